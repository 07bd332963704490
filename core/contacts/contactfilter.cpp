// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactfilter.h"

#include "core/contacts/countryname.h"
#include "core/contacts/smartlink.h"
#include "core/contacts/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ContactFilterText
{
    Q_DECLARE_TR_FUNCTIONS(ContactFilter)
};

/// `others` are further words for the field, French ones among them.
struct FilterFieldTraits
{
    FilterField field;
    QStringView key;
    const char *name;
    QStringView others;
    QStringView values;
};

constexpr std::array<FilterFieldTraits, filterFieldCount> filterFields{{
    {FilterField::Profile, u"profile", QT_TRANSLATE_NOOP("ContactFilter", "Artist"),
     u"|profil|artist|artiste|", u""},
    {FilterField::State, u"state", QT_TRANSLATE_NOOP("ContactFilter", "Consent"),
     u"|status|consent|consentement|etat|",
     u"opted-in not undated none bounced withdrawn complained"},
    {FilterField::Kind, u"kind", QT_TRANSLATE_NOOP("ContactFilter", "Kind"), u"|type|",
     u"new-listeners emails tickets merch"},
    {FilterField::Smartlink, u"smartlink", QT_TRANSLATE_NOOP("ContactFilter", "Smartlink"),
     u"|link|campaign|campagne|", u""},
    {FilterField::Country, u"country", QT_TRANSLATE_NOOP("ContactFilter", "Country"), u"|pays|",
     u""},
    {FilterField::Since, u"since", QT_TRANSLATE_NOOP("ContactFilter", "Since"), u"|depuis|",
     u"30d 90d 1y ..90d"},
    {FilterField::LastActive, u"active", QT_TRANSLATE_NOOP("ContactFilter", "Last active"),
     u"|last-active|actif|", u"30d 90d 1y ..1y never"},
    {FilterField::SuperFan, u"superfan", QT_TRANSLATE_NOOP("ContactFilter", "Super fan"),
     u"|super-fan|", u"yes no"},
    {FilterField::Tag, u"tag", QT_TRANSLATE_NOOP("ContactFilter", "Tag"), u"|tags|etiquette|", u""},
    {FilterField::Evidence, u"evidence", QT_TRANSLATE_NOOP("ContactFilter", "Evidence"),
     u"|preuve|", u"strong partial bare none"},
    {FilterField::HandedOver, u"handed", QT_TRANSLATE_NOOP("ContactFilter", "Handed over to"),
     u"|handed-over|handed-to|remis|", u"never"},
    {FilterField::Address, u"address", QT_TRANSLATE_NOOP("ContactFilter", "Address"), u"|adresse|",
     u"office throw-away mistyped"},
}};

const FilterFieldTraits &filterFieldTraits(FilterField field)
{
    return filterFields.at(static_cast<std::size_t>(field));
}

std::optional<FilterField> filterFieldFromKey(const QString &key)
{
    const auto name = key.toLower();
    const auto bars = u"|%1|"_s.arg(name);
    const auto *const found
        = std::ranges::find_if(filterFields, [&](const FilterFieldTraits &field) {
              return field.key == name || field.others.contains(bars);
          });
    return found == filterFields.end() ? std::nullopt : std::optional(found->field);
}

/// The first moment of the day, in UTC as everything stored.
Timestamp beginOf(const QDate &date)
{
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

struct Span
{
    Timestamp from;
    Timestamp until;
};

/// "2025", "2025-01", "2025-01-31", "90d", "6m", "1y": from its beginning until its end.
std::optional<Span> spanOf(const QString &text, Timestamp now)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?|(\\d{1,4})([dmyj]))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    if (match.hasCaptured(4)) {
        const QDate today = utcDay(now);
        const int count = match.capturedView(4).toInt();
        const QString unit = match.captured(5).toLower();
        const QDate date = unit == u"m" ? today.addMonths(-count)
            : unit == u"y"              ? today.addYears(-count)
                                        : today.addDays(-count);
        return Span{beginOf(date), beginOf(date)};
    }
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).isEmpty() ? 1 : match.capturedView(2).toInt();
    const QDate first(year, month,
                      match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt());
    if (!first.isValid()) {
        return {};
    }
    const QDate next = !match.capturedView(3).isEmpty() ? first.addDays(1)
        : !match.capturedView(2).isEmpty()              ? first.addMonths(1)
                                                        : first.addYears(1);
    return Span{beginOf(first), beginOf(next)};
}

/// "2025-01": from then on. "2025-01..2025-03": both included. "..2025-03": until its end.
bool readMoments(ContactFilter &filter, Timestamp now)
{
    const auto dots = filter.value.indexOf(".."_L1);
    const QString first = dots < 0 ? filter.value : filter.value.left(dots);
    const QString last = dots < 0 ? QString() : filter.value.mid(dots + 2);
    if (!first.isEmpty()) {
        const auto span = spanOf(first, now);
        if (!span) {
            return false;
        }
        filter.from = span->from;
    }
    if (!last.isEmpty()) {
        const auto span = spanOf(last, now);
        if (!span) {
            return false;
        }
        filter.until = span->until;
    }
    return filter.from || filter.until;
}

/// A whole value, or the only one that begins so: "tick" while "tickets" is being typed.
bool complete(QString &value, FilterField field)
{
    const auto values = fixedValues(field);
    const auto begun = values.filter(QRegularExpression(u'^' + QRegularExpression::escape(value),
                                                        QRegularExpression::CaseInsensitiveOption));
    if (value.isEmpty() || begun.isEmpty()
        || (begun.size() > 1 && !begun.contains(value, Qt::CaseInsensitive))) {
        return false;
    }
    value = begun.contains(value, Qt::CaseInsensitive) ? value.toLower() : begun.front();
    return true;
}

bool isFixed(FilterField field)
{
    return field == FilterField::State || field == FilterField::Kind
        || field == FilterField::SuperFan || field == FilterField::Evidence
        || field == FilterField::Address;
}

bool isMoment(FilterField field)
{
    return field == FilterField::Since || field == FilterField::LastActive;
}

} // namespace

QString fieldKey(FilterField field)
{
    return filterFieldTraits(field).key.toString();
}

QString fieldName(FilterField field)
{
    return ContactFilterText::tr(filterFieldTraits(field).name);
}

QStringList fixedValues(FilterField field)
{
    return filterFieldTraits(field).values.toString().split(u' ', Qt::SkipEmptyParts);
}

Result<ContactFilter> ContactFilter::make(FilterField field, const QString &value, bool negated,
                                          Timestamp now)
{
    ContactFilter filter{.field = field, .value = value.simplified(), .negated = negated};
    if (field == FilterField::Kind) {
        if (const auto key = kindKey(kindFromText(filter.value.toStdString())); !key.isEmpty()) {
            filter.value = key;
        }
    }
    const bool never = field == FilterField::LastActive
        && filter.value.compare(u"never"_s, Qt::CaseInsensitive) == 0;
    const bool understood = isFixed(field) ? complete(filter.value, field)
        : isMoment(field) && !never        ? readMoments(filter, now)
                                           : !filter.value.isEmpty();
    if (!understood) {
        const auto values = fixedValues(field);
        return fail(values.isEmpty()
                        ? ContactFilterText::tr("%1: needs a value.").arg(fieldKey(field))
                        : ContactFilterText::tr("%1: cannot be “%2”. Say for example %3.")
                              .arg(fieldKey(field), filter.value, values.join(u", "_s)),
                    Error::Kind::WrongUsage);
    }
    if (field == FilterField::SuperFan) {
        filter.until = beginOfDay(now);
    }
    return filter;
}

bool ContactFilter::meansSameAs(const ContactFilter &other) const
{
    const auto meaning = [this](const QString &text) {
        return field == FilterField::Country
            ? countryCode(text).toCaseFolded()
            : QString::fromStdString(foldedText(text.toStdString()));
    };
    return field == other.field && negated == other.negated
        && meaning(value) == meaning(other.value);
}

QString ContactFilter::word() const
{
    QString text = value;
    if (text.contains(u' ') || text.contains(u',') || text.contains(u'"')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return (negated ? u"-"_s : QString()) + fieldKey(field) + u':' + text;
}

FilterWords FilterWords::parse(const QString &text, Timestamp now)
{
    // A word is anything without blanks; a value in quotes may have some.
    static const QRegularExpression word(
        u"(-?)([\\p{L}-]+):(?:\"((?:[^\"]|\"\")*)\"?|(\\S*))|\\S+"_s);
    FilterWords words;
    QStringList rest;
    for (auto matches = word.globalMatch(text.simplified()); matches.hasNext();) {
        const auto match = matches.next();
        const auto field = filterFieldFromKey(match.captured(2));
        if (!field || match.capturedView(2).isEmpty()) {
            rest += match.captured();
            continue;
        }
        const bool quoted = match.hasCaptured(3);
        const auto values = quoted ? QStringList{match.captured(3).replace(u"\"\""_s, u"\""_s)}
                                   : match.captured(4).split(u',', Qt::SkipEmptyParts);
        for (const auto &value : values.isEmpty() ? QStringList{QString()} : values) {
            auto filter = ContactFilter::make(*field, value, !match.capturedView(1).isEmpty(), now);
            if (filter) {
                words.filters.push_back(*std::move(filter));
            } else {
                words.problems += filter.error().message;
            }
        }
    }
    words.search = rest.join(u' ');
    return words;
}

QString filterWords(std::span<const ContactFilter> filters, const QString &search)
{
    QStringList words;
    for (const auto &filter : filters) {
        words += filter.word();
    }
    if (!search.isEmpty()) {
        words += search;
    }
    return words.join(u' ');
}

} // namespace mailspace
