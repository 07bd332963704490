// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdesk.h"

#include "core/export/exportlayout.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportoffer.h"
#include "ui/export/exportrunner.h"
#include "ui/store/storesession.h"
#include "ui/taskstrip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace mailspace {

using namespace Qt::StringLiterals;

ExportDesk::ExportDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
    , m_offer(new ExportOffer(session, this))
    , m_runner(new ExportRunner(session.path(), strip, this))
{
    connect(m_runner, &ExportRunner::finished, this, [this](bool written) {
        if (written) {
            emit exported();
        }
    });
}

void ExportDesk::exportOptIn()
{
    if (!m_offer->isOpen() || m_strip.isBusy()) {
        return;
    }
    const QString folder = ExportRunner::rememberedFolder();
    if (!folder.isEmpty()) {
        exportOptInTo(folder);
        return;
    }
    ExportRequest request;
    request.query = m_offer->query();
    pickFile(request);
}

void ExportDesk::exportOptInTo(const QString &folder)
{
    ExportRequest request;
    request.query = m_offer->query();
    request.path = freePath(folder, suggestedName(request));
    ExportRunner::rememberFolder(folder);
    m_runner->run(request);
}

void ExportDesk::exportAs(const ContactQuery &shown)
{
    if (m_strip.isBusy()) {
        return;
    }
    auto *dialog = new ExportDialog(m_session, m_offer->query(), shown, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { pickFile(dialog->request()); });
    dialog->open();
}

QString ExportDesk::suggestedName(const ExportRequest &request) const
{
    const QString profile = m_session.profileName(request.query.profile);
    QString name = request.query.optedInOnly ? optInFileName(profile, QDate::currentDate())
                                             : plainFileName(profile + u".csv"_s);
    const ExportLayout *layout = findLayout(request.target);
    return layout == nullptr ? name : name.replace(name.size() - 3, 3, layout->suffix());
}

void ExportDesk::pickFile(const ExportRequest &request)
{
    const ExportLayout *layout = findLayout(request.target);
    const bool book = layout != nullptr && layout->format == ExportLayout::Format::Xlsx;
    const QString before = ExportRunner::rememberedFolder();
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *picker = new QFileDialog(m_window, tr("Export to"), before.isEmpty() ? usual : before,
                                   book ? tr("Workbooks (*.xlsx)") : tr("CSV files (*.csv)"));
    picker->setObjectName(u"exportPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(book ? u"xlsx"_s : u"csv"_s);
    picker->selectFile(suggestedName(request));
    connect(picker, &QFileDialog::fileSelected, this, [this, request](const QString &path) {
        ExportRequest complete = request;
        complete.path = path;
        ExportRunner::rememberFolder(QFileInfo(path).absolutePath());
        m_runner->run(complete);
    });
    picker->open();
}

} // namespace mailspace
