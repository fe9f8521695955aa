// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/anotherjudge.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {

bool namesAnotherJudge(const QString &clause)
{
    static const Pattern judge = caseless(
        u"\\b(?:peer "
        u"(?:review|challenge|assessment)|self-assess\\w*|(?:assess|rat|grad|judg)e[sd]? "
        "itself|internal (?:review|audit|inspection|assessment)|mock (?:inspection|assessment)|"
        "own (?:self-)?(?:assessment|judge?ment|view|opinion|rating|evaluation)|"
        "(?:assess|rat|grad|judg|consider|describ)e?[sd]? (?:itself|themselves)|(?:believes|thinks|"
        "feels|claims) (?:that )?(?:it|they)|"
        "(?:child protection|custody|vetting|counter[- ]corruption|fire(?: and "
        "\\w+)*|joint|thematic|"
        "control room|data protection)(?: [\\w-]+){0,2} (?:inspection|review|audit)s?|"
        "opinion poll|fire inspectors|auditors|ofsted|estyn|cqc|care quality commission|college of "
        "policing|"
        "draft (?:report|grades?|judge?ments?)|surveys? (?:of|among)|"
        "(?:residents|respondents|the public|staff|readers|councillors|members|unions?|federation) "
        "(?:has |have "
        ")?(?:rated|graded|judged|scored)|"
        "(?:residents|respondents|the public|staff|readers) (?:\\w+ "
        ")?(?:told|said|think|thought|feel|felt|"
        "believed?)|"
        "by (?:its|their|our) (?:own )?(?:staff|officers|peers|residents))\\b"_s);
    return judge.isIn(clause);
}

bool isGivenByAnother(QStringView behind)
{
    static const Pattern giver
        = caseless(u"^[’'\"”]?\\s+(?:overall\\s+)?by\\s+(?:(?:most|many|all|some|both) "
                   u"of\\s+)?(?:its|their|our|his|her|local|the "
                   "(?:public|auditors?|staff|workforce|college|council|commissioner|community))\\b"
                   "(?!\\s+majesty)"_s);
    return giver.isIn(behind);
}

bool isSaidByAnother(QStringView left)
{
    static const Pattern speaker = caseless(
        u"\\b(?:chief "
        u"constable|commissioner|superintendent|mayor|councillors?|mps?|minister|leaders?)\\b"
        "[^,;“]{0,50}\\b(?:said|says|believes?|insist(?:s|ed)|claim(?:s|ed)|added)\\b"_s);
    static const Pattern inspection = caseless(
        u"\\b(?:inspect\\w*|hmi|hmic(?:frs)?|reports?|watchdog|peel|assess\\w*|grad\\w+|rat(?:ed|ings?)|judg\\w+)\\b"_s);
    return speaker.isIn(left) && !inspection.isIn(left);
}

} // namespace Peel
