// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/handovermodel.h"

#include "core/export/exportlayout.h"
#include "ui/contacts/contacttablemodel.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString dayText(Timestamp at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), u"d MMM yyyy"_s);
}

QString layoutText(const Handover &handover)
{
    const auto *layout = findLayout(handover.target);
    return layout != nullptr ? layoutName(*layout) : handover.target;
}

QString filterText(const Handover &handover)
{
    QString text = handover.optInOnly ? HandoverModel::tr("Opt-in only")
                                      : HandoverModel::tr("Not opt-in only");
    if (const QString search = handover.filter.value(u"search"_s).toString(); !search.isEmpty()) {
        text = HandoverModel::tr("%1, found “%2”").arg(text, search);
    }
    if (!handover.reason.isEmpty()) {
        text += u": "_s + handover.reason;
    }
    return text;
}

/// The signs of consent: a tick, a triangle, a bar.
ConsentState signOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::None:
        return ConsentState::OptedIn;
    case Urgency::Open:
        return ConsentState::Bounced;
    case Urgency::Near:
    case Urgency::Over:
        break;
    }
    return ConsentState::Withdrawn;
}

QString toolTip(const Handover &handover)
{
    QStringList lines{
        HandoverModel::tr("Hand-over %1, %2").arg(handover.id).arg(handover.fileName),
        HandoverModel::tr("Fingerprint %1").arg(QString::fromLatin1(handover.fingerprint.toHex()))};
    const auto add = [&lines](qint64 count, const QString &text) {
        if (count > 0) {
            lines += text;
        }
    };
    const Staleness &stale = handover.stale;
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(stale.withdrawn, HandoverModel::tr("%Ln unsubscribed", nullptr, number(stale.withdrawn)));
    add(stale.complained, HandoverModel::tr("%Ln complained", nullptr, number(stale.complained)));
    add(stale.bounced, HandoverModel::tr("%Ln bounced", nullptr, number(stale.bounced)));
    add(stale.consentGone,
        HandoverModel::tr("%Ln without consent now", nullptr, number(stale.consentGone)));
    add(stale.erased, HandoverModel::tr("%Ln erased", nullptr, number(stale.erased)));
    return lines.join(u'\n');
}

} // namespace

void HandoverModel::setHandovers(std::vector<Handover> handovers)
{
    beginResetModel();
    m_handovers = std::move(handovers);
    endResetModel();
}

const Handover *HandoverModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_handovers[static_cast<std::size_t>(row)] : nullptr;
}

int HandoverModel::rowOf(qint64 handover) const
{
    const auto found = std::ranges::find(m_handovers, handover, &Handover::id);
    return found == m_handovers.end() ? -1 : static_cast<int>(found - m_handovers.begin());
}

int HandoverModel::staleCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_handovers, [](const Handover &handover) { return handover.stale.people() > 0; }));
}

int HandoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_handovers.size());
}

int HandoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountAll;
}

QString HandoverModel::recipientText(const Handover &handover)
{
    return handover.recipient.isEmpty() ? handover.fileName : handover.recipient;
}

QString HandoverModel::badgeText(const Handover &handover)
{
    const Staleness &stale = handover.stale;
    if (stale.people() == 0) {
        return tr("Nobody to remove");
    }
    QString people = tr("%Ln to remove", nullptr, static_cast<int>(stale.people()));
    if (!stale.earliest) {
        return people;
    }
    return stale.businessDays == 0
        ? tr("%1, since today").arg(people)
        : tr("%1, for %2").arg(people, tr("%Ln business day(s)", nullptr, stale.businessDays));
}

QVariant HandoverModel::data(const QModelIndex &index, int role) const
{
    const Handover *handover = at(index.row());
    if (handover == nullptr) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return toolTip(*handover);
    }
    if (role == Qt::TextAlignmentRole && index.column() == People) {
        return (Qt::AlignRight | Qt::AlignVCenter).toInt();
    }
    if (role == ContactTableModel::stateRole && index.column() == ToRemove) {
        return static_cast<int>(signOf(handover->stale.urgency()));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Recipient:
        return recipientText(*handover);
    case Layout:
        return layoutText(*handover);
    case Artist:
        return handover->profile ? handover->profileName : tr("All profiles");
    case Made:
        return dayText(handover->madeAt);
    case People:
        return QLocale().toString(handover->contacts);
    case Filter:
        return filterText(*handover);
    case ToRemove:
        return badgeText(*handover);
    default:
        return {};
    }
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return ((section == People ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Recipient:
        return tr("Handed over to");
    case Layout:
        return tr("Layout");
    case Artist:
        return tr("Artist");
    case Made:
        return tr("On");
    case People:
        return tr("People");
    case Filter:
        return tr("Whom");
    case ToRemove:
        return tr("To remove there");
    default:
        return {};
    }
}

} // namespace mailspace
