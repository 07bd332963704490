// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/trendmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

void TrendModel::setSteps(std::vector<TrendStep> steps, TrendRequest::Step step)
{
    m_step = step;
    setRows(std::move(steps));
}

QString TrendModel::shortPeriod(int row) const
{
    return QLocale().toString(at(row).from,
                              m_step == TrendRequest::Step::Week ? u"d MMM"_s : u"MMM"_s);
}

QStringList TrendModel::titles() const
{
    return {tr("Period"), tr("Gained"), tr("Lost"), tr("Net")};
}

QString TrendModel::text(const TrendStep &step, int column) const
{
    const QLocale locale;
    switch (column) {
    case Period:
        return m_step == TrendRequest::Step::Week
            ? tr("Week of %1").arg(locale.toString(step.from, u"d MMM yyyy"_s))
            : locale.toString(step.from, u"MMMM yyyy"_s);
    case Gained:
        return locale.toString(step.gained);
    case Lost:
        return locale.toString(step.lost);
    case Net:
        return (step.net() > 0 ? u"+"_s : QString()) + locale.toString(step.net());
    default:
        return {};
    }
}

} // namespace mailspace
