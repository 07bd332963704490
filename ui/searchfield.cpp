// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"

#include "ui/icon.h"

#include <QtCore/QStringListModel>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListView>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Completes the last word and leaves those before it alone.
class WordCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const QString text = edit != nullptr ? edit->text() : QString();
        return text.left(lastWordBegin(text)) + QCompleter::pathFromIndex(index);
    }
    /// Everything offered fits already: see completions().
    QStringList splitPath(const QString & /*path*/) const override { return {QString()}; }
};

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStringListModel(this))
    , m_completer(new WordCompleter(m_offered, this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search fans, or type a filter: country:FR kind:tickets"));
    setAccessibleName(tr("Search fans"));
    setToolTip(tr("Name, e-mail, city or country (Ctrl+F), and filters: country:FR kind:tickets "
                  "since:2025-01 -tag:press. Enter keeps the filters, Esc clears."));
    setClearButtonEnabled(true);
    addAction(tintedIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    auto *offers = new QListView(this);
    offers->setSpacing(3);
    m_completer->setPopup(offers);
    m_completer->popup()->setObjectName(u"filterCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("Filters that can be typed"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        offer(text);
        emit searched(text.trimmed());
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &word) {
                if (!word.endsWith(u':')) {
                    emit filtersEntered();
                }
            });
}

void SearchField::setValues(FilterValues values)
{
    m_values = std::move(values);
    offer(text());
}

void SearchField::offer(const QString &text)
{
    const auto words = completions(text, m_values);
    if (words != m_offered->stringList()) {
        m_offered->setStringList(words);
    }
    if (words.isEmpty()) {
        m_completer->popup()->hide();
    }
}

void SearchField::start(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text);
}

void SearchField::begin(FilterField field)
{
    const QString before = text().trimmed();
    start((before.isEmpty() ? QString() : before + u' ') + fieldKey(field) + u':');
    m_completer->complete();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit filtersEntered();
        [[fallthrough]];
    case Qt::Key_Down:
        emit leftDownwards();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mailspace
