// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartfiles.h"

#include "core/contacts/profilestore.h"
#include "core/store/database.h"
#include "ui/fans/chartpicture.h"
#include "ui/fans/fanviews.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ChartFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ChartFiles)
};

/// A chart of the page; its name is stable, for scripts.
struct ChartFile
{
    QStringView name;
    FanView view = FanView::Top;
    GrowthStep step = GrowthStep::Month;
    bool staying = false;
};

constexpr std::array chartFiles{
    ChartFile{u"top-fans", FanView::Top},
    ChartFile{u"levels", FanView::Levels},
    ChartFile{u"rfm", FanView::Fifths},
    ChartFile{u"concentration", FanView::Concentration},
    ChartFile{u"breadth", FanView::Breadth},
    ChartFile{u"growth", FanView::Growth},
    ChartFile{.name = u"growth-by-week", .view = FanView::Growth, .step = GrowthStep::Week},
    ChartFile{u"smartlinks", FanView::Smartlinks},
    ChartFile{.name = u"who-stays", .view = FanView::Smartlinks, .staying = true},
    ChartFile{u"ask-in-person", FanView::ToAsk},
};

struct ChartedAudience
{
    FanAnalysis analysis;
    FanChronicle chronicle;
};

Result<ChartedAudience> readAudience(const ChartOrder &order, Timestamp now)
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
        return fail(
            ChartFilesText::tr("There is nothing to draw yet: no list tells what fans did."));
    }
    auto chronicle = readChronicle(*database, profile, analysis->superFans(), now, progress);
    if (!chronicle) {
        return failed(chronicle);
    }
    return ChartedAudience{*std::move(analysis), *std::move(chronicle)};
}

} // namespace

Result<QStringList> saveCharts(const ChartOrder &order, Timestamp now)
{
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s}.contains(order.format)) {
        return fail(ChartFilesText::tr("Charts can be saved as png, svg or pdf."));
    }
    const auto audience = readAudience(order, now);
    if (!audience) {
        return failed(audience);
    }
    if (!QDir().mkpath(order.folder)) {
        return fail(ChartFilesText::tr("The folder %1 cannot be created.")
                        .arg(QDir::toNativeSeparators(order.folder)));
    }
    QStringList paths;
    for (const auto &file : chartFiles) {
        auto content = contentOf(file.view,
                                 {.analysis = audience->analysis,
                                  .chronicle = &audience->chronicle,
                                  .step = file.step,
                                  .staying = file.staying});
        if (!order.profile.isEmpty()) {
            content.title = order.profile + u" – "_s + content.title;
        }
        const auto path = QDir(order.folder).filePath(file.name.toString() + u'.' + order.format);
        if (!ChartPicture(content).saveTo(path)) {
            return fail(
                ChartFilesText::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
        }
        paths += path;
    }
    return paths;
}

} // namespace mailspace
