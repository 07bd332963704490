// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consentevent.h"
#include "core/consent/consentstate.h"

#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

/// "given@3 withdrawn@5 given@? corrected#2": one event a word; @? is undated.
std::vector<ConsentEvent> eventsFrom(const QString &text)
{
    static const QHash<QString, ConsentKind> kinds{
        {u"given"_s, ConsentKind::Given},         {u"confirmed"_s, ConsentKind::Confirmed},
        {u"withdrawn"_s, ConsentKind::Withdrawn}, {u"complained"_s, ConsentKind::Complained},
        {u"bounced"_s, ConsentKind::Bounced},     {u"corrected"_s, ConsentKind::Corrected},
    };
    std::vector<ConsentEvent> events;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        ConsentEvent event{.id = qint64(events.size()) + 1};
        const auto parts = word.split(word.contains(u'#') ? u'#' : u'@');
        event.kind = kinds.value(parts[0]);
        if (word.contains(u'#')) {
            event.corrects = parts[1].toLongLong();
            event.at = 1000;
        } else if (parts[1] == u"?"_s) {
            event.precision = TimePrecision::Undated;
            event.at = 500;
        } else {
            event.at = parts[1].toLongLong();
        }
        events.push_back(event);
    }
    return events;
}

QString told(const Standing &standing)
{
    return stateKey(standing.state)
        + (standing.since ? u" since %1"_s.arg(*standing.since) : QString());
}

} // namespace

class ConsentStateTest : public QObject
{
    Q_OBJECT

private slots:
    void theLedgerDecidesTheState_data();
    void theLedgerDecidesTheState();
    void theOrderOfRecordingDoesNotMatter();
    void onlyTheOptedInMayBeWrittenTo();
};

void ConsentStateTest::theLedgerDecidesTheState_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *events, const char *state) {
        QTest::newRow(*events ? events : "nothing")
            << QString::fromLatin1(events) << QString::fromLatin1(state);
    };
    row("", "no_consent");
    row("given@3", "opted_in since 3");
    row("given@3 given@5", "opted_in since 3");
    row("given@3 confirmed@4", "opted_in since 3");
    row("given@?", "opted_in_undated");
    row("given@? given@7", "opted_in since 7");
    row("given@3 withdrawn@5", "withdrawn since 5");
    row("given@3 withdrawn@5 withdrawn@8", "withdrawn since 5");
    row("given@3 withdrawn@3", "withdrawn since 3");
    row("withdrawn@5 given@?", "withdrawn since 5");
    row("withdrawn@5 given@6", "opted_in since 6");
    row("given@1 withdrawn@5 given@6 given@9", "opted_in since 6");
    row("given@3 complained@5", "complained since 5");
    row("complained@5 withdrawn@7", "complained since 5");
    row("complained@5 given@6 withdrawn@7", "withdrawn since 7");
    row("complained@5 given@6", "opted_in since 6");
    row("given@3 bounced@5", "bounced since 5");
    row("given@3 bounced@3", "bounced since 3");
    row("given@3 bounced@5 given@6", "opted_in since 3");
    row("given@? bounced@5", "bounced since 5");
    row("bounced@5", "no_consent");
    row("given@3 bounced@5 withdrawn@7", "withdrawn since 7");
    row("given@3 withdrawn@5 corrected#2", "opted_in since 3");
    row("given@? withdrawn@5 corrected#2", "opted_in_undated");
    row("given@3 corrected#1", "no_consent");
}

void ConsentStateTest::theLedgerDecidesTheState()
{
    QFETCH(QString, events);
    QFETCH(QString, state);
    QCOMPARE(told(standingOf(eventsFrom(events))), state);
}

void ConsentStateTest::theOrderOfRecordingDoesNotMatter()
{
    auto events = eventsFrom(u"given@1 withdrawn@5 given@6 bounced@8 given@? complained@2"_s);
    const auto expected = told(standingOf(events));
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    while (std::ranges::next_permutation(events, byId).found) {
        QCOMPARE(told(standingOf(events)), expected);
    }
}

void ConsentStateTest::onlyTheOptedInMayBeWrittenTo()
{
    QVERIFY(mayBeWrittenTo(ConsentState::OptedIn));
    QVERIFY(mayBeWrittenTo(ConsentState::OptedInUndated));
    for (const auto state : {ConsentState::NoConsent, ConsentState::Bounced,
                             ConsentState::Withdrawn, ConsentState::Complained}) {
        QVERIFY(!mayBeWrittenTo(state));
    }
}

QTEST_GUILESS_MAIN(ConsentStateTest)

#include "tst_consentstate.moc"
