// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"

namespace mailspace {

Q_LOGGING_CATEGORY(coreLog, "mailspace.core", QtWarningMsg)

} // namespace mailspace
