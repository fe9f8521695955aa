// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/improvementthreads.h"

#include "analysis/worddifference.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using State = ImprovementThread::State;

/// Two lists of meaning words with this much in common ask for the same.
constexpr double sameLikeness = 0.5;

/// Endings that do not change what is asked for; the rest must stay a word.
QString stemOf(QString word)
{
    static constexpr QLatin1StringView endings[] { "ations"_L1, "ation"_L1, "ating"_L1, "ated"_L1,
        "ates"_L1, "ate"_L1, "ings"_L1, "ing"_L1, "ies"_L1, "ied"_L1, "ed"_L1, "es"_L1, "s"_L1,
        "y"_L1, "e"_L1 };
    for (const QLatin1StringView ending : endings) {
        if (word.size() - ending.size() >= 4 && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words { u"a"_s, u"all"_s, u"an"_s, u"and"_s, u"any"_s, u"are"_s,
        u"as"_s, u"at"_s, u"be"_s, u"been"_s, u"by"_s, u"can"_s, u"constabulary"_s, u"ensure"_s,
        u"for"_s, u"force"_s, u"from"_s, u"has"_s, u"have"_s, u"how"_s, u"in"_s, u"into"_s,
        u"improve"_s, u"is"_s, u"it"_s, u"its"_s, u"make"_s, u"more"_s, u"must"_s, u"needs"_s,
        u"need"_s, u"not"_s, u"of"_s, u"on"_s, u"or"_s, u"should"_s, u"so"_s, u"sure"_s, u"that"_s,
        u"the"_s, u"their"_s, u"them"_s, u"they"_s, u"this"_s, u"those"_s, u"to"_s, u"way"_s,
        u"when"_s, u"which"_s, u"who"_s, u"will"_s, u"with"_s };
    return words;
}

QSet<QString> meaningOf(const QString &text)
{
    QSet<QString> stems;
    for (const QString &word : matchedWords(text)) {
        if (!emptyWords().contains(word))
            stems.insert(stemOf(word));
    }
    return stems;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const auto shared
        = std::count_if(a.begin(), a.end(), [&b](const QString &stem) { return b.contains(stem); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

/// The thread that ends on the side before and is likest; -1 for none.
int threadFor(const QSet<QString> &meaning, const QList<ImprovementThread> &threads,
    const QList<QSet<QString>> &meanings, qsizetype side)
{
    int best = -1;
    double bestLikeness = sameLikeness;
    for (int i = 0; i < threads.size(); ++i) {
        const bool open
            = threads.at(i).sides.at(side - 1) != 0 && threads.at(i).sides.at(side) == 0;
        const double value = open ? likeness(meanings.at(i), meaning) : 0;
        if (value > bestLikeness || (value == bestLikeness && best < 0 && open)) {
            best = i;
            bestLikeness = value;
        }
    }
    return best;
}

State stateOf(bool before, bool after, bool earlierTold, bool laterTold)
{
    if (before && after)
        return State::CarriedOn;
    if (after)
        return earlierTold ? State::New : State::NotTold;
    return before && laterTold ? State::NoLongerMentioned : State::NotTold;
}

} // namespace

bool isSameImprovement(const QString &a, const QString &b)
{
    return likeness(meaningOf(a), meaningOf(b)) >= sameLikeness;
}

QString improvementStateName(ImprovementThread::State state)
{
    switch (state) {
    case State::CarriedOn:
        return u"carried on"_s;
    case State::New:
        return u"new"_s;
    case State::NoLongerMentioned:
        return u"no longer mentioned"_s;
    case State::NotTold:
        break;
    }
    return u"no document to look in"_s;
}

QList<ImprovementThread> improvementThreads(
    const QList<QList<const StoredRecommendation *>> &lists, const QList<bool> &told)
{
    QList<ImprovementThread> threads;
    QList<QSet<QString>> meanings; // of the last side of each thread
    for (qsizetype side = 0; side < lists.size(); ++side) {
        for (const StoredRecommendation *recommendation : lists.at(side)) {
            const QSet<QString> meaning = meaningOf(recommendation->fact.text);
            int thread = side == 0 ? -1 : threadFor(meaning, threads, meanings, side);
            if (thread < 0) {
                thread = static_cast<int>(threads.size());
                threads.append({ QList<qint64>(lists.size(), 0), {} });
                meanings.append(meaning);
            }
            threads[thread].sides[side] = recommendation->id;
            meanings[thread] = meaning;
        }
    }
    for (ImprovementThread &thread : threads) {
        for (qsizetype side = 1; side < lists.size(); ++side)
            thread.states.append(stateOf(thread.sides.at(side - 1) != 0, thread.sides.at(side) != 0,
                told.at(side - 1), told.at(side)));
    }
    return threads;
}

} // namespace Peel
