// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/addressremark.h"

#include "core/contacts/addressadvice.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

namespace {

struct AddressRemarkText
{
    Q_DECLARE_TR_FUNCTIONS(AddressRemark)
};

} // namespace

AddressRemark addressRemark(const QString &email)
{
    const auto advice = adviseOn(email.toStdString());
    if (advice.isDisposable) {
        return {.word = AddressRemarkText::tr("Throw-away"),
                .meaning = AddressRemarkText::tr(
                    "An address of a service whose addresses last for minutes."),
                .shape = AddressRemark::Shape::Dashed};
    }
    if (advice.isRole) {
        return {.word = AddressRemarkText::tr("Office"),
                .meaning
                = AddressRemarkText::tr("Probably the address of an office, not of a person."),
                .shape = AddressRemark::Shape::Plain};
    }
    return {};
}

} // namespace mailspace
