// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/asides.h"

#include "ingest/judgments/gradewords.h"
#include "ingest/language/blank.h"
#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// "preventing crime and anti-social behaviour (ASB)".
void blankAbbreviations(QString &text)
{
    static const Pattern abbreviation(u"\\(\\s*[A-Z]{2,6}s?\\s*\\)"_s);
    text = abbreviation.blankedIn(text);
}

/// "l ‘Good’ at preventing crime l ‘Good’ at …": marks of a list that lost their typeface.
void blankListMarks(QString &text)
{
    static const Pattern mark = caseless(
        u"(?:^|(?<=[\\s:;]))(?-i:l)(?=\\s+[‘'\"“]?(?:outstanding|good|adequate|requires|inadequate)\\b)"_s);
    text = mark.blankedIn(text);
}

/// "rated ‘good’ (one step below an ‘outstanding’ grading) at …": where a grade stands on the
/// scale.
void blankStepsOfTheScale(QString &text)
{
    static const Pattern step = caseless(
        u"\\([^()]*\\b(?:below|above|highest|lowest|second|scale|possible|top)\\b[^()]{0,80}\\)"_s);
    auto matches = step.globalMatch(QString(text));
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const auto before = gradeWordsIn(QStringView(text).left(match.capturedStart()));
        static const Pattern quotes(u"^[\\s’'\"”]*$"_s);
        if (!before.empty()
            && quotes.isIn(QStringView(text).mid(
                before.back().range.to, match.capturedStart() - before.back().range.to)))
            blank(text, match.capturedStart(), match.capturedEnd());
    }
}

} // namespace

QString withoutAsides(const QString &masked)
{
    QString text = masked;
    if (text.contains(u'(')) {
        blankAbbreviations(text);
        blankStepsOfTheScale(text);
    }
    if (text.startsWith("l "_L1) || text.contains(" l "_L1))
        blankListMarks(text);
    return text;
}

} // namespace Peel
