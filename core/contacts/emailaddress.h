// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
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

/// 32 bits that all spellings of an address have in common, and few other addresses: the index of
/// the contacts holds them, in SQL as address_number(email). FNV-1a; stored, may never change.
std::int32_t addressNumber(std::string_view trimmedAddress);

/// The SQL condition of the contact with the address `:email` (rule 8): found by the index, then
/// compared.
inline constexpr std::string_view hasAddress
    = "address_number(email) = address_number(:email) AND email = :email COLLATE NOCASE";

} // namespace mailspace
