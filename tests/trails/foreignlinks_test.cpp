// SPDX-License-Identifier: GPL-3.0-or-later
// Two reports of another inspectorate that print, behind each recommendation, the paragraphs it
// rests on. They do not belong to the project; without them nothing is measured.
//
// In the longer one paragraphs were taken out after the references had been written: what it calls
// 140 is printed as 138. The links are therefore counted twice: by the numbers as printed, and with
// the one or two paragraphs before them.
#include "analysis/trailquery.h"
#include "trails/rankings.h"
#include "trails/trailslibrary.h"
#include "workspace/trailfinder.h"

#include <QSet>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PEEL_SOURCE_DIR "/../shared/corpus/foreign/");

struct Item
{
    qint64 document = 0;
    QString force;
    QString text; // without the references
    QSet<int> paragraphs;
};

struct NumberedPassage
{
    int number = 0;
    int start = 0;
};

class ForeignLinks : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QDir files(qEnvironmentVariable("PEEL_FOREIGN_REPORTS", folder));
        QStringList paths;
        for (const QString &name :
            files.entryList({ u"cheshire-east-2015-*.pdf"_s, u"surrey-2015-*.pdf"_s }, QDir::Files))
            paths.append(files.filePath(name));
        if (paths.size() != 2)
            GTEST_SKIP() << "the two reports are not there";
        ASSERT_TRUE(m_library.import(paths));
        for (const DocumentRecord &document : m_library.facts().documents)
            collect(document);
    }

    /// Items and numbered paragraphs of a report. The recommendations carry numbers themselves.
    void collect(const DocumentRecord &document)
    {
        const auto read = storing([&] {
            Statement row(m_library.connection(),
                u"SELECT block.kind, rtrim(coalesce(marker, ''), '.'), start_at, block.text FROM "
                u"block"
                " JOIN v_documents AS d ON d.capture_id = block.capture_id"
                " WHERE d.document_id = ? ORDER BY ordinal"_s);
            row.run(document.id);
            while (row.next()) {
                QString kind;
                QString marker;
                int start = 0;
                QString text;
                row >> kind >> marker >> start >> text;
                take(document, kind, marker, start, text);
            }
            return true;
        });
        ASSERT_TRUE(read.has_value());
    }

    void take(const DocumentRecord &document, const QString &kind, const QString &marker, int start,
        const QString &text)
    {
        const ParagraphReferences references = paragraphReferences(text);
        if (!references.paragraphs.isEmpty()) {
            Item item { document.id, document.header.force, references.text, {} };
            for (const QString &number : references.paragraphs)
                item.paragraphs.insert(number.toInt());
            m_items.push_back(item);
            m_numbered[document.id].clear(); // what came before was the list itself
            return;
        }
        bool isNumber = false;
        const int number = marker.toInt(&isNumber);
        if (isNumber && kind != "footnote"_L1)
            m_numbered[document.id].push_back({ number, start });
    }

    int numberAt(qint64 document, int start) const
    {
        for (const NumberedPassage &passage : m_numbered.value(document)) {
            if (passage.start == start)
                return passage.number;
        }
        return 0;
    }

    std::vector<int> ours(const Item &item) const
    {
        const PassageIndex index(m_library.connection());
        const TrailQuery query = trailQuery(item.text, {}, item.force, ReferenceData::builtIn());
        std::vector<TrailPassage> passages = *passagesFor(index, query, { item.document });
        std::erase_if(passages,
            [&](const TrailPassage &one) { return numberAt(item.document, one.start) == 0; });
        std::vector<int> numbers;
        for (const RankedPassage &ranked :
            rankPassages(query, passages, *index.statistics(query.stems())))
            numbers.push_back(numberAt(item.document, passages[ranked.passage].start));
        return numbers;
    }

    std::vector<int> plain(const Item &item) const
    {
        std::vector<int> numbers;
        for (const auto &[document, start] : m_library.plainRanking(item.text, { item.document })) {
            if (const int number = numberAt(document, start); number > 0)
                numbers.push_back(number);
        }
        return numbers;
    }

    static int firstTrue(const std::vector<int> &numbers, const QSet<int> &wanted)
    {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (wanted.contains(numbers[i]))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

    void compare(const char *name, int drift) const
    {
        HitCounts trails;
        HitCounts words;
        for (const Item &item : m_items) {
            QSet<int> wanted = item.paragraphs;
            for (const int number : item.paragraphs) {
                for (int back = 1; back <= drift; ++back)
                    wanted.insert(number - back);
            }
            trails.add(firstTrue(ours(item), wanted));
            words.add(firstTrue(plain(item), wanted));
        }
        std::cout << name << '\n';
        trails.print("  trails    ");
        words.print("  plain BM25");
        for (std::size_t i = 0; i < trails.hits.size(); ++i)
            EXPECT_GE(trails.hits[i], words.hits[i]) << "hit@" << HitCounts::depths[i];
        EXPECT_GT(trails.hits[0] + trails.hits[1] + trails.hits[2],
            words.hits[0] + words.hits[1] + words.hits[2]);
    }

    TrailsLibrary m_library;
    std::vector<Item> m_items;
    QHash<qint64, QList<NumberedPassage>> m_numbered;
};

} // namespace

TEST_F(ForeignLinks, AreFoundSoonerThanByPlainWords)
{
    EXPECT_EQ(m_items.size(), 31U);
    compare("by the numbers as printed", 0);
    compare("with the one or two paragraphs before them", 2);
}

TEST_F(ForeignLinks, AParagraphThatIsNamedIsFoundByItsNumber)
{
    const PassageIndex index(m_library.connection());
    for (const Item &item : m_items) {
        QStringList numbers;
        for (const int number : item.paragraphs)
            numbers.append(QString::number(number));
        EXPECT_GE(index.numbered(item.document, numbers)->size(), 1U) << qPrintable(item.text);
    }
}
