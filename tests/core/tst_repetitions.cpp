// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"
#include "core/consent/storecheck.h"
#include "core/import/importsession.h"
#include "core/import/importundo.h"
#include "core/import/listreading.h"
#include "core/import/rowdigest.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QBuffer>

#include <random>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;
const QByteArray titles = "email,name,city,consent,consent date,unsubscribed at,smartlink,kind,"
                          "collected at,order id,amount,currency\n";
const QByteArray ana
    = "ana@example.com,Ana,Lyon,yes,2025-01-01,,Tour,Tickets,2025-01-01,7,20,EUR\n";
const QByteArray bea = "bea@example.com,Bea,Rome,yes,2025-02-01,,Shop,Merch,2025-02-02,8,5,EUR\n";
const QByteArray cleo = "cleo@example.com,Cleo,Metz,,,2025-03-01,,,,,,\n";
const QByteArray dora = "dora@example.com,Dora,Bern,yes,,,,,,,,\n";
const QByteArray list = titles + ana + bea + cleo + dora;

int count(TemporaryStore &store, const QString &table)
{
    return TemporaryStore::require(store.database().value(u"SELECT count(*) FROM "_s + table))
        .toInt();
}

/// What lists and the ledger make of everybody, whatever the ids.
QStringList picture(TemporaryStore &store)
{
    QStringList lines;
    auto rows = TemporaryStore::require(store.database().run(uR"(
        SELECT c.email, c.full_name, c.city, m.state, m.since, s.name, m.last_interaction,
               m.interactions, m.amount_cents, m.currency,
               (SELECT group_concat(l.import_id || ':' || l.row) FROM listing l
                JOIN import i ON i.id = l.import_id
                WHERE l.contact_id = c.id AND i.undone_at IS NULL)
        FROM contact c LEFT JOIN membership m ON m.contact_id = c.id
        LEFT JOIN smartlink s ON s.id = m.smartlink_id
        WHERE c.id NOT IN (SELECT contact_id FROM absent_contact)
        ORDER BY c.email, m.profile_id)"_s));
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < 11; ++i) {
            cells += rows.value(i).toString();
        }
        lines += cells.join(u'|');
    }
    return lines;
}

void undo(TemporaryStore &store, ImportId import)
{
    Progress progress;
    TemporaryStore::require(
        undoImport(store.database(), import, TemporaryStore::now + 1000, progress));
}

bool isSound(TemporaryStore &store)
{
    Progress progress;
    return TemporaryStore::require(checkStore(store.database(), progress)).isSound();
}

/// Makes the store look at every row in full, as if it had never been told.
void forgetDigests(TemporaryStore &store)
{
    TemporaryStore::require(store.database().run(u"UPDATE listing_run SET digests = x''"_s));
}

} // namespace

/// A list that comes again is not kept twice, and what is not kept can be told all the same.
class RepetitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatStoodOnTheLastListIsNotRead();
    void aListThatIsReadOtherwiseIsReadAnew();
    void aWarningIsGivenEachTime();
    void aListThatComesAgainIsNotKeptTwice();
    void theEarlierOfTwoEqualListsCanBeUndone();
    void aChangedRowIsToldInFull();
    void anUndatedNoCountsEachTime();
    void whoWithdrewMeanwhileIsNamedAgain();
    void aSecondRowOfAPersonIsHeldAgainstTheFirst();
    void oneOfSeveralRowsIsNoRepetition();
    void anErasedPersonLeavesTheRunAndTheOthersStay();
    void aShortListFindsItsPeopleInALargeStore();
    void repeatedListsGiveTheSameStoreAsListsToldInFull();
};

void RepetitionsTest::whatStoodOnTheLastListIsNotRead()
{
    TemporaryStore store;
    const auto undated = "gus@example.com,Gus,Bern,unsubscribed,,,,,,,,\n";
    const auto plan = TemporaryStore::require(
        planImport({.path = store.writeFile(list + undated), .profile = store.profile(artist)}));
    Progress progress;
    TemporaryStore::require(Importer(store.database(), TemporaryStore::now).run(plan, progress));
    // Of four that could be left unread one has changed, and a "no" without a date counts again.
    auto changed = list + undated;
    changed.replace("Rome", "Oslo");
    ImportWarnings warnings;
    const auto session = TemporaryStore::require(
        ImportSession::begin(store.database(), plan, TemporaryStore::now, warnings));
    ListReading reading(plan, RowIntake(plan, TemporaryStore::now, session->hasher(), warnings),
                        TemporaryStore::require(RowDigest::of(store.database(), plan)),
                        session->knownRows(), warnings, progress);
    QBuffer buffer(&changed);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    BatchQueue<RowBatch> batches;
    QVERIFY_RESULT(reading.read(buffer, batches));
    const auto batch = batches.pop();
    QCOMPARE(batch->rows().size(), 5U);
    QList<int> unread;
    for (const auto &row : batch->rows()) {
        if (std::holds_alternative<RowBatch::Unread>(row.content)) {
            unread += int(row.line);
        }
    }
    QCOMPARE(unread, (QList{2, 4, 5}));
}

void RepetitionsTest::aListThatIsReadOtherwiseIsReadAnew()
{
    TemporaryStore store;
    store.import(artist, list);
    const auto report
        = TemporaryStore::require(store.tryImport({.path = store.writeFile(list + '\n'),
                                                   .profile = store.profile(artist),
                                                   .columns = {{u"city"_s, u"name"_s}}}));
    QCOMPARE(report.contactsChanged, 4);
    QCOMPARE(store.contact(artist, u"bea@example.com"_s).city, u"Bea"_s);
}

void RepetitionsTest::aWarningIsGivenEachTime()
{
    TemporaryStore store;
    const auto odd = list + "info@example.com,Office,Rome,perhaps,,,,,,,,\n";
    const auto first = store.import(artist, odd);
    const auto again = store.import(artist, odd + '\n');
    QCOMPARE(first.warnings.size(), 2);
    QCOMPARE(again.warnings, first.warnings);
    QCOMPARE(again.rowsUnchanged, 5);
}

void RepetitionsTest::aListThatComesAgainIsNotKeptTwice()
{
    TemporaryStore store;
    store.import(artist, list);
    const auto before = count(store, u"consent_event"_s);
    const auto report = store.import(artist, list + '\n');
    QCOMPARE(report.rowsUnchanged, 4);
    QCOMPARE(report.consentsGiven, 0);
    QCOMPARE(report.withdrawals, 0);
    QCOMPARE(count(store, u"consent_event"_s), before);
    QCOMPARE(count(store, u"contact_value"_s), 0);
    QCOMPARE(count(store, u"interaction_value"_s), 0);
    QCOMPARE(count(store, u"listing"_s), 8);
    QCOMPARE(count(store, u"listing_run"_s), 2);
    QVERIFY(isSound(store));
}

void RepetitionsTest::theEarlierOfTwoEqualListsCanBeUndone()
{
    TemporaryStore store;
    const auto first = store.import(artist, list);
    store.import(artist, list + '\n');
    store.import(artist, list + "\n\n");
    undo(store, *first.import);
    QVERIFY(isSound(store));
    TemporaryStore without;
    without.import(artist, list.left(list.indexOf('\n') + 1) + "zoe@example.com,,,,,,,,,,,\n");
    undo(without, 1);
    without.import(artist, list + '\n');
    without.import(artist, list + "\n\n");
    QCOMPARE(picture(store), picture(without));
    QCOMPARE(count(store, u"listing_run WHERE repeats IS NOT NULL"_s), 0);
    undo(store, 2);
    undo(store, 3);
    QCOMPARE(store.emails({}), QStringList());
}

void RepetitionsTest::aChangedRowIsToldInFull()
{
    TemporaryStore store;
    store.import(artist, list);
    auto changed = list;
    changed.replace("Rome", "Oslo");
    const auto report = store.import(artist, changed);
    QCOMPARE(report.contactsChanged, 1);
    QCOMPARE(report.rowsUnchanged, 3);
    QCOMPARE(store.contact(artist, u"bea@example.com"_s).city, u"Oslo"_s);
    QCOMPARE(count(store, u"contact_value"_s), 2);
    // And back again: the last list counts, not the first.
    store.import(artist, list + '\n');
    QCOMPARE(store.contact(artist, u"bea@example.com"_s).city, u"Rome"_s);
    undo(store, 3);
    QCOMPARE(store.contact(artist, u"bea@example.com"_s).city, u"Oslo"_s);
}

void RepetitionsTest::anUndatedNoCountsEachTime()
{
    TemporaryStore store;
    const QByteArray no = "email,status\nana@example.com,unsubscribed\n";
    store.import(artist, no);
    const auto report
        = store.import(artist, no + '\n', ListMeaning::FanList, TemporaryStore::now + 5);
    QCOMPARE(report.withdrawals, 1);
    QCOMPARE(count(store, u"consent_event"_s), 2);
    // Though of all else only that it was repeated is kept, its "no" is its own.
    QCOMPARE(count(store, u"listing_run WHERE repeats IS NOT NULL"_s), 1);
    undo(store, 1);
    QCOMPARE(count(store, u"consent_event WHERE import_id = 2"_s), 1);
    const auto contact = store.contact(artist, u"ana@example.com"_s);
    QCOMPARE(contact.state, ConsentState::Withdrawn);
    QCOMPARE(contact.since, TemporaryStore::now + 5);
    QVERIFY(isSound(store));
}

void RepetitionsTest::whoWithdrewMeanwhileIsNamedAgain()
{
    TemporaryStore store;
    store.import(artist, list);
    store.enter(u"ana@example.com"_s, ConsentKind::Withdrawn, artist, "2025-05-01");
    const auto report = store.import(artist, list + '\n');
    QCOMPARE(report.blockedByWithdrawal, 1);
    QCOMPARE(report.blocked.front().email, u"ana@example.com"_s);
    QCOMPARE(store.state(artist, u"ana@example.com"_s), u"withdrawn"_s);
}

void RepetitionsTest::aSecondRowOfAPersonIsHeldAgainstTheFirst()
{
    const QByteArray both = titles + ana + "ana@example.com,Ana,Nice,no,,,,,,,,\n";
    TemporaryStore store;
    store.import(artist, titles + ana);
    const auto report = store.import(artist, both);
    TemporaryStore full;
    full.import(artist, titles + ana);
    forgetDigests(full);
    const auto told = full.import(artist, both);
    QCOMPARE(report.toJson(), told.toJson());
    QCOMPARE(report.warnings, told.warnings);
    QCOMPARE(picture(store), picture(full));
    undo(store, 1);
    undo(full, 1);
    QCOMPARE(picture(store), picture(full));
}

void RepetitionsTest::oneOfSeveralRowsIsNoRepetition()
{
    TemporaryStore store;
    store.import(artist, titles + ana + "ana@example.com,Ana,Nice,,,,,,,,,\n");
    store.import(artist, titles + ana);
    QCOMPARE(store.contact(artist, u"ana@example.com"_s).city, u"Lyon"_s);
    store.import(artist, titles + ana + "ana@example.com,Ana,Nice,,,,,,,,,\n\n");
    store.import(artist, titles + ana + '\n');
    QCOMPARE(store.contact(artist, u"ana@example.com"_s).city, u"Lyon"_s);
}

void RepetitionsTest::anErasedPersonLeavesTheRunAndTheOthersStay()
{
    TemporaryStore store;
    store.import(artist, list);
    store.import(artist, list + '\n');
    TemporaryStore::require(
        erasePerson(store.database(), u"bea@example.com"_s, {}, TemporaryStore::now));
    QCOMPARE(count(store, u"listing"_s), 6);
    QCOMPARE(count(store, u"listing_run"_s), 4);
    const auto lines = store.database().value(
        u"SELECT group_concat(row) FROM (SELECT row FROM listing ORDER BY import_id, row)"_s);
    QCOMPARE(lines->toString(), u"2,4,5,2,4,5"_s);
    // The digests moved with them.
    QCOMPARE(store.import(artist, titles + ana + cleo + dora).rowsUnchanged, 3);
    QCOMPARE(count(store, u"contact_value"_s), 0);
    QVERIFY(isSound(store));
}

void RepetitionsTest::aShortListFindsItsPeopleInALargeStore()
{
    TemporaryStore store;
    QByteArray large = titles;
    for (int i = 0; i < 3000; ++i) {
        large += "fan" + QByteArray::number(i) + "@example.com,Fan,Lyon,,,,,,,,,\n";
    }
    store.import(artist, large + ana + bea);
    const auto report = store.import(artist,
                                     titles + ana + "Fan7@example.com,Fan,Nice,,,,,,,,,\n" + cleo
                                         + "cleo@example.com,Cleo,Rome,,,,,,,,,\n");
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(report.contactsChanged, 2);
    QCOMPARE(report.rowsUnchanged, 1);
    QCOMPARE(store.contact(artist, u"fan7@example.com"_s).city, u"Nice"_s);
    QCOMPARE(store.contact(artist, u"cleo@example.com"_s).city, u"Rome"_s);
    undo(store, 1);
    QCOMPARE(store.emails({.sort = ContactSort::Email}),
             (QStringList{u"ana@example.com"_s, u"cleo@example.com"_s, u"fan7@example.com"_s}));
    QVERIFY(isSound(store));
}

void RepetitionsTest::repeatedListsGiveTheSameStoreAsListsToldInFull()
{
    std::mt19937 random(20250301); // NOLINT: the same lists each time
    const auto dice = [&random](unsigned below) { return random() % below; };
    const QList<QByteArray> rows{
        ana,
        bea,
        cleo,
        dora,
        "ana@example.com,Ana,Nice,no,,,Tour,Tickets,2025-04-01,9,3,EUR\n",
        "bea@example.com,,,,,2025-06-01,,,,,,\n",
        "ana@example.com,,,,,,,,,,,\n",
        "info@example.com,Office,Bern,maybe,2025-01-01,,,,2025-13-45,,,\n",
        "fay@gmial.com,Fay,Bern,yes,2025-01-01,,,,,,,\n",
        "eve@example.com,Eve,Rome,unsubscribed,,,Tour,Tickets,2025-01-01,8,5,EUR\n",
        "zoe@example.com,Zoe,Oslo,yes,2024-01-01,,Tour,Tickets,2025-01-01,7,25,EUR\n"};
    bool sawUndatedNoes = false;
    for (int round = 0; round < 25; ++round) {
        TemporaryStore store;
        TemporaryStore full;
        QByteArray last;
        QList<ImportId> imports;
        for (int i = 0; i < 5; ++i) {
            auto next = titles;
            for (const auto &row : rows) {
                next += dice(3) == 0 ? row : QByteArray();
            }
            // Mostly the list before, once more or with a row at the end.
            if (!last.isEmpty() && dice(4) != 0) {
                next = last
                    + (dice(2) == 0 ? QByteArray("\n")
                                    : rows[qsizetype(dice(unsigned(rows.size())))]);
            }
            if (next == titles || next == last) {
                continue;
            }
            last = next;
            const auto at = TemporaryStore::now + i;
            forgetDigests(full);
            const auto report = store.import(artist, next, ListMeaning::FanList, at);
            const auto told = full.import(artist, next, ListMeaning::FanList, at);
            QCOMPARE(report.toJson(), told.toJson());
            QCOMPARE(report.warnings, told.warnings);
            QCOMPARE(picture(store), picture(full));
            const auto undatedNoes = u"consent_event WHERE kind = 3 AND precision = 0"_s;
            QCOMPARE(count(store, undatedNoes), count(full, undatedNoes));
            sawUndatedNoes |= count(store, undatedNoes) > 1;
            if (report.import) {
                imports += *report.import;
            }
        }
        while (!imports.isEmpty()) {
            const auto import = imports.takeAt(qsizetype(dice(unsigned(imports.size()))));
            undo(store, import);
            undo(full, import);
            QCOMPARE(picture(store), picture(full));
            QVERIFY(isSound(store));
        }
    }
    QVERIFY(sawUndatedNoes);
}

QTEST_GUILESS_MAIN(RepetitionsTest)

#include "tst_repetitions.moc"
