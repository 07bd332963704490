// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"
#include "core/progress.h"

namespace mailspace {

class Database;

/// One line of "why is she a super fan": an interaction and what it adds.
struct FanReceipt
{
    SmartlinkKind kind = SmartlinkKind::Unknown;
    QString smartlink;
    QString profile;
    std::optional<Timestamp> at; ///< empty: not told
    qint64 quantity = 1;
    qint64 amountCents = 0;
    QString currency;
    double weight = 0; ///< points of its kind
    double decay = 1; ///< what is left of them
    MicroPoints part = 0;
};

/// A score with its reasons: the parts of the receipts and the breadth add up exactly to the total.
struct FanExplanation
{
    ContactId contact = 0;
    bool hasScore = true; ///< false for somebody who withdrew or complained: not profiled
    FanScore score;
    quint16 lastDay = FanAct::undated;
    std::vector<FanReceipt> receipts; ///< greatest part first
};

/// Recency, frequency and amount, each as a fifth from 1 (least) to 5. Equal values share a fifth;
/// 0 where there is nothing to rank.
struct FanFifths
{
    int recency = 0;
    int frequency = 0;
    int amount = 0;

    bool operator==(const FanFifths &) const = default;
};

/// Reads what scores are made from.
class SuperFanStore
{
public:
    explicit SuperFanStore(Database &database)
        : m_database(database)
    {
    }

    /// Of a profile, or over all: there a person counts with the profiles they did not leave. One
    /// sweep; worker thread, unless the store is small.
    Result<Engagement> engagement(std::optional<ProfileId> profile, Progress &progress);
    Result<FanExplanation> explain(ContactId contact, std::optional<ProfileId> profile,
                                   const FanScorer &scorer);

private:
    Database &m_database;
};

/// Beside Engagement::contacts.
std::vector<FanFifths> fifthsOf(const Engagement &engagement);

} // namespace mailspace
