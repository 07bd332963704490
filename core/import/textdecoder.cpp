// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QIODevice>

#include <algorithm>
#include <array>
#include <cstring>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype decodedBlockBytes = qsizetype{256} * 1024;
constexpr std::size_t sampleBytes = std::size_t{64} * 1024;
constexpr std::uint64_t highBits = 0x8080808080808080U;
constexpr auto replacement = u'\uFFFD';

constexpr std::array<std::string_view, 11> binarySignatures = {"PK\x03\x04",
                                                               "%PDF-",
                                                               "\x89PNG",
                                                               "\xFF\xD8\xFF",
                                                               "GIF8",
                                                               "\x1F\x8B",
                                                               "\xD0\xCF\x11\xE0",
                                                               "SQLite format 3",
                                                               "7z\xBC\xAF",
                                                               "Rar!\x1A",
                                                               "\x7F"
                                                               "ELF"};

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

/// Checks UTF-8 block by block; overlong forms, surrogates and code points beyond U+10FFFF are
/// wrong.
class Utf8Check
{
public:
    void feed(std::string_view bytes);
    /// A file cut off inside a character is still UTF-8 when it has others before.
    bool isValid() const { return m_valid && (m_missing == 0 || m_completed > 0); }
    bool isComplete() const { return m_valid && m_missing == 0; }

private:
    void begin(unsigned char lead);
    void go(unsigned char byte);

    bool m_valid = true;
    int m_missing = 0;
    unsigned char m_low = 0x80; ///< bounds of the next byte
    unsigned char m_high = 0xBF;
    std::int64_t m_completed = 0;
};

void Utf8Check::feed(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end && m_valid) {
        if (m_missing == 0 && end - at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            if ((word & highBits) == 0) {
                at += 8;
                continue;
            }
        }
        go(byteOf(*at++));
    }
}

void Utf8Check::go(unsigned char byte)
{
    if (m_missing == 0) {
        if (byte >= 0x80) {
            begin(byte);
        }
        return;
    }
    m_valid = byte >= m_low && byte <= m_high;
    m_low = 0x80;
    m_high = 0xBF;
    if (--m_missing == 0) {
        ++m_completed;
    }
}

void Utf8Check::begin(unsigned char lead)
{
    m_valid = lead >= 0xC2 && lead <= 0xF4;
    m_missing = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    m_low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    m_high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
}

std::optional<Encoding> encodingOfMark(std::string_view begin, int &bytes)
{
    bytes = 0;
    if (begin.starts_with("\xEF\xBB\xBF")) {
        bytes = 3;
        return Encoding::Utf8;
    }
    if (begin.starts_with("\xFF\xFE") || begin.starts_with("\xFE\xFF")) {
        bytes = 2;
        return begin.starts_with("\xFF\xFE") ? Encoding::Utf16LE : Encoding::Utf16BE;
    }
    return {};
}

/// UTF-16 without a mark: the ASCII letters in it leave NUL bytes in every other place.
std::optional<Encoding> encodingOfNuls(std::string_view sample)
{
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        nuls.at(i % 2) += sample[i] == '\0' ? 1 : 0;
    }
    const auto [even, odd] = nuls;
    const auto enough = std::max<std::size_t>(sample.size() / 8, 1);
    if (odd >= enough && odd > even * 10) {
        return Encoding::Utf16LE;
    }
    if (even >= enough && even > odd * 10) {
        return Encoding::Utf16BE;
    }
    return {};
}

/// "Ã" and "â€" before what windows-1252 makes of the second byte of a letter.
bool isEncodedTwice(std::string_view sample)
{
    constexpr std::array<std::string_view, 4> pairs
        = {"\u00C3\xC2", "\u00C3\xE2", "\u00C2\xC2", "\u00E2\u20AC"};
    return std::ranges::any_of(pairs, [sample](std::string_view pair) {
        return sample.find(pair) != std::string_view::npos;
    });
}

/// The é, è and à of MacRoman between letters, or the line ends of an old Mac.
bool looksLikeMacRoman(std::string_view sample)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t i = 1; i + 1 < sample.size(); ++i) {
        const bool isAccent = sample[i] == '\x8E' || sample[i] == '\x8F' || sample[i] == '\x88';
        if (isAccent && (isLetter(sample[i - 1]) || isLetter(sample[i + 1]))) {
            return true;
        }
    }
    return sample.find('\r') != std::string_view::npos
        && sample.find('\n') == std::string_view::npos;
}

bool isBinary(std::string_view sample, bool isUtf16)
{
    // UTF-32 begins like UTF-16 and is nothing we read.
    if (std::any_of(binarySignatures.begin(), binarySignatures.end(),
                    [&](std::string_view mark) { return sample.starts_with(mark); })
        || sample.starts_with(std::string_view("\xFF\xFE\0\0", 4))) {
        return true;
    }
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return byteOf(c) < 0x20 && (c < '\t' || c > '\r') && c != '\x1B';
    });
    return !isUtf16 && static_cast<std::size_t>(controls) * 50 > sample.size();
}

/// Empty where a letter is not in windows-1252.
QByteArray windows1252Bytes(const QString &text)
{
    // What stands at 0x80 to 0x9F; at five places nothing, which programs pass through.
    static const QString special = QStringLiteral(
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
        "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
        "\u0153\u009D\u017E\u0178");
    QByteArray bytes;
    for (const auto c : text) {
        const auto at = special.indexOf(c);
        if (at < 0 && c.unicode() > 0xFF) {
            return {};
        }
        bytes += static_cast<char>(at < 0 ? c.unicode() : 0x80 + at);
    }
    return bytes;
}

} // namespace

Result<FileInspection> inspectFile(QIODevice &device)
{
    FileInspection result;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    Utf8Check utf8;
    std::string sample;
    QByteArray block(decodedBlockBytes, Qt::Uninitialized);
    qint64 count = device.seek(0) ? 0 : -1;
    while (count >= 0 && (count = device.read(block.data(), decodedBlockBytes)) > 0) {
        const std::string_view bytes(block.constData(), static_cast<std::size_t>(count));
        hash.addData(QByteArrayView(bytes.data(), count));
        utf8.feed(bytes);
        sample += bytes.substr(0, sampleBytes - std::min(sample.size(), sampleBytes));
        result.size += count;
    }
    if (count < 0) {
        return fail(QCoreApplication::translate("TextDecoder", "The file cannot be read: %1")
                        .arg(device.errorString()));
    }
    result.fingerprint = hash.result();
    auto encoding = encodingOfMark(sample, result.bomBytes);
    if (!encoding) {
        encoding = encodingOfNuls(sample);
    }
    result.encoding = encoding.value_or(utf8.isValid() ? Encoding::Utf8 : Encoding::Windows1252);
    if (result.encoding == Encoding::Utf8 && isEncodedTwice(sample)) {
        result.doubt = Encoding::Utf8Twice;
    } else if (result.encoding == Encoding::Windows1252 && looksLikeMacRoman(sample)) {
        result.doubt = Encoding::MacRoman;
    }
    result.looksBinary = isBinary(
        sample, result.encoding == Encoding::Utf16LE || result.encoding == Encoding::Utf16BE);
    return result;
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding)
    , m_decoder(encoding == Encoding::Utf8Twice ? "UTF-8"
                                                : encodingName(encoding).toLatin1().constData())
{
}

std::string_view TextDecoder::decode(std::string_view bytes, bool last)
{
    rememberTail(bytes);
    if (m_encoding == Encoding::Utf8) {
        return bytes;
    }
    const auto length = static_cast<qsizetype>(bytes.size());
    QString text = m_pendingSurrogate + m_decoder.decode(QByteArrayView(bytes.data(), length));
    m_pendingSurrogate.clear();
    if (!last && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_pendingSurrogate = text.back();
        text.chop(1);
    }
    if (m_encoding == Encoding::Utf8Twice) {
        undoSecondEncoding(text, last);
    } else {
        replaceNonsense(text);
        m_text = text.toUtf8();
    }
    return {m_text.constData(), static_cast<std::size_t>(m_text.size())};
}

/// Each run of letters beyond ASCII goes back to the bytes it was made from, where those are UTF-8;
/// what is none was never encoded twice and stays.
void TextDecoder::undoSecondEncoding(const QString &text, bool last)
{
    constexpr qsizetype longestRun = 4096;
    m_text.clear();
    const auto flush = [this] {
        const auto bytes = windows1252Bytes(m_pendingRun);
        Utf8Check check;
        check.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        m_text += !bytes.isEmpty() && check.isComplete() ? bytes : m_pendingRun.toUtf8();
        m_pendingRun.clear();
    };
    for (const auto c : text) {
        if (c.unicode() >= 0x80 && m_pendingRun.size() < longestRun) {
            m_pendingRun += c;
            continue;
        }
        flush();
        m_text += QString(c).toUtf8();
    }
    if (last) {
        flush();
    }
}

bool TextDecoder::endsInsideCharacter() const
{
    return !m_pendingTail.empty() || !m_pendingSurrogate.isEmpty();
}

/// Halves of a character without the other one; and the five bytes that windows-1252 leaves empty,
/// which come out as control characters.
void TextDecoder::replaceNonsense(QString &text)
{
    const auto isNonsense = [&](qsizetype i) {
        const QChar c = std::as_const(text)[i];
        if (!isUtf16()) {
            return c == replacement || (c >= u'\u0080' && c <= u'\u009F');
        }
        if (c.isHighSurrogate()) {
            return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
        }
        return c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isNonsense(i)) {
            text[i] = replacement;
            ++m_undecodable;
        }
    }
}

void TextDecoder::rememberTail(std::string_view bytes)
{
    if ((m_encoding != Encoding::Utf8 && !isUtf16()) || bytes.empty()) {
        return;
    }
    if (isUtf16()) {
        const bool odd = (m_pendingTail.size() + bytes.size()) % 2 != 0;
        m_pendingTail.assign(odd ? 1 : 0, bytes.back());
        return;
    }
    m_pendingTail += bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 3));
    const auto lead = std::find_if(m_pendingTail.rbegin(), m_pendingTail.rend(),
                                   [](char c) { return (byteOf(c) & 0xC0U) != 0x80U; });
    const auto have = lead - m_pendingTail.rbegin() + 1;
    const auto first = lead == m_pendingTail.rend() ? byteOf(0) : byteOf(*lead);
    const auto needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    m_pendingTail = have < needed
        ? m_pendingTail.substr(m_pendingTail.size() - static_cast<std::size_t>(have))
        : std::string();
}

} // namespace mailspace
