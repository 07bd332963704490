// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importwarnings.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesNamed = 5;

struct ImportWarningsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportWarnings)
};

QString sentence(ImportWarnings::Kind kind, const QString &column)
{
    using Kind = ImportWarnings::Kind;
    switch (kind) {
    case Kind::UnknownConsentWord:
        return ImportWarningsText::tr(
                   "The column \"%1\" holds words that say neither yes nor no; they count as no "
                   "answer.")
            .arg(column);
    case Kind::UnreadableDate:
        return ImportWarningsText::tr(
                   "The column \"%1\" holds text that is no date; it was left out.")
            .arg(column);
    case Kind::UnreadableNumber:
        return ImportWarningsText::tr(
                   "The column \"%1\" holds text that is no number; it was left out.")
            .arg(column);
    case Kind::ContradictoryRow:
        return ImportWarningsText::tr(
            "Rows say yes in one column and no in another; the stricter answer was taken.");
    case Kind::ContradictoryRows:
        return ImportWarningsText::tr(
            "The same person stands on several rows with different answers; the stricter "
            "one was taken.");
    case Kind::NoForOptedIn:
        return ImportWarningsText::tr(
            "People who are opted in here have a \"no\" on this list. A \"no\" is not a "
            "withdrawal, so nothing was changed; if they did withdraw, import them as "
            "unsubscribes.");
    case Kind::Undecodable:
        return ImportWarningsText::tr("Some characters could not be read and were replaced.");
    case Kind::AmbiguousDates:
        return ImportWarningsText::tr(
            "The dates do not tell day from month; 03/04/2025 was read as 3 April. If that "
            "is wrong, undo this import and choose the other order.");
    case Kind::UnknownKind:
        return ImportWarningsText::tr(
                   "The column \"%1\" names kinds other than New listeners, Emails, Tickets and "
                   "Merch; they were left open.")
            .arg(column);
    case Kind::LikelySlip:
        return ImportWarningsText::tr(
            "Addresses look mistyped (such as gmial.com); they were taken as they "
            "stand.");
    case Kind::RoleAddress:
        return ImportWarningsText::tr(
            "Addresses belong to an office, not to a person (such as info@).");
    case Kind::DisposableAddress:
        return ImportWarningsText::tr("Addresses are of services that keep them for minutes only.");
    case Kind::RepairedAddress:
        return ImportWarningsText::tr(
            "Addresses were corrected. Their consents were given for another spelling, "
            "so they do not count until a new one comes in or is entered.");
    case Kind::TooManyCells:
        return ImportWarningsText::tr(
            "Rows have more cells than there are column titles; what stands behind "
            "the last title was left out.");
    case Kind::NulBytes:
        return ImportWarningsText::tr(
            "Cells hold NUL characters, which mean nothing; they were taken out.");
    case Kind::DoubtfulEncoding:
        return ImportWarningsText::tr(
                   "Letters may be broken, such as \"Ã©\" or \"Ž\" for \"é\". If names look "
                   "wrong, undo this import and choose the encoding %1.")
            .arg(column);
    case Kind::EverybodySaysYes:
        return ImportWarningsText::
            tr("The column \"%1\" says yes for everybody. Lists filled by a template do, people "
               "do not. If you cannot tell where these answers come from, undo this import and "
               "import without that column.")
                .arg(column);
    }
    return {};
}

} // namespace

void ImportWarnings::add(Kind kind, const QString &column, qint64 line)
{
    auto &seen = m_seen[{kind, column}];
    ++seen.count;
    ++m_count;
    if (line > 0 && seen.firstLines.size() < linesNamed) {
        seen.firstLines += line;
    }
}

void ImportWarnings::add(const ImportWarnings &others)
{
    for (const auto &[what, noticed] : others.m_seen) {
        auto &seen = m_seen[what];
        seen.count += noticed.count;
        seen.firstLines += noticed.firstLines;
        std::ranges::sort(seen.firstLines);
        seen.firstLines.resize(std::min(seen.firstLines.size(), linesNamed));
    }
    m_count += others.m_count;
}

QStringList ImportWarnings::sentences() const
{
    QStringList all;
    for (const auto &[what, seen] : m_seen) {
        auto text = sentence(what.first, what.second);
        if (!seen.firstLines.isEmpty()) {
            QStringList lines;
            for (const auto line : seen.firstLines) {
                lines += QString::number(line);
            }
            if (seen.count > seen.firstLines.size()) {
                lines += u"…"_s;
            }
            text += ImportWarningsText::tr(" (%1 in all; line %2)")
                        .arg(QString::number(seen.count), lines.join(u", "_s));
        }
        all += text;
    }
    return all;
}

} // namespace mailspace
