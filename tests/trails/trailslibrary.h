// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/factrepository.h"
#include "store/library.h"
#include "store/passageindex.h"
#include "store/statement.h"
#include "workspace/importjob.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

/// A library of files, read by the real program once for all tests of a suite.
class TrailsLibrary
{
public:
    bool import(const QStringList &paths)
    {
        auto workspace = Peel::Workspace::open(path());
        if (!workspace)
            return false;
        Peel::ImportJob *job = (*workspace)->importPaths(paths);
        QSignalSpy finished(job, &Peel::ImportJob::finished);
        if (finished.isEmpty() && !finished.wait(120000))
            return false;
        m_connection = *Peel::Library::open(path(), Peel::Library::Wanted::ReadWrite)->connect();
        m_facts = *Peel::FactRepository(*m_connection).facts();
        return true;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("trails.peel")); }

    const Peel::Connection &connection() const { return *m_connection; }

    const Peel::LibraryFacts &facts() const { return m_facts; }

    const Peel::DocumentRecord *document(const QString &fileName) const
    {
        const auto found = std::find_if(m_facts.documents.begin(), m_facts.documents.end(),
            [&](const auto &document) { return document.fileName == fileName; });
        return found == m_facts.documents.end() ? nullptr : &*found;
    }

    const Peel::DocumentRecord *documentOf(const Peel::StoredRecommendation &stored) const
    {
        const auto found = std::find_if(m_facts.documents.begin(), m_facts.documents.end(),
            [&](const auto &document) { return document.id == stored.document; });
        return found == m_facts.documents.end() ? nullptr : &*found;
    }

    const Peel::StoredRecommendation *recommendation(const QString &beginning) const
    {
        const auto found
            = std::find_if(m_facts.recommendations.begin(), m_facts.recommendations.end(),
                [&](const auto &stored) { return stored.fact.text.startsWith(beginning); });
        return found == m_facts.recommendations.end() ? nullptr : &*found;
    }

    /// Plain BM25: what the full-text index itself makes of all words of the text, over the same
    /// passages. Places by their start.
    std::vector<std::pair<qint64, int>> plainRanking(
        const QString &text, const QList<qint64> &documents) const
    {
        QStringList words;
        static const QRegularExpression word(QStringLiteral("\\w+"));
        auto matches = word.globalMatch(text);
        while (matches.hasNext())
            words.append(u'"' + matches.next().captured() + u'"');
        QStringList ids;
        for (const qint64 id : documents)
            ids.append(QString::number(id));
        std::vector<std::pair<qint64, int>> places;
        const auto read = Peel::storing([&] {
            Peel::Statement row(*m_connection,
                QStringLiteral("SELECT d.document_id, block.start_at FROM block_fts"
                               " CROSS JOIN block ON block.id = block_fts.rowid"
                               " CROSS JOIN v_documents AS d ON d.capture_id = block.capture_id"
                               " WHERE block_fts MATCH ? AND d.document_id IN (%1)"
                               " AND block.kind NOT IN ('heading', 'badge', 'caption')"
                               " ORDER BY rank")
                    .arg(ids.join(u',')));
            row.run(words.join(QStringLiteral(" OR ")));
            while (row.next()) {
                std::pair<qint64, int> place;
                row >> place.first >> place.second;
                places.push_back(place);
            }
            return true;
        });
        EXPECT_TRUE(read.has_value());
        return places;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Peel::Connection> m_connection;
    Peel::LibraryFacts m_facts;
};
