// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace mailspace {

class ContactIndex;
class Progress;
class StoreSession;

/// Finds the contacts of a query on a worker thread. Only the newest question is answered: an older
/// one still running is cancelled and its answer dropped. Keeps the memory of the session ready for
/// the next questions.
class ContactFinder : public QObject
{
    Q_OBJECT

public:
    ContactFinder(StoreSession &session, QObject *parent = nullptr);
    ~ContactFinder() override;

    void find(const ContactQuery &query);

signals:
    /// The first rows, where all of them would take longer.
    void begun(const mailspace::ContactQuery &query, const std::vector<mailspace::ContactId> &ids);
    void found(const mailspace::ContactQuery &query, const std::vector<mailspace::ContactId> &ids);
    void failed(const QString &message);
    /// The answer takes so long that it should be said.
    void late();
    /// Whatever is asked next is answered from memory; or cannot be.
    void prepared();

private:
    void findFirst(const ContactQuery &query);
    void findAll(const ContactQuery &query);
    void prepare(std::optional<ProfileId> profile);
    using Lesson = std::function<Result<>(ContactIndex &, const Progress &)>;
    using Running = std::shared_ptr<Progress> ContactFinder::*;
    std::shared_ptr<Progress> learn(const Lesson &lesson, Running running);

    StoreSession &m_session;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_preparingSearch;
    std::shared_ptr<Progress> m_preparingSorting;
    ContactQuery m_query;
    QTimer m_patience;
};

} // namespace mailspace
