// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/duplicates.h"
#include "ui/details/factmodel.h"
#include "ui/latesttask.h"

#include <QtWidgets/QDialog>

#include <memory>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace mailspace {

class PersonSide;
struct ContactDetails;

/// People who may be here twice, two side by side, for the manager to decide. Asks for what is
/// decided by its signals, and goes on to the next two.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(QString storePath, QWidget *parent = nullptr);
    ~DuplicatesDialog() override;

    void setPairs(const LikelyPairs &pairs);

signals:
    void mergeWanted(qint64 other, qint64 kept);
    void twoPeopleWanted(qint64 one, qint64 other);
    void loaded(); ///< both people of the present pair are shown

private:
    struct TwoPeople;

    void layOut();
    void showPair();
    void display(const TwoPeople &people);
    void settleButtons();
    void settleTitle();
    void merge();
    void goOn();
    const LikelyPair *present() const;

    QString m_storePath;
    LikelyPairs m_pairs;
    FactModel m_model;
    QLabel *m_title;
    QListView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_why;
    PersonSide *m_first;
    PersonSide *m_second;
    QPushButton *m_two;
    QPushButton *m_merge;
    LatestTask m_reading;
    bool m_isLoaded = false;
};

} // namespace mailspace
