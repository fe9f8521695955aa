// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/briefing/blockrecipes.h"

#include "domain/reference.h"
#include "exporting/briefing/templates.h"
#include "exporting/gradefigures.h"
#include "exporting/improvementtimeline.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// A recipe's material: what its force's documents say, or all forces'.
struct Order
{
    const LibraryFacts &facts;
    const BlockOrigin &origin;
    SourceList &sources;

    QString force() const { return origin.forces.value(0); }

    LibraryFacts own() const { return force().isEmpty() ? facts : factsOf(facts, force()); }
};

Blocks comparison(const Order &order, Detail detail)
{
    // Forces side by side need the documents of each.
    const bool one = order.origin.forces.size() == 1;
    return comparisonBlocks(one ? order.own() : order.facts,
        { order.origin.forces, order.origin.rounds }, detail, order.sources);
}

Blocks figure(const Result<FigureSpec> &spec, const Order &order)
{
    if (!spec)
        return {};
    QList<qint64> behind;
    for (const FigureSeries &series : spec->series) {
        for (const FigurePoint &point : series.points)
            behind += point.facts.mid(0, 1);
    }
    return { BriefingFigure { *spec, order.sources.ofMarks(spec->kind, behind) } };
}

struct Recipe
{
    const char *id;
    Blocks (*blocks)(const Order &);
};

constexpr std::array recipes {
    Recipe {
        "comparison", [](const Order &order) { return comparison(order, Detail::WithQuestions); } },
    Recipe { "pillars", [](const Order &order) { return comparison(order, Detail::PillarsOnly); } },
    Recipe { "sentences",
        [](const Order &order) {
            return gradeSentences(
                order.own(), order.force(), order.origin.rounds.value(0), order.sources);
        } },
    Recipe { "matrix",
        [](const Order &order) {
            return matrixBlocks(order.own(), order.force(), order.sources);
        } },
    Recipe { "improvements",
        [](const Order &order) {
            return improvementBlocks(
                order.own(), order.origin.rounds, order.origin.most, order.sources);
        } },
    Recipe {
        "measures", [](const Order &order) { return measureTables(order.own(), order.sources); } },
    Recipe { "grades",
        [](const Order &order) {
            return figure(
                gradeBarsOf(judgmentMatrix(order.facts, order.force()), order.facts), order);
        } },
    Recipe { "steps",
        [](const Order &order) {
            return figure(
                gradeStepsOf(judgmentMatrix(order.facts, order.force()), order.facts), order);
        } },
    Recipe { "timeline",
        [](const Order &order) {
            return figure(timelineOf(timelineRowsOf(order.facts, order.force()),
                              forceName(order.force()), order.facts),
                order);
        } },
};

void setOrigin(BriefingBlock &block, const BlockOrigin &origin)
{
    if (auto *text = std::get_if<BriefingText>(&block))
        text->origin = origin;
    else if (auto *table = std::get_if<BriefingTable>(&block))
        table->origin = origin;
    else if (auto *figure = std::get_if<BriefingFigure>(&block))
        figure->origin = origin;
}

} // namespace

QStringList blockRecipes()
{
    QStringList ids;
    for (const Recipe &recipe : recipes)
        ids.append(QString::fromLatin1(recipe.id));
    return ids;
}

Blocks blocksOf(const BlockOrigin &origin, const LibraryFacts &facts, SourceList &sources)
{
    const auto *const recipe = std::find_if(recipes.begin(), recipes.end(),
        [&origin](const Recipe &one) { return origin.recipe == QLatin1StringView(one.id); });
    if (recipe == recipes.end())
        return {};
    Blocks blocks = recipe->blocks({ facts, origin, sources });
    BlockOrigin own = origin;
    for (own.part = 0; own.part < blocks.size(); ++own.part)
        setOrigin(blocks[own.part], own);
    return blocks;
}

Briefing briefingOf(const BlockOrigin &origin, const LibraryFacts &facts, const QString &title)
{
    SourceList sources(facts);
    const Blocks blocks = blocksOf(origin, facts, sources);
    return { title, {}, blocks, sources.sources() };
}

} // namespace Peel
