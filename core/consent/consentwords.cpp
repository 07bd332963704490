// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consentwords.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ConsentWordsText
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

} // namespace

QString eventName(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Given:
        return ConsentWordsText::tr("Consent given");
    case ConsentKind::Confirmed:
        return ConsentWordsText::tr("Consent confirmed");
    case ConsentKind::Withdrawn:
        return ConsentWordsText::tr("Unsubscribed");
    case ConsentKind::Complained:
        return ConsentWordsText::tr("Complained");
    case ConsentKind::Bounced:
        return ConsentWordsText::tr("Bounced");
    case ConsentKind::Corrected:
        break;
    }
    return ConsentWordsText::tr("Correction");
}

QString eventKey(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Given:
        return u"given"_s;
    case ConsentKind::Confirmed:
        return u"confirmed"_s;
    case ConsentKind::Withdrawn:
        return u"withdrawn"_s;
    case ConsentKind::Complained:
        return u"complained"_s;
    case ConsentKind::Bounced:
        return u"bounced"_s;
    case ConsentKind::Corrected:
        break;
    }
    return u"corrected"_s;
}

QString mechanismName(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::ImportedFlag:
        return ConsentWordsText::tr("as a list says");
    case Mechanism::SingleOptIn:
        return ConsentWordsText::tr("single opt-in");
    case Mechanism::DoubleOptIn:
        return ConsentWordsText::tr("double opt-in");
    case Mechanism::Manual:
        break;
    }
    return ConsentWordsText::tr("entered by hand");
}

QString mechanismKey(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::ImportedFlag:
        return u"imported_flag"_s;
    case Mechanism::SingleOptIn:
        return u"single_opt_in"_s;
    case Mechanism::DoubleOptIn:
        return u"double_opt_in"_s;
    case Mechanism::Manual:
        break;
    }
    return u"manual"_s;
}

} // namespace mailspace
