// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace mailspace {

class StoreSession;

/// The columns of a file, ticked and dragged into their order; choices can be saved under names.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(StoreSession &session, QWidget *parent = nullptr);

    QStringList columns() const;
    /// Keeps what is ticked under the name.
    void saveAs(const QString &name);
    void removeChosen();
    /// What is ticked comes back the next time.
    void remember();

signals:
    void changed();
    void failed(const QString &message);

private:
    void layOut();
    void show(const QStringList &chosen);
    void showPresets(const QString &current);
    void applyPreset();
    void askForName();

    StoreSession &m_session;
    QComboBox *m_presets;
    QPushButton *m_save;
    QPushButton *m_remove;
    QListWidget *m_list;
};

} // namespace mailspace
