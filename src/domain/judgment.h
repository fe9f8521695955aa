// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/grade.h"
#include "domain/sourcespan.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Peel {

enum class Confidence { High, Medium, Low };

QString confidenceId(Confidence confidence);
std::optional<Confidence> confidenceFromId(QStringView id);

/// What every fact carries beside its content: where it stands, which rule read it, how sure, and
/// why not surer.
struct Evidence
{
    SourceSpan source;
    QString rule; // name of the extraction rule, as `peelctl rules` lists it
    Confidence confidence = Confidence::High;
    QStringList reasons; // "ambiguous pairing", "bound", …

    bool operator==(const Evidence &) const = default;
};

enum class Programme { Peel, CrimeDataIntegrity, Other };
QString programmeId(Programme programme);
std::optional<Programme> programmeFromId(QStringView id);

enum class Origin {
    Stated, // the inspectorate's own grade, in its own document, for the round it reports
    Prior, // an earlier round's grade told by a later inspectorate document
    Claimed // told by anybody else
};
QString originId(Origin origin);
std::optional<Origin> originFromId(QStringView id);

/// One grade (or status) of one force, round and area.
struct Judgment
{
    Programme programme = Programme::Peel;
    QString force; // id
    QString round; // the round that the grade belongs to, or the year of another programme
    QString area; // id: "effectiveness/preventing-crime"
    Grade grade = Grade::Pending;
    Origin origin = Origin::Stated;
    QString wording; // the area as printed
    std::optional<PartialDate> asOf; // the page's own "Last updated" date of that section
    Evidence evidence;

    bool operator==(const Judgment &) const = default;
};

} // namespace Peel
