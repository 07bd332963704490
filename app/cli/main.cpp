// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int wentWrong = 1;
constexpr int usedWrongly = 2;

QString usage()
{
    auto text = u"Usage: mailspace-cli --store FILE COMMAND …\n\n"_s;
    for (const auto &command : allCommands()) {
        text += u"  "_s + command.name.toString() + u' ' + command.synopsis.toString() + u'\n';
    }
    return text
        + u"\nEvery command takes --json. Exit code: 0 done, 1 failed (nothing changed), 2 wrong "
          "usage."_s;
}

int report(const Error &error, const Command &command)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        printMessage(u"Cancelled; nothing was changed."_s);
        return wentWrong;
    case Error::Kind::WrongUsage:
        printMessage(error.message);
        printMessage(u"Usage: mailspace-cli --store FILE %1 %2"_s.arg(command.name.toString(),
                                                                      command.synopsis.toString()));
        return usedWrongly;
    case Error::Kind::Failed:
        printMessage(error.message);
        return wentWrong;
    }
    return wentWrong;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILSPACE_VERSION));
    auto words = QCoreApplication::arguments().sliced(1);
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        printLine(usage());
        return done;
    }
    if (words.contains(u"--version"_s)) {
        printLine(u"mailspace-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return done;
    }
    if (words.size() < 3 || words[0] != u"--store"_s) {
        printMessage(usage());
        return usedWrongly;
    }
    const auto store = words[1];
    words.remove(0, 2);
    const auto commands = allCommands();
    const auto command = std::ranges::find(commands, words.front(),
                                           [](const Command &c) { return c.name.toString(); });
    if (command == commands.end()) {
        printMessage(u"There is no command \"%1\".\n\n"_s.arg(words.front()) + usage());
        return usedWrongly;
    }
    CommandLine line(store, words); // the first word stands where a program's name would
    const auto outcome = command->run(line);
    return outcome ? done : report(outcome.error(), *command);
}
