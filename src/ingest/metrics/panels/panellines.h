// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"
#include "ingest/metrics/scopewords.h"
#include "ingest/metrics/tables/head.h"
#include "ingest/quantities/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace Peel {

/// One line or cell of a panel, with its place in the document's text.
struct PanelLine
{
    QString text;
    TextRange range; // UTF-16, in the document's text
};

/// A line of a panel and what it is: a label, the name of a force, or figures.
struct PanelPart
{
    enum class Kind { Label, ScopeOnly, Figures };
    Kind kind = Kind::Label;
    QString text;
    TextRange range;
    Head head; // of a label
    Scope scope = Scope::Force; // of a scope alone
    std::vector<Quantity> figures;
    std::vector<ScopeMention> mentions;
    QString words; // beside figure, time and scope
    std::optional<Period> period;
    bool change = false;
};

/// The lines of a panel as its parts, in their order: wrapped labels joined, "Label: figure"
/// parted, lines with several figures cut before each.
std::vector<PanelPart> panelParts(const std::vector<PanelLine> &lines, const ScopeWords &scopes);

TextRange joinedRanges(const TextRange &a, const TextRange &b);

/// A force's name and its figure without a blank between them, parted: "Derbyshire
/// Constabulary793".
QString unglued(const QString &text);

/// Neither a figure nor the name of a force.
bool isPanelLabel(const QString &text, const ScopeWords &scopes);

/// A line with several figures, as a text capture glues them ("1.06m people up5% local 10 yr
/// change"), cut before each.
std::vector<PanelLine> cutAtFigures(const PanelLine &line);

} // namespace Peel
