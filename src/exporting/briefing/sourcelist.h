// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/factindex.h"
#include "exporting/briefing/briefing.h"

namespace Peel {

/// Numbers the sources of a briefing in the order in which they are first told. Each page of a
/// document is one source.
class SourceList final
{
public:
    explicit SourceList(const LibraryFacts &facts);

    const FactIndex &index() const { return m_index; }

    /// Numbers of the places of these facts; unknown ids are left out.
    SourceNumbers ofJudgments(const QList<qint64> &ids);
    /// Without its words: they stand where it is told.
    SourceNumbers ofRecommendation(qint64 id);
    SourceNumbers ofMetrics(const QList<qint64> &ids);

    /// Of the marks of a figure of this kind: judgments, recommendations or metrics.
    SourceNumbers ofMarks(FigureKind kind, const QList<qint64> &ids);

    /// Of any words of a document.
    SourceNumbers ofPlace(qint64 document, const SourceSpan &span);

    const QList<BriefingSource> &sources() const { return m_sources; }

private:
    int number(qint64 document, const SourceSpan &span, bool quoted);

    FactIndex m_index;
    QList<BriefingSource> m_sources;
};

} // namespace Peel
