// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importundo.h"

#include "core/consent/memberships.h"
#include "core/contacts/mergedvalues.h"
#include "core/import/repetitions.h"
#include "core/import/toldinteractions.h"
#include "core/import/toldvalues.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 undoneBetweenReports = 1000;

struct ImportUndoText
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

Result<QString> markUndone(Database &database, ImportId import, Timestamp now)
{
    auto found = database.run(u"SELECT file_name, undone_at FROM import WHERE id = :id"_s,
                              {{u":id"_s, import}});
    if (!found) {
        return failed(found);
    }
    if (!found->next()) {
        return fail(
            ImportUndoText::tr("There is no import %1. \"imports\" lists them.").arg(import));
    }
    const auto fileName = found->value(0).toString();
    if (!found->value(1).isNull()) {
        return fail(ImportUndoText::tr("The import of %1 was undone before.").arg(fileName));
    }
    found->finish();
    auto marked = database.run(u"UPDATE import SET undone_at = :now WHERE id = :id"_s,
                               {{u":now"_s, now}, {u":id"_s, import}});
    if (!marked) {
        return failed(marked);
    }
    return fileName;
}

Result<> takeBackFacts(Database &database, ImportId import)
{
    if (auto written = Repetitions::writeOutAllOf(database, import); !written) {
        return written;
    }
    auto values = ToldValues::of(database);
    if (!values) {
        return failed(values);
    }
    if (auto taken = values->takeBack(import); !taken) {
        return taken;
    }
    if (auto filled = fillFromMergedAfter(database, import); !filled) {
        return filled;
    }
    return ToldInteractions::takeBack(database, import);
}

/// Who is known from nowhere else disappears from the lists. Returns how many.
Result<qint64> hideOrphans(Database &database, ImportId import)
{
    auto hidden = database.run(uR"(
        INSERT OR IGNORE INTO absent_contact (contact_id)
        SELECT l.contact_id FROM listing l
        WHERE l.import_id = :import
          AND NOT EXISTS (SELECT 1 FROM listing o JOIN import i ON i.id = o.import_id
                          WHERE o.contact_id = l.contact_id AND i.undone_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM consent_event e LEFT JOIN import i ON i.id = e.import_id
                          WHERE e.contact_id = l.contact_id AND i.undone_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM interaction n WHERE n.contact_id = l.contact_id)
          AND NOT EXISTS (SELECT 1 FROM merged_contact m WHERE m.person_id = l.contact_id)
          AND NOT EXISTS (SELECT 1 FROM handover_contact h
                          WHERE h.handover_id IN (SELECT id FROM handover)
                            AND h.contact_id = l.contact_id))"_s,
                               {{u":import"_s, import}});
    if (!hidden) {
        return failed(hidden);
    }
    return hidden->numRowsAffected();
}

Result<std::vector<ContactId>> listedContacts(Database &database, ImportId import)
{
    auto statement = BulkStatement::prepare(
        database, "SELECT contact_id FROM listing WHERE import_id = ? ORDER BY contact_id");
    if (!statement) {
        return failed(statement);
    }
    statement->bind(0, import);
    std::vector<ContactId> contacts;
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return contacts;
        }
        contacts.push_back(statement->integer(0));
    }
}

/// Returns how many contacts have another standing now.
Result<qint64> refreshAll(Database &database, const std::vector<ContactId> &contacts,
                          Progress &progress)
{
    auto memberships = Memberships::over(database);
    if (!memberships) {
        return failed(memberships);
    }
    qint64 changed = 0;
    qint64 done = 0;
    for (const auto contact : contacts) {
        const auto refreshed = memberships->refresh(contact);
        if (!refreshed) {
            return failed(refreshed);
        }
        changed += refreshed->changed ? 1 : 0;
        if (++done % undoneBetweenReports == 0) {
            progress.report(done, qint64(contacts.size()));
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    return changed;
}

} // namespace

Result<UndoReceipt> undoImport(Database &database, ImportId import, Timestamp now,
                               Progress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto fileName = markUndone(database, import, now);
    if (!fileName) {
        return failed(fileName);
    }
    const auto interruption = database.interruptWhen(progress);
    if (auto taken = takeBackFacts(database, import); !taken) {
        return failed(taken);
    }
    const auto contacts = listedContacts(database, import);
    if (!contacts) {
        return failed(contacts);
    }
    const auto changed = refreshAll(database, *contacts, progress);
    if (!changed) {
        return failed(changed);
    }
    const auto gone = hideOrphans(database, import);
    if (!gone) {
        return failed(gone);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return UndoReceipt{import, *fileName, qint64(contacts->size()), *changed, *gone};
}

} // namespace mailspace
