// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellwish.h"

namespace Peel {

bool CellWish::grants(const MatrixCell &cell, Verdict change) const
{
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::Changed:
        return change == Verdict::Improved || change == Verdict::Declined
            || change == Verdict::FirstGraded;
    case Kind::CarriedForward:
        return cell.state == CellState::CarriedForward;
    case Kind::KnownLater:
        return cell.state == CellState::KnownFromLaterReport;
    case Kind::Unsure:
        return cell.state == CellState::Unsure;
    case Kind::OfGrade:
        break;
    }
    return cell.grade == grade && cell.state != CellState::Unsure;
}

} // namespace Peel
