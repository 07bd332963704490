// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvreader.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/support/failingdevice.h"

using namespace mailspace;

// The first bytes choose encoding, delimiter and size of the chunks: any split of the input must
// give the same records.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input{data, size};
    const auto encoding = allEncodings()[input.take() % allEncodings().size()];
    constexpr std::string_view delimiters = ",;\t|:";
    const CsvDialect dialect{.delimiter = delimiters[input.take() % delimiters.size()]};
    const auto chunk = qint64(input.take()) + 1;
    const auto text = input.rest();
    FailingDevice whole(text);
    FailingDevice pieces(text, FailingDevice::never, chunk);
    CsvReader one(whole, encoding, dialect);
    CsvReader other(pieces, encoding, dialect);
    if (readAll(one) != readAll(other)) {
        std::abort();
    }
    return 0;
}
