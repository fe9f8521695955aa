// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosechange.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/prose/proseverbs.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Peel::Prose {

int signOfVerb(const QString &lower)
{
    static const QSet<QString> up { u"rise"_s, u"increase"_s, u"grow"_s, u"climb"_s, u"jump"_s,
        u"improve"_s, u"boost"_s, u"raise"_s, u"soar"_s, u"surge"_s, u"swell"_s };
    static const QSet<QString> down { u"fall"_s, u"decrease"_s, u"drop"_s, u"reduce"_s,
        u"decline"_s, u"shrink"_s, u"cut"_s, u"slip"_s, u"slash"_s, u"trim"_s, u"plunge"_s,
        u"plummet"_s, u"tumble"_s, u"dip"_s };
    const QString base = verbOf(lower);
    if (lower == "halved"_L1 || lower == "halves"_L1 || lower == "halving"_L1)
        return -1;
    if (lower == "doubled"_L1 || lower == "trebled"_L1 || lower == "tripled"_L1)
        return 1;
    if (lower == "up"_L1 || up.contains(base))
        return 1;
    return lower == "down"_L1 || down.contains(base) ? -1 : 0;
}

int signOfNoun(const QString &lower)
{
    static const QSet<QString> up { u"increase"_s, u"increases"_s, u"rise"_s, u"growth"_s,
        u"improvement"_s, u"jump"_s, u"hike"_s, u"surge"_s, u"spike"_s, u"rises"_s };
    static const QSet<QString> down { u"reduction"_s, u"reductions"_s, u"decrease"_s,
        u"decreases"_s, u"fall"_s, u"drop"_s, u"decline"_s, u"cut"_s, u"cuts"_s, u"falls"_s,
        u"drops"_s, u"slump"_s, u"dip"_s };
    return up.contains(lower) ? 1 : down.contains(lower) ? -1 : 0;
}

int signOfComparative(const QString &lower)
{
    if (lower == "more"_L1 || lower == "higher"_L1 || lower == "greater"_L1)
        return 1;
    return lower == "fewer"_L1 || lower == "less"_L1 || lower == "lower"_L1 ? -1 : 0;
}

QString comparisonIn(const Sentence &s, int from, int to)
{
    if (from >= to)
        return {};
    const int begin = s.at(from).range.from;
    const QString text = s.text.mid(begin, s.at(to - 1).range.to - begin);
    static const Pattern before = caseless(
        u"\\b(?:previous|preceding|prior|last) ((?:\\w+ )?(?:years?|months|quarter|month))|"_s
        u"\\b((?:year|\\d+ months)) (?:before|earlier|ago)|year[- ]on[- ]year|\\bthe (12 months) before"_s);
    static const Pattern since
        = caseless(u"\\bsince (?:(?:our|the|its|[A-Z][a-z]+) )?(?:19|20)\\d\\d(?:/\\d\\d)?"_s
                   u"(?: (?:inspection|report|review|assessment|survey))?"_s);
    static const Pattern same = caseless(
        u"\\b(?:than|on|with|to)(?: in| for| during)?(?: the)? (same (?:\\w+ )?(?:period|months?|quarter) (?:of|in) (?:19|20)\\d\\d(?:/\\d\\d)?)"_s);
    static const Pattern record = caseless(
        u"\\b(?:lowest|highest|biggest|largest|smallest|first|worst|best)\\b[^,;]*$"_s); // "to 12,
                                                                                         // the
                                                                                         // lowest
                                                                                         // since
                                                                                         // 2009"
    if (const auto match = since.match(text);
        match.hasMatch() && !record.isIn(text.left(match.capturedStart())))
        return u' ' + match.captured();
    if (const auto match = same.match(text); match.hasMatch())
        return u" on the "_s + match.captured(1);
    const auto match = before.match(text);
    if (!match.hasMatch()
        || !(text.contains(u"than"_s) || text.contains(u"on the"_s) || text.contains(u"compared"_s)
            || text.contains(u"year-on-year"_s) || text.contains(u"from the"_s)
            || text.contains(u"on last"_s)))
        return {};
    QString what = match.captured(1) + match.captured(2) + match.captured(3);
    return u" on the previous "_s + (what.isEmpty() ? u"year"_s : what);
}

QString withoutMove(const QString &measure)
{
    const QStringList words = measure.split(u' ');
    for (qsizetype i = 0; i + 2 < words.size() && i < 3; ++i) {
        if (signOfNoun(words.at(i).toLower()) != 0
            && (words.at(i + 1) == "in"_L1 || words.at(i + 1) == "of"_L1))
            return words.mid(i + 2).join(u' ');
    }
    return measure;
}

} // namespace Peel::Prose
