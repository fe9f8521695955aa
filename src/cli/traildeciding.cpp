// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/traildeciding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "4" of a trail with six steps.
Result<const TrailEvent *> stepOf(const Trail &trail, int step)
{
    if (step < 1 || step > static_cast<int>(trail.events.size()))
        return failure(ErrorKind::NotUnderstood,
            u"This trail has the steps 1 to %1."_s.arg(trail.events.size()));
    const TrailEvent &event = trail.events.at(static_cast<std::size_t>(step) - 1);
    if (event.place.document == trail.recommendation.document)
        return failure(ErrorKind::NotUnderstood,
            u"Step %1 stands in the recommendation's own document: it is no link."_s.arg(step));
    return &event;
}

LinkDecision linkOf(const Trail &trail, const TrailEvent &event, bool accepted)
{
    const SourceSpan &source = trail.recommendation.fact.evidence.source;
    return { 0, { trail.recommendation.document, source.quote, source.start },
        { event.place.document, event.place.quote, event.place.start }, accepted, {} };
}

Result<bool> keep(Workspace &library, const Trail &trail, const TrailEvent &event, StepWord word)
{
    if (word != StepWord::Undo)
        return library.decideLink(linkOf(trail, event, word == StepWord::Accept))
            .result()
            .map([](qint64) { return true; });
    if (event.decision == 0)
        return failure(ErrorKind::NotUnderstood, u"Nobody has decided this step."_s);
    return library.undoLinkDecision(event.decision).result();
}

QString pastOf(StepWord word)
{
    switch (word) {
    case StepWord::Accept:
        return u"Accepted"_s;
    case StepWord::Reject:
        return u"Rejected"_s;
    case StepWord::Undo:
        break;
    }
    return u"Took back the word on"_s;
}

} // namespace

Result<std::optional<StepDecision>> stepDecisionFrom(const QStringList &words)
{
    static const QHash<QString, StepWord> known { { u"accept"_s, StepWord::Accept },
        { u"reject"_s, StepWord::Reject }, { u"undo"_s, StepWord::Undo } };
    if (words.isEmpty())
        return std::optional<StepDecision>();
    bool isNumber = false;
    const int step = words.value(1).toInt(&isNumber);
    if (words.size() != 2 || !isNumber || !known.contains(words.first()))
        return failure(ErrorKind::NotUnderstood,
            u"Behind the number of a recommendation stands accept, reject or undo and the number "
            "of a step, or merge or separate and the number of another recommendation."_s);
    return std::optional(StepDecision { known.value(words.first()), step });
}

Result<QString> decideStep(
    Workspace &library, const TrailQuestion &question, const StepDecision &decision)
{
    const auto trails = library.trails(question).result();
    if (!trails)
        return tl::unexpected(trails.error());
    const Trail &trail = trails->first();
    return stepOf(trail, decision.step).and_then([&](const TrailEvent *event) {
        return keep(library, trail, *event, decision.word).map([&](bool) {
            return u"%1 step %2: “%3”"_s.arg(pastOf(decision.word))
                .arg(decision.step)
                .arg(event->place.quote.simplified());
        });
    });
}

} // namespace Peel
