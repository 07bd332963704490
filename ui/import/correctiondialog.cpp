// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/correctiondialog.h"

#include "ui/import/correctionmodel.h"
#include "ui/plaintable.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

CorrectionDialog::CorrectionDialog(const ImportReport &report, ImportPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_model(new CorrectionModel(report, m_plan, this))
    , m_table(plainTable(m_model, u"correctionTable"_s, tr("Refused rows to correct"), this))
    , m_note(new QLabel(tr("A consent was given for the address as it was written. Somebody whose "
                           "address you correct is therefore not opted in until you record a "
                           "consent or a new list brings one."),
                        this))
    , m_suggestions(new QPushButton(tr("&Take the suggestions"), this))
{
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(tr("Correct %1").arg(report.fileName));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(CorrectionModel::Line, 72);
    header->resizeSection(CorrectionModel::Reason, 300);
    header->resizeSection(CorrectionModel::Row, 340);
    m_note->setWordWrap(true);
    m_suggestions->setObjectName(u"takeSuggestions"_s);
    m_suggestions->setToolTip(
        tr("Takes them for the selected rows, or for all rows where none is selected"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"importCorrected"_s);
    m_go->setDefault(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_suggestions);
    last->addStretch();
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(last);
    bool anySuggestion = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        anySuggestion = anySuggestion || m_model->hasSuggestion(row);
    }
    m_suggestions->setEnabled(anySuggestion);
    connect(m_suggestions, &QPushButton::clicked, this, &CorrectionDialog::takeSuggestions);
    connect(m_model, &CorrectionModel::dataChanged, this, &CorrectionDialog::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(1000, 520);
    updateState();
    m_table->setCurrentIndex(m_model->index(0, CorrectionModel::Row));
    m_table->clearSelection();
    m_table->setFocus();
}

CorrectionDialog::~CorrectionDialog()
{
    // An open editor hands over its text when it goes, which is after this object.
    disconnect(m_model, nullptr, this, nullptr);
}

void CorrectionDialog::takeSuggestions()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selected.isEmpty() || selected.contains(m_model->index(row, 0))) {
            m_model->takeSuggestion(row);
        }
    }
}

void CorrectionDialog::updateState()
{
    const auto changed = static_cast<int>(m_model->corrected().size());
    m_go->setText(changed > 0 ? tr("&Import %Ln corrected row(s)", nullptr, changed)
                              : tr("&Import corrected rows"));
    m_go->setEnabled(changed > 0);
}

Result<ImportJob> CorrectionDialog::job() const
{
    auto folder = std::make_shared<QTemporaryDir>(); // only its owner may read it
    const QString name = tr("%1 corrected.csv").arg(QFileInfo(m_plan.path).completeBaseName());
    auto plan = planCorrected(m_plan, m_model->corrected(), folder->filePath(name));
    if (!plan) {
        return failed(plan);
    }
    return ImportJob{*std::move(plan), {}, std::move(folder)};
}

} // namespace mailspace
