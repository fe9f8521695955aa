// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/dates.h"
#include "ingest/recognise/header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "since the last inspection in 2022", "a fire service inspection in 2021": not the one that the
/// document is about.
bool isOfAnother(const QString &text, qsizetype at)
{
    static const Pattern other = caseless(
        u"\\b(?:last|previous|earlier|since|than|before|state of policing|national|fire|rescue|"
        "custody|child protection|crime data(?: integrity)?|crime recording|ofsted|thematic|"
        "improvement|compared|progress|better|worse|unlike)\\W+"
        "(?:\\w+\\W+){0,2}$"_s);
    return other.isIn(text.left(at));
}

/// Rounds that the places of a text name; a text with two of them names none.
class OnlyRound
{
public:
    void add(const QString &round, const QString &words)
    {
        m_several
            = m_several || (!m_round.value.isEmpty() && !round.isEmpty() && m_round.value != round);
        if (m_round.value.isEmpty())
            m_round = { round, words.simplified() };
    }

    Decided<QString> value() const { return m_several ? Decided<QString> {} : m_round; }

private:
    Decided<QString> m_round;
    bool m_several = false;
};

/// "its report spanning 2023 to 2025", "the HMICFRS inspection (2018/19)", "the 2021/22 report".
void addSpans(OnlyRound &only, const QString &text)
{
    static const Pattern span = caseless(
        u"(?:\\b(?<before>HMIC(?:FRS)?|PEEL|inspection|report|assessment)s?\\b[^.\\n\\d]{0,30}?|"
        "\\bentitled\\b[^.\\n\\d]{0,60}?)\\(?"
        "\\b(?<a>20[12]\\d)\\s*(?:/|to|[–-])\\s*(?:20)?(?<b>\\d\\d)\\b(?![/\\d])"
        "|(?<![\\d/])(?<c>20[12]\\d)\\s*(?:/|to|[–-])\\s*(?:20)?(?<d>\\d\\d)\\s+"
        "(?:HMIC(?:FRS)?|PEEL|inspection)\\b"_s);
    auto matches = span.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const bool behind = match.hasCaptured(u"a"_s);
        const QString first = match.captured(behind ? u"a"_s : u"c"_s);
        const QString last = match.captured(behind ? u"b"_s : u"d"_s);
        for (const QChar joint : { u'/', u'-' }) {
            const Round *round = ReferenceData::builtIn().roundNamed(first + joint + last);
            if (round != nullptr && !isOfAnother(text, match.capturedStart())) {
                only.add(round->id, match.captured());
                break;
            }
        }
    }
}

/// "The report, published in December 2023", "(published April 2022)".
void addPublications(OnlyRound &only, const QString &text)
{
    static const Pattern published = caseless(
        u"\\b(?:report|inspection|assessment|findings)s?\\b[^.\\n]{0,60}?\\b(?:published|released)"
        u"\\s+"
        "(?:(?:in|on|at|by|the|end|of|early|late|earlier|back)\\s+){0,4}(?=[\\w, ]*20[12]\\d)"
        // "HMICFRS published its report on Friday, 17 November 2023", "its report of November 2016"
        "|\\b(?:HMIC(?:FRS)?\\)?|inspectorate|inspectors)\\s+(?:(?:has|have|had)\\s+)?"
        "(?:published|released)\\s+(?:its|the|their|a)\\s+[^.\\n]{0,40}?(?:report|findings|"
        "assessment|inspection)[^.\\n]{0,40}?\\s(?:on|in)\\s+(?=[\\w, ]*20[12]\\d)"
        "|\\b(?:its|their|HMIC(?:FRS)?[’']s?|the inspectorate[’']s)\\s+(?:PEEL\\s+)?report\\s+"
        "(?:of|from|dated)\\s+(?=[\\w, ]*20[12]\\d)"_s);
    auto matches = published.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const std::vector<DateMention> dates
            = datesIn(QStringView(text).mid(match.capturedEnd(), 30));
        constexpr int weekday = 10; // letters of the longest, with its blank
        if (dates.empty() || dates.front().range.from > weekday || dates.front().date.month == 0
            || isOfAnother(text, match.capturedStart()))
            continue;
        only.add(roundPublishedOn(dates.front().date),
            match.captured() + text.mid(match.capturedEnd(), dates.front().range.to));
    }
}

/// "On 4 May 2023 HMICFRS published its PEEL inspection of Kent Police".
void addDayOfPublication(OnlyRound &only, const QString &text)
{
    static const Pattern told
        = caseless(u"(?:^|[\\n.])\\s*on\\s+(?:\\w+day,?\\s+)?(?<date>\\d{1,2}[a-z]{0,2}\\s+\\w+"
                   u"\\s+20[12]\\d)\\b[^.\\n]{0,120}?\\b(?:published|released)\\s+(?:its|the|their)"
                   u"\\s+(?:latest\\s+)?PEEL\\s+(?:inspection|report|assessment)\\b"_s);
    auto matches = told.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const std::vector<DateMention> dates = datesIn(match.captured(u"date"_s));
        if (dates.size() == 1)
            only.add(roundPublishedOn(dates.front().date), match.captured());
    }
}

bool knowsAdequate(const GradeScale *scale)
{
    return scale != nullptr
        && std::find(scale->grades.begin(), scale->grades.end(), Grade::Adequate)
        != scale->grades.end();
}

/// The round that every report of a year belongs to, of those that know ‘adequate’ where
/// `adequate`; none where two rounds share the year.
QString onlyRoundPublishedIn(int year, bool adequate)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    QString only;
    for (const Round &round : reference.rounds()) {
        if (round.firstPublished.year() > year || round.lastPublished.year() < year
            || (adequate && !knowsAdequate(reference.scaleOfRound(round.id))))
            continue;
        if (!only.isEmpty())
            return {};
        only = round.id;
    }
    return only;
}

/// "In 2022, HMICFRS graded the force as …".
void addYearsOfGrading(OnlyRound &only, const QString &text)
{
    static const Pattern graded = caseless(
        u"\\bin\\s+(20[12]\\d),?\\s+(?:HMIC(?:FRS)?|inspectors)\\s+(?:graded|rated|judged)\\b"
        "[^.\\n]*"_s);
    static const Pattern adequate = caseless(u"\\badequate\\b"_s);
    auto matches = graded.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const QString round
            = onlyRoundPublishedIn(match.captured(1).toInt(), adequate.isIn(match.captured()));
        if (!round.isEmpty())
            only.add(round, match.captured());
    }
}

/// "a report which follows an inspection in September 2017", "the PEEL inspection in 2022".
void addInspections(OnlyRound &only, const QString &text)
{
    static const QString when
        = u"[^.\\d]{0,30}?\\s(?:in|during|between)\\s+(?:[A-Z][a-z]+\\s+(?:(?:and|to)\\s+[A-Z][a-z]+\\s+)?)?(20[12]\\d)\\b"_s;
    static const Pattern inspected(
        u"(?:(?:[Ff]ollowing|[Aa]fter|follows|reflects|based on|from) an(?: \\w+)? inspection(?: "
        u"(?:conducted|carried out|"
        "undertaken|which took place|that took place|held))?"
        "|(?:HMIC(?:FRS)?|[Ii]nspectors) (?:inspected|visited|assessed) (?:the "
        "force|it|\\p{Lu}\\w+)"
        "|(?:[Pp]olice|[Cc]onstabulary|[Ff]orce|It) was (?:last )?inspected"
        "|PEEL inspection(?:,? (?:which|that) was)?(?: (?:conducted|carried out|undertaken))?"
        "|report,? (?:which|that) was (?:conducted|carried out|undertaken|compiled))"_s
        + when);
    auto matches = inspected.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const int year = match.captured(1).toInt();
        // In 2020 none was made; the reports of those made at the turn to 2023 are of two rounds.
        const bool told = year != 2020 && year != 2023;
        if (!told || isOfAnother(text, match.capturedStart()))
            continue;
        for (const Round &round : ReferenceData::builtIn().rounds()) {
            const int first = round.id.left(4).toInt();
            const int last = round.id.size() > 4 ? 2000 + round.id.right(2).toInt() : first;
            if (year >= first && year <= last) {
                only.add(round.id, match.captured());
                break;
            }
        }
    }
}

/// "(PEEL) in 2015", "part of the 2018 inspection", "For 2016 Kent Police was judged …".
void addYears(OnlyRound &only, const QString &text)
{
    static const Pattern year = caseless(
        u"\\bPEEL\\b\\)?(?:\\s+(?:inspection|assessment|report))?,?\\s+(?:in|for)\\s+(?<a>201[4-"
        u"9])(?![\\d/–-])"
        "|(?:^|[.\\n]\\s*)for\\s+(?<c>201[4-9]),?\\s[^.\\n]{4,80}\\b(?:judged|graded|rated)\\b"
        "|\\b(?:part of|following|after|from)\\s+(?:the|its|our)\\s+(?:(?:spring|summer|autumn|winter)\\s+)?(?<b>201[4-9])\\s+(?:(?:HMIC(?:FRS)?|PEEL)\\s+)?inspection\\b(?!s)"_s);
    auto matches = year.globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const QString printed
            = match.captured(u"a"_s) + match.captured(u"b"_s) + match.captured(u"c"_s);
        const Round *round = ReferenceData::builtIn().roundNamed(printed);
        if (round != nullptr && !isOfAnother(text, match.capturedStart()))
            only.add(round->id, match.captured());
    }
}

} // namespace

Decided<QString> toldRound(const DocumentFace &face)
{
    const QString text = face.title + u'\n' + face.top.join(u'\n') + u'\n' + face.opening;
    OnlyRound only;
    addSpans(only, text);
    addPublications(only, text);
    addInspections(only, text);
    addDayOfPublication(only, text);
    return only.value();
}

Decided<QString> yearsRound(const DocumentFace &face)
{
    OnlyRound only;
    addYearsOfGrading(only, face.top.join(u'\n') + u'\n' + face.opening);
    addYears(only, face.title + u'\n' + face.top.join(u'\n') + u'\n' + face.opening);
    return only.value();
}

bool answersInspection(const DocumentFace &face)
{
    static const Pattern meeting = caseless(
        u"\\bagenda\\b|\\bminutes\\b|\\bpurpose of (?:the |this )?report\\b|\\bdate of (?:the )?"
        "meeting\\b|\\breport (?:to|of|by) the\\b(?! (?:police "
        ")?(?:inspect|watchdog|HMIC))|\\b(?:annual|performance|quarterly|assurance) "
        "report\\b|\\bquarter\\b"_s);
    static const Pattern inspectors
        = caseless(u"\\b(?:HMIC(?:FRS)?|inspectorate of constabulary|inspectors|PEEL)\\b"_s);
    // A Commissioner answers inspections of other programmes too.
    static const Pattern peel = caseless(
        u"\\b(?:PEEL|effectiveness|efficiency|legitimacy|fairness and respect|"
        "ethically and lawfully|(?:is|are)\\s+\\W?(?:good|outstanding|adequate|inadequate)\\W?\\s+at|keep(?:s|ing) people safe(?:,| and)(?: \\w+)? reduc(?:es|ing) crime)\\b"_s);
    static const Pattern areas = caseless(u"\\b(?:areas|aspects) of policing\\b"_s);
    static const Pattern answer = caseless(
        u"\\b(?:welcom\\w+|respon[sd]\\w*|comment\\w*|react\\w*|prais\\w+|pleased|delighted|"
        "proud|congratulat\\w+|statement|letter|received|said)\\b"_s);
    static const Pattern report = caseless(
        u"\\b(?:report(?:s|ed)?|assessment|inspect(?:ion|ed)|grad(?:ed|ing)|rating|judged)\\b"_s);
    // "Kent Police rated ‘good’ for legitimacy": the headline says what it tells of.
    static const Pattern graded
        = caseless(u"\\b(?:rat(?:ed?|es|ings?)|grad(?:ed?|es|ings?)|judge(?:d|s|ment)?s?)\\b.{0,60}"
                   u"\\b(?:outstanding|good|adequate|requires improvement|inadequate)\\b"
                   "|\\b(?:outstanding|good|adequate|requires improvement|inadequate)\\b.{0,40}"
                   "\\b(?:rated|ratings?|graded|grad(?:es?|ings?)|judged|judge?ments?)\\b"
                   "|\\b(?:inspectorate|inspectors|HMIC(?:FRS)?|inspection report)\\b"_s);
    const QString head
        = face.title + u'\n' + face.top.mid(0, 6).join(u'\n') + u'\n' + face.opening.left(500);
    return !isOtherProgramme(face) && !meeting.isIn(head) && inspectors.isIn(head)
        && (peel.isIn(head) || areas.isIn(face.opening))
        && (answer.isIn(head) || graded.isIn(face.title)) && report.isIn(head);
}

} // namespace Peel
