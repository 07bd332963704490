// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/consent/consenttrends.h"
#include "ui/latesttask.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace mailspace {

class LossGroupModel;
class LossModel;
class StoreSession;
class TrendModel;

/// The page of withdrawals: how many were gained and lost over time, by what and why, and who.
class UnsubscribesPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnsubscribesPage(StoreSession &session, QWidget *parent = nullptr);

    void setProfile(std::optional<qint64> profile);
    /// Asks again, after the store has changed; at once when shown, else when it next is.
    void refresh();

signals:
    void personChosen(const QString &email);
    /// Those of a group, which is named by `title`.
    void peopleChosen(const std::vector<qint64> &people, const QString &title);
    void failed(const QString &message);
    void answered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *upperHalf();
    QWidget *lowerHalf();
    QWidget *groups(QWidget *parent);
    void ask();
    void showTrends(const ConsentTrends &trends, TrendRequest::Step step);

    StoreSession &m_session;
    std::optional<qint64> m_profile;
    bool m_stale = true;
    LatestTask m_question;
    TrendModel *m_trends;
    LossGroupModel *m_bySmartlink;
    LossGroupModel *m_byKind;
    LossGroupModel *m_byReason;
    LossModel *m_losses;
    QSortFilterProxyModel *m_found;
    QComboBox *m_step;
    QLabel *m_sum;
    QLabel *m_peopleTitle;
    QTableView *m_numbers = nullptr;
    QTableView *m_people = nullptr;
};

} // namespace mailspace
