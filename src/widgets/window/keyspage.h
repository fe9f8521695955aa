// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace Peel {

class Actions;

/// Every action with its key, and what the program is: help that is a page, not a dialog.
class KeysPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KeysPage(const Actions &actions, QWidget *parent = nullptr);

    void showKeys();
    void showAbout();
    void focusText();

Q_SIGNALS:
    void closeWanted();

private:
    QString keysHtml() const;
    QString aboutHtml() const;

    const Actions &m_actions;
    QTextBrowser *m_text;
};

} // namespace Peel
