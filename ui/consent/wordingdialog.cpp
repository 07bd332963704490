// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/wordingdialog.h"

#include "ui/consent/wordingmodel.h"
#include "ui/plaintable.h"
#include "ui/store/storesession.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

WordingDialog::WordingDialog(StoreSession &session, std::optional<qint64> artist, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_artist(artist)
    , m_model(new WordingModel(this))
    , m_table(plainTable(m_model, u"wordings"_s, tr("Wordings of consent"), this))
    , m_smartlink(new QComboBox(this))
    , m_from(new QDateEdit(QDate::currentDate(), this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_add(new QPushButton(tr("&Add this wording"), this))
    , m_remove(new QPushButton(tr("&Remove the chosen one"), this))
{
    setObjectName(u"wordingDialog"_s);
    setWindowTitle(tr("Wordings of consent"));
    setUpFields();
    layOut();
    connect(m_add, &QPushButton::clicked, this, &WordingDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &WordingDialog::removeChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WordingDialog::updateButtons);
    resize(820, 560);
    showAll();
}

void WordingDialog::setUpFields()
{
    m_smartlink->setObjectName(u"wordingSmartlink"_s);
    if (const auto all = Wordings(m_session.database()).smartlinks(m_artist)) {
        for (const WordedSmartlink &smartlink : *all) {
            m_smartlink->addItem(WordingModel::smartlinkText(smartlink), smartlink.id);
        }
    }
    m_from->setObjectName(u"wordingFrom"_s);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"d MMM yyyy"_s);
    m_from->setMinimumWidth(150);
    m_smartlink->setMinimumWidth(320);
    m_text->setObjectName(u"wordingText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What people read when they said yes, word for word"));
    m_text->setMaximumHeight(110);
    m_note->setObjectName(u"wordingNote"_s);
    m_note->setWordWrap(true);
    m_note->setText(m_smartlink->count() > 0
                        ? tr("A consent keeps its wording by its smartlink and its day: a version "
                             "added today also explains the consents of earlier days.")
                        : tr("There is no smartlink yet: they come with the lists you import."));
    m_add->setObjectName(u"wordingAdd"_s);
    m_remove->setObjectName(u"wordingRemove"_s);
    m_table->horizontalHeader()->resizeSection(0, 280);
    m_table->horizontalHeader()->resizeSection(1, 120);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void WordingDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Smartlink:"), m_smartlink);
    form->addRow(tr("Shown &from:"), m_from);
    form->addRow(tr("&Wording:"), m_text);
    form->addRow(QString(), m_add);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_remove);
    last->addStretch();
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(form);
    column->addLayout(last);
}

void WordingDialog::showAll()
{
    auto all = Wordings(m_session.database()).all(m_artist);
    if (all) {
        m_model->setRows(std::move(*all));
    } else {
        m_note->setText(all.error().message);
    }
    updateButtons();
}

void WordingDialog::updateButtons()
{
    m_add->setEnabled(m_smartlink->count() > 0 && !m_text->toPlainText().trimmed().isEmpty());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void WordingDialog::settle(const Result<> &done, const QString &sentence)
{
    m_note->setText(done ? sentence : done.error().message);
    if (done) {
        showAll();
    }
}

void WordingDialog::add()
{
    // A day's wording holds from its first moment, in UTC like all days of lists.
    const QDateTime from(m_from->date(), QTime(0, 0), Qt::UTC);
    const auto added = Wordings(m_session.database())
                           .add(m_smartlink->currentData().toLongLong(), from.toMSecsSinceEpoch(),
                                m_text->toPlainText());
    settle(added ? Result<>() : Result<>(failed(added)), tr("Added."));
    if (added) {
        m_text->clear();
    }
}

void WordingDialog::removeChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const Wording gone = m_model->at(rows.front().row());
    settle(Wordings(m_session.database()).remove(gone.id),
           tr("Removed. Its text is below, to be added again."));
    m_smartlink->setCurrentIndex(m_smartlink->findData(gone.smartlink.id));
    m_from->setDate(utcDay(gone.shownFrom));
    m_text->setPlainText(gone.text);
}

} // namespace mailspace
