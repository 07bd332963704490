// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/rowreader.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mailspace {

class Database;

/// SipHash-1-3: 64 bits of a text under a secret key. Stored: may never change.
std::uint64_t sipHash(std::string_view text, std::uint64_t key0, std::uint64_t key1);

/// Tells whether two rows about one contact say the same, by 40 bits of all they say: a change goes
/// unseen once in a million million. The key is the store's own. For one thread; the copies of
/// several do not disturb each other.
class RowDigest
{
public:
    /// 0 is the digest of nothing: such a row is like no other one.
    static constexpr std::uint64_t none = 0;
    /// What the store keeps of it, little-endian.
    static constexpr std::size_t keptBytes = 5;

    static Result<RowDigest> of(Database &database, const ImportPlan &plan, Timestamp now);

    /// `none` for a row with a date in the future, which its import brings to the present (rule 4).
    std::uint64_t operator()(const RowFacts &facts);

private:
    RowDigest(const ImportPlan &plan, Timestamp now);
    void put(std::string_view text);
    void put(std::int64_t number);

    const ImportPlan *m_plan;
    Timestamp m_now;
    std::string m_smartlink; ///< of rows that name none
    std::array<std::uint64_t, 2> m_key{};
    std::string m_text;
};

} // namespace mailspace
