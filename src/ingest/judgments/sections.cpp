// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/sections.h"

#include "ingest/judgments/gradewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool matches(QStringView text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Headings that belong to the question they stand in, whatever their level.
bool belongsToItsQuestion(QStringView heading)
{
    static const QRegularExpression part = caseless(
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
    static const QRegularExpression annex
        = caseless(u"^\\W*(?:annex|appendix)\\b|\\bdefinitions?\\b|^\\W*about (?:the|our|this) "
                   "(?:data|grades|judge?ments|inspection|peel)|judge?ment (?:categories|criteria)|"
                   "what (?:the|our) (?:grades|judge?ments) mean|^\\W*methodology"_s);
    return matches(heading, annex);
}

bool isQuestionLine(const Block &block)
{
    static const QRegularExpression question = caseless(
        u"^\\W*(?:\\d[.\\d]*\\s*)?(?:how|to what extent|what|does|is|has)\\b.*\\?\\W*$"_s);
    return block.kind == BlockKind::Paragraph && block.text.size() <= 220
        && matches(block.text, question);
}

/// Follows the headings down the document.
class Walker
{
public:
    explicit Walker(const AreaLexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    void heading(const QString &text, int level)
    {
        if (isAnnex(text))
            m_annex = true;
        const Area *area = bareGrade(text) ? nullptr : m_lexicon.areaOfHeading(text);
        if (area != nullptr) {
            m_annex = m_annex && isAnnex(text);
            pop(level);
            m_open.push_back({ level, area });
            if (m_updated && m_dated != nullptr && !related(area, m_dated))
                m_updated.reset();
        } else if (!belongsToItsQuestion(text)) {
            pop(level);
            if (level <= m_dateLevel)
                m_updated.reset();
        }
        if (m_run == 0 || level < m_run)
            m_run = level;
    }

    void question(const QString &text)
    {
        const Area *area = m_lexicon.areaOfHeading(text);
        if (area == nullptr)
            return;
        if (m_open.empty())
            m_open.push_back({ 6, area });
        else
            m_open.back().area = area;
    }

    void dated(const PartialDate &date)
    {
        m_updated = date;
        m_dated = current();
        m_dateLevel = m_run == 0 ? 6 : m_run;
    }

    void body() { m_run = 0; }

    Place place() const { return { m_annex ? nullptr : current(), m_updated, m_annex }; }

private:
    struct Open
    {
        int level;
        const Area *area;
    };

    static QString pillarOf(const Area *area)
    {
        return area->pillar().isEmpty() ? area->id : area->pillar();
    }

    static bool related(const Area *a, const Area *b) { return pillarOf(a) == pillarOf(b); }

    const Area *current() const { return m_open.empty() ? nullptr : m_open.back().area; }

    void pop(int level)
    {
        while (!m_open.empty() && m_open.back().level >= level)
            m_open.pop_back();
    }

    const AreaLexicon &m_lexicon;
    std::vector<Open> m_open;
    std::optional<PartialDate> m_updated;
    const Area *m_dated = nullptr; // the section that the date stands in
    int m_dateLevel = 0;
    int m_run = 0; // level of the highest heading directly above
    bool m_annex = false;
};

} // namespace

std::optional<PartialDate> updatedLine(QStringView text)
{
    static const QRegularExpression line(
        u"^\\W*(?:page )?last updated(?: "
        u"on)?:?\\s*(?:(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})"
        "|(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>[A-Za-z]+)\\s+(?<year>\\d{4}))\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList months { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    const QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PartialDate date;
    if (match.hasCaptured(u"y"_s)) {
        date = { match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(),
            match.captured(u"d"_s).toInt() };
    } else {
        const auto month = months.indexOf(match.captured(u"month"_s).left(3).toLower());
        date = { match.captured(u"year"_s).toInt(), static_cast<int>(month) + 1,
            match.captured(u"day"_s).toInt() };
    }
    return QDate::isValid(date.year, date.month, date.day) ? std::optional(date) : std::nullopt;
}

Sections::Sections(const ReadDocument &document, const AreaLexicon &lexicon)
{
    Walker walker(lexicon);
    for (const Block &block : document.blocks) {
        bool headLike = true;
        const std::optional<PartialDate> updated = updatedLine(block.text);
        if (updated) {
            walker.dated(*updated);
        } else if (block.kind == BlockKind::Heading) {
            walker.heading(block.text, block.level == 0 ? 6 : block.level);
        } else if (isQuestionLine(block)) {
            walker.question(block.text);
        } else {
            headLike = false;
            walker.body();
        }
        m_headLike.push_back(headLike);
        m_places.push_back(walker.place());
    }
}

} // namespace Peel
