// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/listmetrics.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/figuredraft.h"
#include "ingest/metrics/listpairs.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

constexpr const char *rule = "metric.list";

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
    static const Pattern whose = caseless(
        u"^(?:(?:force|constabulary|police)[’']s|(?:force|constabulary|police)$|our)\\s*"_s);
    const QString subject = tidyName(whose.removedFrom(subjectOf(text)));
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

QString nameOf(const Head &label, const ListPair &pair, const QString &lead, const QString &noun)
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

/// "(national 74%)", "(2017: 1,516)", "(target 90%)": the same of others, of another time, or as it
/// is to be.
bool asTold(const Head &inside)
{
    return inside.name.isEmpty() ? inside.scope || inside.period
                                 : inside.kind == Head::Kind::Target && !inside.period;
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
        const std::vector<ListPair> pairs = pairsOfItem(block.text);
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
        for (const ListPair &pair : pairs) {
            FigureDraft draft;
            draft.rule = rule;
            draft.quantity = pair.quantity;
            const Head label = readHead(pair.label, scopes);
            const Head inside = readHead(pair.inside, scopes);
            if (pair.earlier)
                draft.name = name;
            else if (pair.of)
                draft.name = name.isEmpty() ? QString() : u"Total of "_s + lowerFirst(name);
            else if (asTold(inside)) {
                draft.name = inside.kind == Head::Kind::Target ? name + u" (target)"_s : name;
            } else if (pair.bracketed) {
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
            else if (!draft.period && behind.period && behind.name.count(u' ') < 2)
                draft.period = behind.period; // "Robbery – down 4% in 2021/22"
            else if (!draft.period && above != nullptr)
                draft.period = timeOver(extraction.document, *above, scopes);
            draft.scope = label.scope.value_or(first.scope.value_or(Scope::Force));
            if (pair.earlier && behind.scope)
                draft.scope = *behind.scope; // "70 percent, against 67 percent nationally"
            if (asTold(inside)) {
                draft.period = inside.period ? inside.period : draft.period;
                draft.scope = inside.scope.value_or(draft.scope);
            }
            const bool change = draft.quantity.unit == Unit::PercentChange && !pair.bracketed;
            if (change)
                draft.name = changeName(draft.name, {});
            range.to = pair.range.to;
            draft.source = extraction.document.span(block, range.from, range.length());
            addMetric(extraction, std::move(draft));
            any = true;
        }
        taken[i] = taken[i] || any;
    }
}

} // namespace Peel
