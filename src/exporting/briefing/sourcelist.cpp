// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/sourcelist.h"

#include "analysis/citation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestQuote = 300; // characters; the whole stands on its page

QString shortened(const QString &quote)
{
    const QString words = quote.simplified();
    if (words.size() <= longestQuote)
        return words;
    return words.left(words.lastIndexOf(u' ', longestQuote)) + u" …"_s;
}

/// Two facts of one page have one source.
void add(SourceNumbers &numbers, int number)
{
    if (!numbers.contains(number))
        numbers.append(number);
}

/// A document may say anything of its address; only a web address may become a link.
QString webAddress(const QString &address)
{
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1) ? address
                                                                                 : QString();
}

} // namespace

SourceList::SourceList(const LibraryFacts &facts)
    : m_index(facts)
{
}

int SourceList::number(qint64 document, const SourceSpan &span, bool quoted)
{
    const DocumentRecord *record = m_index.document(document);
    if (record == nullptr)
        return 0;
    const QString citation = citationOf(*record, span);
    auto at = std::find_if(m_sources.begin(), m_sources.end(),
        [&citation](const BriefingSource &known) { return known.citation == citation; });
    if (at == m_sources.end())
        at = m_sources.insert(
            m_sources.end(), { citation, {}, webAddress(record->header.address) });
    const QString quote = shortened(span.quote);
    if (quoted && !quote.isEmpty() && !at->quotes.contains(quote))
        at->quotes.append(quote);
    return static_cast<int>(at - m_sources.begin()) + 1;
}

SourceNumbers SourceList::ofJudgments(const QList<qint64> &ids)
{
    SourceNumbers numbers;
    for (const qint64 id : ids) {
        if (const StoredJudgment *found = m_index.judgment(id))
            add(numbers, number(found->document, found->fact.evidence.source, true));
    }
    return numbers;
}

SourceNumbers SourceList::ofRecommendation(qint64 id)
{
    const StoredRecommendation *found = m_index.recommendation(id);
    return found == nullptr
        ? SourceNumbers()
        : SourceNumbers { number(found->document, found->fact.evidence.source, false) };
}

SourceNumbers SourceList::ofMetrics(const QList<qint64> &ids)
{
    SourceNumbers numbers;
    for (const qint64 id : ids) {
        if (const StoredMetric *found = m_index.metric(id))
            add(numbers, number(found->document, found->fact.evidence.source, true));
    }
    return numbers;
}

SourceNumbers SourceList::ofMarks(FigureKind kind, const QList<qint64> &ids)
{
    if (kind == FigureKind::GradeBars || kind == FigureKind::GradeSteps)
        return ofJudgments(ids);
    if (kind != FigureKind::Timeline)
        return ofMetrics(ids);
    SourceNumbers numbers;
    for (const qint64 id : ids) {
        for (const int one : ofRecommendation(id))
            add(numbers, one);
    }
    return numbers;
}

SourceNumbers SourceList::ofPlace(qint64 document, const SourceSpan &span)
{
    SourceNumbers numbers;
    if (const int found = number(document, span, false); found > 0)
        numbers.append(found);
    return numbers;
}

} // namespace Peel
