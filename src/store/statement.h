// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/result.h"
#include "store/connection.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

// Private to the store: its public headers know nothing of Qt Sql.
namespace Peel {

/// Thrown inside the store when SQLite refuses; never leaves it: see storing().
struct StorageFailure
{
    Error error;
};

/// What a refusal of SQLite means to the user.
Error storageError(const QSqlError &error, const QString &place);

/// Runs `work` and turns a failure inside it into a Result.
template <typename Work> auto storing(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        return std::forward<Work>(work)();
    } catch (const StorageFailure &failure) {
        return tl::unexpected(failure.error);
    }
}

/// The way back, for a function of the store that is made of others.
template <typename T> T orThrow(Result<T> &&result)
{
    if (!result)
        throw StorageFailure { std::move(result.error()) };
    return *std::move(result);
}

/// A text that is stored as NULL where it is empty.
QVariant orNull(const QString &text);
QVariant orNull(const std::optional<PartialDate> &date);

/// One prepared statement. Values are bound in the order of the marks, columns are read in the
/// order of the select: statement >> a >> b.
class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)
public:
    Statement(const Connection &connection, const QString &sql);

    template <typename... Values> Statement &run(const Values &...values)
    {
        int at = 0;
        (bind(at++, values), ...);
        start();
        return *this;
    }

    Statement &run(const QVariantList &values);

    /// Moves to the next row of the answer.
    bool next();
    qint64 insertedId() const;
    int rowsChanged() const;

    Statement &operator>>(QString &text);
    Statement &operator>>(QDateTime &time);
    Statement &operator>>(double &number);
    Statement &operator>>(bool &flag);
    Statement &operator>>(std::optional<PartialDate> &date);

    template <std::integral Number> Statement &operator>>(Number &number)
    {
        number = static_cast<Number>(column().toLongLong());
        return *this;
    }

private:
    // An empty text is a text, not NULL.
    void bind(int at, const QString &text)
    {
        m_query.bindValue(at, text.isNull() ? QVariant(QString(QLatin1StringView(""))) : text);
    }

    void bind(int at, const QVariant &value) { m_query.bindValue(at, value); }

    template <typename Number>
    requires std::is_arithmetic_v<Number>

    void bind(int at, Number number) { m_query.bindValue(at, QVariant::fromValue(number)); }

    QVariant column() { return m_query.value(m_column++); }

    void start();

    QSqlQuery m_query;
    int m_column = 0;
};

/// One statement without values or answer.
void execute(const Connection &connection, const QString &sql);
/// The single value that a statement answers; an invalid one for no row.
QVariant valueOf(const Connection &connection, const QString &sql);

/// Takes everything back unless committed. One for reading sees one moment of the library, whatever
/// is written meanwhile.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    enum class Purpose { Reading, Writing };

    explicit Transaction(const Connection &connection, Purpose purpose = Purpose::Writing);
    ~Transaction();
    void commit();

private:
    const Connection &m_connection;
    bool m_open = true;
};

} // namespace Peel
