// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace Peel::Testing {

/// Right, missed and made-up facts of one kind.
struct Tally
{
    int right = 0;
    int missed = 0;
    int made = 0; // false: no gold fact fits

    double precision() const;
    double recall() const;
    double f1() const;
    Tally &operator+=(const Tally &other);
};

/// How facts compare with gold answers, over one document or several. Both are objects of the facts
/// contract; a gold fact may be "optional", and "must_not" lists traps.
struct Score
{
    std::map<QString, Tally> kinds; // "judgments", "recommendations", "metrics"
    std::map<QString, std::pair<int, int>> metricsByPlace; // where → found, asked for
    int headerRight = 0;
    int headerAsked = 0;
    int areasRight = 0; // of the recommendations found
    int areasAsked = 0;
    int countsRight = 0;
    int countsAsked = 0;
    int repeats = 0; // a fact read twice
    int facts = 0;
    QStringList traps; // fallen into
    QStringList complaints; // a line for each miss and each false fact

    Score &operator+=(const Score &other);
};

Score compare(const QJsonObject &gold, const QJsonObject &predicted);

/// Letters and digits only, so that hyphens, ligatures and line ends do not matter.
QString flat(const QString &text);

} // namespace Peel::Testing
