// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/duplicates.h"

#include "core/contacts/addressadvice.h"
#include "core/contacts/textfold.h"
#include "core/store/bulkstatement.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHashFunctions>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Of so many people with one name and postcode each may be another one: a common name in a town.
constexpr std::size_t mostNamesakes = 4;
constexpr qint64 comparedBetweenReports = 4096;

struct DuplicatesText
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// What a contact has in common with those like it, as a hash: a million keys are 16 MB. Two keys
/// that fall together by chance are found out when the pair is read.
struct Key
{
    std::size_t hash = 0;
    ContactId contact = 0;
};

/// Without white space: "75 011" and "75011" are one postcode.
std::string foldedPostcode(std::string_view text)
{
    auto folded = foldedText(text);
    std::erase(folded, ' ');
    return folded;
}

/// Empty unless it names somebody: a single word is shared by too many.
std::string nameKey(std::string_view name, std::string_view postcode)
{
    const auto code = foldedPostcode(postcode);
    const auto first = name.find_first_not_of(' ');
    if (code.empty() || first == std::string_view::npos
        || name.find(' ', first) == std::string_view::npos) {
        return {};
    }
    // "Bell Ana" and "Ana Bell" are one name.
    auto words = QString::fromStdString(foldedText(name)).simplified().split(u' ');
    words.sort();
    return words.join(u' ').toStdString() + '|' + code;
}

std::string keyOf(Likeness likeness, const LikelyPerson &person)
{
    return likeness == Likeness::Mailbox
        ? mailboxOf(person.email.toStdString())
        : nameKey(person.name.toStdString(), person.postcode.toStdString());
}

class DuplicateSearch
{
public:
    DuplicateSearch(BulkStatement person, std::set<std::pair<ContactId, ContactId>> apart)
        : m_person(std::move(person))
        , m_apart(std::move(apart))
    {
    }

    Result<> gather(Database &database, Progress &progress);
    Result<LikelyPairs> pairs(const Progress &progress);

private:
    Result<> pairUp(Likeness likeness, std::vector<Key> &keys, const Progress &progress);
    Result<> pairGroup(Likeness likeness, std::span<const Key> group);
    Result<LikelyPerson> read(ContactId contact);
    void add(Likeness likeness, const LikelyPerson &one, const LikelyPerson &other);

    BulkStatement m_person;
    std::set<std::pair<ContactId, ContactId>> m_apart;
    std::vector<Key> m_mailboxes;
    std::vector<Key> m_names;
    std::set<std::pair<ContactId, ContactId>> m_known;
    std::set<ContactId> m_people;
    LikelyPairs m_found;
};

Result<> DuplicateSearch::gather(Database &database, Progress &progress)
{
    auto rows = BulkStatement::prepare(database, R"(
        SELECT id, email, name, postcode FROM contact
        WHERE id NOT IN (SELECT contact_id FROM hidden_contact))");
    const auto total = database.value(u"SELECT count(*) FROM contact"_s);
    if (!rows || !total) {
        return rows ? failed(total) : failed(rows);
    }
    for (qint64 done = 0;; ++done) {
        const auto more = rows->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return {};
        }
        const auto contact = rows->integer(0);
        if (const auto mailbox = mailboxOf(rows->text(1)); !mailbox.empty()) {
            m_mailboxes.push_back({qHashBits(mailbox.data(), mailbox.size()), contact});
        }
        if (!rows->text(3).empty()) {
            if (const auto name = nameKey(rows->text(2), rows->text(3)); !name.empty()) {
                m_names.push_back({qHashBits(name.data(), name.size()), contact});
            }
        }
        if (done % comparedBetweenReports == 0) {
            progress.report(done, total->toLongLong());
            if (progress.isCancelled()) {
                return cancelled();
            }
        }
    }
}

Result<LikelyPerson> DuplicateSearch::read(ContactId contact)
{
    const auto found = m_person.bind(0, contact).step();
    if (!found) {
        return failed(found);
    }
    LikelyPerson person{.id = contact};
    if (*found) {
        person.email = m_person.string(0);
        person.name = m_person.string(1);
        person.postcode = m_person.string(2);
        person.state
            = ConsentState(m_person.optionalInteger(3).value_or(qint64(ConsentState::NoConsent)));
        person.lastInteraction = m_person.optionalInteger(4);
    }
    m_person.reset();
    return person;
}

void DuplicateSearch::add(Likeness likeness, const LikelyPerson &one, const LikelyPerson &other)
{
    const std::pair ids{std::min(one.id, other.id), std::max(one.id, other.id)};
    if (m_apart.contains(ids) || !m_known.insert(ids).second) {
        return;
    }
    m_people.insert({one.id, other.id});
    ++m_found.total;
    if (m_found.pairs.size() >= LikelyPairs::mostPairs) {
        return;
    }
    const bool oneMay = mayBeWrittenTo(one.state);
    const bool otherMay = mayBeWrittenTo(other.state);
    // An empty optional is less than every moment.
    const bool keepsOther
        = oneMay == otherMay ? other.lastInteraction > one.lastInteraction : otherMay;
    m_found.pairs.push_back(keepsOther ? LikelyPair{likeness, other, one}
                                       : LikelyPair{likeness, one, other});
}

Result<> DuplicateSearch::pairGroup(Likeness likeness, std::span<const Key> group)
{
    if (group.size() < 2) {
        return {};
    }
    if (likeness == Likeness::NameAndPostcode && group.size() > mostNamesakes) {
        m_found.sharedByMany += qint64(group.size());
        return {};
    }
    const auto first = read(group.front().contact);
    if (!first) {
        return failed(first);
    }
    const auto key = keyOf(likeness, *first);
    std::vector<LikelyPerson> alike{*first};
    for (const auto &each : group.subspan(1)) {
        auto person = read(each.contact);
        if (!person) {
            return failed(person);
        }
        if (keyOf(likeness, *person) == key) {
            alike.push_back(*std::move(person));
        }
    }
    // Of many only each with the one before: as many pairs as it takes to make them one.
    const std::size_t reach = alike.size() > mostNamesakes ? 1 : mostNamesakes;
    for (std::size_t i = 1; i < alike.size(); ++i) {
        for (std::size_t j = i - std::min(i, reach); j < i; ++j) {
            add(likeness, alike[j], alike[i]);
        }
    }
    return {};
}

Result<> DuplicateSearch::pairUp(Likeness likeness, std::vector<Key> &keys,
                                 const Progress &progress)
{
    std::ranges::sort(keys, {}, [](const Key &key) { return std::pair(key.hash, key.contact); });
    std::span<const Key> left(keys);
    while (!left.empty()) {
        const auto end = std::ranges::find_if(
            left, [&](const Key &key) { return key.hash != left.front().hash; });
        const auto group = left.first(std::size_t(end - left.begin()));
        if (auto paired = pairGroup(likeness, group); !paired) {
            return paired;
        }
        left = left.subspan(group.size());
        if (progress.isCancelled()) {
            return cancelled();
        }
    }
    return {};
}

Result<LikelyPairs> DuplicateSearch::pairs(const Progress &progress)
{
    if (auto paired = pairUp(Likeness::Mailbox, m_mailboxes, progress); !paired) {
        return failed(paired);
    }
    if (auto paired = pairUp(Likeness::NameAndPostcode, m_names, progress); !paired) {
        return failed(paired);
    }
    m_found.people = qint64(m_people.size());
    std::ranges::stable_sort(m_found.pairs, {}, [](const LikelyPair &pair) {
        return std::pair(pair.likeness, pair.kept.email.toLower());
    });
    return std::move(m_found);
}

} // namespace

QString likenessKey(Likeness likeness)
{
    return likeness == Likeness::Mailbox ? u"mailbox"_s : u"name_and_postcode"_s;
}

QString likenessName(Likeness likeness)
{
    return likeness == Likeness::Mailbox ? DuplicatesText::tr("Same mailbox")
                                         : DuplicatesText::tr("Same name and postcode");
}

Result<LikelyPairs> findDuplicates(Database &database, Progress &progress)
{
    auto person = BulkStatement::prepare(database, R"(
        SELECT c.email, c.name, c.postcode,
               (SELECT min(m.state) FROM membership m WHERE m.contact_id = c.id),
               (SELECT max(m.last_interaction) FROM membership m WHERE m.contact_id = c.id)
        FROM contact c WHERE c.id = ?)");
    auto apart = database.run(u"SELECT first_id, second_id FROM told_apart"_s);
    if (!person || !apart) {
        return person ? failed(apart) : failed(person);
    }
    std::set<std::pair<ContactId, ContactId>> pairs;
    while (apart->next()) {
        pairs.emplace(apart->value(0).toLongLong(), apart->value(1).toLongLong());
    }
    DuplicateSearch search(*std::move(person), std::move(pairs));
    if (auto gathered = search.gather(database, progress); !gathered) {
        return failed(gathered);
    }
    return search.pairs(progress);
}

} // namespace mailspace
