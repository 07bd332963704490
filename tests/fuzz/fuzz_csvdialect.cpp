// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/emailaddress.h"
#include "core/import/csvdialect.h"
#include "core/import/csvreader.h"
#include "core/import/importplan.h"
#include "core/import/rowreader.h"
#include "tests/fuzz/fuzzinput.h"

#include <QtCore/QBuffer>

using namespace mailspace;

// A whole list: what it is, which columns it has, and what its rows say.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static MemoryFile file;
    const FuzzInput input{data, size};
    const auto text = input.rest();
    guessDialect({text.constData(), std::size_t(text.size())});
    file.write(text);
    const auto plan = planImport({.path = file.path()});
    if (!plan) {
        return 0;
    }
    QByteArray content = text.mid(plan->file.bomBytes);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, plan->file.encoding, plan->dialect);
    ImportWarnings warnings;
    constexpr Timestamp now = 1'780'000'000'000;
    RowReader rows(*plan, now, warnings);
    while (true) {
        const auto record = reader.next();
        if (!record || *record == nullptr) {
            break;
        }
        const auto row = rows.read(**record);
        const auto *facts = std::get_if<RowFacts>(&row);
        if (facts != nullptr && addressFault(facts->email)) {
            std::abort(); // what is no address never gets in
        }
    }
    warnings.sentences();
    return 0;
}
