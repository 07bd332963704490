// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <zip.h>

#include <stdexcept>
#include <utility>
#include <vector>

/// Writes a ZIP archive with these members (name, content).
inline void writeZip(const QString &path,
                     const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    int code = 0;
    auto *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto &[name, content] : members) {
        auto *source
            = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (archive == nullptr || zip_close(archive) != 0) {
        throw std::runtime_error("cannot write the test's archive");
    }
}
