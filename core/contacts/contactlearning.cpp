// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactpieces.h"

#include "core/store/database.h"

#include <algorithm>
#include <array>

// How the pieces are learnt from the store; the rest of ContactPieces is in contactpieces.cpp.

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSorts{ContactSort::Name, ContactSort::City, ContactSort::Country};
/// By turns few and many different values.
constexpr std::array membershipSorts{
    ContactSort::State,           ContactSort::Since,     ContactSort::Kind,
    ContactSort::LastInteraction, ContactSort::Smartlink, ContactSort::Interactions,
    ContactSort::Amount,
};
/// A value that is collected takes up to 24 bytes.
constexpr std::size_t mostInOnePass = 3'000'000;
constexpr std::size_t ordersOfLargeStore = 2;

Result<> readContacts(Database &database, std::string_view sql, const Progress &progress,
                      const std::function<void(const BulkStatement &)> &visit)
{
    auto statement = BulkStatement::prepare(database, sql);
    return statement ? forEachContact(database, *statement, progress, visit) : failed(statement);
}

std::size_t contactsExpected(Database &database)
{
    const auto last = database.value(u"SELECT max(id) FROM contact"_s);
    return last ? std::size_t(std::clamp<qint64>(last->toLongLong(), 0, IdSet::mostIds)) : 0;
}

template<typename Piece>
std::shared_ptr<const Piece> shared(Piece piece)
{
    return std::make_shared<const Piece>(std::move(piece));
}

} // namespace

Result<> forEachContact(Database &database, BulkStatement &statement, const Progress &progress,
                        const std::function<void(const BulkStatement &)> &visit)
{
    const auto interruption = database.interruptWhen(progress);
    while (true) {
        const auto more = statement.step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return progress.isCancelled() ? Result<>(cancelled()) : Result<>();
        }
        if (statement.integer(0) < 0 || statement.integer(0) >= IdSet::mostIds) {
            return fail(u"ids beyond what is kept in memory"_s);
        }
        visit(statement);
    }
}

Result<IdSet> idSetOf(Database &database, BulkStatement &statement, const Progress &progress)
{
    IdSet ids;
    auto read = forEachContact(database, statement, progress,
                               [&ids](const auto &row) { ids.insert(row.integer(0)); });
    return read ? Result<IdSet>(std::move(ids)) : failed(read);
}

bool ContactPieces::isLarge(Database &database)
{
    return contactsExpected(database) > mostInOnePass;
}

Result<> ContactPieces::learnBases(Database &database, const Progress &progress)
{
    struct Members
    {
        IdSet all;
        IdSet optedIn;
    };
    std::map<ProfileId, Members> profiles;
    auto known = BulkStatement::prepare(database, "SELECT id FROM profile");
    while (true) {
        const auto more = known ? known->step() : failed(known);
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            break;
        }
        profiles[known->integer(0)] = {};
    }
    const auto isKnown = [this](const ContactQuery &query) { return sets.contains(setKey(query)); };
    if (isKnown({.optedInOnly = true}) && std::ranges::all_of(profiles, [&](const auto &profile) {
            return isKnown({.profile = profile.first, .optedInOnly = true});
        })) {
        return {};
    }
    IdSet merged;
    IdSet hidden;
    Members overall;
    const auto collectIn = [](IdSet &set) {
        return [&set](const BulkStatement &row) { set.insert(row.integer(0)); };
    };
    auto read = readContacts(database, "SELECT contact_id FROM merged_contact", progress,
                             collectIn(merged));
    if (read) {
        read = readContacts(database, "SELECT contact_id FROM hidden_contact", progress,
                            collectIn(hidden));
    }
    if (read) {
        read = readContacts(database, "SELECT id FROM contact", progress, [&](const auto &row) {
            if (const auto id = row.integer(0); !hidden.contains(id)) {
                overall.all.insert(id);
            }
        });
    }
    if (read) {
        constexpr auto sql = "SELECT contact_id, profile_id, state FROM membership";
        read = readContacts(database, sql, progress, [&](const auto &row) {
            const auto id = row.integer(0);
            const bool isOptedIn = mayBeWrittenTo(static_cast<ConsentState>(row.integer(2)));
            if (isOptedIn && overall.all.contains(id)) {
                overall.optedIn.insert(id);
            }
            if (!merged.contains(id)) {
                auto &members = profiles[row.integer(1)];
                members.all.insert(id);
                if (isOptedIn) {
                    members.optedIn.insert(id);
                }
            }
        });
    }
    if (!read) {
        return read;
    }
    const auto keep = [this](std::optional<ProfileId> profile, Members &members) {
        members.all.squeeze();
        members.optedIn.squeeze();
        sets.insert_or_assign(setKey({.profile = profile}), shared(std::move(members.all)));
        sets.insert_or_assign(setKey({.profile = profile, .optedInOnly = true}),
                              shared(std::move(members.optedIn)));
    };
    keep({}, overall);
    for (auto &[profile, members] : profiles) {
        keep(profile, members);
    }
    return {};
}

Result<> ContactPieces::learnText(Database &database, const Progress &progress)
{
    if (text) {
        return {};
    }
    const bool large = isLarge(database);
    const auto expected = contactsExpected(database);
    SearchText learnt;
    learnt.expect(expected);
    std::vector<RankColumn::Builder> builders(large ? 0 : textSorts.size());
    std::ranges::for_each(builders, [&](auto &builder) { builder.expect(expected); });
    auto read
        = readContacts(database, "SELECT id, email, name, city, country FROM contact ORDER BY id",
                       progress, [&](const BulkStatement &row) {
                           const auto id = row.integer(0);
                           learnt.add(id, row.text(1), row.text(2), row.text(3), row.text(4));
                           for (int part = 0; part < int(builders.size()); ++part) {
                               if (const auto value = row.text(part + 2); !value.empty()) {
                                   builders[std::size_t(part)].add(id, value);
                               }
                           }
                       });
    if (!read) {
        return read;
    }
    learnt.finish();
    text = shared(std::move(learnt));
    for (std::size_t part = 0; part < builders.size(); ++part) {
        ranks.insert_or_assign(rankKey({}, textSorts[part]), shared(builders[part].finish()));
    }
    for (const auto sort : textSorts) {
        if (read) {
            read = learnOrder(database, sort, progress);
        }
    }
    return read;
}

Result<> ContactPieces::learnOrder(Database &database, ContactSort sort, const Progress &progress)
{
    if (ranks.contains(rankKey({}, sort))) {
        return {};
    }
    RankColumn::Builder builder;
    builder.expect(contactsExpected(database));
    auto read = readContacts(database, personKeySql(sort), progress, [&](const BulkStatement &row) {
        if (const auto value = row.text(1); !value.empty()) {
            builder.add(row.integer(0), value);
        }
    });
    if (read) {
        ranks.insert_or_assign(rankKey({}, sort), shared(builder.finish()));
    }
    return read;
}

Result<> ContactPieces::learnOrders(Database &database, std::optional<ProfileId> profile,
                                    const Progress &progress)
{
    if (ranks.contains(rankKey(profile, membershipSorts.back()))) {
        return {};
    }
    const bool large = isLarge(database);
    const std::span all(membershipSorts);
    const auto atOnce = large ? ordersOfLargeStore : all.size();
    for (std::size_t at = 0; at < all.size(); at += atOnce) {
        const auto some = all.subspan(at, std::min(atOnce, all.size() - at));
        if (auto learnt = learnOrders(database, profile, some, progress); !learnt) {
            return learnt;
        }
    }
    return {};
}

Result<> ContactPieces::learnOrders(Database &database, std::optional<ProfileId> profile,
                                    std::span<const ContactSort> sorts, const Progress &progress)
{
    std::vector<RankColumn::Builder> builders(sorts.size());
    std::ranges::for_each(builders, [expected = contactsExpected(database)](auto &builder) {
        builder.expect(expected);
    });
    const auto add = [&](ContactId id, const MembershipKeys &keys) {
        for (std::size_t at = 0; at < sorts.size(); ++at) {
            if (const auto number = keys.number(sorts[at])) {
                builders[at].add(id, *number);
            } else if (sorts[at] == ContactSort::Smartlink && !keys.smartlink.empty()) {
                builders[at].add(id, keys.smartlink);
            }
        }
    };
    auto statement = BulkStatement::prepare(database, MembershipKeys::sql(profile));
    if (!statement) {
        return failed(statement);
    }
    if (profile) {
        statement->bind(0, *profile);
    }
    IdSet seen;
    std::optional<ContactId> present;
    MembershipKeys keys;
    const auto addPresent = [&] {
        if (present) {
            add(*present, keys);
            seen.insert(*present);
        }
    };
    auto read = forEachContact(database, *statement, progress, [&](const BulkStatement &row) {
        if (present != row.integer(0)) {
            addPresent();
            present = row.integer(0);
            keys = {};
        }
        keys.add(row);
    });
    addPresent();
    if (read && !profile) { // who is in no profile has keys, too
        read = readContacts(database, "SELECT id FROM contact", progress, [&](const auto &row) {
            if (!seen.contains(row.integer(0))) {
                add(row.integer(0), {});
            }
        });
    }
    if (!read) {
        return read;
    }
    for (std::size_t at = 0; at < sorts.size(); ++at) {
        ranks.insert_or_assign(rankKey(profile, sorts[at]), shared(builders[at].finish()));
    }
    return {};
}

Result<> ContactPieces::learnSmartlinks(Database &database, const Progress &progress)
{
    if (smartlinks) {
        return {};
    }
    SmartlinkPeople people;
    constexpr auto sql = "SELECT contact_id, smartlink_id FROM person_interaction";
    auto read = readContacts(database, sql, progress, [&](const BulkStatement &row) {
        people.add(row.integer(1), row.integer(0));
    });
    if (read) {
        people.squeeze();
        smartlinks = shared(std::move(people));
    }
    return read;
}

} // namespace mailspace
