// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/titlecheck.h"

#include "exporting/exclusion.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr qsizetype mostWords = 15;

/// A number as written, with what makes it larger: "1.1 million".
struct Written
{
    QString text;
    double value = 0;
    int decimals = 0;
    double scale = 1;
};

QList<Written> numbersIn(const QString &title)
{
    static const QRegularExpression number(
        u"(?<![\\d\\w])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\s*(million|m|thousand|k)\\b)?"_s);
    QList<Written> numbers;
    auto matches = number.globalMatch(title);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString unit = match.captured(3);
        Written written { match.captured(0).trimmed(), 0, 0, 1 };
        written.decimals = std::max(0, static_cast<int>(match.capturedLength(2)) - 1);
        if (unit.startsWith(u'm'))
            written.scale = 1e6;
        else if (!unit.isEmpty())
            written.scale = 1e3;
        written.value
            = (match.captured(1).remove(u',') + match.captured(2)).toDouble() * written.scale;
        numbers.append(written);
    }
    return numbers;
}

/// Everything that a number of a title may rightly say: values, differences, changes in per cent,
/// numbers of the labels and names, counts of what is drawn.
QList<double> sayableNumbers(const FigureSpec &spec)
{
    QList<double> sayable { double(spec.categories.size()), double(spec.series.size()) };
    QStringList words { spec.measure, spec.subtitle };
    for (const FigureCategory &category : spec.categories)
        words.append(category.label);
    QList<double> values;
    for (const FigureSeries &series : spec.series) {
        words.append(series.name);
        for (const FigurePoint &point : series.points)
            values.append(point.value);
    }
    if (hasNumbers(spec.kind)) {
        for (const double one : std::as_const(values)) {
            sayable.append(std::abs(one));
            for (const double other : std::as_const(values)) {
                sayable.append(std::abs(one - other));
                if (other != 0)
                    sayable.append(std::abs(100 * (one - other) / other));
            }
        }
    }
    for (const QString &text : std::as_const(words)) {
        const QList<Written> numbers = numbersIn(text);
        for (const Written &number : numbers)
            sayable.append(number.value);
        static const QRegularExpression shortYear(u"(20\\d\\d)[–/-](\\d\\d)"_s);
        const auto year = shortYear.match(text);
        if (year.hasMatch())
            sayable.append({ year.captured(2).toDouble(),
                std::floor(year.captured(1).toDouble() / 100) * 100
                    + year.captured(2).toDouble() });
    }
    return sayable;
}

/// Rounding is telling: 12,345 may be said as 12,000 with "about", never as 13,000.
bool isSayable(const Written &number, const QList<double> &sayable)
{
    double unit = std::pow(10.0, -number.decimals) * number.scale;
    if (number.scale == 1 && number.decimals == 0) {
        // Trailing noughts are a rounding: 131,000 says 131,113.
        double value = number.value;
        while (value >= 1000 && std::fmod(value, 10.0) == 0.0) {
            value /= 10;
            unit *= 10;
        }
    }
    return std::any_of(sayable.begin(), sayable.end(), [&](double one) {
        return std::abs(one - number.value) <= 0.5 * unit + 1e-9 * std::abs(one);
    });
}

enum class Direction { None, Up, Down };

Direction directionOf(const FigureSpec &spec)
{
    const FigureSeries *told = nullptr;
    for (const FigureSeries &series : spec.series) {
        if (told == nullptr && series.role == FigureSeries::Role::Main && !series.points.isEmpty())
            told = &series;
    }
    if (told == nullptr)
        return Direction::None;
    double first = told->points.front().value;
    double last = told->points.back().value;
    if (spec.kind == FigureKind::Dumbbell && !spec.series.back().points.isEmpty())
        last = spec.series.back().points.front().value;
    else if (spec.kind != FigureKind::Line)
        return Direction::None;
    if (spec.kind == FigureKind::Dumbbell && spec.categories.size() != 1)
        return Direction::None;
    if (first == last)
        return Direction::None;
    return last > first ? Direction::Up : Direction::Down;
}

QString firstWordOf(const QString &title, const QString &words)
{
    const QRegularExpression pattern(
        u"\\b(?:"_s + words + u")\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(title).captured();
}

QString directionFinding(const FigureSpec &spec, const QString &title)
{
    static const QString up
        = u"rose|rises?|rising|risen|grew|grows?|growing|increas(?:e|es|ed|ing)|up|climb(?:s|ed)?|"
          "higher|doubled|jump(?:s|ed)?"_s;
    static const QString down
        = u"fell|falls?|falling|fallen|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|down|"
          "declin(?:e|es|ed|ing)|lower|halved|shrank|shrinks?"_s;
    const Direction data = directionOf(spec);
    if (data == Direction::None)
        return {};
    const QString rises = firstWordOf(title, up);
    const QString falls = firstWordOf(title, down);
    // Both words may well be true of different stretches.
    if (data == Direction::Down && !rises.isEmpty() && falls.isEmpty())
        return u"The title says “%1”; from first to last the figures fall."_s.arg(rises);
    if (data == Direction::Up && !falls.isEmpty() && rises.isEmpty())
        return u"The title says “%1”; from first to last the figures rise."_s.arg(falls);
    return {};
}

} // namespace

QStringList titleFindings(const FigureSpec &whole, const QString &title)
{
    const FigureSpec spec = drawnOf(whole); // what the reader sees
    QStringList findings;
    if (title.trimmed().isEmpty())
        return { u"The figure has no title."_s };
    const QList<double> sayable = sayableNumbers(spec);
    const QList<Written> numbers = numbersIn(title);
    for (const Written &number : numbers) {
        if (!isSayable(number, sayable))
            findings.append(u"The title says %1; the figure's data do not."_s.arg(number.text));
    }
    if (const QString finding = directionFinding(spec, title); !finding.isEmpty())
        findings.append(finding);
    const qsizetype words = title.split(u' ', Qt::SkipEmptyParts).size();
    if (words > mostWords)
        findings.append(
            u"The title has %1 words; up to %2 are read at a glance."_s.arg(words).arg(mostWords));
    return findings;
}

} // namespace Peel
