// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"
#include "core/result.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace mailspace {

class Progress;

/// Finds the contacts of a query on a worker thread. Only the newest question is answered: an older
/// one still running is cancelled and its answer dropped.
class ContactFinder : public QObject
{
    Q_OBJECT

public:
    ContactFinder(QString storePath, QObject *parent = nullptr);
    ~ContactFinder() override;

    void find(const ContactQuery &query);
    bool isSearching() const { return m_progress != nullptr; }

signals:
    void found(const mailspace::ContactQuery &query, const std::vector<mailspace::ContactId> &ids);
    void failed(const QString &message);

private:
    QString m_storePath;
    std::shared_ptr<Progress> m_progress;
};

} // namespace mailspace
