// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/idset.h"

#include <QtCore/QObject>

class QAbstractItemView;

namespace mailspace {

class ContactTableModel;

/// Keeps the same people selected when the model is reset, until others are chosen: also where
/// their rows come a moment after the first ones, or only with the next filter. Make it after the
/// view has its model.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// People in more pieces than that are not followed: nobody picked them one by one, and the
    /// view looks through all pieces for every cell it paints.
    static constexpr std::size_t mostPieces = 2000;

    SelectionKeeper(QAbstractItemView &view, ContactTableModel &model);

private:
    void remember();
    void restoreFrom(int first);
    void forget();

    QAbstractItemView &m_view;
    ContactTableModel &m_model;
    IdSet m_selected; ///< empty: whoever is selected in the view
    qint64 m_missing = 0; ///< how many of them are not in the rows there are so far
    ContactId m_current = 0; ///< 0: none, or in the rows
    bool m_restoring = false;
};

} // namespace mailspace
