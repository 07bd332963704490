// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/import/correctiondialog.h"
#include "ui/import/correctionmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

class CorrectionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRowsAreAProperModel();
    void suggestionsAreTakenOnlyWhenAsked();
    void aRowIsCorrectedByKeyboard();
    void closesWhileARowIsEdited();

private:
    std::unique_ptr<TemporaryStore> m_store;
    ImportPlan m_plan;
    ImportReport m_report;
};

void CorrectionDialogTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_plan = TemporaryStore::require(
        planImport({.path = m_store->writeFile("Email,Name\nana@example.com,Ana\n"
                                               "ben@gmail..com,Ben\nnobody,Cat\n"),
                    .profile = m_store->profile(u"Nova Sky"_s)}));
    Progress progress;
    m_report = TemporaryStore::require(
        Importer(m_store->database(), TemporaryStore::now).run(m_plan, progress));
}

void CorrectionDialogTest::theRowsAreAProperModel()
{
    CorrectionModel model(m_report, m_plan);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.hasSuggestion(0));
    QVERIFY(!model.hasSuggestion(1));
    QVERIFY(model.corrected().empty());
}

void CorrectionDialogTest::suggestionsAreTakenOnlyWhenAsked()
{
    CorrectionDialog dialog(m_report, m_plan);
    dialog.show();
    auto *go = dialog.findChild<QAbstractButton *>(u"importCorrected"_s);
    QVERIFY(!go->isEnabled());
    dialog.findChild<QAbstractButton *>(u"takeSuggestions"_s)->click();
    QVERIFY(go->isEnabled());
    const auto job = dialog.job();
    QVERIFY_RESULT(job);
    Progress progress;
    const auto report = Importer(m_store->database(), TemporaryStore::now).run(job->plan, progress);
    QVERIFY_RESULT(report);
    QCOMPARE(report->rowsRead, 1);
    QCOMPARE(m_store->contact(u"Nova Sky"_s, u"ben@gmail.com"_s).name, u"Ben"_s);
}

void CorrectionDialogTest::aRowIsCorrectedByKeyboard()
{
    CorrectionDialog dialog(m_report, m_plan);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>(u"correctionTable"_s);
    table->setCurrentIndex(table->model()->index(1, CorrectionModel::Row));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"cat@example.com,Cat"_s);
    QTest::keyClick(editor, Qt::Key_Return); // the text is handed over by an event
    QTRY_VERIFY(dialog.findChild<QAbstractButton *>(u"importCorrected"_s)->isEnabled());
    const auto job = dialog.job();
    QVERIFY_RESULT(job);
    QCOMPARE(job->plan.repairedLines, std::set<qint64>{2});
    QVERIFY(dialog.isVisible());
}

void CorrectionDialogTest::closesWhileARowIsEdited()
{
    auto dialog = std::make_unique<CorrectionDialog>(m_report, m_plan);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    auto *table = dialog->findChild<QTableView *>(u"correctionTable"_s);
    table->setCurrentIndex(table->model()->index(1, CorrectionModel::Row));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"x"_s);
    dialog.reset();
}

QTEST_MAIN(CorrectionDialogTest)
#include "tst_correctiondialog.moc"
