// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prose.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/proseabbreviations.h"
#include "ingest/metrics/prose/prosearound.h"
#include "ingest/metrics/prose/prosebare.h"
#include "ingest/metrics/prose/prosebeside.h"
#include "ingest/metrics/prose/prosechange.h"
#include "ingest/metrics/prose/prosefigure.h"
#include "ingest/metrics/prose/prosegrades.h"
#include "ingest/metrics/prose/prosepairs.h"
#include "ingest/metrics/prose/proseplace.h"
#include "ingest/metrics/prose/proserefusal.h"
#include "ingest/quantities/number.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using namespace Prose;

constexpr const char *noRule = "metric.prose";

/// In the order in which a figure is tried; the first that understands it names it.
constexpr std::array<Read, 30> shapes { readForcesByGrade, readAlternative, readListedChange,
    readRatio, readApposed, readMoreThanBefore, readPartOfThese, readRank, readLabelled,
    readBehindLabel, readBracketed, readTotal, readSpan, readMoved, readMoneyApart, readElliptic,
    readCases, readMoneyChange, readChange, readTimes, readHours, readWait, readPaid, readLevel,
    readMoney, readShare, readRecipients, readPool, readCount, readByClause };

bool isProse(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
        || block.kind == BlockKind::Footnote;
}

/// A cell that is a sentence or more, as a paragraph by itself.
std::optional<Block> asParagraph(const Block &table, const Cell &cell)
{
    constexpr qsizetype fewestWords = 6;
    const QString text = table.cellText(cell).toString();
    if (!text.trimmed().endsWith(u'.') || text.count(u' ') < fewestWords)
        return std::nullopt;
    Block paragraph = table;
    paragraph.kind = BlockKind::Paragraph;
    paragraph.start = table.start + cell.from;
    paragraph.text = text;
    paragraph.cells.clear();
    return paragraph;
}

/// "But the number of burglaries actually fell": what the next sentence's figures show; empty where
/// nothing is said to have changed.
QString risenOrFallen(const Sentence &s, const Places &places)
{
    for (int i = 1; i < s.size(); ++i) {
        if (!s.is(i, Class::Past) || signOfVerb(s.at(i).lower) == 0)
            continue;
        int from = i - 1; // "the news was that burglary fell"
        while (from > 0 && !s.says(from - 1, "that"_L1))
            --from;
        const Phrase subject = subjectBefore(s, from, verbGroupStart(s, i, from), places);
        if (!isGeneric(s, subject.words)
            && !places.meanForce(s, subject.words.front(), subject.words.back() + 1))
            return asPhrase(s.said(subject.words));
        return asPhrase(s.said(phraseFrom(s, i + 1, s.size(), places, false).words));
    }
    for (int i = 0; i + 2 < s.size(); ++i) { // "A rise in council tax has been agreed"
        if (signOfNoun(s.at(i).lower) == 0 || !s.says(i + 1, "in"_L1))
            continue;
        int end = i + 2;
        while (end < s.size() && !isInfinitive(s, end))
            ++end;
        return asPhrase(s.said(phraseFrom(s, i + 2, end, places, false).words));
    }
    return {};
}

/// " since the start of the programme" behind a count: what it is counted from, where that is no
/// date.
void sinceWhat(Figure &figure, const Sentence &s, const Context &context)
{
    constexpr std::size_t most = 6; // words
    const int since = figure.last;
    if (figure.shape != Shape::Count || figure.carried || !s.says(since, "since"_L1)
        || !s.isAny(since + 1, { Class::Determiner, Class::Noun }))
        return;
    const Phrase what = phraseFrom(s, since + 1, s.size(), context.places, false);
    if (what.isEmpty() || what.words.size() > most)
        return;
    figure.name += u" since "_s + withArticle(s, what);
    figure.last = what.end;
}

/// A figure of a list of targets says so.
void sayAim(Figure &figure)
{
    static const Pattern move = caseless(u"^(?:change|reduction|increase)\\s+in\\b"_s);
    if (figure.name.contains("target"_L1, Qt::CaseInsensitive))
        return;
    if (move.match(figure.name).hasMatch())
        figure.name = u"Target "_s + figure.name.at(0).toLower() + figure.name.mid(1);
    else
        figure.name += u" (target)"_s;
}

/// "Kent: …", "* West Yorkshire: …": the force that a paragraph is about.
std::optional<Scope> ownerOf(const QString &text, const Places &places)
{
    constexpr int longestName = 45;
    static const Pattern label(u"^[\\s*•·–-]*(\\p{Lu}[^:\\d]*):\\s"_s);
    const auto match = label.match(text);
    if (!match.hasMatch() || match.capturedLength(1) > longestName)
        return std::nullopt;
    const Sentence s = sentenceOf(
        text, { static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedEnd(1)) });
    const std::optional<ScopePhrase> name = places.phraseAt(s, 0);
    const bool whole = name && name->place && name->to == s.size();
    return whole ? std::make_optional(name->scope) : std::nullopt;
}

/// A heading that names what the figures below it measure; empty for others.
QString measureOf(const QString &heading)
{
    constexpr int most = 6; // words
    static const Pattern noise(u"[*†+~^]+"_s);
    static const Pattern other(u"[\\d:?.]"_s);
    const QString said = noise.removedFrom(heading).simplified();
    return said.isEmpty() || other.isIn(said) || said.count(u' ') >= most ? QString() : said;
}

/// Reads one block, sentence by sentence.
class ProseReader
{
public:
    ProseReader(Extraction &extraction, const Block &block, const Places &places,
        const Abbreviations &abbreviations)
        : m_extraction(extraction)
        , m_block(block)
        , m_abbreviations(abbreviations)
        , m_context { places, {}, {}, {}, {} }
    {
    }

    /// `above`: the paragraph that leads a list in, none for other blocks. `before`: the figures
    /// last told in front of this block, for one that begins with "This comprises", and for what so
    /// many said. `ended`: those of the very last sentence, for one that begins with "These" or "Of
    /// them". `topic`: what the paragraph before ended with as risen or fallen.
    void read(const Block *above, const std::vector<Figure> &before = {},
        const std::vector<Figure> &ended = {}, const QString &topic = {})
    {
        m_context.topic = topic;
        m_context.owner = ownerOf(m_block.text, m_context.places);
        if (above)
            leadIn(*above);
        static const Pattern pointing
            = caseless(u"^(?:this|these)\\s+(?:comprise[sd]?|include[sd]?)\\b"_s);
        static const Pattern answers = caseless(
            u"^\\d[\\d.]*\\s?(?:%|per\\s?cent)\\s+(?:said|felt|thought|believed|agreed|wanted|supported|would|were)\\b"_s);
        const bool answer = above && above->text.trimmed().endsWith(u':')
            && answers.match(m_block.text).hasMatch(); // "1,066 replied: / 68% said that"
        static const Pattern goesOn
            = caseless(u"^(?:of\\s+)?(?:this|that|these|those|them|which|they)[\\s,]"
                       u"+(?!year|month|week|quarter|time|report|inspection)"_s);
        if (answer || pointing.match(m_block.text).hasMatch())
            m_context.earlier = before;
        else if (goesOn.match(m_block.text).hasMatch())
            m_context.earlier = ended;
        const std::vector<TextRange> sentences = sentencesOf(m_block.text);
        const bool figures = mayHoldNumber(m_block.text);
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            if (!figures && i + 1 < sentences.size())
                continue; // only what the last one ends with is asked for
            for (const Sentence &part : partsOf(sentenceOf(m_block.text, sentences[i])))
                readSentence(part);
        }
    }

    void under(const QString &heading) { m_context.heading = heading; }

    /// What the last sentence without a figure said to have risen or fallen.
    QString topic() const { return m_context.topic; }

    /// The figures of the very last sentence.
    std::vector<Figure> ended() const { return m_context.earlier; }

    /// The figures of the last sentence that told any.
    std::vector<Figure> last() && { return std::move(m_told); }

private:
    void leadIn(const Block &above)
    {
        const std::vector<TextRange> sentences = sentencesOf(above.text);
        if (sentences.empty() || !above.text.trimmed().endsWith(u':'))
            return;
        static const Pattern aims = caseless(
            u"\\b(?:targets?|aims?|goals?|ambitions?|pledges?|commitments?)\\b[^.]*:$"_s);
        m_context.aims = aims.isIn(above.text.trimmed());
        const Sentence s = sentenceOf(above.text, sentences.back());
        m_context.leadTime = m_context.aims ? std::nullopt : lastTimeOf(s);
    }

    void readSentence(const Sentence &s)
    {
        for (const Clause &clause : clausesOf(s))
            readClause(s, clause);
        shareTimes(m_context.here, s);
        for (const Figure &figure : m_context.here)
            add(s, figure);
        if (!m_context.here.empty())
            m_told = m_context.here;
        m_context.topic = m_context.here.empty() ? risenOrFallen(s, m_context.places) : QString();
        m_context.earlier = std::exchange(m_context.here, {});
        if (const std::optional<Period> time = lastTimeOf(s))
            m_context.time = time;
    }

    void readClause(const Sentence &s, const Clause &clause)
    {
        const SourceSpan place = spanOf(s, clause.from, clause.to);
        if (const QString reason = refusalOf(s, clause); !reason.isEmpty()) {
            m_extraction.reject("metric", noRule, reason, place);
            return;
        }
        for (const Read shape : shapes) {
            std::optional<Figure> figure = shape(s, clause, m_context);
            if (!figure)
                continue;
            figure->byClause = shape == readByClause;
            explainBareNoun(*figure, s, clause, m_context);
            sinceWhat(*figure, s, m_context);
            if (m_context.aims)
                sayAim(*figure);
            placeFigure(*figure, s, clause, m_context);
            if (isUsable(*figure))
                m_context.here.push_back(*figure);
            else
                m_extraction.reject("metric", figure->rule, u"its name says too little"_s, place);
            return;
        }
        m_extraction.reject(
            "metric", noRule, u"the sentence does not say what it measures"_s, place);
    }

    /// A name of one word that could be anybody's tells nothing outside its paragraph.
    static bool isUsable(const Figure &figure)
    {
        static const QStringList vague { u"people"_s, u"men"_s, u"women"_s, u"places"_s, u"cases"_s,
            u"incidents"_s, u"individuals"_s, u"persons"_s, u"behaviours"_s, u"occasions"_s,
            u"items"_s, u"members"_s, u"applicants"_s, u"participants"_s, u"reports"_s, u"share"_s,
            u"total"_s, u"number"_s, u"rate"_s, u"figure"_s, u"times"_s, u"days"_s, u"years"_s,
            u"hours"_s, u"forces"_s, u"instances"_s, u"records"_s, u"children"_s, u"others"_s,
            u"target time"_s, u"amount"_s, u"maximum amount"_s, u"target"_s, u"increase"_s,
            u"decrease"_s, u"reduction"_s, u"rise"_s, u"fall"_s, u"estimate"_s };
        static const Pattern nothing = caseless( // "the average reported decrease": of what?
            u"^(?:(?:average|reported|overall|national|total|annual|change|in|the|mean|further|"
            u"decrease|increase|reduction|rise|fall|drop)\\s*)+$"_s);
        if (nothing.match(figure.name).hasMatch())
            return false;
        static const Pattern broken = caseless( // words between were a time or place
            u"\\b(?:by|of|in)\\s(?:as|by|of|per|and|were|was|is|are)\\b"_s);
        return figure.name.size() >= 3 && !broken.isIn(figure.name) && figure.name.count(u' ') < 30
            && !vague.contains(figure.name.toLower());
    }

    /// "30 forces were judged good": of the whole country.
    static bool countsForces(const Figure &figure)
    {
        static const Pattern graded = caseless(
            u"^forces\\b.*\\b(?:outstanding|good|adequate|requires? improvement|inadequate)\\b"_s);
        return graded.match(figure.name).hasMatch();
    }

    void add(const Sentence &s, const Figure &figure)
    {
        const Quantity &quantity = s.quantity(figure.number);
        Metric metric;
        metric.name = m_abbreviations.explained(figure.name);
        metric.value = figure.value;
        metric.decimals = quantity.decimals;
        metric.unit = figure.unit;
        metric.period = figure.period;
        metric.scope = countsForces(figure) ? Scope::National : figure.scope.value_or(Scope::Force);
        metric.evidence.source = spanOf(
            s, std::min(figure.first, figure.number), std::max(figure.last, figure.number + 1));
        metric.evidence.rule = QLatin1StringView(figure.rule);
        metric.evidence.confidence
            = figure.carried || figure.byClause ? Confidence::Medium : Confidence::High;
        if (quantity.bound)
            metric.evidence.reasons << u"bound"_s;
        if (figure.carried)
            metric.evidence.reasons << u"name from the figure before"_s;
        if (figure.byClause)
            metric.evidence.reasons << u"named by its clause alone"_s;
        m_extraction.facts.metrics.push_back(std::move(metric));
    }

    SourceSpan spanOf(const Sentence &s, int first, int last) const
    {
        int from = std::max(0, first);
        int to = std::min(last, s.size());
        while (from + 1 < to && s.isAny(from, { Class::Comma, Class::Stop, Class::Joiner }))
            ++from;
        while (to - 1 > from && s.isAny(to - 1, { Class::Comma, Class::Stop }))
            --to;
        const int begin = s.at(from).range.from;
        return m_extraction.document.span(m_block, s.from + begin, s.at(to - 1).range.to - begin);
    }

    Extraction &m_extraction;
    const Block &m_block;
    const Abbreviations &m_abbreviations;
    Context m_context;
    std::vector<Figure> m_told;
};

} // namespace

std::vector<ProseMetrics> proseMetricsOf(const Extraction &extraction)
{
    const Places places(extraction.reference, extraction.facts.header.force);
    const Abbreviations abbreviations(extraction.document);
    std::vector<ProseMetrics> told;
    const Block *above = nullptr; // leads the list in
    std::vector<Figure> before; // of the sentence in front of the block
    std::vector<Figure> ended; // of the sentence right in front of it
    QString topic; // of the paragraph in front of it
    QString heading; // what it stands under
    for (const Block &block : extraction.document.blocks) {
        if (block.kind != BlockKind::ListItem)
            above = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading
                ? &block
                : nullptr;
        else if (block.text.trimmed().endsWith(u':'))
            above = &block; // a numbered paragraph
        Extraction own { extraction.document, extraction.reference, {}, {}, {} };
        if (block.kind == BlockKind::Heading) {
            topic.clear();
            ended.clear();
            heading = measureOf(block.text);
        }
        if (isProse(block)) {
            ProseReader reader(own, block, places, abbreviations);
            reader.under(heading);
            reader.read(block.kind == BlockKind::ListItem ? above : nullptr, before, ended, topic);
            topic = reader.topic();
            ended = reader.ended();
            before = std::move(reader).last();
        }
        for (const Cell &cell : block.cells) {
            const std::optional<Block> paragraph
                = block.kind == BlockKind::Table ? asParagraph(block, cell) : std::nullopt;
            if (paragraph)
                ProseReader(own, *paragraph, places, abbreviations).read(nullptr);
        }
        told.push_back({ std::move(own.facts.metrics), std::move(own.rejections) });
    }
    return told;
}

void addProseMetrics(
    Extraction &extraction, std::vector<ProseMetrics> &&prose, const std::vector<bool> &taken)
{
    const auto add = [](auto &all, auto &more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    };
    for (std::size_t i = 0; i < prose.size(); ++i) {
        if (i < taken.size() && taken[i])
            continue;
        add(extraction.facts.metrics, prose[i].metrics);
        add(extraction.rejections, prose[i].rejections);
    }
}

} // namespace Peel
