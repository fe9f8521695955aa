// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/legibility.h"

#include "exporting/figurecolours.h"
#include "exporting/textitems.h"

#include <QRawFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int anySize = 16; // of the type: what it can draw does not depend on it
constexpr qsizetype mostNamed = 5; // characters in one sentence
constexpr qsizetype longestPlace = 40; // characters

bool isDrawn(char32_t character)
{
    return !QChar::isSpace(character) && QChar::category(character) != QChar::Other_Control
        && QChar::category(character) != QChar::Other_Format;
}

const QRawFont &pageFont()
{
    static const QRawFont font = QRawFont::fromFont(figureFont(anySize));
    return font;
}

QStringList textsOf(const FigureSpec &spec)
{
    QStringList texts { spec.title, spec.subtitle, spec.source };
    texts += spec.notes + spec.levels;
    for (const FigureCategory &category : spec.categories)
        texts.append(category.label);
    for (const FigureSeries &series : spec.series)
        texts.append(series.name);
    for (const FigureMark &mark : spec.marks)
        texts.append(mark.words);
    for (const FigureBreak &one : spec.breaks)
        texts.append(one.words);
    return texts;
}

QStringList textsOf(const BriefingTable &block)
{
    QStringList texts { block.table.title };
    texts += block.notes;
    for (const TableColumn &column : block.table.columns)
        texts.append(column.title);
    for (const QList<TableCell> &row : block.table.rows) {
        for (const TableCell &cell : row)
            texts.append(cell.text());
    }
    return texts;
}

QStringList textsOf(const BriefingBlock &block)
{
    if (const auto *heading = std::get_if<BriefingHeading>(&block))
        return { heading->text };
    if (const auto *text = std::get_if<BriefingText>(&block))
        return { text->text };
    if (const auto *quote = std::get_if<BriefingQuote>(&block))
        return { quote->words, quote->voice };
    if (const auto *figure = std::get_if<BriefingFigure>(&block))
        return textsOf(figure->spec);
    return textsOf(std::get<BriefingTable>(block));
}

QStringList textsOfSources(const Briefing &briefing)
{
    QStringList texts { briefing.title, briefing.subtitle };
    for (const BriefingSource &source : briefing.sources)
        texts += QStringList { source.citation } + source.quotes;
    return texts;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestPlace ? line : line.first(longestPlace - 1).trimmed() + u'…';
}

/// "★ (U+2605)"
QString namedCharacter(const QString &character)
{
    return u"%1 (U+%2)"_s.arg(character,
        QString::number(character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0'));
}

/// One sentence for a block, however many of its texts have such characters.
QString glyphFinding(const QStringList &texts)
{
    QStringList missing;
    QString first;
    for (const QString &text : texts) {
        for (const QString &character : missingGlyphs(text)) {
            if (!missing.contains(character))
                missing.append(character);
            if (first.isEmpty())
                first = text;
        }
    }
    if (missing.isEmpty())
        return {};
    QStringList named;
    for (const QString &character : missing.mid(0, mostNamed))
        named.append(namedCharacter(character));
    if (missing.size() > mostNamed)
        named.append(u"%1 more"_s.arg(missing.size() - mostNamed));
    return u"The font of the pages cannot draw %1, in “%2”."_s.arg(
        named.join(u", "_s), shortened(first));
}

} // namespace

QStringList missingGlyphs(const QString &text)
{
    QStringList missing;
    for (const uint character : text.toUcs4()) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (isDrawn(character) && !pageFont().supportsCharacter(character)
            && !missing.contains(one))
            missing.append(one);
    }
    return missing;
}

QList<PreflightPoint> legibility(const Briefing &briefing)
{
    QList<PreflightPoint> points;
    const auto note = [&points](qsizetype block, const QString &words) {
        if (!words.isEmpty())
            points.append({ block, words });
    };
    note(-1, glyphFinding(textsOfSources(briefing)));
    for (qsizetype i = 0; i < briefing.blocks.size(); ++i) {
        const BriefingBlock &block = briefing.blocks.at(i);
        note(i, glyphFinding(textsOf(block)));
        const auto *figure = std::get_if<BriefingFigure>(&block);
        if (figure == nullptr)
            continue;
        const QStringList findings
            = contrastFindings(roleColours(figure->spec)) + lookalikes(figure->spec);
        for (const QString &finding : findings)
            note(i, finding);
    }
    return points;
}

QList<PreflightPoint> handoverPoints(const Briefing &briefing)
{
    QList<PreflightPoint> points = preflight(briefing) + legibility(briefing);
    std::stable_sort(points.begin(), points.end(),
        [](const PreflightPoint &a, const PreflightPoint &b) { return a.block < b.block; });
    return points;
}

QString openPoints(const Briefing &briefing)
{
    QStringList words;
    for (const PreflightPoint &point : handoverPoints(briefing))
        words.append(point.words);
    return words.isEmpty() ? QString() : u"Open points: %1"_s.arg(words.join(u' '));
}

} // namespace Peel
