// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double dust = 1e-9; // of binary fractions

/// "12 live with parents, of whom 60%", "Of this 35, 51%", "14 came. Of these, 7%".
bool isShareOf(const ReadPassage &passage, const PrintedFigure &whole, const PrintedFigure &share)
{
    static const QRegularExpression ofWhom = anyCase(
        u"^[^.;:()\\d]{0,90}(?:, of (?:whom|which)|\\. of (?:these|those|this number),?) (?:only |just )?$"_s);
    static const QRegularExpression comma(u"^(?:\\s[\\p{L}’'-]+){0,3}, $"_s);
    static const QRegularExpression ofThis = anyCase(u"\\bof (?:this|these|those) $"_s);
    const QString between = passage.words({ whole.range.to, share.range.from });
    return ofWhom.match(between).hasMatch()
        || (comma.match(between).hasMatch()
            && ofThis.match(passage.text.left(whole.range.from)).hasMatch());
}

/// The shares of a whole that are nearest to a printed one: of the whole numbers below and above.
struct NearestShares
{
    int below = 0;
    int whole = 0;

    double low() const { return 100.0 * below / whole; }

    double high() const { return 100.0 * (below + 1) / whole; }
};

struct Misfit
{
    FindingStrength strength = FindingStrength::DoesNotAddUp;
    NearestShares nearest;
};

/// Nothing where some number of the whole is the printed share.
std::optional<Misfit> misfit(const PrintedFigure &whole, const PrintedFigure &share)
{
    const int count = static_cast<int>(whole.value);
    const NearestShares nearest { static_cast<int>(std::floor(share.value * count / 100 + dust)),
        count };
    const double away = std::min(share.value - nearest.low(), nearest.high() - share.value);
    if (away <= share.step / 2 + dust)
        return std::nullopt;
    return Misfit { away < share.step ? FindingStrength::RoundedDifferently
                                      : FindingStrength::DoesNotAddUp,
        nearest };
}

bool isWholeNumber(const PrintedFigure &figure)
{
    return figure.unit == Unit::Count && figure.step == 1 && !figure.inexact && figure.value >= 3
        && figure.value < 100000;
}

FigureFinding findingOf(const AuditedDocument &document, const ReadPassage &passage,
    const PrintedFigure &whole, const PrintedFigure &share, const Misfit &found)
{
    FigureFinding finding = document.finding(FindingKind::Share, found.strength, passage, share);
    const NearestShares &nearest = found.nearest;
    const QString low = workedOutWords(nearest.low(), share);
    const QString high = workedOutWords(nearest.high(), share);
    finding.printed = printedWords(share);
    const bool isLow = share.value - nearest.low() < nearest.high() - share.value;
    finding.workedOut = found.strength == FindingStrength::RoundedDifferently
        ? (isLow ? low : high)
        : u"%1 or %2"_s.arg(low, high);
    finding.sentence = u"No whole number of %1 is %2: %3 are %4, %5 are %6."_s.arg(
        printedWords(whole), finding.printed, QString::number(nearest.below), low,
        QString::number(nearest.below + 1), high);
    return finding;
}

} // namespace

QList<FigureFinding> wholeShareFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        for (qsizetype i = 0; i + 1 < passage.figures.size(); ++i) {
            const PrintedFigure &whole = passage.figures.at(i);
            const PrintedFigure &share = passage.figures.at(i + 1);
            if (!isWholeNumber(whole) || share.unit != Unit::Percent || share.inexact
                || share.value <= 0 || share.value >= 100 || !isShareOf(passage, whole, share))
                continue;
            if (const auto found = misfit(whole, share))
                findings.append(findingOf(document, passage, whole, share, *found));
        }
    }
    return findings;
}

} // namespace Peel
