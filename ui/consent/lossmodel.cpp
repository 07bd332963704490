// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/lossmodel.h"

#include "core/consent/consentwords.h"

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

void LossModel::setLosses(std::vector<Loss> losses)
{
    beginResetModel();
    m_losses = std::move(losses);
    endResetModel();
}

int LossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_losses.size());
}

int LossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LossModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Loss &loss = at(index.row());
    switch (index.column()) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(loss.at, Qt::UTC).date(),
                                  u"d MMM yyyy"_s);
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

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Email:
        return tr("E-mail");
    case What:
        return tr("What");
    case From:
        return tr("Artist");
    case Smartlink:
        return tr("Smartlink");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

LossGroupModel::LossGroupModel(QString title, QString untold, QObject *parent)
    : QAbstractTableModel(parent)
    , m_title(std::move(title))
    , m_untold(std::move(untold))
{
}

void LossGroupModel::setGroups(std::vector<LossGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

int LossGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int LossGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant LossGroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const LossGroup &group = m_groups.at(static_cast<std::size_t>(index.row()));
    if (index.column() == 0) {
        return QLocale().toString(group.lost);
    }
    const QString name = sourceName(group.name, group.kind);
    return name.isEmpty() ? m_untold : name;
}

QVariant LossGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == 0 ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Lost") : m_title;
}

} // namespace mailspace
