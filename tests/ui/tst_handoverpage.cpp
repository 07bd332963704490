// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exporter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/export/columnchooser.h"
#include "ui/export/exportdialog.h"
#include "ui/handovers/handovermodel.h"
#include "ui/handovers/handoverpage.h"
#include "ui/store/storesession.h"
#include "ui/taskstrip.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace mailspace;
using namespace Qt::StringLiterals;

class TestHandoverPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anEmptyPageTeaches();
    void threeUnsubscribesAreCountedSavedAndConfirmed();
    void thePeopleAreShownWithTheirDate();
    void aFailureIsToldAndNothingIsConfirmed();
    void everyControlHasAName();
    void theDialogPreviewsWhatItWouldWrite();
    void anExportOfEverybodyNeedsAReason();
    void columnsAreChosenForFreeLayoutsOnly();
    void choicesOfColumnsAreKeptUnderNames();
    void completeEvidenceIsStrongEvidence();

private:
    void handOver();
    std::unique_ptr<HandoverPage> page();
    QPushButton *button(const HandoverPage &page, const QString &name)
    {
        return page.findChild<QPushButton *>(name);
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<StoreSession> m_session;
    std::unique_ptr<TaskStrip> m_strip;
};

void TestHandoverPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mailspace-tests"_s);
}

void TestHandoverPage::init()
{
    QSettings().clear();
    m_strip.reset();
    m_session.reset();
    m_store = std::make_unique<TemporaryStore>();
    m_store->import(u"Nova Sky"_s,
                    "email,name,consent,consent date\n"
                    "ana@example.com,Ana,yes,2025-01-01\n"
                    "bea@example.com,Bea,yes,2025-01-02\n"
                    "cleo@example.com,Cleo,yes,2025-01-03\n"
                    "dan@example.com,Dan,yes,2025-01-04\n"
                    "eve@example.com,Eve,no,\n");
    m_session = std::make_unique<StoreSession>(
        TemporaryStore::require(Database::open(m_store->path())),
        TemporaryStore::require(openAndGlance(m_store->path(), Database::Mode::Existing)));
    m_strip = std::make_unique<TaskStrip>();
}

void TestHandoverPage::handOver()
{
    Progress progress;
    QVERIFY_RESULT(
        Exporter(m_store->database(), TemporaryStore::now)
            .run({.query = {.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true},
                  .path = m_store->filePath(u"out.csv"_s),
                  .recipient = u"our Brevo"_s,
                  .target = u"brevo"_s},
                 progress));
}

std::unique_ptr<HandoverPage> TestHandoverPage::page()
{
    auto made = std::make_unique<HandoverPage>(*m_session, *m_strip);
    QSignalSpy answered(made.get(), &HandoverPage::answered);
    made->refresh();
    if (!answered.wait()) {
        throw std::runtime_error("the page does not answer");
    }
    made->show();
    return made;
}

void TestHandoverPage::anEmptyPageTeaches()
{
    const auto shown = page();
    auto *go = button(*shown, u"emptyHandoversExport"_s);
    QVERIFY(go->isVisible());
    const QSignalSpy clicked(shown.get(), &HandoverPage::exportClicked);
    go->click();
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!button(*shown, u"saveRemovals"_s)->isEnabled());
}

void TestHandoverPage::threeUnsubscribesAreCountedSavedAndConfirmed()
{
    handOver();
    const auto shown = page();
    auto *model = shown->findChild<HandoverModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy answered(shown.get(), &HandoverPage::answered);
    const QSignalSpy stale(shown.get(), &HandoverPage::staleCountChanged);
    const auto badge
        = [model] { return model->index(0, HandoverModel::ToRemove).data().toString(); };
    QCOMPARE(badge(), u"Nobody to remove"_s);
    QVERIFY(!button(*shown, u"showStalePeople"_s)->isEnabled());

    for (const auto *name : {"ana", "bea", "dan"}) {
        m_store->enter(QString::fromLatin1(name) + u"@example.com"_s, ConsentKind::Withdrawn,
                       u"Nova Sky"_s, nullptr, currentTimestamp());
    }
    shown->refresh();
    QVERIFY(answered.wait());
    QVERIFY2(badge().startsWith(u"3 to remove"_s), qPrintable(badge()));
    QCOMPARE(stale.last().front().toInt(), 1);
    QVERIFY(!button(*shown, u"markApplied"_s)->isEnabled());

    const auto path = m_store->filePath(u"removals.csv"_s);
    shown->saveRemovals(path, false);
    QVERIFY(answered.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("EMAIL\r\nana@example.com\r\nbea@example.com\r\ndan@example.com\r\n"));
    QVERIFY(badge().startsWith(u"3 to remove"_s));
    QTRY_VERIFY(button(*shown, u"markApplied"_s)->isEnabled());
    button(*shown, u"markApplied"_s)->click();
    QVERIFY(answered.wait());
    QCOMPARE(badge(), u"Nobody to remove"_s);
    QCOMPARE(stale.last().front().toInt(), 0);
}

void TestHandoverPage::thePeopleAreShownWithTheirDate()
{
    handOver();
    m_store->enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-20");
    const auto shown = page();
    button(*shown, u"showStalePeople"_s)->click();
    QTRY_VERIFY(shown->findChild<QTableWidget *>(u"stalePeople"_s) != nullptr);
    const auto *table = shown->findChild<QTableWidget *>(u"stalePeople"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"bea@example.com"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Unsubscribed"_s);
    QVERIFY(table->item(0, 3)->text().contains(u"2026"_s));
}

void TestHandoverPage::aFailureIsToldAndNothingIsConfirmed()
{
    handOver();
    m_store->enter(u"bea@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s);
    const auto shown = page();
    QSignalSpy answered(shown.get(), &HandoverPage::answered);
    shown->saveRemovals(u"/no/such/folder/r.csv"_s, false);
    QVERIFY(answered.wait());
    QVERIFY(!m_strip->isBusy());
    QVERIFY(!button(*shown, u"markApplied"_s)->isEnabled());
}

void TestHandoverPage::everyControlHasAName()
{
    handOver();
    const auto shown = page();
    for (const auto *widget : shown->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) {
            continue;
        }
        const auto *accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestHandoverPage::theDialogPreviewsWhatItWouldWrite()
{
    const ContactQuery optIn{.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true};
    ExportDialog dialog(*m_session, optIn, {.profile = optIn.profile});
    QSignalSpy previewed(&dialog, &ExportDialog::previewed);
    auto *target = dialog.findChild<QComboBox *>(u"exportTarget"_s);
    target->setCurrentIndex(target->findData(u"brevo"_s));
    QVERIFY(previewed.wait());
    const auto *preview = dialog.findChild<QTableWidget *>(u"exportPreview"_s);
    QCOMPARE(preview->rowCount(), 4);
    QCOMPARE(preview->horizontalHeaderItem(0)->text(), u"EMAIL"_s);
    QCOMPARE(preview->item(3, 0)->text(), u"dan@example.com"_s);
    dialog.findChild<QComboBox *>(u"exportRecipient"_s)->setEditText(u" our  Brevo "_s);
    QCOMPARE(dialog.request().target, u"brevo"_s);
    QCOMPARE(dialog.request().recipient, u"our Brevo"_s);
    QVERIFY(dialog.request().query.optedInOnly);
}

void TestHandoverPage::anExportOfEverybodyNeedsAReason()
{
    const ContactQuery optIn{.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true};
    ExportDialog dialog(*m_session, optIn, {.profile = optIn.profile});
    const auto *go = dialog.findChild<QPushButton *>(u"exportChooseFile"_s);
    QVERIFY(go->isEnabled());
    dialog.findChild<QRadioButton *>(u"exportShownChoice"_s)->setChecked(true);
    QVERIFY(!go->isEnabled());
    dialog.findChild<QLineEdit *>(u"exportReason"_s)->setText(u"guest list"_s);
    QVERIFY(go->isEnabled());
    QCOMPARE(dialog.request().reason, u"guest list"_s);
}

void TestHandoverPage::columnsAreChosenForFreeLayoutsOnly()
{
    const ContactQuery optIn{.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true};
    {
        ExportDialog dialog(*m_session, optIn, {.profile = optIn.profile});
        auto *columns = dialog.findChild<QListWidget *>(u"exportColumns"_s);
        QVERIFY(!dialog.findChild<ColumnChooser *>()->isHidden());
        for (int row = 1; row < columns->count(); ++row) {
            columns->item(row)->setCheckState(Qt::Unchecked);
        }
        QCOMPARE(dialog.request().columns, QStringList(u"email"_s));
        columns->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.findChild<QPushButton *>(u"exportChooseFile"_s)->isEnabled());
        columns->item(0)->setCheckState(Qt::Checked);
        dialog.accept();
    }
    ExportDialog again(*m_session, optIn, {.profile = optIn.profile});
    QCOMPARE(again.request().columns, QStringList(u"email"_s)); // remembered
    auto *target = again.findChild<QComboBox *>(u"exportTarget"_s);
    target->setCurrentIndex(target->findData(u"mailchimp"_s));
    QVERIFY(again.findChild<ColumnChooser *>()->isHidden());
}

void TestHandoverPage::choicesOfColumnsAreKeptUnderNames()
{
    const ContactQuery optIn{.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true};
    {
        const ExportDialog dialog(*m_session, optIn, {.profile = optIn.profile});
        auto *columns = dialog.findChild<QListWidget *>(u"exportColumns"_s);
        for (int row = 0; row < columns->count(); ++row) {
            const auto name = columns->item(row)->text();
            columns->item(row)->setCheckState(
                name == u"city"_s || name == u"evidence"_s ? Qt::Checked : Qt::Unchecked);
        }
        dialog.findChild<ColumnChooser *>()->saveAs(u"For the archive"_s);
    }
    const ExportDialog again(*m_session, optIn, {.profile = optIn.profile});
    auto *presets = again.findChild<QComboBox *>(u"exportPresets"_s);
    QCOMPARE(presets->currentIndex(), -1);
    QTest::keyClick(presets, Qt::Key_Down);
    QCOMPARE(presets->currentText(), u"For the archive"_s);
    QCOMPARE(again.request().columns, QStringList({u"city"_s, u"evidence"_s}));
    again.findChild<QPushButton *>(u"exportPresetRemove"_s)->click();
    QCOMPARE(presets->count(), 0);
}

void TestHandoverPage::completeEvidenceIsStrongEvidence()
{
    const ContactQuery optIn{.profile = m_store->profile(u"Nova Sky"_s), .optedInOnly = true};
    const ExportDialog dialog(*m_session, optIn, {.profile = optIn.profile});
    QVERIFY(!dialog.request().query.leastEvidence);
    auto *evidence = dialog.findChild<QComboBox *>(u"exportCompleteEvidence"_s);
    evidence->setCurrentIndex(2);
    QCOMPARE(dialog.request().query.leastEvidence, EvidenceGrade::Strong);
    dialog.findChild<QRadioButton *>(u"exportShownChoice"_s)->setChecked(true);
    QVERIFY(!dialog.request().query.leastEvidence);
    QVERIFY(!evidence->isEnabled());
}

QTEST_MAIN(TestHandoverPage)

#include "tst_handoverpage.moc"
