// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/libraryaudit.h"

#include "analysis/audit/figureaudit.h"
#include "store/documentrepository.h"
#include "store/factrepository.h"
#include "store/textrepository.h"
#include "workspace/passages.h"

#include <QSet>

namespace Peel {

Result<QList<FigureFinding>> auditOf(
    const Connection &connection, const FactFilter &filter, const std::function<bool()> &ends)
{
    const auto wanted = DocumentRepository(connection).records(filter);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto facts = FactRepository(connection).facts();
    if (!facts)
        return tl::unexpected(facts.error());
    QList<FigureFinding> findings;
    QSet<qint64> documents;
    for (const DocumentRecord &document : *wanted) {
        if (ends())
            return findings;
        const auto blocks = TextRepository(connection).blocks(document.id);
        if (!blocks)
            return tl::unexpected(blocks.error());
        documents.insert(document.id);
        findings += auditDocument(*facts, { document.id, passagesOf(*blocks) });
    }
    for (const FigureFinding &finding : auditAcross(*facts)) {
        if (documents.contains(finding.place.document))
            findings.append(finding);
    }
    return findings;
}

Result<ClaimsReport> claimsIn(const Connection &connection, qint64 document)
{
    const auto facts = FactRepository(connection).facts();
    if (!facts)
        return tl::unexpected(facts.error());
    const auto blocks = TextRepository(connection).blocks(document);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const DocumentPassages passages { document, passagesOf(*blocks) };
    return claimsOf(*facts, passages, auditDocument(*facts, passages));
}

} // namespace Peel
