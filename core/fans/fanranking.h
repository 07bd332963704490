// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"
#include "core/fans/fanscore.h"

namespace mailspace {

/// Up to where a store has been read; what changes scores moves one of these on.
struct EngagementMark
{
    qint64 import = 0; ///< the last one
    qint64 event = 0; ///< the last one of the ledger
    qint64 undone = 0; ///< how many imports are undone
    qint64 erased = 0; ///< how many people are kept as a hash only
    Timestamp erasedAt = 0; ///< the last time
    qint64 merged = 0; ///< another number with other merged addresses

    bool operator==(const EngagementMark &) const = default;
};

/// Everything scores are made from, in compact arrays: about 60 MB for a million contacts with five
/// million interactions. Those who withdrew or complained are not in it.
struct Engagement
{
    std::vector<ContactId> contacts; ///< ascending
    std::vector<ConsentState> states; ///< beside `contacts`; over all profiles the best one
    std::vector<quint32> firstAct; ///< beside `contacts`, and the number of acts at the end
    std::vector<FanAct> acts;
    std::vector<quint16> lastDay; ///< beside `contacts`; FanAct::undated: none is dated
    std::vector<qint64> amountCents; ///< beside `contacts`, whatever the currencies
    std::vector<ContactId> leftOut; ///< who withdrew or complained, ascending
    std::optional<ProfileId> profile; ///< empty: over all
    EngagementMark mark;

    std::size_t size() const { return contacts.size(); }
    std::span<const FanAct> actsOf(std::size_t index) const
    {
        return std::span(acts).subspan(firstAct[index], firstAct[index + 1] - firstAct[index]);
    }
    /// The place of a contact in the arrays; nothing for people without a score.
    std::optional<std::size_t> find(ContactId contact) const;
    /// Adds contacts that all come after these.
    void append(const Engagement &later);
    /// This, with what is said of the `concerned` contacts (ascending) put in the place of what
    /// was.
    Engagement with(const std::vector<ContactId> &concerned, const Engagement &again) const;

private:
    void take(const Engagement &other, std::size_t first, std::size_t last);
};

/// What a recipe makes of an engagement at a moment.
struct FanRanking
{
    std::vector<MicroPoints> scores; ///< beside Engagement::contacts
    std::vector<quint32> top; ///< places of the best, best first
    qint64 scored = 0; ///< contacts with more than 0
    MicroPoints threshold = 0; ///< from here a fan is a super fan
    qint64 superFans = 0;
};

/// The score of everybody, beside Engagement::contacts; of many people on two cores.
std::vector<MicroPoints> scoresOf(const Engagement &engagement, const FanScorer &scorer);

/// Scores everybody. About 60 ms for a million contacts with five million interactions.
FanRanking rankFans(const Engagement &engagement, const FanScorer &scorer, std::size_t top);

/// The least score of the `share` best: at most that many pass it, at least one. Equal scores are
/// never told apart, so fewer pass where many have the same.
MicroPoints thresholdOf(std::vector<MicroPoints> scores, double share);

/// `lastDay` as in Engagement.
FanLevel levelOf(MicroPoints score, quint16 lastDay, MicroPoints threshold,
                 const ScoreRecipe &recipe, Timestamp now);

/// Too few people with a score for shares and comparisons to mean anything.
constexpr qint64 fewestToCompare = 20;

} // namespace mailspace
