// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/smartlinkpeople.h"

#include <cstdlib>
#include <utility>

namespace mailspace {

namespace {

constexpr unsigned bitsOfByte = 7;
constexpr unsigned goesOn = 1U << bitsOfByte;

} // namespace

void SmartlinkPeople::add(qint64 smartlink, ContactId contact)
{
    auto &steps = m_all[smartlink];
    const qint64 step = contact - std::exchange(steps.last, contact);
    if (step == 0) {
        return;
    }
    auto rest = static_cast<quint64>(std::abs(step)) << 1U | (step < 0 ? 1U : 0U);
    for (; rest >= goesOn; rest >>= bitsOfByte) {
        steps.bytes += static_cast<char>(rest % goesOn | goesOn);
    }
    steps.bytes += static_cast<char>(rest);
}

void SmartlinkPeople::squeeze()
{
    for (auto &[smartlink, steps] : m_all) {
        steps.bytes.shrink_to_fit();
    }
}

void SmartlinkPeople::addTo(IdSet &set, qint64 smartlink) const
{
    const auto steps = m_all.find(smartlink);
    if (steps == m_all.end()) {
        return;
    }
    ContactId contact = 0;
    quint64 step = 0;
    unsigned shift = 0;
    for (const char c : steps->second.bytes) {
        const auto byte = static_cast<unsigned char>(c);
        step |= static_cast<quint64>(byte % goesOn) << shift;
        shift += bitsOfByte;
        if (byte >= goesOn) {
            continue;
        }
        const auto length = static_cast<ContactId>(step >> 1U);
        contact += (step & 1U) != 0 ? -length : length;
        set.insert(contact);
        step = 0;
        shift = 0;
    }
}

} // namespace mailspace
