// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"
#include "widgets/parts/latestanswer.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeView;

namespace Peel {

class FailedImportsModel;
class LibraryFeed;
class RunningImport;

/// The files of all imports that could not be read, with why: to be tried again or dismissed. It
/// hides itself while there are none.
class FailedImports final : public QFrame
{
    Q_OBJECT
public:
    FailedImports(LibraryFeed *feed, RunningImport *importer, QWidget *parent = nullptr);

    /// Asks the library again.
    void refresh();

private:
    void build();
    void receive(const Result<QList<FailedImport>> &failures);
    void fold(bool folded);
    /// The selected files; all where none is selected.
    QStringList chosen() const;
    void tryAgain();
    void dismiss();
    void updateWords();

    LibraryFeed *m_feed;
    RunningImport *m_import;
    FailedImportsModel *m_model;
    QLabel *m_words;
    QPushButton *m_fold;
    QPushButton *m_again;
    QPushButton *m_dismiss;
    QTreeView *m_view;
    LatestAnswer m_answer;
    LatestAnswer m_dismissed;
};

} // namespace Peel
