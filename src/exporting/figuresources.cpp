// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figuresources.h"

#include "analysis/citation.h"
#include "analysis/factindex.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Where the clearest fact of a point stands.
struct Place
{
    const DocumentRecord *document = nullptr;
    const SourceSpan *source = nullptr;
};

template <typename Fact> Place placeOf(const FactIndex &index, const Fact *fact)
{
    return fact == nullptr ? Place {}
                           : Place { index.document(fact->document), &fact->fact.evidence.source };
}

/// A figure's kind tells which facts its points are.
Place placeOf(FigureKind kind, const FactIndex &index, qint64 fact)
{
    switch (kind) {
    case FigureKind::GradeBars:
    case FigureKind::GradeSteps:
        return placeOf(index, index.judgment(fact));
    case FigureKind::Timeline:
        return placeOf(index, index.recommendation(fact));
    default:
        return placeOf(index, index.metric(fact));
    }
}

QList<Place> placesOf(FigureKind kind, const FigureSeries &series, const FactIndex &index)
{
    QList<Place> places;
    for (const FigurePoint &point : series.points) {
        const Place place = placeOf(kind, index, point.facts.value(0));
        if (place.document != nullptr)
            places.append(place);
    }
    return places;
}

/// Counts stand on many places of a document: the documents are enough.
QString citationFor(FigureKind kind, const Place &place)
{
    return hasNumbers(kind) && kind != FigureKind::GradeBars
        ? citationOf(*place.document, *place.source)
        : citationOf(*place.document);
}

QString letterOf(qsizetype index)
{
    const QString last(QChar(u'a' + static_cast<int>(index % 26)));
    return index < 26 ? last : letterOf(index / 26 - 1) + last;
}

/// Series that are questions, areas or measures; grades, kinds of document and forces of a strip
/// come from everywhere.
bool namesItsSeries(const FigureSpec &spec)
{
    return spec.series.size() > 1 && spec.kind != FigureKind::GradeBars
        && spec.kind != FigureKind::Timeline && spec.kind != FigureKind::DotStrip;
}

/// A key tells something: not every series has every source, and none has a whole alphabet.
bool areTold(const QList<QSet<qsizetype>> &told, qsizetype citations)
{
    constexpr qsizetype longestKey = 3;
    const bool brief = std::all_of(told.begin(), told.end(),
        [](const QSet<qsizetype> &own) { return own.size() <= longestKey; });
    return brief && std::any_of(told.begin(), told.end(), [citations](const QSet<qsizetype> &own) {
        return own.size() < citations;
    });
}

QString keyOf(const QSet<qsizetype> &told)
{
    QStringList letters;
    for (const qsizetype at : told)
        letters.append(letterOf(at));
    letters.sort();
    return letters.join(u", "_s);
}

} // namespace

QList<const DocumentRecord *> documentsOf(const FigureSpec &spec, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QList<const DocumentRecord *> documents;
    for (const FigureSeries &series : spec.series) {
        const QList<Place> places = placesOf(spec.kind, series, index);
        for (const Place &place : places) {
            if (!documents.contains(place.document))
                documents.append(place.document);
        }
    }
    return documents;
}

void addSources(FigureSpec &spec, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QStringList citations;
    QList<QSet<qsizetype>> told; // by series: its citations
    for (const FigureSeries &series : std::as_const(spec.series)) {
        QSet<qsizetype> own;
        const QList<Place> places = placesOf(spec.kind, series, index);
        for (const Place &place : places) {
            const QString citation = citationFor(spec.kind, place);
            qsizetype at = citations.indexOf(citation);
            if (at < 0) {
                at = citations.size();
                citations.append(citation);
            }
            own.insert(at);
        }
        told.append(own);
    }
    const bool lettered = citations.size() > 1;
    if (lettered && namesItsSeries(spec) && areTold(told, citations.size())) {
        for (qsizetype i = 0; i < spec.series.size(); ++i)
            spec.series[i].sourceKey = keyOf(told.at(i));
    }
    for (qsizetype i = 0; lettered && i < citations.size(); ++i)
        citations[i] = u"(%1) %2"_s.arg(letterOf(i), citations.at(i));
    spec.source = citations.isEmpty() ? QString() : u"Source: %1."_s.arg(citations.join(u"; "_s));
}

QString voiceWordsOf(const FigureSpec &spec, const LibraryFacts &facts)
{
    QStringList voices;
    const QList<const DocumentRecord *> documents = documentsOf(spec, facts);
    for (const DocumentRecord *document : documents) {
        QString voice;
        if (document->header.type == DocumentType::ForceNews)
            voice = u"as reported by the force"_s;
        else if (document->header.type == DocumentType::PccReport)
            voice = u"as reported to the Police and Crime Commissioner"_s;
        else if (document->header.type == DocumentType::Other)
            voice = u"as reported by others"_s;
        if (!voice.isEmpty() && !voices.contains(voice))
            voices.append(voice);
    }
    return voices.join(u" and "_s);
}

} // namespace Peel
