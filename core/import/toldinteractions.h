// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/toldvalues.h"

namespace mailspace {

/// Interactions as lists tell them: the same fact of two lists is one fact, with what the later one
/// says of it. What each list told is kept where several do, so that one can be taken back
/// (rule 15). Writes within the transaction of its caller.
class ToldInteractions
{
public:
    static Result<ToldInteractions> of(Database &database);

    enum class Outcome {
        New,
        Changed, ///< known, with other values
        Known,
    };
    Result<Outcome> tell(ContactId contact, qint64 smartlink, const RowInteraction &interaction,
                         ListPlace place);
    /// Forgets what the import told.
    static Result<> takeBack(Database &database, ImportId import);

private:
    ToldInteractions(BulkStatement insert, BulkStatement keepFirst, BulkStatement keep,
                     BulkStatement update)
        : m_insert(std::move(insert))
        , m_keepFirst(std::move(keepFirst))
        , m_keep(std::move(keep))
        , m_update(std::move(update))
    {
    }

    BulkStatement m_insert;
    BulkStatement m_keepFirst;
    BulkStatement m_keep;
    BulkStatement m_update;
};

} // namespace mailspace
