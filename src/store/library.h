// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/connection.h"

#include <QString>

#include <memory>

namespace Peel {

/// A library that may be opened: where it is and what may be done with it. A value; each thread
/// connects for itself.
class Library
{
public:
    enum class Wanted {
        ReadWrite, // made if it does not exist; reading alone where writing cannot be had
        ReadOnly
    };

    /// Checks the file, makes or updates the schema, and finds out whether it can be written.
    /// Storage with a sentence if it cannot even be read.
    static Result<Library> open(const QString &path, Wanted wanted);

    /// True where opening copies the file and brings it up to date. Looks at its first bytes alone.
    static bool isOfEarlierVersion(const QString &path);

    Result<std::unique_ptr<Connection>> connect() const;

    const QString &path() const { return m_path; }

    /// The folder of the originals beside the library; may not exist.
    QString filesFolder() const;

    bool isReadOnly() const { return m_access != Connection::Access::ReadWrite; }

    /// A sentence, where it is read-only against the wish.
    const QString &whyReadOnly() const { return m_whyReadOnly; }

private:
    explicit Library(QString path);
    void openForReading(const QString &why);
    Result<Library> prepared(Wanted wanted);
    QString whyNotUpToDate(int version) const;
    Result<Library> brought(const Connection &connection, int from, int to);

    QString m_path;
    Connection::Access m_access = Connection::Access::ReadWrite;
    QString m_whyReadOnly;
};

} // namespace Peel
