// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/makesample.h"

namespace mailspace::sample {

namespace {

std::vector<std::string> parts(std::string_view list, char separator = '|')
{
    std::vector<std::string> found;
    while (true) {
        const std::size_t end = list.find(separator);
        found.emplace_back(list.substr(0, end));
        if (end == std::string_view::npos) {
            return found;
        }
        list.remove_prefix(end + 1);
    }
}

/// "Léa=lea|Emma": where no ASCII spelling is given, the lower-cased name is it.
std::vector<Name> names(std::string_view list)
{
    std::vector<Name> found;
    for (const std::string &entry : parts(list)) {
        const std::size_t equals = entry.find('=');
        Name name{entry.substr(0, equals), {}};
        if (equals != std::string::npos) {
            name.ascii = entry.substr(equals + 1);
        } else {
            for (const char letter : name.shown) {
                name.ascii
                    += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
            }
        }
        found.push_back(std::move(name));
    }
    return found;
}

std::string localPart(const Name &first, const Name &last, Dice &dice)
{
    switch (dice.below(8)) {
    case 0:
        return first.ascii.substr(0, 1) + '.' + last.ascii;
    case 1:
        return first.ascii + last.ascii;
    case 2:
        return last.ascii + '.' + first.ascii;
    case 3:
        return first.ascii + '_' + last.ascii.substr(0, 3);
    default:
        return first.ascii + '.' + last.ascii;
    }
}

} // namespace

std::vector<Culture> cultures()
{
    return {
        {30,
         names(
             "Léa=lea|Chloé=chloe|Manon|Zoé=zoe|Inès=ines|Élodie=elodie|Jean-François=jeanfrancois|"
             "Théo=theo|Loïc=loic|Hugo|Anaïs=anais|Maël=mael|Océane=oceane|Rémi=remi|Aïcha=aicha|"
             "Thomas|Camille|Noémie=noemie"),
         names("Moreau|Lefèvre=lefevre|Garçon=garcon|Dubois|Bélanger=belanger|Rousseau|Mercier|"
               "D'Aubigny=daubigny|Noël=noel|Perrin|Benâmar=benamar|Lacroix|Tremblay|Fournier|"
               "Desprès=despres|Guérin=guerin|Étienne=etienne|Traoré=traore"),
         {{60, "FR", "France", "France", "EUR",
           parts("Paris|Lyon|Marseille|Nantes|Rennes|Saint-Étienne|Orléans|Lille|Toulouse")},
          {14, "BE", "Belgium", "Belgique", "EUR", parts("Bruxelles|Liège|Namur")},
          {10, "CH", "Switzerland", "Suisse", "CHF", parts("Genève|Lausanne|Neuchâtel")},
          {12, "CA", "Canada", "Canada", "CAD", parts("Montréal|Québec|Trois-Rivières")}}},
        {26,
         names("Emma|Oliver|Ava|Jack|Siobhán=siobhan|Grace|Liam|Isla|Noah|Zoë=zoe|Ruby|Callum|"
               "Amara|Dylan|Freya|Maya"),
         names("Walker|O'Brien=obrien|Hughes|Bennett|Patel|Fitzgerald|Campbell|Ó "
               "Súilleabháin=osullivan|"
               "Brooks|Clarke|Okafor|Reid|Sullivan|Morgan"),
         {{34, "GB", "United Kingdom", "Royaume-Uni", "GBP",
           parts("London|Manchester|Glasgow|Bristol|Leeds")},
          {34, "US", "United States", "États-Unis", "USD",
           parts("New York|Austin|Portland|Washington, D.C.|Chicago|Nashville")},
          {10, "IE", "Ireland", "Irlande", "EUR", parts("Dublin|Cork|Galway")},
          {12, "AU", "Australia", "Australie", "AUD", parts("Melbourne|Sydney|Hobart")}}},
        {13,
         names("Jürgen=juergen|Lena|Jonas|Käthe=kaethe|Björn=bjoern|Hannah|Felix|Mia|Sören=soeren|"
               "Anneliese"),
         names(
             "Müller=mueller|Schäfer=schaefer|Weiß=weiss|Krüger=krueger|Hoffmann|Vogel|Böhm=boehm|"
             "Lindner"),
         {{70, "DE", "Germany", "Allemagne", "EUR",
           parts("Berlin|Köln|München|Hamburg|Leipzig|Düsseldorf")},
          {20, "AT", "Austria", "Autriche", "EUR", parts("Wien|Graz|Linz")}}},
        {10,
         names("José=jose|María=maria|Íñigo=inigo|Lucía=lucia|Begoña=begona|Martín=martin|Sofía="
               "sofia|"
               "Andrés=andres|Ximena"),
         names("García=garcia|Muñoz=munoz|de la Cruz=delacruz|Ibáñez=ibanez|Peña=pena|Romero|"
               "Gutiérrez=gutierrez|Vidal"),
         {{50, "ES", "Spain", "Espagne", "EUR", parts("Madrid|Barcelona|A Coruña|Málaga")},
          {30, "MX", "Mexico", "Mexique", "EUR", parts("Ciudad de México|Mérida|Monterrey")},
          {15, "AR", "Argentina", "Argentine", "EUR", parts("Buenos Aires|Córdoba")}}},
        {7,
         names("Giulia|Niccolò=niccolo|Matteo|Chiara|Zoe|Alessandro|Noè=noe"),
         names("Rossi|De Luca=deluca|Ferrari|D'Angelo=dangelo|Esposito|Forlì=forli"),
         {{1, "IT", "Italy", "Italie", "EUR", parts("Milano|Roma|Forlì|Bologna|Torino")}}},
        {7,
         names("João=joao|Inês=ines|Tomás=tomas|Conceição=conceicao|Beatriz|Luís=luis|Antônio="
               "antonio"),
         names("Araújo=araujo|Gonçalves=goncalves|Simões=simoes|Silva|Magalhães=magalhaes|Falcão="
               "falcao"),
         {{50, "BR", "Brazil", "Brésil", "EUR", parts("São Paulo|Brasília|Recife")},
          {40, "PT", "Portugal", "Portugal", "EUR", parts("Lisboa|Porto|Évora")}}},
        {6,
         names("Daan|Sanne|Zoë=zoe|Joris|Renée=renee|Thijs|Noor"),
         names("van Dijk=vandijk|de Vries=devries|Bakker|van der "
               "Berg=vanderberg|Visser|Coëhoorn=coehoorn"),
         {{1, "NL", "Netherlands", "Pays-Bas", "EUR",
           parts("Amsterdam|Utrecht|Groningen|'s-Hertogenbosch")}}},
        {6,
         names("Åsa=asa|Björk=bjork|Øyvind=oyvind|Søren=soren|Linnéa=linnea|Elin|Þóra=thora"),
         names("Lindström=lindstrom|Åkesson=akesson|Nygård=nygard|Bjørnsen=bjornsen|Møller=moller|"
               "Holm"),
         {{40, "SE", "Sweden", "Suède", "EUR", parts("Stockholm|Göteborg|Malmö")},
          {30, "NO", "Norway", "Norvège", "EUR", parts("Oslo|Tromsø|Bergen")},
          {25, "DK", "Denmark", "Danemark", "EUR", parts("København|Aarhus|Odense")}}},
        {5,
         names("Łukasz=lukasz|Zofia|Żaneta=zaneta|Jiří=jiri|Tereza|Wojciech|Božena=bozena"),
         names("Wiśniewska=wisniewska|Nowak|Dvořák=dvorak|Żak=zak|Šimková=simkova|Wójcik=wojcik"),
         {{60, "PL", "Poland", "Pologne", "EUR", parts("Kraków|Łódź|Wrocław|Warszawa")},
          {40, "CZ", "Czechia", "Tchéquie", "EUR", parts("Praha|Brno|Plzeň")}}},
        {4,
         names("Işıl=isil|İbrahim=ibrahim|Gülşen=gulsen|Çağla=cagla|Deniz|Ömer=omer"),
         names("Yıldız=yildiz|Şahin=sahin|Öztürk=ozturk|Kılıç=kilic|Aydın=aydin"),
         {{1, "TR", "Türkiye", "Turquie", "EUR", parts("İstanbul|Ankara|İzmir")}}},
        {4,
         names("さくら=sakura|結衣=yui|翔太=shota|陽菜=hina|健太=kenta|Aiko"),
         names("佐藤=sato|鈴木=suzuki|高橋=takahashi|渡辺=watanabe|Mori"),
         {{1, "JP", "Japan", "Japon", "EUR", parts("東京|大阪|京都|札幌")}}},
        {3,
         names("Олена=olena|Тарас=taras|Софія=sofiia|Дмитро=dmytro|Ірина=iryna"),
         names("Шевченко=shevchenko|Коваленко=kovalenko|Мельник=melnyk|Ткачук=tkachuk"),
         {{1, "UA", "Ukraine", "Ukraine", "EUR", parts("Київ|Львів|Одеса")}}},
    };
}

Person invent(const std::vector<Culture> &cultures, Dice &dice, std::uint64_t number)
{
    const Culture &culture = dice.weighted(cultures);
    Person person;
    person.first = &dice.oneOf(culture.firstNames);
    person.last = &dice.oneOf(culture.lastNames);
    person.country = &dice.weighted(culture.countries);
    person.city = &dice.oneOf(person.country->cities);
    person.email = localPart(*person.first, *person.last, dice);
    if (number != 0) {
        person.email += std::to_string(number);
    }
    const std::size_t domain = dice.below(20);
    person.email += domain < 11 ? "@example.com" : domain < 16 ? "@example.org" : "@example.net";
    return person;
}

} // namespace mailspace::sample
