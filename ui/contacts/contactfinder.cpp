// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactfinder.h"

#include "core/contacts/contactstore.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <chrono>

namespace mailspace {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t firstRows = 200; ///< more than any screen shows

/// An answer, and what was learnt for it.
struct Answer
{
    std::vector<ContactId> ids;
    StoreMemory memory;
    bool isAll = true;
};

Result<Answer> answerFrom(const ContactIndex &index, qint64 state,
                          Result<std::vector<ContactId>> ids, bool isAll = true)
{
    return ids ? Result<Answer>(Answer{*std::move(ids), {state, index.pieces()}, isAll})
               : mailspace::failed(ids);
}

/// The first rows where they are known long before all are.
Result<Answer> firstAnswer(const QString &storePath, const StoreMemory &memory,
                           const ContactQuery &query, const Progress &progress)
{
    ContactIndex index(storePath, memory.pieces);
    if (index.beginsEarly(query)) {
        auto ids = index.firstIds(query, progress);
        const bool isAll = !ids || ids->size() < firstRows;
        if (isAll) {
            ids = index.ids(query, progress);
        } else {
            ids->resize(firstRows);
        }
        return answerFrom(index, memory.state, std::move(ids), isAll);
    }
    const auto store = index.database();
    if (!store) {
        return mailspace::failed(store);
    }
    auto ids = ContactStore(**store).ids(query, progress, int(firstRows));
    const bool isAll = !ids || ids->size() < firstRows;
    return answerFrom(index, memory.state, std::move(ids), isAll);
}

} // namespace

ContactFinder::ContactFinder(StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &ContactFinder::late);
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
    m_patience.start();
    const ContactIndex known(m_session.path(), m_session.memory().pieces);
    if (known.isReadyFor(query) && !known.beginsEarly(query)) {
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
        [path = m_session.path(), memory = m_session.memory(), query](Progress &progress) {
            return firstAnswer(path, memory, query, progress);
        },
        [this, mine, query](const Result<Answer> &answer) {
            if (answer) {
                m_session.learn(answer->memory);
            }
            if (mine->expired() || mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            if (answer && answer->isAll) {
                m_progress.reset();
                m_patience.stop();
                emit found(query, answer->ids);
                prepare(query.profile);
                return;
            }
            if (answer) {
                emit begun(query, answer->ids);
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
        [path = m_session.path(), memory = m_session.memory(), query](Progress &progress) {
            ContactIndex index(path, memory.pieces);
            return answerFrom(index, memory.state, index.ids(query, progress));
        },
        [this, mine, query](const Result<Answer> &answer) {
            if (answer) {
                m_session.learn(answer->memory);
            }
            if (mine->expired() || mine->lock() != m_progress) {
                return; // a newer question has been asked
            }
            m_progress.reset();
            m_patience.stop();
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
    // Two passes over different tables: together they take no longer than one, but more memory.
    const bool together = !ContactPieces::isLarge(m_session.database());
    if (!known.isSearchable() && !m_preparingSearch) {
        m_preparingSearch
            = learn([](ContactIndex &index,
                       const Progress &progress) { return index.prepareSearch(progress); },
                    &ContactFinder::m_preparingSearch);
    }
    if (!known.isSortable(profile) && !m_preparingSorting && (together || !m_preparingSearch)) {
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
