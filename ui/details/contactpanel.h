// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactdetails.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace mailspace {

class AddressNotice;
class ContactForm;
class FactList;
struct Fact;

/// Everything known about one fan on one page, beside the table. Shows what it is given; reading
/// and writing is for others.
class ContactPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPanel(QWidget *parent = nullptr);

    void display(const ContactDetails &details);
    /// In place of a fan: why there is none, and what to do.
    void say(const QString &title, const QString &text);
    bool showsSomebody() const;
    /// What can be done with the person; null starts a new group.
    void setActions(const QList<QAction *> &actions);
    ContactForm &form() const { return *m_form; }
    AddressNotice &notice() const { return *m_notice; }
    QSize sizeHint() const override;
    QToolButton &previous() const { return *m_previous; }
    QToolButton &next() const { return *m_next; }
    QToolButton &close() const { return *m_close; }

signals:
    void receiptsWanted();

private:
    QToolButton *tool(const QString &objectName, const QString &name);
    void layOutHead(QVBoxLayout *column);
    FactList *addSection(QVBoxLayout *column, const QString &objectName, const QString &title);
    void fill(FactList *list, std::vector<Fact> facts);
    void showScore(const ContactDetails &details);

    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QLabel *m_name;
    QLabel *m_email;
    AddressNotice *m_notice;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QPushButton *m_actions;
    ContactForm *m_form;
    std::vector<std::pair<FactList *, QLabel *>> m_titles;
    FactList *m_profiles;
    QLabel *m_score;
    QPushButton *m_receipts;
    FactList *m_scoreParts;
    FactList *m_timeline;
    QLabel *m_more;
    FactList *m_handovers;
    FactList *m_lists;
    FactList *m_others;
};

} // namespace mailspace
