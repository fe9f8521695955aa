// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/judgments/gradewords.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Peel {

/// How a grade word stands in its sentence. Ranges are of the sentence.
struct GradeFrame
{
    enum class Kind {
        None, // an attribute ("good practice"), a list of the scale, no verb: `why` says it
        Predicate, // "is good", "requires improvement", "judged to be good", "graded ‘good’"
        Conjunct, // "…, good at B and ‘adequate’ at C": goes with the one before
        Opening // the sentence begins with it: "good at A", under a lead-in
    };
    Kind kind = Kind::None;
    GradeWord word;
    TextRange subject; // what is graded, as far as the sentence names it before the verb
    TextRange topic; // behind "at", "in respect of", "for"; empty where there is none
    bool topicIsPlain = false; // behind "at", which always tells what is graded
    bool formal = false; // judged, graded, rated, assessed: a judgment in so many words
    bool past = false; // "was", "were", "had been", or an active verb of judging
    bool now = false; // "but is now good": of this time, whatever the grade before it was of
    bool areasAsSubject = false; // "the areas that require improvement are": the topic lists them
    bool awarded = false; // "received a requires improvement": a grade in so many words
    QString why;
    TextRange wholeTopic = {}; // the topic and what is listed with it behind semicolons
};

/// The frames of a (masked) sentence, one for each grade word.
std::vector<GradeFrame> gradeFramesIn(QStringView sentence);

} // namespace Peel
