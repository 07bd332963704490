// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactfinder.h"

#include "core/contacts/contactstore.h"
#include "core/store/database.h"
#include "ui/task.h"

namespace mailspace {

namespace {

Result<std::vector<ContactId>> idsOf(const QString &storePath, const ContactQuery &query,
                                     const Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return mailspace::failed(database);
    }
    return ContactStore(*database).ids(query, progress);
}

} // namespace

ContactFinder::ContactFinder(QString storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
{
}

ContactFinder::~ContactFinder()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ContactFinder::find(const ContactQuery &query)
{
    if (m_progress) {
        m_progress->cancel();
    }
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_storePath, query](Progress &progress) { return idsOf(path, query, progress); },
        [this, mine, query](Result<std::vector<ContactId>> ids) {
            if (mine->expired() || mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            m_progress.reset();
            if (ids) {
                emit found(query, *ids);
            } else if (ids.error().kind != Error::Kind::Cancelled) {
                emit failed(ids.error().message);
            }
        });
    *mine = m_progress;
}

} // namespace mailspace
