// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportrunner.h"

#include "core/store/database.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"export/folder"_s;

Result<ExportReceipt> write(const QString &storePath, const ExportRequest &request,
                            Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    return Exporter(*database, currentTimestamp()).run(request, progress);
}

} // namespace

ExportRunner::ExportRunner(QString storePath, TaskStrip &strip, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
    , m_strip(strip)
{
}

void ExportRunner::run(const ExportRequest &request)
{
    const auto progress = runTask(
        this,
        [path = m_storePath, request](Progress &running) { return write(path, request, running); },
        [this](const Result<ExportReceipt> &receipt) { settle(receipt); });
    m_strip.start(tr("Writing %1").arg(QFileInfo(request.path).fileName()), progress,
                  TaskStrip::Unit::Contacts);
}

void ExportRunner::settle(const Result<ExportReceipt> &receipt)
{
    if (receipt) {
        const QFileInfo file(receipt->path);
        m_strip.succeed(
            tr("Handed over %Ln contact(s) to %1", nullptr, static_cast<int>(receipt->contacts))
                .arg(file.fileName()),
            tr("Show in &folder"), [folder = file.absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            });
    } else if (receipt.error().kind == Error::Kind::Cancelled) {
        m_strip.dismiss();
    } else {
        m_strip.fail(receipt.error().message);
    }
    emit finished(receipt.has_value());
}

QString ExportRunner::rememberedFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    return QFileInfo(folder).isDir() && QFileInfo(folder).isWritable() ? folder : QString();
}

void ExportRunner::rememberFolder(const QString &folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace mailspace
