// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/smartlink.h"
#include "core/import/columnmapping.h"
#include "core/import/listfield.h"

#include <QtTest/QtTest>

#include <set>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nothing = "";

QString keyOf(std::optional<ListField> field)
{
    return field ? fieldKey(*field) : QString::fromLatin1(nothing);
}

} // namespace

class TestListField : public QObject
{
    Q_OBJECT

private slots:
    void titlesMeanFields_data();
    void titlesMeanFields();
    void otherTitlesMeanNothing_data();
    void otherTitlesMeanNothing();
    void everyFieldHasOneKeyAndAName();
    void unknownKeysAreRefused();
    void theFirstOfTwoColumnsCounts();
    void aColumnHasOneMeaning();
    void wordsMeanKinds_data();
    void wordsMeanKinds();
    void kindKeysAreReadBack();
};

void TestListField::titlesMeanFields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("titles");

    const auto row = [](const char *key, const QString &titles) {
        QTest::newRow(key) << QString::fromLatin1(key) << titles.split(u'|');
    };
    row("email",
        u"Email|E-mail|EMAIL|e mail|Email Address|E-Mail Address|Adresse e-mail|Courriel|"
        u"Indirizzo email|Correo electrónico|E-Mail-Adresse|Emailadresse|E-mailadres|"
        u"Endereço de e-mail|\uFEFFEmail|\u00A0Email\u00A0|email_address|E\u2011mail|"
        u"Email *|E-mail 1 - Value|buyer email"_s);
    row("full-name", u"Name|Full name|Nom complet|Nombre completo|Nome completo|Naam|NAME"_s);
    row("first-name",
        u"First Name|FirstName|first_name|Prénom|PRENOM|Pre\u0301nom|Vorname|Nombre|Nome|Voornaam|FNAME"_s);
    row("last-name",
        u"Last Name|Nom|Nom de famille|Nachname|Apellido|Apellidos|Cognome|Sobrenome|Achternaam"_s);
    row("country", u"Country|Pays|Land|País|Paese|Country Code"_s);
    row("city", u"City|Ville|Stadt|Ciudad|Città|Cidade|Stad"_s);
    row("postcode", u"Postcode|ZIP|Zip Code|Code postal|PLZ|CAP|Código postal"_s);
    row("phone", u"Phone|Phone Number|Téléphone|Telefon|Teléfono|Telefono|Telefone|Telefoon|SMS"_s);
    row("tags", u"Tags|TAGS|Labels|Étiquettes|Etiquetas"_s);
    row("notes", u"Notes|NOTES|Note|Remarques|Notizen|Notas"_s);
    row("consent",
        u"Consent|Opt-in|Optin|OPT_IN|Opt In|Newsletter|Accepts marketing|"
        u"Accepts Email Marketing|Email Marketing Consent|Consentement|Einwilligung|"
        u"Consentimiento|Consenso|Consentimento|Toestemming|Erlaubnis zum Marketing"_s);
    row("consent-at",
        u"Consent Date|Opt-in Date|OPTIN_TIME|Date de consentement|"
        u"Email Marketing Consent Timestamp|Einwilligungsdatum|Data del consenso"_s);
    row("confirmed-at", u"Confirmed at|CONFIRM_TIME|Date de confirmation|Bestätigt am"_s);
    row("status", u"Status|Statut|État|Estado|Stato|Subscription status|Email subscriber status"_s);
    row("unsubscribed-at",
        u"Unsubscribed At|UNSUB_TIME|Date de désinscription|Désinscrit le|Abgemeldet am"_s);
    row("reason", u"Reason|UNSUB_REASON|Motif|Grund|Motivo|Reden"_s);
    row("bounce-type", u"Bounce type|Type de rebond|Bounce-Typ"_s);
    row("bounced-at", u"Bounced at|CLEAN_TIME|Date de rebond"_s);
    row("reported-at", u"Reported at|Complained at|Date de plainte|Signalé le"_s);
    row("consent-ip", u"Consent IP|OPTIN_IP|Opt-in IP|CONFIRM_IP|Confirmation IP"_s);
    row("smartlink", u"Smartlink|Smart link|Campaign|Source|Campagne|Kampagne|Campaña|Fonte"_s);
    row("kind", u"Kind|Type|Typ|Tipo|Soort"_s);
    row("interactions", u"Interactions|Interaktionen|Interacciones|Interazioni"_s);
    row("amount", u"Amount|Montant|Betrag|Importe|Importo|Valor|Bedrag|Total|Total Paid"_s);
    row("currency", u"Currency|Devise|Währung|Moneda|Valuta|Moeda"_s);
    row("collected-at",
        u"Collected At|Date|Date de collecte|Created at|created_at|Order Date|"
        u"Date d'inscription|Date d\u2019inscription|Subscribed at|Paid at|"
        u"Created (UTC)|ADDED_TIME"_s);
    row("order-number",
        u"Order number|Order ID|Order #|N° de commande|Nº de pedido|Numéro de commande|"
        u"Bestellnummer|bandcamp transaction id"_s);
}

void TestListField::titlesMeanFields()
{
    QFETCH(QString, key);
    QFETCH(QStringList, titles);
    for (const auto &title : titles) {
        QVERIFY2(keyOf(fieldFromTitle(title.toStdString())) == key, qPrintable(title));
    }
}

void TestListField::otherTitlesMeanNothing_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"",
                              " ",
                              "?",
                              "Billing phone",
                              "Billing City",
                              "Shipping Country",
                              "Last Updated",
                              "EUID",
                              "LEID",
                              "MEMBER_RATING",
                              "UNSUB_CAMPAIGN_TITLE",
                              "UNSUB_REASON_OTHER",
                              "LAST_CHANGED",
                              "REGION",
                              "Accepts SMS Marketing",
                              "SMS_MARKETING_STATUS",
                              "DOUBLE_OPT-IN",
                              "Email opened",
                              "Lineitem name",
                              "Attendee Status",
                              "Birthday",
                              "active_subscription",
                              "email_disabled",
                              "First Active",
                              "Genre",
                              "Keep me posted?"}) {
        QTest::newRow(*title == '\0' ? "nothing" : title) << QString::fromUtf8(title);
    }
}

void TestListField::otherTitlesMeanNothing()
{
    QFETCH(QString, title);
    QCOMPARE(keyOf(fieldFromTitle(title.toStdString())), QString());
}

void TestListField::everyFieldHasOneKeyAndAName()
{
    std::set<QString> keys;
    for (const auto field : allListFields()) {
        QVERIFY(keys.insert(fieldKey(field)).second);
        QVERIFY(fieldFromKey(fieldKey(field)) == field);
        QVERIFY(!fieldName(field).isEmpty());
        QCOMPARE(fieldKey(field), fieldKey(field).toLower());
    }
    QCOMPARE(fieldKey(ListField::Email), u"email"_s);
    QCOMPARE(fieldKey(ListField::ConsentAt), u"consent-at"_s);
    QCOMPARE(fieldKey(ListField::OrderNumber), u"order-number"_s);
    QCOMPARE(fieldName(ListField::ConsentAt), u"Consent date"_s);
}

void TestListField::unknownKeysAreRefused()
{
    QVERIFY(!fieldFromKey(u"e-mails"_s));
    QVERIFY(!fieldFromKey(QString()));
    QVERIFY(fieldFromKey(u"Consent-At"_s) == ListField::ConsentAt);
}

void TestListField::theFirstOfTwoColumnsCounts()
{
    const auto mapping = ColumnMapping::fromTitles(
        {u"Note"_s, u"Email"_s, u"Shoe size"_s, u"E-mail address"_s, u"Opt-in"_s});
    QCOMPARE(mapping.columnOf(ListField::Email).value_or(-1), 1);
    QCOMPARE(mapping.columnOf(ListField::Consent).value_or(-1), 4);
    QVERIFY(!mapping.has(ListField::ConsentAt));
    QVERIFY(!mapping.fieldOf(3));
    QVERIFY(mapping.fieldOf(0) == ListField::Notes);
    QCOMPARE(mapping.unknownColumns(6), (std::vector<int>{2, 3, 5}));
}

void TestListField::aColumnHasOneMeaning()
{
    auto mapping = ColumnMapping::fromTitles({u"Email"_s, u"Newsletter"_s});
    mapping.assign(ListField::Status, 1);
    QVERIFY(!mapping.has(ListField::Consent));
    QVERIFY(mapping.fieldOf(1) == ListField::Status);
    mapping.assign(ListField::Status, 0);
    QVERIFY(!mapping.has(ListField::Email));
    QVERIFY(!mapping.fieldOf(1));
    mapping.clear(ListField::Status);
    QCOMPARE(mapping.unknownColumns(2), (std::vector<int>{0, 1}));
    QVERIFY(!mapping.fieldOf(-1));
}

void TestListField::wordsMeanKinds_data()
{
    QTest::addColumn<SmartlinkKind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("new listeners") << SmartlinkKind::NewListeners
                                   << u"New listeners|new-listeners|Presave|Pre-save|Pré-save|"
                                      u"Nouveaux auditeurs|stream"_s.split(u'|');
    QTest::newRow("emails") << SmartlinkKind::Emails
                            << u"Emails|E-mail|newsletter|Sign-up|Inscription"_s.split(u'|');
    QTest::newRow("tickets")
        << SmartlinkKind::Tickets
        << u"ticket|Tickets|Billets|billetterie|Entradas|Biglietti|Karten"_s.split(u'|');
    QTest::newRow("merch") << SmartlinkKind::Merch
                           << u"Merch|merchandise|Boutique|Shop|order|Commande"_s.split(u'|');
    QTest::newRow("others") << SmartlinkKind::Unknown << u"|F|vinyl|merchticket|tick"_s.split(u'|');
}

void TestListField::wordsMeanKinds()
{
    QFETCH(SmartlinkKind, kind);
    QFETCH(QStringList, words);
    for (const auto &word : words) {
        QVERIFY2(kindFromText(word.toStdString()) == kind, qPrintable(word));
    }
}

void TestListField::kindKeysAreReadBack()
{
    for (const auto kind : {SmartlinkKind::NewListeners, SmartlinkKind::Emails,
                            SmartlinkKind::Tickets, SmartlinkKind::Merch}) {
        QVERIFY(kindFromText(kindKey(kind).toStdString()) == kind);
        QVERIFY(kindFromText(kindName(kind).toStdString()) == kind);
    }
    QVERIFY(kindKey(SmartlinkKind::Unknown).isEmpty());
    QVERIFY(kindName(SmartlinkKind::Unknown).isEmpty());
    QVERIFY(kindFromText("ticket|billet") == SmartlinkKind::Unknown);
}

QTEST_GUILESS_MAIN(TestListField)
#include "tst_listfield.moc"
