// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/rowdigest.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace mailspace {

/// Tells which digests of rows, whatever their marks, were surely not added: a Bloom filter of one
/// bit each, for a digest is random already. About one of thirty others passes; 32 to 64 bits each.
class DigestFilter
{
public:
    /// Nothing passes.
    DigestFilter() = default;
    explicit DigestFilter(std::size_t expected)
        : m_bits(std::bit_ceil(std::max<std::size_t>(expected, 2) * 32))
    {
    }

    void add(std::uint64_t digest) { m_bits[placeOf(digest)] = true; }
    bool mayHold(std::uint64_t digest) const { return !m_bits.empty() && m_bits[placeOf(digest)]; }

private:
    std::size_t placeOf(std::uint64_t digest) const
    {
        return (digest >> RowDigest::markBits) & (m_bits.size() - 1);
    }

    std::vector<bool> m_bits;
};

} // namespace mailspace
