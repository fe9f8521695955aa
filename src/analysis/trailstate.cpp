// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trailstate.h"

#include "analysis/citation.h"
#include "domain/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

bool holdsAny(const QString &sentence, QStringView list)
{
    const QStringList words = Vocabulary::builtIn().words(list);
    return std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return sentence.contains(word, Qt::CaseInsensitive); });
}

/// "does not", "haven’t", "still", "without": the fault is there.
bool findsFault(const QString &sentence)
{
    static const QRegularExpression fault(
        u"\\b(?:does|do|did|is|are|was|were|has|have|had|can|could)(?:n[’']t| not)\\b|"
        "\\b(?:still|lacks?|lacking|without|inconsistent|insufficient|too (?:few|many|long|often|"
        "slow)|too little|not enough|poor|needs? to|should|remains?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return fault.match(sentence).hasMatch();
}

bool tellsProgress(const QString &sentence)
{
    static const QRegularExpression progress(
        u"\\b(?:improved|improving|improvement|progress|reduced|fallen|risen|increased|now|since|"
        "introduced|implemented|completed|better)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return holdsAny(sentence, u"progress") || progress.match(sentence).hasMatch();
}

bool holdsFigure(const QString &sentence)
{
    static const QRegularExpression figure(
        u"\\d+(?:\\.\\d+)? ?%|\\d per ?cent|\\b(?:over|under|nearly|almost|about) \\d|\\d,\\d{3}|"
        "\\b(?:third|half|quarter)\\b|\\b\\d+ (?:officers|staff|people|plans|cases|days|modules)"_s);
    return figure.match(sentence).hasMatch();
}

bool isPending(const TrailEvent &event)
{
    return event.verdict == LinkVerdict::Suggested && event.strength != LinkStrength::Explicit;
}

TrailState after(TrailState state, TrailTurn turn)
{
    switch (turn) {
    case TrailTurn::None:
        return state;
    case TrailTurn::Response:
        return state == TrailState::Open ? TrailState::ResponsePublished : state;
    case TrailTurn::Progress:
        return state == TrailState::Closed || state == TrailState::Replaced
            ? state
            : TrailState::EvidenceOfProgress;
    case TrailTurn::Repeats:
        return TrailState::RepeatedLater;
    case TrailTurn::Closes:
        return TrailState::Closed;
    case TrailTurn::Replaces:
        return TrailState::Replaced;
    }
    return state;
}

} // namespace

TrailTurn turnOf(const DocumentRecord &document, const QString &sentence, bool recommends)
{
    if (isInspectorates(document)) {
        if (holdsAny(sentence, u"closing"))
            return TrailTurn::Closes;
        if (holdsAny(sentence, u"replacing"))
            return TrailTurn::Replaces;
        if (recommends || holdsAny(sentence, u"repeating") || findsFault(sentence))
            return TrailTurn::Repeats;
        return tellsProgress(sentence) ? TrailTurn::Progress : TrailTurn::None;
    }
    switch (document.header.type) {
    case DocumentType::ForceNews:
    case DocumentType::PccReport:
        return holdsFigure(sentence) || holdsAny(sentence, u"progress") ? TrailTurn::Progress
                                                                        : TrailTurn::Response;
    default:
        return TrailTurn::None;
    }
}

TrailStanding standingOf(const std::vector<TrailEvent> &events, const StateDecision *byHand,
    const LaterInspection &silent, const FactIndex &index)
{
    TrailStanding standing;
    bool mentionedByInspectorate = false;
    for (const TrailEvent &event : events) {
        if (event.verdict == LinkVerdict::Rejected)
            continue;
        const DocumentRecord *document = index.document(event.place.document);
        const QString who = document == nullptr ? QString() : citationOf(*document);
        if (event.kind == TrailEvent::Kind::Recommendation) {
            standing = { TrailState::Open, who, event.date, false, false, {}, 0 };
            continue;
        }
        mentionedByInspectorate |= event.kind == TrailEvent::Kind::Inspection;
        const bool ends = event.turn == TrailTurn::Closes || event.turn == TrailTurn::Replaces;
        if (ends && isPending(event))
            continue; // only the inspectorate's own word ends it, and somebody has looked
        const TrailState next = after(standing.state, event.turn);
        if (next != standing.state)
            standing = { next, who, event.date, isPending(event), false, {}, 0 };
        else if (next != TrailState::Open && !isPending(event))
            standing.proposed = false;
    }
    if (byHand != nullptr) {
        const DocumentRecord *document = index.document(byHand->evidence.document);
        return { byHand->state, document == nullptr ? u"set by hand"_s : citationOf(*document),
            PartialDate { byHand->decidedAt.date().year(), byHand->decidedAt.date().month(),
                byHand->decidedAt.date().day() },
            false, true, byHand->note, byHand->id };
    }
    if (standing.state == TrailState::Open && silent.document != nullptr
        && !mentionedByInspectorate)
        return { TrailState::NoLongerMentioned, citationOf(*silent.document), silent.date, false,
            false, {}, 0 };
    return standing;
}

} // namespace Peel
