// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportrows.h"

#include "core/contacts/contactstore.h"
#include "core/contacts/profilestore.h"
#include "core/export/exportlayout.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ExportRowsText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

Result<std::vector<ExportColumn>> columnsNamed(const QStringList &names)
{
    std::vector<ExportColumn> columns;
    for (const auto &name : names) {
        const auto title = name.toStdString();
        const auto found
            = std::ranges::find(freeColumns(), std::string_view(title), &ExportColumn::title);
        if (found == freeColumns().end()) {
            return fail(ExportRowsText::tr("There is no column \"%1\". There are: %2.")
                            .arg(name, ExportRequest::allColumns().join(u", "_s)),
                        Error::Kind::WrongUsage);
        }
        columns.push_back(*found);
    }
    if (columns.empty()) {
        return fail(ExportRowsText::tr("Choose at least one column."), Error::Kind::WrongUsage);
    }
    return columns;
}

Result<std::vector<ExportColumn>> columnsOf(const ExportRequest &request)
{
    const auto layout = layoutOf(request);
    if (!layout) {
        return failed(layout);
    }
    const auto fixed = (*layout)->columns;
    return (*layout)->isFree()
        ? columnsNamed(request.columns)
        : Result<std::vector<ExportColumn>>(std::vector(fixed.begin(), fixed.end()));
}

} // namespace

QStringList ExportRequest::allColumns()
{
    QStringList names;
    for (const auto &column : freeColumns()) {
        names += QString::fromUtf8(column.title);
    }
    return names;
}

QStringList ExportRequest::defaultColumns()
{
    return {u"email"_s,   u"first_name"_s, u"last_name"_s, u"name"_s,
            u"country"_s, u"city"_s,       u"since"_s};
}

Result<const ExportLayout *> layoutOf(const ExportRequest &request)
{
    const auto *layout = findLayout(request.target);
    if (layout == nullptr) {
        return fail(ExportRowsText::tr("There is no target \"%1\". There are: %2.")
                        .arg(request.target, layoutIds().join(u", "_s)),
                    Error::Kind::WrongUsage);
    }
    return layout;
}

ExportRows::ExportRows(BulkStatement rows, std::optional<BulkStatement> evidence,
                       std::vector<ExportColumn> columns, std::string artist)
    : m_rows(std::move(rows))
    , m_evidence(std::move(evidence))
    , m_columns(std::move(columns))
    , m_artist(std::move(artist))
    , m_spaces(m_columns.size())
    , m_cells(m_columns.size())
{
}

Result<ExportRows> ExportRows::over(Database &database, const ExportRequest &request)
{
    auto columns = columnsOf(request);
    if (!columns) {
        return failed(columns);
    }
    std::string artist;
    if (request.query.profile) {
        const auto name = ProfileStore(database).nameOf(*request.query.profile);
        if (!name) {
            return failed(name);
        }
        artist = name->toStdString();
    }
    auto query = request.query;
    // Consent, and with it its evidence, is one artist's (rule 1).
    query.withEvidence
        = query.profile && std::ranges::any_of(*columns, &ExportColumn::needsEvidence);
    auto rows = BulkStatement::prepare(database, query.sql(ContactQuery::What::Contacts));
    if (!rows) {
        return failed(rows);
    }
    query.bindTo(*rows);
    std::optional<BulkStatement> evidence;
    if (query.withEvidence) {
        auto prepared = BulkStatement::prepare(database, evidenceSql());
        if (!prepared) {
            return failed(prepared);
        }
        evidence = *std::move(prepared);
    }
    return ExportRows(*std::move(rows), std::move(evidence), *std::move(columns),
                      std::move(artist));
}

Result<std::vector<std::string_view>> columnTitles(const ExportRequest &request)
{
    const auto columns = columnsOf(request);
    if (!columns) {
        return failed(columns);
    }
    std::vector<std::string_view> titles;
    for (const auto &column : *columns) {
        titles.push_back(column.title);
    }
    return titles;
}

Result<bool> ExportRows::next()
{
    auto more = m_rows.step();
    if (more && *more) {
        ExportPerson person{m_rows, m_artist, nullptr};
        const auto event = m_evidence ? m_rows.optionalInteger(ContactQuery::EvidenceEvent)
                                      : std::optional<std::int64_t>();
        if (event) {
            m_evidence->reset();
            if (auto found = m_evidence->bind(0, *event).step(); !found) {
                return found;
            }
            person.evidence = &*m_evidence;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_cells[i] = m_columns[i].cell(person, m_spaces[i]);
        }
    }
    return more;
}

Result<ExportPreview> previewExport(Database &database, const ExportRequest &request, int records)
{
    const auto contacts = ContactStore(database).count(request.query);
    auto rows = ExportRows::over(database, request);
    const auto titles = columnTitles(request);
    if (!contacts || !rows || !titles) {
        return !contacts ? failed(contacts) : !rows ? failed(rows) : failed(titles);
    }
    ExportPreview preview{.titles = {}, .records = {}, .contacts = *contacts};
    for (const auto title : *titles) {
        preview.titles += QString::fromUtf8(title);
    }
    while (preview.records.size() < std::size_t(records)) {
        const auto more = rows->next();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        QStringList record;
        for (const auto cell : rows->cells()) {
            record += QString::fromUtf8(cell);
        }
        preview.records.push_back(record);
    }
    return preview;
}

} // namespace mailspace
