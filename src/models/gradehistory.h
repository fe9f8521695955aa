// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/factref.h"
#include "models/libraryindex.h"

#include <QList>
#include <QString>

#include <utility>

namespace Peel {

/// What other documents say of a grade, what earlier captures of its page had instead, and what
/// should improve under its question, each with its name; nothing for anything but a judgment.
/// Looks through the whole library: not for the thread of a window.
QList<std::pair<QString, QString>> gradeHistory(const LibraryIndex &library, const FactRef &ref);

} // namespace Peel
