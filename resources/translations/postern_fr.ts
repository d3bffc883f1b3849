<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>postern::app::Say</name>
    <message>
        <source>%1 cannot be written: %2. The verdict above stands; name another file to keep it.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Le verdict ci-dessus reste valable&#xa0;; indiquez un autre fichier pour le conserver.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that you may write to.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Indiquez un fichier dans un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>May you test %1? Testing a stranger&apos;s server can be an offence. If you may, say so with --authorized.</source>
        <translation>Avez-vous le droit de tester %1&#xa0;? Tester le serveur d’autrui peut constituer une infraction. Si vous en avez le droit, déclarez-le avec --authorized.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes. If it takes one for %2, Postern gives it a message for that mailbox of yours.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern va demander à %1 d’accepter quelques dizaines d’enveloppes. S’il en accepte une pour %2, Postern lui remet un message destiné à cette boîte aux lettres, qui est la vôtre.
Tester le serveur d’autrui peut constituer une infraction. Avez-vous le droit de tester celui-ci&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes, and send no message.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern va demander à %1 d’accepter quelques dizaines d’enveloppes, sans envoyer de message.
Tester le serveur d’autrui peut constituer une infraction. Avez-vous le droit de tester celui-ci&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>--user %1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --password-fd 3 3&lt;FILE.</source>
        <translation>--user %1 nécessite un mot de passe, et il n’y a pas de terminal où le demander. Fournissez-le par un descripteur de fichier&#xa0;: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Password of %1 (not shown): </source>
        <translation>Mot de passe de %1 (masqué)&#xa0;: </translation>
    </message>
    <message>
        <source>No password could be read from file descriptor %1. Its first line has to hold it.</source>
        <translation>Aucun mot de passe n’a pu être lu sur le descripteur de fichier %1. Il doit figurer sur la première ligne.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été fourni.</translation>
    </message>
    <message>
        <source>A code is sent to %1, and there is no terminal to ask you for it.</source>
        <translation>Un code est envoyé à %1, et il n’y a pas de terminal où vous le demander.</translation>
    </message>
    <message>
        <source>A code was sent to %1. Which is it? </source>
        <translation>Un code a été envoyé à %1. Quel est-il&#xa0;? </translation>
    </message>
    <message>
        <source>Postern shows itself on Company A&apos;s practice relay. Nothing leaves this machine.

</source>
        <translation>Postern fait une démonstration sur le relais d’exercice de la société A. Rien ne sort de cette machine.

</translation>
    </message>
    <message>
        <source>Now a server of yours: postern check DOMAIN. “postern --help” says more.
</source>
        <translation>À présent, un serveur à vous&#xa0;: postern check DOMAIN. Pour en savoir plus&#xa0;: «&#xa0;postern --help&#xa0;».
</translation>
    </message>
    <message>
        <source>%1. “postern --help” lists what there is.</source>
        <translation>%1. «&#xa0;postern --help&#xa0;» donne la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: give %2, and nothing more.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop&#xa0;: indiquez %2, et rien d’autre.</translation>
    </message>
    <message>
        <source>--format takes text, json or nagios, not “%1”.</source>
        <translation>--format accepte text, json ou nagios, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--second-recipient has to be at another domain than --recipient: it shows whether %1 is hosted there.</source>
        <translation>--second-recipient doit appartenir à un autre domaine que --recipient&#xa0;: il montre si %1 est hébergé là.</translation>
    </message>
    <message>
        <source>Say who is to log in: --%1 goes with --user NAME.</source>
        <translation>Indiquez qui doit se connecter&#xa0;: --%1 s’emploie avec --user NAME.</translation>
    </message>
    <message>
        <source>--%1 goes with --depth deliver: only then a message is sent.</source>
        <translation>--%1 s’emploie avec --depth deliver&#xa0;: c’est le seul cas où un message est envoyé.</translation>
    </message>
    <message>
        <source>A practice server sends on to its own outside mailbox, which is looked at without --watch.</source>
        <translation>Un serveur d’exercice transmet à sa propre boîte aux lettres externe, qui est surveillée sans --watch.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message, and somebody has to look for it: --watch PLACE. “postern --help” lists the places.</source>
        <translation>--depth deliver envoie un message, et il faut que quelqu’un le guette&#xa0;: --watch PLACE. «&#xa0;postern --help&#xa0;» donne la liste des emplacements.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message to a mailbox of yours: --recipient ADDRESS.</source>
        <translation>--depth deliver envoie un message à une boîte aux lettres qui est la vôtre&#xa0;: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Where you look yourself, the check has to be kept until the message comes: --save FILE.</source>
        <translation>Si vous regardez vous-même, le contrôle doit être conservé jusqu’à l’arrivée du message&#xa0;: --save FILE.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Name the saved check whose message is waited for.</source>
        <translation>Indiquez le contrôle enregistré dont le message est attendu.</translation>
    </message>
    <message>
        <source>Either it has arrived (--mail FILE), or it has not (--not-arrived).</source>
        <translation>Ou bien il est arrivé (--mail FILE), ou bien il ne l’est pas (--not-arrived).</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>une cible</translation>
    </message>
    <message>
        <source>Name the saved check or the pasted dialogue, or “-” for standard input.</source>
        <translation>Indiquez le contrôle enregistré ou le dialogue collé, ou «&#xa0;-&#xa0;» pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Say what to write, and where to: --pdf FILE, --html FILE, --markdown FILE, --junit FILE or --json FILE.</source>
        <translation>Indiquez quoi écrire, et où&#xa0;: --pdf FILE, --html FILE, --markdown FILE, --junit FILE ou --json FILE.</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>une politique</translation>
    </message>
    <message>
        <source>“postern probes” takes no argument, but --catalogue FILE.</source>
        <translation>«&#xa0;postern probes&#xa0;» n’accepte aucun argument, hormis --catalogue FILE.</translation>
    </message>
    <message>
        <source>“postern learn” takes no argument, but --export DIR.</source>
        <translation>«&#xa0;postern learn&#xa0;» n’accepte aucun argument, hormis --export DIR.</translation>
    </message>
    <message>
        <source>Name the folder that the pages are to be written into: --export DIR.</source>
        <translation>Indiquez le dossier où écrire les pages&#xa0;: --export DIR.</translation>
    </message>
    <message>
        <source>“postern window” takes a target, and nothing more.</source>
        <translation>«&#xa0;postern window&#xa0;» accepte une cible, et rien d’autre.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “postern check TARGET” needs none.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. «&#xa0;postern check TARGET&#xa0;» n’en a pas besoin.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2; “postern --help” explains them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. Les commandes sont&#xa0;: %2&#xa0;; «&#xa0;postern --help&#xa0;» les explique.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short for yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or nothing can be made in it. Choose another place with --export DIR.</source>
        <translation>Le dossier %1 ne peut pas être créé, ou rien ne peut y être créé. Choisissez un autre emplacement avec --export DIR.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --export DIR.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre emplacement avec --export DIR.</translation>
    </message>
    <message>
        <source>The practice servers could not be started on this machine, so no lesson could be recorded.</source>
        <translation>Les serveurs d’exercice n’ont pas pu être démarrés sur cette machine&#xa0;: aucune leçon n’a pu être enregistrée.</translation>
    </message>
    <message>
        <source>There is no screen to learn on. “postern learn --export DIR” writes the lessons as pages; “postern practice open” starts the servers that they are about.</source>
        <translation>Il n’y a pas d’écran pour suivre les leçons. «&#xa0;postern learn --export DIR&#xa0;» les écrit sous forme de pages&#xa0;; «&#xa0;postern practice open&#xa0;» démarre les serveurs dont elles parlent.</translation>
    </message>
    <message>
        <source>%1 files are written. Open %2 in a browser.
</source>
        <translation>%1 fichiers ont été écrits. Ouvrez %2 dans un navigateur.
</translation>
    </message>
    <message>
        <source>you may test this server: your word, kept in the record</source>
        <translation>vous avez le droit de tester ce serveur&#xa0;: votre déclaration, conservée dans le relevé</translation>
    </message>
    <message>
        <source>a domain that the server takes mail for (default: from the target)</source>
        <translation>un domaine pour lequel le serveur accepte du courrier (par défaut&#xa0;: tiré de la cible)</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>une boîte aux lettres qui y existe</translation>
    </message>
    <message>
        <source>an outside address of yours to send from</source>
        <translation>une adresse externe à vous, comme expéditeur</translation>
    </message>
    <message>
        <source>an outside mailbox of yours to ask for</source>
        <translation>une boîte aux lettres externe à vous, à demander</translation>
    </message>
    <message>
        <source>another one, at another outside domain</source>
        <translation>une seconde, dans un autre domaine externe</translation>
    </message>
    <message>
        <source>the name to give in EHLO (default: this machine&apos;s)</source>
        <translation>le nom à donner dans EHLO (par défaut&#xa0;: celui de cette machine)</translation>
    </message>
    <message>
        <source>the target is a host, even if the name has mail exchangers</source>
        <translation>la cible est un hôte, même si le nom a des serveurs MX</translation>
    </message>
    <message>
        <source>ports to ask where the target names none (default: 25,465,587)</source>
        <translation>ports à interroger si la cible n’en indique pas (par défaut&#xa0;: 25,465,587)</translation>
    </message>
    <message>
        <source>auto, always or never (default: auto)</source>
        <translation>auto, always ou never (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>recipient: up to RCPT TO; data: also DATA, then hang up (default); deliver: one message</source>
        <translation>recipient&#xa0;: jusqu’à RCPT TO&#xa0;; data&#xa0;: aussi DATA, puis raccrocher (par défaut)&#xa0;; deliver&#xa0;: un message</translation>
    </message>
    <message>
        <source>where the message is to be seen: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</source>
        <translation>où le message doit apparaître&#xa0;: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</translation>
    </message>
    <message>
        <source>how long to look for it (default: 45)</source>
        <translation>combien de temps le guetter (par défaut&#xa0;: 45)</translation>
    </message>
    <message>
        <source>read the mailbox&apos;s password from this file descriptor, up to the line&apos;s end</source>
        <translation>lire le mot de passe de la boîte aux lettres sur ce descripteur de fichier, jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>one message for every form that was taken, also after the first has arrived</source>
        <translation>un message pour chaque forme acceptée, même après l’arrivée du premier</translation>
    </message>
    <message>
        <source>the source of the message that arrived, or of its bounce; - for standard input</source>
        <translation>la source du message arrivé, ou de son avis de non-remise&#xa0;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>it has not arrived, and nobody waits any more</source>
        <translation>il n’est pas arrivé, et plus personne ne l’attend</translation>
    </message>
    <message>
        <source>classic (default), all, or ids such as R1,R13</source>
        <translation>classic (par défaut), all, ou des identifiants comme R1,R13</translation>
    </message>
    <message>
        <source>a catalogue of probes of your own</source>
        <translation>un catalogue de sondes à vous</translation>
    </message>
    <message>
        <source>auto, inside or outside: where you stand, if you know better</source>
        <translation>auto, inside ou outside&#xa0;: où vous vous trouvez, si vous le savez mieux</translation>
    </message>
    <message>
        <source>the address of this machine to connect from</source>
        <translation>l’adresse de cette machine d’où se connecter</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:port ou http://host:port</translation>
    </message>
    <message>
        <source>the DNS server to ask, with :PORT if it is not 53</source>
        <translation>le serveur DNS à interroger, avec :PORT si ce n’est pas 53</translation>
    </message>
    <message>
        <source>log in as well: can your own people still send? Asks for the password</source>
        <translation>se connecter aussi avec un compte&#xa0;: vos propres utilisateurs peuvent-ils encore envoyer&#xa0;? Demande le mot de passe</translation>
    </message>
    <message>
        <source>read the password from this file descriptor, up to the line&apos;s end</source>
        <translation>lire le mot de passe sur ce descripteur de fichier, jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>give the password also without TLS, or where nobody vouches for the server</source>
        <translation>donner le mot de passe même sans TLS, ou si personne ne se porte garant du serveur</translation>
    </message>
    <message>
        <source>ask DNS block lists for the server&apos;s addresses: default, or ZONE,ZONE</source>
        <translation>interroger des listes de blocage DNS sur les adresses du serveur&#xa0;: default, ou ZONE,ZONE</translation>
    </message>
    <message>
        <source>how long to wait for one reply (default: 60)</source>
        <translation>combien de temps attendre une réponse (par défaut&#xa0;: 60)</translation>
    </message>
    <message>
        <source>one connection at a time, few questions on each, with pauses</source>
        <translation>une connexion à la fois, peu de questions sur chacune, avec des pauses</translation>
    </message>
    <message>
        <source>wait out greylisting, for so long at most (default: 30), and ask again</source>
        <translation>attendre la fin de la liste grise, ce temps au plus (par défaut&#xa0;: 30), et demander de nouveau</translation>
    </message>
    <message>
        <source>text (default), json or nagios</source>
        <translation>text (par défaut), json ou nagios</translation>
    </message>
    <message>
        <source>write the result as JSON as well</source>
        <translation>écrire aussi le résultat en JSON</translation>
    </message>
    <message>
        <source>write a report as PDF: to be kept, with the check attached</source>
        <translation>écrire un rapport en PDF&#xa0;: à conserver, avec le contrôle en pièce jointe</translation>
    </message>
    <message>
        <source>write a report as HTML: one file, to read or print</source>
        <translation>écrire un rapport en HTML&#xa0;: un seul fichier, à lire ou à imprimer</translation>
    </message>
    <message>
        <source>write a report as Markdown, for a ticket</source>
        <translation>écrire un rapport en Markdown, pour un ticket</translation>
    </message>
    <message>
        <source>write JUnit XML, for a pipeline</source>
        <translation>écrire du XML JUnit, pour une chaîne d’intégration</translation>
    </message>
    <message>
        <source>the organisation that a report names</source>
        <translation>l’organisation que le rapport mentionne</translation>
    </message>
    <message>
        <source>who tested, as a report names them</source>
        <translation>qui a testé, tel que le rapport le mentionne</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture for the cover of a report</source>
        <translation>une image PNG ou JPEG pour la couverture d’un rapport</translation>
    </message>
    <message>
        <source>of a PDF: a4 (default) or letter</source>
        <translation>format du PDF&#xa0;: a4 (par défaut) ou letter</translation>
    </message>
    <message>
        <source>the time zone that a report gives beside UTC, Europe/Berlin (default: this machine&apos;s)</source>
        <translation>le fuseau horaire qu’un rapport donne à côté de l’heure UTC, Europe/Berlin (par défaut&#xa0;: celui de cette machine)</translation>
    </message>
    <message>
        <source>of all words: de, en, es, fr or ja (default: the setting&apos;s, else the system&apos;s)</source>
        <translation>langue de tous les textes&#xa0;: de, en, es, fr ou ja (par défaut&#xa0;: celle du réglage, sinon celle du système)</translation>
    </message>
    <message>
        <source>keep the whole check as a .postern file</source>
        <translation>conserver le contrôle entier dans un fichier .postern</translation>
    </message>
    <message>
        <source>no progress, and no text: only files and the exit status</source>
        <translation>ni progression ni texte&#xa0;: seulement les fichiers et le code de sortie</translation>
    </message>
    <message>
        <source>the port of the outside door (default: any free one)</source>
        <translation>le port de la porte extérieure (par défaut&#xa0;: un port libre quelconque)</translation>
    </message>
    <message>
        <source>write the lessons as pages, with pictures, into this folder</source>
        <translation>écrire les leçons sous forme de pages, avec les images, dans ce dossier</translation>
    </message>
    <message>
        <source>the window; without a screen: the practice servers, closed and open</source>
        <translation>la fenêtre&#xa0;; sans écran&#xa0;: les serveurs d’exercice, fermé et ouvert</translation>
    </message>
    <message>
        <source>open a saved check in the window; without a screen: judge it</source>
        <translation>ouvrir un contrôle enregistré dans la fenêtre&#xa0;; sans écran&#xa0;: le juger</translation>
    </message>
    <message>
        <source>the window, at the first question of a check; TARGET is filled in</source>
        <translation>la fenêtre, à la première question d’un contrôle&#xa0;; TARGET est déjà rempli</translation>
    </message>
    <message>
        <source>run a check</source>
        <translation>effectuer un contrôle</translation>
    </message>
    <message>
        <source>go on waiting for the message of a saved check, or say what came of it</source>
        <translation>continuer d’attendre le message d’un contrôle enregistré, ou dire ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>judge a saved check or a pasted dialogue again; - for standard input</source>
        <translation>juger de nouveau un contrôle enregistré ou un dialogue collé&#xa0;; - pour l’entrée standard</translation>
    </message>
    <message>
        <source>write reports on a saved check or a pasted dialogue</source>
        <translation>écrire des rapports sur un contrôle enregistré ou un dialogue collé</translation>
    </message>
    <message>
        <source>the lessons about open relays, in the window or as pages</source>
        <translation>les leçons sur les relais ouverts, dans la fenêtre ou sous forme de pages</translation>
    </message>
    <message>
        <source>practice servers on this machine, until interrupted</source>
        <translation>des serveurs d’exercice sur cette machine, jusqu’à interruption</translation>
    </message>
    <message>
        <source>the questions, and where they come from</source>
        <translation>les questions, et leur provenance</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>unproven or trusted</source>
        <translation>non prouvé ou accès de confiance</translation>
    </message>
    <message>
        <source>open or partly open</source>
        <translation>ouvert ou partiellement ouvert</translation>
    </message>
    <message>
        <source>inconclusive, or no mail service</source>
        <translation>non concluant, ou aucun service de messagerie</translation>
    </message>
    <message>
        <source>the command line is wrong, or a file cannot be read or written</source>
        <translation>la ligne de commande est erronée, ou un fichier ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>Postern tells whether a mail server is an open relay: whether strangers can send mail
through it to strangers. It speaks SMTP with the server, sends no message, and says why.
</source>
        <translation>Postern dit si un serveur de messagerie est un relais ouvert&#xa0;: si des inconnus
peuvent envoyer par lui du courrier à des inconnus. Il parle SMTP avec le
serveur, n’envoie aucun message, et dit pourquoi.
</translation>
    </message>
    <message>
        <source>TARGET: a domain (its mail exchangers), host[:port], an address ([IPv6]:port),
or practice:POLICY, such as practice:closed or practice:open.
</source>
        <translation>TARGET&#xa0;: un domaine (ses serveurs MX), host[:port], une adresse ([IPv6]:port),
ou practice:POLICY, comme practice:closed ou practice:open.
</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>Options de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>The practice servers cannot listen: %1. Choose another port, or leave out --port.</source>
        <translation>Les serveurs d’exercice ne peuvent pas écouter&#xa0;: %1. Choisissez un autre port, ou omettez --port.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, policy “%1”, until you press Ctrl-C. Nothing leaves this machine.

  for strangers   127.0.0.1:%2
  from inside     127.0.0.1:%3
  far exchanger   127.0.0.1:%4   (takes what is relayed to the outside)

</source>
        <translation>Relais de la société A, politique «&#xa0;%1&#xa0;», jusqu’à Ctrl-C. Rien ne sort de cette machine.

  pour les inconnus   127.0.0.1:%2
  de l’intérieur      127.0.0.1:%3
  serveur MX distant  127.0.0.1:%4   (reçoit ce qui est relayé vers l’extérieur)

</translation>
    </message>
    <message>
        <source>Try:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</source>
        <translation>Essai&#xa0;: postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
        swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</translation>
    </message>
    <message>
        <source>A message arrived outside: it was relayed.
</source>
        <translation>Un message est arrivé à l’extérieur&#xa0;: il a été relayé.
</translation>
    </message>
    <message>
        <source>A message arrived in a mailbox of Company A.
</source>
        <translation>Un message est arrivé dans une boîte aux lettres de la société A.
</translation>
    </message>
    <message>
        <source>Tier %1, %2. %3</source>
        <translation>Niveau %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>Recherche de %1 …</translation>
    </message>
    <message>
        <source>%1: connecting …</source>
        <translation>%1&#xa0;: connexion …</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered, the last one “%4”</source>
        <translation>%1&#xa0;: %2 réponses sur %3, la dernière&#xa0;: «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1: greylisted; asking again in %2 (Ctrl-C ends the check)</source>
        <translation>%1&#xa0;: liste grise&#xa0;; nouvelle demande dans %2 (Ctrl-C met fin au contrôle)</translation>
    </message>
    <message>
        <source>%1: asking again …</source>
        <translation>%1&#xa0;: nouvelle demande …</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>surveillance de %1 …</translation>
    </message>
    <message>
        <source>a code is on its way to %1</source>
        <translation>un code est en route vers %1</translation>
    </message>
    <message>
        <source>%1: the message was taken</source>
        <translation>%1&#xa0;: le message a été accepté</translation>
    </message>
    <message>
        <source>%1: the message was not taken</source>
        <translation>%1&#xa0;: le message n’a pas été accepté</translation>
    </message>
    <message>
        <source>waiting for the message: %1 passed, %2 left (Ctrl-C ends the wait)</source>
        <translation>attente du message&#xa0;: depuis %1, encore %2 au plus (Ctrl-C met fin à l’attente)</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server asks for patience; going on in %n second(s)</source>
        <translation>
            <numerusform>%1&#xa0;: le serveur demande de patienter&#xa0;; reprise dans %n seconde</numerusform>
            <numerusform>%1&#xa0;: le serveur demande de patienter&#xa0;; reprise dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2.</source>
        <translation>Le logo %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MiB. Give a smaller picture.</source>
        <translation>Le logo %1 dépasse 2 Mio. Fournissez une image plus petite.</translation>
    </message>
    <message>
        <source>The logo %1 is neither PNG nor JPEG.</source>
        <translation>Le logo %1 n’est ni au format PNG ni au format JPEG.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paper accepte a4 ou letter, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language accepte l’une des valeurs %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, such as UTC or Europe/Berlin, not “%1”.</source>
        <translation>--zone accepte le nom d’un fuseau horaire, comme UTC ou Europe/Berlin, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, such as 25 or 587.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Les ports sont des nombres de 1 à 65535, comme 25 ou 587.</translation>
    </message>
    <message>
        <source>--tls takes auto, always or never, not “%1”.</source>
        <translation>--tls accepte auto, always ou never, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1: “%2” is no mail address: %3. It has to look like name@example.org.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse e-mail&#xa0;: %3. La forme attendue est name@example.org.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no domain: %3. It has to look like example.org.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un domaine&#xa0;: %3. La forme attendue est example.org.</translation>
    </message>
    <message>
        <source>--helo: “%1” cannot stand in EHLO: %2. Give this machine&apos;s full name, or its address as [192.0.2.7].</source>
        <translation>--helo&#xa0;: «&#xa0;%1&#xa0;» ne peut pas figurer dans EHLO&#xa0;: %2. Donnez le nom complet de cette machine, ou son adresse sous la forme [192.0.2.7].</translation>
    </message>
    <message>
        <source>--source: “%1” is no IP address. Give an address of this machine.</source>
        <translation>--source&#xa0;: «&#xa0;%1&#xa0;» n’est pas une adresse IP. Donnez une adresse de cette machine.</translation>
    </message>
    <message>
        <source>--proxy: “%1” is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>--proxy&#xa0;: «&#xa0;%1&#xa0;» n’est pas un proxy. La forme attendue est socks5://host:1080 ou http://host:3128.</translation>
    </message>
    <message>
        <source>--dns: “%1” is no address of a DNS server. It has to look like 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53.</source>
        <translation>--dns&#xa0;: «&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur DNS. La forme attendue est 192.0.2.53, 192.0.2.53:5353 ou [2001:db8::53]:53.</translation>
    </message>
    <message>
        <source>--user takes the name that one logs in with.</source>
        <translation>--user accepte le nom avec lequel on se connecte.</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, not “%1”. For one from a file: --password-fd 3 3&lt;FILE.</source>
        <translation>--password-fd accepte le numéro d’un descripteur de fichier ouvert, et non «&#xa0;%1&#xa0;». Pour en ouvrir un à partir d’un fichier&#xa0;: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>--blocklists: “%1” is no zone of a block list. It takes default, or zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists&#xa0;: «&#xa0;%1&#xa0;» n’est pas la zone d’une liste de blocage. L’option accepte default, ou des zones comme zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--blocklists takes default, or one to %1 zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists accepte default, ou de une à %1 zones comme zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--vantage takes auto, inside or outside, not “%1”.</source>
        <translation>--vantage accepte auto, inside ou outside, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--depth takes recipient, data or deliver, not “%1”.</source>
        <translation>--depth accepte recipient, data ou deliver, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--watch: %1</source>
        <translation>--watch&#xa0;: %1</translation>
    </message>
    <message>
        <source>--watch-for takes minutes, up to %1, not “%2”.</source>
        <translation>--watch-for accepte des minutes, jusqu’à %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--wait-greylist=MINUTES takes minutes, up to %1, not “%2”.</source>
        <translation>--wait-greylist=MINUTES accepte des minutes, jusqu’à %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from %1 to %2, not “%3”.</source>
        <translation>--timeout accepte des secondes, de %1 à %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>Le catalogue %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--probes: there is no probe “%1”. “postern probes” lists them; classic and all stand for many.</source>
        <translation>--probes&#xa0;: la sonde «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;postern probes&#xa0;» en donne la liste&#xa0;; classic et all en désignent plusieurs.</translation>
    </message>
    <message>
        <source>--probes takes classic, all, or ids such as R1,R13.</source>
        <translation>--probes accepte classic, all, ou des identifiants comme R1,R13.</translation>
    </message>
    <message>
        <source>%1 holds no message to wait for: it was checked without --depth deliver, or nothing was sent.</source>
        <translation>%1 ne contient aucun message à attendre&#xa0;: le contrôle s’est fait sans --depth deliver, ou rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is another message: it does not carry the token of this check.</source>
        <translation>%1 est un autre message&#xa0;: il ne porte pas le jeton de ce contrôle.</translation>
    </message>
    <message>
        <source>%1 holds only a part of a message. Its whole source is needed, header and body.</source>
        <translation>%1 ne contient qu’une partie d’un message. Il faut la source entière, en-tête et corps.</translation>
    </message>
    <message>
        <source>%1 is no message. Its source is needed: “show original” or “save as” in the mail program.</source>
        <translation>%1 n’est pas un message. Il faut sa source&#xa0;: «&#xa0;afficher l’original&#xa0;» ou «&#xa0;enregistrer sous&#xa0;» dans le logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Say where to look: --watch PLACE; or show what came: --mail FILE; or say that it has not arrived: --not-arrived.</source>
        <translation>Dites où regarder&#xa0;: --watch PLACE&#xa0;; ou montrez ce qui est arrivé&#xa0;: --mail FILE&#xa0;; ou dites qu’il n’est pas arrivé&#xa0;: --not-arrived.</translation>
    </message>
    <message>
        <source>Password for %1 (not shown): </source>
        <translation>Mot de passe pour %1 (masqué)&#xa0;: </translation>
    </message>
    <message>
        <source>%1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --watch-password-fd 3 3&lt;FILE.</source>
        <translation>%1 nécessite un mot de passe, et il n’y a pas de terminal où le demander. Fournissez-le par un descripteur de fichier&#xa0;: --watch-password-fd 3 3&lt;FILE.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Answers</name>
    <message>
        <source>asks for the message</source>
        <translation>demande le message</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>unknown there</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non comprise</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>différée</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>trop de demandes</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>nous refuse</translation>
    </message>
    <message>
        <source>asks for TLS</source>
        <translation>demande TLS</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>refuse l’expéditeur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>A relay needs two rules: from inside to any mailbox; from outside to its own mailboxes only. That makes four cells, and the last one must never be taken. Below are this server&apos;s own answers.</source>
        <translation>Un relais a besoin de deux règles&#xa0;: de l’intérieur, vers toute boîte aux lettres&#xa0;; de l’extérieur, vers ses propres boîtes aux lettres seulement. Cela fait quatre cases, et dans la dernière rien ne doit jamais être accepté. Voici les réponses de ce serveur lui-même.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Endpoints and forms</source>
        <translation>Points d’accès et formes</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>▶ is what was said to the server, ◁ is what it answered, with the seconds since the connection was begun. The number leads to the whole conversation.</source>
        <translation>▶ précède ce qui a été dit au serveur, ◁ ce qu’il a répondu, avec les secondes écoulées depuis le début de la connexion. Le numéro mène à la conversation entière.</translation>
    </message>
    <message>
        <source>Repeat it by hand</source>
        <translation>Refaire le test à la main</translation>
    </message>
    <message>
        <source>Each of these asks one question again, from the same place. No message is sent.</source>
        <translation>Chacune de ces commandes repose une seule question, depuis le même endroit. Aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>De l’intérieur</translation>
    </message>
    <message>
        <source>the own network</source>
        <translation>son propre réseau</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>toute autre personne</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>vers une boîte aux lettres de %1</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>vers une boîte aux lettres externe</translation>
    </message>
    <message>
        <source>Every endpoint that was asked, and its verdict</source>
        <translation>Chaque point d’accès interrogé, et son verdict</translation>
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
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The worst answer of each endpoint to each family of forms</source>
        <translation>La pire réponse de chaque point d’accès à chaque famille de formes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Every form that was let through</source>
        <translation>Chaque forme que le serveur a laissée passer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Réponse décisive</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>postern::explain::Cells</name>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Should be refused.</source>
        <translation>Devrait être refusé.</translation>
    </message>
    <message>
        <source>Should be taken.</source>
        <translation>Devrait être accepté.</translation>
    </message>
    <message>
        <source>No mailbox of its own gave an answer.</source>
        <translation>Aucune de ses propres boîtes aux lettres n’a donné de réponse.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Accepté, comme il se doit</translation>
    </message>
    <message>
        <source>Wants a password first</source>
        <translation>Exige d’abord un mot de passe</translation>
    </message>
    <message>
        <source>Refused; should be taken</source>
        <translation>Refusé&#xa0;; devrait être accepté</translation>
    </message>
    <message>
        <source>Held, but one side door is open</source>
        <translation>Retenu, mais une porte latérale est ouverte</translation>
    </message>
    <message>
        <source>Held, but side doors are open</source>
        <translation>Retenu, mais des portes latérales sont ouvertes</translation>
    </message>
    <message>
        <source>The plain form was not asked.</source>
        <translation>La forme simple n’a pas été demandée.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sans réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken: the open relay</source>
        <translation>Accepté&#xa0;: c’est le relais ouvert</translation>
    </message>
    <message>
        <source>Taken, but that proves nothing</source>
        <translation>Accepté, mais cela ne prouve rien</translation>
    </message>
    <message>
        <source>Taken, undecided</source>
        <translation>Accepté, sans conclusion possible</translation>
    </message>
    <message>
        <source>Held: wants a password</source>
        <translation>Retenu&#xa0;: exige un mot de passe</translation>
    </message>
    <message>
        <source>Held, as it should be</source>
        <translation>Retenu, comme il se doit</translation>
    </message>
    <message>
        <source>Refused for another reason</source>
        <translation>Refusé pour une autre raison</translation>
    </message>
    <message>
        <source>Puts us off</source>
        <translation>Nous fait patienter</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Nous refuse</translation>
    </message>
    <message>
        <source>Taken, as from an insider</source>
        <translation>Accepté, comme venant de l’intérieur</translation>
    </message>
    <message>
        <source>Refused, even from inside</source>
        <translation>Refusé, même de l’intérieur</translation>
    </message>
</context>
<context>
    <name>postern::explain::CommandWords</name>
    <message>
        <source>greeting</source>
        <translation>salutation</translation>
    </message>
    <message>
        <source>The client says its name and asks what the server can do.</source>
        <translation>Le client donne son nom et demande ce que le serveur sait faire.</translation>
    </message>
    <message>
        <source>greeting, the old way</source>
        <translation>salutation, à l’ancienne</translation>
    </message>
    <message>
        <source>The client says its name, and asks for nothing new.</source>
        <translation>Le client donne son nom, et ne demande rien de nouveau.</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>chiffrer</translation>
    </message>
    <message>
        <source>From here on the two sides speak over TLS.</source>
        <translation>À partir d’ici, les deux côtés se parlent par TLS.</translation>
    </message>
    <message>
        <source>log in</source>
        <translation>s’authentifier</translation>
    </message>
    <message>
        <source>The client shows who it is.</source>
        <translation>Le client montre qui il est.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>Begins an envelope and names the sender, to whom a bounce would go.</source>
        <translation>Commence une enveloppe et nomme l’expéditeur, à qui irait un avis de non-remise.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>Names one recipient of the envelope. Here a relay decides.</source>
        <translation>Nomme un destinataire de l’enveloppe. C’est ici qu’un relais décide.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Asks whether the server wants the message itself.</source>
        <translation>Demande si le serveur veut le message lui-même.</translation>
    </message>
    <message>
        <source>message in pieces</source>
        <translation>message par morceaux</translation>
    </message>
    <message>
        <source>Sends a piece of the message, with its length.</source>
        <translation>Envoie un morceau du message, avec sa longueur.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>recommencer</translation>
    </message>
    <message>
        <source>Throws the envelope away; nothing is sent.</source>
        <translation>Jette l’enveloppe&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Asks for nothing but an answer.</source>
        <translation>Ne demande rien d’autre qu’une réponse.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>au revoir</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Met fin à la conversation.</translation>
    </message>
    <message>
        <source>is there such a user?</source>
        <translation>cet utilisateur existe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists.</source>
        <translation>Demande si une boîte aux lettres existe.</translation>
    </message>
    <message>
        <source>who is on the list?</source>
        <translation>qui est sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list.</source>
        <translation>Demande les membres d’une liste de diffusion.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>Asks how the server can be used.</source>
        <translation>Demande comment le serveur s’utilise.</translation>
    </message>
    <message>
        <source>send what waits</source>
        <translation>envoyer ce qui attend</translation>
    </message>
    <message>
        <source>Asks the server to send what waits for a domain.</source>
        <translation>Demande au serveur d’envoyer ce qui attend pour un domaine.</translation>
    </message>
    <message>
        <source>speak for another client</source>
        <translation>parler pour un autre client</translation>
    </message>
    <message>
        <source>Tells the server to take us for another client. Only its own filters should be believed.</source>
        <translation>Dit au serveur de nous prendre pour un autre client. Seuls ses propres filtres devraient être crus.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>How long the message will be, in octets.</source>
        <translation>La longueur que le message aura, en octets.</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>nature du contenu</translation>
    </message>
    <message>
        <source>Whether the content holds only seven bits, eight, or any bytes.</source>
        <translation>Indique si le contenu ne comporte que sept bits, huit, ou des octets quelconques.</translation>
    </message>
    <message>
        <source>letters beyond ASCII</source>
        <translation>caractères au-delà de l’ASCII</translation>
    </message>
    <message>
        <source>Addresses or header may hold letters beyond ASCII.</source>
        <translation>Les adresses ou l’en-tête peuvent comporter des caractères au-delà de l’ASCII.</translation>
    </message>
    <message>
        <source>who handed it in</source>
        <translation>qui l’a déposé</translation>
    </message>
    <message>
        <source>Claims who logged in when the message was first handed in. A claim, not a proof.</source>
        <translation>Affirme qui s’est authentifié lorsque le message a été déposé pour la première fois. Une affirmation, pas une preuve.</translation>
    </message>
    <message>
        <source>what a bounce returns</source>
        <translation>ce que renvoie un avis</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header.</source>
        <translation>Indique si un avis de non-remise renvoie le message entier ou son en-tête.</translation>
    </message>
    <message>
        <source>the sender&apos;s number</source>
        <translation>le numéro de l’expéditeur</translation>
    </message>
    <message>
        <source>A number of the sender&apos;s, which reports will repeat.</source>
        <translation>Un numéro propre à l’expéditeur, que les rapports répéteront.</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>quand rendre compte</translation>
    </message>
    <message>
        <source>In which cases the sender wants a report: never, or at success, failure, delay.</source>
        <translation>Les cas où l’expéditeur veut un rapport&#xa0;: jamais, ou en cas de succès, d’échec, de retard.</translation>
    </message>
    <message>
        <source>first recipient</source>
        <translation>premier destinataire</translation>
    </message>
    <message>
        <source>The recipient as the sender first wrote it. Must decide nothing.</source>
        <translation>Le destinataire tel que l’expéditeur l’avait d’abord écrit. Ne doit rien décider.</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>seulement par TLS</translation>
    </message>
    <message>
        <source>The message may travel only over TLS.</source>
        <translation>Le message ne peut voyager que par TLS.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>Le degré d’urgence du message.</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>depuis quand</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has not changed hands since then.</source>
        <translation>Ne remettre que si la boîte aux lettres n’a pas changé de titulaire depuis.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>By when the message has to be delivered.</source>
        <translation>Le moment avant lequel le message doit être remis.</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>plusieurs commandes à la fois</translation>
    </message>
    <message>
        <source>Commands may be sent without waiting for each answer.</source>
        <translation>Des commandes peuvent être envoyées sans attendre chaque réponse.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>limite de taille</translation>
    </message>
    <message>
        <source>The longest message that it takes, in octets; 0 or nothing: no limit is named.</source>
        <translation>Le plus long message qu’il accepte, en octets&#xa0;; 0 ou rien&#xa0;: aucune limite n’est indiquée.</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>The connection can be switched over to TLS.</source>
        <translation>La connexion peut passer à TLS.</translation>
    </message>
    <message>
        <source>The ways of logging in that it offers.</source>
        <translation>Les méthodes d’authentification qu’il propose.</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>huit bits</translation>
    </message>
    <message>
        <source>It takes content with all eight bits.</source>
        <translation>Il accepte du contenu où les huit bits sont utilisés.</translation>
    </message>
    <message>
        <source>any bytes</source>
        <translation>octets quelconques</translation>
    </message>
    <message>
        <source>It takes content of any bytes, together with CHUNKING.</source>
        <translation>Il accepte du contenu fait d’octets quelconques, conjointement avec CHUNKING.</translation>
    </message>
    <message>
        <source>The message may come in pieces, by BDAT.</source>
        <translation>Le message peut venir par morceaux, avec BDAT.</translation>
    </message>
    <message>
        <source>It takes addresses with letters beyond ASCII.</source>
        <translation>Il accepte des adresses comportant des caractères au-delà de l’ASCII.</translation>
    </message>
    <message>
        <source>enhanced codes</source>
        <translation>codes étendus</translation>
    </message>
    <message>
        <source>Its replies carry codes like 5.7.1, which say more.</source>
        <translation>Ses réponses portent des codes comme 5.7.1, qui en disent davantage.</translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation>rapports de remise</translation>
    </message>
    <message>
        <source>Senders may ask when they get a report.</source>
        <translation>Les expéditeurs peuvent demander quand ils reçoivent un rapport.</translation>
    </message>
    <message>
        <source>answers VRFY</source>
        <translation>répond à VRFY</translation>
    </message>
    <message>
        <source>It can be asked whether a mailbox exists.</source>
        <translation>On peut lui demander si une boîte aux lettres existe.</translation>
    </message>
    <message>
        <source>answers EXPN</source>
        <translation>répond à EXPN</translation>
    </message>
    <message>
        <source>It can be asked who is on a mailing list.</source>
        <translation>On peut lui demander qui figure sur une liste de diffusion.</translation>
    </message>
    <message>
        <source>sends on demand</source>
        <translation>envoie sur demande</translation>
    </message>
    <message>
        <source>It can be asked to send what waits for a domain.</source>
        <translation>On peut lui demander d’envoyer ce qui attend pour un domaine.</translation>
    </message>
    <message>
        <source>answers HELP</source>
        <translation>répond à HELP</translation>
    </message>
    <message>
        <source>It can be asked for help.</source>
        <translation>On peut lui demander de l’aide.</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>échéances</translation>
    </message>
    <message>
        <source>Messages may carry a time by which they have to be delivered.</source>
        <translation>Les messages peuvent indiquer le moment avant lequel ils doivent être remis.</translation>
    </message>
    <message>
        <source>Messages may ask to travel only over TLS.</source>
        <translation>Les messages peuvent demander à ne voyager que par TLS.</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>Messages may carry a priority.</source>
        <translation>Les messages peuvent porter une priorité.</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>How many recipients and messages it takes at a time.</source>
        <translation>Combien de destinataires et de messages il accepte à la fois.</translation>
    </message>
    <message>
        <source>changes of owner</source>
        <translation>changements de titulaire</translation>
    </message>
    <message>
        <source>Senders may ask that a mailbox has not changed hands.</source>
        <translation>Les expéditeurs peuvent exiger qu’une boîte aux lettres n’ait pas changé de titulaire.</translation>
    </message>
    <message>
        <source>content by address</source>
        <translation>contenu par adresse</translation>
    </message>
    <message>
        <source>The message may be fetched from an IMAP server.</source>
        <translation>Le message peut être retiré auprès d’un serveur IMAP.</translation>
    </message>
    <message>
        <source>no advertisements</source>
        <translation>pas de publicité</translation>
    </message>
    <message>
        <source>It asks not to be sent advertisements.</source>
        <translation>Il demande qu’on ne lui envoie pas de publicité.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>A transfer that broke off can be taken up again.</source>
        <translation>Un transfert interrompu peut être repris.</translation>
    </message>
    <message>
        <source>believes who we say we are</source>
        <translation>nous croit sur parole</translation>
    </message>
    <message>
        <source>It would take us for any client that we name. Only its own filters should be offered that.</source>
        <translation>Il nous prendrait pour n’importe quel client que nous nommerions. Cela ne devrait être proposé qu’à ses propres filtres.</translation>
    </message>
    <message>
        <source>logs what we say</source>
        <translation>journalise ce que nous disons</translation>
    </message>
    <message>
        <source>It would log whatever client we name.</source>
        <translation>Il inscrirait dans son journal n’importe quel client que nous nommerions.</translation>
    </message>
    <message>
        <source>TLS between Exchange servers</source>
        <translation>TLS entre serveurs Exchange</translation>
    </message>
    <message>
        <source>A way of encrypting that only Exchange servers use.</source>
        <translation>Une manière de chiffrer que seuls les serveurs Exchange emploient.</translation>
    </message>
    <message>
        <source>login between Exchange servers</source>
        <translation>authentification entre serveurs Exchange</translation>
    </message>
    <message>
        <source>A way of logging in that only Exchange servers use.</source>
        <translation>Une manière de s’authentifier que seuls les serveurs Exchange emploient.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Covers</name>
    <message>
        <source>Open relay check</source>
        <translation>Contrôle de relais ouvert</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Avec quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>The short of it</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The server takes mail from strangers and carries it to strangers. Spammers look for such servers and use them; the recipients&apos; servers then see %1 as the source of the spam and stop taking its mail.</source>
        <translation>Le serveur accepte du courrier d’inconnus et le transporte vers des inconnus. Les spammeurs cherchent de tels serveurs et s’en servent&#xa0;; les serveurs des destinataires voient alors en %1 la source du spam et cessent d’accepter son courrier.</translation>
    </message>
    <message>
        <source>Asked plainly, the server refuses to carry strangers&apos; mail to strangers. Asked in another way, it takes it. Spammers try these ways by program, so that a side door is a door: %1 can be used, and blamed, like an open relay.</source>
        <translation>Interrogé simplement, le serveur refuse de transporter le courrier d’inconnus vers des inconnus. Interrogé d’une autre manière, il l’accepte. Les spammeurs essaient ces manières de façon automatique, si bien qu’une porte latérale est une porte&#xa0;: %1 peut être utilisé, et mis en cause, comme un relais ouvert.</translation>
    </message>
    <message>
        <source>The server took an envelope that it should refuse, but it may have had an innocent reason. Whether it would carry the mail on, this check cannot tell; what would decide it is said below.</source>
        <translation>Le serveur a accepté une enveloppe qu’il devrait refuser, mais il peut avoir eu une raison innocente. Ce contrôle ne peut pas dire s’il transporterait le courrier plus loin&#xa0;; ce qui permettrait de trancher est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The server carries mail for those who stand in its own network, as it should, and this check was made from there. What it does for strangers can only be seen from outside.</source>
        <translation>Le serveur transporte du courrier pour ceux qui se trouvent dans son propre réseau, comme il se doit, et ce contrôle a été fait de là. Ce qu’il fait pour des inconnus ne se voit que de l’extérieur.</translation>
    </message>
    <message>
        <source>The server takes mail for its own mailboxes, and refuses to carry strangers&apos; mail to strangers. That is how it should be. Nothing has to be changed.</source>
        <translation>Le serveur accepte du courrier pour ses propres boîtes aux lettres, et refuse de transporter le courrier d’inconnus vers des inconnus. C’est ainsi que cela doit être. Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>The server refused this check for a reason of its own, so that nothing is known about strangers&apos; mail: neither that it is safe, nor that it is not.</source>
        <translation>Le serveur a refusé ce contrôle pour une raison qui lui est propre, de sorte qu’on ne sait rien du courrier des inconnus&#xa0;: ni que le serveur est sûr, ni qu’il ne l’est pas.</translation>
    </message>
    <message>
        <source>No mail server answered, so that there was nothing to test. This says nothing about a server that was out of reach.</source>
        <translation>Aucun serveur de messagerie n’a répondu, si bien qu’il n’y avait rien à tester. Cela ne dit rien d’un serveur qui serait hors d’atteinte.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Both endpoints do this.</source>
        <translation>Les deux points d’accès se comportent ainsi.</translation>
    </message>
    <message>
        <source>All %1 endpoints do this.</source>
        <translation>Les %1 points d’accès se comportent tous ainsi.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this.</source>
        <translation>Un des %1 points d’accès se comporte ainsi.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this.</source>
        <translation>%1 des %2 points d’accès se comportent ainsi.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this</source>
        <translation>Un des %1 points d’accès se comporte ainsi</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this</source>
        <translation>%1 des %2 points d’accès se comportent ainsi</translation>
    </message>
    <message>
        <source>%1; one refuses as it should.</source>
        <translation>%1&#xa0;; un autre refuse comme il se doit.</translation>
    </message>
    <message>
        <source>%1; %2 refuse as they should.</source>
        <translation>%1&#xa0;; %2 autres refusent comme il se doit.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this; the others gave no answer about it.</source>
        <translation>%1 des %2 points d’accès se comportent ainsi&#xa0;; les autres n’ont pas donné de réponse à ce sujet.</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Comment le fermer</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>No envelope came to an answer at %1.</source>
        <translation>À %1, aucune enveloppe n’a obtenu de réponse.</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. %2</source>
        <translation>Le chemin de l’expéditeur au destinataire par le relais %1. %2</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. On the envelope stands: from %2, to %3. The relay answered “%4”. %5</source>
        <translation>Le chemin de l’expéditeur au destinataire par le relais %1. Sur l’enveloppe figure&#xa0;: de %2, à %3. Le relais a répondu «&#xa0;%4&#xa0;». %5</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was taken.</source>
        <translation>Une enveloppe pour une boîte aux lettres propre au serveur a été acceptée.</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was refused.</source>
        <translation>Une enveloppe pour une boîte aux lettres propre au serveur a été refusée.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and its message came out there.</source>
        <translation>L’enveloppe d’un inconnu pour une boîte aux lettres externe est passée, et son message y est arrivé.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and a message was sent after it.</source>
        <translation>L’enveloppe d’un inconnu pour une boîte aux lettres externe est passée, et un message a été envoyé à sa suite.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through. Dashed: where it would have gone; no message was sent.</source>
        <translation>L’enveloppe d’un inconnu pour une boîte aux lettres externe est passée. En pointillé&#xa0;: où elle serait allée&#xa0;; aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was taken, but that does not show yet what strangers may do.</source>
        <translation>L’enveloppe pour une boîte aux lettres externe a été acceptée, mais cela ne montre pas encore ce que des inconnus peuvent faire.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was held at the gate.</source>
        <translation>L’enveloppe d’un inconnu pour une boîte aux lettres externe a été retenue à la barrière.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was refused, but not for being a stranger&apos;s.</source>
        <translation>L’enveloppe pour une boîte aux lettres externe a été refusée, mais pas parce qu’elle venait d’un inconnu.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>nothing that was found was left out</source>
        <translation>rien de ce qui a été trouvé n’a été laissé de côté</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>inside the network of %1</source>
        <translation>l’intérieur du réseau de %1</translation>
    </message>
    <message>
        <source>outside the network of %1</source>
        <translation>l’extérieur du réseau de %1</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>Qu’est-ce qu’un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>A mail server passes messages from one side to the next. A closed relay does that for its own people, and takes in from outside only what is for its own mailboxes. An open relay does it for anybody: a stranger can write to a stranger through it. It was usual when the Internet was small; today it is a mistake.</source>
        <translation>Un serveur de messagerie fait passer des messages d’un côté à l’autre. Un relais fermé le fait pour ses propres utilisateurs, et n’accepte de l’extérieur que ce qui est destiné à ses propres boîtes aux lettres. Un relais ouvert le fait pour n’importe qui&#xa0;: un inconnu peut écrire par lui à un inconnu. C’était l’usage quand Internet était petit&#xa0;; aujourd’hui, c’est une erreur.</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees who handed it over, and that is the abused server. What this costs its owner:</source>
        <translation>Le destinataire ne voit pas qui a réellement envoyé le message. Le serveur du destinataire voit qui le lui a remis, et c’est le serveur dont on abuse. Ce que cela coûte à son propriétaire&#xa0;:</translation>
    </message>
    <message>
        <source>Mail stops arriving: providers and block lists take the owner for the spammer, and the owner&apos;s own mail is blocked or comes back. Some lists take up every open relay that they find.</source>
        <translation>Le courrier n’arrive plus&#xa0;: les fournisseurs et les listes de blocage prennent le propriétaire pour le spammeur, et son propre courrier est bloqué ou revient. Certaines listes inscrivent tout relais ouvert qu’elles trouvent.</translation>
    </message>
    <message>
        <source>Trust: being abused looks like having been broken into, to customers as well.</source>
        <translation>La confiance&#xa0;: un abus ressemble à une intrusion, pour les clients aussi.</translation>
    </message>
    <message>
        <source>Money: mailings earn less, and customers stay away from a company that was attacked.</source>
        <translation>L’argent&#xa0;: les campagnes d’e-mailing rapportent moins, et les clients se détournent d’une entreprise qui a été attaquée.</translation>
    </message>
    <message>
        <source>not needed: the server is on the tester&apos;s own machine</source>
        <translation>sans objet&#xa0;: le serveur se trouve sur la machine même du testeur</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, given with the command</source>
        <translation>«&#xa0;J’ai le droit de tester ce serveur&#xa0;»&#xa0;: déclaration du testeur, donnée avec la commande</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, when asked before the check</source>
        <translation>«&#xa0;J’ai le droit de tester ce serveur&#xa0;»&#xa0;: déclaration du testeur, en réponse à la question posée avant le contrôle</translation>
    </message>
    <message>
        <source>not known: these lines were recorded by another program</source>
        <translation>inconnue&#xa0;: ces lignes ont été enregistrées par un autre programme</translation>
    </message>
    <message>
        <source>up to the recipient (RCPT TO); no message was sent</source>
        <translation>jusqu’au destinataire (RCPT TO)&#xa0;; aucun message n’a été envoyé</translation>
    </message>
    <message>
        <source>up to delivery: one labelled message for each form that was taken, to a mailbox of the tester&apos;s</source>
        <translation>jusqu’à la remise&#xa0;: un message étiqueté pour chaque forme acceptée, vers une boîte aux lettres du testeur</translation>
    </message>
    <message>
        <source>up to the question for the message (DATA); no message was sent</source>
        <translation>jusqu’à la demande du message (DATA)&#xa0;; aucun message n’a été envoyé</translation>
    </message>
</context>
<context>
    <name>postern::explain::EnhancedCodes</name>
    <message>
        <source>nothing special</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>The server gives no detail.</source>
        <translation>Le serveur ne donne pas de détail.</translation>
    </message>
    <message>
        <source>about an address</source>
        <translation>à propos d’une adresse</translation>
    </message>
    <message>
        <source>Something about the address, without a detail.</source>
        <translation>Quelque chose concernant l’adresse, sans détail.</translation>
    </message>
    <message>
        <source>mailbox unknown</source>
        <translation>boîte aux lettres inconnue</translation>
    </message>
    <message>
        <source>The part in front of the @ is no mailbox of that domain.</source>
        <translation>La partie devant l’@ n’est pas une boîte aux lettres de ce domaine.</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>domaine inconnu</translation>
    </message>
    <message>
        <source>The part behind the @ leads nowhere, or nowhere that takes mail.</source>
        <translation>La partie derrière l’@ ne mène nulle part, ou nulle part où l’on accepte du courrier.</translation>
    </message>
    <message>
        <source>recipient misspelt</source>
        <translation>destinataire mal écrit</translation>
    </message>
    <message>
        <source>The recipient&apos;s address has a wrong form.</source>
        <translation>L’adresse du destinataire est mal formée.</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>plusieurs possibles</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>L’adresse correspond à plus d’une boîte aux lettres.</translation>
    </message>
    <message>
        <source>recipient valid</source>
        <translation>destinataire valide</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is good.</source>
        <translation>L’adresse du destinataire est bonne.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déménagée</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nothing is sent after it.</source>
        <translation>La boîte aux lettres a déménagé, et rien n’est réexpédié.</translation>
    </message>
    <message>
        <source>sender misspelt</source>
        <translation>expéditeur mal écrit</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a wrong form.</source>
        <translation>L’adresse de l’expéditeur est mal formée.</translation>
    </message>
    <message>
        <source>sender&apos;s domain unknown</source>
        <translation>domaine de l’expéditeur inconnu</translation>
    </message>
    <message>
        <source>The sender&apos;s domain leads nowhere, so that no answer could get back.</source>
        <translation>Le domaine de l’expéditeur ne mène nulle part, si bien qu’aucune réponse ne pourrait revenir.</translation>
    </message>
    <message>
        <source>sent on to an older server</source>
        <translation>transmis à un serveur plus ancien</translation>
    </message>
    <message>
        <source>The message was sent on to a server that reports less about it.</source>
        <translation>Le message a été transmis à un serveur qui en rend moins bien compte.</translation>
    </message>
    <message>
        <source>recipient&apos;s domain takes no mail</source>
        <translation>le domaine du destinataire n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says in the DNS that it takes no mail.</source>
        <translation>Le domaine du destinataire indique dans le DNS qu’il n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>about the mailbox</source>
        <translation>à propos de la boîte aux lettres</translation>
    </message>
    <message>
        <source>Something about the mailbox, without a detail.</source>
        <translation>Quelque chose concernant la boîte aux lettres, sans détail.</translation>
    </message>
    <message>
        <source>mailbox switched off</source>
        <translation>boîte aux lettres désactivée</translation>
    </message>
    <message>
        <source>The mailbox exists, but takes no mail.</source>
        <translation>La boîte aux lettres existe, mais n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>boîte aux lettres pleine</translation>
    </message>
    <message>
        <source>There is no room left in the mailbox.</source>
        <translation>Il n’y a plus de place dans la boîte aux lettres.</translation>
    </message>
    <message>
        <source>too long for the mailbox</source>
        <translation>trop long pour la boîte aux lettres</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox allows.</source>
        <translation>Le message est plus long que cette boîte aux lettres ne le permet.</translation>
    </message>
    <message>
        <source>mailing list in trouble</source>
        <translation>liste de diffusion en difficulté</translation>
    </message>
    <message>
        <source>The address is a mailing list that cannot be expanded.</source>
        <translation>L’adresse est une liste de diffusion dont les membres ne peuvent pas être déterminés.</translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation>à propos du système de messagerie</translation>
    </message>
    <message>
        <source>Something about the server, without a detail.</source>
        <translation>Quelque chose concernant le serveur, sans détail.</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>serveur plein</translation>
    </message>
    <message>
        <source>The server has no room for messages.</source>
        <translation>Le serveur n’a plus de place pour des messages.</translation>
    </message>
    <message>
        <source>no mail at the moment</source>
        <translation>pas de courrier pour le moment</translation>
    </message>
    <message>
        <source>The server takes no messages just now: it was stopped, or shuts down.</source>
        <translation>Le serveur n’accepte pas de messages en ce moment&#xa0;: il a été arrêté, ou s’arrête.</translation>
    </message>
    <message>
        <source>cannot do that</source>
        <translation>ne sait pas le faire</translation>
    </message>
    <message>
        <source>The server lacks something that this message needs.</source>
        <translation>Il manque au serveur quelque chose dont ce message a besoin.</translation>
    </message>
    <message>
        <source>too long for the server</source>
        <translation>trop long pour le serveur</translation>
    </message>
    <message>
        <source>The message is longer than the server allows.</source>
        <translation>Le message est plus long que le serveur ne le permet.</translation>
    </message>
    <message>
        <source>wrongly set up</source>
        <translation>mal configuré</translation>
    </message>
    <message>
        <source>The server is set up in a way that keeps it from taking this.</source>
        <translation>Le serveur est configuré d’une manière qui l’empêche d’accepter cela.</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>priorité modifiée</translation>
    </message>
    <message>
        <source>The message was taken with another priority than was asked for.</source>
        <translation>Le message a été accepté avec une autre priorité que celle demandée.</translation>
    </message>
    <message>
        <source>about the network</source>
        <translation>à propos du réseau</translation>
    </message>
    <message>
        <source>Something about the network or the way, without a detail.</source>
        <translation>Quelque chose concernant le réseau ou le trajet, sans détail.</translation>
    </message>
    <message>
        <source>no answer from the host</source>
        <translation>pas de réponse de l’hôte</translation>
    </message>
    <message>
        <source>The next server did not answer.</source>
        <translation>Le serveur suivant n’a pas répondu.</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>connexion rompue</translation>
    </message>
    <message>
        <source>A connection was made, and could not be kept.</source>
        <translation>Une connexion a été établie, mais n’a pas pu être maintenue.</translation>
    </message>
    <message>
        <source>directory out of order</source>
        <translation>annuaire hors service</translation>
    </message>
    <message>
        <source>A look-up that was needed, in the DNS for instance, failed.</source>
        <translation>Une recherche nécessaire, dans le DNS par exemple, a échoué.</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>aucun chemin</translation>
    </message>
    <message>
        <source>The server does not know where to send the message next.</source>
        <translation>Le serveur ne sait pas où envoyer le message ensuite.</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>surchargé</translation>
    </message>
    <message>
        <source>The server has too much to do.</source>
        <translation>Le serveur a trop à faire.</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation>tourne en rond</translation>
    </message>
    <message>
        <source>The message would be sent around in a loop.</source>
        <translation>Le message serait envoyé dans une boucle.</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trop long à remettre</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>Le message n’a pas pu être remis dans le délai.</translation>
    </message>
    <message>
        <source>about the protocol</source>
        <translation>à propos du protocole</translation>
    </message>
    <message>
        <source>Something about the dialogue itself, without a detail.</source>
        <translation>Quelque chose concernant le dialogue lui-même, sans détail.</translation>
    </message>
    <message>
        <source>command not valid</source>
        <translation>commande non valide</translation>
    </message>
    <message>
        <source>The command is unknown, or stands in the wrong place.</source>
        <translation>La commande est inconnue, ou n’est pas à sa place.</translation>
    </message>
    <message>
        <source>line not understood</source>
        <translation>ligne non comprise</translation>
    </message>
    <message>
        <source>The line has a wrong form.</source>
        <translation>La ligne est mal formée.</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>trop de destinataires</translation>
    </message>
    <message>
        <source>More recipients were named than the server takes at once.</source>
        <translation>Plus de destinataires ont été nommés que le serveur n’en accepte à la fois.</translation>
    </message>
    <message>
        <source>bad parameter</source>
        <translation>mauvais paramètre</translation>
    </message>
    <message>
        <source>What stands behind the command is not valid.</source>
        <translation>Ce qui suit la commande n’est pas valide.</translation>
    </message>
    <message>
        <source>wrong version</source>
        <translation>mauvaise version</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the protocol.</source>
        <translation>Les deux côtés parlent des versions différentes du protocole.</translation>
    </message>
    <message>
        <source>login line too long</source>
        <translation>ligne d’authentification trop longue</translation>
    </message>
    <message>
        <source>A line of the login is longer than the server allows.</source>
        <translation>Une ligne de l’authentification est plus longue que le serveur ne le permet.</translation>
    </message>
    <message>
        <source>about the content</source>
        <translation>à propos du contenu</translation>
    </message>
    <message>
        <source>Something about the message itself, without a detail.</source>
        <translation>Quelque chose concernant le message lui-même, sans détail.</translation>
    </message>
    <message>
        <source>kind of content not taken</source>
        <translation>type de contenu non accepté</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>Le serveur n’accepte pas de contenu de ce type.</translation>
    </message>
    <message>
        <source>must not be converted</source>
        <translation>conversion interdite</translation>
    </message>
    <message>
        <source>The content would have to be converted, and may not be.</source>
        <translation>Le contenu devrait être converti, et ne doit pas l’être.</translation>
    </message>
    <message>
        <source>cannot be converted</source>
        <translation>conversion impossible</translation>
    </message>
    <message>
        <source>The content would have to be converted, and cannot be.</source>
        <translation>Le contenu devrait être converti, et ne peut pas l’être.</translation>
    </message>
    <message>
        <source>converted with a loss</source>
        <translation>converti avec perte</translation>
    </message>
    <message>
        <source>The content was converted, and something of it was lost.</source>
        <translation>Le contenu a été converti, et une partie en a été perdue.</translation>
    </message>
    <message>
        <source>conversion failed</source>
        <translation>échec de la conversion</translation>
    </message>
    <message>
        <source>The content could not be converted.</source>
        <translation>Le contenu n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>content not to be had</source>
        <translation>contenu indisponible</translation>
    </message>
    <message>
        <source>The content that the message refers to could not be fetched.</source>
        <translation>Le contenu auquel le message renvoie n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>address must be ASCII</source>
        <translation>l’adresse doit être en ASCII</translation>
    </message>
    <message>
        <source>Letters beyond ASCII are not allowed in this address.</source>
        <translation>Les caractères au-delà de l’ASCII ne sont pas admis dans cette adresse.</translation>
    </message>
    <message>
        <source>reply needs UTF-8</source>
        <translation>la réponse exige UTF-8</translation>
    </message>
    <message>
        <source>The server could only answer with letters beyond ASCII.</source>
        <translation>Le serveur ne pourrait répondre qu’avec des caractères au-delà de l’ASCII.</translation>
    </message>
    <message>
        <source>header needs UTF-8</source>
        <translation>l’en-tête exige UTF-8</translation>
    </message>
    <message>
        <source>The header has letters that the next server does not take.</source>
        <translation>L’en-tête comporte des caractères que le serveur suivant n’accepte pas.</translation>
    </message>
    <message>
        <source>about security or policy</source>
        <translation>à propos de la sécurité ou des règles</translation>
    </message>
    <message>
        <source>A rule of the server, without a detail.</source>
        <translation>Une règle du serveur, sans détail.</translation>
    </message>
    <message>
        <source>delivery not allowed</source>
        <translation>remise non autorisée</translation>
    </message>
    <message>
        <source>A rule of the server does not let this message through.</source>
        <translation>Une règle du serveur ne laisse pas passer ce message.</translation>
    </message>
    <message>
        <source>list closed</source>
        <translation>liste fermée</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Cet expéditeur n’a pas le droit d’écrire à cette liste de diffusion.</translation>
    </message>
    <message>
        <source>security lost on the way</source>
        <translation>sécurité perdue en route</translation>
    </message>
    <message>
        <source>The message would have to be made less secure, and may not be.</source>
        <translation>Le message devrait être rendu moins sûr, et ne doit pas l’être.</translation>
    </message>
    <message>
        <source>security not offered</source>
        <translation>sécurité non proposée</translation>
    </message>
    <message>
        <source>The message asks for a protection that the server does not have.</source>
        <translation>Le message demande une protection que le serveur n’a pas.</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>échec du chiffrement</translation>
    </message>
    <message>
        <source>The server could not decrypt the message.</source>
        <translation>Le serveur n’a pas pu déchiffrer le message.</translation>
    </message>
    <message>
        <source>cipher not known</source>
        <translation>chiffrement inconnu</translation>
    </message>
    <message>
        <source>The server does not know the way in which the message is encrypted.</source>
        <translation>Le serveur ne connaît pas le procédé par lequel le message est chiffré.</translation>
    </message>
    <message>
        <source>message was changed</source>
        <translation>message modifié</translation>
    </message>
    <message>
        <source>The message is not what it was when it was protected.</source>
        <translation>Le message n’est plus ce qu’il était lorsqu’il a été protégé.</translation>
    </message>
    <message>
        <source>login not valid</source>
        <translation>authentification non valide</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>authentification trop faible</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Cette méthode d’authentification est trop faible pour cet utilisateur.</translation>
    </message>
    <message>
        <source>encryption wanted</source>
        <translation>chiffrement exigé</translation>
    </message>
    <message>
        <source>The server wants a stronger protection before it goes on.</source>
        <translation>Le serveur veut une protection plus forte avant de continuer.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>l’authentification exige le chiffrement</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Cette méthode d’authentification n’est proposée que par TLS.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Cette méthode d’authentification ne fonctionne qu’après que l’utilisateur s’est authentifié une fois d’une autre manière.</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>The account exists, but was switched off.</source>
        <translation>Le compte existe, mais il a été désactivé.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
    <message>
        <source>The server would have to be known to another one, and is not.</source>
        <translation>Le serveur devrait être connu d’un autre serveur, et ne l’est pas.</translation>
    </message>
    <message>
        <source>priority too low</source>
        <translation>priorité trop basse</translation>
    </message>
    <message>
        <source>At the moment the server takes only messages of a higher priority.</source>
        <translation>En ce moment, le serveur n’accepte que des messages de priorité plus élevée.</translation>
    </message>
    <message>
        <source>too long for its priority</source>
        <translation>trop long pour sa priorité</translation>
    </message>
    <message>
        <source>The message is too long for the priority that it has.</source>
        <translation>Le message est trop long pour la priorité qu’il porte.</translation>
    </message>
    <message>
        <source>mailbox has a new owner</source>
        <translation>la boîte aux lettres a un nouveau titulaire</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else by now.</source>
        <translation>La boîte aux lettres appartient désormais à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>domain has a new owner</source>
        <translation>le domaine a un nouveau titulaire</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else by now.</source>
        <translation>Le domaine appartient désormais à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>titulaire inconnu</translation>
    </message>
    <message>
        <source>Whether the mailbox has changed hands cannot be found out.</source>
        <translation>Il est impossible de savoir si la boîte aux lettres a changé de titulaire.</translation>
    </message>
    <message>
        <source>no DKIM signature holds</source>
        <translation>aucune signature DKIM valable</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>Aucune signature DKIM du message n’est valide.</translation>
    </message>
    <message>
        <source>no DKIM signature accepted</source>
        <translation>aucune signature DKIM acceptée</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>Il y a une signature DKIM valide, mais aucune que le serveur accepte.</translation>
    </message>
    <message>
        <source>DKIM not by the author</source>
        <translation>DKIM étranger à l’auteur</translation>
    </message>
    <message>
        <source>No DKIM signature is of the domain in the From line.</source>
        <translation>Aucune signature DKIM n’est du domaine de la ligne From.</translation>
    </message>
    <message>
        <source>SPF says no</source>
        <translation>SPF dit non</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this client send in its name.</source>
        <translation>Le domaine de l’expéditeur n’autorise pas ce client à envoyer en son nom.</translation>
    </message>
    <message>
        <source>SPF could not be read</source>
        <translation>SPF n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be evaluated.</source>
        <translation>L’enregistrement SPF du domaine de l’expéditeur n’a pas pu être évalué.</translation>
    </message>
    <message>
        <source>no valid reverse name</source>
        <translation>pas de nom inverse valide</translation>
    </message>
    <message>
        <source>The client&apos;s address has no name in the DNS that leads back.</source>
        <translation>L’adresse du client n’a pas, dans le DNS, de nom qui ramène à elle.</translation>
    </message>
    <message>
        <source>several checks failed</source>
        <translation>plusieurs vérifications ont échoué</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and the like failed.</source>
        <translation>Plus d’une vérification, de SPF, de DKIM ou semblable, a échoué.</translation>
    </message>
    <message>
        <source>sender&apos;s domain takes no mail</source>
        <translation>le domaine de l’expéditeur n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says in the DNS that it takes no mail, so no answer could get back.</source>
        <translation>Le domaine de l’expéditeur indique dans le DNS qu’il n’accepte pas de courrier, si bien qu’aucune réponse ne pourrait revenir.</translation>
    </message>
    <message>
        <source>flood of mail</source>
        <translation>afflux de courrier</translation>
    </message>
    <message>
        <source>Too many messages like this one came in.</source>
        <translation>Trop de messages comme celui-ci sont arrivés.</translation>
    </message>
    <message>
        <source>ARC does not hold</source>
        <translation>ARC ne tient pas</translation>
    </message>
    <message>
        <source>The chain of earlier checks that the message carries is not valid.</source>
        <translation>La chaîne des vérifications antérieures que porte le message n’est pas valide.</translation>
    </message>
    <message>
        <source>must travel encrypted</source>
        <translation>doit voyager chiffré</translation>
    </message>
    <message>
        <source>The message may travel only over TLS, and the next server does not offer that.</source>
        <translation>Le message ne peut voyager que par TLS, et le serveur suivant ne le propose pas.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>A detail that is in no public list.</source>
        <translation>Un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the address, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant l’adresse, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the mailbox, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant la boîte aux lettres, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the server, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant le serveur, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the network or the way, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant le réseau ou le trajet, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the dialogue, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant le dialogue, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>Something about the message, with a detail that is in no public list.</source>
        <translation>Quelque chose concernant le message, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>A rule of the server, with a detail that is in no public list.</source>
        <translation>Une règle du serveur, avec un détail qui ne figure dans aucune liste publique.</translation>
    </message>
    <message>
        <source>not a registered code</source>
        <translation>code non enregistré</translation>
    </message>
    <message>
        <source>It has the form of an enhanced code, but no list knows it.</source>
        <translation>Il a la forme d’un code étendu, mais aucune liste ne le connaît.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Findings</name>
    <message>
        <source>The server sees us as %1, an address of an inside network that is not ours: an address translator, a container or a proxy stands in front of it. Whoever comes through it may count as one of its own.</source>
        <translation>Le serveur nous voit sous l’adresse %1, celle d’un réseau interne qui n’est pas le nôtre&#xa0;: un traducteur d’adresses (NAT), un conteneur ou un proxy se trouve devant lui. Quiconque passe par là peut compter pour l’un des siens.</translation>
    </message>
    <message>
        <source>It takes whatever it is told, names that cannot exist included: a sink, a trap, or a relay.</source>
        <translation>Il accepte tout ce qu’on lui dit, y compris des noms qui ne peuvent pas exister&#xa0;: c’est un puits, un piège ou un relais.</translation>
    </message>
    <message>
        <source>It takes mail for users of its own who do not exist. If it bounces that later, the bounces hit whoever was named as sender (backscatter): have unknown names refused at RCPT.</source>
        <translation>Il accepte du courrier pour des utilisateurs inexistants de son propre domaine. S’il le renvoie ensuite, les avis de non-remise frappent quiconque a été nommé comme expéditeur (backscatter)&#xa0;: faites refuser les noms inconnus dès RCPT.</translation>
    </message>
    <message>
        <source>It takes a stranger&apos;s mail for a stranger and bounces it afterwards. The bounce goes to whoever was named as sender (backscatter): have it refused at RCPT.</source>
        <translation>Il accepte le courrier d’un inconnu pour un inconnu et le renvoie après coup. L’avis de non-remise va à quiconque a été nommé comme expéditeur (backscatter)&#xa0;: faites refuser ce courrier dès RCPT.</translation>
    </message>
    <message>
        <source>A message of ours arrived without a line of this server in its trace: it hands on to another server, under another name, or takes its own lines out.</source>
        <translation>Un de nos messages est arrivé sans aucune ligne de ce serveur dans sa trace&#xa0;: il passe le courrier à un autre serveur, le fait sous un autre nom, ou retire ses propres lignes.</translation>
    </message>
    <message>
        <source>It takes mail for %1, and for no other outside domain: that is no open relay, but make sure that this domain is meant to be handled here.</source>
        <translation>Il accepte du courrier pour %1, et pour aucun autre domaine externe&#xa0;: ce n’est pas un relais ouvert, mais assurez-vous que ce domaine doit bien être traité ici.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of %1, the domain of a test recipient: that it takes mail for it proves nothing. Name a mailbox at a domain that it has nothing to do with.</source>
        <translation>D’après le DNS, c’est un serveur MX de %1, le domaine d’un destinataire de test&#xa0;: qu’il accepte du courrier pour ce domaine ne prouve rien. Indiquez une boîte aux lettres d’un domaine avec lequel il n’a rien à voir.</translation>
    </message>
    <message>
        <source>It refuses mail for its postmaster, whom every domain has to have (RFC 5321, 4.5.1).</source>
        <translation>Il refuse le courrier pour son postmaster, que tout domaine doit avoir (RFC 5321, 4.5.1).</translation>
    </message>
    <message>
        <source>It refuses mail without a sender, so no bounce ever arrives there (RFC 5321, 4.5.5).</source>
        <translation>Il refuse le courrier sans expéditeur, si bien qu’aucun avis de non-remise n’y arrive jamais (RFC 5321, 4.5.5).</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying: SPF and DMARC records, and a rule about own senders from outside, are against it.</source>
        <translation>Des inconnus peuvent écrire à ses utilisateurs en son propre nom. C’est de l’usurpation, non du relayage&#xa0;: on s’en défend par des enregistrements SPF et DMARC, et par une règle sur les expéditeurs internes qui viennent de l’extérieur.</translation>
    </message>
    <message>
        <source>It takes mail for any name below its domain, also for one that nobody has set up.</source>
        <translation>Il accepte du courrier pour tout nom situé sous son domaine, même pour un nom que personne n’a créé.</translation>
    </message>
    <message>
        <source>It offers us XCLIENT or XFORWARD: it would believe whatever we say about who we are. Only the server&apos;s own filters should be offered that.</source>
        <translation>Il nous propose XCLIENT ou XFORWARD&#xa0;: il croirait tout ce que nous dirions de notre identité. Cela ne devrait être proposé qu’aux propres filtres du serveur.</translation>
    </message>
    <message>
        <source>It offers no STARTTLS: mail travels there in the clear.</source>
        <translation>Il ne propose pas STARTTLS&#xa0;: le courrier y voyage en clair.</translation>
    </message>
    <message>
        <source>It asks for passwords in the clear: offer AUTH only under TLS.</source>
        <translation>Il demande des mots de passe en clair&#xa0;: ne proposez AUTH que sous TLS.</translation>
    </message>
    <message>
        <source>It speaks %1, which RFC 8996 has put out of use.</source>
        <translation>Il parle %1, que la RFC 8996 a déclaré obsolète.</translation>
    </message>
    <message>
        <source>Its certificate ran out on %1.</source>
        <translation>Son certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for the name that we dialled.</source>
        <translation>Son certificat est établi pour %1, et non pour le nom que nous avons appelé.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for its certificate (%1). Between mail servers that is common; programs that people send with will complain.</source>
        <translation>Aucune autorité à laquelle cette machine fait confiance ne se porte garante de son certificat (%1). Entre serveurs de messagerie, c’est courant&#xa0;; les logiciels avec lesquels on envoie du courrier, eux, le signaleront.</translation>
    </message>
    <message>
        <source>Behind its answer to STARTTLS stood more, in the clear: %1. It was thrown away; somebody on the way may have put it there.</source>
        <translation>Derrière sa réponse à STARTTLS venait encore autre chose, en clair&#xa0;: %1. Cela a été jeté&#xa0;; quelqu’un a pu l’y mettre en chemin.</translation>
    </message>
    <message>
        <source>You named no outside mailbox of your own, so a reserved address (%1) stood in. Some servers treat those differently; --recipient ADDRESS makes the check surer.</source>
        <translation>Vous n’avez indiqué aucune boîte aux lettres externe à vous, de sorte qu’une adresse réservée (%1) en a tenu lieu. Certains serveurs traitent ces adresses autrement&#xa0;; --recipient ADDRESS rend le contrôle plus sûr.</translation>
    </message>
    <message>
        <source>That it takes mail for %1 was read off its name. If it is another domain, say so: --hosted-domain DOMAIN.</source>
        <translation>Qu’il accepte du courrier pour %1 a été déduit de son nom. Si c’est un autre domaine, dites-le&#xa0;: --hosted-domain DOMAIN.</translation>
    </message>
    <message>
        <source>Many servers refuse mail that comes from such an address; whoever gave it out can name it.</source>
        <translation>Beaucoup de serveurs refusent le courrier qui vient d’une telle adresse&#xa0;; celui qui l’a attribuée peut lui donner un nom.</translation>
    </message>
    <message>
        <source>Its address %1 is called %2 in the DNS, but that name does not lead back to it (RFC 1912, 2.1): servers that compare the two refuse mail that it sends from there.</source>
        <translation>Son adresse %1 s’appelle %2 dans le DNS, mais ce nom ne ramène pas à elle (RFC 1912, 2.1)&#xa0;: les serveurs qui comparent les deux refusent le courrier qu’il envoie de là.</translation>
    </message>
    <message>
        <source>A message of this check, %1, was taken and not seen since: it may lie in the server&apos;s queue, and may still be sent on.</source>
        <translation>Un message de ce contrôle, %1, a été accepté et n’a pas été vu depuis&#xa0;: il se trouve peut-être dans la file d’attente du serveur, et peut encore être transmis.</translation>
    </message>
    <message>
        <source>Its address %1 is not on the block lists that were asked: %2.</source>
        <translation>Son adresse %1 ne figure pas sur les listes de blocage interrogées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its address %1 is on the block list %2: “%3”.</source>
        <translation>Son adresse %1 figure sur la liste de blocage %2&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The block list %1 does not answer the DNS server that we ask (“%2”): whether the address is on it cannot be said from here. A DNS server of your own may be answered: --dns ADDRESS.</source>
        <translation>La liste de blocage %1 ne répond pas au serveur DNS que nous interrogeons («&#xa0;%2&#xa0;»)&#xa0;: on ne peut pas dire d’ici si l’adresse y figure. Un serveur DNS à vous obtiendra peut-être une réponse&#xa0;: --dns ADDRESS.</translation>
    </message>
    <message>
        <source>The block list %1 gave no usable answer: whether the address is on it is not known.</source>
        <translation>La liste de blocage %1 n’a pas donné de réponse exploitable&#xa0;: on ne sait pas si l’adresse y figure.</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR).</source>
        <translation>Son adresse %1 n’a pas de nom dans le DNS (PTR).</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR), though it greets as %2.</source>
        <translation>Son adresse %1 n’a pas de nom dans le DNS (PTR), alors qu’il salue comme %2.</translation>
    </message>
    <message>
        <source>It lists %1. How an address comes off it: %2.</source>
        <translation>Elle recense %1. Comment une adresse en est retirée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Gaps</name>
    <message>
        <source>what the server does at DATA: the check went only as far as the recipient</source>
        <translation>ce que fait le serveur à DATA&#xa0;: le contrôle n’est allé que jusqu’au destinataire</translation>
    </message>
    <message>
        <source>%1: no answer; many networks block outgoing port 25</source>
        <translation>%1&#xa0;: pas de réponse&#xa0;; beaucoup de réseaux bloquent le port 25 en sortie</translation>
    </message>
    <message>
        <source>%1: nothing answers there</source>
        <translation>%1&#xa0;: rien n’y répond</translation>
    </message>
    <message>
        <source>one form</source>
        <translation>une forme</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n forme</numerusform>
            <numerusform>%n formes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 without a usable answer (%3): %4</source>
        <translation>%1&#xa0;: %2 sans réponse exploitable (%3)&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Grids</name>
    <message>
        <source>let through</source>
        <translation>laissée passer</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>taken so far, and not asked for the message</source>
        <translation>acceptée jusque-là, le message n’ayant pas été demandé</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécise</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéd.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Guillem.</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bang</source>
        <translation>Bang</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>A stranger&apos;s ordinary message for an ordinary outside mailbox.</source>
        <translation>Le message ordinaire d’un inconnu pour une boîte aux lettres externe ordinaire.</translation>
    </message>
    <message>
        <source>The sender claims to be one of the server&apos;s own.</source>
        <translation>L’expéditeur prétend être l’un des utilisateurs du serveur.</translation>
    </message>
    <message>
        <source>No sender, as a bounce has it.</source>
        <translation>Pas d’expéditeur, comme dans un avis de non-remise.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand.</source>
        <translation>Un signe pour cent là où se trouverait un @.</translation>
    </message>
    <message>
        <source>An outside address inside quotes, or with two @ signs.</source>
        <translation>Une adresse externe entre guillemets, ou avec deux @.</translation>
    </message>
    <message>
        <source>A source route: by way of the server, on to an outside mailbox.</source>
        <translation>Une route source&#xa0;: par le serveur, puis vers une boîte aux lettres externe.</translation>
    </message>
    <message>
        <source>Hosts and exclamation marks, as UUCP had it.</source>
        <translation>Des hôtes et des points d’exclamation, comme au temps d’UUCP.</translation>
    </message>
    <message>
        <source>Odd names in EHLO, odd domains, and forms of single products.</source>
        <translation>Noms insolites dans EHLO, domaines insolites, et formes propres à certains produits.</translation>
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
        <translation>pas demandée</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Help</name>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>A mail server that carries a stranger&apos;s mail to another stranger is an open relay. Whoever finds one sends through it, and it is the server that ends on the block lists. Postern asks a server in all the ways that have ever opened one, and says what it answered.</source>
        <translation>Un serveur de messagerie qui transporte le courrier d’un inconnu vers un autre inconnu est un relais ouvert. Quiconque en trouve un envoie par lui, et c’est le serveur qui finit sur les listes de blocage. Postern interroge un serveur de toutes les manières qui en ont jamais ouvert un, et dit ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>Check a server: seven short steps, from its name to an explained verdict. Nothing is sent to it before you have said that you may test it.</source>
        <translation>Contrôler un serveur&#xa0;: sept courtes étapes, de son nom à un verdict expliqué. Rien ne lui est envoyé avant que vous n’ayez déclaré avoir le droit de le tester.</translation>
    </message>
    <message>
        <source>Try it on Company A: a mail server inside this program, closed, open, or with one hidden door. Nothing leaves this computer, so it is the place to look around.</source>
        <translation>L’essayer sur la société A&#xa0;: un serveur de messagerie à l’intérieur de ce programme, fermé, ouvert, ou avec une seule porte cachée. Rien ne sort de cet ordinateur&#xa0;; c’est donc l’endroit pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Open a saved check: every check is kept, and can be judged again, replayed and passed on. A file can also be dropped on this window.</source>
        <translation>Ouvrir un contrôle enregistré&#xa0;: chaque contrôle est conservé, et peut être jugé de nouveau, rejoué et transmis. Un fichier peut aussi être déposé sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Quel serveur</translation>
    </message>
    <message>
        <source>Type a domain to ask all its mail exchangers, as other servers find them: example.org. Type a host or an address to ask just that one, with a port behind it if it listens elsewhere: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</source>
        <translation>Saisissez un domaine pour interroger tous ses serveurs MX, tels que les autres serveurs les trouvent&#xa0;: example.org. Saisissez un hôte ou une adresse pour n’interroger que celui-là, suivi d’un port s’il écoute ailleurs&#xa0;: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</translation>
    </message>
    <message>
        <source>The list shows what would be dialled. It comes from the DNS; the server itself hears nothing yet. Take the tick from what shall be left out: the verdict then says that it was not covered.</source>
        <translation>La liste montre ce qui serait appelé. Elle vient du DNS&#xa0;; le serveur lui-même n’entend rien encore. Décochez ce qui doit être laissé de côté&#xa0;: le verdict dira alors que cela n’a pas été couvert.</translation>
    </message>
    <message>
        <source>Port 25 is where other servers, and strangers, deliver. 465 and 587 are for the server&apos;s own people; some servers are open there only. Many networks let nobody out to port 25: if it does not answer from here, ask from another place.</source>
        <translation>Le port 25 est celui où les autres serveurs, et les inconnus, remettent du courrier. Les ports 465 et 587 sont destinés aux propres utilisateurs du serveur&#xa0;; certains serveurs ne sont ouverts que là. Beaucoup de réseaux ne laissent sortir personne vers le port 25&#xa0;: s’il ne répond pas d’ici, interrogez-le d’ailleurs.</translation>
    </message>
    <message>
        <source>A domain stands for its exchangers. If the name is a host that has exchangers as well, say so under Ports and pace.</source>
        <translation>Un domaine désigne ses serveurs MX. Si le nom est celui d’un hôte qui a aussi des serveurs MX, précisez-le sous Ports et cadence.</translation>
    </message>
    <message>
        <source>May we, and from where</source>
        <translation>En avons-nous le droit, et d’où</translation>
    </message>
    <message>
        <source>Asking a stranger&apos;s server in this way can be an offence, even if nothing is sent. Your word that you may is kept in the record of the check, with its time.</source>
        <translation>Interroger ainsi le serveur d’autrui peut constituer une infraction, même si rien n’est envoyé. Votre déclaration d’en avoir le droit est conservée dans le relevé du contrôle, avec l’heure.</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. So it matters where you stand: only from outside does its answer say what it does for strangers. Postern compares addresses; if you know better, because of a tunnel or a translator, say so here.</source>
        <translation>Un serveur de messagerie relaie pour son propre réseau, et c’est normal. L’endroit où vous vous trouvez a donc son importance&#xa0;: sa réponse ne dit ce qu’il fait pour des inconnus que si elle est donnée à l’extérieur. Postern compare les adresses&#xa0;; si vous le savez mieux que lui, à cause d’un tunnel ou d’un traducteur d’adresses, indiquez-le ici.</translation>
    </message>
    <message>
        <source>If you stand inside, the verdict will at best be “trusted”. Run the check from a place outside, or through a proxy there.</source>
        <translation>Si vous êtes à l’intérieur, le verdict sera au mieux «&#xa0;accès de confiance&#xa0;». Faites le contrôle depuis un endroit extérieur, ou par un proxy qui s’y trouve.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Quelles adresses</translation>
    </message>
    <message>
        <source>All of these may stay empty; each makes the verdict surer.</source>
        <translation>Tous ces champs peuvent rester vides&#xa0;; chacun rend le verdict plus sûr.</translation>
    </message>
    <message>
        <source>The outside recipient is the most useful one: a mailbox of yours at a domain that the server has nothing to do with. Without it a reserved address stands in, which some servers refuse for its own sake. A second one, at another domain, tells a relay from a server that happens to host the first.</source>
        <translation>Le destinataire externe est le plus utile&#xa0;: une boîte aux lettres à vous, dans un domaine avec lequel le serveur n’a rien à voir. Sans lui, une adresse réservée en tient lieu, que certains serveurs refusent pour elle-même. Un second destinataire, dans un autre domaine, distingue un relais d’un serveur qui se trouve héberger le premier.</translation>
    </message>
    <message>
        <source>The domain that the server takes mail for, and a mailbox that exists there, are for the controls: they show that it takes mail from us at all. Without that, a refusal means nothing.</source>
        <translation>Le domaine pour lequel le serveur accepte du courrier, et une boîte aux lettres qui y existe, servent aux témoins&#xa0;: ceux-ci montrent qu’il accepte bien du courrier de nous. Sans cela, un refus ne signifie rien.</translation>
    </message>
    <message>
        <source>A user name and a password are asked for only if you want to know whether the server&apos;s own people can still send after the relay is closed. The password is kept in memory, and given once, over TLS, to a server with a valid certificate.</source>
        <translation>Un nom d’utilisateur et un mot de passe ne sont demandés que si vous voulez savoir si les propres utilisateurs du serveur peuvent encore envoyer une fois le relais fermé. Le mot de passe est gardé en mémoire, et donné une seule fois, par TLS, à un serveur dont le certificat est valide.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>An SMTP dialogue has steps: who it is from, whom it is for, and then the message. A server may refuse at each of them.</source>
        <translation>Un dialogue SMTP se fait par étapes&#xa0;: de qui, pour qui, et enfin le message. Un serveur peut refuser à chacune d’elles.</translation>
    </message>
    <message>
        <source>Up to the recipient is the shyest way. It finds most open relays, but a server that refuses only later looks open.</source>
        <translation>«&#xa0;Jusqu’au destinataire&#xa0;» est la manière la plus discrète. Elle trouve la plupart des relais ouverts, mais un serveur qui ne refuse que plus tard paraît ouvert.</translation>
    </message>
    <message>
        <source>Up to the message asks one step further and hangs up when the server says yes. Still nothing is sent.</source>
        <translation>«&#xa0;Jusqu’au message&#xa0;» va une étape plus loin et raccroche quand le serveur dit oui. Là non plus, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away: only one that arrives proves an open relay.</source>
        <translation>Un serveur peut accepter un message et le jeter&#xa0;: seul un message qui arrive prouve un relais ouvert.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Le contrôle</translation>
    </message>
    <message>
        <source>Above, the envelope travels as the server answers: held at the gate, or let through. While answers come faster than eyes can follow, they are shown as a stream with counts; choose a question to see it alone, at your pace.</source>
        <translation>En haut, l’enveloppe avance au gré des réponses du serveur&#xa0;: retenue à la barrière, ou laissée passer. Quand les réponses arrivent plus vite que l’œil ne peut les suivre, elles sont montrées comme un flux, avec des nombres&#xa0;; choisissez une question pour la voir seule, à votre rythme.</translation>
    </message>
    <message>
        <source>Below at the left stands every line of both sides. Ask any of them what it means: click it, or press Enter on it. At the right stand the questions and what has come of them.</source>
        <translation>En bas à gauche se trouve chaque ligne des deux côtés. Demandez à n’importe laquelle ce qu’elle signifie&#xa0;: cliquez dessus, ou appuyez sur Entrée. À droite se trouvent les questions et ce qu’elles ont donné.</translation>
    </message>
    <message>
        <source>Stop the check whenever you like. It ends politely, and what was heard is kept and judged.</source>
        <translation>Arrêtez le contrôle quand vous voulez. Il se termine poliment, et ce qui a été entendu est conservé et jugé.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Le verdict</translation>
    </message>
    <message>
        <source>The badge says what the server does for strangers, and how sure that is. A refusal alone is not “closed”, and a yes alone is not “open”: reasons decide, and they stand beside it.</source>
        <translation>Le badge dit ce que le serveur fait pour des inconnus, et avec quelle certitude. Un refus à lui seul n’est pas «&#xa0;fermé&#xa0;», et un oui à lui seul n’est pas «&#xa0;ouvert&#xa0;»&#xa0;: ce sont les raisons qui décident, et elles figurent à côté.</translation>
    </message>
    <message>
        <source>The four fields are the two rules of a mail server: its own people may send to anyone, strangers only to its own mailboxes. The field at the lower end of the outside column is the one that must never be taken.</source>
        <translation>Les quatre cases sont les deux règles d’un serveur de messagerie&#xa0;: ses propres utilisateurs peuvent envoyer à tout le monde, les inconnus seulement à ses propres boîtes aux lettres. La case au bas de la colonne externe est celle où rien ne doit jamais être accepté.</translation>
    </message>
    <message>
        <source>Doors, endpoints, controls, findings, and what was not covered: each leads to the lines that it rests on. By hand gives the commands that show the same without Postern.</source>
        <translation>Portes, points d’accès, témoins, constats, et ce qui n’a pas été couvert&#xa0;: chaque élément mène aux lignes sur lesquelles il repose. «&#xa0;À la main&#xa0;» donne les commandes qui montrent la même chose sans Postern.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Save the check to keep every byte of it: the file can be opened, replayed and judged again on any machine, and by a later Postern that knows better rules.</source>
        <translation>Enregistrez le contrôle pour en conserver chaque octet&#xa0;: le fichier peut être ouvert, rejoué et jugé de nouveau sur n’importe quelle machine, et par un Postern ultérieur aux règles meilleures.</translation>
    </message>
    <message>
        <source>Copy it as text for a ticket or a mail. Run it again, from the same place, after a door was closed, to see that it is shut.</source>
        <translation>Copiez-le sous forme de texte pour un ticket ou un e-mail. Refaites-le, du même endroit, après avoir fermé une porte, pour constater qu’elle l’est bien.</translation>
    </message>
    <message>
        <source>A saved check</source>
        <translation>Un contrôle enregistré</translation>
    </message>
    <message>
        <source>A file holds what was said and heard, not the verdict: that is found anew by the rules of this program, and is the same wherever the file is opened.</source>
        <translation>Un fichier contient ce qui a été dit et entendu, non le verdict&#xa0;: celui-ci est établi de nouveau d’après les règles de ce programme, et il est le même partout où le fichier est ouvert.</translation>
    </message>
    <message>
        <source>Under Path the envelopes travel as they did. Under Dialogue stand all lines; ask any of them what it means.</source>
        <translation>Sous Trajet, les enveloppes circulent comme elles l’ont fait. Sous Dialogue se trouvent toutes les lignes&#xa0;; demandez à n’importe laquelle ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>The lessons lead from what a relay is to why an open one hurts and how it is closed. Each takes a few minutes; what was read is ticked, and nothing has to be read in order.</source>
        <translation>Les leçons vont de ce qu’est un relais à ce que coûte un relais ouvert et à la façon de le fermer. Chacune prend quelques minutes&#xa0;; ce qui a été lu est coché, et l’ordre de lecture est libre.</translation>
    </message>
    <message>
        <source>Pictures and dialogues come from real mail servers inside this program, which run while you watch. Nothing leaves this computer.</source>
        <translation>Les images et les dialogues viennent de vrais serveurs de messagerie à l’intérieur de ce programme, qui fonctionnent pendant que vous regardez. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>A check that you came from stays as it is, and goes on.</source>
        <translation>Un contrôle que vous avez quitté pour venir ici reste en l’état et se poursuit.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere: F1 explains the page, Alt+Home leads to the start page, Ctrl+N checks a server, Ctrl+T tries it on Company A, Ctrl+O opens a saved check.</source>
        <translation>Partout&#xa0;: F1 explique la page, Alt+Début mène à la page d’accueil, Ctrl+N contrôle un serveur, Ctrl+T l’essaie sur la société A, Ctrl+O ouvre un contrôle enregistré.</translation>
    </message>
    <message>
        <source>In the wizard: Enter goes on, Alt with the underlined letter presses a button, Escape stops a check that runs.</source>
        <translation>Dans l’assistant&#xa0;: Entrée passe à la suite, Alt avec la lettre soulignée actionne un bouton, Échap arrête un contrôle en cours.</translation>
    </message>
    <message>
        <source>In the picture: Space plays and pauses, the arrow keys step, Home begins again.</source>
        <translation>Dans l’image&#xa0;: Espace lance et met en pause, les flèches avancent ou reculent d’un pas, Début revient au commencement.</translation>
    </message>
    <message>
        <source>In the dialogue: Enter asks a line what it means and Escape takes the answer back, Ctrl+E explains all of it, Ctrl+F finds, F3 and Shift+F3 lead to the next and the one before, Ctrl+C copies the marked lines.</source>
        <translation>Dans le dialogue&#xa0;: Entrée demande à une ligne ce qu’elle signifie et Échap referme la réponse, Ctrl+E explique le tout, Ctrl+F recherche, F3 et Maj+F3 mènent au résultat suivant et au précédent, Ctrl+C copie les lignes sélectionnées.</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlBlocks</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>we say</source>
        <translation>nous disons</translation>
    </message>
    <message>
        <source>the server says</source>
        <translation>le serveur dit</translation>
    </message>
    <message>
        <source>Open the connection, and type the lines:</source>
        <translation>Ouvrez la connexion, et tapez les lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Who may send to whom</source>
        <translation>Qui peut envoyer à qui</translation>
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
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>postern::explain::InShort</name>
    <message>
        <source>took the plain form</source>
        <translation>a accepté la forme simple</translation>
    </message>
    <message>
        <source>took the plain form at times</source>
        <translation>a parfois accepté la forme simple</translation>
    </message>
    <message>
        <source>took another domain</source>
        <translation>a accepté un autre domaine</translation>
    </message>
    <message>
        <source>refuses unknown users of its own</source>
        <translation>refuse ses propres utilisateurs inconnus</translation>
    </message>
    <message>
        <source>sees us under an inside address</source>
        <translation>nous voit sous une adresse interne</translation>
    </message>
    <message>
        <source>refused the plain form</source>
        <translation>a refusé la forme simple</translation>
    </message>
    <message>
        <source>a way around the rule</source>
        <translation>un moyen de contourner la règle</translation>
    </message>
    <message>
        <source>delivered our message</source>
        <translation>a remis notre message</translation>
    </message>
    <message>
        <source>our message arrived</source>
        <translation>notre message est arrivé</translation>
    </message>
    <message>
        <source>tried to deliver our message</source>
        <translation>a tenté de remettre notre message</translation>
    </message>
    <message>
        <source>took our message</source>
        <translation>a accepté notre message</translation>
    </message>
    <message>
        <source>takes every name</source>
        <translation>accepte n’importe quel nom</translation>
    </message>
    <message>
        <source>perhaps taken for a local name</source>
        <translation>peut-être pris pour un nom local</translation>
    </message>
    <message>
        <source>an exchanger of our recipients</source>
        <translation>serveur MX de nos destinataires</translation>
    </message>
    <message>
        <source>our message has not arrived</source>
        <translation>notre message n’est pas arrivé</translation>
    </message>
    <message>
        <source>our message came back</source>
        <translation>notre message est revenu</translation>
    </message>
    <message>
        <source>we stand inside</source>
        <translation>nous sommes à l’intérieur</translation>
    </message>
    <message>
        <source>relaying refused</source>
        <translation>relayage refusé</translation>
    </message>
    <message>
        <source>refused unlike its own users</source>
        <translation>refusé autrement que ses propres utilisateurs</translation>
    </message>
    <message>
        <source>refused at DATA</source>
        <translation>refusé à DATA</translation>
    </message>
    <message>
        <source>refused after the message</source>
        <translation>refusé après le message</translation>
    </message>
    <message>
        <source>accepted, then sent back</source>
        <translation>accepté, puis renvoyé</translation>
    </message>
    <message>
        <source>takes mail of its own</source>
        <translation>accepte du courrier pour les siens</translation>
    </message>
    <message>
        <source>knows its users</source>
        <translation>connaît ses utilisateurs</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>exige un mot de passe</translation>
    </message>
    <message>
        <source>relays for one domain</source>
        <translation>relaie pour un seul domaine</translation>
    </message>
    <message>
        <source>hosts our recipient</source>
        <translation>héberge notre destinataire</translation>
    </message>
    <message>
        <source>we are on a block list</source>
        <translation>nous sommes sur une liste de blocage</translation>
    </message>
    <message>
        <source>greylisting</source>
        <translation>liste grise</translation>
    </message>
    <message>
        <source>too many questions for it</source>
        <translation>trop de questions pour lui</translation>
    </message>
    <message>
        <source>we have no reverse name</source>
        <translation>nous n’avons pas de nom inverse</translation>
    </message>
    <message>
        <source>dislikes our EHLO name</source>
        <translation>notre nom EHLO ne lui convient pas</translation>
    </message>
    <message>
        <source>does not know our sender&apos;s domain</source>
        <translation>ne connaît pas le domaine de notre expéditeur</translation>
    </message>
    <message>
        <source>our sender&apos;s policy</source>
        <translation>politique de notre expéditeur</translation>
    </message>
    <message>
        <source>refuses our sender</source>
        <translation>refuse notre expéditeur</translation>
    </message>
    <message>
        <source>dislikes our recipient</source>
        <translation>conteste notre destinataire</translation>
    </message>
    <message>
        <source>asked the recipient&apos;s server</source>
        <translation>a interrogé le serveur du destinataire</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>exige TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec de TLS</translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation>difficultés qui lui sont propres</translation>
    </message>
    <message>
        <source>the server left</source>
        <translation>le serveur est parti</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unclear answers</source>
        <translation>réponses peu claires</translation>
    </message>
    <message>
        <source>takes no mail from us</source>
        <translation>n’accepte pas de courrier de nous</translation>
    </message>
    <message>
        <source>its own domain is not known</source>
        <translation>son propre domaine n’est pas connu</translation>
    </message>
    <message>
        <source>some forms undecided</source>
        <translation>formes restées indécises</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>port 25 is shut on the way</source>
        <translation>port 25 bloqué en chemin</translation>
    </message>
    <message>
        <source>no way to IPv6 from here</source>
        <translation>pas de chemin d’ici vers IPv6</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>pas de SMTP</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>nothing to connect to</source>
        <translation>rien à quoi se connecter</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>asked for the message</source>
        <translation>message demandé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>greeted with a refusal</source>
        <translation>accueil par un refus</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLO refusé</translation>
    </message>
    <message>
        <source>no TLS offered</source>
        <translation>TLS non proposé</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS refusé</translation>
    </message>
    <message>
        <source>we left</source>
        <translation>nous sommes partis</translation>
    </message>
</context>
<context>
    <name>postern::explain::LineMeanings</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>The server&apos;s own words, for people. They bind nobody.</source>
        <translation>Les propres mots du serveur, pour des humains. Ils n’engagent personne.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>No sender: a bounce comes like this, so that it is never bounced itself.</source>
        <translation>Pas d’expéditeur&#xa0;: un avis de non-remise se présente ainsi, pour ne jamais donner lieu lui-même à un avis.</translation>
    </message>
    <message>
        <source>A source route: first to the host behind the first @, which is to send it on. Long out of use.</source>
        <translation>Une route source&#xa0;: d’abord à l’hôte qui suit le premier @, qui doit transmettre. Hors d’usage depuis longtemps.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand: a server that still knows this trick turns it into one and sends on.</source>
        <translation>Un signe pour cent là où se trouverait un @&#xa0;: un serveur qui connaît encore cette astuce en fait un @ et transmet.</translation>
    </message>
    <message>
        <source>A bang path: hosts one after the other, as UUCP had it.</source>
        <translation>Un chemin à «&#xa0;!&#xa0;» (bang path)&#xa0;: des hôtes l’un après l’autre, comme au temps d’UUCP.</translation>
    </message>
    <message>
        <source>A name in quotes: a careless server may read what is inside as an address.</source>
        <translation>Un nom entre guillemets&#xa0;: un serveur négligent peut lire comme une adresse ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Where a bounce would go. Nothing here shows that it is true.</source>
        <translation>Où irait un avis de non-remise. Rien ici ne montre que c’est vrai.</translation>
    </message>
    <message>
        <source>Where the message is to go.</source>
        <translation>Où le message doit aller.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>No parameter that Postern knows.</source>
        <translation>Aucun paramètre connu de Postern.</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>fin du message</translation>
    </message>
    <message>
        <source>A dot alone on its line: the message ends here.</source>
        <translation>Un point seul sur sa ligne&#xa0;: le message se termine ici.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>A line of the message itself; one dot alone ends it.</source>
        <translation>Une ligne du message lui-même&#xa0;; un point seul le termine.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>A step of the login; what is secret in it is not kept.</source>
        <translation>Une étape de l’authentification&#xa0;; ce qui y est secret n’est pas conservé.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No command that Postern knows.</source>
        <translation>Aucune commande connue de Postern.</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>What the client calls itself. Nothing here shows that it is true.</source>
        <translation>Le nom que le client se donne. Rien ici ne montre que c’est vrai.</translation>
    </message>
    <message>
        <source>way of logging in</source>
        <translation>méthode d’authentification</translation>
    </message>
    <message>
        <source>The mechanism; a secret behind it is not kept.</source>
        <translation>Le mécanisme&#xa0;; un secret qui le suit n’est pas conservé.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>What the command is about.</source>
        <translation>Ce sur quoi porte la commande.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>An extension that Postern does not know.</source>
        <translation>Une extension que Postern ne connaît pas.</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>nom du serveur</translation>
    </message>
    <message>
        <source>What the server calls itself. Nothing here shows that it is true.</source>
        <translation>Le nom que le serveur se donne. Rien ici ne montre que c’est vrai.</translation>
    </message>
    <message>
        <source>What it says of itself.</source>
        <translation>Ce qu’il dit de lui-même.</translation>
    </message>
    <message>
        <source>How it greets whoever called.</source>
        <translation>La manière dont il salue qui l’appelle.</translation>
    </message>
    <message>
        <source>No reply of SMTP: one begins with three digits.</source>
        <translation>Ce n’est pas une réponse SMTP&#xa0;: une telle réponse commence par trois chiffres.</translation>
    </message>
    <message>
        <source>The server&apos;s name, and what it says of itself.</source>
        <translation>Le nom du serveur, et ce qu’il dit de lui-même.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>The connection stands: our address, then the server&apos;s.</source>
        <translation>La connexion est établie&#xa0;: notre adresse, puis celle du serveur.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>The handshake is done; from here on both sides speak over TLS.</source>
        <translation>La négociation est faite&#xa0;; à partir d’ici, les deux côtés se parlent par TLS.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jeté</translation>
    </message>
    <message>
        <source>Plain text that stood behind the answer to STARTTLS. Somebody on the way may have put it there, so it is not read.</source>
        <translation>Du texte en clair qui se trouvait derrière la réponse à STARTTLS. Quelqu’un a pu l’y mettre en chemin&#xa0;; il n’est donc pas lu.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>We waited this long, in milliseconds, and nothing came.</source>
        <translation>Nous avons attendu ce temps, en millisecondes, et rien n’est venu.</translation>
    </message>
    <message>
        <source>ended by the other side</source>
        <translation>terminé par l’autre côté</translation>
    </message>
    <message>
        <source>The server or the network ended the connection, or there was none.</source>
        <translation>Le serveur ou le réseau a mis fin à la connexion, ou il n’y en avait pas.</translation>
    </message>
    <message>
        <source>ended by us</source>
        <translation>terminé par nous</translation>
    </message>
    <message>
        <source>We hung up.</source>
        <translation>Nous avons raccroché.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 lignes&#xa0;: trop pour un ticket. Elles se trouvent dans le relevé, et dans le rapport en PDF ou en HTML.</translation>
    </message>
</context>
<context>
    <name>postern::explain::MatrixWords</name>
    <message>
        <source>Name or password was refused.</source>
        <translation>Le nom ou le mot de passe a été refusé.</translation>
    </message>
    <message>
        <source>No login is offered.</source>
        <translation>Aucune authentification n’est proposée.</translation>
    </message>
    <message>
        <source>The password was kept back.</source>
        <translation>Le mot de passe n’a pas été donné.</translation>
    </message>
    <message>
        <source>No login that Postern knows is offered.</source>
        <translation>Aucune authentification connue de Postern n’est proposée.</translation>
    </message>
    <message>
        <source>The login came to nothing.</source>
        <translation>L’authentification n’a pas abouti.</translation>
    </message>
    <message>
        <source>Taken, with a password</source>
        <translation>Accepté, avec un mot de passe</translation>
    </message>
    <message>
        <source>Refused, even with a password</source>
        <translation>Refusé, même avec un mot de passe</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <translation>Rien n’a répondu.</translation>
    </message>
    <message>
        <source>We stood inside the network.</source>
        <translation>Nous étions à l’intérieur du réseau.</translation>
    </message>
    <message>
        <source>We stood outside the network.</source>
        <translation>Nous étions à l’extérieur du réseau.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Method</name>
    <message>
        <source>everything that was still to be asked when the check was stopped</source>
        <translation>tout ce qui restait à demander quand le contrôle a été arrêté</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1&#xa0;: laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing that was found was left out. What a check can never cover stands below, under limits.</source>
        <translation>Rien de ce qui a été trouvé n’a été laissé de côté. Ce qu’un contrôle ne peut jamais couvrir est indiqué ci-dessous, sous «&#xa0;Limites&#xa0;».</translation>
    </message>
    <message>
        <source>Every endpoint was spoken to in SMTP (RFC 5321), and was offered envelopes, each a sender and a recipient, in the forms that have opened relays. Beside them it was asked for its own mailboxes, which it has to take, and for names that cannot exist, which it should not.</source>
        <translation>Avec chaque point d’accès, le dialogue s’est fait en SMTP (RFC 5321)&#xa0;; des enveloppes, chacune avec un expéditeur et un destinataire, lui ont été proposées dans les formes qui ont ouvert des relais. À côté de cela, on lui a demandé ses propres boîtes aux lettres, qu’il doit accepter, et des noms qui ne peuvent pas exister, qu’il ne devrait pas accepter.</translation>
    </message>
    <message>
        <source>Reasons decide, not codes: a refusal that is not about relaying shows nothing about it, and an acceptance counts only where no innocent reading is left. The verdict is the worst of the endpoints. It is worked out from the record alone, so that anybody who has the file can have it judged again:</source>
        <translation>Ce sont les raisons qui décident, non les codes&#xa0;: un refus qui ne porte pas sur le relayage ne montre rien à son sujet, et une acceptation ne compte que là où il ne reste aucune lecture innocente. Le verdict est celui du pire des points d’accès. Il est établi à partir du seul relevé, de sorte que quiconque possède le fichier peut le faire juger de nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>The answers are those of one time and one place. A server, or the network before it, can be changed a minute later; test again after every change.</source>
        <translation>Les réponses sont celles d’un moment et d’un endroit. Un serveur, ou le réseau devant lui, peut changer une minute plus tard&#xa0;; testez de nouveau après chaque modification.</translation>
    </message>
    <message>
        <source>Only forms that were asked are covered. A server may know a form that nobody else knows.</source>
        <translation>Seules les formes demandées sont couvertes. Un serveur peut connaître une forme que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>Only a message that arrives proves that mail is carried on. A server can discard or bounce what it took.</source>
        <translation>Seul un message qui arrive prouve que le courrier est transporté plus loin. Un serveur peut jeter ou renvoyer ce qu’il a accepté.</translation>
    </message>
    <message>
        <source>Spam can leave a closed relay: by a stolen password, an infected machine inside, or a web form. None of that is seen here.</source>
        <translation>Du spam peut sortir d’un relais fermé&#xa0;: par un mot de passe volé, une machine infectée à l’intérieur, ou un formulaire web. Rien de cela n’est vu ici.</translation>
    </message>
    <message>
        <source>No endpoint was asked for more than the recipient, and no message was sent.</source>
        <translation>Aucun point d’accès n’a été interrogé au-delà du destinataire, et aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>For each form that was taken one message was sent, on the tester&apos;s word and to a mailbox of the tester&apos;s own. It says what it is and who made it, and bears a random token; what comes out at the far end with that token is the proof.</source>
        <translation>Pour chaque forme acceptée, un message a été envoyé, sur la déclaration du testeur et vers une boîte aux lettres qui est la sienne. Il dit ce qu’il est et qui l’a fait, et porte un jeton aléatoire&#xa0;; ce qui arrive à l’autre bout avec ce jeton est la preuve.</translation>
    </message>
    <message>
        <source>Where an outside recipient was taken, the message was asked for as well (DATA), and the connection given up before one was sent: without the final dot there is no message (RFC 5321, 4.1.1.4).</source>
        <translation>Là où un destinataire externe a été accepté, le message aussi a été demandé (DATA), et la connexion a été abandonnée avant qu’il n’y en ait un&#xa0;: sans le point final, il n’y a pas de message (RFC 5321, 4.1.1.4).</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>Nos propres réseaux</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>the check was stopped before it was done</source>
        <translation>le contrôle a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapport établi par</translation>
    </message>
    <message>
        <source>Record, SHA-256</source>
        <translation>Relevé, SHA-256</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>Connexion %1 sur %2</translation>
    </message>
    <message>
        <source>Login of its own people</source>
        <translation>Authentification de ses propres utilisateurs</translation>
    </message>
    <message>
        <source>Every line, as it was on the wire. Control characters are written as \n or \x1B, passwords as •••. The numbers are those that this report names.</source>
        <translation>Chaque ligne, telle qu’elle est passée sur le réseau. Les caractères de contrôle sont écrits \n ou \x1B, les mots de passe •••. Les numéros sont ceux que cite ce rapport.</translation>
    </message>
    <message>
        <source>(read off the target&apos;s name)</source>
        <translation>(déduit du nom de la cible)</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Domaine hébergé</translation>
    </message>
    <message>
        <source>A mailbox there</source>
        <translation>Une boîte aux lettres de ce domaine</translation>
    </message>
    <message>
        <source>Outside sender</source>
        <translation>Expéditeur externe</translation>
    </message>
    <message>
        <source>Outside recipient</source>
        <translation>Destinataire externe</translation>
    </message>
    <message>
        <source>(a reserved address, for want of a mailbox of the tester&apos;s own)</source>
        <translation>(une adresse réservée, faute d’une boîte aux lettres du testeur)</translation>
    </message>
    <message>
        <source>At another domain</source>
        <translation>Dans un autre domaine</translation>
    </message>
    <message>
        <source>Our name in EHLO</source>
        <translation>Notre nom dans EHLO</translation>
    </message>
    <message>
        <source>Own people&apos;s envelope</source>
        <translation>Enveloppe de ses propres utilisateurs</translation>
    </message>
    <message>
        <source>From </source>
        <translation>De </translation>
    </message>
    <message>
        <source>To </source>
        <translation>À </translation>
    </message>
    <message>
        <source>the tester said: inside the server&apos;s network</source>
        <translation>le testeur l’a dit&#xa0;: à l’intérieur du réseau du serveur</translation>
    </message>
    <message>
        <source>the tester said: outside the server&apos;s network</source>
        <translation>le testeur l’a dit&#xa0;: à l’extérieur du réseau du serveur</translation>
    </message>
    <message>
        <source>worked out from addresses and answers</source>
        <translation>établi d’après les adresses et les réponses</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>an address of the recipient&apos;s exchanger</source>
        <translation>une adresse du serveur MX du destinataire</translation>
    </message>
    <message>
        <source>a recipient&apos;s domain with letters beyond ASCII</source>
        <translation>un domaine du destinataire avec des lettres hors ASCII</translation>
    </message>
    <message>
        <source>a second outside recipient</source>
        <translation>un second destinataire externe</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <source>an IPv4 address of the server</source>
        <translation>une adresse IPv4 du serveur</translation>
    </message>
    <message>
        <source>the domain that it takes mail for</source>
        <translation>le domaine pour lequel il accepte du courrier</translation>
    </message>
    <message>
        <source>a letter of its domain that has a twin in another script</source>
        <translation>une lettre de son domaine qui a un sosie dans une autre écriture</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>une boîte aux lettres qui y existe</translation>
    </message>
    <message>
        <source>an IPv6 address of the server</source>
        <translation>une adresse IPv6 du serveur</translation>
    </message>
    <message>
        <source>%1 (for want of %2)</source>
        <translation>%1 (il manquait&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>postern::explain::OwnPeople</name>
    <message>
        <source>%1: with a password (%2), mail to outside is taken (%3: “%4”). Your own people can still send.</source>
        <translation>%1&#xa0;: avec un mot de passe (%2), le courrier vers l’extérieur est accepté (%3&#xa0;: «&#xa0;%4&#xa0;»). Vos propres utilisateurs peuvent encore envoyer.</translation>
    </message>
    <message>
        <source>%1: the password was taken (%2), and mail to outside was refused all the same (%3: “%4”). Your own people cannot send there.</source>
        <translation>%1&#xa0;: le mot de passe a été accepté (%2), et le courrier vers l’extérieur a tout de même été refusé (%3&#xa0;: «&#xa0;%4&#xa0;»). Vos propres utilisateurs ne peuvent pas y envoyer.</translation>
    </message>
    <message>
        <source>%1: name or password was refused (%2): “%3”. It was tried this once only, so that nobody is locked out.</source>
        <translation>%1&#xa0;: le nom ou le mot de passe a été refusé (%2)&#xa0;: «&#xa0;%3&#xa0;». Il n’y a eu que cet unique essai, pour que personne ne voie son compte bloqué.</translation>
    </message>
    <message>
        <source>%1: the login came to nothing (%2): “%3”.</source>
        <translation>%1&#xa0;: l’authentification n’a pas abouti (%2)&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the connection ended before it was known whether your own people can send.</source>
        <translation>%1&#xa0;: la connexion s’est terminée avant qu’on sache si vos propres utilisateurs peuvent envoyer.</translation>
    </message>
    <message>
        <source>%1: no login is offered.</source>
        <translation>%1&#xa0;: aucune authentification n’est proposée.</translation>
    </message>
    <message>
        <source>%1: a login is offered, but by no way that Postern knows (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</source>
        <translation>%1&#xa0;: une authentification est proposée, mais par aucune méthode que Postern connaisse (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</translation>
    </message>
    <message>
        <source>%1: a login is offered in the clear only, so the password was kept back.</source>
        <translation>%1&#xa0;: l’authentification n’est proposée qu’en clair&#xa0;; le mot de passe n’a donc pas été donné.</translation>
    </message>
    <message>
        <source>%1: nobody whom this machine trusts vouches for the certificate, so the password was kept back.</source>
        <translation>%1&#xa0;: aucune autorité à laquelle cette machine fait confiance ne se porte garante du certificat&#xa0;; le mot de passe n’a donc pas été donné.</translation>
    </message>
    <message>
        <source>%1: the password was not tried, since it had failed elsewhere.</source>
        <translation>%1&#xa0;: le mot de passe n’a pas été essayé, car il avait échoué ailleurs.</translation>
    </message>
    <message>
        <source>Let whoever has logged in send to anyone, before the rule that refuses relaying.</source>
        <translation>Laissez quiconque s’est authentifié envoyer à tout le monde, avant la règle qui refuse le relayage.</translation>
    </message>
    <message>
        <source>Check --user and the password; some servers want the whole address as the name.</source>
        <translation>Vérifiez --user et le mot de passe&#xa0;; certains serveurs veulent l’adresse entière comme nom.</translation>
    </message>
    <message>
        <source>Have the server offer TLS with a certificate for its name, and name it by that name. If you know who is at the other end, --auth-anyway gives the password all the same.</source>
        <translation>Faites proposer TLS par le serveur, avec un certificat établi pour son nom, et désignez-le par ce nom. Si vous savez qui est à l’autre bout, --auth-anyway donne tout de même le mot de passe.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Page</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>or open the connection, and type the lines above:</source>
        <translation>ou ouvrez la connexion, et tapez les lignes ci-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>Repeat it yourself (no message is sent)</source>
        <translation>Refaites-le vous-même (aucun message n’est envoyé)</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Comment le fermer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Avec quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>The lines that decide (&gt; we say, &lt; the server says, seconds since connecting)</source>
        <translation>Les lignes qui décident (&gt; nous disons, &lt; le serveur dit, secondes depuis la connexion)</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Portes ouvertes</translation>
    </message>
    <message>
        <source>and %1 more: --json FILE names them all</source>
        <translation>et %1 de plus&#xa0;: --json FILE les nomme toutes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Vos propres utilisateurs</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>La preuve par la remise</translation>
    </message>
    <message>
        <source>Also learnt</source>
        <translation>Également appris</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
</context>
<context>
    <name>postern::explain::Parts</name>
    <message>
        <source>at a time that is not known</source>
        <translation>à un moment inconnu</translation>
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
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>un point d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n point d’accès</numerusform>
            <numerusform>%n points d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <translation>une question</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::explain::Proof</name>
    <message>
        <source>The server refused it at its end.</source>
        <translation>Le serveur l’a refusé à la fin de la transmission.</translation>
    </message>
    <message>
        <source>The server was gone before it said whether it took it.</source>
        <translation>Le serveur est parti avant de dire s’il l’acceptait.</translation>
    </message>
    <message>
        <source>The server took it. It has not been seen yet.</source>
        <translation>Le serveur l’a accepté. Il n’a pas encore été vu.</translation>
    </message>
    <message>
        <source>The server took it. It was not seen within %1.</source>
        <translation>Le serveur l’a accepté. Il n’a pas été vu dans le délai de %1.</translation>
    </message>
    <message>
        <source>It came out at the far end, and its trace leads through this server.</source>
        <translation>Il est arrivé à l’autre bout, et sa trace passe par ce serveur.</translation>
    </message>
    <message>
        <source>It came out at the far end, but nothing in its trace names this server.</source>
        <translation>Il est arrivé à l’autre bout, mais rien dans sa trace ne nomme ce serveur.</translation>
    </message>
    <message>
        <source>The server took it and sent it back: “%1”.</source>
        <translation>Le serveur l’a accepté et l’a renvoyé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server tried to hand it on, and came to nothing at the next one: “%1”.</source>
        <translation>Le serveur a tenté de le transmettre, sans succès auprès du suivant&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server took it and sent it back for another reason: “%1”.</source>
        <translation>Le serveur l’a accepté et l’a renvoyé pour une autre raison&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing showed that the recipient is a mailbox of yours, so no message was sent.</source>
        <translation>Rien n’a montré que le destinataire est une boîte aux lettres à vous&#xa0;; aucun message n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The message could reach nobody else, so nothing had to be shown about the recipient.</source>
        <translation>Le message ne pouvait atteindre personne d’autre&#xa0;; il n’y avait donc rien à montrer au sujet du destinataire.</translation>
    </message>
    <message>
        <source>A code that was sent to the recipient before was seen in the watched place.</source>
        <translation>Un code envoyé auparavant au destinataire a été vu à l’emplacement surveillé.</translation>
    </message>
    <message>
        <source>You told the code that was sent to the recipient before.</source>
        <translation>Vous avez indiqué le code envoyé auparavant au destinataire.</translation>
    </message>
    <message>
        <source>The watched mailbox is the recipient&apos;s.</source>
        <translation>La boîte aux lettres surveillée est celle du destinataire.</translation>
    </message>
    <message>
        <source>The watch is still open: it can be gone on with from the saved check.</source>
        <translation>La surveillance est encore ouverte&#xa0;: elle peut être poursuivie à partir du contrôle enregistré.</translation>
    </message>
    <message>
        <source>Seen after %1.</source>
        <translation>Vu après %1.</translation>
    </message>
    <message>
        <source>Nothing more was to be expected.</source>
        <translation>Il n’y avait plus rien à attendre.</translation>
    </message>
    <message>
        <source>The watch was given up after %1.</source>
        <translation>La surveillance a été abandonnée après %1.</translation>
    </message>
    <message>
        <source>The watch was ended early, after %1: it can be gone on with from the saved check.</source>
        <translation>La surveillance a été interrompue avant terme, après %1&#xa0;: elle peut être poursuivie à partir du contrôle enregistré.</translation>
    </message>
    <message>
        <source>Nobody could listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Il était impossible d’y écouter&#xa0;: l’adresse n’est pas celle de cette machine, le port est pris, ou il faut davantage de droits.</translation>
    </message>
    <message>
        <source>There is no such directory, file or mailbox.</source>
        <translation>Il n’existe ni répertoire, ni fichier, ni boîte aux lettres de ce nom.</translation>
    </message>
    <message>
        <source>The watched place cannot be read, or is not what it was said to be.</source>
        <translation>L’emplacement surveillé ne peut pas être lu, ou n’est pas ce qu’on en a dit.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>Le serveur de la boîte aux lettres ne répond pas.</translation>
    </message>
    <message>
        <source>No TLS with the mailbox&apos;s server, or nobody vouches for its certificate.</source>
        <translation>Pas de TLS avec le serveur de la boîte aux lettres, ou personne ne se porte garant de son certificat.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not take name and password.</source>
        <translation>Le serveur de la boîte aux lettres n’a pas accepté le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not answer as it should.</source>
        <translation>Le serveur de la boîte aux lettres n’a pas répondu comme il le devrait.</translation>
    </message>
    <message>
        <source>Mail may take long: a server that does not know the sender often has it come back after some minutes (greylisting), the next attempt is made when the queue is run again, and a filter may put it into a folder for junk. It may also never come: then the server discarded it, or keeps it.</source>
        <translation>Le courrier peut tarder&#xa0;: un serveur qui ne connaît pas l’expéditeur lui demande souvent de revenir quelques minutes plus tard (liste grise), la tentative suivante a lieu au prochain passage de la file d’attente, et un filtre peut classer le message dans un dossier d’indésirables. Il se peut aussi qu’il n’arrive jamais&#xa0;: dans ce cas, le serveur l’a jeté, ou le garde.</translation>
    </message>
    <message>
        <source>There, “%1” lists what is queued.</source>
        <translation>Sur le serveur, «&#xa0;%1&#xa0;» donne la liste de ce qui est en file d’attente.</translation>
    </message>
    <message>
        <source>There, look at what is queued: “postqueue -p” with Postfix, “exim -bp” with Exim, “smtpctl show queue” with OpenSMTPD, “mailq” with most others.</source>
        <translation>Sur le serveur, regardez ce qui est en file d’attente&#xa0;: «&#xa0;postqueue -p&#xa0;» avec Postfix, «&#xa0;exim -bp&#xa0;» avec Exim, «&#xa0;smtpctl show queue&#xa0;» avec OpenSMTPD, «&#xa0;mailq&#xa0;» avec la plupart des autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched: %1. %2</source>
        <translation>Surveillé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>“%1” at %2, sent %3 UTC: %4</source>
        <translation>«&#xa0;%1&#xa0;» à %2, envoyé le %3 UTC&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Proofs</name>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>La boîte aux lettres</translation>
    </message>
    <message>
        <source>handed over by %1</source>
        <translation>remis par %1</translation>
    </message>
    <message>
        <source>What was seen in the watched place</source>
        <translation>Ce qui a été vu à l’emplacement surveillé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The way of the message, as each server wrote it down</source>
        <translation>Le trajet du message, tel que chaque serveur l’a consigné</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>The hand-over, and its line</source>
        <translation>La remise et sa ligne</translation>
    </message>
</context>
<context>
    <name>postern::explain::Questions</name>
    <message>
        <source>Forms ask for an outside mailbox: each of them has opened a relay somewhere. Controls ask what the right answer is known to, so that a server which refuses relaying can be told from one that refuses us. Each reply is read by a rule, by its code, its words and what was asked; the name of the rule stands below the reading.</source>
        <translation>Les formes demandent une boîte aux lettres externe&#xa0;: chacune a ouvert un relais quelque part. Les témoins demandent ce dont la bonne réponse est connue, afin qu’un serveur qui refuse le relayage puisse être distingué d’un serveur qui nous refuse, nous. Chaque réponse est lue par une règle, d’après son code, ses mots et ce qui était demandé&#xa0;; le nom de la règle figure sous la lecture.</translation>
    </message>
    <message>
        <source>Forms at %1</source>
        <translation>Formes à %1</translation>
    </message>
    <message>
        <source>Controls at %1</source>
        <translation>Témoins à %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Réponse décisive</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>rule </source>
        <translation>règle </translation>
    </message>
    <message>
        <source>What the readings mean</source>
        <translation>Ce que signifient les lectures</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReadingWords</name>
    <message>
        <source>A stranger asked for an outside mailbox, and the server said yes: a closed relay says no here.</source>
        <translation>Un inconnu a demandé une boîte aux lettres externe, et le serveur a dit oui&#xa0;: un relais fermé dit non ici.</translation>
    </message>
    <message>
        <source>The server takes mail for its own people from us, as it should.</source>
        <translation>Le serveur accepte de nous du courrier pour ses propres utilisateurs, comme il se doit.</translation>
    </message>
    <message>
        <source>The server takes mail for a user of its own who does not exist.</source>
        <translation>Le serveur accepte du courrier pour un utilisateur inexistant de son propre domaine.</translation>
    </message>
    <message>
        <source>The server takes mail for a domain that cannot exist; by itself that says nothing yet.</source>
        <translation>Le serveur accepte du courrier pour un domaine qui ne peut pas exister&#xa0;; à lui seul, cela ne dit rien encore.</translation>
    </message>
    <message>
        <source>The server takes this for a mailbox of its own, so the same name in a trick form may be just that.</source>
        <translation>Le serveur prend cela pour une de ses propres boîtes aux lettres&#xa0;; le même nom dans une forme détournée peut donc n’être que cela.</translation>
    </message>
    <message>
        <source>The server takes it. That is no relaying.</source>
        <translation>Le serveur l’accepte. Ce n’est pas du relayage.</translation>
    </message>
    <message>
        <source>The server does not carry a stranger&apos;s mail onward: the answer of a closed relay.</source>
        <translation>Le serveur ne transporte pas plus loin le courrier d’un inconnu&#xa0;: c’est la réponse d’un relais fermé.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own, so its refusals show less.</source>
        <translation>Le serveur ne tient pas ce domaine pour le sien&#xa0;; ses refus en montrent donc moins.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own.</source>
        <translation>Le serveur ne tient pas ce domaine pour le sien.</translation>
    </message>
    <message>
        <source>The server wants a password first: strangers get nowhere.</source>
        <translation>Le serveur veut d’abord un mot de passe&#xa0;: des inconnus n’arrivent à rien.</translation>
    </message>
    <message>
        <source>The server wants TLS first; then the question has to be asked again.</source>
        <translation>Le serveur veut d’abord TLS&#xa0;; la question doit alors être posée de nouveau.</translation>
    </message>
    <message>
        <source>The server puts off whoever it does not know yet. That says nothing about relaying.</source>
        <translation>Le serveur fait patienter ceux qu’il ne connaît pas encore. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server refuses our address, whatever we ask. That says nothing about relaying.</source>
        <translation>Le serveur refuse notre adresse, quoi que nous demandions. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server refuses our address and does not say why. That says nothing about relaying.</source>
        <translation>Le serveur refuse notre adresse et ne dit pas pourquoi. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server has had enough from us for now. That says nothing about relaying.</source>
        <translation>Le serveur a assez reçu de nous pour l’instant. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server wants our address to have a name in the DNS. That says nothing about relaying.</source>
        <translation>Le serveur veut que notre adresse ait un nom dans le DNS. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server does not like the name that we gave in EHLO.</source>
        <translation>Le nom que nous avons donné dans EHLO ne convient pas au serveur.</translation>
    </message>
    <message>
        <source>The command came out of order, so the answer says nothing about relaying.</source>
        <translation>La commande est venue dans le désordre&#xa0;; la réponse ne dit donc rien du relayage.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. That says nothing about relaying.</source>
        <translation>Le serveur a des difficultés qui lui sont propres. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server takes no mail at all.</source>
        <translation>Le serveur n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>The server ends the connection before it has answered.</source>
        <translation>Le serveur met fin à la connexion avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>The server objects to the sender&apos;s domain, not to relaying.</source>
        <translation>L’objection du serveur porte sur le domaine de l’expéditeur, non sur le relayage.</translation>
    </message>
    <message>
        <source>The sender may not be used from where we stand. That says nothing about relaying.</source>
        <translation>L’expéditeur ne peut pas être employé de l’endroit où nous sommes. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server objects to the sender, not to relaying.</source>
        <translation>L’objection du serveur porte sur l’expéditeur, non sur le relayage.</translation>
    </message>
    <message>
        <source>The server finds no way to the recipient&apos;s domain. It looked for one, which a closed relay need not.</source>
        <translation>Le serveur ne trouve pas de chemin vers le domaine du destinataire. Il en a cherché un, ce qu’un relais fermé n’a pas à faire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail. That says nothing about relaying.</source>
        <translation>Le domaine du destinataire n’accepte pas de courrier. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The server asked the recipient&apos;s own server, which refused: it would have sent on.</source>
        <translation>Le serveur a interrogé le serveur du destinataire, qui a refusé&#xa0;: il aurait transmis.</translation>
    </message>
    <message>
        <source>The server looks for this mailbox in its own house only: it does not relay.</source>
        <translation>Le serveur ne cherche cette boîte aux lettres que chez lui&#xa0;: il ne relaie pas.</translation>
    </message>
    <message>
        <source>The server knows its own users and refuses the others.</source>
        <translation>Le serveur connaît ses propres utilisateurs et refuse les autres.</translation>
    </message>
    <message>
        <source>The server does not allow an address of this shape.</source>
        <translation>Le serveur n’admet pas une adresse de cette forme.</translation>
    </message>
    <message>
        <source>The server objects to the message, not to its recipient.</source>
        <translation>L’objection du serveur porte sur le message, non sur son destinataire.</translation>
    </message>
    <message>
        <source>The server refuses for good and does not say why.</source>
        <translation>Le serveur refuse définitivement et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The server refuses for now and does not say why.</source>
        <translation>Le serveur refuse pour l’instant et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>A stranger may hand in a message for an outside mailbox: nothing is left that would stop it. We hang up here, and no message is sent.</source>
        <translation>Un inconnu peut déposer un message pour une boîte aux lettres externe&#xa0;: il ne reste rien qui l’arrêterait. Nous raccrochons ici, et aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>The server wants the message. We hang up here, and no message is sent.</source>
        <translation>Le serveur veut le message. Nous raccrochons ici, et aucun message n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reasons</name>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2), and the server answered “%3”.</source>
        <translation>Un inconnu (%1) a demandé une boîte aux lettres externe (%2), et le serveur a répondu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2) on several connections, and some of them were answered “%3”: more than one server stands behind this address, and they differ.</source>
        <translation>Un inconnu (%1) a demandé une boîte aux lettres externe (%2) sur plusieurs connexions, et certaines ont reçu la réponse «&#xa0;%3&#xa0;»&#xa0;: plus d’un serveur se trouve derrière cette adresse, et ils diffèrent.</translation>
    </message>
    <message>
        <source>A mailbox at a second outside domain (%1) was taken as well, so this is not about one domain that the server happens to host.</source>
        <translation>Une boîte aux lettres d’un second domaine externe (%1) a été acceptée aussi&#xa0;; il ne s’agit donc pas d’un seul domaine que le serveur se trouverait héberger.</translation>
    </message>
    <message>
        <source>It refuses unknown names of its own (%1: “%2”), so it does not simply take everything.</source>
        <translation>Il refuse les noms inconnus de son propre domaine (%1&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; il n’accepte donc pas simplement tout.</translation>
    </message>
    <message>
        <source>The server sees us under an address of its own network: an address translator, a container or a proxy stands in front of it, and everybody who comes through it counts as one of its own.</source>
        <translation>Le serveur nous voit sous une adresse de son propre réseau&#xa0;: un traducteur d’adresses (NAT), un conteneur ou un proxy se trouve devant lui, et quiconque passe par là compte pour l’un des siens.</translation>
    </message>
    <message>
        <source>The plain form, %1 to %2, was answered “%3”.</source>
        <translation>La forme simple, de %1 à %2, a reçu la réponse «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”. Nothing in that form can mean a mailbox of its own: it took mail for an outside recipient.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu la réponse «&#xa0;%2&#xa0;». Rien dans cette forme ne peut désigner une de ses propres boîtes aux lettres&#xa0;: il a accepté du courrier pour un destinataire externe.</translation>
    </message>
    <message>
        <source>It also took a mailbox that cannot exist (%1: “%2”), so taking the outside recipient shows nothing yet.</source>
        <translation>Il a aussi accepté une boîte aux lettres qui ne peut pas exister (%1&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; avoir accepté le destinataire externe ne montre donc rien encore.</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”; the server may have read it as a mailbox of its own.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu la réponse «&#xa0;%2&#xa0;»&#xa0;; le serveur peut y avoir lu une de ses propres boîtes aux lettres.</translation>
    </message>
    <message>
        <source>By the DNS this server is an exchanger of every outside domain that we have a mailbox at: what it answers for them says nothing about relaying.</source>
        <translation>D’après le DNS, ce serveur est un serveur MX de tous les domaines externes où nous avons une boîte aux lettres&#xa0;: ce qu’il répond pour eux ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>It took %1 (“%2”), but by the DNS it is an exchanger of that domain, and of the second one as well: taking mail for them is its duty, and no relaying.</source>
        <translation>Il a accepté %1 («&#xa0;%2&#xa0;»), mais d’après le DNS il est un serveur MX de ce domaine, et du second aussi&#xa0;: accepter du courrier pour eux est son devoir, et non du relayage.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end, and its trace leads through this server: a stranger&apos;s mail to a stranger was sent on. That is the proof.</source>
        <translation>Notre propre message est arrivé à l’autre bout, et sa trace passe par ce serveur&#xa0;: le courrier d’un inconnu a été transmis à un inconnu. C’est la preuve.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end. Nobody but this server ever had it; but nothing in its trace names the server, so it may have gone on by another one.</source>
        <translation>Notre propre message est arrivé à l’autre bout. Personne d’autre que ce serveur ne l’a jamais eu&#xa0;; mais rien dans sa trace ne nomme le serveur, de sorte qu’il peut avoir continué par un autre.</translation>
    </message>
    <message>
        <source>Our message came back, and its bounce quotes the next server: this one did try to send a stranger&apos;s mail on to a stranger.</source>
        <translation>Notre message est revenu, et l’avis de non-remise cite le serveur suivant&#xa0;: celui-ci a bien tenté de transmettre le courrier d’un inconnu à un inconnu.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”). Whether that comes out at the far end is not known yet.</source>
        <translation>Il a accepté notre message en entier («&#xa0;%1&#xa0;»). On ne sait pas encore s’il arrive à l’autre bout.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”), and within %2 that was not seen at the far end: it may have discarded it, may still keep it, or somebody on the way took it for junk.</source>
        <translation>Il a accepté notre message en entier («&#xa0;%1&#xa0;»), et dans le délai de %2 le message n’a pas été vu à l’autre bout&#xa0;: le serveur peut l’avoir jeté, peut le garder encore, ou quelqu’un en chemin l’a pris pour un indésirable.</translation>
    </message>
    <message>
        <source>It took our message and sent it back, but for a reason that says nothing of relaying.</source>
        <translation>Il a accepté notre message et l’a renvoyé, mais pour une raison qui ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>We asked from inside, where a mail server may send on to anyone: “%1” is the right answer to us.</source>
        <translation>Nous avons demandé de l’intérieur, d’où un serveur de messagerie peut transmettre à tout le monde&#xa0;: «&#xa0;%1&#xa0;» est la bonne réponse à nous faire.</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was refused for the right reason: “%2”.</source>
        <translation>Une boîte aux lettres externe (%1) a été refusée pour la bonne raison&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was answered “%2”. The words give no reason, but on the same terms mail for its own mailbox was taken.</source>
        <translation>Une boîte aux lettres externe (%1) a reçu la réponse «&#xa0;%2&#xa0;». Les mots ne donnent pas de raison, mais, dans les mêmes conditions, du courrier pour une de ses propres boîtes aux lettres a été accepté.</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at DATA: “%1”.</source>
        <translation>Il a d’abord accepté le destinataire externe, et a refusé à DATA&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at the end of the message: “%1”.</source>
        <translation>Il a d’abord accepté le destinataire externe, et a refusé à la fin du message&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It took our message for %1, and then sent it back to the sender: “%2”. It does not relay; it only says so late.</source>
        <translation>Il a accepté notre message pour %1, puis l’a renvoyé à l’expéditeur&#xa0;: «&#xa0;%2&#xa0;». Il ne relaie pas&#xa0;; il ne fait que le dire tard.</translation>
    </message>
    <message>
        <source>It does take mail from us: %1 was answered “%2”. So the refusals are about relaying, not about us.</source>
        <translation>Il accepte bien du courrier de nous&#xa0;: %1 a reçu la réponse «&#xa0;%2&#xa0;». Les refus portent donc sur le relayage, et non sur nous.</translation>
    </message>
    <message>
        <source>It looks at each recipient: an unknown name of its own (%1) is answered “%2”, an outside one in other words.</source>
        <translation>Il examine chaque destinataire&#xa0;: un nom inconnu de son propre domaine (%1) reçoit la réponse «&#xa0;%2&#xa0;», un nom externe, une réponse en d’autres termes.</translation>
    </message>
    <message>
        <source>Every question was answered like this: “%1”. Who has no password sends nothing, not even to its own mailboxes.</source>
        <translation>Chaque question a reçu cette réponse&#xa0;: «&#xa0;%1&#xa0;». Sans mot de passe, on n’envoie rien, pas même à ses propres boîtes aux lettres.</translation>
    </message>
    <message>
        <source>It takes mail for the first outside domain that we tried, but not for another one (%1: “%2”): it handles mail for that one domain, as a second exchanger does.</source>
        <translation>Il accepte du courrier pour le premier domaine externe que nous avons essayé, mais pas pour un autre (%1&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;: il traite le courrier de ce seul domaine, comme le fait un serveur MX secondaire.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of the first recipient&apos;s domain, so that one counts for nothing: %1 decides (“%2”).</source>
        <translation>D’après le DNS, il est un serveur MX du domaine du premier destinataire, qui ne compte donc pas&#xa0;: c’est %1 qui décide («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>It refuses us, and not only what we ask: “%1”.</source>
        <translation>Il nous refuse, nous, et pas seulement ce que nous demandons&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It puts us off for now, as greylisting does with whoever is new: “%1”.</source>
        <translation>Il nous fait patienter pour l’instant, comme le fait une liste grise (greylisting) avec tout nouveau venu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It takes no more of us for now: “%1”.</source>
        <translation>Il n’accepte plus rien de nous pour l’instant&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It wants a name in the DNS for the address that we come from: “%1”.</source>
        <translation>Il veut un nom dans le DNS pour l’adresse d’où nous venons&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It does not accept the name that we give in EHLO: “%1”.</source>
        <translation>Il n’accepte pas le nom que nous donnons dans EHLO&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It looked for the domain of our sender (%1) in the DNS and did not find it: “%2”.</source>
        <translation>Il a cherché le domaine de notre expéditeur (%1) dans le DNS et ne l’a pas trouvé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The domain of our sender (%1) does not allow us to write in its name: “%2”.</source>
        <translation>Le domaine de notre expéditeur (%1) ne nous autorise pas à écrire en son nom&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It refuses our sender (%1): “%2”.</source>
        <translation>Il refuse notre expéditeur (%1)&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It looked for the domain of our test recipient (%1) and found none that takes mail: “%2”.</source>
        <translation>Il a cherché le domaine de notre destinataire de test (%1) et n’en a trouvé aucun qui accepte du courrier&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It asks the mail server of our test recipient (%1) first, and got no yes from there: “%2”.</source>
        <translation>Il interroge d’abord le serveur de messagerie de notre destinataire de test (%1), et n’en a pas obtenu de oui&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It takes nothing without TLS: “%1”.</source>
        <translation>Il n’accepte rien sans TLS&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has trouble of its own just now: “%1”.</source>
        <translation>Il a en ce moment des difficultés qui lui sont propres&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plain form is refused, but “%1” has no usable answer, and that form matters.</source>
        <translation>La forme simple est refusée, mais «&#xa0;%1&#xa0;» n’a pas de réponse exploitable, et cette forme compte.</translation>
    </message>
    <message>
        <source>It does not hold %1 for its own domain (“%2”), so it could not be shown that it takes mail from us at all.</source>
        <translation>Il ne tient pas %1 pour un domaine à lui («&#xa0;%2&#xa0;»)&#xa0;; il n’a donc pas pu être montré qu’il accepte de nous le moindre courrier.</translation>
    </message>
    <message>
        <source>It was asked for none of its own mailboxes, so its refusals may be about us.</source>
        <translation>Aucune de ses propres boîtes aux lettres ne lui a été demandée&#xa0;; ses refus peuvent donc porter sur nous.</translation>
    </message>
    <message>
        <source>It took mail for none of its own mailboxes that we asked for (%1: “%2”), so its refusals may be about us.</source>
        <translation>Il n’a accepté de courrier pour aucune de ses propres boîtes aux lettres que nous avons demandées (%1&#xa0;: «&#xa0;%2&#xa0;»)&#xa0;; ses refus peuvent donc porter sur nous.</translation>
    </message>
    <message>
        <source>The reply does not say why it refuses: “%1”.</source>
        <translation>La réponse ne dit pas pourquoi il refuse&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The TLS handshake came to nothing.</source>
        <translation>La négociation TLS n’a pas abouti.</translation>
    </message>
    <message>
        <source>The server ended the connection before it answered.</source>
        <translation>Le serveur a mis fin à la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>The server ended the connection: “%1”.</source>
        <translation>Le serveur a mis fin à la connexion&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Le serveur a cessé de répondre.</translation>
    </message>
    <message>
        <source>The check was stopped before the questions that matter were answered.</source>
        <translation>Le contrôle a été arrêté avant que les questions importantes aient reçu une réponse.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Aucune connexion n’a pu être établie.</translation>
    </message>
    <message>
        <source>Port 25 gave no answer at all, not even a refusal: so it looks from a network that lets nobody out to port 25, as many do.</source>
        <translation>Le port 25 n’a donné aucune réponse, pas même un refus&#xa0;: c’est ce que l’on voit depuis un réseau qui ne laisse sortir personne vers le port 25, comme beaucoup le font.</translation>
    </message>
    <message>
        <source>There is no way to IPv6 addresses from here.</source>
        <translation>Il n’y a pas de chemin d’ici vers des adresses IPv6.</translation>
    </message>
    <message>
        <source>A connection was made, but no greeting came in the time that we wait.</source>
        <translation>Une connexion a été établie, mais aucune salutation n’est venue dans le temps que nous attendons.</translation>
    </message>
    <message>
        <source>What came back is not SMTP.</source>
        <translation>Ce qui est revenu n’est pas du SMTP.</translation>
    </message>
    <message>
        <source>What came back is not SMTP: “%1”.</source>
        <translation>Ce qui est revenu n’est pas du SMTP&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It greets with a refusal: “%1”.</source>
        <translation>Il salue par un refus&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Run the check again with %1: it waits for some %2 min and asks once more, and who comes back is let in.</source>
        <translation>Refaites le contrôle avec %1&#xa0;: il attend environ %2 min et demande encore une fois, et qui revient est admis.</translation>
    </message>
    <message>
        <source>Run the check from another address, or have ours taken off the list that the reply names. Home and mobile connections are listed almost everywhere.</source>
        <translation>Faites le contrôle depuis une autre adresse, ou faites retirer la nôtre de la liste que nomme la réponse. Les connexions domestiques et mobiles y figurent presque partout.</translation>
    </message>
    <message>
        <source>Wait an hour and run the check again with --gentle.</source>
        <translation>Attendez une heure et refaites le contrôle avec --gentle.</translation>
    </message>
    <message>
        <source>Give our address a PTR record that leads to a name which leads back, or run the check from a host that has one.</source>
        <translation>Donnez à notre adresse un enregistrement PTR qui mène à un nom ramenant à elle, ou faites le contrôle depuis un hôte qui en a un.</translation>
    </message>
    <message>
        <source>Name this machine with a fully qualified name that the DNS knows: --helo NAME.</source>
        <translation>Désignez cette machine par un nom complet que le DNS connaît&#xa0;: --helo NAME.</translation>
    </message>
    <message>
        <source>Give a sender of your own at a domain that lets this machine send: --sender ADDRESS.</source>
        <translation>Indiquez un expéditeur à vous, dans un domaine qui autorise cette machine à envoyer&#xa0;: --sender ADDRESS.</translation>
    </message>
    <message>
        <source>Give an outside mailbox of your own that exists: --recipient ADDRESS.</source>
        <translation>Indiquez une boîte aux lettres externe à vous qui existe&#xa0;: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Name a domain and a mailbox that this server takes mail for: --hosted-domain DOMAIN --local ADDRESS.</source>
        <translation>Indiquez un domaine et une boîte aux lettres pour lesquels ce serveur accepte du courrier&#xa0;: --hosted-domain DOMAIN --local ADDRESS.</translation>
    </message>
    <message>
        <source>Run the check again with --tls auto or --tls always.</source>
        <translation>Refaites le contrôle avec --tls auto ou --tls always.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS set-up looked at: until a handshake succeeds, this door is unknown, not closed.</source>
        <translation>Faites examiner la configuration TLS du serveur&#xa0;: tant qu’aucune négociation n’aboutit, cette porte est inconnue, et non fermée.</translation>
    </message>
    <message>
        <source>Run the check again later, with --gentle and a longer --timeout; if it stays so, ask whoever runs %1 what the reply means.</source>
        <translation>Refaites le contrôle plus tard, avec --gentle et un --timeout plus long&#xa0;; si rien ne change, demandez à qui exploite %1 ce que signifie la réponse.</translation>
    </message>
    <message>
        <source>Run the check again and let it finish.</source>
        <translation>Refaites le contrôle et laissez-le aller à son terme.</translation>
    </message>
    <message>
        <source>Close it today: blocklists take up open relays on sight. Two rules leave mail working: from inside the network to any mailbox; from outside to mailboxes of %1 only.</source>
        <translation>Fermez-le aujourd’hui&#xa0;: les listes de blocage inscrivent les relais ouverts dès qu’elles les voient. Deux règles laissent le courrier fonctionner&#xa0;: de l’intérieur du réseau, vers toute boîte aux lettres&#xa0;; de l’extérieur, vers les boîtes aux lettres de %1 seulement.</translation>
    </message>
    <message>
        <source>Let the server see the true address of its clients, and take the translator&apos;s address out of its trusted networks.</source>
        <translation>Faites en sorte que le serveur voie la véritable adresse de ses clients, et retirez l’adresse du traducteur de ses réseaux de confiance.</translation>
    </message>
    <message>
        <source>Have unknown names of its own domain refused at RCPT and check again: then its answers tell more. Until then, look whether a message to an outside mailbox leaves the server: its log and queue show it.</source>
        <translation>Faites refuser dès RCPT les noms inconnus de son propre domaine et contrôlez de nouveau&#xa0;: ses réponses en diront alors davantage. D’ici là, regardez si un message pour une boîte aux lettres externe quitte le serveur&#xa0;: son journal et sa file d’attente le montrent.</translation>
    </message>
    <message>
        <source>Save this check, and go on waiting later: postern wait FILE. Only the message&apos;s arrival is proof.</source>
        <translation>Enregistrez ce contrôle, et continuez d’attendre plus tard&#xa0;: postern wait FILE. Seule l’arrivée du message est une preuve.</translation>
    </message>
    <message>
        <source>Look where the message is now: in the server&apos;s log and queue, and in the folder for junk at the far end. If it comes after all, postern wait FILE judges the saved check again.</source>
        <translation>Regardez où se trouve maintenant le message&#xa0;: dans le journal et la file d’attente du serveur, et dans le dossier d’indésirables à l’autre bout. S’il arrive finalement, postern wait FILE juge de nouveau le contrôle enregistré.</translation>
    </message>
    <message>
        <source>Have outside recipients refused at RCPT: what is taken and bounced goes to whoever was named as sender, who may be a stranger.</source>
        <translation>Faites refuser dès RCPT les destinataires externes&#xa0;: ce qui est accepté puis renvoyé va à quiconque a été nommé comme expéditeur, et ce peut être un inconnu.</translation>
    </message>
    <message>
        <source>Look whether a message to %1 leaves the server: its log and queue show it. If it takes every name of its own domain, name a mailbox that cannot be there and have unknown names refused.</source>
        <translation>Regardez si un message pour %1 quitte le serveur&#xa0;: son journal et sa file d’attente le montrent. S’il accepte tout nom de son propre domaine, indiquez une boîte aux lettres qui ne peut pas y exister et faites refuser les noms inconnus.</translation>
    </message>
    <message>
        <source>Run the same check where strangers stand: on a host outside of the network, at another provider, without a VPN into this one, and there with the command below. If this host is outside, say so here: --vantage outside.</source>
        <translation>Faites le même contrôle là où se trouvent les inconnus&#xa0;: sur un hôte extérieur au réseau, chez un autre fournisseur, sans VPN vers celui-ci, et là avec la commande ci-dessous. Si cet hôte-ci est à l’extérieur, dites-le&#xa0;: --vantage outside.</translation>
    </message>
    <message>
        <source>Name an outside mailbox at a domain that this server has nothing to do with: --recipient ADDRESS, and another one: --second-recipient ADDRESS.</source>
        <translation>Indiquez une boîte aux lettres externe dans un domaine avec lequel ce serveur n’a rien à voir&#xa0;: --recipient ADDRESS, et une autre&#xa0;: --second-recipient ADDRESS.</translation>
    </message>
    <message>
        <source>If the server is up, run the check from a network that lets you out to port 25: other servers answer you there, too. If nothing is meant to listen at port 25 of %1, name the ports that do: --ports 465,587.</source>
        <translation>Si le serveur est en service, faites le contrôle depuis un réseau qui vous laisse sortir vers le port 25&#xa0;: là, d’autres serveurs aussi vous répondent. Si rien n’est censé écouter au port 25 de %1, indiquez les ports qui écoutent&#xa0;: --ports 465,587.</translation>
    </message>
    <message>
        <source>Run the check from a network that has IPv6.</source>
        <translation>Faites le contrôle depuis un réseau qui dispose d’IPv6.</translation>
    </message>
    <message>
        <source>Check name and port. Many providers block port 25 from home and cloud connections: then run the check from another network.</source>
        <translation>Vérifiez le nom et le port. Beaucoup de fournisseurs bloquent le port 25 depuis les connexions domestiques et l’informatique en nuage&#xa0;: dans ce cas, faites le contrôle depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen at 25, 587 and 465.</source>
        <translation>Vérifiez le port&#xa0;: les serveurs de messagerie écoutent aux ports 25, 587 et 465.</translation>
    </message>
    <message>
        <source>Check the spelling, or name the host instead of the domain.</source>
        <translation>Vérifiez l’orthographe, ou indiquez l’hôte à la place du domaine.</translation>
    </message>
</context>
<context>
    <name>postern::explain::RemedySection</name>
    <message>
        <source>Keep the two rules: from inside the network to any mailbox; from outside to the server&apos;s own mailboxes only.</source>
        <translation>Respectez les deux règles&#xa0;: de l’intérieur du réseau, vers toute boîte aux lettres&#xa0;; de l’extérieur, vers les propres boîtes aux lettres du serveur seulement.</translation>
    </message>
    <message>
        <source>Test again from outside after every change of the server, and of whatever stands before it: a firewall, a proxy, a container, an IPv6 address.</source>
        <translation>Testez de nouveau de l’extérieur après chaque modification du serveur, et de tout ce qui se trouve devant lui&#xa0;: un pare-feu, un proxy, un conteneur, une adresse IPv6.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Source&#xa0;: </translation>
    </message>
</context>
<context>
    <name>postern::explain::Repeats</name>
    <message>
        <source>swaks takes the comma for the end of an address: type the lines.</source>
        <translation>swaks prend la virgule pour la fin d’une adresse&#xa0;: tapez les lignes.</translation>
    </message>
    <message>
        <source>swaks sends no parameters behind an address: type the lines.</source>
        <translation>swaks n’envoie pas de paramètres derrière une adresse&#xa0;: tapez les lignes.</translation>
    </message>
    <message>
        <source>swaks cannot send an address of this shape: type the lines.</source>
        <translation>swaks ne peut pas envoyer une adresse de cette forme&#xa0;: tapez les lignes.</translation>
    </message>
    <message>
        <source>The check went through a proxy, and this does not: do it where the proxy stands.</source>
        <translation>Le contrôle est passé par un proxy, et ceci n’y passe pas&#xa0;: faites-le là où se trouve le proxy.</translation>
    </message>
    <message>
        <source>at the 354 break off with Ctrl+C: without the final dot there is no message</source>
        <translation>au 354, interrompez avec Ctrl+C&#xa0;: sans le point final, il n’y a pas de message</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReplyCodes</name>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>The server tells about its own state.</source>
        <translation>Le serveur parle de son propre état.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>The server says how it can be used; this is for people.</source>
        <translation>Le serveur dit comment il s’utilise&#xa0;; c’est destiné à des humains.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>The server is there and ready to listen.</source>
        <translation>Le serveur est là et prêt à écouter.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>au revoir</translation>
    </message>
    <message>
        <source>The server ends the connection, as agreed.</source>
        <translation>Le serveur met fin à la connexion, comme convenu.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>authentifié</translation>
    </message>
    <message>
        <source>The password was right: from now on the client is somebody.</source>
        <translation>Le mot de passe était bon&#xa0;: à partir de maintenant, le client est quelqu’un.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>The server did what it was asked.</source>
        <translation>Le serveur a fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>taken, to be sent on</source>
        <translation>accepté, à transmettre</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server takes the message and sends it there.</source>
        <translation>La boîte aux lettres est ailleurs&#xa0;; le serveur accepte le message et l’y envoie.</translation>
    </message>
    <message>
        <source>not looked up, but taken</source>
        <translation>non vérifié, mais accepté</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, and tries to deliver all the same.</source>
        <translation>Le serveur ne dit pas si la boîte aux lettres existe, et tente tout de même la remise.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuez</translation>
    </message>
    <message>
        <source>The server waits for the next part of the login.</source>
        <translation>Le serveur attend la suite de l’authentification.</translation>
    </message>
    <message>
        <source>send the message</source>
        <translation>envoyez le message</translation>
    </message>
    <message>
        <source>The server wants the message itself now; a line with a single dot would end it.</source>
        <translation>Le serveur veut maintenant le message lui-même&#xa0;; une ligne contenant un seul point le terminerait.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>The server ends the connection; try again later.</source>
        <translation>Le serveur met fin à la connexion&#xa0;; à réessayer plus tard.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>le mot de passe doit être changé</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Cette méthode d’authentification ne fonctionne qu’après que l’utilisateur s’est authentifié une fois d’une autre manière.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment; later it may.</source>
        <translation>La boîte aux lettres n’est pas utilisable en ce moment&#xa0;; plus tard, elle le sera peut-être.</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>difficulté ici</translation>
    </message>
    <message>
        <source>Something went wrong in the server itself; later it may work.</source>
        <translation>Quelque chose s’est mal passé dans le serveur lui-même&#xa0;; plus tard, cela fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>The server has no space or too many recipients just now.</source>
        <translation>Le serveur manque de place ou a trop de destinataires en ce moment.</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible maintenant</translation>
    </message>
    <message>
        <source>TLS or login cannot be had at the moment. Some servers also put off relaying with this code.</source>
        <translation>TLS ou l’authentification n’est pas disponible en ce moment. Certains serveurs diffèrent aussi le relayage avec ce code.</translation>
    </message>
    <message>
        <source>cannot do that now</source>
        <translation>impossible en ce moment</translation>
    </message>
    <message>
        <source>The server cannot handle one of the parameters just now.</source>
        <translation>Le serveur ne peut pas traiter l’un des paramètres en ce moment.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>The server does not know this command, or the line is too long.</source>
        <translation>Le serveur ne connaît pas cette commande, ou la ligne est trop longue.</translation>
    </message>
    <message>
        <source>bad argument</source>
        <translation>mauvais argument</translation>
    </message>
    <message>
        <source>The command is known, but what stands behind it has a wrong form.</source>
        <translation>La commande est connue, mais ce qui la suit est mal formé.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>The server knows the command and does not carry it out.</source>
        <translation>Le serveur connaît la commande et ne l’exécute pas.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>dans le désordre</translation>
    </message>
    <message>
        <source>The command came before one that has to stand in front of it.</source>
        <translation>La commande est venue avant une autre qui doit la précéder.</translation>
    </message>
    <message>
        <source>parameter not offered</source>
        <translation>paramètre non proposé</translation>
    </message>
    <message>
        <source>The command is known, but not with this parameter.</source>
        <translation>La commande est connue, mais pas avec ce paramètre.</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>This host never takes any mail.</source>
        <translation>Cet hôte n’accepte jamais de courrier.</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>pas ainsi</translation>
    </message>
    <message>
        <source>The server wants something first: TLS, or a password.</source>
        <translation>Le serveur veut d’abord quelque chose&#xa0;: TLS, ou un mot de passe.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>authentification trop faible</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Cette méthode d’authentification est trop faible pour cet utilisateur.</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>authentification refusée</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>l’authentification exige le chiffrement</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Cette méthode d’authentification n’est proposée que par TLS.</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>refusé définitivement</translation>
    </message>
    <message>
        <source>The server does not take this: no such mailbox, or a rule is against it.</source>
        <translation>Le serveur n’accepte pas cela&#xa0;: la boîte aux lettres n’existe pas, ou une règle s’y oppose.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere, and the server will not send the message there.</source>
        <translation>La boîte aux lettres est ailleurs, et le serveur n’y enverra pas le message.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox allows.</source>
        <translation>Le message est plus volumineux que le serveur ou la boîte aux lettres ne le permet.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>nom non admis</translation>
    </message>
    <message>
        <source>The server does not accept this form of a mailbox name.</source>
        <translation>Le serveur n’accepte pas cette forme de nom de boîte aux lettres.</translation>
    </message>
    <message>
        <source>The server will not do this, now or later. As a greeting: it takes no mail from this client.</source>
        <translation>Le serveur ne le fera pas, ni maintenant ni plus tard. En guise de salutation&#xa0;: il n’accepte pas de courrier de ce client.</translation>
    </message>
    <message>
        <source>parameter unknown</source>
        <translation>paramètre inconnu</translation>
    </message>
    <message>
        <source>The server does not know one of the parameters, or does not offer it.</source>
        <translation>Le serveur ne connaît pas l’un des paramètres, ou ne le propose pas.</translation>
    </message>
    <message>
        <source>domain takes no mail</source>
        <translation>le domaine n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>Le domaine du destinataire indique qu’il n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The server says yes.</source>
        <translation>Le serveur dit oui.</translation>
    </message>
    <message>
        <source>The server says yes, and waits for more.</source>
        <translation>Le serveur dit oui, et attend la suite.</translation>
    </message>
    <message>
        <source>The server says no for the moment; later the same question may get a yes.</source>
        <translation>Le serveur dit non pour le moment&#xa0;; plus tard, la même question peut obtenir un oui.</translation>
    </message>
    <message>
        <source>The server says no, and asking again does not help.</source>
        <translation>Le serveur dit non, et redemander ne sert à rien.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reports</name>
    <message>
        <source>How to close it</source>
        <translation>Comment le fermer</translation>
    </message>
    <message>
        <source>What to do next, and how to close it</source>
        <translation>Que faire ensuite, et comment le fermer</translation>
    </message>
    <message>
        <source>How it stays closed</source>
        <translation>Comment il reste fermé</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Open relay check of %1</source>
        <translation>Contrôle de relais ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · relevé %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What this server does with mail</source>
        <translation>Ce que ce serveur fait du courrier</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Les lignes qui décident</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>La preuve par la remise</translation>
    </message>
    <message>
        <source>Every question and its answer</source>
        <translation>Chaque question et sa réponse</translation>
    </message>
    <message>
        <source>What else was seen</source>
        <translation>Ce qui a été vu par ailleurs</translation>
    </message>
    <message>
        <source>What was not covered</source>
        <translation>Ce qui n’a pas été couvert</translation>
    </message>
    <message>
        <source>How this was tested</source>
        <translation>Comment cela a été testé</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Le contrôle</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>La conversation entière</translation>
    </message>
</context>
<context>
    <name>postern::explain::Say</name>
    <message>
        <source>this is no TOML: %1</source>
        <translation>ce n’est pas du TOML&#xa0;: %1</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>le champ «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>the field “%1” has a value of the wrong type</source>
        <translation>le champ «&#xa0;%1&#xa0;» a une valeur du mauvais type</translation>
    </message>
    <message>
        <source>the id “%1” stands here for the second time</source>
        <translation>l’identifiant «&#xa0;%1&#xa0;» figure ici pour la seconde fois</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>le genre «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>a tier is 1, 2 or 3, not %1</source>
        <translation>un niveau vaut 1, 2 ou 3, et non %1</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”</source>
        <translation>la variable «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>the control “%1” is not in this catalogue</source>
        <translation>le témoin «&#xa0;%1&#xa0;» ne figure pas dans ce catalogue</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a command</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être mis dans une commande</translation>
    </message>
    <message>
        <source>there is no probe in it</source>
        <translation>il ne contient aucune sonde</translation>
    </message>
    <message>
        <source>No target was named. Give a domain, a host, an address, or practice:closed to try it out.</source>
        <translation>Aucune cible n’a été indiquée. Donnez un domaine, un hôte, une adresse, ou practice:closed pour essayer.</translation>
    </message>
    <message>
        <source>There is no practice server “%1”. There are: %2.</source>
        <translation>Le serveur d’exercice «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le port n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write 192.0.2.1, 192.0.2.1:25, 2001:db8::1 or [2001:db8::1]:25.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Écrivez 192.0.2.1, 192.0.2.1:25, 2001:db8::1 ou [2001:db8::1]:25.</translation>
    </message>
    <message>
        <source>“%1” is a mail address. Name its domain or mail server instead.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse e-mail. Indiquez plutôt son domaine ou son serveur de messagerie.</translation>
    </message>
    <message>
        <source>“%1” is a URL. Name only the host, with the port if it is not 25: mail.example.org:587.</source>
        <translation>«&#xa0;%1&#xa0;» est une URL. N’indiquez que l’hôte, avec le port si ce n’est pas 25&#xa0;: mail.example.org:587.</translation>
    </message>
    <message>
        <source>“%1” names more than one server. Postern asks one target at a time, and no ranges.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus d’un serveur. Postern interroge une cible à la fois, et pas de plages.</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a host nor an address. Names have letters, digits and hyphens, parted by dots.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un domaine, ni un hôte, ni une adresse. Les noms se composent de lettres, de chiffres et de traits d’union, séparés par des points.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>valeur vide</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>valeur trop longue</translation>
    </message>
    <message>
        <source>the domain holds a character or an empty part that no name has</source>
        <translation>le domaine contient un caractère ou une partie vide qu’aucun nom ne comporte</translation>
    </message>
    <message>
        <source>the brackets hold no IP address</source>
        <translation>les crochets ne contiennent pas d’adresse IP</translation>
    </message>
    <message>
        <source>there is no @ in it</source>
        <translation>il y manque un @</translation>
    </message>
    <message>
        <source>the part before the @ holds a character that has to be quoted or cannot be there</source>
        <translation>la partie devant l’@ contient un caractère qui doit être mis entre guillemets ou qui n’y a pas sa place</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is broken: at byte %2 it is no JSON any more. Was it cut off or edited? Run the check again.</source>
        <translation>%1 est endommagé&#xa0;: à l’octet %2, ce n’est plus du JSON. A-t-il été coupé ou modifié&#xa0;? Refaites le contrôle.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no record of a check.</source>
        <translation>%1 est du JSON, mais pas le relevé d’un contrôle.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postern. Judge it with that one.</source>
        <translation>%1 a été écrit par un Postern plus récent. Jugez-le avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 is too large to be a record of a check.</source>
        <translation>%1 est trop volumineux pour être le relevé d’un contrôle.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is missing. Run the check again.</source>
        <translation>%1 est endommagé&#xa0;: «&#xa0;%2&#xa0;» manque. Refaites le contrôle.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is of the wrong type. Run the check again.</source>
        <translation>%1 est endommagé&#xa0;: «&#xa0;%2&#xa0;» est du mauvais type. Refaites le contrôle.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” has a value that it cannot have. Run the check again.</source>
        <translation>%1 est endommagé&#xa0;: «&#xa0;%2&#xa0;» a une valeur impossible. Refaites le contrôle.</translation>
    </message>
    <message>
        <source>%1 is empty. Give a saved check, or a dialogue copied from a terminal.</source>
        <translation>%1 est vide. Fournissez un contrôle enregistré, ou un dialogue copié d’un terminal.</translation>
    </message>
    <message>
        <source>%1 is too large to be a dialogue.</source>
        <translation>%1 est trop volumineux pour être un dialogue.</translation>
    </message>
    <message>
        <source>%1 holds no reply of a mail server: no line begins with a code such as 250 or 554.</source>
        <translation>%1 ne contient aucune réponse d’un serveur de messagerie&#xa0;: aucune ligne ne commence par un code comme 250 ou 554.</translation>
    </message>
    <message>
        <source>In %1 nobody is asked to take mail: there is no MAIL FROM with a RCPT TO after it.</source>
        <translation>Dans %1, personne n’est prié d’accepter du courrier&#xa0;: il n’y a pas de MAIL FROM suivi d’un RCPT TO.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Seen</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The server&apos;s own people</source>
        <translation>Les propres utilisateurs du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s software</source>
        <translation>Le logiciel du serveur</translation>
    </message>
    <message>
        <source>the tester said so</source>
        <translation>le testeur l’a dit</translation>
    </message>
    <message>
        <source>the server is on this machine</source>
        <translation>le serveur est sur cette machine</translation>
    </message>
    <message>
        <source>the server is in the same network</source>
        <translation>le serveur est dans le même réseau</translation>
    </message>
    <message>
        <source>the server sees us under an address of our own network</source>
        <translation>le serveur nous voit sous une adresse de notre propre réseau</translation>
    </message>
    <message>
        <source>the server has an address of a private network</source>
        <translation>le serveur a une adresse d’un réseau privé</translation>
    </message>
    <message>
        <source>nothing speaks for inside</source>
        <translation>rien n’indique l’intérieur</translation>
    </message>
    <message>
        <source>From where each endpoint was asked</source>
        <translation>D’où chaque point d’accès a été interrogé</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>We come from</source>
        <translation>Nous venons de</translation>
    </message>
    <message>
        <source>It sees us as</source>
        <translation>Il nous voit comme</translation>
    </message>
    <message>
        <source>So we stand</source>
        <translation>Nous sommes donc</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>il ne le dit pas</translation>
    </message>
    <message>
        <source>behind a translator or proxy</source>
        <translation>derrière un traducteur d’adresses ou un proxy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>How the server sees us</source>
        <translation>Comment le serveur nous voit</translation>
    </message>
    <message>
        <source>TLS and certificates</source>
        <translation>TLS et certificats</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Vu à</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>%1 (out of use by RFC 8996)</source>
        <translation>%1 (obsolète selon la RFC 8996)</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (lui-même)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expiré)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>is for the name that was dialled</source>
        <translation>est établi pour le nom appelé</translation>
    </message>
    <message>
        <source>is not for the name that was dialled</source>
        <translation>n’est pas établi pour le nom appelé</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>leads to an authority that the tester&apos;s system trusts</source>
        <translation>mène à une autorité à laquelle le système du testeur fait confiance</translation>
    </message>
    <message>
        <source>no authority that the tester&apos;s system trusts</source>
        <translation>aucune autorité à laquelle le système du testeur fasse confiance</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Empreinte, SHA-256</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>pas de réponse exploitable</translation>
    </message>
    <message>
        <source>Who takes mail for the test recipients</source>
        <translation>Qui accepte le courrier pour les destinataires de test</translation>
    </message>
    <message>
        <source>Names of the server&apos;s addresses</source>
        <translation>Noms des adresses du serveur</translation>
    </message>
    <message>
        <source>Block lists that were asked</source>
        <translation>Listes de blocage interrogées</translation>
    </message>
</context>
<context>
    <name>postern::explain::Software</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it calls itself so (%1)</source>
        <translation>il se donne ce nom (%1)</translation>
    </message>
    <message>
        <source>it speaks in its words (%1%2)</source>
        <translation>il emploie les formules de ce logiciel (%1%2)</translation>
    </message>
    <message>
        <source> and one more</source>
        <translation> et une autre ligne</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres lignes</translation>
    </message>
    <message>
        <source>%1, and nothing else shows it</source>
        <translation>%1, et rien d’autre ne le montre</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>But %1 is what %2 says: one of them is a disguise, or a gateway stands before the server, or two servers share the address.</source>
        <translation>Mais %1 est ce que dit %2&#xa0;: l’un des deux est un déguisement, ou une passerelle se trouve devant le serveur, ou deux serveurs se partagent l’adresse.</translation>
    </message>
    <message>
        <source>It looks like %1 (%2): %3.</source>
        <translation>Cela ressemble à %1 (%2)&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Teller</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Put the address by which strangers reach the server in the place of %1.</source>
        <translation>Mettez à la place de %1 l’adresse par laquelle des inconnus atteignent le serveur.</translation>
    </message>
    <message>
        <source>Then run this check again, from the same place, to see that it is shut.</source>
        <translation>Puis refaites ce contrôle, du même endroit, pour constater que le relais est fermé.</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>Le contrôle a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Only over TLS</source>
        <translation>Seulement par TLS</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>exige un mot de passe</translation>
    </message>
</context>
<context>
    <name>postern::explain::Tongue</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language into which this is translated (BCP 47): &quot;de&quot;</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, by the letters of QLocale: &quot;25 November 2026&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>The same without seconds: &quot;25 Nov 2026 09:30&quot;</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>How a moment is written, by the letters of QLocale: &quot;25 Nov 2026 09:30:00&quot;</extracomment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Dites où le message doit arriver.</translation>
    </message>
    <message>
        <source>A place to watch is listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX or manual.</source>
        <translation>Un emplacement à surveiller est listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX ou manual.</translation>
    </message>
    <message>
        <source>To listen, give an IP address of this machine and a port, as in listen:192.0.2.7:25.</source>
        <translation>Pour écouter, donnez une adresse IP de cette machine et un port, comme dans listen:192.0.2.7:25.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Give the path of the mailbox.</source>
        <translation>Donnez le chemin de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Say whose mailbox it is: imaps://USER@HOST/BOX.</source>
        <translation>Dites à qui est la boîte aux lettres&#xa0;: imaps://USER@HOST/BOX.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server needs a host name or an IP address.</source>
        <translation>Le serveur de la boîte aux lettres a besoin d’un nom d’hôte ou d’une adresse IP.</translation>
    </message>
    <message>
        <source>Leave the password out: it is asked for, and kept nowhere.</source>
        <translation>Omettez le mot de passe&#xa0;: il sera demandé, et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be part of it.</source>
        <translation>Il s’y trouve un caractère qui ne peut pas en faire partie.</translation>
    </message>
    <message>
        <source>Postern cannot listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Postern ne peut pas y écouter&#xa0;: l’adresse n’est pas celle de cette machine, le port est pris, ou il faut davantage de droits.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Cette boîte aux lettres n’existe pas.</translation>
    </message>
    <message>
        <source>It is there, but it cannot be read: it is somebody else&apos;s, locked, or no mailbox of that kind.</source>
        <translation>Elle est là, mais ne peut pas être lue&#xa0;: elle est à quelqu’un d’autre, verrouillée, ou n’est pas une boîte aux lettres de ce type.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>Le serveur de la boîte aux lettres ne répond pas.</translation>
    </message>
    <message>
        <source>There is no safe connection to the mailbox&apos;s server: TLS failed, or nobody vouches for its certificate. The password was not sent.</source>
        <translation>Il n’y a pas de connexion sûre au serveur de la boîte aux lettres&#xa0;: TLS a échoué, ou personne ne se porte garant de son certificat. Le mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not take this name and password.</source>
        <translation>Le serveur de la boîte aux lettres n’accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server answers in a way that is not IMAP as it should be.</source>
        <translation>Le serveur de la boîte aux lettres répond d’une manière qui n’est pas l’IMAP attendu.</translation>
    </message>
    <message>
        <source>Before a message is sent, it has to be shown that this mailbox is yours.</source>
        <translation>Avant l’envoi d’un message, il faut montrer que cette boîte aux lettres est la vôtre.</translation>
    </message>
    <message>
        <source>The message can reach nobody else, so nothing has to be shown about the mailbox.</source>
        <translation>Le message ne peut atteindre personne d’autre&#xa0;; il n’y a donc rien à montrer au sujet de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>This mailbox is yours: the code that was mailed to it came out there.</source>
        <translation>Cette boîte aux lettres est la vôtre&#xa0;: le code qui lui a été envoyé y est arrivé.</translation>
    </message>
    <message>
        <source>This mailbox is yours: you know the code that was mailed to it.</source>
        <translation>Cette boîte aux lettres est la vôtre&#xa0;: vous connaissez le code qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>This mailbox is yours: Postern can read it, and it is that address&apos;s.</source>
        <translation>Cette boîte aux lettres est la vôtre&#xa0;: Postern peut la lire, et c’est celle de cette adresse.</translation>
    </message>
    <message>
        <source>This is the message, with its way.</source>
        <translation>C’est le message, avec son trajet.</translation>
    </message>
    <message>
        <source>This is the message, but not all of its source: the Received lines at the top are missing or cut. Mail programs show them under “source”, “original” or “headers”.</source>
        <translation>C’est le message, mais pas toute sa source&#xa0;: les lignes Received du haut manquent ou sont coupées. Les logiciels de messagerie les montrent sous «&#xa0;source&#xa0;», «&#xa0;original&#xa0;» ou «&#xa0;en-têtes&#xa0;».</translation>
    </message>
    <message>
        <source>This is another message: it does not carry the number of this test.</source>
        <translation>C’est un autre message&#xa0;: il ne porte pas le numéro de ce test.</translation>
    </message>
    <message>
        <source>This is only a part of a message. Copy all of its source, from the first line.</source>
        <translation>Ce n’est qu’une partie d’un message. Copiez toute sa source, à partir de la première ligne.</translation>
    </message>
    <message>
        <source>This is no message. Copy its source, or drop its .eml file here.</source>
        <translation>Ce n’est pas un message. Copiez sa source, ou déposez ici son fichier .eml.</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s message is taken, Postern sends one, to a mailbox of yours, and watches for it. It says what it is and needs no answer. Only a message that comes out at the far end proves an open relay.</source>
        <translation>Là où le message d’un inconnu est accepté, Postern en envoie un, vers une boîte aux lettres à vous, et le guette. Le message dit ce qu’il est et n’appelle pas de réponse. Seul un message qui arrive à l’autre bout prouve un relais ouvert.</translation>
    </message>
    <message>
        <source>Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Then show the source of what arrived here.</source>
        <translation>Envoyez le code %1 à %2, par le logiciel avec lequel vous envoyez toujours votre courrier et non par le serveur testé. Puis montrez ici la source de ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Nothing there says whose mailbox it is. Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Postern sees when it comes out.</source>
        <translation>Rien n’y dit à qui est la boîte aux lettres. Envoyez le code %1 à %2, par le logiciel avec lequel vous envoyez toujours votre courrier et non par le serveur testé. Postern voit quand il arrive.</translation>
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
        <translation>son horloge retarde de %1 ou plus</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>A server that does not name itself</source>
        <translation>Un serveur qui ne se nomme pas</translation>
    </message>
    <message>
        <source>%1 had it by itself.</source>
        <translation>%1 l’avait par lui-même.</translation>
    </message>
    <message>
        <source>%1 took it from %2, whose name may be false.</source>
        <translation>%1 l’a reçu de %2, dont le nom peut être faux.</translation>
    </message>
    <message>
        <source>%1 took it from %2.</source>
        <translation>%1 l’a reçu de %2.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server. That is the proof.</source>
        <translation>Le message est arrivé à l’autre bout, et sa trace passe par ce serveur. C’est la preuve.</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server, which saw us as %1. That is the proof.</source>
        <translation>Le message est arrivé à l’autre bout, et sa trace passe par ce serveur, qui nous a vus comme %1. C’est la preuve.</translation>
    </message>
    <message>
        <source>The message came out at the far end, but no line of its trace names this server: it may have gone another way.</source>
        <translation>Le message est arrivé à l’autre bout, mais aucune ligne de sa trace ne nomme ce serveur&#xa0;: il peut avoir pris un autre chemin.</translation>
    </message>
    <message>
        <source>The server took the message, and sent it back: it does not relay after all.</source>
        <translation>Le serveur a accepté le message, et l’a renvoyé&#xa0;: finalement, il ne relaie pas.</translation>
    </message>
    <message>
        <source>The message came back since the far end would not have it. The server did try to hand it on.</source>
        <translation>Le message est revenu parce que l’autre bout n’en a pas voulu. Le serveur a bien tenté de le transmettre.</translation>
    </message>
    <message>
        <source>The message came back for a reason that says nothing about relaying.</source>
        <translation>Le message est revenu pour une raison qui ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>A report came: the message is delayed, and the server goes on trying.</source>
        <translation>Un rapport est arrivé&#xa0;: le message est retardé, et le serveur continue d’essayer.</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1&#xa0;: échec, %2</translation>
    </message>
    <message>
        <source>%1 is delayed, %2</source>
        <translation>%1&#xa0;: retard, %2</translation>
    </message>
    <message>
        <source>%1 was delivered</source>
        <translation>%1&#xa0;: remis</translation>
    </message>
    <message>
        <source>%1 was passed on</source>
        <translation>%1&#xa0;: transmis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (the server that was checked)</source>
        <translation>%1 (le serveur contrôlé)</translation>
    </message>
</context>
<context>
    <name>postern::explain::Words</name>
    <message>
        <source>%1 refuses us or puts us off for a reason that is not relaying, so this check cannot say whether it relays.</source>
        <translation>%1 nous refuse ou nous fait patienter pour une raison autre que le relayage&#xa0;; ce contrôle ne peut donc pas dire s’il relaie.</translation>
    </message>
    <message>
        <source>%1 objects to our sender address, so this check cannot say whether it relays.</source>
        <translation>%1 conteste notre adresse d’expéditeur&#xa0;; ce contrôle ne peut donc pas dire s’il relaie.</translation>
    </message>
    <message>
        <source>%1 objects to our test recipient, so this check cannot say whether it relays.</source>
        <translation>%1 conteste notre destinataire de test&#xa0;; ce contrôle ne peut donc pas dire s’il relaie.</translation>
    </message>
    <message>
        <source>%1 is an exchanger of the domains of our test recipients, so this check cannot say whether it relays to others.</source>
        <translation>%1 est un serveur MX des domaines de nos destinataires de test&#xa0;; ce contrôle ne peut donc pas dire s’il relaie vers d’autres.</translation>
    </message>
    <message>
        <source>Port 25 of %1, where strangers bring their mail, gave no answer from here, so this check cannot say whether it relays.</source>
        <translation>Le port 25 de %1, où les inconnus apportent leur courrier, n’a pas donné de réponse d’ici&#xa0;; ce contrôle ne peut donc pas dire si ce serveur relaie.</translation>
    </message>
    <message>
        <source>%1 is reached by IPv6 only, and there is no way to IPv6 addresses from here.</source>
        <translation>%1 n’est joignable que par IPv6, et il n’y a pas de chemin d’ici vers des adresses IPv6.</translation>
    </message>
    <message>
        <source>%1 speaks only over TLS, and TLS could not be had: whether it relays is unknown.</source>
        <translation>%1 ne parle que par TLS, et TLS n’a pas pu être établi&#xa0;: on ne sait pas s’il relaie.</translation>
    </message>
    <message>
        <source>%1 refused an outside recipient, but nothing shows that it takes mail from us at all.</source>
        <translation>%1 a refusé un destinataire externe, mais rien ne montre qu’il accepte de nous le moindre courrier.</translation>
    </message>
    <message>
        <source>%1 refused everything we asked, its own mailboxes too: that does not show that it is closed.</source>
        <translation>%1 a refusé tout ce que nous avons demandé, ses propres boîtes aux lettres aussi&#xa0;: cela ne montre pas qu’il est fermé.</translation>
    </message>
    <message>
        <source>The answers of %1 do not show whether it relays.</source>
        <translation>Les réponses de %1 ne montrent pas s’il relaie.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it took our message, and sent it back.</source>
        <translation>%1 ne transmet rien pour des inconnus&#xa0;: il a accepté notre message, et l’a renvoyé.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: nobody gets anywhere here without a password.</source>
        <translation>%1 ne transmet rien pour des inconnus&#xa0;: sans mot de passe, personne n’y arrive à rien.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused the one form that we tried.</source>
        <translation>%1 ne transmet rien pour des inconnus&#xa0;: il a refusé l’unique forme que nous avons essayée.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused all %2 forms that we tried.</source>
        <translation>%1 ne transmet rien pour des inconnus&#xa0;: il a refusé les %2 formes que nous avons essayées, sans exception.</translation>
    </message>
    <message>
        <source>%1 took our test recipients, but by the DNS it handles mail for their domains: that says nothing about others.</source>
        <translation>%1 a accepté nos destinataires de test, mais d’après le DNS il traite le courrier de leurs domaines&#xa0;: cela ne dit rien des autres.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox, but it was not seen there within %2: whether it relays is not proven.</source>
        <translation>%1 a accepté notre message pour une boîte aux lettres externe, mais il n’y a pas été vu dans le délai de %2&#xa0;: que ce serveur relaie n’est pas prouvé.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox and sent it back, for a reason that says nothing of relaying.</source>
        <translation>%1 a accepté notre message pour une boîte aux lettres externe et l’a renvoyé, pour une raison qui ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>%1 took the outside recipient, but it takes every name, even one that cannot exist: it may relay, or just swallow it all.</source>
        <translation>%1 a accepté le destinataire externe, mais il accepte n’importe quel nom, même un nom qui ne peut pas exister&#xa0;: il relaie peut-être, ou ne fait que tout avaler.</translation>
    </message>
    <message>
        <source>%1 refused the plain form, but took a form that may have meant a mailbox of its own.</source>
        <translation>%1 a refusé la forme simple, mais a accepté une forme qui pouvait désigner une de ses propres boîtes aux lettres.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: our own message went through it, and came out at the far end.</source>
        <translation>N’importe qui sur Internet peut envoyer du courrier à n’importe qui par %1&#xa0;: notre propre message y est passé, et il est arrivé à l’autre bout.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient and the message from a stranger.</source>
        <translation>N’importe qui sur Internet peut envoyer du courrier à n’importe qui par %1&#xa0;: il a accepté d’un inconnu un destinataire externe et le message.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger and asked for the message.</source>
        <translation>N’importe qui sur Internet peut envoyer du courrier à n’importe qui par %1&#xa0;: il a accepté d’un inconnu un destinataire externe et a demandé le message.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger.</source>
        <translation>N’importe qui sur Internet peut envoyer du courrier à n’importe qui par %1&#xa0;: il a accepté d’un inconnu un destinataire externe.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 greets with a refusal: it takes no mail, at least not from us.</source>
        <translation>%1 salue par un refus&#xa0;: il n’accepte pas de courrier, du moins pas de nous.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 accepte la connexion, puis ne dit rien.</translation>
    </message>
    <message>
        <source>There is no mail server to ask for %1.</source>
        <translation>Il n’y a pas de serveur de messagerie à interroger pour %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but one way around its rule led through.</source>
        <translation>%1 refuse la forme simple, mais un moyen de contourner sa règle a réussi.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but %2 ways around its rule led through.</source>
        <translation>%1 refuse la forme simple, mais %2 moyens de contourner sa règle ont réussi.</translation>
    </message>
    <message>
        <source>%1 sends mail on for us, but we stand inside its network: that says nothing about strangers.</source>
        <translation>%1 transmet du courrier pour nous, mais nous sommes à l’intérieur de son réseau&#xa0;: cela ne dit rien des inconnus.</translation>
    </message>
    <message>
        <source>Certain: a message of ours went through it and was seen at the far end.</source>
        <translation>Certain&#xa0;: un message à nous y est passé et a été vu à l’autre bout.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and the whole message. Only its arrival, with this server in its trace, would prove more.</source>
        <translation>Très sûr&#xa0;: il a accepté le destinataire et le message entier. Seule son arrivée, avec ce serveur dans sa trace, en prouverait davantage.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and asked for the message. No message was sent; only one that arrives would prove more, for a server may still discard or bounce what it took.</source>
        <translation>Très sûr&#xa0;: il a accepté le destinataire et demandé le message. Aucun message n’a été envoyé&#xa0;; seul un message qui arrive en prouverait davantage, car un serveur peut encore jeter ou renvoyer ce qu’il a accepté.</translation>
    </message>
    <message>
        <source>Quite sure: it took the recipient. It was not asked for more; a server may still refuse at DATA, or discard what it took.</source>
        <translation>Assez sûr&#xa0;: il a accepté le destinataire. On ne lui en a pas demandé plus&#xa0;; un serveur peut encore refuser à DATA, ou jeter ce qu’il a accepté.</translation>
    </message>
    <message>
        <source>Not sure, and we say so: only a message that arrives at the far end, or does not, can decide this.</source>
        <translation>Pas sûr, et nous le disons&#xa0;: seul un message qui arrive à l’autre bout, ou qui n’y arrive pas, peut trancher.</translation>
    </message>
    <message>
        <source>Sure of what was seen, but it was seen from inside.</source>
        <translation>Sûr de ce qui a été vu, mais cela a été vu de l’intérieur.</translation>
    </message>
    <message>
        <source>Sure for what was asked, from where we stand: forms that were not covered are named.</source>
        <translation>Sûr pour ce qui a été demandé, de l’endroit où nous sommes&#xa0;: les formes non couvertes sont nommées.</translation>
    </message>
    <message>
        <source>Nothing is claimed either way.</source>
        <translation>Rien n’est affirmé, ni dans un sens ni dans l’autre.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Relais ouvert</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Partiellement ouvert</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Accès de confiance</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>No mail service</source>
        <translation>Aucun service de messagerie</translation>
    </message>
    <message>
        <source>%1: there is no such name in the DNS</source>
        <translation>%1&#xa0;: ce nom n’existe pas dans le DNS</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1&#xa0;: le nom n’a pas d’adresse</translation>
    </message>
    <message>
        <source>%1: the DNS gave no usable answer</source>
        <translation>%1&#xa0;: le DNS n’a pas donné de réponse exploitable</translation>
    </message>
    <message>
        <source>%1: the domain says in the DNS that it takes no mail (null MX)</source>
        <translation>%1&#xa0;: le domaine indique dans le DNS qu’il n’accepte pas de courrier (MX nul)</translation>
    </message>
    <message>
        <source>%1: there is no way to IPv6 addresses from here</source>
        <translation>%1&#xa0;: il n’y a pas de chemin d’ici vers des adresses IPv6</translation>
    </message>
    <message>
        <source>%1: the check was stopped before</source>
        <translation>%1&#xa0;: le contrôle a été arrêté avant</translation>
    </message>
    <message>
        <source>%1: you left it out</source>
        <translation>%1&#xa0;: vous l’avez laissé de côté</translation>
    </message>
    <message>
        <source>%1: more endpoints than one check dials</source>
        <translation>%1&#xa0;: plus de points d’accès qu’un contrôle n’en appelle</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>pas de TLS</translation>
    </message>
    <message>
        <source>turned away at the greeting</source>
        <translation>refus dès la salutation</translation>
    </message>
    <message>
        <source>the answer was not SMTP</source>
        <translation>la réponse n’était pas du SMTP</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>le contrôle a été arrêté</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>le serveur a raccroché</translation>
    </message>
</context>
<context>
    <name>postern::learn::Arrived</name>
    <message>
        <source>The mailbox is outside. The server that handed the message over is Company A&apos;s, as it should be: it came from one of its own people.</source>
        <translation>La boîte aux lettres est à l’extérieur. Le serveur qui a remis le message est celui de la société A, comme il se doit&#xa0;: le message venait d’un de ses propres utilisateurs.</translation>
    </message>
    <message>
        <source>Who really wrote it does not show. Which server handed it over does: Company A&apos;s, and so Company A gets the blame.</source>
        <translation>Qui l’a réellement écrit ne se voit pas. Quel serveur l’a remis se voit&#xa0;: celui de la société A, et c’est donc la société A qui est mise en cause.</translation>
    </message>
    <message>
        <source>It lies in a mailbox of Company A&apos;s own. The relay had to pass it on to nobody.</source>
        <translation>Il se trouve dans une boîte aux lettres de la société A elle-même. Le relais n’avait à le transmettre à personne.</translation>
    </message>
    <message>
        <source>Empty: the relay refused the message, so it is still with its sender.</source>
        <translation>Vide&#xa0;: le relais a refusé le message, qui est donc encore chez son expéditeur.</translation>
    </message>
    <message>
        <source>Empty: the next server did not take the message.</source>
        <translation>Vide&#xa0;: le serveur suivant n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>Empty: the practice servers did not answer.</source>
        <translation>Vide&#xa0;: les serveurs d’exercice n’ont pas répondu.</translation>
    </message>
</context>
<context>
    <name>postern::learn::Cast</name>
    <message>
        <source>The newsletter</source>
        <translation>La newsletter</translation>
    </message>
    <message>
        <source>An employee</source>
        <translation>Un employé</translation>
    </message>
    <message>
        <source>A spammer</source>
        <translation>Un spammeur</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Un fournisseur</translation>
    </message>
    <message>
        <source>A phisher</source>
        <translation>Un hameçonneur</translation>
    </message>
    <message>
        <source>A researcher</source>
        <translation>Un chercheur</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Un inconnu</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>A co-worker</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>The postmaster</source>
        <translation>Le postmaster</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Accounting&apos;s mailbox</source>
        <translation>La boîte de la comptabilité</translation>
    </message>
    <message>
        <source>The co-worker&apos;s mailbox</source>
        <translation>La boîte du collègue</translation>
    </message>
    <message>
        <source>The postmaster&apos;s mailbox</source>
        <translation>La boîte du postmaster</translation>
    </message>
    <message>
        <source>The customer&apos;s mailbox</source>
        <translation>La boîte du client</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <translation>La boîte de %1</translation>
    </message>
    <message>
        <source>The mailbox of %1</source>
        <translation>La boîte aux lettres de %1</translation>
    </message>
    <message>
        <source>accounting&apos;s mailbox</source>
        <translation>la boîte de la comptabilité</translation>
    </message>
    <message>
        <source>the co-worker&apos;s mailbox</source>
        <translation>la boîte du collègue</translation>
    </message>
    <message>
        <source>the postmaster&apos;s mailbox</source>
        <translation>la boîte du postmaster</translation>
    </message>
    <message>
        <source>the customer&apos;s mailbox</source>
        <translation>la boîte du client</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <comment>in a sentence</comment>
        <translation>la boîte de %1</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>la boîte aux lettres de %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::LessonPages</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Écrit par %1.</translation>
    </message>
    <message>
        <source>Answer, and why</source>
        <translation>La réponse, et pourquoi</translation>
    </message>
    <message>
        <source>%1 So it is.</source>
        <translation>%1 C’est cela.</translation>
    </message>
    <message>
        <source>%1 Not quite.</source>
        <translation>%1 Pas tout à fait.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>What an open relay is</source>
        <translation>Ce qu’est un relais ouvert</translation>
    </message>
    <message>
        <source>Eight short lessons for people who have never heard of SMTP. Every picture and every conversation in them was recorded when these pages were written: real mail servers said these lines to each other.</source>
        <translation>Huit courtes leçons pour qui n’a jamais entendu parler de SMTP. Toutes les images et toutes les conversations qu’elles contiennent ont été enregistrées quand ces pages ont été écrites&#xa0;: de vrais serveurs de messagerie se sont dit ces lignes.</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n questions</source>
        <translation>
            <numerusform>Quiz&#xa0;: %n question</numerusform>
            <numerusform>Quiz&#xa0;: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>Dans la boîte aux lettres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>On these pages every message has been sent already: what came of it stands below.</source>
        <translation>Sur ces pages, tous les messages ont déjà été envoyés&#xa0;: ce qu’ils ont donné est indiqué en dessous.</translation>
    </message>
    <message>
        <source>Check yourself</source>
        <translation>Vérifiez vos connaissances</translation>
    </message>
    <message>
        <source>Next: the quiz</source>
        <translation>Suite&#xa0;: le quiz</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>À lire à ce sujet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::Reasoning</name>
    <message>
        <source>Both rules are off: nobody asks who sends, and nobody asks whose mailbox it is. So everything passes, this message as well.</source>
        <translation>Les deux règles sont désactivées&#xa0;: personne ne demande qui envoie, et personne ne demande à qui est la boîte aux lettres. Tout passe donc, ce message aussi.</translation>
    </message>
    <message>
        <source>The second rule is off: nobody asks whose mailbox it is. So a stranger can write through this relay to anybody.</source>
        <translation>La deuxième règle est désactivée&#xa0;: personne ne demande à qui est la boîte aux lettres. Un inconnu peut donc écrire à tout le monde par ce relais.</translation>
    </message>
    <message>
        <source>The first rule is off. This message passes only because the relay believes the sender&apos;s address, and anybody can write that.</source>
        <translation>La première règle est désactivée. Ce message ne passe que parce que le relais croit l’adresse de l’expéditeur, et n’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <source>The second rule would hold it. But the envelope names a sender at companya.com, and this relay believes what it reads there. Anybody can write that.</source>
        <translation>La deuxième règle le retiendrait. Mais l’enveloppe nomme un expéditeur de companya.com, et ce relais croit ce qu’il y lit. N’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, so the relay looks for somebody at Company A who is called %1. Nobody is. The percent sign is a part of the name, and nothing else.</source>
        <translation>L’adresse se termine par companya.com&#xa0;; le relais cherche donc à la société A quelqu’un qui s’appelle %1. Personne ne s’appelle ainsi. Le signe pour cent fait partie du nom, et rien de plus.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, and nobody there has this name. The relay knows its own mailboxes, and says so.</source>
        <translation>L’adresse se termine par companya.com, et personne n’y porte ce nom. Le relais connaît ses propres boîtes aux lettres, et le dit.</translation>
    </message>
    <message>
        <source>The mailbox is one of Company A&apos;s own. Everybody may write to those, from inside and from outside, whatever the switches say.</source>
        <translation>La boîte aux lettres est une de celles de la société A. Tout le monde peut y écrire, de l’intérieur et de l’extérieur, quelle que soit la position des interrupteurs.</translation>
    </message>
    <message>
        <source>The relay reads the percent sign as an @, and sends the message on to %1. On this way it asks neither of its rules.</source>
        <translation>Le relais lit le signe pour cent comme un @, et transmet le message à %1. En passant par là, il ne consulte aucune de ses règles.</translation>
    </message>
    <message>
        <source>The first rule lets it pass: whoever is inside may write to any mailbox. That is what the company has its relay for.</source>
        <translation>La première règle le laisse passer&#xa0;: qui est à l’intérieur peut écrire à toute boîte aux lettres. C’est pour cela que l’entreprise a son relais.</translation>
    </message>
    <message>
        <source>Something in front of the relay hides where clients come from: all of them look like computers inside. So the first rule lets strangers pass as well.</source>
        <translation>Quelque chose devant le relais cache d’où viennent les clients&#xa0;: tous ont l’air d’ordinateurs de l’intérieur. La première règle laisse donc passer aussi les inconnus.</translation>
    </message>
    <message>
        <source>The first rule is off, so an employee counts as a stranger. The second rule lets those write to Company A&apos;s own mailboxes only, and this is not one of them.</source>
        <translation>La première règle est désactivée, si bien qu’un employé compte pour un inconnu. La deuxième règle ne laisse les inconnus écrire qu’aux boîtes aux lettres de la société A, et celle-ci n’en est pas une.</translation>
    </message>
    <message>
        <source>The second rule holds it: from outside, only Company A&apos;s own mailboxes can be written to, and this is not one of them.</source>
        <translation>La deuxième règle le retient&#xa0;: de l’extérieur, on ne peut écrire qu’aux boîtes aux lettres de la société A, et celle-ci n’en est pas une.</translation>
    </message>
    <message>
        <source>It says so late: the recipient is taken first, and only DATA is refused. Whoever stops asking at RCPT TO would call this relay open.</source>
        <translation>Il le dit tard&#xa0;: le destinataire est d’abord accepté, et le refus ne vient qu’à DATA. Qui cesse de demander à RCPT TO dirait que ce relais est ouvert.</translation>
    </message>
    <message>
        <source>That is as it should be.</source>
        <translation>C’est ainsi que cela doit être.</translation>
    </message>
    <message>
        <source>This message does no harm. But a stranger could take the same way.</source>
        <translation>Ce message ne fait aucun mal. Mais un inconnu pourrait prendre le même chemin.</translation>
    </message>
    <message>
        <source>This must not happen: the message of a stranger goes to a stranger, in Company A&apos;s name.</source>
        <translation>Cela ne doit pas arriver&#xa0;: le message d’un inconnu va à un inconnu, au nom de la société A.</translation>
    </message>
    <message>
        <source>This is too much: the relay is closed to the company&apos;s own people. They cannot write to customers.</source>
        <translation>C’est trop&#xa0;: le relais est fermé aux propres employés de l’entreprise. Ils ne peuvent pas écrire à des clients.</translation>
    </message>
    <message>
        <source>This is too much: somebody who has business with Company A cannot write to it.</source>
        <translation>C’est trop&#xa0;: quelqu’un qui a affaire à la société A ne peut pas lui écrire.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but later than you said.</source>
        <translation>Il refuse bien, comme vous l’avez dit, mais plus tard que vous ne l’avez dit.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but at once.</source>
        <translation>Il refuse bien, comme vous l’avez dit, mais aussitôt.</translation>
    </message>
    <message>
        <source>Look at the mailbox: whose is it?</source>
        <translation>Regardez la boîte aux lettres&#xa0;: à qui est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the name in front of the @: who is called that?</source>
        <translation>Regardez le nom devant l’@&#xa0;: qui s’appelle ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the percent sign, and at the flaw that is switched on.</source>
        <translation>Regardez le signe pour cent, et le défaut qui est activé.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, and at the first switch.</source>
        <translation>Regardez où se trouve l’expéditeur, et le premier interrupteur.</translation>
    </message>
    <message>
        <source>Look at the flaws: what does the relay still know about where a client comes from?</source>
        <translation>Regardez les défauts&#xa0;: que sait encore le relais de l’endroit d’où vient un client&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the second switch: it is off.</source>
        <translation>Regardez le deuxième interrupteur&#xa0;: il est désactivé.</translation>
    </message>
    <message>
        <source>Look at the sender&apos;s address, and at the flaw that is switched on.</source>
        <translation>Regardez l’adresse de l’expéditeur, et le défaut qui est activé.</translation>
    </message>
    <message>
        <source>Look at the first switch: it is off, and the second one is on.</source>
        <translation>Regardez le premier interrupteur&#xa0;: il est désactivé, et le deuxième est activé.</translation>
    </message>
    <message>
        <source>Look at the second switch: it is on. The flaws of this relay are of no use to this message.</source>
        <translation>Regardez le deuxième interrupteur&#xa0;: il est activé. Les défauts de ce relais ne servent à rien à ce message.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, whose mailbox it is, and at the second switch.</source>
        <translation>Regardez où se trouve l’expéditeur, à qui est la boîte aux lettres, et le deuxième interrupteur.</translation>
    </message>
    <message>
        <source>It takes the message</source>
        <translation>Il accepte le message</translation>
    </message>
    <message>
        <source>It refuses at once, at RCPT TO</source>
        <translation>Il refuse aussitôt, à RCPT TO</translation>
    </message>
    <message>
        <source>It refuses later, at DATA</source>
        <translation>Il refuse plus tard, à DATA</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>refuses at RCPT TO</source>
        <translation>refuse à RCPT TO</translation>
    </message>
    <message>
        <source>refuses at DATA</source>
        <translation>refuse à DATA</translation>
    </message>
</context>
<context>
    <name>postern::ui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Which addresses may be named? Each makes the verdict surer; all may stay empty.</source>
        <translation>Quelles adresses peuvent être nommées&#xa0;? Chacune rend le verdict plus sûr&#xa0;; toutes peuvent rester vides.</translation>
    </message>
    <message>
        <source>Company A brings its own addresses: its mailboxes, a stranger, and johndoe outside.</source>
        <translation>La société A apporte ses propres adresses&#xa0;: ses boîtes aux lettres, un inconnu, et johndoe à l’extérieur.</translation>
    </message>
    <message>
        <source>Outside &amp;recipient: a mailbox of yours, elsewhere</source>
        <translation>&amp;Destinataire externe&#xa0;: une boîte aux lettres à vous, ailleurs</translation>
    </message>
    <message>
        <source>A relay is asked to carry mail to a stranger. Without a mailbox of yours a reserved address stands in, which some servers refuse for its own sake.</source>
        <translation>On demande à un relais de transporter du courrier vers un inconnu. Sans boîte aux lettres à vous, une adresse réservée en tient lieu, que certains serveurs refusent pour elle-même.</translation>
    </message>
    <message>
        <source>&amp;Second outside recipient, at another domain</source>
        <translation>Sec&amp;ond destinataire externe, dans un autre domaine</translation>
    </message>
    <message>
        <source>Tells a relay from a server that happens to host the first domain as well.</source>
        <translation>Distingue un relais d’un serveur qui se trouve héberger aussi le premier domaine.</translation>
    </message>
    <message>
        <source>Outside se&amp;nder</source>
        <translation>&amp;Expéditeur externe</translation>
    </message>
    <message>
        <source>Who the envelope is said to be from. Some servers ask whether the sender&apos;s domain exists.</source>
        <translation>De qui l’enveloppe est censée venir. Certains serveurs demandent si le domaine de l’expéditeur existe.</translation>
    </message>
    <message>
        <source>&amp;Domain that the server takes mail for</source>
        <translation>Do&amp;maine pour lequel le serveur accepte du courrier</translation>
    </message>
    <message>
        <source>read off the server&apos;s name</source>
        <translation>déduit du nom du serveur</translation>
    </message>
    <message>
        <source>Controls go to mailboxes there: they show that the server takes mail from us at all, so that a refusal means something.</source>
        <translation>Les témoins vont à des boîtes aux lettres de ce domaine&#xa0;: ils montrent que le serveur accepte bien du courrier de nous, et qu’un refus signifie donc quelque chose.</translation>
    </message>
    <message>
        <source>A mailbox that e&amp;xists there</source>
        <translation>Une boîte aux lettres qui y e&amp;xiste</translation>
    </message>
    <message>
        <source>postmaster</source>
        <translation>postmaster</translation>
    </message>
    <message>
        <source>Some servers refuse even their postmaster. A mailbox that is sure to exist settles it.</source>
        <translation>Certains serveurs refusent même leur postmaster. Une boîte aux lettres qui existe à coup sûr lève le doute.</translation>
    </message>
    <message>
        <source>At Company A, coworker@companya.com logs in with the password company-a-practice.</source>
        <translation>À la société A, coworker@companya.com se connecte avec le mot de passe company-a-practice.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Closing a relay may shut out the people it is for. Logged in as one of them, Postern sees whether they can still send. What they may do says nothing about strangers, and leaves the verdict as it is.</source>
        <translation>Fermer un relais peut en exclure ceux à qui il est destiné. En s’authentifiant comme l’un d’eux, Postern voit s’ils peuvent encore envoyer. Ce qu’ils ont le droit de faire ne dit rien des inconnus, et laisse le verdict tel qu’il est.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>It is kept in memory while this wizard is open, given over TLS to a server with a valid certificate, tried once, and written nowhere: not in the record, not in any report, not in the settings.</source>
        <translation>Il est gardé en mémoire tant que cet assistant est ouvert, donné par TLS à un serveur dont le certificat est valide, essayé une seule fois, et écrit nulle part&#xa0;: ni dans le relevé, ni dans un rapport, ni dans les réglages.</translation>
    </message>
    <message>
        <source>Give it also wi&amp;thout TLS, or where nobody vouches for the server</source>
        <translation>Le donner aussi sans &amp;TLS, ou si personne ne se porte garant du serveur</translation>
    </message>
    <message>
        <source>Only if you know who is at the other end, and who can listen.</source>
        <translation>Seulement si vous savez qui est à l’autre bout, et qui peut écouter.</translation>
    </message>
    <message>
        <source>Can its own people still send?</source>
        <translation>Ses propres utilisateurs peuvent-ils encore envoyer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>postern::ui::AnswerList</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Lignes de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckPage</name>
    <message>
        <source>The check</source>
        <translation>Le contrôle</translation>
    </message>
    <message>
        <source>Postern asks the server the relay questions. Stop at any time; what was heard is kept.</source>
        <translation>Postern pose au serveur les questions de relayage. Arrêtez à tout moment&#xa0;; ce qui a été entendu est conservé.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1 …</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>Recherche de %1 …</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept, and can be judged.</source>
        <translation>Arrêté. Ce qui a été entendu jusque-là est conservé, et peut être jugé.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Toutes les questions ont reçu une réponse.</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckView</name>
    <message>
        <source>1 endpoint</source>
        <translation>1 point d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n point d’accès</numerusform>
            <numerusform>%n points d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Verdict and dialogue</source>
        <translation>Verdict et dialogue</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Le contrôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Contrôler un serveur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opier en texte</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Lancer le contrôle</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>A&amp;rrêter le contrôle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>postern::ui::CompareCard</name>
    <message>
        <source>First a guess, then the message is sent.</source>
        <translation>D’abord une supposition, puis le message est envoyé.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Votre prédiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>It did: %1</source>
        <translation>Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The practice servers did not answer.</source>
        <translation>Les serveurs d’exercice n’ont pas répondu.</translation>
    </message>
    <message>
        <source>Send it once more.</source>
        <translation>Envoyez-le encore une fois.</translation>
    </message>
    <message>
        <source>You saw it coming.</source>
        <translation>Vous l’aviez prévu.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationDialog</name>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversation entière expliquée</translation>
    </message>
    <message>
        <source>%1. Point at any part of a line, or walk there with the arrow keys.</source>
        <translation>%1. Pointez n’importe quelle partie d’une ligne, ou déplacez-vous avec les flèches.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationPage</name>
    <message>
        <source>One conversation</source>
        <translation>Une conversation</translation>
    </message>
    <message>
        <source>A supplier writes to accounting: taken</source>
        <translation>Un fournisseur écrit à la comptabilité&#xa0;: accepté</translation>
    </message>
    <message>
        <source>A spammer at the closed relay: refused</source>
        <translation>Un spammeur au relais fermé&#xa0;: refusé</translation>
    </message>
    <message>
        <source>A spammer at the open relay: passed on</source>
        <translation>Un spammeur au relais ouvert&#xa0;: transmis</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>One conversation, part by part</source>
        <translation>Une conversation, partie par partie</translation>
    </message>
    <message>
        <source>This was said just now between two servers on this computer. Point at any part of a line, or walk there with the arrow keys: what it means stands beside it, and where that is written.</source>
        <translation>Cela vient d’être dit entre deux serveurs sur cet ordinateur. Pointez n’importe quelle partie d’une ligne, ou déplacez-vous avec les flèches&#xa0;: ce qu’elle signifie figure à côté, ainsi que la source qui le dit.</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The conversation, part by part</source>
        <translation>La conversation, partie par partie</translation>
    </message>
</context>
<context>
    <name>postern::ui::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::DepthPage</name>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>How far shall the check go, and what does that prove?</source>
        <translation>Jusqu’où le contrôle doit-il aller, et qu’est-ce que cela prouve&#xa0;?</translation>
    </message>
    <message>
        <source>Up to the &amp;message</source>
        <translation>Jusqu’au &amp;message</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s recipient is taken, Postern also asks whether the message may follow, and hangs up when the server says yes. Finds servers that refuse late. No message is sent.</source>
        <translation>Là où le destinataire d’un inconnu est accepté, Postern demande aussi si le message peut suivre, et raccroche quand le serveur dit oui. Trouve les serveurs qui refusent tard. Aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>Up to the &amp;recipient</source>
        <translation>Jusqu’au d&amp;estinataire</translation>
    </message>
    <message>
        <source>Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses late looks open.</source>
        <translation>Demande seulement si l’enveloppe serait acceptée, et la reprend. La manière la plus discrète&#xa0;; un serveur qui refuse tard paraît ouvert.</translation>
    </message>
    <message>
        <source>&amp;Deliver a message: the proof</source>
        <translation>Remettre &amp;un message&#xa0;: la preuve</translation>
    </message>
    <message>
        <source>What the other two do not prove</source>
        <translation>Ce que les deux autres ne prouvent pas</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern&apos;s verdict says how far its proof goes.</source>
        <translation>Un serveur peut accepter un message et le jeter. Seul un message qui arrive prouve un relais ouvert&#xa0;; le verdict de Postern dit jusqu’où va sa preuve.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Dialogs</name>
    <message>
        <source>Saved checks (*.postern);;All files (*)</source>
        <translation>Contrôles enregistrés (*.postern);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Ouvrir un contrôle enregistré</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueDelegate</name>
    <message>
        <source>Explain one line only</source>
        <translation>N’expliquer qu’une ligne</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversation entière expliquée</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueModel</name>
    <message>
        <source>We say after %1 seconds: %2</source>
        <translation>Nous disons après %1 secondes&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server says after %1 seconds: %2</source>
        <translation>Le serveur dit après %1 secondes&#xa0;: %2</translation>
    </message>
    <message>
        <source>After %1 seconds: %2</source>
        <translation>Après %1 secondes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueView</name>
    <message>
        <source>Dialogue, line by line</source>
        <translation>Dialogue, ligne par ligne</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the dialogue</source>
        <translation>Rechercher dans le dialogue</translation>
    </message>
    <message>
        <source>Show one endpoint or one question</source>
        <translation>Montrer un seul point d’accès ou une seule question</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Whole conversation explained, part by part</source>
        <translation>Conversation entière expliquée, partie par partie</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#xa0;?</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversation entière expliquée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>tout ce qui a été dit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more in the record only</source>
        <translation>
            <numerusform>%1&#xa0;; %n ligne de plus, dans le relevé seulement</numerusform>
            <numerusform>%1&#xa0;; %n lignes de plus, dans le relevé seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of this endpoint</source>
        <translation>Tout de ce point d’accès</translation>
    </message>
</context>
<context>
    <name>postern::ui::DomainAdvice</name>
    <message>
        <source>%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.</source>
        <translation>%1 est réservé aux exemples et n’appartient à personne&#xa0;: beaucoup de serveurs lui appliquent un traitement à part.</translation>
    </message>
    <message>
        <source>%1 is a big provider&apos;s domain, for which many servers have rules of their own, and whose servers count strange senders. A mailbox in a domain of yours says more.</source>
        <translation>%1 est le domaine d’un grand fournisseur, pour lequel beaucoup de serveurs ont des règles à part, et dont les serveurs comptent les expéditeurs inconnus. Une boîte aux lettres dans un domaine à vous en dit plus.</translation>
    </message>
</context>
<context>
    <name>postern::ui::DoorsPage</name>
    <message>
        <source>Name the door</source>
        <translation>Nommez la porte</translation>
    </message>
    <message>
        <source>What is wrong with this relay?</source>
        <translation>Qu’est-ce qui ne va pas avec ce relais&#xa0;?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermez-la</translation>
    </message>
    <message>
        <source>What do you change? The relay is checked again at once.</source>
        <translation>Que changez-vous&#xa0;? Le relais est aussitôt contrôlé de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Next relay</source>
        <translation>&amp;Relais suivant</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Trouver la porte ouverte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Contrôlez-le</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The same check as for any server: every question, no message.</source>
        <translation>Le même contrôle que pour n’importe quel serveur&#xa0;: toutes les questions, aucun message.</translation>
    </message>
    <message>
        <source>&amp;Check it again</source>
        <translation>&amp;Contrôler de nouveau</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Contrôler</translation>
    </message>
    <message>
        <source>A &amp;hint</source>
        <translation>Un &amp;indice</translation>
    </message>
    <message>
        <source>Another &amp;hint</source>
        <translation>Un autre &amp;indice</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>There was no free port for the practice servers. Try again.</source>
        <translation>Il n’y avait pas de port libre pour les serveurs d’exercice. Essayez de nouveau.</translation>
    </message>
    <message>
        <source>The relay was checked. Beside this stands all that was found: the verdict, the doors, and every line.</source>
        <translation>Le relais a été contrôlé. À côté figure tout ce qui a été trouvé&#xa0;: le verdict, les portes, et chaque ligne.</translation>
    </message>
    <message>
        <source>The door is still open. %1</source>
        <translation>La porte est encore ouverte. %1</translation>
    </message>
    <message>
        <source>Checked again, and closed.</source>
        <translation>Contrôlé de nouveau, et fermé.</translation>
    </message>
    <message>
        <source>Checked again. The change was taken back; choose another one.</source>
        <translation>Contrôlé de nouveau. La modification a été annulée&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Look once more. %1</source>
        <translation>Regardez encore. %1</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 sur %2 fermés</translation>
    </message>
</context>
<context>
    <name>postern::ui::Draft</name>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, parted by commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Les ports sont des nombres de 1 à 65535, séparés par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Give an address of this machine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Donnez une adresse de cette machine.</translation>
    </message>
    <message>
        <source>This is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>Ce n’est pas un proxy. La forme attendue est socks5://host:1080 ou http://host:3128.</translation>
    </message>
    <message>
        <source>This is no domain: %1. It has to look like example.org.</source>
        <translation>Ce n’est pas un domaine&#xa0;: %1. La forme attendue est example.org.</translation>
    </message>
    <message>
        <source>This is no mail address: %1. It has to look like name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: %1. La forme attendue est name@example.org.</translation>
    </message>
    <message>
        <source>This has to be at another domain than the first recipient: it shows whether %1 is hosted there.</source>
        <translation>Cette adresse doit appartenir à un autre domaine que le premier destinataire&#xa0;: elle montre si %1 est hébergé là.</translation>
    </message>
    <message>
        <source>Whose password is this? Name the user, or leave both empty.</source>
        <translation>À qui est ce mot de passe&#xa0;? Nommez l’utilisateur, ou laissez les deux champs vides.</translation>
    </message>
    <message>
        <source>Without the password of %1 nobody can log in. Type it, or leave both empty.</source>
        <translation>Sans le mot de passe de %1, personne ne peut se connecter. Saisissez-le, ou laissez les deux champs vides.</translation>
    </message>
    <message>
        <source>No way of logging in can carry such a name or password: there is a NUL in it.</source>
        <translation>Aucune méthode d’authentification ne peut transporter un tel nom ou mot de passe&#xa0;: il contient un caractère NUL.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Field</name>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi nous le demandons</translation>
    </message>
</context>
<context>
    <name>postern::ui::GridView</name>
    <message>
        <source>Endpoints and forms</source>
        <translation>Points d’accès et formes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 point d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n point d’accès</numerusform>
            <numerusform>%n points d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Folded; Enter unfolds it</source>
        <translation>Replié&#xa0;; Entrée le déplie</translation>
    </message>
    <message>
        <source>Enter folds it</source>
        <translation>Entrée le replie</translation>
    </message>
</context>
<context>
    <name>postern::ui::GuessCard</name>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>%1 hands this envelope to the relay. What will it do?</source>
        <translation>%1 remet cette enveloppe au relais. Que va‑t‑il faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>postern::ui::HelpWindow</name>
    <message>
        <source>Help – Postern</source>
        <translation>Aide – Postern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryChoices</name>
    <message>
        <source>&amp;outside</source>
        <translation>e&amp;xterne</translation>
    </message>
    <message>
        <source>&amp;inside</source>
        <translation>&amp;interne</translation>
    </message>
    <message>
        <source>Sender outside Company A&apos;s network</source>
        <translation>Expéditeur à l’extérieur du réseau de la société A</translation>
    </message>
    <message>
        <source>Sender inside Company A&apos;s network</source>
        <translation>Expéditeur à l’intérieur du réseau de la société A</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>a co-worker at companya.com</source>
        <translation>un collègue de companya.com</translation>
    </message>
    <message>
        <source>a customer outside</source>
        <translation>un client à l’extérieur</translation>
    </message>
    <message>
        <source>Recipient: %1</source>
        <translation>Destinataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>L’enveloppe</translation>
    </message>
    <message>
        <source>is written plainly</source>
        <translation>est écrite simplement</translation>
    </message>
    <message>
        <source>claims to come from Company A</source>
        <translation>prétend venir de la société A</translation>
    </message>
    <message>
        <source>hides the recipient behind a %</source>
        <translation>destinataire caché par un %</translation>
    </message>
    <message>
        <source>Company A&apos;s two rules</source>
        <translation>Les deux règles de la société A</translation>
    </message>
    <message>
        <source>From inside: to any mailbox</source>
        <translation>Intérieur&#xa0;: vers toute boîte</translation>
    </message>
    <message>
        <source>From outside: local only</source>
        <translation>Extérieur&#xa0;: local seulement</translation>
    </message>
    <message>
        <source>Further flaws</source>
        <translation>Autres défauts</translation>
    </message>
    <message>
        <source>believes its own name as sender</source>
        <translation>croit un expéditeur à son nom</translation>
    </message>
    <message>
        <source>rewrites a%b (percent hack)</source>
        <translation>réécrit a%b (percent hack)</translation>
    </message>
    <message>
        <source>NAT in front hides strangers</source>
        <translation>un NAT lui cache les inconnus</translation>
    </message>
    <message>
        <source>refuses late, at DATA</source>
        <translation>refuse tard, à DATA</translation>
    </message>
    <message>
        <source>The relay: %1</source>
        <translation>Le relais&#xa0;: %1</translation>
    </message>
    <message>
        <source>co-workers, customers, partners</source>
        <translation>collègues, clients, partenaires</translation>
    </message>
    <message>
        <source>off: employees count as strangers</source>
        <translation>désactivée&#xa0;: les employés comptent pour des inconnus</translation>
    </message>
    <message>
        <source>suppliers write to accounting</source>
        <translation>des fournisseurs écrivent à la comptabilité</translation>
    </message>
    <message>
        <source>off: strangers may send to anyone</source>
        <translation>désactivée&#xa0;: des inconnus peuvent envoyer à tout le monde</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Predict first: what will the relay do?</source>
        <translation>D’abord une prédiction&#xa0;: que va faire le relais&#xa0;?</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Laboratory: who may send to whom?</source>
        <translation>Laboratoire&#xa0;: qui peut envoyer à qui&#xa0;?</translation>
    </message>
    <message>
        <source>Real SMTP between practice servers, on this computer only</source>
        <translation>Du vrai SMTP entre serveurs d’exercice, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>L’expérience</translation>
    </message>
    <message>
        <source>The message and the relay</source>
        <translation>Le message et le relais</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>R&amp;envoyer</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaterCard</name>
    <message>
        <source>&amp;Go on watching</source>
        <translation>Continuer &amp;la surveillance</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Arrê&amp;ter la surveillance</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password</source>
        <translation>Le mot de passe de la boîte aux lettres</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password: kept in memory only</source>
        <translation>Le mot de passe de la boîte aux lettres&#xa0;: gardé en mémoire seulement</translation>
    </message>
    <message>
        <source>I have it: show its source</source>
        <translation>Je l’ai&#xa0;: en montrer la source</translation>
    </message>
    <message>
        <source>The message has not been seen. It may have come since: Postern can go on watching %1.</source>
        <translation>Le message n’a pas été vu. Il est peut-être arrivé depuis&#xa0;: Postern peut continuer à surveiller %1.</translation>
    </message>
    <message>
        <source>The message has not been seen. If it has come since, show its source.</source>
        <translation>Le message n’a pas été vu. S’il est arrivé depuis, montrez-en la source.</translation>
    </message>
    <message>
        <source>Watching, for %1 more. You may leave it running.</source>
        <translation>Surveillance, encore %1. Vous pouvez la laisser se poursuivre.</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1, commencé</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, pas commencé</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnList</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Retour au contrôle</translation>
    </message>
    <message>
        <source>Lessons and tools</source>
        <translation>Leçons et outils</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 leçon faite sur %n</numerusform>
            <numerusform>Leçons faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnPage</name>
    <message>
        <source>Forget which lessons are done, and all answers?</source>
        <translation>Oublier quelles leçons sont faites, et toutes les réponses&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Recommencer à zéro</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnTools</name>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Une conversation</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Trouver la porte ouverte</translation>
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
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonPage</name>
    <message>
        <source>Check yourself</source>
        <translation>Vérifiez vos connaissances</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulaire</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonStage</name>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Messages à envoyer</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>&amp;Look into %1</source>
        <translation>&amp;Regarder dans %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The practice servers did not answer. They need the loopback of this computer; something on it may be forbidding that.</source>
        <translation>Les serveurs d’exercice n’ont pas répondu. Ils ont besoin de l’interface de bouclage de cet ordinateur&#xa0;; quelque chose l’interdit peut-être.</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>&amp;Envoyer de nouveau</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxCard</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxForm</name>
    <message>
        <source>A mailbox elsewhere (IMAP over TLS)</source>
        <translation>Une boîte aux lettres ailleurs (IMAP par TLS)</translation>
    </message>
    <message>
        <source>A mailbox elsewhere (IMAP with STARTTLS)</source>
        <translation>Une boîte aux lettres ailleurs (IMAP avec STARTTLS)</translation>
    </message>
    <message>
        <source>A Maildir on this machine</source>
        <translation>Un Maildir sur cette machine</translation>
    </message>
    <message>
        <source>An mbox file on this machine</source>
        <translation>Un fichier mbox sur cette machine</translation>
    </message>
    <message>
        <source>Postern takes the message itself</source>
        <translation>Postern reçoit lui-même le message</translation>
    </message>
    <message>
        <source>I will look myself</source>
        <translation>Je regarderai moi-même</translation>
    </message>
    <message>
        <source>&amp;Is it mine?</source>
        <translation>Est-elle à mo&amp;i&#xa0;?</translation>
    </message>
    <message>
        <source>Company A&apos;s outside mailbox is watched: the message stays on this machine.</source>
        <translation>La boîte aux lettres externe de la société A est surveillée&#xa0;: le message reste sur cette machine.</translation>
    </message>
    <message>
        <source>&amp;Where will it come out?</source>
        <translation>&amp;Où va-t-il arriver&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;The mailbox</source>
        <translation>La &amp;boîte aux lettres</translation>
    </message>
    <message>
        <source>Its &amp;password: kept in memory only</source>
        <translation>Son mot de &amp;passe&#xa0;: gardé en mémoire seulement</translation>
    </message>
    <message>
        <source>The code is not in there, or it went to another address.</source>
        <translation>Le code ne s’y trouve pas, ou il est allé à une autre adresse.</translation>
    </message>
    <message>
        <source>Name the outside recipient first, one page back.</source>
        <translation>Indiquez d’abord le destinataire externe, à la page précédente.</translation>
    </message>
    <message>
        <source>The code came out there, but in a message to another address than %1.</source>
        <translation>Le code y est arrivé, mais dans un message à une autre adresse que %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
</context>
<context>
    <name>postern::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Check a server …</source>
        <translation>&amp;Contrôler un serveur …</translation>
    </message>
    <message>
        <source>&amp;Try it on Company A …</source>
        <translation>&amp;Essayer sur la société A …</translation>
    </message>
    <message>
        <source>&amp;Open a saved check …</source>
        <translation>&amp;Ouvrir un contrôle enregistré …</translation>
    </message>
    <message>
        <source>&amp;Report on this check …</source>
        <translation>&amp;Rapport sur ce contrôle …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Cette page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Postern</source>
        <translation>À &amp;propos de Postern</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Appre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>%1 – Postern</source>
        <translation>%1 – Postern</translation>
    </message>
    <message>
        <source>A check was cut short. What it had heard is kept.</source>
        <translation>Un contrôle a été interrompu. Ce qu’il avait entendu est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were cut short. What they had heard is kept.</source>
        <translation>
            <numerusform>%n contrôle a été interrompu. Ce qu’il avait entendu est conservé.</numerusform>
            <numerusform>%n contrôles ont été interrompus. Ce qu’ils avaient entendu est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Check a server – Postern</source>
        <translation>Contrôler un serveur – Postern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A check is under way. What was heard so far is kept. Stop it?</source>
        <translation>Un contrôle est en cours. Ce qui a été entendu jusque-là est conservé. L’arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>A&amp;rrêter le contrôle</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>About Postern</source>
        <translation>À propos de Postern</translation>
    </message>
    <message>
        <source>Tells whether a mail server is an open relay: whether strangers can send mail through it to strangers. Licensed under the Apache License 2.0.</source>
        <translation>Dit si un serveur de messagerie est un relais ouvert&#xa0;: si des inconnus peuvent envoyer par lui du courrier à des inconnus. Sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>A message is still waited for. The wait ends with this window, and can be gone on with from the saved check. Stop waiting?</source>
        <translation>Un message est encore attendu. L’attente prend fin avec cette fenêtre et peut être poursuivie à partir du contrôle enregistré. Ne plus attendre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Cesser d’&amp;attendre</translation>
    </message>
</context>
<context>
    <name>postern::ui::Masthead</name>
    <message>
        <source>Company A&apos;s gate holds a stranger&apos;s envelope</source>
        <translation>La barrière de la société A retient l’enveloppe d’un inconnu</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Is your mail server an open relay?</source>
        <translation>Votre serveur de messagerie est-il un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Postern talks to the server as a stranger would, and shows at which line the gate stays shut or opens. It stops before any message is sent.</source>
        <translation>Postern parle au serveur comme le ferait un inconnu, et montre à quelle ligne la barrière reste fermée ou s’ouvre. Il s’arrête avant qu’un message ne soit envoyé.</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixCellView</name>
    <message>
        <source>Shows the lines that say so</source>
        <translation>Montre les lignes qui le disent</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixView</name>
    <message>
        <source>What this server does with mail</source>
        <translation>Ce que ce serveur fait du courrier</translation>
    </message>
    <message>
        <source>one cell must never be taken</source>
        <translation>dans une case, rien ne doit jamais être accepté</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>vers une boîte aux lettres externe</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>De l’intérieur</translation>
    </message>
    <message>
        <source>the own network, or with a password</source>
        <translation>son propre réseau, ou avec un mot de passe</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>toute autre personne</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>vers une boîte aux lettres de %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::NextPage</name>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Keep it, pass it on, or ask again.</source>
        <translation>Le conserver, le transmettre, ou demander de nouveau.</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer le contrôle</translation>
    </message>
    <message>
        <source>Every byte of it, as a .postern file: it can be judged again, anywhere, whenever.</source>
        <translation>Chaque octet, dans un fichier .postern&#xa0;: il peut être jugé de nouveau, n’importe où, n’importe quand.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Faire un rapport</translation>
    </message>
    <message>
        <source>For a file, a manager or an auditor: as PDF, HTML or Markdown, with all of it.</source>
        <translation>Pour un dossier, un responsable ou un auditeur&#xa0;: en PDF, HTML ou Markdown, et complet.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>The verdict with its reasons and lines, for a mail or a ticket.</source>
        <translation>Le verdict avec ses raisons et ses lignes, pour un e-mail ou un ticket.</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Refaire le contrôle</translation>
    </message>
    <message>
        <source>The same questions to the same server: after closing a door, see whether it is shut.</source>
        <translation>Les mêmes questions au même serveur&#xa0;: après avoir fermé une porte, vérifiez qu’elle l’est bien.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>postern::ui::PartButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Path</name>
    <message>
        <source>From inside its network, you connect to %1.</source>
        <translation>De l’intérieur de son réseau, vous vous connectez à %1.</translation>
    </message>
    <message>
        <source>As a stranger, you connect to %1.</source>
        <translation>En tant qu’inconnu, vous vous connectez à %1.</translation>
    </message>
    <message>
        <source>%1 greets. The gate is shut, as it always is at first.</source>
        <translation>%1 salue. La barrière est fermée, comme toujours au début.</translation>
    </message>
    <message>
        <source>You say who is calling: %1. The envelope waits at the gate.</source>
        <translation>Vous dites qui appelle&#xa0;: %1. L’enveloppe attend à la barrière.</translation>
    </message>
    <message>
        <source>The envelope names no sender, as a returned letter does.</source>
        <translation>L’enveloppe ne nomme pas d’expéditeur, comme une lettre retournée.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>L’enveloppe dit de qui elle vient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Et à qui elle est destinée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody opens at %1: there was no connection.</source>
        <translation>Personne n’ouvre à %1&#xa0;: il n’y a pas eu de connexion.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. That says nothing about relaying.</source>
        <translation>%1 ne répond pas à temps. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>%1 could not agree on TLS with us. That says nothing about relaying.</source>
        <translation>%1 n’a pas pu convenir de TLS avec nous. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>%1 turns us away at once. That says nothing about relaying.</source>
        <translation>%1 nous éconduit aussitôt. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>The check was stopped before %1 answered.</source>
        <translation>Le contrôle a été arrêté avant que %1 ne réponde.</translation>
    </message>
    <message>
        <source>This question was not asked.</source>
        <translation>Cette question n’a pas été posée.</translation>
    </message>
    <message>
        <source>%1 hangs up without an answer. That says nothing about relaying.</source>
        <translation>%1 raccroche sans répondre. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay listens only over TLS. That says nothing about relaying.</source>
        <translation>Le relais n’écoute que par TLS. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay asks us to come again later. That says nothing about relaying.</source>
        <translation>Le relais nous demande de revenir plus tard. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay has had enough of us for now. That says nothing about relaying.</source>
        <translation>Le relais a assez entendu de nous pour l’instant. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay refuses our address, whatever the envelope says. That says nothing about relaying.</source>
        <translation>Le relais refuse notre adresse, quoi que dise l’enveloppe. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay does not like the name that we gave. That says nothing about relaying.</source>
        <translation>Le nom que nous avons donné ne convient pas au relais. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay objects to the sender on the envelope. That says nothing about relaying.</source>
        <translation>L’objection du relais porte sur l’expéditeur de l’enveloppe. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay objects to this one recipient. That says nothing about relaying.</source>
        <translation>L’objection du relais porte sur ce seul destinataire. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay says that it takes no mail at all.</source>
        <translation>Le relais dit qu’il n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>The relay closes the conversation. That says nothing about relaying.</source>
        <translation>Le relais met fin à la conversation. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay refuses, but not for a relay reason. That says nothing about relaying.</source>
        <translation>Le relais refuse, mais pour une raison étrangère au relayage. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay takes mail for its own mailbox, as it should.</source>
        <translation>Le relais accepte du courrier pour sa propre boîte aux lettres, comme il se doit.</translation>
    </message>
    <message>
        <source>The relay takes mail for a name that nobody has there: it may take every name.</source>
        <translation>Le relais accepte du courrier pour un nom que personne n’y porte&#xa0;: peut-être accepte-t-il n’importe quel nom.</translation>
    </message>
    <message>
        <source>The relay takes this name as one of its own.</source>
        <translation>Le relais prend ce nom pour l’un des siens.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but we stand inside its network: that says nothing about strangers.</source>
        <translation>Le relais accepte l’enveloppe, mais nous sommes à l’intérieur de son réseau&#xa0;: cela ne dit rien des inconnus.</translation>
    </message>
    <message>
        <source>The relay takes this form, perhaps as a name of its own. Nothing was sent.</source>
        <translation>Le relais accepte cette forme, peut-être comme un nom à lui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but it takes every name, even one that nobody has.</source>
        <translation>Le relais accepte l’enveloppe, mais il accepte n’importe quel nom, même un nom que personne ne porte.</translation>
    </message>
    <message>
        <source>The relay takes the envelope: it hosts this domain itself, so that says nothing about relaying.</source>
        <translation>Le relais accepte l’enveloppe&#xa0;: il héberge lui-même ce domaine, si bien que cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>The relay takes a domain that cannot exist: it has not looked it up yet.</source>
        <translation>Le relais accepte un domaine qui ne peut pas exister&#xa0;: il ne l’a pas encore recherché.</translation>
    </message>
    <message>
        <source>The relay takes the recipient, but that is not its last word.</source>
        <translation>Le relais accepte le destinataire, mais ce n’est pas son dernier mot.</translation>
    </message>
    <message>
        <source>The relay takes it. That is no question of relaying.</source>
        <translation>Le relais l’accepte. Ce n’est pas une question de relayage.</translation>
    </message>
    <message>
        <source>The relay asks for a stranger&apos;s message to an outside mailbox. We hang up here; nothing was sent.</source>
        <translation>Le relais demande le message d’un inconnu à une boîte aux lettres externe. Nous raccrochons ici&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay takes a stranger&apos;s envelope for an outside mailbox. Dashed: where it would go; nothing was sent.</source>
        <translation>Le relais accepte l’enveloppe d’un inconnu pour une boîte aux lettres externe. En pointillé&#xa0;: où elle irait&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The relay will not carry a stranger&apos;s envelope to an outside mailbox. It is handed back.</source>
        <translation>Le relais ne veut pas transporter l’enveloppe d’un inconnu vers une boîte aux lettres externe. Elle est rendue.</translation>
    </message>
    <message>
        <source>The relay carries nothing onward without a password. The envelope is handed back.</source>
        <translation>Le relais ne transporte rien plus loin sans mot de passe. L’enveloppe est rendue.</translation>
    </message>
    <message>
        <source>The relay does not understand, or does not allow, an envelope of this form. It is handed back.</source>
        <translation>Le relais ne comprend pas, ou n’admet pas, une enveloppe de cette forme. Elle est rendue.</translation>
    </message>
    <message>
        <source>The relay took the recipient, but refuses when it comes to the message. The envelope is handed back.</source>
        <translation>Le relais a accepté le destinataire, mais refuse quand vient le message. L’enveloppe est rendue.</translation>
    </message>
    <message>
        <source>The relay refuses a domain that cannot exist.</source>
        <translation>Le relais refuse un domaine qui ne peut pas exister.</translation>
    </message>
    <message>
        <source>The relay refuses mail for its own mailbox too: it refuses us, not relaying.</source>
        <translation>Le relais refuse aussi le courrier pour sa propre boîte aux lettres&#xa0;: c’est nous qu’il refuse, et non le relayage.</translation>
    </message>
    <message>
        <source>The relay knows its own users: it refuses a name that nobody has there.</source>
        <translation>Le relais connaît ses propres utilisateurs&#xa0;: il refuse un nom que personne n’y porte.</translation>
    </message>
    <message>
        <source>The relay has nobody of this name.</source>
        <translation>Le relais n’a personne de ce nom.</translation>
    </message>
    <message>
        <source>The relay refuses it. That is no question of relaying.</source>
        <translation>Le relais le refuse. Ce n’est pas une question de relayage.</translation>
    </message>
    <message>
        <source>The relay refuses and does not say why. That alone says nothing about relaying.</source>
        <translation>Le relais refuse et ne dit pas pourquoi. Cela seul ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Acceptée, comme il se doit</translation>
    </message>
    <message>
        <source>Let through, for now</source>
        <translation>Laissée passer, pour l’instant</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Asks for the message</source>
        <translation>Demande le message</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Laissée passer</translation>
    </message>
    <message>
        <source>Held at the gate</source>
        <translation>Retenue à la barrière</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Retenue tardivement</translation>
    </message>
    <message>
        <source>Refused, as it should be</source>
        <translation>Refusée, comme il se doit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Nous demande d’attendre</translation>
    </message>
    <message>
        <source>Wants TLS first</source>
        <translation>Exige d’abord TLS</translation>
    </message>
    <message>
        <source>Refused, and not said why</source>
        <translation>Refusée sans motif indiqué</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Nous refuse</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Turns us away</source>
        <translation>Nous éconduit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>for its own mailboxes %1</source>
        <translation>pour ses propres boîtes aux lettres %1</translation>
    </message>
    <message>
        <source>without a telling answer %1</source>
        <translation>sans réponse probante %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>retenues %1</translation>
    </message>
    <message>
        <source>let through %1</source>
        <translation>laissées passer %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>You, from inside</source>
        <translation>Vous, de l’intérieur</translation>
    </message>
    <message>
        <source>You, as a stranger</source>
        <translation>Vous, en tant qu’inconnu</translation>
    </message>
    <message>
        <source>The relay&apos;s network</source>
        <translation>Le réseau du relais</translation>
    </message>
    <message>
        <source>%1&apos;s network</source>
        <translation>Le réseau de %1</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>Son réseau</translation>
    </message>
    <message>
        <source>Company A&apos;s network</source>
        <translation>Le réseau de la société A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Delivered: the proof</source>
        <translation>Remis&#xa0;: la preuve</translation>
    </message>
    <message>
        <source>The message has come out at %1. That is the proof.</source>
        <translation>Le message est arrivé à %1. C’est la preuve.</translation>
    </message>
</context>
<context>
    <name>postern::ui::PathPanel</name>
    <message>
        <source>The way of the envelope</source>
        <translation>Le trajet de l’enveloppe</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>half</source>
        <translation>moitié</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>double</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>quadruple</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>réelle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>postern::ui::PermissionPage</name>
    <message>
        <source>May we?</source>
        <translation>En avons-nous le droit&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test this server.</source>
        <translation>Rien n’est envoyé avant que vous n’ayez déclaré avoir le droit de tester ce serveur.</translation>
    </message>
    <message>
        <source>I &amp;may test this server</source>
        <translation>J’ai le &amp;droit de tester ce serveur</translation>
    </message>
    <message>
        <source>It is mine, or its owner has agreed. Testing a stranger&apos;s server can be an offence.</source>
        <translation>Il est à moi, ou son propriétaire a donné son accord. Tester le serveur d’autrui peut constituer une infraction.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi nous le demandons</translation>
    </message>
    <message>
        <source>Trying doors that are not yours can be an offence, even if you only look. Your word is kept in the record of the check, together with the time and the server&apos;s name.</source>
        <translation>Essayer des portes qui ne sont pas les vôtres peut constituer une infraction, même si vous ne faites que regarder. Votre déclaration est conservée dans le relevé du contrôle, avec l’heure et le nom du serveur.</translation>
    </message>
    <message>
        <source>From where do we speak?</source>
        <translation>D’où parlons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Postern finds out, by the addresses</source>
        <translation>&amp;Postern le détermine, d’après les adresses</translation>
    </message>
    <message>
        <source>From &amp;outside: the server sees a stranger</source>
        <translation>De l’e&amp;xtérieur&#xa0;: le serveur voit un inconnu</translation>
    </message>
    <message>
        <source>From &amp;inside: this is the server&apos;s own network</source>
        <translation>De l’&amp;intérieur&#xa0;: c’est le propre réseau du serveur</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. Only what it does for a stranger says whether it is an open relay.</source>
        <translation>Un serveur de messagerie relaie pour son propre réseau, et c’est normal. Seul ce qu’il fait pour un inconnu dit s’il est un relais ouvert.</translation>
    </message>
    <message>
        <source>&amp;Source address</source>
        <translation>Adr&amp;esse source</translation>
    </message>
    <message>
        <source>as the system sends</source>
        <translation>au choix du système</translation>
    </message>
    <message>
        <source>A machine with several addresses can speak from each of them.</source>
        <translation>Une machine qui a plusieurs adresses peut parler depuis chacune d’elles.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Through a proxy you stand where it stands: a way to ask from outside.</source>
        <translation>Par un proxy, vous vous trouvez là où il se trouve&#xa0;: un moyen de demander de l’extérieur.</translation>
    </message>
    <message>
        <source>Another way out</source>
        <translation>Une autre sortie</translation>
    </message>
    <message>
        <source>Postern will offer %1 at most some eighty envelopes to carry, and listen to the answers. No message is sent: where one would be taken, the connection is given up before it.</source>
        <translation>Postern proposera à %1 tout au plus quelque quatre-vingts enveloppes à transporter, et écoutera les réponses. Aucun message n’est envoyé&#xa0;: là où il serait accepté, la connexion est abandonnée avant.</translation>
    </message>
    <message>
        <source>A practice server inside this program: nobody has to be asked.</source>
        <translation>Un serveur d’exercice à l’intérieur de ce programme&#xa0;: il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>This server runs on your own computer: nobody has to be asked.</source>
        <translation>Ce serveur fonctionne sur votre propre ordinateur&#xa0;: il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>Our address towards it is %1.</source>
        <translation>Notre adresse, vue de lui, est %1.</translation>
    </message>
    <message>
        <source>Our address towards it is %1; this computer&apos;s networks are %2.</source>
        <translation>Notre adresse, vue de lui, est %1&#xa0;; les réseaux de cet ordinateur sont %2.</translation>
    </message>
    <message>
        <source>This computer has no network of its own.</source>
        <translation>Cet ordinateur n’a pas de réseau à lui.</translation>
    </message>
    <message>
        <source>This computer&apos;s networks are %1.</source>
        <translation>Les réseaux de cet ordinateur sont %1.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Policies</name>
    <message>
        <source>Closed: as it should be</source>
        <translation>Fermé&#xa0;: comme il se doit</translation>
    </message>
    <message>
        <source>Open: takes everything for everybody</source>
        <translation>Ouvert&#xa0;: accepte tout, pour tout le monde</translation>
    </message>
    <message>
        <source>Own sender: relays for whoever claims its own domain</source>
        <translation>Expéditeur interne&#xa0;: relaie pour qui se réclame de son propre domaine</translation>
    </message>
    <message>
        <source>Percent: sends user%outside@companya.com on</source>
        <translation>Pour cent&#xa0;: transmet user%outside@companya.com</translation>
    </message>
    <message>
        <source>Late: refuses only when the message is offered</source>
        <translation>Tardif&#xa0;: ne refuse que lorsque le message est proposé</translation>
    </message>
    <message>
        <source>Sink: takes everything, relays nothing</source>
        <translation>Puits&#xa0;: accepte tout, ne relaie rien</translation>
    </message>
    <message>
        <source>Bounces: takes everything, and sends back what it does not relay</source>
        <translation>Renvois&#xa0;: accepte tout, et renvoie ce qu’il ne relaie pas</translation>
    </message>
    <message>
        <source>Greylist: puts off whoever it does not know</source>
        <translation>Liste grise&#xa0;: fait patienter ceux qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>Blocklisted: refuses us, whatever we ask</source>
        <translation>Liste de blocage&#xa0;: nous refuse, quoi que nous demandions</translation>
    </message>
    <message>
        <source>TLS first: says nothing without STARTTLS</source>
        <translation>TLS d’abord&#xa0;: ne dit rien sans STARTTLS</translation>
    </message>
    <message>
        <source>Password first: takes nothing without one</source>
        <translation>Mot de passe d’abord&#xa0;: n’accepte rien sans lui</translation>
    </message>
    <message>
        <source>Translated: takes every client for one of its own</source>
        <translation>Adresses traduites&#xa0;: prend tout client pour l’un des siens</translation>
    </message>
</context>
<context>
    <name>postern::ui::PresentedLesson</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Presenter</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionCard</name>
    <message>
        <source>So it is.</source>
        <translation>C’est cela.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Pas tout à fait.</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions ayant reçu une réponse</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandée</translation>
    </message>
    <message>
        <source>%1 of %2, endpoint %3</source>
        <translation>%1 sur %2, point d’accès %3</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuizPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Question &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;All from the beginning</source>
        <translation>&amp;Tout depuis le début</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>À lire à ce sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2, drawn from all lessons. The reason comes with every answer.</source>
        <translation>Question %1 sur %2, parmi toutes les leçons. La raison accompagne chaque réponse.</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them as it is.</source>
        <translation>Réponses données&#xa0;: %1, dont %2 justes.</translation>
    </message>
    <message>
        <source>All are answered, %1 of %2 as it is. Every question can be taken once more.</source>
        <translation>Toutes ont reçu une réponse, %1 justes sur %2. Chaque question peut être reprise.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecentList</name>
    <message numerus="yes">
        <source>%1, %2 of %n endpoints</source>
        <translation>
            <numerusform>%1, %2 point d’accès sur %n</numerusform>
            <numerusform>%1, points d’accès&#xa0;: %2 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written, by the letters of QLocale, without and with its year</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Contrôles récents</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecordActions</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RemedyCard</name>
    <message>
        <source>How to close it</source>
        <translation>Comment le fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportCommands</name>
    <message>
        <source>The same, line by line:</source>
        <translation>La même chose, ligne par ligne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportForm</name>
    <message>
        <source>Example Ltd</source>
        <translation>Exemple SARL</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PNG or JPEG</source>
        <translation>PNG ou JPEG</translation>
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
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Tested by</source>
        <translation>&amp;Testé par</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is larger than 2 MiB. Choose a smaller picture.</source>
        <translation>Il dépasse 2 Mio. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>It is no picture that can be read: PNG or JPEG is wanted.</source>
        <translation>Ce n’est pas une image lisible&#xa0;: il faut du PNG ou du JPEG.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPage</name>
    <message>
        <source>The report, as it will be printed</source>
        <translation>Le rapport, tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Enregistrer en P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as &amp;HTML …</source>
        <translation>Enregistrer en &amp;HTML …</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown …</source>
        <translation>Enregistrer en &amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>On the check of %1</source>
        <translation>Sur le contrôle de %1</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Le rapport est en préparation.</translation>
    </message>
    <message>
        <source>The PDF could not be made. HTML and Markdown say the same.</source>
        <translation>Le PDF n’a pas pu être créé. HTML et Markdown disent la même chose.</translation>
    </message>
    <message>
        <source>One page. The check itself is attached to the PDF.</source>
        <translation>Une page. Le contrôle lui-même est joint au PDF.</translation>
    </message>
    <message>
        <source>%1 pages. The check itself is attached to the PDF.</source>
        <translation>%1 pages. Le contrôle lui-même est joint au PDF.</translation>
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
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The record from which this report was made</source>
        <translation>Le relevé à partir duquel ce rapport a été établi</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReproducePanel</name>
    <message>
        <source>Reproduce by hand</source>
        <translation>Reproduire à la main</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>postern::ui::SavedCheckPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Enregistrer sous …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>Check it &amp;again</source>
        <translation>C&amp;ontrôler de nouveau</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>Retour à l’acc&amp;ueil</translation>
    </message>
    <message>
        <source>A saved check of %1 UTC, by %2</source>
        <translation>Contrôle enregistré du %1 UTC, par %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::ServerPage</name>
    <message>
        <source>mail from other servers</source>
        <translation>courrier d’autres serveurs</translation>
    </message>
    <message>
        <source>mail of its own users</source>
        <translation>courrier de ses propres utilisateurs</translation>
    </message>
    <message>
        <source>mail of its own users, TLS from the first byte</source>
        <translation>courrier de ses propres utilisateurs, TLS dès le premier octet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Which mail server shall be checked?</source>
        <translation>Quel serveur de messagerie faut-il contrôler&#xa0;?</translation>
    </message>
    <message>
        <source>example.org, mail.example.org:25 or 192.0.2.25</source>
        <translation>example.org, mail.example.org:25 ou 192.0.2.25</translation>
    </message>
    <message>
        <source>&amp;Domain, host or address</source>
        <translation>&amp;Domaine, hôte ou adresse</translation>
    </message>
    <message>
        <source>A domain stands for all its mail exchangers, with all their addresses. A host or an address stands for just itself. Nothing is sent to it before you say so.</source>
        <translation>Un domaine désigne tous ses serveurs MX, avec toutes leurs adresses. Un hôte ou une adresse ne désigne rien d’autre. Rien n’est envoyé au serveur avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Practise on Company A</source>
        <translation>S’exercer sur la société A</translation>
    </message>
    <message>
        <source>Mail servers inside this program; nothing leaves this computer.</source>
        <translation>Des serveurs de messagerie à l’intérieur de ce programme&#xa0;; rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>What would be dialled</source>
        <translation>Ce qui serait appelé</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Port 25 is where strangers knock. 465 and 587 are for a server&apos;s own users; some are open there only.</source>
        <translation>Le port 25 est celui où frappent les inconnus. Les ports 465 et 587 sont destinés aux propres utilisateurs d’un serveur&#xa0;; certains ne sont ouverts que là.</translation>
    </message>
    <message>
        <source>This name is a host, even if it has mail exchangers</source>
        <translation>Ce nom est un hôte, même s’il a des serveurs MX</translation>
    </message>
    <message>
        <source>Gently: one connection at a time, few questions on each, with pauses</source>
        <translation>En douceur&#xa0;: une connexion à la fois, peu de questions sur chacune, avec des pauses</translation>
    </message>
    <message>
        <source>Ports and pace</source>
        <translation>Ports et cadence</translation>
    </message>
    <message>
        <source>Name a server, and Postern looks up its addresses.</source>
        <translation>Indiquez un serveur, et Postern recherche ses adresses.</translation>
    </message>
    <message>
        <source>Looking it up in the DNS …</source>
        <translation>Recherche dans le DNS …</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, inside this program. Nothing leaves this computer.</source>
        <translation>Le relais de la société A, à l’intérieur de ce programme. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Untick what shall be left out.</source>
        <translation>Décochez ce qui doit être laissé de côté.</translation>
    </message>
    <message>
        <source>The DNS knows no such name.</source>
        <translation>Le DNS ne connaît pas ce nom.</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>Le nom n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The DNS gives no answer.</source>
        <translation>Le DNS ne donne pas de réponse.</translation>
    </message>
    <message>
        <source>The domain says in the DNS that it takes no mail (null MX).</source>
        <translation>Le domaine indique dans le DNS qu’il n’accepte pas de courrier (MX nul).</translation>
    </message>
</context>
<context>
    <name>postern::ui::SourceDrop</name>
    <message>
        <source>The source of the message</source>
        <translation>La source du message</translation>
    </message>
    <message>
        <source>Paste the message&apos;s source here, or drop its .eml file.</source>
        <translation>Collez ici la source du message, ou déposez son fichier .eml.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Staging</name>
    <message>
        <source>%1 connects to Company A&apos;s server.</source>
        <translation>%1 se connecte au serveur de la société A.</translation>
    </message>
    <message>
        <source>The server greets. The gate is shut, as it always is at first.</source>
        <translation>Le serveur salue. La barrière est fermée, comme toujours au début.</translation>
    </message>
    <message>
        <source>The caller says a name, and waits at the gate.</source>
        <translation>Celui qui appelle dit un nom, et attend à la barrière.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>L’enveloppe dit de qui elle vient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Et à qui elle est destinée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server asks for the message itself.</source>
        <translation>Le serveur demande le message lui-même.</translation>
    </message>
    <message>
        <source>A mailbox of Company A&apos;s own: the gate opens for everybody.</source>
        <translation>Une boîte aux lettres de la société A elle-même&#xa0;: la barrière s’ouvre pour tout le monde.</translation>
    </message>
    <message>
        <source>Company A has no such mailbox: the gate stays shut.</source>
        <translation>La société A n’a pas cette boîte aux lettres&#xa0;: la barrière reste fermée.</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and lets the envelope through.</source>
        <translation>Le serveur change le signe pour cent en @ et laisse passer l’enveloppe.</translation>
    </message>
    <message>
        <source>It comes from inside, and may go to any mailbox: the gate opens.</source>
        <translation>Elle vient de l’intérieur, et peut aller à toute boîte aux lettres&#xa0;: la barrière s’ouvre.</translation>
    </message>
    <message>
        <source>To the server everybody looks like one from inside: the gate opens for a stranger.</source>
        <translation>Pour le serveur, chacun a l’air de venir de l’intérieur&#xa0;: la barrière s’ouvre pour un inconnu.</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is: the gate opens for a stranger.</source>
        <translation>Personne ne demande à qui est la boîte aux lettres&#xa0;: la barrière s’ouvre pour un inconnu.</translation>
    </message>
    <message>
        <source>The sender claims to be Company A, and is believed: the gate opens for a stranger.</source>
        <translation>L’expéditeur prétend être la société A, et il est cru&#xa0;: la barrière s’ouvre pour un inconnu.</translation>
    </message>
    <message>
        <source>The first rule is off: the gate stays shut, even for Company A&apos;s own people.</source>
        <translation>La première règle est désactivée&#xa0;: la barrière reste fermée, même pour les employés de la société A.</translation>
    </message>
    <message>
        <source>A stranger, and a mailbox that is not Company A&apos;s: the gate stays shut.</source>
        <translation>Un inconnu, et une boîte aux lettres qui n’est pas à la société A&#xa0;: la barrière reste fermée.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Le message se trouve dans %1.</translation>
    </message>
    <message>
        <source>Company A&apos;s server hands it over. It lies in %1.</source>
        <translation>Le serveur de la société A le remet. Le message se trouve dans %1.</translation>
    </message>
    <message>
        <source>Only now, when the message is about to come, the server says no.</source>
        <translation>Ce n’est que maintenant, au moment où vient le message, que le serveur dit non.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>intérieur</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>Company A</source>
        <translation>Société A</translation>
    </message>
    <message>
        <source>Shut to its own people</source>
        <translation>Fermé à ses propres utilisateurs</translation>
    </message>
    <message>
        <source>Everybody is in their place. Nothing was sent yet.</source>
        <translation>Chacun est à sa place. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Accepté, comme il se doit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
</context>
<context>
    <name>postern::ui::StartPage</name>
    <message>
        <source>None yet. What you check is kept here.</source>
        <translation>Aucun pour l’instant. Ce que vous contrôlez est conservé ici.</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test the server.</source>
        <translation>Rien n’est envoyé avant que vous n’ayez déclaré avoir le droit de tester le serveur.</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Contrôler un serveur</translation>
    </message>
    <message>
        <source>A domain, a host or an address. Seven short steps from the name to an explained verdict.</source>
        <translation>Un domaine, un hôte ou une adresse. Sept courtes étapes, du nom à un verdict expliqué.</translation>
    </message>
    <message>
        <source>Try it on Company A</source>
        <translation>L’essayer sur la société A</translation>
    </message>
    <message>
        <source>Real mail servers inside this program, closed or open as you like. Nothing leaves this computer.</source>
        <translation>De vrais serveurs de messagerie à l’intérieur de ce programme, fermés ou ouverts, au choix. Rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>What a relay is, and what an open one does: eight short lessons that send real mail, a laboratory and a quiz.</source>
        <translation>Ce qu’est un relais, et ce que fait un relais ouvert&#xa0;: huit courtes leçons qui envoient du vrai courrier, un laboratoire et un quiz.</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Ouvrir un contrôle enregistré</translation>
    </message>
    <message>
        <source>Judge it again, copy it, save it. Or drop a .postern file anywhere in this window.</source>
        <translation>Le juger de nouveau, le copier, l’enregistrer. Ou déposez un fichier .postern n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Contrôles récents</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>&amp;Le regarder</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictCard</name>
    <message>
        <source>recipient taken</source>
        <translation>destinataire accepté</translation>
    </message>
    <message>
        <source>asks for the message</source>
        <translation>demande le message</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>message accepté</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>%1: proven</source>
        <translation>%1&#xa0;: prouvé</translation>
    </message>
    <message>
        <source>%1: not proven</source>
        <translation>%1&#xa0;: non prouvé</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#xa0;?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Avec quelle certitude&#xa0;?</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Is it an open relay?</source>
        <translation>Est-ce un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>un point d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n point d’accès</numerusform>
            <numerusform>%n points d’accès</numerusform>
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
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Les lignes qui décident</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>No control was asked.</source>
        <translation>Aucun témoin n’a été demandé.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Propres utilisateurs</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>Le &amp;prouver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
</context>
<context>
    <name>postern::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Motion as the desktop</source>
        <translation>Mou&amp;vements comme le bureau</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>Mouvements &amp;réduits</translation>
    </message>
    <message>
        <source>&amp;Full motion</source>
        <translation>Mouvements com&amp;plets</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Postern speaks it from its next start on.</source>
        <translation>Postern parlera cette langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>postern::ui::WaitCard</name>
    <message>
        <source>&amp;That is the code</source>
        <translation>C’est le co&amp;de</translation>
    </message>
    <message>
        <source>I &amp;have it: show its source</source>
        <translation>Je l’a&amp;i&#xa0;: en montrer la source</translation>
    </message>
    <message>
        <source>&amp;End the wait</source>
        <translation>&amp;Mettre fin à l’attente</translation>
    </message>
    <message>
        <source>Why it may take long</source>
        <translation>Pourquoi cela peut tarder</translation>
    </message>
    <message>
        <source>The code that came</source>
        <translation>Le code arrivé</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>Recherche dans %1 …</translation>
    </message>
    <message>
        <source>A code is on its way to %1. What is it?</source>
        <translation>Un code est en route vers %1. Quel est-il&#xa0;?</translation>
    </message>
    <message>
        <source>The server took message %1. Will it come out?</source>
        <translation>Le serveur a accepté le message %1. Arrivera-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The server refused message %1 after all.</source>
        <translation>Le serveur a finalement refusé le message %1.</translation>
    </message>
    <message>
        <source>Waiting for the message since %1, for %2 more.</source>
        <translation>Attente du message depuis %1, encore %2.</translation>
    </message>
    <message>
        <source>The message has not arrived within the time. That proves nothing.</source>
        <translation>Le message n’est pas arrivé dans le délai. Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>That is not the code that was sent.</source>
        <translation>Ce n’est pas le code qui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>postern::ui::WatchSign</name>
    <message>
        <source>Waiting for a message</source>
        <translation>En attente d’un message</translation>
    </message>
</context>
<context>
    <name>postern::ui::WayCard</name>
    <message>
        <source>The way of the message</source>
        <translation>Le trajet du message</translation>
    </message>
    <message>
        <source>The report that came back</source>
        <translation>Le rapport revenu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>Le message tel qu’il est arrivé</translation>
    </message>
</context>
<context>
    <name>resources/blocklists</name>
    <message>
        <source>sources of spam, hijacked machines and open relays (SBL, CSS, XBL), and networks that should not send mail themselves (PBL)</source>
        <translation>les sources de spam, les machines piratées et les relais ouverts (SBL, CSS, XBL), ainsi que les réseaux qui ne devraient pas envoyer eux-mêmes de courrier (PBL)</translation>
    </message>
    <message>
        <source>addresses whose spam was reported or ran into a trap within the last days</source>
        <translation>les adresses dont le spam a été signalé ou est tombé dans un piège au cours des derniers jours</translation>
    </message>
    <message>
        <source>sources of spam, as seen by Barracuda&apos;s filters; answers only resolvers that are registered there</source>
        <translation>les sources de spam, telles que les voient les filtres de Barracuda&#xa0;; elle ne répond qu’aux résolveurs qui y sont enregistrés</translation>
    </message>
    <message>
        <source>addresses whose mail ran into a spam trap</source>
        <translation>les adresses dont le courrier est tombé dans un piège à spam</translation>
    </message>
    <message>
        <source>hijacked machines and open proxies</source>
        <translation>les machines piratées et les proxys ouverts</translation>
    </message>
    <message>
        <source>sources of spam, by reputation and by outbreak</source>
        <translation>les sources de spam, d’après la réputation et d’après les vagues soudaines</translation>
    </message>
    <message>
        <source>addresses that attacked the servers of its reporters within the last two days, mail servers among them</source>
        <translation>les adresses qui ont attaqué les serveurs de ses informateurs au cours des deux derniers jours, serveurs de messagerie compris</translation>
    </message>
</context>
<context>
    <name>resources/exercises</name>
    <message>
        <source>It carries anybody&apos;s message to anybody.</source>
        <translation>Il transporte le message de n’importe qui vers n’importe qui.</translation>
    </message>
    <message>
        <source>If it were that, the plain question, a stranger&apos;s message for a stranger, would have been let through at the relay&apos;s usual port.</source>
        <translation>Si c’était cela, la question simple, le message d’un inconnu pour un inconnu, serait passée au port habituel du relais.</translation>
    </message>
    <message>
        <source>It believes everybody who writes in the company&apos;s own name.</source>
        <translation>Il croit quiconque écrit au nom de l’entreprise elle-même.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be just those with a sender at companya.com.</source>
        <translation>Si c’était cela, les enveloppes qui sont passées seraient justement celles dont l’expéditeur est de companya.com.</translation>
    </message>
    <message>
        <source>It carries whatever has no sender at all, as a returned letter has none.</source>
        <translation>Il transporte tout ce qui n’a pas d’expéditeur du tout, comme une lettre retournée n’en a pas.</translation>
    </message>
    <message>
        <source>If it were that, the envelope with the empty sender, &lt;&gt;, would have been let through.</source>
        <translation>Si c’était cela, l’enveloppe à l’expéditeur vide, &lt;&gt;, serait passée.</translation>
    </message>
    <message>
        <source>It believes every computer that calls itself by the company&apos;s name.</source>
        <translation>Il croit tout ordinateur qui s’appelle lui-même du nom de l’entreprise.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be those behind an EHLO with Company A&apos;s own name.</source>
        <translation>Si c’était cela, les enveloppes qui sont passées seraient celles qui suivent un EHLO portant le nom de la société A elle-même.</translation>
    </message>
    <message>
        <source>It takes everybody for one of its own people, because something in front of it hides where they come from.</source>
        <translation>Il prend tout le monde pour l’un des siens, parce que quelque chose devant lui cache d’où l’on vient.</translation>
    </message>
    <message>
        <source>If it were that, its answer to EHLO would name an address from inside its network instead of ours.</source>
        <translation>Si c’était cela, sa réponse à EHLO nommerait une adresse de l’intérieur de son réseau au lieu de la nôtre.</translation>
    </message>
    <message>
        <source>It looks at the first recipient of an envelope, and not at the ones behind.</source>
        <translation>Il regarde le premier destinataire d’une enveloppe, et pas ceux qui suivent.</translation>
    </message>
    <message>
        <source>If it were that, the envelope that was let through would be the one with two recipients, of whom the first is at Company A.</source>
        <translation>Si c’était cela, l’enveloppe qui est passée serait celle à deux destinataires, dont le premier est à la société A.</translation>
    </message>
    <message>
        <source>It reads a percent sign in an address as an @, and sends the message on.</source>
        <translation>Il lit un signe pour cent dans une adresse comme un @, et transmet le message.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a percent sign in front of @companya.com.</source>
        <translation>Si c’était cela, les adresses qui sont passées auraient un signe pour cent devant @companya.com.</translation>
    </message>
    <message>
        <source>It still follows old addresses that are written with an exclamation mark.</source>
        <translation>Il suit encore de vieilles adresses écrites avec un point d’exclamation.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have an exclamation mark in them.</source>
        <translation>Si c’était cela, les adresses qui sont passées comporteraient un point d’exclamation.</translation>
    </message>
    <message>
        <source>It takes the quotation marks off an address, and sends the message to what stands between them.</source>
        <translation>Il retire les guillemets d’une adresse, et envoie le message à ce qui se trouvait entre eux.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a whole address in quotation marks.</source>
        <translation>Si c’était cela, les adresses qui sont passées comporteraient une adresse entière entre guillemets.</translation>
    </message>
    <message>
        <source>It follows a route that is written in front of the address.</source>
        <translation>Il suit une route écrite devant l’adresse.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would begin with @companya.com and a colon.</source>
        <translation>Si c’était cela, les adresses qui sont passées commenceraient par @companya.com et un deux-points.</translation>
    </message>
    <message>
        <source>It listens at a second port as well, and nobody keeps the rules there.</source>
        <translation>Il écoute aussi à un second port, et là personne ne fait respecter les règles.</translation>
    </message>
    <message>
        <source>If it were that, there would be two endpoints in the check, one open and one closed.</source>
        <translation>Si c’était cela, il y aurait deux points d’accès dans le contrôle, l’un ouvert et l’autre fermé.</translation>
    </message>
    <message>
        <source>From outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>De l’extérieur, n’accepter du courrier que pour les propres boîtes aux lettres de l’entreprise.</translation>
    </message>
    <message>
        <source>The relay has this rule. What it lacks is something else: there is a way around the rule.</source>
        <translation>Le relais a cette règle. Ce qui lui manque est autre chose&#xa0;: il y a un moyen de contourner la règle.</translation>
    </message>
    <message>
        <source>At every port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>À chaque port&#xa0;: de l’extérieur, n’accepter du courrier que pour les propres boîtes aux lettres de l’entreprise.</translation>
    </message>
    <message>
        <source>The relay has this rule at each of its ports. There is a way around it.</source>
        <translation>Le relais a cette règle à chacun de ses ports. Il y a un moyen de la contourner.</translation>
    </message>
    <message>
        <source>At the first port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>Au premier port&#xa0;: de l’extérieur, n’accepter du courrier que pour les propres boîtes aux lettres de l’entreprise.</translation>
    </message>
    <message>
        <source>The first port had this rule all the time. A relay is as open as the widest of its ports.</source>
        <translation>Le premier port avait cette règle depuis toujours. Un relais est aussi ouvert que le plus large de ses ports.</translation>
    </message>
    <message>
        <source>Carry nothing to mailboxes outside any more, whoever brings it.</source>
        <translation>Ne plus rien transporter vers des boîtes aux lettres externes, peu importe qui l’apporte.</translation>
    </message>
    <message>
        <source>That goes too far: the company&apos;s own people cannot write to a customer any more. A relay has to be closed to strangers, and to nobody else.</source>
        <translation>C’est aller trop loin&#xa0;: les employés de l’entreprise ne peuvent plus écrire à un client. Un relais doit être fermé aux inconnus, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Let the sender&apos;s address decide nothing: anybody can write any name there.</source>
        <translation>Ne rien laisser décider à l’adresse de l’expéditeur&#xa0;: n’importe qui peut y écrire n’importe quel nom.</translation>
    </message>
    <message>
        <source>A wise rule, but the sender&apos;s address was not what opened this relay.</source>
        <translation>Une règle sage, mais ce n’est pas l’adresse de l’expéditeur qui a ouvert ce relais.</translation>
    </message>
    <message>
        <source>Treat mail without a sender like all other mail from outside.</source>
        <translation>Traiter le courrier sans expéditeur comme tout autre courrier de l’extérieur.</translation>
    </message>
    <message>
        <source>A wise rule, but the empty sender was not what opened this relay.</source>
        <translation>Une règle sage, mais ce n’est pas l’expéditeur vide qui a ouvert ce relais.</translation>
    </message>
    <message>
        <source>Take no mail from senders at companya.com if it comes from outside.</source>
        <translation>N’accepter aucun courrier d’expéditeurs de companya.com s’il vient de l’extérieur.</translation>
    </message>
    <message>
        <source>That keeps strangers from writing in the company&apos;s name. The envelope that got through here names no sender at all.</source>
        <translation>Cela empêche des inconnus d’écrire au nom de l’entreprise. L’enveloppe qui est passée ici ne nomme aucun expéditeur.</translation>
    </message>
    <message>
        <source>Let the name in EHLO decide nothing: go by the client&apos;s address.</source>
        <translation>Ne rien laisser décider au nom donné dans EHLO&#xa0;: se fier à l’adresse du client.</translation>
    </message>
    <message>
        <source>A wise rule, but the name that the client gave was not what opened this relay.</source>
        <translation>Une règle sage, mais ce n’est pas le nom donné par le client qui a ouvert ce relais.</translation>
    </message>
    <message>
        <source>Make the device in front pass on where each client really comes from.</source>
        <translation>Faire en sorte que l’appareil placé devant le relais lui transmette d’où vient réellement chaque client.</translation>
    </message>
    <message>
        <source>The relay knows very well where its clients come from. It does not draw the right conclusion.</source>
        <translation>Le relais sait très bien d’où viennent ses clients. Il n’en tire pas la bonne conclusion.</translation>
    </message>
    <message>
        <source>Ask of every single recipient whose mailbox it is.</source>
        <translation>Demander pour chaque destinataire, sans exception, à qui est la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The relay asks that of every recipient. There is a way around the answer.</source>
        <translation>Le relais le demande pour chaque destinataire. Il y a un moyen de contourner la réponse.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is a percent sign in it.</source>
        <translation>Lire ce qui précède l’@ comme un nom, même s’il s’y trouve un signe pour cent.</translation>
    </message>
    <message>
        <source>There was no percent sign in the addresses that got through.</source>
        <translation>Il n’y avait pas de signe pour cent dans les adresses qui sont passées.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is an exclamation mark in it.</source>
        <translation>Lire ce qui précède l’@ comme un nom, même s’il s’y trouve un point d’exclamation.</translation>
    </message>
    <message>
        <source>There was no exclamation mark in the addresses that got through.</source>
        <translation>Il n’y avait pas de point d’exclamation dans les adresses qui sont passées.</translation>
    </message>
    <message>
        <source>Leave what stands in quotation marks as it is: it is one name.</source>
        <translation>Laisser tel quel ce qui est entre guillemets&#xa0;: c’est un seul nom.</translation>
    </message>
    <message>
        <source>There were no quotation marks in the addresses that got through.</source>
        <translation>Il n’y avait pas de guillemets dans les adresses qui sont passées.</translation>
    </message>
    <message>
        <source>Follow no route in an address: look at the mailbox at its end, and judge by that.</source>
        <translation>Ne suivre aucune route dans une adresse&#xa0;: regarder la boîte aux lettres à son bout, et juger d’après elle.</translation>
    </message>
    <message>
        <source>There was no route in front of the addresses that got through.</source>
        <translation>Il n’y avait pas de route devant les adresses qui sont passées.</translation>
    </message>
    <message>
        <source>Take no mail without TLS, so that everything is encrypted.</source>
        <translation>N’accepter aucun courrier sans TLS, pour que tout soit chiffré.</translation>
    </message>
    <message>
        <source>A spammer can encrypt as well. TLS keeps others from reading along; it does not ask who may send.</source>
        <translation>Un spammeur aussi peut chiffrer. TLS empêche d’autres de lire&#xa0;; il ne demande pas qui a le droit d’envoyer.</translation>
    </message>
    <message>
        <source>Put the address that tested us on the list of refused clients.</source>
        <translation>Inscrire l’adresse qui nous a testés sur la liste des clients refusés.</translation>
    </message>
    <message>
        <source>Now this one client is refused, and the check can say nothing any more. The next stranger comes from another address, and the door is still there.</source>
        <translation>Ce client-là est désormais refusé, et le contrôle ne peut plus rien dire. L’inconnu suivant vient d’une autre adresse, et la porte est toujours là.</translation>
    </message>
    <message>
        <source>Let every unknown sender wait for a few minutes first.</source>
        <translation>Faire d’abord attendre quelques minutes tout expéditeur inconnu.</translation>
    </message>
    <message>
        <source>Who waits is let in. Most spammers have learnt to wait, and the door is still there.</source>
        <translation>Qui attend est admis. La plupart des spammeurs ont appris à attendre, et la porte est toujours là.</translation>
    </message>
    <message>
        <source>Look for spam in every message, and throw it away.</source>
        <translation>Chercher du spam dans chaque message, et le jeter.</translation>
    </message>
    <message>
        <source>A filter guesses by what a message says. It does not ask whether this client may send to that mailbox, and it lets through what it has not seen before.</source>
        <translation>Un filtre devine d’après ce que dit un message. Il ne demande pas si ce client a le droit d’envoyer à cette boîte aux lettres, et il laisse passer ce qu’il n’a jamais vu.</translation>
    </message>
    <message>
        <source>Move the relay to another port, where nobody looks for it.</source>
        <translation>Déplacer le relais vers un autre port, où personne ne le cherche.</translation>
    </message>
    <message>
        <source>Ports are counted through in seconds. The door is as wide as it was.</source>
        <translation>Les ports se parcourent en quelques secondes. La porte est aussi large qu’avant.</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Un nouveau serveur</translation>
    </message>
    <message>
        <source>Company A has a new mail server. It works: nobody complains, and all mail arrives. Check it before the spammers do.</source>
        <translation>La société A a un nouveau serveur de messagerie. Il fonctionne&#xa0;: personne ne se plaint, et tout le courrier arrive. Contrôlez-le avant que les spammeurs ne le fassent.</translation>
    </message>
    <message>
        <source>Look at the plainest question of all: a stranger&apos;s message for a stranger.</source>
        <translation>Regardez la plus simple des questions&#xa0;: le message d’un inconnu pour un inconnu.</translation>
    </message>
    <message>
        <source>It was let through. No trick is needed at this relay.</source>
        <translation>Il est passé. À ce relais, aucune ruse n’est nécessaire.</translation>
    </message>
    <message>
        <source>Right: it needs no trick at all. A stranger asks for a stranger&apos;s mailbox, and the relay says yes. The second of Company A&apos;s two rules is missing.</source>
        <translation>C’est juste&#xa0;: il ne faut pas la moindre ruse. Un inconnu demande la boîte aux lettres d’un inconnu, et le relais dit oui. Il manque la deuxième des deux règles de la société A.</translation>
    </message>
    <message>
        <source>The relay is closed. Strangers reach the company&apos;s own mailboxes, and nobody else&apos;s; the company&apos;s own people still write to everybody.</source>
        <translation>Le relais est fermé. Les inconnus atteignent les propres boîtes aux lettres de l’entreprise, et aucune autre&#xa0;; ses employés écrivent toujours à tout le monde.</translation>
    </message>
    <message>
        <source>Welcome, colleague</source>
        <translation>Bienvenue, collègue</translation>
    </message>
    <message>
        <source>The sales people travel, and want to send mail from every hotel. Somebody has made the relay recognise them by their address. Check what that is worth.</source>
        <translation>Les commerciaux voyagent, et veulent envoyer du courrier de n’importe quel hôtel. Quelqu’un a fait en sorte que le relais les reconnaisse à leur adresse. Contrôlez ce que cela vaut.</translation>
    </message>
    <message>
        <source>The plain question was refused. Look at the list of doors: what do these envelopes have in common?</source>
        <translation>La question simple a été refusée. Regardez la liste des portes&#xa0;: qu’ont ces enveloppes en commun&#xa0;?</translation>
    </message>
    <message>
        <source>Compare what stands behind MAIL FROM with what stands there in the questions that were refused.</source>
        <translation>Comparez ce qui suit MAIL FROM avec ce qui s’y trouve dans les questions refusées.</translation>
    </message>
    <message>
        <source>Right: whoever writes companya.com behind MAIL FROM is believed. Nobody proves anything there, and spammers know the name of the company.</source>
        <translation>C’est juste&#xa0;: qui écrit companya.com derrière MAIL FROM est cru. Personne n’y prouve rien, et les spammeurs connaissent le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>The relay is closed. Those who travel log in with a password: that proves who they are, and a name on an envelope does not.</source>
        <translation>Le relais est fermé. Ceux qui voyagent s’authentifient par un mot de passe&#xa0;: cela prouve qui ils sont, et un nom sur une enveloppe ne le prouve pas.</translation>
    </message>
    <message>
        <source>The old manual</source>
        <translation>Le vieux manuel</translation>
    </message>
    <message>
        <source>This server was set up from a manual that is older than most of its users. It refuses strangers who ask plainly. Do they all ask plainly?</source>
        <translation>Ce serveur a été configuré d’après un manuel plus vieux que la plupart de ses utilisateurs. Il refuse les inconnus qui demandent simplement. Demandent-ils tous simplement&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through. To whom are they addressed, at first sight?</source>
        <translation>Regardez les destinataires des enveloppes qui sont passées. À qui s’adressent-elles, à première vue&#xa0;?</translation>
    </message>
    <message>
        <source>They end in @companya.com. What stands in front of that, in place of a name?</source>
        <translation>Ils se terminent par @companya.com. Qu’y a-t-il devant, en guise de nom&#xa0;?</translation>
    </message>
    <message>
        <source>Right: johndoe%gmail.com@companya.com looks like a mailbox of the company. The relay takes the end off, makes an @ of the percent sign, and sends the message on. Long ago that was a way to reach other networks.</source>
        <translation>C’est juste&#xa0;: johndoe%gmail.com@companya.com a l’air d’une boîte aux lettres de l’entreprise. Le relais retire la fin, fait du signe pour cent un @, et transmet le message. C’était jadis un moyen d’atteindre d’autres réseaux.</translation>
    </message>
    <message>
        <source>The relay is closed. It looks for somebody who is called johndoe%gmail.com, finds nobody, and says so.</source>
        <translation>Le relais est fermé. Il cherche quelqu’un qui s’appelle johndoe%gmail.com, ne trouve personne, et le dit.</translation>
    </message>
    <message>
        <source>The box in front</source>
        <translation>Le boîtier placé devant</translation>
    </message>
    <message>
        <source>The relay has moved into a container, and a small box in front of it hands all connections on. Its rules are the two that it should have. Check whether they still do what they did.</source>
        <translation>Le relais a été déplacé dans un conteneur, et un petit boîtier placé devant lui transmet toutes les connexions. Ses règles sont bien les deux qu’il doit avoir. Contrôlez si elles font encore ce qu’elles faisaient.</translation>
    </message>
    <message>
        <source>The rules are right, and everything was let through all the same. Whom does the relay think that it is talking to?</source>
        <translation>Les règles sont bonnes, et tout est pourtant passé. À qui le relais croit-il parler&#xa0;?</translation>
    </message>
    <message>
        <source>Look at its answer to EHLO: it greets us by the address that it sees. Is that ours?</source>
        <translation>Regardez sa réponse à EHLO&#xa0;: il nous salue par l’adresse qu’il voit. Est-ce la nôtre&#xa0;?</translation>
    </message>
    <message>
        <source>Right: the relay sees 172.17.0.1 whoever comes. That address is inside, so the first rule counts for the whole Internet.</source>
        <translation>C’est juste&#xa0;: le relais voit 172.17.0.1, quel que soit le client. Cette adresse est à l’intérieur, si bien que la première règle vaut pour tout Internet.</translation>
    </message>
    <message>
        <source>The relay is closed. Rules about inside and outside are worth something only where the relay can see who is inside.</source>
        <translation>Le relais est fermé. Des règles sur l’intérieur et l’extérieur ne valent quelque chose que là où le relais peut voir qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>Good morning, it is me</source>
        <translation>Bonjour, c’est moi</translation>
    </message>
    <message>
        <source>The scanner on the second floor could not send its mail. The administrator taught the relay to know the company&apos;s own devices by the way they introduce themselves. The scanner works now. Who else does?</source>
        <translation>Le scanner du deuxième étage ne pouvait pas envoyer son courrier. L’administrateur a appris au relais à reconnaître les appareils de l’entreprise à la manière dont ils se présentent. Le scanner fonctionne désormais. Qui d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Sender and recipient are the same as in the questions that were refused. The difference comes earlier in the conversation.</source>
        <translation>L’expéditeur et le destinataire sont les mêmes que dans les questions refusées. La différence vient plus tôt dans la conversation.</translation>
    </message>
    <message>
        <source>Every conversation begins with a name. Look at the EHLO before the envelopes that were let through.</source>
        <translation>Toute conversation commence par un nom. Regardez l’EHLO qui précède les enveloppes qui sont passées.</translation>
    </message>
    <message>
        <source>Right: a client that says EHLO companya.com counts as one of the company&apos;s own. It is a name that a client gives itself; nothing stands behind it.</source>
        <translation>C’est juste&#xa0;: un client qui dit EHLO companya.com compte pour une machine de l’entreprise. C’est un nom qu’un client se donne lui-même&#xa0;; rien ne le garantit.</translation>
    </message>
    <message>
        <source>The relay is closed. The scanner is let in by its address, which lies inside the network, or by a password.</source>
        <translation>Le relais est fermé. Le scanner est admis par son adresse, située à l’intérieur du réseau, ou par un mot de passe.</translation>
    </message>
    <message>
        <source>Return to sender</source>
        <translation>Retour à l’expéditeur</translation>
    </message>
    <message>
        <source>Letters that cannot be delivered come back, and such a returned letter names no sender. The relay must take those, the administrator has read, and so it takes them. All of them.</source>
        <translation>Les lettres qui ne peuvent pas être remises reviennent, et une telle lettre retournée ne nomme pas d’expéditeur. L’administrateur a lu que le relais doit les accepter, et il les accepte donc. Toutes.</translation>
    </message>
    <message>
        <source>Look at what stands behind MAIL FROM in the envelope that was let through.</source>
        <translation>Regardez ce qui suit MAIL FROM dans l’enveloppe qui est passée.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets. Returned letters look like that, and so does whatever a spammer wants to look like one.</source>
        <translation>Il n’y a rien entre les chevrons. Les lettres retournées se présentent ainsi, et aussi tout ce qu’un spammeur veut faire passer pour telles.</translation>
    </message>
    <message>
        <source>Right: &lt;&gt; stands for no sender. A relay has to take such mail for its own mailboxes, and has no reason to carry it anywhere else.</source>
        <translation>C’est juste&#xa0;: &lt;&gt; signifie qu’il n’y a pas d’expéditeur. Un relais doit accepter ce courrier pour ses propres boîtes aux lettres, et n’a aucune raison de le transporter ailleurs.</translation>
    </message>
    <message>
        <source>The relay is closed. Returned letters still reach the company&apos;s own mailboxes, and go nowhere else.</source>
        <translation>Le relais est fermé. Les lettres retournées atteignent toujours les propres boîtes aux lettres de l’entreprise, et ne vont nulle part ailleurs.</translation>
    </message>
    <message>
        <source>One for you, and one for me</source>
        <translation>Un pour vous, et un pour moi</translation>
    </message>
    <message>
        <source>The relay asks whose mailbox it is. It asks carefully. Does it ask often enough?</source>
        <translation>Le relais demande à qui est la boîte aux lettres. Il le demande avec soin. Le demande-t-il assez souvent&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the lines of the envelope that was let through: how many times does it say RCPT TO?</source>
        <translation>Regardez les lignes de l’enveloppe qui est passée&#xa0;: combien de fois y est-il dit RCPT TO&#xa0;?</translation>
    </message>
    <message>
        <source>The first recipient is one of Company A&apos;s, and was taken, as it should be. And the second one?</source>
        <translation>Le premier destinataire est de la société A, et il a été accepté, comme il se doit. Et le second&#xa0;?</translation>
    </message>
    <message>
        <source>Right: an envelope can have many recipients. This relay looks at the first, finds one of its own, and waves the others through.</source>
        <translation>C’est juste&#xa0;: une enveloppe peut avoir de nombreux destinataires. Ce relais regarde le premier, y trouve l’un des siens, et laisse entrer les autres sans les regarder.</translation>
    </message>
    <message>
        <source>The relay is closed. Every recipient gets an answer of their own.</source>
        <translation>Le relais est fermé. Chaque destinataire reçoit sa propre réponse.</translation>
    </message>
    <message>
        <source>So to speak</source>
        <translation>Pour ainsi dire</translation>
    </message>
    <message>
        <source>One user&apos;s name has a blank in it, and has to be written in quotation marks. Since the relay was taught to take those off, that user gets mail. Perhaps others do, too.</source>
        <translation>Le nom d’un utilisateur comporte une espace, et doit être écrit entre guillemets. Depuis qu’on a appris au relais à retirer ceux-ci, cet utilisateur reçoit du courrier. D’autres aussi, peut-être.</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through, sign by sign.</source>
        <translation>Regardez les destinataires des enveloppes qui sont passées, signe par signe.</translation>
    </message>
    <message>
        <source>Between the quotation marks stands a whole address. With them it is one strange name; without them it is somebody at another place.</source>
        <translation>Entre les guillemets se trouve une adresse entière. Avec eux, c’est un seul nom étrange&#xa0;; sans eux, c’est quelqu’un d’un autre endroit.</translation>
    </message>
    <message>
        <source>Right: &quot;johndoe@gmail.com&quot;@companya.com is one name at Company A, by the rules of addresses. Without its quotation marks it is johndoe, at Gmail.</source>
        <translation>C’est juste&#xa0;: &quot;johndoe@gmail.com&quot;@companya.com est un seul nom à la société A, selon les règles des adresses. Sans ses guillemets, c’est johndoe, chez Gmail.</translation>
    </message>
    <message>
        <source>The relay is closed. What is in quotation marks is one name, and nobody at Company A is called that.</source>
        <translation>Le relais est fermé. Ce qui est entre guillemets est un seul nom, et personne à la société A ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>By way of Company A</source>
        <translation>En passant par la société A</translation>
    </message>
    <message>
        <source>In its first years the network had gaps, and the sender of a message could say which way it should take. Hardly any server remembers that. This one does.</source>
        <translation>Dans ses premières années, le réseau avait des lacunes, et l’expéditeur d’un message pouvait dire quel chemin il devait prendre. Presque aucun serveur ne s’en souvient. Celui-ci, si.</translation>
    </message>
    <message>
        <source>Look at what stands right behind RCPT TO:&lt; in the envelopes that were let through.</source>
        <translation>Regardez ce qui suit immédiatement RCPT TO:&lt; dans les enveloppes qui sont passées.</translation>
    </message>
    <message>
        <source>It begins with an @ and Company A&apos;s own name, then comes a colon, and then the mailbox that is really meant.</source>
        <translation>Cela commence par un @ et le nom de la société A elle-même, puis vient un deux-points, puis la boîte aux lettres réellement visée.</translation>
    </message>
    <message>
        <source>Right: &lt;@companya.com:johndoe@gmail.com&gt; says: to johndoe, by way of Company A. The relay sees its own name, and does as it is told.</source>
        <translation>C’est juste&#xa0;: &lt;@companya.com:johndoe@gmail.com&gt; dit&#xa0;: à johndoe, en passant par la société A. Le relais voit son propre nom, et fait ce qu’on lui dit.</translation>
    </message>
    <message>
        <source>The relay is closed. Today a server leaves the route away and looks at the mailbox; this one belongs to somebody else.</source>
        <translation>Le relais est fermé. Aujourd’hui, un serveur ignore la route et regarde la boîte aux lettres&#xa0;; celle-ci appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The back door</source>
        <translation>La porte de derrière</translation>
    </message>
    <message>
        <source>At the front everything is in order: the last check said so. But a mail server may listen in more than one place, and this time all of them are checked.</source>
        <translation>Devant, tout est en ordre&#xa0;: le dernier contrôle l’a dit. Mais un serveur de messagerie peut écouter à plus d’un endroit, et cette fois tous sont contrôlés.</translation>
    </message>
    <message>
        <source>Count the endpoints in this check: the same address, with two port numbers.</source>
        <translation>Comptez les points d’accès de ce contrôle&#xa0;: la même adresse, avec deux numéros de port.</translation>
    </message>
    <message>
        <source>The answers at one port are not the answers at the other. Look at which of them is open, and how.</source>
        <translation>Les réponses à un port ne sont pas les réponses à l’autre. Regardez lequel des deux est ouvert, et comment.</translation>
    </message>
    <message>
        <source>Right: one port keeps the second rule, and the other was forgotten when it was set. Spammers try them all.</source>
        <translation>C’est juste&#xa0;: un port respecte la deuxième règle, et l’autre a été oublié quand elle a été établie. Les spammeurs les essaient tous.</translation>
    </message>
    <message>
        <source>The relay is closed, at both ports. That is why a check asks at every address and every port that a server has.</source>
        <translation>Le relais est fermé, aux deux ports. C’est pourquoi un contrôle interroge chaque adresse et chaque port d’un serveur.</translation>
    </message>
</context>
<context>
    <name>resources/lessons</name>
    <message>
        <source>What a relay is</source>
        <translation>Ce qu’est un relais</translation>
    </message>
    <message>
        <source>A relay takes a message from one mail server and passes it to the next.</source>
        <translation>Un relais prend un message d’un serveur de messagerie et le passe au suivant.</translation>
    </message>
    <message>
        <source>A mail does not fly from your screen to a friend&apos;s screen. Your program hands it to a mail server. That server hands it to the one where the friend&apos;s mailbox lies, and there it waits until it is read.</source>
        <translation>Un e-mail ne vole pas de votre écran à celui d’un ami. Votre logiciel le remet à un serveur de messagerie. Ce serveur le remet à celui où se trouve la boîte aux lettres de l’ami, et là il attend d’être lu.</translation>
    </message>
    <message>
        <source>A server that takes a message and passes it on is called a relay. Relays are the links between the sender and the recipient: without them, no mail would arrive.</source>
        <translation>Un serveur qui prend un message et le transmet s’appelle un relais. Les relais sont les maillons entre l’expéditeur et le destinataire&#xa0;: sans eux, aucun courrier n’arriverait.</translation>
    </message>
    <message>
        <source>Mail servers talk in short lines of text. This language is called SMTP. Whoever brings a message says whom it is from, then whom it is for; and after each line the other side answers with a number. A number that begins with 2 means yes, one with 3 go on, and one with 5 means no.</source>
        <translation>Les serveurs de messagerie se parlent par courtes lignes de texte. Cette langue s’appelle SMTP. Qui apporte un message dit de qui il vient, puis pour qui il est&#xa0;; et après chaque ligne, l’autre côté répond par un nombre. Un nombre qui commence par 2 signifie oui, par 3 continuez, et par 5 non.</translation>
    </message>
    <message>
        <source>The picture shows just that. The sender stands on one side, the mailbox on the other, and the relay between them behind a gate. The envelope waits at the gate until the relay has answered. Whatever the wall encloses belongs to the company.</source>
        <translation>C’est exactement ce que montre l’image. L’expéditeur se trouve d’un côté, la boîte aux lettres de l’autre, et le relais entre eux derrière une barrière. L’enveloppe attend à la barrière que le relais ait répondu. Tout ce que le mur entoure appartient à l’entreprise.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>A computer that takes mail, passes it on, or keeps it in mailboxes.</source>
        <translation>Un ordinateur qui accepte du courrier, le transmet, ou le garde dans des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Simple Mail Transfer Protocol: the lines that mail servers say to each other.</source>
        <translation>Simple Mail Transfer Protocol&#xa0;: les lignes que se disent les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What stands behind the @ of an address. It says whose mailbox it is: companya.com is Company A&apos;s.</source>
        <translation>Ce qui suit l’@ dans une adresse. Il dit à qui est la boîte aux lettres&#xa0;: companya.com est à la société A.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>The two addresses that are said before the message: from whom, and for whom. The server goes by these, not by what is written in the letter.</source>
        <translation>Les deux adresses qui sont dites avant le message&#xa0;: de qui, et pour qui. Le serveur se règle sur elles, et non sur ce qui est écrit dans la lettre.</translation>
    </message>
    <message>
        <source>An employee writes to a customer</source>
        <translation>Un employé écrit à un client</translation>
    </message>
    <message>
        <source>Follow the envelope: from Anna&apos;s computer to Company A&apos;s server, and from there to the customer&apos;s mailbox.</source>
        <translation>Suivez l’enveloppe&#xa0;: de l’ordinateur d’Anna au serveur de la société A, et de là à la boîte aux lettres du client.</translation>
    </message>
    <message>
        <source>Company A&apos;s server was the relay. It took the message from Anna and passed it on to the customer&apos;s server.</source>
        <translation>Le serveur de la société A était le relais. Il a pris le message d’Anna et l’a transmis au serveur du client.</translation>
    </message>
    <message>
        <source>What does a relay do?</source>
        <translation>Que fait un relais&#xa0;?</translation>
    </message>
    <message>
        <source>It takes a message and passes it to the next server.</source>
        <translation>Il prend un message et le passe au serveur suivant.</translation>
    </message>
    <message>
        <source>That is all: it is a link in the chain.</source>
        <translation>C’est tout&#xa0;: il est un maillon de la chaîne.</translation>
    </message>
    <message>
        <source>It writes messages for people who have no mailbox.</source>
        <translation>Il écrit des messages pour ceux qui n’ont pas de boîte aux lettres.</translation>
    </message>
    <message>
        <source>A relay writes nothing. It passes on what others wrote.</source>
        <translation>Un relais n’écrit rien. Il transmet ce que d’autres ont écrit.</translation>
    </message>
    <message>
        <source>It looks whether what a message says is true.</source>
        <translation>Il vérifie si ce que dit un message est vrai.</translation>
    </message>
    <message>
        <source>Nobody can tell that on the way. A relay looks at the envelope only.</source>
        <translation>Personne ne peut le savoir en chemin. Un relais ne regarde que l’enveloppe.</translation>
    </message>
    <message>
        <source>Company A, closed</source>
        <translation>La société A, relais fermé</translation>
    </message>
    <message>
        <source>Company A, closed: four cases</source>
        <translation>La société A, relais fermé&#xa0;: quatre cas</translation>
    </message>
    <message>
        <source>A closed relay passes on what its own people send, and takes from strangers only what is for its own mailboxes.</source>
        <translation>Un relais fermé transmet ce qu’envoient ses propres utilisateurs, et n’accepte des inconnus que ce qui est destiné à ses propres boîtes aux lettres.</translation>
    </message>
    <message>
        <source>Company A has one mail server. Its people work inside the company&apos;s network; everybody else on the Internet is outside. The server tells them apart by the address that they call from.</source>
        <translation>La société A a un serveur de messagerie. Ses employés travaillent à l’intérieur du réseau de l’entreprise&#xa0;; tous les autres, sur Internet, sont à l’extérieur. Le serveur les distingue par l’adresse depuis laquelle ils appellent.</translation>
    </message>
    <message>
        <source>About every message it asks two questions. Who brings it: somebody inside, or somebody outside? And whose mailbox is it for: one of Company A&apos;s own, or one anywhere else?</source>
        <translation>Pour chaque message, il pose deux questions. Qui l’apporte&#xa0;: quelqu’un de l’intérieur, ou quelqu’un de l’extérieur&#xa0;? Et à qui est la boîte aux lettres de destination&#xa0;: à la société A, ou à quelqu’un d’autre, ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>Two times two makes four cases. Send all four. Before each, say to yourself what the server will do.</source>
        <translation>Deux fois deux font quatre cas. Envoyez les quatre. Avant chacun, dites-vous ce que le serveur va faire.</translation>
    </message>
    <message>
        <source>Three of them are what a company needs every day. The fourth helps nobody at Company A: a stranger wants to reach another stranger, and has no business at this server. There the gate stays shut. A relay like this is closed, and that is the safe way to set one up.</source>
        <translation>Trois d’entre eux sont ce dont une entreprise a besoin tous les jours. Le quatrième ne sert à personne à la société A&#xa0;: un inconnu veut joindre un autre inconnu, et n’a rien à faire à ce serveur. Là, la barrière reste fermée. Un tel relais est fermé, et c’est la manière sûre d’en configurer un.</translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation>À l’intérieur, à l’extérieur</translation>
    </message>
    <message>
        <source>Inside is whoever calls from the company&apos;s own network. Outside is the rest of the world.</source>
        <translation>Est à l’intérieur quiconque appelle depuis le propre réseau de l’entreprise. L’extérieur est le reste du monde.</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>Boîte aux lettres locale</translation>
    </message>
    <message>
        <source>A mailbox that lies on this very server, such as accounting@companya.com.</source>
        <translation>Une boîte aux lettres qui se trouve sur ce serveur même, comme accounting@companya.com.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>The number of a computer on a network. A server sees it of everybody who calls.</source>
        <translation>Le numéro d’un ordinateur sur un réseau. Un serveur voit celui de quiconque l’appelle.</translation>
    </message>
    <message>
        <source>A supplier writes to accounting</source>
        <translation>Un fournisseur écrit à la comptabilité</translation>
    </message>
    <message>
        <source>A stranger knocks. Whose mailbox is it for?</source>
        <translation>Un inconnu frappe. À qui est la boîte aux lettres de destination&#xa0;?</translation>
    </message>
    <message>
        <source>Taken: anybody may write to a mailbox of Company A&apos;s.</source>
        <translation>Accepté&#xa0;: n’importe qui peut écrire à une boîte aux lettres de la société A.</translation>
    </message>
    <message>
        <source>An employee writes to a co-worker</source>
        <translation>Un employé écrit à un collègue</translation>
    </message>
    <message>
        <source>Sender and mailbox are both inside: the wall is around all three.</source>
        <translation>L’expéditeur et la boîte aux lettres sont tous deux à l’intérieur&#xa0;: le mur entoure les trois.</translation>
    </message>
    <message>
        <source>Taken: mail among its own people is what the server is for.</source>
        <translation>Accepté&#xa0;: le courrier entre ses propres utilisateurs est la raison d’être du serveur.</translation>
    </message>
    <message>
        <source>The mailbox is outside now. Who brings the message?</source>
        <translation>La boîte aux lettres est maintenant à l’extérieur. Qui apporte le message&#xa0;?</translation>
    </message>
    <message>
        <source>Taken: somebody from inside may write to anybody.</source>
        <translation>Accepté&#xa0;: quelqu’un de l’intérieur peut écrire à n’importe qui.</translation>
    </message>
    <message>
        <source>A spammer writes to johndoe</source>
        <translation>Un spammeur écrit à johndoe</translation>
    </message>
    <message>
        <source>Both the sender and the mailbox are outside. Look at the number in the answer.</source>
        <translation>L’expéditeur et la boîte aux lettres sont tous deux à l’extérieur. Regardez le nombre dans la réponse.</translation>
    </message>
    <message>
        <source>Held at the gate: a stranger, and a mailbox that is not Company A&apos;s. The number begins with 5, which means no.</source>
        <translation>Retenu à la barrière&#xa0;: un inconnu, et une boîte aux lettres qui n’est pas à la société A. Le nombre commence par 5, ce qui signifie non.</translation>
    </message>
    <message>
        <source>Which message does the closed relay refuse?</source>
        <translation>Quel message le relais fermé refuse-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>From outside, to accounting@companya.com.</source>
        <translation>De l’extérieur, à accounting@companya.com.</translation>
    </message>
    <message>
        <source>That is a local mailbox. A supplier has to be able to write to it.</source>
        <translation>C’est une boîte aux lettres locale. Un fournisseur doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>From outside, to johndoe@gmail.com.</source>
        <translation>De l’extérieur, à johndoe@gmail.com.</translation>
    </message>
    <message>
        <source>From a stranger to a stranger: neither of them belongs to Company A.</source>
        <translation>D’un inconnu à un inconnu&#xa0;: ni l’un ni l’autre n’appartient à la société A.</translation>
    </message>
    <message>
        <source>From inside, to a customer.</source>
        <translation>De l’intérieur, à un client.</translation>
    </message>
    <message>
        <source>Its own people may write to anybody; else there would be no business.</source>
        <translation>Ses propres employés peuvent écrire à n’importe qui&#xa0;; sans cela, il n’y aurait pas d’affaires.</translation>
    </message>
    <message>
        <source>Company A, open</source>
        <translation>La société A, relais ouvert</translation>
    </message>
    <message>
        <source>Company A, open: anybody to anybody</source>
        <translation>La société A, relais ouvert&#xa0;: de n’importe qui à n’importe qui</translation>
    </message>
    <message>
        <source>An open relay takes mail from anybody on the Internet, for anybody.</source>
        <translation>Un relais ouvert accepte du courrier de n’importe qui sur Internet, pour n’importe qui.</translation>
    </message>
    <message>
        <source>Now somebody has changed a setting, perhaps to get a new scanner to send its mail. Company A&apos;s server does not ask any more who brings a message. It takes whatever comes, and passes it on.</source>
        <translation>À présent, quelqu’un a changé un réglage, peut-être pour qu’un nouveau scanner puisse envoyer son courrier. Le serveur de la société A ne demande plus qui apporte un message. Il accepte tout ce qui vient, et le transmet.</translation>
    </message>
    <message>
        <source>So anybody on the Internet can send mail to anybody through it. That is an open relay. Those who look for one are spammers, who advertise by the million; phishers, who are after passwords; and others who want to do harm without being seen.</source>
        <translation>N’importe qui sur Internet peut donc envoyer par lui du courrier à n’importe qui. C’est un relais ouvert. Ceux qui en cherchent un sont les spammeurs, qui font de la publicité par millions&#xa0;; les hameçonneurs, qui en veulent aux mots de passe&#xa0;; et d’autres qui veulent nuire sans être vus.</translation>
    </message>
    <message>
        <source>Send the spammer&apos;s message first, and then look into johndoe&apos;s mailbox. The line that begins with Received tells which server handed the message over.</source>
        <translation>Envoyez d’abord le message du spammeur, puis regardez dans la boîte aux lettres de johndoe. La ligne qui commence par Received dit quel serveur a remis le message.</translation>
    </message>
    <message>
        <source>Then send the other three. They pass, just as they did before: everybody&apos;s daily work goes on, and nobody at Company A sees that anything is wrong.</source>
        <translation>Envoyez ensuite les trois autres. Ils passent, tout comme avant&#xa0;: le travail quotidien de chacun continue, et personne à la société A ne voit que quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Relais ouvert</translation>
    </message>
    <message>
        <source>A mail server that sends on whatever strangers bring, to mailboxes that are not its own.</source>
        <translation>Un serveur de messagerie qui transmet tout ce que des inconnus apportent, vers des boîtes aux lettres qui ne sont pas les siennes.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Mail that nobody asked for, sent to very many.</source>
        <translation>Du courrier que personne n’a demandé, envoyé à de très nombreuses personnes.</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Hameçonnage (phishing)</translation>
    </message>
    <message>
        <source>Mail that pretends to come from a bank, a shop or a boss, to get at passwords or money.</source>
        <translation>Du courrier qui prétend venir d’une banque, d’un magasin ou d’un supérieur, pour obtenir des mots de passe ou de l’argent.</translation>
    </message>
    <message>
        <source>Received line</source>
        <translation>Ligne Received</translation>
    </message>
    <message>
        <source>What every server writes on top of a message that it takes: from whom it got it, and when.</source>
        <translation>Ce que chaque serveur écrit en tête d’un message qu’il accepte&#xa0;: de qui il l’a reçu, et quand.</translation>
    </message>
    <message>
        <source>The same envelope as before, which was held at the gate. Watch the number in the answer.</source>
        <translation>La même enveloppe qu’auparavant, qui avait été retenue à la barrière. Observez le nombre dans la réponse.</translation>
    </message>
    <message>
        <source>Let through. johndoe has the message, and its Received line names Company A&apos;s server.</source>
        <translation>Laissée passer. johndoe a le message, et la ligne Received de celui-ci nomme le serveur de la société A.</translation>
    </message>
    <message>
        <source>What is different from the closed relay?</source>
        <translation>Qu’y a-t-il de différent par rapport au relais fermé&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing. The message arrives as ever.</source>
        <translation>Rien. Le message arrive comme toujours.</translation>
    </message>
    <message>
        <source>And here?</source>
        <translation>Et ici&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is different here either.</source>
        <translation>Rien de différent ici non plus.</translation>
    </message>
    <message>
        <source>The last of the four.</source>
        <translation>Le dernier des quatre.</translation>
    </message>
    <message>
        <source>As before. From within the company an open relay cannot be noticed: only the one case that nobody tries has changed.</source>
        <translation>Comme avant. De l’intérieur de l’entreprise, un relais ouvert ne se remarque pas&#xa0;: seul le cas que personne n’essaie a changé.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay is open now. Whose mail is treated differently than before?</source>
        <translation>Le relais de la société A est maintenant ouvert. Le courrier de qui est traité autrement qu’avant&#xa0;?</translation>
    </message>
    <message>
        <source>Mail of strangers, for mailboxes outside.</source>
        <translation>Le courrier d’inconnus, pour des boîtes aux lettres externes.</translation>
    </message>
    <message>
        <source>Only this one of the four cases has changed: what was held is now passed on.</source>
        <translation>Seul ce cas-là, des quatre, a changé&#xa0;: ce qui était retenu est maintenant transmis.</translation>
    </message>
    <message>
        <source>Mail of the employees.</source>
        <translation>Le courrier des employés.</translation>
    </message>
    <message>
        <source>Theirs was passed on before, and is passed on now.</source>
        <translation>Le leur était transmis avant, et il l’est maintenant.</translation>
    </message>
    <message>
        <source>Mail of suppliers, for accounting.</source>
        <translation>Le courrier des fournisseurs, pour la comptabilité.</translation>
    </message>
    <message>
        <source>That was taken before as well. Accounting is a local mailbox.</source>
        <translation>Celui-là aussi était accepté avant. La comptabilité est une boîte aux lettres locale.</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Qui s’en aperçoit</translation>
    </message>
    <message>
        <source>Who notices, and who does not</source>
        <translation>Qui s’en aperçoit, et qui non</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees Company A, and blames it.</source>
        <translation>Le destinataire ne voit pas qui a réellement envoyé le message. Le serveur du destinataire voit la société A, et la met en cause.</translation>
    </message>
    <message>
        <source>johndoe opens the message. As its sender he sees what somebody typed there: anybody can write any name on the back of an envelope. Who really sent it, he does not learn.</source>
        <translation>johndoe ouvre le message. Comme expéditeur, il voit ce que quelqu’un y a tapé&#xa0;: n’importe qui peut écrire n’importe quel nom au dos d’une enveloppe. Qui l’a réellement envoyé, il ne l’apprend pas.</translation>
    </message>
    <message>
        <source>His mail server knows one thing for certain: which server handed the message over, because it saw that server&apos;s address. It was Company A&apos;s. The spammer never called there.</source>
        <translation>Son serveur de messagerie sait une chose avec certitude&#xa0;: quel serveur a remis le message, car il a vu l’adresse de ce serveur. C’était celui de la société A. Le spammeur n’a jamais appelé là.</translation>
    </message>
    <message>
        <source>So it holds Company A to be the spammer. The address goes onto a blocklist, and others who ask this list take no more mail from Company A. Some lists do not even wait for spam: they enter every open relay that they find, as soon as they find it.</source>
        <translation>Il tient donc la société A pour le spammeur. L’adresse est inscrite sur une liste de blocage, et les autres qui consultent cette liste n’acceptent plus de courrier de la société A. Certaines listes n’attendent même pas le spam&#xa0;: elles inscrivent tout relais ouvert qu’elles trouvent, dès qu’elles le trouvent.</translation>
    </message>
    <message>
        <source>The spammer moves on to the next open relay. The blame stays.</source>
        <translation>Le spammeur passe au relais ouvert suivant. Les reproches, eux, restent.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>A list of addresses that send spam. Mail servers ask it before they take a message from somebody.</source>
        <translation>Une liste d’adresses qui envoient du spam. Les serveurs de messagerie la consultent avant d’accepter un message de quelqu’un.</translation>
    </message>
    <message>
        <source>Recipient&apos;s server</source>
        <translation>Serveur du destinataire</translation>
    </message>
    <message>
        <source>The mail server where the recipient&apos;s mailbox lies; for johndoe, gmail.com&apos;s.</source>
        <translation>Le serveur de messagerie où se trouve la boîte aux lettres du destinataire&#xa0;; pour johndoe, celui de gmail.com.</translation>
    </message>
    <message>
        <source>A phisher writes to johndoe as his bank</source>
        <translation>Un hameçonneur écrit à johndoe en se faisant passer pour sa banque</translation>
    </message>
    <message>
        <source>Afterwards look for two things in johndoe&apos;s mailbox: whom the message says that it is from, and which server handed it over.</source>
        <translation>Ensuite, cherchez deux choses dans la boîte aux lettres de johndoe&#xa0;: de qui le message dit venir, et quel serveur l’a remis.</translation>
    </message>
    <message>
        <source>Whoever wrote it called themselves a bank, and nobody checked. The server that handed it over cannot be made up: the recipient&apos;s own server wrote that line. It says Company A.</source>
        <translation>Celui qui l’a écrit s’est donné pour une banque, et personne n’a vérifié. Le serveur qui l’a remis, lui, ne s’invente pas&#xa0;: c’est le propre serveur du destinataire qui a écrit cette ligne. Elle dit&#xa0;: société A.</translation>
    </message>
    <message>
        <source>What does johndoe&apos;s mail server know for certain?</source>
        <translation>Que sait avec certitude le serveur de messagerie de johndoe&#xa0;?</translation>
    </message>
    <message>
        <source>Who wrote the message.</source>
        <translation>Qui a écrit le message.</translation>
    </message>
    <message>
        <source>The sender is whatever somebody typed. It may be true; nothing shows that it is.</source>
        <translation>L’expéditeur est ce que quelqu’un a tapé. C’est peut-être vrai&#xa0;; rien ne le montre.</translation>
    </message>
    <message>
        <source>Which server handed the message over.</source>
        <translation>Quel serveur a remis le message.</translation>
    </message>
    <message>
        <source>It saw the address of the caller with its own eyes: Company A&apos;s.</source>
        <translation>Il a vu de ses propres yeux l’adresse de celui qui appelait&#xa0;: celle de la société A.</translation>
    </message>
    <message>
        <source>That Company A&apos;s server was abused.</source>
        <translation>Que le serveur de la société A a été détourné.</translation>
    </message>
    <message>
        <source>From where it stands, abuse looks the same as spam by Company A itself.</source>
        <translation>De là où il se trouve, l’abus a le même aspect que du spam de la société A elle-même.</translation>
    </message>
    <message>
        <source>Why it was normal</source>
        <translation>Pourquoi c’était normal</translation>
    </message>
    <message>
        <source>Why it used to be normal</source>
        <translation>Pourquoi c’était autrefois normal</translation>
    </message>
    <message>
        <source>In the early Internet most mail servers were open relays, and that helped. Abuse ended it.</source>
        <translation>Aux débuts d’Internet, la plupart des serveurs de messagerie étaient des relais ouverts, et cela rendait service. Les abus y ont mis fin.</translation>
    </message>
    <message>
        <source>The early Internet was small. Its mail servers stood in universities and institutes, and their people knew of each other. Lines were slow and often down; so a server passed on whatever it was given, for whoever asked. The network ran on trust.</source>
        <translation>À ses débuts, Internet était petit. Ses serveurs de messagerie se trouvaient dans des universités et des instituts, et ceux qui s’en occupaient se connaissaient. Les lignes étaient lentes et souvent coupées&#xa0;; un serveur transmettait donc tout ce qu’on lui donnait, pour qui le demandait. Le réseau reposait sur la confiance.</translation>
    </message>
    <message>
        <source>Because of that, most mail server programs came as open relays. Nobody had to set anything: it was the default.</source>
        <translation>C’est pourquoi la plupart des logiciels serveurs de messagerie étaient livrés comme relais ouverts. Personne n’avait rien à régler&#xa0;: c’était le réglage par défaut.</translation>
    </message>
    <message>
        <source>Then came those who send advertisements by the million, and had other people&apos;s servers do the work and take the blame. Trust had been abused, and the doors were shut one by one.</source>
        <translation>Puis vinrent ceux qui envoient de la publicité par millions, et qui laissaient aux serveurs des autres le travail et les reproches. La confiance avait été trahie, et les portes se fermèrent une à une.</translation>
    </message>
    <message>
        <source>Today an open relay is no courtesy any more. It is a server that was set up wrongly, and it has to be closed at once.</source>
        <translation>Aujourd’hui, un relais ouvert n’est plus une courtoisie. C’est un serveur mal configuré, et il faut le fermer immédiatement.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Réglage par défaut</translation>
    </message>
    <message>
        <source>How a program behaves as long as nobody has set anything.</source>
        <translation>La façon dont un programme se comporte tant que personne n’a rien réglé.</translation>
    </message>
    <message>
        <source>Then: a researcher asks a stranger&apos;s server for help</source>
        <translation>Autrefois&#xa0;: un chercheur demande de l’aide au serveur d’un inconnu</translation>
    </message>
    <message>
        <source>A server of those days: it asks nobody who they are.</source>
        <translation>Un serveur de ce temps-là&#xa0;: il ne demande à personne qui il est.</translation>
    </message>
    <message>
        <source>Passed on, as a favour. In the same way it would have passed on anything else.</source>
        <translation>Transmis, par obligeance. De la même manière, il aurait transmis n’importe quoi d’autre.</translation>
    </message>
    <message>
        <source>Now: the same question</source>
        <translation>Aujourd’hui&#xa0;: la même question</translation>
    </message>
    <message>
        <source>The same envelope, at a server as it should be today.</source>
        <translation>La même enveloppe, à un serveur tel qu’il doit être aujourd’hui.</translation>
    </message>
    <message>
        <source>Refused. The researcher has a mail server of their own for that.</source>
        <translation>Refusé. Le chercheur dispose pour cela de son propre serveur de messagerie.</translation>
    </message>
    <message>
        <source>A mail server of today turns out to be an open relay. What does that mean?</source>
        <translation>Un serveur de messagerie d’aujourd’hui se révèle être un relais ouvert. Qu’est-ce que cela signifie&#xa0;?</translation>
    </message>
    <message>
        <source>It is old-fashioned, but harmless.</source>
        <translation>Il est démodé, mais inoffensif.</translation>
    </message>
    <message>
        <source>Harmless it was as long as everybody on the network could be trusted. That time is over.</source>
        <translation>Inoffensif, il l’était tant qu’on pouvait faire confiance à tout le monde sur le réseau. Ce temps est révolu.</translation>
    </message>
    <message>
        <source>Somebody has set it up wrongly, and it has to be closed at once.</source>
        <translation>Quelqu’un l’a mal configuré, et il faut le fermer immédiatement.</translation>
    </message>
    <message>
        <source>Today&apos;s programs come closed. Where one is open, somebody opened it.</source>
        <translation>Les logiciels d’aujourd’hui sont livrés fermés. Là où il y en a un d’ouvert, quelqu’un l’a ouvert.</translation>
    </message>
    <message>
        <source>It does the Internet a service.</source>
        <translation>Il rend service à Internet.</translation>
    </message>
    <message>
        <source>Once it did. Today the ones it serves are spammers.</source>
        <translation>Il l’a fait jadis. Aujourd’hui, ceux à qui il rend service sont des spammeurs.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu’il coûte</translation>
    </message>
    <message>
        <source>What an open relay costs</source>
        <translation>Ce que coûte un relais ouvert</translation>
    </message>
    <message>
        <source>The company pays for what strangers send: its own mail stops arriving, its name suffers, and so does its business.</source>
        <translation>L’entreprise paie pour ce qu’envoient des inconnus&#xa0;: son propre courrier n’arrive plus, son nom en souffre, et ses affaires aussi.</translation>
    </message>
    <message>
        <source>The spammer pays nothing: not for the server, not for the line, not for the harm. All three bills go to the company whose relay stood open.</source>
        <translation>Le spammeur ne paie rien&#xa0;: ni le serveur, ni la ligne, ni les dégâts. Les trois factures vont à l’entreprise dont le relais était ouvert.</translation>
    </message>
    <message>
        <source>None of the three goes away by itself when the relay is closed. A listed address has to be taken off the lists again, and trust comes back slowly.</source>
        <translation>Aucune des trois ne disparaît d’elle-même quand le relais est fermé. Une adresse inscrite doit être retirée des listes, et la confiance revient lentement.</translation>
    </message>
    <message>
        <source>Mail stops arriving</source>
        <translation>Le courrier n’arrive plus</translation>
    </message>
    <message>
        <source>Providers and blocklists take the company for the spammer. Its own mail, newsletters and advertising included, is blocked, or comes back as a hard bounce.</source>
        <translation>Les fournisseurs et les listes de blocage prennent l’entreprise pour le spammeur. Son propre courrier, newsletters et publicité comprises, est bloqué, ou revient en rejet définitif (hard bounce).</translation>
    </message>
    <message>
        <source>Its name suffers</source>
        <translation>Son nom en souffre</translation>
    </message>
    <message>
        <source>An abused relay counts as a cyber attack of a kind. Customers hear of it, and trust the company less.</source>
        <translation>Un relais détourné compte comme une sorte de cyberattaque. Les clients l’apprennent, et font moins confiance à l’entreprise.</translation>
    </message>
    <message>
        <source>It costs money</source>
        <translation>Cela coûte de l’argent</translation>
    </message>
    <message>
        <source>Campaigns that do not arrive earn less, and some customers keep away from a company that has been attacked.</source>
        <translation>Les campagnes qui n’arrivent pas rapportent moins, et certains clients évitent une entreprise qui a été attaquée.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Avis de non-remise (bounce)</translation>
    </message>
    <message>
        <source>A message that comes back because it could not be delivered. A hard bounce is final: trying again does not help.</source>
        <translation>Un message qui revient parce qu’il n’a pas pu être remis. Un rejet définitif (hard bounce) est sans appel&#xa0;: réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Afterwards keep in mind which server the Received line names.</source>
        <translation>Ensuite, retenez quel serveur nomme la ligne Received.</translation>
    </message>
    <message>
        <source>This server is what johndoe&apos;s provider will remember.</source>
        <translation>C’est de ce serveur que le fournisseur de johndoe se souviendra.</translation>
    </message>
    <message>
        <source>Company A sends its newsletter</source>
        <translation>La société A envoie sa newsletter</translation>
    </message>
    <message>
        <source>Look for the server in the Received line again.</source>
        <translation>Cherchez de nouveau le serveur dans la ligne Received.</translation>
    </message>
    <message>
        <source>Spam and newsletter left by the same server. Whoever shuts out the one shuts out the other.</source>
        <translation>Le spam et la newsletter sont partis du même serveur. Qui exclut l’un exclut l’autre.</translation>
    </message>
    <message>
        <source>Why does Company A&apos;s own newsletter not arrive any more?</source>
        <translation>Pourquoi la newsletter de la société A n’arrive-t-elle plus&#xa0;?</translation>
    </message>
    <message>
        <source>Because it leaves by the server that sent the spam, and that is blocked.</source>
        <translation>Parce qu’elle part du serveur qui a envoyé le spam, et que celui-ci est bloqué.</translation>
    </message>
    <message>
        <source>A blocklist knows addresses of servers, not good and bad intentions.</source>
        <translation>Une liste de blocage connaît des adresses de serveurs, pas de bonnes ou de mauvaises intentions.</translation>
    </message>
    <message>
        <source>Because the spammer has used up the server&apos;s mail.</source>
        <translation>Parce que le spammeur a épuisé le courrier du serveur.</translation>
    </message>
    <message>
        <source>Nothing is used up. The server sends as before; the others do not take it.</source>
        <translation>Rien n’est épuisé. Le serveur envoie comme avant&#xa0;; les autres n’acceptent pas son courrier.</translation>
    </message>
    <message>
        <source>Because customers have no mailboxes any more.</source>
        <translation>Parce que les clients n’ont plus de boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The mailboxes are there. Their servers will not have anything from Company A.</source>
        <translation>Les boîtes aux lettres sont là. Leurs serveurs ne veulent rien de la société A.</translation>
    </message>
    <message>
        <source>The two rules</source>
        <translation>Les deux règles</translation>
    </message>
    <message>
        <source>The two rules that close it</source>
        <translation>Les deux règles qui le ferment</translation>
    </message>
    <message>
        <source>From inside to any mailbox; from outside to local mailboxes only.</source>
        <translation>De l’intérieur, vers toute boîte aux lettres&#xa0;; de l’extérieur, vers les boîtes aux lettres locales seulement.</translation>
    </message>
    <message>
        <source>To close a relay is a matter of settings. The mail administrator does it, or the provider who runs the server: they tell it for which domains and which IP addresses it passes mail on, and it does so for no others.</source>
        <translation>Fermer un relais est une affaire de réglages. C’est l’administrateur de messagerie qui le fait, ou le fournisseur qui exploite le serveur&#xa0;: il lui indique pour quels domaines et quelles adresses IP il transmet du courrier, et le serveur ne le fait pour aucun autre.</translation>
    </message>
    <message>
        <source>Two rules are enough, and all mail goes on working:</source>
        <translation>Deux règles suffisent, et tout le courrier continue de fonctionner&#xa0;:</translation>
    </message>
    <message>
        <source>Who sends from home or on the road logs in with a password, and counts as inside from then on.</source>
        <translation>Qui envoie de chez soi ou en déplacement s’authentifie par un mot de passe, et compte dès lors comme étant à l’intérieur.</translation>
    </message>
    <message>
        <source>1. From inside: to any mailbox</source>
        <translation>1. De l’intérieur&#xa0;: vers toute boîte aux lettres</translation>
    </message>
    <message>
        <source>Whoever calls from the company&apos;s own addresses may write to co-workers, and to customers and partners outside.</source>
        <translation>Quiconque appelle depuis les propres adresses de l’entreprise peut écrire à des collègues, et à des clients et partenaires à l’extérieur.</translation>
    </message>
    <message>
        <source>2. From outside: to local mailboxes only</source>
        <translation>2. De l’extérieur&#xa0;: vers les boîtes aux lettres locales seulement</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere reaches the company&apos;s mailboxes, and no others. Were they shut out altogether, no supplier and no customer could write in.</source>
        <translation>Quiconque appelle d’ailleurs atteint les boîtes aux lettres de l’entreprise, et aucune autre. Si l’extérieur était tout à fait exclu, aucun fournisseur ni aucun client ne pourrait écrire à l’entreprise.</translation>
    </message>
    <message>
        <source>Mail administrator</source>
        <translation>Administrateur de messagerie</translation>
    </message>
    <message>
        <source>Who looks after a mail server. In a small company it is often the provider.</source>
        <translation>La personne qui s’occupe d’un serveur de messagerie. Dans une petite entreprise, c’est souvent le fournisseur.</translation>
    </message>
    <message>
        <source>To log in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>To show by a name and a password that one is one of the company&apos;s own people.</source>
        <translation>Montrer par un nom et un mot de passe que l’on est de l’entreprise.</translation>
    </message>
    <message>
        <source>Rule 2 is off: a spammer writes to johndoe</source>
        <translation>La règle 2 est désactivée&#xa0;: un spammeur écrit à johndoe</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is.</source>
        <translation>Personne ne demande à qui est la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Without the second rule it is an open relay.</source>
        <translation>Sans la deuxième règle, c’est un relais ouvert.</translation>
    </message>
    <message>
        <source>Rule 2 is on: the same again</source>
        <translation>La règle 2 est activée&#xa0;: la même chose de nouveau</translation>
    </message>
    <message>
        <source>One setting has changed.</source>
        <translation>Un seul réglage a changé.</translation>
    </message>
    <message>
        <source>The gate is shut, for this case and for no other.</source>
        <translation>La barrière est fermée, pour ce cas et pour aucun autre.</translation>
    </message>
    <message>
        <source>Both are on: a supplier writes to accounting</source>
        <translation>Les deux sont activées&#xa0;: un fournisseur écrit à la comptabilité</translation>
    </message>
    <message>
        <source>Has the second rule shut out those who are welcome?</source>
        <translation>La deuxième règle a-t-elle exclu ceux qui sont les bienvenus&#xa0;?</translation>
    </message>
    <message>
        <source>No. The mailbox is a local one, so the supplier gets through.</source>
        <translation>Non. La boîte aux lettres est locale&#xa0;; le fournisseur passe donc.</translation>
    </message>
    <message>
        <source>Rule 1 is off: an employee writes to a customer</source>
        <translation>La règle 1 est désactivée&#xa0;: un employé écrit à un client</translation>
    </message>
    <message>
        <source>Is more closed always better?</source>
        <translation>Plus fermé, est-ce toujours mieux&#xa0;?</translation>
    </message>
    <message>
        <source>Refused: now nobody at Company A can write to a customer. A relay has to be closed to strangers, not to its own people.</source>
        <translation>Refusé&#xa0;: désormais, personne à la société A ne peut écrire à un client. Un relais doit être fermé aux inconnus, et non à ses propres utilisateurs.</translation>
    </message>
    <message>
        <source>Both rules are on. A customer, from outside, writes to coworker@companya.com. What happens?</source>
        <translation>Les deux règles sont activées. Un client, de l’extérieur, écrit à coworker@companya.com. Que se passe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>It is taken: the mailbox is a local one.</source>
        <translation>Le message est accepté&#xa0;: la boîte aux lettres est locale.</translation>
    </message>
    <message>
        <source>The second rule lets strangers reach local mailboxes, and only those.</source>
        <translation>La deuxième règle laisse les inconnus atteindre les boîtes aux lettres locales, et elles seules.</translation>
    </message>
    <message>
        <source>It is refused: the sender is outside.</source>
        <translation>Le message est refusé&#xa0;: l’expéditeur est à l’extérieur.</translation>
    </message>
    <message>
        <source>Then nobody could ever write to the company. Outside senders may reach local mailboxes.</source>
        <translation>Alors personne ne pourrait jamais écrire à l’entreprise. Les expéditeurs extérieurs peuvent atteindre les boîtes aux lettres locales.</translation>
    </message>
    <message>
        <source>It is passed on to another server.</source>
        <translation>Le message est transmis à un autre serveur.</translation>
    </message>
    <message>
        <source>It is at its goal already: the mailbox lies on this server.</source>
        <translation>Il est déjà au but&#xa0;: la boîte aux lettres se trouve sur ce serveur.</translation>
    </message>
    <message>
        <source>Test it yourself</source>
        <translation>Le tester vous-même</translation>
    </message>
    <message>
        <source>How to test it yourself</source>
        <translation>Comment le tester vous-même</translation>
    </message>
    <message>
        <source>Ask the server from outside for a mailbox that is not its own, and look at the reason of its answer.</source>
        <translation>Demandez au serveur, de l’extérieur, une boîte aux lettres qui n’est pas la sienne, et regardez la raison de sa réponse.</translation>
    </message>
    <message>
        <source>Whether a relay is open cannot be seen from inside: there everything passes, as it should. It has to be asked from outside, as a stranger would: from somebody outside, for a mailbox outside. Then read the answer.</source>
        <translation>De l’intérieur, on ne peut pas voir si un relais est ouvert&#xa0;: là, tout passe, comme il se doit. Il faut l’interroger de l’extérieur, comme le ferait un inconnu&#xa0;: de la part de quelqu’un de l’extérieur, pour une boîte aux lettres externe. Ensuite, lisez la réponse.</translation>
    </message>
    <message>
        <source>A no is not enough. A server may refuse you for another reason: because it does not like your address, or because it wants you to come back later. So ask as well for a mailbox that it has to take. If it takes that one, and refuses the other because it will not relay, it is closed.</source>
        <translation>Un non ne suffit pas. Un serveur peut vous refuser pour une autre raison&#xa0;: parce que votre adresse ne lui convient pas, ou parce qu’il veut que vous reveniez plus tard. Demandez donc aussi une boîte aux lettres qu’il doit accepter. S’il accepte celle-là, et refuse l’autre parce qu’il ne veut pas relayer, il est fermé.</translation>
    </message>
    <message>
        <source>A yes is not yet proof. Some servers take everything and throw it away. Only a message that comes out at the other end proves that the relay is open.</source>
        <translation>Un oui n’est pas encore une preuve. Certains serveurs acceptent tout et le jettent. Seul un message qui arrive à l’autre bout prouve que le relais est ouvert.</translation>
    </message>
    <message>
        <source>And there are side doors: a sender that pretends to be one of the company&apos;s own, an address in an odd spelling. Postern asks for all of them, and shows which line decides. Ask only servers that are yours, or whose owner wants you to.</source>
        <translation>Et il y a des portes latérales&#xa0;: un expéditeur qui prétend être de l’entreprise, une adresse écrite de façon insolite. Postern les demande toutes, et montre quelle ligne décide. N’interrogez que des serveurs qui sont à vous, ou dont le propriétaire vous le demande.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>A question whose right answer is known beforehand. It shows what the other answers are worth.</source>
        <translation>Une question dont la bonne réponse est connue d’avance. Elle montre ce que valent les autres réponses.</translation>
    </message>
    <message>
        <source>Side door</source>
        <translation>Porte latérale</translation>
    </message>
    <message>
        <source>One odd way in which a server passes mail on, although it refuses the plain one.</source>
        <translation>Une manière insolite par laquelle un serveur transmet du courrier, alors qu’il refuse la manière simple.</translation>
    </message>
    <message>
        <source>The question: a stranger asks for johndoe</source>
        <translation>La question&#xa0;: un inconnu demande johndoe</translation>
    </message>
    <message>
        <source>Read the reason behind the number.</source>
        <translation>Lisez la raison derrière le nombre.</translation>
    </message>
    <message>
        <source>Refused, and the reason says that it will not relay.</source>
        <translation>Refusé, et la raison dit qu’il ne veut pas relayer.</translation>
    </message>
    <message>
        <source>The control: a stranger asks for the postmaster</source>
        <translation>Le témoin&#xa0;: un inconnu demande le postmaster</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster. Does it take this from us?</source>
        <translation>Tout serveur de messagerie doit accepter du courrier pour son postmaster. Celui-ci l’accepte-t-il de nous&#xa0;?</translation>
    </message>
    <message>
        <source>Taken: it does not refuse us as such. With the answer before, it is closed.</source>
        <translation>Accepté&#xa0;: il ne nous refuse pas en tant que tels. Avec la réponse précédente, il est fermé.</translation>
    </message>
    <message>
        <source>A mistake: asked from inside</source>
        <translation>Une erreur&#xa0;: demandé de l’intérieur</translation>
    </message>
    <message>
        <source>The same mailbox, asked for from the company&apos;s own network.</source>
        <translation>La même boîte aux lettres, demandée depuis le propre réseau de l’entreprise.</translation>
    </message>
    <message>
        <source>Taken, and it says nothing: from inside this is allowed. Test from elsewhere.</source>
        <translation>Accepté, et cela ne dit rien&#xa0;: de l’intérieur, c’est permis. Testez d’ailleurs.</translation>
    </message>
    <message>
        <source>A side door: a stranger who signs as Company A</source>
        <translation>Une porte latérale&#xa0;: un inconnu qui signe du nom de la société A</translation>
    </message>
    <message>
        <source>Both rules are on. But this server believes its own name, whoever says it.</source>
        <translation>Les deux règles sont activées. Mais ce serveur croit son propre nom, peu importe qui le dit.</translation>
    </message>
    <message>
        <source>Let through: the plain question is refused, this one is not. That is open as well, and this is why one question is not enough.</source>
        <translation>Laissé passer&#xa0;: la question simple est refusée, celle-ci ne l’est pas. Cela aussi est ouvert, et c’est pourquoi une seule question ne suffit pas.</translation>
    </message>
    <message>
        <source>You ask a server from outside for an outside mailbox, and it says no. Is it closed?</source>
        <translation>Vous demandez de l’extérieur à un serveur une boîte aux lettres externe, et il dit non. Est-il fermé&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: no means no.</source>
        <translation>Oui&#xa0;: non, c’est non.</translation>
    </message>
    <message>
        <source>It may refuse you, not relaying: for example because your address is on a list.</source>
        <translation>Il se peut qu’il vous refuse, vous, et non le relayage&#xa0;: par exemple parce que votre adresse figure sur une liste.</translation>
    </message>
    <message>
        <source>Only if it refuses because it will not relay, and does take mail for its own mailboxes.</source>
        <translation>Seulement s’il refuse parce qu’il ne veut pas relayer, et s’il accepte du courrier pour ses propres boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The reason decides, and a control shows that it takes mail from you at all.</source>
        <translation>C’est la raison qui décide, et un témoin montre qu’il accepte bien du courrier de vous.</translation>
    </message>
    <message>
        <source>No: every server can be opened somehow.</source>
        <translation>Non&#xa0;: tout serveur peut être ouvert d’une manière ou d’une autre.</translation>
    </message>
    <message>
        <source>Most servers are closed, and that can be shown.</source>
        <translation>La plupart des serveurs sont fermés, et cela peut se montrer.</translation>
    </message>
    <message>
        <source>Between which two does a relay stand?</source>
        <translation>Entre quels deux points se trouve un relais&#xa0;?</translation>
    </message>
    <message>
        <source>Between the sender and the recipient&apos;s mail server.</source>
        <translation>Entre l’expéditeur et le serveur de messagerie du destinataire.</translation>
    </message>
    <message>
        <source>It takes a message on the one side and hands it over on the other.</source>
        <translation>Il prend un message d’un côté et le remet de l’autre.</translation>
    </message>
    <message>
        <source>Between a mailbox and the person who reads it.</source>
        <translation>Entre une boîte aux lettres et la personne qui la lit.</translation>
    </message>
    <message>
        <source>Reading comes later, and in another way. By then the relay&apos;s work is done.</source>
        <translation>La lecture vient plus tard, et d’une autre manière. À ce moment-là, le travail du relais est fait.</translation>
    </message>
    <message>
        <source>Between two people who sit at one computer.</source>
        <translation>Entre deux personnes assises devant un même ordinateur.</translation>
    </message>
    <message>
        <source>They would not need mail. A relay passes mail from server to server.</source>
        <translation>Elles n’auraient pas besoin de courrier. Un relais fait passer du courrier de serveur à serveur.</translation>
    </message>
    <message>
        <source>A mail server answers “554 5.7.1 Relay access denied”. What does the 5 in front say?</source>
        <translation>Un serveur de messagerie répond «&#xa0;554 5.7.1 Relay access denied&#xa0;». Que dit le 5 du début&#xa0;?</translation>
    </message>
    <message>
        <source>No, and asking again does not help.</source>
        <translation>Non, et redemander ne sert à rien.</translation>
    </message>
    <message>
        <source>2 is yes, 4 is not now, 5 is no for good.</source>
        <translation>2 est oui, 4 est pas maintenant, 5 est non, définitivement.</translation>
    </message>
    <message>
        <source>Yes, five times.</source>
        <translation>Oui, cinq fois.</translation>
    </message>
    <message>
        <source>The first digit does not count anything: 2 is yes, 5 is no.</source>
        <translation>Le premier chiffre ne compte rien&#xa0;: 2 est oui, 5 est non.</translation>
    </message>
    <message>
        <source>Wait five minutes.</source>
        <translation>Attendez cinq minutes.</translation>
    </message>
    <message>
        <source>Not now would begin with a 4.</source>
        <translation>Pas maintenant commencerait par un 4.</translation>
    </message>
    <message>
        <source>By what does a mail server decide where a message goes?</source>
        <translation>D’après quoi un serveur de messagerie décide-t-il où va un message&#xa0;?</translation>
    </message>
    <message>
        <source>By the envelope: the addresses that are said before the message.</source>
        <translation>D’après l’enveloppe&#xa0;: les adresses qui sont dites avant le message.</translation>
    </message>
    <message>
        <source>What stands in the letter itself is not looked at for that.</source>
        <translation>Ce qui figure dans la lettre elle-même n’est pas regardé pour cela.</translation>
    </message>
    <message>
        <source>By the subject of the message.</source>
        <translation>D’après l’objet du message.</translation>
    </message>
    <message>
        <source>When the server decides, the message has not even been handed over.</source>
        <translation>Quand le serveur décide, le message n’a pas même été remis.</translation>
    </message>
    <message>
        <source>By the name at the end of the letter.</source>
        <translation>D’après le nom à la fin de la lettre.</translation>
    </message>
    <message>
        <source>It is part of the letter. The server goes by the envelope.</source>
        <translation>Il fait partie de la lettre. Le serveur se règle sur l’enveloppe.</translation>
    </message>
    <message>
        <source>Which two things does a closed relay look at?</source>
        <translation>Quelles deux choses un relais fermé regarde-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who brings the message, and whose mailbox it is for.</source>
        <translation>Qui apporte le message, et à qui est la boîte aux lettres de destination.</translation>
    </message>
    <message>
        <source>Inside or outside, local or elsewhere: that makes the four cases.</source>
        <translation>Intérieur ou extérieur, local ou ailleurs&#xa0;: cela fait les quatre cas.</translation>
    </message>
    <message>
        <source>How long the message is, and what it is about.</source>
        <translation>La longueur du message, et ce dont il parle.</translation>
    </message>
    <message>
        <source>It decides before the message is there.</source>
        <translation>Il décide avant que le message ne soit là.</translation>
    </message>
    <message>
        <source>What time it is, and how many have called today.</source>
        <translation>L’heure qu’il est, et combien ont appelé aujourd’hui.</translation>
    </message>
    <message>
        <source>Some servers count callers as well; but that has nothing to do with relaying.</source>
        <translation>Certains serveurs comptent aussi les appels&#xa0;; mais cela n’a rien à voir avec le relayage.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, sales@supplier.example writes to accounting@companya.com. What does it do?</source>
        <translation>Le relais est fermé. De l’extérieur, sales@supplier.example écrit à accounting@companya.com. Que fait-il&#xa0;?</translation>
    </message>
    <message>
        <source>It takes the message.</source>
        <translation>Il accepte le message.</translation>
    </message>
    <message>
        <source>A local mailbox: anybody may write to it.</source>
        <translation>Une boîte aux lettres locale&#xa0;: n’importe qui peut y écrire.</translation>
    </message>
    <message>
        <source>It refuses the message.</source>
        <translation>Il refuse le message.</translation>
    </message>
    <message>
        <source>Closed does not mean shut to everybody. Local mailboxes can be reached from outside.</source>
        <translation>Fermé ne veut pas dire clos à tous. Les boîtes aux lettres locales sont joignables de l’extérieur.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, somebody writes as a spammer to johndoe@gmail.com. What does it do?</source>
        <translation>Le relais est fermé. De l’extérieur, quelqu’un écrit en spammeur à johndoe@gmail.com. Que fait-il&#xa0;?</translation>
    </message>
    <message>
        <source>It takes the message and throws it away.</source>
        <translation>Il accepte le message et le jette.</translation>
    </message>
    <message>
        <source>Then nobody would know. A closed relay says no, so that an honest sender learns of it.</source>
        <translation>Alors personne ne le saurait. Un relais fermé dit non, pour qu’un expéditeur honnête l’apprenne.</translation>
    </message>
    <message>
        <source>It refuses at the gate.</source>
        <translation>Il refuse à la barrière.</translation>
    </message>
    <message>
        <source>Outside to outside is the one case that must stay shut.</source>
        <translation>De l’extérieur vers l’extérieur est le seul cas qui doit rester fermé.</translation>
    </message>
    <message>
        <source>It passes the message on, with a warning.</source>
        <translation>Il transmet le message, avec un avertissement.</translation>
    </message>
    <message>
        <source>Passed on is passed on: it would be an open relay.</source>
        <translation>Transmis, c’est transmis&#xa0;: ce serait un relais ouvert.</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>Qu’est-ce qu’un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>A mail server that anybody can use to send mail to anybody.</source>
        <translation>Un serveur de messagerie dont n’importe qui peut se servir pour envoyer du courrier à n’importe qui.</translation>
    </message>
    <message>
        <source>It does not ask who brings a message, nor whose mailbox it is for.</source>
        <translation>Il ne demande ni qui apporte un message, ni à qui est la boîte aux lettres de destination.</translation>
    </message>
    <message>
        <source>A mail server that is switched on all day.</source>
        <translation>Un serveur de messagerie allumé toute la journée.</translation>
    </message>
    <message>
        <source>That one is only reachable, as it should be.</source>
        <translation>Celui-là est seulement joignable, comme il se doit.</translation>
    </message>
    <message>
        <source>A mailbox whose password is known.</source>
        <translation>Une boîte aux lettres dont le mot de passe est connu.</translation>
    </message>
    <message>
        <source>That is bad as well, but it is a mailbox and no relay.</source>
        <translation>C’est grave aussi, mais c’est une boîte aux lettres et non un relais.</translation>
    </message>
    <message>
        <source>Who looks for open relays?</source>
        <translation>Qui cherche des relais ouverts&#xa0;?</translation>
    </message>
    <message>
        <source>Spammers, phishers, and others who want to do harm without being seen.</source>
        <translation>Les spammeurs, les hameçonneurs, et d’autres qui veulent nuire sans être vus.</translation>
    </message>
    <message>
        <source>It does their work and takes the blame for it.</source>
        <translation>Il fait leur travail et en essuie les reproches.</translation>
    </message>
    <message>
        <source>Customers who have forgotten an address.</source>
        <translation>Des clients qui ont oublié une adresse.</translation>
    </message>
    <message>
        <source>They would ask the company. An open relay does not know any addresses.</source>
        <translation>Ils demanderaient à l’entreprise. Un relais ouvert ne connaît pas d’adresses.</translation>
    </message>
    <message>
        <source>johndoe has got the spammer&apos;s message. Which server does its Received line name as the one that handed it over?</source>
        <translation>johndoe a reçu le message du spammeur. Quel serveur la ligne Received nomme-t-elle comme celui qui l’a remis&#xa0;?</translation>
    </message>
    <message>
        <source>Company A&apos;s.</source>
        <translation>Celui de la société A.</translation>
    </message>
    <message>
        <source>Company A&apos;s server called at johndoe&apos;s, so that is what was written down.</source>
        <translation>C’est le serveur de la société A qui a appelé celui de johndoe&#xa0;; c’est donc ce qui a été consigné.</translation>
    </message>
    <message>
        <source>The spammer&apos;s.</source>
        <translation>Celui du spammeur.</translation>
    </message>
    <message>
        <source>The spammer called at Company A only, and never at johndoe&apos;s server.</source>
        <translation>Le spammeur n’a appelé que la société A, et jamais le serveur de johndoe.</translation>
    </message>
    <message>
        <source>None: the line is empty.</source>
        <translation>Aucun&#xa0;: la ligne est vide.</translation>
    </message>
    <message>
        <source>Every server writes down from whom it took a message.</source>
        <translation>Tout serveur consigne de qui il a accepté un message.</translation>
    </message>
    <message>
        <source>What does the recipient of such a message learn about its true sender?</source>
        <translation>Qu’apprend le destinataire d’un tel message sur son véritable expéditeur&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing: the name that is shown can be made up.</source>
        <translation>Rien&#xa0;: le nom affiché peut être inventé.</translation>
    </message>
    <message>
        <source>The sender is what somebody typed, and an open relay checks nothing.</source>
        <translation>L’expéditeur est ce que quelqu’un a tapé, et un relais ouvert ne vérifie rien.</translation>
    </message>
    <message>
        <source>The true name, in small print.</source>
        <translation>Le véritable nom, en petits caractères.</translation>
    </message>
    <message>
        <source>It stands nowhere: the spammer never gave it.</source>
        <translation>Il ne figure nulle part&#xa0;: le spammeur ne l’a jamais donné.</translation>
    </message>
    <message>
        <source>No spam has come through Company A&apos;s open relay yet. Can it be on a blocklist already?</source>
        <translation>Aucun spam n’est encore passé par le relais ouvert de la société A. Peut-il déjà figurer sur une liste de blocage&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: some lists enter every open relay that they find.</source>
        <translation>Oui&#xa0;: certaines listes inscrivent tout relais ouvert qu’elles trouvent.</translation>
    </message>
    <message>
        <source>They do not wait for the first abuse.</source>
        <translation>Elles n’attendent pas le premier abus.</translation>
    </message>
    <message>
        <source>No: a list needs a message as evidence.</source>
        <translation>Non&#xa0;: une liste a besoin d’un message comme pièce à conviction.</translation>
    </message>
    <message>
        <source>Some do. Others look for open relays themselves, and enter them on sight.</source>
        <translation>Certaines, oui. D’autres cherchent elles-mêmes les relais ouverts, et les inscrivent dès qu’elles les voient.</translation>
    </message>
    <message>
        <source>Why were mail servers of the early Internet open relays?</source>
        <translation>Pourquoi les serveurs de messagerie des débuts d’Internet étaient-ils des relais ouverts&#xa0;?</translation>
    </message>
    <message>
        <source>Because the network ran on trust, and it helped mail along.</source>
        <translation>Parce que le réseau reposait sur la confiance, et que cela aidait le courrier à avancer.</translation>
    </message>
    <message>
        <source>Few took part, and they passed mail on for each other.</source>
        <translation>Peu y participaient, et ils transmettaient du courrier les uns pour les autres.</translation>
    </message>
    <message>
        <source>Because nobody could have closed them.</source>
        <translation>Parce que personne n’aurait pu les fermer.</translation>
    </message>
    <message>
        <source>The two rules were as easy then. Nobody needed them.</source>
        <translation>Les deux règles étaient tout aussi faciles alors. Personne n’en avait besoin.</translation>
    </message>
    <message>
        <source>Because spammers had built them.</source>
        <translation>Parce que des spammeurs les avaient construits.</translation>
    </message>
    <message>
        <source>Spammers came later, and used what was there.</source>
        <translation>Les spammeurs sont venus plus tard, et se sont servis de ce qui était là.</translation>
    </message>
    <message>
        <source>Which of these is not what an open relay costs?</source>
        <translation>Qu’est-ce qui, parmi ceci, ne fait pas partie de ce que coûte un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>The company&apos;s own mail is blocked.</source>
        <translation>Le propre courrier de l’entreprise est bloqué.</translation>
    </message>
    <message>
        <source>That is the first that is noticed. Its server is on the lists.</source>
        <translation>C’est la première chose que l’on remarque. Son serveur figure sur les listes.</translation>
    </message>
    <message>
        <source>Customers trust it less.</source>
        <translation>Les clients lui font moins confiance.</translation>
    </message>
    <message>
        <source>They do: an abused server counts as an attack that succeeded.</source>
        <translation>C’est bien le cas&#xa0;: un serveur détourné compte comme une attaque réussie.</translation>
    </message>
    <message>
        <source>The employees&apos; passwords become known.</source>
        <translation>Les mots de passe des employés sont divulgués.</translation>
    </message>
    <message>
        <source>A relay passes mail on. It gives no passwords away.</source>
        <translation>Un relais transmet du courrier. Il ne livre aucun mot de passe.</translation>
    </message>
    <message>
        <source>Campaigns earn less.</source>
        <translation>Les campagnes rapportent moins.</translation>
    </message>
    <message>
        <source>They do: what does not arrive sells nothing.</source>
        <translation>C’est bien le cas&#xa0;: ce qui n’arrive pas ne vend rien.</translation>
    </message>
    <message>
        <source>What is a hard bounce?</source>
        <translation>Qu’est-ce qu’un rejet définitif (hard bounce)&#xa0;?</translation>
    </message>
    <message>
        <source>A message that comes back for good: it will not be delivered.</source>
        <translation>Un message qui revient définitivement&#xa0;: il ne sera pas remis.</translation>
    </message>
    <message>
        <source>The other server has said no. Sending it again does not help.</source>
        <translation>L’autre serveur a dit non. L’envoyer de nouveau ne sert à rien.</translation>
    </message>
    <message>
        <source>A message that arrives twice.</source>
        <translation>Un message qui arrive deux fois.</translation>
    </message>
    <message>
        <source>A bounce comes back to the sender.</source>
        <translation>Un avis de non-remise revient à l’expéditeur.</translation>
    </message>
    <message>
        <source>Who closes an open relay?</source>
        <translation>Qui ferme un relais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>The mail administrator, or the provider who runs the server.</source>
        <translation>L’administrateur de messagerie, ou le fournisseur qui exploite le serveur.</translation>
    </message>
    <message>
        <source>It is a setting of the server, and theirs to change.</source>
        <translation>C’est un réglage du serveur, et c’est à eux de le changer.</translation>
    </message>
    <message>
        <source>Every employee, in their mail program.</source>
        <translation>Chaque employé, dans son logiciel de messagerie.</translation>
    </message>
    <message>
        <source>A mail program cannot tell the server for whom it relays.</source>
        <translation>Un logiciel de messagerie ne peut pas dire au serveur pour qui il relaie.</translation>
    </message>
    <message>
        <source>The recipients, by not reading the mail.</source>
        <translation>Les destinataires, en ne lisant pas le courrier.</translation>
    </message>
    <message>
        <source>They can complain. The relay stays open until its settings change.</source>
        <translation>Ils peuvent se plaindre. Le relais reste ouvert tant que ses réglages ne changent pas.</translation>
    </message>
    <message>
        <source>What does the second rule say about senders outside?</source>
        <translation>Que dit la deuxième règle des expéditeurs à l’extérieur&#xa0;?</translation>
    </message>
    <message>
        <source>They reach local mailboxes only.</source>
        <translation>Ils n’atteignent que les boîtes aux lettres locales.</translation>
    </message>
    <message>
        <source>So suppliers get in, and spammers do not get through.</source>
        <translation>Les fournisseurs entrent donc, et les spammeurs ne passent pas.</translation>
    </message>
    <message>
        <source>They reach nobody.</source>
        <translation>Ils n’atteignent personne.</translation>
    </message>
    <message>
        <source>Then no supplier or customer could write to the company.</source>
        <translation>Alors aucun fournisseur ni aucun client ne pourrait écrire à l’entreprise.</translation>
    </message>
    <message>
        <source>They reach everybody, if they are polite.</source>
        <translation>Ils atteignent tout le monde, s’ils sont polis.</translation>
    </message>
    <message>
        <source>To everybody: that is just what makes an open relay.</source>
        <translation>Tout le monde&#xa0;: c’est précisément ce qui fait un relais ouvert.</translation>
    </message>
    <message>
        <source>The first rule is off, the second is on. An employee writes to a customer. What happens?</source>
        <translation>La première règle est désactivée, la deuxième activée. Un employé écrit à un client. Que se passe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>It is refused: nobody inside may write to the outside now.</source>
        <translation>Le message est refusé&#xa0;: personne à l’intérieur ne peut plus écrire à l’extérieur.</translation>
    </message>
    <message>
        <source>The first rule is what lets the company&apos;s own people write to customers.</source>
        <translation>C’est la première règle qui laisse les employés de l’entreprise écrire à des clients.</translation>
    </message>
    <message>
        <source>It is taken: it comes from inside.</source>
        <translation>Le message est accepté&#xa0;: il vient de l’intérieur.</translation>
    </message>
    <message>
        <source>It would be by the first rule, but that one is off.</source>
        <translation>Il le serait d’après la première règle, mais elle est désactivée.</translation>
    </message>
    <message>
        <source>From where does one have to test whether a relay is open?</source>
        <translation>D’où faut-il tester si un relais est ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>From outside its network.</source>
        <translation>De l’extérieur de son réseau.</translation>
    </message>
    <message>
        <source>Inside, everything passes, as it should: that says nothing.</source>
        <translation>À l’intérieur, tout passe, comme il se doit&#xa0;: cela ne dit rien.</translation>
    </message>
    <message>
        <source>From the server itself.</source>
        <translation>Depuis le serveur lui-même.</translation>
    </message>
    <message>
        <source>That is as far inside as one can be.</source>
        <translation>C’est être aussi loin à l’intérieur que possible.</translation>
    </message>
    <message>
        <source>It makes no difference.</source>
        <translation>Cela ne fait aucune différence.</translation>
    </message>
    <message>
        <source>It makes all the difference: the rules are about inside and outside.</source>
        <translation>Cela fait toute la différence&#xa0;: les règles portent sur l’intérieur et l’extérieur.</translation>
    </message>
    <message>
        <source>What proves that a relay is open?</source>
        <translation>Qu’est-ce qui prouve qu’un relais est ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>A message that arrives at an outside mailbox.</source>
        <translation>Un message qui arrive dans une boîte aux lettres externe.</translation>
    </message>
    <message>
        <source>Then it was passed on beyond doubt.</source>
        <translation>Il a alors été transmis, sans aucun doute.</translation>
    </message>
    <message>
        <source>A friendly greeting.</source>
        <translation>Une salutation aimable.</translation>
    </message>
    <message>
        <source>Every mail server greets. It says nothing about relaying.</source>
        <translation>Tout serveur de messagerie salue. Cela ne dit rien du relayage.</translation>
    </message>
    <message>
        <source>That the server says yes to a recipient.</source>
        <translation>Que le serveur dise oui à un destinataire.</translation>
    </message>
    <message>
        <source>It is strong evidence. But some servers take everything and throw it away.</source>
        <translation>C’est un indice fort. Mais certains serveurs acceptent tout et le jettent.</translation>
    </message>
</context>
<context>
    <name>resources/probes</name>
    <message>
        <source>, and a sender of the hosted domain</source>
        <translation>, et un expéditeur du domaine hébergé</translation>
    </message>
    <message>
        <source>Its own postmaster</source>
        <translation>Son propre postmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: every mail server takes mail for its postmaster. A refusal shows that we are refused, not relaying.</source>
        <translation>Rien d’inquiétant&#xa0;: tout serveur de messagerie accepte du courrier pour son postmaster. Un refus montre que c’est nous qui sommes refusés, et non le relayage.</translation>
    </message>
    <message>
        <source>A stranger&apos;s plain message for a stranger</source>
        <translation>Message simple d’un inconnu pour un inconnu</translation>
    </message>
    <message>
        <source>Anybody can send mail to anybody through this server: the open relay itself.</source>
        <translation>N’importe qui peut envoyer du courrier à n’importe qui par ce serveur&#xa0;: c’est le relais ouvert même.</translation>
    </message>
    <message>
        <source>Once the default of most mail servers, when the network ran on trust.</source>
        <translation>Jadis le réglage par défaut de la plupart des serveurs de messagerie, quand le réseau reposait sur la confiance.</translation>
    </message>
    <message>
        <source>A user who does not exist at the hosted domain</source>
        <translation>Utilisateur inexistant du domaine hébergé</translation>
    </message>
    <message>
        <source>The server takes every name of its domain: a catch-all, or one that bounces later. Then other yeses weigh less.</source>
        <translation>Le serveur accepte tout nom de son domaine&#xa0;: un catch-all, ou un serveur qui renvoie plus tard. Les autres oui pèsent alors moins.</translation>
    </message>
    <message>
        <source>The plain message for a second outside domain</source>
        <translation>Message simple pour un second domaine externe</translation>
    </message>
    <message>
        <source>Two outside domains of different owners: a server that takes both does not simply host one of them.</source>
        <translation>Deux domaines externes de propriétaires différents&#xa0;: un serveur qui accepte les deux n’héberge pas simplement l’un d’eux.</translation>
    </message>
    <message>
        <source>Sender claims to be of the hosted domain</source>
        <translation>Expéditeur qui prétend être du domaine hébergé</translation>
    </message>
    <message>
        <source>Whoever writes the server&apos;s own domain into MAIL FROM may send anywhere. Nothing is easier to claim.</source>
        <translation>Qui écrit le propre domaine du serveur dans MAIL FROM peut envoyer partout. Rien n’est plus facile à prétendre.</translation>
    </message>
    <message>
        <source>Some servers offer it as an option: sendmail&apos;s relay_local_from, MailEnable&apos;s relay for local sender addresses.</source>
        <translation>Certains serveurs le proposent en option&#xa0;: relay_local_from de sendmail, le relais pour adresses d’expéditeur locales de MailEnable.</translation>
    </message>
    <message>
        <source>A domain that cannot exist</source>
        <translation>Domaine qui ne peut pas exister</translation>
    </message>
    <message>
        <source>By itself nothing. Taken together with every unknown user, the server takes anything that it is told: a sink looks just like that.</source>
        <translation>À lui seul, rien. S’il s’y ajoute tout utilisateur inconnu, le serveur accepte tout ce qu’on lui dit&#xa0;: un puits a exactement cet aspect.</translation>
    </message>
    <message>
        <source>Null sender, as a bounce has it</source>
        <translation>Expéditeur vide, comme dans un avis de non-remise</translation>
    </message>
    <message>
        <source>The exemption that bounces need was given to relaying as well.</source>
        <translation>L’exception dont les avis de non-remise ont besoin a été accordée aussi au relayage.</translation>
    </message>
    <message>
        <source>Old and home-made rule sets let everything pass that has no sender.</source>
        <translation>De vieux jeux de règles et des jeux faits maison laissent passer tout ce qui n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same</source>
        <translation>Expéditeur et destinataire identiques</translation>
    </message>
    <message>
        <source>A rule for people who write to themselves decides about strangers.</source>
        <translation>Une règle pour ceux qui s’écrivent à eux-mêmes décide au sujet d’inconnus.</translation>
    </message>
    <message>
        <source>Spam is often addressed so.</source>
        <translation>Le spam est souvent adressé ainsi.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the hosted domain</source>
        <translation>Signe pour cent à la place de l’@, au domaine hébergé</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and sends on: the percent hack.</source>
        <translation>Le serveur change le signe pour cent en @ et transmet&#xa0;: le percent hack.</translation>
    </message>
    <message>
        <source>A way to route mail by hand before the DNS did; Exim&apos;s percent_hack_domains, Postfix&apos;s allow_percent_hack and sendmail&apos;s loose_relay_check are its remains.</source>
        <translation>Un moyen d’acheminer du courrier à la main avant que le DNS ne le fasse&#xa0;; percent_hack_domains d’Exim, allow_percent_hack de Postfix et loose_relay_check de sendmail en sont les restes.</translation>
    </message>
    <message>
        <source>A real user of the hosted domain</source>
        <translation>Utilisateur réel du domaine hébergé</translation>
    </message>
    <message>
        <source>Nothing to worry about: this mailbox exists, and mail for it has to be taken.</source>
        <translation>Rien d’inquiétant&#xa0;: cette boîte aux lettres existe, et le courrier qui lui est destiné doit être accepté.</translation>
    </message>
    <message>
        <source>Its postmaster without a domain</source>
        <translation>Son postmaster, sans domaine</translation>
    </message>
    <message>
        <source>Nothing to worry about: RFC 5321 has this one name taken without a domain.</source>
        <translation>Rien d’inquiétant&#xa0;: la RFC 5321 fait accepter ce seul nom sans domaine.</translation>
    </message>
    <message>
        <source>The outside recipient&apos;s name as a local user</source>
        <translation>Nom du destinataire externe comme utilisateur local</translation>
    </message>
    <message>
        <source>The name exists here as well, or every name does: a form that holds it may have been taken for a local mailbox.</source>
        <translation>Le nom existe ici aussi, ou tous les noms existent&#xa0;: une forme qui le contient peut avoir été prise pour une boîte aux lettres locale.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s host name</source>
        <translation>Route source par le nom d’hôte du serveur</translation>
    </message>
    <message>
        <source>The server follows the route in the address in place of its own rules.</source>
        <translation>Le serveur suit la route inscrite dans l’adresse au lieu de ses propres règles.</translation>
    </message>
    <message>
        <source>RFC 821 let senders name the hosts on the way; RFC 5321 has servers ignore or refuse it.</source>
        <translation>La RFC 821 laissait les expéditeurs nommer les hôtes en chemin&#xa0;; la RFC 5321 fait ignorer ou refuser cela aux serveurs.</translation>
    </message>
    <message>
        <source>Source route by way of the hosted domain</source>
        <translation>Route source par le domaine hébergé</translation>
    </message>
    <message>
        <source>The hosted domain in the route is taken for the destination.</source>
        <translation>Le domaine hébergé inscrit dans la route est pris pour la destination.</translation>
    </message>
    <message>
        <source>Sender claims to be a real user of the hosted domain</source>
        <translation>Expéditeur qui prétend être un utilisateur réel du domaine hébergé</translation>
    </message>
    <message>
        <source>Whoever knows one address of the house may send anywhere in its name.</source>
        <translation>Qui connaît une seule adresse de la maison peut envoyer partout en son nom.</translation>
    </message>
    <message>
        <source>Some servers look the sender up among their accounts and take that for a password.</source>
        <translation>Certains serveurs recherchent l’expéditeur parmi leurs comptes et s’en contentent comme d’un mot de passe.</translation>
    </message>
    <message>
        <source>Outside recipient behind a local one, in one transaction</source>
        <translation>Destinataire externe derrière un destinataire local, en une seule transaction</translation>
    </message>
    <message>
        <source>The rule is asked once for a transaction, and the second recipient slips through.</source>
        <translation>La règle n’est consultée qu’une fois par transaction, et le second destinataire se glisse au travers.</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s host name</source>
        <translation>Client qui se présente sous le nom d’hôte du serveur</translation>
    </message>
    <message>
        <source>Whoever says this name in EHLO may send anywhere. Nothing is easier to say.</source>
        <translation>Qui dit ce nom dans EHLO peut envoyer partout. Rien n’est plus facile à dire.</translation>
    </message>
    <message>
        <source>Client calls itself by the hosted domain</source>
        <translation>Client qui se présente sous le domaine hébergé</translation>
    </message>
    <message>
        <source>Client calls itself localhost</source>
        <translation>Client qui se présente comme localhost</translation>
    </message>
    <message>
        <source>Client calls itself by the loopback address</source>
        <translation>Client qui se présente sous l’adresse de bouclage</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s address</source>
        <translation>Client qui se présente sous l’adresse du serveur</translation>
    </message>
    <message>
        <source>Sender claims to be of the server&apos;s host name</source>
        <translation>Expéditeur qui prétend être du nom d’hôte du serveur</translation>
    </message>
    <message>
        <source>The host name counts as an own domain where only the hosted domain was meant.</source>
        <translation>Le nom d’hôte compte pour un domaine propre là où seul le domaine hébergé était visé.</translation>
    </message>
    <message>
        <source>Sender claims the server&apos;s own address</source>
        <translation>Expéditeur qui se réclame de l’adresse du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s address, written into MAIL FROM, counts as being the server.</source>
        <translation>L’adresse du serveur, écrite dans MAIL FROM, suffit pour passer pour le serveur.</translation>
    </message>
    <message>
        <source>Sender claims to be of localhost</source>
        <translation>Expéditeur qui prétend être de localhost</translation>
    </message>
    <message>
        <source>A rule that trusts the server itself trusts everybody who calls himself so.</source>
        <translation>Une règle qui fait confiance au serveur lui-même fait confiance à quiconque se donne ce nom.</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>Expéditeur sans domaine</translation>
    </message>
    <message>
        <source>The server completes the sender with its own domain, and then trusts it.</source>
        <translation>Le serveur complète l’expéditeur par son propre domaine, puis lui fait confiance.</translation>
    </message>
    <message>
        <source>Sender claims to be the domain&apos;s postmaster</source>
        <translation>Expéditeur qui prétend être le postmaster du domaine</translation>
    </message>
    <message>
        <source>The postmaster&apos;s name opens the gate, whoever says it.</source>
        <translation>Le nom du postmaster ouvre la barrière, peu importe qui le dit.</translation>
    </message>
    <message>
        <source>Sender claims to be the host&apos;s postmaster</source>
        <translation>Expéditeur qui prétend être le postmaster de l’hôte</translation>
    </message>
    <message>
        <source>Sender claims a subdomain of the hosted domain</source>
        <translation>Expéditeur qui se réclame d’un sous-domaine du domaine hébergé</translation>
    </message>
    <message>
        <source>Every name below the hosted domain counts as an own one.</source>
        <translation>Tout nom situé sous le domaine hébergé compte pour un nom propre au serveur.</translation>
    </message>
    <message>
        <source>Sender in a subdomain of the recipient&apos;s domain</source>
        <translation>Expéditeur dans un sous-domaine du domaine du destinataire</translation>
    </message>
    <message>
        <source>A rule takes sender and recipient for the same house.</source>
        <translation>Une règle prend l’expéditeur et le destinataire pour la même maison.</translation>
    </message>
    <message>
        <source>The postmaster of an outside domain</source>
        <translation>Postmaster d’un domaine externe</translation>
    </message>
    <message>
        <source>“Take all mail for postmaster” was written without “of our own domains”.</source>
        <translation>«&#xa0;Accepter tout courrier pour postmaster&#xa0;» a été écrit sans «&#xa0;de nos propres domaines&#xa0;».</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s host name</source>
        <translation>Utilisateur inexistant du nom d’hôte du serveur</translation>
    </message>
    <message>
        <source>The server takes every name at its host name.</source>
        <translation>Le serveur accepte tout nom sous son nom d’hôte.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the host name</source>
        <translation>Signe pour cent à la place de l’@, au nom d’hôte</translation>
    </message>
    <message>
        <source>The percent hack, by way of the host name.</source>
        <translation>Le percent hack, par le nom d’hôte.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the server&apos;s address</source>
        <translation>Signe pour cent à la place de l’@, à l’adresse du serveur</translation>
    </message>
    <message>
        <source>The percent hack, by way of the address.</source>
        <translation>Le percent hack, par l’adresse.</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s address</source>
        <translation>Utilisateur inexistant à l’adresse du serveur</translation>
    </message>
    <message>
        <source>The server takes every name at its address.</source>
        <translation>Le serveur accepte tout nom à son adresse.</translation>
    </message>
    <message>
        <source>A random name without a domain</source>
        <translation>Nom aléatoire sans domaine</translation>
    </message>
    <message>
        <source>Whatever has no domain is taken for a local user, whether it exists or not.</source>
        <translation>Tout ce qui n’a pas de domaine est pris pour un utilisateur local, existant ou non.</translation>
    </message>
    <message>
        <source>qmail takes every address without an @, by design.</source>
        <translation>qmail accepte toute adresse sans @, par conception.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, without a domain</source>
        <translation>Signe pour cent à la place de l’@, sans domaine</translation>
    </message>
    <message>
        <source>The server completes the address with its own domain and then follows the percent sign.</source>
        <translation>Le serveur complète l’adresse par son propre domaine, puis suit le signe pour cent.</translation>
    </message>
    <message>
        <source>A quoted random name without a domain</source>
        <translation>Nom aléatoire entre guillemets, sans domaine</translation>
    </message>
    <message>
        <source>Whatever stands in quotes is taken for a local user.</source>
        <translation>Tout ce qui est entre guillemets est pris pour un utilisateur local.</translation>
    </message>
    <message>
        <source>Quoted percent form without a domain</source>
        <translation>Forme pour cent entre guillemets, sans domaine</translation>
    </message>
    <message>
        <source>The quotes hide the percent sign from the rule, not from the delivery.</source>
        <translation>Les guillemets cachent le signe pour cent à la règle, mais pas à la remise.</translation>
    </message>
    <message>
        <source>Known for false alarms: several servers take it for a local user.</source>
        <translation>Connue pour ses fausses alertes&#xa0;: plusieurs serveurs la prennent pour un utilisateur local.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, without a domain</source>
        <translation>Adresse externe entière entre guillemets, sans domaine</translation>
    </message>
    <message>
        <source>The quotes hide the @ from the rule, not from the delivery.</source>
        <translation>Les guillemets cachent l’@ à la règle, mais pas à la remise.</translation>
    </message>
    <message>
        <source>One of the oldest relay tests; Postfix has resolve_dequoted_address for it.</source>
        <translation>L’un des plus anciens tests de relayage&#xa0;; Postfix a resolve_dequoted_address pour cela.</translation>
    </message>
    <message>
        <source>A quoted random name at the hosted domain</source>
        <translation>Nom aléatoire entre guillemets, au domaine hébergé</translation>
    </message>
    <message>
        <source>The server does not look up names in quotes.</source>
        <translation>Le serveur ne recherche pas les noms entre guillemets.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the hosted domain</source>
        <translation>Adresse externe entière entre guillemets, au domaine hébergé</translation>
    </message>
    <message>
        <source>The quotes are taken off after the rule was asked, and what is inside is sent on.</source>
        <translation>Les guillemets sont retirés après la consultation de la règle, et ce qu’ils contenaient est transmis.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the host name</source>
        <translation>Adresse externe entière entre guillemets, au nom d’hôte</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the server&apos;s address</source>
        <translation>Adresse externe entière entre guillemets, à l’adresse du serveur</translation>
    </message>
    <message>
        <source>Two @ signs, the hosted domain last</source>
        <translation>Deux @, le domaine hébergé en dernier</translation>
    </message>
    <message>
        <source>The rule looks at the last @, the delivery at the first one.</source>
        <translation>La règle regarde le dernier @, la remise le premier.</translation>
    </message>
    <message>
        <source>Two @ signs, the host name last</source>
        <translation>Deux @, le nom d’hôte en dernier</translation>
    </message>
    <message>
        <source>Two @ signs, the server&apos;s address last</source>
        <translation>Deux @, l’adresse du serveur en dernier</translation>
    </message>
    <message>
        <source>A random name with an @ and nothing behind it</source>
        <translation>Nom aléatoire suivi d’un @ et de rien d’autre</translation>
    </message>
    <message>
        <source>An empty domain is taken for the server&apos;s own, whoever the user is.</source>
        <translation>Un domaine vide est pris pour celui du serveur, quel que soit l’utilisateur.</translation>
    </message>
    <message>
        <source>Outside address with an empty domain behind it</source>
        <translation>Adresse externe suivie d’un domaine vide</translation>
    </message>
    <message>
        <source>The empty domain counts as the server&apos;s own, and what stands before it is sent on.</source>
        <translation>Le domaine vide compte pour celui du serveur, et ce qui le précède est transmis.</translation>
    </message>
    <message>
        <source>Postfix has resolve_null_domain for it.</source>
        <translation>Postfix a resolve_null_domain pour cela.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s address</source>
        <translation>Route source par l’adresse du serveur</translation>
    </message>
    <message>
        <source>Source route over two own names</source>
        <translation>Route source par deux noms propres au serveur</translation>
    </message>
    <message>
        <source>Only the first step of a route is asked about.</source>
        <translation>Seul le premier pas d’une route est examiné.</translation>
    </message>
    <message>
        <source>Bang path without a domain</source>
        <translation>Bang path sans domaine</translation>
    </message>
    <message>
        <source>The server reads host!user as UUCP did, and sends on.</source>
        <translation>Le serveur lit host!user comme le faisait UUCP, et transmet.</translation>
    </message>
    <message>
        <source>UUCP addressed mail by paths, host!host!user.</source>
        <translation>UUCP adressait le courrier par des chemins, host!host!user.</translation>
    </message>
    <message>
        <source>Bang path at the hosted domain</source>
        <translation>Bang path au domaine hébergé</translation>
    </message>
    <message>
        <source>Postfix has swap_bangpath for it.</source>
        <translation>Postfix a swap_bangpath pour cela.</translation>
    </message>
    <message>
        <source>Bang path at the host name</source>
        <translation>Bang path au nom d’hôte</translation>
    </message>
    <message>
        <source>Bang path at the server&apos;s address</source>
        <translation>Bang path à l’adresse du serveur</translation>
    </message>
    <message>
        <source>Outside domain with a dot behind it</source>
        <translation>Domaine externe suivi d’un point</translation>
    </message>
    <message>
        <source>With a dot at its end the domain slips past the rule.</source>
        <translation>Avec un point à la fin, le domaine échappe à la règle.</translation>
    </message>
    <message>
        <source>A domain that ends like the hosted one</source>
        <translation>Domaine qui se termine comme le domaine hébergé</translation>
    </message>
    <message>
        <source>Domains are compared by their end: whoever registers such a name can be relayed to.</source>
        <translation>Les domaines sont comparés par leur fin&#xa0;: qui enregistre un tel nom peut y faire relayer du courrier.</translation>
    </message>
    <message>
        <source>HCL Domino documents that an entry also covers longer names unless an @ stands in front of it.</source>
        <translation>HCL Domino indique dans sa documentation qu’une entrée couvre aussi des noms plus longs, sauf si elle est précédée d’un @.</translation>
    </message>
    <message>
        <source>An outside domain that begins like the hosted one</source>
        <translation>Domaine externe qui commence comme le domaine hébergé</translation>
    </message>
    <message>
        <source>Domains are compared by their beginning.</source>
        <translation>Les domaines sont comparés par leur début.</translation>
    </message>
    <message>
        <source>A random subdomain of the hosted domain</source>
        <translation>Sous-domaine aléatoire du domaine hébergé</translation>
    </message>
    <message>
        <source>Every name below the hosted domain is taken. That is not relaying to strangers, but wider than most need.</source>
        <translation>Tout nom situé sous le domaine hébergé est accepté. Ce n’est pas relayer vers des inconnus, mais c’est plus large que ce dont la plupart ont besoin.</translation>
    </message>
    <message>
        <source>Postfix has parent_domain_matches_subdomains for it.</source>
        <translation>Postfix a parent_domain_matches_subdomains pour cela.</translation>
    </message>
    <message>
        <source>Postmaster addressed in the hosted domain&apos;s own name</source>
        <translation>Message au postmaster au nom du domaine hébergé lui-même</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying, and is shut in another way.</source>
        <translation>Des inconnus peuvent écrire à ses utilisateurs en son propre nom. C’est de l’usurpation, non du relayage, et cela se ferme autrement.</translation>
    </message>
    <message>
        <source>Postmaster addressed by a bounce</source>
        <translation>Avis de non-remise adressé au postmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: bounces have no sender, and have to be taken.</source>
        <translation>Rien d’inquiétant&#xa0;: les avis de non-remise n’ont pas d’expéditeur, et doivent être acceptés.</translation>
    </message>
    <message>
        <source>Outside recipient at an address in place of a name</source>
        <translation>Destinataire externe à une adresse au lieu d’un nom</translation>
    </message>
    <message>
        <source>The rule knows domains only, and lets an address pass.</source>
        <translation>La règle ne connaît que des domaines, et laisse passer une adresse.</translation>
    </message>
    <message>
        <source>Encapsulated address, as Exchange had it</source>
        <translation>Adresse encapsulée, à la manière d’Exchange</translation>
    </message>
    <message>
        <source>The server unpacks an address that was packed into a local part, and sends on.</source>
        <translation>Le serveur déballe une adresse qui avait été emballée dans une partie locale, et transmet.</translation>
    </message>
    <message>
        <source>MS99-027 (CVE-1999-0682): Exchange Server 5.5 and IIS relayed such addresses whatever their relay rule said.</source>
        <translation>MS99-027 (CVE-1999-0682)&#xa0;: Exchange Server 5.5 et IIS relayaient de telles adresses, quoi que dît leur règle de relais.</translation>
    </message>
    <message>
        <source>Sender is the postmaster without a domain</source>
        <translation>Le postmaster sans domaine comme expéditeur</translation>
    </message>
    <message>
        <source>The server completes the name with its own domain, and then trusts it.</source>
        <translation>Le serveur complète le nom par son propre domaine, puis lui fait confiance.</translation>
    </message>
    <message>
        <source>Sender claims the loopback address</source>
        <translation>Expéditeur qui se réclame de l’adresse de bouclage</translation>
    </message>
    <message>
        <source>The loopback address, written into MAIL FROM, counts as being inside.</source>
        <translation>L’adresse de bouclage, écrite dans MAIL FROM, suffit pour compter comme étant à l’intérieur.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain in capitals</source>
        <translation>Expéditeur qui se réclame du domaine hébergé, en majuscules</translation>
    </message>
    <message>
        <source>The rule about senders and the rule about domains compare differently.</source>
        <translation>La règle sur les expéditeurs et la règle sur les domaines comparent différemment.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain with a dot behind it</source>
        <translation>Expéditeur qui se réclame du domaine hébergé, suivi d’un point</translation>
    </message>
    <message>
        <source>Sender comes by a source route over the hosted domain</source>
        <translation>Expéditeur venant par une route source passant par le domaine hébergé</translation>
    </message>
    <message>
        <source>The route in front of the sender counts as the sender.</source>
        <translation>La route devant l’expéditeur compte pour l’expéditeur.</translation>
    </message>
    <message>
        <source>Sender&apos;s domain looks like the hosted one</source>
        <translation>Expéditeur dont le domaine ressemble au domaine hébergé</translation>
    </message>
    <message>
        <source>Letters that look alike become the same before the rule is asked.</source>
        <translation>Des caractères d’aspect semblable deviennent identiques avant la consultation de la règle.</translation>
    </message>
    <message>
        <source>Client claims that the sender has logged in elsewhere</source>
        <translation>Client qui affirme que l’expéditeur s’est authentifié ailleurs</translation>
    </message>
    <message>
        <source>The server believes an unproven AUTH= parameter.</source>
        <translation>Le serveur croit un paramètre AUTH= que rien ne prouve.</translation>
    </message>
    <message>
        <source>Escaped @ in front of the hosted domain</source>
        <translation>@ échappé devant le domaine hébergé</translation>
    </message>
    <message>
        <source>The backslash hides the first @ from the rule, not from the delivery.</source>
        <translation>La barre oblique inverse cache le premier @ à la règle, mais pas à la remise.</translation>
    </message>
    <message>
        <source>Bang path over the hosted domain</source>
        <translation>Bang path passant par le domaine hébergé</translation>
    </message>
    <message>
        <source>The server takes its own name off the path and sends on.</source>
        <translation>Le serveur retire son propre nom du chemin et transmet.</translation>
    </message>
    <message>
        <source>Bang path and percent sign mixed</source>
        <translation>Bang path et signe pour cent mêlés</translation>
    </message>
    <message>
        <source>Rule and delivery read a mixed path in a different order.</source>
        <translation>La règle et la remise lisent un chemin mêlé dans un ordre différent.</translation>
    </message>
    <message>
        <source>Source route and percent sign mixed</source>
        <translation>Route source et signe pour cent mêlés</translation>
    </message>
    <message>
        <source>Outside recipient in capitals</source>
        <translation>Destinataire externe en majuscules</translation>
    </message>
    <message>
        <source>The rule compares letter by letter.</source>
        <translation>La règle compare lettre à lettre.</translation>
    </message>
    <message>
        <source>Blanks inside the brackets</source>
        <translation>Espaces à l’intérieur des chevrons</translation>
    </message>
    <message>
        <source>A rule made of patterns does not recognise the address, the delivery does.</source>
        <translation>Une règle faite de motifs ne reconnaît pas l’adresse, la remise la reconnaît.</translation>
    </message>
    <message>
        <source>Outside recipient without brackets</source>
        <translation>Destinataire externe sans chevrons</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address as one number</source>
        <translation>Signe pour cent à l’adresse du serveur écrite comme un seul nombre</translation>
    </message>
    <message>
        <source>The number counts as an own name, and the percent sign is followed.</source>
        <translation>Le nombre compte pour un nom propre au serveur, et le signe pour cent est suivi.</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address without brackets</source>
        <translation>Signe pour cent à l’adresse du serveur sans crochets</translation>
    </message>
    <message>
        <source>The bare address counts as an own name, and the percent sign is followed.</source>
        <translation>L’adresse nue compte pour un nom propre au serveur, et le signe pour cent est suivi.</translation>
    </message>
    <message>
        <source>Postfix has resolve_numeric_domain for it.</source>
        <translation>Postfix a resolve_numeric_domain pour cela.</translation>
    </message>
    <message>
        <source>Outside domain in its own letters</source>
        <translation>Domaine externe dans sa propre écriture</translation>
    </message>
    <message>
        <source>The rule and the delivery do not read the same domain.</source>
        <translation>La règle et la remise ne lisent pas le même domaine.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII in front of the hosted domain</source>
        <translation>Octets au-delà de l’ASCII devant le domaine hébergé</translation>
    </message>
    <message>
        <source>The address is cut off at a byte that the rule does not know.</source>
        <translation>L’adresse est coupée à un octet que la règle ne connaît pas.</translation>
    </message>
    <message>
        <source>X.400 address of a gateway</source>
        <translation>Adresse X.400 d’une passerelle</translation>
    </message>
    <message>
        <source>A gateway unpacks the address and sends on.</source>
        <translation>Une passerelle déballe l’adresse et transmet.</translation>
    </message>
    <message>
        <source>MAIL-11 address of a gateway</source>
        <translation>Adresse MAIL-11 d’une passerelle</translation>
    </message>
    <message>
        <source>Original recipient claims to be a local user</source>
        <translation>Destinataire d’origine qui prétend être un utilisateur local</translation>
    </message>
    <message>
        <source>The ORCPT parameter is asked about in place of the recipient.</source>
        <translation>C’est le paramètre ORCPT qui est examiné à la place du destinataire.</translation>
    </message>
</context>
<context>
    <name>resources/remedies</name>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Take away that relaying is allowed from any address, and require a login for whoever sends from outside of your network.</source>
        <translation>Supprimez l’autorisation de relayer depuis n’importe quelle adresse, et exigez une authentification de quiconque envoie de l’extérieur de votre réseau.</translation>
    </message>
    <message>
        <source>Security and Filtering, Acceptance and Routing, Routing Basic Settings</source>
        <translation>Security and Filtering, Acceptance and Routing, Routing Basic Settings</translation>
    </message>
    <message>
        <source>Who may send out through it</source>
        <translation>Qui peut envoyer vers l’extérieur par lui</translation>
    </message>
    <message>
        <source>List your own mail servers under the addresses that may relay, one by one, and no wider range.</source>
        <translation>Inscrivez vos propres serveurs de messagerie parmi les adresses autorisées à relayer, un par un, et aucune plage plus large.</translation>
    </message>
    <message>
        <source>BASIC, Outbound, Relay Using Trusted IP/Range</source>
        <translation>BASIC, Outbound, Relay Using Trusted IP/Range</translation>
    </message>
    <message>
        <source>The two tables</source>
        <translation>Les deux tables</translation>
    </message>
    <message>
        <source>On a public listener the recipient table has to reject All Other Recipients, and accept your own domains only.</source>
        <translation>Sur un listener public, la table des destinataires doit rejeter All Other Recipients, et n’accepter que vos propres domaines.</translation>
    </message>
    <message>
        <source>The sender group RELAYLIST in the host table may hold your own servers and nothing wider.</source>
        <translation>Le groupe d’expéditeurs RELAYLIST de la table des hôtes peut contenir vos propres serveurs, et rien de plus large.</translation>
    </message>
    <message>
        <source>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</source>
        <translation>Mail Policies, Recipient Access Table (RAT)&#xa0;; Mail Policies, HAT Overview, RELAYLIST</translation>
    </message>
    <message>
        <source>Whom it takes for a client</source>
        <translation>Qui il prend pour un client</translation>
    </message>
    <message>
        <source>CommuniGate Pro relays for whoever it counts among its clients. Look through the list of client addresses, and take away every range that is not your own; its routing table may have lines that relay for others as well.</source>
        <translation>CommuniGate Pro relaie pour quiconque il compte parmi ses clients. Parcourez la liste des adresses de clients, et retirez-en toute plage qui n’est pas la vôtre&#xa0;; sa table de routage peut aussi comporter des lignes qui relaient pour d’autres.</translation>
    </message>
    <message>
        <source>Domains and relay clients</source>
        <translation>Domaines et clients du relais</translation>
    </message>
    <message>
        <source>Mail from strangers is for the domains in esmtpacceptmailfor and its folder, and nothing else. RELAYCLIENT in smtpaccess may stand beside your own addresses only.</source>
        <translation>Le courrier des inconnus est réservé aux domaines inscrits dans esmtpacceptmailfor et son dossier, et à rien d’autre. Dans smtpaccess, RELAYCLIENT ne peut figurer qu’à côté de vos propres adresses.</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default</source>
        <translation>/etc/courier/smtpaccess/default</translation>
    </message>
    <message>
        <source>Exim under cPanel</source>
        <translation>Exim sous cPanel</translation>
    </message>
    <message>
        <source>cPanel writes the configuration of Exim itself: change it with the tools of cPanel, or the next update takes the change away. The rule to look for is the one of Exim, that relay hosts are your own machines only.</source>
        <translation>cPanel écrit lui-même la configuration d’Exim&#xa0;: modifiez-la avec les outils de cPanel, sans quoi la prochaine mise à jour supprimera la modification. La règle à chercher est celle d’Exim, qui veut que les hôtes de relais ne soient que vos propres machines.</translation>
    </message>
    <message>
        <source>SMTP inbound controls</source>
        <translation>Contrôles SMTP entrants</translation>
    </message>
    <message>
        <source>Deny messages to all external domains and from all external hosts with an asterisk, and enforce that for anonymous connections. An entry that allows wins over one that denies.</source>
        <translation>Refusez les messages vers tous les domaines externes et depuis tous les hôtes externes avec un astérisque, et faites appliquer cela aux connexions anonymes. Une entrée qui autorise l’emporte sur une entrée qui refuse.</translation>
    </message>
    <message>
        <source>Write your own domains with an @ before them: without it an entry also fits every name that ends like it.</source>
        <translation>Écrivez vos propres domaines précédés d’un @&#xa0;: sans lui, une entrée convient aussi à tout nom qui se termine de la même façon.</translation>
    </message>
    <message>
        <source>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</source>
        <translation>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</translation>
    </message>
    <message>
        <source>The inbound connector</source>
        <translation>Le connecteur entrant</translation>
    </message>
    <message>
        <source>Tie the inbound connector for your own servers to their certificate, or to fixed addresses that nobody else sends from. What is not attributed to your organisation is refused as relaying.</source>
        <translation>Liez le connecteur entrant de vos propres serveurs à leur certificat, ou à des adresses fixes depuis lesquelles personne d’autre n’envoie. Ce qui n’est pas attribué à votre organisation est refusé comme relayage.</translation>
    </message>
    <message>
        <source>What anonymous senders may do</source>
        <translation>Ce que peuvent faire les expéditeurs anonymes</translation>
    </message>
    <message>
        <source>The right to send to any recipient must not be with anonymous senders on a receive connector that faces the Internet. Devices that have to relay get a connector of their own, with their few addresses as its remote range.</source>
        <translation>Sur un connecteur de réception exposé à Internet, le droit d’envoyer à tout destinataire ne doit pas appartenir aux expéditeurs anonymes. Les appareils qui doivent relayer reçoivent un connecteur à eux, avec leurs quelques adresses comme plage distante.</translation>
    </message>
    <message>
        <source>Externally secured must not be ticked on a connector that strangers can reach.</source>
        <translation>Externally secured ne doit pas être coché sur un connecteur que des inconnus peuvent atteindre.</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange Management Shell</translation>
    </message>
    <message>
        <source>Encapsulated addresses</source>
        <translation>Adresses encapsulées</translation>
    </message>
    <message>
        <source>Very old Exchange and IIS servers take IMCEASMTP addresses apart and relay what is in them. There is a patch of 1999, and no reason to keep such a server on the Internet.</source>
        <translation>De très anciens serveurs Exchange et IIS décomposent les adresses IMCEASMTP et relaient ce qu’elles contiennent. Il existe un correctif de 1999, et aucune raison de laisser un tel serveur sur Internet.</translation>
    </message>
    <message>
        <source>The rule about recipients</source>
        <translation>La règle sur les destinataires</translation>
    </message>
    <message>
        <source>The list of relay hosts may hold your own machines only, and the RCPT rules need the line that refuses everything else behind those that accept hosts and logins.</source>
        <translation>La liste des hôtes de relais ne peut contenir que vos propres machines, et les règles RCPT ont besoin de la ligne qui refuse tout le reste, derrière celles qui acceptent les hôtes et les authentifications.</translation>
    </message>
    <message>
        <source>configure (Debian: /etc/exim4/)</source>
        <translation>configure (Debian&#xa0;: /etc/exim4/)</translation>
    </message>
    <message>
        <source>Addresses that hide another one</source>
        <translation>Adresses qui en cachent une autre</translation>
    </message>
    <message>
        <source>Leave percent_hack_domains unset, and keep the two rules of the default configuration that refuse local parts with restricted characters.</source>
        <translation>Laissez percent_hack_domains non défini, et conservez les deux règles de la configuration par défaut qui refusent les parties locales contenant des caractères restreints.</translation>
    </message>
    <message>
        <source>configure, acl_check_rcpt</source>
        <translation>configure, acl_check_rcpt</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu</source>
        <translation>Sous Debian et Ubuntu</translation>
    </message>
    <message>
        <source>The networks and domains to relay for stand in one file; empty is right unless this machine sends for others. It is made into the configuration by the command below.</source>
        <translation>Les réseaux et les domaines pour lesquels relayer figurent dans un seul fichier&#xa0;; le laisser vide convient, sauf si cette machine envoie pour d’autres. La commande ci-dessous en tire la configuration.</translation>
    </message>
    <message>
        <source>/etc/exim4/update-exim4.conf.conf</source>
        <translation>/etc/exim4/update-exim4.conf.conf</translation>
    </message>
    <message>
        <source>Two rules that leave mail working</source>
        <translation>Deux règles qui laissent le courrier fonctionner</translation>
    </message>
    <message>
        <source>Let whoever runs the server set it up so that it carries mail only from and to domains and addresses that are known to it.</source>
        <translation>Faites configurer le serveur, par qui l’exploite, de sorte qu’il ne transporte du courrier que depuis et vers des domaines et des adresses qu’il connaît.</translation>
    </message>
    <message>
        <source>First: from addresses inside the network, and from people who have logged in, to any mailbox, or your own people can no longer write to anybody outside.</source>
        <translation>Premièrement&#xa0;: depuis les adresses à l’intérieur du réseau, et de la part de personnes authentifiées, vers toute boîte aux lettres, sans quoi vos propres utilisateurs ne pourraient plus écrire à personne à l’extérieur.</translation>
    </message>
    <message>
        <source>Second: from anywhere else, to the server&apos;s own mailboxes only. Never refuse those, or no customer can write to you.</source>
        <translation>Deuxièmement&#xa0;: de partout ailleurs, vers les propres boîtes aux lettres du serveur seulement. Ne refusez jamais celles-ci, sans quoi aucun client ne pourrait vous écrire.</translation>
    </message>
    <message>
        <source>Decide by the recipient&apos;s domain and the address of the client, never by the sender or by the name in EHLO: anybody can claim those.</source>
        <translation>Décidez d’après le domaine du destinataire et l’adresse du client, jamais d’après l’expéditeur ni d’après le nom donné dans EHLO&#xa0;: n’importe qui peut s’en réclamer.</translation>
    </message>
    <message>
        <source>Let the server see who is really there</source>
        <translation>Faire voir au serveur qui est réellement là</translation>
    </message>
    <message>
        <source>The server sees strangers under an address of its own network: an address translator, a container bridge or a proxy stands before it, so that a rule about its own network lets everybody in.</source>
        <translation>Le serveur voit les inconnus sous une adresse de son propre réseau&#xa0;: un traducteur d’adresses (NAT), un pont de conteneurs ou un proxy se trouve devant lui, si bien qu’une règle sur son propre réseau laisse entrer tout le monde.</translation>
    </message>
    <message>
        <source>Hand the true address on (the PROXY protocol, or no translation of incoming connections; for containers also a way in for IPv6), and take the translator&apos;s address out of the trusted networks.</source>
        <translation>Transmettez la véritable adresse (protocole PROXY, ou pas de traduction des connexions entrantes&#xa0;; pour les conteneurs, aussi un accès en IPv6), et retirez l’adresse du traducteur des réseaux de confiance.</translation>
    </message>
    <message>
        <source>Test over IPv4 and over IPv6: often only one of them is translated.</source>
        <translation>Testez en IPv4 et en IPv6&#xa0;: souvent, un seul des deux est traduit.</translation>
    </message>
    <message>
        <source>Ports 587 and 465: nothing without a password</source>
        <translation>Ports 587 et 465&#xa0;: rien sans mot de passe</translation>
    </message>
    <message>
        <source>These ports are for the server&apos;s own people. Have every sender log in there before anything is taken, wherever the connection comes from.</source>
        <translation>Ces ports sont destinés aux propres utilisateurs du serveur. Faites-y authentifier tout expéditeur avant d’accepter quoi que ce soit, d’où que vienne la connexion.</translation>
    </message>
    <message>
        <source>Decide after the address has been resolved</source>
        <translation>Décider une fois l’adresse résolue</translation>
    </message>
    <message>
        <source>The server takes an address apart and finds another recipient in it than the one that its rule looked at. Turn the old ways of routing off (percent signs, exclamation marks, source routes, quoted addresses), or refuse such local parts.</source>
        <translation>Le serveur décompose une adresse et y trouve un autre destinataire que celui que sa règle a examiné. Désactivez les anciens modes de routage (signes pour cent, points d’exclamation, routes sources, adresses entre guillemets), ou refusez de telles parties locales.</translation>
    </message>
    <message>
        <source>No rule may go by the sender</source>
        <translation>Aucune règle ne doit se fier à l’expéditeur</translation>
    </message>
    <message>
        <source>The door opens to whoever names the right sender. Take out every rule that allows relaying for a sender&apos;s address or domain, also for the empty one: anybody can write it down.</source>
        <translation>La porte s’ouvre à quiconque nomme le bon expéditeur. Supprimez toute règle qui autorise le relayage pour l’adresse ou le domaine d’un expéditeur, y compris pour l’expéditeur vide&#xa0;: n’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <source>The SMTP relay service</source>
        <translation>Le service de relais SMTP</translation>
    </message>
    <message>
        <source>In the relay service of Google Workspace, allow only registered users or only addresses in your own domains as senders, and let it ask for a login, or take mail only from the addresses of your own servers.</source>
        <translation>Dans le service de relais de Google Workspace, n’autorisez comme expéditeurs que les utilisateurs enregistrés ou que les adresses de vos propres domaines, et faites-lui demander une authentification, ou n’accepter du courrier que depuis les adresses de vos propres serveurs.</translation>
    </message>
    <message>
        <source>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</source>
        <translation>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</translation>
    </message>
    <message>
        <source>Domains and the relay plugin</source>
        <translation>Les domaines et le plugin relay</translation>
    </message>
    <message>
        <source>List your domains in host_list and have the plugin that reads it answer for recipients. The relay plugin&apos;s list of addresses has to be narrow, and its option all must not be set.</source>
        <translation>Inscrivez vos domaines dans host_list et faites répondre pour les destinataires le plugin qui lit ce fichier. La liste d’adresses du plugin relay doit être étroite, et son option all ne doit pas être définie.</translation>
    </message>
    <message>
        <source>config/plugins, config/host_list, config/relay.ini</source>
        <translation>config/plugins, config/host_list, config/relay.ini</translation>
    </message>
    <message>
        <source>The range that strangers come from</source>
        <translation>La plage d’où viennent les inconnus</translation>
    </message>
    <message>
        <source>In the IP range Internet, allow no deliveries from external to external addresses, and ask for SMTP authentication for local to external and for external to external ones.</source>
        <translation>Dans la plage IP Internet, n’autorisez aucune remise d’adresses externes à adresses externes, et exigez l’authentification SMTP pour les remises d’adresses locales à externes et d’externes à externes.</translation>
    </message>
    <message>
        <source>Settings, Advanced, IP Ranges, Internet</source>
        <translation>Settings, Advanced, IP Ranges, Internet</translation>
    </message>
    <message>
        <source>Relaying by the originator</source>
        <translation>Le relayage selon l’émetteur</translation>
    </message>
    <message>
        <source>Turn on that mail is relayed only if the originator&apos;s domain is local, and that an originator of a local domain who is not authorised is rejected. One without the other leaves a door.</source>
        <translation>Activez les réglages selon lesquels le courrier n’est relayé que si le domaine de l’émetteur est local, et selon lesquels est rejeté un émetteur d’un domaine local qui n’est pas autorisé. L’un sans l’autre laisse une porte.</translation>
    </message>
    <message>
        <source>The trusted addresses are those of your own machines, and no others.</source>
        <translation>Les adresses de confiance sont celles de vos propres machines, et aucune autre.</translation>
    </message>
    <message>
        <source>Mail Service, Security, General and Advanced</source>
        <translation>Mail Service, Security, General et Advanced</translation>
    </message>
    <message>
        <source>Who may relay</source>
        <translation>Qui peut relayer</translation>
    </message>
    <message>
        <source>Choose that only the computers of the list may relay, and keep the list empty or at a few addresses of your own. This SMTP service is retired: it does not belong on the Internet.</source>
        <translation>Choisissez que seuls les ordinateurs de la liste peuvent relayer, et laissez la liste vide ou limitée à quelques adresses à vous. Ce service SMTP est abandonné&#xa0;: il n’a pas sa place sur Internet.</translation>
    </message>
    <message>
        <source>SMTP Virtual Server, Properties, Access, Relay: Only the list below</source>
        <translation>SMTP Virtual Server, Properties, Access, Relay&#xa0;: Only the list below</translation>
    </message>
    <message>
        <source>Logins and trusted addresses</source>
        <translation>Authentifications et adresses de confiance</translation>
    </message>
    <message>
        <source>Have the SMTP server require a login, keep the list of addresses that need none narrow, and check that who has logged in writes in their own name. The mailet that stops what comes from outside of the network has to stay where it is.</source>
        <translation>Faites exiger une authentification par le serveur SMTP, gardez étroite la liste des adresses qui n’en ont pas besoin, et faites vérifier que qui s’est authentifié écrit en son propre nom. Le mailet qui arrête ce qui vient de l’extérieur du réseau doit rester où il est.</translation>
    </message>
    <message>
        <source>smtpserver.xml</source>
        <translation>smtpserver.xml</translation>
    </message>
    <message>
        <source>Relay control</source>
        <translation>Contrôle du relais</translation>
    </message>
    <message>
        <source>Allow relaying only for a group of your own addresses, and for users who have logged in.</source>
        <translation>N’autorisez le relayage que pour un groupe d’adresses à vous, et pour les utilisateurs authentifiés.</translation>
    </message>
    <message>
        <source>Configuration, SMTP Server, Relay Control: Allow relay only for</source>
        <translation>Configuration, SMTP Server, Relay Control&#xa0;: Allow relay only for</translation>
    </message>
    <message>
        <source>What port 25 does with other domains</source>
        <translation>Ce que fait le port 25 des autres domaines</translation>
    </message>
    <message>
        <source>The smtp endpoint has to reject every destination that is none of its own; only the submission endpoint, which asks for a login, may hand on to the remote queue.</source>
        <translation>L’endpoint smtp doit rejeter toute destination qui n’est pas à lui&#xa0;; seul l’endpoint submission, qui demande une authentification, peut passer le courrier à la file d’attente remote.</translation>
    </message>
    <message>
        <source>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</source>
        <translation>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</translation>
    </message>
    <message>
        <source>Addresses of the Docker network</source>
        <translation>Les adresses du réseau Docker</translation>
    </message>
    <message>
        <source>mailcow trusts its own Docker network. Where incoming connections are translated into it, over IPv6 above all, strangers count as inside: give the containers real IPv6, or publish no AAAA record until they have it.</source>
        <translation>mailcow fait confiance à son propre réseau Docker. Là où les connexions entrantes y sont traduites, en IPv6 surtout, des inconnus comptent comme étant à l’intérieur&#xa0;: donnez aux conteneurs un véritable IPv6, ou ne publiez pas d’enregistrement AAAA tant qu’ils n’en ont pas.</translation>
    </message>
    <message>
        <source>Leave mynetworks at what mailcow sets, and add no range of other people&apos;s hosts to it.</source>
        <translation>Laissez mynetworks à ce que mailcow y met, et n’y ajoutez aucune plage d’hôtes appartenant à d’autres.</translation>
    </message>
    <message>
        <source>The relay settings</source>
        <translation>Les réglages de relais</translation>
    </message>
    <message>
        <source>Allow relaying for authenticated senders only. Relaying for local sender addresses must be off: anybody can write such an address. Privileged address ranges hold your own addresses and no others.</source>
        <translation>N’autorisez le relayage que pour les expéditeurs authentifiés. Le relayage pour les adresses d’expéditeur locales doit être désactivé&#xa0;: n’importe qui peut écrire une telle adresse. Les plages d’adresses privilégiées contiennent vos propres adresses et aucune autre.</translation>
    </message>
    <message>
        <source>SMTP, Properties, Relay</source>
        <translation>SMTP, Properties, Relay</translation>
    </message>
    <message>
        <source>Mail-in-a-Box inside of a container</source>
        <translation>Mail-in-a-Box à l’intérieur d’un conteneur</translation>
    </message>
    <message>
        <source>Mail-in-a-Box expects a machine of its own. In a container behind address translation every client has an address of the bridge, which its Postfix trusts: let the container have the public address, or take the bridge out of mynetworks.</source>
        <translation>Mail-in-a-Box s’attend à une machine à lui seul. Dans un conteneur derrière une traduction d’adresses, tout client a une adresse du pont, à laquelle son Postfix fait confiance&#xa0;: donnez au conteneur l’adresse publique, ou retirez le pont de mynetworks.</translation>
    </message>
    <message>
        <source>Set that this server does not allow message relaying, and that sender addresses of local domains must exist. Look through the trusted hosts and addresses, and through aliases that lead to foreign domains.</source>
        <translation>Réglez le serveur pour qu’il ne permette pas le relayage de messages, et pour que les adresses d’expéditeur des domaines locaux doivent exister. Parcourez les hôtes et adresses de confiance, ainsi que les alias qui mènent à des domaines étrangers.</translation>
    </message>
    <message>
        <source>Security, Security Settings, Relay Control</source>
        <translation>Security, Security Settings, Relay Control</translation>
    </message>
    <message>
        <source>Authorized outbounds</source>
        <translation>Authorized outbounds</translation>
    </message>
    <message>
        <source>Mimecast takes outgoing mail only from the addresses in its list of authorized outbounds. Look whether each of them is a server of yours, and whether strangers can send through that server.</source>
        <translation>Mimecast n’accepte de courrier sortant que des adresses de sa liste d’authorized outbounds. Regardez si chacune d’elles est celle d’un serveur à vous, et si des inconnus peuvent envoyer par ce serveur.</translation>
    </message>
    <message>
        <source>Administration Console, Gateway, Authorized Outbounds</source>
        <translation>Administration Console, Gateway, Authorized Outbounds</translation>
    </message>
    <message>
        <source>The match rules</source>
        <translation>Les règles match</translation>
    </message>
    <message>
        <source>Only from local and from auth may relay; what comes from anywhere may only go to your own domains. A rule from any for any with a relay action opens the server.</source>
        <translation>Seuls from local et from auth peuvent relayer&#xa0;; ce qui vient de n’importe où ne peut aller qu’à vos propres domaines. Une règle from any for any avec une action relay ouvre le serveur.</translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</source>
        <translation>/etc/mail/smtpd.conf (Debian&#xa0;: /etc/smtpd.conf)</translation>
    </message>
    <message>
        <source>The relay rule</source>
        <translation>La règle de relais</translation>
    </message>
    <message>
        <source>The relay rule has to end by refusing whatever is neither from a trusted client nor for a domain of its own. Since Postfix 2.10 it is a list of its own, so that nothing in the recipient rules can open it.</source>
        <translation>La règle de relais doit se terminer par le refus de tout ce qui ne vient pas d’un client de confiance et n’est pas non plus pour un domaine à lui. Depuis Postfix 2.10, c’est une liste à part, si bien que rien dans les règles sur les destinataires ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Name only networks that are really yours in mynetworks, and only domains that you take mail for in relay_domains.</source>
        <translation>N’indiquez dans mynetworks que des réseaux qui sont réellement les vôtres, et dans relay_domains que des domaines pour lesquels vous acceptez du courrier.</translation>
    </message>
    <message>
        <source>/etc/postfix/main.cf</source>
        <translation>/etc/postfix/main.cf</translation>
    </message>
    <message>
        <source>Rules that permit too early</source>
        <translation>Règles qui autorisent trop tôt</translation>
    </message>
    <message>
        <source>A check_sender_access or check_helo_access table that answers OK or PERMIT before reject_unauth_destination lets through whoever names the right sender or host. Move it behind, or let it answer DUNNO.</source>
        <translation>Une table check_sender_access ou check_helo_access qui répond OK ou PERMIT avant reject_unauth_destination laisse passer quiconque nomme le bon expéditeur ou le bon hôte. Déplacez-la derrière, ou faites-lui répondre DUNNO.</translation>
    </message>
    <message>
        <source>Both of these are defaults; where they were changed, an address can carry another one past the relay rule.</source>
        <translation>Les deux sont des valeurs par défaut&#xa0;; là où elles ont été changées, une adresse peut en faire passer une autre au-delà de la règle de relais.</translation>
    </message>
    <message>
        <source>Networks of containers</source>
        <translation>Les réseaux de conteneurs</translation>
    </message>
    <message>
        <source>Take the ranges of container bridges out of mynetworks, and let containers that send mail log in at port 587.</source>
        <translation>Retirez de mynetworks les plages des ponts de conteneurs, et faites authentifier au port 587 les conteneurs qui envoient du courrier.</translation>
    </message>
    <message>
        <source>It is meant to be open</source>
        <translation>Il est ouvert à dessein</translation>
    </message>
    <message>
        <source>This is Company A&apos;s practice relay, and it does what its policy says. Look at the same check with the gate shut:</source>
        <translation>Ceci est le relais d’exercice de la société A, et il fait ce que dit sa politique. Regardez le même contrôle avec la barrière fermée&#xa0;:</translation>
    </message>
    <message>
        <source>A gateway before the server</source>
        <translation>Une passerelle devant le serveur</translation>
    </message>
    <message>
        <source>A gateway answers for the servers behind it. Look through the hosts and networks that may send out through it, and take away what is not a mail server of yours; then look whether strangers can send through one of those.</source>
        <translation>Une passerelle répond pour les serveurs qui se trouvent derrière elle. Parcourez les hôtes et les réseaux qui peuvent envoyer par elle vers l’extérieur, et retirez ce qui n’est pas un serveur de messagerie à vous&#xa0;; regardez ensuite si des inconnus peuvent envoyer par l’un de ceux-là.</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>La liste des domaines</translation>
    </message>
    <message>
        <source>Without a file rcpthosts qmail takes mail for the whole world. It has to exist, with your own domains in it, a line each.</source>
        <translation>Sans fichier rcpthosts, qmail accepte du courrier pour le monde entier. Ce fichier doit exister et contenir vos propres domaines, un par ligne.</translation>
    </message>
    <message>
        <source>RELAYCLIENT may be set for your own addresses only: look at the rules that tcpserver reads.</source>
        <translation>RELAYCLIENT ne peut être défini que pour vos propres adresses&#xa0;: regardez les règles que lit tcpserver.</translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts</source>
        <translation>/var/qmail/control/rcpthosts</translation>
    </message>
    <message>
        <source>The percent hack</source>
        <translation>Le percent hack</translation>
    </message>
    <message>
        <source>Every domain in control/percenthack has its percent signs turned into an @. Take the file away.</source>
        <translation>Pour tout domaine inscrit dans control/percenthack, le signe pour cent est changé en @. Supprimez le fichier.</translation>
    </message>
    <message>
        <source>/var/qmail/control/percenthack</source>
        <translation>/var/qmail/control/percenthack</translation>
    </message>
    <message>
        <source>Features that relay</source>
        <translation>Fonctions qui relaient</translation>
    </message>
    <message>
        <source>Since 8.9 Sendmail refuses to relay unless it is told to. Take these lines out of the .mc file where they stand, and make the .cf file anew.</source>
        <translation>Depuis la version 8.9, Sendmail refuse de relayer, sauf instruction contraire. Retirez ces lignes du fichier .mc là où elles y figurent, et régénérez le fichier .cf.</translation>
    </message>
    <message>
        <source>Hosts that may relay stand in relay-domains, or in the access table with RELAY: your own networks, nothing more.</source>
        <translation>Les hôtes autorisés à relayer figurent dans relay-domains, ou dans la table access avec RELAY&#xa0;: vos propres réseaux, rien de plus.</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc: take these out</source>
        <translation>/etc/mail/sendmail.mc&#xa0;: à retirer</translation>
    </message>
    <message>
        <source>At the RCPT stage relaying must be allowed only to those who have logged in, and ports other than 25 must require a login. Your own domains have to be known to the directory.</source>
        <translation>À l’étape RCPT, le relayage ne doit être permis qu’aux personnes authentifiées, et les ports autres que 25 doivent exiger une authentification. Vos propres domaines doivent être connus de l’annuaire.</translation>
    </message>
    <message>
        <source>SMTP, inbound, RCPT stage: relay</source>
        <translation>SMTP, inbound, RCPT stage&#xa0;: relay</translation>
    </message>
</context>
<context>
    <name>resources/servers</name>
    <message>
        <source>Postern&apos;s own practice relay</source>
        <translation>le relais d’exercice de Postern</translation>
    </message>
</context>
</TS>
