// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prosetown.h"

#include "domain/places.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

QString plain(const QString &word)
{
    QString lower = word.toLower();
    lower.replace(u'’', u'\'');
    return lower;
}

/// The names by their first word, longest first: "Newark and Sherwood" wins over "Newark".
const QHash<QString, std::vector<QStringList>> &towns()
{
    static const QHash<QString, std::vector<QStringList>> all = [] {
        QHash<QString, std::vector<QStringList>> table;
        for (const NamedPlace &place : knownPlaces()) {
            const QStringList words = plain(place.name).split(u' ', Qt::SkipEmptyParts);
            table[words.front()].push_back(words);
        }
        for (std::vector<QStringList> &names : table) {
            std::sort(names.begin(), names.end(),
                [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
        }
        return table;
    }();
    return all;
}

bool isCapital(const Sentence &s, int i)
{
    return s.is(i, Class::Noun) && s.at(i).text.size() > 2 && s.at(i).text.at(0).isUpper()
        && s.at(i).text.at(1).isLower();
}

bool standsAt(const Sentence &s, int i, const QStringList &words)
{
    for (int k = 0; k < words.size(); ++k) {
        QString have = i + k < s.size() ? plain(s.at(i + k).text) : QString();
        if (k + 1 == words.size() && have.endsWith("'s"_L1) && !words.at(k).endsWith("'s"_L1))
            have.chop(2);
        if (have != words.at(k))
            return false;
    }
    return true;
}

/// "North Kent", "Mid Devon": a side of something named, that is no unit of a force.
bool isSide(const Sentence &s, int i)
{
    const bool side = s.saysAny(
        i, { "north"_L1, "south"_L1, "east"_L1, "west"_L1, "mid"_L1, "central"_L1, "greater"_L1 });
    const bool unit = s.saysAny(i + 1,
        { "team"_L1, "division"_L1, "area"_L1, "command"_L1, "custody"_L1, "wales"_L1, "police"_L1,
            "control"_L1, "unit"_L1 });
    const bool of = isCapital(s, i)
        && s.saysAny(i + 1, { "north"_L1, "south"_L1, "east"_L1, "west"_L1, "central"_L1 })
        && !isCapital(s, i + 2); // "Hastings East"
    return of || (side && s.at(i).text.at(0).isUpper() && isCapital(s, i + 1) && !unit);
}

} // namespace

int afterTown(const Sentence &s, int i)
{
    if (i >= s.size() || s.at(i).text.isEmpty() || !s.at(i).text.at(0).isUpper())
        return i;
    QString first = plain(s.at(i).text);
    auto names = towns().constFind(first);
    if (names == towns().cend() && first.endsWith("'s"_L1)) {
        first.chop(2);
        names = towns().constFind(first);
    }
    if (names != towns().cend()) {
        for (const QStringList &name : *names) {
            const int behind = i + static_cast<int>(name.size());
            const bool longer = isCapital(s, behind);
            if (standsAt(s, i, name) && !longer)
                return behind; // "Bolton Street" and "Preston Custody Suite" are no towns
        }
    }
    return isSide(s, i) ? i + 2 : i;
}

bool isTownsOwn(const Sentence &s, int i)
{
    const bool begins = i == 0 || s.isAny(i - 1, { Class::Joiner, Class::Comma, Class::Stop });
    const int behind = begins ? afterTown(s, i) : i;
    return behind > i
        && (s.isAny(behind, { Class::Number, Class::Have })
            || s.saysAny(behind, { "saw"_L1, "sees"_L1, "recorded"_L1, "records"_L1 }));
}

bool isInTown(const Sentence &s, int i)
{
    return s.saysAny(i, { "in"_L1, "across"_L1, "within"_L1 }) && afterTown(s, i + 1) > i + 1;
}

} // namespace Peel::Prose
