// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/knowncontacts.h"

#include "core/import/rowdigest.h"
#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

Result<KnownContacts> KnownContacts::of(Database &database, std::optional<ProfileId> profile,
                                        bool readsTellings)
{
    const auto last = database.value(u"SELECT coalesce(max(id), 0) FROM contact"_s);
    if (!last) {
        return failed(last);
    }
    auto tellings = LastTellings::of(database, profile, last->toLongLong(), readsTellings);
    auto values = ToldValues::of(database);
    auto interactions = ToldInteractions::of(database);
    auto repetitions = Repetitions::of(database);
    auto revive
        = BulkStatement::prepare(database, "DELETE FROM absent_contact WHERE contact_id = ?");
    if (!tellings || !values || !interactions || !repetitions || !revive) {
        return !tellings    ? failed(tellings)
            : !values       ? failed(values)
            : !interactions ? failed(interactions)
            : !repetitions  ? failed(repetitions)
                            : failed(revive);
    }
    KnownContacts contacts({*std::move(tellings), *std::move(values), *std::move(interactions),
                            *std::move(repetitions), *std::move(revive)},
                           last->toLongLong());
    if (auto read = contacts.readAbsent(database); !read) {
        return failed(read);
    }
    return contacts;
}

Result<> KnownContacts::readAbsent(Database &database)
{
    auto absent = database.run(u"SELECT contact_id FROM absent_contact"_s);
    if (!absent) {
        return failed(absent);
    }
    while (absent->next()) {
        m_absent.insert(absent->value(0).toLongLong());
    }
    return {};
}

/// The first row of the list about the contact, and word for word the one of its last list.
bool KnownContacts::isRepeated(ContactId contact, std::uint64_t digest)
{
    return contact <= m_last && !m_tools.tellings.firstRowOf(contact)
        && m_tools.tellings.isRepeated(contact, digest) && !isAbsent(contact);
}

bool KnownContacts::isRepeated(const Arrival &arrival)
{
    return arrival.known && isRepeated(*arrival.known, arrival.digest);
}

bool KnownContacts::takeUnread(ContactId contact, qint64 line, std::uint64_t digest,
                               StagedConsent &staged)
{
    if (!isRepeated(contact, digest)) {
        return false;
    }
    const auto told = m_tools.tellings.digestOf(contact);
    if ((told & RowDigest::IsReadEachTime) != 0) {
        return false;
    }
    m_tools.tellings.setFirstRow(contact, staged.rowCount());
    staged.addUnread({.contact = std::uint32_t(contact),
                      .line = std::uint32_t(line),
                      .saysYes = (told & RowDigest::SaysYes) != 0,
                      .saysNo = (told & RowDigest::SaysNo) != 0,
                      .repeats = true});
    return true;
}

void KnownContacts::takeRepeated(const Arrival &arrival, qint64 smartlink, StagedConsent &staged)
{
    m_tools.tellings.setFirstRow(*arrival.known, staged.rowCount());
    staged.addRepeated(*arrival.known, arrival.line, arrival.facts, std::uint32_t(smartlink));
}

Result<> KnownContacts::take(const Arrival &arrival, qint64 smartlink, ImportId import,
                             Timestamp now, StagedConsent &staged)
{
    const auto contact = *arrival.known;
    const bool isOfThisList = contact > m_last;
    if (!isOfThisList && !m_tools.tellings.firstRowOf(contact)) {
        m_tools.tellings.setFirstRow(contact, staged.rowCount());
        m_tools.tellings.keep(contact, arrival.digest, import);
    } else if (!isOfThisList) {
        if (auto told = tellFirstRowInFull(contact, import, now, staged); !told) {
            return told;
        }
        // What one of several rows said is not all that the list said.
        m_tools.tellings.keep(contact, RowDigest::none, import);
    }
    const auto &consent = arrival.facts.consent;
    StagedConsent::Row row{.contact = std::uint32_t(contact),
                           .line = std::uint32_t(arrival.line),
                           .saysYes = consent.saysYes,
                           .saysNo = consent.saysNo,
                           .needsStore = !isOfThisList};
    if (auto told = tell(arrival, smartlink, {import, arrival.line}, row); !told) {
        return told;
    }
    staged.add(row, arrival.facts, std::uint32_t(smartlink));
    return {};
}

/// A second row about a contact whose first one was taken as repeated: rule 14 asks what both say.
Result<> KnownContacts::tellFirstRowInFull(ContactId contact, ImportId import, Timestamp now,
                                           StagedConsent &staged)
{
    const auto place = m_tools.tellings.firstRowOf(contact);
    if (!place || !staged.row(*place).repeats) {
        return {};
    }
    if (auto kept = m_tools.values.keepFirst(contact); !kept) {
        return kept;
    }
    const auto kept = m_tools.repetitions.writeOutFacts({contact, import, staged.row(*place).line},
                                                        m_tools.tellings.keeperOf(contact));
    const auto events = kept ? m_tools.repetitions.eventsOf(*kept) : failed(kept);
    if (!events) {
        return failed(events);
    }
    staged.tellInFull(*place, *events, now);
    return {};
}

Result<> KnownContacts::tell(const Arrival &arrival, qint64 smartlink, ListPlace place,
                             StagedConsent::Row &row)
{
    const auto contact = *arrival.known;
    const auto changed = m_tools.values.tell(contact, arrival.facts.values, place);
    if (!changed) {
        return failed(changed);
    }
    row.changed = *changed;
    if (m_absent.erase(contact) > 0) {
        row.isNew = true;
        row.changed = false;
        if (auto revived = m_tools.revive.bind(0, contact).run(); !revived) {
            return failed(revived);
        }
    }
    if (smartlink == 0) {
        return {};
    }
    using Outcome = ToldInteractions::Outcome;
    const auto told
        = m_tools.interactions.tell(contact, smartlink, *arrival.facts.interaction, place);
    if (!told) {
        return failed(told);
    }
    row.changed |= *told != Outcome::Known;
    row.newDeed = *told == Outcome::New;
    row.needsStore |= *told == Outcome::Changed;
    return {};
}

Result<> KnownContacts::list(const StagedConsent &staged, ImportId import, ListingRuns &listings)
{
    // In the order of their ids, so that runs come about.
    return staged.forEachContact([&](const StagedConsent::Group &group) -> Result<> {
        const auto contact = group.contact();
        if (contact > m_last) {
            return {};
        }
        const auto keeper
            = group.repeats() ? std::optional(m_tools.tellings.keeperOf(contact)) : std::nullopt;
        return listings.add(import, contact, group.rows.front().line,
                            m_tools.tellings.digestOf(contact), keeper);
    });
}

} // namespace mailspace
