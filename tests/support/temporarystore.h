// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consententry.h"
#include "core/contacts/contactstore.h"
#include "core/contacts/profilestore.h"
#include "core/import/importer.h"
#include "core/store/database.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <stdexcept>

/// A store in a folder that disappears, and short words for what tests do with it. A failure that a
/// test does not ask about throws, which Qt Test reports with the message.
class TemporaryStore
{
public:
    static constexpr auto now = mailspace::Timestamp(1'780'000'000'000); // 2026-05-28

    TemporaryStore()
        : m_database(require(mailspace::Database::open(path(), mailspace::Database::Mode::Create)))
    {
    }

    QString path() const { return filePath(QStringLiteral("test.mailspace")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    mailspace::Database &database() { return m_database; }

    mailspace::ProfileId profile(const QString &name)
    {
        mailspace::ProfileStore profiles(m_database);
        const auto found = profiles.find(name);
        return found ? *found : require(profiles.add(name, now));
    }

    QString writeFile(const QByteArray &content)
    {
        const auto path = filePath(QStringLiteral("list%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write the test's list");
        }
        return path;
    }

    mailspace::Result<mailspace::ImportReport>
    tryImport(mailspace::ImportRequest request, mailspace::Timestamp at = now,
              mailspace::Importer::Run mode = mailspace::Importer::Run::Apply)
    {
        const auto plan = mailspace::planImport(request);
        if (!plan) {
            return mailspace::failed(plan);
        }
        mailspace::Progress progress;
        return mailspace::Importer(m_database, at).run(*plan, progress, mode);
    }

    /// Imports a list given as text for the artist; an empty name: for every profile.
    mailspace::ImportReport import(const QString &artist, const QByteArray &list,
                                   mailspace::ListMeaning meaning = mailspace::ListMeaning::FanList,
                                   mailspace::Timestamp at = now)
    {
        mailspace::ImportRequest request{.path = writeFile(list), .meaning = meaning};
        if (!artist.isEmpty()) {
            request.profile = profile(artist);
        }
        return require(tryImport(request, at));
    }

    void enter(const QString &email, mailspace::ConsentKind kind, const QString &artist,
               const char *moment = nullptr, mailspace::Timestamp at = now)
    {
        mailspace::ConsentEntry entry{.email = email, .kind = kind};
        if (!artist.isEmpty()) {
            entry.profile = profile(artist);
        }
        if (moment) {
            entry.at = mailspace::listTime(moment, mailspace::DateOrder::DayFirst);
        }
        require(mailspace::enterConsent(m_database, entry, at));
    }

    mailspace::Contact contact(const QString &artist, const QString &email)
    {
        mailspace::ContactStore contacts(m_database);
        const auto id = require(contacts.find(email));
        if (!id) {
            return {};
        }
        const auto in = artist.isEmpty() ? std::nullopt : std::optional(profile(artist));
        return require(contacts.rows(std::array{*id}, in)).front();
    }

    /// "opted_in", "withdrawn", …; empty where the contact is not in the profile.
    QString state(const QString &artist, const QString &email)
    {
        const auto found = contact(artist, email);
        return found.id == 0 ? QString() : stateKey(found.state);
    }

    QStringList emails(const mailspace::ContactQuery &query)
    {
        QStringList all;
        require(mailspace::ContactStore(m_database)
                    .forEach(query, [&](const mailspace::Contact &contact) {
                        all += contact.email;
                        return mailspace::Result<>();
                    }));
        return all;
    }

    /// Everything that imports write, to see that nothing changed.
    QByteArray content()
    {
        QByteArray all;
        for (const auto *table :
             {"contact", "contact_value", "listing_run", "interaction", "interaction_value",
              "consent_event", "membership", "import", "smartlink", "sqlite_schema"}) {
            auto rows
                = require(m_database.run(QStringLiteral("SELECT * FROM ") + QLatin1String(table)));
            while (rows.next()) {
                for (int i = 0; rows.value(i).isValid(); ++i) {
                    all += rows.value(i).toByteArray() + '\0';
                }
            }
        }
        return all;
    }

    template<typename T>
    static T require(mailspace::Result<T> result)
    {
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        if constexpr (!std::is_void_v<T>) {
            return *std::move(result);
        }
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    mailspace::Database m_database;
};
