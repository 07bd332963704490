// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/listfield.h"

#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mailspace {

/// Which column of a list holds which field.
class ColumnMapping
{
public:
    /// Maps each column by its title. Of two columns with the same meaning the first one counts,
    /// the other is kept as an unknown column.
    static ColumnMapping fromTitles(const QStringList &titles);

    void assign(ListField field, int column);
    void clear(ListField field);
    std::optional<int> columnOf(ListField field) const;
    bool has(ListField field) const { return columnOf(field).has_value(); }
    std::optional<ListField> fieldOf(int column) const;
    /// Columns of the header that mean no field; kept with the contact.
    std::vector<int> unknownColumns(int columnCount) const;

    bool operator==(const ColumnMapping &) const = default;

private:
    std::array<int, 32> m_columns = filledWithNone();

    static constexpr std::array<int, 32> filledWithNone()
    {
        std::array<int, 32> columns{};
        columns.fill(-1);
        return columns;
    }
};

} // namespace mailspace
