// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/reportview.h"

#include "ui/import/blockedrowmodel.h"
#include "ui/import/refusedrowmodel.h"
#include "ui/plaintable.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int countColumns = 4;

QTableView *refusedTableOf(RefusedRowModel *model, QWidget *parent)
{
    auto *table = plainTable(model, u"refusedTable"_s, ReportView::tr("Refused rows"), parent);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(0, 72);
    header->resizeSection(1, 120);
    header->resizeSection(2, 320);
    return table;
}

QTableView *blockedTableOf(BlockedRowModel *model, QWidget *parent)
{
    auto *table = plainTable(model, u"blockedTable"_s, ReportView::tr("Kept out"), parent);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(0, 72);
    header->resizeSection(1, 280);
    header->resizeSection(2, 240);
    return table;
}

/// "of them 12 confirmed (double opt-in), 30 dated, 2 undated"
QString gradesOf(const ImportReport &report)
{
    const auto count = [&](EvidenceGrade grade) {
        return static_cast<int>(report.consentsByGrade.at(static_cast<std::size_t>(grade)));
    };
    QStringList parts;
    if (const int confirmed = count(EvidenceGrade::Strong); confirmed > 0) {
        parts += ReportView::tr("%Ln with date, IP address and confirmation", nullptr, confirmed);
    }
    if (const int dated = count(EvidenceGrade::Partial); dated > 0) {
        parts += ReportView::tr("%Ln with a date", nullptr, dated);
    }
    if (const int flags = count(EvidenceGrade::Bare); flags > 0) {
        parts += ReportView::tr("%Ln without a date, which never overrides a no", nullptr, flags);
    }
    return parts.isEmpty()
        ? QString()
        : ReportView::tr("Evidence of the consents: %1.").arg(parts.join(u", "_s));
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_refused(new RefusedRowModel(this))
    , m_blocked(new BlockedRowModel(this))
    , m_counts(new QGridLayout)
    , m_grades(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_refusedTitle(new QLabel(this))
    , m_table(refusedTableOf(m_refused, this))
    , m_blockedTitle(new QLabel(tr("Kept out: an earlier no stands, since the file proves no later "
                                   "yes"),
                                this))
    , m_blockedTable(blockedTableOf(m_blocked, this))
{
    m_counts->setHorizontalSpacing(32);
    m_counts->setVerticalSpacing(12);
    m_grades->setObjectName(u"reportGrades"_s);
    m_grades->setWordWrap(true);
    m_warnings->setObjectName(u"reportWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_counts);
    column->addWidget(m_grades);
    column->addWidget(m_warnings);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_table, 1);
    column->addWidget(m_blockedTitle);
    column->addWidget(m_blockedTable, 1);
    column->addStretch();
}

void ReportView::showCounts(const ImportReport &report)
{
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
}

void ReportView::showReport(const ImportReport &report)
{
    showCounts(report);
    m_grades->setText(gradesOf(report));
    m_grades->setVisible(!m_grades->text().isEmpty());
    auto sentences = report.warnings;
    if (report.missing > 0) {
        sentences.prepend(tr("%Ln fan(s) of the complete list before are not on this one. Probably "
                             "they unsubscribed at the source; nothing is recorded by itself.",
                             nullptr, static_cast<int>(report.missing)));
    }
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
    m_refusedTitle->setText(
        report.rowsRefused > static_cast<qint64>(report.refused.size())
            ? tr("The first %1 refused rows").arg(QLocale().toString(report.refused.size()))
            : tr("Refused rows"));
    m_refusedTitle->setVisible(!report.refused.empty());
    m_table->setVisible(!report.refused.empty());
    m_refused->setRows(report.refused);
    m_blockedTitle->setVisible(!report.blocked.empty());
    m_blockedTable->setVisible(!report.blocked.empty());
    m_blocked->setRows(report.blocked);
}

} // namespace mailspace
