// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/evidencegrade.h"

#include "core/consent/consentevent.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

using namespace mailspace;
using namespace Qt::StringLiterals;

class EvidenceGradeTest : public QObject
{
    Q_OBJECT

private slots:
    void aConsentIsAsStrongAsWhatIsKnownOfIt_data();
    void aConsentIsAsStrongAsWhatIsKnownOfIt();
    void sqlGradesLikeTheCode_data();
    void sqlGradesLikeTheCode();
    void everyGradeHasItsWords();
};

void EvidenceGradeTest::aConsentIsAsStrongAsWhatIsKnownOfIt_data()
{
    QTest::addColumn<ConsentEvent>("event");
    QTest::addColumn<EvidenceGrade>("grade");
    const ConsentEvent all{.kind = ConsentKind::Confirmed,
                           .precision = TimePrecision::Exact,
                           .mechanism = Mechanism::DoubleOptIn,
                           .smartlink = 1,
                           .ip = u"192.0.2.1"_s,
                           .evidence = u"newsletter box"_s};
    const auto row = [&all](const char *name, EvidenceGrade grade, auto change) {
        auto event = all;
        change(event);
        QTest::newRow(name) << event << grade;
    };
    row("time, IP, confirmation", EvidenceGrade::Strong, [](auto & /*event*/) {});
    row("confirmed by its mechanism", EvidenceGrade::Strong,
        [](auto &event) { event.kind = ConsentKind::Given; });
    row("not confirmed", EvidenceGrade::Partial, [](auto &event) {
        event.kind = ConsentKind::Given;
        event.mechanism = Mechanism::SingleOptIn;
    });
    row("without IP", EvidenceGrade::Partial, [](auto &event) { event.ip.clear(); });
    row("only the day", EvidenceGrade::Partial,
        [](auto &event) { event.precision = TimePrecision::Day; });
    row("no time at all", EvidenceGrade::Bare,
        [](auto &event) { event.precision = TimePrecision::Undated; });
    row("a list's time and nothing else", EvidenceGrade::Partial, [](auto &event) {
        event = {.kind = ConsentKind::Given, .precision = TimePrecision::Exact};
    });
    row("by hand, without a note", EvidenceGrade::Bare, [](auto &event) {
        event = {.kind = ConsentKind::Given,
                 .precision = TimePrecision::Exact,
                 .mechanism = Mechanism::Manual};
    });
    row("by hand, with a note", EvidenceGrade::Partial, [](auto &event) {
        event = {.kind = ConsentKind::Given,
                 .precision = TimePrecision::Exact,
                 .mechanism = Mechanism::Manual,
                 .evidence = u"signed at the merch table"_s};
    });
    row("a withdrawal proves no consent", EvidenceGrade::Bare,
        [](auto &event) { event.kind = ConsentKind::Withdrawn; });
}

void EvidenceGradeTest::aConsentIsAsStrongAsWhatIsKnownOfIt()
{
    QFETCH(ConsentEvent, event);
    QFETCH(EvidenceGrade, grade);
    QCOMPARE(gradeOf(event), grade);
}

void EvidenceGradeTest::sqlGradesLikeTheCode_data()
{
    aConsentIsAsStrongAsWhatIsKnownOfIt_data();
}

void EvidenceGradeTest::sqlGradesLikeTheCode()
{
    QFETCH(ConsentEvent, event);
    QFETCH(EvidenceGrade, grade);
    TemporaryStore store;
    const auto sql
        = u"SELECT %1 FROM (SELECT %2 AS kind, %3 AS precision, %4 AS mechanism, %5 AS "
          "smartlink_id, '%6' AS ip, '%7' AS evidence) e"_s
              .arg(QLatin1String(evidenceGradeSql.data(), qsizetype(evidenceGradeSql.size())))
              .arg(int(event.kind))
              .arg(int(event.precision))
              .arg(int(event.mechanism))
              .arg(event.smartlink ? u"1"_s : u"NULL"_s, event.ip, event.evidence);
    QCOMPARE(TemporaryStore::require(store.database().value(sql)).toInt(), int(grade));
}

void EvidenceGradeTest::everyGradeHasItsWords()
{
    for (const auto grade : {EvidenceGrade::Bare, EvidenceGrade::Partial, EvidenceGrade::Strong}) {
        QCOMPARE(gradeFromKey(gradeKey(grade)), grade);
        QVERIFY(gradeMeaning(grade).startsWith(gradeName(grade)));
    }
    QVERIFY(!gradeFromKey(u"complete"_s));
}

QTEST_GUILESS_MAIN(EvidenceGradeTest)

#include "tst_evidencegrade.moc"
