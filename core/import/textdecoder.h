// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringDecoder>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

class QIODevice;

namespace mailspace {

/// The encodings a list may have; found by a fixed order of questions, never by statistics.
enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// "UTF-8", "windows-1252", … as shown in the preview and understood by QStringDecoder.
QString encodingName(Encoding encoding);
std::span<const Encoding> allEncodings();

/// What a first pass over all bytes of a file tells.
struct FileInspection
{
    Encoding encoding = Encoding::Utf8;
    int bomBytes = 0; ///< length of the byte order mark, to be skipped
    /// A known signature (ZIP, PDF, PNG …), or too many control characters for a list. A stray NUL
    /// in a long list does not make it binary.
    bool looksBinary = false;
    QByteArray fingerprint; ///< BLAKE2b-256 of all bytes, as `b2sum -l 256` prints it (raw here)
    qint64 size = 0;
};

/// Reads the device from its beginning to its end: byte order mark, else NUL bytes in even or odd
/// places, else valid UTF-8, else windows-1252. Fails on a read error.
Result<FileInspection> inspectFile(QIODevice &device);

/// Turns the bytes of a file into UTF-8, chunk by chunk; a character may be split between chunks.
/// UTF-8 passes through untouched. Bytes that mean nothing become U+FFFD and are counted.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);

    /// The text of this chunk; valid until the next call.
    std::string_view decode(std::string_view bytes);
    /// True when the bytes so far end in the middle of a character.
    bool endsInsideCharacter() const;
    /// Characters that meant nothing so far; not counted in UTF-8.
    std::int64_t undecodable() const { return m_undecodable; }

private:
    void replaceNonsense(QString &text);
    void rememberTail(std::string_view bytes);

    Encoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_text;
    std::string m_pendingTail; ///< of UTF-8 and UTF-16: the beginning of a character
    QString m_pendingSurrogate; ///< of UTF-16: the first half of a character beyond U+FFFF
    std::int64_t m_undecodable = 0;
};

} // namespace mailspace
