// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/standing.h"

#include "ingest/language/blank.h"
#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

QString withoutStanding(const QString &masked, bool itIsTheForce)
{
    // It is the force itself that is the only one, or one of a few.
    static const Pattern standing = caseless(
        u"(?:(?<=\\bis )|(?<=\\bare )|(?<=\\bwas )|(?<=\\bwere )|(?<=\\bremains )|(?<=\\band )|"
        "(?<=\\bbecame )|(?<=\\bbe )|(?<=\\bbeing )|(?<=\\bas ))(?:now |still |also |again )?"
        "(?:the (?:only|first) (?:police |english |welsh )?(?:force|one|constabulary)"
        "|one of (?:only |just )?(?:an? )?(?:\\w+ )?(?:police )?(?:forces|constabularies)"
        "|one of (?:only |just )?(?:the |a )?(?:few|handful|two|three|four|five|six)(?= to be\\b))"
        "(?:\\s*\\([^)]{1,20}\\))?(?:\\s+(?:in|across) (?:the )?[\\w ]{2,30}?)?\\s+"
        "(?:(?<got>to (?:receive|achieve|get|gain|earn|secure|be (?:given|awarded))(?: an?)?)"
        "|(?:to (?:be|have been)\\s+|(?:that|which) (?:is|was|has been)\\s+)?"
        "(?=(?:graded|rated|judged|assessed|deemed|found|considered|classed|ranked|branded)\\b))"_s);
    static const Hints hints(u"the only|the first|one of");
    if (hints.in(masked) == 0)
        return masked;
    static const Pattern pronoun = caseless(u"\\b(?:it|they)\\s+\\w+\\s*$"_s);
    static const QString received = u"received"_s;
    QString out = masked;
    auto matches = standing.globalMatch(masked);
    while (matches.hasNext()) {
        const PatternMatch match = matches.next();
        const qsizetype end = match.capturedEnd();
        if (!itIsTheForce && pronoun.isIn(QStringView(masked).left(match.capturedStart())))
            continue; // of another force, perhaps
        blank(out, match.capturedStart(), end);
        if (match.hasCaptured(u"got"_s))
            out.replace(end - received.size(), received.size(), received);
    }
    return out;
}

} // namespace Peel
