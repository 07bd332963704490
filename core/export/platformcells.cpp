// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/platformcells.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString nfc(std::string_view text)
{
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_C).trimmed().toLower();
}

template<typename Unwanted>
std::string without(QString text, Unwanted unwanted)
{
    text.removeIf([&](QChar c) { return unwanted(c); });
    return text.trimmed().toStdString();
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> codes;
    const auto locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales) {
        const auto territory = locale.territory();
        const auto code = QLocale::territoryToCode(territory);
        if (code.size() == 2) {
            codes.insert(QLocale::territoryToString(territory).toLower(), code);
            codes.insert(locale.nativeTerritoryName().toLower(), code);
        }
    }
    codes.remove(QString());
    // Everyday names that differ from the official ones.
    codes.insert(u"usa"_s, u"US"_s);
    codes.insert(u"uk"_s, u"GB"_s);
    codes.insert(u"great britain"_s, u"GB"_s);
    return codes;
}

} // namespace

std::string internationalPhone(std::string_view phone)
{
    const auto digits = phoneDigits(phone);
    return digits.empty() ? digits : '+' + digits;
}

std::string phoneDigits(std::string_view phone)
{
    std::string digits;
    bool plus = false;
    for (const char c : phone) {
        plus = plus || (c == '+' && digits.empty());
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    if (!plus && !digits.starts_with("00")) {
        return {};
    }
    digits.erase(0, digits.find_first_not_of('0'));
    return digits;
}

std::string countryCode(std::string_view country)
{
    static const auto names = countryNames();
    const auto text = nfc(country);
    if (text.size() == 2 && text != u"uk"_s) {
        return QLocale::codeToTerritory(text) == QLocale::AnyTerritory
            ? std::string()
            : text.toUpper().toStdString();
    }
    return names.value(text).toStdString();
}

std::string folded(std::string_view text)
{
    return nfc(text).toStdString();
}

std::string foldedName(std::string_view text)
{
    return without(nfc(text), [](QChar c) { return c.isPunct(); });
}

std::string foldedPlace(std::string_view text)
{
    return without(nfc(text), [](QChar c) { return c.isPunct() || c.isSpace(); });
}

std::string foldedPostcode(std::string_view postcode, std::string_view country)
{
    const auto text = foldedPlace(postcode);
    return country == "US" ? text.substr(0, 5) : text;
}

std::string hashed(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace mailspace
