// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace mailspace {

struct ConsentEvent;

/// How well a consent can be proved. Ordered: the greater, the better.
enum class EvidenceGrade {
    Bare, ///< somebody says so: without its time, or by hand without a note
    Partial, ///< the time, and the list or note it comes from
    Strong, ///< the time to the second, the IP address and a confirmation (double opt-in)
};
inline constexpr std::size_t evidenceGrades = 3;

/// The one place that grades. Of an event that is no consent: bare.
EvidenceGrade gradeOf(const ConsentEvent &event);
/// The same for a row of `consent_event e` in SQL; an integer.
constexpr std::string_view evidenceGradeSql
    = "evidence_grade(e.kind, e.precision, e.mechanism, e.smartlink_id, e.ip, e.evidence)";

/// "Strong", "Partial", "Bare", translated.
QString gradeName(EvidenceGrade grade);
/// What the grade means in a sentence, translated.
QString gradeMeaning(EvidenceGrade grade);
/// "strong", "partial", "bare": stable, for files and the command line.
QString gradeKey(EvidenceGrade grade);
std::optional<EvidenceGrade> gradeFromKey(const QString &key);

} // namespace mailspace
