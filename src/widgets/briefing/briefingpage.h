// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/latestanswer.h"
#include "widgets/parts/page.h"

class QLineEdit;
class QListView;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace Peel {

class BriefingModel;
class BriefingPreview;
class ForcePicker;
struct Briefing;

/// The briefing board: what was collected with Ctrl+B from any view, its pages as they will be
/// printed, and the words of the chosen block.
class BriefingPage final : public Page
{
    Q_OBJECT
public:
    explicit BriefingPage(const PageContext &context, QWidget *parent = nullptr);
    ~BriefingPage() override;

    void zoom(int steps) override;
    QList<QWidget *> panes() const override;
    QUndoStack *undoStack() const override;

    /// Puts blocks at the end.
    void add(const Briefing &blocks);
    void exportBriefing();
    void print();
    void moveBlock(int by);
    /// Shows what the library says otherwise; changes nothing before that is accepted.
    void refreshBriefing();
    void removeBlock();
    /// Pins the chosen block, or frees it.
    void pinBlock();
    bool canPin() const;

    BriefingModel *model() const { return m_model; }

    BriefingPreview *preview() const { return m_preview; }

protected:
    void factsRead() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *build();
    QWidget *buildOutline();
    QWidget *buildWords();
    void addTools();
    void startFrom(const QString &templateId);
    void showChanged();
    void showPin();
    void chooseAgain();
    void showBlock();
    void showChecks();
    void chooseBlock(qsizetype block);
    void keepWords();
    void readKept();
    void keep();
    int row() const;

    ForcePicker *m_forces;
    QToolButton *m_templates;
    QLineEdit *m_title;
    QListView *m_outline;
    QPlainTextEdit *m_words;
    QListWidget *m_checks;
    BriefingPreview *m_preview;
    BriefingModel *m_model;
    LatestAnswer m_kept;
    LatestAnswer m_keeping;
    int m_chosen = -1; // row whose words stand in the field
};

} // namespace Peel
