// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metrics/figurechoices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace Peel {

/// What can be chosen for the figure beside it: kind, series, palette, size, title with its check,
/// and words for the point that the keys are on. Says what was chosen; changes nothing itself.
class FigurePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePanel(QWidget *parent = nullptr);

    /// What there is to choose from. `series` are all names, hidden ones too; of `titles` the
    /// first is the neutral one; `drawn` is null where nothing is drawn.
    struct Offer
    {
        QList<FigureKind> kinds;
        QStringList series;
        QStringList titles;
        QStringList notes; // those that follow from the data
        const FigureSpec *drawn = nullptr;
    };

    void offer(const FigureChoices &choices, const Offer &offer);
    /// The point that an annotation is of, or that is left out; 0 for none.
    void setPoint(qint64 fact, const QString &sentence);

    qint64 fact() const { return m_fact; }

    const FigureChoices &choices() const { return m_choices; }

Q_SIGNALS:
    /// `what` names the step for Undo: "chart kind".
    void chosen(const Peel::FigureChoices &choices, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const FigureChoices &choices, const QString &what);
    void chooseSeries();
    void chooseExclusion();
    void chooseNotes();
    void fillTitles(const Offer &offer);
    void connectFields();

    FigureChoices m_choices;
    QComboBox *m_kind;
    QListWidget *m_series;
    QComboBox *m_palette;
    QComboBox *m_size;
    QComboBox *m_title;
    QLabel *m_check;
    QLabel *m_point;
    QLineEdit *m_words;
    QLineEdit *m_reason;
    QPlainTextEdit *m_notes;
    QStringList m_ownNotes; // those that follow from the data
    qint64 m_fact = 0;
    int m_drawnPoints = 0;
    bool m_canExclude = false;
};

} // namespace Peel
