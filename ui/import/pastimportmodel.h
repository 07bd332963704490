// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importhistory.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The imports of a store with their counts, newest first.
class PastImportModel : public RowModel<PastImport>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const PastImport &import, int column) const override;
    bool isNumber(int column) const override;

private:
    enum Column { When, File, Artist, New, Changed, Refused, Yes, No, State };
};

} // namespace mailspace
