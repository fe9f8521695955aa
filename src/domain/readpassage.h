// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metric.h"
#include "domain/sentences.h"

#include <QList>
#include <QString>

#include <optional>

namespace Peel {

/// True where a place of a text lies in a range of it.
inline bool isIn(int place, const TextRange &range)
{
    return range.from <= place && place < range.to;
}

/// A number as it stands in a passage.
struct PrintedFigure
{
    TextRange range; // with sign, currency and unit words
    double value = 0; // in `unit`
    double step = 1; // what one unit of the last printed digit is worth: 0.01 of "1.16%"
    Unit unit = Unit::Count;
    bool inexact = false; // "over", "nearly", "around"
    bool inWords = false; // "two"
    int direction = 0; // +1 "up", -1 "down", where it stands at the number

    bool operator==(const PrintedFigure &) const = default;
};

/// A time as it stands in a passage.
struct PrintedPeriod
{
    TextRange range;
    Period period;
    Period later; // of two joined times ("2018/19 to 2019/20"), else without dates

    bool operator==(const PrintedPeriod &) const = default;
};

/// One cell of a table; `figure` and `period` where the whole of it is one.
struct PassageCell
{
    TextRange range;
    std::optional<PrintedFigure> figure;
    std::optional<Period> period;

    bool operator==(const PassageCell &) const = default;
};

/// One block of a document's plain text with the sentences, figures and times that stand in it.
struct ReadPassage
{
    QString kind; // "heading", "paragraph", "list_item", "table", …
    int level = 0;
    QString marker;
    int page = 0; // 0 without pages
    int start = 0; // code points into the document's plain text
    QString text;
    QList<TextRange> sentences; // none in tables
    QList<PrintedFigure> figures; // of running text, in their order
    QList<PrintedPeriod> periods;
    QList<QList<PassageCell>> rows; // of tables

    bool isTable() const { return kind == QLatin1StringView("table"); }

    bool isHeading() const { return kind == QLatin1StringView("heading"); }

    QString words(const TextRange &range) const
    {
        return text.mid(range.from, range.to - range.from);
    }

    bool operator==(const ReadPassage &) const = default;
};

/// A document's passages in the order of its text.
struct DocumentPassages
{
    qint64 document = 0;
    QList<ReadPassage> passages;
};

} // namespace Peel
