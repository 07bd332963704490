// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/pastimportmodel.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, File, Artist, New, Changed, Refused, Yes, No, State, ColumnCount };

bool isNumber(int column)
{
    return column >= New && column <= No;
}

QString moment(Timestamp at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), u"d MMM yyyy, HH:mm"_s);
}

} // namespace

void PastImportModel::setImports(std::vector<PastImport> imports)
{
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

int PastImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int PastImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const PastImport &import = at(index.row());
    const auto count = [&import](const QString &key) {
        return QLocale().toString(import.report.value(key).toInteger());
    };
    switch (index.column()) {
    case When:
        return moment(import.importedAt);
    case File:
        return import.fileName;
    case Artist:
        return import.profile.isEmpty() ? tr("All artists") : import.profile;
    case New:
        return count(u"contacts_new"_s);
    case Changed:
        return count(u"contacts_changed"_s);
    case Refused:
        return count(u"rows_refused"_s);
    case Yes:
        return count(u"consents_given"_s);
    case No:
        return count(u"withdrawals"_s);
    case State:
        return import.undoneAt ? tr("Undone %1").arg(moment(*import.undoneAt)) : QString();
    default:
        return {};
    }
}

QVariant PastImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("Imported");
    case File:
        return tr("File");
    case Artist:
        return tr("Artist");
    case New:
        return tr("New");
    case Changed:
        return tr("Changed");
    case Refused:
        return tr("Refused");
    case Yes:
        return tr("Consents");
    case No:
        return tr("Withdrawals");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace mailspace
