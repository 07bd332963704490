// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taskstrip.h"

#include "core/progress.h"
#include "ui/icon.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollInterval = 100;
constexpr int barSteps = 1000;
constexpr qint64 settledAfter = 700; ///< ms before a rate means something

QPushButton *flatButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(tintedIcon(iconName));
    button->setFlat(true);
    button->setFixedSize(32, 32);
    return button;
}

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(flatButton(u"info"_s, this))
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_detail(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_undoButton(new QPushButton(tr("&Undo"), this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_closeButton(flatButton(u"close"_s, this))
{
    setObjectName(u"taskStrip"_s);
    m_sentence->setObjectName(u"taskSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(200);
    m_bar->setMaximum(barSteps);
    m_detail->setObjectName(u"taskDetail"_s);
    m_actionButton->setObjectName(u"taskAction"_s);
    m_undoButton->setObjectName(u"taskUndo"_s);
    m_cancelButton->setObjectName(u"taskCancel"_s);
    m_closeButton->setObjectName(u"taskClose"_s);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(m_closeButton->accessibleName());
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_bar);
    row->addWidget(m_detail);
    row->addWidget(m_actionButton);
    row->addWidget(m_undoButton);
    row->addWidget(m_cancelButton);
    row->addWidget(m_closeButton);

    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TaskStrip::poll);
    connect(m_cancelButton, &QPushButton::clicked, this, &TaskStrip::cancel);
    connect(m_closeButton, &QPushButton::clicked, this, &TaskStrip::dismiss);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action();
        }
    });
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        if (m_undo) {
            m_undo();
        }
    });
    m_actionButton->hide();
    m_undoButton->hide();
    hide();
}

TaskStrip::~TaskStrip()
{
    cancel();
}

void TaskStrip::start(const QString &what, std::shared_ptr<Progress> progress, Unit unit)
{
    const bool wasBusy = isBusy();
    m_progress = std::move(progress);
    m_unit = unit;
    m_action = {};
    m_elapsed.start();
    m_timer.start();
    m_icon->hide();
    m_sentence->setText(what);
    m_bar->show();
    m_detail->show();
    m_actionButton->hide();
    m_undoButton->hide();
    m_cancelButton->setEnabled(true);
    m_cancelButton->show();
    m_closeButton->hide();
    poll();
    show();
    if (!wasBusy) {
        emit busyChanged(true);
    }
}

void TaskStrip::poll()
{
    const qint64 done = m_progress->done();
    const qint64 total = m_progress->total();
    m_bar->setValue(total > 0 ? static_cast<int>(done * barSteps / total) : 0);
    const qint64 elapsed = m_elapsed.elapsed();
    if (m_progress->isCancelled()) {
        m_detail->setText(tr("stopping, nothing will have changed"));
        return;
    }
    if (total <= 0 || done <= 0) {
        m_detail->clear();
        return;
    }
    QStringList parts{tr("%1 %", "progress").arg(QLocale().toString(done * 100 / total))};
    if (elapsed > settledAfter) {
        const qint64 perSecond = done * 1000 / elapsed;
        parts << (m_unit == Unit::Bytes
                      ? tr("%1/s", "data rate").arg(QLocale().formattedDataSize(perSecond, 0))
                      : tr("%1 contacts/s").arg(QLocale().toString(perSecond)));
        const qint64 secondsLeft = perSecond > 0 ? (total - done + perSecond - 1) / perSecond : 0;
        parts << (secondsLeft > 90
                      ? tr("%Ln minute(s) left", nullptr, static_cast<int>((secondsLeft + 59) / 60))
                      : tr("%Ln second(s) left", nullptr, static_cast<int>(secondsLeft)));
    }
    m_detail->setText(parts.join(u" · "_s));
}

void TaskStrip::endTask()
{
    m_timer.stop();
    if (m_progress) {
        m_progress.reset();
        emit busyChanged(false);
    }
}

void TaskStrip::settle(const QString &iconName, const QString &sentence, const QString &actionText,
                       std::function<void()> action)
{
    m_icon->setIcon(tintedIcon(iconName));
    m_icon->show();
    m_sentence->setText(sentence);
    m_bar->hide();
    m_detail->hide();
    m_cancelButton->hide();
    m_action = std::move(action);
    m_actionButton->setText(actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    m_undoButton->hide();
    m_closeButton->show();
    show();
    endTask();
}

void TaskStrip::succeed(const QString &sentence, const QString &actionText,
                        std::function<void()> action)
{
    settle(u"done"_s, sentence, actionText, std::move(action));
}

void TaskStrip::fail(const QString &sentence, const QString &actionText,
                     std::function<void()> action)
{
    settle(u"warning"_s, sentence, actionText, std::move(action));
}

void TaskStrip::offerUndo(std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoButton->show();
}

void TaskStrip::dismiss()
{
    hide();
    endTask();
}

void TaskStrip::cancel()
{
    if (m_progress) {
        m_progress->cancel();
        m_cancelButton->setEnabled(false);
    }
}

} // namespace mailspace
