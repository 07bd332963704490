// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topbar.h"

#include "ui/export/exportoffer.h"
#include "ui/icon.h"
#include "ui/searchfield.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

TopBar::TopBar(QMenu *storeMenu, const QString &storePath, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_import(new QPushButton(tintedIcon(u"import"_s, QPalette::ButtonText), tr("&Import…"), this))
    , m_export(new QPushButton(tintedIcon(u"export"_s, QPalette::HighlightedText), {}, this))
{
    auto *store = new QPushButton(tintedIcon(u"menu"_s, QPalette::ButtonText),
                                  QFileInfo(storePath).completeBaseName(), this);
    store->setObjectName(u"storeMenuButton"_s);
    store->setAccessibleName(tr("Menu of the store %1").arg(store->text()));
    store->setToolTip(QDir::toNativeSeparators(storePath) + u"\n"_s + tr("Menu (F10)"));
    store->setMenu(storeMenu);
    store->setShortcut(Qt::Key_F10);
    m_import->setObjectName(u"importButton"_s);
    m_import->setToolTip(tr("Import lists of fans, unsubscribes, complaints or bounces (Ctrl+I)"));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setProperty("primary", true);
    m_search->setMinimumWidth(180);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(store);
    row->addWidget(m_search, 1);
    row->addWidget(m_import);
    row->addWidget(m_export);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importClicked);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportClicked);
}

void TopBar::showOffer(const ExportOffer &offer, bool busy)
{
    m_export->setText(offer.buttonText());
    m_export->setEnabled(offer.isOpen() && !busy);
    const QString reason = busy ? tr("Something is still running: see below.") : offer.reason();
    m_export->setToolTip(offer.isOpen() && !busy
                             ? tr("Writes exactly these people to a CSV file (Ctrl+E)")
                             : reason);
    m_export->setAccessibleDescription(m_export->toolTip());
}

} // namespace mailspace
