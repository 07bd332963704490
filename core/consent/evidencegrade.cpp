// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/evidencegrade.h"

#include "core/consent/consentevent.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array grades{EvidenceGrade::Bare, EvidenceGrade::Partial, EvidenceGrade::Strong};

struct EvidenceGradeText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceGrade)
};

} // namespace

EvidenceGrade gradeOf(const ConsentEvent &event)
{
    if (!isConsent(event.kind) || event.precision == TimePrecision::Undated) {
        return EvidenceGrade::Bare;
    }
    const bool confirmed
        = event.kind == ConsentKind::Confirmed || event.mechanism == Mechanism::DoubleOptIn;
    const bool hasIp = !event.ip.isEmpty();
    if (confirmed && hasIp && event.precision == TimePrecision::Exact) {
        return EvidenceGrade::Strong;
    }
    // What a list says comes with its file and row; what somebody enters needs a note to prove it.
    const bool hasSource = event.mechanism != Mechanism::Manual || !event.evidence.isEmpty();
    return hasSource ? EvidenceGrade::Partial : EvidenceGrade::Bare;
}

QString gradeName(EvidenceGrade grade)
{
    const std::array names{EvidenceGradeText::tr("Bare"), EvidenceGradeText::tr("Partial"),
                           EvidenceGradeText::tr("Strong")};
    return names[std::size_t(grade)];
}

QString gradeMeaning(EvidenceGrade grade)
{
    const std::array meanings{
        EvidenceGradeText::tr("Bare: without its time, or entered by hand without a note"),
        EvidenceGradeText::tr("Partial: the time is known, and where it comes from"),
        EvidenceGradeText::tr(
            "Strong: time, IP address and confirmation (double opt-in) are known")};
    return meanings[std::size_t(grade)];
}

QString gradeKey(EvidenceGrade grade)
{
    const std::array keys{u"bare"_s, u"partial"_s, u"strong"_s};
    return keys[std::size_t(grade)];
}

std::optional<EvidenceGrade> gradeFromKey(const QString &key)
{
    for (const auto grade : grades) {
        if (gradeKey(grade) == key) {
            return grade;
        }
    }
    return std::nullopt;
}

} // namespace mailspace
