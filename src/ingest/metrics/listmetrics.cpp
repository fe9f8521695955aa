// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/listmetrics.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/head.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

constexpr const char *rule = "metric.list";

/// One "label: figure" of an item.
struct Pair
{
    QString label;
    Quantity quantity;
    QString noun; // behind the figure: "searches"
    TextRange range; // in the item
    bool bracketed = false; // "(12%)" behind the figure before it
    bool of = false; // the 57 of "54 of 57"
    bool earlier = false; // "£0.9m, down from £1.4m in 2022/23": the second
    QString time; // behind the earlier figure
};

constexpr int longestLabel = 14; // words

/// "Safer Streets Fund, round 4: £700,000": the 4 is part of the label.
bool endsLabel(const QString &text, const Quantity &number)
{
    static const Pattern figure(u"^:\\s+[£+−-]?\\d"_s);
    static const Pattern word(u"\\p{L}\\s+$"_s);
    return number.unit == Unit::Count && word.match(text.left(number.range.from)).hasMatch()
        && figure.match(text.mid(number.range.to)).hasMatch();
}

/// "Personal robbery – 316 to 377 = +19%": what it is, what it was, and the change.
std::vector<Pair> movedPairsOf(const QString &text)
{
    static const Pattern moved = caseless(
        u"^(?<label>\\p{Lu}[^.:;=]{2,60}?)\\s*[-–—:]\\s*(?<from>\\d[\\d,]*)\\s+to\\s+(?<to>\\d[\\d,"
        u"]*)"
        u"(?:\\s+R12)?\\s*(?:=|\\()\\s*(?<sign>[+−–-])\\s?(?<by>\\d+(?:\\.\\d+)?)\\s?%\\)?$"_s);
    const auto match = moved.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto pairOf = [&](const QString &part, Unit unit) {
        Pair pair;
        pair.label = match.captured(u"label").trimmed();
        pair.quantity.value = match.captured(part).remove(u',').toDouble();
        pair.quantity.unit = unit;
        pair.quantity.range = { static_cast<int>(match.capturedStart(part)),
            static_cast<int>(match.capturedEnd(part)) };
        pair.quantity.digits = pair.quantity.range;
        pair.range = { 0, pair.quantity.range.to };
        return pair;
    };
    Pair now = pairOf(u"to"_s, Unit::Count);
    Pair then = pairOf(u"from"_s, Unit::Count);
    then.earlier = true;
    Pair change = pairOf(u"by"_s, Unit::PercentChange);
    change.bracketed = true;
    if (match.captured(u"sign") != u"+"_s)
        change.quantity.value = -change.quantity.value;
    return { now, then, change };
}

/// Label and figure by figure; nothing where the item is a sentence. `goesOn`: a sentence follows
/// the first of them.
std::vector<Pair> pairsOf(const QString &text, bool *goesOn)
{
    static const Pattern separator(u"(?:[:=]|\\s[–—-]|[–—]|(?<=[\\w)])-\\s)\\s*$"_s);
    static const Pattern change
        = caseless(u"\\b(?:an?\\s+)?(?:(reduction|decrease|fall|drop)|(?:increase|"
                   "rise))\\s+(?:of|by)\\s+$"_s);
    static const Pattern ofBefore
        = caseless(u"^\\s*(?:of|out\\s+of|/)\\s+(?:the\\s+|a\\s+total\\s+of\\s+)?$"_s);
    static const Pattern openBracket(u"^[^().;:]{0,30}\\(\\s*(?:\\w+\\s+(?:by\\s+)?)?$"_s);
    static const Pattern clause(u"^([^.,;:=–—]*)[.,;]\\s*(.*)$"_s);
    static const Pattern fresh(u"^\\s+\\p{Lu}[^.,;:=]*$"_s); // "Sergeants: 274 Staff: 56"
    static const Pattern bracketEnd(u"^([^.,;:]*)\\)?"_s);
    static const Pattern hedge = caseless(
        u"(?:over|under|around|about|approximately|nearly|almost|just|some|up\\s+to|more\\s+than|less\\s+than|at\\s+least|up|down|a\\s+total\\s+of|an?)\\s*$"_s);
    static const Pattern from = caseless(
        u"^[^,;(–-]{0,30}[,;(–-]?\\s*(?:(?:up|down)\\s+from|compared\\s+(?:with|to)|against|versus|vs\\.?)\\s+$"_s);
    static const Pattern another(u"^[^,;:(]{0,40}(?:\\([^)]*\\))?\\s*[;,]\\s"_s);
    std::vector<Pair> pairs;
    int end = 0;
    for (const Quantity &quantity : quantitiesIn(text)) {
        if (endsLabel(text, quantity))
            continue;
        QString between = text.mid(end, quantity.range.from - end);
        Pair pair;
        pair.quantity = quantity;
        pair.range = { end, quantity.range.to };
        if (!pairs.empty() && ofBefore.match(between).hasMatch())
            pair.of = true;
        else if (pairs.size() == 1 && from.match(between).hasMatch()
            && pairs.front().quantity.unit == quantity.unit)
            pair.earlier = true;
        else if (!pairs.empty() && openBracket.match(between).hasMatch() && between.contains(u'('))
            pair.bracketed = true;
        else {
            if (const auto moved = change.match(between); moved.hasMatch()) {
                between.truncate(moved.capturedStart()); // "Robbery – reduction of 4%"
                if (quantity.unit == Unit::Percent || quantity.unit == Unit::PercentChange) {
                    pair.quantity.unit = Unit::PercentChange;
                    pair.quantity.value
                        = std::abs(quantity.value) * (moved.hasCaptured(1) ? -1 : 1);
                } else {
                    return {}; // how many fewer: not the label's own number
                }
            }
            QString before;
            while (before != between) {
                before = between;
                between = hedge.removedFrom(between);
            }
            const auto match = separator.match(between);
            if (!match.hasMatch() && pairs.size() == 1 && another.match(between).hasMatch()) {
                pairs.front().noun = another.match(between).captured().section(u';', 0, 0);
                pairs.front().noun
                    = pairs.front().noun.section(u',', 0, 0).section(u'(', 0, 0).trimmed();
                *goesOn = true; // "Searches: 6,530, of which 12 percent led to an arrest"
                return pairs;
            }
            if (!match.hasMatch())
                return {};
            QString label = between.left(match.capturedStart());
            if (!pairs.empty()) {
                // "… searches. Misuse of Drugs Act (MDA):": the noun of the figure before, then a
                // label.
                const auto parts = clause.match(label);
                if (!parts.hasMatch() && !fresh.match(label).hasMatch())
                    return {};
                if (parts.hasMatch()) {
                    QString noun = parts.captured(1);
                    noun.remove(u')');
                    pairs.back().noun = noun.trimmed();
                    label = parts.captured(2);
                    pair.range.from = end + static_cast<int>(parts.capturedStart(2));
                }
            }
            pair.label = label.trimmed();
            if (pair.label.split(u' ', Qt::SkipEmptyParts).size() > longestLabel)
                return {};
        }
        pairs.push_back(pair);
        end = quantity.range.to;
    }
    if (pairs.empty())
        return {};
    const QString rest = text.mid(end);
    static const Pattern sentenceFollows(u"[.;]\\s+\\S+(?:\\s+\\S+){3,}"_s);
    if (sentenceFollows.match(rest).hasMatch() || rest.size() > 80)
        return {};
    for (Pair &pair : pairs)
        if (&pair == &pairs.back()) {
            pair.noun
                = bracketEnd.match(rest).captured(1).remove(u')').section(u'(', 0, 0).trimmed();
            pair.time = pair.noun;
        }
    return pairs;
}

/// "The number of duty hours worked by PSVs are:" as a subject; empty where it is no lead-in.
QString leadSubject(const Block &block)
{
    static const Pattern tail = caseless(
        u"\\s*(?:,?\\s*(?:(?:are|is|was|were|has\\s+been|have\\s+been)(?:\\s+(?:as\\s+"
        u"follows|the\\s+following|shown\\s+below|set\\s+out\\s+below|below))?|"
        "as\\s+follows|include[sd]?|shows?|below|includ(?:es|ing)|namely))?\\s*:?\\s*$"_s);
    const bool heading = block.kind == BlockKind::Heading || block.kind == BlockKind::Caption;
    QString text = block.text.trimmed();
    if (!heading && !text.endsWith(u':'))
        return {};
    static const Pattern sentenceEnd(u"(?<=[.!?])\\s+(?=[A-Z])"_s);
    text = sentenceEnd.split(text).back();
    if (text.size() > 140)
        return {};
    text = tail.removedFrom(text);
    static const Pattern noSubject = caseless(
        u"^(?:what|how|why|who|when|where|is|are|was|were|has|have|had|this|these|those|it|they|we|he|she|and|but|which|that|in|as|for|to|with)\\b"_s);
    static const Pattern says = caseless(
        u"\\b(?:was|were|has|have|had|been)\\s+(?:also\\s+)?(?:updated|informed|told|given|"
        u"provided|"
        u"advised|briefed|presented|noted|shown)\\b|\\bthe\\s+following\\b"_s);
    if (says.isIn(text))
        return {}; // "The panel was told the following figures": who was told, not what of
    const QString subject = subjectOf(text);
    return noSubject.match(subject).hasMatch() ? QString() : subject;
}

/// "Criminal damage – 214", "Sergeants: 274 Staff: 56": labels and figures on a line of their own.
bool isPairLine(const Block &block)
{
    static const QString figure = u"[£+−-]?\\d[\\d.,]*(?:\\s?%|\\s?per\\s?cent|m|k)?"_s;
    static const Pattern pair = caseless(
        u"^\\p{Lu}[^.:;=]{2,60}?\\s?[-–—:=]\\s*(?:(?:reduction|decrease|fall|drop|increase|rise)"
        u"\\s+of\\s+|(?:up|down)\\s+(?:by\\s+)?)?"_s
        + figure + u"(?:\\s\\w+){0,2}$"_s);
    static const Pattern pairs(
        u"^(?:(?:^|\\s)\\p{Lu}[^.,:;=\\d]{2,40}:\\s"_s + figure + u"){2,}$"_s);
    static const Pattern labelled(u"^\\p{Lu}[^.:;=–—]{2,60}:\\s"_s + figure + u"(?:\\s\\w+)?$"_s);
    const QString text = block.text.trimmed();
    if (block.kind == BlockKind::Heading)
        return text.size() < 90 && labelled.match(text).hasMatch();
    return block.kind == BlockKind::Paragraph
        && ((text.size() < 90 && pair.match(text).hasMatch()) || pairs.match(text).hasMatch());
}

/// A list without bullets: such lines one behind the other.
bool isInSeries(const std::vector<Block> &blocks, std::size_t i)
{
    constexpr std::size_t fewest = 3;
    if (!isPairLine(blocks[i]))
        return false;
    std::size_t from = i;
    while (from > 0 && isPairLine(blocks[from - 1]))
        --from;
    std::size_t to = i + 1;
    while (to < blocks.size() && isPairLine(blocks[to]))
        ++to;
    return to - from >= fewest;
}

const Block *leadIn(const ReadDocument &document, std::size_t index)
{
    for (std::size_t i = index; i-- > 0;) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Footnote
            || isPairLine(block))
            continue;
        return &block;
    }
    return nullptr;
}

/// The time that leads a list in: of the line above it that opens it, or of the heading over that
/// line. A paragraph that does not lead to the list says nothing of it.
std::optional<Period> timeOver(
    const ReadDocument &document, const Block &above, const ScopeWords &scopes)
{
    const auto isHead = [](const Block &block) {
        return block.kind == BlockKind::Heading || block.kind == BlockKind::Caption;
    };
    const bool opens = above.text.trimmed().endsWith(u':');
    if (!isHead(above) && !opens && above.text.trimmed().endsWith(u'.'))
        return std::nullopt;
    const std::optional<Period> own = readHead(above.text, scopes).period;
    if (own || isHead(above) || !opens || &above == document.blocks.data())
        return own;
    const Block &heading = *(&above - 1);
    static const Pattern numbered(u"^(?:\\d{1,2}\\.\\s+)?\\p{Lu}[^.]{3,80}$"_s);
    const bool item
        = heading.kind == BlockKind::ListItem && numbered.match(heading.text).hasMatch();
    return isHead(heading) || item ? readHead(heading.text, scopes).period : std::nullopt;
}

QString nameOf(const Head &label, const Pair &pair, const QString &lead, const QString &noun)
{
    QString thing = pair.noun;
    static const Pattern tooLong(u"(?:\\s+\\S+){4,}"_s);
    if (tooLong.match(thing).hasMatch())
        thing.clear();
    if (label.name.isEmpty())
        return joinedName(lead, thing);
    if (!noun.isEmpty())
        return joinedName(noun, label.name);
    if (!lead.isEmpty() && lead.size() < 70)
        return joinedName(lead, label.name);
    return label.name;
}

} // namespace

void extractLists(Extraction &extraction, const ScopeWords &scopes, std::vector<bool> &taken)
{
    const std::vector<Block> &blocks = extraction.document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool item = block.kind == BlockKind::ListItem || isInSeries(blocks, i);
        if (taken[i] || !item || block.text.size() > 260)
            continue;
        bool goesOn = false;
        std::vector<Pair> pairs = movedPairsOf(block.text);
        if (pairs.empty())
            pairs = pairsOf(block.text, &goesOn);
        if (pairs.empty())
            continue;
        const Block *above
            = block.kind == BlockKind::Heading ? nullptr : leadIn(extraction.document, i);
        const QString lead = above != nullptr ? leadSubject(*above) : QString();
        const Head leadHead = above != nullptr ? readHead(lead, scopes) : Head();
        const Head first = readHead(pairs.front().label, scopes);
        const QString series = first.name.isEmpty() ? pairs.front().noun : QString();
        QString name;
        TextRange range;
        bool any = false;
        for (const Pair &pair : pairs) {
            FigureDraft draft;
            draft.rule = rule;
            draft.quantity = pair.quantity;
            const Head label = readHead(pair.label, scopes);
            if (pair.earlier)
                draft.name = name;
            else if (pair.of)
                draft.name = name.isEmpty() ? QString() : u"Total of "_s + lowerFirst(name);
            else if (pair.bracketed) {
                draft.name = pair.quantity.unit == Unit::PercentChange ? changeName(name, {})
                    : pair.quantity.unit == Unit::Percent ? u"Share of "_s + lowerFirst(name)
                                                          : name;
            } else {
                if (&pair != &pairs.front() && label.name.isEmpty())
                    continue;
                name = tidyName(nameOf(label, pair, leadHead.name, series));
                draft.name = name;
                range = pair.range;
            }
            if (label.unit && label.unit->listed && draft.quantity.unit == Unit::Count)
                draft.quantity.unit = label.unit->unit;
            draft.period = label.period ? label.period : first.period;
            const Head behind = readHead(pair.earlier ? pair.time : pair.noun, scopes);
            if (pair.earlier)
                draft.period = behind.period;
            else if (!draft.period && behind.period && behind.name.isEmpty())
                draft.period = behind.period; // "Robbery – down 4% in 2021/22"
            else if (!draft.period && above != nullptr)
                draft.period = timeOver(extraction.document, *above, scopes);
            draft.scope = label.scope.value_or(first.scope.value_or(Scope::Force));
            if (pair.earlier && behind.scope)
                draft.scope = *behind.scope; // "70 percent, against 67 percent nationally"
            const bool change = draft.quantity.unit == Unit::PercentChange && !pair.bracketed;
            if (change)
                draft.name = changeName(draft.name, {});
            range.to = pair.range.to;
            draft.source = extraction.document.span(block, range.from, range.length());
            addMetric(extraction, std::move(draft));
            any = true;
        }
        taken[i] = taken[i] || (any && !goesOn);
    }
}

} // namespace Peel
