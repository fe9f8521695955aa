// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Figures = QList<const PrintedFigure *>;

bool isWhole(const PrintedFigure &figure)
{
    return (figure.unit == Unit::Count || figure.unit == Unit::Gbp) && !figure.inexact;
}

Interval sumOf(const Figures &parts)
{
    Interval sum;
    for (const PrintedFigure *part : parts)
        sum = sum + valuesOf(*part);
    return sum;
}

struct TextSum
{
    const PrintedFigure *total = nullptr;
    Figures parts;
    bool complete = false; // the words say that these are all the parts
};

std::optional<FigureFinding> findingOf(
    const AuditedDocument &document, const ReadPassage &passage, const TextSum &told)
{
    const Interval sum = sumOf(told.parts);
    const bool exceeds = sum.low > valuesOf(*told.total).high;
    const auto strength = disagreement(sum, *told.total);
    if (!strength || !(told.complete || exceeds))
        return std::nullopt;
    FigureFinding finding = document.finding(FindingKind::Sum, *strength, passage, *told.total);
    finding.printed = printedWords(*told.total);
    finding.workedOut = workedOutWords(sum.middle(), *told.total);
    QStringList parts;
    for (const PrintedFigure *part : told.parts)
        parts.append(printedWords(*part));
    finding.sentence = u"The parts %1 come to %2; printed is %3."_s.arg(
        parts.join(u" + "_s), finding.workedOut, finding.printed);
    return finding;
}

Figures wholeFiguresIn(
    const ReadPassage &passage, const TextRange &range, const PrintedFigure &like)
{
    Figures found;
    for (const PrintedFigure &figure : passage.figures) {
        if (range.from <= figure.range.from && figure.range.to <= range.to && isWhole(figure)
            && figure.unit == like.unit)
            found.append(&figure);
    }
    return found;
}

/// "made up of", "comprising", a list of years: nothing is left out.
bool saysComplete(const QString &words)
{
    static const QRegularExpression complete = anyCase(
        u"made up of|compris(?:ed|es|ing)|consist(?:s|ed|ing) of|broken down|breakdown|split (?:into|as|between)|divided into|namely"_s);
    return complete.match(words).hasMatch();
}

bool countsYears(const QString &bracket)
{
    static const QRegularExpression year = anyCase(u"\\byear (?:\\d|one|two|three)\\b"_s);
    auto found = year.globalMatch(bracket);
    int years = 0;
    for (; found.hasNext(); found.next())
        ++years;
    return years >= 2;
}

/// Numbers that name a year of a plan are no parts: "Year 1 – 85".
Figures withoutLabels(const ReadPassage &passage, Figures parts)
{
    static const QRegularExpression label = anyCase(
        u"\\b(?:year|phase|quarter|stage|tranche|part|group|grade|tier|level|band|division|question)\\s$"_s);
    parts.removeIf([&](const PrintedFigure *part) {
        return label.match(passage.words({ std::max(0, part->range.from - 12), part->range.from }))
            .hasMatch();
    });
    return parts;
}

/// Other figures that hang on a part would be counted twice: shares, brackets inside.
bool isPlainList(const ReadPassage &passage, const TextRange &range)
{
    const QString words = passage.words(range);
    if (words.contains(u'%') || words.contains(u'(')
        || words.contains(QRegularExpression(u"\\bof\\s+(?:which|whom|these|the)\\b"_s)))
        return false;
    return std::none_of(passage.periods.cbegin(), passage.periods.cend(),
        [&range](const PrintedPeriod &period) { return isIn(period.range.from, range); });
}

/// The bracket that opens behind a place of a sentence.
std::optional<TextRange> bracketAfter(const ReadPassage &passage, int from, int to)
{
    const qsizetype open = passage.text.indexOf(u'(', from);
    const qsizetype close = open < 0 ? -1 : passage.text.indexOf(u')', open);
    if (open < 0 || close < 0 || close > to)
        return std::nullopt;
    return TextRange { static_cast<int>(open) + 1, static_cast<int>(close) };
}

/// "283 officers over three years (Year 1 – 85, Year 2 – 85, Year 3 – 113)".
void findBrackets(
    const AuditedDocument &document, const ReadPassage &passage, QList<FigureFinding> &findings)
{
    for (const TextRange &sentence : passage.sentences) {
        const auto bracket = bracketAfter(passage, sentence.from, sentence.to);
        if (!bracket || !isPlainList(passage, *bracket))
            continue;
        const TextRange before { sentence.from, bracket->from };
        QList<PrintedFigure> heads = figuresIn(passage, before);
        heads.removeIf([](const PrintedFigure &one) { return one.inWords || !isWhole(one); });
        if (heads.isEmpty())
            continue;
        const QString lead = passage.words({ heads.last().range.to, bracket->from });
        if (lead.size() > 90)
            continue;
        const Figures parts
            = withoutLabels(passage, wholeFiguresIn(passage, *bracket, heads.last()));
        if (parts.size() < 2)
            continue;
        const bool years = countsYears(passage.words(*bracket));
        if (const auto finding
            = findingOf(document, passage, { &heads.last(), parts, years || saysComplete(lead) }))
            findings.append(*finding);
    }
}

/// "120 posts, made up of 70 officers, 30 PCSOs and 20 staff."
void findMadeUp(
    const AuditedDocument &document, const ReadPassage &passage, QList<FigureFinding> &findings)
{
    static const QRegularExpression madeUp = anyCase(
        u"\\b(?:made up of|compris(?:ed of|ing)|consist(?:s|ed|ing) of|broken down (?:as|into)|split into|divided into)\\b:?"_s);
    for (const TextRange &sentence : passage.sentences) {
        const auto match = madeUp.match(passage.words(sentence));
        if (!match.hasMatch())
            continue;
        const int from = sentence.from + static_cast<int>(match.capturedStart());
        const int to = sentence.from + static_cast<int>(match.capturedEnd());
        const QList<PrintedFigure> heads = figuresIn(passage, { sentence.from, from });
        if (heads.size() != 1 || !isWhole(heads.first()))
            continue;
        const TextRange rest { to, sentence.to };
        const Figures parts = wholeFiguresIn(passage, rest, heads.first());
        if (parts.size() < 2 || !isPlainList(passage, rest)
            || figuresIn(passage, rest).size() != parts.size())
            continue;
        if (const auto finding = findingOf(document, passage, { &heads.first(), parts, true }))
            findings.append(*finding);
    }
}

/// "56 of the 100 … The remaining 44".
void findRemaining(
    const AuditedDocument &document, const ReadPassage &passage, QList<FigureFinding> &findings)
{
    static const QRegularExpression of
        = anyCase(u"^\\s(?:out )?of (?:the |these |those |our |a total of )?$"_s);
    static const QRegularExpression remaining = anyCase(u"\\bremaining\\s$"_s);
    for (qsizetype i = 0; i + 2 < passage.figures.size(); ++i) {
        const PrintedFigure &part = passage.figures.at(i);
        const PrintedFigure &whole = passage.figures.at(i + 1);
        const PrintedFigure &rest = passage.figures.at(i + 2);
        const bool told = isWhole(part) && isWhole(whole) && isWhole(rest)
            && of.match(passage.words({ part.range.to, whole.range.from })).hasMatch()
            && remaining.match(passage.words({ whole.range.to, rest.range.from })).hasMatch();
        if (!told || rest.range.from - whole.range.to > 200)
            continue;
        const Interval left = valuesOf(whole) - valuesOf(part);
        const auto strength = disagreement(left, rest);
        if (!strength)
            continue;
        FigureFinding finding = document.finding(FindingKind::Sum, *strength, passage, rest);
        finding.printed = printedWords(rest);
        finding.workedOut = workedOutWords(left.middle(), rest);
        finding.sentence = u"%1 less %2 leaves %3; printed is %4."_s.arg(
            printedWords(whole), printedWords(part), finding.workedOut, finding.printed);
        findings.append(finding);
    }
}

/// The figure that a list item tells first, not counting times and labels.
const PrintedFigure *firstWhole(const ReadPassage &item)
{
    for (const PrintedFigure &figure : item.figures) {
        if (isWhole(figure))
            return &figure;
        return nullptr;
    }
    return nullptr;
}

/// A total over a list that is said to break it down.
void findLists(const AuditedDocument &document, qsizetype lead, QList<FigureFinding> &findings)
{
    const QList<ReadPassage> &passages = document.passages();
    const ReadPassage &over = passages.at(lead);
    if (over.isTable() || !over.text.trimmed().endsWith(u':') || !saysComplete(over.text))
        return;
    Figures parts;
    for (qsizetype i = lead + 1; i < passages.size() && passages.at(i).kind == "list_item"_L1;
         ++i) {
        const PrintedFigure *first = firstWhole(passages.at(i));
        if (first == nullptr)
            return;
        parts.append(first);
    }
    if (parts.size() < 2)
        return;
    for (const qsizetype place : { lead, lead - 1 }) {
        if (place < 0)
            continue;
        const ReadPassage &passage = passages.at(place);
        const PrintedFigure *total = nullptr;
        for (const PrintedFigure &figure : passage.figures) {
            if (isWhole(figure) && figure.unit == parts.first()->unit && !figure.inWords
                && (total == nullptr || figure.value > total->value))
                total = &figure;
        }
        if (total == nullptr)
            continue;
        if (const auto finding = findingOf(document, passage, { total, parts, true }))
            findings.append(*finding);
        return;
    }
}

/// "= 1,594 searches. A: 1,009, B: 545": labelled parts must not exceed what stands over them.
void findItem(
    const AuditedDocument &document, const ReadPassage &item, QList<FigureFinding> &findings)
{
    static const QRegularExpression label(u":\\s*$"_s);
    const PrintedFigure *total = firstWhole(item);
    if (total == nullptr || item.text.contains(u'%'))
        return;
    Figures parts;
    for (const PrintedFigure &figure : item.figures) {
        if (&figure == total)
            continue;
        const bool labelled
            = label.match(item.words({ std::max(0, figure.range.from - 3), figure.range.from }))
                  .hasMatch();
        if (!labelled || !isWhole(figure) || figure.unit != total->unit)
            return;
        parts.append(&figure);
    }
    if (parts.size() < 2)
        return;
    if (const auto finding = findingOf(document, item, { total, parts, false }))
        findings.append(*finding);
}

} // namespace

QList<FigureFinding> textSumFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    const QList<ReadPassage> &passages = document.passages();
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const ReadPassage &passage = passages.at(i);
        if (passage.isTable())
            continue;
        if (!passage.figures.isEmpty()) {
            findBrackets(document, passage, findings);
            findMadeUp(document, passage, findings);
            findRemaining(document, passage, findings);
        }
        if (passage.kind == "list_item"_L1)
            findItem(document, passage, findings);
        findLists(document, i, findings);
    }
    return findings;
}

} // namespace Peel
