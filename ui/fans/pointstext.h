// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fans/fanscore.h"

#include <QtCore/QString>

namespace mailspace {

/// "12.3"; a score rounded to tenths for the eye.
QString pointsText(MicroPoints points);
/// Each part in tenths, rounded so that what is shown of them adds up to what is shown of their
/// sum: no tenth is lost or won on the way. None is negative.
std::vector<MicroPoints> roundedParts(std::span<const MicroPoints> parts);
/// "4.5 %" in the locale's way.
QString shareText(double share);

} // namespace mailspace
