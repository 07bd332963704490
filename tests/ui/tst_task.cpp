// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/task.h"

#include "core/result.h"

#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtTest/QTest>

#include <memory>

using namespace mailspace;

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndAnswersOnTheOwnersThread();
    void handsOverAResultThatCanOnlyBeMoved();
    void answersAfterACancelToo();
    void staysSilentWhenTheOwnerIsGone();
    void letsTheOwnerDieInTheAnswer();
};

void TestTask::worksElsewhereAndAnswersOnTheOwnersThread()
{
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    runTask(
        this, [](Progress & /*progress*/) { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            answered = QThread::currentThread();
        });
    QTRY_VERIFY(answered != nullptr);
    QCOMPARE(answered, thread());
    QVERIFY(worker != thread());
}

void TestTask::handsOverAResultThatCanOnlyBeMoved()
{
    std::unique_ptr<int> received;
    runTask(
        this, [](Progress & /*progress*/) { return std::make_unique<int>(42); },
        [&](std::unique_ptr<int> value) { received = std::move(value); });
    QTRY_VERIFY(received != nullptr);
    QCOMPARE(*received, 42);
}

void TestTask::answersAfterACancelToo()
{
    bool answered = false;
    Error::Kind kind = Error::Kind::Failed;
    const auto progress = runTask(
        this,
        [](Progress &running) -> Result<int> {
            for (qint64 step = 1; !running.isCancelled(); ++step) {
                running.report(step, 0);
                QThread::yieldCurrentThread();
            }
            return cancelled();
        },
        [&](const Result<int> &result) {
            answered = true;
            kind = result.error().kind;
        });
    QTRY_VERIFY(progress->done() > 0);
    progress->cancel();
    QTRY_VERIFY(answered);
    QCOMPARE(kind, Error::Kind::Cancelled);
}

void TestTask::staysSilentWhenTheOwnerIsGone()
{
    QSemaphore mayEnd;
    bool answered = false;
    auto owner = std::make_unique<QObject>();
    runTask(
        owner.get(),
        [&mayEnd](Progress & /*progress*/) {
            mayEnd.acquire();
            return 1;
        },
        [&](int /*value*/) { answered = true; });
    owner.reset();
    mayEnd.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void TestTask::letsTheOwnerDieInTheAnswer()
{
    const QPointer<QObject> owner = new QObject;
    runTask(
        owner.data(), [](Progress & /*progress*/) { return 1; },
        [owner](int /*value*/) { owner->deleteLater(); });
    QTRY_VERIFY(owner.isNull());
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
