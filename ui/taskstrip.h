// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mailspace {

class Progress;

/// The quiet strip at the bottom: what is being done, how far, how fast, how long still, and
/// Cancel; afterwards one sentence with an action, until it is closed or something new begins.
class TaskStrip : public QFrame
{
    Q_OBJECT

public:
    /// What the progress counts.
    enum class Unit { Bytes, Contacts };

    explicit TaskStrip(QWidget *parent = nullptr);
    ~TaskStrip() override;

    void start(const QString &what, std::shared_ptr<Progress> progress, Unit unit);
    void succeed(const QString &sentence, const QString &actionText = {},
                 std::function<void()> action = {});
    void fail(const QString &sentence, const QString &actionText = {},
              std::function<void()> action = {});
    /// Beside what was just said, until it is closed or something new begins.
    void offerUndo(std::function<void()> undo);
    /// After a cancel: nothing to say.
    void dismiss();
    void cancel();
    bool isBusy() const { return m_progress != nullptr; }

signals:
    void busyChanged(bool busy);

private:
    void poll();
    void settle(const QString &iconName, const QString &sentence, const QString &actionText,
                std::function<void()> action);
    void endTask();

    std::shared_ptr<Progress> m_progress;
    Unit m_unit = Unit::Bytes;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    std::function<void()> m_action;
    std::function<void()> m_undo;
    QPushButton *m_icon;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QLabel *m_detail;
    QPushButton *m_actionButton;
    QPushButton *m_undoButton;
    QPushButton *m_cancelButton;
    QPushButton *m_closeButton;
};

} // namespace mailspace
