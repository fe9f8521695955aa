// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/draft.h"
#include "ingest/pdf/typography.h"

namespace Peel::Pdf {

/// Many programs draw the bullets of a list instead of setting them as characters. Paragraphs that
/// are set in below what introduces them (a heading, a line that ends in a colon) or several of
/// them at one edge are items then; their marker is empty. Quotations are left alone.
void markDrawnItems(std::vector<Draft> &drafts, const Typography &usual);

/// Gives list items their depth, from 1: an item that begins further in than the one before it is
/// one deeper.
void setListLevels(std::vector<Draft> &drafts, const Typography &usual);

} // namespace Peel::Pdf
