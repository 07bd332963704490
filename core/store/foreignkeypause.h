// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace mailspace {

class Database;

/// While it lives, the store takes references between rows on trust: for very many rows that refer
/// to what the same transaction has just read, since each look-up takes half a microsecond. Prepare
/// statements after it is made.
class ForeignKeyPause
{
public:
    explicit ForeignKeyPause(Database &database);
    ~ForeignKeyPause();
    Q_DISABLE_COPY_MOVE(ForeignKeyPause)

private:
    Database &m_database;
};

} // namespace mailspace
