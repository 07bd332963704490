// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/listcomparison.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// One group of a compared list: the people in it, as far as they are searched for.
class ComparedModel : public RowModel<ComparedPerson>
{
    Q_OBJECT

public:
    /// Beyond so many a list is saved and searched, not read.
    static constexpr std::size_t mostShown = 5000;

    explicit ComparedModel(Discrepancy which, QObject *parent = nullptr);

    /// "There, but must not be"
    static QString groupName(Discrepancy which);
    /// What the group means and what to do, in a sentence or two.
    static QString groupMeaning(Discrepancy which);

    Discrepancy group() const { return m_which; }
    /// Shows those of the group whose address holds the text.
    void show(const ListComparison &comparison, const QString &search);

protected:
    QStringList titles() const override;
    QString text(const ComparedPerson &person, int column) const override;

private:
    enum Column { Email, Status, Since };

    Discrepancy m_which;
};

} // namespace mailspace
