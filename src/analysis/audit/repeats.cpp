// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "analysis/citation.h"
#include "analysis/documentorder.h"
#include "analysis/factindex.h"
#include "analysis/measurekey.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The same thing measured of the same place and time.
using RepeatKey = std::tuple<QString, QString, Unit, Scope, QDate, QDate, QString>;

/// Only what says clearly what it is: a known measure, or a name of several words.
bool isClear(const Metric &metric, const ReferenceData &reference)
{
    if (!metric.period || !metric.period->hasDates()
        || metric.evidence.confidence == Confidence::Low || isBound(metric))
        return false;
    const QString name = metric.name.toLower();
    if (name.contains("target"_L1) || name.contains("estimate"_L1) || name.contains("plan"_L1))
        return false;
    return measureOf(metric, reference) != nullptr || subjectWords(metric.name).size() >= 2;
}

RepeatKey keyOf(const QString &force, const Metric &metric, const ReferenceData &reference)
{
    // What a change is counted from stands in the words alone.
    const bool isChange
        = metric.unit == Unit::PercentChange || metric.unit == Unit::PercentagePoints;
    return { force, measureKey(metric, reference), metric.unit, metric.scope, metric.period->from,
        metric.period->to, isChange ? metric.period->label.toLower() : QString() };
}

FindingStrength strengthOf(const Metric &a, const Metric &b)
{
    const double step = std::max(printedOf(a).step, printedOf(b).step);
    const bool coarse = printedOf(a).step != printedOf(b).step;
    return coarse && std::abs(a.value - b.value) <= step * 1.0000001
        ? FindingStrength::RoundedDifferently
        : FindingStrength::DoesNotAddUp;
}

FigureFinding findingOf(const StoredMetric &first, const StoredMetric &other, const QString &where)
{
    FigureFinding finding;
    finding.kind = FindingKind::Repeat;
    finding.strength = strengthOf(first.fact, other.fact);
    finding.place = { other.document, other.fact.evidence.source };
    finding.printed = spokenValue(other.fact.value, other.fact.unit, other.fact.decimals);
    finding.workedOut = spokenValue(first.fact.value, first.fact.unit, first.fact.decimals);
    finding.sentence = u"%1, %2: %3 here, %4 %5."_s.arg(
        other.fact.name, other.fact.period->label, finding.printed, finding.workedOut, where);
    finding.metrics = { other.id, first.id };
    finding.against = { { first.document, first.fact.evidence.source } };
    return finding;
}

/// The parts of one table or list are no repeats of each other.
bool standTogether(const AuditedDocument &document, const StoredMetric &a, const StoredMetric &b)
{
    const ReadPassage *first = document.passageOf(a);
    const ReadPassage *second = document.passageOf(b);
    if (first == nullptr || second == nullptr)
        return true;
    return first == second
        || (first->kind == "list_item"_L1 && second->kind == "list_item"_L1
            && std::abs(first - second) <= 12);
}

/// A fact that is told once more beside the one under the same key is no rival of a third.
const StoredMetric *rivalIn(const QList<const StoredMetric *> &told, const StoredMetric &metric)
{
    const StoredMetric *rival = nullptr;
    for (const StoredMetric *earlier : told) {
        if (agree(earlier->fact, metric.fact))
            return nullptr;
        rival = rival == nullptr ? earlier : rival;
    }
    return rival;
}

} // namespace

QList<FigureFinding> repeatFindings(const AuditedDocument &document)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    std::map<RepeatKey, QList<const StoredMetric *>> told;
    QList<FigureFinding> findings;
    for (const StoredMetric *metric : document.metrics()) {
        if (!isClear(metric->fact, reference))
            continue;
        auto &before = told[keyOf({}, metric->fact, reference)];
        const StoredMetric *rival = rivalIn(before, *metric);
        if (rival != nullptr && !standTogether(document, *rival, *metric)) {
            const int page = rival->fact.evidence.source.page();
            findings.append(findingOf(*rival, *metric,
                page > 0 ? u"on page %1"_s.arg(page) : u"elsewhere in the document"_s));
        }
        before.append(metric);
    }
    return findings;
}

QList<FigureFinding> repeatFindings(const LibraryFacts &facts, const ReferenceData &reference)
{
    const FactIndex index(facts);
    std::map<RepeatKey, QList<const StoredMetric *>> told;
    for (const StoredMetric &metric : facts.metrics) {
        const DocumentRecord *document = index.document(metric.document);
        if (document == nullptr || !isClear(metric.fact, reference))
            continue;
        const QString force
            = metric.fact.scope == Scope::National ? QString() : document->header.force;
        if (metric.fact.scope == Scope::Other
            || (force.isEmpty() && metric.fact.scope == Scope::Force))
            continue;
        told[keyOf(force, metric.fact, reference)].append(&metric);
    }
    QList<FigureFinding> findings;
    for (auto &[key, metrics] : told) {
        // The order of import must not decide which is held against which.
        std::stable_sort(metrics.begin(), metrics.end(), [&](const auto *a, const auto *b) {
            const auto dateOf = [&](const StoredMetric *metric) {
                const auto &published = index.document(metric->document)->header.published;
                return published ? published->iso() : QString();
            };
            const auto first = std::make_tuple(dateOf(a), a->fact.value);
            const auto second = std::make_tuple(dateOf(b), b->fact.value);
            return first != second
                ? first < second
                : standsBefore({ index.document(a->document), a->fact.evidence.source.start },
                    { index.document(b->document), b->fact.evidence.source.start });
        });
        QList<const StoredMetric *> before;
        for (const StoredMetric *metric : std::as_const(metrics)) {
            const StoredMetric *rival = rivalIn(before, *metric);
            before.append(metric);
            if (rival == nullptr || rival->document == metric->document)
                continue;
            findings.append(findingOf(*rival, *metric,
                u"in %1"_s.arg(
                    citationOf(*index.document(rival->document), rival->fact.evidence.source))));
        }
    }
    return findings;
}

} // namespace Peel
