// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#ifdef PEEL_WITH_CHARTS
#include "exporting/figure.h"
#endif
#ifdef WITH_OCR
#include "ingest/pdf/tesseract.h"
#endif

using namespace Peel;

namespace {

std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char **argv)
{
#ifdef PEEL_WITH_CHARTS
    if (command != nullptr && command->drawsFigures)
        return chartApplication(argc, argv);
#else
    Q_UNUSED(command)
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef WITH_OCR
    Pdf::useTesseract();
#endif
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return runProgram(argc, argv, applicationFor);
}
