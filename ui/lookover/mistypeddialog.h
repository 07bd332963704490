// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/mistypedaddresses.h"
#include "ui/rowmodel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace mailspace {

/// Addresses that look mistyped, with what was probably meant.
class MistypedModel : public RowModel<MistypedAddress>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const MistypedAddress &row, int column) const override;
};

/// Shows them; asks for what is decided of the selected ones by its signals.
class MistypedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MistypedDialog(QWidget *parent = nullptr);

    void setAddresses(std::vector<MistypedAddress> addresses);

signals:
    void correctionWanted(const std::vector<mailspace::MistypedAddress> &addresses);
    void rightWanted(const std::vector<mailspace::MistypedAddress> &addresses);

private:
    std::vector<MistypedAddress> selected() const;
    std::vector<MistypedAddress> takeSelected();
    void settle();

    MistypedModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QPushButton *m_correct;
    QPushButton *m_right;
};

} // namespace mailspace
