// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"
#include "core/export/exporter.h"
#include "core/export/handoverledger.h"
#include "core/export/removals.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto now = TemporaryStore::now;
constexpr auto day = Timestamp(86'400'000);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RemovalsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void removalsComeInTheRecipientsOwnLayout_data();
    void removalsComeInTheRecipientsOwnLayout();
    void theNumberStaysUntilConfirmed();
    void confirmedRemovalsHoldForEarlierHandoversToTheSameRecipient();
    void aLaterHandoverNeedsItsOwnRemoval();
    void whoSaysNoAgainAfterARemovalIsNotNamedTwice();
    void theNewlyOptedInAreAHandoverOfTheirOwn();
    void whoWasRemovedAndConsentsAgainIsNew();
    void whoseConsentWentWithItsImportIsNamed();
    void nobodyToRemoveWritesNothing();
    void aLayoutWithoutRemovalsIsNamed();
    void anUnwritableTargetRecordsNothing();
    void anUnknownHandoverIsNamed();
    void anErasedPersonLeavesTheSavedRemovals();
    void confirmingWithoutAFileIsRefused();

private:
    qint64 handOver(const QString &target, Timestamp at = now);
    void unsubscribe(const QStringList &names, Timestamp at);
    Result<RemovalReceipt> save(qint64 handover, Timestamp at, bool withNew = false);
    qint64 staleCount(qint64 handover)
    {
        return TemporaryStore::require(
                   HandoverLedger(m_store->database(), now + 20 * day).one(handover))
            .stale.people();
    }
    int handovers()
    {
        return m_store->database().value(u"SELECT count(*) FROM handover"_s)->toInt();
    }

    std::unique_ptr<TemporaryStore> m_store;
    QString m_path;
};

void RemovalsTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_path = m_store->filePath(u"removals.csv"_s);
    m_store->import(u"Nova Sky"_s,
                    "email,name,consent,consent date\n"
                    "Ana@example.com,Ana,yes,2025-01-01\n"
                    "bea@example.com,\"Bea, B\",yes,2025-01-02\n"
                    "cleo@example.com,,yes,2025-01-03\n");
}

qint64 RemovalsTest::handOver(const QString &target, Timestamp at)
{
    Progress progress;
    return TemporaryStore::require(
               Exporter(m_store->database(), at)
                   .run({.query = {.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true},
                         .path = m_store->filePath(u"out.any"_s),
                         .recipient = u"our tool"_s,
                         .target = target},
                        progress))
        .handover;
}

void RemovalsTest::unsubscribe(const QStringList &names, Timestamp at)
{
    for (const auto &name : names) {
        m_store->enter(name + u"@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, nullptr,
                       at);
    }
}

Result<RemovalReceipt> RemovalsTest::save(qint64 handover, Timestamp at, bool withNew)
{
    Progress progress;
    return Removals(m_store->database(), at)
        .save({.handover = handover,
               .path = m_path,
               .additionsPath = withNew ? RemovalRequest::besides(m_path) : QString()},
              progress);
}

void RemovalsTest::removalsComeInTheRecipientsOwnLayout_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("content");
    const auto rows = [](const char *title) {
        return QByteArray(title) + "\r\nAna@example.com\r\nbea@example.com\r\n";
    };
    QTest::newRow("csv") << u"csv"_s << rows("email");
    QTest::newRow("spreadsheet") << u"spreadsheet"_s << "\xEF\xBB\xBF" + rows("email");
    QTest::newRow("xlsx") << u"xlsx"_s << rows("email");
    QTest::newRow("mailchimp") << u"mailchimp"_s << rows("Email Address");
    QTest::newRow("brevo") << u"brevo"_s << rows("EMAIL");
    QTest::newRow("klaviyo") << u"klaviyo"_s << rows("Email");
    QTest::newRow("kit") << u"kit"_s << rows("email");
    QTest::newRow("mailerlite") << u"mailerlite"_s << rows("Email");
    QTest::newRow("listmonk") << u"listmonk"_s
                              << QByteArray("email,name\r\nAna@example.com,Ana\r\n"
                                            "bea@example.com,\"Bea, B\"\r\n");
    QTest::newRow("meta") << u"meta"_s << rows("email");
    QTest::newRow("google-hashed") << u"google-hashed"_s
                                   << "Email\r\n"
            + QCryptographicHash::hash("ana@example.com", QCryptographicHash::Sha256).toHex()
            + "\r\n"
            + QCryptographicHash::hash("bea@example.com", QCryptographicHash::Sha256).toHex()
            + "\r\n";
}

void RemovalsTest::removalsComeInTheRecipientsOwnLayout()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, content);
    const auto id = handOver(target);
    unsubscribe({u"ana"_s, u"bea"_s}, now + day);
    const auto receipt = save(id, now + 2 * day);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->removals, 2);
    QCOMPARE(contentOf(m_path), content);
    QVERIFY(!receipt->advice.isEmpty());
}

void RemovalsTest::theNumberStaysUntilConfirmed()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s, u"bea"_s}, now + day);
    QVERIFY_RESULT(save(id, now + 2 * day));
    QCOMPARE(staleCount(id), 2);
    unsubscribe({u"cleo"_s}, now + 3 * day);
    const auto confirmed = Removals(m_store->database(), now + 4 * day).confirm(id);
    QVERIFY_RESULT(confirmed);
    QCOMPARE(*confirmed, 2);
    QCOMPARE(staleCount(id), 1); // cleo was not in the file
    QVERIFY_RESULT(save(id, now + 5 * day));
    QCOMPARE(contentOf(m_path), QByteArray("EMAIL\r\ncleo@example.com\r\n"));
    QVERIFY_RESULT(Removals(m_store->database(), now + 6 * day).confirm(id));
    QCOMPARE(staleCount(id), 0);
}

void RemovalsTest::confirmedRemovalsHoldForEarlierHandoversToTheSameRecipient()
{
    const auto first = handOver(u"brevo"_s, now - day);
    const auto second = handOver(u"brevo"_s, now);
    unsubscribe({u"ana"_s}, now + day);
    QCOMPARE(staleCount(first), 1);
    QVERIFY_RESULT(save(second, now + 2 * day));
    QVERIFY_RESULT(Removals(m_store->database(), now + 2 * day).confirm(second));
    QCOMPARE(staleCount(first), 0);
    QCOMPARE(staleCount(second), 0);
}

void RemovalsTest::aLaterHandoverNeedsItsOwnRemoval()
{
    const auto first = handOver(u"brevo"_s, now);
    unsubscribe({u"ana"_s}, now + day);
    QVERIFY_RESULT(save(first, now + 2 * day));
    QVERIFY_RESULT(Removals(m_store->database(), now + 2 * day).confirm(first));
    m_store->enter(u"ana@example.com"_s, ConsentKind::Given, u"Nova Sky"_s, "2026-06-01",
                   now + 5 * day);
    const auto second = handOver(u"brevo"_s, now + 6 * day);
    unsubscribe({u"ana"_s}, now + 7 * day);
    QCOMPARE(staleCount(first), 0);
    QCOMPARE(staleCount(second), 1);
}

void RemovalsTest::whoSaysNoAgainAfterARemovalIsNotNamedTwice()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s}, now + day);
    QVERIFY_RESULT(save(id, now + 2 * day));
    QVERIFY_RESULT(Removals(m_store->database(), now + 2 * day).confirm(id));
    m_store->enter(u"ana@example.com"_s, ConsentKind::Complained, {}, nullptr, now + 3 * day);
    QCOMPARE(staleCount(id), 0);
    QVERIFY(!save(id, now + 4 * day));
}

void RemovalsTest::theNewlyOptedInAreAHandoverOfTheirOwn()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s}, now + day);
    m_store->import(u"Nova Sky"_s,
                    "email,first name,consent,consent date\nzoe@example.com,Zoe,yes,2026-01-01\n");
    const auto receipt = save(id, now + 2 * day, true);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->additions, 1);
    QCOMPARE(contentOf(receipt->additionsPath),
             QByteArray("EMAIL;FIRSTNAME;LASTNAME;SMS\r\nzoe@example.com;Zoe;;\r\n"));
    unsubscribe({u"zoe"_s}, now + 3 * day);
    QCOMPARE(staleCount(receipt->additionsHandover), 1);
    QCOMPARE(staleCount(id), 1);
    // Nobody is new a second time, and then there is no second file.
    QFile::remove(receipt->additionsPath);
    const auto again = save(id, now + 4 * day, true);
    QVERIFY_RESULT(again);
    QCOMPARE(again->additions, 0);
    QVERIFY(!QFile::exists(receipt->additionsPath));
}

void RemovalsTest::whoWasRemovedAndConsentsAgainIsNew()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s, u"bea"_s}, now + day);
    QVERIFY_RESULT(save(id, now + 2 * day));
    QVERIFY_RESULT(Removals(m_store->database(), now + 2 * day).confirm(id));
    m_store->enter(u"ana@example.com"_s, ConsentKind::Given, u"Nova Sky"_s, "2026-06-01",
                   now + 5 * day);
    unsubscribe({u"cleo"_s}, now + 6 * day);
    const auto receipt = save(id, now + 7 * day, true);
    QVERIFY_RESULT(receipt);
    QCOMPARE(receipt->additions, 1);
    QVERIFY(contentOf(receipt->additionsPath).contains("Ana@example.com"));
}

void RemovalsTest::whoseConsentWentWithItsImportIsNamed()
{
    const auto id = handOver(u"brevo"_s);
    const auto import = m_store->database().value(u"SELECT max(id) FROM import"_s)->toLongLong();
    Progress progress;
    QVERIFY_RESULT(undoImport(m_store->database(), import, now + day, progress));
    QCOMPARE(staleCount(id), 3);
    QVERIFY_RESULT(save(id, now + 2 * day));
    QCOMPARE(contentOf(m_path),
             QByteArray("EMAIL\r\nAna@example.com\r\nbea@example.com\r\ncleo@example.com\r\n"));
}

void RemovalsTest::nobodyToRemoveWritesNothing()
{
    const auto id = handOver(u"brevo"_s);
    const auto receipt = save(id, now + day, true);
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().message.contains(u"Nobody"_s), qPrintable(receipt.error().message));
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover_delta"_s)->toInt(), 0);
}

void RemovalsTest::aLayoutWithoutRemovalsIsNamed()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s}, now + day);
    QVERIFY_RESULT(m_store->database().run(u"UPDATE handover SET target = 'future'"_s));
    const auto receipt = save(id, now + 2 * day);
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"future"_s));
    QVERIFY(!QFile::exists(m_path));
}

void RemovalsTest::anUnwritableTargetRecordsNothing()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s}, now + day);
    m_store->import(u"Nova Sky"_s, "email,consent,consent date\nzoe@example.com,yes,2026-01-01\n");
    const auto before = handovers();
    const auto additions = m_store->filePath(u"new.csv"_s);
    Progress progress;
    const auto receipt
        = Removals(m_store->database(), now + 2 * day)
              .save(
                  {.handover = id, .path = u"/no/such/folder/r.csv"_s, .additionsPath = additions},
                  progress);
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"/no/such/folder/r.csv"_s));
    QVERIFY(!QFile::exists(additions));
    QCOMPARE(handovers(), before);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM handover_delta"_s)->toInt(), 0);
}

void RemovalsTest::anUnknownHandoverIsNamed()
{
    const auto receipt = save(77, now);
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"77"_s));
}

void RemovalsTest::anErasedPersonLeavesTheSavedRemovals()
{
    const auto handover = handOver(u"brevo"_s);
    unsubscribe({u"Ana"_s, u"bea"_s}, now + day);
    QVERIFY_RESULT(save(handover, now + 2 * day));
    auto &database = m_store->database();
    QVERIFY_RESULT(erasePerson(database, u"ana@example.com"_s, {}, now + 3 * day));
    const auto named = u"SELECT count(*) FROM handover_delta_contact"_s;
    QCOMPARE(database.value(named)->toInt(), 1);
    QCOMPARE(database.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s)->toInt(), 0);
    // The recipient has to be told of the erasure as well; the file only told of the "no".
    QCOMPARE(staleCount(handover), 2);
    QVERIFY_RESULT(Removals(database, now + 4 * day).confirm(handover));
    QCOMPARE(staleCount(handover), 1);
    QVERIFY(!save(handover, now + 5 * day)); // nobody is left whom a file could name
}

void RemovalsTest::confirmingWithoutAFileIsRefused()
{
    const auto id = handOver(u"brevo"_s);
    unsubscribe({u"ana"_s}, now + day);
    QVERIFY(!Removals(m_store->database(), now + day).confirm(id));
    QCOMPARE(staleCount(id), 1);
}

QTEST_GUILESS_MAIN(RemovalsTest)

#include "tst_removals.moc"
