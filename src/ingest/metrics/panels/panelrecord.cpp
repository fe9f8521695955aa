// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/panels/panelrecord.h"

#include "ingest/language/pattern.h"
#include "ingest/metrics/names.h"
#include "ingest/metrics/panels/panelnames.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

bool beginsRate(const QString &name)
{
    return name.startsWith("per "_L1, Qt::CaseInsensitive);
}

/// Labels, then what was given for them.
class Record
{
public:
    Record(const QString &title, bool tile)
        : m_title(title)
        , m_tile(tile)
    {
    }

    bool hasFigures() const { return !m_pairs.empty() || !m_bare.empty(); }

    bool hasLabels() const { return !m_labels.empty(); }

    void label(const PanelPart &line)
    {
        // The second line of a label: its time alone.
        if (line.head.name.isEmpty() && line.head.period && !m_labels.empty()
            && !m_labels.back().head.period) {
            m_labels.back().head.period = line.head.period;
            m_labels.back().range = joinedRanges(m_labels.back().range, line.range);
            return;
        }
        // "999 calls", and below its figure "per 1,000 population in the year to June 2019".
        if (beginsRate(line.head.name) && !m_labels.empty() && !m_labels.back().head.unit) {
            Head &title = m_labels.back().head;
            title.name = tidyName(title.name) + u' ' + line.head.name;
            title.unit = unitWordsIn(title.name); // "cost … per person per day" is money
            if (line.head.period)
                title.period = line.head.period;
            m_labels.back().text += u' ' + line.text;
            m_labels.back().range = joinedRanges(m_labels.back().range, line.range);
            return;
        }
        // A title without time and unit over labels that have them opens a new part of the panel;
        // labels before it whose figures never came are not its own.
        const bool plain = !line.head.period && !line.head.unit;
        if (plain && std::any_of(m_labels.begin(), m_labels.end(), [](const PanelPart &each) {
                return each.head.period || each.head.unit;
            }))
            m_labels.clear();
        m_labels.push_back(line);
    }

    void scopes(const PanelPart &line)
    {
        if (line.mentions.empty())
            m_waiting.push_back({ line.scope, line.range });
        for (const ScopeMention &mention : line.mentions)
            m_waiting.push_back({ mention.scope, line.range });
    }

    void figures(const PanelPart &line, std::vector<PanelFigure> &out);
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
    std::vector<PanelPart> meantLabels() const;
    void selfNamed(const PanelPart &line, std::vector<PanelFigure> &out);

    QString m_title;
    bool m_tile;
    std::vector<PanelPart> m_labels;
    std::vector<Waiting> m_waiting; // scopes whose figures are still to come
    std::vector<Given> m_bare; // figures whose scope is not known yet
    std::vector<Given> m_pairs;
    std::optional<PanelFigure> m_last; // the last one that named itself, for its national twin
};

void Record::selfNamed(const PanelPart &line, std::vector<PanelFigure> &out)
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
        figure.range = joinedRanges(m_last->range, figure.range);
    } else if (line.change && m_last && line.words.isEmpty()
        && m_last->quantity.unit == Unit::PercentChange && figure.scope != m_last->scope) {
        figure.name = m_last->name;
        figure.range = joinedRanges(m_last->range, figure.range);
    } else if (const QString since = basisOf(line);
               !since.isEmpty() && figure.quantity.unit == Unit::PercentChange) {
        figure.name = label.isEmpty() ? QString() : changeName(label, since);
        figure.period
            = m_labels.empty() ? Period() : m_labels.back().head.period.value_or(Period());
    } else if (line.change || figure.quantity.unit == Unit::PercentChange)
        figure.name = changeName(line.words.isEmpty() ? label : line.words, {});
    else if (line.words.isEmpty()) {
        if (!m_labels.empty()) {
            const Head &head = m_labels.back().head;
            takeUnit(figure.quantity, head.unit);
            if (!line.period)
                figure.period = head.period.value_or(Period());
        }
        figure.name = label.isEmpty() ? factOf(line) : withRate(label, figure.quantity.unit);
    } else if (const auto unit = unitWordsIn(line.words);
               unit && figure.quantity.unit == Unit::Count) {
        // "Crimes per 1,000 population 82.4"
        if (!unit->listed || unit->scale < 1)
            return;
        figure.quantity.unit = unit->unit;
        figure.quantity.value *= unit->scale;
        figure.name = line.words;
    } else
        figure.name
            = meaningWords(line.words).size() >= 2 ? line.words : joinedName(label, line.words);
    m_last = figure;
    out.push_back(figure);
}

void Record::figures(const PanelPart &line, std::vector<PanelFigure> &out)
{
    const bool named = !line.words.isEmpty() || line.change || line.period
        || line.figures.front().direction != 0
        || (line.figures.size() == 1 && !m_labels.empty() && !m_labels.back().head.unit
            && line.figures.front().unit != Unit::Count
            && line.figures.front().unit != Unit::Percent
            && line.figures.front().unit != Unit::PercentChange)
        || (m_last && !line.mentions.empty())
        || (m_labels.empty() && line.words.isEmpty() && !factOf(line).isEmpty());
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
            given.range = joinedRanges(given.range, m_waiting[i].range);
        } else if (!m_waiting.empty())
            continue; // more figures than forces: whose the rest are is not told
        m_pairs.push_back(given);
    }
    m_waiting.clear();
    m_bare.clear();
}

/// Of title and labels: the labels with a time or a unit where there are any.
std::vector<PanelPart> Record::meantLabels() const
{
    std::vector<PanelPart> telling;
    for (const PanelPart &label : m_labels)
        if (label.head.period || label.head.unit)
            telling.push_back(label);
    if (!telling.empty())
        return telling;
    return m_labels;
}

void Record::flush(std::vector<PanelFigure> &out)
{
    pairWaiting();
    const std::vector<PanelPart> labels = meantLabels();
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
        const PanelPart *label = nullptr;
        if (rows == static_cast<int>(labels.size()))
            label = &labels[static_cast<std::size_t>(at)];
        else if (rows == 1 && !labels.empty())
            label = &labels.back(); // titles above, the label nearest
        else if (!labels.empty())
            continue; // so many labels, another number of figures: no telling which is which
        if (label == nullptr && m_title.isEmpty())
            continue;
        figure.name = label != nullptr ? labelName(*label) : m_title;
        if (m_tile && labels.size() == 2 && label == &labels.back() && !label->head.period
            && !label->head.unit)
            figure.name = joinedName(labelName(labels.front()), figure.name);
        static const Pattern rate = caseless(u"^per\\s+(?:[\\d,]+|million|head)\\b"_s);
        if (rate.match(figure.name).hasMatch()
            && !m_title.isEmpty()) // a label that is but its rate
            figure.name = m_title + u' ' + lowerFirst(figure.name);
        if (figure.name.isEmpty()) { // a label that is but its time, under a heading
            figure.name = m_title;
            takeUnit(figure.quantity, unitWordsIn(m_title));
        }
        if (label != nullptr) {
            figure.period = label->head.period.value_or(Period());
            figure.range = joinedRanges(label->range, figure.range);
            const auto &unit = label->head.unit;
            if (unit && unit->listed
                && (figure.quantity.unit == Unit::Count
                    || (figure.quantity.unit == Unit::Gbp
                        && unit->unit == Unit::GbpPerPersonPerDay)))
                figure.quantity.unit = unit->unit;
            else if (!canBe(figure.quantity, unit))
                continue;
            static const Pattern change = caseless(u"\\bchanges?\\b"_s);
            if (figure.quantity.unit == Unit::Percent && change.match(label->head.name).hasMatch())
                figure.quantity.unit = Unit::PercentChange;
            if (label->head.scope && given.scope == Scope::Force && m_pairs.size() == 1)
                figure.scope = *label->head.scope;
        }
        out.push_back(figure);
    }
    m_pairs.clear();
    m_labels.clear();
    m_last.reset();
}

/// Where a panel begins whose records have their labels behind the figures, its size for others:
/// with a figure, or behind a title whose time is that of all: "Calls, 12 months to June 2017".
std::size_t beginOfFiguresFirst(const std::vector<PanelPart> &parts)
{
    using Kind = PanelPart::Kind;
    const auto isBare
        = [](const PanelPart &part) { return part.kind == Kind::Figures && part.words.isEmpty(); };
    const bool titled = parts.size() > 4 && parts[0].kind == Kind::Label && parts[0].head.period
        && isBare(parts[1]);
    const std::size_t begin = titled ? 1 : 0;
    if (parts.size() < begin + 2 || !isBare(parts[begin]) || parts[begin + 1].kind != Kind::Label)
        return parts.size();
    if (!titled)
        return begin;
    const bool others = std::any_of(parts.begin() + 1, parts.end(),
        [](const PanelPart &part) { return part.kind == Kind::Label && part.head.period; });
    bool labelled = parts.back().kind != Kind::Figures;
    for (std::size_t i = begin; i + 1 < parts.size(); ++i)
        labelled = labelled && (!isBare(parts[i]) || parts[i + 1].kind == Kind::Label);
    return labelled && !others ? begin : parts.size();
}

/// The time that stands at one of the figures of a measure is that of the others.
void shareTime(std::vector<PanelFigure> &figures)
{
    for (PanelFigure &figure : figures) {
        const auto timed
            = std::find_if(figures.begin(), figures.end(), [&](const PanelFigure &other) {
                  return other.name == figure.name && other.scope != figure.scope
                      && !other.period.label.isEmpty();
              });
        if (figure.period.label.isEmpty() && timed != figures.end())
            figure.period = timed->period;
    }
}

} // namespace

std::vector<PanelFigure> readPanel(
    const std::vector<PanelLine> &lines, const ScopeWords &scopes, const QString &title, bool tile)
{
    std::vector<PanelFigure> out;
    std::vector<PanelPart> read = panelParts(lines, scopes);
    Record record(title, tile);
    const std::size_t begin = beginOfFiguresFirst(read);
    const bool figureFirst = begin < read.size();
    const std::optional<Period> period
        = begin > 0 && figureFirst ? read.front().head.period : std::nullopt;
    if (figureFirst) {
        read.erase(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(begin));
        for (std::size_t i = 0; i + 1 < read.size(); ++i)
            if (read[i].kind == PanelPart::Kind::Figures
                && read[i + 1].kind == PanelPart::Kind::Label)
                std::swap(read[i], read[i + 1]), ++i;
    }
    for (const PanelPart &line : read) {
        switch (line.kind) {
        case PanelPart::Kind::Label:
            if (record.hasFigures()
                || (record.hasLabels() && !out.empty() && out.back().range.from >= 0
                    && figureFirst))
                record.flush(out);
            record.label(line);
            break;
        case PanelPart::Kind::ScopeOnly:
            record.scopes(line);
            break;
        case PanelPart::Kind::Figures:
            record.figures(line, out);
            break;
        }
    }
    record.flush(out);
    if (tile)
        shareTime(out);
    for (PanelFigure &figure : out) {
        if (period && figure.period.label.isEmpty())
            figure.period = *period;
        figure.name = withRate(figure.name, figure.quantity.unit);
    }
    std::stable_sort(out.begin(), out.end(),
        [](const PanelFigure &a, const PanelFigure &b) { return a.range.to < b.range.to; });
    return out;
}

} // namespace Peel
