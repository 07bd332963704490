// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/recordreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

/// The bytes libFuzzer made.
struct FuzzInput
{
    const std::uint8_t *data;
    std::size_t size;

    unsigned take()
    {
        const unsigned byte = size > 0 ? *data : 0;
        const std::size_t step = size > 0 ? 1 : 0;
        data += step;
        size -= step;
        return byte;
    }
    QByteArray rest() const { return {reinterpret_cast<const char *>(data), qsizetype(size)}; }
};

/// A file that exists in memory only.
class MemoryFile
{
public:
    MemoryFile()
        : m_file(memfd_create("fuzz", 0))
    {
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile() { close(m_file); }

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }
    void write(const QByteArray &content)
    {
        if (ftruncate(m_file, 0) != 0
            || pwrite(m_file, content.constData(), std::size_t(content.size()), 0)
                != content.size()) {
            std::abort();
        }
    }

private:
    int m_file;
};

/// Everything a reader gives, and that it keeps its promises.
inline std::vector<std::string> readAll(mailspace::RecordReader &reader)
{
    std::vector<std::string> all;
    std::int64_t line = 0;
    while (true) {
        const auto record = reader.next();
        if (!record || *record == nullptr) {
            all.push_back(record ? "end" : "error");
            return all;
        }
        if ((*record)->line < line) {
            std::abort(); // lines only go forwards
        }
        line = (*record)->line;
        std::string text = std::to_string(line) + ':' + std::to_string(int((*record)->fault));
        for (const auto cell : (*record)->cells) {
            text += '\x1F';
            text += cell;
        }
        all.push_back(std::move(text));
    }
}
