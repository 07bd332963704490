// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/import/columnmappingdelegate.h"
#include "ui/import/columnmappingmodel.h"
#include "ui/import/importdialog.h"
#include "ui/import/importfilepage.h"

#include <QtCore/QSettings>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

using namespace mailspace;
using namespace Qt::StringLiterals;

class ImportAssistantTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theMappingIsAProperModel();
    void aFieldBelongsToOneColumn();
    void aColumnIsMappedByKeyboardAndRemembered();
    void anotherEncodingIsShownAtOnce();
    void anotherSeparatorIsShownAtOnce();
    void theNameOfTheFileTellsArtistSmartlinkAndKind();
    void eachFileKeepsItsOwnAnswers();
    void anUnreadableFileIsLeftOut();
    void aPastedListIsImportedLikeAFile();
    void whatWillHappenIsSaidAndNothingIsWritten();
    void aFileImportedBeforeIsToldSo();
    void everyControlHasAName();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void open(const QStringList &paths);
    QString cell(const QString &table, int row, int column) const
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
};

void ImportAssistantTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_importassistant"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void ImportAssistantTest::init()
{
    m_store = std::make_unique<TemporaryStore>();
}

void ImportAssistantTest::cleanup()
{
    m_dialog.reset();
    m_store.reset();
}

void ImportAssistantTest::open(const QStringList &paths)
{
    const auto artists = ProfileStore(m_store->database()).glance();
    QVERIFY_RESULT(artists);
    m_dialog = std::make_unique<ImportDialog>(m_store->path(), artists->profiles, std::nullopt);
    m_dialog->addFiles(paths);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(child<QTableView>(u"mappingTable"_s)->model()->rowCount() > 0);
}

void ImportAssistantTest::theMappingIsAProperModel()
{
    ColumnMappingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto plan = planImport({.path = m_store->writeFile("Email,City\na@b.org,Lyon\n")});
    QVERIFY_RESULT(plan);
    model.setPlan(*plan);
    QCOMPARE(model.rowCount(), 2);
    model.setPlan({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportAssistantTest::aFieldBelongsToOneColumn()
{
    ColumnMappingModel model;
    const auto plan = planImport({.path = m_store->writeFile("Email,City,Town\na@b.org,Lyon,X\n")});
    QVERIFY_RESULT(plan);
    model.setPlan(*plan);
    const auto readAs = [&](int row) { return model.index(row, ColumnMappingModel::ReadAs); };
    QCOMPARE(readAs(1).data().toString(), fieldName(ListField::City));
    QCOMPARE(readAs(2).data().toString(), model.unmappedText());
    QVERIFY(model.setData(readAs(2), static_cast<int>(ListField::City), Qt::EditRole));
    QCOMPARE(readAs(1).data().toString(), model.unmappedText());
    QCOMPARE(model.mapping().columnOf(ListField::City), std::optional(2));
    QVERIFY(model.setData(readAs(2), ColumnMappingModel::keptAsItIs, Qt::EditRole));
    QVERIFY(!model.mapping().has(ListField::City));
}

void ImportAssistantTest::aColumnIsMappedByKeyboardAndRemembered()
{
    m_store->profile(u"Nova Sky"_s);
    open({m_store->writeFile("Email,Stadium\nana@example.com,Lyon\n")});
    auto *table = child<QTableView>(u"mappingTable"_s);
    auto *reset = child<QAbstractButton>(u"resetMapping"_s);
    QVERIFY(!reset->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, ColumnMappingModel::ReadAs));
    QTest::keyClick(table, Qt::Key_F2);
    auto *choice = child<QComboBox>(u"fieldChoice"_s);
    QVERIFY(choice != nullptr);
    choice->setCurrentIndex(choice->findData(static_cast<int>(ListField::City)));
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_VERIFY(reset->isVisible());
    QTRY_VERIFY(m_dialog->isReady());
    const auto jobs = m_dialog->jobs();
    QCOMPARE(jobs.size(), std::size_t(1));
    QCOMPARE(jobs[0].plan.mapping.columnOf(ListField::City), std::optional(1));
    Progress progress;
    QVERIFY_RESULT(Importer(m_store->database(), TemporaryStore::now).run(jobs[0].plan, progress));

    open({m_store->writeFile("Stadium,Email\nOslo,ben@example.com\n")});
    QTRY_COMPARE(cell(u"mappingTable"_s, 0, ColumnMappingModel::ReadAs),
                 fieldName(ListField::City));
    QVERIFY(child<QLabel>(u"recognisedWhy"_s)->text().contains("last list"_L1));
    child<QAbstractButton>(u"resetMapping"_s)->click();
    QTRY_VERIFY(!child<QAbstractButton>(u"resetMapping"_s)->isVisible());
    QVERIFY(!m_dialog->jobs().at(0).plan.mapping.has(ListField::City));
}

void ImportAssistantTest::anotherEncodingIsShownAtOnce()
{
    open({m_store->writeFile("Email,City\nana@example.com,Orl\xC3\xA9"
                             "ans\n")});
    QCOMPARE(cell(u"mappingTable"_s, 1, ColumnMappingModel::Values), u"Orléans"_s);
    auto *encoding = child<QComboBox>(u"importEncoding"_s);
    encoding->setCurrentIndex(encoding->findData(static_cast<int>(Encoding::Windows1252)));
    QTRY_COMPARE(cell(u"mappingTable"_s, 1, ColumnMappingModel::Values), u"OrlÃ©ans"_s);
    QCOMPARE(cell(u"previewTable"_s, 1, 1), u"OrlÃ©ans"_s);
    encoding->setCurrentIndex(0);
    QTRY_COMPARE(cell(u"previewTable"_s, 1, 1), u"Orléans"_s);
}

void ImportAssistantTest::anotherSeparatorIsShownAtOnce()
{
    m_store->profile(u"Nova Sky"_s);
    open({m_store->writeFile("Email;City,Land\nana@example.com;Lyon,FR\n")});
    auto *delimiter = child<QComboBox>(u"importDelimiter"_s);
    delimiter->setCurrentIndex(delimiter->findData(int(',')));
    QTRY_COMPARE(cell(u"mappingTable"_s, 0, ColumnMappingModel::Title), u"Email;City"_s);
    // No column holds addresses now: not an error, but a question.
    QTRY_VERIFY(!child<QLabel>(u"importProblem"_s)->text().isEmpty());
    QVERIFY(!m_dialog->isReady());
    delimiter->setCurrentIndex(delimiter->findData(int(';')));
    QTRY_VERIFY(m_dialog->isReady());
}

void ImportAssistantTest::theNameOfTheFileTellsArtistSmartlinkAndKind()
{
    m_store->profile(u"Nova Sky"_s);
    m_store->profile(u"The Tides"_s);
    const QString path = m_store->filePath(u"the-tides_summer-tour_merch.csv"_s);
    QVERIFY(QFile::copy(m_store->writeFile("Email\nana@example.com\n"), path));
    open({path});
    QCOMPARE(child<QComboBox>(u"importArtist"_s)->currentText(), u"The Tides"_s);
    QCOMPARE(child<QLineEdit>(u"importSmartlink"_s)->text(), u"summer tour"_s);
    QCOMPARE(child<QComboBox>(u"importKind"_s)->currentText(), kindName(SmartlinkKind::Merch));
    QTRY_VERIFY(m_dialog->isReady());
    const auto plan = m_dialog->jobs().at(0).plan;
    QCOMPARE(plan.smartlink, u"summer tour"_s);
    QCOMPARE(plan.kind, SmartlinkKind::Merch);
    QCOMPARE(plan.profile, std::optional(m_store->profile(u"The Tides"_s)));
}

void ImportAssistantTest::eachFileKeepsItsOwnAnswers()
{
    open({m_store->writeFile("Email\nana@example.com\n"),
          m_store->writeFile("Email\nben@example.com\n")});
    auto *files = child<QListWidget>(u"importFiles"_s);
    QVERIFY(files->isVisible());
    auto *artist = child<QComboBox>(u"importArtist"_s);
    QTest::keyClicks(artist->lineEdit(), u"Nova Sky"_s); // for both: the second one has none yet
    auto *meaning = child<QComboBox>(u"importMeaning"_s);
    files->setCurrentRow(1);
    QCOMPARE(artist->currentText(), u"Nova Sky"_s);
    meaning->setCurrentIndex(meaning->findData(static_cast<int>(ListMeaning::Complaints)));
    QVERIFY(child<QAbstractButton>(u"importForAll"_s)->isChecked());
    files->setCurrentRow(0);
    QCOMPARE(meaning->currentData().toInt(), static_cast<int>(ListMeaning::FanList));
    QTRY_VERIFY(m_dialog->isReady());
    const auto jobs = m_dialog->jobs();
    QCOMPARE(jobs.size(), std::size_t(2));
    QCOMPARE(jobs[0].artist, u"Nova Sky"_s);
    QCOMPARE(jobs[0].plan.meaning, ListMeaning::FanList);
    QCOMPARE(jobs[1].artist, QString());
    QCOMPARE(jobs[1].plan.meaning, ListMeaning::Complaints);
}

void ImportAssistantTest::anUnreadableFileIsLeftOut()
{
    m_store->profile(u"Nova Sky"_s);
    open({m_store->writeFile("Email\nana@example.com\n"), m_store->filePath(u"none.csv"_s)});
    QTRY_VERIFY(m_dialog->isReady());
    QCOMPARE(m_dialog->jobs().size(), std::size_t(1));
    child<QListWidget>(u"importFiles"_s)->setCurrentRow(1);
    QVERIFY(child<QLabel>(u"recognisedWhy"_s)->text().contains("none.csv"_L1));
}

void ImportAssistantTest::aPastedListIsImportedLikeAFile()
{
    m_store->profile(u"Nova Sky"_s);
    QGuiApplication::clipboard()->setText(u"Email\tCity\nana@example.com\tLyon\n"_s);
    open({m_store->writeFile("Email\nben@example.com\n")});
    child<QAbstractButton>(u"importPaste"_s)->click();
    QTRY_VERIFY(m_dialog->isReady());
    const auto jobs = m_dialog->jobs();
    QCOMPARE(jobs.size(), std::size_t(2));
    QCOMPARE(jobs[1].plan.dialect.delimiter, '\t');
    QVERIFY(QFile::exists(jobs[1].plan.path));
    QGuiApplication::clipboard()->clear();
    child<QAbstractButton>(u"importPaste"_s)->click();
    QVERIFY(child<QLabel>(u"importProblem"_s)->text().contains("Copy a list"_L1));
}

void ImportAssistantTest::whatWillHappenIsSaidAndNothingIsWritten()
{
    m_store->enter(u"ben@example.com"_s, ConsentKind::Withdrawn, u"Nova Sky"_s, "2026-05-01");
    open({m_store->writeFile("Email,Consent,Consent date\n"
                             "ana@example.com,yes,2026-01-01\n"
                             "ben@example.com,yes,2026-01-01\n"
                             "nobody,yes,2026-01-01\n")});
    QTRY_VERIFY(m_dialog->isReady());
    auto *go = child<QAbstractButton>(u"importGo"_s);
    go->click();
    QTRY_VERIFY(child<QLabel>(u"forecastHeadline"_s)->text().contains(" 2 "_L1));
    QCOMPARE(cell(u"blockedTable"_s, 0, 1), u"ben@example.com"_s);
    QCOMPARE(child<QTableView>(u"refusedTable"_s)->model()->rowCount(), 1);
    QVERIFY(child<QLabel>(u"reportGrades"_s)->text().contains(" 1 "_L1));
    const auto stored = m_store->database().value(u"SELECT count(*) FROM import"_s);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->toInt(), 0);
    child<QAbstractButton>(u"importBack"_s)->click();
    QVERIFY(child<ImportFilePage>(u"importFilePage"_s)->isVisible());
    go->click();
    QVERIFY(m_dialog->isVisible());
    go->click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void ImportAssistantTest::aFileImportedBeforeIsToldSo()
{
    const QByteArray list = "Email\nana@example.com\n";
    m_store->import(u"Nova Sky"_s, list);
    open({m_store->writeFile(list)});
    QTRY_VERIFY(m_dialog->isReady());
    child<QAbstractButton>(u"importGo"_s)->click();
    QTRY_VERIFY(child<QLabel>(u"forecastHeadline"_s)->text().contains("imported before"_L1));
}

void ImportAssistantTest::everyControlHasAName()
{
    open({m_store->writeFile("Email\nana@example.com\n"),
          m_store->writeFile("Email\nben@example.com\n")});
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool inPopup = widget->window()->windowFlags().testFlag(Qt::Popup);
        if (!takesKeys || inPopup || widget->focusProxy() != nullptr) {
            continue;
        }
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        const QString where = u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName());
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

QTEST_MAIN(ImportAssistantTest)
#include "tst_importassistant.moc"
