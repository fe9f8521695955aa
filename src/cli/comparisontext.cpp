// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"

#include "analysis/citation.h"
#include "cli/matrixtext.h"
#include "exporting/table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString verdictWords(const BandVerdict &verdict)
{
    return verdictSign(verdict.verdict) + u' ' + verdictText(verdict);
}

QString gradesText(const Comparison &comparison)
{
    Table table;
    table.columns.append({ {}, u"Question"_s, false });
    for (int i = 0; i < comparison.sides.size(); ++i) {
        if (i > 0 && !comparison.ofForces())
            table.columns.append({ {}, u""_s, false });
        table.columns.append({ {}, sideName(comparison, i), false });
    }
    QList<MatrixCell> cells;
    for (const Band &band : comparison.bands) {
        QList<TableCell> row { { (band.level == 0 ? u""_s : u"  "_s) + band.name, {} } };
        for (int i = 0; i < band.sides.size(); ++i) {
            if (i > 0 && !comparison.ofForces())
                row.append({ verdictWords(band.verdicts.at(i - 1)), {} });
            row.append({ shortCell(band.sides.at(i)), {} });
        }
        table.rows.append(row);
        cells += band.sides;
    }
    const QStringList signs = signsOf(cells);
    return plainOf(table, 44) + (signs.isEmpty() ? QString() : u'\n' + signs.join(u'\n') + u'\n');
}

/// Each reason once, with the sentence of a document that says so.
QString reasonsText(const Comparison &comparison, const FactIndex &index)
{
    QStringList lines;
    for (int i = 0; i < comparison.breaks.size(); ++i) {
        const Comparability &barrier = comparison.breaks.at(i);
        if (!barrier.comparable())
            lines.append(u"%1 → %2: %3.%4"_s.arg(sideName(comparison, i),
                sideName(comparison, i + 1), barrier.reason,
                barrier.remark == 0 ? QString() : u' ' + quotedRemark(barrier.remark, index)));
    }
    for (const Band &band : comparison.bands) {
        for (int i = 0; i < band.verdicts.size(); ++i) {
            const qint64 remark = band.verdicts.at(i).remark;
            if (remark != 0 && remark != comparison.breaks.at(i).remark)
                lines.append(u"%1: %2"_s.arg(band.name, quotedRemark(remark, index)));
        }
    }
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n') + u'\n';
}

QString referencesText(const Comparison &comparison)
{
    QString text;
    for (const Band &band : comparison.bands) {
        for (const BackReference &reference : band.references)
            text += u"  %1: %2\n"_s.arg(band.name, reference.sentence);
    }
    return text.isEmpty() ? text : u"\nWhat the reports say of earlier grades\n"_s + text;
}

/// "2015 → 2016 carried on".
QString stateText(const Comparison &comparison, const ImprovementThread &thread)
{
    QStringList states;
    for (int i = 0; i < thread.states.size() && !comparison.ofForces(); ++i) {
        if (thread.sides.at(i) != 0 || thread.sides.at(i + 1) != 0)
            states.append(u"%1 → %2 %3"_s.arg(sideName(comparison, i), sideName(comparison, i + 1),
                improvementStateName(thread.states.at(i))));
    }
    return states.isEmpty() ? QString() : u" [%1]"_s.arg(states.join(u", "_s));
}

QString improvementLine(const QString &side, const QString &name, qint64 id, const QString &state,
    const FactIndex &index)
{
    const StoredRecommendation *found = index.recommendation(id);
    return found == nullptr
        ? QString()
        : u"  %1, %2 (%3): %4%5\n"_s.arg(side, name,
            recommendationKindName(found->fact.kind).toLower(), found->fact.text, state);
}

QString improvementsText(const Comparison &comparison, const FactIndex &index)
{
    QString text;
    for (const Band &band : comparison.bands) {
        for (const ImprovementThread &thread : band.improvements) {
            QString state = stateText(comparison, thread);
            for (int side = 0; side < thread.sides.size(); ++side) {
                text += improvementLine(
                    sideName(comparison, side), band.name, thread.sides.at(side), state, index);
                if (thread.sides.at(side) != 0)
                    state.clear();
            }
        }
    }
    for (int side = 0; side < comparison.recommendationsWithoutArea.size(); ++side) {
        for (const qint64 id : comparison.recommendationsWithoutArea.at(side))
            text += improvementLine(
                sideName(comparison, side), u"no question named"_s, id, {}, index);
    }
    return text.isEmpty()
        ? text
        : u"\nAreas for improvement, causes of concern, recommendations\n"_s + text;
}

QString countsOf(const QList<SentencePair> &pairs, const QString &before, const QString &after)
{
    std::array<int, 4> counts {};
    for (const SentencePair &pair : pairs)
        ++counts.at(static_cast<std::size_t>(pair.kind));
    return u"sentences: %1 the same, %2 reworded, %3 only in %4, %5 only in %6"_s.arg(counts.at(0))
        .arg(counts.at(1))
        .arg(counts.at(2))
        .arg(before)
        .arg(counts.at(3))
        .arg(after);
}

QString sentenceText(const SentencePair &pair)
{
    switch (pair.kind) {
    case SentencePair::Kind::Same:
        return u"  =  %1\n"_s.arg(pair.after->text);
    case SentencePair::Kind::Reworded:
        return u"  ≈  %1\n     %2\n"_s.arg(markedText(pair.words, WordRun::Kind::Removed),
            markedText(pair.words, WordRun::Kind::Added));
    case SentencePair::Kind::OnlyBefore:
        return u"  <  %1\n"_s.arg(pair.before->text);
    case SentencePair::Kind::OnlyAfter:
        break;
    }
    return u"  %1  %2\n"_s.arg(pair.foundAgain ? u"↻"_s : u">"_s, pair.after->text);
}

QString findingsText(const Comparison &comparison, FindingsWanted wanted)
{
    QString text;
    for (const Band &band : comparison.bands) {
        for (int i = 0; i < band.findings.size(); ++i) {
            const QList<SentencePair> &pairs = band.findings.at(i);
            if (pairs.isEmpty())
                continue;
            text += u"  %1: %2\n"_s.arg(
                band.name, countsOf(pairs, sideName(comparison, i), sideName(comparison, i + 1)));
            for (const SentencePair &pair : pairs) {
                if (wanted == FindingsWanted::Sentences)
                    text += u"  "_s + sentenceText(pair);
            }
        }
    }
    return text.isEmpty() ? text : u"\nWhat was found\n"_s + text;
}

QString sideText(const std::optional<StoredMetric> &side)
{
    if (!side)
        return u"\u2013"_s;
    const Metric &metric = side->fact;
    const QString value = spokenValue(metric.value, metric.unit, metric.decimals);
    return metric.period ? u"%1 (%2)"_s.arg(value, metric.period->label) : value;
}

QString metricsText(const Comparison &comparison)
{
    if (comparison.metrics.isEmpty())
        return {};
    Table table;
    table.columns.append({ {}, u"Figures on two sides"_s, false });
    for (int side = 0; side < comparison.sides.size(); ++side)
        table.columns.append({ {}, sideName(comparison, side), false });
    table.columns.append({ {}, u"Difference"_s, false });
    for (const MetricPair &pair : comparison.metrics) {
        const QString scope = pair.scope == Scope::Force ? u""_s
            : pair.scope == Scope::National              ? u", England and Wales"_s
                                                         : u", other area"_s;
        QList<TableCell> row { { pair.name + scope, {} } };
        for (const auto &side : pair.sides)
            row.append({ sideText(side), {} });
        row.append({ pair.difference.isEmpty() ? u"none: "_s + pair.whyNot : pair.difference, {} });
        table.rows.append(row);
    }
    return u'\n' + plainOf(table, 40);
}

QString betweenText(const Comparison &comparison, const FactIndex &index)
{
    QString text;
    for (const qint64 id : comparison.between) {
        if (const DocumentRecord *document = index.document(id))
            text += u"  %1\n"_s.arg(citationOf(*document));
    }
    return text.isEmpty() ? text : u"\nWhat the force and its PCC published in between\n"_s + text;
}

} // namespace

QString quotedRemark(qint64 remark, const FactIndex &index)
{
    const StoredRemark *found = index.remark(remark);
    const DocumentRecord *document = found == nullptr ? nullptr : index.document(found->document);
    if (document == nullptr)
        return {};
    const SourceSpan &source = found->fact.evidence.source;
    return u"The report says: “%1” (%2)"_s.arg(
        source.quote.simplified(), citationOf(*document, source));
}

QString plainComparison(
    const Comparison &comparison, const LibraryFacts &facts, FindingsWanted findings)
{
    const FactIndex index(facts);
    QStringList names = comparison.forceNames;
    names.removeDuplicates();
    QString text = names.join(u", "_s) + u'\n';
    for (const QString &sentence : comparison.summary)
        text += sentence + u'\n';
    text += u'\n' + gradesText(comparison) + reasonsText(comparison, index)
        + referencesText(comparison) + improvementsText(comparison, index)
        + findingsText(comparison, findings) + metricsText(comparison)
        + betweenText(comparison, index);
    if (!comparison.notes.isEmpty())
        text += u'\n' + comparison.notes.join(u'\n') + u'\n';
    return text;
}

} // namespace Peel
