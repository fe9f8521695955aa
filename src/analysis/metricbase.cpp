// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metricbase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Peel {

QString baseOf(const Metric &metric)
{
    if (metric.unit != Unit::Percent)
        return {};
    static const QRegularExpression base(
        u"\\b(?:share|proportion|percentage|per ?cent|rate|part|fraction|number) of "
        "(?:all |the |its |our |their |those )*(?<base>.+?)"
        "(?=\\s+(?:who|that|which|where|with|without|in which|being|not|are|is|was|were|have|has"
        "|had|recorded|answered|resulting|ending|given|dealt)\\b|[,;:(]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return base.match(metric.name.simplified()).captured(u"base"_s).trimmed().toLower();
}

bool basesDiffer(const Metric &a, const Metric &b)
{
    const QString first = baseOf(a);
    const QString second = baseOf(b);
    return !first.isEmpty() && !second.isEmpty() && first != second;
}

} // namespace Peel
