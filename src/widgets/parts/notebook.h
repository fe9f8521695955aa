// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>

namespace Peel {

class LibraryFeed;
class LibrarySteps;

/// Writes, changes and removes the analyst's notes as steps that can be taken back. A changed note
/// gets another id in the library; the steps before it still find it.
class Notebook final : public QObject
{
    Q_OBJECT
public:
    Notebook(LibraryFeed *feed, LibrarySteps *steps, QObject *parent);

    void add(const QuotedPlace &place, const QString &text);
    void change(const Note &note, const QString &text);
    void remove(const Note &note);

private:
    /// Under which the note stands now; set by the threads that store it.
    using Id = std::shared_ptr<std::atomic<qint64>>;

    Id idOf(qint64 note);

    LibraryFeed *m_feed;
    LibrarySteps *m_steps;
    QHash<qint64, Id> m_ids; // of notes that steps speak of, by an id that they had
};

} // namespace Peel
