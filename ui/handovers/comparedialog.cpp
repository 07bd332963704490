// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/comparedialog.h"

#include "core/store/database.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportrunner.h"
#include "ui/handovers/comparedmodel.h"
#include "ui/plaintable.h"
#include "ui/store/storesession.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<ListComparison> compare(const QString &storePath, ProfileId profile, const QString &list,
                               Progress &progress)
{
    auto database = Database::open(storePath);
    return database ? compareList(*database, profile, list, currentTimestamp(), progress)
                    : failed(database);
}

QString wordsOf(QString key)
{
    return key.replace(u'_', u' ');
}

} // namespace

CompareDialog::CompareDialog(StoreSession &session, QString path, std::optional<ProfileId> current,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_artist(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_save(new QPushButton(tr("&Save this group…"), this))
    , m_import(new QPushButton(tr("&Record these opt-outs here"), this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare %1").arg(QFileInfo(m_path).fileName()));
    m_artist->setObjectName(u"compareArtist"_s);
    for (const Profile &profile : m_session.overview().profiles) {
        m_artist->addItem(profile.name, profile.id);
    }
    // With several artists and none chosen the question has to be answered first.
    m_artist->setPlaceholderText(tr("Whose list is it?"));
    m_artist->setCurrentIndex(current                      ? m_artist->findData(*current)
                                  : m_artist->count() == 1 ? 0
                                                           : -1);
    m_search->setObjectName(u"compareSearch"_s);
    m_search->setAccessibleName(tr("Search in these groups"));
    m_search->setPlaceholderText(tr("Search in these groups"));
    m_search->setClearButtonEnabled(true);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    m_tabs->setObjectName(u"compareGroups"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What differs"));
    m_save->setObjectName(u"compareSave"_s);
    m_import->setObjectName(u"compareImport"_s);
    for (const Discrepancy which : allDiscrepancies) {
        addGroup(which);
    }
    layOut();
    connect(m_artist, &QComboBox::currentIndexChanged, this, &CompareDialog::ask);
    connect(m_search, &QLineEdit::textChanged, this, &CompareDialog::showGroups);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &CompareDialog::pickFile);
    connect(m_import, &QPushButton::clicked, this, &CompareDialog::importOptOuts);
    resize(860, 560);
    ask();
}

void CompareDialog::addGroup(Discrepancy which)
{
    const auto place = static_cast<std::size_t>(which);
    m_models.at(place) = new ComparedModel(which, this);
    auto *page = new QWidget(m_tabs);
    auto *meaning = new QLabel(ComparedModel::groupMeaning(which), page);
    meaning->setWordWrap(true);
    auto *table = plainTable(m_models.at(place), discrepancyKey(which),
                             ComparedModel::groupName(which), page);
    table->horizontalHeader()->resizeSection(0, 380);
    table->horizontalHeader()->resizeSection(1, 200);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(meaning);
    column->addWidget(table, 1);
    m_tabs->addTab(page, ComparedModel::groupName(which));
}

void CompareDialog::layOut()
{
    auto *artistLabel = new QLabel(tr("&Artist:"), this);
    artistLabel->setBuddy(m_artist);
    m_artist->setMinimumWidth(220);
    auto *top = new QHBoxLayout;
    top->addWidget(artistLabel);
    top->addWidget(m_artist);
    top->addStretch();
    top->addWidget(m_search);
    m_search->setMinimumWidth(240);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_save);
    last->addWidget(m_import);
    last->addStretch();
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addLayout(last);
}

void CompareDialog::ask()
{
    m_question.cancel();
    m_comparison = {};
    showGroups();
    if (m_artist->currentIndex() < 0) {
        m_summary->setText(tr("Consent is given to one artist: choose whose list this is."));
        return;
    }
    m_summary->setText(tr("Comparing…"));
    m_question.run(
        this,
        [store = m_session.path(), artist = m_artist->currentData().toLongLong(),
         list = m_path](Progress &progress) { return compare(store, artist, list, progress); },
        [this](const Result<ListComparison> &comparison) { showComparison(comparison); });
}

void CompareDialog::showComparison(const Result<ListComparison> &comparison)
{
    if (!comparison) {
        m_summary->setText(comparison.error().message);
        emit compared();
        return;
    }
    m_comparison = *comparison;
    QString text = tr("%Ln row(s) read.", nullptr, static_cast<int>(m_comparison.rowsRead));
    if (m_comparison.rowsRefused > 0) {
        text += u' '
            + tr("%Ln of them without an address.", nullptr,
                 static_cast<int>(m_comparison.rowsRefused));
    }
    if (m_comparison.agrees()) {
        text += u' ' + tr("The list and this store agree.");
    }
    m_summary->setText(text);
    showGroups();
    for (const Discrepancy which : allDiscrepancies) {
        if (!m_comparison.group(which).empty()) {
            m_tabs->setCurrentIndex(static_cast<int>(which));
            break;
        }
    }
    emit compared();
}

void CompareDialog::showGroups()
{
    for (ComparedModel *model : m_models) {
        model->show(m_comparison, m_search->text().trimmed());
        m_tabs->setTabText(static_cast<int>(model->group()),
                           u"%1 (%2)"_s.arg(ComparedModel::groupName(model->group()),
                                            QLocale().toString(static_cast<qint64>(
                                                m_comparison.group(model->group()).size()))));
    }
    updateButtons();
}

Discrepancy CompareDialog::shownGroup() const
{
    return allDiscrepancies.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void CompareDialog::updateButtons()
{
    m_save->setEnabled(!m_comparison.group(shownGroup()).empty());
    m_import->setVisible(shownGroup() == Discrepancy::OptOutUnknownHere);
    m_import->setEnabled(!m_comparison.group(Discrepancy::OptOutUnknownHere).empty());
    (m_import->isVisibleTo(this) ? m_import : m_save)->setDefault(true);
}

Result<> CompareDialog::saveShown(const QString &path) const
{
    return m_comparison.saveGroup(shownGroup(), path);
}

void CompareDialog::pickFile()
{
    auto *picker = new QFileDialog(this, tr("Save this group"), ExportRunner::rememberedFolder(),
                                   tr("CSV files (*.csv)"));
    picker->setObjectName(u"comparePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"csv"_s);
    picker->selectFile(plainFileName(u"%1 %2.csv"_s.arg(QFileInfo(m_path).completeBaseName(),
                                                        wordsOf(discrepancyKey(shownGroup())))));
    connect(picker, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveShown(path);
        m_summary->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                 : saved.error().message);
    });
    picker->open();
}

void CompareDialog::importOptOuts()
{
    ImportJob job{{}, {}, std::make_shared<QTemporaryDir>()};
    const QString path = job.folder->filePath(
        plainFileName(tr("%1 opt-outs.csv").arg(QFileInfo(m_path).completeBaseName())));
    if (const auto saved = m_comparison.saveGroup(Discrepancy::OptOutUnknownHere, path); !saved) {
        m_summary->setText(saved.error().message);
        return;
    }
    const auto plan = planImport({.path = path, .profile = m_artist->currentData().toLongLong()});
    if (!plan) {
        m_summary->setText(plan.error().message);
        return;
    }
    job.plan = *plan;
    emit importWanted(job);
    accept();
}

} // namespace mailspace
