// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rereading.h"

#include "domain/grade.h"
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "workspace/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// What a fact says, in one line; facts that say the same are the same.
QString lineOf(const Judgment &fact)
{
    return QStringList { u"judgment"_s, fact.force, fact.round, fact.area, gradeId(fact.grade),
        originId(fact.origin) }
        .join(u'|');
}

QString lineOf(const Recommendation &fact)
{
    return QStringList { u"recommendation"_s, recommendationKindId(fact.kind), fact.area,
        fact.text }
        .join(u'|');
}

QString lineOf(const Metric &fact)
{
    return QStringList { u"metric"_s, fact.name, QString::number(fact.value, 'g', 12),
        unitId(fact.unit), scopeId(fact.scope), fact.period ? fact.period->label : QString() }
        .join(u'|');
}

template <typename Facts> void addLines(QStringList &lines, const Facts &facts)
{
    for (const auto &fact : facts)
        lines << lineOf(fact);
}

template <typename Fact> void addLines(QStringList &lines, const QList<Stored<Fact>> &facts)
{
    for (const Stored<Fact> &stored : facts)
        lines << lineOf(stored.fact);
}

QStringList linesOf(const DocumentFacts &facts)
{
    QStringList lines;
    addLines(lines, facts.judgments);
    addLines(lines, facts.recommendations);
    addLines(lines, facts.metrics);
    lines.sort();
    return lines;
}

QStringList linesOf(const LibraryFacts &facts)
{
    QStringList lines;
    addLines(lines, facts.judgments);
    addLines(lines, facts.recommendations);
    addLines(lines, facts.metrics);
    lines.sort();
    return lines;
}

/// What the first has and the second has not; both sorted.
QStringList without(const QStringList &all, const QStringList &some)
{
    QStringList rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

Result<Reading> readingAgain(
    Session &session, const Connection &connection, qint64 document, const HeaderDecision &word)
{
    auto request = session.requestFor(connection, document);
    if (!request)
        return tl::unexpected(request.error());
    request->overrides.type = word.type;
    request->overrides.force = word.force;
    request->overrides.round = word.round;
    const WorkerWatch watch { {}, [&session] { return session.isClosing(); } };
    return session.reader().read(*request, watch);
}

Result<RereadDocument> rereadDocument(
    Session &session, const Connection &connection, qint64 document, bool keep)
{
    DocumentRepository documents(connection);
    const auto record = documents.record(document);
    if (!record)
        return tl::unexpected(record.error());
    const auto word = documents.headerDecision(document);
    if (!word)
        return tl::unexpected(word.error());
    FactFilter filter;
    filter.document = document;
    const auto before = FactRepository(connection).facts(filter);
    if (!before)
        return tl::unexpected(before.error());
    const auto reading = readingAgain(session, connection, document, *word);
    if (!reading)
        return tl::unexpected(reading.error());
    const QStringList earlier = linesOf(*before);
    const QStringList now = linesOf(reading->facts);
    RereadDocument reread { document, record->header.title, without(earlier, now),
        without(now, earlier) };
    if (!keep)
        return reread;
    const std::scoped_lock lock(session.writing());
    return documents.replaceReading(document, *reading, *word).map([&](bool) { return reread; });
}

} // namespace Peel
