// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mailspace {

/// Proves that the installed program works: opens a store in a temporary folder, imports a list of
/// two, and looks whether the window shows them. Needs a QApplication; returns the exit code.
int selfTest();

} // namespace mailspace
