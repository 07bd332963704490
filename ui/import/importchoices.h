// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QVariant>

class QComboBox;
class QWidget;

namespace mailspace {

// The choices of the import assistant; the data of an entry is the number of its enumeration, or
// nothing for what the program finds by itself.
QComboBox *meaningChoice(QWidget *parent);
QComboBox *kindChoice(QWidget *parent);
QComboBox *encodingChoice(QWidget *parent);
QComboBox *delimiterChoice(QWidget *parent);
QComboBox *dateOrderChoice(QWidget *parent);

/// Chooses the entry with this data without telling anybody.
void choose(QComboBox *box, const QVariant &data);

} // namespace mailspace
