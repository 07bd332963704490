// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportoffer.h"

#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QLocale>

namespace mailspace {

namespace {

/// A number, and what was learnt for it.
struct Counted
{
    qint64 count = 0;
    StoreMemory memory;
};

} // namespace

ExportOffer::ExportOffer(StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ExportOffer::~ExportOffer()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ExportOffer::setShown(const ContactQuery &shown)
{
    m_shown = shown;
    ContactQuery query = shown;
    query.optedInOnly = true;
    const auto &profiles = m_session.overview().profiles;
    if (!query.profile && profiles.size() == 1) {
        query.profile = profiles.front().id; // with one artist, "all" is that artist
    }
    const bool sameCount = m_count >= 0 && query.profile == m_query.profile
        && query.search == m_query.search && query.filters == m_query.filters
        && query.only == m_query.only;
    m_query = query;
    if (!sameCount) {
        count();
    }
}

void ExportOffer::refresh()
{
    m_count = -1;
    setShown(m_shown);
}

void ExportOffer::count()
{
    if (m_progress) {
        m_progress->cancel();
        m_progress.reset();
    }
    m_count = -1;
    if (!m_query.profile) {
        emit changed();
        return;
    }
    auto mine = std::make_shared<std::weak_ptr<Progress>>();
    m_progress = runTask(
        this,
        [path = m_session.path(), memory = m_session.memory(),
         query = m_query](Progress &progress) -> Result<Counted> {
            ContactIndex index(path, memory.pieces);
            const auto counted = index.count(query, progress);
            if (!counted) {
                return mailspace::failed(counted);
            }
            return Counted{*counted, {memory.state, index.pieces()}};
        },
        [this, mine](const Result<Counted> &counted) {
            if (counted) {
                m_session.learn(counted->memory);
            }
            if (mine->expired() || mine->lock() != m_progress) {
                return; // something else is shown by now
            }
            m_progress.reset();
            if (counted) {
                m_count = counted->count;
                emit changed();
            } else if (counted.error().kind != Error::Kind::Cancelled) {
                emit failed(counted.error().message);
            }
        });
    *mine = m_progress;
    emit changed();
}

QString ExportOffer::buttonText() const
{
    if (!m_query.profile || m_count < 0) {
        return tr("&Export opt-in only");
    }
    const QString number = QLocale().toString(m_count);
    return !m_query.isNarrowed() ? tr("&Export opt-in only (%1)").arg(number)
                                 : tr("&Export opt-in only (%1 found)").arg(number);
}

QString ExportOffer::reason() const
{
    if (m_session.overview().profiles.empty()) {
        return tr("Nothing to export yet: import a list first.");
    }
    if (!m_query.profile) {
        return tr("To export, choose an artist on the left: consent is per artist.");
    }
    if (m_count == 0) {
        return !m_query.isNarrowed() ? tr("Nothing to export: nobody here has opted in.")
                                     : tr("Nothing to export: nobody found has opted in.");
    }
    return {};
}

} // namespace mailspace
