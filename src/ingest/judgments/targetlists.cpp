// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetarget.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

std::vector<const Area *> areasOf(const AreaReading &reading)
{
    std::vector<const Area *> areas;
    for (const AreaMention &mention : reading.areas) {
        if (std::find(areas.begin(), areas.end(), mention.area) == areas.end())
            areas.push_back(mention.area);
    }
    return areas;
}

/// "Work is needed in A, B and C, which were all judged to require improvement".
Target TargetFinder::relativeList(
    const AreaLexicon &lexicon, const GradeFrame &frame, const QString &subject) const
{
    static const Pattern before = caseless(u",?\\s+which\\s*$"_s);
    static const Pattern several = caseless(u"^\\s*(?:were|are|have)\\b"_s);
    static const Pattern preposition = caseless(u"(?:\\b(?:in|at|on|for|to|including)|:)\\s+"_s);
    const PatternMatch end = before.match(subject);
    if (!frame.formal || !end.hasMatch()
        || !several.match(m_sentence.masked.mid(frame.subject.to)).hasMatch())
        return {};
    auto starts = preposition.globalMatch(subject.left(end.capturedStart()));
    while (starts.hasNext()) {
        const auto from = static_cast<int>(starts.next().capturedEnd());
        const TextRange words { frame.subject.from + from,
            frame.subject.from + static_cast<int>(end.capturedStart()) };
        const AreaReading list = lexicon.read(timeless(words));
        if (list.clean() && list.areas.size() > 1)
            return { areasOf(list), wordsAt(words), false, {} };
    }
    return {};
}

/// "good at A, B; C; and D": the list goes on behind a semicolon where nothing but areas do.
void TargetFinder::addBehindSemicolons(
    const AreaLexicon &lexicon, TextRange topic, Target &target) const
{
    if (target.areas.size() < 2)
        return;
    const QString &masked = m_sentence.masked;
    int from = topic.to;
    while (from < masked.size() && masked.at(from) == u';') {
        auto to = static_cast<int>(masked.indexOf(u';', from + 1));
        if (to < 0)
            to = static_cast<int>(masked.size());
        const AreaReading more = lexicon.read(QStringView(masked).mid(from + 1, to - from - 1));
        if (!more.clean())
            return;
        for (const Area *area : areasOf(more)) {
            if (std::find(target.areas.begin(), target.areas.end(), area) == target.areas.end())
                target.areas.push_back(area);
        }
        from = to;
    }
}

Target TargetFinder::alsoSo(const GradeFrame &frame, const Inspection &inspection) const
{
    static const Pattern also = caseless(
        u"^[’'\"”]?\\s*,?\\s+as\\s+(?:was|were|is|are)\\s+(?<areas>[^.;]{4,200}?)\\s*[.;]?\\s*$"_s);
    const PatternMatch match = also.match(m_sentence.masked.mid(frame.word.range.to));
    if (!match.hasMatch())
        return {};
    const auto at
        = [&](qsizetype offset) { return frame.word.range.to + static_cast<int>(offset); };
    const TextRange words { at(match.capturedStart(u"areas"_s)),
        at(match.capturedEnd(u"areas"_s)) };
    const AreaReading list = m_reading.lexicon(inspection.round).read(timeless(words));
    return list.clean() ? Target { areasOf(list), wordsAt(words), false, {} } : Target {};
}

} // namespace Peel
