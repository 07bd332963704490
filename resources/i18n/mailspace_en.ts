<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactFacts</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n kind(s)</source>
        <translation>
            <numerusform>For %n kind</numerusform>
            <numerusform>For %n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FanTables</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still after %n day(s)</source>
        <translation>
            <numerusform>Still after %n day</numerusform>
            <numerusform>Still after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n kind(s)</source>
        <translation>
            <numerusform>For %n kind</numerusform>
            <numerusform>For %n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the four kinds, last seen: %1</source>
        <comment>%1: 30 days, 1 year, …</comment>
        <translation>
            <numerusform>%n of the four kinds, last seen: %1</numerusform>
            <numerusform>%n of the four kinds, last seen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::AsOfDialog</name>
    <message numerus="yes">
        <source>%Ln fan(s) could be written to on %1.</source>
        <translation>
            <numerusform>%Ln fan could be written to on %1.</numerusform>
            <numerusform>%Ln fans could be written to on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln found.</numerusform>
            <numerusform>%Ln found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fan written to %1.</numerusform>
            <numerusform>%Ln fans written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) read.</source>
        <translation>
            <numerusform>%Ln row read.</numerusform>
            <numerusform>%Ln rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an address.</source>
        <translation>
            <numerusform>%Ln of them without an address.</numerusform>
            <numerusform>%Ln of them without an address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ConsentDesk</name>
    <message numerus="yes">
        <source>Recorded the complaint of %Ln fan(s).</source>
        <translation>
            <numerusform>Recorded the complaint of %Ln fan.</numerusform>
            <numerusform>Recorded the complaints of %Ln fans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded the bounce of %Ln address(es).</source>
        <translation>
            <numerusform>Recorded the bounce of %Ln address.</numerusform>
            <numerusform>Recorded the bounces of %Ln addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed %Ln fan(s) from %1.</source>
        <translation>
            <numerusform>Unsubscribed %Ln fan from %1.</numerusform>
            <numerusform>Unsubscribed %Ln fans from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed %Ln fan(s) from all artists.</source>
        <translation>
            <numerusform>Unsubscribed %Ln fan from all artists.</numerusform>
            <numerusform>Unsubscribed %Ln fans from all artists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ContactClipboard</name>
    <message numerus="yes">
        <source>%Ln contact(s) copied</source>
        <translation>
            <numerusform>%Ln contact copied</numerusform>
            <numerusform>%Ln contacts copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ContactPanel</name>
    <message numerus="yes">
        <source>And %Ln earlier; “Save everything we know” writes them all.</source>
        <translation>
            <numerusform>And %Ln earlier; “Save everything we know” writes it too.</numerusform>
            <numerusform>And %Ln earlier; “Save everything we know” writes them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::DetailsDesk</name>
    <message numerus="yes">
        <source>%Ln fans selected</source>
        <translation>
            <numerusform>%Ln fan selected</numerusform>
            <numerusform>%Ln fans selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln fan(s) may be here twice</source>
        <translation>
            <numerusform>%Ln fan may be here twice</numerusform>
            <numerusform>%Ln fans may be here twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) of imported lists</source>
        <translation>
            <numerusform>%Ln row of imported lists</numerusform>
            <numerusform>%Ln rows of imported lists</numerusform>
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
            <numerusform>%Ln line of the consent ledger</numerusform>
            <numerusform>%Ln lines of the consent ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %Ln hand-over(s), whose count stays</source>
        <translation>
            <numerusform>the name in %Ln hand-over, whose count stays</numerusform>
            <numerusform>the name in %Ln hand-overs, whose counts stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) beside the store, replaced by a new one</source>
        <translation>
            <numerusform>%Ln backup beside the store, replaced by a new one</numerusform>
            <numerusform>%Ln backups beside the store, replaced by a new one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s); the first rows:</source>
        <translation>
            <numerusform>%Ln contact; the first rows:</numerusform>
            <numerusform>%Ln contacts; the first rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ExportRunner</name>
    <message numerus="yes">
        <source>Handed over %Ln contact(s) to %1</source>
        <translation>
            <numerusform>Handed over %Ln contact to %1</numerusform>
            <numerusform>Handed over %Ln contacts to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::FanChart</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::FanPage</name>
    <message numerus="yes">
        <source>%Ln super fan(s)</source>
        <translation>
            <numerusform>%Ln super fan</numerusform>
            <numerusform>%Ln super fans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who withdrew or complained are not profiled.</source>
        <translation>
            <numerusform>%Ln who withdrew or complained is not profiled.</numerusform>
            <numerusform>%Ln who withdrew or complained are not profiled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln super fan(s) never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</source>
        <translation>
            <numerusform>%Ln super fan never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</numerusform>
            <numerusform>%Ln super fans never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln super fan(s)</source>
        <translation>
            <numerusform>Your %Ln super fan</numerusform>
            <numerusform>Your %Ln super fans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) came without a date.</source>
        <translation>
            <numerusform>%Ln contact came without a date.</numerusform>
            <numerusform>%Ln contacts came without a date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverDesk</name>
    <message numerus="yes">
        <source>%Ln removal(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln removal saved to %1.</numerusform>
            <numerusform>%Ln removals saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-in(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln new opt-in saved to %1.</numerusform>
            <numerusform>%Ln new opt-ins saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportDesk</name>
    <message numerus="yes">
        <source>Undid the import of %1: %Ln fan(s) are as they were without it.</source>
        <translation>
            <numerusform>Undid the import of %1: %Ln fan is as without it.</numerusform>
            <numerusform>Undid the import of %1: %Ln fans are as without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln list(s)</source>
        <translation>
            <numerusform>Import %Ln list</numerusform>
            <numerusform>Import %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln file</numerusform>
            <numerusform>&amp;Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportQueue</name>
    <message numerus="yes">
        <source>Imported %Ln row(s)</source>
        <translation>
            <numerusform>Imported %Ln row</numerusform>
            <numerusform>Imported %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln file(s)</source>
        <translation>
            <numerusform>from %Ln file</numerusform>
            <numerusform>from %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 (%Ln more waiting)</source>
        <translation>
            <numerusform>Importing %1 (%Ln more waiting)</numerusform>
            <numerusform>Importing %1 (%Ln more waiting)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) had been imported before.</source>
        <translation>
            <numerusform>%Ln file had been imported before.</numerusform>
            <numerusform>%Ln files had been imported before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportReportDialog</name>
    <message numerus="yes">
        <source>Look at the %Ln &amp;missing…</source>
        <translation>
            <numerusform>Look at the %Ln &amp;missing…</numerusform>
            <numerusform>Look at the %Ln &amp;missing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::LookOverDesk</name>
    <message numerus="yes">
        <source>Corrected %Ln address(es); unconfirmed until somebody says yes for them.</source>
        <translation>
            <numerusform>Corrected %Ln address; unconfirmed until somebody says yes for it.</numerusform>
            <numerusform>Corrected %Ln addresses; unconfirmed until somebody says yes for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are right, and are not suggested again.</source>
        <translation>
            <numerusform>%Ln address is right, and is not suggested again.</numerusform>
            <numerusform>%Ln addresses are right, and are not suggested again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln fan(s) as unsubscribed from %1.</source>
        <translation>
            <numerusform>Recorded %Ln fan as unsubscribed from %1.</numerusform>
            <numerusform>Recorded %Ln fans as unsubscribed from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MainWindow</name>
    <message numerus="yes">
        <source>%Ln person(s) erased since were erased again.</source>
        <translation>
            <numerusform>%Ln person erased since was erased again.</numerusform>
            <numerusform>%Ln people erased since were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribe(s), complaint(s) or bounce(s) recorded since still hold.</source>
        <translation>
            <numerusform>%Ln unsubscribe, complaint or bounce recorded since still holds.</numerusform>
            <numerusform>%Ln unsubscribes, complaints or bounces recorded since still hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MissingDialog</name>
    <message numerus="yes">
        <source>%Ln fan(s) of %1 are missing</source>
        <translation>
            <numerusform>%Ln fan of %1 is missing</numerusform>
            <numerusform>%Ln fans of %1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Record %Ln as unsubscribed</source>
        <translation>
            <numerusform>&amp;Record %Ln as unsubscribed</numerusform>
            <numerusform>&amp;Record %Ln as unsubscribed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::MistypedDialog</name>
    <message numerus="yes">
        <source>%Ln address(es) look mistyped</source>
        <translation>
            <numerusform>%Ln address looks mistyped</numerusform>
            <numerusform>%Ln addresses look mistyped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Correct %Ln address(es)</source>
        <translation>
            <numerusform>&amp;Correct %Ln address</numerusform>
            <numerusform>&amp;Correct %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::StatusLine</name>
    <message numerus="yes">
        <source>%1 opted in of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 opted in of %Ln contact</numerusform>
            <numerusform>%1 opted in of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing from the last complete list</source>
        <translation>
            <numerusform>%Ln missing from the last complete list</numerusform>
            <numerusform>%Ln missing from the last complete list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) may be here twice</source>
        <translation>
            <numerusform>%Ln fan may be here twice</numerusform>
            <numerusform>%Ln fans may be here twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) look mistyped</source>
        <translation>
            <numerusform>%Ln address looks mistyped</numerusform>
            <numerusform>%Ln addresses look mistyped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::TaskStrip</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would become super fans</source>
        <translation>
            <numerusform>%Ln would become a super fan</numerusform>
            <numerusform>%Ln would become super fans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be none any more</source>
        <translation>
            <numerusform>%Ln would be none any more</numerusform>
            <numerusform>%Ln would be none any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message numerus="yes">
        <source>%n person(s) of hand-over %1 were erased. Their addresses are no longer here, so no file can name them: delete them at the recipient, then confirm.</source>
        <translation>
            <numerusform>%n person of hand-over %1 was erased. The address is no longer here, so no file can name it: delete the person at the recipient, then confirm.</numerusform>
            <numerusform>%n people of hand-over %1 were erased. Their addresses are no longer here, so no file can name them: delete them at the recipient, then confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverModel</name>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln unsubscribed</numerusform>
            <numerusform>%Ln unsubscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complained</source>
        <translation>
            <numerusform>%Ln complained</numerusform>
            <numerusform>%Ln complained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounced</source>
        <translation>
            <numerusform>%Ln bounced</numerusform>
            <numerusform>%Ln bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without consent now</source>
        <translation>
            <numerusform>%Ln without consent now</numerusform>
            <numerusform>%Ln without consent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased</source>
        <translation>
            <numerusform>%Ln erased</numerusform>
            <numerusform>%Ln erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to remove</source>
        <translation>
            <numerusform>%Ln to remove</numerusform>
            <numerusform>%Ln to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::HandoverPage</name>
    <message numerus="yes">
        <source>%Ln hand-over(s) with people who must be removed</source>
        <translation>
            <numerusform>%Ln hand-over with people who must be removed</numerusform>
            <numerusform>%Ln hand-overs with people who must be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln removal saved to %1.</numerusform>
            <numerusform>%Ln removals saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-in(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln new opt-in saved to %1.</numerusform>
            <numerusform>%Ln new opt-ins saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::StalePeopleDialog</name>
    <message numerus="yes">
        <source>And %Ln more; “Save removals…” writes them all.</source>
        <translation>
            <numerusform>And %Ln more; “Save removals…” writes them all.</numerusform>
            <numerusform>And %Ln more; “Save removals…” writes them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erased person(s) must go there too; their addresses are no longer here.</source>
        <translation>
            <numerusform>%Ln erased person must go there too; the address is no longer here.</numerusform>
            <numerusform>%Ln erased people must go there too; their addresses are no longer here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::Workspace</name>
    <message numerus="yes">
        <source>%Ln with people to remove</source>
        <translation>
            <numerusform>%Ln with people to remove</numerusform>
            <numerusform>%Ln with people to remove</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ImportForecastPage</name>
    <message numerus="yes">
        <source>This is what will happen to %Ln row(s)</source>
        <translation>
            <numerusform>This is what will happen to %Ln row</numerusform>
            <numerusform>This is what will happen to %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are known by their titles.</source>
        <translation>
            <numerusform>%1 of %Ln column is known by its title.</numerusform>
            <numerusform>%1 of %Ln columns are known by their titles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::ReportView</name>
    <message numerus="yes">
        <source>%Ln with date, IP address and confirmation</source>
        <translation>
            <numerusform>%Ln with date, IP address and confirmation</numerusform>
            <numerusform>%Ln with date, IP address and confirmation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a date</source>
        <translation>
            <numerusform>%Ln with a date</numerusform>
            <numerusform>%Ln with a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date, which never overrides a no</source>
        <translation>
            <numerusform>%Ln without a date, which never overrides a no</numerusform>
            <numerusform>%Ln without a date, which never override a no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fan(s) of the complete list before are not on this one. Probably they unsubscribed at the source; nothing is recorded by itself.</source>
        <translation>
            <numerusform>%Ln fan of the complete list before is not on this one. Probably they unsubscribed at the source; nothing is recorded by itself.</numerusform>
            <numerusform>%Ln fans of the complete list before are not on this one. Probably they unsubscribed at the source; nothing is recorded by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FanViews</name>
    <message numerus="yes">
        <source>%Ln contact(s) came without a date.</source>
        <translation>
            <numerusform>%Ln contact came without a date.</numerusform>
            <numerusform>%Ln contacts came without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln super fan(s)</source>
        <translation>
            <numerusform>%Ln super fan</numerusform>
            <numerusform>%Ln super fans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who withdrew or complained are not profiled.</source>
        <translation>
            <numerusform>%Ln who withdrew or complained is not profiled.</numerusform>
            <numerusform>%Ln who withdrew or complained are not profiled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln super fan(s) never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</source>
        <translation>
            <numerusform>%Ln super fan never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</numerusform>
            <numerusform>%Ln super fans never said yes, so you may not write to them. Ask them at a concert. Nobody who withdrew is among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln super fan(s), the best %1, make %2 of all engagement.</source>
        <translation>
            <numerusform>Your %Ln super fan, the best %1, makes %2 of all engagement.</numerusform>
            <numerusform>Your %Ln super fans, the best %1, make %2 of all engagement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailspace::CorrectionDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln corrected row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln corrected row</numerusform>
            <numerusform>&amp;Import %Ln corrected rows</numerusform>
        </translation>
    </message>
</context>
</TS>
