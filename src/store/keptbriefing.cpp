// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptbriefing.h"

#include "store/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Peel {

Result<QString> KeptBriefing::load() const
{
    return storing([&] {
        Statement row(m_connection, u"SELECT content FROM briefing"_s);
        row.run();
        QString content;
        if (row.next())
            row >> content;
        return content;
    });
}

Result<bool> KeptBriefing::save(const QString &content)
{
    return storing([&] {
        Statement(m_connection, u"INSERT OR REPLACE INTO briefing VALUES (1, ?, ?)"_s)
            .run(content, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        return true;
    });
}

} // namespace Peel
