// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringDecoder>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

class QIODevice;

namespace mailspace {

/// The encodings a list may have. The first four are found by a fixed order of questions, never by
/// statistics; the others are for the person to choose.
enum class Encoding {
    Utf8,
    Utf16LE,
    Utf16BE,
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Windows1258,
    Iso8859Part2,
    Iso8859Part5,
    Iso8859Part7,
    Iso8859Part9,
    Iso8859Part15,
    Koi8R,
    Ibm850,
    MacRoman,
    ShiftJis,
    EucJp,
    Gb18030,
    Big5,
    EucKr,
    Utf8Twice, ///< UTF-8 that was read as windows-1252 and written as UTF-8: "Ã©" for "é"
};

/// "UTF-8", "windows-1252", … as shown in the preview and taken by `--encoding`.
QString encodingName(Encoding encoding);
/// Case, hyphens and underscores do not matter.
std::optional<Encoding> encodingFromName(const QString &name);
std::span<const Encoding> allEncodings();

/// What a first pass over all bytes of a file tells.
struct FileInspection
{
    Encoding encoding = Encoding::Utf8;
    int bomBytes = 0; ///< length of the byte order mark, to be skipped
    /// A known signature (ZIP, PDF, PNG …), or too many control characters for a list. A stray NUL
    /// in a long list does not make it binary.
    bool looksBinary = false;
    /// What to try where names look broken: MacRoman where bytes stand for its accents, Utf8Twice
    /// where letters come in its typical pairs. Never taken without asking.
    std::optional<Encoding> doubt;
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

    /// The text of this chunk; valid until the next call. `last`: no chunk comes after it.
    std::string_view decode(std::string_view bytes, bool last = false);
    /// True when the bytes so far end in the middle of a character.
    bool endsInsideCharacter() const;
    /// Characters that meant nothing so far; not counted in UTF-8.
    std::int64_t undecodable() const { return m_undecodable; }

private:
    bool isUtf16() const
    {
        return m_encoding == Encoding::Utf16LE || m_encoding == Encoding::Utf16BE;
    }
    void replaceNonsense(QString &text);
    void undoSecondEncoding(const QString &text, bool last);
    void rememberTail(std::string_view bytes);

    Encoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_text;
    std::string m_pendingTail; ///< of UTF-8 and UTF-16: the beginning of a character
    QString m_pendingSurrogate; ///< of UTF-16: the first half of a character beyond U+FFFF
    QString m_pendingRun; ///< of Utf8Twice: letters that may belong to the next ones
    std::int64_t m_undecodable = 0;
};

} // namespace mailspace
