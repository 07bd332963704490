// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/wordings.h"

#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct WordingsText
{
    Q_DECLARE_TR_FUNCTIONS(Wordings)
};

WordedSmartlink smartlinkFrom(const BulkStatement &row)
{
    return {row.integer(0), row.string(1), SmartlinkKind(row.integer(2)), row.string(3)};
}

template<typename Row, typename Read>
Result<std::vector<Row>> readAll(Database &database, std::string_view sql,
                                 std::optional<ProfileId> profile, Read read)
{
    auto rows = BulkStatement::prepare(database, std::string(sql));
    if (!rows) {
        return failed(rows);
    }
    rows->bind(0, profile);
    std::vector<Row> all;
    while (true) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return all;
        }
        all.push_back(read(*rows));
    }
}

} // namespace

Result<std::vector<Wording>> Wordings::all(std::optional<ProfileId> profile)
{
    return readAll<Wording>(
        m_database, R"(
        SELECT s.id, s.name, s.kind, p.name, w.id, w.shown_from, w.text
        FROM wording w JOIN smartlink s ON s.id = w.smartlink_id
        JOIN profile p ON p.id = s.profile_id
        WHERE ?1 IS NULL OR p.id = ?1
        ORDER BY p.name, s.name, s.kind, w.shown_from DESC)",
        profile, [](const BulkStatement &row) {
            return Wording{row.integer(4), smartlinkFrom(row), row.integer(5), row.string(6)};
        });
}

Result<std::vector<WordedSmartlink>> Wordings::smartlinks(std::optional<ProfileId> profile)
{
    return readAll<WordedSmartlink>(m_database, R"(
        SELECT s.id, s.name, s.kind, p.name
        FROM smartlink s JOIN profile p ON p.id = s.profile_id
        WHERE s.name <> '' AND (?1 IS NULL OR p.id = ?1)
        ORDER BY p.name, s.name, s.kind)",
                                    profile, smartlinkFrom);
}

Result<qint64> Wordings::findSmartlink(ProfileId profile, const QString &name, SmartlinkKind kind)
{
    auto all = smartlinks(profile);
    if (!all) {
        return failed(all);
    }
    QStringList names;
    std::vector<qint64> found;
    for (const auto &smartlink : *all) {
        names += smartlink.name;
        if (smartlink.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0
            && (kind == SmartlinkKind::Unknown || kind == smartlink.kind)) {
            found.push_back(smartlink.id);
        }
    }
    names.removeDuplicates();
    if (found.empty()) {
        return fail(WordingsText::tr("There is no smartlink \"%1\". There are: %2.")
                        .arg(name, names.join(u", "_s)));
    }
    if (found.size() > 1) {
        return fail(
            WordingsText::tr("There are several smartlinks \"%1\", of different kinds. Say which "
                             "kind.")
                .arg(name));
    }
    return found.front();
}

Result<qint64> Wordings::add(qint64 smartlink, Timestamp shownFrom, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(
            WordingsText::tr("The wording is empty. Write what people read when they said yes."));
    }
    auto added = m_database.run(
        uR"(INSERT OR IGNORE INTO wording (smartlink_id, shown_from, text)
            VALUES (:smartlink, :from, :text))"_s,
        {{u":smartlink"_s, smartlink}, {u":from"_s, shownFrom}, {u":text"_s, text.trimmed()}});
    if (!added) {
        return failed(added);
    }
    if (added->numRowsAffected() == 0) {
        return fail(
            WordingsText::tr("A wording of this smartlink begins at that moment already. Remove it "
                             "first, or choose another date."));
    }
    return m_database.lastInsertId();
}

Result<> Wordings::remove(qint64 wording)
{
    auto removed = m_database.run(u"DELETE FROM wording WHERE id = :id"_s, {{u":id"_s, wording}});
    if (!removed) {
        return failed(removed);
    }
    if (removed->numRowsAffected() == 0) {
        return fail(WordingsText::tr("There is no wording %1.").arg(wording));
    }
    return {};
}

} // namespace mailspace
