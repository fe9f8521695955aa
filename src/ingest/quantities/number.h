// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentences.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Peel {

/// A number as printed, without sign, currency or unit.
struct Number
{
    TextRange range;
    double value = 0;
    int decimals = 0;
    bool inWords = false;
    bool malformed = false; // "15,94", "1.2.3": digits, but no number that could be trusted
};

/// The numbers of a text in their order, in digits ("1,594", "0.56", the 5 of "up5%") and in words
/// ("twenty-two", "three hundred"). "one" alone and fractions in words ("two thirds", "one in
/// five") are none; neither are digits that belong to a name ("A53", "Covid-19").
std::vector<Number> numbersIn(QStringView text);

/// "three hundred and twenty-two": units and tens add up, "hundred" and "thousand" multiply.
double valueOfWords(const QString &words);

/// False for most texts without a number: a cheap look before a costly one.
bool mayHoldNumber(QStringView text);

} // namespace Peel
