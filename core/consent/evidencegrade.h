// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"

#include <cstddef>

namespace mailspace {

/// How well a consent can be proven.
enum class EvidenceGrade {
    Flag, ///< a tick without a date
    Dated, ///< with its moment
    Confirmed, ///< with moment, IP address and confirmation (double opt-in)
};
inline constexpr std::size_t evidenceGrades = 3;

/// Grades consents taken together: a consent and its confirmation are often two events.
class EvidenceSeen
{
public:
    void add(const ConsentEvent &event)
    {
        const bool dated = event.precision != TimePrecision::Undated;
        m_dated = m_dated || dated;
        m_confirmed = m_confirmed || (dated && event.kind == ConsentKind::Confirmed);
        m_hasIp = m_hasIp || !event.ip.isEmpty();
    }
    EvidenceGrade grade() const
    {
        return m_confirmed && m_hasIp ? EvidenceGrade::Confirmed
            : m_dated                 ? EvidenceGrade::Dated
                                      : EvidenceGrade::Flag;
    }

private:
    bool m_dated = false;
    bool m_confirmed = false;
    bool m_hasIp = false;
};

} // namespace mailspace
