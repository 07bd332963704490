// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "ui/contacts/contactcolumn.h"

#include <QtWidgets/QTableView>

class QMenu;

namespace mailspace {

class ContactTableModel;

/// The table of contacts: fixed rows, columns that are chosen, moved and remembered.
class ContactTableView : public QTableView
{
    Q_OBJECT

public:
    ContactTableView(ContactTableModel &model, QWidget *parent = nullptr);
    ~ContactTableView() override;

    ContactSort sort() const;
    bool isDescending() const;
    qint64 selectedCount() const;
    std::vector<ContactId> selectedIds() const;
    /// In the order in which they stand.
    std::vector<ContactColumn> shownColumns() const;

    /// Typing in the table goes to the search instead of walking through a million rows.
    void keyboardSearch(const QString &text) override;

signals:
    void sortChosen();
    void selectedCountChanged(qint64 count);
    void typed(const QString &text);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    QMenu *makeSortMenu();
    void showColumnMenu(const QPoint &position);
    void spreadColumns();

    ContactTableModel &m_model;
    bool m_layoutRemembered = false;
};

} // namespace mailspace
