// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailspace {

/// Whether the text, already trimmed, is an address by the HTML5 rule, international letters in
/// domain and local part allowed; the reason is the caller's to word.
enum class AddressFault {
    Empty,
    NoAt,
    SeveralAts,
    BadLocalPart,
    BadDomain,
    TooLong, ///< more than 254 bytes, or a local part of more than 64
};
std::optional<AddressFault> addressFault(std::string_view trimmedAddress);

/// What two spellings of one address have in common: ASCII case folded, nothing else; `+tag` and
/// dots are significant (rule 8). `address` is already trimmed.
std::string addressKey(std::string_view trimmedAddress);

} // namespace mailspace
