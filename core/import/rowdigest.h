// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"
#include "core/import/rowreader.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mailspace {

class Database;

/// SipHash-1-3: 64 bits of a text under a secret key. Stored: may never change.
std::uint64_t sipHash(std::string_view text, std::uint64_t key0, std::uint64_t key1);

/// Tells whether a row stands word for word on the last list that spoke of its contact, by 37 bits
/// of its cells and of all that decides how they are read: a change goes unseen once in a hundred
/// thousand million. The key is the store's own. For one thread.
class RowDigest
{
public:
    /// 0 is the digest of nothing: such a row is like no other one.
    static constexpr std::uint64_t none = 0;
    /// What the store keeps of it, little-endian.
    static constexpr std::size_t keptBytes = 5;
    /// What an import remembers of a row besides, in the low bits. Stored: may never change.
    enum Mark : std::uint64_t {
        SaysYes = 1,
        SaysNo = 2,
        /// Each import has to read it: it causes a warning, or says what countsEachTime().
        IsReadEachTime = 4,
    };
    static constexpr unsigned markBits = 3;

    static Result<RowDigest> of(Database &database, const ImportPlan &plan);

    /// Without marks.
    std::uint64_t operator()(std::span<const std::string_view> cells);

    /// With the marks of a row that was read. `none` for one with a date in the future, which its
    /// import brings to the present (rule 4).
    static std::uint64_t marked(std::uint64_t digest, const RowFacts &facts, bool isWarned,
                                Timestamp now);
    /// Whether the same stands there.
    static constexpr bool isSame(std::uint64_t one, std::uint64_t other)
    {
        return (one | marks) == (other | marks);
    }

private:
    static constexpr std::uint64_t marks = (std::uint64_t(1) << markBits) - 1;

    explicit RowDigest(std::array<std::uint64_t, 2> key)
        : m_key(key)
    {
    }
    std::array<std::uint64_t, 2> m_key;
    std::string m_text;
};

/// How records are understood. To be raised whenever a list would be read differently than before:
/// rows that are known then are read anew. `tst_readingversion` tells when.
inline constexpr int readingVersion = 1;

} // namespace mailspace
