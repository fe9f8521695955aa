// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosebare.h"

#include "ingest/language/wordset.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

/// What a name says besides its noun.
const QSet<QString> &scaffold()
{
    static const QSet<QString> words = wordSet(
        u"change reduction increase in number of recorded reported revealed shown logged "
        u"made received seen committed further more additional on the previous year month "
        u"quarter fortnight total by report figures statistics data");
    return words;
}

/// Nouns that count no more than how often.
const QSet<QString> &occasions()
{
    static const QSet<QString> words = wordSet(u"instances occasions cases examples reports");
    return words;
}

/// Nouns that are a measure of their own where nothing in front of them says which.
const QSet<QString> &events()
{
    static const QSet<QString> words = wordSet(u"offences incidents crimes complaints records");
    return words;
}

/// The bare noun that is all a name says; empty where it says more.
QString bareNoun(const QString &name)
{
    QString noun;
    for (const QString &word : name.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (occasions().contains(word) || events().contains(word)) {
            if (!noun.isEmpty())
                return {};
            noun = word;
        } else if (!scaffold().contains(word)) {
            return {};
        }
    }
    return noun;
}

/// "HATE crime" of a headline as a name tells it.
QString calm(QString said)
{
    const QString first = said.section(u' ', 0, 0);
    if (first.size() > 3 && first == first.toUpper())
        said.replace(0, first.size(), first.toLower());
    return said;
}

/// "This is a decrease of 12 incidents": the sentence goes on with what was just told.
bool goesOn(const Sentence &s, const Clause &clause)
{
    int i = clause.from;
    if (s.is(i, Class::Stop) && !s.says(i, ";"_L1))
        return true; // "was 7 percent lower than in 2019: 310 offences"
    while (s.isAny(i, { Class::Joiner, Class::Comma, Class::Adverb }))
        ++i;
    return s.saysAny(0, { "this"_L1, "that"_L1, "these"_L1, "it"_L1 })
        || s.saysAny(i, { "this"_L1, "it"_L1, "which"_L1 });
}

/// " of the crime recording unit" of "opened a crime recording unit with 29 staff", " in the 43
/// territorial forces" of "138,000 officers in the 43 territorial forces": whose a noun is that
/// stands alone; empty where its clause does not say it, or it is the force.
QString holderOf(
    const Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    constexpr std::size_t most = 6; // words
    const Places &places = context.places;
    const int governor = leadOf(s, clause).from - 1;
    if (s.says(governor, "with"_L1) && governor > 0) {
        const int end = s.is(governor - 1, Class::Comma) ? governor - 1 : governor;
        const Phrase owner = phraseBefore(s, 0, end, places);
        const bool said = owner.words.size() > 1 && owner.words.size() <= most
            && s.is(owner.words.back(), Class::Noun) && !isGeneric(s, owner.words)
            && std::all_of(owner.words.begin(), owner.words.end(),
                [&](int i) {
                    return s.isAny(i, { Class::Noun, Class::Gerund }) || s.says(i, "of"_L1);
                })
            && !places.meanForce(s, owner.words.front(), owner.words.back() + 1);
        return said ? u" of the "_s + s.said(owner.words) : QString();
    }
    int link = clause.number + 1;
    while (s.isAny(link, { Class::Noun, Class::Gerund }))
        ++link;
    int from = link + 1;
    while (s.isAny(from, { Class::Determiner, Class::Number }))
        ++from;
    if (link == clause.number + 1 || !s.saysAny(link, { "in"_L1, "across"_L1, "among"_L1, "on"_L1 })
        || !s.is(from, Class::Noun) || figure.carried)
        return {};
    const bool counted = s.is(from - 1, Class::Number); // "in the 43 territorial forces"
    const Phrase where = phraseFrom(s, from, s.size(), places, false);
    if (where.isEmpty() || where.words.size() > most || (!counted && places.phraseAt(s, link)))
        return {};
    return u' ' + s.at(link).lower + u' ' + (from > link + 1 ? u"the "_s : QString())
        + (counted ? s.at(from - 1).text + u' ' : QString()) + s.said(where.words);
}

} // namespace

void explainBareNoun(
    Figure &figure, const Sentence &s, const Clause &clause, const Context &context)
{
    if (figure.carried || (figure.unit != Unit::Count && figure.unit != Unit::PercentChange))
        return;
    if (const Figure *last = context.last(); last && !last->counted.isEmpty()) {
        const qsizetype such = figure.name.indexOf("such "_L1, 0, Qt::CaseInsensitive);
        const QString noun = figure.name.mid(such + 5).section(u' ', 0, 0);
        if (such >= 0 && noun.size() > 3 && last->counted.endsWith(noun, Qt::CaseInsensitive)) {
            figure.name.replace(
                such, 5 + noun.size(), last->counted); // "the number of such officers"
            figure.measure = asPhrase(figure.name);
            return;
        }
    }
    if (figure.shape == Shape::Count && figure.unit == Unit::Count && !figure.name.contains(u' ')) {
        const QString whose = holderOf(figure, s, clause, context);
        figure.name += whose;
        figure.measure += whose;
    }
    QString noun = bareNoun(figure.name);
    const bool crime = figure.name.compare("crime"_L1, Qt::CaseInsensitive) == 0
        || figure.name == "Change in crime"_L1;
    if (crime && s.is(clause.from, Class::Stop)) // "to reduce robbery – crime had increased by 9%"
        noun = u"crime"_s;
    if (noun.isEmpty())
        return;
    QString what;
    if (occasions().contains(noun) || goesOn(s, clause)) {
        what = antecedentOf(s, clause, context);
        const Figure *last = context.last();
        if (last && !last->counted.isEmpty() && last->measure == what)
            what = last->counted;
    } else if (context.here.empty()) {
        what = context.topic;
    }
    what = calm(what);
    if (what.isEmpty() || !bareNoun(what).isEmpty() || what.contains(u'(')
        || what.compare(noun, Qt::CaseInsensitive) == 0)
        return;
    figure.name += u" ("_s + what + u')';
    figure.measure += u" ("_s + what + u')';
}

} // namespace Peel::Prose
