// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/contactmatcher.h"

#include "core/contacts/emailaddress.h"
#include "core/store/database.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QRandomGenerator>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstSlots = 1 << 12;
/// Below this share of the contacts, asking the store row by row is cheaper than reading them all.
constexpr qint64 rowsPerContactForReading = 20;

} // namespace

Result<ContactMatcher> ContactMatcher::over(Database &database, qint64 expectedRows)
{
    auto byAddress
        = BulkStatement::prepare(database, "SELECT id FROM contact WHERE email = ? COLLATE NOCASE");
    if (!byAddress) {
        return failed(byAddress);
    }
    ContactMatcher matcher(std::move(*byAddress));
    const auto contacts = database.value(u"SELECT count(*) FROM contact"_s);
    if (!contacts) {
        return failed(contacts);
    }
    if (expectedRows * rowsPerContactForReading >= contacts->toLongLong()) {
        if (auto read = matcher.readAll(database); !read) {
            return failed(read);
        }
    }
    return matcher;
}

ContactMatcher::ContactMatcher(BulkStatement byAddress)
    : m_byAddress(std::move(byAddress))
    // Two random seeds: nobody can make a list whose addresses fall together, and two addresses
    // fall together by chance about once in 10^24 stores of a million.
    , m_seeds{QRandomGenerator::global()->generate64(), QRandomGenerator::global()->generate64()}
{
}

ContactMatcher::Hash ContactMatcher::hashOf(std::string_view key) const
{
    return {qHashBits(key.data(), key.size(), m_seeds[0]),
            qHashBits(key.data(), key.size(), m_seeds[1])};
}

Result<> ContactMatcher::readAll(Database &database)
{
    m_inMemory = true;
    m_slots.assign(firstSlots, {});
    auto all = BulkStatement::prepare(database, "SELECT id, email FROM contact");
    if (!all) {
        return failed(all);
    }
    while (true) {
        const auto more = all->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        add(addressKey(all->text(1)), all->integer(0));
    }
}

ContactMatcher::Slot &ContactMatcher::slotOf(const Hash &hash)
{
    const auto mask = m_slots.size() - 1;
    auto place = std::size_t(hash.first) & mask;
    while (m_slots[place].contact != 0 && m_slots[place].hash != hash) {
        place = (place + 1) & mask;
    }
    return m_slots[place];
}

void ContactMatcher::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const auto &slot : old) {
        if (slot.contact != 0) {
            slotOf(slot.hash) = slot;
        }
    }
}

Result<std::optional<ContactId>> ContactMatcher::find(std::string_view key)
{
    if (m_inMemory) {
        const auto &slot = slotOf(hashOf(key));
        return slot.contact != 0 ? std::optional(slot.contact) : std::nullopt;
    }
    const auto found = m_byAddress.bind(0, key).step();
    if (!found) {
        return failed(found);
    }
    const auto contact = *found ? std::optional(m_byAddress.integer(0)) : std::nullopt;
    m_byAddress.reset();
    return contact;
}

void ContactMatcher::add(std::string_view key, ContactId contact)
{
    if (!m_inMemory) {
        return;
    }
    if (m_used * 4 >= m_slots.size() * 3) {
        grow();
    }
    const auto hash = hashOf(key);
    slotOf(hash) = {hash, contact};
    ++m_used;
}

} // namespace mailspace
