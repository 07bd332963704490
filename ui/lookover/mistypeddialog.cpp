// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/mistypeddialog.h"

#include "ui/plaintable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

enum MistypedColumn { AsWritten, AsMeant, Of };

} // namespace

QStringList MistypedModel::titles() const
{
    return {tr("Address"), tr("Perhaps meant"), tr("Name")};
}

QString MistypedModel::text(const MistypedAddress &row, int column) const
{
    switch (column) {
    case AsWritten:
        return row.email;
    case AsMeant:
        return row.suggestion;
    default:
        return row.name;
    }
}

MistypedDialog::MistypedDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new MistypedModel(this))
    , m_title(new QLabel(this))
    , m_table(plainTable(m_model, u"mistypedAddresses"_s, tr("Addresses that look mistyped"), this))
    , m_correct(new QPushButton(tr("&Correct"), this))
    , m_right(new QPushButton(tr("They are &right as they are"), this))
{
    setObjectName(u"mistypedDialog"_s);
    setWindowTitle(tr("Mistyped addresses"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_table->horizontalHeader()->resizeSection(AsWritten, 260);
    m_table->horizontalHeader()->resizeSection(AsMeant, 260);
    m_correct->setObjectName(u"correctAddresses"_s);
    m_correct->setDefault(true);
    m_right->setObjectName(u"addressesAreRight"_s);
    auto *note = new QLabel(
        tr("A corrected address is unconfirmed: nobody said yes for it, so it is not exported as "
           "opted in. A “no” still counts. It can be taken back at any time."),
        this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_correct);
    buttons->addWidget(m_right);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MistypedDialog::settle);
    connect(m_correct, &QPushButton::clicked, this,
            [this] { emit correctionWanted(takeSelected()); });
    connect(m_right, &QPushButton::clicked, this, [this] { emit rightWanted(takeSelected()); });
    resize(760, 460);
}

void MistypedDialog::setAddresses(std::vector<MistypedAddress> addresses)
{
    m_model->setRows(std::move(addresses));
    m_table->selectRow(0);
    settle();
}

std::vector<MistypedAddress> MistypedDialog::selected() const
{
    std::vector<MistypedAddress> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const auto &index : indexes) {
        rows.push_back(m_model->at(index.row()));
    }
    return rows;
}

std::vector<MistypedAddress> MistypedDialog::takeSelected()
{
    auto taken = selected();
    auto left = m_model->rows();
    std::erase_if(left, [&taken](const auto &row) {
        return std::ranges::find(taken, row.id, &MistypedAddress::id) != taken.end();
    });
    setAddresses(std::move(left));
    return taken;
}

void MistypedDialog::settle()
{
    const int count = m_model->rowCount();
    m_title->setText(count == 0 ? tr("No address looks mistyped")
                                : tr("%Ln address(es) look mistyped", nullptr, count));
    const auto chosen = selected().size();
    m_correct->setEnabled(chosen > 0);
    m_right->setEnabled(chosen > 0);
    m_correct->setText(chosen > 1
                           ? tr("&Correct %Ln address(es)", nullptr, static_cast<int>(chosen))
                           : tr("&Correct"));
}

} // namespace mailspace
