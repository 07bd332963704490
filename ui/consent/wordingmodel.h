// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/wordings.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The library of consent wordings, by smartlink.
class WordingModel : public RowModel<Wording>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// "Spring single · E-mails (Nova Sky)"
    static QString smartlinkText(const WordedSmartlink &smartlink);

protected:
    QStringList titles() const override;
    QString text(const Wording &wording, int column) const override;
    QString toolTip(const Wording &wording, int column) const override;

private:
    enum Column { Smartlink, From, WordingText };
};

} // namespace mailspace
