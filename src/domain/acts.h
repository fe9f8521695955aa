// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Peel {

/// Acts of Parliament of one name: data/reference/acts.json.
struct Act
{
    QString name; // "Police and Criminal Evidence Act"
    QStringList shortNames; // "PACE"
    QList<int> years; // of all Acts of that name
};

/// The compiled-in table. Loaded once; safe from any thread.
const std::vector<Act> &knownActs();

} // namespace Peel
