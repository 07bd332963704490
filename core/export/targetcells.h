// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exportcolumn.h"

namespace mailspace {

// What the recipients' own columns hold where it is more than one field of the person.

/// A first name where the list gave the whole name only: tools greet by it.
std::string_view firstName(const ExportPerson &person, std::string &space);
/// Any number will do; without blanks where it is complete.
std::string_view anyPhone(const ExportPerson &person, std::string &space);
std::string_view artistAndTags(const ExportPerson &person, std::string &space);
std::string_view klaviyoConsent(const ExportPerson &person, std::string &space);
std::string_view klaviyoMoment(const ExportPerson &person, std::string &space);
std::string_view listmonkAttributes(const ExportPerson &person, std::string &space);
std::string_view plainRegion(const ExportPerson &person, std::string &space);
std::string_view hashedRegion(const ExportPerson &person, std::string &space);
std::string_view hashedPostcode(const ExportPerson &person, std::string &space);
std::string_view hashedCountry(const ExportPerson &person, std::string &space);

} // namespace mailspace
