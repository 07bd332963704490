// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdialog.h"

#include "ui/import/importfilepage.h"
#include "ui/import/importforecastpage.h"
#include "ui/import/importwords.h"
#include "ui/import/listfiles.h"
#include "ui/rowdelegate.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString sizeKey = u"import/assistantSize"_s;
constexpr int fileListWidth = 220;

} // namespace

ImportDialog::ImportDialog(const QString &storePath, const std::vector<Profile> &artists,
                           std::optional<ProfileId> current, QWidget *parent)
    : QDialog(parent)
    , m_drafts(new ImportDrafts(storePath, artists, current, this))
    , m_pages(new QStackedWidget(this))
    , m_files(new QListWidget(this))
    , m_file(new ImportFilePage(*m_drafts, this))
    , m_forecast(new ImportForecastPage(storePath, this))
    , m_problem(new QLabel(this))
    , m_add(new QPushButton(tr("A&dd files…"), this))
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_go(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setItemDelegate(new RowDelegate(m_files));
    m_files->setFixedWidth(fileListWidth);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_paste->setToolTip(tr("Import a list that you have copied, for example from a spreadsheet"));
    m_add->setObjectName(u"importAdd"_s);
    m_paste->setObjectName(u"importPaste"_s);
    m_back->setObjectName(u"importBack"_s);
    m_go->setObjectName(u"importGo"_s);
    m_go->setDefault(true);
    layOut();
    connectParts();
    resize(QSettings().value(sizeKey, QSize(1120, 660)).toSize());
}

ImportDialog::~ImportDialog()
{
    QSettings().setValue(sizeKey, size());
}

void ImportDialog::layOut()
{
    auto *first = new QWidget(this);
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_files);
    row->addWidget(m_file, 1);
    m_pages->addWidget(first);
    m_pages->addWidget(m_forecast);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_back);
    buttons->addSpacing(12);
    buttons->addWidget(m_problem, 1);
    buttons->addSpacing(12);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

void ImportDialog::connectParts()
{
    connect(m_drafts, &ImportDrafts::added, this, &ImportDialog::showFiles);
    connect(m_drafts, &ImportDrafts::looked, this, &ImportDialog::updateState);
    connect(m_drafts, &ImportDrafts::changed, this, &ImportDialog::updateState);
    connect(m_files, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_file->showFile(row);
        }
    });
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { addText(QGuiApplication::clipboard()->text()); });
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::goOn);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    m_drafts->add(paths);
}

void ImportDialog::addText(const QString &text)
{
    if (const auto list = listFromText(text)) {
        m_drafts->add({list->path}, list->folder);
    } else {
        m_problem->setText(list.error().message);
    }
}

void ImportDialog::chooseFiles()
{
    auto *picker = listPicker(this);
    connect(picker, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    picker->open();
}

void ImportDialog::showFiles()
{
    const int before = m_files->currentRow();
    for (int index = m_files->count(); index < m_drafts->count(); ++index) {
        auto *item = new QListWidgetItem(m_drafts->at(index).name(), m_files);
        item->setSizeHint({0, m_files->fontMetrics().height() * 2 + 16});
    }
    m_files->setVisible(m_drafts->count() > 1);
    m_files->setCurrentRow(std::max(0, before));
    setWindowTitle(m_drafts->count() == 1 ? tr("Import %1").arg(m_files->item(0)->text())
                                          : tr("Import %Ln list(s)", nullptr, m_drafts->count()));
    updateState();
}

QString ImportDialog::problem() const
{
    if (m_drafts->isLooking()) {
        return tr("Looking at the file…");
    }
    const int index = std::max(0, m_files->currentRow());
    if (index >= m_drafts->count()) {
        return {};
    }
    for (int each = 0; each < m_drafts->count(); ++each) {
        const ImportDraft &draft = m_drafts->at(each);
        const QString name = draft.name();
        if (draft.isReadable() && draft.needsEmailColumn()) {
            return tr("%1: choose the column of the e-mail addresses.").arg(name);
        }
        if (draft.isReadable() && draft.needsArtist()) {
            return m_drafts->count() == 1
                ? tr("Whose fans are they? Choose an artist or type a new name.")
                : tr("%1: whose fans are they? Choose an artist or type a new name.").arg(name);
        }
    }
    const ImportDraft &shown = m_drafts->at(index);
    if (!shown.isReadable()) {
        return m_drafts->count() > 1 ? tr("This file will be left out.") : QString();
    }
    return shown.holdsForAll || m_drafts->isKnownArtist(shown.artist)
        ? QString()
        : tr("%1 will be added as a new artist.").arg(shown.artist);
}

void ImportDialog::updateState()
{
    for (int index = 0; index < m_files->count(); ++index) {
        const ImportDraft &draft = m_drafts->at(index);
        const QString state = !draft.plan ? tr("Looking at the file…")
            : draft.isReadable()          ? recognisedText(**draft.plan)
                                          : tr("Cannot be read");
        m_files->item(index)->setText(draft.name() + u'\n' + state);
    }
    const bool isForecast = m_pages->currentIndex() == 1;
    m_problem->setText(isForecast ? tr("Nothing has been written yet.") : problem());
    m_add->setVisible(!isForecast);
    m_paste->setVisible(!isForecast);
    m_back->setVisible(isForecast);
    const auto files = static_cast<int>(m_drafts->isReady() ? jobs().size() : 0);
    m_go->setText(!isForecast     ? tr("&What will happen…")
                      : files > 1 ? tr("&Import %Ln file(s)", nullptr, files)
                                  : tr("&Import"));
    m_go->setEnabled(isReady());
}

void ImportDialog::goOn()
{
    if (m_pages->currentIndex() == 1) {
        accept();
        return;
    }
    m_pages->setCurrentIndex(1);
    m_forecast->rehearse(jobs());
    updateState();
    m_go->setFocus();
}

void ImportDialog::goBack()
{
    m_forecast->stop();
    m_pages->setCurrentIndex(0);
    updateState();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pages->currentIndex() == 0 && !localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

} // namespace mailspace
