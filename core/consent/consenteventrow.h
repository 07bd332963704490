// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"
#include "core/store/bulkstatement.h"

#include <string_view>

namespace mailspace {

/// The columns of `consent_event e` that consentEventFrom() reads, the contact first.
constexpr std::string_view consentEventColumns
    = "e.contact_id, e.id, e.profile_id, e.kind, e.happened_at, e.precision, e.recorded_at, "
      "e.mechanism, e.smartlink_id, e.ip, e.evidence, e.import_id, e.row, e.corrects";
constexpr int consentEventColumnCount = 14;

/// Reads a row that begins with consentEventColumns.
ConsentEvent consentEventFrom(const BulkStatement &row);

} // namespace mailspace
