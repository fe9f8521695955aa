// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/drawing/drawing.h"

namespace Peel {

extern const KindDrawing lineDrawing;
extern const KindDrawing barsDrawing;
extern const KindDrawing dumbbellDrawing;
extern const KindDrawing stripDrawing;
extern const KindDrawing gradeBarsDrawing;
extern const KindDrawing gradeStepsDrawing;
extern const KindDrawing multiplesDrawing;
extern const KindDrawing timelineDrawing;

} // namespace Peel
