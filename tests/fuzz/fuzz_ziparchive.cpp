// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/ziparchive.h"
#include "tests/fuzz/fuzzinput.h"

#include <QtCore/QIODevice>

using namespace mailspace;

// An archive that opens: every member can be read to its end, or fails, and never gives more than
// it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MemoryFile file;
    file.write(FuzzInput{data, size}.rest());
    const auto archive = ZipArchive::open(file.path());
    if (!archive) {
        return 0;
    }
    for (const auto &member : archive->members()) {
        const auto device = archive->openMember(member.name);
        if (!device) {
            continue;
        }
        constexpr qint64 enough = qint64{1} << 20;
        QByteArray block(qsizetype(1) << 16, Qt::Uninitialized);
        qint64 read = 0;
        qint64 count = 0;
        while (read < enough && (count = (*device)->read(block.data(), block.size())) > 0) {
            read += count;
        }
        if (read > (*device)->size()) {
            std::abort();
        }
        (*device)->seek(0);
    }
    return 0;
}
