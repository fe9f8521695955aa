// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit/auditeddocument.h"
#include "analysis/claims/answeredinspection.h"
#include "analysis/claims/claims.h"

namespace Peel {

/// What stands beside the figures of a sentence.
struct FiguresBeside
{
    bool tells = false; // the sentence tells a figure of the force that can be held against others
    bool compared
        = false; // another figure of the same measure is in the inspection or its own table
    ClaimState state = ClaimState::NotInInspection;
    QString why;
    QList<qint64> metrics; // the other figures
};

/// Holds figures that a release or paper tells in its sentences against those of the inspection and
/// those of its own tables: of the same measure, unit and time alone. Points into what it is given.
class ClaimedFigures
{
public:
    ClaimedFigures(const AuditedDocument &document, const AnsweredInspection &inspection,
        const ReferenceData &reference);

    FiguresBeside beside(const SourceSpan &sentence) const;

private:
    FiguresBeside besideOne(const StoredMetric &claimed) const;
    const StoredMetric *inOwnTable(const StoredMetric &claimed) const;
    const StoredMetric *inInspection(const StoredMetric &claimed) const;
    bool isSameMeasure(const Metric &a, const Metric &b) const;

    const AuditedDocument &m_document;
    const AnsweredInspection &m_inspection;
    const ReferenceData &m_reference;
};

} // namespace Peel
