// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/arealexicon.h"

#include "ingest/judgments/areawords.h"
#include "ingest/language/pattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int exactWeight = 100; // for each word of a wording that stands there as it is
constexpr int leftoverCost = 1000; // a reading without leftovers is always the better one
constexpr int longest = 40; // words of a name

/// One word of a phrase, as a lexicon sees it.
struct Term
{
    int stem = 0; // its number
    bool link = false;
    bool force = false; // the mark of the force's name
    bool neutral = false;
    bool known = false; // some area's
};

} // namespace

struct AreaLexicon::Phrase
{
    QStringView text;
    std::vector<StemmedWord> words;
    std::vector<Term> terms;
    StemSet neutral;

    int size() const { return static_cast<int>(words.size()); }

    const StemmedWord &word(int i) const { return words[static_cast<std::size_t>(i)]; }

    const Term &term(int i) const { return terms[static_cast<std::size_t>(i)]; }

    /// Words that mean something.
    StemSet content() const
    {
        StemSet stems;
        for (const Term &term : terms) {
            if (!term.link)
                stems.insert(term.stem);
        }
        return stems;
    }
};

/// Finds the areas of a phrase: the parts whose readings weigh most together.
class AreaLexicon::Reader
{
public:
    Reader(const AreaLexicon &lexicon, const Phrase &phrase)
        : m_lexicon(lexicon)
        , m_phrase(phrase)
        , m_breaks(static_cast<std::size_t>(phrase.size()) + 1, true)
        , m_foreign(static_cast<std::size_t>(phrase.size()) + 1)
        , m_steps(static_cast<std::size_t>(phrase.size()) + 1)
    {
        for (int i = 0; i < phrase.size(); ++i) {
            const auto index = static_cast<std::size_t>(i);
            const Term &term = phrase.term(i);
            if (i > 0)
                m_breaks[index] = isBreak(phrase.text, phrase.word(i - 1), phrase.word(i));
            m_foreign[index + 1] = m_foreign[index] + (term.link || term.known ? 0 : 1);
        }
    }

    AreaReading read()
    {
        for (int to = 1; to <= m_phrase.size(); ++to)
            stepTo(to);
        AreaReading reading;
        for (int to = m_phrase.size(); to > 0; to = step(to).from) {
            const Step &last = step(to);
            const Term &term = m_phrase.term(to - 1);
            if (last.match.area != nullptr) {
                const TextRange range { m_phrase.word(last.from).range.from,
                    m_phrase.word(to - 1).range.to };
                reading.areas.insert(reading.areas.begin(),
                    AreaMention { last.match.area, range, last.match.exact });
            } else if (!term.link && !term.neutral) {
                reading.leftover.prepend(m_phrase.word(to - 1).stem);
            }
        }
        return reading;
    }

private:
    struct Step
    {
        int score = 0;
        int from = 0;
        Match match;
    };

    Step &step(int to) { return m_steps[static_cast<std::size_t>(to)]; }

    void stepTo(int to)
    {
        const Term &term = m_phrase.term(to - 1);
        Step best { step(to - 1).score - (term.link || term.neutral ? 0 : leftoverCost), to - 1,
            {} };
        for (int from = std::max(0, to - longest); from < to; ++from) {
            const auto first = static_cast<std::size_t>(from);
            const auto end = static_cast<std::size_t>(to);
            const bool whole = m_breaks[first] && m_breaks[end];
            if (!whole && m_foreign[end] > m_foreign[first])
                continue; // inside an item only a wording counts, which has no such word
            if (asksBehind(from, to))
                continue;
            const Match match = m_lexicon.matchOf(stemsIn(from, to), m_phrase.neutral, whole);
            const int score = step(from).score + match.weight;
            if (match.area != nullptr && score > best.score)
                best = { score, from, match };
        }
        step(to) = best;
    }

    /// "… at preventing crime", "… is the force at preventing crime", "… are its capabilities"; not
    /// "… is the force at keeping people safe", which every pillar asks.
    bool isFollowedByQuestion(int at) const
    {
        static const QSet<QString> links { u"at"_s, u"in"_s, u"how"_s, u"when"_s };
        static const QStringList general { stemOf(u"keep"), stemOf(u"people"), stemOf(u"safe") };
        int behind = at;
        bool several = false;
        for (; behind + 1 < m_phrase.size() && isAsker(m_phrase.word(behind).stem); ++behind)
            several = several || m_phrase.word(behind).stem == stemOf(u"are");
        if (behind == at)
            return links.contains(m_phrase.word(at).stem);
        if (several)
            return true;
        QStringList first;
        for (int i = behind + 1; i < std::min(behind + 4, m_phrase.size()); ++i)
            first.append(m_phrase.word(i).stem);
        return links.contains(m_phrase.word(behind).stem) && first != general;
    }

    const StemSet &stemsIn(int from, int to)
    {
        m_stems.clear();
        for (int i = from; i < to; ++i) {
            const Term &term = m_phrase.term(i);
            if (!term.link && !term.force)
                m_stems.insert(term.stem);
        }
        return m_stems;
    }

    /// "effective" in "effective at preventing crime" and in "how effective is the force at …" is
    /// no pillar: the question stands behind it.
    bool asksBehind(int from, int to) const
    {
        while (to - from > 1 && m_phrase.term(from).link)
            ++from;
        int end = to;
        while (end - from > 1 && m_phrase.term(end - 1).link)
            --end;
        if (end - from != 1 || end >= m_phrase.size())
            return false;
        if (!isFollowedByQuestion(end))
            return false;
        const TextRange range = m_phrase.word(from).range;
        return isPillarAdjective(m_phrase.text.mid(range.from, range.length()));
    }

    const AreaLexicon &m_lexicon;
    const Phrase &m_phrase;
    std::vector<bool> m_breaks;
    std::vector<int> m_foreign; // words of no area, up to here
    std::vector<Step> m_steps;
    StemSet m_stems; // of the part that is looked at
};

AreaLexicon::AreaLexicon(const ReferenceData &reference, const QString &round)
{
    for (const Area &area : reference.areas()) {
        if (!area.rounds.contains(round))
            continue;
        Entry entry { &area, {}, {}, {} };
        for (const QString &wording : area.wordings)
            entry.wordings.push_back(numbersOf(wording));
        for (const QString &key : area.keys) {
            Key sets;
            for (const QString &word : key.split(u' ')) {
                Alternatives alternatives;
                for (const QString &one : word.split(u'|'))
                    alternatives.push_back(numberOf(stemOf(one)));
                sets.push_back(std::move(alternatives));
            }
            entry.keys.push_back(std::move(sets));
        }
        const auto know = [&entry](const std::vector<int> &stems) {
            for (const int stem : stems)
                entry.vocabulary.insert(stem);
        };
        std::for_each(entry.wordings.begin(), entry.wordings.end(), know);
        for (const Key &key : entry.keys)
            std::for_each(key.begin(), key.end(), know);
        m_entries.push_back(std::move(entry));
    }
}

int AreaLexicon::numberOf(const QString &stem)
{
    return m_stems.try_emplace(stem, static_cast<int>(m_stems.size())).first->second;
}

std::vector<int> AreaLexicon::numbersOf(QStringView phrase)
{
    std::vector<int> stems;
    for (const StemmedWord &word : stemmedWords(phrase)) {
        if (isLinkWord(word.stem))
            continue;
        const int stem = numberOf(word.stem);
        if (std::find(stems.begin(), stems.end(), stem) == stems.end())
            stems.push_back(stem);
    }
    return stems;
}

AreaLexicon::Phrase AreaLexicon::numbered(QStringView phrase) const
{
    Phrase result { phrase, stemmedWords(phrase), {}, {} };
    std::unordered_map<QString, int> others;
    QString before;
    for (const StemmedWord &word : result.words) {
        Term term;
        const auto known = m_stems.find(word.stem);
        term.known = known != m_stems.end();
        term.link = isLinkWord(word.stem);
        term.force = isForceMark(word.stem) || isTheForce(before, word.stem);
        before = word.stem;
        term.neutral = isNeutral(word.stem);
        const auto next = static_cast<int>(m_stems.size() + others.size());
        term.stem = term.known ? known->second : others.try_emplace(word.stem, next).first->second;
        if (term.neutral)
            result.neutral.insert(term.stem);
        result.terms.push_back(term);
    }
    return result;
}

int AreaLexicon::keyWeight(const Entry &entry, const StemSet &stems, int extras)
{
    int best = 0;
    const auto holds = [&stems](int stem) { return stems.contains(stem); };
    for (const Key &key : entry.keys) {
        const int size = static_cast<int>(key.size());
        // A long key leaves no doubt and bears one word more ("identifies and tackles …").
        if (size <= best || extras > (size >= 4 ? 1 : 0))
            continue;
        const bool all = std::all_of(key.begin(), key.end(), [&](const Alternatives &alternatives) {
            return std::any_of(alternatives.begin(), alternatives.end(), holds);
        });
        if (all)
            best = size;
    }
    return best;
}

AreaLexicon::Match AreaLexicon::matchOf(
    const StemSet &stems, const StemSet &neutral, bool whole) const
{
    Match best;
    bool tie = false;
    const auto offer = [&](const Area *area, int weight, bool exact) {
        tie = weight == best.weight ? tie || area != best.area : weight < best.weight && tie;
        if (weight > best.weight)
            best = { area, weight, exact };
    };
    const auto size = static_cast<std::size_t>(stems.size());
    const auto isSame = [&](const std::vector<int> &wording) {
        return wording.size() == size
            && std::all_of(wording.begin(), wording.end(),
                [&stems](int stem) { return stems.contains(stem); });
    };
    for (const Entry &entry : m_entries) {
        if (std::any_of(entry.wordings.begin(), entry.wordings.end(), isSame))
            offer(entry.area, exactWeight * static_cast<int>(size), true);
        if (!whole)
            continue;
        const int extras = stems.countBeyond(entry.vocabulary, neutral);
        const int weight = keyWeight(entry, stems, extras);
        if (weight > 0)
            offer(entry.area, 20 * weight - 10 * extras, false);
    }
    return tie ? Match {} : best;
}

namespace {

/// "its effectiveness at preventing crime": the pillar only says what the question is asked of.
void dropPillarsOfQuestions(std::vector<AreaMention> &areas, QStringView phrase)
{
    static const Pattern belongs
        = caseless(u"^\\s*(?:at|in|when|of|in respect of|in relation to|with regard to)\\s"_s);
    for (std::size_t i = 0; i + 1 < areas.size();) {
        const AreaMention &pillar = areas[i];
        const AreaMention &question = areas[i + 1];
        const bool its = question.area->pillar() == pillar.area->id
            && belongs.isIn(phrase.mid(pillar.range.to));
        if (its)
            areas.erase(areas.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
}

} // namespace

AreaReading AreaLexicon::read(QStringView phrase) const
{
    // "preventing crime and anti-social behaviour (ASB)"
    static const Pattern abbreviation(u"\\(\\s*[A-Z]{2,6}s?\\s*\\)"_s);
    if (const PatternMatch match = abbreviation.match(phrase); match.hasMatch()) {
        QString plain = phrase.toString();
        plain.replace(
            match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        return read(plain);
    }
    AreaReading reading = Reader(*this, numbered(phrase)).read();
    dropPillarsOfQuestions(reading.areas, phrase);
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
    const StemSet stems = numbered(heading).content();
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
    const StemSet stems = numbered(phrase).content();
    const auto holds
        = [&](const Entry &entry) { return stems.countBeyond(entry.vocabulary, {}) == 0; };
    return stems.size() > 0 && std::count_if(m_entries.begin(), m_entries.end(), holds) == 1
        && std::any_of(m_entries.begin(), m_entries.end(),
            [&](const Entry &entry) { return entry.area->id == area.id && holds(entry); });
}

const Area *AreaLexicon::onlyMeant(QStringView phrase) const
{
    const StemSet stems = numbered(phrase).content();
    const Area *only = nullptr;
    for (const Entry &entry : m_entries) {
        if (stems.size() == 0 || stems.countBeyond(entry.vocabulary, {}) > 0)
            continue;
        if (only != nullptr)
            return nullptr;
        only = entry.area;
    }
    return only;
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
