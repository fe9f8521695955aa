// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metric.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace Peel {
namespace {

struct Row
{
    const char *id;
    const char *name;
};

constexpr std::array rows {
    Row { "count", "" },
    Row { "percent", "%" },
    Row { "percent_change", "% change" },
    Row { "percentage_points", "percentage points" },
    Row { "per_1000_population", "per 1,000 population" },
    Row { "per_1000_households", "per 1,000 households" },
    Row { "per_10000_population", "per 10,000 population" },
    Row { "per_100000_population", "per 100,000 population" },
    Row { "per_million_population", "per million population" },
    Row { "per_person", "per person" },
    Row { "gbp", "£" },
    Row { "gbp_per_person_per_day", "£ per person per day" },
    Row { "seconds", "seconds" },
    Row { "hours", "hours" },
    Row { "days", "days" },
    Row { "weeks", "weeks" },
    Row { "months", "months" },
    Row { "years", "years" },
    Row { "square_miles", "square miles" },
    Row { "miles", "miles" },
    Row { "rank", "rank" },
};

constexpr const char *scopeIds[] { "force", "national", "other" };

QString ordinal(int n)
{
    const int tens = n % 100;
    const char *suffix = tens >= 11 && tens <= 13 ? "th"
        : n % 10 == 1                             ? "st"
        : n % 10 == 2                             ? "nd"
        : n % 10 == 3                             ? "rd"
                                                  : "th";
    return QString::number(n) + QLatin1StringView(suffix);
}

QString clock(double seconds)
{
    const int all = static_cast<int>(std::lround(seconds));
    if (all < 60)
        return QStringLiteral("%1 s").arg(all);
    const QString minutes
        = QStringLiteral("%1:%2").arg(all / 60 % 60).arg(all % 60, 2, 10, QLatin1Char('0'));
    return all < 3600
        ? minutes
        : QStringLiteral("%1:%2").arg(all / 3600).arg(minutes.rightJustified(5, QLatin1Char('0')));
}

} // namespace

QString unitId(Unit unit)
{
    return QLatin1StringView(rows.at(static_cast<std::size_t>(unit)).id);
}

std::optional<Unit> unitFromId(QStringView id)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (id == QLatin1StringView(rows.at(i).id))
            return static_cast<Unit>(i);
    }
    return std::nullopt;
}

QString unitName(Unit unit)
{
    return QString::fromUtf8(rows.at(static_cast<std::size_t>(unit)).name);
}

QString scopeId(Scope scope)
{
    return QLatin1StringView(scopeIds[static_cast<int>(scope)]);
}

std::optional<Scope> scopeFromId(QStringView id)
{
    for (int i = 0; i < 3; ++i) {
        if (id == QLatin1StringView(scopeIds[i]))
            return static_cast<Scope>(i);
    }
    return std::nullopt;
}

QString spokenValue(double value, Unit unit, int decimals)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto fixed = [&](double x) {
        int places = decimals;
        if (places < 0) {
            places = 0;
            while (places < 4
                && std::abs(x * std::pow(10, places) - std::round(x * std::pow(10, places))) > 1e-6)
                ++places;
        }
        return english.toString(std::abs(x), 'f', places);
    };
    const QString minus = value < 0 ? QString(QChar(0x2212)) : QString();
    switch (unit) {
    case Unit::Percent:
        return minus + fixed(value) + QLatin1Char('%');
    case Unit::PercentChange:
        return (value > 0 ? QStringLiteral("+") : minus) + fixed(value) + QLatin1Char('%');
    case Unit::Gbp:
        return minus + QChar(0x00A3) + fixed(value);
    case Unit::GbpPerPersonPerDay:
        return minus + QChar(0x00A3) + english.toString(std::abs(value), 'f', 2)
            + QStringLiteral(" per person per day");
    case Unit::Seconds:
        return minus + clock(std::abs(value));
    case Unit::Rank:
        return ordinal(static_cast<int>(std::lround(value)));
    case Unit::Count:
        return minus + fixed(value);
    default:
        return minus + fixed(value) + QLatin1Char(' ') + unitName(unit);
    }
}

} // namespace Peel
