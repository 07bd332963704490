// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"
#include "core/contacts/contactdetails.h"
#include "core/import/correctedrows.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

struct FirstTry
{
    ImportPlan plan;
    ImportReport report;
};

FirstTry importOnce(TemporaryStore &store, const QByteArray &list)
{
    const auto plan = TemporaryStore::require(
        planImport({.path = store.writeFile(list), .profile = store.profile(u"Nova Sky"_s)}));
    Progress progress;
    return {plan,
            TemporaryStore::require(
                Importer(store.database(), TemporaryStore::now).run(plan, progress))};
}

ImportReport importCorrected(TemporaryStore &store, const ImportPlan &plan,
                             const std::vector<CorrectedRow> &rows)
{
    const auto corrected
        = TemporaryStore::require(planCorrected(plan, rows, store.filePath(u"corrected.csv"_s)));
    Progress progress;
    return TemporaryStore::require(
        Importer(store.database(), TemporaryStore::now).run(corrected, progress));
}

const QByteArray list = "Email;Name;Consent;Consent date\n"
                        "ana@example.com;Ana;yes;2026-01-01\n"
                        "ben@gmail,com;\"Ben; B\";yes;2026-01-01\n"
                        "cat@example.com;Cat;yes;someday\n";

} // namespace

class CorrectedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLikelyAddressIsSuggestedInItsRow();
    void aConsentForACorrectedAddressDoesNotCount();
    void aNoForACorrectedAddressCounts();
    void aRowCorrectedElsewhereKeepsItsConsent();
    void aCorrectedAddressIsMarkedAndErasedWithThePerson();
    void aLaterConsentOptsIn();
    void slipsAndOfficesAreTakenWithAWarning();
};

void CorrectedRowsTest::aLikelyAddressIsSuggestedInItsRow()
{
    TemporaryStore store;
    const auto first = importOnce(store, list);
    QCOMPARE(first.report.rowsRefused, 2);
    QCOMPARE(suggestedRow(first.plan, first.report.refused[0]),
             u"ben@gmail.com;\"Ben; B\";yes;2026-01-01"_s);
    QCOMPARE(suggestedRow(first.plan, first.report.refused[1]), QString());
}

void CorrectedRowsTest::aConsentForACorrectedAddressDoesNotCount()
{
    TemporaryStore store;
    const auto first = importOnce(store, list);
    const auto report = importCorrected(
        store, first.plan, {{suggestedRow(first.plan, first.report.refused[0]), true}});
    QCOMPARE(report.contactsNew, 1);
    QCOMPARE(report.consentsGiven, 0);
    QVERIFY(!report.warnings.isEmpty());
    QCOMPARE(store.state(u"Nova Sky"_s, u"ben@gmail.com"_s), u"no_consent"_s);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"ben@gmail.com"_s).name, u"Ben; B"_s);
}

void CorrectedRowsTest::aNoForACorrectedAddressCounts()
{
    TemporaryStore store;
    const auto first = importOnce(store,
                                  "Email,Status\n"
                                  "ana@example.com,subscribed\n"
                                  "ben@example.com.,unsubscribed\n");
    importCorrected(store, first.plan, {{u"ben@example.com,unsubscribed"_s, true}});
    QCOMPARE(store.state(u"Nova Sky"_s, u"ben@example.com"_s), u"withdrawn"_s);
}

void CorrectedRowsTest::aRowCorrectedElsewhereKeepsItsConsent()
{
    TemporaryStore store;
    const auto first = importOnce(store, list);
    const auto report
        = importCorrected(store, first.plan, {{u"cat@example.com;Cat;yes;2026-02-02"_s, false}});
    QCOMPARE(report.consentsGiven, 1);
    QCOMPARE(store.state(u"Nova Sky"_s, u"cat@example.com"_s), u"opted_in"_s);
}

void CorrectedRowsTest::aCorrectedAddressIsMarkedAndErasedWithThePerson()
{
    TemporaryStore store;
    const auto first = importOnce(store, list);
    importCorrected(store, first.plan, {{suggestedRow(first.plan, first.report.refused[0]), true}});
    const auto isMarked = [&](const QString &email) {
        const auto details = readContactDetails(store.database(), store.contact({}, email).id,
                                                std::nullopt, TemporaryStore::now);
        return details && details->lists.front().repaired;
    };
    QVERIFY(isMarked(u"ben@gmail.com"_s));
    QVERIFY(!isMarked(u"ana@example.com"_s));
    QVERIFY_RESULT(
        erasePerson(store.database(), u"ben@gmail.com"_s, u"asked"_s, TemporaryStore::now));
    const auto left = store.database().value(u"SELECT count(*) FROM repaired_address"_s);
    QVERIFY_RESULT(left);
    QCOMPARE(left->toInt(), 0);
}

void CorrectedRowsTest::aLaterConsentOptsIn()
{
    TemporaryStore store;
    const auto first = importOnce(store, list);
    importCorrected(store, first.plan, {{suggestedRow(first.plan, first.report.refused[0]), true}});
    store.enter(u"ben@gmail.com"_s, ConsentKind::Given, u"Nova Sky"_s, "2026-05-01");
    QCOMPARE(store.state(u"Nova Sky"_s, u"ben@gmail.com"_s), u"opted_in"_s);
}

void CorrectedRowsTest::slipsAndOfficesAreTakenWithAWarning()
{
    TemporaryStore store;
    const auto report = store.import(u"Nova Sky"_s,
                                     "Email\nana@gmial.com\ninfo@example.com\n"
                                     "ben@yopmail.com\ncat@example.com\n");
    QCOMPARE(report.contactsNew, 4);
    QCOMPARE(report.warnings.size(), 3);
    QCOMPARE(store.contact(u"Nova Sky"_s, u"ana@gmial.com"_s).email, u"ana@gmial.com"_s);
}

QTEST_GUILESS_MAIN(CorrectedRowsTest)
#include "tst_correctedrows.moc"
