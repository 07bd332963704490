// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"

#include "core/batchmaker.h"
#include "core/contacts/contactstore.h"
#include "core/export/exportbatch.h"
#include "core/export/exportlayout.h"
#include "core/export/exportrows.h"
#include "core/store/bulkinsert.h"
#include "core/store/database.h"
#include "core/store/foreignkeypause.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <span>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ExporterText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

Result<qint64> recordHandover(Database &database, const ExportRequest &request, Timestamp now)
{
    const auto &query = request.query;
    auto recorded = database.run(
        uR"(INSERT INTO handover (profile_id, made_at, recipient, target, filter, opt_in_only,
                                  contacts, file_name, fingerprint, reason)
            VALUES (:profile, :now, :recipient, :target, :filter, :opt_in_only, 0, :file, x'',
                    :reason))"_s,
        {{u":profile"_s, query.profile ? QVariant(*query.profile) : QVariant()},
         {u":now"_s, now},
         {u":recipient"_s, request.recipient.isNull() ? u""_s : request.recipient},
         {u":target"_s, request.target},
         {u":filter"_s,
          QString::fromUtf8(QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact))},
         {u":opt_in_only"_s, query.optedInOnly ? 1 : 0},
         {u":file"_s, QFileInfo(request.path).fileName()},
         {u":reason"_s, request.reason.isNull() ? u""_s : request.reason}});
    if (!recorded) {
        return failed(recorded);
    }
    return database.lastInsertId();
}

/// "+33…" too would be run, but is a number either way.
bool isPhoneNumber(std::string_view cell)
{
    return cell.starts_with('+')
        && cell.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// Records whom a hand-over holds.
class Recipients
{
public:
    static Result<Recipients> of(Database &database, qint64 handover)
    {
        auto insert = BulkInsert::prepare(
            database, "INSERT INTO handover_contact (handover_id, contact_id)", 2);
        return insert ? Result<Recipients>(Recipients(*std::move(insert), handover))
                      : failed(insert);
    }
    Result<> add(std::span<const ContactId> people)
    {
        return m_insert.insert(people, [this](BulkInsert::Row &row, ContactId contact) {
            row.bind(0, m_handover).bind(1, contact);
        });
    }

private:
    Recipients(BulkInsert insert, qint64 handover)
        : m_insert(std::move(insert))
        , m_handover(handover)
    {
    }

    BulkInsert m_insert;
    qint64 m_handover;
};

Result<> writeRecords(const ExportBatch &batch, RecordFile &file, ExportReceipt &receipt)
{
    for (std::size_t i = 0; i < batch.people().size(); ++i) {
        const auto cells = batch.cells(i);
        if (auto written = file.append(cells); !written) {
            return written;
        }
        receipt.formulaCells += std::ranges::count_if(cells, [](std::string_view cell) {
            return runsInSpreadsheet(cell) && !isPhoneNumber(cell);
        });
    }
    receipt.contacts += qint64(batch.people().size());
    return {};
}

/// Writes the records and who they are of, while another thread reads on.
Result<ExportReceipt> writeContacts(Database &database, const ExportRequest &request,
                                    qint64 handover, RecordFile &file, Progress &progress)
{
    const ForeignKeyPause pause(database);
    auto recipients = Recipients::of(database, handover);
    const auto titles = columnTitles(request);
    if (!recipients || !titles) {
        return recipients ? failed(titles) : failed(recipients);
    }
    if (auto written = file.append(*titles); !written) {
        return failed(written);
    }
    ExportReceipt receipt{.handover = handover, .path = request.path};
    BatchMaker<ExportBatch> batches([&](BatchQueue<ExportBatch> &read) {
        return readExport(database.path(), request, progress, read);
    });
    while (const auto batch = batches.next()) {
        auto written = writeRecords(*batch, file, receipt);
        if (written) {
            written = recipients->add(batch->people());
        }
        if (!written) {
            return failed(written);
        }
        progress.report(receipt.contacts, progress.total());
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
    auto finished = batches.finish();
    if (finished) {
        finished = file.finish();
    }
    return finished ? Result<ExportReceipt>(receipt) : failed(finished);
}

Result<> checkRoom(const ExportLayout &layout, qint64 contacts)
{
    const auto most = layout.mostContacts();
    if (most == 0 || contacts <= most) {
        return {};
    }
    return fail(
        ExporterText::tr("A workbook holds %1 people at most; these are %2. Choose a CSV file, or "
                         "fewer people.")
            .arg(most)
            .arg(contacts));
}

} // namespace

Exporter::Exporter(Database &database, Timestamp now)
    : m_database(database)
    , m_now(now)
{
}

Result<ExportReceipt> Exporter::run(const ExportRequest &request, Progress &progress)
{
    auto query = oneArtistOnly(request.query);
    if (!query) {
        return failed(query);
    }
    auto asked = request;
    asked.query = *query;
    const auto layout = layoutOf(asked);
    if (!layout) {
        return failed(layout);
    }
    const auto file = (*layout)->file(request.path);
    if (auto opened = file->open(); !opened) {
        return failed(opened);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto expected = ContactStore(m_database).count(asked.query);
    if (!expected) {
        return failed(expected);
    }
    if (auto room = checkRoom(**layout, *expected); !room) {
        return failed(room);
    }
    // Rule 13: nobody is shown, so the file holds nobody; there is nothing to record.
    const auto handover
        = *expected == 0 ? Result<qint64>(0) : recordHandover(m_database, asked, m_now);
    if (!handover) {
        return failed(handover);
    }
    progress.report(0, *expected);
    auto receipt = writeContacts(m_database, asked, *handover, *file, progress);
    if (!receipt) {
        return receipt;
    }
    auto completed = m_database.run(
        u"UPDATE handover SET contacts = :count, fingerprint = :fingerprint WHERE id = :id"_s,
        {{u":count"_s, receipt->contacts},
         {u":fingerprint"_s, file->fingerprint()},
         {u":id"_s, *handover}});
    if (!completed) {
        return failed(completed);
    }
    completed->finish();
    // Recorded before the file gets its name: a hand-over too many is safe, one too few is not.
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    if (auto named = file->commit(); !named) {
        auto forgotten = forget(*handover);
        return forgotten ? failed(named) : failed(forgotten);
    }
    return receipt;
}

Result<ContactQuery> Exporter::oneArtistOnly(ContactQuery query)
{
    if (!query.optedInOnly || query.profile) {
        return query;
    }
    auto profiles = m_database.run(u"SELECT id FROM profile"_s);
    if (!profiles) {
        return failed(profiles);
    }
    std::vector<ProfileId> ids;
    while (profiles->next()) {
        ids.push_back(profiles->value(0).toLongLong());
    }
    if (ids.size() > 1) {
        return fail(ExporterText::tr(
                        "Consent is given to one artist, so an opt-in export is for one artist. "
                        "Choose which one."),
                    Error::Kind::WrongUsage);
    }
    if (ids.size() == 1) {
        query.profile = ids.front();
    }
    return query;
}

Result<> Exporter::forget(qint64 handover)
{
    for (const auto &sql : {u"DELETE FROM handover_contact WHERE handover_id = :id"_s,
                            u"DELETE FROM handover WHERE id = :id"_s}) {
        if (auto removed = m_database.run(sql, {{u":id"_s, handover}}); !removed) {
            return failed(removed);
        }
    }
    return {};
}

} // namespace mailspace
