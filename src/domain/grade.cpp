// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grade.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

struct Row
{
    Grade grade;
    const char *id;
    const char *word;
    const char *letter;
};

constexpr std::array rows {
    Row { Grade::Outstanding, "outstanding", "Outstanding", "O" },
    Row { Grade::Good, "good", "Good", "G" },
    Row { Grade::Adequate, "adequate", "Adequate", "A" },
    Row { Grade::RequiresImprovement, "requires_improvement", "Requires improvement", "RI" },
    Row { Grade::Inadequate, "inadequate", "Inadequate", "I" },
    Row { Grade::Pending, "pending", "To be graded", "" },
    Row { Grade::NotGraded, "not_graded", "Not graded", "" },
    Row { Grade::NotReinspected, "not_reinspected", "Not re-inspected", "" },
};

const Row &rowOf(Grade grade)
{
    return rows.at(static_cast<std::size_t>(grade));
}

} // namespace

bool isGrade(Grade grade)
{
    return grade <= Grade::Inadequate;
}

QString gradeId(Grade grade)
{
    return QLatin1StringView(rowOf(grade).id);
}

std::optional<Grade> gradeFromId(QStringView id)
{
    for (const Row &row : rows) {
        if (id == QLatin1StringView(row.id))
            return row.grade;
    }
    return std::nullopt;
}

QString gradeWord(Grade grade)
{
    return QLatin1StringView(rowOf(grade).word);
}

QString gradeLetter(Grade grade)
{
    return QLatin1StringView(rowOf(grade).letter);
}

} // namespace Peel
