// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/handoverledger.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The hand-overs as a table, those that have become wrong first.
class HandoverModel : public RowModel<Handover>
{
    Q_OBJECT

public:
    enum Column { Recipient, ToRemove, Artist, Made, People, Layout, Filter };

    using RowModel::RowModel;

    int rowOf(qint64 handover) const;
    int staleCount() const;

    /// "3 to remove, for 4 business days"; "Nobody to remove".
    static QString badgeText(const Handover &handover);
    /// "our Brevo", else the name of the file.
    static QString recipientText(const Handover &handover);

protected:
    QStringList titles() const override;
    QString text(const Handover &handover, int column) const override;
    QString toolTip(const Handover &handover, int column) const override;
    bool isNumber(int column) const override { return column == People; }
    QVariant extra(const Handover &handover, int column, int role) const override;
};

} // namespace mailspace
