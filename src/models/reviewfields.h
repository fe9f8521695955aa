// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/review.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Peel {

/// One field of a fact that may be corrected, as a form shows it.
struct ReviewField
{
    QString name; // in the facts contract: "value", "period.from"
    QString label; // for people
    QString value; // as it stands now: an id where there are choices
    QList<std::pair<QString, QString>> choices; // ids with their names; none: typed freely
    bool isLong = false; // several lines of text
};

/// `round`: of the document, whose areas are offered where the fact has no round of its own.
QList<ReviewField> reviewFields(const ReviewItem &item, const QString &round);

/// What was changed in the form, as a correction; empty where nothing was. NotUnderstood where a
/// number is none.
Result<QJsonObject> correctionIn(
    const QList<ReviewField> &fields, const QHash<QString, QString> &typed);

} // namespace Peel
