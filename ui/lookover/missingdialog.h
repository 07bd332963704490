// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/missingpeople.h"
#include "ui/rowmodel.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace mailspace {

/// People missing from a complete list, each with a tick.
class MissingModel : public RowModel<MissingPerson>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setPeople(std::vector<MissingPerson> people);
    std::vector<ContactId> ticked() const;
    void tickAll(bool on);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticksChanged();

protected:
    QStringList titles() const override;
    QString text(const MissingPerson &row, int column) const override;

private:
    std::vector<bool> m_ticks;
};

/// Whom a complete list no longer names, to be looked at, chosen, and recorded as withdrawn.
class MissingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MissingDialog(QWidget *parent = nullptr);

    void setLists(std::vector<MissingPeople> lists);
    /// The list of this import, where somebody is missing from it.
    void showImport(ImportId import);

signals:
    void withdrawalWanted(const mailspace::MissingPeople &list, const std::vector<qint64> &people);

private:
    void showList(int index);
    void settle();

    std::vector<MissingPeople> m_lists;
    QComboBox *m_choice;
    QLabel *m_title;
    QLabel *m_what;
    MissingModel *m_model;
    QTableView *m_table;
    QPushButton *m_record;
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace mailspace
