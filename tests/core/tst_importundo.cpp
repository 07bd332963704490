// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importundo.h"

#include "core/consent/storecheck.h"
#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@example.com"_s;
const QString artist = u"Nova Sky"_s;

constexpr auto dayMs = 86'400'000LL;

Result<UndoReceipt> undo(TemporaryStore &store, std::optional<ImportId> import)
{
    Progress progress;
    return undoImport(store.database(), import.value_or(0), TemporaryStore::now + dayMs, progress);
}

/// Everything lists show of the store, in words.
QStringList picture(TemporaryStore &store)
{
    QStringList lines;
    const auto add = [&](const Contact &c) {
        lines += QStringList{c.email,
                             c.name,
                             c.country,
                             c.city,
                             stateKey(c.state),
                             toIsoText(c.since),
                             c.smartlink,
                             toIsoText(c.lastInteraction),
                             QString::number(c.interactions),
                             QString::number(c.amountCents),
                             c.currency}
                     .join(u'|');
        return Result<>();
    };
    ContactStore contacts(store.database());
    TemporaryStore::require(contacts.forEach({.sort = ContactSort::Email}, add));
    TemporaryStore::require(
        contacts.forEach({.profile = store.profile(artist), .sort = ContactSort::Email}, add));
    auto query = TemporaryStore::require(
        store.database().run(u"SELECT extra, tags, notes, phone FROM contact WHERE id NOT IN "
                             "(SELECT contact_id FROM absent_contact) ORDER BY email"_s));
    while (query.next()) {
        lines += query.value(0).toString() + query.value(1).toString() + query.value(2).toString()
            + query.value(3).toString();
    }
    return lines;
}

} // namespace

/// Rule 15: an import is undone as one step.
class ImportUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void rule15AnUndoneImportLeavesWhatWouldBeWithoutIt_data();
    void rule15AnUndoneImportLeavesWhatWouldBeWithoutIt();
    void rule15TheLedgerKeepsWhatAnUndoneImportSaid();
    void rule15AContactThatOnlyTheUndoneImportKnewDisappears();
    void rule15WhoWasHandedOutStaysKnown();
    void theSameFileCanBeImportedAgain();
    void importsAreUndoneInAnyOrder();
    void whatCannotBeUndoneSaysWhy();
    void aCancelledUndoChangesNothing();
};

void ImportUndoTest::rule15AnUndoneImportLeavesWhatWouldBeWithoutIt_data()
{
    QTest::addColumn<QList<QByteArray>>("lists");
    const QByteArray plain(
        "email,name,city\nana@example.com,Ana,Paris\nbea@example.com,Bea,Rome\n");
    const QByteArray changed("email,name,city,country\n"
                             "ana@example.com,Ana M,Lyon,FR\ncleo@example.com,Cleo,,\n");
    const QByteArray agreeing("email,city\nana@example.com,Paris\n");
    const QByteArray bare("email\nana@example.com\nbea@example.com\n");
    const QByteArray yes("email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    const QByteArray no("email,unsubscribed at\nana@example.com,2025-06-01\n");
    const QByteArray extras("email,Shoe size,Dog\nana@example.com,38,Rex\n");
    const QByteArray otherExtras("email,Shoe size,Cat\nana@example.com,39,Tom\n");
    const QByteArray tickets("email,smartlink,kind,collected at,order id,amount,currency\n"
                             "ana@example.com,Tour,Tickets,2025-01-01,7,20,EUR\n");
    const QByteArray corrected("email,smartlink,kind,collected at,order id,amount,currency\n"
                               "ana@example.com,Tour,Tickets,2025-01-01,7,25,EUR\n"
                               "ana@example.com,Tour,Tickets,2025-02-01,8,5,EUR\n");
    const QByteArray twice("email,city\nana@example.com,Paris\nAna@example.com,Nice\n");
    QTest::newRow("values") << QList{plain, changed};
    QTest::newRow("values of three") << QList{plain, changed, agreeing};
    QTest::newRow("agreement") << QList{agreeing, plain};
    QTest::newRow("a bare list first") << QList{bare, plain, changed};
    QTest::newRow("one person twice") << QList{twice, plain, changed};
    QTest::newRow("consent") << QList{yes, no};
    QTest::newRow("withdrawal first") << QList{no, yes, plain};
    QTest::newRow("other columns") << QList{extras, otherExtras, plain};
    QTest::newRow("interactions") << QList{tickets, corrected};
    QTest::newRow("interactions backwards") << QList{corrected, tickets, yes};
}

void ImportUndoTest::rule15AnUndoneImportLeavesWhatWouldBeWithoutIt()
{
    QFETCH(QList<QByteArray>, lists);
    for (qsizetype undone = 0; undone < lists.size(); ++undone) {
        TemporaryStore without;
        TemporaryStore with;
        std::optional<ImportId> import;
        for (qsizetype i = 0; i < lists.size(); ++i) {
            const auto at = TemporaryStore::now + i;
            const auto report = with.import(artist, lists[i], ListMeaning::FanList, at);
            if (i == undone) {
                import = report.import;
            } else {
                without.import(artist, lists[i], ListMeaning::FanList, at);
            }
        }
        QVERIFY_RESULT(undo(with, import));
        QCOMPARE(picture(with), picture(without));
        Progress progress;
        const auto check = checkStore(with.database(), progress);
        QVERIFY_RESULT(check);
        QVERIFY(check->isSound());
    }
}

void ImportUndoTest::rule15TheLedgerKeepsWhatAnUndoneImportSaid()
{
    TemporaryStore store;
    const auto report
        = store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    QVERIFY_RESULT(undo(store, report.import));
    QCOMPARE(store.database().value(u"SELECT count(*) FROM consent_event"_s)->toInt(), 1);
    QCOMPARE(store.database().value(u"SELECT undone_at FROM import"_s)->toLongLong(),
             TemporaryStore::now + dayMs);
}

void ImportUndoTest::rule15AContactThatOnlyTheUndoneImportKnewDisappears()
{
    TemporaryStore store;
    store.enter(u"bea@example.com"_s, ConsentKind::Withdrawn, {});
    const auto report
        = store.import(artist, "email,name\nana@example.com,Ana\nbea@example.com,B\n");
    const auto receipt = undo(store, report.import);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 2);
    QCOMPARE(receipt->gone, 1);
    QCOMPARE(store.emails({}), QStringList{u"bea@example.com"_s});
    QCOMPARE(ContactStore(store.database()).count({}).value(), 1);
    QCOMPARE(ProfileStore(store.database()).overview()->overall.contacts, 1);
    QVERIFY(!ContactStore(store.database()).find(ana)->has_value());
    // What is said by hand later makes the person known again.
    store.enter(ana, ConsentKind::Withdrawn, artist);
    QCOMPARE(store.state(artist, ana), u"withdrawn"_s);
    QCOMPARE(store.contact({}, ana).name, QString());
}

void ImportUndoTest::rule15WhoWasHandedOutStaysKnown()
{
    TemporaryStore store;
    const auto report
        = store.import(artist, "email,consent,consent date\nana@example.com,yes,2025-01-01\n");
    Progress progress;
    QVERIFY_RESULT(Exporter(store.database(), TemporaryStore::now)
                       .run({.query = {.profile = store.profile(artist), .optedInOnly = true},
                             .path = store.filePath(u"out.csv"_s),
                             .columns = {u"email"_s}},
                            progress));
    const auto receipt = undo(store, report.import);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->gone, 0);
    QVERIFY(ContactStore(store.database()).find(ana)->has_value());
}

void ImportUndoTest::theSameFileCanBeImportedAgain()
{
    const QByteArray list("email,name,consent,consent date\nana@example.com,Ana,yes,2025-01-01\n");
    TemporaryStore store;
    const auto first = store.import(artist, list);
    const auto before = picture(store);
    QVERIFY_RESULT(undo(store, first.import));
    const auto second = store.import(artist, list);
    QVERIFY(!second.alreadyImported);
    QCOMPARE(second.contactsNew, 1);
    QCOMPARE(second.consentsGiven, 1);
    QCOMPARE(picture(store), before);
    QVERIFY_RESULT(undo(store, second.import));
    QCOMPARE(store.emails({}), QStringList());
}

void ImportUndoTest::importsAreUndoneInAnyOrder()
{
    const QList<QByteArray> lists{
        "email,name,city\nana@example.com,Ana,Paris\n",
        "email,city,consent,consent date\nana@example.com,Lyon,yes,2025-01-01\n",
        "email,city\nana@example.com,Paris\nbea@example.com,Rome\n",
    };
    QList<int> order{0, 1, 2};
    do {
        TemporaryStore store;
        QList<ImportId> imports;
        for (const auto &list : lists) {
            imports += store.import(artist, list).import.value();
        }
        for (qsizetype i = 0; i < order.size(); ++i) {
            QVERIFY_RESULT(undo(store, imports[order[i]]));
            TemporaryStore without;
            for (qsizetype left = i + 1; left < order.size(); ++left) {
                // In the order of the files, as they had come.
                QList<int> rest = order.mid(i + 1);
                std::ranges::sort(rest);
                without.import(artist, lists[rest[left - i - 1]]);
            }
            QCOMPARE(picture(store), picture(without));
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void ImportUndoTest::whatCannotBeUndoneSaysWhy()
{
    TemporaryStore store;
    const auto unknown = undo(store, 99);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"99"_s));
    const auto report = store.import(artist, "email\nana@example.com\n");
    QVERIFY_RESULT(undo(store, report.import));
    const auto again = undo(store, report.import);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(report.fileName));
}

void ImportUndoTest::aCancelledUndoChangesNothing()
{
    TemporaryStore store;
    QByteArray list("email,name\n");
    for (int i = 0; i < 3000; ++i) {
        list += "fan" + QByteArray::number(i) + "@example.com,Fan\n";
    }
    const auto report = store.import(artist, list);
    const auto before = picture(store);
    Progress progress;
    progress.cancel();
    const auto undone = undoImport(store.database(), *report.import, TemporaryStore::now, progress);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Cancelled);
    QCOMPARE(picture(store), before);
}

QTEST_GUILESS_MAIN(ImportUndoTest)

#include "tst_importundo.moc"
