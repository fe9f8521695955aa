// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit/auditwords.h"
#include "analysis/audit/checks.h"
#include "domain/date.h"

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr double daysInMonth = 365.25 / 12;

/// "15 months from April 2020 to July 2021", with what stands between taken as it is.
QRegularExpression lengthWithDates()
{
    const QString date
        = u"(?:(\\d{1,2})(?:st|nd|rd|th)?\\s)?"
          "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?(?:\\s(\\d{4}))?"_s;
    return anyCase(
        u"\\b(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\s-]"
        "(days?|weeks?|months?|years?)\\b(?:\\s\\p{L}[\\p{L}'’-]*){0,5}?,?\\s?\\(?"
        "((?:from|between|running from)?\\s?%1\\s?(?:to|until|till|and|–|-|—)\\s?%1)"_s.arg(date));
}

int wordNumber(const QString &word)
{
    static const QStringList words { u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s,
        u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s };
    const qsizetype at = words.indexOf(word.toLower());
    return at < 0 ? word.toInt() : static_cast<int>(at) + 1;
}

double daysOf(const QString &unit)
{
    const QString one = unit.toLower();
    if (one.startsWith("day"_L1))
        return 1;
    if (one.startsWith("week"_L1))
        return 7;
    return one.startsWith("month"_L1) ? daysInMonth : 365.25;
}

int monthOf(const QString &word)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return static_cast<int>(months.indexOf(word.left(3).toLower())) / 3 + 1;
}

/// How many days can lie between two printed dates: whole months, where no day is told. Nothing
/// where a year is missing or they run backwards.
std::optional<Interval> daysBetween(PartialDate first, PartialDate last)
{
    if (first.year == 0)
        first.year = last.year;
    if (last.year == 0 || first.last() > last.last())
        return std::nullopt;
    return Interval { std::max(0.0, double(first.last().daysTo(last.first()))),
        double(first.first().daysTo(last.last())) + 1 };
}

struct Length
{
    double amount = 0;
    double days = 0; // of one
    QString unit;
};

/// Whole units: "three months" may be anything that rounds to it.
bool fits(const Length &length, const Interval &days)
{
    const double reach = length.days == 1 ? 1 : length.days / 2;
    const double told = length.amount * length.days;
    return days.meets({ told - reach, told + reach });
}

QString asLength(const Length &length, const Interval &days)
{
    const int low = static_cast<int>(std::lround(days.low / length.days));
    const int high = static_cast<int>(std::lround(days.high / length.days));
    const QString unit = length.unit.toLower() + (length.unit.endsWith(u's') ? u""_s : u"s"_s);
    return low == high ? u"%1 %2"_s.arg(high).arg(unit)
                       : u"%1 to %2 %3"_s.arg(low).arg(high).arg(unit);
}

/// "every six months", "over two years" and their like are not that long.
bool isHedged(const ReadPassage &passage, int from)
{
    static const QRegularExpression hedge = anyCase(
        u"\\b(?:over|under|nearly|almost|about|around|approximately|least|than|within|up to|first|last|every|next)\\s(?:the\\s)?$"_s);
    return hedge.match(passage.words({ std::max(0, from - 20), from })).hasMatch();
}

std::optional<FigureFinding> findingOf(const AuditedDocument &document, const ReadPassage &passage,
    const QRegularExpressionMatch &match)
{
    const Length length { double(wordNumber(match.captured(1))), daysOf(match.captured(2)),
        match.captured(2) };
    const PartialDate first { match.captured(6).toInt(), monthOf(match.captured(5)),
        match.captured(4).toInt() };
    const PartialDate last { match.captured(9).toInt(), monthOf(match.captured(8)),
        match.captured(7).toInt() };
    const auto days = daysBetween(first, last);
    if (!days || length.amount == 0 || fits(length, *days))
        return std::nullopt;
    FigureFinding finding
        = document.finding(FindingKind::Duration, FindingStrength::DoesNotAddUp, passage,
            TextRange {
                static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()) });
    finding.workedOut = asLength(length, *days);
    finding.sentence = u"“%1” is %2."_s.arg(match.captured(3).simplified(), finding.workedOut);
    return finding;
}

} // namespace

QList<FigureFinding> durationFindings(const AuditedDocument &document)
{
    static const QRegularExpression told = lengthWithDates();
    QList<FigureFinding> findings;
    for (const ReadPassage &passage : document.passages()) {
        if (passage.isTable() || passage.periods.isEmpty())
            continue;
        auto matches = told.globalMatch(passage.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isHedged(passage, static_cast<int>(match.capturedStart())))
                continue;
            if (const auto finding = findingOf(document, passage, match))
                findings.append(*finding);
        }
    }
    return findings;
}

} // namespace Peel
