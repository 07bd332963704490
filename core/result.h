// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

namespace mailspace {

/// What went wrong, in words a manager can act on. Never contains personal data.
struct Error
{
    enum class Kind {
        Failed,
        Cancelled, ///< the person asked for it; nothing to complain about
        WrongUsage, ///< the request itself cannot be meant so; the command line exits with 2
    };
    Kind kind = Kind::Failed;
    QString message;
};

/// A value or an Error. Ignoring one does not compile.
template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

[[nodiscard]] inline tl::unexpected<Error> fail(QString message,
                                                Error::Kind kind = Error::Kind::Failed)
{
    return tl::unexpected(Error{kind, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail({}, Error::Kind::Cancelled);
}

/// Hands the error of `result` on to a function with another value type.
template<typename T>
[[nodiscard]] tl::unexpected<Error> failed(const Result<T> &result)
{
    return tl::unexpected(result.error());
}

} // namespace mailspace
