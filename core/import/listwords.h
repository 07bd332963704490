// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/listvalues.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

/// The words of lists in seven languages: whole ones, folded by foldedWord(), a bar between them.
/// Private to the list… files of this folder.
namespace mailspace::listwords {

template<typename Meaning, std::size_t Size>
using Table = std::array<std::pair<Meaning, std::string_view>, Size>;

/// Finds whole words, never a part of one: "unsubscribed" holds "subscribed".
template<typename Meaning>
class Lookup
{
public:
    template<std::size_t Size>
    explicit Lookup(const Table<Meaning, Size> &table)
    {
        for (auto [meaning, words] : table) {
            while (!words.empty()) {
                const auto bar = std::min(words.find('|'), words.size());
                m_meanings.emplace(words.substr(0, bar), meaning);
                words.remove_prefix(std::min(bar + 1, words.size()));
            }
        }
    }
    Meaning find(std::string_view word, Meaning otherwise) const
    {
        const auto found = m_meanings.find(word);
        return found == m_meanings.end() ? otherwise : found->second;
    }

private:
    std::unordered_map<std::string_view, Meaning> m_meanings;
};

inline constexpr Table<ConsentWord, 7> consent = {{
    {ConsentWord::Yes,
     "yes|y|true|t|1|x|✓|✔|☑|✅|on|oui|o|vrai|ja|j|wahr|si|sim|verdadero|verdadeiro|vero|waar|"
     "subscribed|subscribe|optin|optedin|confirmed|active|consented|consent|granted|given|agreed|"
     "accepted|abonne|abonnee|inscrit|inscrite|actif|active|confirme|confirmee|accepte|acceptee|"
     "abonniert|angemeldet|aktiv|bestatigt|eingewilligt|suscrito|suscrita|inscrito|inscrita|activo|"
     "activa|confirmado|confirmada|aceptado|iscritto|iscritta|attivo|attiva|confermato|confermata|"
     "accettato|subscrito|subscrita|ativo|ativa|aceito|aceite|ingeschreven|geabonneerd|aangemeld|"
     "actief|bevestigd"},
    {ConsentWord::No,
     "no|n|false|f|0|off|non|faux|nein|falsch|nee|onwaar|nao|falso|neversubscribed|nonsubscribed|"
     "notsubscribed|notoptedin|notoptin|nooptin|never|noconsent|notgiven|declined|refused|jamais|"
     "jamaisabonne|jamaisinscrit|noninscrit|noninscrite|nonabonne|nonabonnee|pasinscrit|pasabonne|"
     "refuse|refusee|nichtabonniert|nichtangemeldet|nieabonniert|keineeinwilligung|abgelehnt|"
     "nosuscrito|nosuscrita|nuncasuscrito|rechazado|noniscritto|noniscritta|maiiscritto|rifiutato|"
     "naoinscrito|naoinscrita|nuncainscrito|recusado|nietgeabonneerd|nietingeschreven|geweigerd"},
    {ConsentWord::Pending,
     "pending|unconfirmed|notconfirmed|awaitingconfirmation|pendingconfirmation|enattente|"
     "enattentedeconfirmation|nonconfirme|nonconfirmee|aconfirmer|ausstehend|unbestatigt|"
     "nichtbestatigt|wartend|pendiente|noconfirmado|sinconfirmar|insospeso|inattesa|"
     "nonconfermato|daconfermare|pendente|naoconfirmado|aguardandoconfirmacao|inafwachting|"
     "onbevestigd|nietbevestigd"},
    {ConsentWord::Withdrawn,
     "unsubscribed|unsubscribe|unsub|globalunsubscribe|globallyunsubscribed|optedout|optout|"
     "cancelled|canceled|withdrawn|revoked|removed|blocklisted|blacklisted|blocked|suppressed|"
     "usersuppressed|disabled|donotmail|donotemail|donotcontact|desinscrit|desinscrite|desabonne|"
     "desabonnee|desinscription|desabonnement|retire|retiree|revoque|annule|annulee|bloque|bloquee|"
     "abgemeldet|ausgetragen|abbestellt|widerrufen|gesperrt|gekundigt|desuscrito|desuscrita|baja|"
     "dadodebaja|dadadebaja|cancelado|cancelada|revocado|bloqueado|disiscritto|disiscritta|"
     "cancellato|cancellata|revocato|bloccato|desinscrito|desinscrita|descadastrado|"
     "descadastrada|removido|revogado|afgemeld|uitgeschreven|opgezegd|ingetrokken|geblokkeerd"},
    {ConsentWord::Bounced,
     "bounced|bounce|hardbounce|hardbounced|cleaned|unreachable|undeliverable|invalid|"
     "invalidemail|rebond|rebondi|rebonddur|nettoye|nettoyee|injoignable|invalide|"
     "nondistribuable|unzustellbar|unerreichbar|ungultig|bereinigt|rebote|rebotado|rebotada|"
     "invalido|noentregable|rimbalzo|rimbalzato|rimbalzata|devolvido|devolvida|onbestelbaar|"
     "onbereikbaar|ongeldig|gebounced"},
    {ConsentWord::Complained,
     "complained|complaint|complainant|spam|spamcomplaint|spamreport|reportedspam|"
     "reportedasspam|markedasspam|markedspam|abuse|abusereport|abusecomplaint|junk|plainte|"
     "plaintespam|asignale|signale|signalee|signalecommespam|indesirable|beschwerde|"
     "spambeschwerde|alsspamgemeldet|queja|quejadespam|denuncia|denunciado|reclamo|"
     "segnalatocomespam|reclamacao|denunciado|klacht|spamklacht"},
    {ConsentWord::Blank, "na|n/a|null|nil"},
}};

inline constexpr Table<BounceWord, 2> bounce = {{
    {BounceWord::Hard,
     "hard|hardbounce|hardbounced|permanent|dur|dure|rebonddur|definitif|permanente|hart|"
     "duro|dura|reboteduro|rimbalzoduro|definitivo|hardebounce"},
    {BounceWord::Soft,
     "soft|softbounce|softbounced|temporary|transient|mou|leger|rebondmou|rebondleger|doux|"
     "temporaire|weich|temporar|vorubergehend|suave|blando|blanda|rebotesuave|reboteblando|"
     "temporal|"
     "temporaneo|morbido|temporario|zacht|zachtebounce|tijdelijk"},
}};

/// Words that make a reason a complaint wherever they stand in it.
inline constexpr Table<bool, 1> complaint = {{
    {true,
     "spam|abuse|abuso|abus|junk|complaint|complained|complaints|plainte|indesirable|missbrauch|"
     "beschwerde|queja|denuncia|reclamo|reclamacao|klacht|misbruik|pourriel|harassment|"
     "harcelement"},
}};

inline constexpr Table<bool, 1> total = {{
    {true,
     "total|totals|grandtotal|subtotal|totaux|totalgeneral|soustotal|somme|summe|gesamt|"
     "gesamtsumme|zwischensumme|totales|suma|totale|totali|somma|totais|soma|totaal|totalen|som"},
}};

/// Month names in English and French; a name of a day, which tells nothing, is month 0.
inline constexpr Table<int, 13> months = {{
    {1, "january|jan|janvier|janv"},
    {2, "february|feb|fevrier|fevr|fev"},
    {3, "march|mar|mars"},
    {4, "april|apr|avril|avr"},
    {5, "may|mai"},
    {6, "june|jun|juin"},
    {7, "july|jul|juillet|juil"},
    {8, "august|aug|aout"},
    {9, "september|sep|sept|septembre"},
    {10, "october|oct|octobre"},
    {11, "november|nov|novembre"},
    {12, "december|dec|decembre"},
    {0,
     "monday|mon|tuesday|tue|tues|wednesday|wed|thursday|thu|thur|thurs|friday|fri|saturday|sat|"
     "sunday|sun|lundi|lun|mardi|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim|"
     "at|a|le|of|er|st|nd|rd|th"},
}};

/// Zones by their letters, in minutes east of Greenwich; only those that mean one thing.
inline constexpr Table<int, 10> zones = {{
    {0, "z|utc|gmt|wet"},
    {60, "cet|west"},
    {120, "cest|eet"},
    {180, "eest"},
    {-240, "edt"},
    {-300, "est|cdt"},
    {-360, "mdt"},
    {-420, "mst|pdt"},
    {-480, "pst"},
    {-180, "brt"},
}};

/// Signs and codes of money, folded to lower case, under the code they stand for.
inline constexpr Table<std::string_view, 15> currencies = {{
    {"EUR", "€|eur|euro|euros"},
    {"USD", "$|us$|usd"},
    {"GBP", "£|gbp"},
    {"JPY", "¥|jpy"},
    {"CHF", "chf|fr."},
    {"CAD", "cad|ca$|c$"},
    {"AUD", "aud|au$|a$"},
    {"NZD", "nzd|nz$"},
    {"BRL", "brl|r$"},
    {"SEK", "sek"},
    {"NOK", "nok"},
    {"DKK", "dkk"},
    {"PLN", "pln|zł"},
    {"CZK", "czk"},
    {"MXN", "mxn|mx$"},
}};

} // namespace mailspace::listwords
