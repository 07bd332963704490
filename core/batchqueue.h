// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace mailspace {

/// Hands batches of work from one thread to another and lets neither run far ahead: memory stays
/// bounded. The one mutex of the program.
template<typename Batch>
class BatchQueue
{
public:
    /// For the maker: waits while the queue is full. False when nobody wants further batches.
    bool push(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < mostBatches || m_closed; });
        if (m_closed) {
            return false;
        }
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    /// For the taker: waits for a batch. Nothing after the last one.
    std::optional<Batch> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_closed; });
        if (m_batches.empty()) {
            return std::nullopt;
        }
        std::optional<Batch> batch(std::move(m_batches.front()));
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }
    /// For the maker: that was the last one. For the taker: no further one is wanted.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t mostBatches = 16;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_closed = false;
};

} // namespace mailspace
