// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/missingdialog.h"

#include "ui/contacts/consentbadgedelegate.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/datetext.h"
#include "ui/plaintable.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

enum Column { Email, Name, State, Since };

} // namespace

void MissingModel::setPeople(std::vector<MissingPerson> people)
{
    m_ticks.assign(people.size(), true);
    setRows(std::move(people));
    emit ticksChanged();
}

std::vector<ContactId> MissingModel::ticked() const
{
    std::vector<ContactId> people;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)) {
            people.push_back(rows().at(i).id);
        }
    }
    return people;
}

void MissingModel::tickAll(bool on)
{
    m_ticks.assign(m_ticks.size(), on);
    if (rowCount() > 0) {
        emit dataChanged(index(0, Email), index(rowCount() - 1, Email), {Qt::CheckStateRole});
    }
    emit ticksChanged();
}

Qt::ItemFlags MissingModel::flags(const QModelIndex &index) const
{
    const auto flags = RowModel::flags(index);
    return index.column() == Email ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Email) {
        return m_ticks.at(static_cast<std::size_t>(index.row())) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == ContactTableModel::stateRole && index.isValid() && index.column() == State) {
        return static_cast<int>(at(index.row()).standing.state);
    }
    return RowModel::data(index, role);
}

bool MissingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    m_ticks.at(static_cast<std::size_t>(index.row())) = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    emit ticksChanged();
    return true;
}

QStringList MissingModel::titles() const
{
    return {tr("E-mail"), tr("Name"), tr("Consent"), tr("Since")};
}

QString MissingModel::text(const MissingPerson &row, int column) const
{
    switch (column) {
    case Email:
        return row.email;
    case Name:
        return row.name;
    case State:
        return stateName(row.standing.state);
    default:
        return row.standing.since ? dayText(*row.standing.since) : QString();
    }
}

MissingDialog::MissingDialog(QWidget *parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_model(new MissingModel(this))
    , m_table(plainTable(m_model, u"missingPeople"_s, tr("People missing from the list"), this))
    , m_record(new QPushButton(this))
    , m_all(new QPushButton(tr("Tick &all"), this))
    , m_none(new QPushButton(tr("Tick n&one"), this))
{
    setObjectName(u"missingDialog"_s);
    setWindowTitle(tr("Missing from the complete list"));
    m_choice->setObjectName(u"missingList"_s);
    m_choice->setAccessibleName(tr("List"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_what->setObjectName(u"missingWhat"_s);
    m_what->setWordWrap(true);
    m_table->horizontalHeader()->resizeSection(Email, 290);
    m_table->horizontalHeader()->resizeSection(Name, 170);
    m_table->horizontalHeader()->resizeSection(State, 160);
    m_table->setItemDelegateForColumn(State, new ConsentBadgeDelegate(m_table));
    m_record->setObjectName(u"recordMissing"_s);
    m_record->setDefault(true);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_record, m_all, m_none}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MissingDialog::showList);
    connect(m_model, &MissingModel::ticksChanged, this, &MissingDialog::settle);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_record, &QPushButton::clicked, this, [this] {
        emit withdrawalWanted(m_lists.at(static_cast<std::size_t>(m_choice->currentIndex())),
                              m_model->ticked());
        accept();
    });
    resize(780, 500);
}

void MissingDialog::setLists(std::vector<MissingPeople> lists)
{
    m_lists = std::move(lists);
    m_choice->clear();
    for (const auto &list : m_lists) {
        m_choice->addItem(u"%1 · %2"_s.arg(list.profileName, list.fileName));
    }
    m_choice->setVisible(m_lists.size() > 1);
    showList(m_choice->currentIndex());
}

void MissingDialog::showImport(ImportId import)
{
    const auto found = std::ranges::find(m_lists, import, &MissingPeople::import);
    if (found != m_lists.end()) {
        m_choice->setCurrentIndex(static_cast<int>(found - m_lists.begin()));
    }
}

void MissingDialog::showList(int index)
{
    const bool some = index >= 0 && index < static_cast<int>(m_lists.size());
    m_what->setVisible(some);
    if (!some) {
        m_title->setText(tr("Nobody is missing from the last complete list of any source"));
        m_model->setPeople({});
        return;
    }
    const auto &list = m_lists.at(static_cast<std::size_t>(index));
    m_title->setText(tr("%Ln fan(s) of %1 are missing", nullptr, static_cast<int>(list.total))
                         .arg(list.profileName));
    m_what->setText(
        tr("They were on the complete list %1 of %2 and are not on %3 of %4. Probably they "
           "unsubscribed at the source. Nothing changes until you record it.")
            .arg(list.beforeFileName, dayText(list.beforeImportedAt), list.fileName,
                 dayText(list.importedAt)));
    m_model->setPeople(list.people);
}

void MissingDialog::settle()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    m_record->setText(count == 0 ? tr("&Record as unsubscribed")
                                 : tr("&Record %Ln as unsubscribed", nullptr, count));
    m_record->setEnabled(count > 0);
    m_all->setEnabled(m_model->rowCount() > 0);
    m_none->setEnabled(count > 0);
}

} // namespace mailspace
