// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int shortTime = 190; // days: a figure of half a year or less was measured at its end

/// A sentence that hopes or plans tells no figures of the past.
bool isAhead(const AuditedDocument &document, const StoredMetric &metric)
{
    static const QRegularExpression ahead = anyCase(
        u"\\b(?:will|hop(?:e|es|ed|ing)|due|plans?|planned|expect\\w*|scheduled|forecast\\w*|anticipat\\w*|estimat\\w*|next)\\b"_s);
    const ReadPassage *passage = document.passageOf(metric);
    if (passage == nullptr || passage->isTable())
        return passage == nullptr;
    const int place = metric.fact.evidence.source.start - passage->start;
    return ahead.match(passage->words(sentenceAt(*passage, place))).hasMatch();
}

/// The last day that the document tells figures of as past; nothing where it tells none.
QDate measuredUntil(const AuditedDocument &document)
{
    static const QRegularExpression planned
        = anyCase(u"target|plan|estimat|forecast|project|budget|expect|propos|capacity|precept"_s);
    const QDate written = document.writtenBy();
    QDate last;
    for (const StoredMetric *metric : document.metrics()) {
        const Metric &fact = metric->fact;
        const bool told = fact.period && fact.period->hasDates()
            && fact.period->from.daysTo(fact.period->to) <= shortTime
            && !planned.match(fact.name).hasMatch() && fact.evidence.confidence != Confidence::Low;
        if (told && !isAhead(document, *metric)
            && (!written.isValid() || fact.period->to <= written))
            last = std::max(last, fact.period->to);
    }
    return last;
}

struct Deadline
{
    QDate day;
    TextRange range; // "before the last quarter of 2022"
};

/// "before the last quarter of 2022": the reader of times knows quarters by their numbers alone.
std::optional<Deadline> quarterIn(const ReadPassage &passage, const TextRange &words)
{
    static const QRegularExpression quarter = anyCase(
        u"\\b(?<when>before|by|in|during) the (?<end>end of the )?(?<n>first|second|third|fourth|last|final) quarter of (?<year>20\\d\\d)\\b"_s);
    const auto match = quarter.match(passage.words(words));
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList names { u"first"_s, u"second"_s, u"third"_s, u"fourth"_s };
    const qsizetype named = names.indexOf(match.captured(u"n"_s).toLower());
    const int month = static_cast<int>(named < 0 ? 3 : named) * 3 + 1;
    const QDate begin(match.captured(u"year"_s).toInt(), month, 1);
    const bool before
        = match.captured(u"when"_s).toLower() == "before"_L1 && match.captured(u"end"_s).isEmpty();
    return Deadline { before ? begin.addDays(-1) : begin.addMonths(3).addDays(-1),
        { words.from + static_cast<int>(match.capturedStart()),
            words.from + static_cast<int>(match.capturedEnd()) } };
}

/// "by March 2021", "before 2022": to the reader of times these have no beginning.
std::optional<Deadline> monthIn(const ReadPassage &passage, const TextRange &words)
{
    static const QStringList months { u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s,
        u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s,
        u"december"_s };
    static const QRegularExpression until = anyCase(
        u"\\b(?<when>before|by) (?<end>(?:the )?end of )?(?:(?<month>%1) )?(?<year>20\\d\\d)\\b(?!\\s?[/–-]\\s?\\d)"_s
            .arg(months.join(u'|')));
    const auto match = until.match(passage.words(words));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype named = months.indexOf(match.captured(u"month"_s).toLower());
    const QDate begin(
        match.captured(u"year"_s).toInt(), named < 0 ? 1 : static_cast<int>(named) + 1, 1);
    const bool before
        = match.captured(u"when"_s).toLower() == "before"_L1 && match.captured(u"end"_s).isEmpty();
    return Deadline { before ? begin.addDays(-1) : begin.addMonths(named < 0 ? 12 : 1).addDays(-1),
        { words.from + static_cast<int>(match.capturedStart()),
            words.from + static_cast<int>(match.capturedEnd()) } };
}

std::optional<Deadline> deadlineIn(const ReadPassage &passage, const TextRange &words)
{
    if (const auto quarter = quarterIn(passage, words))
        return quarter;
    if (const auto month = monthIn(passage, words))
        return month;
    static const QRegularExpression preposition
        = anyCase(u"\\b(before|by|in|during|from)\\s(?:the\\s)?(?:end\\sof\\s)?$"_s);
    for (const PrintedPeriod &one : passage.periods) {
        if (!isIn(one.range.from, words) || !one.period.hasDates())
            continue;
        const auto match = preposition.match(passage.words({ words.from, one.range.from }));
        if (!match.hasMatch())
            continue;
        const bool before
            = match.captured(1).toLower() == "before"_L1 && !match.captured().contains("end"_L1);
        return Deadline { before ? one.period.from.addDays(-1) : one.period.to,
            { words.from + static_cast<int>(match.capturedStart()), one.range.to } };
    }
    return std::nullopt;
}

} // namespace

QList<FigureFinding> pastPlanFindings(const AuditedDocument &document)
{
    // Told now of what is to come; "was due to" tells of a plan that was.
    static const QRegularExpression ahead = anyCase(
        u"\\b(?:is|are) (?:currently |now )?(?:due|expected|scheduled|planned|set) (?:to (?:be )?|for )\\w+"_s);
    const QDate until = measuredUntil(document);
    QList<FigureFinding> findings;
    if (!until.isValid())
        return findings;
    for (const ReadPassage &passage : document.passages()) {
        if (passage.isTable() || passage.isHeading())
            continue;
        for (const TextRange &sentence : passage.sentences) {
            const auto match = ahead.match(passage.words(sentence));
            if (!match.hasMatch())
                continue;
            const int from = sentence.from + static_cast<int>(match.capturedEnd());
            const auto deadline = deadlineIn(passage, { from, sentence.to });
            if (!deadline || deadline->day >= until)
                continue;
            FigureFinding finding = document.finding(
                FindingKind::Period, FindingStrength::DoesNotAddUp, passage, deadline->range);
            const QString last
                = spokenDate(PartialDate { until.year(), until.month(), until.day() });
            finding.workedOut = u"figures until %1"_s.arg(last);
            finding.sentence
                = u"“%1” is told as still to come; the document tells figures until %2."_s.arg(
                    finding.printed, last);
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace Peel
