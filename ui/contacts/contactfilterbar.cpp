// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactfilterbar.h"

#include "core/consent/consentstate.h"
#include "core/consent/evidencegrade.h"
#include "core/contacts/countryname.h"
#include "core/contacts/smartlink.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ValueText
{
    const char *value;
    const char *text;
};

constexpr std::array valueTexts{
    ValueText{"opted-in", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Opted in")},
    ValueText{"not", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Not opted in")},
    ValueText{"undated", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Undated")},
    ValueText{"none", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "None")},
    ValueText{"yes", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Yes")},
    ValueText{"no", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "No")},
    ValueText{"never", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Never")},
    ValueText{"30d", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "The last 30 days")},
    ValueText{"90d", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "The last 90 days")},
    ValueText{"1y", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "The last year")},
    ValueText{"..90d", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "More than 90 days ago")},
    ValueText{"..1y", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "More than a year ago")},
    ValueText{"office", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Of an office")},
    ValueText{"throw-away", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Throw-away")},
    ValueText{"mistyped", QT_TRANSLATE_NOOP("mailspace::ContactFilterBar", "Perhaps mistyped")},
};

/// The value of `state:` for one state alone.
QLatin1String stateValue(ConsentState state)
{
    switch (state) {
    case ConsentState::Bounced:
        return "bounced"_L1;
    case ConsentState::Withdrawn:
        return "withdrawn"_L1;
    case ConsentState::Complained:
        return "complained"_L1;
    default:
        return "none"_L1;
    }
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QString filterValueText(FilterField field, const QString &value)
{
    if (field == FilterField::Kind) {
        return kindName(kindFromText(value.toStdString()));
    }
    if (field == FilterField::Country) {
        return countryName(value);
    }
    if (field == FilterField::State) {
        for (const auto state : {ConsentState::NoConsent, ConsentState::Bounced,
                                 ConsentState::Withdrawn, ConsentState::Complained}) {
            if (value == stateValue(state)) {
                return stateName(state);
            }
        }
    }
    if (const auto grade = gradeFromKey(value); field == FilterField::Evidence && grade) {
        return gradeName(*grade);
    }
    if (!fixedValues(field).contains(value)) {
        return value;
    }
    const auto *const found = std::ranges::find_if(
        valueTexts, [&value](const ValueText &one) { return value == QLatin1String(one.value); });
    return found == valueTexts.end() ? value : ContactFilterBar::tr(found->text);
}

QString filterText(const ContactFilter &filter)
{
    const QString field = fieldName(filter.field);
    const QString value = filterValueText(filter.field, filter.value);
    return filter.negated ? ContactFilterBar::tr("Not %1: %2").arg(field, value)
                          : ContactFilterBar::tr("%1: %2", "field, value").arg(field, value);
}

ContactFilterBar::ContactFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"filterBar"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(16, 0, 16, 8);
    flow->setSpacing(8);
    fillMenu();
    hide();
}

void ContactFilterBar::fillMenu()
{
    m_menu->setObjectName(u"filterMenu"_s);
    for (std::size_t i = 0; i < filterFieldCount; ++i) {
        const auto field = static_cast<FilterField>(i);
        const QStringList values = fixedValues(field);
        if (values.size() < 2) {
            QAction *action = m_menu->addAction(tr("%1…").arg(fieldName(field)));
            connect(action, &QAction::triggered, this, [this, field] { emit typingWanted(field); });
            continue;
        }
        QMenu *choices = m_menu->addMenu(fieldName(field));
        for (const QString &value : values) {
            QAction *action = choices->addAction(filterValueText(field, value));
            connect(action, &QAction::triggered, this, [this, field, value] {
                const auto filter = ContactFilter::make(field, value, false, currentTimestamp());
                if (filter) {
                    toggle(*filter);
                }
            });
        }
        choices->addSeparator();
        QAction *other = choices->addAction(tr("Type it…"));
        connect(other, &QAction::triggered, this, [this, field] { emit typingWanted(field); });
    }
}

void ContactFilterBar::setFilters(std::vector<ContactFilter> filters)
{
    if (m_filters != filters) {
        m_filters = std::move(filters);
        showChips();
    }
}

void ContactFilterBar::toggle(const ContactFilter &filter)
{
    const auto known = std::ranges::find_if(
        m_filters, [&filter](const ContactFilter &other) { return filter.meansSameAs(other); });
    if (known == m_filters.end()) {
        m_filters.push_back(filter);
    } else {
        m_filters.erase(known);
    }
    showChips();
    emit changed();
}

void ContactFilterBar::showChips()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const ContactFilter &filter : m_filters) {
        auto *chip = new QPushButton(tintedIcon(u"close"_s, QPalette::ButtonText),
                                     withoutMnemonic(filterText(filter)), this);
        chip->setObjectName(u"filterChip"_s);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands at the end
        chip->setToolTip(tr("Take this filter away (%1)").arg(filter.word()));
        chip->setAccessibleName(filterText(filter));
        connect(chip, &QPushButton::clicked, this, [this, filter] { toggle(filter); });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!m_filters.empty());
}

} // namespace mailspace
