// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/judgments/standing.h"

#include "ingest/language/blank.h"
#include "ingest/language/hints.h"
#include "ingest/language/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Peel {

namespace {

/// "Like Surrey, Kent was …": whom it is like.
QString withoutLikeness(const QString &masked)
{
    static const Pattern like
        = caseless(u"^\\W*(?:like|unlike|as with|alongside|together "
                   u"with)\\s+(?:[\\w’-]+\\s+){0,2}\uE001[^,;]{0,60},"
                   "(?=\\s*(?:\uE000|it\\b|the (?:force|constabulary|service)\\b))"_s);
    return masked.contains(u'\uE001') ? like.blankedIn(masked) : masked;
}

} // namespace

QString withoutStanding(const QString &text, bool itIsTheForce)
{
    const QString masked = withoutLikeness(text);
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
