// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QWidget>

#include <map>
#include <set>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;

class SnapshotFeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresKeepUpWithAFastRun();
    void figuresEndAtTheLastSnapshot();
    void whatIsNotSeenIsNotShown();
};

namespace {

/// A feed with one view that is drawn with every frame and three of figures, and what they were shown.
struct Feed
{
    Feed()
    {
        window.show();
        for (int i = 0; i < 4; ++i) {
            auto *view = new QWidget(&window);
            view->show();
            views[i] = view;
            feed.addView(view,
                         [this, i](const SnapshotPtr &snapshot) {
                             shown[i].push_back(snapshot ? snapshot->batch : 0);
                         },
                         {.isLive = false, .isCalm = i > 0});
        }
        QObject::connect(&feed, &SnapshotFeed::frame, &feed, [this] { ++frames; });
    }
    ~Feed() { feed.setSession(nullptr); }

    bool follow(fleet::RunConfig config)
    {
        config.batches = 0;
        run = session::Session::create(config, folder.filePath(QStringLiteral("a.fleetrun")), {});
        feed.setSession(run);
        return waitForFrames(60);
    }
    bool waitForFrames(int more)
    {
        const int until = frames + more;
        return QTest::qWaitFor([&] { return frames >= until; }, patience);
    }

    QTemporaryDir folder;
    QWidget window;
    SnapshotFeed feed{&window};
    std::shared_ptr<session::Session> run;
    std::map<int, QWidget *> views;
    std::map<int, std::vector<std::uint64_t>> shown;
    int frames = 0;
};

} // namespace

void SnapshotFeedTest::figuresKeepUpWithAFastRun()
{
    Feed f;
    QVERIFY(f.follow(tinyFleet()));
    for (int i = 1; i < 4; ++i) {
        // At the latest every second frame has a turn, of three: no figures are older than six frames.
        QVERIFY(int(f.shown[i].size()) >= f.frames / 7);
        QVERIFY(f.shown[i].size() < f.shown[0].size());
        QVERIFY(std::ranges::is_sorted(f.shown[i]));
    }
    QVERIFY(f.shown[1].back() > f.shown[1].front());
}

void SnapshotFeedTest::figuresEndAtTheLastSnapshot()
{
    Feed f;
    QVERIFY(f.follow(tinyFleet()));
    f.run->pause();
    f.run->wait(
        [](const session::Snapshot &snapshot) { return snapshot.state != session::RunState::Paused; });
    QVERIFY(f.waitForFrames(6));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(f.shown[i].back(), f.run->snapshot()->batch);
}

void SnapshotFeedTest::whatIsNotSeenIsNotShown()
{
    Feed f;
    f.views[2]->hide();
    QVERIFY(f.follow(tinyFleet()));
    const auto before = f.shown[2].size();
    QVERIFY(f.waitForFrames(10));
    QCOMPARE(f.shown[2].size(), before);
    // What is opened is shown with the next frame, whoever's turn it is.
    f.views[2]->show();
    QVERIFY(f.waitForFrames(1));
    QVERIFY(f.shown[2].size() > before);
}

QTEST_MAIN(SnapshotFeedTest)
#include "tst_snapshotfeed.moc"
