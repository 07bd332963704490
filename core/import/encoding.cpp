// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textdecoder.h"

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

struct NamedEncoding
{
    Encoding encoding;
    const char *name; ///< as ICU knows it
};

constexpr std::array<NamedEncoding, 26> encodings = {{
    {Encoding::Utf8, "UTF-8"},
    {Encoding::Utf16LE, "UTF-16LE"},
    {Encoding::Utf16BE, "UTF-16BE"},
    {Encoding::Windows1252, "windows-1252"},
    {Encoding::Windows1250, "windows-1250"},
    {Encoding::Windows1251, "windows-1251"},
    {Encoding::Windows1253, "windows-1253"},
    {Encoding::Windows1254, "windows-1254"},
    {Encoding::Windows1255, "windows-1255"},
    {Encoding::Windows1256, "windows-1256"},
    {Encoding::Windows1257, "windows-1257"},
    {Encoding::Windows1258, "windows-1258"},
    {Encoding::Iso8859Part2, "ISO-8859-2"},
    {Encoding::Iso8859Part5, "ISO-8859-5"},
    {Encoding::Iso8859Part7, "ISO-8859-7"},
    {Encoding::Iso8859Part9, "ISO-8859-9"},
    {Encoding::Iso8859Part15, "ISO-8859-15"},
    {Encoding::Koi8R, "KOI8-R"},
    {Encoding::Ibm850, "IBM850"},
    {Encoding::MacRoman, "MacRoman"},
    {Encoding::ShiftJis, "Shift_JIS"},
    {Encoding::EucJp, "EUC-JP"},
    {Encoding::Gb18030, "GB18030"},
    {Encoding::Big5, "Big5"},
    {Encoding::EucKr, "EUC-KR"},
    {Encoding::Utf8Twice, "UTF-8-twice"},
}};

constexpr auto inOrder = [] {
    std::array<Encoding, encodings.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all.at(i) = encodings.at(i).encoding;
    }
    return all;
}();

QString plainName(const QString &name)
{
    return name.toLower().remove(u'-').remove(u'_').remove(u' ');
}

} // namespace

QString encodingName(Encoding encoding)
{
    return QString::fromLatin1(encodings.at(std::size_t(encoding)).name);
}

std::optional<Encoding> encodingFromName(const QString &name)
{
    const auto *const found = std::ranges::find_if(encodings, [&](const NamedEncoding &known) {
        return plainName(QString::fromLatin1(known.name)) == plainName(name);
    });
    return found == encodings.end() ? std::nullopt : std::optional(found->encoding);
}

std::span<const Encoding> allEncodings()
{
    return inOrder;
}

} // namespace mailspace
