// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/traildecisions.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto evidenceFor = "is evidence for"_L1;
constexpr auto sameAs = "is the same as"_L1;

Result<bool> undo(const Connection &connection, QLatin1StringView table, qint64 id)
{
    return storing([&] {
        Statement statement(connection,
            u"UPDATE %1 SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s.arg(table));
        statement.run(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), id);
        return statement.rowsChanged() > 0;
    });
}

/// One row of `link`, whatever it relates.
struct Relation
{
    qint64 id = 0;
    QuotedPlace from;
    QuotedPlace to;
    bool confirmed = true;
    QDateTime decidedAt;
};

/// Those that stand, oldest first: the newest of each pair.
QList<Relation> related(const Connection &connection, QLatin1StringView relation)
{
    Statement row(connection,
        u"SELECT id, from_document, from_quote, from_start, to_document, to_quote, to_start,"
        " verdict = 'confirmed', decided_at FROM link"
        " WHERE relation = ? AND undone_at IS NULL ORDER BY id"_s);
    row.run(QString(relation));
    QList<Relation> relations;
    while (row.next()) {
        Relation one;
        row >> one.id >> one.from.document >> one.from.quote >> one.from.start >> one.to.document
            >> one.to.quote >> one.to.start >> one.confirmed >> one.decidedAt;
        relations.removeIf([&one](const Relation &earlier) {
            return earlier.from == one.from && earlier.to == one.to;
        });
        relations.append(std::move(one));
    }
    return relations;
}

Result<qint64> relate(
    const Connection &connection, QLatin1StringView relation, const Relation &decided)
{
    return storing([&] {
        Statement statement(connection,
            u"INSERT INTO link (relation, from_document, from_quote, from_start, to_document,"
            " to_quote, to_start, verdict, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        statement.run(QString(relation), decided.from.document, decided.from.quote,
            decided.from.start, decided.to.document, decided.to.quote, decided.to.start,
            decided.confirmed ? u"confirmed"_s : u"refused"_s,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return statement.insertedId();
    });
}

} // namespace

Result<QList<LinkDecision>> TrailDecisions::links() const
{
    return storing([&] {
        QList<LinkDecision> decisions;
        for (const Relation &one : related(m_connection, evidenceFor))
            decisions.append({ one.id, one.from, one.to, one.confirmed, one.decidedAt });
        return decisions;
    });
}

Result<qint64> TrailDecisions::decide(const LinkDecision &decision)
{
    return relate(
        m_connection, evidenceFor, { 0, decision.from, decision.to, decision.accepted, {} });
}

Result<bool> TrailDecisions::undoLink(qint64 id)
{
    return undo(m_connection, "link"_L1, id);
}

Result<QList<MergeDecision>> TrailDecisions::merges() const
{
    return storing([&] {
        QList<MergeDecision> decisions;
        for (const Relation &one : related(m_connection, sameAs))
            decisions.append({ one.id, one.to, one.from, one.confirmed, one.decidedAt });
        return decisions;
    });
}

Result<qint64> TrailDecisions::decide(const MergeDecision &decision)
{
    if (decision.kept == decision.same)
        return failure(ErrorKind::NotUnderstood, u"These are the same words at one place."_s);
    return relate(m_connection, sameAs, { 0, decision.same, decision.kept, decision.together, {} });
}

Result<bool> TrailDecisions::undoMerge(qint64 id)
{
    return undo(m_connection, "link"_L1, id);
}

Result<QList<StateDecision>> TrailDecisions::states() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT id, document_id, quote, quote_start, state, note, evidence_document,"
            " evidence_quote, evidence_start, decided_at FROM trail_decision"
            " WHERE undone_at IS NULL ORDER BY id"_s);
        row.run();
        QList<StateDecision> decisions;
        while (row.next()) {
            StateDecision decision;
            QString state;
            row >> decision.id >> decision.recommendation.document >> decision.recommendation.quote
                >> decision.recommendation.start >> state >> decision.note
                >> decision.evidence.document >> decision.evidence.quote >> decision.evidence.start
                >> decision.decidedAt;
            decision.state = trailStateFromId(state).value_or(TrailState::Open);
            decisions.append(std::move(decision));
        }
        return decisions;
    });
}

Result<qint64> TrailDecisions::decide(const StateDecision &decision)
{
    if (decision.note.trimmed().isEmpty() && decision.evidence.document == 0)
        return failure(
            ErrorKind::NotUnderstood, u"A state that is set by hand needs a quote or a note."_s);
    return storing([&] {
        const bool quoted = decision.evidence.document != 0;
        Statement statement(m_connection,
            u"INSERT INTO trail_decision (document_id, quote, quote_start, state, note,"
            " evidence_document, evidence_quote, evidence_start, decided_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        statement.run(decision.recommendation.document, decision.recommendation.quote,
            decision.recommendation.start, trailStateId(decision.state), decision.note,
            quoted ? QVariant(decision.evidence.document) : QVariant(),
            quoted ? QVariant(decision.evidence.quote) : QVariant(),
            quoted ? QVariant(decision.evidence.start) : QVariant(),
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return statement.insertedId();
    });
}

Result<bool> TrailDecisions::undoState(qint64 id)
{
    return undo(m_connection, "trail_decision"_L1, id);
}

} // namespace Peel
