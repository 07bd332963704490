// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>
#include <string>
#include <string_view>

namespace mailspace {

class BulkStatement;

/// Somebody being exported.
struct ExportPerson
{
    const BulkStatement &row; ///< of ContactQuery::What::Contacts
    const std::string &artist; ///< empty: over all profiles
    const BulkStatement *evidence = nullptr; ///< row of evidenceSql(); null: nothing to prove
};

/// One column of a file: its title, and what stands in it.
struct ExportColumn
{
    std::string_view title;
    /// `space` holds text that is made up; the view lives as long as it and the row.
    std::string_view (*cell)(const ExportPerson &person, std::string &space);
    bool needsEvidence = false; ///< whether the cell looks at ExportPerson::evidence
};

/// The columns that can be chosen freely, under their stable names: email, name, first_name,
/// last_name, country, city, postcode, phone, state, since, smartlink, kind, last_interaction,
/// interactions, amount, currency, tags, artist; and what proves the consent: evidence, mechanism,
/// consent_at, consent_ip, consent_file, consent_line, wording_from, wording.
std::span<const ExportColumn> freeColumns();

/// Reads what the evidence columns need about one consent event, whose id is the only parameter.
std::string evidenceSql();

/// "20" or "20.50".
std::string plainAmount(long long cents);

} // namespace mailspace
