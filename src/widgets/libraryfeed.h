// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingindex.h"
#include "models/libraryindex.h"
#include "widgets/latestanswer.h"
#include "workspace/workspace.h"

#include <QObject>

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
    void close();

    /// Null while no library is open.
    Workspace *workspace() const { return m_workspace.get(); }

    const LibraryIndex &library() const { return m_library; }

    /// What the figure audit found in the library; it comes some time after the facts.
    const FindingIndex &findings() const { return m_findings; }

    /// False until the facts of the open library have been read once.
    bool isRead() const { return m_read; }

    /// Shows these facts as if they had been read.
    void show(const LibraryFacts &facts);
    void readAgain();

Q_SIGNALS:
    void opened(const QString &path);
    void closed();
    void reading();
    void factsRead();
    void audited();
    void failed(const Peel::Error &error);

private:
    void receive(const Result<LibraryFacts> &facts);
    void audit();

    std::unique_ptr<Workspace> m_workspace;
    LibraryIndex m_library;
    FindingIndex m_findings;
    LatestAnswer m_facts;
    LatestAnswer m_audit;
    bool m_read = false;
};

} // namespace Peel
