// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Peel {

/// "A peer review graded the force …", "rated by its own staff as …": no inspectorate's grade.
bool namesAnotherJudge(const QString &clause);

/// "… by its own staff", right behind a grade: nobody's inspection gave it.
bool isGivenByAnother(QStringView behind);

/// "The commissioner said that its work on …": what is no judging in so many words, and in the
/// mouth of somebody who tells of no inspection.
bool isSaidByAnother(QStringView left);

} // namespace Peel
