// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowdigest.h"

#include "core/store/database.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <span>

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

Result<RowDigest> RowDigest::of(Database &database, const ImportPlan &plan, Timestamp now)
{
    const auto key = database.value(u"SELECT value FROM setting WHERE key = 'digest_key'"_s);
    if (!key) {
        return failed(key);
    }
    RowDigest digest(plan, now);
    const auto bytes = QByteArray::fromHex(key->toByteArray()).leftJustified(16, '\0');
    digest.m_key = {qFromLittleEndian<std::uint64_t>(bytes.constData()),
                    qFromLittleEndian<std::uint64_t>(bytes.constData() + 8)};
    return digest;
}

RowDigest::RowDigest(const ImportPlan &plan, Timestamp now)
    : m_plan(&plan)
    , m_now(now)
    , m_smartlink(plan.smartlink.toStdString())
{
}

/// A text of a list has no NUL, so that one tells where it ends.
void RowDigest::put(std::string_view text)
{
    m_text += text;
    m_text += '\0';
}

void RowDigest::put(std::int64_t number)
{
    const auto bytes = std::bit_cast<std::array<char, sizeof number>>(qToLittleEndian(number));
    m_text.append(bytes.data(), bytes.size());
}

std::uint64_t RowDigest::operator()(const RowFacts &facts)
{
    m_text.clear();
    put(m_plan->profile.value_or(0));
    put(std::int64_t(m_plan->meaning));
    for (const auto value : facts.values) {
        put(value);
    }
    put(std::int64_t(facts.consent.saysYes) * 2 + std::int64_t(facts.consent.saysNo));
    put(std::int64_t(facts.consent.count));
    for (const auto &fact : std::span(facts.consent.facts).first(facts.consent.count)) {
        const bool undated = fact.precision == TimePrecision::Undated;
        if (fact.at >= m_now && !undated) {
            return none;
        }
        put(undated ? 0 : fact.at);
        put(std::int64_t(fact.kind) * 256 + std::int64_t(fact.precision) * 16
            + std::int64_t(fact.mechanism));
    }
    put(facts.consentIp);
    put(facts.reason);
    if (const auto &deed = facts.interaction) {
        if (deed->happenedAt >= m_now) {
            return none;
        }
        put(deed->smartlink.empty() ? std::string_view(m_smartlink) : deed->smartlink);
        put(std::int64_t(deed->kind));
        put(deed->happenedAt);
        put(deed->sourceKey);
        put(deed->quantity);
        put(deed->amountCents);
        put(deed->currency);
    }
    constexpr std::uint64_t kept = (std::uint64_t(1) << (8 * keptBytes)) - 1;
    return std::max<std::uint64_t>(sipHash(m_text, m_key[0], m_key[1]) & kept, 1);
}

} // namespace mailspace
