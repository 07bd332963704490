// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listvalues.h"

#include "core/import/listwords.h"
#include "core/import/textcursor.h"

#include <algorithm>
#include <charconv>

namespace mailspace {

namespace {

constexpr std::string_view minusSign = "\u2212";

/// The sign or code of a currency beside a number, and the number without its sign.
struct SplitAmount
{
    std::string_view number;
    std::string_view currency; ///< as a code
    bool negative = false;
};

std::optional<std::string_view> currencyCode(std::string_view text)
{
    static const listwords::Lookup codes(listwords::currencies);
    if (text.empty()) {
        return text;
    }
    const auto code = codes.find(foldedAscii(text), {});
    return code.empty() ? std::nullopt : std::optional(code);
}

/// Takes a minus or plus from the beginning or the end; true for a minus.
bool takeSign(std::string_view &text)
{
    for (const std::string_view sign : {std::string_view("-"), minusSign, std::string_view("+")}) {
        if (text.starts_with(sign)) {
            text = trimmed(text.substr(sign.size()));
            return sign != "+";
        }
        if (text.ends_with(sign)) {
            text = trimmed(text.substr(0, text.size() - sign.size()));
            return sign != "+";
        }
    }
    return false;
}

std::optional<SplitAmount> splitAmount(std::string_view text)
{
    const auto first = text.find_first_of("0123456789");
    const auto last = text.find_last_of("0123456789");
    if (first == std::string_view::npos) {
        return {};
    }
    SplitAmount split;
    const bool bareFraction = first > 0 && (text[first - 1] == '.' || text[first - 1] == ',');
    const auto begin = bareFraction ? first - 1 : first;
    split.number = text.substr(begin, last + 1 - begin);
    auto before = trimmed(text.substr(0, begin));
    split.negative = takeSign(before);
    const auto codeBefore = currencyCode(before);
    const auto codeBehind = currencyCode(trimmed(text.substr(last + 1)));
    if (!codeBefore || !codeBehind) {
        return {};
    }
    // "$20 CAD": the code says more than the sign.
    split.currency = codeBehind->empty() ? *codeBefore : *codeBehind;
    return split;
}

/// The digits with '\'' for whatever groups thousands by its own kind, '.' and ',' as they stand.
std::optional<std::string> plainNumber(std::string_view number)
{
    std::string plain;
    while (!number.empty()) {
        const char c = number.front();
        const auto space = leadingSpace(number);
        const std::string_view apostrophe = "\u2019";
        if (isDigit(c) || c == '.' || c == ',') {
            plain += c;
            number.remove_prefix(1);
        } else if (space > 0 || c == '\'' || number.starts_with(apostrophe)) {
            plain += '\'';
            number.remove_prefix(space > 0 ? space : c == '\'' ? 1 : apostrophe.size());
        } else {
            return {};
        }
    }
    return plain;
}

/// Where the fraction begins, npos for none. A single sign with three digits behind it groups
/// thousands ("1,234"), unless nothing but a zero stands before it.
std::size_t decimalSign(std::string_view plain)
{
    const auto last = plain.find_last_of(".,");
    if (last == std::string_view::npos || plain.find(plain[last]) != last) {
        return std::string_view::npos;
    }
    const bool alone = plain.find_first_of(".,'") == last;
    const bool groups = alone && plain.size() - last == 4 && last >= 1 && last <= 3
        && plain.substr(0, last) != "0";
    return groups ? std::string_view::npos : last;
}

/// The digits of "1'234'567"; empty when the groups are not of three.
std::string groupedDigits(std::string_view text)
{
    std::string digits;
    const auto mark = text.find_first_of(".,'");
    for (auto rest = text; !rest.empty();) {
        const auto end = std::min(rest.find_first_of(".,'"), rest.size());
        const bool first = digits.empty();
        const bool whole = mark == std::string_view::npos;
        if (!whole && (first ? end == 0 || end > 3 : end != 3)) {
            return {};
        }
        if (end < rest.size() && rest[end] != text[mark]) {
            return {};
        }
        digits += rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return digits;
}

} // namespace

/// "12" and "12.50", as most lists write amounts and counts.
static std::optional<std::int64_t> plainCents(std::string_view text)
{
    constexpr std::size_t mostDigits = 15;
    const auto point = std::min(text.find('.'), text.size());
    const bool hasCents = point < text.size();
    if (point == 0 || point > mostDigits || (hasCents && text.size() - point != 3)
        || !std::ranges::all_of(text.substr(0, point), isDigit)
        || (hasCents && !std::ranges::all_of(text.substr(point + 1), isDigit))) {
        return {};
    }
    std::int64_t cents = 0;
    for (const char c : text) {
        cents = isDigit(c) ? cents * 10 + (c - '0') : cents;
    }
    return hasCents ? cents : cents * 100;
}

std::optional<std::int64_t> amountCents(std::string_view text)
{
    if (const auto plain = plainCents(text)) {
        return plain;
    }
    const auto split = splitAmount(trimmed(text));
    const auto plain = split ? plainNumber(split->number) : std::nullopt;
    if (!plain) {
        return {};
    }
    const auto sign = decimalSign(*plain);
    const auto whole = std::string_view(*plain).substr(0, sign);
    const auto fraction = sign == std::string::npos ? std::string_view()
                                                    : std::string_view(*plain).substr(sign + 1);
    const auto digits = whole.empty() ? std::string("0") : groupedDigits(whole);
    if (digits.empty() || digits.size() > 15
        || !std::all_of(fraction.begin(), fraction.end(), isDigit)) {
        return {};
    }
    std::int64_t cents = 0;
    const auto all = digits + std::string(fraction.substr(0, 2))
        + std::string(2 - std::min<std::size_t>(fraction.size(), 2), '0');
    std::from_chars(all.data(), all.data() + all.size(), cents);
    cents += fraction.size() > 2 && fraction[2] >= '5' ? 1 : 0;
    return split->negative ? -cents : cents;
}

std::string_view currencyBeside(std::string_view amountText)
{
    const auto split = splitAmount(trimmed(amountText));
    return split ? split->currency : std::string_view();
}

} // namespace mailspace
