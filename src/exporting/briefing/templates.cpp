// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/templates.h"

#include "analysis/judgmentmatrix.h"
#include "domain/reference.h"
#include "domain/roundname.h"
#include "exporting/briefing/blockrecipes.h"
#include "exporting/facttables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int onPage = 4; // areas for improvement that a single page has room for

bool has(const QList<MatrixCell> &cells, qsizetype column)
{
    return cells.at(column).grade.has_value();
}

/// The two newest rounds of which the library knows a grade, oldest first.
QStringList newestRounds(const LibraryFacts &facts, const QString &force)
{
    const JudgmentMatrix matrix = judgmentMatrix(facts, force);
    QStringList rounds;
    for (qsizetype i = matrix.columns.size() - 1; i >= 0 && rounds.size() < 2; --i) {
        if (std::any_of(matrix.cells.begin(), matrix.cells.end(),
                [i](const QList<MatrixCell> &row) { return has(row, i); }))
            rounds.prepend(matrix.columns.at(i).round);
    }
    return rounds;
}

/// Everything a template is made from.
struct Material
{
    const LibraryFacts &facts; // of the force
    QString force;
    QStringList rounds;
    SourceList sources;

    explicit Material(const LibraryFacts &all)
        : facts(all)
        , sources(all)
    {
    }

    Blocks made(const QString &recipe, const QStringList &ofRounds = {}, int most = 0)
    {
        return blocksOf({ recipe, { force }, ofRounds, most, 0 }, facts, sources);
    }

    /// Rounds side by side, where there are two.
    Blocks compared(const QString &recipe)
    {
        return rounds.size() > 1 ? made(recipe, rounds) : Blocks();
    }
};

// One after the other, never in one sum: sources are numbered in the order in which they are told.

Blocks onePage(Material &from)
{
    Blocks blocks = from.rounds.size() > 1 ? from.compared(u"pillars"_s)
                                           : from.made(u"sentences"_s, from.rounds);
    blocks += from.made(u"improvements"_s, from.rounds, onPage);
    return blocks;
}

Blocks boardPaper(Material &from)
{
    Blocks blocks = from.compared(u"comparison"_s);
    blocks += from.made(u"improvements"_s);
    blocks += figureBlocks(from.facts, from.force, 2, from.sources);
    return blocks;
}

Blocks factBox(Material &from)
{
    Blocks blocks = from.made(u"sentences"_s, from.rounds.mid(from.rounds.size() - 1));
    blocks += figureBlocks(from.facts, from.force, 1, from.sources);
    return blocks;
}

Blocks slides(Material &from)
{
    Blocks blocks = from.compared(u"comparison"_s);
    blocks += figureBlocks(from.facts, from.force, 3, from.sources);
    blocks += from.made(u"improvements"_s);
    return blocks;
}

Blocks dataAnnex(Material &from)
{
    Blocks blocks = from.compared(u"comparison"_s);
    blocks += from.made(u"improvements"_s);
    blocks += from.made(u"measures"_s);
    return blocks;
}

struct Recipe
{
    BriefingTemplate about;
    Blocks (*blocks)(Material &);
};

const QList<Recipe> &recipes()
{
    static const QList<Recipe> all {
        { { u"one-page"_s, u"One-page brief"_s,
              u"Two rounds side by side and what should improve, on one page"_s },
            onePage },
        { { u"board-paper"_s, u"Board paper"_s,
              u"Judgments with their questions, every area for improvement, two figures"_s },
            boardPaper },
        { { u"fact-box"_s, u"Fact box for the newsroom"_s,
              u"The newest judgments in a sentence each, and a figure"_s },
            factBox },
        { { u"slides"_s, u"Slide set"_s, u"Judgments, figures and areas for improvement"_s },
            slides },
        { { u"data-annex"_s, u"Data annex"_s, u"Every judgment, area and figure as tables"_s },
            dataAnnex },
    };
    return all;
}

QString titleOf(const Material &from)
{
    QStringList rounds;
    for (const QString &round : from.rounds)
        rounds << roundName(round);
    return u"%1: PEEL %2"_s.arg(forceName(from.force), rounds.join(u" and "_s));
}

} // namespace

const QList<BriefingTemplate> &briefingTemplates()
{
    static const QList<BriefingTemplate> all = [] {
        QList<BriefingTemplate> abouts;
        for (const Recipe &recipe : recipes())
            abouts.append(recipe.about);
        return abouts;
    }();
    return all;
}

LibraryFacts factsOf(const LibraryFacts &facts, const QString &force)
{
    LibraryFacts own;
    const FactIndex index(facts);
    const auto isOwn = [&](qint64 document) {
        const DocumentRecord *record = index.document(document);
        return record != nullptr && record->header.force == force;
    };
    std::copy_if(facts.documents.begin(), facts.documents.end(), std::back_inserter(own.documents),
        [&](const DocumentRecord &record) { return record.header.force == force; });
    std::copy_if(facts.judgments.begin(), facts.judgments.end(), std::back_inserter(own.judgments),
        [&](const StoredJudgment &one) { return one.fact.force == force && isOwn(one.document); });
    std::copy_if(facts.recommendations.begin(), facts.recommendations.end(),
        std::back_inserter(own.recommendations),
        [&](const StoredRecommendation &one) { return isOwn(one.document); });
    std::copy_if(facts.metrics.begin(), facts.metrics.end(), std::back_inserter(own.metrics),
        [&](const StoredMetric &one) { return isOwn(one.document); });
    own.merges = facts.merges;
    return own;
}

Result<Briefing> briefingOf(const LibraryFacts &facts, const BriefingChoice &choice)
{
    const auto recipe = std::find_if(recipes().begin(), recipes().end(),
        [&choice](const Recipe &one) { return one.about.id == choice.templateId; });
    if (recipe == recipes().end())
        return failure(
            ErrorKind::NotUnderstood, u"There is no template “%1”."_s.arg(choice.templateId));
    const LibraryFacts own = factsOf(facts, choice.force);
    Material from(own);
    from.force = choice.force;
    from.rounds = choice.rounds.isEmpty() ? newestRounds(own, choice.force) : choice.rounds;
    Briefing briefing;
    briefing.title = titleOf(from);
    briefing.subtitle = recipe->about.name;
    briefing.blocks = recipe->blocks(from);
    if (briefing.blocks.isEmpty())
        return failure(ErrorKind::NotUnderstood,
            u"The library has nothing on %1 that a briefing could tell."_s.arg(
                forceName(choice.force)));
    briefing.sources = from.sources.sources();
    return briefing;
}

Workbook workbookOf(const LibraryFacts &facts, const QString &force)
{
    const LibraryFacts own = factsOf(facts, force);
    Workbook workbook;
    workbook.title = u"%1: facts of inspection documents"_s.arg(forceName(force));
    workbook.about = { workbook.title,
        u"Made with PEEL Explorer from %1 documents; every row names its document, page and words."_s
            .arg(own.documents.size()) };
    const QStringList notes { u"This worksheet contains one table."_s };
    workbook.sheets = { { u"Judgments"_s, judgmentTable(own), notes },
        { u"Areas for improvement"_s, recommendationTable(own), notes },
        { u"Figures"_s, metricTable(own), notes } };
    return workbook;
}

} // namespace Peel
