// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/pastimportsdialog.h"

#include "ui/import/pastimportmodel.h"
#include "ui/plaintable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString reportText(const PastImport &import)
{
    const auto count = [&import](const QString &key) {
        return QLocale().toString(import.report.value(key).toInteger());
    };
    QStringList lines{
        PastImportsDialog::tr("%1: %2 rows read, %3 unchanged, %4 kept out by a withdrawal, "
                              "%5 by an erasure.")
            .arg(import.fileName, count(u"rows_read"_s), count(u"rows_unchanged"_s),
                 count(u"blocked_by_withdrawal"_s), count(u"blocked_by_erasure"_s))};
    const auto warnings = import.report.value(u"warnings"_s).toArray();
    for (const auto &warning : warnings) {
        lines += warning.toString();
    }
    return lines.join(u'\n');
}

} // namespace

PastImportsDialog::PastImportsDialog(std::vector<PastImport> imports, QWidget *parent)
    : QDialog(parent)
    , m_model(new PastImportModel(this))
    , m_table(plainTable(m_model, u"pastImports"_s, tr("Imports"), this))
    , m_report(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo this import"), this))
{
    setObjectName(u"pastImportsDialog"_s);
    setWindowTitle(tr("Imports"));
    auto *note = new QLabel(
        tr("An import can be taken back as a whole, also when others came after it: fans, values "
           "and consents become what they would be without it. The history keeps what it said."),
        this);
    note->setWordWrap(true);
    m_model->setRows(std::move(imports));
    constexpr std::array widths{160, 180, 130, 84, 84, 84, 120, 96};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        m_table->horizontalHeader()->resizeSection(column,
                                                   widths[static_cast<std::size_t>(column)]);
    }
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_report->setObjectName(u"pastImportReport"_s);
    m_report->setTextFormat(Qt::PlainText);
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(u"undoImport"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_undo);
    last->addStretch();
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(m_report);
    column->addLayout(last);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PastImportsDialog::showChosen);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const PastImport &import = m_model->at(m_table->currentIndex().row());
        emit undoWanted(import.id, import.fileName);
        accept();
    });
    resize(QSize(1080, 480));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showChosen();
}

void PastImportsDialog::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_report->setText(m_model->rowCount() == 0 ? tr("Nothing was imported yet.") : QString());
        m_undo->setEnabled(false);
        return;
    }
    const PastImport &import = m_model->at(rows.first().row());
    m_report->setText(reportText(import));
    m_undo->setEnabled(!import.undoneAt);
}

} // namespace mailspace
