// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/improvementtimeline.h"

#include "analysis/factindex.h"
#include "analysis/mergedrecommendations.h"
#include "exporting/figureof.h"
#include "exporting/figuresources.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestLabel = 110;

/// A row's name: whole words, with an ellipsis where the sentence goes on. A click opens all of it.
QString briefly(const QString &text)
{
    if (text.size() <= longestLabel)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', longestLabel - 2);
    return text.left(end > 0 ? end : longestLabel - 2) + u" …"_s;
}

QString sameWords(const QString &text)
{
    QString key;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber())
            key += letter;
    }
    return key;
}

FigureSeries &seriesOfKind(FigureSpec &spec, const QString &kind)
{
    for (FigureSeries &series : spec.series) {
        if (series.name == kind)
            return series;
    }
    spec.series.append({ kind, FigureSeries::Role::Main, {}, {} });
    return spec.series.last();
}

/// As FigurePoint::decimals tells it.
int precisionOf(const PartialDate &date)
{
    return date.month == 0 ? -2 : date.day == 0 ? -1 : 0;
}

} // namespace

QList<TimelineRow> timelineRowsOf(const LibraryFacts &facts, const QString &force, int *leftOut)
{
    const FactIndex index(facts);
    const MergedRecommendations merged(facts);
    QList<TimelineRow> rows;
    QHash<QString, qsizetype> known;
    for (const StoredRecommendation &stored : facts.recommendations) {
        const DocumentRecord *document = index.document(stored.document);
        if (document == nullptr || document->header.force != force)
            continue;
        if (!document->header.published) {
            if (leftOut != nullptr)
                ++*leftOut;
            continue;
        }
        const StoredRecommendation *kept = index.recommendation(merged.keptFor(stored.id));
        const QString key = sameWords(kept == nullptr ? stored.fact.text : kept->fact.text);
        if (!known.contains(key)) {
            known.insert(key, rows.size());
            rows.append({ stored.fact.text, {} });
        }
        rows[known.value(key)].events.append(
            { *document->header.published, recommendationKindName(stored.fact.kind), stored.id });
    }
    return rows;
}

Result<FigureSpec> timelineOf(
    const QList<TimelineRow> &rows, const QString &forceName, const LibraryFacts &facts)
{
    QList<TimelineRow> sorted = rows;
    sorted.removeIf([](const TimelineRow &row) { return row.events.isEmpty(); });
    if (sorted.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"There is no area for improvement with a dated document to draw."_s);
    const auto earlier = [](const TimelineRow::Event &a, const TimelineRow::Event &b) {
        return a.date.first() < b.date.first();
    };
    for (TimelineRow &row : sorted)
        std::stable_sort(row.events.begin(), row.events.end(), earlier);
    std::stable_sort(
        sorted.begin(), sorted.end(), [&earlier](const TimelineRow &a, const TimelineRow &b) {
            return earlier(a.events.front(), b.events.front());
        });
    FigureSpec spec;
    spec.kind = FigureKind::Timeline;
    for (const TimelineRow &row : std::as_const(sorted)) {
        const int category = static_cast<int>(spec.categories.size());
        spec.categories.append({ briefly(row.text), 0 });
        for (const TimelineRow::Event &event : row.events)
            seriesOfKind(spec, event.kind)
                .points.append({ category, double(event.date.first().toJulianDay()),
                    precisionOf(event.date), { event.fact } });
    }
    spec.title = u"Areas for improvement, %1"_s.arg(forceName);
    spec.measure = spec.title;
    spec.subtitle = u"By the date of the documents that tell of them, %1"_s.arg(forceName);
    addSources(spec, facts);
    spec.altText = altTextOf(spec);
    return spec;
}

} // namespace Peel
