// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claimdeciding.h"

#include "analysis/claims/claimrows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

Result<ClaimRow> rowOf(const QList<ClaimRow> &rows, int number)
{
    if (number < 1 || number > rows.size())
        return failure(ErrorKind::NotUnderstood, u"There are the rows 1 to %1."_s.arg(rows.size()));
    const ClaimRow &row = rows.at(number - 1);
    if (row.text.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"Row %1 is no claim: it is what was judged and not mentioned."_s.arg(number));
    return row;
}

Result<bool> keep(Workspace &library, const ClaimRow &row, ClaimWord::Kind kind)
{
    if (kind == ClaimWord::Kind::Undo && row.decision == 0)
        return failure(ErrorKind::NotUnderstood, u"Nobody has decided this label."_s);
    if (kind == ClaimWord::Kind::Undo)
        return library.undoClaimDecision(row.decision).result();
    const QuotedPlace place { row.place.document, row.text, row.place.source.start };
    return library.decideClaim({ 0, place, row.stateId, kind == ClaimWord::Kind::Accept, {} })
        .result()
        .map([](qint64) { return true; });
}

QString pastOf(ClaimWord::Kind kind)
{
    switch (kind) {
    case ClaimWord::Kind::Accept:
        return u"Accepted"_s;
    case ClaimWord::Kind::Reject:
        return u"Rejected"_s;
    case ClaimWord::Kind::Undo:
        break;
    }
    return u"Took back the word on"_s;
}

} // namespace

Result<std::optional<ClaimWord>> claimWordFrom(const QStringList &words)
{
    static const QHash<QString, ClaimWord::Kind> known { { u"accept"_s, ClaimWord::Kind::Accept },
        { u"reject"_s, ClaimWord::Kind::Reject }, { u"undo"_s, ClaimWord::Kind::Undo } };
    if (words.isEmpty())
        return std::optional<ClaimWord>();
    bool isNumber = false;
    const int row = words.first().toInt(&isNumber);
    if (words.size() != 2 || !isNumber || !known.contains(words.last()))
        return failure(ErrorKind::NotUnderstood,
            u"Behind the document stands the number of a row and accept, reject or undo."_s);
    return std::optional(ClaimWord { row, known.value(words.last()) });
}

Result<QString> decideClaim(
    Workspace &library, qint64 document, const FactIndex &index, const ClaimWord &word)
{
    const auto report = library.claims(document).result();
    if (!report)
        return tl::unexpected(report.error());
    return rowOf(claimRows(*report, index), word.row).and_then([&](const ClaimRow &row) {
        return keep(library, row, word.kind).map([&](bool) {
            return u"%1 “%2” for row %3: “%4”"_s.arg(pastOf(word.kind), row.state)
                .arg(word.row)
                .arg(row.text);
        });
    });
}

} // namespace Peel
