// SPDX-License-Identifier: GPL-3.0-or-later
// Properties that hold of any library, tried on many that were made at random from a fixed seed.
#include "analysis/audit/figureaudit.h"
#include "analysis/comparison.h"
#include "analysis/measureseries.h"
#include "support/librarybuilder.h"
#include "support/printqt.h"

#include <algorithm>
#include <random>

using namespace Peel;
using namespace Qt::StringLiterals;

namespace {

const ReferenceData &data = ReferenceData::builtIn();
const QString force = u"derbyshire"_s;

using Random = std::mt19937;

template <typename List> const auto &any(const List &list, Random &random)
{
    return list.at(static_cast<typename std::remove_cvref_t<decltype(list.size())>>(
        random() % static_cast<unsigned>(list.size())));
}

/// Any round, the ones that compare with each other more often.
QString someRound(Random &random)
{
    static const QStringList alike { u"2015"_s, u"2016"_s, u"2017"_s, u"2018/19"_s };
    return random() % 3 == 0 ? any(data.rounds(), random).id : any(alike, random);
}

/// A document with its facts, so that documents can change their order and keep what they say.
LibraryBuilder randomLibrary(Random &random)
{
    LibraryBuilder library;
    const QStringList names { u"999 calls"_s, u"Share of crimes solved"_s, u"Officers"_s };
    const QList<DocumentType> types { DocumentType::PeelReport, DocumentType::PeelPage,
        DocumentType::InspectorateNews, DocumentType::ForceNews };
    for (unsigned i = 0; i < 2 + random() % 6; ++i) {
        const QString round = someRound(random);
        library.document(any(types, random), round, u"20%1"_s.arg(14 + random() % 11));
        library.lastDocument().sha256 = QString::number(random());
        for (unsigned j = 0; j < 8 + random() % 16; ++j) {
            const Area &area = any(data.areas(), random);
            const bool asked = area.rounds.contains(round);
            const QString judged = asked ? round : any(area.rounds, random);
            library.judgment(judged, area.id, static_cast<Grade>(random() % 8),
                judged == round ? Origin::Stated : static_cast<Origin>(1 + random() % 2),
                static_cast<Confidence>(random() % 3));
            library.lastJudgment().fact.evidence.source.start = static_cast<int>(j);
        }
        if (random() % 6 == 0)
            library.remark(static_cast<RemarkKind>(random() % 2),
                random() % 2 == 0 ? QString() : any(data.areas(), random).id);
        for (unsigned j = 0; j < 3 + random() % 6; ++j) {
            const QDate from(
                2014 + static_cast<int>(random() % 8), 1 + static_cast<int>(random() % 4), 1);
            const QDate to = from.addMonths(random() % 2 == 0 ? 12 : 1).addDays(-1);
            library.metric(any(names, random), 1 + static_cast<double>(random() % 100),
                random() % 2 == 0 ? Unit::Count : Unit::Percent, from.toString(Qt::ISODate),
                to.toString(Qt::ISODate));
            library.lastMetric().fact.evidence.source.start = static_cast<int>(j);
        }
    }
    return library;
}

/// The same documents and facts, imported in another order: other ids, other places in the lists.
LibraryFacts reordered(const LibraryFacts &facts, Random &random)
{
    QList<int> order(facts.documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    LibraryFacts other;
    qint64 id = 5000;
    const auto copy = [&id](const auto &from, auto &to, qint64 document, qint64 newDocument) {
        for (const auto &stored : from) {
            if (stored.document != document)
                continue;
            to.append(stored);
            to.last().id = ++id;
            to.last().document = newDocument;
        }
    };
    for (const int at : order) {
        DocumentRecord record = facts.documents.at(at);
        const qint64 document = record.id;
        record.id = ++id;
        other.documents.append(record);
        copy(facts.metrics, other.metrics, document, record.id);
        copy(facts.remarks, other.remarks, document, record.id);
        copy(facts.recommendations, other.recommendations, document, record.id);
        copy(facts.judgments, other.judgments, document, record.id);
    }
    std::shuffle(other.judgments.begin(), other.judgments.end(), random);
    return other;
}

/// What is said, without the ids that the import gave.
QStringList saidBy(const Comparison &comparison)
{
    QStringList said = comparison.summary + comparison.notes;
    for (int band = 0; band < comparison.bands.size(); ++band) {
        said.append(bandSentence(comparison, band));
        for (const MatrixCell &cell : comparison.bands.at(band).sides)
            said.append(cell.note);
        for (const BackReference &reference : comparison.bands.at(band).references)
            said.append(reference.sentence);
    }
    for (const MetricPair &pair : comparison.metrics)
        said.append(u"%1 %2 %3"_s.arg(pair.name, pair.difference, pair.whyNot));
    return said;
}

/// Every series with its points, what contradicts them and what stands beside them.
QStringList saidBy(const QList<Series> &all)
{
    QStringList said;
    for (const Series &series : all) {
        said.append(series.name + u' ' + unitId(series.unit) + series.notes.join(u' '));
        for (const SeriesPoint &point : series.points)
            said.append(periodAxisLabel(point.period) + QString::number(point.value));
        for (const SeriesConflict &conflict : series.conflicts)
            said.append(u"%1 not %2"_s.arg(conflict.point).arg(conflict.other.value));
        for (const SeriesPart &part : series.parts)
            said.append(u"%1 in part %2"_s.arg(part.point).arg(part.part.value));
        for (const SeriesGap &gap : series.gaps)
            said.append(gap.label);
    }
    return said;
}

QStringList saidBy(const QList<FigureFinding> &findings)
{
    QStringList said;
    for (const FigureFinding &finding : findings)
        said.append(finding.printed + u' ' + finding.sentence);
    return said;
}

QStringList saidBy(const JudgmentMatrix &matrix)
{
    QStringList said;
    for (const auto &row : matrix.cells) {
        for (const MatrixCell &cell : row)
            said.append(cellText(cell) + cell.note);
    }
    return said;
}

/// Two rounds that the library may be asked about.
QStringList someRounds(Random &random)
{
    QStringList rounds;
    while (rounds.size() < 2) {
        const QString round = someRound(random);
        if (!rounds.contains(round) && round != u"2025-27"_s)
            rounds.append(round);
    }
    return rounds;
}

bool isArrow(Verdict verdict)
{
    return verdict == Verdict::Improved || verdict == Verdict::Declined;
}

} // namespace

TEST(AnyLibrary, ShowsNoArrowAndNoDifferenceThatTheRulesForbid)
{
    Random random(20261122);
    int arrows = 0;
    int differences = 0;
    for (int i = 0; i < 300; ++i) {
        const LibraryBuilder library = randomLibrary(random);
        const QStringList rounds = someRounds(random);
        const auto comparison = compare(library.facts(), {}, { { force }, rounds });
        ASSERT_TRUE(comparison.has_value());
        const FactIndex index = FactIndex::ofDocuments(library.facts());
        const ComparingRemarks remarks(library.facts(), index, force, data);
        for (const Band &band : comparison->bands) {
            const MatrixCell &before = band.sides.at(0);
            const MatrixCell &after = band.sides.at(1);
            if (!isArrow(band.verdicts.at(0).verdict))
                continue;
            ++arrows;
            EXPECT_TRUE(comparabilityOfQuestions(
                before.round, before.area, after.round, after.area, data, remarks)
                            .comparable());
            EXPECT_EQ(data.round(before.round)->scale, data.round(after.round)->scale);
            EXPECT_EQ(remarks.against(before.round, after.round), nullptr);
        }
        for (const MetricPair &pair : comparison->metrics) {
            if (pair.difference.isEmpty()) {
                EXPECT_FALSE(pair.whyNot.isEmpty());
                continue;
            }
            ++differences;
            EXPECT_EQ(metricBarrier(*pair.sides.front(), *pair.sides.back()), QString());
        }
    }
    EXPECT_GT(arrows, 10); // the properties are not empty
    EXPECT_GT(differences, 20);
}

TEST(AnyLibrary, AnswersTheSameInWhateverOrderItWasImported)
{
    Random random(11);
    for (int i = 0; i < 100; ++i) {
        const LibraryBuilder library = randomLibrary(random);
        const LibraryFacts other = reordered(library.facts(), random);
        const QStringList rounds = someRounds(random);
        const auto first = compare(library.facts(), {}, { { force }, rounds });
        const auto second = compare(other, {}, { { force }, { rounds.at(1), rounds.at(0) } });
        ASSERT_TRUE(first.has_value() && second.has_value());
        EXPECT_EQ(saidBy(*first), saidBy(*second)) << "library " << i;
    }
}

TEST(AnyLibrary, HasTheSameSeriesMatrixAndFindingsInWhateverOrderItWasImported)
{
    Random random(23);
    qsizetype points = 0;
    qsizetype conflicts = 0;
    qsizetype findings = 0;
    for (int i = 0; i < 100; ++i) {
        const LibraryBuilder library = randomLibrary(random);
        const LibraryFacts other = reordered(library.facts(), random);
        const QList<Series> series = seriesOf(library.facts(), force, {});
        EXPECT_EQ(saidBy(series), saidBy(seriesOf(other, force, {}))) << "library " << i;
        EXPECT_EQ(
            saidBy(judgmentMatrix(library.facts(), force)), saidBy(judgmentMatrix(other, force)))
            << "library " << i;
        const QList<FigureFinding> across = auditAcross(library.facts());
        EXPECT_EQ(saidBy(across), saidBy(auditAcross(other))) << "library " << i;
        for (const Series &one : series) {
            points += one.points.size();
            conflicts += one.conflicts.size();
        }
        findings += across.size();
    }
    EXPECT_GT(points, 1000); // the properties are not empty
    EXPECT_GT(conflicts, 20);
    EXPECT_GT(findings, 20);
}

TEST(AnyLibrary, DrawsNoLineThroughFiguresOfUnlikeUnitsAreasOrLengths)
{
    Random random(29);
    qsizetype lines = 0;
    for (int i = 0; i < 100; ++i) {
        const LibraryBuilder library = randomLibrary(random);
        const FactIndex index(library.facts());
        for (const Series &series : seriesOf(library.facts(), force, {})) {
            lines += series.points.size() > 1 ? 1 : 0;
            for (const SeriesPoint &point : series.points) {
                EXPECT_EQ(periodKindOf(point.period), series.kind);
                for (const qint64 id : point.metrics) {
                    EXPECT_EQ(index.metric(id)->fact.unit, series.unit);
                    EXPECT_EQ(index.metric(id)->fact.scope, series.scope);
                }
            }
        }
    }
    EXPECT_GT(lines, 100);
}

TEST(AnyLibrary, HasNoEmptyCellInItsMatrix)
{
    Random random(7);
    for (int i = 0; i < 50; ++i) {
        const JudgmentMatrix matrix = judgmentMatrix(randomLibrary(random).facts(), force);
        for (int row = 0; row < matrix.rows.size(); ++row) {
            for (int column = 0; column < matrix.columns.size(); ++column)
                EXPECT_FALSE(cellText(matrix.cells.at(row).at(column)).isEmpty());
        }
    }
}

TEST(AnyLibrary, NeverComparesForcesWithAVerdictOrADifference)
{
    Random random(5);
    for (int i = 0; i < 50; ++i) {
        LibraryBuilder library = randomLibrary(random);
        const QString round = any(library.facts().documents, random).header.round;
        library.document(DocumentType::PeelPage, round, u"2020"_s, u"durham"_s)
            .judgment(round, any(data.areas(), random).id, Grade::Good)
            .metric(u"Officers"_s, 5, Unit::Count, u"2015-01-01"_s, u"2015-12-31"_s);
        const auto comparison = compare(library.facts(), {}, { { force, u"durham"_s }, { round } });
        ASSERT_TRUE(comparison.has_value());
        for (const Band &band : comparison->bands)
            EXPECT_TRUE(band.verdicts.isEmpty());
        for (const MetricPair &pair : comparison->metrics)
            EXPECT_TRUE(pair.difference.isEmpty());
    }
}
