// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_csvreader FILE: how fast the records of a UTF-8 list are read, by our reader and by libcsv,
// each the best of three. Prints "NAME<TAB>MB/s<TAB>cells" lines.

#include "core/import/csvreader.h"

#include <QtCore/QFile>

#include <csv.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace mailspace;

namespace {

constexpr std::size_t blockBytes = std::size_t{256} * 1024;
constexpr double bytesPerMegabyte = 1e6;

qint64 cellsByUs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return -1;
    }
    CsvReader reader(file, Encoding::Utf8, {});
    qint64 cells = 0;
    while (true) {
        const auto record = reader.next();
        if (!record) {
            return -1;
        }
        if (*record == nullptr) {
            return cells;
        }
        cells += qint64((*record)->cells.size());
    }
}

void countCell(void * /*text*/, std::size_t /*length*/, void *cells)
{
    ++*static_cast<qint64 *>(cells);
}

qint64 cellsByLibcsv(const QString &path)
{
    QFile file(path);
    csv_parser parser;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || csv_init(&parser, 0) != 0) {
        return -1;
    }
    std::vector<char> block(blockBytes);
    qint64 cells = 0;
    qint64 count = 0;
    while ((count = file.read(block.data(), qint64(block.size()))) > 0) {
        csv_parse(&parser, block.data(), std::size_t(count), countCell, nullptr, &cells);
    }
    csv_fini(&parser, countCell, nullptr, &cells);
    csv_free(&parser);
    return cells;
}

template<typename Read>
void measure(const char *name, const QString &path, Read read)
{
    const auto bytes = double(QFile(path).size());
    double best = 0;
    qint64 cells = 0;
    for (int round = 0; round < 3; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        cells = read(path);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        best = std::max(best, bytes / bytesPerMegabyte / took.count());
    }
    std::printf("%s\t%.0f\t%lld\n", name, best, static_cast<long long>(cells));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: bench_csvreader FILE\n", stderr);
        return 2;
    }
    const auto path = QFile::decodeName(argv[1]);
    measure("Mail Space", path, cellsByUs);
    measure("libcsv", path, cellsByLibcsv);
    return 0;
}
