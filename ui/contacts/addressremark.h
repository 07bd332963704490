// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace mailspace {

/// What is to be known about an e-mail address at first sight: a word, and what it means.
struct AddressRemark
{
    enum class Shape { None, Plain, Dashed }; ///< of the outline of its badge

    QString word; ///< "Office", "Throw-away"; empty for most addresses
    QString meaning;
    Shape shape = Shape::None;
};

AddressRemark addressRemark(const QString &email);

} // namespace mailspace
