// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qglobal.h>

#include <atomic>

namespace mailspace {

/// How far a long piece of work has come, and whether it should stop. Any thread may call anything;
/// the worker reports, the window polls.
class Progress
{
public:
    void report(qint64 done, qint64 total)
    {
        m_done.store(m_before + done, std::memory_order_relaxed);
        m_total.store(m_all > 0 ? m_all : total, std::memory_order_relaxed);
    }
    /// For the worker: what is reported from now on is a part of `all`, with `before` done already.
    void beginPart(qint64 before, qint64 all)
    {
        m_before = before;
        m_all = all;
    }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    /// 0 while unknown. The unit is the work's own (bytes of a file, rows of a query).
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    qint64 m_before = 0; // the worker's own
    qint64 m_all = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace mailspace
