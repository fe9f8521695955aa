// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "ingest/metrics/panels/panellines.h"
#include "ingest/quantities/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace Peel {

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
/// left. `title` names what a record without a label is of. In a `tile` all labels are of its
/// figures.
std::vector<PanelFigure> readPanel(const std::vector<PanelLine> &lines, const ScopeWords &scopes,
    const QString &title = {}, bool tile = false);

} // namespace Peel
