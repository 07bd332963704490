// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/queryfunctions.h"

#include "core/consent/consentevent.h"
#include "core/consent/evidencegrade.h"
#include "core/contacts/addressadvice.h"
#include "core/contacts/emailaddress.h"
#include "core/contacts/textfold.h"
#include "core/fans/superfanstore.h"
#include "core/import/listvalues.h"
#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace mailspace {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *data = sqlite3_value_text(value);
    return data ? std::string_view(reinterpret_cast<const char *>(data),
                                   std::size_t(sqlite3_value_bytes(value)))
                : std::string_view();
}

void giveText(sqlite3_context *context, std::string_view text)
{
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

/// folded(text)
void folded(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    giveText(context, foldedText(textOf(values[0])));
}

/// folded_contains(needle, text, ...): whether the folded needle occurs in one of the texts.
void foldedContainsAny(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto needle = textOf(values[0]);
    bool found = false;
    for (int i = 1; i < count && !found; ++i) {
        found = foldedContains(textOf(values[i]), needle);
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// has_tag(needle, tags): whether the folded needle is one of the tags, which lists separate by
/// commas, semicolons or bars and some put in quotes.
void hasTag(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto needle = textOf(values[0]);
    auto rest = textOf(values[1]);
    bool found = false;
    while (!found && !rest.empty()) {
        const auto end = std::min(rest.find_first_of(",;|"), rest.size());
        auto tag = trimmed(rest.substr(0, end));
        if (tag.size() > 1 && tag.front() == '"' && tag.back() == '"') {
            tag = tag.substr(1, tag.size() - 2);
        }
        found = foldedText(tag) == needle;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    sqlite3_result_int(context, found ? 1 : 0);
}

/// address_is("office", "throw-away" or "mistyped", email): what adviseOn() says about it.
void addressIs(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto what = textOf(values[0]);
    const auto advice = adviseOn(textOf(values[1]));
    const bool is = what == "office" ? advice.isRole
        : what == "throw-away"       ? advice.isDisposable
                                     : !advice.suggestion.empty();
    sqlite3_result_int(context, is ? 1 : 0);
}

/// address_number(email)
void addressNumberOf(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    sqlite3_result_int(context, addressNumber(textOf(values[0])));
}

/// evidence_grade(kind, precision, mechanism, smartlink_id, ip, evidence): gradeOf() as a number.
void evidenceGrade(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto presence = [](sqlite3_value *text) {
        return sqlite3_value_bytes(text) > 0 ? QStringLiteral("told") : QString();
    };
    ConsentEvent event{.kind = ConsentKind(sqlite3_value_int(values[0])),
                       .precision = TimePrecision(sqlite3_value_int(values[1])),
                       .mechanism = Mechanism(sqlite3_value_int(values[2])),
                       .ip = presence(values[4]),
                       .evidence = presence(values[5])};
    if (sqlite3_value_type(values[3]) != SQLITE_NULL) {
        event.smartlink = sqlite3_value_int64(values[3]);
    }
    sqlite3_result_int(context, int(gradeOf(event)));
}

Result<std::string> superFanIds(const QString &path, std::optional<ProfileId> profile,
                                Timestamp now)
{
    // A connection of its own: a function may not run statements that its own one waits for.
    auto database = Database::open(path);
    if (!database) {
        return failed(database);
    }
    const auto recipe = RecipeStore(*database).inUse(profile);
    Progress progress;
    const auto engagement = SuperFanStore(*database).engagement(profile, progress);
    if (!recipe || !engagement) {
        return recipe ? failed(engagement) : failed(recipe);
    }
    const auto ranking = rankFans(*engagement, FanScorer(*recipe, now), 0);
    std::string ids = "[";
    for (std::size_t place = 0; place < engagement->size(); ++place) {
        if (ranking.scores[place] > 0 && ranking.scores[place] >= ranking.threshold) {
            ids += (ids.size() > 1 ? "," : "") + std::to_string(engagement->contacts[place]);
        }
    }
    return ids + ']';
}

/// super_fans(profile or 0, now): the ids of the super fans by the recipe in use, as a JSON array.
void superFans(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto profile = sqlite3_value_int64(values[0]);
    const auto *path = sqlite3_db_filename(sqlite3_context_db_handle(context), "main");
    const auto ids
        = superFanIds(QString::fromUtf8(path), profile == 0 ? std::nullopt : std::optional(profile),
                      sqlite3_value_int64(values[1]));
    if (ids) {
        giveText(context, *ids);
    } else {
        sqlite3_result_error_code(context, SQLITE_ERROR);
    }
}

struct Function
{
    const char *name;
    int arguments;
    int flags;
    void (*run)(sqlite3_context *, int, sqlite3_value **);
};

// DIRECTONLY: not from within the schema, where a prepared store could call them. INNOCUOUS: an
// index does.
constexpr int inQueries = SQLITE_DIRECTONLY | SQLITE_DETERMINISTIC;
constexpr std::array functions{
    Function{"folded", 1, inQueries, folded},
    Function{"folded_contains", -1, inQueries, foldedContainsAny},
    Function{"has_tag", 2, inQueries, hasTag},
    Function{"address_is", 2, inQueries, addressIs},
    Function{"address_number", 1, SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC, addressNumberOf},
    Function{"evidence_grade", 6, inQueries, evidenceGrade},
    Function{"super_fans", 2, SQLITE_DIRECTONLY, superFans},
};

} // namespace

bool registerQueryFunctions(sqlite3 *handle)
{
    return std::ranges::all_of(functions, [handle](const Function &function) {
        return sqlite3_create_function_v2(handle, function.name, function.arguments,
                                          SQLITE_UTF8 | function.flags, nullptr, function.run,
                                          nullptr, nullptr, nullptr)
            == SQLITE_OK;
    });
}

} // namespace mailspace
