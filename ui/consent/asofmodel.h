// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/exportableasof.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// Those who could be exported on a day, and why.
class AsOfModel : public RowModel<ExportableContact>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const ExportableContact &person, int column) const override;
    QString toolTip(const ExportableContact &person, int column) const override;

private:
    enum Column { Email, Name, Since, Evidence, Why };
};

} // namespace mailspace
