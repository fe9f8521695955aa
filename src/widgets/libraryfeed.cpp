// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/libraryfeed.h"

namespace Peel {

LibraryFeed::LibraryFeed(QObject *parent)
    : QObject(parent)
{
}

LibraryFeed::~LibraryFeed() = default;

Result<LibraryInfo> LibraryFeed::open(const QString &path, OpenMode mode)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, mode);
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
    m_facts.forget();
    m_workspace.reset();
    m_library = LibraryIndex();
    m_audit.forget();
    m_findings = FindingIndex();
    m_read = false;
    Q_EMIT closed();
}

void LibraryFeed::show(const LibraryFacts &facts)
{
    m_library = LibraryIndex(facts);
    m_read = true;
    Q_EMIT factsRead();
}

void LibraryFeed::readAgain()
{
    if (m_workspace == nullptr)
        return;
    Q_EMIT reading();
    m_facts.ask(
        m_workspace->facts(), this, [this](const Result<LibraryFacts> &facts) { receive(facts); });
}

void LibraryFeed::receive(const Result<LibraryFacts> &facts)
{
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    m_findings = FindingIndex(); // the ids of facts may be others now
    show(*facts);
    audit();
}

void LibraryFeed::audit()
{
    m_audit.ask(m_workspace->audit(), this, [this](const Result<QList<FigureFinding>> &findings) {
        if (!findings)
            return; // the views go on without marks; what failed here fails elsewhere with words
        m_findings = FindingIndex(*findings);
        Q_EMIT audited();
    });
}

} // namespace Peel
