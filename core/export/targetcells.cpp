// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/targetcells.h"

#include "core/contacts/contactquery.h"
#include "core/export/platformcells.h"
#include "core/store/bulkstatement.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

bool mayBeWritten(const ExportPerson &person)
{
    return mayBeWrittenTo(ConsentState(person.row.integer(ContactQuery::State)));
}

std::string jsonText(std::string_view value)
{
    const auto array
        = QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2).toStdString();
}

/// The region, which is no field of ours but may have stood in a list.
std::string region(const ExportPerson &person)
{
    const auto extra = person.row.text(ContactQuery::Extra);
    if (extra.empty()) {
        return {};
    }
    const auto object
        = QJsonDocument::fromJson(QByteArray(extra.data(), qsizetype(extra.size()))).object();
    for (const auto &key : {u"Region"_s, u"Province"_s, u"State"_s, u"Province Code"_s, u"st"_s}) {
        if (const auto found = object.value(key).toString(); !found.isEmpty()) {
            return found.toStdString();
        }
    }
    return {};
}

} // namespace

std::string_view firstName(const ExportPerson &person, std::string & /*space*/)
{
    const auto first = person.row.text(ContactQuery::FirstName);
    const auto last = person.row.text(ContactQuery::LastName);
    return first.empty() && last.empty() ? person.row.text(ContactQuery::Name) : first;
}

std::string_view anyPhone(const ExportPerson &person, std::string &space)
{
    const auto phone = person.row.text(ContactQuery::Phone);
    space = internationalPhone(phone);
    return space.empty() ? phone : space;
}

std::string_view artistAndTags(const ExportPerson &person, std::string &space)
{
    const auto tags = person.row.text(ContactQuery::Tags);
    space = person.artist;
    if (!space.empty() && !tags.empty()) {
        space += ',';
    }
    return space += tags;
}

std::string_view klaviyoConsent(const ExportPerson &person, std::string & /*space*/)
{
    if (mayBeWritten(person)) {
        return "Subscribe";
    }
    // Blank means "never subscribed" there.
    const auto state = ConsentState(person.row.integer(ContactQuery::State));
    return state == ConsentState::NoConsent ? "" : "Unsubscribed";
}

std::string_view klaviyoMoment(const ExportPerson &person, std::string &space)
{
    const auto since = person.row.optionalInteger(ContactQuery::Since);
    if (!since) {
        return {};
    }
    const auto at = QDateTime::fromMSecsSinceEpoch(*since, Qt::UTC);
    return space = at.toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString();
}

std::string_view listmonkAttributes(const ExportPerson &person, std::string &space)
{
    space = "{";
    if (!person.artist.empty()) {
        space += R"("artist": )" + jsonText(person.artist);
    }
    const auto since = person.row.optionalInteger(ContactQuery::Since);
    if (since && mayBeWritten(person)) {
        space += space.size() > 1 ? ", " : "";
        space += R"("consent_at": )" + jsonText(toIsoText(*since).toStdString());
    }
    return space += "}";
}

std::string_view plainRegion(const ExportPerson &person, std::string &space)
{
    return space = region(person);
}

std::string_view hashedRegion(const ExportPerson &person, std::string &space)
{
    return space = hashed(foldedPlace(region(person)));
}

std::string_view hashedPostcode(const ExportPerson &person, std::string &space)
{
    return space = hashed(foldedPostcode(person.row.text(ContactQuery::Postcode),
                                         countryCode(person.row.text(ContactQuery::Country))));
}

std::string_view hashedCountry(const ExportPerson &person, std::string &space)
{
    return space = hashed(folded(countryCode(person.row.text(ContactQuery::Country))));
}

} // namespace mailspace
