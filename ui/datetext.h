// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace mailspace {

/// "1 Mar 2025", in UTC: a list that tells only the day must not show the day before.
QString dayText(Timestamp at);

} // namespace mailspace
