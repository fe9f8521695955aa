// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/traildecisions.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr auto relation = "is evidence for"_L1;

Result<bool> undo(const Connection &connection, QLatin1StringView table, qint64 id)
{
    return storing([&] {
        Statement statement(connection,
            u"UPDATE %1 SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s.arg(table));
        statement.run(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), id);
        return statement.rowsChanged() > 0;
    });
}

bool isSamePair(const LinkDecision &one, const LinkDecision &other)
{
    return one.from == other.from && one.to == other.to;
}

} // namespace

Result<QList<LinkDecision>> TrailDecisions::links() const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT id, from_document, from_quote, from_start, to_document, to_quote, to_start,"
            " verdict = 'confirmed', decided_at FROM link"
            " WHERE relation = ? AND undone_at IS NULL ORDER BY id"_s);
        row.run(QString(relation));
        QList<LinkDecision> decisions;
        while (row.next()) {
            LinkDecision decision;
            row >> decision.id >> decision.from.document >> decision.from.quote
                >> decision.from.start >> decision.to.document >> decision.to.quote
                >> decision.to.start >> decision.accepted >> decision.decidedAt;
            decisions.removeIf(
                [&](const LinkDecision &earlier) { return isSamePair(earlier, decision); });
            decisions.append(std::move(decision));
        }
        return decisions;
    });
}

Result<qint64> TrailDecisions::decide(const LinkDecision &decision)
{
    return storing([&] {
        Statement statement(m_connection,
            u"INSERT INTO link (relation, from_document, from_quote, from_start, to_document,"
            " to_quote, to_start, verdict, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        statement.run(QString(relation), decision.from.document, decision.from.quote,
            decision.from.start, decision.to.document, decision.to.quote, decision.to.start,
            decision.accepted ? u"confirmed"_s : u"refused"_s,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return statement.insertedId();
    });
}

Result<bool> TrailDecisions::undoLink(qint64 id)
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
