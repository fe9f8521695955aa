// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/briefingrefresh.h"

#include "exporting/briefing/blockrecipes.h"
#include "exporting/briefing/briefingedit.h"
#include "exporting/exclusion.h"
#include "exporting/figureof.h"
#include "exporting/figurevalues.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostTold = 6; // changes of one table; more are counted

QStringList textsOf(const QList<TableCell> &row)
{
    QStringList texts;
    for (const TableCell &one : row)
        texts.append(one.text());
    return texts;
}

/// Rows by their first cell; empty where two rows have the same one.
QMap<QString, QStringList> rowsByName(const Table &table)
{
    QMap<QString, QStringList> rows;
    for (const QList<TableCell> &row : table.rows) {
        const QStringList texts = textsOf(row);
        if (rows.contains(texts.value(0)))
            return {};
        rows.insert(texts.value(0), texts);
    }
    return rows;
}

QStringList countedChanges(const Table &before, const Table &after)
{
    QList<QStringList> old;
    for (const QList<TableCell> &row : before.rows)
        old.append(textsOf(row));
    int added = 0;
    for (const QList<TableCell> &row : after.rows) {
        if (!old.removeOne(textsOf(row)))
            ++added;
    }
    QStringList changes;
    if (added > 0)
        changes.append(u"%1 new rows"_s.arg(added));
    if (!old.isEmpty())
        changes.append(u"%1 rows gone"_s.arg(old.size()));
    return changes;
}

QStringList tableChanges(const Table &before, const Table &after)
{
    const QMap<QString, QStringList> old = rowsByName(before);
    const QMap<QString, QStringList> now = rowsByName(after);
    if (old.isEmpty() || now.isEmpty())
        return countedChanges(before, after);
    QStringList changes;
    for (const QString &name : now.keys()) {
        const QStringList was = old.value(name);
        const QStringList is = now.value(name);
        if (was.isEmpty())
            changes.append(u"“%1” is new"_s.arg(name));
        for (qsizetype i = 1; i < std::min(was.size(), is.size()); ++i) {
            if (was.at(i) != is.at(i))
                changes.append(u"“%1”, %2: %3 → %4"_s.arg(
                    name, after.columns.value(i).title, was.at(i), is.at(i)));
        }
    }
    for (const QString &name : old.keys()) {
        if (!now.contains(name))
            changes.append(u"“%1” is gone"_s.arg(name));
    }
    if (changes.isEmpty() && before.columns != after.columns)
        changes.append(u"other columns"_s);
    if (changes.size() > mostTold)
        changes = changes.mid(0, mostTold)
            + QStringList { u"%1 more changes"_s.arg(changes.size() - mostTold) };
    return changes;
}

bool sameMarks(const FigureSpec &a, const FigureSpec &b)
{
    const auto pointsOf = [](const FigureSpec &spec) {
        QList<QStringList> points;
        for (int series = 0; series < spec.series.size(); ++series) {
            QStringList told;
            for (int point = 0; point < spec.series.at(series).points.size(); ++point)
                told.append(pointSentence(spec, series, point));
            points.append(told);
        }
        return points;
    };
    return a.categories == b.categories && pointsOf(a) == pointsOf(b);
}

/// What the analyst chose, on figures made anew. Annotations stay where their points are there.
FigureSpec dressedAs(FigureSpec made, const FigureSpec &before)
{
    made.title = before.title;
    made.palette = before.palette;
    made.size = before.size;
    for (const FigureMark &mark : before.marks) {
        if (mark.series < made.series.size()
            && mark.point < made.series.at(mark.series).points.size())
            made.marks.append(mark);
    }
    if (hasExclusions(made))
        made.altText = altTextOf(made);
    return made;
}

class Refresher
{
public:
    Refresher(const Briefing &briefing, const LibraryFacts &facts)
        : m_before(briefing)
        , m_facts(facts)
        , m_sources(facts)
    {
    }

    RefreshedBriefing refreshed();

private:
    void note(qsizetype block, const QString &words);

    BriefingBlock made(const BriefingHeading &heading, qsizetype) { return heading; }

    BriefingBlock made(const BriefingQuote &quote, qsizetype) { return quote; }

    BriefingBlock made(const BriefingText &text, qsizetype index);
    BriefingBlock made(const BriefingTable &table, qsizetype index);
    BriefingBlock made(const BriefingFigure &figure, qsizetype index);
    template <typename Block>
    std::optional<Block> anew(const std::optional<BlockOrigin> &origin, qsizetype index);
    BriefingBlock withValues(BriefingFigure figure, qsizetype index);
    SourceNumbers behind(SourceNumbers numbers) const;

    const Briefing &m_before;
    const LibraryFacts &m_facts;
    SourceList m_sources; // of what is made anew; they follow the briefing's own
    QList<BriefingChange> m_changes;
};

void Refresher::note(qsizetype block, const QString &words)
{
    const QString caption = captionOf(m_before, block).section(u'.', 0, 0);
    m_changes.append({ block, caption.isEmpty() ? words : u"%1, %2"_s.arg(caption, words) });
}

SourceNumbers Refresher::behind(SourceNumbers numbers) const
{
    for (int &number : numbers)
        number += static_cast<int>(m_before.sources.size());
    return numbers;
}

/// The values of a figure's facts, as the library has them now.
BriefingBlock Refresher::withValues(BriefingFigure figure, qsizetype index)
{
    const FigureSpec before = figure.spec;
    if (!hasNumbers(before.kind) || before.kind == FigureKind::GradeBars)
        return figure;
    const FigureValues values(before, m_facts);
    int gone = 0;
    bool changed = false;
    for (int s = 0; s < before.series.size(); ++s) {
        for (int p = 0; p < before.series.at(s).points.size(); ++p) {
            FigurePoint &point = figure.spec.series[s].points[p];
            const FigurePoint was = point;
            const std::optional<FigurePoint> now = values.now(s, p);
            if (!now) {
                ++gone;
                continue;
            }
            point = *now;
            if (now->value == was.value && now->decimals == was.decimals)
                continue;
            changed = true;
            note(index,
                u"%1 → %2"_s.arg(pointSentence(before, s, p), pointValue(figure.spec, point)));
        }
    }
    if (gone > 0)
        note(index, u"%1 values are no longer in the library: they stay as they were"_s.arg(gone));
    if (changed)
        figure.spec.altText = altTextOf(figure.spec);
    return figure;
}

/// The same kind of block from the library, or nothing with a note.
template <typename Block>
std::optional<Block> Refresher::anew(const std::optional<BlockOrigin> &origin, qsizetype index)
{
    const Blocks blocks = blocksOf(*origin, m_facts, m_sources);
    if (const auto *found = origin->part >= 0 && origin->part < blocks.size()
            ? std::get_if<Block>(&blocks.at(origin->part))
            : nullptr)
        return *found;
    note(index, u"the library has nothing for it any more: it stays as it was"_s);
    return {};
}

BriefingBlock Refresher::made(const BriefingText &text, qsizetype index)
{
    std::optional<BriefingText> now;
    if (text.origin)
        now = anew<BriefingText>(text.origin, index);
    if (!now || now->text == text.text)
        return text;
    note(index, u"“%1” → “%2”"_s.arg(text.text, now->text));
    now->sources = behind(now->sources);
    return *now;
}

BriefingBlock Refresher::made(const BriefingTable &table, qsizetype index)
{
    std::optional<BriefingTable> now;
    if (table.origin)
        now = anew<BriefingTable>(table.origin, index);
    const QStringList changes = now ? tableChanges(table.table, now->table) : QStringList();
    if (changes.isEmpty())
        return table;
    for (const QString &change : changes)
        note(index, change);
    now->table.title = table.table.title;
    for (SourceNumbers &numbers : now->sources)
        numbers = behind(numbers);
    return *now;
}

BriefingBlock Refresher::made(const BriefingFigure &figure, qsizetype index)
{
    if (!figure.origin)
        return withValues(figure, index);
    std::optional<BriefingFigure> now = anew<BriefingFigure>(figure.origin, index);
    if (!now || sameMarks(figure.spec, now->spec))
        return figure;
    note(index, u"its marks are drawn anew from the library"_s);
    now->spec = dressedAs(now->spec, figure.spec);
    now->sources = behind(now->sources);
    return *now;
}

RefreshedBriefing Refresher::refreshed()
{
    Briefing now = m_before;
    QList<BriefingChange> kept;
    for (qsizetype i = 0; i < m_before.blocks.size(); ++i) {
        const qsizetype told = m_changes.size();
        now.blocks[i] = std::visit(
            [this, i](const auto &block) { return made(block, i); }, m_before.blocks.at(i));
        if (pinnedOn(m_before.blocks.at(i)).isNull())
            continue;
        now.blocks[i] = m_before.blocks.at(i);
        while (m_changes.size() > told)
            kept.append(m_changes.takeAt(told));
    }
    now.sources += m_sources.sources();
    return { renumbered(now), m_changes, kept };
}

} // namespace

RefreshedBriefing refreshed(const Briefing &briefing, const LibraryFacts &facts)
{
    return Refresher(briefing, facts).refreshed();
}

} // namespace Peel
