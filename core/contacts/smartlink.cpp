// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/smartlink.h"

#include "core/import/listvalues.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Folded words, with a bar before and after each one.
constexpr std::array<std::pair<SmartlinkKind, std::string_view>, 4> kindWords = {{
    {SmartlinkKind::NewListeners,
     "|newlisteners|newlistener|listeners|listener|listen|presave|presaves|stream|streams|"
     "streaming|follow|nouveauxauditeurs|auditeurs|auditeur|ecoute|ecoutes|neuehorer|"
     "horer|nuevosoyentes|oyentes|nuoviascoltatori|ascoltatori|novosouvintes|ouvintes|"
     "nieuweluisteraars|luisteraars|"},
    {SmartlinkKind::Emails,
     "|emails|email|mail|mails|emailcollect|newsletter|signup|signups|form|formulaire|inscription|"
     "inscriptions|courriel|courriels|correo|correos|anmeldung|iscrizione|inscripcion|inscricao|"
     "aanmelding|"},
    {SmartlinkKind::Tickets,
     "|tickets|ticket|ticketing|concert|concerts|show|gig|billet|billets|billetterie|karte|karten|"
     "eintrittskarte|eintrittskarten|konzert|entrada|entradas|biglietto|biglietti|bilhete|bilhetes|"
     "ingresso|ingressos|kaartje|kaartjes|"},
    {SmartlinkKind::Merch,
     "|merch|merchandise|merchandising|shop|store|boutique|order|orders|purchase|purchases|"
     "commande|commandes|achat|achats|bestellung|bestellungen|kauf|tienda|pedido|pedidos|compra|"
     "compras|negozio|ordine|ordini|acquisto|loja|winkel|bestelling|bestellingen|"},
}};

} // namespace

QString kindName(SmartlinkKind kind)
{
    switch (kind) {
    case SmartlinkKind::Unknown:
        break;
    case SmartlinkKind::NewListeners:
        return QCoreApplication::translate("SmartlinkKind", "New listeners");
    case SmartlinkKind::Emails:
        return QCoreApplication::translate("SmartlinkKind", "Emails");
    case SmartlinkKind::Tickets:
        return QCoreApplication::translate("SmartlinkKind", "Tickets");
    case SmartlinkKind::Merch:
        return QCoreApplication::translate("SmartlinkKind", "Merch");
    }
    return {};
}

QString kindKey(SmartlinkKind kind)
{
    switch (kind) {
    case SmartlinkKind::Unknown:
        break;
    case SmartlinkKind::NewListeners:
        return u"new-listeners"_s;
    case SmartlinkKind::Emails:
        return u"emails"_s;
    case SmartlinkKind::Tickets:
        return u"tickets"_s;
    case SmartlinkKind::Merch:
        return u"merch"_s;
    }
    return {};
}

SmartlinkKind kindFromText(std::string_view text)
{
    const auto word = '|' + foldedWord(text) + '|';
    const auto *const found
        = std::find_if(kindWords.begin(), kindWords.end(), [&](const auto &row) {
              return word.size() > 2 && row.second.find(word) != std::string_view::npos;
          });
    return found == kindWords.end() ? SmartlinkKind::Unknown : found->first;
}

bool namesAnOpen(std::string_view text)
{
    constexpr std::string_view words = "|open|opens|opened|emailopen|emailopens|emailopened|"
                                       "ouverture|ouvertures|ouvert|geoffnet|";
    const auto word = '|' + foldedWord(text) + '|';
    return word.size() > 2 && words.find(word) != std::string_view::npos;
}

} // namespace mailspace
