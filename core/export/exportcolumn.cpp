// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportcolumn.h"

#include "core/consent/consentwords.h"
#include "core/consent/wordings.h"
#include "core/contacts/contactquery.h"
#include "core/store/bulkstatement.h"

#include <array>
#include <cstdlib>

namespace mailspace {

namespace {

template<int column>
std::string_view text(const ExportPerson &person, std::string & /*space*/)
{
    return person.row.text(column);
}

template<int column>
std::string_view moment(const ExportPerson &person, std::string &space)
{
    const auto at = person.row.optionalInteger(column);
    return space = at ? isoText(*at) : std::string();
}

std::string_view state(const ExportPerson &person, std::string &space)
{
    return space = stateKey(ConsentState(person.row.integer(ContactQuery::State))).toStdString();
}

std::string_view kind(const ExportPerson &person, std::string &space)
{
    return space = kindKey(SmartlinkKind(person.row.integer(ContactQuery::Kind))).toStdString();
}

std::string_view amount(const ExportPerson &person, std::string &space)
{
    return space = plainAmount(person.row.integer(ContactQuery::AmountCents));
}

std::string_view artist(const ExportPerson &person, std::string & /*space*/)
{
    return person.artist;
}

/// The columns of evidenceSql().
enum Evidence { Grade, HowGiven, At, Precision, Ip, FileName, Line, WordingFrom, WordingText };

template<int column>
std::string_view evidenceText(const ExportPerson &person, std::string & /*space*/)
{
    return person.evidence != nullptr ? person.evidence->text(column) : std::string_view();
}

std::string_view evidenceGrade(const ExportPerson &person, std::string &space)
{
    if (person.evidence == nullptr) {
        return {};
    }
    return space = gradeKey(EvidenceGrade(person.evidence->integer(Grade))).toStdString();
}

std::string_view evidenceMechanism(const ExportPerson &person, std::string &space)
{
    if (person.evidence == nullptr) {
        return {};
    }
    return space = mechanismKey(Mechanism(person.evidence->integer(HowGiven))).toStdString();
}

std::string_view evidenceMoment(const ExportPerson &person, std::string &space)
{
    if (person.evidence == nullptr
        || TimePrecision(person.evidence->integer(Precision)) == TimePrecision::Undated) {
        return {};
    }
    return space = isoText(person.evidence->integer(At));
}

std::string_view wordingFrom(const ExportPerson &person, std::string &space)
{
    if (person.evidence == nullptr) {
        return {};
    }
    return space = toIsoText(person.evidence->optionalInteger(WordingFrom)).toStdString();
}

constexpr std::array columns{
    ExportColumn{"email", text<ContactQuery::Email>},
    ExportColumn{"name", text<ContactQuery::Name>},
    ExportColumn{"first_name", text<ContactQuery::FirstName>},
    ExportColumn{"last_name", text<ContactQuery::LastName>},
    ExportColumn{"country", text<ContactQuery::Country>},
    ExportColumn{"city", text<ContactQuery::City>},
    ExportColumn{"postcode", text<ContactQuery::Postcode>},
    ExportColumn{"phone", text<ContactQuery::Phone>},
    ExportColumn{"state", state},
    ExportColumn{"since", moment<ContactQuery::Since>},
    ExportColumn{"smartlink", text<ContactQuery::SmartlinkName>},
    ExportColumn{"kind", kind},
    ExportColumn{"last_interaction", moment<ContactQuery::LastInteraction>},
    ExportColumn{"interactions", text<ContactQuery::Interactions>},
    ExportColumn{"amount", amount},
    ExportColumn{"currency", text<ContactQuery::Currency>},
    ExportColumn{"tags", text<ContactQuery::Tags>},
    ExportColumn{"artist", artist},
    ExportColumn{"evidence", evidenceGrade, true},
    ExportColumn{"mechanism", evidenceMechanism, true},
    ExportColumn{"consent_at", evidenceMoment, true},
    ExportColumn{"consent_ip", evidenceText<Ip>, true},
    ExportColumn{"consent_file", evidenceText<FileName>, true},
    ExportColumn{"consent_line", evidenceText<Line>, true},
    ExportColumn{"wording_from", wordingFrom, true},
    ExportColumn{"wording", evidenceText<WordingText>, true},
};

} // namespace

std::span<const ExportColumn> freeColumns()
{
    return columns;
}

std::string evidenceSql()
{
    return std::string("SELECT ")
        .append(evidenceGradeSql)
        .append(", e.mechanism, e.happened_at, e.precision, e.ip, i.file_name, e.row, w.shown_from,"
                " w.text FROM consent_event e LEFT JOIN import i ON i.id = e.import_id"
                " LEFT JOIN wording w ON w.id = ")
        .append(wordingOfEventSql)
        .append(" WHERE e.id = ?");
}

std::string plainAmount(long long cents)
{
    // A whole amount has no decimals: "20", else "20.50".
    const std::string sign = cents < 0 ? "-" : "";
    const auto whole = std::to_string(std::abs(cents) / 100);
    const auto rest = std::abs(cents) % 100;
    if (rest == 0) {
        return sign + whole;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

} // namespace mailspace
