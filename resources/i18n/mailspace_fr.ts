<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressRemark</name>
    <message>
        <source>Throw-away</source>
        <translation>Jetable</translation>
    </message>
    <message>
        <source>An address of a service whose addresses last for minutes.</source>
        <translation>Adresse d’un service dont les adresses ne durent que quelques minutes.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Probably the address of an office, not of a person.</source>
        <translation>Probablement l’adresse d’un bureau, pas d’une personne.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup %1 could not be read back. Check the disk.</source>
        <translation>La sauvegarde %1 n’a pas pu être relue. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2</source>
        <translation>La sauvegarde %1 ne peut pas être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder for backups beside %1 cannot be created.</source>
        <translation>Le dossier des sauvegardes à côté de %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>There is nothing to draw yet: no list tells what fans did.</source>
        <translation>Rien à dessiner pour le moment&#xa0;: aucune liste ne dit ce que les fans ont fait.</translation>
    </message>
    <message>
        <source>Charts can be saved as png, svg or pdf.</source>
        <translation>Les graphiques s’enregistrent en png, svg ou pdf.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>This person was erased on %1 at their own request. Only a consent dated later can be recorded.</source>
        <translation>Cette personne a été effacée le %1 à sa demande. Seul un consentement de date ultérieure peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Opted in</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>Opted in, undated</source>
        <translation>Opt-in sans date</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation>Consentement confirmé</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscription</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Adresse en erreur</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>as a list says</source>
        <translation>selon une liste</translation>
    </message>
    <message>
        <source>single opt-in</source>
        <translation>opt-in simple</translation>
    </message>
    <message>
        <source>double opt-in</source>
        <translation>double opt-in</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
</context>
<context>
    <name>ContactColumn</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last interaction</source>
        <translation>Dernière interaction</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>This contact is no longer in the store.</source>
        <translation>Ce contact n’est plus dans la base.</translation>
    </message>
</context>
<context>
    <name>ContactEdit</name>
    <message>
        <source>This contact is no longer in the store.</source>
        <translation>Ce contact n’est plus dans la base.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>il en reste %1</translation>
    </message>
    <message numerus="yes">
        <source>For %n kind(s)</source>
        <translation>
            <numerusform>Pour %n type</numerusform>
            <numerusform>Pour %n types</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>all artists</source>
        <translation>tous les artistes</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>preuve : %1</translation>
    </message>
    <message>
        <source>address corrected, not confirmed</source>
        <translation>adresse corrigée, non confirmée</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>Le fichier ne peut pas être lu à partir de la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The store could not carry this out</source>
        <translation>La base n’a pas pu exécuter cette action</translation>
    </message>
    <message>
        <source>The store %1 cannot be created: %2. Choose another folder.</source>
        <translation>La base %1 ne peut pas être créée&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no store %1. Create it first.</source>
        <translation>Il n’y a pas de base %1. Créez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a store.</source>
        <translation>%1 n’est pas un fichier&#xa0;: ce ne peut pas être une base.</translation>
    </message>
    <message>
        <source>The store %1 may not be read and written by you. Check its permissions.</source>
        <translation>Vous n’avez pas le droit de lire et d’écrire la base %1. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 exists already. Open it, or choose another name.</source>
        <translation>%1 existe déjà. Ouvrez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2</source>
        <translation>La base %1 ne peut pas être ouverte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite than Mail Space. Reinstall the program.</source>
        <translation>Qt a été compilé avec un autre SQLite que Mail Space. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>%1 is not a Mail Space store. Choose a file that ends in .mailspace; lists of fans are imported, not opened.</source>
        <translation>%1 n’est pas une base Mail Space. Choisissez un fichier qui se termine par .mailspace&#xa0;; les listes de fans s’importent, elles ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer Mail Space. Update the program to open it; nothing was changed.</source>
        <translation>La base %1 a été écrite par un Mail Space plus récent. Mettez le programme à jour pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Nothing was changed. Restore a backup from the folder &quot;backups&quot; beside it.</source>
        <translation>La base %1 est endommagée. Rien n’a été modifié. Restaurez une sauvegarde du dossier «&#xa0;backups&#xa0;» à côté d’elle.</translation>
    </message>
    <message>
        <source>%1: the disk is full. Free some space and try again; nothing was changed.</source>
        <translation>%1&#xa0;: le disque est plein. Libérez de la place et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: another program or window is writing to the store. Wait for it and try again; nothing was changed.</source>
        <translation>%1&#xa0;: un autre programme ou une autre fenêtre écrit dans la base. Attendez qu’il ait fini et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: the store may not be written to. Check its permissions.</source>
        <translation>%1&#xa0;: la base est protégée en écriture. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The store could not be prepared</source>
        <translation>La base n’a pas pu être préparée</translation>
    </message>
    <message>
        <source>The step %1 left broken references.</source>
        <translation>L’étape %1 a laissé des références rompues.</translation>
    </message>
    <message>
        <source>The store %1 could not be brought to this version: %2 It is as it was before.</source>
        <translation>La base %1 n’a pas pu être amenée à cette version&#xa0;: %2 Elle est comme avant.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Same mailbox</source>
        <translation>Même boîte aux lettres</translation>
    </message>
    <message>
        <source>Same name and postcode</source>
        <translation>Mêmes nom et code postal</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Nobody in this store has that address, so there is nothing to erase.</source>
        <translation>Personne dans cette base n’a cette adresse : il n’y a rien à effacer.</translation>
    </message>
</context>
<context>
    <name>ExportableAsOf</name>
    <message>
        <source>Consent without a date (%1), recorded %2; no withdrawal known then</source>
        <translation>Consentement sans date (%1), enregistré le %2 ; aucun retrait connu alors</translation>
    </message>
    <message>
        <source>Consent of %1 (%2), recorded %3; nothing later said no then</source>
        <translation>Consentement du %1 (%2), enregistré le %3 ; aucun refus ultérieur alors</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Consent is given to one artist, so an opt-in export is for one artist. Choose which one.</source>
        <translation>Le consentement se donne à un artiste&#xa0;: un export opt-in vaut donc pour un artiste. Choisissez lequel.</translation>
    </message>
    <message>
        <source>There is no target &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de destination « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>A workbook holds %1 people at most; these are %2. Choose a CSV file, or fewer people.</source>
        <translation>Un classeur contient au plus %1 personnes ; il y en a %2. Choisissez un fichier CSV ou moins de personnes.</translation>
    </message>
</context>
<context>
    <name>FanLevel</name>
    <message>
        <source>Super fan</source>
        <translation>Super fan</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Occasionnel</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Endormi</translation>
    </message>
</context>
<context>
    <name>FanRecency</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>FanTables</name>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Page not told</source>
        <translation>Page non indiquée</translation>
    </message>
    <message>
        <source>%1, page not told</source>
        <translation>%1, page non indiquée</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>On peut lui écrire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>R F M</source>
        <comment>fifths of recency, frequency, amount</comment>
        <translation>R F M</translation>
    </message>
    <message>
        <source>The best …</source>
        <translation>Les meilleurs …</translation>
    </message>
    <message>
        <source>make … of all engagement</source>
        <translation>font … de tout l’engagement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>The best %1 make %2 of all engagement.</source>
        <translation>Les %1 meilleurs font %2 de tout l’engagement.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Last seen within</source>
        <translation>Vu depuis moins de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Nouveaux contacts</translation>
    </message>
    <message>
        <source>New opt-ins</source>
        <translation>Nouveaux opt-ins</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>Net opt-ins</source>
        <translation>Opt-ins nets</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueillis</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in</translation>
    </message>
    <message numerus="yes">
        <source>Still after %n day(s)</source>
        <translation>
            <numerusform>Encore après %n jour</numerusform>
            <numerusform>Encore après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Super fans</source>
        <translation>Super fans</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>Il en reste</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <source>For %n kind(s)</source>
        <translation>
            <numerusform>Pour %n type</numerusform>
            <numerusform>Pour %n types</numerusform>
        </translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Spent nothing</source>
        <translation>Sans dépense</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <comment>a fifth, from 1 to 5</comment>
        <translation>Montant %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>On ne peut pas leur écrire</translation>
    </message>
    <message>
        <source>Share of all engagement</source>
        <translation>Part de l’engagement</translation>
    </message>
    <message>
        <source>the best %1</source>
        <translation>les %1 meilleurs</translation>
    </message>
    <message>
        <source>new contacts, %1</source>
        <translation>nouveaux contacts, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the four kinds, last seen: %1</source>
        <comment>%1: 30 days, 1 year, …</comment>
        <translation>
            <numerusform>%n des quatre types, vus dernièrement&#xa0;: %1</numerusform>
            <numerusform>%n des quatre types, vus dernièrement&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>frequency %1 of 5, recency %2 of 5</source>
        <translation>fréquence %1 sur 5, récence %2 sur 5</translation>
    </message>
    <message>
        <source>May be written to</source>
        <comment>several people</comment>
        <translation>On peut leur écrire</translation>
    </message>
</context>
<context>
    <name>FanViews</name>
    <message>
        <source>One moment, the history is read.</source>
        <translation>Un instant, l’historique est lu.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>New contacts, new opt-ins, withdrawals below the line, and the net of the two. People count with the kind through which they first came. The chart shows the last 24, the table all.</source>
        <translation>Nouveaux contacts, nouveaux opt-ins, désinscriptions sous la ligne, et le solde des deux. Chacun compte avec le type par lequel il est d’abord venu. Le graphique montre les 24 derniers, le tableau tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) came without a date.</source>
        <translation>
            <numerusform>%Ln contact est venu sans date.</numerusform>
            <numerusform>%Ln contacts sont venus sans date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Smartlinks compared</source>
        <translation>Smartlinks comparés</translation>
    </message>
    <message>
        <source>What became of the people of each page: how many it collected, how many of them opted in, stayed, and became super fans. “Still after” counts those whose consent is old enough to tell.</source>
        <translation>Ce que sont devenus les gens de chaque page : combien elle en a recueilli, combien ont donné leur opt-in, sont restés et sont devenus super fans. « Encore après » compte ceux dont le consentement est assez ancien pour le dire.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Super fans have %1 points or more, engaged fans %2; dormant is who was not seen for %3 days, casual everybody else. “What if” changes the bounds.</source>
        <translation>Les super fans ont au moins %1 points, les fans engagés %2&#xa0;; est en sommeil qui n’a pas été vu depuis %3 jours, occasionnels sont tous les autres. «&#xa0;Et si&#xa0;» change les limites.</translation>
    </message>
    <message>
        <source>Top fans</source>
        <translation>Meilleurs fans</translation>
    </message>
    <message>
        <source>R F M</source>
        <translation>R F M</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Smartlinks</source>
        <translation>Smartlinks</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>À demander de vive voix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln super fan(s)</source>
        <translation>
            <numerusform>%Ln super fan</numerusform>
            <numerusform>%Ln super fans</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 with a score, from %2 points on.</source>
        <translation>sur %1 avec un score, à partir de %2 points.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who withdrew or complained are not profiled.</source>
        <translation>
            <numerusform>%Ln personne désinscrite ou plaignante n’est pas évaluée.</numerusform>
            <numerusform>%Ln personnes désinscrites ou plaignantes ne sont pas évaluées.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few people the figures say little yet: take them as a first look.</source>
        <translation>Avec si peu de monde, les chiffres disent encore peu de choses : voyez-y un premier aperçu.</translation>
    </message>
    <message>
        <source>Recency and frequency</source>
        <translation>Récence et fréquence</translation>
    </message>
    <message>
        <source>Everybody sorted into fifths: how lately they were seen, and how often. Top right are those who come often and came lately; bottom right the new ones; top left those you are losing. The table adds what they spend.</source>
        <translation>Chacun rangé par cinquièmes&#xa0;: vu il y a combien de temps, et combien de fois. En haut à droite, ceux qui viennent souvent et sont venus récemment&#xa0;; en bas à droite, les nouveaux&#xa0;; en haut à gauche, ceux que vous perdez. Le tableau ajoute ce qu’ils dépensent.</translation>
    </message>
    <message>
        <source>Breadth and recency</source>
        <translation>Diversité et ancienneté</translation>
    </message>
    <message>
        <source>How many of the four kinds people take part in, and when they were last seen. Top left are your closest fans; bottom left those of one click so far.</source>
        <translation>À combien des quatre types les gens participent, et quand ils ont été vus pour la dernière fois. En haut à gauche, vos fans les plus proches ; en bas à gauche, ceux d’un seul clic.</translation>
    </message>
    <message>
        <source>Super fans to ask in person</source>
        <translation>Super fans à qui demander de vive voix</translation>
    </message>
    <message>
        <source>Every super fan has answered: there is nobody to ask.</source>
        <translation>Chaque super fan a répondu : il n’y a personne à qui demander.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln super fan(s) never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</source>
        <translation>
            <numerusform>%Ln super fan n’a jamais dit oui : vous ne pouvez pas lui écrire. Demandez-lui lors d’un concert. Aucun désinscrit n’y figure.</numerusform>
            <numerusform>%Ln super fans n’ont jamais dit oui : vous ne pouvez pas leur écrire. Demandez-leur lors d’un concert. Aucun désinscrit n’y figure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does most lately, and what it consists of. The shape and the words behind each bar tell who may be written to.</source>
        <translation>Qui fait le plus ces derniers temps, et de quoi cela se compose. La forme et les mots après chaque barre disent à qui l’on peut écrire.</translation>
    </message>
    <message>
        <source>Super fans who never said yes would stand here.</source>
        <translation>Les super fans qui n’ont jamais dit oui seraient ici.</translation>
    </message>
    <message>
        <source>One person is no curve: it takes several with a score.</source>
        <translation>Une seule personne ne fait pas une courbe&#xa0;: il en faut plusieurs avec un score.</translation>
    </message>
    <message>
        <source>the best %1</source>
        <translation>les %1 meilleurs</translation>
    </message>
    <message>
        <source>%1 of all engagement</source>
        <translation>%1 de tout l’engagement</translation>
    </message>
    <message>
        <source>No list tells when people came or answered.</source>
        <translation>Aucune liste ne dit quand les gens sont venus ou ont répondu.</translation>
    </message>
    <message>
        <source>Smartlinks compared: who stays</source>
        <translation>Smartlinks comparés&#xa0;: qui reste</translation>
    </message>
    <message>
        <source>No list names the pages through which people came.</source>
        <translation>Aucune liste ne nomme les pages par lesquelles les gens sont venus.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln super fan(s), the best %1, make %2 of all engagement.</source>
        <translation>
            <numerusform>Votre %Ln super fan, le %1 meilleur, fait %2 de tout l’engagement.</numerusform>
            <numerusform>Vos %Ln super fans, les %1 meilleurs, font %2 de tout l’engagement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys, to draw it elsewhere. Were all equal, the curve would be the dashed line.</source>
        <translation>Déplacez la ligne à la souris ou avec les flèches du clavier pour la tracer ailleurs. Si tous étaient égaux, la courbe serait la ligne en tirets.</translation>
    </message>
    <message>
        <source>The chart shows the best %1, the table the best %2; “Show in contacts” lists them all.</source>
        <translation>Le graphique montre les %1 meilleurs, le tableau les %2 meilleurs&#xa0;; «&#xa0;Voir dans les contacts&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>Growth by month</source>
        <translation>Croissance par mois</translation>
    </message>
    <message>
        <source>Growth by week</source>
        <translation>Croissance par semaine</translation>
    </message>
    <message>
        <source>How much of all engagement your best fans make.</source>
        <translation>Quelle part de tout l’engagement vient de vos meilleurs fans.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>there is no such file. Check its name.</source>
        <translation>ce fichier n’existe pas. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>this is a folder. Choose the list inside it.</source>
        <translation>c’est un dossier. Choisissez la liste qui s’y trouve.</translation>
    </message>
    <message>
        <source>the file is empty. Export it again.</source>
        <translation>le fichier est vide. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>this is no text file. Save it as &quot;CSV UTF-8&quot; in the program it comes from, and import that.</source>
        <translation>ce n’est pas un fichier texte. Enregistrez-le en «&#xa0;CSV UTF-8&#xa0;» dans le programme d’où il vient, puis importez-le.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;. There are: %2.</source>
        <translation>il n’y a pas de colonne «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the file holds nothing but blank lines.</source>
        <translation>le fichier ne contient que des lignes vides.</translation>
    </message>
    <message>
        <source>there is a header but no row below it.</source>
        <translation>il y a des titres, mais aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>no column holds e-mail addresses. The columns are: %1.</source>
        <translation>aucune colonne ne contient d’adresses e-mail. Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the file cannot be read: %1.</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the archive holds several lists: %1. Import all of them, or unpack it and choose one.</source>
        <translation>l&apos;archive contient plusieurs listes : %1. Importez-les toutes, ou décompressez-la et choisissez-en une.</translation>
    </message>
    <message>
        <source>the columns are aligned with blanks, which does not tell where a cell ends. Save the list as &quot;CSV UTF-8&quot; in the program it comes from.</source>
        <translation>les colonnes sont alignées par des espaces, ce qui ne dit pas où finit une cellule. Enregistrez la liste au format « CSV UTF-8 » dans le programme d&apos;où elle vient.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Erased on %1 at their own request. The withdrawal is kept; nothing else is.</source>
        <translation>Effacé le %1 à sa demande. Le retrait est conservé, rien d’autre.</translation>
    </message>
    <message>
        <source>Erased on %1 at their own request. Only a consent dated later would bring them back.</source>
        <translation>Effacé le %1 à sa demande. Seul un consentement de date ultérieure ferait revenir cette personne.</translation>
    </message>
    <message>
        <source>This is more than a store can hold.</source>
        <translation>C’est plus qu’une base ne peut contenir.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>There is no import %1. &quot;imports&quot; lists them.</source>
        <translation>Il n’y a pas d’importation %1. « imports » en donne la liste.</translation>
    </message>
    <message>
        <source>The import of %1 was undone before.</source>
        <translation>L’importation de %1 a déjà été annulée.</translation>
    </message>
</context>
<context>
    <name>ImportWarnings</name>
    <message>
        <source>The column &quot;%1&quot; holds words that say neither yes nor no; they count as no answer.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient des mots qui ne disent ni oui ni non&#xa0;; ils comptent comme une absence de réponse.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds text that is no date; it was left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient des textes qui ne sont pas des dates&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds text that is no number; it was left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient des textes qui ne sont pas des nombres&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Rows say yes in one column and no in another; the stricter answer was taken.</source>
        <translation>Des lignes disent oui dans une colonne et non dans une autre&#xa0;; la réponse la plus stricte a été retenue.</translation>
    </message>
    <message>
        <source>The same person stands on several rows with different answers; the stricter one was taken.</source>
        <translation>La même personne figure sur plusieurs lignes avec des réponses différentes&#xa0;; la plus stricte a été retenue.</translation>
    </message>
    <message>
        <source>People who are opted in here have a &quot;no&quot; on this list. A &quot;no&quot; is not a withdrawal, so nothing was changed; if they did withdraw, import them as unsubscribes.</source>
        <translation>Des personnes opt-in ici ont un «&#xa0;non&#xa0;» dans cette liste. Un «&#xa0;non&#xa0;» n’est pas une désinscription&#xa0;: rien n’a été modifié. Si elles se sont désinscrites, importez-les comme désinscriptions.</translation>
    </message>
    <message>
        <source>Some characters could not be read and were replaced.</source>
        <translation>Certains caractères n’ont pas pu être lus et ont été remplacés.</translation>
    </message>
    <message>
        <source>The dates do not tell day from month; 03/04/2025 was read as 3 April. If that is wrong, undo this import and choose the other order.</source>
        <translation>Les dates ne distinguent pas le jour du mois&#xa0;; 03/04/2025 a été lu comme le 3 avril. Si c’est faux, annulez cet import et choisissez l’autre ordre.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names kinds other than New listeners, Emails, Tickets and Merch; they were left open.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» nomme d’autres types que Nouveaux auditeurs, E-mails, Billets et Merch&#xa0;; ils ont été laissés ouverts.</translation>
    </message>
    <message>
        <source> (%1 in all; line %2)</source>
        <translation> (%1 en tout&#xa0;; ligne %2)</translation>
    </message>
    <message>
        <source>Rows have more cells than there are column titles; what stands behind the last title was left out.</source>
        <translation>Des lignes ont plus de cellules que de titres de colonne ; ce qui suit le dernier titre a été laissé de côté.</translation>
    </message>
    <message>
        <source>Cells hold NUL characters, which mean nothing; they were taken out.</source>
        <translation>Des cellules contiennent des caractères NUL, qui ne veulent rien dire ; ils ont été retirés.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says yes for everybody. Lists filled by a template do, people do not. If you cannot tell where these answers come from, undo this import and import without that column.</source>
        <translation>La colonne « %1 » dit oui pour tout le monde. Un modèle rempli d&apos;avance le fait, des personnes non. Si vous ne savez pas d&apos;où viennent ces réponses, annulez cet import et importez sans cette colonne.</translation>
    </message>
    <message>
        <source>Letters may be broken, such as &quot;Ã©&quot; or &quot;Ž&quot; for &quot;é&quot;. If names look wrong, undo this import and choose the encoding %1.</source>
        <translation>Des lettres sont peut-être abîmées, comme « Ã© » ou « Ž » pour « é ». Si des noms semblent faux, annulez cet import et choisissez l&apos;encodage %1.</translation>
    </message>
    <message>
        <source>Addresses look mistyped (such as gmial.com); they were taken as they stand.</source>
        <translation>Des adresses semblent mal saisies (comme gmial.com)&#xa0;; elles ont été prises telles quelles.</translation>
    </message>
    <message>
        <source>Addresses belong to an office, not to a person (such as info@).</source>
        <translation>Des adresses sont celles d’un service, pas d’une personne (comme info@).</translation>
    </message>
    <message>
        <source>Addresses are of services that keep them for minutes only.</source>
        <translation>Des adresses viennent de services qui ne les gardent que quelques minutes.</translation>
    </message>
    <message>
        <source>Addresses were corrected. Their consents were given for another spelling, so they do not count until a new one comes in or is entered.</source>
        <translation>Des adresses ont été corrigées. Leurs consentements ont été donnés pour une autre graphie&#xa0;: ils ne comptent pas tant qu’un nouveau n’arrive pas ou n’est pas saisi.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The rows of %1 do not add up, so nothing was imported. This is a fault of the program; please report it.</source>
        <translation>Le compte des lignes de %1 n’est pas bon&#xa0;: rien n’a été importé. C’est un défaut du programme&#xa0;; merci de le signaler.</translation>
    </message>
    <message>
        <source>%1 was imported before, byte for byte; nothing was changed.</source>
        <translation>%1 a déjà été importé, octet pour octet&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent date</source>
        <translation>Date de consentement</translation>
    </message>
    <message>
        <source>Confirmation date</source>
        <translation>Date de confirmation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unsubscribe date</source>
        <translation>Date de désinscription</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Bounce type</source>
        <translation>Type de rejet</translation>
    </message>
    <message>
        <source>Bounce date</source>
        <translation>Date de rejet</translation>
    </message>
    <message>
        <source>Complaint date</source>
        <translation>Date de plainte</translation>
    </message>
    <message>
        <source>Consent IP address</source>
        <translation>Adresse IP du consentement</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Date de collecte</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
</context>
<context>
    <name>mailspace::ArtistDesk</name>
    <message>
        <source>Add artist</source>
        <translation>Ajouter un artiste</translation>
    </message>
    <message>
        <source>Rename artist</source>
        <translation>Renommer l’artiste</translation>
    </message>
    <message>
        <source>Name of the artist:</source>
        <translation>Nom de l’artiste&#xa0;:</translation>
    </message>
</context>
<context>
    <name>mailspace::ChosenPeople</name>
    <message>
        <source>‹ &amp;Back to the charts</source>
        <translation>‹ &amp;Retour aux graphiques</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Afficher de nouveau tout le monde</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement : %1</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactClipboard</name>
    <message numerus="yes">
        <source>%Ln contact(s) copied</source>
        <translation>
            <numerusform>%Ln contact copié</numerusform>
            <numerusform>%Ln contacts copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %L1 contacts were copied. Export the others.</source>
        <translation>Seuls les %L1 premiers contacts ont été copiés. Exportez les autres.</translation>
    </message>
</context>
<context>
    <name>MissingPeople</name>
    <message>
        <source>missing from the complete list %1 of %2</source>
        <translation>absent de la liste complète %1 du %2</translation>
    </message>
</context>
<context>
    <name>MistypedAddresses</name>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>Somebody with the corrected address was erased at their own request. Only a consent dated later would bring them back.</source>
        <translation>Une personne ayant l’adresse corrigée a été effacée à sa demande. Seul un consentement postérieur la ferait revenir.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or free some space.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>all artists</source>
        <translation>tous les artistes</translation>
    </message>
    <message>
        <source>Said yes to %1</source>
        <translation>A dit oui à %1</translation>
    </message>
    <message>
        <source>Confirmed the yes to %1</source>
        <translation>A confirmé le oui à %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Désinscription de %1</translation>
    </message>
    <message>
        <source>Complained: nobody may write any more</source>
        <translation>Plainte : plus personne ne peut écrire</translation>
    </message>
    <message>
        <source>Hard bounce: the address refuses mail</source>
        <translation>Erreur définitive : l’adresse refuse le courrier</translation>
    </message>
    <message>
        <source>Correction: what was entered in error is taken back</source>
        <translation>Correction : ce qui a été saisi par erreur est repris</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>does not count: the import was undone</source>
        <translation>ne compte pas : l’importation a été annulée</translation>
    </message>
    <message>
        <source>does not count: taken back as a slip</source>
        <translation>ne compte pas : repris comme une erreur</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>wording of %1</source>
        <translation>texte du %1</translation>
    </message>
    <message>
        <source>counts for %1 only</source>
        <translation>ne compte que pour %1</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>That is one address already. Name two.</source>
        <translation>C’est déjà une seule adresse. Indiquez-en deux.</translation>
    </message>
    <message>
        <source>The address that is to go is merged already. Separate it first.</source>
        <translation>L’adresse à retirer est déjà fusionnée. Séparez-la d’abord.</translation>
    </message>
    <message>
        <source>The address that is to stay is merged into another one, so nobody would see it. Merge into that one, or separate it first.</source>
        <translation>L’adresse à garder est fusionnée dans une autre, personne ne la verrait. Fusionnez dans celle-là, ou séparez-la d’abord.</translation>
    </message>
    <message>
        <source>This address is merged into no other one, so there is nothing to separate.</source>
        <translation>Cette adresse n’est fusionnée dans aucune autre, il n’y a rien à séparer.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Nobody in this store has that address.</source>
        <translation>Personne dans cette base n’a cette adresse.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose an empty folder.</source>
        <translation>%1 existe déjà. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>An artist needs a name.</source>
        <translation>Un artiste a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is an artist %1 already.</source>
        <translation>Il y a déjà un artiste %1.</translation>
    </message>
    <message>
        <source>There is no artist &quot;%1&quot;; there are none yet. Add one with: profile add &quot;%1&quot;</source>
        <translation>Il n’y a pas d’artiste «&#xa0;%1&#xa0;»&#xa0;; il n’y en a encore aucun. Ajoutez-en un avec&#xa0;: profile add &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no artist &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas d’artiste «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Il n’y a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>This is no e-mail address: the @ is missing.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: il manque le @.</translation>
    </message>
    <message>
        <source>This is no single e-mail address: there is more than one @. Write one address to a row.</source>
        <translation>Ce n’est pas une seule adresse e-mail&#xa0;: il y a plus d’un @. Écrivez une adresse par ligne.</translation>
    </message>
    <message>
        <source>The part before the @ holds characters that no address has.</source>
        <translation>La partie avant le @ contient des caractères qu’aucune adresse n’a.</translation>
    </message>
    <message>
        <source>The part behind the @ is no domain such as example.com.</source>
        <translation>La partie après le @ n’est pas un domaine comme example.com.</translation>
    </message>
    <message>
        <source>The address is longer than any mail system allows.</source>
        <translation>L’adresse est plus longue que ce qu’un système de messagerie permet.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it or take it away.</source>
        <translation>Un guillemet est ouvert et jamais fermé. Fermez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The row is longer than a megabyte, so it is hardly one row. Look for a missing line end.</source>
        <translation>La ligne dépasse un mégaoctet&#xa0;: ce n’est sans doute pas une seule ligne. Cherchez une fin de ligne manquante.</translation>
    </message>
    <message>
        <source>This is no date that can be read. Write it as 2025-12-31, or check the order of day and month.</source>
        <translation>Cette date ne peut pas être lue. Écrivez-la comme 2025-12-31, ou vérifiez l’ordre du jour et du mois.</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>The sample data cannot be copied to the temporary folder. Is the disk full?</source>
        <translation>Les données d’exemple ne peuvent pas être copiées dans le dossier temporaire. Le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ScoreRecipe</name>
    <message>
        <source>This recipe holds a number no score can be made with.</source>
        <translation>Cette recette contient un nombre dont on ne peut tirer aucun score.</translation>
    </message>
    <message>
        <source>A recipe needs a name.</source>
        <translation>Une recette a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>SmartlinkKind</name>
    <message>
        <source>New listeners</source>
        <translation>Nouveaux auditeurs</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Merch</source>
        <translation>Merch</translation>
    </message>
</context>
<context>
    <name>StoreFiles</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place for your store.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez un autre endroit pour votre base.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mailspace::AddressNotice</name>
    <message>
        <source>Perhaps %1 is meant.</source>
        <translation>Peut-être s’agit-il de %1.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>Aussi %1</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>mailspace::BlockedRowModel</name>
    <message>
        <source>Complained on %1</source>
        <translation>Plainte le %1</translation>
    </message>
    <message>
        <source>Erased; nothing counts up to %1</source>
        <translation>Effacé ; rien ne compte jusqu’au %1</translation>
    </message>
    <message>
        <source>Unsubscribed on %1</source>
        <translation>Désinscription le %1</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consentement du %1</translation>
    </message>
    <message>
        <source>No dated consent</source>
        <translation>Pas de consentement daté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Ce qui vaut</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
</context>
<context>
    <name>mailspace::ConsentDesk</name>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Désinscrire</translation>
    </message>
    <message>
        <source>Unsubscribe from &amp;all artists</source>
        <translation>Désinscrire de &amp;tous les artistes</translation>
    </message>
    <message>
        <source>Record a c&amp;omplaint</source>
        <translation>Enregistrer une &amp;plainte</translation>
    </message>
    <message>
        <source>Record a hard &amp;bounce</source>
        <translation>Enregistrer une &amp;erreur définitive</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>Eff&amp;acer cette personne…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from %1</source>
        <translation>&amp;Désinscrire de %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>Recorded the complaint of %Ln fan(s).</source>
        <translation>
            <numerusform>Plainte de %Ln fan enregistrée.</numerusform>
            <numerusform>Plaintes de %Ln fans enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded the bounce of %Ln address(es).</source>
        <translation>
            <numerusform>Erreur de %Ln adresse enregistrée.</numerusform>
            <numerusform>Erreurs de %Ln adresses enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed %Ln fan(s) from %1.</source>
        <translation>
            <numerusform>%Ln fan désinscrit de %1.</numerusform>
            <numerusform>%Ln fans désinscrits de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed %Ln fan(s) from all artists.</source>
        <translation>
            <numerusform>%Ln fan désinscrit de tous les artistes.</numerusform>
            <numerusform>%Ln fans désinscrits de tous les artistes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: everything is as it was. The history keeps both.</source>
        <translation>Repris : tout est comme avant. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>One person was erased for good.</source>
        <translation>Une personne a été effacée définitivement.</translation>
    </message>
    <message>
        <source>One person was erased, but these backups could not be deleted. Delete them by hand:
%1</source>
        <translation>Une personne a été effacée, mais ces sauvegardes n’ont pas pu être supprimées. Supprimez-les à la main :
%1</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>&amp;Save everything we know about this person…</source>
        <translation>&amp;Enregistrer tout ce que nous savons de cette personne…</translation>
    </message>
    <message>
        <source>Save everything we know about this person</source>
        <translation>Enregistrer tout ce que nous savons de cette personne</translation>
    </message>
    <message>
        <source>Everything known about this person is in %1.</source>
        <translation>Tout ce qui est connu de cette personne se trouve dans %1.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactEditor</name>
    <message>
        <source>%1: the change is undone.</source>
        <translation>%1&#xa0;: la modification est annulée.</translation>
    </message>
    <message>
        <source>%1 changed. Lists imported later do not change it back.</source>
        <translation>%1&#xa0;: modifié. Les listes importées ensuite n’y changent rien.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 is again what the lists tell.</source>
        <translation>%1&#xa0;: de nouveau ce que disent les listes.</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactForm</name>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Set by hand on %1; lists imported later do not change it</source>
        <translation>Saisi à la main le %1&#xa0;; les listes importées ensuite n’y changent rien</translation>
    </message>
    <message>
        <source>%1: back to what the lists tell, which is nothing</source>
        <translation>%1&#xa0;: revenir à ce que disent les listes, c’est-à-dire rien</translation>
    </message>
    <message>
        <source>%1: back to what the lists tell, “%2”</source>
        <translation>%1&#xa0;: revenir à ce que disent les listes, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Repris de %1</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactPanel</name>
    <message>
        <source>Previous fan (Alt+Up)</source>
        <translation>Fan précédent (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next fan (Alt+Down)</source>
        <translation>Fan suivant (Alt+Bas)</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <translation>Fermer la fiche (F4)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>&amp;Why this score?</source>
        <translation>&amp;Pourquoi ce score&#xa0;?</translation>
    </message>
    <message>
        <source>Details of the fan</source>
        <translation>Fiche du fan</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Did and said</source>
        <translation>Ce que le fan a fait et dit</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Stands on lists</source>
        <translation>Figure sur les listes</translation>
    </message>
    <message>
        <source>What lists tell besides</source>
        <translation>Ce que disent aussi les listes</translation>
    </message>
    <message>
        <source>No score: people who withdrew or complained are not profiled.</source>
        <translation>Pas de score&#xa0;: qui s’est désinscrit ou plaint n’est pas profilé.</translation>
    </message>
    <message>
        <source>No score yet: no list tells what this fan did.</source>
        <translation>Pas encore de score&#xa0;: aucune liste ne dit ce que ce fan a fait.</translation>
    </message>
    <message>
        <source>%1 points today, made up of:</source>
        <translation>%1 points aujourd’hui, qui se composent de&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln earlier; “Save everything we know” writes them all.</source>
        <translation>
            <numerusform>Et %Ln plus ancien&#xa0;; «&#xa0;Enregistrer tout ce que nous savons&#xa0;» les écrit tous.</numerusform>
            <numerusform>Et %Ln plus anciens&#xa0;; «&#xa0;Enregistrer tout ce que nous savons&#xa0;» les écrit tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ContactTableModel</name>
    <message>
        <source>Click to sort by “%1”. Right-click to choose columns.</source>
        <translation>Cliquez pour trier par «&#xa0;%1&#xa0;». Clic droit pour choisir les colonnes.</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Columns of the contacts</source>
        <translation>Colonnes des contacts</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>Choisir les colo&amp;nnes…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Trier pa&amp;r</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Dans l’ordre d’arrivée</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactsPage</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>See only opt-in communications</source>
        <translation>Voir uniquement les communications autorisées par opt-in</translation>
    </message>
    <message>
        <source>Shows only fans who may be written to (Ctrl+L)</source>
        <translation>N’affiche que les fans à qui l’on peut écrire (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Importer une &amp;liste…</translation>
    </message>
    <message>
        <source>Welcome to Mail Space</source>
        <translation>Bienvenue dans Mail Space</translation>
    </message>
    <message>
        <source>Your fans’ addresses live here, in one file on this computer. Bring in the lists you have, from a Smartlink page, a ticket shop, a merch shop or a sign-up form, or drop the files anywhere on this window.</source>
        <translation>Les adresses de vos fans vivent ici, dans un seul fichier sur cet ordinateur. Apportez les listes que vous avez, d’une page Smartlink, d’une billetterie, d’une boutique ou d’un formulaire d’inscription, ou déposez les fichiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>&amp;Essayer avec des exemples</translation>
    </message>
    <message>
        <source>&amp;Add an artist…</source>
        <translation>&amp;Ajouter un artiste…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched among those who may be written to, in %1.</source>
        <translation>Recherche parmi les fans à qui l’on peut écrire, dans %1.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Personne pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody may be written to yet</source>
        <translation>On ne peut encore écrire à personne</translation>
    </message>
    <message>
        <source>%1 has contacts, but no consent of any of them. Switch “See only opt-in communications” off to see them, or import a list that tells who agreed.</source>
        <translation>%1 a des contacts, mais le consentement d’aucun d’eux. Désactivez «&#xa0;Voir uniquement les communications autorisées par opt-in&#xa0;» pour les voir, ou importez une liste qui dit qui a accepté.</translation>
    </message>
    <message>
        <source>No fans of %1 yet</source>
        <translation>Pas encore de fans de %1</translation>
    </message>
    <message>
        <source>Import a list that belongs to this artist, or drop it on this window.</source>
        <translation>Importez une liste de cet artiste, ou déposez-la sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Searched in %1: e-mail, name, country and city.</source>
        <translation>Recherche dans %1&#xa0;: e-mail, nom, pays et ville.</translation>
    </message>
    <message>
        <source>+ F&amp;ilter</source>
        <translation>+ F&amp;iltre</translation>
    </message>
    <message>
        <source>A&amp;udiences</source>
        <translation>A&amp;udiences</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Répartition</translation>
    </message>
    <message>
        <source>Narrows down who is shown (Ctrl+Shift+F)</source>
        <translation>Précise qui est affiché (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Choices of fans that were saved under a name</source>
        <translation>Des choix de fans enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Countries, kinds, smartlinks and consent of those shown (Ctrl+B)</source>
        <translation>Pays, types, smartlinks et consentement des fans affichés (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>mailspace::DetailsDesk</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>U&amp;ndo the last change</source>
        <translation>A&amp;nnuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Previous fan</source>
        <translation>Fan &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt fan</source>
        <translation>Fan sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Save everything we know…</source>
        <translation>&amp;Enregistrer tout ce que nous savons…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fans selected</source>
        <translation>
            <numerusform>%Ln fan sélectionné</numerusform>
            <numerusform>%Ln fans sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single one to see everything known about them. What can be done with all of them is in the menu of the table.</source>
        <translation>Choisissez-en un seul pour voir tout ce que l’on sait de lui. Ce que l’on peut faire avec tous se trouve dans le menu du tableau.</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Personne n’est sélectionné</translation>
    </message>
    <message>
        <source>Choose a fan in the table to see everything known about them.</source>
        <translation>Choisissez un fan dans le tableau pour voir tout ce que l’on sait de lui.</translation>
    </message>
    <message>
        <source>This fan cannot be shown</source>
        <translation>Ce fan ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Save everything we know about this person</source>
        <translation>Enregistrer tout ce que nous savons de cette personne</translation>
    </message>
    <message>
        <source>Everything known about this person is in %1</source>
        <translation>Tout ce que l’on sait de cette personne se trouve dans %1</translation>
    </message>
</context>
<context>
    <name>mailspace::DuplicatesDialog</name>
    <message>
        <source>Both addresses lead to the same mailbox.</source>
        <translation>Les deux adresses mènent à la même boîte aux lettres.</translation>
    </message>
    <message>
        <source>Both have the same name and the same postcode.</source>
        <translation>Les deux ont le même nom et le même code postal.</translation>
    </message>
    <message>
        <source>&amp;Keep this address</source>
        <translation>&amp;Garder cette adresse</translation>
    </message>
    <message>
        <source>Keep t&amp;his address</source>
        <translation>Garder c&amp;ette adresse</translation>
    </message>
    <message>
        <source>These are &amp;two people</source>
        <translation>Ce sont &amp;deux personnes</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>People who may be here twice</source>
        <translation>Personnes peut-être présentes deux fois</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Personne ne semble présent deux fois</translation>
    </message>
    <message>
        <source>People are suggested here whose addresses lead to one mailbox, or who have the same name and postcode.</source>
        <translation>Sont proposées ici les personnes dont les adresses mènent à une même boîte aux lettres, ou qui ont le même nom et le même code postal.</translation>
    </message>
    <message>
        <source>Merged, the address you keep stands for both. A “no” of either counts for both; a yes stays with the address it was given for. It can be taken back at any time.</source>
        <translation>Après la fusion, l’adresse gardée vaut pour les deux. Un «&#xa0;non&#xa0;» de l’une compte pour les deux&#xa0;; un oui reste à l’adresse pour laquelle il a été donné. On peut revenir en arrière à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) may be here twice</source>
        <translation>
            <numerusform>%Ln fan est peut-être présent deux fois</numerusform>
            <numerusform>%Ln fans sont peut-être présents deux fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) of imported lists</source>
        <translation>
            <numerusform>%Ln ligne de listes importées</numerusform>
            <numerusform>%Ln lignes de listes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the consent ledger</source>
        <translation>
            <numerusform>%Ln ligne du registre des consentements</numerusform>
            <numerusform>%Ln lignes du registre des consentements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %Ln hand-over(s), whose count stays</source>
        <translation>
            <numerusform>le nom dans %Ln transmission, dont le nombre reste</numerusform>
            <numerusform>le nom dans %Ln transmissions, dont le nombre reste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) beside the store, replaced by a new one</source>
        <translation>
            <numerusform>%Ln sauvegarde à côté de la base, remplacée par une nouvelle</numerusform>
            <numerusform>%Ln sauvegardes à côté de la base, remplacées par une nouvelle</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes for good:</source>
        <translation>Ceci disparaît définitivement :</translation>
    </message>
    <message>
        <source>This goes for good (%1):</source>
        <translation>Ceci disparaît définitivement (%1) :</translation>
    </message>
    <message>
        <source>A hash that cannot be turned back stays, so that no old list brings the person back. Backups and exported files kept elsewhere are yours to delete.</source>
        <translation>Une empreinte irréversible reste, pour qu’aucune ancienne liste ne fasse revenir la personne. Les sauvegardes et fichiers exportés gardés ailleurs sont à supprimer par vos soins.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1 ?</translation>
    </message>
    <message>
        <source>For example: asked by e-mail (optional)</source>
        <translation>Par exemple : demandé par e-mail (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Type the address:</source>
        <translation>&amp;Tapez l’adresse :</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif :</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>%1, merged with it</source>
        <comment>an address</comment>
        <translation>%1, fusionnée avec elle</translation>
    </message>
</context>
<context>
    <name>mailspace::ExportDesk</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mailspace::ExportDialog</name>
    <message>
        <source>Only those who &amp;may be written to</source>
        <translation>Seulement ceux à qui l’on &amp;peut écrire</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter sous</translation>
    </message>
    <message>
        <source>e.g. our Brevo (optional)</source>
        <translation>p. ex. notre Brevo (facultatif)</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Handed over to:</source>
        <translation>&amp;Remis à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
    <message>
        <source>What is &amp;shown on screen</source>
        <translation>Ce qui est affiché à l’&amp;écran</translation>
    </message>
    <message>
        <source>e.g. guest list; not for a mailing. Kept with the hand-over</source>
        <translation>p. ex. liste d’invités, pas d’envoi. Conservé avec la remise</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Colonnes, dans leur ordre</translation>
    </message>
    <message>
        <source>Tick what to write; drag to change the order.</source>
        <translation>Cochez ce qui doit être écrit ; glissez pour changer l’ordre.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison :</translation>
    </message>
    <message>
        <source>Complete &amp;evidence only: consent with its time and source</source>
        <translation>&amp;Preuve complète uniquement : consentement avec heure et source</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s); the first rows:</source>
        <translation>
            <numerusform>%Ln contact ; les premières lignes :</numerusform>
            <numerusform>%Ln contacts ; les premières lignes :</numerusform>
        </translation>
    </message>
    <message>
        <source>This may include people who must not be written to: write down the reason.</source>
        <translation>Des personnes à qui il ne faut pas écrire peuvent en faire partie : notez la raison.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>A workbook holds %L1 people at most. Choose a CSV layout.</source>
        <translation>Un classeur contient au plus %L1 personnes. Choisissez un format CSV.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférente</translation>
    </message>
    <message>
        <source>At least partial: time and source</source>
        <translation>Au moins partielle : date et source</translation>
    </message>
    <message>
        <source>Complete evidence only: time, IP address and confirmation</source>
        <translation>Preuve complète uniquement : date, adresse IP et confirmation</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>&amp;Preuve :</translation>
    </message>
    <message>
        <source>Nobody fits this choice: there is nothing to hand over.</source>
        <translation>Personne ne correspond à ce choix&#xa0;: il n’y a rien à remettre.</translation>
    </message>
</context>
<context>
    <name>mailspace::ExportOffer</name>
    <message>
        <source>&amp;Export opt-in only</source>
        <translation>&amp;Exporter opt-in uniquement</translation>
    </message>
    <message>
        <source>&amp;Export opt-in only (%1)</source>
        <translation>&amp;Exporter opt-in uniquement (%1)</translation>
    </message>
    <message>
        <source>&amp;Export opt-in only (%1 found)</source>
        <translation>&amp;Exporter opt-in uniquement (%1 trouvés)</translation>
    </message>
    <message>
        <source>Nothing to export yet: import a list first.</source>
        <translation>Rien à exporter pour l’instant&#xa0;: importez d’abord une liste.</translation>
    </message>
    <message>
        <source>To export, choose an artist on the left: consent is per artist.</source>
        <translation>Pour exporter, choisissez un artiste à gauche.</translation>
    </message>
    <message>
        <source>Nothing to export: nobody here has opted in.</source>
        <translation>Rien à exporter&#xa0;: personne ici n’est opt-in.</translation>
    </message>
    <message>
        <source>Nothing to export: nobody found has opted in.</source>
        <translation>Rien à exporter&#xa0;: aucun des fans trouvés n’est opt-in.</translation>
    </message>
</context>
<context>
    <name>mailspace::ExportRunner</name>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln contact(s) to %1</source>
        <translation>
            <numerusform>%Ln contact remis dans %1</numerusform>
            <numerusform>%Ln contacts remis dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>mailspace::FanChart</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>People, the best first, in %</source>
        <translation>Personnes, les meilleures d’abord, en&#xa0;%</translation>
    </message>
    <message>
        <source>Share of all engagement, in %</source>
        <translation>Part de tout l’engagement, en&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Recency: 5 is the latest fifth</source>
        <translation>Récence&#xa0;: 5 est le cinquième le plus récent</translation>
    </message>
    <message>
        <source>Frequency: 5 is the most frequent fifth</source>
        <translation>Fréquence&#xa0;: 5 est le cinquième le plus fréquent</translation>
    </message>
    <message>
        <source>Still opted in, in %</source>
        <translation>Toujours opt-in, en&#xa0;%</translation>
    </message>
    <message>
        <source>Last seen within</source>
        <translation>Vu depuis moins de</translation>
    </message>
</context>
<context>
    <name>mailspace::FanPage</name>
    <message>
        <source>What &amp;if…</source>
        <translation>Et &amp;si…</translation>
    </message>
    <message>
        <source>Try other weights; nothing changes until you save them</source>
        <translation>Essayer d’autres poids ; rien ne change avant l’enregistrement</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>would become super fans</source>
        <translation>deviendraient super fans</translation>
    </message>
    <message>
        <source>would be none any more</source>
        <translation>ne le seraient plus</translation>
    </message>
    <message>
        <source>Looking for your super fans</source>
        <translation>Recherche de vos super fans</translation>
    </message>
    <message>
        <source>One moment, everybody is counted.</source>
        <translation>Un instant, tout le monde est compté.</translation>
    </message>
    <message>
        <source>The fans could not be counted</source>
        <translation>Les fans n’ont pas pu être comptés</translation>
    </message>
    <message>
        <source>No fans to compare yet</source>
        <translation>Pas encore de fans à comparer</translation>
    </message>
    <message>
        <source>Super fans show once a list tells what people did: who listened, left an address, bought a ticket or merch, and when. Import such a list and come back.</source>
        <translation>Les super fans apparaissent dès qu’une liste dit ce que les gens ont fait : qui a écouté, laissé une adresse, acheté un billet ou du merchandising, et quand. Importez une telle liste et revenez.</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Les %1 premiers</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher :</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Par :</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>super fans to ask in person</source>
        <translation>super fans à qui demander de vive voix</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Qui reste</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Working out the super fans…</source>
        <translation>Les super fans sont recalculés…</translation>
    </message>
</context>
<context>
    <name>mailspace::FigurePane</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>&amp;Why this score?</source>
        <translation>&amp;Pourquoi ce score ?</translation>
    </message>
    <message>
        <source>Show in &amp;contacts</source>
        <translation>Voir dans les &amp;contacts</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>The table as text and the chart as a picture</source>
        <translation>Le tableau en texte et le graphique en image</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF</source>
        <translation>En PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Chart and table copied</source>
        <translation>Graphique et tableau copiés</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Document (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>mailspace::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Nobody has recorded a yes or a no of this person yet.</source>
        <translation>Aucun oui ni aucun non de cette personne n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Everything this person said, newest first. Nothing here is ever changed; slips are taken back by a further line.</source>
        <translation>Tout ce que cette personne a dit, le plus récent d’abord. Rien n’est jamais modifié ici ; une erreur est reprise par une ligne de plus.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>mailspace::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>mailspace::ImportDesk</name>
    <message>
        <source>Something else is running. Try again when it is done.</source>
        <translation>Autre chose est en cours. Réessayez quand ce sera terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Undid the import of %1: %Ln fan(s) are as they were without it.</source>
        <translation>
            <numerusform>Importation de %1 annulée : %Ln fan est comme sans elle.</numerusform>
            <numerusform>Importation de %1 annulée : %Ln fans sont comme sans elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Annulation de l’importation de %1</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a list first, for example the rows of a spreadsheet.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord une liste, par exemple les lignes d’un tableur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln list(s)</source>
        <translation>
            <numerusform>Importer %Ln liste</numerusform>
            <numerusform>Importer %Ln listes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Whose fans are they? Choose an artist or type a new name.</source>
        <translation>De qui sont-ils les fans&#xa0;? Choisissez un artiste ou saisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>%1 will be added as a new artist.</source>
        <translation>%1 sera ajouté comme nouvel artiste.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln fichier</numerusform>
            <numerusform>&amp;Importer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Import a list that you have copied, for example from a spreadsheet</source>
        <translation>Importer une liste que vous avez copiée, par exemple d’un tableur</translation>
    </message>
    <message>
        <source>%1: choose the column of the e-mail addresses.</source>
        <translation>%1&#xa0;: choisissez la colonne des adresses e-mail.</translation>
    </message>
    <message>
        <source>%1: whose fans are they? Choose an artist or type a new name.</source>
        <translation>%1&#xa0;: de qui sont-ils fans&#xa0;? Choisissez un artiste ou saisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>This file will be left out.</source>
        <translation>Ce fichier sera laissé de côté.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>&amp;What will happen…</source>
        <translation>&amp;Ce qui va se passer…</translation>
    </message>
</context>
<context>
    <name>mailspace::ImportPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 est lu comme&#xa0;: %2</translation>
    </message>
    <message>
        <source>kept as extra column</source>
        <translation>gardée comme colonne en plus</translation>
    </message>
</context>
<context>
    <name>mailspace::ImportQueue</name>
    <message>
        <source>%1 was imported before: nothing has changed.</source>
        <translation>%1 a déjà été importé&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>These files were imported before: nothing has changed.</source>
        <translation>Ces fichiers ont déjà été importés&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln file(s)</source>
        <translation>
            <numerusform>de %Ln fichier</numerusform>
            <numerusform>de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 (%Ln more waiting)</source>
        <translation>
            <numerusform>Import de %1 (encore %Ln en attente)</numerusform>
            <numerusform>Import de %1 (encore %Ln en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>Voir le &amp;rapport</translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>Le reste a été annulé.</translation>
    </message>
    <message>
        <source>Import cancelled: nothing has changed.</source>
        <translation>Import annulé&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) had been imported before.</source>
        <translation>
            <numerusform>%Ln fichier avait déjà été importé.</numerusform>
            <numerusform>%Ln fichiers avaient déjà été importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportReportDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>&amp;Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused.csv</source>
        <translation>%1 refusées.csv</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Correct and import again…</source>
        <translation>&amp;Corriger et réimporter…</translation>
    </message>
    <message numerus="yes">
        <source>Look at the %Ln &amp;missing…</source>
        <translation>
            <numerusform>Voir le %Ln &amp;absent…</numerusform>
            <numerusform>Voir les %Ln &amp;absents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ListOffer</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>This list is not offered again</source>
        <translation>Cette liste ne sera plus proposée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 has a new list: %2</source>
        <translation>%1 contient une nouvelle liste&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has a new list: %2, looks like %3</source>
        <translation>%1 contient une nouvelle liste&#xa0;: %2, de %3 semble-t-il</translation>
    </message>
</context>
<context>
    <name>mailspace::LookOverDesk</name>
    <message>
        <source>Everybody is being looked over; what is found opens in a moment.</source>
        <translation>Tout le monde est passé en revue&#xa0;; le résultat s’ouvre dans un instant.</translation>
    </message>
    <message>
        <source>One person now. A “no” of either address counts; a yes stays with its address.</source>
        <translation>Une seule personne désormais. Un «&#xa0;non&#xa0;» de l’une ou l’autre adresse compte&#xa0;; un oui reste à son adresse.</translation>
    </message>
    <message>
        <source>Two people again, as they were before.</source>
        <translation>De nouveau deux personnes, comme avant.</translation>
    </message>
    <message>
        <source>They are two people, and are not suggested again.</source>
        <translation>Ce sont deux personnes&#xa0;; elles ne seront plus proposées.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %Ln address(es); unconfirmed until somebody says yes for them.</source>
        <translation>
            <numerusform>%Ln adresse corrigée&#xa0;; non confirmée tant que personne ne dit oui pour elle.</numerusform>
            <numerusform>%Ln adresses corrigées&#xa0;; non confirmées tant que personne ne dit oui pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are right, and are not suggested again.</source>
        <translation>
            <numerusform>%Ln adresse est juste et ne sera plus proposée.</numerusform>
            <numerusform>%Ln adresses sont justes et ne seront plus proposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln fan(s) as unsubscribed from %1.</source>
        <translation>
            <numerusform>%Ln fan noté comme désinscrit de %1.</numerusform>
            <numerusform>%Ln fans notés comme désinscrits de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is running. Try again when it is done.</source>
        <translation>Autre chose est en cours. Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>mailspace::LossGroupModel</name>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
</context>
<context>
    <name>mailspace::LossModel</name>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mailspace::MainWindow</name>
    <message>
        <source>Stores (*.mailspace)</source>
        <translation>Bases (*.mailspace)</translation>
    </message>
    <message>
        <source>Mail Space</source>
        <translation>Mail Space</translation>
    </message>
    <message>
        <source>%1 – Mail Space</source>
        <translation>%1 – Mail Space</translation>
    </message>
    <message>
        <source>This store cannot be opened</source>
        <translation>Cette base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation>&amp;Ouvrir une autre base…</translation>
    </message>
    <message>
        <source>Create a &amp;new store…</source>
        <translation>Créer une &amp;nouvelle base…</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>It is looked over first; the present store is kept.</source>
        <translation>Elle est d’abord vérifiée ; la base actuelle est conservée.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The store that was there is kept as %1.</source>
        <translation>La base qui s’y trouvait est conservée : %1.</translation>
    </message>
    <message>
        <source>It was damaged: repeat the erasures and unsubscribes recorded since the backup.</source>
        <translation>Elle était endommagée : refaites les effacements et désinscriptions enregistrés depuis la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) erased since were erased again.</source>
        <translation>
            <numerusform>%Ln personne effacée depuis l’a été de nouveau.</numerusform>
            <numerusform>%Ln personnes effacées depuis l’ont été de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribe(s), complaint(s) or bounce(s) recorded since still hold.</source>
        <translation>
            <numerusform>%Ln désinscription, plainte ou rejet enregistré depuis reste valable.</numerusform>
            <numerusform>%Ln désinscriptions, plaintes ou rejets enregistrés depuis restent valables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MissingDialog</name>
    <message>
        <source>People missing from the list</source>
        <translation>Personnes absentes de la liste</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Missing from the complete list</source>
        <translation>Absents de la liste complète</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nobody is missing from the last complete list of any source</source>
        <translation>Personne ne manque dans la dernière liste complète d’aucune source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) of %1 are missing</source>
        <translation>
            <numerusform>%Ln fan de %1 est absent</numerusform>
            <numerusform>%Ln fans de %1 sont absents</numerusform>
        </translation>
    </message>
    <message>
        <source>They were on the complete list %1 of %2 and are not on %3 of %4. Probably they unsubscribed at the source. Nothing changes until you record it.</source>
        <translation>Ces personnes figuraient sur la liste complète %1 du %2 et ne sont pas sur %3 du %4. Elles se sont probablement désinscrites à la source. Rien ne change tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>&amp;Record as unsubscribed</source>
        <translation>&amp;Noter comme désinscrits</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Record %Ln as unsubscribed</source>
        <translation>
            <numerusform>&amp;Noter %Ln désinscription</numerusform>
            <numerusform>&amp;Noter %Ln désinscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MissingModel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>mailspace::MistypedDialog</name>
    <message>
        <source>Addresses that look mistyped</source>
        <translation>Adresses qui semblent mal saisies</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>They are &amp;right as they are</source>
        <translation>Elles sont &amp;justes ainsi</translation>
    </message>
    <message>
        <source>Mistyped addresses</source>
        <translation>Adresses mal saisies</translation>
    </message>
    <message>
        <source>A corrected address is unconfirmed: nobody said yes for it, so it is not exported as opted in. A “no” still counts. It can be taken back at any time.</source>
        <translation>Une adresse corrigée n’est pas confirmée&#xa0;: personne n’a dit oui pour elle, elle n’est donc pas exportée comme opt-in. Un «&#xa0;non&#xa0;» compte toujours. On peut revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <source>No address looks mistyped</source>
        <translation>Aucune adresse ne semble mal saisie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) look mistyped</source>
        <translation>
            <numerusform>%Ln adresse semble mal saisie</numerusform>
            <numerusform>%Ln adresses semblent mal saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %Ln address(es)</source>
        <translation>
            <numerusform>&amp;Corriger %Ln adresse</numerusform>
            <numerusform>&amp;Corriger %Ln adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MistypedModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Perhaps meant</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>mailspace::PastImportModel</name>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Annulée le %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mailspace::PastImportsDialog</name>
    <message>
        <source>%1: %2 rows read, %3 unchanged, %4 kept out by a withdrawal, %5 by an erasure.</source>
        <translation>%1 : %2 lignes lues, %3 inchangées, %4 écartées par un retrait, %5 par un effacement.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Ann&amp;uler cette importation</translation>
    </message>
    <message>
        <source>An import can be taken back as a whole, also when others came after it: fans, values and consents become what they would be without it. The history keeps what it said.</source>
        <translation>Une importation peut être annulée en entier, même si d’autres l’ont suivie : fans, valeurs et consentements redeviennent ce qu’ils seraient sans elle. L’historique garde ce qu’elle disait.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
</context>
<context>
    <name>mailspace::PersonSide</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Did and said</source>
        <translation>A fait et dit</translation>
    </message>
</context>
<context>
    <name>mailspace::ReceiptsDialog</name>
    <message>
        <source>Where the score of %1 comes from</source>
        <translation>D’où vient le score de %1</translation>
    </message>
    <message>
        <source>Receipts of the score</source>
        <translation>Détail du score</translation>
    </message>
    <message>
        <source>Score %1. Each line tells what one interaction adds today: the weight of its kind, more for an amount or a quantity, less with the time that has passed. The parts add up exactly.</source>
        <translation>Score %1. Chaque ligne dit ce qu’une interaction apporte aujourd’hui : le poids de son type, davantage pour un montant ou une quantité, moins avec le temps écoulé. Les parts s’additionnent exactement.</translation>
    </message>
    <message>
        <source>No score: people who withdrew or complained are not profiled.</source>
        <translation>Pas de score : les personnes désinscrites ou plaignantes ne sont pas évaluées.</translation>
    </message>
</context>
<context>
    <name>mailspace::RecipeDesk</name>
    <message>
        <source>Deleted the recipe “%1”; the usual one counts.</source>
        <translation>Recette «&#xa0;%1&#xa0;» supprimée&#xa0;; la recette habituelle s’applique.</translation>
    </message>
    <message>
        <source>Scores now follow “%1”</source>
        <translation>Les scores suivent maintenant « %1 »</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Name of the recipe for %1:</source>
        <translation>Nom de la recette pour %1 :</translation>
    </message>
    <message>
        <source>My recipe</source>
        <translation>Ma recette</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Enregistrer et utiliser</translation>
    </message>
</context>
<context>
    <name>mailspace::RefusedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row as it stands in the file</source>
        <translation>Ligne telle qu’elle est dans le fichier</translation>
    </message>
</context>
<context>
    <name>mailspace::SearchField</name>
    <message>
        <source>Search fans…</source>
        <translation>Rechercher des fans…</translation>
    </message>
    <message>
        <source>Search fans</source>
        <translation>Rechercher des fans</translation>
    </message>
    <message>
        <source>Name, e-mail, city or country (Ctrl+F). Esc clears.</source>
        <translation>Nom, e-mail, ville ou pays (Ctrl+F). Échap efface.</translation>
    </message>
    <message>
        <source>Search fans, or type a filter: country:FR kind:tickets</source>
        <translation>Chercher des fans, ou saisir un filtre&#xa0;: pays:FR type:billets</translation>
    </message>
    <message>
        <source>Name, e-mail, city or country (Ctrl+F), and filters: country:FR kind:tickets since:2025-01 -tag:press. Enter keeps the filters, Esc clears.</source>
        <translation>Nom, e-mail, ville ou pays (Ctrl+F), et filtres&#xa0;: pays:FR type:billets depuis:2025-01 -etiquette:presse. Entrée garde les filtres, Échap efface.</translation>
    </message>
    <message>
        <source>Filters that can be typed</source>
        <translation>Filtres à saisir</translation>
    </message>
</context>
<context>
    <name>mailspace::Sidebar</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 of %2 opted in</source>
        <translation>%1 opt-in sur %2</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>mailspace::StatusLine</name>
    <message numerus="yes">
        <source>%1 opted in of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 opt-in sur %Ln contact</numerusform>
            <numerusform>%1 opt-in sur %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>only opted in shown</source>
        <translation>seuls les opt-in sont affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing from the last complete list</source>
        <translation>
            <numerusform>%Ln absent de la dernière liste complète</numerusform>
            <numerusform>%Ln absents de la dernière liste complète</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) may be here twice</source>
        <translation>
            <numerusform>%Ln fan peut-être en double</numerusform>
            <numerusform>%Ln fans peut-être en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) look mistyped</source>
        <translation>
            <numerusform>%Ln adresse semble mal saisie</numerusform>
            <numerusform>%Ln adresses semblent mal saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::StoreMenu</name>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Nouvelle base…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Ouvrir une base…</translation>
    </message>
    <message>
        <source>&amp;Add artist…</source>
        <translation>&amp;Ajouter un artiste…</translation>
    </message>
    <message>
        <source>&amp;Rename artist…</source>
        <translation>&amp;Renommer l’artiste…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export opt-in only</source>
        <translation>&amp;Exporter opt-in uniquement</translation>
    </message>
    <message>
        <source>E&amp;xport as…</source>
        <translation>E&amp;xporter sous…</translation>
    </message>
    <message>
        <source>&amp;Search fans</source>
        <translation>Re&amp;chercher des fans</translation>
    </message>
    <message>
        <source>See only opt-in &amp;communications</source>
        <translation>&amp;Voir uniquement les communications autorisées par opt-in</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Recen&amp;t stores</source>
        <translation>Bases récen&amp;tes</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Ap&amp;pearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mportations…</translation>
    </message>
    <message>
        <source>Im&amp;port what was copied…</source>
        <translation>Im&amp;porter ce qui a été copié…</translation>
    </message>
    <message>
        <source>Co&amp;mpare a mailing tool&apos;s list…</source>
        <translation>Co&amp;mparer la liste d’un outil d’envoi…</translation>
    </message>
    <message>
        <source>&amp;Who could be written to on a day…</source>
        <translation>À &amp;qui on pouvait écrire un jour donné…</translation>
    </message>
    <message>
        <source>Wor&amp;dings of consent…</source>
        <translation>&amp;Textes de consentement…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Sauvegarder sous…</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restaurer une sau&amp;vegarde…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new lists…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Look o&amp;ver</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Possibly the &amp;same person…</source>
        <translation>Peut-être la &amp;même personne…</translation>
    </message>
    <message>
        <source>&amp;Mistyped addresses…</source>
        <translation>&amp;Adresses mal saisies…</translation>
    </message>
    <message>
        <source>Missing from the &amp;complete list…</source>
        <translation>Absents de la &amp;liste complète…</translation>
    </message>
</context>
<context>
    <name>mailspace::StoreSession</name>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
</context>
<context>
    <name>mailspace::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>stopping, nothing will have changed</source>
        <translation>arrêt en cours, rien n’aura changé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>data rate</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 contacts/s</source>
        <translation>%1 contacts/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>mailspace::TopBar</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Menu of the store %1</source>
        <translation>Menu de la base %1</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Import lists of fans, unsubscribes, complaints or bounces (Ctrl+I)</source>
        <translation>Importer des listes de fans, de désinscriptions, de plaintes ou de rejets (Ctrl+I)</translation>
    </message>
    <message>
        <source>Something is still running: see below.</source>
        <translation>Une tâche est en cours&#xa0;: voir ci-dessous.</translation>
    </message>
    <message>
        <source>Writes exactly these people to a CSV file (Ctrl+E)</source>
        <translation>Écrit exactement ces personnes dans un fichier CSV (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>mailspace::TrendChart</name>
    <message>
        <source>Gained and lost over time; the table beside it holds the numbers</source>
        <translation>Gagnés et perdus au fil du temps ; le tableau à côté donne les nombres</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>mailspace::TrendModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>mailspace::UnsubscribesPage</name>
    <message>
        <source>By smartlink</source>
        <translation>Par smartlink</translation>
    </message>
    <message>
        <source>Smartlink not told</source>
        <translation>Smartlink non précisé</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Who, newest first. Enter or a double click opens the fan.</source>
        <translation>Qui, le plus récent d’abord. Entrée ou un double-clic ouvre le fan.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>Gagnés et perdus</translation>
    </message>
    <message>
        <source>Search among those who said no</source>
        <translation>Rechercher parmi ceux qui ont dit non</translation>
    </message>
    <message>
        <source>Those who said no</source>
        <translation>Ceux qui ont dit non</translation>
    </message>
    <message>
        <source>%1 since %2: %3 gained, %4 said no</source>
        <translation>%1 depuis le %2 : %3 gagnés, %4 refus</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Type non indiqué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where they were lost</source>
        <translation>Où ils ont été perdus</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Enter or a double click shows the people.</source>
        <translation>Entrée ou un double-clic montre les personnes.</translation>
    </message>
    <message>
        <source>Said no: %1</source>
        <translation>Ont dit non : %1</translation>
    </message>
</context>
<context>
    <name>mailspace::WatchDialog</name>
    <message>
        <source>&amp;Offer new lists that appear in this folder</source>
        <translation>&amp;Proposer les nouvelles listes de ce dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Nothing is imported by itself: a list that is new, complete and known by its columns is offered at the bottom of the window.</source>
        <translation>Rien n’est importé d’office&#xa0;: une liste nouvelle, complète et reconnue par ses colonnes est proposée au bas de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>mailspace::WatchedFolder</name>
    <message>
        <source>The folder %1 cannot be watched. Is it still there?</source>
        <translation>Le dossier %1 ne peut pas être surveillé. Existe-t-il encore&#xa0;?</translation>
    </message>
</context>
<context>
    <name>mailspace::WhatIfPanel</name>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>Enregistrer la &amp;recette…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>What if it counted otherwise?</source>
        <translation>Et si l’on comptait autrement ?</translation>
    </message>
    <message>
        <source>Half is gone after</source>
        <translation>La moitié part après</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would become super fans</source>
        <translation>
            <numerusform>%Ln deviendrait super fan</numerusform>
            <numerusform>%Ln deviendraient super fans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be none any more</source>
        <translation>
            <numerusform>%Ln ne le serait plus</numerusform>
            <numerusform>%Ln ne le seraient plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>The usual recipe</source>
        <translation>La recette habituelle</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Super fans are</source>
        <translation>Sont super fans</translation>
    </message>
    <message>
        <source>The best so many per cent</source>
        <translation>Les meilleurs, en pour cent</translation>
    </message>
    <message>
        <source>From so many points on</source>
        <translation>À partir d’un nombre de points</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Each further kind adds</source>
        <translation>Chaque autre type ajoute</translation>
    </message>
    <message>
        <source>Ten times the amount adds</source>
        <translation>Dix fois le montant ajoute</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Les meilleurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Engaged from</source>
        <translation>Engagé à partir de</translation>
    </message>
    <message>
        <source>Dormant after</source>
        <translation>En sommeil après</translation>
    </message>
    <message>
        <source>Super fans are the best</source>
        <translation>Les super fans sont les</translation>
    </message>
</context>
<context>
    <name>mailspace::Workspace</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>Super fans</source>
        <translation>Super fans</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Remises</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with people to remove</source>
        <translation>
            <numerusform>%Ln avec des personnes à retirer</numerusform>
            <numerusform>%Ln avec des personnes à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Looks after the fans of music artists, and who of them may be written to.</source>
        <translation>Veille sur les fans des artistes, et sur ceux à qui l’on peut écrire.</translation>
    </message>
    <message>
        <source>Open this store instead of the usual one.</source>
        <translation>Ouvrir cette base au lieu de la base habituelle.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Lists to import, or a store to open.</source>
        <translation>Listes à importer, ou base à ouvrir.</translation>
    </message>
    <message>
        <source>Save the charts of the super fans there and quit; needs no display.</source>
        <translation>Enregistrer là les graphiques des super fans et quitter ; sans écran.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Charts: of this artist only.</source>
        <translation>Graphiques&#xa0;: de cet artiste seulement.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Charts: png, svg or pdf.</source>
        <translation>Graphiques&#xa0;: png, svg ou pdf.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
</context>
<context>
    <name>ExportLayout</name>
    <message>
        <source>CSV for a mailing tool</source>
        <translation>CSV pour un outil d’envoi</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV pour un tableur</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Meta custom audience</source>
        <translation>Audience personnalisée Meta</translation>
    </message>
    <message>
        <source>Meta custom audience, hashed</source>
        <translation>Audience personnalisée Meta, hachée</translation>
    </message>
    <message>
        <source>Google customer match</source>
        <translation>Ciblage par liste de clients Google</translation>
    </message>
    <message>
        <source>Google customer match, hashed</source>
        <translation>Ciblage par liste de clients Google, haché</translation>
    </message>
    <message>
        <source>In Mailchimp, import it with the status “Unsubscribed”.</source>
        <translation>Dans Mailchimp, importez-le avec le statut « Unsubscribed ».</translation>
    </message>
    <message>
        <source>In Brevo, import it and switch on “Blocklist these contacts”.</source>
        <translation>Dans Brevo, importez-le en activant la mise en liste noire de ces contacts.</translation>
    </message>
    <message>
        <source>In Klaviyo, upload it as suppressed profiles.</source>
        <translation>Dans Klaviyo, importez-le comme profils supprimés des envois.</translation>
    </message>
    <message>
        <source>In listmonk, import it with the mode “Blocklist”.</source>
        <translation>Dans listmonk, importez-le avec le mode « Blocklist ».</translation>
    </message>
    <message>
        <source>Upload it to the audience as customers to remove.</source>
        <translation>Importez-le dans l’audience comme clients à retirer.</translation>
    </message>
    <message>
        <source>Import it as unsubscribed, or delete these people there.</source>
        <translation>Importez-le comme désinscriptions, ou supprimez-y ces personnes.</translation>
    </message>
</context>
<context>
    <name>HandoverLedger</name>
    <message>
        <source>There is no hand-over %1.</source>
        <translation>Il n’y a pas de remise %1.</translation>
    </message>
</context>
<context>
    <name>ListComparison</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Hand-over %1 was written in the layout &quot;%2&quot;, for which this program knows no file of removals.</source>
        <translation>La remise %1 a été écrite au format « %2 », pour lequel ce programme ne connaît pas de fichier de retraits.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of hand-over %1 were erased. Their addresses are no longer here, so no file can name them: delete them at the recipient, then confirm.</source>
        <translation>
            <numerusform>%n personne de la remise %1 a été effacée. Son adresse n’est plus ici, aucun fichier ne peut donc la nommer : supprimez-la chez le destinataire, puis confirmez.</numerusform>
            <numerusform>%n personnes de la remise %1 ont été effacées. Leurs adresses ne sont plus ici, aucun fichier ne peut donc les nommer : supprimez-les chez le destinataire, puis confirmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of hand-over %1 has to be removed. Nothing was written.</source>
        <translation>Personne de la remise %1 n’est à retirer. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Hand-over %1 was for all artists; consent is given to one. Export the newly opted-in for one artist instead.</source>
        <translation>La remise %1 concernait tous les artistes ; un consentement est donné à un seul. Exportez plutôt les nouveaux opt-in d’un artiste.</translation>
    </message>
    <message>
        <source>No removals of hand-over %1 are waiting. Save them first, apply the file at the recipient, then confirm.</source>
        <translation>Aucun retrait de la remise %1 n’est en attente. Enregistrez-les d’abord, appliquez le fichier chez le destinataire, puis confirmez.</translation>
    </message>
    <message>
        <source>Somebody of hand-over %1 is not in the store any more. Run the check of the store.</source>
        <translation>Une personne de la remise %1 n’est plus dans la base. Lancez la vérification de la base.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or free some space.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverModel</name>
    <message>
        <source>Opt-in only</source>
        <translation>Opt-in uniquement</translation>
    </message>
    <message>
        <source>Not opt-in only</source>
        <translation>Pas seulement opt-in</translation>
    </message>
    <message>
        <source>%1, found “%2”</source>
        <translation>%1, recherche « %2 »</translation>
    </message>
    <message>
        <source>Hand-over %1, %2</source>
        <translation>Remise %1, %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln désinscrit</numerusform>
            <numerusform>%Ln désinscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complained</source>
        <translation>
            <numerusform>%Ln plainte</numerusform>
            <numerusform>%Ln plaintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounced</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without consent now</source>
        <translation>
            <numerusform>%Ln sans consentement désormais</numerusform>
            <numerusform>%Ln sans consentement désormais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln effacé</numerusform>
            <numerusform>%Ln effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to remove</source>
        <translation>Rien à retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to remove</source>
        <translation>
            <numerusform>%Ln à retirer</numerusform>
            <numerusform>%Ln à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, since today</source>
        <translation>%1, depuis aujourd’hui</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>To remove there</source>
        <translation>À y retirer</translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverPage</name>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Rien n’a encore été remis</translation>
    </message>
    <message>
        <source>Every export is kept here: what went to whom, when, and exactly which people. When one of them unsubscribes later, this page says so and writes the file that removes them at your mailing tool.</source>
        <translation>Chaque export est conservé ici : ce qui a été remis, à qui, quand, et exactement quelles personnes. Quand l’une d’elles se désinscrit plus tard, cette page le dit et écrit le fichier qui la retire de votre outil d’envoi.</translation>
    </message>
    <message>
        <source>&amp;Export a list…</source>
        <translation>&amp;Exporter une liste…</translation>
    </message>
    <message>
        <source>&amp;Save removals…</source>
        <translation>Enregi&amp;strer les retraits…</translation>
    </message>
    <message>
        <source>Save removals and &amp;new opt-ins…</source>
        <translation>Retraits et &amp;nouveaux opt-in…</translation>
    </message>
    <message>
        <source>&amp;Mark as applied</source>
        <translation>&amp;Marquer appliqué</translation>
    </message>
    <message>
        <source>Show the &amp;people</source>
        <translation>Voir les &amp;personnes</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Columns of the hand-overs</source>
        <translation>Colonnes des remises</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) with people who must be removed</source>
        <translation>
            <numerusform>%Ln remise avec des personnes à retirer</numerusform>
            <numerusform>%Ln remises avec des personnes à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>All lists out there are still right</source>
        <translation>Toutes les listes remises sont encore justes</translation>
    </message>
    <message>
        <source>Save the removals and apply them at the recipient first.</source>
        <translation>Enregistrez d’abord les retraits et appliquez-les chez le destinataire.</translation>
    </message>
    <message>
        <source>This list was for all artists, and consent is given to one.</source>
        <translation>Cette liste concernait tous les artistes, et un consentement est donné à un seul.</translation>
    </message>
    <message>
        <source>Save removals</source>
        <translation>Enregistrer les retraits</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 removals %2.csv</source>
        <translation>%1 retraits %2.csv</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln retrait enregistré dans %1.</numerusform>
            <numerusform>%Ln retraits enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-in(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln nouvel opt-in enregistré dans %1.</numerusform>
            <numerusform>%Ln nouveaux opt-in enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Compare a list…</source>
        <translation>&amp;Comparer une liste…</translation>
    </message>
    <message>
        <source>See what the list that comes back from a mailing tool gets wrong</source>
        <translation>Voir ce que la liste revenue d’un outil d’envoi a de faux</translation>
    </message>
</context>
<context>
    <name>mailspace::StalePeopleDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>People to remove</source>
        <translation>Personnes à retirer</translation>
    </message>
    <message>
        <source>To remove at %1</source>
        <translation>À retirer chez %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “Save removals…” writes them all.</source>
        <translation>
            <numerusform>Et %Ln de plus ; « Enregistrer les retraits… » les écrit toutes.</numerusform>
            <numerusform>Et %Ln de plus ; « Enregistrer les retraits… » les écrit toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased person(s) must go there too; their addresses are no longer here.</source>
        <translation>
            <numerusform>%Ln personne effacée est à y supprimer aussi ; son adresse n’est plus ici.</numerusform>
            <numerusform>%Ln personnes effacées sont à y supprimer aussi ; leurs adresses ne sont plus ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ColumnMappingModel</name>
    <message>
        <source>What %1 is read as</source>
        <translation>Ce que signifie %1</translation>
    </message>
    <message>
        <source>%1 (now: %2)</source>
        <translation>%1 (pour l’instant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Kept as extra column</source>
        <translation>Gardée comme colonne en plus</translation>
    </message>
    <message>
        <source>Click to choose what this column means</source>
        <translation>Cliquez pour choisir ce que signifie cette colonne</translation>
    </message>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 est lu comme&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Lue comme</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme trouvé</translation>
    </message>
    <message>
        <source>Day first: 31/12/2024</source>
        <translation>Jour d’abord&#xa0;: 31/12/2024</translation>
    </message>
    <message>
        <source>Month first: 12/31/2024</source>
        <translation>Mois d’abord&#xa0;: 12/31/2024</translation>
    </message>
</context>
<context>
    <name>mailspace::ImportFilePage</name>
    <message>
        <source>It holds for &amp;every artist</source>
        <translation>Elle vaut pour &amp;tous les artistes</translation>
    </message>
    <message>
        <source>&amp;Use what was recognised</source>
        <translation>&amp;Reprendre ce qui a été reconnu</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Choisissez, ou saisissez un nouveau nom</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Columns of the file, and what each is read as</source>
        <translation>Colonnes du fichier et ce que chacune signifie</translation>
    </message>
    <message>
        <source>First records of the file, with what each column means</source>
        <translation>Premières lignes du fichier, avec le sens de chaque colonne</translation>
    </message>
    <message>
        <source>&amp;Artist:</source>
        <translation>&amp;Artiste&#xa0;:</translation>
    </message>
    <message>
        <source>The &amp;list holds:</source>
        <translation>La &amp;liste contient&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Smartlink:</source>
        <translation>&amp;Smartlink&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Dates&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Sepa&amp;rator:</source>
        <translation>Sépa&amp;rateur&#xa0;:</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dates of the list do not tell; please choose.</source>
        <translation>Les dates de la liste ne le disent pas&#xa0;; choisissez.</translation>
    </message>
    <message>
        <source>The dates of the list tell by themselves.</source>
        <translation>Les dates de la liste le disent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>For rows that name none (optional)</source>
        <translation>Pour les lignes qui n’en nomment pas (facultatif)</translation>
    </message>
    <message>
        <source>The list names none (optional)</source>
        <translation>La liste n’en nomme aucun (facultatif)</translation>
    </message>
    <message>
        <source>This is the &amp;complete list</source>
        <translation>C’est la liste &amp;complète</translation>
    </message>
    <message>
        <source>Everybody whom the source has is on it. Who was on the complete list before and is not on this one is proposed as unsubscribed, never taken as such by itself.</source>
        <translation>Toutes les personnes de la source y figurent. Qui était sur la liste complète précédente et n’est pas sur celle-ci est proposé comme désinscrit, jamais considéré comme tel d’office.</translation>
    </message>
    <message>
        <source>It &amp;was:</source>
        <translation>Elle a &amp;été&#xa0;:</translation>
    </message>
    <message>
        <source>Not told by the file</source>
        <translation>Non indiqué par le fichier</translation>
    </message>
</context>
<context>
    <name>mailspace::ImportForecastPage</name>
    <message>
        <source>&amp;Stop looking ahead</source>
        <translation>&amp;Arrêter l’aperçu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>How far the files have been gone through</source>
        <translation>Avancement de la lecture des fichiers</translation>
    </message>
    <message>
        <source>Going through the files to see what will happen…</source>
        <translation>Lecture des fichiers pour voir ce qui va se passer…</translation>
    </message>
    <message>
        <source>Stopped. Import all the same, or go back.</source>
        <translation>Arrêté. Importez quand même, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>All files together</source>
        <translation>Tous les fichiers ensemble</translation>
    </message>
    <message>
        <source>This file was imported before: nothing will change.</source>
        <translation>Ce fichier a déjà été importé&#xa0;: rien ne changera.</translation>
    </message>
    <message numerus="yes">
        <source>This is what will happen to %Ln row(s)</source>
        <translation>
            <numerusform>Voici ce qui va se passer pour %Ln ligne</numerusform>
            <numerusform>Voici ce qui va se passer pour %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Fans</source>
        <translation>Des fans</translation>
    </message>
    <message>
        <source>People who unsubscribed</source>
        <translation>Des désinscriptions</translation>
    </message>
    <message>
        <source>People who complained</source>
        <translation>Des plaintes</translation>
    </message>
    <message>
        <source>Addresses that bounced</source>
        <translation>Des adresses rejetées</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>A bare list of addresses</source>
        <translation>Une simple liste d’adresses</translation>
    </message>
    <message>
        <source>A list with titles of its own</source>
        <translation>Une liste avec ses propres titres</translation>
    </message>
    <message>
        <source>No column holds e-mail addresses. Choose one below, or another separator or encoding.</source>
        <translation>Aucune colonne ne contient d’adresses e-mail. Choisissez-en une ci-dessous, ou un autre séparateur ou encodage.</translation>
    </message>
    <message>
        <source>The first row is an address, not a title.</source>
        <translation>La première ligne est une adresse, pas un titre.</translation>
    </message>
    <message>
        <source>The columns are read as you chose for the last list with these titles.</source>
        <translation>Les colonnes sont lues comme vous l’aviez choisi pour la dernière liste avec ces titres.</translation>
    </message>
    <message>
        <source>The columns are read as you choose; this is remembered for lists with these titles.</source>
        <translation>Les colonnes sont lues comme vous le choisissez&#xa0;; c’est retenu pour les listes avec ces titres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are known by their titles.</source>
        <translation>
            <numerusform>%1 colonne sur %Ln est connue par son titre.</numerusform>
            <numerusform>%1 colonnes sur %Ln sont connues par leurs titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its columns %1 tell who wrote it.</source>
        <translation>Ses colonnes %1 disent qui l&apos;a écrite.</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>There is no text to paste. Copy a list first, for example the rows of a spreadsheet.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord une liste, par exemple les lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>The pasted list cannot be kept: %1</source>
        <translation>La liste collée ne peut pas être gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.zip *.xlsx *.vcf)</source>
        <translation>Listes (*.csv *.txt *.tsv *.zip *.xlsx *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>mailspace::ReportView</name>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Écartés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with date, IP address and confirmation</source>
        <translation>
            <numerusform>%Ln avec date, adresse IP et confirmation</numerusform>
            <numerusform>%Ln avec date, adresse IP et confirmation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a date</source>
        <translation>
            <numerusform>%Ln avec une date</numerusform>
            <numerusform>%Ln avec une date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date, which never overrides a no</source>
        <translation>
            <numerusform>%Ln sans date, qui ne l’emporte jamais sur un refus</numerusform>
            <numerusform>%Ln sans date, qui ne l’emportent jamais sur un refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of the consents: %1.</source>
        <translation>Preuve des consentements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept out: an earlier no stands, since the file proves no later yes</source>
        <translation>Écartés&#xa0;: un refus antérieur vaut, car le fichier ne prouve aucun oui ultérieur</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Nouveaux contacts</translation>
    </message>
    <message>
        <source>Changed contacts</source>
        <translation>Contacts modifiés</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Lignes inchangées</translation>
    </message>
    <message>
        <source>Consents given</source>
        <translation>Consentements donnés</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Kept out: they had said no</source>
        <translation>Écartés&#xa0;: ils avaient dit non</translation>
    </message>
    <message>
        <source>The first %1 refused rows</source>
        <translation>Les %1 premières lignes refusées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) of the complete list before are not on this one. Probably they unsubscribed at the source; nothing is recorded by itself.</source>
        <translation>
            <numerusform>%Ln fan de la liste complète précédente n’est pas sur celle-ci. Il s’est probablement désinscrit à la source&#xa0;; rien n’est noté d’office.</numerusform>
            <numerusform>%Ln fans de la liste complète précédente ne sont pas sur celle-ci. Ils se sont probablement désinscrits à la source&#xa0;; rien n’est noté d’office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>This is a backup of another store. Open it instead of restoring it here; nothing was changed.</source>
        <translation>C’est la sauvegarde d’une autre base. Ouvrez-la au lieu de la restaurer ici ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>No choice of columns was saved yet; there is no &quot;%1&quot;.</source>
        <translation>Aucun choix de colonnes n’est encore enregistré ; « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no choice of columns &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de choix de colonnes « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>A choice of columns needs a name and at least one column.</source>
        <translation>Un choix de colonnes a besoin d’un nom et d’au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>EvidenceGrade</name>
    <message>
        <source>Bare</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Bare: without its time, or entered by hand without a note</source>
        <translation>Faible : sans date, ou saisie à la main sans justification</translation>
    </message>
    <message>
        <source>Partial: the time is known, and where it comes from</source>
        <translation>Partielle : la date et l’origine sont connues</translation>
    </message>
    <message>
        <source>Strong: time, IP address and confirmation (double opt-in) are known</source>
        <translation>Forte : date, adresse IP et confirmation (double opt-in) sont connues</translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>There is no backup %1.</source>
        <translation>Il n’y a pas de sauvegarde %1.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 est ouvert dans un autre programme. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied: %2</source>
        <translation>La sauvegarde %1 ne peut pas être copiée : %2</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it was not put in place. Nothing was changed.</source>
        <translation>La sauvegarde %1 est endommagée et n’a donc pas été mise en place. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store %1 is open in another window or program. Close it there first; nothing was changed.</source>
        <translation>La base %1 est ouverte dans une autre fenêtre ou un autre programme. Fermez-la d’abord ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The damaged store %1 cannot be moved aside.</source>
        <translation>La base endommagée %1 ne peut pas être mise de côté.</translation>
    </message>
    <message>
        <source>This is the store itself. Choose one of its backups.</source>
        <translation>C’est la base elle-même. Choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de %1.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of %1: %2</source>
        <translation>La sauvegarde ne peut pas remplacer %1 : %2</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>There is no smartlink &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de smartlink « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>There are several smartlinks &quot;%1&quot;, of different kinds. Say which kind.</source>
        <translation>Il y a plusieurs smartlinks « %1 », de types différents. Précisez le type.</translation>
    </message>
    <message>
        <source>The wording is empty. Write what people read when they said yes.</source>
        <translation>Le texte est vide. Écrivez ce que les gens ont lu en disant oui.</translation>
    </message>
    <message>
        <source>A wording of this smartlink begins at that moment already. Remove it first, or choose another date.</source>
        <translation>Un texte de ce smartlink commence déjà à cette date. Retirez-le d’abord, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>There is no wording %1.</source>
        <translation>Il n’y a pas de texte %1.</translation>
    </message>
</context>
<context>
    <name>mailspace::AsOfDialog</name>
    <message>
        <source>As &amp;recorded by then</source>
        <translation>Selon ce qui était en&amp;registré ce jour-là</translation>
    </message>
    <message>
        <source>With what is known &amp;today</source>
        <translation>Avec ce qu’on sait au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Who could be written to on a day</source>
        <translation>À qui on pouvait écrire un jour donné</translation>
    </message>
    <message>
        <source>Choose an artist</source>
        <translation>Choisissez un artiste</translation>
    </message>
    <message>
        <source>What had happened and had been recorded by the end of that day, imports undone since included: what an export of that day rested on.</source>
        <translation>Ce qui s’était passé et était enregistré à la fin de ce jour, imports annulés depuis compris : ce sur quoi reposait un export de ce jour.</translation>
    </message>
    <message>
        <source>What had happened by the end of that day, however late it was recorded here.</source>
        <translation>Ce qui s’était passé à la fin de ce jour, même si cela n’a été enregistré ici que plus tard.</translation>
    </message>
    <message>
        <source>Search by address or name</source>
        <translation>Rechercher une adresse ou un nom</translation>
    </message>
    <message>
        <source>&amp;Artist:</source>
        <translation>&amp;Artiste :</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour :</translation>
    </message>
    <message>
        <source>Known:</source>
        <translation>Connu :</translation>
    </message>
    <message>
        <source>S&amp;earch:</source>
        <translation>&amp;Recherche :</translation>
    </message>
    <message>
        <source>Who could be written to</source>
        <translation>À qui on pouvait écrire</translation>
    </message>
    <message>
        <source>Consent is given to one artist: choose one.</source>
        <translation>Le consentement est donné à un artiste : choisissez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) could be written to on %1.</source>
        <translation>
            <numerusform>On pouvait écrire à %Ln fan le %1.</numerusform>
            <numerusform>On pouvait écrire à %Ln fans le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln trouvé.</numerusform>
            <numerusform>%Ln trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; the CSV file has them all.</source>
        <translation>Les %1 premiers sont affichés ; le fichier CSV les contient tous.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 as of %2.csv</source>
        <translation>%1 au %2.csv</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fan écrit dans %1.</numerusform>
            <numerusform>%Ln fans écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::AsOfModel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Opted in since</source>
        <translation>Opt-in depuis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>mailspace::BackupDesk</name>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Stores (*.mailspace)</source>
        <translation>Bases (*.mailspace)</translation>
    </message>
    <message>
        <source>Copied the store to %1 and read it back.</source>
        <translation>La base a été copiée dans %1 et relue.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
</context>
<context>
    <name>mailspace::ColumnChooser</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Saved choices of columns</source>
        <translation>Choix de colonnes enregistrés</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Choix enregistrés</translation>
    </message>
    <message>
        <source>Keep the ticked columns and their order under a name</source>
        <translation>Garder les colonnes cochées et leur ordre sous un nom</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Colonnes, dans leur ordre</translation>
    </message>
    <message>
        <source>Tick what to write; drag to change the order.</source>
        <translation>Cochez ce qui doit être écrit ; glissez pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Save this choice of columns</source>
        <translation>Enregistrer ce choix de colonnes</translation>
    </message>
    <message>
        <source>Name of the choice:</source>
        <translation>Nom du choix :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>mailspace::CompareDialog</name>
    <message>
        <source>&amp;Save this group…</source>
        <translation>&amp;Enregistrer ce groupe…</translation>
    </message>
    <message>
        <source>&amp;Record these opt-outs here</source>
        <translation>Enre&amp;gistrer ces désinscriptions ici</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Whose list is it?</source>
        <translation>À qui est cette liste ?</translation>
    </message>
    <message>
        <source>Search in these groups</source>
        <translation>Rechercher dans ces groupes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>&amp;Artist:</source>
        <translation>&amp;Artiste :</translation>
    </message>
    <message>
        <source>Consent is given to one artist: choose whose list this is.</source>
        <translation>Le consentement est donné à un artiste : choisissez à qui est cette liste.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read.</source>
        <translation>
            <numerusform>%Ln ligne lue.</numerusform>
            <numerusform>%Ln lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an address.</source>
        <translation>
            <numerusform>%Ln sans adresse.</numerusform>
            <numerusform>%Ln sans adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list and this store agree.</source>
        <translation>La liste et cette base concordent.</translation>
    </message>
    <message>
        <source>Save this group</source>
        <translation>Enregistrer ce groupe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>%1 opt-outs.csv</source>
        <translation>%1 désinscriptions.csv</translation>
    </message>
</context>
<context>
    <name>mailspace::ComparedModel</name>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Must not be there</source>
        <translation>Ne doivent pas y être</translation>
    </message>
    <message>
        <source>Re-subscribed there</source>
        <translation>Réinscrits là-bas</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Manquent là-bas</translation>
    </message>
    <message>
        <source>Opt-outs not known here</source>
        <translation>Désinscriptions inconnues ici</translation>
    </message>
    <message>
        <source>The tool would write to them, but they have not opted in here. Save the list and remove them there.</source>
        <translation>L’outil leur écrirait, mais ils n’ont pas d’opt-in ici. Enregistrez la liste et retirez-les là-bas.</translation>
    </message>
    <message>
        <source>Of those, the ones who had said no here and are subscribed there all the same. Without a later consent of theirs the no stands.</source>
        <translation>Parmi eux, ceux qui avaient dit non ici et sont pourtant inscrits là-bas. Sans consentement plus récent de leur part, le non reste valable.</translation>
    </message>
    <message>
        <source>They opted in here and are not on the list. Save the list and import it there.</source>
        <translation>Ils ont donné leur opt-in ici et ne sont pas sur la liste. Enregistrez la liste et importez-la là-bas.</translation>
    </message>
    <message>
        <source>They said no there, or their address refuses mail, and nobody told this store. Record it here, so that no later export names them.</source>
        <translation>Ils ont dit non là-bas, ou leur adresse refuse les messages, et cette base ne le savait pas. Enregistrez-le ici, pour qu’aucun export ne les nomme plus.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverDesk</name>
    <message>
        <source>Save removals</source>
        <translation>Enregistrer les retraits</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 removals %2.csv</source>
        <translation>%1 retraits %2.csv</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln retrait enregistré dans %1.</numerusform>
            <numerusform>%Ln retraits enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-in(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln nouvel opt-in enregistré dans %1.</numerusform>
            <numerusform>%Ln nouveaux opt-in enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Compare a list from a mailing tool</source>
        <translation>Comparer une liste d’un outil d’envoi</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>mailspace::WordingDialog</name>
    <message>
        <source>Wordings of consent</source>
        <translation>Textes de consentement</translation>
    </message>
    <message>
        <source>&amp;Add this wording</source>
        <translation>&amp;Ajouter ce texte</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>&amp;Retirer le texte choisi</translation>
    </message>
    <message>
        <source>What people read when they said yes, word for word</source>
        <translation>Ce que les gens ont lu en disant oui, mot pour mot</translation>
    </message>
    <message>
        <source>A consent keeps its wording by its smartlink and its day: a version added today also explains the consents of earlier days.</source>
        <translation>Le texte d’un consentement découle de son smartlink et de son jour : une version ajoutée aujourd’hui explique aussi les consentements antérieurs.</translation>
    </message>
    <message>
        <source>There is no smartlink yet: they come with the lists you import.</source>
        <translation>Il n’y a pas encore de smartlink : ils arrivent avec les listes que vous importez.</translation>
    </message>
    <message>
        <source>&amp;Smartlink:</source>
        <translation>&amp;Smartlink :</translation>
    </message>
    <message>
        <source>Shown &amp;from:</source>
        <translation>Affiché &amp;depuis :</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Texte :</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Removed. Its text is below, to be added again.</source>
        <translation>Retiré. Son texte est ci-dessous, pour être ajouté de nouveau.</translation>
    </message>
</context>
<context>
    <name>mailspace::WordingModel</name>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Affiché depuis</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ListFormat</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de format « %1 ». Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the archive cannot be opened: %1. Download it again.</source>
        <translation>l&apos;archive ne peut pas être ouverte : %1. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>the archive holds %1 files, more than the %2 that are read. Unpack it and import the lists inside.</source>
        <translation>l&apos;archive contient %1 fichiers, plus que les %2 qui sont lus. Décompressez-la et importez les listes qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>the archive holds a file with an unsafe name. It was not written by a mailing tool; do not trust it.</source>
        <translation>l&apos;archive contient un fichier au nom dangereux. Elle ne vient pas d&apos;un outil d&apos;emailing ; ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>%1 in the archive is larger than %2 GB. Unpack the archive and split the list.</source>
        <translation>%1, dans l&apos;archive, dépasse %2 Go. Décompressez l&apos;archive et divisez la liste.</translation>
    </message>
    <message>
        <source>%1 in the archive would grow more than %2 times when unpacked. No list does; do not trust it.</source>
        <translation>%1, dans l&apos;archive, grossirait plus de %2 fois une fois décompressé. Aucune liste ne fait cela ; ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>the archive is protected by a password. Unpack it and import the lists inside.</source>
        <translation>l&apos;archive est protégée par un mot de passe. Décompressez-la et importez les listes qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>%1 in the archive cannot be read: %2. Download it again.</source>
        <translation>%1, dans l&apos;archive, ne peut pas être lu : %2. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>the archive holds no list (.csv, .tsv, .txt or .vcf).</source>
        <translation>l&apos;archive ne contient aucune liste (.csv, .tsv, .txt ou .vcf).</translation>
    </message>
    <message>
        <source>the archive holds no such file.</source>
        <translation>l&apos;archive ne contient pas ce fichier.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>the workbook is damaged: %1. Open it in a spreadsheet program and save it again.</source>
        <translation>le classeur est endommagé : %1. Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>the workbook has no sheet.</source>
        <translation>le classeur n&apos;a pas de feuille.</translation>
    </message>
    <message>
        <source>the workbook holds more text than is read. Save the sheet as &quot;CSV UTF-8&quot; and import that.</source>
        <translation>le classeur contient plus de texte qu&apos;il n&apos;en est lu. Enregistrez la feuille au format « CSV UTF-8 » et importez-la.</translation>
    </message>
    <message>
        <source>a cell is longer than a megabyte</source>
        <translation>une cellule dépasse un mégaoctet</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>il déclare un type de document</translation>
    </message>
</context>
<context>
    <name>CorrectedRows</name>
    <message>
        <source>The corrected rows cannot be kept in %1: %2</source>
        <translation>Les lignes corrigées ne peuvent pas être gardées dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mailspace::CorrectionDialog</name>
    <message>
        <source>Refused rows to correct</source>
        <translation>Lignes refusées à corriger</translation>
    </message>
    <message>
        <source>A consent was given for the address as it was written. Somebody whose address you correct is therefore not opted in until you record a consent or a new list brings one.</source>
        <translation>Un consentement a été donné pour l’adresse telle qu’elle était écrite. Une personne dont vous corrigez l’adresse n’est donc pas opt-in tant que vous n’enregistrez pas un consentement ou qu’une nouvelle liste n’en apporte pas un.</translation>
    </message>
    <message>
        <source>&amp;Take the suggestions</source>
        <translation>&amp;Prendre les suggestions</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Takes them for the selected rows, or for all rows where none is selected</source>
        <translation>Les prend pour les lignes sélectionnées, ou pour toutes si aucune ne l’est</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln corrected row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne corrigée</numerusform>
            <numerusform>&amp;Importer %Ln lignes corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import corrected rows</source>
        <translation>&amp;Importer les lignes corrigées</translation>
    </message>
    <message>
        <source>%1 corrected.csv</source>
        <translation>%1 corrigé.csv</translation>
    </message>
</context>
<context>
    <name>mailspace::CorrectionModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row, to be corrected here</source>
        <translation>Ligne, à corriger ici</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute voulu</translation>
    </message>
</context>
<context>
    <name>AudienceStore</name>
    <message>
        <source>There is no audience &quot;%1&quot;; none has been saved yet.</source>
        <translation>Il n’y a pas d’audience «&#xa0;%1&#xa0;»&#xa0;; aucune n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>There is no audience &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas d’audience «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An audience needs a name.</source>
        <translation>Il faut un nom pour une audience.</translation>
    </message>
</context>
<context>
    <name>ContactFilter</name>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Smartlink</source>
        <translation>Smartlink</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Super fan</source>
        <translation>Super fan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>%1: needs a value.</source>
        <translation>%1&#xa0;: il manque une valeur.</translation>
    </message>
    <message>
        <source>%1: cannot be “%2”. Say for example %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris. Par exemple&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>mailspace::AudienceMenu</name>
    <message>
        <source>No audience saved yet</source>
        <translation>Aucune audience enregistrée</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as an audience…</source>
        <translation>&amp;Enregistrer ce qui est affiché comme audience…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save audience</source>
        <translation>Enregistrer l’audience</translation>
    </message>
    <message>
        <source>Name of the audience; one of the same name is replaced:</source>
        <translation>Nom de l’audience&#xa0;; celle du même nom est remplacée&#xa0;:</translation>
    </message>
    <message>
        <source>Audience “%1” saved</source>
        <translation>Audience «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Audience “%1” deleted</source>
        <translation>Audience «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactFilterBar</name>
    <message>
        <source>Opted in</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Sans opt-in</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Il y a plus de 90 jours</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Il y a plus d’un an</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Sauf %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Le saisir…</translation>
    </message>
    <message>
        <source>Take this filter away (%1)</source>
        <translation>Retirer ce filtre (%1)</translation>
    </message>
    <message>
        <source>Of an office</source>
        <translation>D’un bureau</translation>
    </message>
    <message>
        <source>Throw-away</source>
        <translation>Jetable</translation>
    </message>
    <message>
        <source>Perhaps mistyped</source>
        <translation>Peut-être mal saisie</translation>
    </message>
</context>
<context>
    <name>mailspace::ContactStack</name>
    <message>
        <source>Welcome to Mail Space</source>
        <translation>Bienvenue dans Mail Space</translation>
    </message>
    <message>
        <source>Your fans’ addresses live here, in one file on this computer. Bring in the lists you have, from a Smartlink page, a ticket shop, a merch shop or a sign-up form, or drop the files anywhere on this window.</source>
        <translation>Les adresses de vos fans vivent ici, dans un seul fichier sur cet ordinateur. Apportez les listes que vous avez, d’une page Smartlink, d’une billetterie, d’une boutique ou d’un formulaire d’inscription, ou déposez les fichiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Importer une &amp;liste…</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>&amp;Essayer avec des exemples</translation>
    </message>
    <message>
        <source>&amp;Add an artist…</source>
        <translation>&amp;Ajouter un artiste…</translation>
    </message>
    <message>
        <source>Nobody may be written to yet</source>
        <translation>On ne peut encore écrire à personne</translation>
    </message>
    <message>
        <source>%1 has contacts, but no consent of any of them. Switch “See only opt-in communications” off to see them, or import a list that tells who agreed.</source>
        <translation>%1 a des contacts, mais le consentement d’aucun d’eux. Désactivez «&#xa0;Voir uniquement les communications autorisées par opt-in&#xa0;» pour les voir, ou importez une liste qui dit qui a accepté.</translation>
    </message>
    <message>
        <source>No fans of %1 yet</source>
        <translation>Pas encore de fans de %1</translation>
    </message>
    <message>
        <source>Import a list that belongs to this artist, or drop it on this window.</source>
        <translation>Importez une liste de cet artiste, ou déposez-la sur cette fenêtre.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Searched among those who may be written to, in %1.</source>
        <translation>Recherche parmi les fans à qui l’on peut écrire, dans %1.</translation>
    </message>
    <message>
        <source>Searched in %1: e-mail, name, country and city.</source>
        <translation>Recherche dans %1&#xa0;: e-mail, nom, pays et ville.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun fan trouvé</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>Aucun fan trouvé pour %1</translation>
    </message>
</context>
<context>
    <name>mailspace::FacetPanel</name>
    <message>
        <source>What these fans are like</source>
        <translation>Comment sont ces fans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>CountryName</name>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
</context>
</TS>
