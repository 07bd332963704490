// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/erasure.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace mailspace {

/// Shows what an erasure takes away and wants the address typed, since it cannot be undone. Erases
/// nothing itself.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const ErasurePreview &preview, QWidget *parent = nullptr);

    QString reason() const;

private:
    void updateState();

    QString m_email;
    QLineEdit *m_typed;
    QLineEdit *m_reason;
    QPushButton *m_erase = nullptr;
};

} // namespace mailspace
