// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace mailspace {

/// One record of a list. All views are UTF-8 and valid until the next record is read.
struct CsvRecord
{
    enum class Fault {
        None,
        OpenQuote, ///< a quote was opened and never closed; the record is its first line only
        TooLong, ///< longer than RecordReader::maximumRecordBytes; `raw` holds the beginning
    };
    std::int64_t line = 0; ///< of the file (of a sheet: the row), from 1, where the record begins
    std::span<const std::string_view> cells;
    std::string_view raw; ///< the record as it stands in the file, without its line end
    Fault fault = Fault::None;

    bool isBlank() const; ///< no cell with anything but white space
};

/// Reads the records of a list one after the other with constant memory, whatever the file is.
class RecordReader
{
public:
    /// No list of people needs more for one person.
    static constexpr std::size_t maximumRecordBytes = 1 << 20;

    RecordReader() = default;
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;
    RecordReader(RecordReader &&) = delete;
    RecordReader &operator=(RecordReader &&) = delete;
    virtual ~RecordReader() = default;

    /// The next record; nullptr at the end. Fails on a read error, naming the line.
    virtual Result<const CsvRecord *> next() = 0;
    /// Bytes of the device used up so far, for progress.
    virtual std::int64_t bytesRead() const = 0;
    /// Characters that could not be decoded so far.
    virtual std::int64_t undecodable() const { return 0; }
};

} // namespace mailspace
