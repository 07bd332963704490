// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "core/contacts/profilestore.h"

#include <QtCore/QJsonDocument>

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto progressInterval = std::chrono::milliseconds(250);

std::atomic<Progress *> runningProgress = nullptr;

void cancelRunning(int /*signal*/)
{
    if (auto *progress = runningProgress.load()) {
        progress->cancel();
    }
}

/// Shows a Progress on a terminal, from a thread of its own.
class ProgressLine
{
public:
    ProgressLine(QString what, Progress &progress)
        : m_what(std::move(what))
        , m_progress(progress)
    {
        runningProgress = &progress;
        std::signal(SIGINT, cancelRunning);
        if (isatty(STDERR_FILENO) != 0) {
            m_thread = std::thread([this] { show(); });
        }
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)
    ~ProgressLine()
    {
        std::signal(SIGINT, SIG_DFL);
        runningProgress = nullptr;
        if (m_thread.joinable()) {
            {
                const std::lock_guard lock(m_mutex);
                m_over = true;
            }
            m_ended.notify_all();
            m_thread.join();
            std::fputs("\r\033[K", stderr);
        }
    }

private:
    void show()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ended.wait_for(lock, progressInterval, [this] { return m_over; })) {
            const auto total = m_progress.total();
            const auto share = total > 0 ? m_progress.done() * 100 / total : 0;
            const auto line = u"\r%1 %2 %"_s.arg(m_what).arg(share).toLocal8Bit();
            std::fputs(line.constData(), stderr);
        }
    }

    QString m_what;
    Progress &m_progress;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace

CommandLine::CommandLine(QString storePath, QStringList words)
    : m_storePath(std::move(storePath))
    , m_words(std::move(words))
{
    addSwitch(u"json"_s);
}

void CommandLine::addSwitch(const QString &name)
{
    m_parser.addOption(QCommandLineOption(name));
}

void CommandLine::addOption(const QString &name)
{
    m_parser.addOption(QCommandLineOption(name, {}, u"value"_s));
}

Result<> CommandLine::parse(qsizetype least, qsizetype most)
{
    if (!m_parser.parse(m_words)) {
        return wrongUsage(m_parser.errorText());
    }
    const auto count = arguments().size();
    if (count < least || count > most) {
        return wrongUsage(count < least ? u"Something is missing."_s : u"There is too much."_s);
    }
    return {};
}

Result<std::optional<ListTime>> CommandLine::moment(const QString &name) const
{
    if (!has(name)) {
        return std::nullopt;
    }
    const auto at = listTime(value(name).toStdString(), DateOrder::DayFirst);
    if (!at) {
        return wrongUsage(
            u"--%1: write a moment as 2025-12-31 or 2025-12-31T18:30:00Z."_s.arg(name));
    }
    return std::optional(*at);
}

Result<Database> CommandLine::openStore() const
{
    return Database::open(m_storePath);
}

Result<Database> CommandLine::openStoreToWrite() const
{
    auto database = Database::open(m_storePath);
    if (!database) {
        return database;
    }
    if (auto sound = database->verifyPages(); !sound) {
        return failed(sound);
    }
    return database;
}

std::shared_future<Result<>> CommandLine::verifyStore() const
{
    return std::async(std::launch::async, [path = m_storePath]() -> Result<> {
        auto database = Database::open(path);
        return database ? database->verifyPages() : failed(database);
    });
}

Result<std::optional<ProfileId>> CommandLine::profile(Database &database) const
{
    if (!has(u"profile"_s)) {
        return std::nullopt;
    }
    auto found = ProfileStore(database).find(value(u"profile"_s));
    if (!found) {
        return failed(found);
    }
    return std::optional(*found);
}

void CommandLine::print(const QJsonObject &object, const QString &text) const
{
    printLine(has(u"json"_s)
                  ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                  : text);
}

tl::unexpected<Error> wrongUsage(QString message)
{
    return fail(std::move(message), Error::Kind::WrongUsage);
}

void printLine(const QString &text)
{
    const auto utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stdout);
    std::fputc('\n', stdout);
}

void printMessage(const QString &text)
{
    const auto local = text.toLocal8Bit();
    std::fwrite(local.constData(), 1, std::size_t(local.size()), stderr);
    std::fputc('\n', stderr);
}

std::shared_ptr<void> showProgress(const QString &what, Progress &progress)
{
    return std::make_shared<ProgressLine>(what, progress);
}

} // namespace mailspace
