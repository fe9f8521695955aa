// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/trailrecords.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Peel {

/// Why a passage belongs to a recommendation.
enum class LinkStrength {
    Explicit, // it names the inspection, quotes it, or is a paragraph that the recommendation names
    SameWords,
    SameSubject // a suggestion
};
QString linkStrengthId(LinkStrength strength);
/// "explicit reference", "same words", "same subject, suggested".
QString linkStrengthName(LinkStrength strength);

enum class LinkVerdict { Suggested, Accepted, Rejected };
QString linkVerdictId(LinkVerdict verdict);

/// What a piece of evidence says of the recommendation, by its voice and its words.
enum class TrailTurn { None, Response, Progress, Repeats, Closes, Replaces };

/// Where something stands, for showing it and for finding it again.
struct TrailPlace
{
    qint64 document = 0;
    QString quote;
    int start = 0; // code points into the document's plain text
    int end = 0;
    int page = 0; // 0 where the document has no pages

    bool operator==(const TrailPlace &) const = default;
};

/// One step of a trail.
struct TrailEvent
{
    enum class Kind { Finding, Recommendation, ForceStatement, PccPaper, Inspection, Other };

    Kind kind = Kind::Other;
    TrailPlace place;
    std::vector<TrailPlace> alsoAt; // the same in nearly the same words
    std::optional<PartialDate> date;
    bool dateWorkedOut = false;
    LinkStrength strength = LinkStrength::SameSubject;
    LinkVerdict verdict = LinkVerdict::Suggested;
    qint64 decision = 0; // the row of the analyst's word
    TrailTurn turn = TrailTurn::None;
    QString why; // "names the 2015 inspection", "same words: training, investigation"
    double score = 0;

    bool operator==(const TrailEvent &) const = default;
};

QString trailEventKindId(TrailEvent::Kind kind);
QString trailEventKindName(TrailEvent::Kind kind);

/// How things stand, who says so, and since when.
struct TrailStanding
{
    TrailState state = TrailState::Open;
    QString who; // "HMIC, Derbyshire 2016"
    std::optional<PartialDate> since;
    bool proposed = false; // it rests on a suggestion that nobody has accepted yet
    bool byHand = false;
    QString note;
    qint64 decision = 0; // the row of the analyst's word

    bool operator==(const TrailStanding &) const = default;
};

/// A recommendation through the documents that came after it.
struct Trail
{
    StoredRecommendation recommendation;
    std::vector<TrailPlace> alsoListed; // the same one, listed by another document
    QList<qint64> merged; // recommendations that the analyst said are this one
    qint64 keptFor = 0; // the one that this was merged into; 0 where it stands for itself
    std::vector<TrailEvent> events; // in the order of time; the recommendation is one of them
    TrailStanding standing;
    QStringList warnings;

    /// Links that wait for the analyst's word.
    int suggestions() const;
    /// Places in later documents that count, each once.
    int mentions() const;
    const TrailEvent *lastEvidence() const;
};

} // namespace Peel
