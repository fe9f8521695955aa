// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/figuredraft.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// "Burglary offences 1,629": the label of a row has kept the figure of another column. "Contracts
/// over £50,000" is whole.
bool holdsAnotherFigure(const QString &name)
{
    static const Pattern figure = caseless(
        u"(?<!\\bper)(?<!\\bover)(?<!\\bunder)(?<!\\bof)(?<!\\bto)(?<!\\bthan)(?<!\\babove)(?<!"
        u"\\bbelow)"
        "(?<!\\bleast)(?<!\\bevery)(?<!\\beach)\\s[£+−-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+)%?$"_s);
    return figure.isIn(name);
}

} // namespace

void addMetric(Extraction &extraction, FigureDraft draft)
{
    const QString name = tidyName(draft.name);
    if (saysNothing(name)) {
        extraction.reject("metric", draft.rule, u"nothing says what is measured"_s, draft.source);
        return;
    }
    if (holdsAnotherFigure(name)) {
        extraction.reject("metric", draft.rule, u"its name holds another figure"_s, draft.source);
        return;
    }
    Metric metric;
    metric.name = name;
    metric.value = draft.quantity.value;
    metric.decimals = draft.quantity.decimals;
    metric.unit = draft.quantity.unit;
    metric.period = std::move(draft.period);
    metric.scope = draft.scope;
    if (draft.quantity.bound)
        draft.reasons += u"bound"_s;
    if (metric.unit == Unit::Percent && (metric.value > 100 || metric.value < 0)) {
        draft.confidence = Confidence::Low;
        draft.reasons += u"a share beyond 0 to 100 percent"_s;
    }
    metric.evidence = { std::move(draft.source), QLatin1StringView(draft.rule), draft.confidence,
        std::move(draft.reasons) };
    extraction.facts.metrics.push_back(std::move(metric));
}

} // namespace Peel
