// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype longestList = 14; // passages behind the words that lead it in

bool isWhole(const PrintedFigure &figure)
{
    return figure.unit == Unit::Count && figure.step == 1 && !figure.inexact && figure.value >= 2;
}

/// "501 children are looked after … Of this number:" speaks of the first number that it tells.
const PrintedFigure *totalOf(const ReadPassage &passage)
{
    static const QRegularExpression leadIn
        = anyCase(u"\\bof (?:this (?:number|total)|these|those)\\s*[:–-]?\\s*$"_s);
    if (passage.isTable() || passage.figures.isEmpty() || !leadIn.match(passage.text).hasMatch())
        return nullptr;
    const PrintedFigure &first = passage.figures.first();
    return isWhole(first) ? &first : nullptr;
}

/// "212 (or 42.3%) live outside the area": the share at the head of an item.
const PrintedFigure *shareOf(const ReadPassage &item)
{
    static const QRegularExpression opens
        = anyCase(u"^[^.;:()\\d]{0,40}\\((?:or |i\\.e\\. |that is )?$"_s);
    if (item.figures.size() < 2 || item.figures.first().range.from > 2)
        return nullptr;
    const PrintedFigure &part = item.figures.at(0);
    const PrintedFigure &share = item.figures.at(1);
    const bool told = isWhole(part) && share.unit == Unit::Percent
        && opens.match(item.words({ part.range.to, share.range.from })).hasMatch()
        && QStringView(item.text).mid(share.range.to).trimmed().startsWith(u')');
    return told ? &share : nullptr;
}

} // namespace

QList<FigureFinding> listShareFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    const QList<ReadPassage> &passages = document.passages();
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const PrintedFigure *total = totalOf(passages.at(i));
        if (total == nullptr)
            continue;
        for (qsizetype j = i + 1; j < std::min(passages.size(), i + longestList); ++j) {
            const ReadPassage &item = passages.at(j);
            if (item.isHeading() || item.isTable())
                break;
            const PrintedFigure *share = shareOf(item);
            if (share == nullptr || item.figures.first().value > total->value)
                continue;
            const Interval worked = valuesOf(item.figures.first()) / valuesOf(*total) * 100;
            const auto strength = disagreement(worked, *share);
            if (!strength)
                continue;
            FigureFinding finding = document.finding(FindingKind::Share, *strength, item, *share);
            finding.printed = printedWords(*share);
            finding.workedOut = workedOutWords(worked.middle(), *share);
            finding.sentence
                = u"%1 of %2 is %3; printed is %4."_s.arg(printedWords(item.figures.first()),
                    printedWords(*total), finding.workedOut, finding.printed);
            finding.against = { document.placeOf(passages.at(i), total->range) };
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace Peel
