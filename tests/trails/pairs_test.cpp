// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations of the samples and of invented documents, and the passages that answer them.
#include "analysis/trailbuilder.h"
#include "analysis/traillinks.h"
#include "trails/rankings.h"
#include "trails/trailslibrary.h"
#include "workspace/trailfinder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString recommendation;
    QString file;
    QString holds;
};

std::vector<Pair> pairs()
{
    QFile file(QStringLiteral(PEEL_SOURCE_DIR "/tests/trails/pairs.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Pair> all;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll())["pairs"].toArray())
        all.push_back({ row["afi"].toString(), row["file"].toString(), row["holds"].toString() });
    return all;
}

class TrailPairs : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_library = std::make_unique<TrailsLibrary>();
        QStringList paths;
        for (const QString &folder : { u"data/samples"_s, u"tests/fixtures/trails"_s }) {
            const QDir files(QStringLiteral(PEEL_SOURCE_DIR "/") + folder);
            for (const QString &name : files.entryList({ u"*.html"_s, u"*.pdf"_s }, QDir::Files))
                paths.append(files.filePath(name));
        }
        ASSERT_TRUE(s_library->import(paths));
    }

    static void TearDownTestSuite() { s_library.reset(); }

    /// The block of a document that holds the words; its place is its start.
    static int startOf(qint64 document, const QString &words)
    {
        int start = -1;
        const auto read = storing([&] {
            Statement row(s_library->connection(),
                u"SELECT start_at FROM block JOIN v_documents AS d ON d.capture_id = "
                u"block.capture_id"
                " WHERE d.document_id = ? AND instr(block.text, ?) > 0"_s);
            if (row.run(document, words).next())
                row >> start;
            return true;
        });
        EXPECT_TRUE(read.has_value());
        return start;
    }

    static inline std::unique_ptr<TrailsLibrary> s_library;
};

} // namespace

TEST_F(TrailPairs, AreFoundSoonerThanByPlainWords)
{
    const TrailBuilder builder(s_library->facts());
    const PassageIndex index(s_library->connection());
    HitCounts ours;
    HitCounts plain;
    for (const Pair &pair : pairs()) {
        const StoredRecommendation *recommendation = s_library->recommendation(pair.recommendation);
        ASSERT_NE(recommendation, nullptr) << qPrintable(pair.recommendation);
        const DocumentRecord *document = s_library->document(pair.file);
        ASSERT_NE(document, nullptr) << qPrintable(pair.file);
        const int start = startOf(document->id, pair.holds);
        ASSERT_GE(start, 0) << qPrintable(pair.file + u": "_s + pair.holds);
        const QList<qint64> later = builder.laterDocuments(*recommendation);
        ASSERT_TRUE(later.contains(document->id))
            << qPrintable(pair.recommendation + u" "_s + pair.file);

        const TrailQuery query = builder.queryOf(*recommendation);
        const auto passages = *passagesFor(index, query, later);
        const ExplicitReference reference(
            *s_library->documentOf(*recommendation), recommendation->fact.text);
        const auto links = rankLinks(query, passages, *index.statistics(query.stems()), reference);
        ours.add(rankOfLink(links, passages, document->id, start));
        plain.add(rankOfPlace(
            s_library->plainRanking(recommendation->fact.text, later), document->id, start));
        if (qEnvironmentVariableIsSet("PEEL_VERBOSE"))
            std::cout << rankOfLink(links, passages, document->id, start) << ' '
                      << rankOfPlace(s_library->plainRanking(recommendation->fact.text, later),
                             document->id, start)
                      << "  " << qPrintable(pair.recommendation + u" → "_s + pair.holds) << '\n';
    }
    ours.print("trails    ");
    plain.print("plain BM25");
    EXPECT_GE(ours.links, 40);
    for (std::size_t i = 0; i < ours.hits.size(); ++i)
        EXPECT_GT(ours.hits[i], plain.hits[i]) << "hit@" << HitCounts::depths[i];
}
