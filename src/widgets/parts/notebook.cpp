// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/notebook.h"

#include "widgets/parts/libraryfeed.h"
#include "widgets/parts/librarysteps.h"

namespace Peel {
namespace {

using Id = std::shared_ptr<std::atomic<qint64>>;

/// Writes the text under the id that the note has now, and remembers the one it gets.
QFuture<Result<qint64>> write(
    Workspace &workspace, const Id &id, const QuotedPlace &place, const QString &text)
{
    return workspace.writeNote({ *id, place, text, {} }).then([id](const Result<qint64> &answer) {
        if (answer)
            *id = *answer;
        return answer;
    });
}

QFuture<Result<bool>> asDone(const QFuture<Result<qint64>> &written)
{
    return QFuture(written).then([](const Result<qint64> &answer) -> Result<bool> {
        return answer.map([](qint64) { return true; });
    });
}

} // namespace

Notebook::Notebook(LibraryFeed *feed, LibrarySteps *steps, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_steps(steps)
{
    connect(feed, &LibraryFeed::closed, this, [this] { m_ids.clear(); });
}

Notebook::Id Notebook::idOf(qint64 note)
{
    for (const Id &id : std::as_const(m_ids)) {
        if (*id == note)
            return id;
    }
    const Id id = std::make_shared<std::atomic<qint64>>(note);
    m_ids.insert(note, id);
    return id;
}

void Notebook::add(const QuotedPlace &place, const QString &text)
{
    const Id id = std::make_shared<std::atomic<qint64>>(0);
    m_steps->push({ tr("add the note"),
        [id, place, text](Workspace &workspace) {
            *id = 0; // made again, it is another row
            return write(workspace, id, place, text);
        },
        [id](Workspace &workspace, qint64) { return workspace.removeNote(*id); },
        [this, id] {
            m_ids.insert(*id, id);
            m_feed->readNotes();
        } });
}

void Notebook::change(const Note &note, const QString &text)
{
    if (text.trimmed() == note.text)
        return;
    const Id id = idOf(note.id);
    m_steps->push({ tr("change the note"),
        [id, place = note.place, text](
            Workspace &workspace) { return write(workspace, id, place, text); },
        [id, note](Workspace &workspace, qint64) {
            return asDone(write(workspace, id, note.place, note.text));
        },
        [this] { m_feed->readNotes(); } });
}

void Notebook::remove(const Note &note)
{
    const Id id = idOf(note.id);
    m_steps->push({ tr("delete the note"),
        [id](Workspace &workspace) {
            return workspace.removeNote(*id).then([id](const Result<bool> &answer) {
                return answer.map([id](bool) { return id->load(); });
            });
        },
        [id](Workspace &workspace, qint64) { return workspace.restoreNote(*id); },
        [this] { m_feed->readNotes(); } });
}

} // namespace Peel
