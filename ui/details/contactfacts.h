// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactdetails.h"
#include "ui/details/factmodel.h"

namespace mailspace {

// What is known about a contact, subject by subject, in the locale's words.
std::vector<Fact> profileFacts(const ContactDetails &details);
/// Each part of the score; they add up to it.
std::vector<Fact> scoreFacts(const ContactDetails &details);
/// What the contact did and said, newest first, the undated last; at most `most`.
std::vector<Fact> timelineFacts(const ContactDetails &details, std::size_t most);
std::vector<Fact> handoverFacts(const ContactDetails &details);
std::vector<Fact> listFacts(const ContactDetails &details);
std::vector<Fact> otherFacts(const ContactDetails &details);

} // namespace mailspace
