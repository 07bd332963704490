// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/vcardreader.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/support/failingdevice.h"

using namespace mailspace;

// The first bytes choose encoding and size of the chunks: any split of the input must give the same
// cards.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input{data, size};
    const auto encoding = allEncodings()[input.take() % 4];
    const auto chunk = qint64(input.take()) + 1;
    const auto text = input.rest();
    looksLikeVcards({text.constData(), std::size_t(text.size())});
    FailingDevice whole(text);
    FailingDevice pieces(text, FailingDevice::never, chunk);
    VcardReader one(whole, encoding);
    VcardReader other(pieces, encoding);
    if (readAll(one) != readAll(other)) {
        std::abort();
    }
    return 0;
}
