// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/lasttellings.h"

#include "core/import/rowdigest.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

std::uint64_t fromBytes(std::string_view littleEndian)
{
    std::array<char, sizeof(std::uint64_t)> all{};
    std::ranges::copy(littleEndian, all.begin());
    return qFromLittleEndian<std::uint64_t>(all.data());
}

/// Calls `visit` for each row.
template<typename Visit>
Result<> forEachRow(BulkStatement &rows, Visit visit)
{
    while (true) {
        const auto more = rows.step();
        if (!more || !*more) {
            return more ? Result<>() : Result<>(failed(more));
        }
        visit();
    }
}

} // namespace

Result<LastTellings> LastTellings::of(Database &database, std::optional<ProfileId> profile,
                                      ContactId lastContact, bool reads)
{
    LastTellings tellings;
    // A list for every profile is short, and a complaint is worth a look each time.
    if (!reads || !profile || lastContact == 0) {
        return tellings;
    }
    tellings.m_all.resize(std::size_t(lastContact) + 1);
    if (auto read = tellings.readDigests(database); !read) {
        return failed(read);
    }
    if (auto read = tellings.readStates(database, *profile); !read) {
        return failed(read);
    }
    return tellings;
}

Result<> LastTellings::readDigests(Database &database)
{
    // In the order of the key, so that of several imports the last one stays.
    auto runs = BulkStatement::prepare(database, R"(
        SELECT r.contact_id, r.contacts, coalesce(r.repeats, r.import_id), r.digests
        FROM listing_run r CROSS JOIN import i ON i.id = r.import_id
        WHERE i.undone_at IS NULL
        ORDER BY r.block, r.import_id)");
    if (!runs) {
        return failed(runs);
    }
    return forEachRow(*runs, [&] {
        auto contact = std::size_t(runs->integer(0));
        const auto end = std::min(contact + std::size_t(runs->integer(1)), m_all.size());
        const auto keeper = std::uint32_t(runs->integer(2));
        auto digests = runs->bytes(3);
        for (; contact < end; ++contact) {
            const auto kept = digests.substr(0, RowDigest::keptBytes);
            m_all[contact].digest
                = kept.size() == RowDigest::keptBytes ? fromBytes(kept) : RowDigest::none;
            m_all[contact].keeper = keeper;
            digests.remove_prefix(kept.size());
        }
    });
}

Result<> LastTellings::readStates(Database &database, ProfileId profile)
{
    auto members = BulkStatement::prepare(
        database, "SELECT contact_id, state FROM membership WHERE profile_id = ?");
    // Who had an event taken back may get it again from the list.
    auto corrected = BulkStatement::prepare(
        database, "SELECT contact_id FROM consent_event WHERE corrects IS NOT NULL");
    if (!members || !corrected) {
        return members ? failed(corrected) : failed(members);
    }
    members->bind(0, profile);
    auto read = forEachRow(*members, [&] {
        if (const auto contact = std::size_t(members->integer(0)); contact < m_all.size()) {
            m_all[contact].state = std::uint8_t(members->integer(1));
        }
    });
    if (!read) {
        return read;
    }
    return forEachRow(*corrected, [&] {
        if (const auto contact = std::size_t(corrected->integer(0)); contact < m_all.size()) {
            m_all[contact].state = 0;
        }
    });
}

/// Whether the same row changes nothing when it comes again.
bool LastTellings::Telling::isNoNewsAgain() const
{
    if (digest == RowDigest::none || state == 0) {
        return false;
    }
    const auto present = ConsentState(state);
    const bool isBlocked = (digest & RowDigest::SaysYes) != 0
        && (present == ConsentState::Withdrawn || present == ConsentState::Complained);
    const bool isWarned = (digest & RowDigest::SaysNo) != 0 && mayBeWrittenTo(present);
    return !isBlocked && !isWarned;
}

bool LastTellings::isRepeated(ContactId contact, std::uint64_t digest)
{
    const auto &last = of(contact);
    return RowDigest::isSame(digest, last.digest) && last.isNoNewsAgain();
}

DigestFilter LastTellings::knownRows() const
{
    if (m_all.empty()) {
        return {};
    }
    DigestFilter filter(m_all.size());
    for (const auto &telling : m_all) {
        if (telling.isNoNewsAgain() && (telling.digest & RowDigest::IsReadEachTime) == 0) {
            filter.add(telling.digest);
        }
    }
    return filter;
}

std::optional<std::size_t> LastTellings::firstRowOf(ContactId contact)
{
    const auto row = of(contact).firstRow;
    return row == 0 ? std::nullopt : std::optional<std::size_t>(row - 1);
}

void LastTellings::setFirstRow(ContactId contact, std::size_t place)
{
    of(contact).firstRow = std::uint32_t(place + 1);
}

void LastTellings::keep(ContactId contact, std::uint64_t digest, ImportId import)
{
    auto &telling = of(contact);
    telling.digest = digest;
    telling.keeper = std::uint32_t(import);
}

} // namespace mailspace
