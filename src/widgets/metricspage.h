// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "widgets/figurechoices.h"
#include "widgets/page.h"

#include <QHash>

class QComboBox;
class QUndoStack;
class QSplitter;
class QTreeView;

namespace Peel {

class FigurePanel;
class FigureView;
class ForcePicker;
class MeasureModel;
class SeriesModel;
class WordsFilter;

/// Measures on the left; the figure of the chosen one above the table of its points.
class MetricsPage final : public Page
{
    Q_OBJECT
public:
    explicit MetricsPage(const PageContext &context, QWidget *parent = nullptr);

    QVariantMap state() const override;
    void restoreState(const QVariantMap &state) override;

    QLineEdit *filterField() const override { return m_filterField; }

    QMimeData *copied() const override;
    Briefing briefed() const override;
    QList<QWidget *> panes() const override;

    /// Shows the measure whose key (measureKey) or name this is.
    void showMeasure(const QString &key);
    void exportFigure();

    FigureView *figure() const { return m_figure; }

    /// Every choice for a figure can be taken back.
    QUndoStack *undoStack() const override { return m_undo; }

protected:
    void factsRead() override;

private:
    QWidget *build();
    QWidget *buildMeasures();
    QWidget *buildFigure();
    QWidget *buildPanel();
    void showForce();
    void showCurrentMeasure();
    void showSeries();
    void showFigure();
    void choose(const FigureChoices &choices, const QString &what);
    void setChoices(const QString &measure, const FigureChoices &choices);
    void stepKind(int step);
    QList<Series> drawnSeries() const;
    QString measureKeyShown() const;
    void selectFact(qint64 metric);
    QList<Series> shownSeries() const;
    QHash<qint64, QString> doubtsIn(const QList<Series> &shown) const;
    void nothing();

    ForcePicker *m_forces;
    QLineEdit *m_filterField;
    QTreeView *m_measureView;
    MeasureModel *m_measures;
    WordsFilter *m_filter;
    FigureView *m_figure;
    QComboBox *m_which;
    QLabel *m_heading;
    QLabel *m_notes;
    QTreeView *m_table;
    SeriesModel *m_points;
    QList<Series> m_series;
    QString m_wantedForce; // to be shown once facts are there
    QString m_wanted;
    FigurePanel *m_panel;
    QUndoStack *m_undo;
    QHash<QString, FigureChoices> m_choices; // by measure
};

} // namespace Peel
