// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingindex.h"
#include "models/libraryindex.h"
#include "models/markindex.h"
#include "models/noteindex.h"
#include "widgets/parts/latestanswer.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Peel {

/// What all pages look at: the open library and its facts as last read. Reads again when the
/// library says that it changed.
class LibraryFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFeed)
public:
    explicit LibraryFeed(QObject *parent = nullptr);
    ~LibraryFeed() override;

    /// Opens or makes a library and lets go of the one before.
    Result<LibraryInfo> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// The same on another thread, where opening takes time; `done` gets what open() answers. The
    /// library before stays open until then. Forgotten when another one is opened meanwhile.
    void openLater(
        const QString &path, const std::function<void(const Result<LibraryInfo> &)> &done);
    void close();

    /// Null while no library is open.
    Workspace *workspace() const { return m_workspace.get(); }

    const LibraryIndex &library() const { return m_library; }

    /// What the figure audit found in the library; it comes some time after the facts.
    const FindingIndex &findings() const { return m_findings; }

    /// What the analyst wrote beside documents and their words.
    const NoteIndex &notes() const { return m_notes; }

    /// What the analyst marked: looked through, due, who sees to it.
    const MarkIndex &marks() const { return m_marks; }

    /// False until the facts of the open library have been read once.
    bool isRead() const { return m_read; }

    /// Shows these facts as if they had been read.
    void show(const LibraryIndex &library);
    void readAgain();
    void readNotes();
    void readMarks();

Q_SIGNALS:
    void opened(const QString &path);
    void closed();
    void reading();
    void factsRead();
    void audited();
    void notesRead();
    void marksRead();
    void failed(const Peel::Error &error);

private:
    Result<LibraryInfo> take(const QString &path, Result<std::unique_ptr<Workspace>> opened);
    void receive(const Result<LibraryIndex> &library);
    void audit();

    std::unique_ptr<Workspace> m_workspace;
    LibraryIndex m_library;
    FindingIndex m_findings;
    NoteIndex m_notes;
    MarkIndex m_marks;
    LatestAnswer m_opening;
    LatestAnswer m_facts;
    LatestAnswer m_audit;
    LatestAnswer m_noteAnswer;
    LatestAnswer m_markAnswer;
    bool m_read = false;
};

} // namespace Peel
