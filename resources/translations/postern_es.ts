<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>postern::app::Say</name>
    <message>
        <source>%1 cannot be written: %2. The verdict above stands; name another file to keep it.</source>
        <translation>No se puede escribir %1: %2. El veredicto de arriba es válido; indique otro archivo para conservarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that you may write to.</source>
        <translation>No se puede escribir %1: %2. Indique un archivo en una carpeta en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>May you test %1? Testing a stranger&apos;s server can be an offence. If you may, say so with --authorized.</source>
        <translation>¿Tiene permiso para probar %1? Probar el servidor de un extraño puede ser un delito. Si lo tiene, dígalo con --authorized.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes. If it takes one for %2, Postern gives it a message for that mailbox of yours.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern pedirá a %1 que acepte unas decenas de sobres. Si acepta uno para %2, Postern le entregará un mensaje para ese buzón suyo.
Probar el servidor de un extraño puede ser un delito. ¿Tiene permiso para probar este? [s/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes, and send no message.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Postern pedirá a %1 que acepte unas decenas de sobres y no enviará ningún mensaje.
Probar el servidor de un extraño puede ser un delito. ¿Tiene permiso para probar este? [s/N] </translation>
    </message>
    <message>
        <source>--user %1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --password-fd 3 3&lt;FILE.</source>
        <translation>--user %1 necesita una contraseña y no hay ningún terminal donde pedirla. Entréguela por un descriptor de archivo: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Password of %1 (not shown): </source>
        <translation>Contraseña de %1 (no se muestra): </translation>
    </message>
    <message>
        <source>No password could be read from file descriptor %1. Its first line has to hold it.</source>
        <translation>No se pudo leer ninguna contraseña del descriptor de archivo %1. Tiene que estar en su primera línea.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se indicó ninguna contraseña.</translation>
    </message>
    <message>
        <source>A code is sent to %1, and there is no terminal to ask you for it.</source>
        <translation>Se envía un código a %1 y no hay ningún terminal donde preguntarle por él.</translation>
    </message>
    <message>
        <source>A code was sent to %1. Which is it? </source>
        <translation>Se envió un código a %1. ¿Cuál es? </translation>
    </message>
    <message>
        <source>Postern shows itself on Company A&apos;s practice relay. Nothing leaves this machine.

</source>
        <translation>Postern se muestra con el relay de práctica de la Empresa A. Nada sale de este equipo.

</translation>
    </message>
    <message>
        <source>Now a server of yours: postern check DOMAIN. “postern --help” says more.
</source>
        <translation>Ahora, un servidor suyo: postern check DOMAIN. «postern --help» dice más.
</translation>
    </message>
    <message>
        <source>%1. “postern --help” lists what there is.</source>
        <translation>%1. «postern --help» enumera lo que hay.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: give %2, and nothing more.</source>
        <translation>«%1» es un argumento de más: indique %2 y nada más.</translation>
    </message>
    <message>
        <source>--format takes text, json or nagios, not “%1”.</source>
        <translation>--format admite text, json o nagios, no «%1».</translation>
    </message>
    <message>
        <source>--second-recipient has to be at another domain than --recipient: it shows whether %1 is hosted there.</source>
        <translation>--second-recipient tiene que estar en un dominio distinto del de --recipient: muestra si %1 está alojado allí.</translation>
    </message>
    <message>
        <source>Say who is to log in: --%1 goes with --user NAME.</source>
        <translation>Diga quién ha de autenticarse: --%1 va con --user NAME.</translation>
    </message>
    <message>
        <source>--%1 goes with --depth deliver: only then a message is sent.</source>
        <translation>--%1 va con --depth deliver: solo entonces se envía un mensaje.</translation>
    </message>
    <message>
        <source>A practice server sends on to its own outside mailbox, which is looked at without --watch.</source>
        <translation>Un servidor de práctica retransmite a su propio buzón externo, que se mira sin --watch.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message, and somebody has to look for it: --watch PLACE. “postern --help” lists the places.</source>
        <translation>--depth deliver envía un mensaje y alguien tiene que buscarlo: --watch PLACE. «postern --help» enumera los lugares.</translation>
    </message>
    <message>
        <source>--depth deliver sends a message to a mailbox of yours: --recipient ADDRESS.</source>
        <translation>--depth deliver envía un mensaje a un buzón suyo: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Where you look yourself, the check has to be kept until the message comes: --save FILE.</source>
        <translation>Si lo mira usted mismo, hay que conservar la comprobación hasta que llegue el mensaje: --save FILE.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Name the saved check whose message is waited for.</source>
        <translation>Indique la comprobación guardada cuyo mensaje se espera.</translation>
    </message>
    <message>
        <source>Either it has arrived (--mail FILE), or it has not (--not-arrived).</source>
        <translation>O ha llegado (--mail FILE), o no ha llegado (--not-arrived).</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>un destino</translation>
    </message>
    <message>
        <source>Name the saved check or the pasted dialogue, or “-” for standard input.</source>
        <translation>Indique la comprobación guardada o el diálogo pegado, o «-» para la entrada estándar.</translation>
    </message>
    <message>
        <source>Say what to write, and where to: --pdf FILE, --html FILE, --markdown FILE, --junit FILE or --json FILE.</source>
        <translation>Diga qué escribir y dónde: --pdf FILE, --html FILE, --markdown FILE, --junit FILE o --json FILE.</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>una política</translation>
    </message>
    <message>
        <source>“postern probes” takes no argument, but --catalogue FILE.</source>
        <translation>«postern probes» no admite más argumento que --catalogue FILE.</translation>
    </message>
    <message>
        <source>“postern learn” takes no argument, but --export DIR.</source>
        <translation>«postern learn» no admite más argumento que --export DIR.</translation>
    </message>
    <message>
        <source>Name the folder that the pages are to be written into: --export DIR.</source>
        <translation>Indique la carpeta en la que se han de escribir las páginas: --export DIR.</translation>
    </message>
    <message>
        <source>“postern window” takes a target, and nothing more.</source>
        <translation>«postern window» admite un destino y nada más.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “postern check TARGET” needs none.</source>
        <translation>No hay pantalla en la que abrir una ventana. «postern check TARGET» no la necesita.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2; “postern --help” explains them.</source>
        <translation>No existe el comando «%1». Los que hay son: %2; «postern --help» los explica.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short for yes</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or nothing can be made in it. Choose another place with --export DIR.</source>
        <translation>No se puede crear la carpeta %1, o no se puede crear nada en ella. Elija otro lugar con --export DIR.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --export DIR.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar con --export DIR.</translation>
    </message>
    <message>
        <source>The practice servers could not be started on this machine, so no lesson could be recorded.</source>
        <translation>No se pudieron iniciar los servidores de práctica en este equipo, así que no se pudo grabar ninguna lección.</translation>
    </message>
    <message>
        <source>There is no screen to learn on. “postern learn --export DIR” writes the lessons as pages; “postern practice open” starts the servers that they are about.</source>
        <translation>No hay pantalla en la que aprender. «postern learn --export DIR» escribe las lecciones como páginas; «postern practice open» inicia los servidores de los que tratan.</translation>
    </message>
    <message>
        <source>%1 files are written. Open %2 in a browser.
</source>
        <translation>Se han escrito %1 archivos. Abra %2 en un navegador.
</translation>
    </message>
    <message>
        <source>you may test this server: your word, kept in the record</source>
        <translation>tiene permiso para probar este servidor: su declaración, que queda en el registro</translation>
    </message>
    <message>
        <source>a domain that the server takes mail for (default: from the target)</source>
        <translation>un dominio cuyo correo acepta el servidor (por omisión: se deduce del destino)</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>un buzón que existe allí</translation>
    </message>
    <message>
        <source>an outside address of yours to send from</source>
        <translation>una dirección externa suya desde la que enviar</translation>
    </message>
    <message>
        <source>an outside mailbox of yours to ask for</source>
        <translation>un buzón externo suyo por el que preguntar</translation>
    </message>
    <message>
        <source>another one, at another outside domain</source>
        <translation>otro más, en otro dominio externo</translation>
    </message>
    <message>
        <source>the name to give in EHLO (default: this machine&apos;s)</source>
        <translation>el nombre que se da en EHLO (por omisión: el de este equipo)</translation>
    </message>
    <message>
        <source>the target is a host, even if the name has mail exchangers</source>
        <translation>el destino es un host, aunque el nombre tenga servidores MX</translation>
    </message>
    <message>
        <source>ports to ask where the target names none (default: 25,465,587)</source>
        <translation>puertos a los que preguntar si el destino no indica ninguno (por omisión: 25,465,587)</translation>
    </message>
    <message>
        <source>auto, always or never (default: auto)</source>
        <translation>auto, always o never (por omisión: auto)</translation>
    </message>
    <message>
        <source>recipient: up to RCPT TO; data: also DATA, then hang up (default); deliver: one message</source>
        <translation>recipient: hasta RCPT TO; data: también DATA, y colgar (por omisión); deliver: un mensaje</translation>
    </message>
    <message>
        <source>where the message is to be seen: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</source>
        <translation>dónde se ha de ver el mensaje: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</translation>
    </message>
    <message>
        <source>how long to look for it (default: 45)</source>
        <translation>cuánto tiempo buscarlo (por omisión: 45)</translation>
    </message>
    <message>
        <source>read the mailbox&apos;s password from this file descriptor, up to the line&apos;s end</source>
        <translation>leer la contraseña del buzón de este descriptor de archivo, hasta el final de la línea</translation>
    </message>
    <message>
        <source>one message for every form that was taken, also after the first has arrived</source>
        <translation>un mensaje por cada forma que se aceptó, también después de que llegue el primero</translation>
    </message>
    <message>
        <source>the source of the message that arrived, or of its bounce; - for standard input</source>
        <translation>el original del mensaje que llegó, o de su rebote; - para la entrada estándar</translation>
    </message>
    <message>
        <source>it has not arrived, and nobody waits any more</source>
        <translation>no ha llegado, y ya nadie espera</translation>
    </message>
    <message>
        <source>classic (default), all, or ids such as R1,R13</source>
        <translation>classic (por omisión), all, o identificadores como R1,R13</translation>
    </message>
    <message>
        <source>a catalogue of probes of your own</source>
        <translation>un catálogo de sondas propio</translation>
    </message>
    <message>
        <source>auto, inside or outside: where you stand, if you know better</source>
        <translation>auto, inside u outside: dónde está usted, si lo sabe mejor</translation>
    </message>
    <message>
        <source>the address of this machine to connect from</source>
        <translation>la dirección de este equipo desde la que conectar</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:puerto o http://host:puerto</translation>
    </message>
    <message>
        <source>the DNS server to ask, with :PORT if it is not 53</source>
        <translation>el servidor DNS al que consultar, con :PORT si no es 53</translation>
    </message>
    <message>
        <source>log in as well: can your own people still send? Asks for the password</source>
        <translation>autenticarse además: ¿puede su propia gente seguir enviando? Pide la contraseña</translation>
    </message>
    <message>
        <source>read the password from this file descriptor, up to the line&apos;s end</source>
        <translation>leer la contraseña de este descriptor de archivo, hasta el final de la línea</translation>
    </message>
    <message>
        <source>give the password also without TLS, or where nobody vouches for the server</source>
        <translation>entregar la contraseña también sin TLS, o donde nadie avala al servidor</translation>
    </message>
    <message>
        <source>ask DNS block lists for the server&apos;s addresses: default, or ZONE,ZONE</source>
        <translation>consultar en listas de bloqueo DNS las direcciones del servidor: default, o ZONE,ZONE</translation>
    </message>
    <message>
        <source>how long to wait for one reply (default: 60)</source>
        <translation>cuánto esperar cada respuesta (por omisión: 60)</translation>
    </message>
    <message>
        <source>one connection at a time, few questions on each, with pauses</source>
        <translation>una conexión a la vez, pocas preguntas en cada una, con pausas</translation>
    </message>
    <message>
        <source>wait out greylisting, for so long at most (default: 30), and ask again</source>
        <translation>esperar a que pase el greylisting, como mucho este tiempo (por omisión: 30), y preguntar de nuevo</translation>
    </message>
    <message>
        <source>text (default), json or nagios</source>
        <translation>text (por omisión), json o nagios</translation>
    </message>
    <message>
        <source>write the result as JSON as well</source>
        <translation>escribir el resultado también como JSON</translation>
    </message>
    <message>
        <source>write a report as PDF: to be kept, with the check attached</source>
        <translation>escribir un informe en PDF: para conservar, con la comprobación adjunta</translation>
    </message>
    <message>
        <source>write a report as HTML: one file, to read or print</source>
        <translation>escribir un informe en HTML: un solo archivo, para leer o imprimir</translation>
    </message>
    <message>
        <source>write a report as Markdown, for a ticket</source>
        <translation>escribir un informe en Markdown, para un ticket</translation>
    </message>
    <message>
        <source>write JUnit XML, for a pipeline</source>
        <translation>escribir XML de JUnit, para una canalización (pipeline)</translation>
    </message>
    <message>
        <source>the organisation that a report names</source>
        <translation>la organización que figura en un informe</translation>
    </message>
    <message>
        <source>who tested, as a report names them</source>
        <translation>quién hizo la prueba, como figura en un informe</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture for the cover of a report</source>
        <translation>una imagen PNG o JPEG para la portada de un informe</translation>
    </message>
    <message>
        <source>of a PDF: a4 (default) or letter</source>
        <translation>de un PDF: a4 (por omisión) o letter</translation>
    </message>
    <message>
        <source>the time zone that a report gives beside UTC, Europe/Berlin (default: this machine&apos;s)</source>
        <translation>la zona horaria que un informe da junto a UTC, Europe/Berlin (por omisión: la de este equipo)</translation>
    </message>
    <message>
        <source>of all words: de, en, es, fr or ja (default: the setting&apos;s, else the system&apos;s)</source>
        <translation>de todos los textos: de, en, es, fr o ja (por omisión: el elegido en la configuración; si no, el del sistema)</translation>
    </message>
    <message>
        <source>keep the whole check as a .postern file</source>
        <translation>conservar toda la comprobación como archivo .postern</translation>
    </message>
    <message>
        <source>no progress, and no text: only files and the exit status</source>
        <translation>sin progreso ni texto: solo los archivos y el estado de salida</translation>
    </message>
    <message>
        <source>the port of the outside door (default: any free one)</source>
        <translation>el puerto de la puerta exterior (por omisión: uno libre cualquiera)</translation>
    </message>
    <message>
        <source>write the lessons as pages, with pictures, into this folder</source>
        <translation>escribir las lecciones como páginas, con imágenes, en esta carpeta</translation>
    </message>
    <message>
        <source>the window; without a screen: the practice servers, closed and open</source>
        <translation>la ventana; sin pantalla: los servidores de práctica, cerrado y abierto</translation>
    </message>
    <message>
        <source>open a saved check in the window; without a screen: judge it</source>
        <translation>abrir en la ventana una comprobación guardada; sin pantalla: juzgarla</translation>
    </message>
    <message>
        <source>the window, at the first question of a check; TARGET is filled in</source>
        <translation>la ventana, en la primera pregunta de una comprobación; TARGET ya está puesto</translation>
    </message>
    <message>
        <source>run a check</source>
        <translation>hacer una comprobación</translation>
    </message>
    <message>
        <source>go on waiting for the message of a saved check, or say what came of it</source>
        <translation>seguir esperando el mensaje de una comprobación guardada, o decir qué fue de él</translation>
    </message>
    <message>
        <source>judge a saved check or a pasted dialogue again; - for standard input</source>
        <translation>juzgar de nuevo una comprobación guardada o un diálogo pegado; - para la entrada estándar</translation>
    </message>
    <message>
        <source>write reports on a saved check or a pasted dialogue</source>
        <translation>escribir informes sobre una comprobación guardada o un diálogo pegado</translation>
    </message>
    <message>
        <source>the lessons about open relays, in the window or as pages</source>
        <translation>las lecciones sobre relays abiertos, en la ventana o como páginas</translation>
    </message>
    <message>
        <source>practice servers on this machine, until interrupted</source>
        <translation>servidores de práctica en este equipo, hasta que se interrumpan</translation>
    </message>
    <message>
        <source>the questions, and where they come from</source>
        <translation>las preguntas, y de dónde vienen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>unproven or trusted</source>
        <translation>sin demostrar, o confía en nosotros</translation>
    </message>
    <message>
        <source>open or partly open</source>
        <translation>relay abierto, o abierto en parte</translation>
    </message>
    <message>
        <source>inconclusive, or no mail service</source>
        <translation>no concluyente, o sin servicio de correo</translation>
    </message>
    <message>
        <source>the command line is wrong, or a file cannot be read or written</source>
        <translation>la línea de comandos es incorrecta, o no se puede leer o escribir un archivo</translation>
    </message>
    <message>
        <source>Postern tells whether a mail server is an open relay: whether strangers can send mail
through it to strangers. It speaks SMTP with the server, sends no message, and says why.
</source>
        <translation>Postern dice si un servidor de correo es un relay abierto: si lleva correo de
extraños a extraños. Habla SMTP con él, no envía ningún mensaje y dice por qué.
</translation>
    </message>
    <message>
        <source>TARGET: a domain (its mail exchangers), host[:port], an address ([IPv6]:port),
or practice:POLICY, such as practice:closed or practice:open.
</source>
        <translation>TARGET: un dominio (sus servidores MX), host[:puerto], una dirección
([IPv6]:puerto) o practice:POLICY, como practice:closed o practice:open.
</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>Opciones de %1:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>The practice servers cannot listen: %1. Choose another port, or leave out --port.</source>
        <translation>Los servidores de práctica no pueden escuchar: %1. Elija otro puerto o prescinda de --port.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, policy “%1”, until you press Ctrl-C. Nothing leaves this machine.

  for strangers   127.0.0.1:%2
  from inside     127.0.0.1:%3
  far exchanger   127.0.0.1:%4   (takes what is relayed to the outside)

</source>
        <translation>Relay de la Empresa A, política «%1», hasta que pulse Ctrl-C. Nada sale de este equipo.

  para extraños   127.0.0.1:%2
  desde dentro    127.0.0.1:%3
  MX remoto       127.0.0.1:%4   (recibe lo que se retransmite hacia fuera)

</translation>
    </message>
    <message>
        <source>Try:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</source>
        <translation>Pruebe: postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</translation>
    </message>
    <message>
        <source>A message arrived outside: it was relayed.
</source>
        <translation>Llegó un mensaje fuera: se retransmitió.
</translation>
    </message>
    <message>
        <source>A message arrived in a mailbox of Company A.
</source>
        <translation>Llegó un mensaje a un buzón de la Empresa A.
</translation>
    </message>
    <message>
        <source>Tier %1, %2. %3</source>
        <translation>Nivel %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>Buscando %1 en el DNS …</translation>
    </message>
    <message>
        <source>%1: connecting …</source>
        <translation>%1: conectando …</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered, the last one “%4”</source>
        <translation>%1: respondidas %2 de %3, la última «%4»</translation>
    </message>
    <message>
        <source>%1: greylisted; asking again in %2 (Ctrl-C ends the check)</source>
        <translation>%1: greylisting; se preguntará de nuevo en %2 (Ctrl-C termina la comprobación)</translation>
    </message>
    <message>
        <source>%1: asking again …</source>
        <translation>%1: preguntando de nuevo …</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>vigilando %1 …</translation>
    </message>
    <message>
        <source>a code is on its way to %1</source>
        <translation>hay un código en camino a %1</translation>
    </message>
    <message>
        <source>%1: the message was taken</source>
        <translation>%1: el mensaje fue aceptado</translation>
    </message>
    <message>
        <source>%1: the message was not taken</source>
        <translation>%1: el mensaje no fue aceptado</translation>
    </message>
    <message>
        <source>waiting for the message: %1 passed, %2 left (Ctrl-C ends the wait)</source>
        <translation>esperando el mensaje: han pasado %1, quedan %2 (Ctrl-C termina la espera)</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server asks for patience; going on in %n second(s)</source>
        <translation>
            <numerusform>%1: el servidor pide paciencia; se sigue en %n segundo</numerusform>
            <numerusform>%1: el servidor pide paciencia; se sigue en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2.</source>
        <translation>No se puede leer el logotipo %1: %2.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MiB. Give a smaller picture.</source>
        <translation>El logotipo %1 ocupa más de 2 MiB. Indique una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The logo %1 is neither PNG nor JPEG.</source>
        <translation>El logotipo %1 no es PNG ni JPEG.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paper admite a4 o letter, no «%1».</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language admite uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, such as UTC or Europe/Berlin, not “%1”.</source>
        <translation>--zone admite el nombre de una zona horaria, como UTC o Europe/Berlin, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, such as 25 or 587.</source>
        <translation>«%1» no es un puerto. Los puertos son números del 1 al 65535, como 25 o 587.</translation>
    </message>
    <message>
        <source>--tls takes auto, always or never, not “%1”.</source>
        <translation>--tls admite auto, always o never, no «%1».</translation>
    </message>
    <message>
        <source>--%1: “%2” is no mail address: %3. It has to look like name@example.org.</source>
        <translation>--%1: «%2» no es una dirección de correo: %3. Debe tener la forma name@example.org.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no domain: %3. It has to look like example.org.</source>
        <translation>--%1: «%2» no es un dominio: %3. Debe tener la forma example.org.</translation>
    </message>
    <message>
        <source>--helo: “%1” cannot stand in EHLO: %2. Give this machine&apos;s full name, or its address as [192.0.2.7].</source>
        <translation>--helo: «%1» no puede figurar en EHLO: %2. Indique el nombre completo de este equipo, o su dirección como [192.0.2.7].</translation>
    </message>
    <message>
        <source>--source: “%1” is no IP address. Give an address of this machine.</source>
        <translation>--source: «%1» no es una dirección IP. Indique una dirección de este equipo.</translation>
    </message>
    <message>
        <source>--proxy: “%1” is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>--proxy: «%1» no es un proxy. Debe tener la forma socks5://host:1080 o http://host:3128.</translation>
    </message>
    <message>
        <source>--dns: “%1” is no address of a DNS server. It has to look like 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53.</source>
        <translation>--dns: «%1» no es la dirección de un servidor DNS. Debe tener la forma 192.0.2.53, 192.0.2.53:5353 o [2001:db8::53]:53.</translation>
    </message>
    <message>
        <source>--user takes the name that one logs in with.</source>
        <translation>--user admite el nombre con el que uno se autentica.</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, not “%1”. For one from a file: --password-fd 3 3&lt;FILE.</source>
        <translation>--password-fd admite el número de un descriptor de archivo abierto, no «%1». Para obtener uno de un archivo: --password-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>--blocklists: “%1” is no zone of a block list. It takes default, or zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists: «%1» no es la zona de una lista de bloqueo. Admite default, o zonas como zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--blocklists takes default, or one to %1 zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists admite default, o de una a %1 zonas como zen.spamhaus.org,bl.spamcop.net.</translation>
    </message>
    <message>
        <source>--vantage takes auto, inside or outside, not “%1”.</source>
        <translation>--vantage admite auto, inside u outside, no «%1».</translation>
    </message>
    <message>
        <source>--depth takes recipient, data or deliver, not “%1”.</source>
        <translation>--depth admite recipient, data o deliver, no «%1».</translation>
    </message>
    <message>
        <source>--watch: %1</source>
        <translation>--watch: %1</translation>
    </message>
    <message>
        <source>--watch-for takes minutes, up to %1, not “%2”.</source>
        <translation>--watch-for admite minutos, hasta %1, no «%2».</translation>
    </message>
    <message>
        <source>--wait-greylist=MINUTES takes minutes, up to %1, not “%2”.</source>
        <translation>--wait-greylist=MINUTES admite minutos, hasta %1, no «%2».</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from %1 to %2, not “%3”.</source>
        <translation>--timeout admite segundos, de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>No se puede leer el catálogo %1: %2.</translation>
    </message>
    <message>
        <source>--probes: there is no probe “%1”. “postern probes” lists them; classic and all stand for many.</source>
        <translation>--probes: no hay ninguna sonda «%1». «postern probes» las enumera; classic y all equivalen a muchas.</translation>
    </message>
    <message>
        <source>--probes takes classic, all, or ids such as R1,R13.</source>
        <translation>--probes admite classic, all, o identificadores como R1,R13.</translation>
    </message>
    <message>
        <source>%1 holds no message to wait for: it was checked without --depth deliver, or nothing was sent.</source>
        <translation>%1 no contiene ningún mensaje que esperar: se comprobó sin --depth deliver, o no se envió nada.</translation>
    </message>
    <message>
        <source>%1 is another message: it does not carry the token of this check.</source>
        <translation>%1 es otro mensaje: no lleva el token de esta comprobación.</translation>
    </message>
    <message>
        <source>%1 holds only a part of a message. Its whole source is needed, header and body.</source>
        <translation>%1 contiene solo una parte de un mensaje. Hace falta el original completo, cabecera y cuerpo.</translation>
    </message>
    <message>
        <source>%1 is no message. Its source is needed: “show original” or “save as” in the mail program.</source>
        <translation>%1 no es un mensaje. Hace falta su original: «mostrar original» o «guardar como» en el programa de correo.</translation>
    </message>
    <message>
        <source>Say where to look: --watch PLACE; or show what came: --mail FILE; or say that it has not arrived: --not-arrived.</source>
        <translation>Diga dónde mirar: --watch PLACE; o muestre lo que llegó: --mail FILE; o diga que no ha llegado: --not-arrived.</translation>
    </message>
    <message>
        <source>Password for %1 (not shown): </source>
        <translation>Contraseña para %1 (no se muestra): </translation>
    </message>
    <message>
        <source>%1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --watch-password-fd 3 3&lt;FILE.</source>
        <translation>%1 necesita una contraseña y no hay ningún terminal donde pedirla. Entréguela por un descriptor de archivo: --watch-password-fd 3 3&lt;FILE.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Answers</name>
    <message>
        <source>asks for the message</source>
        <translation>pide el mensaje</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>unknown there</source>
        <translation>desconocido allí</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>ya no quiere más</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>nos rechaza</translation>
    </message>
    <message>
        <source>asks for TLS</source>
        <translation>pide TLS</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>rechaza al remitente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>A relay needs two rules: from inside to any mailbox; from outside to its own mailboxes only. That makes four cells, and the last one must never be taken. Below are this server&apos;s own answers.</source>
        <translation>Un relay necesita dos reglas: desde dentro, a cualquier buzón; desde fuera, solo a sus propios buzones. Eso da cuatro celdas, y la última no debe aceptarse nunca. Abajo están las respuestas de este mismo servidor.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Endpoints and forms</source>
        <translation>Puntos de conexión y formas</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>▶ is what was said to the server, ◁ is what it answered, with the seconds since the connection was begun. The number leads to the whole conversation.</source>
        <translation>▶ es lo que se dijo al servidor; ◁ es lo que respondió, con los segundos transcurridos desde que se inició la conexión. El número lleva a la conversación completa.</translation>
    </message>
    <message>
        <source>Repeat it by hand</source>
        <translation>Repetirlo a mano</translation>
    </message>
    <message>
        <source>Each of these asks one question again, from the same place. No message is sent.</source>
        <translation>Cada uno de estos comandos hace de nuevo una pregunta, desde el mismo lugar. No se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>Desde dentro</translation>
    </message>
    <message>
        <source>the own network</source>
        <translation>la propia red</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Desde fuera</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>a un buzón de %1</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>a un buzón externo</translation>
    </message>
    <message>
        <source>Every endpoint that was asked, and its verdict</source>
        <translation>Todos los puntos de conexión a los que se preguntó, y el veredicto de cada uno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The worst answer of each endpoint to each family of forms</source>
        <translation>La peor respuesta de cada punto de conexión a cada familia de formas</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Every form that was let through</source>
        <translation>Todas las formas que se dejaron pasar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Respuesta decisiva</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>postern::explain::Cells</name>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Should be refused.</source>
        <translation>Debería rechazarse.</translation>
    </message>
    <message>
        <source>Should be taken.</source>
        <translation>Debería aceptarse.</translation>
    </message>
    <message>
        <source>No mailbox of its own gave an answer.</source>
        <translation>Ningún buzón propio dio una respuesta.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Aceptado, como debe ser</translation>
    </message>
    <message>
        <source>Wants a password first</source>
        <translation>Pide antes una contraseña</translation>
    </message>
    <message>
        <source>Refused; should be taken</source>
        <translation>Rechazado; debería aceptarse</translation>
    </message>
    <message>
        <source>Held, but one side door is open</source>
        <translation>Detenido, pero hay una puerta lateral abierta</translation>
    </message>
    <message>
        <source>Held, but side doors are open</source>
        <translation>Detenido, pero hay puertas laterales abiertas</translation>
    </message>
    <message>
        <source>The plain form was not asked.</source>
        <translation>No se preguntó por la forma simple.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
    <message>
        <source>Taken: the open relay</source>
        <translation>Aceptado: el relay abierto</translation>
    </message>
    <message>
        <source>Taken, but that proves nothing</source>
        <translation>Aceptado, pero eso no demuestra nada</translation>
    </message>
    <message>
        <source>Taken, undecided</source>
        <translation>Aceptado, sin decidir</translation>
    </message>
    <message>
        <source>Held: wants a password</source>
        <translation>Detenido: pide una contraseña</translation>
    </message>
    <message>
        <source>Held, as it should be</source>
        <translation>Detenido, como debe ser</translation>
    </message>
    <message>
        <source>Refused for another reason</source>
        <translation>Rechazado por otra razón</translation>
    </message>
    <message>
        <source>Puts us off</source>
        <translation>Nos aplaza</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Nos rechaza</translation>
    </message>
    <message>
        <source>Taken, as from an insider</source>
        <translation>Aceptado, como de alguien de dentro</translation>
    </message>
    <message>
        <source>Refused, even from inside</source>
        <translation>Rechazado, incluso desde dentro</translation>
    </message>
</context>
<context>
    <name>postern::explain::CommandWords</name>
    <message>
        <source>greeting</source>
        <translation>saludo</translation>
    </message>
    <message>
        <source>The client says its name and asks what the server can do.</source>
        <translation>El cliente dice su nombre y pregunta qué sabe hacer el servidor.</translation>
    </message>
    <message>
        <source>greeting, the old way</source>
        <translation>saludo, a la antigua</translation>
    </message>
    <message>
        <source>The client says its name, and asks for nothing new.</source>
        <translation>El cliente dice su nombre y no pregunta por nada nuevo.</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>cifrar</translation>
    </message>
    <message>
        <source>From here on the two sides speak over TLS.</source>
        <translation>A partir de aquí, las dos partes hablan sobre TLS.</translation>
    </message>
    <message>
        <source>log in</source>
        <translation>autenticarse</translation>
    </message>
    <message>
        <source>The client shows who it is.</source>
        <translation>El cliente acredita quién es.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>Begins an envelope and names the sender, to whom a bounce would go.</source>
        <translation>Empieza un sobre y nombra al remitente, a quien iría un rebote.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>Names one recipient of the envelope. Here a relay decides.</source>
        <translation>Nombra a un destinatario del sobre. Aquí decide un relay.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>Asks whether the server wants the message itself.</source>
        <translation>Pregunta si el servidor quiere el mensaje mismo.</translation>
    </message>
    <message>
        <source>message in pieces</source>
        <translation>mensaje por partes</translation>
    </message>
    <message>
        <source>Sends a piece of the message, with its length.</source>
        <translation>Envía una parte del mensaje, con su longitud.</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>Throws the envelope away; nothing is sent.</source>
        <translation>Desecha el sobre; no se envía nada.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Asks for nothing but an answer.</source>
        <translation>No pide nada más que una respuesta.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>despedida</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Termina la conversación.</translation>
    </message>
    <message>
        <source>is there such a user?</source>
        <translation>¿existe este usuario?</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists.</source>
        <translation>Pregunta si un buzón existe.</translation>
    </message>
    <message>
        <source>who is on the list?</source>
        <translation>¿quién está en la lista?</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list.</source>
        <translation>Pregunta por los miembros de una lista de correo.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>Asks how the server can be used.</source>
        <translation>Pregunta cómo se puede usar el servidor.</translation>
    </message>
    <message>
        <source>send what waits</source>
        <translation>enviar lo que espera</translation>
    </message>
    <message>
        <source>Asks the server to send what waits for a domain.</source>
        <translation>Pide al servidor que envíe lo que espera para un dominio.</translation>
    </message>
    <message>
        <source>speak for another client</source>
        <translation>hablar por otro cliente</translation>
    </message>
    <message>
        <source>Tells the server to take us for another client. Only its own filters should be believed.</source>
        <translation>Dice al servidor que nos tome por otro cliente. Solo se debería creer a sus propios filtros.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>How long the message will be, in octets.</source>
        <translation>Cuánto ocupará el mensaje, en octetos.</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>tipo de contenido</translation>
    </message>
    <message>
        <source>Whether the content holds only seven bits, eight, or any bytes.</source>
        <translation>Si el contenido tiene solo siete bits, ocho, o bytes cualesquiera.</translation>
    </message>
    <message>
        <source>letters beyond ASCII</source>
        <translation>letras fuera de ASCII</translation>
    </message>
    <message>
        <source>Addresses or header may hold letters beyond ASCII.</source>
        <translation>Las direcciones o la cabecera pueden contener letras fuera de ASCII.</translation>
    </message>
    <message>
        <source>who handed it in</source>
        <translation>quién lo entregó</translation>
    </message>
    <message>
        <source>Claims who logged in when the message was first handed in. A claim, not a proof.</source>
        <translation>Afirma quién se autenticó cuando se entregó el mensaje por primera vez. Una afirmación, no una prueba.</translation>
    </message>
    <message>
        <source>what a bounce returns</source>
        <translation>qué devuelve un rebote</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header.</source>
        <translation>Si un rebote devuelve el mensaje entero o solo su cabecera.</translation>
    </message>
    <message>
        <source>the sender&apos;s number</source>
        <translation>número del remitente</translation>
    </message>
    <message>
        <source>A number of the sender&apos;s, which reports will repeat.</source>
        <translation>Un número puesto por el remitente, que los informes repetirán.</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>cuándo informar</translation>
    </message>
    <message>
        <source>In which cases the sender wants a report: never, or at success, failure, delay.</source>
        <translation>En qué casos quiere un informe el remitente: nunca, o si hay éxito, fallo o demora.</translation>
    </message>
    <message>
        <source>first recipient</source>
        <translation>primer destinatario</translation>
    </message>
    <message>
        <source>The recipient as the sender first wrote it. Must decide nothing.</source>
        <translation>El destinatario tal como lo escribió al principio el remitente. No debe decidir nada.</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>solo sobre TLS</translation>
    </message>
    <message>
        <source>The message may travel only over TLS.</source>
        <translation>El mensaje solo puede viajar sobre TLS.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>Cuán urgente es el mensaje.</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>desde cuándo</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has not changed hands since then.</source>
        <translation>Entregar solo si el buzón no ha cambiado de manos desde entonces.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>By when the message has to be delivered.</source>
        <translation>Para cuándo tiene que estar entregado el mensaje.</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>varios comandos de una vez</translation>
    </message>
    <message>
        <source>Commands may be sent without waiting for each answer.</source>
        <translation>Se pueden enviar comandos sin esperar cada respuesta.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>límite de tamaño</translation>
    </message>
    <message>
        <source>The longest message that it takes, in octets; 0 or nothing: no limit is named.</source>
        <translation>El mensaje más largo que acepta, en octetos; 0 o nada: no se indica ningún límite.</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>The connection can be switched over to TLS.</source>
        <translation>La conexión puede pasar a TLS.</translation>
    </message>
    <message>
        <source>The ways of logging in that it offers.</source>
        <translation>Los modos de autenticación que ofrece.</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>ocho bits</translation>
    </message>
    <message>
        <source>It takes content with all eight bits.</source>
        <translation>Acepta contenido con los ocho bits.</translation>
    </message>
    <message>
        <source>any bytes</source>
        <translation>bytes cualesquiera</translation>
    </message>
    <message>
        <source>It takes content of any bytes, together with CHUNKING.</source>
        <translation>Acepta contenido de bytes cualesquiera, junto con CHUNKING.</translation>
    </message>
    <message>
        <source>The message may come in pieces, by BDAT.</source>
        <translation>El mensaje puede llegar por partes, con BDAT.</translation>
    </message>
    <message>
        <source>It takes addresses with letters beyond ASCII.</source>
        <translation>Acepta direcciones con letras fuera de ASCII.</translation>
    </message>
    <message>
        <source>enhanced codes</source>
        <translation>códigos ampliados</translation>
    </message>
    <message>
        <source>Its replies carry codes like 5.7.1, which say more.</source>
        <translation>Sus respuestas llevan códigos como 5.7.1, que dicen más.</translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation>informes de entrega</translation>
    </message>
    <message>
        <source>Senders may ask when they get a report.</source>
        <translation>Los remitentes pueden pedir cuándo reciben un informe.</translation>
    </message>
    <message>
        <source>answers VRFY</source>
        <translation>responde a VRFY</translation>
    </message>
    <message>
        <source>It can be asked whether a mailbox exists.</source>
        <translation>Se le puede preguntar si un buzón existe.</translation>
    </message>
    <message>
        <source>answers EXPN</source>
        <translation>responde a EXPN</translation>
    </message>
    <message>
        <source>It can be asked who is on a mailing list.</source>
        <translation>Se le puede preguntar quién está en una lista de correo.</translation>
    </message>
    <message>
        <source>sends on demand</source>
        <translation>envía a petición</translation>
    </message>
    <message>
        <source>It can be asked to send what waits for a domain.</source>
        <translation>Se le puede pedir que envíe lo que espera para un dominio.</translation>
    </message>
    <message>
        <source>answers HELP</source>
        <translation>responde a HELP</translation>
    </message>
    <message>
        <source>It can be asked for help.</source>
        <translation>Se le puede pedir ayuda.</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>plazos</translation>
    </message>
    <message>
        <source>Messages may carry a time by which they have to be delivered.</source>
        <translation>Los mensajes pueden llevar el momento para el que tienen que estar entregados.</translation>
    </message>
    <message>
        <source>Messages may ask to travel only over TLS.</source>
        <translation>Los mensajes pueden pedir que solo se los envíe sobre TLS.</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>prioridades</translation>
    </message>
    <message>
        <source>Messages may carry a priority.</source>
        <translation>Los mensajes pueden llevar una prioridad.</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>How many recipients and messages it takes at a time.</source>
        <translation>Cuántos destinatarios y mensajes acepta de una vez.</translation>
    </message>
    <message>
        <source>changes of owner</source>
        <translation>cambios de dueño</translation>
    </message>
    <message>
        <source>Senders may ask that a mailbox has not changed hands.</source>
        <translation>Los remitentes pueden exigir que un buzón no haya cambiado de manos.</translation>
    </message>
    <message>
        <source>content by address</source>
        <translation>contenido por referencia</translation>
    </message>
    <message>
        <source>The message may be fetched from an IMAP server.</source>
        <translation>El mensaje se puede recoger de un servidor IMAP.</translation>
    </message>
    <message>
        <source>no advertisements</source>
        <translation>sin publicidad</translation>
    </message>
    <message>
        <source>It asks not to be sent advertisements.</source>
        <translation>Pide que no se le envíe publicidad.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reanudación</translation>
    </message>
    <message>
        <source>A transfer that broke off can be taken up again.</source>
        <translation>Una transferencia interrumpida se puede reanudar.</translation>
    </message>
    <message>
        <source>believes who we say we are</source>
        <translation>cree quienes decimos ser</translation>
    </message>
    <message>
        <source>It would take us for any client that we name. Only its own filters should be offered that.</source>
        <translation>Nos tomaría por cualquier cliente que nombremos. Eso solo se debería ofrecer a sus propios filtros.</translation>
    </message>
    <message>
        <source>logs what we say</source>
        <translation>anota lo que decimos</translation>
    </message>
    <message>
        <source>It would log whatever client we name.</source>
        <translation>Anotaría en su log cualquier cliente que nombremos.</translation>
    </message>
    <message>
        <source>TLS between Exchange servers</source>
        <translation>TLS entre servidores Exchange</translation>
    </message>
    <message>
        <source>A way of encrypting that only Exchange servers use.</source>
        <translation>Un modo de cifrado que solo usan los servidores Exchange.</translation>
    </message>
    <message>
        <source>login between Exchange servers</source>
        <translation>autenticación entre servidores Exchange</translation>
    </message>
    <message>
        <source>A way of logging in that only Exchange servers use.</source>
        <translation>Un modo de autenticación que solo usan los servidores Exchange.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Covers</name>
    <message>
        <source>Open relay check</source>
        <translation>Comprobación de relay abierto</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>¿Con qué certeza?</translation>
    </message>
    <message>
        <source>The short of it</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>The server takes mail from strangers and carries it to strangers. Spammers look for such servers and use them; the recipients&apos; servers then see %1 as the source of the spam and stop taking its mail.</source>
        <translation>El servidor acepta correo de extraños y lo lleva a extraños. Los spammers buscan servidores así y los usan; los servidores de los destinatarios ven entonces a %1 como el origen del spam y dejan de aceptar su correo.</translation>
    </message>
    <message>
        <source>Asked plainly, the server refuses to carry strangers&apos; mail to strangers. Asked in another way, it takes it. Spammers try these ways by program, so that a side door is a door: %1 can be used, and blamed, like an open relay.</source>
        <translation>Preguntado de forma simple, el servidor se niega a llevar correo de extraños a extraños. Preguntado de otra manera, lo acepta. Los spammers prueban estas vías con programas, de modo que una puerta lateral es una puerta: a %1 se lo puede usar, y culpar, como a un relay abierto.</translation>
    </message>
    <message>
        <source>The server took an envelope that it should refuse, but it may have had an innocent reason. Whether it would carry the mail on, this check cannot tell; what would decide it is said below.</source>
        <translation>El servidor aceptó un sobre que debería rechazar, pero puede haber tenido una razón inocente. Esta comprobación no puede decir si retransmitiría el correo; abajo se dice qué lo decidiría.</translation>
    </message>
    <message>
        <source>The server carries mail for those who stand in its own network, as it should, and this check was made from there. What it does for strangers can only be seen from outside.</source>
        <translation>El servidor lleva el correo de quienes están en su propia red, como debe ser, y esta comprobación se hizo desde allí. Lo que hace por los extraños solo se puede ver desde fuera.</translation>
    </message>
    <message>
        <source>The server takes mail for its own mailboxes, and refuses to carry strangers&apos; mail to strangers. That is how it should be. Nothing has to be changed.</source>
        <translation>El servidor acepta correo para sus propios buzones y se niega a llevar correo de extraños a extraños. Así debe ser. No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>The server refused this check for a reason of its own, so that nothing is known about strangers&apos; mail: neither that it is safe, nor that it is not.</source>
        <translation>El servidor rechazó esta comprobación por una razón propia, de modo que no se sabe nada sobre el correo de extraños: ni que sea seguro, ni que no lo sea.</translation>
    </message>
    <message>
        <source>No mail server answered, so that there was nothing to test. This says nothing about a server that was out of reach.</source>
        <translation>No respondió ningún servidor de correo, de modo que no había nada que probar. Esto no dice nada de un servidor que estuviera fuera de alcance.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Both endpoints do this.</source>
        <translation>Los dos puntos de conexión hacen esto.</translation>
    </message>
    <message>
        <source>All %1 endpoints do this.</source>
        <translation>Los %1 puntos de conexión hacen todos esto.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this.</source>
        <translation>Uno de los %1 puntos de conexión hace esto.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this.</source>
        <translation>%1 de los %2 puntos de conexión hacen esto.</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this</source>
        <translation>Uno de los %1 puntos de conexión hace esto</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this</source>
        <translation>%1 de los %2 puntos de conexión hacen esto</translation>
    </message>
    <message>
        <source>%1; one refuses as it should.</source>
        <translation>%1; uno rechaza, como debe ser.</translation>
    </message>
    <message>
        <source>%1; %2 refuse as they should.</source>
        <translation>%1; %2 rechazan, como debe ser.</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this; the others gave no answer about it.</source>
        <translation>%1 de los %2 puntos de conexión hacen esto; los demás no dieron respuesta al respecto.</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Cómo cerrarlo</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>No envelope came to an answer at %1.</source>
        <translation>Ningún sobre llegó a obtener respuesta en %1.</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. %2</source>
        <translation>El camino del remitente al destinatario a través del relay %1. %2</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. On the envelope stands: from %2, to %3. The relay answered “%4”. %5</source>
        <translation>El camino del remitente al destinatario a través del relay %1. En el sobre pone: de %2, para %3. El relay respondió «%4». %5</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was taken.</source>
        <translation>Se aceptó un sobre para un buzón propio del servidor.</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was refused.</source>
        <translation>Se rechazó un sobre para un buzón propio del servidor.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and its message came out there.</source>
        <translation>Se dejó pasar el sobre de un extraño para un buzón externo, y su mensaje salió allí.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and a message was sent after it.</source>
        <translation>Se dejó pasar el sobre de un extraño para un buzón externo, y tras él se envió un mensaje.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through. Dashed: where it would have gone; no message was sent.</source>
        <translation>Se dejó pasar el sobre de un extraño para un buzón externo. En línea discontinua: adónde habría ido; no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was taken, but that does not show yet what strangers may do.</source>
        <translation>Se aceptó el sobre para un buzón externo, pero eso no muestra todavía qué pueden hacer los extraños.</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was held at the gate.</source>
        <translation>El sobre de un extraño para un buzón externo fue detenido en el portón.</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was refused, but not for being a stranger&apos;s.</source>
        <translation>El sobre para un buzón externo fue rechazado, pero no por ser de un extraño.</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Realizado por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>nothing that was found was left out</source>
        <translation>no se omitió nada de lo que se encontró</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>inside the network of %1</source>
        <translation>dentro de la red de %1</translation>
    </message>
    <message>
        <source>outside the network of %1</source>
        <translation>fuera de la red de %1</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>¿Qué es un relay abierto?</translation>
    </message>
    <message>
        <source>A mail server passes messages from one side to the next. A closed relay does that for its own people, and takes in from outside only what is for its own mailboxes. An open relay does it for anybody: a stranger can write to a stranger through it. It was usual when the Internet was small; today it is a mistake.</source>
        <translation>Un servidor de correo pasa mensajes de un lado al siguiente. Un relay cerrado lo hace para su propia gente, y de fuera acepta solo lo que es para sus propios buzones. Un relay abierto lo hace para cualquiera: un extraño puede escribir a otro extraño a través de él. Era lo habitual cuando Internet era pequeña; hoy es un error.</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees who handed it over, and that is the abused server. What this costs its owner:</source>
        <translation>El destinatario no ve quién envió realmente el mensaje. El servidor del destinatario ve quién se lo entregó, y ese es el servidor del que se abusó. Lo que esto le cuesta a su dueño:</translation>
    </message>
    <message>
        <source>Mail stops arriving: providers and block lists take the owner for the spammer, and the owner&apos;s own mail is blocked or comes back. Some lists take up every open relay that they find.</source>
        <translation>El correo deja de llegar: los proveedores y las listas de bloqueo toman al dueño por el spammer, y su propio correo se bloquea o vuelve. Algunas listas incluyen todo relay abierto que encuentran.</translation>
    </message>
    <message>
        <source>Trust: being abused looks like having been broken into, to customers as well.</source>
        <translation>Confianza: que hayan abusado de su servidor parece lo mismo que haber sufrido una intrusión, también a los clientes.</translation>
    </message>
    <message>
        <source>Money: mailings earn less, and customers stay away from a company that was attacked.</source>
        <translation>Dinero: los envíos comerciales rinden menos, y los clientes se apartan de una empresa que fue atacada.</translation>
    </message>
    <message>
        <source>not needed: the server is on the tester&apos;s own machine</source>
        <translation>no hace falta: el servidor está en el propio equipo de quien hace la prueba</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, given with the command</source>
        <translation>«Tengo permiso para probar este servidor»: declaración de quien hace la prueba, dada con el comando</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, when asked before the check</source>
        <translation>«Tengo permiso para probar este servidor»: declaración de quien hace la prueba, al preguntársele antes de la comprobación</translation>
    </message>
    <message>
        <source>not known: these lines were recorded by another program</source>
        <translation>se desconoce: estas líneas las grabó otro programa</translation>
    </message>
    <message>
        <source>up to the recipient (RCPT TO); no message was sent</source>
        <translation>hasta el destinatario (RCPT TO); no se envió ningún mensaje</translation>
    </message>
    <message>
        <source>up to delivery: one labelled message for each form that was taken, to a mailbox of the tester&apos;s</source>
        <translation>hasta la entrega: un mensaje identificado por cada forma que se aceptó, a un buzón de quien hace la prueba</translation>
    </message>
    <message>
        <source>up to the question for the message (DATA); no message was sent</source>
        <translation>hasta la pregunta por el mensaje (DATA); no se envió ningún mensaje</translation>
    </message>
</context>
<context>
    <name>postern::explain::EnhancedCodes</name>
    <message>
        <source>nothing special</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>The server gives no detail.</source>
        <translation>El servidor no da detalles.</translation>
    </message>
    <message>
        <source>about an address</source>
        <translation>sobre una dirección</translation>
    </message>
    <message>
        <source>Something about the address, without a detail.</source>
        <translation>Algo acerca de la dirección, sin detalle.</translation>
    </message>
    <message>
        <source>mailbox unknown</source>
        <translation>buzón desconocido</translation>
    </message>
    <message>
        <source>The part in front of the @ is no mailbox of that domain.</source>
        <translation>La parte que precede a la @ no es ningún buzón de ese dominio.</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>dominio desconocido</translation>
    </message>
    <message>
        <source>The part behind the @ leads nowhere, or nowhere that takes mail.</source>
        <translation>La parte que sigue a la @ no lleva a ningún sitio, o a ninguno que acepte correo.</translation>
    </message>
    <message>
        <source>recipient misspelt</source>
        <translation>destinatario mal escrito</translation>
    </message>
    <message>
        <source>The recipient&apos;s address has a wrong form.</source>
        <translation>La dirección del destinatario tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>más de uno</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>La dirección corresponde a más de un buzón.</translation>
    </message>
    <message>
        <source>recipient valid</source>
        <translation>destinatario válido</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is good.</source>
        <translation>La dirección del destinatario es correcta.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nothing is sent after it.</source>
        <translation>El buzón se ha trasladado, y no se le reenvía nada.</translation>
    </message>
    <message>
        <source>sender misspelt</source>
        <translation>remitente mal escrito</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a wrong form.</source>
        <translation>La dirección del remitente tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>sender&apos;s domain unknown</source>
        <translation>dominio del remitente desconocido</translation>
    </message>
    <message>
        <source>The sender&apos;s domain leads nowhere, so that no answer could get back.</source>
        <translation>El dominio del remitente no lleva a ningún sitio, de modo que ninguna respuesta podría volver.</translation>
    </message>
    <message>
        <source>sent on to an older server</source>
        <translation>enviado a un servidor más antiguo</translation>
    </message>
    <message>
        <source>The message was sent on to a server that reports less about it.</source>
        <translation>El mensaje se envió a un servidor que informa menos sobre él.</translation>
    </message>
    <message>
        <source>recipient&apos;s domain takes no mail</source>
        <translation>el dominio del destinatario no acepta correo</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says in the DNS that it takes no mail.</source>
        <translation>El dominio del destinatario dice en el DNS que no acepta correo.</translation>
    </message>
    <message>
        <source>about the mailbox</source>
        <translation>sobre el buzón</translation>
    </message>
    <message>
        <source>Something about the mailbox, without a detail.</source>
        <translation>Algo acerca del buzón, sin detalle.</translation>
    </message>
    <message>
        <source>mailbox switched off</source>
        <translation>buzón desactivado</translation>
    </message>
    <message>
        <source>The mailbox exists, but takes no mail.</source>
        <translation>El buzón existe, pero no acepta correo.</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>buzón lleno</translation>
    </message>
    <message>
        <source>There is no room left in the mailbox.</source>
        <translation>No queda espacio en el buzón.</translation>
    </message>
    <message>
        <source>too long for the mailbox</source>
        <translation>demasiado largo para el buzón</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox allows.</source>
        <translation>El mensaje es más largo de lo que permite este buzón.</translation>
    </message>
    <message>
        <source>mailing list in trouble</source>
        <translation>lista de correo con problemas</translation>
    </message>
    <message>
        <source>The address is a mailing list that cannot be expanded.</source>
        <translation>La dirección es una lista de correo que no se puede expandir.</translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation>sobre el sistema de correo</translation>
    </message>
    <message>
        <source>Something about the server, without a detail.</source>
        <translation>Algo acerca del servidor, sin detalle.</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>servidor lleno</translation>
    </message>
    <message>
        <source>The server has no room for messages.</source>
        <translation>El servidor no tiene espacio para mensajes.</translation>
    </message>
    <message>
        <source>no mail at the moment</source>
        <translation>sin correo por el momento</translation>
    </message>
    <message>
        <source>The server takes no messages just now: it was stopped, or shuts down.</source>
        <translation>El servidor no acepta mensajes en este momento: se ha parado o se está apagando.</translation>
    </message>
    <message>
        <source>cannot do that</source>
        <translation>no puede hacerlo</translation>
    </message>
    <message>
        <source>The server lacks something that this message needs.</source>
        <translation>Al servidor le falta algo que este mensaje necesita.</translation>
    </message>
    <message>
        <source>too long for the server</source>
        <translation>demasiado largo para el servidor</translation>
    </message>
    <message>
        <source>The message is longer than the server allows.</source>
        <translation>El mensaje es más largo de lo que permite el servidor.</translation>
    </message>
    <message>
        <source>wrongly set up</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>The server is set up in a way that keeps it from taking this.</source>
        <translation>El servidor está configurado de un modo que le impide aceptar esto.</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>prioridad cambiada</translation>
    </message>
    <message>
        <source>The message was taken with another priority than was asked for.</source>
        <translation>El mensaje se aceptó con una prioridad distinta de la pedida.</translation>
    </message>
    <message>
        <source>about the network</source>
        <translation>sobre la red</translation>
    </message>
    <message>
        <source>Something about the network or the way, without a detail.</source>
        <translation>Algo acerca de la red o del camino, sin detalle.</translation>
    </message>
    <message>
        <source>no answer from the host</source>
        <translation>el host no responde</translation>
    </message>
    <message>
        <source>The next server did not answer.</source>
        <translation>El servidor siguiente no respondió.</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>A connection was made, and could not be kept.</source>
        <translation>Se estableció una conexión y no se pudo mantener.</translation>
    </message>
    <message>
        <source>directory out of order</source>
        <translation>directorio averiado</translation>
    </message>
    <message>
        <source>A look-up that was needed, in the DNS for instance, failed.</source>
        <translation>Falló una consulta necesaria, por ejemplo en el DNS.</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>sin ruta hasta allí</translation>
    </message>
    <message>
        <source>The server does not know where to send the message next.</source>
        <translation>El servidor no sabe adónde enviar el mensaje a continuación.</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>demasiado ocupado</translation>
    </message>
    <message>
        <source>The server has too much to do.</source>
        <translation>El servidor tiene demasiado trabajo.</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation>da vueltas en círculo</translation>
    </message>
    <message>
        <source>The message would be sent around in a loop.</source>
        <translation>El mensaje se enviaría en un bucle.</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>El mensaje no se pudo entregar a tiempo.</translation>
    </message>
    <message>
        <source>about the protocol</source>
        <translation>sobre el protocolo</translation>
    </message>
    <message>
        <source>Something about the dialogue itself, without a detail.</source>
        <translation>Algo acerca del diálogo mismo, sin detalle.</translation>
    </message>
    <message>
        <source>command not valid</source>
        <translation>comando no válido</translation>
    </message>
    <message>
        <source>The command is unknown, or stands in the wrong place.</source>
        <translation>El comando es desconocido, o está en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>line not understood</source>
        <translation>línea no entendida</translation>
    </message>
    <message>
        <source>The line has a wrong form.</source>
        <translation>La línea tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>demasiados destinatarios</translation>
    </message>
    <message>
        <source>More recipients were named than the server takes at once.</source>
        <translation>Se nombraron más destinatarios de los que el servidor acepta de una vez.</translation>
    </message>
    <message>
        <source>bad parameter</source>
        <translation>parámetro incorrecto</translation>
    </message>
    <message>
        <source>What stands behind the command is not valid.</source>
        <translation>Lo que sigue al comando no es válido.</translation>
    </message>
    <message>
        <source>wrong version</source>
        <translation>versión incorrecta</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the protocol.</source>
        <translation>Las dos partes hablan versiones distintas del protocolo.</translation>
    </message>
    <message>
        <source>login line too long</source>
        <translation>línea de autenticación demasiado larga</translation>
    </message>
    <message>
        <source>A line of the login is longer than the server allows.</source>
        <translation>Una línea de la autenticación es más larga de lo que permite el servidor.</translation>
    </message>
    <message>
        <source>about the content</source>
        <translation>sobre el contenido</translation>
    </message>
    <message>
        <source>Something about the message itself, without a detail.</source>
        <translation>Algo acerca del mensaje mismo, sin detalle.</translation>
    </message>
    <message>
        <source>kind of content not taken</source>
        <translation>tipo de contenido no aceptado</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>El servidor no acepta contenido de este tipo.</translation>
    </message>
    <message>
        <source>must not be converted</source>
        <translation>no debe convertirse</translation>
    </message>
    <message>
        <source>The content would have to be converted, and may not be.</source>
        <translation>Habría que convertir el contenido, y no está permitido.</translation>
    </message>
    <message>
        <source>cannot be converted</source>
        <translation>no puede convertirse</translation>
    </message>
    <message>
        <source>The content would have to be converted, and cannot be.</source>
        <translation>Habría que convertir el contenido, y no es posible.</translation>
    </message>
    <message>
        <source>converted with a loss</source>
        <translation>convertido con pérdida</translation>
    </message>
    <message>
        <source>The content was converted, and something of it was lost.</source>
        <translation>El contenido se convirtió, y algo de él se perdió.</translation>
    </message>
    <message>
        <source>conversion failed</source>
        <translation>falló la conversión</translation>
    </message>
    <message>
        <source>The content could not be converted.</source>
        <translation>El contenido no se pudo convertir.</translation>
    </message>
    <message>
        <source>content not to be had</source>
        <translation>contenido no disponible</translation>
    </message>
    <message>
        <source>The content that the message refers to could not be fetched.</source>
        <translation>El contenido al que remite el mensaje no se pudo recoger.</translation>
    </message>
    <message>
        <source>address must be ASCII</source>
        <translation>la dirección debe ser ASCII</translation>
    </message>
    <message>
        <source>Letters beyond ASCII are not allowed in this address.</source>
        <translation>En esta dirección no se permiten letras fuera de ASCII.</translation>
    </message>
    <message>
        <source>reply needs UTF-8</source>
        <translation>la respuesta necesita UTF-8</translation>
    </message>
    <message>
        <source>The server could only answer with letters beyond ASCII.</source>
        <translation>El servidor solo podría responder con letras fuera de ASCII.</translation>
    </message>
    <message>
        <source>header needs UTF-8</source>
        <translation>la cabecera necesita UTF-8</translation>
    </message>
    <message>
        <source>The header has letters that the next server does not take.</source>
        <translation>La cabecera tiene letras que el servidor siguiente no acepta.</translation>
    </message>
    <message>
        <source>about security or policy</source>
        <translation>sobre seguridad o políticas</translation>
    </message>
    <message>
        <source>A rule of the server, without a detail.</source>
        <translation>Una regla del servidor, sin detalle.</translation>
    </message>
    <message>
        <source>delivery not allowed</source>
        <translation>entrega no permitida</translation>
    </message>
    <message>
        <source>A rule of the server does not let this message through.</source>
        <translation>Una regla del servidor no deja pasar este mensaje.</translation>
    </message>
    <message>
        <source>list closed</source>
        <translation>lista cerrada</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Este remitente no puede escribir a esa lista de correo.</translation>
    </message>
    <message>
        <source>security lost on the way</source>
        <translation>seguridad perdida en el camino</translation>
    </message>
    <message>
        <source>The message would have to be made less secure, and may not be.</source>
        <translation>Habría que hacer menos seguro el mensaje, y no está permitido.</translation>
    </message>
    <message>
        <source>security not offered</source>
        <translation>seguridad no ofrecida</translation>
    </message>
    <message>
        <source>The message asks for a protection that the server does not have.</source>
        <translation>El mensaje pide una protección que el servidor no tiene.</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>falló el cifrado</translation>
    </message>
    <message>
        <source>The server could not decrypt the message.</source>
        <translation>El servidor no pudo descifrar el mensaje.</translation>
    </message>
    <message>
        <source>cipher not known</source>
        <translation>cifrado desconocido</translation>
    </message>
    <message>
        <source>The server does not know the way in which the message is encrypted.</source>
        <translation>El servidor no conoce el modo en que está cifrado el mensaje.</translation>
    </message>
    <message>
        <source>message was changed</source>
        <translation>el mensaje fue alterado</translation>
    </message>
    <message>
        <source>The message is not what it was when it was protected.</source>
        <translation>El mensaje no es el que era cuando se protegió.</translation>
    </message>
    <message>
        <source>login not valid</source>
        <translation>autenticación no válida</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>autenticación demasiado débil</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Este modo de autenticación es demasiado débil para este usuario.</translation>
    </message>
    <message>
        <source>encryption wanted</source>
        <translation>se exige cifrado</translation>
    </message>
    <message>
        <source>The server wants a stronger protection before it goes on.</source>
        <translation>El servidor quiere una protección más fuerte antes de seguir.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>la autenticación necesita cifrado</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Este modo de autenticación se ofrece solo sobre TLS.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Este modo de autenticación funciona solo después de que el usuario se haya autenticado una vez de otra manera.</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>cuenta desactivada</translation>
    </message>
    <message>
        <source>The account exists, but was switched off.</source>
        <translation>La cuenta existe, pero se desactivó.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>The server would have to be known to another one, and is not.</source>
        <translation>El servidor tendría que ser conocido por otro, y no lo es.</translation>
    </message>
    <message>
        <source>priority too low</source>
        <translation>prioridad demasiado baja</translation>
    </message>
    <message>
        <source>At the moment the server takes only messages of a higher priority.</source>
        <translation>En este momento el servidor acepta solo mensajes de mayor prioridad.</translation>
    </message>
    <message>
        <source>too long for its priority</source>
        <translation>demasiado largo para su prioridad</translation>
    </message>
    <message>
        <source>The message is too long for the priority that it has.</source>
        <translation>El mensaje es demasiado largo para la prioridad que tiene.</translation>
    </message>
    <message>
        <source>mailbox has a new owner</source>
        <translation>el buzón tiene otro dueño</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else by now.</source>
        <translation>El buzón pertenece ahora a otra persona.</translation>
    </message>
    <message>
        <source>domain has a new owner</source>
        <translation>el dominio tiene otro dueño</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else by now.</source>
        <translation>El dominio pertenece ahora a otra persona.</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>dueño desconocido</translation>
    </message>
    <message>
        <source>Whether the mailbox has changed hands cannot be found out.</source>
        <translation>No se puede averiguar si el buzón ha cambiado de manos.</translation>
    </message>
    <message>
        <source>no DKIM signature holds</source>
        <translation>ninguna firma DKIM es válida</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>Ninguna firma DKIM del mensaje es válida.</translation>
    </message>
    <message>
        <source>no DKIM signature accepted</source>
        <translation>ninguna firma DKIM aceptada</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>Hay una firma DKIM válida, pero ninguna que el servidor acepte.</translation>
    </message>
    <message>
        <source>DKIM not by the author</source>
        <translation>DKIM no es del autor</translation>
    </message>
    <message>
        <source>No DKIM signature is of the domain in the From line.</source>
        <translation>Ninguna firma DKIM es del dominio que figura en la línea From.</translation>
    </message>
    <message>
        <source>SPF says no</source>
        <translation>SPF dice que no</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this client send in its name.</source>
        <translation>El dominio del remitente no permite que este cliente envíe en su nombre.</translation>
    </message>
    <message>
        <source>SPF could not be read</source>
        <translation>no se pudo leer SPF</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be evaluated.</source>
        <translation>No se pudo evaluar el registro SPF del dominio del remitente.</translation>
    </message>
    <message>
        <source>no valid reverse name</source>
        <translation>sin nombre inverso válido</translation>
    </message>
    <message>
        <source>The client&apos;s address has no name in the DNS that leads back.</source>
        <translation>La dirección del cliente no tiene en el DNS un nombre que lleve de vuelta a ella.</translation>
    </message>
    <message>
        <source>several checks failed</source>
        <translation>fallaron varias verificaciones</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and the like failed.</source>
        <translation>Falló más de una entre SPF, DKIM y similares.</translation>
    </message>
    <message>
        <source>sender&apos;s domain takes no mail</source>
        <translation>el dominio del remitente no acepta correo</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says in the DNS that it takes no mail, so no answer could get back.</source>
        <translation>El dominio del remitente dice en el DNS que no acepta correo, de modo que ninguna respuesta podría volver.</translation>
    </message>
    <message>
        <source>flood of mail</source>
        <translation>avalancha de correo</translation>
    </message>
    <message>
        <source>Too many messages like this one came in.</source>
        <translation>Llegaron demasiados mensajes como este.</translation>
    </message>
    <message>
        <source>ARC does not hold</source>
        <translation>ARC no es válido</translation>
    </message>
    <message>
        <source>The chain of earlier checks that the message carries is not valid.</source>
        <translation>La cadena de verificaciones anteriores que lleva el mensaje no es válida.</translation>
    </message>
    <message>
        <source>must travel encrypted</source>
        <translation>debe viajar cifrado</translation>
    </message>
    <message>
        <source>The message may travel only over TLS, and the next server does not offer that.</source>
        <translation>El mensaje solo puede viajar sobre TLS, y el servidor siguiente no lo ofrece.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>A detail that is in no public list.</source>
        <translation>Un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the address, with a detail that is in no public list.</source>
        <translation>Algo acerca de la dirección, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the mailbox, with a detail that is in no public list.</source>
        <translation>Algo acerca del buzón, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the server, with a detail that is in no public list.</source>
        <translation>Algo acerca del servidor, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the network or the way, with a detail that is in no public list.</source>
        <translation>Algo acerca de la red o del camino, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the dialogue, with a detail that is in no public list.</source>
        <translation>Algo acerca del diálogo, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>Something about the message, with a detail that is in no public list.</source>
        <translation>Algo acerca del mensaje, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>A rule of the server, with a detail that is in no public list.</source>
        <translation>Una regla del servidor, con un detalle que no está en ninguna lista pública.</translation>
    </message>
    <message>
        <source>not a registered code</source>
        <translation>no es un código registrado</translation>
    </message>
    <message>
        <source>It has the form of an enhanced code, but no list knows it.</source>
        <translation>Tiene la forma de un código ampliado, pero ninguna lista lo conoce.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Findings</name>
    <message>
        <source>The server sees us as %1, an address of an inside network that is not ours: an address translator, a container or a proxy stands in front of it. Whoever comes through it may count as one of its own.</source>
        <translation>El servidor nos ve como %1, una dirección de una red interna que no es la nuestra: delante de él hay un traductor de direcciones (NAT), un contenedor o un proxy. Quien llegue a través de él puede contar como uno de los suyos.</translation>
    </message>
    <message>
        <source>It takes whatever it is told, names that cannot exist included: a sink, a trap, or a relay.</source>
        <translation>Acepta todo lo que se le diga, incluidos nombres que no pueden existir: un sumidero, una trampa o un relay.</translation>
    </message>
    <message>
        <source>It takes mail for users of its own who do not exist. If it bounces that later, the bounces hit whoever was named as sender (backscatter): have unknown names refused at RCPT.</source>
        <translation>Acepta correo para usuarios propios que no existen. Si después lo devuelve, los rebotes caen sobre quien figurara como remitente (backscatter): haga que los nombres desconocidos se rechacen en RCPT.</translation>
    </message>
    <message>
        <source>It takes a stranger&apos;s mail for a stranger and bounces it afterwards. The bounce goes to whoever was named as sender (backscatter): have it refused at RCPT.</source>
        <translation>Acepta correo de un extraño para otro extraño y después lo devuelve. El rebote va a quien figurara como remitente (backscatter): haga que se rechace en RCPT.</translation>
    </message>
    <message>
        <source>A message of ours arrived without a line of this server in its trace: it hands on to another server, under another name, or takes its own lines out.</source>
        <translation>Un mensaje nuestro llegó sin ninguna línea de este servidor en su traza: el servidor lo entrega a otro, se presenta con otro nombre, o quita sus propias líneas.</translation>
    </message>
    <message>
        <source>It takes mail for %1, and for no other outside domain: that is no open relay, but make sure that this domain is meant to be handled here.</source>
        <translation>Acepta correo para %1 y para ningún otro dominio externo: eso no es un relay abierto, pero asegúrese de que este dominio deba gestionarse aquí.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of %1, the domain of a test recipient: that it takes mail for it proves nothing. Name a mailbox at a domain that it has nothing to do with.</source>
        <translation>Según el DNS es un servidor MX de %1, el dominio de un destinatario de prueba: que acepte correo para él no demuestra nada. Indique un buzón de un dominio con el que no tenga nada que ver.</translation>
    </message>
    <message>
        <source>It refuses mail for its postmaster, whom every domain has to have (RFC 5321, 4.5.1).</source>
        <translation>El servidor rechaza correo para su postmaster, que todo dominio debe tener (RFC 5321, 4.5.1).</translation>
    </message>
    <message>
        <source>It refuses mail without a sender, so no bounce ever arrives there (RFC 5321, 4.5.5).</source>
        <translation>Rechaza correo sin remitente, de modo que allí no llega nunca ningún rebote (RFC 5321, 4.5.5).</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying: SPF and DMARC records, and a rule about own senders from outside, are against it.</source>
        <translation>Los extraños pueden escribir a los usuarios del servidor en nombre de su propio dominio. Eso es suplantación, no retransmisión: contra ella sirven los registros SPF y DMARC, y una regla sobre remitentes propios que llegan de fuera.</translation>
    </message>
    <message>
        <source>It takes mail for any name below its domain, also for one that nobody has set up.</source>
        <translation>Acepta correo para cualquier nombre por debajo de su propio dominio, también para uno que nadie ha configurado.</translation>
    </message>
    <message>
        <source>It offers us XCLIENT or XFORWARD: it would believe whatever we say about who we are. Only the server&apos;s own filters should be offered that.</source>
        <translation>Nos ofrece XCLIENT o XFORWARD: creería cualquier cosa que digamos sobre quiénes somos. Eso solo se debería ofrecer a los filtros propios del servidor.</translation>
    </message>
    <message>
        <source>It offers no STARTTLS: mail travels there in the clear.</source>
        <translation>No ofrece STARTTLS: el correo viaja allí sin cifrar.</translation>
    </message>
    <message>
        <source>It asks for passwords in the clear: offer AUTH only under TLS.</source>
        <translation>Pide contraseñas sin cifrar: ofrezca AUTH solo sobre TLS.</translation>
    </message>
    <message>
        <source>It speaks %1, which RFC 8996 has put out of use.</source>
        <translation>Habla %1, que el RFC 8996 ha dejado fuera de uso.</translation>
    </message>
    <message>
        <source>Its certificate ran out on %1.</source>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for the name that we dialled.</source>
        <translation>El certificado del servidor es para %1, no para el nombre con el que nos conectamos.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for its certificate (%1). Between mail servers that is common; programs that people send with will complain.</source>
        <translation>Nadie en quien confíe este equipo avala el certificado del servidor (%1). Entre servidores de correo eso es frecuente; los programas con los que la gente envía correo se quejarán.</translation>
    </message>
    <message>
        <source>Behind its answer to STARTTLS stood more, in the clear: %1. It was thrown away; somebody on the way may have put it there.</source>
        <translation>Tras la respuesta del servidor a STARTTLS había algo más, sin cifrar: %1. Se desechó; puede haberlo puesto allí alguien en el camino.</translation>
    </message>
    <message>
        <source>You named no outside mailbox of your own, so a reserved address (%1) stood in. Some servers treat those differently; --recipient ADDRESS makes the check surer.</source>
        <translation>Usted no indicó ningún buzón externo propio, así que ocupó su lugar una dirección reservada (%1). Algunos servidores las tratan de otro modo; --recipient ADDRESS da más certeza a la comprobación.</translation>
    </message>
    <message>
        <source>That it takes mail for %1 was read off its name. If it is another domain, say so: --hosted-domain DOMAIN.</source>
        <translation>Que el servidor acepta correo para %1 se dedujo de su nombre. Si es otro dominio, dígalo: --hosted-domain DOMAIN.</translation>
    </message>
    <message>
        <source>Many servers refuse mail that comes from such an address; whoever gave it out can name it.</source>
        <translation>Muchos servidores rechazan el correo que viene de una dirección así; quien la asignó puede darle un nombre.</translation>
    </message>
    <message>
        <source>Its address %1 is called %2 in the DNS, but that name does not lead back to it (RFC 1912, 2.1): servers that compare the two refuse mail that it sends from there.</source>
        <translation>La dirección %1 del servidor se llama %2 en el DNS, pero ese nombre no lleva de vuelta a ella (RFC 1912, 2.1): los servidores que comparan ambos rechazan el correo que envía desde allí.</translation>
    </message>
    <message>
        <source>A message of this check, %1, was taken and not seen since: it may lie in the server&apos;s queue, and may still be sent on.</source>
        <translation>Un mensaje de esta comprobación, %1, fue aceptado y no se ha visto desde entonces: puede estar en la cola del servidor, y puede que todavía se retransmita.</translation>
    </message>
    <message>
        <source>Its address %1 is not on the block lists that were asked: %2.</source>
        <translation>La dirección %1 del servidor no está en las listas de bloqueo consultadas: %2.</translation>
    </message>
    <message>
        <source>Its address %1 is on the block list %2: “%3”.</source>
        <translation>La dirección %1 del servidor está en la lista de bloqueo %2: «%3».</translation>
    </message>
    <message>
        <source>The block list %1 does not answer the DNS server that we ask (“%2”): whether the address is on it cannot be said from here. A DNS server of your own may be answered: --dns ADDRESS.</source>
        <translation>La lista de bloqueo %1 no responde al servidor DNS que consultamos («%2»): desde aquí no se puede decir si la dirección está en ella. A un servidor DNS suyo quizá le responda: --dns ADDRESS.</translation>
    </message>
    <message>
        <source>The block list %1 gave no usable answer: whether the address is on it is not known.</source>
        <translation>La lista de bloqueo %1 no dio una respuesta utilizable: no se sabe si la dirección está en ella.</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR).</source>
        <translation>La dirección %1 del servidor no tiene nombre en el DNS (PTR).</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR), though it greets as %2.</source>
        <translation>La dirección %1 del servidor no tiene nombre en el DNS (PTR), aunque saluda como %2.</translation>
    </message>
    <message>
        <source>It lists %1. How an address comes off it: %2.</source>
        <translation>Incluye %1. Cómo se saca de ella una dirección: %2.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Gaps</name>
    <message>
        <source>what the server does at DATA: the check went only as far as the recipient</source>
        <translation>lo que hace el servidor en DATA: la comprobación llegó solo hasta el destinatario</translation>
    </message>
    <message>
        <source>%1: no answer; many networks block outgoing port 25</source>
        <translation>%1: sin respuesta; muchas redes bloquean el puerto 25 de salida</translation>
    </message>
    <message>
        <source>%1: nothing answers there</source>
        <translation>%1: allí no responde nada</translation>
    </message>
    <message>
        <source>one form</source>
        <translation>una forma</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n forma</numerusform>
            <numerusform>%n formas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 without a usable answer (%3): %4</source>
        <translation>%1: %2 sin respuesta utilizable (%3): %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Grids</name>
    <message>
        <source>let through</source>
        <translation>dejado pasar</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>taken so far, and not asked for the message</source>
        <translation>aceptado hasta aquí, y no preguntado por el mensaje</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Con %</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Bang</source>
        <translation>Con !</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>A stranger&apos;s ordinary message for an ordinary outside mailbox.</source>
        <translation>El mensaje corriente de un extraño para un buzón externo corriente.</translation>
    </message>
    <message>
        <source>The sender claims to be one of the server&apos;s own.</source>
        <translation>El remitente afirma ser uno de los propios del servidor.</translation>
    </message>
    <message>
        <source>No sender, as a bounce has it.</source>
        <translation>Sin remitente, como lo tiene un rebote.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand.</source>
        <translation>Un signo de porcentaje donde habría una @.</translation>
    </message>
    <message>
        <source>An outside address inside quotes, or with two @ signs.</source>
        <translation>Una dirección externa entre comillas, o con dos signos @.</translation>
    </message>
    <message>
        <source>A source route: by way of the server, on to an outside mailbox.</source>
        <translation>Una ruta de origen: por el servidor, y de ahí a un buzón externo.</translation>
    </message>
    <message>
        <source>Hosts and exclamation marks, as UUCP had it.</source>
        <translation>Hosts y signos de exclamación, como en UUCP.</translation>
    </message>
    <message>
        <source>Odd names in EHLO, odd domains, and forms of single products.</source>
        <translation>Nombres raros en EHLO, dominios raros y formas de productos concretos.</translation>
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
        <translation>no preguntado</translation>
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
        <translation>%1, después %2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Help</name>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>A mail server that carries a stranger&apos;s mail to another stranger is an open relay. Whoever finds one sends through it, and it is the server that ends on the block lists. Postern asks a server in all the ways that have ever opened one, and says what it answered.</source>
        <translation>Un servidor de correo que lleva el correo de un extraño a otro extraño es un relay abierto. Quien encuentra uno envía a través de él, y es el servidor el que acaba en las listas de bloqueo. Postern pregunta a un servidor de todas las maneras que han abierto alguno alguna vez, y dice qué respondió.</translation>
    </message>
    <message>
        <source>Check a server: seven short steps, from its name to an explained verdict. Nothing is sent to it before you have said that you may test it.</source>
        <translation>Comprobar un servidor: siete pasos breves, de su nombre a un veredicto explicado. No se le envía nada antes de que usted haya dicho que tiene permiso para probarlo.</translation>
    </message>
    <message>
        <source>Try it on Company A: a mail server inside this program, closed, open, or with one hidden door. Nothing leaves this computer, so it is the place to look around.</source>
        <translation>Probar con la Empresa A: un servidor de correo dentro de este programa, cerrado, abierto o con una puerta escondida. Nada sale de este equipo, así que es el lugar para echar un vistazo.</translation>
    </message>
    <message>
        <source>Open a saved check: every check is kept, and can be judged again, replayed and passed on. A file can also be dropped on this window.</source>
        <translation>Abrir una comprobación guardada: cada comprobación se conserva, y se puede juzgar de nuevo, reproducir y pasar a otros. También se puede soltar un archivo sobre esta ventana.</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Qué servidor</translation>
    </message>
    <message>
        <source>Type a domain to ask all its mail exchangers, as other servers find them: example.org. Type a host or an address to ask just that one, with a port behind it if it listens elsewhere: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</source>
        <translation>Escriba un dominio para preguntar a todos sus servidores MX, tal como los encuentran otros servidores: example.org. Escriba un host o una dirección para preguntar solo a ese, con un puerto detrás si escucha en otro: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</translation>
    </message>
    <message>
        <source>The list shows what would be dialled. It comes from the DNS; the server itself hears nothing yet. Take the tick from what shall be left out: the verdict then says that it was not covered.</source>
        <translation>La lista muestra con qué se conectaría. Viene del DNS; el servidor mismo aún no se entera de nada. Desmarque lo que se deba omitir: el veredicto dirá entonces que quedó sin cubrir.</translation>
    </message>
    <message>
        <source>Port 25 is where other servers, and strangers, deliver. 465 and 587 are for the server&apos;s own people; some servers are open there only. Many networks let nobody out to port 25: if it does not answer from here, ask from another place.</source>
        <translation>El puerto 25 es donde entregan los demás servidores, y los extraños. El 465 y el 587 son para los usuarios propios del servidor; algunos servidores están abiertos solo allí. Muchas redes no dejan salir a nadie al puerto 25: si no responde desde aquí, pregunte desde otro lugar.</translation>
    </message>
    <message>
        <source>A domain stands for its exchangers. If the name is a host that has exchangers as well, say so under Ports and pace.</source>
        <translation>Un dominio representa a sus servidores MX. Si el nombre es un host que además tiene servidores MX, dígalo en «Puertos y ritmo».</translation>
    </message>
    <message>
        <source>May we, and from where</source>
        <translation>Con qué permiso y desde dónde</translation>
    </message>
    <message>
        <source>Asking a stranger&apos;s server in this way can be an offence, even if nothing is sent. Your word that you may is kept in the record of the check, with its time.</source>
        <translation>Preguntar así al servidor de un extraño puede ser un delito, aunque no se envíe nada. Su declaración de que tiene permiso se conserva en el registro de la comprobación, con su hora.</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. So it matters where you stand: only from outside does its answer say what it does for strangers. Postern compares addresses; if you know better, because of a tunnel or a translator, say so here.</source>
        <translation>Un servidor de correo retransmite para su propia red, y eso es correcto. Por eso importa dónde está usted: solo desde fuera dice su respuesta qué hace por los extraños. Postern compara direcciones; si usted lo sabe mejor, a causa de un túnel o de un traductor de direcciones, dígalo aquí.</translation>
    </message>
    <message>
        <source>If you stand inside, the verdict will at best be “trusted”. Run the check from a place outside, or through a proxy there.</source>
        <translation>Si usted está dentro, el veredicto será en el mejor de los casos «Confía en nosotros». Haga la comprobación desde un lugar de fuera, o a través de un proxy que esté allí.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Qué direcciones</translation>
    </message>
    <message>
        <source>All of these may stay empty; each makes the verdict surer.</source>
        <translation>Todas pueden quedar vacías; cada una da más certeza al veredicto.</translation>
    </message>
    <message>
        <source>The outside recipient is the most useful one: a mailbox of yours at a domain that the server has nothing to do with. Without it a reserved address stands in, which some servers refuse for its own sake. A second one, at another domain, tells a relay from a server that happens to host the first.</source>
        <translation>El destinatario externo es el más útil: un buzón suyo en un dominio con el que el servidor no tenga nada que ver. Sin él ocupa su lugar una dirección reservada, que algunos servidores rechazan por sí misma. Un segundo, en otro dominio, distingue un relay de un servidor que casualmente aloja el primero.</translation>
    </message>
    <message>
        <source>The domain that the server takes mail for, and a mailbox that exists there, are for the controls: they show that it takes mail from us at all. Without that, a refusal means nothing.</source>
        <translation>El dominio cuyo correo acepta el servidor, y un buzón que existe allí, son para los controles: muestran que el servidor en efecto nos acepta correo. Sin eso, un rechazo no significa nada.</translation>
    </message>
    <message>
        <source>A user name and a password are asked for only if you want to know whether the server&apos;s own people can still send after the relay is closed. The password is kept in memory, and given once, over TLS, to a server with a valid certificate.</source>
        <translation>Un nombre de usuario y una contraseña se piden solo si quiere saber si los usuarios propios del servidor todavía pueden enviar después de cerrar el relay. La contraseña se conserva en memoria y se entrega una sola vez, sobre TLS, a un servidor con un certificado válido.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>An SMTP dialogue has steps: who it is from, whom it is for, and then the message. A server may refuse at each of them.</source>
        <translation>Un diálogo SMTP tiene pasos: de quién viene, para quién es, y después el mensaje. Un servidor puede rechazar en cada uno de ellos.</translation>
    </message>
    <message>
        <source>Up to the recipient is the shyest way. It finds most open relays, but a server that refuses only later looks open.</source>
        <translation>Hasta el destinatario es la vía más discreta. Encuentra la mayoría de los relays abiertos, pero un servidor que rechaza solo más tarde parece abierto.</translation>
    </message>
    <message>
        <source>Up to the message asks one step further and hangs up when the server says yes. Still nothing is sent.</source>
        <translation>Hasta el mensaje se pregunta un paso más y se cuelga cuando el servidor dice que sí. Tampoco así se envía nada.</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away: only one that arrives proves an open relay.</source>
        <translation>Un servidor puede aceptar un mensaje y desecharlo: solo uno que llega demuestra un relay abierto.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La comprobación</translation>
    </message>
    <message>
        <source>Above, the envelope travels as the server answers: held at the gate, or let through. While answers come faster than eyes can follow, they are shown as a stream with counts; choose a question to see it alone, at your pace.</source>
        <translation>Arriba, el sobre viaja según responde el servidor: detenido en el portón, o dejado pasar. Mientras las respuestas llegan más deprisa de lo que los ojos pueden seguir, se muestran como una corriente con recuentos; elija una pregunta para verla sola, a su ritmo.</translation>
    </message>
    <message>
        <source>Below at the left stands every line of both sides. Ask any of them what it means: click it, or press Enter on it. At the right stand the questions and what has come of them.</source>
        <translation>Abajo a la izquierda está cada línea de las dos partes. Pregunte a cualquiera de ellas qué significa: haga clic en ella, o pulse Intro sobre ella. A la derecha están las preguntas y su resultado.</translation>
    </message>
    <message>
        <source>Stop the check whenever you like. It ends politely, and what was heard is kept and judged.</source>
        <translation>Detenga la comprobación cuando quiera. Termina con cortesía, y lo que se oyó se conserva y se juzga.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>El veredicto</translation>
    </message>
    <message>
        <source>The badge says what the server does for strangers, and how sure that is. A refusal alone is not “closed”, and a yes alone is not “open”: reasons decide, and they stand beside it.</source>
        <translation>El distintivo dice qué hace el servidor por los extraños, y con qué certeza. Un rechazo por sí solo no es «cerrado», y un sí por sí solo no es «abierto»: deciden las razones, y están al lado.</translation>
    </message>
    <message>
        <source>The four fields are the two rules of a mail server: its own people may send to anyone, strangers only to its own mailboxes. The field at the lower end of the outside column is the one that must never be taken.</source>
        <translation>Los cuatro campos son las dos reglas de un servidor de correo: su propia gente puede enviar a cualquiera; los extraños, solo a sus propios buzones. El campo que está al pie de la columna externa es el que no debe aceptarse nunca.</translation>
    </message>
    <message>
        <source>Doors, endpoints, controls, findings, and what was not covered: each leads to the lines that it rests on. By hand gives the commands that show the same without Postern.</source>
        <translation>Puertas, puntos de conexión, controles, hallazgos y lo que quedó sin cubrir: cada uno lleva a las líneas en las que se apoya. «A mano» da los comandos que muestran lo mismo sin Postern.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Y después</translation>
    </message>
    <message>
        <source>Save the check to keep every byte of it: the file can be opened, replayed and judged again on any machine, and by a later Postern that knows better rules.</source>
        <translation>Guarde la comprobación para conservar cada uno de sus bytes: el archivo se puede abrir, reproducir y juzgar de nuevo en cualquier equipo, y con un Postern posterior que conozca mejores reglas.</translation>
    </message>
    <message>
        <source>Copy it as text for a ticket or a mail. Run it again, from the same place, after a door was closed, to see that it is shut.</source>
        <translation>Cópiela como texto para un ticket o un correo. Hágala de nuevo, desde el mismo lugar, después de que se cerrara una puerta, para ver que está cerrada.</translation>
    </message>
    <message>
        <source>A saved check</source>
        <translation>Una comprobación guardada</translation>
    </message>
    <message>
        <source>A file holds what was said and heard, not the verdict: that is found anew by the rules of this program, and is the same wherever the file is opened.</source>
        <translation>Un archivo contiene lo que se dijo y se oyó, no el veredicto: este se obtiene de nuevo con las reglas de este programa, y es el mismo dondequiera que se abra el archivo.</translation>
    </message>
    <message>
        <source>Under Path the envelopes travel as they did. Under Dialogue stand all lines; ask any of them what it means.</source>
        <translation>En «Camino» los sobres viajan como viajaron. En «Diálogo» están todas las líneas; pregunte a cualquiera de ellas qué significa.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>The lessons lead from what a relay is to why an open one hurts and how it is closed. Each takes a few minutes; what was read is ticked, and nothing has to be read in order.</source>
        <translation>Las lecciones van desde qué es un relay hasta por qué hace daño uno abierto y cómo se cierra. Cada una lleva unos minutos; lo leído queda marcado, y nada tiene que leerse en orden.</translation>
    </message>
    <message>
        <source>Pictures and dialogues come from real mail servers inside this program, which run while you watch. Nothing leaves this computer.</source>
        <translation>Las imágenes y los diálogos vienen de servidores de correo reales dentro de este programa, que funcionan mientras usted mira. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A check that you came from stays as it is, and goes on.</source>
        <translation>La comprobación de la que usted venía queda como está, y sigue su curso.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere: F1 explains the page, Alt+Home leads to the start page, Ctrl+N checks a server, Ctrl+T tries it on Company A, Ctrl+O opens a saved check.</source>
        <translation>En todas partes: F1 explica la página, Alt+Inicio lleva a la página de inicio, Ctrl+N comprueba un servidor, Ctrl+T lo prueba con la Empresa A, Ctrl+O abre una comprobación guardada.</translation>
    </message>
    <message>
        <source>In the wizard: Enter goes on, Alt with the underlined letter presses a button, Escape stops a check that runs.</source>
        <translation>En el asistente: Intro continúa, Alt con la letra subrayada pulsa un botón, Escape detiene una comprobación en curso.</translation>
    </message>
    <message>
        <source>In the picture: Space plays and pauses, the arrow keys step, Home begins again.</source>
        <translation>En la imagen: Espacio reproduce y pausa, las teclas de flecha avanzan o retroceden un paso, Inicio empieza de nuevo.</translation>
    </message>
    <message>
        <source>In the dialogue: Enter asks a line what it means and Escape takes the answer back, Ctrl+E explains all of it, Ctrl+F finds, F3 and Shift+F3 lead to the next and the one before, Ctrl+C copies the marked lines.</source>
        <translation>En el diálogo: Intro pregunta a una línea qué significa y Escape retira la respuesta, Ctrl+E lo explica todo, Ctrl+F busca, F3 y Mayús+F3 llevan a la coincidencia siguiente y a la anterior, Ctrl+C copia las líneas marcadas.</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlBlocks</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>we say</source>
        <translation>decimos</translation>
    </message>
    <message>
        <source>the server says</source>
        <translation>dice el servidor</translation>
    </message>
    <message>
        <source>Open the connection, and type the lines:</source>
        <translation>Abra la conexión y escriba las líneas:</translation>
    </message>
    <message>
        <source>Who may send to whom</source>
        <translation>Quién puede enviar a quién</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlPage</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>postern::explain::InShort</name>
    <message>
        <source>took the plain form</source>
        <translation>aceptó la forma simple</translation>
    </message>
    <message>
        <source>took the plain form at times</source>
        <translation>aceptó a veces la forma simple</translation>
    </message>
    <message>
        <source>took another domain</source>
        <translation>aceptó otro dominio</translation>
    </message>
    <message>
        <source>refuses unknown users of its own</source>
        <translation>rechaza a sus usuarios desconocidos</translation>
    </message>
    <message>
        <source>sees us under an inside address</source>
        <translation>nos ve con una dirección interna</translation>
    </message>
    <message>
        <source>refused the plain form</source>
        <translation>rechazó la forma simple</translation>
    </message>
    <message>
        <source>a way around the rule</source>
        <translation>una vía que elude la regla</translation>
    </message>
    <message>
        <source>delivered our message</source>
        <translation>entregó nuestro mensaje</translation>
    </message>
    <message>
        <source>our message arrived</source>
        <translation>nuestro mensaje llegó</translation>
    </message>
    <message>
        <source>tried to deliver our message</source>
        <translation>intentó entregar nuestro mensaje</translation>
    </message>
    <message>
        <source>took our message</source>
        <translation>aceptó nuestro mensaje</translation>
    </message>
    <message>
        <source>takes every name</source>
        <translation>acepta cualquier nombre</translation>
    </message>
    <message>
        <source>perhaps taken for a local name</source>
        <translation>quizá lo tomó por un nombre local</translation>
    </message>
    <message>
        <source>an exchanger of our recipients</source>
        <translation>es servidor MX de los destinatarios</translation>
    </message>
    <message>
        <source>our message has not arrived</source>
        <translation>nuestro mensaje no ha llegado</translation>
    </message>
    <message>
        <source>our message came back</source>
        <translation>nuestro mensaje volvió</translation>
    </message>
    <message>
        <source>we stand inside</source>
        <translation>estamos dentro</translation>
    </message>
    <message>
        <source>relaying refused</source>
        <translation>rechazó retransmitir</translation>
    </message>
    <message>
        <source>refused unlike its own users</source>
        <translation>rechazó el buzón externo, no el suyo</translation>
    </message>
    <message>
        <source>refused at DATA</source>
        <translation>rechazó en DATA</translation>
    </message>
    <message>
        <source>refused after the message</source>
        <translation>rechazó tras el mensaje</translation>
    </message>
    <message>
        <source>accepted, then sent back</source>
        <translation>aceptó y luego devolvió</translation>
    </message>
    <message>
        <source>takes mail of its own</source>
        <translation>acepta correo para sus buzones</translation>
    </message>
    <message>
        <source>knows its users</source>
        <translation>conoce a sus usuarios</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>pide una contraseña</translation>
    </message>
    <message>
        <source>relays for one domain</source>
        <translation>retransmite para un dominio</translation>
    </message>
    <message>
        <source>hosts our recipient</source>
        <translation>aloja a nuestro destinatario</translation>
    </message>
    <message>
        <source>we are on a block list</source>
        <translation>estamos en una lista de bloqueo</translation>
    </message>
    <message>
        <source>greylisting</source>
        <translation>greylisting</translation>
    </message>
    <message>
        <source>too many questions for it</source>
        <translation>demasiadas preguntas para él</translation>
    </message>
    <message>
        <source>we have no reverse name</source>
        <translation>no tenemos nombre inverso</translation>
    </message>
    <message>
        <source>dislikes our EHLO name</source>
        <translation>pone objeciones a nuestro EHLO</translation>
    </message>
    <message>
        <source>does not know our sender&apos;s domain</source>
        <translation>no conoce el dominio del remitente</translation>
    </message>
    <message>
        <source>our sender&apos;s policy</source>
        <translation>política de nuestro remitente</translation>
    </message>
    <message>
        <source>refuses our sender</source>
        <translation>rechaza a nuestro remitente</translation>
    </message>
    <message>
        <source>dislikes our recipient</source>
        <translation>pone objeciones al destinatario</translation>
    </message>
    <message>
        <source>asked the recipient&apos;s server</source>
        <translation>preguntó al servidor del destinatario</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>pide TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation>problemas propios</translation>
    </message>
    <message>
        <source>the server left</source>
        <translation>el servidor se fue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>unclear answers</source>
        <translation>respuestas poco claras</translation>
    </message>
    <message>
        <source>takes no mail from us</source>
        <translation>no acepta correo nuestro</translation>
    </message>
    <message>
        <source>its own domain is not known</source>
        <translation>no se conoce su propio dominio</translation>
    </message>
    <message>
        <source>some forms undecided</source>
        <translation>formas sin decidir</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>port 25 is shut on the way</source>
        <translation>puerto 25 cerrado en el camino</translation>
    </message>
    <message>
        <source>no way to IPv6 from here</source>
        <translation>sin ruta hacia IPv6 desde aquí</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>no es SMTP</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>no acepta correo</translation>
    </message>
    <message>
        <source>nothing to connect to</source>
        <translation>nada con lo que conectar</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>asked for the message</source>
        <translation>pidió el mensaje</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>greeted with a refusal</source>
        <translation>saludó con un rechazo</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLO rechazado</translation>
    </message>
    <message>
        <source>no TLS offered</source>
        <translation>no ofreció TLS</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS rechazado</translation>
    </message>
    <message>
        <source>we left</source>
        <translation>nos fuimos</translation>
    </message>
</context>
<context>
    <name>postern::explain::LineMeanings</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>The server&apos;s own words, for people. They bind nobody.</source>
        <translation>Las palabras propias del servidor, para las personas. No obligan a nadie.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>No sender: a bounce comes like this, so that it is never bounced itself.</source>
        <translation>Sin remitente: así llega un rebote, para que nunca rebote él mismo.</translation>
    </message>
    <message>
        <source>A source route: first to the host behind the first @, which is to send it on. Long out of use.</source>
        <translation>Una ruta de origen: primero al host que sigue a la primera @, que ha de retransmitirlo. Hace mucho que está en desuso.</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand: a server that still knows this trick turns it into one and sends on.</source>
        <translation>Un signo de porcentaje donde habría una @: un servidor que todavía conoce este truco lo convierte en una y retransmite el mensaje.</translation>
    </message>
    <message>
        <source>A bang path: hosts one after the other, as UUCP had it.</source>
        <translation>Una ruta con exclamaciones (bang path): un host tras otro, como en UUCP.</translation>
    </message>
    <message>
        <source>A name in quotes: a careless server may read what is inside as an address.</source>
        <translation>Un nombre entre comillas: un servidor descuidado puede leer como dirección lo que hay dentro.</translation>
    </message>
    <message>
        <source>Where a bounce would go. Nothing here shows that it is true.</source>
        <translation>Adónde iría un rebote. Nada muestra aquí que sea verdad.</translation>
    </message>
    <message>
        <source>Where the message is to go.</source>
        <translation>Adónde ha de ir el mensaje.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>No parameter that Postern knows.</source>
        <translation>Ningún parámetro que Postern conozca.</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>fin del mensaje</translation>
    </message>
    <message>
        <source>A dot alone on its line: the message ends here.</source>
        <translation>Un punto solo en su línea: aquí termina el mensaje.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>A line of the message itself; one dot alone ends it.</source>
        <translation>Una línea del mensaje mismo; un punto solo lo termina.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>A step of the login; what is secret in it is not kept.</source>
        <translation>Un paso de la autenticación; lo que hay de secreto en él no se conserva.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No command that Postern knows.</source>
        <translation>Ningún comando que Postern conozca.</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>nombre del cliente</translation>
    </message>
    <message>
        <source>What the client calls itself. Nothing here shows that it is true.</source>
        <translation>Cómo se llama a sí mismo el cliente. Nada muestra aquí que sea verdad.</translation>
    </message>
    <message>
        <source>way of logging in</source>
        <translation>modo de autenticación</translation>
    </message>
    <message>
        <source>The mechanism; a secret behind it is not kept.</source>
        <translation>El mecanismo; un secreto que lo siga no se conserva.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>What the command is about.</source>
        <translation>Aquello de lo que trata el comando.</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>An extension that Postern does not know.</source>
        <translation>Una extensión que Postern no conoce.</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>nombre del servidor</translation>
    </message>
    <message>
        <source>What the server calls itself. Nothing here shows that it is true.</source>
        <translation>Cómo se llama a sí mismo el servidor. Nada muestra aquí que sea verdad.</translation>
    </message>
    <message>
        <source>What it says of itself.</source>
        <translation>Lo que dice de sí mismo.</translation>
    </message>
    <message>
        <source>How it greets whoever called.</source>
        <translation>Cómo saluda a quien lo haya llamado.</translation>
    </message>
    <message>
        <source>No reply of SMTP: one begins with three digits.</source>
        <translation>No es una respuesta de SMTP: estas empiezan por tres cifras.</translation>
    </message>
    <message>
        <source>The server&apos;s name, and what it says of itself.</source>
        <translation>El nombre del servidor, y lo que dice de sí mismo.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>The connection stands: our address, then the server&apos;s.</source>
        <translation>La conexión está establecida: nuestra dirección, después la del servidor.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>The handshake is done; from here on both sides speak over TLS.</source>
        <translation>La negociación (handshake) ha terminado; a partir de aquí las dos partes hablan sobre TLS.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>desechado</translation>
    </message>
    <message>
        <source>Plain text that stood behind the answer to STARTTLS. Somebody on the way may have put it there, so it is not read.</source>
        <translation>Texto sin cifrar que seguía a la respuesta a STARTTLS. Puede haberlo puesto allí alguien en el camino, así que no se lee.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>We waited this long, in milliseconds, and nothing came.</source>
        <translation>Esperamos este tiempo, en milisegundos, y no llegó nada.</translation>
    </message>
    <message>
        <source>ended by the other side</source>
        <translation>terminado por la otra parte</translation>
    </message>
    <message>
        <source>The server or the network ended the connection, or there was none.</source>
        <translation>El servidor o la red terminó la conexión, o no la hubo.</translation>
    </message>
    <message>
        <source>ended by us</source>
        <translation>terminado por nosotros</translation>
    </message>
    <message>
        <source>We hung up.</source>
        <translation>Colgamos.</translation>
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
        <translation>%1 líneas: demasiadas para un ticket. Están en el registro, y en el informe en PDF o HTML.</translation>
    </message>
</context>
<context>
    <name>postern::explain::MatrixWords</name>
    <message>
        <source>Name or password was refused.</source>
        <translation>El nombre o la contraseña fueron rechazados.</translation>
    </message>
    <message>
        <source>No login is offered.</source>
        <translation>No se ofrece autenticación.</translation>
    </message>
    <message>
        <source>The password was kept back.</source>
        <translation>La contraseña no se entregó.</translation>
    </message>
    <message>
        <source>No login that Postern knows is offered.</source>
        <translation>No se ofrece ninguna autenticación que Postern conozca.</translation>
    </message>
    <message>
        <source>The login came to nothing.</source>
        <translation>La autenticación no se completó.</translation>
    </message>
    <message>
        <source>Taken, with a password</source>
        <translation>Aceptado, con una contraseña</translation>
    </message>
    <message>
        <source>Refused, even with a password</source>
        <translation>Rechazado, incluso con una contraseña</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <translation>No respondió nada.</translation>
    </message>
    <message>
        <source>We stood inside the network.</source>
        <translation>Estábamos dentro de la red.</translation>
    </message>
    <message>
        <source>We stood outside the network.</source>
        <translation>Estábamos fuera de la red.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Method</name>
    <message>
        <source>everything that was still to be asked when the check was stopped</source>
        <translation>todo lo que faltaba por preguntar cuando se detuvo la comprobación</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: omitido: %2</translation>
    </message>
    <message>
        <source>Nothing that was found was left out. What a check can never cover stands below, under limits.</source>
        <translation>No se omitió nada de lo que se encontró. Lo que una comprobación no puede cubrir nunca está abajo, en «Límites».</translation>
    </message>
    <message>
        <source>Every endpoint was spoken to in SMTP (RFC 5321), and was offered envelopes, each a sender and a recipient, in the forms that have opened relays. Beside them it was asked for its own mailboxes, which it has to take, and for names that cannot exist, which it should not.</source>
        <translation>Se habló SMTP (RFC 5321) con cada punto de conexión y se le ofrecieron sobres, cada uno con un remitente y un destinatario, en las formas que han abierto relays. Además se le preguntó por sus propios buzones, que tiene que aceptar, y por nombres que no pueden existir, que no debería aceptar.</translation>
    </message>
    <message>
        <source>Reasons decide, not codes: a refusal that is not about relaying shows nothing about it, and an acceptance counts only where no innocent reading is left. The verdict is the worst of the endpoints. It is worked out from the record alone, so that anybody who has the file can have it judged again:</source>
        <translation>Deciden las razones, no los códigos: un rechazo que no trata de la retransmisión no muestra nada sobre ella, y una aceptación cuenta solo cuando no queda ninguna lectura inocente. El veredicto es el peor de los puntos de conexión. Se deduce únicamente del registro, de modo que cualquiera que tenga el archivo puede hacer que se juzgue de nuevo:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>The answers are those of one time and one place. A server, or the network before it, can be changed a minute later; test again after every change.</source>
        <translation>Las respuestas son las de un momento y un lugar. Un servidor, o la red que tiene delante, puede cambiar un minuto después; pruebe de nuevo después de cada cambio.</translation>
    </message>
    <message>
        <source>Only forms that were asked are covered. A server may know a form that nobody else knows.</source>
        <translation>Solo quedan cubiertas las formas por las que se preguntó. Un servidor puede conocer una forma que no conoce nadie más.</translation>
    </message>
    <message>
        <source>Only a message that arrives proves that mail is carried on. A server can discard or bounce what it took.</source>
        <translation>Solo un mensaje que llega demuestra que el correo se retransmite. Un servidor puede descartar o devolver lo que aceptó.</translation>
    </message>
    <message>
        <source>Spam can leave a closed relay: by a stolen password, an infected machine inside, or a web form. None of that is seen here.</source>
        <translation>De un relay cerrado puede salir spam: por una contraseña robada, un equipo infectado dentro o un formulario web. Nada de eso se ve aquí.</translation>
    </message>
    <message>
        <source>No endpoint was asked for more than the recipient, and no message was sent.</source>
        <translation>A ningún punto de conexión se le preguntó más que por el destinatario, y no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>For each form that was taken one message was sent, on the tester&apos;s word and to a mailbox of the tester&apos;s own. It says what it is and who made it, and bears a random token; what comes out at the far end with that token is the proof.</source>
        <translation>Por cada forma que se aceptó se envió un mensaje, según la declaración de quien hace la prueba y a un buzón de su propiedad. El mensaje dice qué es y quién lo hizo, y lleva un token aleatorio; lo que sale por el otro extremo con ese token es la prueba.</translation>
    </message>
    <message>
        <source>Where an outside recipient was taken, the message was asked for as well (DATA), and the connection given up before one was sent: without the final dot there is no message (RFC 5321, 4.1.1.4).</source>
        <translation>Donde se aceptó un destinatario externo se preguntó también por el mensaje (DATA), y la conexión se abandonó antes de enviar ninguno: sin el punto final no hay mensaje (RFC 5321, 4.1.1.4).</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>Redes propias</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>the check was stopped before it was done</source>
        <translation>la comprobación se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Informe de</translation>
    </message>
    <message>
        <source>Record, SHA-256</source>
        <translation>Registro, SHA-256</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>Conexión %1 de %2</translation>
    </message>
    <message>
        <source>Login of its own people</source>
        <translation>Autenticación de los usuarios propios</translation>
    </message>
    <message>
        <source>Every line, as it was on the wire. Control characters are written as \n or \x1B, passwords as •••. The numbers are those that this report names.</source>
        <translation>Cada línea, tal como pasó por la red. Los caracteres de control se escriben como \n o \x1B; las contraseñas, como •••. Los números son los que nombra este informe.</translation>
    </message>
    <message>
        <source>(read off the target&apos;s name)</source>
        <translation>(deducido del nombre del destino)</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Dominio alojado</translation>
    </message>
    <message>
        <source>A mailbox there</source>
        <translation>Un buzón allí</translation>
    </message>
    <message>
        <source>Outside sender</source>
        <translation>Remitente externo</translation>
    </message>
    <message>
        <source>Outside recipient</source>
        <translation>Destinatario externo</translation>
    </message>
    <message>
        <source>(a reserved address, for want of a mailbox of the tester&apos;s own)</source>
        <translation>(una dirección reservada, a falta de un buzón propio de quien hace la prueba)</translation>
    </message>
    <message>
        <source>At another domain</source>
        <translation>En otro dominio</translation>
    </message>
    <message>
        <source>Our name in EHLO</source>
        <translation>Nuestro nombre en EHLO</translation>
    </message>
    <message>
        <source>Own people&apos;s envelope</source>
        <translation>Sobre de los usuarios propios</translation>
    </message>
    <message>
        <source>From </source>
        <translation>De </translation>
    </message>
    <message>
        <source>To </source>
        <translation>Para </translation>
    </message>
    <message>
        <source>the tester said: inside the server&apos;s network</source>
        <translation>quien hace la prueba dijo: dentro de la red del servidor</translation>
    </message>
    <message>
        <source>the tester said: outside the server&apos;s network</source>
        <translation>quien hace la prueba dijo: fuera de la red del servidor</translation>
    </message>
    <message>
        <source>worked out from addresses and answers</source>
        <translation>deducida de direcciones y respuestas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>an address of the recipient&apos;s exchanger</source>
        <translation>una dirección del servidor MX del destinatario</translation>
    </message>
    <message>
        <source>a recipient&apos;s domain with letters beyond ASCII</source>
        <translation>un dominio del destinatario con letras fuera de ASCII</translation>
    </message>
    <message>
        <source>a second outside recipient</source>
        <translation>un segundo destinatario externo</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>el nombre del servidor</translation>
    </message>
    <message>
        <source>an IPv4 address of the server</source>
        <translation>una dirección IPv4 del servidor</translation>
    </message>
    <message>
        <source>the domain that it takes mail for</source>
        <translation>el dominio para el que acepta correo</translation>
    </message>
    <message>
        <source>a letter of its domain that has a twin in another script</source>
        <translation>una letra de su dominio que tenga una gemela en otro alfabeto</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>un buzón que exista allí</translation>
    </message>
    <message>
        <source>an IPv6 address of the server</source>
        <translation>una dirección IPv6 del servidor</translation>
    </message>
    <message>
        <source>%1 (for want of %2)</source>
        <translation>%1 (faltaba: %2)</translation>
    </message>
</context>
<context>
    <name>postern::explain::OwnPeople</name>
    <message>
        <source>%1: with a password (%2), mail to outside is taken (%3: “%4”). Your own people can still send.</source>
        <translation>%1: con una contraseña (%2), se acepta correo hacia fuera (%3: «%4»). Su propia gente todavía puede enviar.</translation>
    </message>
    <message>
        <source>%1: the password was taken (%2), and mail to outside was refused all the same (%3: “%4”). Your own people cannot send there.</source>
        <translation>%1: la contraseña se aceptó (%2), y el correo hacia fuera se rechazó de todos modos (%3: «%4»). Su propia gente no puede enviar por ahí.</translation>
    </message>
    <message>
        <source>%1: name or password was refused (%2): “%3”. It was tried this once only, so that nobody is locked out.</source>
        <translation>%1: el nombre o la contraseña fueron rechazados (%2): «%3». Se intentó solo esta vez, para que no se bloquee a nadie.</translation>
    </message>
    <message>
        <source>%1: the login came to nothing (%2): “%3”.</source>
        <translation>%1: la autenticación no se completó (%2): «%3».</translation>
    </message>
    <message>
        <source>%1: the connection ended before it was known whether your own people can send.</source>
        <translation>%1: la conexión terminó antes de que se supiera si su propia gente puede enviar.</translation>
    </message>
    <message>
        <source>%1: no login is offered.</source>
        <translation>%1: no se ofrece autenticación.</translation>
    </message>
    <message>
        <source>%1: a login is offered, but by no way that Postern knows (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</source>
        <translation>%1: se ofrece autenticación, pero por ningún modo que Postern conozca (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</translation>
    </message>
    <message>
        <source>%1: a login is offered in the clear only, so the password was kept back.</source>
        <translation>%1: se ofrece autenticación solo sin cifrar, así que la contraseña no se entregó.</translation>
    </message>
    <message>
        <source>%1: nobody whom this machine trusts vouches for the certificate, so the password was kept back.</source>
        <translation>%1: nadie en quien confíe este equipo avala el certificado, así que la contraseña no se entregó.</translation>
    </message>
    <message>
        <source>%1: the password was not tried, since it had failed elsewhere.</source>
        <translation>%1: la contraseña no se probó, porque había fallado en otro lugar.</translation>
    </message>
    <message>
        <source>Let whoever has logged in send to anyone, before the rule that refuses relaying.</source>
        <translation>Deje que quien se ha autenticado envíe a cualquiera, antes de la regla que rechaza la retransmisión.</translation>
    </message>
    <message>
        <source>Check --user and the password; some servers want the whole address as the name.</source>
        <translation>Compruebe --user y la contraseña; algunos servidores quieren como nombre la dirección completa.</translation>
    </message>
    <message>
        <source>Have the server offer TLS with a certificate for its name, and name it by that name. If you know who is at the other end, --auth-anyway gives the password all the same.</source>
        <translation>Haga que el servidor ofrezca TLS con un certificado para su nombre, y nómbrelo por ese nombre. Si sabe quién está al otro lado, --auth-anyway entrega la contraseña de todos modos.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Page</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>or open the connection, and type the lines above:</source>
        <translation>o abra la conexión y escriba las líneas de arriba:</translation>
    </message>
    <message>
        <source>Repeat it yourself (no message is sent)</source>
        <translation>Repítalo usted mismo (no se envía ningún mensaje)</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>Cómo cerrarlo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>¿Con qué certeza?</translation>
    </message>
    <message>
        <source>The lines that decide (&gt; we say, &lt; the server says, seconds since connecting)</source>
        <translation>Las líneas que deciden (&gt; decimos, &lt; dice el servidor, segundos desde la conexión)</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Puertas abiertas</translation>
    </message>
    <message>
        <source>and %1 more: --json FILE names them all</source>
        <translation>y %1 más: --json FILE las nombra todas</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Su propia gente</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>La prueba por entrega</translation>
    </message>
    <message>
        <source>Also learnt</source>
        <translation>Qué más se supo</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cubrir</translation>
    </message>
</context>
<context>
    <name>postern::explain::Parts</name>
    <message>
        <source>at a time that is not known</source>
        <translation>en un momento que se desconoce</translation>
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
        <translation>%1 (%2 en %3)</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>un punto de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <translation>una pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::explain::Proof</name>
    <message>
        <source>The server refused it at its end.</source>
        <translation>El servidor lo rechazó al final.</translation>
    </message>
    <message>
        <source>The server was gone before it said whether it took it.</source>
        <translation>El servidor desapareció antes de decir si lo aceptaba.</translation>
    </message>
    <message>
        <source>The server took it. It has not been seen yet.</source>
        <translation>El servidor lo aceptó. Todavía no se ha visto.</translation>
    </message>
    <message>
        <source>The server took it. It was not seen within %1.</source>
        <translation>El servidor lo aceptó. No se vio en %1.</translation>
    </message>
    <message>
        <source>It came out at the far end, and its trace leads through this server.</source>
        <translation>Salió por el otro extremo, y su traza pasa por este servidor.</translation>
    </message>
    <message>
        <source>It came out at the far end, but nothing in its trace names this server.</source>
        <translation>Salió por el otro extremo, pero nada en su traza nombra a este servidor.</translation>
    </message>
    <message>
        <source>The server took it and sent it back: “%1”.</source>
        <translation>El servidor lo aceptó y lo devolvió: «%1».</translation>
    </message>
    <message>
        <source>The server tried to hand it on, and came to nothing at the next one: “%1”.</source>
        <translation>El servidor intentó entregarlo al siguiente, y allí no lo consiguió: «%1».</translation>
    </message>
    <message>
        <source>The server took it and sent it back for another reason: “%1”.</source>
        <translation>El servidor lo aceptó y lo devolvió por otra razón: «%1».</translation>
    </message>
    <message>
        <source>Nothing showed that the recipient is a mailbox of yours, so no message was sent.</source>
        <translation>Nada mostró que el destinatario sea un buzón suyo, así que no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>The message could reach nobody else, so nothing had to be shown about the recipient.</source>
        <translation>El mensaje no podía llegar a nadie más, así que no había que mostrar nada sobre el destinatario.</translation>
    </message>
    <message>
        <source>A code that was sent to the recipient before was seen in the watched place.</source>
        <translation>Un código enviado antes al destinatario se vio en el lugar vigilado.</translation>
    </message>
    <message>
        <source>You told the code that was sent to the recipient before.</source>
        <translation>Usted dijo el código que se había enviado antes al destinatario.</translation>
    </message>
    <message>
        <source>The watched mailbox is the recipient&apos;s.</source>
        <translation>El buzón vigilado es el del destinatario.</translation>
    </message>
    <message>
        <source>The watch is still open: it can be gone on with from the saved check.</source>
        <translation>La vigilancia sigue abierta: se puede continuar desde la comprobación guardada.</translation>
    </message>
    <message>
        <source>Seen after %1.</source>
        <translation>Visto al cabo de %1.</translation>
    </message>
    <message>
        <source>Nothing more was to be expected.</source>
        <translation>No había nada más que esperar.</translation>
    </message>
    <message>
        <source>The watch was given up after %1.</source>
        <translation>La vigilancia se abandonó al cabo de %1.</translation>
    </message>
    <message>
        <source>The watch was ended early, after %1: it can be gone on with from the saved check.</source>
        <translation>La vigilancia se terminó antes de tiempo, al cabo de %1: se puede continuar desde la comprobación guardada.</translation>
    </message>
    <message>
        <source>Nobody could listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Nadie pudo escuchar allí: la dirección no es de este equipo, el puerto está ocupado o hacen falta más permisos.</translation>
    </message>
    <message>
        <source>There is no such directory, file or mailbox.</source>
        <translation>No existe tal directorio, archivo o buzón.</translation>
    </message>
    <message>
        <source>The watched place cannot be read, or is not what it was said to be.</source>
        <translation>El lugar vigilado no se puede leer, o no es lo que se dijo que era.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>El servidor del buzón no responde.</translation>
    </message>
    <message>
        <source>No TLS with the mailbox&apos;s server, or nobody vouches for its certificate.</source>
        <translation>Sin TLS con el servidor del buzón, o nadie avala su certificado.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not take name and password.</source>
        <translation>El servidor del buzón no aceptó el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not answer as it should.</source>
        <translation>El servidor del buzón no respondió como debía.</translation>
    </message>
    <message>
        <source>Mail may take long: a server that does not know the sender often has it come back after some minutes (greylisting), the next attempt is made when the queue is run again, and a filter may put it into a folder for junk. It may also never come: then the server discarded it, or keeps it.</source>
        <translation>El correo puede tardar: un servidor que no conoce al remitente suele hacer que vuelva al cabo de unos minutos (greylisting), el intento siguiente se hace cuando se procesa de nuevo la cola, y un filtro puede ponerlo en una carpeta de correo no deseado. También puede no llegar nunca: entonces el servidor lo descartó, o lo conserva.</translation>
    </message>
    <message>
        <source>There, “%1” lists what is queued.</source>
        <translation>Allí, «%1» enumera lo que está en cola.</translation>
    </message>
    <message>
        <source>There, look at what is queued: “postqueue -p” with Postfix, “exim -bp” with Exim, “smtpctl show queue” with OpenSMTPD, “mailq” with most others.</source>
        <translation>Allí, mire lo que está en cola: «postqueue -p» con Postfix, «exim -bp» con Exim, «smtpctl show queue» con OpenSMTPD, «mailq» con la mayoría de los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched: %1. %2</source>
        <translation>Vigilado: %1. %2</translation>
    </message>
    <message>
        <source>“%1” at %2, sent %3 UTC: %4</source>
        <translation>«%1» en %2, enviado el %3 UTC: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Proofs</name>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>El buzón</translation>
    </message>
    <message>
        <source>handed over by %1</source>
        <translation>entregado por %1</translation>
    </message>
    <message>
        <source>What was seen in the watched place</source>
        <translation>Lo que se vio en el lugar vigilado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>The way of the message, as each server wrote it down</source>
        <translation>El camino del mensaje, como lo anotó cada servidor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>The hand-over, and its line</source>
        <translation>La entrega y su línea</translation>
    </message>
</context>
<context>
    <name>postern::explain::Questions</name>
    <message>
        <source>Forms ask for an outside mailbox: each of them has opened a relay somewhere. Controls ask what the right answer is known to, so that a server which refuses relaying can be told from one that refuses us. Each reply is read by a rule, by its code, its words and what was asked; the name of the rule stands below the reading.</source>
        <translation>Las formas preguntan por un buzón externo: cada una de ellas ha abierto un relay en algún sitio. Los controles preguntan aquello cuya respuesta correcta se conoce, para que un servidor que rechaza la retransmisión se distinga de uno que nos rechaza a nosotros. Cada respuesta la lee una regla, por su código, sus palabras y lo que se preguntó; el nombre de la regla está debajo de la lectura.</translation>
    </message>
    <message>
        <source>Forms at %1</source>
        <translation>Formas en %1</translation>
    </message>
    <message>
        <source>Controls at %1</source>
        <translation>Controles en %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>Respuesta decisiva</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>rule </source>
        <translation>regla </translation>
    </message>
    <message>
        <source>What the readings mean</source>
        <translation>Qué significan las lecturas</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReadingWords</name>
    <message>
        <source>A stranger asked for an outside mailbox, and the server said yes: a closed relay says no here.</source>
        <translation>Un extraño preguntó por un buzón externo, y el servidor dijo que sí: aquí un relay cerrado dice que no.</translation>
    </message>
    <message>
        <source>The server takes mail for its own people from us, as it should.</source>
        <translation>El servidor nos acepta correo para sus usuarios propios, como debe ser.</translation>
    </message>
    <message>
        <source>The server takes mail for a user of its own who does not exist.</source>
        <translation>El servidor acepta correo para un usuario propio que no existe.</translation>
    </message>
    <message>
        <source>The server takes mail for a domain that cannot exist; by itself that says nothing yet.</source>
        <translation>El servidor acepta correo para un dominio que no puede existir; por sí solo, eso no dice nada todavía.</translation>
    </message>
    <message>
        <source>The server takes this for a mailbox of its own, so the same name in a trick form may be just that.</source>
        <translation>El servidor toma esto por un buzón propio, de modo que el mismo nombre en una forma con truco puede ser justo eso.</translation>
    </message>
    <message>
        <source>The server takes it. That is no relaying.</source>
        <translation>El servidor lo acepta. Eso no es retransmisión.</translation>
    </message>
    <message>
        <source>The server does not carry a stranger&apos;s mail onward: the answer of a closed relay.</source>
        <translation>El servidor no retransmite el correo de un extraño: la respuesta de un relay cerrado.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own, so its refusals show less.</source>
        <translation>El servidor no tiene este dominio por suyo, de modo que sus rechazos muestran menos.</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own.</source>
        <translation>El servidor no tiene este dominio por suyo.</translation>
    </message>
    <message>
        <source>The server wants a password first: strangers get nowhere.</source>
        <translation>El servidor pide antes una contraseña: los extraños no llegan a ninguna parte.</translation>
    </message>
    <message>
        <source>The server wants TLS first; then the question has to be asked again.</source>
        <translation>El servidor pide antes TLS; después hay que hacer la pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The server puts off whoever it does not know yet. That says nothing about relaying.</source>
        <translation>El servidor aplaza a quien todavía no conoce. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server refuses our address, whatever we ask. That says nothing about relaying.</source>
        <translation>El servidor rechaza nuestra dirección, preguntemos lo que preguntemos. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server refuses our address and does not say why. That says nothing about relaying.</source>
        <translation>El servidor rechaza nuestra dirección y no dice por qué. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server has had enough from us for now. That says nothing about relaying.</source>
        <translation>El servidor no quiere más de nosotros por ahora. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server wants our address to have a name in the DNS. That says nothing about relaying.</source>
        <translation>El servidor quiere que nuestra dirección tenga un nombre en el DNS. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server does not like the name that we gave in EHLO.</source>
        <translation>Al servidor no le gusta el nombre que dimos en EHLO.</translation>
    </message>
    <message>
        <source>The command came out of order, so the answer says nothing about relaying.</source>
        <translation>El comando llegó fuera de secuencia, de modo que la respuesta no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. That says nothing about relaying.</source>
        <translation>El servidor tiene problemas propios. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server takes no mail at all.</source>
        <translation>El servidor no acepta correo en absoluto.</translation>
    </message>
    <message>
        <source>The server ends the connection before it has answered.</source>
        <translation>El servidor termina la conexión antes de haber respondido.</translation>
    </message>
    <message>
        <source>The server objects to the sender&apos;s domain, not to relaying.</source>
        <translation>El servidor pone objeciones al dominio del remitente, no a la retransmisión.</translation>
    </message>
    <message>
        <source>The sender may not be used from where we stand. That says nothing about relaying.</source>
        <translation>El remitente no se puede usar desde donde estamos. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server objects to the sender, not to relaying.</source>
        <translation>El servidor pone objeciones al remitente, no a la retransmisión.</translation>
    </message>
    <message>
        <source>The server finds no way to the recipient&apos;s domain. It looked for one, which a closed relay need not.</source>
        <translation>El servidor no encuentra ninguna ruta hacia el dominio del destinatario. Buscó una, cosa que un relay cerrado no necesita hacer.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail. That says nothing about relaying.</source>
        <translation>El dominio del destinatario no acepta correo. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The server asked the recipient&apos;s own server, which refused: it would have sent on.</source>
        <translation>El servidor preguntó al servidor propio del destinatario, que lo rechazó: habría retransmitido.</translation>
    </message>
    <message>
        <source>The server looks for this mailbox in its own house only: it does not relay.</source>
        <translation>El servidor busca este buzón solo en su propia casa: no retransmite.</translation>
    </message>
    <message>
        <source>The server knows its own users and refuses the others.</source>
        <translation>El servidor conoce a sus usuarios propios y rechaza a los demás.</translation>
    </message>
    <message>
        <source>The server does not allow an address of this shape.</source>
        <translation>El servidor no permite una dirección de esta forma.</translation>
    </message>
    <message>
        <source>The server objects to the message, not to its recipient.</source>
        <translation>El servidor pone objeciones al mensaje, no a su destinatario.</translation>
    </message>
    <message>
        <source>The server refuses for good and does not say why.</source>
        <translation>El servidor lo rechaza definitivamente y no dice por qué.</translation>
    </message>
    <message>
        <source>The server refuses for now and does not say why.</source>
        <translation>El servidor lo rechaza por ahora y no dice por qué.</translation>
    </message>
    <message>
        <source>A stranger may hand in a message for an outside mailbox: nothing is left that would stop it. We hang up here, and no message is sent.</source>
        <translation>Un extraño puede entregar un mensaje para un buzón externo: ya no queda nada que lo impida. Aquí colgamos, y no se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>The server wants the message. We hang up here, and no message is sent.</source>
        <translation>El servidor quiere el mensaje. Aquí colgamos, y no se envía ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reasons</name>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2), and the server answered “%3”.</source>
        <translation>Un extraño (%1) preguntó por un buzón externo (%2), y el servidor respondió «%3».</translation>
    </message>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2) on several connections, and some of them were answered “%3”: more than one server stands behind this address, and they differ.</source>
        <translation>Un extraño (%1) preguntó por un buzón externo (%2) en varias conexiones, y a algunas de ellas se respondió «%3»: detrás de esta dirección hay más de un servidor, y difieren entre sí.</translation>
    </message>
    <message>
        <source>A mailbox at a second outside domain (%1) was taken as well, so this is not about one domain that the server happens to host.</source>
        <translation>También se aceptó un buzón de un segundo dominio externo (%1), así que no se trata de un único dominio que el servidor aloje casualmente.</translation>
    </message>
    <message>
        <source>It refuses unknown names of its own (%1: “%2”), so it does not simply take everything.</source>
        <translation>Rechaza nombres desconocidos de su propio dominio (%1: «%2»), así que no acepta todo sin más.</translation>
    </message>
    <message>
        <source>The server sees us under an address of its own network: an address translator, a container or a proxy stands in front of it, and everybody who comes through it counts as one of its own.</source>
        <translation>El servidor nos ve con una dirección de su propia red: delante de él hay un traductor de direcciones (NAT), un contenedor o un proxy, y todo el que llega a través de él cuenta como uno de los suyos.</translation>
    </message>
    <message>
        <source>The plain form, %1 to %2, was answered “%3”.</source>
        <translation>A la forma simple, de %1 a %2, se respondió «%3».</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”. Nothing in that form can mean a mailbox of its own: it took mail for an outside recipient.</source>
        <translation>A «%1» se respondió «%2». Nada en esa forma puede significar un buzón propio: aceptó correo para un destinatario externo.</translation>
    </message>
    <message>
        <source>It also took a mailbox that cannot exist (%1: “%2”), so taking the outside recipient shows nothing yet.</source>
        <translation>También aceptó un buzón que no puede existir (%1: «%2»), así que aceptar el destinatario externo no muestra nada todavía.</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”; the server may have read it as a mailbox of its own.</source>
        <translation>A «%1» se respondió «%2»; el servidor puede haberlo leído como un buzón propio.</translation>
    </message>
    <message>
        <source>By the DNS this server is an exchanger of every outside domain that we have a mailbox at: what it answers for them says nothing about relaying.</source>
        <translation>Según el DNS, este servidor es un servidor MX de todos los dominios externos en los que tenemos un buzón: lo que responde por ellos no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>It took %1 (“%2”), but by the DNS it is an exchanger of that domain, and of the second one as well: taking mail for them is its duty, and no relaying.</source>
        <translation>Aceptó %1 («%2»), pero según el DNS es un servidor MX de ese dominio, y también del segundo: aceptar correo para ellos es su deber, no retransmisión.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end, and its trace leads through this server: a stranger&apos;s mail to a stranger was sent on. That is the proof.</source>
        <translation>Nuestro propio mensaje salió por el otro extremo, y su traza pasa por este servidor: se retransmitió correo de un extraño a otro extraño. Esa es la prueba.</translation>
    </message>
    <message>
        <source>Our own message came out at the far end. Nobody but this server ever had it; but nothing in its trace names the server, so it may have gone on by another one.</source>
        <translation>Nuestro propio mensaje salió por el otro extremo. Nadie más que este servidor lo tuvo nunca; pero nada en su traza nombra al servidor, así que puede haber seguido a través de otro.</translation>
    </message>
    <message>
        <source>Our message came back, and its bounce quotes the next server: this one did try to send a stranger&apos;s mail on to a stranger.</source>
        <translation>Nuestro mensaje volvió, y su rebote cita al servidor siguiente: este intentó, en efecto, enviar a un extraño el correo de otro extraño.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”). Whether that comes out at the far end is not known yet.</source>
        <translation>Aceptó nuestro mensaje completo («%1»). Todavía no se sabe si sale por el otro extremo.</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”), and within %2 that was not seen at the far end: it may have discarded it, may still keep it, or somebody on the way took it for junk.</source>
        <translation>Aceptó nuestro mensaje completo («%1»), y en %2 no se vio en el otro extremo: puede haberlo descartado, puede conservarlo todavía, o alguien en el camino lo tomó por correo no deseado.</translation>
    </message>
    <message>
        <source>It took our message and sent it back, but for a reason that says nothing of relaying.</source>
        <translation>Aceptó nuestro mensaje y lo devolvió, pero por una razón que no dice nada de la retransmisión.</translation>
    </message>
    <message>
        <source>We asked from inside, where a mail server may send on to anyone: “%1” is the right answer to us.</source>
        <translation>Preguntamos desde dentro, donde un servidor de correo puede retransmitir a cualquiera: «%1» es la respuesta correcta para nosotros.</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was refused for the right reason: “%2”.</source>
        <translation>Un buzón externo (%1) se rechazó por la razón correcta: «%2».</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was answered “%2”. The words give no reason, but on the same terms mail for its own mailbox was taken.</source>
        <translation>A un buzón externo (%1) se respondió «%2». Las palabras no dan razón, pero en las mismas condiciones se aceptó correo para un buzón propio.</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at DATA: “%1”.</source>
        <translation>Primero aceptó el destinatario externo, y rechazó en DATA: «%1».</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at the end of the message: “%1”.</source>
        <translation>Primero aceptó el destinatario externo, y rechazó al final del mensaje: «%1».</translation>
    </message>
    <message>
        <source>It took our message for %1, and then sent it back to the sender: “%2”. It does not relay; it only says so late.</source>
        <translation>Aceptó nuestro mensaje para %1 y después lo devolvió al remitente: «%2». No retransmite; solo que lo dice tarde.</translation>
    </message>
    <message>
        <source>It does take mail from us: %1 was answered “%2”. So the refusals are about relaying, not about us.</source>
        <translation>Sí nos acepta correo: a %1 se respondió «%2». De modo que los rechazos son por la retransmisión, no por nosotros.</translation>
    </message>
    <message>
        <source>It looks at each recipient: an unknown name of its own (%1) is answered “%2”, an outside one in other words.</source>
        <translation>Examina cada destinatario: a un nombre desconocido de su propio dominio (%1) se responde «%2»; a uno externo, con otras palabras.</translation>
    </message>
    <message>
        <source>Every question was answered like this: “%1”. Who has no password sends nothing, not even to its own mailboxes.</source>
        <translation>A todas las preguntas se respondió así: «%1». Quien no tiene contraseña no envía nada, ni siquiera a los buzones propios del servidor.</translation>
    </message>
    <message>
        <source>It takes mail for the first outside domain that we tried, but not for another one (%1: “%2”): it handles mail for that one domain, as a second exchanger does.</source>
        <translation>Acepta correo para el primer dominio externo que probamos, pero no para otro (%1: «%2»): gestiona el correo de ese único dominio, como hace un MX secundario.</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of the first recipient&apos;s domain, so that one counts for nothing: %1 decides (“%2”).</source>
        <translation>Según el DNS es un servidor MX del dominio del primer destinatario, así que ese no cuenta: decide %1 («%2»).</translation>
    </message>
    <message>
        <source>It refuses us, and not only what we ask: “%1”.</source>
        <translation>Nos rechaza a nosotros, y no solo lo que preguntamos: «%1».</translation>
    </message>
    <message>
        <source>It puts us off for now, as greylisting does with whoever is new: “%1”.</source>
        <translation>Nos aplaza por ahora, como hace el greylisting con quien es nuevo: «%1».</translation>
    </message>
    <message>
        <source>It takes no more of us for now: “%1”.</source>
        <translation>Por ahora no acepta más de nosotros: «%1».</translation>
    </message>
    <message>
        <source>It wants a name in the DNS for the address that we come from: “%1”.</source>
        <translation>Quiere un nombre en el DNS para la dirección desde la que venimos: «%1».</translation>
    </message>
    <message>
        <source>It does not accept the name that we give in EHLO: “%1”.</source>
        <translation>No acepta el nombre que damos en EHLO: «%1».</translation>
    </message>
    <message>
        <source>It looked for the domain of our sender (%1) in the DNS and did not find it: “%2”.</source>
        <translation>Buscó en el DNS el dominio de nuestro remitente (%1) y no lo encontró: «%2».</translation>
    </message>
    <message>
        <source>The domain of our sender (%1) does not allow us to write in its name: “%2”.</source>
        <translation>El dominio de nuestro remitente (%1) no nos permite escribir en su nombre: «%2».</translation>
    </message>
    <message>
        <source>It refuses our sender (%1): “%2”.</source>
        <translation>Rechaza a nuestro remitente (%1): «%2».</translation>
    </message>
    <message>
        <source>It looked for the domain of our test recipient (%1) and found none that takes mail: “%2”.</source>
        <translation>Buscó el dominio de nuestro destinatario de prueba (%1) y no encontró ninguno que acepte correo: «%2».</translation>
    </message>
    <message>
        <source>It asks the mail server of our test recipient (%1) first, and got no yes from there: “%2”.</source>
        <translation>Pregunta primero al servidor de correo de nuestro destinatario de prueba (%1), y de allí no obtuvo un sí: «%2».</translation>
    </message>
    <message>
        <source>It takes nothing without TLS: “%1”.</source>
        <translation>No acepta nada sin TLS: «%1».</translation>
    </message>
    <message>
        <source>It has trouble of its own just now: “%1”.</source>
        <translation>En este momento tiene problemas propios: «%1».</translation>
    </message>
    <message>
        <source>The plain form is refused, but “%1” has no usable answer, and that form matters.</source>
        <translation>La forma simple se rechaza, pero «%1» no tiene una respuesta utilizable, y esa forma importa.</translation>
    </message>
    <message>
        <source>It does not hold %1 for its own domain (“%2”), so it could not be shown that it takes mail from us at all.</source>
        <translation>No tiene %1 por dominio suyo («%2»), así que no se pudo mostrar que nos acepte correo alguno.</translation>
    </message>
    <message>
        <source>It was asked for none of its own mailboxes, so its refusals may be about us.</source>
        <translation>No se le preguntó por ninguno de sus propios buzones, así que sus rechazos pueden ser por nosotros.</translation>
    </message>
    <message>
        <source>It took mail for none of its own mailboxes that we asked for (%1: “%2”), so its refusals may be about us.</source>
        <translation>No aceptó correo para ninguno de sus propios buzones por los que preguntamos (%1: «%2»), así que sus rechazos pueden ser por nosotros.</translation>
    </message>
    <message>
        <source>The reply does not say why it refuses: “%1”.</source>
        <translation>La respuesta no dice por qué rechaza: «%1».</translation>
    </message>
    <message>
        <source>The TLS handshake came to nothing.</source>
        <translation>La negociación TLS (handshake) fracasó.</translation>
    </message>
    <message>
        <source>The server ended the connection before it answered.</source>
        <translation>El servidor terminó la conexión antes de responder.</translation>
    </message>
    <message>
        <source>The server ended the connection: “%1”.</source>
        <translation>El servidor terminó la conexión: «%1».</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>El servidor dejó de responder.</translation>
    </message>
    <message>
        <source>The check was stopped before the questions that matter were answered.</source>
        <translation>La comprobación se detuvo antes de que se respondieran las preguntas que importan.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>No se pudo establecer ninguna conexión.</translation>
    </message>
    <message>
        <source>Port 25 gave no answer at all, not even a refusal: so it looks from a network that lets nobody out to port 25, as many do.</source>
        <translation>El puerto 25 no dio ninguna respuesta, ni siquiera un rechazo: así se ve desde una red que no deja salir a nadie al puerto 25, como hacen muchas.</translation>
    </message>
    <message>
        <source>There is no way to IPv6 addresses from here.</source>
        <translation>Desde aquí no hay ruta hacia direcciones IPv6.</translation>
    </message>
    <message>
        <source>A connection was made, but no greeting came in the time that we wait.</source>
        <translation>Se estableció una conexión, pero no llegó ningún saludo en el tiempo que esperamos.</translation>
    </message>
    <message>
        <source>What came back is not SMTP.</source>
        <translation>Lo que se recibió no es SMTP.</translation>
    </message>
    <message>
        <source>What came back is not SMTP: “%1”.</source>
        <translation>Lo que se recibió no es SMTP: «%1».</translation>
    </message>
    <message>
        <source>It greets with a refusal: “%1”.</source>
        <translation>Saluda con un rechazo: «%1».</translation>
    </message>
    <message>
        <source>Run the check again with %1: it waits for some %2 min and asks once more, and who comes back is let in.</source>
        <translation>Haga de nuevo la comprobación con %1: espera unos %2 min y pregunta una vez más, y a quien vuelve se le deja entrar.</translation>
    </message>
    <message>
        <source>Run the check from another address, or have ours taken off the list that the reply names. Home and mobile connections are listed almost everywhere.</source>
        <translation>Haga la comprobación desde otra dirección, o haga que saquen la nuestra de la lista que nombra la respuesta. Las conexiones domésticas y móviles están en listas casi en todas partes.</translation>
    </message>
    <message>
        <source>Wait an hour and run the check again with --gentle.</source>
        <translation>Espere una hora y haga de nuevo la comprobación con --gentle.</translation>
    </message>
    <message>
        <source>Give our address a PTR record that leads to a name which leads back, or run the check from a host that has one.</source>
        <translation>Dé a nuestra dirección un registro PTR que lleve a un nombre que lleve de vuelta, o haga la comprobación desde un host que lo tenga.</translation>
    </message>
    <message>
        <source>Name this machine with a fully qualified name that the DNS knows: --helo NAME.</source>
        <translation>Dé a este equipo un nombre completo (FQDN) que el DNS conozca: --helo NAME.</translation>
    </message>
    <message>
        <source>Give a sender of your own at a domain that lets this machine send: --sender ADDRESS.</source>
        <translation>Indique un remitente suyo en un dominio que permita enviar a este equipo: --sender ADDRESS.</translation>
    </message>
    <message>
        <source>Give an outside mailbox of your own that exists: --recipient ADDRESS.</source>
        <translation>Indique un buzón externo suyo que exista: --recipient ADDRESS.</translation>
    </message>
    <message>
        <source>Name a domain and a mailbox that this server takes mail for: --hosted-domain DOMAIN --local ADDRESS.</source>
        <translation>Indique un dominio y un buzón cuyo correo acepte este servidor: --hosted-domain DOMAIN --local ADDRESS.</translation>
    </message>
    <message>
        <source>Run the check again with --tls auto or --tls always.</source>
        <translation>Haga de nuevo la comprobación con --tls auto o --tls always.</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS set-up looked at: until a handshake succeeds, this door is unknown, not closed.</source>
        <translation>Haga que revisen la configuración de TLS del servidor: mientras no se logre una negociación, esta puerta es desconocida, no cerrada.</translation>
    </message>
    <message>
        <source>Run the check again later, with --gentle and a longer --timeout; if it stays so, ask whoever runs %1 what the reply means.</source>
        <translation>Haga de nuevo la comprobación más tarde, con --gentle y un --timeout más largo; si sigue igual, pregunte a quien administra %1 qué significa la respuesta.</translation>
    </message>
    <message>
        <source>Run the check again and let it finish.</source>
        <translation>Haga de nuevo la comprobación y déjela terminar.</translation>
    </message>
    <message>
        <source>Close it today: blocklists take up open relays on sight. Two rules leave mail working: from inside the network to any mailbox; from outside to mailboxes of %1 only.</source>
        <translation>Ciérrelo hoy: las listas de bloqueo incluyen los relays abiertos en cuanto los ven. Dos reglas dejan que el correo funcione: desde dentro de la red, a cualquier buzón; desde fuera, solo a los buzones de %1.</translation>
    </message>
    <message>
        <source>Let the server see the true address of its clients, and take the translator&apos;s address out of its trusted networks.</source>
        <translation>Deje que el servidor vea la dirección verdadera de sus clientes, y quite la dirección del traductor de sus redes de confianza.</translation>
    </message>
    <message>
        <source>Have unknown names of its own domain refused at RCPT and check again: then its answers tell more. Until then, look whether a message to an outside mailbox leaves the server: its log and queue show it.</source>
        <translation>Haga que los nombres desconocidos del dominio propio se rechacen en RCPT y compruebe de nuevo: entonces las respuestas dirán más. Hasta entonces, mire si un mensaje a un buzón externo sale del servidor: lo muestran su log y su cola.</translation>
    </message>
    <message>
        <source>Save this check, and go on waiting later: postern wait FILE. Only the message&apos;s arrival is proof.</source>
        <translation>Guarde esta comprobación y siga esperando más tarde: postern wait FILE. Solo la llegada del mensaje es prueba.</translation>
    </message>
    <message>
        <source>Look where the message is now: in the server&apos;s log and queue, and in the folder for junk at the far end. If it comes after all, postern wait FILE judges the saved check again.</source>
        <translation>Mire dónde está el mensaje ahora: en el log y la cola del servidor, y en la carpeta de correo no deseado del otro extremo. Si al final llega, postern wait FILE juzga de nuevo la comprobación guardada.</translation>
    </message>
    <message>
        <source>Have outside recipients refused at RCPT: what is taken and bounced goes to whoever was named as sender, who may be a stranger.</source>
        <translation>Haga que los destinatarios externos se rechacen en RCPT: lo que se acepta y se devuelve va a quien figurara como remitente, que puede ser un extraño.</translation>
    </message>
    <message>
        <source>Look whether a message to %1 leaves the server: its log and queue show it. If it takes every name of its own domain, name a mailbox that cannot be there and have unknown names refused.</source>
        <translation>Mire si un mensaje a %1 sale del servidor: lo muestran su log y su cola. Si acepta todos los nombres de su propio dominio, indique un buzón que no pueda existir allí y haga que se rechacen los nombres desconocidos.</translation>
    </message>
    <message>
        <source>Run the same check where strangers stand: on a host outside of the network, at another provider, without a VPN into this one, and there with the command below. If this host is outside, say so here: --vantage outside.</source>
        <translation>Haga la misma comprobación donde están los extraños: en un host de fuera de la red, en otro proveedor, sin una VPN hacia esta red, y allí con el comando de abajo. Si este host está fuera, dígalo aquí: --vantage outside.</translation>
    </message>
    <message>
        <source>Name an outside mailbox at a domain that this server has nothing to do with: --recipient ADDRESS, and another one: --second-recipient ADDRESS.</source>
        <translation>Indique un buzón externo en un dominio con el que este servidor no tenga nada que ver: --recipient ADDRESS, y otro más: --second-recipient ADDRESS.</translation>
    </message>
    <message>
        <source>If the server is up, run the check from a network that lets you out to port 25: other servers answer you there, too. If nothing is meant to listen at port 25 of %1, name the ports that do: --ports 465,587.</source>
        <translation>Si el servidor está en marcha, haga la comprobación desde una red que le deje salir al puerto 25: allí también le responderán otros servidores. Si no se pretende que nada escuche en el puerto 25 de %1, indique los puertos que sí: --ports 465,587.</translation>
    </message>
    <message>
        <source>Run the check from a network that has IPv6.</source>
        <translation>Haga la comprobación desde una red que tenga IPv6.</translation>
    </message>
    <message>
        <source>Check name and port. Many providers block port 25 from home and cloud connections: then run the check from another network.</source>
        <translation>Compruebe el nombre y el puerto. Muchos proveedores bloquean el puerto 25 en las conexiones domésticas y en la nube: en ese caso, haga la comprobación desde otra red.</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen at 25, 587 and 465.</source>
        <translation>Compruebe el puerto: los servidores de correo escuchan en 25, 587 y 465.</translation>
    </message>
    <message>
        <source>Check the spelling, or name the host instead of the domain.</source>
        <translation>Compruebe cómo está escrito, o indique el host en lugar del dominio.</translation>
    </message>
</context>
<context>
    <name>postern::explain::RemedySection</name>
    <message>
        <source>Keep the two rules: from inside the network to any mailbox; from outside to the server&apos;s own mailboxes only.</source>
        <translation>Mantenga las dos reglas: desde dentro de la red, a cualquier buzón; desde fuera, solo a los buzones propios del servidor.</translation>
    </message>
    <message>
        <source>Test again from outside after every change of the server, and of whatever stands before it: a firewall, a proxy, a container, an IPv6 address.</source>
        <translation>Pruebe de nuevo desde fuera después de cada cambio en el servidor y en lo que tenga delante: un cortafuegos, un proxy, un contenedor, una dirección IPv6.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Fuente: </translation>
    </message>
</context>
<context>
    <name>postern::explain::Repeats</name>
    <message>
        <source>swaks takes the comma for the end of an address: type the lines.</source>
        <translation>swaks toma la coma por el final de una dirección: escriba las líneas.</translation>
    </message>
    <message>
        <source>swaks sends no parameters behind an address: type the lines.</source>
        <translation>swaks no envía parámetros tras una dirección: escriba las líneas.</translation>
    </message>
    <message>
        <source>swaks cannot send an address of this shape: type the lines.</source>
        <translation>swaks no puede enviar una dirección de esta forma: escriba las líneas.</translation>
    </message>
    <message>
        <source>The check went through a proxy, and this does not: do it where the proxy stands.</source>
        <translation>La comprobación pasó por un proxy, y esto no: hágalo donde está el proxy.</translation>
    </message>
    <message>
        <source>at the 354 break off with Ctrl+C: without the final dot there is no message</source>
        <translation>en el 354, interrumpa con Ctrl+C: sin el punto final no hay mensaje</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReplyCodes</name>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>The server tells about its own state.</source>
        <translation>El servidor informa sobre su propio estado.</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>The server says how it can be used; this is for people.</source>
        <translation>El servidor dice cómo se puede usar; esto es para las personas.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>The server is there and ready to listen.</source>
        <translation>El servidor está ahí y listo para escuchar.</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>despedida</translation>
    </message>
    <message>
        <source>The server ends the connection, as agreed.</source>
        <translation>El servidor termina la conexión, como se acordó.</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>autenticado</translation>
    </message>
    <message>
        <source>The password was right: from now on the client is somebody.</source>
        <translation>La contraseña era correcta: a partir de ahora el cliente es alguien.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>The server did what it was asked.</source>
        <translation>El servidor hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>taken, to be sent on</source>
        <translation>aceptado, para reenviarlo</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server takes the message and sends it there.</source>
        <translation>El buzón está en otro lugar; el servidor acepta el mensaje y lo envía allí.</translation>
    </message>
    <message>
        <source>not looked up, but taken</source>
        <translation>no verificado, pero aceptado</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, and tries to deliver all the same.</source>
        <translation>El servidor no dice si el buzón existe, e intenta entregar de todos modos.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>siga</translation>
    </message>
    <message>
        <source>The server waits for the next part of the login.</source>
        <translation>El servidor espera la parte siguiente de la autenticación.</translation>
    </message>
    <message>
        <source>send the message</source>
        <translation>envíe el mensaje</translation>
    </message>
    <message>
        <source>The server wants the message itself now; a line with a single dot would end it.</source>
        <translation>El servidor quiere ahora el mensaje mismo; una línea con un solo punto lo terminaría.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>The server ends the connection; try again later.</source>
        <translation>El servidor termina la conexión; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>Este modo de autenticación funciona solo después de que el usuario se haya autenticado una vez de otra manera.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment; later it may.</source>
        <translation>El buzón no se puede usar en este momento; más tarde quizá sí.</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>problemas aquí</translation>
    </message>
    <message>
        <source>Something went wrong in the server itself; later it may work.</source>
        <translation>Algo falló en el servidor mismo; más tarde puede funcionar.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin espacio</translation>
    </message>
    <message>
        <source>The server has no space or too many recipients just now.</source>
        <translation>El servidor no tiene espacio, o tiene demasiados destinatarios en este momento.</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>TLS or login cannot be had at the moment. Some servers also put off relaying with this code.</source>
        <translation>En este momento no se puede disponer de TLS o de autenticación. Algunos servidores también aplazan la retransmisión con este código.</translation>
    </message>
    <message>
        <source>cannot do that now</source>
        <translation>ahora no puede</translation>
    </message>
    <message>
        <source>The server cannot handle one of the parameters just now.</source>
        <translation>El servidor no puede tratar en este momento uno de los parámetros.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>The server does not know this command, or the line is too long.</source>
        <translation>El servidor no conoce este comando, o la línea es demasiado larga.</translation>
    </message>
    <message>
        <source>bad argument</source>
        <translation>argumento incorrecto</translation>
    </message>
    <message>
        <source>The command is known, but what stands behind it has a wrong form.</source>
        <translation>El comando es conocido, pero lo que lo sigue tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>The server knows the command and does not carry it out.</source>
        <translation>El servidor conoce el comando y no lo ejecuta.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>fuera de secuencia</translation>
    </message>
    <message>
        <source>The command came before one that has to stand in front of it.</source>
        <translation>El comando llegó antes que otro que tiene que precederlo.</translation>
    </message>
    <message>
        <source>parameter not offered</source>
        <translation>parámetro no ofrecido</translation>
    </message>
    <message>
        <source>The command is known, but not with this parameter.</source>
        <translation>El comando es conocido, pero no con este parámetro.</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>no acepta correo</translation>
    </message>
    <message>
        <source>This host never takes any mail.</source>
        <translation>Este host no acepta nunca ningún correo.</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>así no</translation>
    </message>
    <message>
        <source>The server wants something first: TLS, or a password.</source>
        <translation>El servidor quiere algo antes: TLS, o una contraseña.</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>autenticación demasiado débil</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>Este modo de autenticación es demasiado débil para este usuario.</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>autenticación rechazada</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>la autenticación necesita cifrado</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>Este modo de autenticación se ofrece solo sobre TLS.</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>rechazo definitivo</translation>
    </message>
    <message>
        <source>The server does not take this: no such mailbox, or a rule is against it.</source>
        <translation>El servidor no acepta esto: no existe ese buzón, o una regla lo impide.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere, and the server will not send the message there.</source>
        <translation>El buzón está en otro lugar, y el servidor no enviará el mensaje allí.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox allows.</source>
        <translation>El mensaje es más grande de lo que permite el servidor o el buzón.</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>nombre no permitido</translation>
    </message>
    <message>
        <source>The server does not accept this form of a mailbox name.</source>
        <translation>El servidor no acepta un nombre de buzón de esta forma.</translation>
    </message>
    <message>
        <source>The server will not do this, now or later. As a greeting: it takes no mail from this client.</source>
        <translation>El servidor no lo hará, ni ahora ni más tarde. Como saludo: no acepta correo de este cliente.</translation>
    </message>
    <message>
        <source>parameter unknown</source>
        <translation>parámetro desconocido</translation>
    </message>
    <message>
        <source>The server does not know one of the parameters, or does not offer it.</source>
        <translation>El servidor no conoce uno de los parámetros, o no lo ofrece.</translation>
    </message>
    <message>
        <source>domain takes no mail</source>
        <translation>el dominio no acepta correo</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>El dominio del destinatario dice que no acepta correo.</translation>
    </message>
    <message>
        <source>The server says yes.</source>
        <translation>El servidor dice que sí.</translation>
    </message>
    <message>
        <source>The server says yes, and waits for more.</source>
        <translation>El servidor dice que sí, y espera más.</translation>
    </message>
    <message>
        <source>The server says no for the moment; later the same question may get a yes.</source>
        <translation>El servidor dice que no por el momento; más tarde la misma pregunta puede obtener un sí.</translation>
    </message>
    <message>
        <source>The server says no, and asking again does not help.</source>
        <translation>El servidor dice que no, y preguntar de nuevo no sirve de nada.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reports</name>
    <message>
        <source>How to close it</source>
        <translation>Cómo cerrarlo</translation>
    </message>
    <message>
        <source>What to do next, and how to close it</source>
        <translation>Qué hacer ahora, y cómo cerrarlo</translation>
    </message>
    <message>
        <source>How it stays closed</source>
        <translation>Cómo se mantiene cerrado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Open relay check of %1</source>
        <translation>Comprobación de relay abierto de %1</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · registro %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>What this server does with mail</source>
        <translation>Qué hace este servidor con el correo</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Las líneas que deciden</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>La prueba por entrega</translation>
    </message>
    <message>
        <source>Every question and its answer</source>
        <translation>Todas las preguntas y su respuesta</translation>
    </message>
    <message>
        <source>What else was seen</source>
        <translation>Qué más se vio</translation>
    </message>
    <message>
        <source>What was not covered</source>
        <translation>Qué quedó sin cubrir</translation>
    </message>
    <message>
        <source>How this was tested</source>
        <translation>Cómo se probó esto</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La comprobación</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>La conversación completa</translation>
    </message>
</context>
<context>
    <name>postern::explain::Say</name>
    <message>
        <source>this is no TOML: %1</source>
        <translation>esto no es TOML: %1</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>falta el campo «%1»</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>no existe el campo «%1»</translation>
    </message>
    <message>
        <source>the field “%1” has a value of the wrong type</source>
        <translation>el campo «%1» tiene un valor del tipo incorrecto</translation>
    </message>
    <message>
        <source>the id “%1” stands here for the second time</source>
        <translation>el id «%1» figura aquí por segunda vez</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>no existe la clase «%1»</translation>
    </message>
    <message>
        <source>a tier is 1, 2 or 3, not %1</source>
        <translation>un nivel es 1, 2 o 3, no %1</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”</source>
        <translation>no existe el marcador «%1»</translation>
    </message>
    <message>
        <source>the control “%1” is not in this catalogue</source>
        <translation>el control «%1» no está en este catálogo</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a command</source>
        <translation>«%1» no se puede poner en un comando</translation>
    </message>
    <message>
        <source>there is no probe in it</source>
        <translation>no contiene ninguna sonda</translation>
    </message>
    <message>
        <source>No target was named. Give a domain, a host, an address, or practice:closed to try it out.</source>
        <translation>No se indicó ningún destino. Indique un dominio, un host, una dirección, o practice:closed para probar el programa.</translation>
    </message>
    <message>
        <source>There is no practice server “%1”. There are: %2.</source>
        <translation>No existe el servidor de práctica «%1». Los que hay son: %2.</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>«%1»: el puerto no es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write 192.0.2.1, 192.0.2.1:25, 2001:db8::1 or [2001:db8::1]:25.</source>
        <translation>«%1» no es una dirección IP. Escriba 192.0.2.1, 192.0.2.1:25, 2001:db8::1 o [2001:db8::1]:25.</translation>
    </message>
    <message>
        <source>“%1” is a mail address. Name its domain or mail server instead.</source>
        <translation>«%1» es una dirección de correo. Indique en su lugar su dominio o su servidor de correo.</translation>
    </message>
    <message>
        <source>“%1” is a URL. Name only the host, with the port if it is not 25: mail.example.org:587.</source>
        <translation>«%1» es una URL. Indique solo el host, con el puerto si no es el 25: mail.example.org:587.</translation>
    </message>
    <message>
        <source>“%1” names more than one server. Postern asks one target at a time, and no ranges.</source>
        <translation>«%1» nombra más de un servidor. Postern pregunta a un solo destino cada vez, y no a rangos.</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a host nor an address. Names have letters, digits and hyphens, parted by dots.</source>
        <translation>«%1» no es un dominio, ni un host, ni una dirección. Los nombres tienen letras, cifras y guiones, separados por puntos.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>the domain holds a character or an empty part that no name has</source>
        <translation>el dominio contiene un carácter o una parte vacía que ningún nombre tiene</translation>
    </message>
    <message>
        <source>the brackets hold no IP address</source>
        <translation>los corchetes no contienen una dirección IP</translation>
    </message>
    <message>
        <source>there is no @ in it</source>
        <translation>no contiene ninguna @</translation>
    </message>
    <message>
        <source>the part before the @ holds a character that has to be quoted or cannot be there</source>
        <translation>la parte anterior a la @ contiene un carácter que tiene que ir entre comillas o que no puede estar ahí</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1 is broken: at byte %2 it is no JSON any more. Was it cut off or edited? Run the check again.</source>
        <translation>%1 está dañado: en el byte %2 deja de ser JSON. ¿Se cortó o se editó? Haga de nuevo la comprobación.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no record of a check.</source>
        <translation>%1 es JSON, pero no el registro de una comprobación.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postern. Judge it with that one.</source>
        <translation>%1 fue escrito por un Postern más reciente. Júzguelo con ese.</translation>
    </message>
    <message>
        <source>%1 is too large to be a record of a check.</source>
        <translation>%1 es demasiado grande para ser el registro de una comprobación.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is missing. Run the check again.</source>
        <translation>%1 está dañado: falta «%2». Haga de nuevo la comprobación.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is of the wrong type. Run the check again.</source>
        <translation>%1 está dañado: «%2» es del tipo incorrecto. Haga de nuevo la comprobación.</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” has a value that it cannot have. Run the check again.</source>
        <translation>%1 está dañado: «%2» tiene un valor que no puede tener. Haga de nuevo la comprobación.</translation>
    </message>
    <message>
        <source>%1 is empty. Give a saved check, or a dialogue copied from a terminal.</source>
        <translation>%1 está vacío. Indique una comprobación guardada, o un diálogo copiado de un terminal.</translation>
    </message>
    <message>
        <source>%1 is too large to be a dialogue.</source>
        <translation>%1 es demasiado grande para ser un diálogo.</translation>
    </message>
    <message>
        <source>%1 holds no reply of a mail server: no line begins with a code such as 250 or 554.</source>
        <translation>%1 no contiene ninguna respuesta de un servidor de correo: ninguna línea empieza por un código como 250 o 554.</translation>
    </message>
    <message>
        <source>In %1 nobody is asked to take mail: there is no MAIL FROM with a RCPT TO after it.</source>
        <translation>En %1 no se pide a nadie que acepte correo: no hay ningún MAIL FROM seguido de un RCPT TO.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Seen</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The server&apos;s own people</source>
        <translation>Los usuarios propios del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s software</source>
        <translation>El software del servidor</translation>
    </message>
    <message>
        <source>the tester said so</source>
        <translation>lo dijo quien hace la prueba</translation>
    </message>
    <message>
        <source>the server is on this machine</source>
        <translation>el servidor está en este equipo</translation>
    </message>
    <message>
        <source>the server is in the same network</source>
        <translation>el servidor está en la misma red</translation>
    </message>
    <message>
        <source>the server sees us under an address of our own network</source>
        <translation>el servidor nos ve con una dirección de nuestra propia red</translation>
    </message>
    <message>
        <source>the server has an address of a private network</source>
        <translation>el servidor tiene una dirección de una red privada</translation>
    </message>
    <message>
        <source>nothing speaks for inside</source>
        <translation>nada indica que sea dentro</translation>
    </message>
    <message>
        <source>From where each endpoint was asked</source>
        <translation>Desde dónde se preguntó a cada punto de conexión</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>We come from</source>
        <translation>Venimos de</translation>
    </message>
    <message>
        <source>It sees us as</source>
        <translation>Nos ve como</translation>
    </message>
    <message>
        <source>So we stand</source>
        <translation>Así que estamos</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>behind a translator or proxy</source>
        <translation>detrás de un traductor o un proxy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>How the server sees us</source>
        <translation>Cómo nos ve el servidor</translation>
    </message>
    <message>
        <source>TLS and certificates</source>
        <translation>TLS y certificados</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Visto en</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>%1 (out of use by RFC 8996)</source>
        <translation>%1 (fuera de uso según el RFC 8996)</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (él mismo)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (caducado)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>is for the name that was dialled</source>
        <translation>es para el nombre con el que nos conectamos</translation>
    </message>
    <message>
        <source>is not for the name that was dialled</source>
        <translation>no es para el nombre con el que nos conectamos</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>leads to an authority that the tester&apos;s system trusts</source>
        <translation>lleva a una autoridad en la que confía el sistema de quien hace la prueba</translation>
    </message>
    <message>
        <source>no authority that the tester&apos;s system trusts</source>
        <translation>ninguna autoridad en la que confíe el sistema de quien hace la prueba</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Huella digital, SHA-256</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>sin respuesta utilizable</translation>
    </message>
    <message>
        <source>Who takes mail for the test recipients</source>
        <translation>Quién acepta correo para los destinatarios de prueba</translation>
    </message>
    <message>
        <source>Names of the server&apos;s addresses</source>
        <translation>Nombres de las direcciones del servidor</translation>
    </message>
    <message>
        <source>Block lists that were asked</source>
        <translation>Listas de bloqueo consultadas</translation>
    </message>
</context>
<context>
    <name>postern::explain::Software</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>it calls itself so (%1)</source>
        <translation>así se llama a sí mismo (%1)</translation>
    </message>
    <message>
        <source>it speaks in its words (%1%2)</source>
        <translation>habla con sus palabras (%1%2)</translation>
    </message>
    <message>
        <source> and one more</source>
        <translation> y otra más</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>%1, and nothing else shows it</source>
        <translation>%1, y nada más lo muestra</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>But %1 is what %2 says: one of them is a disguise, or a gateway stands before the server, or two servers share the address.</source>
        <translation>Pero %1 es lo que dice %2: uno de los dos es un disfraz, o delante del servidor hay una pasarela, o dos servidores comparten la dirección.</translation>
    </message>
    <message>
        <source>It looks like %1 (%2): %3.</source>
        <translation>Parece %1 (%2): %3.</translation>
    </message>
</context>
<context>
    <name>postern::explain::Teller</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>Put the address by which strangers reach the server in the place of %1.</source>
        <translation>En lugar de %1, ponga la dirección por la que los extraños llegan al servidor.</translation>
    </message>
    <message>
        <source>Then run this check again, from the same place, to see that it is shut.</source>
        <translation>Después haga esta comprobación de nuevo, desde el mismo lugar, para ver que está cerrado.</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>La comprobación se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Only over TLS</source>
        <translation>Solo sobre TLS</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>pide una contraseña</translation>
    </message>
</context>
<context>
    <name>postern::explain::Tongue</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language into which this is translated (BCP 47): &quot;de&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, by the letters of QLocale: &quot;25 November 2026&quot;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Diga por dónde saldrá el mensaje.</translation>
    </message>
    <message>
        <source>A place to watch is listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX or manual.</source>
        <translation>Un lugar que vigilar es listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX o manual.</translation>
    </message>
    <message>
        <source>To listen, give an IP address of this machine and a port, as in listen:192.0.2.7:25.</source>
        <translation>Para escuchar, indique una dirección IP de este equipo y un puerto, como en listen:192.0.2.7:25.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Give the path of the mailbox.</source>
        <translation>Indique la ruta del buzón.</translation>
    </message>
    <message>
        <source>Say whose mailbox it is: imaps://USER@HOST/BOX.</source>
        <translation>Diga de quién es el buzón: imaps://USER@HOST/BOX.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server needs a host name or an IP address.</source>
        <translation>El servidor del buzón necesita un nombre de host o una dirección IP.</translation>
    </message>
    <message>
        <source>Leave the password out: it is asked for, and kept nowhere.</source>
        <translation>Omita la contraseña: se pide, y no se conserva en ninguna parte.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be part of it.</source>
        <translation>Contiene un carácter que no puede formar parte de él.</translation>
    </message>
    <message>
        <source>Postern cannot listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Postern no puede escuchar allí: la dirección no es de este equipo, el puerto está ocupado o hacen falta más permisos.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>No existe ese buzón.</translation>
    </message>
    <message>
        <source>It is there, but it cannot be read: it is somebody else&apos;s, locked, or no mailbox of that kind.</source>
        <translation>Está ahí, pero no se puede leer: es de otra persona, está bloqueado o no es un buzón de esa clase.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>El servidor del buzón no responde.</translation>
    </message>
    <message>
        <source>There is no safe connection to the mailbox&apos;s server: TLS failed, or nobody vouches for its certificate. The password was not sent.</source>
        <translation>No hay una conexión segura con el servidor del buzón: falló TLS, o nadie avala su certificado. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not take this name and password.</source>
        <translation>El servidor del buzón no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server answers in a way that is not IMAP as it should be.</source>
        <translation>El servidor del buzón responde de un modo que no es IMAP como debería ser.</translation>
    </message>
    <message>
        <source>Before a message is sent, it has to be shown that this mailbox is yours.</source>
        <translation>Antes de enviar un mensaje hay que mostrar que este buzón es suyo.</translation>
    </message>
    <message>
        <source>The message can reach nobody else, so nothing has to be shown about the mailbox.</source>
        <translation>El mensaje no puede llegar a nadie más, así que no hay que mostrar nada sobre el buzón.</translation>
    </message>
    <message>
        <source>This mailbox is yours: the code that was mailed to it came out there.</source>
        <translation>Este buzón es suyo: el código que se le envió salió allí.</translation>
    </message>
    <message>
        <source>This mailbox is yours: you know the code that was mailed to it.</source>
        <translation>Este buzón es suyo: usted conoce el código que se le envió.</translation>
    </message>
    <message>
        <source>This mailbox is yours: Postern can read it, and it is that address&apos;s.</source>
        <translation>Este buzón es suyo: Postern puede leerlo, y es el de esa dirección.</translation>
    </message>
    <message>
        <source>This is the message, with its way.</source>
        <translation>Este es el mensaje, con su camino.</translation>
    </message>
    <message>
        <source>This is the message, but not all of its source: the Received lines at the top are missing or cut. Mail programs show them under “source”, “original” or “headers”.</source>
        <translation>Este es el mensaje, pero no el original completo: las líneas Received del principio faltan o están cortadas. Los programas de correo las muestran en «código fuente», «original» o «cabeceras».</translation>
    </message>
    <message>
        <source>This is another message: it does not carry the number of this test.</source>
        <translation>Este es otro mensaje: no lleva el número de esta prueba.</translation>
    </message>
    <message>
        <source>This is only a part of a message. Copy all of its source, from the first line.</source>
        <translation>Esto es solo una parte de un mensaje. Copie el original completo, desde la primera línea.</translation>
    </message>
    <message>
        <source>This is no message. Copy its source, or drop its .eml file here.</source>
        <translation>Esto no es un mensaje. Copie su original, o suelte aquí su archivo .eml.</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s message is taken, Postern sends one, to a mailbox of yours, and watches for it. It says what it is and needs no answer. Only a message that comes out at the far end proves an open relay.</source>
        <translation>Donde se acepta el mensaje de un extraño, Postern envía uno, a un buzón suyo, y vigila si llega. El mensaje dice qué es y no necesita respuesta. Solo un mensaje que sale por el otro extremo demuestra un relay abierto.</translation>
    </message>
    <message>
        <source>Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Then show the source of what arrived here.</source>
        <translation>Envíe por correo el código %1 a %2, con el programa con el que envía correo siempre y no por el servidor que se prueba. Después muestre aquí el original de lo que llegó.</translation>
    </message>
    <message>
        <source>Nothing there says whose mailbox it is. Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Postern sees when it comes out.</source>
        <translation>Nada dice ahí de quién es el buzón. Envíe por correo el código %1 a %2, con el programa con el que envía correo siempre y no por el servidor que se prueba. Postern ve cuándo sale.</translation>
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
        <translation>su reloj va retrasado en %1 o más</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>A server that does not name itself</source>
        <translation>Un servidor que no se nombra</translation>
    </message>
    <message>
        <source>%1 had it by itself.</source>
        <translation>%1 lo tenía por sí mismo.</translation>
    </message>
    <message>
        <source>%1 took it from %2, whose name may be false.</source>
        <translation>%1 lo aceptó de %2, cuyo nombre puede ser falso.</translation>
    </message>
    <message>
        <source>%1 took it from %2.</source>
        <translation>%1 lo aceptó de %2.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
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
        <translation>El mensaje salió por el otro extremo, y su traza pasa por este servidor. Esa es la prueba.</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server, which saw us as %1. That is the proof.</source>
        <translation>El mensaje salió por el otro extremo, y su traza pasa por este servidor, que nos vio como %1. Esa es la prueba.</translation>
    </message>
    <message>
        <source>The message came out at the far end, but no line of its trace names this server: it may have gone another way.</source>
        <translation>El mensaje salió por el otro extremo, pero ninguna línea de su traza nombra a este servidor: puede haber ido por otro camino.</translation>
    </message>
    <message>
        <source>The server took the message, and sent it back: it does not relay after all.</source>
        <translation>El servidor aceptó el mensaje y lo devolvió: al final, no retransmite.</translation>
    </message>
    <message>
        <source>The message came back since the far end would not have it. The server did try to hand it on.</source>
        <translation>El mensaje volvió porque el otro extremo no lo quiso. El servidor sí intentó entregárselo.</translation>
    </message>
    <message>
        <source>The message came back for a reason that says nothing about relaying.</source>
        <translation>El mensaje volvió por una razón que no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>A report came: the message is delayed, and the server goes on trying.</source>
        <translation>Llegó un informe: el mensaje lleva retraso, y el servidor sigue intentándolo.</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1: falló, %2</translation>
    </message>
    <message>
        <source>%1 is delayed, %2</source>
        <translation>%1: con retraso, %2</translation>
    </message>
    <message>
        <source>%1 was delivered</source>
        <translation>%1: entregado</translation>
    </message>
    <message>
        <source>%1 was passed on</source>
        <translation>%1: retransmitido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (the server that was checked)</source>
        <translation>%1 (el servidor comprobado)</translation>
    </message>
</context>
<context>
    <name>postern::explain::Words</name>
    <message>
        <source>%1 refuses us or puts us off for a reason that is not relaying, so this check cannot say whether it relays.</source>
        <translation>%1 nos rechaza o nos aplaza por una razón que no es la retransmisión, así que esta comprobación no puede decir si retransmite.</translation>
    </message>
    <message>
        <source>%1 objects to our sender address, so this check cannot say whether it relays.</source>
        <translation>%1 pone objeciones a nuestra dirección de remitente, así que esta comprobación no puede decir si retransmite.</translation>
    </message>
    <message>
        <source>%1 objects to our test recipient, so this check cannot say whether it relays.</source>
        <translation>%1 pone objeciones a nuestro destinatario de prueba, así que esta comprobación no puede decir si retransmite.</translation>
    </message>
    <message>
        <source>%1 is an exchanger of the domains of our test recipients, so this check cannot say whether it relays to others.</source>
        <translation>%1 es un servidor MX de los dominios de nuestros destinatarios de prueba, así que esta comprobación no puede decir si retransmite a otros.</translation>
    </message>
    <message>
        <source>Port 25 of %1, where strangers bring their mail, gave no answer from here, so this check cannot say whether it relays.</source>
        <translation>El puerto 25 de %1, adonde los extraños llevan su correo, no dio respuesta desde aquí, así que esta comprobación no puede decir si retransmite.</translation>
    </message>
    <message>
        <source>%1 is reached by IPv6 only, and there is no way to IPv6 addresses from here.</source>
        <translation>A %1 se llega solo por IPv6, y desde aquí no hay ruta hacia direcciones IPv6.</translation>
    </message>
    <message>
        <source>%1 speaks only over TLS, and TLS could not be had: whether it relays is unknown.</source>
        <translation>%1 habla solo sobre TLS, y no se pudo conseguir TLS: se desconoce si retransmite.</translation>
    </message>
    <message>
        <source>%1 refused an outside recipient, but nothing shows that it takes mail from us at all.</source>
        <translation>%1 rechazó un destinatario externo, pero nada muestra que nos acepte correo alguno.</translation>
    </message>
    <message>
        <source>%1 refused everything we asked, its own mailboxes too: that does not show that it is closed.</source>
        <translation>%1 rechazó todo lo que preguntamos, también sus propios buzones: eso no muestra que esté cerrado.</translation>
    </message>
    <message>
        <source>The answers of %1 do not show whether it relays.</source>
        <translation>Las respuestas de %1 no muestran si retransmite.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it took our message, and sent it back.</source>
        <translation>%1 no retransmite nada para extraños: aceptó nuestro mensaje y lo devolvió.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: nobody gets anywhere here without a password.</source>
        <translation>%1 no retransmite nada para extraños: aquí nadie llega a ninguna parte sin una contraseña.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused the one form that we tried.</source>
        <translation>%1 no retransmite nada para extraños: rechazó la única forma que probamos.</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused all %2 forms that we tried.</source>
        <translation>%1 no retransmite nada para extraños: rechazó las %2 formas que probamos, sin excepción.</translation>
    </message>
    <message>
        <source>%1 took our test recipients, but by the DNS it handles mail for their domains: that says nothing about others.</source>
        <translation>%1 aceptó nuestros destinatarios de prueba, pero según el DNS gestiona el correo de sus dominios: eso no dice nada sobre otros.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox, but it was not seen there within %2: whether it relays is not proven.</source>
        <translation>%1 aceptó nuestro mensaje para un buzón externo, pero allí no se vio en %2: no está demostrado si retransmite.</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox and sent it back, for a reason that says nothing of relaying.</source>
        <translation>%1 aceptó nuestro mensaje para un buzón externo y lo devolvió, por una razón que no dice nada de la retransmisión.</translation>
    </message>
    <message>
        <source>%1 took the outside recipient, but it takes every name, even one that cannot exist: it may relay, or just swallow it all.</source>
        <translation>%1 aceptó el destinatario externo, pero acepta cualquier nombre, incluso uno que no puede existir: puede que retransmita, o que simplemente se lo trague todo.</translation>
    </message>
    <message>
        <source>%1 refused the plain form, but took a form that may have meant a mailbox of its own.</source>
        <translation>%1 rechazó la forma simple, pero aceptó una forma que puede haber significado un buzón propio.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: our own message went through it, and came out at the far end.</source>
        <translation>Cualquiera en Internet puede enviar correo a cualquiera a través de %1: nuestro propio mensaje pasó por él y salió por el otro extremo.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient and the message from a stranger.</source>
        <translation>Cualquiera en Internet puede enviar correo a cualquiera a través de %1: aceptó de un extraño un destinatario externo y el mensaje.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger and asked for the message.</source>
        <translation>Cualquiera en Internet puede enviar correo a cualquiera a través de %1: aceptó de un extraño un destinatario externo y pidió el mensaje.</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger.</source>
        <translation>Cualquiera en Internet puede enviar correo a cualquiera a través de %1: aceptó de un extraño un destinatario externo.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Lo que responde en %1 no es un servidor de correo.</translation>
    </message>
    <message>
        <source>%1 greets with a refusal: it takes no mail, at least not from us.</source>
        <translation>%1 saluda con un rechazo: no acepta correo, al menos no de nosotros.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 acepta la conexión y después no dice nada.</translation>
    </message>
    <message>
        <source>There is no mail server to ask for %1.</source>
        <translation>No hay ningún servidor de correo al que preguntar para %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>En %1 no responde nada.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but one way around its rule led through.</source>
        <translation>%1 rechaza la forma simple, pero una vía logró eludir su regla.</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but %2 ways around its rule led through.</source>
        <translation>%1 rechaza la forma simple, pero %2 vías lograron eludir su regla.</translation>
    </message>
    <message>
        <source>%1 sends mail on for us, but we stand inside its network: that says nothing about strangers.</source>
        <translation>%1 retransmite para nosotros, pero estamos dentro de su red: eso no dice nada sobre los extraños.</translation>
    </message>
    <message>
        <source>Certain: a message of ours went through it and was seen at the far end.</source>
        <translation>Certeza plena: un mensaje nuestro pasó por él y se vio en el otro extremo.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and the whole message. Only its arrival, with this server in its trace, would prove more.</source>
        <translation>Certeza muy alta: aceptó el destinatario y el mensaje completo. Solo la llegada del mensaje, con este servidor en su traza, demostraría más.</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and asked for the message. No message was sent; only one that arrives would prove more, for a server may still discard or bounce what it took.</source>
        <translation>Certeza muy alta: aceptó el destinatario y pidió el mensaje. No se envió ninguno; solo uno que llegue demostraría más, pues un servidor todavía puede descartar o devolver lo que aceptó.</translation>
    </message>
    <message>
        <source>Quite sure: it took the recipient. It was not asked for more; a server may still refuse at DATA, or discard what it took.</source>
        <translation>Certeza bastante alta: aceptó el destinatario. No se le preguntó más; un servidor todavía puede rechazar en DATA, o descartar lo que aceptó.</translation>
    </message>
    <message>
        <source>Not sure, and we say so: only a message that arrives at the far end, or does not, can decide this.</source>
        <translation>Sin certeza, y lo decimos: solo un mensaje que llega al otro extremo, o que no llega, puede decidirlo.</translation>
    </message>
    <message>
        <source>Sure of what was seen, but it was seen from inside.</source>
        <translation>Hay certeza sobre lo que se vio, pero se vio desde dentro.</translation>
    </message>
    <message>
        <source>Sure for what was asked, from where we stand: forms that were not covered are named.</source>
        <translation>Hay certeza sobre lo que se preguntó, desde donde estamos: las formas que quedaron sin cubrir se nombran.</translation>
    </message>
    <message>
        <source>Nothing is claimed either way.</source>
        <translation>No se afirma nada en un sentido ni en otro.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Relay abierto</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Abierto en parte</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Sin demostrar</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confía en nosotros</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>No mail service</source>
        <translation>Sin servicio de correo</translation>
    </message>
    <message>
        <source>%1: there is no such name in the DNS</source>
        <translation>%1: no existe ese nombre en el DNS</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: el nombre no tiene dirección</translation>
    </message>
    <message>
        <source>%1: the DNS gave no usable answer</source>
        <translation>%1: el DNS no dio una respuesta utilizable</translation>
    </message>
    <message>
        <source>%1: the domain says in the DNS that it takes no mail (null MX)</source>
        <translation>%1: el dominio dice en el DNS que no acepta correo (null MX)</translation>
    </message>
    <message>
        <source>%1: there is no way to IPv6 addresses from here</source>
        <translation>%1: desde aquí no hay ruta hacia direcciones IPv6</translation>
    </message>
    <message>
        <source>%1: the check was stopped before</source>
        <translation>%1: la comprobación se detuvo antes</translation>
    </message>
    <message>
        <source>%1: you left it out</source>
        <translation>%1: usted lo omitió</translation>
    </message>
    <message>
        <source>%1: more endpoints than one check dials</source>
        <translation>%1: más puntos de conexión de los que abarca una comprobación</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>turned away at the greeting</source>
        <translation>nos rechazó en el saludo</translation>
    </message>
    <message>
        <source>the answer was not SMTP</source>
        <translation>la respuesta no era SMTP</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>la comprobación se detuvo</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>el servidor colgó</translation>
    </message>
</context>
<context>
    <name>postern::learn::Arrived</name>
    <message>
        <source>The mailbox is outside. The server that handed the message over is Company A&apos;s, as it should be: it came from one of its own people.</source>
        <translation>El buzón está fuera. El servidor que entregó el mensaje es el de la Empresa A, como debe ser: venía de su propia gente.</translation>
    </message>
    <message>
        <source>Who really wrote it does not show. Which server handed it over does: Company A&apos;s, and so Company A gets the blame.</source>
        <translation>Quién lo escribió realmente no se ve. Qué servidor lo entregó, sí: el de la Empresa A, y por eso la culpa recae en la Empresa A.</translation>
    </message>
    <message>
        <source>It lies in a mailbox of Company A&apos;s own. The relay had to pass it on to nobody.</source>
        <translation>Está en un buzón propio de la Empresa A. El relay no tuvo que pasarlo a nadie.</translation>
    </message>
    <message>
        <source>Empty: the relay refused the message, so it is still with its sender.</source>
        <translation>Vacío: el relay rechazó el mensaje, así que sigue en manos de su remitente.</translation>
    </message>
    <message>
        <source>Empty: the next server did not take the message.</source>
        <translation>Vacío: el servidor siguiente no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Empty: the practice servers did not answer.</source>
        <translation>Vacío: los servidores de práctica no respondieron.</translation>
    </message>
</context>
<context>
    <name>postern::learn::Cast</name>
    <message>
        <source>The newsletter</source>
        <translation>El boletín</translation>
    </message>
    <message>
        <source>An employee</source>
        <translation>Un empleado</translation>
    </message>
    <message>
        <source>A spammer</source>
        <translation>Un spammer</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Un proveedor</translation>
    </message>
    <message>
        <source>A phisher</source>
        <translation>Un phisher</translation>
    </message>
    <message>
        <source>A researcher</source>
        <translation>Un investigador</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>Un extraño</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>A co-worker</source>
        <translation>Un compañero</translation>
    </message>
    <message>
        <source>The postmaster</source>
        <translation>El postmaster</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Accounting&apos;s mailbox</source>
        <translation>El buzón de Contabilidad</translation>
    </message>
    <message>
        <source>The co-worker&apos;s mailbox</source>
        <translation>El buzón del compañero</translation>
    </message>
    <message>
        <source>The postmaster&apos;s mailbox</source>
        <translation>El buzón del postmaster</translation>
    </message>
    <message>
        <source>The customer&apos;s mailbox</source>
        <translation>El buzón del cliente</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <translation>El buzón de %1</translation>
    </message>
    <message>
        <source>The mailbox of %1</source>
        <translation>El buzón de %1</translation>
    </message>
    <message>
        <source>accounting&apos;s mailbox</source>
        <translation>el buzón de Contabilidad</translation>
    </message>
    <message>
        <source>the co-worker&apos;s mailbox</source>
        <translation>el buzón del compañero</translation>
    </message>
    <message>
        <source>the postmaster&apos;s mailbox</source>
        <translation>el buzón del postmaster</translation>
    </message>
    <message>
        <source>the customer&apos;s mailbox</source>
        <translation>el buzón del cliente</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <comment>in a sentence</comment>
        <translation>el buzón de %1</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>el buzón de %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::LessonPages</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Escrito por %1.</translation>
    </message>
    <message>
        <source>Answer, and why</source>
        <translation>Respuesta y razón</translation>
    </message>
    <message>
        <source>%1 So it is.</source>
        <translation>%1 Así es.</translation>
    </message>
    <message>
        <source>%1 Not quite.</source>
        <translation>%1 No del todo.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>What an open relay is</source>
        <translation>Qué es un relay abierto</translation>
    </message>
    <message>
        <source>Eight short lessons for people who have never heard of SMTP. Every picture and every conversation in them was recorded when these pages were written: real mail servers said these lines to each other.</source>
        <translation>Ocho lecciones breves para quienes nunca han oído hablar de SMTP. Todas las imágenes y conversaciones que contienen se grabaron cuando se escribieron estas páginas: servidores de correo reales se dijeron estas líneas unos a otros.</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n questions</source>
        <translation>
            <numerusform>Cuestionario: %n pregunta</numerusform>
            <numerusform>Cuestionario: %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>En el buzón</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>On these pages every message has been sent already: what came of it stands below.</source>
        <translation>En estas páginas todos los mensajes ya se han enviado: el resultado está debajo.</translation>
    </message>
    <message>
        <source>Check yourself</source>
        <translation>Compruebe lo aprendido</translation>
    </message>
    <message>
        <source>Next: the quiz</source>
        <translation>Siguiente: el cuestionario</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Léalo en: %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::Reasoning</name>
    <message>
        <source>Both rules are off: nobody asks who sends, and nobody asks whose mailbox it is. So everything passes, this message as well.</source>
        <translation>Las dos reglas están desactivadas: nadie pregunta quién envía, y nadie pregunta de quién es el buzón. Así que pasa todo, también este mensaje.</translation>
    </message>
    <message>
        <source>The second rule is off: nobody asks whose mailbox it is. So a stranger can write through this relay to anybody.</source>
        <translation>La segunda regla está desactivada: nadie pregunta de quién es el buzón. Así que un extraño puede escribir a cualquiera a través de este relay.</translation>
    </message>
    <message>
        <source>The first rule is off. This message passes only because the relay believes the sender&apos;s address, and anybody can write that.</source>
        <translation>La primera regla está desactivada. Este mensaje pasa solo porque el relay cree en la dirección del remitente, y esa la puede escribir cualquiera.</translation>
    </message>
    <message>
        <source>The second rule would hold it. But the envelope names a sender at companya.com, and this relay believes what it reads there. Anybody can write that.</source>
        <translation>La segunda regla lo detendría. Pero el sobre nombra a un remitente de companya.com, y este relay cree lo que lee ahí. Eso lo puede escribir cualquiera.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, so the relay looks for somebody at Company A who is called %1. Nobody is. The percent sign is a part of the name, and nothing else.</source>
        <translation>La dirección termina en companya.com, así que el relay busca en la Empresa A a alguien que se llame %1. No hay nadie. El signo de porcentaje es parte del nombre, y nada más.</translation>
    </message>
    <message>
        <source>The address ends in companya.com, and nobody there has this name. The relay knows its own mailboxes, and says so.</source>
        <translation>La dirección termina en companya.com, y allí nadie tiene ese nombre. El relay conoce sus propios buzones, y lo dice.</translation>
    </message>
    <message>
        <source>The mailbox is one of Company A&apos;s own. Everybody may write to those, from inside and from outside, whatever the switches say.</source>
        <translation>El buzón es uno de los propios de la Empresa A. A esos puede escribir todo el mundo, desde dentro y desde fuera, digan lo que digan los interruptores.</translation>
    </message>
    <message>
        <source>The relay reads the percent sign as an @, and sends the message on to %1. On this way it asks neither of its rules.</source>
        <translation>El relay lee el signo de porcentaje como una @, y retransmite el mensaje a %1. Por este camino no consulta ninguna de sus dos reglas.</translation>
    </message>
    <message>
        <source>The first rule lets it pass: whoever is inside may write to any mailbox. That is what the company has its relay for.</source>
        <translation>La primera regla lo deja pasar: quien está dentro puede escribir a cualquier buzón. Para eso tiene la empresa su relay.</translation>
    </message>
    <message>
        <source>Something in front of the relay hides where clients come from: all of them look like computers inside. So the first rule lets strangers pass as well.</source>
        <translation>Algo que hay delante del relay oculta de dónde vienen los clientes: todos parecen equipos de dentro. Así que la primera regla deja pasar también a los extraños.</translation>
    </message>
    <message>
        <source>The first rule is off, so an employee counts as a stranger. The second rule lets those write to Company A&apos;s own mailboxes only, and this is not one of them.</source>
        <translation>La primera regla está desactivada, así que un empleado cuenta como un extraño. La segunda regla deja a los extraños escribir solo a los buzones propios de la Empresa A, y este no es uno de ellos.</translation>
    </message>
    <message>
        <source>The second rule holds it: from outside, only Company A&apos;s own mailboxes can be written to, and this is not one of them.</source>
        <translation>La segunda regla lo detiene: desde fuera solo se puede escribir a los buzones propios de la Empresa A, y este no es uno de ellos.</translation>
    </message>
    <message>
        <source>It says so late: the recipient is taken first, and only DATA is refused. Whoever stops asking at RCPT TO would call this relay open.</source>
        <translation>Lo dice tarde: primero se acepta el destinatario, y solo DATA se rechaza. Quien deje de preguntar en RCPT TO diría que este relay está abierto.</translation>
    </message>
    <message>
        <source>That is as it should be.</source>
        <translation>Así debe ser.</translation>
    </message>
    <message>
        <source>This message does no harm. But a stranger could take the same way.</source>
        <translation>Este mensaje no hace daño. Pero un extraño podría usar la misma vía.</translation>
    </message>
    <message>
        <source>This must not happen: the message of a stranger goes to a stranger, in Company A&apos;s name.</source>
        <translation>Esto no debe ocurrir: el mensaje de un extraño va a otro extraño, en nombre de la Empresa A.</translation>
    </message>
    <message>
        <source>This is too much: the relay is closed to the company&apos;s own people. They cannot write to customers.</source>
        <translation>Esto es demasiado: el relay está cerrado para la propia gente de la empresa. Esa gente no puede escribir a los clientes.</translation>
    </message>
    <message>
        <source>This is too much: somebody who has business with Company A cannot write to it.</source>
        <translation>Esto es demasiado: alguien que tiene asuntos con la Empresa A no puede escribirle.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but later than you said.</source>
        <translation>Sí rechaza, como usted dijo, pero más tarde de lo que dijo.</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but at once.</source>
        <translation>Sí rechaza, como usted dijo, pero enseguida.</translation>
    </message>
    <message>
        <source>Look at the mailbox: whose is it?</source>
        <translation>Fíjese en el buzón: ¿de quién es?</translation>
    </message>
    <message>
        <source>Look at the name in front of the @: who is called that?</source>
        <translation>Fíjese en el nombre que precede a la @: ¿quién se llama así?</translation>
    </message>
    <message>
        <source>Look at the percent sign, and at the flaw that is switched on.</source>
        <translation>Fíjese en el signo de porcentaje, y en el defecto que está activado.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, and at the first switch.</source>
        <translation>Fíjese en dónde está el remitente, y en el primer interruptor.</translation>
    </message>
    <message>
        <source>Look at the flaws: what does the relay still know about where a client comes from?</source>
        <translation>Fíjese en los defectos: ¿qué sabe todavía el relay sobre de dónde viene un cliente?</translation>
    </message>
    <message>
        <source>Look at the second switch: it is off.</source>
        <translation>Fíjese en el segundo interruptor: está desactivado.</translation>
    </message>
    <message>
        <source>Look at the sender&apos;s address, and at the flaw that is switched on.</source>
        <translation>Fíjese en la dirección del remitente, y en el defecto que está activado.</translation>
    </message>
    <message>
        <source>Look at the first switch: it is off, and the second one is on.</source>
        <translation>Fíjese en el primer interruptor: está desactivado, y el segundo está activado.</translation>
    </message>
    <message>
        <source>Look at the second switch: it is on. The flaws of this relay are of no use to this message.</source>
        <translation>Fíjese en el segundo interruptor: está activado. Los defectos de este relay no le sirven de nada a este mensaje.</translation>
    </message>
    <message>
        <source>Look at where the sender stands, whose mailbox it is, and at the second switch.</source>
        <translation>Fíjese en dónde está el remitente, de quién es el buzón, y en el segundo interruptor.</translation>
    </message>
    <message>
        <source>It takes the message</source>
        <translation>Acepta el mensaje</translation>
    </message>
    <message>
        <source>It refuses at once, at RCPT TO</source>
        <translation>Rechaza enseguida, en RCPT TO</translation>
    </message>
    <message>
        <source>It refuses later, at DATA</source>
        <translation>Rechaza más tarde, en DATA</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>lo acepta</translation>
    </message>
    <message>
        <source>refuses at RCPT TO</source>
        <translation>rechaza en RCPT TO</translation>
    </message>
    <message>
        <source>refuses at DATA</source>
        <translation>rechaza en DATA</translation>
    </message>
</context>
<context>
    <name>postern::ui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Which addresses may be named? Each makes the verdict surer; all may stay empty.</source>
        <translation>¿Qué direcciones se pueden nombrar? Cada una da más certeza al veredicto; todas pueden quedar vacías.</translation>
    </message>
    <message>
        <source>Company A brings its own addresses: its mailboxes, a stranger, and johndoe outside.</source>
        <translation>La Empresa A trae sus propias direcciones: sus buzones, un extraño, y johndoe fuera.</translation>
    </message>
    <message>
        <source>Outside &amp;recipient: a mailbox of yours, elsewhere</source>
        <translation>Des&amp;tinatario externo: un buzón suyo, en otro lugar</translation>
    </message>
    <message>
        <source>A relay is asked to carry mail to a stranger. Without a mailbox of yours a reserved address stands in, which some servers refuse for its own sake.</source>
        <translation>A un relay se le pide que lleve correo a un extraño. Si falta un buzón suyo, ocupa su lugar una dirección reservada, que algunos servidores rechazan por sí misma.</translation>
    </message>
    <message>
        <source>&amp;Second outside recipient, at another domain</source>
        <translation>Se&amp;gundo destinatario externo, en otro dominio</translation>
    </message>
    <message>
        <source>Tells a relay from a server that happens to host the first domain as well.</source>
        <translation>Distingue un relay de un servidor que casualmente aloja también el primer dominio.</translation>
    </message>
    <message>
        <source>Outside se&amp;nder</source>
        <translation>Re&amp;mitente externo</translation>
    </message>
    <message>
        <source>Who the envelope is said to be from. Some servers ask whether the sender&apos;s domain exists.</source>
        <translation>De quién se dice que viene el sobre. Algunos servidores preguntan si existe el dominio del remitente.</translation>
    </message>
    <message>
        <source>&amp;Domain that the server takes mail for</source>
        <translation>&amp;Dominio cuyo correo acepta el servidor</translation>
    </message>
    <message>
        <source>read off the server&apos;s name</source>
        <translation>se deduce del nombre del servidor</translation>
    </message>
    <message>
        <source>Controls go to mailboxes there: they show that the server takes mail from us at all, so that a refusal means something.</source>
        <translation>Los controles van a buzones de allí: muestran que el servidor en efecto nos acepta correo, para que un rechazo signifique algo.</translation>
    </message>
    <message>
        <source>A mailbox that e&amp;xists there</source>
        <translation>Un &amp;buzón que existe allí</translation>
    </message>
    <message>
        <source>postmaster</source>
        <translation>postmaster</translation>
    </message>
    <message>
        <source>Some servers refuse even their postmaster. A mailbox that is sure to exist settles it.</source>
        <translation>Algunos servidores rechazan incluso a su postmaster. Un buzón que con seguridad existe lo resuelve.</translation>
    </message>
    <message>
        <source>At Company A, coworker@companya.com logs in with the password company-a-practice.</source>
        <translation>En la Empresa A, coworker@companya.com se autentica con la contraseña company-a-practice.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Closing a relay may shut out the people it is for. Logged in as one of them, Postern sees whether they can still send. What they may do says nothing about strangers, and leaves the verdict as it is.</source>
        <translation>Cerrar un relay puede dejar fuera a la gente para la que existe. Autenticado como uno de esos usuarios, Postern ve si todavía pueden enviar. Lo que puedan hacer no dice nada sobre los extraños, y deja el veredicto como está.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>It is kept in memory while this wizard is open, given over TLS to a server with a valid certificate, tried once, and written nowhere: not in the record, not in any report, not in the settings.</source>
        <translation>Se conserva en memoria mientras este asistente está abierto, se entrega sobre TLS a un servidor con un certificado válido, se prueba una sola vez y no se escribe en ninguna parte: ni en el registro, ni en ningún informe, ni en la configuración.</translation>
    </message>
    <message>
        <source>Give it also wi&amp;thout TLS, or where nobody vouches for the server</source>
        <translation>Entregarla también sin TLS, o donde nadie ava&amp;la al servidor</translation>
    </message>
    <message>
        <source>Only if you know who is at the other end, and who can listen.</source>
        <translation>Solo si sabe quién está al otro lado, y quién puede escuchar.</translation>
    </message>
    <message>
        <source>Can its own people still send?</source>
        <translation>¿Pueden enviar todavía los usuarios propios del servidor?</translation>
    </message>
</context>
<context>
    <name>postern::ui::AnswerList</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Líneas de: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckPage</name>
    <message>
        <source>The check</source>
        <translation>La comprobación</translation>
    </message>
    <message>
        <source>Postern asks the server the relay questions. Stop at any time; what was heard is kept.</source>
        <translation>Postern hace al servidor las preguntas de relay. Deténgala en cualquier momento; lo que se oyó se conserva.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>Buscando %1 en el DNS …</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept, and can be judged.</source>
        <translation>Detenida. Lo que se oyó hasta ahora se conserva, y se puede juzgar.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckView</name>
    <message>
        <source>1 endpoint</source>
        <translation>1 punto de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Verdict and dialogue</source>
        <translation>Veredicto y diálogo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
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
        <translation>Servidor</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Y después</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Comprobar un servidor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Iniciar la comprobación</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>postern::ui::CompareCard</name>
    <message>
        <source>First a guess, then the message is sent.</source>
        <translation>Primero una predicción, después se envía el mensaje.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>El relay</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Usted dijo: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>It did: %1</source>
        <translation>El relay: %1</translation>
    </message>
    <message>
        <source>The practice servers did not answer.</source>
        <translation>Los servidores de práctica no respondieron.</translation>
    </message>
    <message>
        <source>Send it once more.</source>
        <translation>Envíelo una vez más.</translation>
    </message>
    <message>
        <source>You saw it coming.</source>
        <translation>Usted lo vio venir.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationDialog</name>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversación completa explicada</translation>
    </message>
    <message>
        <source>%1. Point at any part of a line, or walk there with the arrow keys.</source>
        <translation>%1. Señale cualquier parte de una línea, o vaya hasta ella con las teclas de flecha.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationPage</name>
    <message>
        <source>One conversation</source>
        <translation>Una conversación</translation>
    </message>
    <message>
        <source>A supplier writes to accounting: taken</source>
        <translation>Un proveedor escribe a Contabilidad: aceptado</translation>
    </message>
    <message>
        <source>A spammer at the closed relay: refused</source>
        <translation>Un spammer ante el relay cerrado: rechazado</translation>
    </message>
    <message>
        <source>A spammer at the open relay: passed on</source>
        <translation>Un spammer ante el relay abierto: retransmitido</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>One conversation, part by part</source>
        <translation>Una conversación, parte por parte</translation>
    </message>
    <message>
        <source>This was said just now between two servers on this computer. Point at any part of a line, or walk there with the arrow keys: what it means stands beside it, and where that is written.</source>
        <translation>Esto se acaba de decir entre dos servidores de este equipo. Señale cualquier parte de una línea, o vaya hasta ella con las teclas de flecha: al lado aparece qué significa, y dónde está escrito.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationView</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The conversation, part by part</source>
        <translation>La conversación, parte por parte</translation>
    </message>
</context>
<context>
    <name>postern::ui::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::DepthPage</name>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>How far shall the check go, and what does that prove?</source>
        <translation>¿Hasta dónde ha de llegar la comprobación, y qué demuestra eso?</translation>
    </message>
    <message>
        <source>Up to the &amp;message</source>
        <translation>Hasta el &amp;mensaje</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s recipient is taken, Postern also asks whether the message may follow, and hangs up when the server says yes. Finds servers that refuse late. No message is sent.</source>
        <translation>Donde se acepta el destinatario de un extraño, Postern pregunta además si puede seguir el mensaje, y cuelga cuando el servidor dice que sí. Encuentra servidores que rechazan tarde. No se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>Up to the &amp;recipient</source>
        <translation>Hasta el destinata&amp;rio</translation>
    </message>
    <message>
        <source>Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses late looks open.</source>
        <translation>Solo pregunta si se aceptaría el sobre, y lo retira. La vía más discreta; un servidor que rechaza tarde parece abierto.</translation>
    </message>
    <message>
        <source>&amp;Deliver a message: the proof</source>
        <translation>&amp;Entregar un mensaje: la prueba</translation>
    </message>
    <message>
        <source>What the other two do not prove</source>
        <translation>Lo que las otras dos no demuestran</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern&apos;s verdict says how far its proof goes.</source>
        <translation>Un servidor puede aceptar un mensaje y desecharlo. Solo un mensaje que llega demuestra un relay abierto; el veredicto de Postern dice hasta dónde llega lo demostrado.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Dialogs</name>
    <message>
        <source>Saved checks (*.postern);;All files (*)</source>
        <translation>Comprobaciones guardadas (*.postern);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Abrir una comprobación guardada</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Guardar la comprobación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueDelegate</name>
    <message>
        <source>Explain one line only</source>
        <translation>Explicar solo una línea</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversación completa explicada</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueModel</name>
    <message>
        <source>We say after %1 seconds: %2</source>
        <translation>Decimos al cabo de %1 segundos: %2</translation>
    </message>
    <message>
        <source>The server says after %1 seconds: %2</source>
        <translation>El servidor dice al cabo de %1 segundos: %2</translation>
    </message>
    <message>
        <source>After %1 seconds: %2</source>
        <translation>Al cabo de %1 segundos: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueView</name>
    <message>
        <source>Dialogue, line by line</source>
        <translation>Diálogo, línea por línea</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the dialogue</source>
        <translation>Buscar en el diálogo</translation>
    </message>
    <message>
        <source>Show one endpoint or one question</source>
        <translation>Mostrar un punto de conexión o una pregunta</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all</source>
        <translation>Copiar las líneas marcadas, o todas</translation>
    </message>
    <message>
        <source>Whole conversation explained, part by part</source>
        <translation>Conversación completa explicada, parte por parte</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>Conversación completa explicada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>todo lo que se dijo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more in the record only</source>
        <translation>
            <numerusform>%1; %n más solo en el registro</numerusform>
            <numerusform>%1; %n más solo en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of this endpoint</source>
        <translation>Todo lo de este punto de conexión</translation>
    </message>
</context>
<context>
    <name>postern::ui::DomainAdvice</name>
    <message>
        <source>%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.</source>
        <translation>%1 está reservado para ejemplos y no pertenece a nadie: muchos servidores lo tratan de un modo particular.</translation>
    </message>
    <message>
        <source>%1 is a big provider&apos;s domain, for which many servers have rules of their own, and whose servers count strange senders. A mailbox in a domain of yours says more.</source>
        <translation>%1 es el dominio de un gran proveedor, para el que muchos servidores tienen reglas propias, y cuyos servidores llevan la cuenta de los remitentes desconocidos. Un buzón en un dominio suyo dice más.</translation>
    </message>
</context>
<context>
    <name>postern::ui::DoorsPage</name>
    <message>
        <source>Name the door</source>
        <translation>Nombre la puerta</translation>
    </message>
    <message>
        <source>What is wrong with this relay?</source>
        <translation>¿Qué le pasa a este relay?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ciérrela</translation>
    </message>
    <message>
        <source>What do you change? The relay is checked again at once.</source>
        <translation>¿Qué cambia usted? El relay se comprueba de nuevo enseguida.</translation>
    </message>
    <message>
        <source>&amp;Next relay</source>
        <translation>&amp;Siguiente relay</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Encuentre la puerta abierta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The same check as for any server: every question, no message.</source>
        <translation>La misma comprobación que para cualquier servidor: todas las preguntas, ningún mensaje.</translation>
    </message>
    <message>
        <source>&amp;Check it again</source>
        <translation>&amp;Comprobarlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Comprobarlo</translation>
    </message>
    <message>
        <source>A &amp;hint</source>
        <translation>Una pis&amp;ta</translation>
    </message>
    <message>
        <source>Another &amp;hint</source>
        <translation>Otra pis&amp;ta</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>Se está comprobando …</translation>
    </message>
    <message>
        <source>There was no free port for the practice servers. Try again.</source>
        <translation>No había ningún puerto libre para los servidores de práctica. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The relay was checked. Beside this stands all that was found: the verdict, the doors, and every line.</source>
        <translation>El relay se ha comprobado. Al lado está todo lo que se encontró: el veredicto, las puertas y cada línea.</translation>
    </message>
    <message>
        <source>The door is still open. %1</source>
        <translation>La puerta sigue abierta. %1</translation>
    </message>
    <message>
        <source>Checked again, and closed.</source>
        <translation>Comprobado de nuevo, y cerrado.</translation>
    </message>
    <message>
        <source>Checked again. The change was taken back; choose another one.</source>
        <translation>Comprobado de nuevo. El cambio se ha retirado; elija otro.</translation>
    </message>
    <message>
        <source>Look once more. %1</source>
        <translation>Mire una vez más. %1</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 de %2 cerrados</translation>
    </message>
</context>
<context>
    <name>postern::ui::Draft</name>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, parted by commas.</source>
        <translation>«%1» no es un puerto. Los puertos son números del 1 al 65535, separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Give an address of this machine.</source>
        <translation>«%1» no es una dirección IP. Indique una dirección de este equipo.</translation>
    </message>
    <message>
        <source>This is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>Esto no es un proxy. Debe tener la forma socks5://host:1080 o http://host:3128.</translation>
    </message>
    <message>
        <source>This is no domain: %1. It has to look like example.org.</source>
        <translation>Esto no es un dominio: %1. Debe tener la forma example.org.</translation>
    </message>
    <message>
        <source>This is no mail address: %1. It has to look like name@example.org.</source>
        <translation>Esto no es una dirección de correo: %1. Debe tener la forma name@example.org.</translation>
    </message>
    <message>
        <source>This has to be at another domain than the first recipient: it shows whether %1 is hosted there.</source>
        <translation>Este tiene que estar en un dominio distinto del primer destinatario: muestra si %1 está alojado allí.</translation>
    </message>
    <message>
        <source>Whose password is this? Name the user, or leave both empty.</source>
        <translation>¿De quién es esta contraseña? Indique el usuario, o deje los dos campos vacíos.</translation>
    </message>
    <message>
        <source>Without the password of %1 nobody can log in. Type it, or leave both empty.</source>
        <translation>Sin la contraseña de %1 nadie puede autenticarse. Escríbala, o deje los dos campos vacíos.</translation>
    </message>
    <message>
        <source>No way of logging in can carry such a name or password: there is a NUL in it.</source>
        <translation>Ningún modo de autenticación puede transmitir un nombre o una contraseña así: contiene un NUL.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Field</name>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
</context>
<context>
    <name>postern::ui::GridView</name>
    <message>
        <source>Endpoints and forms</source>
        <translation>Puntos de conexión y formas</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 punto de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
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
        <translation>Plegado; Intro lo despliega</translation>
    </message>
    <message>
        <source>Enter folds it</source>
        <translation>Intro lo pliega</translation>
    </message>
</context>
<context>
    <name>postern::ui::GuessCard</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>%1 hands this envelope to the relay. What will it do?</source>
        <translation>%1 entrega este sobre al relay. ¿Qué hará el relay?</translation>
    </message>
</context>
<context>
    <name>postern::ui::HelpWindow</name>
    <message>
        <source>Help – Postern</source>
        <translation>Ayuda – Postern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryChoices</name>
    <message>
        <source>&amp;outside</source>
        <translation>f&amp;uera</translation>
    </message>
    <message>
        <source>&amp;inside</source>
        <translation>&amp;dentro</translation>
    </message>
    <message>
        <source>Sender outside Company A&apos;s network</source>
        <translation>Remitente fuera de la red de la Empresa A</translation>
    </message>
    <message>
        <source>Sender inside Company A&apos;s network</source>
        <translation>Remitente dentro de la red de la Empresa A</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>a co-worker at companya.com</source>
        <translation>un compañero de companya.com</translation>
    </message>
    <message>
        <source>a customer outside</source>
        <translation>un cliente externo</translation>
    </message>
    <message>
        <source>Recipient: %1</source>
        <translation>Destinatario: %1</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>El sobre</translation>
    </message>
    <message>
        <source>is written plainly</source>
        <translation>está escrito de forma simple</translation>
    </message>
    <message>
        <source>claims to come from Company A</source>
        <translation>afirma venir de la Empresa A</translation>
    </message>
    <message>
        <source>hides the recipient behind a %</source>
        <translation>oculta el destinatario con un %</translation>
    </message>
    <message>
        <source>Company A&apos;s two rules</source>
        <translation>Las dos reglas de la Empresa A</translation>
    </message>
    <message>
        <source>From inside: to any mailbox</source>
        <translation>De dentro: a cualquier buzón</translation>
    </message>
    <message>
        <source>From outside: local only</source>
        <translation>De fuera: solo a locales</translation>
    </message>
    <message>
        <source>Further flaws</source>
        <translation>Otros defectos</translation>
    </message>
    <message>
        <source>believes its own name as sender</source>
        <translation>cree su nombre como remitente</translation>
    </message>
    <message>
        <source>rewrites a%b (percent hack)</source>
        <translation>reescribe a%b (percent hack)</translation>
    </message>
    <message>
        <source>NAT in front hides strangers</source>
        <translation>NAT delante oculta a los extraños</translation>
    </message>
    <message>
        <source>refuses late, at DATA</source>
        <translation>rechaza tarde, en DATA</translation>
    </message>
    <message>
        <source>The relay: %1</source>
        <translation>El relay: %1</translation>
    </message>
    <message>
        <source>co-workers, customers, partners</source>
        <translation>compañeros, clientes, socios</translation>
    </message>
    <message>
        <source>off: employees count as strangers</source>
        <translation>desactivada: los empleados cuentan como extraños</translation>
    </message>
    <message>
        <source>suppliers write to accounting</source>
        <translation>los proveedores escriben a Contabilidad</translation>
    </message>
    <message>
        <source>off: strangers may send to anyone</source>
        <translation>desactivada: los extraños pueden enviar a cualquiera</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Predict first: what will the relay do?</source>
        <translation>Prediga primero: ¿qué hará el relay?</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Laboratory: who may send to whom?</source>
        <translation>Laboratorio: ¿quién puede enviar a quién?</translation>
    </message>
    <message>
        <source>Real SMTP between practice servers, on this computer only</source>
        <translation>SMTP real entre servidores de práctica, solo en este equipo</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>El experimento</translation>
    </message>
    <message>
        <source>The message and the relay</source>
        <translation>El mensaje y el relay</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>E&amp;nviar otra vez</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaterCard</name>
    <message>
        <source>&amp;Go on watching</source>
        <translation>S&amp;eguir vigilando</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password</source>
        <translation>La contraseña del buzón</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password: kept in memory only</source>
        <translation>La contraseña del buzón: se conserva solo en memoria</translation>
    </message>
    <message>
        <source>I have it: show its source</source>
        <translation>Lo tengo: mostrar el original</translation>
    </message>
    <message>
        <source>The message has not been seen. It may have come since: Postern can go on watching %1.</source>
        <translation>El mensaje no se ha visto. Puede haber llegado desde entonces: Postern puede seguir vigilando %1.</translation>
    </message>
    <message>
        <source>The message has not been seen. If it has come since, show its source.</source>
        <translation>El mensaje no se ha visto. Si ha llegado desde entonces, muestre su original.</translation>
    </message>
    <message>
        <source>Watching, for %1 more. You may leave it running.</source>
        <translation>Vigilando, %1 más. Puede dejarlo en marcha.</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1: empezado</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1: sin empezar</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnList</name>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Volver a la comprobación</translation>
    </message>
    <message>
        <source>Lessons and tools</source>
        <translation>Lecciones y herramientas</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 de %n lección terminada</numerusform>
            <numerusform>%1 de %n lecciones terminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnPage</name>
    <message>
        <source>Forget which lessons are done, and all answers?</source>
        <translation>¿Olvidar qué lecciones están terminadas, y todas las respuestas?</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnTools</name>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Una conversación</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>Encuentre la puerta abierta</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonExport</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonPage</name>
    <message>
        <source>Check yourself</source>
        <translation>Compruebe lo aprendido</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Siguiente: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulario</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonStage</name>
    <message>
        <source>&amp;Send it</source>
        <translation>E&amp;nviarlo</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Mensajes que enviar</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>&amp;Look into %1</source>
        <translation>&amp;Mirar en %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The practice servers did not answer. They need the loopback of this computer; something on it may be forbidding that.</source>
        <translation>Los servidores de práctica no respondieron. Necesitan la interfaz de bucle local (loopback) de este equipo; puede que algo en él la esté impidiendo.</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>E&amp;nviarlo otra vez</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxCard</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxForm</name>
    <message>
        <source>A mailbox elsewhere (IMAP over TLS)</source>
        <translation>Un buzón en otro lugar (IMAP sobre TLS)</translation>
    </message>
    <message>
        <source>A mailbox elsewhere (IMAP with STARTTLS)</source>
        <translation>Un buzón en otro lugar (IMAP con STARTTLS)</translation>
    </message>
    <message>
        <source>A Maildir on this machine</source>
        <translation>Un Maildir en este equipo</translation>
    </message>
    <message>
        <source>An mbox file on this machine</source>
        <translation>Un archivo mbox en este equipo</translation>
    </message>
    <message>
        <source>Postern takes the message itself</source>
        <translation>Postern mismo recibe el mensaje</translation>
    </message>
    <message>
        <source>I will look myself</source>
        <translation>Lo miraré yo mismo</translation>
    </message>
    <message>
        <source>&amp;Is it mine?</source>
        <translation>¿Es mí&amp;o?</translation>
    </message>
    <message>
        <source>Company A&apos;s outside mailbox is watched: the message stays on this machine.</source>
        <translation>Se vigila el buzón externo de la Empresa A: el mensaje se queda en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Where will it come out?</source>
        <translation>¿Por &amp;dónde saldrá?</translation>
    </message>
    <message>
        <source>&amp;The mailbox</source>
        <translation>El &amp;buzón</translation>
    </message>
    <message>
        <source>Its &amp;password: kept in memory only</source>
        <translation>Su con&amp;traseña: se conserva solo en memoria</translation>
    </message>
    <message>
        <source>The code is not in there, or it went to another address.</source>
        <translation>El código no está ahí, o fue a otra dirección.</translation>
    </message>
    <message>
        <source>Name the outside recipient first, one page back.</source>
        <translation>Indique primero el destinatario externo, una página atrás.</translation>
    </message>
    <message>
        <source>The code came out there, but in a message to another address than %1.</source>
        <translation>El código salió allí, pero en un mensaje dirigido a una dirección distinta de %1.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
</context>
<context>
    <name>postern::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Check a server …</source>
        <translation>&amp;Comprobar un servidor …</translation>
    </message>
    <message>
        <source>&amp;Try it on Company A …</source>
        <translation>&amp;Probar con la Empresa A …</translation>
    </message>
    <message>
        <source>&amp;Open a saved check …</source>
        <translation>&amp;Abrir una comprobación guardada …</translation>
    </message>
    <message>
        <source>&amp;Report on this check …</source>
        <translation>&amp;Informe sobre esta comprobación …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Pá&amp;gina de inicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Esta página</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Postern</source>
        <translation>&amp;Acerca de Postern</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>%1 – Postern</source>
        <translation>%1 – Postern</translation>
    </message>
    <message>
        <source>A check was cut short. What it had heard is kept.</source>
        <translation>Una comprobación quedó interrumpida. Lo que había oído se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were cut short. What they had heard is kept.</source>
        <translation>
            <numerusform>%n comprobación quedó interrumpida. Lo que había oído se conserva.</numerusform>
            <numerusform>%n comprobaciones quedaron interrumpidas. Lo que habían oído se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Check a server – Postern</source>
        <translation>Comprobar un servidor – Postern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>A check is under way. What was heard so far is kept. Stop it?</source>
        <translation>Hay una comprobación en curso. Lo que se oyó hasta ahora se conserva. ¿Detenerla?</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>About Postern</source>
        <translation>Acerca de Postern</translation>
    </message>
    <message>
        <source>Tells whether a mail server is an open relay: whether strangers can send mail through it to strangers. Licensed under the Apache License 2.0.</source>
        <translation>Dice si un servidor de correo es un relay abierto: si los extraños pueden enviar correo a extraños a través de él. Con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>A message is still waited for. The wait ends with this window, and can be gone on with from the saved check. Stop waiting?</source>
        <translation>Todavía se espera un mensaje. La espera termina con esta ventana y se puede continuar desde la comprobación guardada. ¿Dejar de esperar?</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>postern::ui::Masthead</name>
    <message>
        <source>Company A&apos;s gate holds a stranger&apos;s envelope</source>
        <translation>El portón de la Empresa A detiene el sobre de un extraño</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Is your mail server an open relay?</source>
        <translation>¿Es su servidor de correo un relay abierto?</translation>
    </message>
    <message>
        <source>Postern talks to the server as a stranger would, and shows at which line the gate stays shut or opens. It stops before any message is sent.</source>
        <translation>Postern habla con el servidor como lo haría un extraño, y muestra en qué línea el portón sigue cerrado o se abre. Se detiene antes de que se envíe ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixCellView</name>
    <message>
        <source>Shows the lines that say so</source>
        <translation>Muestra las líneas que lo dicen</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixView</name>
    <message>
        <source>What this server does with mail</source>
        <translation>Qué hace este servidor con el correo</translation>
    </message>
    <message>
        <source>one cell must never be taken</source>
        <translation>hay una celda que no debe aceptarse nunca</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>a un buzón externo</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>Desde dentro</translation>
    </message>
    <message>
        <source>the own network, or with a password</source>
        <translation>la propia red, o con una contraseña</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Desde fuera</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>a un buzón de %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::NextPage</name>
    <message>
        <source>What next</source>
        <translation>Y después</translation>
    </message>
    <message>
        <source>Keep it, pass it on, or ask again.</source>
        <translation>Conservarla, pasarla a otros o preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Guardar la comprobación</translation>
    </message>
    <message>
        <source>Every byte of it, as a .postern file: it can be judged again, anywhere, whenever.</source>
        <translation>Cada uno de sus bytes, como archivo .postern: se puede juzgar de nuevo, donde sea y cuando sea.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hacer un informe</translation>
    </message>
    <message>
        <source>For a file, a manager or an auditor: as PDF, HTML or Markdown, with all of it.</source>
        <translation>Para un expediente, un directivo o un auditor: en PDF, HTML o Markdown, con todo.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The verdict with its reasons and lines, for a mail or a ticket.</source>
        <translation>El veredicto con sus razones y líneas, para un correo o un ticket.</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Hacerla de nuevo</translation>
    </message>
    <message>
        <source>The same questions to the same server: after closing a door, see whether it is shut.</source>
        <translation>Las mismas preguntas al mismo servidor: después de cerrar una puerta, vea si está cerrada.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
        <translation>Desde dentro de la red del relay, usted se conecta a %1.</translation>
    </message>
    <message>
        <source>As a stranger, you connect to %1.</source>
        <translation>Como extraño, usted se conecta a %1.</translation>
    </message>
    <message>
        <source>%1 greets. The gate is shut, as it always is at first.</source>
        <translation>%1 saluda. El portón está cerrado, como siempre al principio.</translation>
    </message>
    <message>
        <source>You say who is calling: %1. The envelope waits at the gate.</source>
        <translation>Usted dice quién llama: %1. El sobre espera en el portón.</translation>
    </message>
    <message>
        <source>The envelope names no sender, as a returned letter does.</source>
        <translation>El sobre no nombra a ningún remitente, como una carta devuelta.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>El sobre dice de quién viene: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Y para quién es: %1.</translation>
    </message>
    <message>
        <source>Nobody opens at %1: there was no connection.</source>
        <translation>En %1 no abre nadie: no hubo conexión.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. That says nothing about relaying.</source>
        <translation>%1 no responde a tiempo. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>%1 could not agree on TLS with us. That says nothing about relaying.</source>
        <translation>%1 no pudo acordar TLS con nosotros. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>%1 turns us away at once. That says nothing about relaying.</source>
        <translation>%1 nos rechaza de entrada. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Lo que responde en %1 no es un servidor de correo.</translation>
    </message>
    <message>
        <source>The check was stopped before %1 answered.</source>
        <translation>La comprobación se detuvo antes de que %1 respondiera.</translation>
    </message>
    <message>
        <source>This question was not asked.</source>
        <translation>Esta pregunta no se hizo.</translation>
    </message>
    <message>
        <source>%1 hangs up without an answer. That says nothing about relaying.</source>
        <translation>%1 cuelga sin responder. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay listens only over TLS. That says nothing about relaying.</source>
        <translation>El relay escucha solo sobre TLS. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay asks us to come again later. That says nothing about relaying.</source>
        <translation>El relay nos pide que volvamos más tarde. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay has had enough of us for now. That says nothing about relaying.</source>
        <translation>El relay no quiere más de nosotros por ahora. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay refuses our address, whatever the envelope says. That says nothing about relaying.</source>
        <translation>El relay rechaza nuestra dirección, diga lo que diga el sobre. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay does not like the name that we gave. That says nothing about relaying.</source>
        <translation>Al relay no le gusta el nombre que dimos. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay objects to the sender on the envelope. That says nothing about relaying.</source>
        <translation>El relay pone objeciones al remitente del sobre. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay objects to this one recipient. That says nothing about relaying.</source>
        <translation>El relay pone objeciones a este destinatario en concreto. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay says that it takes no mail at all.</source>
        <translation>El relay dice que no acepta correo en absoluto.</translation>
    </message>
    <message>
        <source>The relay closes the conversation. That says nothing about relaying.</source>
        <translation>El relay cierra la conversación. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay refuses, but not for a relay reason. That says nothing about relaying.</source>
        <translation>El relay rechaza, pero no por una razón de retransmisión. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay takes mail for its own mailbox, as it should.</source>
        <translation>El relay acepta correo para su propio buzón, como debe ser.</translation>
    </message>
    <message>
        <source>The relay takes mail for a name that nobody has there: it may take every name.</source>
        <translation>El relay acepta correo para un nombre que allí no tiene nadie: puede que acepte cualquier nombre.</translation>
    </message>
    <message>
        <source>The relay takes this name as one of its own.</source>
        <translation>El relay acepta este nombre como uno de los suyos.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but we stand inside its network: that says nothing about strangers.</source>
        <translation>El relay acepta el sobre, pero estamos dentro de su red: eso no dice nada sobre los extraños.</translation>
    </message>
    <message>
        <source>The relay takes this form, perhaps as a name of its own. Nothing was sent.</source>
        <translation>El relay acepta esta forma, quizá como un nombre propio. No se envió nada.</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but it takes every name, even one that nobody has.</source>
        <translation>El relay acepta el sobre, pero acepta cualquier nombre, incluso uno que no tiene nadie.</translation>
    </message>
    <message>
        <source>The relay takes the envelope: it hosts this domain itself, so that says nothing about relaying.</source>
        <translation>El relay acepta el sobre: él mismo aloja este dominio, de modo que eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>The relay takes a domain that cannot exist: it has not looked it up yet.</source>
        <translation>El relay acepta un dominio que no puede existir: todavía no lo ha buscado.</translation>
    </message>
    <message>
        <source>The relay takes the recipient, but that is not its last word.</source>
        <translation>El relay acepta el destinatario, pero esa no es su última palabra.</translation>
    </message>
    <message>
        <source>The relay takes it. That is no question of relaying.</source>
        <translation>El relay lo acepta. Eso no es cuestión de retransmisión.</translation>
    </message>
    <message>
        <source>The relay asks for a stranger&apos;s message to an outside mailbox. We hang up here; nothing was sent.</source>
        <translation>El relay pide el mensaje de un extraño para un buzón externo. Aquí colgamos; no se envió nada.</translation>
    </message>
    <message>
        <source>The relay takes a stranger&apos;s envelope for an outside mailbox. Dashed: where it would go; nothing was sent.</source>
        <translation>El relay acepta el sobre de un extraño para un buzón externo. En línea discontinua: adónde iría; no se envió nada.</translation>
    </message>
    <message>
        <source>The relay will not carry a stranger&apos;s envelope to an outside mailbox. It is handed back.</source>
        <translation>El relay no lleva a un buzón externo el sobre de un extraño. El sobre se devuelve.</translation>
    </message>
    <message>
        <source>The relay carries nothing onward without a password. The envelope is handed back.</source>
        <translation>El relay no retransmite nada sin una contraseña. El sobre se devuelve.</translation>
    </message>
    <message>
        <source>The relay does not understand, or does not allow, an envelope of this form. It is handed back.</source>
        <translation>El relay no entiende, o no permite, un sobre de esta forma. El sobre se devuelve.</translation>
    </message>
    <message>
        <source>The relay took the recipient, but refuses when it comes to the message. The envelope is handed back.</source>
        <translation>El relay aceptó el destinatario, pero rechaza cuando se llega al mensaje. El sobre se devuelve.</translation>
    </message>
    <message>
        <source>The relay refuses a domain that cannot exist.</source>
        <translation>El relay rechaza un dominio que no puede existir.</translation>
    </message>
    <message>
        <source>The relay refuses mail for its own mailbox too: it refuses us, not relaying.</source>
        <translation>El relay rechaza también correo para su propio buzón: nos rechaza a nosotros, no la retransmisión.</translation>
    </message>
    <message>
        <source>The relay knows its own users: it refuses a name that nobody has there.</source>
        <translation>El relay conoce a sus usuarios propios: rechaza un nombre que allí no tiene nadie.</translation>
    </message>
    <message>
        <source>The relay has nobody of this name.</source>
        <translation>El relay no tiene a nadie con este nombre.</translation>
    </message>
    <message>
        <source>The relay refuses it. That is no question of relaying.</source>
        <translation>El relay lo rechaza. Eso no es cuestión de retransmisión.</translation>
    </message>
    <message>
        <source>The relay refuses and does not say why. That alone says nothing about relaying.</source>
        <translation>El relay rechaza y no dice por qué. Eso por sí solo no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Aceptado, como debe ser</translation>
    </message>
    <message>
        <source>Let through, for now</source>
        <translation>Dejado pasar, por ahora</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Asks for the message</source>
        <translation>Pide el mensaje</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Dejado pasar</translation>
    </message>
    <message>
        <source>Held at the gate</source>
        <translation>Detenido en el portón</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>Detenido tarde</translation>
    </message>
    <message>
        <source>Refused, as it should be</source>
        <translation>Rechazado, como debe ser</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Nos pide esperar</translation>
    </message>
    <message>
        <source>Wants TLS first</source>
        <translation>Pide antes TLS</translation>
    </message>
    <message>
        <source>Refused, and not said why</source>
        <translation>Rechazado, sin decir por qué</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>Nos rechaza</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Turns us away</source>
        <translation>Nos rechaza de entrada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>for its own mailboxes %1</source>
        <translation>para sus propios buzones: %1</translation>
    </message>
    <message>
        <source>without a telling answer %1</source>
        <translation>sin respuesta que diga algo: %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>detenidos: %1</translation>
    </message>
    <message>
        <source>let through %1</source>
        <translation>dejados pasar: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>You, from inside</source>
        <translation>Usted, desde dentro</translation>
    </message>
    <message>
        <source>You, as a stranger</source>
        <translation>Usted, como extraño</translation>
    </message>
    <message>
        <source>The relay&apos;s network</source>
        <translation>La red del relay</translation>
    </message>
    <message>
        <source>%1&apos;s network</source>
        <translation>Red de %1</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>Red del relay</translation>
    </message>
    <message>
        <source>Company A&apos;s network</source>
        <translation>Red de la Empresa A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Delivered: the proof</source>
        <translation>Entregado: la prueba</translation>
    </message>
    <message>
        <source>The message has come out at %1. That is the proof.</source>
        <translation>El mensaje ha salido en %1. Esa es la prueba.</translation>
    </message>
</context>
<context>
    <name>postern::ui::PathPanel</name>
    <message>
        <source>The way of the envelope</source>
        <translation>El camino del sobre</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>half</source>
        <translation>mitad</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>cuádruple</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>como ocurrió</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>postern::ui::PermissionPage</name>
    <message>
        <source>May we?</source>
        <translation>¿Hay permiso?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test this server.</source>
        <translation>No se envía nada antes de que usted haya dicho que tiene permiso para probar este servidor.</translation>
    </message>
    <message>
        <source>I &amp;may test this server</source>
        <translation>&amp;Tengo permiso para probar este servidor</translation>
    </message>
    <message>
        <source>It is mine, or its owner has agreed. Testing a stranger&apos;s server can be an offence.</source>
        <translation>Es mío, o su dueño está de acuerdo. Probar el servidor de un extraño puede ser un delito.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Trying doors that are not yours can be an offence, even if you only look. Your word is kept in the record of the check, together with the time and the server&apos;s name.</source>
        <translation>Probar puertas que no son suyas puede ser un delito, aunque solo mire. Su declaración se conserva en el registro de la comprobación, junto con la hora y el nombre del servidor.</translation>
    </message>
    <message>
        <source>From where do we speak?</source>
        <translation>¿Desde dónde hablamos?</translation>
    </message>
    <message>
        <source>&amp;Postern finds out, by the addresses</source>
        <translation>Postern &amp;lo averigua, por las direcciones</translation>
    </message>
    <message>
        <source>From &amp;outside: the server sees a stranger</source>
        <translation>Desde &amp;fuera: el servidor ve a un extraño</translation>
    </message>
    <message>
        <source>From &amp;inside: this is the server&apos;s own network</source>
        <translation>Desde de&amp;ntro: esta es la propia red del servidor</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. Only what it does for a stranger says whether it is an open relay.</source>
        <translation>Un servidor de correo retransmite para su propia red, y eso es correcto. Solo lo que hace por un extraño dice si es un relay abierto.</translation>
    </message>
    <message>
        <source>&amp;Source address</source>
        <translation>Dirección de &amp;origen</translation>
    </message>
    <message>
        <source>as the system sends</source>
        <translation>la que use el sistema</translation>
    </message>
    <message>
        <source>A machine with several addresses can speak from each of them.</source>
        <translation>Un equipo con varias direcciones puede hablar desde cada una de ellas.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Through a proxy you stand where it stands: a way to ask from outside.</source>
        <translation>A través de un proxy usted está donde está el proxy: una manera de preguntar desde fuera.</translation>
    </message>
    <message>
        <source>Another way out</source>
        <translation>Otra vía de salida</translation>
    </message>
    <message>
        <source>Postern will offer %1 at most some eighty envelopes to carry, and listen to the answers. No message is sent: where one would be taken, the connection is given up before it.</source>
        <translation>Postern ofrecerá a %1, como mucho, unos ochenta sobres para que los lleve, y escuchará las respuestas. No se envía ningún mensaje: donde se aceptaría uno, la conexión se abandona antes de enviarlo.</translation>
    </message>
    <message>
        <source>A practice server inside this program: nobody has to be asked.</source>
        <translation>Un servidor de práctica dentro de este programa: no hay que pedir permiso a nadie.</translation>
    </message>
    <message>
        <source>This server runs on your own computer: nobody has to be asked.</source>
        <translation>Este servidor está en su propio equipo: no hay que pedir permiso a nadie.</translation>
    </message>
    <message>
        <source>Our address towards it is %1.</source>
        <translation>Nuestra dirección hacia él es %1.</translation>
    </message>
    <message>
        <source>Our address towards it is %1; this computer&apos;s networks are %2.</source>
        <translation>Nuestra dirección hacia él es %1; las redes de este equipo son %2.</translation>
    </message>
    <message>
        <source>This computer has no network of its own.</source>
        <translation>Este equipo no tiene ninguna red propia.</translation>
    </message>
    <message>
        <source>This computer&apos;s networks are %1.</source>
        <translation>Las redes de este equipo son %1.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Policies</name>
    <message>
        <source>Closed: as it should be</source>
        <translation>Cerrado: como debe ser</translation>
    </message>
    <message>
        <source>Open: takes everything for everybody</source>
        <translation>Abierto: acepta todo para todos</translation>
    </message>
    <message>
        <source>Own sender: relays for whoever claims its own domain</source>
        <translation>Remitente propio: retransmite para quien afirma ser de su propio dominio</translation>
    </message>
    <message>
        <source>Percent: sends user%outside@companya.com on</source>
        <translation>Porcentaje: retransmite user%outside@companya.com</translation>
    </message>
    <message>
        <source>Late: refuses only when the message is offered</source>
        <translation>Tarde: rechaza solo cuando se le ofrece el mensaje</translation>
    </message>
    <message>
        <source>Sink: takes everything, relays nothing</source>
        <translation>Sumidero: acepta todo, no retransmite nada</translation>
    </message>
    <message>
        <source>Bounces: takes everything, and sends back what it does not relay</source>
        <translation>Rebotes: acepta todo, y devuelve lo que no retransmite</translation>
    </message>
    <message>
        <source>Greylist: puts off whoever it does not know</source>
        <translation>Greylisting: aplaza a quien no conoce</translation>
    </message>
    <message>
        <source>Blocklisted: refuses us, whatever we ask</source>
        <translation>En lista de bloqueo: nos rechaza, preguntemos lo que preguntemos</translation>
    </message>
    <message>
        <source>TLS first: says nothing without STARTTLS</source>
        <translation>Primero TLS: no dice nada sin STARTTLS</translation>
    </message>
    <message>
        <source>Password first: takes nothing without one</source>
        <translation>Primero contraseña: no acepta nada sin ella</translation>
    </message>
    <message>
        <source>Translated: takes every client for one of its own</source>
        <translation>Traducido: toma a todo cliente por uno de los suyos</translation>
    </message>
</context>
<context>
    <name>postern::ui::PresentedLesson</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Presenter</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionCard</name>
    <message>
        <source>So it is.</source>
        <translation>Así es.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>preguntando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>%1 of %2, endpoint %3</source>
        <translation>%1 de %2, punto de conexión %3</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuizPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Pregunta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;All from the beginning</source>
        <translation>&amp;Todas desde el principio</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>Léalo en: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2, drawn from all lessons. The reason comes with every answer.</source>
        <translation>Pregunta %1 de %2, tomada de todas las lecciones. La razón viene con cada respuesta.</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them as it is.</source>
        <translation>%1 respondidas, %2 de ellas acertadas.</translation>
    </message>
    <message>
        <source>All are answered, %1 of %2 as it is. Every question can be taken once more.</source>
        <translation>Todas están respondidas, %1 de %2 acertadas. Cada pregunta se puede hacer una vez más.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecentList</name>
    <message numerus="yes">
        <source>%1, %2 of %n endpoints</source>
        <translation>
            <numerusform>%1, %2 de %n punto de conexión</numerusform>
            <numerusform>%1, %2 de %n puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>Comprobaciones recientes</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecordActions</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>postern::ui::RemedyCard</name>
    <message>
        <source>How to close it</source>
        <translation>Cómo cerrarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportCommands</name>
    <message>
        <source>The same, line by line:</source>
        <translation>Lo mismo, línea por línea:</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportForm</name>
    <message>
        <source>Example Ltd</source>
        <translation>Ejemplo, S. A.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>PNG or JPEG</source>
        <translation>PNG o JPEG</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>&amp;Tested by</source>
        <translation>P&amp;robado por</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is larger than 2 MiB. Choose a smaller picture.</source>
        <translation>Ocupa más de 2 MiB. Elija una imagen más pequeña.</translation>
    </message>
    <message>
        <source>It is no picture that can be read: PNG or JPEG is wanted.</source>
        <translation>No es una imagen que se pueda leer: se espera PNG o JPEG.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPage</name>
    <message>
        <source>The report, as it will be printed</source>
        <translation>El informe, tal como se imprimirá</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Guardar como P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as &amp;HTML …</source>
        <translation>Guardar como H&amp;TML …</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown …</source>
        <translation>Guardar como &amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>On the check of %1</source>
        <translation>Sobre la comprobación de %1</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Se está haciendo el informe.</translation>
    </message>
    <message>
        <source>The PDF could not be made. HTML and Markdown say the same.</source>
        <translation>No se pudo hacer el PDF. HTML y Markdown dicen lo mismo.</translation>
    </message>
    <message>
        <source>One page. The check itself is attached to the PDF.</source>
        <translation>Una página. La comprobación misma va adjunta al PDF.</translation>
    </message>
    <message>
        <source>%1 pages. The check itself is attached to the PDF.</source>
        <translation>%1 páginas. La comprobación misma va adjunta al PDF.</translation>
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
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The record from which this report was made</source>
        <translation>El registro a partir del cual se hizo este informe</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReproducePanel</name>
    <message>
        <source>Reproduce by hand</source>
        <translation>Reproducir a mano</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>postern::ui::SavedCheckPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Guardar como …</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Informe …</translation>
    </message>
    <message>
        <source>Check it &amp;again</source>
        <translation>Comprobarlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>V&amp;olver al inicio</translation>
    </message>
    <message>
        <source>A saved check of %1 UTC, by %2</source>
        <translation>Una comprobación guardada, del %1 UTC, por %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::ServerPage</name>
    <message>
        <source>mail from other servers</source>
        <translation>correo de otros servidores</translation>
    </message>
    <message>
        <source>mail of its own users</source>
        <translation>correo de sus usuarios propios</translation>
    </message>
    <message>
        <source>mail of its own users, TLS from the first byte</source>
        <translation>correo de sus usuarios propios, TLS desde el primer byte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Which mail server shall be checked?</source>
        <translation>¿Qué servidor de correo se ha de comprobar?</translation>
    </message>
    <message>
        <source>example.org, mail.example.org:25 or 192.0.2.25</source>
        <translation>example.org, mail.example.org:25 o 192.0.2.25</translation>
    </message>
    <message>
        <source>&amp;Domain, host or address</source>
        <translation>&amp;Dominio, host o dirección</translation>
    </message>
    <message>
        <source>A domain stands for all its mail exchangers, with all their addresses. A host or an address stands for just itself. Nothing is sent to it before you say so.</source>
        <translation>Un dominio representa a todos sus servidores MX, con todas sus direcciones. Un host o una dirección se representa solo a sí mismo. No se le envía nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Practise on Company A</source>
        <translation>Practicar con la Empresa A</translation>
    </message>
    <message>
        <source>Mail servers inside this program; nothing leaves this computer.</source>
        <translation>Servidores de correo dentro de este programa; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What would be dialled</source>
        <translation>Con qué se conectaría</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>Pue&amp;rtos</translation>
    </message>
    <message>
        <source>Port 25 is where strangers knock. 465 and 587 are for a server&apos;s own users; some are open there only.</source>
        <translation>El puerto 25 es donde llaman los extraños. El 465 y el 587 son para los usuarios propios de un servidor; algunos están abiertos solo allí.</translation>
    </message>
    <message>
        <source>This name is a host, even if it has mail exchangers</source>
        <translation>Este nombre es un host, aunque tenga servidores MX</translation>
    </message>
    <message>
        <source>Gently: one connection at a time, few questions on each, with pauses</source>
        <translation>Con suavidad: una conexión a la vez, pocas preguntas en cada una, con pausas</translation>
    </message>
    <message>
        <source>Ports and pace</source>
        <translation>Puertos y ritmo</translation>
    </message>
    <message>
        <source>Name a server, and Postern looks up its addresses.</source>
        <translation>Indique un servidor, y Postern busca sus direcciones.</translation>
    </message>
    <message>
        <source>Looking it up in the DNS …</source>
        <translation>Buscándolo en el DNS …</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, inside this program. Nothing leaves this computer.</source>
        <translation>El relay de la Empresa A, dentro de este programa. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Untick what shall be left out.</source>
        <translation>Desmarque lo que se deba omitir.</translation>
    </message>
    <message>
        <source>The DNS knows no such name.</source>
        <translation>El DNS no conoce ese nombre.</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>El nombre no tiene dirección.</translation>
    </message>
    <message>
        <source>The DNS gives no answer.</source>
        <translation>El DNS no responde.</translation>
    </message>
    <message>
        <source>The domain says in the DNS that it takes no mail (null MX).</source>
        <translation>El dominio dice en el DNS que no acepta correo (null MX).</translation>
    </message>
</context>
<context>
    <name>postern::ui::SourceDrop</name>
    <message>
        <source>The source of the message</source>
        <translation>El original del mensaje</translation>
    </message>
    <message>
        <source>Paste the message&apos;s source here, or drop its .eml file.</source>
        <translation>Pegue aquí el original del mensaje, o suelte su archivo .eml.</translation>
    </message>
</context>
<context>
    <name>postern::ui::Staging</name>
    <message>
        <source>%1 connects to Company A&apos;s server.</source>
        <translation>%1 se conecta al servidor de la Empresa A.</translation>
    </message>
    <message>
        <source>The server greets. The gate is shut, as it always is at first.</source>
        <translation>El servidor saluda. El portón está cerrado, como siempre al principio.</translation>
    </message>
    <message>
        <source>The caller says a name, and waits at the gate.</source>
        <translation>Quien llama dice un nombre, y espera en el portón.</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>El sobre dice de quién viene: %1.</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>Y para quién es: %1.</translation>
    </message>
    <message>
        <source>The server asks for the message itself.</source>
        <translation>El servidor pide el mensaje mismo.</translation>
    </message>
    <message>
        <source>A mailbox of Company A&apos;s own: the gate opens for everybody.</source>
        <translation>Un buzón propio de la Empresa A: el portón se abre para todos.</translation>
    </message>
    <message>
        <source>Company A has no such mailbox: the gate stays shut.</source>
        <translation>La Empresa A no tiene ese buzón: el portón sigue cerrado.</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and lets the envelope through.</source>
        <translation>El servidor convierte el signo de porcentaje en una @ y deja pasar el sobre.</translation>
    </message>
    <message>
        <source>It comes from inside, and may go to any mailbox: the gate opens.</source>
        <translation>Viene de dentro, y puede ir a cualquier buzón: el portón se abre.</translation>
    </message>
    <message>
        <source>To the server everybody looks like one from inside: the gate opens for a stranger.</source>
        <translation>Al servidor todos le parecen de dentro: el portón se abre para un extraño.</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is: the gate opens for a stranger.</source>
        <translation>Nadie pregunta de quién es el buzón: el portón se abre para un extraño.</translation>
    </message>
    <message>
        <source>The sender claims to be Company A, and is believed: the gate opens for a stranger.</source>
        <translation>El remitente afirma ser la Empresa A, y se le cree: el portón se abre para un extraño.</translation>
    </message>
    <message>
        <source>The first rule is off: the gate stays shut, even for Company A&apos;s own people.</source>
        <translation>La primera regla está desactivada: el portón sigue cerrado, incluso para la propia gente de la Empresa A.</translation>
    </message>
    <message>
        <source>A stranger, and a mailbox that is not Company A&apos;s: the gate stays shut.</source>
        <translation>Un extraño, y un buzón que no es de la Empresa A: el portón sigue cerrado.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Company A&apos;s server hands it over. It lies in %1.</source>
        <translation>El servidor de la Empresa A lo entrega. Está en %1.</translation>
    </message>
    <message>
        <source>Only now, when the message is about to come, the server says no.</source>
        <translation>Solo ahora, cuando el mensaje está por llegar, el servidor dice que no.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Company A</source>
        <translation>Empresa A</translation>
    </message>
    <message>
        <source>Shut to its own people</source>
        <translation>Cerrado a su propia gente</translation>
    </message>
    <message>
        <source>Everybody is in their place. Nothing was sent yet.</source>
        <translation>Todos están en su sitio. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>Aceptado, como debe ser</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
</context>
<context>
    <name>postern::ui::StartPage</name>
    <message>
        <source>None yet. What you check is kept here.</source>
        <translation>Ninguna todavía. Lo que usted compruebe se conserva aquí.</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>¿Por dónde quiere empezar?</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test the server.</source>
        <translation>No se envía nada antes de que usted haya dicho que tiene permiso para probar el servidor.</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>Comprobar un servidor</translation>
    </message>
    <message>
        <source>A domain, a host or an address. Seven short steps from the name to an explained verdict.</source>
        <translation>Un dominio, un host o una dirección. Siete pasos breves, del nombre a un veredicto explicado.</translation>
    </message>
    <message>
        <source>Try it on Company A</source>
        <translation>Probar con la Empresa A</translation>
    </message>
    <message>
        <source>Real mail servers inside this program, closed or open as you like. Nothing leaves this computer.</source>
        <translation>Servidores de correo reales dentro de este programa, cerrados o abiertos, como prefiera. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>What a relay is, and what an open one does: eight short lessons that send real mail, a laboratory and a quiz.</source>
        <translation>Qué es un relay y qué hace uno abierto: ocho lecciones breves que envían correo de verdad, un laboratorio y un cuestionario.</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>Abrir una comprobación guardada</translation>
    </message>
    <message>
        <source>Judge it again, copy it, save it. Or drop a .postern file anywhere in this window.</source>
        <translation>Juzgarla de nuevo, copiarla, guardarla. O suelte un archivo .postern en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>Comprobaciones recientes</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>V&amp;erla</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, más adelante</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictCard</name>
    <message>
        <source>recipient taken</source>
        <translation>destinatario aceptado</translation>
    </message>
    <message>
        <source>asks for the message</source>
        <translation>pide el mensaje</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>mensaje aceptado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>%1: proven</source>
        <translation>%1: demostrado</translation>
    </message>
    <message>
        <source>%1: not proven</source>
        <translation>%1: no demostrado</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>¿Con qué certeza?</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Is it an open relay?</source>
        <translation>¿Es un relay abierto?</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>un punto de conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>Las líneas que deciden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>No control was asked.</source>
        <translation>No se preguntó ningún control.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Sin cubrir</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Usuarios propios</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>De&amp;mostrarlo</translation>
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
        <translation>Puntos de conexión</translation>
    </message>
</context>
<context>
    <name>postern::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Motion as the desktop</source>
        <translation>&amp;Movimiento como en el escritorio</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>Movimiento &amp;reducido</translation>
    </message>
    <message>
        <source>&amp;Full motion</source>
        <translation>Movimiento &amp;completo</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Postern speaks it from its next start on.</source>
        <translation>Postern lo habla a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>postern::ui::WaitCard</name>
    <message>
        <source>&amp;That is the code</source>
        <translation>Ese es el códi&amp;go</translation>
    </message>
    <message>
        <source>I &amp;have it: show its source</source>
        <translation>&amp;Lo tengo: mostrar el original</translation>
    </message>
    <message>
        <source>&amp;End the wait</source>
        <translation>&amp;Terminar la espera</translation>
    </message>
    <message>
        <source>Why it may take long</source>
        <translation>Por qué puede tardar</translation>
    </message>
    <message>
        <source>The code that came</source>
        <translation>El código que llegó</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>Mirando en %1 …</translation>
    </message>
    <message>
        <source>A code is on its way to %1. What is it?</source>
        <translation>Hay un código en camino a %1. ¿Cuál es?</translation>
    </message>
    <message>
        <source>The server took message %1. Will it come out?</source>
        <translation>El servidor aceptó el mensaje %1. ¿Saldrá por el otro extremo?</translation>
    </message>
    <message>
        <source>The server refused message %1 after all.</source>
        <translation>Al final, el servidor rechazó el mensaje %1.</translation>
    </message>
    <message>
        <source>Waiting for the message since %1, for %2 more.</source>
        <translation>Esperando el mensaje desde hace %1, durante %2 más.</translation>
    </message>
    <message>
        <source>The message has not arrived within the time. That proves nothing.</source>
        <translation>El mensaje no ha llegado en ese tiempo. Eso no demuestra nada.</translation>
    </message>
    <message>
        <source>That is not the code that was sent.</source>
        <translation>Ese no es el código que se envió.</translation>
    </message>
</context>
<context>
    <name>postern::ui::WatchSign</name>
    <message>
        <source>Waiting for a message</source>
        <translation>Esperando un mensaje</translation>
    </message>
</context>
<context>
    <name>postern::ui::WayCard</name>
    <message>
        <source>The way of the message</source>
        <translation>El camino del mensaje</translation>
    </message>
    <message>
        <source>The report that came back</source>
        <translation>El informe que volvió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>El mensaje tal como llegó</translation>
    </message>
</context>
<context>
    <name>resources/blocklists</name>
    <message>
        <source>sources of spam, hijacked machines and open relays (SBL, CSS, XBL), and networks that should not send mail themselves (PBL)</source>
        <translation>fuentes de spam, equipos secuestrados y relays abiertos (SBL, CSS, XBL), y redes que no deberían enviar correo ellas mismas (PBL)</translation>
    </message>
    <message>
        <source>addresses whose spam was reported or ran into a trap within the last days</source>
        <translation>direcciones de cuyo spam hubo denuncias o cuyo spam cayó en una trampa en los últimos días</translation>
    </message>
    <message>
        <source>sources of spam, as seen by Barracuda&apos;s filters; answers only resolvers that are registered there</source>
        <translation>fuentes de spam, según lo ven los filtros de Barracuda; solo responde a los servidores DNS registrados allí</translation>
    </message>
    <message>
        <source>addresses whose mail ran into a spam trap</source>
        <translation>direcciones cuyo correo cayó en una trampa de spam</translation>
    </message>
    <message>
        <source>hijacked machines and open proxies</source>
        <translation>equipos secuestrados y proxies abiertos</translation>
    </message>
    <message>
        <source>sources of spam, by reputation and by outbreak</source>
        <translation>fuentes de spam, por reputación y por brotes</translation>
    </message>
    <message>
        <source>addresses that attacked the servers of its reporters within the last two days, mail servers among them</source>
        <translation>direcciones que atacaron los servidores de quienes informan a la lista en los dos últimos días, entre ellas servidores de correo</translation>
    </message>
</context>
<context>
    <name>resources/exercises</name>
    <message>
        <source>It carries anybody&apos;s message to anybody.</source>
        <translation>Lleva el mensaje de cualquiera a cualquiera.</translation>
    </message>
    <message>
        <source>If it were that, the plain question, a stranger&apos;s message for a stranger, would have been let through at the relay&apos;s usual port.</source>
        <translation>Si fuera eso, la pregunta simple, el mensaje de un extraño para otro extraño, se habría dejado pasar en el puerto habitual del relay.</translation>
    </message>
    <message>
        <source>It believes everybody who writes in the company&apos;s own name.</source>
        <translation>Cree a todo el que escribe en nombre de la propia empresa.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be just those with a sender at companya.com.</source>
        <translation>Si fuera eso, los sobres que se dejaron pasar serían justamente los que tienen un remitente de companya.com.</translation>
    </message>
    <message>
        <source>It carries whatever has no sender at all, as a returned letter has none.</source>
        <translation>Lleva todo lo que no tiene remitente, como no lo tiene una carta devuelta.</translation>
    </message>
    <message>
        <source>If it were that, the envelope with the empty sender, &lt;&gt;, would have been let through.</source>
        <translation>Si fuera eso, se habría dejado pasar el sobre con el remitente vacío, &lt;&gt;.</translation>
    </message>
    <message>
        <source>It believes every computer that calls itself by the company&apos;s name.</source>
        <translation>Cree a todo equipo que se presenta con el nombre de la empresa.</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be those behind an EHLO with Company A&apos;s own name.</source>
        <translation>Si fuera eso, los sobres que se dejaron pasar serían los que van tras un EHLO con el propio nombre de la Empresa A.</translation>
    </message>
    <message>
        <source>It takes everybody for one of its own people, because something in front of it hides where they come from.</source>
        <translation>Toma a todos por gente suya, porque algo que tiene delante oculta de dónde vienen.</translation>
    </message>
    <message>
        <source>If it were that, its answer to EHLO would name an address from inside its network instead of ours.</source>
        <translation>Si fuera eso, su respuesta a EHLO nombraría una dirección de dentro de su red en lugar de la nuestra.</translation>
    </message>
    <message>
        <source>It looks at the first recipient of an envelope, and not at the ones behind.</source>
        <translation>Mira el primer destinatario de un sobre, y no los que van detrás.</translation>
    </message>
    <message>
        <source>If it were that, the envelope that was let through would be the one with two recipients, of whom the first is at Company A.</source>
        <translation>Si fuera eso, el sobre que se dejó pasar sería el que tiene dos destinatarios, de los cuales el primero es de la Empresa A.</translation>
    </message>
    <message>
        <source>It reads a percent sign in an address as an @, and sends the message on.</source>
        <translation>Lee un signo de porcentaje en una dirección como una @, y retransmite el mensaje.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a percent sign in front of @companya.com.</source>
        <translation>Si fuera eso, las direcciones que se dejaron pasar tendrían un signo de porcentaje delante de @companya.com.</translation>
    </message>
    <message>
        <source>It still follows old addresses that are written with an exclamation mark.</source>
        <translation>Sigue todavía direcciones antiguas que se escriben con un signo de exclamación.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have an exclamation mark in them.</source>
        <translation>Si fuera eso, las direcciones que se dejaron pasar contendrían un signo de exclamación.</translation>
    </message>
    <message>
        <source>It takes the quotation marks off an address, and sends the message to what stands between them.</source>
        <translation>Quita las comillas de una dirección, y envía el mensaje a lo que hay entre ellas.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a whole address in quotation marks.</source>
        <translation>Si fuera eso, las direcciones que se dejaron pasar tendrían una dirección entera entre comillas.</translation>
    </message>
    <message>
        <source>It follows a route that is written in front of the address.</source>
        <translation>Sigue una ruta que está escrita delante de la dirección.</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would begin with @companya.com and a colon.</source>
        <translation>Si fuera eso, las direcciones que se dejaron pasar empezarían por @companya.com y dos puntos.</translation>
    </message>
    <message>
        <source>It listens at a second port as well, and nobody keeps the rules there.</source>
        <translation>Escucha también en un segundo puerto, y allí nadie cumple las reglas.</translation>
    </message>
    <message>
        <source>If it were that, there would be two endpoints in the check, one open and one closed.</source>
        <translation>Si fuera eso, en la comprobación habría dos puntos de conexión, uno abierto y otro cerrado.</translation>
    </message>
    <message>
        <source>From outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>Desde fuera, aceptar correo solo para los buzones propios de la empresa.</translation>
    </message>
    <message>
        <source>The relay has this rule. What it lacks is something else: there is a way around the rule.</source>
        <translation>El relay tiene esta regla. Lo que le falta es otra cosa: hay una vía que elude la regla.</translation>
    </message>
    <message>
        <source>At every port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>En todos los puertos: desde fuera, aceptar correo solo para los buzones propios de la empresa.</translation>
    </message>
    <message>
        <source>The relay has this rule at each of its ports. There is a way around it.</source>
        <translation>El relay tiene esta regla en cada uno de sus puertos. Hay una vía que la elude.</translation>
    </message>
    <message>
        <source>At the first port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>En el primer puerto: desde fuera, aceptar correo solo para los buzones propios de la empresa.</translation>
    </message>
    <message>
        <source>The first port had this rule all the time. A relay is as open as the widest of its ports.</source>
        <translation>El primer puerto tuvo esta regla todo el tiempo. Un relay está tan abierto como el más abierto de sus puertos.</translation>
    </message>
    <message>
        <source>Carry nothing to mailboxes outside any more, whoever brings it.</source>
        <translation>No llevar ya nada a buzones externos, lo traiga quien lo traiga.</translation>
    </message>
    <message>
        <source>That goes too far: the company&apos;s own people cannot write to a customer any more. A relay has to be closed to strangers, and to nobody else.</source>
        <translation>Eso va demasiado lejos: la propia gente de la empresa ya no puede escribir a un cliente. Un relay tiene que estar cerrado para los extraños, y para nadie más.</translation>
    </message>
    <message>
        <source>Let the sender&apos;s address decide nothing: anybody can write any name there.</source>
        <translation>No dejar que la dirección del remitente decida nada: cualquiera puede escribir ahí cualquier nombre.</translation>
    </message>
    <message>
        <source>A wise rule, but the sender&apos;s address was not what opened this relay.</source>
        <translation>Una regla sensata, pero no fue la dirección del remitente lo que abrió este relay.</translation>
    </message>
    <message>
        <source>Treat mail without a sender like all other mail from outside.</source>
        <translation>Tratar el correo sin remitente como todo el demás correo de fuera.</translation>
    </message>
    <message>
        <source>A wise rule, but the empty sender was not what opened this relay.</source>
        <translation>Una regla sensata, pero no fue el remitente vacío lo que abrió este relay.</translation>
    </message>
    <message>
        <source>Take no mail from senders at companya.com if it comes from outside.</source>
        <translation>No aceptar correo de remitentes de companya.com si viene de fuera.</translation>
    </message>
    <message>
        <source>That keeps strangers from writing in the company&apos;s name. The envelope that got through here names no sender at all.</source>
        <translation>Eso impide que los extraños escriban en nombre de la empresa. El sobre que pasó aquí no nombra a ningún remitente.</translation>
    </message>
    <message>
        <source>Let the name in EHLO decide nothing: go by the client&apos;s address.</source>
        <translation>No dejar que el nombre de EHLO decida nada: guiarse por la dirección del cliente.</translation>
    </message>
    <message>
        <source>A wise rule, but the name that the client gave was not what opened this relay.</source>
        <translation>Una regla sensata, pero no fue el nombre que dio el cliente lo que abrió este relay.</translation>
    </message>
    <message>
        <source>Make the device in front pass on where each client really comes from.</source>
        <translation>Hacer que el dispositivo de delante transmita de dónde viene realmente cada cliente.</translation>
    </message>
    <message>
        <source>The relay knows very well where its clients come from. It does not draw the right conclusion.</source>
        <translation>El relay sabe muy bien de dónde vienen sus clientes. No saca la conclusión correcta.</translation>
    </message>
    <message>
        <source>Ask of every single recipient whose mailbox it is.</source>
        <translation>Preguntar por cada uno de los destinatarios de quién es el buzón.</translation>
    </message>
    <message>
        <source>The relay asks that of every recipient. There is a way around the answer.</source>
        <translation>El relay lo pregunta por cada destinatario. Hay una vía que elude la respuesta.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is a percent sign in it.</source>
        <translation>Leer como un nombre lo que precede a la @, también si contiene un signo de porcentaje.</translation>
    </message>
    <message>
        <source>There was no percent sign in the addresses that got through.</source>
        <translation>En las direcciones que pasaron no había ningún signo de porcentaje.</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is an exclamation mark in it.</source>
        <translation>Leer como un nombre lo que precede a la @, también si contiene un signo de exclamación.</translation>
    </message>
    <message>
        <source>There was no exclamation mark in the addresses that got through.</source>
        <translation>En las direcciones que pasaron no había ningún signo de exclamación.</translation>
    </message>
    <message>
        <source>Leave what stands in quotation marks as it is: it is one name.</source>
        <translation>Dejar como está lo que va entre comillas: es un solo nombre.</translation>
    </message>
    <message>
        <source>There were no quotation marks in the addresses that got through.</source>
        <translation>En las direcciones que pasaron no había comillas.</translation>
    </message>
    <message>
        <source>Follow no route in an address: look at the mailbox at its end, and judge by that.</source>
        <translation>No seguir ninguna ruta en una dirección: mirar el buzón que está al final, y juzgar por él.</translation>
    </message>
    <message>
        <source>There was no route in front of the addresses that got through.</source>
        <translation>Delante de las direcciones que pasaron no había ninguna ruta.</translation>
    </message>
    <message>
        <source>Take no mail without TLS, so that everything is encrypted.</source>
        <translation>No aceptar correo sin TLS, para que todo vaya cifrado.</translation>
    </message>
    <message>
        <source>A spammer can encrypt as well. TLS keeps others from reading along; it does not ask who may send.</source>
        <translation>Un spammer también puede cifrar. TLS impide que otros lean lo que pasa; no pregunta quién puede enviar.</translation>
    </message>
    <message>
        <source>Put the address that tested us on the list of refused clients.</source>
        <translation>Poner la dirección que nos probó en la lista de clientes rechazados.</translation>
    </message>
    <message>
        <source>Now this one client is refused, and the check can say nothing any more. The next stranger comes from another address, and the door is still there.</source>
        <translation>Ahora se rechaza a este único cliente, y la comprobación ya no puede decir nada. El próximo extraño viene de otra dirección, y la puerta sigue ahí.</translation>
    </message>
    <message>
        <source>Let every unknown sender wait for a few minutes first.</source>
        <translation>Hacer esperar primero unos minutos a todo remitente desconocido.</translation>
    </message>
    <message>
        <source>Who waits is let in. Most spammers have learnt to wait, and the door is still there.</source>
        <translation>A quien espera se le deja entrar. La mayoría de los spammers han aprendido a esperar, y la puerta sigue ahí.</translation>
    </message>
    <message>
        <source>Look for spam in every message, and throw it away.</source>
        <translation>Buscar spam en cada mensaje, y desecharlo.</translation>
    </message>
    <message>
        <source>A filter guesses by what a message says. It does not ask whether this client may send to that mailbox, and it lets through what it has not seen before.</source>
        <translation>Un filtro adivina por lo que dice un mensaje. No pregunta si este cliente puede enviar a ese buzón, y deja pasar lo que no ha visto antes.</translation>
    </message>
    <message>
        <source>Move the relay to another port, where nobody looks for it.</source>
        <translation>Mover el relay a otro puerto, donde nadie lo busque.</translation>
    </message>
    <message>
        <source>Ports are counted through in seconds. The door is as wide as it was.</source>
        <translation>Los puertos se recorren en segundos. La puerta es tan ancha como era.</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>Un servidor nuevo</translation>
    </message>
    <message>
        <source>Company A has a new mail server. It works: nobody complains, and all mail arrives. Check it before the spammers do.</source>
        <translation>La Empresa A tiene un servidor de correo nuevo. Funciona: nadie se queja, y todo el correo llega. Compruébelo antes de que lo hagan los spammers.</translation>
    </message>
    <message>
        <source>Look at the plainest question of all: a stranger&apos;s message for a stranger.</source>
        <translation>Fíjese en la pregunta más simple de todas: el mensaje de un extraño para otro extraño.</translation>
    </message>
    <message>
        <source>It was let through. No trick is needed at this relay.</source>
        <translation>Se dejó pasar. Con este relay no hace falta ningún truco.</translation>
    </message>
    <message>
        <source>Right: it needs no trick at all. A stranger asks for a stranger&apos;s mailbox, and the relay says yes. The second of Company A&apos;s two rules is missing.</source>
        <translation>Correcto: no necesita ningún truco. Un extraño pregunta por el buzón de otro extraño, y el relay dice que sí. Falta la segunda de las dos reglas de la Empresa A.</translation>
    </message>
    <message>
        <source>The relay is closed. Strangers reach the company&apos;s own mailboxes, and nobody else&apos;s; the company&apos;s own people still write to everybody.</source>
        <translation>El relay está cerrado. Los extraños llegan a los buzones propios de la empresa, y a los de nadie más; la propia gente de la empresa sigue escribiendo a todos.</translation>
    </message>
    <message>
        <source>Welcome, colleague</source>
        <translation>Bienvenido, colega</translation>
    </message>
    <message>
        <source>The sales people travel, and want to send mail from every hotel. Somebody has made the relay recognise them by their address. Check what that is worth.</source>
        <translation>Los vendedores viajan, y quieren enviar correo desde cualquier hotel. Alguien ha hecho que el relay los reconozca por su dirección. Compruebe lo que vale eso.</translation>
    </message>
    <message>
        <source>The plain question was refused. Look at the list of doors: what do these envelopes have in common?</source>
        <translation>La pregunta simple se rechazó. Mire la lista de puertas: ¿qué tienen en común estos sobres?</translation>
    </message>
    <message>
        <source>Compare what stands behind MAIL FROM with what stands there in the questions that were refused.</source>
        <translation>Compare lo que sigue a MAIL FROM con lo que hay ahí en las preguntas que se rechazaron.</translation>
    </message>
    <message>
        <source>Right: whoever writes companya.com behind MAIL FROM is believed. Nobody proves anything there, and spammers know the name of the company.</source>
        <translation>Correcto: a quien escribe companya.com tras MAIL FROM se le cree. Ahí nadie demuestra nada, y los spammers conocen el nombre de la empresa.</translation>
    </message>
    <message>
        <source>The relay is closed. Those who travel log in with a password: that proves who they are, and a name on an envelope does not.</source>
        <translation>El relay está cerrado. Quienes viajan se autentican con una contraseña: eso demuestra quiénes son, y un nombre en un sobre no.</translation>
    </message>
    <message>
        <source>The old manual</source>
        <translation>El manual antiguo</translation>
    </message>
    <message>
        <source>This server was set up from a manual that is older than most of its users. It refuses strangers who ask plainly. Do they all ask plainly?</source>
        <translation>Este servidor se configuró con un manual más viejo que la mayoría de sus usuarios. Rechaza a los extraños que preguntan de forma simple. ¿Preguntan todos de forma simple?</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through. To whom are they addressed, at first sight?</source>
        <translation>Fíjese en los destinatarios de los sobres que se dejaron pasar. ¿A quién van dirigidos, a primera vista?</translation>
    </message>
    <message>
        <source>They end in @companya.com. What stands in front of that, in place of a name?</source>
        <translation>Terminan en @companya.com. ¿Qué hay delante de eso, en lugar de un nombre?</translation>
    </message>
    <message>
        <source>Right: johndoe%gmail.com@companya.com looks like a mailbox of the company. The relay takes the end off, makes an @ of the percent sign, and sends the message on. Long ago that was a way to reach other networks.</source>
        <translation>Correcto: johndoe%gmail.com@companya.com parece un buzón de la empresa. El relay quita el final, hace del signo de porcentaje una @, y retransmite el mensaje. Hace mucho tiempo, esa era una manera de llegar a otras redes.</translation>
    </message>
    <message>
        <source>The relay is closed. It looks for somebody who is called johndoe%gmail.com, finds nobody, and says so.</source>
        <translation>El relay está cerrado. Busca a alguien que se llame johndoe%gmail.com, no encuentra a nadie, y lo dice.</translation>
    </message>
    <message>
        <source>The box in front</source>
        <translation>La caja de delante</translation>
    </message>
    <message>
        <source>The relay has moved into a container, and a small box in front of it hands all connections on. Its rules are the two that it should have. Check whether they still do what they did.</source>
        <translation>El relay se ha trasladado a un contenedor, y una pequeña caja que tiene delante le pasa todas las conexiones. Sus reglas son las dos que debe tener. Compruebe si todavía hacen lo que hacían.</translation>
    </message>
    <message>
        <source>The rules are right, and everything was let through all the same. Whom does the relay think that it is talking to?</source>
        <translation>Las reglas son correctas, y aun así se dejó pasar todo. ¿Con quién cree el relay que está hablando?</translation>
    </message>
    <message>
        <source>Look at its answer to EHLO: it greets us by the address that it sees. Is that ours?</source>
        <translation>Fíjese en su respuesta a EHLO: nos saluda por la dirección que ve. ¿Es la nuestra?</translation>
    </message>
    <message>
        <source>Right: the relay sees 172.17.0.1 whoever comes. That address is inside, so the first rule counts for the whole Internet.</source>
        <translation>Correcto: el relay ve 172.17.0.1, venga quien venga. Esa dirección está dentro, así que la primera regla vale para toda Internet.</translation>
    </message>
    <message>
        <source>The relay is closed. Rules about inside and outside are worth something only where the relay can see who is inside.</source>
        <translation>El relay está cerrado. Las reglas sobre dentro y fuera solo valen algo donde el relay puede ver quién está dentro.</translation>
    </message>
    <message>
        <source>Good morning, it is me</source>
        <translation>Buenos días, soy yo</translation>
    </message>
    <message>
        <source>The scanner on the second floor could not send its mail. The administrator taught the relay to know the company&apos;s own devices by the way they introduce themselves. The scanner works now. Who else does?</source>
        <translation>El escáner del segundo piso no podía enviar su correo. El administrador enseñó al relay a conocer los dispositivos de la empresa por la manera en que se presentan. El escáner ya funciona. ¿Quién más?</translation>
    </message>
    <message>
        <source>Sender and recipient are the same as in the questions that were refused. The difference comes earlier in the conversation.</source>
        <translation>El remitente y el destinatario son los mismos que en las preguntas que se rechazaron. La diferencia está antes en la conversación.</translation>
    </message>
    <message>
        <source>Every conversation begins with a name. Look at the EHLO before the envelopes that were let through.</source>
        <translation>Toda conversación empieza con un nombre. Fíjese en el EHLO que precede a los sobres que se dejaron pasar.</translation>
    </message>
    <message>
        <source>Right: a client that says EHLO companya.com counts as one of the company&apos;s own. It is a name that a client gives itself; nothing stands behind it.</source>
        <translation>Correcto: un cliente que dice EHLO companya.com cuenta como uno de los propios de la empresa. Es un nombre que un cliente se da a sí mismo; no hay nada detrás.</translation>
    </message>
    <message>
        <source>The relay is closed. The scanner is let in by its address, which lies inside the network, or by a password.</source>
        <translation>El relay está cerrado. Al escáner se le deja entrar por su dirección, que está dentro de la red, o por una contraseña.</translation>
    </message>
    <message>
        <source>Return to sender</source>
        <translation>Devolver al remitente</translation>
    </message>
    <message>
        <source>Letters that cannot be delivered come back, and such a returned letter names no sender. The relay must take those, the administrator has read, and so it takes them. All of them.</source>
        <translation>Las cartas que no se pueden entregar vuelven, y una carta devuelta así no nombra a ningún remitente. El relay tiene que aceptarlas, ha leído el administrador, y por eso las acepta. Todas.</translation>
    </message>
    <message>
        <source>Look at what stands behind MAIL FROM in the envelope that was let through.</source>
        <translation>Fíjese en lo que sigue a MAIL FROM en el sobre que se dejó pasar.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets. Returned letters look like that, and so does whatever a spammer wants to look like one.</source>
        <translation>No hay nada entre los signos &lt; y &gt;. Las cartas devueltas son así, y también lo que un spammer quiera hacer pasar por una.</translation>
    </message>
    <message>
        <source>Right: &lt;&gt; stands for no sender. A relay has to take such mail for its own mailboxes, and has no reason to carry it anywhere else.</source>
        <translation>Correcto: &lt;&gt; significa que no hay remitente. Un relay tiene que aceptar ese correo para sus propios buzones, y no tiene razón para llevarlo a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The relay is closed. Returned letters still reach the company&apos;s own mailboxes, and go nowhere else.</source>
        <translation>El relay está cerrado. Las cartas devueltas siguen llegando a los buzones propios de la empresa, y no van a ningún otro sitio.</translation>
    </message>
    <message>
        <source>One for you, and one for me</source>
        <translation>Una para usted, y otra para mí</translation>
    </message>
    <message>
        <source>The relay asks whose mailbox it is. It asks carefully. Does it ask often enough?</source>
        <translation>El relay pregunta de quién es el buzón. Pregunta con cuidado. ¿Pregunta con suficiente frecuencia?</translation>
    </message>
    <message>
        <source>Look at the lines of the envelope that was let through: how many times does it say RCPT TO?</source>
        <translation>Fíjese en las líneas del sobre que se dejó pasar: ¿cuántas veces dice RCPT TO?</translation>
    </message>
    <message>
        <source>The first recipient is one of Company A&apos;s, and was taken, as it should be. And the second one?</source>
        <translation>El primer destinatario es uno de los de la Empresa A, y se aceptó, como debe ser. ¿Y el segundo?</translation>
    </message>
    <message>
        <source>Right: an envelope can have many recipients. This relay looks at the first, finds one of its own, and waves the others through.</source>
        <translation>Correcto: un sobre puede tener muchos destinatarios. Este relay mira el primero, encuentra uno de los suyos, y deja pasar a los demás.</translation>
    </message>
    <message>
        <source>The relay is closed. Every recipient gets an answer of their own.</source>
        <translation>El relay está cerrado. Cada destinatario recibe su propia respuesta.</translation>
    </message>
    <message>
        <source>So to speak</source>
        <translation>Entre comillas</translation>
    </message>
    <message>
        <source>One user&apos;s name has a blank in it, and has to be written in quotation marks. Since the relay was taught to take those off, that user gets mail. Perhaps others do, too.</source>
        <translation>El nombre de un usuario contiene un espacio, y tiene que escribirse entre comillas. Desde que se enseñó al relay a quitarlas, ese usuario recibe correo. Quizá otros también.</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through, sign by sign.</source>
        <translation>Fíjese en los destinatarios de los sobres que se dejaron pasar, signo por signo.</translation>
    </message>
    <message>
        <source>Between the quotation marks stands a whole address. With them it is one strange name; without them it is somebody at another place.</source>
        <translation>Entre las comillas hay una dirección entera. Con ellas es un solo nombre raro; sin ellas es alguien de otro sitio.</translation>
    </message>
    <message>
        <source>Right: &quot;johndoe@gmail.com&quot;@companya.com is one name at Company A, by the rules of addresses. Without its quotation marks it is johndoe, at Gmail.</source>
        <translation>Correcto: &quot;johndoe@gmail.com&quot;@companya.com es, según las reglas de las direcciones, un solo nombre en la Empresa A. Sin sus comillas es johndoe, en Gmail.</translation>
    </message>
    <message>
        <source>The relay is closed. What is in quotation marks is one name, and nobody at Company A is called that.</source>
        <translation>El relay está cerrado. Lo que va entre comillas es un solo nombre, y en la Empresa A nadie se llama así.</translation>
    </message>
    <message>
        <source>By way of Company A</source>
        <translation>A través de la Empresa A</translation>
    </message>
    <message>
        <source>In its first years the network had gaps, and the sender of a message could say which way it should take. Hardly any server remembers that. This one does.</source>
        <translation>En sus primeros años la red tenía huecos, y el remitente de un mensaje podía decir qué camino debía tomar. Apenas queda un servidor que lo recuerde. Este lo recuerda.</translation>
    </message>
    <message>
        <source>Look at what stands right behind RCPT TO:&lt; in the envelopes that were let through.</source>
        <translation>Fíjese en lo que sigue justo después de RCPT TO:&lt; en los sobres que se dejaron pasar.</translation>
    </message>
    <message>
        <source>It begins with an @ and Company A&apos;s own name, then comes a colon, and then the mailbox that is really meant.</source>
        <translation>Empieza con una @ y el propio nombre de la Empresa A; después vienen dos puntos, y después el buzón al que de verdad va dirigido el mensaje.</translation>
    </message>
    <message>
        <source>Right: &lt;@companya.com:johndoe@gmail.com&gt; says: to johndoe, by way of Company A. The relay sees its own name, and does as it is told.</source>
        <translation>Correcto: &lt;@companya.com:johndoe@gmail.com&gt; dice: a johndoe, a través de la Empresa A. El relay ve su propio nombre, y hace lo que se le dice.</translation>
    </message>
    <message>
        <source>The relay is closed. Today a server leaves the route away and looks at the mailbox; this one belongs to somebody else.</source>
        <translation>El relay está cerrado. Hoy un servidor prescinde de la ruta y mira el buzón; este pertenece a otro.</translation>
    </message>
    <message>
        <source>The back door</source>
        <translation>La puerta trasera</translation>
    </message>
    <message>
        <source>At the front everything is in order: the last check said so. But a mail server may listen in more than one place, and this time all of them are checked.</source>
        <translation>Por delante todo está en orden: así lo dijo la última comprobación. Pero un servidor de correo puede escuchar en más de un lugar, y esta vez se comprueban todos.</translation>
    </message>
    <message>
        <source>Count the endpoints in this check: the same address, with two port numbers.</source>
        <translation>Cuente los puntos de conexión de esta comprobación: la misma dirección, con dos números de puerto.</translation>
    </message>
    <message>
        <source>The answers at one port are not the answers at the other. Look at which of them is open, and how.</source>
        <translation>Las respuestas de un puerto no son las respuestas del otro. Mire cuál de ellos está abierto, y cómo.</translation>
    </message>
    <message>
        <source>Right: one port keeps the second rule, and the other was forgotten when it was set. Spammers try them all.</source>
        <translation>Correcto: un puerto cumple la segunda regla, y el otro se olvidó cuando se puso. Los spammers los prueban todos.</translation>
    </message>
    <message>
        <source>The relay is closed, at both ports. That is why a check asks at every address and every port that a server has.</source>
        <translation>El relay está cerrado, en los dos puertos. Por eso una comprobación pregunta en cada dirección y en cada puerto que tiene un servidor.</translation>
    </message>
</context>
<context>
    <name>resources/lessons</name>
    <message>
        <source>What a relay is</source>
        <translation>Qué es un relay</translation>
    </message>
    <message>
        <source>A relay takes a message from one mail server and passes it to the next.</source>
        <translation>Un relay toma un mensaje de un servidor de correo y lo pasa al siguiente.</translation>
    </message>
    <message>
        <source>A mail does not fly from your screen to a friend&apos;s screen. Your program hands it to a mail server. That server hands it to the one where the friend&apos;s mailbox lies, and there it waits until it is read.</source>
        <translation>Un correo no vuela de su pantalla a la pantalla de un amigo. Su programa lo entrega a un servidor de correo. Ese servidor lo entrega al servidor donde está el buzón del amigo, y allí espera hasta que se lee.</translation>
    </message>
    <message>
        <source>A server that takes a message and passes it on is called a relay. Relays are the links between the sender and the recipient: without them, no mail would arrive.</source>
        <translation>Un servidor que toma un mensaje y lo retransmite se llama relay. Los relays son los eslabones entre el remitente y el destinatario: sin ellos no llegaría ningún correo.</translation>
    </message>
    <message>
        <source>Mail servers talk in short lines of text. This language is called SMTP. Whoever brings a message says whom it is from, then whom it is for; and after each line the other side answers with a number. A number that begins with 2 means yes, one with 3 go on, and one with 5 means no.</source>
        <translation>Los servidores de correo hablan en líneas cortas de texto. Este lenguaje se llama SMTP. Quien trae un mensaje dice de quién viene, y después para quién es; y tras cada línea la otra parte responde con un número. Un número que empieza por 2 significa sí; uno que empieza por 3, siga; y uno que empieza por 5, no.</translation>
    </message>
    <message>
        <source>The picture shows just that. The sender stands on one side, the mailbox on the other, and the relay between them behind a gate. The envelope waits at the gate until the relay has answered. Whatever the wall encloses belongs to the company.</source>
        <translation>La imagen muestra justamente eso. El remitente está a un lado, el buzón al otro, y el relay entre ambos, detrás de un portón. El sobre espera en el portón hasta que el relay ha respondido. Lo que encierra el muro pertenece a la empresa.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>A computer that takes mail, passes it on, or keeps it in mailboxes.</source>
        <translation>Un equipo que acepta correo, lo retransmite o lo guarda en buzones.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Simple Mail Transfer Protocol: the lines that mail servers say to each other.</source>
        <translation>Simple Mail Transfer Protocol: las líneas que se dicen unos a otros los servidores de correo.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>What stands behind the @ of an address. It says whose mailbox it is: companya.com is Company A&apos;s.</source>
        <translation>Lo que sigue a la @ de una dirección. Dice de quién es el buzón: companya.com es de la Empresa A.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The two addresses that are said before the message: from whom, and for whom. The server goes by these, not by what is written in the letter.</source>
        <translation>Las dos direcciones que se dicen antes del mensaje: de quién, y para quién. El servidor se guía por ellas, no por lo que está escrito en la carta.</translation>
    </message>
    <message>
        <source>An employee writes to a customer</source>
        <translation>Un empleado escribe a un cliente</translation>
    </message>
    <message>
        <source>Follow the envelope: from Anna&apos;s computer to Company A&apos;s server, and from there to the customer&apos;s mailbox.</source>
        <translation>Siga el sobre: del equipo de Anna al servidor de la Empresa A, y de allí al buzón del cliente.</translation>
    </message>
    <message>
        <source>Company A&apos;s server was the relay. It took the message from Anna and passed it on to the customer&apos;s server.</source>
        <translation>El servidor de la Empresa A fue el relay. Tomó el mensaje de Anna y lo pasó al servidor del cliente.</translation>
    </message>
    <message>
        <source>What does a relay do?</source>
        <translation>¿Qué hace un relay?</translation>
    </message>
    <message>
        <source>It takes a message and passes it to the next server.</source>
        <translation>Toma un mensaje y lo pasa al servidor siguiente.</translation>
    </message>
    <message>
        <source>That is all: it is a link in the chain.</source>
        <translation>Eso es todo: es un eslabón de la cadena.</translation>
    </message>
    <message>
        <source>It writes messages for people who have no mailbox.</source>
        <translation>Escribe mensajes para quienes no tienen buzón.</translation>
    </message>
    <message>
        <source>A relay writes nothing. It passes on what others wrote.</source>
        <translation>Un relay no escribe nada. Retransmite lo que otros escribieron.</translation>
    </message>
    <message>
        <source>It looks whether what a message says is true.</source>
        <translation>Mira si lo que dice un mensaje es verdad.</translation>
    </message>
    <message>
        <source>Nobody can tell that on the way. A relay looks at the envelope only.</source>
        <translation>Eso no lo puede saber nadie por el camino. Un relay mira solo el sobre.</translation>
    </message>
    <message>
        <source>Company A, closed</source>
        <translation>La Empresa A, cerrada</translation>
    </message>
    <message>
        <source>Company A, closed: four cases</source>
        <translation>La Empresa A, cerrada: cuatro casos</translation>
    </message>
    <message>
        <source>A closed relay passes on what its own people send, and takes from strangers only what is for its own mailboxes.</source>
        <translation>Un relay cerrado retransmite lo que envía su propia gente, y acepta de los extraños solo lo que es para sus propios buzones.</translation>
    </message>
    <message>
        <source>Company A has one mail server. Its people work inside the company&apos;s network; everybody else on the Internet is outside. The server tells them apart by the address that they call from.</source>
        <translation>La Empresa A tiene un servidor de correo. Su gente trabaja dentro de la red de la empresa; todos los demás en Internet están fuera. El servidor los distingue por la dirección desde la que llaman.</translation>
    </message>
    <message>
        <source>About every message it asks two questions. Who brings it: somebody inside, or somebody outside? And whose mailbox is it for: one of Company A&apos;s own, or one anywhere else?</source>
        <translation>Sobre cada mensaje hace dos preguntas. ¿Quién lo trae: alguien de dentro, o alguien de fuera? ¿Y para qué buzón es: uno de los propios de la Empresa A, o uno de cualquier otro sitio?</translation>
    </message>
    <message>
        <source>Two times two makes four cases. Send all four. Before each, say to yourself what the server will do.</source>
        <translation>Dos por dos son cuatro casos. Envíe los cuatro. Antes de cada uno, dígase qué hará el servidor.</translation>
    </message>
    <message>
        <source>Three of them are what a company needs every day. The fourth helps nobody at Company A: a stranger wants to reach another stranger, and has no business at this server. There the gate stays shut. A relay like this is closed, and that is the safe way to set one up.</source>
        <translation>Tres de ellos son lo que una empresa necesita cada día. El cuarto no ayuda a nadie en la Empresa A: un extraño quiere llegar a otro extraño, y no tiene nada que hacer en este servidor. Ahí el portón sigue cerrado. Un relay así está cerrado, y esa es la manera segura de configurarlo.</translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation>Dentro, fuera</translation>
    </message>
    <message>
        <source>Inside is whoever calls from the company&apos;s own network. Outside is the rest of the world.</source>
        <translation>Dentro está quien llama desde la propia red de la empresa. Fuera está el resto del mundo.</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>Buzón local</translation>
    </message>
    <message>
        <source>A mailbox that lies on this very server, such as accounting@companya.com.</source>
        <translation>Un buzón que está en este mismo servidor, como accounting@companya.com.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>The number of a computer on a network. A server sees it of everybody who calls.</source>
        <translation>El número de un equipo en una red. Un servidor ve el de todo el que llama.</translation>
    </message>
    <message>
        <source>A supplier writes to accounting</source>
        <translation>Un proveedor escribe a Contabilidad</translation>
    </message>
    <message>
        <source>A stranger knocks. Whose mailbox is it for?</source>
        <translation>Un extraño llama. ¿Para qué buzón es?</translation>
    </message>
    <message>
        <source>Taken: anybody may write to a mailbox of Company A&apos;s.</source>
        <translation>Aceptado: cualquiera puede escribir a un buzón de la Empresa A.</translation>
    </message>
    <message>
        <source>An employee writes to a co-worker</source>
        <translation>Un empleado escribe a un compañero</translation>
    </message>
    <message>
        <source>Sender and mailbox are both inside: the wall is around all three.</source>
        <translation>El remitente y el buzón están dentro: el muro rodea a los tres.</translation>
    </message>
    <message>
        <source>Taken: mail among its own people is what the server is for.</source>
        <translation>Aceptado: el servidor está para el correo entre su propia gente.</translation>
    </message>
    <message>
        <source>The mailbox is outside now. Who brings the message?</source>
        <translation>Ahora el buzón está fuera. ¿Quién trae el mensaje?</translation>
    </message>
    <message>
        <source>Taken: somebody from inside may write to anybody.</source>
        <translation>Aceptado: alguien de dentro puede escribir a cualquiera.</translation>
    </message>
    <message>
        <source>A spammer writes to johndoe</source>
        <translation>Un spammer escribe a johndoe</translation>
    </message>
    <message>
        <source>Both the sender and the mailbox are outside. Look at the number in the answer.</source>
        <translation>Tanto el remitente como el buzón están fuera. Fíjese en el número de la respuesta.</translation>
    </message>
    <message>
        <source>Held at the gate: a stranger, and a mailbox that is not Company A&apos;s. The number begins with 5, which means no.</source>
        <translation>Detenido en el portón: un extraño, y un buzón que no es de la Empresa A. El número empieza por 5, que significa no.</translation>
    </message>
    <message>
        <source>Which message does the closed relay refuse?</source>
        <translation>¿Qué mensaje rechaza el relay cerrado?</translation>
    </message>
    <message>
        <source>From outside, to accounting@companya.com.</source>
        <translation>Desde fuera, a accounting@companya.com.</translation>
    </message>
    <message>
        <source>That is a local mailbox. A supplier has to be able to write to it.</source>
        <translation>Ese es un buzón local. Un proveedor tiene que poder escribirle.</translation>
    </message>
    <message>
        <source>From outside, to johndoe@gmail.com.</source>
        <translation>Desde fuera, a johndoe@gmail.com.</translation>
    </message>
    <message>
        <source>From a stranger to a stranger: neither of them belongs to Company A.</source>
        <translation>De un extraño a otro extraño: ninguno de los dos pertenece a la Empresa A.</translation>
    </message>
    <message>
        <source>From inside, to a customer.</source>
        <translation>Desde dentro, a un cliente.</translation>
    </message>
    <message>
        <source>Its own people may write to anybody; else there would be no business.</source>
        <translation>Su propia gente puede escribir a cualquiera; si no, no habría negocio.</translation>
    </message>
    <message>
        <source>Company A, open</source>
        <translation>La Empresa A, abierta</translation>
    </message>
    <message>
        <source>Company A, open: anybody to anybody</source>
        <translation>La Empresa A, abierta: de cualquiera a cualquiera</translation>
    </message>
    <message>
        <source>An open relay takes mail from anybody on the Internet, for anybody.</source>
        <translation>Un relay abierto acepta correo de cualquiera en Internet, para cualquiera.</translation>
    </message>
    <message>
        <source>Now somebody has changed a setting, perhaps to get a new scanner to send its mail. Company A&apos;s server does not ask any more who brings a message. It takes whatever comes, and passes it on.</source>
        <translation>Ahora alguien ha cambiado un ajuste, quizá para que un escáner nuevo pueda enviar su correo. El servidor de la Empresa A ya no pregunta quién trae un mensaje. Acepta lo que venga, y lo retransmite.</translation>
    </message>
    <message>
        <source>So anybody on the Internet can send mail to anybody through it. That is an open relay. Those who look for one are spammers, who advertise by the million; phishers, who are after passwords; and others who want to do harm without being seen.</source>
        <translation>Así que cualquiera en Internet puede enviar correo a cualquiera a través de él. Eso es un relay abierto. Quienes buscan uno son los spammers, que hacen publicidad por millones; los phishers, que van detrás de las contraseñas; y otros que quieren hacer daño sin que se los vea.</translation>
    </message>
    <message>
        <source>Send the spammer&apos;s message first, and then look into johndoe&apos;s mailbox. The line that begins with Received tells which server handed the message over.</source>
        <translation>Envíe primero el mensaje del spammer, y después mire en el buzón de johndoe. La línea que empieza por Received dice qué servidor entregó el mensaje.</translation>
    </message>
    <message>
        <source>Then send the other three. They pass, just as they did before: everybody&apos;s daily work goes on, and nobody at Company A sees that anything is wrong.</source>
        <translation>Después envíe los otros tres. Pasan, igual que antes: el trabajo diario de todos continúa, y en la Empresa A nadie ve que algo vaya mal.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Relay abierto</translation>
    </message>
    <message>
        <source>A mail server that sends on whatever strangers bring, to mailboxes that are not its own.</source>
        <translation>Un servidor de correo que retransmite lo que traen los extraños, a buzones que no son los suyos.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Mail that nobody asked for, sent to very many.</source>
        <translation>Correo que nadie pidió, enviado a muchísimas personas.</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Mail that pretends to come from a bank, a shop or a boss, to get at passwords or money.</source>
        <translation>Correo que finge venir de un banco, una tienda o un jefe, para conseguir contraseñas o dinero.</translation>
    </message>
    <message>
        <source>Received line</source>
        <translation>Línea Received</translation>
    </message>
    <message>
        <source>What every server writes on top of a message that it takes: from whom it got it, and when.</source>
        <translation>Lo que todo servidor escribe encima de un mensaje que acepta: de quién lo recibió, y cuándo.</translation>
    </message>
    <message>
        <source>The same envelope as before, which was held at the gate. Watch the number in the answer.</source>
        <translation>El mismo sobre que antes, el que fue detenido en el portón. Observe el número de la respuesta.</translation>
    </message>
    <message>
        <source>Let through. johndoe has the message, and its Received line names Company A&apos;s server.</source>
        <translation>Dejado pasar. johndoe tiene el mensaje, y su línea Received nombra el servidor de la Empresa A.</translation>
    </message>
    <message>
        <source>What is different from the closed relay?</source>
        <translation>¿En qué se diferencia del relay cerrado?</translation>
    </message>
    <message>
        <source>Nothing. The message arrives as ever.</source>
        <translation>En nada. El mensaje llega como siempre.</translation>
    </message>
    <message>
        <source>And here?</source>
        <translation>¿Y aquí?</translation>
    </message>
    <message>
        <source>Nothing is different here either.</source>
        <translation>Aquí tampoco hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>The last of the four.</source>
        <translation>El último de los cuatro.</translation>
    </message>
    <message>
        <source>As before. From within the company an open relay cannot be noticed: only the one case that nobody tries has changed.</source>
        <translation>Como antes. Desde dentro de la empresa no se puede notar un relay abierto: solo ha cambiado el único caso que nadie prueba.</translation>
    </message>
    <message>
        <source>Company A&apos;s relay is open now. Whose mail is treated differently than before?</source>
        <translation>Ahora el relay de la Empresa A está abierto. ¿El correo de quién se trata de otro modo que antes?</translation>
    </message>
    <message>
        <source>Mail of strangers, for mailboxes outside.</source>
        <translation>El correo de extraños, para buzones externos.</translation>
    </message>
    <message>
        <source>Only this one of the four cases has changed: what was held is now passed on.</source>
        <translation>Solo ha cambiado este de los cuatro casos: lo que se detenía ahora se retransmite.</translation>
    </message>
    <message>
        <source>Mail of the employees.</source>
        <translation>El correo de los empleados.</translation>
    </message>
    <message>
        <source>Theirs was passed on before, and is passed on now.</source>
        <translation>El suyo se retransmitía antes, y se retransmite ahora.</translation>
    </message>
    <message>
        <source>Mail of suppliers, for accounting.</source>
        <translation>El correo de los proveedores, para Contabilidad.</translation>
    </message>
    <message>
        <source>That was taken before as well. Accounting is a local mailbox.</source>
        <translation>Ese también se aceptaba antes. Contabilidad es un buzón local.</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Quién lo nota</translation>
    </message>
    <message>
        <source>Who notices, and who does not</source>
        <translation>Quién lo nota, y quién no</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees Company A, and blames it.</source>
        <translation>El destinatario no ve quién envió realmente el mensaje. El servidor del destinatario ve a la Empresa A, y la culpa a ella.</translation>
    </message>
    <message>
        <source>johndoe opens the message. As its sender he sees what somebody typed there: anybody can write any name on the back of an envelope. Who really sent it, he does not learn.</source>
        <translation>johndoe abre el mensaje. Como remitente ve lo que alguien escribió ahí: cualquiera puede escribir cualquier nombre en el dorso de un sobre. De quién lo envió realmente no se entera.</translation>
    </message>
    <message>
        <source>His mail server knows one thing for certain: which server handed the message over, because it saw that server&apos;s address. It was Company A&apos;s. The spammer never called there.</source>
        <translation>Su servidor de correo sabe con certeza una cosa: qué servidor entregó el mensaje, porque vio la dirección de ese servidor. Era el de la Empresa A. El spammer no llamó allí nunca.</translation>
    </message>
    <message>
        <source>So it holds Company A to be the spammer. The address goes onto a blocklist, and others who ask this list take no more mail from Company A. Some lists do not even wait for spam: they enter every open relay that they find, as soon as they find it.</source>
        <translation>Así que toma a la Empresa A por el spammer. La dirección va a una lista de bloqueo, y los demás que consultan esa lista dejan de aceptar correo de la Empresa A. Algunas listas ni siquiera esperan al spam: incluyen todo relay abierto que encuentran, en cuanto lo encuentran.</translation>
    </message>
    <message>
        <source>The spammer moves on to the next open relay. The blame stays.</source>
        <translation>El spammer pasa al siguiente relay abierto. La culpa se queda.</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>A list of addresses that send spam. Mail servers ask it before they take a message from somebody.</source>
        <translation>Una lista de direcciones que envían spam. Los servidores de correo la consultan antes de aceptar un mensaje de alguien.</translation>
    </message>
    <message>
        <source>Recipient&apos;s server</source>
        <translation>Servidor del destinatario</translation>
    </message>
    <message>
        <source>The mail server where the recipient&apos;s mailbox lies; for johndoe, gmail.com&apos;s.</source>
        <translation>El servidor de correo donde está el buzón del destinatario; para johndoe, el de gmail.com.</translation>
    </message>
    <message>
        <source>A phisher writes to johndoe as his bank</source>
        <translation>Un phisher escribe a johndoe como si fuera su banco</translation>
    </message>
    <message>
        <source>Afterwards look for two things in johndoe&apos;s mailbox: whom the message says that it is from, and which server handed it over.</source>
        <translation>Después busque dos cosas en el buzón de johndoe: de quién dice ser el mensaje, y qué servidor lo entregó.</translation>
    </message>
    <message>
        <source>Whoever wrote it called themselves a bank, and nobody checked. The server that handed it over cannot be made up: the recipient&apos;s own server wrote that line. It says Company A.</source>
        <translation>Quien lo escribió se presentó como un banco, y nadie lo verificó. El servidor que lo entregó no se puede inventar: esa línea la escribió el servidor del propio destinatario. Dice Empresa A.</translation>
    </message>
    <message>
        <source>What does johndoe&apos;s mail server know for certain?</source>
        <translation>¿Qué sabe con certeza el servidor de correo de johndoe?</translation>
    </message>
    <message>
        <source>Who wrote the message.</source>
        <translation>Quién escribió el mensaje.</translation>
    </message>
    <message>
        <source>The sender is whatever somebody typed. It may be true; nothing shows that it is.</source>
        <translation>El remitente es lo que alguien haya escrito. Puede ser verdad; nada muestra que lo sea.</translation>
    </message>
    <message>
        <source>Which server handed the message over.</source>
        <translation>Qué servidor entregó el mensaje.</translation>
    </message>
    <message>
        <source>It saw the address of the caller with its own eyes: Company A&apos;s.</source>
        <translation>Vio con sus propios ojos la dirección de quien llamaba: la de la Empresa A.</translation>
    </message>
    <message>
        <source>That Company A&apos;s server was abused.</source>
        <translation>Que se abusó del servidor de la Empresa A.</translation>
    </message>
    <message>
        <source>From where it stands, abuse looks the same as spam by Company A itself.</source>
        <translation>Desde donde está, el abuso tiene el mismo aspecto que el spam de la propia Empresa A.</translation>
    </message>
    <message>
        <source>Why it was normal</source>
        <translation>Por qué era normal</translation>
    </message>
    <message>
        <source>Why it used to be normal</source>
        <translation>Por qué antes era normal</translation>
    </message>
    <message>
        <source>In the early Internet most mail servers were open relays, and that helped. Abuse ended it.</source>
        <translation>En los comienzos de Internet la mayoría de los servidores de correo eran relays abiertos, y eso ayudaba. El abuso acabó con ello.</translation>
    </message>
    <message>
        <source>The early Internet was small. Its mail servers stood in universities and institutes, and their people knew of each other. Lines were slow and often down; so a server passed on whatever it was given, for whoever asked. The network ran on trust.</source>
        <translation>En sus comienzos Internet era pequeña. Sus servidores de correo estaban en universidades e institutos, y quienes se ocupaban de ellos sabían unos de otros. Las líneas eran lentas y a menudo estaban caídas; así que un servidor retransmitía lo que se le daba, para quien lo pidiera. La red se basaba en la confianza.</translation>
    </message>
    <message>
        <source>Because of that, most mail server programs came as open relays. Nobody had to set anything: it was the default.</source>
        <translation>Por eso la mayoría de los programas de servidor de correo venían como relays abiertos. Nadie tenía que ajustar nada: era el valor predeterminado.</translation>
    </message>
    <message>
        <source>Then came those who send advertisements by the million, and had other people&apos;s servers do the work and take the blame. Trust had been abused, and the doors were shut one by one.</source>
        <translation>Después llegaron los que envían publicidad por millones, y dejaron que los servidores de otros hicieran el trabajo y cargaran con la culpa. Se había abusado de la confianza, y las puertas se cerraron una a una.</translation>
    </message>
    <message>
        <source>Today an open relay is no courtesy any more. It is a server that was set up wrongly, and it has to be closed at once.</source>
        <translation>Hoy un relay abierto ya no es una cortesía. Es un servidor mal configurado, y hay que cerrarlo de inmediato.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>How a program behaves as long as nobody has set anything.</source>
        <translation>Cómo se comporta un programa mientras nadie haya ajustado nada.</translation>
    </message>
    <message>
        <source>Then: a researcher asks a stranger&apos;s server for help</source>
        <translation>Entonces: un investigador pide ayuda al servidor de un extraño</translation>
    </message>
    <message>
        <source>A server of those days: it asks nobody who they are.</source>
        <translation>Un servidor de aquellos tiempos: no pregunta a nadie quién es.</translation>
    </message>
    <message>
        <source>Passed on, as a favour. In the same way it would have passed on anything else.</source>
        <translation>Retransmitido, como un favor. De la misma manera habría retransmitido cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Now: the same question</source>
        <translation>Ahora: la misma pregunta</translation>
    </message>
    <message>
        <source>The same envelope, at a server as it should be today.</source>
        <translation>El mismo sobre, ante un servidor como debe ser hoy.</translation>
    </message>
    <message>
        <source>Refused. The researcher has a mail server of their own for that.</source>
        <translation>Rechazado. Para eso el investigador tiene un servidor de correo propio.</translation>
    </message>
    <message>
        <source>A mail server of today turns out to be an open relay. What does that mean?</source>
        <translation>Un servidor de correo de hoy resulta ser un relay abierto. ¿Qué significa eso?</translation>
    </message>
    <message>
        <source>It is old-fashioned, but harmless.</source>
        <translation>Está anticuado, pero es inofensivo.</translation>
    </message>
    <message>
        <source>Harmless it was as long as everybody on the network could be trusted. That time is over.</source>
        <translation>Inofensivo lo fue mientras se podía confiar en todos los que estaban en la red. Ese tiempo pasó.</translation>
    </message>
    <message>
        <source>Somebody has set it up wrongly, and it has to be closed at once.</source>
        <translation>Alguien lo configuró mal, y hay que cerrarlo de inmediato.</translation>
    </message>
    <message>
        <source>Today&apos;s programs come closed. Where one is open, somebody opened it.</source>
        <translation>Los programas de hoy vienen cerrados. Donde uno está abierto, alguien lo abrió.</translation>
    </message>
    <message>
        <source>It does the Internet a service.</source>
        <translation>Presta un servicio a Internet.</translation>
    </message>
    <message>
        <source>Once it did. Today the ones it serves are spammers.</source>
        <translation>Lo prestó en su día. Hoy, a quienes sirve es a los spammers.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>What an open relay costs</source>
        <translation>Qué cuesta un relay abierto</translation>
    </message>
    <message>
        <source>The company pays for what strangers send: its own mail stops arriving, its name suffers, and so does its business.</source>
        <translation>La empresa paga por lo que envían los extraños: su propio correo deja de llegar, su nombre sufre, y también su negocio.</translation>
    </message>
    <message>
        <source>The spammer pays nothing: not for the server, not for the line, not for the harm. All three bills go to the company whose relay stood open.</source>
        <translation>El spammer no paga nada: ni por el servidor, ni por la línea, ni por el daño. Las tres facturas van a la empresa cuyo relay estaba abierto.</translation>
    </message>
    <message>
        <source>None of the three goes away by itself when the relay is closed. A listed address has to be taken off the lists again, and trust comes back slowly.</source>
        <translation>Ninguna de las tres desaparece por sí sola cuando se cierra el relay. Una dirección incluida en listas hay que sacarla de ellas, y la confianza vuelve despacio.</translation>
    </message>
    <message>
        <source>Mail stops arriving</source>
        <translation>El correo deja de llegar</translation>
    </message>
    <message>
        <source>Providers and blocklists take the company for the spammer. Its own mail, newsletters and advertising included, is blocked, or comes back as a hard bounce.</source>
        <translation>Los proveedores y las listas de bloqueo toman a la empresa por el spammer. Su propio correo, incluidos los boletines y la publicidad, se bloquea, o vuelve como rebote definitivo (hard bounce).</translation>
    </message>
    <message>
        <source>Its name suffers</source>
        <translation>Su nombre sufre</translation>
    </message>
    <message>
        <source>An abused relay counts as a cyber attack of a kind. Customers hear of it, and trust the company less.</source>
        <translation>Un relay del que se abusó cuenta como una especie de ciberataque. Los clientes se enteran, y confían menos en la empresa.</translation>
    </message>
    <message>
        <source>It costs money</source>
        <translation>Cuesta dinero</translation>
    </message>
    <message>
        <source>Campaigns that do not arrive earn less, and some customers keep away from a company that has been attacked.</source>
        <translation>Las campañas que no llegan rinden menos, y algunos clientes se apartan de una empresa que ha sido atacada.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rebote</translation>
    </message>
    <message>
        <source>A message that comes back because it could not be delivered. A hard bounce is final: trying again does not help.</source>
        <translation>Un mensaje que vuelve porque no se pudo entregar. Un rebote definitivo (hard bounce) es final: intentarlo de nuevo no sirve de nada.</translation>
    </message>
    <message>
        <source>Afterwards keep in mind which server the Received line names.</source>
        <translation>Después tenga presente qué servidor nombra la línea Received.</translation>
    </message>
    <message>
        <source>This server is what johndoe&apos;s provider will remember.</source>
        <translation>Este servidor es el que recordará el proveedor de johndoe.</translation>
    </message>
    <message>
        <source>Company A sends its newsletter</source>
        <translation>La Empresa A envía su boletín</translation>
    </message>
    <message>
        <source>Look for the server in the Received line again.</source>
        <translation>Busque otra vez el servidor en la línea Received.</translation>
    </message>
    <message>
        <source>Spam and newsletter left by the same server. Whoever shuts out the one shuts out the other.</source>
        <translation>El spam y el boletín salieron por el mismo servidor. Quien deja fuera a uno deja fuera al otro.</translation>
    </message>
    <message>
        <source>Why does Company A&apos;s own newsletter not arrive any more?</source>
        <translation>¿Por qué ya no llega el propio boletín de la Empresa A?</translation>
    </message>
    <message>
        <source>Because it leaves by the server that sent the spam, and that is blocked.</source>
        <translation>Porque sale por el servidor que envió el spam, y ese está bloqueado.</translation>
    </message>
    <message>
        <source>A blocklist knows addresses of servers, not good and bad intentions.</source>
        <translation>Una lista de bloqueo conoce direcciones de servidores, no buenas y malas intenciones.</translation>
    </message>
    <message>
        <source>Because the spammer has used up the server&apos;s mail.</source>
        <translation>Porque el spammer ha gastado el correo del servidor.</translation>
    </message>
    <message>
        <source>Nothing is used up. The server sends as before; the others do not take it.</source>
        <translation>No se gasta nada. El servidor envía como antes; los demás no lo aceptan.</translation>
    </message>
    <message>
        <source>Because customers have no mailboxes any more.</source>
        <translation>Porque los clientes ya no tienen buzones.</translation>
    </message>
    <message>
        <source>The mailboxes are there. Their servers will not have anything from Company A.</source>
        <translation>Los buzones están ahí. Sus servidores no quieren nada de la Empresa A.</translation>
    </message>
    <message>
        <source>The two rules</source>
        <translation>Las dos reglas</translation>
    </message>
    <message>
        <source>The two rules that close it</source>
        <translation>Las dos reglas que lo cierran</translation>
    </message>
    <message>
        <source>From inside to any mailbox; from outside to local mailboxes only.</source>
        <translation>Desde dentro, a cualquier buzón; desde fuera, solo a buzones locales.</translation>
    </message>
    <message>
        <source>To close a relay is a matter of settings. The mail administrator does it, or the provider who runs the server: they tell it for which domains and which IP addresses it passes mail on, and it does so for no others.</source>
        <translation>Cerrar un relay es cuestión de configuración. Lo hace el administrador de correo, o el proveedor que administra el servidor: le indica para qué dominios y qué direcciones IP retransmite correo, y el servidor no lo hace para ningún otro.</translation>
    </message>
    <message>
        <source>Two rules are enough, and all mail goes on working:</source>
        <translation>Bastan dos reglas, y todo el correo sigue funcionando:</translation>
    </message>
    <message>
        <source>Who sends from home or on the road logs in with a password, and counts as inside from then on.</source>
        <translation>Quien envía desde casa o de viaje se autentica con una contraseña, y a partir de entonces cuenta como de dentro.</translation>
    </message>
    <message>
        <source>1. From inside: to any mailbox</source>
        <translation>1. Desde dentro: a cualquier buzón</translation>
    </message>
    <message>
        <source>Whoever calls from the company&apos;s own addresses may write to co-workers, and to customers and partners outside.</source>
        <translation>Quien llama desde las propias direcciones de la empresa puede escribir a los compañeros, y a clientes y socios de fuera.</translation>
    </message>
    <message>
        <source>2. From outside: to local mailboxes only</source>
        <translation>2. Desde fuera: solo a buzones locales</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere reaches the company&apos;s mailboxes, and no others. Were they shut out altogether, no supplier and no customer could write in.</source>
        <translation>Quien llama desde otro sitio llega a los buzones de la empresa, y a ningún otro. Si se lo dejara fuera del todo, ningún proveedor y ningún cliente podría escribir a la empresa.</translation>
    </message>
    <message>
        <source>Mail administrator</source>
        <translation>Administrador de correo</translation>
    </message>
    <message>
        <source>Who looks after a mail server. In a small company it is often the provider.</source>
        <translation>Quien se ocupa de un servidor de correo. En una empresa pequeña suele ser el proveedor.</translation>
    </message>
    <message>
        <source>To log in</source>
        <translation>Autenticarse</translation>
    </message>
    <message>
        <source>To show by a name and a password that one is one of the company&apos;s own people.</source>
        <translation>Mostrar con un nombre y una contraseña que uno es de la propia gente de la empresa.</translation>
    </message>
    <message>
        <source>Rule 2 is off: a spammer writes to johndoe</source>
        <translation>La regla 2 está desactivada: un spammer escribe a johndoe</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is.</source>
        <translation>Nadie pregunta de quién es el buzón.</translation>
    </message>
    <message>
        <source>Without the second rule it is an open relay.</source>
        <translation>Sin la segunda regla, es un relay abierto.</translation>
    </message>
    <message>
        <source>Rule 2 is on: the same again</source>
        <translation>La regla 2 está activada: otra vez lo mismo</translation>
    </message>
    <message>
        <source>One setting has changed.</source>
        <translation>Ha cambiado un solo ajuste.</translation>
    </message>
    <message>
        <source>The gate is shut, for this case and for no other.</source>
        <translation>El portón está cerrado, para este caso y para ningún otro.</translation>
    </message>
    <message>
        <source>Both are on: a supplier writes to accounting</source>
        <translation>Las dos están activadas: un proveedor escribe a Contabilidad</translation>
    </message>
    <message>
        <source>Has the second rule shut out those who are welcome?</source>
        <translation>¿Ha dejado fuera la segunda regla a quienes son bienvenidos?</translation>
    </message>
    <message>
        <source>No. The mailbox is a local one, so the supplier gets through.</source>
        <translation>No. El buzón es local, así que el proveedor pasa.</translation>
    </message>
    <message>
        <source>Rule 1 is off: an employee writes to a customer</source>
        <translation>La regla 1 está desactivada: un empleado escribe a un cliente</translation>
    </message>
    <message>
        <source>Is more closed always better?</source>
        <translation>¿Más cerrado es siempre mejor?</translation>
    </message>
    <message>
        <source>Refused: now nobody at Company A can write to a customer. A relay has to be closed to strangers, not to its own people.</source>
        <translation>Rechazado: ahora nadie de la Empresa A puede escribir a un cliente. Un relay tiene que estar cerrado para los extraños, no para su propia gente.</translation>
    </message>
    <message>
        <source>Both rules are on. A customer, from outside, writes to coworker@companya.com. What happens?</source>
        <translation>Las dos reglas están activadas. Un cliente, desde fuera, escribe a coworker@companya.com. ¿Qué ocurre?</translation>
    </message>
    <message>
        <source>It is taken: the mailbox is a local one.</source>
        <translation>Se acepta: el buzón es local.</translation>
    </message>
    <message>
        <source>The second rule lets strangers reach local mailboxes, and only those.</source>
        <translation>La segunda regla deja que los extraños lleguen a los buzones locales, y solo a esos.</translation>
    </message>
    <message>
        <source>It is refused: the sender is outside.</source>
        <translation>Se rechaza: el remitente está fuera.</translation>
    </message>
    <message>
        <source>Then nobody could ever write to the company. Outside senders may reach local mailboxes.</source>
        <translation>Entonces nadie podría escribir nunca a la empresa. Los remitentes de fuera pueden llegar a los buzones locales.</translation>
    </message>
    <message>
        <source>It is passed on to another server.</source>
        <translation>Se pasa a otro servidor.</translation>
    </message>
    <message>
        <source>It is at its goal already: the mailbox lies on this server.</source>
        <translation>Ya está en su destino: el buzón está en este servidor.</translation>
    </message>
    <message>
        <source>Test it yourself</source>
        <translation>Pruébelo usted mismo</translation>
    </message>
    <message>
        <source>How to test it yourself</source>
        <translation>Cómo probarlo usted mismo</translation>
    </message>
    <message>
        <source>Ask the server from outside for a mailbox that is not its own, and look at the reason of its answer.</source>
        <translation>Pregunte al servidor desde fuera por un buzón que no sea suyo, y fíjese en la razón de su respuesta.</translation>
    </message>
    <message>
        <source>Whether a relay is open cannot be seen from inside: there everything passes, as it should. It has to be asked from outside, as a stranger would: from somebody outside, for a mailbox outside. Then read the answer.</source>
        <translation>Si un relay está abierto no se puede ver desde dentro: ahí pasa todo, como debe ser. Hay que preguntarle desde fuera, como lo haría un extraño: de alguien de fuera, para un buzón de fuera. Después, lea la respuesta.</translation>
    </message>
    <message>
        <source>A no is not enough. A server may refuse you for another reason: because it does not like your address, or because it wants you to come back later. So ask as well for a mailbox that it has to take. If it takes that one, and refuses the other because it will not relay, it is closed.</source>
        <translation>Un «no» no basta. Un servidor puede rechazarlo a usted por otra razón: porque no le gusta su dirección, o porque quiere que vuelva más tarde. Así que pregunte también por un buzón que tiene que aceptar. Si acepta ese, y rechaza el otro porque no retransmite, está cerrado.</translation>
    </message>
    <message>
        <source>A yes is not yet proof. Some servers take everything and throw it away. Only a message that comes out at the other end proves that the relay is open.</source>
        <translation>Un «sí» no es todavía una prueba. Algunos servidores aceptan todo y lo desechan. Solo un mensaje que sale por el otro extremo demuestra que el relay está abierto.</translation>
    </message>
    <message>
        <source>And there are side doors: a sender that pretends to be one of the company&apos;s own, an address in an odd spelling. Postern asks for all of them, and shows which line decides. Ask only servers that are yours, or whose owner wants you to.</source>
        <translation>Y hay puertas laterales: un remitente que finge ser de la propia empresa, una dirección escrita de un modo raro. Postern pregunta por todas ellas, y muestra qué línea decide. Pregunte solo a servidores que sean suyos, o cuyo dueño quiera que usted lo haga.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>A question whose right answer is known beforehand. It shows what the other answers are worth.</source>
        <translation>Una pregunta cuya respuesta correcta se conoce de antemano. Muestra lo que valen las demás respuestas.</translation>
    </message>
    <message>
        <source>Side door</source>
        <translation>Puerta lateral</translation>
    </message>
    <message>
        <source>One odd way in which a server passes mail on, although it refuses the plain one.</source>
        <translation>Una vía rara por la que un servidor retransmite correo, aunque rechace la simple.</translation>
    </message>
    <message>
        <source>The question: a stranger asks for johndoe</source>
        <translation>La pregunta: un extraño pregunta por johndoe</translation>
    </message>
    <message>
        <source>Read the reason behind the number.</source>
        <translation>Lea la razón que acompaña al número.</translation>
    </message>
    <message>
        <source>Refused, and the reason says that it will not relay.</source>
        <translation>Rechazado, y la razón dice que no retransmite.</translation>
    </message>
    <message>
        <source>The control: a stranger asks for the postmaster</source>
        <translation>El control: un extraño pregunta por el postmaster</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster. Does it take this from us?</source>
        <translation>Todo servidor de correo tiene que aceptar correo para su postmaster. ¿Acepta este el nuestro?</translation>
    </message>
    <message>
        <source>Taken: it does not refuse us as such. With the answer before, it is closed.</source>
        <translation>Aceptado: no nos rechaza por ser nosotros. Con la respuesta de antes, está cerrado.</translation>
    </message>
    <message>
        <source>A mistake: asked from inside</source>
        <translation>Un error: preguntar desde dentro</translation>
    </message>
    <message>
        <source>The same mailbox, asked for from the company&apos;s own network.</source>
        <translation>Se pregunta por el mismo buzón, desde la propia red de la empresa.</translation>
    </message>
    <message>
        <source>Taken, and it says nothing: from inside this is allowed. Test from elsewhere.</source>
        <translation>Aceptado, y no dice nada: desde dentro esto está permitido. Pruebe desde otro sitio.</translation>
    </message>
    <message>
        <source>A side door: a stranger who signs as Company A</source>
        <translation>Una puerta lateral: un extraño que firma como la Empresa A</translation>
    </message>
    <message>
        <source>Both rules are on. But this server believes its own name, whoever says it.</source>
        <translation>Las dos reglas están activadas. Pero este servidor cree su propio nombre, lo diga quien lo diga.</translation>
    </message>
    <message>
        <source>Let through: the plain question is refused, this one is not. That is open as well, and this is why one question is not enough.</source>
        <translation>Dejado pasar: la pregunta simple se rechaza, esta no. Eso también es estar abierto, y por eso una sola pregunta no basta.</translation>
    </message>
    <message>
        <source>You ask a server from outside for an outside mailbox, and it says no. Is it closed?</source>
        <translation>Usted pregunta a un servidor desde fuera por un buzón externo, y dice que no. ¿Está cerrado?</translation>
    </message>
    <message>
        <source>Yes: no means no.</source>
        <translation>Sí: no es no.</translation>
    </message>
    <message>
        <source>It may refuse you, not relaying: for example because your address is on a list.</source>
        <translation>Puede que lo rechace a usted, no la retransmisión: por ejemplo, porque su dirección está en una lista.</translation>
    </message>
    <message>
        <source>Only if it refuses because it will not relay, and does take mail for its own mailboxes.</source>
        <translation>Solo si rechaza porque no retransmite, y sí acepta correo para sus propios buzones.</translation>
    </message>
    <message>
        <source>The reason decides, and a control shows that it takes mail from you at all.</source>
        <translation>Decide la razón, y un control muestra que en efecto a usted le acepta correo.</translation>
    </message>
    <message>
        <source>No: every server can be opened somehow.</source>
        <translation>No: todo servidor se puede abrir de algún modo.</translation>
    </message>
    <message>
        <source>Most servers are closed, and that can be shown.</source>
        <translation>La mayoría de los servidores están cerrados, y eso se puede mostrar.</translation>
    </message>
    <message>
        <source>Between which two does a relay stand?</source>
        <translation>¿Entre qué dos extremos está un relay?</translation>
    </message>
    <message>
        <source>Between the sender and the recipient&apos;s mail server.</source>
        <translation>Entre el remitente y el servidor de correo del destinatario.</translation>
    </message>
    <message>
        <source>It takes a message on the one side and hands it over on the other.</source>
        <translation>Toma un mensaje por un lado y lo entrega por el otro.</translation>
    </message>
    <message>
        <source>Between a mailbox and the person who reads it.</source>
        <translation>Entre un buzón y la persona que lo lee.</translation>
    </message>
    <message>
        <source>Reading comes later, and in another way. By then the relay&apos;s work is done.</source>
        <translation>La lectura viene más tarde, y de otra manera. Para entonces el trabajo del relay ya está hecho.</translation>
    </message>
    <message>
        <source>Between two people who sit at one computer.</source>
        <translation>Entre dos personas sentadas ante el mismo equipo.</translation>
    </message>
    <message>
        <source>They would not need mail. A relay passes mail from server to server.</source>
        <translation>No necesitarían correo. Un relay pasa correo de un servidor a otro.</translation>
    </message>
    <message>
        <source>A mail server answers “554 5.7.1 Relay access denied”. What does the 5 in front say?</source>
        <translation>Un servidor de correo responde «554 5.7.1 Relay access denied». ¿Qué dice el 5 del principio?</translation>
    </message>
    <message>
        <source>No, and asking again does not help.</source>
        <translation>No, y preguntar de nuevo no sirve de nada.</translation>
    </message>
    <message>
        <source>2 is yes, 4 is not now, 5 is no for good.</source>
        <translation>2 es sí, 4 es ahora no, 5 es no definitivamente.</translation>
    </message>
    <message>
        <source>Yes, five times.</source>
        <translation>Sí, cinco veces.</translation>
    </message>
    <message>
        <source>The first digit does not count anything: 2 is yes, 5 is no.</source>
        <translation>La primera cifra no cuenta nada: 2 es sí, 5 es no.</translation>
    </message>
    <message>
        <source>Wait five minutes.</source>
        <translation>Espere cinco minutos.</translation>
    </message>
    <message>
        <source>Not now would begin with a 4.</source>
        <translation>«Ahora no» empezaría por un 4.</translation>
    </message>
    <message>
        <source>By what does a mail server decide where a message goes?</source>
        <translation>¿Según qué decide un servidor de correo adónde va un mensaje?</translation>
    </message>
    <message>
        <source>By the envelope: the addresses that are said before the message.</source>
        <translation>Según el sobre: las direcciones que se dicen antes del mensaje.</translation>
    </message>
    <message>
        <source>What stands in the letter itself is not looked at for that.</source>
        <translation>Para eso no se mira lo que pone en la carta misma.</translation>
    </message>
    <message>
        <source>By the subject of the message.</source>
        <translation>Según el asunto del mensaje.</translation>
    </message>
    <message>
        <source>When the server decides, the message has not even been handed over.</source>
        <translation>Cuando el servidor decide, el mensaje ni siquiera se ha entregado.</translation>
    </message>
    <message>
        <source>By the name at the end of the letter.</source>
        <translation>Según el nombre que hay al final de la carta.</translation>
    </message>
    <message>
        <source>It is part of the letter. The server goes by the envelope.</source>
        <translation>Es parte de la carta. El servidor se guía por el sobre.</translation>
    </message>
    <message>
        <source>Which two things does a closed relay look at?</source>
        <translation>¿En qué dos cosas se fija un relay cerrado?</translation>
    </message>
    <message>
        <source>Who brings the message, and whose mailbox it is for.</source>
        <translation>En quién trae el mensaje, y para qué buzón es.</translation>
    </message>
    <message>
        <source>Inside or outside, local or elsewhere: that makes the four cases.</source>
        <translation>Dentro o fuera, local o de otro sitio: son los cuatro casos.</translation>
    </message>
    <message>
        <source>How long the message is, and what it is about.</source>
        <translation>En lo largo que es el mensaje, y de qué trata.</translation>
    </message>
    <message>
        <source>It decides before the message is there.</source>
        <translation>Decide antes de que el mensaje esté ahí.</translation>
    </message>
    <message>
        <source>What time it is, and how many have called today.</source>
        <translation>En qué hora es, y cuántos han llamado hoy.</translation>
    </message>
    <message>
        <source>Some servers count callers as well; but that has nothing to do with relaying.</source>
        <translation>Algunos servidores cuentan también a quienes llaman; pero eso no tiene nada que ver con la retransmisión.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, sales@supplier.example writes to accounting@companya.com. What does it do?</source>
        <translation>El relay está cerrado. Desde fuera, sales@supplier.example escribe a accounting@companya.com. ¿Qué hace el relay?</translation>
    </message>
    <message>
        <source>It takes the message.</source>
        <translation>Acepta el mensaje.</translation>
    </message>
    <message>
        <source>A local mailbox: anybody may write to it.</source>
        <translation>Un buzón local: cualquiera puede escribirle.</translation>
    </message>
    <message>
        <source>It refuses the message.</source>
        <translation>Rechaza el mensaje.</translation>
    </message>
    <message>
        <source>Closed does not mean shut to everybody. Local mailboxes can be reached from outside.</source>
        <translation>Cerrado no significa cerrado a todos. A los buzones locales se puede llegar desde fuera.</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, somebody writes as a spammer to johndoe@gmail.com. What does it do?</source>
        <translation>El relay está cerrado. Desde fuera, alguien escribe como spammer a johndoe@gmail.com. ¿Qué hace el relay?</translation>
    </message>
    <message>
        <source>It takes the message and throws it away.</source>
        <translation>Acepta el mensaje y lo desecha.</translation>
    </message>
    <message>
        <source>Then nobody would know. A closed relay says no, so that an honest sender learns of it.</source>
        <translation>Entonces no se enteraría nadie. Un relay cerrado dice que no, para que un remitente honrado lo sepa.</translation>
    </message>
    <message>
        <source>It refuses at the gate.</source>
        <translation>Rechaza en el portón.</translation>
    </message>
    <message>
        <source>Outside to outside is the one case that must stay shut.</source>
        <translation>De fuera a fuera es el único caso que debe seguir cerrado.</translation>
    </message>
    <message>
        <source>It passes the message on, with a warning.</source>
        <translation>Retransmite el mensaje, con una advertencia.</translation>
    </message>
    <message>
        <source>Passed on is passed on: it would be an open relay.</source>
        <translation>Retransmitido es retransmitido: sería un relay abierto.</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>¿Qué es un relay abierto?</translation>
    </message>
    <message>
        <source>A mail server that anybody can use to send mail to anybody.</source>
        <translation>Un servidor de correo que cualquiera puede usar para enviar correo a cualquiera.</translation>
    </message>
    <message>
        <source>It does not ask who brings a message, nor whose mailbox it is for.</source>
        <translation>No pregunta quién trae un mensaje, ni de quién es el buzón para el que es.</translation>
    </message>
    <message>
        <source>A mail server that is switched on all day.</source>
        <translation>Un servidor de correo que está encendido todo el día.</translation>
    </message>
    <message>
        <source>That one is only reachable, as it should be.</source>
        <translation>Ese solo está accesible, como debe ser.</translation>
    </message>
    <message>
        <source>A mailbox whose password is known.</source>
        <translation>Un buzón cuya contraseña se conoce.</translation>
    </message>
    <message>
        <source>That is bad as well, but it is a mailbox and no relay.</source>
        <translation>También es malo, pero es un buzón y no un relay.</translation>
    </message>
    <message>
        <source>Who looks for open relays?</source>
        <translation>¿Quién busca relays abiertos?</translation>
    </message>
    <message>
        <source>Spammers, phishers, and others who want to do harm without being seen.</source>
        <translation>Spammers, phishers, y otros que quieren hacer daño sin que se los vea.</translation>
    </message>
    <message>
        <source>It does their work and takes the blame for it.</source>
        <translation>El relay hace su trabajo y carga con la culpa.</translation>
    </message>
    <message>
        <source>Customers who have forgotten an address.</source>
        <translation>Clientes que han olvidado una dirección.</translation>
    </message>
    <message>
        <source>They would ask the company. An open relay does not know any addresses.</source>
        <translation>Preguntarían a la empresa. Un relay abierto no conoce ninguna dirección.</translation>
    </message>
    <message>
        <source>johndoe has got the spammer&apos;s message. Which server does its Received line name as the one that handed it over?</source>
        <translation>johndoe ha recibido el mensaje del spammer. ¿Qué servidor nombra su línea Received como el que lo entregó?</translation>
    </message>
    <message>
        <source>Company A&apos;s.</source>
        <translation>El de la Empresa A.</translation>
    </message>
    <message>
        <source>Company A&apos;s server called at johndoe&apos;s, so that is what was written down.</source>
        <translation>El servidor de la Empresa A llamó al de johndoe, así que eso es lo que se anotó.</translation>
    </message>
    <message>
        <source>The spammer&apos;s.</source>
        <translation>El del spammer.</translation>
    </message>
    <message>
        <source>The spammer called at Company A only, and never at johndoe&apos;s server.</source>
        <translation>El spammer llamó solo a la Empresa A, y nunca al servidor de johndoe.</translation>
    </message>
    <message>
        <source>None: the line is empty.</source>
        <translation>Ninguno: la línea está vacía.</translation>
    </message>
    <message>
        <source>Every server writes down from whom it took a message.</source>
        <translation>Todo servidor anota de quién aceptó un mensaje.</translation>
    </message>
    <message>
        <source>What does the recipient of such a message learn about its true sender?</source>
        <translation>¿De qué se entera el destinatario de un mensaje así acerca de su verdadero remitente?</translation>
    </message>
    <message>
        <source>Nothing: the name that is shown can be made up.</source>
        <translation>De nada: el nombre que se muestra puede ser inventado.</translation>
    </message>
    <message>
        <source>The sender is what somebody typed, and an open relay checks nothing.</source>
        <translation>El remitente es lo que alguien escribió, y un relay abierto no verifica nada.</translation>
    </message>
    <message>
        <source>The true name, in small print.</source>
        <translation>Del nombre verdadero, en letra pequeña.</translation>
    </message>
    <message>
        <source>It stands nowhere: the spammer never gave it.</source>
        <translation>No está en ninguna parte: el spammer no lo dio nunca.</translation>
    </message>
    <message>
        <source>No spam has come through Company A&apos;s open relay yet. Can it be on a blocklist already?</source>
        <translation>Todavía no ha pasado spam por el relay abierto de la Empresa A. ¿Puede estar ya en una lista de bloqueo?</translation>
    </message>
    <message>
        <source>Yes: some lists enter every open relay that they find.</source>
        <translation>Sí: algunas listas incluyen todo relay abierto que encuentran.</translation>
    </message>
    <message>
        <source>They do not wait for the first abuse.</source>
        <translation>No esperan al primer abuso.</translation>
    </message>
    <message>
        <source>No: a list needs a message as evidence.</source>
        <translation>No: una lista necesita un mensaje como indicio.</translation>
    </message>
    <message>
        <source>Some do. Others look for open relays themselves, and enter them on sight.</source>
        <translation>Algunas sí. Otras buscan ellas mismas relays abiertos, y los incluyen en cuanto los ven.</translation>
    </message>
    <message>
        <source>Why were mail servers of the early Internet open relays?</source>
        <translation>¿Por qué eran relays abiertos los servidores de correo en los comienzos de Internet?</translation>
    </message>
    <message>
        <source>Because the network ran on trust, and it helped mail along.</source>
        <translation>Porque la red se basaba en la confianza, y eso ayudaba a que el correo avanzara.</translation>
    </message>
    <message>
        <source>Few took part, and they passed mail on for each other.</source>
        <translation>Eran pocos los que participaban, y retransmitían correo unos por otros.</translation>
    </message>
    <message>
        <source>Because nobody could have closed them.</source>
        <translation>Porque nadie habría podido cerrarlos.</translation>
    </message>
    <message>
        <source>The two rules were as easy then. Nobody needed them.</source>
        <translation>Las dos reglas eran igual de fáciles entonces. Nadie las necesitaba.</translation>
    </message>
    <message>
        <source>Because spammers had built them.</source>
        <translation>Porque los habían construido los spammers.</translation>
    </message>
    <message>
        <source>Spammers came later, and used what was there.</source>
        <translation>Los spammers llegaron después, y usaron lo que había.</translation>
    </message>
    <message>
        <source>Which of these is not what an open relay costs?</source>
        <translation>¿Cuál de estas cosas no es un coste de un relay abierto?</translation>
    </message>
    <message>
        <source>The company&apos;s own mail is blocked.</source>
        <translation>El propio correo de la empresa se bloquea.</translation>
    </message>
    <message>
        <source>That is the first that is noticed. Its server is on the lists.</source>
        <translation>Eso es lo primero que se nota. Su servidor está en las listas.</translation>
    </message>
    <message>
        <source>Customers trust it less.</source>
        <translation>Los clientes confían menos en ella.</translation>
    </message>
    <message>
        <source>They do: an abused server counts as an attack that succeeded.</source>
        <translation>Así es: un servidor del que se abusó cuenta como un ataque que tuvo éxito.</translation>
    </message>
    <message>
        <source>The employees&apos; passwords become known.</source>
        <translation>Se llegan a conocer las contraseñas de los empleados.</translation>
    </message>
    <message>
        <source>A relay passes mail on. It gives no passwords away.</source>
        <translation>Un relay retransmite correo. No revela contraseñas.</translation>
    </message>
    <message>
        <source>Campaigns earn less.</source>
        <translation>Las campañas rinden menos.</translation>
    </message>
    <message>
        <source>They do: what does not arrive sells nothing.</source>
        <translation>Así es: lo que no llega no vende nada.</translation>
    </message>
    <message>
        <source>What is a hard bounce?</source>
        <translation>¿Qué es un rebote definitivo (hard bounce)?</translation>
    </message>
    <message>
        <source>A message that comes back for good: it will not be delivered.</source>
        <translation>Un mensaje que vuelve de forma definitiva: no se entregará.</translation>
    </message>
    <message>
        <source>The other server has said no. Sending it again does not help.</source>
        <translation>El otro servidor ha dicho que no. Enviarlo de nuevo no sirve de nada.</translation>
    </message>
    <message>
        <source>A message that arrives twice.</source>
        <translation>Un mensaje que llega dos veces.</translation>
    </message>
    <message>
        <source>A bounce comes back to the sender.</source>
        <translation>Un rebote vuelve al remitente.</translation>
    </message>
    <message>
        <source>Who closes an open relay?</source>
        <translation>¿Quién cierra un relay abierto?</translation>
    </message>
    <message>
        <source>The mail administrator, or the provider who runs the server.</source>
        <translation>El administrador de correo, o el proveedor que administra el servidor.</translation>
    </message>
    <message>
        <source>It is a setting of the server, and theirs to change.</source>
        <translation>Es un ajuste del servidor, y les corresponde a ellos cambiarlo.</translation>
    </message>
    <message>
        <source>Every employee, in their mail program.</source>
        <translation>Cada empleado, en su programa de correo.</translation>
    </message>
    <message>
        <source>A mail program cannot tell the server for whom it relays.</source>
        <translation>Un programa de correo no puede decir al servidor para quién retransmite.</translation>
    </message>
    <message>
        <source>The recipients, by not reading the mail.</source>
        <translation>Los destinatarios, si no leen el correo.</translation>
    </message>
    <message>
        <source>They can complain. The relay stays open until its settings change.</source>
        <translation>Pueden quejarse. El relay sigue abierto hasta que cambia su configuración.</translation>
    </message>
    <message>
        <source>What does the second rule say about senders outside?</source>
        <translation>¿Qué dice la segunda regla sobre los remitentes de fuera?</translation>
    </message>
    <message>
        <source>They reach local mailboxes only.</source>
        <translation>Llegan solo a los buzones locales.</translation>
    </message>
    <message>
        <source>So suppliers get in, and spammers do not get through.</source>
        <translation>Así los proveedores entran, y los spammers no pasan.</translation>
    </message>
    <message>
        <source>They reach nobody.</source>
        <translation>No llegan a nadie.</translation>
    </message>
    <message>
        <source>Then no supplier or customer could write to the company.</source>
        <translation>Entonces ningún proveedor ni cliente podría escribir a la empresa.</translation>
    </message>
    <message>
        <source>They reach everybody, if they are polite.</source>
        <translation>Llegan a todos, si son corteses.</translation>
    </message>
    <message>
        <source>To everybody: that is just what makes an open relay.</source>
        <translation>A todos: en eso consiste justamente un relay abierto.</translation>
    </message>
    <message>
        <source>The first rule is off, the second is on. An employee writes to a customer. What happens?</source>
        <translation>La primera regla está desactivada, la segunda está activada. Un empleado escribe a un cliente. ¿Qué ocurre?</translation>
    </message>
    <message>
        <source>It is refused: nobody inside may write to the outside now.</source>
        <translation>Se rechaza: ahora nadie de dentro puede escribir hacia fuera.</translation>
    </message>
    <message>
        <source>The first rule is what lets the company&apos;s own people write to customers.</source>
        <translation>La primera regla es la que deja a la propia gente de la empresa escribir a los clientes.</translation>
    </message>
    <message>
        <source>It is taken: it comes from inside.</source>
        <translation>Se acepta: viene de dentro.</translation>
    </message>
    <message>
        <source>It would be by the first rule, but that one is off.</source>
        <translation>Se aceptaría por la primera regla, pero esa está desactivada.</translation>
    </message>
    <message>
        <source>From where does one have to test whether a relay is open?</source>
        <translation>¿Desde dónde hay que probar si un relay está abierto?</translation>
    </message>
    <message>
        <source>From outside its network.</source>
        <translation>Desde fuera de su red.</translation>
    </message>
    <message>
        <source>Inside, everything passes, as it should: that says nothing.</source>
        <translation>Dentro pasa todo, como debe ser: eso no dice nada.</translation>
    </message>
    <message>
        <source>From the server itself.</source>
        <translation>Desde el servidor mismo.</translation>
    </message>
    <message>
        <source>That is as far inside as one can be.</source>
        <translation>Eso es estar tan dentro como se puede.</translation>
    </message>
    <message>
        <source>It makes no difference.</source>
        <translation>Da lo mismo.</translation>
    </message>
    <message>
        <source>It makes all the difference: the rules are about inside and outside.</source>
        <translation>Es la diferencia decisiva: las reglas tratan de dentro y fuera.</translation>
    </message>
    <message>
        <source>What proves that a relay is open?</source>
        <translation>¿Qué demuestra que un relay está abierto?</translation>
    </message>
    <message>
        <source>A message that arrives at an outside mailbox.</source>
        <translation>Un mensaje que llega a un buzón externo.</translation>
    </message>
    <message>
        <source>Then it was passed on beyond doubt.</source>
        <translation>Entonces se retransmitió, sin ninguna duda.</translation>
    </message>
    <message>
        <source>A friendly greeting.</source>
        <translation>Un saludo amable.</translation>
    </message>
    <message>
        <source>Every mail server greets. It says nothing about relaying.</source>
        <translation>Todo servidor de correo saluda. Eso no dice nada sobre la retransmisión.</translation>
    </message>
    <message>
        <source>That the server says yes to a recipient.</source>
        <translation>Que el servidor diga que sí a un destinatario.</translation>
    </message>
    <message>
        <source>It is strong evidence. But some servers take everything and throw it away.</source>
        <translation>Es un indicio fuerte. Pero algunos servidores aceptan todo y lo desechan.</translation>
    </message>
</context>
<context>
    <name>resources/probes</name>
    <message>
        <source>, and a sender of the hosted domain</source>
        <translation>, y un remitente del dominio alojado</translation>
    </message>
    <message>
        <source>Its own postmaster</source>
        <translation>Su propio postmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: every mail server takes mail for its postmaster. A refusal shows that we are refused, not relaying.</source>
        <translation>Nada de qué preocuparse: todo servidor de correo acepta correo para su postmaster. Un rechazo muestra que se nos rechaza a nosotros, no la retransmisión.</translation>
    </message>
    <message>
        <source>A stranger&apos;s plain message for a stranger</source>
        <translation>El mensaje simple de un extraño para otro extraño</translation>
    </message>
    <message>
        <source>Anybody can send mail to anybody through this server: the open relay itself.</source>
        <translation>Cualquiera puede enviar correo a cualquiera a través de este servidor: el relay abierto mismo.</translation>
    </message>
    <message>
        <source>Once the default of most mail servers, when the network ran on trust.</source>
        <translation>En su día, el valor predeterminado de la mayoría de los servidores de correo, cuando la red se basaba en la confianza.</translation>
    </message>
    <message>
        <source>A user who does not exist at the hosted domain</source>
        <translation>Un usuario que no existe en el dominio alojado</translation>
    </message>
    <message>
        <source>The server takes every name of its domain: a catch-all, or one that bounces later. Then other yeses weigh less.</source>
        <translation>El servidor acepta cualquier nombre de su dominio: un catch-all, o uno que devuelve más tarde. Entonces los demás síes pesan menos.</translation>
    </message>
    <message>
        <source>The plain message for a second outside domain</source>
        <translation>El mensaje simple para un segundo dominio externo</translation>
    </message>
    <message>
        <source>Two outside domains of different owners: a server that takes both does not simply host one of them.</source>
        <translation>Dos dominios externos de dueños distintos: un servidor que acepta los dos no aloja simplemente uno de ellos.</translation>
    </message>
    <message>
        <source>Sender claims to be of the hosted domain</source>
        <translation>El remitente afirma ser del dominio alojado</translation>
    </message>
    <message>
        <source>Whoever writes the server&apos;s own domain into MAIL FROM may send anywhere. Nothing is easier to claim.</source>
        <translation>Quien escribe el propio dominio del servidor en MAIL FROM puede enviar a cualquier sitio. Nada es más fácil de afirmar.</translation>
    </message>
    <message>
        <source>Some servers offer it as an option: sendmail&apos;s relay_local_from, MailEnable&apos;s relay for local sender addresses.</source>
        <translation>Algunos servidores lo ofrecen como opción: relay_local_from en sendmail, la retransmisión para direcciones de remitente locales en MailEnable.</translation>
    </message>
    <message>
        <source>A domain that cannot exist</source>
        <translation>Un dominio que no puede existir</translation>
    </message>
    <message>
        <source>By itself nothing. Taken together with every unknown user, the server takes anything that it is told: a sink looks just like that.</source>
        <translation>Por sí solo, nada. Si además acepta a todo usuario desconocido, el servidor acepta cualquier cosa que se le diga: un sumidero se ve exactamente así.</translation>
    </message>
    <message>
        <source>Null sender, as a bounce has it</source>
        <translation>Remitente nulo, como lo tiene un rebote</translation>
    </message>
    <message>
        <source>The exemption that bounces need was given to relaying as well.</source>
        <translation>La excepción que necesitan los rebotes se concedió también a la retransmisión.</translation>
    </message>
    <message>
        <source>Old and home-made rule sets let everything pass that has no sender.</source>
        <translation>Los conjuntos de reglas antiguos y caseros dejan pasar todo lo que no tiene remitente.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same</source>
        <translation>El remitente y el destinatario son el mismo</translation>
    </message>
    <message>
        <source>A rule for people who write to themselves decides about strangers.</source>
        <translation>Una regla para quienes se escriben a sí mismos decide sobre los extraños.</translation>
    </message>
    <message>
        <source>Spam is often addressed so.</source>
        <translation>El spam va dirigido así a menudo.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the hosted domain</source>
        <translation>Signo de porcentaje en lugar de @, en el dominio alojado</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and sends on: the percent hack.</source>
        <translation>El servidor convierte el signo de porcentaje en una @ y retransmite: el percent hack.</translation>
    </message>
    <message>
        <source>A way to route mail by hand before the DNS did; Exim&apos;s percent_hack_domains, Postfix&apos;s allow_percent_hack and sendmail&apos;s loose_relay_check are its remains.</source>
        <translation>Una manera de encaminar correo a mano antes de que lo hiciera el DNS; percent_hack_domains en Exim, allow_percent_hack en Postfix y loose_relay_check en sendmail son sus restos.</translation>
    </message>
    <message>
        <source>A real user of the hosted domain</source>
        <translation>Un usuario real del dominio alojado</translation>
    </message>
    <message>
        <source>Nothing to worry about: this mailbox exists, and mail for it has to be taken.</source>
        <translation>Nada de qué preocuparse: este buzón existe, y el correo para él se tiene que aceptar.</translation>
    </message>
    <message>
        <source>Its postmaster without a domain</source>
        <translation>Su postmaster sin dominio</translation>
    </message>
    <message>
        <source>Nothing to worry about: RFC 5321 has this one name taken without a domain.</source>
        <translation>Nada de qué preocuparse: el RFC 5321 hace que este único nombre se acepte sin dominio.</translation>
    </message>
    <message>
        <source>The outside recipient&apos;s name as a local user</source>
        <translation>El nombre del destinatario externo como usuario local</translation>
    </message>
    <message>
        <source>The name exists here as well, or every name does: a form that holds it may have been taken for a local mailbox.</source>
        <translation>El nombre existe también aquí, o existe cualquier nombre: una forma que lo contenga puede haberse tomado por un buzón local.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s host name</source>
        <translation>Ruta de origen por el nombre de host del servidor</translation>
    </message>
    <message>
        <source>The server follows the route in the address in place of its own rules.</source>
        <translation>El servidor sigue la ruta de la dirección en lugar de sus propias reglas.</translation>
    </message>
    <message>
        <source>RFC 821 let senders name the hosts on the way; RFC 5321 has servers ignore or refuse it.</source>
        <translation>El RFC 821 dejaba a los remitentes nombrar los hosts del camino; el RFC 5321 hace que los servidores lo ignoren o lo rechacen.</translation>
    </message>
    <message>
        <source>Source route by way of the hosted domain</source>
        <translation>Ruta de origen por el dominio alojado</translation>
    </message>
    <message>
        <source>The hosted domain in the route is taken for the destination.</source>
        <translation>El dominio alojado que figura en la ruta se toma por el destino.</translation>
    </message>
    <message>
        <source>Sender claims to be a real user of the hosted domain</source>
        <translation>El remitente afirma ser un usuario real del dominio alojado</translation>
    </message>
    <message>
        <source>Whoever knows one address of the house may send anywhere in its name.</source>
        <translation>Quien conoce una sola dirección de la casa puede enviar a cualquier sitio en su nombre.</translation>
    </message>
    <message>
        <source>Some servers look the sender up among their accounts and take that for a password.</source>
        <translation>Algunos servidores buscan al remitente entre sus cuentas y toman eso por una contraseña.</translation>
    </message>
    <message>
        <source>Outside recipient behind a local one, in one transaction</source>
        <translation>Destinatario externo detrás de uno local, en una misma transacción</translation>
    </message>
    <message>
        <source>The rule is asked once for a transaction, and the second recipient slips through.</source>
        <translation>La regla se consulta una vez por transacción, y el segundo destinatario se cuela.</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s host name</source>
        <translation>El cliente se presenta con el nombre de host del servidor</translation>
    </message>
    <message>
        <source>Whoever says this name in EHLO may send anywhere. Nothing is easier to say.</source>
        <translation>Quien dice este nombre en EHLO puede enviar a cualquier sitio. Nada es más fácil de decir.</translation>
    </message>
    <message>
        <source>Client calls itself by the hosted domain</source>
        <translation>El cliente se presenta con el dominio alojado</translation>
    </message>
    <message>
        <source>Client calls itself localhost</source>
        <translation>El cliente se presenta como localhost</translation>
    </message>
    <message>
        <source>Client calls itself by the loopback address</source>
        <translation>El cliente se presenta con la dirección de loopback</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s address</source>
        <translation>El cliente se presenta con la dirección del servidor</translation>
    </message>
    <message>
        <source>Sender claims to be of the server&apos;s host name</source>
        <translation>El remitente afirma ser del nombre de host del servidor</translation>
    </message>
    <message>
        <source>The host name counts as an own domain where only the hosted domain was meant.</source>
        <translation>El nombre de host cuenta como dominio propio donde solo se quería decir el dominio alojado.</translation>
    </message>
    <message>
        <source>Sender claims the server&apos;s own address</source>
        <translation>El remitente se atribuye la propia dirección del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s address, written into MAIL FROM, counts as being the server.</source>
        <translation>La dirección del servidor, escrita en MAIL FROM, cuenta como ser el servidor.</translation>
    </message>
    <message>
        <source>Sender claims to be of localhost</source>
        <translation>El remitente afirma ser de localhost</translation>
    </message>
    <message>
        <source>A rule that trusts the server itself trusts everybody who calls himself so.</source>
        <translation>Una regla que confía en el servidor mismo confía en todo el que se llame así.</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>Remitente sin dominio</translation>
    </message>
    <message>
        <source>The server completes the sender with its own domain, and then trusts it.</source>
        <translation>El servidor completa el remitente con su propio dominio, y después confía en él.</translation>
    </message>
    <message>
        <source>Sender claims to be the domain&apos;s postmaster</source>
        <translation>El remitente afirma ser el postmaster del dominio</translation>
    </message>
    <message>
        <source>The postmaster&apos;s name opens the gate, whoever says it.</source>
        <translation>El nombre del postmaster abre el portón, lo diga quien lo diga.</translation>
    </message>
    <message>
        <source>Sender claims to be the host&apos;s postmaster</source>
        <translation>El remitente afirma ser el postmaster del host</translation>
    </message>
    <message>
        <source>Sender claims a subdomain of the hosted domain</source>
        <translation>El remitente se atribuye un subdominio del dominio alojado</translation>
    </message>
    <message>
        <source>Every name below the hosted domain counts as an own one.</source>
        <translation>Todo nombre por debajo del dominio alojado cuenta como propio.</translation>
    </message>
    <message>
        <source>Sender in a subdomain of the recipient&apos;s domain</source>
        <translation>Remitente en un subdominio del dominio del destinatario</translation>
    </message>
    <message>
        <source>A rule takes sender and recipient for the same house.</source>
        <translation>Una regla toma al remitente y al destinatario por la misma casa.</translation>
    </message>
    <message>
        <source>The postmaster of an outside domain</source>
        <translation>El postmaster de un dominio externo</translation>
    </message>
    <message>
        <source>“Take all mail for postmaster” was written without “of our own domains”.</source>
        <translation>«Aceptar todo el correo para postmaster» se escribió sin «de nuestros propios dominios».</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s host name</source>
        <translation>Un usuario que no existe en el nombre de host del servidor</translation>
    </message>
    <message>
        <source>The server takes every name at its host name.</source>
        <translation>El servidor acepta cualquier nombre en su nombre de host.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the host name</source>
        <translation>Signo de porcentaje en lugar de @, en el nombre de host</translation>
    </message>
    <message>
        <source>The percent hack, by way of the host name.</source>
        <translation>El percent hack, por el nombre de host.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the server&apos;s address</source>
        <translation>Signo de porcentaje en lugar de @, en la dirección del servidor</translation>
    </message>
    <message>
        <source>The percent hack, by way of the address.</source>
        <translation>El percent hack, por la dirección.</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s address</source>
        <translation>Un usuario que no existe en la dirección del servidor</translation>
    </message>
    <message>
        <source>The server takes every name at its address.</source>
        <translation>El servidor acepta cualquier nombre en su dirección.</translation>
    </message>
    <message>
        <source>A random name without a domain</source>
        <translation>Un nombre aleatorio sin dominio</translation>
    </message>
    <message>
        <source>Whatever has no domain is taken for a local user, whether it exists or not.</source>
        <translation>Lo que no tiene dominio se toma por un usuario local, exista o no.</translation>
    </message>
    <message>
        <source>qmail takes every address without an @, by design.</source>
        <translation>qmail acepta toda dirección sin @, por diseño.</translation>
    </message>
    <message>
        <source>Percent sign in place of @, without a domain</source>
        <translation>Signo de porcentaje en lugar de @, sin dominio</translation>
    </message>
    <message>
        <source>The server completes the address with its own domain and then follows the percent sign.</source>
        <translation>El servidor completa la dirección con su propio dominio y después sigue el signo de porcentaje.</translation>
    </message>
    <message>
        <source>A quoted random name without a domain</source>
        <translation>Un nombre aleatorio entre comillas, sin dominio</translation>
    </message>
    <message>
        <source>Whatever stands in quotes is taken for a local user.</source>
        <translation>Lo que va entre comillas se toma por un usuario local.</translation>
    </message>
    <message>
        <source>Quoted percent form without a domain</source>
        <translation>Forma con porcentaje entre comillas, sin dominio</translation>
    </message>
    <message>
        <source>The quotes hide the percent sign from the rule, not from the delivery.</source>
        <translation>Las comillas esconden el signo de porcentaje a la regla, no a la entrega.</translation>
    </message>
    <message>
        <source>Known for false alarms: several servers take it for a local user.</source>
        <translation>Conocida por sus falsas alarmas: varios servidores la toman por un usuario local.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, without a domain</source>
        <translation>Dirección externa entera entre comillas, sin dominio</translation>
    </message>
    <message>
        <source>The quotes hide the @ from the rule, not from the delivery.</source>
        <translation>Las comillas esconden la @ a la regla, no a la entrega.</translation>
    </message>
    <message>
        <source>One of the oldest relay tests; Postfix has resolve_dequoted_address for it.</source>
        <translation>Una de las pruebas de relay más antiguas; Postfix tiene para ello resolve_dequoted_address.</translation>
    </message>
    <message>
        <source>A quoted random name at the hosted domain</source>
        <translation>Un nombre aleatorio entre comillas en el dominio alojado</translation>
    </message>
    <message>
        <source>The server does not look up names in quotes.</source>
        <translation>El servidor no busca los nombres que van entre comillas.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the hosted domain</source>
        <translation>Dirección externa entera entre comillas, en el dominio alojado</translation>
    </message>
    <message>
        <source>The quotes are taken off after the rule was asked, and what is inside is sent on.</source>
        <translation>Las comillas se quitan después de consultar la regla, y se retransmite a lo que hay dentro.</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the host name</source>
        <translation>Dirección externa entera entre comillas, en el nombre de host</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the server&apos;s address</source>
        <translation>Dirección externa entera entre comillas, en la dirección del servidor</translation>
    </message>
    <message>
        <source>Two @ signs, the hosted domain last</source>
        <translation>Dos signos @, el dominio alojado al final</translation>
    </message>
    <message>
        <source>The rule looks at the last @, the delivery at the first one.</source>
        <translation>La regla mira la última @; la entrega, la primera.</translation>
    </message>
    <message>
        <source>Two @ signs, the host name last</source>
        <translation>Dos signos @, el nombre de host al final</translation>
    </message>
    <message>
        <source>Two @ signs, the server&apos;s address last</source>
        <translation>Dos signos @, la dirección del servidor al final</translation>
    </message>
    <message>
        <source>A random name with an @ and nothing behind it</source>
        <translation>Un nombre aleatorio con una @ y nada detrás</translation>
    </message>
    <message>
        <source>An empty domain is taken for the server&apos;s own, whoever the user is.</source>
        <translation>Un dominio vacío se toma por el propio del servidor, sea quien sea el usuario.</translation>
    </message>
    <message>
        <source>Outside address with an empty domain behind it</source>
        <translation>Dirección externa con un dominio vacío detrás</translation>
    </message>
    <message>
        <source>The empty domain counts as the server&apos;s own, and what stands before it is sent on.</source>
        <translation>El dominio vacío cuenta como el propio del servidor, y se retransmite a lo que lo precede.</translation>
    </message>
    <message>
        <source>Postfix has resolve_null_domain for it.</source>
        <translation>Postfix tiene para ello resolve_null_domain.</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s address</source>
        <translation>Ruta de origen por la dirección del servidor</translation>
    </message>
    <message>
        <source>Source route over two own names</source>
        <translation>Ruta de origen por dos nombres propios del servidor</translation>
    </message>
    <message>
        <source>Only the first step of a route is asked about.</source>
        <translation>Solo se pregunta por el primer paso de una ruta.</translation>
    </message>
    <message>
        <source>Bang path without a domain</source>
        <translation>Ruta con exclamaciones (bang path) sin dominio</translation>
    </message>
    <message>
        <source>The server reads host!user as UUCP did, and sends on.</source>
        <translation>El servidor lee host!user como lo hacía UUCP, y retransmite.</translation>
    </message>
    <message>
        <source>UUCP addressed mail by paths, host!host!user.</source>
        <translation>UUCP dirigía el correo por rutas, host!host!user.</translation>
    </message>
    <message>
        <source>Bang path at the hosted domain</source>
        <translation>Ruta con exclamaciones (bang path) en el dominio alojado</translation>
    </message>
    <message>
        <source>Postfix has swap_bangpath for it.</source>
        <translation>Postfix tiene para ello swap_bangpath.</translation>
    </message>
    <message>
        <source>Bang path at the host name</source>
        <translation>Ruta con exclamaciones (bang path) en el nombre de host</translation>
    </message>
    <message>
        <source>Bang path at the server&apos;s address</source>
        <translation>Ruta con exclamaciones (bang path) en la dirección del servidor</translation>
    </message>
    <message>
        <source>Outside domain with a dot behind it</source>
        <translation>Dominio externo con un punto detrás</translation>
    </message>
    <message>
        <source>With a dot at its end the domain slips past the rule.</source>
        <translation>Con un punto al final, el dominio elude la regla.</translation>
    </message>
    <message>
        <source>A domain that ends like the hosted one</source>
        <translation>Un dominio que termina como el alojado</translation>
    </message>
    <message>
        <source>Domains are compared by their end: whoever registers such a name can be relayed to.</source>
        <translation>Los dominios se comparan por el final: a quien registra un nombre así se le puede retransmitir.</translation>
    </message>
    <message>
        <source>HCL Domino documents that an entry also covers longer names unless an @ stands in front of it.</source>
        <translation>HCL Domino documenta que una entrada abarca también nombres más largos si no lleva una @ delante.</translation>
    </message>
    <message>
        <source>An outside domain that begins like the hosted one</source>
        <translation>Un dominio externo que empieza como el alojado</translation>
    </message>
    <message>
        <source>Domains are compared by their beginning.</source>
        <translation>Los dominios se comparan por el principio.</translation>
    </message>
    <message>
        <source>A random subdomain of the hosted domain</source>
        <translation>Un subdominio aleatorio del dominio alojado</translation>
    </message>
    <message>
        <source>Every name below the hosted domain is taken. That is not relaying to strangers, but wider than most need.</source>
        <translation>Se acepta todo nombre por debajo del dominio alojado. Eso no es retransmitir a extraños, pero es más amplio de lo que la mayoría necesita.</translation>
    </message>
    <message>
        <source>Postfix has parent_domain_matches_subdomains for it.</source>
        <translation>Postfix tiene para ello parent_domain_matches_subdomains.</translation>
    </message>
    <message>
        <source>Postmaster addressed in the hosted domain&apos;s own name</source>
        <translation>Mensaje para el postmaster en nombre del propio dominio alojado</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying, and is shut in another way.</source>
        <translation>Los extraños pueden escribir a los usuarios del servidor en nombre de su propio dominio. Eso es suplantación, no retransmisión, y se cierra de otra manera.</translation>
    </message>
    <message>
        <source>Postmaster addressed by a bounce</source>
        <translation>Rebote dirigido al postmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: bounces have no sender, and have to be taken.</source>
        <translation>Nada de qué preocuparse: los rebotes no tienen remitente, y hay que aceptarlos.</translation>
    </message>
    <message>
        <source>Outside recipient at an address in place of a name</source>
        <translation>Destinatario externo en una dirección en lugar de un nombre</translation>
    </message>
    <message>
        <source>The rule knows domains only, and lets an address pass.</source>
        <translation>La regla solo conoce dominios, y deja pasar una dirección.</translation>
    </message>
    <message>
        <source>Encapsulated address, as Exchange had it</source>
        <translation>Dirección encapsulada, como en Exchange</translation>
    </message>
    <message>
        <source>The server unpacks an address that was packed into a local part, and sends on.</source>
        <translation>El servidor desempaqueta una dirección que iba metida en una parte local, y retransmite.</translation>
    </message>
    <message>
        <source>MS99-027 (CVE-1999-0682): Exchange Server 5.5 and IIS relayed such addresses whatever their relay rule said.</source>
        <translation>MS99-027 (CVE-1999-0682): Exchange Server 5.5 e IIS retransmitían tales direcciones dijera lo que dijera su regla de retransmisión.</translation>
    </message>
    <message>
        <source>Sender is the postmaster without a domain</source>
        <translation>El remitente es el postmaster sin dominio</translation>
    </message>
    <message>
        <source>The server completes the name with its own domain, and then trusts it.</source>
        <translation>El servidor completa el nombre con su propio dominio, y después confía en él.</translation>
    </message>
    <message>
        <source>Sender claims the loopback address</source>
        <translation>El remitente se atribuye la dirección de loopback</translation>
    </message>
    <message>
        <source>The loopback address, written into MAIL FROM, counts as being inside.</source>
        <translation>La dirección de loopback, escrita en MAIL FROM, cuenta como estar dentro.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain in capitals</source>
        <translation>El remitente se atribuye el dominio alojado, en mayúsculas</translation>
    </message>
    <message>
        <source>The rule about senders and the rule about domains compare differently.</source>
        <translation>La regla sobre remitentes y la regla sobre dominios comparan de modo distinto.</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain with a dot behind it</source>
        <translation>El remitente se atribuye el dominio alojado, con un punto detrás</translation>
    </message>
    <message>
        <source>Sender comes by a source route over the hosted domain</source>
        <translation>El remitente viene por una ruta de origen que pasa por el dominio alojado</translation>
    </message>
    <message>
        <source>The route in front of the sender counts as the sender.</source>
        <translation>La ruta que va delante del remitente cuenta como el remitente.</translation>
    </message>
    <message>
        <source>Sender&apos;s domain looks like the hosted one</source>
        <translation>El dominio del remitente se parece al alojado</translation>
    </message>
    <message>
        <source>Letters that look alike become the same before the rule is asked.</source>
        <translation>Letras que se parecen se vuelven iguales antes de que se consulte la regla.</translation>
    </message>
    <message>
        <source>Client claims that the sender has logged in elsewhere</source>
        <translation>El cliente afirma que el remitente se autenticó en otro lugar</translation>
    </message>
    <message>
        <source>The server believes an unproven AUTH= parameter.</source>
        <translation>El servidor cree un parámetro AUTH= sin demostrar.</translation>
    </message>
    <message>
        <source>Escaped @ in front of the hosted domain</source>
        <translation>@ con escape delante del dominio alojado</translation>
    </message>
    <message>
        <source>The backslash hides the first @ from the rule, not from the delivery.</source>
        <translation>La barra inversa esconde la primera @ a la regla, no a la entrega.</translation>
    </message>
    <message>
        <source>Bang path over the hosted domain</source>
        <translation>Ruta con exclamaciones (bang path) por el dominio alojado</translation>
    </message>
    <message>
        <source>The server takes its own name off the path and sends on.</source>
        <translation>El servidor quita de la ruta su propio nombre y retransmite.</translation>
    </message>
    <message>
        <source>Bang path and percent sign mixed</source>
        <translation>Ruta con exclamaciones (bang path) y signo de porcentaje mezclados</translation>
    </message>
    <message>
        <source>Rule and delivery read a mixed path in a different order.</source>
        <translation>La regla y la entrega leen una ruta mezclada en distinto orden.</translation>
    </message>
    <message>
        <source>Source route and percent sign mixed</source>
        <translation>Ruta de origen y signo de porcentaje mezclados</translation>
    </message>
    <message>
        <source>Outside recipient in capitals</source>
        <translation>Destinatario externo en mayúsculas</translation>
    </message>
    <message>
        <source>The rule compares letter by letter.</source>
        <translation>La regla compara letra por letra.</translation>
    </message>
    <message>
        <source>Blanks inside the brackets</source>
        <translation>Espacios dentro de los signos &lt; y &gt;</translation>
    </message>
    <message>
        <source>A rule made of patterns does not recognise the address, the delivery does.</source>
        <translation>Una regla hecha de patrones no reconoce la dirección; la entrega, sí.</translation>
    </message>
    <message>
        <source>Outside recipient without brackets</source>
        <translation>Destinatario externo sin los signos &lt; y &gt;</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address as one number</source>
        <translation>Signo de porcentaje en la dirección del servidor, escrita como un solo número</translation>
    </message>
    <message>
        <source>The number counts as an own name, and the percent sign is followed.</source>
        <translation>El número cuenta como nombre propio, y se sigue el signo de porcentaje.</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address without brackets</source>
        <translation>Signo de porcentaje en la dirección del servidor, sin corchetes</translation>
    </message>
    <message>
        <source>The bare address counts as an own name, and the percent sign is followed.</source>
        <translation>La dirección sin corchetes cuenta como nombre propio, y se sigue el signo de porcentaje.</translation>
    </message>
    <message>
        <source>Postfix has resolve_numeric_domain for it.</source>
        <translation>Postfix tiene para ello resolve_numeric_domain.</translation>
    </message>
    <message>
        <source>Outside domain in its own letters</source>
        <translation>Dominio externo en su propia escritura</translation>
    </message>
    <message>
        <source>The rule and the delivery do not read the same domain.</source>
        <translation>La regla y la entrega no leen el mismo dominio.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII in front of the hosted domain</source>
        <translation>Bytes fuera de ASCII delante del dominio alojado</translation>
    </message>
    <message>
        <source>The address is cut off at a byte that the rule does not know.</source>
        <translation>La dirección se corta en un byte que la regla no conoce.</translation>
    </message>
    <message>
        <source>X.400 address of a gateway</source>
        <translation>Dirección X.400 de una pasarela</translation>
    </message>
    <message>
        <source>A gateway unpacks the address and sends on.</source>
        <translation>Una pasarela desempaqueta la dirección y retransmite.</translation>
    </message>
    <message>
        <source>MAIL-11 address of a gateway</source>
        <translation>Dirección MAIL-11 de una pasarela</translation>
    </message>
    <message>
        <source>Original recipient claims to be a local user</source>
        <translation>El destinatario original afirma ser un usuario local</translation>
    </message>
    <message>
        <source>The ORCPT parameter is asked about in place of the recipient.</source>
        <translation>Se pregunta por el parámetro ORCPT en lugar del destinatario.</translation>
    </message>
</context>
<context>
    <name>resources/remedies</name>
    <message>
        <source>Routing</source>
        <translation>Encaminamiento</translation>
    </message>
    <message>
        <source>Take away that relaying is allowed from any address, and require a login for whoever sends from outside of your network.</source>
        <translation>Quite que se permita retransmitir desde cualquier dirección, y exija autenticación a quien envíe desde fuera de su red.</translation>
    </message>
    <message>
        <source>Security and Filtering, Acceptance and Routing, Routing Basic Settings</source>
        <translation>Security and Filtering, Acceptance and Routing, Routing Basic Settings</translation>
    </message>
    <message>
        <source>Who may send out through it</source>
        <translation>Quién puede enviar hacia fuera a través de él</translation>
    </message>
    <message>
        <source>List your own mail servers under the addresses that may relay, one by one, and no wider range.</source>
        <translation>Incluya entre las direcciones que pueden retransmitir sus propios servidores de correo, uno por uno, y ningún rango más amplio.</translation>
    </message>
    <message>
        <source>BASIC, Outbound, Relay Using Trusted IP/Range</source>
        <translation>BASIC, Outbound, Relay Using Trusted IP/Range</translation>
    </message>
    <message>
        <source>The two tables</source>
        <translation>Las dos tablas</translation>
    </message>
    <message>
        <source>On a public listener the recipient table has to reject All Other Recipients, and accept your own domains only.</source>
        <translation>En un listener público, la tabla de destinatarios tiene que rechazar All Other Recipients, y aceptar solo sus propios dominios.</translation>
    </message>
    <message>
        <source>The sender group RELAYLIST in the host table may hold your own servers and nothing wider.</source>
        <translation>El grupo de remitentes RELAYLIST de la tabla de hosts puede contener sus propios servidores y nada más amplio.</translation>
    </message>
    <message>
        <source>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</source>
        <translation>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</translation>
    </message>
    <message>
        <source>Whom it takes for a client</source>
        <translation>A quién toma por cliente</translation>
    </message>
    <message>
        <source>CommuniGate Pro relays for whoever it counts among its clients. Look through the list of client addresses, and take away every range that is not your own; its routing table may have lines that relay for others as well.</source>
        <translation>CommuniGate Pro retransmite para quien cuenta entre sus clientes. Revise la lista de direcciones de clientes, y quite todo rango que no sea suyo; su tabla de encaminamiento puede tener líneas que también retransmitan para otros.</translation>
    </message>
    <message>
        <source>Domains and relay clients</source>
        <translation>Dominios y clientes de retransmisión</translation>
    </message>
    <message>
        <source>Mail from strangers is for the domains in esmtpacceptmailfor and its folder, and nothing else. RELAYCLIENT in smtpaccess may stand beside your own addresses only.</source>
        <translation>El correo de extraños es para los dominios que figuran en esmtpacceptmailfor y en su carpeta, y para nada más. En smtpaccess, RELAYCLIENT solo puede estar junto a direcciones de usted.</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default</source>
        <translation>/etc/courier/smtpaccess/default</translation>
    </message>
    <message>
        <source>Exim under cPanel</source>
        <translation>Exim bajo cPanel</translation>
    </message>
    <message>
        <source>cPanel writes the configuration of Exim itself: change it with the tools of cPanel, or the next update takes the change away. The rule to look for is the one of Exim, that relay hosts are your own machines only.</source>
        <translation>cPanel escribe él mismo la configuración de Exim: cámbiela con las herramientas de cPanel, o la próxima actualización se llevará el cambio. La regla que hay que buscar es la de Exim: que los hosts de retransmisión sean solo sus propios equipos.</translation>
    </message>
    <message>
        <source>SMTP inbound controls</source>
        <translation>Controles de entrada SMTP</translation>
    </message>
    <message>
        <source>Deny messages to all external domains and from all external hosts with an asterisk, and enforce that for anonymous connections. An entry that allows wins over one that denies.</source>
        <translation>Deniegue con un asterisco los mensajes a todos los dominios externos y desde todos los hosts externos, y haga que eso se aplique a las conexiones anónimas. Una entrada que permite prevalece sobre una que deniega.</translation>
    </message>
    <message>
        <source>Write your own domains with an @ before them: without it an entry also fits every name that ends like it.</source>
        <translation>Escriba sus propios dominios con una @ delante: sin ella, una entrada coincide también con todo nombre que termine así.</translation>
    </message>
    <message>
        <source>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</source>
        <translation>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</translation>
    </message>
    <message>
        <source>The inbound connector</source>
        <translation>El conector de entrada</translation>
    </message>
    <message>
        <source>Tie the inbound connector for your own servers to their certificate, or to fixed addresses that nobody else sends from. What is not attributed to your organisation is refused as relaying.</source>
        <translation>Vincule el conector de entrada de sus propios servidores a su certificado, o a direcciones fijas desde las que no envíe nadie más. Lo que no se atribuye a su organización se rechaza como retransmisión.</translation>
    </message>
    <message>
        <source>What anonymous senders may do</source>
        <translation>Qué pueden hacer los remitentes anónimos</translation>
    </message>
    <message>
        <source>The right to send to any recipient must not be with anonymous senders on a receive connector that faces the Internet. Devices that have to relay get a connector of their own, with their few addresses as its remote range.</source>
        <translation>En un conector de recepción expuesto a Internet, los remitentes anónimos no deben tener derecho a enviar a cualquier destinatario. Los dispositivos que tienen que retransmitir reciben un conector propio, con sus pocas direcciones como rango remoto.</translation>
    </message>
    <message>
        <source>Externally secured must not be ticked on a connector that strangers can reach.</source>
        <translation>Externally secured no debe estar marcado en un conector al que puedan llegar extraños.</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange Management Shell</translation>
    </message>
    <message>
        <source>Encapsulated addresses</source>
        <translation>Direcciones encapsuladas</translation>
    </message>
    <message>
        <source>Very old Exchange and IIS servers take IMCEASMTP addresses apart and relay what is in them. There is a patch of 1999, and no reason to keep such a server on the Internet.</source>
        <translation>Los servidores Exchange e IIS muy antiguos descomponen las direcciones IMCEASMTP y retransmiten lo que contienen. Hay un parche de 1999, y ninguna razón para mantener un servidor así en Internet.</translation>
    </message>
    <message>
        <source>The rule about recipients</source>
        <translation>La regla sobre los destinatarios</translation>
    </message>
    <message>
        <source>The list of relay hosts may hold your own machines only, and the RCPT rules need the line that refuses everything else behind those that accept hosts and logins.</source>
        <translation>La lista de hosts de retransmisión solo puede contener sus propios equipos, y las reglas de RCPT necesitan la línea que rechaza todo lo demás, detrás de las que aceptan hosts y usuarios autenticados.</translation>
    </message>
    <message>
        <source>configure (Debian: /etc/exim4/)</source>
        <translation>configure (Debian: /etc/exim4/)</translation>
    </message>
    <message>
        <source>Addresses that hide another one</source>
        <translation>Direcciones que esconden otra</translation>
    </message>
    <message>
        <source>Leave percent_hack_domains unset, and keep the two rules of the default configuration that refuse local parts with restricted characters.</source>
        <translation>Deje percent_hack_domains sin definir, y conserve las dos reglas de la configuración predeterminada que rechazan partes locales con caracteres restringidos.</translation>
    </message>
    <message>
        <source>configure, acl_check_rcpt</source>
        <translation>configure, acl_check_rcpt</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu</source>
        <translation>En Debian y Ubuntu</translation>
    </message>
    <message>
        <source>The networks and domains to relay for stand in one file; empty is right unless this machine sends for others. It is made into the configuration by the command below.</source>
        <translation>Las redes y los dominios para los que se retransmite están en un solo archivo; vacío es lo correcto, salvo que este equipo envíe para otros. El comando de abajo lo incorpora a la configuración.</translation>
    </message>
    <message>
        <source>/etc/exim4/update-exim4.conf.conf</source>
        <translation>/etc/exim4/update-exim4.conf.conf</translation>
    </message>
    <message>
        <source>Two rules that leave mail working</source>
        <translation>Dos reglas que dejan que el correo funcione</translation>
    </message>
    <message>
        <source>Let whoever runs the server set it up so that it carries mail only from and to domains and addresses that are known to it.</source>
        <translation>Haga que quien administra el servidor lo configure de modo que lleve correo solo desde y hacia dominios y direcciones que le sean conocidos.</translation>
    </message>
    <message>
        <source>First: from addresses inside the network, and from people who have logged in, to any mailbox, or your own people can no longer write to anybody outside.</source>
        <translation>Primera: desde direcciones de dentro de la red, y de personas que se han autenticado, a cualquier buzón; si no, su propia gente ya no puede escribir a nadie de fuera.</translation>
    </message>
    <message>
        <source>Second: from anywhere else, to the server&apos;s own mailboxes only. Never refuse those, or no customer can write to you.</source>
        <translation>Segunda: desde cualquier otro sitio, solo a los buzones propios del servidor. No los rechace nunca, o ningún cliente podrá escribirle.</translation>
    </message>
    <message>
        <source>Decide by the recipient&apos;s domain and the address of the client, never by the sender or by the name in EHLO: anybody can claim those.</source>
        <translation>Decida por el dominio del destinatario y la dirección del cliente, nunca por el remitente ni por el nombre de EHLO: esos se los puede atribuir cualquiera.</translation>
    </message>
    <message>
        <source>Let the server see who is really there</source>
        <translation>Deje que el servidor vea quién está ahí realmente</translation>
    </message>
    <message>
        <source>The server sees strangers under an address of its own network: an address translator, a container bridge or a proxy stands before it, so that a rule about its own network lets everybody in.</source>
        <translation>El servidor ve a los extraños con una dirección de su propia red: delante de él hay un traductor de direcciones (NAT), un puente de contenedores o un proxy, de modo que una regla sobre la propia red deja entrar a todos.</translation>
    </message>
    <message>
        <source>Hand the true address on (the PROXY protocol, or no translation of incoming connections; for containers also a way in for IPv6), and take the translator&apos;s address out of the trusted networks.</source>
        <translation>Transmita la dirección verdadera (el protocolo PROXY, o sin traducción de las conexiones entrantes; para los contenedores, también una vía de entrada para IPv6), y quite la dirección del traductor de las redes de confianza.</translation>
    </message>
    <message>
        <source>Test over IPv4 and over IPv6: often only one of them is translated.</source>
        <translation>Pruebe por IPv4 y por IPv6: a menudo solo se traduce una de las dos.</translation>
    </message>
    <message>
        <source>Ports 587 and 465: nothing without a password</source>
        <translation>Puertos 587 y 465: nada sin contraseña</translation>
    </message>
    <message>
        <source>These ports are for the server&apos;s own people. Have every sender log in there before anything is taken, wherever the connection comes from.</source>
        <translation>Estos puertos son para los usuarios propios del servidor. Haga que en ellos todo remitente se autentique antes de que se acepte nada, venga de donde venga la conexión.</translation>
    </message>
    <message>
        <source>Decide after the address has been resolved</source>
        <translation>Decida después de que se haya resuelto la dirección</translation>
    </message>
    <message>
        <source>The server takes an address apart and finds another recipient in it than the one that its rule looked at. Turn the old ways of routing off (percent signs, exclamation marks, source routes, quoted addresses), or refuse such local parts.</source>
        <translation>El servidor descompone una dirección y encuentra en ella un destinatario distinto del que miró su regla. Desactive los antiguos modos de encaminamiento (signos de porcentaje, signos de exclamación, rutas de origen, direcciones entre comillas), o rechace esas partes locales.</translation>
    </message>
    <message>
        <source>No rule may go by the sender</source>
        <translation>Ninguna regla puede guiarse por el remitente</translation>
    </message>
    <message>
        <source>The door opens to whoever names the right sender. Take out every rule that allows relaying for a sender&apos;s address or domain, also for the empty one: anybody can write it down.</source>
        <translation>La puerta se abre a quien nombra al remitente adecuado. Quite toda regla que permita retransmitir por la dirección o el dominio de un remitente, también por el vacío: cualquiera puede escribirlo.</translation>
    </message>
    <message>
        <source>The SMTP relay service</source>
        <translation>El servicio de retransmisión SMTP</translation>
    </message>
    <message>
        <source>In the relay service of Google Workspace, allow only registered users or only addresses in your own domains as senders, and let it ask for a login, or take mail only from the addresses of your own servers.</source>
        <translation>En el servicio de retransmisión de Google Workspace, permita como remitentes solo usuarios registrados o solo direcciones de sus propios dominios, y haga que pida autenticación, o acepte correo solo desde las direcciones de sus propios servidores.</translation>
    </message>
    <message>
        <source>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</source>
        <translation>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</translation>
    </message>
    <message>
        <source>Domains and the relay plugin</source>
        <translation>Los dominios y el plugin relay</translation>
    </message>
    <message>
        <source>List your domains in host_list and have the plugin that reads it answer for recipients. The relay plugin&apos;s list of addresses has to be narrow, and its option all must not be set.</source>
        <translation>Enumere sus dominios en host_list y haga que el plugin que lo lee responda por los destinatarios. La lista de direcciones del plugin relay tiene que ser estrecha, y su opción all no debe estar activada.</translation>
    </message>
    <message>
        <source>config/plugins, config/host_list, config/relay.ini</source>
        <translation>config/plugins, config/host_list, config/relay.ini</translation>
    </message>
    <message>
        <source>The range that strangers come from</source>
        <translation>El rango del que vienen los extraños</translation>
    </message>
    <message>
        <source>In the IP range Internet, allow no deliveries from external to external addresses, and ask for SMTP authentication for local to external and for external to external ones.</source>
        <translation>En el rango de IP Internet, no permita entregas de direcciones externas a externas, y pida autenticación SMTP de local a externa y de externa a externa.</translation>
    </message>
    <message>
        <source>Settings, Advanced, IP Ranges, Internet</source>
        <translation>Settings, Advanced, IP Ranges, Internet</translation>
    </message>
    <message>
        <source>Relaying by the originator</source>
        <translation>Retransmisión según el originador</translation>
    </message>
    <message>
        <source>Turn on that mail is relayed only if the originator&apos;s domain is local, and that an originator of a local domain who is not authorised is rejected. One without the other leaves a door.</source>
        <translation>Active que se retransmita correo solo si el dominio del originador es local, y que se rechace a un originador de un dominio local que no esté autorizado. Lo uno sin lo otro deja una puerta.</translation>
    </message>
    <message>
        <source>The trusted addresses are those of your own machines, and no others.</source>
        <translation>Las direcciones de confianza son las de sus propios equipos, y ninguna otra.</translation>
    </message>
    <message>
        <source>Mail Service, Security, General and Advanced</source>
        <translation>Mail Service, Security, General and Advanced</translation>
    </message>
    <message>
        <source>Who may relay</source>
        <translation>Quién puede retransmitir</translation>
    </message>
    <message>
        <source>Choose that only the computers of the list may relay, and keep the list empty or at a few addresses of your own. This SMTP service is retired: it does not belong on the Internet.</source>
        <translation>Elija que solo puedan retransmitir los equipos de la lista, y mantenga la lista vacía o con unas pocas direcciones suyas. Este servicio SMTP está retirado: su lugar no es Internet.</translation>
    </message>
    <message>
        <source>SMTP Virtual Server, Properties, Access, Relay: Only the list below</source>
        <translation>SMTP Virtual Server, Properties, Access, Relay: Only the list below</translation>
    </message>
    <message>
        <source>Logins and trusted addresses</source>
        <translation>Autenticación y direcciones de confianza</translation>
    </message>
    <message>
        <source>Have the SMTP server require a login, keep the list of addresses that need none narrow, and check that who has logged in writes in their own name. The mailet that stops what comes from outside of the network has to stay where it is.</source>
        <translation>Haga que el servidor SMTP exija autenticación, mantenga estrecha la lista de direcciones que no la necesitan, y verifique que quien se ha autenticado escriba en su propio nombre. El mailet que detiene lo que viene de fuera de la red tiene que quedarse donde está.</translation>
    </message>
    <message>
        <source>smtpserver.xml</source>
        <translation>smtpserver.xml</translation>
    </message>
    <message>
        <source>Relay control</source>
        <translation>Control de la retransmisión</translation>
    </message>
    <message>
        <source>Allow relaying only for a group of your own addresses, and for users who have logged in.</source>
        <translation>Permita retransmitir solo a un grupo de direcciones suyas, y a usuarios que se han autenticado.</translation>
    </message>
    <message>
        <source>Configuration, SMTP Server, Relay Control: Allow relay only for</source>
        <translation>Configuration, SMTP Server, Relay Control: Allow relay only for</translation>
    </message>
    <message>
        <source>What port 25 does with other domains</source>
        <translation>Qué hace el puerto 25 con otros dominios</translation>
    </message>
    <message>
        <source>The smtp endpoint has to reject every destination that is none of its own; only the submission endpoint, which asks for a login, may hand on to the remote queue.</source>
        <translation>El endpoint smtp tiene que rechazar todo destino que no sea suyo; solo el endpoint submission, que pide autenticación, puede entregar a la cola remota.</translation>
    </message>
    <message>
        <source>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</source>
        <translation>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</translation>
    </message>
    <message>
        <source>Addresses of the Docker network</source>
        <translation>Direcciones de la red de Docker</translation>
    </message>
    <message>
        <source>mailcow trusts its own Docker network. Where incoming connections are translated into it, over IPv6 above all, strangers count as inside: give the containers real IPv6, or publish no AAAA record until they have it.</source>
        <translation>mailcow confía en su propia red de Docker. Donde las conexiones entrantes se traducen a ella, sobre todo por IPv6, los extraños cuentan como de dentro: dé a los contenedores IPv6 de verdad, o no publique un registro AAAA hasta que lo tengan.</translation>
    </message>
    <message>
        <source>Leave mynetworks at what mailcow sets, and add no range of other people&apos;s hosts to it.</source>
        <translation>Deje mynetworks como lo define mailcow, y no le añada ningún rango de equipos ajenos.</translation>
    </message>
    <message>
        <source>The relay settings</source>
        <translation>Los ajustes de retransmisión</translation>
    </message>
    <message>
        <source>Allow relaying for authenticated senders only. Relaying for local sender addresses must be off: anybody can write such an address. Privileged address ranges hold your own addresses and no others.</source>
        <translation>Permita retransmitir solo a remitentes autenticados. La retransmisión para direcciones de remitente locales tiene que estar desactivada: cualquiera puede escribir una dirección así. Los rangos de direcciones privilegiadas contienen las direcciones de usted y ninguna otra.</translation>
    </message>
    <message>
        <source>SMTP, Properties, Relay</source>
        <translation>SMTP, Properties, Relay</translation>
    </message>
    <message>
        <source>Mail-in-a-Box inside of a container</source>
        <translation>Mail-in-a-Box dentro de un contenedor</translation>
    </message>
    <message>
        <source>Mail-in-a-Box expects a machine of its own. In a container behind address translation every client has an address of the bridge, which its Postfix trusts: let the container have the public address, or take the bridge out of mynetworks.</source>
        <translation>Mail-in-a-Box espera un equipo para sí solo. En un contenedor detrás de una traducción de direcciones, todo cliente tiene una dirección del puente, en la que su Postfix confía: deje que el contenedor tenga la dirección pública, o quite el puente de mynetworks.</translation>
    </message>
    <message>
        <source>Set that this server does not allow message relaying, and that sender addresses of local domains must exist. Look through the trusted hosts and addresses, and through aliases that lead to foreign domains.</source>
        <translation>Active que este servidor no permita la retransmisión de mensajes, y que las direcciones de remitente de dominios locales tengan que existir. Revise los hosts y las direcciones de confianza, y los alias que llevan a dominios ajenos.</translation>
    </message>
    <message>
        <source>Security, Security Settings, Relay Control</source>
        <translation>Security, Security Settings, Relay Control</translation>
    </message>
    <message>
        <source>Authorized outbounds</source>
        <translation>Salidas autorizadas</translation>
    </message>
    <message>
        <source>Mimecast takes outgoing mail only from the addresses in its list of authorized outbounds. Look whether each of them is a server of yours, and whether strangers can send through that server.</source>
        <translation>Mimecast acepta correo saliente solo desde las direcciones de su lista de salidas autorizadas (Authorized Outbounds). Mire si cada una de ellas es un servidor suyo, y si los extraños pueden enviar a través de ese servidor.</translation>
    </message>
    <message>
        <source>Administration Console, Gateway, Authorized Outbounds</source>
        <translation>Administration Console, Gateway, Authorized Outbounds</translation>
    </message>
    <message>
        <source>The match rules</source>
        <translation>Las reglas match</translation>
    </message>
    <message>
        <source>Only from local and from auth may relay; what comes from anywhere may only go to your own domains. A rule from any for any with a relay action opens the server.</source>
        <translation>Solo from local y from auth pueden retransmitir; lo que viene de any puede ir solo a sus propios dominios. Una regla from any for any con una acción relay abre el servidor.</translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</source>
        <translation>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</translation>
    </message>
    <message>
        <source>The relay rule</source>
        <translation>La regla de retransmisión</translation>
    </message>
    <message>
        <source>The relay rule has to end by refusing whatever is neither from a trusted client nor for a domain of its own. Since Postfix 2.10 it is a list of its own, so that nothing in the recipient rules can open it.</source>
        <translation>La regla de retransmisión tiene que terminar rechazando lo que no viene de un cliente de confianza ni va a un dominio propio. Desde Postfix 2.10 es una lista aparte, de modo que nada de lo que haya en las reglas de destinatarios puede abrirla.</translation>
    </message>
    <message>
        <source>Name only networks that are really yours in mynetworks, and only domains that you take mail for in relay_domains.</source>
        <translation>Nombre en mynetworks solo redes que sean realmente suyas, y en relay_domains solo dominios cuyo correo usted acepte.</translation>
    </message>
    <message>
        <source>/etc/postfix/main.cf</source>
        <translation>/etc/postfix/main.cf</translation>
    </message>
    <message>
        <source>Rules that permit too early</source>
        <translation>Reglas que permiten demasiado pronto</translation>
    </message>
    <message>
        <source>A check_sender_access or check_helo_access table that answers OK or PERMIT before reject_unauth_destination lets through whoever names the right sender or host. Move it behind, or let it answer DUNNO.</source>
        <translation>Una tabla check_sender_access o check_helo_access que responde OK o PERMIT antes de reject_unauth_destination deja pasar a quien nombra el remitente o el host adecuado. Póngala detrás, o haga que responda DUNNO.</translation>
    </message>
    <message>
        <source>Both of these are defaults; where they were changed, an address can carry another one past the relay rule.</source>
        <translation>Los dos son valores predeterminados; donde se cambiaron, una dirección puede llevar otra que elude la regla de retransmisión.</translation>
    </message>
    <message>
        <source>Networks of containers</source>
        <translation>Redes de contenedores</translation>
    </message>
    <message>
        <source>Take the ranges of container bridges out of mynetworks, and let containers that send mail log in at port 587.</source>
        <translation>Quite de mynetworks los rangos de los puentes de contenedores, y haga que los contenedores que envían correo se autentiquen en el puerto 587.</translation>
    </message>
    <message>
        <source>It is meant to be open</source>
        <translation>Está abierto a propósito</translation>
    </message>
    <message>
        <source>This is Company A&apos;s practice relay, and it does what its policy says. Look at the same check with the gate shut:</source>
        <translation>Este es el relay de práctica de la Empresa A, y hace lo que dice su política. Mire la misma comprobación con el portón cerrado:</translation>
    </message>
    <message>
        <source>A gateway before the server</source>
        <translation>Una pasarela delante del servidor</translation>
    </message>
    <message>
        <source>A gateway answers for the servers behind it. Look through the hosts and networks that may send out through it, and take away what is not a mail server of yours; then look whether strangers can send through one of those.</source>
        <translation>Una pasarela responde por los servidores que tiene detrás. Revise los hosts y las redes que pueden enviar hacia fuera a través de ella, y quite lo que no sea un servidor de correo suyo; después mire si los extraños pueden enviar a través de alguno de los que quedan.</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>La lista de dominios</translation>
    </message>
    <message>
        <source>Without a file rcpthosts qmail takes mail for the whole world. It has to exist, with your own domains in it, a line each.</source>
        <translation>Sin un archivo rcpthosts, qmail acepta correo para todo el mundo. El archivo tiene que existir, con los dominios de usted, uno por línea.</translation>
    </message>
    <message>
        <source>RELAYCLIENT may be set for your own addresses only: look at the rules that tcpserver reads.</source>
        <translation>RELAYCLIENT solo puede estar definida para las direcciones de usted: revise las reglas que lee tcpserver.</translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts</source>
        <translation>/var/qmail/control/rcpthosts</translation>
    </message>
    <message>
        <source>The percent hack</source>
        <translation>El percent hack</translation>
    </message>
    <message>
        <source>Every domain in control/percenthack has its percent signs turned into an @. Take the file away.</source>
        <translation>A todo dominio que figura en control/percenthack se le convierten los signos de porcentaje en una @. Quite el archivo.</translation>
    </message>
    <message>
        <source>/var/qmail/control/percenthack</source>
        <translation>/var/qmail/control/percenthack</translation>
    </message>
    <message>
        <source>Features that relay</source>
        <translation>Funciones que retransmiten</translation>
    </message>
    <message>
        <source>Since 8.9 Sendmail refuses to relay unless it is told to. Take these lines out of the .mc file where they stand, and make the .cf file anew.</source>
        <translation>Desde la versión 8.9, Sendmail se niega a retransmitir salvo que se le ordene. Quite estas líneas del archivo .mc donde estén, y genere de nuevo el archivo .cf.</translation>
    </message>
    <message>
        <source>Hosts that may relay stand in relay-domains, or in the access table with RELAY: your own networks, nothing more.</source>
        <translation>Los hosts que pueden retransmitir están en relay-domains, o en la tabla access con RELAY: las redes de usted, nada más.</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc: take these out</source>
        <translation>/etc/mail/sendmail.mc: quite estas</translation>
    </message>
    <message>
        <source>At the RCPT stage relaying must be allowed only to those who have logged in, and ports other than 25 must require a login. Your own domains have to be known to the directory.</source>
        <translation>En la etapa RCPT, la retransmisión solo debe permitirse a quienes se han autenticado, y los puertos distintos del 25 tienen que exigir autenticación. Sus propios dominios tienen que ser conocidos por el directorio.</translation>
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
        <translation>el relay de práctica de Postern</translation>
    </message>
</context>
</TS>
