// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"
#include "domain/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Peel {

/// What became of one file.
struct ImportOutcome
{
    enum class State {
        Imported, // a new document
        NewCapture, // other content of a document that is here already
        AlreadyHere, // the same bytes: nothing changed
        Failed, // could not be read; the library keeps one line of the attempt
        NeedsPassword,
        Cancelled
    };
    State state = State::Imported;
    QString path;
    DocumentRecord document; // of Imported, NewCapture and AlreadyHere
    QString message; // one sentence: what it is and what was found, or why not
};

/// Something in an imported folder that is left where it lies.
struct PassedOver
{
    QString path; // of a file, or of a folder with all that is in it
    QString why; // a sentence
};

/// An import at work. Signals arrive on the thread that owns the workspace.
class ImportJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJob)
public:
    using QObject::QObject;

    /// Answers within a page; files already finished stay imported.
    virtual void cancel() = 0;

Q_SIGNALS:
    void filesFound(const QStringList &paths); // the whole list, in order, before the first is read
    void filesPassedOver(const QList<Peel::PassedOver> &files); // once, where there are some
    void fileStarted(int index, const QString &path);
    void fileProgressed(int index, int page, int pages);
    void fileFinished(int index, const Peel::ImportOutcome &outcome);
    void finished(const QList<Peel::ImportOutcome> &outcomes);
};

} // namespace Peel
