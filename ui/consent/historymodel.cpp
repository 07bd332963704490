// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/historymodel.h"

#include "ui/datetext.h"
#include <QtCore/QLocale>
#include <QtGui/QFont>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString dateText(Timestamp at, bool withTime)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at);
    return withTime ? QLocale().toString(local, u"d MMM yyyy, HH:mm"_s) : dayText(at);
}

} // namespace

void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    std::ranges::reverse(lines);
    setRows(std::move(lines));
}

QStringList HistoryModel::titles() const
{
    return {tr("When"), tr("What"), tr("Evidence"), tr("Known from"), tr("Recorded"), tr("Remark")};
}

QString HistoryModel::toolTip(const HistoryLine &line, int column) const
{
    if (column == Grade) {
        return line.grade() ? gradeMeaning(*line.grade()) : QString();
    }
    return column == Evidence && !line.wording.isEmpty() ? line.evidence() + u'\n' + line.wording
                                                         : text(line, column);
}

QVariant HistoryModel::extra(const HistoryLine &line, int column, int role) const
{
    if (role != Qt::FontRole || line.remark().isEmpty()) {
        return {};
    }
    QFont font;
    font.setStrikeOut(column == What);
    return font;
}

QString HistoryModel::text(const HistoryLine &line, int column) const
{
    switch (column) {
    case When:
        return line.event.precision == TimePrecision::Undated
            ? momentInWords(line.event)
            : dateText(line.event.at, line.event.precision == TimePrecision::Exact);
    case What:
        return line.what();
    case Grade:
        return line.grade() ? gradeName(*line.grade()) : QString();
    case Evidence:
        return line.evidence();
    case Recorded:
        return dateText(line.event.recordedAt, true);
    case Remark:
        return line.remark();
    default:
        return {};
    }
}

} // namespace mailspace
