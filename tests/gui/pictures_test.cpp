// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the user guide, and the proof that every one of them can still be taken. They go
// to a folder that is thrown away, or with PEEL_PICTURES=folder to that folder, 1 for
// docs/pictures.
#include "gui/guitest.h"
#include "models/matrixmodel.h"
#include "widgets/compare/comparepage.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/metrics/metricspage.h"
#include "widgets/parts/libraryfeed.h"
#include "widgets/search/searchpage.h"
#include "widgets/source/sourcepage.h"
#include "widgets/window/actions.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Peel;

namespace {

struct Pictures : GuiTest
{
    void SetUp() override
    {
        QDir().mkpath(pictureFolder());
        if (qEnvironmentVariableIsSet("PEEL_PICTURES_SMALL"))
            window().resize(1024, 640);
    }

    QString pictureFolder()
    {
        const QString wanted = qEnvironmentVariable("PEEL_PICTURES");
        if (wanted.isEmpty())
            return folder();
        return wanted == u"1"_s ? QStringLiteral(PEEL_SOURCE_DIR "/docs/pictures") : wanted;
    }

    void take(const QString &name)
    {
        QTest::qWait(900);
        const QImage picture = window().grab().toImage();
        EXPECT_GT(tonesOf(picture), 8) << "an empty window: " << qPrintable(name);
        EXPECT_TRUE(picture.save(QDir(pictureFolder()).filePath(name + u".png"_s)));
    }

    static qsizetype tonesOf(const QImage &picture)
    {
        QSet<QRgb> tones;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                tones.insert(picture.pixel(x, y));
        }
        return tones.size();
    }

    void selectGrade(const QString &area, const QString &round)
    {
        auto *view = find<QTreeView>(u"matrixView"_s);
        view->setCurrentIndex(static_cast<MatrixModel *>(view->model())->indexOf(area, round));
    }
};

} // namespace

TEST_F(Pictures, FirstRun)
{
    window().restoreSession();
    take(u"first-run"_s);
}

TEST_F(Pictures, OfEveryView)
{
    openSamples();
    window().showPage(u"library"_s);
    auto *documents = find<QTreeView>(u"documentView"_s);
    documents->setCurrentIndex(documents->model()->index(1, 0));
    take(u"library"_s);

    window().showPage(u"judgments"_s);
    selectGrade(u"legitimacy"_s, u"2016"_s);
    take(u"judgments"_s);

    static_cast<ComparePage *>(window().page(u"compare"_s))
        ->compare(u"derbyshire"_s, { u"2015"_s, u"2016"_s });
    window().showPage(u"compare"_s);
    take(u"compare"_s);

    window().showPage(u"metrics"_s);
    take(u"metrics"_s);

    window().showPage(u"improvements"_s);
    auto *improvements = find<QTreeView>(u"improvementView"_s);
    improvements->setCurrentIndex(improvements->model()->index(0, 1));
    auto *trail = find<QTreeView>(u"trailView"_s);
    EXPECT_TRUE(QTest::qWaitFor([trail] { return trail->model()->rowCount() > 0; }, patience));
    take(u"improvements"_s);

    static_cast<SearchPage *>(window().page(u"search"_s))->search(u"training"_s);
    window().showPage(u"search"_s);
    QTest::qWait(600);
    auto *hits = find<QTreeView>(u"hitView"_s);
    hits->setCurrentIndex(hits->model()->index(0, 0));
    take(u"search"_s);
}

TEST_F(Pictures, OfTheSource)
{
    openSamples();
    const auto &facts = window().feed().library().facts();
    const auto onPage = [](const auto &stored) { return stored.fact.evidence.source.page() > 1; };
    const auto lit = std::ranges::find_if(facts.judgments, onPage);
    ASSERT_NE(lit, facts.judgments.end());
    window().showSource(refOf(*lit));
    take(u"source"_s);
    const auto inText = std::ranges::find_if(facts.judgments,
        [](const StoredJudgment &stored) { return stored.fact.evidence.source.page() == 0; });
    window().showSource(refOf(*inText));
    take(u"source-text"_s);
}

TEST_F(Pictures, OfABriefing)
{
    openSamples();
    trigger(u"view.briefing"_s);
    window().findChild<QAction *>(u"briefing.template.one-page"_s)->trigger();
    take(u"briefing"_s);
}

TEST_F(Pictures, OfAReview)
{
    openSamples();
    trigger(u"view.review"_s);
    auto *waiting = find<QTreeView>(u"reviewView"_s);
    EXPECT_TRUE(QTest::qWaitFor([waiting] { return waiting->model()->rowCount() > 0; }, patience));
    take(u"review"_s);
}

TEST_F(Pictures, OfAnEmptyLibrary)
{
    ASSERT_TRUE(window().openLibrary(folder() + u"/Inspection reports.peel"_s));
    ASSERT_TRUE(waitForFacts());
    window().showPage(u"library"_s);
    take(u"empty-library"_s);
}

TEST_F(Pictures, OfAnImport)
{
    ASSERT_TRUE(window().openLibrary(folder() + u"/Inspection reports.peel"_s));
    ASSERT_TRUE(waitForFacts());
    window().importPaths({ sampleDocuments() });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window().feed().library().facts().documents.size() > 4; }, patience));
    take(u"import"_s);
    trigger(u"library.cancelImport"_s);
    QTest::qWait(2000);
}

TEST_F(Pictures, OfTheKeys)
{
    openSamples();
    trigger(u"help.keys"_s);
    take(u"keys"_s);
}
