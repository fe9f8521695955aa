// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factdecisions.h"

#include "store/statement.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

bool isSameFact(const FactDecision &one, const FactDecision &other)
{
    return one.kind == other.kind && one.place == other.place && one.readAs == other.readAs;
}

constexpr FactKind kindOf(const Judgment &)
{
    return FactKind::Judgment;
}

constexpr FactKind kindOf(const Recommendation &)
{
    return FactKind::Recommendation;
}

constexpr FactKind kindOf(const Metric &)
{
    return FactKind::Metric;
}

template <typename Fact> bool isAt(const Stored<Fact> &stored, const QuotedPlace &place)
{
    return stored.document == place.document
        && stored.fact.evidence.source.quote.simplified() == place.quote.simplified();
}

/// The fact that a decision speaks of: read as it was then and nearest to where it stood, else the
/// only one with these words, if the word is a correction.
template <typename Fact>
Stored<Fact> *factOf(QList<Stored<Fact>> &facts, const FactDecision &decision)
{
    Stored<Fact> *found = nullptr;
    Stored<Fact> *only = nullptr;
    int atWords = 0;
    int nearest = 0;
    for (Stored<Fact> &stored : facts) {
        if (!isAt(stored, decision.place))
            continue;
        ++atWords;
        only = &stored;
        const int away = std::abs(stored.fact.evidence.source.start - decision.place.start);
        if (readAs(stored.fact) == decision.readAs && (found == nullptr || away < nearest)) {
            found = &stored;
            nearest = away;
        }
    }
    const bool anyReading = decision.word == FactWord::Corrected && atWords == 1;
    return found != nullptr || !anyReading ? found : only;
}

template <typename Fact> void apply(Stored<Fact> &stored, const FactDecision &decision)
{
    stored.word = decision.word;
    stored.decision = decision.id;
    Evidence &evidence = stored.fact.evidence;
    if (decision.word == FactWord::Accepted) {
        evidence.confidence = Confidence::High;
        evidence.reasons.append(u"accepted by the analyst"_s);
    } else if (decision.word == FactWord::Corrected) {
        const auto changed = corrected(stored.fact, decision.correction);
        if (!changed)
            return; // made by a newer version
        stored.fact = *changed;
        stored.fact.evidence.confidence = Confidence::High;
        stored.fact.evidence.reasons.append(u"corrected by the analyst"_s);
    } else {
        evidence.reasons.append(u"rejected by the analyst"_s);
    }
}

template <typename Fact>
void applyAll(QList<Stored<Fact>> &facts, const QList<FactDecision> &decisions, bool withRejected)
{
    // Found before anything is changed: a correction alters how the fact reads.
    QList<std::pair<Stored<Fact> *, const FactDecision *>> found;
    for (const FactDecision &decision : decisions) {
        if (decision.kind != kindOf(Fact()))
            continue;
        if (Stored<Fact> *stored = factOf(facts, decision))
            found.append({ stored, &decision });
    }
    for (const auto &[stored, decision] : found)
        apply(*stored, *decision);
    if (!withRejected && !found.isEmpty())
        facts.removeIf([](const Stored<Fact> &one) { return one.word == FactWord::Rejected; });
}

} // namespace

Result<QList<FactDecision>> FactDecisions::all() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT fact_decision.id, kind, document_id, quote, quote_start, read_as, verdict,"
            " coalesce(correction, '{}'), coalesce(note, ''), decided_at FROM fact_decision"
            " JOIN document ON document.id = document_id AND document.removed_at IS NULL"
            " WHERE undone_at IS NULL ORDER BY fact_decision.id"_s);
        row.run();
        QList<FactDecision> decisions;
        while (row.next()) {
            FactDecision decision;
            QString kind;
            QString read;
            QString word;
            QString correction;
            row >> decision.id >> kind >> decision.place.document >> decision.place.quote
                >> decision.place.start >> read >> word >> correction >> decision.note
                >> decision.decidedAt;
            decision.kind = factKindFromId(kind).value_or(FactKind::Metric);
            decision.readAs = jsonOf(read);
            decision.word = factWordFromId(word).value_or(FactWord::Accepted);
            decision.correction = jsonOf(correction);
            decisions.removeIf(
                [&](const FactDecision &earlier) { return isSameFact(earlier, decision); });
            decisions.append(std::move(decision));
        }
        return decisions;
    });
}

Result<qint64> FactDecisions::decide(const FactDecision &decision)
{
    if (decision.place.quote.isEmpty() || decision.word == FactWord::None)
        return failure(ErrorKind::NotUnderstood, u"A decision is on a fact of a document."_s);
    const bool corrects = decision.word == FactWord::Corrected;
    if (corrects && decision.correction.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"A correction says what is otherwise."_s);
    return storing([&] {
        Statement row(m_connection,
            u"INSERT INTO fact_decision (document_id, kind, quote, quote_start, read_as, verdict,"
            " correction, note, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        row.run(decision.place.document, factKindId(decision.kind), decision.place.quote,
            decision.place.start, textOf(decision.readAs), factWordId(decision.word),
            corrects ? QVariant(textOf(decision.correction)) : QVariant(), orNull(decision.note),
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return row.insertedId();
    });
}

Result<bool> FactDecisions::undo(qint64 id)
{
    return storing([&] {
        Statement row(m_connection,
            u"UPDATE fact_decision SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s);
        row.run(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), id);
        return row.rowsChanged() > 0;
    });
}

void applyDecisions(
    QList<StoredJudgment> &facts, const QList<FactDecision> &decisions, bool rejected)
{
    applyAll(facts, decisions, rejected);
}

void applyDecisions(
    QList<StoredRecommendation> &facts, const QList<FactDecision> &decisions, bool rejected)
{
    applyAll(facts, decisions, rejected);
}

void applyDecisions(QList<StoredMetric> &facts, const QList<FactDecision> &decisions, bool rejected)
{
    applyAll(facts, decisions, rejected);
}

} // namespace Peel
