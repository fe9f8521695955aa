// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/figure.h"

#include <QApplication>

namespace Peel {

// A graphics scene asks the QApplication for its font and palette, even where nothing is shown.
std::unique_ptr<QCoreApplication> chartApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace Peel
