// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/passages.h"

#include "domain/sentences.h"
#include "ingest/quantities/period.h"
#include "ingest/quantities/quantity.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

TextRange moved(const TextRange &range, int offset)
{
    return { range.from + offset, range.to + offset };
}

/// What one unit of the last printed digit is worth, in the figure's unit: 0.01 for "1.16%", 10,000
/// for "£1.06m", 1 for times and numbers in words.
double stepOf(const Quantity &quantity, QStringView text)
{
    QString digits = text.mid(quantity.digits.from, quantity.digits.length()).toString();
    digits.remove(u',');
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    if (!isNumber)
        return 1;
    const qsizetype point = digits.indexOf(u'.');
    const double last = point < 0 ? 1 : std::pow(10, -double(digits.size() - point - 1));
    const double factor = number > 0 ? std::abs(quantity.value) / number : 1;
    return factor > 0 ? last * factor : last;
}

/// In running text "3,000 officers" is hardly exact.
double roundness(const PrintedFigure &figure)
{
    double unit = figure.step;
    while (figure.value != 0 && unit < 1e9 && std::fmod(std::abs(figure.value), unit * 10) == 0)
        unit *= 10;
    return figure.unit == Unit::Count && unit >= 1000 ? unit : figure.step;
}

PrintedFigure figureOf(const Quantity &quantity, QStringView text, int offset)
{
    PrintedFigure figure;
    figure.range = moved(quantity.range, offset);
    figure.value = quantity.value;
    figure.step = stepOf(quantity, text);
    figure.unit = quantity.unit;
    figure.inexact = quantity.bound || !quantity.hedge.isEmpty();
    figure.inWords = quantity.inWords;
    figure.direction = quantity.direction;
    return figure;
}

PassageCell cellOf(QStringView text, int offset)
{
    PassageCell cell;
    cell.range = { offset, offset + static_cast<int>(text.size()) };
    cell.period = periodOf(text);
    if (cell.period)
        return cell;
    if (const auto quantity = quantityOfCell(text))
        cell.figure = figureOf(*quantity, text, offset);
    return cell;
}

QList<QList<PassageCell>> rowsOf(const QString &text)
{
    QList<QList<PassageCell>> rows;
    int offset = 0;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        QList<PassageCell> cells;
        const QList<QStringView> parts = line.split(u'\t');
        for (const QStringView part : parts) {
            cells.append(cellOf(part, offset));
            offset += static_cast<int>(part.size()) + 1;
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace

ReadPassage passageOf(const TextBlock &block)
{
    ReadPassage passage;
    passage.kind = block.kind;
    passage.level = block.level;
    passage.marker = block.marker;
    passage.page = block.page;
    passage.start = block.start;
    passage.text = block.text;
    if (passage.isTable()) {
        passage.rows = rowsOf(block.text);
        return passage;
    }
    for (const TextRange &sentence : sentencesOf(block.text))
        passage.sentences.append(sentence);
    for (const Quantity &quantity : quantitiesIn(block.text)) {
        PrintedFigure figure = figureOf(quantity, block.text, 0);
        figure.step = roundness(figure);
        passage.figures.append(figure);
    }
    for (const PeriodMention &mention : periodsIn(block.text))
        passage.periods.append({ mention.range, mention.period, mention.later });
    return passage;
}

QList<ReadPassage> passagesOf(const QList<TextBlock> &blocks)
{
    QList<ReadPassage> passages;
    passages.reserve(blocks.size());
    for (const TextBlock &block : blocks)
        passages.append(passageOf(block));
    return passages;
}

} // namespace Peel
