// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/figurespec.h"
#include "widgets/metrics/figurechoices.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QUndoStack;

namespace Peel {

class FigurePanel;
class FigureView;

/// What can be drawn on the desk.
struct FigureMaterial
{
    QString key; // what the choices belong to: a measure, "figure:grades", "kept:7"
    QString heading;
    QStringList notes;
    QStringList series; // names that can be hidden
    QList<FigureKind> kinds;
    /// The figure with its kind and series as chosen; the rest of the choices is the desk's.
    std::function<Result<FigureSpec>(const FigureChoices &)> make;
    QHash<qint64, QString> doubts; // what was worked out for figures that do not add up, by fact
};

/// A figure with its table under it and what can be chosen for it beside it. Every choice can be
/// taken back; choices stay with what they were made for.
class FigureDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureDesk(QWidget *parent = nullptr);

    void show(const FigureMaterial &material);
    /// The choices that something starts with, unless it has some already.
    void begin(const QString &key, const FigureChoices &choices);

    /// Puts the keys on the mark of a fact; what is left out can be chosen for too. 0 for none.
    void focusFact(qint64 fact);

    /// What is drawn, with all choices; null where nothing is.
    const FigureSpec *drawn() const;

    FigureView *figure() const { return m_figure; }

    /// Beside the heading: where to put a choice of series and buttons.
    void addTool(QWidget *tool);
    /// The table under the figure; its owner changes what is in it.
    void setTable(QWidget *table);

    QUndoStack *undoStack() const { return m_undo; }

Q_SIGNALS:
    /// A step back is one of something else: it is to be shown.
    void materialWanted(const QString &key);
    /// Drawn anew, with these choices.
    void redrawn(const Peel::FigureChoices &choices);

private:
    QWidget *buildPanel();
    void draw();
    void choose(const FigureChoices &choices, const QString &what);
    void setChoices(const QString &key, const FigureChoices &choices);
    void stepKind(int step);

    FigureMaterial m_material;
    QHash<QString, FigureChoices> m_choices;
    FigureView *m_figure;
    FigurePanel *m_panel;
    QLabel *m_heading;
    QLabel *m_notes;
    QWidget *m_tools;
    QStackedWidget *m_tables;
    QUndoStack *m_undo;
};

} // namespace Peel
