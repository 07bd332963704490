// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"

#include <string>
#include <unordered_map>

namespace mailspace {

/// Who did something at each smartlink: about a byte for each of them.
class SmartlinkPeople
{
public:
    /// Takes least memory in the order of the contacts.
    void add(qint64 smartlink, ContactId contact);
    /// Gives back the room that was taken for further ones.
    void squeeze();
    void addTo(IdSet &set, qint64 smartlink) const;

private:
    /// The steps from one contact to the next, seven bits a byte, the low ones first; the lowest
    /// bit of all tells a step back.
    struct Steps
    {
        ContactId last = 0;
        std::string bytes;
    };
    std::unordered_map<qint64, Steps> m_all;
};

} // namespace mailspace
