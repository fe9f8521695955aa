// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst keeps beside the documents: searches, notes, marks, the briefing, figures.
#include "store/keptbriefing.h"
#include "store/keptfigures.h"
#include "store/marks.h"
#include "store/notes.h"
#include "store/savedsearches.h"
#include "store/searchindex.h"
#include "workspace/searchanswer.h"
#include "workspace/workspaceprivate.h"

namespace Peel {

QFuture<Result<QList<NamedSearch>>> Workspace::savedSearches()
{
    return d->session.ask(namedSearches);
}

QFuture<Result<qint64>> Workspace::saveSearch(const QString &name, const SearchQuery &query)
{
    return d->session.note([name, query](const Connection &connection) {
        return SearchIndex(connection).newestCapture().and_then([&](qint64 newest) {
            return SavedSearches(connection).save({ 0, name, searchQueryJson(query), newest });
        });
    });
}

QFuture<Result<bool>> Workspace::removeSavedSearch(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return SavedSearches(connection).remove(id); });
}

QFuture<Result<bool>> Workspace::markSearchSeen(qint64 id)
{
    return d->session.note([id](const Connection &connection) {
        return SearchIndex(connection).newestCapture().and_then([&](qint64 newest) {
            return SavedSearches(connection).markSeen(id, newest);
        });
    });
}

QFuture<Result<QList<Note>>> Workspace::notes(qint64 document)
{
    return d->session.ask(
        [document](const Connection &connection) { return Notes(connection).of(document); });
}

QFuture<Result<qint64>> Workspace::writeNote(const Note &note)
{
    return d->session.note(
        [note](const Connection &connection) { return Notes(connection).write(note); });
}

QFuture<Result<bool>> Workspace::removeNote(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return Notes(connection).remove(id); });
}

QFuture<Result<bool>> Workspace::restoreNote(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return Notes(connection).restore(id); });
}

QFuture<Result<QList<Mark>>> Workspace::marks()
{
    return d->session.ask([](const Connection &connection) { return Marks(connection).all(); });
}

QFuture<Result<qint64>> Workspace::makeMark(const Mark &mark)
{
    return d->session.note(
        [mark](const Connection &connection) { return Marks(connection).make(mark); });
}

QFuture<Result<bool>> Workspace::undoMark(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return Marks(connection).undo(id); });
}

QFuture<Result<QString>> Workspace::briefing()
{
    return d->session.ask(
        [](const Connection &connection) { return KeptBriefing(connection).load(); });
}

QFuture<Result<bool>> Workspace::keepBriefing(const QString &content)
{
    return d->session.note(
        [content](const Connection &connection) { return KeptBriefing(connection).save(content); });
}

QFuture<Result<QList<KeptFigure>>> Workspace::figures()
{
    return d->session.ask(
        [](const Connection &connection) { return KeptFigures(connection).all(); });
}

QFuture<Result<qint64>> Workspace::keepFigure(const KeptFigure &figure)
{
    return d->session.note(
        [figure](const Connection &connection) { return KeptFigures(connection).save(figure); });
}

QFuture<Result<bool>> Workspace::removeFigure(qint64 id)
{
    return d->session.note(
        [id](const Connection &connection) { return KeptFigures(connection).remove(id); });
}

} // namespace Peel
