// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/figure.h"

#include <QWidget>

#include <optional>

class QMimeData;

namespace Peel {

/// A figure that keys walk through: left and right from point to point, up and down from series to
/// series, Enter to the sentence, [ and ] through the kinds of figure, D to the table. One stop for
/// Tab. Its table stands beside it, not in it.
class FigureView final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// Draws the figure, or says in a sentence why there is none.
    void show(const Result<FigureSpec> &spec);
    /// Marks the point that this fact stands for, if it is drawn.
    void focusFact(qint64 metric);

    const Figure *figure() const { return m_figure ? &*m_figure : nullptr; }

    /// The mark that keys are on; -1 before the first.
    int focusedHit() const { return m_hit; }

    /// Picture and table together; null without a figure. The caller owns it.
    QMimeData *copied() const;

    /// Where a mark stands in this widget.
    QPointF placeOf(int hit) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void factFocused(qint64 metric);
    void factOpened(qint64 metric);
    void kindStepped(int step); // the keys [ and ]: the kind before, the next one
    void tableWanted(); // the key D

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF sheet() const;
    int hitAt(const QPointF &position) const;
    void focusHit(int hit);
    int beside(int hit, int seriesStep, int pointStep) const;

    std::optional<Figure> m_figure;
    QString m_sentence; // in place of a figure
    int m_hit = -1;
    QPoint m_pressed; // where a drag may begin
};

} // namespace Peel
