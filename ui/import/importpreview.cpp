// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpreview.h"

#include "ui/import/importpreviewmodel.h"
#include "ui/rowdelegate.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 220;

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportPreview::tr("comma");
    case ';':
        return ImportPreview::tr("semicolon");
    case '\t':
        return ImportPreview::tr("tab");
    default:
        return QChar::fromLatin1(delimiter);
    }
}

QString factsOf(const ImportPlan &plan)
{
    QStringList facts{ImportPreview::tr("Encoding: %1").arg(encodingName(plan.file.encoding)),
                      ImportPreview::tr("Separator: %1").arg(delimiterName(plan.dialect.delimiter)),
                      plan.dateOrder == DateOrder::DayFirst
                          ? ImportPreview::tr("Dates: day first")
                          : ImportPreview::tr("Dates: month first"),
                      QLocale().formattedDataSize(plan.file.size)};
    return facts.join(u"  ·  "_s);
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_choice(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_choice->setObjectName(u"previewFile"_s);
    m_choice->setAccessibleName(tr("File shown in the preview"));
    m_facts->setObjectName(u"previewFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("First records of the file, with what each column means"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_facts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ImportPreview::showFile);
}

void ImportPreview::setFiles(const std::vector<LookedAtFile> *files)
{
    m_files = files;
    const int before = m_choice->currentIndex();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const LookedAtFile &file : *files) {
        m_choice->addItem(QFileInfo(file.path).fileName());
    }
    m_choice->setCurrentIndex(std::clamp(before, 0, std::max(0, m_choice->count() - 1)));
    m_choice->setVisible(files->size() > 1);
    showFile(m_choice->currentIndex());
}

void ImportPreview::showFile(int index)
{
    if (m_files == nullptr || index < 0 || index >= static_cast<int>(m_files->size())) {
        return;
    }
    const auto &plan = m_files->at(static_cast<std::size_t>(index)).plan;
    m_model->setPlan(plan ? *plan : ImportPlan());
    m_facts->setText(plan ? factsOf(*plan) : plan.error().message);
    m_table->resizeColumnsToContents(); // a handful of records
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, widestColumn));
    }
}

} // namespace mailspace
