// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printqt.h"
#include "widgets/window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

class QAbstractItemView;

namespace Peel {

/// Milliseconds that a test waits for what has to come: the computer may be busy with others.
constexpr int patience = 60000;

/// A window as a person meets it, with a folder of its own.
class GuiTest : public ::testing::Test
{
protected:
    GuiTest();
    ~GuiTest() override;

    MainWindow &window() { return *m_window; }

    QString folder() const { return m_folder.path(); }

    /// The samples' library, made once for all tests of the program and copied for each.
    void openSamples();
    /// Closes the window and opens another one, as at the next start.
    void restart();
    void trigger(const QString &action);

    template <typename Widget> Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }

    /// Waits until the facts of the library are there.
    bool waitForFacts();
    /// The first index whose display text is this, in any column and depth.
    static QModelIndex cell(
        const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QString sampleDocuments();

} // namespace Peel
