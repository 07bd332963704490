// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consenttrends.h"
#include "ui/rowmodel.h"

namespace mailspace {

/// The people who said no, newest first.
class LossModel : public RowModel<Loss>
{
    Q_OBJECT

public:
    enum Column { When, Email, What, From, Smartlink, Reason };

    using RowModel::RowModel;

protected:
    QStringList titles() const override;
    QString text(const Loss &loss, int column) const override;
};

/// How many were lost by each smartlink, or for each reason.
class LossGroupModel : public RowModel<LossGroup>
{
    Q_OBJECT

public:
    /// `title` is that of the first column, `untold` stands for an empty name.
    LossGroupModel(QString title, QString untold, QObject *parent = nullptr);

    QString nameOf(const LossGroup &group) const;

protected:
    QStringList titles() const override;
    QString text(const LossGroup &group, int column) const override;
    bool isNumber(int column) const override { return column == 0; }

private:
    QString m_title;
    QString m_untold;
};

} // namespace mailspace
