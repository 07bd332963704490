// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/pastimportmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString importedText(Timestamp at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), u"d MMM yyyy, HH:mm"_s);
}

} // namespace

QStringList PastImportModel::titles() const
{
    return {tr("Imported"), tr("File"),     tr("Artist"),      tr("New"),  tr("Changed"),
            tr("Refused"),  tr("Consents"), tr("Withdrawals"), tr("State")};
}

bool PastImportModel::isNumber(int column) const
{
    return column >= New && column <= No;
}

QString PastImportModel::text(const PastImport &import, int column) const
{
    const auto count = [&import](const QString &key) {
        return QLocale().toString(import.report.value(key).toInteger());
    };
    switch (column) {
    case When:
        return importedText(import.importedAt);
    case File:
        return import.fileName;
    case Artist:
        return import.profile.isEmpty() ? tr("All artists") : import.profile;
    case New:
        return count(u"contacts_new"_s);
    case Changed:
        return count(u"contacts_changed"_s);
    case Refused:
        return count(u"rows_refused"_s);
    case Yes:
        return count(u"consents_given"_s);
    case No:
        return count(u"withdrawals"_s);
    case State:
        return import.undoneAt ? tr("Undone %1").arg(importedText(*import.undoneAt)) : QString();
    default:
        return {};
    }
}

} // namespace mailspace
