// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/contactmatcher.h"

#include "core/contacts/emailaddress.h"
#include "core/contacts/textfold.h"
#include "core/store/database.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstSlots = 1 << 12;
constexpr std::size_t longestAddress = 254;
constexpr std::size_t contactsAhead = 64;
/// Below this share of the contacts, asking the store row by row is cheaper than reading them all.
constexpr qint64 rowsPerContactForReading = 20;

} // namespace

Result<ContactMatcher> ContactMatcher::over(Database &database, qint64 expectedRows)
{
    auto byAddress = BulkStatement::prepare(
        database, "SELECT id FROM contact WHERE " + std::string(hasAddress));
    if (!byAddress) {
        return failed(byAddress);
    }
    ContactMatcher matcher(std::move(*byAddress));
    const auto contacts = database.value(u"SELECT count(*) FROM contact"_s);
    if (!contacts) {
        return failed(contacts);
    }
    if (expectedRows * rowsPerContactForReading >= contacts->toLongLong()) {
        // A quarter is rather too little than too much: the rows are estimated as if they were
        // short.
        const auto expected = std::max(contacts->toLongLong(), expectedRows / 4);
        if (auto read = matcher.readAll(database, expected); !read) {
            return failed(read);
        }
    }
    return matcher;
}

ContactMatcher::ContactMatcher(BulkStatement byAddress)
    : m_byAddress(std::move(byAddress))
{
}

AddressHasher::AddressHasher()
    : m_seeds{QRandomGenerator::global()->generate64(), QRandomGenerator::global()->generate64()}
{
}

AddressHash AddressHasher::operator()(std::string_view address) const
{
    const auto hash = [this](std::string_view key) {
        return AddressHash{qHashBits(key.data(), key.size(), m_seeds[0]),
                           std::uint32_t(qHashBits(key.data(), key.size(), m_seeds[1]))};
    };
    std::array<char, longestAddress> key;
    if (address.size() > key.size()) {
        return hash(addressKey(address));
    }
    std::ranges::transform(address, key.begin(), asciiLower);
    return hash({key.data(), address.size()});
}

Result<> ContactMatcher::readAll(Database &database, qint64 expectedContacts)
{
    m_inMemory = true;
    // Room for them at once: growing moves everybody.
    m_slots.assign(std::bit_ceil(firstSlots + std::size_t(expectedContacts) * 4 / 3), {});
    auto all = BulkStatement::prepare(database, "SELECT id, email FROM contact");
    if (!all) {
        return failed(all);
    }
    // Where the memory is to be looked at is known a while before it is.
    std::array<std::pair<AddressHash, ContactId>, contactsAhead> ahead{};
    std::size_t count = 0;
    const auto addAhead = [&] {
        for (const auto &[hash, contact] : std::span(ahead).first(std::exchange(count, 0))) {
            add(hash, contact);
        }
    };
    while (true) {
        const auto more = all->step();
        if (!more) {
            return failed(more);
        }
        if (!*more || count == ahead.size()) {
            addAhead();
        }
        if (!*more) {
            return {};
        }
        ahead.at(count) = {m_hasher(all->text(1)), all->integer(0)};
        prefetch(ahead.at(count).first);
        ++count;
    }
}

ContactMatcher::Slot &ContactMatcher::slotOf(const AddressHash &hash)
{
    const auto mask = m_slots.size() - 1;
    auto place = std::size_t(hash.first) & mask;
    while (m_slots[place].contact != 0
           && (m_slots[place].first != hash.first || m_slots[place].second != hash.second)) {
        place = (place + 1) & mask;
    }
    return m_slots[place];
}

void ContactMatcher::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const auto &slot : old) {
        if (slot.contact != 0) {
            slotOf({slot.first, slot.second}) = slot;
        }
    }
}

void ContactMatcher::prefetch(const AddressHash &hash) const
{
    if (m_inMemory) {
        __builtin_prefetch(&m_slots[std::size_t(hash.first) & (m_slots.size() - 1)]);
    }
}

Result<std::optional<ContactId>> ContactMatcher::find(const AddressHash &hash,
                                                      std::string_view address)
{
    if (m_inMemory) {
        const auto &slot = slotOf(hash);
        return slot.contact != 0 ? std::optional<ContactId>(slot.contact) : std::nullopt;
    }
    const auto found = m_byAddress.bind(0, address).step();
    if (!found) {
        return failed(found);
    }
    const auto contact = *found ? std::optional(m_byAddress.integer(0)) : std::nullopt;
    m_byAddress.reset();
    return contact;
}

void ContactMatcher::add(const AddressHash &hash, ContactId contact)
{
    if (!m_inMemory) {
        return;
    }
    if (m_used * 4 >= m_slots.size() * 3) {
        grow();
    }
    slotOf(hash) = {hash.first, hash.second, std::uint32_t(contact)};
    ++m_used;
}

} // namespace mailspace
