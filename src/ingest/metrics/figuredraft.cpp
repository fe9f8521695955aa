// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/figuredraft.h"

#include "ingest/metrics/names.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

void addMetric(Extraction &extraction, FigureDraft draft)
{
    const QString name = tidyName(draft.name);
    if (saysNothing(name)) {
        extraction.reject("metric", draft.rule, u"nothing says what is measured"_s, draft.source);
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
