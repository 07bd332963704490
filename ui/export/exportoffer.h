// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/result.h"

#include <QtCore/QObject>

#include <memory>

namespace mailspace {

class Progress;
class StoreSession;

/// What the primary button would do now: whom it would hand over, how many they are, or why it
/// cannot. The number comes from the very query that is exported (rule 13).
class ExportOffer : public QObject
{
    Q_OBJECT

public:
    ExportOffer(StoreSession &session, QObject *parent = nullptr);
    ~ExportOffer() override;

    /// `shown` is the query of the table.
    void setShown(const ContactQuery &shown);
    void refresh();

    /// Whether there is an artist and somebody to hand over.
    bool isOpen() const { return m_query.profile && m_count > 0; }
    const ContactQuery &query() const { return m_query; }
    QString buttonText() const;
    /// Why it is not open; empty when it is, or while counting.
    QString reason() const;

signals:
    void changed();
    void failed(const QString &message);

private:
    void count();

    StoreSession &m_session;
    ContactQuery m_shown;
    ContactQuery m_query; ///< without a profile: no artist is meant
    qint64 m_count = -1; ///< -1: not known yet
    std::shared_ptr<Progress> m_progress;
};

} // namespace mailspace
