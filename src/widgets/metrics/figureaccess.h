// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Peel {

/// From now on every FigureView is, to assistive technology, a chart with a child per point: "999
/// calls, 2019–20, Derbyshire: 152,944". Call once.
void installFigureAccess();

} // namespace Peel
