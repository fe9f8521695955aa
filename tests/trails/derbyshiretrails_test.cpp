// SPDX-License-Identifier: GPL-3.0-or-later
// What became of Derbyshire's recommendations, from the samples and, where they are there, from the
// published documents.
#include "trails/trailslibrary.h"

#include <QFuture>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

bool holds(const TrailEvent &event, const QString &words)
{
    return event.place.quote.contains(words, Qt::CaseInsensitive);
}

const TrailEvent *eventWith(const Trail &trail, const QString &words)
{
    for (const TrailEvent &event : trail.events) {
        if (holds(event, words))
            return &event;
    }
    return nullptr;
}

class DerbyshireTrails : public ::testing::Test
{
protected:
    static QStringList filesOf(const QString &folder)
    {
        const QDir files(folder);
        QStringList paths;
        for (const QString &name :
            files.entryList({ u"derbyshire-*.html"_s, u"derbyshire-*.pdf"_s }, QDir::Files)) {
            const QString base = QFileInfo(name).completeBaseName();
            const bool twice = name.endsWith(u".pdf") && files.exists(base + u".html"_s);
            if (!twice)
                paths.append(files.filePath(name));
        }
        return paths;
    }

    void read(const QString &folder)
    {
        const QStringList paths = filesOf(folder);
        if (paths.isEmpty())
            GTEST_SKIP() << "the documents are not there";
        ASSERT_TRUE(m_library.import(paths));
        m_workspace = *Workspace::open(m_library.path());
    }

    Trail trail(const QString &words) const
    {
        const auto trails = m_workspace->trails({ u"derbyshire"_s, 0 }).result();
        EXPECT_TRUE(trails.has_value());
        for (const Trail &one : trails.value_or(QList<Trail>())) {
            if (one.recommendation.fact.text.contains(words))
                return one;
        }
        ADD_FAILURE() << "no trail of " << qPrintable(words);
        return {};
    }

    TrailsLibrary m_library;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(DerbyshireTrails, OfTheSamplesLeadWhereTheyShould)
{
    read(QStringLiteral(PEEL_SOURCE_DIR "/data/samples"));
    const Trail safety = trail(u"safety training"_s);
    ASSERT_NE(eventWith(safety, u"one third"_s), nullptr);
    EXPECT_EQ(eventWith(safety, u"one third"_s)->kind, TrailEvent::Kind::Finding);
    const TrailEvent *answer = eventWith(safety, u"officer safety training is in place"_s);
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->kind, TrailEvent::Kind::ForceStatement);
    const TrailEvent *figure = eventWith(safety, u"15% of deployable officers"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->kind, TrailEvent::Kind::PccPaper);
    EXPECT_LT(answer, figure) << "in the order of time";
    EXPECT_TRUE(safety.warnings.join(u' ').contains(u"deployable officers"_s));
    EXPECT_EQ(safety.standing.state, TrailState::EvidenceOfProgress);

    const Trail untrained = trail(u"train and support everybody"_s);
    const TrailEvent *repeated = eventWith(untrained, u"PCSOs still investigate"_s);
    ASSERT_NE(repeated, nullptr);
    EXPECT_EQ(repeated->strength, LinkStrength::Explicit) << qPrintable(repeated->why);
    EXPECT_EQ(repeated->turn, TrailTurn::Repeats);

    const Trail tactics = trail(u"test its tactics"_s);
    EXPECT_NE(eventWith(tactics, u"common way of solving problems"_s), nullptr);
    EXPECT_NE(eventWith(tactics, u"over 440 Problem"_s), nullptr);

    const Trail recording = trail(u"crime-recording decision"_s);
    EXPECT_NE(eventWith(recording, u"92.5%"_s) != nullptr
            ? eventWith(recording, u"92.5%"_s)
            : eventWith(recording, u"HMICFRS found in 2018"_s),
        nullptr);
}

TEST_F(DerbyshireTrails, OfThePublishedDocumentsLeadWhereTheyShould)
{
    read(QStringLiteral(PEEL_SOURCE_DIR "/../shared/corpus"));
    if (m_workspace == nullptr)
        return; // skipped, or the import failed
    const Trail safety = trail(u"in-date officer safety training"_s);
    ASSERT_NE(eventWith(safety, u"one third"_s), nullptr);
    ASSERT_NE(eventWith(safety, u"full training schedule"_s), nullptr);
    ASSERT_NE(eventWith(safety, u"15% of"_s), nullptr);
    EXPECT_FALSE(safety.warnings.isEmpty());
    const Trail untrained = trail(u"all those carrying out investigations"_s);
    ASSERT_NE(eventWith(untrained, u"PCSOs investigate"_s), nullptr);
    EXPECT_EQ(eventWith(untrained, u"PCSOs investigate"_s)->strength, LinkStrength::Explicit);
    const Trail tactics = trail(u"routinely evaluate tactics"_s);
    EXPECT_NE(eventWith(tactics, u"common problem-solving model"_s), nullptr);
    EXPECT_NE(eventWith(tactics, u"440 Problem"_s), nullptr);
}

TEST_F(DerbyshireTrails, TheAnalystsWordStaysAndCanBeTakenBack)
{
    read(QStringLiteral(PEEL_SOURCE_DIR "/data/samples"));
    const Trail before = trail(u"safety training"_s);
    const TrailEvent *figure = eventWith(before, u"15% of deployable officers"_s);
    ASSERT_NE(figure, nullptr);
    const auto &source = before.recommendation.fact.evidence.source;
    const LinkDecision refused { 0, { before.recommendation.document, source.quote, source.start },
        { figure->place.document, figure->place.quote, figure->place.start }, false, {} };
    const auto decision = m_workspace->decideLink(refused).result();
    ASSERT_TRUE(decision.has_value()) << qPrintable(decision.error().message);
    const Trail after = trail(u"safety training"_s);
    EXPECT_EQ(eventWith(after, u"15% of deployable officers"_s)->verdict, LinkVerdict::Rejected);
    EXPECT_TRUE(after.warnings.isEmpty()) << "what was refused warns of nothing";
    ASSERT_TRUE(m_workspace->undoLinkDecision(*decision).result().value_or(false));
    EXPECT_EQ(trail(u"safety training"_s).events, before.events);

    // Nothing but the inspectorate closes.
    const StateDecision closed { 0, refused.from, TrailState::Closed, u"I think so"_s, {}, {} };
    EXPECT_FALSE(m_workspace->decideState(closed).result().has_value());
    StateDecision open = closed;
    open.state = TrailState::Open;
    ASSERT_TRUE(m_workspace->decideState(open).result().has_value());
    EXPECT_TRUE(trail(u"safety training"_s).standing.byHand);
}
