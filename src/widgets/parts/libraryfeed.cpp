// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/libraryfeed.h"

#include <QFuture>
#include <QThreadPool>

#include <utility>

namespace Peel {
namespace {

Result<LibraryIndex> indexOf(const Result<LibraryFacts> &facts)
{
    if (!facts)
        return tl::unexpected(facts.error());
    return LibraryIndex(*facts);
}

/// Frees a library's worth of facts where nobody waits for it.
template <typename Values> void letGo(Values &&values)
{
    QThreadPool::globalInstance()->start([gone = std::forward<Values>(values)] {});
}

} // namespace

LibraryFeed::LibraryFeed(QObject *parent)
    : QObject(parent)
{
}

LibraryFeed::~LibraryFeed() = default;

Result<LibraryInfo> LibraryFeed::open(const QString &path, OpenMode mode)
{
    return take(path, Workspace::open(path, mode));
}

void LibraryFeed::openLater(
    const QString &path, const std::function<void(const Result<LibraryInfo> &)> &done)
{
    m_opening.ask(Workspace::prepare(path), this,
        [this, path, done](const Result<PreparedLibrary> &prepared) {
            if (prepared)
                done(take(path, Workspace::open(*prepared)));
            else
                done(tl::unexpected<Error>(prepared.error()));
        });
}

Result<LibraryInfo> LibraryFeed::take(
    const QString &path, Result<std::unique_ptr<Workspace>> opened)
{
    m_opening.forget();
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    close();
    m_workspace = std::move(*opened);
    connect(m_workspace.get(), &Workspace::libraryChanged, this, &LibraryFeed::readAgain);
    Q_EMIT this->opened(path);
    readAgain();
    return m_workspace->info();
}

void LibraryFeed::close()
{
    if (m_workspace == nullptr)
        return;
    m_workspace.reset(); // and with it every answer that is on its way
    letGo(std::exchange(m_library, LibraryIndex()));
    m_findings = FindingIndex();
    m_notes = {};
    m_marks = {};
    m_read = false;
    Q_EMIT closed();
}

void LibraryFeed::show(const LibraryIndex &library)
{
    letGo(std::exchange(m_library, library));
    m_read = true;
    Q_EMIT factsRead();
}

void LibraryFeed::readAgain()
{
    if (m_workspace == nullptr)
        return;
    Q_EMIT reading();
    m_facts.ask(m_workspace->facts().then(QtFuture::Launch::Async, indexOf), m_workspace.get(),
        [this](const Result<LibraryIndex> &library) { receive(library); });
}

void LibraryFeed::receive(const Result<LibraryIndex> &library)
{
    if (!library) {
        Q_EMIT failed(library.error());
        return;
    }
    m_findings = FindingIndex(); // the ids of facts may be others now
    show(*library);
    readNotes();
    readMarks();
    audit();
}

void LibraryFeed::readNotes()
{
    if (m_workspace == nullptr)
        return;
    m_noteAnswer.ask(
        m_workspace->notes(), m_workspace.get(), [this](const Result<QList<Note>> &notes) {
            if (!notes)
                return; // the views go on without marks; what failed here fails elsewhere with
                        // words
            m_notes = NoteIndex(*notes);
            Q_EMIT notesRead();
        });
}

void LibraryFeed::readMarks()
{
    if (m_workspace == nullptr)
        return;
    m_markAnswer.ask(
        m_workspace->marks(), m_workspace.get(), [this](const Result<QList<Mark>> &marks) {
            if (!marks)
                return;
            m_marks = MarkIndex(*marks);
            Q_EMIT marksRead();
        });
}

void LibraryFeed::audit()
{
    m_audit.ask(m_workspace->audit(), m_workspace.get(),
        [this](const Result<QList<FigureFinding>> &findings) {
            if (!findings)
                return; // the views go on without marks; what failed here fails elsewhere with
                        // words
            m_findings = FindingIndex(*findings);
            Q_EMIT audited();
        });
}

} // namespace Peel
