// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panels/panellines.h"

#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/tables/sidelabels.h"
#include "ingest/quantities/number.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

std::vector<Quantity> figuresOf(const QString &text)
{
    if (!mayHoldNumber(text))
        return {};
    std::vector<Quantity> figures = quantitiesIn(text);
    if (figures.empty())
        if (auto cell = quantityOfCell(text); cell && !periodOf(text))
            figures.push_back(*cell);
    return figures;
}

/// "Calls answered within 10 seconds" is a label: its figure belongs to the words.
bool belongsToWords(const QString &text, const Quantity &figure)
{
    static const Pattern threshold = caseless(
        u"\\b(?:within|under|over|in|less\\s+than|more\\s+than|at\\s+least|top|first|every|last|past|previous|next|target\\s+of|of)\\s*$"_s);
    const QString before = text.left(figure.range.from);
    const bool length
        = figure.unit == Unit::Months || figure.unit == Unit::Years || figure.unit == Unit::Weeks;
    if (length && before.count(u' ') >= 2)
        return true;
    static const Pattern limit = caseless(u"^\\s*(?:with)?in\\s+$"_s);
    if (limit.match(before).hasMatch() && figure.unit != Unit::Count)
        return true; // "within 15 minutes", the second line of a label
    return before.count(u' ') >= 2 && threshold.match(before).hasMatch();
}

/// "92% of calls answered within 10 seconds": what the first figure is of holds the later ones.
void leaveThresholds(const QString &text, std::vector<Quantity> &figures)
{
    static const Pattern bound = caseless(u"\\b(?:within|under|over|in)\\s*$"_s);
    const auto isBound = [&](const Quantity &figure) {
        const bool length = figure.unit == Unit::Seconds || figure.unit == Unit::Hours
            || figure.unit == Unit::Days;
        return length && bound.isIn(text.left(figure.range.from));
    };
    if (figures.size() > 1)
        figures.erase(std::remove_if(figures.begin() + 1, figures.end(), isBound), figures.end());
}

/// What kind of line it is, and its figures.
PanelPart kindOfLine(const PanelLine &source, const ScopeWords &scopes)
{
    PanelPart line;
    line.text = unglued(source.text.simplified());
    line.range = source.range;
    if (const auto scope = scopes.scopeOf(line.text)) {
        line.kind = PanelPart::Kind::ScopeOnly;
        line.scope = *scope;
        return line;
    }
    line.mentions = scopes.onlyMentionsOf(line.text);
    if (line.mentions.size() > 1) {
        line.kind = PanelPart::Kind::ScopeOnly;
        return line;
    }
    line.mentions = scopes.mentionsIn(line.text);
    line.figures = figuresOf(line.text);
    if (!line.figures.empty() && belongsToWords(line.text, line.figures.front()))
        line.figures.erase(line.figures.begin());
    leaveThresholds(line.text, line.figures);
    static const Pattern item(u"^\\d{1,2}\\.\\s+\\p{L}"_s);
    if (line.text.contains(u'?') || item.match(line.text).hasMatch())
        line.figures.clear(); // of a contents list with its page or of a numbered one
    if (!line.figures.empty())
        line.kind = PanelPart::Kind::Figures;
    return line;
}

PanelPart lineOf(const PanelLine &source, const ScopeWords &scopes)
{
    static const Pattern filler = caseless(
        u"\\b(?:level|average|compared\\s+(?:with|to)|and|in|of|the|for|at|is|was|people|residents|vs?|against|with|a|to|change|trend|figure)\\b|[^\\p{L}\\d%£/’'()&,-]"_s);
    PanelPart line = kindOfLine(source, scopes);
    if (line.kind == PanelPart::Kind::Label)
        line.head = readHead(line.text, scopes);
    if (line.kind != PanelPart::Kind::Figures)
        return line;
    std::vector<TextRange> taken;
    for (const Quantity &figure : line.figures) {
        taken.push_back(figure.range);
        if (figure.base.length() > 0)
            taken.push_back(figure.base);
    }
    for (const ScopeMention &mention : line.mentions)
        taken.push_back(mention.range);
    for (const PeriodMention &period : periodsIn(line.text)) {
        line.period = line.period ? line.period : std::optional(period.period);
        line.change = line.change
            || QStringView(line.text)
                   .mid(period.range.from, period.range.length())
                   .contains("change"_L1, Qt::CaseInsensitive)
            || QStringView(line.text)
                   .mid(period.range.from, period.range.length())
                   .contains("trend"_L1, Qt::CaseInsensitive);
        taken.push_back(period.range);
    }
    QString rest = line.text;
    for (const TextRange &range : taken)
        blank(rest, range);
    static const Pattern direction = caseless(u"(?:^|\\s)(?:up|down|increase|decrease)(?=\\s|$)"_s);
    static const Pattern changeWord
        = caseless(u"\\b(?:\\d+\\s?-?(?:yr|year)s?\\s+)?(?:national\\s+|local\\s+)?change\\b"_s);
    line.change = line.change || changeWord.match(line.text).hasMatch();
    rest = direction.removedFrom(rest);
    static const Pattern loose = caseless(
        u"^(?:\\s*\\b(?:in|of|for|at|on|by|is|are|was|were|and)\\b)+\\s*|\\s*\\b(?:in|of|for|at|on|by|is|and)\\s*$"_s);
    line.words = tidyName(loose.removedFrom(rest.simplified()));
    const QString bare = filler.removedFrom(rest);
    if (bare.simplified().remove(u'(').remove(u')').remove(u',').remove(u'-').trimmed().isEmpty())
        line.words.clear();
    return line;
}

/// "Recorded crime: 9,120": the label, then its figure. False where the line is no such pair.
bool addLabelled(std::vector<PanelPart> &lines, const PanelLine &source, const ScopeWords &scopes)
{
    static const Pattern pair(
        u"^(?<label>[\\p{L}\\d%].{2,}?)\\s*(?::|=|\\s[–—-])\\s+(?<value>(?:[£+−–-]|up\\s|down\\s)?\\d.*)$"_s);
    const auto match = pair.match(source.text);
    if (!match.hasMatch())
        return false;
    const QString value = match.captured(u"value");
    const std::vector<Quantity> figures = figuresOf(value);
    const auto at = [&](const QString &part) {
        const int from = static_cast<int>(match.capturedStart(part));
        return PanelLine { match.captured(part),
            { source.range.from + from,
                source.range.from + from + static_cast<int>(match.capturedLength(part)) } };
    };
    const PanelLine label = at(u"label"_s);
    if (figures.size() != 1 || figures.front().range.from > 0 || scopes.scopeOf(label.text))
        return false;
    PanelPart head;
    head.text = label.text;
    head.range = label.range;
    head.head = readHead(label.text, scopes);
    if (head.head.name.isEmpty())
        return false;
    lines.push_back(head);
    lines.push_back(lineOf(at(u"value"_s), scopes));
    return true;
}

/// A label that wraps goes on with a small letter.
void addLine(std::vector<PanelPart> &lines, const PanelLine &part, const ScopeWords &scopes)
{
    const QString text = part.text.trimmed();
    if (text.isEmpty())
        return;
    PanelPart line = lineOf(part, scopes);
    if (!lines.empty() && lines.back().kind == PanelPart::Kind::Label
        && line.kind == PanelPart::Kind::Label && text.front().isLower()) {
        line = lineOf(
            { lines.back().text + u' ' + text, joinedRanges(lines.back().range, part.range) },
            scopes);
        lines.pop_back();
    }
    lines.push_back(std::move(line));
}

} // namespace

QString unglued(const QString &text)
{
    static const Pattern glued(u"(?<=[a-z])(?=[+−–-]?[£]?\\d[\\d.,]*\\s?%?$)"_s);
    QString parted = text;
    const auto match = glued.match(text);
    if (match.hasMatch() && !text.contains(u' ' + text.mid(match.capturedStart()))
        && match.capturedStart() > 3)
        parted.insert(match.capturedStart(), u' ');
    return parted;
}

bool isPanelLabel(const QString &text, const ScopeWords &scopes)
{
    return kindOfLine({ text, {} }, scopes).kind == PanelPart::Kind::Label;
}

std::vector<PanelLine> cutAtFigures(const PanelLine &line)
{
    static const Pattern direction = caseless(u"(?:\\bup|\\bdown|[▲▼↑↓])\\s*$"_s);
    std::vector<Quantity> figures = quantitiesIn(line.text);
    leaveThresholds(line.text, figures);
    if (figures.size() < 2
        || !QStringView(line.text).left(figures.front().range.from).trimmed().isEmpty())
        if (figures.size() < 2
            || !direction.match(line.text.left(figures.front().range.from)).hasMatch())
            return { line };
    // "52p national 55p": whose the second is stands before it.
    if (figures.size() == 2 && figures[0].range.from == 0
        && figures[1].range.to == line.text.size()) {
        const int at = figures[0].range.to;
        return { { line.text.left(at), { line.range.from, line.range.from + at } },
            { line.text.mid(at + 1), { line.range.from + at + 1, line.range.to } } };
    }
    std::vector<PanelLine> parts;
    int from = 0;
    for (std::size_t i = 1; i <= figures.size(); ++i) {
        int to = static_cast<int>(line.text.size());
        if (i < figures.size()) {
            to = figures[i].range.from;
            if (const auto match = direction.match(line.text.left(to)); match.hasMatch())
                to = static_cast<int>(match.capturedStart());
        }
        const QString text = line.text.mid(from, to - from);
        const int leading = static_cast<int>(
            text.size() - QStringView(text).trimmed().size() - (text.endsWith(u' ') ? 1 : 0));
        parts.push_back({ text.trimmed(),
            { line.range.from + from + std::max(0, leading),
                line.range.from + from + static_cast<int>(text.trimmed().size())
                    + std::max(0, leading) } });
        from = to;
    }
    return parts;
}

std::vector<PanelPart> panelParts(const std::vector<PanelLine> &lines, const ScopeWords &scopes)
{
    std::vector<PanelPart> parts;
    for (const PanelLine &line : sideLabelsParted(lines, scopes)) {
        if (addLabelled(parts, line, scopes))
            continue;
        for (const PanelLine &part : cutAtFigures(line))
            addLine(parts, part, scopes);
    }
    return parts;
}

TextRange joinedRanges(const TextRange &a, const TextRange &b)
{
    return { std::min(a.from, b.from), std::max(a.to, b.to) };
}

} // namespace Peel
