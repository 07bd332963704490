// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/watchedfolder.h"

#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"
#include "ui/import/listoffer.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fans("Email,Name\nana@example.com,Ana\n");
const QByteArray mailchimp("Email Address,MEMBER_RATING,LEID,EUID\nana@example.com,2,1,a\n");

} // namespace

/// New lists of a folder are offered, never imported.
class WatchedFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isOffUntilAsked();
    void offersANewListOnceItIsComplete();
    void namesTheSystemThatWroteIt();
    void whatIsNoListIsNotOffered();
    void whatWasImportedIsNotOffered();
    void whatWasIgnoredIsNotOfferedAgain();
    void whatWasThereBeforeIsNotOffered();
    void theNoticeOffersOneAfterTheOther();

private:
    void write(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryStore> m_store;
};

void WatchedFolderTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"test"_s);
    QCoreApplication::setApplicationName(u"tst_watchedfolder"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    qRegisterMetaType<NewList>();
}

void WatchedFolderTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<TemporaryStore>();
}

void WatchedFolderTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void WatchedFolderTest::isOffUntilAsked()
{
    QVERIFY(!WatchedFolder::isWanted());
    QVERIFY(!WatchedFolder::folder().isEmpty());
}

void WatchedFolderTest::offersANewListOnceItIsComplete()
{
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    watched.watch(true, m_folder->path());
    write(u"subscribers.csv.crdownload"_s, fans);
    QVERIFY(QFile::rename(path(u"subscribers.csv.crdownload"_s), path(u"subscribers.csv"_s)));
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.size(), 1);
    const auto list = appeared.front().front().value<NewList>();
    QCOMPARE(QFileInfo(list.path).fileName(), u"subscribers.csv"_s);
    QCOMPARE(list.system, QString());
    QCOMPARE(m_store->emails({}), QStringList()); // offered, not imported
}

void WatchedFolderTest::namesTheSystemThatWroteIt()
{
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    watched.watch(true, m_folder->path());
    write(u"members.csv"_s, mailchimp);
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.front().front().value<NewList>().system, u"Mailchimp"_s);
}

void WatchedFolderTest::whatIsNoListIsNotOffered()
{
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    watched.watch(true, m_folder->path());
    write(u"a.csv"_s, "Shoe,Size\nleft,38\n");
    write(u"b.part"_s, fans);
    write(u"c.csv"_s, fans);
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(QFileInfo(appeared.front().front().value<NewList>().path).fileName(), u"c.csv"_s);
}

void WatchedFolderTest::whatWasImportedIsNotOffered()
{
    m_store->import(u"Nova Sky"_s, fans);
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    watched.watch(true, m_folder->path());
    write(u"known.csv"_s, fans);
    write(u"new.csv"_s, fans + "bea@example.com,Bea\n");
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(QFileInfo(appeared.front().front().value<NewList>().path).fileName(), u"new.csv"_s);
}

void WatchedFolderTest::whatWasIgnoredIsNotOfferedAgain()
{
    write(u"other.csv"_s, fans);
    {
        WatchedFolder watched(m_store->path());
        QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
        watched.watch(true, m_folder->path());
        write(u"ignored.csv"_s, fans);
        QVERIFY(appeared.wait());
        WatchedFolder::ignore(appeared.front().front().value<NewList>());
    }
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    write(u"again.csv"_s, fans);
    write(u"new.csv"_s, mailchimp);
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(QFileInfo(appeared.front().front().value<NewList>().path).fileName(), u"new.csv"_s);
}

void WatchedFolderTest::whatWasThereBeforeIsNotOffered()
{
    write(u"old.csv"_s, fans);
    QFile old(path(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                            QFileDevice::FileModificationTime));
    old.close();
    WatchedFolder watched(m_store->path());
    QSignalSpy appeared(&watched, &WatchedFolder::listAppeared);
    watched.watch(true, m_folder->path());
    write(u"new.csv"_s, mailchimp);
    QVERIFY(appeared.wait());
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(QFileInfo(appeared.front().front().value<NewList>().path).fileName(), u"new.csv"_s);
}

void WatchedFolderTest::theNoticeOffersOneAfterTheOther()
{
    ListOffer notice;
    QVERIFY(notice.isHidden());
    notice.offer(
        {.path = u"/x/Downloads/subscribers.csv"_s, .system = u"Mailchimp"_s, .fingerprint = "a"});
    notice.offer({.path = u"/x/Downloads/fans.csv"_s, .system = {}, .fingerprint = "b"});
    const auto *sentence = notice.findChild<QLabel *>(u"listOfferSentence"_s);
    QCOMPARE(sentence->text(),
             u"Downloads has a new list: subscribers.csv, looks like Mailchimp"_s);
    QSignalSpy wanted(&notice, &ListOffer::importWanted);
    QSignalSpy ignored(&notice, &ListOffer::ignored);
    notice.findChild<QPushButton *>(u"listOfferImport"_s)->click();
    QCOMPARE(wanted.front().front().toString(), u"/x/Downloads/subscribers.csv"_s);
    QCOMPARE(sentence->text(), u"Downloads has a new list: fans.csv"_s);
    notice.findChild<QPushButton *>(u"listOfferIgnore"_s)->click();
    QCOMPARE(ignored.size(), 1);
    QVERIFY(notice.isHidden());
}

QTEST_MAIN(WatchedFolderTest)

#include "tst_watchedfolder.moc"
