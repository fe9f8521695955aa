// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/figures.h"

#include "ingest/language/pattern.h"

using namespace Qt::StringLiterals;

namespace Peel::Pdf {

bool isFigure(const QString &text)
{
    static const Pattern figure = caseless(
        u"^[(+\\-–−±<>~≤≥]*\\s*[£€$]?\\s*\\d(?:[\\d,.:]*\\d)?\\s*(%|p|m|k|bn|percent|per "
        u"cent|secs?|seconds?"
        "|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|million|st|nd|rd|th)?[)*]*$"
        "|^\\d+\\s?(h|hrs?|hours?|m|mins?|minutes?)\\s?\\d+\\s?(m|mins?|minutes?|s|secs?|seconds?)$"
        "|^(n/?a|-|–|—|\\.\\.|\\*|nil|not available)$"_s);
    const bool closesHead = text.endsWith(u')') && !text.contains(u'('); // "Rank (of" above "43)"
    return figure.match(text).hasMatch() && !isThousands(text) && !closesHead;
}

bool isYear(const QString &text)
{
    static const Pattern year(
        u"^((19|20)\\d\\d([-–/](\\d\\d|(19|20)\\d\\d))?|Q[1-4].*|\\d{1,2}/\\d{1,2}/\\d{2,4})$"_s);
    return year.match(text).hasMatch();
}

bool isThousands(const QString &text)
{
    static const Pattern thousands(u"^£\\s?['’‘]?000(?:s|['’]s)?$"_s);
    return thousands.match(text).hasMatch();
}

} // namespace Peel::Pdf
