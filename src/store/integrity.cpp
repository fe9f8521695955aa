// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "store/originals.h"
#include "store/statement.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Peel {

Integrity::Integrity(const Connection &connection, QString filesFolder)
    : m_connection(connection)
    , m_filesFolder(std::move(filesFolder))
{
}

Result<QStringList> Integrity::faults() const
{
    return storing([this] {
        QStringList faults;
        addDatabaseFaults(faults);
        addSearchFaults(faults);
        addOriginalFaults(faults);
        return faults;
    });
}

void Integrity::addDatabaseFaults(QStringList &faults) const
{
    Statement whole(m_connection, u"PRAGMA integrity_check(20)"_s);
    whole.run();
    while (whole.next()) {
        QString told;
        whole >> told;
        if (told != "ok"_L1)
            faults << u"The database is damaged: %1."_s.arg(told);
    }
    Statement keys(
        m_connection, u"SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check"_s);
    keys.run();
    while (keys.next()) {
        QString table;
        QString parent;
        keys >> table >> parent;
        faults << u"Rows of “%1” belong to rows of “%2” that are not there."_s.arg(table, parent);
    }
}

/// Each row that search finds has its entry, and no entry is without one.
void Integrity::addSearchFaults(QStringList &faults) const
{
    for (const auto &[rows, index] : { std::pair { u"block"_s, u"block_fts"_s },
             std::pair { u"fact"_s, u"fact_fts"_s }, std::pair { u"note"_s, u"note_fts"_s } }) {
        Statement counted(m_connection,
            u"SELECT (SELECT count(*) FROM %1 WHERE id NOT IN (SELECT id FROM %2_docsize)) + "
            "(SELECT count(*) FROM %2_docsize WHERE id NOT IN (SELECT id FROM %1))"_s.arg(
                rows, index));
        counted.run();
        int wrong = 0;
        if (counted.next())
            counted >> wrong;
        if (wrong > 0)
            faults << u"Search does not know %1 rows of “%2” as they are."_s.arg(wrong).arg(rows);
    }
}

void Integrity::addOriginalFaults(QStringList &faults) const
{
    const Originals originals(m_filesFolder);
    Statement kept(m_connection,
        u"SELECT original.sha256, suffix, coalesce(link, ''), file_name FROM original "
        "JOIN capture ON capture.sha256 = original.sha256 ORDER BY capture.id"_s);
    kept.run();
    while (kept.next()) {
        QString sha256;
        QString suffix;
        QString link;
        QString name;
        kept >> sha256 >> suffix >> link >> name;
        QFile file(link.isEmpty() ? originals.pathOf(sha256, suffix) : link);
        if (!file.open(QIODevice::ReadOnly))
            faults << u"The original of “%1” is not there any more."_s.arg(name);
        else if (Originals::sha256Of(file.readAll()) != sha256)
            faults << u"The original of “%1” is not the file that was imported."_s.arg(name);
    }
}

Result<bool> Integrity::repair() const
{
    return storing([this] {
        Statement(m_connection, u"REINDEX"_s).run();
        Statement(m_connection, u"INSERT INTO block_fts (block_fts) VALUES ('rebuild')"_s).run();
        return true;
    });
}

} // namespace Peel
