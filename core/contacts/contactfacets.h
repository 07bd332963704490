// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactindex.h"

namespace mailspace {

/// How many of a choice of contacts have a value.
struct FacetValue
{
    QString value = {}; ///< as a filter says it
    qint64 count = 0;
};
struct Facet
{
    FilterField field = FilterField::State;
    std::vector<FacetValue> values;
};

/// What the people of the query are like, most frequent values first. Each field is counted as if
/// nothing were asked of it, so that what else could be chosen stays in sight. Worker thread.
Result<std::vector<Facet>> facetsOf(ContactIndex &index, const ContactQuery &query,
                                    const Progress &progress);

} // namespace mailspace
