// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

namespace mailspace {

class Database;

/// An erased person, as far as the store still knows.
struct Suppression
{
    QByteArray hash; ///< HMAC-SHA256 of the address (rule 8), with a key that stays in the store
    Timestamp erasedAt = 0;
    std::optional<Timestamp> withdrawnAt = {}; ///< the latest "no" that arrived since

    /// Only a dated consent later than this moment brings the person back (rule 7).
    Timestamp consentsDeadUntil() const { return std::max(erasedAt, withdrawnAt.value_or(0)); }
};

/// The erased people of a store. Reads all of them once, 100 bytes each; costs nothing while there
/// are none. Writes within the transaction of its caller.
class Suppressions
{
public:
    static Result<Suppressions> of(Database &database);

    bool isEmpty() const { return m_people.empty(); }
    /// `addressKey` is made by addressKey(). Nothing for somebody who was never erased.
    std::optional<Suppression> find(std::string_view addressKey) const;
    std::optional<Suppression> findHash(const QByteArray &hash) const;
    Result<> add(std::string_view addressKey, Timestamp erasedAt, const QString &reason);
    Result<> addHash(const QByteArray &hash, Timestamp erasedAt, const QString &reason);
    /// Keeps a withdrawal that arrives for an erased person; an earlier one than known is no news.
    Result<> keepWithdrawal(const Suppression &person, Timestamp at);
    QByteArray hashOf(std::string_view addressKey) const;

private:
    explicit Suppressions(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
    QByteArray m_key;
    std::map<QByteArray, Suppression> m_people;
};

} // namespace mailspace
