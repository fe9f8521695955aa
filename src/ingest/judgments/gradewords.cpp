// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/gradewords.h"

#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

const Pattern &gradePattern()
{
    static const Pattern pattern = caseless(
        u"(?<pending>(?:\\bnot|n[’']t) yet (?:been )?graded?\\b|\\byet to be graded|\\b(?:to|will) "
        u"be graded"
        "|\\bgrading pending)"
        "|(?<ungraded>(?:\\bnot|n[’']t) (?:be(?:en)? )?graded?\\b"
        u"|(?:\\bnot|n[’']t) (?:been )?(?:give|given|make|made|award|awarded)(?: [\\w&]+){0,5}? "
        u"an? "
        u"(?:graded? "
        u")?(?:grade|judge?ment)\\b|\\bungraded|\\bno (?:overall "
        ")?graded? "
        "?(?:judge?ment)?"
        "(?= (?:for|on|of|in|was|is|has|here)\\b|[.;,]|$))"
        "|(?<again>(?:\\bnot|n[’']t) (?:been )?re-?inspected)"
        "|(?<outstanding>\\boutstanding\\b)|(?<good>\\bgood\\b)|(?<adequate>\\badequate\\b)"
        "|(?<ri>\\b(?:to )?requir(?<form>e|es|ed|ing) improvements?\\b)"
        "|(?<inadequate>\\binadequate\\b)"_s);
    return pattern;
}

/// One of these is in everything that the pattern above finds. Most sentences hold none, and it
/// tries much at every letter.
bool canHoldGrade(QStringView text)
{
    static const Hints hints(u"good|adequate|improvement|outstanding|grad|judg|inspected");
    return hints.in(text) != 0;
}

Grade gradeOf(const PatternMatch &match)
{
    static const std::vector<std::pair<QString, Grade>> groups { { u"pending"_s, Grade::Pending },
        { u"ungraded"_s, Grade::NotGraded }, { u"again"_s, Grade::NotReinspected },
        { u"outstanding"_s, Grade::Outstanding }, { u"good"_s, Grade::Good },
        { u"adequate"_s, Grade::Adequate }, { u"ri"_s, Grade::RequiresImprovement },
        { u"inadequate"_s, Grade::Inadequate } };
    const auto found = std::find_if(groups.begin(), groups.end(),
        [&](const auto &group) { return match.hasCaptured(group.first); });
    return found->second;
}

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"' || (c >= QChar(0x2018) && c <= QChar(0x201F));
}

} // namespace

std::vector<GradeWord> gradeWordsIn(QStringView text)
{
    std::vector<GradeWord> words;
    if (!canHoldGrade(text))
        return words;
    auto matches = gradePattern().globalMatch(text);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        GradeWord word { gradeOf(match),
            { static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) },
            match.hasCaptured(u"ri"_s)
                && match.captured(u"form"_s).startsWith(u'e', Qt::CaseInsensitive)
                && !match.captured(u"form"_s).endsWith(u'd', Qt::CaseInsensitive) };
        if (match.captured().startsWith("to req"_L1, Qt::CaseInsensitive))
            word.verb = false;
        const int before = word.range.from - 1;
        if (before >= 0 && isQuote(text.at(before)) && word.range.to < text.size()
            && isQuote(text.at(word.range.to))) {
            --word.range.from;
            ++word.range.to;
        }
        words.push_back(word);
    }
    return words;
}

std::optional<Grade> bareGrade(QStringView text)
{
    static const Pattern frame = caseless(
        u"^[\\s\\W]*(?:(?:overall |our )?(?:judge?ment|grade|rating)[\\s:–-]*)?"
        "(?:(?:has been |is |was )?(?:graded|judged|rated|assessed)(?: as| to be)?[\\s:]*)?$"_s);
    if (text.size() > 60)
        return std::nullopt;
    const std::vector<GradeWord> words = gradeWordsIn(text);
    if (words.size() != 1)
        return std::nullopt;
    const GradeWord &word = words.front();
    const QStringView behind = text.mid(word.range.to);
    const bool nothingBehind
        = std::none_of(behind.begin(), behind.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool nothingBefore = frame.match(text.left(word.range.from)).hasMatch();
    return nothingBehind && nothingBefore ? std::optional(word.grade) : std::nullopt;
}

std::optional<Grade> onlyGradeIn(QStringView text)
{
    const std::vector<GradeWord> found = gradeWordsIn(text);
    return found.size() == 1 && isGrade(found.front().grade) ? std::optional(found.front().grade)
                                                             : std::nullopt;
}

bool isOnScale(Grade grade, const GradeScale *scale)
{
    if (!isGrade(grade))
        return true;
    return scale != nullptr
        && std::find(scale->grades.begin(), scale->grades.end(), grade) != scale->grades.end();
}

} // namespace Peel
