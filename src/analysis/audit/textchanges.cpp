// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const QString rising = u"increas\\w*|r[io]se\\w*|rising|grew|growth|grown|up"_s;
const QString falling
    = u"decreas\\w*|reduc\\w*|f[ae]ll\\w*|fell|drop\\w*|declin\\w*|cut|down|fewer|less"_s;

/// +1, -1, 0 for words that tell neither or both.
int directionOf(const QString &words)
{
    static const QRegularExpression up = anyCase(u"\\b(?:%1)\\b"_s.arg(rising));
    static const QRegularExpression down = anyCase(u"\\b(?:%1)\\b"_s.arg(falling));
    const bool rises = up.match(words).hasMatch();
    const bool falls = down.match(words).hasMatch();
    return rises == falls ? 0 : (rises ? 1 : -1);
}

struct TwoValues
{
    const PrintedFigure *before = nullptr;
    const PrintedFigure *after = nullptr;
    TextRange sentence;
};

/// "from 200 to 250": two values of one unit and nothing but words between them.
std::optional<TwoValues> fromTo(const ReadPassage &passage, qsizetype i)
{
    static const QRegularExpression from = anyCase(u"\\bfrom (?:just |around |about )?$"_s);
    static const QRegularExpression to = anyCase(u"^[^.;()]{0,60}\\bto (?:just )?$"_s);
    const PrintedFigure &before = passage.figures.at(i);
    const PrintedFigure &after = passage.figures.at(i + 1);
    const QString lead = passage.words({ std::max(0, before.range.from - 14), before.range.from });
    if (before.unit != after.unit || before.value <= 0 || before.inexact || after.inexact
        || !from.match(lead).hasMatch()
        || !to.match(passage.words({ before.range.to, after.range.from })).hasMatch())
        return std::nullopt;
    return TwoValues { &before, &after, sentenceAt(passage, before.range.from) };
}

bool isMeasured(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Gbp || unit == Unit::Percent
        || unit == Unit::Seconds || unit == Unit::Per1000Population;
}

/// The change that the same sentence tells behind the two values.
const PrintedFigure *changeBehind(const ReadPassage &passage, const TwoValues &values)
{
    static const QRegularExpression told = anyCase(
        u"^[^.;]{0,50}\\b(?:increase|rise|decrease|reduction|fall|drop|decline|growth|change) of (?:around |about |nearly |over )?$|^[^.;\\d]{0,30}\\($|^[^.;\\d]{0,12}\\(?(?:up|down) (?:by )?$"_s);
    for (const PrintedFigure &figure : passage.figures) {
        if (figure.range.from < values.after->range.to || !isIn(figure.range.from, values.sentence))
            continue;
        const bool relative = figure.unit == Unit::Percent || figure.unit == Unit::PercentChange
            || figure.unit == Unit::PercentagePoints;
        const bool isTold
            = told.match(passage.words({ values.after->range.to, figure.range.from })).hasMatch();
        return isTold && (relative || figure.unit == values.after->unit) ? &figure : nullptr;
    }
    return nullptr;
}

/// All that a printed change may mean: relative, in points, or the difference.
QList<Interval> readingsOf(const TwoValues &values, const PrintedFigure &change)
{
    const Interval before = valuesOf(*values.before);
    const Interval difference = valuesOf(*values.after) - before;
    QList<Interval> readings;
    const bool relative = change.unit == Unit::Percent || change.unit == Unit::PercentChange;
    if (relative)
        readings.append(difference / before * 100);
    if (!relative || values.before->unit == Unit::Percent)
        readings.append(difference);
    return readings;
}

/// The change as it is, in the unit of the printed one.
double changeOf(const TwoValues &values, const PrintedFigure &change)
{
    const double difference = values.after->value - values.before->value;
    const bool relative = change.unit == Unit::Percent || change.unit == Unit::PercentChange;
    return relative ? 100 * difference / values.before->value : difference;
}

Interval withoutSign(const Interval &interval)
{
    if (interval.low >= 0)
        return interval;
    if (interval.high <= 0)
        return { -interval.high, -interval.low };
    return { 0, std::max(-interval.low, interval.high) };
}

std::optional<FigureFinding> changeFinding(
    const AuditedDocument &document, const ReadPassage &passage, const TwoValues &values)
{
    const PrintedFigure *change = changeBehind(passage, values);
    if (change == nullptr)
        return std::nullopt;
    PrintedFigure size = *change;
    size.value = std::abs(size.value);
    FindingStrength strength = FindingStrength::DoesNotAddUp;
    for (const Interval &reading : readingsOf(values, size)) {
        const auto failure = disagreement(withoutSign(reading), size);
        if (!failure)
            return std::nullopt;
        if (failure == FindingStrength::RoundedDifferently)
            strength = *failure;
    }
    FigureFinding finding = document.finding(FindingKind::Change, strength, passage, *change);
    finding.printed = printedWords(*change);
    finding.workedOut = workedOutWords(changeOf(values, size), size);
    finding.sentence
        = u"From %1 to %2 is a change of %3; printed is %4."_s.arg(printedWords(*values.before),
            printedWords(*values.after), finding.workedOut, finding.printed);
    return finding;
}

/// "fell from 61 to 73".
std::optional<FigureFinding> wayFinding(
    const AuditedDocument &document, const ReadPassage &passage, const TwoValues &values)
{
    static const QRegularExpression verb = anyCase(
        u"\\b(?:(increased|rose|risen|grew|grown|gone up|went up)|(decreased|fell|fallen|dropped|declined|gone down|went down))(?:\\s[\\p{L}%,-]+){0,4}\\sfrom (?:just |around |about )?$"_s);
    const TextRange lead { values.sentence.from, values.before->range.from };
    const auto match = verb.match(passage.words(lead));
    if (!match.hasMatch())
        return std::nullopt;
    const bool rose = !match.captured(1).isEmpty();
    const double change = values.after->value - values.before->value;
    if (change == 0 || rose == (change > 0))
        return std::nullopt;
    const TextRange words { lead.from + static_cast<int>(match.capturedStart()),
        values.after->range.to };
    FigureFinding finding
        = document.finding(FindingKind::Direction, FindingStrength::DoesNotAddUp, passage, words);
    finding.workedOut = change > 0 ? u"higher"_s : u"lower"_s;
    finding.sentence = u"%1 is %2 than %3."_s.arg(
        printedWords(*values.after), finding.workedOut, printedWords(*values.before));
    for (const PrintedFigure *figure : { values.before, values.after }) {
        for (const StoredMetric *metric : document.metricsAt(passage, *figure))
            finding.metrics.append(metric->id);
    }
    return finding;
}

/// "… as of March – 73 and as of September – 61. … an overall reduction of 12": the last two values
/// before the difference, named alike.
std::optional<FigureFinding> differenceFinding(
    const AuditedDocument &document, const ReadPassage &passage, qsizetype i)
{
    static const QRegularExpression told
        = anyCase(u"\\b(?:overall|net|total) (increase|rise|reduction|decrease|fall|drop) of $"_s);
    const PrintedFigure &difference = passage.figures.at(i);
    const auto match = told.match(
        passage.words({ std::max(0, difference.range.from - 40), difference.range.from }));
    if (!match.hasMatch() || difference.unit != Unit::Count || difference.inexact)
        return std::nullopt;
    QList<const StoredMetric *> dated;
    for (const StoredMetric *metric : document.metrics()) {
        const bool here = document.passageOf(*metric) == &passage && metric->fact.period
            && metric->fact.period->hasDates() && metric->fact.unit == Unit::Count
            && metric->fact.evidence.source.start
                < document.placeOf(passage, difference.range).source.start;
        if (here)
            dated.append(metric);
    }
    if (dated.size() != 2 || dated.first()->fact.name != dated.last()->fact.name
        || dated.first()->fact.period->to >= dated.last()->fact.period->to)
        return std::nullopt;
    const double change = dated.last()->fact.value - dated.first()->fact.value;
    const double printed = difference.value * (directionOf(match.captured(1)) < 0 ? -1 : 1);
    if (change == printed)
        return std::nullopt;
    FigureFinding finding
        = document.finding(FindingKind::Change, FindingStrength::DoesNotAddUp, passage, difference);
    finding.printed = u"%1 of %2"_s.arg(match.captured(1), printedWords(difference));
    finding.workedOut = workedOutWords(change, difference);
    finding.sentence = u"From %1 to %2 is a change of %3; printed is %4."_s.arg(
        spokenValue(dated.first()->fact.value, Unit::Count),
        spokenValue(dated.last()->fact.value, Unit::Count), finding.workedOut, finding.printed);
    return finding;
}

} // namespace

QList<FigureFinding> textChangeFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    const auto add = [&findings](const std::optional<FigureFinding> &finding) {
        if (finding)
            findings.append(*finding);
    };
    for (const ReadPassage &passage : document.passages()) {
        for (qsizetype i = 0; i < passage.figures.size(); ++i) {
            add(differenceFinding(document, passage, i));
            if (i + 1 == passage.figures.size())
                continue;
            const auto values = fromTo(passage, i);
            if (!values || !isMeasured(values->before->unit))
                continue;
            add(changeFinding(document, passage, *values));
            add(wayFinding(document, passage, *values));
        }
    }
    return findings;
}

} // namespace Peel
