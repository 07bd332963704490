// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/storefiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"stores/recent"_s;
constexpr int recentKept = 8;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

QString defaultStorePath()
{
    return dataFolder() + u"/fans.mailspace"_s;
}

Result<> makeDefaultFolder()
{
    const QString folder = dataFolder();
    if (QDir(folder).exists()) {
        return {};
    }
    constexpr auto ownerOnly
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly)) {
        return fail(QCoreApplication::translate("StoreFiles",
                                                "The folder %1 cannot be made. Choose another "
                                                "place for your store.")
                        .arg(QDir::toNativeSeparators(folder)));
    }
    return {};
}

QStringList recentStores()
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberStore(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentStores();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(recentKey, paths.first(std::min<qsizetype>(paths.size(), recentKept)));
}

bool isStoreName(const QString &path)
{
    return path.endsWith(".mailspace"_L1, Qt::CaseInsensitive);
}

} // namespace mailspace
