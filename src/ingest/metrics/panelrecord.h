// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/sentences.h"
#include "ingest/metrics/scopewords.h"
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

/// A figure of a panel with the words that belong to it.
struct PanelFigure
{
    QString name; // without time and whose
    Quantity quantity;
    Period period; // without a label where the panel's own is meant
    Scope scope = Scope::Force;
    bool sure = true; // false where label and figure could be paired in another way
    TextRange range; // of all lines that say it
};

/// Reads a run of lines in the order people read them: labels before or after their figures, one
/// figure or one for each force, labels and figures in separate runs. What cannot be paired is
/// left. `title` names what a record without a label is of.
std::vector<PanelFigure> readPanel(
    const std::vector<PanelLine> &lines, const ScopeWords &scopes, const QString &title = {});

/// A force's name and its figure without a blank between them, parted: "Derbyshire
/// Constabulary793".
QString unglued(const QString &text);

/// Neither a figure nor the name of a force.
bool isPanelLabel(const QString &text, const ScopeWords &scopes);

/// A line with several figures, as a text capture glues them ("1.06m people up5% local 10 yr
/// change"), cut before each.
std::vector<PanelLine> cutAtFigures(const PanelLine &line);

} // namespace Peel
