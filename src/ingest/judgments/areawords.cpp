// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/areawords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Peel {

bool isNeutral(const QString &stem)
{
    static const QSet<QString> neutral = stemSet(
        u"effective efficient legitimate approach way extent respect regard relation term "
        u"work ability area question pillar inspection performance overall judgment "
        u"judgement grade force constabulary service police year well make sure ensure "
        u"deal handle currently following policing core theme latest recent peel give "
        u"provide available "
        u"offer deliver annual assessment officer strand category final element \uE000");
    return neutral.contains(stem);
}

bool isForceMark(const QString &stem)
{
    return stem.size() == 1 && stem.front() == QChar(0xE000);
}

bool isTheForce(const QString &before, const QString &stem)
{
    static const QSet<QString> forces { stemOf(u"force"), stemOf(u"constabulary") };
    return before == "the"_L1 && forces.contains(stem);
}

bool isAsker(const QString &stem)
{
    static const QSet<QString> askers { stemOf(u"is"), stemOf(u"are"), stemOf(u"the"),
        stemOf(u"it"), stemOf(u"force"), stemOf(u"constabulary"), stemOf(u"service") };
    return askers.contains(stem);
}

bool isPillarAdjective(QStringView printed)
{
    static const QSet<QString> adjectives { u"effective"_s, u"efficient"_s, u"legitimate"_s,
        u"effectively"_s, u"efficiently"_s, u"legitimately"_s };
    return adjectives.contains(printed.toString().toLower());
}

bool isBreak(QStringView phrase, const StemmedWord &before, const StemmedWord &after)
{
    for (const QChar c : phrase.mid(before.range.to, after.range.from - before.range.to)) {
        if (c == u',' || c == u';' || c == u'\n' || c == u'\t' || c == u':' || c == u'.'
            || c == u'(' || c == u'/' || c == QChar(0x2022))
            return true;
    }
    return before.stem == "and"_L1 || after.stem == "and"_L1;
}

} // namespace Peel
