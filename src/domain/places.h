// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Peel {

/// A town, city, borough or district of England and Wales: data/reference/places.json.
struct NamedPlace
{
    QString name; // "Stoke-on-Trent"
    QString force; // id of the force that polices it; empty where several places have the name
};

/// The compiled-in table. Loaded once; safe from any thread.
const std::vector<NamedPlace> &knownPlaces();

} // namespace Peel
