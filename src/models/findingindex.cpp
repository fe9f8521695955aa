// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingindex.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

FindingIndex::FindingIndex()
    : FindingIndex(QList<FigureFinding> {})
{
}

FindingIndex::FindingIndex(QList<FigureFinding> findings)
    : m_findings(std::make_shared<const QList<FigureFinding>>(std::move(findings)))
{
    auto byMetric = std::make_shared<QMultiHash<qint64, qsizetype>>();
    for (qsizetype i = 0; i < m_findings->size(); ++i) {
        for (const qint64 metric : m_findings->at(i).metrics)
            byMetric->insert(metric, i);
    }
    m_byMetric = byMetric;
}

QList<FigureFinding> FindingIndex::ofMetric(qint64 metric) const
{
    QList<qsizetype> places = m_byMetric->values(metric);
    std::sort(places.begin(), places.end());
    QList<FigureFinding> found;
    for (const qsizetype place : std::as_const(places))
        found.append(m_findings->at(place));
    std::stable_sort(found.begin(), found.end(),
        [](const FigureFinding &a, const FigureFinding &b) { return a.strength < b.strength; });
    return found;
}

QList<FigureFinding> FindingIndex::ofDocument(qint64 document) const
{
    QList<FigureFinding> found;
    std::copy_if(m_findings->cbegin(), m_findings->cend(), std::back_inserter(found),
        [document](const FigureFinding &finding) { return finding.place.document == document; });
    return found;
}

QList<FigureFinding> FindingIndex::ofPlace(qint64 document, const SourceSpan &range) const
{
    QList<FigureFinding> found = ofDocument(document);
    found.removeIf([&range](const FigureFinding &finding) {
        const SourceSpan &place = finding.place.source;
        return place.start < range.start || place.end > range.end;
    });
    return found;
}

QList<FigureFinding> FindingIndex::ofValue(qint64 metric) const
{
    QList<FigureFinding> found = ofMetric(metric);
    found.removeIf([](const FigureFinding &finding) {
        return finding.kind != FindingKind::Share && finding.kind != FindingKind::Rate
            && finding.kind != FindingKind::Sum && finding.kind != FindingKind::Change;
    });
    return found;
}

QString findingWords(const FigureFinding &finding)
{
    QString strength = findingStrengthName(finding.strength);
    strength[0] = strength.at(0).toUpper();
    return u"%1: %2"_s.arg(strength, finding.sentence);
}

} // namespace Peel
