// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consentstate.h"

#include <QtCore/QAbstractListModel>

#include <vector>

namespace mailspace {

/// One thing known about a person, in words.
struct Fact
{
    QString what;
    QString aside = {}; ///< at the end of the line: a date, points, a state
    QString details = {}; ///< in the second line
    std::optional<ConsentState> state = {}; ///< whose shape and colour the aside has
};

/// A list of facts; a screen reader hears each in full.
class FactModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AsideRole = Qt::UserRole, DetailsRole, StateRole };

    using QAbstractListModel::QAbstractListModel;

    void setFacts(std::vector<Fact> facts);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Fact> m_facts;
};

} // namespace mailspace
