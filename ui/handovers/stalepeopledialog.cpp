// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/stalepeopledialog.h"

#include "ui/contacts/consentbadgedelegate.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/datetext.h"
#include "ui/handovers/handovermodel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 2;

QString sinceText(std::optional<Timestamp> since)
{
    // In UTC, as with contacts: a list that tells only the day must not show the day before.
    return since ? dayText(*since) : QString();
}

QTableWidget *tableOf(const std::vector<StalePerson> &people, QWidget *parent)
{
    const QStringList titles{StalePeopleDialog::tr("E-mail"), StalePeopleDialog::tr("Name"),
                             StalePeopleDialog::tr("Why"), StalePeopleDialog::tr("Since")};
    auto *table = new QTableWidget(static_cast<int>(people.size()), static_cast<int>(titles.size()),
                                   parent);
    table->setObjectName(u"stalePeople"_s);
    table->setAccessibleName(StalePeopleDialog::tr("People to remove"));
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(1, 150);
    table->horizontalHeader()->resizeSection(stateColumn, 150);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(stateColumn, new ConsentBadgeDelegate(table));
    int row = 0;
    for (const StalePerson &person : people) {
        table->setItem(row, 0, new QTableWidgetItem(person.email));
        table->setItem(row, 1, new QTableWidgetItem(person.name));
        auto *state = new QTableWidgetItem(stateName(person.state));
        state->setData(ContactTableModel::stateRole, static_cast<int>(person.state));
        table->setItem(row, stateColumn, state);
        table->setItem(row, stateColumn + 1, new QTableWidgetItem(sinceText(person.since)));
        ++row;
    }
    return table;
}

} // namespace

StalePeopleDialog::StalePeopleDialog(const Handover &handover,
                                     const std::vector<StalePerson> &people, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"stalePeopleDialog"_s);
    setWindowTitle(tr("To remove at %1").arg(HandoverModel::recipientText(handover)));
    auto *table = tableOf(people, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    QStringList notes;
    if (const auto more = handover.stale.named() - static_cast<qint64>(people.size()); more > 0) {
        notes += tr("And %Ln more; “Save removals…” writes them all.", nullptr,
                    static_cast<int>(more));
    }
    if (handover.stale.erased > 0) {
        notes += tr("%Ln erased person(s) must go there too; their addresses are no longer here.",
                    nullptr, static_cast<int>(handover.stale.erased));
    }
    auto *note = new QLabel(notes.join(u'\n'), this);
    note->setWordWrap(true);
    note->setVisible(!notes.isEmpty());
    column->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(680, 420);
}

} // namespace mailspace
