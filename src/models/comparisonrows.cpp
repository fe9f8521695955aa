// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonrows.h"

#include "analysis/citation.h"
#include "models/gradechip.h"
#include "models/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

using Cell = ComparisonModel::Cell;
using Row = ComparisonModel::Row;
using Group = ComparisonModel::Group;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonModel)
};

QString metricText(const Metric &metric)
{
    const QString value = spokenValue(metric.value, metric.unit, metric.decimals);
    return metric.period ? u"%1\n%2"_s.arg(value, metric.period->label) : value;
}

/// One side of a reworded sentence: its text with ⟨ ⟩ around what the other side does not have, and
/// where that stands.
Cell markedCell(const QList<WordRun> &runs, WordRun::Kind side)
{
    Cell cell;
    cell.text = markedText(runs, side);
    for (qsizetype at = cell.text.indexOf(u'\u27E8'); at >= 0;
         at = cell.text.indexOf(u'\u27E8', at + 1)) {
        const qsizetype end = cell.text.indexOf(u'\u27E9', at);
        cell.marks.append(QPoint(static_cast<int>(at + 1), static_cast<int>(end - at - 1)));
    }
    QStringList words;
    for (const WordRun &run : runs) {
        if (run.kind == side)
            words.append(run.text);
    }
    const QString lead
        = side == WordRun::Kind::Removed ? Words::tr("removed: %1") : Words::tr("added: %1");
    if (!words.isEmpty())
        cell.note = lead.arg(words.join(u"; "_s));
    return cell;
}

/// Builds the rows of one comparison.
class RowMaker
{
public:
    RowMaker(const Comparison &comparison, const LibraryIndex &library)
        : m_comparison(comparison)
        , m_library(library)
        , m_between(!comparison.ofForces())
    {
    }

    QList<Group> groups() const
    {
        QList<Group> groups;
        for (const Band &band : m_comparison.bands)
            groups.append(question(band));
        add(groups, withoutQuestion());
        add(groups, figures());
        add(groups, published());
        return groups;
    }

private:
    static void add(QList<Group> &groups, Group group)
    {
        if (!group.rows.isEmpty())
            groups.append(std::move(group));
    }

    qsizetype columns() const
    {
        const qsizetype sides = m_comparison.sides.size();
        return m_between ? 2 * sides - 1 : sides;
    }

    qsizetype cellOfSide(qsizetype side) const { return m_between ? 2 * side : side; }

    Row detail(const QString &name) const
    {
        return { name, {}, 1, ComparisonModel::DetailRow, QList<Cell>(columns()) };
    }

    Group heading(const QString &name) const
    {
        return { { name, {}, 0, ComparisonModel::HeadingRow, {} }, {} };
    }

    QString sideWords(int side) const
    {
        return m_comparison.ofForces() ? m_comparison.forceNames.at(side)
                                       : roundWords(m_comparison.sides.at(side).round);
    }

    Group question(const Band &band) const
    {
        Group group { grades(band), {} };
        group.rows += quotes(band);
        group.rows += references(band);
        group.rows += improvements(band);
        group.rows += findings(band);
        group.rows += said(band);
        group.head.note = contents(band);
        return group;
    }

    Row grades(const Band &band) const
    {
        Row row { band.name, {}, band.level, ComparisonModel::UnchangedQuestion,
            QList<Cell>(columns()) };
        for (int side = 0; side < band.sides.size(); ++side) {
            const MatrixCell &cell = band.sides.at(side);
            Cell &shown = row.cells[cellOfSide(side)];
            shown.text = cellText(cell);
            shown.sentence = u"%1, %2: %3"_s.arg(band.name, sideWords(side), shown.text);
            shown.chip = QVariant::fromValue(chipOf(cell, shown.sentence));
            if (const StoredJudgment *judgment = m_library.judgment(cell.facts.value(0)))
                shown.ref = refOf(*judgment);
            shown.note = cell.note;
        }
        for (int i = 0; i < band.verdicts.size(); ++i) {
            const BandVerdict &verdict = band.verdicts.at(i);
            Cell &between = row.cells[cellOfSide(i) + 1];
            between.text = verdictSign(verdict.verdict) + u' ' + verdictText(verdict);
            between.sentence = u"%1: %2"_s.arg(band.name, verdictText(verdict));
            if (const StoredRemark *remark = m_library.remark(verdict.remark))
                between.ref = refOf(*remark);
            if (verdict.verdict != Verdict::SameGrade)
                row.kind = ComparisonModel::QuestionRowKind;
        }
        if (band.verdicts.isEmpty())
            row.kind = ComparisonModel::QuestionRowKind;
        return row;
    }

    /// What stands under the question: "34 sentences, 2 areas for improvement".
    static QString contents(const Band &band)
    {
        qsizetype sentences = 0;
        for (const QList<SentencePair> &pairs : band.findings)
            sentences += pairs.size();
        QStringList parts;
        if (sentences > 0)
            parts << Words::tr("%n sentence(s)", nullptr, static_cast<int>(sentences));
        if (!band.improvements.isEmpty())
            parts << Words::tr(
                "%n to improve", nullptr, static_cast<int>(band.improvements.size()));
        return parts.join(u", "_s);
    }

    /// The sentences of documents that forbid a comparison or say that it is the first grade.
    QList<Row> quotes(const Band &band) const
    {
        QList<Row> rows;
        for (int i = 0; i < band.verdicts.size(); ++i) {
            const StoredRemark *remark = m_library.remark(band.verdicts.at(i).remark);
            const DocumentRecord *document
                = remark == nullptr ? nullptr : m_library.document(remark->document);
            if (document == nullptr)
                continue;
            Row row = detail(Words::tr("The report says"));
            Cell &cell = row.cells[cellOfSide(i) + 1];
            cell.text = u"“%1”\n%2"_s.arg(
                remark->fact.evidence.source.quote.simplified(), citationOf(*document));
            cell.ref = refOf(*remark);
            rows.append(row);
        }
        return rows;
    }

    FactRef refOfReference(const BackReference &reference) const
    {
        if (const StoredJudgment *judgment = m_library.judgment(reference.judgment))
            return refOf(*judgment);
        const StoredRemark *remark = m_library.remark(reference.remark);
        return remark == nullptr ? FactRef {} : refOf(*remark);
    }

    QList<Row> references(const Band &band) const
    {
        QList<Row> rows;
        for (const BackReference &reference : band.references) {
            Row row = detail(Words::tr("Looks back to %1").arg(reference.earlierRound));
            const auto at = std::find_if(m_comparison.sides.begin(), m_comparison.sides.end(),
                [&](const ComparedSide &side) { return side.round == reference.round; });
            const qsizetype side = at == m_comparison.sides.end() ? m_comparison.sides.size() - 1
                                                                  : at - m_comparison.sides.begin();
            Cell &cell = row.cells[cellOfSide(side)];
            cell.text = reference.sentence;
            cell.ref = refOfReference(reference);
            rows.append(row);
        }
        return rows;
    }

    Cell improvementCell(qint64 id, int side) const
    {
        const StoredRecommendation *found = m_library.recommendation(id);
        if (found == nullptr)
            return {};
        Cell cell;
        cell.text = found->fact.text;
        cell.sentence = u"%1, %2: %3"_s.arg(
            recommendationKindName(found->fact.kind), sideWords(side), found->fact.text);
        cell.ref = refOf(*found);
        return cell;
    }

    QString improvementName(qint64 id) const
    {
        const StoredRecommendation *found = m_library.recommendation(id);
        return found == nullptr ? QString() : recommendationKindName(found->fact.kind);
    }

    QList<Row> improvements(const Band &band) const
    {
        QList<Row> rows;
        for (const ImprovementThread &thread : band.improvements) {
            const auto first = std::find_if(
                thread.sides.begin(), thread.sides.end(), [](qint64 id) { return id != 0; });
            Row row = detail(improvementName(*first));
            for (int side = 0; side < thread.sides.size(); ++side)
                row.cells[cellOfSide(side)] = improvementCell(thread.sides.at(side), side);
            for (int i = 0; m_between && i < thread.states.size(); ++i) {
                if (thread.sides.at(i) != 0 || thread.sides.at(i + 1) != 0)
                    row.cells[cellOfSide(i) + 1].text = improvementStateName(thread.states.at(i));
            }
            rows.append(row);
        }
        return rows;
    }

    Row finding(const SentencePair &pair, int i) const
    {
        Row row = detail(Words::tr("Finding"));
        if (pair.kind == SentencePair::Kind::Same)
            row.kind = ComparisonModel::UnchangedDetail;
        Cell &before = row.cells[cellOfSide(i)];
        Cell &after = row.cells[cellOfSide(i + 1)];
        if (pair.kind == SentencePair::Kind::Reworded) {
            before = markedCell(pair.words, WordRun::Kind::Removed);
            after = markedCell(pair.words, WordRun::Kind::Added);
        } else {
            before.text = pair.before ? pair.before->text : QString();
            after.text = pair.after ? pair.after->text : QString();
        }
        if (pair.before)
            before.ref = refOf(*pair.before);
        if (pair.after)
            after.ref = refOf(*pair.after);
        if (m_between)
            row.cells[cellOfSide(i) + 1].text = pair.foundAgain
                ? Words::tr("again in %1, as the report says").arg(sideName(m_comparison, i + 1))
                : kindWords(pair.kind, i);
        return row;
    }

    QString kindWords(SentencePair::Kind kind, int i) const
    {
        switch (kind) {
        case SentencePair::Kind::Same:
            return Words::tr("= again in %1").arg(sideName(m_comparison, i + 1));
        case SentencePair::Kind::Reworded:
            return Words::tr("≈ again in %1, reworded").arg(sideName(m_comparison, i + 1));
        case SentencePair::Kind::OnlyBefore:
            return Words::tr("only in %1").arg(sideName(m_comparison, i));
        case SentencePair::Kind::OnlyAfter:
            break;
        }
        return Words::tr("only in %1").arg(sideName(m_comparison, i + 1));
    }

    QList<Row> findings(const Band &band) const
    {
        QList<Row> rows;
        for (int i = 0; i < band.findings.size(); ++i) {
            for (const SentencePair &pair : band.findings.at(i))
                rows.append(finding(pair, i));
        }
        return rows;
    }

    /// What others than the inspectorate say: claims of a grade, and what was published in between.
    QList<Row> said(const Band &band) const
    {
        QList<Row> rows;
        for (int side = 0; side < band.sides.size(); ++side) {
            for (const qint64 id : band.sides.at(side).claims) {
                const StoredJudgment *claim = m_library.judgment(id);
                const DocumentRecord *document
                    = claim == nullptr ? nullptr : m_library.document(claim->document);
                if (document == nullptr)
                    continue;
                Row row = detail(voiceWords(*document));
                Cell &cell = row.cells[cellOfSide(side)];
                cell.text = u"“%1”"_s.arg(claim->fact.evidence.source.quote.simplified());
                cell.ref = refOf(*claim);
                rows.append(row);
            }
        }
        for (const Passage &passage : band.said) {
            const DocumentRecord *document = m_library.document(passage.document);
            if (document == nullptr)
                continue;
            Row row = detail(voiceWords(*document));
            Cell &cell = row.cells[m_between ? 1 : 0];
            cell.text = u"“%1”"_s.arg(passage.text.simplified());
            cell.ref = refOf(passage);
            rows.append(row);
        }
        return rows;
    }

    Group withoutQuestion() const
    {
        Group group = heading(Words::tr("Areas for improvement that name no question"));
        for (int side = 0; side < m_comparison.recommendationsWithoutArea.size(); ++side) {
            for (const qint64 id : m_comparison.recommendationsWithoutArea.at(side)) {
                Row row = detail(improvementName(id));
                row.cells[cellOfSide(side)] = improvementCell(id, side);
                group.rows.append(row);
            }
        }
        return group;
    }

    Group figures() const
    {
        Group group = heading(Words::tr("Figures printed on two sides"));
        for (const MetricPair &pair : m_comparison.metrics) {
            Row row = detail(pair.name);
            for (int side = 0; side < pair.sides.size(); ++side) {
                const std::optional<StoredMetric> &metric = pair.sides.at(side);
                Cell &cell = row.cells[cellOfSide(side)];
                if (!metric) {
                    cell.text = Words::tr("not printed");
                    continue;
                }
                cell.text = metricText(metric->fact);
                cell.sentence = u"%1, %2"_s.arg(pair.name, QString(cell.text).replace(u'\n', u' '));
                cell.ref = refOf(*metric);
            }
            if (m_between) {
                Cell &change = row.cells[row.cells.size() - 2];
                change.text = pair.difference.isEmpty()
                    ? Words::tr("≠ no difference: %1").arg(pair.whyNot)
                    : pair.difference;
            }
            group.rows.append(row);
        }
        return group;
    }

    Group published() const
    {
        Group group = heading(Words::tr("What the force and its PCC published in between"));
        for (const qint64 id : m_comparison.between) {
            const DocumentRecord *document = m_library.document(id);
            if (document == nullptr)
                continue;
            Row row = detail(documentTypeName(document->header.type));
            Cell &cell = row.cells[1];
            cell.text = citationOf(*document);
            cell.ref = refOf(*document);
            group.rows.append(row);
        }
        return group;
    }

    const Comparison &m_comparison;
    const LibraryIndex &m_library;
    bool m_between;
};

} // namespace

QList<ComparisonModel::Group> comparisonGroups(
    const Comparison &comparison, const LibraryIndex &library)
{
    return RowMaker(comparison, library).groups();
}

} // namespace Peel
