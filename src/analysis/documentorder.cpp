// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/documentorder.h"

#include <tuple>

namespace Peel {
namespace {

QDate publishedOf(const DocumentRecord &document)
{
    return document.header.published ? document.header.published->first() : QDate();
}

auto keyOf(const DocumentPlace &place)
{
    const DocumentRecord &document = *place.document;
    return std::tuple(document.header.type, document.header.digest, publishedOf(document),
        document.header.title, document.sha256, document.fileName, place.start);
}

} // namespace

bool standsBefore(const DocumentPlace &a, const DocumentPlace &b)
{
    if (a.document == nullptr || b.document == nullptr)
        return a.document != nullptr;
    return keyOf(a) < keyOf(b);
}

} // namespace Peel
