// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool isCount(const PrintedFigure &figure)
{
    return figure.unit == Unit::Count && figure.step >= 1;
}

bool isShare(const PrintedFigure &figure)
{
    return figure.unit == Unit::Percent;
}

QString between(const ReadPassage &passage, const PrintedFigure &a, const PrintedFigure &b)
{
    return passage.words({ a.range.to, b.range.from });
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// "949 of the 167,358", "949 out of 167,358 calls": the words between.
bool isPartOf(const QString &words)
{
    static const QRegularExpression of = anyCase(
        u"^\\s*(?:[\\p{L}'’-]+\\s){0,3}?(?:out of|of|from)\\s(?:the |these |those |our |its |a total of |some |all )*$"_s);
    return matches(of, words);
}

/// The share stands in brackets or is called one at once.
bool isSaidToBe(const QString &words)
{
    static const QRegularExpression told = anyCase(
        u"^[^.;:()\\d]{0,60}(?:\\(|,? (?:which|this|that) (?:is|represents|equates to)|,? (?:representing|equating to|equal to|or|i\\.e\\.))\\s*(?:just )?$"_s);
    return matches(told, words);
}

struct TextShare
{
    const PrintedFigure *part = nullptr;
    const PrintedFigure *whole = nullptr;
    const PrintedFigure *share = nullptr;
};

/// "949 of 167,358 calls (0.57%)", "0.57% (949 of 167,358)", "949 (0.57%) of 167,358".
std::optional<TextShare> shareFrom(const ReadPassage &passage, const PrintedFigure &a,
    const PrintedFigure &b, const PrintedFigure &c)
{
    static const QRegularExpression bracket(u"^[^.;()\\d]{0,30}\\(\\s*$"_s);
    static const QRegularExpression bracketOf(
        u"^\\s*\\)\\s(?:[\\p{L}'’-]+\\s){0,3}?(?:out of|of)\\s(?:the |these |those |a total of )*$"_s);
    static const QRegularExpression opened(u"^[^.;()\\d]{0,30}\\(\\s*$"_s);
    const QString first = between(passage, a, b);
    const QString second = between(passage, b, c);
    if (isCount(a) && isCount(b) && isShare(c) && isPartOf(first) && isSaidToBe(second))
        return TextShare { &a, &b, &c };
    if (isShare(a) && isCount(b) && isCount(c) && matches(bracket, first) && isPartOf(second))
        return TextShare { &b, &c, &a };
    if (isCount(a) && isShare(b) && isCount(c) && matches(opened, first)
        && matches(bracketOf, second))
        return TextShare { &a, &c, &b };
    return std::nullopt;
}

} // namespace

QList<FigureFinding> textShareFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        for (qsizetype i = 0; i + 2 < passage.figures.size(); ++i) {
            const auto share = shareFrom(passage, passage.figures.at(i), passage.figures.at(i + 1),
                passage.figures.at(i + 2));
            if (!share || share->whole->value <= 0 || share->part->value > share->whole->value)
                continue;
            const Interval worked = valuesOf(*share->part) / valuesOf(*share->whole) * 100;
            const auto strength = disagreement(worked, *share->share);
            if (!strength)
                continue;
            FigureFinding finding
                = document.finding(FindingKind::Share, *strength, passage, *share->share);
            finding.printed = printedWords(*share->share);
            finding.workedOut = workedOutWords(worked.middle(), *share->share);
            finding.sentence = u"%1 of %2 is %3; printed is %4."_s.arg(printedWords(*share->part),
                printedWords(*share->whole), finding.workedOut, finding.printed);
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace Peel
