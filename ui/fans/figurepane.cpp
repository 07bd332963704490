// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/figurepane.h"

#include "ui/fans/chartpicture.h"
#include "ui/fans/figuretable.h"
#include "ui/flowlayout.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartShare = 55; ///< of the width, in per cent, at first

} // namespace

FigurePane::FigurePane(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_choiceRow(new QWidget(this))
    , m_receipts(new QPushButton(tr("&Why this score?"), this))
    , m_people(new QPushButton(tr("Show in &contacts"), this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_save(new QPushButton(tr("Save &picture…"), this))
    , m_scroll(new QScrollArea(this))
    , m_model(new FigureModel(this))
    , m_chart(new FanChart(*m_model))
    , m_table(new QTableView(this))
{
    m_explanation->setObjectName(u"chartExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    setUpChoices();
    m_receipts->setObjectName(u"showReceipts"_s);
    m_people->setObjectName(u"showPeople"_s);
    m_copy->setObjectName(u"copyChart"_s);
    m_copy->setToolTip(tr("The table as text and the chart as a picture"));
    m_save->setObjectName(u"saveChart"_s);
    m_save->setToolTip(tr("As PNG, SVG or PDF"));
    m_table->setObjectName(u"figureTable"_s);
    m_table->setAccessibleName(tr("What the chart shows"));
    m_chart->setAccessibleName(tr("Chart"));
    m_table->setModel(m_model);
    setUpFigureTable(*m_table);
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layOut();
    connectParts();
    setFocusProxy(m_table);
}

void FigurePane::setUpChoices()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto &[name, options] = m_choices.at(i);
        name = new QLabel(this);
        options = new QComboBox(this);
        options->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        options->setObjectName(i == 0 ? u"chartChoice"_s : u"chartKind"_s);
        name->setBuddy(options);
        connect(
            options, &QComboBox::activated, this,
            [this, which = static_cast<int>(i)](int option) { emit choiceMade(which, option); });
    }
    setChoices({});
}

void FigurePane::layOut()
{
    auto *choices = new QHBoxLayout(m_choiceRow);
    for (const auto &[name, options] : m_choices) {
        choices->addWidget(name);
        choices->addWidget(options);
    }
    auto *buttonRow = new QWidget(this);
    auto *buttons = new QHBoxLayout(buttonRow);
    for (auto *button : {m_receipts, m_people, m_copy, m_save}) {
        buttons->addWidget(button);
    }
    auto *actions = new FlowLayout(nullptr); // beside "What if" they take two lines
    actions->setContentsMargins(16, 0, 16, 8);
    actions->setSpacing(8);
    actions->setLastAtEnd(true);
    for (auto *row : {m_choiceRow, buttonRow}) {
        row->layout()->setContentsMargins(0, 0, 0, 0);
        row->layout()->setSpacing(8);
        actions->addWidget(row);
    }
    auto *words = new QHBoxLayout;
    words->setContentsMargins(16, 8, 16, 8);
    words->addWidget(m_explanation);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"chartSplitter"_s);
    split->addWidget(m_scroll);
    split->addWidget(m_table);
    split->setStretchFactor(0, chartShare);
    split->setStretchFactor(1, 100 - chartShare);
    split->setSizes({10 * chartShare, 10 * (100 - chartShare)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addLayout(actions);
    column->addWidget(split, 1);
}

void FigurePane::connectParts()
{
    connect(m_receipts, &QPushButton::clicked, this, [this] { emit receiptsWanted(currentRow()); });
    connect(m_people, &QPushButton::clicked, this, [this] { emit peopleWanted(currentRow()); });
    connect(m_copy, &QPushButton::clicked, this, &FigurePane::copy);
    connect(m_save, &QPushButton::clicked, this, &FigurePane::pickFile);
    connect(m_chart, &FanChart::rowClicked, this, [this](int row) {
        m_table->selectRow(row);
        if (m_content.hasPeople) {
            emit peopleWanted(row);
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_content.hasReceipts) {
            emit receiptsWanted(index.row());
        } else if (m_content.hasPeople) {
            emit peopleWanted(index.row());
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FigurePane::showActions);
}

void FigurePane::display(FigureContent content)
{
    const bool same = content.title == m_content.title
        && int(content.table.columns.size()) == m_model->columnCount();
    const int before = currentRow();
    m_content = std::move(content);
    m_explanation->setText(m_content.explanation);
    m_model->setTable(std::move(m_content.table));
    m_content.table = {};
    m_table->setAccessibleName(m_content.title);
    m_chart->setAccessibleName(m_content.title);
    m_chart->setMissing(m_content.missing);
    m_chart->setThreshold(m_content.threshold, m_content.thresholdText);
    m_chart->draw(m_content.kind);
    m_chart->setMinimumHeight(m_chart->leastHeight());
    m_chart->setMaximumHeight(m_chart->mostHeight());
    m_scroll->setMinimumWidth(m_chart->leastWidth());
    if (!same) {
        m_table->resizeColumnsToContents();
    }
    // A history is read from its end.
    const int first = m_content.kind == FigureKind::Growth ? m_model->rowCount() - 1 : 0;
    const int row = same && before >= 0 ? before : first;
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->selectRow(row);
        m_table->scrollTo(m_table->currentIndex());
    }
    showActions();
}

void FigurePane::setChoices(const std::vector<Choice> &choices)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto &[name, options] = m_choices.at(i);
        const QSignalBlocker quiet(options);
        options->clear();
        const bool isThere = i < choices.size();
        if (isThere) {
            name->setText(choices[i].name);
            options->setAccessibleName(QString(choices[i].name).remove(u'&').remove(u':'));
            options->addItems(choices[i].options);
            options->setCurrentIndex(choices[i].current);
        }
        name->setVisible(isThere);
        options->setVisible(isThere);
    }
    m_choiceRow->setVisible(!choices.empty());
}

void FigurePane::showActions()
{
    const bool chosen = currentRow() >= 0;
    m_receipts->setVisible(m_content.hasReceipts);
    m_receipts->setEnabled(chosen);
    m_people->setVisible(m_content.hasPeople);
    m_people->setEnabled(chosen);
    for (auto *button : {m_copy, m_save}) {
        button->setEnabled(m_model->rowCount() > 0);
    }
}

int FigurePane::currentRow() const
{
    return m_table->currentIndex().row();
}

FigureContent FigurePane::pictured() const
{
    FigureContent content = m_content;
    content.table = m_model->table();
    return content;
}

void FigurePane::copy()
{
    auto *copied = new QMimeData;
    copied->setText(m_model->asTabbedText());
    copied->setImageData(ChartPicture(pictured()).image());
    QGuiApplication::clipboard()->setMimeData(copied);
    emit noted(tr("Chart and table copied"));
}

void FigurePane::pickFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *picker = new QFileDialog(this, tr("Save picture"), folder.path(),
                                   tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf)"));
    picker->setObjectName(u"picturePicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"png"_s);
    picker->selectFile(m_content.title + u".png"_s);
    connect(picker, &QFileDialog::filterSelected, picker, [picker](const QString &filter) {
        picker->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    });
    connect(picker, &QFileDialog::fileSelected, this, &FigurePane::save);
    picker->open();
}

void FigurePane::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (ChartPicture(pictured()).saveTo(path)) {
        emit noted(tr("Saved %1").arg(shown));
    } else {
        emit failed(tr("%1 cannot be written.").arg(shown));
    }
}

} // namespace mailspace
