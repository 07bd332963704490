// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartfiles.h"
#include "app/selftest.h"
#include "core/heap.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/store/storefiles.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTextStream>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QTranslator>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QString selfTestOption = u"self-test"_s;
const QString chartsOption = u"charts"_s;
const QString profileOption = u"profile"_s;
const QString formatOption = u"format"_s;

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Mail Space"_s);
    QCoreApplication::setApplicationName(u"mailspace"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILSPACE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Mail Space"_s);
    QGuiApplication::setDesktopFileName(u"org.mailspace.MailSpace"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/mailspace.svg"_s));
}

void translate(QApplication &application)
{
    // Without a language (LANG=C) numbers would have no separators: English is what is shown then.
    if (QLocale::system().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English));
    }
    const auto load = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"mailspace"_s, u":/i18n"_s);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Looks after the fans of music artists, and who of them may be written to."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"store"_s,
         QCoreApplication::translate("main", "Open this store instead of the usual one."),
         QCoreApplication::translate("main", "file")});
    parser.addOption(
        {chartsOption,
         QCoreApplication::translate("main",
                                     "Save the charts of the super fans there and quit; needs no "
                                     "display."),
         QCoreApplication::translate("main", "folder")});
    parser.addOption({profileOption,
                      QCoreApplication::translate("main", "Charts: of this artist only."),
                      QCoreApplication::translate("main", "name")});
    parser.addOption({formatOption, QCoreApplication::translate("main", "Charts: png, svg or pdf."),
                      QCoreApplication::translate("main", "format"), u"png"_s});
    QCommandLineOption hidden(selfTestOption);
    hidden.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(hidden);
    parser.addPositionalArgument(
        u"files"_s, QCoreApplication::translate("main", "Lists to import, or a store to open."),
        u"[files…]"_s);
}

bool needsNoDisplay(std::string_view argument)
{
    return argument == "--self-test" || argument == "--help" || argument == "-h"
        || argument == "--help-all" || argument == "--version" || argument == "-v"
        || argument.starts_with("--charts");
}

/// The store named on the command line, taken out of `files` where it stands among them.
QString namedStore(const QCommandLineParser &parser, QStringList &files)
{
    const auto store = std::ranges::find_if(files, isStoreName);
    QString path = parser.value(u"store"_s);
    if (store != files.end()) {
        path = path.isEmpty() ? *store : path;
        files.erase(store);
    }
    return path;
}

/// Exit code 0: saved, their paths on stdout; 1: not, the reason on stderr.
int drawCharts(const QCommandLineParser &parser, const QString &store)
{
    const auto saved = saveCharts({.storePath = store.isEmpty() ? defaultStorePath() : store,
                                   .profile = parser.value(profileOption),
                                   .folder = parser.value(chartsOption),
                                   .format = parser.value(formatOption)},
                                  currentTimestamp());
    QTextStream(saved ? stdout : stderr)
        << (saved ? saved->join(u'\n') : saved.error().message) << Qt::endl;
    return saved ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (std::any_of(argv + 1, argv + argc, needsNoDisplay)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    keepHeapSmall();
    QApplication application(argc, argv);
    nameProgram();
    translate(application);
    // An import takes minutes; searches and counts must find a free thread beside it.
    QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    dress();
    if (parser.isSet(selfTestOption)) {
        return selfTest();
    }
    QStringList files = parser.positionalArguments();
    const QString store = namedStore(parser, files);
    if (parser.isSet(chartsOption)) {
        return drawCharts(parser, store);
    }
    MainWindow window;
    if (store.isEmpty()) {
        window.openDefaultStore();
    } else {
        window.openStore(store);
    }
    if (!files.isEmpty()) {
        window.importFiles(files);
    }
    window.show();
    return QApplication::exec();
}
