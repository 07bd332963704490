// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/membership.h"
#include "core/store/bulkinsert.h"

namespace mailspace {

class Database;

/// Writes the memberships of very many contacts that have none yet. Within one transaction of its
/// caller.
class NewMemberships
{
public:
    static Result<NewMemberships> of(Database &database);

    struct Entry
    {
        qint64 contact = 0;
        Membership membership;
    };
    Result<> insert(std::span<const Entry> entries);

private:
    explicit NewMemberships(BulkInsert insert)
        : m_insert(std::move(insert))
    {
    }

    BulkInsert m_insert;
};

} // namespace mailspace
