// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/ziparchive.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "tests/support/zipwriter.h"

#include <QtTest/QtTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void membersAreReadForwardsBackwardsAndInPieces();
    void whatNobodyMeantToImportIsLeftOut();
    void unsafeNamesAreRefused_data();
    void unsafeNamesAreRefused();
    void tooManyFilesAreRefused();
    void whatGrowsTooMuchIsRefused();
    void damageIsNoticedWhereverItIs();
    void aListOfEachKindInAnArchiveIsImported();
    void listsThatAreAboutNobodyAreLeftOut();
    void aSingleListIsAskedForWhereThereAreSeveral();
    void withdrawalsHoldWhateverTheOrderInTheArchive();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name = u"a.zip"_s) const { return m_folder.filePath(name); }
};

void ZipArchiveTest::membersAreReadForwardsBackwardsAndInPieces()
{
    QByteArray content;
    for (int i = 0; i < 20'000; ++i) {
        content += QByteArray::number(i) + "@example.com\n";
    }
    writeZip(path(), {{"list.csv", content}, {"empty.csv", ""}});
    const auto archive = ZipArchive::open(path());
    QVERIFY_RESULT(archive);
    QCOMPARE(archive->members().size(), 2U);
    QCOMPARE(archive->find(u"list.csv"_s)->size, content.size());
    auto device = archive->openMember(u"list.csv"_s);
    QVERIFY_RESULT(device);
    QCOMPARE((*device)->size(), content.size());
    QCOMPARE((*device)->read(100), content.left(100));
    QVERIFY((*device)->seek(150'000));
    QCOMPARE((*device)->read(50), content.mid(150'000, 50));
    QVERIFY((*device)->seek(3));
    QCOMPARE((*device)->readAll(), content.mid(3));
    QVERIFY((*device)->atEnd());
    QVERIFY_RESULT(archive->openMember(u"empty.csv"_s));
    QVERIFY(!archive->openMember(u"no.csv"_s));
}

void ZipArchiveTest::whatNobodyMeantToImportIsLeftOut()
{
    writeZip(path(), {{"__MACOSX/._list.csv", "x"}, {".hidden.csv", "x"}, {"in/list.csv", "x"}});
    const auto archive = ZipArchive::open(path());
    QVERIFY_RESULT(archive);
    QCOMPARE(archive->members().size(), 1U);
    QCOMPARE(archive->members().front().name, u"in/list.csv"_s);
}

void ZipArchiveTest::unsafeNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("parent") << QByteArray("../list.csv");
    QTest::newRow("inner parent") << QByteArray("a/../../list.csv");
    QTest::newRow("absolute") << QByteArray("/etc/list.csv");
    QTest::newRow("drive") << QByteArray("C:list.csv");
    QTest::newRow("backslash") << QByteArray("a\\list.csv");
    QTest::newRow("control character") << QByteArray("a\nlist.csv");
    QTest::newRow("long") << QByteArray(600, 'a');
}

void ZipArchiveTest::unsafeNamesAreRefused()
{
    QFETCH(QByteArray, name);
    writeZip(path(), {{name, "email\nana@example.com\n"}});
    const auto archive = ZipArchive::open(path());
    QVERIFY(!archive);
    QVERIFY(archive.error().message.contains(u"unsafe"_s));
}

void ZipArchiveTest::tooManyFilesAreRefused()
{
    std::vector<std::pair<QByteArray, QByteArray>> members;
    for (int i = 0; i <= ZipArchive::maximumMembers; ++i) {
        members.emplace_back(QByteArray::number(i), QByteArray());
    }
    writeZip(path(), members);
    const auto archive = ZipArchive::open(path());
    QVERIFY(!archive);
    QVERIFY(archive.error().message.contains(QString::number(ZipArchive::maximumMembers)));
}

void ZipArchiveTest::whatGrowsTooMuchIsRefused()
{
    writeZip(path(), {{"list.csv", QByteArray(qsizetype(ZipArchive::ratioMattersFrom) * 4, 'a')}});
    const auto archive = ZipArchive::open(path());
    QVERIFY(!archive);
    QVERIFY(archive.error().message.contains(u"list.csv"_s));
    QVERIFY(archive.error().message.contains(QString::number(ZipArchive::maximumRatio)));
}

void ZipArchiveTest::damageIsNoticedWhereverItIs()
{
    QByteArray list("email,name\n");
    for (int i = 0; i < 500; ++i) {
        list += "fan" + QByteArray::number(i * 7919) + "@example.com,Fan\n";
    }
    writeZip(path(), {{"list.csv", list}});
    const auto whole = contentOf(path());
    QVERIFY(whole.size() > 1000);
    for (qsizetype cut = 0; cut < whole.size(); cut += 37) {
        write(path(u"cut.zip"_s), whole.left(cut));
        QVERIFY(!planImports({.path = path(u"cut.zip"_s)}));
    }
    // A flipped byte in the packed text is found by its checksum.
    auto flipped = whole;
    flipped[200] = static_cast<char>(flipped[200] ^ 0x10);
    write(path(u"flipped.zip"_s), flipped);
    const auto plans = planImports({.path = path(u"flipped.zip"_s)});
    QVERIFY(!plans);
    QVERIFY2(plans.error().message.contains(u"list.csv"_s), qPrintable(plans.error().message));
}

void ZipArchiveTest::aListOfEachKindInAnArchiveIsImported()
{
    TemporaryStore store;
    writeZip(path(),
             {{"a/list.csv", "email;name\nana@example.com;Ana\n"},
              {"book.vcf", "BEGIN:VCARD\nFN:Bea\nEMAIL:bea@example.com\nEND:VCARD\n"},
              {"read me.md", "cleo@example.com"}});
    const auto plans = planImports({.path = path(), .profile = store.profile(u"Nova Sky"_s)});
    QVERIFY_RESULT(plans);
    Progress progress;
    for (const auto &plan : *plans) {
        QVERIFY_RESULT(Importer(store.database(), TemporaryStore::now).run(plan, progress));
    }
    // Beside the lists of a known system, lists of no system are taken for something else.
    QCOMPARE(plans->size(), 1U);
    QCOMPARE(plans->front().fileName(), u"a.zip/book.vcf"_s);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"bea@example.com"_s).name, u"Bea"_s);
}

void ZipArchiveTest::listsThatAreAboutNobodyAreLeftOut()
{
    writeZip(path(),
             {{"posts.csv", "post_id,post_date,is_published,audience\n1,2,3,4\n"},
              {"none.csv", "email,name\n"},
              {"list.csv", "email\nana@example.com\n"}});
    const auto plans = planImports({.path = path()});
    QVERIFY_RESULT(plans);
    QCOMPARE(plans->size(), 1U);
    QCOMPARE(plans->front().member, u"list.csv"_s);
    writeZip(path(), {{"none.csv", "email,name\n"}});
    QVERIFY(!planImports({.path = path()}));
    writeZip(path(), {{"picture.png", "x"}});
    const auto nothing = planImports({.path = path()});
    QVERIFY(!nothing);
    QVERIFY(nothing.error().message.contains(u"no list"_s));
}

void ZipArchiveTest::aSingleListIsAskedForWhereThereAreSeveral()
{
    writeZip(path(),
             {{"a.csv", "email\nana@example.com\n"}, {"b.csv", "email\nbea@example.com\n"}});
    QCOMPARE(planImports({.path = path()})->size(), 2U);
    const auto plan = planImport({.path = path()});
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(u"a.csv, b.csv"_s));
}

void ZipArchiveTest::withdrawalsHoldWhateverTheOrderInTheArchive()
{
    const QByteArray titles("Email Address,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,LEID,EUID");
    const QByteArray yes = titles + "\nana@example.com,2,,,1,a\n";
    const QByteArray no = titles + ",UNSUB_TIME\nana@example.com,2,,,1,a,2025-01-01 10:00:00\n";
    for (const bool yesFirst : {true, false}) {
        TemporaryStore store;
        const std::pair<QByteArray, QByteArray> subscribed("subscribed_x.csv", yes);
        const std::pair<QByteArray, QByteArray> unsubscribed("unsubscribed_x.csv", no);
        writeZip(path(),
                 yesFirst ? std::vector{subscribed, unsubscribed}
                          : std::vector{unsubscribed, subscribed});
        const auto plans = planImports({.path = path(), .profile = store.profile(u"Nova Sky"_s)});
        QVERIFY_RESULT(plans);
        QCOMPARE(plans->front().variant, u"unsubscribed"_s);
        Progress progress;
        for (const auto &plan : *plans) {
            QVERIFY_RESULT(Importer(store.database(), TemporaryStore::now).run(plan, progress));
        }
        QCOMPARE(store.state(u"Nova Sky"_s, u"ana@example.com"_s), u"withdrawn"_s);
    }
}

QTEST_GUILESS_MAIN(ZipArchiveTest)

#include "tst_ziparchive.moc"
