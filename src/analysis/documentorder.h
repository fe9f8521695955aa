// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

namespace Peel {

/// A place in the documents of a library.
struct DocumentPlace
{
    const DocumentRecord *document = nullptr;
    int start = 0; // code points into its plain text
};

/// Which of two places is quoted first: reports before pages before news, the publication before a
/// digest of it, the older document before the newer, then by title and text. Says nothing by ids,
/// so that the order in which files were imported never changes an answer.
bool standsBefore(const DocumentPlace &a, const DocumentPlace &b);

} // namespace Peel
