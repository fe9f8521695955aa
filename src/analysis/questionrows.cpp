// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/questionrows.h"

#include "analysis/crosswalk.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A question of one round with its places in the two orders.
struct Node
{
    const Area *area = nullptr;
    QString round;
    int areaIndex = 0;
    int roundIndex = 0;
    bool pillars = false; // a round whose questions stand under pillars
};

/// Which nodes belong together (union–find).
class Components
{
public:
    explicit Components(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    std::size_t find(std::size_t i) const
    {
        while (m_parent.at(i) != i)
            i = m_parent.at(i);
        return i;
    }

    void join(std::size_t a, std::size_t b) { m_parent.at(find(b)) = find(a); }

private:
    std::vector<std::size_t> m_parent;
};

bool hasPillars(const QString &round, const ReferenceData &reference)
{
    return std::any_of(
        reference.areas().begin(), reference.areas().end(), [&round](const Area &area) {
            return area.rounds.contains(round) && !area.pillar().isEmpty();
        });
}

/// By area, then by round: the order in which rows are shown.
std::vector<Node> nodesOf(const ReferenceData &reference)
{
    std::vector<Node> nodes;
    int areaIndex = 0;
    for (const Area &area : reference.areas()) {
        for (const Round &round : reference.rounds()) {
            if (area.rounds.contains(round.id))
                nodes.push_back({ &area, round.id, areaIndex, roundIndex(round.id, reference),
                    hasPillars(round.id, reference) });
        }
        ++areaIndex;
    }
    return nodes;
}

std::size_t indexOf(const std::vector<Node> &nodes, const QString &round, const QString &area)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
        [&](const Node &node) { return node.round == round && node.area->id == area; });
    return static_cast<std::size_t>(found - nodes.begin());
}

Components joined(const std::vector<Node> &nodes, const ReferenceData &data, RowJoining joining)
{
    Components components(nodes.size());
    for (const Join &join : data.crosswalk()) {
        if (!joinsQuestions(join))
            continue;
        const std::size_t from = indexOf(nodes, join.fromRound, join.fromArea);
        const std::size_t to = indexOf(nodes, join.toRound, join.toArea);
        if (from == nodes.size() || to == nodes.size())
            continue;
        if (joining == RowJoining::AcrossPillars || nodes.at(from).pillars == nodes.at(to).pillars)
            components.join(from, to);
    }
    return components;
}

void addSentence(QStringList &sentences, const QString &sentence)
{
    if (!sentence.isEmpty() && !sentences.contains(sentence))
        sentences.append(sentence);
}

/// `members` by round, oldest first.
QuestionRow rowFrom(const std::vector<Node> &members, const ReferenceData &reference)
{
    const Node &newest = members.back();
    const Node &oldest = members.front();
    QuestionRow row;
    row.id = newest.area->id;
    row.newestRound = newest.round;
    row.isPillar = oldest.pillars && oldest.area->pillar().isEmpty();
    row.pillar = row.isPillar ? oldest.area->id : oldest.area->pillar();
    row.level = row.pillar.isEmpty() || row.isPillar ? 0 : 1;
    QStringList names;
    for (const Node &member : members) {
        row.areas.insert(member.round, member.area->id);
        addSentence(names, member.area->name);
    }
    row.name = names.join(u" / "_s);
    addSentence(row.crosswalk, cameSentence({ oldest.round, oldest.area->id }, reference));
    for (const Node &member : members) {
        const RoundArea question { member.round, member.area->id };
        const QString became = becameSentence(question, reference);
        if (!became.isEmpty())
            addSentence(row.crosswalk, u"%1. %2"_s.arg(became, reasonOf(question, reference)));
    }
    return row;
}

void setParents(QList<QuestionRow> &rows)
{
    for (QuestionRow &row : rows) {
        if (row.level == 0)
            continue;
        const auto pillar = std::find_if(rows.cbegin(), rows.cend(),
            [&row](const QuestionRow &other) { return other.isPillar && other.id == row.pillar; });
        row.parent = pillar == rows.cend() ? -1 : static_cast<int>(pillar - rows.cbegin());
    }
}

} // namespace

QList<QuestionRow> questionRows(const ReferenceData &reference, RowJoining joining)
{
    const std::vector<Node> nodes = nodesOf(reference);
    const Components components = joined(nodes, reference, joining);
    std::vector<std::size_t> roots; // in the order of their first node
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t root = components.find(i);
        if (std::find(roots.begin(), roots.end(), root) == roots.end())
            roots.push_back(root);
    }
    QList<QuestionRow> rows;
    for (const std::size_t root : roots) {
        std::vector<Node> members;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (components.find(i) == root)
                members.push_back(nodes.at(i));
        }
        std::sort(members.begin(), members.end(),
            [](const Node &a, const Node &b) { return a.roundIndex < b.roundIndex; });
        rows.append(rowFrom(members, reference));
    }
    setParents(rows);
    return rows;
}

int rowOf(const QList<QuestionRow> &rows, const QString &round, const QString &area)
{
    int fallback = -1;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).areas.value(round) == area)
            return i;
        const bool asks = std::find(rows.at(i).areas.cbegin(), rows.at(i).areas.cend(), area)
            != rows.at(i).areas.cend();
        if (asks && fallback < 0)
            fallback = i;
    }
    return fallback;
}

int RowFinder::rowOf(const QString &round, const QString &area) const
{
    const QPair key(round, area);
    const auto known = m_known.constFind(key);
    return known != m_known.cend() ? *known
                                   : *m_known.insert(key, Peel::rowOf(m_rows, round, area));
}

} // namespace Peel
