// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/surroundings.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/quantities/period.h"
#include "ingest/quantities/quantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// The words of a sentence that lead to what the table is of.
const Pattern &pointing()
{
    static const Pattern words = caseless(
        u"^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?(?:the\\s+)?(?:following\\s+|above\\s+)?(?:tables?|figures?"
        u"|chart)\\s*(?:\\w{1,3}|\\d+(?:\\.\\d+)*)?(?:\\s*,?\\s*(?:below|above|overleaf))?\\s*,?"
        u"\\s+"
        "(?:shows?|sets?\\s+out|gives?|presents?|summari[sz]es?|compares?|lists?|provides?|details?"
        "|breaks?\\s+down|outlines?|contains?|illustrates?)\\s+(?:out\\s+)?"
        "(?:(?:the|how\\s+many|our|numbers?\\s+of|data\\s+(?:on|for)|figures\\s+(?:on|for)|a\\s+(?:summary|breakdown)\\s+of)\\s+)*"_s);
    return words;
}

/// What a sentence that points at the table says it is of: up to the first comma or full stop, and
/// without the places that its rows name.
QString pointedAt(const QString &text)
{
    static const Pattern places = caseless(
        u"\\s+(?:in|for|by|across)\\s+(?:each|every|all|our)\\s+(?:\\w+\\s+)?\\w+$|\\s+by\\s+\\w+$"_s);
    static const Pattern span(
        u"\\s+(?:between|from|for|in|over|during)\\s+(?:the\\s+)?(?:%1)\\s.*$"_s.arg(
            u"January|February|March|April|May|June|July|August|September|October|November|December|(?:last|past)"_s),
        Pattern::CaseInsensitiveOption);
    static const Pattern clauseEnd(u"[,;:.](?:\\s|$)"_s);
    const QString said = clauseEnd.split(pointing().removedFrom(text)).front();
    return places.removedFrom(subjectOf(span.removedFrom(said)));
}

bool isCaptionText(const QString &text)
{
    static const Pattern label = caseless(u"^(?:Figure|Table|Chart|Graph|Fig\\.?)\\s+[A-Z]?\\d+"_s);
    return text.size() < 500 && label.match(text).hasMatch();
}

/// "The table below shows recorded crime by district, April to September."
bool pointsAtTable(const QString &text)
{
    return text.size() < 260 && pointing().match(text).hasMatch();
}

/// "Crimes per 1,000 population, year ending 31 March 2023.": no sentence, though it ends like one.
bool isTitlePhrase(const QString &text)
{
    static const Pattern sentence
        = caseless(u"\\b(?:is|are|was|were|has|have|had|will|would|can|may|do|does|did|rose|fell|"
                   u"shows?|gives?|"
                   "we|it|they|this|these|there|you|please|see|note)\\b|[.!?:;]\\s"_s);
    constexpr qsizetype longest = 110;
    if (!text.endsWith(u'.') || text.size() > longest || sentence.isIn(text)
        || !quantitiesIn(text).empty())
        return false;
    const std::vector<PeriodMention> times = periodsIn(text);
    if (times.empty())
        return unitWordsIn(text).has_value();
    return times.size() == 1 && times.front().range.from > 0
        && times.front().range.to + 1 >= text.size();
}

bool isLeadIn(const Block &block)
{
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Caption)
        return true;
    if (block.kind == BlockKind::KeyFigure)
        return quantitiesIn(block.text).empty(); // a title and its second line
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem)
        return false;
    const QString text = block.text.trimmed();
    if (pointsAtTable(text) || isTitlePhrase(text))
        return true;
    return isCaptionText(text) || (text.size() < 130 && !text.endsWith(u'.'));
}

/// "Data for this chart", "View as a table": what a page puts between a caption and its table.
bool opensData(const Block *block)
{
    static const Pattern label = caseless(
        u"^(?:(?:view|show|see|open|hide|download)\\s+(?:the\\s+|this\\s+)?(?:data|figures|table|"
        u"chart)\\b.{0,30}|"
        "(?:accessible\\s+)?(?:data|figures|table|text)\\s+(?:for|behind|in|of)\\s+(?:the|this)\\s+"
        "(?:chart|figure|graph)|"
        "(?:chart|table)\\s+(?:data|view)|accessible\\s+(?:data|table|version))\\W*$"_s);
    return block != nullptr && block->text.size() < 80 && label.match(block->text).hasMatch();
}

/// A short line below the table that its source or note follows: a title without a number.
bool isTitleBelow(const Block *block, const Block *next)
{
    static const Pattern note = caseless(u"^(?:sources?|notes?|brackets?)\\s*:"_s);
    return block != nullptr && next != nullptr && isLeadIn(*block) && block->text.size() < 130
        && !note.match(block->text).hasMatch() && note.match(next->text).hasMatch();
}

/// "Figure 3: …" below a chart of bars, which has no heads.
bool isUnderChart(const Block &chart, const Block *below)
{
    static const Pattern figure = caseless(u"^(?:figure|chart|graph|fig\\.?)\\s+[A-Z]?\\d+"_s);
    const bool bars = std::all_of(chart.cells.begin(), chart.cells.end(),
        [](const Cell &cell) { return cell.column < 2 && (cell.column == 0 || !cell.head); });
    return bars && below != nullptr && figure.match(below->text).hasMatch();
}

const Block *captionOf(const ReadDocument &document, int index)
{
    const auto at = [&document](int i) -> const Block * {
        return i >= 0 && i < static_cast<int>(document.blocks.size())
            ? &document.blocks[static_cast<std::size_t>(i)]
            : nullptr;
    };
    const auto isCaption = [](const Block *block) {
        return block != nullptr
            && (block->kind == BlockKind::Caption || isCaptionText(block->text));
    };
    if (opensData(at(index - 1)) && isCaption(at(index - 2)))
        return at(index - 2);
    if (isCaption(at(index - 1)))
        return at(index - 1);
    if (isUnderChart(*at(index), at(index + 1)))
        return at(index + 1);
    if (const Block *above = at(index - 1); above != nullptr && isLeadIn(*above))
        return above;
    if (isCaption(at(index + 1)))
        return at(index + 1);
    // A note or a badge between the caption and its table, or the end of a page.
    if (isCaption(at(index - 2))
        && (at(index - 1)->kind == BlockKind::Footnote || at(index - 1)->page < at(index)->page))
        return at(index - 2);
    int over = index - 1; // the other key figures of a panel
    while (at(over) != nullptr && at(over)->kind == BlockKind::KeyFigure)
        --over;
    if (over < index - 1 && at(over) != nullptr && at(over)->kind == BlockKind::Heading)
        return at(over);
    if (isTitleBelow(at(index + 1), at(index + 2)))
        return at(index + 1);
    return nullptr;
}

/// "The table has the officers of each team on 30 September of each year.": the sentence that ends
/// the paragraph above the table, or the one above its caption; empty where it speaks of other
/// things.
QString leadOf(const ReadDocument &document, int index)
{
    static const Pattern speaks = caseless(
        u"^(?:the\\s+)?(?:following\\s+|above\\s+)?(?:tables?|figures?|chart)\\b"
        u"|\\b(?:following|in\\s+the)\\s+tables?\\b|\\b(?:table|figure|chart)\\s+(?:\\d|below)"
        u"|\\b(?:below|as\\s+follows):?$"_s);
    for (int i = index - 1; i >= std::max(0, index - 2); --i) {
        const Block &above = document.blocks[static_cast<std::size_t>(i)];
        if (above.kind == BlockKind::Caption || above.kind == BlockKind::Heading)
            continue;
        const std::vector<TextRange> sentences = sentencesOf(above.text);
        if (above.kind != BlockKind::Paragraph || sentences.empty())
            return {};
        const QString last = above.text.mid(sentences.back().from, sentences.back().length());
        return speaks.isIn(last) ? last : QString();
    }
    return {};
}

/// What stands right below, and the footnotes of the page.
QStringList notesOf(const ReadDocument &document, int index)
{
    constexpr int near = 5;
    constexpr int pageful = 40;
    QStringList notes;
    const int page = document.blocks[static_cast<std::size_t>(index)].page;
    bool below = true;
    const int count = static_cast<int>(document.blocks.size());
    for (int i = index + 1; i < count && i <= index + pageful; ++i) {
        const Block &block = document.blocks[static_cast<std::size_t>(i)];
        const bool footnote = block.kind == BlockKind::Footnote;
        below = below && i <= index + near && block.kind != BlockKind::Table
            && block.kind != BlockKind::Heading && block.text.size() <= 600;
        if (below || (footnote && page > 0 && block.page == page))
            notes += block.text;
    }
    return notes;
}

/// "Data: for the 12 months to 31 March 2019", "All figures are as at 30 June 2018", "Source: Crime
/// Survey, 12 months to March 2013".
std::optional<Period> notedPeriod(const QStringList &notes)
{
    static const Pattern speaks = caseless(
        u"^(?:all\\s+)?(?:data|figures|numbers)\\b[:\\s]+(?:are\\s+|is\\s+)?(?:for|as\\s+at|cover|"
        u"relate\\s+to)\\b"
        u"|^sources?:[^.;]{3,80}[,(]\\s*(?:as\\s+at\\s+|in\\s+the\\s+)?(?:year|(?:12|twelve)\\s+months|\\d{1,2}\\s+\\p{Lu})"_s);
    if (notes.isEmpty() || !speaks.match(notes.front()).hasMatch())
        return std::nullopt;
    const std::vector<PeriodMention> periods = periodsIn(notes.front());
    return periods.size() == 1 ? std::make_optional(periods.front().period) : std::nullopt;
}

/// "Values are percent of crimes recorded in the year.": the unit of all figures of the table.
std::optional<UnitWords> notedUnit(const QStringList &notes)
{
    static const Pattern speaks = caseless(
        u"^(?:notes?:\\s*)?(?:all\\s+|the\\s+)?(?:data|figures|numbers|values|rates|amounts|times|"
        u"results)"
        u"\\s+(?:(?:in|of)\\s+the\\s+(?:table|chart)\\s+)?(?:are|is)\\s+"
        u"(?:(?:all|given|shown|expressed)\\s+)?(?:(?:in|as|a|an|the)\\s+)*(?<unit>[^.;]+)"_s);
    if (notes.isEmpty())
        return std::nullopt;
    const auto match = speaks.match(notes.front());
    return match.hasMatch() ? unitWordsIn(match.captured(u"unit"_s)) : std::nullopt;
}

/// The sentences of the paragraph right above the table, or above its caption.
QStringList sentencesAbove(const ReadDocument &document, int index)
{
    constexpr qsizetype longest = 500; // letters
    for (int i = index - 1; i >= std::max(0, index - 2); --i) {
        const Block &above = document.blocks[static_cast<std::size_t>(i)];
        if (above.kind == BlockKind::Caption)
            continue;
        QStringList sentences;
        if (above.kind == BlockKind::Paragraph && above.text.size() < longest)
            for (const TextRange &range : sentencesOf(above.text))
                sentences += above.text.mid(range.from, range.length());
        return sentences;
    }
    return {};
}

/// "All figures in this report are for the year ending 31 March 2016 unless otherwise stated."
std::optional<Period> documentPeriod(const ReadDocument &document, int index)
{
    static const Pattern speaks = caseless(u"\\b(?:data|figures|statistics|numbers|results|"
                                           u"comparisons)\\b[^.]{0,60}?\\b(?:are|is|relates?|"
                                           "covers?|refers?|runs?)\\b"_s);
    static const Pattern all = caseless(
        u"\\bunless\\s+(?:otherwise\\s+)?(?:stated|shown|specified|indicated)|\\b(?:in|throughout)"
        u"\\s+this\\s+"
        "(?:report|paper|document|update|pack|summary|profile|dashboard|bulletin|release)\\b"_s);
    constexpr qsizetype longest = 600; // letters
    for (int i = 0; i < index; ++i) {
        const Block &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.text.size() > longest || !all.isIn(block.text))
            continue;
        for (const TextRange &range : sentencesOf(block.text)) {
            const QString sentence = block.text.mid(range.from, range.length());
            const std::vector<PeriodMention> times = periodsIn(sentence);
            if (times.size() == 1 && times.front().period.hasDates() && all.isIn(sentence)
                && speaks.isIn(sentence))
                return times.front().period;
        }
    }
    return std::nullopt;
}

void takeNotedUnit(Surroundings &around, const QStringList &notes)
{
    around.notedUnit = notedUnit(notes);
    around.notedOfRates
        = around.notedUnit && notes.front().startsWith("rates"_L1, Qt::CaseInsensitive);
}

} // namespace

Surroundings surroundingsOf(const ReadDocument &document, int index, const ScopeWords &scopes)
{
    Surroundings around;
    if (const Block *caption = captionOf(document, index)) {
        const bool points = pointsAtTable(caption->text);
        const TextRange first = points ? sentencesOf(caption->text).front() : TextRange {};
        const QString text = points ? caption->text.mid(first.from, first.length()) : caption->text;
        around.caption = readHead(text, scopes);
        around.subject = points ? pointedAt(text) : subjectOf(text);
    }
    around.lead = leadOf(document, index);
    around.notes = notesOf(document, index);
    around.noted = notedPeriod(around.notes);
    takeNotedUnit(around, around.notes);
    for (const QString &sentence : sentencesAbove(document, index)) {
        if (!around.noted)
            around.noted = notedPeriod({ sentence });
        if (!around.notedUnit)
            takeNotedUnit(around, { sentence });
    }
    const std::vector<PeriodMention> led = periodsIn(around.lead);
    if (!around.noted && led.size() == 1)
        around.noted = led.front().period;
    if (!around.noted)
        around.noted = documentPeriod(document, index);
    return around;
}

std::optional<UnitWords> unitFromNotes(const QStringList &notes, const QString &rowName)
{
    static const Pattern clauses = caseless(u"[.;]\\s+|\\s+(?:and|but|whereas|while)\\s+"_s);
    const QStringList row = meaningWords(rowName);
    if (row.isEmpty())
        return std::nullopt;
    for (const QString &note : notes)
        for (const QString &clause : clauses.split(note)) {
            if (!clause.contains("per "_L1, Qt::CaseInsensitive))
                continue;
            const QStringList said = meaningWords(clause);
            const bool saysRow = std::all_of(
                row.begin(), row.end(), [&](const QString &word) { return said.contains(word); });
            if (const auto unit = saysRow ? unitWordsIn(clause) : std::nullopt)
                return unit;
        }
    return std::nullopt;
}

} // namespace Peel
