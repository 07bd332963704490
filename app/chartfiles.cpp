// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartfiles.h"

#include "core/contacts/profilestore.h"
#include "core/store/database.h"
#include "ui/appearance.h"
#include "ui/fans/fanviews.h"

#include <QtCharts/QChart>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(1100, 700);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartFiles)
};

struct Audience
{
    FanAnalysis analysis;
    FanChronicle chronicle;
};

Result<Audience> readAudience(const ChartOrder &order, Timestamp now)
{
    auto database = Database::open(order.storePath);
    if (!database) {
        return failed(database);
    }
    std::optional<ProfileId> profile;
    if (!order.profile.isEmpty()) {
        const auto found = ProfileStore(*database).find(order.profile);
        if (!found) {
            return failed(found);
        }
        profile = *found;
    }
    Progress progress;
    auto analysis = analyseStore(order.storePath, profile, nullptr, now, progress);
    if (!analysis) {
        return failed(analysis);
    }
    if (analysis->ranking.scored == 0) {
        return fail(Text::tr("There is nothing to draw yet: no list tells what fans did."));
    }
    auto chronicle = readChronicle(*database, profile, analysis->superFans(), now, progress);
    if (!chronicle) {
        return failed(chronicle);
    }
    return Audience{*std::move(analysis), *std::move(chronicle)};
}

} // namespace

Result<QStringList> saveCharts(const ChartOrder &order, Timestamp now)
{
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s}.contains(order.format)) {
        return fail(Text::tr("Charts can be saved as png, svg or pdf."));
    }
    const auto audience = readAudience(order, now);
    if (!audience) {
        return failed(audience);
    }
    if (!QDir().mkpath(order.folder)) {
        return fail(Text::tr("The folder %1 cannot be created.")
                        .arg(QDir::toNativeSeparators(order.folder)));
    }
    QStringList paths;
    for (int each = 0; each < fanViewCount; ++each) {
        const auto view = static_cast<FanView>(each);
        FigureModel model;
        FanChart chart;
        chart.setPalette(lightPalette());
        chart.resize(pictureSize);
        chart.show();
        auto content
            = contentOf(view, {.analysis = audience->analysis, .chronicle = &audience->chronicle});
        model.setTable(std::move(content.table));
        chart.setThreshold(shareOfSuperFans(audience->analysis.ranking));
        chart.draw(content.kind, model);
        chart.chart()->setTitle(order.profile.isEmpty() ? content.title
                                                        : order.profile + u" – "_s + content.title);
        QApplication::sendPostedEvents(); // the axes are laid out by them
        const auto path = QDir(order.folder).filePath(viewKey(view) + u'.' + order.format);
        if (!chart.saveTo(path)) {
            return fail(Text::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
        }
        paths += path;
    }
    return paths;
}

} // namespace mailspace
