// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/mistypedaddresses.h"

#include <QtWidgets/QWidget>

#include <functional>

class QVBoxLayout;

namespace mailspace {

struct ContactDetails;

/// What is to be known and done about the address of a fan: that it is an office's, what was
/// probably meant, which other addresses are the same person's. Nothing, for most.
class AddressNotice : public QWidget
{
    Q_OBJECT

public:
    explicit AddressNotice(QWidget *parent = nullptr);

    void display(const ContactDetails &details);

signals:
    void correctionWanted(const mailspace::MistypedAddress &address);
    void separationWanted(qint64 other, qint64 kept);

private:
    void addLine(const QString &sentence, const QString &objectName = {},
                 const QString &buttonText = {}, const std::function<void()> &act = {});

    QVBoxLayout *m_lines;
};

} // namespace mailspace
