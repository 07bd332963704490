// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/csvdialect.h"
#include "core/import/recordreader.h"
#include "core/import/textdecoder.h"
#include "core/result.h"

#include <QtCore/QByteArray>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace mailspace {

/// Reads the records of a list one after the other with constant memory. Understands CR, LF, CRLF
/// and mixed line ends (an end inside quotes belongs to the cell and is kept as it stands), ragged
/// records, doubled quotes, text after a closing quote. An unclosed quote does not swallow the
/// file: reading goes on with the line after the one where it was opened.
/// A line beyond maximumRecordBytes is reported as TooLong and skipped, a quoted cell that takes a
/// record of several lines beyond it as OpenQuote.
class CsvReader final : public RecordReader
{
public:
    /// The device is read from its present position, which must be behind the byte order mark.
    CsvReader(QIODevice &device, Encoding encoding, CsvDialect dialect);

    Result<const CsvRecord *> next() override;
    std::int64_t bytesRead() const override;
    std::int64_t undecodable() const override;

private:
    enum class Stop { RecordEnd, OutOfData, InsideQuotes };

    Result<const CsvRecord *> readRecord();
    Stop scan(std::size_t end, bool final);
    const char *scanQuoted(const char *start, const char *end);
    const char *insideLineEnd(const char *at, const char *end);
    void appendScratch(const char *begin, const char *end);
    const CsvRecord *finishRecord(std::size_t rawEnd, std::size_t next, CsvRecord::Fault fault);
    const CsvRecord *finishOpenQuote(Stop stop);
    const CsvRecord *finishTooLong();
    bool skipRestOfLine();
    bool fill();

    QIODevice &m_device;
    TextDecoder m_decoder;
    CsvDialect m_dialect;
    bool m_isUtf8;
    int m_recordsToSkip;

    std::vector<char> m_buffer;
    std::vector<char> m_scratch; ///< cells with doubled quotes; made when first needed
    std::size_t m_scratchUsed = 0;
    std::size_t m_begin = 0; ///< of the present record in the buffer
    std::size_t m_end = 0; ///< of what has been read
    std::int64_t m_bytesRead = 0;
    bool m_atEnd = false;
    bool m_readFailed = false;
    bool m_skipsRestOfLine = false;

    std::int64_t m_line = 1; ///< of the file, where the next record begins
    CsvRecord m_record;
    std::vector<std::string_view> m_cells;
    // What the last scan found, as places in the buffer.
    std::size_t m_stoppedAt = 0;
    std::size_t m_nextRecord = 0;
    std::size_t m_firstLineEnd = 0; ///< inside quotes; 0 when there is none
    std::int64_t m_insideLineEnds = 0;
    std::size_t m_lastOpen = 0; ///< behind the last line end inside quotes
    bool m_jumped = false;
    /// Up to here no quote that is open at a line end gets closed; see insideLineEnd().
    std::size_t m_openUntil = 0;
    QByteArray m_block;
};

} // namespace mailspace
