// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace mailspace {

namespace {

constexpr std::size_t bytesBetweenWrites = 1 << 18;

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

OutputFile::OutputFile(const QString &path)
    : m_file(path)
{
}

Result<> OutputFile::open()
{
    // QSaveFile would put a file in the place of a device.
    const QFileInfo target(m_file.fileName());
    if (target.exists() && !target.isFile()) {
        return fail(OutputFileText::tr("%1 is no file. Choose another name.")
                        .arg(QDir::toNativeSeparators(m_file.fileName())));
    }
    return m_file.open(QIODevice::WriteOnly) ? Result<>() : unwritable();
}

Result<> OutputFile::append(std::string_view text)
{
    m_pending += text;
    return m_pending.size() < bytesBetweenWrites ? Result<>() : flush();
}

Result<> OutputFile::flush()
{
    const auto size = qint64(m_pending.size());
    m_hash.addData(QByteArrayView(m_pending.data(), size));
    if (m_file.write(m_pending.data(), size) != size || !m_file.flush()) {
        return unwritable();
    }
    m_pending.clear();
    return {};
}

Result<> OutputFile::commit()
{
    if (auto flushed = flush(); !flushed) {
        return flushed;
    }
    return m_file.commit() ? Result<>() : unwritable();
}

Result<> OutputFile::unwritable() const
{
    return fail(
        OutputFileText::tr("%1 cannot be written: %2. Choose another folder, or free some space.")
            .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
}

} // namespace mailspace
