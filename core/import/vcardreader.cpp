// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/vcardreader.h"

#include "core/import/listvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>

namespace mailspace {

namespace {

constexpr qint64 cardBlockBytes = qint64(64) * 1024;
constexpr std::string_view begin = "BEGIN:VCARD";
constexpr int leastPreferred = 1000;

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

int hexDigit(char c)
{
    const char folded = static_cast<char>(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// The parts between separators that no backslash precedes.
std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> all;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == separator) {
            all.push_back(text.substr(start, i - start));
            start = i + 1;
        }
    }
    all.push_back(text.substr(start));
    return all;
}

std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const char next = text[++i];
        result += next == 'n' || next == 'N' ? '\n' : next;
    }
    return std::string(trimmed(result));
}

std::string withoutScheme(const std::string &text, std::string_view scheme)
{
    return foldedAscii(text).starts_with(scheme) ? text.substr(scheme.size()) : text;
}

} // namespace

bool looksLikeVcards(std::string_view beginning)
{
    const auto text = trimmed(beginning);
    return upper(text.substr(0, begin.size())) == begin;
}

bool VcardReader::Property::has(const char *parameter, std::string_view wanted) const
{
    const auto [from, to] = parameters.equal_range(parameter);
    return std::any_of(from, to, [&](const auto &entry) { return entry.second == wanted; });
}

std::string_view VcardReader::Property::parameter(const char *wanted) const
{
    const auto found = parameters.find(wanted);
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

VcardReader::VcardReader(QIODevice &device, Encoding encoding)
    : m_device(device)
    , m_decoder(encoding)
    , m_encoding(encoding)
    , m_block(cardBlockBytes, Qt::Uninitialized)
{
}

/// Adds a block to m_text; false at the end and on a read error.
bool VcardReader::fill()
{
    if (m_atEnd || m_readFailed) {
        return false;
    }
    m_text.erase(0, m_at);
    m_at = 0;
    const auto count = m_device.read(m_block.data(), cardBlockBytes);
    m_readFailed = count < 0;
    m_atEnd = count == 0;
    m_bytesRead += std::max<qint64>(count, 0);
    const std::string_view bytes(m_block.constData(),
                                 static_cast<std::size_t>(std::max<qint64>(count, 0)));
    // Other encodings than UTF-16 are decoded property by property: each may have its own.
    const bool isUtf16 = m_encoding == Encoding::Utf16LE || m_encoding == Encoding::Utf16BE;
    m_text += isUtf16 ? m_decoder.decode(bytes) : bytes;
    return count > 0;
}

/// False at the end. Of a line beyond the limit the beginning.
Result<bool> VcardReader::readPhysicalLine(std::string &line)
{
    line.clear();
    m_isCut = false;
    while (true) {
        const auto end = m_text.find_first_of("\r\n", m_at);
        // Whether a CR is the first half of CRLF is only known with the byte behind it.
        const bool known = end != std::string::npos
            && (m_text[end] == '\n' || end + 1 < m_text.size() || m_atEnd);
        const auto upTo = known ? end : std::min(end, m_text.size());
        const auto room = maximumRecordBytes - std::min(line.size(), maximumRecordBytes);
        line.append(m_text, m_at, std::min(upTo - m_at, room));
        m_isCut |= upTo - m_at > room;
        m_at = upTo;
        if (known) {
            const bool both
                = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
            m_at = end + (both ? 2 : 1);
            ++m_lineNumber;
            return true;
        }
        if (!fill() && (m_readFailed || m_at == m_text.size())) {
            break;
        }
    }
    if (m_readFailed) {
        return fail(
            QCoreApplication::translate("CsvReader", "The file cannot be read from line %1 on: %2")
                .arg(m_lineNumber + 1)
                .arg(m_device.errorString()));
    }
    m_lineNumber += line.empty() ? 0 : 1;
    return !line.empty();
}

/// A line with those that continue it; false at the end.
Result<bool> VcardReader::readLine(std::string &line)
{
    if (m_hasPending) {
        line.swap(m_pending);
        m_tooLong = m_pendingIsCut;
        m_hasPending = false;
    } else {
        auto read = readPhysicalLine(line);
        if (!read || !*read) {
            return read;
        }
        m_tooLong = m_isCut;
    }
    const auto head = upper(std::string_view(line).substr(0, line.find(':')));
    const bool isQuotedPrintable = head.find("QUOTED-PRINTABLE") != std::string::npos;
    while (true) {
        auto read = readPhysicalLine(m_pending);
        if (!read) {
            return read;
        }
        const bool isFolded = m_pending.starts_with(' ') || m_pending.starts_with('\t');
        const bool isSoftBreak = isQuotedPrintable && line.ends_with('=');
        if (!*read || (!isFolded && !isSoftBreak)) {
            m_hasPending = *read;
            m_pendingIsCut = m_isCut;
            return true;
        }
        if (isSoftBreak) {
            line.pop_back();
        }
        const auto from = std::size_t(isFolded && !isSoftBreak ? 1 : 0);
        const auto room = maximumRecordBytes - std::min(line.size(), maximumRecordBytes);
        line.append(m_pending, from, room);
        m_tooLong |= m_isCut || m_pending.size() - from > room;
    }
}

Result<const CsvRecord *> VcardReader::next()
{
    if (!m_titlesGiven) {
        m_titlesGiven = true;
        m_views = {"FN",       "Given name",   "Family name", "EMAIL", "More e-mail addresses",
                   "TEL",      "More numbers", "Street",      "City",  "Region",
                   "Postcode", "Country",      "ORG",         "BDAY",  "CATEGORIES",
                   "NOTE"};
        m_record.cells = m_views;
        return &m_record;
    }
    if (m_nextCard > 0) {
        startCard(std::exchange(m_nextCard, 0));
    }
    std::string line;
    while (true) {
        const auto number = m_lineNumber + (m_hasPending ? 0 : 1);
        const auto read = readLine(line);
        if (!read) {
            return failed(read);
        }
        if (!*read) {
            const bool isOpen = std::exchange(m_depth, 0) > 0 && !m_isGroup;
            return isOpen ? finish() : nullptr;
        }
        if (take(line, number)) {
            return finish();
        }
    }
}

std::optional<VcardReader::Property> VcardReader::propertyOf(std::string_view line)
{
    // name;parameter;parameter=value:value, where quotes may hide a colon
    std::size_t colon = 0;
    bool quoted = false;
    while (colon < line.size() && (quoted || line[colon] != ':')) {
        quoted = quoted != (line[colon] == '"');
        ++colon;
    }
    if (colon == line.size()) {
        return std::nullopt;
    }
    Property property;
    property.value = line.substr(colon + 1);
    auto heads = parts(line.substr(0, colon), ';');
    const auto dot = heads.front().rfind('.');
    property.name
        = upper(trimmed(heads.front().substr(dot == std::string_view::npos ? 0 : dot + 1)));
    for (const auto head : std::span(heads).subspan(1)) {
        const auto equals = head.find('=');
        // Version 2.1 leaves the name of a parameter out: "EMAIL;HOME".
        const auto name = equals == std::string_view::npos ? std::string("TYPE")
                                                           : upper(head.substr(0, equals));
        auto values = upper(equals == std::string_view::npos ? head : head.substr(equals + 1));
        std::erase(values, '"');
        for (const auto value : parts(values, ',')) {
            property.parameters.emplace(name, value);
        }
    }
    return property;
}

void VcardReader::startCard(std::int64_t line)
{
    m_depth = 1;
    m_values.fill({});
    m_preference.fill(leastPreferred);
    m_isGroup = false;
    m_agent = false;
    m_raw.clear();
    m_record.line = line;
    m_record.fault = CsvRecord::Fault::None;
}

/// True when a card is complete.
bool VcardReader::take(const std::string &line, std::int64_t number)
{
    const auto word = upper(trimmed(line));
    if (word == begin) {
        if (m_depth > 0 && m_agent) {
            ++m_depth;
            m_agent = false;
            return false;
        }
        if (m_depth > 0 && !m_isGroup) {
            m_nextCard = number; // the end of the last card is missing: what it told counts
            return true;
        }
        startCard(number);
        return false;
    }
    if (m_depth == 0) {
        return false;
    }
    if (word == "END:VCARD") {
        --m_depth;
        return m_depth == 0 && !m_isGroup;
    }
    if (m_depth > 1) {
        return false; // somebody's agent
    }
    if (const auto property = propertyOf(line)) {
        takeProperty(*property);
    }
    return false;
}

void VcardReader::takeProperty(const Property &property)
{
    const auto &name = property.name;
    const bool isBinary = property.has("ENCODING", "B") || property.has("ENCODING", "BASE64")
        || property.has("TYPE", "BASE64");
    m_agent = name == "AGENT";
    if (isBinary || name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY") {
        return;
    }
    if (m_tooLong) {
        m_record.fault = CsvRecord::Fault::TooLong;
        return;
    }
    const auto text = decoded(property);
    if (m_raw.size() + text.size() < maximumRecordBytes) {
        m_raw += m_raw.empty() ? "" : " ";
        m_raw += name + ':' + text;
    }
    const auto take = [&](Column column, std::string value) {
        m_values[column] = m_values[column].empty() ? std::move(value) : m_values[column];
    };
    if (name == "KIND") {
        m_isGroup = foldedAscii(trimmed(text)) == "group";
    } else if (name == "FN") {
        take(FullName, unescaped(text));
    } else if (name == "N") {
        const auto names = parts(text, ';');
        take(FamilyName, unescaped(names[0]));
        take(GivenName, names.size() > 1 ? unescaped(names[1]) : std::string());
    } else if (name == "EMAIL") {
        choose(property, {Email, MoreEmails}, withoutScheme(unescaped(text), "mailto:"));
    } else if (name == "TEL") {
        choose(property, {Phone, MorePhones}, withoutScheme(unescaped(text), "tel:"));
    } else if (name == "ADR") {
        const auto lines = parts(text, ';');
        constexpr std::array columns{Street, City, Region, Postcode, Country};
        constexpr std::size_t firstLine = 2; // behind the box and the extension
        for (std::size_t i = 0; i < columns.size() && i + firstLine < lines.size(); ++i) {
            take(columns[i], unescaped(lines[i + firstLine]));
        }
    } else if (name == "ORG") {
        take(Organisation, unescaped(parts(text, ';')[0]));
    } else if (name == "BDAY") {
        take(Birthday, unescaped(text));
    } else if (name == "NOTE") {
        take(Note, unescaped(text));
    } else if (name == "CATEGORIES") {
        for (const auto category : parts(text, ',')) {
            if (m_values[Categories].size() > maximumRecordBytes) {
                return;
            }
            m_values[Categories] += m_values[Categories].empty() ? "" : ", ";
            m_values[Categories] += unescaped(category);
        }
    }
}

/// Of several the preferred one goes into its column.
void VcardReader::choose(const Property &property, Choice into, std::string text)
{
    if (text.empty()) {
        return;
    }
    int preference = property.has("TYPE", "PREF") ? 1 : leastPreferred - 1;
    const auto rank = property.parameter("PREF");
    std::from_chars(rank.data(), rank.data() + rank.size(), preference);
    if (preference < m_preference[into.best]) {
        m_preference[into.best] = preference;
        m_values[into.best].swap(text);
    }
    if (!text.empty() && m_values[into.more].size() < maximumRecordBytes) {
        m_values[into.more] += m_values[into.more].empty() ? "" : ", ";
        m_values[into.more] += text;
    }
}

std::string VcardReader::decoded(const Property &property)
{
    const bool quoted
        = property.has("ENCODING", "QUOTED-PRINTABLE") || property.has("TYPE", "QUOTED-PRINTABLE");
    auto bytes = quoted ? fromQuotedPrintable(property.value) : std::string(property.value);
    const auto charset = std::string(property.parameter("CHARSET"));
    const bool isUtf16 = m_encoding == Encoding::Utf16LE || m_encoding == Encoding::Utf16BE;
    if ((isUtf16 && !quoted) || std::ranges::all_of(bytes, [](char c) { return c >= 0; })) {
        return bytes;
    }
    const auto name = charset.empty()
        ? encodingName(isUtf16 ? Encoding::Utf8 : m_encoding).toStdString()
        : charset;
    QStringDecoder decoder(name.c_str());
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    const QString text
        = decoder.isValid() ? QString(decoder.decode(view)) : QString::fromUtf8(view);
    m_undecodable += text.count(QChar::ReplacementCharacter);
    return text.toStdString();
}

const CsvRecord *VcardReader::finish()
{
    std::ranges::copy(m_values, m_views.begin());
    m_record.cells = m_views;
    m_record.raw = m_raw;
    return &m_record;
}

} // namespace mailspace
