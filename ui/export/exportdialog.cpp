// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include "core/export/exportlayout.h"
#include "core/export/exportrows.h"
#include "core/export/handoverledger.h"
#include "ui/export/columnchooser.h"
#include "ui/rowdelegate.h"
#include "ui/store/storesession.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 6;
const QString targetKey = u"export/target"_s;

Result<ExportPreview> read(const QString &storePath, const ExportRequest &request)
{
    auto database = Database::open(storePath);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return previewExport(*database, request, previewRows);
}

} // namespace

ExportDialog::ExportDialog(StoreSession &session, ContactQuery optIn, ContactQuery shown,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_optIn(std::move(optIn))
    , m_shown(std::move(shown))
    , m_form(new QFormLayout)
    , m_optInChoice(new QRadioButton(tr("Only those who &may be written to"), this))
    , m_shownChoice(new QRadioButton(tr("What is &shown on screen"), this))
    , m_evidence(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_target(new QComboBox(this))
    , m_recipient(new QComboBox(this))
    , m_columns(new ColumnChooser(session, this))
    , m_preview(new QTableWidget(this))
    , m_count(new QLabel(this))
    , m_obstacle(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export as"));
    setUpFields();
    layOut();
    connect(m_optInChoice, &QRadioButton::toggled, this, &ExportDialog::adapt);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { m_go->setEnabled(obstacle().isEmpty()); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    connect(m_columns, &ColumnChooser::changed, this, &ExportDialog::preview);
    connect(m_columns, &ColumnChooser::failed, m_obstacle, &QLabel::setText);
    connect(this, &QDialog::accepted, this, &ExportDialog::rememberChoices);
    resize(820, 620);
    adapt();
}

void ExportDialog::setUpFields()
{
    m_optInChoice->setObjectName(u"exportOptInChoice"_s);
    m_shownChoice->setObjectName(u"exportShownChoice"_s);
    m_optInChoice->setEnabled(m_optIn.profile.has_value());
    (m_optIn.profile ? m_optInChoice : m_shownChoice)->setChecked(true);
    m_evidence->setObjectName(u"exportCompleteEvidence"_s);
    m_evidence->addItem(tr("Any"));
    m_evidence->addItem(tr("At least partial: time and source"),
                        static_cast<int>(EvidenceGrade::Partial));
    m_evidence->addItem(tr("Complete evidence only: time, IP address and confirmation"),
                        static_cast<int>(EvidenceGrade::Strong));
    m_reason->setObjectName(u"exportReason"_s);
    m_reason->setPlaceholderText(tr("e.g. guest list; not for a mailing. Kept with the hand-over"));
    m_target->setObjectName(u"exportTarget"_s);
    for (const ExportLayout &layout : exportLayouts()) {
        m_target->addItem(layoutName(layout), layout.id.toString());
    }
    m_target->setCurrentIndex(
        std::max(0, m_target->findData(m_session.remembered(targetKey).toString())));
    m_recipient->setObjectName(u"exportRecipient"_s);
    m_recipient->setEditable(true);
    m_recipient->lineEdit()->setPlaceholderText(tr("e.g. our Brevo (optional)"));
    if (const auto known = HandoverLedger(m_session.database(), currentTimestamp()).recipients()) {
        m_recipient->addItems(*known);
    }
    m_recipient->setCurrentIndex(-1);
    m_obstacle->setObjectName(u"exportObstacle"_s);
    m_obstacle->setWordWrap(true);
}

void ExportDialog::layOut()
{
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("Who:"), m_optInChoice);
    m_form->addRow(QString(), m_shownChoice);
    m_form->addRow(tr("&Evidence:"), m_evidence);
    m_form->addRow(tr("&Reason:"), m_reason);
    m_form->addRow(tr("&Layout:"), m_target);
    m_form->addRow(tr("&Handed over to:"), m_recipient);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("The first rows"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setItemDelegate(new RowDelegate(m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->setMaximumWidth(250);
    m_count->setObjectName(u"exportCount"_s);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_columns);
    lower->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Choose the file…"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"exportChooseFile"_s);
    m_go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_count);
    column->addLayout(lower, 1);
    column->addWidget(m_obstacle);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.query = m_optInChoice->isChecked() ? m_optIn : m_shown;
    if (m_optInChoice->isChecked() && m_evidence->currentData().isValid()) {
        request.query.leastEvidence = static_cast<EvidenceGrade>(m_evidence->currentData().toInt());
    }
    request.target = m_target->currentData().toString();
    request.recipient = m_recipient->currentText().simplified();
    request.columns = m_columns->columns();
    if (!request.query.optedInOnly) {
        request.reason = m_reason->text().simplified();
    }
    return request;
}

void ExportDialog::rememberChoices()
{
    m_columns->remember();
    m_session.remember(targetKey, m_target->currentData());
}

void ExportDialog::adapt()
{
    const ExportLayout *layout = findLayout(request().target);
    m_columns->setVisible(layout->isFree());
    const bool open = !request().query.optedInOnly;
    m_reason->setVisible(open);
    m_form->labelForField(m_reason)->setVisible(open);
    m_evidence->setEnabled(m_optInChoice->isChecked());
    m_contacts = -1;
    preview();
}

void ExportDialog::preview()
{
    m_go->setEnabled(obstacle().isEmpty());
    m_question.run(
        this,
        [path = m_session.path(), asked = request()](Progress & /*progress*/) {
            return read(path, asked);
        },
        [this](const Result<ExportPreview> &found) {
            if (found) {
                showPreview(*found);
            } else {
                m_preview->setRowCount(0);
                m_count->setText(found.error().message);
            }
            emit previewed();
        });
}

void ExportDialog::showPreview(const ExportPreview &shown)
{
    m_contacts = shown.contacts;
    m_count->setText(
        tr("%Ln contact(s); the first rows:", nullptr, static_cast<int>(shown.contacts)));
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(shown.titles.size()));
    m_preview->setRowCount(static_cast<int>(shown.records.size()));
    m_preview->setHorizontalHeaderLabels(shown.titles);
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const QStringList &record = shown.records[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_preview->columnCount(); ++column) {
            m_preview->setItem(row, column, new QTableWidgetItem(record[column]));
        }
    }
    m_preview->resizeColumnsToContents();
    m_go->setEnabled(obstacle().isEmpty());
}

QString ExportDialog::obstacle() const
{
    const ExportRequest asked = request();
    const ExportLayout *layout = findLayout(asked.target);
    QString why;
    if (!asked.query.optedInOnly && asked.reason.isEmpty()) {
        why = tr("This may include people who must not be written to: write down the reason.");
    } else if (layout->isFree() && asked.columns.isEmpty()) {
        why = tr("Tick at least one column.");
    } else if (m_contacts == 0) {
        why = tr("Nobody fits this choice: there is nothing to hand over.");
    } else if (layout->mostContacts() > 0 && m_contacts > layout->mostContacts()) {
        why = tr("A workbook holds %L1 people at most. Choose a CSV layout.")
                  .arg(layout->mostContacts());
    }
    m_obstacle->setText(why);
    return why;
}

} // namespace mailspace
