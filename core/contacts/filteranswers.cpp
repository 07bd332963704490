// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/filteranswers.h"

#include "core/contacts/contactindex.h"
#include "core/contacts/countryname.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"

namespace mailspace {

using namespace Qt::StringLiterals;

Result<FilterAnswers::Answer> FilterAnswers::whoIsMeant(std::span<const ContactFilter> alternatives,
                                                        std::optional<ProfileId> profile,
                                                        const IdSet &everybody,
                                                        const Progress &progress)
{
    Answer meant;
    for (const auto &filter : alternatives) {
        const auto condition = conditionOf(filter, profile);
        const auto found = answer(filter, profile, condition, progress);
        if (!found) {
            return failed(found);
        }
        auto here = everybody;
        if (condition.negated) {
            here -= found->people;
        } else {
            here &= found->people;
        }
        meant.people |= here;
        meant.fromMemory &= found->fromMemory;
    }
    return meant;
}

/// The condition's minus left out.
Result<FilterAnswers::Answer> FilterAnswers::answer(const ContactFilter &filter,
                                                    std::optional<ProfileId> profile,
                                                    const ContactCondition &condition,
                                                    const Progress &progress)
{
    if (auto known = fromOrder(filter, profile)) {
        return Answer{*std::move(known)};
    }
    using PeopleOf = ContactCondition::PeopleOf;
    const auto &pieces = m_index.pieces();
    const bool fromMemory = condition.peopleOf == PeopleOf::Profiles
        || (condition.peopleOf == PeopleOf::Smartlinks && pieces.smartlinks);
    auto ids = collect(fromMemory ? condition.places : condition.ids, condition.values, progress);
    if (!ids || !fromMemory) {
        return ids ? Result<Answer>(Answer{*std::move(ids), false}) : failed(ids);
    }
    Answer answer;
    ids->forEach([&](qint64 place) {
        if (condition.peopleOf == PeopleOf::Smartlinks) {
            pieces.smartlinks->addTo(answer.people, place);
        } else if (const auto members = pieces.sets.find(ContactPieces::setKey({.profile = place}));
                   members != pieces.sets.end()) {
            answer.people |= *members->second;
        }
    });
    return answer;
}

std::optional<IdSet> FilterAnswers::fromOrder(const ContactFilter &filter,
                                              std::optional<ProfileId> profile) const
{
    switch (filter.field) {
    case FilterField::State:
        return inStates(filter.value, profile);
    case FilterField::Since:
        return atMoments(filter, ContactSort::Since, profile);
    case FilterField::LastActive:
        return atMoments(filter, ContactSort::LastInteraction, profile);
    case FilterField::Country:
        return inCountry(filter.value);
    default:
        return {};
    }
}

std::optional<IdSet> FilterAnswers::inStates(const QString &value,
                                             std::optional<ProfileId> profile) const
{
    const auto *states = order(profile, ContactSort::State);
    if (states == nullptr) {
        return {};
    }
    IdSet found;
    for (const auto state : statesMeant(value)) {
        const auto some = states->between(qint64(state), qint64(state));
        if (!some) {
            return {};
        }
        found |= *some;
    }
    return found;
}

std::optional<IdSet> FilterAnswers::atMoments(const ContactFilter &filter, ContactSort sort,
                                              std::optional<ProfileId> profile) const
{
    const auto *moments = order(profile, sort);
    if (moments == nullptr) {
        return {};
    }
    if (!filter.from && !filter.until) { // never, as the condition is negated
        return moments->valued();
    }
    return moments->between(filter.firstMoment(), filter.lastMoment());
}

std::optional<IdSet> FilterAnswers::inCountry(const QString &value) const
{
    const auto *countries = order({}, ContactSort::Country);
    if (countries == nullptr) {
        return {};
    }
    const auto spellings = countrySpellings(value);
    return countries->matching([&spellings](std::string_view country) {
        return spellings.contains(QString::fromStdString(foldedText(country)));
    });
}

Result<IdSet> FilterAnswers::collect(const std::string &sql, const std::vector<QueryValue> &values,
                                     const Progress &progress)
{
    const auto store = m_index.database();
    auto statement = store ? BulkStatement::prepare(**store, sql) : failed(store);
    if (!statement) {
        return failed(statement);
    }
    for (int i = 0; i < int(values.size()); ++i) {
        bindValue(*statement, i, values[std::size_t(i)]);
    }
    return idSetOf(**store, *statement, progress);
}

const RankColumn *FilterAnswers::order(std::optional<ProfileId> profile, ContactSort sort) const
{
    const auto &ranks = m_index.pieces().ranks;
    const auto known = ranks.find(ContactPieces::rankKey(profile, sort));
    return known == ranks.end() ? nullptr : known->second.get();
}

} // namespace mailspace
