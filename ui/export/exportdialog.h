// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace mailspace {

/// Asks whom to hand over, in which layout, to whom; the file is picked afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `optIn` without a profile: no artist is chosen, so only what is shown can be exported.
    ExportDialog(const ContactQuery &optIn, const ContactQuery &shown, qint64 shownCount,
                 QWidget *parent = nullptr);

    /// All but the path.
    ExportRequest request() const;

private:
    ContactQuery m_optIn;
    ContactQuery m_shown;
    QRadioButton *m_optInChoice;
    QRadioButton *m_shownChoice;
    QComboBox *m_target;
    QLineEdit *m_recipient;
};

} // namespace mailspace
