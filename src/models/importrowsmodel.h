// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"

#include <QStringList>

namespace Peel {

/// One file of an import as its row shows it.
struct ImportRow
{
    enum class State {
        Queued,
        Reading,
        Done,
        NewCapture,
        AlreadyHere,
        NeedsPassword,
        Failed,
        Cancelled,
        PassedOver // it lies in an imported folder and is no document
    };
    QString path;
    State state = State::Queued;
    int page = 0;
    int pages = 0;
    QString message;
    qint64 document = 0;
};

/// The files of the running import, in their order.
class ImportRowsModel final : public RowTableModel<ImportRow>
{
    Q_OBJECT
public:
    enum Column { File, State, Message, ColumnCount };

    using RowTableModel::RowTableModel;

    void setFiles(const QStringList &paths);
    /// Below those that are there; answers the row of the first.
    int addFiles(const QStringList &paths);
    void setReading(int row, int page, int pages);
    void setResult(int row, ImportRow::State state, const QString &message, qint64 document);

    /// Listed behind the files; nothing is waited for.
    void addPassedOver(const QString &path, const QString &why);

    /// Those that are read, as against those that are passed over.
    int files() const;
    int finished() const;
    QStringList pathsIn(ImportRow::State state) const;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QVariant cell(const ImportRow &row, int column, int role) const override;
    QString title(int column) const override;
};

} // namespace Peel
