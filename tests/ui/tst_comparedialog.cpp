// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/comparedialog.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/handovers/comparedmodel.h"
#include "ui/store/storesession.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QString artist = u"Nova Sky"_s;

} // namespace

/// A list that comes back from a mailing tool, in the window.
class CompareDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theGroupsAreCountedShownAndSearched();
    void theGroupThatIsShownIsSaved();
    void optOutsAreHandedToTheImportAsTheyWereSaid();
    void withSeveralArtistsTheQuestionComesFirst();
    void aListThatCannotBeReadIsExplained();

private:
    std::unique_ptr<CompareDialog> compared(const QString &path, bool choose = true);
    static QAbstractItemModel *table(CompareDialog &dialog, Discrepancy which)
    {
        return dialog.findChild<QTableView *>(discrepancyKey(which))->model();
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<StoreSession> m_session;
    QString m_list;
};

void CompareDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mailspace-tests"_s);
}

void CompareDialogTest::init()
{
    QSettings().clear();
    m_session.reset();
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(artist,
                    "email,consent,consent date,unsubscribed at\n"
                    "ana@example.com,yes,2025-01-01,\n"
                    "bea@example.com,yes,2025-01-01,\n"
                    "cleo@example.com,yes,2025-01-01,\n"
                    "dan@example.com,,,2025-03-01\n"
                    "gus@example.com,yes,2025-01-01,\n");
    m_list = m_store->writeFile("email,status,unsubscribed at,bounced at\n"
                                "ana@example.com,subscribed,,\n"
                                "bea@example.com,unsubscribed,2025-06-01T10:00:00Z,\n"
                                "dan@example.com,subscribed,,\n"
                                "gus@example.com,bounced,,2025-07-01T10:00:00Z\n");
    m_session = std::make_unique<StoreSession>(
        TemporaryStore::require(Database::open(m_store->path())),
        TemporaryStore::require(openAndGlance(m_store->path(), Database::Mode::Existing)));
}

std::unique_ptr<CompareDialog> CompareDialogTest::compared(const QString &path, bool choose)
{
    auto dialog = std::make_unique<CompareDialog>(
        *m_session, path, choose ? std::optional(m_store->profile(artist)) : std::nullopt);
    dialog->show();
    if (choose) {
        QSignalSpy spy(dialog.get(), &CompareDialog::compared);
        if (!spy.wait()) {
            throw std::runtime_error("the list is not compared");
        }
    }
    return dialog;
}

void CompareDialogTest::theGroupsAreCountedShownAndSearched()
{
    const auto dialog = compared(m_list);
    const auto *tabs = dialog->findChild<QTabWidget *>(u"compareGroups"_s);
    QCOMPARE(tabs->tabText(0), u"Must not be there (1)"_s);
    QCOMPARE(tabs->tabText(1), u"Re-subscribed there (1)"_s);
    QCOMPARE(tabs->tabText(2), u"Missing there (1)"_s);
    QCOMPARE(tabs->tabText(3), u"Opt-outs not known here (2)"_s);
    auto *missing = table(*dialog, Discrepancy::MissingThere);
    QCOMPARE(missing->index(0, 0).data().toString(), u"cleo@example.com"_s);
    auto *optOuts = table(*dialog, Discrepancy::OptOutUnknownHere);
    const QAbstractItemModelTester tester(optOuts,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(optOuts->index(0, 1).data().toString(), u"Unsubscribed"_s);
    QCOMPARE(optOuts->index(1, 1).data().toString(), u"Bounced"_s);
    dialog->findChild<QLineEdit *>(u"compareSearch"_s)->setText(u"GUS"_s);
    QCOMPARE(optOuts->rowCount(), 1);
    QCOMPARE(tabs->tabText(3), u"Opt-outs not known here (2)"_s);
}

void CompareDialogTest::theGroupThatIsShownIsSaved()
{
    const auto dialog = compared(m_list);
    dialog->findChild<QTabWidget *>(u"compareGroups"_s)->setCurrentIndex(2);
    const auto path = m_store->filePath(u"missing.csv"_s);
    QVERIFY_RESULT(dialog->saveShown(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("email,status,since\r\n"
                        "cleo@example.com,opted_in,2025-01-01T00:00:00Z\r\n"));
    QVERIFY(!dialog->findChild<QPushButton *>(u"compareImport"_s)->isVisible());
}

void CompareDialogTest::optOutsAreHandedToTheImportAsTheyWereSaid()
{
    const auto dialog = compared(m_list);
    dialog->findChild<QTabWidget *>(u"compareGroups"_s)->setCurrentIndex(3);
    std::optional<ImportJob> wanted;
    connect(dialog.get(), &CompareDialog::importWanted, this,
            [&wanted](const ImportJob &job) { wanted = job; });
    dialog->findChild<QPushButton *>(u"compareImport"_s)->click();
    QVERIFY(wanted);
    QVERIFY(!dialog->isVisible());
    Progress progress;
    QVERIFY_RESULT(Importer(m_store->database(), TemporaryStore::now).run(wanted->plan, progress));
    QCOMPARE(m_store->state(artist, u"bea@example.com"_s), u"withdrawn"_s);
    QCOMPARE(toIsoText(m_store->contact(artist, u"bea@example.com"_s).since),
             u"2025-06-01T10:00:00Z"_s);
    QCOMPARE(m_store->state(artist, u"gus@example.com"_s), u"bounced"_s);
}

void CompareDialogTest::withSeveralArtistsTheQuestionComesFirst()
{
    m_store->profile(u"The Tides"_s);
    m_session = std::make_unique<StoreSession>(
        TemporaryStore::require(Database::open(m_store->path())),
        TemporaryStore::require(openAndGlance(m_store->path(), Database::Mode::Existing)));
    const auto dialog = compared(m_list, false);
    QVERIFY(dialog->findChild<QLabel *>(u"compareSummary"_s)->text().contains(u"one artist"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"compareSave"_s)->isEnabled());
    QSignalSpy spy(dialog.get(), &CompareDialog::compared);
    dialog->findChild<QComboBox *>(u"compareArtist"_s)->setCurrentIndex(0);
    QVERIFY(spy.wait());
    QVERIFY(dialog->findChild<QPushButton *>(u"compareSave"_s)->isEnabled());
}

void CompareDialogTest::aListThatCannotBeReadIsExplained()
{
    const auto dialog = compared(m_store->filePath(u"nowhere.csv"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"compareSummary"_s)->text().contains(u"nowhere.csv"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"compareSave"_s)->isEnabled());
}

QTEST_MAIN(CompareDialogTest)

#include "tst_comparedialog.moc"
