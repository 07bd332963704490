// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/erasedialog.h"

#include "core/contacts/emailaddress.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString whatGoes(const ErasurePreview &preview)
{
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    QStringList items;
    const auto add = [&items](qint64 count, const QString &text) {
        if (count > 0) {
            items << text;
        }
    };
    const qint64 backups = preview.backups.size();
    for (const auto &address : preview.otherAddresses) {
        items << EraseDialog::tr("%1, merged with it", "an address").arg(address);
    }
    add(preview.listings,
        EraseDialog::tr("%Ln row(s) of imported lists", nullptr, number(preview.listings)));
    add(preview.interactions,
        EraseDialog::tr("%Ln interaction(s)", nullptr, number(preview.interactions)));
    add(preview.events,
        EraseDialog::tr("%Ln line(s) of the consent ledger", nullptr, number(preview.events)));
    add(preview.handovers,
        EraseDialog::tr("the name in %Ln hand-over(s), whose count stays", nullptr,
                        number(preview.handovers)));
    add(backups,
        EraseDialog::tr("%Ln backup(s) beside the store, replaced by a new one", nullptr,
                        number(backups)));
    QString list;
    for (const QString &item : items) {
        list += u"<li>"_s + item.toHtmlEscaped() + u"</li>"_s;
    }
    return u"<p>"_s
        + (preview.profiles.isEmpty()
               ? EraseDialog::tr("This goes for good:")
               : EraseDialog::tr("This goes for good (%1):").arg(preview.profiles.join(u", "_s)))
              .toHtmlEscaped()
        + u"</p><ul>"_s + list + u"</ul><p>"_s
        + EraseDialog::tr("A hash that cannot be turned back stays, so that no old list brings "
                          "the person back. Backups and exported files kept elsewhere are yours "
                          "to delete.")
              .toHtmlEscaped()
        + u"</p>"_s;
}

} // namespace

EraseDialog::EraseDialog(const ErasurePreview &preview, QWidget *parent)
    : QDialog(parent)
    , m_email(preview.email)
    , m_typed(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase a person"));
    auto *title = new QLabel(tr("Erase %1?").arg(m_email), this);
    title->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(whatGoes(preview), this);
    text->setObjectName(u"erasePreview"_s);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    m_typed->setObjectName(u"eraseTyped"_s);
    m_reason->setObjectName(u"eraseReason"_s);
    m_reason->setPlaceholderText(tr("For example: asked by e-mail (optional)"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Type the address:"), m_typed);
    form->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_erase = buttons->addButton(tr("&Erase for good"), QDialogButtonBox::AcceptRole);
    m_erase->setObjectName(u"eraseGo"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_typed, &QLineEdit::textChanged, this, &EraseDialog::updateState);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    resize(540, 420);
    updateState();
    m_typed->setFocus();
}

QString EraseDialog::reason() const
{
    return m_reason->text().trimmed();
}

void EraseDialog::updateState()
{
    m_erase->setEnabled(addressKey(m_typed->text().trimmed().toStdString())
                        == addressKey(m_email.toStdString()));
}

} // namespace mailspace
