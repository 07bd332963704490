// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentevent.h"

#include <QtCore/QString>

namespace mailspace {

/// "Consent given", "Unsubscribed", … for the screen, translated.
QString eventName(ConsentKind kind);
/// "given", "withdrawn", …: stable, for files and the command line.
QString eventKey(ConsentKind kind);
/// "double opt-in", "entered by hand", … translated.
QString mechanismName(Mechanism mechanism);
/// "imported_flag", …: stable, for files and the command line.
QString mechanismKey(Mechanism mechanism);

} // namespace mailspace
