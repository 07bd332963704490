// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <string_view>

namespace mailspace {

/// What a smartlink collects. Stored: these numbers may never change.
enum class SmartlinkKind {
    Unknown = 0,
    NewListeners = 1,
    Emails = 2,
    Tickets = 3,
    Merch = 4,
};

/// "Tickets"; empty for Unknown. For the screen, translated; for files use `kindKey`.
QString kindName(SmartlinkKind kind);
/// "tickets", "new-listeners": stable, for files and the command line.
QString kindKey(SmartlinkKind kind);
/// Reads the words lists use ("ticket", "Billets", "Merch", "presave", …); Unknown for any other.
SmartlinkKind kindFromText(std::string_view text);
/// The text names the opening of an e-mail: machines do that too, so it is nothing a person did.
bool namesAnOpen(std::string_view text);

} // namespace mailspace
