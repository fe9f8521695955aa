// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/extracttext.h"

#include "cli/selection.h"
#include "domain/factsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString placeText(const SourceSpan &source)
{
    return source.page() > 0 ? u"page %1"_s.arg(source.page())
                             : u"characters %1 to %2"_s.arg(source.start).arg(source.end);
}

QString reasonsText(const Evidence &evidence)
{
    const QString sure = confidenceId(evidence.confidence);
    return evidence.reasons.isEmpty() ? sure
                                      : u"%1: %2"_s.arg(sure, evidence.reasons.join(u"; "_s));
}

/// The line that every fact has, and with `explain` the three that tell why.
QString factText(const QString &line, const Evidence &evidence, bool explain)
{
    if (!explain)
        return u"  %1  (%2)\n"_s.arg(line, placeText(evidence.source));
    return u"  %1\n      rule %2, sure %3\n      %4: “%5”\n"_s.arg(line, evidence.rule,
        reasonsText(evidence), placeText(evidence.source), evidence.source.quote.simplified());
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"none"_s : text;
}

QString headerText(const DocumentHeader &header)
{
    QString text = header.title + u'\n';
    if (header.digest)
        text += u"A sample digest, not the publication itself.\n"_s;
    text += u"%1; force %2; round %3; published %4; publisher %5\n"_s.arg(
        documentTypeName(header.type), orNone(forceName(header.force)), orNone(header.round),
        orNone(header.published ? spokenDate(*header.published) : QString()),
        orNone(header.publisher));
    return text;
}

QString judgmentsText(const DocumentFacts &facts, bool explain)
{
    QString text;
    for (const Judgment &judgment : facts.judgments) {
        const QString programme = judgment.programme == Programme::Peel
            ? QString()
            : u" [%1]"_s.arg(programmeId(judgment.programme));
        const QString asOf
            = judgment.asOf ? u", as of %1"_s.arg(spokenDate(*judgment.asOf)) : QString();
        text += factText(u"%1 %2: %3 (%4%5)%6"_s.arg(orNone(judgment.round), judgment.area,
                             gradeWord(judgment.grade), originId(judgment.origin), asOf, programme),
            judgment.evidence, explain);
    }
    return text;
}

QString recommendationsText(const DocumentFacts &facts, bool explain)
{
    QString text;
    for (const Recommendation &recommendation : facts.recommendations)
        text += factText(u"%1, %2: %3"_s.arg(recommendationKindName(recommendation.kind),
                             orNone(recommendation.area), recommendation.text),
            recommendation.evidence, explain);
    return text;
}

QString metricsText(const DocumentFacts &facts, bool explain)
{
    QString text;
    for (const Metric &metric : facts.metrics) {
        const QString period = metric.period ? u", "_s + metric.period->label : QString();
        text += factText(u"%1: %2%3, %4"_s.arg(metric.name,
                             spokenValue(metric.value, metric.unit, metric.decimals), period,
                             scopeId(metric.scope)),
            metric.evidence, explain);
    }
    return text;
}

QString section(const QString &head, std::size_t count, const QString &lines)
{
    return u"\n%1: %2\n%3"_s.arg(head).arg(count).arg(lines);
}

QString rejectionsText(const std::vector<Rejection> &rejections)
{
    QString text;
    for (const Rejection &rejection : rejections)
        text += u"  %1 by %2: %3\n      %4: “%5”\n"_s.arg(rejection.kind, rejection.rule,
            rejection.reason, placeText(rejection.source), rejection.source.quote.simplified());
    return text;
}

QString diagnosticsText(const std::vector<Diagnostic> &diagnostics)
{
    QString text;
    for (const Diagnostic &diagnostic : diagnostics) {
        const QString place
            = diagnostic.page > 0 ? u" (page %1)"_s.arg(diagnostic.page) : QString();
        text += u"  %1: %2%3\n"_s.arg(
            diagnostic.level == Diagnostic::Level::Warning ? u"warning"_s : u"note"_s,
            diagnostic.message, place);
    }
    return text;
}

} // namespace

QString plainFacts(const Ingested &ingested, bool explain)
{
    const DocumentFacts &facts = ingested.facts;
    QString text = headerText(facts.header);
    text += section(u"Judgments"_s, facts.judgments.size(), judgmentsText(facts, explain));
    text += section(
        u"Recommendations"_s, facts.recommendations.size(), recommendationsText(facts, explain));
    text += section(u"Metrics"_s, facts.metrics.size(), metricsText(facts, explain));
    if (!facts.diagnostics.empty())
        text += section(u"To know"_s, facts.diagnostics.size(), diagnosticsText(facts.diagnostics));
    if (explain)
        text += section(
            u"Left alone"_s, ingested.rejections.size(), rejectionsText(ingested.rejections));
    return text;
}

QJsonObject factsJson(const Ingested &ingested, bool explain)
{
    QJsonObject json = toJson(ingested.facts);
    if (!explain)
        return json;
    QJsonArray rejected;
    for (const Rejection &rejection : ingested.rejections)
        rejected.append(QJsonObject { { u"kind"_s, rejection.kind }, { u"rule"_s, rejection.rule },
            { u"reason"_s, rejection.reason }, { u"source"_s, toJson(rejection.source) } });
    json.insert(u"rejected"_s, rejected);
    return json;
}

} // namespace Peel
