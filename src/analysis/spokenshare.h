// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// A share told in a sentence and what it is a share of: "15% of our deployable police officers".
struct SpokenShare
{
    QString share; // "15%", "Nearly one third"
    QString base; // "deployable police officers"
    QStringList baseStems;

    bool operator==(const SpokenShare &) const = default;
};

/// The shares of a text that say what they are of.
std::vector<SpokenShare> sharesIn(const QString &text);

/// True where two bases name the same set of people or things. "officers" and "officers and staff"
/// are two sets.
bool isSameBase(const SpokenShare &one, const SpokenShare &other);

} // namespace Peel
