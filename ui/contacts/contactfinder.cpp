// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactfinder.h"

#include "core/contacts/contactstore.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

namespace mailspace {

namespace {

constexpr int firstRows = 200; ///< more than any screen shows

Result<std::vector<ContactId>> firstIds(const QString &storePath, const ContactQuery &query,
                                        const Progress &progress)
{
    auto database = Database::open(storePath);
    if (!database) {
        return mailspace::failed(database);
    }
    return ContactStore(*database).ids(query, progress, firstRows);
}

/// An answer, and what was learnt for it.
struct Answer
{
    std::vector<ContactId> ids;
    StoreMemory memory;
};

} // namespace

ContactFinder::ContactFinder(StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ContactFinder::~ContactFinder()
{
    for (const auto &progress : {m_progress, m_preparingSearch, m_preparingSorting}) {
        if (progress) {
            progress->cancel();
        }
    }
}

void ContactFinder::find(const ContactQuery &query)
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_query = query;
    if (ContactIndex(m_session.path(), m_session.memory().pieces).isReadyFor(query)) {
        findAll(query);
    } else {
        findFirst(query);
    }
}

void ContactFinder::findFirst(const ContactQuery &query)
{
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_session.path(), query](Progress &progress) {
            return firstIds(path, query, progress);
        },
        [this, mine, query](const Result<std::vector<ContactId>> &ids) {
            if (mine->expired() || mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            if (ids && ids->size() < firstRows) {
                m_progress.reset();
                emit found(query, *ids); // these are all
                prepare(query.profile);
                return;
            }
            if (ids) {
                emit begun(query, *ids);
            }
            findAll(query);
        });
    *mine = m_progress;
}

void ContactFinder::findAll(const ContactQuery &query)
{
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_session.path(), memory = m_session.memory(),
         query](Progress &progress) -> Result<Answer> {
            ContactIndex index(path, memory.pieces);
            auto ids = index.ids(query, progress);
            if (!ids) {
                return mailspace::failed(ids);
            }
            return Answer{*std::move(ids), {memory.state, index.pieces()}};
        },
        [this, mine, query](const Result<Answer> &answer) {
            if (answer) {
                m_session.learn(answer->memory);
            }
            if (mine->expired() || mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            m_progress.reset();
            if (answer) {
                emit found(query, answer->ids);
                prepare(query.profile);
            } else if (answer.error().kind != Error::Kind::Cancelled) {
                emit failed(answer.error().message);
            }
        });
    *mine = m_progress;
}

void ContactFinder::prepare(std::optional<ProfileId> profile)
{
    const ContactIndex known(m_session.path(), m_session.memory().pieces);
    if (known.isSearchable() && known.isSortable(profile)) {
        emit prepared();
        return;
    }
    // Two passes over different tables: together they take no longer than one.
    if (!known.isSearchable() && !m_preparingSearch) {
        m_preparingSearch
            = learn([](ContactIndex &index,
                       const Progress &progress) { return index.prepareSearch(progress); },
                    &ContactFinder::m_preparingSearch);
    }
    if (!known.isSortable(profile) && !m_preparingSorting) {
        m_preparingSorting = learn(
            [profile](ContactIndex &index, const Progress &progress) {
                return index.prepareSorting(profile, progress);
            },
            &ContactFinder::m_preparingSorting);
    }
}

std::shared_ptr<Progress> ContactFinder::learn(const Lesson &lesson, Running running)
{
    return runTask(
        this,
        [path = m_session.path(), memory = m_session.memory(),
         lesson](Progress &progress) -> Result<StoreMemory> {
            ContactIndex index(path, memory.pieces);
            const auto learnt = lesson(index, progress);
            if (!learnt) {
                return mailspace::failed(learnt);
            }
            return StoreMemory{memory.state, index.pieces()};
        },
        [this, running](const Result<StoreMemory> &learnt) {
            (this->*running).reset();
            if (learnt) {
                m_session.learn(*learnt);
                prepare(m_query.profile);
            } else if (!m_preparingSearch && !m_preparingSorting) {
                // Questions go on being answered by the store itself.
                emit prepared();
            }
        });
}

} // namespace mailspace
