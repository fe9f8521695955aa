// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Peel {

/// A block of a document that may be evidence for something.
struct TrailPassage
{
    qint64 document = 0;
    int ordinal = 0; // among the document's blocks
    int page = 0; // 0 where the document has no pages
    int start = 0; // code points into the document's plain text
    int end = 0;
    QString marker; // the printed number of a paragraph: "36."
    QString heading; // what it stands under
    QString text;
    bool onlyGrades = false; // it states grades and tells little else
    bool recommends = false; // it is listed as an area for improvement or the like

    bool operator==(const TrailPassage &) const = default;
};

/// How often stems occur in a whole library: what is rare tells more.
struct WordStatistics
{
    qint64 passages = 0;
    QHash<QString, qint64> containing; // by stem
};

} // namespace Peel
