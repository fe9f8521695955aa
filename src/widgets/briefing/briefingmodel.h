// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/briefing/briefing.h"

#include <QAbstractListModel>
#include <QUndoStack>

namespace Peel {

/// The briefing that is being put together: one row a block. Every change can be undone.
class BriefingModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BriefingModel(QObject *parent = nullptr);

    const Briefing &briefing() const { return m_briefing; }

    QUndoStack *undoStack() { return &m_undo; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Blocks are dragged to another place.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
        const QModelIndex &destinationParent, int destinationChild) override;

    /// Another briefing: nothing of the one before can be undone.
    void open(const Briefing &briefing);

    /// Takes the place of the briefing, as one step with this name.
    void change(const Briefing &briefing, const QString &step);
    void append(const Briefing &added);
    void move(int row, int by);
    void remove(int row);
    void setWords(int row, const QString &words);
    /// Pinned since that day, or free again with a null date.
    void setPinned(int row, const QDate &day);
    void setTitle(const QString &title);

Q_SIGNALS:
    void changed();

private:
    static QString nameOf(const Briefing &briefing, int row);

    friend class BriefingStep;
    void show(const Briefing &briefing);

    Briefing m_briefing;
    QUndoStack m_undo;
};

} // namespace Peel
