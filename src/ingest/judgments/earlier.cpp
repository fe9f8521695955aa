// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/earlier.h"

#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

std::ptrdiff_t indexOf(const ReferenceData &reference, const QString &round)
{
    const auto &rounds = reference.rounds();
    const auto found
        = std::find_if(rounds.begin(), rounds.end(), [&](const Round &r) { return r.id == round; });
    return found == rounds.end() ? -1 : found - rounds.begin();
}

TextRange rangeOf(const PatternMatch &match, int group = 0)
{
    return { static_cast<int>(match.capturedStart(group)),
        static_cast<int>(match.capturedEnd(group)) };
}

} // namespace

QString roundOfYear(const ReferenceData &reference, const QString &year)
{
    const int wanted = year.left(4).toInt();
    for (const Round &round : reference.rounds()) {
        const int first = round.id.left(4).toInt();
        const int last
            = round.id.size() > 4 ? first / 100 * 100 + round.id.right(2).toInt() : first;
        if (wanted >= first && wanted <= last)
            return round.id;
    }
    return {};
}

QString roundBefore(const ReferenceData &reference, const QString &round)
{
    const std::ptrdiff_t at = indexOf(reference, round);
    return at > 0 ? reference.rounds().at(static_cast<std::size_t>(at - 1)).id : QString();
}

bool isBefore(const ReferenceData &reference, const QString &earlier, const QString &later)
{
    const std::ptrdiff_t a = indexOf(reference, earlier);
    return a >= 0 && a < indexOf(reference, later);
}

std::vector<TimeCue> timeCuesIn(
    const ReferenceData &reference, QStringView sentence, const QString &round)
{
    static const Pattern cue = caseless(
        u"\\b(?<year>20[12]\\d)(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?(?![/.]\\d)"
        "|\\b(?<last>last year|(?:the|our) previous year|(?:a|one) year (?:ago|earlier|before)|"
        "the year before|last "
        "time|(?:our|the|its|hmic’s|hmicfrs’s)? ?"
        "(?:last|previous|earlier) (?:\\w+ )?(?:inspection|assessment|judge?ment|report)|"
        "when we last inspected|we last inspected|previously|(?:our|the) last (?:inspection|visit))\\b"_s);
    std::vector<TimeCue> cues;
    auto matches = cue.globalMatch(sentence);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        if (match.hasCaptured(u"year"_s)) {
            const QString year = match.captured(u"year"_s);
            cues.push_back({ rangeOf(match), roundOfYear(reference, year), year, false });
        } else {
            cues.push_back({ rangeOf(match), roundBefore(reference, round), {}, true });
        }
    }
    return cues;
}

QString namedRound(const ReferenceData &reference, QStringView text)
{
    static const Pattern name = caseless(
        u"\\bpeel[\\s:–-]*(?:(?:police )?(?:effectiveness|efficiency|legitimacy|leadership) )?"
        "(?:inspection |assessment |report )?(?:in |of )?"
        "(?<a>20[12]\\d(?:\\s*[/–-]\\s*(?:20)?\\d\\d)?)"
        "|\\bpeel (?:inspection|assessment|report)\\b[^.;:\\d]{0,60}?\\b(?:for|of|in) (?:the year "
        ")?"
        "(?<c>2018\\s*[/–-]\\s*(?:20)?19|2021\\s*[/–-]\\s*(?:20)?22|2023\\s*[/–-]\\s*(?:20)?25)"
        "|\\b(?<b>2018\\s*[/–-]\\s*(?:20)?19|2021\\s*[/–-]\\s*(?:20)?22|2023\\s*[/–-]\\s*(?:20)?25)"
        "(?= (?:peel|inspection|round|assessment|report|grades|gradings|judge?ments))"_s);
    const PatternMatch match = name.match(text);
    if (!match.hasMatch())
        return {};
    const QString printed
        = match.captured(u"a"_s) + match.captured(u"b"_s) + match.captured(u"c"_s);
    const Round *round = reference.roundNamed(QString(printed).remove(u' '));
    return round != nullptr ? round->id : roundOfYear(reference, printed);
}

} // namespace Peel
