// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Peel {

/// A date as precise as the document says: a year, a month or a day.
struct PartialDate
{
    int year = 0;
    int month = 0; // 0 when only the year is known
    int day = 0; // 0 when only the month is known

    QDate first() const;
    QDate last() const;
    /// ISO 8601, only as precise as known: "2016", "2016-02", "2016-02-18".
    QString iso() const;
    static std::optional<PartialDate> fromIso(const QString &iso);
    bool operator==(const PartialDate &) const = default;
};

/// "18 February 2016", "February 2016", "2016": for people.
QString spokenDate(const PartialDate &date);

} // namespace Peel
