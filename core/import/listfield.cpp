// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listfield.h"

#include "core/import/listvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <array>

namespace mailspace {

namespace {

struct FieldText
{
    ListField field;
    const char *key;
    const char *name;
};

constexpr std::array<FieldText, 27> fieldTexts = {{
    {ListField::Email, "email", QT_TRANSLATE_NOOP("ListField", "E-mail")},
    {ListField::FullName, "full-name", QT_TRANSLATE_NOOP("ListField", "Full name")},
    {ListField::FirstName, "first-name", QT_TRANSLATE_NOOP("ListField", "First name")},
    {ListField::LastName, "last-name", QT_TRANSLATE_NOOP("ListField", "Last name")},
    {ListField::Country, "country", QT_TRANSLATE_NOOP("ListField", "Country")},
    {ListField::City, "city", QT_TRANSLATE_NOOP("ListField", "City")},
    {ListField::Postcode, "postcode", QT_TRANSLATE_NOOP("ListField", "Postcode")},
    {ListField::Phone, "phone", QT_TRANSLATE_NOOP("ListField", "Phone")},
    {ListField::Tags, "tags", QT_TRANSLATE_NOOP("ListField", "Tags")},
    {ListField::Notes, "notes", QT_TRANSLATE_NOOP("ListField", "Notes")},
    {ListField::Consent, "consent", QT_TRANSLATE_NOOP("ListField", "Consent")},
    {ListField::ConsentAt, "consent-at", QT_TRANSLATE_NOOP("ListField", "Consent date")},
    {ListField::ConfirmedAt, "confirmed-at", QT_TRANSLATE_NOOP("ListField", "Confirmation date")},
    {ListField::Status, "status", QT_TRANSLATE_NOOP("ListField", "Status")},
    {ListField::UnsubscribedAt, "unsubscribed-at",
     QT_TRANSLATE_NOOP("ListField", "Unsubscribe date")},
    {ListField::Reason, "reason", QT_TRANSLATE_NOOP("ListField", "Reason")},
    {ListField::BounceType, "bounce-type", QT_TRANSLATE_NOOP("ListField", "Bounce type")},
    {ListField::BouncedAt, "bounced-at", QT_TRANSLATE_NOOP("ListField", "Bounce date")},
    {ListField::ReportedAt, "reported-at", QT_TRANSLATE_NOOP("ListField", "Complaint date")},
    {ListField::ConsentIp, "consent-ip", QT_TRANSLATE_NOOP("ListField", "Consent IP address")},
    {ListField::Smartlink, "smartlink", QT_TRANSLATE_NOOP("ListField", "Smartlink")},
    {ListField::Kind, "kind", QT_TRANSLATE_NOOP("ListField", "Kind")},
    {ListField::Interactions, "interactions", QT_TRANSLATE_NOOP("ListField", "Interactions")},
    {ListField::Amount, "amount", QT_TRANSLATE_NOOP("ListField", "Amount")},
    {ListField::Currency, "currency", QT_TRANSLATE_NOOP("ListField", "Currency")},
    {ListField::CollectedAt, "collected-at", QT_TRANSLATE_NOOP("ListField", "Date collected")},
    {ListField::OrderNumber, "order-number", QT_TRANSLATE_NOOP("ListField", "Order number")},
}};

constexpr auto allFields = [] {
    std::array<ListField, fieldTexts.size()> fields{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        fields.at(i) = fieldTexts.at(i).field;
    }
    return fields;
}();

/// Whole titles, with a bar between them; case, accents and punctuation are folded away. A title
/// that only tells when somebody signed up is no consent date: it may have been for a shop.
struct FieldTitles
{
    ListField field;
    std::string_view titles;
};

constexpr std::array<FieldTitles, 27> fieldTitles = {{
    {ListField::Email,
     "Email|E-mail|Mail|Email Address|E-mail Address|Mail Address|Email 1|E-mail 1 Value|"
     "Email ID|Subscriber Email|Contact Email|Customer Email|Buyer Email|Fan Email|User Email|"
     "Your Email|Adresse e-mail|Adresse email|Adresse mail|Adresse électronique|Courriel|"
     "Adresse courriel|Adresse de courriel|Adresse de messagerie|Mél|E-Mail-Adresse|Emailadresse|"
     "Mailadresse|Correo|Correo electrónico|Dirección de correo|Dirección de correo electrónico|"
     "Dirección de email|Indirizzo email|Indirizzo e-mail|Indirizzo mail|Indirizzo di posta|"
     "Posta elettronica|Indirizzo di posta elettronica|Endereço de e-mail|Endereço de email|"
     "Endereço eletrônico|Correio eletrónico|Correio eletrônico|E-mailadres|Mailadres"},
    {ListField::FullName,
     "Name|Full Name|Display Name|Contact Name|Customer Name|Buyer Name|Subscriber Name|Fan Name|"
     "Your Name|Nom complet|Nom et prénom|Prénom et nom|Nom prénom|Prénom nom|Vollständiger Name|"
     "Vor- und Nachname|Nombre completo|Nombre y apellido|Nombre y apellidos|Nome completo|"
     "Nome e cognome|Nome e sobrenome|Naam|Volledige naam"},
    {ListField::FirstName,
     "First Name|Firstname|FName|Given Name|Forename|Prénom|Vorname|Nombre|Nome|Primeiro nome|"
     "Nome próprio|Voornaam"},
    {ListField::LastName,
     "Last Name|Lastname|LName|Surname|Family Name|Nom|Nom de famille|Nachname|Familienname|"
     "Apellido|Apellidos|Cognome|Sobrenome|Apelido|Último nome|Achternaam|Familienaam"},
    {ListField::Country,
     "Country|Country Name|Country Code|Buyer Country|Nation|Pays|Code pays|Land|Ländercode|País|"
     "Código de país|Código do país|Paese|Nazione|Landcode"},
    {ListField::City,
     "City|Town|City Name|Buyer City|Ville|Commune|Localité|Stadt|Ort|Wohnort|Ciudad|Localidad|"
     "Población|Città|Comune|Località|Cidade|Localidade|Stad|Plaats|Woonplaats"},
    {ListField::Postcode,
     "Postcode|Post Code|Postal Code|Zip|Zip Code|Zip/Postal Code|CP|Code postal|Postleitzahl|PLZ|"
     "Código postal|CAP|Codice postale|Codice di avviamento postale|CEP"},
    {ListField::Phone,
     "Phone|Phone Number|Telephone|Telephone Number|Mobile|Mobile Phone|Mobile Number|Cell|"
     "Cell Phone|SMS|SMS Phone Number|Tel|Téléphone|Numéro de téléphone|N° de téléphone|Mobile "
     "phone number|Portable|Téléphone portable|Téléphone mobile|Telefon|Telefonnummer|Handy|"
     "Handynummer|Mobiltelefon|Teléfono|Número de teléfono|Móvil|Teléfono móvil|Telefono|"
     "Numero di telefono|Cellulare|Telefone|Número de telefone|Celular|Telemóvel|Telefoon|"
     "Telefoonnummer|Mobiel"},
    {ListField::Tags,
     "Tags|Tag|Labels|Label|Segments|Étiquette|Étiquettes|Libellés|Schlagwort|Schlagwörter|"
     "Etiqueta|Etiquetas|Etichetta|Etichette"},
    {ListField::Notes,
     "Notes|Note|Comment|Comments|Remark|Remarks|Remarque|Remarques|Commentaire|Commentaires|"
     "Notiz|Notizen|Bemerkung|Bemerkungen|Anmerkungen|Nota|Notas|Comentario|Comentarios|"
     "Observaciones|Annotazioni|Commento|Commenti|Comentário|Comentários|Observações|Notitie|"
     "Notities|Opmerking|Opmerkingen"},
    {ListField::Consent,
     "Consent|Email Consent|Marketing Consent|Email Marketing Consent|Opt-in|Opted in|Email Opt-in|"
     "Marketing Opt-in|Newsletter|Newsletter Opt-in|Accepts Marketing|Accepts Email Marketing|"
     "Accepts Emails|Subscribed|Is Subscribed|Email Subscribed|Marketing Permission|"
     "Marketing Permissions|GDPR Consent|Consentement|Consentement e-mail|Consentement marketing|"
     "Consentement RGPD|Accord|Optin e-mail|Optin newsletter|Lettre d'information|Infolettre|"
     "Abonné|Abonné newsletter|Inscrit newsletter|Accepte le marketing|Accepte les e-mails|"
     "Einwilligung|Zustimmung|Erlaubnis zum Marketing|Marketing-Einwilligung|E-Mail-Einwilligung|"
     "Akzeptiert Marketing|Abonniert|Newsletter abonniert|Consentimiento|Consentimiento de "
     "marketing|"
     "Acepta marketing|Acepta correos|Boletín|Suscrito|Consenso|Consenso marketing|"
     "Consenso al marketing|Accetta marketing|Accetta il marketing|Iscritto|"
     "Iscritto alla newsletter|Consentimento|Consentimento de marketing|Aceita marketing|Inscrito|"
     "Toestemming|Marketingtoestemming|Accepteert marketing|Nieuwsbrief|Ingeschreven"},
    {ListField::ConsentAt,
     "Consent Date|Consent Time|Consent At|Consented At|Consent Timestamp|Consent Given At|"
     "Date of Consent|Email Marketing Consent Timestamp|Marketing Consent Date|Opt-in Date|"
     "Opt-in Time|Opt-in At|Opt-in Timestamp|Opted in At|Opted in On|Date de consentement|"
     "Date du consentement|Date consentement|Date d'opt-in|Date opt-in|Date optin|Consenti le|"
     "Einwilligungsdatum|Datum der Einwilligung|Einwilligung am|Eingewilligt am|Zustimmung am|"
     "Opt-in-Datum|Fecha de consentimiento|Fecha del consentimiento|Fecha de opt-in|"
     "Data consenso|Data del consenso|Data di consenso|Data opt-in|Data do consentimento|"
     "Data de consentimento|Data de opt-in|Datum toestemming|Toestemmingsdatum|Opt-in datum"},
    {ListField::ConfirmedAt,
     "Confirmed At|Confirmed On|Confirm Time|Confirmation Date|Confirmation Time|Confirm Date|"
     "Date Confirmed|Double Opt-in Date|Double Opt-in At|Confirmé le|Date de confirmation|"
     "Date confirmation|Bestätigt am|Bestätigungsdatum|Double-Opt-in-Datum|Confirmado el|"
     "Fecha de confirmación|Confermato il|Data di conferma|Data conferma|Confirmado em|"
     "Data de confirmação|Bevestigd op|Datum bevestiging"},
    {ListField::Status,
     "Status|State|Email Suppressions|Subscription Status|Subscriber Status|Email Status|Email "
     "Subscriber Status|"
     "Member Status|Contact Status|Consent Status|Opt-in Status|Marketing Status|"
     "Email Marketing Status|Statut|État|Statut d'abonnement|Statut de l'abonnement|"
     "Statut de l'abonné|Statut e-mail|Statut d'inscription|Abonnementstatus|Abostatus|"
     "Newsletter-Status|Estado|Estado de suscripción|Estado de la suscripción|Stato|"
     "Stato iscrizione|Stato dell'iscrizione|Estado da inscrição|Estado da subscrição|"
     "Status da inscrição|Inschrijfstatus"},
    {ListField::UnsubscribedAt,
     "Unsubscribed At|Unsubscribed On|Unsubscribe Date|Unsubscribe Time|Unsubscribed Date|"
     "Unsub Time|Unsub Date|Date Unsubscribed|Unsubscription Date|Opt-out Date|Opt-out Time|"
     "Opted out At|Withdrawn At|Withdrawal Date|Consent Withdrawn At|Date de désinscription|"
     "Date désinscription|Date de désabonnement|Désinscrit le|Désabonné le|Date de retrait|"
     "Retiré le|Date de retrait du consentement|Abgemeldet am|Abmeldedatum|Abmeldung|"
     "Datum der Abmeldung|Widerrufen am|Fecha de baja|Fecha de cancelación|Cancelado el|"
     "Data disiscrizione|Data di disiscrizione|Data cancellazione|Disiscritto il|"
     "Data de cancelamento|Cancelado em|Afgemeld op|Uitgeschreven op|Datum afmelding|"
     "Uitschrijfdatum"},
    {ListField::Reason,
     "Reason|Unsub Reason|Unsubscribe Reason|Unsubscription Reason|Opt-out Reason|Bounce Reason|"
     "Suppression Reason|Complaint Reason|Motif|Raison|Motif de désinscription|"
     "Raison de la désinscription|Grund|Abmeldegrund|Motivo|Motivo de baja|Razón|Causa|"
     "Motivo disiscrizione|Reden"},
    {ListField::BounceType,
     "Bounce Type|Bounce|Type of Bounce|Type de rebond|Rebond|Type de bounce|Bounce-Typ|Bounce-Art|"
     "Tipo de rebote|Rebote|Tipo di rimbalzo|Tipo di bounce|Tipo de bounce|Bouncetype"},
    {ListField::BouncedAt,
     "Bounced At|Bounced On|Bounce Date|Bounce Time|Clean Time|Cleaned At|Date of Bounce|"
     "Date de rebond|Date du rebond|Date de bounce|Bounce-Datum|Fecha de rebote|Data rimbalzo|"
     "Data di bounce|Data do bounce|Bouncedatum"},
    {ListField::ReportedAt,
     "Reported At|Reported On|Report Date|Complained At|Complaint Date|Complaint Time|"
     "Spam Reported At|Date de plainte|Date de la plainte|Signalé le|Date de signalement|"
     "Gemeldet am|Beschwerdedatum|Fecha de queja|Fecha de denuncia|Data segnalazione|Segnalato il|"
     "Data da denúncia|Data da reclamação|Datum klacht|Gemeld op"},
    {ListField::ConsentIp,
     "Consent IP|Consent IP Address|Opt-in IP|Opt-in IP Address|Signup IP|IP Opt-in|"
     "IP de consentement|IP du consentement|Adresse IP du consentement|Einwilligungs-IP|"
     "IP de consentimiento|IP del consentimiento|IP consenso|IP do consentimento|"
     "IP toestemming|Confirm IP|Confirmation IP|Confirmed IP|IP de confirmation|"
     "Bestätigungs-IP|IP de confirmación|IP di conferma|IP de confirmação|IP bevestiging"},
    {ListField::Smartlink,
     "Smartlink|Smart Link|Smartlink Name|Campaign|Campaign Name|Source|Signup Source|Origin|"
     "Landing Page|Lien intelligent|Nom du smartlink|Campagne|Nom de la campagne|Origine|"
     "Provenance|Kampagne|Kampagnenname|Quelle|Herkunft|Campaña|Nombre de la campaña|Fuente|"
     "Origen|Campagna|Nome campagna|Fonte|Campanha|Nome da campanha|Origem|Bron|Herkomst"},
    {ListField::Kind,
     "Kind|Type|Smartlink Kind|Smartlink Type|Interaction Type|Interaction Kind|Type de smartlink|"
     "Type d'interaction|Typ|Art|Interaktionstyp|Tipo|Tipo de interacción|Tipo di interazione|"
     "Tipo de interação|Soort"},
    {ListField::Interactions,
     "Interactions|Interaction Count|Number of Interactions|Nombre d'interactions|"
     "Nb d'interactions|Interaktionen|Anzahl Interaktionen|Interacciones|"
     "Número de interacciones|Interazioni|Numero di interazioni|Interações|Número de interações|"
     "Interacties|Aantal interacties"},
    {ListField::Amount,
     "Amount|Total|Price|Value|Amount Paid|Total Paid|Total Amount|Order Total|Item Total|Montant|"
     "Montant total|Montant payé|Prix|Total payé|Betrag|Gesamtbetrag|Summe|Preis|Importe|"
     "Importe total|Monto|Precio|Importo|Importo totale|Totale|Prezzo|Valor|Valor total|Quantia|"
     "Preço|Bedrag|Totaalbedrag|Totaal|Prijs"},
    {ListField::Currency,
     "Currency|Currency Code|Devise|Code devise|Monnaie|Währung|Währungscode|Moneda|Divisa|Valuta|"
     "Moeda"},
    {ListField::CollectedAt,
     "Collected At|Collected On|Collection Date|Date Collected|Date|Date and Time|Datetime|"
     "Timestamp|Created|Created At|Created On|Created (UTC)|Date Created|Creation Date|Date Added|"
     "Added At|Added On|Added Time|Joined At|Joined On|Join Date|Order Date|Purchase Date|Paid At|"
     "Signup Date|Signed up At|Sign-up Time|Subscribed At|Subscribed On|Subscription Date|"
     "Subscriber Since|Registration Date|Date de collecte|Collecté le|Date de création|Créé le|"
     "Date d'ajout|Ajouté le|Date d'inscription|Date inscription|Inscrit le|Date d'abonnement|"
     "Date de commande|Date d'achat|Date et heure|Datum|Erfasst am|Erstellt am|Erstellungsdatum|"
     "Hinzugefügt am|Anmeldedatum|Angemeldet am|Bestelldatum|Kaufdatum|Fecha|Fecha de recogida|"
     "Fecha de creación|Creado el|Fecha de alta|Fecha de registro|Fecha de inscripción|"
     "Fecha de suscripción|Fecha de pedido|Fecha de compra|Data|Data di raccolta|Raccolto il|"
     "Data di creazione|Creato il|Data di iscrizione|Data iscrizione|Data ordine|Data acquisto|"
     "Data de recolha|Data de coleta|Data de criação|Criado em|Data de inscrição|Data do pedido|"
     "Data da compra|Verzameld op|Verzameldatum|Aangemaakt op|Toegevoegd op|Inschrijfdatum|"
     "Ingeschreven op|Besteldatum|Aankoopdatum"},
    {ListField::OrderNumber,
     "Order Number|Order ID|Order No|Order #|Order|Order Reference|Purchase ID|Transaction ID|"
     "Bandcamp Transaction ID|Numéro de commande|N° de commande|N° commande|No de commande|"
     "ID de commande|Référence de commande|Commande|Bestellnummer|Auftragsnummer|Bestell-ID|"
     "Número de pedido|N.º de pedido|ID de pedido|Pedido|Numero ordine|Numero d'ordine|"
     "N. ordine|ID ordine|Número do pedido|ID do pedido|Bestelnummer|Ordernummer|Bestel-ID"},
}};

/// Letters and digits of a title.
std::string foldedTitle(std::string_view title)
{
    auto word = foldedWord(title);
    std::erase_if(word, [](char c) {
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        return isAscii && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    });
    return word;
}

QHash<QByteArray, ListField> titleTable()
{
    QHash<QByteArray, ListField> table;
    for (const auto &[field, titles] : fieldTitles) {
        for (std::size_t at = 0; at < titles.size();) {
            const auto bar = std::min(titles.find('|', at), titles.size());
            const auto folded = foldedTitle(titles.substr(at, bar - at));
            Q_ASSERT(!table.contains(QByteArray::fromStdString(folded))
                     || table.value(QByteArray::fromStdString(folded)) == field);
            table.insert(QByteArray::fromStdString(folded), field);
            at = bar + 1;
        }
    }
    return table;
}

const FieldText &textOf(ListField field)
{
    return fieldTexts.at(static_cast<std::size_t>(field));
}

} // namespace

QString fieldKey(ListField field)
{
    return QString::fromLatin1(textOf(field).key);
}

std::optional<ListField> fieldFromKey(const QString &key)
{
    const auto *const found
        = std::find_if(fieldTexts.begin(), fieldTexts.end(), [&](const auto &text) {
              return key.compare(QLatin1StringView(text.key), Qt::CaseInsensitive) == 0;
          });
    return found == fieldTexts.end() ? std::nullopt : std::optional(found->field);
}

QString fieldName(ListField field)
{
    return QCoreApplication::translate("ListField", textOf(field).name);
}

std::span<const ListField> allListFields()
{
    return allFields;
}

std::optional<ListField> fieldFromTitle(std::string_view title)
{
    static const auto table = titleTable();
    const auto found = table.constFind(QByteArray::fromStdString(foldedTitle(title)));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> columnWithTitle(const QStringList &titles, const QString &title)
{
    const auto wanted = foldedTitle(title.toStdString());
    for (int column = 0; column < titles.size(); ++column) {
        if (foldedTitle(titles[column].toStdString()) == wanted) {
            return column;
        }
    }
    return std::nullopt;
}

} // namespace mailspace
