// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Peel {

/// A grade, best first, or the status that stands where a grade would.
enum class Grade {
    Outstanding,
    Good,
    Adequate, // only in the five-grade scale, from 2021/22
    RequiresImprovement,
    Inadequate,
    Pending, // "not yet graded", "to be graded"
    NotGraded, // a question that is never graded
    NotReinspected // this time left alone; an older grade may stand
};

/// False for the statuses.
bool isGrade(Grade grade);

/// The id of the facts contract: "requires_improvement".
QString gradeId(Grade grade);
std::optional<Grade> gradeFromId(QStringView id);

/// As the inspectorate prints it: "Requires improvement"; for a status its sentence-case name.
QString gradeWord(Grade grade);

/// "O", "G", "A", "RI", "I"; empty for a status.
QString gradeLetter(Grade grade);

} // namespace Peel
