// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/judgments.h"

#include "ingest/judgments/judgmentreading.h"

namespace Peel {

void extractJudgments(Extraction &extraction)
{
    JudgmentReading reading(extraction);
    // Layout first: what it reads is not read as a sentence again.
    readGradeTiles(reading);
    readGradeCells(reading);
    readGradeTables(reading);
    readForceLists(reading);
    readForcePairs(reading);
    readGradeRuns(reading);
    readBadges(reading);
    readCarried(reading); // tells which grades in brackets are older ones
    readPairs(reading);
    readCorrections(reading);
    readMoves(reading);
    readSentences(reading);
    readStatuses(reading);
    readClaims(reading);
    readGradeCounts(reading);
    readRemarks(reading);
    keepPlainest(reading);
    checkPromises(reading);
    for (int i = 0; i < reading.blocks(); ++i) {
        const Area *area = reading.sections().of(i).area;
        extraction.areas.push_back(area == nullptr ? QString() : area->id);
    }
}

std::vector<Rule> judgmentRules()
{
    return {
        { "judgment.sentence",
            "A sentence that grades the force (by any of its names, ‘it’, or ‘we’ in its own "
            "words) at a question or pillar. A document on several forces tells which one by the "
            "subject, ‘both forces’, the force spoken of before or the name that heads the "
            "section. Grade words in prose, findings on a part of a question, comparisons with "
            "other forces, wishes and the scale itself are left alone. In a text on one pillar's "
            "report a grade without a question is that pillar's; in the words of others ‘across "
            "the board’ is every pillar, and ‘this grading’ the one of the sentence before. Areas "
            "that "
            "are counted (‘good in two areas’) are read where they are named behind, also in "
            "brackets.",
            "“Kent Police requires improvement at investigating crime.” → investigating-crime: "
            "requires improvement" },
        { "judgment.nearby",
            "In the words of others, and in the inspectorate's news: a grade word that no other "
            "rule "
            "has read, with the areas that stand beside it and nothing between them but words that "
            "hold them together, whatever the shape of the sentence; medium confidence. Left alone "
            "are praise, wishes, comparisons, grades denied or of before, the scale, other judges, "
            "what is not judged in so many words, and what a plainer rule has told of the area.",
            "“Grades of ‘good’ came from inspectors for preventing crime.” → preventing-crime: "
            "good" },
        { "judgment.prior",
            "A grade that the inspectorate tells of an earlier round; the round is worked out from "
            "the "
            "year or from ‘last year’.",
            "“In 2016, we judged the force to be good for efficiency.” → 2016 efficiency: good, "
            "prior" },
        { "judgment.implied-prior",
            "An earlier grade told only by saying that nothing has changed; low confidence.",
            "“… is good at treating the public fairly. This matches our last inspection, in 2017.” "
            "→ "
            "2017: good, prior, low" },
        { "judgment.badge",
            "A grade by itself, directly behind the heading of a question or its ‘Last updated’ "
            "line.",
            "“Efficiency / Last updated 21/01/2020 / Good” → efficiency: good, as of 2020-01-21" },
        { "judgment.table",
            "A grade in a cell, its area in the head of its row or column, or above it in a tile; "
            "a "
            "year in a head or behind the grade is the round, a name the force where there are "
            "several. Of two grades of one round the later one counts. Another force's rows are "
            "left alone.",
            "“Managing offenders | Adequate” → managing-offenders: adequate" },
        { "judgment.grade-columns",
            "A table whose columns are the grades and whose cells are the areas.",
            "column ‘Good’, cell ‘Preventing crime’ → preventing-crime: good" },
        { "judgment.force-lists",
            "A table, lines or a sentence that lists the forces with each grade, in a document on "
            "many, or at least three forces each with its grade behind a dash; the question is "
            "that "
            "of the line above or below, for a sentence that of the title.",
            "“Good | Kent, Sussex” under “Grades for efficiency” → both forces: efficiency good" },
        { "judgment.grade-heading", "Areas listed under a heading or lead-in that is their grade.",
            "“Good / • Preventing crime / • Managing offenders” → both: good" },
        { "judgment.pair",
            "Area and grade parted by a dash, a colon or brackets, one or several in a line.",
            "“Preventing crime – Good; Investigating crime – Adequate” → two judgments" },
        { "judgment.correction",
            "A note that a grade was changed: the new grade, with the old one as a reason.",
            "“We changed the grade for responding to the public from adequate to good.” → good" },
        { "judgment.change",
            "A move from one grade to another at a question or pillar: the new grade, and the old "
            "one where the round before asked the same.",
            "“In efficiency the force has moved from requires improvement to good.” → good; the "
            "round before: requires improvement, prior" },
        { "judgment.carried",
            "A grade of an earlier round that the inspectorate says still stands.",
            "“The judgment of good from 2016 remains in place.” → 2016: good, prior" },
        { "judgment.status",
            "A question that is not yet graded, never graded or was not inspected this time, where "
            "the "
            "text says so.",
            "“The extent to which the force is efficient …: not yet graded.” → efficiency: "
            "pending" },
        { "judgment.counts",
            "How many areas got which grade; checks completeness, never names an area.",
            "“‘adequate’ in four areas and ‘good’ in two” → counts" },
    };
}

} // namespace Peel
