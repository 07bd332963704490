// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/personside.h"

#include "core/contacts/contactdetails.h"
#include "ui/contacts/addressremark.h"
#include "ui/details/contactfacts.h"
#include "ui/details/factlist.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostDeeds = 8;
constexpr int personRowMargin = 8; ///< of FactDelegate: around the words of a row

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(personRowMargin, 8, personRowMargin, 0);
    return label;
}

std::vector<Fact> personFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &what, const QString &value) {
        if (!value.isEmpty()) {
            facts.push_back({.what = value, .aside = what});
        }
    };
    add(PersonSide::tr("Name"), details.name);
    QStringList place{details.value(ContactField::Postcode).text,
                      details.value(ContactField::City).text,
                      details.value(ContactField::Country).text};
    place.removeAll(QString());
    add(PersonSide::tr("Place"), place.join(u' '));
    add(fieldName(ContactField::Phone), details.value(ContactField::Phone).text);
    add(fieldName(ContactField::Tags), details.value(ContactField::Tags).text);
    add(PersonSide::tr("Lists"), QLocale().toString(static_cast<qint64>(details.lists.size())));
    return facts;
}

} // namespace

PersonSide::PersonSide(const QString &objectName, const QString &keepText, QWidget *parent)
    : QFrame(parent)
    , m_keep(new QRadioButton(keepText, this))
    , m_email(new QLabel(this))
    , m_person(new FactList(objectName + u"Person"_s, tr("Person"), this))
    , m_consentTitle(heading(tr("Consent"), this))
    , m_consent(new FactList(objectName + u"Consent"_s, tr("Consent"), this))
    , m_deedsTitle(heading(tr("Did and said"), this))
    , m_deeds(new FactList(objectName + u"Deeds"_s, tr("Did and said"), this))
{
    setObjectName(objectName);
    m_keep->setObjectName(objectName + u"Keep"_s);
    m_email->setObjectName(objectName + u"Email"_s);
    m_email->setTextFormat(Qt::PlainText);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_email->setWordWrap(true);
    m_email->setContentsMargins(personRowMargin, 0, personRowMargin, 0);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_email->setFont(large);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(personRowMargin, 0, personRowMargin, 0);
    choice->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(choice);
    column->addWidget(m_email);
    for (auto *part : std::initializer_list<QWidget *>{m_person, m_consentTitle, m_consent,
                                                       m_deedsTitle, m_deeds}) {
        column->addWidget(part);
    }
    column->addStretch();
}

void PersonSide::display(const ContactDetails &details)
{
    const auto remark = addressRemark(details.email);
    m_email->setText(remark.word.isEmpty() ? details.email
                                           : u"%1 (%2)"_s.arg(details.email, remark.word));
    m_person->setFacts(personFacts(details));
    auto consent = profileFacts(details);
    m_consentTitle->setVisible(!consent.empty());
    m_consent->setFacts(std::move(consent));
    auto deeds = timelineFacts(details, mostDeeds);
    m_deedsTitle->setVisible(!deeds.empty());
    m_deeds->setFacts(std::move(deeds));
}

} // namespace mailspace
