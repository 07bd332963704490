// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactpieces.h"

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSetsKept = 96; ///< 12 MB at a million contacts
constexpr std::size_t mostRanksKept = 25; ///< those of persons and of three artists, about 50 MB

QString scopeKey(std::optional<ProfileId> profile)
{
    return profile ? QString::number(*profile) : u"all"_s;
}

} // namespace

QString ContactPieces::setKey(const ContactQuery &atom)
{
    QString key = scopeKey(atom.profile);
    key += atom.optedInOnly ? u" opted-in"_s : QString();
    key += atom.leastEvidence ? u" least:"_s + gradeKey(*atom.leastEvidence) : QString();
    key += atom.withAbsent ? u" absent"_s : QString();
    key += atom.newSinceHandover ? u" new:%1"_s.arg(*atom.newSinceHandover) : QString();
    for (const auto &filter : atom.filters) {
        key += u" %1 %2 %3"_s.arg(filter.word())
                   .arg(filter.from.value_or(0))
                   .arg(filter.until.value_or(0));
    }
    return key;
}

QString ContactPieces::rankKey(std::optional<ProfileId> profile, ContactSort sort)
{
    return (isOfPerson(sort) ? QString() : scopeKey(profile)) + u' ' + sortKey(sort);
}

void ContactPieces::merge(const ContactPieces &other)
{
    if (sets.size() > mostSetsKept) {
        // The answers to filters go, those that every query needs stay.
        std::erase_if(sets, [](const auto &known) { return known.first.contains(u':'); });
    }
    sets.insert(other.sets.begin(), other.sets.end());
    if (ranks.size() > mostRanksKept) {
        // Those of artists not looked at lately go, those of persons serve everywhere.
        std::erase_if(ranks, [](const auto &known) { return !known.first.startsWith(u' '); });
    }
    ranks.insert(other.ranks.begin(), other.ranks.end());
    text = text ? text : other.text;
    smartlinks = smartlinks ? smartlinks : other.smartlinks;
}

} // namespace mailspace
