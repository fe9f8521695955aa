// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figuredesk.h"

#include "exporting/figureof.h"
#include "widgets/metrics/choosefigure.h"
#include "widgets/metrics/figurepanel.h"
#include "widgets/metrics/figureview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// The printed value is drawn; the mark says what was worked out.
void markDoubts(FigureSpec &spec, const QHash<qint64, QString> &doubts)
{
    for (int s = 0; s < spec.series.size(); ++s) {
        const QList<FigurePoint> &points = spec.series.at(s).points;
        for (int p = 0; p < points.size(); ++p) {
            for (const qint64 fact : points.at(p).facts) {
                if (doubts.contains(fact))
                    spec.marks.append({ s, p, FigureMark::Kind::Finding,
                        FigureDesk::tr("does not add up; worked out: %1")
                            .arg(doubts.value(fact)) });
            }
        }
    }
}

/// Of the point that a fact stands first behind; empty where there is none.
QString sentenceOfFact(const FigureSpec &spec, qint64 fact)
{
    for (int s = 0; s < spec.series.size(); ++s) {
        const QList<FigurePoint> &points = spec.series.at(s).points;
        for (int p = 0; p < points.size(); ++p) {
            if (fact != 0 && points.at(p).facts.value(0) == fact)
                return pointSentence(spec, s, p);
        }
    }
    return {};
}

} // namespace

FigureDesk::FigureDesk(QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView)
    , m_panel(new FigurePanel)
    , m_heading(new QLabel)
    , m_notes(new QLabel)
    , m_tools(new QWidget)
    , m_tables(new QStackedWidget)
    , m_undo(new QUndoStack(this))
{
    m_heading->setProperty("role", "heading");
    m_heading->setWordWrap(true);
    m_notes->setProperty("role", "quiet");
    m_notes->setWordWrap(true);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_tools, 0, Qt::AlignTop);
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(u"figureSplitter"_s);
    rows->addWidget(m_figure);
    rows->addWidget(m_tables);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setChildrenCollapsible(false);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_notes);
    column->addWidget(rows, 1);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"deskSplitter"_s);
    split->addWidget(middle);
    split->addWidget(buildPanel());
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({ 640, 220 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_figure, &FigureView::factFocused, this,
        [this](qint64 fact) { m_panel->setPoint(fact, m_figure->accessibleDescription()); });
    connect(m_figure, &FigureView::kindStepped, this, &FigureDesk::stepKind);
    connect(m_figure, &FigureView::tableWanted, this, [this] {
        if (m_tables->currentWidget() != nullptr)
            m_tables->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_panel, &FigurePanel::chosen, this, &FigureDesk::choose);
}

/// The choices, with the two steps through them.
QWidget *FigureDesk::buildPanel()
{
    auto *column = new QWidget;
    auto *steps = new QHBoxLayout;
    QAction *undo = m_undo->createUndoAction(this, tr("Undo"));
    QAction *redo = m_undo->createRedoAction(this, tr("Redo"));
    for (QAction *action : { undo, redo }) {
        auto *button = new QPushButton(action == undo ? tr("Undo") : tr("Redo"));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
        });
        steps->addWidget(button);
    }
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(steps);
    // A small window keeps its size: what has no room is scrolled to.
    auto *scrolled = new QScrollArea;
    scrolled->setObjectName(u"figureChoices"_s);
    scrolled->setWidget(column);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    return scrolled;
}

void FigureDesk::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
}

void FigureDesk::setTable(QWidget *table)
{
    if (m_tables->indexOf(table) < 0)
        m_tables->addWidget(table);
    m_tables->setCurrentWidget(table);
}

void FigureDesk::begin(const QString &key, const FigureChoices &choices)
{
    if (!m_choices.contains(key))
        m_choices.insert(key, choices);
}

void FigureDesk::show(const FigureMaterial &material)
{
    m_material = material;
    m_heading->setText(material.heading);
    m_notes->setText(material.notes.join(u' '));
    m_notes->setVisible(!material.notes.isEmpty());
    draw();
}

void FigureDesk::draw()
{
    const FigureChoices choices = m_choices.value(m_material.key);
    Result<FigureSpec> made = m_material.make(choices);
    QStringList titles;
    QStringList notes;
    if (made) {
        titles = titleSuggestions(*made);
        notes = made->notes;
        *made = withChoices(*made, choices);
        markDoubts(*made, m_material.doubts);
    }
    const qint64 fact = m_panel->fact();
    m_figure->show(made);
    m_panel->offer(choices, { m_material.kinds, m_material.series, titles, notes, drawn() });
    focusFact(fact);
    Q_EMIT redrawn(choices);
}

void FigureDesk::focusFact(qint64 fact)
{
    m_figure->focusFact(fact);
    const QString sentence = drawn() == nullptr ? QString() : sentenceOfFact(*drawn(), fact);
    m_panel->setPoint(sentence.isEmpty() ? 0 : fact, sentence);
}

const FigureSpec *FigureDesk::drawn() const
{
    return m_figure->figure() == nullptr ? nullptr : &m_figure->figure()->spec();
}

void FigureDesk::choose(const FigureChoices &choices, const QString &what)
{
    const QString key = m_material.key;
    m_undo->push(new ChooseFigure(what, m_choices.value(key), choices,
        [this, key](const FigureChoices &wanted) { setChoices(key, wanted); }));
}

void FigureDesk::setChoices(const QString &key, const FigureChoices &choices)
{
    m_choices.insert(key, choices);
    if (key == m_material.key)
        draw();
    else
        Q_EMIT materialWanted(key);
}

void FigureDesk::stepKind(int step)
{
    const QList<FigureKind> &kinds = m_material.kinds;
    if (kinds.size() < 2 || drawn() == nullptr)
        return;
    const qsizetype now = kinds.indexOf(drawn()->kind);
    FigureChoices choices = m_choices.value(m_material.key);
    choices.kind = kinds.at((now + step + kinds.size()) % kinds.size());
    choose(choices, tr("kind of figure"));
}

} // namespace Peel
