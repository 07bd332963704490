// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/lossmodel.h"

#include "core/consent/consentwords.h"
#include "ui/datetext.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString sourceName(const QString &smartlink, SmartlinkKind kind)
{
    QString kindText = kindName(kind);
    if (smartlink.isEmpty()) {
        return kindText;
    }
    return kindText.isEmpty() ? smartlink : u"%1 · %2"_s.arg(smartlink, kindText);
}

} // namespace

QStringList LossModel::titles() const
{
    return {tr("When"), tr("E-mail"), tr("What"), tr("Artist"), tr("Smartlink"), tr("Reason")};
}

QString LossModel::text(const Loss &loss, int column) const
{
    switch (column) {
    case When:
        return dayText(loss.at);
    case Email:
        return loss.email;
    case What:
        return eventName(loss.kind);
    case From:
        return loss.profile.isEmpty() ? tr("All artists") : loss.profile;
    case Smartlink:
        return sourceName(loss.smartlink, loss.smartlinkKind);
    case Reason:
        return loss.reason;
    default:
        return {};
    }
}

LossGroupModel::LossGroupModel(QString title, QString untold, QObject *parent)
    : RowModel(parent)
    , m_title(std::move(title))
    , m_untold(std::move(untold))
{
}

QStringList LossGroupModel::titles() const
{
    return {tr("Lost"), m_title};
}

QString LossGroupModel::nameOf(const LossGroup &group) const
{
    const QString name = sourceName(group.name, group.kind);
    return name.isEmpty() ? m_untold : name;
}

QString LossGroupModel::text(const LossGroup &group, int column) const
{
    return column == 0 ? QLocale().toString(group.lost) : nameOf(group);
}

} // namespace mailspace
