// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/countryname.h"

#include "core/contacts/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// What lists call a country in the languages that are read, where Qt does not know it: it has the
/// English name and those of the country itself.
struct OtherNames
{
    QLocale::Territory territory;
    QStringView names; ///< folded, between bars
};

constexpr std::array otherNames{
    OtherNames{QLocale::UnitedKingdom,
               u"uk|great britain|england|royaume-uni|grande-bretagne|angleterre|vereinigtes "
               "konigreich|grossbritannien|reino unido|regno unito|verenigd koninkrijk"},
    OtherNames{QLocale::UnitedStates,
               u"usa|u.s.a.|etats-unis|vereinigte staaten|estados unidos|ee.uu.|stati uniti|"
               "verenigde staten"},
    OtherNames{QLocale::France, u"frankreich|francia|franca|frankrijk"},
    OtherNames{QLocale::Germany, u"allemagne|alemania|germania|alemanha|duitsland"},
    OtherNames{QLocale::Spain, u"espagne|spanien|spagna|espanha|spanje"},
    OtherNames{QLocale::Italy, u"italie|italien"},
    OtherNames{QLocale::Switzerland, u"suiza|svizzera|suica|zwitserland"},
    OtherNames{QLocale::Belgium, u"belgica|belgio|belgien"},
    OtherNames{QLocale::Netherlands,
               u"pays-bas|hollande|niederlande|paises bajos|holanda|paesi bassi|olanda|paises "
               "baixos|holland"},
    OtherNames{QLocale::Portugal, u"portogallo"},
    OtherNames{QLocale::Austria, u"autriche|oostenrijk"},
    OtherNames{QLocale::Ireland, u"irlande|irland|irlanda|ierland"},
    OtherNames{QLocale::Luxembourg, u"luxemburgo|lussemburgo"},
    OtherNames{QLocale::Canada, u"kanada"},
    OtherNames{QLocale::Brazil, u"bresil|brasilien|brasile|brazilie"},
    OtherNames{QLocale::Mexico, u"mexique|mexiko|messico"},
    OtherNames{QLocale::Argentina, u"argentine|argentinien|argentinie"},
    OtherNames{QLocale::Japan, u"japon|giappone|japao"},
    OtherNames{QLocale::Poland, u"pologne|polen|polonia"},
    OtherNames{QLocale::Sweden, u"suede|schweden|suecia|svezia|zweden"},
    OtherNames{QLocale::Denmark, u"danemark|dinamarca|danimarca|denemarken"},
    OtherNames{QLocale::Norway, u"norvege|norwegen|noruega|norvegia|noorwegen"},
    OtherNames{QLocale::Finland, u"finlande|finnland|finlandia"},
    OtherNames{QLocale::Greece, u"grece|griechenland|grecia|griekenland"},
    OtherNames{QLocale::Czechia,
               u"czech republic|tchequie|republique tcheque|tschechien|chequia|cechia|tsjechie"},
    OtherNames{QLocale::Turkey, u"turquie|turkei|turquia|turchia|turkije"},
    OtherNames{QLocale::Ukraine, u"ucrania|ucraina|oekraine"},
    OtherNames{QLocale::Morocco, u"marokko|marruecos|marocco|marrocos"},
    OtherNames{QLocale::Australia, u"australie|australien"},
};

/// The countries that are named in the window's language, by their English names.
constexpr std::array translatedNames{
    QT_TRANSLATE_NOOP("CountryName", "United Kingdom"),
    QT_TRANSLATE_NOOP("CountryName", "United States"),
    QT_TRANSLATE_NOOP("CountryName", "France"),
    QT_TRANSLATE_NOOP("CountryName", "Germany"),
    QT_TRANSLATE_NOOP("CountryName", "Spain"),
    QT_TRANSLATE_NOOP("CountryName", "Italy"),
    QT_TRANSLATE_NOOP("CountryName", "Switzerland"),
    QT_TRANSLATE_NOOP("CountryName", "Belgium"),
    QT_TRANSLATE_NOOP("CountryName", "Netherlands"),
    QT_TRANSLATE_NOOP("CountryName", "Portugal"),
    QT_TRANSLATE_NOOP("CountryName", "Austria"),
    QT_TRANSLATE_NOOP("CountryName", "Ireland"),
    QT_TRANSLATE_NOOP("CountryName", "Luxembourg"),
    QT_TRANSLATE_NOOP("CountryName", "Canada"),
    QT_TRANSLATE_NOOP("CountryName", "Brazil"),
    QT_TRANSLATE_NOOP("CountryName", "Mexico"),
    QT_TRANSLATE_NOOP("CountryName", "Argentina"),
    QT_TRANSLATE_NOOP("CountryName", "Japan"),
    QT_TRANSLATE_NOOP("CountryName", "Poland"),
    QT_TRANSLATE_NOOP("CountryName", "Sweden"),
    QT_TRANSLATE_NOOP("CountryName", "Denmark"),
    QT_TRANSLATE_NOOP("CountryName", "Norway"),
    QT_TRANSLATE_NOOP("CountryName", "Finland"),
    QT_TRANSLATE_NOOP("CountryName", "Greece"),
    QT_TRANSLATE_NOOP("CountryName", "Czechia"),
    QT_TRANSLATE_NOOP("CountryName", "Turkey"),
    QT_TRANSLATE_NOOP("CountryName", "Ukraine"),
    QT_TRANSLATE_NOOP("CountryName", "Morocco"),
    QT_TRANSLATE_NOOP("CountryName", "Australia"),
};

struct Countries
{
    QHash<QString, QLocale::Territory> byName; ///< folded
    QHash<QLocale::Territory, QStringList> names;

    void add(QLocale::Territory territory, const QString &name)
    {
        if (name.isEmpty()) {
            return;
        }
        byName.insert(foldedText(name), territory);
        auto &known = names[territory];
        if (!known.contains(foldedText(name))) {
            known += foldedText(name);
        }
    }
};

Countries readCountries()
{
    Countries countries;
    const auto locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales) {
        const auto territory = locale.territory();
        if (territory != QLocale::AnyTerritory) {
            countries.add(territory, QLocale::territoryToCode(territory));
            countries.add(territory, QLocale::territoryToString(territory));
            countries.add(territory, locale.nativeTerritoryName());
        }
    }
    for (const auto &others : otherNames) {
        for (const auto name : others.names.split(u'|')) {
            countries.add(others.territory, name.toString());
        }
    }
    return countries;
}

const Countries &countries()
{
    static const auto read = readCountries();
    return read;
}

} // namespace

QStringList countrySpellings(const QString &text)
{
    const auto territory = countries().byName.value(foldedText(text), QLocale::AnyTerritory);
    return QStringList{foldedText(text)} + countries().names.value(territory);
}

QString countryCode(const QString &text)
{
    const auto territory = countries().byName.value(foldedText(text), QLocale::AnyTerritory);
    return territory == QLocale::AnyTerritory ? text : QLocale::territoryToCode(territory);
}

QString countryName(const QString &text)
{
    const auto territory = countries().byName.value(foldedText(text), QLocale::AnyTerritory);
    if (territory == QLocale::AnyTerritory) {
        return text;
    }
    const QString english = QLocale::territoryToString(territory);
    for (const char *name : translatedNames) {
        if (english == QLatin1String(name)) {
            return QCoreApplication::translate("CountryName", name);
        }
    }
    return QLocale().language() == QLocale::French ? text : english; // all others read English
}

} // namespace mailspace
