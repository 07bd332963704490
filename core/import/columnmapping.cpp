// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/columnmapping.h"

#include <algorithm>

namespace mailspace {

namespace {

std::size_t indexOf(ListField field)
{
    return static_cast<std::size_t>(field);
}

} // namespace

ColumnMapping ColumnMapping::fromTitles(const QStringList &titles)
{
    ColumnMapping mapping;
    for (int column = 0; column < titles.size(); ++column) {
        const auto field = fieldFromTitle(titles.at(column).toStdString());
        if (field && !mapping.has(*field)) {
            mapping.assign(*field, column);
        }
    }
    return mapping;
}

void ColumnMapping::assign(ListField field, int column)
{
    // A column has one meaning.
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
    m_columns.at(indexOf(field)) = column;
}

void ColumnMapping::clear(ListField field)
{
    m_columns.at(indexOf(field)) = -1;
}

std::optional<int> ColumnMapping::columnOf(ListField field) const
{
    const int column = m_columns.at(indexOf(field));
    return column < 0 ? std::nullopt : std::optional(column);
}

std::optional<ListField> ColumnMapping::fieldOf(int column) const
{
    const auto *const found = std::find(m_columns.begin(), m_columns.end(), column);
    if (column < 0 || found == m_columns.end()) {
        return {};
    }
    return static_cast<ListField>(found - m_columns.begin());
}

std::vector<int> ColumnMapping::unknownColumns(int columnCount) const
{
    std::vector<int> unknown;
    for (int column = 0; column < columnCount; ++column) {
        if (!fieldOf(column)) {
            unknown.push_back(column);
        }
    }
    return unknown;
}

} // namespace mailspace
