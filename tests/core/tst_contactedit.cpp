// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactedit.h"

#include "core/consent/erasure.h"
#include "core/contacts/contactdetails.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QString artist = u"Nova Sky"_s;
const QString ana = u"ana@example.com"_s;

/// A store with Ana, who lives in Lyon says the first list.
struct AnaStore : TemporaryStore
{
    AnaStore()
        : first(import(artist, "email,name,city\nana@example.com,Ana,Lyon\n").import.value())
        , id(contact(artist, ana).id)
    {
    }

    ContactEdits set(ContactField field, const std::optional<QString> &value)
    {
        return require(editContact(database(), id, {{field, value}}, now));
    }
    ContactValue value(ContactField field)
    {
        return require(readContactDetails(database(), id, {}, now)).value(field);
    }
    QString city() { return value(ContactField::City).text; }
    ImportId tell(const QByteArray &city)
    {
        return import(artist, "email,city\nana@example.com," + city + '\n').import.value();
    }
    void undo(ImportId import)
    {
        Progress progress;
        require(undoImport(database(), import, now, progress));
    }

    ImportId first;
    ContactId id;
};

} // namespace

/// What a manager sets by hand about a contact.
class ContactEditTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSetByHandIsShownAndToldApart();
    void anEditOutlivesALaterImport();
    void takenBackItIsWhatAllListsTell();
    void theReturnedEditsUndoIt();
    void anUndoneImportLeavesTheEdit_data();
    void anUndoneImportLeavesTheEdit();
    void aListThatToldNothingIsNotGivenTheEdit();
    void anEmptyValueIsAnEditToo();
    void anErasureTakesEditsAlong();
    void tagsAreKeptOnceEach_data();
    void tagsAreKeptOnceEach();
    void keysNameFieldsBothWays();
};

void ContactEditTest::whatIsSetByHandIsShownAndToldApart()
{
    AnaStore store;
    QVERIFY(!store.value(ContactField::City).editedAt);
    store.set(ContactField::City, u"Paris"_s);
    QCOMPARE(store.contact(artist, ana).city, u"Paris"_s);
    QCOMPARE(store.value(ContactField::City).editedAt, TemporaryStore::now);
    QCOMPARE(store.value(ContactField::City).told, u"Lyon"_s);
    QVERIFY(!store.value(ContactField::FullName).editedAt);
    QCOMPARE(store.value(ContactField::FullName).text, u"Ana"_s);
}

void ContactEditTest::anEditOutlivesALaterImport()
{
    AnaStore store;
    store.set(ContactField::City, u"Paris"_s);
    const auto report = store.import(artist, "email,name,city\nana@example.com,Anna,Nice\n");
    QCOMPARE(store.city(), u"Paris"_s);
    QCOMPARE(store.value(ContactField::FullName).text, u"Anna"_s); // not set by hand
    QCOMPARE(report.contactsChanged, 1);
    QCOMPARE(store.import(artist, "email,city\nana@example.com,Metz\n").rowsUnchanged, 1);
}

void ContactEditTest::takenBackItIsWhatAllListsTell()
{
    AnaStore store;
    store.set(ContactField::City, u"Paris"_s);
    store.set(ContactField::City, {});
    QCOMPARE(store.city(), u"Lyon"_s);
    store.set(ContactField::City, u"Paris"_s);
    store.tell("Nice");
    store.set(ContactField::City, {});
    QCOMPARE(store.city(), u"Nice"_s);
    QVERIFY(!store.value(ContactField::City).editedAt);
}

void ContactEditTest::theReturnedEditsUndoIt()
{
    AnaStore store;
    const auto first = store.set(ContactField::City, u"Paris"_s);
    const auto second = store.set(ContactField::City, u"Brest"_s);
    QVERIFY_RESULT(editContact(store.database(), store.id, second, TemporaryStore::now));
    QCOMPARE(store.city(), u"Paris"_s);
    QVERIFY_RESULT(editContact(store.database(), store.id, first, TemporaryStore::now));
    QCOMPARE(store.city(), u"Lyon"_s);
}

void ContactEditTest::anUndoneImportLeavesTheEdit_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("the only list") << true;
    QTest::newRow("a later list") << false;
}

void ContactEditTest::anUndoneImportLeavesTheEdit()
{
    QFETCH(const bool, first);
    AnaStore store;
    store.set(ContactField::Notes, u"met in Lyon"_s);
    store.set(ContactField::City, u"Paris"_s);
    store.undo(first ? store.first : store.tell("Nice"));
    QCOMPARE(store.city(), u"Paris"_s);
    QCOMPARE(store.value(ContactField::Notes).text, u"met in Lyon"_s);
    store.set(ContactField::City, {});
    QCOMPARE(store.city(), first ? QString() : u"Lyon"_s);
}

void ContactEditTest::aListThatToldNothingIsNotGivenTheEdit()
{
    TemporaryStore store;
    const auto bare = store.import(artist, "email\nana@example.com\n").import.value();
    const auto id = store.contact(artist, ana).id;
    QVERIFY_RESULT(
        editContact(store.database(), id, {{ContactField::City, u"Paris"_s}}, TemporaryStore::now));
    store.import(artist, "email,name\nana@example.com,Ana\n");
    QVERIFY_RESULT(editContact(store.database(), id, {{ContactField::City, std::nullopt}},
                               TemporaryStore::now));
    QCOMPARE(store.contact(artist, ana).city, QString());
    QCOMPARE(store.contact(artist, ana).name, u"Ana"_s);
    Progress progress;
    QVERIFY_RESULT(undoImport(store.database(), bare, TemporaryStore::now, progress));
    QCOMPARE(store.contact(artist, ana).name, u"Ana"_s);
}

void ContactEditTest::anEmptyValueIsAnEditToo()
{
    AnaStore store;
    store.set(ContactField::City, QString());
    store.tell("Nice");
    QCOMPARE(store.city(), QString());
    QVERIFY(store.value(ContactField::City).editedAt);
}

void ContactEditTest::anErasureTakesEditsAlong()
{
    AnaStore store;
    store.set(ContactField::Notes, u"met in Lyon"_s);
    QVERIFY_RESULT(erasePerson(store.database(), ana, {}, TemporaryStore::now));
    const auto left = store.database().value(u"SELECT count(*) FROM contact_edit"_s);
    QVERIFY_RESULT(left);
    QCOMPARE(left->toInt(), 0);
    QVERIFY(!editContact(store.database(), store.id, {{ContactField::City, u"Paris"_s}},
                         TemporaryStore::now));
}

void ContactEditTest::tagsAreKeptOnceEach_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("commas") << u"vip, press"_s << u"vip, press"_s;
    QTest::newRow("semicolons") << u"vip;press"_s << u"vip, press"_s;
    QTest::newRow("quoted") << uR"("vip","press")"_s << u"vip, press"_s;
    QTest::newRow("twice") << u"vip, VIP ,vip"_s << u"vip"_s;
    QTest::newRow("nothing between") << u"vip,, ;press"_s << u"vip, press"_s;
    QTest::newRow("none") << u" "_s << QString();
}

void ContactEditTest::tagsAreKeptOnceEach()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    AnaStore store;
    store.set(ContactField::Tags, typed);
    QCOMPARE(store.value(ContactField::Tags).text, kept);
}

void ContactEditTest::keysNameFieldsBothWays()
{
    for (const auto field : allContactFields()) {
        QCOMPARE(contactFieldFromKey(fieldKey(field)), field);
        QVERIFY(!fieldName(field).isEmpty());
    }
    QVERIFY(!contactFieldFromKey(u"email"_s)); // the address is who they are
}

QTEST_GUILESS_MAIN(ContactEditTest)
#include "tst_contactedit.moc"
