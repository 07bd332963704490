// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace mailspace {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const ContactQuery &optIn, const ContactQuery &shown, qint64 shownCount,
                           QWidget *parent)
    : QDialog(parent)
    , m_optIn(optIn)
    , m_shown(shown)
    , m_optInChoice(new QRadioButton(tr("Only those who &may be written to"), this))
    , m_shownChoice(new QRadioButton(
          tr("What is shown on screen (%Ln contact(s))", nullptr, static_cast<int>(shownCount)),
          this))
    , m_target(new QComboBox(this))
    , m_recipient(new QLineEdit(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export as"));
    m_optInChoice->setObjectName(u"exportOptInChoice"_s);
    m_shownChoice->setObjectName(u"exportShownChoice"_s);
    m_optInChoice->setEnabled(optIn.profile.has_value());
    (optIn.profile ? m_optInChoice : m_shownChoice)->setChecked(true);
    m_target->setObjectName(u"exportTarget"_s);
    m_target->addItem(tr("CSV for a mailing tool"), static_cast<int>(ExportTarget::Csv));
    m_target->addItem(tr("CSV for a spreadsheet"), static_cast<int>(ExportTarget::SpreadsheetCsv));
    m_recipient->setObjectName(u"exportRecipient"_s);
    m_recipient->setPlaceholderText(tr("e.g. our Brevo (optional)"));
    auto *warning
        = new QLabel(tr("What is shown may include people who must not be written to."), this);
    warning->setForegroundRole(QPalette::PlaceholderText);
    warning->setVisible(!shown.optedInOnly);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(tr("Who:"), m_optInChoice);
    form->addRow(QString(), m_shownChoice);
    form->addRow(QString(), warning);
    form->addRow(tr("&Layout:"), m_target);
    form->addRow(tr("&Handed over to:"), m_recipient);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("&Choose the file…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"exportChooseFile"_s);
    go->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(480);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.query = m_optInChoice->isChecked() ? m_optIn : m_shown;
    request.target = static_cast<ExportTarget>(m_target->currentData().toInt());
    request.recipient = m_recipient->text().trimmed();
    return request;
}

} // namespace mailspace
