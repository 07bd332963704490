// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportlayout.h"

#include "core/contacts/contactquery.h"
#include "core/export/csvfile.h"
#include "core/export/platformcells.h"
#include "core/export/targetcells.h"
#include "core/export/xlsxfile.h"
#include "core/store/bulkstatement.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ExportLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(ExportLayout)
};

using Space = std::string;

template<int column>
std::string_view textOf(const ExportPerson &person, Space & /*space*/)
{
    return person.row.text(column);
}

template<int column, std::string (*change)(std::string_view)>
std::string_view changed(const ExportPerson &person, Space &space)
{
    return space = change(person.row.text(column));
}

/// Changed, then hashed.
template<int column, std::string (*change)(std::string_view)>
std::string_view hash(const ExportPerson &person, Space &space)
{
    return space = hashed(change(person.row.text(column)));
}

using Query = ContactQuery;

constexpr std::array mailchimp{
    ExportColumn{"Email Address", textOf<Query::Email>},
    ExportColumn{"First Name", firstName},
    ExportColumn{"Last Name", textOf<Query::LastName>},
    ExportColumn{"Phone Number", anyPhone},
    ExportColumn{"Tags", artistAndTags},
};
constexpr std::array brevo{
    ExportColumn{"EMAIL", textOf<Query::Email>},
    ExportColumn{"FIRSTNAME", firstName},
    ExportColumn{"LASTNAME", textOf<Query::LastName>},
    ExportColumn{"SMS", changed<Query::Phone, phoneDigits>},
};
constexpr std::array klaviyo{
    ExportColumn{"Email", textOf<Query::Email>},
    ExportColumn{"Phone Number", changed<Query::Phone, internationalPhone>},
    ExportColumn{"First Name", firstName},
    ExportColumn{"Last Name", textOf<Query::LastName>},
    ExportColumn{"Email Marketing Consent", klaviyoConsent},
    ExportColumn{"Email Marketing Consent Timestamp", klaviyoMoment},
};
constexpr std::array kit{
    ExportColumn{"email", textOf<Query::Email>},
    ExportColumn{"first name", firstName},
    ExportColumn{"last name", textOf<Query::LastName>},
    ExportColumn{"Tags", artistAndTags},
};
constexpr std::array mailerlite{
    ExportColumn{"Email", textOf<Query::Email>},
    ExportColumn{"Name", firstName},
    ExportColumn{"Last name", textOf<Query::LastName>},
    ExportColumn{"Country", textOf<Query::Country>},
};
constexpr std::array listmonk{
    ExportColumn{"email", textOf<Query::Email>},
    ExportColumn{"name", textOf<Query::Name>},
    ExportColumn{"attributes", listmonkAttributes},
};
constexpr std::array meta{
    ExportColumn{"email", textOf<Query::Email>},
    ExportColumn{"phone", changed<Query::Phone, internationalPhone>},
    ExportColumn{"fn", firstName},
    ExportColumn{"ln", textOf<Query::LastName>},
    ExportColumn{"ct", textOf<Query::City>},
    ExportColumn{"st", plainRegion},
    ExportColumn{"zip", textOf<Query::Postcode>},
    ExportColumn{"country", changed<Query::Country, countryCode>},
};
constexpr std::array metaHashed{
    ExportColumn{"email", hash<Query::Email, folded>},
    ExportColumn{"phone", hash<Query::Phone, phoneDigits>},
    ExportColumn{"fn", hash<Query::FirstName, foldedName>},
    ExportColumn{"ln", hash<Query::LastName, foldedName>},
    ExportColumn{"ct", hash<Query::City, foldedPlace>},
    ExportColumn{"st", hashedRegion},
    ExportColumn{"zip", hashedPostcode},
    ExportColumn{"country", hashedCountry},
};
constexpr std::array google{
    ExportColumn{"Email", textOf<Query::Email>},
    ExportColumn{"Phone", changed<Query::Phone, internationalPhone>},
    ExportColumn{"First Name", firstName},
    ExportColumn{"Last Name", textOf<Query::LastName>},
    ExportColumn{"Country", changed<Query::Country, countryCode>},
    ExportColumn{"Zip", textOf<Query::Postcode>},
};
constexpr std::array googleHashed{
    ExportColumn{"Email", hash<Query::Email, folded>},
    ExportColumn{"Phone", hash<Query::Phone, internationalPhone>},
    ExportColumn{"First Name", hash<Query::FirstName, folded>},
    ExportColumn{"Last Name", hash<Query::LastName, folded>},
    ExportColumn{"Country", changed<Query::Country, countryCode>},
    ExportColumn{"Zip", textOf<Query::Postcode>},
};

// A removal is found there by the address alone.
constexpr std::array plainRemoval{ExportColumn{"email", textOf<Query::Email>}};
constexpr std::array listmonkBlocklist{ExportColumn{"email", textOf<Query::Email>},
                                       ExportColumn{"name", textOf<Query::Name>}};

constexpr std::span<const ExportColumn> first(std::span<const ExportColumn> columns)
{
    return columns.first(1);
}

using Format = ExportLayout::Format;

constexpr std::array layouts{
    ExportLayout{.id = u"csv", .removal = plainRemoval},
    ExportLayout{.id = u"spreadsheet",
                 .audience = CsvWriter::Audience::Spreadsheet,
                 .removal = plainRemoval},
    ExportLayout{.id = u"xlsx", .format = Format::Xlsx, .removal = plainRemoval},
    ExportLayout{.id = u"mailchimp", .columns = mailchimp, .removal = first(mailchimp)},
    ExportLayout{.id = u"brevo", .delimiter = ';', .columns = brevo, .removal = first(brevo)},
    ExportLayout{.id = u"klaviyo", .columns = klaviyo, .removal = first(klaviyo)},
    ExportLayout{.id = u"kit", .columns = kit, .removal = first(kit)},
    ExportLayout{.id = u"mailerlite", .columns = mailerlite, .removal = first(mailerlite)},
    ExportLayout{.id = u"listmonk", .columns = listmonk, .removal = listmonkBlocklist},
    ExportLayout{.id = u"meta", .columns = meta, .removal = first(meta)},
    ExportLayout{.id = u"meta-hashed", .columns = metaHashed, .removal = first(metaHashed)},
    ExportLayout{.id = u"google", .columns = google, .removal = first(google)},
    ExportLayout{.id = u"google-hashed", .columns = googleHashed, .removal = first(googleHashed)},
};

} // namespace

QString ExportLayout::suffix() const
{
    return format == Format::Xlsx ? u"xlsx"_s : u"csv"_s;
}

qint64 ExportLayout::mostContacts() const
{
    return format == Format::Xlsx ? XlsxFile::mostRows - 1 : 0;
}

std::unique_ptr<RecordFile> ExportLayout::file(const QString &path) const
{
    if (format == Format::Xlsx) {
        return std::make_unique<XlsxFile>(path);
    }
    return std::make_unique<CsvFile>(path, audience, delimiter);
}

std::unique_ptr<RecordFile> ExportLayout::removalFile(const QString &path) const
{
    return std::make_unique<CsvFile>(path, audience, delimiter);
}

std::span<const ExportLayout> exportLayouts()
{
    return layouts;
}

const ExportLayout *findLayout(const QString &id)
{
    const auto *found = std::ranges::find(layouts, QStringView(id), &ExportLayout::id);
    return found == layouts.end() ? nullptr : found;
}

QStringList layoutIds()
{
    QStringList ids;
    for (const auto &layout : layouts) {
        ids += layout.id.toString();
    }
    return ids;
}

QString layoutName(const ExportLayout &layout)
{
    const std::array names{
        ExportLayoutText::tr("CSV for a mailing tool"),
        ExportLayoutText::tr("CSV for a spreadsheet"),
        ExportLayoutText::tr("Excel workbook (XLSX)"),
        u"Mailchimp"_s,
        u"Brevo"_s,
        u"Klaviyo"_s,
        u"Kit"_s,
        u"MailerLite"_s,
        u"listmonk"_s,
        ExportLayoutText::tr("Meta custom audience"),
        ExportLayoutText::tr("Meta custom audience, hashed"),
        ExportLayoutText::tr("Google customer match"),
        ExportLayoutText::tr("Google customer match, hashed"),
    };
    static_assert(std::tuple_size_v<decltype(names)> == layouts.size());
    return names[std::size_t(&layout - layouts.data())];
}

QString removalAdvice(const ExportLayout &layout)
{
    if (layout.id == u"mailchimp") {
        return ExportLayoutText::tr("In Mailchimp, import it with the status “Unsubscribed”.");
    }
    if (layout.id == u"brevo") {
        return ExportLayoutText::tr(
            "In Brevo, import it and switch on “Blocklist these contacts”.");
    }
    if (layout.id == u"klaviyo") {
        return ExportLayoutText::tr("In Klaviyo, upload it as suppressed profiles.");
    }
    if (layout.id == u"listmonk") {
        return ExportLayoutText::tr("In listmonk, import it with the mode “Blocklist”.");
    }
    if (layout.id.startsWith(u"meta") || layout.id.startsWith(u"google")) {
        return ExportLayoutText::tr("Upload it to the audience as customers to remove.");
    }
    return ExportLayoutText::tr("Import it as unsubscribed, or delete these people there.");
}

} // namespace mailspace
