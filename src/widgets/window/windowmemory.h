// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/history.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMainWindow;

namespace Peel {

/// What the window remembers from one start to the next: its shape, the last libraries, how
/// documents are imported, and for each library the view that was open.
class WindowMemory
{
public:
    static void save(const QMainWindow &window);
    /// False when there is nothing to restore.
    static bool restore(QMainWindow &window);

    static QStringList recentLibraries();
    static void remember(const QString &library);
    static void forget(const QString &library);

    /// How documents are imported until the analyst says otherwise; no password.
    static ImportOptions importOptions();
    static void rememberImport(const ImportOptions &options);

    /// Single letters act in panes without type-ahead; so they do until the analyst says otherwise.
    static bool letters();
    static void rememberLetters(bool use);

    /// Formats that were exported last, of figures or of briefings, and where to.
    static QStringList exportFormats(bool ofFigures);
    static QString exportFolder();
    static void rememberExport(bool ofFigures, const QStringList &formats, const QString &folder);

    static void saveVisit(const QString &library, const Visit &visit);
    static Visit lastVisit(const QString &library);
};

} // namespace Peel
