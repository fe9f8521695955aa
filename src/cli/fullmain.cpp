// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#ifdef PEEL_WITH_CHARTS
#include "cli/exportoutput.h"
#include "exporting/figure.h"
#endif
#ifdef WITH_OCR
#include "ingest/pdf/tesseract.h"
#endif

#include <string_view>

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
#ifdef PEEL_WITH_CHARTS
    if (argc == 3 && std::string_view(argv[1]) == "worker"
        && std::string_view(argv[2]) == "--export") {
        const auto application = chartApplication(argc, argv);
        return runExportWorker();
    }
#endif
    return runProgram(argc, argv, applicationFor);
}
