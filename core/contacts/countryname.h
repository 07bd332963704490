// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace mailspace {

/// How lists write the country meant by `text` ("FR", "Allemagne", "Deutschland"), folded: its
/// code, its English name, the names in its own languages and in those that lists come in, and
/// `text`.
QStringList countrySpellings(const QString &text);
/// "FR" for each of them; `text` itself where it names no country.
QString countryCode(const QString &text);
/// "Allemagne" for each of them where the window is in French; `text` itself where it names no
/// country, or one that we cannot name in that language.
QString countryName(const QString &text);

} // namespace mailspace
