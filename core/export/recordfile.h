// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>

#include <span>
#include <string_view>

namespace mailspace {

/// A file of records being written, whatever its format. It gets its name only with commit(); until
/// then, and after any failure, what stood there before is untouched.
class RecordFile
{
public:
    RecordFile() = default;
    RecordFile(const RecordFile &) = delete;
    RecordFile &operator=(const RecordFile &) = delete;
    RecordFile(RecordFile &&) = delete;
    RecordFile &operator=(RecordFile &&) = delete;
    virtual ~RecordFile() = default;

    virtual Result<> open() = 0;
    virtual Result<> append(std::span<const std::string_view> cells) = 0;
    /// After the last record; needed before fingerprint().
    virtual Result<> finish() = 0;
    /// BLAKE2b-256 of the whole file.
    virtual QByteArray fingerprint() const = 0;
    virtual Result<> commit() = 0;
};

} // namespace mailspace
