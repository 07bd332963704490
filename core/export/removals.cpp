// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/removals.h"

#include "core/contacts/contactquery.h"
#include "core/contacts/contactstore.h"
#include "core/export/exporter.h"
#include "core/export/exportlayout.h"
#include "core/export/handoverledger.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct RemovalsText
{
    Q_DECLARE_TR_FUNCTIONS(Removals)
};

Result<const ExportLayout *> removalLayout(const Handover &handover)
{
    const auto *layout = findLayout(handover.target);
    if (layout == nullptr || layout->removal.empty()) {
        return fail(RemovalsText::tr(
                        "Hand-over %1 was written in the layout \"%2\", for which this program "
                        "knows no file of removals.")
                        .arg(handover.id)
                        .arg(handover.target));
    }
    return layout;
}

Result<> somebodyToRemove(const Handover &handover)
{
    if (handover.stale.named() > 0) {
        return {};
    }
    if (handover.stale.erased > 0) {
        return fail(
            RemovalsText::tr("%n person(s) of hand-over %1 were erased. Their addresses are no "
                             "longer here, so no file can name them: delete them at the recipient, "
                             "then confirm.",
                             nullptr, int(handover.stale.erased))
                .arg(handover.id));
    }
    return fail(RemovalsText::tr("Nobody of hand-over %1 has to be removed. Nothing was written.")
                    .arg(handover.id));
}

} // namespace

QString RemovalRequest::besides(const QString &path)
{
    const QFileInfo file(path);
    const auto suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.dir().filePath(file.completeBaseName() + u" new"_s + suffix);
}

Removals::Removals(Database &database, Timestamp now)
    : m_database(database)
    , m_now(now)
{
}

Result<RemovalReceipt> Removals::save(const RemovalRequest &request, Progress &progress)
{
    const auto handover = HandoverLedger(m_database, m_now).one(request.handover);
    if (!handover) {
        return failed(handover);
    }
    if (auto somebody = somebodyToRemove(*handover); !somebody) {
        return failed(somebody);
    }
    if (const auto layout = removalLayout(*handover); !layout) {
        return failed(layout);
    }
    auto begun = addNew(request, *handover, progress);
    if (!begun) {
        return begun;
    }
    auto saved = write(request, *handover, *begun);
    if (!saved && begun->additionsHandover != 0) {
        QFile::remove(begun->additionsPath);
        if (auto forgotten = Exporter(m_database, m_now).forget(begun->additionsHandover);
            !forgotten) {
            return failed(forgotten);
        }
    }
    return saved;
}

Result<RemovalReceipt> Removals::addNew(const RemovalRequest &request, const Handover &handover,
                                        Progress &progress)
{
    RemovalReceipt receipt{.path = request.path};
    receipt.erased = handover.stale.erased;
    if (request.additionsPath.isEmpty()) {
        return receipt;
    }
    if (!handover.profile) {
        return fail(RemovalsText::tr(
                        "Hand-over %1 was for all artists; consent is given to one. Export the "
                        "newly opted-in for one artist instead.")
                        .arg(handover.id));
    }
    const ContactQuery query{.profile = handover.profile,
                             .optedInOnly = true,
                             .search = handover.filter.value(u"search"_s).toString(),
                             .newSinceHandover = handover.id,
                             .leastEvidence
                             = gradeFromKey(handover.filter.value(u"least_evidence"_s).toString())};
    const auto count = ContactStore(m_database).count(query);
    if (!count) {
        return failed(count);
    }
    if (*count == 0) {
        return receipt;
    }
    const auto added = Exporter(m_database, m_now)
                           .run({.query = query,
                                 .path = request.additionsPath,
                                 .recipient = handover.recipient,
                                 .target = handover.target},
                                progress);
    if (!added) {
        return failed(added);
    }
    receipt.additions = added->contacts;
    receipt.additionsPath = added->path;
    receipt.additionsHandover = added->handover;
    return receipt;
}

Result<RemovalReceipt> Removals::write(const RemovalRequest &request, const Handover &handover,
                                       const RemovalReceipt &begun)
{
    const auto layout = removalLayout(handover);
    if (!layout) {
        return failed(layout);
    }
    const auto file = (*layout)->removalFile(request.path);
    if (auto opened = file->open(); !opened) {
        return failed(opened);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    auto receipt = begun;
    receipt.advice = removalAdvice(**layout);
    const auto delta = record(request, receipt);
    if (!delta) {
        return failed(delta);
    }
    const auto written = writePeople(handover, **layout, *file, *delta);
    if (!written) {
        return failed(written);
    }
    receipt.removals = *written;
    auto completed = m_database.run(u"UPDATE handover_delta SET contacts = :count WHERE id = :id"_s,
                                    {{u":count"_s, *written}, {u":id"_s, *delta}});
    if (!completed) {
        return failed(completed);
    }
    completed->finish();
    // The file first: a removal that is recorded must exist, one that is not can be saved again.
    if (auto named = file->commit(); !named) {
        return failed(named);
    }
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return receipt;
}

Result<qint64> Removals::record(const RemovalRequest &request, const RemovalReceipt &receipt)
{
    const auto recorded = m_database.run(
        uR"(INSERT INTO handover_delta (handover_id, made_at, additions, contacts, file_name)
            VALUES (:handover, :now, :additions, 0, :file))"_s,
        {{u":handover"_s, request.handover},
         {u":now"_s, m_now},
         {u":additions"_s,
          receipt.additionsHandover != 0 ? QVariant(receipt.additionsHandover) : QVariant()},
         {u":file"_s, QFileInfo(request.path).fileName()}});
    if (!recorded) {
        return failed(recorded);
    }
    return m_database.lastInsertId();
}

Result<qint64> Removals::writePeople(const Handover &handover, const ExportLayout &layout,
                                     RecordFile &file, qint64 delta)
{
    const auto people = handover.stalePeople();
    auto ids = BulkStatement::prepare(m_database, people.sql() + " ORDER BY p.contact_id");
    // Over all artists: whoever is removed may no longer belong to the one.
    const ContactQuery anybody{.withAbsent = true};
    auto row = BulkStatement::prepare(m_database, anybody.sql(ContactQuery::What::OneContact));
    auto listed = BulkStatement::prepare(
        m_database, "INSERT INTO handover_delta_contact (delta_id, contact_id) VALUES (?, ?)");
    for (const auto *statement : {&ids, &row, &listed}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    people.bindTo(*ids);
    std::vector<std::string_view> cells;
    for (const auto &column : layout.removal) {
        cells.push_back(column.title);
    }
    auto written = file.append(cells);
    std::vector<std::string> spaces(cells.size());
    const std::string artist;
    for (qint64 count = 0; written; ++count) {
        const auto more = ids->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            written = file.finish();
            return written ? Result<qint64>(count) : failed(written);
        }
        const auto contact = ids->integer(0);
        const auto found = row->bind(0, contact).step();
        if (!found) {
            return failed(found);
        }
        if (!*found) {
            return fail(
                RemovalsText::tr("Somebody of hand-over %1 is not in the store any more. Run the "
                                 "check of the store.")
                    .arg(handover.id));
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = layout.removal[i].cell({*row, artist}, spaces[i]);
        }
        written = file.append(cells);
        row->reset();
        if (auto done = listed->bind(0, delta).bind(1, contact).run(); !done) {
            return failed(done);
        }
    }
    return failed(written);
}

Result<qint64> Removals::confirm(qint64 handover)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto found = HandoverLedger(m_database, m_now).one(handover);
    if (!found) {
        return failed(found);
    }
    const auto named
        = m_database.value(uR"(SELECT count(DISTINCT dc.contact_id) FROM handover_delta d
            JOIN handover_delta_contact dc ON dc.delta_id = d.id
            WHERE d.handover_id = :id AND d.confirmed_at IS NULL)"_s,
                           {{u":id"_s, handover}});
    if (!named) {
        return failed(named);
    }
    const auto &stale = found->stale;
    if (!found->removalsSavedAt && (stale.erased == 0 || stale.named() > 0)) {
        return fail(
            RemovalsText::tr("No removals of hand-over %1 are waiting. Save them first, apply the "
                             "file at the recipient, then confirm.")
                .arg(handover));
    }
    // Erased people are in no file: the confirmation itself says that they were deleted.
    auto done = found->removalsSavedAt
        ? m_database.run(uR"(UPDATE handover_delta SET confirmed_at = :now
                             WHERE handover_id = :id AND confirmed_at IS NULL)"_s,
                         {{u":now"_s, m_now}, {u":id"_s, handover}})
        : m_database.run(uR"(INSERT INTO handover_delta
                                 (handover_id, made_at, confirmed_at, contacts, file_name)
                             VALUES (:id, :now, :now, 0, ''))"_s,
                         {{u":now"_s, m_now}, {u":id"_s, handover}});
    if (!done) {
        return failed(done);
    }
    done->finish();
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    return named->toLongLong() + (found->removalsSavedAt ? 0 : stale.erased);
}

} // namespace mailspace
