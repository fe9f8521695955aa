// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/finding.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Peel {

/// The findings of the figure audit by fact and by document. Immutable and cheap to copy; empty
/// until a library has been audited.
class FindingIndex
{
public:
    FindingIndex();
    explicit FindingIndex(QList<FigureFinding> findings);

    const QList<FigureFinding> &findings() const { return *m_findings; }

    /// Those that mark a figure, the graver first.
    QList<FigureFinding> ofMetric(qint64 metric) const;
    /// Those in a document, in the order of its text.
    QList<FigureFinding> ofDocument(qint64 document) const;
    /// Those about words that lie in a range of a document's text.
    QList<FigureFinding> ofPlace(qint64 document, const SourceSpan &range) const;
    /// Those that say that the figure itself is printed wrong, as against something told of it.
    QList<FigureFinding> ofValue(qint64 metric) const;

private:
    std::shared_ptr<const QList<FigureFinding>> m_findings;
    std::shared_ptr<const QMultiHash<qint64, qsizetype>> m_byMetric;
};

/// "Does not add up: 2,196 of 131,113 is 1.67%; printed is 1.16%."
QString findingWords(const FigureFinding &finding);

} // namespace Peel
