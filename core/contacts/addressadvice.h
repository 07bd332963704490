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

} // namespace mailspace
