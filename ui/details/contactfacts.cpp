// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/contactfacts.h"

#include "ui/datetext.h"
#include "ui/fans/pointstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ContactFactsText
{
    Q_DECLARE_TR_FUNCTIONS(ContactFacts)
};

QString dayOrUndated(std::optional<Timestamp> at)
{
    return at ? dayText(*at) : ContactFactsText::tr("Undated");
}

QString amountText(qint64 cents, const QString &currency)
{
    return cents == 0
        ? QString()
        : (QLocale().toString(double(cents) / 100, 'f', 2) + u' ' + currency).trimmed();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString placeText(const QString &fileName, qint64 row)
{
    return fileName.isEmpty() ? ContactFactsText::tr("entered by hand")
                              : ContactFactsText::tr("%1, line %2").arg(fileName).arg(row);
}

QString deedText(SmartlinkKind kind, const QString &smartlink)
{
    const auto name = kindName(kind);
    return joined({name.isEmpty() ? ContactFactsText::tr("Other") : name, smartlink});
}

QString quantityText(qint64 quantity)
{
    return quantity > 1 ? u"%1 ×"_s.arg(QLocale().toString(quantity)) : QString();
}

Fact factOf(const ContactDeed &deed)
{
    return {.what = deedText(deed.kind, deed.smartlink),
            .aside = dayOrUndated(deed.at),
            .details = joined({deed.profile, quantityText(deed.quantity),
                               amountText(deed.amountCents, deed.currency), deed.address,
                               placeText(deed.fileName, deed.row)})};
}

Fact factOf(const HistoryLine &line)
{
    const bool undated = line.event.precision == TimePrecision::Undated;
    const auto grade = line.grade();
    return {.what = line.what(),
            .aside = undated ? ContactFactsText::tr("Undated") : dayText(line.event.at),
            .details
            = joined({line.remark(), line.evidence(),
                      grade ? ContactFactsText::tr("evidence: %1").arg(gradeName(*grade).toLower())
                            : QString()})};
}

} // namespace

std::vector<Fact> profileFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    for (const auto &each : details.profiles) {
        const auto deeds = each.interactions == 0
            ? QString()
            : ContactFactsText::tr("%Ln interaction(s)", nullptr,
                                   static_cast<int>(each.interactions));
        facts.push_back(
            {.what = each.name,
             .aside = stateName(each.state),
             .details = joined({each.since ? dayText(*each.since) : QString(), each.evidence, deeds,
                                amountText(each.amountCents, each.currency)}),
             .state = each.state});
    }
    return facts;
}

std::vector<Fact> scoreFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    if (!details.fan.hasScore) {
        return facts;
    }
    std::vector<MicroPoints> parts;
    for (const auto &receipt : details.fan.receipts) {
        parts.push_back(receipt.part);
    }
    parts.push_back(details.fan.score.breadth);
    parts = roundedParts(parts);
    for (std::size_t i = 0; i < details.fan.receipts.size(); ++i) {
        const auto &receipt = details.fan.receipts[i];
        facts.push_back(
            {.what = deedText(receipt.kind, receipt.smartlink),
             .aside = u"+"_s + pointsText(parts[i]),
             .details = joined(
                 {dayOrUndated(receipt.at),
                  ContactFactsText::tr("weight %1").arg(QLocale().toString(receipt.weight, 'g', 4)),
                  quantityText(receipt.quantity), amountText(receipt.amountCents, receipt.currency),
                  ContactFactsText::tr("%1 left").arg(shareText(receipt.decay))})});
    }
    if (details.fan.score.breadth > 0) {
        facts.push_back(
            {.what = ContactFactsText::tr("For %n kind(s)", nullptr, details.fan.score.kinds),
             .aside = u"+"_s + pointsText(parts.back())});
    }
    return facts;
}

std::vector<Fact> timelineFacts(const ContactDetails &details, std::size_t most)
{
    std::vector<std::pair<Timestamp, Fact>> entries;
    entries.reserve(details.deeds.size() + details.events.size());
    for (const auto &deed : details.deeds) {
        entries.emplace_back(deed.at.value_or(0), factOf(deed));
    }
    std::for_each(details.events.rbegin(), details.events.rend(), [&entries](const auto &line) {
        const bool undated = line.event.precision == TimePrecision::Undated;
        entries.emplace_back(undated ? 0 : line.event.at, factOf(line));
    });
    std::ranges::stable_sort(entries, std::greater(), &std::pair<Timestamp, Fact>::first);
    entries.resize(std::min(most, entries.size()));
    std::vector<Fact> facts;
    facts.reserve(entries.size());
    for (auto &entry : entries) {
        facts.push_back(std::move(entry.second));
    }
    return facts;
}

std::vector<Fact> handoverFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    for (const auto &each : details.handovers) {
        facts.push_back(
            {.what = each.recipient.isEmpty() ? each.fileName : each.recipient,
             .aside = dayText(each.madeAt),
             .details
             = joined({each.profile, each.recipient.isEmpty() ? QString() : each.fileName})});
    }
    return facts;
}

std::vector<Fact> listFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    for (const auto &each : details.lists) {
        facts.push_back(
            {.what = each.fileName,
             .aside = dayText(each.importedAt),
             .details
             = joined({each.undone ? ContactFactsText::tr("undone") : QString(),
                       each.profile.isEmpty() ? ContactFactsText::tr("all artists") : each.profile,
                       ContactFactsText::tr("line %1").arg(each.row), each.address,
                       each.repaired ? ContactFactsText::tr("address corrected, not confirmed")
                                     : QString()})});
    }
    return facts;
}

std::vector<Fact> otherFacts(const ContactDetails &details)
{
    std::vector<Fact> facts;
    for (const auto &[title, value] : details.otherColumns) {
        if (!value.isEmpty()) {
            facts.push_back({.what = title, .details = value});
        }
    }
    return facts;
}

} // namespace mailspace
