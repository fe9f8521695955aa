// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date.h"

#include <QLocale>
#include <QStringList>

namespace Peel {

QDate PartialDate::first() const
{
    return QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate PartialDate::last() const
{
    if (day != 0)
        return first();
    return month == 0 ? QDate(year, 12, 31)
                      : QDate(year, month, QDate(year, month, 1).daysInMonth());
}

QString PartialDate::iso() const
{
    if (month == 0)
        return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    return first().toString(day == 0 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

std::optional<PartialDate> PartialDate::fromIso(const QString &iso)
{
    const QStringList parts = iso.split(QLatin1Char('-'));
    PartialDate date;
    date.year = parts.value(0).toInt();
    date.month = parts.value(1).toInt();
    date.day = parts.value(2).toInt();
    if (parts.size() > 3 || date.year < 1000 || !date.first().isValid())
        return std::nullopt;
    return date;
}

QString spokenDate(const PartialDate &date)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    if (date.month == 0)
        return QString::number(date.year);
    return english.toString(
        date.first(), date.day == 0 ? QStringLiteral("MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

} // namespace Peel
