// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanranking.h"
#include "core/progress.h"

#include <memory>

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
    /// The same from what is `known`: only the people whom lists and answers since then concern are
    /// read again. Nobody's at all: `known` itself. After an undone import or an erasure, or when
    /// most people are concerned, everything is.
    Result<std::shared_ptr<const Engagement>>
    engagementSince(std::shared_ptr<const Engagement> known, Progress &progress);
    /// Everybody who did something at the smartlink, ascending. Worker thread.
    Result<std::vector<ContactId>> contactsOfSmartlink(qint64 smartlink);
    Result<FanExplanation> explain(ContactId contact, std::optional<ProfileId> profile,
                                   const FanScorer &scorer);

private:
    Result<EngagementMark> mark();
    Result<std::vector<ContactId>> concernedSince(const EngagementMark &mark);

    Database &m_database;
};

} // namespace mailspace
