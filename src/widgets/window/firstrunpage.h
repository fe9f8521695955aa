// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class FirstRunPage;
}

namespace Peel {

class Actions;

/// What is shown while no library is open: the sample, an import, an older library.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(Actions *actions, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    /// Without samples the button says so and import comes first.
    void setSampleFolder(const QString &folder);
    void setRecent(const QStringList &libraries);
    void focusFirst();

Q_SIGNALS:
    void libraryWanted(const QString &path);

private:
    void addPromises();

    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace Peel
