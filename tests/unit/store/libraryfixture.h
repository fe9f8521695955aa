// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"
#include "store/statement.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Peel::Testing {

/// An empty library in a folder of its own, opened.
class LibraryFixture : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        auto library = Library::open(path(), Library::Wanted::ReadWrite);
        ASSERT_TRUE(library.has_value()) << qPrintable(library.error().message);
        m_connection = *library->connect();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.peel")); }

    const Connection &connection() const { return *m_connection; }

    int count(const QString &select) const
    {
        const auto value = storing([&] { return valueOf(*m_connection, select).toInt(); });
        EXPECT_TRUE(value.has_value()) << qPrintable(value.error().place);
        return value.value_or(-1);
    }

    /// Whether SQLite takes the statement.
    bool takes(const QString &sql) const
    {
        return storing([&] {
            execute(*m_connection, sql);
            return true;
        }).has_value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Peel::Testing
