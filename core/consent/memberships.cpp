// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/memberships.h"

#include "core/consent/consenteventrow.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

namespace {

/// A jump is cheaper than stepping over the rows of so many contacts, or over so many rows.
constexpr qint64 contactsBeforeJump = 8;
constexpr int stepsBeforeJump = 24;

// An undone import counts for nothing; its rows stay.
constexpr auto listingsSql = R"(
    SELECT r.contact_id, r.contacts, i.profile_id
    FROM listing_run r JOIN import i ON i.id = r.import_id
    WHERE r.block = ? AND i.profile_id IS NOT NULL AND i.undone_at IS NULL)";
constexpr auto interactionsSql = R"(
    SELECT n.contact_id, s.profile_id, n.smartlink_id, n.happened_at, n.quantity,
           n.amount_cents, n.currency
    FROM interaction n JOIN smartlink s ON s.id = n.smartlink_id
    WHERE n.contact_id >= ?
    ORDER BY n.contact_id)";
std::string eventsSql()
{
    return std::string("SELECT ").append(consentEventColumns) + R"(
        FROM consent_event e
        WHERE e.contact_id >= ?
          AND (e.import_id IS NULL
               OR NOT EXISTS (SELECT 1 FROM import i
                              WHERE i.id = e.import_id AND i.undone_at IS NOT NULL))
        ORDER BY e.contact_id, e.id)";
}

constexpr auto storedSql = R"(
    SELECT contact_id, profile_id, state, since, smartlink_id, last_interaction, interactions,
           amount_cents, currency
    FROM membership
    WHERE contact_id >= ?
    ORDER BY contact_id, profile_id)";

Deed deedFrom(const BulkStatement &row)
{
    return {row.integer(1), row.integer(2), row.integer(3),
            row.integer(4), row.integer(5), row.string(6)};
}

Membership membershipFrom(const BulkStatement &row)
{
    return {
        .profile = row.integer(1),
        .standing = {ConsentState(row.integer(2)), row.optionalInteger(3)},
        .smartlink = row.optionalInteger(4),
        .lastInteraction = row.optionalInteger(5),
        .interactions = row.integer(6),
        .amountCents = row.integer(7),
        .currency = row.string(8),
    };
}

} // namespace

Result<> Memberships::Sweep::advance()
{
    const auto more = statement.step();
    if (!more) {
        return failed(more);
    }
    at = *more ? std::optional(statement.integer(0)) : std::nullopt;
    return {};
}

Result<bool> Memberships::Sweep::seek(qint64 contact)
{
    if (sought && contact > *sought) {
        for (int steps = 0;
             at && *at < contact && contact - *at <= contactsBeforeJump && steps < stepsBeforeJump;
             ++steps) {
            if (auto moved = advance(); !moved) {
                return failed(moved);
            }
        }
        if (!at || *at >= contact) {
            sought = contact;
            return at == contact;
        }
    }
    sought = contact;
    statement.reset();
    statement.bind(0, contact);
    if (auto moved = advance(); !moved) {
        return failed(moved);
    }
    return at == contact;
}

Result<> Memberships::Sweep::forEach(qint64 contact,
                                     const std::function<void(const BulkStatement &)> &visit)
{
    auto found = seek(contact);
    if (!found) {
        return failed(found);
    }
    while (at == contact) {
        visit(statement);
        if (auto moved = advance(); !moved) {
            return moved;
        }
    }
    return {};
}

Result<Memberships> Memberships::over(Database &database)
{
    auto listings = BulkStatement::prepare(database, listingsSql);
    auto events = BulkStatement::prepare(database, eventsSql());
    auto interactions = BulkStatement::prepare(database, interactionsSql);
    auto stored = BulkStatement::prepare(database, storedSql);
    auto remove = BulkStatement::prepare(database, "DELETE FROM membership WHERE contact_id = ?");
    auto insert = NewMemberships::of(database);
    for (const auto *statement : {&listings, &events, &interactions, &stored, &remove}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    if (!insert) {
        return failed(insert);
    }
    auto people = MergedPeople::of(database);
    if (!people) {
        return failed(people);
    }
    return Memberships(std::move(*listings), {std::move(*events)}, {std::move(*interactions)},
                       {std::move(*stored)}, std::move(*remove), *std::move(insert),
                       *std::move(people));
}

Memberships::Memberships(BulkStatement listings, Sweep events, Sweep interactions, Sweep stored,
                         BulkStatement remove, NewMemberships insert, MergedPeople people)
    : m_listings(std::move(listings))
    , m_eventRows(std::move(events))
    , m_interactions(std::move(interactions))
    , m_stored(std::move(stored))
    , m_remove(std::move(remove))
    , m_insert(std::move(insert))
    , m_people(std::move(people))
{
}

/// All runs of a block are read together: the next contact is mostly of the same one.
Result<> Memberships::readListings(qint64 contact)
{
    if (const auto block = contact / contactsOfBlock; block != m_block) {
        m_block = block;
        m_runs.clear();
        m_listings.bind(0, block);
        while (true) {
            const auto more = m_listings.step();
            if (!more) {
                return failed(more);
            }
            if (!*more) {
                break;
            }
            m_runs.push_back({m_listings.integer(0), m_listings.integer(1), m_listings.integer(2)});
        }
    }
    for (const auto &run : m_runs) {
        if (contact >= run.first && contact < run.first + run.contacts) {
            m_listedBy.push_back(run.profile);
        }
    }
    return {};
}

Result<> Memberships::readDeeds(qint64 contact)
{
    if (auto listings = readListings(contact); !listings) {
        return listings;
    }
    return m_interactions.forEach(
        contact, [&](const BulkStatement &row) { m_deeds.push_back(deedFrom(row)); });
}

Result<> Memberships::readAnswers(qint64 contact, bool ownOnes)
{
    return m_eventRows.forEach(contact, [&](const BulkStatement &row) {
        auto event = consentEventFrom(row);
        // A bounce is the address's, and a yes is given for one.
        if (ownOnes || isNo(event.kind) || event.kind == ConsentKind::Corrected) {
            m_events.push_back(std::move(event));
        }
    });
}

Result<std::vector<Membership>> Memberships::derive(qint64 contact)
{
    m_listedBy.clear();
    m_deeds.clear();
    m_events.clear();
    auto read = readDeeds(contact);
    if (read) {
        read = readAnswers(contact, true);
    }
    const auto others = m_people.othersOf(contact);
    for (const auto other : others) {
        if (read && !m_people.isMerged(contact)) {
            read = readDeeds(other);
        }
        if (read) {
            read = readAnswers(other, false);
        }
    }
    if (!read) {
        return failed(read);
    }
    if (!others.empty()) {
        std::ranges::sort(m_events, {}, &ConsentEvent::id);
    }
    return membershipsOf(m_listedBy, m_deeds, m_events);
}

Result<std::vector<Membership>> Memberships::stored(qint64 contact)
{
    std::vector<Membership> memberships;
    auto read = m_stored.forEach(
        contact, [&](const BulkStatement &row) { memberships.push_back(membershipFrom(row)); });
    if (!read) {
        return failed(read);
    }
    return memberships;
}

Result<Memberships::Refreshed> Memberships::refresh(qint64 contact)
{
    for (const auto other : m_people.othersOf(contact)) {
        if (auto refreshed = refreshAlone(other); !refreshed) {
            return refreshed;
        }
    }
    return refreshAlone(contact);
}

Result<Memberships::Refreshed> Memberships::refreshAlone(qint64 contact)
{
    auto derived = derive(contact);
    auto present = stored(contact);
    if (!derived || !present) {
        return failed(derived ? present : derived);
    }
    if (*derived == *present) {
        return Refreshed{std::move(*derived), false};
    }
    if (!present->empty()) {
        if (auto removed = m_remove.bind(0, contact).run(); !removed) {
            return failed(removed);
        }
    }
    std::vector<NewMemberships::Entry> entries;
    for (const auto &membership : *derived) {
        entries.push_back({contact, membership});
    }
    if (auto inserted = m_insert.insert(entries); !inserted) {
        return failed(inserted);
    }
    return Refreshed{std::move(*derived), true};
}

Result<std::vector<Memberships::Difference>> Memberships::verify(Database &database,
                                                                 Progress &progress)
{
    auto memberships = over(database);
    if (!memberships) {
        return failed(memberships);
    }
    auto total = database.value(QStringLiteral("SELECT count(*) FROM contact"));
    if (!total) {
        return failed(total);
    }
    auto contacts = BulkStatement::prepare(database, "SELECT id FROM contact ORDER BY id");
    if (!contacts) {
        return failed(contacts);
    }
    std::vector<Difference> differences;
    for (qint64 done = 0;; ++done) {
        const auto more = contacts->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return differences;
        }
        const auto contact = contacts->integer(0);
        auto stored = memberships->stored(contact);
        auto derived = memberships->derive(contact);
        if (!stored || !derived) {
            return failed(stored ? derived : stored);
        }
        if (*stored != *derived) {
            differences.push_back({contact, std::move(*stored), std::move(*derived)});
        }
        progress.report(done, total->toLongLong());
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
}

} // namespace mailspace
