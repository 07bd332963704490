// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/foreignkeypause.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace mailspace {

// The PRAGMA of the same effect does nothing within a transaction.
ForeignKeyPause::ForeignKeyPause(Database &database)
    : m_database(database)
{
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ForeignKeyPause::~ForeignKeyPause()
{
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace mailspace
