// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/sections.h"

#include "ingest/judgments/gradewords.h"
#include "ingest/language/pattern.h"
#include "ingest/recognise/sectiondates.h"
#include "ingest/recommendations/itemwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool matches(QStringView text, const Pattern &pattern)
{
    return pattern.match(text).hasMatch();
}

/// Headings that belong to the question they stand in, whatever their level.
bool belongsToItsQuestion(QStringView heading)
{
    static const Pattern part = caseless(
        u"^\\W*(?:\\d[.\\d]*\\s*)?(?:summary of findings|overall (?:judge?ment|summary)|summary|"
        "(?:main|key|detailed|our) findings|areas?\\b.*\\bfor improvement|causes? (?:of|for) "
        "concern|"
        "recommendations?|innovative practice|promising practice|what (?:we found|needs to "
        "improve)|"
        "last updated|conclusions?|background|judge?ment)"_s);
    return matches(heading, part) || heading.trimmed().endsWith(u'?')
        || bareGrade(heading).has_value();
}

bool isAnnex(QStringView heading)
{
    static const Pattern annex = caseless(
        u"^\\W*(?:annex|appendix)\\b|\\bdefinitions?\\b|^\\W*about (?:the|our|this) "
        "(?:data|grades|judge?ments|inspection|peel)|judge?ment (?:categories|criteria)|"
        "\\bgrad(?:e|ing)s? (?:criteria|characteristics|descriptions?|definitions?|scale)\\b|"
        "what (?:the|our) (?:grades|judge?ments) mean|^\\W*methodology"_s);
    return matches(heading, annex);
}

/// "Cause of concern 2: vulnerable people": what one of several is about; empty for other headings
/// and for one that tells the concern itself.
QString topicOfNumbered(const QString &heading)
{
    static const Pattern numbered
        = caseless(u"^\\W*(?:causes? of concern|areas? for improvement)\\s+(?:no\\.?\\s*)?\\d{1,2}"
                   u"\\s*[:–—-]\\s+(?<topic>\\S.{2,80})$"_s);
    const QString topic = numbered.match(heading).captured(u"topic"_s);
    return isSentence(topic) ? QString() : topic;
}

bool isQuestion(const QString &text)
{
    static const Pattern question = caseless(
        u"^\\W*(?:\\d[.\\d]*\\s*)?(?:how|to what extent|what|does|is|has)\\b.*\\?\\W*$"_s);
    return text.size() <= 220 && matches(text, question);
}

bool isQuestionLine(const Block &block)
{
    return block.kind == BlockKind::Paragraph && isQuestion(block.text);
}

/// The name of a question that its typography does not make a heading: a line by itself, with
/// running text below it.
bool isAreaLine(const std::vector<Block> &blocks, std::size_t index, const AreaLexicon &lexicon)
{
    constexpr qsizetype longest = 90; // letters
    const auto names = [&](const Block &block) {
        return block.kind == BlockKind::Paragraph && block.text.size() <= longest
            && !block.text.trimmed().endsWith(u'.') && lexicon.areaOf(block.text) != nullptr;
    };
    return index + 1 < blocks.size() && names(blocks[index])
        && blocks[index + 1].kind == BlockKind::Paragraph && !names(blocks[index + 1])
        && (index == 0 || !names(blocks[index - 1]));
}

/// An item of a list of questions, with its grade below it.
bool isGradedItem(const std::vector<Block> &blocks, std::size_t index)
{
    return blocks[index].kind == BlockKind::ListItem && index + 1 < blocks.size()
        && blocks[index + 1].kind == BlockKind::Badge && isQuestion(blocks[index].text);
}

/// "Overall judgment" by itself: what it says stands in the next line.
bool isJudgmentLine(const Block &block)
{
    static const Pattern line = caseless(
        u"^\\W*(?:(?:our|the)\\s+)?overall\\s+(?:judge?ment|grade|grading|rating)\\W*$"_s);
    return block.kind == BlockKind::Paragraph && matches(block.text, line);
}

/// "Our judgment", "Grade" by itself right below a heading: a label of what follows.
bool isGradeLabel(const Block &block)
{
    static const Pattern line = caseless(
        u"^\\W*(?:(?:our|the|hmicfrs|hmic)(?:[’']s?)?\\s+)?(?:judge?ment|grade|grading|rating)\\W*$"_s);
    return block.kind == BlockKind::Paragraph && matches(block.text, line);
}

bool isDateLine(const Block &block)
{
    return block.text.size() <= 60 && updatedDateIn(block.text).has_value();
}

bool isRecommendations(QStringView heading)
{
    static const Pattern recommendations = caseless(u"^\\W*recommendations\\W*$"_s);
    return matches(heading, recommendations);
}

/// One list of recommendations behind all questions, and no cause of concern that they go with.
bool listsRecommendationsOnce(const ReadDocument &document, const AreaLexicon &lexicon)
{
    static const Pattern concern = caseless(u"^\\W*causes? (?:of|for) concern\\b.{0,60}$"_s);
    int lists = 0;
    for (const Block &block : document.blocks) {
        if (isRecommendations(block.text))
            ++lists;
        else if (concern.isIn(block.text)
            || (lists > 0 && block.kind == BlockKind::Heading
                && lexicon.areaOfHeading(block.text) != nullptr))
            return false;
    }
    return lists == 1;
}

/// Follows the headings down the document.
class Walker
{
public:
    Walker(const AreaLexicon &lexicon, const ReadDocument &document)
        : m_lexicon(lexicon)
        , m_listsOnce(listsRecommendationsOnce(document, lexicon))
    {
    }

    void heading(const QString &text, int level)
    {
        if (isFindingOnForce(text) || beginsWithWhatToDo(text))
            return; // the title of an area for improvement: part of its question
        if (isAnnex(text))
            m_annex = true;
        if (isHeadline(text, level))
            return;
        const QString topic = topicOfNumbered(text);
        if (!topic.isEmpty()) // it is not about what the one before was about
            popNumbered(level);
        const Area *area = bareGrade(text) ? nullptr
            : topic.isEmpty()              ? m_lexicon.areaOfHeading(text)
                                           : areaOfTopic(m_lexicon, topic);
        if (area != nullptr) {
            m_annex = m_annex && isAnnex(text);
            pop(level);
            m_open.push_back({ level, area, !topic.isEmpty() });
            m_below = false;
        } else if (!belongsToItsQuestion(text) || isOfAllQuestions(text, level)) {
            pop(level);
            m_below = true;
        }
    }

    /// "Calls are answered, but investigations are inadequate": the title of a release is no
    /// question that all of it answers.
    bool isHeadline(const QString &text, int level)
    {
        const bool first = std::exchange(m_first, false);
        return first && level == 1 && isSentence(text) && !isQuestion(text)
            && m_lexicon.areaOf(text) == nullptr;
    }

    void question(const QString &text)
    {
        const Area *area = m_lexicon.areaOfHeading(text);
        if (area == nullptr)
            return;
        if (m_open.empty())
            m_open.push_back({ 6, area, false });
        else
            m_open.back().area = area;
        m_below = false;
    }

    Place place() const { return { m_annex ? nullptr : current(), {}, m_below, m_annex }; }

private:
    struct Open
    {
        int level;
        const Area *area;
        bool numbered = false; // one concern of several
    };

    const Area *current() const { return m_open.empty() ? nullptr : m_open.back().area; }

    /// "Recommendations" as high as the questions, without a cause of concern that they go with:
    /// those of the whole report.
    bool isOfAllQuestions(const QString &heading, int level) const
    {
        return m_listsOnce && isRecommendations(heading) && !m_open.empty()
            && level <= m_open.back().level;
    }

    /// The levels of a plain text's headings are guessed: one of several ends the one before it.
    void popNumbered(int level)
    {
        const auto numbered = std::find_if(
            m_open.begin(), m_open.end(), [](const Open &open) { return open.numbered; });
        m_open.erase(numbered, m_open.end());
        pop(level);
    }

    void pop(int level)
    {
        while (!m_open.empty() && m_open.back().level >= level)
            m_open.pop_back();
    }

    const AreaLexicon &m_lexicon;
    std::vector<Open> m_open;
    bool m_below = false;
    bool m_annex = false;
    bool m_first = true; // no heading was seen
    bool m_listsOnce;
};

} // namespace

const Area *areaOfTopic(const AreaLexicon &lexicon, QStringView words)
{
    const Area *area = lexicon.areaOfHeading(words);
    return area != nullptr ? area : lexicon.onlyMeant(words);
}

Sections::Sections(const ReadDocument &document, const AreaLexicon &lexicon)
{
    Walker walker(lexicon, document);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (isGradedItem(document.blocks, i)) {
            Walker item = walker; // what comes behind the list belongs to none of its questions
            item.question(block.text);
            m_headLike.insert(m_headLike.end(), { true, false });
            m_places.insert(m_places.end(), { item.place(), item.place() });
            ++i;
            continue;
        }
        bool headLike = true;
        if (block.kind == BlockKind::Heading)
            walker.heading(block.text, block.level == 0 ? 6 : block.level);
        else if (isQuestionLine(block) || isAreaLine(document.blocks, i, lexicon))
            walker.question(block.text);
        else
            headLike = isDateLine(block) || isJudgmentLine(block)
                || (!m_headLike.empty() && m_headLike.back() && isGradeLabel(block));
        m_headLike.push_back(headLike);
        m_places.push_back(walker.place());
    }
    for (const DatedSection &section : datedSections(document)) {
        for (int i = section.first; i < section.last; ++i)
            m_places.at(static_cast<std::size_t>(i)).updated = section.date;
    }
}

} // namespace Peel
