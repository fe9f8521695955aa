// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libraryindex.h"

#include "models/wording.h"

#include <QSet>

#include <algorithm>

namespace Peel {
namespace {

using Positions = QHash<qint64, qsizetype>;

template <typename Rows> std::shared_ptr<const Positions> positionsOf(const Rows &rows)
{
    auto positions = std::make_shared<Positions>();
    for (qsizetype i = 0; i < rows.size(); ++i)
        positions->insert(rows.at(i).id, i);
    return positions;
}

template <typename Row>
const Row *lookUp(const QList<Row> &rows, const Positions &positions, qint64 id)
{
    const auto found = positions.constFind(id);
    return found == positions.cend() ? nullptr : &rows.at(*found);
}

template <typename Row> void collect(const QList<Row> &rows, qint64 document, QList<FactRef> &into)
{
    for (const Row &row : rows) {
        if (row.document == document)
            into.append(refOf(row));
    }
}

/// Words at a place whose boxes are not known; the page alone is.
FactRef passageRef(qint64 document, const QString &quote, int start, int end, int page)
{
    SourceSpan span;
    span.quote = quote;
    span.start = start;
    span.end = end;
    if (page > 0)
        span.boxes.push_back(Box { page, 0, 0, 0, 0 });
    return { FactRef::Kind::Passage, 0, document, span };
}

} // namespace

LibraryIndex::LibraryIndex()
    : LibraryIndex(LibraryFacts {})
{
}

LibraryIndex::LibraryIndex(LibraryFacts facts)
    : m_facts(std::make_shared<const LibraryFacts>(std::move(facts)))
    , m_documents(positionsOf(m_facts->documents))
    , m_judgments(positionsOf(m_facts->judgments))
    , m_recommendations(positionsOf(m_facts->recommendations))
    , m_metrics(positionsOf(m_facts->metrics))
    , m_remarks(positionsOf(m_facts->remarks))
{
}

const DocumentRecord *LibraryIndex::document(qint64 id) const
{
    return lookUp(m_facts->documents, *m_documents, id);
}

const StoredJudgment *LibraryIndex::judgment(qint64 id) const
{
    return lookUp(m_facts->judgments, *m_judgments, id);
}

const StoredRecommendation *LibraryIndex::recommendation(qint64 id) const
{
    return lookUp(m_facts->recommendations, *m_recommendations, id);
}

const StoredMetric *LibraryIndex::metric(qint64 id) const
{
    return lookUp(m_facts->metrics, *m_metrics, id);
}

const StoredRemark *LibraryIndex::remark(qint64 id) const
{
    return lookUp(m_facts->remarks, *m_remarks, id);
}

const Evidence *LibraryIndex::evidence(const FactRef &ref) const
{
    switch (ref.kind) {
    case FactRef::Kind::Judgment:
        if (const StoredJudgment *stored = judgment(ref.id))
            return &stored->fact.evidence;
        break;
    case FactRef::Kind::Recommendation:
        if (const StoredRecommendation *stored = recommendation(ref.id))
            return &stored->fact.evidence;
        break;
    case FactRef::Kind::Metric:
        if (const StoredMetric *stored = metric(ref.id))
            return &stored->fact.evidence;
        break;
    case FactRef::Kind::None:
    case FactRef::Kind::Document:
    case FactRef::Kind::Passage:
        break;
    }
    return nullptr;
}

SourceSpan LibraryIndex::span(const FactRef &ref) const
{
    if (ref.kind == FactRef::Kind::Passage)
        return ref.passage;
    const Evidence *found = evidence(ref);
    return found == nullptr ? SourceSpan {} : found->source;
}

bool LibraryIndex::knows(const FactRef &ref) const
{
    if (document(ref.document) == nullptr)
        return false;
    return ref.kind == FactRef::Kind::Document || ref.kind == FactRef::Kind::Passage
        || evidence(ref) != nullptr;
}

QList<FactRef> LibraryIndex::factsOf(qint64 document) const
{
    QList<FactRef> refs;
    collect(m_facts->judgments, document, refs);
    collect(m_facts->recommendations, document, refs);
    collect(m_facts->metrics, document, refs);
    std::ranges::stable_sort(
        refs, {}, [this](const FactRef &ref) { return evidence(ref)->source.start; });
    return refs;
}

QStringList LibraryIndex::forces() const
{
    QSet<QString> ids;
    for (const DocumentRecord &record : m_facts->documents)
        ids.insert(record.header.force);
    for (const StoredJudgment &stored : m_facts->judgments)
        ids.insert(stored.fact.force);
    ids.remove(QString());
    QStringList sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted, {}, forceWords);
    return sorted;
}

FactRef refOf(const DocumentRecord &document)
{
    return { FactRef::Kind::Document, 0, document.id, {} };
}

FactRef refOf(const StoredJudgment &judgment)
{
    return { FactRef::Kind::Judgment, judgment.id, judgment.document, {} };
}

FactRef refOf(const StoredRecommendation &recommendation)
{
    return { FactRef::Kind::Recommendation, recommendation.id, recommendation.document, {} };
}

FactRef refOf(const StoredMetric &metric)
{
    return { FactRef::Kind::Metric, metric.id, metric.document, {} };
}

FactRef refOf(const SearchHit &hit)
{
    if (hit.fact != 0) {
        switch (hit.kind) {
        case SearchScope::Judgments:
            return { FactRef::Kind::Judgment, hit.fact, hit.document, {} };
        case SearchScope::Recommendations:
            return { FactRef::Kind::Recommendation, hit.fact, hit.document, {} };
        case SearchScope::Metrics:
            return { FactRef::Kind::Metric, hit.fact, hit.document, {} };
        default:
            break;
        }
    }
    if (hit.kind
        == SearchScope::Notes) // the snippet is the analyst's; the words are the document's
        return hit.end > hit.start
            ? passageRef(hit.document, QString(QChar(0x2026)), hit.start, hit.end, hit.page)
            : FactRef { FactRef::Kind::Document, 0, hit.document, {} };
    QString quote = hit.snippet;
    quote.remove(QChar(2)).remove(QChar(3));
    return passageRef(hit.document, quote, hit.start, hit.end, hit.page);
}

FactRef refOf(const StoredRemark &remark)
{
    return { FactRef::Kind::Passage, 0, remark.document, remark.fact.evidence.source };
}

FactRef refOf(const Said &sentence)
{
    return passageRef(
        sentence.document, sentence.text, sentence.start, sentence.end, sentence.page);
}

FactRef refOf(const Passage &passage)
{
    const auto length
        = std::ranges::count_if(passage.text, [](QChar unit) { return !unit.isLowSurrogate(); });
    return passageRef(passage.document, passage.text, passage.start,
        passage.start + static_cast<int>(length), passage.page);
}

} // namespace Peel
