// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/contactquery.h"
#include "core/import/listformat.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const auto fixtures = QStringLiteral(MAILSPACE_TEST_DATA "/formats");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString planText(const ImportPlan &plan)
{
    QStringList lines{u"file "_s + plan.fileName(),
                      u"format %1, by %2"_s.arg(plan.formatId(), plan.recognisedBy.join(u", "_s))};
    for (const auto field : allListFields()) {
        if (const auto column = plan.mapping.columnOf(field)) {
            lines += u"  %1 = %2"_s.arg(fieldKey(field), plan.titles.value(*column));
        }
    }
    return lines.join(u'\n');
}

QString reportText(const ImportReport &report)
{
    QStringList lines;
    auto counts = report.toJson();
    for (const auto &key :
         {u"file"_s, u"format"_s, u"import"_s, u"already_imported"_s, u"warnings"_s}) {
        counts.remove(key);
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value().toInt() != 0) {
            lines += u"  %1: %2"_s.arg(it.key()).arg(it.value().toInt());
        }
    }
    for (const auto &row : report.refused) {
        lines += u"  refused, line %1, %2: %3"_s.arg(row.line).arg(row.column, row.reason);
    }
    for (const auto &warning : report.warnings) {
        lines += u"  "_s + warning;
    }
    return lines.join(u'\n');
}

QString peopleText(TemporaryStore &store)
{
    QStringList lines;
    for (const auto &email : store.emails({.profile = 1, .sort = ContactSort::Email})) {
        const auto contact = store.contact(u"Lune Fauve"_s, email);
        lines += u"%1: %2 %3, %4 interactions, %5 %6 %7 %8"_s
                     .arg(email, stateKey(contact.state),
                          contact.since ? toIsoText(*contact.since) : u"undated"_s)
                     .arg(contact.interactions)
                     .arg(contact.amountCents)
                     .arg(contact.currency, contact.smartlink, kindKey(contact.kind));
    }
    auto values = TemporaryStore::require(store.database().run(
        u"SELECT email, full_name, first_name, last_name, city, postcode, country, phone, tags, "
        "notes, extra FROM contact ORDER BY email"_s));
    while (values.next()) {
        QStringList cells;
        for (int i = 0; i < 11; ++i) {
            cells += values.value(i).toString().replace(u'\n', u"\\n"_s);
        }
        lines += cells.join(u" | "_s);
    }
    auto events = TemporaryStore::require(store.database().run(
        u"SELECT c.email, e.kind, e.happened_at, e.precision, e.mechanism, coalesce(e.ip, ''), "
        u"e.evidence "
        "FROM consent_event e JOIN contact c ON c.id = e.contact_id ORDER BY c.email, e.id"_s));
    while (events.next()) {
        lines += u"event %1: kind %2, %3, precision %4, mechanism %5, %6, %7"_s.arg(
            events.value(0).toString(), events.value(1).toString(),
            toIsoText(events.value(2).toLongLong()), events.value(3).toString(),
            events.value(4).toString(), events.value(5).toString(), events.value(6).toString());
    }
    return lines.join(u'\n');
}

} // namespace

/// Every format has a folder of fixtures in tests/data/formats, and beside each list FILE.expected:
/// the plan, the report and the people it must give.
class ListFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDataFileIsUnderstood();
    void everyFormatHasAFixture();
    void theTextsOfAFormatAreInEveryLanguageOfTheProgram();
    void listsOfSystemsGiveTheRightPeople_data();
    void listsOfSystemsGiveTheRightPeople();
    void aFormatIsRecognisedByItsColumnsInAnyOrder();
    void usualListsAreOfNoSystem();
    void anUnknownFormatIsRefusedWithTheList();
    void theWishedPartOfAFormatCounts();
    void aWishedColumnGoesBeforeTheFormat();
    void aFormatFileWithAFaultIsRefused_data();
    void aFormatFileWithAFaultIsRefused();
};

void ListFormatTest::everyDataFileIsUnderstood()
{
    const QDir folder(QStringLiteral(MAILSPACE_SOURCES "/resources/formats"));
    const auto names = folder.entryList({u"*.json"_s});
    QCOMPARE(std::size_t(names.size()), ListFormat::all().size());
    for (const auto &name : names) {
        const auto format = ListFormat::fromJson(contentOf(folder.filePath(name)));
        QVERIFY_RESULT(format);
        QCOMPARE(format->id + u".json"_s, name);
        QVERIFY2(!format->notes.empty(), qPrintable(name));
    }
}

void ListFormatTest::everyFormatHasAFixture()
{
    for (const auto &format : ListFormat::all()) {
        QVERIFY2(!QDir(fixtures + u'/' + format.id).entryList(QDir::Files).isEmpty(),
                 qPrintable(format.id));
    }
}

void ListFormatTest::theTextsOfAFormatAreInEveryLanguageOfTheProgram()
{
    for (const auto &format : ListFormat::all()) {
        for (const auto &note : format.notes) {
            QVERIFY(!note.byLanguage.value(u"en"_s).isEmpty());
            QVERIFY(!note.byLanguage.value(u"fr"_s).isEmpty());
            QCOMPARE(note.text(), note.byLanguage.value(u"en"_s));
        }
    }
}

void ListFormatTest::listsOfSystemsGiveTheRightPeople_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    const QDir root(fixtures);
    for (const auto &format : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(format));
        for (const auto &name : folder.entryList(QDir::Files)) {
            if (!name.endsWith(u".expected"_s)) {
                QTest::newRow(qPrintable(format + u'/' + name)) << format << folder.filePath(name);
            }
        }
    }
}

void ListFormatTest::listsOfSystemsGiveTheRightPeople()
{
    QFETCH(QString, format);
    QFETCH(QString, path);
    const auto *known = ListFormat::find(format);
    QVERIFY(known != nullptr);
    TemporaryStore store;
    const ImportRequest request{.path = path,
                                .profile = store.profile(u"Lune Fauve"_s),
                                .format = known->recognise.empty() ? format : QString()};
    QStringList texts;
    const auto plans = planImports(request);
    if (!plans) {
        texts += plans.error().message.section(u": "_s, 1);
    } else {
        Progress progress;
        for (const auto &plan : *plans) {
            QCOMPARE(plan.format, known);
            const auto report = Importer(store.database(), TemporaryStore::now).run(plan, progress);
            QVERIFY_RESULT(report);
            QCOMPARE(report->toJson().value(u"format"_s).toString(), plan.formatId());
            texts += planText(plan);
            texts += reportText(*report);
        }
        const auto people = peopleText(store);
        texts += people;
        for (const auto &plan : *plans) {
            const auto again
                = Importer(store.database(), TemporaryStore::now + 1).run(plan, progress);
            QVERIFY_RESULT(again);
            QVERIFY(again->alreadyImported);
        }
        QCOMPARE(peopleText(store), people);
    }
    const auto actual = texts.join(u'\n').toUtf8() + '\n';
    const auto expected = contentOf(path + u".expected"_s);
    if (actual != expected) {
        QFile fail(
            QStringLiteral(MAILSPACE_BIN "/../%1-%2.fail").arg(format, QFileInfo(path).fileName()));
        QVERIFY(fail.open(QIODevice::WriteOnly));
        fail.write(actual);
        QFAIL(qPrintable(u"compare with "_s + fail.fileName()));
    }
}

void ListFormatTest::aFormatIsRecognisedByItsColumnsInAnyOrder()
{
    const QStringList titles{u"Something"_s, u"EUID"_s, u"leid"_s, u"Member rating"_s, u"Mail"_s};
    const auto *format = recogniseFormat(titles);
    QVERIFY(format != nullptr);
    QCOMPARE(format->id, u"mailchimp"_s);
    QCOMPARE(format->recognisedBy(titles), (QStringList{u"Member rating"_s, u"leid"_s, u"EUID"_s}));
    QCOMPARE(recogniseFormat(titles.sliced(2)), nullptr);
}

void ListFormatTest::usualListsAreOfNoSystem()
{
    for (const auto &titles :
         {u"Email|First Name|Last Name|Consent|Consent Date"_s, u"Email|Name|Status"_s,
          u"Email|Consent|Smartlink|Kind|Collected At"_s, u"Email|Status|Smartlink"_s,
          u"Email|Bounce Type|Bounced At|Reason"_s, QString()}) {
        QCOMPARE(recogniseFormat(titles.split(u'|')), nullptr);
    }
}

void ListFormatTest::anUnknownFormatIsRefusedWithTheList()
{
    TemporaryStore store;
    const auto path = store.writeFile("email\nana@example.com\n");
    for (const auto &wish : {u"mailchump"_s, u"mailchimp:everything"_s}) {
        const auto plan = planImport({.path = path, .format = wish});
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::WrongUsage);
        QVERIFY(plan.error().message.contains(wish));
        QVERIFY(plan.error().message.contains(u"mailchimp:subscribed"_s));
    }
}

void ListFormatTest::theWishedPartOfAFormatCounts()
{
    const QByteArray list("Email,Smartlink\nana@example.com,Tour\n");
    TemporaryStore store;
    const auto profile = store.profile(u"Lune Fauve"_s);
    const auto path = store.writeFile(list);
    QVERIFY_RESULT(store.tryImport({.path = path, .profile = profile}));
    QCOMPARE(store.state(u"Lune Fauve"_s, u"ana@example.com"_s), u"no_consent"_s);
    // Taken in another way, the same bytes are another list.
    const auto stated
        = store.tryImport({.path = path, .profile = profile, .format = u"ctrlreach:opt-in"_s});
    QVERIFY_RESULT(stated);
    QVERIFY(!stated->alreadyImported);
    QCOMPARE(store.state(u"Lune Fauve"_s, u"ana@example.com"_s), u"opted_in_undated"_s);
}

void ListFormatTest::aWishedColumnGoesBeforeTheFormat()
{
    TemporaryStore store;
    const QByteArray list("Order #,Attendee #,Attendee Status,Order Date,Email,Keep me posted?\n"
                          "1,1,Attending,11/29/24 22:28,ana@example.com,Yes\n"
                          "1,2,Attending,11/29/24 22:28,bea@example.com,No\n");
    ImportRequest request{.path = store.writeFile(list), .profile = store.profile(u"Lune Fauve"_s)};
    request.columns = {{u"consent"_s, u"Keep me posted?"_s}, {u"consent-at"_s, u"Order Date"_s}};
    QVERIFY_RESULT(store.tryImport(request));
    QCOMPARE(store.state(u"Lune Fauve"_s, u"ana@example.com"_s), u"opted_in"_s);
    QCOMPARE(store.state(u"Lune Fauve"_s, u"bea@example.com"_s), u"no_consent"_s);
    // Substack's format says yes for everybody; the person knows better.
    const QByteArray readers("email,active_subscription,email_disabled,wrote yes\n"
                             "cleo@example.com,true,false,no\n");
    request = {.path = store.writeFile(readers),
               .profile = request.profile,
               .columns = {{u"consent"_s, u"wrote yes"_s}}};
    QVERIFY_RESULT(store.tryImport(request));
    QCOMPARE(store.state(u"Lune Fauve"_s, u"cleo@example.com"_s), u"no_consent"_s);
}

void ListFormatTest::aFormatFileWithAFaultIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("{") << u"JSON"_s;
    QTest::newRow("no id") << QByteArray(R"({"label": "X"})") << u"id"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"id": "x", "colums": {}})") << u"colums"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"id": "x", "columns": {"shoe-size": ["A"]}})") << u"columns"_s;
    QTest::newRow("unknown kind") << QByteArray(R"({"id": "x", "kind": "books"})") << u"kind"_s;
    QTest::newRow("no French") << QByteArray(R"({"id": "x", "notes": [{"en": "A"}]})")
                               << u"notes"_s;
    QTest::newRow("rule") << QByteArray(R"({"id": "x", "rules": [{"when": {"A": "yes"}}]})")
                          << u"rules"_s;
}

void ListFormatTest::aFormatFileWithAFaultIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto format = ListFormat::fromJson(json);
    QVERIFY(!format);
    QVERIFY2(format.error().message.contains(named), qPrintable(format.error().message));
}

QTEST_GUILESS_MAIN(ListFormatTest)

#include "tst_listformat.moc"
