// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace mailspace {

/// An icon of resources/icons, drawn in the palette's colour of the moment it is painted.
QIcon tintedIcon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

} // namespace mailspace
