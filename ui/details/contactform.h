// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactdetails.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace mailspace {

/// The values of a contact to look at and to change in place: Enter or leaving a field keeps it,
/// Esc does not. What was set by hand is marked, with a way back to what the lists tell.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);

    void display(const ContactDetails &details);
    void setReadOnly(bool readOnly);
    void focusFirst();
    /// Keeps what is being typed, as leaving the field would.
    void commit();

signals:
    /// No value: back to what the lists tell.
    void edited(mailspace::ContactField field, const std::optional<QString> &value);
    void finished(); ///< Enter or Esc: the form is done with

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLineEdit *line = nullptr; ///< of all but the notes
        QToolButton *asTold = nullptr;
    };
    QWidget *addRow(ContactField field, QWidget *editor);
    QString typed(ContactField field) const;
    bool isBeingTyped(ContactField field) const;
    void show(ContactField field, const ContactValue &value, bool keepTyped);
    void keep(ContactField field);

    std::array<Row, contactFieldCount> m_rows;
    std::array<QString, contactFieldCount> m_shown;
    QPlainTextEdit *m_notes;
    ContactId m_contact = 0;
};

} // namespace mailspace
