// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace mailspace {

// How advertising and mailing platforms want values to be written, before hashing or plain. UTF-8
// in and out; an empty value stays empty everywhere.

/// "+33639980001"; empty for a number without its country code, which no platform can use.
std::string internationalPhone(std::string_view phone);
/// The same without the plus.
std::string phoneDigits(std::string_view phone);
/// Two letters, upper case, of a code or of a country's name in English or in its own languages;
/// empty when unknown.
std::string countryCode(std::string_view country);
/// NFC, trimmed, lower case by Unicode: what Google hashes.
std::string folded(std::string_view text);
/// The same without punctuation: how Meta hashes names.
std::string foldedName(std::string_view text);
/// The same without blanks too: how Meta hashes cities and regions.
std::string foldedPlace(std::string_view text);
/// How Meta hashes postcodes: no blanks or dashes; the first five digits in the United States.
std::string foldedPostcode(std::string_view postcode, std::string_view countryCode);
/// SHA-256 in lower-case hex.
std::string hashed(std::string_view text);

} // namespace mailspace
