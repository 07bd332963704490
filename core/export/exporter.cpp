// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"

#include "core/contacts/contactstore.h"
#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contactsBetweenReports = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

std::string plainNumber(qint64 cents)
{
    // A whole amount has no decimals: "20", else "20.50".
    const std::string sign = cents < 0 ? "-" : "";
    const auto whole = std::to_string(std::abs(cents) / 100);
    const auto rest = std::abs(cents) % 100;
    if (rest == 0) {
        return sign + whole;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

std::string isoText(std::optional<Timestamp> at)
{
    return toIsoText(at).toStdString();
}

/// One column of a file: its title, and what stands in it. `space` holds text that is made up.
struct ExportColumn
{
    QStringView name;
    std::string_view (*cell)(const BulkStatement &row, std::string &space);
};

template<int column>
std::string_view text(const BulkStatement &row, std::string & /*space*/)
{
    return row.text(column);
}

template<int column>
std::string_view moment(const BulkStatement &row, std::string &space)
{
    return space = isoText(row.optionalInteger(column));
}

constexpr std::array exportColumns{
    ExportColumn{u"email", text<ContactQuery::Email>},
    ExportColumn{u"name", text<ContactQuery::Name>},
    ExportColumn{u"first_name", text<ContactQuery::FirstName>},
    ExportColumn{u"last_name", text<ContactQuery::LastName>},
    ExportColumn{u"country", text<ContactQuery::Country>},
    ExportColumn{u"city", text<ContactQuery::City>},
    ExportColumn{u"state",
                 [](const BulkStatement &row, std::string &space) -> std::string_view {
                     const auto state = ConsentState(row.integer(ContactQuery::State));
                     return space = stateKey(state).toStdString();
                 }},
    ExportColumn{u"since", moment<ContactQuery::Since>},
    ExportColumn{u"smartlink", text<ContactQuery::SmartlinkName>},
    ExportColumn{u"kind",
                 [](const BulkStatement &row, std::string &space) -> std::string_view {
                     const auto kind = SmartlinkKind(row.integer(ContactQuery::Kind));
                     return space = kindKey(kind).toStdString();
                 }},
    ExportColumn{u"last_interaction", moment<ContactQuery::LastInteraction>},
    ExportColumn{u"interactions", text<ContactQuery::Interactions>},
    ExportColumn{u"amount",
                 [](const BulkStatement &row, std::string &space) -> std::string_view {
                     return space = plainNumber(row.integer(ContactQuery::AmountCents));
                 }},
    ExportColumn{u"currency", text<ContactQuery::Currency>},
};

Result<std::vector<ExportColumn>> columnsNamed(const QStringList &names)
{
    std::vector<ExportColumn> columns;
    for (const auto &name : names) {
        const auto *column
            = std::ranges::find(exportColumns, QStringView(name), &ExportColumn::name);
        if (column == exportColumns.end()) {
            return fail(Text::tr("There is no column \"%1\". There are: %2.")
                            .arg(name, ExportRequest::allColumns().join(u", "_s)),
                        Error::Kind::WrongUsage);
        }
        columns.push_back(*column);
    }
    if (columns.empty()) {
        return fail(Text::tr("Choose at least one column."), Error::Kind::WrongUsage);
    }
    return columns;
}

Result<qint64> recordHandover(Database &database, const ExportRequest &request, Timestamp now)
{
    const auto &query = request.query;
    auto recorded = database.run(
        uR"(INSERT INTO handover (profile_id, made_at, recipient, target, filter, opt_in_only,
                                  contacts, file_name, fingerprint)
            VALUES (:profile, :now, :recipient, :target, :filter, :opt_in_only, 0, :file, x''))"_s,
        {{u":profile"_s, query.profile ? QVariant(*query.profile) : QVariant()},
         {u":now"_s, now},
         {u":recipient"_s, request.recipient.isNull() ? u""_s : request.recipient},
         {u":target"_s, targetId(request.target)},
         {u":filter"_s,
          QString::fromUtf8(QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact))},
         {u":opt_in_only"_s, query.optedInOnly ? 1 : 0},
         {u":file"_s, QFileInfo(request.path).fileName()}});
    if (!recorded) {
        return failed(recorded);
    }
    return database.lastInsertId();
}

/// Writes the rows and who they are. Returns how many.
Result<qint64> writeContacts(Database &database, const ExportRequest &request, qint64 handover,
                             OutputFile &file, Progress &progress)
{
    const auto columns = columnsNamed(request.columns);
    if (!columns) {
        return failed(columns);
    }
    auto rows = BulkStatement::prepare(database, request.query.sql(ContactQuery::What::Contacts));
    auto recipient = BulkStatement::prepare(
        database, "INSERT INTO handover_contact (handover_id, contact_id) VALUES (?, ?)");
    if (!rows || !recipient) {
        return failed(rows ? recipient : rows);
    }
    request.query.bindTo(*rows);
    CsvWriter writer(request.target == ExportTarget::SpreadsheetCsv
                         ? CsvWriter::Audience::Spreadsheet
                         : CsvWriter::Audience::Machine);
    std::vector<std::string> spaces(columns->size());
    std::vector<std::string_view> cells(columns->size());
    for (std::size_t i = 0; i < columns->size(); ++i) {
        spaces[i] = (*columns)[i].name.toString().toStdString();
        cells[i] = spaces[i];
    }
    auto written = file.append(std::string(writer.prologue()) + std::string(writer.record(cells)));
    for (qint64 count = 0; written; ++count) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            written = file.flush();
            return written ? Result<qint64>(count) : failed(written);
        }
        for (std::size_t i = 0; i < columns->size(); ++i) {
            cells[i] = (*columns)[i].cell(*rows, spaces[i]);
        }
        written = file.append(writer.record(cells));
        if (auto listed
            = recipient->bind(0, handover).bind(1, rows->integer(ContactQuery::Id)).run();
            !listed) {
            return failed(listed);
        }
        if (count % contactsBetweenReports == 0) {
            progress.report(count, progress.total());
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
    return failed(written);
}

} // namespace

QString targetId(ExportTarget target)
{
    return target == ExportTarget::Csv ? u"csv"_s : u"spreadsheet"_s;
}

std::optional<ExportTarget> targetFromId(const QString &id)
{
    for (const auto target : {ExportTarget::Csv, ExportTarget::SpreadsheetCsv}) {
        if (targetId(target) == id) {
            return target;
        }
    }
    return std::nullopt;
}

QStringList ExportRequest::allColumns()
{
    QStringList names;
    for (const auto &column : exportColumns) {
        names += column.name.toString();
    }
    return names;
}

QStringList ExportRequest::defaultColumns()
{
    return {u"email"_s,   u"first_name"_s, u"last_name"_s, u"name"_s,
            u"country"_s, u"city"_s,       u"since"_s};
}

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
    OutputFile file(request.path);
    if (auto opened = file.open(); !opened) {
        return failed(opened);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failed(transaction);
    }
    ContactStore contacts(m_database);
    const auto expected = contacts.count(asked.query);
    const auto handover = recordHandover(m_database, asked, m_now);
    if (!expected || !handover) {
        return failed(expected ? handover : expected);
    }
    progress.report(0, *expected);
    const auto written = writeContacts(m_database, asked, *handover, file, progress);
    if (!written) {
        return failed(written);
    }
    auto completed = m_database.run(
        u"UPDATE handover SET contacts = :count, fingerprint = :fingerprint WHERE id = :id"_s,
        {{u":count"_s, *written}, {u":fingerprint"_s, file.fingerprint()}, {u":id"_s, *handover}});
    if (!completed) {
        return failed(completed);
    }
    completed->finish();
    // Recorded before the file gets its name: a hand-over too many is safe, one too few is not.
    if (auto committed = transaction->commit(); !committed) {
        return failed(committed);
    }
    if (auto named = file.commit(); !named) {
        return forget(*handover, named.error());
    }
    return ExportReceipt{*handover, *written, request.path};
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
        return fail(
            Text::tr("Consent is given to one artist, so an opt-in export is for one artist. "
                     "Choose which one."),
            Error::Kind::WrongUsage);
    }
    if (ids.size() == 1) {
        query.profile = ids.front();
    }
    return query;
}

Result<ExportReceipt> Exporter::forget(qint64 handover, const Error &why)
{
    for (const auto &sql : {u"DELETE FROM handover_contact WHERE handover_id = :id"_s,
                            u"DELETE FROM handover WHERE id = :id"_s}) {
        if (auto removed = m_database.run(sql, {{u":id"_s, handover}}); !removed) {
            return failed(removed);
        }
    }
    return tl::unexpected(why);
}

} // namespace mailspace
