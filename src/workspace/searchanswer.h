// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchindex.h"
#include "workspace/workspace.h"

namespace Peel {

SearchRequest requestOf(const SearchQuery &query);

Result<SearchAnswer> answerOf(const Connection &connection, const SearchQuery &query);

/// A query as it is kept with a saved search, and back; what is not understood stays as usual.
QString searchQueryJson(const SearchQuery &query);
SearchQuery searchQueryFrom(const QString &json);

/// The saved searches with what is new in each.
Result<QList<NamedSearch>> namedSearches(const Connection &connection);

} // namespace Peel
