// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mailspace {

/// Has large pieces of memory go back to the system when they are done with, whichever thread had
/// them; once, before the first thread. Does nothing where the C library is not glibc.
void keepHeapSmall();

/// Returns to the system what was given back in small pieces; takes some milliseconds. Any thread.
void giveHeapBack();

} // namespace mailspace
