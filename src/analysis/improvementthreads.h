// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QList>
#include <QString>

namespace Peel {

/// An area for improvement, cause of concern or recommendation through the compared sides.
struct ImprovementThread
{
    enum class State {
        CarriedOn, // said again, in the same or other words
        New,
        NoLongerMentioned, // not the same as closed
        NotTold // no document of the other side to look in
    };
    QList<qint64> sides; // id of the recommendation on each side, 0 where there is none
    QList<State> states; // between neighbours: one fewer than sides; NotTold also where neither has
                         // it

    bool operator==(const ImprovementThread &) const = default;
};

/// "carried on", "new", "no longer mentioned", "no document to look in".
QString improvementStateName(ImprovementThread::State state);

/// The lists of the sides, joined where two neighbours say the same: `lists` holds ids' texts, one
/// list per side; `told` says which sides have a document that would mention them. In the order of
/// the first side that mentions each.
QList<ImprovementThread> improvementThreads(
    const QList<QList<const StoredRecommendation *>> &lists, const QList<bool> &told);

/// Whether two recommendations ask for the same: by the words that mean something, in any order.
bool isSameImprovement(const QString &a, const QString &b);

} // namespace Peel
