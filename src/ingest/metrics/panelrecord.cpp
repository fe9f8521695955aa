// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panelrecord.h"

#include "ingest/metrics/head.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/sidelabels.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

QRegularExpression look(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

TextRange joined(const TextRange &a, const TextRange &b)
{
    return { std::min(a.from, b.from), std::max(a.to, b.to) };
}

std::vector<Quantity> figuresOf(const QString &text)
{
    std::vector<Quantity> figures = quantitiesIn(text);
    if (figures.empty() && !periodOf(text))
        if (auto cell = quantityOfCell(text))
            figures.push_back(*cell);
    return figures;
}

/// "Calls answered within 10 seconds" is a label: its figure belongs to the words.
bool belongsToWords(const QString &text, const Quantity &figure)
{
    static const QRegularExpression threshold = look(
        u"\\b(?:within|under|over|in|less\\s+than|more\\s+than|at\\s+least|top|first|every|last|past|previous|next|target\\s+of|of)\\s*$"_s);
    const QString before = text.left(figure.range.from);
    const bool length
        = figure.unit == Unit::Months || figure.unit == Unit::Years || figure.unit == Unit::Weeks;
    if (length && before.count(u' ') >= 2)
        return true;
    return before.count(u' ') >= 2 && threshold.match(before).hasMatch();
}

struct Line
{
    enum class Kind { Label, ScopeOnly, Figures };
    Kind kind = Kind::Label;
    QString text;
    TextRange range;
    Head head; // of a label
    Scope scope = Scope::Force; // of a scope alone
    std::vector<Quantity> figures;
    std::vector<ScopeMention> mentions;
    QString words; // beside figure, time and scope
    std::optional<Period> period;
    bool change = false;
};

Line lineOf(const PanelLine &source, const ScopeWords &scopes)
{
    static const QRegularExpression filler = look(
        u"\\b(?:level|average|compared\\s+(?:with|to)|and|in|of|the|for|at|is|was|people|residents|vs?|against|with|a|to|change|trend|figure)\\b|[^\\p{L}\\d%£/’'()&,-]"_s);
    Line line;
    line.text = unglued(source.text.simplified());
    line.range = source.range;
    if (const auto scope = scopes.scopeOf(line.text)) {
        line.kind = Line::Kind::ScopeOnly;
        line.scope = *scope;
        return line;
    }
    line.mentions = scopes.onlyMentionsOf(line.text);
    if (line.mentions.size() > 1) {
        line.kind = Line::Kind::ScopeOnly;
        return line;
    }
    line.mentions = scopes.mentionsIn(line.text);
    line.figures = figuresOf(line.text);
    if (!line.figures.empty() && belongsToWords(line.text, line.figures.front()))
        line.figures.erase(line.figures.begin());
    if (line.text.contains(u'?'))
        line.figures.clear(); // a question of a contents list with its page
    if (line.figures.empty()) {
        line.head = readHead(line.text, scopes);
        return line;
    }
    line.kind = Line::Kind::Figures;
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
    for (int i = 0; i < rest.size(); ++i)
        for (const TextRange &range : taken)
            if (i >= range.from && i < range.to)
                rest[i] = u' ';
    static const QRegularExpression direction
        = look(u"(?:^|\\s)(?:up|down|increase|decrease)(?=\\s|$)"_s);
    static const QRegularExpression changeWord
        = look(u"\\b(?:\\d+\\s?-?(?:yr|year)s?\\s+)?(?:national\\s+|local\\s+)?change\\b"_s);
    line.change = line.change || changeWord.match(line.text).hasMatch();
    rest.remove(direction);
    static const QRegularExpression loose = look(
        u"^(?:\\s*\\b(?:in|of|for|at|on|by|is|are|was|were|and)\\b)+\\s*|\\s*\\b(?:in|of|for|at|on|by|is|and)\\s*$"_s);
    line.words = tidyName(rest.simplified().remove(loose));
    QString bare = rest;
    bare.remove(filler);
    if (bare.simplified().remove(u'(').remove(u')').remove(u',').remove(u'-').trimmed().isEmpty())
        line.words.clear();
    return line;
}

/// Labels, then what was given for them.
class Record
{
public:
    explicit Record(const QString &title)
        : m_title(title)
    {
    }

    bool hasFigures() const { return !m_pairs.empty() || !m_bare.empty(); }

    bool hasLabels() const { return !m_labels.empty(); }

    void label(const Line &line)
    {
        // The second line of a label: its time alone.
        if (line.head.name.isEmpty() && line.head.period && !m_labels.empty()
            && !m_labels.back().head.period) {
            m_labels.back().head.period = line.head.period;
            m_labels.back().range = joined(m_labels.back().range, line.range);
            return;
        }
        // A title without time and unit over labels that have them opens a new part of the panel;
        // labels before it whose figures never came are not its own.
        const bool plain = !line.head.period && !line.head.unit;
        if (plain && std::any_of(m_labels.begin(), m_labels.end(), [](const Line &each) {
                return each.head.period || each.head.unit;
            }))
            m_labels.clear();
        m_labels.push_back(line);
    }

    void scopes(const Line &line)
    {
        if (line.mentions.empty())
            m_waiting.push_back({ line.scope, line.range });
        for (const ScopeMention &mention : line.mentions)
            m_waiting.push_back({ mention.scope, line.range });
    }

    void figures(const Line &line, std::vector<PanelFigure> &out);
    void flush(std::vector<PanelFigure> &out);

private:
    struct Given
    {
        Scope scope = Scope::Force;
        Quantity quantity;
        TextRange range;
        bool sure = true;
    };

    struct Waiting
    {
        Scope scope;
        TextRange range;
    };

    void pairWaiting();
    std::vector<Line> meantLabels() const;
    void selfNamed(const Line &line, std::vector<PanelFigure> &out);

    QString m_title;
    std::vector<Line> m_labels;
    std::vector<Waiting> m_waiting; // scopes whose figures are still to come
    std::vector<Given> m_bare; // figures whose scope is not known yet
    std::vector<Given> m_pairs;
    std::optional<PanelFigure> m_last; // the last one that named itself, for its national twin
};

QString labelName(const Line &label)
{
    static const QRegularExpression per = look(u"\\bper\\b"_s);
    QString name = label.head.name;
    if (label.head.unit && !per.match(name).hasMatch()) {
        const QString words
            = label.text.mid(label.head.unit->range.from, label.head.unit->range.length());
        if (per.match(words).hasMatch())
            name += u' ' + words;
    }
    return tidyName(name);
}

/// False for a figure under a label whose unit is not kept: pounds per head, rates of officers.
bool canBe(const Quantity &figure, const std::optional<UnitWords> &unit)
{
    return !unit || (unit->listed && !(figure.unit == Unit::Gbp && unit->unit == Unit::PerPerson));
}

/// "per 1,000 population" for a name that does not say it.
QString withRate(const QString &name, Unit unit)
{
    switch (unit) {
    case Unit::Per1000Population:
    case Unit::Per1000Households:
    case Unit::Per10000Population:
    case Unit::Per100000Population:
    case Unit::PerMillionPopulation:
        return name.contains("per "_L1) ? name : name + u' ' + unitName(unit);
    case Unit::PerPerson:
        return name.contains("per "_L1) ? name : name + u" per person"_s;
    case Unit::GbpPerPersonPerDay:
        return name.contains("per "_L1) ? name : name + u" per person per day"_s;
    default:
        return name;
    }
}

void Record::selfNamed(const Line &line, std::vector<PanelFigure> &out)
{
    if (!m_labels.empty() && !canBe(line.figures.front(), m_labels.back().head.unit))
        return;
    PanelFigure figure;
    figure.quantity = line.figures.front();
    figure.scope = line.mentions.empty() ? Scope::Force : line.mentions.front().scope;
    figure.period = line.period.value_or(Period());
    figure.range = line.range;
    QString label = m_labels.empty() ? m_title : labelName(m_labels.back());
    const bool twin = line.words.isEmpty() && m_last && figure.scope != m_last->scope
        && !line.change
        && (figure.quantity.unit == m_last->quantity.unit || figure.quantity.unit == Unit::Count);
    if (twin) { // "92% national level" below "91% frontline police officers"
        const bool unitLess = figure.quantity.unit == Unit::Count;
        figure.name = m_last->name;
        if (unitLess)
            figure.quantity.unit = m_last->quantity.unit;
        figure.range = joined(m_last->range, figure.range);
    } else if (line.change && m_last && line.words.isEmpty()
        && m_last->quantity.unit == Unit::PercentChange && figure.scope != m_last->scope) {
        figure.name = m_last->name;
        figure.range = joined(m_last->range, figure.range);
    } else if (line.change || figure.quantity.unit == Unit::PercentChange)
        figure.name = changeName(line.words.isEmpty() ? label : line.words, {});
    else if (line.words.isEmpty())
        figure.name = withRate(label, figure.quantity.unit);
    else
        figure.name
            = meaningWords(line.words).size() >= 2 ? line.words : joinedName(label, line.words);
    m_last = figure;
    out.push_back(figure);
}

void Record::figures(const Line &line, std::vector<PanelFigure> &out)
{
    const bool named = !line.words.isEmpty() || line.change || line.period
        || line.figures.front().direction != 0
        || (line.figures.size() == 1 && !m_labels.empty() && !m_labels.back().head.unit
            && line.figures.front().unit != Unit::Count
            && line.figures.front().unit != Unit::Percent
            && line.figures.front().unit != Unit::PercentChange)
        || (m_last && !line.mentions.empty());
    if (line.figures.size() == 1 && named && m_waiting.empty()) {
        selfNamed(line, out);
        return;
    }
    const bool scopesFirst = !line.mentions.empty()
        && line.mentions.front().range.from < line.figures.front().range.from;
    if (line.mentions.empty()) {
        for (const Quantity &quantity : line.figures)
            m_bare.push_back({ Scope::Force, quantity, line.range, true });
        return;
    }
    if (line.mentions.size() >= line.figures.size() && (scopesFirst || line.figures.size() == 1)) {
        const bool sure = line.mentions.size() == line.figures.size();
        for (std::size_t i = 0; i < line.figures.size(); ++i)
            m_pairs.push_back({ line.mentions[i].scope, line.figures[i], line.range, sure });
    }
}

/// Scopes in a row, then their figures in the same row.
void Record::pairWaiting()
{
    if (m_bare.empty()) {
        m_waiting.clear();
        return;
    }
    const std::size_t count = std::min(m_waiting.size(), m_bare.size());
    const bool sure = m_waiting.size() == m_bare.size() || m_waiting.empty();
    for (std::size_t i = 0; i < m_bare.size(); ++i) {
        Given given = m_bare[i];
        given.sure = sure;
        if (i < count) {
            given.scope = m_waiting[i].scope;
            given.range = joined(given.range, m_waiting[i].range);
        } else if (!m_waiting.empty())
            continue; // more figures than forces: whose the rest are is not told
        m_pairs.push_back(given);
    }
    m_waiting.clear();
    m_bare.clear();
}

/// Of title and labels: the labels with a time or a unit where there are any.
std::vector<Line> Record::meantLabels() const
{
    std::vector<Line> telling;
    for (const Line &label : m_labels)
        if (label.head.period || label.head.unit)
            telling.push_back(label);
    if (!telling.empty())
        return telling;
    return m_labels;
}

void Record::flush(std::vector<PanelFigure> &out)
{
    pairWaiting();
    const std::vector<Line> labels = meantLabels();
    std::map<Scope, int> most;
    for (const Given &given : m_pairs)
        ++most[given.scope];
    const auto longest = std::max_element(
        most.begin(), most.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const int rows = longest == most.end() ? 0 : longest->second;
    std::map<Scope, int> next;
    for (const Given &given : m_pairs) {
        PanelFigure figure;
        figure.scope = given.scope;
        figure.quantity = given.quantity;
        figure.sure = given.sure;
        figure.range = given.range;
        const int at = next[given.scope]++;
        const Line *label = nullptr;
        if (rows == static_cast<int>(labels.size()))
            label = &labels[static_cast<std::size_t>(at)];
        else if (rows == 1 && !labels.empty())
            label = &labels.back(); // titles above, the label nearest
        else if (!labels.empty())
            continue; // so many labels, another number of figures: no telling which is which
        if (label == nullptr && m_title.isEmpty())
            continue;
        figure.name = label != nullptr ? labelName(*label) : m_title;
        if (label != nullptr) {
            figure.period = label->head.period.value_or(Period());
            figure.range = joined(label->range, figure.range);
            const auto &unit = label->head.unit;
            if (unit && unit->listed && figure.quantity.unit == Unit::Count)
                figure.quantity.unit = unit->unit;
            else if (!canBe(figure.quantity, unit))
                continue;
            static const QRegularExpression change = look(u"\\bchanges?\\b"_s);
            if (figure.quantity.unit == Unit::Percent && change.match(label->head.name).hasMatch())
                figure.quantity.unit = Unit::PercentChange;
            if (label->head.scope && given.scope == Scope::Force && m_pairs.size() == 1)
                figure.scope = *label->head.scope;
        }
        figure.name = withRate(figure.name, figure.quantity.unit);
        out.push_back(figure);
    }
    m_pairs.clear();
    m_labels.clear();
    m_last.reset();
}

} // namespace

QString unglued(const QString &text)
{
    static const QRegularExpression glued(u"(?<=[a-z])(?=[+−–-]?[£]?\\d[\\d.,]*\\s?%?$)"_s);
    QString parted = text;
    const auto match = glued.match(text);
    if (match.hasMatch() && !text.contains(u' ' + text.mid(match.capturedStart()))
        && match.capturedStart() > 3)
        parted.insert(match.capturedStart(), u' ');
    return parted;
}

bool isPanelLabel(const QString &text, const ScopeWords &scopes)
{
    return lineOf({ text, {} }, scopes).kind == Line::Kind::Label;
}

std::vector<PanelLine> cutAtFigures(const PanelLine &line)
{
    static const QRegularExpression direction = look(u"(?:\\bup|\\bdown|[▲▼↑↓])\\s*$"_s);
    const std::vector<Quantity> figures = quantitiesIn(line.text);
    if (figures.size() < 2
        || !QStringView(line.text).left(figures.front().range.from).trimmed().isEmpty())
        if (figures.size() < 2
            || !direction.match(line.text.left(figures.front().range.from)).hasMatch())
            return { line };
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

namespace {

/// A label that wraps goes on with a small letter.
void addLine(std::vector<Line> &lines, const PanelLine &part, const ScopeWords &scopes)
{
    const QString text = part.text.trimmed();
    if (text.isEmpty())
        return;
    Line line = lineOf(part, scopes);
    if (!lines.empty() && lines.back().kind == Line::Kind::Label && line.kind == Line::Kind::Label
        && text.front().isLower()) {
        line = lineOf(
            { lines.back().text + u' ' + text, joined(lines.back().range, part.range) }, scopes);
        lines.pop_back();
    }
    lines.push_back(std::move(line));
}

} // namespace

std::vector<PanelFigure> readPanel(
    const std::vector<PanelLine> &lines, const ScopeWords &scopes, const QString &title)
{
    std::vector<PanelFigure> out;
    std::vector<Line> read;
    for (const PanelLine &line : sideLabelsParted(lines, scopes))
        for (const PanelLine &part : cutAtFigures(line))
            addLine(read, part, scopes);
    Record record(title);
    // A panel whose records begin with the figure has its labels behind.
    const bool figureFirst = !read.empty() && read.front().kind == Line::Kind::Figures
        && read.front().words.isEmpty() && read.size() > 1 && read[1].kind == Line::Kind::Label;
    if (figureFirst) {
        for (std::size_t i = 0; i + 1 < read.size(); ++i)
            if (read[i].kind == Line::Kind::Figures && read[i + 1].kind == Line::Kind::Label)
                std::swap(read[i], read[i + 1]), ++i;
    }
    for (const Line &line : read) {
        switch (line.kind) {
        case Line::Kind::Label:
            if (record.hasFigures()
                || (record.hasLabels() && !out.empty() && out.back().range.from >= 0
                    && figureFirst))
                record.flush(out);
            record.label(line);
            break;
        case Line::Kind::ScopeOnly:
            record.scopes(line);
            break;
        case Line::Kind::Figures:
            record.figures(line, out);
            break;
        }
    }
    record.flush(out);
    std::stable_sort(out.begin(), out.end(),
        [](const PanelFigure &a, const PanelFigure &b) { return a.range.to < b.range.to; });
    return out;
}

} // namespace Peel
