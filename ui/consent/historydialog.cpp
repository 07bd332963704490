// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/historydialog.h"

#include "ui/consent/historymodel.h"
#include "ui/plaintable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(const QString &email, std::vector<HistoryLine> lines, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History of %1").arg(email));
    auto *title = new QLabel(email, this);
    title->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *note = new QLabel(lines.empty()
                                ? tr("Nobody has recorded a yes or a no of this person yet.")
                                : tr("Everything this person said, newest first. Nothing here is "
                                     "ever changed; slips are taken back by a further line."),
                            this);
    note->setWordWrap(true);
    auto *model = new HistoryModel(this);
    model->setLines(std::move(lines));
    auto *table = plainTable(model, u"history"_s, tr("History"), this);
    constexpr std::array widths{150, 220, 80, 330, 150};
    for (int column = 0; column < int(widths.size()); ++column) {
        table->horizontalHeader()->resizeSection(column, widths[std::size_t(column)]);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(1080, 420);
}

} // namespace mailspace
