// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/listcomparison.h"

#include "core/contacts/contactstore.h"
#include "core/contacts/emailaddress.h"
#include "core/export/csvfile.h"
#include "core/import/importplan.h"
#include "core/import/listfile.h"
#include "core/import/rowreader.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <unordered_set>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 1000;

struct ListComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ListComparison)
};

/// The "no" of a row, if it has one; a withdrawal before a bounce.
const RowConsent::Fact *noOf(const RowConsent &consent)
{
    const RowConsent::Fact *found = nullptr;
    for (const auto &fact : consent.all()) {
        if (!isConsent(fact.kind) && (found == nullptr || fact.kind < found->kind)) {
            found = &fact;
        }
    }
    return found;
}

QString saidThere(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Complained:
        return stateKey(ConsentState::Complained);
    case ConsentKind::Bounced:
        return stateKey(ConsentState::Bounced);
    default:
        return stateKey(ConsentState::Withdrawn);
    }
}

/// Holds one row of the list after the other against the store.
class Comparer
{
public:
    Comparer(BulkStatement lookUp, ProfileId profile, ListComparison &result)
        : m_lookUp(std::move(lookUp))
        , m_profile(profile)
        , m_result(result)
    {
    }

    Result<> take(const RowFacts &row)
    {
        m_lookUp.bind(0, m_profile).bind(1, row.email);
        const auto found = m_lookUp.step();
        if (!found) {
            return failed(found);
        }
        std::optional<ConsentState> here;
        std::optional<Timestamp> since;
        if (*found) {
            m_seen.push_back(m_lookUp.integer(0));
            here = ConsentState(
                m_lookUp.optionalInteger(1).value_or(std::int64_t(ConsentState::NoConsent)));
            since = m_lookUp.optionalInteger(2);
        }
        m_lookUp.reset();
        const bool twice = !m_addresses.insert(addressKey(row.email)).second;
        if (!twice) {
            judge(row, here, since);
        }
        return {};
    }

    /// The contacts on the list, sorted.
    const std::vector<ContactId> &seen()
    {
        std::ranges::sort(m_seen);
        return m_seen;
    }

private:
    void judge(const RowFacts &row, std::optional<ConsentState> here,
               std::optional<Timestamp> since)
    {
        const bool fine = here && mayBeWrittenTo(*here);
        if (const auto *no = noOf(row.consent)) {
            // What said no here as well is no news.
            if (fine || !here || *here == ConsentState::NoConsent) {
                add(Discrepancy::OptOutUnknownHere,
                    {QString::fromUtf8(row.email), saidThere(no->kind),
                     no->precision == TimePrecision::Undated ? std::nullopt
                                                             : std::optional(no->at)});
            }
            return;
        }
        // Pending or not ticked: the tool does not write to them.
        if (fine || (row.consent.saysNo && !row.consent.saysYes)) {
            return;
        }
        const ComparedPerson person{QString::fromUtf8(row.email),
                                    here ? stateKey(*here) : u"unknown"_s, since};
        add(Discrepancy::MustNotBeThere, person);
        const bool saidNo = here == ConsentState::Withdrawn || here == ConsentState::Complained;
        if (saidNo && row.consent.saysYes) {
            add(Discrepancy::ResubscribedThere, person);
        }
    }

    void add(Discrepancy which, ComparedPerson person)
    {
        m_result.groups[std::size_t(which)].push_back(std::move(person));
    }

    BulkStatement m_lookUp;
    ProfileId m_profile;
    ListComparison &m_result;
    std::vector<ContactId> m_seen;
    std::unordered_set<std::string> m_addresses;
};

Result<> readList(const ImportPlan &plan, Timestamp now, Comparer &comparer, ListComparison &result,
                  Progress &progress)
{
    const auto file = openListFile(plan.path, plan.member);
    if (!file) {
        return tl::unexpected(plan.about(file.error().message));
    }
    const auto reader = openRecords(plan, **file);
    if (!reader) {
        return tl::unexpected(plan.about(reader.error().message));
    }
    ImportWarnings warnings;
    RowReader rows(plan, now, warnings);
    for (qint64 count = 0;; ++count) {
        const auto record = (*reader)->next();
        if (!record) {
            return failed(record);
        }
        if (!*record) {
            return {};
        }
        const auto understood = rows.read(**record);
        if (const auto *facts = std::get_if<RowFacts>(&understood)) {
            ++result.rowsRead;
            if (auto taken = comparer.take(*facts); !taken) {
                return taken;
            }
        } else if (std::holds_alternative<RowRefusal>(understood)) {
            ++result.rowsRead;
            ++result.rowsRefused;
        }
        if (count % rowsBetweenReports == 0) {
            progress.report((*reader)->bytesRead(), plan.file.size);
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
}

} // namespace

QString discrepancyKey(Discrepancy discrepancy)
{
    const std::array keys{u"must_not_be_there"_s, u"resubscribed_there"_s, u"missing_there"_s,
                          u"opt_out_unknown_here"_s};
    return keys[std::size_t(discrepancy)];
}

bool ListComparison::agrees() const
{
    return std::ranges::all_of(groups, [](const auto &people) { return people.empty(); });
}

Result<> ListComparison::saveGroup(Discrepancy which, const QString &path) const
{
    // Opt-outs come back as a list to import: a bounce keeps its own date, and does not become a
    // withdrawal by having one.
    const bool optOuts = which == Discrepancy::OptOutUnknownHere;
    CsvFile file(path, CsvWriter::Audience::Machine, ',');
    auto written = file.open();
    std::vector<std::string_view> titles{"email", "status", optOuts ? "unsubscribed at" : "since"};
    if (optOuts) {
        titles.emplace_back("bounced at");
    }
    written = written ? file.append(titles) : written;
    const auto bounced = stateKey(ConsentState::Bounced);
    for (const auto &person : group(which)) {
        std::array texts{person.email.toStdString(), person.status.toStdString(),
                         toIsoText(person.at).toStdString(), std::string()};
        if (optOuts && person.status == bounced) {
            std::swap(texts[2], texts[3]);
        }
        const std::array<std::string_view, 4> cells{texts[0], texts[1], texts[2], texts[3]};
        written = written ? file.append(std::span(cells).first(titles.size())) : written;
    }
    return written ? file.commit() : written;
}

Result<> ListComparison::save(const QString &folder) const
{
    if (!QDir().mkpath(folder)) {
        return fail(ListComparisonText::tr("The folder %1 cannot be made. Choose another one.")
                        .arg(QDir::toNativeSeparators(folder)));
    }
    for (const auto which : allDiscrepancies) {
        if (group(which).empty()) {
            continue;
        }
        const auto path = QDir(folder).filePath(discrepancyKey(which) + u".csv"_s);
        if (auto saved = saveGroup(which, path); !saved) {
            return saved;
        }
    }
    return {};
}

Result<ListComparison> compareList(Database &database, ProfileId profile, const QString &path,
                                   Timestamp now, Progress &progress)
{
    const auto plan = planImport({.path = path, .profile = profile});
    if (!plan) {
        return failed(plan);
    }
    auto lookUp = BulkStatement::prepare(database, R"(
        SELECT c.id,
               coalesce(m.state, CASE e.kind WHEN 3 THEN 5 WHEN 4 THEN 6 WHEN 5 THEN 4 END),
               coalesce(m.since, e.happened_at)
        FROM contact c
        LEFT JOIN membership m ON m.contact_id = c.id AND m.profile_id = ?1
        -- Whoever is in no profile may have said no for all of them (rule 6).
        LEFT JOIN consent_event e ON m.contact_id IS NULL AND e.id = (
            SELECT max(n.id) FROM consent_event n
            WHERE n.contact_id = c.id AND n.profile_id IS NULL AND n.kind IN (3, 4, 5))
        WHERE )" + std::string(hasAddress));
    if (!lookUp) {
        return failed(lookUp);
    }
    ListComparison result;
    Comparer comparer(*std::move(lookUp), profile, result);
    if (auto read = readList(*plan, now, comparer, result, progress); !read) {
        return failed(read);
    }
    const auto &seen = comparer.seen();
    const auto visited = ContactStore(database).forEach(
        {.profile = profile, .optedInOnly = true}, [&](const Contact &contact) {
            if (!std::ranges::binary_search(seen, contact.id)) {
                result.groups[std::size_t(Discrepancy::MissingThere)].push_back(
                    {contact.email, stateKey(contact.state), contact.since});
            }
            return progress.isCancelled() ? Result<>(cancelled()) : Result<>();
        });
    if (!visited) {
        return failed(visited);
    }
    return result;
}

} // namespace mailspace
