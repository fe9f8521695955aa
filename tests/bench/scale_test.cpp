// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store takes over a library of 1,500 documents and 45,000 pages, as ratios to the
// plain SQL of the same run: they hold on slow machines and busy ones.
#include "analysis/comparison.h"
#include "analysis/judgmentmatrix.h"
#include "bench/biglibrary.h"
#include "store/factrepository.h"
#include "store/library.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "workspace/libraryaudit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace Peel;
using namespace Peel::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostTimes = 3;

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() * 95 / 100);
}

/// Both ways by turns, so that a busy moment meets both.
struct Race
{
    std::vector<double> ours;
    std::vector<double> raw;

    void run(const std::function<void()> &rawWork, const std::function<void()> &work)
    {
        raw.push_back(milliseconds(rawWork));
        ours.push_back(milliseconds(work));
    }

    void check(const char *name) const
    {
        const double mine = percentile95(ours);
        const double floor = percentile95(raw);
        std::cout << name << ": 95th percentile " << mine << " ms, raw " << floor << " ms, "
                  << mine / floor << " times\n";
        EXPECT_LE(mine, mostTimes * floor) << name;
    }
};

class Scale : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const QString path = bigLibrary();
        ASSERT_FALSE(path.isEmpty());
        const auto library = Library::open(path, Library::Wanted::ReadOnly);
        ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
        s_connection = *library->connect();
    }

    static void TearDownTestSuite() { s_connection.reset(); }

    static void readAll(const QString &sql, const QVariantList &values)
    {
        const auto read = storing([&] {
            Statement row(*s_connection, sql);
            row.run(values);
            while (row.next()) { }
            return true;
        });
        EXPECT_TRUE(read.has_value()) << qPrintable(read.error().place);
    }

    static inline std::unique_ptr<Connection> s_connection;
};

const QStringList queries { u"training"_s, u"officers training"_s, u"domestic abuse"_s,
    u"\"domestic abuse\""_s, u"vulner*"_s, u"stalking NOT harassment"_s, u"crime recording"_s,
    u"NEAR(problem solving, 5)"_s, u"missing children exploitation"_s, u"budget"_s,
    u"appraisal OR grievance"_s, u"custody"_s };

} // namespace

TEST_F(Scale, FirstSearchResultsWithinThreeTimesTheIndexItself)
{
    const SearchIndex index(*s_connection);
    Race race;
    for (int round = 0; round < 4; ++round) {
        for (const QString &words : queries) {
            const QString match = searchExpression(words).match;
            race.run(
                [&] {
                    readAll(u"SELECT rowid FROM block_fts WHERE block_fts MATCH ? ORDER BY rank"
                            " LIMIT 50"_s,
                        { match });
                },
                [&] {
                    SearchRequest request;
                    request.words = words;
                    request.limit = 50;
                    EXPECT_FALSE(index.find(request)->hits.isEmpty()) << qPrintable(words);
                });
        }
    }
    race.check("first search results");
}

TEST_F(Scale, MatrixWithinThreeTimesItsSql)
{
    const FactRepository facts(*s_connection);
    Race race;
    for (const Force &force : ReferenceData::builtIn().forces()) {
        FactFilter filter;
        filter.force = force.id;
        race.run(
            [&] {
                readAll(u"SELECT * FROM v_judgments WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_documents WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_recommendations WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_metrics WHERE force = ?"_s, { force.id });
            },
            [&] { judgmentMatrix(*facts.facts(filter), force.id); });
    }
    race.check("matrix");
}

TEST_F(Scale, ComparisonWithinThreeTimesItsSql)
{
    const FactRepository facts(*s_connection);
    Race race;
    for (const Force &force : ReferenceData::builtIn().forces()) {
        FactFilter filter;
        filter.force = force.id;
        race.run(
            [&] {
                readAll(u"SELECT * FROM v_judgments WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_documents WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_recommendations WHERE force = ?"_s, { force.id });
                readAll(u"SELECT * FROM v_metrics WHERE force = ?"_s, { force.id });
            },
            [&] {
                [[maybe_unused]] const auto comparison
                    = compareRounds(*facts.facts(filter), force.id, { u"2016"_s, u"2017"_s });
            });
    }
    race.check("comparison");
}

TEST_F(Scale, AuditingAgainReadsNothingAgain)
{
    FactFilter filter;
    filter.force = u"derbyshire"_s;
    KeptFindings kept;
    const auto audit = [&] {
        return milliseconds([&] {
            EXPECT_TRUE(auditOf(*s_connection, filter, kept, [] { return false; }).has_value());
        });
    };
    const double first = audit();
    const double again = audit();
    const double facts = milliseconds([] { EXPECT_TRUE(FactRepository(*s_connection).facts()); });
    std::cout << "audit of one force: first " << first << " ms, again " << again
              << " ms, of which its facts " << facts << " ms\n";
    EXPECT_LT(again, first);
}
