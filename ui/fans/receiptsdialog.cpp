// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/receiptsdialog.h"

#include "core/fans/superfanstore.h"
#include "core/store/database.h"
#include "ui/fans/fantables.h"
#include "ui/fans/figuretable.h"
#include "ui/fans/pointstext.h"
#include "ui/task.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace mailspace {

using namespace Qt::StringLiterals;

ReceiptsDialog::ReceiptsDialog(const QString &storePath, const Contact &contact,
                               std::optional<ProfileId> profile, const ScoreRecipe &recipe,
                               Timestamp now, QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_model(new FigureModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"receiptsDialog"_s);
    const QString name = contact.name.isEmpty() ? contact.email : contact.name;
    setWindowTitle(tr("Where the score of %1 comes from").arg(name));
    resize(960, 480);
    m_summary->setObjectName(u"receiptsSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"receiptsTable"_s);
    m_table->setAccessibleName(tr("Receipts of the score"));
    m_table->setModel(m_model);
    setUpFigureTable(*m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    load(storePath, contact.id, profile, recipe, now);
}

void ReceiptsDialog::load(const QString &storePath, ContactId contact,
                          std::optional<ProfileId> profile, const ScoreRecipe &recipe,
                          Timestamp now)
{
    runTask(
        this,
        [=](Progress & /*progress*/) -> Result<FanExplanation> {
            auto database = Database::open(storePath);
            if (!database) {
                return failed(database);
            }
            return SuperFanStore(*database).explain(contact, profile, FanScorer(recipe, now));
        },
        [this, profile](const Result<FanExplanation> &explanation) {
            if (!explanation) {
                m_summary->setText(explanation.error().message);
                return;
            }
            m_summary->setText(
                explanation->hasScore
                    ? tr("Score %1. Each line tells what one interaction adds today: the weight of "
                         "its kind, more for an amount or a quantity, less with the time that has "
                         "passed. The parts add up exactly.")
                          .arg(pointsText(explanation->score.total))
                    : tr("No score: people who withdrew or complained are not profiled."));
            m_model->setTable(receiptsTable(*explanation, !profile));
            m_table->resizeColumnsToContents();
            emit filled();
        });
}

} // namespace mailspace
