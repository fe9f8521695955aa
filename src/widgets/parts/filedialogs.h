// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Peel {

/// The system's file dialogs behind one door, so that a test can answer in their place.
class FileDialogs
{
public:
    static QStringList documents(QWidget *parent);
    static QString folder(QWidget *parent);
    static QString libraryToOpen(QWidget *parent);
    static QString libraryToMake(QWidget *parent);
    static QString fileToOpen(QWidget *parent, const QString &title, const QString &filters);
    /// `filters`: as QFileDialog takes them.
    static QString fileToSave(
        QWidget *parent, const QString &title, const QString &name, const QString &filters);

    /// The next question is answered so, without a dialog.
    static void setNextAnswer(const QStringList &paths);
};

} // namespace Peel
