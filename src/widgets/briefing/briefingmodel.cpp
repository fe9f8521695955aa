// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/briefing/briefingmodel.h"

#include "exporting/briefing/briefingedit.h"

#include <QLocale>
#include <QUndoCommand>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

/// A briefing is small: a step keeps it whole as it was and as it is.
class BriefingStep final : public QUndoCommand
{
public:
    BriefingStep(BriefingModel &model, Briefing before, Briefing after, const QString &name)
        : QUndoCommand(name)
        , m_model(model)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_model.show(m_before); }

    void redo() override { m_model.show(m_after); }

private:
    BriefingModel &m_model;
    Briefing m_before;
    Briefing m_after;
};

BriefingModel::BriefingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int BriefingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_briefing.blocks.size());
}

QVariant BriefingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString name = nameOf(m_briefing, index.row());
    const QDate pinned = pinnedOn(m_briefing.blocks.at(index.row()));
    if (role == Qt::DisplayRole)
        return pinned.isValid() ? tr("Pinned · %1").arg(name) : name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (pinned.isValid())
        return tr("%1. Pinned on %2: a refresh leaves it as it is.")
            .arg(name, QLocale().toString(pinned, u"d MMMM yyyy"_s));
    return name;
}

QString BriefingModel::nameOf(const Briefing &briefing, int row)
{
    const BriefingBlock &block = briefing.blocks.at(row);
    const QString caption = captionOf(briefing, row);
    if (!caption.isEmpty())
        return caption;
    if (std::holds_alternative<BriefingHeading>(block))
        return tr("Heading: %1").arg(wordsOf(block));
    if (std::holds_alternative<BriefingQuote>(block))
        return tr("Quote: %1").arg(wordsOf(block));
    return tr("Text: %1").arg(wordsOf(block));
}

Qt::ItemFlags BriefingModel::flags(const QModelIndex &index) const
{
    // Between two blocks something can be dropped, on one of them nothing.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

Qt::DropActions BriefingModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

/// `destinationChild` is the place before which the block goes, counted before it is taken out.
bool BriefingModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || to == sourceRow)
        return false;
    move(sourceRow, to - sourceRow);
    return true;
}

void BriefingModel::open(const Briefing &briefing)
{
    m_undo.clear();
    show(briefing);
}

void BriefingModel::show(const Briefing &briefing)
{
    beginResetModel();
    m_briefing = briefing;
    endResetModel();
    Q_EMIT changed();
}

void BriefingModel::change(const Briefing &briefing, const QString &step)
{
    if (briefing != m_briefing)
        m_undo.push(new BriefingStep(*this, m_briefing, briefing, step));
}

void BriefingModel::append(const Briefing &added)
{
    Briefing to = m_briefing;
    if (to.title.isEmpty())
        to.title = added.title;
    change(joined(to, added), tr("Add to the briefing"));
}

void BriefingModel::move(int row, int by)
{
    if (row >= 0 && row + by >= 0 && row + by < rowCount())
        change(withBlockMoved(m_briefing, row, row + by), tr("Move a block"));
}

void BriefingModel::remove(int row)
{
    if (row >= 0 && row < rowCount())
        change(withoutBlock(m_briefing, row), tr("Remove a block"));
}

void BriefingModel::setWords(int row, const QString &words)
{
    Briefing edited = m_briefing;
    edited.blocks[row] = withWords(edited.blocks.at(row), words);
    change(edited, tr("Edit words"));
}

void BriefingModel::setPinned(int row, const QDate &day)
{
    Briefing edited = m_briefing;
    edited.blocks[row] = withPin(edited.blocks.at(row), day);
    change(edited, day.isNull() ? tr("Free a pinned block") : tr("Pin a block"));
}

void BriefingModel::setTitle(const QString &title)
{
    Briefing edited = m_briefing;
    edited.title = title;
    change(edited, tr("Edit the title"));
}

} // namespace Peel
