// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/sampledata.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString manifestPath = u":/sample/manifest.json"_s;

ListMeaning meaningFromKey(const QString &key)
{
    if (key == "unsubscribes"_L1) {
        return ListMeaning::Unsubscribes;
    }
    if (key == "complaints"_L1) {
        return ListMeaning::Complaints;
    }
    return key == "bounces"_L1 ? ListMeaning::Bounces : ListMeaning::FanList;
}

} // namespace

bool hasSampleData()
{
    return QFile::exists(manifestPath);
}

Result<SampleData> unpackSampleData()
{
    const QString failure = QCoreApplication::translate(
        "SampleData",
        "The sample data cannot be copied to the temporary folder. Is the disk full?");
    SampleData data{std::make_shared<QTemporaryDir>(), {}};
    QFile manifest(manifestPath);
    if (!data.folder->isValid() || !manifest.open(QIODevice::ReadOnly)) {
        return fail(failure);
    }
    const QJsonArray entries = QJsonDocument::fromJson(manifest.readAll()).array();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("file"_L1).toString();
        const QString path = data.folder->filePath(name);
        if (!QFile::copy(u":/sample/"_s + name, path)) {
            return fail(failure);
        }
        data.lists.push_back({path, entry.value("profile"_L1).toString(),
                              meaningFromKey(entry.value("meaning"_L1).toString())});
    }
    return data;
}

} // namespace mailspace
