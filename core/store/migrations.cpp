// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

Result<> applyStep(Database &database, const Migration &step, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    if (auto done = database.runScript(step.script); !done) {
        return done;
    }
    auto broken = database.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken || broken->toInt() != 0) {
        return fail(QCoreApplication::translate("Database", "The step %1 left broken references.")
                        .arg(step.name));
    }
    // user_version takes part in the transaction: undone with it.
    if (auto set = database.runScript("PRAGMA user_version = " + QByteArray::number(version));
        !set) {
        return set;
    }
    return transaction->commit();
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    static const auto steps = [] {
        std::vector<Migration> found;
        const QDir folder(u":/migrations"_s);
        for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                found.push_back({name, file.readAll()});
            }
        }
        return found;
    }();
    return steps;
}

Result<> migrate(Database &database, const std::vector<Migration> &steps)
{
    const int present = database.schemaVersion();
    const int newest = int(steps.size());
    if (present >= newest) {
        return {};
    }
    if (present > 0) {
        if (auto copy = backUpBefore(database, u"before-migration"_s); !copy) {
            return failed(copy);
        }
    }
    // A step may rebuild tables that others refer to; foreign_key_check follows each step.
    if (auto off = database.runScript("PRAGMA foreign_keys = OFF"); !off) {
        return off;
    }
    Result<> outcome;
    for (int version = present + 1; version <= newest && outcome; ++version) {
        outcome = applyStep(database, steps[std::size_t(version - 1)], version);
    }
    if (auto on = database.runScript("PRAGMA foreign_keys = ON"); !on) {
        return on;
    }
    if (!outcome) {
        return fail(QCoreApplication::translate(
                        "Database",
                        "The store %1 could not be brought to this version: %2 It is "
                        "as it was before.")
                        .arg(QDir::toNativeSeparators(database.path()), outcome.error().message));
    }
    return {};
}

} // namespace mailspace
