// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/evidencegrade.h"
#include "core/contacts/contact.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <vector>

namespace mailspace {

/// A row that was not imported: data for the person to correct, not an error of the program.
struct RefusedRow
{
    qint64 line = 0;
    QString column; ///< title of the column at fault; empty when it is the whole row
    QString reason; ///< what is wrong and what to do
    QString raw; ///< the row as it stands in the file
};

/// A row that would have undone a "no" or brought an erased person back, and did not.
struct BlockedRow
{
    enum class By { Withdrawal, Complaint, Erasure };

    qint64 line = 0;
    QString email = {};
    By by = By::Withdrawal;
    Timestamp noAt = 0; ///< of the withdrawal, the complaint or the erasure
    std::optional<Timestamp> claimAt
        = {}; ///< of the consent the file claims; empty: it gives no date

    bool operator==(const BlockedRow &) const = default;
    /// line, email, by ("withdrawal", "complaint", "erasure"), no_at, claim_at.
    QJsonObject toJson() const;
};

/// What became of a file. Each row is new, changed, unchanged or refused: rowsRead is their sum.
struct ImportReport
{
    /// So many refused rows are kept with their text; `rowsRefused` counts all of them.
    static constexpr std::size_t refusedRowsKept = 100'000;

    QString fileName;
    QString format; ///< ImportPlan::formatId()
    std::optional<ImportId> import; ///< empty after a dry run and for a file imported before
    bool alreadyImported = false;
    qint64 rowsRead = 0;
    qint64 contactsNew = 0;
    qint64 contactsChanged = 0;
    qint64 rowsUnchanged = 0;
    qint64 rowsRefused = 0;
    qint64 rowsSkipped = 0; ///< blank lines, repeated headers: no rows at all
    qint64 consentsGiven = 0; ///< consents newly recorded that count
    std::array<qint64, evidenceGrades> consentsByGrade{}; ///< the same, by EvidenceGrade
    qint64 withdrawals = 0; ///< withdrawals and complaints newly recorded
    qint64 bounces = 0;
    qint64 blockedByWithdrawal = 0; ///< contacts the list calls opted in whose "no" stands
    qint64 blockedByErasure = 0; ///< rows of erased people, refused
    /// Of a complete list: who was on the one before, may be written to, and is not on this one.
    qint64 missing = 0;
    QStringList warnings; ///< whole sentences, translated
    std::vector<RefusedRow> refused;
    std::vector<BlockedRow> blocked; ///< as many as refused rows are kept; never stored

    /// The counts under the names of the command line.
    QJsonObject toJson() const;
    QJsonArray blockedToJson() const;
    /// Adds the counts of another file, for a total over several.
    void add(const ImportReport &other);
    void addBlocked(const BlockedRow &row);
};

} // namespace mailspace
