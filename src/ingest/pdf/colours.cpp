// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/colours.h"

#include <dlfcn.h>

#include <cstdint>

namespace Peel::Pdf {
namespace {

thread_local int trueColours = 0;

} // namespace

TrueColours::TrueColours()
{
    ++trueColours;
}

TrueColours::~TrueColours()
{
    --trueColours;
}

} // namespace Peel::Pdf

/// Stands before the function of Little CMS that poppler calls for every colour profile on every
/// page, text or not: it costs up to four fifths of reading a page, and poppler has no way of
/// asking for less. No transform is an answer that poppler expects.
extern "C" __attribute__((visibility("default"))) void *cmsCreateTransform(void *input,
    std::uint32_t inputFormat, void *output, std::uint32_t outputFormat, std::uint32_t intent,
    std::uint32_t flags)
{
    using Create = decltype(&cmsCreateTransform);
    static const auto create = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "cmsCreateTransform"));
    if (Peel::Pdf::trueColours == 0 || !create)
        return nullptr;
    return create(input, inputFormat, output, outputFormat, intent, flags);
}
