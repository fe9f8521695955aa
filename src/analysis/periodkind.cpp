// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/periodkind.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Row
{
    PeriodKind kind;
    int months;
    int leastDays;
    int mostDays;
    const char *name;
};

constexpr std::array rows {
    Row { PeriodKind::Instant, 0, 1, 1, "on a day" },
    Row { PeriodKind::Month, 1, 28, 31, "by month" },
    Row { PeriodKind::Quarter, 3, 89, 93, "by quarter" },
    Row { PeriodKind::HalfYear, 6, 180, 185, "by half-year" },
    Row { PeriodKind::Year, 12, 364, 367, "by year" },
    Row { PeriodKind::Longer, 0, 368, 100000, "over several years" },
};

const Row *rowOf(PeriodKind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

QString dated(const QDate &date, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, format);
}

QString yearLabel(const Period &period)
{
    if (period.from.month() == 1 && period.from.day() == 1)
        return QString::number(period.from.year());
    if (period.from.month() == 4 && period.from.day() == 1)
        return u"%1–%2"_s.arg(period.from.year())
            .arg(period.to.year() % 100, 2, 10, QLatin1Char('0'));
    return u"year to "_s + dated(period.to, u"MMM yyyy"_s);
}

} // namespace

PeriodKind periodKindOf(const std::optional<Period> &period)
{
    if (!period || !period->hasDates())
        return PeriodKind::Undated;
    const qint64 days = period->from.daysTo(period->to) + 1;
    for (const Row &row : rows) {
        if (days >= row.leastDays && days <= row.mostDays)
            return row.kind;
    }
    return PeriodKind::Other;
}

QString periodKindName(PeriodKind kind)
{
    const Row *row = rowOf(kind);
    if (row != nullptr)
        return QString::fromLatin1(row->name);
    return kind == PeriodKind::Other ? u"over other times"_s : QString();
}

int monthsOf(PeriodKind kind)
{
    const Row *row = rowOf(kind);
    return row == nullptr ? 0 : row->months;
}

QString periodAxisLabel(const Period &period)
{
    switch (periodKindOf(period)) {
    case PeriodKind::Undated:
        return period.label;
    case PeriodKind::Instant:
        return dated(period.to, u"d MMM yyyy"_s);
    case PeriodKind::Month:
        if (period.from.month() == period.to.month())
            return dated(period.to, u"MMM yyyy"_s);
        break;
    case PeriodKind::Quarter:
    case PeriodKind::HalfYear:
        if (period.from.year() == period.to.year())
            return dated(period.from, u"MMM"_s) + u'–' + dated(period.to, u"MMM yyyy"_s);
        break;
    case PeriodKind::Year:
        return yearLabel(period);
    case PeriodKind::Longer:
    case PeriodKind::Other:
        break;
    }
    return dated(period.from, u"MMM yyyy"_s) + u" – "_s + dated(period.to, u"MMM yyyy"_s);
}

Period periodAfter(const Period &period, PeriodKind kind)
{
    const QDate from = period.to.addDays(1);
    return { {}, from, from.addMonths(monthsOf(kind)).addDays(-1) };
}

} // namespace Peel
