// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace Peel {

enum class ErrorKind {
    NotFound, // no such file, document or fact
    Unreadable, // the input cannot be read as what it says it is
    Locked, // an encrypted document and no fitting password
    NotUnderstood, // wrong use: an unknown force, round, option
    Storage, // the library cannot be opened, read or written
    ReadOnly, // the library is open for reading alone
    Cancelled,
    Internal
};

/// What went wrong: a kind for the program, one sentence for the user, and where (file, page, SQL),
/// if that helps.
struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString place = {};

    bool operator==(const Error &) const = default;
};

/// std::expected, until the compiler has it.
template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString place = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(message), std::move(place) });
}

} // namespace Peel
