// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/batchqueue.h"
#include "core/result.h"

#include <functional>
#include <thread>

namespace mailspace {

/// Makes batches of work on a thread of its own, while the ones made before are taken by the thread
/// that owns this object. What `make` uses is that thread's alone until finish() returns.
template<typename Batch>
class BatchMaker
{
public:
    using Make = std::function<Result<>(BatchQueue<Batch> &)>;

    explicit BatchMaker(Make make)
        : m_thread([this, make = std::move(make)] {
            m_outcome = make(m_batches);
            m_batches.close();
        })
    {
    }
    BatchMaker(const BatchMaker &) = delete;
    BatchMaker &operator=(const BatchMaker &) = delete;
    /// Stops the making, wherever it is.
    ~BatchMaker()
    {
        m_batches.close();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    /// Nothing after the last one and after a fault.
    std::optional<Batch> next() { return m_batches.pop(); }
    /// To be called when next() has given nothing: whether all was made.
    Result<> finish()
    {
        m_batches.close();
        m_thread.join();
        return m_outcome;
    }

private:
    BatchQueue<Batch> m_batches;
    Result<> m_outcome;
    std::thread m_thread; // last: it uses the others
};

} // namespace mailspace
