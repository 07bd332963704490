// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/suppressions.h"

#include "core/store/database.h"

#include <QtCore/QMessageAuthenticationCode>

namespace mailspace {

using namespace Qt::StringLiterals;

Result<Suppressions> Suppressions::of(Database &database)
{
    Suppressions suppressions(database);
    const auto key = database.value(u"SELECT value FROM setting WHERE key = 'suppression_key'"_s);
    if (!key) {
        return failed(key);
    }
    suppressions.m_key = QByteArray::fromHex(key->toByteArray());
    auto people = database.run(u"SELECT address_hash, erased_at, withdrawn_at FROM suppression"_s);
    if (!people) {
        return failed(people);
    }
    while (people->next()) {
        Suppression person{people->value(0).toByteArray(), people->value(1).toLongLong()};
        if (!people->value(2).isNull()) {
            person.withdrawnAt = people->value(2).toLongLong();
        }
        suppressions.m_people.insert_or_assign(person.hash, person);
    }
    return suppressions;
}

QByteArray Suppressions::hashOf(std::string_view addressKey) const
{
    return QMessageAuthenticationCode::hash(
        QByteArray(addressKey.data(), qsizetype(addressKey.size())), m_key,
        QCryptographicHash::Sha256);
}

std::optional<Suppression> Suppressions::find(std::string_view addressKey) const
{
    if (m_people.empty()) {
        return std::nullopt;
    }
    return findHash(hashOf(addressKey));
}

std::optional<Suppression> Suppressions::findHash(const QByteArray &hash) const
{
    const auto found = m_people.find(hash);
    return found == m_people.end() ? std::nullopt : std::optional(found->second);
}

Result<> Suppressions::add(std::string_view addressKey, Timestamp erasedAt, const QString &reason)
{
    return addHash(hashOf(addressKey), erasedAt, reason);
}

Result<> Suppressions::addHash(const QByteArray &hash, Timestamp erasedAt, const QString &reason)
{
    // Somebody who came back and asks again: the later erasure counts, an earlier "no" stays.
    auto added = m_database->run(uR"(INSERT INTO suppression (address_hash, erased_at, reason)
            VALUES (:hash, :at, :reason)
            ON CONFLICT (address_hash) DO UPDATE
            SET erased_at = max(erased_at, excluded.erased_at), reason = excluded.reason)"_s,
                                 {{u":hash"_s, hash},
                                  {u":at"_s, erasedAt},
                                  {u":reason"_s, reason.isNull() ? u""_s : reason}});
    if (!added) {
        return failed(added);
    }
    auto &person = m_people[hash];
    person.hash = hash;
    person.erasedAt = std::max(person.erasedAt, erasedAt);
    return {};
}

Result<> Suppressions::keepWithdrawal(const Suppression &person, Timestamp at)
{
    auto kept = m_database->run(
        uR"(UPDATE suppression SET withdrawn_at = max(coalesce(withdrawn_at, :at), :at)
            WHERE address_hash = :hash)"_s,
        {{u":at"_s, at}, {u":hash"_s, person.hash}});
    if (!kept) {
        return failed(kept);
    }
    auto &known = m_people[person.hash];
    known.withdrawnAt = std::max(known.withdrawnAt.value_or(at), at);
    return {};
}

} // namespace mailspace
