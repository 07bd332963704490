// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fans/fanscore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct FanLevelText
{
    Q_DECLARE_TR_FUNCTIONS(FanLevel)
};

constexpr double thousandths = 1000;
constexpr double millionths = 1'000'000;
constexpr double undatedDecay = 0.25;

quint16 fitted(double value)
{
    return static_cast<quint16>(
        std::clamp(std::round(value), 0.0, double(std::numeric_limits<quint16>::max())));
}

quint16 dayNumber(Timestamp at)
{
    return static_cast<quint16>(
        std::clamp<Timestamp>(at / dayLength, 1, std::numeric_limits<quint16>::max()));
}

/// One bit a kind; the unknown kind is none of the four.
unsigned kindBit(SmartlinkKind kind)
{
    return (1U << static_cast<unsigned>(kind)) & ~1U;
}

} // namespace

FanAct fanAct(SmartlinkKind kind, Timestamp happenedAt, qint64 quantity, qint64 amountCents)
{
    FanAct act;
    act.day = happenedAt == 0 ? FanAct::undated : dayNumber(happenedAt);
    // Most interactions are one, and without an amount; logarithms of millions take their time.
    act.quantity = quantity > 1 ? fitted(thousandths * (1 + std::log2(double(quantity))))
                                : static_cast<quint16>(thousandths);
    act.amount
        = amountCents > 0 ? fitted(thousandths * std::log10(1 + double(amountCents) / 100)) : 0;
    act.kind = kind;
    return act;
}

FanScorer::FanScorer(const ScoreRecipe &recipe, Timestamp now)
    : m_recipe(recipe)
    , m_micro(recipe.weights)
    , m_amount(recipe.amountFactor / thousandths)
    , m_last(dayNumber(now))
    , m_decay(m_last + 1)
{
    for (double &weight : m_micro) {
        weight *= millionths / thousandths;
    }
    for (std::size_t day = 1; day <= m_last; ++day) {
        m_decay[day] = std::exp2(-double(m_last - day) / recipe.halfLifeDays);
    }
    m_decay[FanAct::undated] = undatedDecay;
}

MicroPoints FanScorer::part(const FanAct &act) const
{
    const double micro = m_micro[static_cast<std::size_t>(act.kind)] * act.quantity
        * (1 + m_amount * act.amount) * decay(act);
    // Never negative, and llround() takes half the time of a slider's move.
    return static_cast<MicroPoints>(micro + 0.5); // NOLINT(bugprone-incorrect-roundings)
}

MicroPoints FanScorer::breadth(MicroPoints sum, int kinds) const
{
    return kinds < 2 ? 0 : std::llround(double(sum) * m_recipe.breadthShare * (kinds - 1));
}

MicroPoints FanScorer::total(std::span<const FanAct> acts) const
{
    MicroPoints sum = 0;
    unsigned kinds = 0;
    for (const auto &act : acts) {
        sum += part(act);
        kinds |= kindBit(act.kind);
    }
    return sum + breadth(sum, std::popcount(kinds));
}

FanScore FanScorer::score(std::span<const FanAct> acts) const
{
    FanScore score;
    unsigned kinds = 0;
    for (const auto &act : acts) {
        const auto points = part(act);
        score.byKind.at(static_cast<std::size_t>(act.kind)) += points;
        score.total += points;
        kinds |= kindBit(act.kind);
    }
    score.kinds = std::popcount(kinds);
    score.breadth = breadth(score.total, score.kinds);
    score.total += score.breadth;
    return score;
}

QString levelName(FanLevel level)
{
    switch (level) {
    case FanLevel::Super:
        return FanLevelText::tr("Super fan");
    case FanLevel::Engaged:
        return FanLevelText::tr("Engaged");
    case FanLevel::Casual:
        return FanLevelText::tr("Casual");
    case FanLevel::Dormant:
        return FanLevelText::tr("Dormant");
    }
    return {};
}

QString levelKey(FanLevel level)
{
    constexpr std::array keys{u"super_fan", u"engaged", u"casual", u"dormant"};
    return QString::fromUtf16(keys.at(static_cast<std::size_t>(level)));
}

} // namespace mailspace
