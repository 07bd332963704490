// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/mergedpeople.h"

#include "core/store/bulkstatement.h"

namespace mailspace {

Result<MergedPeople> MergedPeople::of(Database &database)
{
    auto rows = BulkStatement::prepare(
        database, "SELECT contact_id, person_id FROM merged_contact ORDER BY contact_id");
    if (!rows) {
        return failed(rows);
    }
    MergedPeople people;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return people;
        }
        people.m_personOf[rows->integer(0)] = rows->integer(1);
        people.m_merged[rows->integer(1)].push_back(rows->integer(0));
    }
}

ContactId MergedPeople::personOf(ContactId contact) const
{
    const auto found = m_personOf.find(contact);
    return found == m_personOf.end() ? contact : found->second;
}

std::vector<ContactId> MergedPeople::othersOf(ContactId contact) const
{
    const auto person = personOf(contact);
    const auto merged = m_merged.find(person);
    if (merged == m_merged.end()) {
        return {};
    }
    auto others = merged->second;
    others.push_back(person);
    std::erase(others, contact);
    return others;
}

} // namespace mailspace
