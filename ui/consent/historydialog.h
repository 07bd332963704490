// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/personhistory.h"

#include <QtWidgets/QDialog>

namespace mailspace {

/// What one person said, and when: their ledger in words.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const QString &email, std::vector<HistoryLine> lines, QWidget *parent = nullptr);
};

} // namespace mailspace
