// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLoggingCategory>

namespace mailspace {

/// The category of everything core logs. Never addresses, names or values.
Q_DECLARE_LOGGING_CATEGORY(coreLog)

} // namespace mailspace
