// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fanchart.h"

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

    /// Keeps the selected row where the content is of the same kind.
    void display(FigureContent content);
    /// Something that can be chosen about the content.
    struct Choice
    {
        QString name;
        QStringList options;
        int current = 0;
    };
    static constexpr std::size_t mostChoices = 2;
    void setChoices(const std::vector<Choice> &choices);
    FanChart &chart() const { return *m_chart; }
    const FigureModel &model() const { return *m_model; }

signals:
    void choiceMade(int which, int option);
    void peopleWanted(int row);
    void receiptsWanted(int row);
    void noted(const QString &note);
    void failed(const QString &message);

private:
    void setUpChoices();
    void layOut();
    void connectParts();
    void showActions();
    int currentRow() const;
    void copy();
    void pickFile();
    void save(const QString &path);
    FigureContent pictured() const;

    QLabel *m_explanation;
    QWidget *m_choiceRow;
    std::array<std::pair<QLabel *, QComboBox *>, mostChoices> m_choices;
    QPushButton *m_receipts;
    QPushButton *m_people;
    QPushButton *m_copy;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    FigureModel *m_model;
    FanChart *m_chart;
    QTableView *m_table;
    FigureContent m_content; ///< its table is in the model
};

} // namespace mailspace
