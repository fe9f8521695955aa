// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Peel {

/// A miniature of what the program makes: a matrix, a comparison, a chart. Drawn, not
/// photographed, so that it is sharp everywhere.
class PromisePicture final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Matrix, Comparison, Chart };
    explicit PromisePicture(Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace Peel
