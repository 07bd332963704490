// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/contacts/smartlink.h"
#include "core/progress.h"
#include "core/result.h"

#include <QtCore/QDate>

#include <vector>

namespace mailspace {

class Database;

/// Which withdrawals are looked at, and in which steps of time (UTC).
struct TrendRequest
{
    enum class Step { Week, Month };

    std::optional<qint64> profile = {}; ///< empty: all profiles
    Step step = Step::Month;
    int steps = 12; ///< how many up to now, the present one included
    Timestamp now = 0;
};

/// What happened in a week or month. A person counts once in it, on either side.
struct TrendStep
{
    QDate from; ///< its first day: Monday, or the first of the month
    qint64 gained = 0; ///< gave a dated consent
    qint64 lost = 0; ///< unsubscribed or complained

    qint64 net() const { return gained - lost; }
};

/// One "no" that counts.
struct Loss
{
    qint64 contact = 0;
    QString email;
    Timestamp at = 0;
    ConsentKind kind = ConsentKind::Withdrawn;
    QString reason; ///< as the list or the person wrote it; often empty
    QString profile; ///< empty: every artist
    QString smartlink; ///< the one the person came by; empty: not told
    SmartlinkKind smartlinkKind = SmartlinkKind::Unknown;
};

/// So many noes came by one smartlink or kind of it, or for one reason.
struct LossGroup
{
    QString name; ///< smartlink or reason; empty: not told
    SmartlinkKind kind = SmartlinkKind::Unknown;
    qint64 lost = 0;
    std::vector<qint64> contacts = {}; ///< whose they are, each once
};

struct ConsentTrends
{
    static constexpr std::size_t lossesKept = 10'000;

    std::vector<TrendStep> steps; ///< oldest first, without gaps
    std::vector<LossGroup> bySmartlink; ///< most first
    std::vector<LossGroup> byKind; ///< of smartlink; most first
    std::vector<LossGroup> byReason; ///< most first
    std::vector<Loss> losses; ///< newest first
    qint64 lost = 0; ///< how many there were; `losses` holds the newest of them
};

/// Derives the trends from the ledger: events that were taken back, and those of undone imports, do
/// not count. Reads the ledger once: a worker's work.
Result<ConsentTrends> consentTrends(Database &database, const TrendRequest &request,
                                    Progress &progress);

} // namespace mailspace
