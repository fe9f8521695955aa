// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"
#include "exporting/briefing/briefing.h"
#include "exporting/office/workbook.h"

namespace Peel {

/// What a briefing can be made from a library in one go.
struct BriefingTemplate
{
    QString id; // "one-page"
    QString name; // "One-page brief"
    QString summary; // what it holds
};

/// one-page, board-paper, fact-box, slides, data-annex.
const QList<BriefingTemplate> &briefingTemplates();

/// What the analyst picks.
struct BriefingChoice
{
    QString templateId;
    QString force; // id
    QStringList rounds; // ids; empty: the two newest rounds of the force with judgments
};

/// The briefing of the facts of a library. NotUnderstood for an unknown template and where the
/// library has nothing on the force.
Result<Briefing> briefingOf(const LibraryFacts &facts, const BriefingChoice &choice);

/// All facts on a force as a workbook: what the data annex is as a spreadsheet.
Workbook workbookOf(const LibraryFacts &facts, const QString &force);

/// Of one force: its documents and what they say.
LibraryFacts factsOf(const LibraryFacts &facts, const QString &force);

} // namespace Peel
