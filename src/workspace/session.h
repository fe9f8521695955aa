// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"
#include "workspace/documentreader.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace Peel {

/// What the threads of one open library share. Everything here may be used from any thread, except
/// ownConnection().
class Session final
{
    Q_DISABLE_COPY_MOVE(Session)
public:
    /// `changed` is called, on any thread, when documents or facts are not what they were.
    Session(Library library, std::unique_ptr<Connection> own, std::function<void()> changed);

    const Library &library() const { return m_library; }

    const DocumentReader &reader() const { return m_reader; }

    /// Of the thread that opened the library; while it lives, the write-ahead log does.
    const Connection &ownConnection() const { return *m_own; }

    LibraryInfo info() const;
    /// Counts again and tells of the change.
    void announceChange(const Connection &connection);

    /// Passwords that opened a document, by the SHA-256 of its original; for this session alone.
    QString passwordOf(const QString &sha256) const;
    void keepPassword(const QString &sha256, const QString &password);

    /// Where the original of a document lies; NotFound where it is no more.
    Result<QString> originalPath(const Connection &connection, qint64 document) const;
    /// A request about a stored document, for the reader.
    Result<WorkerRequest> requestFor(const Connection &connection, qint64 document) const;

    /// ReadOnly with a sentence, where the library is open for reading alone.
    Result<bool> checkWritable() const;

    /// The workspace is on its way out: whatever runs should end.
    void close() { m_closing = true; }

    bool isClosing() const { return m_closing; }

    /// One thread at a time writes to the library.
    std::mutex &writing() { return m_writing; }

    /// Runs `work(connection)`, which answers a Result, on a thread of the pool.
    template <typename Work> auto ask(Work work)
    {
        return QtConcurrent::run(&m_queries, [this, work = std::move(work)] {
            using Answer = std::invoke_result_t<Work, const Connection &>;
            const auto connection = m_library.connect();
            return connection ? work(**connection) : Answer(tl::unexpected(connection.error()));
        });
    }

    /// The same for what changes the library.
    template <typename Work> auto change(Work work)
    {
        return ask([this, work = std::move(work)](const Connection &connection) {
            using Answer = std::invoke_result_t<Work, const Connection &>;
            if (const auto writable = checkWritable(); !writable)
                return Answer(tl::unexpected(writable.error()));
            Answer answer = work(connection);
            if (answer)
                announceChange(connection);
            return answer;
        });
    }

    /// The same for the analyst's words on what was read: the facts stay as they are.
    template <typename Work> auto note(Work work)
    {
        return ask([this, work = std::move(work)](const Connection &connection) {
            using Answer = std::invoke_result_t<Work, const Connection &>;
            if (const auto writable = checkWritable(); !writable)
                return Answer(tl::unexpected(writable.error()));
            const std::scoped_lock lock(m_writing);
            return work(connection);
        });
    }

private:
    Library m_library;
    std::unique_ptr<Connection> m_own;
    std::function<void()> m_changed;
    DocumentReader m_reader;
    std::mutex m_writing;
    std::atomic<bool> m_closing = false;
    mutable std::mutex m_mutex; // of what follows
    LibraryInfo m_info;
    QHash<QString, QString> m_passwords;
    QThreadPool m_queries; // last: its threads end before what they use
};

} // namespace Peel
