// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <remote/remotesession.h>

#include "connection.h"
#include "websocketchannel.h"
#include "words.h"

#include <QFile>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::remote {

using namespace session;

namespace {

/// A promise that is kept: without an answer in the end it says that there is none.
template <class T>
class Promise
{
public:
    ~Promise()
    {
        if (!m_isSet)
            m_promise.set_value(failure(ErrorKind::Cancelled, {}, {}));
    }
    std::future<Expected<T>> future() { return m_promise.get_future(); }
    void set(Expected<T> value)
    {
        if (!std::exchange(m_isSet, true))
            m_promise.set_value(std::move(value));
    }

private:
    std::promise<Expected<T>> m_promise;
    bool m_isSet = false;
};

/// Tells a Connection, and answers with what it has.
class RemoteSession final : public Session
{
public:
    RemoteSession(Dial dial, const QString &name)
        : m_connection(new Connection(std::move(dial), name, &m_newest))
    {
        m_connection->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, m_connection, &Connection::start);
        QObject::connect(&m_thread, &QThread::finished, m_connection, &QObject::deleteLater);
        m_thread.start();
    }
    ~RemoteSession() override
    {
        m_thread.quit();
        m_thread.wait();
        m_newest.set({}); // by its mutex, not by Qt alone, what the thread left there is handed over
    }

    std::shared_ptr<const Snapshot> snapshot() const override { return m_newest.get(); }

    void resume() override { tell(Command::Resume); }
    void pause() override { tell(Command::Pause); }
    void step() override { tell(Command::Step); }
    void stepRound() override { tell(Command::StepRound); }
    void setSpeed(double speed) override { tell(Command::SetSpeed, speed); }
    void aggregateNow() override { tell(Command::AggregateNow); }
    void setLearningRate(std::vector<std::uint32_t> devices, double rate) override
    {
        tell(Command::SetLearningRate, devices, rate);
    }
    void lockRate(std::vector<std::uint32_t> devices, bool locked) override
    {
        tell(Command::LockRate, devices, locked);
    }
    void setOptimiser(std::vector<std::uint32_t> devices, learning::Optimiser optimiser) override
    {
        tell(Command::SetOptimiser, devices, optimiser);
    }
    void setSchedule(std::vector<std::uint32_t> devices, learning::Schedule schedule) override
    {
        tell(Command::SetSchedule, devices, schedule);
    }
    void promote(std::uint32_t version) override { tell(Command::Promote, version); }
    void endCanary(bool keep) override { tell(Command::EndCanary, keep); }
    void shadowOriginal(bool on) override { tell(Command::ShadowOriginal, on); }
    void remedy(std::vector<std::uint32_t> devices, fleet::DriftRemedy remedy, bool done,
                std::uint32_t channel) override
    {
        tell(Command::Remedy, devices, remedy, done, channel);
    }
    void setBreakpoints(std::vector<Breakpoint> breakpoints) override
    {
        // A window that has none of its own leaves those of others alone, and who only watches has none.
        if (!snapshot()->canRun)
            return;
        if (m_hasBreakpoints.exchange(!breakpoints.empty()) || !breakpoints.empty()) {
            std::vector<QString> conditions;
            for (const Breakpoint &breakpoint : breakpoints)
                conditions.push_back(breakpoint.text());
            tell(Command::SetBreakpoints, conditions);
        }
    }

    void watch(std::vector<std::uint32_t> devices) override { look(&Connection::watch, std::move(devices)); }
    void lookAtMap(std::optional<MapRequest> request) override
    {
        look(&Connection::lookAtMap, std::move(request));
    }
    void lookAtEvaluation(std::optional<EvaluationRequest> request) override
    {
        look(&Connection::lookAtEvaluation, std::move(request));
    }
    void outline(OutlineRequest request) override { look(&Connection::outline, std::move(request)); }
    void lookAtDevices(std::vector<std::uint32_t> devices) override
    {
        const auto first = devices.empty() ? std::nullopt : std::optional(devices.front());
        look(&Connection::lookAtDevice, first);
    }

    void wait(const std::function<bool(const Snapshot &)> &progress) override
    {
        for (;;) {
            const auto now = snapshot();
            const bool done = now->state != RunState::Opening && now->state != RunState::Running;
            if (!progress(*now) || done)
                return;
            m_newest.waitForAnother();
        }
    }

    std::future<Expected<std::shared_ptr<const Snapshot>>> snapshotAt(std::uint64_t batch) override
    {
        return ask<std::shared_ptr<const Snapshot>>(Request::SnapshotAt, {}, batch);
    }
    std::future<Expected<void>> deploy(const Deployment &deployment) override
    {
        return ask<void>(Request::Deploy, {}, deployment);
    }
    std::future<Expected<store::ModelFile>> model(const store::ModelKey &key) override
    {
        return ask<store::ModelFile>(Request::Model, {}, key);
    }
    std::future<Expected<std::vector<store::StoredUpdate>>> storedUpdates(std::uint32_t device,
                                                                          std::uint64_t after) override
    {
        return ask<std::vector<store::StoredUpdate>>(Request::StoredUpdates, {}, device, after);
    }
    std::future<Expected<void>> setNote(const store::ModelKey &model, const store::ModelNote &note) override
    {
        return ask<void>(Request::SetNote, {}, model, note);
    }
    std::future<Expected<ModelComparison>> compare(std::array<ModelChoice, 2> models,
                                                   std::uint32_t device) override
    {
        return ask<ModelComparison>(Request::Compare, {}, models[0], models[1], device);
    }
    std::future<Expected<store::WeightHistory>> weightHistory(std::size_t feature,
                                                              std::optional<std::uint32_t> device) override
    {
        return ask<store::WeightHistory>(Request::WeightHistory, {}, std::uint64_t(feature), device);
    }
    std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
    lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop) override
    {
        return ask<std::shared_ptr<const fleet::DeviceTrace>>(Request::LookBack, stop, device, batch);
    }
    std::future<Expected<std::shared_ptr<const PastLook>>> lookAtPast(std::shared_ptr<const Snapshot> past,
                                                                      PastLookRequest request,
                                                                      PastLookOptions options) override
    {
        return ask<std::shared_ptr<const PastLook>>(Request::LookAtPast, options.stop, past->batch, request);
    }
    void reconnect() override
    {
        m_connection->post([](Connection &connection) { connection.reconnect(); });
    }
    void forgetPast() override { ask<void>(Request::ForgetPast, {}); }
    std::future<Expected<std::optional<std::uint64_t>>> lastAlarm(std::uint32_t device,
                                                                  std::uint64_t upTo) override
    {
        return ask<std::optional<std::uint64_t>>(Request::LastAlarm, {}, device, upTo);
    }
    std::future<Expected<std::shared_ptr<const session::Round>>> round(std::uint32_t version,
                                                                       std::uint64_t batch) override
    {
        return ask<std::shared_ptr<const session::Round>>(Request::Round, {}, version, batch);
    }
    std::future<Expected<fleet::RunSummary>> summary() override
    {
        return ask<fleet::RunSummary>(Request::Summary, {});
    }
    std::future<Expected<QString>> digest(std::stop_token stop) override
    {
        return ask<QString>(Request::Digest, stop);
    }
    std::future<Expected<void>> saveAs(const QString &path, std::stop_token stop) override;
    std::shared_ptr<fleet::LiveInbox> liveInbox() const override { return nullptr; }

private:
    template <class... T>
    void tell(Command command, const T &...values)
    {
        const QByteArray said = message(FromDesktop::Command, command, values...);
        m_connection->post([said](Connection &connection) { connection.command(said); });
    }
    template <class Value>
    void look(void (Connection::*how)(Value), Value value)
    {
        m_connection->post(
            [how, value = std::move(value)](Connection &connection) { (connection.*how)(value); });
    }
    template <class T, class... Argument>
    std::future<Expected<T>> ask(Request request, const std::stop_token &stop, const Argument &...arguments)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        const Connection::Answered answered = [promise](Reader *answer, const Error &error) {
            promise->set(resultOf<T>(answer, error));
        };
        const QByteArray said = message(arguments...);
        m_connection->post([=](Connection &connection) { connection.ask(request, said, answered, stop); });
        return future;
    }
    template <class T>
    static Expected<T> resultOf(Reader *answer, const Error &error)
    {
        if (!answer)
            return tl::make_unexpected(error);
        if constexpr (std::is_void_v<T>) {
            return {};
        } else {
            T value{};
            if (!take(*answer, value))
                return failure(ErrorKind::BadFormat, {},
                               RemoteWords::tr("The server said what nobody can understand."));
            return value;
        }
    }
    Newest m_newest;
    QThread m_thread;
    Connection *m_connection; ///< belongs to its thread
    std::atomic<bool> m_hasBreakpoints = false;
};

std::future<Expected<void>> RemoteSession::saveAs(const QString &path, std::stop_token stop)
{
    auto promise = std::make_shared<Promise<void>>();
    auto future = promise->future();
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        promise->set(failure(ErrorKind::NotWritable, path, file->errorString()));
        return future;
    }
    const Connection::Answered answered = [promise, file](Reader *answer, const Error &error) {
        Expected<void> result = resultOf<void>(answer, error);
        if (result && !file->flush())
            result = failure(ErrorKind::NotWritable, file->fileName(), file->errorString());
        if (!result)
            file->remove();
        file->close();
        promise->set(result);
    };
    const Connection::Pieces pieces = [file](const QByteArray &piece) {
        return file->write(piece) == piece.size();
    };
    m_connection->post(
        [=](Connection &connection) { connection.ask(Request::SaveAs, {}, answered, stop, pieces); });
    return future;
}

} // namespace

std::unique_ptr<session::Session> connectOver(Dial dial, const QString &name)
{
    return std::make_unique<RemoteSession>(std::move(dial), name);
}

std::unique_ptr<session::Session> connectTo(const ServerAddress &address, const Access &access)
{
    return connectOver(
        [address, access] { return std::make_unique<WebSocketChannel>(address, access, mostFromServer); },
        address.text());
}

} // namespace fleetgrad::remote
