// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace mailspace {

/// "Nova Sky opt-in 2025-03-01.csv", without characters that some file system refuses.
QString optInFileName(const QString &profileName, const QDate &today);

/// `name` without characters that some file system refuses.
QString plainFileName(const QString &name);

/// A path in `folder` that does not exist yet: the name itself, else with " (2)", " (3)" …
QString freePath(const QString &folder, const QString &fileName);

} // namespace mailspace
