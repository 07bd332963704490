// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importreportdialog.h"

#include "ui/import/blockedrowmodel.h"
#include "ui/import/refusedrowmodel.h"
#include "ui/plaintable.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString sizeKey = u"import/reportSize"_s;
constexpr int countColumns = 4;

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

QTableView *refusedTable(RefusedRowModel *model, QWidget *parent)
{
    auto *table
        = plainTable(model, u"refusedTable"_s, ImportReportDialog::tr("Refused rows"), parent);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(0, 72);
    header->resizeSection(1, 120);
    header->resizeSection(2, 320);
    return table;
}

QTableView *blockedTable(BlockedRowModel *model, QWidget *parent)
{
    auto *table = plainTable(model, u"blockedTable"_s, ImportReportDialog::tr("Kept out"), parent);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(0, 72);
    header->resizeSection(1, 280);
    header->resizeSection(2, 240);
    return table;
}

} // namespace

ImportReportDialog::ImportReportDialog(std::vector<ImportReport> reports, QWidget *parent)
    : QDialog(parent)
    , m_reports(std::move(reports))
    , m_refused(new RefusedRowModel(this))
    , m_blocked(new BlockedRowModel(this))
    , m_headline(new QLabel(this))
    , m_counts(new QGridLayout)
    , m_warnings(new QLabel(this))
    , m_refusedTitle(new QLabel(this))
    , m_table(refusedTable(m_refused, this))
    , m_blockedTitle(new QLabel(tr("Kept out: an earlier no stands, since the file proves no later "
                                   "yes"),
                                this))
    , m_blockedTable(blockedTable(m_blocked, this))
    , m_save(new QPushButton(tr("&Save refused rows…"), this))
    , m_saved(new QLabel(this))
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Import report"));
    QComboBox *choice = fileChoice(m_reports, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_warnings->setObjectName(u"reportWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setObjectName(u"saveRefused"_s);
    m_counts->setHorizontalSpacing(32);
    m_counts->setVerticalSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_save);
    last->addWidget(m_saved, 1);
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addWidget(m_headline);
    column->addLayout(m_counts);
    column->addWidget(m_warnings);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_table, 1);
    column->addWidget(m_blockedTitle);
    column->addWidget(m_blockedTable, 1);
    column->addStretch();
    column->addLayout(last);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportReportDialog::showReport);
    connect(m_save, &QPushButton::clicked, this, &ImportReportDialog::askWhereToSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSettings().value(sizeKey, QSize(820, 560)).toSize());
    showReport(0);
}

ImportReportDialog::~ImportReportDialog()
{
    QSettings().setValue(sizeKey, size());
}

void ImportReportDialog::showReport(int index)
{
    m_shown = static_cast<std::size_t>(index);
    const ImportReport &report = m_reports.at(m_shown);
    m_headline->setText(importSentence({{report}, {}}));
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    using Count = std::pair<QString, qint64>;
    const std::array counts{
        Count{tr("New contacts"), report.contactsNew},
        Count{tr("Changed contacts"), report.contactsChanged},
        Count{tr("Unchanged rows"), report.rowsUnchanged},
        Count{tr("Refused rows"), report.rowsRefused},
        Count{tr("Consents given"), report.consentsGiven},
        Count{tr("Withdrawals"), report.withdrawals},
        Count{tr("Bounces"), report.bounces},
        Count{tr("Kept out: they had said no"),
              report.blockedByWithdrawal + report.blockedByErasure},
    };
    int place = 0;
    for (const auto &[name, count] : counts) {
        auto *label
            = new QLabel(u"<span style='font-size:large;font-weight:600'>%1</span><br>%2"_s.arg(
                             QLocale().toString(count), name.toHtmlEscaped()),
                         this);
        m_counts->addWidget(label, place / countColumns, place % countColumns);
        ++place;
    }
    m_warnings->setText(report.warnings.join(u'\n'));
    m_warnings->setVisible(!report.warnings.isEmpty());
    const bool anyRefused = !report.refused.empty();
    m_refusedTitle->setText(
        report.rowsRefused > static_cast<qint64>(report.refused.size())
            ? tr("The first %1 refused rows").arg(QLocale().toString(report.refused.size()))
            : tr("Refused rows"));
    m_refusedTitle->setVisible(anyRefused);
    m_table->setVisible(anyRefused);
    m_save->setVisible(anyRefused);
    m_saved->clear();
    m_refused->setRows(report.refused);
    m_blockedTitle->setVisible(!report.blocked.empty());
    m_blockedTable->setVisible(!report.blocked.empty());
    m_blocked->setRows(report.blocked);
}

Result<> ImportReportDialog::saveRefusedTo(const QString &path) const
{
    return saveRefusedRows(m_reports.at(m_shown), path);
}

void ImportReportDialog::askWhereToSave()
{
    auto *picker = new QFileDialog(this, tr("Save refused rows"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setNameFilter(tr("CSV files (*.csv)"));
    picker->setDefaultSuffix(u"csv"_s);
    picker->selectFile(
        tr("%1 refused.csv").arg(QFileInfo(m_reports.at(m_shown).fileName).completeBaseName()));
    connect(picker, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveRefusedTo(path);
        m_saved->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                               : saved.error().message);
    });
    picker->open();
}

} // namespace mailspace
