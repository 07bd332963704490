// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdrafts.h"

#include "core/import/listfile.h"
#include "core/import/listorigin.h"
#include "core/store/database.h"
#include "ui/task.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace mailspace {

namespace {

Result<ImportPlan> lookAt(const QString &storePath, ImportRequest request)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    auto remembered = MappingMemory::load(*database);
    if (!remembered) {
        return failed(remembered);
    }
    request.remembered = *std::move(remembered);
    request.asksForEmailColumn = true;
    return planImport(request);
}

} // namespace

QString ImportDraft::name() const
{
    return QFileInfo(request.member.isEmpty() ? request.path : request.member).fileName();
}

bool ImportDraft::needsEmailColumn() const
{
    return isReadable() && !(*plan)->mapping.has(ListField::Email);
}

ImportDrafts::ImportDrafts(QString storePath, std::vector<Profile> artists,
                           std::optional<ProfileId> current, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
    , m_artists(std::move(artists))
{
    for (const Profile &artist : m_artists) {
        if (artist.id == current || m_artists.size() == 1) {
            m_current = artist.name;
        }
    }
}

void ImportDrafts::add(const QStringList &paths, const std::shared_ptr<QTemporaryDir> &folder)
{
    QStringList names;
    for (const Profile &artist : m_artists) {
        names += artist.name;
    }
    const int before = count();
    for (const QString &path : paths) {
        for (const QString &member : listsIn(path)) {
            const auto known = std::ranges::any_of(m_drafts, [&](const ImportDraft &each) {
                return each.request.path == path && each.request.member == member;
            });
            if (known) {
                continue;
            }
            const ListOrigin origin = originOf(path, names);
            m_drafts.push_back({.request = {.path = path,
                                            .member = member,
                                            .smartlink = origin.smartlink,
                                            .kind = origin.kind},
                                .artist = origin.artist.isEmpty() ? m_current : origin.artist,
                                .folder = folder});
        }
    }
    emit added();
    for (int index = before; index < count(); ++index) {
        look(index);
    }
}

void ImportDrafts::look(int index)
{
    draft(index).plan.reset();
    const int number = ++draft(index).looks;
    emit looked(index);
    runTask(
        this,
        [path = m_storePath, request = at(index).request](Progress & /*progress*/) {
            return lookAt(path, request);
        },
        [this, index, number](Result<ImportPlan> plan) {
            if (number == at(index).looks) {
                if (plan && number == 1) { // what the system suggests; the person may change it
                    draft(index).request.kind = plan->kind;
                    draft(index).request.smartlink = plan->smartlink;
                }
                draft(index).plan = std::move(plan);
                emit looked(index);
            }
        });
}

void ImportDrafts::setRequest(int index, const ImportRequest &request)
{
    draft(index).request = request;
    look(index);
}

void ImportDrafts::setArtist(int index, const QString &name)
{
    const QString before = at(index).artist;
    draft(index).artist = name;
    for (ImportDraft &other : m_drafts) {
        // While a name is being typed the others have its beginning.
        other.artist = other.artist == before && !isKnownArtist(before) ? name : other.artist;
    }
    emit changed();
}

void ImportDrafts::setHoldsForAll(int index, bool holds)
{
    draft(index).holdsForAll = holds;
    emit changed();
}

void ImportDrafts::setSmartlink(int index, const QString &name)
{
    draft(index).request.smartlink = name;
    emit changed();
}

void ImportDrafts::setKind(int index, SmartlinkKind kind)
{
    draft(index).request.kind = kind;
    emit changed();
}

void ImportDrafts::setDateOrder(int index, DateOrder order)
{
    draft(index).dateOrder = order;
    emit changed();
}

bool ImportDrafts::isLooking() const
{
    return std::ranges::any_of(m_drafts, [](const ImportDraft &each) { return !each.plan; });
}

bool ImportDrafts::isReady() const
{
    return !isLooking() && std::ranges::any_of(m_drafts, &ImportDraft::isReadable)
        && std::ranges::all_of(
            m_drafts, [](const ImportDraft &each) { return !each.isReadable() || each.isReady(); });
}

const Profile *ImportDrafts::artistNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(m_artists, [&](const Profile &artist) {
        return artist.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_artists.end() ? nullptr : &*found;
}

std::vector<ImportJob> ImportDrafts::jobs() const
{
    std::vector<ImportJob> jobs;
    for (const ImportDraft &each : m_drafts) {
        if (!each.isReadable()) {
            continue;
        }
        ImportJob job{**each.plan, {}, each.folder};
        if (const Profile *known = artistNamed(each.artist); !each.holdsForAll && known) {
            job.plan.profile = known->id;
        } else if (!each.holdsForAll) {
            job.artist = each.artist;
        }
        job.plan.smartlink = each.request.smartlink.simplified();
        job.plan.kind = each.request.kind;
        job.plan.dateOrder = each.dateOrder.value_or(job.plan.dateOrder);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace mailspace
