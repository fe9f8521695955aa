// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradetarget.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "preventing and investigating crime" as "preventing crime and investigating crime".
QString withNounsRepeated(const QString &words)
{
    static const Pattern two = caseless(
        u"\\b(?<first>\\w+ing)\\s+and\\s+(?<second>\\w+ing)\\s+(?<noun>crime|offend\\w+)\\b"_s);
    // "treating its workforce, and the people it serves, with fairness and respect"
    static const Pattern fairly = caseless(
        u"\\btreating\\s+(?<first>[^,;]{3,70}),?\\s+and\\s+(?<second>[^,;]{3,70}),?\\s+with fairness and respect\\b"_s);
    QString repeated = words;
    const PatternMatch match = two.match(words);
    if (const PatternMatch both = fairly.match(words); both.hasMatch())
        repeated.replace(both.capturedStart(), both.capturedLength(),
            u"treating %1 with fairness and respect and treating %2 with fairness and respect"_s
                .arg(both.captured(u"first"_s), both.captured(u"second"_s)));
    else if (match.hasMatch())
        repeated.replace(match.capturedStart(), match.capturedLength(),
            u"%1 %3 and %2 %3"_s.arg(match.captured(u"first"_s), match.captured(u"second"_s),
                match.captured(u"noun"_s)));
    return repeated;
}

} // namespace

std::vector<const Area *> areasListed(const AreaLexicon &lexicon, const QString &words)
{
    const AreaReading plain = lexicon.read(words);
    const AreaReading both = lexicon.read(withNounsRepeated(words));
    const AreaReading &better
        = both.clean() && both.areas.size() > plain.areas.size() ? both : plain;
    return better.clean() ? areasOf(better) : std::vector<const Area *>();
}

std::vector<const Area *> areasOf(const AreaReading &reading)
{
    std::vector<const Area *> areas;
    for (const AreaMention &mention : reading.areas) {
        if (std::find(areas.begin(), areas.end(), mention.area) == areas.end())
            areas.push_back(mention.area);
    }
    return areas;
}

/// "building, supporting and protecting its workforce and providing a good place to work": the full
/// name of a question, and a part of it told behind.
bool TargetFinder::isNameAndMore(const AreaReading &reading, const QString &topic)
{
    static const Pattern more = caseless(u"^,?\\s+and\\s+\\w+ing\\b"_s);
    const AreaMention &name = reading.areas.front();
    const QString words = topic.mid(name.range.from, name.range.length());
    return name.exact && topic.left(name.range.from).trimmed().isEmpty() && words.count(u' ') >= 3
        && more.isIn(QStringView(topic).mid(name.range.to));
}

Target TargetFinder::listed(const AreaLexicon &lexicon, TextRange topic, bool certain) const
{
    if (meansEveryPillar(topic))
        return everyPillar(lexicon, topic);
    static const Pattern work = caseless(
        u"^(?:its|the|their|our)\\s+(?:work|approach|efforts|performance)\\s+(?:in|at|on|to|of)\\s+"_s);
    if (const PatternMatch match = work.match(timeless(topic)); match.hasMatch())
        topic.from += static_cast<int>(match.capturedEnd());
    // "good at investigating crime and outstanding at preventing it"
    static const Pattern it = caseless(
        u"^(?<verb>preventing|investigating|reducing)\\s+it\\s*(?:$|[,.;]|(?:and|but)\\b)"_s);
    if (const PatternMatch match = it.match(m_sentence.masked.mid(topic.from));
        match.hasMatch() && m_sentence.masked.left(topic.from).contains(" crime"_L1)) {
        const Area *area = lexicon.areaOf(QString(match.captured(u"verb"_s) + u" crime"_s));
        return area == nullptr ? Target {} : Target { { area }, wordsAt(topic), false, {} };
    }
    AreaReading reading = lexicon.read(timeless(topic));
    if (AreaReading both = lexicon.read(withNounsRepeated(timeless(topic)));
        both.clean() && both.areas.size() > reading.areas.size())
        return { areasOf(both), wordsAt(topic), false, {} };
    if (!reading.clean() && inRelativeClause(topic)) {
        topic.to = topic.from + static_cast<int>(wordsAt(topic).indexOf(u','));
        reading = lexicon.read(timeless(topic));
    }
    const bool more = !reading.leftover.isEmpty() && reading.areas.size() < 2 && !certain;
    if (reading.areas.empty() || (more && !isNameAndMore(reading, timeless(topic))))
        return {};
    return { areasOf(reading), wordsAt(topic), false, {} };
}

/// The list of two areas or more that a text ends with; empty where it ends with none.
TextRange listThatEnds(const AreaLexicon &lexicon, QStringView text)
{
    static const Pattern before
        = caseless(u"(?:\\b(?:in|at|on|for|to|including|such as|like|were|are)|:)\\s+"_s);
    auto starts = before.globalMatch(text);
    while (starts.hasNext()) {
        const auto from = static_cast<int>(starts.next().capturedEnd());
        const AreaReading list = lexicon.read(text.mid(from));
        if (list.clean() && areasOf(list).size() > 1)
            return { from, static_cast<int>(text.size()) };
    }
    return {};
}

/// "good at A, B; C; and D": the list goes on behind a semicolon where nothing but areas do. One
/// area alone begins a list that closes with "and".
void TargetFinder::addBehindSemicolons(
    const AreaLexicon &lexicon, TextRange topic, Target &target) const
{
    static const Pattern rest = caseless(
        u",?\\s+(?:with|and|while)\\s+(?:the\\s+)?(?:majority|rest|remain\\w+|others?|most)\\b.*$"_s);
    static const Pattern last = caseless(u"^\\s*and\\b"_s);
    const QString masked = rest.removedFrom(m_sentence.masked.mid(topic.to));
    std::vector<const Area *> added;
    bool closed = false;
    qsizetype from = 0;
    while (from < masked.size() && masked.at(from) == u';') {
        const qsizetype next = masked.indexOf(u';', from + 1);
        const qsizetype to = next < 0 ? masked.size() : next;
        const QStringView item = QStringView(masked).mid(from + 1, to - from - 1);
        const AreaReading more = lexicon.read(item);
        if (!more.clean())
            break;
        closed = closed || last.isIn(item);
        for (const Area *area : areasOf(more))
            added.push_back(area);
        from = to;
    }
    if (target.areas.empty() || (target.areas.size() < 2 && !closed))
        return;
    for (const Area *area : added) {
        if (std::find(target.areas.begin(), target.areas.end(), area) == target.areas.end())
            target.areas.push_back(area);
    }
}

Target TargetFinder::allOf(
    const GradeFrame &frame, const Inspection &inspection, QStringView before) const
{
    static const Pattern all = caseless(
        u"^\\W*(?:all|both|each)(?:\\s+(?:of\\s+(?:these|them)|these|two|three|four|five|areas|have|has))*\\W*$"_s);
    if (!frame.formal || frame.topic.length() > 0 || !all.match(timeless(frame.subject)).hasMatch())
        return {};
    const AreaLexicon &lexicon = m_reading.lexicon(inspection.round);
    static const Pattern edge(u"[\\s.’'\"”]+$"_s);
    const QString text = edge.removedFrom(before.toString());
    const TextRange list = listThatEnds(lexicon, text);
    return list.length() == 0 ? Target {}
                              : Target { areasOf(lexicon.read(QStringView(text).mid(list.from))),
                                    text.mid(list.from), false, {} };
}

} // namespace Peel
