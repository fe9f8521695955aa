// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/arealexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// Words that say nothing about which area is meant.
bool isNeutral(const QString &stem)
{
    static const QSet<QString> neutral = [] {
        QSet<QString> set;
        for (const QStringView word : QStringView(
                 u"effective efficient legitimate approach way extent respect regard relation term "
                 u"work ability area question pillar inspection performance overall judgment "
                 u"judgement grade force constabulary service police year well make sure ensure "
                 u"deal currently following policing core theme latest recent peel give provide "
                 u"offer deliver \uE000")
                                          .tokenize(u' '))
            set.insert(stemOf(word));
        return set;
    }();
    return neutral.contains(stem);
}

QSet<QString> contentOf(QStringView phrase)
{
    QSet<QString> stems;
    for (const StemmedWord &word : stemmedWords(phrase)) {
        if (!isLinkWord(word.stem))
            stems.insert(word.stem);
    }
    return stems;
}

/// The mark of the force's own name: whose area it is, never which.
bool isForceMark(const QString &stem)
{
    return stem.size() == 1 && stem.front() == QChar(0xE000);
}

/// "effective" in "effective at preventing crime" is no pillar: the question stands behind it.
bool asksBehind(const std::vector<StemmedWord> &words, int from, int to, QStringView phrase)
{
    while (to - from > 1 && isLinkWord(words[static_cast<std::size_t>(from)].stem))
        ++from;
    int end = to;
    while (end - from > 1 && isLinkWord(words[static_cast<std::size_t>(end - 1)].stem))
        --end;
    if (end - from != 1 || end >= static_cast<int>(words.size()))
        return false;
    static const QSet<QString> adjectives { u"effective"_s, u"efficient"_s, u"legitimate"_s,
        u"effectively"_s, u"efficiently"_s, u"legitimately"_s };
    const StemmedWord &word = words[static_cast<std::size_t>(from)];
    const QString &next = words[static_cast<std::size_t>(end)].stem;
    const QString printed = phrase.mid(word.range.from, word.range.length()).toString().toLower();
    return adjectives.contains(printed)
        && (next == "at"_L1 || next == "in"_L1 || next == "how"_L1 || next == "when"_L1);
}

/// Where one item of a list ends and another may begin.
bool isBreak(QStringView phrase, const StemmedWord &before, const StemmedWord &after)
{
    for (const QChar c : phrase.mid(before.range.to, after.range.from - before.range.to)) {
        if (c == u',' || c == u';' || c == u'\n' || c == u'\t' || c == u':' || c == u'.'
            || c == u'(' || c == u'/' || c == QChar(0x2022))
            return true;
    }
    return before.stem == "and"_L1 || after.stem == "and"_L1;
}

constexpr int exactWeight = 100; // for each word of a wording that stands there as it is
constexpr int leftoverCost = 1000; // a reading without leftovers is always the better one

} // namespace

AreaLexicon::AreaLexicon(const ReferenceData &reference, const QString &round)
{
    for (const Area &area : reference.areas()) {
        if (!area.rounds.contains(round))
            continue;
        Entry entry { &area, {}, {}, {} };
        for (const QString &wording : area.wordings) {
            entry.wordings.push_back(contentOf(wording));
            entry.vocabulary.unite(entry.wordings.back());
        }
        for (const QString &key : area.keys) {
            std::vector<Alternatives> sets;
            for (const QString &word : key.split(u' ')) {
                Alternatives alternatives;
                for (const QString &one : word.split(u'|'))
                    alternatives.insert(stemOf(one));
                entry.vocabulary.unite(alternatives);
                sets.push_back(std::move(alternatives));
            }
            entry.keys.push_back(std::move(sets));
        }
        m_vocabulary.unite(entry.vocabulary);
        m_entries.push_back(std::move(entry));
    }
}

int AreaLexicon::keyWeight(const Entry &entry, const QSet<QString> &stems, int extras) const
{
    int best = 0;
    for (const std::vector<Alternatives> &key : entry.keys) {
        const bool all = std::all_of(key.begin(), key.end(),
            [&](const Alternatives &alternatives) { return alternatives.intersects(stems); });
        const int size = static_cast<int>(key.size());
        // A long key leaves no doubt and bears one word more ("identifies and tackles …").
        if (all && (extras == 0 || (extras == 1 && size >= 4)))
            best = std::max(best, size);
    }
    return best;
}

AreaLexicon::Match AreaLexicon::matchOf(
    const std::vector<StemmedWord> &words, int from, int to, bool whole) const
{
    QSet<QString> stems;
    for (int i = from; i < to; ++i) {
        const QString &stem = words.at(static_cast<std::size_t>(i)).stem;
        if (!isLinkWord(stem) && !isForceMark(stem))
            stems.insert(stem);
    }
    Match best;
    bool tie = false;
    const auto offer = [&](const Area *area, int weight, bool exact) {
        tie = weight == best.weight ? tie || area != best.area : weight < best.weight && tie;
        if (weight > best.weight)
            best = { area, weight, exact };
    };
    for (const Entry &entry : m_entries) {
        if (std::find(entry.wordings.begin(), entry.wordings.end(), stems) != entry.wordings.end())
            offer(entry.area, exactWeight * static_cast<int>(stems.size()), true);
        if (!whole)
            continue;
        int extras = 0;
        for (const QString &stem : stems)
            extras += entry.vocabulary.contains(stem) || isNeutral(stem) ? 0 : 1;
        const int weight = keyWeight(entry, stems, extras);
        if (weight > 0)
            offer(entry.area, 20 * weight - 10 * extras, false);
    }
    return tie ? Match {} : best;
}

AreaReading AreaLexicon::read(QStringView phrase) const
{
    struct Step
    {
        int score = 0;
        int from = 0;
        Match match;
    };

    const std::vector<StemmedWord> words = stemmedWords(phrase);
    const int count = static_cast<int>(words.size());
    const auto at
        = [&](int i) -> const StemmedWord & { return words[static_cast<std::size_t>(i)]; };
    std::vector<bool> breaks(static_cast<std::size_t>(count) + 1, true);
    std::vector<int> foreign(static_cast<std::size_t>(count) + 1); // words of no area, up to here
    for (int i = 0; i < count; ++i) {
        const QString &stem = at(i).stem;
        const auto index = static_cast<std::size_t>(i);
        if (i > 0)
            breaks[index] = isBreak(phrase, at(i - 1), at(i));
        foreign[index + 1]
            = foreign[index] + (isLinkWord(stem) || m_vocabulary.contains(stem) ? 0 : 1);
    }
    std::vector<Step> steps(static_cast<std::size_t>(count) + 1);
    for (int to = 1; to <= count; ++to) {
        const QString &stem = at(to - 1).stem;
        Step &step = steps[static_cast<std::size_t>(to)];
        const bool free = isLinkWord(stem) || isNeutral(stem);
        step = { steps[static_cast<std::size_t>(to - 1)].score - (free ? 0 : leftoverCost), to - 1,
            {} };
        for (int from = std::max(0, to - 40); from < to; ++from) {
            const auto first = static_cast<std::size_t>(from);
            const auto end = static_cast<std::size_t>(to);
            const bool whole = breaks[first] && breaks[end];
            if (!whole && foreign[end] > foreign[first])
                continue; // inside an item only a wording counts, which has no such word
            if (asksBehind(words, from, to, phrase))
                continue;
            const Match match = matchOf(words, from, to, whole);
            const int score = steps[first].score + match.weight;
            if (match.area != nullptr && score > step.score)
                step = { score, from, match };
        }
    }
    AreaReading reading;
    for (int to = count; to > 0; to = steps[static_cast<std::size_t>(to)].from) {
        const Step &step = steps[static_cast<std::size_t>(to)];
        const StemmedWord &last = at(to - 1);
        if (step.match.area != nullptr) {
            const TextRange range { at(step.from).range.from, last.range.to };
            reading.areas.insert(
                reading.areas.begin(), AreaMention { step.match.area, range, step.match.exact });
        } else if (!isLinkWord(last.stem) && !isNeutral(last.stem)) {
            reading.leftover.prepend(last.stem);
        }
    }
    return reading;
}

const Area *AreaLexicon::areaOf(QStringView phrase) const
{
    const AreaReading reading = read(phrase);
    return reading.clean() && reading.areas.size() == 1 ? reading.areas.front().area : nullptr;
}

const Area *AreaLexicon::areaOfHeading(QStringView heading) const
{
    if (const Area *area = areaOf(heading))
        return area;
    const QSet<QString> stems = contentOf(heading);
    const Area *best = nullptr;
    int weight = 1; // one word alone ("leadership of investigations") names nothing
    for (const Entry &entry : m_entries) {
        const int own = keyWeight(entry, stems, 0);
        if (own > weight) {
            best = entry.area;
            weight = own;
        } else if (own == weight) {
            best = nullptr;
        }
    }
    return best;
}

bool AreaLexicon::canOnlyMean(const Area &area, QStringView phrase) const
{
    const QSet<QString> stems = contentOf(phrase);
    const auto holds = [&](const Entry &entry) { return entry.vocabulary.contains(stems); };
    return !stems.isEmpty() && std::count_if(m_entries.begin(), m_entries.end(), holds) == 1
        && std::any_of(m_entries.begin(), m_entries.end(),
            [&](const Entry &entry) { return entry.area->id == area.id && holds(entry); });
}

std::vector<const Area *> AreaLexicon::pillars() const
{
    std::vector<const Area *> pillars;
    for (const Entry &entry : m_entries) {
        const QString part = entry.area->id + u'/';
        if (std::any_of(m_entries.begin(), m_entries.end(),
                [&](const Entry &other) { return other.area->id.startsWith(part); }))
            pillars.push_back(entry.area);
    }
    return pillars;
}

} // namespace Peel
