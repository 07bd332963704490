// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest.h"

#include "ui/mainwindow.h"
#include "ui/store/storesession.h"
#include "ui/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< ms

bool writeList(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write("Email,Consent,Consent Date\n"
                      "ana@example.com,yes,2024-03-01\n"
                      "ben@example.com,no,\n")
        > 0;
}

int verdict(bool good, const QString &words)
{
    QTextStream(good ? stdout : stderr) << words << Qt::endl;
    return good ? 0 : 1;
}

} // namespace

int selfTest()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"fans.csv"_s);
    if (!folder.isValid() || !writeList(list)) {
        return verdict(false, u"self-test: the temporary folder cannot be written"_s);
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    MainWindow window;
    const auto finish
        = [](bool good, const QString &words) { QCoreApplication::exit(verdict(good, words)); };
    QObject::connect(&window, &MainWindow::storeFailed, &window,
                     [finish](const QString &message) { finish(false, message); });
    QObject::connect(&window, &MainWindow::storeOpened, &window, [&window, list, finish] {
        auto plan = planImport({.path = list});
        if (!plan) {
            finish(false, plan.error().message);
            return;
        }
        window.workspace()->runImport({{*plan, u"Self Test"_s, {}}});
        QObject::connect(window.workspace(), &Workspace::imported, &window,
                         [finish](const ImportOutcome &outcome) {
                             if (!outcome.failures.isEmpty()) {
                                 finish(false, outcome.failures.join(u'\n'));
                             }
                         });
        const auto *model = window.findChild<QAbstractItemView *>(u"contacts"_s)->model();
        QObject::connect(model, &QAbstractItemModel::modelReset, &window, [model, finish] {
            if (model->rowCount() == 2) {
                finish(true, u"self-test: passed"_s);
            }
        });
    });
    QTimer::singleShot(patience, &window, [finish] { finish(false, u"self-test: too slow"_s); });
    window.openStore(folder.filePath(u"self-test.mailspace"_s), Database::Mode::Create);
    window.show();
    const int code = QCoreApplication::exec();
    window.close();
    return code;
}

} // namespace mailspace
