// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importfilepage.h"

#include "ui/import/columnmappingdelegate.h"
#include "ui/import/columnmappingmodel.h"
#include "ui/import/importchoices.h"
#include "ui/import/importdrafts.h"
#include "ui/import/importpreviewmodel.h"
#include "ui/import/importwords.h"
#include "ui/plaintable.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 220;

} // namespace

ImportFilePage::ImportFilePage(ImportDrafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_recognised(new QLabel(this))
    , m_why(new QLabel(this))
    , m_artist(new QComboBox(this))
    , m_meaning(meaningChoice(this))
    , m_part(new QComboBox(this))
    , m_forAll(new QCheckBox(tr("It holds for &every artist"), this))
    , m_complete(new QCheckBox(tr("This is the &complete list"), this))
    , m_origin(form())
    , m_smartlink(new QLineEdit(this))
    , m_kind(kindChoice(this))
    , m_encoding(encodingChoice(this))
    , m_delimiter(delimiterChoice(this))
    , m_dateOrder(dateOrderChoice(this))
    , m_resetMapping(new QPushButton(tr("&Use what was recognised"), this))
    , m_mappingModel(new ColumnMappingModel(this))
    , m_previewModel(new ImportPreviewModel(this))
{
    setObjectName(u"importFilePage"_s);
    setUpOrigin();
    setUpTables();
    layOut();
    connectFields();
}

void ImportFilePage::setUpOrigin()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_recognised->setFont(strong);
    m_recognised->setObjectName(u"recognised"_s);
    m_why->setObjectName(u"recognisedWhy"_s);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_artist->setObjectName(u"importArtist"_s);
    m_artist->setEditable(true);
    m_artist->setInsertPolicy(QComboBox::NoInsert);
    m_artist->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_artist->lineEdit()->setAccessibleName(tr("Artist"));
    for (const Profile &artist : m_drafts.artists()) {
        m_artist->addItem(artist.name);
    }
    m_part->setObjectName(u"importPart"_s);
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forAll->setObjectName(u"importForAll"_s);
    m_complete->setObjectName(u"importComplete"_s);
    m_complete->setToolTip(
        tr("Everybody whom the source has is on it. Who was on the complete list "
           "before and is not on this one is proposed as unsubscribed, never "
           "taken as such by itself."));
    m_smartlink->setObjectName(u"importSmartlink"_s);
}

void ImportFilePage::setUpTables()
{
    m_resetMapping->setObjectName(u"resetMapping"_s);
    m_mapping = plainTable(m_mappingModel, u"mappingTable"_s,
                           tr("Columns of the file, and what each is read as"), this);
    m_mapping->setItemDelegate(new ColumnMappingDelegate(m_mapping));
    m_mapping->setEditTriggers(QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed);
    m_mapping->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_mapping->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ColumnMappingModel::Values, QHeaderView::Stretch);
    header->resizeSection(ColumnMappingModel::Title, 200);
    header->resizeSection(ColumnMappingModel::ReadAs, 220);
    m_preview = plainTable(m_previewModel, u"previewTable"_s,
                           tr("First records of the file, with what each column means"), this);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->horizontalHeader()->setStretchLastSection(false);
}

QFormLayout *ImportFilePage::form()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void ImportFilePage::layOut()
{
    auto *left = m_origin;
    left->addRow(tr("&Artist:"), m_artist);
    left->addRow(tr("The &list holds:"), m_meaning);
    left->addRow(tr("It &was:"), m_part);
    left->addRow(QString(), m_forAll);
    left->addRow(QString(), m_complete);
    auto *middle = form();
    middle->addRow(tr("&Smartlink:"), m_smartlink);
    middle->addRow(tr("&Kind:"), m_kind);
    middle->addRow(tr("&Dates:"), m_dateOrder);
    auto *right = form();
    right->addRow(tr("&Encoding:"), m_encoding);
    right->addRow(tr("Sepa&rator:"), m_delimiter);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(24);
    fields->addLayout(left, 4);
    fields->addLayout(middle, 4);
    fields->addLayout(right, 4);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_recognised);
    words->addWidget(m_why);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_resetMapping, 0, Qt::AlignBottom);
    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_mapping);
    tables->addWidget(m_preview);
    tables->setStretchFactor(0, 5);
    tables->setStretchFactor(1, 4);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addLayout(top);
    column->addWidget(tables, 1);
}

void ImportFilePage::connectFields()
{
    connect(m_artist, &QComboBox::editTextChanged, this,
            [this](const QString &name) { m_drafts.setArtist(m_index, name.trimmed()); });
    connect(m_forAll, &QCheckBox::toggled, this, [this](bool holds) {
        m_drafts.setHoldsForAll(m_index, holds);
        showOrigin();
    });
    connect(m_meaning, &QComboBox::currentIndexChanged, this, [this] {
        const auto meaning = static_cast<ListMeaning>(m_meaning->currentData().toInt());
        m_drafts.setHoldsForAll(m_index, meaning == ListMeaning::Complaints);
        changeRequest([meaning](ImportRequest &request) { request.meaning = meaning; });
        showOrigin();
    });
    connect(m_part, &QComboBox::activated, this, [this] {
        const auto part = m_part->currentData().toString();
        changeRequest([&part](ImportRequest &request) {
            request.format = part;
            request.complete.reset(); // what the part says
            request.mapping.reset();
        });
    });
    connect(m_complete, &QCheckBox::clicked, this, [this](bool complete) {
        changeRequest([complete](ImportRequest &request) { request.complete = complete; });
    });
    connect(m_smartlink, &QLineEdit::textEdited, this,
            [this](const QString &name) { m_drafts.setSmartlink(m_index, name); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_drafts.setKind(m_index, static_cast<SmartlinkKind>(m_kind->currentData().toInt()));
    });
    connect(m_dateOrder, &QComboBox::currentIndexChanged, this, [this] {
        m_drafts.setDateOrder(m_index, static_cast<DateOrder>(m_dateOrder->currentData().toInt()));
    });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_encoding->currentData();
        changeRequest([&chosen](ImportRequest &request) {
            request.encoding.reset();
            if (chosen.isValid()) {
                request.encoding = static_cast<Encoding>(chosen.toInt());
            }
            request.mapping.reset(); // the titles are other ones now
        });
    });
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_delimiter->currentData();
        changeRequest([&chosen](ImportRequest &request) {
            request.delimiter.reset();
            if (chosen.isValid()) {
                request.delimiter = static_cast<char>(chosen.toInt());
            }
            request.mapping.reset();
        });
    });
    connect(m_mappingModel, &ColumnMappingModel::mappingChanged, this,
            &ImportFilePage::changeMapping);
    connect(m_resetMapping, &QPushButton::clicked, this,
            [this] { changeMapping((*m_drafts.at(m_index).plan)->recognised); });
    connect(m_mapping, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnMappingModel::ReadAs) {
            m_mapping->edit(index);
            if (auto *editor = m_mapping->findChild<QComboBox *>(u"fieldChoice"_s)) {
                editor->showPopup();
            }
        }
    });
    connect(&m_drafts, &ImportDrafts::looked, this, &ImportFilePage::showLooked);
}

void ImportFilePage::changeRequest(const std::function<void(ImportRequest &)> &change)
{
    ImportRequest request = m_drafts.at(m_index).request;
    change(request);
    m_drafts.setRequest(m_index, request);
}

void ImportFilePage::changeMapping(const ColumnMapping &mapping)
{
    changeRequest([&mapping](ImportRequest &request) { request.mapping = mapping; });
}

void ImportFilePage::showFile(int index)
{
    m_index = index;
    showOrigin();
    showReading();
    showLooked(index);
}

void ImportFilePage::showOrigin()
{
    const ImportDraft &draft = m_drafts.at(m_index);
    const bool isFanList = draft.request.meaning == ListMeaning::FanList;
    const QSignalBlocker quietArtist(m_artist);
    const QSignalBlocker quietForAll(m_forAll);
    if (m_artist->currentText().trimmed() != draft.artist) {
        m_artist->setEditText(draft.artist);
    }
    m_artist->setEnabled(!draft.holdsForAll);
    choose(m_meaning, static_cast<int>(draft.request.meaning));
    m_forAll->setVisible(!isFanList);
    m_complete->setVisible(isFanList);
    m_forAll->setChecked(draft.holdsForAll);
    m_smartlink->setText(draft.request.smartlink);
    choose(m_kind, static_cast<int>(draft.request.kind));
}

void ImportFilePage::showPart(const ImportPlan &plan)
{
    m_complete->setChecked(plan.isComplete);
    const bool hasParts = plan.format != nullptr && !plan.format->variants.empty();
    m_origin->setRowVisible(m_part, hasParts);
    m_part->clear();
    if (!hasParts) {
        return;
    }
    m_part->addItem(tr("Not told by the file"), QString());
    for (const auto &variant : plan.format->variants) {
        const auto id = plan.format->id + u':' + variant.id;
        m_part->addItem(variant.label.text(), id);
        if (variant.id == plan.variant) {
            m_part->setCurrentIndex(m_part->count() - 1);
        }
    }
    m_part->setToolTip(m_part->currentText());
}

void ImportFilePage::showReading()
{
    const ImportRequest &request = m_drafts.at(m_index).request;
    choose(m_encoding,
           request.encoding ? QVariant(static_cast<int>(*request.encoding)) : QVariant());
    choose(m_delimiter,
           request.delimiter ? QVariant(static_cast<int>(*request.delimiter)) : QVariant());
}

void ImportFilePage::showLooked(int index)
{
    if (index != m_index || !m_drafts.at(index).plan) {
        return; // what was shown stays until there is something else
    }
    showOrigin();
    const ImportDraft &draft = m_drafts.at(index);
    const ImportPlan plan = draft.isReadable() ? **draft.plan : ImportPlan();
    m_recognised->setText(draft.isReadable() ? recognisedText(plan) : tr("Cannot be read"));
    m_why->setText(draft.isReadable() ? recognisedWhy(plan) : draft.plan->error().message);
    m_resetMapping->setVisible(plan.mapping != plan.recognised);
    showPart(plan);
    if (!draft.request.encoding && draft.isReadable()) {
        m_encoding->setItemText(0, tr("As found: %1").arg(encodingName(plan.file.encoding)));
    }
    if (!draft.request.delimiter && draft.isReadable()) {
        m_delimiter->setItemText(0, tr("As found: %1").arg(delimiterName(plan.dialect.delimiter)));
    }
    // Where the dates themselves tell, nobody needs to be asked.
    m_dateOrder->setEnabled(draft.isReadable() && !plan.dateOrderProven);
    choose(m_dateOrder, static_cast<int>(draft.dateOrder.value_or(plan.dateOrder)));
    m_dateOrder->setToolTip(m_dateOrder->isEnabled()
                                ? tr("The dates of the list do not tell; please choose.")
                                : tr("The dates of the list tell by themselves."));
    m_smartlink->setPlaceholderText(plan.mapping.has(ListField::Smartlink)
                                        ? tr("For rows that name none (optional)")
                                        : tr("The list names none (optional)"));
    if (m_mappingModel->mapping() != plan.mapping || m_previewModel->plan().sample != plan.sample
        || m_previewModel->plan().titles != plan.titles) {
        m_mappingModel->setPlan(plan);
    }
    m_previewModel->setPlan(plan);
    m_preview->resizeColumnsToContents(); // a handful of records
    for (int column = 0; column < m_previewModel->columnCount(); ++column) {
        m_preview->setColumnWidth(column,
                                  std::min(m_preview->columnWidth(column) + 8, widestColumn));
    }
}

} // namespace mailspace
