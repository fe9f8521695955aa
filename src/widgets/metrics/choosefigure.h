// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metrics/figurechoices.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace Peel {

/// One choice for the figure of a measure, as a step that can be taken back.
class ChooseFigure final : public QUndoCommand
{
public:
    using Apply = std::function<void(const FigureChoices &)>;

    ChooseFigure(const QString &what, FigureChoices before, FigureChoices after, Apply apply)
        : QUndoCommand(what)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }

    void redo() override { m_apply(m_after); }

private:
    FigureChoices m_before;
    FigureChoices m_after;
    Apply m_apply;
};

} // namespace Peel
