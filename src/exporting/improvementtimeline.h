// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "exporting/figurespec.h"

namespace Peel {

/// One row of a timeline: what the inspectorate asked for, and each document that tells of it.
struct TimelineRow
{
    struct Event
    {
        PartialDate date; // as precise as the document tells it
        QString kind; // "Area for improvement", "Closed": names the mark in the legend
        qint64 fact = 0; // a recommendation
    };

    QString text;
    QList<Event> events;
};

/// Rows by their first event, a mark of its own for each kind of event (at most four kinds).
Result<FigureSpec> timelineOf(
    const QList<TimelineRow> &rows, const QString &forceName, const LibraryFacts &facts);

/// The rows of a force's recommendations by themselves: the same words in several documents are
/// one row. Those of documents without a date are left out; `leftOut` says how many.
QList<TimelineRow> timelineRowsOf(
    const LibraryFacts &facts, const QString &force, int *leftOut = nullptr);

} // namespace Peel
