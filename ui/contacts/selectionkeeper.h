// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"

#include <QtCore/QObject>

#include <vector>

class QAbstractItemView;

namespace mailspace {

class ContactTableModel;

/// Keeps the same people selected when the model is reset. Make it after the view has its model.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    /// More than that are not followed: nobody picked them one by one.
    static constexpr int mostKept = 2000;

    SelectionKeeper(QAbstractItemView &view, ContactTableModel &model);

private:
    void remember();
    void restore();

    QAbstractItemView &m_view;
    ContactTableModel &m_model;
    std::vector<ContactId> m_selected;
    ContactId m_current = 0;
};

} // namespace mailspace
