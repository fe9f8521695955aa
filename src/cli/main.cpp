// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handover.h"
#include "cli/program.h"

#include <algorithm>
#include <array>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Peel;

namespace {

/// Whether reading one file is all that is wanted. Libraries, charts and the recognition of scans
/// are for peelctl-full: loading what they need takes as long as reading a report
/// (docs/decisions/0011).
bool isReadingAlone(int argc, char **argv)
{
    constexpr std::array<std::string_view, 5> reading { "worker", "extract", "blocks", "text",
        "rules" };
    const auto isForFull = [](const char *argument) {
        return std::string_view(argument) == "--ocr" || std::string_view(argument) == "--export";
    };
    return argc >= 2 && std::find(reading.begin(), reading.end(), argv[1]) != reading.end()
        && std::none_of(argv + 2, argv + argc, isForFull);
}

std::unique_ptr<QCoreApplication> plainApplication(const Command *, int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Pages are drawn and read in large pieces that come and go. Memory given back to the system each
/// time has to be cleared by it each time.
void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (!isReadingAlone(argc, argv))
        return handOver(argv);
    keepFreedMemory();
    return runProgram(argc, argv, plainApplication);
}
