// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>
#include <vector>

namespace mailspace {

/// A row of numbers from 0 to 15, two in a byte.
class HalfBytes
{
public:
    using value_type = quint8;
    static constexpr value_type greatest = 15;

    void reserve(std::size_t count) { m_pairs.reserve((count + 1) / 2); }
    void push_back(value_type number)
    {
        if (m_size++ % 2 == 0) {
            m_pairs.push_back(number);
        } else {
            m_pairs.back() = static_cast<value_type>(m_pairs.back() | (number << bits));
        }
    }
    std::size_t size() const { return m_size; }
    value_type operator[](std::size_t at) const
    {
        return static_cast<value_type>(m_pairs[at / 2] >> (at % 2 * bits)) & greatest;
    }

private:
    static constexpr unsigned bits = 4;

    std::vector<value_type> m_pairs;
    std::size_t m_size = 0;
};

} // namespace mailspace
