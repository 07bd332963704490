// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/erasedrow.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

namespace {

struct ErasedRowText
{
    Q_DECLARE_TR_FUNCTIONS(ImportSession)
};

} // namespace

RowFacts withoutTheErased(const RowFacts &facts, const Suppression &person)
{
    auto left = facts;
    left.consent.count = 0;
    left.consent.saysYes = false;
    for (const auto &fact : facts.consent.all()) {
        const bool dead = isConsent(fact.kind)
            && (fact.precision == TimePrecision::Undated || fact.at <= person.consentsDeadUntil());
        if (!dead) {
            left.consent.add(fact);
            left.consent.saysYes |= isConsent(fact.kind);
        }
    }
    left.consent.saysNo = facts.consent.saysNo;
    if (left.interaction && left.interaction->happenedAt <= person.erasedAt) {
        left.interaction.reset();
    }
    return left;
}

RowRefusal refusalOfErased(const Suppression &person, bool keptNo)
{
    const auto erasedAt = toIsoText(person.erasedAt).left(isoDayLength);
    return {{},
            keptNo ? ErasedRowText::tr(
                         "Erased on %1 at their own request. The withdrawal is kept; nothing "
                         "else is.")
                         .arg(erasedAt)
                   : ErasedRowText::tr(
                         "Erased on %1 at their own request. Only a consent dated later would "
                         "bring them back.")
                         .arg(erasedAt)};
}

} // namespace mailspace
