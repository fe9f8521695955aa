// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfigures.h"

#include "store/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Peel {

Result<QList<KeptFigure>> KeptFigures::all() const
{
    return storing([&] {
        Statement row(m_connection, u"SELECT id, title, content FROM figure ORDER BY title, id"_s);
        row.run();
        QList<KeptFigure> figures;
        while (row.next()) {
            KeptFigure figure;
            row >> figure.id >> figure.title >> figure.content;
            figures.append(figure);
        }
        return figures;
    });
}

Result<qint64> KeptFigures::save(const KeptFigure &figure)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Result<qint64> saved = storing([&] {
        if (figure.id == 0)
            return Statement(
                m_connection, u"INSERT INTO figure (title, content, saved_at) VALUES (?, ?, ?)"_s)
                .run(figure.title, figure.content, now)
                .insertedId();
        const int changed = Statement(
            m_connection, u"UPDATE figure SET title = ?, content = ?, saved_at = ? WHERE id = ?"_s)
                                .run(figure.title, figure.content, now, figure.id)
                                .rowsChanged();
        return changed > 0 ? figure.id : qint64(0);
    });
    if (saved && *saved == 0)
        return failure(ErrorKind::NotFound, u"The figure is no longer in the library."_s);
    return saved;
}

Result<bool> KeptFigures::remove(qint64 id)
{
    return storing([&] {
        return Statement(m_connection, u"DELETE FROM figure WHERE id = ?"_s).run(id).rowsChanged()
            > 0;
    });
}

} // namespace Peel
