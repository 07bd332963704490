// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/rowreader.h"
#include "core/result.h"
#include "core/store/bulkstatement.h"

namespace mailspace {

class Database;

/// The place in a file that a fact comes from.
struct ListPlace
{
    ImportId import = 0;
    qint64 row = 0;
};

/// The values of known contacts as lists tell them: the latest telling wins, and what it leaves
/// empty stays. What the manager set by hand wins over all of them. What each list told is kept, so
/// that one can be taken back (rule 15). Writes within the transaction of its caller.
class ToldValues
{
public:
    static Result<ToldValues> of(Database &database);

    /// Takes over what a list tells about a contact that is known already. Returns whether a value
    /// changed.
    Result<bool> tell(ContactId contact, const ContactValues &told, ListPlace place);
    /// Forgets what the import told: every contact it listed has the values it would have without.
    Result<> takeBack(ImportId import);
    /// Keeps what the list that made the contact told, before its values are changed.
    Result<> keepFirst(ContactId contact);
    /// Gives the contact the values that its lists and the manager tell, after keepFirst().
    Result<> settle(ContactId contact);

private:
    using Texts = std::array<std::string, std::size_t(ContactColumn::Count_)>;

    ToldValues(Database &database, BulkStatement read, BulkStatement keepFirst, BulkStatement keep,
               BulkStatement update, BulkStatement tellings, BulkStatement edits);
    Result<> putEdits(ContactId contact, Texts &values);

    Database *m_database;
    BulkStatement m_read;
    BulkStatement m_keepFirst;
    BulkStatement m_keep;
    BulkStatement m_update;
    BulkStatement m_tellings;
    BulkStatement m_edits;
};

} // namespace mailspace
