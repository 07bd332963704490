// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/wordingmodel.h"

#include "ui/datetext.h"
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

QString WordingModel::smartlinkText(const WordedSmartlink &smartlink)
{
    const QString kind = kindName(smartlink.kind);
    return kind.isEmpty() ? u"%1 (%2)"_s.arg(smartlink.name, smartlink.profile)
                          : u"%1 · %2 (%3)"_s.arg(smartlink.name, kind, smartlink.profile);
}

QStringList WordingModel::titles() const
{
    return {tr("Smartlink"), tr("Shown from"), tr("Wording")};
}

QString WordingModel::text(const Wording &wording, int column) const
{
    switch (column) {
    case Smartlink:
        return smartlinkText(wording.smartlink);
    case From:
        return dayText(wording.shownFrom);
    case WordingText:
        return wording.text.simplified();
    default:
        return {};
    }
}

QString WordingModel::toolTip(const Wording &wording, int column) const
{
    return column == WordingText ? wording.text : text(wording, column);
}

} // namespace mailspace
