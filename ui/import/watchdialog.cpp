// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/watchdialog.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

WatchDialog::WatchDialog(bool wanted, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_wanted(new QCheckBox(tr("&Offer new lists that appear in this folder"), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_pick(new QPushButton(tr("&Choose…"), this))
{
    setObjectName(u"watchDialog"_s);
    setWindowTitle(tr("Watched folder"));
    m_wanted->setObjectName(u"watchWanted"_s);
    m_wanted->setChecked(wanted);
    m_folder->setObjectName(u"watchFolder"_s);
    m_pick->setObjectName(u"watchPick"_s);
    auto *note = new QLabel(tr("Nothing is imported by itself: a list that is new, complete and "
                               "known by its columns is offered at the bottom of the window."),
                            this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_pick);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder:"), place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"watchKeep"_s);
    m_keep->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_wanted);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_wanted, &QCheckBox::toggled, this, &WatchDialog::settle);
    connect(m_folder, &QLineEdit::textChanged, this, &WatchDialog::settle);
    connect(m_pick, &QPushButton::clicked, this, &WatchDialog::pickFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 220);
    settle();
}

bool WatchDialog::isWanted() const
{
    return m_wanted->isChecked();
}

QString WatchDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void WatchDialog::pickFolder()
{
    auto *picker = new QFileDialog(this, tr("Folder to watch"), folder());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::Directory);
    connect(picker, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    picker->open();
}

void WatchDialog::settle()
{
    m_folder->setEnabled(isWanted());
    m_pick->setEnabled(isWanted());
    m_keep->setEnabled(!isWanted() || QDir(folder()).exists());
}

} // namespace mailspace
