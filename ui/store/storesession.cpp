// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/store/storesession.h"

#include "ui/task.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

Result<StoreOverview> openAndGlance(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    return database ? ProfileStore(*database).glance() : failed(database);
}

Result<> verifyStore(const QString &path)
{
    auto database = Database::open(path);
    return database ? database->verifyPages() : failed(database);
}

StoreSession::StoreSession(Database database, StoreOverview overview)
    : m_database(std::move(database))
    , m_overview(std::move(overview))
{
    m_database.keepSmall();
    const QByteArray place = QFileInfo(m_database.path()).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    m_settingsGroup = u"stores/"_s + QString::fromLatin1(hash.first(16));
}

AudienceCount StoreSession::audienceOf(std::optional<ProfileId> profile) const
{
    if (!profile) {
        return m_overview.overall;
    }
    const auto found = std::ranges::find(m_overview.profiles, *profile, &Profile::id);
    return found != m_overview.profiles.end() ? found->audience : AudienceCount();
}

QString StoreSession::profileName(std::optional<ProfileId> profile) const
{
    if (!profile) {
        return tr("All profiles");
    }
    const auto found = std::ranges::find(m_overview.profiles, *profile, &Profile::id);
    return found != m_overview.profiles.end() ? found->name : QString();
}

Result<ProfileId> StoreSession::addProfile(const QString &name)
{
    auto added = ProfileStore(m_database).add(name.trimmed(), currentTimestamp());
    if (added) {
        m_overview.profiles.push_back({*added, name.trimmed(), {}});
        emit refreshed();
    }
    return added;
}

Result<> StoreSession::renameProfile(ProfileId profile, const QString &name)
{
    auto renamed = ProfileStore(m_database).rename(profile, name.trimmed());
    const auto found = std::ranges::find(m_overview.profiles, profile, &Profile::id);
    if (renamed && found != m_overview.profiles.end()) {
        found->name = name.trimmed();
        emit refreshed();
    }
    return renamed;
}

void StoreSession::refresh()
{
    count(true);
}

void StoreSession::count()
{
    count(false);
}

void StoreSession::count(bool isRefresh)
{
    runTask(
        this,
        [path = path()](Progress & /*progress*/) -> Result<StoreOverview> {
            auto database = Database::open(path);
            return database ? ProfileStore(*database).overview() : mailspace::failed(database);
        },
        [this, isRefresh](Result<StoreOverview> overview) {
            if (overview) {
                m_overview = std::move(*overview);
                if (isRefresh) {
                    emit refreshed();
                } else {
                    emit counted();
                }
            } else {
                emit refreshFailed(overview.error().message);
            }
        });
}

StoreMemory StoreSession::memory()
{
    const qint64 state = m_database.stateNumber();
    if (m_memory.state != state) {
        m_memory = {.state = state, .pieces = {}};
    }
    return m_memory;
}

void StoreSession::learn(const StoreMemory &learnt)
{
    if (memory().state == learnt.state) {
        m_memory.pieces.merge(learnt.pieces);
    }
}

void StoreSession::remember(const QString &key, const QVariant &value)
{
    QSettings().setValue(u"%1/%2"_s.arg(m_settingsGroup, key), value);
}

QVariant StoreSession::remembered(const QString &key) const
{
    return QSettings().value(u"%1/%2"_s.arg(m_settingsGroup, key));
}

} // namespace mailspace
