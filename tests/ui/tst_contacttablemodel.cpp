// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contacttablemodel.h"

#include "tests/support/temporarystore.h"
#include "ui/contacts/contactcolumn.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mailspace;

namespace {

const QByteArray fans = "Email,First Name,Last Name,Country,City,Consent,Consent Date,Smartlink,"
                        "Kind,Interactions,Amount,Currency,Collected At\n"
                        "ana@example.com,Ana,Bell,France,Lyon,yes,2024-03-12,Tour,Tickets,2,25.50,"
                        "EUR,2024-03-12\n"
                        "ben@example.com,Ben,Cole,Spain,Vigo,no,,,,,,,\n"
                        "cat@example.com,Cat,Dunn,Italy,Rome,,,,,,,,\n";

QByteArray manyFans(int count)
{
    QByteArray list = "Email\n";
    for (int number = 0; number < count; ++number) {
        list += "fan" + QByteArray::number(number) + "@example.com\n";
    }
    return list;
}

} // namespace

class TestContactTableModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheContractFilledResetAndEmptied();
    void showsWhatTheStoreHolds();
    void showsAPersonAsEachArtistKnowsThem();
    void alignsNumbersRight();
    void readsEveryPage();
    void showsAnEmptyRowForSomebodyWhoIsGone();

private:
    static std::vector<ContactId> idsOf(TemporaryStore &store, const ContactQuery &query = {})
    {
        const Progress progress;
        return TemporaryStore::require(ContactStore(store.database()).ids(query, progress));
    }
    static QString cell(const ContactTableModel &model, int row, ContactColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

void TestContactTableModel::keepsTheContractFilledResetAndEmptied()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    ContactTableModel model(store.database());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setIds(idsOf(store), {});
    QCOMPARE(model.rowCount(), 3);
    model.setIds(idsOf(store, {.optedInOnly = true}), {});
    QCOMPARE(model.rowCount(), 1);
    const auto all = idsOf(store);
    model.setIds({all[0]}, {}); // the first rows ...
    model.extend(all); // ... and those behind them
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(resets.size(), 3);
    model.extend({all[2], all[1]}); // not the same people any more
    QCOMPARE(model.rowCount(), 2);
    model.setIds({}, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 5);
}

void TestContactTableModel::showsWhatTheStoreHolds()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, fans);
    ContactTableModel model(store.database());
    model.setIds(idsOf(store), store.profile(u"Nova Sky"_s));
    QCOMPARE(cell(model, 0, ContactColumn::Email), u"ana@example.com"_s);
    QCOMPARE(cell(model, 0, ContactColumn::Name), u"Ana Bell"_s);
    QCOMPARE(cell(model, 0, ContactColumn::Country), u"France"_s);
    QCOMPARE(cell(model, 0, ContactColumn::City), u"Lyon"_s);
    QCOMPARE(cell(model, 0, ContactColumn::State), stateName(ConsentState::OptedIn));
    QCOMPARE(cell(model, 0, ContactColumn::Since), u"12 Mar 2024"_s);
    QCOMPARE(cell(model, 0, ContactColumn::Smartlink), u"Tour"_s);
    QCOMPARE(cell(model, 0, ContactColumn::Kind), kindName(SmartlinkKind::Tickets));
    QCOMPARE(cell(model, 0, ContactColumn::Interactions), u"2"_s);
    QVERIFY(cell(model, 0, ContactColumn::Amount).startsWith("25.50"_L1));
    QCOMPARE(cell(model, 1, ContactColumn::State), stateName(ConsentState::NoConsent));
    QCOMPARE(model.index(1, 0).data(ContactTableModel::stateRole).toInt(),
             static_cast<int>(ConsentState::NoConsent));
}

void TestContactTableModel::showsAPersonAsEachArtistKnowsThem()
{
    TemporaryStore store;
    store.import(u"Nova Sky"_s, "Email,Consent\nana@example.com,yes\n");
    store.import(u"The Tides"_s, "Email,Consent\nana@example.com,\n");
    ContactTableModel model(store.database());
    const auto stateFor = [&](const QString &artist) {
        model.setIds(idsOf(store), store.profile(artist));
        return cell(model, 0, ContactColumn::State);
    };
    QCOMPARE(stateFor(u"Nova Sky"_s), stateName(ConsentState::OptedInUndated));
    QCOMPARE(stateFor(u"The Tides"_s), stateName(ConsentState::NoConsent));
    QCOMPARE(stateFor(u"Nova Sky"_s), stateName(ConsentState::OptedInUndated));
}

void TestContactTableModel::alignsNumbersRight()
{
    TemporaryStore store;
    const ContactTableModel model(store.database());
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        QCOMPARE(alignment.testFlag(Qt::AlignRight), isNumeric(static_cast<ContactColumn>(column)));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestContactTableModel::readsEveryPage()
{
    constexpr int count = ContactTableModel::pageSize * (ContactTableModel::pagesKept + 2) + 7;
    TemporaryStore store;
    store.import(u"Nova Sky"_s, manyFans(count));
    ContactTableModel model(store.database());
    model.setIds(idsOf(store), {});
    QCOMPARE(model.rowCount(), count);
    for (const int row : {0, 255, 256, count - 1, 1, count / 2}) { // forth and back
        QCOMPARE(cell(model, row, ContactColumn::Email), u"fan%1@example.com"_s.arg(row));
    }
}

void TestContactTableModel::showsAnEmptyRowForSomebodyWhoIsGone()
{
    TemporaryStore store;
    ContactTableModel model(store.database());
    model.setIds({4711}, {});
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.index(0, column).data().toString(), QString());
    }
}

QTEST_MAIN(TestContactTableModel)
#include "tst_contacttablemodel.moc"
