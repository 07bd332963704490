// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/exportableasof.h"

#include "core/consent/consenteventrow.h"
#include "core/consent/consentwords.h"
#include "core/consent/personhistory.h"
#include "core/contacts/textfold.h"
#include "core/export/csvwriter.h"
#include "core/export/outputfile.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contactsBetweenReports = 1000;

struct ExportableAsOfText
{
    Q_DECLARE_TR_FUNCTIONS(ExportableAsOf)
};

// Rules 1 and 6: the pair's own events and those for every profile. Of merged addresses, from the
// merge on: those of the one that is shown, and what the others said no to.
std::string eventsAsOfSql()
{
    const auto *const concerning = R"(
        WHERE (e.profile_id = ?1 OR e.profile_id IS NULL)
          AND e.happened_at <= ?2
          AND (e.recorded_at <= ?2 OR ?3)
          AND (i.undone_at IS NULL OR (i.undone_at > ?2 AND NOT ?3)))";
    std::string columns(consentEventColumns);
    auto ofMerged = columns;
    ofMerged.replace(0, std::string_view("e.contact_id").size(), "m.person_id");
    return "SELECT " + columns + " FROM consent_event e LEFT JOIN import i ON i.id = e.import_id"
        + concerning + R"(
          AND NOT EXISTS (SELECT 1 FROM merged_contact m
                          WHERE m.contact_id = e.contact_id AND (m.merged_at <= ?2 OR ?3))
        UNION ALL
        SELECT )"
        + ofMerged + R"(
        FROM merged_contact m CROSS JOIN consent_event e ON e.contact_id = m.contact_id
        LEFT JOIN import i ON i.id = e.import_id)"
        + concerning + R"(
          AND e.kind IN (3, 4, 6) AND (m.merged_at <= ?2 OR ?3)
        ORDER BY 1, 2)";
}

/// The consent that the standing rests on: the latest dated one, else an undated one.
const ConsentEvent &decisiveConsent(const std::vector<ConsentEvent> &events)
{
    const auto rank = [&](const ConsentEvent &event) {
        const bool counts = isConsent(event.kind)
            && std::ranges::find(events, event.id, &ConsentEvent::corrects) == events.end();
        return !counts                                  ? Timestamp(-2)
            : event.precision == TimePrecision::Undated ? Timestamp(-1)
                                                        : event.at;
    };
    return *std::ranges::max_element(events, {}, rank);
}

/// The best proof among the consents that the standing rests on.
EvidenceGrade bestGrade(const std::vector<ConsentEvent> &events, const Standing &standing)
{
    auto best = EvidenceGrade::Bare;
    for (const auto &event : events) {
        const bool counts = event.at >= standing.since.value_or(event.at)
            && std::ranges::find(events, event.id, &ConsentEvent::corrects) == events.end();
        if (counts) {
            best = std::max(best, gradeOf(event));
        }
    }
    return best;
}

class ReportWriter
{
public:
    explicit ReportWriter(const QString &path)
        : m_file(path)
    {
    }

    Result<> open()
    {
        if (auto opened = m_file.open(); !opened) {
            return opened;
        }
        constexpr std::array<std::string_view, 12> titles{
            "email",     "state", "since", "consent_at", "recorded_at", "mechanism",
            "smartlink", "ip",    "file",  "line",       "why",         "evidence"};
        return m_file.append(m_csv.record(titles));
    }

    Result<> write(const ExportableContact &person, const QString &smartlink)
    {
        const auto &consent = person.consent;
        const bool undated = consent.precision == TimePrecision::Undated;
        const QStringList texts{person.email,
                                stateKey(person.standing.state),
                                toIsoText(person.standing.since),
                                undated ? QString() : toIsoText(consent.at),
                                toIsoText(consent.recordedAt),
                                mechanismKey(consent.mechanism),
                                smartlink,
                                consent.ip,
                                person.fileName,
                                consent.row ? QString::number(*consent.row) : QString(),
                                person.why(),
                                gradeKey(person.grade)};
        std::vector<std::string> spaces;
        std::ranges::transform(texts, std::back_inserter(spaces), &QString::toStdString);
        const std::vector<std::string_view> cells(spaces.begin(), spaces.end());
        ++m_count;
        return m_file.append(m_csv.record(cells));
    }

    Result<qint64> commit()
    {
        auto named = m_file.commit();
        return named ? Result<qint64>(m_count) : failed(named);
    }

private:
    OutputFile m_file;
    CsvWriter m_csv;
    qint64 m_count = 0;
};

} // namespace

QString ExportableContact::why() const
{
    const auto how = mechanismName(consent.mechanism);
    const auto recorded
        = momentInWords({.at = consent.recordedAt, .precision = TimePrecision::Exact});
    if (consent.precision == TimePrecision::Undated) {
        return ExportableAsOfText::tr(
                   "Consent without a date (%1), recorded %2; no withdrawal known then")
            .arg(how, recorded);
    }
    return ExportableAsOfText::tr("Consent of %1 (%2), recorded %3; nothing later said no then")
        .arg(momentInWords(consent), how, recorded);
}

Result<> forEachExportableAsOf(Database &database, qint64 profile, Timestamp moment,
                               Knowledge knowledge, Progress &progress,
                               const std::function<Result<>(const ExportableContact &)> &visit)
{
    auto rows = BulkStatement::prepare(database, eventsAsOfSql());
    auto person = BulkStatement::prepare(database, "SELECT email, name FROM contact WHERE id = ?");
    auto import = BulkStatement::prepare(database, "SELECT file_name FROM import WHERE id = ?");
    for (const auto *statement : {&rows, &person, &import}) {
        if (!*statement) {
            return failed(*statement);
        }
    }
    rows->bind(0, profile).bind(1, moment).bind(2, knowledge == Knowledge::OfToday ? 1 : 0);
    const auto interruption = database.interruptWhen(progress);
    std::vector<ConsentEvent> events;
    const auto settle = [&]() -> Result<> {
        const auto standing = standingOf(events);
        if (!mayBeWrittenTo(standing.state)) {
            return {};
        }
        ExportableContact found{.contact = events.front().contact,
                                .email = {},
                                .name = {},
                                .standing = standing,
                                .consent = decisiveConsent(events),
                                .grade = bestGrade(events, standing),
                                .fileName = {}};
        if (const auto read = person->bind(0, found.contact).step(); !read) {
            return failed(read);
        }
        found.email = person->string(0);
        found.name = person->string(1);
        person->reset();
        if (found.consent.import) {
            if (const auto read = import->bind(0, *found.consent.import).step(); !read) {
                return failed(read);
            }
            found.fileName = import->string(0);
            import->reset();
        }
        return visit(found);
    };
    for (qint64 done = 0;; ++done) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!events.empty() && (!*more || rows->integer(0) != events.front().contact)) {
            if (auto settled = settle(); !settled) {
                return settled;
            }
            events.clear();
        }
        if (!*more) {
            return {};
        }
        events.push_back(consentEventFrom(*rows));
        if (done % contactsBetweenReports == 0 && progress.isCancelled()) {
            return cancelled();
        }
    }
}

Result<AsOfView> viewExportableAsOf(Database &database, const AsOfRequest &request,
                                    Progress &progress)
{
    std::vector<std::string> words;
    for (const auto &word : request.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(foldedText(word.toStdString()));
    }
    AsOfView view;
    auto visited = forEachExportableAsOf(
        database, request.profile, request.moment, request.knowledge, progress,
        [&](const ExportableContact &person) -> Result<> {
            ++view.exportable;
            const auto text = u"%1 %2"_s.arg(person.email, person.name).toStdString();
            const bool found = std::ranges::all_of(
                words, [&text](const auto &word) { return foldedContains(text, word); });
            if (found && ++view.found <= qint64(request.mostPeople)) {
                view.people.push_back(person);
            }
            return {};
        });
    return visited ? Result<AsOfView>(std::move(view)) : failed(visited);
}

Result<qint64> saveExportableAsOf(Database &database, qint64 profile, Timestamp moment,
                                  Knowledge knowledge, const QString &path, Progress &progress)
{
    ReportWriter writer(path);
    if (auto opened = writer.open(); !opened) {
        return failed(opened);
    }
    auto smartlink = BulkStatement::prepare(database, "SELECT name FROM smartlink WHERE id = ?");
    if (!smartlink) {
        return failed(smartlink);
    }
    auto written = forEachExportableAsOf(
        database, profile, moment, knowledge, progress,
        [&](const ExportableContact &person) -> Result<> {
            QString name;
            if (person.consent.smartlink) {
                if (const auto read = smartlink->bind(0, *person.consent.smartlink).step(); !read) {
                    return failed(read);
                }
                name = smartlink->string(0);
                smartlink->reset();
            }
            return writer.write(person, name);
        });
    if (!written) {
        return failed(written);
    }
    return writer.commit();
}

} // namespace mailspace
