// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/import/listvalues.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/store/database.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

#include <future>
#include <memory>

namespace mailspace {

/// The words behind a command: options, arguments, and the store they are about.
class CommandLine
{
public:
    CommandLine(QString storePath, QStringList words);

    /// Declares "--name" (a switch) or "--name VALUE"; before parse().
    void addSwitch(const QString &name);
    void addOption(const QString &name);
    /// Understands the words. Fails with WrongUsage for an unknown option, and for another number
    /// of arguments than from `least` to `most`.
    Result<> parse(qsizetype least, qsizetype most);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The value of "--at"; nothing without it, WrongUsage when it is no moment.
    Result<std::optional<ListTime>> moment(const QString &name) const;

    QString storePath() const { return m_storePath; }
    Result<Database> openStore() const;
    /// The same after looking the whole file over, for commands that write.
    Result<Database> openStoreToWrite() const;
    /// The looking over that openStoreToWrite() does, on a thread of its own: for long work that
    /// waits for the outcome before it commits.
    std::shared_future<Result<>> verifyStore() const;
    /// The profile of "--profile"; nothing without it.
    Result<std::optional<ProfileId>> profile(Database &database) const;

    /// Prints the object with --json, the text without.
    void print(const QJsonObject &object, const QString &text) const;

private:
    QString m_storePath;
    QStringList m_words;
    QCommandLineParser m_parser;
};

tl::unexpected<Error> wrongUsage(QString message);

/// Writes one line to stdout; `text` may hold line ends.
void printLine(const QString &text);
/// Writes one line to stderr.
void printMessage(const QString &text);

/// Shows the progress until the returned object goes.
std::shared_ptr<void> showProgress(const QString &what, Progress &progress);

/// Runs `work`, showing how far it is on stderr when that is a terminal. Ctrl+C cancels it.
template<typename Work>
auto withProgress(const QString &what, Work work)
{
    Progress progress;
    const auto shown = showProgress(what, progress);
    return work(progress);
}

} // namespace mailspace
