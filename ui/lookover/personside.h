// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QRadioButton;

namespace mailspace {

class FactList;
struct ContactDetails;

/// One of two people who may be the same, as they stand side by side: who, consent of each artist,
/// what they did. Its button chooses the address that is kept.
class PersonSide : public QFrame
{
    Q_OBJECT

public:
    PersonSide(const QString &objectName, const QString &keepText, QWidget *parent = nullptr);

    void display(const ContactDetails &details);
    QRadioButton &keep() const { return *m_keep; }

private:
    QRadioButton *m_keep;
    QLabel *m_email;
    FactList *m_person;
    QLabel *m_consentTitle;
    FactList *m_consent;
    QLabel *m_deedsTitle;
    FactList *m_deeds;
};

} // namespace mailspace
