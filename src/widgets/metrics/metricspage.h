// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/measureseries.h"
#include "widgets/metrics/figurechoices.h"
#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

#include <QHash>

#include <optional>

class QComboBox;
class QTreeView;
class QUndoStack;

namespace Peel {

class FigureDesk;
class FigurePointModel;
class FigureShelf;
class FigureView;
class ForcePicker;
class MeasureModel;
class SeriesModel;
class WordsFilter;
struct FigureMaterial;

/// Measures, and the figures of judgments and improvements and the kept ones, on the left; the
/// figure of what is chosen above its table, with what can be chosen for it.
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
    /// Shows a figure that is not of a measure ("figure:grades", "kept:7"), of this force where one
    /// is named.
    void showSubject(const QString &key, const QString &force = {});
    void exportFigure();
    /// Keeps the figure as it is drawn; one that is kept already is kept anew.
    void keepFigure();
    /// Opens the figure inside an exported file.
    void openFigure();
    /// Takes the kept figure that is shown out of the library.
    void forgetFigure();

    FigureView *figure() const;
    /// Every choice for a figure can be taken back.
    QUndoStack *undoStack() const override;

protected:
    void factsRead() override;

private:
    QWidget *build();
    QWidget *buildMeasures();
    void buildTables();
    void buildTools();
    void connectParts();
    void showForce();
    void showCurrentMeasure();
    void showSeries();
    void showFinished(const QString &key, const QString &heading, const FigureSpec &spec);
    void showKey(const QString &key);
    void showDrawn(const FigureChoices &choices);
    FigureMaterial materialShown(const QList<Series> &shown) const;
    void readKept(const QString &thenShow = {});
    QString measureKeyShown() const;
    void selectFact(qint64 fact);
    void openFact(qint64 fact);
    QList<Series> shownSeries() const;
    void nothing();

    ForcePicker *m_forces;
    QLineEdit *m_filterField;
    QTreeView *m_measureView;
    MeasureModel *m_measures;
    WordsFilter *m_filter;
    FigureShelf *m_shelf;
    FigureDesk *m_desk;
    QComboBox *m_which;
    QTreeView *m_table; // of the points of a measure
    SeriesModel *m_points;
    QTreeView *m_markTable; // of the marks of any other figure
    FigurePointModel *m_marks;
    QList<Series> m_series;
    QString m_wantedForce; // to be shown once facts are there
    QString m_wanted;
    QString m_subject; // key of what is shown in place of a measure; empty for a measure
    std::optional<FigureSpec> m_opened; // from a file
    LatestAnswer m_kept;
    LatestAnswer m_keeping;
};

} // namespace Peel
