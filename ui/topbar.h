// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;

namespace mailspace {

class ExportOffer;
class SearchField;

/// The top of the window: the menu of the store, the search, Import and the primary action.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QMenu *storeMenu, const QString &storePath, QWidget *parent = nullptr);

    SearchField &search() const { return *m_search; }
    void showOffer(const ExportOffer &offer, bool busy);

signals:
    void importClicked();
    void exportClicked();

private:
    SearchField *m_search;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace mailspace
