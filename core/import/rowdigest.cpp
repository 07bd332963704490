// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowdigest.h"

#include "core/store/database.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// The four words of SipHash and its round.
struct SipState
{
    std::array<std::uint64_t, 4> v;

    void round()
    {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = std::rotl(v[1], 13) ^ v[0];
        v[3] = std::rotl(v[3], 16) ^ v[2];
        v[0] = std::rotl(v[0], 32) + v[3];
        v[2] += v[1];
        v[3] = std::rotl(v[3], 21) ^ v[0];
        v[1] = std::rotl(v[1], 17) ^ v[2];
        v[2] = std::rotl(v[2], 32);
    }
    void take(std::uint64_t word)
    {
        v[3] ^= word;
        round();
        v[0] ^= word;
    }
};

} // namespace

std::uint64_t sipHash(std::string_view text, std::uint64_t key0, std::uint64_t key1)
{
    SipState state{{key0 ^ 0x736f6d6570736575U, key1 ^ 0x646f72616e646f6dU,
                    key0 ^ 0x6c7967656e657261U, key1 ^ 0x7465646279746573U}};
    auto last = std::uint64_t(text.size()) << 56U;
    for (; text.size() >= 8; text.remove_prefix(8)) {
        state.take(qFromLittleEndian<std::uint64_t>(text.data()));
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        last |= std::uint64_t(static_cast<unsigned char>(text[i])) << (8U * i);
    }
    state.take(last);
    state.v[2] ^= 0xFFU;
    for (int i = 0; i < 3; ++i) {
        state.round();
    }
    return state.v[0] ^ state.v[1] ^ state.v[2] ^ state.v[3];
}

namespace {

using Key = std::array<std::uint64_t, 2>;

/// The text in front of a number tells where it ends.
void put(std::string &text, std::int64_t number)
{
    const auto bytes = std::bit_cast<std::array<char, sizeof number>>(qToLittleEndian(number));
    text.append(bytes.data(), bytes.size());
}

void put(std::string &text, const QString &value)
{
    const auto utf8 = value.toUtf8();
    text.append(utf8.constData(), std::size_t(utf8.size()));
    put(text, utf8.size());
}

/// All that decides what the cells of a row mean, and for whom.
std::string contextOf(const ImportPlan &plan)
{
    std::string text;
    put(text, readingVersion);
    put(text, plan.profile.value_or(0));
    put(text, std::int64_t(plan.meaning));
    put(text, std::int64_t(plan.dateOrder));
    put(text, std::int64_t(plan.kind));
    put(text, plan.smartlink);
    put(text, plan.formatId());
    for (int i = 0; i < int(ListField::Count_); ++i) {
        put(text, plan.mapping.columnOf(ListField(i)).value_or(-1));
    }
    for (const auto &title : plan.titles) {
        put(text, title);
    }
    return text;
}

bool hasFutureDate(const RowFacts &facts, Timestamp now)
{
    return (facts.interaction && facts.interaction->happenedAt >= now)
        || std::ranges::any_of(facts.consent.all(), [now](const RowConsent::Fact &fact) {
               return fact.at >= now && fact.precision != TimePrecision::Undated;
           });
}

bool countsEachTime(const RowConsent &consent)
{
    return std::ranges::any_of(consent.all(), [](const RowConsent::Fact &fact) {
        return countsEachTime(fact.kind, fact.precision);
    });
}

} // namespace

Result<RowDigest> RowDigest::of(Database &database, const ImportPlan &plan)
{
    const auto kept = database.value(u"SELECT value FROM setting WHERE key = 'digest_key'"_s);
    if (!kept) {
        return failed(kept);
    }
    const auto bytes = QByteArray::fromHex(kept->toByteArray()).leftJustified(16, '\0');
    const Key key{qFromLittleEndian<std::uint64_t>(bytes.constData()),
                  qFromLittleEndian<std::uint64_t>(bytes.constData() + 8)};
    // A key of its own for each way of reading, so that it need not be hashed with every row.
    const auto context = contextOf(plan);
    return RowDigest(
        {sipHash(context + '0', key[0], key[1]), sipHash(context + '1', key[0], key[1])});
}

std::uint64_t RowDigest::operator()(std::span<const std::string_view> cells)
{
    m_text.clear();
    for (const auto cell : cells) {
        m_text += cell;
        m_text += '\0';
    }
    // A cell that has a NUL itself makes one more of them.
    put(m_text, std::int64_t(cells.size()));
    constexpr std::uint64_t kept = (std::uint64_t(1) << (8 * keptBytes)) - 1;
    return std::max<std::uint64_t>(sipHash(m_text, m_key[0], m_key[1]) & kept & ~marks, marks + 1);
}

std::uint64_t RowDigest::marked(std::uint64_t digest, const RowFacts &facts, bool isWarned,
                                Timestamp now)
{
    if (hasFutureDate(facts, now)) {
        return none;
    }
    const auto &consent = facts.consent;
    return digest | (consent.saysYes ? SaysYes : none) | (consent.saysNo ? SaysNo : none)
        | (isWarned || countsEachTime(consent) ? IsReadEachTime : none);
}

} // namespace mailspace
