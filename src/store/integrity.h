// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace Peel {

class Connection;

/// Whether a library's file is whole and its originals are what was imported.
class Integrity
{
public:
    Integrity(const Connection &connection, QString filesFolder);

    /// What is wrong, a sentence each; empty where nothing is. Reads every original.
    Result<QStringList> faults() const;
    /// Builds indexes and the full text of search anew from the tables. Originals that are lost
    /// come back by importing them once more.
    Result<bool> repair() const;

private:
    void addDatabaseFaults(QStringList &faults) const;
    void addSearchFaults(QStringList &faults) const;
    void addOriginalFaults(QStringList &faults) const;

    const Connection &m_connection;
    QString m_filesFolder;
};

} // namespace Peel
