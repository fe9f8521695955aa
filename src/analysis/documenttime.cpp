// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/documenttime.h"

namespace Peel {
namespace {

PartialDate dateOf(const QDate &day)
{
    return { day.year(), day.month(), day.day() };
}

PartialDate monthOf(const QDate &day)
{
    return { day.year(), day.month(), 0 };
}

void keepLater(QHash<qint64, QDate> &days, qint64 document, const QDate &day)
{
    if (day.isValid() && (!days.contains(document) || days.value(document) < day))
        days.insert(document, day);
}

} // namespace

DocumentTimes::DocumentTimes(const LibraryFacts &facts, const ReferenceData &reference)
{
    QHash<qint64, QDate> sections;
    for (const StoredJudgment &judgment : facts.judgments) {
        if (judgment.fact.asOf)
            keepLater(sections, judgment.document, judgment.fact.asOf->last());
    }
    QHash<qint64, QDate> figures;
    for (const StoredMetric &metric : facts.metrics) {
        if (metric.fact.period && metric.fact.evidence.confidence != Confidence::Low)
            keepLater(figures, metric.document, metric.fact.period->to);
    }
    for (const DocumentRecord &document : facts.documents) {
        DocumentTime time { document.header.published, false };
        const Round *round = reference.round(document.header.round);
        if (!time.date && sections.contains(document.id))
            time = { dateOf(sections.value(document.id)), false };
        else if (!time.date && round != nullptr && round->firstPublished.isValid())
            time = { monthOf(round->firstPublished), true };
        else if (!time.date && figures.contains(document.id))
            time = { monthOf(figures.value(document.id)), true };
        m_times.insert(document.id, time);
    }
}

bool DocumentTimes::isLater(qint64 document, qint64 than) const
{
    const auto time = of(document).date;
    const auto base = of(than).date;
    return time && base && time->last() >= base->first();
}

} // namespace Peel
