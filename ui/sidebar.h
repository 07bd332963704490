// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/store/storesession.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace mailspace {

/// The left side: which artist, and which page.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Shows the artists and keeps the chosen one chosen, where it still exists.
    void showProfiles(const StoreOverview &overview);
    void chooseProfile(std::optional<ProfileId> profile);
    std::optional<ProfileId> profile() const;

    /// Adds a line to the list of pages; its place is its number (Ctrl+1 …).
    void addPage(const QString &iconName, const QString &name);
    /// A number beside a page's name that asks for attention, and what it counts; 0: none.
    void setPageBadge(int page, int number, const QString &meaning);
    void choosePage(int page);

signals:
    void profileChosen();
    void pageChosen(int page);

private:
    QListWidget *m_profiles;
    QListWidget *m_pages;
};

} // namespace mailspace
