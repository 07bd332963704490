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

QString localDayText(Timestamp at)
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
    if (const QString words = handover.filter.value(u"filters"_s).toString(); !words.isEmpty()) {
        text += u", "_s + words;
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

} // namespace

int HandoverModel::rowOf(qint64 handover) const
{
    const auto found = std::ranges::find(rows(), handover, &Handover::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int HandoverModel::staleCount() const
{
    return static_cast<int>(std::ranges::count_if(
        rows(), [](const Handover &handover) { return handover.stale.people() > 0; }));
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

QStringList HandoverModel::titles() const
{
    return {tr("Handed over to"), tr("To remove there"), tr("Artist"), tr("On"),
            tr("People"),         tr("Layout"),          tr("Whom")};
}

QString HandoverModel::toolTip(const Handover &handover, int /*column*/) const
{
    QStringList lines{tr("Hand-over %1, %2").arg(handover.id).arg(handover.fileName),
                      tr("Fingerprint %1").arg(QString::fromLatin1(handover.fingerprint.toHex()))};
    const auto add = [&lines](qint64 count, const QString &text) {
        if (count > 0) {
            lines += text;
        }
    };
    const Staleness &stale = handover.stale;
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    add(stale.withdrawn, tr("%Ln unsubscribed", nullptr, number(stale.withdrawn)));
    add(stale.complained, tr("%Ln complained", nullptr, number(stale.complained)));
    add(stale.bounced, tr("%Ln bounced", nullptr, number(stale.bounced)));
    add(stale.consentGone, tr("%Ln without consent now", nullptr, number(stale.consentGone)));
    add(stale.erased, tr("%Ln erased", nullptr, number(stale.erased)));
    return lines.join(u'\n');
}

QVariant HandoverModel::extra(const Handover &handover, int column, int role) const
{
    return role == ContactTableModel::stateRole && column == ToRemove
        ? QVariant(static_cast<int>(signOf(handover.stale.urgency())))
        : QVariant();
}

QString HandoverModel::text(const Handover &handover, int column) const
{
    switch (column) {
    case Recipient:
        return recipientText(handover);
    case Layout:
        return layoutText(handover);
    case Artist:
        return handover.profile ? handover.profileName : tr("All profiles");
    case Made:
        return localDayText(handover.madeAt);
    case People:
        return QLocale().toString(handover.contacts);
    case Filter:
        return filterText(handover);
    case ToRemove:
        return badgeText(handover);
    default:
        return {};
    }
}

} // namespace mailspace
