// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QPalette>

class QApplication;

namespace mailspace {

/// Light or dark, as the person chose; kept in the settings.
enum class Appearance { System, Light, Dark };

Appearance chosenAppearance();
/// Remembers the choice and repaints every window.
void chooseAppearance(Appearance appearance);
/// Style, palette and font of the program; once, before the first window.
void dress();

QPalette lightPalette();
QPalette darkPalette();

} // namespace mailspace
