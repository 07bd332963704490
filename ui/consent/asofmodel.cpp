// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/asofmodel.h"

#include "ui/datetext.h"
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

QStringList AsOfModel::titles() const
{
    return {tr("E-mail"), tr("Name"), tr("Opted in since"), tr("Evidence"), tr("Why")};
}

QString AsOfModel::text(const ExportableContact &person, int column) const
{
    switch (column) {
    case Email:
        return person.email;
    case Name:
        return person.name;
    case Since:
        return person.standing.since ? dayText(*person.standing.since) : tr("not dated");
    case Evidence:
        return gradeName(person.grade);
    case Why:
        return person.why();
    default:
        return {};
    }
}

QString AsOfModel::toolTip(const ExportableContact &person, int column) const
{
    return column == Evidence ? gradeMeaning(person.grade) : text(person, column);
}

} // namespace mailspace
