// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace mailspace {

/// How long a wrong list has been out: a "no" is to be carried out within ten business days.
enum class Urgency {
    None, ///< nobody has to be removed
    Open,
    Near, ///< eight business days have passed
    Over, ///< ten have
};
/// "none", "open", "near", "over": stable, for files and the command line.
QString urgencyKey(Urgency urgency);

/// Mondays to Fridays after `from` up to and including `to`; 0 when `to` is not later.
int businessDays(const QDate &from, const QDate &to);

/// How many people of a hand-over must be removed at its recipient, by reason.
struct Staleness
{
    qint64 withdrawn = 0;
    qint64 complained = 0;
    qint64 bounced = 0;
    qint64 consentGone = 0; ///< the import or entry that said yes was taken back
    qint64 erased = 0; ///< their addresses are no longer known here
    std::optional<Timestamp> earliest; ///< of the noes that have a date
    int businessDays = 0; ///< since `earliest`, UTC

    qint64 named() const { return withdrawn + complained + bounced + consentGone; }
    qint64 people() const { return named() + erased; }
    Urgency urgency() const;
};

} // namespace mailspace
