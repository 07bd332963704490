// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/personhistory.h"

#include "core/consent/consenteventrow.h"
#include "core/consent/consentwords.h"
#include "core/consent/wordings.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct PersonHistoryText
{
    Q_DECLARE_TR_FUNCTIONS(PersonHistory)
};

} // namespace

QString HistoryLine::what() const
{
    const auto whom = profile.isEmpty() ? PersonHistoryText::tr("all artists") : profile;
    switch (event.kind) {
    case ConsentKind::Given:
        return PersonHistoryText::tr("Said yes to %1").arg(whom);
    case ConsentKind::Confirmed:
        return PersonHistoryText::tr("Confirmed the yes to %1").arg(whom);
    case ConsentKind::Withdrawn:
        return PersonHistoryText::tr("Unsubscribed from %1").arg(whom);
    case ConsentKind::Complained:
        return PersonHistoryText::tr("Complained: nobody may write any more");
    case ConsentKind::Bounced:
        return PersonHistoryText::tr("Hard bounce: the address refuses mail");
    case ConsentKind::Corrected:
        break;
    }
    return PersonHistoryText::tr("Correction: what was entered in error is taken back");
}

QString HistoryLine::evidence() const
{
    QStringList parts;
    if (!address.isEmpty()) {
        parts += address;
    }
    if (fileName.isEmpty()) {
        parts += PersonHistoryText::tr("entered by hand");
    } else {
        parts += PersonHistoryText::tr("%1, line %2").arg(fileName).arg(event.row.value_or(0));
    }
    if (isConsent(event.kind) && event.mechanism != Mechanism::Manual) {
        parts += mechanismName(event.mechanism);
    }
    for (const auto &text : {smartlink, event.ip, event.evidence}) {
        if (!text.isEmpty()) {
            parts += text;
        }
    }
    if (wordingFrom) {
        parts += PersonHistoryText::tr("wording of %1")
                     .arg(toIsoText(*wordingFrom).left(isoDayLength));
    }
    return parts.join(u" · "_s);
}

std::optional<EvidenceGrade> HistoryLine::grade() const
{
    return isConsent(event.kind) ? std::optional(gradeOf(event)) : std::nullopt;
}

QString HistoryLine::remark() const
{
    if (!address.isEmpty() && counts() && !isNo(event.kind)) {
        return PersonHistoryText::tr("counts for %1 only").arg(address);
    }
    if (undone) {
        return PersonHistoryText::tr("does not count: the import was undone");
    }
    return takenBack ? PersonHistoryText::tr("does not count: taken back as a slip") : QString();
}

Result<std::vector<HistoryLine>> historyOf(Database &database, qint64 contact)
{
    const auto sql = std::string("SELECT ")
                         .append(consentEventColumns)
                         .append(R"(,
               coalesce(p.name, ''), coalesce(s.name, ''), coalesce(i.file_name, ''),
               i.undone_at IS NOT NULL,
               EXISTS (SELECT 1 FROM consent_event x WHERE x.corrects = e.id),
               w.shown_from, w.text, CASE e.contact_id WHEN ?1 THEN '' ELSE c.email END
        FROM consent_event e
        JOIN contact c ON c.id = e.contact_id
        LEFT JOIN profile p ON p.id = e.profile_id
        LEFT JOIN smartlink s ON s.id = e.smartlink_id
        LEFT JOIN import i ON i.id = e.import_id
        LEFT JOIN wording w ON w.id = )")
                         .append(wordingOfEventSql)
                         .append(R"(
        WHERE e.contact_id IN (SELECT address_id FROM same_person WHERE contact_id = ?1)
        ORDER BY e.happened_at, e.id)");
    auto statement = BulkStatement::prepare(database, sql);
    if (!statement) {
        return failed(statement);
    }
    statement->bind(0, contact);
    std::vector<HistoryLine> lines;
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return failed(more);
        }
        if (!*more) {
            return lines;
        }
        constexpr int next = consentEventColumnCount;
        lines.push_back({
            .event = consentEventFrom(*statement),
            .profile = statement->string(next),
            .smartlink = statement->string(next + 1),
            .fileName = statement->string(next + 2),
            .takenBack = statement->integer(next + 4) != 0,
            .undone = statement->integer(next + 3) != 0,
            .wordingFrom = statement->optionalInteger(next + 5),
            .wording = statement->string(next + 6),
            .address = statement->string(next + 7),
        });
    }
}

QString momentInWords(const ConsentEvent &event)
{
    if (event.precision == TimePrecision::Undated) {
        return PersonHistoryText::tr("not dated");
    }
    const auto at = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC);
    return at.toString(event.precision == TimePrecision::Day ? u"yyyy-MM-dd"_s
                                                             : u"yyyy-MM-dd HH:mm"_s);
}

} // namespace mailspace
