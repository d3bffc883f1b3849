<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>postern::app::Say</name>
    <message>
        <source>%1 cannot be written: %2. The verdict above stands; name another file to keep it.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Das Urteil oben gilt; nennen Sie eine andere Datei, um es aufzubewahren.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that you may write to.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>May you test %1? Testing a stranger&apos;s server can be an offence. If you may, say so with --authorized.</source>
        <translation>Dürfen Sie %1 testen? Einen fremden Server zu testen kann strafbar sein. Wenn Sie es dürfen, sagen Sie es mit --authorized.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes. If it takes one for %2, Postern gives it a message for that mailbox of yours.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern wird %1 einige Dutzend Umschläge anbieten. Nimmt der Server einen für %2 an, übergibt Postern ihm eine Nachricht für dieses Postfach, das Ihres ist.
Einen fremden Server zu testen kann strafbar sein. Dürfen Sie diesen testen? [j/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes, and send no message.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern wird %1 einige Dutzend Umschläge anbieten und keine Nachricht senden.
Einen fremden Server zu testen kann strafbar sein. Dürfen Sie diesen testen? [j/N] </translation>
    </message>
    <message>
        <source>--user %1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --password-fd 3 3&lt;FILE.</source>
        <translation>--user %1 braucht ein Passwort, und es gibt kein Terminal, um danach zu fragen. Übergeben Sie es über einen Dateideskriptor: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Password of %1 (not shown): </source>
        <translation>Passwort von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No password could be read from file descriptor %1. Its first line has to hold it.</source>
        <translation>Aus dem Dateideskriptor %1 ließ sich kein Passwort lesen. Es muss in der ersten Zeile stehen.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>A code is sent to %1, and there is no terminal to ask you for it.</source>
        <translation>An %1 wird ein Code gesendet, und es gibt kein Terminal, um Sie danach zu fragen.</translation>
    </message>
    <message>
        <source>A code was sent to %1. Which is it? </source>
        <translation>An %1 wurde ein Code gesendet. Wie lautet er? </translation>
    </message>
    <message>
        <source>Postern shows itself on Company A&apos;s practice relay. Nothing leaves this machine.

</source>
        <translation>Postern führt sich am Übungsrelay der Firma A vor. Nichts verlässt diesen Rechner.

</translation>
    </message>
    <message>
        <source>Now a server of yours: postern check DOMAIN. “postern --help” says more.
</source>
        <translation>Nun ein Server von Ihnen: postern check DOMAIN. „postern --help“ sagt mehr.
</translation>
    </message>
    <message>
        <source>%1. “postern --help” lists what there is.</source>
        <translation>%1. „postern --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: give %2, and nothing more.</source>
        <translation>„%1“ ist ein Argument zu viel: Geben Sie %2 an und sonst nichts.</translation>
    </message>
    <message>
        <source>--format takes text, json or nagios, not “%1”.</source>
        <translation>--format nimmt text, json oder nagios, nicht „%1“.</translation>
    </message>
    <message>
        <source>--second-recipient has to be at another domain than --recipient: it shows whether %1 is hosted there.</source>
        <translation>--second-recipient muss in einer anderen Domain liegen als --recipient: Es zeigt, ob %1 dort gehostet wird.</translation>
    </message>
    <message>
        <source>Say who is to log in: --%1 goes with --user NAME.</source>
        <translation>Sagen Sie, wer sich anmelden soll: --%1 gehört zu --user NAME.</translation>
    </message>
    <message>
        <source>--%1 goes with --depth deliver: only then a message is sent.</source>
        <translation>--%1 gehört zu --depth deliver: Nur dann wird eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>A practice server sends on to its own outside mailbox, which is looked at without --watch.</source>
        <translation>Ein Übungsserver leitet an sein eigenes externes Postfach weiter; dort wird auch ohne --watch nachgesehen.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message, and somebody has to look for it: --watch PLACE. “postern --help” lists the places.</source>
        <translation>--depth deliver sendet eine Nachricht, und jemand muss nach ihr sehen: --watch PLACE. „postern --help“ nennt die Orte.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message to a mailbox of yours: --recipient ADDRESS.</source>
        <translation>--depth deliver sendet eine Nachricht an ein Postfach von Ihnen: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Where you look yourself, the check has to be kept until the message comes: --save FILE.</source>
        <translation>Wenn Sie selbst nachsehen, muss die Prüfung aufbewahrt werden, bis die Nachricht kommt: --save FILE.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Name the saved check whose message is waited for.</source>
        <translation>Nennen Sie die gespeicherte Prüfung, auf deren Nachricht gewartet wird.</translation>
    </message>
    <message>
        <source>Either it has arrived (--mail FILE), or it has not (--not-arrived).</source>
        <translation>Entweder ist sie angekommen (--mail FILE), oder sie ist es nicht (--not-arrived).</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>Name the saved check or the pasted dialogue, or “-” for standard input.</source>
        <translation>Nennen Sie die gespeicherte Prüfung oder den eingefügten Dialog, oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what to write, and where to: --pdf FILE, --html FILE, --markdown FILE, --junit FILE or --json FILE.</source>
        <translation>Sagen Sie, was geschrieben werden soll und wohin: --pdf FILE, --html FILE, --markdown FILE, --junit FILE oder --json FILE.</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>eine Richtlinie</translation>
    </message>
    <message>
        <source>“postern probes” takes no argument, but --catalogue FILE.</source>
        <translation>„postern probes“ nimmt kein Argument außer --catalogue FILE.</translation>
    </message>
    <message>
        <source>“postern learn” takes no argument, but --export DIR.</source>
        <translation>„postern learn“ nimmt kein Argument außer --export DIR.</translation>
    </message>
    <message>
        <source>Name the folder that the pages are to be written into: --export DIR.</source>
        <translation>Nennen Sie den Ordner, in den die Seiten geschrieben werden sollen: --export DIR.</translation>
    </message>
    <message>
        <source>“postern window” takes a target, and nothing more.</source>
        <translation>„postern window“ nimmt ein Ziel und sonst nichts.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “postern check TARGET” needs none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. „postern check TARGET“ braucht keinen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2; “postern --help” explains them.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Es gibt: %2; „postern --help“ erklärt sie.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short for yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or nothing can be made in it. Choose another place with --export DIR.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen, oder in ihm lässt sich nichts anlegen. Wählen Sie mit --export DIR einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --export DIR.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie mit --export DIR einen anderen Ort.</translation>
    </message>
    <message>
        <source>The practice servers could not be started on this machine, so no lesson could be recorded.</source>
        <translation>Die Übungsserver ließen sich auf diesem Rechner nicht starten; deshalb konnte keine Lektion aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no screen to learn on. “postern learn --export DIR” writes the lessons as pages; “postern practice open” starts the servers that they are about.</source>
        <translation>Es gibt keinen Bildschirm, an dem man lernen könnte. „postern learn --export DIR“ schreibt die Lektionen als Seiten; „postern practice open“ startet die Server, von denen sie handeln.</translation>
    </message>
    <message>
        <source>%1 files are written. Open %2 in a browser.
</source>
        <translation>%1 Dateien sind geschrieben. Öffnen Sie %2 in einem Browser.
</translation>
    </message>
    <message>
        <source>you may test this server: your word, kept in the record</source>
        <translation>Sie dürfen diesen Server testen: Ihre Zusicherung, festgehalten in der Aufzeichnung</translation>
    </message>
    <message>
        <source>a domain that the server takes mail for (default: from the target)</source>
        <translation>eine Domain, für die der Server Mails annimmt (Voreinstellung: aus dem Ziel)</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>ein Postfach, das es dort gibt</translation>
    </message>
    <message>
        <source>an outside address of yours to send from</source>
        <translation>eine externe Adresse von Ihnen als Absender</translation>
    </message>
    <message>
        <source>an outside mailbox of yours to ask for</source>
        <translation>ein externes Postfach von Ihnen, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>another one, at another outside domain</source>
        <translation>ein weiteres, in einer anderen externen Domain</translation>
    </message>
    <message>
        <source>the name to give in EHLO (default: this machine&apos;s)</source>
        <translation>der Name für EHLO (Voreinstellung: der dieses Rechners)</translation>
    </message>
    <message>
        <source>the target is a host, even if the name has mail exchangers</source>
        <translation>das Ziel ist ein Host, auch wenn der Name Mail-Exchanger hat</translation>
    </message>
    <message>
        <source>ports to ask where the target names none (default: 25,465,587)</source>
        <translation>zu fragende Ports, wo das Ziel keinen nennt (Voreinstellung: 25,465,587)</translation>
    </message>
    <message>
        <source>auto, always or never (default: auto)</source>
        <translation>auto, always oder never (Voreinstellung: auto)</translation>
    </message>
    <message>
        <source>recipient: up to RCPT TO; data: also DATA, then hang up (default); deliver: one message</source>
        <translation>recipient: bis RCPT TO; data: auch DATA, dann auflegen (Voreinstellung); deliver: eine Nachricht</translation>
    </message>
    <message>
        <source>where the message is to be seen: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</source>
        <translation>wo die Nachricht zu sehen sein wird: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</translation>
    </message>
    <message>
        <source>how long to look for it (default: 45)</source>
        <translation>wie lange nach ihr gesehen wird (Voreinstellung: 45)</translation>
    </message>
    <message>
        <source>read the mailbox&apos;s password from this file descriptor, up to the line&apos;s end</source>
        <translation>das Passwort des Postfachs aus diesem Dateideskriptor lesen, bis zum Zeilenende</translation>
    </message>
    <message>
        <source>one message for every form that was taken, also after the first has arrived</source>
        <translation>eine Nachricht für jede angenommene Form, auch nachdem die erste angekommen ist</translation>
    </message>
    <message>
        <source>the source of the message that arrived, or of its bounce; - for standard input</source>
        <translation>der Quelltext der angekommenen Nachricht oder ihres Bounces; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>it has not arrived, and nobody waits any more</source>
        <translation>sie ist nicht angekommen, und niemand wartet mehr auf sie</translation>
    </message>
    <message>
        <source>classic (default), all, or ids such as R1,R13</source>
        <translation>classic (Voreinstellung), all oder Kennungen wie R1,R13</translation>
    </message>
    <message>
        <source>a catalogue of probes of your own</source>
        <translation>ein eigener Katalog von Fragen</translation>
    </message>
    <message>
        <source>auto, inside or outside: where you stand, if you know better</source>
        <translation>auto, inside oder outside: wo Sie stehen, falls Sie es besser wissen</translation>
    </message>
    <message>
        <source>the address of this machine to connect from</source>
        <translation>die Adresse dieses Rechners, von der aus verbunden wird</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:port oder http://host:port</translation>
    </message>
    <message>
        <source>the DNS server to ask, with :PORT if it is not 53</source>
        <translation>der zu fragende DNS-Server, mit :PORT, wenn es nicht 53 ist</translation>
    </message>
    <message>
        <source>log in as well: can your own people still send? Asks for the password</source>
        <translation>sich auch anmelden: Können die eigenen Benutzer noch senden? Fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>read the password from this file descriptor, up to the line&apos;s end</source>
        <translation>das Passwort aus diesem Dateideskriptor lesen, bis zum Zeilenende</translation>
    </message>
    <message>
        <source>give the password also without TLS, or where nobody vouches for the server</source>
        <translation>das Passwort auch ohne TLS übergeben, oder wo niemand für den Server bürgt</translation>
    </message>
    <message>
        <source>ask DNS block lists for the server&apos;s addresses: default, or ZONE,ZONE</source>
        <translation>DNS-Blocklisten nach den Adressen des Servers fragen: default oder ZONE,ZONE</translation>
    </message>
    <message>
        <source>how long to wait for one reply (default: 60)</source>
        <translation>wie lange auf eine Antwort gewartet wird (Voreinstellung: 60)</translation>
    </message>
    <message>
        <source>one connection at a time, few questions on each, with pauses</source>
        <translation>eine Verbindung nach der anderen, wenige Fragen auf jeder, mit Pausen</translation>
    </message>
    <message>
        <source>wait out greylisting, for so long at most (default: 30), and ask again</source>
        <translation>Greylisting abwarten, höchstens so lange (Voreinstellung: 30), und erneut fragen</translation>
    </message>
    <message>
        <source>text (default), json or nagios</source>
        <translation>text (Voreinstellung), json oder nagios</translation>
    </message>
    <message>
        <source>write the result as JSON as well</source>
        <translation>das Ergebnis auch als JSON schreiben</translation>
    </message>
    <message>
        <source>write a report as PDF: to be kept, with the check attached</source>
        <translation>einen Bericht als PDF schreiben: zum Aufbewahren, mit angehängter Prüfung</translation>
    </message>
    <message>
        <source>write a report as HTML: one file, to read or print</source>
        <translation>einen Bericht als HTML schreiben: eine Datei, zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>write a report as Markdown, for a ticket</source>
        <translation>einen Bericht als Markdown schreiben, für ein Ticket</translation>
    </message>
    <message>
        <source>write JUnit XML, for a pipeline</source>
        <translation>JUnit-XML schreiben, für eine Pipeline</translation>
    </message>
    <message>
        <source>the organisation that a report names</source>
        <translation>die Organisation, die ein Bericht nennt</translation>
    </message>
    <message>
        <source>who tested, as a report names them</source>
        <translation>wer getestet hat, wie ein Bericht es nennt</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture for the cover of a report</source>
        <translation>ein PNG- oder JPEG-Bild für das Deckblatt eines Berichts</translation>
    </message>
    <message>
        <source>of a PDF: a4 (default) or letter</source>
        <translation>einer PDF-Datei: a4 (Voreinstellung) oder letter</translation>
    </message>
    <message>
        <source>the time zone that a report gives beside UTC, Europe/Berlin (default: this machine&apos;s)</source>
        <translation>die Zeitzone, die ein Bericht neben UTC angibt, Europe/Berlin (Voreinstellung: die dieses Rechners)</translation>
    </message>
    <message>
        <source>of all words: de, en, es, fr or ja (default: the setting&apos;s, else the system&apos;s)</source>
        <translation>aller Texte: de, en, es, fr oder ja (Voreinstellung: wie eingestellt, sonst wie das System)</translation>
    </message>
    <message>
        <source>keep the whole check as a .postern file</source>
        <translation>die ganze Prüfung als .postern-Datei aufbewahren</translation>
    </message>
    <message>
        <source>no progress, and no text: only files and the exit status</source>
        <translation>kein Fortschritt und kein Text: nur Dateien und der Exit-Status</translation>
    </message>
    <message>
        <source>the port of the outside door (default: any free one)</source>
        <translation>der Port der äußeren Tür (Voreinstellung: ein beliebiger freier)</translation>
    </message>
    <message>
        <source>write the lessons as pages, with pictures, into this folder</source>
        <translation>die Lektionen als Seiten mit Bildern in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>the window; without a screen: the practice servers, closed and open</source>
        <translation>das Fenster; ohne Bildschirm: die Übungsserver, geschlossen und offen</translation>
    </message>
    <message>
        <source>open a saved check in the window; without a screen: judge it</source>
        <translation>eine gespeicherte Prüfung im Fenster öffnen; ohne Bildschirm: sie beurteilen</translation>
    </message>
    <message>
        <source>the window, at the first question of a check; TARGET is filled in</source>
        <translation>das Fenster, bei der ersten Frage einer Prüfung; TARGET ist eingetragen</translation>
    </message>
    <message>
        <source>run a check</source>
        <translation>eine Prüfung ausführen</translation>
    </message>
    <message>
        <source>go on waiting for the message of a saved check, or say what came of it</source>
        <translation>weiter auf die Nachricht einer gespeicherten Prüfung warten oder sagen, was aus ihr wurde</translation>
    </message>
    <message>
        <source>judge a saved check or a pasted dialogue again; - for standard input</source>
        <translation>eine gespeicherte Prüfung oder einen eingefügten Dialog neu beurteilen; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>write reports on a saved check or a pasted dialogue</source>
        <translation>Berichte über eine gespeicherte Prüfung oder einen eingefügten Dialog schreiben</translation>
    </message>
    <message>
        <source>the lessons about open relays, in the window or as pages</source>
        <translation>die Lektionen über offene Relays, im Fenster oder als Seiten</translation>
    </message>
    <message>
        <source>practice servers on this machine, until interrupted</source>
        <translation>Übungsserver auf diesem Rechner, bis zum Abbruch</translation>
    </message>
    <message>
        <source>the questions, and where they come from</source>
        <translation>die Fragen, und woher sie stammen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>unproven or trusted</source>
        <translation>nicht erwiesen oder vertraut uns</translation>
    </message>
    <message>
        <source>open or partly open</source>
        <translation>offen oder teilweise offen</translation>
    </message>
    <message>
        <source>inconclusive, or no mail service</source>
        <translation>keine Aussage oder kein Maildienst</translation>
    </message>
    <message>
        <source>the command line is wrong, or a file cannot be read or written</source>
        <translation>Befehlszeile falsch, oder eine Datei lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Postern tells whether a mail server is an open relay: whether strangers can send mail
through it to strangers. It speaks SMTP with the server, sends no message, and says why.
</source>
        <translation>Postern sagt, ob ein Mailserver ein offenes Relay ist: ob Fremde über ihn Mails
an Fremde senden können. Es spricht SMTP mit dem Server, sendet keine Nachricht
und sagt, warum.
</translation>
    </message>
    <message>
        <source>TARGET: a domain (its mail exchangers), host[:port], an address ([IPv6]:port),
or practice:POLICY, such as practice:closed or practice:open.
</source>
        <translation>TARGET: eine Domain (ihre Mail-Exchanger), host[:port], eine Adresse
([IPv6]:port) oder practice:POLICY, etwa practice:closed oder practice:open.
</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>Optionen von %1:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>The practice servers cannot listen: %1. Choose another port, or leave out --port.</source>
        <translation>Die Übungsserver können nicht lauschen: %1. Wählen Sie einen anderen Port, oder lassen Sie --port weg.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, policy “%1”, until you press Ctrl-C. Nothing leaves this machine.

  for strangers   127.0.0.1:%2
  from inside     127.0.0.1:%3
  far exchanger   127.0.0.1:%4   (takes what is relayed to the outside)

</source>
        <translation>Das Relay der Firma A, Richtlinie „%1“, bis Sie Strg-C drücken. Nichts verlässt diesen Rechner.

  für Fremde    127.0.0.1:%2
  von innen     127.0.0.1:%3
  MX am Ziel    127.0.0.1:%4   (nimmt an, was nach außen weitergeleitet wird)

</translation>
    </message>
    <message>
        <source>Try:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</source>
        <translation>Etwa: postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</translation>
    </message>
    <message>
        <source>A message arrived outside: it was relayed.
</source>
        <translation>Außen ist eine Nachricht angekommen: Sie wurde weitergeleitet.
</translation>
    </message>
    <message>
        <source>A message arrived in a mailbox of Company A.
</source>
        <translation>In einem Postfach der Firma A ist eine Nachricht angekommen.
</translation>
    </message>
    <message>
        <source>Tier %1, %2. %3</source>
        <translation>Stufe %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1 wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>%1: connecting …</source>
        <translation>%1: Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered, the last one “%4”</source>
        <translation>%1: %2 von %3 beantwortet, die letzte mit „%4“</translation>
    </message>
    <message>
        <source>%1: greylisted; asking again in %2 (Ctrl-C ends the check)</source>
        <translation>%1: Greylisting; nächste Frage in %2 (Strg-C beendet die Prüfung)</translation>
    </message>
    <message>
        <source>%1: asking again …</source>
        <translation>%1: wird erneut gefragt …</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>%1 wird beobachtet …</translation>
    </message>
    <message>
        <source>a code is on its way to %1</source>
        <translation>ein Code ist unterwegs an %1</translation>
    </message>
    <message>
        <source>%1: the message was taken</source>
        <translation>%1: Die Nachricht wurde angenommen</translation>
    </message>
    <message>
        <source>%1: the message was not taken</source>
        <translation>%1: Die Nachricht wurde nicht angenommen</translation>
    </message>
    <message>
        <source>waiting for the message: %1 passed, %2 left (Ctrl-C ends the wait)</source>
        <translation>warten auf die Nachricht: %1 vergangen, noch %2 (Strg-C beendet das Warten)</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server asks for patience; going on in %n second(s)</source>
        <translation>
            <numerusform>%1: Der Server bittet um Geduld; weiter in %n Sekunde</numerusform>
            <numerusform>%1: Der Server bittet um Geduld; weiter in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2.</source>
        <translation>Das Logo %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MiB. Give a smaller picture.</source>
        <translation>Das Logo %1 ist größer als 2 MiB. Geben Sie ein kleineres Bild an.</translation>
    </message>
    <message>
        <source>The logo %1 is neither PNG nor JPEG.</source>
        <translation>Das Logo %1 ist weder PNG noch JPEG.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paper nimmt a4 oder letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language nimmt eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, such as UTC or Europe/Berlin, not “%1”.</source>
        <translation>--zone nimmt den Namen einer Zeitzone, etwa UTC oder Europe/Berlin, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, such as 25 or 587.</source>
        <translation>„%1“ ist kein Port. Ports sind Zahlen von 1 bis 65535, etwa 25 oder 587.</translation>
    </message>
    <message>
        <source>--tls takes auto, always or never, not “%1”.</source>
        <translation>--tls nimmt auto, always oder never, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no mail address: %3. It has to look like name@example.org.</source>
        <translation>--%1: „%2“ ist keine Mailadresse: %3. Sie muss aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no domain: %3. It has to look like example.org.</source>
        <translation>--%1: „%2“ ist keine Domain: %3. Sie muss aussehen wie example.org.</translation>
    </message>
    <message>
        <source>--helo: “%1” cannot stand in EHLO: %2. Give this machine&apos;s full name, or its address as [192.0.2.7].</source>
        <translation>--helo: „%1“ kann nicht in EHLO stehen: %2. Geben Sie den vollständigen Namen dieses Rechners an oder seine Adresse als [192.0.2.7].</translation>
    </message>
    <message>
        <source>--source: “%1” is no IP address. Give an address of this machine.</source>
        <translation>--source: „%1“ ist keine IP-Adresse. Geben Sie eine Adresse dieses Rechners an.</translation>
    </message>
    <message>
        <source>--proxy: “%1” is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>--proxy: „%1“ ist kein Proxy. Er muss aussehen wie socks5://host:1080 oder http://host:3128.</translation>
    </message>
    <message>
        <source>--dns: “%1” is no address of a DNS server. It has to look like 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53.</source>
        <translation>--dns: „%1“ ist keine Adresse eines DNS-Servers. Sie muss aussehen wie 192.0.2.53, 192.0.2.53:5353 oder [2001:db8::53]:53.</translation>
    </message>
    <message>
        <source>--user takes the name that one logs in with.</source>
        <translation>--user nimmt den Namen, mit dem man sich anmeldet.</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, not “%1”. For one from a file: --password-fd 3 3&lt;FILE.</source>
        <translation>--password-fd nimmt die Nummer eines offenen Dateideskriptors, nicht „%1“. Für einen aus einer Datei: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>--blocklists: “%1” is no zone of a block list. It takes default, or zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists: „%1“ ist keine Zone einer Blockliste. Möglich sind default oder Zonen wie zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--blocklists takes default, or one to %1 zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists nimmt default oder eine bis %1 Zonen wie zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--vantage takes auto, inside or outside, not “%1”.</source>
        <translation>--vantage nimmt auto, inside oder outside, nicht „%1“.</translation>
    </message>
    <message>
        <source>--depth takes recipient, data or deliver, not “%1”.</source>
        <translation>--depth nimmt recipient, data oder deliver, nicht „%1“.</translation>
    </message>
    <message>
        <source>--watch: %1</source>
        <translation>--watch: %1</translation>
    </message>
    <message>
        <source>--watch-for takes minutes, up to %1, not “%2”.</source>
        <translation>--watch-for nimmt Minuten, bis zu %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--wait-greylist=MINUTES takes minutes, up to %1, not “%2”.</source>
        <translation>--wait-greylist=MINUTES nimmt Minuten, bis zu %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from %1 to %2, not “%3”.</source>
        <translation>--timeout nimmt Sekunden, von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>Der Katalog %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>--probes: there is no probe “%1”. “postern probes” lists them; classic and all stand for many.</source>
        <translation>--probes: Es gibt keine Frage „%1“. „postern probes“ zählt sie auf; classic und all stehen für viele.</translation>
    </message>
    <message>
        <source>--probes takes classic, all, or ids such as R1,R13.</source>
        <translation>--probes nimmt classic, all oder Kennungen wie R1,R13.</translation>
    </message>
    <message>
        <source>%1 holds no message to wait for: it was checked without --depth deliver, or nothing was sent.</source>
        <translation>%1 enthält keine Nachricht, auf die zu warten wäre: Es wurde ohne --depth deliver geprüft, oder es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is another message: it does not carry the token of this check.</source>
        <translation>%1 ist eine andere Nachricht: Sie trägt nicht das Token dieser Prüfung.</translation>
    </message>
    <message>
        <source>%1 holds only a part of a message. Its whole source is needed, header and body.</source>
        <translation>%1 enthält nur einen Teil einer Nachricht. Gebraucht wird ihr ganzer Quelltext, Kopf und Inhalt.</translation>
    </message>
    <message>
        <source>%1 is no message. Its source is needed: “show original” or “save as” in the mail program.</source>
        <translation>%1 ist keine Nachricht. Gebraucht wird ihr Quelltext: „Original anzeigen“ oder „Speichern unter“ im Mailprogramm.</translation>
    </message>
    <message>
        <source>Say where to look: --watch PLACE; or show what came: --mail FILE; or say that it has not arrived: --not-arrived.</source>
        <translation>Sagen Sie, wo nachzusehen ist: --watch PLACE; oder zeigen Sie, was kam: --mail FILE; oder sagen Sie, dass sie nicht angekommen ist: --not-arrived.</translation>
    </message>
    <message>
        <source>Password for %1 (not shown): </source>
        <translation>Passwort für %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>%1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --watch-password-fd 3 3&lt;FILE.</source>
        <translation>%1 braucht ein Passwort, und es gibt kein Terminal, um danach zu fragen. Übergeben Sie es über einen Dateideskriptor: --watch-password-fd 3 3&lt;FILE.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Answers</name>
    <message>
        <source>asks for the message</source>
        <translation>will die Nachricht</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aufgehalten</translation>
    </message>
    <message>
        <source>unknown there</source>
        <translation>dort unbekannt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertröstet</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>zu viel für ihn</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>lehnt uns ab</translation>
    </message>
    <message>
        <source>asks for TLS</source>
        <translation>verlangt TLS</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>lehnt Absender ab</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>A relay needs two rules: from inside to any mailbox; from outside to its own mailboxes only. That makes four cells, and the last one must never be taken. Below are this server&apos;s own answers.</source>
        <translation>Ein Relay braucht zwei Regeln: von innen an jedes Postfach; von außen nur an die eigenen Postfächer. Das ergibt vier Felder, und im letzten darf nie etwas angenommen werden. Unten stehen die Antworten dieses Servers.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoints and forms</source>
        <translation>Endpunkte und Formen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>▶ is what was said to the server, ◁ is what it answered, with the seconds since the connection was begun. The number leads to the whole conversation.</source>
        <translation>▶ ist, was dem Server gesagt wurde, ◁ ist, was er geantwortet hat, mit den Sekunden seit Beginn der Verbindung. Die Nummer führt zum ganzen Gespräch.</translation>
    </message>
    <message>
        <source>Repeat it by hand</source>
        <translation>Von Hand wiederholen</translation>
    </message>
    <message>
        <source>Each of these asks one question again, from the same place. No message is sent.</source>
        <translation>Jeder dieser Befehle stellt eine Frage noch einmal, vom selben Ort aus. Es wird keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>Von innen</translation>
    </message>
    <message>
        <source>the own network</source>
        <translation>das eigene Netz</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>an ein Postfach von %1</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>an ein externes Postfach</translation>
    </message>
    <message>
        <source>Every endpoint that was asked, and its verdict</source>
        <translation>Jeder gefragte Endpunkt und das Urteil über ihn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The worst answer of each endpoint to each family of forms</source>
        <translation>Die ungünstigste Antwort jedes Endpunkts auf jede Familie von Formen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Every form that was let through</source>
        <translation>Jede Form, die durchgelassen wurde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Entscheidende Antwort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>postern::explain::Cells</name>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Should be refused.</source>
        <translation>Soll abgelehnt werden.</translation>
    </message>
    <message>
        <source>Should be taken.</source>
        <translation>Soll angenommen werden.</translation>
    </message>
    <message>
        <source>No mailbox of its own gave an answer.</source>
        <translation>Zu keinem eigenen Postfach kam eine Antwort.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Angenommen, wie es sein soll</translation>
    </message>
    <message>
        <source>Wants a password first</source>
        <translation>Verlangt zuerst ein Passwort</translation>
    </message>
    <message>
        <source>Refused; should be taken</source>
        <translation>Abgelehnt; sollte angenommen werden</translation>
    </message>
    <message>
        <source>Held, but one side door is open</source>
        <translation>Aufgehalten, aber eine Seitentür ist offen</translation>
    </message>
    <message>
        <source>Held, but side doors are open</source>
        <translation>Aufgehalten, aber Seitentüren sind offen</translation>
    </message>
    <message>
        <source>The plain form was not asked.</source>
        <translation>Nach der einfachen Form wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message>
        <source>Taken: the open relay</source>
        <translation>Angenommen: das offene Relay</translation>
    </message>
    <message>
        <source>Taken, but that proves nothing</source>
        <translation>Angenommen, aber das beweist nichts</translation>
    </message>
    <message>
        <source>Taken, undecided</source>
        <translation>Angenommen, unentschieden</translation>
    </message>
    <message>
        <source>Held: wants a password</source>
        <translation>Aufgehalten: verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Held, as it should be</source>
        <translation>Aufgehalten, wie es sein soll</translation>
    </message>
    <message>
        <source>Refused for another reason</source>
        <translation>Aus anderem Grund abgelehnt</translation>
    </message>
    <message>
        <source>Puts us off</source>
        <translation>Vertröstet uns</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Lehnt uns ab</translation>
    </message>
    <message>
        <source>Taken, as from an insider</source>
        <translation>Angenommen, wie von innen</translation>
    </message>
    <message>
        <source>Refused, even from inside</source>
        <translation>Abgelehnt, sogar von innen</translation>
    </message>
</context>
<context>
    <name>postern::explain::CommandWords</name>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>The client says its name and asks what the server can do.</source>
        <translation>Der Client nennt seinen Namen und fragt, was der Server kann.</translation>
    </message>
    <message>
        <source>greeting, the old way</source>
        <translation>Begrüßung, alte Art</translation>
    </message>
    <message>
        <source>The client says its name, and asks for nothing new.</source>
        <translation>Der Client nennt seinen Namen und verlangt nichts Neues.</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>verschlüsseln</translation>
    </message>
    <message>
        <source>From here on the two sides speak over TLS.</source>
        <translation>Von hier an sprechen beide Seiten über TLS.</translation>
    </message>
    <message>
        <source>log in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>The client shows who it is.</source>
        <translation>Der Client weist nach, wer er ist.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Begins an envelope and names the sender, to whom a bounce would go.</source>
        <translation>Beginnt einen Umschlag und nennt den Absender, an den ein Bounce ginge.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Names one recipient of the envelope. Here a relay decides.</source>
        <translation>Nennt einen Empfänger des Umschlags. Hier entscheidet ein Relay.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Asks whether the server wants the message itself.</source>
        <translation>Fragt, ob der Server die Nachricht selbst haben will.</translation>
    </message>
    <message>
        <source>message in pieces</source>
        <translation>Nachricht in Stücken</translation>
    </message>
    <message>
        <source>Sends a piece of the message, with its length.</source>
        <translation>Sendet ein Stück der Nachricht, mit seiner Länge.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>Throws the envelope away; nothing is sent.</source>
        <translation>Wirft den Umschlag weg; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Asks for nothing but an answer.</source>
        <translation>Verlangt nichts als eine Antwort.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Beendet das Gespräch.</translation>
    </message>
    <message>
        <source>is there such a user?</source>
        <translation>Gibt es diesen Benutzer?</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists.</source>
        <translation>Fragt, ob es ein Postfach gibt.</translation>
    </message>
    <message>
        <source>who is on the list?</source>
        <translation>Wer steht auf der Liste?</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list.</source>
        <translation>Fragt nach den Mitgliedern einer Mailingliste.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Asks how the server can be used.</source>
        <translation>Fragt, wie sich der Server benutzen lässt.</translation>
    </message>
    <message>
        <source>send what waits</source>
        <translation>Wartendes senden</translation>
    </message>
    <message>
        <source>Asks the server to send what waits for a domain.</source>
        <translation>Bittet den Server, zu senden, was für eine Domain wartet.</translation>
    </message>
    <message>
        <source>speak for another client</source>
        <translation>für einen anderen Client sprechen</translation>
    </message>
    <message>
        <source>Tells the server to take us for another client. Only its own filters should be believed.</source>
        <translation>Sagt dem Server, er soll uns für einen anderen Client halten. Glauben sollte er das nur den eigenen Filtern.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How long the message will be, in octets.</source>
        <translation>Wie lang die Nachricht sein wird, in Oktetten.</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Whether the content holds only seven bits, eight, or any bytes.</source>
        <translation>Ob der Inhalt nur sieben Bit, acht Bit oder beliebige Bytes enthält.</translation>
    </message>
    <message>
        <source>letters beyond ASCII</source>
        <translation>Zeichen jenseits von ASCII</translation>
    </message>
    <message>
        <source>Addresses or header may hold letters beyond ASCII.</source>
        <translation>Adressen oder Kopf dürfen Zeichen jenseits von ASCII enthalten.</translation>
    </message>
    <message>
        <source>who handed it in</source>
        <translation>wer sie eingeliefert hat</translation>
    </message>
    <message>
        <source>Claims who logged in when the message was first handed in. A claim, not a proof.</source>
        <translation>Behauptet, wer angemeldet war, als die Nachricht zum ersten Mal eingeliefert wurde. Eine Behauptung, kein Beweis.</translation>
    </message>
    <message>
        <source>what a bounce returns</source>
        <translation>was ein Bounce zurückgibt</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header.</source>
        <translation>Ob ein Bounce die ganze Nachricht oder ihren Kopf zurückgibt.</translation>
    </message>
    <message>
        <source>the sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>A number of the sender&apos;s, which reports will repeat.</source>
        <translation>Eine Nummer des Absenders, die in Berichten wiederkehrt.</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>wann berichten</translation>
    </message>
    <message>
        <source>In which cases the sender wants a report: never, or at success, failure, delay.</source>
        <translation>In welchen Fällen der Absender einen Bericht will: nie, oder bei Erfolg, Misserfolg, Verzögerung.</translation>
    </message>
    <message>
        <source>first recipient</source>
        <translation>erster Empfänger</translation>
    </message>
    <message>
        <source>The recipient as the sender first wrote it. Must decide nothing.</source>
        <translation>Der Empfänger, wie der Absender ihn zuerst geschrieben hat. Darf nichts entscheiden.</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>nur über TLS</translation>
    </message>
    <message>
        <source>The message may travel only over TLS.</source>
        <translation>Die Nachricht darf nur über TLS reisen.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>Wie dringend die Nachricht ist.</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>seit wann</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has not changed hands since then.</source>
        <translation>Nur zustellen, wenn das Postfach seither nicht den Inhaber gewechselt hat.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>By when the message has to be delivered.</source>
        <translation>Bis wann die Nachricht zugestellt sein muss.</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>mehrere Befehle auf einmal</translation>
    </message>
    <message>
        <source>Commands may be sent without waiting for each answer.</source>
        <translation>Befehle dürfen gesendet werden, ohne jede Antwort abzuwarten.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>The longest message that it takes, in octets; 0 or nothing: no limit is named.</source>
        <translation>Die längste Nachricht, die er annimmt, in Oktetten; 0 oder nichts: keine Grenze genannt.</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The connection can be switched over to TLS.</source>
        <translation>Die Verbindung kann auf TLS umgeschaltet werden.</translation>
    </message>
    <message>
        <source>The ways of logging in that it offers.</source>
        <translation>Die Arten der Anmeldung, die er anbietet.</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>acht Bit</translation>
    </message>
    <message>
        <source>It takes content with all eight bits.</source>
        <translation>Er nimmt Inhalte mit allen acht Bit an.</translation>
    </message>
    <message>
        <source>any bytes</source>
        <translation>beliebige Bytes</translation>
    </message>
    <message>
        <source>It takes content of any bytes, together with CHUNKING.</source>
        <translation>Er nimmt Inhalte aus beliebigen Bytes an, zusammen mit CHUNKING.</translation>
    </message>
    <message>
        <source>The message may come in pieces, by BDAT.</source>
        <translation>Die Nachricht darf mit BDAT in Stücken kommen.</translation>
    </message>
    <message>
        <source>It takes addresses with letters beyond ASCII.</source>
        <translation>Er nimmt Adressen mit Zeichen jenseits von ASCII an.</translation>
    </message>
    <message>
        <source>enhanced codes</source>
        <translation>erweiterte Codes</translation>
    </message>
    <message>
        <source>Its replies carry codes like 5.7.1, which say more.</source>
        <translation>Seine Antworten tragen Codes wie 5.7.1, die mehr sagen.</translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation>Zustellberichte</translation>
    </message>
    <message>
        <source>Senders may ask when they get a report.</source>
        <translation>Absender dürfen verlangen, wann sie einen Bericht bekommen.</translation>
    </message>
    <message>
        <source>answers VRFY</source>
        <translation>beantwortet VRFY</translation>
    </message>
    <message>
        <source>It can be asked whether a mailbox exists.</source>
        <translation>Er lässt sich fragen, ob es ein Postfach gibt.</translation>
    </message>
    <message>
        <source>answers EXPN</source>
        <translation>beantwortet EXPN</translation>
    </message>
    <message>
        <source>It can be asked who is on a mailing list.</source>
        <translation>Er lässt sich fragen, wer auf einer Mailingliste steht.</translation>
    </message>
    <message>
        <source>sends on demand</source>
        <translation>sendet auf Verlangen</translation>
    </message>
    <message>
        <source>It can be asked to send what waits for a domain.</source>
        <translation>Er lässt sich auffordern zu senden, was für eine Domain wartet.</translation>
    </message>
    <message>
        <source>answers HELP</source>
        <translation>beantwortet HELP</translation>
    </message>
    <message>
        <source>It can be asked for help.</source>
        <translation>Er lässt sich um Hilfe bitten.</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Messages may carry a time by which they have to be delivered.</source>
        <translation>Nachrichten dürfen eine Zeit tragen, bis zu der sie zugestellt sein müssen.</translation>
    </message>
    <message>
        <source>Messages may ask to travel only over TLS.</source>
        <translation>Nachrichten dürfen verlangen, nur über TLS zu reisen.</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Messages may carry a priority.</source>
        <translation>Nachrichten dürfen eine Priorität tragen.</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How many recipients and messages it takes at a time.</source>
        <translation>Wie viele Empfänger und Nachrichten er auf einmal annimmt.</translation>
    </message>
    <message>
        <source>changes of owner</source>
        <translation>Inhaberwechsel</translation>
    </message>
    <message>
        <source>Senders may ask that a mailbox has not changed hands.</source>
        <translation>Absender dürfen verlangen, dass ein Postfach nicht den Inhaber gewechselt hat.</translation>
    </message>
    <message>
        <source>content by address</source>
        <translation>Inhalt per Adresse</translation>
    </message>
    <message>
        <source>The message may be fetched from an IMAP server.</source>
        <translation>Die Nachricht darf von einem IMAP-Server geholt werden.</translation>
    </message>
    <message>
        <source>no advertisements</source>
        <translation>keine Werbung</translation>
    </message>
    <message>
        <source>It asks not to be sent advertisements.</source>
        <translation>Er bittet, ihm keine Werbung zu senden.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>A transfer that broke off can be taken up again.</source>
        <translation>Eine abgebrochene Übertragung lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>believes who we say we are</source>
        <translation>glaubt, wer wir zu sein behaupten</translation>
    </message>
    <message>
        <source>It would take us for any client that we name. Only its own filters should be offered that.</source>
        <translation>Er hielte uns für jeden Client, den wir nennen. Angeboten werden sollte das nur den eigenen Filtern.</translation>
    </message>
    <message>
        <source>logs what we say</source>
        <translation>protokolliert, was wir sagen</translation>
    </message>
    <message>
        <source>It would log whatever client we name.</source>
        <translation>Er protokollierte jeden Client, den wir nennen.</translation>
    </message>
    <message>
        <source>TLS between Exchange servers</source>
        <translation>TLS zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>A way of encrypting that only Exchange servers use.</source>
        <translation>Eine Art der Verschlüsselung, die nur Exchange-Server benutzen.</translation>
    </message>
    <message>
        <source>login between Exchange servers</source>
        <translation>Anmeldung zwischen Exchange-Servern</translation>
    </message>
    <message>
        <source>A way of logging in that only Exchange servers use.</source>
        <translation>Eine Art der Anmeldung, die nur Exchange-Server benutzen.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Covers</name>
    <message>
        <source>Open relay check</source>
        <translation>Prüfung auf ein offenes Relay</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>The short of it</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>The server takes mail from strangers and carries it to strangers. Spammers look for such servers and use them; the recipients&apos; servers then see %1 as the source of the spam and stop taking its mail.</source>
        <translation>Der Server nimmt Mails von Fremden an und befördert sie an Fremde. Spammer suchen solche Server und benutzen sie; die Server der Empfänger sehen dann %1 als Quelle des Spams und nehmen von dort keine Mails mehr an.</translation>
    </message>
    <message>
        <source>Asked plainly, the server refuses to carry strangers&apos; mail to strangers. Asked in another way, it takes it. Spammers try these ways by program, so that a side door is a door: %1 can be used, and blamed, like an open relay.</source>
        <translation>Einfach gefragt, lehnt der Server es ab, Mails von Fremden an Fremde zu befördern. Anders gefragt, nimmt er sie an. Spammer probieren diese Wege mit Programmen durch, darum ist auch eine Seitentür eine Tür: %1 kann benutzt und beschuldigt werden wie ein offenes Relay.</translation>
    </message>
    <message>
        <source>The server took an envelope that it should refuse, but it may have had an innocent reason. Whether it would carry the mail on, this check cannot tell; what would decide it is said below.</source>
        <translation>Der Server hat einen Umschlag angenommen, den er ablehnen sollte, doch er kann einen harmlosen Grund dafür gehabt haben. Ob er die Mail weiterleiten würde, kann diese Prüfung nicht sagen; was es entscheiden würde, steht unten.</translation>
    </message>
    <message>
        <source>The server carries mail for those who stand in its own network, as it should, and this check was made from there. What it does for strangers can only be seen from outside.</source>
        <translation>Der Server befördert Mails für alle, die in seinem eigenen Netz stehen, wie es sein soll, und diese Prüfung wurde von dort aus gemacht. Was er für Fremde tut, lässt sich nur von außen sehen.</translation>
    </message>
    <message>
        <source>The server takes mail for its own mailboxes, and refuses to carry strangers&apos; mail to strangers. That is how it should be. Nothing has to be changed.</source>
        <translation>Der Server nimmt Mails für seine eigenen Postfächer an und lehnt es ab, Mails von Fremden an Fremde zu befördern. So soll es sein. Nichts muss geändert werden.</translation>
    </message>
    <message>
        <source>The server refused this check for a reason of its own, so that nothing is known about strangers&apos; mail: neither that it is safe, nor that it is not.</source>
        <translation>Der Server hat diese Prüfung aus einem eigenen Grund abgelehnt. Über Mails von Fremden ist deshalb nichts bekannt: weder, dass er sicher ist, noch, dass er es nicht ist.</translation>
    </message>
    <message>
        <source>No mail server answered, so that there was nothing to test. This says nothing about a server that was out of reach.</source>
        <translation>Kein Mailserver hat geantwortet; es gab also nichts zu testen. Über einen Server, der nicht erreichbar war, sagt das nichts.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Both endpoints do this.</source>
        <translation>Beide Endpunkte verhalten sich so.</translation>
    </message>
    <message>
        <source>All %1 endpoints do this.</source>
        <translation>Alle %1 Endpunkte verhalten sich so.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this.</source>
        <translation>Einer der %1 Endpunkte verhält sich so.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this.</source>
        <translation>%1 der %2 Endpunkte verhalten sich so.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this</source>
        <translation>Einer der %1 Endpunkte verhält sich so</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this</source>
        <translation>%1 der %2 Endpunkte verhalten sich so</translation>
    </message>
    <message>
        <source>%1; one refuses as it should.</source>
        <translation>%1; einer lehnt ab, wie es sein soll.</translation>
    </message>
    <message>
        <source>%1; %2 refuse as they should.</source>
        <translation>%1; %2 lehnen ab, wie es sein soll.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this; the others gave no answer about it.</source>
        <translation>%1 der %2 Endpunkte verhalten sich so; die anderen gaben darauf keine Antwort.</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Wie es sich schließen lässt</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>No envelope came to an answer at %1.</source>
        <translation>Kein Umschlag erhielt bei %1 eine Antwort.</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. %2</source>
        <translation>Der Weg vom Absender durch das Relay %1 zum Empfänger. %2</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. On the envelope stands: from %2, to %3. The relay answered “%4”. %5</source>
        <translation>Der Weg vom Absender durch das Relay %1 zum Empfänger. Auf dem Umschlag steht: von %2, an %3. Das Relay antwortete „%4“. %5</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was taken.</source>
        <translation>Ein Umschlag für ein eigenes Postfach des Servers wurde angenommen.</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was refused.</source>
        <translation>Ein Umschlag für ein eigenes Postfach des Servers wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and its message came out there.</source>
        <translation>Der Umschlag eines Fremden für ein externes Postfach wurde durchgelassen, und seine Nachricht kam dort an.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and a message was sent after it.</source>
        <translation>Der Umschlag eines Fremden für ein externes Postfach wurde durchgelassen, und eine Nachricht wurde hinterhergesendet.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through. Dashed: where it would have gone; no message was sent.</source>
        <translation>Der Umschlag eines Fremden für ein externes Postfach wurde durchgelassen. Gestrichelt: wohin er gegangen wäre; es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was taken, but that does not show yet what strangers may do.</source>
        <translation>Der Umschlag für ein externes Postfach wurde angenommen, doch das zeigt noch nicht, was Fremde dürfen.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was held at the gate.</source>
        <translation>Der Umschlag eines Fremden für ein externes Postfach wurde am Tor aufgehalten.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was refused, but not for being a stranger&apos;s.</source>
        <translation>Der Umschlag für ein externes Postfach wurde abgelehnt, aber nicht, weil er von einem Fremden kam.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>nothing that was found was left out</source>
        <translation>nichts Gefundenes wurde ausgelassen</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>inside the network of %1</source>
        <translation>innerhalb des Netzes von %1</translation>
    </message>
    <message>
        <source>outside the network of %1</source>
        <translation>außerhalb des Netzes von %1</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>Was ist ein offenes Relay?</translation>
    </message>
    <message>
        <source>A mail server passes messages from one side to the next. A closed relay does that for its own people, and takes in from outside only what is for its own mailboxes. An open relay does it for anybody: a stranger can write to a stranger through it. It was usual when the Internet was small; today it is a mistake.</source>
        <translation>Ein Mailserver gibt Nachrichten von einer Seite zur nächsten weiter. Ein geschlossenes Relay tut das für die eigenen Leute und nimmt von außen nur an, was für die eigenen Postfächer ist. Ein offenes Relay tut es für jeden: Darüber kann ein Fremder einem Fremden schreiben. Das war üblich, als das Internet klein war; heute ist es ein Fehler.</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees who handed it over, and that is the abused server. What this costs its owner:</source>
        <translation>Der Empfänger sieht nicht, wer die Nachricht wirklich gesendet hat. Der Server des Empfängers sieht, wer sie übergeben hat, und das ist der missbrauchte Server. Was das den Betreiber kostet:</translation>
    </message>
    <message>
        <source>Mail stops arriving: providers and block lists take the owner for the spammer, and the owner&apos;s own mail is blocked or comes back. Some lists take up every open relay that they find.</source>
        <translation>Mails kommen nicht mehr an: Anbieter und Blocklisten halten den Betreiber für den Spammer, und seine eigenen Mails werden blockiert oder kommen zurück. Manche Listen nehmen jedes offene Relay auf, das sie finden.</translation>
    </message>
    <message>
        <source>Trust: being abused looks like having been broken into, to customers as well.</source>
        <translation>Vertrauen: Missbraucht zu werden sieht wie ein Einbruch aus, auch für Kunden.</translation>
    </message>
    <message>
        <source>Money: mailings earn less, and customers stay away from a company that was attacked.</source>
        <translation>Geld: Mailings bringen weniger ein, und Kunden meiden eine Firma, die angegriffen wurde.</translation>
    </message>
    <message>
        <source>not needed: the server is on the tester&apos;s own machine</source>
        <translation>nicht nötig: Der Server läuft auf dem Rechner des Prüfers selbst</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, given with the command</source>
        <translation>„Ich darf diesen Server testen“: die Zusicherung des Prüfers, mit dem Befehl gegeben</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, when asked before the check</source>
        <translation>„Ich darf diesen Server testen“: die Zusicherung des Prüfers, auf die Frage vor der Prüfung</translation>
    </message>
    <message>
        <source>not known: these lines were recorded by another program</source>
        <translation>nicht bekannt: Diese Zeilen hat ein anderes Programm aufgezeichnet</translation>
    </message>
    <message>
        <source>up to the recipient (RCPT TO); no message was sent</source>
        <translation>bis zum Empfänger (RCPT TO); es wurde keine Nachricht gesendet</translation>
    </message>
    <message>
        <source>up to delivery: one labelled message for each form that was taken, to a mailbox of the tester&apos;s</source>
        <translation>bis zur Zustellung: für jede angenommene Form eine gekennzeichnete Nachricht an ein Postfach des Prüfers</translation>
    </message>
    <message>
        <source>up to the question for the message (DATA); no message was sent</source>
        <translation>bis zur Frage nach der Nachricht (DATA); es wurde keine Nachricht gesendet</translation>
    </message>
</context>
<context>
    <name>postern::explain::EnhancedCodes</name>
    <message>
        <source>nothing special</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>The server gives no detail.</source>
        <translation>Der Server nennt keine Einzelheit.</translation>
    </message>
    <message>
        <source>about an address</source>
        <translation>zur Adresse</translation>
    </message>
    <message>
        <source>Something about the address, without a detail.</source>
        <translation>Etwas an der Adresse, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>mailbox unknown</source>
        <translation>Postfach unbekannt</translation>
    </message>
    <message>
        <source>The part in front of the @ is no mailbox of that domain.</source>
        <translation>Der Teil vor dem @ ist kein Postfach dieser Domain.</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>Domain unbekannt</translation>
    </message>
    <message>
        <source>The part behind the @ leads nowhere, or nowhere that takes mail.</source>
        <translation>Der Teil hinter dem @ führt nirgendwohin, oder nirgendwohin, wo Mails angenommen werden.</translation>
    </message>
    <message>
        <source>recipient misspelt</source>
        <translation>Empfänger falsch geschrieben</translation>
    </message>
    <message>
        <source>The recipient&apos;s address has a wrong form.</source>
        <translation>Die Adresse des Empfängers hat eine falsche Form.</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>mehr als eines</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Die Adresse passt auf mehr als ein Postfach.</translation>
    </message>
    <message>
        <source>recipient valid</source>
        <translation>Empfänger gültig</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is good.</source>
        <translation>Die Adresse des Empfängers ist in Ordnung.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nothing is sent after it.</source>
        <translation>Das Postfach ist umgezogen, und nichts wird ihm nachgesendet.</translation>
    </message>
    <message>
        <source>sender misspelt</source>
        <translation>Absender falsch geschrieben</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a wrong form.</source>
        <translation>Die Adresse des Absenders hat eine falsche Form.</translation>
    </message>
    <message>
        <source>sender&apos;s domain unknown</source>
        <translation>Domain des Absenders unbekannt</translation>
    </message>
    <message>
        <source>The sender&apos;s domain leads nowhere, so that no answer could get back.</source>
        <translation>Die Domain des Absenders führt nirgendwohin, sodass keine Antwort zurückkäme.</translation>
    </message>
    <message>
        <source>sent on to an older server</source>
        <translation>an einen älteren Server weitergeleitet</translation>
    </message>
    <message>
        <source>The message was sent on to a server that reports less about it.</source>
        <translation>Die Nachricht wurde an einen Server weitergeleitet, der weniger darüber berichtet.</translation>
    </message>
    <message>
        <source>recipient&apos;s domain takes no mail</source>
        <translation>Domain des Empfängers nimmt keine Mails an</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says in the DNS that it takes no mail.</source>
        <translation>Die Domain des Empfängers sagt im DNS, dass sie keine Mails annimmt.</translation>
    </message>
    <message>
        <source>about the mailbox</source>
        <translation>zum Postfach</translation>
    </message>
    <message>
        <source>Something about the mailbox, without a detail.</source>
        <translation>Etwas am Postfach, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>mailbox switched off</source>
        <translation>Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox exists, but takes no mail.</source>
        <translation>Das Postfach gibt es, aber es nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>There is no room left in the mailbox.</source>
        <translation>Im Postfach ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>too long for the mailbox</source>
        <translation>zu lang für das Postfach</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox allows.</source>
        <translation>Die Nachricht ist länger, als dieses Postfach erlaubt.</translation>
    </message>
    <message>
        <source>mailing list in trouble</source>
        <translation>Mailingliste gestört</translation>
    </message>
    <message>
        <source>The address is a mailing list that cannot be expanded.</source>
        <translation>Die Adresse ist eine Mailingliste, die sich nicht auflösen lässt.</translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation>zum Mailsystem</translation>
    </message>
    <message>
        <source>Something about the server, without a detail.</source>
        <translation>Etwas am Server, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>Server voll</translation>
    </message>
    <message>
        <source>The server has no room for messages.</source>
        <translation>Der Server hat keinen Platz für Nachrichten.</translation>
    </message>
    <message>
        <source>no mail at the moment</source>
        <translation>zurzeit keine Mails</translation>
    </message>
    <message>
        <source>The server takes no messages just now: it was stopped, or shuts down.</source>
        <translation>Der Server nimmt gerade keine Nachrichten an: Er wurde angehalten oder fährt herunter.</translation>
    </message>
    <message>
        <source>cannot do that</source>
        <translation>kann das nicht</translation>
    </message>
    <message>
        <source>The server lacks something that this message needs.</source>
        <translation>Dem Server fehlt etwas, was diese Nachricht braucht.</translation>
    </message>
    <message>
        <source>too long for the server</source>
        <translation>zu lang für den Server</translation>
    </message>
    <message>
        <source>The message is longer than the server allows.</source>
        <translation>Die Nachricht ist länger, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>wrongly set up</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>The server is set up in a way that keeps it from taking this.</source>
        <translation>Der Server ist so eingerichtet, dass er dies nicht annehmen kann.</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>Priorität geändert</translation>
    </message>
    <message>
        <source>The message was taken with another priority than was asked for.</source>
        <translation>Die Nachricht wurde mit einer anderen Priorität angenommen als verlangt.</translation>
    </message>
    <message>
        <source>about the network</source>
        <translation>zum Netz</translation>
    </message>
    <message>
        <source>Something about the network or the way, without a detail.</source>
        <translation>Etwas am Netz oder am Weg, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>no answer from the host</source>
        <translation>keine Antwort vom Host</translation>
    </message>
    <message>
        <source>The next server did not answer.</source>
        <translation>Der nächste Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>A connection was made, and could not be kept.</source>
        <translation>Eine Verbindung kam zustande und ließ sich nicht halten.</translation>
    </message>
    <message>
        <source>directory out of order</source>
        <translation>Verzeichnis gestört</translation>
    </message>
    <message>
        <source>A look-up that was needed, in the DNS for instance, failed.</source>
        <translation>Eine nötige Abfrage, zum Beispiel im DNS, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>The server does not know where to send the message next.</source>
        <translation>Der Server weiß nicht, wohin er die Nachricht als Nächstes senden soll.</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>The server has too much to do.</source>
        <translation>Der Server hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation>läuft im Kreis</translation>
    </message>
    <message>
        <source>The message would be sent around in a loop.</source>
        <translation>Die Nachricht würde in einer Schleife umhergesendet.</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>zu lange gedauert</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>Die Nachricht ließ sich nicht in ihrer Zeit zustellen.</translation>
    </message>
    <message>
        <source>about the protocol</source>
        <translation>zum Protokoll</translation>
    </message>
    <message>
        <source>Something about the dialogue itself, without a detail.</source>
        <translation>Etwas am Dialog selbst, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>command not valid</source>
        <translation>Befehl nicht gültig</translation>
    </message>
    <message>
        <source>The command is unknown, or stands in the wrong place.</source>
        <translation>Der Befehl ist unbekannt oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>line not understood</source>
        <translation>Zeile nicht verstanden</translation>
    </message>
    <message>
        <source>The line has a wrong form.</source>
        <translation>Die Zeile hat eine falsche Form.</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>zu viele Empfänger</translation>
    </message>
    <message>
        <source>More recipients were named than the server takes at once.</source>
        <translation>Es wurden mehr Empfänger genannt, als der Server auf einmal annimmt.</translation>
    </message>
    <message>
        <source>bad parameter</source>
        <translation>falscher Parameter</translation>
    </message>
    <message>
        <source>What stands behind the command is not valid.</source>
        <translation>Was hinter dem Befehl steht, ist nicht gültig.</translation>
    </message>
    <message>
        <source>wrong version</source>
        <translation>falsche Version</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the protocol.</source>
        <translation>Die beiden Seiten sprechen verschiedene Versionen des Protokolls.</translation>
    </message>
    <message>
        <source>login line too long</source>
        <translation>Zeile der Anmeldung zu lang</translation>
    </message>
    <message>
        <source>A line of the login is longer than the server allows.</source>
        <translation>Eine Zeile der Anmeldung ist länger, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>about the content</source>
        <translation>zum Inhalt</translation>
    </message>
    <message>
        <source>Something about the message itself, without a detail.</source>
        <translation>Etwas an der Nachricht selbst, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>kind of content not taken</source>
        <translation>Art des Inhalts nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>Der Server nimmt Inhalte dieser Art nicht an.</translation>
    </message>
    <message>
        <source>must not be converted</source>
        <translation>darf nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>The content would have to be converted, and may not be.</source>
        <translation>Der Inhalt müsste umgewandelt werden und darf es nicht.</translation>
    </message>
    <message>
        <source>cannot be converted</source>
        <translation>lässt sich nicht umwandeln</translation>
    </message>
    <message>
        <source>The content would have to be converted, and cannot be.</source>
        <translation>Der Inhalt müsste umgewandelt werden und lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>converted with a loss</source>
        <translation>mit Verlust umgewandelt</translation>
    </message>
    <message>
        <source>The content was converted, and something of it was lost.</source>
        <translation>Der Inhalt wurde umgewandelt, und etwas davon ging verloren.</translation>
    </message>
    <message>
        <source>conversion failed</source>
        <translation>Umwandlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The content could not be converted.</source>
        <translation>Der Inhalt ließ sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>content not to be had</source>
        <translation>Inhalt nicht zu bekommen</translation>
    </message>
    <message>
        <source>The content that the message refers to could not be fetched.</source>
        <translation>Der Inhalt, auf den die Nachricht verweist, ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>address must be ASCII</source>
        <translation>Adresse muss ASCII sein</translation>
    </message>
    <message>
        <source>Letters beyond ASCII are not allowed in this address.</source>
        <translation>Zeichen jenseits von ASCII sind in dieser Adresse nicht erlaubt.</translation>
    </message>
    <message>
        <source>reply needs UTF-8</source>
        <translation>Antwort braucht UTF-8</translation>
    </message>
    <message>
        <source>The server could only answer with letters beyond ASCII.</source>
        <translation>Der Server könnte nur mit Zeichen jenseits von ASCII antworten.</translation>
    </message>
    <message>
        <source>header needs UTF-8</source>
        <translation>Kopf braucht UTF-8</translation>
    </message>
    <message>
        <source>The header has letters that the next server does not take.</source>
        <translation>Der Kopf hat Zeichen, die der nächste Server nicht annimmt.</translation>
    </message>
    <message>
        <source>about security or policy</source>
        <translation>zu Sicherheit oder Richtlinie</translation>
    </message>
    <message>
        <source>A rule of the server, without a detail.</source>
        <translation>Eine Regel des Servers, ohne Einzelheit.</translation>
    </message>
    <message>
        <source>delivery not allowed</source>
        <translation>Zustellung nicht erlaubt</translation>
    </message>
    <message>
        <source>A rule of the server does not let this message through.</source>
        <translation>Eine Regel des Servers lässt diese Nachricht nicht durch.</translation>
    </message>
    <message>
        <source>list closed</source>
        <translation>Liste geschlossen</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Dieser Absender darf nicht an diese Mailingliste schreiben.</translation>
    </message>
    <message>
        <source>security lost on the way</source>
        <translation>Sicherheit ginge unterwegs verloren</translation>
    </message>
    <message>
        <source>The message would have to be made less secure, and may not be.</source>
        <translation>Die Nachricht müsste weniger sicher gemacht werden und darf es nicht.</translation>
    </message>
    <message>
        <source>security not offered</source>
        <translation>Sicherheit nicht angeboten</translation>
    </message>
    <message>
        <source>The message asks for a protection that the server does not have.</source>
        <translation>Die Nachricht verlangt einen Schutz, den der Server nicht hat.</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>Verschlüsselung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server could not decrypt the message.</source>
        <translation>Der Server konnte die Nachricht nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>cipher not known</source>
        <translation>Verfahren nicht bekannt</translation>
    </message>
    <message>
        <source>The server does not know the way in which the message is encrypted.</source>
        <translation>Der Server kennt das Verfahren nicht, mit dem die Nachricht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>message was changed</source>
        <translation>Nachricht wurde verändert</translation>
    </message>
    <message>
        <source>The message is not what it was when it was protected.</source>
        <translation>Die Nachricht ist nicht mehr, was sie war, als sie geschützt wurde.</translation>
    </message>
    <message>
        <source>login not valid</source>
        <translation>Anmeldung nicht gültig</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>Benutzername oder Passwort stimmen nicht.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>Anmeldung zu schwach</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Diese Art der Anmeldung ist für diesen Benutzer zu schwach.</translation>
    </message>
    <message>
        <source>encryption wanted</source>
        <translation>Verschlüsselung verlangt</translation>
    </message>
    <message>
        <source>The server wants a stronger protection before it goes on.</source>
        <translation>Der Server verlangt einen stärkeren Schutz, bevor er weitermacht.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>Anmeldung braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Diese Art der Anmeldung wird nur über TLS angeboten.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>Passwort muss geändert werden</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Diese Art der Anmeldung geht erst, nachdem sich der Benutzer einmal auf andere Art angemeldet hat.</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>Konto abgeschaltet</translation>
    </message>
    <message>
        <source>The account exists, but was switched off.</source>
        <translation>Das Konto gibt es, aber es wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>kein Vertrauen</translation>
    </message>
    <message>
        <source>The server would have to be known to another one, and is not.</source>
        <translation>Der Server müsste einem anderen bekannt sein und ist es nicht.</translation>
    </message>
    <message>
        <source>priority too low</source>
        <translation>Priorität zu niedrig</translation>
    </message>
    <message>
        <source>At the moment the server takes only messages of a higher priority.</source>
        <translation>Zurzeit nimmt der Server nur Nachrichten mit höherer Priorität an.</translation>
    </message>
    <message>
        <source>too long for its priority</source>
        <translation>zu lang für ihre Priorität</translation>
    </message>
    <message>
        <source>The message is too long for the priority that it has.</source>
        <translation>Die Nachricht ist zu lang für die Priorität, die sie hat.</translation>
    </message>
    <message>
        <source>mailbox has a new owner</source>
        <translation>Postfach hat neuen Inhaber</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else by now.</source>
        <translation>Das Postfach gehört inzwischen jemand anderem.</translation>
    </message>
    <message>
        <source>domain has a new owner</source>
        <translation>Domain hat neuen Inhaber</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else by now.</source>
        <translation>Die Domain gehört inzwischen jemand anderem.</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>Inhaber nicht bekannt</translation>
    </message>
    <message>
        <source>Whether the mailbox has changed hands cannot be found out.</source>
        <translation>Ob das Postfach den Inhaber gewechselt hat, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>no DKIM signature holds</source>
        <translation>keine DKIM-Signatur gültig</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>Keine DKIM-Signatur der Nachricht ist gültig.</translation>
    </message>
    <message>
        <source>no DKIM signature accepted</source>
        <translation>keine DKIM-Signatur anerkannt</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>Es gibt eine gültige DKIM-Signatur, aber keine, die der Server anerkennt.</translation>
    </message>
    <message>
        <source>DKIM not by the author</source>
        <translation>DKIM nicht vom Autor</translation>
    </message>
    <message>
        <source>No DKIM signature is of the domain in the From line.</source>
        <translation>Keine DKIM-Signatur ist von der Domain in der From-Zeile.</translation>
    </message>
    <message>
        <source>SPF says no</source>
        <translation>SPF sagt nein</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this client send in its name.</source>
        <translation>Die Domain des Absenders erlaubt diesem Client nicht, in ihrem Namen zu senden.</translation>
    </message>
    <message>
        <source>SPF could not be read</source>
        <translation>SPF nicht auswertbar</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be evaluated.</source>
        <translation>Der SPF-Eintrag der Absenderdomain ließ sich nicht auswerten.</translation>
    </message>
    <message>
        <source>no valid reverse name</source>
        <translation>kein gültiger Reverse-Name</translation>
    </message>
    <message>
        <source>The client&apos;s address has no name in the DNS that leads back.</source>
        <translation>Die Adresse des Clients hat im DNS keinen Namen, der zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>several checks failed</source>
        <translation>mehrere Prüfungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and the like failed.</source>
        <translation>Mehr als eine Prüfung von SPF, DKIM und dergleichen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>sender&apos;s domain takes no mail</source>
        <translation>Domain des Absenders nimmt keine Mails an</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says in the DNS that it takes no mail, so no answer could get back.</source>
        <translation>Die Domain des Absenders sagt im DNS, dass sie keine Mails annimmt, sodass keine Antwort zurückkäme.</translation>
    </message>
    <message>
        <source>flood of mail</source>
        <translation>Mailflut</translation>
    </message>
    <message>
        <source>Too many messages like this one came in.</source>
        <translation>Es kamen zu viele Nachrichten wie diese.</translation>
    </message>
    <message>
        <source>ARC does not hold</source>
        <translation>ARC hält nicht</translation>
    </message>
    <message>
        <source>The chain of earlier checks that the message carries is not valid.</source>
        <translation>Die Kette früherer Prüfungen, die die Nachricht trägt, ist nicht gültig.</translation>
    </message>
    <message>
        <source>must travel encrypted</source>
        <translation>muss verschlüsselt reisen</translation>
    </message>
    <message>
        <source>The message may travel only over TLS, and the next server does not offer that.</source>
        <translation>Die Nachricht darf nur über TLS reisen, und der nächste Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>A detail that is in no public list.</source>
        <translation>Eine Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the address, with a detail that is in no public list.</source>
        <translation>Etwas an der Adresse, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the mailbox, with a detail that is in no public list.</source>
        <translation>Etwas am Postfach, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the server, with a detail that is in no public list.</source>
        <translation>Etwas am Server, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the network or the way, with a detail that is in no public list.</source>
        <translation>Etwas am Netz oder am Weg, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the dialogue, with a detail that is in no public list.</source>
        <translation>Etwas am Dialog, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>Something about the message, with a detail that is in no public list.</source>
        <translation>Etwas an der Nachricht, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>A rule of the server, with a detail that is in no public list.</source>
        <translation>Eine Regel des Servers, mit einer Einzelheit, die in keiner öffentlichen Liste steht.</translation>
    </message>
    <message>
        <source>not a registered code</source>
        <translation>kein registrierter Code</translation>
    </message>
    <message>
        <source>It has the form of an enhanced code, but no list knows it.</source>
        <translation>Er hat die Form eines erweiterten Codes, aber keine Liste kennt ihn.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Findings</name>
    <message>
        <source>The server sees us as %1, an address of an inside network that is not ours: an address translator, a container or a proxy stands in front of it. Whoever comes through it may count as one of its own.</source>
        <translation>Der Server sieht uns als %1, eine Adresse aus einem inneren Netz, das nicht unseres ist: Ein NAT-Gateway, ein Container oder ein Proxy steht davor. Wer dort hindurchkommt, gilt ihm womöglich als einer der Eigenen.</translation>
    </message>
    <message>
        <source>It takes whatever it is told, names that cannot exist included: a sink, a trap, or a relay.</source>
        <translation>Er nimmt alles an, was man ihm nennt, auch Namen, die es nicht geben kann: eine Senke, eine Falle oder ein Relay.</translation>
    </message>
    <message>
        <source>It takes mail for users of its own who do not exist. If it bounces that later, the bounces hit whoever was named as sender (backscatter): have unknown names refused at RCPT.</source>
        <translation>Er nimmt Mails für eigene Benutzer an, die es nicht gibt. Wenn er sie später als Bounce zurückschickt, treffen die Bounces den, der als Absender genannt war (Backscatter): Lassen Sie unbekannte Namen bei RCPT ablehnen.</translation>
    </message>
    <message>
        <source>It takes a stranger&apos;s mail for a stranger and bounces it afterwards. The bounce goes to whoever was named as sender (backscatter): have it refused at RCPT.</source>
        <translation>Er nimmt Mails von Fremden an Fremde an und schickt sie danach als Bounce zurück. Der Bounce geht an den, der als Absender genannt war (Backscatter): Lassen Sie solche Mails bei RCPT ablehnen.</translation>
    </message>
    <message>
        <source>A message of ours arrived without a line of this server in its trace: it hands on to another server, under another name, or takes its own lines out.</source>
        <translation>Eine Nachricht von uns kam ohne eine Zeile dieses Servers in ihrer Spur an: Er übergibt an einen anderen Server, tritt unter einem anderen Namen auf oder entfernt seine eigenen Zeilen.</translation>
    </message>
    <message>
        <source>It takes mail for %1, and for no other outside domain: that is no open relay, but make sure that this domain is meant to be handled here.</source>
        <translation>Er nimmt Mails für %1 an und für keine andere externe Domain: Das ist kein offenes Relay, doch vergewissern Sie sich, dass diese Domain hier versorgt werden soll.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of %1, the domain of a test recipient: that it takes mail for it proves nothing. Name a mailbox at a domain that it has nothing to do with.</source>
        <translation>Laut DNS ist er ein Mail-Exchanger von %1, der Domain eines Testempfängers: Dass er dafür Mails annimmt, beweist nichts. Nennen Sie ein Postfach in einer Domain, mit der er nichts zu tun hat.</translation>
    </message>
    <message>
        <source>It refuses mail for its postmaster, whom every domain has to have (RFC 5321, 4.5.1).</source>
        <translation>Er lehnt Mails für seinen Postmaster ab, den jede Domain haben muss (RFC 5321, 4.5.1).</translation>
    </message>
    <message>
        <source>It refuses mail without a sender, so no bounce ever arrives there (RFC 5321, 4.5.5).</source>
        <translation>Er lehnt Mails ohne Absender ab, sodass dort nie ein Bounce ankommt (RFC 5321, 4.5.5).</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying: SPF and DMARC records, and a rule about own senders from outside, are against it.</source>
        <translation>Fremde dürfen seinen Benutzern im Namen seiner eigenen Domain schreiben. Das ist Spoofing, kein Relaying: Dagegen helfen SPF- und DMARC-Einträge und eine Regel über eigene Absender von außen.</translation>
    </message>
    <message>
        <source>It takes mail for any name below its domain, also for one that nobody has set up.</source>
        <translation>Er nimmt Mails für jeden Namen unterhalb seiner Domain an, auch für einen, den niemand eingerichtet hat.</translation>
    </message>
    <message>
        <source>It offers us XCLIENT or XFORWARD: it would believe whatever we say about who we are. Only the server&apos;s own filters should be offered that.</source>
        <translation>Er bietet uns XCLIENT oder XFORWARD an: Er würde alles glauben, was wir über uns sagen. Angeboten werden sollte das nur den eigenen Filtern des Servers.</translation>
    </message>
    <message>
        <source>It offers no STARTTLS: mail travels there in the clear.</source>
        <translation>Er bietet kein STARTTLS an: Mails reisen dorthin im Klartext.</translation>
    </message>
    <message>
        <source>It asks for passwords in the clear: offer AUTH only under TLS.</source>
        <translation>Er fragt Passwörter im Klartext ab: Bieten Sie AUTH nur unter TLS an.</translation>
    </message>
    <message>
        <source>It speaks %1, which RFC 8996 has put out of use.</source>
        <translation>Er spricht %1, das RFC 8996 außer Gebrauch gesetzt hat.</translation>
    </message>
    <message>
        <source>Its certificate ran out on %1.</source>
        <translation>Sein Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for the name that we dialled.</source>
        <translation>Sein Zertifikat gilt für %1, nicht für den Namen, den wir angewählt haben.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for its certificate (%1). Between mail servers that is common; programs that people send with will complain.</source>
        <translation>Für sein Zertifikat bürgt niemand, dem dieser Rechner vertraut (%1). Zwischen Mailservern ist das üblich; Programme, mit denen Menschen senden, werden es beanstanden.</translation>
    </message>
    <message>
        <source>Behind its answer to STARTTLS stood more, in the clear: %1. It was thrown away; somebody on the way may have put it there.</source>
        <translation>Hinter seiner Antwort auf STARTTLS stand noch mehr, im Klartext: %1. Es wurde verworfen; jemand auf dem Weg kann es eingefügt haben.</translation>
    </message>
    <message>
        <source>You named no outside mailbox of your own, so a reserved address (%1) stood in. Some servers treat those differently; --recipient ADDRESS makes the check surer.</source>
        <translation>Sie haben kein eigenes externes Postfach genannt, darum sprang eine reservierte Adresse (%1) ein. Manche Server behandeln solche Adressen anders; --recipient ADDRESS macht die Prüfung sicherer.</translation>
    </message>
    <message>
        <source>That it takes mail for %1 was read off its name. If it is another domain, say so: --hosted-domain DOMAIN.</source>
        <translation>Dass er für %1 Mails annimmt, wurde an seinem Namen abgelesen. Wenn es eine andere Domain ist, sagen Sie es: --hosted-domain DOMAIN.</translation>
    </message>
    <message>
        <source>Many servers refuse mail that comes from such an address; whoever gave it out can name it.</source>
        <translation>Viele Server lehnen Mails ab, die von einer solchen Adresse kommen; wer sie vergeben hat, kann ihr einen Namen geben.</translation>
    </message>
    <message>
        <source>Its address %1 is called %2 in the DNS, but that name does not lead back to it (RFC 1912, 2.1): servers that compare the two refuse mail that it sends from there.</source>
        <translation>Seine Adresse %1 heißt im DNS %2, aber dieser Name führt nicht zu ihr zurück (RFC 1912, 2.1): Server, die beides vergleichen, lehnen Mails ab, die er von dort sendet.</translation>
    </message>
    <message>
        <source>A message of this check, %1, was taken and not seen since: it may lie in the server&apos;s queue, and may still be sent on.</source>
        <translation>Eine Nachricht dieser Prüfung, %1, wurde angenommen und seither nicht gesehen: Sie kann in der Warteschlange des Servers liegen und noch weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Its address %1 is not on the block lists that were asked: %2.</source>
        <translation>Seine Adresse %1 steht nicht auf den gefragten Blocklisten: %2.</translation>
    </message>
    <message>
        <source>Its address %1 is on the block list %2: “%3”.</source>
        <translation>Seine Adresse %1 steht auf der Blockliste %2: „%3“.</translation>
    </message>
    <message>
        <source>The block list %1 does not answer the DNS server that we ask (“%2”): whether the address is on it cannot be said from here. A DNS server of your own may be answered: --dns ADDRESS.</source>
        <translation>Die Blockliste %1 antwortet dem DNS-Server nicht, den wir fragen („%2“): Ob die Adresse auf ihr steht, lässt sich von hier nicht sagen. Einem eigenen DNS-Server antwortet sie vielleicht: --dns ADDRESS.</translation>
    </message>
    <message>
        <source>The block list %1 gave no usable answer: whether the address is on it is not known.</source>
        <translation>Die Blockliste %1 gab keine verwertbare Antwort: Ob die Adresse auf ihr steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR).</source>
        <translation>Seine Adresse %1 hat keinen Namen im DNS (PTR).</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR), though it greets as %2.</source>
        <translation>Seine Adresse %1 hat keinen Namen im DNS (PTR), obwohl er als %2 grüßt.</translation>
    </message>
    <message>
        <source>It lists %1. How an address comes off it: %2.</source>
        <translation>Auf ihr stehen: %1. Wie eine Adresse von ihr herunterkommt: %2.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Gaps</name>
    <message>
        <source>what the server does at DATA: the check went only as far as the recipient</source>
        <translation>was der Server bei DATA tut: Die Prüfung ging nur bis zum Empfänger</translation>
    </message>
    <message>
        <source>%1: no answer; many networks block outgoing port 25</source>
        <translation>%1: keine Antwort; viele Netze sperren den ausgehenden Port 25</translation>
    </message>
    <message>
        <source>%1: nothing answers there</source>
        <translation>%1: Dort antwortet nichts</translation>
    </message>
    <message>
        <source>one form</source>
        <translation>eine Form</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n Form</numerusform>
            <numerusform>%n Formen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 without a usable answer (%3): %4</source>
        <translation>%1: %2 ohne verwertbare Antwort (%3): %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Grids</name>
    <message>
        <source>let through</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>taken so far, and not asked for the message</source>
        <translation>bisher angenommen; nach der Nachricht nicht gefragt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aufgehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quotiert</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Geroutet</translation>
    </message>
    <message>
        <source>Bang</source>
        <translation>Bang</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>A stranger&apos;s ordinary message for an ordinary outside mailbox.</source>
        <translation>Eine gewöhnliche Nachricht eines Fremden an ein gewöhnliches externes Postfach.</translation>
    </message>
    <message>
        <source>The sender claims to be one of the server&apos;s own.</source>
        <translation>Der Absender gibt sich als einer der Eigenen des Servers aus.</translation>
    </message>
    <message>
        <source>No sender, as a bounce has it.</source>
        <translation>Kein Absender, wie bei einem Bounce.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand.</source>
        <translation>Ein Prozentzeichen, wo ein @ stünde.</translation>
    </message>
    <message>
        <source>An outside address inside quotes, or with two @ signs.</source>
        <translation>Eine externe Adresse in Anführungszeichen oder mit zwei @-Zeichen.</translation>
    </message>
    <message>
        <source>A source route: by way of the server, on to an outside mailbox.</source>
        <translation>Eine Source-Route: über den Server weiter an ein externes Postfach.</translation>
    </message>
    <message>
        <source>Hosts and exclamation marks, as UUCP had it.</source>
        <translation>Hosts und Ausrufezeichen, wie UUCP sie hatte.</translation>
    </message>
    <message>
        <source>Odd names in EHLO, odd domains, and forms of single products.</source>
        <translation>Seltsame Namen in EHLO, seltsame Domains und Formen einzelner Produkte.</translation>
    </message>
    <message>
        <source>%1, STARTTLS</source>
        <translation>%1, STARTTLS</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1, TLS</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Help</name>
    <message>
        <source>Where to begin</source>
        <translation>Wo anfangen</translation>
    </message>
    <message>
        <source>A mail server that carries a stranger&apos;s mail to another stranger is an open relay. Whoever finds one sends through it, and it is the server that ends on the block lists. Postern asks a server in all the ways that have ever opened one, and says what it answered.</source>
        <translation>Ein Mailserver, der die Mail eines Fremden an einen anderen Fremden befördert, ist ein offenes Relay. Wer eines findet, sendet darüber, und auf den Blocklisten landet der Server. Postern fragt einen Server auf alle Arten, die je einen geöffnet haben, und sagt, was er geantwortet hat.</translation>
    </message>
    <message>
        <source>Check a server: seven short steps, from its name to an explained verdict. Nothing is sent to it before you have said that you may test it.</source>
        <translation>Server prüfen: sieben kurze Schritte, von seinem Namen zu einem erklärten Urteil. Ihm wird nichts gesendet, bevor Sie gesagt haben, dass Sie ihn testen dürfen.</translation>
    </message>
    <message>
        <source>Try it on Company A: a mail server inside this program, closed, open, or with one hidden door. Nothing leaves this computer, so it is the place to look around.</source>
        <translation>An Firma A ausprobieren: ein Mailserver in diesem Programm, geschlossen, offen oder mit einer versteckten Tür. Nichts verlässt diesen Computer; es ist der Ort, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Open a saved check: every check is kept, and can be judged again, replayed and passed on. A file can also be dropped on this window.</source>
        <translation>Gespeicherte Prüfung öffnen: Jede Prüfung wird aufbewahrt und lässt sich neu beurteilen, noch einmal abspielen und weitergeben. Eine Datei lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Welcher Server</translation>
    </message>
    <message>
        <source>Type a domain to ask all its mail exchangers, as other servers find them: example.org. Type a host or an address to ask just that one, with a port behind it if it listens elsewhere: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</source>
        <translation>Geben Sie eine Domain ein, um alle ihre Mail-Exchanger zu fragen, so wie andere Server sie finden: example.org. Geben Sie einen Host oder eine Adresse ein, um nur diesen zu fragen, mit einem Port dahinter, wenn er woanders lauscht: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</translation>
    </message>
    <message>
        <source>The list shows what would be dialled. It comes from the DNS; the server itself hears nothing yet. Take the tick from what shall be left out: the verdict then says that it was not covered.</source>
        <translation>Die Liste zeigt, was angewählt würde. Sie stammt aus dem DNS; der Server selbst hört noch nichts. Nehmen Sie das Häkchen weg, wo etwas ausgelassen werden soll: Das Urteil sagt dann, dass es nicht abgedeckt war.</translation>
    </message>
    <message>
        <source>Port 25 is where other servers, and strangers, deliver. 465 and 587 are for the server&apos;s own people; some servers are open there only. Many networks let nobody out to port 25: if it does not answer from here, ask from another place.</source>
        <translation>An Port 25 liefern andere Server ein, und Fremde. 465 und 587 sind für die eigenen Benutzer des Servers; manche Server sind nur dort offen. Viele Netze lassen niemanden nach außen an Port 25: Wenn er von hier aus nicht antwortet, fragen Sie von einem anderen Ort.</translation>
    </message>
    <message>
        <source>A domain stands for its exchangers. If the name is a host that has exchangers as well, say so under Ports and pace.</source>
        <translation>Eine Domain steht für ihre Mail-Exchanger. Wenn der Name ein Host ist, der auch Mail-Exchanger hat, sagen Sie es unter „Ports und Tempo“.</translation>
    </message>
    <message>
        <source>May we, and from where</source>
        <translation>Dürfen wir, und von wo aus</translation>
    </message>
    <message>
        <source>Asking a stranger&apos;s server in this way can be an offence, even if nothing is sent. Your word that you may is kept in the record of the check, with its time.</source>
        <translation>Einen fremden Server so zu fragen kann strafbar sein, auch wenn nichts gesendet wird. Ihre Zusicherung, dass Sie es dürfen, wird mit ihrer Zeit in der Aufzeichnung der Prüfung festgehalten.</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. So it matters where you stand: only from outside does its answer say what it does for strangers. Postern compares addresses; if you know better, because of a tunnel or a translator, say so here.</source>
        <translation>Ein Mailserver leitet für sein eigenes Netz weiter, und das ist richtig. Darum kommt es darauf an, wo Sie stehen: Nur von außen sagt seine Antwort, was er für Fremde tut. Postern vergleicht Adressen; wenn Sie es wegen eines Tunnels oder eines NAT besser wissen, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>If you stand inside, the verdict will at best be “trusted”. Run the check from a place outside, or through a proxy there.</source>
        <translation>Wenn Sie innen stehen, lautet das Urteil bestenfalls „Vertraut uns“. Führen Sie die Prüfung von einem Ort außerhalb aus, oder über einen Proxy dort.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Welche Adressen</translation>
    </message>
    <message>
        <source>All of these may stay empty; each makes the verdict surer.</source>
        <translation>All dies darf leer bleiben; jede Angabe macht das Urteil sicherer.</translation>
    </message>
    <message>
        <source>The outside recipient is the most useful one: a mailbox of yours at a domain that the server has nothing to do with. Without it a reserved address stands in, which some servers refuse for its own sake. A second one, at another domain, tells a relay from a server that happens to host the first.</source>
        <translation>Der externe Empfänger nützt am meisten: ein Postfach von Ihnen in einer Domain, mit der der Server nichts zu tun hat. Ohne ihn springt eine reservierte Adresse ein, die manche Server um ihrer selbst willen ablehnen. Ein zweiter in einer anderen Domain unterscheidet ein Relay von einem Server, der die erste zufällig hostet.</translation>
    </message>
    <message>
        <source>The domain that the server takes mail for, and a mailbox that exists there, are for the controls: they show that it takes mail from us at all. Without that, a refusal means nothing.</source>
        <translation>Die Domain, für die der Server Mails annimmt, und ein Postfach, das es dort gibt, sind für die Kontrollfragen: Sie zeigen, dass er überhaupt Mails von uns annimmt. Ohne das bedeutet eine Ablehnung nichts.</translation>
    </message>
    <message>
        <source>A user name and a password are asked for only if you want to know whether the server&apos;s own people can still send after the relay is closed. The password is kept in memory, and given once, over TLS, to a server with a valid certificate.</source>
        <translation>Nach Benutzername und Passwort wird nur für den Fall gefragt, dass Sie wissen wollen, ob die eigenen Benutzer des Servers noch senden können, nachdem das Relay geschlossen ist. Das Passwort bleibt im Arbeitsspeicher und wird einmal übergeben, über TLS, an einen Server mit gültigem Zertifikat.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>An SMTP dialogue has steps: who it is from, whom it is for, and then the message. A server may refuse at each of them.</source>
        <translation>Ein SMTP-Dialog hat Schritte: von wem, an wen, und dann die Nachricht. Bei jedem davon kann ein Server ablehnen.</translation>
    </message>
    <message>
        <source>Up to the recipient is the shyest way. It finds most open relays, but a server that refuses only later looks open.</source>
        <translation>„Bis zum Empfänger“ ist die zurückhaltendste Art. Sie findet die meisten offenen Relays, aber ein Server, der erst später ablehnt, sieht offen aus.</translation>
    </message>
    <message>
        <source>Up to the message asks one step further and hangs up when the server says yes. Still nothing is sent.</source>
        <translation>„Bis zur Nachricht“ fragt einen Schritt weiter und legt auf, wenn der Server ja sagt. Auch dann wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away: only one that arrives proves an open relay.</source>
        <translation>Ein Server kann eine Nachricht annehmen und wegwerfen: Nur eine, die ankommt, beweist ein offenes Relay.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>Above, the envelope travels as the server answers: held at the gate, or let through. While answers come faster than eyes can follow, they are shown as a stream with counts; choose a question to see it alone, at your pace.</source>
        <translation>Oben reist der Umschlag, wie der Server antwortet: am Tor aufgehalten oder durchgelassen. Solange die Antworten schneller kommen, als das Auge folgen kann, werden sie als Strom mit Zahlen gezeigt; wählen Sie eine Frage, um sie allein zu sehen, in Ihrem Tempo.</translation>
    </message>
    <message>
        <source>Below at the left stands every line of both sides. Ask any of them what it means: click it, or press Enter on it. At the right stand the questions and what has come of them.</source>
        <translation>Unten links steht jede Zeile beider Seiten. Fragen Sie jede davon, was sie bedeutet: Klicken Sie darauf, oder drücken Sie die Eingabetaste. Rechts stehen die Fragen und was aus ihnen geworden ist.</translation>
    </message>
    <message>
        <source>Stop the check whenever you like. It ends politely, and what was heard is kept and judged.</source>
        <translation>Brechen Sie die Prüfung ab, wann Sie wollen. Sie endet höflich, und was gehört wurde, wird aufbewahrt und beurteilt.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Das Urteil</translation>
    </message>
    <message>
        <source>The badge says what the server does for strangers, and how sure that is. A refusal alone is not “closed”, and a yes alone is not “open”: reasons decide, and they stand beside it.</source>
        <translation>Die Plakette sagt, was der Server für Fremde tut und wie sicher das ist. Eine Ablehnung allein ist nicht „geschlossen“, und ein Ja allein ist nicht „offen“: Gründe entscheiden, und sie stehen daneben.</translation>
    </message>
    <message>
        <source>The four fields are the two rules of a mail server: its own people may send to anyone, strangers only to its own mailboxes. The field at the lower end of the outside column is the one that must never be taken.</source>
        <translation>Die vier Felder sind die zwei Regeln eines Mailservers: Die eigenen Benutzer dürfen an jeden senden, Fremde nur an die eigenen Postfächer. Das Feld am unteren Ende der Spalte für externe Postfächer ist das, in dem nie etwas angenommen werden darf.</translation>
    </message>
    <message>
        <source>Doors, endpoints, controls, findings, and what was not covered: each leads to the lines that it rests on. By hand gives the commands that show the same without Postern.</source>
        <translation>Türen, Endpunkte, Kontrollfragen, Befunde und was nicht abgedeckt war: Jedes davon führt zu den Zeilen, auf denen es beruht. „Von Hand“ gibt die Befehle, die dasselbe ohne Postern zeigen.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Save the check to keep every byte of it: the file can be opened, replayed and judged again on any machine, and by a later Postern that knows better rules.</source>
        <translation>Speichern Sie die Prüfung, um jedes Byte von ihr zu behalten: Die Datei lässt sich auf jedem Rechner öffnen, abspielen und neu beurteilen, auch von einem späteren Postern, das bessere Regeln kennt.</translation>
    </message>
    <message>
        <source>Copy it as text for a ticket or a mail. Run it again, from the same place, after a door was closed, to see that it is shut.</source>
        <translation>Kopieren Sie sie als Text für ein Ticket oder eine Mail. Führen Sie sie vom selben Ort erneut aus, nachdem eine Tür geschlossen wurde, um zu sehen, dass sie zu ist.</translation>
    </message>
    <message>
        <source>A saved check</source>
        <translation>Eine gespeicherte Prüfung</translation>
    </message>
    <message>
        <source>A file holds what was said and heard, not the verdict: that is found anew by the rules of this program, and is the same wherever the file is opened.</source>
        <translation>Eine Datei enthält, was gesagt und gehört wurde, nicht das Urteil: Das wird nach den Regeln dieses Programms neu gefunden und ist dasselbe, wo immer die Datei geöffnet wird.</translation>
    </message>
    <message>
        <source>Under Path the envelopes travel as they did. Under Dialogue stand all lines; ask any of them what it means.</source>
        <translation>Unter „Weg“ reisen die Umschläge, wie sie es taten. Unter „Dialog“ stehen alle Zeilen; fragen Sie jede davon, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>The lessons lead from what a relay is to why an open one hurts and how it is closed. Each takes a few minutes; what was read is ticked, and nothing has to be read in order.</source>
        <translation>Die Lektionen führen von der Frage, was ein Relay ist, dahin, warum ein offenes schadet und wie es geschlossen wird. Jede dauert einige Minuten; was gelesen wurde, ist abgehakt, und nichts muss der Reihe nach gelesen werden.</translation>
    </message>
    <message>
        <source>Pictures and dialogues come from real mail servers inside this program, which run while you watch. Nothing leaves this computer.</source>
        <translation>Bilder und Dialoge stammen von echten Mailservern in diesem Programm, die laufen, während Sie zusehen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A check that you came from stays as it is, and goes on.</source>
        <translation>Eine Prüfung, von der Sie kamen, bleibt, wie sie ist, und läuft weiter.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere: F1 explains the page, Alt+Home leads to the start page, Ctrl+N checks a server, Ctrl+T tries it on Company A, Ctrl+O opens a saved check.</source>
        <translation>Überall: F1 erklärt die Seite, Alt+Pos1 führt zur Startseite, Strg+N prüft einen Server, Strg+T probiert es an Firma A aus, Strg+O öffnet eine gespeicherte Prüfung.</translation>
    </message>
    <message>
        <source>In the wizard: Enter goes on, Alt with the underlined letter presses a button, Escape stops a check that runs.</source>
        <translation>Im Assistenten: Die Eingabetaste geht weiter, Alt mit dem unterstrichenen Buchstaben drückt eine Schaltfläche, Esc bricht eine laufende Prüfung ab.</translation>
    </message>
    <message>
        <source>In the picture: Space plays and pauses, the arrow keys step, Home begins again.</source>
        <translation>Im Bild: Die Leertaste spielt ab und hält an, die Pfeiltasten gehen schrittweise, Pos1 beginnt von vorn.</translation>
    </message>
    <message>
        <source>In the dialogue: Enter asks a line what it means and Escape takes the answer back, Ctrl+E explains all of it, Ctrl+F finds, F3 and Shift+F3 lead to the next and the one before, Ctrl+C copies the marked lines.</source>
        <translation>Im Dialog: Die Eingabetaste fragt eine Zeile, was sie bedeutet, und Esc nimmt die Erklärung zurück, Strg+E erklärt alles, Strg+F sucht, F3 und Umschalt+F3 führen zum nächsten und zum vorigen Treffer, Strg+C kopiert die markierten Zeilen.</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlBlocks</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>we say</source>
        <translation>wir sagen</translation>
    </message>
    <message>
        <source>the server says</source>
        <translation>der Server sagt</translation>
    </message>
    <message>
        <source>Open the connection, and type the lines:</source>
        <translation>Öffnen Sie die Verbindung, und tippen Sie die Zeilen:</translation>
    </message>
    <message>
        <source>Who may send to whom</source>
        <translation>Wer an wen senden darf</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlPage</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>postern::explain::InShort</name>
    <message>
        <source>took the plain form</source>
        <translation>einfache Form angenommen</translation>
    </message>
    <message>
        <source>took the plain form at times</source>
        <translation>einfache Form zeitweise angenommen</translation>
    </message>
    <message>
        <source>took another domain</source>
        <translation>andere Domain angenommen</translation>
    </message>
    <message>
        <source>refuses unknown users of its own</source>
        <translation>lehnt unbekannte eigene Benutzer ab</translation>
    </message>
    <message>
        <source>sees us under an inside address</source>
        <translation>sieht uns unter einer internen Adresse</translation>
    </message>
    <message>
        <source>refused the plain form</source>
        <translation>einfache Form abgelehnt</translation>
    </message>
    <message>
        <source>a way around the rule</source>
        <translation>ein Weg um die Regel herum</translation>
    </message>
    <message>
        <source>delivered our message</source>
        <translation>unsere Nachricht zugestellt</translation>
    </message>
    <message>
        <source>our message arrived</source>
        <translation>unsere Nachricht ist angekommen</translation>
    </message>
    <message>
        <source>tried to deliver our message</source>
        <translation>Zustellung unserer Nachricht versucht</translation>
    </message>
    <message>
        <source>took our message</source>
        <translation>unsere Nachricht angenommen</translation>
    </message>
    <message>
        <source>takes every name</source>
        <translation>nimmt jeden Namen an</translation>
    </message>
    <message>
        <source>perhaps taken for a local name</source>
        <translation>vielleicht für einen lokalen Namen gehalten</translation>
    </message>
    <message>
        <source>an exchanger of our recipients</source>
        <translation>Mail-Exchanger unserer Empfänger</translation>
    </message>
    <message>
        <source>our message has not arrived</source>
        <translation>unsere Nachricht ist nicht angekommen</translation>
    </message>
    <message>
        <source>our message came back</source>
        <translation>unsere Nachricht kam zurück</translation>
    </message>
    <message>
        <source>we stand inside</source>
        <translation>wir stehen innen</translation>
    </message>
    <message>
        <source>relaying refused</source>
        <translation>Relaying abgelehnt</translation>
    </message>
    <message>
        <source>refused unlike its own users</source>
        <translation>abgelehnt, anders als eigene Benutzer</translation>
    </message>
    <message>
        <source>refused at DATA</source>
        <translation>bei DATA abgelehnt</translation>
    </message>
    <message>
        <source>refused after the message</source>
        <translation>nach der Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>accepted, then sent back</source>
        <translation>angenommen, dann zurückgeschickt</translation>
    </message>
    <message>
        <source>takes mail of its own</source>
        <translation>nimmt eigene Mails an</translation>
    </message>
    <message>
        <source>knows its users</source>
        <translation>kennt seine Benutzer</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>verlangt ein Passwort</translation>
    </message>
    <message>
        <source>relays for one domain</source>
        <translation>leitet für eine Domain weiter</translation>
    </message>
    <message>
        <source>hosts our recipient</source>
        <translation>hostet unseren Empfänger</translation>
    </message>
    <message>
        <source>we are on a block list</source>
        <translation>wir stehen auf einer Blockliste</translation>
    </message>
    <message>
        <source>greylisting</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>too many questions for it</source>
        <translation>zu viele Fragen für ihn</translation>
    </message>
    <message>
        <source>we have no reverse name</source>
        <translation>wir haben keinen Reverse-Namen</translation>
    </message>
    <message>
        <source>dislikes our EHLO name</source>
        <translation>beanstandet unseren EHLO-Namen</translation>
    </message>
    <message>
        <source>does not know our sender&apos;s domain</source>
        <translation>kennt die Domain unseres Absenders nicht</translation>
    </message>
    <message>
        <source>our sender&apos;s policy</source>
        <translation>Richtlinie unseres Absenders</translation>
    </message>
    <message>
        <source>refuses our sender</source>
        <translation>lehnt unseren Absender ab</translation>
    </message>
    <message>
        <source>dislikes our recipient</source>
        <translation>beanstandet unseren Empfänger</translation>
    </message>
    <message>
        <source>asked the recipient&apos;s server</source>
        <translation>hat den Server des Empfängers gefragt</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>verlangt TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation>eigene Schwierigkeiten</translation>
    </message>
    <message>
        <source>the server left</source>
        <translation>vom Server beendet</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unclear answers</source>
        <translation>unklare Antworten</translation>
    </message>
    <message>
        <source>takes no mail from us</source>
        <translation>nimmt keine Mails von uns an</translation>
    </message>
    <message>
        <source>its own domain is not known</source>
        <translation>seine eigene Domain ist nicht bekannt</translation>
    </message>
    <message>
        <source>some forms undecided</source>
        <translation>einige Formen unentschieden</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>port 25 is shut on the way</source>
        <translation>Port 25 unterwegs gesperrt</translation>
    </message>
    <message>
        <source>no way to IPv6 from here</source>
        <translation>von hier kein Weg zu IPv6</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>kein SMTP</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>nimmt keine Mails an</translation>
    </message>
    <message>
        <source>nothing to connect to</source>
        <translation>kein Ziel zum Verbinden</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>asked for the message</source>
        <translation>Nachricht angefordert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>greeted with a refusal</source>
        <translation>mit einer Ablehnung begrüßt</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLO abgelehnt</translation>
    </message>
    <message>
        <source>no TLS offered</source>
        <translation>kein TLS angeboten</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS abgelehnt</translation>
    </message>
    <message>
        <source>we left</source>
        <translation>von uns beendet</translation>
    </message>
</context>
<context>
    <name>postern::explain::LineMeanings</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The server&apos;s own words, for people. They bind nobody.</source>
        <translation>Die eigenen Worte des Servers, für Menschen. Sie binden niemanden.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>No sender: a bounce comes like this, so that it is never bounced itself.</source>
        <translation>Kein Absender: So kommt ein Bounce, damit er nie selbst als Bounce zurückgeht.</translation>
    </message>
    <message>
        <source>A source route: first to the host behind the first @, which is to send it on. Long out of use.</source>
        <translation>Eine Source-Route: zuerst an den Host hinter dem ersten @, der weiterleiten soll. Lange außer Gebrauch.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand: a server that still knows this trick turns it into one and sends on.</source>
        <translation>Ein Prozentzeichen, wo ein @ stünde: Ein Server, der diesen Trick noch kennt, macht eines daraus und leitet weiter.</translation>
    </message>
    <message>
        <source>A bang path: hosts one after the other, as UUCP had it.</source>
        <translation>Ein Bang-Pfad: ein Host nach dem anderen, wie UUCP es hatte.</translation>
    </message>
    <message>
        <source>A name in quotes: a careless server may read what is inside as an address.</source>
        <translation>Ein Name in Anführungszeichen: Ein unvorsichtiger Server kann, was darin steht, als Adresse lesen.</translation>
    </message>
    <message>
        <source>Where a bounce would go. Nothing here shows that it is true.</source>
        <translation>Wohin ein Bounce ginge. Nichts zeigt hier, dass es stimmt.</translation>
    </message>
    <message>
        <source>Where the message is to go.</source>
        <translation>Wohin die Nachricht gehen soll.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>No parameter that Postern knows.</source>
        <translation>Kein Parameter, den Postern kennt.</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>Ende der Nachricht</translation>
    </message>
    <message>
        <source>A dot alone on its line: the message ends here.</source>
        <translation>Ein Punkt allein auf seiner Zeile: Hier endet die Nachricht.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>A line of the message itself; one dot alone ends it.</source>
        <translation>Eine Zeile der Nachricht selbst; ein einzelner Punkt beendet sie.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>A step of the login; what is secret in it is not kept.</source>
        <translation>Ein Schritt der Anmeldung; was daran geheim ist, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No command that Postern knows.</source>
        <translation>Kein Befehl, den Postern kennt.</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>What the client calls itself. Nothing here shows that it is true.</source>
        <translation>Wie der Client sich nennt. Nichts zeigt hier, dass es stimmt.</translation>
    </message>
    <message>
        <source>way of logging in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>The mechanism; a secret behind it is not kept.</source>
        <translation>Der Mechanismus; ein Geheimnis dahinter wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>What the command is about.</source>
        <translation>Worum es bei dem Befehl geht.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>An extension that Postern does not know.</source>
        <translation>Eine Erweiterung, die Postern nicht kennt.</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>What the server calls itself. Nothing here shows that it is true.</source>
        <translation>Wie der Server sich nennt. Nichts zeigt hier, dass es stimmt.</translation>
    </message>
    <message>
        <source>What it says of itself.</source>
        <translation>Was er von sich sagt.</translation>
    </message>
    <message>
        <source>How it greets whoever called.</source>
        <translation>Wie er jeden begrüßt, der anruft.</translation>
    </message>
    <message>
        <source>No reply of SMTP: one begins with three digits.</source>
        <translation>Keine SMTP-Antwort: Eine solche beginnt mit drei Ziffern.</translation>
    </message>
    <message>
        <source>The server&apos;s name, and what it says of itself.</source>
        <translation>Der Name des Servers, und was er von sich sagt.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>The connection stands: our address, then the server&apos;s.</source>
        <translation>Die Verbindung steht: unsere Adresse, dann die des Servers.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>The handshake is done; from here on both sides speak over TLS.</source>
        <translation>Der Handshake ist erledigt; von hier an sprechen beide Seiten über TLS.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Plain text that stood behind the answer to STARTTLS. Somebody on the way may have put it there, so it is not read.</source>
        <translation>Klartext, der hinter der Antwort auf STARTTLS stand. Jemand auf dem Weg kann ihn eingefügt haben, darum wird er nicht gelesen.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>We waited this long, in milliseconds, and nothing came.</source>
        <translation>So lange haben wir gewartet, in Millisekunden, und nichts kam.</translation>
    </message>
    <message>
        <source>ended by the other side</source>
        <translation>von der anderen Seite beendet</translation>
    </message>
    <message>
        <source>The server or the network ended the connection, or there was none.</source>
        <translation>Der Server oder das Netz hat die Verbindung beendet, oder es gab keine.</translation>
    </message>
    <message>
        <source>ended by us</source>
        <translation>von uns beendet</translation>
    </message>
    <message>
        <source>We hung up.</source>
        <translation>Wir haben aufgelegt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postern::explain::Markdown</name>
    <message>
        <source>%1 lines: too many for a ticket. They stand in the record, and in the report as PDF or HTML.</source>
        <translation>%1 Zeilen: zu viele für ein Ticket. Sie stehen in der Aufzeichnung und im Bericht als PDF oder HTML.</translation>
    </message>
</context>
<context>
    <name>postern::explain::MatrixWords</name>
    <message>
        <source>Name or password was refused.</source>
        <translation>Name oder Passwort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No login is offered.</source>
        <translation>Es wird keine Anmeldung angeboten.</translation>
    </message>
    <message>
        <source>The password was kept back.</source>
        <translation>Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>No login that Postern knows is offered.</source>
        <translation>Es wird keine Anmeldung angeboten, die Postern kennt.</translation>
    </message>
    <message>
        <source>The login came to nothing.</source>
        <translation>Die Anmeldung führte zu nichts.</translation>
    </message>
    <message>
        <source>Taken, with a password</source>
        <translation>Angenommen, mit Passwort</translation>
    </message>
    <message>
        <source>Refused, even with a password</source>
        <translation>Abgelehnt, sogar mit Passwort</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <translation>Nichts hat geantwortet.</translation>
    </message>
    <message>
        <source>We stood inside the network.</source>
        <translation>Wir standen innerhalb des Netzes.</translation>
    </message>
    <message>
        <source>We stood outside the network.</source>
        <translation>Wir standen außerhalb des Netzes.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Method</name>
    <message>
        <source>everything that was still to be asked when the check was stopped</source>
        <translation>alles, was noch zu fragen war, als die Prüfung abgebrochen wurde</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: ausgelassen: %2</translation>
    </message>
    <message>
        <source>Nothing that was found was left out. What a check can never cover stands below, under limits.</source>
        <translation>Nichts Gefundenes wurde ausgelassen. Was eine Prüfung nie abdecken kann, steht unten, unter „Grenzen“.</translation>
    </message>
    <message>
        <source>Every endpoint was spoken to in SMTP (RFC 5321), and was offered envelopes, each a sender and a recipient, in the forms that have opened relays. Beside them it was asked for its own mailboxes, which it has to take, and for names that cannot exist, which it should not.</source>
        <translation>Jeder Endpunkt wurde per SMTP (RFC 5321) angesprochen, und ihm wurden Umschläge angeboten, jeder ein Absender und ein Empfänger, in den Formen, die schon Relays geöffnet haben. Daneben wurde er nach seinen eigenen Postfächern gefragt, für die er annehmen muss, und nach Namen, die es nicht geben kann, für die er nicht annehmen sollte.</translation>
    </message>
    <message>
        <source>Reasons decide, not codes: a refusal that is not about relaying shows nothing about it, and an acceptance counts only where no innocent reading is left. The verdict is the worst of the endpoints. It is worked out from the record alone, so that anybody who has the file can have it judged again:</source>
        <translation>Gründe entscheiden, nicht Codes: Eine Ablehnung, in der es nicht um Relaying geht, zeigt nichts darüber, und eine Annahme zählt nur, wo keine harmlose Deutung übrig bleibt. Das Urteil ist das ungünstigste unter denen der Endpunkte. Es wird allein aus der Aufzeichnung gewonnen, sodass jeder, der die Datei hat, sie neu beurteilen lassen kann:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The answers are those of one time and one place. A server, or the network before it, can be changed a minute later; test again after every change.</source>
        <translation>Die Antworten sind die eines Zeitpunkts und eines Ortes. Ein Server oder das Netz davor kann eine Minute später geändert werden; testen Sie nach jeder Änderung erneut.</translation>
    </message>
    <message>
        <source>Only forms that were asked are covered. A server may know a form that nobody else knows.</source>
        <translation>Abgedeckt sind nur Formen, nach denen gefragt wurde. Ein Server kann eine Form kennen, die sonst niemand kennt.</translation>
    </message>
    <message>
        <source>Only a message that arrives proves that mail is carried on. A server can discard or bounce what it took.</source>
        <translation>Nur eine Nachricht, die ankommt, beweist, dass Mails weiterbefördert werden. Ein Server kann verwerfen oder als Bounce zurückschicken, was er angenommen hat.</translation>
    </message>
    <message>
        <source>Spam can leave a closed relay: by a stolen password, an infected machine inside, or a web form. None of that is seen here.</source>
        <translation>Spam kann auch aus einem geschlossenen Relay kommen: durch ein gestohlenes Passwort, einen infizierten Rechner innen oder ein Webformular. Nichts davon ist hier zu sehen.</translation>
    </message>
    <message>
        <source>No endpoint was asked for more than the recipient, and no message was sent.</source>
        <translation>Kein Endpunkt wurde nach mehr als dem Empfänger gefragt, und es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>For each form that was taken one message was sent, on the tester&apos;s word and to a mailbox of the tester&apos;s own. It says what it is and who made it, and bears a random token; what comes out at the far end with that token is the proof.</source>
        <translation>Für jede angenommene Form wurde eine Nachricht gesendet, auf Zusicherung des Prüfers und an ein Postfach des Prüfers selbst. Sie sagt, was sie ist und wer sie gemacht hat, und trägt ein zufälliges Token; was mit diesem Token am Ziel ankommt, ist der Beweis.</translation>
    </message>
    <message>
        <source>Where an outside recipient was taken, the message was asked for as well (DATA), and the connection given up before one was sent: without the final dot there is no message (RFC 5321, 4.1.1.4).</source>
        <translation>Wo ein externer Empfänger angenommen wurde, wurde auch nach der Nachricht gefragt (DATA) und die Verbindung aufgegeben, bevor eine gesendet war: Ohne den abschließenden Punkt gibt es keine Nachricht (RFC 5321, 4.1.1.4).</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>Verbunden von</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>Eigene Netze</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>the check was stopped before it was done</source>
        <translation>die Prüfung wurde abgebrochen, bevor sie fertig war</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Bericht mit</translation>
    </message>
    <message>
        <source>Record, SHA-256</source>
        <translation>Aufzeichnung, SHA-256</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>Verbindung %1 von %2</translation>
    </message>
    <message>
        <source>Login of its own people</source>
        <translation>Anmeldung der eigenen Benutzer</translation>
    </message>
    <message>
        <source>Every line, as it was on the wire. Control characters are written as \n or \x1B, passwords as •••. The numbers are those that this report names.</source>
        <translation>Jede Zeile, wie sie über die Leitung ging. Steuerzeichen stehen als \n oder \x1B, Passwörter als •••. Die Nummern sind die, die dieser Bericht nennt.</translation>
    </message>
    <message>
        <source>(read off the target&apos;s name)</source>
        <translation>(am Namen des Ziels abgelesen)</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Gehostete Domain</translation>
    </message>
    <message>
        <source>A mailbox there</source>
        <translation>Ein Postfach dort</translation>
    </message>
    <message>
        <source>Outside sender</source>
        <translation>Externer Absender</translation>
    </message>
    <message>
        <source>Outside recipient</source>
        <translation>Externer Empfänger</translation>
    </message>
    <message>
        <source>(a reserved address, for want of a mailbox of the tester&apos;s own)</source>
        <translation>(eine reservierte Adresse, mangels eines Postfachs des Prüfers)</translation>
    </message>
    <message>
        <source>At another domain</source>
        <translation>In einer anderen Domain</translation>
    </message>
    <message>
        <source>Our name in EHLO</source>
        <translation>Unser Name in EHLO</translation>
    </message>
    <message>
        <source>Own people&apos;s envelope</source>
        <translation>Umschlag der eigenen Benutzer</translation>
    </message>
    <message>
        <source>From </source>
        <translation>Von </translation>
    </message>
    <message>
        <source>To </source>
        <translation>An </translation>
    </message>
    <message>
        <source>the tester said: inside the server&apos;s network</source>
        <translation>Angabe des Prüfers: innerhalb des Netzes des Servers</translation>
    </message>
    <message>
        <source>the tester said: outside the server&apos;s network</source>
        <translation>Angabe des Prüfers: außerhalb des Netzes des Servers</translation>
    </message>
    <message>
        <source>worked out from addresses and answers</source>
        <translation>aus Adressen und Antworten erschlossen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>an address of the recipient&apos;s exchanger</source>
        <translation>eine Adresse des Mail-Exchangers des Empfängers</translation>
    </message>
    <message>
        <source>a recipient&apos;s domain with letters beyond ASCII</source>
        <translation>eine Empfängerdomain mit Buchstaben außerhalb von ASCII</translation>
    </message>
    <message>
        <source>a second outside recipient</source>
        <translation>ein zweiter externer Empfänger</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>der Name des Servers</translation>
    </message>
    <message>
        <source>an IPv4 address of the server</source>
        <translation>eine IPv4-Adresse des Servers</translation>
    </message>
    <message>
        <source>the domain that it takes mail for</source>
        <translation>die Domain, für die er Mails annimmt</translation>
    </message>
    <message>
        <source>a letter of its domain that has a twin in another script</source>
        <translation>ein Buchstabe seiner Domain, der in einer anderen Schrift einen Zwilling hat</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>ein Postfach, das es dort gibt</translation>
    </message>
    <message>
        <source>an IPv6 address of the server</source>
        <translation>eine IPv6-Adresse des Servers</translation>
    </message>
    <message>
        <source>%1 (for want of %2)</source>
        <translation>%1 (es fehlte: %2)</translation>
    </message>
</context>
<context>
    <name>postern::explain::OwnPeople</name>
    <message>
        <source>%1: with a password (%2), mail to outside is taken (%3: “%4”). Your own people can still send.</source>
        <translation>%1: Mit Passwort (%2) werden Mails nach außen angenommen (%3: „%4“). Ihre eigenen Benutzer können noch senden.</translation>
    </message>
    <message>
        <source>%1: the password was taken (%2), and mail to outside was refused all the same (%3: “%4”). Your own people cannot send there.</source>
        <translation>%1: Das Passwort wurde angenommen (%2), und Mails nach außen wurden trotzdem abgelehnt (%3: „%4“). Ihre eigenen Benutzer können nicht dorthin senden.</translation>
    </message>
    <message>
        <source>%1: name or password was refused (%2): “%3”. It was tried this once only, so that nobody is locked out.</source>
        <translation>%1: Name oder Passwort wurde abgelehnt (%2): „%3“. Es wurde nur dieses eine Mal versucht, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>%1: the login came to nothing (%2): “%3”.</source>
        <translation>%1: Die Anmeldung führte zu nichts (%2): „%3“.</translation>
    </message>
    <message>
        <source>%1: the connection ended before it was known whether your own people can send.</source>
        <translation>%1: Die Verbindung endete, bevor bekannt war, ob Ihre eigenen Benutzer senden können.</translation>
    </message>
    <message>
        <source>%1: no login is offered.</source>
        <translation>%1: Es wird keine Anmeldung angeboten.</translation>
    </message>
    <message>
        <source>%1: a login is offered, but by no way that Postern knows (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</source>
        <translation>%1: Es wird eine Anmeldung angeboten, aber auf keine Art, die Postern kennt (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</translation>
    </message>
    <message>
        <source>%1: a login is offered in the clear only, so the password was kept back.</source>
        <translation>%1: Eine Anmeldung wird nur im Klartext angeboten, darum wurde das Passwort zurückgehalten.</translation>
    </message>
    <message>
        <source>%1: nobody whom this machine trusts vouches for the certificate, so the password was kept back.</source>
        <translation>%1: Für das Zertifikat bürgt niemand, dem dieser Rechner vertraut, darum wurde das Passwort zurückgehalten.</translation>
    </message>
    <message>
        <source>%1: the password was not tried, since it had failed elsewhere.</source>
        <translation>%1: Das Passwort wurde nicht versucht, da es anderswo gescheitert war.</translation>
    </message>
    <message>
        <source>Let whoever has logged in send to anyone, before the rule that refuses relaying.</source>
        <translation>Lassen Sie jeden, der sich angemeldet hat, an jeden senden, noch vor der Regel, die Relaying ablehnt.</translation>
    </message>
    <message>
        <source>Check --user and the password; some servers want the whole address as the name.</source>
        <translation>Prüfen Sie --user und das Passwort; manche Server wollen die ganze Adresse als Namen.</translation>
    </message>
    <message>
        <source>Have the server offer TLS with a certificate for its name, and name it by that name. If you know who is at the other end, --auth-anyway gives the password all the same.</source>
        <translation>Lassen Sie den Server TLS mit einem Zertifikat für seinen Namen anbieten, und nennen Sie ihn mit diesem Namen. Wenn Sie wissen, wer am anderen Ende ist, übergibt --auth-anyway das Passwort trotzdem.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Page</name>
    <message>
        <source>What to do next</source>
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>or open the connection, and type the lines above:</source>
        <translation>oder öffnen Sie die Verbindung, und tippen Sie die Zeilen oben:</translation>
    </message>
    <message>
        <source>Repeat it yourself (no message is sent)</source>
        <translation>Wiederholen Sie es selbst (es wird keine Nachricht gesendet)</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Wie es sich schließen lässt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>The lines that decide (&gt; we say, &lt; the server says, seconds since connecting)</source>
        <translation>Die Zeilen, die entscheiden (&gt; wir sagen, &lt; der Server sagt, Sekunden seit dem Verbinden)</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Offene Türen</translation>
    </message>
    <message>
        <source>and %1 more: --json FILE names them all</source>
        <translation>und %1 weitere: --json FILE nennt sie alle</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Ihre eigenen Benutzer</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>Der Beweis durch Zustellung</translation>
    </message>
    <message>
        <source>Also learnt</source>
        <translation>Außerdem festgestellt</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
</context>
<context>
    <name>postern::explain::Parts</name>
    <message>
        <source>at a time that is not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>ein Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <translation>eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::explain::Proof</name>
    <message>
        <source>The server refused it at its end.</source>
        <translation>Der Server hat sie an ihrem Ende abgelehnt.</translation>
    </message>
    <message>
        <source>The server was gone before it said whether it took it.</source>
        <translation>Der Server war weg, bevor er sagte, ob er sie annimmt.</translation>
    </message>
    <message>
        <source>The server took it. It has not been seen yet.</source>
        <translation>Der Server hat sie angenommen. Sie wurde noch nicht gesehen.</translation>
    </message>
    <message>
        <source>The server took it. It was not seen within %1.</source>
        <translation>Der Server hat sie angenommen. Sie wurde innerhalb von %1 nicht gesehen.</translation>
    </message>
    <message>
        <source>It came out at the far end, and its trace leads through this server.</source>
        <translation>Sie ist am Ziel angekommen, und ihre Spur führt über diesen Server.</translation>
    </message>
    <message>
        <source>It came out at the far end, but nothing in its trace names this server.</source>
        <translation>Sie ist am Ziel angekommen, aber nichts in ihrer Spur nennt diesen Server.</translation>
    </message>
    <message>
        <source>The server took it and sent it back: “%1”.</source>
        <translation>Der Server hat sie angenommen und zurückgeschickt: „%1“.</translation>
    </message>
    <message>
        <source>The server tried to hand it on, and came to nothing at the next one: “%1”.</source>
        <translation>Der Server hat versucht, sie weiterzugeben, und scheiterte beim nächsten: „%1“.</translation>
    </message>
    <message>
        <source>The server took it and sent it back for another reason: “%1”.</source>
        <translation>Der Server hat sie angenommen und aus einem anderen Grund zurückgeschickt: „%1“.</translation>
    </message>
    <message>
        <source>Nothing showed that the recipient is a mailbox of yours, so no message was sent.</source>
        <translation>Nichts zeigte, dass der Empfänger ein Postfach von Ihnen ist; deshalb wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The message could reach nobody else, so nothing had to be shown about the recipient.</source>
        <translation>Die Nachricht konnte niemand anderen erreichen; deshalb musste über den Empfänger nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>A code that was sent to the recipient before was seen in the watched place.</source>
        <translation>Ein Code, der zuvor an den Empfänger gesendet worden war, wurde am beobachteten Ort gesehen.</translation>
    </message>
    <message>
        <source>You told the code that was sent to the recipient before.</source>
        <translation>Sie haben den Code genannt, der zuvor an den Empfänger gesendet worden war.</translation>
    </message>
    <message>
        <source>The watched mailbox is the recipient&apos;s.</source>
        <translation>Das beobachtete Postfach ist das des Empfängers.</translation>
    </message>
    <message>
        <source>The watch is still open: it can be gone on with from the saved check.</source>
        <translation>Die Beobachtung ist noch offen: Sie lässt sich aus der gespeicherten Prüfung fortsetzen.</translation>
    </message>
    <message>
        <source>Seen after %1.</source>
        <translation>Gesehen nach %1.</translation>
    </message>
    <message>
        <source>Nothing more was to be expected.</source>
        <translation>Mehr war nicht zu erwarten.</translation>
    </message>
    <message>
        <source>The watch was given up after %1.</source>
        <translation>Die Beobachtung wurde nach %1 aufgegeben.</translation>
    </message>
    <message>
        <source>The watch was ended early, after %1: it can be gone on with from the saved check.</source>
        <translation>Die Beobachtung wurde vorzeitig beendet, nach %1: Sie lässt sich aus der gespeicherten Prüfung fortsetzen.</translation>
    </message>
    <message>
        <source>Nobody could listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Dort konnte niemand lauschen: Die Adresse gehört nicht zu diesem Rechner, der Port ist belegt, oder es braucht mehr Rechte.</translation>
    </message>
    <message>
        <source>There is no such directory, file or mailbox.</source>
        <translation>Ein solches Verzeichnis, eine solche Datei oder ein solches Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The watched place cannot be read, or is not what it was said to be.</source>
        <translation>Der beobachtete Ort lässt sich nicht lesen oder ist nicht, was angegeben war.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>Der Server des Postfachs antwortet nicht.</translation>
    </message>
    <message>
        <source>No TLS with the mailbox&apos;s server, or nobody vouches for its certificate.</source>
        <translation>Kein TLS mit dem Server des Postfachs, oder für sein Zertifikat bürgt niemand.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not take name and password.</source>
        <translation>Der Server des Postfachs hat Name und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not answer as it should.</source>
        <translation>Der Server des Postfachs hat nicht geantwortet, wie er sollte.</translation>
    </message>
    <message>
        <source>Mail may take long: a server that does not know the sender often has it come back after some minutes (greylisting), the next attempt is made when the queue is run again, and a filter may put it into a folder for junk. It may also never come: then the server discarded it, or keeps it.</source>
        <translation>Mails können lange brauchen: Ein Server, der den Absender nicht kennt, lässt ihn oft nach einigen Minuten wiederkommen (Greylisting), der nächste Versuch folgt erst mit dem nächsten Lauf der Warteschlange, und ein Filter kann sie in einen Spamordner legen. Es kann auch sein, dass sie nie kommen: Dann hat der Server sie verworfen, oder er behält sie.</translation>
    </message>
    <message>
        <source>There, “%1” lists what is queued.</source>
        <translation>Dort zeigt „%1“, was in der Warteschlange liegt.</translation>
    </message>
    <message>
        <source>There, look at what is queued: “postqueue -p” with Postfix, “exim -bp” with Exim, “smtpctl show queue” with OpenSMTPD, “mailq” with most others.</source>
        <translation>Sehen Sie dort nach, was in der Warteschlange liegt: „postqueue -p“ bei Postfix, „exim -bp“ bei Exim, „smtpctl show queue“ bei OpenSMTPD, „mailq“ bei den meisten anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched: %1. %2</source>
        <translation>Beobachtet: %1. %2</translation>
    </message>
    <message>
        <source>“%1” at %2, sent %3 UTC: %4</source>
        <translation>„%1“ bei %2, gesendet %3 UTC: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Proofs</name>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Das Postfach</translation>
    </message>
    <message>
        <source>handed over by %1</source>
        <translation>übergeben von %1</translation>
    </message>
    <message>
        <source>What was seen in the watched place</source>
        <translation>Was am beobachteten Ort gesehen wurde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The way of the message, as each server wrote it down</source>
        <translation>Der Weg der Nachricht, wie jeder Server ihn vermerkt hat</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>The hand-over, and its line</source>
        <translation>Die Übergabe und ihre Zeile</translation>
    </message>
</context>
<context>
    <name>postern::explain::Questions</name>
    <message>
        <source>Forms ask for an outside mailbox: each of them has opened a relay somewhere. Controls ask what the right answer is known to, so that a server which refuses relaying can be told from one that refuses us. Each reply is read by a rule, by its code, its words and what was asked; the name of the rule stands below the reading.</source>
        <translation>Formen fragen nach einem externen Postfach: Jede davon hat schon irgendwo ein Relay geöffnet. Bei Kontrollfragen ist die richtige Antwort bekannt, damit sich ein Server, der Relaying ablehnt, von einem unterscheiden lässt, der uns ablehnt. Jede Antwort wird nach einer Regel gedeutet, nach ihrem Code, ihren Worten und dem, was gefragt war; der Name der Regel steht unter der Deutung.</translation>
    </message>
    <message>
        <source>Forms at %1</source>
        <translation>Formen bei %1</translation>
    </message>
    <message>
        <source>Controls at %1</source>
        <translation>Kontrollfragen bei %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Entscheidende Antwort</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rule </source>
        <translation>Regel </translation>
    </message>
    <message>
        <source>What the readings mean</source>
        <translation>Was die Deutungen bedeuten</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReadingWords</name>
    <message>
        <source>A stranger asked for an outside mailbox, and the server said yes: a closed relay says no here.</source>
        <translation>Ein Fremder fragte nach einem externen Postfach, und der Server sagte ja: Ein geschlossenes Relay sagt hier nein.</translation>
    </message>
    <message>
        <source>The server takes mail for its own people from us, as it should.</source>
        <translation>Der Server nimmt Mails für seine eigenen Benutzer von uns an, wie es sein soll.</translation>
    </message>
    <message>
        <source>The server takes mail for a user of its own who does not exist.</source>
        <translation>Der Server nimmt Mails für einen eigenen Benutzer an, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The server takes mail for a domain that cannot exist; by itself that says nothing yet.</source>
        <translation>Der Server nimmt Mails für eine Domain an, die es nicht geben kann; für sich allein sagt das noch nichts.</translation>
    </message>
    <message>
        <source>The server takes this for a mailbox of its own, so the same name in a trick form may be just that.</source>
        <translation>Der Server hält dies für ein eigenes Postfach; derselbe Name in einer Trickform kann also einfach das sein.</translation>
    </message>
    <message>
        <source>The server takes it. That is no relaying.</source>
        <translation>Der Server nimmt es an. Das ist kein Relaying.</translation>
    </message>
    <message>
        <source>The server does not carry a stranger&apos;s mail onward: the answer of a closed relay.</source>
        <translation>Der Server befördert die Mail eines Fremden nicht weiter: die Antwort eines geschlossenen Relays.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own, so its refusals show less.</source>
        <translation>Der Server hält diese Domain nicht für seine eigene; seine Ablehnungen zeigen deshalb weniger.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own.</source>
        <translation>Der Server hält diese Domain nicht für seine eigene.</translation>
    </message>
    <message>
        <source>The server wants a password first: strangers get nowhere.</source>
        <translation>Der Server verlangt zuerst ein Passwort: Fremde kommen nirgendwohin.</translation>
    </message>
    <message>
        <source>The server wants TLS first; then the question has to be asked again.</source>
        <translation>Der Server verlangt zuerst TLS; danach muss die Frage noch einmal gestellt werden.</translation>
    </message>
    <message>
        <source>The server puts off whoever it does not know yet. That says nothing about relaying.</source>
        <translation>Der Server vertröstet jeden, den er noch nicht kennt. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server refuses our address, whatever we ask. That says nothing about relaying.</source>
        <translation>Der Server lehnt unsere Adresse ab, was immer wir fragen. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server refuses our address and does not say why. That says nothing about relaying.</source>
        <translation>Der Server lehnt unsere Adresse ab und sagt nicht, warum. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server has had enough from us for now. That says nothing about relaying.</source>
        <translation>Der Server hat fürs Erste genug von uns. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server wants our address to have a name in the DNS. That says nothing about relaying.</source>
        <translation>Der Server verlangt, dass unsere Adresse einen Namen im DNS hat. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server does not like the name that we gave in EHLO.</source>
        <translation>Dem Server gefällt der Name nicht, den wir in EHLO angegeben haben.</translation>
    </message>
    <message>
        <source>The command came out of order, so the answer says nothing about relaying.</source>
        <translation>Der Befehl kam außer der Reihe, darum sagt die Antwort nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. That says nothing about relaying.</source>
        <translation>Der Server hat eigene Schwierigkeiten. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server takes no mail at all.</source>
        <translation>Der Server nimmt überhaupt keine Mails an.</translation>
    </message>
    <message>
        <source>The server ends the connection before it has answered.</source>
        <translation>Der Server beendet die Verbindung, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>The server objects to the sender&apos;s domain, not to relaying.</source>
        <translation>Der Server beanstandet die Domain des Absenders, nicht das Relaying.</translation>
    </message>
    <message>
        <source>The sender may not be used from where we stand. That says nothing about relaying.</source>
        <translation>Von unserem Standort aus darf der Absender nicht benutzt werden. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server objects to the sender, not to relaying.</source>
        <translation>Der Server beanstandet den Absender, nicht das Relaying.</translation>
    </message>
    <message>
        <source>The server finds no way to the recipient&apos;s domain. It looked for one, which a closed relay need not.</source>
        <translation>Der Server findet keinen Weg zur Domain des Empfängers. Er hat einen gesucht, was ein geschlossenes Relay nicht muss.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail. That says nothing about relaying.</source>
        <translation>Die Domain des Empfängers nimmt keine Mails an. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The server asked the recipient&apos;s own server, which refused: it would have sent on.</source>
        <translation>Der Server hat den Server des Empfängers gefragt, und der hat abgelehnt: Er hätte weitergeleitet.</translation>
    </message>
    <message>
        <source>The server looks for this mailbox in its own house only: it does not relay.</source>
        <translation>Der Server sucht dieses Postfach nur im eigenen Haus: Er leitet nicht weiter.</translation>
    </message>
    <message>
        <source>The server knows its own users and refuses the others.</source>
        <translation>Der Server kennt seine eigenen Benutzer und lehnt die anderen ab.</translation>
    </message>
    <message>
        <source>The server does not allow an address of this shape.</source>
        <translation>Der Server erlaubt keine Adresse dieser Form.</translation>
    </message>
    <message>
        <source>The server objects to the message, not to its recipient.</source>
        <translation>Der Server beanstandet die Nachricht, nicht ihren Empfänger.</translation>
    </message>
    <message>
        <source>The server refuses for good and does not say why.</source>
        <translation>Der Server lehnt endgültig ab und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The server refuses for now and does not say why.</source>
        <translation>Der Server lehnt vorerst ab und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>A stranger may hand in a message for an outside mailbox: nothing is left that would stop it. We hang up here, and no message is sent.</source>
        <translation>Ein Fremder darf eine Nachricht für ein externes Postfach einliefern: Nichts ist mehr da, was sie aufhielte. Wir legen hier auf, und es wird keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The server wants the message. We hang up here, and no message is sent.</source>
        <translation>Der Server will die Nachricht. Wir legen hier auf, und es wird keine Nachricht gesendet.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reasons</name>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2), and the server answered “%3”.</source>
        <translation>Ein Fremder (%1) fragte nach einem externen Postfach (%2), und der Server antwortete „%3“.</translation>
    </message>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2) on several connections, and some of them were answered “%3”: more than one server stands behind this address, and they differ.</source>
        <translation>Ein Fremder (%1) fragte auf mehreren Verbindungen nach einem externen Postfach (%2), und einige wurden mit „%3“ beantwortet: Hinter dieser Adresse steht mehr als ein Server, und sie verhalten sich verschieden.</translation>
    </message>
    <message>
        <source>A mailbox at a second outside domain (%1) was taken as well, so this is not about one domain that the server happens to host.</source>
        <translation>Auch ein Postfach in einer zweiten externen Domain (%1) wurde angenommen; es liegt also nicht an einer einzelnen Domain, die der Server zufällig hostet.</translation>
    </message>
    <message>
        <source>It refuses unknown names of its own (%1: “%2”), so it does not simply take everything.</source>
        <translation>Er lehnt unbekannte eigene Namen ab (%1: „%2“); er nimmt also nicht einfach alles an.</translation>
    </message>
    <message>
        <source>The server sees us under an address of its own network: an address translator, a container or a proxy stands in front of it, and everybody who comes through it counts as one of its own.</source>
        <translation>Der Server sieht uns unter einer Adresse seines eigenen Netzes: Ein NAT-Gateway, ein Container oder ein Proxy steht davor, und jeder, der dort hindurchkommt, gilt ihm als einer der Eigenen.</translation>
    </message>
    <message>
        <source>The plain form, %1 to %2, was answered “%3”.</source>
        <translation>Die einfache Form, %1 an %2, wurde mit „%3“ beantwortet.</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”. Nothing in that form can mean a mailbox of its own: it took mail for an outside recipient.</source>
        <translation>„%1“ wurde mit „%2“ beantwortet. Nichts in dieser Form kann ein eigenes Postfach meinen: Er hat Mail für einen externen Empfänger angenommen.</translation>
    </message>
    <message>
        <source>It also took a mailbox that cannot exist (%1: “%2”), so taking the outside recipient shows nothing yet.</source>
        <translation>Er nahm auch ein Postfach an, das es nicht geben kann (%1: „%2“); dass er den externen Empfänger annimmt, zeigt deshalb noch nichts.</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”; the server may have read it as a mailbox of its own.</source>
        <translation>„%1“ wurde mit „%2“ beantwortet; der Server kann es als eigenes Postfach gelesen haben.</translation>
    </message>
    <message>
        <source>By the DNS this server is an exchanger of every outside domain that we have a mailbox at: what it answers for them says nothing about relaying.</source>
        <translation>Laut DNS ist dieser Server ein Mail-Exchanger jeder externen Domain, in der wir ein Postfach haben: Was er für sie antwortet, sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>It took %1 (“%2”), but by the DNS it is an exchanger of that domain, and of the second one as well: taking mail for them is its duty, and no relaying.</source>
        <translation>Er nahm %1 an („%2“), ist aber laut DNS ein Mail-Exchanger dieser Domain und auch der zweiten: Für sie Mails anzunehmen ist seine Pflicht und kein Relaying.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end, and its trace leads through this server: a stranger&apos;s mail to a stranger was sent on. That is the proof.</source>
        <translation>Unsere eigene Nachricht ist am Ziel angekommen, und ihre Spur führt über diesen Server: Die Mail eines Fremden wurde an einen Fremden weitergeleitet. Das ist der Beweis.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end. Nobody but this server ever had it; but nothing in its trace names the server, so it may have gone on by another one.</source>
        <translation>Unsere eigene Nachricht ist am Ziel angekommen. Niemand außer diesem Server hatte sie je; doch nichts in ihrer Spur nennt den Server, sie kann also über einen anderen weitergegangen sein.</translation>
    </message>
    <message>
        <source>Our message came back, and its bounce quotes the next server: this one did try to send a stranger&apos;s mail on to a stranger.</source>
        <translation>Unsere Nachricht kam zurück, und ihr Bounce zitiert den nächsten Server: Dieser hier hat tatsächlich versucht, die Mail eines Fremden an einen Fremden weiterzuleiten.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”). Whether that comes out at the far end is not known yet.</source>
        <translation>Er hat unsere Nachricht ganz angenommen („%1“). Ob sie am Ziel ankommt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”), and within %2 that was not seen at the far end: it may have discarded it, may still keep it, or somebody on the way took it for junk.</source>
        <translation>Er hat unsere Nachricht ganz angenommen („%1“), und innerhalb von %2 war sie am Ziel nicht zu sehen: Er kann sie verworfen haben, er kann sie noch behalten, oder jemand auf dem Weg hielt sie für Spam.</translation>
    </message>
    <message>
        <source>It took our message and sent it back, but for a reason that says nothing of relaying.</source>
        <translation>Er hat unsere Nachricht angenommen und zurückgeschickt, aber aus einem Grund, der nichts über Relaying sagt.</translation>
    </message>
    <message>
        <source>We asked from inside, where a mail server may send on to anyone: “%1” is the right answer to us.</source>
        <translation>Wir haben von innen gefragt, von wo ein Mailserver an jeden weiterleiten darf: „%1“ ist die richtige Antwort an uns.</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was refused for the right reason: “%2”.</source>
        <translation>Ein externes Postfach (%1) wurde aus dem richtigen Grund abgelehnt: „%2“.</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was answered “%2”. The words give no reason, but on the same terms mail for its own mailbox was taken.</source>
        <translation>Ein externes Postfach (%1) wurde mit „%2“ beantwortet. Die Worte nennen keinen Grund, aber unter gleichen Bedingungen wurden Mails für ein eigenes Postfach angenommen.</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at DATA: “%1”.</source>
        <translation>Er nahm den externen Empfänger zunächst an und lehnte bei DATA ab: „%1“.</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at the end of the message: “%1”.</source>
        <translation>Er nahm den externen Empfänger zunächst an und lehnte am Ende der Nachricht ab: „%1“.</translation>
    </message>
    <message>
        <source>It took our message for %1, and then sent it back to the sender: “%2”. It does not relay; it only says so late.</source>
        <translation>Er nahm unsere Nachricht für %1 an und schickte sie dann an den Absender zurück: „%2“. Er leitet nicht weiter; er sagt es nur spät.</translation>
    </message>
    <message>
        <source>It does take mail from us: %1 was answered “%2”. So the refusals are about relaying, not about us.</source>
        <translation>Er nimmt durchaus Mails von uns an: %1 wurde mit „%2“ beantwortet. Bei den Ablehnungen geht es also um Relaying, nicht um uns.</translation>
    </message>
    <message>
        <source>It looks at each recipient: an unknown name of its own (%1) is answered “%2”, an outside one in other words.</source>
        <translation>Er sieht sich jeden Empfänger an: Ein unbekannter eigener Name (%1) wird mit „%2“ beantwortet, ein externer mit anderen Worten.</translation>
    </message>
    <message>
        <source>Every question was answered like this: “%1”. Who has no password sends nothing, not even to its own mailboxes.</source>
        <translation>Jede Frage wurde so beantwortet: „%1“. Wer kein Passwort hat, sendet nichts, nicht einmal an die eigenen Postfächer des Servers.</translation>
    </message>
    <message>
        <source>It takes mail for the first outside domain that we tried, but not for another one (%1: “%2”): it handles mail for that one domain, as a second exchanger does.</source>
        <translation>Er nimmt Mails für die erste externe Domain an, die wir versucht haben, aber nicht für eine andere (%1: „%2“): Er versorgt diese eine Domain, wie es ein zweiter Mail-Exchanger tut.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of the first recipient&apos;s domain, so that one counts for nothing: %1 decides (“%2”).</source>
        <translation>Laut DNS ist er ein Mail-Exchanger der Domain des ersten Empfängers, dieser zählt daher nicht: %1 entscheidet („%2“).</translation>
    </message>
    <message>
        <source>It refuses us, and not only what we ask: “%1”.</source>
        <translation>Er lehnt uns ab und nicht nur, was wir fragen: „%1“.</translation>
    </message>
    <message>
        <source>It puts us off for now, as greylisting does with whoever is new: “%1”.</source>
        <translation>Er vertröstet uns fürs Erste, wie Greylisting es mit jedem tut, der neu ist: „%1“.</translation>
    </message>
    <message>
        <source>It takes no more of us for now: “%1”.</source>
        <translation>Er nimmt fürs Erste nichts mehr von uns an: „%1“.</translation>
    </message>
    <message>
        <source>It wants a name in the DNS for the address that we come from: “%1”.</source>
        <translation>Er verlangt einen Namen im DNS für die Adresse, von der wir kommen: „%1“.</translation>
    </message>
    <message>
        <source>It does not accept the name that we give in EHLO: “%1”.</source>
        <translation>Er akzeptiert den Namen nicht, den wir in EHLO angeben: „%1“.</translation>
    </message>
    <message>
        <source>It looked for the domain of our sender (%1) in the DNS and did not find it: “%2”.</source>
        <translation>Er hat die Domain unseres Absenders (%1) im DNS gesucht und nicht gefunden: „%2“.</translation>
    </message>
    <message>
        <source>The domain of our sender (%1) does not allow us to write in its name: “%2”.</source>
        <translation>Die Domain unseres Absenders (%1) erlaubt uns nicht, in ihrem Namen zu schreiben: „%2“.</translation>
    </message>
    <message>
        <source>It refuses our sender (%1): “%2”.</source>
        <translation>Er lehnt unseren Absender (%1) ab: „%2“.</translation>
    </message>
    <message>
        <source>It looked for the domain of our test recipient (%1) and found none that takes mail: “%2”.</source>
        <translation>Er hat die Domain unseres Testempfängers (%1) gesucht und keine gefunden, die Mails annimmt: „%2“.</translation>
    </message>
    <message>
        <source>It asks the mail server of our test recipient (%1) first, and got no yes from there: “%2”.</source>
        <translation>Er fragt zuerst den Mailserver unseres Testempfängers (%1) und bekam von dort kein Ja: „%2“.</translation>
    </message>
    <message>
        <source>It takes nothing without TLS: “%1”.</source>
        <translation>Er nimmt ohne TLS nichts an: „%1“.</translation>
    </message>
    <message>
        <source>It has trouble of its own just now: “%1”.</source>
        <translation>Er hat gerade eigene Schwierigkeiten: „%1“.</translation>
    </message>
    <message>
        <source>The plain form is refused, but “%1” has no usable answer, and that form matters.</source>
        <translation>Die einfache Form wird abgelehnt, aber auf „%1“ gibt es keine verwertbare Antwort, und auf diese Form kommt es an.</translation>
    </message>
    <message>
        <source>It does not hold %1 for its own domain (“%2”), so it could not be shown that it takes mail from us at all.</source>
        <translation>Er hält %1 nicht für seine eigene Domain („%2“); es ließ sich also nicht zeigen, dass er überhaupt Mails von uns annimmt.</translation>
    </message>
    <message>
        <source>It was asked for none of its own mailboxes, so its refusals may be about us.</source>
        <translation>Er wurde nach keinem seiner eigenen Postfächer gefragt; seine Ablehnungen können also an uns liegen.</translation>
    </message>
    <message>
        <source>It took mail for none of its own mailboxes that we asked for (%1: “%2”), so its refusals may be about us.</source>
        <translation>Er nahm für keines seiner eigenen Postfächer, nach denen wir fragten, Mails an (%1: „%2“); seine Ablehnungen können also an uns liegen.</translation>
    </message>
    <message>
        <source>The reply does not say why it refuses: “%1”.</source>
        <translation>Die Antwort sagt nicht, warum er ablehnt: „%1“.</translation>
    </message>
    <message>
        <source>The TLS handshake came to nothing.</source>
        <translation>Der TLS-Handshake führte zu nichts.</translation>
    </message>
    <message>
        <source>The server ended the connection before it answered.</source>
        <translation>Der Server beendete die Verbindung, bevor er antwortete.</translation>
    </message>
    <message>
        <source>The server ended the connection: “%1”.</source>
        <translation>Der Server beendete die Verbindung: „%1“.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Der Server antwortete nicht mehr.</translation>
    </message>
    <message>
        <source>The check was stopped before the questions that matter were answered.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor die Fragen, auf die es ankommt, beantwortet waren.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Port 25 gave no answer at all, not even a refusal: so it looks from a network that lets nobody out to port 25, as many do.</source>
        <translation>Port 25 gab überhaupt keine Antwort, nicht einmal eine Ablehnung: So sieht es aus einem Netz aus, das niemanden nach außen an Port 25 lässt, und das tun viele.</translation>
    </message>
    <message>
        <source>There is no way to IPv6 addresses from here.</source>
        <translation>Von hier führt kein Weg zu IPv6-Adressen.</translation>
    </message>
    <message>
        <source>A connection was made, but no greeting came in the time that we wait.</source>
        <translation>Eine Verbindung kam zustande, aber in der Zeit, die wir warten, kam keine Begrüßung.</translation>
    </message>
    <message>
        <source>What came back is not SMTP.</source>
        <translation>Was zurückkam, ist kein SMTP.</translation>
    </message>
    <message>
        <source>What came back is not SMTP: “%1”.</source>
        <translation>Was zurückkam, ist kein SMTP: „%1“.</translation>
    </message>
    <message>
        <source>It greets with a refusal: “%1”.</source>
        <translation>Er begrüßt mit einer Ablehnung: „%1“.</translation>
    </message>
    <message>
        <source>Run the check again with %1: it waits for some %2 min and asks once more, and who comes back is let in.</source>
        <translation>Führen Sie die Prüfung noch einmal mit %1 aus: Sie wartet etwa %2 min und fragt erneut, und wer wiederkommt, wird eingelassen.</translation>
    </message>
    <message>
        <source>Run the check from another address, or have ours taken off the list that the reply names. Home and mobile connections are listed almost everywhere.</source>
        <translation>Führen Sie die Prüfung von einer anderen Adresse aus, oder lassen Sie unsere von der Liste nehmen, die die Antwort nennt. Private Anschlüsse und Mobilfunk stehen fast überall auf Listen.</translation>
    </message>
    <message>
        <source>Wait an hour and run the check again with --gentle.</source>
        <translation>Warten Sie eine Stunde, und führen Sie die Prüfung noch einmal mit --gentle aus.</translation>
    </message>
    <message>
        <source>Give our address a PTR record that leads to a name which leads back, or run the check from a host that has one.</source>
        <translation>Geben Sie unserer Adresse einen PTR-Eintrag, der zu einem Namen führt, der zurückführt, oder führen Sie die Prüfung von einem Host aus, der einen hat.</translation>
    </message>
    <message>
        <source>Name this machine with a fully qualified name that the DNS knows: --helo NAME.</source>
        <translation>Geben Sie diesem Rechner einen vollständigen Namen (FQDN), den das DNS kennt: --helo NAME.</translation>
    </message>
    <message>
        <source>Give a sender of your own at a domain that lets this machine send: --sender ADDRESS.</source>
        <translation>Geben Sie einen eigenen Absender in einer Domain an, die diesen Rechner senden lässt: --sender ADDRESS.</translation>
    </message>
    <message>
        <source>Give an outside mailbox of your own that exists: --recipient ADDRESS.</source>
        <translation>Geben Sie ein eigenes externes Postfach an, das es gibt: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Name a domain and a mailbox that this server takes mail for: --hosted-domain DOMAIN --local ADDRESS.</source>
        <translation>Nennen Sie eine Domain und ein Postfach, für die dieser Server Mails annimmt: --hosted-domain DOMAIN --local ADDRESS.</translation>
    </message>
    <message>
        <source>Run the check again with --tls auto or --tls always.</source>
        <translation>Führen Sie die Prüfung noch einmal mit --tls auto oder --tls always aus.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS set-up looked at: until a handshake succeeds, this door is unknown, not closed.</source>
        <translation>Lassen Sie die TLS-Einrichtung des Servers untersuchen: Solange kein Handshake gelingt, ist diese Tür unbekannt, nicht geschlossen.</translation>
    </message>
    <message>
        <source>Run the check again later, with --gentle and a longer --timeout; if it stays so, ask whoever runs %1 what the reply means.</source>
        <translation>Führen Sie die Prüfung später noch einmal aus, mit --gentle und längerem --timeout; wenn es so bleibt, fragen Sie den Betreiber von %1, was die Antwort bedeutet.</translation>
    </message>
    <message>
        <source>Run the check again and let it finish.</source>
        <translation>Führen Sie die Prüfung noch einmal aus, und lassen Sie sie zu Ende laufen.</translation>
    </message>
    <message>
        <source>Close it today: blocklists take up open relays on sight. Two rules leave mail working: from inside the network to any mailbox; from outside to mailboxes of %1 only.</source>
        <translation>Schließen Sie es heute: Blocklisten nehmen offene Relays auf, sobald sie sie sehen. Mit zwei Regeln läuft der Mailverkehr weiter: von innerhalb des Netzes an jedes Postfach; von außerhalb nur an Postfächer von %1.</translation>
    </message>
    <message>
        <source>Let the server see the true address of its clients, and take the translator&apos;s address out of its trusted networks.</source>
        <translation>Lassen Sie den Server die wahre Adresse seiner Clients sehen, und nehmen Sie die Adresse des NAT-Gateways aus seinen vertrauten Netzen.</translation>
    </message>
    <message>
        <source>Have unknown names of its own domain refused at RCPT and check again: then its answers tell more. Until then, look whether a message to an outside mailbox leaves the server: its log and queue show it.</source>
        <translation>Lassen Sie unbekannte Namen der eigenen Domain bei RCPT ablehnen, und prüfen Sie erneut: Dann sagen seine Antworten mehr. Sehen Sie bis dahin nach, ob eine Nachricht an ein externes Postfach den Server verlässt: Log und Warteschlange zeigen es.</translation>
    </message>
    <message>
        <source>Save this check, and go on waiting later: postern wait FILE. Only the message&apos;s arrival is proof.</source>
        <translation>Speichern Sie diese Prüfung, und warten Sie später weiter: postern wait FILE. Nur die Ankunft der Nachricht ist ein Beweis.</translation>
    </message>
    <message>
        <source>Look where the message is now: in the server&apos;s log and queue, and in the folder for junk at the far end. If it comes after all, postern wait FILE judges the saved check again.</source>
        <translation>Sehen Sie nach, wo die Nachricht jetzt ist: im Log und in der Warteschlange des Servers und im Spamordner am Ziel. Wenn sie doch noch kommt, beurteilt postern wait FILE die gespeicherte Prüfung neu.</translation>
    </message>
    <message>
        <source>Have outside recipients refused at RCPT: what is taken and bounced goes to whoever was named as sender, who may be a stranger.</source>
        <translation>Lassen Sie externe Empfänger bei RCPT ablehnen: Was angenommen und als Bounce zurückgeschickt wird, geht an den, der als Absender genannt war, und das kann ein Fremder sein.</translation>
    </message>
    <message>
        <source>Look whether a message to %1 leaves the server: its log and queue show it. If it takes every name of its own domain, name a mailbox that cannot be there and have unknown names refused.</source>
        <translation>Sehen Sie nach, ob eine Nachricht an %1 den Server verlässt: Log und Warteschlange zeigen es. Wenn er jeden Namen seiner eigenen Domain annimmt, nennen Sie ein Postfach, das es dort nicht geben kann, und lassen Sie unbekannte Namen ablehnen.</translation>
    </message>
    <message>
        <source>Run the same check where strangers stand: on a host outside of the network, at another provider, without a VPN into this one, and there with the command below. If this host is outside, say so here: --vantage outside.</source>
        <translation>Führen Sie dieselbe Prüfung aus, wo Fremde stehen: auf einem Host außerhalb des Netzes, bei einem anderen Anbieter, ohne VPN in dieses Netz, und dort mit dem Befehl unten. Wenn dieser Host außen steht, sagen Sie es hier: --vantage outside.</translation>
    </message>
    <message>
        <source>Name an outside mailbox at a domain that this server has nothing to do with: --recipient ADDRESS, and another one: --second-recipient ADDRESS.</source>
        <translation>Nennen Sie ein externes Postfach in einer Domain, mit der dieser Server nichts zu tun hat: --recipient ADDRESS, und ein weiteres: --second-recipient ADDRESS.</translation>
    </message>
    <message>
        <source>If the server is up, run the check from a network that lets you out to port 25: other servers answer you there, too. If nothing is meant to listen at port 25 of %1, name the ports that do: --ports 465,587.</source>
        <translation>Wenn der Server läuft, führen Sie die Prüfung aus einem Netz aus, das Sie nach außen an Port 25 lässt: Dort antworten Ihnen auch andere Server. Wenn an Port 25 von %1 nichts lauschen soll, nennen Sie die Ports, an denen etwas lauscht: --ports 465,587.</translation>
    </message>
    <message>
        <source>Run the check from a network that has IPv6.</source>
        <translation>Führen Sie die Prüfung aus einem Netz aus, das IPv6 hat.</translation>
    </message>
    <message>
        <source>Check name and port. Many providers block port 25 from home and cloud connections: then run the check from another network.</source>
        <translation>Prüfen Sie Name und Port. Viele Anbieter sperren Port 25 für private Anschlüsse und Cloud-Server: Führen Sie die Prüfung dann aus einem anderen Netz aus.</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen at 25, 587 and 465.</source>
        <translation>Prüfen Sie den Port: Mailserver lauschen an 25, 587 und 465.</translation>
    </message>
    <message>
        <source>Check the spelling, or name the host instead of the domain.</source>
        <translation>Prüfen Sie die Schreibweise, oder nennen Sie statt der Domain den Host.</translation>
    </message>
</context>
<context>
    <name>postern::explain::RemedySection</name>
    <message>
        <source>Keep the two rules: from inside the network to any mailbox; from outside to the server&apos;s own mailboxes only.</source>
        <translation>Halten Sie die zwei Regeln ein: von innerhalb des Netzes an jedes Postfach; von außerhalb nur an die eigenen Postfächer des Servers.</translation>
    </message>
    <message>
        <source>Test again from outside after every change of the server, and of whatever stands before it: a firewall, a proxy, a container, an IPv6 address.</source>
        <translation>Testen Sie von außen erneut nach jeder Änderung am Server und an allem, was davor steht: Firewall, Proxy, Container, eine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Quelle: </translation>
    </message>
</context>
<context>
    <name>postern::explain::Repeats</name>
    <message>
        <source>swaks takes the comma for the end of an address: type the lines.</source>
        <translation>swaks hält das Komma für das Ende einer Adresse: Tippen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>swaks sends no parameters behind an address: type the lines.</source>
        <translation>swaks sendet keine Parameter hinter einer Adresse: Tippen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>swaks cannot send an address of this shape: type the lines.</source>
        <translation>swaks kann eine Adresse dieser Form nicht senden: Tippen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>The check went through a proxy, and this does not: do it where the proxy stands.</source>
        <translation>Die Prüfung lief über einen Proxy, dies hier nicht: Tun Sie es dort, wo der Proxy steht.</translation>
    </message>
    <message>
        <source>at the 354 break off with Ctrl+C: without the final dot there is no message</source>
        <translation>bei der 354 mit Strg+C abbrechen: Ohne den abschließenden Punkt gibt es keine Nachricht</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReplyCodes</name>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The server tells about its own state.</source>
        <translation>Der Server berichtet über seinen eigenen Zustand.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The server says how it can be used; this is for people.</source>
        <translation>Der Server sagt, wie er sich benutzen lässt; das ist für Menschen.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>The server is there and ready to listen.</source>
        <translation>Der Server ist da und bereit zuzuhören.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>The server ends the connection, as agreed.</source>
        <translation>Der Server beendet die Verbindung, wie verabredet.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>The password was right: from now on the client is somebody.</source>
        <translation>Das Passwort war richtig: Von nun an ist der Client jemand.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The server did what it was asked.</source>
        <translation>Der Server hat getan, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>taken, to be sent on</source>
        <translation>angenommen zum Weiterleiten</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server takes the message and sends it there.</source>
        <translation>Das Postfach ist anderswo; der Server nimmt die Nachricht an und sendet sie dorthin.</translation>
    </message>
    <message>
        <source>not looked up, but taken</source>
        <translation>ungeprüft angenommen</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, and tries to deliver all the same.</source>
        <translation>Der Server sagt nicht, ob es das Postfach gibt, und versucht trotzdem zuzustellen.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>The server waits for the next part of the login.</source>
        <translation>Der Server wartet auf den nächsten Teil der Anmeldung.</translation>
    </message>
    <message>
        <source>send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>The server wants the message itself now; a line with a single dot would end it.</source>
        <translation>Der Server will nun die Nachricht selbst; eine Zeile mit einem einzelnen Punkt würde sie beenden.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>beendet die Verbindung</translation>
    </message>
    <message>
        <source>The server ends the connection; try again later.</source>
        <translation>Der Server beendet die Verbindung; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>Passwort muss geändert werden</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Diese Art der Anmeldung geht erst, nachdem sich der Benutzer einmal auf andere Art angemeldet hat.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment; later it may.</source>
        <translation>Das Postfach lässt sich im Augenblick nicht benutzen; später vielleicht.</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>Störung hier</translation>
    </message>
    <message>
        <source>Something went wrong in the server itself; later it may work.</source>
        <translation>Im Server selbst ging etwas schief; später klappt es vielleicht.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>The server has no space or too many recipients just now.</source>
        <translation>Der Server hat gerade keinen Speicherplatz oder zu viele Empfänger.</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>zurzeit nicht zu haben</translation>
    </message>
    <message>
        <source>TLS or login cannot be had at the moment. Some servers also put off relaying with this code.</source>
        <translation>TLS oder Anmeldung ist im Augenblick nicht zu haben. Manche Server vertrösten mit diesem Code auch beim Relaying.</translation>
    </message>
    <message>
        <source>cannot do that now</source>
        <translation>kann das jetzt nicht</translation>
    </message>
    <message>
        <source>The server cannot handle one of the parameters just now.</source>
        <translation>Der Server kann gerade mit einem der Parameter nicht umgehen.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>The server does not know this command, or the line is too long.</source>
        <translation>Der Server kennt diesen Befehl nicht, oder die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>bad argument</source>
        <translation>falsches Argument</translation>
    </message>
    <message>
        <source>The command is known, but what stands behind it has a wrong form.</source>
        <translation>Der Befehl ist bekannt, aber was dahinter steht, hat eine falsche Form.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>The server knows the command and does not carry it out.</source>
        <translation>Der Server kennt den Befehl und führt ihn nicht aus.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>The command came before one that has to stand in front of it.</source>
        <translation>Der Befehl kam vor einem, der vor ihm stehen muss.</translation>
    </message>
    <message>
        <source>parameter not offered</source>
        <translation>Parameter nicht angeboten</translation>
    </message>
    <message>
        <source>The command is known, but not with this parameter.</source>
        <translation>Der Befehl ist bekannt, aber nicht mit diesem Parameter.</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>nimmt keine Mails an</translation>
    </message>
    <message>
        <source>This host never takes any mail.</source>
        <translation>Dieser Host nimmt nie Mails an.</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>so nicht</translation>
    </message>
    <message>
        <source>The server wants something first: TLS, or a password.</source>
        <translation>Der Server verlangt erst etwas: TLS oder ein Passwort.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>Anmeldung zu schwach</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Diese Art der Anmeldung ist für diesen Benutzer zu schwach.</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>Benutzername oder Passwort stimmen nicht.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>Anmeldung braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Diese Art der Anmeldung wird nur über TLS angeboten.</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>endgültig abgelehnt</translation>
    </message>
    <message>
        <source>The server does not take this: no such mailbox, or a rule is against it.</source>
        <translation>Der Server nimmt dies nicht an: Das Postfach gibt es nicht, oder eine Regel spricht dagegen.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere, and the server will not send the message there.</source>
        <translation>Das Postfach ist anderswo, und der Server wird die Nachricht nicht dorthin senden.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox allows.</source>
        <translation>Die Nachricht ist größer, als der Server oder das Postfach erlaubt.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>Name nicht erlaubt</translation>
    </message>
    <message>
        <source>The server does not accept this form of a mailbox name.</source>
        <translation>Der Server akzeptiert diese Form eines Postfachnamens nicht.</translation>
    </message>
    <message>
        <source>The server will not do this, now or later. As a greeting: it takes no mail from this client.</source>
        <translation>Der Server wird dies nicht tun, weder jetzt noch später. Als Begrüßung: Er nimmt von diesem Client keine Mails an.</translation>
    </message>
    <message>
        <source>parameter unknown</source>
        <translation>Parameter unbekannt</translation>
    </message>
    <message>
        <source>The server does not know one of the parameters, or does not offer it.</source>
        <translation>Der Server kennt einen der Parameter nicht oder bietet ihn nicht an.</translation>
    </message>
    <message>
        <source>domain takes no mail</source>
        <translation>Domain nimmt keine Mails an</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>Die Domain des Empfängers sagt, dass sie keine Mails annimmt.</translation>
    </message>
    <message>
        <source>The server says yes.</source>
        <translation>Der Server sagt ja.</translation>
    </message>
    <message>
        <source>The server says yes, and waits for more.</source>
        <translation>Der Server sagt ja und wartet auf mehr.</translation>
    </message>
    <message>
        <source>The server says no for the moment; later the same question may get a yes.</source>
        <translation>Der Server sagt für den Augenblick nein; später kann dieselbe Frage ein Ja bekommen.</translation>
    </message>
    <message>
        <source>The server says no, and asking again does not help.</source>
        <translation>Der Server sagt nein, und noch einmal zu fragen hilft nicht.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reports</name>
    <message>
        <source>How to close it</source>
        <translation>Wie es sich schließen lässt</translation>
    </message>
    <message>
        <source>What to do next, and how to close it</source>
        <translation>Was nun zu tun ist, und wie es sich schließen lässt</translation>
    </message>
    <message>
        <source>How it stays closed</source>
        <translation>Wie es geschlossen bleibt</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>Open relay check of %1</source>
        <translation>Prüfung auf ein offenes Relay: %1</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · Aufzeichnung %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What this server does with mail</source>
        <translation>Was dieser Server mit Mails macht</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Die Zeilen, die entscheiden</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>Der Beweis durch Zustellung</translation>
    </message>
    <message>
        <source>Every question and its answer</source>
        <translation>Jede Frage und ihre Antwort</translation>
    </message>
    <message>
        <source>What else was seen</source>
        <translation>Was sonst zu sehen war</translation>
    </message>
    <message>
        <source>What was not covered</source>
        <translation>Was nicht abgedeckt war</translation>
    </message>
    <message>
        <source>How this was tested</source>
        <translation>Wie getestet wurde</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Das ganze Gespräch</translation>
    </message>
</context>
<context>
    <name>postern::explain::Say</name>
    <message>
        <source>this is no TOML: %1</source>
        <translation>das ist kein TOML: %1</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>ein Feld „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the field “%1” has a value of the wrong type</source>
        <translation>das Feld „%1“ hat einen Wert vom falschen Typ</translation>
    </message>
    <message>
        <source>the id “%1” stands here for the second time</source>
        <translation>die Kennung „%1“ steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>eine Art „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a tier is 1, 2 or 3, not %1</source>
        <translation>eine Stufe ist 1, 2 oder 3, nicht %1</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”</source>
        <translation>einen Platzhalter „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the control “%1” is not in this catalogue</source>
        <translation>die Kontrollfrage „%1“ steht nicht in diesem Katalog</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a command</source>
        <translation>„%1“ lässt sich nicht in einen Befehl setzen</translation>
    </message>
    <message>
        <source>there is no probe in it</source>
        <translation>es ist keine Frage darin</translation>
    </message>
    <message>
        <source>No target was named. Give a domain, a host, an address, or practice:closed to try it out.</source>
        <translation>Es wurde kein Ziel genannt. Geben Sie eine Domain, einen Host oder eine Adresse an, oder practice:closed zum Ausprobieren.</translation>
    </message>
    <message>
        <source>There is no practice server “%1”. There are: %2.</source>
        <translation>Den Übungsserver „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>„%1“: Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write 192.0.2.1, 192.0.2.1:25, 2001:db8::1 or [2001:db8::1]:25.</source>
        <translation>„%1“ ist keine IP-Adresse. Schreiben Sie 192.0.2.1, 192.0.2.1:25, 2001:db8::1 oder [2001:db8::1]:25.</translation>
    </message>
    <message>
        <source>“%1” is a mail address. Name its domain or mail server instead.</source>
        <translation>„%1“ ist eine Mailadresse. Nennen Sie stattdessen ihre Domain oder ihren Mailserver.</translation>
    </message>
    <message>
        <source>“%1” is a URL. Name only the host, with the port if it is not 25: mail.example.org:587.</source>
        <translation>„%1“ ist eine URL. Nennen Sie nur den Host, mit dem Port, wenn es nicht 25 ist: mail.example.org:587.</translation>
    </message>
    <message>
        <source>“%1” names more than one server. Postern asks one target at a time, and no ranges.</source>
        <translation>„%1“ nennt mehr als einen Server. Postern fragt ein Ziel zur Zeit und keine Bereiche.</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a host nor an address. Names have letters, digits and hyphens, parted by dots.</source>
        <translation>„%1“ ist weder eine Domain noch ein Host noch eine Adresse. Namen haben Buchstaben, Ziffern und Bindestriche, durch Punkte getrennt.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>the domain holds a character or an empty part that no name has</source>
        <translation>die Domain enthält ein Zeichen oder einen leeren Teil, wie kein Name sie hat</translation>
    </message>
    <message>
        <source>the brackets hold no IP address</source>
        <translation>in den Klammern steht keine IP-Adresse</translation>
    </message>
    <message>
        <source>there is no @ in it</source>
        <translation>es ist kein @ darin</translation>
    </message>
    <message>
        <source>the part before the @ holds a character that has to be quoted or cannot be there</source>
        <translation>der Teil vor dem @ enthält ein Zeichen, das in Anführungszeichen stehen müsste oder dort nicht stehen kann</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 is broken: at byte %2 it is no JSON any more. Was it cut off or edited? Run the check again.</source>
        <translation>%1 ist beschädigt: Bei Byte %2 ist es kein JSON mehr. Wurde die Datei abgeschnitten oder bearbeitet? Führen Sie die Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no record of a check.</source>
        <translation>%1 ist JSON, aber keine Aufzeichnung einer Prüfung.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postern. Judge it with that one.</source>
        <translation>%1 wurde von einem neueren Postern geschrieben. Beurteilen Sie die Datei mit diesem.</translation>
    </message>
    <message>
        <source>%1 is too large to be a record of a check.</source>
        <translation>%1 ist zu groß für die Aufzeichnung einer Prüfung.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is missing. Run the check again.</source>
        <translation>%1 ist beschädigt: „%2“ fehlt. Führen Sie die Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is of the wrong type. Run the check again.</source>
        <translation>%1 ist beschädigt: „%2“ ist vom falschen Typ. Führen Sie die Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” has a value that it cannot have. Run the check again.</source>
        <translation>%1 ist beschädigt: „%2“ hat einen Wert, den es nicht haben kann. Führen Sie die Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 is empty. Give a saved check, or a dialogue copied from a terminal.</source>
        <translation>%1 ist leer. Geben Sie eine gespeicherte Prüfung an oder einen Dialog, der aus einem Terminal kopiert ist.</translation>
    </message>
    <message>
        <source>%1 is too large to be a dialogue.</source>
        <translation>%1 ist zu groß für einen Dialog.</translation>
    </message>
    <message>
        <source>%1 holds no reply of a mail server: no line begins with a code such as 250 or 554.</source>
        <translation>%1 enthält keine Antwort eines Mailservers: Keine Zeile beginnt mit einem Code wie 250 oder 554.</translation>
    </message>
    <message>
        <source>In %1 nobody is asked to take mail: there is no MAIL FROM with a RCPT TO after it.</source>
        <translation>In %1 wird niemand gebeten, Mails anzunehmen: Es gibt kein MAIL FROM mit einem RCPT TO danach.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Seen</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The server&apos;s own people</source>
        <translation>Die eigenen Benutzer des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s software</source>
        <translation>Die Software des Servers</translation>
    </message>
    <message>
        <source>the tester said so</source>
        <translation>nach Angabe des Prüfers</translation>
    </message>
    <message>
        <source>the server is on this machine</source>
        <translation>der Server läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>the server is in the same network</source>
        <translation>der Server steht im selben Netz</translation>
    </message>
    <message>
        <source>the server sees us under an address of our own network</source>
        <translation>der Server sieht uns unter einer Adresse unseres eigenen Netzes</translation>
    </message>
    <message>
        <source>the server has an address of a private network</source>
        <translation>der Server hat eine Adresse eines privaten Netzes</translation>
    </message>
    <message>
        <source>nothing speaks for inside</source>
        <translation>nichts spricht für innen</translation>
    </message>
    <message>
        <source>From where each endpoint was asked</source>
        <translation>Von wo aus jeder Endpunkt gefragt wurde</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>We come from</source>
        <translation>Wir kommen von</translation>
    </message>
    <message>
        <source>It sees us as</source>
        <translation>Er sieht uns als</translation>
    </message>
    <message>
        <source>So we stand</source>
        <translation>Also stehen wir</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>sagt er nicht</translation>
    </message>
    <message>
        <source>behind a translator or proxy</source>
        <translation>hinter NAT oder Proxy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>How the server sees us</source>
        <translation>Wie der Server uns sieht</translation>
    </message>
    <message>
        <source>TLS and certificates</source>
        <translation>TLS und Zertifikate</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen bei</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (out of use by RFC 8996)</source>
        <translation>%1 (außer Gebrauch nach RFC 8996)</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (sich selbst)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>is for the name that was dialled</source>
        <translation>gilt für den Namen, der angewählt wurde</translation>
    </message>
    <message>
        <source>is not for the name that was dialled</source>
        <translation>gilt nicht für den Namen, der angewählt wurde</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>leads to an authority that the tester&apos;s system trusts</source>
        <translation>führt zu einer Zertifizierungsstelle, der das System des Prüfers vertraut</translation>
    </message>
    <message>
        <source>no authority that the tester&apos;s system trusts</source>
        <translation>keine Zertifizierungsstelle, der das System des Prüfers vertraut</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine verwertbare Antwort</translation>
    </message>
    <message>
        <source>Who takes mail for the test recipients</source>
        <translation>Wer die Mails der Testempfänger annimmt</translation>
    </message>
    <message>
        <source>Names of the server&apos;s addresses</source>
        <translation>Namen der Adressen des Servers</translation>
    </message>
    <message>
        <source>Block lists that were asked</source>
        <translation>Gefragte Blocklisten</translation>
    </message>
</context>
<context>
    <name>postern::explain::Software</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>it calls itself so (%1)</source>
        <translation>er nennt sich so (%1)</translation>
    </message>
    <message>
        <source>it speaks in its words (%1%2)</source>
        <translation>seine Worte passen dazu (%1%2)</translation>
    </message>
    <message>
        <source> and one more</source>
        <translation> und noch ein Hinweis</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1, and nothing else shows it</source>
        <translation>%1, und nichts anderes zeigt es</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>But %1 is what %2 says: one of them is a disguise, or a gateway stands before the server, or two servers share the address.</source>
        <translation>Doch %1 ist, was %2 sagt: Eines von beiden ist eine Verkleidung, oder vor dem Server steht ein Gateway, oder zwei Server teilen sich die Adresse.</translation>
    </message>
    <message>
        <source>It looks like %1 (%2): %3.</source>
        <translation>Dem Anschein nach ist es %1 (%2) – %3.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Teller</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Put the address by which strangers reach the server in the place of %1.</source>
        <translation>Setzen Sie an die Stelle von %1 die Adresse, unter der Fremde den Server erreichen.</translation>
    </message>
    <message>
        <source>Then run this check again, from the same place, to see that it is shut.</source>
        <translation>Führen Sie danach diese Prüfung vom selben Ort erneut aus, um zu sehen, dass die Tür zu ist.</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Only over TLS</source>
        <translation>Nur über TLS</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>verlangt ein Passwort</translation>
    </message>
</context>
<context>
    <name>postern::explain::Tongue</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language into which this is translated (BCP 47): &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, by the letters of QLocale: &quot;25 November 2026&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>The same without seconds: &quot;25 Nov 2026 09:30&quot;</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>How a moment is written, by the letters of QLocale: &quot;25 Nov 2026 09:30:00&quot;</extracomment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Watch</name>
    <message>
        <source>Say where the message will come out.</source>
        <translation>Sagen Sie, wo die Nachricht ankommen wird.</translation>
    </message>
    <message>
        <source>A place to watch is listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX or manual.</source>
        <translation>Ein Ort zum Beobachten ist listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX oder manual.</translation>
    </message>
    <message>
        <source>To listen, give an IP address of this machine and a port, as in listen:192.0.2.7:25.</source>
        <translation>Zum Lauschen geben Sie eine IP-Adresse dieses Rechners und einen Port an, etwa listen:192.0.2.7:25.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Give the path of the mailbox.</source>
        <translation>Geben Sie den Pfad des Postfachs an.</translation>
    </message>
    <message>
        <source>Say whose mailbox it is: imaps://USER@HOST/BOX.</source>
        <translation>Sagen Sie, wessen Postfach es ist: imaps://USER@HOST/BOX.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server needs a host name or an IP address.</source>
        <translation>Für den Server des Postfachs wird ein Hostname oder eine IP-Adresse gebraucht.</translation>
    </message>
    <message>
        <source>Leave the password out: it is asked for, and kept nowhere.</source>
        <translation>Lassen Sie das Passwort weg: Danach wird gefragt, und es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be part of it.</source>
        <translation>Darin steht ein Zeichen, das nicht dazugehören kann.</translation>
    </message>
    <message>
        <source>Postern cannot listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Postern kann dort nicht lauschen: Die Adresse gehört nicht zu diesem Rechner, der Port ist belegt, oder es braucht mehr Rechte.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Ein solches Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>It is there, but it cannot be read: it is somebody else&apos;s, locked, or no mailbox of that kind.</source>
        <translation>Es ist da, lässt sich aber nicht lesen: Es gehört jemand anderem, ist gesperrt oder ist kein Postfach dieser Art.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>Der Server des Postfachs antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no safe connection to the mailbox&apos;s server: TLS failed, or nobody vouches for its certificate. The password was not sent.</source>
        <translation>Es gibt keine sichere Verbindung zum Server des Postfachs: TLS ist gescheitert, oder für sein Zertifikat bürgt niemand. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not take this name and password.</source>
        <translation>Der Server des Postfachs nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server answers in a way that is not IMAP as it should be.</source>
        <translation>Der Server des Postfachs antwortet auf eine Art, die kein ordentliches IMAP ist.</translation>
    </message>
    <message>
        <source>Before a message is sent, it has to be shown that this mailbox is yours.</source>
        <translation>Bevor eine Nachricht gesendet wird, muss gezeigt sein, dass dieses Postfach Ihres ist.</translation>
    </message>
    <message>
        <source>The message can reach nobody else, so nothing has to be shown about the mailbox.</source>
        <translation>Die Nachricht kann niemand anderen erreichen; deshalb muss über das Postfach nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>This mailbox is yours: the code that was mailed to it came out there.</source>
        <translation>Dieses Postfach ist Ihres: Der dorthin geschickte Code ist angekommen.</translation>
    </message>
    <message>
        <source>This mailbox is yours: you know the code that was mailed to it.</source>
        <translation>Dieses Postfach ist Ihres: Sie kennen den dorthin geschickten Code.</translation>
    </message>
    <message>
        <source>This mailbox is yours: Postern can read it, and it is that address&apos;s.</source>
        <translation>Dieses Postfach ist Ihres: Postern kann es lesen, und es gehört zu dieser Adresse.</translation>
    </message>
    <message>
        <source>This is the message, with its way.</source>
        <translation>Das ist die Nachricht, mit ihrem Weg.</translation>
    </message>
    <message>
        <source>This is the message, but not all of its source: the Received lines at the top are missing or cut. Mail programs show them under “source”, “original” or “headers”.</source>
        <translation>Das ist die Nachricht, aber nicht ihr ganzer Quelltext: Die Received-Zeilen oben fehlen oder sind abgeschnitten. Mailprogramme zeigen sie unter „Quelltext“, „Original“ oder „Kopfzeilen“.</translation>
    </message>
    <message>
        <source>This is another message: it does not carry the number of this test.</source>
        <translation>Das ist eine andere Nachricht: Sie trägt nicht die Nummer dieses Tests.</translation>
    </message>
    <message>
        <source>This is only a part of a message. Copy all of its source, from the first line.</source>
        <translation>Das ist nur ein Teil einer Nachricht. Kopieren Sie ihren ganzen Quelltext, von der ersten Zeile an.</translation>
    </message>
    <message>
        <source>This is no message. Copy its source, or drop its .eml file here.</source>
        <translation>Das ist keine Nachricht. Kopieren Sie ihren Quelltext, oder ziehen Sie ihre .eml-Datei hierher.</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s message is taken, Postern sends one, to a mailbox of yours, and watches for it. It says what it is and needs no answer. Only a message that comes out at the far end proves an open relay.</source>
        <translation>Wo die Nachricht eines Fremden angenommen wird, sendet Postern eine, an ein Postfach von Ihnen, und beobachtet, ob sie kommt. Sie sagt, was sie ist, und braucht keine Antwort. Nur eine Nachricht, die am Ziel ankommt, beweist ein offenes Relay.</translation>
    </message>
    <message>
        <source>Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Then show the source of what arrived here.</source>
        <translation>Schicken Sie den Code %1 an %2, mit Ihrem gewohnten Mailprogramm und nicht über den Server, der getestet wird. Zeigen Sie dann den Quelltext dessen, was hier angekommen ist.</translation>
    </message>
    <message>
        <source>Nothing there says whose mailbox it is. Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Postern sees when it comes out.</source>
        <translation>Nichts sagt dort, wessen Postfach es ist. Schicken Sie den Code %1 an %2, mit Ihrem gewohnten Mailprogramm und nicht über den Server, der getestet wird. Postern sieht, wenn er ankommt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postern::explain::Way</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>its clock is behind by %1 or more</source>
        <translation>seine Uhr geht um %1 oder mehr nach</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>A server that does not name itself</source>
        <translation>Ein Server, der sich nicht nennt</translation>
    </message>
    <message>
        <source>%1 had it by itself.</source>
        <translation>%1 hatte sie von sich aus.</translation>
    </message>
    <message>
        <source>%1 took it from %2, whose name may be false.</source>
        <translation>%1 bekam sie von %2; dieser Name kann falsch sein.</translation>
    </message>
    <message>
        <source>%1 took it from %2.</source>
        <translation>%1 bekam sie von %2.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server. That is the proof.</source>
        <translation>Die Nachricht ist am Ziel angekommen, und ihre Spur führt über diesen Server. Das ist der Beweis.</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server, which saw us as %1. That is the proof.</source>
        <translation>Die Nachricht ist am Ziel angekommen, und ihre Spur führt über diesen Server, der uns als %1 sah. Das ist der Beweis.</translation>
    </message>
    <message>
        <source>The message came out at the far end, but no line of its trace names this server: it may have gone another way.</source>
        <translation>Die Nachricht ist am Ziel angekommen, aber keine Zeile ihrer Spur nennt diesen Server: Sie kann einen anderen Weg genommen haben.</translation>
    </message>
    <message>
        <source>The server took the message, and sent it back: it does not relay after all.</source>
        <translation>Der Server hat die Nachricht angenommen und zurückgeschickt: Er leitet also doch nicht weiter.</translation>
    </message>
    <message>
        <source>The message came back since the far end would not have it. The server did try to hand it on.</source>
        <translation>Die Nachricht kam zurück, da das Ziel sie nicht haben wollte. Der Server hat tatsächlich versucht, sie weiterzugeben.</translation>
    </message>
    <message>
        <source>The message came back for a reason that says nothing about relaying.</source>
        <translation>Die Nachricht kam aus einem Grund zurück, der nichts über Relaying sagt.</translation>
    </message>
    <message>
        <source>A report came: the message is delayed, and the server goes on trying.</source>
        <translation>Es kam ein Bericht: Die Nachricht verzögert sich, und der Server versucht es weiter.</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1: gescheitert, %2</translation>
    </message>
    <message>
        <source>%1 is delayed, %2</source>
        <translation>%1: verzögert, %2</translation>
    </message>
    <message>
        <source>%1 was delivered</source>
        <translation>%1: zugestellt</translation>
    </message>
    <message>
        <source>%1 was passed on</source>
        <translation>%1: weitergegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (the server that was checked)</source>
        <translation>%1 (der geprüfte Server)</translation>
    </message>
</context>
<context>
    <name>postern::explain::Words</name>
    <message>
        <source>%1 refuses us or puts us off for a reason that is not relaying, so this check cannot say whether it relays.</source>
        <translation>%1 lehnt uns ab oder vertröstet uns aus einem Grund, der nicht das Relaying ist; deshalb kann diese Prüfung nicht sagen, ob dort weitergeleitet wird.</translation>
    </message>
    <message>
        <source>%1 objects to our sender address, so this check cannot say whether it relays.</source>
        <translation>%1 beanstandet unsere Absenderadresse; deshalb kann diese Prüfung nicht sagen, ob dort weitergeleitet wird.</translation>
    </message>
    <message>
        <source>%1 objects to our test recipient, so this check cannot say whether it relays.</source>
        <translation>%1 beanstandet unseren Testempfänger; deshalb kann diese Prüfung nicht sagen, ob dort weitergeleitet wird.</translation>
    </message>
    <message>
        <source>%1 is an exchanger of the domains of our test recipients, so this check cannot say whether it relays to others.</source>
        <translation>%1 ist ein Mail-Exchanger der Domains unserer Testempfänger; deshalb kann diese Prüfung nicht sagen, ob an andere weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Port 25 of %1, where strangers bring their mail, gave no answer from here, so this check cannot say whether it relays.</source>
        <translation>Port 25 von %1, wo Fremde ihre Mails bringen, gab von hier aus keine Antwort; deshalb kann diese Prüfung nicht sagen, ob dort weitergeleitet wird.</translation>
    </message>
    <message>
        <source>%1 is reached by IPv6 only, and there is no way to IPv6 addresses from here.</source>
        <translation>%1 ist nur über IPv6 erreichbar, und von hier führt kein Weg zu IPv6-Adressen.</translation>
    </message>
    <message>
        <source>%1 speaks only over TLS, and TLS could not be had: whether it relays is unknown.</source>
        <translation>%1 spricht nur über TLS, und TLS kam nicht zustande: Ob dort weitergeleitet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 refused an outside recipient, but nothing shows that it takes mail from us at all.</source>
        <translation>%1 hat einen externen Empfänger abgelehnt, aber nichts zeigt, dass dort überhaupt Mails von uns angenommen werden.</translation>
    </message>
    <message>
        <source>%1 refused everything we asked, its own mailboxes too: that does not show that it is closed.</source>
        <translation>%1 hat alles abgelehnt, was wir fragten, auch eigene Postfächer: Das zeigt nicht, dass das Relay geschlossen ist.</translation>
    </message>
    <message>
        <source>The answers of %1 do not show whether it relays.</source>
        <translation>Die Antworten von %1 zeigen nicht, ob weitergeleitet wird.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it took our message, and sent it back.</source>
        <translation>%1 leitet für Fremde nichts weiter: Unsere Nachricht wurde angenommen und zurückgeschickt.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: nobody gets anywhere here without a password.</source>
        <translation>%1 leitet für Fremde nichts weiter: Ohne Passwort kommt hier niemand irgendwohin.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused the one form that we tried.</source>
        <translation>%1 leitet für Fremde nichts weiter: Die eine Form, die wir versucht haben, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused all %2 forms that we tried.</source>
        <translation>%1 leitet für Fremde nichts weiter: Alle %2 Formen, die wir versucht haben, wurden abgelehnt.</translation>
    </message>
    <message>
        <source>%1 took our test recipients, but by the DNS it handles mail for their domains: that says nothing about others.</source>
        <translation>%1 hat unsere Testempfänger angenommen, versorgt aber laut DNS deren Domains: Über andere sagt das nichts.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox, but it was not seen there within %2: whether it relays is not proven.</source>
        <translation>%1 hat unsere Nachricht für ein externes Postfach angenommen, aber dort war sie innerhalb von %2 nicht zu sehen: Ob weitergeleitet wird, ist nicht erwiesen.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox and sent it back, for a reason that says nothing of relaying.</source>
        <translation>%1 hat unsere Nachricht für ein externes Postfach angenommen und zurückgeschickt, aus einem Grund, der nichts über Relaying sagt.</translation>
    </message>
    <message>
        <source>%1 took the outside recipient, but it takes every name, even one that cannot exist: it may relay, or just swallow it all.</source>
        <translation>%1 hat den externen Empfänger angenommen, nimmt aber jeden Namen an, sogar einen, den es nicht geben kann: Vielleicht wird weitergeleitet, vielleicht nur alles verschluckt.</translation>
    </message>
    <message>
        <source>%1 refused the plain form, but took a form that may have meant a mailbox of its own.</source>
        <translation>%1 hat die einfache Form abgelehnt, aber eine Form angenommen, die ein eigenes Postfach gemeint haben kann.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: our own message went through it, and came out at the far end.</source>
        <translation>Jeder im Internet kann über %1 Mails an jeden senden: Unsere eigene Nachricht ging hindurch und kam am Ziel an.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient and the message from a stranger.</source>
        <translation>Jeder im Internet kann über %1 Mails an jeden senden: Von einem Fremden wurden ein externer Empfänger und die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger and asked for the message.</source>
        <translation>Jeder im Internet kann über %1 Mails an jeden senden: Von einem Fremden wurde ein externer Empfänger angenommen und die Nachricht angefordert.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger.</source>
        <translation>Jeder im Internet kann über %1 Mails an jeden senden: Von einem Fremden wurde ein externer Empfänger angenommen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Was bei %1 antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>%1 greets with a refusal: it takes no mail, at least not from us.</source>
        <translation>%1 begrüßt mit einer Ablehnung: Mails werden dort nicht angenommen, zumindest nicht von uns.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 nimmt die Verbindung an und sagt dann nichts.</translation>
    </message>
    <message>
        <source>There is no mail server to ask for %1.</source>
        <translation>Für %1 gibt es keinen Mailserver, der sich fragen ließe.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Bei %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but one way around its rule led through.</source>
        <translation>%1 lehnt die einfache Form ab, aber ein Weg um die Regel herum führte hindurch.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but %2 ways around its rule led through.</source>
        <translation>%1 lehnt die einfache Form ab, aber %2 Wege um die Regel herum führten hindurch.</translation>
    </message>
    <message>
        <source>%1 sends mail on for us, but we stand inside its network: that says nothing about strangers.</source>
        <translation>%1 leitet Mails für uns weiter, aber wir stehen innerhalb des Netzes: Über Fremde sagt das nichts.</translation>
    </message>
    <message>
        <source>Certain: a message of ours went through it and was seen at the far end.</source>
        <translation>Gewiss: Eine Nachricht von uns ging hindurch und wurde am Ziel gesehen.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and the whole message. Only its arrival, with this server in its trace, would prove more.</source>
        <translation>Sehr sicher: Der Empfänger und die ganze Nachricht wurden angenommen. Nur ihre Ankunft mit diesem Server in ihrer Spur würde mehr beweisen.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and asked for the message. No message was sent; only one that arrives would prove more, for a server may still discard or bounce what it took.</source>
        <translation>Sehr sicher: Der Empfänger wurde angenommen und die Nachricht angefordert. Es wurde keine Nachricht gesendet; nur eine, die ankommt, würde mehr beweisen, denn ein Server kann noch verwerfen oder als Bounce zurückschicken, was er angenommen hat.</translation>
    </message>
    <message>
        <source>Quite sure: it took the recipient. It was not asked for more; a server may still refuse at DATA, or discard what it took.</source>
        <translation>Ziemlich sicher: Der Empfänger wurde angenommen. Nach mehr wurde nicht gefragt; ein Server kann bei DATA noch ablehnen, oder er kann verwerfen, was er angenommen hat.</translation>
    </message>
    <message>
        <source>Not sure, and we say so: only a message that arrives at the far end, or does not, can decide this.</source>
        <translation>Nicht sicher, und wir sagen es: Nur eine Nachricht, die am Ziel ankommt oder nicht, kann das entscheiden.</translation>
    </message>
    <message>
        <source>Sure of what was seen, but it was seen from inside.</source>
        <translation>Sicher in dem, was zu sehen war, aber es wurde von innen gesehen.</translation>
    </message>
    <message>
        <source>Sure for what was asked, from where we stand: forms that were not covered are named.</source>
        <translation>Sicher für das, was gefragt wurde, von unserem Standort aus: Formen, die nicht abgedeckt sind, werden genannt.</translation>
    </message>
    <message>
        <source>Nothing is claimed either way.</source>
        <translation>Es wird weder das eine noch das andere behauptet.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Teilweise offen</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Nicht erwiesen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut uns</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>No mail service</source>
        <translation>Kein Maildienst</translation>
    </message>
    <message>
        <source>%1: there is no such name in the DNS</source>
        <translation>%1: Einen solchen Namen gibt es im DNS nicht</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: Der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>%1: the DNS gave no usable answer</source>
        <translation>%1: Das DNS gab keine verwertbare Antwort</translation>
    </message>
    <message>
        <source>%1: the domain says in the DNS that it takes no mail (null MX)</source>
        <translation>%1: Die Domain sagt im DNS, dass sie keine Mails annimmt (Null-MX)</translation>
    </message>
    <message>
        <source>%1: there is no way to IPv6 addresses from here</source>
        <translation>%1: Von hier führt kein Weg zu IPv6-Adressen</translation>
    </message>
    <message>
        <source>%1: the check was stopped before</source>
        <translation>%1: Die Prüfung wurde vorher abgebrochen</translation>
    </message>
    <message>
        <source>%1: you left it out</source>
        <translation>%1: von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>%1: more endpoints than one check dials</source>
        <translation>%1: mehr Endpunkte, als eine Prüfung anwählt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>turned away at the greeting</source>
        <translation>bei der Begrüßung abgewiesen</translation>
    </message>
    <message>
        <source>the answer was not SMTP</source>
        <translation>die Antwort war kein SMTP</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>der Server hat aufgelegt</translation>
    </message>
</context>
<context>
    <name>postern::learn::Arrived</name>
    <message>
        <source>The mailbox is outside. The server that handed the message over is Company A&apos;s, as it should be: it came from one of its own people.</source>
        <translation>Das Postfach ist außen. Der Server, der die Nachricht übergab, gehört der Firma A, und so soll es sein: Sie kam von jemandem aus der Firma.</translation>
    </message>
    <message>
        <source>Who really wrote it does not show. Which server handed it over does: Company A&apos;s, and so Company A gets the blame.</source>
        <translation>Wer sie wirklich geschrieben hat, ist nicht zu sehen. Welcher Server sie übergeben hat, schon: der Server der Firma A; und so bekommt Firma A die Schuld.</translation>
    </message>
    <message>
        <source>It lies in a mailbox of Company A&apos;s own. The relay had to pass it on to nobody.</source>
        <translation>Sie liegt in einem eigenen Postfach der Firma A. Das Relay musste sie an niemanden weitergeben.</translation>
    </message>
    <message>
        <source>Empty: the relay refused the message, so it is still with its sender.</source>
        <translation>Leer: Das Relay hat die Nachricht abgelehnt, also ist sie noch bei ihrem Absender.</translation>
    </message>
    <message>
        <source>Empty: the next server did not take the message.</source>
        <translation>Leer: Der nächste Server hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Empty: the practice servers did not answer.</source>
        <translation>Leer: Die Übungsserver haben nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>postern::learn::Cast</name>
    <message>
        <source>The newsletter</source>
        <translation>Der Newsletter</translation>
    </message>
    <message>
        <source>An employee</source>
        <translation>Eine Mitarbeiterin</translation>
    </message>
    <message>
        <source>A spammer</source>
        <translation>Ein Spammer</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Ein Lieferant</translation>
    </message>
    <message>
        <source>A phisher</source>
        <translation>Ein Phisher</translation>
    </message>
    <message>
        <source>A researcher</source>
        <translation>Ein Forscher</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Ein Fremder</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Die Buchhaltung</translation>
    </message>
    <message>
        <source>A co-worker</source>
        <translation>Ein Kollege</translation>
    </message>
    <message>
        <source>The postmaster</source>
        <translation>Der Postmaster</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Accounting&apos;s mailbox</source>
        <translation>Postfach der Buchhaltung</translation>
    </message>
    <message>
        <source>The co-worker&apos;s mailbox</source>
        <translation>Postfach des Kollegen</translation>
    </message>
    <message>
        <source>The postmaster&apos;s mailbox</source>
        <translation>Postfach des Postmasters</translation>
    </message>
    <message>
        <source>The customer&apos;s mailbox</source>
        <translation>Postfach des Kunden</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <translation>Postfach von %1</translation>
    </message>
    <message>
        <source>The mailbox of %1</source>
        <translation>Postfach %1</translation>
    </message>
    <message>
        <source>accounting&apos;s mailbox</source>
        <translation>Postfach der Buchhaltung</translation>
    </message>
    <message>
        <source>the co-worker&apos;s mailbox</source>
        <translation>Postfach des Kollegen</translation>
    </message>
    <message>
        <source>the postmaster&apos;s mailbox</source>
        <translation>Postfach des Postmasters</translation>
    </message>
    <message>
        <source>the customer&apos;s mailbox</source>
        <translation>Postfach des Kunden</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <comment>in a sentence</comment>
        <translation>Postfach von %1</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>Postfach %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::LessonPages</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Geschrieben von %1.</translation>
    </message>
    <message>
        <source>Answer, and why</source>
        <translation>Antwort und Begründung</translation>
    </message>
    <message>
        <source>%1 So it is.</source>
        <translation>%1 So ist es.</translation>
    </message>
    <message>
        <source>%1 Not quite.</source>
        <translation>%1 Nicht ganz.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>What an open relay is</source>
        <translation>Was ein offenes Relay ist</translation>
    </message>
    <message>
        <source>Eight short lessons for people who have never heard of SMTP. Every picture and every conversation in them was recorded when these pages were written: real mail servers said these lines to each other.</source>
        <translation>Acht kurze Lektionen für Menschen, die noch nie von SMTP gehört haben. Jedes Bild und jedes Gespräch darin wurde aufgezeichnet, als diese Seiten geschrieben wurden: Echte Mailserver haben diese Zeilen miteinander gewechselt.</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n questions</source>
        <translation>
            <numerusform>Quiz: %n Frage</numerusform>
            <numerusform>Quiz: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>Im Postfach</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>On these pages every message has been sent already: what came of it stands below.</source>
        <translation>Auf diesen Seiten ist jede Nachricht schon gesendet: Was daraus wurde, steht darunter.</translation>
    </message>
    <message>
        <source>Check yourself</source>
        <translation>Prüfen Sie sich selbst</translation>
    </message>
    <message>
        <source>Next: the quiz</source>
        <translation>Weiter: das Quiz</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Nachlesen: %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::Reasoning</name>
    <message>
        <source>Both rules are off: nobody asks who sends, and nobody asks whose mailbox it is. So everything passes, this message as well.</source>
        <translation>Beide Regeln sind aus: Niemand fragt, wer sendet, und niemand fragt, wessen Postfach es ist. Also geht alles durch, auch diese Nachricht.</translation>
    </message>
    <message>
        <source>The second rule is off: nobody asks whose mailbox it is. So a stranger can write through this relay to anybody.</source>
        <translation>Die zweite Regel ist aus: Niemand fragt, wessen Postfach es ist. Also kann ein Fremder über dieses Relay an jeden schreiben.</translation>
    </message>
    <message>
        <source>The first rule is off. This message passes only because the relay believes the sender&apos;s address, and anybody can write that.</source>
        <translation>Die erste Regel ist aus. Diese Nachricht geht nur durch, weil das Relay der Adresse des Absenders glaubt, und die kann jeder hinschreiben.</translation>
    </message>
    <message>
        <source>The second rule would hold it. But the envelope names a sender at companya.com, and this relay believes what it reads there. Anybody can write that.</source>
        <translation>Die zweite Regel würde sie aufhalten. Aber der Umschlag nennt einen Absender bei companya.com, und dieses Relay glaubt, was es dort liest. Das kann jeder hinschreiben.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, so the relay looks for somebody at Company A who is called %1. Nobody is. The percent sign is a part of the name, and nothing else.</source>
        <translation>Die Adresse endet auf companya.com, also sucht das Relay bei Firma A jemanden, der %1 heißt. So heißt niemand. Das Prozentzeichen ist ein Teil des Namens und sonst nichts.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, and nobody there has this name. The relay knows its own mailboxes, and says so.</source>
        <translation>Die Adresse endet auf companya.com, und niemand dort hat diesen Namen. Das Relay kennt seine eigenen Postfächer und sagt es.</translation>
    </message>
    <message>
        <source>The mailbox is one of Company A&apos;s own. Everybody may write to those, from inside and from outside, whatever the switches say.</source>
        <translation>Das Postfach ist ein eigenes der Firma A. An die darf jeder schreiben, von innen und von außen, was immer die Schalter sagen.</translation>
    </message>
    <message>
        <source>The relay reads the percent sign as an @, and sends the message on to %1. On this way it asks neither of its rules.</source>
        <translation>Das Relay liest das Prozentzeichen als @ und leitet die Nachricht an %1 weiter. Auf diesem Weg fragt es keine seiner Regeln.</translation>
    </message>
    <message>
        <source>The first rule lets it pass: whoever is inside may write to any mailbox. That is what the company has its relay for.</source>
        <translation>Die erste Regel lässt sie durch: Wer innen ist, darf an jedes Postfach schreiben. Dafür hat die Firma ihr Relay.</translation>
    </message>
    <message>
        <source>Something in front of the relay hides where clients come from: all of them look like computers inside. So the first rule lets strangers pass as well.</source>
        <translation>Etwas vor dem Relay verbirgt, woher die Clients kommen: Alle sehen aus wie Computer von innen. Also lässt die erste Regel auch Fremde durch.</translation>
    </message>
    <message>
        <source>The first rule is off, so an employee counts as a stranger. The second rule lets those write to Company A&apos;s own mailboxes only, and this is not one of them.</source>
        <translation>Die erste Regel ist aus, also gilt eine Mitarbeiterin als Fremde. Die zweite Regel lässt Fremde nur an die eigenen Postfächer der Firma A schreiben, und dieses ist keines davon.</translation>
    </message>
    <message>
        <source>The second rule holds it: from outside, only Company A&apos;s own mailboxes can be written to, and this is not one of them.</source>
        <translation>Die zweite Regel hält sie auf: Von außen sind nur Postfächer der Firma A zu erreichen, und dieses ist keines davon.</translation>
    </message>
    <message>
        <source>It says so late: the recipient is taken first, and only DATA is refused. Whoever stops asking at RCPT TO would call this relay open.</source>
        <translation>Es sagt es spät: Zuerst wird der Empfänger angenommen, und erst DATA wird abgelehnt. Wer bei RCPT TO zu fragen aufhört, würde dieses Relay offen nennen.</translation>
    </message>
    <message>
        <source>That is as it should be.</source>
        <translation>So soll es sein.</translation>
    </message>
    <message>
        <source>This message does no harm. But a stranger could take the same way.</source>
        <translation>Diese Nachricht schadet nicht. Aber ein Fremder könnte denselben Weg nehmen.</translation>
    </message>
    <message>
        <source>This must not happen: the message of a stranger goes to a stranger, in Company A&apos;s name.</source>
        <translation>Das darf nicht geschehen: Die Nachricht eines Fremden geht an einen Fremden, im Namen der Firma A.</translation>
    </message>
    <message>
        <source>This is too much: the relay is closed to the company&apos;s own people. They cannot write to customers.</source>
        <translation>Das ist zu viel: Das Relay ist für die eigenen Leute der Firma geschlossen. Sie können nicht an Kunden schreiben.</translation>
    </message>
    <message>
        <source>This is too much: somebody who has business with Company A cannot write to it.</source>
        <translation>Das ist zu viel: Jemand, der mit Firma A zu tun hat, kann ihr nicht schreiben.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but later than you said.</source>
        <translation>Es lehnt ab, wie Sie sagten, aber später, als Sie sagten.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but at once.</source>
        <translation>Es lehnt ab, wie Sie sagten, aber sofort.</translation>
    </message>
    <message>
        <source>Look at the mailbox: whose is it?</source>
        <translation>Sehen Sie sich das Postfach an: Wessen ist es?</translation>
    </message>
    <message>
        <source>Look at the name in front of the @: who is called that?</source>
        <translation>Sehen Sie sich den Namen vor dem @ an: Wer heißt so?</translation>
    </message>
    <message>
        <source>Look at the percent sign, and at the flaw that is switched on.</source>
        <translation>Sehen Sie sich das Prozentzeichen an und den Fehler, der eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, and at the first switch.</source>
        <translation>Sehen Sie nach, wo der Absender steht, und auf den ersten Schalter.</translation>
    </message>
    <message>
        <source>Look at the flaws: what does the relay still know about where a client comes from?</source>
        <translation>Sehen Sie sich die Fehler an: Was weiß das Relay noch darüber, woher ein Client kommt?</translation>
    </message>
    <message>
        <source>Look at the second switch: it is off.</source>
        <translation>Sehen Sie auf den zweiten Schalter: Er ist aus.</translation>
    </message>
    <message>
        <source>Look at the sender&apos;s address, and at the flaw that is switched on.</source>
        <translation>Sehen Sie sich die Adresse des Absenders an und den Fehler, der eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Look at the first switch: it is off, and the second one is on.</source>
        <translation>Sehen Sie auf den ersten Schalter: Er ist aus, und der zweite ist an.</translation>
    </message>
    <message>
        <source>Look at the second switch: it is on. The flaws of this relay are of no use to this message.</source>
        <translation>Sehen Sie auf den zweiten Schalter: Er ist an. Die Fehler dieses Relays nützen dieser Nachricht nichts.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, whose mailbox it is, and at the second switch.</source>
        <translation>Sehen Sie nach, wo der Absender steht, wessen Postfach es ist, und auf den zweiten Schalter.</translation>
    </message>
    <message>
        <source>It takes the message</source>
        <translation>Es nimmt die Nachricht an</translation>
    </message>
    <message>
        <source>It refuses at once, at RCPT TO</source>
        <translation>Es lehnt sofort ab, bei RCPT TO</translation>
    </message>
    <message>
        <source>It refuses later, at DATA</source>
        <translation>Es lehnt später ab, bei DATA</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>refuses at RCPT TO</source>
        <translation>lehnt bei RCPT TO ab</translation>
    </message>
    <message>
        <source>refuses at DATA</source>
        <translation>lehnt bei DATA ab</translation>
    </message>
</context>
<context>
    <name>postern::ui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Which addresses may be named? Each makes the verdict surer; all may stay empty.</source>
        <translation>Welche Adressen dürfen genannt werden? Jede macht das Urteil sicherer; alle dürfen leer bleiben.</translation>
    </message>
    <message>
        <source>Company A brings its own addresses: its mailboxes, a stranger, and johndoe outside.</source>
        <translation>Firma A bringt ihre eigenen Adressen mit: ihre Postfächer, einen Fremden und johndoe außerhalb.</translation>
    </message>
    <message>
        <source>Outside &amp;recipient: a mailbox of yours, elsewhere</source>
        <translation>Externer &amp;Empfänger: ein Postfach von Ihnen, anderswo</translation>
    </message>
    <message>
        <source>A relay is asked to carry mail to a stranger. Without a mailbox of yours a reserved address stands in, which some servers refuse for its own sake.</source>
        <translation>Ein Relay wird gebeten, Mails an einen Fremden zu befördern. Ohne ein Postfach von Ihnen springt eine reservierte Adresse ein, die manche Server um ihrer selbst willen ablehnen.</translation>
    </message>
    <message>
        <source>&amp;Second outside recipient, at another domain</source>
        <translation>Zweiter e&amp;xterner Empfänger, in einer anderen Domain</translation>
    </message>
    <message>
        <source>Tells a relay from a server that happens to host the first domain as well.</source>
        <translation>Unterscheidet ein Relay von einem Server, der die erste Domain zufällig auch hostet.</translation>
    </message>
    <message>
        <source>Outside se&amp;nder</source>
        <translation>Externer A&amp;bsender</translation>
    </message>
    <message>
        <source>Who the envelope is said to be from. Some servers ask whether the sender&apos;s domain exists.</source>
        <translation>Von wem der Umschlag angeblich ist. Manche Server fragen, ob es die Domain des Absenders gibt.</translation>
    </message>
    <message>
        <source>&amp;Domain that the server takes mail for</source>
        <translation>Do&amp;main, für die der Server Mails annimmt</translation>
    </message>
    <message>
        <source>read off the server&apos;s name</source>
        <translation>am Namen des Servers abgelesen</translation>
    </message>
    <message>
        <source>Controls go to mailboxes there: they show that the server takes mail from us at all, so that a refusal means something.</source>
        <translation>Kontrollfragen gehen an Postfächer dort: Sie zeigen, dass der Server überhaupt Mails von uns annimmt, sodass eine Ablehnung etwas bedeutet.</translation>
    </message>
    <message>
        <source>A mailbox that e&amp;xists there</source>
        <translation>Ein &amp;Postfach, das es dort gibt</translation>
    </message>
    <message>
        <source>postmaster</source>
        <translation>postmaster</translation>
    </message>
    <message>
        <source>Some servers refuse even their postmaster. A mailbox that is sure to exist settles it.</source>
        <translation>Manche Server lehnen sogar ihren Postmaster ab. Ein Postfach, das es sicher gibt, klärt das.</translation>
    </message>
    <message>
        <source>At Company A, coworker@companya.com logs in with the password company-a-practice.</source>
        <translation>Bei Firma A meldet sich coworker@companya.com mit dem Passwort company-a-practice an.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Closing a relay may shut out the people it is for. Logged in as one of them, Postern sees whether they can still send. What they may do says nothing about strangers, and leaves the verdict as it is.</source>
        <translation>Wird ein Relay geschlossen, können die ausgesperrt werden, für die es da ist. Als einer von ihnen angemeldet, sieht Postern, ob sie noch senden können. Was sie dürfen, sagt nichts über Fremde und lässt das Urteil, wie es ist.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Passwor&amp;t</translation>
    </message>
    <message>
        <source>It is kept in memory while this wizard is open, given over TLS to a server with a valid certificate, tried once, and written nowhere: not in the record, not in any report, not in the settings.</source>
        <translation>Es bleibt im Arbeitsspeicher, solange dieser Assistent offen ist, wird über TLS an einen Server mit gültigem Zertifikat übergeben, einmal versucht und nirgendwohin geschrieben: nicht in die Aufzeichnung, nicht in einen Bericht, nicht in die Einstellungen.</translation>
    </message>
    <message>
        <source>Give it also wi&amp;thout TLS, or where nobody vouches for the server</source>
        <translation>Auch &amp;ohne TLS übergeben, oder wo niemand für den Server bürgt</translation>
    </message>
    <message>
        <source>Only if you know who is at the other end, and who can listen.</source>
        <translation>Nur, wenn Sie wissen, wer am anderen Ende ist und wer mithören kann.</translation>
    </message>
    <message>
        <source>Can its own people still send?</source>
        <translation>Können die eigenen Benutzer noch senden?</translation>
    </message>
</context>
<context>
    <name>postern::ui::AnswerList</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Zeilen zu: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckPage</name>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>Postern asks the server the relay questions. Stop at any time; what was heard is kept.</source>
        <translation>Postern stellt dem Server die Relay-Fragen. Brechen Sie ab, wann Sie wollen; was gehört wurde, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1 wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept, and can be judged.</source>
        <translation>Abgebrochen. Was bisher gehört wurde, ist aufbewahrt und lässt sich beurteilen.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckView</name>
    <message>
        <source>1 endpoint</source>
        <translation>1 Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Verdict and dialogue</source>
        <translation>Urteil und Dialog</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckWizard</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Dürfen wir?</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>Prüfung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>Prüfung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>postern::ui::CompareCard</name>
    <message>
        <source>First a guess, then the message is sent.</source>
        <translation>Erst wird geraten, dann die Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>It did: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>The practice servers did not answer.</source>
        <translation>Die Übungsserver haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>Send it once more.</source>
        <translation>Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>You saw it coming.</source>
        <translation>Sie haben es kommen sehen.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationDialog</name>
    <message>
        <source>Whole conversation explained</source>
        <translation>Ganzes Gespräch erklärt</translation>
    </message>
    <message>
        <source>%1. Point at any part of a line, or walk there with the arrow keys.</source>
        <translation>%1. Zeigen Sie auf einen beliebigen Teil einer Zeile, oder gehen Sie mit den Pfeiltasten dorthin.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationPage</name>
    <message>
        <source>One conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A supplier writes to accounting: taken</source>
        <translation>Ein Lieferant schreibt an die Buchhaltung: angenommen</translation>
    </message>
    <message>
        <source>A spammer at the closed relay: refused</source>
        <translation>Ein Spammer am geschlossenen Relay: abgelehnt</translation>
    </message>
    <message>
        <source>A spammer at the open relay: passed on</source>
        <translation>Ein Spammer am offenen Relay: weitergegeben</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>One conversation, part by part</source>
        <translation>Ein Gespräch, Teil für Teil</translation>
    </message>
    <message>
        <source>This was said just now between two servers on this computer. Point at any part of a line, or walk there with the arrow keys: what it means stands beside it, and where that is written.</source>
        <translation>Dies haben eben zwei Server auf diesem Computer miteinander gesprochen. Zeigen Sie auf einen beliebigen Teil einer Zeile, oder gehen Sie mit den Pfeiltasten dorthin: Was er bedeutet, steht daneben, und auch, wo das geschrieben steht.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationView</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The conversation, part by part</source>
        <translation>Das Gespräch, Teil für Teil</translation>
    </message>
</context>
<context>
    <name>postern::ui::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::DepthPage</name>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>How far shall the check go, and what does that prove?</source>
        <translation>Wie weit soll die Prüfung gehen, und was beweist das?</translation>
    </message>
    <message>
        <source>Up to the &amp;message</source>
        <translation>Bis zur &amp;Nachricht</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s recipient is taken, Postern also asks whether the message may follow, and hangs up when the server says yes. Finds servers that refuse late. No message is sent.</source>
        <translation>Wo der Empfänger eines Fremden angenommen wird, fragt Postern auch, ob die Nachricht folgen darf, und legt auf, wenn der Server ja sagt. Findet Server, die spät ablehnen. Es wird keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Up to the &amp;recipient</source>
        <translation>Bis zum &amp;Empfänger</translation>
    </message>
    <message>
        <source>Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses late looks open.</source>
        <translation>Fragt nur, ob der Umschlag angenommen würde, und nimmt ihn zurück. Die zurückhaltendste Art; ein Server, der spät ablehnt, sieht offen aus.</translation>
    </message>
    <message>
        <source>&amp;Deliver a message: the proof</source>
        <translation>Eine Nach&amp;richt zustellen: der Beweis</translation>
    </message>
    <message>
        <source>What the other two do not prove</source>
        <translation>Was die anderen beiden nicht beweisen</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern&apos;s verdict says how far its proof goes.</source>
        <translation>Ein Server kann eine Nachricht annehmen und wegwerfen. Nur eine Nachricht, die ankommt, beweist ein offenes Relay; Posterns Urteil sagt, wie weit sein Beweis reicht.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Dialogs</name>
    <message>
        <source>Saved checks (*.postern);;All files (*)</source>
        <translation>Gespeicherte Prüfungen (*.postern);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Gespeicherte Prüfung öffnen</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueDelegate</name>
    <message>
        <source>Explain one line only</source>
        <translation>Nur eine Zeile erklären</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Ganzes Gespräch erklärt</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueModel</name>
    <message>
        <source>We say after %1 seconds: %2</source>
        <translation>Wir sagen nach %1 Sekunden: %2</translation>
    </message>
    <message>
        <source>The server says after %1 seconds: %2</source>
        <translation>Der Server sagt nach %1 Sekunden: %2</translation>
    </message>
    <message>
        <source>After %1 seconds: %2</source>
        <translation>Nach %1 Sekunden: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueView</name>
    <message>
        <source>Dialogue, line by line</source>
        <translation>Dialog, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the dialogue</source>
        <translation>Im Dialog suchen</translation>
    </message>
    <message>
        <source>Show one endpoint or one question</source>
        <translation>Einen Endpunkt oder eine Frage zeigen</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all</source>
        <translation>Die markierten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Whole conversation explained, part by part</source>
        <translation>Ganzes Gespräch erklärt, Teil für Teil</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Ganzes Gespräch erklärt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>alles, was gesagt wurde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more in the record only</source>
        <translation>
            <numerusform>%1; %n weitere nur in der Aufzeichnung</numerusform>
            <numerusform>%1; %n weitere nur in der Aufzeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of this endpoint</source>
        <translation>Alles von diesem Endpunkt</translation>
    </message>
</context>
<context>
    <name>postern::ui::DomainAdvice</name>
    <message>
        <source>%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.</source>
        <translation>%1 ist für Beispiele reserviert und gehört niemandem: Viele Server behandeln solche Namen auf eigene Art.</translation>
    </message>
    <message>
        <source>%1 is a big provider&apos;s domain, for which many servers have rules of their own, and whose servers count strange senders. A mailbox in a domain of yours says more.</source>
        <translation>%1 ist die Domain eines großen Anbieters, für die viele Server eigene Regeln haben und deren Server fremde Absender zählen. Ein Postfach in einer Domain von Ihnen sagt mehr.</translation>
    </message>
</context>
<context>
    <name>postern::ui::DoorsPage</name>
    <message>
        <source>Name the door</source>
        <translation>Die Tür benennen</translation>
    </message>
    <message>
        <source>What is wrong with this relay?</source>
        <translation>Was stimmt mit diesem Relay nicht?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Die Tür schließen</translation>
    </message>
    <message>
        <source>What do you change? The relay is checked again at once.</source>
        <translation>Was ändern Sie? Das Relay wird sofort erneut geprüft.</translation>
    </message>
    <message>
        <source>&amp;Next relay</source>
        <translation>Nä&amp;chstes Relay</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Die offene Tür finden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The same check as for any server: every question, no message.</source>
        <translation>Dieselbe Prüfung wie bei jedem Server: jede Frage, keine Nachricht.</translation>
    </message>
    <message>
        <source>&amp;Check it again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>A &amp;hint</source>
        <translation>Ein H&amp;inweis</translation>
    </message>
    <message>
        <source>Another &amp;hint</source>
        <translation>Noch ein H&amp;inweis</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>Es wird geprüft …</translation>
    </message>
    <message>
        <source>There was no free port for the practice servers. Try again.</source>
        <translation>Für die Übungsserver war kein Port frei. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The relay was checked. Beside this stands all that was found: the verdict, the doors, and every line.</source>
        <translation>Das Relay wurde geprüft. Daneben steht alles, was gefunden wurde: das Urteil, die Türen und jede Zeile.</translation>
    </message>
    <message>
        <source>The door is still open. %1</source>
        <translation>Die Tür ist noch offen. %1</translation>
    </message>
    <message>
        <source>Checked again, and closed.</source>
        <translation>Erneut geprüft, und geschlossen.</translation>
    </message>
    <message>
        <source>Checked again. The change was taken back; choose another one.</source>
        <translation>Erneut geprüft. Die Änderung wurde zurückgenommen; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Look once more. %1</source>
        <translation>Sehen Sie noch einmal hin. %1</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 von %2 geschlossen</translation>
    </message>
</context>
<context>
    <name>postern::ui::Draft</name>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, parted by commas.</source>
        <translation>„%1“ ist kein Port. Ports sind Zahlen von 1 bis 65535, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Give an address of this machine.</source>
        <translation>„%1“ ist keine IP-Adresse. Geben Sie eine Adresse dieses Rechners an.</translation>
    </message>
    <message>
        <source>This is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>Das ist kein Proxy. Er muss aussehen wie socks5://host:1080 oder http://host:3128.</translation>
    </message>
    <message>
        <source>This is no domain: %1. It has to look like example.org.</source>
        <translation>Das ist keine Domain: %1. Sie muss aussehen wie example.org.</translation>
    </message>
    <message>
        <source>This is no mail address: %1. It has to look like name@example.org.</source>
        <translation>Das ist keine Mailadresse: %1. Sie muss aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>This has to be at another domain than the first recipient: it shows whether %1 is hosted there.</source>
        <translation>Dieser muss in einer anderen Domain liegen als der erste Empfänger: Es zeigt, ob %1 dort gehostet wird.</translation>
    </message>
    <message>
        <source>Whose password is this? Name the user, or leave both empty.</source>
        <translation>Wessen Passwort ist das? Nennen Sie den Benutzer, oder lassen Sie beides leer.</translation>
    </message>
    <message>
        <source>Without the password of %1 nobody can log in. Type it, or leave both empty.</source>
        <translation>Ohne das Passwort von %1 kann sich niemand anmelden. Geben Sie es ein, oder lassen Sie beides leer.</translation>
    </message>
    <message>
        <source>No way of logging in can carry such a name or password: there is a NUL in it.</source>
        <translation>Keine Art der Anmeldung kann einen solchen Namen oder ein solches Passwort übertragen: Es steht ein NUL-Zeichen darin.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Field</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
</context>
<context>
    <name>postern::ui::GridView</name>
    <message>
        <source>Endpoints and forms</source>
        <translation>Endpunkte und Formen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folded; Enter unfolds it</source>
        <translation>Eingeklappt; die Eingabetaste klappt aus</translation>
    </message>
    <message>
        <source>Enter folds it</source>
        <translation>Die Eingabetaste klappt ein</translation>
    </message>
</context>
<context>
    <name>postern::ui::GuessCard</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>%1 hands this envelope to the relay. What will it do?</source>
        <translation>%1 übergibt dem Relay diesen Umschlag. Was wird es tun?</translation>
    </message>
</context>
<context>
    <name>postern::ui::HelpWindow</name>
    <message>
        <source>Help – Postern</source>
        <translation>Hilfe – Postern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryChoices</name>
    <message>
        <source>&amp;outside</source>
        <translation>a&amp;ußen</translation>
    </message>
    <message>
        <source>&amp;inside</source>
        <translation>i&amp;nnen</translation>
    </message>
    <message>
        <source>Sender outside Company A&apos;s network</source>
        <translation>Absender außerhalb des Netzes der Firma A</translation>
    </message>
    <message>
        <source>Sender inside Company A&apos;s network</source>
        <translation>Absender innerhalb des Netzes der Firma A</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>a co-worker at companya.com</source>
        <translation>ein Kollege bei companya.com</translation>
    </message>
    <message>
        <source>a customer outside</source>
        <translation>ein Kunde außerhalb</translation>
    </message>
    <message>
        <source>Recipient: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>Der Umschlag</translation>
    </message>
    <message>
        <source>is written plainly</source>
        <translation>ist schlicht beschriftet</translation>
    </message>
    <message>
        <source>claims to come from Company A</source>
        <translation>gibt sich als Firma A aus</translation>
    </message>
    <message>
        <source>hides the recipient behind a %</source>
        <translation>verbirgt Empfänger hinter %</translation>
    </message>
    <message>
        <source>Company A&apos;s two rules</source>
        <translation>Die zwei Regeln der Firma A</translation>
    </message>
    <message>
        <source>From inside: to any mailbox</source>
        <translation>Von innen: an jedes Postfach</translation>
    </message>
    <message>
        <source>From outside: local only</source>
        <translation>Von außen: nur lokal</translation>
    </message>
    <message>
        <source>Further flaws</source>
        <translation>Weitere Fehler</translation>
    </message>
    <message>
        <source>believes its own name as sender</source>
        <translation>glaubt dem eigenen Absender</translation>
    </message>
    <message>
        <source>rewrites a%b (percent hack)</source>
        <translation>schreibt a%b um (Percent-Hack)</translation>
    </message>
    <message>
        <source>NAT in front hides strangers</source>
        <translation>NAT davor verbirgt Fremde</translation>
    </message>
    <message>
        <source>refuses late, at DATA</source>
        <translation>lehnt spät ab, bei DATA</translation>
    </message>
    <message>
        <source>The relay: %1</source>
        <translation>Das Relay: %1</translation>
    </message>
    <message>
        <source>co-workers, customers, partners</source>
        <translation>Kollegen, Kunden, Partner</translation>
    </message>
    <message>
        <source>off: employees count as strangers</source>
        <translation>aus: Mitarbeiter sind Fremde</translation>
    </message>
    <message>
        <source>suppliers write to accounting</source>
        <translation>Lieferanten an die Buchhaltung</translation>
    </message>
    <message>
        <source>off: strangers may send to anyone</source>
        <translation>aus: Fremde dürfen an jeden</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Predict first: what will the relay do?</source>
        <translation>Erst vorhersagen: Was tut das Relay?</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Laboratory: who may send to whom?</source>
        <translation>Labor: Wer darf an wen senden?</translation>
    </message>
    <message>
        <source>Real SMTP between practice servers, on this computer only</source>
        <translation>Echtes SMTP zwischen Übungsservern, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>Der Versuch</translation>
    </message>
    <message>
        <source>The message and the relay</source>
        <translation>Die Nachricht und das Relay</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchführen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaterCard</name>
    <message>
        <source>&amp;Go on watching</source>
        <translation>Weiter &amp;beobachten</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Beobachten b&amp;eenden</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password</source>
        <translation>Das Passwort des Postfachs</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password: kept in memory only</source>
        <translation>Das Passwort des Postfachs: bleibt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>I have it: show its source</source>
        <translation>Ich habe sie: Quelltext zeigen</translation>
    </message>
    <message>
        <source>The message has not been seen. It may have come since: Postern can go on watching %1.</source>
        <translation>Die Nachricht wurde nicht gesehen. Sie kann seither gekommen sein: Postern kann %1 weiter beobachten.</translation>
    </message>
    <message>
        <source>The message has not been seen. If it has come since, show its source.</source>
        <translation>Die Nachricht wurde nicht gesehen. Wenn sie seither gekommen ist, zeigen Sie ihren Quelltext.</translation>
    </message>
    <message>
        <source>Watching, for %1 more. You may leave it running.</source>
        <translation>Wird beobachtet, noch %1. Sie können es laufen lassen.</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1, begonnen</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, nicht begonnen</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnList</name>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Lessons and tools</source>
        <translation>Lektionen und Werkzeuge</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 von %n Lektion erledigt</numerusform>
            <numerusform>%1 von %n Lektionen erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnPage</name>
    <message>
        <source>Forget which lessons are done, and all answers?</source>
        <translation>Vergessen, welche Lektionen erledigt sind, und alle Antworten?</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnTools</name>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Die offene Tür finden</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonExport</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonPage</name>
    <message>
        <source>Check yourself</source>
        <translation>Prüfen Sie sich selbst</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonStage</name>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Zu sendende Nachrichten</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Look into %1</source>
        <translation>&amp;Nachsehen im %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The practice servers did not answer. They need the loopback of this computer; something on it may be forbidding that.</source>
        <translation>Die Übungsserver haben nicht geantwortet. Sie brauchen die Loopback-Schnittstelle dieses Computers; etwas auf ihm verbietet das womöglich.</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxCard</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxForm</name>
    <message>
        <source>A mailbox elsewhere (IMAP over TLS)</source>
        <translation>Ein Postfach anderswo (IMAP über TLS)</translation>
    </message>
    <message>
        <source>A mailbox elsewhere (IMAP with STARTTLS)</source>
        <translation>Ein Postfach anderswo (IMAP mit STARTTLS)</translation>
    </message>
    <message>
        <source>A Maildir on this machine</source>
        <translation>Ein Maildir auf diesem Rechner</translation>
    </message>
    <message>
        <source>An mbox file on this machine</source>
        <translation>Eine mbox-Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Postern takes the message itself</source>
        <translation>Postern nimmt die Nachricht selbst an</translation>
    </message>
    <message>
        <source>I will look myself</source>
        <translation>Ich sehe selbst nach</translation>
    </message>
    <message>
        <source>&amp;Is it mine?</source>
        <translation>&amp;Ist es meines?</translation>
    </message>
    <message>
        <source>Company A&apos;s outside mailbox is watched: the message stays on this machine.</source>
        <translation>Beobachtet wird das externe Postfach der Firma A: Die Nachricht bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Where will it come out?</source>
        <translation>W&amp;o wird sie ankommen?</translation>
    </message>
    <message>
        <source>&amp;The mailbox</source>
        <translation>Das &amp;Postfach</translation>
    </message>
    <message>
        <source>Its &amp;password: kept in memory only</source>
        <translation>Sein Passwor&amp;t: bleibt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The code is not in there, or it went to another address.</source>
        <translation>Der Code ist nicht darin, oder er ging an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Name the outside recipient first, one page back.</source>
        <translation>Nennen Sie zuerst den externen Empfänger, eine Seite zurück.</translation>
    </message>
    <message>
        <source>The code came out there, but in a message to another address than %1.</source>
        <translation>Der Code ist dort angekommen, aber in einer Nachricht an eine andere Adresse als %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
</context>
<context>
    <name>postern::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Check a server …</source>
        <translation>&amp;Server prüfen …</translation>
    </message>
    <message>
        <source>&amp;Try it on Company A …</source>
        <translation>An Firma A &amp;ausprobieren …</translation>
    </message>
    <message>
        <source>&amp;Open a saved check …</source>
        <translation>Gespeicherte Prüfung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Report on this check …</source>
        <translation>&amp;Bericht über diese Prüfung …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Diese Seite</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Postern</source>
        <translation>Ü&amp;ber Postern</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>%1 – Postern</source>
        <translation>%1 – Postern</translation>
    </message>
    <message>
        <source>A check was cut short. What it had heard is kept.</source>
        <translation>Eine Prüfung wurde unterbrochen. Was sie gehört hatte, ist aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were cut short. What they had heard is kept.</source>
        <translation>
            <numerusform>%n Prüfung wurde unterbrochen. Was sie gehört hatte, ist aufbewahrt.</numerusform>
            <numerusform>%n Prüfungen wurden unterbrochen. Was sie gehört hatten, ist aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Check a server – Postern</source>
        <translation>Server prüfen – Postern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>A check is under way. What was heard so far is kept. Stop it?</source>
        <translation>Eine Prüfung läuft. Was bisher gehört wurde, ist aufbewahrt. Abbrechen?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>Prüfung &amp;abbrechen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>About Postern</source>
        <translation>Über Postern</translation>
    </message>
    <message>
        <source>Tells whether a mail server is an open relay: whether strangers can send mail through it to strangers. Licensed under the Apache License 2.0.</source>
        <translation>Sagt, ob ein Mailserver ein offenes Relay ist: ob Fremde über ihn Mails an Fremde senden können. Lizenziert unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>A message is still waited for. The wait ends with this window, and can be gone on with from the saved check. Stop waiting?</source>
        <translation>Auf eine Nachricht wird noch gewartet. Das Warten endet mit diesem Fenster und lässt sich aus der gespeicherten Prüfung fortsetzen. Nicht mehr warten?</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Warten b&amp;eenden</translation>
    </message>
</context>
<context>
    <name>postern::ui::Masthead</name>
    <message>
        <source>Company A&apos;s gate holds a stranger&apos;s envelope</source>
        <translation>Das Tor der Firma A hält den Umschlag eines Fremden auf</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Is your mail server an open relay?</source>
        <translation>Ist Ihr Mailserver ein offenes Relay?</translation>
    </message>
    <message>
        <source>Postern talks to the server as a stranger would, and shows at which line the gate stays shut or opens. It stops before any message is sent.</source>
        <translation>Postern spricht mit dem Server, wie ein Fremder es täte, und zeigt, bei welcher Zeile das Tor zubleibt oder aufgeht. Es hört auf, bevor eine Nachricht gesendet wird.</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixCellView</name>
    <message>
        <source>Shows the lines that say so</source>
        <translation>Zeigt die Zeilen, die das sagen</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixView</name>
    <message>
        <source>What this server does with mail</source>
        <translation>Was dieser Server mit Mails macht</translation>
    </message>
    <message>
        <source>one cell must never be taken</source>
        <translation>in einem Feld darf nie etwas angenommen werden</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>an ein externes Postfach</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>Von innen</translation>
    </message>
    <message>
        <source>the own network, or with a password</source>
        <translation>aus dem eigenen Netz oder mit Passwort</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>an ein Postfach von %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::NextPage</name>
    <message>
        <source>What next</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Keep it, pass it on, or ask again.</source>
        <translation>Aufbewahren, weitergeben oder noch einmal fragen.</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>Every byte of it, as a .postern file: it can be judged again, anywhere, whenever.</source>
        <translation>Jedes Byte von ihr, als .postern-Datei: Sie lässt sich überall und jederzeit neu beurteilen.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>For a file, a manager or an auditor: as PDF, HTML or Markdown, with all of it.</source>
        <translation>Für die Akten, die Leitung oder die Revision: als PDF, HTML oder Markdown, mit allem darin.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The verdict with its reasons and lines, for a mail or a ticket.</source>
        <translation>Das Urteil mit seinen Gründen und Zeilen, für eine Mail oder ein Ticket.</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>The same questions to the same server: after closing a door, see whether it is shut.</source>
        <translation>Dieselben Fragen an denselben Server: Nachdem eine Tür geschlossen wurde, sehen Sie, ob sie zu ist.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>postern::ui::PartButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Path</name>
    <message>
        <source>From inside its network, you connect to %1.</source>
        <translation>Von innerhalb seines Netzes verbinden Sie sich mit %1.</translation>
    </message>
    <message>
        <source>As a stranger, you connect to %1.</source>
        <translation>Als Fremder verbinden Sie sich mit %1.</translation>
    </message>
    <message>
        <source>%1 greets. The gate is shut, as it always is at first.</source>
        <translation>%1 grüßt. Das Tor ist zu, wie immer am Anfang.</translation>
    </message>
    <message>
        <source>You say who is calling: %1. The envelope waits at the gate.</source>
        <translation>Sie sagen, wer da anruft: %1. Der Umschlag wartet am Tor.</translation>
    </message>
    <message>
        <source>The envelope names no sender, as a returned letter does.</source>
        <translation>Der Umschlag nennt keinen Absender, wie bei einem zurückgesandten Brief.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>Der Umschlag sagt, von wem er ist: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Und für wen er ist: %1.</translation>
    </message>
    <message>
        <source>Nobody opens at %1: there was no connection.</source>
        <translation>Niemand öffnet bei %1: Es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. That says nothing about relaying.</source>
        <translation>%1 antwortet nicht rechtzeitig. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>%1 could not agree on TLS with us. That says nothing about relaying.</source>
        <translation>%1 konnte sich mit uns nicht auf TLS einigen. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>%1 turns us away at once. That says nothing about relaying.</source>
        <translation>%1 weist uns sofort ab. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Was bei %1 antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>The check was stopped before %1 answered.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor %1 antwortete.</translation>
    </message>
    <message>
        <source>This question was not asked.</source>
        <translation>Diese Frage wurde nicht gestellt.</translation>
    </message>
    <message>
        <source>%1 hangs up without an answer. That says nothing about relaying.</source>
        <translation>%1 legt ohne Antwort auf. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay listens only over TLS. That says nothing about relaying.</source>
        <translation>Das Relay hört nur über TLS zu. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay asks us to come again later. That says nothing about relaying.</source>
        <translation>Das Relay bittet uns, später wiederzukommen. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay has had enough of us for now. That says nothing about relaying.</source>
        <translation>Das Relay hat fürs Erste genug von uns. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay refuses our address, whatever the envelope says. That says nothing about relaying.</source>
        <translation>Das Relay lehnt unsere Adresse ab, was immer der Umschlag sagt. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay does not like the name that we gave. That says nothing about relaying.</source>
        <translation>Dem Relay gefällt der Name nicht, den wir angegeben haben. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay objects to the sender on the envelope. That says nothing about relaying.</source>
        <translation>Das Relay beanstandet den Absender auf dem Umschlag. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay objects to this one recipient. That says nothing about relaying.</source>
        <translation>Das Relay beanstandet diesen einen Empfänger. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay says that it takes no mail at all.</source>
        <translation>Das Relay sagt, dass es überhaupt keine Mails annimmt.</translation>
    </message>
    <message>
        <source>The relay closes the conversation. That says nothing about relaying.</source>
        <translation>Das Relay beendet das Gespräch. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay refuses, but not for a relay reason. That says nothing about relaying.</source>
        <translation>Das Relay lehnt ab, aber aus keinem Grund, der das Relaying betrifft. Das sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay takes mail for its own mailbox, as it should.</source>
        <translation>Das Relay nimmt Mails für sein eigenes Postfach an, wie es sein soll.</translation>
    </message>
    <message>
        <source>The relay takes mail for a name that nobody has there: it may take every name.</source>
        <translation>Das Relay nimmt Mails für einen Namen an, den dort niemand hat: Es nimmt vielleicht jeden Namen an.</translation>
    </message>
    <message>
        <source>The relay takes this name as one of its own.</source>
        <translation>Das Relay hält diesen Namen für einen eigenen.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but we stand inside its network: that says nothing about strangers.</source>
        <translation>Das Relay nimmt den Umschlag an, aber wir stehen innerhalb seines Netzes: Über Fremde sagt das nichts.</translation>
    </message>
    <message>
        <source>The relay takes this form, perhaps as a name of its own. Nothing was sent.</source>
        <translation>Das Relay nimmt diese Form an, vielleicht als eigenen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but it takes every name, even one that nobody has.</source>
        <translation>Das Relay nimmt den Umschlag an, aber es nimmt jeden Namen an, sogar einen, den niemand hat.</translation>
    </message>
    <message>
        <source>The relay takes the envelope: it hosts this domain itself, so that says nothing about relaying.</source>
        <translation>Das Relay nimmt den Umschlag an: Es hostet diese Domain selbst, darum sagt das nichts über Relaying.</translation>
    </message>
    <message>
        <source>The relay takes a domain that cannot exist: it has not looked it up yet.</source>
        <translation>Das Relay nimmt eine Domain an, die es nicht geben kann: Es hat sie noch nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>The relay takes the recipient, but that is not its last word.</source>
        <translation>Das Relay nimmt den Empfänger an, aber das ist nicht sein letztes Wort.</translation>
    </message>
    <message>
        <source>The relay takes it. That is no question of relaying.</source>
        <translation>Das Relay nimmt es an. Das ist keine Frage des Relayings.</translation>
    </message>
    <message>
        <source>The relay asks for a stranger&apos;s message to an outside mailbox. We hang up here; nothing was sent.</source>
        <translation>Das Relay fordert die Nachricht eines Fremden an ein externes Postfach an. Wir legen hier auf; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay takes a stranger&apos;s envelope for an outside mailbox. Dashed: where it would go; nothing was sent.</source>
        <translation>Das Relay nimmt den Umschlag eines Fremden für ein externes Postfach an. Gestrichelt: wohin er ginge; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The relay will not carry a stranger&apos;s envelope to an outside mailbox. It is handed back.</source>
        <translation>Das Relay befördert den Umschlag eines Fremden nicht an ein externes Postfach. Er wird zurückgereicht.</translation>
    </message>
    <message>
        <source>The relay carries nothing onward without a password. The envelope is handed back.</source>
        <translation>Das Relay befördert ohne Passwort nichts weiter. Der Umschlag wird zurückgereicht.</translation>
    </message>
    <message>
        <source>The relay does not understand, or does not allow, an envelope of this form. It is handed back.</source>
        <translation>Das Relay versteht oder erlaubt keinen Umschlag dieser Form. Er wird zurückgereicht.</translation>
    </message>
    <message>
        <source>The relay took the recipient, but refuses when it comes to the message. The envelope is handed back.</source>
        <translation>Das Relay nahm den Empfänger an, lehnt aber ab, als es um die Nachricht geht. Der Umschlag wird zurückgereicht.</translation>
    </message>
    <message>
        <source>The relay refuses a domain that cannot exist.</source>
        <translation>Das Relay lehnt eine Domain ab, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>The relay refuses mail for its own mailbox too: it refuses us, not relaying.</source>
        <translation>Das Relay lehnt auch Mails für sein eigenes Postfach ab: Es lehnt uns ab, nicht das Relaying.</translation>
    </message>
    <message>
        <source>The relay knows its own users: it refuses a name that nobody has there.</source>
        <translation>Das Relay kennt seine eigenen Benutzer: Es lehnt einen Namen ab, den dort niemand hat.</translation>
    </message>
    <message>
        <source>The relay has nobody of this name.</source>
        <translation>Bei diesem Relay heißt niemand so.</translation>
    </message>
    <message>
        <source>The relay refuses it. That is no question of relaying.</source>
        <translation>Das Relay lehnt es ab. Das ist keine Frage des Relayings.</translation>
    </message>
    <message>
        <source>The relay refuses and does not say why. That alone says nothing about relaying.</source>
        <translation>Das Relay lehnt ab und sagt nicht, warum. Das allein sagt nichts über Relaying.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Angenommen, wie es sein soll</translation>
    </message>
    <message>
        <source>Let through, for now</source>
        <translation>Durchgelassen, vorerst</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Asks for the message</source>
        <translation>Fordert die Nachricht an</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Durchgelassen</translation>
    </message>
    <message>
        <source>Held at the gate</source>
        <translation>Am Tor aufgehalten</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Spät aufgehalten</translation>
    </message>
    <message>
        <source>Refused, as it should be</source>
        <translation>Abgelehnt, wie es sein soll</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Bittet uns zu warten</translation>
    </message>
    <message>
        <source>Wants TLS first</source>
        <translation>Verlangt zuerst TLS</translation>
    </message>
    <message>
        <source>Refused, and not said why</source>
        <translation>Abgelehnt, ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Lehnt uns ab</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Turns us away</source>
        <translation>Weist uns ab</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>for its own mailboxes %1</source>
        <translation>für eigene Postfächer %1</translation>
    </message>
    <message>
        <source>without a telling answer %1</source>
        <translation>ohne aussagekräftige Antwort %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>aufgehalten %1</translation>
    </message>
    <message>
        <source>let through %1</source>
        <translation>durchgelassen %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>You, from inside</source>
        <translation>Sie, von innen</translation>
    </message>
    <message>
        <source>You, as a stranger</source>
        <translation>Sie, als Fremder</translation>
    </message>
    <message>
        <source>The relay&apos;s network</source>
        <translation>Das Netz des Relays</translation>
    </message>
    <message>
        <source>%1&apos;s network</source>
        <translation>Das Netz von %1</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>Sein Netz</translation>
    </message>
    <message>
        <source>Company A&apos;s network</source>
        <translation>Das Netz der Firma A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The Internet</source>
        <translation>Das Internet</translation>
    </message>
    <message>
        <source>Delivered: the proof</source>
        <translation>Zugestellt: der Beweis</translation>
    </message>
    <message>
        <source>The message has come out at %1. That is the proof.</source>
        <translation>Die Nachricht ist bei %1 angekommen. Das ist der Beweis.</translation>
    </message>
</context>
<context>
    <name>postern::ui::PathPanel</name>
    <message>
        <source>The way of the envelope</source>
        <translation>Der Weg des Umschlags</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>vierfach</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>wie es ablief</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>postern::ui::PermissionPage</name>
    <message>
        <source>May we?</source>
        <translation>Dürfen wir?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test this server.</source>
        <translation>Es wird nichts gesendet, bevor Sie gesagt haben, dass Sie diesen Server testen dürfen.</translation>
    </message>
    <message>
        <source>I &amp;may test this server</source>
        <translation>Ich darf diesen Server &amp;testen</translation>
    </message>
    <message>
        <source>It is mine, or its owner has agreed. Testing a stranger&apos;s server can be an offence.</source>
        <translation>Er gehört mir, oder sein Eigentümer ist einverstanden. Einen fremden Server zu testen kann strafbar sein.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Trying doors that are not yours can be an offence, even if you only look. Your word is kept in the record of the check, together with the time and the server&apos;s name.</source>
        <translation>An Türen zu rütteln, die nicht die eigenen sind, kann strafbar sein, auch wenn man nur nachsieht. Ihre Zusicherung wird in der Aufzeichnung der Prüfung festgehalten, zusammen mit der Zeit und dem Namen des Servers.</translation>
    </message>
    <message>
        <source>From where do we speak?</source>
        <translation>Von wo aus sprechen wir?</translation>
    </message>
    <message>
        <source>&amp;Postern finds out, by the addresses</source>
        <translation>&amp;Postern findet es anhand der Adressen heraus</translation>
    </message>
    <message>
        <source>From &amp;outside: the server sees a stranger</source>
        <translation>Von a&amp;ußen: Der Server sieht einen Fremden</translation>
    </message>
    <message>
        <source>From &amp;inside: this is the server&apos;s own network</source>
        <translation>Von &amp;innen: Dies ist das eigene Netz des Servers</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. Only what it does for a stranger says whether it is an open relay.</source>
        <translation>Ein Mailserver leitet für sein eigenes Netz weiter, und das ist richtig. Nur was er für einen Fremden tut, sagt, ob er ein offenes Relay ist.</translation>
    </message>
    <message>
        <source>&amp;Source address</source>
        <translation>&amp;Quelladresse</translation>
    </message>
    <message>
        <source>as the system sends</source>
        <translation>wie das System sendet</translation>
    </message>
    <message>
        <source>A machine with several addresses can speak from each of them.</source>
        <translation>Ein Rechner mit mehreren Adressen kann von jeder aus sprechen.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Through a proxy you stand where it stands: a way to ask from outside.</source>
        <translation>Über einen Proxy stehen Sie dort, wo er steht: ein Weg, von außen zu fragen.</translation>
    </message>
    <message>
        <source>Another way out</source>
        <translation>Ein anderer Weg nach außen</translation>
    </message>
    <message>
        <source>Postern will offer %1 at most some eighty envelopes to carry, and listen to the answers. No message is sent: where one would be taken, the connection is given up before it.</source>
        <translation>Postern wird %1 höchstens etwa achtzig Umschläge zur Beförderung anbieten und auf die Antworten hören. Es wird keine Nachricht gesendet: Wo eine angenommen würde, wird die Verbindung vorher aufgegeben.</translation>
    </message>
    <message>
        <source>A practice server inside this program: nobody has to be asked.</source>
        <translation>Ein Übungsserver in diesem Programm: Niemand muss gefragt werden.</translation>
    </message>
    <message>
        <source>This server runs on your own computer: nobody has to be asked.</source>
        <translation>Dieser Server läuft auf Ihrem eigenen Computer: Niemand muss gefragt werden.</translation>
    </message>
    <message>
        <source>Our address towards it is %1.</source>
        <translation>Unsere Adresse ihm gegenüber ist %1.</translation>
    </message>
    <message>
        <source>Our address towards it is %1; this computer&apos;s networks are %2.</source>
        <translation>Unsere Adresse ihm gegenüber ist %1; die Netze dieses Computers sind %2.</translation>
    </message>
    <message>
        <source>This computer has no network of its own.</source>
        <translation>Dieser Computer hat kein eigenes Netz.</translation>
    </message>
    <message>
        <source>This computer&apos;s networks are %1.</source>
        <translation>Die Netze dieses Computers sind %1.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Policies</name>
    <message>
        <source>Closed: as it should be</source>
        <translation>Geschlossen: wie es sein soll</translation>
    </message>
    <message>
        <source>Open: takes everything for everybody</source>
        <translation>Offen: nimmt alles für jeden an</translation>
    </message>
    <message>
        <source>Own sender: relays for whoever claims its own domain</source>
        <translation>Eigener Absender: leitet für jeden weiter, der die eigene Domain angibt</translation>
    </message>
    <message>
        <source>Percent: sends user%outside@companya.com on</source>
        <translation>Prozent: leitet user%outside@companya.com weiter</translation>
    </message>
    <message>
        <source>Late: refuses only when the message is offered</source>
        <translation>Spät: lehnt erst ab, wenn die Nachricht angeboten wird</translation>
    </message>
    <message>
        <source>Sink: takes everything, relays nothing</source>
        <translation>Senke: nimmt alles an, leitet nichts weiter</translation>
    </message>
    <message>
        <source>Bounces: takes everything, and sends back what it does not relay</source>
        <translation>Bounces: nimmt alles an und schickt zurück, was nicht weitergeleitet wird</translation>
    </message>
    <message>
        <source>Greylist: puts off whoever it does not know</source>
        <translation>Greylisting: vertröstet jeden, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>Blocklisted: refuses us, whatever we ask</source>
        <translation>Blockliste: lehnt uns ab, was immer wir fragen</translation>
    </message>
    <message>
        <source>TLS first: says nothing without STARTTLS</source>
        <translation>TLS zuerst: sagt nichts ohne STARTTLS</translation>
    </message>
    <message>
        <source>Password first: takes nothing without one</source>
        <translation>Passwort zuerst: nimmt ohne Passwort nichts an</translation>
    </message>
    <message>
        <source>Translated: takes every client for one of its own</source>
        <translation>NAT: hält jeden Client für einen der Eigenen</translation>
    </message>
</context>
<context>
    <name>postern::ui::PresentedLesson</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Presenter</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Vor&amp;führmodus</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionCard</name>
    <message>
        <source>So it is.</source>
        <translation>So ist es.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1 of %2, endpoint %3</source>
        <translation>%1 von %2, Endpunkt %3</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuizPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;All from the beginning</source>
        <translation>Alle &amp;von vorn</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Nachlesen: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2, drawn from all lessons. The reason comes with every answer.</source>
        <translation>Frage %1 von %2, gezogen aus allen Lektionen. Zu jeder Antwort gehört der Grund.</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them as it is.</source>
        <translation>%1 beantwortet, davon %2 richtig.</translation>
    </message>
    <message>
        <source>All are answered, %1 of %2 as it is. Every question can be taken once more.</source>
        <translation>Alle sind beantwortet, %1 von %2 richtig. Jede Frage lässt sich noch einmal beantworten.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecentList</name>
    <message numerus="yes">
        <source>%1, %2 of %n endpoints</source>
        <translation>
            <numerusform>%1, %2 von %n Endpunkt</numerusform>
            <numerusform>%1, %2 von %n Endpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written, by the letters of QLocale, without and with its year</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Letzte Prüfungen</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecordActions</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RemedyCard</name>
    <message>
        <source>How to close it</source>
        <translation>Wie es sich schließen lässt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportCommands</name>
    <message>
        <source>The same, line by line:</source>
        <translation>Dasselbe, Zeile für Zeile:</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportForm</name>
    <message>
        <source>Example Ltd</source>
        <translation>Beispiel GmbH</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>PNG or JPEG</source>
        <translation>PNG oder JPEG</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Tested by</source>
        <translation>Gete&amp;stet von</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Es lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>It is larger than 2 MiB. Choose a smaller picture.</source>
        <translation>Es ist größer als 2 MiB. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>It is no picture that can be read: PNG or JPEG is wanted.</source>
        <translation>Es ist kein lesbares Bild: Gebraucht wird PNG oder JPEG.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPage</name>
    <message>
        <source>The report, as it will be printed</source>
        <translation>Der Bericht, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;HTML …</source>
        <translation>Als H&amp;TML speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown …</source>
        <translation>Als &amp;Markdown speichern …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>On the check of %1</source>
        <translation>Über die Prüfung von %1</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>The PDF could not be made. HTML and Markdown say the same.</source>
        <translation>Die PDF-Datei ließ sich nicht erstellen. HTML und Markdown sagen dasselbe.</translation>
    </message>
    <message>
        <source>One page. The check itself is attached to the PDF.</source>
        <translation>Eine Seite. Die Prüfung selbst ist der PDF-Datei angehängt.</translation>
    </message>
    <message>
        <source>%1 pages. The check itself is attached to the PDF.</source>
        <translation>%1 Seiten. Die Prüfung selbst ist der PDF-Datei angehängt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The record from which this report was made</source>
        <translation>Die Aufzeichnung, aus der dieser Bericht erstellt wurde</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReproducePanel</name>
    <message>
        <source>Reproduce by hand</source>
        <translation>Von Hand nachvollziehen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>postern::ui::SavedCheckPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>Check it &amp;again</source>
        <translation>Erneu&amp;t prüfen</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Zurück zum Start</translation>
    </message>
    <message>
        <source>A saved check of %1 UTC, by %2</source>
        <translation>Eine gespeicherte Prüfung vom %1 UTC, mit %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::ServerPage</name>
    <message>
        <source>mail from other servers</source>
        <translation>Mails von anderen Servern</translation>
    </message>
    <message>
        <source>mail of its own users</source>
        <translation>Mails der eigenen Benutzer</translation>
    </message>
    <message>
        <source>mail of its own users, TLS from the first byte</source>
        <translation>Mails der eigenen Benutzer, TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Which mail server shall be checked?</source>
        <translation>Welcher Mailserver soll geprüft werden?</translation>
    </message>
    <message>
        <source>example.org, mail.example.org:25 or 192.0.2.25</source>
        <translation>example.org, mail.example.org:25 oder 192.0.2.25</translation>
    </message>
    <message>
        <source>&amp;Domain, host or address</source>
        <translation>Do&amp;main, Host oder Adresse</translation>
    </message>
    <message>
        <source>A domain stands for all its mail exchangers, with all their addresses. A host or an address stands for just itself. Nothing is sent to it before you say so.</source>
        <translation>Eine Domain steht für alle ihre Mail-Exchanger mit allen ihren Adressen. Ein Host oder eine Adresse steht nur für sich selbst. Nichts wird dorthin gesendet, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Practise on Company A</source>
        <translation>An Firma A üben</translation>
    </message>
    <message>
        <source>Mail servers inside this program; nothing leaves this computer.</source>
        <translation>Mailserver in diesem Programm; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What would be dialled</source>
        <translation>Was angewählt würde</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Port 25 is where strangers knock. 465 and 587 are for a server&apos;s own users; some are open there only.</source>
        <translation>Port 25 ist, wo Fremde anklopfen. 465 und 587 sind für die eigenen Benutzer eines Servers; manche sind nur dort offen.</translation>
    </message>
    <message>
        <source>This name is a host, even if it has mail exchangers</source>
        <translation>Dieser Name ist ein Host, auch wenn er Mail-Exchanger hat</translation>
    </message>
    <message>
        <source>Gently: one connection at a time, few questions on each, with pauses</source>
        <translation>Behutsam: eine Verbindung nach der anderen, wenige Fragen auf jeder, mit Pausen</translation>
    </message>
    <message>
        <source>Ports and pace</source>
        <translation>Ports und Tempo</translation>
    </message>
    <message>
        <source>Name a server, and Postern looks up its addresses.</source>
        <translation>Nennen Sie einen Server, und Postern schlägt seine Adressen nach.</translation>
    </message>
    <message>
        <source>Looking it up in the DNS …</source>
        <translation>Wird im DNS nachgeschlagen …</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, inside this program. Nothing leaves this computer.</source>
        <translation>Das Relay der Firma A, in diesem Programm. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Untick what shall be left out.</source>
        <translation>Nehmen Sie das Häkchen weg, wo etwas ausgelassen werden soll.</translation>
    </message>
    <message>
        <source>The DNS knows no such name.</source>
        <translation>Das DNS kennt keinen solchen Namen.</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>Der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>The DNS gives no answer.</source>
        <translation>Das DNS gibt keine Antwort.</translation>
    </message>
    <message>
        <source>The domain says in the DNS that it takes no mail (null MX).</source>
        <translation>Die Domain sagt im DNS, dass sie keine Mails annimmt (Null-MX).</translation>
    </message>
</context>
<context>
    <name>postern::ui::SourceDrop</name>
    <message>
        <source>The source of the message</source>
        <translation>Der Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Paste the message&apos;s source here, or drop its .eml file.</source>
        <translation>Fügen Sie den Quelltext der Nachricht hier ein, oder ziehen Sie ihre .eml-Datei hierher.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Staging</name>
    <message>
        <source>%1 connects to Company A&apos;s server.</source>
        <translation>%1 verbindet sich mit dem Server der Firma A.</translation>
    </message>
    <message>
        <source>The server greets. The gate is shut, as it always is at first.</source>
        <translation>Der Server grüßt. Das Tor ist zu, wie immer am Anfang.</translation>
    </message>
    <message>
        <source>The caller says a name, and waits at the gate.</source>
        <translation>Der Anrufer sagt einen Namen und wartet am Tor.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>Der Umschlag sagt, von wem er ist: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Und für wen er ist: %1.</translation>
    </message>
    <message>
        <source>The server asks for the message itself.</source>
        <translation>Der Server fordert die Nachricht selbst an.</translation>
    </message>
    <message>
        <source>A mailbox of Company A&apos;s own: the gate opens for everybody.</source>
        <translation>Ein eigenes Postfach der Firma A: Das Tor geht für jeden auf.</translation>
    </message>
    <message>
        <source>Company A has no such mailbox: the gate stays shut.</source>
        <translation>Firma A hat kein solches Postfach: Das Tor bleibt zu.</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and lets the envelope through.</source>
        <translation>Der Server macht aus dem Prozentzeichen ein @ und lässt den Umschlag durch.</translation>
    </message>
    <message>
        <source>It comes from inside, and may go to any mailbox: the gate opens.</source>
        <translation>Er kommt von innen und darf an jedes Postfach: Das Tor geht auf.</translation>
    </message>
    <message>
        <source>To the server everybody looks like one from inside: the gate opens for a stranger.</source>
        <translation>Für den Server sieht jeder wie einer von innen aus: Das Tor geht für einen Fremden auf.</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is: the gate opens for a stranger.</source>
        <translation>Niemand fragt, wessen Postfach es ist: Das Tor geht für einen Fremden auf.</translation>
    </message>
    <message>
        <source>The sender claims to be Company A, and is believed: the gate opens for a stranger.</source>
        <translation>Der Absender gibt sich als Firma A aus, und man glaubt ihm: Das Tor geht für einen Fremden auf.</translation>
    </message>
    <message>
        <source>The first rule is off: the gate stays shut, even for Company A&apos;s own people.</source>
        <translation>Die erste Regel ist aus: Das Tor bleibt zu, sogar für die eigenen Leute der Firma A.</translation>
    </message>
    <message>
        <source>A stranger, and a mailbox that is not Company A&apos;s: the gate stays shut.</source>
        <translation>Ein Fremder, und ein Postfach, das nicht der Firma A gehört: Das Tor bleibt zu.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Die Nachricht liegt im %1.</translation>
    </message>
    <message>
        <source>Company A&apos;s server hands it over. It lies in %1.</source>
        <translation>Der Server der Firma A übergibt die Nachricht. Sie liegt im %1.</translation>
    </message>
    <message>
        <source>Only now, when the message is about to come, the server says no.</source>
        <translation>Erst jetzt, da die Nachricht kommen soll, sagt der Server nein.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Company A</source>
        <translation>Firma A</translation>
    </message>
    <message>
        <source>Shut to its own people</source>
        <translation>Zu für die eigenen Leute</translation>
    </message>
    <message>
        <source>Everybody is in their place. Nothing was sent yet.</source>
        <translation>Alle sind an ihrem Platz. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Angenommen, wie es sein soll</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Empfangen von</translation>
    </message>
</context>
<context>
    <name>postern::ui::StartPage</name>
    <message>
        <source>None yet. What you check is kept here.</source>
        <translation>Noch keine. Was Sie prüfen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Wo möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test the server.</source>
        <translation>Es wird nichts gesendet, bevor Sie gesagt haben, dass Sie den Server testen dürfen.</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>A domain, a host or an address. Seven short steps from the name to an explained verdict.</source>
        <translation>Eine Domain, ein Host oder eine Adresse. Sieben kurze Schritte vom Namen zu einem erklärten Urteil.</translation>
    </message>
    <message>
        <source>Try it on Company A</source>
        <translation>An Firma A ausprobieren</translation>
    </message>
    <message>
        <source>Real mail servers inside this program, closed or open as you like. Nothing leaves this computer.</source>
        <translation>Echte Mailserver in diesem Programm, geschlossen oder offen, wie Sie wollen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What a relay is, and what an open one does: eight short lessons that send real mail, a laboratory and a quiz.</source>
        <translation>Was ein Relay ist, und was ein offenes anrichtet: acht kurze Lektionen, die echte Mails senden, ein Labor und ein Quiz.</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Gespeicherte Prüfung öffnen</translation>
    </message>
    <message>
        <source>Judge it again, copy it, save it. Or drop a .postern file anywhere in this window.</source>
        <translation>Neu beurteilen, kopieren, speichern. Oder ziehen Sie eine .postern-Datei irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Letzte Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>Ansehe&amp;n</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, später</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictCard</name>
    <message>
        <source>recipient taken</source>
        <translation>Empfänger angenommen</translation>
    </message>
    <message>
        <source>asks for the message</source>
        <translation>fordert die Nachricht an</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>%1: proven</source>
        <translation>%1: bewiesen</translation>
    </message>
    <message>
        <source>%1: not proven</source>
        <translation>%1: nicht bewiesen</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Is it an open relay?</source>
        <translation>Ist es ein offenes Relay?</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>ein Endpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 UTC</source>
        <translation>%1, %2, %3 UTC</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Die Zeilen, die entscheiden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollfragen</translation>
    </message>
    <message>
        <source>No control was asked.</source>
        <translation>Es wurde keine Kontrollfrage gestellt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Eigene Benutzer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>Bewe&amp;isen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>postern::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Motion as the desktop</source>
        <translation>&amp;Bewegung wie der Desktop</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>&amp;Reduzierte Bewegung</translation>
    </message>
    <message>
        <source>&amp;Full motion</source>
        <translation>&amp;Volle Bewegung</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Postern speaks it from its next start on.</source>
        <translation>Postern spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>postern::ui::WaitCard</name>
    <message>
        <source>&amp;That is the code</source>
        <translation>Das ist der C&amp;ode</translation>
    </message>
    <message>
        <source>I &amp;have it: show its source</source>
        <translation>Ich habe s&amp;ie: Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;End the wait</source>
        <translation>Warten be&amp;enden</translation>
    </message>
    <message>
        <source>Why it may take long</source>
        <translation>Warum es lange dauern kann</translation>
    </message>
    <message>
        <source>The code that came</source>
        <translation>Der angekommene Code</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>Es wird nachgesehen: %1 …</translation>
    </message>
    <message>
        <source>A code is on its way to %1. What is it?</source>
        <translation>Ein Code ist unterwegs an %1. Wie lautet er?</translation>
    </message>
    <message>
        <source>The server took message %1. Will it come out?</source>
        <translation>Der Server hat Nachricht %1 angenommen. Wird sie ankommen?</translation>
    </message>
    <message>
        <source>The server refused message %1 after all.</source>
        <translation>Der Server hat Nachricht %1 doch abgelehnt.</translation>
    </message>
    <message>
        <source>Waiting for the message since %1, for %2 more.</source>
        <translation>Wartet seit %1 auf die Nachricht, noch %2.</translation>
    </message>
    <message>
        <source>The message has not arrived within the time. That proves nothing.</source>
        <translation>Die Nachricht ist in der Wartezeit nicht angekommen. Das beweist nichts.</translation>
    </message>
    <message>
        <source>That is not the code that was sent.</source>
        <translation>Das ist nicht der Code, der gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>postern::ui::WatchSign</name>
    <message>
        <source>Waiting for a message</source>
        <translation>Wartet auf eine Nachricht</translation>
    </message>
</context>
<context>
    <name>postern::ui::WayCard</name>
    <message>
        <source>The way of the message</source>
        <translation>Der Weg der Nachricht</translation>
    </message>
    <message>
        <source>The report that came back</source>
        <translation>Der zurückgekommene Bericht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>Die Nachricht, wie sie ankam</translation>
    </message>
</context>
<context>
    <name>resources/blocklists</name>
    <message>
        <source>sources of spam, hijacked machines and open relays (SBL, CSS, XBL), and networks that should not send mail themselves (PBL)</source>
        <translation>Spamquellen, gekaperte Rechner und offene Relays (SBL, CSS, XBL) sowie Netze, die selbst keine Mails senden sollen (PBL)</translation>
    </message>
    <message>
        <source>addresses whose spam was reported or ran into a trap within the last days</source>
        <translation>Adressen, deren Spam in den letzten Tagen gemeldet wurde oder in eine Falle lief</translation>
    </message>
    <message>
        <source>sources of spam, as seen by Barracuda&apos;s filters; answers only resolvers that are registered there</source>
        <translation>Spamquellen, wie Barracudas Filter sie sehen; sie antwortet nur dort registrierten Resolvern</translation>
    </message>
    <message>
        <source>addresses whose mail ran into a spam trap</source>
        <translation>Adressen, deren Mails in eine Spamfalle liefen</translation>
    </message>
    <message>
        <source>hijacked machines and open proxies</source>
        <translation>gekaperte Rechner und offene Proxys</translation>
    </message>
    <message>
        <source>sources of spam, by reputation and by outbreak</source>
        <translation>Spamquellen, nach Reputation und nach Ausbruch</translation>
    </message>
    <message>
        <source>addresses that attacked the servers of its reporters within the last two days, mail servers among them</source>
        <translation>Adressen, die in den letzten zwei Tagen die Server der Meldenden angegriffen haben, darunter auch Mailserver</translation>
    </message>
</context>
<context>
    <name>resources/exercises</name>
    <message>
        <source>It carries anybody&apos;s message to anybody.</source>
        <translation>Es befördert die Nachricht von jedem an jeden.</translation>
    </message>
    <message>
        <source>If it were that, the plain question, a stranger&apos;s message for a stranger, would have been let through at the relay&apos;s usual port.</source>
        <translation>Wäre es das, dann wäre die einfache Frage, die Nachricht eines Fremden an einen Fremden, am üblichen Port des Relays durchgelassen worden.</translation>
    </message>
    <message>
        <source>It believes everybody who writes in the company&apos;s own name.</source>
        <translation>Es glaubt jedem, der im Namen der eigenen Firma schreibt.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be just those with a sender at companya.com.</source>
        <translation>Wäre es das, dann wären genau die Umschläge mit einem Absender bei companya.com durchgelassen worden.</translation>
    </message>
    <message>
        <source>It carries whatever has no sender at all, as a returned letter has none.</source>
        <translation>Es befördert alles, was keinen Absender hat, so wie ein zurückgesandter Brief keinen hat.</translation>
    </message>
    <message>
        <source>If it were that, the envelope with the empty sender, &lt;&gt;, would have been let through.</source>
        <translation>Wäre es das, dann wäre der Umschlag mit dem leeren Absender, &lt;&gt;, durchgelassen worden.</translation>
    </message>
    <message>
        <source>It believes every computer that calls itself by the company&apos;s name.</source>
        <translation>Es glaubt jedem Computer, der sich mit dem Namen der Firma meldet.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be those behind an EHLO with Company A&apos;s own name.</source>
        <translation>Wäre es das, dann wären die Umschläge hinter einem EHLO mit dem eigenen Namen der Firma A durchgelassen worden.</translation>
    </message>
    <message>
        <source>It takes everybody for one of its own people, because something in front of it hides where they come from.</source>
        <translation>Es hält jeden für einen der eigenen Leute, weil etwas davor verbirgt, woher sie kommen.</translation>
    </message>
    <message>
        <source>If it were that, its answer to EHLO would name an address from inside its network instead of ours.</source>
        <translation>Wäre es das, dann würde seine Antwort auf EHLO eine Adresse aus seinem inneren Netz nennen statt unserer.</translation>
    </message>
    <message>
        <source>It looks at the first recipient of an envelope, and not at the ones behind.</source>
        <translation>Es sieht sich den ersten Empfänger eines Umschlags an und die dahinter nicht.</translation>
    </message>
    <message>
        <source>If it were that, the envelope that was let through would be the one with two recipients, of whom the first is at Company A.</source>
        <translation>Wäre es das, dann wäre der Umschlag mit zwei Empfängern durchgelassen worden, von denen der erste bei Firma A ist.</translation>
    </message>
    <message>
        <source>It reads a percent sign in an address as an @, and sends the message on.</source>
        <translation>Es liest ein Prozentzeichen in einer Adresse als @ und leitet die Nachricht weiter.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a percent sign in front of @companya.com.</source>
        <translation>Wäre es das, dann hätten die durchgelassenen Adressen ein Prozentzeichen vor @companya.com.</translation>
    </message>
    <message>
        <source>It still follows old addresses that are written with an exclamation mark.</source>
        <translation>Es folgt noch alten Adressen, die mit einem Ausrufezeichen geschrieben werden.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have an exclamation mark in them.</source>
        <translation>Wäre es das, dann hätten die durchgelassenen Adressen ein Ausrufezeichen.</translation>
    </message>
    <message>
        <source>It takes the quotation marks off an address, and sends the message to what stands between them.</source>
        <translation>Es nimmt die Anführungszeichen von einer Adresse weg und leitet die Nachricht an das weiter, was zwischen ihnen steht.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a whole address in quotation marks.</source>
        <translation>Wäre es das, dann hätten die durchgelassenen Adressen eine ganze Adresse in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It follows a route that is written in front of the address.</source>
        <translation>Es folgt einer Route, die vor der Adresse geschrieben steht.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would begin with @companya.com and a colon.</source>
        <translation>Wäre es das, dann begännen die durchgelassenen Adressen mit @companya.com und einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>It listens at a second port as well, and nobody keeps the rules there.</source>
        <translation>Es lauscht auch an einem zweiten Port, und dort hält niemand die Regeln ein.</translation>
    </message>
    <message>
        <source>If it were that, there would be two endpoints in the check, one open and one closed.</source>
        <translation>Wäre es das, dann gäbe es in der Prüfung zwei Endpunkte, einen offenen und einen geschlossenen.</translation>
    </message>
    <message>
        <source>From outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>Von außen nur Mails für die eigenen Postfächer der Firma annehmen.</translation>
    </message>
    <message>
        <source>The relay has this rule. What it lacks is something else: there is a way around the rule.</source>
        <translation>Diese Regel hat das Relay. Was ihm fehlt, ist etwas anderes: Es gibt einen Weg um die Regel herum.</translation>
    </message>
    <message>
        <source>At every port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>An jedem Port: von außen nur Mails für die eigenen Postfächer der Firma annehmen.</translation>
    </message>
    <message>
        <source>The relay has this rule at each of its ports. There is a way around it.</source>
        <translation>Diese Regel hat das Relay an jedem seiner Ports. Es gibt einen Weg um sie herum.</translation>
    </message>
    <message>
        <source>At the first port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>Am ersten Port: von außen nur Mails für die eigenen Postfächer der Firma annehmen.</translation>
    </message>
    <message>
        <source>The first port had this rule all the time. A relay is as open as the widest of its ports.</source>
        <translation>Der erste Port hatte diese Regel die ganze Zeit. Ein Relay ist so offen wie der weiteste seiner Ports.</translation>
    </message>
    <message>
        <source>Carry nothing to mailboxes outside any more, whoever brings it.</source>
        <translation>Nichts mehr an Postfächer außerhalb befördern, wer immer es bringt.</translation>
    </message>
    <message>
        <source>That goes too far: the company&apos;s own people cannot write to a customer any more. A relay has to be closed to strangers, and to nobody else.</source>
        <translation>Das geht zu weit: Die eigenen Leute der Firma können nicht mehr an einen Kunden schreiben. Ein Relay muss für Fremde geschlossen sein und für sonst niemanden.</translation>
    </message>
    <message>
        <source>Let the sender&apos;s address decide nothing: anybody can write any name there.</source>
        <translation>Die Adresse des Absenders nichts entscheiden lassen: Dort kann jeder jeden Namen hinschreiben.</translation>
    </message>
    <message>
        <source>A wise rule, but the sender&apos;s address was not what opened this relay.</source>
        <translation>Eine kluge Regel, aber nicht die Adresse des Absenders hat dieses Relay geöffnet.</translation>
    </message>
    <message>
        <source>Treat mail without a sender like all other mail from outside.</source>
        <translation>Mails ohne Absender behandeln wie alle anderen Mails von außen.</translation>
    </message>
    <message>
        <source>A wise rule, but the empty sender was not what opened this relay.</source>
        <translation>Eine kluge Regel, aber nicht der leere Absender hat dieses Relay geöffnet.</translation>
    </message>
    <message>
        <source>Take no mail from senders at companya.com if it comes from outside.</source>
        <translation>Keine Mails von Absendern bei companya.com annehmen, wenn sie von außen kommen.</translation>
    </message>
    <message>
        <source>That keeps strangers from writing in the company&apos;s name. The envelope that got through here names no sender at all.</source>
        <translation>Das hindert Fremde, im Namen der Firma zu schreiben. Der Umschlag, der hier durchkam, nennt gar keinen Absender.</translation>
    </message>
    <message>
        <source>Let the name in EHLO decide nothing: go by the client&apos;s address.</source>
        <translation>Den Namen in EHLO nichts entscheiden lassen: nach der Adresse des Clients gehen.</translation>
    </message>
    <message>
        <source>A wise rule, but the name that the client gave was not what opened this relay.</source>
        <translation>Eine kluge Regel, aber nicht der Name, den der Client angab, hat dieses Relay geöffnet.</translation>
    </message>
    <message>
        <source>Make the device in front pass on where each client really comes from.</source>
        <translation>Das Gerät, das davorsteht, weitergeben lassen, woher jeder Client wirklich kommt.</translation>
    </message>
    <message>
        <source>The relay knows very well where its clients come from. It does not draw the right conclusion.</source>
        <translation>Das Relay weiß sehr gut, woher seine Clients kommen. Es zieht nicht den richtigen Schluss daraus.</translation>
    </message>
    <message>
        <source>Ask of every single recipient whose mailbox it is.</source>
        <translation>Bei jedem einzelnen Empfänger fragen, wessen Postfach es ist.</translation>
    </message>
    <message>
        <source>The relay asks that of every recipient. There is a way around the answer.</source>
        <translation>Das fragt das Relay bei jedem Empfänger. Es gibt einen Weg um die Antwort herum.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is a percent sign in it.</source>
        <translation>Was vor dem @ steht, als Namen lesen, auch wenn ein Prozentzeichen darin ist.</translation>
    </message>
    <message>
        <source>There was no percent sign in the addresses that got through.</source>
        <translation>In den Adressen, die durchkamen, war kein Prozentzeichen.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is an exclamation mark in it.</source>
        <translation>Was vor dem @ steht, als Namen lesen, auch wenn ein Ausrufezeichen darin ist.</translation>
    </message>
    <message>
        <source>There was no exclamation mark in the addresses that got through.</source>
        <translation>In den Adressen, die durchkamen, war kein Ausrufezeichen.</translation>
    </message>
    <message>
        <source>Leave what stands in quotation marks as it is: it is one name.</source>
        <translation>Was in Anführungszeichen steht, lassen, wie es ist: Es ist ein einziger Name.</translation>
    </message>
    <message>
        <source>There were no quotation marks in the addresses that got through.</source>
        <translation>In den Adressen, die durchkamen, waren keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Follow no route in an address: look at the mailbox at its end, and judge by that.</source>
        <translation>Keiner Route in einer Adresse folgen: das Postfach an ihrem Ende ansehen und danach urteilen.</translation>
    </message>
    <message>
        <source>There was no route in front of the addresses that got through.</source>
        <translation>Vor den Adressen, die durchkamen, stand keine Route.</translation>
    </message>
    <message>
        <source>Take no mail without TLS, so that everything is encrypted.</source>
        <translation>Keine Mails ohne TLS annehmen, damit alles verschlüsselt ist.</translation>
    </message>
    <message>
        <source>A spammer can encrypt as well. TLS keeps others from reading along; it does not ask who may send.</source>
        <translation>Auch ein Spammer kann verschlüsseln. TLS hindert andere am Mitlesen; es fragt nicht, wer senden darf.</translation>
    </message>
    <message>
        <source>Put the address that tested us on the list of refused clients.</source>
        <translation>Die Adresse, die uns getestet hat, auf die Liste der abgelehnten Clients setzen.</translation>
    </message>
    <message>
        <source>Now this one client is refused, and the check can say nothing any more. The next stranger comes from another address, and the door is still there.</source>
        <translation>Nun wird dieser eine Client abgelehnt, und die Prüfung kann nichts mehr sagen. Der nächste Fremde kommt von einer anderen Adresse, und die Tür ist noch da.</translation>
    </message>
    <message>
        <source>Let every unknown sender wait for a few minutes first.</source>
        <translation>Jeden unbekannten Absender zuerst einige Minuten warten lassen.</translation>
    </message>
    <message>
        <source>Who waits is let in. Most spammers have learnt to wait, and the door is still there.</source>
        <translation>Wer wartet, wird eingelassen. Die meisten Spammer haben gelernt zu warten, und die Tür ist noch da.</translation>
    </message>
    <message>
        <source>Look for spam in every message, and throw it away.</source>
        <translation>In jeder Nachricht nach Spam suchen und ihn wegwerfen.</translation>
    </message>
    <message>
        <source>A filter guesses by what a message says. It does not ask whether this client may send to that mailbox, and it lets through what it has not seen before.</source>
        <translation>Ein Filter rät nach dem, was eine Nachricht sagt. Er fragt nicht, ob dieser Client an jenes Postfach senden darf, und er lässt durch, was er noch nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Move the relay to another port, where nobody looks for it.</source>
        <translation>Das Relay an einen anderen Port verlegen, wo niemand danach sucht.</translation>
    </message>
    <message>
        <source>Ports are counted through in seconds. The door is as wide as it was.</source>
        <translation>Ports sind in Sekunden durchgezählt. Die Tür ist so weit, wie sie war.</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Ein neuer Server</translation>
    </message>
    <message>
        <source>Company A has a new mail server. It works: nobody complains, and all mail arrives. Check it before the spammers do.</source>
        <translation>Firma A hat einen neuen Mailserver. Er funktioniert: Niemand beschwert sich, und alle Mails kommen an. Prüfen Sie ihn, bevor es die Spammer tun.</translation>
    </message>
    <message>
        <source>Look at the plainest question of all: a stranger&apos;s message for a stranger.</source>
        <translation>Sehen Sie sich die einfachste Frage von allen an: die Nachricht eines Fremden an einen Fremden.</translation>
    </message>
    <message>
        <source>It was let through. No trick is needed at this relay.</source>
        <translation>Sie wurde durchgelassen. An diesem Relay braucht es keinen Trick.</translation>
    </message>
    <message>
        <source>Right: it needs no trick at all. A stranger asks for a stranger&apos;s mailbox, and the relay says yes. The second of Company A&apos;s two rules is missing.</source>
        <translation>Richtig: Es braucht überhaupt keinen Trick. Ein Fremder fragt nach dem Postfach eines Fremden, und das Relay sagt ja. Die zweite der beiden Regeln der Firma A fehlt.</translation>
    </message>
    <message>
        <source>The relay is closed. Strangers reach the company&apos;s own mailboxes, and nobody else&apos;s; the company&apos;s own people still write to everybody.</source>
        <translation>Das Relay ist geschlossen. Fremde erreichen die eigenen Postfächer der Firma und sonst keine; die eigenen Leute der Firma schreiben weiterhin an jeden.</translation>
    </message>
    <message>
        <source>Welcome, colleague</source>
        <translation>Willkommen, Kollege</translation>
    </message>
    <message>
        <source>The sales people travel, and want to send mail from every hotel. Somebody has made the relay recognise them by their address. Check what that is worth.</source>
        <translation>Die Leute vom Vertrieb reisen und wollen aus jedem Hotel Mails senden. Jemand hat das Relay dazu gebracht, sie an ihrer Adresse zu erkennen. Prüfen Sie, was das wert ist.</translation>
    </message>
    <message>
        <source>The plain question was refused. Look at the list of doors: what do these envelopes have in common?</source>
        <translation>Die einfache Frage wurde abgelehnt. Sehen Sie sich die Liste der Türen an: Was haben diese Umschläge gemeinsam?</translation>
    </message>
    <message>
        <source>Compare what stands behind MAIL FROM with what stands there in the questions that were refused.</source>
        <translation>Vergleichen Sie, was hinter MAIL FROM steht, mit dem, was in den abgelehnten Fragen dort steht.</translation>
    </message>
    <message>
        <source>Right: whoever writes companya.com behind MAIL FROM is believed. Nobody proves anything there, and spammers know the name of the company.</source>
        <translation>Richtig: Wer hinter MAIL FROM companya.com schreibt, dem wird geglaubt. Niemand beweist dort etwas, und den Namen der Firma kennen die Spammer.</translation>
    </message>
    <message>
        <source>The relay is closed. Those who travel log in with a password: that proves who they are, and a name on an envelope does not.</source>
        <translation>Das Relay ist geschlossen. Wer reist, meldet sich mit einem Passwort an: Das beweist, wer man ist, und ein Name auf einem Umschlag tut es nicht.</translation>
    </message>
    <message>
        <source>The old manual</source>
        <translation>Das alte Handbuch</translation>
    </message>
    <message>
        <source>This server was set up from a manual that is older than most of its users. It refuses strangers who ask plainly. Do they all ask plainly?</source>
        <translation>Dieser Server wurde nach einem Handbuch eingerichtet, das älter ist als die meisten seiner Benutzer. Fremde, die einfach fragen, lehnt er ab. Fragen alle einfach?</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through. To whom are they addressed, at first sight?</source>
        <translation>Sehen Sie sich die Empfänger der durchgelassenen Umschläge an. An wen sind sie auf den ersten Blick adressiert?</translation>
    </message>
    <message>
        <source>They end in @companya.com. What stands in front of that, in place of a name?</source>
        <translation>Sie enden auf @companya.com. Was steht davor, anstelle eines Namens?</translation>
    </message>
    <message>
        <source>Right: johndoe%gmail.com@companya.com looks like a mailbox of the company. The relay takes the end off, makes an @ of the percent sign, and sends the message on. Long ago that was a way to reach other networks.</source>
        <translation>Richtig: johndoe%gmail.com@companya.com sieht aus wie ein Postfach der Firma. Das Relay nimmt das Ende weg, macht aus dem Prozentzeichen ein @ und leitet die Nachricht weiter. Vor langer Zeit war das ein Weg, andere Netze zu erreichen.</translation>
    </message>
    <message>
        <source>The relay is closed. It looks for somebody who is called johndoe%gmail.com, finds nobody, and says so.</source>
        <translation>Das Relay ist geschlossen. Es sucht jemanden, der johndoe%gmail.com heißt, findet niemanden und sagt es.</translation>
    </message>
    <message>
        <source>The box in front</source>
        <translation>Der Kasten davor</translation>
    </message>
    <message>
        <source>The relay has moved into a container, and a small box in front of it hands all connections on. Its rules are the two that it should have. Check whether they still do what they did.</source>
        <translation>Das Relay ist in einen Container umgezogen, und ein kleiner Kasten davor reicht alle Verbindungen weiter. Seine Regeln sind die beiden, die es haben soll. Prüfen Sie, ob sie noch tun, was sie taten.</translation>
    </message>
    <message>
        <source>The rules are right, and everything was let through all the same. Whom does the relay think that it is talking to?</source>
        <translation>Die Regeln stimmen, und trotzdem wurde alles durchgelassen. Mit wem glaubt das Relay zu sprechen?</translation>
    </message>
    <message>
        <source>Look at its answer to EHLO: it greets us by the address that it sees. Is that ours?</source>
        <translation>Sehen Sie sich seine Antwort auf EHLO an: Es begrüßt uns mit der Adresse, die es sieht. Ist das unsere?</translation>
    </message>
    <message>
        <source>Right: the relay sees 172.17.0.1 whoever comes. That address is inside, so the first rule counts for the whole Internet.</source>
        <translation>Richtig: Das Relay sieht 172.17.0.1, wer immer kommt. Diese Adresse ist innen, also gilt die erste Regel für das ganze Internet.</translation>
    </message>
    <message>
        <source>The relay is closed. Rules about inside and outside are worth something only where the relay can see who is inside.</source>
        <translation>Das Relay ist geschlossen. Regeln über innen und außen sind nur dort etwas wert, wo das Relay sehen kann, wer innen ist.</translation>
    </message>
    <message>
        <source>Good morning, it is me</source>
        <translation>Guten Morgen, ich bin’s</translation>
    </message>
    <message>
        <source>The scanner on the second floor could not send its mail. The administrator taught the relay to know the company&apos;s own devices by the way they introduce themselves. The scanner works now. Who else does?</source>
        <translation>Der Scanner im zweiten Stock konnte seine Mails nicht senden. Der Administrator brachte dem Relay bei, die eigenen Geräte der Firma daran zu erkennen, wie sie sich vorstellen. Der Scanner funktioniert jetzt. Wer noch?</translation>
    </message>
    <message>
        <source>Sender and recipient are the same as in the questions that were refused. The difference comes earlier in the conversation.</source>
        <translation>Absender und Empfänger sind dieselben wie in den abgelehnten Fragen. Der Unterschied kommt früher im Gespräch.</translation>
    </message>
    <message>
        <source>Every conversation begins with a name. Look at the EHLO before the envelopes that were let through.</source>
        <translation>Jedes Gespräch beginnt mit einem Namen. Sehen Sie sich das EHLO vor den durchgelassenen Umschlägen an.</translation>
    </message>
    <message>
        <source>Right: a client that says EHLO companya.com counts as one of the company&apos;s own. It is a name that a client gives itself; nothing stands behind it.</source>
        <translation>Richtig: Ein Client, der EHLO companya.com sagt, gilt als einer der Firma. Es ist ein Name, den sich ein Client selbst gibt; nichts steht dahinter.</translation>
    </message>
    <message>
        <source>The relay is closed. The scanner is let in by its address, which lies inside the network, or by a password.</source>
        <translation>Das Relay ist geschlossen. Der Scanner wird wegen seiner Adresse eingelassen, die innerhalb des Netzes liegt, oder wegen eines Passworts.</translation>
    </message>
    <message>
        <source>Return to sender</source>
        <translation>Zurück an den Absender</translation>
    </message>
    <message>
        <source>Letters that cannot be delivered come back, and such a returned letter names no sender. The relay must take those, the administrator has read, and so it takes them. All of them.</source>
        <translation>Briefe, die sich nicht zustellen lassen, kommen zurück, und ein solcher zurückgesandter Brief nennt keinen Absender. Die muss das Relay annehmen, hat der Administrator gelesen, und so nimmt es sie an. Alle.</translation>
    </message>
    <message>
        <source>Look at what stands behind MAIL FROM in the envelope that was let through.</source>
        <translation>Sehen Sie sich an, was in dem durchgelassenen Umschlag hinter MAIL FROM steht.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets. Returned letters look like that, and so does whatever a spammer wants to look like one.</source>
        <translation>Zwischen den Klammern steht nichts. So sehen zurückgesandte Briefe aus, und auch alles, was ein Spammer so aussehen lassen will.</translation>
    </message>
    <message>
        <source>Right: &lt;&gt; stands for no sender. A relay has to take such mail for its own mailboxes, and has no reason to carry it anywhere else.</source>
        <translation>Richtig: &lt;&gt; steht für keinen Absender. Ein Relay muss solche Mails für seine eigenen Postfächer annehmen und hat keinen Grund, sie irgendwo anders hin zu befördern.</translation>
    </message>
    <message>
        <source>The relay is closed. Returned letters still reach the company&apos;s own mailboxes, and go nowhere else.</source>
        <translation>Das Relay ist geschlossen. Zurückgesandte Briefe erreichen weiterhin die eigenen Postfächer der Firma und gehen sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>One for you, and one for me</source>
        <translation>Einen für dich, einen für mich</translation>
    </message>
    <message>
        <source>The relay asks whose mailbox it is. It asks carefully. Does it ask often enough?</source>
        <translation>Das Relay fragt, wessen Postfach es ist. Es fragt sorgfältig. Fragt es oft genug?</translation>
    </message>
    <message>
        <source>Look at the lines of the envelope that was let through: how many times does it say RCPT TO?</source>
        <translation>Sehen Sie sich die Zeilen des durchgelassenen Umschlags an: Wie oft steht dort RCPT TO?</translation>
    </message>
    <message>
        <source>The first recipient is one of Company A&apos;s, and was taken, as it should be. And the second one?</source>
        <translation>Der erste Empfänger ist einer der Firma A und wurde angenommen, wie es sein soll. Und der zweite?</translation>
    </message>
    <message>
        <source>Right: an envelope can have many recipients. This relay looks at the first, finds one of its own, and waves the others through.</source>
        <translation>Richtig: Ein Umschlag kann viele Empfänger haben. Dieses Relay sieht sich den ersten an, findet einen eigenen und winkt die anderen durch.</translation>
    </message>
    <message>
        <source>The relay is closed. Every recipient gets an answer of their own.</source>
        <translation>Das Relay ist geschlossen. Jeder Empfänger bekommt eine eigene Antwort.</translation>
    </message>
    <message>
        <source>So to speak</source>
        <translation>In Gänsefüßchen</translation>
    </message>
    <message>
        <source>One user&apos;s name has a blank in it, and has to be written in quotation marks. Since the relay was taught to take those off, that user gets mail. Perhaps others do, too.</source>
        <translation>Der Name eines Benutzers enthält ein Leerzeichen und muss in Anführungszeichen geschrieben werden. Seit dem Relay beigebracht wurde, diese wegzunehmen, bekommt der Benutzer Mails. Vielleicht bekommen auch andere welche.</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through, sign by sign.</source>
        <translation>Sehen Sie sich die Empfänger der durchgelassenen Umschläge Zeichen für Zeichen an.</translation>
    </message>
    <message>
        <source>Between the quotation marks stands a whole address. With them it is one strange name; without them it is somebody at another place.</source>
        <translation>Zwischen den Anführungszeichen steht eine ganze Adresse. Mit ihnen ist es ein seltsamer Name; ohne sie ist es jemand an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Right: &quot;johndoe@gmail.com&quot;@companya.com is one name at Company A, by the rules of addresses. Without its quotation marks it is johndoe, at Gmail.</source>
        <translation>Richtig: &quot;johndoe@gmail.com&quot;@companya.com ist nach den Regeln für Adressen ein einziger Name bei Firma A. Ohne seine Anführungszeichen ist es johndoe bei Gmail.</translation>
    </message>
    <message>
        <source>The relay is closed. What is in quotation marks is one name, and nobody at Company A is called that.</source>
        <translation>Das Relay ist geschlossen. Was in Anführungszeichen steht, ist ein einziger Name, und bei Firma A heißt niemand so.</translation>
    </message>
    <message>
        <source>By way of Company A</source>
        <translation>Über Firma A</translation>
    </message>
    <message>
        <source>In its first years the network had gaps, and the sender of a message could say which way it should take. Hardly any server remembers that. This one does.</source>
        <translation>In seinen ersten Jahren hatte das Netz Lücken, und der Absender einer Nachricht konnte sagen, welchen Weg sie nehmen sollte. Kaum ein Server erinnert sich daran. Dieser schon.</translation>
    </message>
    <message>
        <source>Look at what stands right behind RCPT TO:&lt; in the envelopes that were let through.</source>
        <translation>Sehen Sie sich an, was in den durchgelassenen Umschlägen unmittelbar hinter RCPT TO:&lt; steht.</translation>
    </message>
    <message>
        <source>It begins with an @ and Company A&apos;s own name, then comes a colon, and then the mailbox that is really meant.</source>
        <translation>Es beginnt mit einem @ und dem eigenen Namen der Firma A, dann kommt ein Doppelpunkt und dann das Postfach, das wirklich gemeint ist.</translation>
    </message>
    <message>
        <source>Right: &lt;@companya.com:johndoe@gmail.com&gt; says: to johndoe, by way of Company A. The relay sees its own name, and does as it is told.</source>
        <translation>Richtig: &lt;@companya.com:johndoe@gmail.com&gt; sagt: an johndoe, über Firma A. Das Relay sieht seinen eigenen Namen und tut, wie ihm gesagt wird.</translation>
    </message>
    <message>
        <source>The relay is closed. Today a server leaves the route away and looks at the mailbox; this one belongs to somebody else.</source>
        <translation>Das Relay ist geschlossen. Heute lässt ein Server die Route weg und sieht sich das Postfach an; dieses gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The back door</source>
        <translation>Die Hintertür</translation>
    </message>
    <message>
        <source>At the front everything is in order: the last check said so. But a mail server may listen in more than one place, and this time all of them are checked.</source>
        <translation>Vorn ist alles in Ordnung: Das hat die letzte Prüfung gesagt. Aber ein Mailserver kann an mehr als einer Stelle lauschen, und diesmal werden alle geprüft.</translation>
    </message>
    <message>
        <source>Count the endpoints in this check: the same address, with two port numbers.</source>
        <translation>Zählen Sie die Endpunkte in dieser Prüfung: dieselbe Adresse, mit zwei Portnummern.</translation>
    </message>
    <message>
        <source>The answers at one port are not the answers at the other. Look at which of them is open, and how.</source>
        <translation>Die Antworten am einen Port sind nicht die Antworten am anderen. Sehen Sie nach, welcher von ihnen offen ist, und wie.</translation>
    </message>
    <message>
        <source>Right: one port keeps the second rule, and the other was forgotten when it was set. Spammers try them all.</source>
        <translation>Richtig: Ein Port hält die zweite Regel ein, und der andere wurde vergessen, als sie gesetzt wurde. Spammer probieren alle.</translation>
    </message>
    <message>
        <source>The relay is closed, at both ports. That is why a check asks at every address and every port that a server has.</source>
        <translation>Das Relay ist an beiden Ports geschlossen. Darum fragt eine Prüfung an jeder Adresse und jedem Port, den ein Server hat.</translation>
    </message>
</context>
<context>
    <name>resources/lessons</name>
    <message>
        <source>What a relay is</source>
        <translation>Was ein Relay ist</translation>
    </message>
    <message>
        <source>A relay takes a message from one mail server and passes it to the next.</source>
        <translation>Ein Relay nimmt eine Nachricht von einem Mailserver an und gibt sie an den nächsten weiter.</translation>
    </message>
    <message>
        <source>A mail does not fly from your screen to a friend&apos;s screen. Your program hands it to a mail server. That server hands it to the one where the friend&apos;s mailbox lies, and there it waits until it is read.</source>
        <translation>Eine Mail fliegt nicht von Ihrem Bildschirm zum Bildschirm eines Freundes. Ihr Programm übergibt sie einem Mailserver. Dieser Server übergibt sie dem, auf dem das Postfach des Freundes liegt, und dort wartet sie, bis sie gelesen wird.</translation>
    </message>
    <message>
        <source>A server that takes a message and passes it on is called a relay. Relays are the links between the sender and the recipient: without them, no mail would arrive.</source>
        <translation>Ein Server, der eine Nachricht annimmt und weitergibt, heißt Relay. Relays sind die Bindeglieder zwischen Absender und Empfänger: Ohne sie käme keine Mail an.</translation>
    </message>
    <message>
        <source>Mail servers talk in short lines of text. This language is called SMTP. Whoever brings a message says whom it is from, then whom it is for; and after each line the other side answers with a number. A number that begins with 2 means yes, one with 3 go on, and one with 5 means no.</source>
        <translation>Mailserver sprechen in kurzen Textzeilen. Diese Sprache heißt SMTP. Wer eine Nachricht bringt, sagt, von wem sie ist, und dann, für wen sie ist; und nach jeder Zeile antwortet die andere Seite mit einer Zahl. Eine Zahl, die mit 2 beginnt, bedeutet ja, eine mit 3 weiter, und eine mit 5 bedeutet nein.</translation>
    </message>
    <message>
        <source>The picture shows just that. The sender stands on one side, the mailbox on the other, and the relay between them behind a gate. The envelope waits at the gate until the relay has answered. Whatever the wall encloses belongs to the company.</source>
        <translation>Das Bild zeigt genau das. Auf der einen Seite steht der Absender, auf der anderen das Postfach, und dazwischen das Relay hinter einem Tor. Der Umschlag wartet am Tor, bis das Relay geantwortet hat. Was die Mauer umschließt, gehört der Firma.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>A computer that takes mail, passes it on, or keeps it in mailboxes.</source>
        <translation>Ein Computer, der Mails annimmt, weitergibt oder in Postfächern aufbewahrt.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Simple Mail Transfer Protocol: the lines that mail servers say to each other.</source>
        <translation>Simple Mail Transfer Protocol: die Zeilen, in denen Mailserver miteinander sprechen.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>What stands behind the @ of an address. It says whose mailbox it is: companya.com is Company A&apos;s.</source>
        <translation>Was hinter dem @ einer Adresse steht. Es sagt, wessen Postfach es ist: companya.com gehört der Firma A.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>The two addresses that are said before the message: from whom, and for whom. The server goes by these, not by what is written in the letter.</source>
        <translation>Die zwei Adressen, die vor der Nachricht gesagt werden: von wem und für wen. Nach ihnen richtet sich der Server, nicht nach dem, was im Brief geschrieben steht.</translation>
    </message>
    <message>
        <source>An employee writes to a customer</source>
        <translation>Eine Mitarbeiterin schreibt an einen Kunden</translation>
    </message>
    <message>
        <source>Follow the envelope: from Anna&apos;s computer to Company A&apos;s server, and from there to the customer&apos;s mailbox.</source>
        <translation>Folgen Sie dem Umschlag: von Annas Computer zum Server der Firma A und von dort zum Postfach des Kunden.</translation>
    </message>
    <message>
        <source>Company A&apos;s server was the relay. It took the message from Anna and passed it on to the customer&apos;s server.</source>
        <translation>Der Server der Firma A war das Relay. Er hat die Nachricht von Anna angenommen und an den Server des Kunden weitergegeben.</translation>
    </message>
    <message>
        <source>What does a relay do?</source>
        <translation>Was tut ein Relay?</translation>
    </message>
    <message>
        <source>It takes a message and passes it to the next server.</source>
        <translation>Es nimmt eine Nachricht an und gibt sie an den nächsten Server weiter.</translation>
    </message>
    <message>
        <source>That is all: it is a link in the chain.</source>
        <translation>Das ist alles: Es ist ein Glied in der Kette.</translation>
    </message>
    <message>
        <source>It writes messages for people who have no mailbox.</source>
        <translation>Es schreibt Nachrichten für Leute, die kein Postfach haben.</translation>
    </message>
    <message>
        <source>A relay writes nothing. It passes on what others wrote.</source>
        <translation>Ein Relay schreibt nichts. Es gibt weiter, was andere geschrieben haben.</translation>
    </message>
    <message>
        <source>It looks whether what a message says is true.</source>
        <translation>Es sieht nach, ob stimmt, was in einer Nachricht steht.</translation>
    </message>
    <message>
        <source>Nobody can tell that on the way. A relay looks at the envelope only.</source>
        <translation>Das kann unterwegs niemand sagen. Ein Relay sieht sich nur den Umschlag an.</translation>
    </message>
    <message>
        <source>Company A, closed</source>
        <translation>Firma A, geschlossen</translation>
    </message>
    <message>
        <source>Company A, closed: four cases</source>
        <translation>Firma A, geschlossen: vier Fälle</translation>
    </message>
    <message>
        <source>A closed relay passes on what its own people send, and takes from strangers only what is for its own mailboxes.</source>
        <translation>Ein geschlossenes Relay gibt weiter, was die eigenen Leute senden, und nimmt von Fremden nur an, was für die eigenen Postfächer ist.</translation>
    </message>
    <message>
        <source>Company A has one mail server. Its people work inside the company&apos;s network; everybody else on the Internet is outside. The server tells them apart by the address that they call from.</source>
        <translation>Firma A hat einen Mailserver. Ihre Leute arbeiten innerhalb des Firmennetzes; alle anderen im Internet sind außen. Der Server unterscheidet sie an der Adresse, von der aus sie anrufen.</translation>
    </message>
    <message>
        <source>About every message it asks two questions. Who brings it: somebody inside, or somebody outside? And whose mailbox is it for: one of Company A&apos;s own, or one anywhere else?</source>
        <translation>Bei jeder Nachricht stellt er zwei Fragen. Wer bringt sie: jemand von innen oder jemand von außen? Und für wessen Postfach ist sie: für eines der Firma A oder für eines irgendwo sonst?</translation>
    </message>
    <message>
        <source>Two times two makes four cases. Send all four. Before each, say to yourself what the server will do.</source>
        <translation>Zwei mal zwei ergibt vier Fälle. Senden Sie alle vier. Sagen Sie sich vor jedem, was der Server tun wird.</translation>
    </message>
    <message>
        <source>Three of them are what a company needs every day. The fourth helps nobody at Company A: a stranger wants to reach another stranger, and has no business at this server. There the gate stays shut. A relay like this is closed, and that is the safe way to set one up.</source>
        <translation>Drei davon sind das, was eine Firma jeden Tag braucht. Der vierte nützt bei Firma A niemandem: Ein Fremder will einen anderen Fremden erreichen und hat an diesem Server nichts zu suchen. Da bleibt das Tor zu. Ein solches Relay ist geschlossen, und das ist die sichere Art, eines einzurichten.</translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation>Innen, außen</translation>
    </message>
    <message>
        <source>Inside is whoever calls from the company&apos;s own network. Outside is the rest of the world.</source>
        <translation>Innen ist, wer aus dem eigenen Netz der Firma anruft. Außen ist der Rest der Welt.</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>Lokales Postfach</translation>
    </message>
    <message>
        <source>A mailbox that lies on this very server, such as accounting@companya.com.</source>
        <translation>Ein Postfach, das auf eben diesem Server liegt, zum Beispiel accounting@companya.com.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>The number of a computer on a network. A server sees it of everybody who calls.</source>
        <translation>Die Nummer eines Computers in einem Netz. Ein Server sieht sie bei jedem, der anruft.</translation>
    </message>
    <message>
        <source>A supplier writes to accounting</source>
        <translation>Ein Lieferant schreibt an die Buchhaltung</translation>
    </message>
    <message>
        <source>A stranger knocks. Whose mailbox is it for?</source>
        <translation>Ein Fremder klopft an. Für wessen Postfach ist die Nachricht?</translation>
    </message>
    <message>
        <source>Taken: anybody may write to a mailbox of Company A&apos;s.</source>
        <translation>Angenommen: An ein Postfach der Firma A darf jeder schreiben.</translation>
    </message>
    <message>
        <source>An employee writes to a co-worker</source>
        <translation>Eine Mitarbeiterin schreibt an einen Kollegen</translation>
    </message>
    <message>
        <source>Sender and mailbox are both inside: the wall is around all three.</source>
        <translation>Absender und Postfach sind beide innen: Die Mauer steht um alle drei.</translation>
    </message>
    <message>
        <source>Taken: mail among its own people is what the server is for.</source>
        <translation>Angenommen: Mails unter den eigenen Leuten sind das, wofür der Server da ist.</translation>
    </message>
    <message>
        <source>The mailbox is outside now. Who brings the message?</source>
        <translation>Das Postfach ist jetzt außen. Wer bringt die Nachricht?</translation>
    </message>
    <message>
        <source>Taken: somebody from inside may write to anybody.</source>
        <translation>Angenommen: Wer von innen kommt, darf an jeden schreiben.</translation>
    </message>
    <message>
        <source>A spammer writes to johndoe</source>
        <translation>Ein Spammer schreibt an johndoe</translation>
    </message>
    <message>
        <source>Both the sender and the mailbox are outside. Look at the number in the answer.</source>
        <translation>Absender und Postfach sind beide außen. Sehen Sie sich die Zahl in der Antwort an.</translation>
    </message>
    <message>
        <source>Held at the gate: a stranger, and a mailbox that is not Company A&apos;s. The number begins with 5, which means no.</source>
        <translation>Am Tor aufgehalten: ein Fremder, und ein Postfach, das nicht der Firma A gehört. Die Zahl beginnt mit 5, und das bedeutet nein.</translation>
    </message>
    <message>
        <source>Which message does the closed relay refuse?</source>
        <translation>Welche Nachricht lehnt das geschlossene Relay ab?</translation>
    </message>
    <message>
        <source>From outside, to accounting@companya.com.</source>
        <translation>Von außen, an accounting@companya.com.</translation>
    </message>
    <message>
        <source>That is a local mailbox. A supplier has to be able to write to it.</source>
        <translation>Das ist ein lokales Postfach. Ein Lieferant muss dorthin schreiben können.</translation>
    </message>
    <message>
        <source>From outside, to johndoe@gmail.com.</source>
        <translation>Von außen, an johndoe@gmail.com.</translation>
    </message>
    <message>
        <source>From a stranger to a stranger: neither of them belongs to Company A.</source>
        <translation>Von einem Fremden an einen Fremden: Keiner von beiden gehört zu Firma A.</translation>
    </message>
    <message>
        <source>From inside, to a customer.</source>
        <translation>Von innen, an einen Kunden.</translation>
    </message>
    <message>
        <source>Its own people may write to anybody; else there would be no business.</source>
        <translation>Die eigenen Leute dürfen an jeden schreiben; sonst gäbe es keine Geschäfte.</translation>
    </message>
    <message>
        <source>Company A, open</source>
        <translation>Firma A, offen</translation>
    </message>
    <message>
        <source>Company A, open: anybody to anybody</source>
        <translation>Firma A, offen: jeder an jeden</translation>
    </message>
    <message>
        <source>An open relay takes mail from anybody on the Internet, for anybody.</source>
        <translation>Ein offenes Relay nimmt Mails von jedem im Internet an, für jeden.</translation>
    </message>
    <message>
        <source>Now somebody has changed a setting, perhaps to get a new scanner to send its mail. Company A&apos;s server does not ask any more who brings a message. It takes whatever comes, and passes it on.</source>
        <translation>Nun hat jemand eine Einstellung geändert, vielleicht damit ein neuer Scanner seine Mails senden kann. Der Server der Firma A fragt nicht mehr, wer eine Nachricht bringt. Er nimmt an, was kommt, und gibt es weiter.</translation>
    </message>
    <message>
        <source>So anybody on the Internet can send mail to anybody through it. That is an open relay. Those who look for one are spammers, who advertise by the million; phishers, who are after passwords; and others who want to do harm without being seen.</source>
        <translation>Also kann jeder im Internet über ihn Mails an jeden senden. Das ist ein offenes Relay. Danach suchen Spammer, die millionenfach werben; Phisher, die es auf Passwörter abgesehen haben; und andere, die Schaden anrichten wollen, ohne gesehen zu werden.</translation>
    </message>
    <message>
        <source>Send the spammer&apos;s message first, and then look into johndoe&apos;s mailbox. The line that begins with Received tells which server handed the message over.</source>
        <translation>Senden Sie zuerst die Nachricht des Spammers, und sehen Sie dann in johndoes Postfach. Die Zeile, die mit Received beginnt, sagt, welcher Server die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>Then send the other three. They pass, just as they did before: everybody&apos;s daily work goes on, and nobody at Company A sees that anything is wrong.</source>
        <translation>Senden Sie dann die anderen drei. Sie gehen durch, genau wie zuvor: Der Alltag geht für alle weiter, und niemand bei Firma A sieht, dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>A mail server that sends on whatever strangers bring, to mailboxes that are not its own.</source>
        <translation>Ein Mailserver, der alles, was Fremde bringen, an Postfächer weiterleitet, die nicht seine eigenen sind.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Mail that nobody asked for, sent to very many.</source>
        <translation>Mails, um die niemand gebeten hat, an sehr viele gesendet.</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Mail that pretends to come from a bank, a shop or a boss, to get at passwords or money.</source>
        <translation>Mails, die vorgeben, von einer Bank, einem Laden oder einem Chef zu kommen, um an Passwörter oder Geld zu gelangen.</translation>
    </message>
    <message>
        <source>Received line</source>
        <translation>Received-Zeile</translation>
    </message>
    <message>
        <source>What every server writes on top of a message that it takes: from whom it got it, and when.</source>
        <translation>Was jeder Server oben auf eine Nachricht schreibt, die er annimmt: von wem er sie bekam und wann.</translation>
    </message>
    <message>
        <source>The same envelope as before, which was held at the gate. Watch the number in the answer.</source>
        <translation>Derselbe Umschlag wie zuvor, der am Tor aufgehalten wurde. Achten Sie auf die Zahl in der Antwort.</translation>
    </message>
    <message>
        <source>Let through. johndoe has the message, and its Received line names Company A&apos;s server.</source>
        <translation>Durchgelassen. johndoe hat die Nachricht, und ihre Received-Zeile nennt den Server der Firma A.</translation>
    </message>
    <message>
        <source>What is different from the closed relay?</source>
        <translation>Was ist anders als beim geschlossenen Relay?</translation>
    </message>
    <message>
        <source>Nothing. The message arrives as ever.</source>
        <translation>Nichts. Die Nachricht kommt an wie immer.</translation>
    </message>
    <message>
        <source>And here?</source>
        <translation>Und hier?</translation>
    </message>
    <message>
        <source>Nothing is different here either.</source>
        <translation>Auch hier ist nichts anders.</translation>
    </message>
    <message>
        <source>The last of the four.</source>
        <translation>Der letzte der vier Fälle.</translation>
    </message>
    <message>
        <source>As before. From within the company an open relay cannot be noticed: only the one case that nobody tries has changed.</source>
        <translation>Wie zuvor. Aus der Firma heraus ist ein offenes Relay nicht zu bemerken: Geändert hat sich nur der eine Fall, den niemand ausprobiert.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay is open now. Whose mail is treated differently than before?</source>
        <translation>Das Relay der Firma A ist jetzt offen. Wessen Mails werden anders behandelt als zuvor?</translation>
    </message>
    <message>
        <source>Mail of strangers, for mailboxes outside.</source>
        <translation>Mails von Fremden, für Postfächer außerhalb.</translation>
    </message>
    <message>
        <source>Only this one of the four cases has changed: what was held is now passed on.</source>
        <translation>Nur dieser der vier Fälle hat sich geändert: Was aufgehalten wurde, wird jetzt weitergegeben.</translation>
    </message>
    <message>
        <source>Mail of the employees.</source>
        <translation>Mails der Mitarbeiter.</translation>
    </message>
    <message>
        <source>Theirs was passed on before, and is passed on now.</source>
        <translation>Ihre Mails wurden zuvor weitergegeben und werden es jetzt auch.</translation>
    </message>
    <message>
        <source>Mail of suppliers, for accounting.</source>
        <translation>Mails von Lieferanten, für die Buchhaltung.</translation>
    </message>
    <message>
        <source>That was taken before as well. Accounting is a local mailbox.</source>
        <translation>Die wurden auch zuvor angenommen. Die Buchhaltung ist ein lokales Postfach.</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Wer es merkt</translation>
    </message>
    <message>
        <source>Who notices, and who does not</source>
        <translation>Wer es merkt, und wer nicht</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees Company A, and blames it.</source>
        <translation>Der Empfänger sieht nicht, wer die Nachricht wirklich gesendet hat. Der Server des Empfängers sieht Firma A und gibt ihr die Schuld.</translation>
    </message>
    <message>
        <source>johndoe opens the message. As its sender he sees what somebody typed there: anybody can write any name on the back of an envelope. Who really sent it, he does not learn.</source>
        <translation>johndoe öffnet die Nachricht. Als Absender sieht er, was jemand dort eingetippt hat: Auf die Rückseite eines Umschlags kann jeder jeden Namen schreiben. Wer sie wirklich gesendet hat, erfährt er nicht.</translation>
    </message>
    <message>
        <source>His mail server knows one thing for certain: which server handed the message over, because it saw that server&apos;s address. It was Company A&apos;s. The spammer never called there.</source>
        <translation>Sein Mailserver weiß eines gewiss: welcher Server die Nachricht übergeben hat, denn er hat die Adresse dieses Servers gesehen. Es war der Server der Firma A. Der Spammer hat dort nie angerufen.</translation>
    </message>
    <message>
        <source>So it holds Company A to be the spammer. The address goes onto a blocklist, and others who ask this list take no more mail from Company A. Some lists do not even wait for spam: they enter every open relay that they find, as soon as they find it.</source>
        <translation>Also hält er Firma A für den Spammer. Die Adresse kommt auf eine Blockliste, und andere, die diese Liste fragen, nehmen von Firma A keine Mails mehr an. Manche Listen warten nicht einmal auf Spam: Sie tragen jedes offene Relay ein, das sie finden, sobald sie es finden.</translation>
    </message>
    <message>
        <source>The spammer moves on to the next open relay. The blame stays.</source>
        <translation>Der Spammer zieht weiter zum nächsten offenen Relay. Die Schuld bleibt.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Blockliste</translation>
    </message>
    <message>
        <source>A list of addresses that send spam. Mail servers ask it before they take a message from somebody.</source>
        <translation>Eine Liste von Adressen, die Spam senden. Mailserver fragen sie, bevor sie von jemandem eine Nachricht annehmen.</translation>
    </message>
    <message>
        <source>Recipient&apos;s server</source>
        <translation>Server des Empfängers</translation>
    </message>
    <message>
        <source>The mail server where the recipient&apos;s mailbox lies; for johndoe, gmail.com&apos;s.</source>
        <translation>Der Mailserver, auf dem das Postfach des Empfängers liegt; für johndoe der von gmail.com.</translation>
    </message>
    <message>
        <source>A phisher writes to johndoe as his bank</source>
        <translation>Ein Phisher schreibt an johndoe als dessen Bank</translation>
    </message>
    <message>
        <source>Afterwards look for two things in johndoe&apos;s mailbox: whom the message says that it is from, and which server handed it over.</source>
        <translation>Achten Sie danach in johndoes Postfach auf zwei Dinge: von wem die Nachricht zu sein vorgibt, und welcher Server sie übergeben hat.</translation>
    </message>
    <message>
        <source>Whoever wrote it called themselves a bank, and nobody checked. The server that handed it over cannot be made up: the recipient&apos;s own server wrote that line. It says Company A.</source>
        <translation>Wer sie geschrieben hat, nannte sich eine Bank, und niemand hat es geprüft. Der Server, der sie übergeben hat, lässt sich nicht erfinden: Diese Zeile hat der Server des Empfängers selbst geschrieben. Sie nennt Firma A.</translation>
    </message>
    <message>
        <source>What does johndoe&apos;s mail server know for certain?</source>
        <translation>Was weiß johndoes Mailserver gewiss?</translation>
    </message>
    <message>
        <source>Who wrote the message.</source>
        <translation>Wer die Nachricht geschrieben hat.</translation>
    </message>
    <message>
        <source>The sender is whatever somebody typed. It may be true; nothing shows that it is.</source>
        <translation>Der Absender ist, was jemand eingetippt hat. Es mag stimmen; nichts zeigt, dass es stimmt.</translation>
    </message>
    <message>
        <source>Which server handed the message over.</source>
        <translation>Welcher Server die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>It saw the address of the caller with its own eyes: Company A&apos;s.</source>
        <translation>Er hat die Adresse des Anrufers mit eigenen Augen gesehen: die der Firma A.</translation>
    </message>
    <message>
        <source>That Company A&apos;s server was abused.</source>
        <translation>Dass der Server der Firma A missbraucht wurde.</translation>
    </message>
    <message>
        <source>From where it stands, abuse looks the same as spam by Company A itself.</source>
        <translation>Von ihm aus gesehen sieht Missbrauch genauso aus wie Spam von Firma A selbst.</translation>
    </message>
    <message>
        <source>Why it was normal</source>
        <translation>Warum es normal war</translation>
    </message>
    <message>
        <source>Why it used to be normal</source>
        <translation>Warum es früher normal war</translation>
    </message>
    <message>
        <source>In the early Internet most mail servers were open relays, and that helped. Abuse ended it.</source>
        <translation>Im frühen Internet waren die meisten Mailserver offene Relays, und das half. Missbrauch machte dem ein Ende.</translation>
    </message>
    <message>
        <source>The early Internet was small. Its mail servers stood in universities and institutes, and their people knew of each other. Lines were slow and often down; so a server passed on whatever it was given, for whoever asked. The network ran on trust.</source>
        <translation>Das frühe Internet war klein. Seine Mailserver standen in Universitäten und Instituten, und ihre Leute wussten voneinander. Leitungen waren langsam und oft unterbrochen; also gab ein Server weiter, was er bekam, für jeden, der fragte. Das Netz beruhte auf Vertrauen.</translation>
    </message>
    <message>
        <source>Because of that, most mail server programs came as open relays. Nobody had to set anything: it was the default.</source>
        <translation>Deshalb wurden die meisten Mailserver-Programme als offene Relays ausgeliefert. Niemand musste etwas einstellen: Es war die Voreinstellung.</translation>
    </message>
    <message>
        <source>Then came those who send advertisements by the million, and had other people&apos;s servers do the work and take the blame. Trust had been abused, and the doors were shut one by one.</source>
        <translation>Dann kamen jene, die millionenfach Werbung versenden und die Server anderer Leute die Arbeit tun und die Schuld tragen ließen. Das Vertrauen war missbraucht, und die Türen wurden eine nach der anderen geschlossen.</translation>
    </message>
    <message>
        <source>Today an open relay is no courtesy any more. It is a server that was set up wrongly, and it has to be closed at once.</source>
        <translation>Heute ist ein offenes Relay keine Gefälligkeit mehr. Es ist ein falsch eingerichteter Server, und es muss sofort geschlossen werden.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>How a program behaves as long as nobody has set anything.</source>
        <translation>Wie ein Programm sich verhält, solange niemand etwas eingestellt hat.</translation>
    </message>
    <message>
        <source>Then: a researcher asks a stranger&apos;s server for help</source>
        <translation>Damals: Ein Forscher bittet einen fremden Server um Hilfe</translation>
    </message>
    <message>
        <source>A server of those days: it asks nobody who they are.</source>
        <translation>Ein Server jener Tage: Er fragt niemanden, wer er ist.</translation>
    </message>
    <message>
        <source>Passed on, as a favour. In the same way it would have passed on anything else.</source>
        <translation>Weitergegeben, aus Gefälligkeit. Genauso hätte er alles andere weitergegeben.</translation>
    </message>
    <message>
        <source>Now: the same question</source>
        <translation>Heute: dieselbe Frage</translation>
    </message>
    <message>
        <source>The same envelope, at a server as it should be today.</source>
        <translation>Derselbe Umschlag, an einem Server, wie er heute sein soll.</translation>
    </message>
    <message>
        <source>Refused. The researcher has a mail server of their own for that.</source>
        <translation>Abgelehnt. Dafür hat der Forscher einen eigenen Mailserver.</translation>
    </message>
    <message>
        <source>A mail server of today turns out to be an open relay. What does that mean?</source>
        <translation>Ein Mailserver von heute erweist sich als offenes Relay. Was bedeutet das?</translation>
    </message>
    <message>
        <source>It is old-fashioned, but harmless.</source>
        <translation>Er ist altmodisch, aber harmlos.</translation>
    </message>
    <message>
        <source>Harmless it was as long as everybody on the network could be trusted. That time is over.</source>
        <translation>Harmlos war es, solange man jedem im Netz trauen konnte. Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Somebody has set it up wrongly, and it has to be closed at once.</source>
        <translation>Jemand hat ihn falsch eingerichtet, und er muss sofort geschlossen werden.</translation>
    </message>
    <message>
        <source>Today&apos;s programs come closed. Where one is open, somebody opened it.</source>
        <translation>Die Programme von heute werden geschlossen ausgeliefert. Wo eines offen ist, hat es jemand geöffnet.</translation>
    </message>
    <message>
        <source>It does the Internet a service.</source>
        <translation>Er tut dem Internet einen Dienst.</translation>
    </message>
    <message>
        <source>Once it did. Today the ones it serves are spammers.</source>
        <translation>Früher tat er das. Heute dient er den Spammern.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What an open relay costs</source>
        <translation>Was ein offenes Relay kostet</translation>
    </message>
    <message>
        <source>The company pays for what strangers send: its own mail stops arriving, its name suffers, and so does its business.</source>
        <translation>Die Firma bezahlt für das, was Fremde senden: Ihre eigenen Mails kommen nicht mehr an, ihr Name leidet, und ihr Geschäft auch.</translation>
    </message>
    <message>
        <source>The spammer pays nothing: not for the server, not for the line, not for the harm. All three bills go to the company whose relay stood open.</source>
        <translation>Der Spammer bezahlt nichts: nicht für den Server, nicht für die Leitung, nicht für den Schaden. Alle drei Rechnungen gehen an die Firma, deren Relay offen stand.</translation>
    </message>
    <message>
        <source>None of the three goes away by itself when the relay is closed. A listed address has to be taken off the lists again, and trust comes back slowly.</source>
        <translation>Keine der drei erledigt sich von selbst, wenn das Relay geschlossen ist. Eine gelistete Adresse muss wieder von den Listen genommen werden, und Vertrauen kehrt langsam zurück.</translation>
    </message>
    <message>
        <source>Mail stops arriving</source>
        <translation>Mails kommen nicht mehr an</translation>
    </message>
    <message>
        <source>Providers and blocklists take the company for the spammer. Its own mail, newsletters and advertising included, is blocked, or comes back as a hard bounce.</source>
        <translation>Anbieter und Blocklisten halten die Firma für den Spammer. Ihre eigenen Mails, Newsletter und Werbung eingeschlossen, werden blockiert oder kommen als Hard Bounce zurück.</translation>
    </message>
    <message>
        <source>Its name suffers</source>
        <translation>Der Name leidet</translation>
    </message>
    <message>
        <source>An abused relay counts as a cyber attack of a kind. Customers hear of it, and trust the company less.</source>
        <translation>Ein missbrauchtes Relay gilt als eine Art Cyberangriff. Kunden hören davon und vertrauen der Firma weniger.</translation>
    </message>
    <message>
        <source>It costs money</source>
        <translation>Es kostet Geld</translation>
    </message>
    <message>
        <source>Campaigns that do not arrive earn less, and some customers keep away from a company that has been attacked.</source>
        <translation>Kampagnen, die nicht ankommen, bringen weniger ein, und manche Kunden meiden eine Firma, die angegriffen wurde.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>A message that comes back because it could not be delivered. A hard bounce is final: trying again does not help.</source>
        <translation>Eine Nachricht, die zurückkommt, weil sie sich nicht zustellen ließ. Ein Hard Bounce ist endgültig: Ein neuer Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>Afterwards keep in mind which server the Received line names.</source>
        <translation>Merken Sie sich danach, welchen Server die Received-Zeile nennt.</translation>
    </message>
    <message>
        <source>This server is what johndoe&apos;s provider will remember.</source>
        <translation>Diesen Server wird sich johndoes Anbieter merken.</translation>
    </message>
    <message>
        <source>Company A sends its newsletter</source>
        <translation>Firma A sendet ihren Newsletter</translation>
    </message>
    <message>
        <source>Look for the server in the Received line again.</source>
        <translation>Achten Sie wieder auf den Server in der Received-Zeile.</translation>
    </message>
    <message>
        <source>Spam and newsletter left by the same server. Whoever shuts out the one shuts out the other.</source>
        <translation>Spam und Newsletter gingen vom selben Server aus. Wer den einen aussperrt, sperrt auch den anderen aus.</translation>
    </message>
    <message>
        <source>Why does Company A&apos;s own newsletter not arrive any more?</source>
        <translation>Warum kommt der eigene Newsletter der Firma A nicht mehr an?</translation>
    </message>
    <message>
        <source>Because it leaves by the server that sent the spam, and that is blocked.</source>
        <translation>Weil er von dem Server ausgeht, der den Spam gesendet hat, und der ist blockiert.</translation>
    </message>
    <message>
        <source>A blocklist knows addresses of servers, not good and bad intentions.</source>
        <translation>Eine Blockliste kennt Adressen von Servern, keine guten und schlechten Absichten.</translation>
    </message>
    <message>
        <source>Because the spammer has used up the server&apos;s mail.</source>
        <translation>Weil der Spammer die Mails des Servers aufgebraucht hat.</translation>
    </message>
    <message>
        <source>Nothing is used up. The server sends as before; the others do not take it.</source>
        <translation>Nichts ist aufgebraucht. Der Server sendet wie zuvor; die anderen nehmen es nicht an.</translation>
    </message>
    <message>
        <source>Because customers have no mailboxes any more.</source>
        <translation>Weil die Kunden keine Postfächer mehr haben.</translation>
    </message>
    <message>
        <source>The mailboxes are there. Their servers will not have anything from Company A.</source>
        <translation>Die Postfächer sind da. Ihre Server wollen von Firma A nichts mehr haben.</translation>
    </message>
    <message>
        <source>The two rules</source>
        <translation>Die zwei Regeln</translation>
    </message>
    <message>
        <source>The two rules that close it</source>
        <translation>Die zwei Regeln, die es schließen</translation>
    </message>
    <message>
        <source>From inside to any mailbox; from outside to local mailboxes only.</source>
        <translation>Von innen an jedes Postfach; von außen nur an lokale Postfächer.</translation>
    </message>
    <message>
        <source>To close a relay is a matter of settings. The mail administrator does it, or the provider who runs the server: they tell it for which domains and which IP addresses it passes mail on, and it does so for no others.</source>
        <translation>Ein Relay zu schließen ist eine Sache der Einstellungen. Das tut der Mail-Administrator oder der Anbieter, der den Server betreibt: Sie sagen ihm, für welche Domains und welche IP-Adressen er Mails weitergibt, und für andere tut er es nicht.</translation>
    </message>
    <message>
        <source>Two rules are enough, and all mail goes on working:</source>
        <translation>Zwei Regeln genügen, und der ganze Mailverkehr läuft weiter:</translation>
    </message>
    <message>
        <source>Who sends from home or on the road logs in with a password, and counts as inside from then on.</source>
        <translation>Wer von zu Hause oder unterwegs sendet, meldet sich mit einem Passwort an und zählt von da an als innen.</translation>
    </message>
    <message>
        <source>1. From inside: to any mailbox</source>
        <translation>1. Von innen: an jedes Postfach</translation>
    </message>
    <message>
        <source>Whoever calls from the company&apos;s own addresses may write to co-workers, and to customers and partners outside.</source>
        <translation>Wer von den eigenen Adressen der Firma aus anruft, darf an Kollegen schreiben und an Kunden und Partner außerhalb.</translation>
    </message>
    <message>
        <source>2. From outside: to local mailboxes only</source>
        <translation>2. Von außen: nur an lokale Postfächer</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere reaches the company&apos;s mailboxes, and no others. Were they shut out altogether, no supplier and no customer could write in.</source>
        <translation>Wer von anderswo anruft, erreicht die Postfächer der Firma und keine anderen. Wäre er ganz ausgesperrt, könnte kein Lieferant und kein Kunde der Firma schreiben.</translation>
    </message>
    <message>
        <source>Mail administrator</source>
        <translation>Mail-Administrator</translation>
    </message>
    <message>
        <source>Who looks after a mail server. In a small company it is often the provider.</source>
        <translation>Wer sich um einen Mailserver kümmert. In einer kleinen Firma ist es oft der Anbieter.</translation>
    </message>
    <message>
        <source>To log in</source>
        <translation>Sich anmelden</translation>
    </message>
    <message>
        <source>To show by a name and a password that one is one of the company&apos;s own people.</source>
        <translation>Mit einem Namen und einem Passwort zeigen, dass man zu den eigenen Leuten der Firma gehört.</translation>
    </message>
    <message>
        <source>Rule 2 is off: a spammer writes to johndoe</source>
        <translation>Regel 2 ist aus: Ein Spammer schreibt an johndoe</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is.</source>
        <translation>Niemand fragt, wessen Postfach es ist.</translation>
    </message>
    <message>
        <source>Without the second rule it is an open relay.</source>
        <translation>Ohne die zweite Regel ist es ein offenes Relay.</translation>
    </message>
    <message>
        <source>Rule 2 is on: the same again</source>
        <translation>Regel 2 ist an: noch einmal dasselbe</translation>
    </message>
    <message>
        <source>One setting has changed.</source>
        <translation>Eine Einstellung hat sich geändert.</translation>
    </message>
    <message>
        <source>The gate is shut, for this case and for no other.</source>
        <translation>Das Tor ist zu, für diesen Fall und für keinen anderen.</translation>
    </message>
    <message>
        <source>Both are on: a supplier writes to accounting</source>
        <translation>Beide sind an: Ein Lieferant schreibt an die Buchhaltung</translation>
    </message>
    <message>
        <source>Has the second rule shut out those who are welcome?</source>
        <translation>Hat die zweite Regel die ausgesperrt, die willkommen sind?</translation>
    </message>
    <message>
        <source>No. The mailbox is a local one, so the supplier gets through.</source>
        <translation>Nein. Das Postfach ist ein lokales, also kommt der Lieferant durch.</translation>
    </message>
    <message>
        <source>Rule 1 is off: an employee writes to a customer</source>
        <translation>Regel 1 ist aus: Eine Mitarbeiterin schreibt an einen Kunden</translation>
    </message>
    <message>
        <source>Is more closed always better?</source>
        <translation>Je geschlossener, desto besser?</translation>
    </message>
    <message>
        <source>Refused: now nobody at Company A can write to a customer. A relay has to be closed to strangers, not to its own people.</source>
        <translation>Abgelehnt: Nun kann niemand bei Firma A an einen Kunden schreiben. Ein Relay muss für Fremde geschlossen sein, nicht für die eigenen Leute.</translation>
    </message>
    <message>
        <source>Both rules are on. A customer, from outside, writes to coworker@companya.com. What happens?</source>
        <translation>Beide Regeln sind an. Ein Kunde schreibt von außen an coworker@companya.com. Was geschieht?</translation>
    </message>
    <message>
        <source>It is taken: the mailbox is a local one.</source>
        <translation>Die Nachricht wird angenommen: Das Postfach ist ein lokales.</translation>
    </message>
    <message>
        <source>The second rule lets strangers reach local mailboxes, and only those.</source>
        <translation>Die zweite Regel lässt Fremde lokale Postfächer erreichen, und nur die.</translation>
    </message>
    <message>
        <source>It is refused: the sender is outside.</source>
        <translation>Sie wird abgelehnt: Der Absender ist außen.</translation>
    </message>
    <message>
        <source>Then nobody could ever write to the company. Outside senders may reach local mailboxes.</source>
        <translation>Dann könnte nie jemand an die Firma schreiben. Absender von außen dürfen lokale Postfächer erreichen.</translation>
    </message>
    <message>
        <source>It is passed on to another server.</source>
        <translation>Sie wird an einen anderen Server weitergegeben.</translation>
    </message>
    <message>
        <source>It is at its goal already: the mailbox lies on this server.</source>
        <translation>Sie ist schon am Ziel: Das Postfach liegt auf diesem Server.</translation>
    </message>
    <message>
        <source>Test it yourself</source>
        <translation>Selbst testen</translation>
    </message>
    <message>
        <source>How to test it yourself</source>
        <translation>Wie Sie es selbst testen</translation>
    </message>
    <message>
        <source>Ask the server from outside for a mailbox that is not its own, and look at the reason of its answer.</source>
        <translation>Fragen Sie den Server von außen nach einem Postfach, das nicht seines ist, und achten Sie auf den Grund seiner Antwort.</translation>
    </message>
    <message>
        <source>Whether a relay is open cannot be seen from inside: there everything passes, as it should. It has to be asked from outside, as a stranger would: from somebody outside, for a mailbox outside. Then read the answer.</source>
        <translation>Ob ein Relay offen ist, lässt sich von innen nicht sehen: Dort geht alles durch, wie es sein soll. Es muss von außen gefragt werden, wie ein Fremder es täte: von jemandem außerhalb, für ein Postfach außerhalb. Lesen Sie dann die Antwort.</translation>
    </message>
    <message>
        <source>A no is not enough. A server may refuse you for another reason: because it does not like your address, or because it wants you to come back later. So ask as well for a mailbox that it has to take. If it takes that one, and refuses the other because it will not relay, it is closed.</source>
        <translation>Ein Nein genügt nicht. Ein Server kann Sie aus einem anderen Grund ablehnen: weil ihm Ihre Adresse nicht gefällt, oder weil er will, dass Sie später wiederkommen. Fragen Sie deshalb auch nach einem Postfach, für das er annehmen muss. Wenn er dort annimmt und das andere ablehnt, weil er nicht weiterleitet, ist er geschlossen.</translation>
    </message>
    <message>
        <source>A yes is not yet proof. Some servers take everything and throw it away. Only a message that comes out at the other end proves that the relay is open.</source>
        <translation>Ein Ja ist noch kein Beweis. Manche Server nehmen alles an und werfen es weg. Nur eine Nachricht, die am anderen Ende ankommt, beweist, dass das Relay offen ist.</translation>
    </message>
    <message>
        <source>And there are side doors: a sender that pretends to be one of the company&apos;s own, an address in an odd spelling. Postern asks for all of them, and shows which line decides. Ask only servers that are yours, or whose owner wants you to.</source>
        <translation>Und es gibt Seitentüren: ein Absender, der vorgibt, zur Firma zu gehören, eine Adresse in seltsamer Schreibweise. Postern fragt nach ihnen allen und zeigt, welche Zeile entscheidet. Fragen Sie nur Server, die Ihnen gehören oder deren Eigentümer es will.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrollfrage</translation>
    </message>
    <message>
        <source>A question whose right answer is known beforehand. It shows what the other answers are worth.</source>
        <translation>Eine Frage, deren richtige Antwort vorher bekannt ist. Sie zeigt, was die anderen Antworten wert sind.</translation>
    </message>
    <message>
        <source>Side door</source>
        <translation>Seitentür</translation>
    </message>
    <message>
        <source>One odd way in which a server passes mail on, although it refuses the plain one.</source>
        <translation>Ein einzelner seltsamer Weg, auf dem ein Server Mails weitergibt, obwohl er den einfachen ablehnt.</translation>
    </message>
    <message>
        <source>The question: a stranger asks for johndoe</source>
        <translation>Die Frage: Ein Fremder fragt nach johndoe</translation>
    </message>
    <message>
        <source>Read the reason behind the number.</source>
        <translation>Lesen Sie den Grund hinter der Zahl.</translation>
    </message>
    <message>
        <source>Refused, and the reason says that it will not relay.</source>
        <translation>Abgelehnt, und der Grund sagt, dass der Server nicht weiterleitet.</translation>
    </message>
    <message>
        <source>The control: a stranger asks for the postmaster</source>
        <translation>Die Kontrollfrage: Ein Fremder fragt nach dem Postmaster</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster. Does it take this from us?</source>
        <translation>Jeder Mailserver muss Mails für seinen Postmaster annehmen. Nimmt dieser sie von uns an?</translation>
    </message>
    <message>
        <source>Taken: it does not refuse us as such. With the answer before, it is closed.</source>
        <translation>Angenommen: Er lehnt nicht uns als solche ab. Zusammen mit der Antwort davor: Er ist geschlossen.</translation>
    </message>
    <message>
        <source>A mistake: asked from inside</source>
        <translation>Ein Irrtum: von innen gefragt</translation>
    </message>
    <message>
        <source>The same mailbox, asked for from the company&apos;s own network.</source>
        <translation>Dasselbe Postfach, aus dem eigenen Netz der Firma gefragt.</translation>
    </message>
    <message>
        <source>Taken, and it says nothing: from inside this is allowed. Test from elsewhere.</source>
        <translation>Angenommen, und es sagt nichts: Von innen ist das erlaubt. Testen Sie von anderswo.</translation>
    </message>
    <message>
        <source>A side door: a stranger who signs as Company A</source>
        <translation>Eine Seitentür: ein Fremder, der als Firma A unterschreibt</translation>
    </message>
    <message>
        <source>Both rules are on. But this server believes its own name, whoever says it.</source>
        <translation>Beide Regeln sind an. Aber dieser Server glaubt seinem eigenen Namen, wer immer ihn sagt.</translation>
    </message>
    <message>
        <source>Let through: the plain question is refused, this one is not. That is open as well, and this is why one question is not enough.</source>
        <translation>Durchgelassen: Die einfache Frage wird abgelehnt, diese nicht. Auch das ist offen, und darum genügt eine Frage nicht.</translation>
    </message>
    <message>
        <source>You ask a server from outside for an outside mailbox, and it says no. Is it closed?</source>
        <translation>Sie fragen einen Server von außen nach einem Postfach außerhalb, und er sagt nein. Ist er geschlossen?</translation>
    </message>
    <message>
        <source>Yes: no means no.</source>
        <translation>Ja: Nein heißt nein.</translation>
    </message>
    <message>
        <source>It may refuse you, not relaying: for example because your address is on a list.</source>
        <translation>Er lehnt vielleicht Sie ab und nicht das Weiterleiten: zum Beispiel, weil Ihre Adresse auf einer Liste steht.</translation>
    </message>
    <message>
        <source>Only if it refuses because it will not relay, and does take mail for its own mailboxes.</source>
        <translation>Nur, wenn er ablehnt, weil er nicht weiterleitet, und Mails für seine eigenen Postfächer annimmt.</translation>
    </message>
    <message>
        <source>The reason decides, and a control shows that it takes mail from you at all.</source>
        <translation>Der Grund entscheidet, und eine Kontrollfrage zeigt, dass er überhaupt Mails von Ihnen annimmt.</translation>
    </message>
    <message>
        <source>No: every server can be opened somehow.</source>
        <translation>Nein: Jeder Server lässt sich irgendwie öffnen.</translation>
    </message>
    <message>
        <source>Most servers are closed, and that can be shown.</source>
        <translation>Die meisten Server sind geschlossen, und das lässt sich zeigen.</translation>
    </message>
    <message>
        <source>Between which two does a relay stand?</source>
        <translation>Zwischen welchen beiden steht ein Relay?</translation>
    </message>
    <message>
        <source>Between the sender and the recipient&apos;s mail server.</source>
        <translation>Zwischen dem Absender und dem Mailserver des Empfängers.</translation>
    </message>
    <message>
        <source>It takes a message on the one side and hands it over on the other.</source>
        <translation>Es nimmt auf der einen Seite eine Nachricht an und übergibt sie auf der anderen.</translation>
    </message>
    <message>
        <source>Between a mailbox and the person who reads it.</source>
        <translation>Zwischen einem Postfach und dem Menschen, der es liest.</translation>
    </message>
    <message>
        <source>Reading comes later, and in another way. By then the relay&apos;s work is done.</source>
        <translation>Gelesen wird später und auf andere Weise. Da ist die Arbeit des Relays schon getan.</translation>
    </message>
    <message>
        <source>Between two people who sit at one computer.</source>
        <translation>Zwischen zwei Menschen, die an einem Computer sitzen.</translation>
    </message>
    <message>
        <source>They would not need mail. A relay passes mail from server to server.</source>
        <translation>Die brauchten keine Mail. Ein Relay gibt Mails von Server zu Server weiter.</translation>
    </message>
    <message>
        <source>A mail server answers “554 5.7.1 Relay access denied”. What does the 5 in front say?</source>
        <translation>Ein Mailserver antwortet „554 5.7.1 Relay access denied“. Was sagt die 5 am Anfang?</translation>
    </message>
    <message>
        <source>No, and asking again does not help.</source>
        <translation>Nein, und noch einmal zu fragen hilft nicht.</translation>
    </message>
    <message>
        <source>2 is yes, 4 is not now, 5 is no for good.</source>
        <translation>2 ist ja, 4 ist jetzt nicht, 5 ist endgültig nein.</translation>
    </message>
    <message>
        <source>Yes, five times.</source>
        <translation>Fünfmal ja.</translation>
    </message>
    <message>
        <source>The first digit does not count anything: 2 is yes, 5 is no.</source>
        <translation>Die erste Ziffer zählt nichts: 2 ist ja, 5 ist nein.</translation>
    </message>
    <message>
        <source>Wait five minutes.</source>
        <translation>Warten Sie fünf Minuten.</translation>
    </message>
    <message>
        <source>Not now would begin with a 4.</source>
        <translation>„Jetzt nicht“ begänne mit einer 4.</translation>
    </message>
    <message>
        <source>By what does a mail server decide where a message goes?</source>
        <translation>Wonach entscheidet ein Mailserver, wohin eine Nachricht geht?</translation>
    </message>
    <message>
        <source>By the envelope: the addresses that are said before the message.</source>
        <translation>Nach dem Umschlag: den Adressen, die vor der Nachricht gesagt werden.</translation>
    </message>
    <message>
        <source>What stands in the letter itself is not looked at for that.</source>
        <translation>Was im Brief selbst steht, wird dafür nicht angesehen.</translation>
    </message>
    <message>
        <source>By the subject of the message.</source>
        <translation>Nach dem Betreff der Nachricht.</translation>
    </message>
    <message>
        <source>When the server decides, the message has not even been handed over.</source>
        <translation>Wenn der Server entscheidet, ist die Nachricht noch gar nicht übergeben.</translation>
    </message>
    <message>
        <source>By the name at the end of the letter.</source>
        <translation>Nach dem Namen am Ende des Briefs.</translation>
    </message>
    <message>
        <source>It is part of the letter. The server goes by the envelope.</source>
        <translation>Der ist ein Teil des Briefs. Der Server richtet sich nach dem Umschlag.</translation>
    </message>
    <message>
        <source>Which two things does a closed relay look at?</source>
        <translation>Auf welche zwei Dinge achtet ein geschlossenes Relay?</translation>
    </message>
    <message>
        <source>Who brings the message, and whose mailbox it is for.</source>
        <translation>Wer die Nachricht bringt, und für wessen Postfach sie ist.</translation>
    </message>
    <message>
        <source>Inside or outside, local or elsewhere: that makes the four cases.</source>
        <translation>Innen oder außen, lokal oder anderswo: Das ergibt die vier Fälle.</translation>
    </message>
    <message>
        <source>How long the message is, and what it is about.</source>
        <translation>Wie lang die Nachricht ist, und worum es in ihr geht.</translation>
    </message>
    <message>
        <source>It decides before the message is there.</source>
        <translation>Es entscheidet, bevor die Nachricht da ist.</translation>
    </message>
    <message>
        <source>What time it is, and how many have called today.</source>
        <translation>Wie spät es ist, und wie viele heute schon angerufen haben.</translation>
    </message>
    <message>
        <source>Some servers count callers as well; but that has nothing to do with relaying.</source>
        <translation>Manche Server zählen auch die Anrufer; aber das hat mit dem Weiterleiten nichts zu tun.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, sales@supplier.example writes to accounting@companya.com. What does it do?</source>
        <translation>Das Relay ist geschlossen. Von außen schreibt sales@supplier.example an accounting@companya.com. Was tut es?</translation>
    </message>
    <message>
        <source>It takes the message.</source>
        <translation>Es nimmt die Nachricht an.</translation>
    </message>
    <message>
        <source>A local mailbox: anybody may write to it.</source>
        <translation>Ein lokales Postfach: An das darf jeder schreiben.</translation>
    </message>
    <message>
        <source>It refuses the message.</source>
        <translation>Es lehnt die Nachricht ab.</translation>
    </message>
    <message>
        <source>Closed does not mean shut to everybody. Local mailboxes can be reached from outside.</source>
        <translation>Geschlossen heißt nicht für jeden zu. Lokale Postfächer sind von außen erreichbar.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, somebody writes as a spammer to johndoe@gmail.com. What does it do?</source>
        <translation>Das Relay ist geschlossen. Von außen schreibt jemand als Spammer an johndoe@gmail.com. Was tut es?</translation>
    </message>
    <message>
        <source>It takes the message and throws it away.</source>
        <translation>Es nimmt die Nachricht an und wirft sie weg.</translation>
    </message>
    <message>
        <source>Then nobody would know. A closed relay says no, so that an honest sender learns of it.</source>
        <translation>Dann wüsste es niemand. Ein geschlossenes Relay sagt nein, damit ein ehrlicher Absender davon erfährt.</translation>
    </message>
    <message>
        <source>It refuses at the gate.</source>
        <translation>Es lehnt am Tor ab.</translation>
    </message>
    <message>
        <source>Outside to outside is the one case that must stay shut.</source>
        <translation>Von außen nach außen ist der eine Fall, der zubleiben muss.</translation>
    </message>
    <message>
        <source>It passes the message on, with a warning.</source>
        <translation>Es gibt die Nachricht mit einer Warnung weiter.</translation>
    </message>
    <message>
        <source>Passed on is passed on: it would be an open relay.</source>
        <translation>Weitergegeben ist weitergegeben: Es wäre ein offenes Relay.</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>Was ist ein offenes Relay?</translation>
    </message>
    <message>
        <source>A mail server that anybody can use to send mail to anybody.</source>
        <translation>Ein Mailserver, über den jeder Mails an jeden senden kann.</translation>
    </message>
    <message>
        <source>It does not ask who brings a message, nor whose mailbox it is for.</source>
        <translation>Er fragt weder, wer eine Nachricht bringt, noch, für wessen Postfach sie ist.</translation>
    </message>
    <message>
        <source>A mail server that is switched on all day.</source>
        <translation>Ein Mailserver, der den ganzen Tag eingeschaltet ist.</translation>
    </message>
    <message>
        <source>That one is only reachable, as it should be.</source>
        <translation>Der ist nur erreichbar, wie es sein soll.</translation>
    </message>
    <message>
        <source>A mailbox whose password is known.</source>
        <translation>Ein Postfach, dessen Passwort bekannt ist.</translation>
    </message>
    <message>
        <source>That is bad as well, but it is a mailbox and no relay.</source>
        <translation>Das ist auch schlimm, aber es ist ein Postfach und kein Relay.</translation>
    </message>
    <message>
        <source>Who looks for open relays?</source>
        <translation>Wer sucht nach offenen Relays?</translation>
    </message>
    <message>
        <source>Spammers, phishers, and others who want to do harm without being seen.</source>
        <translation>Spammer, Phisher und andere, die Schaden anrichten wollen, ohne gesehen zu werden.</translation>
    </message>
    <message>
        <source>It does their work and takes the blame for it.</source>
        <translation>Es tut ihre Arbeit und trägt dafür die Schuld.</translation>
    </message>
    <message>
        <source>Customers who have forgotten an address.</source>
        <translation>Kunden, die eine Adresse vergessen haben.</translation>
    </message>
    <message>
        <source>They would ask the company. An open relay does not know any addresses.</source>
        <translation>Die würden die Firma fragen. Ein offenes Relay kennt keine Adressen.</translation>
    </message>
    <message>
        <source>johndoe has got the spammer&apos;s message. Which server does its Received line name as the one that handed it over?</source>
        <translation>johndoe hat die Nachricht des Spammers bekommen. Welchen Server nennt ihre Received-Zeile als den, der sie übergeben hat?</translation>
    </message>
    <message>
        <source>Company A&apos;s.</source>
        <translation>Den der Firma A.</translation>
    </message>
    <message>
        <source>Company A&apos;s server called at johndoe&apos;s, so that is what was written down.</source>
        <translation>Der Server der Firma A hat bei johndoes Server angerufen, also wurde er vermerkt.</translation>
    </message>
    <message>
        <source>The spammer&apos;s.</source>
        <translation>Den des Spammers.</translation>
    </message>
    <message>
        <source>The spammer called at Company A only, and never at johndoe&apos;s server.</source>
        <translation>Der Spammer hat nur bei Firma A angerufen und nie bei johndoes Server.</translation>
    </message>
    <message>
        <source>None: the line is empty.</source>
        <translation>Keinen: Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>Every server writes down from whom it took a message.</source>
        <translation>Jeder Server vermerkt, von wem er eine Nachricht bekommen hat.</translation>
    </message>
    <message>
        <source>What does the recipient of such a message learn about its true sender?</source>
        <translation>Was erfährt der Empfänger einer solchen Nachricht über ihren wahren Absender?</translation>
    </message>
    <message>
        <source>Nothing: the name that is shown can be made up.</source>
        <translation>Nichts: Der angezeigte Name kann erfunden sein.</translation>
    </message>
    <message>
        <source>The sender is what somebody typed, and an open relay checks nothing.</source>
        <translation>Der Absender ist, was jemand eingetippt hat, und ein offenes Relay prüft nichts.</translation>
    </message>
    <message>
        <source>The true name, in small print.</source>
        <translation>Den wahren Namen, klein gedruckt.</translation>
    </message>
    <message>
        <source>It stands nowhere: the spammer never gave it.</source>
        <translation>Der steht nirgends: Der Spammer hat ihn nie genannt.</translation>
    </message>
    <message>
        <source>No spam has come through Company A&apos;s open relay yet. Can it be on a blocklist already?</source>
        <translation>Über das offene Relay der Firma A ist noch kein Spam gegangen. Kann es schon auf einer Blockliste stehen?</translation>
    </message>
    <message>
        <source>Yes: some lists enter every open relay that they find.</source>
        <translation>Ja: Manche Listen tragen jedes offene Relay ein, das sie finden.</translation>
    </message>
    <message>
        <source>They do not wait for the first abuse.</source>
        <translation>Sie warten nicht auf den ersten Missbrauch.</translation>
    </message>
    <message>
        <source>No: a list needs a message as evidence.</source>
        <translation>Nein: Eine Liste braucht eine Nachricht als Beleg.</translation>
    </message>
    <message>
        <source>Some do. Others look for open relays themselves, and enter them on sight.</source>
        <translation>Manche ja. Andere suchen selbst nach offenen Relays und tragen sie ein, sobald sie sie sehen.</translation>
    </message>
    <message>
        <source>Why were mail servers of the early Internet open relays?</source>
        <translation>Warum waren die Mailserver des frühen Internets offene Relays?</translation>
    </message>
    <message>
        <source>Because the network ran on trust, and it helped mail along.</source>
        <translation>Weil das Netz auf Vertrauen beruhte und es den Mails weiterhalf.</translation>
    </message>
    <message>
        <source>Few took part, and they passed mail on for each other.</source>
        <translation>Wenige nahmen teil, und sie gaben einander die Mails weiter.</translation>
    </message>
    <message>
        <source>Because nobody could have closed them.</source>
        <translation>Weil niemand sie hätte schließen können.</translation>
    </message>
    <message>
        <source>The two rules were as easy then. Nobody needed them.</source>
        <translation>Die zwei Regeln waren damals genauso einfach. Niemand brauchte sie.</translation>
    </message>
    <message>
        <source>Because spammers had built them.</source>
        <translation>Weil Spammer sie gebaut hatten.</translation>
    </message>
    <message>
        <source>Spammers came later, and used what was there.</source>
        <translation>Spammer kamen später und benutzten, was da war.</translation>
    </message>
    <message>
        <source>Which of these is not what an open relay costs?</source>
        <translation>Was davon kostet ein offenes Relay nicht?</translation>
    </message>
    <message>
        <source>The company&apos;s own mail is blocked.</source>
        <translation>Die eigenen Mails der Firma werden blockiert.</translation>
    </message>
    <message>
        <source>That is the first that is noticed. Its server is on the lists.</source>
        <translation>Das wird als Erstes bemerkt. Ihr Server steht auf den Listen.</translation>
    </message>
    <message>
        <source>Customers trust it less.</source>
        <translation>Kunden vertrauen ihr weniger.</translation>
    </message>
    <message>
        <source>They do: an abused server counts as an attack that succeeded.</source>
        <translation>Das tun sie: Ein missbrauchter Server zählt als gelungener Angriff.</translation>
    </message>
    <message>
        <source>The employees&apos; passwords become known.</source>
        <translation>Die Passwörter der Mitarbeiter werden bekannt.</translation>
    </message>
    <message>
        <source>A relay passes mail on. It gives no passwords away.</source>
        <translation>Ein Relay gibt Mails weiter. Passwörter gibt es nicht preis.</translation>
    </message>
    <message>
        <source>Campaigns earn less.</source>
        <translation>Kampagnen bringen weniger ein.</translation>
    </message>
    <message>
        <source>They do: what does not arrive sells nothing.</source>
        <translation>Das tun sie: Was nicht ankommt, verkauft nichts.</translation>
    </message>
    <message>
        <source>What is a hard bounce?</source>
        <translation>Was ist ein Hard Bounce?</translation>
    </message>
    <message>
        <source>A message that comes back for good: it will not be delivered.</source>
        <translation>Eine Nachricht, die endgültig zurückkommt: Sie wird nicht zugestellt.</translation>
    </message>
    <message>
        <source>The other server has said no. Sending it again does not help.</source>
        <translation>Der andere Server hat nein gesagt. Sie noch einmal zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>A message that arrives twice.</source>
        <translation>Eine Nachricht, die zweimal ankommt.</translation>
    </message>
    <message>
        <source>A bounce comes back to the sender.</source>
        <translation>Ein Bounce kommt zum Absender zurück.</translation>
    </message>
    <message>
        <source>Who closes an open relay?</source>
        <translation>Wer schließt ein offenes Relay?</translation>
    </message>
    <message>
        <source>The mail administrator, or the provider who runs the server.</source>
        <translation>Der Mail-Administrator oder der Anbieter, der den Server betreibt.</translation>
    </message>
    <message>
        <source>It is a setting of the server, and theirs to change.</source>
        <translation>Es ist eine Einstellung des Servers, und sie zu ändern ist ihre Sache.</translation>
    </message>
    <message>
        <source>Every employee, in their mail program.</source>
        <translation>Jeder Mitarbeiter, in seinem Mailprogramm.</translation>
    </message>
    <message>
        <source>A mail program cannot tell the server for whom it relays.</source>
        <translation>Ein Mailprogramm kann dem Server nicht sagen, für wen er weiterleitet.</translation>
    </message>
    <message>
        <source>The recipients, by not reading the mail.</source>
        <translation>Die Empfänger, indem sie die Mails nicht lesen.</translation>
    </message>
    <message>
        <source>They can complain. The relay stays open until its settings change.</source>
        <translation>Sie können sich beschweren. Das Relay bleibt offen, bis seine Einstellungen sich ändern.</translation>
    </message>
    <message>
        <source>What does the second rule say about senders outside?</source>
        <translation>Was sagt die zweite Regel über Absender von außen?</translation>
    </message>
    <message>
        <source>They reach local mailboxes only.</source>
        <translation>Sie erreichen nur lokale Postfächer.</translation>
    </message>
    <message>
        <source>So suppliers get in, and spammers do not get through.</source>
        <translation>So kommen Lieferanten herein, und Spammer kommen nicht hindurch.</translation>
    </message>
    <message>
        <source>They reach nobody.</source>
        <translation>Sie erreichen niemanden.</translation>
    </message>
    <message>
        <source>Then no supplier or customer could write to the company.</source>
        <translation>Dann könnte kein Lieferant und kein Kunde an die Firma schreiben.</translation>
    </message>
    <message>
        <source>They reach everybody, if they are polite.</source>
        <translation>Sie erreichen jeden, wenn sie höflich sind.</translation>
    </message>
    <message>
        <source>To everybody: that is just what makes an open relay.</source>
        <translation>An jeden: Genau das macht ein offenes Relay aus.</translation>
    </message>
    <message>
        <source>The first rule is off, the second is on. An employee writes to a customer. What happens?</source>
        <translation>Die erste Regel ist aus, die zweite ist an. Eine Mitarbeiterin schreibt an einen Kunden. Was geschieht?</translation>
    </message>
    <message>
        <source>It is refused: nobody inside may write to the outside now.</source>
        <translation>Die Nachricht wird abgelehnt: Von innen darf nun niemand nach außen schreiben.</translation>
    </message>
    <message>
        <source>The first rule is what lets the company&apos;s own people write to customers.</source>
        <translation>Die erste Regel ist es, die die eigenen Leute der Firma an Kunden schreiben lässt.</translation>
    </message>
    <message>
        <source>It is taken: it comes from inside.</source>
        <translation>Die Nachricht wird angenommen: Sie kommt von innen.</translation>
    </message>
    <message>
        <source>It would be by the first rule, but that one is off.</source>
        <translation>Nach der ersten Regel wäre es so, aber die ist aus.</translation>
    </message>
    <message>
        <source>From where does one have to test whether a relay is open?</source>
        <translation>Von wo aus muss man testen, ob ein Relay offen ist?</translation>
    </message>
    <message>
        <source>From outside its network.</source>
        <translation>Von außerhalb seines Netzes.</translation>
    </message>
    <message>
        <source>Inside, everything passes, as it should: that says nothing.</source>
        <translation>Innen geht alles durch, wie es sein soll: Das sagt nichts.</translation>
    </message>
    <message>
        <source>From the server itself.</source>
        <translation>Vom Server selbst aus.</translation>
    </message>
    <message>
        <source>That is as far inside as one can be.</source>
        <translation>Weiter innen kann man nicht sein.</translation>
    </message>
    <message>
        <source>It makes no difference.</source>
        <translation>Das macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>It makes all the difference: the rules are about inside and outside.</source>
        <translation>Es ist der entscheidende Unterschied: Die Regeln handeln von innen und außen.</translation>
    </message>
    <message>
        <source>What proves that a relay is open?</source>
        <translation>Was beweist, dass ein Relay offen ist?</translation>
    </message>
    <message>
        <source>A message that arrives at an outside mailbox.</source>
        <translation>Eine Nachricht, die in einem Postfach außerhalb ankommt.</translation>
    </message>
    <message>
        <source>Then it was passed on beyond doubt.</source>
        <translation>Dann wurde sie ohne jeden Zweifel weitergegeben.</translation>
    </message>
    <message>
        <source>A friendly greeting.</source>
        <translation>Eine freundliche Begrüßung.</translation>
    </message>
    <message>
        <source>Every mail server greets. It says nothing about relaying.</source>
        <translation>Jeder Mailserver grüßt. Über das Weiterleiten sagt das nichts.</translation>
    </message>
    <message>
        <source>That the server says yes to a recipient.</source>
        <translation>Dass der Server zu einem Empfänger ja sagt.</translation>
    </message>
    <message>
        <source>It is strong evidence. But some servers take everything and throw it away.</source>
        <translation>Das ist ein starkes Indiz. Aber manche Server nehmen alles an und werfen es weg.</translation>
    </message>
</context>
<context>
    <name>resources/probes</name>
    <message>
        <source>, and a sender of the hosted domain</source>
        <translation>, mit einem Absender der gehosteten Domain</translation>
    </message>
    <message>
        <source>Its own postmaster</source>
        <translation>Der eigene Postmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: every mail server takes mail for its postmaster. A refusal shows that we are refused, not relaying.</source>
        <translation>Kein Grund zur Sorge: Jeder Mailserver nimmt Mails für seinen Postmaster an. Eine Ablehnung zeigt, dass wir abgelehnt werden, nicht das Relaying.</translation>
    </message>
    <message>
        <source>A stranger&apos;s plain message for a stranger</source>
        <translation>Die einfache Nachricht eines Fremden an einen Fremden</translation>
    </message>
    <message>
        <source>Anybody can send mail to anybody through this server: the open relay itself.</source>
        <translation>Über diesen Server kann jeder Mails an jeden senden: das offene Relay selbst.</translation>
    </message>
    <message>
        <source>Once the default of most mail servers, when the network ran on trust.</source>
        <translation>Einst die Voreinstellung der meisten Mailserver, als das Netz auf Vertrauen beruhte.</translation>
    </message>
    <message>
        <source>A user who does not exist at the hosted domain</source>
        <translation>Ein nicht vorhandener Benutzer der gehosteten Domain</translation>
    </message>
    <message>
        <source>The server takes every name of its domain: a catch-all, or one that bounces later. Then other yeses weigh less.</source>
        <translation>Der Server nimmt jeden Namen seiner Domain an: ein Catch-all, oder einer, der später als Bounce zurückschickt. Dann wiegt jedes andere Ja weniger.</translation>
    </message>
    <message>
        <source>The plain message for a second outside domain</source>
        <translation>Die einfache Nachricht an eine zweite externe Domain</translation>
    </message>
    <message>
        <source>Two outside domains of different owners: a server that takes both does not simply host one of them.</source>
        <translation>Zwei externe Domains verschiedener Inhaber: Ein Server, der beide annimmt, hostet nicht einfach eine davon.</translation>
    </message>
    <message>
        <source>Sender claims to be of the hosted domain</source>
        <translation>Angeblicher Absender aus der gehosteten Domain</translation>
    </message>
    <message>
        <source>Whoever writes the server&apos;s own domain into MAIL FROM may send anywhere. Nothing is easier to claim.</source>
        <translation>Wer die eigene Domain des Servers in MAIL FROM schreibt, darf überallhin senden. Nichts ist leichter zu behaupten.</translation>
    </message>
    <message>
        <source>Some servers offer it as an option: sendmail&apos;s relay_local_from, MailEnable&apos;s relay for local sender addresses.</source>
        <translation>Manche Server bieten es als Option an: relay_local_from von sendmail, das Relaying für lokale Absenderadressen von MailEnable.</translation>
    </message>
    <message>
        <source>A domain that cannot exist</source>
        <translation>Eine Domain, die es nicht geben kann</translation>
    </message>
    <message>
        <source>By itself nothing. Taken together with every unknown user, the server takes anything that it is told: a sink looks just like that.</source>
        <translation>Für sich allein nichts. Wird sie zusammen mit jedem unbekannten Benutzer angenommen, nimmt der Server alles an, was man ihm nennt: Genau so sieht eine Senke aus.</translation>
    </message>
    <message>
        <source>Null sender, as a bounce has it</source>
        <translation>Leerer Absender, wie bei einem Bounce</translation>
    </message>
    <message>
        <source>The exemption that bounces need was given to relaying as well.</source>
        <translation>Die Ausnahme, die Bounces brauchen, wurde auch für das Relaying gewährt.</translation>
    </message>
    <message>
        <source>Old and home-made rule sets let everything pass that has no sender.</source>
        <translation>Alte und selbst gebaute Regelwerke lassen alles durch, was keinen Absender hat.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same</source>
        <translation>Gleicher Absender und Empfänger</translation>
    </message>
    <message>
        <source>A rule for people who write to themselves decides about strangers.</source>
        <translation>Eine Regel für Leute, die an sich selbst schreiben, entscheidet über Fremde.</translation>
    </message>
    <message>
        <source>Spam is often addressed so.</source>
        <translation>Spam ist oft so adressiert.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the hosted domain</source>
        <translation>Prozentzeichen statt @, in der gehosteten Domain</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and sends on: the percent hack.</source>
        <translation>Der Server macht aus dem Prozentzeichen ein @ und leitet weiter: der Percent-Hack.</translation>
    </message>
    <message>
        <source>A way to route mail by hand before the DNS did; Exim&apos;s percent_hack_domains, Postfix&apos;s allow_percent_hack and sendmail&apos;s loose_relay_check are its remains.</source>
        <translation>Ein Weg, Mails von Hand zu routen, bevor es das DNS tat; percent_hack_domains von Exim, allow_percent_hack von Postfix und loose_relay_check von sendmail sind seine Überreste.</translation>
    </message>
    <message>
        <source>A real user of the hosted domain</source>
        <translation>Ein vorhandener Benutzer der gehosteten Domain</translation>
    </message>
    <message>
        <source>Nothing to worry about: this mailbox exists, and mail for it has to be taken.</source>
        <translation>Kein Grund zur Sorge: Dieses Postfach gibt es, und Mails dafür müssen angenommen werden.</translation>
    </message>
    <message>
        <source>Its postmaster without a domain</source>
        <translation>Der eigene Postmaster ohne Domain</translation>
    </message>
    <message>
        <source>Nothing to worry about: RFC 5321 has this one name taken without a domain.</source>
        <translation>Kein Grund zur Sorge: RFC 5321 verlangt, dass dieser eine Name auch ohne Domain angenommen wird.</translation>
    </message>
    <message>
        <source>The outside recipient&apos;s name as a local user</source>
        <translation>Der Name des externen Empfängers als lokaler Benutzer</translation>
    </message>
    <message>
        <source>The name exists here as well, or every name does: a form that holds it may have been taken for a local mailbox.</source>
        <translation>Den Namen gibt es auch hier, oder jeden: Eine Form, die ihn enthält, kann für ein lokales Postfach gehalten worden sein.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s host name</source>
        <translation>Source-Route über den Hostnamen des Servers</translation>
    </message>
    <message>
        <source>The server follows the route in the address in place of its own rules.</source>
        <translation>Der Server folgt der Route in der Adresse statt seinen eigenen Regeln.</translation>
    </message>
    <message>
        <source>RFC 821 let senders name the hosts on the way; RFC 5321 has servers ignore or refuse it.</source>
        <translation>RFC 821 ließ Absender die Hosts unterwegs nennen; nach RFC 5321 sollen Server das übergehen oder ablehnen.</translation>
    </message>
    <message>
        <source>Source route by way of the hosted domain</source>
        <translation>Source-Route über die gehostete Domain</translation>
    </message>
    <message>
        <source>The hosted domain in the route is taken for the destination.</source>
        <translation>Die gehostete Domain in der Route wird für das Ziel gehalten.</translation>
    </message>
    <message>
        <source>Sender claims to be a real user of the hosted domain</source>
        <translation>Angeblicher Absender: ein vorhandener Benutzer der gehosteten Domain</translation>
    </message>
    <message>
        <source>Whoever knows one address of the house may send anywhere in its name.</source>
        <translation>Wer eine Adresse des Hauses kennt, darf in ihrem Namen überallhin senden.</translation>
    </message>
    <message>
        <source>Some servers look the sender up among their accounts and take that for a password.</source>
        <translation>Manche Server suchen den Absender unter ihren Konten und nehmen das als Passwort.</translation>
    </message>
    <message>
        <source>Outside recipient behind a local one, in one transaction</source>
        <translation>Externer Empfänger hinter einem lokalen, in einer Transaktion</translation>
    </message>
    <message>
        <source>The rule is asked once for a transaction, and the second recipient slips through.</source>
        <translation>Die Regel wird einmal je Transaktion befragt, und der zweite Empfänger schlüpft durch.</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s host name</source>
        <translation>Client unter dem Hostnamen des Servers</translation>
    </message>
    <message>
        <source>Whoever says this name in EHLO may send anywhere. Nothing is easier to say.</source>
        <translation>Wer diesen Namen in EHLO sagt, darf überallhin senden. Nichts ist leichter zu sagen.</translation>
    </message>
    <message>
        <source>Client calls itself by the hosted domain</source>
        <translation>Client unter dem Namen der gehosteten Domain</translation>
    </message>
    <message>
        <source>Client calls itself localhost</source>
        <translation>Client unter dem Namen localhost</translation>
    </message>
    <message>
        <source>Client calls itself by the loopback address</source>
        <translation>Client unter der Loopback-Adresse</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s address</source>
        <translation>Client unter der Adresse des Servers</translation>
    </message>
    <message>
        <source>Sender claims to be of the server&apos;s host name</source>
        <translation>Angeblicher Absender vom Hostnamen des Servers</translation>
    </message>
    <message>
        <source>The host name counts as an own domain where only the hosted domain was meant.</source>
        <translation>Der Hostname zählt als eigene Domain, wo nur die gehostete Domain gemeint war.</translation>
    </message>
    <message>
        <source>Sender claims the server&apos;s own address</source>
        <translation>Angeblicher Absender von der Adresse des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s address, written into MAIL FROM, counts as being the server.</source>
        <translation>Wer die Adresse des Servers in MAIL FROM schreibt, zählt als der Server selbst.</translation>
    </message>
    <message>
        <source>Sender claims to be of localhost</source>
        <translation>Angeblicher Absender von localhost</translation>
    </message>
    <message>
        <source>A rule that trusts the server itself trusts everybody who calls himself so.</source>
        <translation>Eine Regel, die dem Server selbst vertraut, vertraut jedem, der sich so nennt.</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>Absender ohne Domain</translation>
    </message>
    <message>
        <source>The server completes the sender with its own domain, and then trusts it.</source>
        <translation>Der Server ergänzt den Absender um seine eigene Domain und vertraut ihm dann.</translation>
    </message>
    <message>
        <source>Sender claims to be the domain&apos;s postmaster</source>
        <translation>Angeblicher Absender: der Postmaster der Domain</translation>
    </message>
    <message>
        <source>The postmaster&apos;s name opens the gate, whoever says it.</source>
        <translation>Der Name des Postmasters öffnet das Tor, wer immer ihn sagt.</translation>
    </message>
    <message>
        <source>Sender claims to be the host&apos;s postmaster</source>
        <translation>Angeblicher Absender: der Postmaster des Hosts</translation>
    </message>
    <message>
        <source>Sender claims a subdomain of the hosted domain</source>
        <translation>Angeblicher Absender aus einer Subdomain der gehosteten Domain</translation>
    </message>
    <message>
        <source>Every name below the hosted domain counts as an own one.</source>
        <translation>Jeder Name unterhalb der gehosteten Domain zählt als eigener.</translation>
    </message>
    <message>
        <source>Sender in a subdomain of the recipient&apos;s domain</source>
        <translation>Absender in einer Subdomain der Domain des Empfängers</translation>
    </message>
    <message>
        <source>A rule takes sender and recipient for the same house.</source>
        <translation>Eine Regel hält Absender und Empfänger für dasselbe Haus.</translation>
    </message>
    <message>
        <source>The postmaster of an outside domain</source>
        <translation>Der Postmaster einer externen Domain</translation>
    </message>
    <message>
        <source>“Take all mail for postmaster” was written without “of our own domains”.</source>
        <translation>„Alle Mails für postmaster annehmen“ wurde ohne „unserer eigenen Domains“ geschrieben.</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s host name</source>
        <translation>Ein nicht vorhandener Benutzer am Hostnamen des Servers</translation>
    </message>
    <message>
        <source>The server takes every name at its host name.</source>
        <translation>Der Server nimmt jeden Namen an seinem Hostnamen an.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the host name</source>
        <translation>Prozentzeichen statt @, am Hostnamen</translation>
    </message>
    <message>
        <source>The percent hack, by way of the host name.</source>
        <translation>Der Percent-Hack, über den Hostnamen.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the server&apos;s address</source>
        <translation>Prozentzeichen statt @, an der Adresse des Servers</translation>
    </message>
    <message>
        <source>The percent hack, by way of the address.</source>
        <translation>Der Percent-Hack, über die Adresse.</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s address</source>
        <translation>Ein nicht vorhandener Benutzer an der Adresse des Servers</translation>
    </message>
    <message>
        <source>The server takes every name at its address.</source>
        <translation>Der Server nimmt jeden Namen an seiner Adresse an.</translation>
    </message>
    <message>
        <source>A random name without a domain</source>
        <translation>Ein zufälliger Name ohne Domain</translation>
    </message>
    <message>
        <source>Whatever has no domain is taken for a local user, whether it exists or not.</source>
        <translation>Was keine Domain hat, wird für einen lokalen Benutzer gehalten, ob es ihn gibt oder nicht.</translation>
    </message>
    <message>
        <source>qmail takes every address without an @, by design.</source>
        <translation>qmail nimmt von Haus aus jede Adresse ohne @ an.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, without a domain</source>
        <translation>Prozentzeichen statt @, ohne Domain</translation>
    </message>
    <message>
        <source>The server completes the address with its own domain and then follows the percent sign.</source>
        <translation>Der Server ergänzt die Adresse um seine eigene Domain und folgt dann dem Prozentzeichen.</translation>
    </message>
    <message>
        <source>A quoted random name without a domain</source>
        <translation>Ein zufälliger Name in Anführungszeichen, ohne Domain</translation>
    </message>
    <message>
        <source>Whatever stands in quotes is taken for a local user.</source>
        <translation>Was in Anführungszeichen steht, wird für einen lokalen Benutzer gehalten.</translation>
    </message>
    <message>
        <source>Quoted percent form without a domain</source>
        <translation>Prozentform in Anführungszeichen, ohne Domain</translation>
    </message>
    <message>
        <source>The quotes hide the percent sign from the rule, not from the delivery.</source>
        <translation>Die Anführungszeichen verbergen das Prozentzeichen vor der Regel, nicht vor der Zustellung.</translation>
    </message>
    <message>
        <source>Known for false alarms: several servers take it for a local user.</source>
        <translation>Bekannt für Fehlalarme: Mehrere Server halten es für einen lokalen Benutzer.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, without a domain</source>
        <translation>Ganze externe Adresse in Anführungszeichen, ohne Domain</translation>
    </message>
    <message>
        <source>The quotes hide the @ from the rule, not from the delivery.</source>
        <translation>Die Anführungszeichen verbergen das @ vor der Regel, nicht vor der Zustellung.</translation>
    </message>
    <message>
        <source>One of the oldest relay tests; Postfix has resolve_dequoted_address for it.</source>
        <translation>Einer der ältesten Relay-Tests; Postfix hat dafür resolve_dequoted_address.</translation>
    </message>
    <message>
        <source>A quoted random name at the hosted domain</source>
        <translation>Ein zufälliger Name in Anführungszeichen, in der gehosteten Domain</translation>
    </message>
    <message>
        <source>The server does not look up names in quotes.</source>
        <translation>Der Server schlägt Namen in Anführungszeichen nicht nach.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the hosted domain</source>
        <translation>Ganze externe Adresse in Anführungszeichen, in der gehosteten Domain</translation>
    </message>
    <message>
        <source>The quotes are taken off after the rule was asked, and what is inside is sent on.</source>
        <translation>Die Anführungszeichen werden weggenommen, nachdem die Regel befragt wurde, und an das, was darin steht, wird weitergeleitet.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the host name</source>
        <translation>Ganze externe Adresse in Anführungszeichen, am Hostnamen</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the server&apos;s address</source>
        <translation>Ganze externe Adresse in Anführungszeichen, an der Adresse des Servers</translation>
    </message>
    <message>
        <source>Two @ signs, the hosted domain last</source>
        <translation>Zwei @-Zeichen, die gehostete Domain am Ende</translation>
    </message>
    <message>
        <source>The rule looks at the last @, the delivery at the first one.</source>
        <translation>Die Regel sieht auf das letzte @, die Zustellung auf das erste.</translation>
    </message>
    <message>
        <source>Two @ signs, the host name last</source>
        <translation>Zwei @-Zeichen, der Hostname am Ende</translation>
    </message>
    <message>
        <source>Two @ signs, the server&apos;s address last</source>
        <translation>Zwei @-Zeichen, die Adresse des Servers am Ende</translation>
    </message>
    <message>
        <source>A random name with an @ and nothing behind it</source>
        <translation>Ein zufälliger Name mit einem @ und nichts dahinter</translation>
    </message>
    <message>
        <source>An empty domain is taken for the server&apos;s own, whoever the user is.</source>
        <translation>Eine leere Domain wird für die eigene des Servers gehalten, wer immer der Benutzer ist.</translation>
    </message>
    <message>
        <source>Outside address with an empty domain behind it</source>
        <translation>Externe Adresse mit einer leeren Domain dahinter</translation>
    </message>
    <message>
        <source>The empty domain counts as the server&apos;s own, and what stands before it is sent on.</source>
        <translation>Die leere Domain zählt als die eigene des Servers, und an das, was davor steht, wird weitergeleitet.</translation>
    </message>
    <message>
        <source>Postfix has resolve_null_domain for it.</source>
        <translation>Postfix hat dafür resolve_null_domain.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s address</source>
        <translation>Source-Route über die Adresse des Servers</translation>
    </message>
    <message>
        <source>Source route over two own names</source>
        <translation>Source-Route über zwei eigene Namen</translation>
    </message>
    <message>
        <source>Only the first step of a route is asked about.</source>
        <translation>Nur nach dem ersten Schritt einer Route wird gefragt.</translation>
    </message>
    <message>
        <source>Bang path without a domain</source>
        <translation>Bang-Pfad ohne Domain</translation>
    </message>
    <message>
        <source>The server reads host!user as UUCP did, and sends on.</source>
        <translation>Der Server liest host!user, wie UUCP es tat, und leitet weiter.</translation>
    </message>
    <message>
        <source>UUCP addressed mail by paths, host!host!user.</source>
        <translation>UUCP adressierte Mails über Pfade, host!host!user.</translation>
    </message>
    <message>
        <source>Bang path at the hosted domain</source>
        <translation>Bang-Pfad in der gehosteten Domain</translation>
    </message>
    <message>
        <source>Postfix has swap_bangpath for it.</source>
        <translation>Postfix hat dafür swap_bangpath.</translation>
    </message>
    <message>
        <source>Bang path at the host name</source>
        <translation>Bang-Pfad am Hostnamen</translation>
    </message>
    <message>
        <source>Bang path at the server&apos;s address</source>
        <translation>Bang-Pfad an der Adresse des Servers</translation>
    </message>
    <message>
        <source>Outside domain with a dot behind it</source>
        <translation>Externe Domain mit einem Punkt dahinter</translation>
    </message>
    <message>
        <source>With a dot at its end the domain slips past the rule.</source>
        <translation>Mit einem Punkt am Ende schlüpft die Domain an der Regel vorbei.</translation>
    </message>
    <message>
        <source>A domain that ends like the hosted one</source>
        <translation>Eine Domain, die wie die gehostete endet</translation>
    </message>
    <message>
        <source>Domains are compared by their end: whoever registers such a name can be relayed to.</source>
        <translation>Domains werden nach ihrem Ende verglichen: An jeden, der einen solchen Namen registriert, kann weitergeleitet werden.</translation>
    </message>
    <message>
        <source>HCL Domino documents that an entry also covers longer names unless an @ stands in front of it.</source>
        <translation>HCL Domino dokumentiert, dass ein Eintrag auch längere Namen abdeckt, wenn kein @ davor steht.</translation>
    </message>
    <message>
        <source>An outside domain that begins like the hosted one</source>
        <translation>Eine externe Domain, die wie die gehostete beginnt</translation>
    </message>
    <message>
        <source>Domains are compared by their beginning.</source>
        <translation>Domains werden nach ihrem Anfang verglichen.</translation>
    </message>
    <message>
        <source>A random subdomain of the hosted domain</source>
        <translation>Eine zufällige Subdomain der gehosteten Domain</translation>
    </message>
    <message>
        <source>Every name below the hosted domain is taken. That is not relaying to strangers, but wider than most need.</source>
        <translation>Jeder Name unterhalb der gehosteten Domain wird angenommen. Das ist kein Relaying an Fremde, aber weiter, als die meisten es brauchen.</translation>
    </message>
    <message>
        <source>Postfix has parent_domain_matches_subdomains for it.</source>
        <translation>Postfix hat dafür parent_domain_matches_subdomains.</translation>
    </message>
    <message>
        <source>Postmaster addressed in the hosted domain&apos;s own name</source>
        <translation>Postmaster, angeschrieben im Namen der gehosteten Domain selbst</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying, and is shut in another way.</source>
        <translation>Fremde dürfen den Benutzern des Servers im Namen seiner eigenen Domain schreiben. Das ist Spoofing, kein Relaying, und wird auf andere Art geschlossen.</translation>
    </message>
    <message>
        <source>Postmaster addressed by a bounce</source>
        <translation>Postmaster, angeschrieben von einem Bounce</translation>
    </message>
    <message>
        <source>Nothing to worry about: bounces have no sender, and have to be taken.</source>
        <translation>Kein Grund zur Sorge: Bounces haben keinen Absender und müssen angenommen werden.</translation>
    </message>
    <message>
        <source>Outside recipient at an address in place of a name</source>
        <translation>Externer Empfänger mit einer Adresse statt eines Namens</translation>
    </message>
    <message>
        <source>The rule knows domains only, and lets an address pass.</source>
        <translation>Die Regel kennt nur Domains und lässt eine Adresse durch.</translation>
    </message>
    <message>
        <source>Encapsulated address, as Exchange had it</source>
        <translation>Eingekapselte Adresse, wie Exchange sie hatte</translation>
    </message>
    <message>
        <source>The server unpacks an address that was packed into a local part, and sends on.</source>
        <translation>Der Server packt eine Adresse aus, die in einen lokalen Teil gepackt war, und leitet weiter.</translation>
    </message>
    <message>
        <source>MS99-027 (CVE-1999-0682): Exchange Server 5.5 and IIS relayed such addresses whatever their relay rule said.</source>
        <translation>MS99-027 (CVE-1999-0682): Exchange Server 5.5 und IIS leiteten an solche Adressen weiter, was immer ihre Relay-Regel sagte.</translation>
    </message>
    <message>
        <source>Sender is the postmaster without a domain</source>
        <translation>Postmaster ohne Domain als Absender</translation>
    </message>
    <message>
        <source>The server completes the name with its own domain, and then trusts it.</source>
        <translation>Der Server ergänzt den Namen um seine eigene Domain und vertraut ihm dann.</translation>
    </message>
    <message>
        <source>Sender claims the loopback address</source>
        <translation>Angeblicher Absender von der Loopback-Adresse</translation>
    </message>
    <message>
        <source>The loopback address, written into MAIL FROM, counts as being inside.</source>
        <translation>Wer die Loopback-Adresse in MAIL FROM schreibt, zählt als innen.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain in capitals</source>
        <translation>Angeblicher Absender aus der gehosteten Domain, in Großbuchstaben</translation>
    </message>
    <message>
        <source>The rule about senders and the rule about domains compare differently.</source>
        <translation>Die Regel über Absender und die Regel über Domains vergleichen verschieden.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain with a dot behind it</source>
        <translation>Angeblicher Absender aus der gehosteten Domain, mit einem Punkt dahinter</translation>
    </message>
    <message>
        <source>Sender comes by a source route over the hosted domain</source>
        <translation>Absender mit Source-Route über die gehostete Domain</translation>
    </message>
    <message>
        <source>The route in front of the sender counts as the sender.</source>
        <translation>Die Route vor dem Absender zählt als der Absender.</translation>
    </message>
    <message>
        <source>Sender&apos;s domain looks like the hosted one</source>
        <translation>Absenderdomain, die wie die gehostete aussieht</translation>
    </message>
    <message>
        <source>Letters that look alike become the same before the rule is asked.</source>
        <translation>Ähnlich aussehende Buchstaben werden gleichgesetzt, bevor die Regel befragt wird.</translation>
    </message>
    <message>
        <source>Client claims that the sender has logged in elsewhere</source>
        <translation>Behauptung des Clients, der Absender sei anderswo angemeldet</translation>
    </message>
    <message>
        <source>The server believes an unproven AUTH= parameter.</source>
        <translation>Der Server glaubt einem unbewiesenen AUTH=-Parameter.</translation>
    </message>
    <message>
        <source>Escaped @ in front of the hosted domain</source>
        <translation>Maskiertes @ vor der gehosteten Domain</translation>
    </message>
    <message>
        <source>The backslash hides the first @ from the rule, not from the delivery.</source>
        <translation>Der Backslash verbirgt das erste @ vor der Regel, nicht vor der Zustellung.</translation>
    </message>
    <message>
        <source>Bang path over the hosted domain</source>
        <translation>Bang-Pfad über die gehostete Domain</translation>
    </message>
    <message>
        <source>The server takes its own name off the path and sends on.</source>
        <translation>Der Server nimmt seinen eigenen Namen vom Pfad weg und leitet weiter.</translation>
    </message>
    <message>
        <source>Bang path and percent sign mixed</source>
        <translation>Bang-Pfad und Prozentzeichen gemischt</translation>
    </message>
    <message>
        <source>Rule and delivery read a mixed path in a different order.</source>
        <translation>Regel und Zustellung lesen einen gemischten Pfad in verschiedener Reihenfolge.</translation>
    </message>
    <message>
        <source>Source route and percent sign mixed</source>
        <translation>Source-Route und Prozentzeichen gemischt</translation>
    </message>
    <message>
        <source>Outside recipient in capitals</source>
        <translation>Externer Empfänger in Großbuchstaben</translation>
    </message>
    <message>
        <source>The rule compares letter by letter.</source>
        <translation>Die Regel vergleicht Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Blanks inside the brackets</source>
        <translation>Leerzeichen innerhalb der Klammern</translation>
    </message>
    <message>
        <source>A rule made of patterns does not recognise the address, the delivery does.</source>
        <translation>Eine aus Mustern gebaute Regel erkennt die Adresse nicht, die Zustellung schon.</translation>
    </message>
    <message>
        <source>Outside recipient without brackets</source>
        <translation>Externer Empfänger ohne Klammern</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address as one number</source>
        <translation>Prozentzeichen an der Adresse des Servers als einer einzigen Zahl</translation>
    </message>
    <message>
        <source>The number counts as an own name, and the percent sign is followed.</source>
        <translation>Die Zahl zählt als eigener Name, und der Server folgt dem Prozentzeichen.</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address without brackets</source>
        <translation>Prozentzeichen an der Adresse des Servers ohne Klammern</translation>
    </message>
    <message>
        <source>The bare address counts as an own name, and the percent sign is followed.</source>
        <translation>Die bloße Adresse zählt als eigener Name, und der Server folgt dem Prozentzeichen.</translation>
    </message>
    <message>
        <source>Postfix has resolve_numeric_domain for it.</source>
        <translation>Postfix hat dafür resolve_numeric_domain.</translation>
    </message>
    <message>
        <source>Outside domain in its own letters</source>
        <translation>Externe Domain in ihren eigenen Schriftzeichen</translation>
    </message>
    <message>
        <source>The rule and the delivery do not read the same domain.</source>
        <translation>Regel und Zustellung lesen nicht dieselbe Domain.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII in front of the hosted domain</source>
        <translation>Bytes jenseits von ASCII vor der gehosteten Domain</translation>
    </message>
    <message>
        <source>The address is cut off at a byte that the rule does not know.</source>
        <translation>Die Adresse wird an einem Byte abgeschnitten, das die Regel nicht kennt.</translation>
    </message>
    <message>
        <source>X.400 address of a gateway</source>
        <translation>X.400-Adresse eines Gateways</translation>
    </message>
    <message>
        <source>A gateway unpacks the address and sends on.</source>
        <translation>Ein Gateway packt die Adresse aus und leitet weiter.</translation>
    </message>
    <message>
        <source>MAIL-11 address of a gateway</source>
        <translation>MAIL-11-Adresse eines Gateways</translation>
    </message>
    <message>
        <source>Original recipient claims to be a local user</source>
        <translation>Angeblicher ursprünglicher Empfänger: ein lokaler Benutzer</translation>
    </message>
    <message>
        <source>The ORCPT parameter is asked about in place of the recipient.</source>
        <translation>Gefragt wird nach dem Parameter ORCPT statt nach dem Empfänger.</translation>
    </message>
</context>
<context>
    <name>resources/remedies</name>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Take away that relaying is allowed from any address, and require a login for whoever sends from outside of your network.</source>
        <translation>Entfernen Sie, was Relaying von jeder Adresse aus erlaubt, und verlangen Sie eine Anmeldung von jedem, der von außerhalb Ihres Netzes sendet.</translation>
    </message>
    <message>
        <source>Security and Filtering, Acceptance and Routing, Routing Basic Settings</source>
        <translation>Security and Filtering, Acceptance and Routing, Routing Basic Settings</translation>
    </message>
    <message>
        <source>Who may send out through it</source>
        <translation>Wer über das Gerät nach außen senden darf</translation>
    </message>
    <message>
        <source>List your own mail servers under the addresses that may relay, one by one, and no wider range.</source>
        <translation>Führen Sie unter den Adressen, die weiterleiten dürfen, Ihre eigenen Mailserver einzeln auf und keinen weiteren Bereich.</translation>
    </message>
    <message>
        <source>BASIC, Outbound, Relay Using Trusted IP/Range</source>
        <translation>BASIC, Outbound, Relay Using Trusted IP/Range</translation>
    </message>
    <message>
        <source>The two tables</source>
        <translation>Die zwei Tabellen</translation>
    </message>
    <message>
        <source>On a public listener the recipient table has to reject All Other Recipients, and accept your own domains only.</source>
        <translation>An einem öffentlichen Listener muss die Empfängertabelle „All Other Recipients“ ablehnen und nur Ihre eigenen Domains annehmen.</translation>
    </message>
    <message>
        <source>The sender group RELAYLIST in the host table may hold your own servers and nothing wider.</source>
        <translation>Die Sender Group RELAYLIST in der Host Access Table darf Ihre eigenen Server enthalten und nichts Weiteres.</translation>
    </message>
    <message>
        <source>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</source>
        <translation>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</translation>
    </message>
    <message>
        <source>Whom it takes for a client</source>
        <translation>Wen der Server für einen Client hält</translation>
    </message>
    <message>
        <source>CommuniGate Pro relays for whoever it counts among its clients. Look through the list of client addresses, and take away every range that is not your own; its routing table may have lines that relay for others as well.</source>
        <translation>CommuniGate Pro leitet für jeden weiter, den es zu seinen Clients zählt. Gehen Sie die Liste der Client-Adressen durch, und nehmen Sie jeden Bereich weg, der nicht Ihr eigener ist; auch seine Routing-Tabelle kann Zeilen haben, die für andere weiterleiten.</translation>
    </message>
    <message>
        <source>Domains and relay clients</source>
        <translation>Domains und Relay-Clients</translation>
    </message>
    <message>
        <source>Mail from strangers is for the domains in esmtpacceptmailfor and its folder, and nothing else. RELAYCLIENT in smtpaccess may stand beside your own addresses only.</source>
        <translation>Mails von Fremden sind für die Domains in esmtpacceptmailfor und dessen Ordner und für nichts sonst. RELAYCLIENT in smtpaccess darf nur bei Ihren eigenen Adressen stehen.</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default</source>
        <translation>/etc/courier/smtpaccess/default</translation>
    </message>
    <message>
        <source>Exim under cPanel</source>
        <translation>Exim unter cPanel</translation>
    </message>
    <message>
        <source>cPanel writes the configuration of Exim itself: change it with the tools of cPanel, or the next update takes the change away. The rule to look for is the one of Exim, that relay hosts are your own machines only.</source>
        <translation>cPanel schreibt die Konfiguration von Exim selbst: Ändern Sie sie mit den Werkzeugen von cPanel, sonst nimmt das nächste Update die Änderung weg. Die Regel, auf die zu achten ist, ist die von Exim: Relay-Hosts sind nur Ihre eigenen Rechner.</translation>
    </message>
    <message>
        <source>SMTP inbound controls</source>
        <translation>SMTP Inbound Controls</translation>
    </message>
    <message>
        <source>Deny messages to all external domains and from all external hosts with an asterisk, and enforce that for anonymous connections. An entry that allows wins over one that denies.</source>
        <translation>Verweigern Sie mit einem Sternchen Nachrichten an alle externen Domains und von allen externen Hosts, und setzen Sie das für anonyme Verbindungen durch. Ein Eintrag, der erlaubt, geht vor einem, der verweigert.</translation>
    </message>
    <message>
        <source>Write your own domains with an @ before them: without it an entry also fits every name that ends like it.</source>
        <translation>Schreiben Sie Ihre eigenen Domains mit einem @ davor: Ohne das passt ein Eintrag auch auf jeden Namen, der ebenso endet.</translation>
    </message>
    <message>
        <source>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</source>
        <translation>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</translation>
    </message>
    <message>
        <source>The inbound connector</source>
        <translation>Der Eingangsconnector</translation>
    </message>
    <message>
        <source>Tie the inbound connector for your own servers to their certificate, or to fixed addresses that nobody else sends from. What is not attributed to your organisation is refused as relaying.</source>
        <translation>Binden Sie den Eingangsconnector für Ihre eigenen Server an deren Zertifikat oder an feste Adressen, von denen sonst niemand sendet. Was nicht Ihrer Organisation zugeordnet wird, wird als Relaying abgelehnt.</translation>
    </message>
    <message>
        <source>What anonymous senders may do</source>
        <translation>Was anonyme Absender dürfen</translation>
    </message>
    <message>
        <source>The right to send to any recipient must not be with anonymous senders on a receive connector that faces the Internet. Devices that have to relay get a connector of their own, with their few addresses as its remote range.</source>
        <translation>Das Recht, an beliebige Empfänger zu senden, dürfen anonyme Absender auf einem Empfangsconnector nicht haben, der dem Internet zugewandt ist. Geräte, die weiterleiten müssen, bekommen einen eigenen Connector, mit ihren wenigen Adressen als Remotebereich.</translation>
    </message>
    <message>
        <source>Externally secured must not be ticked on a connector that strangers can reach.</source>
        <translation>„Externally secured“ darf auf einem Connector, den Fremde erreichen können, nicht angehakt sein.</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange Management Shell</translation>
    </message>
    <message>
        <source>Encapsulated addresses</source>
        <translation>Eingekapselte Adressen</translation>
    </message>
    <message>
        <source>Very old Exchange and IIS servers take IMCEASMTP addresses apart and relay what is in them. There is a patch of 1999, and no reason to keep such a server on the Internet.</source>
        <translation>Sehr alte Exchange- und IIS-Server nehmen IMCEASMTP-Adressen auseinander und leiten an das weiter, was darin steht. Es gibt einen Patch von 1999 und keinen Grund, einen solchen Server im Internet zu lassen.</translation>
    </message>
    <message>
        <source>The rule about recipients</source>
        <translation>Die Regel über Empfänger</translation>
    </message>
    <message>
        <source>The list of relay hosts may hold your own machines only, and the RCPT rules need the line that refuses everything else behind those that accept hosts and logins.</source>
        <translation>Die Liste der Relay-Hosts darf nur Ihre eigenen Rechner enthalten, und die RCPT-Regeln brauchen hinter denen, die Hosts und Angemeldete annehmen, die Zeile, die alles andere ablehnt.</translation>
    </message>
    <message>
        <source>configure (Debian: /etc/exim4/)</source>
        <translation>configure (Debian: /etc/exim4/)</translation>
    </message>
    <message>
        <source>Addresses that hide another one</source>
        <translation>Adressen, die eine andere verbergen</translation>
    </message>
    <message>
        <source>Leave percent_hack_domains unset, and keep the two rules of the default configuration that refuse local parts with restricted characters.</source>
        <translation>Lassen Sie percent_hack_domains ungesetzt, und behalten Sie die zwei Regeln der Standardkonfiguration bei, die lokale Teile mit eingeschränkten Zeichen ablehnen.</translation>
    </message>
    <message>
        <source>configure, acl_check_rcpt</source>
        <translation>configure, acl_check_rcpt</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu</source>
        <translation>Unter Debian und Ubuntu</translation>
    </message>
    <message>
        <source>The networks and domains to relay for stand in one file; empty is right unless this machine sends for others. It is made into the configuration by the command below.</source>
        <translation>Die Netze und Domains, für die weitergeleitet wird, stehen in einer Datei; leer ist richtig, wenn dieser Rechner nicht für andere sendet. Der Befehl unten macht daraus die Konfiguration.</translation>
    </message>
    <message>
        <source>/etc/exim4/update-exim4.conf.conf</source>
        <translation>/etc/exim4/update-exim4.conf.conf</translation>
    </message>
    <message>
        <source>Two rules that leave mail working</source>
        <translation>Zwei Regeln, mit denen der Mailverkehr weiterläuft</translation>
    </message>
    <message>
        <source>Let whoever runs the server set it up so that it carries mail only from and to domains and addresses that are known to it.</source>
        <translation>Lassen Sie den Betreiber den Server so einrichten, dass er Mails nur von und an Domains und Adressen befördert, die ihm bekannt sind.</translation>
    </message>
    <message>
        <source>First: from addresses inside the network, and from people who have logged in, to any mailbox, or your own people can no longer write to anybody outside.</source>
        <translation>Erstens: von Adressen innerhalb des Netzes und von Angemeldeten an jedes Postfach, sonst können Ihre eigenen Leute an niemanden außerhalb mehr schreiben.</translation>
    </message>
    <message>
        <source>Second: from anywhere else, to the server&apos;s own mailboxes only. Never refuse those, or no customer can write to you.</source>
        <translation>Zweitens: von überall sonst nur an die eigenen Postfächer des Servers. Lehnen Sie die nie ab, sonst kann Ihnen kein Kunde schreiben.</translation>
    </message>
    <message>
        <source>Decide by the recipient&apos;s domain and the address of the client, never by the sender or by the name in EHLO: anybody can claim those.</source>
        <translation>Entscheiden Sie nach der Domain des Empfängers und der Adresse des Clients, nie nach dem Absender oder nach dem Namen in EHLO: Die kann jeder behaupten.</translation>
    </message>
    <message>
        <source>Let the server see who is really there</source>
        <translation>Den Server sehen lassen, wer wirklich da ist</translation>
    </message>
    <message>
        <source>The server sees strangers under an address of its own network: an address translator, a container bridge or a proxy stands before it, so that a rule about its own network lets everybody in.</source>
        <translation>Der Server sieht Fremde unter einer Adresse seines eigenen Netzes: Ein NAT-Gateway, eine Container-Bridge oder ein Proxy steht davor, sodass eine Regel über das eigene Netz jeden einlässt.</translation>
    </message>
    <message>
        <source>Hand the true address on (the PROXY protocol, or no translation of incoming connections; for containers also a way in for IPv6), and take the translator&apos;s address out of the trusted networks.</source>
        <translation>Reichen Sie die wahre Adresse weiter (mit dem PROXY-Protokoll oder ohne Übersetzung eingehender Verbindungen; bei Containern auch mit einem Eingang für IPv6), und nehmen Sie die Adresse des NAT-Gateways aus den vertrauten Netzen.</translation>
    </message>
    <message>
        <source>Test over IPv4 and over IPv6: often only one of them is translated.</source>
        <translation>Testen Sie über IPv4 und über IPv6: Oft wird nur eines davon übersetzt.</translation>
    </message>
    <message>
        <source>Ports 587 and 465: nothing without a password</source>
        <translation>Ports 587 und 465: nichts ohne Passwort</translation>
    </message>
    <message>
        <source>These ports are for the server&apos;s own people. Have every sender log in there before anything is taken, wherever the connection comes from.</source>
        <translation>Diese Ports sind für die eigenen Benutzer des Servers. Lassen Sie dort jeden Absender sich anmelden, bevor etwas angenommen wird, woher die Verbindung auch kommt.</translation>
    </message>
    <message>
        <source>Decide after the address has been resolved</source>
        <translation>Entscheiden, nachdem die Adresse aufgelöst ist</translation>
    </message>
    <message>
        <source>The server takes an address apart and finds another recipient in it than the one that its rule looked at. Turn the old ways of routing off (percent signs, exclamation marks, source routes, quoted addresses), or refuse such local parts.</source>
        <translation>Der Server nimmt eine Adresse auseinander und findet darin einen anderen Empfänger als den, auf den seine Regel gesehen hat. Schalten Sie die alten Arten des Routings ab (Prozentzeichen, Ausrufezeichen, Source-Routes, Adressen in Anführungszeichen), oder lehnen Sie solche lokalen Teile ab.</translation>
    </message>
    <message>
        <source>No rule may go by the sender</source>
        <translation>Keine Regel darf nach dem Absender gehen</translation>
    </message>
    <message>
        <source>The door opens to whoever names the right sender. Take out every rule that allows relaying for a sender&apos;s address or domain, also for the empty one: anybody can write it down.</source>
        <translation>Die Tür öffnet sich jedem, der den richtigen Absender nennt. Nehmen Sie jede Regel heraus, die Relaying für die Adresse oder Domain eines Absenders erlaubt, auch für den leeren: Hinschreiben kann sie jeder.</translation>
    </message>
    <message>
        <source>The SMTP relay service</source>
        <translation>Der SMTP-Relay-Dienst</translation>
    </message>
    <message>
        <source>In the relay service of Google Workspace, allow only registered users or only addresses in your own domains as senders, and let it ask for a login, or take mail only from the addresses of your own servers.</source>
        <translation>Lassen Sie im SMTP-Relay-Dienst von Google Workspace nur registrierte Nutzer oder nur Adressen Ihrer eigenen Domains als Absender zu, und lassen Sie ihn eine Anmeldung verlangen, oder nehmen Sie Mails nur von den Adressen Ihrer eigenen Server an.</translation>
    </message>
    <message>
        <source>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</source>
        <translation>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</translation>
    </message>
    <message>
        <source>Domains and the relay plugin</source>
        <translation>Domains und das Relay-Plugin</translation>
    </message>
    <message>
        <source>List your domains in host_list and have the plugin that reads it answer for recipients. The relay plugin&apos;s list of addresses has to be narrow, and its option all must not be set.</source>
        <translation>Führen Sie Ihre Domains in host_list auf, und lassen Sie das Plugin, das sie liest, für Empfänger antworten. Die Adressliste des Relay-Plugins muss eng sein, und seine Option all darf nicht gesetzt sein.</translation>
    </message>
    <message>
        <source>config/plugins, config/host_list, config/relay.ini</source>
        <translation>config/plugins, config/host_list, config/relay.ini</translation>
    </message>
    <message>
        <source>The range that strangers come from</source>
        <translation>Der Bereich, aus dem Fremde kommen</translation>
    </message>
    <message>
        <source>In the IP range Internet, allow no deliveries from external to external addresses, and ask for SMTP authentication for local to external and for external to external ones.</source>
        <translation>Erlauben Sie im IP-Bereich „Internet“ keine Zustellung von externen an externe Adressen, und verlangen Sie SMTP-Authentifizierung von lokalen an externe und von externen an externe Adressen.</translation>
    </message>
    <message>
        <source>Settings, Advanced, IP Ranges, Internet</source>
        <translation>Settings, Advanced, IP Ranges, Internet</translation>
    </message>
    <message>
        <source>Relaying by the originator</source>
        <translation>Relaying nach dem Absender</translation>
    </message>
    <message>
        <source>Turn on that mail is relayed only if the originator&apos;s domain is local, and that an originator of a local domain who is not authorised is rejected. One without the other leaves a door.</source>
        <translation>Schalten Sie ein, dass Mails nur weitergeleitet werden, wenn die Domain des Absenders lokal ist, und dass ein Absender einer lokalen Domain, der nicht berechtigt ist, abgelehnt wird. Das eine ohne das andere lässt eine Tür offen.</translation>
    </message>
    <message>
        <source>The trusted addresses are those of your own machines, and no others.</source>
        <translation>Die vertrauten Adressen sind die Ihrer eigenen Rechner und keine anderen.</translation>
    </message>
    <message>
        <source>Mail Service, Security, General and Advanced</source>
        <translation>Mail Service, Security, General und Advanced</translation>
    </message>
    <message>
        <source>Who may relay</source>
        <translation>Wer weiterleiten darf</translation>
    </message>
    <message>
        <source>Choose that only the computers of the list may relay, and keep the list empty or at a few addresses of your own. This SMTP service is retired: it does not belong on the Internet.</source>
        <translation>Wählen Sie, dass nur die Computer der Liste weiterleiten dürfen, und halten Sie die Liste leer oder bei wenigen eigenen Adressen. Dieser SMTP-Dienst ist abgekündigt: Er gehört nicht ins Internet.</translation>
    </message>
    <message>
        <source>SMTP Virtual Server, Properties, Access, Relay: Only the list below</source>
        <translation>SMTP Virtual Server, Properties, Access, Relay: Only the list below</translation>
    </message>
    <message>
        <source>Logins and trusted addresses</source>
        <translation>Anmeldungen und vertraute Adressen</translation>
    </message>
    <message>
        <source>Have the SMTP server require a login, keep the list of addresses that need none narrow, and check that who has logged in writes in their own name. The mailet that stops what comes from outside of the network has to stay where it is.</source>
        <translation>Lassen Sie den SMTP-Server eine Anmeldung verlangen, halten Sie die Liste der Adressen, die keine brauchen, eng, und prüfen Sie, dass jeder Angemeldete im eigenen Namen schreibt. Das Mailet, das anhält, was von außerhalb des Netzes kommt, muss bleiben, wo es ist.</translation>
    </message>
    <message>
        <source>smtpserver.xml</source>
        <translation>smtpserver.xml</translation>
    </message>
    <message>
        <source>Relay control</source>
        <translation>Relay Control</translation>
    </message>
    <message>
        <source>Allow relaying only for a group of your own addresses, and for users who have logged in.</source>
        <translation>Erlauben Sie Relaying nur für eine Gruppe Ihrer eigenen Adressen und für angemeldete Benutzer.</translation>
    </message>
    <message>
        <source>Configuration, SMTP Server, Relay Control: Allow relay only for</source>
        <translation>Configuration, SMTP Server, Relay Control: Allow relay only for</translation>
    </message>
    <message>
        <source>What port 25 does with other domains</source>
        <translation>Was Port 25 mit anderen Domains macht</translation>
    </message>
    <message>
        <source>The smtp endpoint has to reject every destination that is none of its own; only the submission endpoint, which asks for a login, may hand on to the remote queue.</source>
        <translation>Der Endpunkt smtp muss jedes Ziel ablehnen, das nicht sein eigenes ist; nur der Endpunkt submission, der eine Anmeldung verlangt, darf an die Remote-Warteschlange weitergeben.</translation>
    </message>
    <message>
        <source>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</source>
        <translation>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</translation>
    </message>
    <message>
        <source>Addresses of the Docker network</source>
        <translation>Adressen des Docker-Netzes</translation>
    </message>
    <message>
        <source>mailcow trusts its own Docker network. Where incoming connections are translated into it, over IPv6 above all, strangers count as inside: give the containers real IPv6, or publish no AAAA record until they have it.</source>
        <translation>mailcow vertraut seinem eigenen Docker-Netz. Wo eingehende Verbindungen in dieses Netz übersetzt werden, vor allem über IPv6, zählen Fremde als innen: Geben Sie den Containern echtes IPv6, oder veröffentlichen Sie keinen AAAA-Eintrag, bis sie es haben.</translation>
    </message>
    <message>
        <source>Leave mynetworks at what mailcow sets, and add no range of other people&apos;s hosts to it.</source>
        <translation>Lassen Sie mynetworks so, wie mailcow es setzt, und fügen Sie keinen Bereich mit Hosts anderer Leute hinzu.</translation>
    </message>
    <message>
        <source>The relay settings</source>
        <translation>Die Relay-Einstellungen</translation>
    </message>
    <message>
        <source>Allow relaying for authenticated senders only. Relaying for local sender addresses must be off: anybody can write such an address. Privileged address ranges hold your own addresses and no others.</source>
        <translation>Erlauben Sie Relaying nur für authentifizierte Absender. Relaying für lokale Absenderadressen muss aus sein: Eine solche Adresse kann jeder schreiben. Privilegierte Adressbereiche enthalten Ihre eigenen Adressen und keine anderen.</translation>
    </message>
    <message>
        <source>SMTP, Properties, Relay</source>
        <translation>SMTP, Properties, Relay</translation>
    </message>
    <message>
        <source>Mail-in-a-Box inside of a container</source>
        <translation>Mail-in-a-Box in einem Container</translation>
    </message>
    <message>
        <source>Mail-in-a-Box expects a machine of its own. In a container behind address translation every client has an address of the bridge, which its Postfix trusts: let the container have the public address, or take the bridge out of mynetworks.</source>
        <translation>Mail-in-a-Box erwartet einen eigenen Rechner. In einem Container hinter NAT hat jeder Client eine Adresse der Bridge, und ihr vertraut das Postfix von Mail-in-a-Box: Geben Sie dem Container die öffentliche Adresse, oder nehmen Sie die Bridge aus mynetworks.</translation>
    </message>
    <message>
        <source>Set that this server does not allow message relaying, and that sender addresses of local domains must exist. Look through the trusted hosts and addresses, and through aliases that lead to foreign domains.</source>
        <translation>Stellen Sie ein, dass dieser Server kein Relaying von Nachrichten erlaubt und dass es Absenderadressen lokaler Domains geben muss. Gehen Sie die vertrauten Hosts und Adressen durch, und Aliase, die in fremde Domains führen.</translation>
    </message>
    <message>
        <source>Security, Security Settings, Relay Control</source>
        <translation>Security, Security Settings, Relay Control</translation>
    </message>
    <message>
        <source>Authorized outbounds</source>
        <translation>Authorized Outbounds</translation>
    </message>
    <message>
        <source>Mimecast takes outgoing mail only from the addresses in its list of authorized outbounds. Look whether each of them is a server of yours, and whether strangers can send through that server.</source>
        <translation>Mimecast nimmt ausgehende Mails nur von den Adressen in seiner Liste der Authorized Outbounds an. Sehen Sie nach, ob jede davon ein Server von Ihnen ist und ob Fremde über diesen Server senden können.</translation>
    </message>
    <message>
        <source>Administration Console, Gateway, Authorized Outbounds</source>
        <translation>Administration Console, Gateway, Authorized Outbounds</translation>
    </message>
    <message>
        <source>The match rules</source>
        <translation>Die match-Regeln</translation>
    </message>
    <message>
        <source>Only from local and from auth may relay; what comes from anywhere may only go to your own domains. A rule from any for any with a relay action opens the server.</source>
        <translation>Nur from local und from auth dürfen weiterleiten; was from any kommt, darf nur in Ihre eigenen Domains. Eine Regel from any for any mit einer relay-Aktion öffnet den Server.</translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</source>
        <translation>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</translation>
    </message>
    <message>
        <source>The relay rule</source>
        <translation>Die Relay-Regel</translation>
    </message>
    <message>
        <source>The relay rule has to end by refusing whatever is neither from a trusted client nor for a domain of its own. Since Postfix 2.10 it is a list of its own, so that nothing in the recipient rules can open it.</source>
        <translation>Die Relay-Regel muss damit enden, dass alles abgelehnt wird, was weder von einem vertrauten Client noch für eine eigene Domain ist. Seit Postfix 2.10 ist sie eine eigene Liste, sodass nichts in den Empfängerregeln sie öffnen kann.</translation>
    </message>
    <message>
        <source>Name only networks that are really yours in mynetworks, and only domains that you take mail for in relay_domains.</source>
        <translation>Nennen Sie in mynetworks nur Netze, die wirklich Ihre sind, und in relay_domains nur Domains, für die Sie Mails annehmen.</translation>
    </message>
    <message>
        <source>/etc/postfix/main.cf</source>
        <translation>/etc/postfix/main.cf</translation>
    </message>
    <message>
        <source>Rules that permit too early</source>
        <translation>Regeln, die zu früh erlauben</translation>
    </message>
    <message>
        <source>A check_sender_access or check_helo_access table that answers OK or PERMIT before reject_unauth_destination lets through whoever names the right sender or host. Move it behind, or let it answer DUNNO.</source>
        <translation>Eine Tabelle für check_sender_access oder check_helo_access, die vor reject_unauth_destination mit OK oder PERMIT antwortet, lässt jeden durch, der den richtigen Absender oder Host nennt. Setzen Sie sie dahinter, oder lassen Sie sie DUNNO antworten.</translation>
    </message>
    <message>
        <source>Both of these are defaults; where they were changed, an address can carry another one past the relay rule.</source>
        <translation>Beides sind Voreinstellungen; wo sie geändert wurden, kann eine Adresse eine andere an der Relay-Regel vorbeitragen.</translation>
    </message>
    <message>
        <source>Networks of containers</source>
        <translation>Netze von Containern</translation>
    </message>
    <message>
        <source>Take the ranges of container bridges out of mynetworks, and let containers that send mail log in at port 587.</source>
        <translation>Nehmen Sie die Bereiche der Container-Bridges aus mynetworks, und lassen Sie Container, die Mails senden, sich an Port 587 anmelden.</translation>
    </message>
    <message>
        <source>It is meant to be open</source>
        <translation>Es soll offen sein</translation>
    </message>
    <message>
        <source>This is Company A&apos;s practice relay, and it does what its policy says. Look at the same check with the gate shut:</source>
        <translation>Dies ist das Übungsrelay der Firma A, und es tut, was seine Richtlinie sagt. Sehen Sie sich dieselbe Prüfung mit geschlossenem Tor an:</translation>
    </message>
    <message>
        <source>A gateway before the server</source>
        <translation>Ein Gateway vor dem Server</translation>
    </message>
    <message>
        <source>A gateway answers for the servers behind it. Look through the hosts and networks that may send out through it, and take away what is not a mail server of yours; then look whether strangers can send through one of those.</source>
        <translation>Ein Gateway antwortet für die Server hinter ihm. Gehen Sie die Hosts und Netze durch, die darüber nach außen senden dürfen, und nehmen Sie weg, was kein Mailserver von Ihnen ist; sehen Sie dann nach, ob Fremde über einen von diesen senden können.</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>Die Liste der Domains</translation>
    </message>
    <message>
        <source>Without a file rcpthosts qmail takes mail for the whole world. It has to exist, with your own domains in it, a line each.</source>
        <translation>Ohne eine Datei rcpthosts nimmt qmail Mails für die ganze Welt an. Es muss sie geben, mit Ihren eigenen Domains darin, jede auf einer Zeile.</translation>
    </message>
    <message>
        <source>RELAYCLIENT may be set for your own addresses only: look at the rules that tcpserver reads.</source>
        <translation>RELAYCLIENT darf nur für Ihre eigenen Adressen gesetzt sein: Sehen Sie sich die Regeln an, die tcpserver liest.</translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts</source>
        <translation>/var/qmail/control/rcpthosts</translation>
    </message>
    <message>
        <source>The percent hack</source>
        <translation>Der Percent-Hack</translation>
    </message>
    <message>
        <source>Every domain in control/percenthack has its percent signs turned into an @. Take the file away.</source>
        <translation>Bei jeder Domain in control/percenthack wird das Prozentzeichen zu einem @. Nehmen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>/var/qmail/control/percenthack</source>
        <translation>/var/qmail/control/percenthack</translation>
    </message>
    <message>
        <source>Features that relay</source>
        <translation>FEATURE-Zeilen, die weiterleiten</translation>
    </message>
    <message>
        <source>Since 8.9 Sendmail refuses to relay unless it is told to. Take these lines out of the .mc file where they stand, and make the .cf file anew.</source>
        <translation>Seit 8.9 lehnt Sendmail Relaying ab, solange es nicht eigens erlaubt wird. Nehmen Sie diese Zeilen aus der .mc-Datei, wo sie stehen, und erzeugen Sie die .cf-Datei neu.</translation>
    </message>
    <message>
        <source>Hosts that may relay stand in relay-domains, or in the access table with RELAY: your own networks, nothing more.</source>
        <translation>Hosts, die weiterleiten dürfen, stehen in relay-domains oder in der Access-Tabelle mit RELAY: Ihre eigenen Netze, nichts weiter.</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc: take these out</source>
        <translation>/etc/mail/sendmail.mc: diese entfernen</translation>
    </message>
    <message>
        <source>At the RCPT stage relaying must be allowed only to those who have logged in, and ports other than 25 must require a login. Your own domains have to be known to the directory.</source>
        <translation>In der RCPT-Stufe darf Relaying nur Angemeldeten erlaubt sein, und andere Ports als 25 müssen eine Anmeldung verlangen. Ihre eigenen Domains müssen dem Verzeichnis bekannt sein.</translation>
    </message>
    <message>
        <source>SMTP, inbound, RCPT stage: relay</source>
        <translation>SMTP, inbound, RCPT stage: relay</translation>
    </message>
</context>
<context>
    <name>resources/servers</name>
    <message>
        <source>Postern&apos;s own practice relay</source>
        <translation>Posterns eigenes Übungsrelay</translation>
    </message>
</context>
</TS>
