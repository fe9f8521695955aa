// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"
#include "exporting/table.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Peel {

/// Numbers of a briefing's sources, counted from 1.
using SourceNumbers = QList<int>;

/// What a block was made from, so that it can be made anew when the library has changed.
struct BlockOrigin
{
    QString recipe; // one of blockRecipes()
    QStringList forces; // ids: one, several of one round, or none for all
    QStringList rounds; // ids
    int most = 0; // rows; 0 for all
    int part = 0; // its place among the blocks of the recipe

    bool operator==(const BlockOrigin &) const = default;
};

struct BriefingHeading
{
    int level = 1; // 1 or 2
    QString text;

    bool operator==(const BriefingHeading &) const = default;
};

struct BriefingText
{
    QString text;
    SourceNumbers sources;
    std::optional<BlockOrigin> origin = {};
    QDate pinned
        = {}; // the day since which it stays as it is, whatever the library says; null: not

    bool operator==(const BriefingText &) const = default;
};

/// Somebody's own words.
struct BriefingQuote
{
    QString words;
    QString voice; // "HMIC"
    SourceNumbers sources;

    bool operator==(const BriefingQuote &) const = default;
};

struct BriefingFigure
{
    FigureSpec spec;
    SourceNumbers sources;
    std::optional<BlockOrigin> origin = {}; // of figures that are not of measures
    QDate pinned = {};

    bool operator==(const BriefingFigure &) const = default;
};

struct BriefingTable
{
    Table table; // its title is the caption
    QList<SourceNumbers> sources; // of each row; empty where no row has any
    QStringList notes; // under the table
    std::optional<BlockOrigin> origin = {};
    QDate pinned = {};

    bool operator==(const BriefingTable &) const = default;
};

using BriefingBlock
    = std::variant<BriefingHeading, BriefingText, BriefingQuote, BriefingFigure, BriefingTable>;

/// One page of a document, or a document without pages, that numbers or sentences of the briefing
/// rest on.
struct BriefingSource
{
    QString citation; // "HMIC, PEEL: Police effectiveness 2015, February 2016, page 12"
    QStringList quotes; // the words there
    QString address; // public address of the document, may be empty

    bool operator==(const BriefingSource &) const = default;
};

/// A document to hand over, as plain data. Every writer of it numbers the sources the same way and
/// lists them at the end.
struct Briefing
{
    QString title;
    QString subtitle;
    QList<BriefingBlock> blocks;
    QList<BriefingSource> sources;

    bool operator==(const Briefing &) const = default;
};

/// "[1, 3]" behind a sentence; empty for none.
QString sourceMarks(const SourceNumbers &sources);

/// "[2] HMIC, …, page 12. “…”": a source as the list at the end tells it, without its address. Many
/// quotes of one page (the rows of a table) are left to the page.
QString sourceLine(const Briefing &briefing, qsizetype index);

/// The table as it is printed: with a last column "Sources" where its rows have any.
Table printedTable(const BriefingTable &table);

/// "Figure 2" or "Table 1. …" of the block at `index`: each kind is counted by itself.
QString captionOf(const Briefing &briefing, qsizetype index);

/// Parts of one that columns get of a table's width, by the words in them.
QList<double> columnShares(const Table &table);

} // namespace Peel
