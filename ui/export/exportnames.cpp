// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportnames.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace mailspace {

using namespace Qt::StringLiterals;

QString plainFileName(const QString &name)
{
    static const QRegularExpression refused(uR"([\x00-\x1f\x7f<>:"/\\|?*]+)"_s);
    static const QRegularExpression dots(u"^[. ]+|[. ]+$"_s);
    QString plain = name;
    plain.replace(refused, u" "_s).remove(dots);
    return plain.simplified();
}

QString optInFileName(const QString &profileName, const QDate &today)
{
    const QString name = plainFileName(profileName).left(80);
    return u"%1 opt-in %2.csv"_s.arg(name.isEmpty() ? u"fans"_s : name,
                                     today.toString(Qt::ISODate));
}

QString freePath(const QString &folder, const QString &fileName)
{
    const QDir place(folder);
    QString path = place.filePath(fileName);
    const QFileInfo name(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = place.filePath(
            u"%1 (%2).%3"_s.arg(name.completeBaseName()).arg(number).arg(name.suffix()));
    }
    return path;
}

} // namespace mailspace
