// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/personaldata.h"

#include "core/contacts/contactstore.h"
#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/import/listvalues.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct PersonalDataText
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

/// A subject: the name of its file and what it holds of all addresses of the person. Moments are
/// ISO 8601, UTC.
struct Subject
{
    QStringView name;
    const char *sql;
};

constexpr std::array subjects{
    Subject{u"contact", R"(
        SELECT email, full_name, first_name, last_name, country, city, postcode, phone, tags,
               notes, extra AS other_columns
        FROM contact WHERE id IN person)"},
    Subject{u"profiles", R"(
        SELECT (SELECT email FROM contact WHERE id = m.contact_id) AS address,
               p.name AS artist,
               CASE m.state WHEN 1 THEN 'opted_in' WHEN 2 THEN 'opted_in_undated'
                            WHEN 4 THEN 'bounced' WHEN 5 THEN 'withdrawn'
                            WHEN 6 THEN 'complained' ELSE 'no_consent' END AS state,
               strftime('%Y-%m-%dT%H:%M:%SZ', m.since / 1000, 'unixepoch') AS since,
               m.interactions, m.amount_cents / 100.0 AS amount, m.currency
        FROM membership m JOIN profile p ON p.id = m.profile_id
        WHERE m.contact_id IN person ORDER BY p.name)"},
    Subject{u"lists", R"(
        SELECT (SELECT email FROM contact WHERE id = l.contact_id) AS address,
               i.file_name AS file, l.row AS line, coalesce(p.name, '') AS artist,
               strftime('%Y-%m-%dT%H:%M:%SZ', i.imported_at / 1000, 'unixepoch') AS imported_at,
               strftime('%Y-%m-%dT%H:%M:%SZ', i.undone_at / 1000, 'unixepoch') AS undone_at
        FROM listing l JOIN import i ON i.id = l.import_id LEFT JOIN profile p ON p.id = i.profile_id
        WHERE l.contact_id IN person ORDER BY i.id)"},
    Subject{u"told", R"(
        SELECT (SELECT email FROM contact WHERE id = v.contact_id) AS address,
               i.file_name AS file, v.row AS line, v.full_name, v.first_name, v.last_name,
               v.country, v.city, v.postcode, v.phone, v.tags, v.notes, v.extra AS other_columns
        FROM contact_value v JOIN import i ON i.id = v.import_id
        WHERE v.contact_id IN person ORDER BY v.import_id, v.row)"},
    Subject{u"edits", R"(
        SELECT (SELECT email FROM contact WHERE id = contact_edit.contact_id) AS address,
               CASE field WHEN 0 THEN 'full_name' WHEN 1 THEN 'first_name' WHEN 2 THEN 'last_name'
                          WHEN 3 THEN 'country' WHEN 4 THEN 'city' WHEN 5 THEN 'postcode'
                          WHEN 6 THEN 'phone' WHEN 7 THEN 'tags' ELSE 'notes' END AS field,
               value, strftime('%Y-%m-%dT%H:%M:%SZ', edited_at / 1000, 'unixepoch') AS edited_at
        FROM contact_edit WHERE contact_id IN person ORDER BY field)"},
    Subject{u"interactions", R"(
        SELECT (SELECT email FROM contact WHERE id = n.contact_id) AS address,
               p.name AS artist, s.name AS smartlink,
               CASE s.kind WHEN 1 THEN 'new_listeners' WHEN 2 THEN 'emails' WHEN 3 THEN 'tickets'
                           WHEN 4 THEN 'merch' ELSE '' END AS kind,
               CASE n.happened_at WHEN 0 THEN ''
                    ELSE strftime('%Y-%m-%dT%H:%M:%SZ', n.happened_at / 1000, 'unixepoch')
               END AS happened_at,
               n.source_key AS reference, n.quantity, n.amount_cents / 100.0 AS amount, n.currency,
               coalesce(i.file_name, '') AS file, n.row AS line
        FROM interaction n JOIN smartlink s ON s.id = n.smartlink_id
        JOIN profile p ON p.id = s.profile_id LEFT JOIN import i ON i.id = n.import_id
        WHERE n.contact_id IN person ORDER BY n.happened_at)"},
    Subject{u"consent", R"(
        SELECT (SELECT email FROM contact WHERE id = e.contact_id) AS address,
               strftime('%Y-%m-%dT%H:%M:%SZ', e.happened_at / 1000, 'unixepoch') AS happened_at,
               CASE e.precision WHEN 0 THEN 'undated' WHEN 1 THEN 'day' ELSE 'exact'
               END AS precision,
               CASE e.kind WHEN 1 THEN 'given' WHEN 2 THEN 'confirmed' WHEN 3 THEN 'withdrawn'
                           WHEN 4 THEN 'complained' WHEN 5 THEN 'bounced' ELSE 'corrected'
               END AS event,
               coalesce(p.name, 'all artists') AS artist,
               strftime('%Y-%m-%dT%H:%M:%SZ', e.recorded_at / 1000, 'unixepoch') AS recorded_at,
               CASE e.mechanism WHEN 2 THEN 'single_opt_in' WHEN 3 THEN 'double_opt_in'
                                WHEN 4 THEN 'manual' ELSE 'imported_flag' END AS mechanism,
               coalesce(s.name, '') AS smartlink, e.ip, e.evidence,
               CASE WHEN e.kind NOT IN (1, 2) THEN ''
                    ELSE CASE evidence_grade(e.kind, e.precision, e.mechanism, e.smartlink_id,
                                             e.ip, e.evidence)
                         WHEN 2 THEN 'strong' WHEN 1 THEN 'partial' ELSE 'bare' END
               END AS evidence_grade,
               coalesce((SELECT w.text FROM wording w
                         WHERE w.smartlink_id = e.smartlink_id AND e.kind IN (1, 2)
                           AND e.precision > 0 AND w.shown_from <= e.happened_at
                         ORDER BY w.shown_from DESC LIMIT 1), '') AS wording,
               coalesce(i.file_name, '') AS file, e.row AS line,
               strftime('%Y-%m-%dT%H:%M:%SZ', i.undone_at / 1000, 'unixepoch') AS import_undone_at,
               EXISTS (SELECT 1 FROM consent_event c WHERE c.corrects = e.id) AS taken_back
        FROM consent_event e LEFT JOIN profile p ON p.id = e.profile_id
        LEFT JOIN smartlink s ON s.id = e.smartlink_id LEFT JOIN import i ON i.id = e.import_id
        WHERE e.contact_id IN person ORDER BY e.happened_at, e.id)"},
    Subject{u"hand-overs", R"(
        SELECT (SELECT email FROM contact WHERE id = c.contact_id) AS address,
               strftime('%Y-%m-%dT%H:%M:%SZ', h.made_at / 1000, 'unixepoch') AS made_at,
               h.recipient, h.target AS layout, coalesce(p.name, '') AS artist,
               h.file_name AS file
        FROM handover_contact c JOIN handover h ON h.id = c.handover_id
        LEFT JOIN profile p ON p.id = h.profile_id
        WHERE c.contact_id IN person ORDER BY h.id)"},
};

Result<qint64> contactWhoAsks(Database &database, const QString &email)
{
    const auto id = ContactStore(database).findAlsoAbsent(email);
    if (!id) {
        return failed(id);
    }
    if (!*id) {
        return fail(PersonalDataText::tr("Nobody in this store has that address."));
    }
    return **id;
}

Result<> writeNew(const QString &path, const std::string &content)
{
    if (QFileInfo::exists(path)) {
        return fail(PersonalDataText::tr("%1 exists already. Choose an empty folder.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    OutputFile file(path);
    if (auto opened = file.open(); !opened) {
        return opened;
    }
    if (auto written = file.append(content); !written) {
        return written;
    }
    return file.commit();
}

std::string csvRecord(CsvWriter &writer, const QStringList &texts)
{
    std::vector<std::string> spaces;
    for (const auto &text : texts) {
        spaces.push_back(text.toStdString());
    }
    const std::vector<std::string_view> cells(spaces.begin(), spaces.end());
    return std::string(writer.record(cells));
}

struct Found
{
    QJsonArray rows;
    std::string csv;
};

Result<Found> read(Database &database, const Subject &subject, qint64 contact)
{
    auto query = database.run(
        u"WITH person AS (SELECT DISTINCT address_id FROM same_person WHERE contact_id = :contact)"_s
            + QString::fromUtf8(subject.sql),
        {{u":contact"_s, contact}});
    if (!query) {
        return failed(query);
    }
    CsvWriter writer(CsvWriter::Audience::Spreadsheet);
    const auto record = query->record();
    QStringList titles;
    for (int i = 0; i < record.count(); ++i) {
        titles += record.fieldName(i);
    }
    Found found{.rows = {}, .csv = std::string(writer.prologue()) + csvRecord(writer, titles)};
    while (query->next()) {
        QJsonObject row;
        QStringList texts;
        for (int i = 0; i < record.count(); ++i) {
            row.insert(titles[i], QJsonValue::fromVariant(query->value(i)));
            texts += query->value(i).toString();
        }
        found.rows += row;
        found.csv += csvRecord(writer, texts);
    }
    return found;
}

} // namespace

Result<QStringList> savePersonalData(Database &database, const QString &email,
                                     const QString &folder)
{
    const auto contact = contactWhoAsks(database, email);
    if (!contact) {
        return failed(contact);
    }
    if (!QDir().mkpath(folder)) {
        return fail(PersonalDataText::tr("The folder %1 cannot be created.")
                        .arg(QDir::toNativeSeparators(folder)));
    }
    const QDir target(folder);
    QJsonObject all;
    std::vector<std::pair<QString, std::string>> files;
    for (const auto &subject : subjects) {
        auto found = read(database, subject, *contact);
        if (!found) {
            return failed(found);
        }
        all.insert(subject.name.toString(), found->rows);
        files.emplace_back(target.filePath(subject.name.toString() + u".csv"_s),
                           std::move(found->csv));
    }
    files.emplace_back(target.filePath(u"person.json"_s),
                       QJsonDocument(all).toJson().toStdString());
    QStringList paths;
    for (const auto &[path, content] : files) {
        if (auto written = writeNew(path, content); !written) {
            return failed(written);
        }
        paths += path;
    }
    return paths;
}

} // namespace mailspace
