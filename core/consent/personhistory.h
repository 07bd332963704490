// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/evidencegrade.h"
#include "core/result.h"

#include <vector>

namespace mailspace {

class Database;

/// One event of a person's ledger with what belongs to it in words.
struct HistoryLine
{
    ConsentEvent event;
    QString profile; ///< empty: every artist
    QString smartlink;
    QString fileName; ///< of the import; empty: entered by hand
    bool takenBack = false; ///< by a later correction: counts for nothing
    bool undone = false; ///< the import was undone: counts for nothing
    std::optional<Timestamp> wordingFrom; ///< of the wording the person agreed to; empty: unknown
    QString wording;
    QString address; ///< where it is another one of the same person

    bool counts() const { return !takenBack && !undone && event.kind != ConsentKind::Corrected; }
    /// "Unsubscribed from Nova Sky"
    QString what() const;
    /// "list.csv, line 4 · double opt-in · 192.0.2.1"
    QString evidence() const;
    /// How well a consent is proved; empty for what is none.
    std::optional<EvidenceGrade> grade() const;
    /// Why it does not count; empty where it does.
    QString remark() const;
};

/// Every event about the contact and the addresses merged with it, also those that count for
/// nothing, in the order in which they happened.
Result<std::vector<HistoryLine>> historyOf(Database &database, qint64 contact);

/// "2025-03-01 10:00" in UTC, the day alone where no more is known, "not dated" for undated.
QString momentInWords(const ConsentEvent &event);

} // namespace mailspace
