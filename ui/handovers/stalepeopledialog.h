// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/handoverledger.h"

#include <QtWidgets/QDialog>

namespace mailspace {

/// Who must be removed at a recipient, why, and since when.
class StalePeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// More are counted, not listed.
    static constexpr std::size_t mostShown = 1000;

    StalePeopleDialog(const Handover &handover, const std::vector<StalePerson> &people,
                      QWidget *parent = nullptr);
};

} // namespace mailspace
