// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/duplicatesdialog.h"

#include "core/contacts/contactdetails.h"
#include "core/store/database.h"
#include "ui/details/factdelegate.h"
#include "ui/lookover/personside.h"
#include "ui/messagepanel.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString duplicatesSizeKey = u"duplicates/size"_s;

Fact factOf(const LikelyPair &pair)
{
    const auto name = pair.kept.name.isEmpty() ? pair.other.name : pair.kept.name;
    return {.what = name.isEmpty() ? pair.kept.email : name,
            .details = u"%1 · %2"_s.arg(pair.kept.email, pair.other.email)};
}

QString reasonFor(const LikelyPair &pair)
{
    return pair.likeness == Likeness::Mailbox
        ? DuplicatesDialog::tr("Both addresses lead to the same mailbox.")
        : DuplicatesDialog::tr("Both have the same name and the same postcode.");
}

} // namespace

struct DuplicatesDialog::TwoPeople
{
    ContactDetails first;
    ContactDetails second;
};

DuplicatesDialog::DuplicatesDialog(QString storePath, QWidget *parent)
    : QDialog(parent)
    , m_storePath(std::move(storePath))
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_why(new QLabel(this))
    , m_first(new PersonSide(u"firstPerson"_s, tr("&Keep this address"), this))
    , m_second(new PersonSide(u"secondPerson"_s, tr("Keep t&his address"), this))
    , m_two(new QPushButton(tr("These are &two people"), this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Possibly the same person"));
    m_list->setObjectName(u"duplicatePairs"_s);
    m_list->setAccessibleName(tr("People who may be here twice"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FactDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(280);
    m_two->setObjectName(u"twoPeople"_s);
    m_merge->setObjectName(u"mergePeople"_s);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesDialog::showPair);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_two, &QPushButton::clicked, this, [this] {
        if (const auto *pair = present()) {
            emit twoPeopleWanted(pair->kept.id, pair->other.id);
            goOn();
        }
    });
    resize(QSettings().value(duplicatesSizeKey, QSize(980, 620)).toSize());
}

DuplicatesDialog::~DuplicatesDialog()
{
    QSettings().setValue(duplicatesSizeKey, size());
}

void DuplicatesDialog::layOut()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *choice = new QButtonGroup(this);
    choice->addButton(&m_first->keep());
    choice->addButton(&m_second->keep());
    auto *people = new QWidget(this);
    auto *sides = new QHBoxLayout(people);
    sides->setContentsMargins(8, 8, 8, 8);
    sides->setSpacing(16);
    sides->addWidget(m_first, 1);
    sides->addWidget(m_second, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"duplicateSides"_s);
    scroll->setWidget(people);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    people->setBackgroundRole(QPalette::Base);
    auto *nobody = new MessagePanel(
        u"done"_s, tr("Nobody seems to be here twice"),
        tr("People are suggested here whose addresses lead to one mailbox, or who have the same "
           "name and postcode."),
        this);
    m_stack->addWidget(nobody);
    m_stack->addWidget(scroll);
    m_why->setObjectName(u"duplicateWhy"_s);
    m_why->setWordWrap(true);
    auto *note = new QLabel(
        tr("Merged, the address you keep stands for both. A “no” of either counts for both; a yes "
           "stays with the address it was given for. It can be taken back at any time."),
        this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_merge->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_two);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->addWidget(m_why);
    right->addWidget(m_stack, 1);
    right->addWidget(note);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

const LikelyPair *DuplicatesDialog::present() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_pairs.pairs.size())
        ? &m_pairs.pairs.at(static_cast<std::size_t>(row))
        : nullptr;
}

void DuplicatesDialog::setPairs(const LikelyPairs &pairs)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_pairs = pairs;
    std::vector<Fact> facts;
    facts.reserve(pairs.pairs.size());
    for (const auto &pair : pairs.pairs) {
        facts.push_back(factOf(pair));
    }
    m_model.setFacts(std::move(facts));
    settleTitle();
    m_list->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    showPair();
}

void DuplicatesDialog::settleTitle()
{
    m_title->setText(m_pairs.pairs.empty() ? tr("Possibly the same person")
                                           : tr("%Ln fan(s) may be here twice", nullptr,
                                                static_cast<int>(m_pairs.people)));
    m_list->setVisible(!m_pairs.pairs.empty());
}

void DuplicatesDialog::showPair()
{
    m_reading.cancel();
    m_isLoaded = false;
    const auto *pair = present();
    m_stack->setCurrentIndex(pair == nullptr ? 0 : 1);
    m_why->setVisible(pair != nullptr);
    settleButtons();
    if (pair == nullptr) {
        return;
    }
    m_why->setText(reasonFor(*pair));
    m_reading.run(
        this,
        [path = m_storePath, first = pair->kept.id,
         second = pair->other.id](Progress & /*task*/) -> Result<TwoPeople> {
            auto database = Database::open(path);
            if (!database) {
                return failed(database);
            }
            const auto now = currentTimestamp();
            auto one = readContactDetails(*database, first, std::nullopt, now);
            auto other = readContactDetails(*database, second, std::nullopt, now);
            if (!one || !other) {
                return one ? failed(other) : failed(one);
            }
            return TwoPeople{*std::move(one), *std::move(other)};
        },
        [this](const Result<TwoPeople> &people) {
            if (people) {
                display(*people);
            } else {
                m_why->setText(people.error().message);
            }
        });
}

void DuplicatesDialog::display(const TwoPeople &people)
{
    m_first->display(people.first);
    m_second->display(people.second);
    m_first->keep().setChecked(true);
    m_isLoaded = true;
    settleButtons();
    emit loaded();
}

void DuplicatesDialog::settleButtons()
{
    m_merge->setEnabled(m_isLoaded);
    m_two->setEnabled(m_isLoaded);
}

void DuplicatesDialog::merge()
{
    if (const auto *pair = present()) {
        const bool keepsFirst = m_first->keep().isChecked();
        emit mergeWanted(keepsFirst ? pair->other.id : pair->kept.id,
                         keepsFirst ? pair->kept.id : pair->other.id);
        goOn();
    }
}

void DuplicatesDialog::goOn()
{
    auto left = m_pairs;
    left.pairs.erase(left.pairs.begin() + m_list->currentIndex().row());
    --left.total;
    setPairs(left);
}

} // namespace mailspace
