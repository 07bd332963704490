// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/contactform.h"

#include "ui/icon.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 4;

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QPlainTextEdit(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto field : allContactFields()) {
        auto &row = m_rows.at(static_cast<std::size_t>(field));
        if (field != ContactField::Notes) {
            row.line = new QLineEdit(this);
            connect(row.line, &QLineEdit::editingFinished, this, [this, field] { keep(field); });
            connect(row.line, &QLineEdit::returnPressed, this, &ContactForm::finished);
        }
        auto *editor = row.line != nullptr ? static_cast<QWidget *>(row.line) : m_notes;
        row.label = new QLabel(fieldName(field), this);
        row.label->setBuddy(editor);
        form->addRow(row.label, addRow(field, editor));
    }
    m_rows[static_cast<std::size_t>(ContactField::Tags)].line->setPlaceholderText(
        tr("separated by commas"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().height() * noteLines + 12);
}

QWidget *ContactForm::addRow(ContactField field, QWidget *editor)
{
    auto &row = m_rows.at(static_cast<std::size_t>(field));
    editor->setObjectName(u"field-"_s + fieldKey(field));
    editor->setAccessibleName(fieldName(field));
    editor->installEventFilter(this);
    row.asTold = new QToolButton(this);
    row.asTold->setObjectName(u"asTold-"_s + fieldKey(field));
    row.asTold->setIcon(tintedIcon(u"undo"_s));
    row.asTold->setAutoRaise(true);
    row.asTold->setFocusPolicy(Qt::TabFocus);
    row.asTold->hide();
    connect(row.asTold, &QToolButton::clicked, this, [this, field] { emit edited(field, {}); });
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(editor, 1);
    line->addWidget(row.asTold, 0, field == ContactField::Notes ? Qt::AlignTop : Qt::AlignVCenter);
    return both;
}

void ContactForm::display(const ContactDetails &details)
{
    // What is being typed stays when the same fan is read again after a change.
    const bool keepTyped = m_contact == details.id;
    m_contact = details.id;
    for (const auto field : allContactFields()) {
        show(field, details.value(field), keepTyped && isBeingTyped(field));
    }
    // A whole name is there where a list gives one; otherwise the two parts make it up.
    m_rows.front().line->setPlaceholderText(details.name);
}

bool ContactForm::isBeingTyped(ContactField field) const
{
    const auto place = static_cast<std::size_t>(field);
    const auto *line = m_rows.at(place).line;
    const bool hasFocus = line != nullptr ? line->hasFocus() : m_notes->hasFocus();
    return hasFocus && typed(field) != m_shown.at(place);
}

void ContactForm::show(ContactField field, const ContactValue &value, bool keepTyped)
{
    const auto place = static_cast<std::size_t>(field);
    auto &row = m_rows.at(place);
    m_shown.at(place) = value.text;
    if (keepTyped) {
        return;
    }
    if (row.line != nullptr) {
        row.line->setText(value.text);
        row.line->setCursorPosition(0);
    } else {
        m_notes->setPlainText(value.text);
    }
    QFont font = this->font();
    font.setWeight(value.editedAt ? QFont::DemiBold : QFont::Normal);
    row.label->setFont(font);
    row.asTold->setVisible(value.editedAt.has_value());
    font.setItalic(!value.mergedFrom.isEmpty());
    row.label->setFont(font);
    if (!value.editedAt) {
        row.label->setToolTip(
            value.mergedFrom.isEmpty() ? QString() : tr("Taken from %1").arg(value.mergedFrom));
        return;
    }
    const auto day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(*value.editedAt).date(),
                                        u"d MMM yyyy"_s);
    row.label->setToolTip(tr("Set by hand on %1; lists imported later do not change it").arg(day));
    const auto back = value.told.isEmpty()
        ? tr("%1: back to what the lists tell, which is nothing").arg(fieldName(field))
        : tr("%1: back to what the lists tell, “%2”").arg(fieldName(field), value.told);
    row.asTold->setToolTip(back);
    row.asTold->setAccessibleName(back);
}

void ContactForm::setReadOnly(bool readOnly)
{
    for (auto &row : m_rows) {
        row.asTold->setEnabled(!readOnly);
        if (row.line != nullptr) {
            row.line->setReadOnly(readOnly);
        }
    }
    m_notes->setReadOnly(readOnly);
}

void ContactForm::focusFirst()
{
    m_rows.front().line->setFocus(Qt::ShortcutFocusReason);
    m_rows.front().line->selectAll();
}

QString ContactForm::typed(ContactField field) const
{
    const auto &row = m_rows.at(static_cast<std::size_t>(field));
    return row.line != nullptr ? row.line->text().trimmed() : m_notes->toPlainText().trimmed();
}

void ContactForm::keep(ContactField field)
{
    const auto place = static_cast<std::size_t>(field);
    const auto text = typed(field);
    if (text != m_shown.at(place)) {
        m_shown.at(place) = text; // said once, though a field may be left twice
        emit edited(field, text);
    }
}

void ContactForm::commit()
{
    for (const auto field : allContactFields()) {
        keep(field);
    }
}

bool ContactForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (event->type() == QEvent::FocusOut && watched == m_notes) {
        keep(ContactField::Notes);
    } else if (event->type() == QEvent::ShortcutOverride && line != nullptr
               && !line->isUndoAvailable()
               && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // nothing typed to undo: the last change is meant
        return true;
    } else if (event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (const auto field : allContactFields()) {
            const auto place = static_cast<std::size_t>(field);
            if (watched == m_rows.at(place).line) {
                line->setText(m_shown.at(place));
            }
        }
        if (watched == m_notes) {
            m_notes->setPlainText(m_shown.back());
        }
        emit finished();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mailspace
