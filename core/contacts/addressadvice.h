// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailspace {

/// What experience says about an address, by resources/addresses.json. Advice only: nothing is
/// changed or refused by it.
struct AddressAdvice
{
    std::string suggestion; ///< what was probably meant; empty where nothing speaks against it
    bool isRole = false; ///< info@, support@: an office, not a person
    bool isDisposable = false; ///< of a service for addresses that last for minutes

    bool isEmpty() const { return suggestion.empty() && !isRole && !isDisposable; }
};

/// `text` need not be an address: "ana@gmial.com", "ana@gmail,com", "<ana@gmail.com.>".
AddressAdvice adviseOn(std::string_view text);

/// What addresses of one mailbox have in common at services that are known to deliver them
/// together: "Ana.Bell+news@googlemail.com" → "anabell@gmail.com". Empty for every other address,
/// so that most of them cost nothing further. A guess: rule 8 tells which addresses are the same.
std::string mailboxOf(std::string_view address);

} // namespace mailspace
