// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"

#include <QtCore/QStringList>

namespace mailspace {

/// What to hand over, to whom.
struct ExportRequest
{
    ContactQuery query = {};
    QString path = {};
    QString recipient = {}; ///< "our Brevo"; may be empty
    QString target = defaultTarget(); ///< id of an ExportLayout
    QStringList columns = defaultColumns(); ///< names of freeColumns(); for free layouts only
    QString reason = {}; ///< why not opt-in only; kept with the hand-over

    static QString defaultTarget() { return QStringLiteral("csv"); }
    static QStringList allColumns();
    static QStringList defaultColumns();
};

} // namespace mailspace
