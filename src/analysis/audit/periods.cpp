// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "Year to date … over the past four years": one figure cannot be of both.
void findTwoSpans(
    const AuditedDocument &document, const ReadPassage &passage, QList<FigureFinding> &findings)
{
    static const QRegularExpression toDate = anyCase(u"\\byear[\\s-]to[\\s-]date\\b"_s);
    static const QRegularExpression years = anyCase(
        u"\\b(?:past|last|previous)\\s(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\syears\\b"_s);
    for (const TextRange &sentence : passage.sentences) {
        const QString words = passage.words(sentence);
        const auto first = toDate.match(words);
        const auto second = years.match(words);
        const int figures = static_cast<int>(std::count_if(
            passage.figures.cbegin(), passage.figures.cend(), [&](const PrintedFigure &figure) {
                return isIn(figure.range.from, sentence) && !figure.inWords
                    && !(figure.unit == Unit::Years);
            }));
        if (!first.hasMatch() || !second.hasMatch() || figures != 1)
            continue;
        const TextRange range { sentence.from
                + static_cast<int>(std::min(first.capturedStart(), second.capturedStart())),
            sentence.from + static_cast<int>(std::max(first.capturedEnd(), second.capturedEnd())) };
        FigureFinding finding
            = document.finding(FindingKind::Period, FindingStrength::DoesNotAddUp, passage, range);
        finding.sentence = u"“%1” and “%2” cannot both be the time of one figure."_s.arg(
            first.captured(), second.captured());
        for (const PrintedFigure &figure : figuresIn(passage, sentence)) {
            for (const StoredMetric *metric : document.metricsAt(passage, figure))
                finding.metrics.append(metric->id);
        }
        findings.append(finding);
    }
}

/// "an increase between 2019/20 and 2018/19": the time runs backwards.
void findBackwards(
    const AuditedDocument &document, const ReadPassage &passage, QList<FigureFinding> &findings)
{
    static const QRegularExpression year(
        u"\\b(between|from)\\s+(?:the\\s+)?((?:19|20)\\d\\d)(?:\\s*[/–-]\\s*(?:\\d\\d){1,2})?\\s+(?:and|to)\\s+((?:19|20)\\d\\d)(?:\\s*[/–-]\\s*(?:\\d\\d){1,2})?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = year.globalMatch(passage.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedView(2).toInt() <= match.capturedView(3).toInt())
            continue;
        FigureFinding finding
            = document.finding(FindingKind::Period, FindingStrength::DoesNotAddUp, passage,
                TextRange { static_cast<int>(match.capturedStart()),
                    static_cast<int>(match.capturedEnd()) });
        finding.workedOut = u"%1 before %2"_s.arg(match.captured(3), match.captured(2));
        finding.sentence = u"The time runs backwards, from %1 to %2."_s.arg(
            match.captured(2), match.captured(3));
        for (const PrintedFigure &figure :
            figuresIn(passage, sentenceAt(passage, static_cast<int>(match.capturedStart())))) {
            if (figure.range.to > match.capturedStart() + 1
                || match.capturedStart() - figure.range.to > 30)
                continue;
            for (const StoredMetric *metric : document.metricsAt(passage, figure))
                finding.metrics.append(metric->id);
        }
        findings.append(finding);
    }
}

/// A measured figure of a time that begins after the document was written.
void findFuture(const AuditedDocument &document, QList<FigureFinding> &findings)
{
    static const QRegularExpression planned = anyCase(
        u"target|plan|estimat|forecast|project|budget|expect|propos|alloc|fund|will\\b|precept|saving"_s);
    const QDate written = document.writtenBy();
    QSet<QDate> told; // once a time, not once a row
    for (const StoredMetric *metric : document.metrics()) {
        const auto &period = metric->fact.period;
        const QString &rule = metric->fact.evidence.rule;
        const bool measured = (rule == "metric.panel"_L1 || rule == "metric.table"_L1)
            && !planned.match(metric->fact.name + u' ' + (period ? period->label : QString()))
                    .hasMatch();
        if (!written.isValid() || !period || !period->hasDates() || !measured
            || period->from <= written.addMonths(1) || told.contains(period->from))
            continue;
        const ReadPassage *passage = document.passageOf(*metric);
        if (passage == nullptr || planned.match(passage->text).hasMatch())
            continue;
        told.insert(period->from);
        FigureFinding finding;
        finding.kind = FindingKind::Period;
        finding.place = { document.record().id, metric->fact.evidence.source };
        finding.printed = period->label;
        finding.workedOut = u"not after %1"_s.arg(document.record().header.published
                ? spokenDate(*document.record().header.published)
                : QString::number(written.year()));
        finding.sentence = u"%1 begins after the document, which was written by %2."_s.arg(
            period->label, finding.workedOut.mid(10));
        for (const StoredMetric *other : document.metrics()) {
            if (other->fact.period == period)
                finding.metrics.append(other->id);
        }
        findings.append(finding);
    }
}

int wordNumber(const QString &word)
{
    static const QStringList words { u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s,
        u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s };
    const qsizetype at = words.indexOf(word.toLower());
    return at < 0 ? word.toInt() : static_cast<int>(at) + 2;
}

/// The years that a table's rows tell, one a row or column; empty where they tell something else.
QList<Period> yearsOf(const ReadPassage &table)
{
    QList<Period> years;
    for (const auto &row : table.rows) {
        for (const PassageCell &cell : row) {
            if (!cell.period || !cell.period->hasDates())
                continue;
            const qint64 days = cell.period->from.daysTo(cell.period->to) + 1;
            if (days < 360 || days > 370)
                return {};
            if (!years.contains(*cell.period))
                years.append(*cell.period);
        }
    }
    return years;
}

/// "… over the last five years" over a table of three.
void findCountedYears(
    const AuditedDocument &document, qsizetype index, QList<FigureFinding> &findings)
{
    static const QRegularExpression counted = anyCase(
        u"\\b(?:(?:past|last|previous)\\s(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\syears|(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})[\\s-]year\\speriod)\\b"_s);
    const QList<ReadPassage> &passages = document.passages();
    const ReadPassage &over = passages.at(index);
    const bool titles = over.isHeading() || over.kind == "caption"_L1
        || (over.text.size() < 100 && !over.text.endsWith(u'.'));
    if (!titles)
        return;
    const auto match = counted.match(over.text);
    if (!match.hasMatch() || index + 1 >= passages.size() || !passages.at(index + 1).isTable())
        return;
    const QList<Period> years = yearsOf(passages.at(index + 1));
    const int told = wordNumber(match.captured(match.captured(1).isEmpty() ? 2 : 1));
    const int found = static_cast<int>(years.size());
    if (found < 2 || found == told || found == told + 1)
        return; // "over five years" has six ends
    FigureFinding finding
        = document.finding(FindingKind::Period, FindingStrength::DoesNotAddUp, over,
            TextRange {
                static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) });
    finding.workedOut = u"%1 years"_s.arg(found);
    finding.sentence = u"“%1” stands over figures of %2 years."_s.arg(match.captured()).arg(found);
    finding.against = { document.placeOf(passages.at(index + 1), { 0, 1 }) };
    findings.append(finding);
}

} // namespace

QList<FigureFinding> periodFindings(const AuditedDocument &document)
{
    QList<FigureFinding> findings;
    for (qsizetype i = 0; i < document.passages().size(); ++i) {
        const ReadPassage &passage = document.passages().at(i);
        if (passage.isTable())
            continue;
        findTwoSpans(document, passage, findings);
        findBackwards(document, passage, findings);
        findCountedYears(document, i, findings);
    }
    findFuture(document, findings);
    return findings;
}

} // namespace Peel
