// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <utility>
#include <vector>

namespace fleetgrad::desktop {

/// Whether the two are of one object; without owning it for a moment, since the last owner of a session waits
/// for it to end.
template <typename T>
bool isOf(const std::weak_ptr<T> &one, const std::shared_ptr<T> &other)
{
    return !one.owner_before(other) && !other.owner_before(one);
}

/// Results that the GUI waits for without waiting: each future is looked at a few times a second, and its
/// callback is called in the GUI thread once it is there.
class Jobs : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(QObject *parent = nullptr) : QObject(parent)
    {
        m_timer.setInterval(std::chrono::milliseconds(25));
        connect(&m_timer, &QTimer::timeout, this, &Jobs::poll);
    }

    template <typename T, typename Callback>
    void await(std::future<T> future, Callback callback)
    {
        auto shared = std::make_shared<std::future<T>>(std::move(future));
        m_pending.push_back([shared, callback = std::move(callback)] {
            if (shared->wait_for(std::chrono::seconds(0)) != std::future_status::ready)
                return false;
            callback(shared->get());
            return true;
        });
        m_timer.start();
    }

    /// Runs `work` on another thread.
    template <typename Work, typename Callback>
    void run(Work work, Callback callback)
    {
        using Result = std::invoke_result_t<Work>;
        auto promise = std::make_shared<std::promise<Result>>();
        await(promise->get_future(), std::move(callback));
        QThreadPool::globalInstance()->start(
            [promise, work = std::move(work)]() mutable { promise->set_value(work()); });
    }

private:
    void poll()
    {
        // A callback may add a job: take the list, and put back what is not there yet.
        auto pending = std::exchange(m_pending, {});
        std::erase_if(pending, [](const std::function<bool()> &finished) { return finished(); });
        m_pending.insert(m_pending.begin(), pending.begin(), pending.end());
        if (m_pending.empty())
            m_timer.stop();
    }

    std::vector<std::function<bool()>> m_pending;
    QTimer m_timer;
};

} // namespace fleetgrad::desktop
