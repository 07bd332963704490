// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/wordings.h"

#include "core/consent/personhistory.h"
#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

class WordingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aConsentHasTheWordingShownAtItsTime_data();
    void aConsentHasTheWordingShownAtItsTime();
    void aVersionIsAddedOnceAndCanGo();
    void aSmartlinkIsFoundByNameAndKind();
    void anExportCarriesTheEvidence();

private:
    qint64 smartlink(const QString &name, SmartlinkKind kind = SmartlinkKind::Unknown)
    {
        return TemporaryStore::require(
            Wordings(m_store->database())
                .findSmartlink(m_store->profile(u"Nova Sky"_s), name, kind));
    }
    static Timestamp day(int month)
    {
        return QDateTime(QDate(2025, month, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    }

    std::unique_ptr<TemporaryStore> m_store;
};

void WordingsTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova Sky"_s,
                    "email,smartlink,kind,consent,consent date\n"
                    "early@example.com,Spring,Emails,yes,2025-01-15T10:00:00Z\n"
                    "mid@example.com,Spring,Emails,yes,2025-03-01\n"
                    "late@example.com,Spring,Emails,yes,2025-07-01T10:00:00Z\n"
                    "undated@example.com,Spring,Emails,yes,\n"
                    "other@example.com,Tour,Tickets,yes,2025-07-01\n"
                    "twin@example.com,Tour,Merch,yes,2025-07-01\n");
    Wordings wordings(m_store->database());
    QVERIFY_RESULT(wordings.add(smartlink(u"Spring"_s), day(6), u"News and offers"_s));
    QVERIFY_RESULT(wordings.add(smartlink(u"spring "_s), day(3), u" News by e-mail "_s));
}

void WordingsTest::aConsentHasTheWordingShownAtItsTime_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("wording");
    QTest::newRow("before the first version") << u"early@example.com"_s << QString();
    QTest::newRow("on its first day") << u"mid@example.com"_s << u"News by e-mail"_s;
    QTest::newRow("the later one") << u"late@example.com"_s << u"News and offers"_s;
    QTest::newRow("nobody knows when") << u"undated@example.com"_s << QString();
    QTest::newRow("another smartlink") << u"other@example.com"_s << QString();
}

void WordingsTest::aConsentHasTheWordingShownAtItsTime()
{
    QFETCH(QString, email);
    QFETCH(QString, wording);
    const auto history = historyOf(m_store->database(), m_store->contact(u"Nova Sky"_s, email).id);
    QVERIFY_RESULT(history);
    QCOMPARE(history->front().wording, wording);
    QCOMPARE(history->front().wordingFrom.has_value(), !wording.isEmpty());
    QCOMPARE(history->front().evidence().contains(u"wording of 2025-0"_s), !wording.isEmpty());
}

void WordingsTest::aVersionIsAddedOnceAndCanGo()
{
    Wordings wordings(m_store->database());
    QVERIFY(!wordings.add(smartlink(u"Spring"_s), day(3), u"Again"_s));
    QVERIFY(!wordings.add(smartlink(u"Spring"_s), day(9), u" \n"_s));
    auto all = wordings.all(m_store->profile(u"Nova Sky"_s));
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->front().text, u"News and offers"_s);
    QCOMPARE(all->front().smartlink.name, u"Spring"_s);
    QCOMPARE(TemporaryStore::require(wordings.all(m_store->profile(u"The Tides"_s))).size(),
             std::size_t(0));
    QVERIFY_RESULT(wordings.remove(all->front().id));
    QVERIFY(!wordings.remove(all->front().id));
    QCOMPARE(TemporaryStore::require(wordings.all({})).size(), std::size_t(1));
}

void WordingsTest::aSmartlinkIsFoundByNameAndKind()
{
    Wordings wordings(m_store->database());
    const auto nova = m_store->profile(u"Nova Sky"_s);
    const auto unknown = wordings.findSmartlink(nova, u"Autumn"_s, SmartlinkKind::Unknown);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(u"Spring"_s));
    QVERIFY(!wordings.findSmartlink(nova, u"Tour"_s, SmartlinkKind::Unknown));
    QVERIFY(smartlink(u"Tour"_s, SmartlinkKind::Merch)
            != smartlink(u"Tour"_s, SmartlinkKind::Tickets));
}

void WordingsTest::anExportCarriesTheEvidence()
{
    const auto path = m_store->filePath(u"out.csv"_s);
    Progress progress;
    const ExportRequest request{
        .query = {.profile = m_store->profile(u"Nova Sky"_s), .sort = ContactSort::Email},
        .path = path,
        .columns = {u"email"_s, u"evidence"_s, u"mechanism"_s, u"consent_at"_s, u"consent_line"_s,
                    u"wording_from"_s, u"wording"_s}};
    QVERIFY_RESULT(Exporter(m_store->database(), TemporaryStore::now).run(request, progress));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QCOMPARE(lines[1],
             QByteArray("early@example.com,partial,imported_flag,2025-01-15T10:00:00Z,2,,\r"));
    QCOMPARE(lines[2],
             QByteArray("late@example.com,partial,imported_flag,2025-07-01T10:00:00Z,4,"
                        "2025-06-01T00:00:00Z,News and offers\r"));
    QCOMPARE(lines[6], QByteArray("undated@example.com,bare,imported_flag,,5,,\r"));
}

QTEST_GUILESS_MAIN(WordingsTest)

#include "tst_wordings.moc"
