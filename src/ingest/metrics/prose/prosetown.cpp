// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosetown.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

constexpr std::array endings { "mouth"_L1, "ton"_L1, "ham"_L1, "ford"_L1, "bury"_L1, "borough"_L1,
    "brough"_L1, "chester"_L1, "cester"_L1, "field"_L1, "pool"_L1, "port"_L1, "worth"_L1,
    "bridge"_L1, "stead"_L1, "hurst"_L1, "combe"_L1, "ness"_L1, "wick"_L1, "dale"_L1, "stoke"_L1,
    "burn"_L1, "sey"_L1, "low"_L1 };

/// Towns and cities whose ending does not tell.
const QSet<QString> &towns()
{
    static const QSet<QString> all = [] {
        const QStringList list
            = u"leeds hull bristol york bath exeter coventry derby lincoln norwich ipswich crawley "
              "dover thanet medway wirral bolton wigan rochdale kirklees calderdale tameside "
              "truro torquay torbay cardiff swansea wrexham liverpool carlisle telford grimsby "
              "scunthorpe burnley barnsley rotherham doncaster middlesbrough sunderland gateshead "
              "stevenage corby rugby worthing hastings margate ashford maidstone slough croydon "
              "wolverhampton walsall dudley sandwell solihull crewe warrington halton knowsley "
              "sefton brighton portsmouth basingstoke andover mansfield worksop newark "
              "harborough charnwood teignbridge cheltenham stroud penzance bodmin fylde wyre "
              "kettering daventry blackburn darwen hyndburn ribble salford oldham trafford bury stockport"_s
                  .split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return all;
}

bool isCapital(const Sentence &s, int i)
{
    return s.is(i, Class::Noun) && s.at(i).text.size() > 2 && s.at(i).text.at(0).isUpper()
        && s.at(i).text.at(1).isLower();
}

bool looksLikeTown(const QString &lower)
{
    constexpr qsizetype shortest = 6;
    static const QSet<QString> others { u"cotton"_s, u"button"_s, u"custody"_s, u"airport"_s,
        u"transport"_s, u"support"_s, u"report"_s, u"passport"_s, u"business"_s, u"fitness"_s,
        u"wellness"_s, u"readiness"_s, u"awareness"_s, u"effectiveness"_s, u"preparedness"_s,
        u"witness"_s, u"follow"_s, u"yellow"_s, u"harness"_s, u"workforce"_s, u"export"_s,
        u"illness"_s, u"fairness"_s, u"happiness"_s, u"lateness"_s, u"sickness"_s, u"stanford"_s,
        u"washington"_s, u"clinton"_s };
    if (towns().contains(lower))
        return true;
    return lower.size() >= shortest && !others.contains(lower) && !lower.contains(u'-')
        && std::any_of(endings.begin(), endings.end(),
            [&](QLatin1StringView ending) { return lower.endsWith(ending); });
}

} // namespace

int afterTown(const Sentence &s, int i)
{
    const bool side = s.saysAny(
        i, { "north"_L1, "south"_L1, "east"_L1, "west"_L1, "mid"_L1, "central"_L1, "greater"_L1 });
    if (side && s.at(i).text.at(0).isUpper() && isCapital(s, i + 1)) {
        const bool unit = s.saysAny(i + 1,
            { "team"_L1, "division"_L1, "area"_L1, "command"_L1, "custody"_L1, "wales"_L1,
                "police"_L1, "control"_L1, "unit"_L1 });
        return unit ? i : i + 2;
    }
    if (!isCapital(s, i) || !looksLikeTown(s.at(i).lower) || isCapital(s, i + 1))
        return i; // "Bolton Street" and "Preston Custody Suite" are no towns
    return i + 1;
}

bool isInTown(const Sentence &s, int i)
{
    return s.saysAny(i, { "in"_L1, "across"_L1, "within"_L1 }) && afterTown(s, i + 1) > i + 1;
}

} // namespace Peel::Prose
