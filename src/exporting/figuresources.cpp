// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figuresources.h"

#include "analysis/citation.h"
#include "analysis/factindex.h"

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

QList<Place> placesOf(const FigureSpec &spec, const FactIndex &index)
{
    QList<Place> places;
    for (const FigureSeries &series : spec.series) {
        for (const FigurePoint &point : series.points) {
            const Place place = placeOf(spec.kind, index, point.facts.value(0));
            if (place.document != nullptr)
                places.append(place);
        }
    }
    return places;
}

QString letterOf(qsizetype index)
{
    const QString last(QChar(u'a' + static_cast<int>(index % 26)));
    return index < 26 ? last : letterOf(index / 26 - 1) + last;
}

} // namespace

QList<const DocumentRecord *> documentsOf(const FigureSpec &spec, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QList<const DocumentRecord *> documents;
    const QList<Place> places = placesOf(spec, index);
    for (const Place &place : places) {
        if (!documents.contains(place.document))
            documents.append(place.document);
    }
    return documents;
}

QString sourceLineOf(const FigureSpec &spec, const LibraryFacts &facts)
{
    const FactIndex index(facts);
    QStringList citations;
    const QList<Place> places = placesOf(spec, index);
    for (const Place &place : places) {
        // Counts stand on many places of a document: the documents are enough.
        const QString citation = hasNumbers(spec.kind) && spec.kind != FigureKind::GradeBars
            ? citationOf(*place.document, *place.source)
            : citationOf(*place.document);
        if (!citations.contains(citation))
            citations.append(citation);
    }
    if (citations.size() > 1) {
        for (qsizetype i = 0; i < citations.size(); ++i)
            citations[i] = u"(%1) %2"_s.arg(letterOf(i), citations.at(i));
    }
    return citations.isEmpty() ? QString() : u"Source: %1."_s.arg(citations.join(u"; "_s));
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
