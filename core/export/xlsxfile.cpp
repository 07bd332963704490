// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/xlsxfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <xlsxwriter.h>

#include <cstdio>
#include <string>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBytesInCell = 32'767; // of characters; bytes are never fewer

struct XlsxFileText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

/// The beginning of a text that is too long, cut between characters.
std::string fitting(std::string_view text)
{
    if (text.size() > mostBytesInCell) {
        auto end = mostBytesInCell;
        while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text = text.substr(0, end);
    }
    return std::string(text);
}

} // namespace

XlsxFile::XlsxFile(QString path)
    : m_path(std::move(path))
{
}

XlsxFile::~XlsxFile()
{
    close();
}

Result<> XlsxFile::open()
{
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile()) {
        return fail(XlsxFileText::tr("%1 is no file. Choose another name.")
                        .arg(QDir::toNativeSeparators(m_path)));
    }
    m_file = std::make_unique<QTemporaryFile>(m_path + u".XXXXXX"_s);
    if (!m_file->open()) {
        return unwritable(m_file->errorString());
    }
    auto folder = QFile::encodeName(target.absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_file->fileName()).constData(), &options);
    m_sheet = m_workbook != nullptr ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    return m_sheet != nullptr ? Result<>() : unwritable(XlsxFileText::tr("no memory"));
}

Result<> XlsxFile::append(std::span<const std::string_view> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty()) {
            continue;
        }
        const auto outcome = worksheet_write_string(m_sheet, m_row, lxw_col_t(i),
                                                    fitting(cells[i]).c_str(), nullptr);
        if (outcome != LXW_NO_ERROR) {
            return unwritable(QString::fromUtf8(lxw_strerror(outcome)));
        }
    }
    ++m_row;
    return {};
}

Result<> XlsxFile::finish()
{
    if (const auto outcome = close(); outcome != LXW_NO_ERROR) {
        return unwritable(QString::fromUtf8(lxw_strerror(lxw_error(outcome))));
    }
    QFile written(m_file->fileName());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!written.open(QIODevice::ReadOnly) || !hash.addData(&written)) {
        return unwritable(written.errorString());
    }
    m_fingerprint = hash.result();
    return {};
}

Result<> XlsxFile::commit()
{
    // rename() replaces what stands there in one step; QFile's own would refuse.
    const auto from = QFile::encodeName(m_file->fileName());
    if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0) {
        return unwritable(qt_error_string());
    }
    m_file->setAutoRemove(false);
    return {};
}

int XlsxFile::close()
{
    const auto outcome = m_workbook != nullptr ? workbook_close(m_workbook) : LXW_NO_ERROR;
    m_workbook = nullptr;
    return int(outcome);
}

Result<> XlsxFile::unwritable(const QString &why) const
{
    return fail(
        XlsxFileText::tr("%1 cannot be written: %2. Choose another folder, or free some space.")
            .arg(QDir::toNativeSeparators(m_path), why));
}

} // namespace mailspace
