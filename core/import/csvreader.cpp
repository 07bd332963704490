// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvreader.h"

#include "core/import/listvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>
#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace mailspace {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} * 1024;
// A byte of another encoding becomes three of UTF-8 at most.
constexpr std::size_t encodedBlockBytes = blockBytes / 4;
// The end of a record is only known with the two bytes behind it.
constexpr std::size_t windowBytes = CsvReader::maximumRecordBytes + 2;

constexpr std::uint64_t inEachByte(char c)
{
    return 0x0101010101010101U * static_cast<unsigned char>(c);
}

constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - 0x0101010101010101U) & ~word & 0x8080808080808080U;
}

/// The first `special`, CR or LF, or `end`. Eight bytes at a time: most of a list is neither.
inline const char *findStop(const char *at, const char *end, char special)
{
    const auto specials = inEachByte(special);
    while (end - at >= 8) {
        const auto word = qFromLittleEndian<std::uint64_t>(at);
        // The lowest hit is exact; only higher ones can be false.
        const auto hits = zeroBytes(word ^ specials) | zeroBytes(word ^ inEachByte('\n'))
            | zeroBytes(word ^ inEachByte('\r'));
        if (hits != 0) {
            return at + std::countr_zero(hits) / 8;
        }
        at += 8;
    }
    while (at < end && *at != special && *at != '\n' && *at != '\r') {
        ++at;
    }
    return at;
}

const char *afterLineEnd(const char *at, const char *end)
{
    return *at == '\r' && end - at > 1 && at[1] == '\n' ? at + 2 : at + 1;
}

} // namespace

bool CsvRecord::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

CsvReader::CsvReader(QIODevice &device, Encoding encoding, CsvDialect dialect)
    : m_device(device)
    , m_decoder(encoding)
    , m_dialect(dialect)
    , m_isUtf8(encoding == Encoding::Utf8)
    , m_recordsToSkip(dialect.leadingLines)
    , m_buffer(windowBytes + blockBytes)
{
}

Result<const CsvRecord *> CsvReader::next()
{
    while (true) {
        auto record = readRecord();
        if (!record || *record == nullptr || m_recordsToSkip == 0) {
            return record;
        }
        --m_recordsToSkip;
    }
}

std::int64_t CsvReader::bytesRead() const
{
    return m_isUtf8 ? m_bytesRead - static_cast<std::int64_t>(m_end - m_begin) : m_bytesRead;
}

std::int64_t CsvReader::undecodable() const
{
    return m_decoder.undecodable() + (m_atEnd && m_decoder.endsInsideCharacter() ? 1 : 0);
}

Result<const CsvRecord *> CsvReader::readRecord()
{
    bool readable = !m_skipsRestOfLine || skipRestOfLine();
    while (readable) {
        const auto end = std::min(m_end, m_begin + windowBytes);
        const bool final = m_atEnd && end == m_end;
        if (final && m_begin == m_end) {
            return nullptr;
        }
        auto stop = scan(end, final);
        if (stop == Stop::RecordEnd && m_jumped) {
            m_openUntil = 0;
            stop = scan(end, final);
        }
        if (stop == Stop::RecordEnd) {
            return finishRecord(m_stoppedAt, m_nextRecord, CsvRecord::Fault::None);
        }
        if (final || end - m_begin == windowBytes) {
            // Too long, but not a single line: some quote was not meant, whatever stands here.
            return final || m_firstLineEnd != 0 ? finishOpenQuote(stop) : finishTooLong();
        }
        readable = fill();
    }
    return fail(
        QCoreApplication::translate("CsvReader", "The file cannot be read from line %1 on: %2")
            .arg(m_line)
            .arg(m_device.errorString()));
}

/// Splits what is in the buffer from m_begin to `end`; `final` when nothing comes after it.
CsvReader::Stop CsvReader::scan(std::size_t endOffset, bool final)
{
    const char *const base = m_buffer.data();
    const char *const end = base + endOffset;
    const char *at = base + m_begin;
    const char delimiter = m_dialect.delimiter;
    m_cells.clear();
    m_scratchUsed = 0;
    m_insideLineEnds = 0;
    m_firstLineEnd = 0;
    m_jumped = false;

    while (true) {
        if (at < end && *at == m_dialect.quote) {
            at = scanQuoted(at + 1, end);
            if (at == nullptr) {
                return Stop::InsideQuotes;
            }
        } else {
            const char *const cell = at;
            at = findStop(at, end, delimiter);
            m_cells.emplace_back(cell, static_cast<std::size_t>(at - cell));
        }
        if (at < end && *at == delimiter) {
            ++at;
            continue;
        }
        m_stoppedAt = static_cast<std::size_t>(at - base);
        m_nextRecord = m_stoppedAt;
        // Whether a CR is the first half of CRLF is only known with the byte behind it.
        if (!final && (at == end || (*at == '\r' && at + 1 == end))) {
            return Stop::OutOfData;
        }
        if (at < end) {
            m_nextRecord = static_cast<std::size_t>(afterLineEnd(at, end) - base);
        }
        return Stop::RecordEnd;
    }
}

/// Reads a cell behind its opening quote; returns where the delimiter, the line end or `end`
/// stands, or nullptr when the cell does not end here.
const char *CsvReader::scanQuoted(const char *start, const char *end)
{
    const char quote = m_dialect.quote;
    const char *piece = start;
    const std::size_t scratchStart = m_scratchUsed;
    const auto addCell = [&](const char *cellEnd) {
        if (piece == start) {
            m_cells.emplace_back(start, static_cast<std::size_t>(cellEnd - start));
        } else {
            appendScratch(piece, cellEnd);
            m_cells.emplace_back(m_scratch.data() + scratchStart, m_scratchUsed - scratchStart);
        }
    };
    const char *at = start;
    while (true) {
        at = findStop(at, end, quote);
        if (at < end && *at != quote) {
            at = insideLineEnd(at, end);
            piece = m_jumped ? at : piece; // the cells of this scan are not going to be used
            continue;
        }
        if (at < end && at + 1 < end && at[1] == quote) {
            appendScratch(piece, at + 1);
            at += 2;
            piece = at;
            continue;
        }
        if (at < end) {
            break;
        }
        m_stoppedAt = static_cast<std::size_t>(at - m_buffer.data());
        addCell(at);
        return nullptr;
    }
    const char *const closing = at++;
    const char *const cellEnd
        = at == end || *at == m_dialect.delimiter ? at : findStop(at, end, m_dialect.delimiter);
    if (cellEnd != at) { // text after the closing quote belongs to the cell
        appendScratch(piece, closing);
        piece = at;
        addCell(cellEnd);
    } else {
        addCell(closing);
    }
    return cellEnd;
}

/// Notes a line end inside quotes; returns where to read on.
const char *CsvReader::insideLineEnd(const char *at, const char *end)
{
    if (m_firstLineEnd == 0) {
        m_firstLineEnd = static_cast<std::size_t>(at - m_buffer.data());
    }
    ++m_insideLineEnds;
    at = afterLineEnd(at, end);
    // An earlier record was open at this line end too and stayed so up to m_openUntil; so does
    // this one. Without the leap a file of nothing but open quotes would take quadratic time.
    const char *const openUntil = m_buffer.data() + m_openUntil;
    if (at < openUntil && openUntil <= end) {
        m_jumped = true;
        at = openUntil;
    }
    m_lastOpen = static_cast<std::size_t>(at - m_buffer.data());
    return at;
}

void CsvReader::appendScratch(const char *begin, const char *end)
{
    m_scratch.resize(windowBytes); // once: views point into it
    const auto count = static_cast<std::size_t>(end - begin);
    std::memcpy(m_scratch.data() + m_scratchUsed, begin, count);
    m_scratchUsed += count;
}

const CsvRecord *CsvReader::finishRecord(std::size_t rawEnd, std::size_t next,
                                         CsvRecord::Fault fault)
{
    m_record.line = m_line;
    m_record.cells = m_cells;
    m_record.raw = {m_buffer.data() + m_begin, rawEnd - m_begin};
    m_record.fault = fault;
    m_line += m_insideLineEnds + 1;
    m_begin = next;
    return &m_record;
}

/// The quote was never closed, or so far away that it cannot be meant: only the first line is lost.
const CsvRecord *CsvReader::finishOpenQuote(Stop stop)
{
    if (m_firstLineEnd == 0) {
        return finishRecord(m_end, m_end, CsvRecord::Fault::OpenQuote);
    }
    const auto openUntil = stop == Stop::InsideQuotes ? m_stoppedAt : m_lastOpen;
    const auto lineEnd = m_firstLineEnd;
    const char *const base = m_buffer.data();
    const auto next = static_cast<std::size_t>(afterLineEnd(base + lineEnd, base + m_end) - base);
    scan(lineEnd, true);
    m_openUntil = openUntil;
    return finishRecord(lineEnd, next, CsvRecord::Fault::OpenQuote);
}

const CsvRecord *CsvReader::finishTooLong()
{
    auto cut = m_begin + maximumRecordBytes;
    while (cut > m_begin && (static_cast<unsigned char>(m_buffer[cut]) & 0xC0U) == 0x80U) {
        --cut;
    }
    m_cells.clear();
    m_skipsRestOfLine = true;
    const auto *const record = finishRecord(cut, m_stoppedAt, CsvRecord::Fault::TooLong);
    --m_line; // until the end of this one has been found
    return record;
}

/// False on a read error.
bool CsvReader::skipRestOfLine()
{
    while (true) {
        const char *const base = m_buffer.data();
        const char *const end = base + m_end;
        const char *const at = findStop(base + m_begin, end, '\n');
        m_begin = static_cast<std::size_t>(at - base);
        const bool known = at < end && (*at == '\n' || at + 1 < end);
        if (known || m_atEnd) {
            m_begin = at < end ? static_cast<std::size_t>(afterLineEnd(at, end) - base) : m_end;
            m_skipsRestOfLine = false;
            ++m_line;
            return true;
        }
        if (!fill()) {
            return false;
        }
    }
}

/// Reads another block behind what is left; false when nothing came because of a read error.
bool CsvReader::fill()
{
    if (m_readFailed) {
        return false;
    }
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_openUntil = 0;
    m_begin = 0;

    const auto limit = m_isUtf8 ? blockBytes : encodedBlockBytes;
    if (!m_isUtf8) {
        m_block.resize(static_cast<qsizetype>(limit));
    }
    char *const into = m_isUtf8 ? m_buffer.data() + m_end : m_block.data();
    std::size_t got = 0;
    while (got < limit && !m_atEnd && !m_readFailed) {
        const auto count = m_device.read(into + got, static_cast<qint64>(limit - got));
        m_atEnd = count == 0;
        m_readFailed = count < 0;
        got += static_cast<std::size_t>(std::max<qint64>(count, 0));
    }
    m_bytesRead += static_cast<std::int64_t>(got);
    const auto text = m_decoder.decode({into, got}, m_atEnd);
    if (!m_isUtf8) {
        std::memcpy(m_buffer.data() + m_end, text.data(), text.size());
    }
    m_end += text.size();
    return got > 0 || !m_readFailed;
}

} // namespace mailspace
