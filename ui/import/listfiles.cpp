// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/listfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString listFolderKey = u"import/folder"_s;

struct ListFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ListFiles)
};

} // namespace

Result<PastedList> listFromText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(ListFilesText::tr(
            "There is no text to paste. Copy a list first, for example the rows of "
            "a spreadsheet."));
    }
    PastedList list;
    list.folder = std::make_shared<QTemporaryDir>(); // only its owner may read it
    list.path = list.folder->filePath(ListFilesText::tr("Pasted list") + u".csv"_s);
    QFile file(list.path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(
            ListFilesText::tr("The pasted list cannot be kept: %1").arg(file.errorString()));
    }
    return list;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

QFileDialog *listPicker(QWidget *parent)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *picker = new QFileDialog(parent, ListFilesText::tr("Import lists"),
                                   QSettings().value(listFolderKey, usual).toString(),
                                   ListFilesText::tr("Lists (*.csv *.txt *.tsv *.zip *.xlsx *.vcf)")
                                       + u";;"_s + ListFilesText::tr("All files (*)"));
    picker->setObjectName(u"importPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(picker, &QFileDialog::filesSelected, picker, [picker] {
        QSettings().setValue(listFolderKey, picker->directory().absolutePath());
    });
    return picker;
}

} // namespace mailspace
