// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importreportdialog.h"

#include "ui/import/reportview.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString reportSizeKey = u"import/reportSize"_s;

QComboBox *fileChoice(const std::vector<ImportReport> &reports, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"reportFile"_s);
    choice->setAccessibleName(ImportReportDialog::tr("File"));
    for (const ImportReport &report : reports) {
        choice->addItem(report.fileName);
    }
    choice->setVisible(reports.size() > 1);
    return choice;
}

} // namespace

ImportReportDialog::ImportReportDialog(ImportOutcome outcome, QWidget *parent)
    : QDialog(parent)
    , m_outcome(std::move(outcome))
    , m_headline(new QLabel(this))
    , m_view(new ReportView(this))
    , m_save(new QPushButton(tr("&Save refused rows…"), this))
    , m_correct(new QPushButton(tr("&Correct and import again…"), this))
    , m_missing(new QPushButton(this))
    , m_saved(new QLabel(this))
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Import report"));
    QComboBox *choice = fileChoice(m_outcome.reports, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_save->setObjectName(u"saveRefused"_s);
    m_correct->setObjectName(u"correctRefused"_s);
    m_missing->setObjectName(u"showMissingOfReport"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_missing);
    last->addWidget(m_correct);
    last->addWidget(m_save);
    last->addWidget(m_saved, 1);
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addWidget(m_headline);
    column->addWidget(m_view, 1);
    column->addLayout(last);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportReportDialog::showReport);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        close();
        emit correctionWanted(m_outcome.reports.at(m_shown), m_outcome.plans.at(m_shown));
    });
    connect(m_missing, &QPushButton::clicked, this, [this] {
        close();
        emit missingWanted(m_outcome.reports.at(m_shown).import.value_or(0));
    });
    connect(m_save, &QPushButton::clicked, this, &ImportReportDialog::askWhereToSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSettings().value(reportSizeKey, QSize(820, 560)).toSize());
    showReport(0);
}

ImportReportDialog::~ImportReportDialog()
{
    QSettings().setValue(reportSizeKey, size());
}

void ImportReportDialog::showReport(int index)
{
    m_shown = static_cast<std::size_t>(index);
    const ImportReport &report = m_outcome.reports.at(m_shown);
    m_headline->setText(importSentence({.reports = {report}, .plans = {}, .failures = {}}));
    m_view->showReport(report);
    m_save->setVisible(!report.refused.empty());
    m_correct->setVisible(!report.refused.empty() && m_shown < m_outcome.plans.size());
    m_missing->setVisible(report.missing > 0 && report.import);
    m_missing->setText(tr("Look at the %Ln &missing…", nullptr, static_cast<int>(report.missing)));
    m_saved->clear();
}

Result<> ImportReportDialog::saveRefusedTo(const QString &path) const
{
    return saveRefusedRows(m_outcome.reports.at(m_shown), path);
}

void ImportReportDialog::askWhereToSave()
{
    auto *picker = new QFileDialog(this, tr("Save refused rows"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setNameFilter(tr("CSV files (*.csv)"));
    picker->setDefaultSuffix(u"csv"_s);
    picker->selectFile(
        tr("%1 refused.csv")
            .arg(QFileInfo(m_outcome.reports.at(m_shown).fileName).completeBaseName()));
    connect(picker, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveRefusedTo(path);
        m_saved->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                               : saved.error().message);
    });
    picker->open();
}

} // namespace mailspace
