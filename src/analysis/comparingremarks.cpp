// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparingremarks.h"

#include "analysis/crosswalk.h"
#include "analysis/documentorder.h"

#include <algorithm>
#include <utility>

namespace Peel {
namespace {

bool forbids(const Remark &remark)
{
    return remark.kind == RemarkKind::NotComparable || remark.kind == RemarkKind::FirstGraded;
}

} // namespace

ComparingRemarks::ComparingRemarks(const LibraryFacts &facts, const FactIndex &index,
    const QString &force, const ReferenceData &reference)
    : m_reference(&reference)
{
    for (const StoredRemark &remark : facts.remarks) {
        const DocumentRecord *document = index.document(remark.document);
        if (document == nullptr || document->header.force != force || !isInspectorates(*document)
            || !forbids(remark.fact) || remark.fact.evidence.confidence == Confidence::Low)
            continue;
        m_byRound[document->header.round].append(&remark);
    }
    const auto before = [&index](const StoredRemark *a, const StoredRemark *b) {
        return standsBefore({ index.document(a->document), a->fact.evidence.source.start },
            { index.document(b->document), b->fact.evidence.source.start });
    };
    for (auto &remarks : m_byRound)
        std::sort(remarks.begin(), remarks.end(), before);
}

const StoredRemark *ComparingRemarks::against(
    const QString &earlier, const QString &later, const QHash<QString, QString> &areas) const
{
    if (m_byRound.isEmpty())
        return nullptr;
    int from = roundIndex(earlier, *m_reference);
    int to = roundIndex(later, *m_reference);
    if (from > to)
        std::swap(from, to);
    const StoredRemark *ofAll = nullptr;
    for (int i = to; i > from; --i) {
        const QString &round = m_reference->rounds().at(static_cast<std::size_t>(i)).id;
        const QString area = areas.value(round);
        for (const StoredRemark *remark : m_byRound.value(round)) {
            const Remark &said = remark->fact;
            if (!said.area.isEmpty() && said.area == area)
                return remark;
            const bool general = said.area.isEmpty() && said.kind == RemarkKind::NotComparable;
            if (general && ofAll == nullptr)
                ofAll = remark;
        }
    }
    return ofAll;
}

const StoredRemark *ComparingRemarks::firstGraded(const QString &round, const QString &area) const
{
    for (const StoredRemark *remark : m_byRound.value(round)) {
        if (remark->fact.kind == RemarkKind::FirstGraded && remark->fact.area == area)
            return remark;
    }
    return nullptr;
}

} // namespace Peel
