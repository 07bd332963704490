// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/fans/fanscore.h"

#include <QtWidgets/QDialog>

class QLabel;
class QTableView;

namespace mailspace {

class FigureModel;

/// "Why is she a super fan?": every interaction that counts, and what it adds, to the last
/// millionth of a point.
class ReceiptsDialog : public QDialog
{
    Q_OBJECT

public:
    ReceiptsDialog(const QString &storePath, const Contact &contact,
                   std::optional<ProfileId> profile, const ScoreRecipe &recipe, Timestamp now,
                   QWidget *parent = nullptr);

signals:
    void filled();

private:
    void load(const QString &storePath, ContactId contact, std::optional<ProfileId> profile,
              const ScoreRecipe &recipe, Timestamp now);

    QLabel *m_summary;
    FigureModel *m_model;
    QTableView *m_table;
};

} // namespace mailspace
