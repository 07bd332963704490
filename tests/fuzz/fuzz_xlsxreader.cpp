// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xlsxreader.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/support/zipwriter.h"

#include <QtCore/QTemporaryDir>

using namespace mailspace;

// The input is the sheet, the shared texts, the styles and the workbook, with the byte 30 between
// them; the archive around them is sound.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    static const auto path = folder.filePath(QStringLiteral("book.xlsx"));
    constexpr char between = 30;
    auto parts = FuzzInput{data, size}.rest().split(between);
    parts.resize(4);
    writeZip(path,
             {{"xl/workbook.xml", parts[3].isEmpty() ? "<workbook/>" : parts[3]},
              {"xl/worksheets/sheet1.xml", parts[0]},
              {"xl/sharedStrings.xml", parts[1].isEmpty() ? "<sst/>" : parts[1]},
              {"xl/styles.xml", parts[2].isEmpty() ? "<styleSheet/>" : parts[2]}});
    auto archive = ZipArchive::open(path);
    if (!archive) {
        return 0;
    }
    const auto reader = XlsxReader::open(*std::move(archive), qint64(size));
    if (reader) {
        readAll(**reader);
    }
    return 0;
}
