// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace mailspace {

/// Folds A to Z and nothing else, whatever the locale: how addresses are compared (rule 8).
constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// The text as a search sees it: no case, no accents ("Müller" → "muller", "Œdipe" → "oedipe").
std::string foldedText(std::string_view utf8);
QString foldedText(const QString &text);
void appendFolded(std::string &to, std::string_view utf8);
/// Whether `foldedNeedle`, made by foldedText(), occurs in the folded `utf8`.
bool foldedContains(std::string_view utf8, std::string_view foldedNeedle);

} // namespace mailspace
