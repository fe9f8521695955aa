// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/listpairs.h"

#include "ingest/language/pattern.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

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
std::vector<ListPair> movedPairsOf(const QString &text)
{
    static const Pattern moved = caseless(
        u"^(?<label>\\p{Lu}[^.:;=]{2,60}?)\\s*[-–—:]\\s*(?<from>\\d[\\d,]*)\\s+to\\s+(?<to>\\d[\\d,"
        u"]*)"
        u"(?:\\s+R12)?\\s*(?:=|\\()\\s*(?<sign>[+−–-])\\s?(?<by>\\d+(?:\\.\\d+)?)\\s?%\\)?$"_s);
    const auto match = moved.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto pairOf = [&](const QString &part, Unit unit) {
        ListPair pair;
        pair.label = match.captured(u"label").trimmed();
        pair.quantity.value = match.captured(part).remove(u',').toDouble();
        pair.quantity.unit = unit;
        pair.quantity.range = { static_cast<int>(match.capturedStart(part)),
            static_cast<int>(match.capturedEnd(part)) };
        pair.quantity.digits = pair.quantity.range;
        pair.range = { 0, pair.quantity.range.to };
        return pair;
    };
    ListPair now = pairOf(u"to"_s, Unit::Count);
    ListPair then = pairOf(u"from"_s, Unit::Count);
    then.earlier = true;
    ListPair change = pairOf(u"by"_s, Unit::PercentChange);
    change.bracketed = true;
    if (match.captured(u"sign") != u"+"_s)
        change.quantity.value = -change.quantity.value;
    return { now, then, change };
}

/// "Shoplifting 5,610 (+23.1%)", "Arson 304 offences, a fall of 12 (-3.8%)", "Vehicle crime
/// -12.4%": what it is with its change, and nothing between the label and the figures.
std::vector<ListPair> barePairsOf(const QString &text)
{
    static const QString percent
        = u"(?<sign>[+−–-]|up\\s|down\\s)\\s?(?<by>\\d+(?:\\.\\d+)?)\\s?%"_s;
    static const QString label = u"^(?<label>\\p{Lu}[^.:;=,()\\d]{2,50}?)\\s+"_s;
    static const std::array looks { caseless(label
                                        + u"(?<now>\\d[\\d,]*)(?:\\s+(?:offences|crimes|incidents|"
                                          u"reports|cases))?,?(?:\\s+an?\\s+\\w+\\s+of\\s+[\\d,]+)?"
                                          u"\\s+\\(\\s*"_s
                                        + percent + u"\\s*\\)\\.?$"_s),
        Pattern(label + u"(?<sign>[+−–-])(?<by>\\d+(?:\\.\\d+)?)\\s?%$"_s) };
    static const Pattern verbs = caseless(u"\\b(?:was|were|is|are|has|have|had|by|from|to|of|at|"
                                          u"recorded|between|than|over|under|up|down|"
                                          u"\\w+ed)$|\\b(?:was|were|is|are|has|have|had)\\b"_s);
    for (const Pattern &look : looks) {
        const auto match = look.match(text.trimmed());
        if (!match.hasMatch() || verbs.isIn(match.captured(u"label")))
            continue;
        std::vector<ListPair> pairs;
        const auto add = [&](QStringView part, Unit unit) {
            ListPair pair;
            pair.label = match.captured(u"label").trimmed();
            pair.quantity.value = match.captured(part).remove(u',').toDouble();
            pair.quantity.unit = unit;
            pair.quantity.decimals = static_cast<int>(match.captured(part).section(u'.', 1).size());
            pair.quantity.range = { static_cast<int>(match.capturedStart(part.toString())),
                static_cast<int>(match.capturedEnd(part.toString())) };
            pair.quantity.digits = pair.quantity.range;
            pair.range = { 0, pair.quantity.range.to };
            pairs.push_back(pair);
        };
        if (match.hasCaptured(u"now"))
            add(u"now", Unit::Count);
        add(u"by", Unit::PercentChange);
        pairs.back().bracketed = pairs.size() > 1;
        const QString sign = match.captured(u"sign").trimmed().toLower();
        if (sign != "+"_L1 && sign != "up"_L1)
            pairs.back().quantity.value = -pairs.back().quantity.value;
        return pairs;
    }
    return {};
}

/// Label and figure by figure; nothing where the item is a sentence.
std::vector<ListPair> pairsOf(const QString &text)
{
    static const Pattern separator(u"(?:[:=]|\\s[–—-]|[–—]|(?<=[\\w)])-\\s)\\s*$"_s);
    static const Pattern change
        = caseless(u"\\b(?:an?\\s+)?(?:(reduction|decrease|fall|drop)|(?:increase|"
                   "rise))\\s+(?:of|by)\\s+$"_s);
    static const Pattern ofBefore
        = caseless(u"^\\s*(?:of|out\\s+of|/)\\s+(?:the\\s+|a\\s+total\\s+of\\s+)?$"_s);
    static const Pattern openBracket = caseless(u"^[^().;:]{0,30}\\(\\s*(?<inside>(?:\\w+|(?:19|20)"
                                                u"\\d\\d(?:/\\d\\d)?|England\\s+(?:and|&)\\s+Wales)"
                                                "(?::\\s*|\\s+)(?:by\\s+)?)?$"_s);
    static const Pattern clause(u"^([^.,;:=–—]*)[.,;]\\s*(.*)$"_s);
    static const Pattern fresh(u"^\\s+\\p{Lu}[^.,;:=]*$"_s); // "Sergeants: 274 Staff: 56"
    static const Pattern bracketEnd(u"^([^.,;:]*)\\)?"_s);
    static const Pattern hedge = caseless(
        u"(?:over|under|around|about|approximately|nearly|almost|just|some|up\\s+to|more\\s+than|less\\s+than|at\\s+least|up|down|a\\s+total\\s+of|an?)\\s*$"_s);
    static const Pattern from = caseless(
        u"^[^,;(–-]{0,30}[,;(–-]?\\s*(?:(?:up|down)\\s+from|compared\\s+(?:with|to)|against|versus|vs\\.?)\\s+$"_s);
    static const Pattern before = caseless( // "Arson – 312 offences (previous year 290)"
        u"^[^().;:]{0,30}\\(\\s*(?<time>(?:previous|last|prior)\\s+year)(?:\\s+was)?:?\\s+$"_s);
    static const Pattern moves = caseless( // "Arson: 312, up 4%"
        u"^[^,;(]{0,30}[,;–-]\\s*(?:(?:up|down)(?:\\s+by)?|an?\\s+(?:increase|rise|fall|decrease|"
        u"reduction|drop)\\s+of)\\s+$"_s);
    std::vector<ListPair> pairs;
    int end = 0;
    for (const Quantity &quantity : quantitiesIn(text)) {
        if (endsLabel(text, quantity))
            continue;
        QString between = text.mid(end, quantity.range.from - end);
        ListPair pair;
        pair.quantity = quantity;
        pair.range = { end, quantity.range.to };
        if (!pairs.empty() && ofBefore.match(between).hasMatch())
            pair.of = true;
        else if (pairs.size() == 1 && from.match(between).hasMatch()
            && pairs.front().quantity.unit == quantity.unit) {
            pair.earlier = true; // "Arson: 312 fires in 2018, down from 340"
            pairs.front().noun = between.section(u',', 0, 0).section(u'(', 0, 0).trimmed();
        } else if (pairs.size() == 1 && before.match(between).hasMatch()
            && pairs.front().quantity.unit == quantity.unit) {
            pair.earlier = true;
            pair.time = before.match(between).captured(u"time");
        } else if (pairs.size() == 1 && quantity.unit == Unit::PercentChange
            && moves.match(between).hasMatch())
            pair.bracketed = true;
        else if (!pairs.empty() && openBracket.match(between).hasMatch()
            && between.contains(u'(')) {
            pair.bracketed = true;
            pair.inside = openBracket.match(between).captured(u"inside").remove(u':').trimmed();
        } else {
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
            QString longer;
            while (longer != between) {
                longer = between;
                between = hedge.removedFrom(between);
            }
            const auto match = separator.match(between);
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
    for (ListPair &pair : pairs)
        if (&pair == &pairs.back()) {
            pair.noun
                = bracketEnd.match(rest).captured(1).remove(u')').section(u'(', 0, 0).trimmed();
            if (pair.time.isEmpty())
                pair.time = pair.noun;
        }
    return pairs;
}

} // namespace

std::vector<ListPair> pairsOfItem(const QString &text)
{
    for (const auto read : { movedPairsOf, barePairsOf }) {
        std::vector<ListPair> pairs = read(text);
        if (!pairs.empty())
            return pairs;
    }
    return pairsOf(text);
}

} // namespace Peel
