// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosescope.h"

#include "ingest/metrics/prose/prosetown.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

struct Wording
{
    QLatin1StringView words;
    Scope scope;
    bool place;
};

/// Longest first.
constexpr std::array wordings {
    Wording { "all forces in england and wales"_L1, Scope::National, true },
    Wording { "all police forces"_L1, Scope::National, true },
    Wording { "forces in england and wales"_L1, Scope::National, false },
    Wording { "england and wales as a whole"_L1, Scope::National, true },
    Wording { "england and wales"_L1, Scope::National, true },
    Wording { "across forces"_L1, Scope::National, true },
    Wording { "forces in wales"_L1, Scope::Other, false },
    Wording { "england average"_L1, Scope::National, false },
    Wording { "england level"_L1, Scope::National, false },
    Wording { "other forces"_L1, Scope::National, true },
    Wording { "all forces"_L1, Scope::National, true },
    Wording { "the country"_L1, Scope::National, true },
    Wording { "the uk"_L1, Scope::National, true },
    Wording { "nationally"_L1, Scope::National, true },
    Wording { "nationwide"_L1, Scope::National, true },
    Wording { "the government"_L1, Scope::National, false },
    Wording { "most similar group"_L1, Scope::Other, true },
    Wording { "most similar"_L1, Scope::Other, false },
    Wording { "msg"_L1, Scope::Other, true },
    Wording { "msf"_L1, Scope::Other, true },
    Wording { "across wales"_L1, Scope::Other, true },
    Wording { "in wales"_L1, Scope::Other, true },
    Wording { "yorkshire and the humber"_L1, Scope::Other, true },
    Wording { "the east of england"_L1, Scope::Other, true },
    Wording { "the north west"_L1, Scope::Other, true },
    Wording { "the north east"_L1, Scope::Other, true },
    Wording { "the south west"_L1, Scope::Other, true },
    Wording { "the south east"_L1, Scope::Other, true },
    Wording { "similar forces"_L1, Scope::Other, true },
    Wording { "east midlands"_L1, Scope::Other, false },
    Wording { "the district"_L1, Scope::Other, true },
    Wording { "the borough"_L1, Scope::Other, true },
    Wording { "this district"_L1, Scope::Other, true },
    Wording { "this borough"_L1, Scope::Other, true },
    Wording { "the division"_L1, Scope::Other, true },
    Wording { "the town"_L1, Scope::Other, true },
    Wording { "our town"_L1, Scope::Other, true },
    Wording { "the ward"_L1, Scope::Other, true },
    Wording { "my ward"_L1, Scope::Other, true },
    Wording { "our ward"_L1, Scope::Other, true },
    Wording { "this ward"_L1, Scope::Other, true },
    Wording { "the region"_L1, Scope::Other, true },
    Wording { "regional"_L1, Scope::Other, false },
    Wording { "the force area"_L1, Scope::Force, true },
    Wording { "force area"_L1, Scope::Force, true },
    Wording { "the force"_L1, Scope::Force, true },
    Wording { "the constabulary"_L1, Scope::Force, true },
    Wording { "the county"_L1, Scope::Force, true },
    Wording { "forcewide"_L1, Scope::Force, true },
    Wording { "force-wide"_L1, Scope::Force, true },
    Wording { "locally"_L1, Scope::Force, true },
    Wording { "here"_L1, Scope::Force, true },
};

/// What stands behind "national" when it says whose figure it is and not whose programme.
constexpr std::array nationalFigures { "rate"_L1, "average"_L1, "figure"_L1, "figures"_L1,
    "mean"_L1, "median"_L1, "level"_L1, "percentage"_L1, "proportion"_L1, "total"_L1, "trend"_L1,
    "picture"_L1, "increase"_L1, "decrease"_L1, "reduction"_L1, "rise"_L1, "fall"_L1 };

constexpr std::array ownPeople { "we"_L1, "it"_L1, "they"_L1, "officers"_L1, "staff"_L1,
    "inspectors"_L1, "hmic"_L1, "hmicfrs"_L1, "force"_L1, "constabulary"_L1, "service"_L1,
    "police"_L1, "county"_L1, "area"_L1, "there"_L1, "who"_L1, "you"_L1, "he"_L1, "she"_L1,
    "i"_L1 };

bool standsAt(const Sentence &s, int i, const QStringList &words)
{
    for (int k = 0; k < words.size(); ++k) {
        QString have = i + k < s.size() ? s.at(i + k).lower : QString();
        if (have.endsWith(u"’s"_s) || have.endsWith("'s"_L1))
            have.chop(2);
        else if (have.endsWith(u'’') || have.endsWith(u'\''))
            have.chop(1);
        if (have != words.at(k))
            return false;
    }
    return true;
}

bool isForceWord(const QString &lower)
{
    return lower.startsWith("police"_L1) || lower.startsWith("constabulary"_L1)
        || lower.startsWith("service"_L1);
}

std::optional<ScopePhrase> nationalFigureAt(const Sentence &s, int i)
{
    if (!s.says(i, "national"_L1) || s.at(i).text.at(0).isUpper())
        return std::nullopt;
    for (int j = i + 1; j < std::min(i + 6, s.size()); ++j) {
        const bool figure = std::any_of(nationalFigures.begin(), nationalFigures.end(),
            [&](QLatin1StringView word) { return s.says(j, word); });
        if (figure)
            return ScopePhrase { i, i + 1, Scope::National, true };
        if (!s.isAny(j, { Class::Noun, Class::Past, Class::Gerund }))
            break;
    }
    return std::nullopt;
}

/// "among the longest in the country", "than anywhere in the country": a comparison, not whose
/// figure it is.
bool isRankedIn(const Sentence &s, int i)
{
    int in = i;
    while (in > 0 && s.is(in - 1, Class::Determiner))
        --in;
    if (!s.saysAny(in - 1, { "in"_L1, "across"_L1, "of"_L1 }))
        return false;
    for (int j = in - 2; j >= std::max(0, in - 4); --j) {
        const QString &word = s.at(j).lower;
        const bool most = word == "most"_L1 || word == "best"_L1 || word == "worst"_L1
            || word == "anywhere"_L1 || word == "only"_L1
            || (word.size() > 5 && word.endsWith("est"_L1));
        if (most && !word.endsWith("arrest"_L1) && word != "request"_L1 && word != "interest"_L1)
            return true;
        if (s.isAny(j, { Class::Comma, Class::Stop }) || isFinite(s, j))
            return false;
    }
    return false;
}

std::optional<ScopePhrase> wordingAt(const Sentence &s, int i)
{
    static const std::vector<QStringList> split = [] {
        std::vector<QStringList> all;
        for (const Wording &wording : wordings)
            all.push_back(QString(wording.words).split(u' '));
        return all;
    }();
    for (std::size_t w = 0; w < split.size(); ++w) {
        if (!standsAt(s, i, split[w]))
            continue;
        const int behind = i + static_cast<int>(split[w].size());
        if (s.saysAny(behind, { "centre"_L1, "centres"_L1, "hall"_L1, "council"_L1 }))
            continue; // "the town centre"
        if (i > 0 && split[w].size() == 1 && split[w].first() == "regional"_L1
            && s.at(i).text.at(0).isUpper())
            continue; // the name of a unit
        const bool ruler = wordings.at(w).words == "the government"_L1;
        if (ruler && !s.says(i - 1, "by"_L1) && !isFinite(s, behind) && !s.is(behind, Class::Past))
            continue; // "the government's new formula": whose formula, not whose figure
        const bool named = wordings.at(w).scope == Scope::Other && s.says(behind, "of"_L1);
        return ScopePhrase { i, behind, wordings.at(w).scope,
            wordings.at(w).place && !named }; // "the district of Harborough" belongs to the name
    }
    return nationalFigureAt(s, i);
}

} // namespace

Places::Places(const ReferenceData &reference, const QString &force)
{
    for (const Force &one : reference.forces()) {
        QStringList names { one.name, one.areaName };
        names += one.variants;
        for (const QString &name : std::as_const(names)) {
            QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
            words.replaceInStrings(u"&"_s, u"and"_s);
            if (!words.isEmpty())
                m_names[words.first()].push_back({ words, one.id == force });
        }
    }
    for (std::vector<Name> &names : m_names) {
        std::sort(names.begin(), names.end(),
            [](const Name &a, const Name &b) { return a.words.size() > b.words.size(); });
    }
}

std::optional<ScopePhrase> Places::nameAt(const Sentence &s, int i) const
{
    QString first = i < s.size() ? s.at(i).lower : QString();
    if (first.endsWith(u"’s"_s) || first.endsWith("'s"_L1))
        first.chop(2);
    const auto names = m_names.constFind(first);
    if (names == m_names.cend() || !s.at(i).text.at(0).isUpper())
        return std::nullopt;
    for (const Name &name : *names) {
        const int next = i + static_cast<int>(name.words.size());
        const bool longer = next < s.size() && s.is(next, Class::Noun)
            && s.at(next).text.at(0).isUpper() && s.at(next - 1).text.at(0).isUpper()
            && !s.at(next - 1).lower.endsWith(u's') && s.at(next).text.size() > 1
            && s.at(next).text.at(1).isLower();
        if (longer && name.words.size() == 1 && !isForceWord(s.at(next).lower))
            continue; // "Cheshire East" is another place than Cheshire
        if (standsAt(s, i, name.words))
            return ScopePhrase { i, i + static_cast<int>(name.words.size()),
                name.own ? Scope::Force : Scope::Other, true };
    }
    return std::nullopt;
}

std::optional<ScopePhrase> Places::phraseAt(const Sentence &s, int i) const
{
    int at = i;
    std::optional<ScopePhrase> phrase = wordingAt(s, at); // "across forces"
    if (!phrase && s.is(at, Class::Preposition))
        phrase = wordingAt(s, ++at);
    if (!phrase)
        phrase = nameAt(s, at);
    if (!phrase && s.says(at, "the"_L1)) {
        phrase = wordingAt(s, at + 1);
        if (!phrase)
            phrase = nameAt(s, at + 1);
    }
    if (phrase)
        phrase->from = i;
    return phrase;
}

std::optional<Scope> Places::scopeOf(const Sentence &s, int from, int to) const
{
    std::optional<Scope> found;
    for (int i = from; i < to;) {
        if (s.is(i, Class::Bracket) && i > from) { // an aside speaks for itself
            while (i < to && !s.is(i, Class::Close))
                ++i;
            continue;
        }
        std::optional<ScopePhrase> phrase = wordingAt(s, i);
        if (phrase && phrase->scope == Scope::National && isRankedIn(s, i)) {
            i = phrase->to;
            continue;
        }
        if (!phrase && !(i == 1 && s.says(0, "with"_L1))) // "With Kent it has saved": the force has
            phrase = nameAt(s, i);
        const bool town = (isInTown(s, i) && !wordingAt(s, i + 1) && !nameAt(s, i + 1))
            || (!phrase && isTownsOwn(s, i));
        if (!phrase && town && (!found || *found == Scope::Force))
            found = Scope::Other;
        if (phrase && (!found || *found == Scope::Force))
            found = phrase->scope;
        i = phrase ? phrase->to : i + 1;
    }
    return found;
}

bool Places::meanForce(const Sentence &s, int from, int to) const
{
    for (int i = from; i < to;) {
        const std::optional<ScopePhrase> phrase = phraseAt(s, i);
        if (phrase && phrase->place && phrase->to <= to && phrase->scope == Scope::Force) {
            i = phrase->to;
            continue;
        }
        const bool own = std::any_of(ownPeople.begin(), ownPeople.end(),
            [&](QLatin1StringView word) { return s.says(i, word); });
        const bool idle = s.isAny(i,
            { Class::Determiner, Class::Adverb, Class::Joiner, Class::Comma, Class::Preposition,
                Class::Time, Class::Pronoun });
        if (!own && !idle)
            return false;
        ++i;
    }
    return true;
}

} // namespace Peel::Prose
