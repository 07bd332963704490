// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ImportWordsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString meaningName(ListMeaning meaning)
{
    switch (meaning) {
    case ListMeaning::FanList:
        return ImportWordsText::tr("Fans");
    case ListMeaning::Unsubscribes:
        return ImportWordsText::tr("People who unsubscribed");
    case ListMeaning::Complaints:
        return ImportWordsText::tr("People who complained");
    case ListMeaning::Bounces:
        return ImportWordsText::tr("Addresses that bounced");
    }
    return {};
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportWordsText::tr("Comma");
    case ';':
        return ImportWordsText::tr("Semicolon");
    case '\t':
        return ImportWordsText::tr("Tab");
    case '|':
        return ImportWordsText::tr("Vertical bar");
    case ':':
        return ImportWordsText::tr("Colon");
    default:
        return QChar::fromLatin1(delimiter);
    }
}

QString recognisedText(const ImportPlan &plan)
{
    if (plan.format != nullptr) {
        const auto *part = plan.format->variant(plan.variant);
        return part == nullptr ? plan.format->label
                               : plan.format->label + u": "_s + part->label.text();
    }
    return plan.titles.isEmpty() ? ImportWordsText::tr("A bare list of addresses")
                                 : ImportWordsText::tr("A list with titles of its own");
}

QString recognisedWhy(const ImportPlan &plan)
{
    if (!plan.mapping.has(ListField::Email)) {
        return ImportWordsText::tr(
            "No column holds e-mail addresses. Choose one below, or another separator "
            "or encoding.");
    }
    if (plan.titles.isEmpty()) {
        return ImportWordsText::tr("The first row is an address, not a title.");
    }
    if (plan.mappedBy == ImportPlan::MappedBy::Memory) {
        return ImportWordsText::tr(
            "The columns are read as you chose for the last list with these titles.");
    }
    if (plan.format != nullptr && plan.mappedBy == ImportPlan::MappedBy::Recognition) {
        QStringList sentences;
        if (!plan.recognisedBy.isEmpty()) {
            sentences += ImportWordsText::tr("Its columns %1 tell who wrote it.")
                             .arg(plan.recognisedBy.join(u", "_s));
        }
        for (const auto &note : plan.format->notes) {
            sentences += note.text();
        }
        return sentences.join(u' ');
    }
    int known = 0;
    for (int column = 0; column < plan.titles.size(); ++column) {
        known += plan.mapping.fieldOf(column) ? 1 : 0;
    }
    return plan.mappedBy == ImportPlan::MappedBy::Person
        ? ImportWordsText::tr(
            "The columns are read as you choose; this is remembered for lists with these "
            "titles.")
        : ImportWordsText::tr("%1 of %Ln column(s) are known by their titles.", nullptr,
                              static_cast<int>(plan.titles.size()))
              .arg(known);
}

} // namespace mailspace
