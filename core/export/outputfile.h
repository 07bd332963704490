// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSaveFile>

#include <string>
#include <string_view>

namespace mailspace {

/// A file being written: collects, hashes and writes in large pieces. It gets its name only with
/// commit(); until then, and after any failure, what stood there before is untouched.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    /// Refuses what is no file, such as a folder or a device.
    Result<> open();
    Result<> append(std::string_view text);
    /// Writes what is still collected; needed before fingerprint().
    Result<> flush();
    Result<> commit();
    /// BLAKE2b-256 of everything flushed.
    QByteArray fingerprint() const { return m_hash.result(); }

private:
    Result<> unwritable() const;

    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::string m_pending;
};

} // namespace mailspace
