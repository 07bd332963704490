// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

#include <sys/resource.h>

#include <csignal>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ExportReceipt> exportTo(TemporaryStore &store, ExportRequest request)
{
    Progress progress;
    return Exporter(store.database(), TemporaryStore::now).run(request, progress);
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFileIsWrittenForMachines();
    void onlySpreadsheetFilesGuardFormulas();
    void theHandoverIsRecordedWithItsExactRecipients();
    void anOptInExportIsForOneArtist();
    void withOneArtistNobodyNeedsToChoose();
    void everybodyStandsOnceInAnExportOverAllArtists();
    void anExportCanAskForTheLeastEvidence();
    void columnsComeInTheOrderAskedFor();
    void nobodyIsNoHandover_data();
    void nobodyIsNoHandover();
    void anUnwritableTargetRecordsNothing_data();
    void anUnwritableTargetRecordsNothing();
    void aFullDiskRecordsNothingAndLeavesNoFile();
    void aCancelledExportLeavesTheFileThatWasThere();

private:
    std::unique_ptr<TemporaryStore> m_store;
};

void ExporterTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova Sky"_s,
                    "email,first name,last name,city,consent,consent date\n"
                    "ana@example.com,Ana,\"O'Neil, \"\"Sib\"\"\",Lyon,yes,2025-01-01\n"
                    "bea@example.com,=1+1,-5,\"Metz\nNord\",yes,2025-01-02\n"
                    "cleo@example.com,Cl\xC3\xA9o,,,no,\n");
    m_store->import(u"The Tides"_s,
                    "email,consent,consent date\n"
                    "ana@example.com,yes,2025-01-01\n"
                    "dan@example.com,yes,2025-01-01\n");
}

void ExporterTest::theFileIsWrittenForMachines()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    const auto receipt = exportTo(
        *m_store,
        {.query = {.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true},
         .path = path,
         .columns = {u"email"_s, u"first_name"_s, u"last_name"_s, u"city"_s, u"since"_s}});
    QVERIFY_RESULT(receipt);
    QCOMPARE(contentOf(path),
             QByteArray("email,first_name,last_name,city,since\r\n"
                        "ana@example.com,Ana,\"O'Neil, \"\"Sib\"\"\",Lyon,2025-01-01T00:00:00Z\r\n"
                        "bea@example.com,=1+1,-5,\"Metz\nNord\",2025-01-02T00:00:00Z\r\n"));
}

void ExporterTest::onlySpreadsheetFilesGuardFormulas()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    QVERIFY_RESULT(exportTo(*m_store,
                            {.query = {.profile = m_store->profile(u"Nova Sky"_s)},
                             .path = path,
                             .target = u"spreadsheet"_s,
                             .columns = {u"first_name"_s, u"last_name"_s}}));
    const auto content = contentOf(path);
    QVERIFY(content.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(content.contains("'=1+1"), content.constData());
    QVERIFY2(!content.contains("'-5"), content.constData()); // a number is no formula
}

void ExporterTest::theHandoverIsRecordedWithItsExactRecipients()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    const auto receipt
        = exportTo(*m_store,
                   {.query = {.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true},
                    .path = path,
                    .recipient = u"our Brevo"_s});
    QVERIFY_RESULT(receipt);
    auto handover = m_store->database().run(
        u"SELECT recipient, target, opt_in_only, contacts, file_name, fingerprint, made_at "
        "FROM handover WHERE id = :id"_s,
        {{u":id"_s, receipt->handover}});
    QVERIFY_RESULT(handover);
    QVERIFY(handover->next());
    QCOMPARE(handover->value(0).toString(), u"our Brevo"_s);
    QCOMPARE(handover->value(1).toString(), u"csv"_s);
    QCOMPARE(handover->value(2).toInt(), 1);
    QCOMPARE(handover->value(3).toInt(), 2);
    QCOMPARE(handover->value(4).toString(), u"out.csv"_s);
    QCOMPARE(handover->value(5).toByteArray(),
             QCryptographicHash::hash(contentOf(path), QCryptographicHash::Blake2b_256));
    QCOMPARE(handover->value(6).toLongLong(), TemporaryStore::now);
    const auto recipients = m_store->database().value(
        u"SELECT group_concat(email) FROM handover_contact h JOIN contact c ON c.id = h.contact_id"_s);
    QVERIFY_RESULT(recipients);
    QCOMPARE(recipients->toString(), u"ana@example.com,bea@example.com"_s);
}

void ExporterTest::anOptInExportIsForOneArtist()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    const auto receipt = exportTo(*m_store, {.query = {.optedInOnly = true}, .path = path});
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Kind::WrongUsage);
    QVERIFY(!QFile::exists(path));
}

void ExporterTest::withOneArtistNobodyNeedsToChoose()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "email,newsletter\nana@example.com,yes\nbea@example.com,no\n");
    const auto receipt
        = exportTo(store, {.query = {.optedInOnly = true}, .path = store.filePath(u"out.csv"_s)});
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 1);
}

void ExporterTest::everybodyStandsOnceInAnExportOverAllArtists()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    QVERIFY_RESULT(exportTo(
        *m_store, {.query = {.sort = ContactSort::Email}, .path = path, .columns = {u"email"_s}}));
    QCOMPARE(contentOf(path),
             QByteArray("email\r\nana@example.com\r\nbea@example.com\r\n"
                        "cleo@example.com\r\ndan@example.com\r\n"));
}

void ExporterTest::anExportCanAskForTheLeastEvidence()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s,
                 "email,smartlink,kind,consent,consent date,confirm_time,optin_ip\n"
                 "all@example.com,Spring,Emails,yes,2025-01-01T10:00:00Z,"
                 "2025-01-01T10:05:00Z,192.0.2.1\n"
                 "some@example.com,Spring,Emails,yes,2025-01-01T10:00:00Z,,\n"
                 "flag@example.com,Spring,Emails,yes,,,\n"
                 "nowhere@example.com,,,yes,2025-01-01T10:00:00Z,,\n"
                 "no@example.com,Spring,Emails,no,2025-01-01T10:00:00Z,,\n");
    ContactQuery query{.profile = store.profile(u"Nova Sky"_s),
                       .optedInOnly = true,
                       .leastEvidence = EvidenceGrade::Strong};
    QCOMPARE(store.emails(query), QStringList(u"all@example.com"_s));
    QCOMPARE(*ContactStore(store.database()).count(query), 1);
    query.leastEvidence = EvidenceGrade::Partial;
    QCOMPARE(store.emails(query),
             QStringList({u"all@example.com"_s, u"some@example.com"_s, u"nowhere@example.com"_s}));
    query.leastEvidence = EvidenceGrade::Bare;
    QCOMPARE(store.emails(query).size(), 4);
    query.search = u"no@"_s;
    QCOMPARE(store.emails(query), QStringList());
}

void ExporterTest::columnsComeInTheOrderAskedFor()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    const ExportRequest request{.query = {.profile = m_store->profile(u"The Tides"_s)},
                                .path = path,
                                .columns = {u"state"_s, u"email"_s}};
    QVERIFY_RESULT(exportTo(*m_store, request));
    QVERIFY(contentOf(path).startsWith("state,email\r\nopted_in,ana@example.com\r\n"));
    auto wrong = request;
    wrong.columns = {u"email"_s, u"shoe size"_s};
    QCOMPARE(exportTo(*m_store, wrong).error().kind, Error::Kind::WrongUsage);
    for (const auto &column : ExportRequest::allColumns()) {
        wrong.columns = {column};
        QVERIFY_RESULT(exportTo(*m_store, wrong));
    }
}

void ExporterTest::nobodyIsNoHandover_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("optedInOnly");
    QTest::newRow("nobody is found") << u"nobody of that name"_s << false;
    QTest::newRow("who is found has not opted in") << u"cleo"_s << true;
}

void ExporterTest::nobodyIsNoHandover()
{
    QFETCH(QString, search);
    QFETCH(bool, optedInOnly);
    const auto path = m_store->filePath(u"out.csv"_s);
    const auto receipt = exportTo(*m_store,
                                  {.query = {.profile = m_store->profile(u"Nova Sky"_s),
                                             .optedInOnly = optedInOnly,
                                             .search = search},
                                   .path = path,
                                   .columns = {u"email"_s}});
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->contacts, 0);
    QCOMPARE(receipt->handover, 0);
    QCOMPARE(contentOf(path), QByteArray("email\r\n"));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover"_s)->toInt(), 0);
}

void ExporterTest::anUnwritableTargetRecordsNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"/no/such/folder/out.csv"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("a device") << u"/dev/null"_s;
}

void ExporterTest::anUnwritableTargetRecordsNothing()
{
    QFETCH(QString, path);
    const auto receipt
        = exportTo(*m_store, {.query = {.profile = m_store->profile(u"Nova Sky"_s)}, .path = path});
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().message.contains(path), qPrintable(receipt.error().message));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover"_s)->toInt(), 0);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover_contact"_s)->toInt(), 0);
}

void ExporterTest::aFullDiskRecordsNothingAndLeavesNoFile()
{
    // A limit on the size of files fails a write as a full disk does, in the middle. The store is
    // read before, so that its own files are not what is limited.
    QByteArray list("email\n");
    for (int i = 0; i < 20'000; ++i) {
        list += "a-rather-long-address-number-" + QByteArray::number(i) + "@example.com\n";
    }
    m_store->import(u"Nova Sky"_s, list);
    const auto path = m_store->filePath(u"out.csv"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto storeSize
        = QFileInfo(m_store->path()).size() + QFileInfo(m_store->path() + u"-wal"_s).size();
    const rlimit small{rlim_t(300'000), before.rlim_max};
    QVERIFY(storeSize > 300'000);
    QVERIFY_RESULT(m_store->database().runScript("PRAGMA wal_checkpoint(TRUNCATE)"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto receipt
        = exportTo(*m_store, {.query = {.profile = m_store->profile(u"Nova Sky"_s)}, .path = path});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!receipt);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover"_s)->toInt(), 0);
}

void ExporterTest::aCancelledExportLeavesTheFileThatWasThere()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    Progress progress;
    progress.cancel();
    const auto receipt
        = Exporter(m_store->database(), TemporaryStore::now)
              .run({.query = {.profile = m_store->profile(u"Nova Sky"_s)}, .path = path}, progress);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Kind::Cancelled);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover"_s)->toInt(), 0);
}

QTEST_GUILESS_MAIN(ExporterTest)

#include "tst_exporter.moc"
