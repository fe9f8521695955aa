// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/grade.h"
#include "domain/metric.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Peel {

/// A police force: data/reference/forces.json.
struct Force
{
    QString id; // "devon-and-cornwall"
    QString name; // "Devon & Cornwall Police"
    QString areaName; // "Devon and Cornwall", as page titles print it
    QStringList variants; // every other way documents name it, longest match wins
    bool territorial = true; // one of the 43
};

/// A round of PEEL inspections: data/reference/rounds.json.
struct Round
{
    QString id; // "2018/19"
    QStringList names; // "2018-19", "PEEL 2018", …
    QString scale; // id of the grade scale
    QDate firstPublished; // documents of the round came out from here …
    QDate lastPublished; // … to here
    bool comparableWithPrevious = false;
    QString whyNot; // the reason, where grades do not compare with the round before
};

/// A scale of grades, best first: data/reference/scales.json.
struct GradeScale
{
    QString id; // "four-grade"
    QString name; // "four-grade scale"
    std::vector<Grade> grades;
};

/// A graded pillar, question or area of some rounds: data/reference/areas.json.
struct Area
{
    QString id; // "effectiveness/preventing-crime"
    QString name; // short, for people: "Preventing crime"
    QStringList rounds; // where it is asked
    QStringList ungradedIn; // rounds where it is told without a grade
    QStringList keys; // sets of words that tell it ("prevent crime"); '|' parts alternatives
    QStringList
        wordings; // every wording seen, lower case, without the force's name and question marks

    QString pillar() const
    {
        return id.contains(QLatin1Char('/')) ? id.section(QLatin1Char('/'), 0, 0) : QString();
    }
};

/// How a question of one round became one of the next: data/reference/crosswalk.json.
struct Join
{
    enum class Kind { Same, Reworded, Split, Merged, New, Dropped };
    Kind kind = Kind::Same;
    QString fromRound, fromArea; // the area is empty for New
    QString toRound, toArea; // the area is empty for Dropped
    bool acrossBreak = false; // these two compare although their rounds as such do not
    QString reason;
};

/// A measure that several documents print: data/reference/measures.json.
struct Measure
{
    QString id; // "calls-999"
    QString name; // "999 calls"
    QString group; // "Contact", "Crime", … for the tree of the Metrics view
    Unit unit = Unit::Count;
    QStringList aliases; // metric names, lower case, that mean it
};

/// The domain's tables, compiled in. Immutable; safe from any thread.
class ReferenceData
{
public:
    /// The compiled-in data. Loaded once.
    static const ReferenceData &builtIn();

    const std::vector<Force> &forces() const { return m_forces; }

    const std::vector<Round> &rounds() const { return m_rounds; } // oldest first

    const std::vector<GradeScale> &scales() const { return m_scales; }

    const std::vector<Area> &areas() const { return m_areas; } // in the order the matrix shows them

    const std::vector<Join> &crosswalk() const { return m_crosswalk; }

    const std::vector<Measure> &measures() const { return m_measures; }

    const Force *force(QStringView id) const;
    const Round *round(QStringView id) const;
    const Area *area(QStringView id) const;
    const GradeScale *scale(QStringView id) const;
    const GradeScale *scaleOfRound(QStringView roundId) const;
    const Measure *measure(QStringView id) const;

    /// What a user typed: an id or a name ("Derbyshire Constabulary"), any case.
    const Force *forceNamed(const QString &text) const;
    /// "2018/19", "2018-19", "2018"; dashes of any kind.
    const Round *roundNamed(const QString &text) const;
    /// The measure whose name or alias this metric name is.
    const Measure *measureNamed(const QString &metricName, Unit unit) const;

private:
    ReferenceData();

    std::vector<Force> m_forces;
    std::vector<Round> m_rounds;
    std::vector<GradeScale> m_scales;
    std::vector<Area> m_areas;
    std::vector<Join> m_crosswalk;
    std::vector<Measure> m_measures;
};

/// A force's name for people, its id where it is not known.
QString forceName(const QString &id);
/// An area's name, its id where it is not known.
QString areaName(const QString &id);

} // namespace Peel
