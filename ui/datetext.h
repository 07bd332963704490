// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

namespace mailspace {

/// "1 Mar 2025", the utcDay().
QString dayText(Timestamp at);

} // namespace mailspace
