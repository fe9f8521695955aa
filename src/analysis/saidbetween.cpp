// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/saidbetween.h"

#include "analysis/documentorder.h"

#include <algorithm>

namespace Peel {
namespace {

struct Span
{
    QDate from; // the first publication of the first side
    QDate to; // the last of the last side
};

std::optional<Span> publicationsOf(const QList<ComparedSide> &sides, const LibraryFacts &facts)
{
    Span span;
    for (const DocumentRecord &document : facts.documents) {
        const DocumentHeader &header = document.header;
        if (!isInspectorates(document) || !header.published)
            continue;
        const ComparedSide side { header.force, header.round };
        if (side == sides.front()
            && (!span.from.isValid() || header.published->first() < span.from))
            span.from = header.published->first();
        if (side == sides.back() && (!span.to.isValid() || header.published->last() > span.to))
            span.to = header.published->last();
    }
    for (const StoredJudgment &judgment : facts.judgments) {
        if (!judgment.fact.asOf || judgment.fact.origin != Origin::Stated)
            continue; // pages date their sections
        const ComparedSide side { judgment.fact.force, judgment.fact.round };
        const QDate updated = judgment.fact.asOf->first();
        if (side == sides.front() && (!span.from.isValid() || updated < span.from))
            span.from = updated;
        if (side == sides.back() && (!span.to.isValid() || updated > span.to))
            span.to = updated;
    }
    return span.from.isValid() && span.to.isValid() ? std::optional(span) : std::nullopt;
}

bool speaksForForce(const DocumentRecord &document)
{
    return document.header.type == DocumentType::ForceNews
        || document.header.type == DocumentType::PccReport;
}

QList<const DocumentRecord *> documentsIn(
    const Span &span, const QString &force, const LibraryFacts &facts)
{
    QList<const DocumentRecord *> found;
    for (const DocumentRecord &document : facts.documents) {
        const auto &published = document.header.published;
        if (document.header.force == force && speaksForForce(document) && published
            && published->last() >= span.from && published->first() <= span.to)
            found.append(&document);
    }
    std::sort(found.begin(), found.end(), [](const DocumentRecord *a, const DocumentRecord *b) {
        const QDate before = a->header.published->first();
        const QDate after = b->header.published->first();
        return before != after ? before < after : standsBefore({ a, 0 }, { b, 0 });
    });
    return found;
}

} // namespace

QList<qint64> addSaidBetween(QList<Band> &bands, const QList<ComparedSide> &sides,
    const QList<QuestionRow> &rows, const LibraryFacts &facts, const QList<Passage> &passages)
{
    const bool ofForces = sides.front().force != sides.back().force;
    const auto span = ofForces ? std::nullopt : publicationsOf(sides, facts);
    QList<qint64> ids;
    if (!span)
        return ids;
    const RowFinder finder(rows);
    for (const DocumentRecord *document : documentsIn(*span, sides.front().force, facts)) {
        ids.append(document->id);
        for (const Passage &passage : passages) {
            if (passage.document != document->id)
                continue;
            const QString &round = document->header.round;
            const int row
                = finder.rowOf(round.isEmpty() ? sides.back().round : round, passage.area);
            if (row >= 0)
                bands[row].said.append(passage);
        }
    }
    return ids;
}

} // namespace Peel
