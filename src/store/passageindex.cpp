// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passageindex.h"

#include "store/statement.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double mostlyGrades = 0.5; // of a passage's length

struct Stretch
{
    int start = 0;
    int end = 0;
};

struct Heading
{
    int ordinal = 0;
    QString text;
};

/// What is known of a document besides its blocks.
struct Surroundings
{
    qint64 document = 0;
    qint64 capture = 0;
    qint64 firstBlock = 0;
    qint64 lastBlock = -1;
    std::vector<Heading> headings;
    std::vector<Stretch> judgments;
    std::vector<Stretch> recommendations;
};

std::vector<Stretch> quotesOf(const Connection &connection, qint64 capture, const QString &kind)
{
    Statement row(connection,
        u"SELECT start_at, end_at FROM fact WHERE capture_id = ? AND kind = ? ORDER BY start_at"_s);
    row.run(capture, kind);
    std::vector<Stretch> quotes;
    while (row.next()) {
        Stretch quote;
        row >> quote.start >> quote.end;
        quotes.push_back(quote);
    }
    return quotes;
}

/// A capture's blocks are written in one go, so that their ids are one range, in which the index
/// can search without looking at the rest of the library.
Surroundings surroundingsOf(const Connection &connection, qint64 document)
{
    Surroundings known;
    known.document = document;
    Statement capture(connection, u"SELECT capture_id FROM v_documents WHERE document_id = ?"_s);
    if (!capture.run(document).next())
        return known;
    capture >> known.capture;
    Statement range(connection, u"SELECT min(id), max(id) FROM block WHERE capture_id = ?"_s);
    if (range.run(known.capture).next())
        range >> known.firstBlock >> known.lastBlock;
    Statement heading(connection,
        u"SELECT ordinal, text FROM block WHERE capture_id = ? AND kind = 'heading' ORDER BY ordinal"_s);
    heading.run(known.capture);
    while (heading.next()) {
        Heading one;
        heading >> one.ordinal >> one.text;
        known.headings.push_back(std::move(one));
    }
    known.judgments = quotesOf(connection, known.capture, u"judgment"_s);
    known.recommendations = quotesOf(connection, known.capture, u"recommendation"_s);
    return known;
}

int shared(const TrailPassage &passage, const std::vector<Stretch> &stretches)
{
    int length = 0;
    for (const Stretch &stretch : stretches)
        length += std::max(
            0, std::min(stretch.end, passage.end) - std::max(stretch.start, passage.start));
    return length;
}

void place(TrailPassage &passage, const Surroundings &known)
{
    passage.document = known.document;
    const auto above
        = std::upper_bound(known.headings.begin(), known.headings.end(), passage.ordinal,
            [](int ordinal, const Heading &heading) { return ordinal < heading.ordinal; });
    if (above != known.headings.begin())
        passage.heading = std::prev(above)->text;
    const double length = std::max(1, passage.end - passage.start);
    passage.onlyGrades = shared(passage, known.judgments) > mostlyGrades * length;
    passage.recommends = shared(passage, known.recommendations) > 0;
}

std::vector<TrailPassage> passagesFrom(Statement &row, const Surroundings &known)
{
    std::vector<TrailPassage> passages;
    while (row.next()) {
        TrailPassage passage;
        row >> passage.ordinal >> passage.marker >> passage.page >> passage.start >> passage.end
            >> passage.text;
        place(passage, known);
        passages.push_back(std::move(passage));
    }
    return passages;
}

constexpr auto passageColumns
    = "block.ordinal, block.marker, block.page, block.start_at, block.end_at, block.text"_L1;
constexpr auto isPassage = "block.kind NOT IN ('heading', 'badge', 'caption', 'contents')"_L1;

/// Nothing in a phrase is an operator.
QString matchOfAny(const QStringList &phrases)
{
    QStringList terms;
    for (QString phrase : phrases)
        terms.append(u'"' + phrase.replace(u'"', u' ') + u'"');
    return terms.join(u" OR "_s);
}

} // namespace

Result<std::vector<TrailPassage>> PassageIndex::holding(
    const QStringList &phrases, const QList<qint64> &documents) const
{
    return storing([&] {
        std::vector<TrailPassage> all;
        if (phrases.isEmpty())
            return all;
        const QString match = matchOfAny(phrases);
        Statement row(m_connection,
            u"SELECT %1 FROM block_fts CROSS JOIN block ON block.id = block_fts.rowid"
            " WHERE block_fts MATCH ? AND block_fts.rowid BETWEEN ? AND ? AND block.capture_id = ?"
            " AND %2 ORDER BY block_fts.rowid"_s.arg(passageColumns, isPassage));
        for (const qint64 document : documents) {
            const Surroundings known = surroundingsOf(m_connection, document);
            row.run(match, known.firstBlock, known.lastBlock, known.capture);
            std::vector<TrailPassage> passages = passagesFrom(row, known);
            std::move(passages.begin(), passages.end(), std::back_inserter(all));
        }
        return all;
    });
}

Result<std::vector<TrailPassage>> PassageIndex::numbered(
    qint64 document, const QStringList &numbers) const
{
    return storing([&] {
        const Surroundings known = surroundingsOf(m_connection, document);
        Statement row(m_connection,
            u"SELECT %1 FROM block WHERE capture_id = ? AND rtrim(marker, '.)') = ? AND kind <> "
            u"'footnote'"
            " AND %2 ORDER BY ordinal"_s.arg(passageColumns, isPassage));
        std::vector<TrailPassage> all;
        for (const QString &number : numbers) {
            row.run(known.capture, number);
            std::vector<TrailPassage> passages = passagesFrom(row, known);
            std::move(passages.begin(), passages.end(), std::back_inserter(all));
        }
        return all;
    });
}

Result<WordStatistics> PassageIndex::statistics(const QStringList &stems) const
{
    return storing([&] {
        execute(m_connection,
            u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.block_words USING fts5vocab (main, block_fts, row)"_s);
        WordStatistics statistics;
        statistics.passages
            = valueOf(m_connection, u"SELECT count(*) FROM block_fts_docsize"_s).toLongLong();
        Statement row(m_connection, u"SELECT doc FROM temp.block_words WHERE term = ?"_s);
        for (const QString &stem : stems) {
            qint64 with = 0;
            if (row.run(stem).next())
                row >> with;
            statistics.containing.insert(stem, with);
        }
        return statistics;
    });
}

} // namespace Peel
