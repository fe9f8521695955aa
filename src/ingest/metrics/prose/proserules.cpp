// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/prose.h"

namespace Peel {

std::vector<Rule> proseMetricRules()
{
    return {
        { "metric.prose",
            "Looks at every figure of a sentence, in paragraphs, list items and footnotes. Leaves "
            "alone small numbers in words, parts of compound words, numbers of questions, pillars "
            "or "
            "forces, numbers told as known, single cases and events, and figures whose sentence "
            "does "
            "not say what they measure.",
            "“A 34-year-old man was jailed for six years; the plan has five priorities”: none." },
        { "metric.prose.share",
            "A percentage of something: “Share of” the noun phrase behind it with what is said of "
            "it. Without a part that is said it is left alone. A bare share of two counts just "
            "told is taken "
            "where they give it.",
            "“12 percent of sergeants had not finished the course”: Share of sergeants that had "
            "not "
            "finished the course 12 percent." },
        { "metric.prose.cases",
            "The cases, of all or so many looked at, in which something is said to be so.",
            "“In 22 of the 65 cases we examined, there was no plan”: Cases examined with no plan "
            "22." },
        { "metric.prose.level",
            "A figure that a subject has, reaches or falls to, or that stands behind “rate of”, "
            "“cost of”; a duration only where the words say that something takes so long.",
            "“The charge rate for rape was 3.1 percent in 2019”: Charge rate for rape 3.1 percent "
            "(2019)." },
        { "metric.prose.change",
            "A rise or fall by verb, noun or comparative, signed where the unit is a change; what "
            "it "
            "is counted from goes into the name. So has one that is told again in numbers, and "
            "each of "
            "a series in brackets or behind commas. A distance from another place's figure is "
            "none.",
            "“Burglary fell by 14 percent on the previous year”: Change in burglary on the "
            "previous "
            "year −14 percent_change." },
        { "metric.prose.span",
            "Where a change began and what it came to, also of what somebody moved or what "
            "doubled, and in brackets behind a change.",
            "“Complaints fell by 12, from 40 to 28”: Complaints 40, 28." },
        { "metric.prose.partner",
            "A figure that repeats the name of the one before it in the sentence: a comparison, a "
            "series, another bearer.",
            "“… was 64 percent, against 58 percent nationally”: the same name, 58 percent, "
            "national." },
        { "metric.prose.count",
            "A count with its plural noun, what is done to it and by whom, unless that is the "
            "force. So many forces with a grade, also in words. A noun that says too little "
            "(“instances”, “a fall of 12 incidents”) takes what was told before it in brackets.",
            "“The force recorded 98,412 crimes in 2022/23”: Crimes recorded 98412 count "
            "(2022/23)." },
        { "metric.prose.times", "How often something was used or done.",
            "“Dogs were deployed 314 times”: Dogs deployed 314 count." },
        { "metric.prose.hours",
            "Hours or days that were worked, given, lost or have piled up, and the total that a "
            "count was brought to.",
            "“Volunteers worked 4,100 hours”: Hours worked by volunteers 4100 hours." },
        { "metric.prose.bracket",
            "A percentage in brackets behind a count, an amount in words (“the majority”), a "
            "complement or a noun with a participle; any other bracket is left alone.",
            "“48 women (31.2%) have joined”: Share of women that have joined 31.2 percent." },
        { "metric.prose.money",
            "Money with the verb that moves it and what it is for, or a rise or fall of money "
            "with what rises or falls.",
            "“The force spent £2.1 million on overtime”: Amount spent on overtime 2100000 gbp." },
        { "metric.prose.clause",
            "A figure that no other rule knows, by the grammar of its clause: what is counted or "
            "shared with the verb that governs it, the noun that it is “of”, or the subject that "
            "it is the level of. What “these”, “which” or nothing at all means is what was told "
            "before. Its confidence is medium. Where the noun or the subject is not sure, it is "
            "left alone.",
            "“Callers hung up on 11 percent of these calls”: Share of calls that callers hung up "
            "on 11 percent." },
        { "metric.prose.rank", "A place among the forces, with what they are ranked by.",
            "“ranked 6th of 43 forces for answering calls”: Rank among the forces for answering "
            "calls 6 rank." },
        { "metric.prose.label", "A label with a time, a dash and a figure inside a sentence.",
            "“Special constables in post: March 2019 – 142, March 2020 – 118”: two figures of one "
            "name." },
    };
}

} // namespace Peel
