// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fanchart.h"
#include "ui/fans/figuremodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace mailspace {

/// A chart, the same figures as a table beside it, and what can be done with them.
class FigurePane : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePane(QWidget *parent = nullptr);

    struct Content
    {
        FanChart::Kind kind = FanChart::Kind::Fans;
        QString title; ///< of the chart: the name of a saved picture
        QString explanation;
        FigureTable table;
        bool hasPeople = true; ///< rows stand for people who can be shown
        bool hasReceipts = false; ///< rows are fans
    };
    /// Keeps the selected row where the content is of the same kind.
    void display(Content content);
    /// What can be chosen about the content; none hides the choice.
    void setChoices(const QString &name, const QStringList &choices, int current);
    FanChart &chart() const { return *m_chart; }
    const FigureModel &model() const { return *m_model; }

signals:
    void choiceMade(int choice);
    void peopleWanted(int row);
    void receiptsWanted(int row);
    void noted(const QString &note);
    void failed(const QString &message);

private:
    void layOut();
    void connectParts();
    void fitChart();
    void showActions();
    int currentRow() const;
    void copy();
    void pickFile();
    void save(const QString &path);

    QLabel *m_explanation;
    QLabel *m_choiceName;
    QComboBox *m_choice;
    QPushButton *m_receipts;
    QPushButton *m_people;
    QPushButton *m_copy;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    FanChart *m_chart;
    FigureModel *m_model;
    QTableView *m_table;
    Content m_content;
};

} // namespace mailspace
