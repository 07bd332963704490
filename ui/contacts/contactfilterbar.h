// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactfilter.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace mailspace {

/// The filters that hold, as chips that take themselves away, and the menu that adds one.
class ContactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFilterBar(QWidget *parent = nullptr);

    const std::vector<ContactFilter> &filters() const { return m_filters; }
    /// Shows these, and says so only with `changed()` when a person did it.
    void setFilters(std::vector<ContactFilter> filters);
    /// Adds it, or takes it away where it is there already.
    void toggle(const ContactFilter &filter);
    /// "Add a filter", for a button.
    QMenu *menu() const { return m_menu; }

signals:
    void changed();
    /// A value has to be typed: there are too many to list.
    void typingWanted(mailspace::FilterField field);

private:
    void fillMenu();
    void showChips();

    std::vector<ContactFilter> m_filters;
    QMenu *m_menu;
};

/// "Country: FR", "Not tag: press": what a chip says, in the language of the screen.
QString filterText(const ContactFilter &filter);
/// "Tickets" for `tickets`; values without a translation as they are.
QString filterValueText(FilterField field, const QString &value);

} // namespace mailspace
