// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a folder into a library: what killedimport_test kills.
#include "workspace/importjob.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto workspace = Peel::Workspace::open(QCoreApplication::arguments().value(1));
    if (!workspace)
        return 4;
    const auto *job = (*workspace)->importPaths({ QCoreApplication::arguments().value(2) });
    QObject::connect(job, &Peel::ImportJob::finished, &app, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
