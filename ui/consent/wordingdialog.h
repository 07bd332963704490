// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace mailspace {

class StoreSession;
class WordingModel;

/// The texts that people agreed to, by smartlink and from a day on: to be read, added, removed.
class WordingDialog : public QDialog
{
    Q_OBJECT

public:
    WordingDialog(StoreSession &session, std::optional<qint64> artist, QWidget *parent = nullptr);

private:
    void setUpFields();
    void layOut();
    void showAll();
    void add();
    void removeChosen();
    void settle(const Result<> &done, const QString &sentence);
    void updateButtons();

    StoreSession &m_session;
    std::optional<qint64> m_artist;
    WordingModel *m_model;
    QTableView *m_table;
    QComboBox *m_smartlink;
    QDateEdit *m_from;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace mailspace
