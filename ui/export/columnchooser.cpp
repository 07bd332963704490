// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/columnchooser.h"

#include "core/export/columnpresets.h"
#include "core/export/exportrequest.h"
#include "ui/rowdelegate.h"
#include "ui/store/storesession.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"export/columns"_s;

} // namespace

ColumnChooser::ColumnChooser(StoreSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_presets(new QComboBox(this))
    , m_save(new QPushButton(tr("Save &as…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_list(new QListWidget(this))
{
    m_presets->setObjectName(u"exportPresets"_s);
    m_presets->setAccessibleName(tr("Saved choices of columns"));
    m_presets->setPlaceholderText(tr("Saved choices"));
    m_save->setObjectName(u"exportPresetSave"_s);
    m_save->setToolTip(tr("Keep the ticked columns and their order under a name"));
    m_remove->setObjectName(u"exportPresetRemove"_s);
    m_list->setObjectName(u"exportColumns"_s);
    m_list->setAccessibleName(tr("Columns, in their order"));
    m_list->setToolTip(tr("Tick what to write; drag to change the order."));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    layOut();
    const QStringList before = m_session.remembered(columnsKey).toStringList();
    show(before.isEmpty() ? ExportRequest::defaultColumns() : before);
    showPresets({});
    connect(m_presets, &QComboBox::activated, this, &ColumnChooser::applyPreset);
    connect(m_save, &QPushButton::clicked, this, &ColumnChooser::askForName);
    connect(m_remove, &QPushButton::clicked, this, &ColumnChooser::removeChosen);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::changed);
}

void ColumnChooser::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_presets);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void ColumnChooser::show(const QStringList &chosen)
{
    const QSignalBlocker quiet(m_list);
    const QStringList all = ExportRequest::allColumns();
    QStringList order = chosen;
    for (const QString &name : all) {
        if (!order.contains(name)) {
            order += name;
        }
    }
    m_list->clear();
    for (const QString &name : order) {
        if (!all.contains(name)) {
            continue; // remembered by another version
        }
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnChooser::showPresets(const QString &current)
{
    m_presets->clear();
    if (const auto presets = columnPresets(m_session.database())) {
        for (const ColumnPreset &preset : *presets) {
            m_presets->addItem(preset.name, preset.columns);
        }
    }
    m_presets->setCurrentIndex(m_presets->findText(current, Qt::MatchFixedString));
    m_presets->setEnabled(m_presets->count() > 0);
    m_remove->setEnabled(m_presets->currentIndex() >= 0);
}

void ColumnChooser::applyPreset()
{
    show(m_presets->currentData().toStringList());
    m_remove->setEnabled(true);
    emit changed();
}

void ColumnChooser::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"exportPresetName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this choice of columns"));
    dialog->setLabelText(tr("Name of the choice:"));
    dialog->setTextValue(m_presets->currentText());
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ColumnChooser::saveAs);
    dialog->open();
}

void ColumnChooser::saveAs(const QString &name)
{
    if (const auto saved = saveColumnPreset(m_session.database(), {name, columns()}); !saved) {
        emit failed(saved.error().message);
        return;
    }
    showPresets(name.simplified());
}

void ColumnChooser::removeChosen()
{
    const auto gone = removeColumnPreset(m_session.database(), m_presets->currentText());
    if (!gone) {
        emit failed(gone.error().message);
        return;
    }
    showPresets({});
}

QStringList ColumnChooser::columns() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            names += m_list->item(row)->text();
        }
    }
    return names;
}

void ColumnChooser::remember()
{
    m_session.remember(columnsKey, columns());
}

} // namespace mailspace
