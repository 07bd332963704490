// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace mailspace {

class ColumnMapping;
class ColumnMappingModel;
class ImportDrafts;
class ImportPreviewModel;
struct ImportPlan;
struct ImportRequest;

/// What a file is, whose, and how it is read: everything about one draft, shown and changeable.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(ImportDrafts &drafts, QWidget *parent = nullptr);

    void showFile(int index);

private:
    void setUpOrigin();
    void setUpTables();
    void layOut();
    QFormLayout *form();
    void connectFields();
    void changeRequest(const std::function<void(ImportRequest &)> &change);
    void changeMapping(const ColumnMapping &mapping);
    void showLooked(int index);
    void showOrigin();
    void showPart(const ImportPlan &plan);
    void showReading();

    ImportDrafts &m_drafts;
    int m_index = -1;
    QLabel *m_recognised;
    QLabel *m_why;
    QComboBox *m_artist;
    QComboBox *m_meaning;
    QComboBox *m_part; ///< of a system's export
    QCheckBox *m_forAll;
    QCheckBox *m_complete;
    QFormLayout *m_origin;
    QLineEdit *m_smartlink;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dateOrder;
    QPushButton *m_resetMapping;
    ColumnMappingModel *m_mappingModel;
    QTableView *m_mapping;
    ImportPreviewModel *m_previewModel;
    QTableView *m_preview;
};

} // namespace mailspace
