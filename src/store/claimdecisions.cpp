// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimdecisions.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Peel {

Result<QList<ClaimDecision>> ClaimDecisions::of(qint64 document) const
{
    return storing([&] {
        Statement row(m_connection,
            u"SELECT id, document_id, quote, quote_start, state, verdict = 'accepted', decided_at"
            " FROM claim_decision WHERE document_id = ? AND undone_at IS NULL ORDER BY id"_s);
        row.run(document);
        QList<ClaimDecision> decisions;
        while (row.next()) {
            ClaimDecision decision;
            row >> decision.id >> decision.claim.document >> decision.claim.quote
                >> decision.claim.start >> decision.state >> decision.accepted
                >> decision.decidedAt;
            decisions.removeIf([&decision](const ClaimDecision &earlier) {
                return earlier.claim == decision.claim;
            });
            decisions.append(std::move(decision));
        }
        return decisions;
    });
}

Result<qint64> ClaimDecisions::decide(const ClaimDecision &decision)
{
    if (decision.claim.quote.isEmpty() || decision.state.isEmpty())
        return failure(ErrorKind::NotUnderstood, u"What is decided is the label of a sentence."_s);
    return storing([&] {
        Statement row(m_connection,
            u"INSERT INTO claim_decision (document_id, quote, quote_start, state, verdict,"
            " decided_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
        row.run(decision.claim.document, decision.claim.quote, decision.claim.start, decision.state,
            decision.accepted ? u"accepted"_s : u"rejected"_s,
            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return row.insertedId();
    });
}

Result<bool> ClaimDecisions::undo(qint64 id)
{
    return storing([&] {
        Statement row(m_connection,
            u"UPDATE claim_decision SET undone_at = ? WHERE id = ? AND undone_at IS NULL"_s);
        row.run(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), id);
        return row.rowsChanged() > 0;
    });
}

} // namespace Peel
