// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Peel {

class Actions;
class RunningImport;

/// The running import at the foot of the Library: a row per file, how far it is, cancel; a field
/// for the password where a file asks for one.
class JobPanel final : public QFrame
{
    Q_OBJECT
public:
    JobPanel(RunningImport *importer, Actions *actions, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }

private:
    void build();
    void showStart();
    void showProgress(int finished, int files);
    void showEnd(const QString &summary);
    void tryPassword();

    RunningImport *m_import;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QTreeView *m_view;
    QWidget *m_locked;
    QLineEdit *m_password;
};

} // namespace Peel
