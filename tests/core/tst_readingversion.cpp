// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importplan.h"
#include "core/import/listfile.h"
#include "core/import/recordreader.h"
#include "core/import/rowdigest.h"
#include "core/import/rowreader.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QDirIterator>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

void put(QByteArray &text, std::string_view value)
{
    text.append(value.data(), qsizetype(value.size())).append('\0');
}

void put(QByteArray &text, qint64 value)
{
    text.append(QByteArray::number(value)).append('\0');
}

void put(QByteArray &text, const RowFacts &facts)
{
    for (const auto &value : facts.values) {
        put(text, value);
    }
    for (const auto value : {facts.email, facts.consentIp, facts.reason}) {
        put(text, value);
    }
    const auto &consent = facts.consent;
    put(text, qint64(consent.count) * 4 + (consent.saysYes ? 2 : 0) + (consent.saysNo ? 1 : 0));
    for (const auto &fact : consent.all()) {
        for (const auto number :
             {qint64(fact.kind), qint64(fact.at), qint64(fact.precision), qint64(fact.mechanism)}) {
            put(text, number);
        }
    }
    if (const auto &deed = facts.interaction) {
        for (const auto value : {deed->smartlink, deed->sourceKey, deed->currency}) {
            put(text, value);
        }
        for (const auto number : {qint64(deed->kind), qint64(deed->happenedAt),
                                  qint64(deed->quantity), qint64(deed->amountCents)}) {
            put(text, number);
        }
    }
}

/// All that the rows of the list say, as one number.
std::uint64_t reading(const ImportPlan &plan)
{
    QByteArray text;
    const auto file = TemporaryStore::require(openListFile(plan.path, plan.member));
    const auto records = TemporaryStore::require(openRecords(plan, *file));
    ImportWarnings warnings;
    RowReader rows(plan, TemporaryStore::now, warnings);
    while (const auto *record = TemporaryStore::require(records->next())) {
        const auto row = rows.read(*record);
        if (const auto *facts = std::get_if<RowFacts>(&row)) {
            put(text, *facts);
        }
    }
    return sipHash({text.constData(), std::size_t(text.size())}, 0, 0);
}

} // namespace

/// Rows that stood on the last list are not read again, so a program that reads them differently
/// has to say so.
class ReadingVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadDifferentlyHasANewVersion();
};

void ReadingVersionTest::whatIsReadDifferentlyHasANewVersion()
{
    const QDir data(QStringLiteral(MAILSPACE_TEST_DATA));
    QStringList lists;
    for (const auto &folder : {u"formats"_s, u"csv"_s}) {
        QDirIterator files(data.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            lists += data.relativeFilePath(files.next());
            if (lists.last().endsWith(u".expected"_s)) {
                lists.removeLast();
            }
        }
    }
    lists.sort();
    auto text = u"version %1\n"_s.arg(readingVersion);
    for (const auto &list : lists) {
        const auto plans = planImports({.path = data.filePath(list)});
        for (const auto &plan : plans ? *plans : std::vector<ImportPlan>()) {
            const auto name = plan.member.isEmpty() ? list : list + u'/' + plan.member;
            text += u"%1 %2\n"_s.arg(reading(plan), 16, 16, '0'_L1).arg(name);
        }
    }
    QFile recorded(data.filePath(u"readings.txt"_s));
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    if (const auto expected = QString::fromUtf8(recorded.readAll()); text != expected) {
        qInfo().noquote() << text;
        QFAIL("Lists are read differently than is recorded. If one that is there already is, raise "
              "readingVersion in core/import/rowdigest.h. Then put the lines above into "
              "tests/data/readings.txt.");
    }
}

QTEST_GUILESS_MAIN(ReadingVersionTest)

#include "tst_readingversion.moc"
