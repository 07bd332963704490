// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listingruns.h"

#include "core/import/rowdigest.h"

#include <QtCore/QtEndian>

#include <array>

namespace mailspace {

Result<ListingRuns> ListingRuns::of(Database &database)
{
    auto insert = BulkStatement::prepare(database, R"(
        INSERT INTO listing_run (block, import_id, contact_id, contacts, row, repeats, digests)
        VALUES (?, ?, ?, ?, ?, ?, ?))");
    auto forget = BulkStatement::prepare(database, R"(
        UPDATE listing_run
        SET digests = CAST(substr(digests, 1, 5 * (?1 - contact_id)) || x'0000000000'
                           || substr(digests, 5 * (?1 - contact_id) + 6) AS BLOB)
        WHERE block = ?1 / 128 AND import_id = ?2
          AND ?1 BETWEEN contact_id AND contact_id + contacts - 1)");
    if (!insert || !forget) {
        return insert ? failed(forget) : failed(insert);
    }
    return ListingRuns(*std::move(insert), *std::move(forget));
}

Result<> ListingRuns::add(ImportId import, ContactId contact, qint64 line, std::uint64_t digest,
                          std::optional<ImportId> repeats)
{
    const bool goesOn = m_count > 0 && import == m_import && repeats == m_repeats
        && contact == m_first + m_count && line == m_line + m_count
        && contact % contactsOfBlock != 0;
    if (!goesOn) {
        if (auto flushed = flush(); !flushed) {
            return flushed;
        }
        m_import = import;
        m_first = contact;
        m_line = line;
        m_repeats = repeats;
    }
    ++m_count;
    std::array<char, sizeof digest> bytes{};
    qToLittleEndian(digest, bytes.data());
    m_digests.append(bytes.data(), RowDigest::keptBytes);
    return {};
}

Result<> ListingRuns::forgetDigest(ImportId import, ContactId contact)
{
    return m_forget.bind(0, contact).bind(1, import).run();
}

Result<> ListingRuns::flush()
{
    if (m_count == 0) {
        return {};
    }
    auto written = m_insert.bind(0, m_first / contactsOfBlock)
                       .bind(1, m_import)
                       .bind(2, m_first)
                       .bind(3, m_count)
                       .bind(4, m_line)
                       .bind(5, m_repeats)
                       .bindBytes(6, m_digests)
                       .run();
    m_count = 0;
    m_digests.clear();
    return written;
}

} // namespace mailspace
