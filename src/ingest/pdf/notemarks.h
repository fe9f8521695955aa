// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/word.h"

namespace Peel::Pdf {

/// Takes raised note marks ("14", "*") out of the words and keeps each as the mark of the word that
/// it stands behind, so that "56,200" and the note 2 never become 56,2002. The words are sorted by
/// their left edge.
void attachNoteMarks(std::vector<Word> &words);

/// Whether the text could be a note mark.
bool isNoteMark(QStringView text);

} // namespace Peel::Pdf
