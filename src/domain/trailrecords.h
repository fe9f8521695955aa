// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

/// A place in a document by its words, so that reading again does not lose it.
struct QuotedPlace
{
    qint64 document = 0;
    QString quote;
    int start = 0; // code points; tells equal quotes apart, the nearest one counts after a change

    bool operator==(const QuotedPlace &) const = default;
};

/// The analyst's word on a link from a recommendation to a piece of evidence.
struct LinkDecision
{
    qint64 id = 0; // 0: not stored yet
    QuotedPlace from;
    QuotedPlace to;
    bool accepted = true; // else refused
    QDateTime decidedAt; // UTC

    bool operator==(const LinkDecision &) const = default;
};

/// The analyst's word on two recommendations that are one: listed twice, in whatever words.
struct MergeDecision
{
    qint64 id = 0; // 0: not stored yet
    QuotedPlace kept; // the one that goes on
    QuotedPlace same; // the one that is told with it
    bool together = true; // else they are two after all
    QDateTime decidedAt; // UTC

    bool operator==(const MergeDecision &) const = default;
};

/// How things stand with a recommendation.
enum class TrailState {
    Open,
    ResponsePublished,
    EvidenceOfProgress,
    RepeatedLater,
    Closed,
    NoLongerMentioned, // not the same as closed
    Replaced
};

QString trailStateId(TrailState state);
std::optional<TrailState> trailStateFromId(QStringView id);
/// For people: "Repeated in a later inspection".
QString trailStateName(TrailState state);

/// The analyst's word on how things stand with a recommendation.
struct StateDecision
{
    qint64 id = 0;
    QuotedPlace recommendation;
    TrailState state = TrailState::Open;
    QString note; // why; empty where evidence says it
    QuotedPlace evidence; // document 0 for none
    QDateTime decidedAt; // UTC

    bool operator==(const StateDecision &) const = default;
};

} // namespace Peel
