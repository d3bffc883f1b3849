<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>postern::app::Say</name>
    <message>
        <source>%1 cannot be written: %2. The verdict above stands; name another file to keep it.</source>
        <translation>%1に書き込めません: %2。上の判定はそのまま有効です。残すには別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that you may write to.</source>
        <translation>%1に書き込めません: %2。書き込みできるフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>May you test %1? Testing a stranger&apos;s server can be an offence. If you may, say so with --authorized.</source>
        <translation>%1を検査してもよいのですか？ 他人のサーバーを検査することは違法になる場合があります。よければ、--authorizedでそう申告してください。</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes. If it takes one for %2, Postern gives it a message for that mailbox of yours.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Posternは%1に、数十通のエンベロープを受け入れるか尋ねます。%2宛てを受け入れた場合は、そのご自分のメールボックス宛てにメッセージを1通渡します。
他人のサーバーを検査することは違法になる場合があります。このサーバーを検査してもよいのですか？ [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Postern will ask %1 to take some dozens of envelopes, and send no message.
Testing a stranger&apos;s server can be an offence. May you test this one? [y/N] </source>
        <translation>Posternは%1に、数十通のエンベロープを受け入れるか尋ねます。メッセージは送信しません。
他人のサーバーを検査することは違法になる場合があります。このサーバーを検査してもよいのですか？ [y/N] </translation>
    </message>
    <message>
        <source>--user %1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --password-fd 3 3&lt;FILE.</source>
        <translation>--user %1にはパスワードが必要ですが、入力を求める端末がありません。ファイル記述子で渡してください: --password-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>Password of %1 (not shown): </source>
        <translation>%1のパスワード（表示されません）: </translation>
    </message>
    <message>
        <source>No password could be read from file descriptor %1. Its first line has to hold it.</source>
        <translation>ファイル記述子%1からパスワードを読み取れませんでした。1行目にパスワードが必要です。</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>パスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>A code is sent to %1, and there is no terminal to ask you for it.</source>
        <translation>%1にコードを送りますが、その入力を求める端末がありません。</translation>
    </message>
    <message>
        <source>A code was sent to %1. Which is it? </source>
        <translation>%1にコードを送りました。届いたコードは？ </translation>
    </message>
    <message>
        <source>Postern shows itself on Company A&apos;s practice relay. Nothing leaves this machine.

</source>
        <translation>A社の練習用リレーでPosternの動きを示します。このマシンの外には何も出ません。

</translation>
    </message>
    <message>
        <source>Now a server of yours: postern check DOMAIN. “postern --help” says more.
</source>
        <translation>次はご自分のサーバーをどうぞ: postern check DOMAIN（詳しくは「postern --help」）
</translation>
    </message>
    <message>
        <source>%1. “postern --help” lists what there is.</source>
        <translation>%1。「postern --help」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many: give %2, and nothing more.</source>
        <translation>「%1」は余分な引数です。指定できるのは%2だけです。</translation>
    </message>
    <message>
        <source>--format takes text, json or nagios, not “%1”.</source>
        <translation>--formatの値はtext、json、nagiosのいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--second-recipient has to be at another domain than --recipient: it shows whether %1 is hosted there.</source>
        <translation>--second-recipientは--recipientとは別のドメインにする必要があります。%1がこのサーバーの受け持ちかどうかを見分けるためです。</translation>
    </message>
    <message>
        <source>Say who is to log in: --%1 goes with --user NAME.</source>
        <translation>ログインするユーザーを指定してください。--%1は--user NAMEと併せて使います。</translation>
    </message>
    <message>
        <source>--%1 goes with --depth deliver: only then a message is sent.</source>
        <translation>--%1は--depth deliverと併せて使います。メッセージを送信するのはその場合だけです。</translation>
    </message>
    <message>
        <source>A practice server sends on to its own outside mailbox, which is looked at without --watch.</source>
        <translation>練習用サーバーは自分の外部メールボックスへ中継し、そのメールボックスは--watchなしでも監視されます。</translation>
    </message>
    <message>
        <source>--depth deliver sends a message, and somebody has to look for it: --watch PLACE. “postern --help” lists the places.</source>
        <translation>--depth deliverはメッセージを送信するため、届いたかを見る場所が必要です: --watch PLACE（場所の一覧は「postern --help」）</translation>
    </message>
    <message>
        <source>--depth deliver sends a message to a mailbox of yours: --recipient ADDRESS.</source>
        <translation>--depth deliverは、ご自分のメールボックスへメッセージを送信します: --recipient ADDRESS</translation>
    </message>
    <message>
        <source>Where you look yourself, the check has to be kept until the message comes: --save FILE.</source>
        <translation>ご自分で到着を確かめる場合は、メッセージが届くまで検査を保存しておく必要があります: --save FILE</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル1つ</translation>
    </message>
    <message>
        <source>Name the saved check whose message is waited for.</source>
        <translation>メッセージの到着を待っている、保存した検査を指定してください。</translation>
    </message>
    <message>
        <source>Either it has arrived (--mail FILE), or it has not (--not-arrived).</source>
        <translation>届いた（--mail FILE）か、届いていない（--not-arrived）か、どちらか一方です。</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>対象1つ</translation>
    </message>
    <message>
        <source>Name the saved check or the pasted dialogue, or “-” for standard input.</source>
        <translation>保存した検査か、貼り付けた対話のファイルを指定してください。標準入力なら「-」です。</translation>
    </message>
    <message>
        <source>Say what to write, and where to: --pdf FILE, --html FILE, --markdown FILE, --junit FILE or --json FILE.</source>
        <translation>何をどこに書き出すかを指定してください: --pdf FILE、--html FILE、--markdown FILE、--junit FILE、--json FILE</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>ポリシー1つ</translation>
    </message>
    <message>
        <source>“postern probes” takes no argument, but --catalogue FILE.</source>
        <translation>「postern probes」が取るのは--catalogue FILEだけで、引数はありません。</translation>
    </message>
    <message>
        <source>“postern learn” takes no argument, but --export DIR.</source>
        <translation>「postern learn」が取るのは--export DIRだけで、引数はありません。</translation>
    </message>
    <message>
        <source>Name the folder that the pages are to be written into: --export DIR.</source>
        <translation>ページを書き出すフォルダーを指定してください: --export DIR</translation>
    </message>
    <message>
        <source>“postern window” takes a target, and nothing more.</source>
        <translation>「postern window」が取るのは対象1つだけです。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. “postern check TARGET” needs none.</source>
        <translation>ウィンドウを開く画面がありません。「postern check TARGET」なら画面は不要です。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2; “postern --help” explains them.</source>
        <translation>「%1」というコマンドはありません。使えるのは%2です。説明は「postern --help」で表示できます。</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short for yes</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or nothing can be made in it. Choose another place with --export DIR.</source>
        <translation>フォルダー%1を作れないか、その中に書き込めません。別の場所を選んでください: --export DIR</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --export DIR.</source>
        <translation>%1に書き込めません: %2。別の場所を選んでください: --export DIR</translation>
    </message>
    <message>
        <source>The practice servers could not be started on this machine, so no lesson could be recorded.</source>
        <translation>このマシンでは練習用サーバーを起動できず、レッスンを記録できませんでした。</translation>
    </message>
    <message>
        <source>There is no screen to learn on. “postern learn --export DIR” writes the lessons as pages; “postern practice open” starts the servers that they are about.</source>
        <translation>レッスンを表示する画面がありません。「postern learn --export DIR」はレッスンをページとして書き出し、「postern practice open」はレッスンに登場するサーバーを起動します。</translation>
    </message>
    <message>
        <source>%1 files are written. Open %2 in a browser.
</source>
        <translation>%1個のファイルを書き出しました。%2をブラウザーで開いてください。
</translation>
    </message>
    <message>
        <source>you may test this server: your word, kept in the record</source>
        <translation>このサーバーを検査してよいという申告（記録に残る）</translation>
    </message>
    <message>
        <source>a domain that the server takes mail for (default: from the target)</source>
        <translation>サーバーがメールを受け取るドメイン（既定: 対象から）</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>そのドメインに実在するメールボックス</translation>
    </message>
    <message>
        <source>an outside address of yours to send from</source>
        <translation>送信元に使う、ご自分の外部アドレス</translation>
    </message>
    <message>
        <source>an outside mailbox of yours to ask for</source>
        <translation>宛先として尋ねる、ご自分の外部メールボックス</translation>
    </message>
    <message>
        <source>another one, at another outside domain</source>
        <translation>別の外部ドメインにある、もう1つの宛先</translation>
    </message>
    <message>
        <source>the name to give in EHLO (default: this machine&apos;s)</source>
        <translation>EHLOで名乗る名前（既定: このマシンの名前）</translation>
    </message>
    <message>
        <source>the target is a host, even if the name has mail exchangers</source>
        <translation>MXサーバーがある名前でも、対象をホストとして扱う</translation>
    </message>
    <message>
        <source>ports to ask where the target names none (default: 25,465,587)</source>
        <translation>対象に指定がない場合のポート（既定: 25,465,587）</translation>
    </message>
    <message>
        <source>auto, always or never (default: auto)</source>
        <translation>auto、always、neverのいずれか（既定: auto）</translation>
    </message>
    <message>
        <source>recipient: up to RCPT TO; data: also DATA, then hang up (default); deliver: one message</source>
        <translation>recipient: RCPT TOまで、data: DATA後に切断（既定）、deliver: メッセージを1通</translation>
    </message>
    <message>
        <source>where the message is to be seen: listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://…, manual</source>
        <translation>メッセージの到着を見る場所: listen:ADDRESS:PORT、maildir:DIR、mbox:FILE、imaps://USER@HOST/BOX、imap+starttls://…、manual</translation>
    </message>
    <message>
        <source>how long to look for it (default: 45)</source>
        <translation>到着を待つ時間（既定: 45）</translation>
    </message>
    <message>
        <source>read the mailbox&apos;s password from this file descriptor, up to the line&apos;s end</source>
        <translation>メールボックスのパスワードをこの記述子から1行読む</translation>
    </message>
    <message>
        <source>one message for every form that was taken, also after the first has arrived</source>
        <translation>受理された形式ごとに1通（最初の1通が届いた後も）</translation>
    </message>
    <message>
        <source>the source of the message that arrived, or of its bounce; - for standard input</source>
        <translation>届いたメッセージかバウンスのソース（標準入力なら-）</translation>
    </message>
    <message>
        <source>it has not arrived, and nobody waits any more</source>
        <translation>届いておらず、もう待たない</translation>
    </message>
    <message>
        <source>classic (default), all, or ids such as R1,R13</source>
        <translation>classic（既定）、all、またはR1,R13のようなID</translation>
    </message>
    <message>
        <source>a catalogue of probes of your own</source>
        <translation>自作のプローブのカタログ</translation>
    </message>
    <message>
        <source>auto, inside or outside: where you stand, if you know better</source>
        <translation>auto、inside、outside: 立ち位置（自動判断の訂正用）</translation>
    </message>
    <message>
        <source>the address of this machine to connect from</source>
        <translation>接続元にする、このマシンのアドレス</translation>
    </message>
    <message>
        <source>socks5://host:port or http://host:port</source>
        <translation>socks5://host:portまたはhttp://host:port</translation>
    </message>
    <message>
        <source>the DNS server to ask, with :PORT if it is not 53</source>
        <translation>問い合わせるDNSサーバー（53番以外なら:PORTを付ける）</translation>
    </message>
    <message>
        <source>log in as well: can your own people still send? Asks for the password</source>
        <translation>ログインもし、内部の利用者が送信できるかを確かめる。パスワードを尋ねる</translation>
    </message>
    <message>
        <source>read the password from this file descriptor, up to the line&apos;s end</source>
        <translation>パスワードをこのファイル記述子から1行読む</translation>
    </message>
    <message>
        <source>give the password also without TLS, or where nobody vouches for the server</source>
        <translation>TLSなしや信頼できない証明書でもパスワードを渡す</translation>
    </message>
    <message>
        <source>ask DNS block lists for the server&apos;s addresses: default, or ZONE,ZONE</source>
        <translation>サーバーのアドレスをDNSブロックリストに照会: defaultまたはZONE,ZONE</translation>
    </message>
    <message>
        <source>how long to wait for one reply (default: 60)</source>
        <translation>1つの応答を待つ時間（既定: 60）</translation>
    </message>
    <message>
        <source>one connection at a time, few questions on each, with pauses</source>
        <translation>接続は1本ずつ、質問は少なめに、間を置いて</translation>
    </message>
    <message>
        <source>wait out greylisting, for so long at most (default: 30), and ask again</source>
        <translation>グレイリスティングを待ち（最長、既定: 30）、尋ね直す</translation>
    </message>
    <message>
        <source>text (default), json or nagios</source>
        <translation>text（既定）、json、nagios</translation>
    </message>
    <message>
        <source>write the result as JSON as well</source>
        <translation>結果をJSONでも書き出す</translation>
    </message>
    <message>
        <source>write a report as PDF: to be kept, with the check attached</source>
        <translation>報告書をPDFで書き出す（保管用、検査を添付）</translation>
    </message>
    <message>
        <source>write a report as HTML: one file, to read or print</source>
        <translation>報告書をHTMLで書き出す（1ファイル、閲覧・印刷用）</translation>
    </message>
    <message>
        <source>write a report as Markdown, for a ticket</source>
        <translation>報告書をMarkdownで書き出す（チケット用）</translation>
    </message>
    <message>
        <source>write JUnit XML, for a pipeline</source>
        <translation>JUnit XMLを書き出す（パイプライン用）</translation>
    </message>
    <message>
        <source>the organisation that a report names</source>
        <translation>報告書に記す組織名</translation>
    </message>
    <message>
        <source>who tested, as a report names them</source>
        <translation>報告書に記す検査者名</translation>
    </message>
    <message>
        <source>a PNG or JPEG picture for the cover of a report</source>
        <translation>報告書の表紙に載せるPNGまたはJPEG画像</translation>
    </message>
    <message>
        <source>of a PDF: a4 (default) or letter</source>
        <translation>PDFの用紙: a4（既定）またはletter</translation>
    </message>
    <message>
        <source>the time zone that a report gives beside UTC, Europe/Berlin (default: this machine&apos;s)</source>
        <translation>報告書でUTCに添える時間帯、例: Europe/Berlin（既定: このマシン）</translation>
    </message>
    <message>
        <source>of all words: de, en, es, fr or ja (default: the setting&apos;s, else the system&apos;s)</source>
        <translation>言語: de、en、es、fr、ja（既定: 設定、次にシステム）</translation>
    </message>
    <message>
        <source>keep the whole check as a .postern file</source>
        <translation>検査全体を.posternファイルとして保存する</translation>
    </message>
    <message>
        <source>no progress, and no text: only files and the exit status</source>
        <translation>経過も結果も表示せず、ファイルと終了ステータスだけ</translation>
    </message>
    <message>
        <source>the port of the outside door (default: any free one)</source>
        <translation>外部側の入口のポート（既定: 空いているポート）</translation>
    </message>
    <message>
        <source>write the lessons as pages, with pictures, into this folder</source>
        <translation>レッスンを図入りのページでこのフォルダーに書き出す</translation>
    </message>
    <message>
        <source>the window; without a screen: the practice servers, closed and open</source>
        <translation>ウィンドウ（画面なしなら閉・開の練習用サーバー）</translation>
    </message>
    <message>
        <source>open a saved check in the window; without a screen: judge it</source>
        <translation>保存した検査を開く（画面がなければ、判定する）</translation>
    </message>
    <message>
        <source>the window, at the first question of a check; TARGET is filled in</source>
        <translation>検査の最初の質問のウィンドウ（TARGETは入力済み）</translation>
    </message>
    <message>
        <source>run a check</source>
        <translation>検査を実行する</translation>
    </message>
    <message>
        <source>go on waiting for the message of a saved check, or say what came of it</source>
        <translation>保存した検査のメッセージを待つか、結末を伝える</translation>
    </message>
    <message>
        <source>judge a saved check or a pasted dialogue again; - for standard input</source>
        <translation>保存した検査か貼付の対話を再判定（-は標準入力）</translation>
    </message>
    <message>
        <source>write reports on a saved check or a pasted dialogue</source>
        <translation>保存した検査や貼り付けた対話の報告書を書き出す</translation>
    </message>
    <message>
        <source>the lessons about open relays, in the window or as pages</source>
        <translation>オープンリレーのレッスン（ウィンドウかページ）</translation>
    </message>
    <message>
        <source>practice servers on this machine, until interrupted</source>
        <translation>このマシンの練習用サーバー（中断されるまで）</translation>
    </message>
    <message>
        <source>the questions, and where they come from</source>
        <translation>質問とその出典の一覧</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズド</translation>
    </message>
    <message>
        <source>unproven or trusted</source>
        <translation>未証明または信頼元扱い</translation>
    </message>
    <message>
        <source>open or partly open</source>
        <translation>オープンリレーまたは一部オープン</translation>
    </message>
    <message>
        <source>inconclusive, or no mail service</source>
        <translation>判定不能またはメールサービスなし</translation>
    </message>
    <message>
        <source>the command line is wrong, or a file cannot be read or written</source>
        <translation>コマンドラインの誤り、またはファイルの読み書き不可</translation>
    </message>
    <message>
        <source>Postern tells whether a mail server is an open relay: whether strangers can send mail
through it to strangers. It speaks SMTP with the server, sends no message, and says why.
</source>
        <translation>Posternは、メールサーバーがオープンリレーかどうか、つまり部外者が部外者宛ての
メールをそのサーバー経由で送れるかどうかを示します。サーバーとSMTPで対話し、
メッセージは送信せず、判定の理由を述べます。
</translation>
    </message>
    <message>
        <source>TARGET: a domain (its mail exchangers), host[:port], an address ([IPv6]:port),
or practice:POLICY, such as practice:closed or practice:open.
</source>
        <translation>TARGET: ドメイン（そのMXサーバー）、host[:port]、アドレス（[IPv6]:port）、
またはpractice:POLICY（practice:closed、practice:openなど）
</translation>
    </message>
    <message>
        <source>Options of %1:</source>
        <translation>%1のオプション:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
    <message>
        <source>The practice servers cannot listen: %1. Choose another port, or leave out --port.</source>
        <translation>練習用サーバーが待ち受けできません: %1。別のポートを選ぶか、--portを省いてください。</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, policy “%1”, until you press Ctrl-C. Nothing leaves this machine.

  for strangers   127.0.0.1:%2
  from inside     127.0.0.1:%3
  far exchanger   127.0.0.1:%4   (takes what is relayed to the outside)

</source>
        <translation>A社のリレー、ポリシー「%1」（Ctrl-Cで終了）。このマシンの外には何も出ません。

  部外者用    127.0.0.1:%2
  内部用      127.0.0.1:%3
  先方のMX    127.0.0.1:%4   （外部へ中継されたものを受け取る）

</translation>
    </message>
    <message>
        <source>Try:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
      swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</source>
        <translation>試すには:  postern check 127.0.0.1:%1 --vantage outside --hosted-domain %2 --recipient %3
           swaks --server 127.0.0.1:%1 --helo tester.example --from %4 --to %3

</translation>
    </message>
    <message>
        <source>A message arrived outside: it was relayed.
</source>
        <translation>外部にメッセージが届きました: 中継されました。
</translation>
    </message>
    <message>
        <source>A message arrived in a mailbox of Company A.
</source>
        <translation>A社のメールボックスにメッセージが届きました。
</translation>
    </message>
    <message>
        <source>Tier %1, %2. %3</source>
        <translation>階層%1、%2。%3</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1を調べています…</translation>
    </message>
    <message>
        <source>%1: connecting …</source>
        <translation>%1: 接続しています…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered, the last one “%4”</source>
        <translation>%1: %3件中%2件に応答、最後の応答は「%4」</translation>
    </message>
    <message>
        <source>%1: greylisted; asking again in %2 (Ctrl-C ends the check)</source>
        <translation>%1: グレイリスティング中。%2後に尋ね直します（Ctrl-Cで検査を終了）</translation>
    </message>
    <message>
        <source>%1: asking again …</source>
        <translation>%1: 尋ね直しています…</translation>
    </message>
    <message>
        <source>watching %1 …</source>
        <translation>%1を監視しています…</translation>
    </message>
    <message>
        <source>a code is on its way to %1</source>
        <translation>%1へコードを送っています</translation>
    </message>
    <message>
        <source>%1: the message was taken</source>
        <translation>%1: メッセージは受理されました</translation>
    </message>
    <message>
        <source>%1: the message was not taken</source>
        <translation>%1: メッセージは受理されませんでした</translation>
    </message>
    <message>
        <source>waiting for the message: %1 passed, %2 left (Ctrl-C ends the wait)</source>
        <translation>メッセージを待っています: 経過%1、残り%2（Ctrl-Cで待機を終了）</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server asks for patience; going on in %n second(s)</source>
        <translation>
            <numerusform>%1: サーバーが待つよう求めています。%n秒後に続けます</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2.</source>
        <translation>ロゴ%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MiB. Give a smaller picture.</source>
        <translation>ロゴ%1は2 MiBを超えています。もっと小さい画像を指定してください。</translation>
    </message>
    <message>
        <source>The logo %1 is neither PNG nor JPEG.</source>
        <translation>ロゴ%1はPNGでもJPEGでもありません。</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paperの値はa4かletterです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--languageの値は%1のいずれかです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, such as UTC or Europe/Berlin, not “%1”.</source>
        <translation>--zoneの値はUTCやEurope/Berlinのような時間帯名です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, such as 25 or 587.</source>
        <translation>「%1」はポートではありません。ポートは25や587のような1から65535までの番号です。</translation>
    </message>
    <message>
        <source>--tls takes auto, always or never, not “%1”.</source>
        <translation>--tlsの値はauto、always、neverのいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is no mail address: %3. It has to look like name@example.org.</source>
        <translation>--%1: 「%2」はメールアドレスではありません（%3）。name@example.orgのような形で指定してください。</translation>
    </message>
    <message>
        <source>--%1: “%2” is no domain: %3. It has to look like example.org.</source>
        <translation>--%1: 「%2」はドメインではありません（%3）。example.orgのような形で指定してください。</translation>
    </message>
    <message>
        <source>--helo: “%1” cannot stand in EHLO: %2. Give this machine&apos;s full name, or its address as [192.0.2.7].</source>
        <translation>--helo: 「%1」はEHLOで名乗れません（%2）。このマシンの完全な名前か、アドレスを[192.0.2.7]の形で指定してください。</translation>
    </message>
    <message>
        <source>--source: “%1” is no IP address. Give an address of this machine.</source>
        <translation>--source: 「%1」はIPアドレスではありません。このマシンのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--proxy: “%1” is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>--proxy: 「%1」はプロキシの指定ではありません。socks5://host:1080またはhttp://host:3128のような形で指定してください。</translation>
    </message>
    <message>
        <source>--dns: “%1” is no address of a DNS server. It has to look like 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53.</source>
        <translation>--dns: 「%1」はDNSサーバーのアドレスではありません。192.0.2.53、192.0.2.53:5353、[2001:db8::53]:53のような形で指定してください。</translation>
    </message>
    <message>
        <source>--user takes the name that one logs in with.</source>
        <translation>--userにはログインに使う名前を指定します。</translation>
    </message>
    <message>
        <source>--password-fd takes the number of an open file descriptor, not “%1”. For one from a file: --password-fd 3 3&lt;FILE.</source>
        <translation>--password-fdの値は開いているファイル記述子の番号です。「%1」は使えません。ファイルから渡すには: --password-fd 3 3&lt;FILE</translation>
    </message>
    <message>
        <source>--blocklists: “%1” is no zone of a block list. It takes default, or zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklists: 「%1」はブロックリストのゾーンではありません。defaultか、zen.spamhaus.org,bl.spamcop.netのようなゾーンを指定してください。</translation>
    </message>
    <message>
        <source>--blocklists takes default, or one to %1 zones such as zen.spamhaus.org,bl.spamcop.net.</source>
        <translation>--blocklistsの値はdefaultか、zen.spamhaus.org,bl.spamcop.netのような1から%1個までのゾーンです。</translation>
    </message>
    <message>
        <source>--vantage takes auto, inside or outside, not “%1”.</source>
        <translation>--vantageの値はauto、inside、outsideのいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--depth takes recipient, data or deliver, not “%1”.</source>
        <translation>--depthの値はrecipient、data、deliverのいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--watch: %1</source>
        <translation>--watch: %1</translation>
    </message>
    <message>
        <source>--watch-for takes minutes, up to %1, not “%2”.</source>
        <translation>--watch-forの値は%1までの分数です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--wait-greylist=MINUTES takes minutes, up to %1, not “%2”.</source>
        <translation>--wait-greylist=MINUTESの値は%1までの分数です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from %1 to %2, not “%3”.</source>
        <translation>--timeoutの値は%1から%2までの秒数です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be read: %2.</source>
        <translation>カタログ%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>--probes: there is no probe “%1”. “postern probes” lists them; classic and all stand for many.</source>
        <translation>--probes: 「%1」というプローブはありません。一覧は「postern probes」で表示できます。classicとallはまとめて指定する語です。</translation>
    </message>
    <message>
        <source>--probes takes classic, all, or ids such as R1,R13.</source>
        <translation>--probesの値はclassic、all、またはR1,R13のようなIDです。</translation>
    </message>
    <message>
        <source>%1 holds no message to wait for: it was checked without --depth deliver, or nothing was sent.</source>
        <translation>%1に、待つべきメッセージはありません。--depth deliverなしで検査したか、何も送信していません。</translation>
    </message>
    <message>
        <source>%1 is another message: it does not carry the token of this check.</source>
        <translation>%1は別のメッセージです。この検査のトークンがありません。</translation>
    </message>
    <message>
        <source>%1 holds only a part of a message. Its whole source is needed, header and body.</source>
        <translation>%1にはメッセージの一部しかありません。ヘッダーと本文を含むソース全体が必要です。</translation>
    </message>
    <message>
        <source>%1 is no message. Its source is needed: “show original” or “save as” in the mail program.</source>
        <translation>%1はメッセージではありません。メールソフトの「ソースを表示」や「名前を付けて保存」で得られるソースが必要です。</translation>
    </message>
    <message>
        <source>Say where to look: --watch PLACE; or show what came: --mail FILE; or say that it has not arrived: --not-arrived.</source>
        <translation>見る場所（--watch PLACE）、届いたもの（--mail FILE）、届いていないこと（--not-arrived）のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Password for %1 (not shown): </source>
        <translation>%1のパスワード（表示されません）: </translation>
    </message>
    <message>
        <source>%1 needs a password, and there is no terminal to ask for it. Give it by a file descriptor: --watch-password-fd 3 3&lt;FILE.</source>
        <translation>%1にはパスワードが必要ですが、入力を求める端末がありません。ファイル記述子で渡してください: --watch-password-fd 3 3&lt;FILE</translation>
    </message>
</context>
<context>
    <name>postern::explain::Answers</name>
    <message>
        <source>asks for the message</source>
        <translation>メッセージを要求</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>held</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>unknown there</source>
        <translation>宛先不明</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>一時拒否</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>限度超過</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>こちらを拒否</translation>
    </message>
    <message>
        <source>asks for TLS</source>
        <translation>TLSを要求</translation>
    </message>
    <message>
        <source>refuses the sender</source>
        <translation>送信者を拒否</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A relay needs two rules: from inside to any mailbox; from outside to its own mailboxes only. That makes four cells, and the last one must never be taken. Below are this server&apos;s own answers.</source>
        <translation>リレーに必要なルールは2つです。内部からは任意のメールボックスへ。外部からは自サーバーのメールボックスだけへ。これで4つのセルができ、最後の1つは決して受理されてはなりません。以下は、このサーバー自身の応答です。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoints and forms</source>
        <translation>エンドポイントと形式</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>開いた入口</translation>
    </message>
    <message>
        <source>▶ is what was said to the server, ◁ is what it answered, with the seconds since the connection was begun. The number leads to the whole conversation.</source>
        <translation>▶はサーバーに述べた行、◁はサーバーが応答した行で、数値は接続開始からの秒数です。番号からやり取り全体をたどれます。</translation>
    </message>
    <message>
        <source>Repeat it by hand</source>
        <translation>手作業で再現する</translation>
    </message>
    <message>
        <source>Each of these asks one question again, from the same place. No message is sent.</source>
        <translation>それぞれ、同じ場所から1件の質問を尋ね直します。メッセージは送信されません。</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>内部から</translation>
    </message>
    <message>
        <source>the own network</source>
        <translation>自組織のネットワーク</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>それ以外の誰でも</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>%1のメールボックスへ</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>外部のメールボックスへ</translation>
    </message>
    <message>
        <source>Every endpoint that was asked, and its verdict</source>
        <translation>尋ねた全エンドポイントとその判定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The worst answer of each endpoint to each family of forms</source>
        <translation>形式の系統ごとに見た、各エンドポイントの最も悪い応答</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Every form that was let through</source>
        <translation>通過した全形式</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>決め手の応答</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>postern::explain::Cells</name>
    <message>
        <source>Not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>Should be refused.</source>
        <translation>拒否されるべきです。</translation>
    </message>
    <message>
        <source>Should be taken.</source>
        <translation>受理されるべきです。</translation>
    </message>
    <message>
        <source>No mailbox of its own gave an answer.</source>
        <translation>自サーバーのメールボックスについて応答がありませんでした。</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>受理（正しい動作）</translation>
    </message>
    <message>
        <source>Wants a password first</source>
        <translation>先にパスワードを要求</translation>
    </message>
    <message>
        <source>Refused; should be taken</source>
        <translation>拒否（受理すべき）</translation>
    </message>
    <message>
        <source>Held, but one side door is open</source>
        <translation>阻止、ただし抜け道が1つ開いている</translation>
    </message>
    <message>
        <source>Held, but side doors are open</source>
        <translation>阻止、ただし抜け道が複数開いている</translation>
    </message>
    <message>
        <source>The plain form was not asked.</source>
        <translation>通常の形式は尋ねていません。</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>応答なし: %1。</translation>
    </message>
    <message>
        <source>Taken: the open relay</source>
        <translation>受理: オープンリレー</translation>
    </message>
    <message>
        <source>Taken, but that proves nothing</source>
        <translation>受理、ただし何の証明にもならない</translation>
    </message>
    <message>
        <source>Taken, undecided</source>
        <translation>受理、未決</translation>
    </message>
    <message>
        <source>Held: wants a password</source>
        <translation>阻止: パスワードを要求</translation>
    </message>
    <message>
        <source>Held, as it should be</source>
        <translation>阻止（正しい動作）</translation>
    </message>
    <message>
        <source>Refused for another reason</source>
        <translation>別の理由で拒否</translation>
    </message>
    <message>
        <source>Puts us off</source>
        <translation>こちらを一時拒否</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>こちらを拒否</translation>
    </message>
    <message>
        <source>Taken, as from an insider</source>
        <translation>受理（内部の者として）</translation>
    </message>
    <message>
        <source>Refused, even from inside</source>
        <translation>拒否（内部からでも）</translation>
    </message>
</context>
<context>
    <name>postern::explain::CommandWords</name>
    <message>
        <source>greeting</source>
        <translation>挨拶</translation>
    </message>
    <message>
        <source>The client says its name and asks what the server can do.</source>
        <translation>クライアントが名乗り、サーバーの機能を尋ねます。</translation>
    </message>
    <message>
        <source>greeting, the old way</source>
        <translation>旧式の挨拶</translation>
    </message>
    <message>
        <source>The client says its name, and asks for nothing new.</source>
        <translation>クライアントが名乗ります。新しい機能は求めません。</translation>
    </message>
    <message>
        <source>encrypt</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>From here on the two sides speak over TLS.</source>
        <translation>これ以降、双方がTLSの上で対話します。</translation>
    </message>
    <message>
        <source>log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The client shows who it is.</source>
        <translation>クライアントが自分の身元を示します。</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Begins an envelope and names the sender, to whom a bounce would go.</source>
        <translation>エンベロープを始め、送信者を告げます。バウンスはこの送信者に返されます。</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Names one recipient of the envelope. Here a relay decides.</source>
        <translation>エンベロープの受信者を1人告げます。リレーはここで可否を決めます。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Asks whether the server wants the message itself.</source>
        <translation>サーバーがメッセージ本体を受け取るかどうかを尋ねます。</translation>
    </message>
    <message>
        <source>message in pieces</source>
        <translation>分割したメッセージ</translation>
    </message>
    <message>
        <source>Sends a piece of the message, with its length.</source>
        <translation>メッセージの一部を、その長さと共に送ります。</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Throws the envelope away; nothing is sent.</source>
        <translation>エンベロープを破棄します。何も送信されません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Asks for nothing but an answer.</source>
        <translation>応答だけを求めます。</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>やり取りを終えます。</translation>
    </message>
    <message>
        <source>is there such a user?</source>
        <translation>その利用者はいるか</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists.</source>
        <translation>メールボックスが存在するかどうかを尋ねます。</translation>
    </message>
    <message>
        <source>who is on the list?</source>
        <translation>リストの登録者</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list.</source>
        <translation>メーリングリストの登録者を尋ねます。</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Asks how the server can be used.</source>
        <translation>サーバーの使い方を尋ねます。</translation>
    </message>
    <message>
        <source>send what waits</source>
        <translation>待機中のメールの送信</translation>
    </message>
    <message>
        <source>Asks the server to send what waits for a domain.</source>
        <translation>あるドメイン宛てに待機しているメールを送るよう求めます。</translation>
    </message>
    <message>
        <source>speak for another client</source>
        <translation>別のクライアントの代弁</translation>
    </message>
    <message>
        <source>Tells the server to take us for another client. Only its own filters should be believed.</source>
        <translation>自分を別のクライアントとして扱うようサーバーに告げます。信じてよいのは、そのサーバー自身のフィルターだけです。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How long the message will be, in octets.</source>
        <translation>メッセージの予定の長さ（オクテット数）。</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Whether the content holds only seven bits, eight, or any bytes.</source>
        <translation>内容が7ビットだけか、8ビットか、任意のバイトを含むか。</translation>
    </message>
    <message>
        <source>letters beyond ASCII</source>
        <translation>ASCII以外の文字</translation>
    </message>
    <message>
        <source>Addresses or header may hold letters beyond ASCII.</source>
        <translation>アドレスやヘッダーにASCII以外の文字を使えます。</translation>
    </message>
    <message>
        <source>who handed it in</source>
        <translation>最初に託した人</translation>
    </message>
    <message>
        <source>Claims who logged in when the message was first handed in. A claim, not a proof.</source>
        <translation>メッセージが最初に託されたとき誰がログインしていたかの主張。主張であって、証拠ではありません。</translation>
    </message>
    <message>
        <source>what a bounce returns</source>
        <translation>バウンスが返す範囲</translation>
    </message>
    <message>
        <source>Whether a bounce returns the whole message or its header.</source>
        <translation>バウンスがメッセージ全体を返すか、ヘッダーだけを返すか。</translation>
    </message>
    <message>
        <source>the sender&apos;s number</source>
        <translation>送信者の番号</translation>
    </message>
    <message>
        <source>A number of the sender&apos;s, which reports will repeat.</source>
        <translation>送信者側の番号。報告にもこの番号が記されます。</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>報告の条件</translation>
    </message>
    <message>
        <source>In which cases the sender wants a report: never, or at success, failure, delay.</source>
        <translation>送信者がどの場合に報告を求めるか: 不要、または成功・失敗・遅延のとき。</translation>
    </message>
    <message>
        <source>first recipient</source>
        <translation>最初の受信者</translation>
    </message>
    <message>
        <source>The recipient as the sender first wrote it. Must decide nothing.</source>
        <translation>送信者が最初に書いた受信者。判断の根拠にしてはなりません。</translation>
    </message>
    <message>
        <source>only over TLS</source>
        <translation>TLSの上でのみ</translation>
    </message>
    <message>
        <source>The message may travel only over TLS.</source>
        <translation>メッセージはTLSの上でしか運べません。</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>How urgent the message is.</source>
        <translation>メッセージの緊急度。</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has not changed hands since then.</source>
        <translation>その時点以降メールボックスの持ち主が変わっていない場合だけ配送します。</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By when the message has to be delivered.</source>
        <translation>メッセージを配送すべき期限。</translation>
    </message>
    <message>
        <source>several commands at once</source>
        <translation>コマンドの連続送信</translation>
    </message>
    <message>
        <source>Commands may be sent without waiting for each answer.</source>
        <translation>応答を1つずつ待たずにコマンドを送れます。</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source>The longest message that it takes, in octets; 0 or nothing: no limit is named.</source>
        <translation>受け入れるメッセージの最大長（オクテット数）。0または値なし: 上限を示していません。</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The connection can be switched over to TLS.</source>
        <translation>接続をTLSに切り替えられます。</translation>
    </message>
    <message>
        <source>The ways of logging in that it offers.</source>
        <translation>サーバーが提供するログインの方式。</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>It takes content with all eight bits.</source>
        <translation>8ビットすべてを使う内容を受け入れます。</translation>
    </message>
    <message>
        <source>any bytes</source>
        <translation>任意のバイト</translation>
    </message>
    <message>
        <source>It takes content of any bytes, together with CHUNKING.</source>
        <translation>CHUNKINGと併せて、任意のバイトの内容を受け入れます。</translation>
    </message>
    <message>
        <source>The message may come in pieces, by BDAT.</source>
        <translation>メッセージをBDATで分割して渡せます。</translation>
    </message>
    <message>
        <source>It takes addresses with letters beyond ASCII.</source>
        <translation>ASCII以外の文字を含むアドレスを受け入れます。</translation>
    </message>
    <message>
        <source>enhanced codes</source>
        <translation>拡張コード</translation>
    </message>
    <message>
        <source>Its replies carry codes like 5.7.1, which say more.</source>
        <translation>応答に5.7.1のような、より詳しいコードが付きます。</translation>
    </message>
    <message>
        <source>delivery reports</source>
        <translation>配送報告</translation>
    </message>
    <message>
        <source>Senders may ask when they get a report.</source>
        <translation>送信者が、報告を受け取る条件を求められます。</translation>
    </message>
    <message>
        <source>answers VRFY</source>
        <translation>VRFYに応答</translation>
    </message>
    <message>
        <source>It can be asked whether a mailbox exists.</source>
        <translation>メールボックスが存在するかどうかを尋ねられます。</translation>
    </message>
    <message>
        <source>answers EXPN</source>
        <translation>EXPNに応答</translation>
    </message>
    <message>
        <source>It can be asked who is on a mailing list.</source>
        <translation>メーリングリストの登録者を尋ねられます。</translation>
    </message>
    <message>
        <source>sends on demand</source>
        <translation>要求に応じて送信</translation>
    </message>
    <message>
        <source>It can be asked to send what waits for a domain.</source>
        <translation>あるドメイン宛てに待機しているメールを送るよう求められます。</translation>
    </message>
    <message>
        <source>answers HELP</source>
        <translation>HELPに応答</translation>
    </message>
    <message>
        <source>It can be asked for help.</source>
        <translation>使い方を尋ねられます。</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>期限の指定</translation>
    </message>
    <message>
        <source>Messages may carry a time by which they have to be delivered.</source>
        <translation>メッセージに配送期限を付けられます。</translation>
    </message>
    <message>
        <source>Messages may ask to travel only over TLS.</source>
        <translation>TLSの上でのみ運ぶよう、メッセージごとに求められます。</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>優先度の指定</translation>
    </message>
    <message>
        <source>Messages may carry a priority.</source>
        <translation>メッセージに優先度を付けられます。</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many recipients and messages it takes at a time.</source>
        <translation>一度に受け入れる受信者とメッセージの数。</translation>
    </message>
    <message>
        <source>changes of owner</source>
        <translation>持ち主の交代</translation>
    </message>
    <message>
        <source>Senders may ask that a mailbox has not changed hands.</source>
        <translation>メールボックスの持ち主が変わっていないことを、送信者が条件にできます。</translation>
    </message>
    <message>
        <source>content by address</source>
        <translation>アドレスによる内容の指定</translation>
    </message>
    <message>
        <source>The message may be fetched from an IMAP server.</source>
        <translation>メッセージをIMAPサーバーから取得できます。</translation>
    </message>
    <message>
        <source>no advertisements</source>
        <translation>広告お断り</translation>
    </message>
    <message>
        <source>It asks not to be sent advertisements.</source>
        <translation>広告を送らないよう求めています。</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>A transfer that broke off can be taken up again.</source>
        <translation>途切れた転送を続きから再開できます。</translation>
    </message>
    <message>
        <source>believes who we say we are</source>
        <translation>名乗りをそのまま信じる</translation>
    </message>
    <message>
        <source>It would take us for any client that we name. Only its own filters should be offered that.</source>
        <translation>こちらが名乗るどのクライアントとしても扱います。これを提供してよい相手は、そのサーバー自身のフィルターだけです。</translation>
    </message>
    <message>
        <source>logs what we say</source>
        <translation>名乗りをログに残す</translation>
    </message>
    <message>
        <source>It would log whatever client we name.</source>
        <translation>こちらが名乗るクライアントを、そのままログに残します。</translation>
    </message>
    <message>
        <source>TLS between Exchange servers</source>
        <translation>Exchangeサーバー間のTLS</translation>
    </message>
    <message>
        <source>A way of encrypting that only Exchange servers use.</source>
        <translation>Exchangeサーバーだけが使う暗号化の方式。</translation>
    </message>
    <message>
        <source>login between Exchange servers</source>
        <translation>Exchangeサーバー間のログイン</translation>
    </message>
    <message>
        <source>A way of logging in that only Exchange servers use.</source>
        <translation>Exchangeサーバーだけが使うログインの方式。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Covers</name>
    <message>
        <source>Open relay check</source>
        <translation>オープンリレー検査</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>どの程度確かですか？</translation>
    </message>
    <message>
        <source>The short of it</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>The server takes mail from strangers and carries it to strangers. Spammers look for such servers and use them; the recipients&apos; servers then see %1 as the source of the spam and stop taking its mail.</source>
        <translation>このサーバーは、部外者からメールを受け取り、部外者へ運びます。スパム送信者はこのようなサーバーを探して利用します。受信者側のサーバーからは%1がスパムの発信源に見え、そのメールは受け取られなくなります。</translation>
    </message>
    <message>
        <source>Asked plainly, the server refuses to carry strangers&apos; mail to strangers. Asked in another way, it takes it. Spammers try these ways by program, so that a side door is a door: %1 can be used, and blamed, like an open relay.</source>
        <translation>通常の形で尋ねると、このサーバーは部外者から部外者へのメールを運ぶことを拒みます。別の形で尋ねると、受け入れます。スパム送信者はそうした形をプログラムで試すため、抜け道も入口であることに変わりありません。%1はオープンリレーと同じように利用され、責めを負うおそれがあります。</translation>
    </message>
    <message>
        <source>The server took an envelope that it should refuse, but it may have had an innocent reason. Whether it would carry the mail on, this check cannot tell; what would decide it is said below.</source>
        <translation>このサーバーは、拒否すべきエンベロープを受理しましたが、そこには問題のない理由があったのかもしれません。そのメールを先へ運ぶかどうかは、この検査では分かりません。何があれば決まるかは後述します。</translation>
    </message>
    <message>
        <source>The server carries mail for those who stand in its own network, as it should, and this check was made from there. What it does for strangers can only be seen from outside.</source>
        <translation>このサーバーは、自身のネットワーク内にいる者のメールを運びます。それは正しい動作であり、この検査はそのネットワーク内から行われました。部外者に対する動作は、外部からしか確かめられません。</translation>
    </message>
    <message>
        <source>The server takes mail for its own mailboxes, and refuses to carry strangers&apos; mail to strangers. That is how it should be. Nothing has to be changed.</source>
        <translation>このサーバーは、自サーバーのメールボックス宛てのメールを受け取り、部外者から部外者へのメールを運ぶことを拒みます。これが正しい状態です。変更は必要ありません。</translation>
    </message>
    <message>
        <source>The server refused this check for a reason of its own, so that nothing is known about strangers&apos; mail: neither that it is safe, nor that it is not.</source>
        <translation>このサーバーは独自の理由でこの検査を拒否したため、部外者のメールについては何も分かっていません。安全だとも、安全でないとも言えません。</translation>
    </message>
    <message>
        <source>No mail server answered, so that there was nothing to test. This says nothing about a server that was out of reach.</source>
        <translation>応答するメールサーバーがなく、検査する対象がありませんでした。到達できなかったサーバーについては、これは何も示しません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Both endpoints do this.</source>
        <translation>2つのエンドポイントは、どちらもこのように動作します。</translation>
    </message>
    <message>
        <source>All %1 endpoints do this.</source>
        <translation>%1個のエンドポイントすべてが、このように動作します。</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this.</source>
        <translation>%1個のエンドポイントのうち1個が、このように動作します。</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this.</source>
        <translation>%2個のエンドポイントのうち%1個が、このように動作します。</translation>
    </message>
    <message>
        <source>One of the %1 endpoints does this</source>
        <translation>%1個のエンドポイントのうち1個が、このように動作します</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this</source>
        <translation>%2個のエンドポイントのうち%1個が、このように動作します</translation>
    </message>
    <message>
        <source>%1; one refuses as it should.</source>
        <translation>%1。1個は正しく拒否しています。</translation>
    </message>
    <message>
        <source>%1; %2 refuse as they should.</source>
        <translation>%1。%2個は正しく拒否しています。</translation>
    </message>
    <message>
        <source>%1 of the %2 endpoints do this; the others gave no answer about it.</source>
        <translation>%2個のエンドポイントのうち%1個が、このように動作します。残りからは、これについての応答がありませんでした。</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>閉じる方法</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすべきこと</translation>
    </message>
    <message>
        <source>No envelope came to an answer at %1.</source>
        <translation>%1では、応答に至ったエンベロープがありませんでした。</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. %2</source>
        <translation>送信者からリレー%1を経て受信者へ至る経路。%2</translation>
    </message>
    <message>
        <source>The way from the sender through the relay %1 to the recipient. On the envelope stands: from %2, to %3. The relay answered “%4”. %5</source>
        <translation>送信者からリレー%1を経て受信者へ至る経路。エンベロープの表書き: 差出人%2、宛先%3。リレーの応答: 「%4」。%5</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was taken.</source>
        <translation>自サーバーのメールボックス宛てのエンベロープは受理されました。</translation>
    </message>
    <message>
        <source>An envelope for a mailbox of the server&apos;s own was refused.</source>
        <translation>自サーバーのメールボックス宛てのエンベロープは拒否されました。</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and its message came out there.</source>
        <translation>部外者のエンベロープが外部のメールボックス宛てに通過し、そのメッセージが先方に届きました。</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through, and a message was sent after it.</source>
        <translation>部外者のエンベロープが外部のメールボックス宛てに通過し、続けてメッセージが送信されました。</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was let through. Dashed: where it would have gone; no message was sent.</source>
        <translation>部外者のエンベロープが外部のメールボックス宛てに通過しました。破線: 進むはずだった経路。メッセージは送信していません。</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was taken, but that does not show yet what strangers may do.</source>
        <translation>外部のメールボックス宛てのエンベロープは受理されましたが、部外者に何が許されるかは、まだ示されていません。</translation>
    </message>
    <message>
        <source>A stranger&apos;s envelope for an outside mailbox was held at the gate.</source>
        <translation>外部のメールボックス宛ての部外者のエンベロープは、ゲートで阻止されました。</translation>
    </message>
    <message>
        <source>The envelope for an outside mailbox was refused, but not for being a stranger&apos;s.</source>
        <translation>外部のメールボックス宛てのエンベロープは拒否されましたが、理由は部外者のものだからではありません。</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>検査対象</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>検査者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>検査元</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>nothing that was found was left out</source>
        <translation>見つかったものに、検査から外したものはありません</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか%1件</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>inside the network of %1</source>
        <translation>%1のネットワークの内部</translation>
    </message>
    <message>
        <source>outside the network of %1</source>
        <translation>%1のネットワークの外部</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>オープンリレーとは</translation>
    </message>
    <message>
        <source>A mail server passes messages from one side to the next. A closed relay does that for its own people, and takes in from outside only what is for its own mailboxes. An open relay does it for anybody: a stranger can write to a stranger through it. It was usual when the Internet was small; today it is a mistake.</source>
        <translation>メールサーバーは、メッセージを一方から次へ渡します。閉じたリレーがそうするのは内部の利用者のためだけで、外部からは自サーバーのメールボックス宛てのものだけを受け取ります。オープンリレーは誰のためにもそうします。部外者が部外者へ、そのサーバーを通して送れるのです。インターネットが小さかった頃は普通のことでしたが、今日では誤りです。</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees who handed it over, and that is the abused server. What this costs its owner:</source>
        <translation>受信者には、本当の送り手が誰かは見えません。受信者のサーバーに見えるのは、誰が引き渡したかであり、それは悪用されたサーバーです。その持ち主が負う代償は次のとおりです:</translation>
    </message>
    <message>
        <source>Mail stops arriving: providers and block lists take the owner for the spammer, and the owner&apos;s own mail is blocked or comes back. Some lists take up every open relay that they find.</source>
        <translation>メールが届かなくなる: 事業者やブロックリストは持ち主をスパム送信者とみなし、持ち主自身のメールが遮断されたり送り返されたりします。見つけたオープンリレーをすべて登録するリストもあります。</translation>
    </message>
    <message>
        <source>Trust: being abused looks like having been broken into, to customers as well.</source>
        <translation>信頼: 悪用されることは、顧客の目にも侵入されたことと同じに映ります。</translation>
    </message>
    <message>
        <source>Money: mailings earn less, and customers stay away from a company that was attacked.</source>
        <translation>金銭: メール配信による収益が減り、攻撃を受けた会社からは顧客が離れます。</translation>
    </message>
    <message>
        <source>not needed: the server is on the tester&apos;s own machine</source>
        <translation>不要: サーバーは検査者自身のマシン上にある</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, given with the command</source>
        <translation>「このサーバーを検査してよい」: 検査者がコマンドと共に行った申告</translation>
    </message>
    <message>
        <source>“I may test this server”: the tester&apos;s word, when asked before the check</source>
        <translation>「このサーバーを検査してよい」: 検査の前に尋ねられた検査者の申告</translation>
    </message>
    <message>
        <source>not known: these lines were recorded by another program</source>
        <translation>不明: これらの行は別のプログラムが記録した</translation>
    </message>
    <message>
        <source>up to the recipient (RCPT TO); no message was sent</source>
        <translation>受信者（RCPT TO）まで。メッセージは送信していない</translation>
    </message>
    <message>
        <source>up to delivery: one labelled message for each form that was taken, to a mailbox of the tester&apos;s</source>
        <translation>配送まで: 受理された形式ごとに、それと明示したメッセージを1通、検査者のメールボックスへ</translation>
    </message>
    <message>
        <source>up to the question for the message (DATA); no message was sent</source>
        <translation>メッセージの可否を尋ねる（DATA）まで。メッセージは送信していない</translation>
    </message>
</context>
<context>
    <name>postern::explain::EnhancedCodes</name>
    <message>
        <source>nothing special</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>The server gives no detail.</source>
        <translation>サーバーは詳細を述べていません。</translation>
    </message>
    <message>
        <source>about an address</source>
        <translation>アドレスについて</translation>
    </message>
    <message>
        <source>Something about the address, without a detail.</source>
        <translation>アドレスに関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>mailbox unknown</source>
        <translation>メールボックスが不明</translation>
    </message>
    <message>
        <source>The part in front of the @ is no mailbox of that domain.</source>
        <translation>@の前の部分は、そのドメインのメールボックスではありません。</translation>
    </message>
    <message>
        <source>domain unknown</source>
        <translation>ドメインが不明</translation>
    </message>
    <message>
        <source>The part behind the @ leads nowhere, or nowhere that takes mail.</source>
        <translation>@の後の部分がどこにも通じないか、メールを受け取る先に通じません。</translation>
    </message>
    <message>
        <source>recipient misspelt</source>
        <translation>受信者の書き誤り</translation>
    </message>
    <message>
        <source>The recipient&apos;s address has a wrong form.</source>
        <translation>受信者のアドレスの形が誤っています。</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>複数に該当</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>アドレスが複数のメールボックスに当てはまります。</translation>
    </message>
    <message>
        <source>recipient valid</source>
        <translation>受信者は有効</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is good.</source>
        <translation>受信者のアドレスに問題はありません。</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>移転</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nothing is sent after it.</source>
        <translation>メールボックスは移転しており、転送はされません。</translation>
    </message>
    <message>
        <source>sender misspelt</source>
        <translation>送信者の書き誤り</translation>
    </message>
    <message>
        <source>The sender&apos;s address has a wrong form.</source>
        <translation>送信者のアドレスの形が誤っています。</translation>
    </message>
    <message>
        <source>sender&apos;s domain unknown</source>
        <translation>送信者のドメインが不明</translation>
    </message>
    <message>
        <source>The sender&apos;s domain leads nowhere, so that no answer could get back.</source>
        <translation>送信者のドメインがどこにも通じず、返信を届けられません。</translation>
    </message>
    <message>
        <source>sent on to an older server</source>
        <translation>旧式のサーバーへ転送</translation>
    </message>
    <message>
        <source>The message was sent on to a server that reports less about it.</source>
        <translation>メッセージは、詳しい報告をしないサーバーへ送られました。</translation>
    </message>
    <message>
        <source>recipient&apos;s domain takes no mail</source>
        <translation>受信者のドメインはメールを受け取らない</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says in the DNS that it takes no mail.</source>
        <translation>受信者のドメインは、メールを受け取らないとDNSで表明しています。</translation>
    </message>
    <message>
        <source>about the mailbox</source>
        <translation>メールボックスについて</translation>
    </message>
    <message>
        <source>Something about the mailbox, without a detail.</source>
        <translation>メールボックスに関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>mailbox switched off</source>
        <translation>メールボックスは停止中</translation>
    </message>
    <message>
        <source>The mailbox exists, but takes no mail.</source>
        <translation>メールボックスは存在しますが、メールを受け取りません。</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>メールボックスが満杯</translation>
    </message>
    <message>
        <source>There is no room left in the mailbox.</source>
        <translation>メールボックスに空きがありません。</translation>
    </message>
    <message>
        <source>too long for the mailbox</source>
        <translation>メールボックスの上限を超過</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox allows.</source>
        <translation>メッセージが、このメールボックスで許される長さを超えています。</translation>
    </message>
    <message>
        <source>mailing list in trouble</source>
        <translation>メーリングリストの不具合</translation>
    </message>
    <message>
        <source>The address is a mailing list that cannot be expanded.</source>
        <translation>アドレスはメーリングリストですが、展開できません。</translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation>メールシステムについて</translation>
    </message>
    <message>
        <source>Something about the server, without a detail.</source>
        <translation>サーバーに関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>サーバーが満杯</translation>
    </message>
    <message>
        <source>The server has no room for messages.</source>
        <translation>サーバーにメッセージを置く空きがありません。</translation>
    </message>
    <message>
        <source>no mail at the moment</source>
        <translation>現在メールを受け取れない</translation>
    </message>
    <message>
        <source>The server takes no messages just now: it was stopped, or shuts down.</source>
        <translation>サーバーは停止されたか停止しようとしており、今はメッセージを受け取りません。</translation>
    </message>
    <message>
        <source>cannot do that</source>
        <translation>対応していない</translation>
    </message>
    <message>
        <source>The server lacks something that this message needs.</source>
        <translation>このメッセージに必要な機能がサーバーにありません。</translation>
    </message>
    <message>
        <source>too long for the server</source>
        <translation>サーバーの上限を超過</translation>
    </message>
    <message>
        <source>The message is longer than the server allows.</source>
        <translation>メッセージが、サーバーで許される長さを超えています。</translation>
    </message>
    <message>
        <source>wrongly set up</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>The server is set up in a way that keeps it from taking this.</source>
        <translation>サーバーの設定のために、これを受け取れません。</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>優先度を変更</translation>
    </message>
    <message>
        <source>The message was taken with another priority than was asked for.</source>
        <translation>メッセージは、求められたものとは別の優先度で受け取られました。</translation>
    </message>
    <message>
        <source>about the network</source>
        <translation>ネットワークについて</translation>
    </message>
    <message>
        <source>Something about the network or the way, without a detail.</source>
        <translation>ネットワークまたは経路に関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>no answer from the host</source>
        <translation>ホストが応答しない</translation>
    </message>
    <message>
        <source>The next server did not answer.</source>
        <translation>次のサーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>connection broke</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>A connection was made, and could not be kept.</source>
        <translation>接続はできましたが、維持できませんでした。</translation>
    </message>
    <message>
        <source>directory out of order</source>
        <translation>ディレクトリの不具合</translation>
    </message>
    <message>
        <source>A look-up that was needed, in the DNS for instance, failed.</source>
        <translation>必要な照会（たとえばDNSでの照会）が失敗しました。</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>The server does not know where to send the message next.</source>
        <translation>サーバーは、メッセージを次にどこへ送ればよいか分かりません。</translation>
    </message>
    <message>
        <source>too busy</source>
        <translation>混雑</translation>
    </message>
    <message>
        <source>The server has too much to do.</source>
        <translation>サーバーの処理が多すぎます。</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>The message would be sent around in a loop.</source>
        <translation>メッセージがループを回り続けることになります。</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>メッセージを期限内に配送できませんでした。</translation>
    </message>
    <message>
        <source>about the protocol</source>
        <translation>プロトコルについて</translation>
    </message>
    <message>
        <source>Something about the dialogue itself, without a detail.</source>
        <translation>対話そのものに関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>command not valid</source>
        <translation>無効なコマンド</translation>
    </message>
    <message>
        <source>The command is unknown, or stands in the wrong place.</source>
        <translation>コマンドが知られていないか、置かれた場所が誤っています。</translation>
    </message>
    <message>
        <source>line not understood</source>
        <translation>行を解釈できない</translation>
    </message>
    <message>
        <source>The line has a wrong form.</source>
        <translation>行の形が誤っています。</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>受信者が多すぎる</translation>
    </message>
    <message>
        <source>More recipients were named than the server takes at once.</source>
        <translation>サーバーが一度に受け入れる数を超える受信者が告げられました。</translation>
    </message>
    <message>
        <source>bad parameter</source>
        <translation>不正なパラメーター</translation>
    </message>
    <message>
        <source>What stands behind the command is not valid.</source>
        <translation>コマンドの後に続く部分が無効です。</translation>
    </message>
    <message>
        <source>wrong version</source>
        <translation>版の不一致</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the protocol.</source>
        <translation>双方の話すプロトコルの版が異なります。</translation>
    </message>
    <message>
        <source>login line too long</source>
        <translation>ログインの行が長すぎる</translation>
    </message>
    <message>
        <source>A line of the login is longer than the server allows.</source>
        <translation>ログインの行が、サーバーで許される長さを超えています。</translation>
    </message>
    <message>
        <source>about the content</source>
        <translation>内容について</translation>
    </message>
    <message>
        <source>Something about the message itself, without a detail.</source>
        <translation>メッセージそのものに関する何か（詳細なし）。</translation>
    </message>
    <message>
        <source>kind of content not taken</source>
        <translation>受け取れない種類の内容</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>サーバーはこの種類の内容を受け取りません。</translation>
    </message>
    <message>
        <source>must not be converted</source>
        <translation>変換は禁止</translation>
    </message>
    <message>
        <source>The content would have to be converted, and may not be.</source>
        <translation>内容の変換が必要ですが、許されていません。</translation>
    </message>
    <message>
        <source>cannot be converted</source>
        <translation>変換は不可能</translation>
    </message>
    <message>
        <source>The content would have to be converted, and cannot be.</source>
        <translation>内容の変換が必要ですが、できません。</translation>
    </message>
    <message>
        <source>converted with a loss</source>
        <translation>損失のある変換</translation>
    </message>
    <message>
        <source>The content was converted, and something of it was lost.</source>
        <translation>内容は変換され、その一部が失われました。</translation>
    </message>
    <message>
        <source>conversion failed</source>
        <translation>変換の失敗</translation>
    </message>
    <message>
        <source>The content could not be converted.</source>
        <translation>内容を変換できませんでした。</translation>
    </message>
    <message>
        <source>content not to be had</source>
        <translation>内容を取得できない</translation>
    </message>
    <message>
        <source>The content that the message refers to could not be fetched.</source>
        <translation>メッセージが参照している内容を取得できませんでした。</translation>
    </message>
    <message>
        <source>address must be ASCII</source>
        <translation>アドレスはASCIIのみ</translation>
    </message>
    <message>
        <source>Letters beyond ASCII are not allowed in this address.</source>
        <translation>このアドレスにASCII以外の文字は使えません。</translation>
    </message>
    <message>
        <source>reply needs UTF-8</source>
        <translation>応答にUTF-8が必要</translation>
    </message>
    <message>
        <source>The server could only answer with letters beyond ASCII.</source>
        <translation>サーバーは、ASCII以外の文字を使わなければ応答できませんでした。</translation>
    </message>
    <message>
        <source>header needs UTF-8</source>
        <translation>ヘッダーにUTF-8が必要</translation>
    </message>
    <message>
        <source>The header has letters that the next server does not take.</source>
        <translation>ヘッダーに、次のサーバーが受け取らない文字があります。</translation>
    </message>
    <message>
        <source>about security or policy</source>
        <translation>セキュリティまたはポリシーについて</translation>
    </message>
    <message>
        <source>A rule of the server, without a detail.</source>
        <translation>サーバーの規則によるもの（詳細なし）。</translation>
    </message>
    <message>
        <source>delivery not allowed</source>
        <translation>配送は許可されない</translation>
    </message>
    <message>
        <source>A rule of the server does not let this message through.</source>
        <translation>サーバーの規則が、このメッセージを通しません。</translation>
    </message>
    <message>
        <source>list closed</source>
        <translation>リストは非公開</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>この送信者は、そのメーリングリストに投稿できません。</translation>
    </message>
    <message>
        <source>security lost on the way</source>
        <translation>途中で安全性が失われる</translation>
    </message>
    <message>
        <source>The message would have to be made less secure, and may not be.</source>
        <translation>メッセージの安全性を下げる必要がありますが、許されていません。</translation>
    </message>
    <message>
        <source>security not offered</source>
        <translation>求められた保護がない</translation>
    </message>
    <message>
        <source>The message asks for a protection that the server does not have.</source>
        <translation>メッセージが求める保護を、サーバーは備えていません。</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>暗号処理の失敗</translation>
    </message>
    <message>
        <source>The server could not decrypt the message.</source>
        <translation>サーバーはメッセージを復号できませんでした。</translation>
    </message>
    <message>
        <source>cipher not known</source>
        <translation>未知の暗号方式</translation>
    </message>
    <message>
        <source>The server does not know the way in which the message is encrypted.</source>
        <translation>メッセージの暗号化の方式を、サーバーは知りません。</translation>
    </message>
    <message>
        <source>message was changed</source>
        <translation>メッセージの変更</translation>
    </message>
    <message>
        <source>The message is not what it was when it was protected.</source>
        <translation>メッセージは、保護された時点のものから変わっています。</translation>
    </message>
    <message>
        <source>login not valid</source>
        <translation>無効なログイン</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>ログイン方式が弱い</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>このログイン方式は、このユーザーには弱すぎます。</translation>
    </message>
    <message>
        <source>encryption wanted</source>
        <translation>暗号化が必要</translation>
    </message>
    <message>
        <source>The server wants a stronger protection before it goes on.</source>
        <translation>サーバーは、先へ進む前により強い保護を求めています。</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>ログインには暗号化が必要</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>このログイン方式は、TLSの上でのみ提供されます。</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>パスワードの変更が必要</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>このログイン方式は、ユーザーが一度別の方式でログインした後でなければ使えません。</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>アカウントは停止中</translation>
    </message>
    <message>
        <source>The account exists, but was switched off.</source>
        <translation>アカウントは存在しますが、停止されています。</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼されていない</translation>
    </message>
    <message>
        <source>The server would have to be known to another one, and is not.</source>
        <translation>このサーバーは別のサーバーに知られている必要がありますが、知られていません。</translation>
    </message>
    <message>
        <source>priority too low</source>
        <translation>優先度が低すぎる</translation>
    </message>
    <message>
        <source>At the moment the server takes only messages of a higher priority.</source>
        <translation>サーバーは今、より優先度の高いメッセージだけを受け取ります。</translation>
    </message>
    <message>
        <source>too long for its priority</source>
        <translation>優先度に対して長すぎる</translation>
    </message>
    <message>
        <source>The message is too long for the priority that it has.</source>
        <translation>メッセージは、その優先度に対して長すぎます。</translation>
    </message>
    <message>
        <source>mailbox has a new owner</source>
        <translation>メールボックスの持ち主が交代</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else by now.</source>
        <translation>メールボックスは、今では別の人のものです。</translation>
    </message>
    <message>
        <source>domain has a new owner</source>
        <translation>ドメインの持ち主が交代</translation>
    </message>
    <message>
        <source>The domain belongs to somebody else by now.</source>
        <translation>ドメインは、今では別の人のものです。</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>持ち主が不明</translation>
    </message>
    <message>
        <source>Whether the mailbox has changed hands cannot be found out.</source>
        <translation>メールボックスの持ち主が変わったかどうかを確かめられません。</translation>
    </message>
    <message>
        <source>no DKIM signature holds</source>
        <translation>有効なDKIM署名がない</translation>
    </message>
    <message>
        <source>No DKIM signature of the message is valid.</source>
        <translation>メッセージに、有効なDKIM署名がありません。</translation>
    </message>
    <message>
        <source>no DKIM signature accepted</source>
        <translation>認められるDKIM署名がない</translation>
    </message>
    <message>
        <source>There is a valid DKIM signature, but none that the server accepts.</source>
        <translation>有効なDKIM署名はありますが、サーバーが認めるものがありません。</translation>
    </message>
    <message>
        <source>DKIM not by the author</source>
        <translation>DKIM署名が作成者のものでない</translation>
    </message>
    <message>
        <source>No DKIM signature is of the domain in the From line.</source>
        <translation>From行のドメインのDKIM署名がありません。</translation>
    </message>
    <message>
        <source>SPF says no</source>
        <translation>SPFで不許可</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not let this client send in its name.</source>
        <translation>送信者のドメインは、このクライアントがその名で送ることを許していません。</translation>
    </message>
    <message>
        <source>SPF could not be read</source>
        <translation>SPFの読み取り失敗</translation>
    </message>
    <message>
        <source>The SPF record of the sender&apos;s domain could not be evaluated.</source>
        <translation>送信者のドメインのSPFレコードを評価できませんでした。</translation>
    </message>
    <message>
        <source>no valid reverse name</source>
        <translation>有効な逆引き名がない</translation>
    </message>
    <message>
        <source>The client&apos;s address has no name in the DNS that leads back.</source>
        <translation>クライアントのアドレスには、正引きで元に戻る名前がDNSにありません。</translation>
    </message>
    <message>
        <source>several checks failed</source>
        <translation>複数の検証に失敗</translation>
    </message>
    <message>
        <source>More than one of SPF, DKIM and the like failed.</source>
        <translation>SPF、DKIMなどのうち複数の検証に失敗しました。</translation>
    </message>
    <message>
        <source>sender&apos;s domain takes no mail</source>
        <translation>送信者のドメインはメールを受け取らない</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says in the DNS that it takes no mail, so no answer could get back.</source>
        <translation>送信者のドメインは、メールを受け取らないとDNSで表明しているため、返信を届けられません。</translation>
    </message>
    <message>
        <source>flood of mail</source>
        <translation>メールの殺到</translation>
    </message>
    <message>
        <source>Too many messages like this one came in.</source>
        <translation>これと同様のメッセージが多すぎます。</translation>
    </message>
    <message>
        <source>ARC does not hold</source>
        <translation>ARCが無効</translation>
    </message>
    <message>
        <source>The chain of earlier checks that the message carries is not valid.</source>
        <translation>メッセージに付いている、以前の検証の連鎖が有効ではありません。</translation>
    </message>
    <message>
        <source>must travel encrypted</source>
        <translation>暗号化して運ぶ必要あり</translation>
    </message>
    <message>
        <source>The message may travel only over TLS, and the next server does not offer that.</source>
        <translation>メッセージはTLSの上でしか運べず、次のサーバーはTLSを提供していません。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>A detail that is in no public list.</source>
        <translation>公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the address, with a detail that is in no public list.</source>
        <translation>アドレスに関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the mailbox, with a detail that is in no public list.</source>
        <translation>メールボックスに関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the server, with a detail that is in no public list.</source>
        <translation>サーバーに関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the network or the way, with a detail that is in no public list.</source>
        <translation>ネットワークまたは経路に関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the dialogue, with a detail that is in no public list.</source>
        <translation>対話に関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>Something about the message, with a detail that is in no public list.</source>
        <translation>メッセージに関する何かで、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>A rule of the server, with a detail that is in no public list.</source>
        <translation>サーバーの規則によるもので、公開された一覧にない詳細コードです。</translation>
    </message>
    <message>
        <source>not a registered code</source>
        <translation>未登録のコード</translation>
    </message>
    <message>
        <source>It has the form of an enhanced code, but no list knows it.</source>
        <translation>拡張ステータスコードの形をしていますが、どの一覧にもありません。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Findings</name>
    <message>
        <source>The server sees us as %1, an address of an inside network that is not ours: an address translator, a container or a proxy stands in front of it. Whoever comes through it may count as one of its own.</source>
        <translation>サーバーからはこちらが%1に見えています。これはこちらのものではない内部ネットワークのアドレスで、サーバーの手前にアドレス変換装置、コンテナー、プロキシのいずれかがあります。そこを通って来る者は誰でも、内部の者として扱われるおそれがあります。</translation>
    </message>
    <message>
        <source>It takes whatever it is told, names that cannot exist included: a sink, a trap, or a relay.</source>
        <translation>存在しえない名前も含め、告げられたものを何でも受け入れます。シンク（吸い込み口）か、罠か、リレーです。</translation>
    </message>
    <message>
        <source>It takes mail for users of its own who do not exist. If it bounces that later, the bounces hit whoever was named as sender (backscatter): have unknown names refused at RCPT.</source>
        <translation>自サーバーに存在しない利用者宛てのメールを受け入れます。後でバウンスするなら、そのバウンスは送信者として書かれた人に届きます（バックスキャッター）。存在しない名前はRCPTの段階で拒否するようにしてください。</translation>
    </message>
    <message>
        <source>It takes a stranger&apos;s mail for a stranger and bounces it afterwards. The bounce goes to whoever was named as sender (backscatter): have it refused at RCPT.</source>
        <translation>部外者から部外者へのメールを受け入れ、後でバウンスします。バウンスは送信者として書かれた人に届きます（バックスキャッター）。RCPTの段階で拒否するようにしてください。</translation>
    </message>
    <message>
        <source>A message of ours arrived without a line of this server in its trace: it hands on to another server, under another name, or takes its own lines out.</source>
        <translation>こちらのメッセージが、配送経路にこのサーバーの行がないまま届きました。別のサーバーに別の名前で渡しているか、自分の行を取り除いています。</translation>
    </message>
    <message>
        <source>It takes mail for %1, and for no other outside domain: that is no open relay, but make sure that this domain is meant to be handled here.</source>
        <translation>外部ドメインのうち%1宛てのメールだけを受け入れます。オープンリレーではありませんが、このドメインをここで扱うのが意図どおりか確かめてください。</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of %1, the domain of a test recipient: that it takes mail for it proves nothing. Name a mailbox at a domain that it has nothing to do with.</source>
        <translation>DNSによれば、このサーバーはテスト用受信者のドメイン%1のMXサーバーです。そのメールを受け入れることは何の証明にもなりません。このサーバーと無関係なドメインのメールボックスを指定してください。</translation>
    </message>
    <message>
        <source>It refuses mail for its postmaster, whom every domain has to have (RFC 5321, 4.5.1).</source>
        <translation>postmaster宛てのメールを拒否しています。postmasterはどのドメインにも必須です（RFC 5321, 4.5.1）。</translation>
    </message>
    <message>
        <source>It refuses mail without a sender, so no bounce ever arrives there (RFC 5321, 4.5.5).</source>
        <translation>送信者のないメールを拒否しているため、バウンスが一切届きません（RFC 5321, 4.5.5）。</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying: SPF and DMARC records, and a rule about own senders from outside, are against it.</source>
        <translation>部外者が、このサーバー自身のドメインを名乗って、このサーバーの利用者にメールを送れます。これは中継ではなく、なりすましです。対策は、SPFとDMARCのレコード、および外部から来る自ドメインの送信者に関する規則です。</translation>
    </message>
    <message>
        <source>It takes mail for any name below its domain, also for one that nobody has set up.</source>
        <translation>自ドメインの下なら、誰も設定していない名前でも、あらゆる名前宛てのメールを受け入れます。</translation>
    </message>
    <message>
        <source>It offers us XCLIENT or XFORWARD: it would believe whatever we say about who we are. Only the server&apos;s own filters should be offered that.</source>
        <translation>こちらにXCLIENTまたはXFORWARDを提供しています。こちらが名乗る身元を何でも信じるということです。これを提供してよい相手は、このサーバー自身のフィルターだけです。</translation>
    </message>
    <message>
        <source>It offers no STARTTLS: mail travels there in the clear.</source>
        <translation>STARTTLSを提供していません。メールは平文で運ばれます。</translation>
    </message>
    <message>
        <source>It asks for passwords in the clear: offer AUTH only under TLS.</source>
        <translation>パスワードを平文で求めています。AUTHはTLSの下でのみ提供してください。</translation>
    </message>
    <message>
        <source>It speaks %1, which RFC 8996 has put out of use.</source>
        <translation>RFC 8996で廃止された%1を使っています。</translation>
    </message>
    <message>
        <source>Its certificate ran out on %1.</source>
        <translation>証明書は%1に期限が切れました。</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for the name that we dialled.</source>
        <translation>証明書は%1のもので、こちらが接続した名前のものではありません。</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for its certificate (%1). Between mail servers that is common; programs that people send with will complain.</source>
        <translation>証明書（%1）は、このマシンが信頼する認証局にたどれません。メールサーバー間ではよくあることですが、利用者の送信用プログラムは警告を出します。</translation>
    </message>
    <message>
        <source>Behind its answer to STARTTLS stood more, in the clear: %1. It was thrown away; somebody on the way may have put it there.</source>
        <translation>STARTTLSへの応答の後に、平文で続きがありました: %1。これは破棄しました。途中の何者かが差し込んだおそれがあります。</translation>
    </message>
    <message>
        <source>You named no outside mailbox of your own, so a reserved address (%1) stood in. Some servers treat those differently; --recipient ADDRESS makes the check surer.</source>
        <translation>ご自分の外部メールボックスの指定がないため、予約済みアドレス（%1）を代わりに使いました。これを特別扱いするサーバーもあります。--recipient ADDRESSを指定すると、検査がより確かになります。</translation>
    </message>
    <message>
        <source>That it takes mail for %1 was read off its name. If it is another domain, say so: --hosted-domain DOMAIN.</source>
        <translation>%1宛てのメールを受け取るという前提は、サーバーの名前から推定したものです。別のドメインなら、指定してください: --hosted-domain DOMAIN</translation>
    </message>
    <message>
        <source>Many servers refuse mail that comes from such an address; whoever gave it out can name it.</source>
        <translation>このようなアドレスから来るメールは、多くのサーバーが拒否します。名前は、アドレスの割り当て元が付けられます。</translation>
    </message>
    <message>
        <source>Its address %1 is called %2 in the DNS, but that name does not lead back to it (RFC 1912, 2.1): servers that compare the two refuse mail that it sends from there.</source>
        <translation>アドレス%1はDNSで%2という名前ですが、その名前は元のアドレスに戻りません（RFC 1912, 2.1）。両者を照合するサーバーは、そこから送られるメールを拒否します。</translation>
    </message>
    <message>
        <source>A message of this check, %1, was taken and not seen since: it may lie in the server&apos;s queue, and may still be sent on.</source>
        <translation>この検査のメッセージ%1は受理された後、確認されていません。サーバーのキューに残っていて、まだ先へ送られるおそれがあります。</translation>
    </message>
    <message>
        <source>Its address %1 is not on the block lists that were asked: %2.</source>
        <translation>アドレス%1は、照会したブロックリスト（%2）には載っていません。</translation>
    </message>
    <message>
        <source>Its address %1 is on the block list %2: “%3”.</source>
        <translation>アドレス%1は、ブロックリスト%2に載っています: 「%3」。</translation>
    </message>
    <message>
        <source>The block list %1 does not answer the DNS server that we ask (“%2”): whether the address is on it cannot be said from here. A DNS server of your own may be answered: --dns ADDRESS.</source>
        <translation>ブロックリスト%1は、こちらが使うDNSサーバーには答えません（「%2」）。アドレスが載っているかどうかは、ここからは分かりません。ご自分のDNSサーバーなら答えが得られるかもしれません: --dns ADDRESS</translation>
    </message>
    <message>
        <source>The block list %1 gave no usable answer: whether the address is on it is not known.</source>
        <translation>ブロックリスト%1からは、有効な答えが得られませんでした。アドレスが載っているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR).</source>
        <translation>アドレス%1には、DNSに名前（PTR）がありません。</translation>
    </message>
    <message>
        <source>Its address %1 has no name in the DNS (PTR), though it greets as %2.</source>
        <translation>アドレス%1には、DNSに名前（PTR）がありません。一方、挨拶では%2と名乗っています。</translation>
    </message>
    <message>
        <source>It lists %1. How an address comes off it: %2.</source>
        <translation>このリストが登録する対象: %1。登録の解除方法: %2。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Gaps</name>
    <message>
        <source>what the server does at DATA: the check went only as far as the recipient</source>
        <translation>DATAに対するサーバーの動作: 検査は受信者までしか進めていない</translation>
    </message>
    <message>
        <source>%1: no answer; many networks block outgoing port 25</source>
        <translation>%1: 応答なし。外向きの25番ポートを遮断するネットワークは多い</translation>
    </message>
    <message>
        <source>%1: nothing answers there</source>
        <translation>%1: 応答するものがない</translation>
    </message>
    <message>
        <source>one form</source>
        <translation>1種類の形式</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n種類の形式</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 without a usable answer (%3): %4</source>
        <translation>%1: %2に有効な応答なし（%3）: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Grids</name>
    <message>
        <source>let through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>taken so far, and not asked for the message</source>
        <translation>ここまでは受理、メッセージの可否は未質問</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>held</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空送信者</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>%記号</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Bang</source>
        <translation>バング</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>A stranger&apos;s ordinary message for an ordinary outside mailbox.</source>
        <translation>部外者からの、通常の外部メールボックス宛ての、通常のメッセージ。</translation>
    </message>
    <message>
        <source>The sender claims to be one of the server&apos;s own.</source>
        <translation>送信者が、サーバーの内部の者だと称します。</translation>
    </message>
    <message>
        <source>No sender, as a bounce has it.</source>
        <translation>バウンスのように、送信者がありません。</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand.</source>
        <translation>@の位置にパーセント記号を置きます。</translation>
    </message>
    <message>
        <source>An outside address inside quotes, or with two @ signs.</source>
        <translation>引用符の中の外部アドレス、または@が2つあるアドレス。</translation>
    </message>
    <message>
        <source>A source route: by way of the server, on to an outside mailbox.</source>
        <translation>ソースルート: サーバーを経由して外部のメールボックスへ。</translation>
    </message>
    <message>
        <source>Hosts and exclamation marks, as UUCP had it.</source>
        <translation>UUCPにあったような、ホスト名と感嘆符の列。</translation>
    </message>
    <message>
        <source>Odd names in EHLO, odd domains, and forms of single products.</source>
        <translation>EHLOでの変わった名前、変わったドメイン、特定の製品に固有の形式。</translation>
    </message>
    <message>
        <source>%1, STARTTLS</source>
        <translation>%1、STARTTLS</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1、TLS</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1、続いて%2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Help</name>
    <message>
        <source>Where to begin</source>
        <translation>何から始めるか</translation>
    </message>
    <message>
        <source>A mail server that carries a stranger&apos;s mail to another stranger is an open relay. Whoever finds one sends through it, and it is the server that ends on the block lists. Postern asks a server in all the ways that have ever opened one, and says what it answered.</source>
        <translation>部外者のメールを別の部外者へ運ぶメールサーバーを、オープンリレーといいます。見つけた者はそれを通して送信し、ブロックリストに載るのはそのサーバーです。Posternは、これまでにリレーを開かせたことのあるあらゆる方法でサーバーに尋ね、その応答を示します。</translation>
    </message>
    <message>
        <source>Check a server: seven short steps, from its name to an explained verdict. Nothing is sent to it before you have said that you may test it.</source>
        <translation>サーバーを検査する: 短い7つのステップで、名前から、説明付きの判定まで進みます。検査してよいと申告するまで、サーバーには何も送りません。</translation>
    </message>
    <message>
        <source>Try it on Company A: a mail server inside this program, closed, open, or with one hidden door. Nothing leaves this computer, so it is the place to look around.</source>
        <translation>A社で試す: このプログラムの中にあるメールサーバーです。閉じたもの、開いたもの、隠れた入口が1つあるものがあります。このコンピューターの外には何も出ないので、様子を見るのに適しています。</translation>
    </message>
    <message>
        <source>Open a saved check: every check is kept, and can be judged again, replayed and passed on. A file can also be dropped on this window.</source>
        <translation>保存した検査を開く: 検査はすべて保存され、判定し直すことも、再生することも、人に渡すこともできます。ファイルをこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>どのサーバーか</translation>
    </message>
    <message>
        <source>Type a domain to ask all its mail exchangers, as other servers find them: example.org. Type a host or an address to ask just that one, with a port behind it if it listens elsewhere: mail.example.org:25, 192.0.2.25, [2001:db8::25]:587.</source>
        <translation>ドメインを入力すると、他のサーバーと同じ方法で見つかるMXサーバーすべてに尋ねます: example.org。ホストまたはアドレスを入力すると、それだけに尋ねます。別のポートで待ち受けている場合は、後ろにポートを付けます: mail.example.org:25、192.0.2.25、[2001:db8::25]:587。</translation>
    </message>
    <message>
        <source>The list shows what would be dialled. It comes from the DNS; the server itself hears nothing yet. Take the tick from what shall be left out: the verdict then says that it was not covered.</source>
        <translation>一覧には、接続する先が示されます。これはDNSから得たもので、サーバー自体にはまだ何も伝わりません。除外したいものはチェックを外してください。その場合、未検査であることが判定に記されます。</translation>
    </message>
    <message>
        <source>Port 25 is where other servers, and strangers, deliver. 465 and 587 are for the server&apos;s own people; some servers are open there only. Many networks let nobody out to port 25: if it does not answer from here, ask from another place.</source>
        <translation>25番ポートは、他のサーバーや部外者が配送に来るところです。465番と587番は内部の利用者のためのものですが、そこだけが開いているサーバーもあります。外向きの25番ポートを誰にも許さないネットワークは多いので、ここから応答がなければ、別の場所から尋ねてください。</translation>
    </message>
    <message>
        <source>A domain stands for its exchangers. If the name is a host that has exchangers as well, say so under Ports and pace.</source>
        <translation>ドメインは、そのMXサーバーを表します。MXサーバーもあるホスト名の場合は、「ポートと速さ」で指定してください。</translation>
    </message>
    <message>
        <source>May we, and from where</source>
        <translation>許可と、どこから尋ねるか</translation>
    </message>
    <message>
        <source>Asking a stranger&apos;s server in this way can be an offence, even if nothing is sent. Your word that you may is kept in the record of the check, with its time.</source>
        <translation>他人のサーバーにこのように尋ねることは、何も送信しなくても違法になる場合があります。検査してよいという申告は、時刻と共に検査の記録に残ります。</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. So it matters where you stand: only from outside does its answer say what it does for strangers. Postern compares addresses; if you know better, because of a tunnel or a translator, say so here.</source>
        <translation>メールサーバーは自身のネットワークのために中継し、それは正しい動作です。そのため、こちらの立ち位置が重要になります。部外者に対する動作が応答から分かるのは、外部にいる場合だけです。Posternはアドレスを比べて判断します。トンネルやアドレス変換装置のために実際と異なることが分かっている場合は、ここで指定してください。</translation>
    </message>
    <message>
        <source>If you stand inside, the verdict will at best be “trusted”. Run the check from a place outside, or through a proxy there.</source>
        <translation>内部にいる場合、判定は最も良くて「信頼元扱い」です。外部の場所から、または外部にあるプロキシを通して検査を実行してください。</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>どのアドレスか</translation>
    </message>
    <message>
        <source>All of these may stay empty; each makes the verdict surer.</source>
        <translation>どれも空のままでかまいません。入力するごとに、判定がより確かになります。</translation>
    </message>
    <message>
        <source>The outside recipient is the most useful one: a mailbox of yours at a domain that the server has nothing to do with. Without it a reserved address stands in, which some servers refuse for its own sake. A second one, at another domain, tells a relay from a server that happens to host the first.</source>
        <translation>最も役立つのは外部の受信者、つまりこのサーバーと無関係なドメインにあるご自分のメールボックスです。指定がなければ予約済みアドレスを代わりに使いますが、そのアドレスであること自体を理由に拒否するサーバーもあります。別のドメインにある2つ目の受信者があれば、リレーなのか、たまたま1つ目のドメインを受け持つサーバーなのかを見分けられます。</translation>
    </message>
    <message>
        <source>The domain that the server takes mail for, and a mailbox that exists there, are for the controls: they show that it takes mail from us at all. Without that, a refusal means nothing.</source>
        <translation>サーバーがメールを受け取るドメインと、そこに実在するメールボックスは、対照質問に使います。これによって、そもそもこちらからのメールを受け取るのかが分かります。それが分からなければ、拒否に意味はありません。</translation>
    </message>
    <message>
        <source>A user name and a password are asked for only if you want to know whether the server&apos;s own people can still send after the relay is closed. The password is kept in memory, and given once, over TLS, to a server with a valid certificate.</source>
        <translation>ユーザー名とパスワードは、リレーを閉じた後も内部の利用者が送信できるかどうかを確かめたい場合にだけ入力します。パスワードはメモリーに保持され、有効な証明書を持つサーバーに、TLSの上で、1回だけ渡されます。</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>An SMTP dialogue has steps: who it is from, whom it is for, and then the message. A server may refuse at each of them.</source>
        <translation>SMTPの対話には段階があります。誰から、誰へ、そしてメッセージです。サーバーはどの段階でも拒否できます。</translation>
    </message>
    <message>
        <source>Up to the recipient is the shyest way. It finds most open relays, but a server that refuses only later looks open.</source>
        <translation>受信者までの検査が、最も控えめです。ほとんどのオープンリレーは見つかりますが、後の段階で初めて拒否するサーバーが、開いているように見えます。</translation>
    </message>
    <message>
        <source>Up to the message asks one step further and hangs up when the server says yes. Still nothing is sent.</source>
        <translation>メッセージまでの検査は、もう1段階尋ね、サーバーが承諾した時点で切断します。この場合も、何も送信されません。</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away: only one that arrives proves an open relay.</source>
        <translation>サーバーは、メッセージを受け取ってから捨てることもあります。オープンリレーであることは、届いたメッセージだけが証明します。</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Above, the envelope travels as the server answers: held at the gate, or let through. While answers come faster than eyes can follow, they are shown as a stream with counts; choose a question to see it alone, at your pace.</source>
        <translation>上部では、サーバーが応答するのに合わせてエンベロープが進みます。ゲートで阻止されるか、通過するかです。目で追えない速さで応答が来る間は、件数付きの流れとして示されます。質問を選ぶと、その1件だけを好みの速さで見られます。</translation>
    </message>
    <message>
        <source>Below at the left stands every line of both sides. Ask any of them what it means: click it, or press Enter on it. At the right stand the questions and what has come of them.</source>
        <translation>下部の左には、双方のすべての行が並びます。どの行も、クリックするか、行の上でEnterを押すと、意味が表示されます。右には、質問とその結果が並びます。</translation>
    </message>
    <message>
        <source>Stop the check whenever you like. It ends politely, and what was heard is kept and judged.</source>
        <translation>検査はいつでも中止できます。やり取りは礼儀正しく終えられ、それまでの応答は保存され、判定されます。</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The badge says what the server does for strangers, and how sure that is. A refusal alone is not “closed”, and a yes alone is not “open”: reasons decide, and they stand beside it.</source>
        <translation>バッジは、サーバーが部外者に対してどう動作するか、それがどの程度確かかを示します。拒否だけでは「クローズド」ではなく、承諾だけでは「オープンリレー」ではありません。決めるのは理由であり、理由はその横に示されます。</translation>
    </message>
    <message>
        <source>The four fields are the two rules of a mail server: its own people may send to anyone, strangers only to its own mailboxes. The field at the lower end of the outside column is the one that must never be taken.</source>
        <translation>4つの欄は、メールサーバーの2つのルールです。内部の利用者は誰にでも送れ、部外者は自サーバーのメールボックスにだけ送れます。外部の列の下端にある欄が、決して受理されてはならない欄です。</translation>
    </message>
    <message>
        <source>Doors, endpoints, controls, findings, and what was not covered: each leads to the lines that it rests on. By hand gives the commands that show the same without Postern.</source>
        <translation>開いた入口、エンドポイント、対照質問、検出事項、未検査の項目は、それぞれ根拠となる行につながっています。「手作業」には、Posternを使わずに同じことを示すコマンドがあります。</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>この後の操作</translation>
    </message>
    <message>
        <source>Save the check to keep every byte of it: the file can be opened, replayed and judged again on any machine, and by a later Postern that knows better rules.</source>
        <translation>検査を保存すると、1バイトも欠かさず残ります。そのファイルは、どのマシンでも、より良い規則を備えた後の版のPosternでも、開いて再生し、判定し直せます。</translation>
    </message>
    <message>
        <source>Copy it as text for a ticket or a mail. Run it again, from the same place, after a door was closed, to see that it is shut.</source>
        <translation>チケットやメールには、テキストとしてコピーできます。入口を閉じた後は、同じ場所からもう一度実行して、閉じたことを確かめてください。</translation>
    </message>
    <message>
        <source>A saved check</source>
        <translation>保存した検査</translation>
    </message>
    <message>
        <source>A file holds what was said and heard, not the verdict: that is found anew by the rules of this program, and is the same wherever the file is opened.</source>
        <translation>ファイルに入っているのは、述べたことと聞いたことであり、判定ではありません。判定はこのプログラムの規則で改めて導かれ、ファイルをどこで開いても同じです。</translation>
    </message>
    <message>
        <source>Under Path the envelopes travel as they did. Under Dialogue stand all lines; ask any of them what it means.</source>
        <translation>「経路」では、エンベロープが検査時のとおりに進みます。「対話」にはすべての行が並び、どの行も意味を尋ねられます。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>The lessons lead from what a relay is to why an open one hurts and how it is closed. Each takes a few minutes; what was read is ticked, and nothing has to be read in order.</source>
        <translation>レッスンは、リレーとは何かに始まり、開いたリレーがなぜ害になり、どう閉じるのかへと進みます。1つにつき数分です。読み終えたものには印が付き、順番どおりに読む必要はありません。</translation>
    </message>
    <message>
        <source>Pictures and dialogues come from real mail servers inside this program, which run while you watch. Nothing leaves this computer.</source>
        <translation>図と対話は、このプログラムの中で、見ている間に実際に動いているメールサーバーによるものです。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>A check that you came from stays as it is, and goes on.</source>
        <translation>ここに来る前の検査は、そのまま続きます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Everywhere: F1 explains the page, Alt+Home leads to the start page, Ctrl+N checks a server, Ctrl+T tries it on Company A, Ctrl+O opens a saved check.</source>
        <translation>どこでも: F1はページの説明、Alt+Homeは開始ページ、Ctrl+Nはサーバーの検査、Ctrl+TはA社でのお試し、Ctrl+Oは保存した検査を開きます。</translation>
    </message>
    <message>
        <source>In the wizard: Enter goes on, Alt with the underlined letter presses a button, Escape stops a check that runs.</source>
        <translation>ウィザードでは: Enterで先へ進み、Altと下線の文字でボタンを押し、Escapeで実行中の検査を中止します。</translation>
    </message>
    <message>
        <source>In the picture: Space plays and pauses, the arrow keys step, Home begins again.</source>
        <translation>図では: スペースで再生と一時停止、矢印キーで1段階ずつ、Homeで最初からやり直します。</translation>
    </message>
    <message>
        <source>In the dialogue: Enter asks a line what it means and Escape takes the answer back, Ctrl+E explains all of it, Ctrl+F finds, F3 and Shift+F3 lead to the next and the one before, Ctrl+C copies the marked lines.</source>
        <translation>対話では: Enterで行の意味を尋ね、Escapeでその答えをしまいます。Ctrl+Eは全体の解説、Ctrl+Fは検索、F3とShift+F3は次と前へ、Ctrl+Cは選んだ行のコピーです。</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlBlocks</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>we say</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>the server says</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Open the connection, and type the lines:</source>
        <translation>接続を開き、次の行を入力します:</translation>
    </message>
    <message>
        <source>Who may send to whom</source>
        <translation>誰が誰に送れるか</translation>
    </message>
</context>
<context>
    <name>postern::explain::HtmlPage</name>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>postern::explain::InShort</name>
    <message>
        <source>took the plain form</source>
        <translation>通常の形式を受理</translation>
    </message>
    <message>
        <source>took the plain form at times</source>
        <translation>通常の形式を時々受理</translation>
    </message>
    <message>
        <source>took another domain</source>
        <translation>別のドメインも受理</translation>
    </message>
    <message>
        <source>refuses unknown users of its own</source>
        <translation>自サーバーの未知の利用者は拒否</translation>
    </message>
    <message>
        <source>sees us under an inside address</source>
        <translation>こちらが内部のアドレスに見える</translation>
    </message>
    <message>
        <source>refused the plain form</source>
        <translation>通常の形式を拒否</translation>
    </message>
    <message>
        <source>a way around the rule</source>
        <translation>規則を迂回する道あり</translation>
    </message>
    <message>
        <source>delivered our message</source>
        <translation>こちらのメッセージを配送</translation>
    </message>
    <message>
        <source>our message arrived</source>
        <translation>こちらのメッセージが到着</translation>
    </message>
    <message>
        <source>tried to deliver our message</source>
        <translation>こちらのメッセージの配送を試行</translation>
    </message>
    <message>
        <source>took our message</source>
        <translation>こちらのメッセージを受理</translation>
    </message>
    <message>
        <source>takes every name</source>
        <translation>どの名前も受理</translation>
    </message>
    <message>
        <source>perhaps taken for a local name</source>
        <translation>ローカルの名前とみなした可能性</translation>
    </message>
    <message>
        <source>an exchanger of our recipients</source>
        <translation>こちらの受信者のMXサーバー</translation>
    </message>
    <message>
        <source>our message has not arrived</source>
        <translation>こちらのメッセージは未着</translation>
    </message>
    <message>
        <source>our message came back</source>
        <translation>こちらのメッセージが返送された</translation>
    </message>
    <message>
        <source>we stand inside</source>
        <translation>こちらが内部にいる</translation>
    </message>
    <message>
        <source>relaying refused</source>
        <translation>中継を拒否</translation>
    </message>
    <message>
        <source>refused unlike its own users</source>
        <translation>自サーバーの利用者とは異なる応答で拒否</translation>
    </message>
    <message>
        <source>refused at DATA</source>
        <translation>DATAで拒否</translation>
    </message>
    <message>
        <source>refused after the message</source>
        <translation>メッセージの後に拒否</translation>
    </message>
    <message>
        <source>accepted, then sent back</source>
        <translation>受理した後に返送</translation>
    </message>
    <message>
        <source>takes mail of its own</source>
        <translation>自サーバー宛てのメールは受理</translation>
    </message>
    <message>
        <source>knows its users</source>
        <translation>内部の利用者を把握</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>パスワードを要求</translation>
    </message>
    <message>
        <source>relays for one domain</source>
        <translation>1つのドメインだけに中継</translation>
    </message>
    <message>
        <source>hosts our recipient</source>
        <translation>こちらの受信者を受け持つ</translation>
    </message>
    <message>
        <source>we are on a block list</source>
        <translation>こちらがブロックリストに登録済み</translation>
    </message>
    <message>
        <source>greylisting</source>
        <translation>グレイリスティング</translation>
    </message>
    <message>
        <source>too many questions for it</source>
        <translation>質問が多すぎて打ち切り</translation>
    </message>
    <message>
        <source>we have no reverse name</source>
        <translation>こちらに逆引き名がない</translation>
    </message>
    <message>
        <source>dislikes our EHLO name</source>
        <translation>こちらのEHLO名を認めない</translation>
    </message>
    <message>
        <source>does not know our sender&apos;s domain</source>
        <translation>こちらの送信者のドメインを知らない</translation>
    </message>
    <message>
        <source>our sender&apos;s policy</source>
        <translation>こちらの送信者のポリシー</translation>
    </message>
    <message>
        <source>refuses our sender</source>
        <translation>こちらの送信者を拒否</translation>
    </message>
    <message>
        <source>dislikes our recipient</source>
        <translation>こちらの受信者を問題視</translation>
    </message>
    <message>
        <source>asked the recipient&apos;s server</source>
        <translation>受信者側のサーバーに照会</translation>
    </message>
    <message>
        <source>wants TLS</source>
        <translation>TLSを要求</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS失敗</translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation>サーバー自身の不具合</translation>
    </message>
    <message>
        <source>the server left</source>
        <translation>サーバーが切断</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>unclear answers</source>
        <translation>応答が不明瞭</translation>
    </message>
    <message>
        <source>takes no mail from us</source>
        <translation>こちらからのメールを受け取らない</translation>
    </message>
    <message>
        <source>its own domain is not known</source>
        <translation>受け持ちドメインが不明</translation>
    </message>
    <message>
        <source>some forms undecided</source>
        <translation>一部の形式が未決</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>port 25 is shut on the way</source>
        <translation>25番ポートが途中で遮断</translation>
    </message>
    <message>
        <source>no way to IPv6 from here</source>
        <translation>ここからIPv6への経路なし</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>接続後に応答なし</translation>
    </message>
    <message>
        <source>no SMTP</source>
        <translation>SMTPではない</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>メールを受け取らない</translation>
    </message>
    <message>
        <source>nothing to connect to</source>
        <translation>接続先なし</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>asked for the message</source>
        <translation>メッセージを要求</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>接続できず</translation>
    </message>
    <message>
        <source>greeted with a refusal</source>
        <translation>挨拶の段階で拒否</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLOを拒否</translation>
    </message>
    <message>
        <source>no TLS offered</source>
        <translation>TLSの提供なし</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLSを拒否</translation>
    </message>
    <message>
        <source>we left</source>
        <translation>こちらから切断</translation>
    </message>
</context>
<context>
    <name>postern::explain::LineMeanings</name>
    <message>
        <source>text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>The server&apos;s own words, for people. They bind nobody.</source>
        <translation>サーバー自身の、人に向けた言葉です。何かを約束するものではありません。</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>No sender: a bounce comes like this, so that it is never bounced itself.</source>
        <translation>送信者なし: バウンスはこの形で届きます。バウンス自身が再びバウンスされないようにするためです。</translation>
    </message>
    <message>
        <source>A source route: first to the host behind the first @, which is to send it on. Long out of use.</source>
        <translation>ソースルート: まず最初の@の後のホストへ行き、そのホストが先へ送るというものです。久しく使われていません。</translation>
    </message>
    <message>
        <source>A percent sign where an @ would stand: a server that still knows this trick turns it into one and sends on.</source>
        <translation>@の位置にパーセント記号があります。この仕掛けをまだ知っているサーバーは、それを@に変えて先へ送ります。</translation>
    </message>
    <message>
        <source>A bang path: hosts one after the other, as UUCP had it.</source>
        <translation>バングパス: UUCPにあったような、ホストの列です。</translation>
    </message>
    <message>
        <source>A name in quotes: a careless server may read what is inside as an address.</source>
        <translation>引用符で囲まれた名前: 不注意なサーバーは、中身をアドレスとして読むことがあります。</translation>
    </message>
    <message>
        <source>Where a bounce would go. Nothing here shows that it is true.</source>
        <translation>バウンスの返送先です。本当であることを示すものはありません。</translation>
    </message>
    <message>
        <source>Where the message is to go.</source>
        <translation>メッセージの宛先です。</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>No parameter that Postern knows.</source>
        <translation>Posternの知らないパラメーターです。</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>メッセージの終わり</translation>
    </message>
    <message>
        <source>A dot alone on its line: the message ends here.</source>
        <translation>行に点が1つだけ: メッセージはここで終わります。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A line of the message itself; one dot alone ends it.</source>
        <translation>メッセージ本体の行です。点1つだけの行で終わります。</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>A step of the login; what is secret in it is not kept.</source>
        <translation>ログインの一段階です。その中の秘密は保存されません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No command that Postern knows.</source>
        <translation>Posternの知らないコマンドです。</translation>
    </message>
    <message>
        <source>name of the client</source>
        <translation>クライアントの名前</translation>
    </message>
    <message>
        <source>What the client calls itself. Nothing here shows that it is true.</source>
        <translation>クライアントが名乗る名前です。本当であることを示すものはありません。</translation>
    </message>
    <message>
        <source>way of logging in</source>
        <translation>ログインの方式</translation>
    </message>
    <message>
        <source>The mechanism; a secret behind it is not kept.</source>
        <translation>認証の方式です。その後に続く秘密は保存されません。</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>What the command is about.</source>
        <translation>コマンドの対象です。</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>提供機能</translation>
    </message>
    <message>
        <source>An extension that Postern does not know.</source>
        <translation>Posternの知らない拡張機能です。</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>What the server calls itself. Nothing here shows that it is true.</source>
        <translation>サーバーが名乗る名前です。本当であることを示すものはありません。</translation>
    </message>
    <message>
        <source>What it says of itself.</source>
        <translation>サーバーが自身について述べることです。</translation>
    </message>
    <message>
        <source>How it greets whoever called.</source>
        <translation>接続してきた相手への挨拶です。</translation>
    </message>
    <message>
        <source>No reply of SMTP: one begins with three digits.</source>
        <translation>SMTPの応答ではありません。応答は3桁の数字で始まります。</translation>
    </message>
    <message>
        <source>The server&apos;s name, and what it says of itself.</source>
        <translation>サーバーの名前と、自身について述べることです。</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection stands: our address, then the server&apos;s.</source>
        <translation>接続が成立しました。こちらのアドレス、サーバーのアドレスの順です。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The handshake is done; from here on both sides speak over TLS.</source>
        <translation>ハンドシェイクが終わりました。これ以降、双方がTLSの上で対話します。</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Plain text that stood behind the answer to STARTTLS. Somebody on the way may have put it there, so it is not read.</source>
        <translation>STARTTLSへの応答の後にあった平文です。途中の何者かが差し込んだおそれがあるため、読みません。</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>We waited this long, in milliseconds, and nothing came.</source>
        <translation>この時間（ミリ秒）待ちましたが、何も来ませんでした。</translation>
    </message>
    <message>
        <source>ended by the other side</source>
        <translation>相手側が終了</translation>
    </message>
    <message>
        <source>The server or the network ended the connection, or there was none.</source>
        <translation>サーバーまたはネットワークが接続を終えたか、接続がありませんでした。</translation>
    </message>
    <message>
        <source>ended by us</source>
        <translation>こちらが終了</translation>
    </message>
    <message>
        <source>We hung up.</source>
        <translation>こちらから切断しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>postern::explain::Markdown</name>
    <message>
        <source>%1 lines: too many for a ticket. They stand in the record, and in the report as PDF or HTML.</source>
        <translation>%1行あり、チケットには多すぎます。記録と、PDFまたはHTMLの報告書にあります。</translation>
    </message>
</context>
<context>
    <name>postern::explain::MatrixWords</name>
    <message>
        <source>Name or password was refused.</source>
        <translation>ユーザー名またはパスワードが拒否されました。</translation>
    </message>
    <message>
        <source>No login is offered.</source>
        <translation>ログインが提供されていません。</translation>
    </message>
    <message>
        <source>The password was kept back.</source>
        <translation>パスワードは渡しませんでした。</translation>
    </message>
    <message>
        <source>No login that Postern knows is offered.</source>
        <translation>Posternの知っているログイン方式が提供されていません。</translation>
    </message>
    <message>
        <source>The login came to nothing.</source>
        <translation>ログインは成立しませんでした。</translation>
    </message>
    <message>
        <source>Taken, with a password</source>
        <translation>受理（パスワードあり）</translation>
    </message>
    <message>
        <source>Refused, even with a password</source>
        <translation>拒否（パスワードがあっても）</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <translation>応答するものがありませんでした。</translation>
    </message>
    <message>
        <source>We stood inside the network.</source>
        <translation>こちらはネットワークの内部にいました。</translation>
    </message>
    <message>
        <source>We stood outside the network.</source>
        <translation>こちらはネットワークの外部にいました。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Method</name>
    <message>
        <source>everything that was still to be asked when the check was stopped</source>
        <translation>検査の中止時にまだ尋ねていなかったすべて</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: 除外: %2</translation>
    </message>
    <message>
        <source>Nothing that was found was left out. What a check can never cover stands below, under limits.</source>
        <translation>見つかったものに、検査から外したものはありません。検査では決して扱えないことは、後の「限界」にあります。</translation>
    </message>
    <message>
        <source>Every endpoint was spoken to in SMTP (RFC 5321), and was offered envelopes, each a sender and a recipient, in the forms that have opened relays. Beside them it was asked for its own mailboxes, which it has to take, and for names that cannot exist, which it should not.</source>
        <translation>すべてのエンドポイントとSMTP（RFC 5321）で対話し、これまでにリレーを開かせたことのある形式で、送信者と受信者を1組とするエンベロープを差し出しました。併せて、受理しなければならない自サーバーのメールボックスと、受理すべきでない、存在しえない名前についても尋ねました。</translation>
    </message>
    <message>
        <source>Reasons decide, not codes: a refusal that is not about relaying shows nothing about it, and an acceptance counts only where no innocent reading is left. The verdict is the worst of the endpoints. It is worked out from the record alone, so that anybody who has the file can have it judged again:</source>
        <translation>決めるのはコードではなく理由です。中継に関わらない拒否は、中継について何も示しません。受理は、問題のない解釈が残らない場合にだけ数えます。判定は、エンドポイントの中で最も悪いものです。判定は記録だけから導かれるので、ファイルを持つ人なら誰でも判定し直せます:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>The answers are those of one time and one place. A server, or the network before it, can be changed a minute later; test again after every change.</source>
        <translation>応答は、ある時点、ある場所でのものです。サーバーも、その手前のネットワークも、1分後には変わることがあります。変更のたびに検査し直してください。</translation>
    </message>
    <message>
        <source>Only forms that were asked are covered. A server may know a form that nobody else knows.</source>
        <translation>扱ったのは、尋ねた形式だけです。ほかの誰も知らない形式を、あるサーバーが知っていることもあります。</translation>
    </message>
    <message>
        <source>Only a message that arrives proves that mail is carried on. A server can discard or bounce what it took.</source>
        <translation>メールが先へ運ばれることは、届いたメッセージだけが証明します。サーバーは、受け入れたものを捨てることもバウンスすることもできます。</translation>
    </message>
    <message>
        <source>Spam can leave a closed relay: by a stolen password, an infected machine inside, or a web form. None of that is seen here.</source>
        <translation>閉じたリレーからもスパムは出ます。盗まれたパスワード、感染した内部のマシン、ウェブフォームなどによるものです。それらはここでは見えません。</translation>
    </message>
    <message>
        <source>No endpoint was asked for more than the recipient, and no message was sent.</source>
        <translation>どのエンドポイントにも受信者までしか尋ねておらず、メッセージは送信していません。</translation>
    </message>
    <message>
        <source>For each form that was taken one message was sent, on the tester&apos;s word and to a mailbox of the tester&apos;s own. It says what it is and who made it, and bears a random token; what comes out at the far end with that token is the proof.</source>
        <translation>受理された形式ごとに1通のメッセージを、検査者の申告に基づき、検査者自身のメールボックスへ送信しました。メッセージには、それが何であるかと作成者が記され、ランダムなトークンが付いています。そのトークンと共に先方に届いたものが証拠です。</translation>
    </message>
    <message>
        <source>Where an outside recipient was taken, the message was asked for as well (DATA), and the connection given up before one was sent: without the final dot there is no message (RFC 5321, 4.1.1.4).</source>
        <translation>外部の受信者が受理された場合は、メッセージの可否も尋ね（DATA）、送る前に接続を打ち切りました。最後の点がなければ、メッセージは存在しません（RFC 5321, 4.1.1.4）。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>検査日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>立ち位置</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>自分側のネットワーク</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>the check was stopped before it was done</source>
        <translation>検査は完了前に中止された</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>検査プログラム</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>報告書プログラム</translation>
    </message>
    <message>
        <source>Record, SHA-256</source>
        <translation>記録のSHA-256</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>%2本中%1本目の接続</translation>
    </message>
    <message>
        <source>Login of its own people</source>
        <translation>内部の利用者のログイン</translation>
    </message>
    <message>
        <source>Every line, as it was on the wire. Control characters are written as \n or \x1B, passwords as •••. The numbers are those that this report names.</source>
        <translation>すべての行を、回線上のまま示します。制御文字は\nや\x1B、パスワードは•••と表記します。番号は、この報告書が挙げているものです。</translation>
    </message>
    <message>
        <source>(read off the target&apos;s name)</source>
        <translation>（対象の名前から推定）</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>受け持ちドメイン</translation>
    </message>
    <message>
        <source>A mailbox there</source>
        <translation>そのメールボックス</translation>
    </message>
    <message>
        <source>Outside sender</source>
        <translation>外部の送信者</translation>
    </message>
    <message>
        <source>Outside recipient</source>
        <translation>外部の受信者</translation>
    </message>
    <message>
        <source>(a reserved address, for want of a mailbox of the tester&apos;s own)</source>
        <translation>（検査者自身のメールボックスがないため、予約済みアドレス）</translation>
    </message>
    <message>
        <source>At another domain</source>
        <translation>別ドメインの受信者</translation>
    </message>
    <message>
        <source>Our name in EHLO</source>
        <translation>EHLOで名乗った名前</translation>
    </message>
    <message>
        <source>Own people&apos;s envelope</source>
        <translation>内部の利用者のエンベロープ</translation>
    </message>
    <message>
        <source>From </source>
        <translation>差出人 </translation>
    </message>
    <message>
        <source>To </source>
        <translation>宛先 </translation>
    </message>
    <message>
        <source>the tester said: inside the server&apos;s network</source>
        <translation>検査者の申告: サーバーのネットワークの内部</translation>
    </message>
    <message>
        <source>the tester said: outside the server&apos;s network</source>
        <translation>検査者の申告: サーバーのネットワークの外部</translation>
    </message>
    <message>
        <source>worked out from addresses and answers</source>
        <translation>アドレスと応答から判断</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>an address of the recipient&apos;s exchanger</source>
        <translation>受信者のMXサーバーのアドレス</translation>
    </message>
    <message>
        <source>a recipient&apos;s domain with letters beyond ASCII</source>
        <translation>ASCII以外の文字を含む受信者のドメイン</translation>
    </message>
    <message>
        <source>a second outside recipient</source>
        <translation>2人目の外部の受信者</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>an IPv4 address of the server</source>
        <translation>サーバーのIPv4アドレス</translation>
    </message>
    <message>
        <source>the domain that it takes mail for</source>
        <translation>サーバーの受け持ちドメイン</translation>
    </message>
    <message>
        <source>a letter of its domain that has a twin in another script</source>
        <translation>別の文字体系に似た文字がある受け持ちドメイン</translation>
    </message>
    <message>
        <source>a mailbox that exists there</source>
        <translation>そこに存在するメールボックス</translation>
    </message>
    <message>
        <source>an IPv6 address of the server</source>
        <translation>サーバーのIPv6アドレス</translation>
    </message>
    <message>
        <source>%1 (for want of %2)</source>
        <translation>%1（不足: %2）</translation>
    </message>
</context>
<context>
    <name>postern::explain::OwnPeople</name>
    <message>
        <source>%1: with a password (%2), mail to outside is taken (%3: “%4”). Your own people can still send.</source>
        <translation>%1: パスワードありでは（%2）、外部へのメールが受理されます（%3: 「%4」）。内部の利用者は引き続き送信できます。</translation>
    </message>
    <message>
        <source>%1: the password was taken (%2), and mail to outside was refused all the same (%3: “%4”). Your own people cannot send there.</source>
        <translation>%1: パスワードは受理されましたが（%2）、それでも外部へのメールは拒否されました（%3: 「%4」）。内部の利用者はそこから送信できません。</translation>
    </message>
    <message>
        <source>%1: name or password was refused (%2): “%3”. It was tried this once only, so that nobody is locked out.</source>
        <translation>%1: ユーザー名またはパスワードが拒否されました（%2）: 「%3」。誰も締め出されないよう、試したのはこの1回だけです。</translation>
    </message>
    <message>
        <source>%1: the login came to nothing (%2): “%3”.</source>
        <translation>%1: ログインは成立しませんでした（%2）: 「%3」。</translation>
    </message>
    <message>
        <source>%1: the connection ended before it was known whether your own people can send.</source>
        <translation>%1: 内部の利用者が送信できるかどうか分かる前に、接続が終わりました。</translation>
    </message>
    <message>
        <source>%1: no login is offered.</source>
        <translation>%1: ログインが提供されていません。</translation>
    </message>
    <message>
        <source>%1: a login is offered, but by no way that Postern knows (SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN).</source>
        <translation>%1: ログインは提供されていますが、Posternの知っている方式（SCRAM-SHA-256、SCRAM-SHA-1、PLAIN、LOGIN）がありません。</translation>
    </message>
    <message>
        <source>%1: a login is offered in the clear only, so the password was kept back.</source>
        <translation>%1: ログインは平文でしか提供されていないため、パスワードは渡しませんでした。</translation>
    </message>
    <message>
        <source>%1: nobody whom this machine trusts vouches for the certificate, so the password was kept back.</source>
        <translation>%1: 証明書がこのマシンの信頼する認証局にたどれないため、パスワードは渡しませんでした。</translation>
    </message>
    <message>
        <source>%1: the password was not tried, since it had failed elsewhere.</source>
        <translation>%1: ほかで失敗していたため、パスワードは試しませんでした。</translation>
    </message>
    <message>
        <source>Let whoever has logged in send to anyone, before the rule that refuses relaying.</source>
        <translation>ログインした利用者が誰にでも送信できるよう、中継を拒否する規則より前で許可してください。</translation>
    </message>
    <message>
        <source>Check --user and the password; some servers want the whole address as the name.</source>
        <translation>--userとパスワードを確かめてください。名前としてアドレス全体を求めるサーバーもあります。</translation>
    </message>
    <message>
        <source>Have the server offer TLS with a certificate for its name, and name it by that name. If you know who is at the other end, --auth-anyway gives the password all the same.</source>
        <translation>サーバーの名前に合った証明書でTLSを提供させ、その名前で指定してください。相手が誰か分かっている場合は、--auth-anywayを付ければそれでもパスワードを渡します。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Page</name>
    <message>
        <source>What to do next</source>
        <translation>次にすべきこと</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>or open the connection, and type the lines above:</source>
        <translation>または、接続を開き、上の行を入力します:</translation>
    </message>
    <message>
        <source>Repeat it yourself (no message is sent)</source>
        <translation>自分で再現する（メッセージは送信されません）</translation>
    </message>
    <message>
        <source>How to close it</source>
        <translation>閉じる方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>どの程度確かですか？</translation>
    </message>
    <message>
        <source>The lines that decide (&gt; we say, &lt; the server says, seconds since connecting)</source>
        <translation>決め手の行（&gt;はこちら、&lt;はサーバー、数値は接続からの秒数）</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>開いた入口</translation>
    </message>
    <message>
        <source>and %1 more: --json FILE names them all</source>
        <translation>ほか%1件: --json FILEですべて得られます</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>内部の利用者</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>配送による証明</translation>
    </message>
    <message>
        <source>Also learnt</source>
        <translation>ほかに分かったこと</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未検査</translation>
    </message>
</context>
<context>
    <name>postern::explain::Parts</name>
    <message>
        <source>at a time that is not known</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1（%3では%2）</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>1個のエンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n個のエンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>one question</source>
        <translation>1件の質問</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n件の質問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::explain::Proof</name>
    <message>
        <source>The server refused it at its end.</source>
        <translation>サーバーは、メッセージの終わりで拒否しました。</translation>
    </message>
    <message>
        <source>The server was gone before it said whether it took it.</source>
        <translation>サーバーは、受理するかどうかを答える前に接続を切りました。</translation>
    </message>
    <message>
        <source>The server took it. It has not been seen yet.</source>
        <translation>サーバーは受理しました。まだ確認されていません。</translation>
    </message>
    <message>
        <source>The server took it. It was not seen within %1.</source>
        <translation>サーバーは受理しました。%1以内には確認されませんでした。</translation>
    </message>
    <message>
        <source>It came out at the far end, and its trace leads through this server.</source>
        <translation>先方に届き、その配送経路はこのサーバーを通っています。</translation>
    </message>
    <message>
        <source>It came out at the far end, but nothing in its trace names this server.</source>
        <translation>先方に届きましたが、配送経路にこのサーバーを示すものがありません。</translation>
    </message>
    <message>
        <source>The server took it and sent it back: “%1”.</source>
        <translation>サーバーは受理した後、送り返しました: 「%1」。</translation>
    </message>
    <message>
        <source>The server tried to hand it on, and came to nothing at the next one: “%1”.</source>
        <translation>サーバーは先へ渡そうとしましたが、次のサーバーで成立しませんでした: 「%1」。</translation>
    </message>
    <message>
        <source>The server took it and sent it back for another reason: “%1”.</source>
        <translation>サーバーは受理した後、別の理由で送り返しました: 「%1」。</translation>
    </message>
    <message>
        <source>Nothing showed that the recipient is a mailbox of yours, so no message was sent.</source>
        <translation>受信者がご自分のメールボックスであることが示されなかったため、メッセージは送信していません。</translation>
    </message>
    <message>
        <source>The message could reach nobody else, so nothing had to be shown about the recipient.</source>
        <translation>メッセージがほかの誰かに届くことはないため、受信者について示す必要はありませんでした。</translation>
    </message>
    <message>
        <source>A code that was sent to the recipient before was seen in the watched place.</source>
        <translation>事前に受信者へ送ったコードが、監視先で確認されました。</translation>
    </message>
    <message>
        <source>You told the code that was sent to the recipient before.</source>
        <translation>事前に受信者へ送ったコードが、正しく入力されました。</translation>
    </message>
    <message>
        <source>The watched mailbox is the recipient&apos;s.</source>
        <translation>監視したメールボックスは受信者のものです。</translation>
    </message>
    <message>
        <source>The watch is still open: it can be gone on with from the saved check.</source>
        <translation>監視はまだ終わっておらず、保存した検査から続けられます。</translation>
    </message>
    <message>
        <source>Seen after %1.</source>
        <translation>%1後に確認されました。</translation>
    </message>
    <message>
        <source>Nothing more was to be expected.</source>
        <translation>これ以上届くはずのものはありませんでした。</translation>
    </message>
    <message>
        <source>The watch was given up after %1.</source>
        <translation>監視は%1で打ち切られました。</translation>
    </message>
    <message>
        <source>The watch was ended early, after %1: it can be gone on with from the saved check.</source>
        <translation>監視は%1で早めに終えられました。保存した検査から続けられます。</translation>
    </message>
    <message>
        <source>Nobody could listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>そこでは待ち受けできませんでした。アドレスがこのマシンのものでないか、ポートが使用中か、権限が足りません。</translation>
    </message>
    <message>
        <source>There is no such directory, file or mailbox.</source>
        <translation>そのようなディレクトリ、ファイル、メールボックスはありません。</translation>
    </message>
    <message>
        <source>The watched place cannot be read, or is not what it was said to be.</source>
        <translation>監視先を読み取れないか、指定された種類のものではありません。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>メールボックスのサーバーが応答しません。</translation>
    </message>
    <message>
        <source>No TLS with the mailbox&apos;s server, or nobody vouches for its certificate.</source>
        <translation>メールボックスのサーバーとTLSを確立できないか、その証明書が信頼できる認証局にたどれません。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not take name and password.</source>
        <translation>メールボックスのサーバーは、名前とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server did not answer as it should.</source>
        <translation>メールボックスのサーバーは、正しく応答しませんでした。</translation>
    </message>
    <message>
        <source>Mail may take long: a server that does not know the sender often has it come back after some minutes (greylisting), the next attempt is made when the queue is run again, and a filter may put it into a folder for junk. It may also never come: then the server discarded it, or keeps it.</source>
        <translation>メールは時間がかかることがあります。送信者を知らないサーバーはしばしば数分後の再送を求め（グレイリスティング）、次の試みはキューの次の処理時に行われます。フィルターが迷惑メールフォルダーに入れることもあります。いつまでも届かないこともあり、その場合はサーバーが捨てたか、手元に留めています。</translation>
    </message>
    <message>
        <source>There, “%1” lists what is queued.</source>
        <translation>そのサーバーでは、「%1」でキューの内容を一覧できます。</translation>
    </message>
    <message>
        <source>There, look at what is queued: “postqueue -p” with Postfix, “exim -bp” with Exim, “smtpctl show queue” with OpenSMTPD, “mailq” with most others.</source>
        <translation>そのサーバーでキューの内容を見てください。Postfixでは「postqueue -p」、Eximでは「exim -bp」、OpenSMTPDでは「smtpctl show queue」、そのほかの多くでは「mailq」です。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched: %1. %2</source>
        <translation>監視先: %1。%2</translation>
    </message>
    <message>
        <source>“%1” at %2, sent %3 UTC: %4</source>
        <translation>「%1」、%2、送信%3 UTC: %4</translation>
    </message>
</context>
<context>
    <name>postern::explain::Proofs</name>
    <message>
        <source>Watched</source>
        <translation>監視先</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>handed over by %1</source>
        <translation>引き渡し元%1</translation>
    </message>
    <message>
        <source>What was seen in the watched place</source>
        <translation>監視先で確認されたもの</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>渡した先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The way of the message, as each server wrote it down</source>
        <translation>各サーバーが書き留めた、メッセージの経路</translation>
    </message>
    <message>
        <source>After</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>The hand-over, and its line</source>
        <translation>引き渡しと、その行</translation>
    </message>
</context>
<context>
    <name>postern::explain::Questions</name>
    <message>
        <source>Forms ask for an outside mailbox: each of them has opened a relay somewhere. Controls ask what the right answer is known to, so that a server which refuses relaying can be told from one that refuses us. Each reply is read by a rule, by its code, its words and what was asked; the name of the rule stands below the reading.</source>
        <translation>「形式」は外部のメールボックスを尋ねるもので、どれも、どこかでリレーを開かせたことがあります。「対照質問」は正しい答えが分かっていることを尋ねるもので、中継を拒否するサーバーと、こちらを拒否するサーバーとを区別するためのものです。応答は、コード、文言、質問の内容に基づく規則で解釈され、その規則の名前が解釈の下に記されています。</translation>
    </message>
    <message>
        <source>Forms at %1</source>
        <translation>%1での形式</translation>
    </message>
    <message>
        <source>Controls at %1</source>
        <translation>%1での対照質問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Deciding reply</source>
        <translation>決め手の応答</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rule </source>
        <translation>規則 </translation>
    </message>
    <message>
        <source>What the readings mean</source>
        <translation>解釈の意味</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReadingWords</name>
    <message>
        <source>A stranger asked for an outside mailbox, and the server said yes: a closed relay says no here.</source>
        <translation>部外者が外部のメールボックスを尋ね、サーバーが承諾しました。閉じたリレーなら、ここで拒みます。</translation>
    </message>
    <message>
        <source>The server takes mail for its own people from us, as it should.</source>
        <translation>サーバーは、内部の利用者宛てのメールをこちらから受け取ります。正しい動作です。</translation>
    </message>
    <message>
        <source>The server takes mail for a user of its own who does not exist.</source>
        <translation>サーバーは、存在しない内部の利用者宛てのメールを受け取ります。</translation>
    </message>
    <message>
        <source>The server takes mail for a domain that cannot exist; by itself that says nothing yet.</source>
        <translation>サーバーは、存在しえないドメイン宛てのメールを受け取ります。それだけでは、まだ何も言えません。</translation>
    </message>
    <message>
        <source>The server takes this for a mailbox of its own, so the same name in a trick form may be just that.</source>
        <translation>サーバーはこれを自サーバーのメールボックスとして受け取ります。細工した形式での同じ名前も、それにすぎないかもしれません。</translation>
    </message>
    <message>
        <source>The server takes it. That is no relaying.</source>
        <translation>サーバーは受け取ります。これは中継ではありません。</translation>
    </message>
    <message>
        <source>The server does not carry a stranger&apos;s mail onward: the answer of a closed relay.</source>
        <translation>サーバーは、部外者のメールを先へ運びません。閉じたリレーの応答です。</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own, so its refusals show less.</source>
        <translation>サーバーはこのドメインを自分のものとみなしていないため、その拒否から分かることは少なくなります。</translation>
    </message>
    <message>
        <source>The server does not hold this domain for its own.</source>
        <translation>サーバーは、このドメインを自分のものとみなしていません。</translation>
    </message>
    <message>
        <source>The server wants a password first: strangers get nowhere.</source>
        <translation>サーバーは、先にパスワードを求めます。部外者はどこへも送れません。</translation>
    </message>
    <message>
        <source>The server wants TLS first; then the question has to be asked again.</source>
        <translation>サーバーは、先にTLSを求めます。その上で質問し直す必要があります。</translation>
    </message>
    <message>
        <source>The server puts off whoever it does not know yet. That says nothing about relaying.</source>
        <translation>サーバーは、まだ知らない相手を一時的に拒否します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server refuses our address, whatever we ask. That says nothing about relaying.</source>
        <translation>サーバーは、何を尋ねてもこちらのアドレスを拒否します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server refuses our address and does not say why. That says nothing about relaying.</source>
        <translation>サーバーは、理由を述べずにこちらのアドレスを拒否します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server has had enough from us for now. That says nothing about relaying.</source>
        <translation>サーバーは、こちらからの受け付けを今のところ打ち切りました。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server wants our address to have a name in the DNS. That says nothing about relaying.</source>
        <translation>サーバーは、こちらのアドレスがDNSに名前を持つことを求めます。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server does not like the name that we gave in EHLO.</source>
        <translation>サーバーは、こちらがEHLOで名乗った名前を認めません。</translation>
    </message>
    <message>
        <source>The command came out of order, so the answer says nothing about relaying.</source>
        <translation>コマンドの順序が正しくなかったため、この応答は中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server has trouble of its own. That says nothing about relaying.</source>
        <translation>サーバー自身に不具合があります。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server takes no mail at all.</source>
        <translation>サーバーは、メールを一切受け取りません。</translation>
    </message>
    <message>
        <source>The server ends the connection before it has answered.</source>
        <translation>サーバーは、応答する前に接続を終えます。</translation>
    </message>
    <message>
        <source>The server objects to the sender&apos;s domain, not to relaying.</source>
        <translation>サーバーが問題にしているのは送信者のドメインで、中継ではありません。</translation>
    </message>
    <message>
        <source>The sender may not be used from where we stand. That says nothing about relaying.</source>
        <translation>この送信者は、こちらの立ち位置からは使えません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server objects to the sender, not to relaying.</source>
        <translation>サーバーが問題にしているのは送信者で、中継ではありません。</translation>
    </message>
    <message>
        <source>The server finds no way to the recipient&apos;s domain. It looked for one, which a closed relay need not.</source>
        <translation>サーバーは、受信者のドメインへの経路を見つけられません。経路を探したということであり、閉じたリレーなら探す必要はありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail. That says nothing about relaying.</source>
        <translation>受信者のドメインはメールを受け取りません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The server asked the recipient&apos;s own server, which refused: it would have sent on.</source>
        <translation>サーバーは受信者側のサーバーに尋ね、拒否されました。先へ送るつもりだったということです。</translation>
    </message>
    <message>
        <source>The server looks for this mailbox in its own house only: it does not relay.</source>
        <translation>サーバーは、このメールボックスを自サーバーの中だけで探します。中継しません。</translation>
    </message>
    <message>
        <source>The server knows its own users and refuses the others.</source>
        <translation>サーバーは内部の利用者を把握しており、それ以外を拒否します。</translation>
    </message>
    <message>
        <source>The server does not allow an address of this shape.</source>
        <translation>サーバーは、この形のアドレスを認めません。</translation>
    </message>
    <message>
        <source>The server objects to the message, not to its recipient.</source>
        <translation>サーバーが問題にしているのはメッセージで、受信者ではありません。</translation>
    </message>
    <message>
        <source>The server refuses for good and does not say why.</source>
        <translation>サーバーは恒久的に拒否しており、理由を述べていません。</translation>
    </message>
    <message>
        <source>The server refuses for now and does not say why.</source>
        <translation>サーバーは一時的に拒否しており、理由を述べていません。</translation>
    </message>
    <message>
        <source>A stranger may hand in a message for an outside mailbox: nothing is left that would stop it. We hang up here, and no message is sent.</source>
        <translation>部外者が、外部のメールボックス宛てのメッセージを託せます。それを止めるものはもう残っていません。こちらはここで切断し、メッセージは送信しません。</translation>
    </message>
    <message>
        <source>The server wants the message. We hang up here, and no message is sent.</source>
        <translation>サーバーはメッセージを求めています。こちらはここで切断し、メッセージは送信しません。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reasons</name>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2), and the server answered “%3”.</source>
        <translation>部外者（%1）が外部のメールボックス（%2）を尋ね、サーバーは「%3」と応答しました。</translation>
    </message>
    <message>
        <source>A stranger (%1) asked for an outside mailbox (%2) on several connections, and some of them were answered “%3”: more than one server stands behind this address, and they differ.</source>
        <translation>部外者（%1）が外部のメールボックス（%2）を複数の接続で尋ね、一部の接続では「%3」と応答しました。このアドレスの背後には複数のサーバーがあり、動作が異なります。</translation>
    </message>
    <message>
        <source>A mailbox at a second outside domain (%1) was taken as well, so this is not about one domain that the server happens to host.</source>
        <translation>2つ目の外部ドメインのメールボックス（%1）も受理されました。したがって、このサーバーがたまたま受け持つ1つのドメインの話ではありません。</translation>
    </message>
    <message>
        <source>It refuses unknown names of its own (%1: “%2”), so it does not simply take everything.</source>
        <translation>自サーバーの未知の名前は拒否します（%1: 「%2」）。したがって、何でも受け入れているわけではありません。</translation>
    </message>
    <message>
        <source>The server sees us under an address of its own network: an address translator, a container or a proxy stands in front of it, and everybody who comes through it counts as one of its own.</source>
        <translation>サーバーからは、こちらがサーバー自身のネットワークのアドレスに見えています。手前にアドレス変換装置、コンテナー、プロキシのいずれかがあり、そこを通って来る者は誰でも内部の者として扱われます。</translation>
    </message>
    <message>
        <source>The plain form, %1 to %2, was answered “%3”.</source>
        <translation>通常の形式（%1から%2へ）への応答は「%3」でした。</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”. Nothing in that form can mean a mailbox of its own: it took mail for an outside recipient.</source>
        <translation>「%1」への応答は「%2」でした。この形式には、自サーバーのメールボックスと解釈できる余地がありません。外部の受信者宛てのメールを受け入れたということです。</translation>
    </message>
    <message>
        <source>It also took a mailbox that cannot exist (%1: “%2”), so taking the outside recipient shows nothing yet.</source>
        <translation>存在しえないメールボックスも受理しました（%1: 「%2」）。そのため、外部の受信者を受理したことは、まだ何も示しません。</translation>
    </message>
    <message>
        <source>“%1” was answered “%2”; the server may have read it as a mailbox of its own.</source>
        <translation>「%1」への応答は「%2」でした。サーバーが自サーバーのメールボックスと解釈したのかもしれません。</translation>
    </message>
    <message>
        <source>By the DNS this server is an exchanger of every outside domain that we have a mailbox at: what it answers for them says nothing about relaying.</source>
        <translation>DNSによれば、このサーバーは、こちらがメールボックスを持つすべての外部ドメインのMXサーバーです。それらについての応答は、中継について何も示しません。</translation>
    </message>
    <message>
        <source>It took %1 (“%2”), but by the DNS it is an exchanger of that domain, and of the second one as well: taking mail for them is its duty, and no relaying.</source>
        <translation>%1を受理しました（「%2」）。しかしDNSによれば、このサーバーはそのドメインと、2つ目のドメインのMXサーバーでもあります。それらのメールを受け入れるのは務めであり、中継ではありません。</translation>
    </message>
    <message>
        <source>Our own message came out at the far end, and its trace leads through this server: a stranger&apos;s mail to a stranger was sent on. That is the proof.</source>
        <translation>こちらのメッセージが先方に届き、その配送経路はこのサーバーを通っています。部外者から部外者へのメールが中継されました。これが証拠です。</translation>
    </message>
    <message>
        <source>Our own message came out at the far end. Nobody but this server ever had it; but nothing in its trace names the server, so it may have gone on by another one.</source>
        <translation>こちらのメッセージが先方に届きました。これを渡した相手はこのサーバーだけですが、配送経路にこのサーバーを示すものがないため、別のサーバーを経て進んだのかもしれません。</translation>
    </message>
    <message>
        <source>Our message came back, and its bounce quotes the next server: this one did try to send a stranger&apos;s mail on to a stranger.</source>
        <translation>こちらのメッセージが送り返され、そのバウンスは次のサーバーの言葉を引用しています。このサーバーは、部外者から部外者へのメールを実際に先へ送ろうとしました。</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”). Whether that comes out at the far end is not known yet.</source>
        <translation>こちらのメッセージを丸ごと受理しました（「%1」）。先方に届くかどうかは、まだ分かりません。</translation>
    </message>
    <message>
        <source>It took our message whole (“%1”), and within %2 that was not seen at the far end: it may have discarded it, may still keep it, or somebody on the way took it for junk.</source>
        <translation>こちらのメッセージを丸ごと受理しました（「%1」）が、%2以内には先方で確認されませんでした。サーバーが捨てたか、まだ手元に留めているか、途中の誰かが迷惑メールとみなしたのかもしれません。</translation>
    </message>
    <message>
        <source>It took our message and sent it back, but for a reason that says nothing of relaying.</source>
        <translation>こちらのメッセージを受理した後、送り返しましたが、その理由は中継について何も示しません。</translation>
    </message>
    <message>
        <source>We asked from inside, where a mail server may send on to anyone: “%1” is the right answer to us.</source>
        <translation>こちらは、メールサーバーが誰にでも中継してよい内部から尋ねました。「%1」は、こちらへの正しい応答です。</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was refused for the right reason: “%2”.</source>
        <translation>外部のメールボックス（%1）は、正しい理由で拒否されました: 「%2」。</translation>
    </message>
    <message>
        <source>An outside mailbox (%1) was answered “%2”. The words give no reason, but on the same terms mail for its own mailbox was taken.</source>
        <translation>外部のメールボックス（%1）への応答は「%2」でした。文言に理由はありませんが、同じ条件で自サーバーのメールボックス宛てのメールは受理されました。</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at DATA: “%1”.</source>
        <translation>外部の受信者をいったん受理し、DATAで拒否しました: 「%1」。</translation>
    </message>
    <message>
        <source>It took the outside recipient at first, and refused at the end of the message: “%1”.</source>
        <translation>外部の受信者をいったん受理し、メッセージの終わりで拒否しました: 「%1」。</translation>
    </message>
    <message>
        <source>It took our message for %1, and then sent it back to the sender: “%2”. It does not relay; it only says so late.</source>
        <translation>%1宛てのこちらのメッセージを受理した後、送信者へ送り返しました: 「%2」。中継はしていません。それを告げるのが遅いだけです。</translation>
    </message>
    <message>
        <source>It does take mail from us: %1 was answered “%2”. So the refusals are about relaying, not about us.</source>
        <translation>こちらからのメールを確かに受け取ります。%1への応答は「%2」でした。したがって、拒否の理由は中継であり、こちらではありません。</translation>
    </message>
    <message>
        <source>It looks at each recipient: an unknown name of its own (%1) is answered “%2”, an outside one in other words.</source>
        <translation>受信者を1人ずつ見ています。自サーバーの未知の名前（%1）への応答は「%2」で、外部の受信者への応答とは文言が異なります。</translation>
    </message>
    <message>
        <source>Every question was answered like this: “%1”. Who has no password sends nothing, not even to its own mailboxes.</source>
        <translation>どの質問にも、次のように応答しました: 「%1」。パスワードのない者は、自サーバーのメールボックス宛てにさえ何も送れません。</translation>
    </message>
    <message>
        <source>It takes mail for the first outside domain that we tried, but not for another one (%1: “%2”): it handles mail for that one domain, as a second exchanger does.</source>
        <translation>最初に試した外部ドメイン宛てのメールは受け入れますが、別の外部ドメイン宛ては受け入れません（%1: 「%2」）。セカンダリMXのように、その1つのドメインのメールを扱っています。</translation>
    </message>
    <message>
        <source>By the DNS it is an exchanger of the first recipient&apos;s domain, so that one counts for nothing: %1 decides (“%2”).</source>
        <translation>DNSによれば、このサーバーは1人目の受信者のドメインのMXサーバーなので、それは数に入りません。決め手は%1です（「%2」）。</translation>
    </message>
    <message>
        <source>It refuses us, and not only what we ask: “%1”.</source>
        <translation>尋ねた内容だけでなく、こちら自体を拒否しています: 「%1」。</translation>
    </message>
    <message>
        <source>It puts us off for now, as greylisting does with whoever is new: “%1”.</source>
        <translation>グレイリスティングが初めての相手にするように、こちらを一時的に拒否しています: 「%1」。</translation>
    </message>
    <message>
        <source>It takes no more of us for now: “%1”.</source>
        <translation>こちらからの受け付けを今のところ打ち切っています: 「%1」。</translation>
    </message>
    <message>
        <source>It wants a name in the DNS for the address that we come from: “%1”.</source>
        <translation>こちらの接続元アドレスがDNSに名前を持つことを求めています: 「%1」。</translation>
    </message>
    <message>
        <source>It does not accept the name that we give in EHLO: “%1”.</source>
        <translation>こちらがEHLOで名乗る名前を認めません: 「%1」。</translation>
    </message>
    <message>
        <source>It looked for the domain of our sender (%1) in the DNS and did not find it: “%2”.</source>
        <translation>こちらの送信者（%1）のドメインをDNSで探しましたが、見つかりませんでした: 「%2」。</translation>
    </message>
    <message>
        <source>The domain of our sender (%1) does not allow us to write in its name: “%2”.</source>
        <translation>こちらの送信者（%1）のドメインは、こちらがその名で送ることを許していません: 「%2」。</translation>
    </message>
    <message>
        <source>It refuses our sender (%1): “%2”.</source>
        <translation>こちらの送信者（%1）を拒否しています: 「%2」。</translation>
    </message>
    <message>
        <source>It looked for the domain of our test recipient (%1) and found none that takes mail: “%2”.</source>
        <translation>こちらのテスト用受信者（%1）のドメインを探しましたが、メールを受け取るドメインが見つかりませんでした: 「%2」。</translation>
    </message>
    <message>
        <source>It asks the mail server of our test recipient (%1) first, and got no yes from there: “%2”.</source>
        <translation>こちらのテスト用受信者（%1）のメールサーバーに先に尋ね、承諾を得られませんでした: 「%2」。</translation>
    </message>
    <message>
        <source>It takes nothing without TLS: “%1”.</source>
        <translation>TLSなしでは何も受け入れません: 「%1」。</translation>
    </message>
    <message>
        <source>It has trouble of its own just now: “%1”.</source>
        <translation>今は自身に不具合があります: 「%1」。</translation>
    </message>
    <message>
        <source>The plain form is refused, but “%1” has no usable answer, and that form matters.</source>
        <translation>通常の形式は拒否されましたが、「%1」に有効な応答がありません。その形式は判定に関わります。</translation>
    </message>
    <message>
        <source>It does not hold %1 for its own domain (“%2”), so it could not be shown that it takes mail from us at all.</source>
        <translation>%1のドメインを自分のものとみなしていません（「%2」）。そのため、そもそもこちらからメールを受け取るかどうかを示せませんでした。</translation>
    </message>
    <message>
        <source>It was asked for none of its own mailboxes, so its refusals may be about us.</source>
        <translation>自サーバーのメールボックスを1つも尋ねていないため、拒否の理由はこちらにあるのかもしれません。</translation>
    </message>
    <message>
        <source>It took mail for none of its own mailboxes that we asked for (%1: “%2”), so its refusals may be about us.</source>
        <translation>尋ねた自サーバーのメールボックスのどれについてもメールを受け入れませんでした（%1: 「%2」）。そのため、拒否の理由はこちらにあるのかもしれません。</translation>
    </message>
    <message>
        <source>The reply does not say why it refuses: “%1”.</source>
        <translation>応答は、拒否の理由を述べていません: 「%1」。</translation>
    </message>
    <message>
        <source>The TLS handshake came to nothing.</source>
        <translation>TLSのハンドシェイクが成立しませんでした。</translation>
    </message>
    <message>
        <source>The server ended the connection before it answered.</source>
        <translation>サーバーは、応答する前に接続を終えました。</translation>
    </message>
    <message>
        <source>The server ended the connection: “%1”.</source>
        <translation>サーバーは接続を終えました: 「%1」。</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>サーバーは応答しなくなりました。</translation>
    </message>
    <message>
        <source>The check was stopped before the questions that matter were answered.</source>
        <translation>判定に関わる質問に応答がある前に、検査が中止されました。</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>Port 25 gave no answer at all, not even a refusal: so it looks from a network that lets nobody out to port 25, as many do.</source>
        <translation>25番ポートからは、拒否さえもなく、まったく応答がありませんでした。これは、外向きの25番ポートを誰にも許さない、よくあるネットワークからの見え方です。</translation>
    </message>
    <message>
        <source>There is no way to IPv6 addresses from here.</source>
        <translation>ここからIPv6アドレスへの経路がありません。</translation>
    </message>
    <message>
        <source>A connection was made, but no greeting came in the time that we wait.</source>
        <translation>接続はできましたが、待ち時間内に挨拶がありませんでした。</translation>
    </message>
    <message>
        <source>What came back is not SMTP.</source>
        <translation>返ってきたものはSMTPではありません。</translation>
    </message>
    <message>
        <source>What came back is not SMTP: “%1”.</source>
        <translation>返ってきたものはSMTPではありません: 「%1」。</translation>
    </message>
    <message>
        <source>It greets with a refusal: “%1”.</source>
        <translation>挨拶の段階で拒否しています: 「%1」。</translation>
    </message>
    <message>
        <source>Run the check again with %1: it waits for some %2 min and asks once more, and who comes back is let in.</source>
        <translation>%1を付けて検査し直してください。%2分ほど待ってからもう一度尋ねます。再び来た相手は通されます。</translation>
    </message>
    <message>
        <source>Run the check from another address, or have ours taken off the list that the reply names. Home and mobile connections are listed almost everywhere.</source>
        <translation>別のアドレスから検査を実行するか、応答が示すリストからこちらのアドレスを外してもらってください。家庭やモバイルの接続は、ほぼどのリストにも載っています。</translation>
    </message>
    <message>
        <source>Wait an hour and run the check again with --gentle.</source>
        <translation>1時間待ってから、--gentleを付けて検査し直してください。</translation>
    </message>
    <message>
        <source>Give our address a PTR record that leads to a name which leads back, or run the check from a host that has one.</source>
        <translation>こちらのアドレスに、正引きで元に戻る名前を示すPTRレコードを設定するか、それを備えたホストから検査を実行してください。</translation>
    </message>
    <message>
        <source>Name this machine with a fully qualified name that the DNS knows: --helo NAME.</source>
        <translation>このマシンが名乗る名前として、DNSにある完全修飾名を指定してください: --helo NAME</translation>
    </message>
    <message>
        <source>Give a sender of your own at a domain that lets this machine send: --sender ADDRESS.</source>
        <translation>このマシンからの送信を許しているドメインの、ご自分の送信者を指定してください: --sender ADDRESS</translation>
    </message>
    <message>
        <source>Give an outside mailbox of your own that exists: --recipient ADDRESS.</source>
        <translation>実在する、ご自分の外部メールボックスを指定してください: --recipient ADDRESS</translation>
    </message>
    <message>
        <source>Name a domain and a mailbox that this server takes mail for: --hosted-domain DOMAIN --local ADDRESS.</source>
        <translation>このサーバーがメールを受け取るドメインとメールボックスを指定してください: --hosted-domain DOMAIN --local ADDRESS</translation>
    </message>
    <message>
        <source>Run the check again with --tls auto or --tls always.</source>
        <translation>--tls autoまたは--tls alwaysを付けて検査し直してください。</translation>
    </message>
    <message>
        <source>Have the server&apos;s TLS set-up looked at: until a handshake succeeds, this door is unknown, not closed.</source>
        <translation>サーバーのTLSの設定を調べてもらってください。ハンドシェイクが成立するまで、この入口は閉じているのではなく、不明です。</translation>
    </message>
    <message>
        <source>Run the check again later, with --gentle and a longer --timeout; if it stays so, ask whoever runs %1 what the reply means.</source>
        <translation>時間を置き、--gentleを付け、--timeoutを長くして検査し直してください。変わらなければ、%1を運用している人に応答の意味を尋ねてください。</translation>
    </message>
    <message>
        <source>Run the check again and let it finish.</source>
        <translation>検査を実行し直し、最後まで続けてください。</translation>
    </message>
    <message>
        <source>Close it today: blocklists take up open relays on sight. Two rules leave mail working: from inside the network to any mailbox; from outside to mailboxes of %1 only.</source>
        <translation>今日のうちに閉じてください。ブロックリストは、オープンリレーを見つけ次第登録します。次の2つのルールなら、メールは引き続き使えます。ネットワークの内部からは任意のメールボックスへ。外部からは%1のメールボックスだけへ。</translation>
    </message>
    <message>
        <source>Let the server see the true address of its clients, and take the translator&apos;s address out of its trusted networks.</source>
        <translation>サーバーにクライアントの本当のアドレスが見えるようにし、変換装置のアドレスをサーバーの信頼するネットワークから外してください。</translation>
    </message>
    <message>
        <source>Have unknown names of its own domain refused at RCPT and check again: then its answers tell more. Until then, look whether a message to an outside mailbox leaves the server: its log and queue show it.</source>
        <translation>自ドメインの未知の名前をRCPTの段階で拒否させてから、検査し直してください。応答からより多くのことが分かるようになります。それまでは、外部のメールボックス宛てのメッセージがサーバーから出ていくかどうかを、ログとキューで確かめてください。</translation>
    </message>
    <message>
        <source>Save this check, and go on waiting later: postern wait FILE. Only the message&apos;s arrival is proof.</source>
        <translation>この検査を保存し、後で続きを待ってください: postern wait FILE（証拠になるのは、メッセージの到着だけです）</translation>
    </message>
    <message>
        <source>Look where the message is now: in the server&apos;s log and queue, and in the folder for junk at the far end. If it comes after all, postern wait FILE judges the saved check again.</source>
        <translation>メッセージが今どこにあるかを、サーバーのログとキュー、先方の迷惑メールフォルダーで調べてください。後から届いた場合は、postern wait FILEで、保存した検査を判定し直せます。</translation>
    </message>
    <message>
        <source>Have outside recipients refused at RCPT: what is taken and bounced goes to whoever was named as sender, who may be a stranger.</source>
        <translation>外部の受信者をRCPTの段階で拒否させてください。受け入れてからバウンスすると、送信者として書かれた人に届き、それは無関係な人かもしれません。</translation>
    </message>
    <message>
        <source>Look whether a message to %1 leaves the server: its log and queue show it. If it takes every name of its own domain, name a mailbox that cannot be there and have unknown names refused.</source>
        <translation>%1宛てのメッセージがサーバーから出ていくかどうかを、ログとキューで確かめてください。自ドメインのどの名前でも受け入れるサーバーなら、存在しえないメールボックスを指定し、未知の名前を拒否させてください。</translation>
    </message>
    <message>
        <source>Run the same check where strangers stand: on a host outside of the network, at another provider, without a VPN into this one, and there with the command below. If this host is outside, say so here: --vantage outside.</source>
        <translation>部外者と同じ立場の場所で、同じ検査を実行してください。ネットワークの外部、別の事業者のホストで、このネットワークへのVPNなしに、下のコマンドを使います。今のホストが外部にある場合は、ここでそう指定してください: --vantage outside</translation>
    </message>
    <message>
        <source>Name an outside mailbox at a domain that this server has nothing to do with: --recipient ADDRESS, and another one: --second-recipient ADDRESS.</source>
        <translation>このサーバーと無関係なドメインの外部メールボックスを指定し（--recipient ADDRESS）、もう1つ別のものも指定してください: --second-recipient ADDRESS</translation>
    </message>
    <message>
        <source>If the server is up, run the check from a network that lets you out to port 25: other servers answer you there, too. If nothing is meant to listen at port 25 of %1, name the ports that do: --ports 465,587.</source>
        <translation>サーバーが稼働しているなら、外向きの25番ポートを許すネットワークから検査を実行してください。他のサーバーも、そこからなら応答します。%1の25番ポートで何も待ち受けないのが意図どおりなら、待ち受けているポートを指定してください: --ports 465,587</translation>
    </message>
    <message>
        <source>Run the check from a network that has IPv6.</source>
        <translation>IPv6のあるネットワークから検査を実行してください。</translation>
    </message>
    <message>
        <source>Check name and port. Many providers block port 25 from home and cloud connections: then run the check from another network.</source>
        <translation>名前とポートを確かめてください。家庭やクラウドの接続では、多くの事業者が25番ポートを遮断しています。その場合は、別のネットワークから検査を実行してください。</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen at 25, 587 and 465.</source>
        <translation>ポートを確かめてください。メールサーバーは25、587、465で待ち受けます。</translation>
    </message>
    <message>
        <source>Check the spelling, or name the host instead of the domain.</source>
        <translation>綴りを確かめるか、ドメインではなくホストを指定してください。</translation>
    </message>
</context>
<context>
    <name>postern::explain::RemedySection</name>
    <message>
        <source>Keep the two rules: from inside the network to any mailbox; from outside to the server&apos;s own mailboxes only.</source>
        <translation>2つのルールを守ってください。ネットワークの内部からは任意のメールボックスへ。外部からは自サーバーのメールボックスだけへ。</translation>
    </message>
    <message>
        <source>Test again from outside after every change of the server, and of whatever stands before it: a firewall, a proxy, a container, an IPv6 address.</source>
        <translation>サーバーを変更したとき、またファイアウォール、プロキシ、コンテナー、IPv6アドレスなど、その手前にあるものを変更したときは、そのたびに外部から検査し直してください。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>続いて</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>出典: </translation>
    </message>
</context>
<context>
    <name>postern::explain::Repeats</name>
    <message>
        <source>swaks takes the comma for the end of an address: type the lines.</source>
        <translation>swaksはコンマをアドレスの終わりとみなします。行を入力してください。</translation>
    </message>
    <message>
        <source>swaks sends no parameters behind an address: type the lines.</source>
        <translation>swaksはアドレスの後のパラメーターを送りません。行を入力してください。</translation>
    </message>
    <message>
        <source>swaks cannot send an address of this shape: type the lines.</source>
        <translation>swaksはこの形のアドレスを送れません。行を入力してください。</translation>
    </message>
    <message>
        <source>The check went through a proxy, and this does not: do it where the proxy stands.</source>
        <translation>検査はプロキシを通して行われましたが、これは通しません。プロキシのある場所で実行してください。</translation>
    </message>
    <message>
        <source>at the 354 break off with Ctrl+C: without the final dot there is no message</source>
        <translation>354が返ったら、Ctrl+Cで打ち切ってください。最後の点がなければ、メッセージは存在しません。</translation>
    </message>
</context>
<context>
    <name>postern::explain::ReplyCodes</name>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The server tells about its own state.</source>
        <translation>サーバーが自身の状態を述べます。</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The server says how it can be used; this is for people.</source>
        <translation>サーバーが使い方を述べます。人に向けたものです。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The server is there and ready to listen.</source>
        <translation>サーバーが応答しており、コマンドを受け付けられます。</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The server ends the connection, as agreed.</source>
        <translation>サーバーが、合意どおり接続を終えます。</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>ログイン済み</translation>
    </message>
    <message>
        <source>The password was right: from now on the client is somebody.</source>
        <translation>パスワードは正しく、これ以降、クライアントは身元の分かった相手です。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The server did what it was asked.</source>
        <translation>サーバーは求められたことを行いました。</translation>
    </message>
    <message>
        <source>taken, to be sent on</source>
        <translation>受理、転送予定</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server takes the message and sends it there.</source>
        <translation>メールボックスは別の場所にあり、サーバーはメッセージを受け取ってそこへ送ります。</translation>
    </message>
    <message>
        <source>not looked up, but taken</source>
        <translation>未確認のまま受理</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, and tries to deliver all the same.</source>
        <translation>サーバーは、メールボックスの有無を述べないまま、配送を試みます。</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The server waits for the next part of the login.</source>
        <translation>サーバーは、ログインの次の部分を待っています。</translation>
    </message>
    <message>
        <source>send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>The server wants the message itself now; a line with a single dot would end it.</source>
        <translation>サーバーは、ここでメッセージ本体を求めています。点1つだけの行がその終わりになります。</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>The server ends the connection; try again later.</source>
        <translation>サーバーが接続を終えます。後で試してください。</translation>
    </message>
    <message>
        <source>password must be changed</source>
        <translation>パスワードの変更が必要</translation>
    </message>
    <message>
        <source>This way of logging in works only after the user has logged in once in another way.</source>
        <translation>このログイン方式は、ユーザーが一度別の方式でログインした後でなければ使えません。</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今は不可</translation>
    </message>
    <message>
        <source>The mailbox cannot be used at the moment; later it may.</source>
        <translation>メールボックスは今使えません。後で使えるかもしれません。</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>サーバーの不具合</translation>
    </message>
    <message>
        <source>Something went wrong in the server itself; later it may work.</source>
        <translation>サーバー自身で問題が起きました。後では動くかもしれません。</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>The server has no space or too many recipients just now.</source>
        <translation>サーバーには今、空きがないか、受信者が多すぎます。</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>今は利用不可</translation>
    </message>
    <message>
        <source>TLS or login cannot be had at the moment. Some servers also put off relaying with this code.</source>
        <translation>TLSまたはログインが今は使えません。このコードで中継を一時的に拒否するサーバーもあります。</translation>
    </message>
    <message>
        <source>cannot do that now</source>
        <translation>今は対応不可</translation>
    </message>
    <message>
        <source>The server cannot handle one of the parameters just now.</source>
        <translation>サーバーは今、パラメーターの1つを処理できません。</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>The server does not know this command, or the line is too long.</source>
        <translation>サーバーがこのコマンドを知らないか、行が長すぎます。</translation>
    </message>
    <message>
        <source>bad argument</source>
        <translation>不正な引数</translation>
    </message>
    <message>
        <source>The command is known, but what stands behind it has a wrong form.</source>
        <translation>コマンドは知られていますが、その後に続く部分の形が誤っています。</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>The server knows the command and does not carry it out.</source>
        <translation>サーバーはこのコマンドを知っていますが、実行しません。</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>順序の誤り</translation>
    </message>
    <message>
        <source>The command came before one that has to stand in front of it.</source>
        <translation>先に必要なコマンドより前に、このコマンドが来ました。</translation>
    </message>
    <message>
        <source>parameter not offered</source>
        <translation>パラメーターは未提供</translation>
    </message>
    <message>
        <source>The command is known, but not with this parameter.</source>
        <translation>コマンドは知られていますが、このパラメーターは使えません。</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>メールを受け取らない</translation>
    </message>
    <message>
        <source>This host never takes any mail.</source>
        <translation>このホストはメールを一切受け取りません。</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>このままでは不可</translation>
    </message>
    <message>
        <source>The server wants something first: TLS, or a password.</source>
        <translation>サーバーは、TLSかパスワードを先に求めています。</translation>
    </message>
    <message>
        <source>login too weak</source>
        <translation>ログイン方式が弱い</translation>
    </message>
    <message>
        <source>This way of logging in is too weak for this user.</source>
        <translation>このログイン方式は、このユーザーには弱すぎます。</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>User name or password are not right.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>login needs encryption</source>
        <translation>ログインには暗号化が必要</translation>
    </message>
    <message>
        <source>This way of logging in is offered only over TLS.</source>
        <translation>このログイン方式は、TLSの上でのみ提供されます。</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>恒久的な拒否</translation>
    </message>
    <message>
        <source>The server does not take this: no such mailbox, or a rule is against it.</source>
        <translation>サーバーはこれを受け取りません。そのようなメールボックスがないか、規則に反します。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここにはない</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere, and the server will not send the message there.</source>
        <translation>メールボックスは別の場所にあり、サーバーはメッセージをそこへ送りません。</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>The message is larger than the server or the mailbox allows.</source>
        <translation>メッセージが、サーバーまたはメールボックスで許される大きさを超えています。</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>名前は不許可</translation>
    </message>
    <message>
        <source>The server does not accept this form of a mailbox name.</source>
        <translation>サーバーは、メールボックス名のこの形を認めません。</translation>
    </message>
    <message>
        <source>The server will not do this, now or later. As a greeting: it takes no mail from this client.</source>
        <translation>サーバーは、今も後もこれを行いません。挨拶としては: このクライアントからのメールを受け取りません。</translation>
    </message>
    <message>
        <source>parameter unknown</source>
        <translation>未知のパラメーター</translation>
    </message>
    <message>
        <source>The server does not know one of the parameters, or does not offer it.</source>
        <translation>サーバーがパラメーターの1つを知らないか、提供していません。</translation>
    </message>
    <message>
        <source>domain takes no mail</source>
        <translation>ドメインはメールを受け取らない</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>受信者のドメインは、メールを受け取らないと表明しています。</translation>
    </message>
    <message>
        <source>The server says yes.</source>
        <translation>サーバーは承諾しています。</translation>
    </message>
    <message>
        <source>The server says yes, and waits for more.</source>
        <translation>サーバーは承諾し、続きを待っています。</translation>
    </message>
    <message>
        <source>The server says no for the moment; later the same question may get a yes.</source>
        <translation>サーバーは今のところ拒んでいます。後で同じ質問が承諾されることもあります。</translation>
    </message>
    <message>
        <source>The server says no, and asking again does not help.</source>
        <translation>サーバーは拒んでおり、尋ね直しても変わりません。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Reports</name>
    <message>
        <source>How to close it</source>
        <translation>閉じる方法</translation>
    </message>
    <message>
        <source>What to do next, and how to close it</source>
        <translation>次にすべきことと閉じる方法</translation>
    </message>
    <message>
        <source>How it stays closed</source>
        <translation>閉じたまま保つには</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすべきこと</translation>
    </message>
    <message>
        <source>Open relay check of %1</source>
        <translation>%1のオープンリレー検査</translation>
    </message>
    <message>
        <source>%1 · record %2</source>
        <translation>%1 · 記録%2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>What this server does with mail</source>
        <translation>このサーバーのメールの扱い</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>決め手の行</translation>
    </message>
    <message>
        <source>The proof by delivery</source>
        <translation>配送による証明</translation>
    </message>
    <message>
        <source>Every question and its answer</source>
        <translation>すべての質問と応答</translation>
    </message>
    <message>
        <source>What else was seen</source>
        <translation>ほかに確認されたこと</translation>
    </message>
    <message>
        <source>What was not covered</source>
        <translation>未検査の項目</translation>
    </message>
    <message>
        <source>How this was tested</source>
        <translation>検査の方法</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>この検査</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>やり取りの全体</translation>
    </message>
</context>
<context>
    <name>postern::explain::Say</name>
    <message>
        <source>this is no TOML: %1</source>
        <translation>TOMLではありません（%1）</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>フィールド「%1」がありません</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>「%1」というフィールドはありません</translation>
    </message>
    <message>
        <source>the field “%1” has a value of the wrong type</source>
        <translation>フィールド「%1」の値の型が誤っています</translation>
    </message>
    <message>
        <source>the id “%1” stands here for the second time</source>
        <translation>ID「%1」がここで重複しています</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>「%1」という種類はありません</translation>
    </message>
    <message>
        <source>a tier is 1, 2 or 3, not %1</source>
        <translation>階層は1、2、3のいずれかで、%1ではありません</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”</source>
        <translation>「%1」というプレースホルダーはありません</translation>
    </message>
    <message>
        <source>the control “%1” is not in this catalogue</source>
        <translation>対照質問「%1」がこのカタログにありません</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a command</source>
        <translation>「%1」はコマンドに入れられません</translation>
    </message>
    <message>
        <source>there is no probe in it</source>
        <translation>プローブがありません</translation>
    </message>
    <message>
        <source>No target was named. Give a domain, a host, an address, or practice:closed to try it out.</source>
        <translation>対象の指定がありません。ドメイン、ホスト、アドレスのいずれか、または試すだけならpractice:closedを指定してください。</translation>
    </message>
    <message>
        <source>There is no practice server “%1”. There are: %2.</source>
        <translation>「%1」という練習用サーバーはありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>「%1」: ポートは1から65535までの番号でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write 192.0.2.1, 192.0.2.1:25, 2001:db8::1 or [2001:db8::1]:25.</source>
        <translation>「%1」はIPアドレスではありません。192.0.2.1、192.0.2.1:25、2001:db8::1、[2001:db8::1]:25のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a mail address. Name its domain or mail server instead.</source>
        <translation>「%1」はメールアドレスです。そのドメインかメールサーバーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a URL. Name only the host, with the port if it is not 25: mail.example.org:587.</source>
        <translation>「%1」はURLです。ホストだけを指定し、25番以外ならポートを付けてください: mail.example.org:587</translation>
    </message>
    <message>
        <source>“%1” names more than one server. Postern asks one target at a time, and no ranges.</source>
        <translation>「%1」は複数のサーバーを指しています。Posternが一度に尋ねる対象は1つで、範囲は指定できません。</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a host nor an address. Names have letters, digits and hyphens, parted by dots.</source>
        <translation>「%1」はドメインでもホストでもアドレスでもありません。名前は英字、数字、ハイフンからなり、点で区切られます。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>the domain holds a character or an empty part that no name has</source>
        <translation>ドメインに、名前に使えない文字か、空の部分があります</translation>
    </message>
    <message>
        <source>the brackets hold no IP address</source>
        <translation>角括弧の中がIPアドレスではありません</translation>
    </message>
    <message>
        <source>there is no @ in it</source>
        <translation>@がありません</translation>
    </message>
    <message>
        <source>the part before the @ holds a character that has to be quoted or cannot be there</source>
        <translation>@の前の部分に、引用符が必要な文字か、使えない文字があります</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1、%2行目: %3。</translation>
    </message>
    <message>
        <source>%1 is broken: at byte %2 it is no JSON any more. Was it cut off or edited? Run the check again.</source>
        <translation>%1は壊れています。%2バイト目からJSONではなくなっています。途中で切れたか、編集されましたか？ 検査を実行し直してください。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no record of a check.</source>
        <translation>%1はJSONですが、検査の記録ではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Postern. Judge it with that one.</source>
        <translation>%1は、より新しいPosternが書いたものです。そのPosternで判定してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be a record of a check.</source>
        <translation>%1は、検査の記録としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is missing. Run the check again.</source>
        <translation>%1は壊れています。「%2」がありません。検査を実行し直してください。</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” is of the wrong type. Run the check again.</source>
        <translation>%1は壊れています。「%2」の型が誤っています。検査を実行し直してください。</translation>
    </message>
    <message>
        <source>%1 is broken: “%2” has a value that it cannot have. Run the check again.</source>
        <translation>%1は壊れています。「%2」の値がありえないものです。検査を実行し直してください。</translation>
    </message>
    <message>
        <source>%1 is empty. Give a saved check, or a dialogue copied from a terminal.</source>
        <translation>%1は空です。保存した検査か、端末からコピーした対話を指定してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be a dialogue.</source>
        <translation>%1は、対話としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 holds no reply of a mail server: no line begins with a code such as 250 or 554.</source>
        <translation>%1に、メールサーバーの応答がありません。250や554のようなコードで始まる行がありません。</translation>
    </message>
    <message>
        <source>In %1 nobody is asked to take mail: there is no MAIL FROM with a RCPT TO after it.</source>
        <translation>%1では、誰にもメールの受け取りを求めていません。MAIL FROMの後にRCPT TOが続く箇所がありません。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Seen</name>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>The server&apos;s own people</source>
        <translation>サーバーの内部の利用者</translation>
    </message>
    <message>
        <source>The server&apos;s software</source>
        <translation>サーバーのソフトウェア</translation>
    </message>
    <message>
        <source>the tester said so</source>
        <translation>検査者がそう申告した</translation>
    </message>
    <message>
        <source>the server is on this machine</source>
        <translation>サーバーはこのマシン上にある</translation>
    </message>
    <message>
        <source>the server is in the same network</source>
        <translation>サーバーは同じネットワークにある</translation>
    </message>
    <message>
        <source>the server sees us under an address of our own network</source>
        <translation>サーバーからは、こちらが自分側のネットワークのアドレスに見えている</translation>
    </message>
    <message>
        <source>the server has an address of a private network</source>
        <translation>サーバーはプライベートネットワークのアドレスを持つ</translation>
    </message>
    <message>
        <source>nothing speaks for inside</source>
        <translation>内部だと示すものはない</translation>
    </message>
    <message>
        <source>From where each endpoint was asked</source>
        <translation>各エンドポイントを、どこから尋ねたか</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>We come from</source>
        <translation>こちらの接続元</translation>
    </message>
    <message>
        <source>It sees us as</source>
        <translation>サーバーから見た接続元</translation>
    </message>
    <message>
        <source>So we stand</source>
        <translation>こちらの立ち位置</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>述べていない</translation>
    </message>
    <message>
        <source>behind a translator or proxy</source>
        <translation>変換装置またはプロキシの背後</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>How the server sees us</source>
        <translation>サーバーからのこちらの見え方</translation>
    </message>
    <message>
        <source>TLS and certificates</source>
        <translation>TLSと証明書</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>確認場所</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>%1 (out of use by RFC 8996)</source>
        <translation>%1（RFC 8996で廃止）</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の主体</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>対象の名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1（自己署名）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>is for the name that was dialled</source>
        <translation>接続した名前のもの</translation>
    </message>
    <message>
        <source>is not for the name that was dialled</source>
        <translation>接続した名前のものではない</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>leads to an authority that the tester&apos;s system trusts</source>
        <translation>検査者のシステムが信頼する認証局にたどれる</translation>
    </message>
    <message>
        <source>no authority that the tester&apos;s system trusts</source>
        <translation>検査者のシステムが信頼する認証局にたどれない</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>SHA-256フィンガープリント</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>有効な答えなし</translation>
    </message>
    <message>
        <source>Who takes mail for the test recipients</source>
        <translation>テスト用受信者のメールを受け取るサーバー</translation>
    </message>
    <message>
        <source>Names of the server&apos;s addresses</source>
        <translation>サーバーのアドレスの名前</translation>
    </message>
    <message>
        <source>Block lists that were asked</source>
        <translation>照会したブロックリスト</translation>
    </message>
</context>
<context>
    <name>postern::explain::Software</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>it calls itself so (%1)</source>
        <translation>名乗り（%1）</translation>
    </message>
    <message>
        <source>it speaks in its words (%1%2)</source>
        <translation>特有の文言（%1%2）</translation>
    </message>
    <message>
        <source> and one more</source>
        <translation> ほか1件</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか%1件</translation>
    </message>
    <message>
        <source>%1, and nothing else shows it</source>
        <translation>%1のみで、ほかに裏付けるものはない</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性がある</translation>
    </message>
    <message>
        <source>But %1 is what %2 says: one of them is a disguise, or a gateway stands before the server, or two servers share the address.</source>
        <translation>ただし、%1は%2の言葉です。どちらかが偽装か、サーバーの手前にゲートウェイがあるか、2つのサーバーが同じアドレスを使っています。</translation>
    </message>
    <message>
        <source>It looks like %1 (%2): %3.</source>
        <translation>%1と見られます（%2）。根拠: %3。</translation>
    </message>
</context>
<context>
    <name>postern::explain::Teller</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1、続いて%2</translation>
    </message>
    <message>
        <source>Put the address by which strangers reach the server in the place of %1.</source>
        <translation>%1の箇所には、部外者がこのサーバーに接続するときのアドレスを入れてください。</translation>
    </message>
    <message>
        <source>Then run this check again, from the same place, to see that it is shut.</source>
        <translation>その後、同じ場所からこの検査をもう一度実行し、閉じたことを確かめてください。</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>検査は完了前に中止されました。</translation>
    </message>
    <message>
        <source>Only over TLS</source>
        <translation>TLSの上でのみ</translation>
    </message>
    <message>
        <source>wants a password</source>
        <translation>パスワードを要求</translation>
    </message>
</context>
<context>
    <name>postern::explain::Tongue</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language into which this is translated (BCP 47): &quot;de&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, by the letters of QLocale: &quot;25 November 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>The same without seconds: &quot;25 Nov 2026 09:30&quot;</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>How a moment is written, by the letters of QLocale: &quot;25 Nov 2026 09:30:00&quot;</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>postern::explain::Watch</name>
    <message>
        <source>Say where the message will come out.</source>
        <translation>メッセージが届く場所を指定してください。</translation>
    </message>
    <message>
        <source>A place to watch is listen:ADDRESS:PORT, maildir:DIR, mbox:FILE, imaps://USER@HOST/BOX, imap+starttls://USER@HOST/BOX or manual.</source>
        <translation>監視先の形式は、listen:ADDRESS:PORT、maildir:DIR、mbox:FILE、imaps://USER@HOST/BOX、imap+starttls://USER@HOST/BOX、manualです。</translation>
    </message>
    <message>
        <source>To listen, give an IP address of this machine and a port, as in listen:192.0.2.7:25.</source>
        <translation>待ち受けるには、このマシンのIPアドレスとポートを、listen:192.0.2.7:25のように指定してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1から65535までの番号です。</translation>
    </message>
    <message>
        <source>Give the path of the mailbox.</source>
        <translation>メールボックスのパスを指定してください。</translation>
    </message>
    <message>
        <source>Say whose mailbox it is: imaps://USER@HOST/BOX.</source>
        <translation>誰のメールボックスかを指定してください: imaps://USER@HOST/BOX</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server needs a host name or an IP address.</source>
        <translation>メールボックスのサーバーのホスト名かIPアドレスが必要です。</translation>
    </message>
    <message>
        <source>Leave the password out: it is asked for, and kept nowhere.</source>
        <translation>パスワードは含めないでください。後で尋ね、どこにも保存しません。</translation>
    </message>
    <message>
        <source>It holds a character that cannot be part of it.</source>
        <translation>使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Postern cannot listen there: the address is not this machine&apos;s, the port is taken, or it needs more rights.</source>
        <translation>Posternはそこで待ち受けできません。アドレスがこのマシンのものでないか、ポートが使用中か、権限が足りません。</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>そのようなメールボックスはありません。</translation>
    </message>
    <message>
        <source>It is there, but it cannot be read: it is somebody else&apos;s, locked, or no mailbox of that kind.</source>
        <translation>存在しますが、読み取れません。他人のものか、ロックされているか、その種類のメールボックスではありません。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not answer.</source>
        <translation>メールボックスのサーバーが応答しません。</translation>
    </message>
    <message>
        <source>There is no safe connection to the mailbox&apos;s server: TLS failed, or nobody vouches for its certificate. The password was not sent.</source>
        <translation>メールボックスのサーバーへの安全な接続がありません。TLSが失敗したか、証明書が信頼できる認証局にたどれません。パスワードは送信していません。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server does not take this name and password.</source>
        <translation>メールボックスのサーバーが、この名前とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s server answers in a way that is not IMAP as it should be.</source>
        <translation>メールボックスのサーバーの応答が、正しいIMAPではありません。</translation>
    </message>
    <message>
        <source>Before a message is sent, it has to be shown that this mailbox is yours.</source>
        <translation>メッセージを送信する前に、このメールボックスがご自分のものであることを示す必要があります。</translation>
    </message>
    <message>
        <source>The message can reach nobody else, so nothing has to be shown about the mailbox.</source>
        <translation>メッセージがほかの誰かに届くことはないため、メールボックスについて示す必要はありません。</translation>
    </message>
    <message>
        <source>This mailbox is yours: the code that was mailed to it came out there.</source>
        <translation>このメールボックスはご自分のものです。送ったコードがそこに届きました。</translation>
    </message>
    <message>
        <source>This mailbox is yours: you know the code that was mailed to it.</source>
        <translation>このメールボックスはご自分のものです。送ったコードをご存じです。</translation>
    </message>
    <message>
        <source>This mailbox is yours: Postern can read it, and it is that address&apos;s.</source>
        <translation>このメールボックスはご自分のものです。Posternが読み取れ、そのアドレスのものです。</translation>
    </message>
    <message>
        <source>This is the message, with its way.</source>
        <translation>これが、経路の記録を伴うメッセージです。</translation>
    </message>
    <message>
        <source>This is the message, but not all of its source: the Received lines at the top are missing or cut. Mail programs show them under “source”, “original” or “headers”.</source>
        <translation>これはそのメッセージですが、ソースの全部ではありません。先頭のReceived行が欠けているか、途中で切れています。メールソフトでは「ソース」「原文」「ヘッダー」などの名で表示できます。</translation>
    </message>
    <message>
        <source>This is another message: it does not carry the number of this test.</source>
        <translation>これは別のメッセージです。この検査の番号がありません。</translation>
    </message>
    <message>
        <source>This is only a part of a message. Copy all of its source, from the first line.</source>
        <translation>これはメッセージの一部にすぎません。最初の行から、ソース全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This is no message. Copy its source, or drop its .eml file here.</source>
        <translation>これはメッセージではありません。ソースをコピーするか、.emlファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s message is taken, Postern sends one, to a mailbox of yours, and watches for it. It says what it is and needs no answer. Only a message that comes out at the far end proves an open relay.</source>
        <translation>部外者のメッセージが受理される場合、Posternはご自分のメールボックス宛てにメッセージを1通送信し、その到着を監視します。メッセージにはそれが何であるかが記され、返信は不要です。オープンリレーであることは、先方に届いたメッセージだけが証明します。</translation>
    </message>
    <message>
        <source>Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Then show the source of what arrived here.</source>
        <translation>コード%1を%2宛てにメールしてください。検査対象のサーバーではなく、普段お使いのメールソフトから送ります。その後、届いたもののソースをここに示してください。</translation>
    </message>
    <message>
        <source>Nothing there says whose mailbox it is. Mail the code %1 to %2, by the program that you always mail with and not by the server under test. Postern sees when it comes out.</source>
        <translation>誰のメールボックスかを示すものが、そこにはありません。コード%1を%2宛てにメールしてください。検査対象のサーバーではなく、普段お使いのメールソフトから送ります。届けば、Posternが検知します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>postern::explain::Way</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>its clock is behind by %1 or more</source>
        <translation>時計が%1以上遅れている</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>A server that does not name itself</source>
        <translation>名前を示さないサーバー</translation>
    </message>
    <message>
        <source>%1 had it by itself.</source>
        <translation>%1自身から出たものです。</translation>
    </message>
    <message>
        <source>%1 took it from %2, whose name may be false.</source>
        <translation>%1が%2から受け取りました。その名前は偽りかもしれません。</translation>
    </message>
    <message>
        <source>%1 took it from %2.</source>
        <translation>%1が%2から受け取りました。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server. That is the proof.</source>
        <translation>メッセージが先方に届き、その配送経路はこのサーバーを通っています。これが証拠です。</translation>
    </message>
    <message>
        <source>The message came out at the far end, and its trace leads through this server, which saw us as %1. That is the proof.</source>
        <translation>メッセージが先方に届き、その配送経路はこのサーバーを通っています。このサーバーからは、こちらが%1に見えていました。これが証拠です。</translation>
    </message>
    <message>
        <source>The message came out at the far end, but no line of its trace names this server: it may have gone another way.</source>
        <translation>メッセージは先方に届きましたが、配送経路にこのサーバーを示す行がありません。別の経路をたどったのかもしれません。</translation>
    </message>
    <message>
        <source>The server took the message, and sent it back: it does not relay after all.</source>
        <translation>サーバーはメッセージを受理した後、送り返しました。結局のところ、中継しません。</translation>
    </message>
    <message>
        <source>The message came back since the far end would not have it. The server did try to hand it on.</source>
        <translation>先方が受け取らなかったため、メッセージが送り返されました。サーバーは実際に先へ渡そうとしました。</translation>
    </message>
    <message>
        <source>The message came back for a reason that says nothing about relaying.</source>
        <translation>メッセージが送り返されましたが、その理由は中継について何も示しません。</translation>
    </message>
    <message>
        <source>A report came: the message is delayed, and the server goes on trying.</source>
        <translation>報告が届きました。メッセージは遅れており、サーバーは引き続き試みています。</translation>
    </message>
    <message>
        <source>%1 failed, %2</source>
        <translation>%1は失敗、%2</translation>
    </message>
    <message>
        <source>%1 is delayed, %2</source>
        <translation>%1は遅延、%2</translation>
    </message>
    <message>
        <source>%1 was delivered</source>
        <translation>%1は配送済み</translation>
    </message>
    <message>
        <source>%1 was passed on</source>
        <translation>%1は転送済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (the server that was checked)</source>
        <translation>%1（検査したサーバー）</translation>
    </message>
</context>
<context>
    <name>postern::explain::Words</name>
    <message>
        <source>%1 refuses us or puts us off for a reason that is not relaying, so this check cannot say whether it relays.</source>
        <translation>%1は、中継とは別の理由でこちらを拒否（または一時拒否）しているため、この検査では中継するかどうかを判断できません。</translation>
    </message>
    <message>
        <source>%1 objects to our sender address, so this check cannot say whether it relays.</source>
        <translation>%1は、こちらの送信者アドレスを問題にしているため、この検査では中継するかどうかを判断できません。</translation>
    </message>
    <message>
        <source>%1 objects to our test recipient, so this check cannot say whether it relays.</source>
        <translation>%1は、こちらのテスト用受信者を問題にしているため、この検査では中継するかどうかを判断できません。</translation>
    </message>
    <message>
        <source>%1 is an exchanger of the domains of our test recipients, so this check cannot say whether it relays to others.</source>
        <translation>%1は、こちらのテスト用受信者のドメインのMXサーバーであるため、この検査では、それ以外へ中継するかどうかを判断できません。</translation>
    </message>
    <message>
        <source>Port 25 of %1, where strangers bring their mail, gave no answer from here, so this check cannot say whether it relays.</source>
        <translation>部外者がメールを持ち込む%1の25番ポートから、ここでは応答がなかったため、この検査では中継するかどうかを判断できません。</translation>
    </message>
    <message>
        <source>%1 is reached by IPv6 only, and there is no way to IPv6 addresses from here.</source>
        <translation>%1にはIPv6でしか到達できませんが、ここからIPv6アドレスへの経路がありません。</translation>
    </message>
    <message>
        <source>%1 speaks only over TLS, and TLS could not be had: whether it relays is unknown.</source>
        <translation>%1はTLSの上でしか対話せず、TLSを確立できませんでした。中継するかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 refused an outside recipient, but nothing shows that it takes mail from us at all.</source>
        <translation>%1は外部の受信者を拒否しましたが、そもそもこちらからメールを受け取ることを示すものがありません。</translation>
    </message>
    <message>
        <source>%1 refused everything we asked, its own mailboxes too: that does not show that it is closed.</source>
        <translation>%1は、自サーバーのメールボックスも含め、尋ねたものをすべて拒否しました。これは、閉じていることを示しません。</translation>
    </message>
    <message>
        <source>The answers of %1 do not show whether it relays.</source>
        <translation>%1の応答からは、中継するかどうかが分かりません。</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it took our message, and sent it back.</source>
        <translation>%1は部外者のメールを中継しません。こちらのメッセージを受理しましたが、送り返しました。</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: nobody gets anywhere here without a password.</source>
        <translation>%1は部外者のメールを中継しません。パスワードなしでは、誰も何もできません。</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused the one form that we tried.</source>
        <translation>%1は部外者のメールを中継しません。試した1種類の形式を拒否しました。</translation>
    </message>
    <message>
        <source>%1 sends nothing on for strangers: it refused all %2 forms that we tried.</source>
        <translation>%1は部外者のメールを中継しません。試した%2種類の形式をすべて拒否しました。</translation>
    </message>
    <message>
        <source>%1 took our test recipients, but by the DNS it handles mail for their domains: that says nothing about others.</source>
        <translation>%1はこちらのテスト用受信者を受理しましたが、DNSによれば、それらのドメインのメールを扱うサーバーです。それ以外については何も分かりません。</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox, but it was not seen there within %2: whether it relays is not proven.</source>
        <translation>%1は外部のメールボックス宛てのこちらのメッセージを受理しましたが、%2以内にはそこで確認されませんでした。中継するかどうかは証明されていません。</translation>
    </message>
    <message>
        <source>%1 took our message for an outside mailbox and sent it back, for a reason that says nothing of relaying.</source>
        <translation>%1は外部のメールボックス宛てのこちらのメッセージを受理した後、送り返しましたが、その理由は中継について何も示しません。</translation>
    </message>
    <message>
        <source>%1 took the outside recipient, but it takes every name, even one that cannot exist: it may relay, or just swallow it all.</source>
        <translation>%1は外部の受信者を受理しましたが、存在しえない名前も含め、どの名前も受理します。中継するのかもしれず、すべて飲み込むだけなのかもしれません。</translation>
    </message>
    <message>
        <source>%1 refused the plain form, but took a form that may have meant a mailbox of its own.</source>
        <translation>%1は通常の形式を拒否しましたが、自サーバーのメールボックスと解釈できる形式を受理しました。</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: our own message went through it, and came out at the far end.</source>
        <translation>インターネット上の誰もが、%1を通して誰にでもメールを送れます。こちらのメッセージがそこを通り、先方に届きました。</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient and the message from a stranger.</source>
        <translation>インターネット上の誰もが、%1を通して誰にでもメールを送れます。部外者が示した外部の受信者を受理し、メッセージも受理しました。</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger and asked for the message.</source>
        <translation>インターネット上の誰もが、%1を通して誰にでもメールを送れます。部外者が示した外部の受信者を受理し、メッセージを求めました。</translation>
    </message>
    <message>
        <source>Anyone on the Internet can send mail to anyone through %1: it took an outside recipient from a stranger.</source>
        <translation>インターネット上の誰もが、%1を通して誰にでもメールを送れます。部外者が示した外部の受信者を受理しました。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>%1で応答するものは、メールサーバーではありません。</translation>
    </message>
    <message>
        <source>%1 greets with a refusal: it takes no mail, at least not from us.</source>
        <translation>%1は挨拶の段階で拒否しています。少なくともこちらからは、メールを受け取りません。</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1は接続を受け付けた後、何も応答しません。</translation>
    </message>
    <message>
        <source>There is no mail server to ask for %1.</source>
        <translation>%1について、尋ねるべきメールサーバーがありません。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1では、応答するものがありません。</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but one way around its rule led through.</source>
        <translation>%1は通常の形式を拒否しますが、その規則を迂回する方法が1種類、通用しました。</translation>
    </message>
    <message>
        <source>%1 refuses the plain form, but %2 ways around its rule led through.</source>
        <translation>%1は通常の形式を拒否しますが、その規則を迂回する方法が%2種類、通用しました。</translation>
    </message>
    <message>
        <source>%1 sends mail on for us, but we stand inside its network: that says nothing about strangers.</source>
        <translation>%1はこちらのメールを中継しますが、こちらはそのネットワークの内部にいます。部外者については何も分かりません。</translation>
    </message>
    <message>
        <source>Certain: a message of ours went through it and was seen at the far end.</source>
        <translation>確実: こちらのメッセージがこのサーバーを通り、先方で確認されました。</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and the whole message. Only its arrival, with this server in its trace, would prove more.</source>
        <translation>非常に確か: 受信者とメッセージ全体を受理しました。これ以上の証明になるのは、配送経路にこのサーバーが記されたメッセージの到着だけです。</translation>
    </message>
    <message>
        <source>Very sure: it took the recipient and asked for the message. No message was sent; only one that arrives would prove more, for a server may still discard or bounce what it took.</source>
        <translation>非常に確か: 受信者を受理し、メッセージを求めました。メッセージは送信していません。これ以上の証明になるのは、届いたメッセージだけです。受け入れたものを、サーバーが捨てたりバウンスしたりすることもあるからです。</translation>
    </message>
    <message>
        <source>Quite sure: it took the recipient. It was not asked for more; a server may still refuse at DATA, or discard what it took.</source>
        <translation>かなり確か: 受信者を受理しました。それより先は尋ねていません。サーバーがDATAで拒否したり、受け入れたものを捨てたりすることもあります。</translation>
    </message>
    <message>
        <source>Not sure, and we say so: only a message that arrives at the far end, or does not, can decide this.</source>
        <translation>確かではないことを明記します: これを決められるのは、メッセージが先方に届くか届かないかだけです。</translation>
    </message>
    <message>
        <source>Sure of what was seen, but it was seen from inside.</source>
        <translation>見たものについては確かですが、内部から見たものです。</translation>
    </message>
    <message>
        <source>Sure for what was asked, from where we stand: forms that were not covered are named.</source>
        <translation>尋ねたことについては、こちらの立ち位置から見る限り確かです。未検査の形式は明記しています。</translation>
    </message>
    <message>
        <source>Nothing is claimed either way.</source>
        <translation>どちらとも主張しません。</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>オープンリレー</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>一部オープン</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼元扱い</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズド</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>No mail service</source>
        <translation>メールサービスなし</translation>
    </message>
    <message>
        <source>%1: there is no such name in the DNS</source>
        <translation>%1: その名前はDNSに存在しない</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: 名前にアドレスがない</translation>
    </message>
    <message>
        <source>%1: the DNS gave no usable answer</source>
        <translation>%1: DNSから有効な答えがない</translation>
    </message>
    <message>
        <source>%1: the domain says in the DNS that it takes no mail (null MX)</source>
        <translation>%1: ドメインは、メールを受け取らないとDNSで表明している（null MX）</translation>
    </message>
    <message>
        <source>%1: there is no way to IPv6 addresses from here</source>
        <translation>%1: ここからIPv6アドレスへの経路がない</translation>
    </message>
    <message>
        <source>%1: the check was stopped before</source>
        <translation>%1: その前に検査が中止された</translation>
    </message>
    <message>
        <source>%1: you left it out</source>
        <translation>%1: 除外の指定による</translation>
    </message>
    <message>
        <source>%1: more endpoints than one check dials</source>
        <translation>%1: 1回の検査で接続する上限を超えたエンドポイント</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>TLSなし</translation>
    </message>
    <message>
        <source>turned away at the greeting</source>
        <translation>挨拶の段階で拒絶</translation>
    </message>
    <message>
        <source>the answer was not SMTP</source>
        <translation>SMTPではない応答</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>検査は中止</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>サーバーが切断</translation>
    </message>
</context>
<context>
    <name>postern::learn::Arrived</name>
    <message>
        <source>The mailbox is outside. The server that handed the message over is Company A&apos;s, as it should be: it came from one of its own people.</source>
        <translation>メールボックスは外部にあります。メッセージを引き渡したサーバーはA社のもので、それは正しい動作です。A社の内部の利用者から来たメッセージだからです。</translation>
    </message>
    <message>
        <source>Who really wrote it does not show. Which server handed it over does: Company A&apos;s, and so Company A gets the blame.</source>
        <translation>本当の送り手が誰かは見えません。見えるのは、引き渡したサーバーがA社のものだということです。そのため、A社が責めを負います。</translation>
    </message>
    <message>
        <source>It lies in a mailbox of Company A&apos;s own. The relay had to pass it on to nobody.</source>
        <translation>A社自身のメールボックスに入っています。リレーは、誰にも渡す必要がありませんでした。</translation>
    </message>
    <message>
        <source>Empty: the relay refused the message, so it is still with its sender.</source>
        <translation>空: リレーがメッセージを拒否したので、まだ送信者の手元にあります。</translation>
    </message>
    <message>
        <source>Empty: the next server did not take the message.</source>
        <translation>空: 次のサーバーがメッセージを受け取りませんでした。</translation>
    </message>
    <message>
        <source>Empty: the practice servers did not answer.</source>
        <translation>空: 練習用サーバーが応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>postern::learn::Cast</name>
    <message>
        <source>The newsletter</source>
        <translation>ニュースレター</translation>
    </message>
    <message>
        <source>An employee</source>
        <translation>社員</translation>
    </message>
    <message>
        <source>A spammer</source>
        <translation>スパム送信者</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>仕入先</translation>
    </message>
    <message>
        <source>A phisher</source>
        <translation>フィッシング詐欺師</translation>
    </message>
    <message>
        <source>A researcher</source>
        <translation>研究者</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>部外者</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>経理</translation>
    </message>
    <message>
        <source>A co-worker</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>The postmaster</source>
        <translation>postmaster</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Accounting&apos;s mailbox</source>
        <translation>経理のメールボックス</translation>
    </message>
    <message>
        <source>The co-worker&apos;s mailbox</source>
        <translation>同僚のメールボックス</translation>
    </message>
    <message>
        <source>The postmaster&apos;s mailbox</source>
        <translation>postmasterのメールボックス</translation>
    </message>
    <message>
        <source>The customer&apos;s mailbox</source>
        <translation>顧客のメールボックス</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <translation>%1のメールボックス</translation>
    </message>
    <message>
        <source>The mailbox of %1</source>
        <translation>%1のメールボックス</translation>
    </message>
    <message>
        <source>accounting&apos;s mailbox</source>
        <translation>経理のメールボックス</translation>
    </message>
    <message>
        <source>the co-worker&apos;s mailbox</source>
        <translation>同僚のメールボックス</translation>
    </message>
    <message>
        <source>the postmaster&apos;s mailbox</source>
        <translation>postmasterのメールボックス</translation>
    </message>
    <message>
        <source>the customer&apos;s mailbox</source>
        <translation>顧客のメールボックス</translation>
    </message>
    <message>
        <source>%1&apos;s mailbox</source>
        <comment>in a sentence</comment>
        <translation>%1のメールボックス</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>%1のメールボックス</translation>
    </message>
</context>
<context>
    <name>postern::learn::LessonPages</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>%1が作成しました。</translation>
    </message>
    <message>
        <source>Answer, and why</source>
        <translation>答えと理由</translation>
    </message>
    <message>
        <source>%1 So it is.</source>
        <translation>%1 正解です。</translation>
    </message>
    <message>
        <source>%1 Not quite.</source>
        <translation>%1 少し違います。</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>すべてのレッスン</translation>
    </message>
    <message>
        <source>What an open relay is</source>
        <translation>オープンリレーとは</translation>
    </message>
    <message>
        <source>Eight short lessons for people who have never heard of SMTP. Every picture and every conversation in them was recorded when these pages were written: real mail servers said these lines to each other.</source>
        <translation>SMTPを聞いたことがない人のための、短い8つのレッスンです。図とやり取りはすべて、このページの作成時に記録されました。本物のメールサーバー同士が、これらの行を交わしたものです。</translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n questions</source>
        <translation>
            <numerusform>クイズ: %n問</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>交わされた言葉</translation>
    </message>
    <message>
        <source>In the mailbox</source>
        <translation>メールボックスの中</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>On these pages every message has been sent already: what came of it stands below.</source>
        <translation>このページでは、どのメッセージもすでに送信済みで、その結果を以下に示します。</translation>
    </message>
    <message>
        <source>Check yourself</source>
        <translation>確認問題</translation>
    </message>
    <message>
        <source>Next: the quiz</source>
        <translation>次: クイズ</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>参照: %1</translation>
    </message>
</context>
<context>
    <name>postern::learn::Reasoning</name>
    <message>
        <source>Both rules are off: nobody asks who sends, and nobody asks whose mailbox it is. So everything passes, this message as well.</source>
        <translation>両方のルールがオフです。誰が送るのかも、誰のメールボックスなのかも問われません。そのため、このメッセージも含め、すべてが通ります。</translation>
    </message>
    <message>
        <source>The second rule is off: nobody asks whose mailbox it is. So a stranger can write through this relay to anybody.</source>
        <translation>2つ目のルールがオフです。誰のメールボックスなのかが問われません。そのため、部外者がこのリレーを通して誰にでも送れます。</translation>
    </message>
    <message>
        <source>The first rule is off. This message passes only because the relay believes the sender&apos;s address, and anybody can write that.</source>
        <translation>1つ目のルールがオフです。このメッセージが通るのは、リレーが送信者のアドレスを信じているからにすぎず、そのアドレスは誰にでも書けます。</translation>
    </message>
    <message>
        <source>The second rule would hold it. But the envelope names a sender at companya.com, and this relay believes what it reads there. Anybody can write that.</source>
        <translation>2つ目のルールがあれば阻止されるはずです。しかし、エンベロープはcompanya.comの送信者を名乗り、このリレーは書かれたことを信じます。それは誰にでも書けます。</translation>
    </message>
    <message>
        <source>The address ends in companya.com, so the relay looks for somebody at Company A who is called %1. Nobody is. The percent sign is a part of the name, and nothing else.</source>
        <translation>アドレスがcompanya.comで終わるので、リレーはA社で%1という名の人を探します。そのような人はいません。パーセント記号は名前の一部であり、それ以外の意味はありません。</translation>
    </message>
    <message>
        <source>The address ends in companya.com, and nobody there has this name. The relay knows its own mailboxes, and says so.</source>
        <translation>アドレスはcompanya.comで終わりますが、A社にこの名前の人はいません。リレーは自サーバーのメールボックスを把握しており、そう告げます。</translation>
    </message>
    <message>
        <source>The mailbox is one of Company A&apos;s own. Everybody may write to those, from inside and from outside, whatever the switches say.</source>
        <translation>メールボックスはA社自身のものです。スイッチがどうであれ、内部からも外部からも、誰もがそこへ送れます。</translation>
    </message>
    <message>
        <source>The relay reads the percent sign as an @, and sends the message on to %1. On this way it asks neither of its rules.</source>
        <translation>リレーはパーセント記号を@と読み、メッセージを%1へ送ります。この経路では、どちらのルールにも照らしません。</translation>
    </message>
    <message>
        <source>The first rule lets it pass: whoever is inside may write to any mailbox. That is what the company has its relay for.</source>
        <translation>1つ目のルールが通します。内部の者は、どのメールボックスへも送れます。会社がリレーを持つのはそのためです。</translation>
    </message>
    <message>
        <source>Something in front of the relay hides where clients come from: all of them look like computers inside. So the first rule lets strangers pass as well.</source>
        <translation>リレーの手前にあるものが、クライアントの接続元を隠しています。どれも内部のコンピューターに見えます。そのため、1つ目のルールが部外者も通します。</translation>
    </message>
    <message>
        <source>The first rule is off, so an employee counts as a stranger. The second rule lets those write to Company A&apos;s own mailboxes only, and this is not one of them.</source>
        <translation>1つ目のルールがオフなので、社員も部外者とみなされます。2つ目のルールでは、部外者はA社自身のメールボックスにしか送れず、これはその1つではありません。</translation>
    </message>
    <message>
        <source>The second rule holds it: from outside, only Company A&apos;s own mailboxes can be written to, and this is not one of them.</source>
        <translation>2つ目のルールが阻止します。外部からはA社自身のメールボックスにしか送れず、これはその1つではありません。</translation>
    </message>
    <message>
        <source>It says so late: the recipient is taken first, and only DATA is refused. Whoever stops asking at RCPT TO would call this relay open.</source>
        <translation>告げるのが遅いリレーです。受信者をまず受理し、DATAで初めて拒否します。RCPT TOまでしか尋ねない人は、このリレーを開いていると呼ぶでしょう。</translation>
    </message>
    <message>
        <source>That is as it should be.</source>
        <translation>これが正しい動作です。</translation>
    </message>
    <message>
        <source>This message does no harm. But a stranger could take the same way.</source>
        <translation>このメッセージは無害です。しかし、部外者も同じ経路を使えます。</translation>
    </message>
    <message>
        <source>This must not happen: the message of a stranger goes to a stranger, in Company A&apos;s name.</source>
        <translation>これは起きてはならないことです。部外者のメッセージが、A社の名で部外者へ届きます。</translation>
    </message>
    <message>
        <source>This is too much: the relay is closed to the company&apos;s own people. They cannot write to customers.</source>
        <translation>これは行き過ぎです。リレーが会社自身の利用者にまで閉じていて、社員が顧客に送れません。</translation>
    </message>
    <message>
        <source>This is too much: somebody who has business with Company A cannot write to it.</source>
        <translation>これは行き過ぎです。A社に用のある人が、A社に送れません。</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but later than you said.</source>
        <translation>予想どおり拒否しますが、予想より後の段階です。</translation>
    </message>
    <message>
        <source>It does refuse, as you said, but at once.</source>
        <translation>予想どおり拒否しますが、すぐに拒否します。</translation>
    </message>
    <message>
        <source>Look at the mailbox: whose is it?</source>
        <translation>メールボックスを見てください。誰のものですか？</translation>
    </message>
    <message>
        <source>Look at the name in front of the @: who is called that?</source>
        <translation>@の前の名前を見てください。その名の人はいますか？</translation>
    </message>
    <message>
        <source>Look at the percent sign, and at the flaw that is switched on.</source>
        <translation>パーセント記号と、オンになっている欠陥を見てください。</translation>
    </message>
    <message>
        <source>Look at where the sender stands, and at the first switch.</source>
        <translation>送信者の居場所と、1つ目のスイッチを見てください。</translation>
    </message>
    <message>
        <source>Look at the flaws: what does the relay still know about where a client comes from?</source>
        <translation>欠陥を見てください。クライアントの接続元について、リレーにはまだ何が分かりますか？</translation>
    </message>
    <message>
        <source>Look at the second switch: it is off.</source>
        <translation>2つ目のスイッチを見てください。オフです。</translation>
    </message>
    <message>
        <source>Look at the sender&apos;s address, and at the flaw that is switched on.</source>
        <translation>送信者のアドレスと、オンになっている欠陥を見てください。</translation>
    </message>
    <message>
        <source>Look at the first switch: it is off, and the second one is on.</source>
        <translation>1つ目のスイッチを見てください。オフで、2つ目はオンです。</translation>
    </message>
    <message>
        <source>Look at the second switch: it is on. The flaws of this relay are of no use to this message.</source>
        <translation>2つ目のスイッチを見てください。オンです。このリレーの欠陥は、このメッセージの役には立ちません。</translation>
    </message>
    <message>
        <source>Look at where the sender stands, whose mailbox it is, and at the second switch.</source>
        <translation>送信者の居場所、誰のメールボックスか、そして2つ目のスイッチを見てください。</translation>
    </message>
    <message>
        <source>It takes the message</source>
        <translation>メッセージを受理する</translation>
    </message>
    <message>
        <source>It refuses at once, at RCPT TO</source>
        <translation>RCPT TOですぐに拒否する</translation>
    </message>
    <message>
        <source>It refuses later, at DATA</source>
        <translation>後のDATAで拒否する</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refuses at RCPT TO</source>
        <translation>RCPT TOで拒否</translation>
    </message>
    <message>
        <source>refuses at DATA</source>
        <translation>DATAで拒否</translation>
    </message>
</context>
<context>
    <name>postern::ui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Which addresses may be named? Each makes the verdict surer; all may stay empty.</source>
        <translation>どのアドレスを使えますか？ 入力するごとに判定がより確かになります。どれも空のままでかまいません。</translation>
    </message>
    <message>
        <source>Company A brings its own addresses: its mailboxes, a stranger, and johndoe outside.</source>
        <translation>A社には自前のアドレスがあります。そのメールボックス、部外者、外部のjohndoeです。</translation>
    </message>
    <message>
        <source>Outside &amp;recipient: a mailbox of yours, elsewhere</source>
        <translation>外部の受信者(&amp;R): 別の場所にあるご自分のメールボックス</translation>
    </message>
    <message>
        <source>A relay is asked to carry mail to a stranger. Without a mailbox of yours a reserved address stands in, which some servers refuse for its own sake.</source>
        <translation>部外者宛てのメールを運ぶよう、リレーに求めます。ご自分のメールボックスの指定がなければ、予約済みアドレスを代わりに使いますが、そのアドレスであること自体を理由に拒否するサーバーもあります。</translation>
    </message>
    <message>
        <source>&amp;Second outside recipient, at another domain</source>
        <translation>別のドメインにある2つ目の外部の受信者(&amp;S)</translation>
    </message>
    <message>
        <source>Tells a relay from a server that happens to host the first domain as well.</source>
        <translation>リレーなのか、たまたま1つ目のドメインも受け持つサーバーなのかを見分けます。</translation>
    </message>
    <message>
        <source>Outside se&amp;nder</source>
        <translation>外部の送信者(&amp;N)</translation>
    </message>
    <message>
        <source>Who the envelope is said to be from. Some servers ask whether the sender&apos;s domain exists.</source>
        <translation>エンベロープの差出人として名乗るアドレスです。送信者のドメインが存在するかを確かめるサーバーもあります。</translation>
    </message>
    <message>
        <source>&amp;Domain that the server takes mail for</source>
        <translation>サーバーがメールを受け取るドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>read off the server&apos;s name</source>
        <translation>サーバーの名前から推定</translation>
    </message>
    <message>
        <source>Controls go to mailboxes there: they show that the server takes mail from us at all, so that a refusal means something.</source>
        <translation>対照質問は、そこのメールボックス宛てに行います。そもそもこちらからのメールを受け取ることが示され、拒否に意味が生まれます。</translation>
    </message>
    <message>
        <source>A mailbox that e&amp;xists there</source>
        <translation>そこに実在するメールボックス(&amp;X)</translation>
    </message>
    <message>
        <source>postmaster</source>
        <translation>postmaster</translation>
    </message>
    <message>
        <source>Some servers refuse even their postmaster. A mailbox that is sure to exist settles it.</source>
        <translation>postmaster宛てさえ拒否するサーバーもあります。確実に存在するメールボックスがあれば、はっきりします。</translation>
    </message>
    <message>
        <source>At Company A, coworker@companya.com logs in with the password company-a-practice.</source>
        <translation>A社では、coworker@companya.comがパスワードcompany-a-practiceでログインします。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Closing a relay may shut out the people it is for. Logged in as one of them, Postern sees whether they can still send. What they may do says nothing about strangers, and leaves the verdict as it is.</source>
        <translation>リレーを閉じると、本来の利用者まで締め出すことがあります。Posternはその1人としてログインし、引き続き送信できるかを確かめます。その利用者に許されることは部外者について何も示さず、判定は変わりません。</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>It is kept in memory while this wizard is open, given over TLS to a server with a valid certificate, tried once, and written nowhere: not in the record, not in any report, not in the settings.</source>
        <translation>このウィザードが開いている間だけメモリーに保持され、有効な証明書を持つサーバーにTLSの上で渡され、1回だけ試されます。記録にも、報告書にも、設定にも、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Give it also wi&amp;thout TLS, or where nobody vouches for the server</source>
        <translation>TLSがない場合や、証明書が信頼できない場合も渡す(&amp;T)</translation>
    </message>
    <message>
        <source>Only if you know who is at the other end, and who can listen.</source>
        <translation>相手が誰か、誰が盗聴できるかが分かっている場合に限ります。</translation>
    </message>
    <message>
        <source>Can its own people still send?</source>
        <translation>内部の利用者は引き続き送信できるか</translation>
    </message>
</context>
<context>
    <name>postern::ui::AnswerList</name>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>該当する行: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckPage</name>
    <message>
        <source>The check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Postern asks the server the relay questions. Stop at any time; what was heard is kept.</source>
        <translation>Posternがサーバーに、中継についての質問をします。いつでも中止でき、それまでの応答は保存されます。</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1に尋ねています…</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1を調べています…</translation>
    </message>
    <message>
        <source>Stopped. What was heard so far is kept, and can be judged.</source>
        <translation>中止しました。それまでの応答は保存され、判定できます。</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>すべての質問に応答がありました。</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckView</name>
    <message>
        <source>1 endpoint</source>
        <translation>1個のエンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n個のエンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1件の質問</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Verdict and dialogue</source>
        <translation>判定と対話</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
</context>
<context>
    <name>postern::ui::CheckWizard</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>この後の操作</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>サーバーを検査</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ヘルプ(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>テキストとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>検査を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>検査を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>完了(&amp;I)</translation>
    </message>
</context>
<context>
    <name>postern::ui::CompareCard</name>
    <message>
        <source>First a guess, then the message is sent.</source>
        <translation>まず予想し、それからメッセージが送信されます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>あなたの予想</translation>
    </message>
    <message>
        <source>It did</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>あなたの予想: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>It did: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>The practice servers did not answer.</source>
        <translation>練習用サーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>Send it once more.</source>
        <translation>もう一度送信してください。</translation>
    </message>
    <message>
        <source>You saw it coming.</source>
        <translation>予想どおりです。</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationDialog</name>
    <message>
        <source>Whole conversation explained</source>
        <translation>やり取り全体の解説</translation>
    </message>
    <message>
        <source>%1. Point at any part of a line, or walk there with the arrow keys.</source>
        <translation>%1。行のどの部分でも、指すか、矢印キーで移動してください。</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationPage</name>
    <message>
        <source>One conversation</source>
        <translation>やり取りを読む</translation>
    </message>
    <message>
        <source>A supplier writes to accounting: taken</source>
        <translation>仕入先が経理に送る: 受理</translation>
    </message>
    <message>
        <source>A spammer at the closed relay: refused</source>
        <translation>スパム送信者が閉じたリレーに接続する: 拒否</translation>
    </message>
    <message>
        <source>A spammer at the open relay: passed on</source>
        <translation>スパム送信者が開いたリレーに接続する: 中継</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>やり取り(&amp;C)</translation>
    </message>
    <message>
        <source>One conversation, part by part</source>
        <translation>やり取りを部分ごとに読む</translation>
    </message>
    <message>
        <source>This was said just now between two servers on this computer. Point at any part of a line, or walk there with the arrow keys: what it means stands beside it, and where that is written.</source>
        <translation>これは、このコンピューター上の2つのサーバーの間で、たった今交わされたものです。行のどの部分でも、指すか、矢印キーで移動すると、その意味と出典が横に示されます。</translation>
    </message>
</context>
<context>
    <name>postern::ui::ConversationView</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The conversation, part by part</source>
        <translation>やり取りの部分ごとの表示</translation>
    </message>
</context>
<context>
    <name>postern::ui::CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::DepthPage</name>
    <message>
        <source>How far</source>
        <translation>検査の深さ</translation>
    </message>
    <message>
        <source>How far shall the check go, and what does that prove?</source>
        <translation>検査をどこまで進めますか？ それで何が証明されますか？</translation>
    </message>
    <message>
        <source>Up to the &amp;message</source>
        <translation>メッセージまで(&amp;M)</translation>
    </message>
    <message>
        <source>Where a stranger&apos;s recipient is taken, Postern also asks whether the message may follow, and hangs up when the server says yes. Finds servers that refuse late. No message is sent.</source>
        <translation>部外者の示した受信者が受理される場合、Posternはさらにメッセージを送ってよいかを尋ね、サーバーが承諾した時点で切断します。後の段階で拒否するサーバーも見分けられます。メッセージは送信されません。</translation>
    </message>
    <message>
        <source>Up to the &amp;recipient</source>
        <translation>受信者まで(&amp;R)</translation>
    </message>
    <message>
        <source>Only asks whether the envelope would be taken, and takes it back. The shyest way; a server that refuses late looks open.</source>
        <translation>エンベロープが受理されるかどうかだけを尋ね、取り下げます。最も控えめな方法ですが、後の段階で拒否するサーバーが、開いているように見えます。</translation>
    </message>
    <message>
        <source>&amp;Deliver a message: the proof</source>
        <translation>メッセージを配送: 証明(&amp;D)</translation>
    </message>
    <message>
        <source>What the other two do not prove</source>
        <translation>ほかの2つでは証明できないこと</translation>
    </message>
    <message>
        <source>A server may take a message and throw it away. Only a message that arrives proves an open relay; Postern&apos;s verdict says how far its proof goes.</source>
        <translation>サーバーは、メッセージを受け取ってから捨てることもあります。オープンリレーであることは、届いたメッセージだけが証明します。Posternの判定には、どこまで証明されたかが示されます。</translation>
    </message>
</context>
<context>
    <name>postern::ui::Dialogs</name>
    <message>
        <source>Saved checks (*.postern);;All files (*)</source>
        <translation>保存した検査 (*.postern);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>保存した検査を開く</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>検査を保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueDelegate</name>
    <message>
        <source>Explain one line only</source>
        <translation>1行だけを解説</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>やり取り全体の解説</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueModel</name>
    <message>
        <source>We say after %1 seconds: %2</source>
        <translation>%1秒後、こちら: %2</translation>
    </message>
    <message>
        <source>The server says after %1 seconds: %2</source>
        <translation>%1秒後、サーバー: %2</translation>
    </message>
    <message>
        <source>After %1 seconds: %2</source>
        <translation>%1秒後: %2</translation>
    </message>
</context>
<context>
    <name>postern::ui::DialogueView</name>
    <message>
        <source>Dialogue, line by line</source>
        <translation>行ごとの対話</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the dialogue</source>
        <translation>対話内を検索</translation>
    </message>
    <message>
        <source>Show one endpoint or one question</source>
        <translation>1つのエンドポイントまたは質問だけを表示</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all</source>
        <translation>選んだ行、またはすべてをコピー</translation>
    </message>
    <message>
        <source>Whole conversation explained, part by part</source>
        <translation>やり取り全体を部分ごとに解説</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>この行の意味</translation>
    </message>
    <message>
        <source>Whole conversation explained</source>
        <translation>やり取り全体の解説</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>everything that was said</source>
        <translation>交わされたすべて</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more in the record only</source>
        <translation>
            <numerusform>%1。ほか%n行は記録にのみあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All of this endpoint</source>
        <translation>このエンドポイントのすべて</translation>
    </message>
</context>
<context>
    <name>postern::ui::DomainAdvice</name>
    <message>
        <source>%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.</source>
        <translation>%1は例示用に予約されており、誰のものでもありません。特別扱いするサーバーが多くあります。</translation>
    </message>
    <message>
        <source>%1 is a big provider&apos;s domain, for which many servers have rules of their own, and whose servers count strange senders. A mailbox in a domain of yours says more.</source>
        <translation>%1は大手事業者のドメインです。多くのサーバーがこれに独自の規則を設けており、そのサーバーも見慣れない送信者を数えています。ご自分のドメインのメールボックスのほうが、多くのことが分かります。</translation>
    </message>
</context>
<context>
    <name>postern::ui::DoorsPage</name>
    <message>
        <source>Name the door</source>
        <translation>入口を言い当てる</translation>
    </message>
    <message>
        <source>What is wrong with this relay?</source>
        <translation>このリレーのどこが問題ですか？</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What do you change? The relay is checked again at once.</source>
        <translation>何を変更しますか？ リレーは直ちに検査し直されます。</translation>
    </message>
    <message>
        <source>&amp;Next relay</source>
        <translation>次のリレー(&amp;N)</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>開いた入口を探す</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>検査する</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The same check as for any server: every question, no message.</source>
        <translation>どのサーバーに対しても同じ検査です。すべての質問をし、メッセージは送信しません。</translation>
    </message>
    <message>
        <source>&amp;Check it again</source>
        <translation>もう一度検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>検査(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;hint</source>
        <translation>ヒント(&amp;H)</translation>
    </message>
    <message>
        <source>Another &amp;hint</source>
        <translation>次のヒント(&amp;H)</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>There was no free port for the practice servers. Try again.</source>
        <translation>練習用サーバーに使える空きポートがありませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The relay was checked. Beside this stands all that was found: the verdict, the doors, and every line.</source>
        <translation>リレーを検査しました。隣に、見つかったものがすべてあります。判定、入口、そしてすべての行です。</translation>
    </message>
    <message>
        <source>The door is still open. %1</source>
        <translation>入口はまだ開いています。%1</translation>
    </message>
    <message>
        <source>Checked again, and closed.</source>
        <translation>検査し直し、閉じたことを確認しました。</translation>
    </message>
    <message>
        <source>Checked again. The change was taken back; choose another one.</source>
        <translation>検査し直しました。変更は元に戻されたので、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Look once more. %1</source>
        <translation>もう一度見てください。%1</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%2個中%1個を閉じた</translation>
    </message>
</context>
<context>
    <name>postern::ui::Draft</name>
    <message>
        <source>“%1” is no port. Ports are numbers from 1 to 65535, parted by commas.</source>
        <translation>「%1」はポートではありません。ポートは1から65535までの番号で、コンマで区切ります。</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Give an address of this machine.</source>
        <translation>「%1」はIPアドレスではありません。このマシンのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This is no proxy. It has to look like socks5://host:1080 or http://host:3128.</source>
        <translation>プロキシの指定ではありません。socks5://host:1080またはhttp://host:3128のような形で指定してください。</translation>
    </message>
    <message>
        <source>This is no domain: %1. It has to look like example.org.</source>
        <translation>ドメインではありません（%1）。example.orgのような形で指定してください。</translation>
    </message>
    <message>
        <source>This is no mail address: %1. It has to look like name@example.org.</source>
        <translation>メールアドレスではありません（%1）。name@example.orgのような形で指定してください。</translation>
    </message>
    <message>
        <source>This has to be at another domain than the first recipient: it shows whether %1 is hosted there.</source>
        <translation>1つ目の受信者とは別のドメインにする必要があります。%1がこのサーバーの受け持ちかどうかを見分けるためです。</translation>
    </message>
    <message>
        <source>Whose password is this? Name the user, or leave both empty.</source>
        <translation>誰のパスワードですか？ ユーザー名を入力するか、両方とも空にしてください。</translation>
    </message>
    <message>
        <source>Without the password of %1 nobody can log in. Type it, or leave both empty.</source>
        <translation>%1のパスワードがなければログインできません。入力するか、両方とも空にしてください。</translation>
    </message>
    <message>
        <source>No way of logging in can carry such a name or password: there is a NUL in it.</source>
        <translation>この名前またはパスワードを運べるログイン方式はありません。NULが含まれています。</translation>
    </message>
</context>
<context>
    <name>postern::ui::Field</name>
    <message>
        <source>Why we ask</source>
        <translation>尋ねる理由</translation>
    </message>
</context>
<context>
    <name>postern::ui::GridView</name>
    <message>
        <source>Endpoints and forms</source>
        <translation>エンドポイントと形式</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1個のエンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n個のエンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folded; Enter unfolds it</source>
        <translation>折りたたみ中。Enterで展開</translation>
    </message>
    <message>
        <source>Enter folds it</source>
        <translation>Enterで折りたたみ</translation>
    </message>
</context>
<context>
    <name>postern::ui::GuessCard</name>
    <message>
        <source>Predict</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>%1 hands this envelope to the relay. What will it do?</source>
        <translation>%1がこのエンベロープをリレーに渡します。リレーはどうしますか？</translation>
    </message>
</context>
<context>
    <name>postern::ui::HelpWindow</name>
    <message>
        <source>Help – Postern</source>
        <translation>ヘルプ – Postern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryChoices</name>
    <message>
        <source>&amp;outside</source>
        <translation>外部(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Sender outside Company A&apos;s network</source>
        <translation>A社のネットワークの外部にいる送信者</translation>
    </message>
    <message>
        <source>Sender inside Company A&apos;s network</source>
        <translation>A社のネットワークの内部にいる送信者</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>a co-worker at companya.com</source>
        <translation>companya.comの同僚</translation>
    </message>
    <message>
        <source>a customer outside</source>
        <translation>外部の顧客</translation>
    </message>
    <message>
        <source>Recipient: %1</source>
        <translation>受信者: %1</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>is written plainly</source>
        <translation>普通に書かれている</translation>
    </message>
    <message>
        <source>claims to come from Company A</source>
        <translation>A社から来たと称している</translation>
    </message>
    <message>
        <source>hides the recipient behind a %</source>
        <translation>受信者を%で隠している</translation>
    </message>
    <message>
        <source>Company A&apos;s two rules</source>
        <translation>A社の2つのルール</translation>
    </message>
    <message>
        <source>From inside: to any mailbox</source>
        <translation>内部→任意のメールボックス</translation>
    </message>
    <message>
        <source>From outside: local only</source>
        <translation>外部→ローカルのみ</translation>
    </message>
    <message>
        <source>Further flaws</source>
        <translation>その他の欠陥</translation>
    </message>
    <message>
        <source>believes its own name as sender</source>
        <translation>自ドメインを名乗る送信者を信じる</translation>
    </message>
    <message>
        <source>rewrites a%b (percent hack)</source>
        <translation>パーセントハックを行う（a%b）</translation>
    </message>
    <message>
        <source>NAT in front hides strangers</source>
        <translation>手前のNATが部外者を隠す</translation>
    </message>
    <message>
        <source>refuses late, at DATA</source>
        <translation>拒否が遅い（DATAの段階）</translation>
    </message>
    <message>
        <source>The relay: %1</source>
        <translation>リレーの欠陥: %1</translation>
    </message>
    <message>
        <source>co-workers, customers, partners</source>
        <translation>同僚、顧客、取引先</translation>
    </message>
    <message>
        <source>off: employees count as strangers</source>
        <translation>オフ: 社員も部外者とみなされる</translation>
    </message>
    <message>
        <source>suppliers write to accounting</source>
        <translation>仕入先が経理に送る</translation>
    </message>
    <message>
        <source>off: strangers may send to anyone</source>
        <translation>オフ: 部外者が誰にでも送れる</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaboratoryPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Predict first: what will the relay do?</source>
        <translation>まず予想してください。リレーはどうしますか？</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>実験室</translation>
    </message>
    <message>
        <source>Laboratory: who may send to whom?</source>
        <translation>実験室: 誰が誰に送れるか</translation>
    </message>
    <message>
        <source>Real SMTP between practice servers, on this computer only</source>
        <translation>練習用サーバー間の本物のSMTP。このコンピューター上のみ</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>The message and the relay</source>
        <translation>メッセージとリレー</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>もう一度送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>postern::ui::LaterCard</name>
    <message>
        <source>&amp;Go on watching</source>
        <translation>監視を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>監視を中止(&amp;S)</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password</source>
        <translation>メールボックスのパスワード</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password: kept in memory only</source>
        <translation>メールボックスのパスワード: メモリーにのみ保持</translation>
    </message>
    <message>
        <source>I have it: show its source</source>
        <translation>届いたので、ソースを示す</translation>
    </message>
    <message>
        <source>The message has not been seen. It may have come since: Postern can go on watching %1.</source>
        <translation>メッセージは確認されていません。その後届いたかもしれません。Posternは%1の監視を続けられます。</translation>
    </message>
    <message>
        <source>The message has not been seen. If it has come since, show its source.</source>
        <translation>メッセージは確認されていません。その後届いた場合は、ソースを示してください。</translation>
    </message>
    <message>
        <source>Watching, for %1 more. You may leave it running.</source>
        <translation>監視中、残り%1。このままにしておいてかまいません。</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, begun</source>
        <translation>%1、途中</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1、未着手</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnList</name>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>検査に戻る</translation>
    </message>
    <message>
        <source>Lessons and tools</source>
        <translation>レッスンとツール</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>レッスン完了 %1/%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnPage</name>
    <message>
        <source>Forget which lessons are done, and all answers?</source>
        <translation>レッスンの完了状態と、すべての解答を消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>最初からやり直す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>postern::ui::LearnTools</name>
    <message>
        <source>Laboratory</source>
        <translation>実験室</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>やり取りを読む</translation>
    </message>
    <message>
        <source>Find the open door</source>
        <translation>開いた入口を探す</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonExport</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonPage</name>
    <message>
        <source>Check yourself</source>
        <translation>確認問題</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>次(&amp;N): %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
</context>
<context>
    <name>postern::ui::LessonStage</name>
    <message>
        <source>&amp;Send it</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>送信するメッセージ</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>交わされた言葉</translation>
    </message>
    <message>
        <source>&amp;Look into %1</source>
        <translation>%1の中を見る(&amp;L)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The practice servers did not answer. They need the loopback of this computer; something on it may be forbidding that.</source>
        <translation>練習用サーバーが応答しませんでした。練習用サーバーにはこのコンピューターのループバックが必要ですが、何かがそれを禁じているのかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>もう一度送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxCard</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>新着メッセージ1通</translation>
    </message>
</context>
<context>
    <name>postern::ui::MailboxForm</name>
    <message>
        <source>A mailbox elsewhere (IMAP over TLS)</source>
        <translation>別の場所のメールボックス（IMAP over TLS）</translation>
    </message>
    <message>
        <source>A mailbox elsewhere (IMAP with STARTTLS)</source>
        <translation>別の場所のメールボックス（IMAPとSTARTTLS）</translation>
    </message>
    <message>
        <source>A Maildir on this machine</source>
        <translation>このマシン上のMaildir</translation>
    </message>
    <message>
        <source>An mbox file on this machine</source>
        <translation>このマシン上のmboxファイル</translation>
    </message>
    <message>
        <source>Postern takes the message itself</source>
        <translation>Posternがメッセージを直接受け取る</translation>
    </message>
    <message>
        <source>I will look myself</source>
        <translation>自分で確かめる</translation>
    </message>
    <message>
        <source>&amp;Is it mine?</source>
        <translation>自分のものか確認(&amp;I)</translation>
    </message>
    <message>
        <source>Company A&apos;s outside mailbox is watched: the message stays on this machine.</source>
        <translation>A社の外部メールボックスが監視されます。メッセージはこのマシンから出ません。</translation>
    </message>
    <message>
        <source>&amp;Where will it come out?</source>
        <translation>どこに届きますか？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;The mailbox</source>
        <translation>メールボックス(&amp;T)</translation>
    </message>
    <message>
        <source>Its &amp;password: kept in memory only</source>
        <translation>そのパスワード(&amp;P): メモリーにのみ保持</translation>
    </message>
    <message>
        <source>The code is not in there, or it went to another address.</source>
        <translation>そこにコードがないか、コードを送った先が別のアドレスです。</translation>
    </message>
    <message>
        <source>Name the outside recipient first, one page back.</source>
        <translation>先に、1つ前のページで外部の受信者を指定してください。</translation>
    </message>
    <message>
        <source>The code came out there, but in a message to another address than %1.</source>
        <translation>コードはそこに届きましたが、%1とは別のアドレス宛てのメッセージでした。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>postern::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check a server …</source>
        <translation>サーバーを検査(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Try it on Company A …</source>
        <translation>A社で試す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open a saved check …</source>
        <translation>保存した検査を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Report on this check …</source>
        <translation>この検査の報告書(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>開始ページ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>このページ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Postern</source>
        <translation>Posternについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学ぶ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>%1 – Postern</source>
        <translation>%1 – Postern</translation>
    </message>
    <message>
        <source>A check was cut short. What it had heard is kept.</source>
        <translation>1件の検査が途中で打ち切られました。それまでの応答は保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were cut short. What they had heard is kept.</source>
        <translation>
            <numerusform>%n件の検査が途中で打ち切られました。それまでの応答は保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Check a server – Postern</source>
        <translation>サーバーを検査 – Postern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>A check is under way. What was heard so far is kept. Stop it?</source>
        <translation>検査が進行中です。それまでの応答は保存されます。中止しますか？</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>検査を中止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>About Postern</source>
        <translation>Posternについて</translation>
    </message>
    <message>
        <source>Tells whether a mail server is an open relay: whether strangers can send mail through it to strangers. Licensed under the Apache License 2.0.</source>
        <translation>メールサーバーがオープンリレーかどうか、つまり部外者が部外者宛てのメールをそのサーバー経由で送れるかどうかを示します。Apache License 2.0に基づいて提供されます。</translation>
    </message>
    <message>
        <source>A message is still waited for. The wait ends with this window, and can be gone on with from the saved check. Stop waiting?</source>
        <translation>まだメッセージを待っています。待機はこのウィンドウを閉じると終わりますが、保存した検査から続けられます。待つのを中止しますか？</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待つのを中止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>postern::ui::Masthead</name>
    <message>
        <source>Company A&apos;s gate holds a stranger&apos;s envelope</source>
        <translation>A社のゲートが、部外者のエンベロープを阻止している</translation>
    </message>
    <message>
        <source>Postern</source>
        <translation>Postern</translation>
    </message>
    <message>
        <source>Is your mail server an open relay?</source>
        <translation>そのサーバーはオープンリレーですか？</translation>
    </message>
    <message>
        <source>Postern talks to the server as a stranger would, and shows at which line the gate stays shut or opens. It stops before any message is sent.</source>
        <translation>Posternは部外者と同じようにサーバーと対話し、どの行でゲートが閉じたままか、または開くかを示します。メッセージが送信される前に止まります。</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixCellView</name>
    <message>
        <source>Shows the lines that say so</source>
        <translation>根拠となる行を表示</translation>
    </message>
</context>
<context>
    <name>postern::ui::MatrixView</name>
    <message>
        <source>What this server does with mail</source>
        <translation>このサーバーのメールの扱い</translation>
    </message>
    <message>
        <source>one cell must never be taken</source>
        <translation>決して受理されてはならないセルが1つ</translation>
    </message>
    <message>
        <source>to a mailbox outside</source>
        <translation>外部のメールボックスへ</translation>
    </message>
    <message>
        <source>From inside</source>
        <translation>内部から</translation>
    </message>
    <message>
        <source>the own network, or with a password</source>
        <translation>自組織のネットワーク、またはパスワードあり</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <source>anyone else</source>
        <translation>それ以外の誰でも</translation>
    </message>
    <message>
        <source>to a mailbox of %1</source>
        <translation>%1のメールボックスへ</translation>
    </message>
</context>
<context>
    <name>postern::ui::NextPage</name>
    <message>
        <source>What next</source>
        <translation>この後の操作</translation>
    </message>
    <message>
        <source>Keep it, pass it on, or ask again.</source>
        <translation>保存する、人に渡す、もう一度尋ねる。</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>検査を保存</translation>
    </message>
    <message>
        <source>Every byte of it, as a .postern file: it can be judged again, anywhere, whenever.</source>
        <translation>1バイトも欠かさず.postern形式のファイルに。いつでもどこでも判定し直せます。</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>報告書を作成</translation>
    </message>
    <message>
        <source>For a file, a manager or an auditor: as PDF, HTML or Markdown, with all of it.</source>
        <translation>保管用、管理職や監査人向けに。PDF、HTML、Markdownで、すべてを収めます。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>The verdict with its reasons and lines, for a mail or a ticket.</source>
        <translation>判定とその理由、根拠の行を。メールやチケット用です。</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>The same questions to the same server: after closing a door, see whether it is shut.</source>
        <translation>同じサーバーに同じ質問を。入口を閉じた後、閉じたことを確かめられます。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <translation>そのネットワークの内部から、%1に接続します。</translation>
    </message>
    <message>
        <source>As a stranger, you connect to %1.</source>
        <translation>部外者として、%1に接続します。</translation>
    </message>
    <message>
        <source>%1 greets. The gate is shut, as it always is at first.</source>
        <translation>%1が挨拶します。ゲートは、最初はいつもそうであるように、閉じています。</translation>
    </message>
    <message>
        <source>You say who is calling: %1. The envelope waits at the gate.</source>
        <translation>こちらが名乗ります: %1。エンベロープはゲートで待ちます。</translation>
    </message>
    <message>
        <source>The envelope names no sender, as a returned letter does.</source>
        <translation>エンベロープには、返送された手紙のように、差出人がありません。</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>エンベロープは誰からのものかを告げます: %1。</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>そして、誰宛てかを告げます: %1。</translation>
    </message>
    <message>
        <source>Nobody opens at %1: there was no connection.</source>
        <translation>%1では誰も応じません。接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 does not answer in time. That says nothing about relaying.</source>
        <translation>%1は時間内に応答しません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>%1 could not agree on TLS with us. That says nothing about relaying.</source>
        <translation>%1とこちらの間でTLSが成立しませんでした。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>%1 turns us away at once. That says nothing about relaying.</source>
        <translation>%1はこちらをすぐに拒絶します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>%1で応答するものは、メールサーバーではありません。</translation>
    </message>
    <message>
        <source>The check was stopped before %1 answered.</source>
        <translation>%1が応答する前に、検査が中止されました。</translation>
    </message>
    <message>
        <source>This question was not asked.</source>
        <translation>この質問は尋ねていません。</translation>
    </message>
    <message>
        <source>%1 hangs up without an answer. That says nothing about relaying.</source>
        <translation>%1は応答せずに切断します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay listens only over TLS. That says nothing about relaying.</source>
        <translation>リレーはTLSの上でしか聞きません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay asks us to come again later. That says nothing about relaying.</source>
        <translation>リレーは、後でまた来るよう求めます。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay has had enough of us for now. That says nothing about relaying.</source>
        <translation>リレーは、こちらからの受け付けを今のところ打ち切ります。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay refuses our address, whatever the envelope says. That says nothing about relaying.</source>
        <translation>リレーは、エンベロープの内容にかかわらず、こちらのアドレスを拒否します。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay does not like the name that we gave. That says nothing about relaying.</source>
        <translation>リレーは、こちらが名乗った名前を認めません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay objects to the sender on the envelope. That says nothing about relaying.</source>
        <translation>リレーは、エンベロープの送信者を問題にします。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay objects to this one recipient. That says nothing about relaying.</source>
        <translation>リレーは、この受信者だけを問題にします。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay says that it takes no mail at all.</source>
        <translation>リレーは、メールを一切受け取らないと告げます。</translation>
    </message>
    <message>
        <source>The relay closes the conversation. That says nothing about relaying.</source>
        <translation>リレーはやり取りを終えます。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay refuses, but not for a relay reason. That says nothing about relaying.</source>
        <translation>リレーは拒否しますが、理由は中継ではありません。これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay takes mail for its own mailbox, as it should.</source>
        <translation>リレーは、自サーバーのメールボックス宛てのメールを受け取ります。正しい動作です。</translation>
    </message>
    <message>
        <source>The relay takes mail for a name that nobody has there: it may take every name.</source>
        <translation>リレーは、誰のものでもない名前宛てのメールを受け取ります。どの名前でも受け取るのかもしれません。</translation>
    </message>
    <message>
        <source>The relay takes this name as one of its own.</source>
        <translation>リレーは、この名前を自サーバーのものとして受け取ります。</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but we stand inside its network: that says nothing about strangers.</source>
        <translation>リレーはエンベロープを受理しますが、こちらはそのネットワークの内部にいます。部外者については何も分かりません。</translation>
    </message>
    <message>
        <source>The relay takes this form, perhaps as a name of its own. Nothing was sent.</source>
        <translation>リレーはこの形式を受理します。自サーバーの名前としてかもしれません。何も送信していません。</translation>
    </message>
    <message>
        <source>The relay takes the envelope, but it takes every name, even one that nobody has.</source>
        <translation>リレーはエンベロープを受理しますが、誰のものでもない名前も含め、どの名前も受理します。</translation>
    </message>
    <message>
        <source>The relay takes the envelope: it hosts this domain itself, so that says nothing about relaying.</source>
        <translation>リレーはエンベロープを受理します。このドメインを自ら受け持っているため、これは中継について何も示しません。</translation>
    </message>
    <message>
        <source>The relay takes a domain that cannot exist: it has not looked it up yet.</source>
        <translation>リレーは、存在しえないドメインを受理します。まだ照会していません。</translation>
    </message>
    <message>
        <source>The relay takes the recipient, but that is not its last word.</source>
        <translation>リレーは受信者を受理しますが、それが最後の返事ではありません。</translation>
    </message>
    <message>
        <source>The relay takes it. That is no question of relaying.</source>
        <translation>リレーは受理します。中継に関わる質問ではありません。</translation>
    </message>
    <message>
        <source>The relay asks for a stranger&apos;s message to an outside mailbox. We hang up here; nothing was sent.</source>
        <translation>リレーは、外部のメールボックス宛ての部外者のメッセージを求めます。こちらはここで切断し、何も送信していません。</translation>
    </message>
    <message>
        <source>The relay takes a stranger&apos;s envelope for an outside mailbox. Dashed: where it would go; nothing was sent.</source>
        <translation>リレーは、外部のメールボックス宛ての部外者のエンベロープを受理します。破線: 進むはずの経路。何も送信していません。</translation>
    </message>
    <message>
        <source>The relay will not carry a stranger&apos;s envelope to an outside mailbox. It is handed back.</source>
        <translation>リレーは、部外者のエンベロープを外部のメールボックスへ運ぼうとしません。エンベロープは返されます。</translation>
    </message>
    <message>
        <source>The relay carries nothing onward without a password. The envelope is handed back.</source>
        <translation>リレーは、パスワードなしでは何も先へ運びません。エンベロープは返されます。</translation>
    </message>
    <message>
        <source>The relay does not understand, or does not allow, an envelope of this form. It is handed back.</source>
        <translation>リレーは、この形式のエンベロープを解釈できないか、認めません。エンベロープは返されます。</translation>
    </message>
    <message>
        <source>The relay took the recipient, but refuses when it comes to the message. The envelope is handed back.</source>
        <translation>リレーは受信者を受理しましたが、メッセージの段階で拒否します。エンベロープは返されます。</translation>
    </message>
    <message>
        <source>The relay refuses a domain that cannot exist.</source>
        <translation>リレーは、存在しえないドメインを拒否します。</translation>
    </message>
    <message>
        <source>The relay refuses mail for its own mailbox too: it refuses us, not relaying.</source>
        <translation>リレーは、自サーバーのメールボックス宛てのメールも拒否します。拒否しているのは中継ではなく、こちらです。</translation>
    </message>
    <message>
        <source>The relay knows its own users: it refuses a name that nobody has there.</source>
        <translation>リレーは内部の利用者を把握しており、誰のものでもない名前を拒否します。</translation>
    </message>
    <message>
        <source>The relay has nobody of this name.</source>
        <translation>リレーに、この名前の利用者はいません。</translation>
    </message>
    <message>
        <source>The relay refuses it. That is no question of relaying.</source>
        <translation>リレーは拒否します。中継に関わる質問ではありません。</translation>
    </message>
    <message>
        <source>The relay refuses and does not say why. That alone says nothing about relaying.</source>
        <translation>リレーは拒否し、理由を述べません。それだけでは、中継について何も示しません。</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>受理（正しい動作）</translation>
    </message>
    <message>
        <source>Let through, for now</source>
        <translation>今のところ通過</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Asks for the message</source>
        <translation>メッセージを要求</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Held at the gate</source>
        <translation>ゲートで阻止</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation>後の段階で阻止</translation>
    </message>
    <message>
        <source>Refused, as it should be</source>
        <translation>拒否（正しい動作）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>待機を要求</translation>
    </message>
    <message>
        <source>Wants TLS first</source>
        <translation>先にTLSを要求</translation>
    </message>
    <message>
        <source>Refused, and not said why</source>
        <translation>拒否（理由の説明なし）</translation>
    </message>
    <message>
        <source>Refuses us</source>
        <translation>こちらを拒否</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Turns us away</source>
        <translation>こちらを拒絶</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>for its own mailboxes %1</source>
        <translation>自サーバーのメールボックス宛て%1件</translation>
    </message>
    <message>
        <source>without a telling answer %1</source>
        <translation>決め手にならない応答%1件</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>阻止%1件</translation>
    </message>
    <message>
        <source>let through %1</source>
        <translation>通過%1件</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>You, from inside</source>
        <translation>あなた（内部から）</translation>
    </message>
    <message>
        <source>You, as a stranger</source>
        <translation>あなた（部外者として）</translation>
    </message>
    <message>
        <source>The relay&apos;s network</source>
        <translation>リレーのネットワーク</translation>
    </message>
    <message>
        <source>%1&apos;s network</source>
        <translation>%1のネットワーク</translation>
    </message>
    <message>
        <source>Its network</source>
        <translation>そのネットワーク</translation>
    </message>
    <message>
        <source>Company A&apos;s network</source>
        <translation>A社のネットワーク</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Delivered: the proof</source>
        <translation>配送済み: 証拠</translation>
    </message>
    <message>
        <source>The message has come out at %1. That is the proof.</source>
        <translation>メッセージが%1に届きました。これが証拠です。</translation>
    </message>
</context>
<context>
    <name>postern::ui::PathPanel</name>
    <message>
        <source>The way of the envelope</source>
        <translation>エンベロープの経路</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1段階戻る</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左矢印</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1段階進む</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右矢印</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半分</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2倍</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>4倍</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>実際の速さ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>postern::ui::PermissionPage</name>
    <message>
        <source>May we?</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test this server.</source>
        <translation>このサーバーを検査してよいと申告するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>I &amp;may test this server</source>
        <translation>このサーバーを検査してよい(&amp;M)</translation>
    </message>
    <message>
        <source>It is mine, or its owner has agreed. Testing a stranger&apos;s server can be an offence.</source>
        <translation>自分のサーバーであるか、所有者が同意しています。他人のサーバーを検査することは違法になる場合があります。</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>尋ねる理由</translation>
    </message>
    <message>
        <source>Trying doors that are not yours can be an offence, even if you only look. Your word is kept in the record of the check, together with the time and the server&apos;s name.</source>
        <translation>自分のものでない入口を試すことは、見るだけでも違法になる場合があります。申告は、時刻とサーバーの名前と共に、検査の記録に残ります。</translation>
    </message>
    <message>
        <source>From where do we speak?</source>
        <translation>どこから対話しますか？</translation>
    </message>
    <message>
        <source>&amp;Postern finds out, by the addresses</source>
        <translation>Posternがアドレスから判断する(&amp;P)</translation>
    </message>
    <message>
        <source>From &amp;outside: the server sees a stranger</source>
        <translation>外部から(&amp;O): サーバーには部外者に見える</translation>
    </message>
    <message>
        <source>From &amp;inside: this is the server&apos;s own network</source>
        <translation>内部から(&amp;I): サーバー自身のネットワークにいる</translation>
    </message>
    <message>
        <source>A mail server relays for its own network, and that is right. Only what it does for a stranger says whether it is an open relay.</source>
        <translation>メールサーバーは自身のネットワークのために中継し、それは正しい動作です。オープンリレーかどうかを示すのは、部外者に対する動作だけです。</translation>
    </message>
    <message>
        <source>&amp;Source address</source>
        <translation>送信元アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>as the system sends</source>
        <translation>システムの送信時のまま</translation>
    </message>
    <message>
        <source>A machine with several addresses can speak from each of them.</source>
        <translation>複数のアドレスを持つマシンは、そのどれからでも対話できます。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Through a proxy you stand where it stands: a way to ask from outside.</source>
        <translation>プロキシを通すと、プロキシのある場所に立つことになります。外部から尋ねる方法の1つです。</translation>
    </message>
    <message>
        <source>Another way out</source>
        <translation>別の経路で接続</translation>
    </message>
    <message>
        <source>Postern will offer %1 at most some eighty envelopes to carry, and listen to the answers. No message is sent: where one would be taken, the connection is given up before it.</source>
        <translation>Posternは%1に最大で80通ほどのエンベロープを運ぶよう差し出し、応答を聞きます。メッセージは送信されません。受け取られる場合は、送る前に接続を打ち切ります。</translation>
    </message>
    <message>
        <source>A practice server inside this program: nobody has to be asked.</source>
        <translation>このプログラムの中の練習用サーバーです。誰の許可も要りません。</translation>
    </message>
    <message>
        <source>This server runs on your own computer: nobody has to be asked.</source>
        <translation>このサーバーはご自分のコンピューター上で動いています。誰の許可も要りません。</translation>
    </message>
    <message>
        <source>Our address towards it is %1.</source>
        <translation>相手に対するこちらのアドレスは%1です。</translation>
    </message>
    <message>
        <source>Our address towards it is %1; this computer&apos;s networks are %2.</source>
        <translation>相手に対するこちらのアドレスは%1、このコンピューターのネットワークは%2です。</translation>
    </message>
    <message>
        <source>This computer has no network of its own.</source>
        <translation>このコンピューターに自身のネットワークはありません。</translation>
    </message>
    <message>
        <source>This computer&apos;s networks are %1.</source>
        <translation>このコンピューターのネットワークは%1です。</translation>
    </message>
</context>
<context>
    <name>postern::ui::Policies</name>
    <message>
        <source>Closed: as it should be</source>
        <translation>クローズド: 正しい状態</translation>
    </message>
    <message>
        <source>Open: takes everything for everybody</source>
        <translation>オープン: 誰からでも誰宛てでも受け入れる</translation>
    </message>
    <message>
        <source>Own sender: relays for whoever claims its own domain</source>
        <translation>自ドメインの送信者: 自ドメインを名乗れば誰のためにも中継</translation>
    </message>
    <message>
        <source>Percent: sends user%outside@companya.com on</source>
        <translation>パーセント: user%outside@companya.comを先へ送る</translation>
    </message>
    <message>
        <source>Late: refuses only when the message is offered</source>
        <translation>遅い拒否: メッセージが差し出されて初めて拒否</translation>
    </message>
    <message>
        <source>Sink: takes everything, relays nothing</source>
        <translation>シンク: すべて受け入れ、何も中継しない</translation>
    </message>
    <message>
        <source>Bounces: takes everything, and sends back what it does not relay</source>
        <translation>バウンス: すべて受け入れ、中継しないものを送り返す</translation>
    </message>
    <message>
        <source>Greylist: puts off whoever it does not know</source>
        <translation>グレイリスティング: 知らない相手を一時的に拒否する</translation>
    </message>
    <message>
        <source>Blocklisted: refuses us, whatever we ask</source>
        <translation>ブロックリスト: 何を尋ねてもこちらを拒否</translation>
    </message>
    <message>
        <source>TLS first: says nothing without STARTTLS</source>
        <translation>TLSが先: STARTTLSなしでは何も答えない</translation>
    </message>
    <message>
        <source>Password first: takes nothing without one</source>
        <translation>パスワードが先: なしでは何も受け入れない</translation>
    </message>
    <message>
        <source>Translated: takes every client for one of its own</source>
        <translation>アドレス変換: どのクライアントも内部の者とみなす</translation>
    </message>
</context>
<context>
    <name>postern::ui::PresentedLesson</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>postern::ui::Presenter</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>発表者モード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionCard</name>
    <message>
        <source>So it is.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>少し違います。</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>応答のあった質問</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1件の質問</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>質問中</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未質問</translation>
    </message>
    <message>
        <source>%1 of %2, endpoint %3</source>
        <translation>%2件中%1件、%3個目のエンドポイント</translation>
    </message>
</context>
<context>
    <name>postern::ui::QuizPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All from the beginning</source>
        <translation>すべて最初から(&amp;A)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第%1問</translation>
    </message>
    <message>
        <source>Read about it: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2, drawn from all lessons. The reason comes with every answer.</source>
        <translation>全レッスンからの出題、%2問中の第%1問です。どの答えにも理由が示されます。</translation>
    </message>
    <message>
        <source>%1 answered, %2 of them as it is.</source>
        <translation>%1問に解答、うち%2問が正解です。</translation>
    </message>
    <message>
        <source>All are answered, %1 of %2 as it is. Every question can be taken once more.</source>
        <translation>すべて解答し、%2問中%1問が正解です。どの問題も、もう一度解けます。</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecentList</name>
    <message numerus="yes">
        <source>%1, %2 of %n endpoints</source>
        <translation>
            <numerusform>%1、%n個のエンドポイント中%2個</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written, by the letters of QLocale, without and with its year</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>最近の検査</translation>
    </message>
</context>
<context>
    <name>postern::ui::RecordActions</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>postern::ui::RemedyCard</name>
    <message>
        <source>How to close it</source>
        <translation>閉じる方法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>続いて</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportCommands</name>
    <message>
        <source>The same, line by line:</source>
        <translation>同じことを、1行ずつ:</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportContents</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportForm</name>
    <message>
        <source>Example Ltd</source>
        <translation>株式会社サンプル</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>PNG or JPEG</source>
        <translation>PNGまたはJPEG</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tested by</source>
        <translation>検査者(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ロゴ(&amp;L)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>It is larger than 2 MiB. Choose a smaller picture.</source>
        <translation>2 MiBを超えています。もっと小さい画像を選んでください。</translation>
    </message>
    <message>
        <source>It is no picture that can be read: PNG or JPEG is wanted.</source>
        <translation>読み取れる画像ではありません。PNGかJPEGが必要です。</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPage</name>
    <message>
        <source>The report, as it will be printed</source>
        <translation>印刷イメージの報告書</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDFとして保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML …</source>
        <translation>HTMLとして保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown …</source>
        <translation>Markdownとして保存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>On the check of %1</source>
        <translation>%1の検査について</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>報告書を作成しています。</translation>
    </message>
    <message>
        <source>The PDF could not be made. HTML and Markdown say the same.</source>
        <translation>PDFを作成できませんでした。同じ内容はHTMLとMarkdownで得られます。</translation>
    </message>
    <message>
        <source>One page. The check itself is attached to the PDF.</source>
        <translation>1ページ。検査自体がPDFに添付されます。</translation>
    </message>
    <message>
        <source>%1 pages. The check itself is attached to the PDF.</source>
        <translation>%1ページ。検査自体がPDFに添付されます。</translation>
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
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>The record from which this report was made</source>
        <translation>この報告書の元となった記録</translation>
    </message>
</context>
<context>
    <name>postern::ui::ReproducePanel</name>
    <message>
        <source>Reproduce by hand</source>
        <translation>手作業で再現</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>postern::ui::SavedCheckPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>報告書(&amp;R)…</translation>
    </message>
    <message>
        <source>Check it &amp;again</source>
        <translation>もう一度検査(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>開始ページに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>A saved check of %1 UTC, by %2</source>
        <translation>保存した検査: %1 UTC、%2で実施</translation>
    </message>
</context>
<context>
    <name>postern::ui::ServerPage</name>
    <message>
        <source>mail from other servers</source>
        <translation>他のサーバーからのメール</translation>
    </message>
    <message>
        <source>mail of its own users</source>
        <translation>内部の利用者のメール</translation>
    </message>
    <message>
        <source>mail of its own users, TLS from the first byte</source>
        <translation>内部の利用者のメール、最初のバイトからTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Which mail server shall be checked?</source>
        <translation>どのメールサーバーを検査しますか？</translation>
    </message>
    <message>
        <source>example.org, mail.example.org:25 or 192.0.2.25</source>
        <translation>example.org、mail.example.org:25、192.0.2.25など</translation>
    </message>
    <message>
        <source>&amp;Domain, host or address</source>
        <translation>ドメイン、ホスト、アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>A domain stands for all its mail exchangers, with all their addresses. A host or an address stands for just itself. Nothing is sent to it before you say so.</source>
        <translation>ドメインは、そのすべてのMXサーバーと、すべてのアドレスを表します。ホストやアドレスは、それ自体だけを表します。申告するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Practise on Company A</source>
        <translation>A社で練習</translation>
    </message>
    <message>
        <source>Mail servers inside this program; nothing leaves this computer.</source>
        <translation>このプログラムの中のメールサーバーです。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>What would be dialled</source>
        <translation>接続する先</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Port 25 is where strangers knock. 465 and 587 are for a server&apos;s own users; some are open there only.</source>
        <translation>25番ポートは、部外者が訪ねてくるところです。465番と587番は内部の利用者のためのものですが、そこだけが開いているサーバーもあります。</translation>
    </message>
    <message>
        <source>This name is a host, even if it has mail exchangers</source>
        <translation>MXサーバーがある名前でも、ホストとして扱う</translation>
    </message>
    <message>
        <source>Gently: one connection at a time, few questions on each, with pauses</source>
        <translation>控えめに: 接続は1本ずつ、質問は少なめに、間を置いて</translation>
    </message>
    <message>
        <source>Ports and pace</source>
        <translation>ポートと速さ</translation>
    </message>
    <message>
        <source>Name a server, and Postern looks up its addresses.</source>
        <translation>サーバーを指定すると、Posternがそのアドレスを調べます。</translation>
    </message>
    <message>
        <source>Looking it up in the DNS …</source>
        <translation>DNSで調べています…</translation>
    </message>
    <message>
        <source>Company A&apos;s relay, inside this program. Nothing leaves this computer.</source>
        <translation>A社のリレー。このプログラムの中にあり、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Untick what shall be left out.</source>
        <translation>除外するもののチェックを外してください。</translation>
    </message>
    <message>
        <source>The DNS knows no such name.</source>
        <translation>その名前はDNSにありません。</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>その名前にアドレスがありません。</translation>
    </message>
    <message>
        <source>The DNS gives no answer.</source>
        <translation>DNSから答えがありません。</translation>
    </message>
    <message>
        <source>The domain says in the DNS that it takes no mail (null MX).</source>
        <translation>ドメインは、メールを受け取らないとDNSで表明しています（null MX）。</translation>
    </message>
</context>
<context>
    <name>postern::ui::SourceDrop</name>
    <message>
        <source>The source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>Paste the message&apos;s source here, or drop its .eml file.</source>
        <translation>メッセージのソースを貼り付けるか、.emlファイルをここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>postern::ui::Staging</name>
    <message>
        <source>%1 connects to Company A&apos;s server.</source>
        <translation>%1がA社のサーバーに接続します。</translation>
    </message>
    <message>
        <source>The server greets. The gate is shut, as it always is at first.</source>
        <translation>サーバーが挨拶します。ゲートは、最初はいつもそうであるように、閉じています。</translation>
    </message>
    <message>
        <source>The caller says a name, and waits at the gate.</source>
        <translation>接続した側が名乗り、ゲートで待ちます。</translation>
    </message>
    <message>
        <source>The envelope says whom it is from: %1.</source>
        <translation>エンベロープは誰からのものかを告げます: %1。</translation>
    </message>
    <message>
        <source>And whom it is for: %1.</source>
        <translation>そして、誰宛てかを告げます: %1。</translation>
    </message>
    <message>
        <source>The server asks for the message itself.</source>
        <translation>サーバーがメッセージ本体を求めます。</translation>
    </message>
    <message>
        <source>A mailbox of Company A&apos;s own: the gate opens for everybody.</source>
        <translation>A社自身のメールボックス: ゲートは誰にでも開きます。</translation>
    </message>
    <message>
        <source>Company A has no such mailbox: the gate stays shut.</source>
        <translation>A社にそのようなメールボックスはありません: ゲートは閉じたままです。</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and lets the envelope through.</source>
        <translation>サーバーはパーセント記号を@に変え、エンベロープを通します。</translation>
    </message>
    <message>
        <source>It comes from inside, and may go to any mailbox: the gate opens.</source>
        <translation>内部から来たもので、どのメールボックスへも送れます: ゲートが開きます。</translation>
    </message>
    <message>
        <source>To the server everybody looks like one from inside: the gate opens for a stranger.</source>
        <translation>サーバーには誰もが内部の者に見えます: ゲートが部外者に開きます。</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is: the gate opens for a stranger.</source>
        <translation>誰のメールボックスなのかが問われません: ゲートが部外者に開きます。</translation>
    </message>
    <message>
        <source>The sender claims to be Company A, and is believed: the gate opens for a stranger.</source>
        <translation>送信者がA社を名乗り、信じられます: ゲートが部外者に開きます。</translation>
    </message>
    <message>
        <source>The first rule is off: the gate stays shut, even for Company A&apos;s own people.</source>
        <translation>1つ目のルールがオフです: ゲートは、A社の内部の利用者に対しても閉じたままです。</translation>
    </message>
    <message>
        <source>A stranger, and a mailbox that is not Company A&apos;s: the gate stays shut.</source>
        <translation>部外者と、A社のものではないメールボックス: ゲートは閉じたままです。</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>%1に入りました。</translation>
    </message>
    <message>
        <source>Company A&apos;s server hands it over. It lies in %1.</source>
        <translation>A社のサーバーが引き渡します。%1に入りました。</translation>
    </message>
    <message>
        <source>Only now, when the message is about to come, the server says no.</source>
        <translation>メッセージを送る段になって、サーバーが初めて拒みます。</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Company A</source>
        <translation>A社</translation>
    </message>
    <message>
        <source>Shut to its own people</source>
        <translation>内部の利用者にも閉じている</translation>
    </message>
    <message>
        <source>Everybody is in their place. Nothing was sent yet.</source>
        <translation>全員が持ち場にいます。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Taken, as it should be</source>
        <translation>受理（正しい動作）</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>引き渡し元</translation>
    </message>
</context>
<context>
    <name>postern::ui::StartPage</name>
    <message>
        <source>None yet. What you check is kept here.</source>
        <translation>まだありません。検査したものはここに残ります。</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>どこから始めますか？</translation>
    </message>
    <message>
        <source>Nothing is sent before you have said that you may test the server.</source>
        <translation>サーバーを検査してよいと申告するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Check a server</source>
        <translation>サーバーを検査</translation>
    </message>
    <message>
        <source>A domain, a host or an address. Seven short steps from the name to an explained verdict.</source>
        <translation>ドメイン、ホスト、アドレスのいずれか。名前から説明付きの判定まで、短い7つのステップです。</translation>
    </message>
    <message>
        <source>Try it on Company A</source>
        <translation>A社で試す</translation>
    </message>
    <message>
        <source>Real mail servers inside this program, closed or open as you like. Nothing leaves this computer.</source>
        <translation>このプログラムの中にある本物のメールサーバー。閉じたものも開いたものも選べます。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>What a relay is, and what an open one does: eight short lessons that send real mail, a laboratory and a quiz.</source>
        <translation>リレーとは何か、開いたリレーは何をするのか。本物のメールを送る短い8つのレッスン、実験室、クイズがあります。</translation>
    </message>
    <message>
        <source>Open a saved check</source>
        <translation>保存した検査を開く</translation>
    </message>
    <message>
        <source>Judge it again, copy it, save it. Or drop a .postern file anywhere in this window.</source>
        <translation>判定し直す、コピーする、保存する。.posternファイルをこのウィンドウのどこかにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Recent checks</source>
        <translation>最近の検査</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>見る(&amp;K)</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepButton</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1、現在のステップ</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1、この後</translation>
    </message>
</context>
<context>
    <name>postern::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictCard</name>
    <message>
        <source>recipient taken</source>
        <translation>受信者を受理</translation>
    </message>
    <message>
        <source>asks for the message</source>
        <translation>メッセージを要求</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>メッセージを受理</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>%1: proven</source>
        <translation>%1: 証明済み</translation>
    </message>
    <message>
        <source>%1: not proven</source>
        <translation>%1: 証明なし</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これが意味すること</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>どの程度確かですか？</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Is it an open relay?</source>
        <translation>オープンリレーですか？</translation>
    </message>
    <message>
        <source>one endpoint</source>
        <translation>1個のエンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n個のエンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 UTC</source>
        <translation>%1、%2、%3 UTC</translation>
    </message>
</context>
<context>
    <name>postern::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The lines that decide</source>
        <translation>決め手の行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>開いた入口</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>対照質問</translation>
    </message>
    <message>
        <source>No control was asked.</source>
        <translation>対照質問は尋ねていません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>内部の利用者</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>続いて</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>証明する(&amp;P)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>postern::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>ダーク(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Motion as the desktop</source>
        <translation>動きをデスクトップに合わせる(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>動きを減らす(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Full motion</source>
        <translation>すべての動き(&amp;F)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Postern speaks it from its next start on.</source>
        <translation>次回の起動時から、Posternはこの言語で表示します。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>postern::ui::WaitCard</name>
    <message>
        <source>&amp;That is the code</source>
        <translation>このコードです(&amp;T)</translation>
    </message>
    <message>
        <source>I &amp;have it: show its source</source>
        <translation>届いたので、ソースを示す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;End the wait</source>
        <translation>待機を終了(&amp;E)</translation>
    </message>
    <message>
        <source>Why it may take long</source>
        <translation>時間がかかる理由</translation>
    </message>
    <message>
        <source>The code that came</source>
        <translation>届いたコード</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>%1を調べています…</translation>
    </message>
    <message>
        <source>A code is on its way to %1. What is it?</source>
        <translation>コードを%1へ送っています。届いたコードは？</translation>
    </message>
    <message>
        <source>The server took message %1. Will it come out?</source>
        <translation>サーバーは%1通目のメッセージを受理しました。先方に届くでしょうか？</translation>
    </message>
    <message>
        <source>The server refused message %1 after all.</source>
        <translation>サーバーは、結局%1通目のメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>Waiting for the message since %1, for %2 more.</source>
        <translation>メッセージを待っています。経過%1、残り%2。</translation>
    </message>
    <message>
        <source>The message has not arrived within the time. That proves nothing.</source>
        <translation>メッセージは時間内に届きませんでした。これは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>That is not the code that was sent.</source>
        <translation>送ったコードではありません。</translation>
    </message>
</context>
<context>
    <name>postern::ui::WatchSign</name>
    <message>
        <source>Waiting for a message</source>
        <translation>メッセージを待っています</translation>
    </message>
</context>
<context>
    <name>postern::ui::WayCard</name>
    <message>
        <source>The way of the message</source>
        <translation>メッセージの経路</translation>
    </message>
    <message>
        <source>The report that came back</source>
        <translation>返ってきた報告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>届いたままのメッセージ</translation>
    </message>
</context>
<context>
    <name>resources/blocklists</name>
    <message>
        <source>sources of spam, hijacked machines and open relays (SBL, CSS, XBL), and networks that should not send mail themselves (PBL)</source>
        <translation>スパムの発信源、乗っ取られたマシン、オープンリレー（SBL、CSS、XBL）と、自らメールを送信すべきではないネットワーク（PBL）</translation>
    </message>
    <message>
        <source>addresses whose spam was reported or ran into a trap within the last days</source>
        <translation>過去数日以内に、スパムが報告されたか、罠にかかったアドレス</translation>
    </message>
    <message>
        <source>sources of spam, as seen by Barracuda&apos;s filters; answers only resolvers that are registered there</source>
        <translation>Barracudaのフィルターから見たスパムの発信源（答えるのは、そこに登録されたリゾルバーに対してだけ）</translation>
    </message>
    <message>
        <source>addresses whose mail ran into a spam trap</source>
        <translation>メールがスパムトラップにかかったアドレス</translation>
    </message>
    <message>
        <source>hijacked machines and open proxies</source>
        <translation>乗っ取られたマシンとオープンプロキシ</translation>
    </message>
    <message>
        <source>sources of spam, by reputation and by outbreak</source>
        <translation>スパムの発信源（評判と大量発生に基づく）</translation>
    </message>
    <message>
        <source>addresses that attacked the servers of its reporters within the last two days, mail servers among them</source>
        <translation>過去2日以内に、報告者のサーバーを攻撃したアドレス（メールサーバーを含む）</translation>
    </message>
</context>
<context>
    <name>resources/exercises</name>
    <message>
        <source>It carries anybody&apos;s message to anybody.</source>
        <translation>誰のメッセージでも、誰にでも運びます。</translation>
    </message>
    <message>
        <source>If it were that, the plain question, a stranger&apos;s message for a stranger, would have been let through at the relay&apos;s usual port.</source>
        <translation>そうだとすれば、通常の質問、つまり部外者から部外者へのメッセージが、リレーのいつものポートで通過したはずです。</translation>
    </message>
    <message>
        <source>It believes everybody who writes in the company&apos;s own name.</source>
        <translation>会社自身の名前で書く者なら、誰でも信じます。</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be just those with a sender at companya.com.</source>
        <translation>そうだとすれば、通過したエンベロープは、companya.comの送信者を持つものだけのはずです。</translation>
    </message>
    <message>
        <source>It carries whatever has no sender at all, as a returned letter has none.</source>
        <translation>返送された手紙のように、差出人がまったくないものなら何でも運びます。</translation>
    </message>
    <message>
        <source>If it were that, the envelope with the empty sender, &lt;&gt;, would have been let through.</source>
        <translation>そうだとすれば、送信者が空（&lt;&gt;）のエンベロープが通過したはずです。</translation>
    </message>
    <message>
        <source>It believes every computer that calls itself by the company&apos;s name.</source>
        <translation>会社の名前を名乗るコンピューターなら、どれでも信じます。</translation>
    </message>
    <message>
        <source>If it were that, the envelopes that were let through would be those behind an EHLO with Company A&apos;s own name.</source>
        <translation>そうだとすれば、通過したエンベロープは、A社自身の名前を名乗るEHLOの後のもののはずです。</translation>
    </message>
    <message>
        <source>It takes everybody for one of its own people, because something in front of it hides where they come from.</source>
        <translation>手前にあるものが接続元を隠すため、誰もが内部の利用者だと思っています。</translation>
    </message>
    <message>
        <source>If it were that, its answer to EHLO would name an address from inside its network instead of ours.</source>
        <translation>そうだとすれば、EHLOへの応答に、こちらのアドレスではなく、そのネットワークの内部のアドレスが示されるはずです。</translation>
    </message>
    <message>
        <source>It looks at the first recipient of an envelope, and not at the ones behind.</source>
        <translation>エンベロープの1人目の受信者だけを見て、後の受信者を見ません。</translation>
    </message>
    <message>
        <source>If it were that, the envelope that was let through would be the one with two recipients, of whom the first is at Company A.</source>
        <translation>そうだとすれば、通過したエンベロープは、受信者が2人いて、1人目がA社の人であるもののはずです。</translation>
    </message>
    <message>
        <source>It reads a percent sign in an address as an @, and sends the message on.</source>
        <translation>アドレスの中のパーセント記号を@と読み、メッセージを先へ送ります。</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a percent sign in front of @companya.com.</source>
        <translation>そうだとすれば、通過したアドレスには、@companya.comの前にパーセント記号があるはずです。</translation>
    </message>
    <message>
        <source>It still follows old addresses that are written with an exclamation mark.</source>
        <translation>感嘆符で書かれた昔のアドレスに、今でも従います。</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have an exclamation mark in them.</source>
        <translation>そうだとすれば、通過したアドレスには感嘆符があるはずです。</translation>
    </message>
    <message>
        <source>It takes the quotation marks off an address, and sends the message to what stands between them.</source>
        <translation>アドレスから引用符を外し、その間にあったものへメッセージを送ります。</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would have a whole address in quotation marks.</source>
        <translation>そうだとすれば、通過したアドレスには、引用符で囲まれた完全なアドレスがあるはずです。</translation>
    </message>
    <message>
        <source>It follows a route that is written in front of the address.</source>
        <translation>アドレスの前に書かれた経路に従います。</translation>
    </message>
    <message>
        <source>If it were that, the addresses that were let through would begin with @companya.com and a colon.</source>
        <translation>そうだとすれば、通過したアドレスは、@companya.comとコロンで始まるはずです。</translation>
    </message>
    <message>
        <source>It listens at a second port as well, and nobody keeps the rules there.</source>
        <translation>2つ目のポートでも待ち受けており、そこではルールが守られていません。</translation>
    </message>
    <message>
        <source>If it were that, there would be two endpoints in the check, one open and one closed.</source>
        <translation>そうだとすれば、検査にはエンドポイントが2つあり、1つは開き、1つは閉じているはずです。</translation>
    </message>
    <message>
        <source>From outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>外部からは、会社自身のメールボックス宛てのメールだけを受け取る。</translation>
    </message>
    <message>
        <source>The relay has this rule. What it lacks is something else: there is a way around the rule.</source>
        <translation>このリレーには、そのルールがあります。欠けているのは別のもので、ルールを迂回する道があります。</translation>
    </message>
    <message>
        <source>At every port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>すべてのポートで: 外部からは、会社自身のメールボックス宛てのメールだけを受け取る。</translation>
    </message>
    <message>
        <source>The relay has this rule at each of its ports. There is a way around it.</source>
        <translation>このリレーでは、どのポートにもそのルールがあります。それを迂回する道があります。</translation>
    </message>
    <message>
        <source>At the first port: from outside, take mail for the company&apos;s own mailboxes only.</source>
        <translation>1つ目のポートで: 外部からは、会社自身のメールボックス宛てのメールだけを受け取る。</translation>
    </message>
    <message>
        <source>The first port had this rule all the time. A relay is as open as the widest of its ports.</source>
        <translation>1つ目のポートには、初めからそのルールがありました。リレーの開き具合は、最も開いたポートで決まります。</translation>
    </message>
    <message>
        <source>Carry nothing to mailboxes outside any more, whoever brings it.</source>
        <translation>誰が持ち込んでも、外部のメールボックスへはもう何も運ばない。</translation>
    </message>
    <message>
        <source>That goes too far: the company&apos;s own people cannot write to a customer any more. A relay has to be closed to strangers, and to nobody else.</source>
        <translation>それは行き過ぎです。会社の内部の利用者が、顧客に送れなくなります。リレーは、部外者に対して閉じていなければならず、それ以外の誰に対しても閉じてはなりません。</translation>
    </message>
    <message>
        <source>Let the sender&apos;s address decide nothing: anybody can write any name there.</source>
        <translation>送信者のアドレスで何も決めない。そこには誰でもどんな名前でも書ける。</translation>
    </message>
    <message>
        <source>A wise rule, but the sender&apos;s address was not what opened this relay.</source>
        <translation>賢明なルールですが、このリレーを開いたのは送信者のアドレスではありません。</translation>
    </message>
    <message>
        <source>Treat mail without a sender like all other mail from outside.</source>
        <translation>送信者のないメールを、外部からの他のメールと同じように扱う。</translation>
    </message>
    <message>
        <source>A wise rule, but the empty sender was not what opened this relay.</source>
        <translation>賢明なルールですが、このリレーを開いたのは空の送信者ではありません。</translation>
    </message>
    <message>
        <source>Take no mail from senders at companya.com if it comes from outside.</source>
        <translation>外部から来たものなら、companya.comの送信者からのメールを受け取らない。</translation>
    </message>
    <message>
        <source>That keeps strangers from writing in the company&apos;s name. The envelope that got through here names no sender at all.</source>
        <translation>それで、部外者が会社の名前で書くことは防げます。ここで通ったエンベロープには、送信者がまったくありません。</translation>
    </message>
    <message>
        <source>Let the name in EHLO decide nothing: go by the client&apos;s address.</source>
        <translation>EHLOの名前で何も決めない。クライアントのアドレスで判断する。</translation>
    </message>
    <message>
        <source>A wise rule, but the name that the client gave was not what opened this relay.</source>
        <translation>賢明なルールですが、このリレーを開いたのはクライアントの名乗った名前ではありません。</translation>
    </message>
    <message>
        <source>Make the device in front pass on where each client really comes from.</source>
        <translation>手前の装置に、各クライアントの本当の接続元を伝えさせる。</translation>
    </message>
    <message>
        <source>The relay knows very well where its clients come from. It does not draw the right conclusion.</source>
        <translation>このリレーは、クライアントの接続元をよく知っています。ただ、正しい結論を出していません。</translation>
    </message>
    <message>
        <source>Ask of every single recipient whose mailbox it is.</source>
        <translation>受信者1人ごとに、誰のメールボックスなのかを問う。</translation>
    </message>
    <message>
        <source>The relay asks that of every recipient. There is a way around the answer.</source>
        <translation>このリレーは、どの受信者についてもそれを問うています。その答えを迂回する道があります。</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is a percent sign in it.</source>
        <translation>@の前にあるものは、パーセント記号が含まれていても、1つの名前として読む。</translation>
    </message>
    <message>
        <source>There was no percent sign in the addresses that got through.</source>
        <translation>通ったアドレスに、パーセント記号はありませんでした。</translation>
    </message>
    <message>
        <source>Read what stands before the @ as a name, also if there is an exclamation mark in it.</source>
        <translation>@の前にあるものは、感嘆符が含まれていても、1つの名前として読む。</translation>
    </message>
    <message>
        <source>There was no exclamation mark in the addresses that got through.</source>
        <translation>通ったアドレスに、感嘆符はありませんでした。</translation>
    </message>
    <message>
        <source>Leave what stands in quotation marks as it is: it is one name.</source>
        <translation>引用符の中にあるものは、そのままにする。それは1つの名前である。</translation>
    </message>
    <message>
        <source>There were no quotation marks in the addresses that got through.</source>
        <translation>通ったアドレスに、引用符はありませんでした。</translation>
    </message>
    <message>
        <source>Follow no route in an address: look at the mailbox at its end, and judge by that.</source>
        <translation>アドレスの中の経路に従わない。その終わりにあるメールボックスを見て、それで判断する。</translation>
    </message>
    <message>
        <source>There was no route in front of the addresses that got through.</source>
        <translation>通ったアドレスの前に、経路はありませんでした。</translation>
    </message>
    <message>
        <source>Take no mail without TLS, so that everything is encrypted.</source>
        <translation>すべてが暗号化されるよう、TLSなしのメールを受け取らない。</translation>
    </message>
    <message>
        <source>A spammer can encrypt as well. TLS keeps others from reading along; it does not ask who may send.</source>
        <translation>スパム送信者も暗号化できます。TLSは盗み見を防ぎますが、誰が送ってよいかは問いません。</translation>
    </message>
    <message>
        <source>Put the address that tested us on the list of refused clients.</source>
        <translation>検査したアドレスを、拒否するクライアントのリストに載せる。</translation>
    </message>
    <message>
        <source>Now this one client is refused, and the check can say nothing any more. The next stranger comes from another address, and the door is still there.</source>
        <translation>これでこのクライアント1つが拒否され、検査ではもう何も分かりません。次の部外者は別のアドレスから来て、入口はそのまま残っています。</translation>
    </message>
    <message>
        <source>Let every unknown sender wait for a few minutes first.</source>
        <translation>未知の送信者は、まず数分待たせる。</translation>
    </message>
    <message>
        <source>Who waits is let in. Most spammers have learnt to wait, and the door is still there.</source>
        <translation>待てば通されます。ほとんどのスパム送信者は待つことを覚えており、入口はそのまま残っています。</translation>
    </message>
    <message>
        <source>Look for spam in every message, and throw it away.</source>
        <translation>すべてのメッセージについてスパムかどうかを調べ、スパムなら捨てる。</translation>
    </message>
    <message>
        <source>A filter guesses by what a message says. It does not ask whether this client may send to that mailbox, and it lets through what it has not seen before.</source>
        <translation>フィルターは、メッセージの内容から推測します。このクライアントがそのメールボックスへ送ってよいかは問わず、見たことのないものは通します。</translation>
    </message>
    <message>
        <source>Move the relay to another port, where nobody looks for it.</source>
        <translation>リレーを、誰も探さない別のポートに移す。</translation>
    </message>
    <message>
        <source>Ports are counted through in seconds. The door is as wide as it was.</source>
        <translation>ポートは数秒で調べ尽くされます。入口の広さは変わっていません。</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>Company A has a new mail server. It works: nobody complains, and all mail arrives. Check it before the spammers do.</source>
        <translation>A社に新しいメールサーバーが入りました。動いています。苦情はなく、メールはすべて届きます。スパム送信者より先に検査してください。</translation>
    </message>
    <message>
        <source>Look at the plainest question of all: a stranger&apos;s message for a stranger.</source>
        <translation>最も単純な質問、部外者から部外者へのメッセージを見てください。</translation>
    </message>
    <message>
        <source>It was let through. No trick is needed at this relay.</source>
        <translation>それが通過しています。このリレーには、細工は何も要りません。</translation>
    </message>
    <message>
        <source>Right: it needs no trick at all. A stranger asks for a stranger&apos;s mailbox, and the relay says yes. The second of Company A&apos;s two rules is missing.</source>
        <translation>そのとおり。細工はまったく要りません。部外者が部外者のメールボックスを尋ね、リレーが承諾します。A社の2つのルールの、2つ目が欠けています。</translation>
    </message>
    <message>
        <source>The relay is closed. Strangers reach the company&apos;s own mailboxes, and nobody else&apos;s; the company&apos;s own people still write to everybody.</source>
        <translation>リレーは閉じました。部外者のメールは会社自身のメールボックスにだけ届き、ほかの誰のものにも届きません。会社の内部の利用者は、引き続き誰にでも送れます。</translation>
    </message>
    <message>
        <source>Welcome, colleague</source>
        <translation>社内の方ですね、どうぞ</translation>
    </message>
    <message>
        <source>The sales people travel, and want to send mail from every hotel. Somebody has made the relay recognise them by their address. Check what that is worth.</source>
        <translation>営業担当者は出張先のどのホテルからもメールを送りたがります。そこで誰かが、アドレスで営業担当者を見分けるようリレーを設定しました。それにどれほどの価値があるか、検査してください。</translation>
    </message>
    <message>
        <source>The plain question was refused. Look at the list of doors: what do these envelopes have in common?</source>
        <translation>通常の質問は拒否されました。入口の一覧を見てください。これらのエンベロープに共通するものは何ですか？</translation>
    </message>
    <message>
        <source>Compare what stands behind MAIL FROM with what stands there in the questions that were refused.</source>
        <translation>MAIL FROMの後にあるものを、拒否された質問のそれと比べてください。</translation>
    </message>
    <message>
        <source>Right: whoever writes companya.com behind MAIL FROM is believed. Nobody proves anything there, and spammers know the name of the company.</source>
        <translation>そのとおり。MAIL FROMの後にcompanya.comと書く者は、誰でも信じられます。そこでは誰も何も証明せず、スパム送信者は会社の名前を知っています。</translation>
    </message>
    <message>
        <source>The relay is closed. Those who travel log in with a password: that proves who they are, and a name on an envelope does not.</source>
        <translation>リレーは閉じました。出張者はパスワードでログインします。それは本人であることを証明しますが、エンベロープの名前は証明しません。</translation>
    </message>
    <message>
        <source>The old manual</source>
        <translation>古い手引書</translation>
    </message>
    <message>
        <source>This server was set up from a manual that is older than most of its users. It refuses strangers who ask plainly. Do they all ask plainly?</source>
        <translation>このサーバーは、ほとんどの利用者よりも古い手引書に従って設定されました。普通に尋ねる部外者は拒否します。では、全員が普通に尋ねるでしょうか？</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through. To whom are they addressed, at first sight?</source>
        <translation>通過したエンベロープの受信者を見てください。一見したところ、誰宛てですか？</translation>
    </message>
    <message>
        <source>They end in @companya.com. What stands in front of that, in place of a name?</source>
        <translation>@companya.comで終わっています。その前に、名前の代わりに何がありますか？</translation>
    </message>
    <message>
        <source>Right: johndoe%gmail.com@companya.com looks like a mailbox of the company. The relay takes the end off, makes an @ of the percent sign, and sends the message on. Long ago that was a way to reach other networks.</source>
        <translation>そのとおり。johndoe%gmail.com@companya.comは、会社のメールボックスのように見えます。リレーは末尾を外し、パーセント記号を@に変えて、メッセージを先へ送ります。昔は、これがほかのネットワークに届ける方法でした。</translation>
    </message>
    <message>
        <source>The relay is closed. It looks for somebody who is called johndoe%gmail.com, finds nobody, and says so.</source>
        <translation>リレーは閉じました。johndoe%gmail.comという名の人を探し、見つからず、そう告げます。</translation>
    </message>
    <message>
        <source>The box in front</source>
        <translation>手前の装置</translation>
    </message>
    <message>
        <source>The relay has moved into a container, and a small box in front of it hands all connections on. Its rules are the two that it should have. Check whether they still do what they did.</source>
        <translation>リレーがコンテナーに移り、手前の小さな装置がすべての接続を引き渡すようになりました。ルールは、あるべき2つがそろっています。それが以前と同じ働きをするか、検査してください。</translation>
    </message>
    <message>
        <source>The rules are right, and everything was let through all the same. Whom does the relay think that it is talking to?</source>
        <translation>ルールは正しいのに、すべてが通過しました。リレーは、誰と話していると思っているのでしょうか？</translation>
    </message>
    <message>
        <source>Look at its answer to EHLO: it greets us by the address that it sees. Is that ours?</source>
        <translation>EHLOへの応答を見てください。リレーは、自分に見えるアドレスでこちらに挨拶します。それはこちらのアドレスですか？</translation>
    </message>
    <message>
        <source>Right: the relay sees 172.17.0.1 whoever comes. That address is inside, so the first rule counts for the whole Internet.</source>
        <translation>そのとおり。誰が来ても、リレーには172.17.0.1に見えます。そのアドレスは内部なので、1つ目のルールがインターネット全体に適用されます。</translation>
    </message>
    <message>
        <source>The relay is closed. Rules about inside and outside are worth something only where the relay can see who is inside.</source>
        <translation>リレーは閉じました。内部と外部についてのルールに価値があるのは、誰が内部にいるかがリレーに見える場合だけです。</translation>
    </message>
    <message>
        <source>Good morning, it is me</source>
        <translation>おはようございます、私です</translation>
    </message>
    <message>
        <source>The scanner on the second floor could not send its mail. The administrator taught the relay to know the company&apos;s own devices by the way they introduce themselves. The scanner works now. Who else does?</source>
        <translation>2階のスキャナーがメールを送れませんでした。管理者は、会社の機器を名乗り方で見分けるようリレーに教えました。スキャナーは動いています。ほかに誰が使えるでしょうか？</translation>
    </message>
    <message>
        <source>Sender and recipient are the same as in the questions that were refused. The difference comes earlier in the conversation.</source>
        <translation>送信者と受信者は、拒否された質問と同じです。違いは、やり取りのもっと前にあります。</translation>
    </message>
    <message>
        <source>Every conversation begins with a name. Look at the EHLO before the envelopes that were let through.</source>
        <translation>どのやり取りも、名前で始まります。通過したエンベロープの前のEHLOを見てください。</translation>
    </message>
    <message>
        <source>Right: a client that says EHLO companya.com counts as one of the company&apos;s own. It is a name that a client gives itself; nothing stands behind it.</source>
        <translation>そのとおり。EHLO companya.comと名乗るクライアントは、会社のものとみなされます。それはクライアントが自分で付ける名前で、裏付けは何もありません。</translation>
    </message>
    <message>
        <source>The relay is closed. The scanner is let in by its address, which lies inside the network, or by a password.</source>
        <translation>リレーは閉じました。スキャナーは、ネットワークの内部にあるそのアドレスか、パスワードによって通されます。</translation>
    </message>
    <message>
        <source>Return to sender</source>
        <translation>差出人に返送</translation>
    </message>
    <message>
        <source>Letters that cannot be delivered come back, and such a returned letter names no sender. The relay must take those, the administrator has read, and so it takes them. All of them.</source>
        <translation>配達できない手紙は戻ってきて、返送された手紙には差出人がありません。リレーはそれを受け取らなければならない、と管理者は読みました。だから受け取ります。すべてを。</translation>
    </message>
    <message>
        <source>Look at what stands behind MAIL FROM in the envelope that was let through.</source>
        <translation>通過したエンベロープの、MAIL FROMの後にあるものを見てください。</translation>
    </message>
    <message>
        <source>There is nothing between the brackets. Returned letters look like that, and so does whatever a spammer wants to look like one.</source>
        <translation>括弧の間に何もありません。返送された手紙はこの形をしており、スパム送信者がそれらしく見せたいものも同じです。</translation>
    </message>
    <message>
        <source>Right: &lt;&gt; stands for no sender. A relay has to take such mail for its own mailboxes, and has no reason to carry it anywhere else.</source>
        <translation>そのとおり。&lt;&gt;は送信者なしを表します。リレーは、自サーバーのメールボックス宛てならそのようなメールを受け取らなければなりませんが、それをほかの場所へ運ぶ理由はありません。</translation>
    </message>
    <message>
        <source>The relay is closed. Returned letters still reach the company&apos;s own mailboxes, and go nowhere else.</source>
        <translation>リレーは閉じました。返送された手紙は、引き続き会社自身のメールボックスに届き、ほかのどこへも行きません。</translation>
    </message>
    <message>
        <source>One for you, and one for me</source>
        <translation>あなたに1通、私に1通</translation>
    </message>
    <message>
        <source>The relay asks whose mailbox it is. It asks carefully. Does it ask often enough?</source>
        <translation>このリレーは、誰のメールボックスなのかを問います。注意深く問います。十分な回数、問うているでしょうか？</translation>
    </message>
    <message>
        <source>Look at the lines of the envelope that was let through: how many times does it say RCPT TO?</source>
        <translation>通過したエンベロープの行を見てください。RCPT TOは何回ありますか？</translation>
    </message>
    <message>
        <source>The first recipient is one of Company A&apos;s, and was taken, as it should be. And the second one?</source>
        <translation>1人目の受信者はA社の人で、受理されました。正しい動作です。では、2人目は？</translation>
    </message>
    <message>
        <source>Right: an envelope can have many recipients. This relay looks at the first, finds one of its own, and waves the others through.</source>
        <translation>そのとおり。エンベロープには、受信者が何人いてもかまいません。このリレーは1人目を見て、自分の利用者だと分かると、残りをそのまま通します。</translation>
    </message>
    <message>
        <source>The relay is closed. Every recipient gets an answer of their own.</source>
        <translation>リレーは閉じました。受信者の1人ひとりに、それぞれの応答があります。</translation>
    </message>
    <message>
        <source>So to speak</source>
        <translation>いわゆる「名前」</translation>
    </message>
    <message>
        <source>One user&apos;s name has a blank in it, and has to be written in quotation marks. Since the relay was taught to take those off, that user gets mail. Perhaps others do, too.</source>
        <translation>ある利用者の名前には空白が含まれ、引用符で囲んで書かなければなりません。引用符を外すようリレーが教えられてから、その利用者にメールが届くようになりました。ほかの人にも届いているかもしれません。</translation>
    </message>
    <message>
        <source>Look at the recipients of the envelopes that were let through, sign by sign.</source>
        <translation>通過したエンベロープの受信者を、1文字ずつ見てください。</translation>
    </message>
    <message>
        <source>Between the quotation marks stands a whole address. With them it is one strange name; without them it is somebody at another place.</source>
        <translation>引用符の間に、完全なアドレスがあります。引用符が付いていれば、それは1つの変わった名前です。外せば、別の場所にいる誰かです。</translation>
    </message>
    <message>
        <source>Right: &quot;johndoe@gmail.com&quot;@companya.com is one name at Company A, by the rules of addresses. Without its quotation marks it is johndoe, at Gmail.</source>
        <translation>そのとおり。アドレスの規則では、&quot;johndoe@gmail.com&quot;@companya.comはA社の1つの名前です。引用符を外すと、Gmailのjohndoeになります。</translation>
    </message>
    <message>
        <source>The relay is closed. What is in quotation marks is one name, and nobody at Company A is called that.</source>
        <translation>リレーは閉じました。引用符の中にあるものは1つの名前であり、A社にその名の人はいません。</translation>
    </message>
    <message>
        <source>By way of Company A</source>
        <translation>A社経由で</translation>
    </message>
    <message>
        <source>In its first years the network had gaps, and the sender of a message could say which way it should take. Hardly any server remembers that. This one does.</source>
        <translation>初期のネットワークには途切れた箇所があり、メッセージの送信者は、どの経路をたどるかを指定できました。それを覚えているサーバーはほとんどありません。このサーバーは覚えています。</translation>
    </message>
    <message>
        <source>Look at what stands right behind RCPT TO:&lt; in the envelopes that were let through.</source>
        <translation>通過したエンベロープの、RCPT TO:&lt;のすぐ後にあるものを見てください。</translation>
    </message>
    <message>
        <source>It begins with an @ and Company A&apos;s own name, then comes a colon, and then the mailbox that is really meant.</source>
        <translation>@とA社自身の名前で始まり、次にコロン、その次に本当の宛先のメールボックスがあります。</translation>
    </message>
    <message>
        <source>Right: &lt;@companya.com:johndoe@gmail.com&gt; says: to johndoe, by way of Company A. The relay sees its own name, and does as it is told.</source>
        <translation>そのとおり。&lt;@companya.com:johndoe@gmail.com&gt;は、A社経由でjohndoeへ、という意味です。リレーは自分の名前を見て、言われたとおりにします。</translation>
    </message>
    <message>
        <source>The relay is closed. Today a server leaves the route away and looks at the mailbox; this one belongs to somebody else.</source>
        <translation>リレーは閉じました。今日のサーバーは、経路を無視してメールボックスを見ます。これは別の人のものです。</translation>
    </message>
    <message>
        <source>The back door</source>
        <translation>裏口</translation>
    </message>
    <message>
        <source>At the front everything is in order: the last check said so. But a mail server may listen in more than one place, and this time all of them are checked.</source>
        <translation>表側はすべて問題なし、と前回の検査は告げました。しかし、メールサーバーは複数の場所で待ち受けることがあり、今回はそのすべてを検査します。</translation>
    </message>
    <message>
        <source>Count the endpoints in this check: the same address, with two port numbers.</source>
        <translation>この検査のエンドポイントを数えてください。同じアドレスに、2つのポート番号があります。</translation>
    </message>
    <message>
        <source>The answers at one port are not the answers at the other. Look at which of them is open, and how.</source>
        <translation>一方のポートの応答は、もう一方の応答とは異なります。どちらが開いているか、どのように開いているかを見てください。</translation>
    </message>
    <message>
        <source>Right: one port keeps the second rule, and the other was forgotten when it was set. Spammers try them all.</source>
        <translation>そのとおり。一方のポートは2つ目のルールを守っていますが、もう一方はルールを設定したときに忘れられました。スパム送信者は、どのポートも試します。</translation>
    </message>
    <message>
        <source>The relay is closed, at both ports. That is why a check asks at every address and every port that a server has.</source>
        <translation>リレーは、両方のポートで閉じました。検査が、サーバーの持つすべてのアドレスとすべてのポートで尋ねるのは、このためです。</translation>
    </message>
</context>
<context>
    <name>resources/lessons</name>
    <message>
        <source>What a relay is</source>
        <translation>リレーとは</translation>
    </message>
    <message>
        <source>A relay takes a message from one mail server and passes it to the next.</source>
        <translation>リレーは、あるメールサーバーからメッセージを受け取り、次のサーバーへ渡します。</translation>
    </message>
    <message>
        <source>A mail does not fly from your screen to a friend&apos;s screen. Your program hands it to a mail server. That server hands it to the one where the friend&apos;s mailbox lies, and there it waits until it is read.</source>
        <translation>メールは、あなたの画面から友人の画面へ飛んでいくわけではありません。あなたのプログラムがメールをメールサーバーに渡します。そのサーバーは、友人のメールボックスがあるサーバーにそれを渡し、メールは読まれるまでそこで待ちます。</translation>
    </message>
    <message>
        <source>A server that takes a message and passes it on is called a relay. Relays are the links between the sender and the recipient: without them, no mail would arrive.</source>
        <translation>メッセージを受け取って次へ渡すサーバーを、リレーといいます。リレーは送信者と受信者をつなぐ環です。リレーがなければ、メールは1通も届きません。</translation>
    </message>
    <message>
        <source>Mail servers talk in short lines of text. This language is called SMTP. Whoever brings a message says whom it is from, then whom it is for; and after each line the other side answers with a number. A number that begins with 2 means yes, one with 3 go on, and one with 5 means no.</source>
        <translation>メールサーバーは、短い行の文で話します。この言葉をSMTPといいます。メッセージを持ち込む側は、誰からかを告げ、次に誰宛てかを告げます。1行ごとに、相手は番号で応答します。2で始まる番号は「はい」、3で始まる番号は「続けて」、5で始まる番号は「いいえ」を意味します。</translation>
    </message>
    <message>
        <source>The picture shows just that. The sender stands on one side, the mailbox on the other, and the relay between them behind a gate. The envelope waits at the gate until the relay has answered. Whatever the wall encloses belongs to the company.</source>
        <translation>図はまさにそれを示しています。片側に送信者、反対側にメールボックス、その間に、ゲートの奥のリレーがあります。エンベロープは、リレーが応答するまでゲートで待ちます。壁が囲んでいるものは、会社のものです。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>A computer that takes mail, passes it on, or keeps it in mailboxes.</source>
        <translation>メールを受け取り、次へ渡し、またはメールボックスに保管するコンピューター。</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Simple Mail Transfer Protocol: the lines that mail servers say to each other.</source>
        <translation>Simple Mail Transfer Protocol。メールサーバー同士が交わす行の決まり。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>What stands behind the @ of an address. It says whose mailbox it is: companya.com is Company A&apos;s.</source>
        <translation>アドレスの@の後にあるもの。誰のメールボックスかを示します。companya.comはA社のものです。</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>The two addresses that are said before the message: from whom, and for whom. The server goes by these, not by what is written in the letter.</source>
        <translation>メッセージの前に告げられる2つのアドレス、つまり誰からと誰宛て。サーバーが従うのはこれであり、手紙の中に書かれていることではありません。</translation>
    </message>
    <message>
        <source>An employee writes to a customer</source>
        <translation>社員が顧客に送る</translation>
    </message>
    <message>
        <source>Follow the envelope: from Anna&apos;s computer to Company A&apos;s server, and from there to the customer&apos;s mailbox.</source>
        <translation>エンベロープを追ってください。アンナのコンピューターからA社のサーバーへ、そこから顧客のメールボックスへ進みます。</translation>
    </message>
    <message>
        <source>Company A&apos;s server was the relay. It took the message from Anna and passed it on to the customer&apos;s server.</source>
        <translation>A社のサーバーがリレーでした。アンナからメッセージを受け取り、顧客のサーバーへ渡しました。</translation>
    </message>
    <message>
        <source>What does a relay do?</source>
        <translation>リレーは何をしますか？</translation>
    </message>
    <message>
        <source>It takes a message and passes it to the next server.</source>
        <translation>メッセージを受け取り、次のサーバーへ渡す。</translation>
    </message>
    <message>
        <source>That is all: it is a link in the chain.</source>
        <translation>それだけです。鎖の1つの環です。</translation>
    </message>
    <message>
        <source>It writes messages for people who have no mailbox.</source>
        <translation>メールボックスのない人のためにメッセージを書く。</translation>
    </message>
    <message>
        <source>A relay writes nothing. It passes on what others wrote.</source>
        <translation>リレーは何も書きません。ほかの人が書いたものを渡します。</translation>
    </message>
    <message>
        <source>It looks whether what a message says is true.</source>
        <translation>メッセージの内容が本当かどうかを見る。</translation>
    </message>
    <message>
        <source>Nobody can tell that on the way. A relay looks at the envelope only.</source>
        <translation>途中では、誰にもそれは分かりません。リレーはエンベロープだけを見ます。</translation>
    </message>
    <message>
        <source>Company A, closed</source>
        <translation>閉じたA社</translation>
    </message>
    <message>
        <source>Company A, closed: four cases</source>
        <translation>閉じたA社: 4つの場合</translation>
    </message>
    <message>
        <source>A closed relay passes on what its own people send, and takes from strangers only what is for its own mailboxes.</source>
        <translation>閉じたリレーは、内部の利用者が送るものを渡し、部外者からは自サーバーのメールボックス宛てのものだけを受け取ります。</translation>
    </message>
    <message>
        <source>Company A has one mail server. Its people work inside the company&apos;s network; everybody else on the Internet is outside. The server tells them apart by the address that they call from.</source>
        <translation>A社にはメールサーバーが1台あります。社員は会社のネットワークの内部で働き、インターネット上のそれ以外の人は皆、外部にいます。サーバーは、接続元のアドレスで両者を見分けます。</translation>
    </message>
    <message>
        <source>About every message it asks two questions. Who brings it: somebody inside, or somebody outside? And whose mailbox is it for: one of Company A&apos;s own, or one anywhere else?</source>
        <translation>サーバーは、どのメッセージについても2つのことを問います。持ち込むのは誰か。内部の者か、外部の者か。そして、誰のメールボックス宛てか。A社自身のものか、それ以外の場所のものか。</translation>
    </message>
    <message>
        <source>Two times two makes four cases. Send all four. Before each, say to yourself what the server will do.</source>
        <translation>2かける2で、4つの場合があります。4つとも送ってください。送る前に毎回、サーバーがどうするかを心の中で予想してください。</translation>
    </message>
    <message>
        <source>Three of them are what a company needs every day. The fourth helps nobody at Company A: a stranger wants to reach another stranger, and has no business at this server. There the gate stays shut. A relay like this is closed, and that is the safe way to set one up.</source>
        <translation>そのうち3つは、会社が毎日必要とするものです。4つ目は、A社の誰の役にも立ちません。部外者が別の部外者に届けようとするもので、このサーバーに用はありません。そこではゲートは閉じたままです。このようなリレーは閉じており、それが安全な設定です。</translation>
    </message>
    <message>
        <source>Inside, outside</source>
        <translation>内部、外部</translation>
    </message>
    <message>
        <source>Inside is whoever calls from the company&apos;s own network. Outside is the rest of the world.</source>
        <translation>内部とは、会社自身のネットワークから接続する者です。外部とは、それ以外のすべてです。</translation>
    </message>
    <message>
        <source>Local mailbox</source>
        <translation>ローカルメールボックス</translation>
    </message>
    <message>
        <source>A mailbox that lies on this very server, such as accounting@companya.com.</source>
        <translation>accounting@companya.comのように、まさにこのサーバーにあるメールボックス。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>The number of a computer on a network. A server sees it of everybody who calls.</source>
        <translation>ネットワーク上のコンピューターの番号。サーバーには、接続してくる全員の番号が見えます。</translation>
    </message>
    <message>
        <source>A supplier writes to accounting</source>
        <translation>仕入先が経理に送る</translation>
    </message>
    <message>
        <source>A stranger knocks. Whose mailbox is it for?</source>
        <translation>部外者が訪ねてきました。誰のメールボックス宛てですか？</translation>
    </message>
    <message>
        <source>Taken: anybody may write to a mailbox of Company A&apos;s.</source>
        <translation>受理: A社のメールボックスへは、誰でも送れます。</translation>
    </message>
    <message>
        <source>An employee writes to a co-worker</source>
        <translation>社員が同僚に送る</translation>
    </message>
    <message>
        <source>Sender and mailbox are both inside: the wall is around all three.</source>
        <translation>送信者もメールボックスも内部にあります。壁が3つすべてを囲んでいます。</translation>
    </message>
    <message>
        <source>Taken: mail among its own people is what the server is for.</source>
        <translation>受理: 内部の利用者同士のメールは、サーバーの本来の役目です。</translation>
    </message>
    <message>
        <source>The mailbox is outside now. Who brings the message?</source>
        <translation>今度は、メールボックスが外部にあります。メッセージを持ち込むのは誰ですか？</translation>
    </message>
    <message>
        <source>Taken: somebody from inside may write to anybody.</source>
        <translation>受理: 内部の者は、誰にでも送れます。</translation>
    </message>
    <message>
        <source>A spammer writes to johndoe</source>
        <translation>スパム送信者がjohndoeに送る</translation>
    </message>
    <message>
        <source>Both the sender and the mailbox are outside. Look at the number in the answer.</source>
        <translation>送信者もメールボックスも外部にあります。応答の番号を見てください。</translation>
    </message>
    <message>
        <source>Held at the gate: a stranger, and a mailbox that is not Company A&apos;s. The number begins with 5, which means no.</source>
        <translation>ゲートで阻止: 部外者と、A社のものではないメールボックスです。番号は5で始まり、「いいえ」を意味します。</translation>
    </message>
    <message>
        <source>Which message does the closed relay refuse?</source>
        <translation>閉じたリレーが拒否するのは、どのメッセージですか？</translation>
    </message>
    <message>
        <source>From outside, to accounting@companya.com.</source>
        <translation>外部から、accounting@companya.com宛て。</translation>
    </message>
    <message>
        <source>That is a local mailbox. A supplier has to be able to write to it.</source>
        <translation>それはローカルメールボックスです。仕入先がそこへ送れなければなりません。</translation>
    </message>
    <message>
        <source>From outside, to johndoe@gmail.com.</source>
        <translation>外部から、johndoe@gmail.com宛て。</translation>
    </message>
    <message>
        <source>From a stranger to a stranger: neither of them belongs to Company A.</source>
        <translation>部外者から部外者へ。どちらもA社の者ではありません。</translation>
    </message>
    <message>
        <source>From inside, to a customer.</source>
        <translation>内部から、顧客宛て。</translation>
    </message>
    <message>
        <source>Its own people may write to anybody; else there would be no business.</source>
        <translation>内部の利用者は誰にでも送れます。そうでなければ、仕事になりません。</translation>
    </message>
    <message>
        <source>Company A, open</source>
        <translation>開いたA社</translation>
    </message>
    <message>
        <source>Company A, open: anybody to anybody</source>
        <translation>開いたA社: 誰からでも誰へでも</translation>
    </message>
    <message>
        <source>An open relay takes mail from anybody on the Internet, for anybody.</source>
        <translation>オープンリレーは、インターネット上の誰からでも、誰宛てのメールでも受け取ります。</translation>
    </message>
    <message>
        <source>Now somebody has changed a setting, perhaps to get a new scanner to send its mail. Company A&apos;s server does not ask any more who brings a message. It takes whatever comes, and passes it on.</source>
        <translation>さて、誰かが設定を変えました。新しいスキャナーからメールを送れるようにするためかもしれません。A社のサーバーは、誰がメッセージを持ち込むのかをもう問いません。来たものは何でも受け取り、次へ渡します。</translation>
    </message>
    <message>
        <source>So anybody on the Internet can send mail to anybody through it. That is an open relay. Those who look for one are spammers, who advertise by the million; phishers, who are after passwords; and others who want to do harm without being seen.</source>
        <translation>そのため、インターネット上の誰もが、このサーバーを通して誰にでもメールを送れます。これがオープンリレーです。それを探しているのは、何百万通もの広告を送るスパム送信者、パスワードを狙うフィッシング詐欺師、そして、姿を見せずに害を与えたい者たちです。</translation>
    </message>
    <message>
        <source>Send the spammer&apos;s message first, and then look into johndoe&apos;s mailbox. The line that begins with Received tells which server handed the message over.</source>
        <translation>まずスパム送信者のメッセージを送り、それからjohndoeのメールボックスの中を見てください。Receivedで始まる行が、どのサーバーがメッセージを引き渡したかを示します。</translation>
    </message>
    <message>
        <source>Then send the other three. They pass, just as they did before: everybody&apos;s daily work goes on, and nobody at Company A sees that anything is wrong.</source>
        <translation>それから、ほかの3つを送ってください。以前とまったく同じように通ります。誰の日々の仕事も続き、A社では誰も異変に気づきません。</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>オープンリレー</translation>
    </message>
    <message>
        <source>A mail server that sends on whatever strangers bring, to mailboxes that are not its own.</source>
        <translation>部外者が持ち込むものを何でも、自サーバーのものではないメールボックスへ送るメールサーバー。</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Mail that nobody asked for, sent to very many.</source>
        <translation>誰も求めていないのに、非常に多くの人に送られるメール。</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>フィッシング</translation>
    </message>
    <message>
        <source>Mail that pretends to come from a bank, a shop or a boss, to get at passwords or money.</source>
        <translation>銀行や店や上司から来たように装い、パスワードや金銭を手に入れようとするメール。</translation>
    </message>
    <message>
        <source>Received line</source>
        <translation>Received行</translation>
    </message>
    <message>
        <source>What every server writes on top of a message that it takes: from whom it got it, and when.</source>
        <translation>どのサーバーも、受け取ったメッセージの先頭に書き加える行。誰から、いつ受け取ったかを示します。</translation>
    </message>
    <message>
        <source>The same envelope as before, which was held at the gate. Watch the number in the answer.</source>
        <translation>先ほどゲートで阻止されたのと同じエンベロープです。応答の番号に注目してください。</translation>
    </message>
    <message>
        <source>Let through. johndoe has the message, and its Received line names Company A&apos;s server.</source>
        <translation>通過。johndoeにメッセージが届き、そのReceived行にはA社のサーバーの名前があります。</translation>
    </message>
    <message>
        <source>What is different from the closed relay?</source>
        <translation>閉じたリレーと、何が違いますか？</translation>
    </message>
    <message>
        <source>Nothing. The message arrives as ever.</source>
        <translation>何も違いません。メッセージはいつもどおり届きます。</translation>
    </message>
    <message>
        <source>And here?</source>
        <translation>では、これは？</translation>
    </message>
    <message>
        <source>Nothing is different here either.</source>
        <translation>これも、何も違いません。</translation>
    </message>
    <message>
        <source>The last of the four.</source>
        <translation>4つのうちの最後です。</translation>
    </message>
    <message>
        <source>As before. From within the company an open relay cannot be noticed: only the one case that nobody tries has changed.</source>
        <translation>以前のままです。会社の内部からは、オープンリレーに気づくことはできません。変わったのは、誰も試さない1つの場合だけです。</translation>
    </message>
    <message>
        <source>Company A&apos;s relay is open now. Whose mail is treated differently than before?</source>
        <translation>A社のリレーは今、開いています。以前と違う扱いを受けるのは、誰のメールですか？</translation>
    </message>
    <message>
        <source>Mail of strangers, for mailboxes outside.</source>
        <translation>部外者から、外部のメールボックス宛てのメール。</translation>
    </message>
    <message>
        <source>Only this one of the four cases has changed: what was held is now passed on.</source>
        <translation>4つの場合のうち、変わったのはこれだけです。阻止されていたものが、今は渡されます。</translation>
    </message>
    <message>
        <source>Mail of the employees.</source>
        <translation>社員のメール。</translation>
    </message>
    <message>
        <source>Theirs was passed on before, and is passed on now.</source>
        <translation>社員のメールは、以前も今も渡されます。</translation>
    </message>
    <message>
        <source>Mail of suppliers, for accounting.</source>
        <translation>仕入先から、経理宛てのメール。</translation>
    </message>
    <message>
        <source>That was taken before as well. Accounting is a local mailbox.</source>
        <translation>それは以前も受理されていました。経理はローカルメールボックスです。</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>誰が気づくか</translation>
    </message>
    <message>
        <source>Who notices, and who does not</source>
        <translation>誰が気づき、誰が気づかないか</translation>
    </message>
    <message>
        <source>The recipient does not see who really sent the message. The recipient&apos;s server sees Company A, and blames it.</source>
        <translation>受信者には、本当の送り手が誰かは見えません。受信者のサーバーにはA社が見え、A社を責めます。</translation>
    </message>
    <message>
        <source>johndoe opens the message. As its sender he sees what somebody typed there: anybody can write any name on the back of an envelope. Who really sent it, he does not learn.</source>
        <translation>johndoeがメッセージを開きます。差出人として見えるのは、誰かがそこに入力したものです。封筒の裏には、誰でもどんな名前でも書けます。本当の送り手が誰かは、分かりません。</translation>
    </message>
    <message>
        <source>His mail server knows one thing for certain: which server handed the message over, because it saw that server&apos;s address. It was Company A&apos;s. The spammer never called there.</source>
        <translation>johndoeのメールサーバーには、確実に分かることが1つあります。どのサーバーがメッセージを引き渡したかです。そのサーバーのアドレスを見たからです。それはA社のサーバーでした。スパム送信者は、そこに接続したことがありません。</translation>
    </message>
    <message>
        <source>So it holds Company A to be the spammer. The address goes onto a blocklist, and others who ask this list take no more mail from Company A. Some lists do not even wait for spam: they enter every open relay that they find, as soon as they find it.</source>
        <translation>そこで、A社をスパム送信者とみなします。アドレスはブロックリストに載り、そのリストに照会するほかのサーバーも、A社からのメールを受け取らなくなります。スパムを待つことさえしないリストもあります。オープンリレーを見つけると、見つけ次第すべて登録します。</translation>
    </message>
    <message>
        <source>The spammer moves on to the next open relay. The blame stays.</source>
        <translation>スパム送信者は、次のオープンリレーへ移ります。責めは残ります。</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>A list of addresses that send spam. Mail servers ask it before they take a message from somebody.</source>
        <translation>スパムを送るアドレスの一覧。メールサーバーは、誰かからメッセージを受け取る前に照会します。</translation>
    </message>
    <message>
        <source>Recipient&apos;s server</source>
        <translation>受信者のサーバー</translation>
    </message>
    <message>
        <source>The mail server where the recipient&apos;s mailbox lies; for johndoe, gmail.com&apos;s.</source>
        <translation>受信者のメールボックスがあるメールサーバー。johndoeの場合は、gmail.comのサーバーです。</translation>
    </message>
    <message>
        <source>A phisher writes to johndoe as his bank</source>
        <translation>フィッシング詐欺師が銀行を装ってjohndoeに送る</translation>
    </message>
    <message>
        <source>Afterwards look for two things in johndoe&apos;s mailbox: whom the message says that it is from, and which server handed it over.</source>
        <translation>その後、johndoeのメールボックスで2つのことを確かめてください。メッセージが誰からだと称しているかと、どのサーバーがそれを引き渡したかです。</translation>
    </message>
    <message>
        <source>Whoever wrote it called themselves a bank, and nobody checked. The server that handed it over cannot be made up: the recipient&apos;s own server wrote that line. It says Company A.</source>
        <translation>書いた者は銀行を名乗り、誰も確かめませんでした。引き渡したサーバーは、偽ることができません。その行を書いたのは、受信者自身のサーバーだからです。そこにはA社とあります。</translation>
    </message>
    <message>
        <source>What does johndoe&apos;s mail server know for certain?</source>
        <translation>johndoeのメールサーバーに、確実に分かることは何ですか？</translation>
    </message>
    <message>
        <source>Who wrote the message.</source>
        <translation>誰がメッセージを書いたか。</translation>
    </message>
    <message>
        <source>The sender is whatever somebody typed. It may be true; nothing shows that it is.</source>
        <translation>差出人は、誰かが入力したものです。本当かもしれませんが、そうだと示すものはありません。</translation>
    </message>
    <message>
        <source>Which server handed the message over.</source>
        <translation>どのサーバーがメッセージを引き渡したか。</translation>
    </message>
    <message>
        <source>It saw the address of the caller with its own eyes: Company A&apos;s.</source>
        <translation>接続してきた相手のアドレスを、自分の目で見ました。A社のものです。</translation>
    </message>
    <message>
        <source>That Company A&apos;s server was abused.</source>
        <translation>A社のサーバーが悪用されたこと。</translation>
    </message>
    <message>
        <source>From where it stands, abuse looks the same as spam by Company A itself.</source>
        <translation>そこからは、悪用も、A社自身によるスパムも、同じに見えます。</translation>
    </message>
    <message>
        <source>Why it was normal</source>
        <translation>なぜ普通だったか</translation>
    </message>
    <message>
        <source>Why it used to be normal</source>
        <translation>なぜかつては普通だったか</translation>
    </message>
    <message>
        <source>In the early Internet most mail servers were open relays, and that helped. Abuse ended it.</source>
        <translation>初期のインターネットでは、ほとんどのメールサーバーがオープンリレーで、それが役に立っていました。悪用がそれを終わらせました。</translation>
    </message>
    <message>
        <source>The early Internet was small. Its mail servers stood in universities and institutes, and their people knew of each other. Lines were slow and often down; so a server passed on whatever it was given, for whoever asked. The network ran on trust.</source>
        <translation>初期のインターネットは小さなものでした。メールサーバーは大学や研究所にあり、そこの人々は互いを知っていました。回線は遅く、しばしば不通になりました。そのためサーバーは、誰に頼まれても、渡されたものを何でも次へ渡していました。ネットワークは信頼で動いていたのです。</translation>
    </message>
    <message>
        <source>Because of that, most mail server programs came as open relays. Nobody had to set anything: it was the default.</source>
        <translation>そのため、ほとんどのメールサーバーソフトウェアは、オープンリレーの状態で提供されていました。誰も何も設定する必要はありませんでした。それが既定だったのです。</translation>
    </message>
    <message>
        <source>Then came those who send advertisements by the million, and had other people&apos;s servers do the work and take the blame. Trust had been abused, and the doors were shut one by one.</source>
        <translation>やがて、何百万通もの広告を送る者が現れました。仕事は他人のサーバーにさせ、責めも負わせました。信頼は悪用され、入口は1つずつ閉じられました。</translation>
    </message>
    <message>
        <source>Today an open relay is no courtesy any more. It is a server that was set up wrongly, and it has to be closed at once.</source>
        <translation>今日、オープンリレーはもう親切ではありません。設定を誤ったサーバーであり、直ちに閉じなければなりません。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>How a program behaves as long as nobody has set anything.</source>
        <translation>誰も何も設定していないときの、プログラムの動作。</translation>
    </message>
    <message>
        <source>Then: a researcher asks a stranger&apos;s server for help</source>
        <translation>当時: 研究者が見知らぬサーバーに助けを求める</translation>
    </message>
    <message>
        <source>A server of those days: it asks nobody who they are.</source>
        <translation>当時のサーバーです。誰なのかを、誰にも問いません。</translation>
    </message>
    <message>
        <source>Passed on, as a favour. In the same way it would have passed on anything else.</source>
        <translation>好意で渡されました。同じように、ほかのものでも何でも渡したでしょう。</translation>
    </message>
    <message>
        <source>Now: the same question</source>
        <translation>現在: 同じ頼み</translation>
    </message>
    <message>
        <source>The same envelope, at a server as it should be today.</source>
        <translation>同じエンベロープを、今日あるべき姿のサーバーへ。</translation>
    </message>
    <message>
        <source>Refused. The researcher has a mail server of their own for that.</source>
        <translation>拒否。研究者には、そのための自分のメールサーバーがあります。</translation>
    </message>
    <message>
        <source>A mail server of today turns out to be an open relay. What does that mean?</source>
        <translation>今日のメールサーバーが、オープンリレーだと分かりました。どういうことですか？</translation>
    </message>
    <message>
        <source>It is old-fashioned, but harmless.</source>
        <translation>古風だが、無害である。</translation>
    </message>
    <message>
        <source>Harmless it was as long as everybody on the network could be trusted. That time is over.</source>
        <translation>無害だったのは、ネットワーク上の誰もが信頼できた間のことです。その時代は終わりました。</translation>
    </message>
    <message>
        <source>Somebody has set it up wrongly, and it has to be closed at once.</source>
        <translation>誰かが設定を誤っており、直ちに閉じなければならない。</translation>
    </message>
    <message>
        <source>Today&apos;s programs come closed. Where one is open, somebody opened it.</source>
        <translation>今日のプログラムは、閉じた状態で提供されます。開いているなら、誰かが開いたのです。</translation>
    </message>
    <message>
        <source>It does the Internet a service.</source>
        <translation>インターネットに奉仕している。</translation>
    </message>
    <message>
        <source>Once it did. Today the ones it serves are spammers.</source>
        <translation>かつてはそうでした。今日、それが奉仕する相手はスパム送信者です。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代償</translation>
    </message>
    <message>
        <source>What an open relay costs</source>
        <translation>オープンリレーの代償</translation>
    </message>
    <message>
        <source>The company pays for what strangers send: its own mail stops arriving, its name suffers, and so does its business.</source>
        <translation>部外者が送るものの代償は、会社が払います。自社のメールが届かなくなり、評判が傷つき、事業も損なわれます。</translation>
    </message>
    <message>
        <source>The spammer pays nothing: not for the server, not for the line, not for the harm. All three bills go to the company whose relay stood open.</source>
        <translation>スパム送信者は何も払いません。サーバーにも、回線にも、害にもです。請求書は3通とも、リレーを開けていた会社に届きます。</translation>
    </message>
    <message>
        <source>None of the three goes away by itself when the relay is closed. A listed address has to be taken off the lists again, and trust comes back slowly.</source>
        <translation>リレーを閉じても、3つのどれも自然には消えません。登録されたアドレスはリストから外してもらわなければならず、信頼はゆっくりとしか戻りません。</translation>
    </message>
    <message>
        <source>Mail stops arriving</source>
        <translation>メールが届かなくなる</translation>
    </message>
    <message>
        <source>Providers and blocklists take the company for the spammer. Its own mail, newsletters and advertising included, is blocked, or comes back as a hard bounce.</source>
        <translation>事業者やブロックリストは、会社をスパム送信者とみなします。ニュースレターや広告も含め、自社のメールが遮断されるか、ハードバウンスとして戻ってきます。</translation>
    </message>
    <message>
        <source>Its name suffers</source>
        <translation>評判が傷つく</translation>
    </message>
    <message>
        <source>An abused relay counts as a cyber attack of a kind. Customers hear of it, and trust the company less.</source>
        <translation>リレーの悪用は、一種のサイバー攻撃とみなされます。顧客はそれを耳にし、会社への信頼を失います。</translation>
    </message>
    <message>
        <source>It costs money</source>
        <translation>金銭を失う</translation>
    </message>
    <message>
        <source>Campaigns that do not arrive earn less, and some customers keep away from a company that has been attacked.</source>
        <translation>届かないキャンペーンの収益は減り、攻撃を受けた会社を避ける顧客もいます。</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>A message that comes back because it could not be delivered. A hard bounce is final: trying again does not help.</source>
        <translation>配送できなかったために戻ってくるメッセージ。ハードバウンスは確定的で、再び試しても変わりません。</translation>
    </message>
    <message>
        <source>Afterwards keep in mind which server the Received line names.</source>
        <translation>その後、Received行がどのサーバーを示しているかを覚えておいてください。</translation>
    </message>
    <message>
        <source>This server is what johndoe&apos;s provider will remember.</source>
        <translation>johndoeの事業者が覚えるのは、このサーバーです。</translation>
    </message>
    <message>
        <source>Company A sends its newsletter</source>
        <translation>A社がニュースレターを送る</translation>
    </message>
    <message>
        <source>Look for the server in the Received line again.</source>
        <translation>もう一度、Received行のサーバーを確かめてください。</translation>
    </message>
    <message>
        <source>Spam and newsletter left by the same server. Whoever shuts out the one shuts out the other.</source>
        <translation>スパムもニュースレターも、同じサーバーから出ました。一方を締め出す者は、もう一方も締め出します。</translation>
    </message>
    <message>
        <source>Why does Company A&apos;s own newsletter not arrive any more?</source>
        <translation>A社自身のニュースレターが届かなくなったのは、なぜですか？</translation>
    </message>
    <message>
        <source>Because it leaves by the server that sent the spam, and that is blocked.</source>
        <translation>スパムを送ったサーバーから出ており、そのサーバーが遮断されているから。</translation>
    </message>
    <message>
        <source>A blocklist knows addresses of servers, not good and bad intentions.</source>
        <translation>ブロックリストに分かるのはサーバーのアドレスで、意図の善悪ではありません。</translation>
    </message>
    <message>
        <source>Because the spammer has used up the server&apos;s mail.</source>
        <translation>スパム送信者がサーバーのメールを使い切ったから。</translation>
    </message>
    <message>
        <source>Nothing is used up. The server sends as before; the others do not take it.</source>
        <translation>使い切られるものはありません。サーバーは以前のように送っています。ほかのサーバーが受け取らないのです。</translation>
    </message>
    <message>
        <source>Because customers have no mailboxes any more.</source>
        <translation>顧客にはもうメールボックスがないから。</translation>
    </message>
    <message>
        <source>The mailboxes are there. Their servers will not have anything from Company A.</source>
        <translation>メールボックスはあります。そのサーバーが、A社からのものを一切受け取らないのです。</translation>
    </message>
    <message>
        <source>The two rules</source>
        <translation>2つのルール</translation>
    </message>
    <message>
        <source>The two rules that close it</source>
        <translation>リレーを閉じる2つのルール</translation>
    </message>
    <message>
        <source>From inside to any mailbox; from outside to local mailboxes only.</source>
        <translation>内部からは任意のメールボックスへ。外部からはローカルメールボックスだけへ。</translation>
    </message>
    <message>
        <source>To close a relay is a matter of settings. The mail administrator does it, or the provider who runs the server: they tell it for which domains and which IP addresses it passes mail on, and it does so for no others.</source>
        <translation>リレーを閉じることは、設定の問題です。それを行うのは、メール管理者か、サーバーを運用する事業者です。どのドメインとどのIPアドレスのためにメールを渡すかをサーバーに設定し、サーバーはそれ以外のためには渡しません。</translation>
    </message>
    <message>
        <source>Two rules are enough, and all mail goes on working:</source>
        <translation>2つのルールで足り、メールはすべて使い続けられます:</translation>
    </message>
    <message>
        <source>Who sends from home or on the road logs in with a password, and counts as inside from then on.</source>
        <translation>自宅や外出先から送る人はパスワードでログインし、それ以降は内部の者とみなされます。</translation>
    </message>
    <message>
        <source>1. From inside: to any mailbox</source>
        <translation>1. 内部から: 任意のメールボックスへ</translation>
    </message>
    <message>
        <source>Whoever calls from the company&apos;s own addresses may write to co-workers, and to customers and partners outside.</source>
        <translation>会社自身のアドレスから接続する者は、同僚にも、外部の顧客や取引先にも送れます。</translation>
    </message>
    <message>
        <source>2. From outside: to local mailboxes only</source>
        <translation>2. 外部から: ローカルメールボックスだけへ</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere reaches the company&apos;s mailboxes, and no others. Were they shut out altogether, no supplier and no customer could write in.</source>
        <translation>それ以外から接続する者は、会社のメールボックスには送れ、ほかには送れません。完全に締め出せば、仕入先も顧客も送ってこられなくなります。</translation>
    </message>
    <message>
        <source>Mail administrator</source>
        <translation>メール管理者</translation>
    </message>
    <message>
        <source>Who looks after a mail server. In a small company it is often the provider.</source>
        <translation>メールサーバーの世話をする人。小さな会社では、事業者であることがよくあります。</translation>
    </message>
    <message>
        <source>To log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>To show by a name and a password that one is one of the company&apos;s own people.</source>
        <translation>自分が会社の内部の利用者であることを、名前とパスワードで示すこと。</translation>
    </message>
    <message>
        <source>Rule 2 is off: a spammer writes to johndoe</source>
        <translation>ルール2がオフ: スパム送信者がjohndoeに送る</translation>
    </message>
    <message>
        <source>Nobody asks whose mailbox it is.</source>
        <translation>誰のメールボックスなのかが問われません。</translation>
    </message>
    <message>
        <source>Without the second rule it is an open relay.</source>
        <translation>2つ目のルールがなければ、オープンリレーです。</translation>
    </message>
    <message>
        <source>Rule 2 is on: the same again</source>
        <translation>ルール2がオン: 同じことをもう一度</translation>
    </message>
    <message>
        <source>One setting has changed.</source>
        <translation>設定が1つ変わりました。</translation>
    </message>
    <message>
        <source>The gate is shut, for this case and for no other.</source>
        <translation>ゲートが閉じました。この場合についてだけで、ほかの場合には閉じません。</translation>
    </message>
    <message>
        <source>Both are on: a supplier writes to accounting</source>
        <translation>両方がオン: 仕入先が経理に送る</translation>
    </message>
    <message>
        <source>Has the second rule shut out those who are welcome?</source>
        <translation>2つ目のルールは、歓迎すべき人を締め出したでしょうか？</translation>
    </message>
    <message>
        <source>No. The mailbox is a local one, so the supplier gets through.</source>
        <translation>いいえ。メールボックスはローカルなので、仕入先のメールは届きます。</translation>
    </message>
    <message>
        <source>Rule 1 is off: an employee writes to a customer</source>
        <translation>ルール1がオフ: 社員が顧客に送る</translation>
    </message>
    <message>
        <source>Is more closed always better?</source>
        <translation>閉じるほど良いのでしょうか？</translation>
    </message>
    <message>
        <source>Refused: now nobody at Company A can write to a customer. A relay has to be closed to strangers, not to its own people.</source>
        <translation>拒否: これでは、A社の誰も顧客に送れません。リレーは部外者に対して閉じるもので、内部の利用者に対してではありません。</translation>
    </message>
    <message>
        <source>Both rules are on. A customer, from outside, writes to coworker@companya.com. What happens?</source>
        <translation>両方のルールがオンです。外部の顧客がcoworker@companya.comに送ります。どうなりますか？</translation>
    </message>
    <message>
        <source>It is taken: the mailbox is a local one.</source>
        <translation>受理される。メールボックスがローカルだから。</translation>
    </message>
    <message>
        <source>The second rule lets strangers reach local mailboxes, and only those.</source>
        <translation>2つ目のルールにより、部外者はローカルメールボックスに送れます。送れるのはそこだけです。</translation>
    </message>
    <message>
        <source>It is refused: the sender is outside.</source>
        <translation>拒否される。送信者が外部にいるから。</translation>
    </message>
    <message>
        <source>Then nobody could ever write to the company. Outside senders may reach local mailboxes.</source>
        <translation>それでは、誰も会社に送れなくなります。外部の送信者も、ローカルメールボックスには送れます。</translation>
    </message>
    <message>
        <source>It is passed on to another server.</source>
        <translation>別のサーバーへ渡される。</translation>
    </message>
    <message>
        <source>It is at its goal already: the mailbox lies on this server.</source>
        <translation>すでに目的地に着いています。メールボックスはこのサーバーにあります。</translation>
    </message>
    <message>
        <source>Test it yourself</source>
        <translation>自分で検査する</translation>
    </message>
    <message>
        <source>How to test it yourself</source>
        <translation>自分で検査する方法</translation>
    </message>
    <message>
        <source>Ask the server from outside for a mailbox that is not its own, and look at the reason of its answer.</source>
        <translation>外部から、サーバー自身のものではないメールボックスを尋ね、応答の理由を見ます。</translation>
    </message>
    <message>
        <source>Whether a relay is open cannot be seen from inside: there everything passes, as it should. It has to be asked from outside, as a stranger would: from somebody outside, for a mailbox outside. Then read the answer.</source>
        <translation>リレーが開いているかどうかは、内部からは分かりません。内部からはすべてが通り、それが正しい動作です。部外者と同じように、外部から尋ねなければなりません。外部の者から、外部のメールボックス宛てにです。そして応答を読みます。</translation>
    </message>
    <message>
        <source>A no is not enough. A server may refuse you for another reason: because it does not like your address, or because it wants you to come back later. So ask as well for a mailbox that it has to take. If it takes that one, and refuses the other because it will not relay, it is closed.</source>
        <translation>「いいえ」だけでは足りません。サーバーは、別の理由で拒否することもあります。アドレスが気に入らないからかもしれず、後でまた来てほしいからかもしれません。そこで、サーバーが受け取らなければならないメールボックスについても尋ねます。それを受理し、もう一方は中継しないことを理由に拒否するなら、閉じています。</translation>
    </message>
    <message>
        <source>A yes is not yet proof. Some servers take everything and throw it away. Only a message that comes out at the other end proves that the relay is open.</source>
        <translation>「はい」は、まだ証拠ではありません。何でも受け取って捨てるサーバーもあります。リレーが開いていることは、先方に届いたメッセージだけが証明します。</translation>
    </message>
    <message>
        <source>And there are side doors: a sender that pretends to be one of the company&apos;s own, an address in an odd spelling. Postern asks for all of them, and shows which line decides. Ask only servers that are yours, or whose owner wants you to.</source>
        <translation>そして、抜け道があります。会社の内部の利用者を装う送信者や、変わった書き方のアドレスです。Posternはそのすべてを尋ね、どの行が決め手かを示します。尋ねてよいのは、自分のサーバーか、所有者が検査を望むサーバーだけです。</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>対照質問</translation>
    </message>
    <message>
        <source>A question whose right answer is known beforehand. It shows what the other answers are worth.</source>
        <translation>正しい答えがあらかじめ分かっている質問。ほかの応答にどれだけの価値があるかを示します。</translation>
    </message>
    <message>
        <source>Side door</source>
        <translation>抜け道</translation>
    </message>
    <message>
        <source>One odd way in which a server passes mail on, although it refuses the plain one.</source>
        <translation>通常のメッセージは拒否するサーバーが、それでもメッセージを次へ渡してしまう、変わった方法の1つ。</translation>
    </message>
    <message>
        <source>The question: a stranger asks for johndoe</source>
        <translation>質問: 部外者がjohndoeを尋ねる</translation>
    </message>
    <message>
        <source>Read the reason behind the number.</source>
        <translation>番号の後にある理由を読んでください。</translation>
    </message>
    <message>
        <source>Refused, and the reason says that it will not relay.</source>
        <translation>拒否。理由は、中継しないことだと述べています。</translation>
    </message>
    <message>
        <source>The control: a stranger asks for the postmaster</source>
        <translation>対照質問: 部外者がpostmasterを尋ねる</translation>
    </message>
    <message>
        <source>Every mail server has to take mail for its postmaster. Does it take this from us?</source>
        <translation>どのメールサーバーも、postmaster宛てのメールを受け取らなければなりません。このサーバーは、こちらから受け取るでしょうか？</translation>
    </message>
    <message>
        <source>Taken: it does not refuse us as such. With the answer before, it is closed.</source>
        <translation>受理: こちら自体を拒否してはいません。先ほどの応答と併せると、閉じています。</translation>
    </message>
    <message>
        <source>A mistake: asked from inside</source>
        <translation>誤り: 内部から尋ねる</translation>
    </message>
    <message>
        <source>The same mailbox, asked for from the company&apos;s own network.</source>
        <translation>同じメールボックスを、会社自身のネットワークから尋ねます。</translation>
    </message>
    <message>
        <source>Taken, and it says nothing: from inside this is allowed. Test from elsewhere.</source>
        <translation>受理。しかし、何も示しません。内部からは許されているからです。別の場所から検査してください。</translation>
    </message>
    <message>
        <source>A side door: a stranger who signs as Company A</source>
        <translation>抜け道: 部外者がA社を名乗る</translation>
    </message>
    <message>
        <source>Both rules are on. But this server believes its own name, whoever says it.</source>
        <translation>両方のルールがオンです。しかしこのサーバーは、誰が名乗っても、自分の名前を信じます。</translation>
    </message>
    <message>
        <source>Let through: the plain question is refused, this one is not. That is open as well, and this is why one question is not enough.</source>
        <translation>通過: 通常の質問は拒否され、これは拒否されません。これも開いているということであり、1つの質問では足りない理由です。</translation>
    </message>
    <message>
        <source>You ask a server from outside for an outside mailbox, and it says no. Is it closed?</source>
        <translation>外部から外部のメールボックスを尋ねると、サーバーは「いいえ」と答えました。閉じていますか？</translation>
    </message>
    <message>
        <source>Yes: no means no.</source>
        <translation>はい。「いいえ」は「いいえ」である。</translation>
    </message>
    <message>
        <source>It may refuse you, not relaying: for example because your address is on a list.</source>
        <translation>拒否の理由は中継ではなく、あなたかもしれません。たとえば、あなたのアドレスがリストに載っている場合です。</translation>
    </message>
    <message>
        <source>Only if it refuses because it will not relay, and does take mail for its own mailboxes.</source>
        <translation>中継しないことを理由に拒否し、自サーバーのメールボックス宛てのメールは受け取る場合に限る。</translation>
    </message>
    <message>
        <source>The reason decides, and a control shows that it takes mail from you at all.</source>
        <translation>決めるのは理由です。そして、そもそもあなたからメールを受け取ることは、対照質問が示します。</translation>
    </message>
    <message>
        <source>No: every server can be opened somehow.</source>
        <translation>いいえ。どのサーバーも、何らかの方法で開けられる。</translation>
    </message>
    <message>
        <source>Most servers are closed, and that can be shown.</source>
        <translation>ほとんどのサーバーは閉じており、それは示すことができます。</translation>
    </message>
    <message>
        <source>Between which two does a relay stand?</source>
        <translation>リレーは、何と何の間にありますか？</translation>
    </message>
    <message>
        <source>Between the sender and the recipient&apos;s mail server.</source>
        <translation>送信者と、受信者のメールサーバーの間。</translation>
    </message>
    <message>
        <source>It takes a message on the one side and hands it over on the other.</source>
        <translation>一方の側でメッセージを受け取り、もう一方の側へ引き渡します。</translation>
    </message>
    <message>
        <source>Between a mailbox and the person who reads it.</source>
        <translation>メールボックスと、それを読む人の間。</translation>
    </message>
    <message>
        <source>Reading comes later, and in another way. By then the relay&apos;s work is done.</source>
        <translation>読むのはもっと後で、別の方法によります。そのときには、リレーの仕事は終わっています。</translation>
    </message>
    <message>
        <source>Between two people who sit at one computer.</source>
        <translation>1台のコンピューターの前に座る、2人の間。</translation>
    </message>
    <message>
        <source>They would not need mail. A relay passes mail from server to server.</source>
        <translation>その2人にメールは要りません。リレーは、サーバーからサーバーへメールを渡します。</translation>
    </message>
    <message>
        <source>A mail server answers “554 5.7.1 Relay access denied”. What does the 5 in front say?</source>
        <translation>メールサーバーが「554 5.7.1 Relay access denied」と応答しました。先頭の5は何を表しますか？</translation>
    </message>
    <message>
        <source>No, and asking again does not help.</source>
        <translation>「いいえ」であり、尋ね直しても変わらない。</translation>
    </message>
    <message>
        <source>2 is yes, 4 is not now, 5 is no for good.</source>
        <translation>2は「はい」、4は「今は不可」、5は恒久的な「いいえ」です。</translation>
    </message>
    <message>
        <source>Yes, five times.</source>
        <translation>「はい」を5回。</translation>
    </message>
    <message>
        <source>The first digit does not count anything: 2 is yes, 5 is no.</source>
        <translation>最初の数字は、何かの数ではありません。2が「はい」、5が「いいえ」です。</translation>
    </message>
    <message>
        <source>Wait five minutes.</source>
        <translation>5分待つように。</translation>
    </message>
    <message>
        <source>Not now would begin with a 4.</source>
        <translation>「今は不可」なら、4で始まります。</translation>
    </message>
    <message>
        <source>By what does a mail server decide where a message goes?</source>
        <translation>メールサーバーは、メッセージの行き先を何によって決めますか？</translation>
    </message>
    <message>
        <source>By the envelope: the addresses that are said before the message.</source>
        <translation>エンベロープ、つまりメッセージの前に告げられるアドレスによって。</translation>
    </message>
    <message>
        <source>What stands in the letter itself is not looked at for that.</source>
        <translation>そのために、手紙の中に書かれていることを見たりはしません。</translation>
    </message>
    <message>
        <source>By the subject of the message.</source>
        <translation>メッセージの件名によって。</translation>
    </message>
    <message>
        <source>When the server decides, the message has not even been handed over.</source>
        <translation>サーバーが決める時点では、メッセージはまだ引き渡されてもいません。</translation>
    </message>
    <message>
        <source>By the name at the end of the letter.</source>
        <translation>手紙の末尾の名前によって。</translation>
    </message>
    <message>
        <source>It is part of the letter. The server goes by the envelope.</source>
        <translation>それは手紙の一部です。サーバーが従うのはエンベロープです。</translation>
    </message>
    <message>
        <source>Which two things does a closed relay look at?</source>
        <translation>閉じたリレーが見る2つのことは何ですか？</translation>
    </message>
    <message>
        <source>Who brings the message, and whose mailbox it is for.</source>
        <translation>誰がメッセージを持ち込むかと、誰のメールボックス宛てか。</translation>
    </message>
    <message>
        <source>Inside or outside, local or elsewhere: that makes the four cases.</source>
        <translation>内部か外部か、ローカルか別の場所か。これで4つの場合ができます。</translation>
    </message>
    <message>
        <source>How long the message is, and what it is about.</source>
        <translation>メッセージの長さと、その内容。</translation>
    </message>
    <message>
        <source>It decides before the message is there.</source>
        <translation>リレーは、メッセージが来る前に決めます。</translation>
    </message>
    <message>
        <source>What time it is, and how many have called today.</source>
        <translation>今の時刻と、今日の接続の数。</translation>
    </message>
    <message>
        <source>Some servers count callers as well; but that has nothing to do with relaying.</source>
        <translation>接続の数を数えるサーバーもありますが、中継とは関係ありません。</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, sales@supplier.example writes to accounting@companya.com. What does it do?</source>
        <translation>リレーは閉じています。外部からsales@supplier.exampleがaccounting@companya.comに送ります。リレーはどうしますか？</translation>
    </message>
    <message>
        <source>It takes the message.</source>
        <translation>メッセージを受理する。</translation>
    </message>
    <message>
        <source>A local mailbox: anybody may write to it.</source>
        <translation>ローカルメールボックスです。そこへは誰でも送れます。</translation>
    </message>
    <message>
        <source>It refuses the message.</source>
        <translation>メッセージを拒否する。</translation>
    </message>
    <message>
        <source>Closed does not mean shut to everybody. Local mailboxes can be reached from outside.</source>
        <translation>閉じているとは、誰に対しても閉ざしているという意味ではありません。ローカルメールボックスには、外部から届きます。</translation>
    </message>
    <message>
        <source>The relay is closed. From outside, somebody writes as a spammer to johndoe@gmail.com. What does it do?</source>
        <translation>リレーは閉じています。外部からスパム送信者としてjohndoe@gmail.comに送る者がいます。リレーはどうしますか？</translation>
    </message>
    <message>
        <source>It takes the message and throws it away.</source>
        <translation>メッセージを受け取り、捨てる。</translation>
    </message>
    <message>
        <source>Then nobody would know. A closed relay says no, so that an honest sender learns of it.</source>
        <translation>それでは、誰にも分かりません。閉じたリレーは「いいえ」と告げるので、誠実な送信者はそれを知ることができます。</translation>
    </message>
    <message>
        <source>It refuses at the gate.</source>
        <translation>ゲートで拒否する。</translation>
    </message>
    <message>
        <source>Outside to outside is the one case that must stay shut.</source>
        <translation>外部から外部へは、閉じたままでなければならない唯一の場合です。</translation>
    </message>
    <message>
        <source>It passes the message on, with a warning.</source>
        <translation>警告を付けてメッセージを渡す。</translation>
    </message>
    <message>
        <source>Passed on is passed on: it would be an open relay.</source>
        <translation>渡したことに変わりはありません。それではオープンリレーです。</translation>
    </message>
    <message>
        <source>What is an open relay?</source>
        <translation>オープンリレーとは何ですか？</translation>
    </message>
    <message>
        <source>A mail server that anybody can use to send mail to anybody.</source>
        <translation>誰もが、誰にでもメールを送るために使えるメールサーバー。</translation>
    </message>
    <message>
        <source>It does not ask who brings a message, nor whose mailbox it is for.</source>
        <translation>誰がメッセージを持ち込むかも、誰のメールボックス宛てかも問いません。</translation>
    </message>
    <message>
        <source>A mail server that is switched on all day.</source>
        <translation>一日中電源が入っているメールサーバー。</translation>
    </message>
    <message>
        <source>That one is only reachable, as it should be.</source>
        <translation>それは接続できるというだけで、そうあるべきです。</translation>
    </message>
    <message>
        <source>A mailbox whose password is known.</source>
        <translation>パスワードが知られたメールボックス。</translation>
    </message>
    <message>
        <source>That is bad as well, but it is a mailbox and no relay.</source>
        <translation>それも困ったことですが、メールボックスであって、リレーではありません。</translation>
    </message>
    <message>
        <source>Who looks for open relays?</source>
        <translation>オープンリレーを探すのは誰ですか？</translation>
    </message>
    <message>
        <source>Spammers, phishers, and others who want to do harm without being seen.</source>
        <translation>スパム送信者、フィッシング詐欺師、そのほか姿を見せずに害を与えたい者たち。</translation>
    </message>
    <message>
        <source>It does their work and takes the blame for it.</source>
        <translation>オープンリレーは、その者たちの仕事をし、その責めを負います。</translation>
    </message>
    <message>
        <source>Customers who have forgotten an address.</source>
        <translation>アドレスを忘れた顧客。</translation>
    </message>
    <message>
        <source>They would ask the company. An open relay does not know any addresses.</source>
        <translation>顧客なら会社に尋ねるでしょう。オープンリレーはアドレスを知りません。</translation>
    </message>
    <message>
        <source>johndoe has got the spammer&apos;s message. Which server does its Received line name as the one that handed it over?</source>
        <translation>johndoeに、スパム送信者のメッセージが届きました。引き渡したサーバーとして、Received行が示すのはどれですか？</translation>
    </message>
    <message>
        <source>Company A&apos;s.</source>
        <translation>A社のサーバー。</translation>
    </message>
    <message>
        <source>Company A&apos;s server called at johndoe&apos;s, so that is what was written down.</source>
        <translation>johndoeのサーバーに接続してきたのはA社のサーバーなので、それが書き留められました。</translation>
    </message>
    <message>
        <source>The spammer&apos;s.</source>
        <translation>スパム送信者のサーバー。</translation>
    </message>
    <message>
        <source>The spammer called at Company A only, and never at johndoe&apos;s server.</source>
        <translation>スパム送信者が接続したのはA社だけで、johndoeのサーバーには一度も接続していません。</translation>
    </message>
    <message>
        <source>None: the line is empty.</source>
        <translation>どれでもない。その行は空である。</translation>
    </message>
    <message>
        <source>Every server writes down from whom it took a message.</source>
        <translation>どのサーバーも、誰からメッセージを受け取ったかを書き留めます。</translation>
    </message>
    <message>
        <source>What does the recipient of such a message learn about its true sender?</source>
        <translation>そのようなメッセージの受信者は、本当の送り手について何を知りますか？</translation>
    </message>
    <message>
        <source>Nothing: the name that is shown can be made up.</source>
        <translation>何も。表示される名前は作り物かもしれない。</translation>
    </message>
    <message>
        <source>The sender is what somebody typed, and an open relay checks nothing.</source>
        <translation>差出人は誰かが入力したものであり、オープンリレーは何も確かめません。</translation>
    </message>
    <message>
        <source>The true name, in small print.</source>
        <translation>小さな文字で書かれた本当の名前。</translation>
    </message>
    <message>
        <source>It stands nowhere: the spammer never gave it.</source>
        <translation>どこにもありません。スパム送信者がそれを告げることはありません。</translation>
    </message>
    <message>
        <source>No spam has come through Company A&apos;s open relay yet. Can it be on a blocklist already?</source>
        <translation>A社のオープンリレーを通ったスパムは、まだありません。もうブロックリストに載っていることがありますか？</translation>
    </message>
    <message>
        <source>Yes: some lists enter every open relay that they find.</source>
        <translation>はい。見つけたオープンリレーをすべて登録するリストがある。</translation>
    </message>
    <message>
        <source>They do not wait for the first abuse.</source>
        <translation>最初の悪用を待ちません。</translation>
    </message>
    <message>
        <source>No: a list needs a message as evidence.</source>
        <translation>いいえ。リストには証拠のメッセージが必要である。</translation>
    </message>
    <message>
        <source>Some do. Others look for open relays themselves, and enter them on sight.</source>
        <translation>それを必要とするリストもあります。自らオープンリレーを探し、見つけ次第登録するリストもあります。</translation>
    </message>
    <message>
        <source>Why were mail servers of the early Internet open relays?</source>
        <translation>初期のインターネットのメールサーバーは、なぜオープンリレーだったのですか？</translation>
    </message>
    <message>
        <source>Because the network ran on trust, and it helped mail along.</source>
        <translation>ネットワークが信頼で動いており、それがメールを届けるのに役立ったから。</translation>
    </message>
    <message>
        <source>Few took part, and they passed mail on for each other.</source>
        <translation>参加者は少なく、互いのためにメールを渡していました。</translation>
    </message>
    <message>
        <source>Because nobody could have closed them.</source>
        <translation>誰にも閉じることができなかったから。</translation>
    </message>
    <message>
        <source>The two rules were as easy then. Nobody needed them.</source>
        <translation>2つのルールは、当時も同じように簡単でした。誰にも必要なかったのです。</translation>
    </message>
    <message>
        <source>Because spammers had built them.</source>
        <translation>スパム送信者が作ったから。</translation>
    </message>
    <message>
        <source>Spammers came later, and used what was there.</source>
        <translation>スパム送信者は後から来て、そこにあるものを使いました。</translation>
    </message>
    <message>
        <source>Which of these is not what an open relay costs?</source>
        <translation>オープンリレーの代償ではないものは、どれですか？</translation>
    </message>
    <message>
        <source>The company&apos;s own mail is blocked.</source>
        <translation>会社自身のメールが遮断される。</translation>
    </message>
    <message>
        <source>That is the first that is noticed. Its server is on the lists.</source>
        <translation>最初に気づくのがそれです。会社のサーバーがリストに載っています。</translation>
    </message>
    <message>
        <source>Customers trust it less.</source>
        <translation>顧客の信頼が薄れる。</translation>
    </message>
    <message>
        <source>They do: an abused server counts as an attack that succeeded.</source>
        <translation>薄れます。サーバーの悪用は、成功した攻撃とみなされます。</translation>
    </message>
    <message>
        <source>The employees&apos; passwords become known.</source>
        <translation>社員のパスワードが知られる。</translation>
    </message>
    <message>
        <source>A relay passes mail on. It gives no passwords away.</source>
        <translation>リレーはメールを渡します。パスワードは渡しません。</translation>
    </message>
    <message>
        <source>Campaigns earn less.</source>
        <translation>キャンペーンの収益が減る。</translation>
    </message>
    <message>
        <source>They do: what does not arrive sells nothing.</source>
        <translation>減ります。届かないものは、何も売りません。</translation>
    </message>
    <message>
        <source>What is a hard bounce?</source>
        <translation>ハードバウンスとは何ですか？</translation>
    </message>
    <message>
        <source>A message that comes back for good: it will not be delivered.</source>
        <translation>確定的に戻ってくるメッセージ。配送されることはない。</translation>
    </message>
    <message>
        <source>The other server has said no. Sending it again does not help.</source>
        <translation>相手のサーバーが「いいえ」と告げました。再送しても変わりません。</translation>
    </message>
    <message>
        <source>A message that arrives twice.</source>
        <translation>2回届くメッセージ。</translation>
    </message>
    <message>
        <source>A bounce comes back to the sender.</source>
        <translation>バウンスは、送信者に戻ってくるものです。</translation>
    </message>
    <message>
        <source>Who closes an open relay?</source>
        <translation>オープンリレーを閉じるのは誰ですか？</translation>
    </message>
    <message>
        <source>The mail administrator, or the provider who runs the server.</source>
        <translation>メール管理者、またはサーバーを運用する事業者。</translation>
    </message>
    <message>
        <source>It is a setting of the server, and theirs to change.</source>
        <translation>それはサーバーの設定であり、変更するのはその人たちです。</translation>
    </message>
    <message>
        <source>Every employee, in their mail program.</source>
        <translation>社員の一人ひとりが、自分のメールソフトで。</translation>
    </message>
    <message>
        <source>A mail program cannot tell the server for whom it relays.</source>
        <translation>誰のために中継するかを、メールソフトからサーバーに指定することはできません。</translation>
    </message>
    <message>
        <source>The recipients, by not reading the mail.</source>
        <translation>受信者が、メールを読まないことで。</translation>
    </message>
    <message>
        <source>They can complain. The relay stays open until its settings change.</source>
        <translation>苦情は言えます。しかし、設定が変わるまでリレーは開いたままです。</translation>
    </message>
    <message>
        <source>What does the second rule say about senders outside?</source>
        <translation>2つ目のルールは、外部の送信者について何を定めていますか？</translation>
    </message>
    <message>
        <source>They reach local mailboxes only.</source>
        <translation>ローカルメールボックスにだけ送れる。</translation>
    </message>
    <message>
        <source>So suppliers get in, and spammers do not get through.</source>
        <translation>そのため、仕入先のメールは入り、スパム送信者のメールは通り抜けません。</translation>
    </message>
    <message>
        <source>They reach nobody.</source>
        <translation>誰にも送れない。</translation>
    </message>
    <message>
        <source>Then no supplier or customer could write to the company.</source>
        <translation>それでは、仕入先も顧客も会社に送れません。</translation>
    </message>
    <message>
        <source>They reach everybody, if they are polite.</source>
        <translation>礼儀正しければ、誰にでも送れる。</translation>
    </message>
    <message>
        <source>To everybody: that is just what makes an open relay.</source>
        <translation>誰にでも。それこそがオープンリレーです。</translation>
    </message>
    <message>
        <source>The first rule is off, the second is on. An employee writes to a customer. What happens?</source>
        <translation>1つ目のルールがオフ、2つ目がオンです。社員が顧客に送ります。どうなりますか？</translation>
    </message>
    <message>
        <source>It is refused: nobody inside may write to the outside now.</source>
        <translation>拒否される。今は、内部の誰も外部へ送れない。</translation>
    </message>
    <message>
        <source>The first rule is what lets the company&apos;s own people write to customers.</source>
        <translation>会社の内部の利用者が顧客に送れるようにするのは、1つ目のルールです。</translation>
    </message>
    <message>
        <source>It is taken: it comes from inside.</source>
        <translation>受理される。内部から来たものだから。</translation>
    </message>
    <message>
        <source>It would be by the first rule, but that one is off.</source>
        <translation>1つ目のルールによればそうですが、それがオフです。</translation>
    </message>
    <message>
        <source>From where does one have to test whether a relay is open?</source>
        <translation>リレーが開いているかどうかは、どこから検査しなければなりませんか？</translation>
    </message>
    <message>
        <source>From outside its network.</source>
        <translation>そのネットワークの外部から。</translation>
    </message>
    <message>
        <source>Inside, everything passes, as it should: that says nothing.</source>
        <translation>内部からはすべてが通り、それが正しい動作です。そこからは何も分かりません。</translation>
    </message>
    <message>
        <source>From the server itself.</source>
        <translation>サーバー自体から。</translation>
    </message>
    <message>
        <source>That is as far inside as one can be.</source>
        <translation>それは、これ以上ない内部です。</translation>
    </message>
    <message>
        <source>It makes no difference.</source>
        <translation>どこからでも違いはない。</translation>
    </message>
    <message>
        <source>It makes all the difference: the rules are about inside and outside.</source>
        <translation>大きな違いがあります。ルールは、内部と外部についてのものだからです。</translation>
    </message>
    <message>
        <source>What proves that a relay is open?</source>
        <translation>リレーが開いていることを証明するのは何ですか？</translation>
    </message>
    <message>
        <source>A message that arrives at an outside mailbox.</source>
        <translation>外部のメールボックスに届くメッセージ。</translation>
    </message>
    <message>
        <source>Then it was passed on beyond doubt.</source>
        <translation>それなら、疑いなく次へ渡されています。</translation>
    </message>
    <message>
        <source>A friendly greeting.</source>
        <translation>親しげな挨拶。</translation>
    </message>
    <message>
        <source>Every mail server greets. It says nothing about relaying.</source>
        <translation>どのメールサーバーも挨拶します。それは中継について何も示しません。</translation>
    </message>
    <message>
        <source>That the server says yes to a recipient.</source>
        <translation>サーバーが受信者について「はい」と答えること。</translation>
    </message>
    <message>
        <source>It is strong evidence. But some servers take everything and throw it away.</source>
        <translation>有力な手がかりです。しかし、何でも受け取って捨てるサーバーもあります。</translation>
    </message>
</context>
<context>
    <name>resources/probes</name>
    <message>
        <source>, and a sender of the hosted domain</source>
        <translation>、かつ受け持ちドメインの送信者</translation>
    </message>
    <message>
        <source>Its own postmaster</source>
        <translation>サーバーのpostmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: every mail server takes mail for its postmaster. A refusal shows that we are refused, not relaying.</source>
        <translation>心配は要りません。どのメールサーバーもpostmaster宛てのメールを受け取ります。拒否は、中継ではなく、こちらが拒否されていることを示します。</translation>
    </message>
    <message>
        <source>A stranger&apos;s plain message for a stranger</source>
        <translation>部外者から部外者への通常のメッセージ</translation>
    </message>
    <message>
        <source>Anybody can send mail to anybody through this server: the open relay itself.</source>
        <translation>このサーバーを通して、誰もが誰にでもメールを送れます。オープンリレーそのものです。</translation>
    </message>
    <message>
        <source>Once the default of most mail servers, when the network ran on trust.</source>
        <translation>ネットワークが信頼で動いていた頃、ほとんどのメールサーバーの既定でした。</translation>
    </message>
    <message>
        <source>A user who does not exist at the hosted domain</source>
        <translation>受け持ちドメインに存在しない利用者</translation>
    </message>
    <message>
        <source>The server takes every name of its domain: a catch-all, or one that bounces later. Then other yeses weigh less.</source>
        <translation>サーバーは、自ドメインのどの名前でも受け入れます。キャッチオールか、後でバウンスするかです。その場合、ほかの承諾の重みは減ります。</translation>
    </message>
    <message>
        <source>The plain message for a second outside domain</source>
        <translation>2つ目の外部ドメインへの通常のメッセージ</translation>
    </message>
    <message>
        <source>Two outside domains of different owners: a server that takes both does not simply host one of them.</source>
        <translation>所有者の異なる2つの外部ドメインです。両方を受け入れるサーバーは、単にその1つを受け持っているのではありません。</translation>
    </message>
    <message>
        <source>Sender claims to be of the hosted domain</source>
        <translation>受け持ちドメインを名乗る送信者</translation>
    </message>
    <message>
        <source>Whoever writes the server&apos;s own domain into MAIL FROM may send anywhere. Nothing is easier to claim.</source>
        <translation>MAIL FROMにサーバー自身のドメインを書けば、どこへでも送れます。これほど簡単に名乗れるものはありません。</translation>
    </message>
    <message>
        <source>Some servers offer it as an option: sendmail&apos;s relay_local_from, MailEnable&apos;s relay for local sender addresses.</source>
        <translation>これをオプションとして備えるサーバーがあります。sendmailのrelay_local_fromや、MailEnableの、ローカル送信者アドレスの中継です。</translation>
    </message>
    <message>
        <source>A domain that cannot exist</source>
        <translation>存在しえないドメイン</translation>
    </message>
    <message>
        <source>By itself nothing. Taken together with every unknown user, the server takes anything that it is told: a sink looks just like that.</source>
        <translation>それだけでは何も示しません。未知の利用者もすべて受け入れるなら、サーバーは告げられたものを何でも受け入れています。シンクはまさにそのように見えます。</translation>
    </message>
    <message>
        <source>Null sender, as a bounce has it</source>
        <translation>バウンスと同じ、空の送信者</translation>
    </message>
    <message>
        <source>The exemption that bounces need was given to relaying as well.</source>
        <translation>バウンスに必要な例外が、中継にも与えられています。</translation>
    </message>
    <message>
        <source>Old and home-made rule sets let everything pass that has no sender.</source>
        <translation>古い規則や自作の規則には、送信者のないものをすべて通すものがあります。</translation>
    </message>
    <message>
        <source>Sender and recipient are the same</source>
        <translation>送信者と受信者が同一</translation>
    </message>
    <message>
        <source>A rule for people who write to themselves decides about strangers.</source>
        <translation>自分自身に送る人のための規則が、部外者についても可否を決めています。</translation>
    </message>
    <message>
        <source>Spam is often addressed so.</source>
        <translation>スパムは、しばしばこのように宛名が書かれます。</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the hosted domain</source>
        <translation>@の代わりにパーセント記号、受け持ちドメインで</translation>
    </message>
    <message>
        <source>The server turns the percent sign into an @ and sends on: the percent hack.</source>
        <translation>サーバーは、パーセント記号を@に変えて先へ送ります。パーセントハックです。</translation>
    </message>
    <message>
        <source>A way to route mail by hand before the DNS did; Exim&apos;s percent_hack_domains, Postfix&apos;s allow_percent_hack and sendmail&apos;s loose_relay_check are its remains.</source>
        <translation>DNSの登場以前に、手作業でメールの経路を指定した方法です。Eximのpercent_hack_domains、Postfixのallow_percent_hack、sendmailのloose_relay_checkは、その名残です。</translation>
    </message>
    <message>
        <source>A real user of the hosted domain</source>
        <translation>受け持ちドメインに実在する利用者</translation>
    </message>
    <message>
        <source>Nothing to worry about: this mailbox exists, and mail for it has to be taken.</source>
        <translation>心配は要りません。このメールボックスは存在し、そこへのメールは受理されなければなりません。</translation>
    </message>
    <message>
        <source>Its postmaster without a domain</source>
        <translation>ドメインのないpostmaster</translation>
    </message>
    <message>
        <source>Nothing to worry about: RFC 5321 has this one name taken without a domain.</source>
        <translation>心配は要りません。RFC 5321は、この名前だけはドメインなしで受け入れるよう定めています。</translation>
    </message>
    <message>
        <source>The outside recipient&apos;s name as a local user</source>
        <translation>外部の受信者と同じ名前のローカル利用者</translation>
    </message>
    <message>
        <source>The name exists here as well, or every name does: a form that holds it may have been taken for a local mailbox.</source>
        <translation>この名前はここにも存在するか、どの名前も存在することになっています。この名前を含む形式は、ローカルメールボックスと解釈されたのかもしれません。</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s host name</source>
        <translation>サーバーのホスト名を経由するソースルート</translation>
    </message>
    <message>
        <source>The server follows the route in the address in place of its own rules.</source>
        <translation>サーバーは、自身の規則ではなく、アドレスの中の経路に従います。</translation>
    </message>
    <message>
        <source>RFC 821 let senders name the hosts on the way; RFC 5321 has servers ignore or refuse it.</source>
        <translation>RFC 821では、途中のホストを送信者が指定できました。RFC 5321は、サーバーがそれを無視するか拒否するよう定めています。</translation>
    </message>
    <message>
        <source>Source route by way of the hosted domain</source>
        <translation>受け持ちドメインを経由するソースルート</translation>
    </message>
    <message>
        <source>The hosted domain in the route is taken for the destination.</source>
        <translation>経路の中の受け持ちドメインが、宛先とみなされます。</translation>
    </message>
    <message>
        <source>Sender claims to be a real user of the hosted domain</source>
        <translation>受け持ちドメインに実在する利用者を名乗る送信者</translation>
    </message>
    <message>
        <source>Whoever knows one address of the house may send anywhere in its name.</source>
        <translation>そのドメインのアドレスを1つ知っていれば、その名でどこへでも送れます。</translation>
    </message>
    <message>
        <source>Some servers look the sender up among their accounts and take that for a password.</source>
        <translation>送信者を自分のアカウントの中から探し、見つかればパスワードの代わりとみなすサーバーがあります。</translation>
    </message>
    <message>
        <source>Outside recipient behind a local one, in one transaction</source>
        <translation>1つのトランザクションで、ローカルの受信者の後に外部の受信者</translation>
    </message>
    <message>
        <source>The rule is asked once for a transaction, and the second recipient slips through.</source>
        <translation>規則がトランザクションごとに1回しか適用されず、2人目の受信者がすり抜けます。</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s host name</source>
        <translation>サーバーのホスト名を名乗るクライアント</translation>
    </message>
    <message>
        <source>Whoever says this name in EHLO may send anywhere. Nothing is easier to say.</source>
        <translation>EHLOでこの名前を告げれば、どこへでも送れます。これほど簡単に告げられるものはありません。</translation>
    </message>
    <message>
        <source>Client calls itself by the hosted domain</source>
        <translation>受け持ちドメインを名乗るクライアント</translation>
    </message>
    <message>
        <source>Client calls itself localhost</source>
        <translation>localhostを名乗るクライアント</translation>
    </message>
    <message>
        <source>Client calls itself by the loopback address</source>
        <translation>ループバックアドレスを名乗るクライアント</translation>
    </message>
    <message>
        <source>Client calls itself by the server&apos;s address</source>
        <translation>サーバーのアドレスを名乗るクライアント</translation>
    </message>
    <message>
        <source>Sender claims to be of the server&apos;s host name</source>
        <translation>サーバーのホスト名を名乗る送信者</translation>
    </message>
    <message>
        <source>The host name counts as an own domain where only the hosted domain was meant.</source>
        <translation>受け持ちドメインだけを意図したところで、ホスト名も自ドメインとみなされます。</translation>
    </message>
    <message>
        <source>Sender claims the server&apos;s own address</source>
        <translation>サーバー自身のアドレスを名乗る送信者</translation>
    </message>
    <message>
        <source>The server&apos;s address, written into MAIL FROM, counts as being the server.</source>
        <translation>MAIL FROMに書かれたサーバーのアドレスが、サーバー自身とみなされます。</translation>
    </message>
    <message>
        <source>Sender claims to be of localhost</source>
        <translation>localhostを名乗る送信者</translation>
    </message>
    <message>
        <source>A rule that trusts the server itself trusts everybody who calls himself so.</source>
        <translation>サーバー自身を信頼する規則が、そう名乗る者を誰でも信頼します。</translation>
    </message>
    <message>
        <source>Sender without a domain</source>
        <translation>ドメインのない送信者</translation>
    </message>
    <message>
        <source>The server completes the sender with its own domain, and then trusts it.</source>
        <translation>サーバーは、送信者に自ドメインを補い、その上でそれを信頼します。</translation>
    </message>
    <message>
        <source>Sender claims to be the domain&apos;s postmaster</source>
        <translation>ドメインのpostmasterを名乗る送信者</translation>
    </message>
    <message>
        <source>The postmaster&apos;s name opens the gate, whoever says it.</source>
        <translation>誰が告げても、postmasterという名前がゲートを開きます。</translation>
    </message>
    <message>
        <source>Sender claims to be the host&apos;s postmaster</source>
        <translation>ホストのpostmasterを名乗る送信者</translation>
    </message>
    <message>
        <source>Sender claims a subdomain of the hosted domain</source>
        <translation>受け持ちドメインのサブドメインを名乗る送信者</translation>
    </message>
    <message>
        <source>Every name below the hosted domain counts as an own one.</source>
        <translation>受け持ちドメインの下にあるどの名前も、自ドメインとみなされます。</translation>
    </message>
    <message>
        <source>Sender in a subdomain of the recipient&apos;s domain</source>
        <translation>受信者のドメインのサブドメインの送信者</translation>
    </message>
    <message>
        <source>A rule takes sender and recipient for the same house.</source>
        <translation>規則が、送信者と受信者を同じ組織の者とみなします。</translation>
    </message>
    <message>
        <source>The postmaster of an outside domain</source>
        <translation>外部ドメインのpostmaster</translation>
    </message>
    <message>
        <source>“Take all mail for postmaster” was written without “of our own domains”.</source>
        <translation>「postmaster宛てのメールをすべて受け取る」という規則に、「自ドメインの」が抜けています。</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s host name</source>
        <translation>サーバーのホスト名に存在しない利用者</translation>
    </message>
    <message>
        <source>The server takes every name at its host name.</source>
        <translation>サーバーは、自分のホスト名のどの名前でも受け入れます。</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the host name</source>
        <translation>@の代わりにパーセント記号、ホスト名で</translation>
    </message>
    <message>
        <source>The percent hack, by way of the host name.</source>
        <translation>ホスト名を使ったパーセントハックです。</translation>
    </message>
    <message>
        <source>Percent sign in place of @, at the server&apos;s address</source>
        <translation>@の代わりにパーセント記号、サーバーのアドレスで</translation>
    </message>
    <message>
        <source>The percent hack, by way of the address.</source>
        <translation>アドレスを使ったパーセントハックです。</translation>
    </message>
    <message>
        <source>A user who does not exist at the server&apos;s address</source>
        <translation>サーバーのアドレスに存在しない利用者</translation>
    </message>
    <message>
        <source>The server takes every name at its address.</source>
        <translation>サーバーは、自分のアドレスのどの名前でも受け入れます。</translation>
    </message>
    <message>
        <source>A random name without a domain</source>
        <translation>ドメインのないランダムな名前</translation>
    </message>
    <message>
        <source>Whatever has no domain is taken for a local user, whether it exists or not.</source>
        <translation>ドメインのないものは、実在するかどうかにかかわらず、ローカル利用者とみなされます。</translation>
    </message>
    <message>
        <source>qmail takes every address without an @, by design.</source>
        <translation>qmailは、設計上、@のないアドレスをすべて受け入れます。</translation>
    </message>
    <message>
        <source>Percent sign in place of @, without a domain</source>
        <translation>@の代わりにパーセント記号、ドメインなし</translation>
    </message>
    <message>
        <source>The server completes the address with its own domain and then follows the percent sign.</source>
        <translation>サーバーは、アドレスに自ドメインを補い、その上でパーセント記号に従います。</translation>
    </message>
    <message>
        <source>A quoted random name without a domain</source>
        <translation>引用符付きのランダムな名前、ドメインなし</translation>
    </message>
    <message>
        <source>Whatever stands in quotes is taken for a local user.</source>
        <translation>引用符の中にあるものは、何でもローカル利用者とみなされます。</translation>
    </message>
    <message>
        <source>Quoted percent form without a domain</source>
        <translation>引用符付きのパーセント形式、ドメインなし</translation>
    </message>
    <message>
        <source>The quotes hide the percent sign from the rule, not from the delivery.</source>
        <translation>引用符によってパーセント記号が規則から隠れますが、配送からは隠れません。</translation>
    </message>
    <message>
        <source>Known for false alarms: several servers take it for a local user.</source>
        <translation>誤検知で知られています。これをローカル利用者とみなすサーバーがいくつかあります。</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, without a domain</source>
        <translation>引用符で囲んだ完全な外部アドレス、ドメインなし</translation>
    </message>
    <message>
        <source>The quotes hide the @ from the rule, not from the delivery.</source>
        <translation>引用符によって@が規則から隠れますが、配送からは隠れません。</translation>
    </message>
    <message>
        <source>One of the oldest relay tests; Postfix has resolve_dequoted_address for it.</source>
        <translation>最も古いリレーテストの1つです。Postfixには、そのためのresolve_dequoted_addressがあります。</translation>
    </message>
    <message>
        <source>A quoted random name at the hosted domain</source>
        <translation>引用符付きのランダムな名前、受け持ちドメインで</translation>
    </message>
    <message>
        <source>The server does not look up names in quotes.</source>
        <translation>サーバーは、引用符の中の名前を照会しません。</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the hosted domain</source>
        <translation>引用符で囲んだ完全な外部アドレス、受け持ちドメインで</translation>
    </message>
    <message>
        <source>The quotes are taken off after the rule was asked, and what is inside is sent on.</source>
        <translation>規則の適用後に引用符が外され、中にあるものが先へ送られます。</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the host name</source>
        <translation>引用符で囲んだ完全な外部アドレス、ホスト名で</translation>
    </message>
    <message>
        <source>Whole outside address in quotes, at the server&apos;s address</source>
        <translation>引用符で囲んだ完全な外部アドレス、サーバーのアドレスで</translation>
    </message>
    <message>
        <source>Two @ signs, the hosted domain last</source>
        <translation>2つの@、最後が受け持ちドメイン</translation>
    </message>
    <message>
        <source>The rule looks at the last @, the delivery at the first one.</source>
        <translation>規則は最後の@を見て、配送は最初の@を見ます。</translation>
    </message>
    <message>
        <source>Two @ signs, the host name last</source>
        <translation>2つの@、最後がホスト名</translation>
    </message>
    <message>
        <source>Two @ signs, the server&apos;s address last</source>
        <translation>2つの@、最後がサーバーのアドレス</translation>
    </message>
    <message>
        <source>A random name with an @ and nothing behind it</source>
        <translation>ランダムな名前と@、その後は空</translation>
    </message>
    <message>
        <source>An empty domain is taken for the server&apos;s own, whoever the user is.</source>
        <translation>空のドメインが、利用者が誰であっても、サーバー自身のものとみなされます。</translation>
    </message>
    <message>
        <source>Outside address with an empty domain behind it</source>
        <translation>外部アドレスの後に空のドメイン</translation>
    </message>
    <message>
        <source>The empty domain counts as the server&apos;s own, and what stands before it is sent on.</source>
        <translation>空のドメインがサーバー自身のものとみなされ、その前にあるものが先へ送られます。</translation>
    </message>
    <message>
        <source>Postfix has resolve_null_domain for it.</source>
        <translation>Postfixには、そのためのresolve_null_domainがあります。</translation>
    </message>
    <message>
        <source>Source route by way of the server&apos;s address</source>
        <translation>サーバーのアドレスを経由するソースルート</translation>
    </message>
    <message>
        <source>Source route over two own names</source>
        <translation>2つの自分の名前を経由するソースルート</translation>
    </message>
    <message>
        <source>Only the first step of a route is asked about.</source>
        <translation>経路の最初の段だけが規則に照らされます。</translation>
    </message>
    <message>
        <source>Bang path without a domain</source>
        <translation>ドメインのないバングパス</translation>
    </message>
    <message>
        <source>The server reads host!user as UUCP did, and sends on.</source>
        <translation>サーバーは、host!userをUUCPと同じように読み、先へ送ります。</translation>
    </message>
    <message>
        <source>UUCP addressed mail by paths, host!host!user.</source>
        <translation>UUCPは、host!host!userという経路でメールの宛先を示しました。</translation>
    </message>
    <message>
        <source>Bang path at the hosted domain</source>
        <translation>受け持ちドメインのバングパス</translation>
    </message>
    <message>
        <source>Postfix has swap_bangpath for it.</source>
        <translation>Postfixには、そのためのswap_bangpathがあります。</translation>
    </message>
    <message>
        <source>Bang path at the host name</source>
        <translation>ホスト名のバングパス</translation>
    </message>
    <message>
        <source>Bang path at the server&apos;s address</source>
        <translation>サーバーのアドレスのバングパス</translation>
    </message>
    <message>
        <source>Outside domain with a dot behind it</source>
        <translation>末尾に点のある外部ドメイン</translation>
    </message>
    <message>
        <source>With a dot at its end the domain slips past the rule.</source>
        <translation>末尾に点があると、ドメインが規則をすり抜けます。</translation>
    </message>
    <message>
        <source>A domain that ends like the hosted one</source>
        <translation>末尾が受け持ちドメインと同じドメイン</translation>
    </message>
    <message>
        <source>Domains are compared by their end: whoever registers such a name can be relayed to.</source>
        <translation>ドメインが末尾で比較されています。そのような名前を登録すれば、そこへ中継されます。</translation>
    </message>
    <message>
        <source>HCL Domino documents that an entry also covers longer names unless an @ stands in front of it.</source>
        <translation>HCL Dominoの文書によれば、前に@がない限り、項目はそれより長い名前にも当てはまります。</translation>
    </message>
    <message>
        <source>An outside domain that begins like the hosted one</source>
        <translation>先頭が受け持ちドメインと同じ外部ドメイン</translation>
    </message>
    <message>
        <source>Domains are compared by their beginning.</source>
        <translation>ドメインが先頭で比較されています。</translation>
    </message>
    <message>
        <source>A random subdomain of the hosted domain</source>
        <translation>受け持ちドメインのランダムなサブドメイン</translation>
    </message>
    <message>
        <source>Every name below the hosted domain is taken. That is not relaying to strangers, but wider than most need.</source>
        <translation>受け持ちドメインの下のどの名前も受け入れられます。部外者への中継ではありませんが、たいていは必要以上に広い範囲です。</translation>
    </message>
    <message>
        <source>Postfix has parent_domain_matches_subdomains for it.</source>
        <translation>Postfixには、そのためのparent_domain_matches_subdomainsがあります。</translation>
    </message>
    <message>
        <source>Postmaster addressed in the hosted domain&apos;s own name</source>
        <translation>受け持ちドメインを名乗る、postmaster宛てのメッセージ</translation>
    </message>
    <message>
        <source>Strangers may write to its people in its own name. That is spoofing, not relaying, and is shut in another way.</source>
        <translation>部外者が、サーバー自身のドメインを名乗って、サーバーの利用者に送れます。これは中継ではなくなりすましで、別の方法で防ぎます。</translation>
    </message>
    <message>
        <source>Postmaster addressed by a bounce</source>
        <translation>バウンスの形の、postmaster宛てのメッセージ</translation>
    </message>
    <message>
        <source>Nothing to worry about: bounces have no sender, and have to be taken.</source>
        <translation>心配は要りません。バウンスには送信者がなく、受理されなければなりません。</translation>
    </message>
    <message>
        <source>Outside recipient at an address in place of a name</source>
        <translation>名前の代わりにアドレスを使った外部の受信者</translation>
    </message>
    <message>
        <source>The rule knows domains only, and lets an address pass.</source>
        <translation>規則はドメインしか知らず、アドレスを通します。</translation>
    </message>
    <message>
        <source>Encapsulated address, as Exchange had it</source>
        <translation>Exchangeのカプセル化アドレス</translation>
    </message>
    <message>
        <source>The server unpacks an address that was packed into a local part, and sends on.</source>
        <translation>サーバーは、ローカル部に詰め込まれたアドレスを取り出し、先へ送ります。</translation>
    </message>
    <message>
        <source>MS99-027 (CVE-1999-0682): Exchange Server 5.5 and IIS relayed such addresses whatever their relay rule said.</source>
        <translation>MS99-027（CVE-1999-0682）: Exchange Server 5.5とIISは、中継の規則にかかわらず、このようなアドレスを中継していました。</translation>
    </message>
    <message>
        <source>Sender is the postmaster without a domain</source>
        <translation>ドメインのないpostmasterという送信者</translation>
    </message>
    <message>
        <source>The server completes the name with its own domain, and then trusts it.</source>
        <translation>サーバーは、名前に自ドメインを補い、その上でそれを信頼します。</translation>
    </message>
    <message>
        <source>Sender claims the loopback address</source>
        <translation>ループバックアドレスを名乗る送信者</translation>
    </message>
    <message>
        <source>The loopback address, written into MAIL FROM, counts as being inside.</source>
        <translation>MAIL FROMに書かれたループバックアドレスが、内部にいることとみなされます。</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain in capitals</source>
        <translation>受け持ちドメインを大文字で名乗る送信者</translation>
    </message>
    <message>
        <source>The rule about senders and the rule about domains compare differently.</source>
        <translation>送信者についての規則とドメインについての規則とで、比較の方法が異なります。</translation>
    </message>
    <message>
        <source>Sender claims the hosted domain with a dot behind it</source>
        <translation>受け持ちドメインを末尾の点付きで名乗る送信者</translation>
    </message>
    <message>
        <source>Sender comes by a source route over the hosted domain</source>
        <translation>受け持ちドメインを経由するソースルートの送信者</translation>
    </message>
    <message>
        <source>The route in front of the sender counts as the sender.</source>
        <translation>送信者の前の経路が、送信者とみなされます。</translation>
    </message>
    <message>
        <source>Sender&apos;s domain looks like the hosted one</source>
        <translation>受け持ちドメインに似て見える送信者のドメイン</translation>
    </message>
    <message>
        <source>Letters that look alike become the same before the rule is asked.</source>
        <translation>似て見える文字が、規則の適用前に同じ文字になります。</translation>
    </message>
    <message>
        <source>Client claims that the sender has logged in elsewhere</source>
        <translation>送信者が別の場所でログイン済みだと称するクライアント</translation>
    </message>
    <message>
        <source>The server believes an unproven AUTH= parameter.</source>
        <translation>サーバーは、裏付けのないAUTH=パラメーターを信じます。</translation>
    </message>
    <message>
        <source>Escaped @ in front of the hosted domain</source>
        <translation>受け持ちドメインの前のエスケープされた@</translation>
    </message>
    <message>
        <source>The backslash hides the first @ from the rule, not from the delivery.</source>
        <translation>バックスラッシュによって最初の@が規則から隠れますが、配送からは隠れません。</translation>
    </message>
    <message>
        <source>Bang path over the hosted domain</source>
        <translation>受け持ちドメインを経由するバングパス</translation>
    </message>
    <message>
        <source>The server takes its own name off the path and sends on.</source>
        <translation>サーバーは、経路から自分の名前を外し、先へ送ります。</translation>
    </message>
    <message>
        <source>Bang path and percent sign mixed</source>
        <translation>バングパスとパーセント記号の混在</translation>
    </message>
    <message>
        <source>Rule and delivery read a mixed path in a different order.</source>
        <translation>規則と配送とで、混在した経路を読む順序が異なります。</translation>
    </message>
    <message>
        <source>Source route and percent sign mixed</source>
        <translation>ソースルートとパーセント記号の混在</translation>
    </message>
    <message>
        <source>Outside recipient in capitals</source>
        <translation>大文字の外部の受信者</translation>
    </message>
    <message>
        <source>The rule compares letter by letter.</source>
        <translation>規則が1文字ずつ比較しています。</translation>
    </message>
    <message>
        <source>Blanks inside the brackets</source>
        <translation>山括弧の内側の空白</translation>
    </message>
    <message>
        <source>A rule made of patterns does not recognise the address, the delivery does.</source>
        <translation>パターンで書かれた規則はアドレスを認識せず、配送は認識します。</translation>
    </message>
    <message>
        <source>Outside recipient without brackets</source>
        <translation>山括弧のない外部の受信者</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address as one number</source>
        <translation>パーセント記号、1つの数で書いたサーバーのアドレスで</translation>
    </message>
    <message>
        <source>The number counts as an own name, and the percent sign is followed.</source>
        <translation>数が自分の名前とみなされ、パーセント記号に従います。</translation>
    </message>
    <message>
        <source>Percent sign at the server&apos;s address without brackets</source>
        <translation>パーセント記号、角括弧のないサーバーのアドレスで</translation>
    </message>
    <message>
        <source>The bare address counts as an own name, and the percent sign is followed.</source>
        <translation>裸のアドレスが自分の名前とみなされ、パーセント記号に従います。</translation>
    </message>
    <message>
        <source>Postfix has resolve_numeric_domain for it.</source>
        <translation>Postfixには、そのためのresolve_numeric_domainがあります。</translation>
    </message>
    <message>
        <source>Outside domain in its own letters</source>
        <translation>固有の文字で書かれた外部ドメイン</translation>
    </message>
    <message>
        <source>The rule and the delivery do not read the same domain.</source>
        <translation>規則と配送とで、読み取るドメインが異なります。</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII in front of the hosted domain</source>
        <translation>受け持ちドメインの前のASCII以外のバイト</translation>
    </message>
    <message>
        <source>The address is cut off at a byte that the rule does not know.</source>
        <translation>規則の知らないバイトのところで、アドレスが切り落とされます。</translation>
    </message>
    <message>
        <source>X.400 address of a gateway</source>
        <translation>ゲートウェイのX.400アドレス</translation>
    </message>
    <message>
        <source>A gateway unpacks the address and sends on.</source>
        <translation>ゲートウェイがアドレスを取り出し、先へ送ります。</translation>
    </message>
    <message>
        <source>MAIL-11 address of a gateway</source>
        <translation>ゲートウェイのMAIL-11アドレス</translation>
    </message>
    <message>
        <source>Original recipient claims to be a local user</source>
        <translation>ローカル利用者だと称する元の受信者</translation>
    </message>
    <message>
        <source>The ORCPT parameter is asked about in place of the recipient.</source>
        <translation>受信者の代わりに、ORCPTパラメーターが規則に照らされます。</translation>
    </message>
</context>
<context>
    <name>resources/remedies</name>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Take away that relaying is allowed from any address, and require a login for whoever sends from outside of your network.</source>
        <translation>任意のアドレスからの中継を許す設定を取り除き、ネットワークの外部から送る利用者にはログインを要求してください。</translation>
    </message>
    <message>
        <source>Security and Filtering, Acceptance and Routing, Routing Basic Settings</source>
        <translation>Security and Filtering, Acceptance and Routing, Routing Basic Settings</translation>
    </message>
    <message>
        <source>Who may send out through it</source>
        <translation>これを通して外へ送れる者</translation>
    </message>
    <message>
        <source>List your own mail servers under the addresses that may relay, one by one, and no wider range.</source>
        <translation>中継を許すアドレスには、自分たちのメールサーバーを1つずつ登録し、それより広い範囲を登録しないでください。</translation>
    </message>
    <message>
        <source>BASIC, Outbound, Relay Using Trusted IP/Range</source>
        <translation>BASIC, Outbound, Relay Using Trusted IP/Range</translation>
    </message>
    <message>
        <source>The two tables</source>
        <translation>2つの表</translation>
    </message>
    <message>
        <source>On a public listener the recipient table has to reject All Other Recipients, and accept your own domains only.</source>
        <translation>公開リスナーでは、受信者の表でAll Other Recipientsを拒否し、自分たちのドメインだけを受け入れるようにしなければなりません。</translation>
    </message>
    <message>
        <source>The sender group RELAYLIST in the host table may hold your own servers and nothing wider.</source>
        <translation>ホストの表の送信者グループRELAYLISTに含めてよいのは自分たちのサーバーだけで、それより広いものは含められません。</translation>
    </message>
    <message>
        <source>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</source>
        <translation>Mail Policies, Recipient Access Table (RAT); Mail Policies, HAT Overview, RELAYLIST</translation>
    </message>
    <message>
        <source>Whom it takes for a client</source>
        <translation>クライアントとみなす相手</translation>
    </message>
    <message>
        <source>CommuniGate Pro relays for whoever it counts among its clients. Look through the list of client addresses, and take away every range that is not your own; its routing table may have lines that relay for others as well.</source>
        <translation>CommuniGate Proは、自身のクライアントに数える相手のためなら誰のためにも中継します。クライアントアドレスの一覧に目を通し、自分たちのものではない範囲をすべて取り除いてください。ルーティング表にも、ほかの者のために中継する行があるかもしれません。</translation>
    </message>
    <message>
        <source>Domains and relay clients</source>
        <translation>ドメインと中継のクライアント</translation>
    </message>
    <message>
        <source>Mail from strangers is for the domains in esmtpacceptmailfor and its folder, and nothing else. RELAYCLIENT in smtpaccess may stand beside your own addresses only.</source>
        <translation>部外者からのメールは、esmtpacceptmailforとそのフォルダーにあるドメイン宛てに限り、それ以外は許しません。smtpaccessのRELAYCLIENTは、自分たちのアドレスにだけ付けられます。</translation>
    </message>
    <message>
        <source>/etc/courier/smtpaccess/default</source>
        <translation>/etc/courier/smtpaccess/default</translation>
    </message>
    <message>
        <source>Exim under cPanel</source>
        <translation>cPanelの下のExim</translation>
    </message>
    <message>
        <source>cPanel writes the configuration of Exim itself: change it with the tools of cPanel, or the next update takes the change away. The rule to look for is the one of Exim, that relay hosts are your own machines only.</source>
        <translation>cPanelは、Eximの設定を自ら書き出します。変更はcPanelのツールで行ってください。そうしないと、次の更新で変更が失われます。確かめるべき規則はEximのもので、中継を許すホストは自分たちのマシンだけ、というものです。</translation>
    </message>
    <message>
        <source>SMTP inbound controls</source>
        <translation>SMTPの受信制御</translation>
    </message>
    <message>
        <source>Deny messages to all external domains and from all external hosts with an asterisk, and enforce that for anonymous connections. An entry that allows wins over one that denies.</source>
        <translation>アスタリスクを使い、すべての外部ドメイン宛てと、すべての外部ホストからのメッセージを拒否し、それを匿名の接続に適用してください。許可する項目は、拒否する項目に優先します。</translation>
    </message>
    <message>
        <source>Write your own domains with an @ before them: without it an entry also fits every name that ends like it.</source>
        <translation>自分たちのドメインは、前に@を付けて書いてください。@がないと、項目は同じ末尾を持つどの名前にも当てはまります。</translation>
    </message>
    <message>
        <source>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</source>
        <translation>Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls</translation>
    </message>
    <message>
        <source>The inbound connector</source>
        <translation>受信コネクタ</translation>
    </message>
    <message>
        <source>Tie the inbound connector for your own servers to their certificate, or to fixed addresses that nobody else sends from. What is not attributed to your organisation is refused as relaying.</source>
        <translation>自分たちのサーバー用の受信コネクタは、そのサーバーの証明書か、ほかの誰も送信に使わない固定アドレスに結び付けてください。自分たちの組織のものと認められないメールは、中継として拒否されます。</translation>
    </message>
    <message>
        <source>What anonymous senders may do</source>
        <translation>匿名の送信者に許されること</translation>
    </message>
    <message>
        <source>The right to send to any recipient must not be with anonymous senders on a receive connector that faces the Internet. Devices that have to relay get a connector of their own, with their few addresses as its remote range.</source>
        <translation>インターネットに面した受信コネクタで、任意の受信者に送る権利を匿名の送信者に与えてはなりません。中継が必要な機器には専用のコネクタを設け、その少数のアドレスだけをリモートの範囲にしてください。</translation>
    </message>
    <message>
        <source>Externally secured must not be ticked on a connector that strangers can reach.</source>
        <translation>部外者が到達できるコネクタで、Externally securedを選択してはなりません。</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange Management Shell</translation>
    </message>
    <message>
        <source>Encapsulated addresses</source>
        <translation>カプセル化アドレス</translation>
    </message>
    <message>
        <source>Very old Exchange and IIS servers take IMCEASMTP addresses apart and relay what is in them. There is a patch of 1999, and no reason to keep such a server on the Internet.</source>
        <translation>ごく古いExchangeとIISのサーバーは、IMCEASMTPアドレスを分解し、その中身を中継します。1999年の修正プログラムがありますが、そのようなサーバーをインターネットに置き続ける理由はありません。</translation>
    </message>
    <message>
        <source>The rule about recipients</source>
        <translation>受信者についての規則</translation>
    </message>
    <message>
        <source>The list of relay hosts may hold your own machines only, and the RCPT rules need the line that refuses everything else behind those that accept hosts and logins.</source>
        <translation>中継を許すホストの一覧に含めてよいのは、自分たちのマシンだけです。RCPTの規則には、ホストとログインを受け入れる行の後に、それ以外をすべて拒否する行が必要です。</translation>
    </message>
    <message>
        <source>configure (Debian: /etc/exim4/)</source>
        <translation>configure（Debian: /etc/exim4/）</translation>
    </message>
    <message>
        <source>Addresses that hide another one</source>
        <translation>別のアドレスを隠すアドレス</translation>
    </message>
    <message>
        <source>Leave percent_hack_domains unset, and keep the two rules of the default configuration that refuse local parts with restricted characters.</source>
        <translation>percent_hack_domainsは設定しないままにし、制限された文字を含むローカル部を拒否する、既定の設定の2つの規則を残してください。</translation>
    </message>
    <message>
        <source>configure, acl_check_rcpt</source>
        <translation>configure, acl_check_rcpt</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu</source>
        <translation>DebianとUbuntuの場合</translation>
    </message>
    <message>
        <source>The networks and domains to relay for stand in one file; empty is right unless this machine sends for others. It is made into the configuration by the command below.</source>
        <translation>中継を許すネットワークとドメインは、1つのファイルにあります。このマシンがほかのもののために送るのでない限り、空が正しい状態です。下のコマンドで設定に反映されます。</translation>
    </message>
    <message>
        <source>/etc/exim4/update-exim4.conf.conf</source>
        <translation>/etc/exim4/update-exim4.conf.conf</translation>
    </message>
    <message>
        <source>Two rules that leave mail working</source>
        <translation>メールを使い続けられる2つのルール</translation>
    </message>
    <message>
        <source>Let whoever runs the server set it up so that it carries mail only from and to domains and addresses that are known to it.</source>
        <translation>サーバーの運用者に、サーバーが把握しているドメインとアドレスからの、またはそれら宛てのメールだけを運ぶよう、設定してもらってください。</translation>
    </message>
    <message>
        <source>First: from addresses inside the network, and from people who have logged in, to any mailbox, or your own people can no longer write to anybody outside.</source>
        <translation>第1: ネットワークの内部のアドレスと、ログインした人からは、任意のメールボックスへ。これを欠くと、内部の利用者が外部の誰にも送れなくなります。</translation>
    </message>
    <message>
        <source>Second: from anywhere else, to the server&apos;s own mailboxes only. Never refuse those, or no customer can write to you.</source>
        <translation>第2: それ以外のどこからでも、自サーバーのメールボックスだけへ。これは決して拒否しないでください。拒否すると、顧客が送ってこられなくなります。</translation>
    </message>
    <message>
        <source>Decide by the recipient&apos;s domain and the address of the client, never by the sender or by the name in EHLO: anybody can claim those.</source>
        <translation>可否は、受信者のドメインとクライアントのアドレスで決め、送信者やEHLOの名前では決して決めないでください。それらは誰でも名乗れます。</translation>
    </message>
    <message>
        <source>Let the server see who is really there</source>
        <translation>本当の接続元をサーバーに見えるようにする</translation>
    </message>
    <message>
        <source>The server sees strangers under an address of its own network: an address translator, a container bridge or a proxy stands before it, so that a rule about its own network lets everybody in.</source>
        <translation>サーバーからは、部外者がサーバー自身のネットワークのアドレスに見えています。手前にアドレス変換装置、コンテナーのブリッジ、プロキシのいずれかがあり、自身のネットワークについての規則が誰でも通してしまいます。</translation>
    </message>
    <message>
        <source>Hand the true address on (the PROXY protocol, or no translation of incoming connections; for containers also a way in for IPv6), and take the translator&apos;s address out of the trusted networks.</source>
        <translation>本当のアドレスを伝えてください（PROXYプロトコルを使うか、内向きの接続を変換しないようにします。コンテナーでは、IPv6で入る経路も設けます）。そして、変換装置のアドレスを、信頼するネットワークから外してください。</translation>
    </message>
    <message>
        <source>Test over IPv4 and over IPv6: often only one of them is translated.</source>
        <translation>IPv4とIPv6の両方で検査してください。一方だけが変換されることがよくあります。</translation>
    </message>
    <message>
        <source>Ports 587 and 465: nothing without a password</source>
        <translation>587番と465番ポート: パスワードなしでは何も受け付けない</translation>
    </message>
    <message>
        <source>These ports are for the server&apos;s own people. Have every sender log in there before anything is taken, wherever the connection comes from.</source>
        <translation>これらのポートは、内部の利用者のためのものです。接続元がどこであっても、何かを受け入れる前に、すべての送信者にログインさせてください。</translation>
    </message>
    <message>
        <source>Decide after the address has been resolved</source>
        <translation>アドレスの解決後に可否を決める</translation>
    </message>
    <message>
        <source>The server takes an address apart and finds another recipient in it than the one that its rule looked at. Turn the old ways of routing off (percent signs, exclamation marks, source routes, quoted addresses), or refuse such local parts.</source>
        <translation>サーバーがアドレスを分解し、規則が見た受信者とは別の受信者をその中に見いだしています。昔のルーティング方法（パーセント記号、感嘆符、ソースルート、引用符付きのアドレス）を無効にするか、そのようなローカル部を拒否してください。</translation>
    </message>
    <message>
        <source>No rule may go by the sender</source>
        <translation>送信者に基づく規則を置かない</translation>
    </message>
    <message>
        <source>The door opens to whoever names the right sender. Take out every rule that allows relaying for a sender&apos;s address or domain, also for the empty one: anybody can write it down.</source>
        <translation>正しい送信者を名乗る者なら、誰にでも入口が開きます。送信者のアドレスやドメインに基づいて中継を許す規則を、空の送信者に対するものも含め、すべて取り除いてください。送信者は、誰にでも書けます。</translation>
    </message>
    <message>
        <source>The SMTP relay service</source>
        <translation>SMTPリレーサービス</translation>
    </message>
    <message>
        <source>In the relay service of Google Workspace, allow only registered users or only addresses in your own domains as senders, and let it ask for a login, or take mail only from the addresses of your own servers.</source>
        <translation>Google Workspaceのリレーサービスでは、登録済みのユーザーか、自分たちのドメインのアドレスだけを送信者として許可し、ログインを要求するか、自分たちのサーバーのアドレスからだけメールを受け取るようにしてください。</translation>
    </message>
    <message>
        <source>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</source>
        <translation>Admin console, Apps, Google Workspace, Gmail, Routing, SMTP relay service</translation>
    </message>
    <message>
        <source>Domains and the relay plugin</source>
        <translation>ドメインとrelayプラグイン</translation>
    </message>
    <message>
        <source>List your domains in host_list and have the plugin that reads it answer for recipients. The relay plugin&apos;s list of addresses has to be narrow, and its option all must not be set.</source>
        <translation>自分たちのドメインをhost_listに並べ、それを読むプラグインに受信者の可否を答えさせてください。relayプラグインのアドレスの一覧は狭いものでなければならず、そのallオプションを設定してはなりません。</translation>
    </message>
    <message>
        <source>config/plugins, config/host_list, config/relay.ini</source>
        <translation>config/plugins, config/host_list, config/relay.ini</translation>
    </message>
    <message>
        <source>The range that strangers come from</source>
        <translation>部外者の接続元となる範囲</translation>
    </message>
    <message>
        <source>In the IP range Internet, allow no deliveries from external to external addresses, and ask for SMTP authentication for local to external and for external to external ones.</source>
        <translation>IP範囲Internetでは、外部から外部のアドレスへの配送を許可せず、ローカルから外部へ、および外部から外部への配送にSMTP認証を要求してください。</translation>
    </message>
    <message>
        <source>Settings, Advanced, IP Ranges, Internet</source>
        <translation>Settings, Advanced, IP Ranges, Internet</translation>
    </message>
    <message>
        <source>Relaying by the originator</source>
        <translation>発信者による中継</translation>
    </message>
    <message>
        <source>Turn on that mail is relayed only if the originator&apos;s domain is local, and that an originator of a local domain who is not authorised is rejected. One without the other leaves a door.</source>
        <translation>発信者のドメインがローカルの場合にだけメールを中継する設定と、ローカルドメインの発信者が認証されていなければ拒否する設定を、両方とも有効にしてください。一方だけでは、入口が残ります。</translation>
    </message>
    <message>
        <source>The trusted addresses are those of your own machines, and no others.</source>
        <translation>信頼するアドレスは、自分たちのマシンのものだけにし、ほかを含めないでください。</translation>
    </message>
    <message>
        <source>Mail Service, Security, General and Advanced</source>
        <translation>Mail Service, Security, General and Advanced</translation>
    </message>
    <message>
        <source>Who may relay</source>
        <translation>中継を許す相手</translation>
    </message>
    <message>
        <source>Choose that only the computers of the list may relay, and keep the list empty or at a few addresses of your own. This SMTP service is retired: it does not belong on the Internet.</source>
        <translation>一覧にあるコンピューターだけが中継できる設定を選び、一覧は空のままにするか、自分たちの少数のアドレスだけにしてください。このSMTPサービスは廃止されており、インターネットに置くべきものではありません。</translation>
    </message>
    <message>
        <source>SMTP Virtual Server, Properties, Access, Relay: Only the list below</source>
        <translation>SMTP Virtual Server, Properties, Access, Relay: Only the list below</translation>
    </message>
    <message>
        <source>Logins and trusted addresses</source>
        <translation>ログインと信頼するアドレス</translation>
    </message>
    <message>
        <source>Have the SMTP server require a login, keep the list of addresses that need none narrow, and check that who has logged in writes in their own name. The mailet that stops what comes from outside of the network has to stay where it is.</source>
        <translation>SMTPサーバーにログインを要求させ、ログイン不要のアドレスの一覧を狭く保ち、ログインした利用者が自分の名前で書いているかを確認させてください。ネットワークの外部から来るものを止めるmailetは、今の位置に残しておかなければなりません。</translation>
    </message>
    <message>
        <source>smtpserver.xml</source>
        <translation>smtpserver.xml</translation>
    </message>
    <message>
        <source>Relay control</source>
        <translation>リレーの制御</translation>
    </message>
    <message>
        <source>Allow relaying only for a group of your own addresses, and for users who have logged in.</source>
        <translation>中継は、自分たちのアドレスのグループと、ログインした利用者にだけ許可してください。</translation>
    </message>
    <message>
        <source>Configuration, SMTP Server, Relay Control: Allow relay only for</source>
        <translation>Configuration, SMTP Server, Relay Control: Allow relay only for</translation>
    </message>
    <message>
        <source>What port 25 does with other domains</source>
        <translation>ほかのドメインに対する25番ポートの動作</translation>
    </message>
    <message>
        <source>The smtp endpoint has to reject every destination that is none of its own; only the submission endpoint, which asks for a login, may hand on to the remote queue.</source>
        <translation>smtpエンドポイントは、自分のものではない宛先をすべて拒否しなければなりません。リモートキューに渡してよいのは、ログインを要求するsubmissionエンドポイントだけです。</translation>
    </message>
    <message>
        <source>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</source>
        <translation>/etc/maddy/maddy.conf, smtp tcp://0.0.0.0:25</translation>
    </message>
    <message>
        <source>Addresses of the Docker network</source>
        <translation>Dockerネットワークのアドレス</translation>
    </message>
    <message>
        <source>mailcow trusts its own Docker network. Where incoming connections are translated into it, over IPv6 above all, strangers count as inside: give the containers real IPv6, or publish no AAAA record until they have it.</source>
        <translation>mailcowは、自身のDockerネットワークを信頼します。特にIPv6で、内向きの接続がそのネットワークのアドレスに変換されると、部外者が内部の者とみなされます。コンテナーに本物のIPv6を与えるか、それまではAAAAレコードを公開しないでください。</translation>
    </message>
    <message>
        <source>Leave mynetworks at what mailcow sets, and add no range of other people&apos;s hosts to it.</source>
        <translation>mynetworksはmailcowの設定のままにし、他人のホストの範囲を加えないでください。</translation>
    </message>
    <message>
        <source>The relay settings</source>
        <translation>中継の設定</translation>
    </message>
    <message>
        <source>Allow relaying for authenticated senders only. Relaying for local sender addresses must be off: anybody can write such an address. Privileged address ranges hold your own addresses and no others.</source>
        <translation>中継は、認証された送信者にだけ許可してください。ローカルの送信者アドレスに対する中継は、無効でなければなりません。そのようなアドレスは誰にでも書けます。特権を与えるアドレスの範囲には、自分たちのアドレスだけを含め、ほかを含めないでください。</translation>
    </message>
    <message>
        <source>SMTP, Properties, Relay</source>
        <translation>SMTP, Properties, Relay</translation>
    </message>
    <message>
        <source>Mail-in-a-Box inside of a container</source>
        <translation>コンテナー内のMail-in-a-Box</translation>
    </message>
    <message>
        <source>Mail-in-a-Box expects a machine of its own. In a container behind address translation every client has an address of the bridge, which its Postfix trusts: let the container have the public address, or take the bridge out of mynetworks.</source>
        <translation>Mail-in-a-Boxは、専用のマシンを前提としています。アドレス変換の背後にあるコンテナーでは、どのクライアントもブリッジのアドレスになり、それをPostfixが信頼します。コンテナーに公開アドレスを持たせるか、ブリッジをmynetworksから外してください。</translation>
    </message>
    <message>
        <source>Set that this server does not allow message relaying, and that sender addresses of local domains must exist. Look through the trusted hosts and addresses, and through aliases that lead to foreign domains.</source>
        <translation>このサーバーがメッセージの中継を許可しないことと、ローカルドメインの送信者アドレスが実在しなければならないことを設定してください。信頼するホストとアドレス、および外部のドメインにつながるエイリアスに目を通してください。</translation>
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
        <translation>Mimecastは、Authorized Outboundsの一覧にあるアドレスからだけ、外向きのメールを受け取ります。そのそれぞれが自分たちのサーバーかどうか、また、部外者がそのサーバーを通して送信できないかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Administration Console, Gateway, Authorized Outbounds</source>
        <translation>Administration Console, Gateway, Authorized Outbounds</translation>
    </message>
    <message>
        <source>The match rules</source>
        <translation>matchの規則</translation>
    </message>
    <message>
        <source>Only from local and from auth may relay; what comes from anywhere may only go to your own domains. A rule from any for any with a relay action opens the server.</source>
        <translation>中継してよいのはfrom localとfrom authだけです。from anyで来るものは、自分たちのドメイン宛てだけに限られます。from anyからfor anyへのrelayアクションを持つ規則は、サーバーを開いてしまいます。</translation>
    </message>
    <message>
        <source>/etc/mail/smtpd.conf (Debian: /etc/smtpd.conf)</source>
        <translation>/etc/mail/smtpd.conf（Debian: /etc/smtpd.conf）</translation>
    </message>
    <message>
        <source>The relay rule</source>
        <translation>中継の規則</translation>
    </message>
    <message>
        <source>The relay rule has to end by refusing whatever is neither from a trusted client nor for a domain of its own. Since Postfix 2.10 it is a list of its own, so that nothing in the recipient rules can open it.</source>
        <translation>中継の規則は、信頼するクライアントからでも自ドメイン宛てでもないものを、すべて拒否して終わらなければなりません。Postfix 2.10以降は独立した一覧なので、受信者の規則の中の何によっても開くことはありません。</translation>
    </message>
    <message>
        <source>Name only networks that are really yours in mynetworks, and only domains that you take mail for in relay_domains.</source>
        <translation>mynetworksには本当に自分たちのものであるネットワークだけを、relay_domainsには自分たちがメールを受け取るドメインだけを指定してください。</translation>
    </message>
    <message>
        <source>/etc/postfix/main.cf</source>
        <translation>/etc/postfix/main.cf</translation>
    </message>
    <message>
        <source>Rules that permit too early</source>
        <translation>早すぎる許可の規則</translation>
    </message>
    <message>
        <source>A check_sender_access or check_helo_access table that answers OK or PERMIT before reject_unauth_destination lets through whoever names the right sender or host. Move it behind, or let it answer DUNNO.</source>
        <translation>check_sender_accessやcheck_helo_accessの表がreject_unauth_destinationより前でOKまたはPERMITと答えると、正しい送信者やホストを名乗る者を誰でも通してしまいます。後ろに移すか、DUNNOと答えさせてください。</translation>
    </message>
    <message>
        <source>Both of these are defaults; where they were changed, an address can carry another one past the relay rule.</source>
        <translation>これらはどちらも既定です。変更されていると、アドレスが別のアドレスを隠し持ったまま、中継の規則を通り抜けることがあります。</translation>
    </message>
    <message>
        <source>Networks of containers</source>
        <translation>コンテナーのネットワーク</translation>
    </message>
    <message>
        <source>Take the ranges of container bridges out of mynetworks, and let containers that send mail log in at port 587.</source>
        <translation>コンテナーのブリッジの範囲をmynetworksから外し、メールを送るコンテナーは587番ポートでログインさせてください。</translation>
    </message>
    <message>
        <source>It is meant to be open</source>
        <translation>意図して開いている</translation>
    </message>
    <message>
        <source>This is Company A&apos;s practice relay, and it does what its policy says. Look at the same check with the gate shut:</source>
        <translation>これはA社の練習用リレーで、ポリシーのとおりに動作しています。ゲートを閉じた同じ検査をご覧ください:</translation>
    </message>
    <message>
        <source>A gateway before the server</source>
        <translation>サーバーの手前のゲートウェイ</translation>
    </message>
    <message>
        <source>A gateway answers for the servers behind it. Look through the hosts and networks that may send out through it, and take away what is not a mail server of yours; then look whether strangers can send through one of those.</source>
        <translation>ゲートウェイは、背後のサーバーに代わって応答します。これを通して外へ送れるホストとネットワークに目を通し、自分たちのメールサーバーではないものを取り除いてください。その後、部外者が、残ったサーバーのどれかを通して送信できないかを確かめてください。</translation>
    </message>
    <message>
        <source>The list of domains</source>
        <translation>ドメインの一覧</translation>
    </message>
    <message>
        <source>Without a file rcpthosts qmail takes mail for the whole world. It has to exist, with your own domains in it, a line each.</source>
        <translation>rcpthostsファイルがないと、qmailは全世界宛てのメールを受け取ります。このファイルは必ず用意し、自分たちのドメインを1行に1つずつ書いてください。</translation>
    </message>
    <message>
        <source>RELAYCLIENT may be set for your own addresses only: look at the rules that tcpserver reads.</source>
        <translation>RELAYCLIENTは、自分たちのアドレスにだけ設定できます。tcpserverが読む規則を確かめてください。</translation>
    </message>
    <message>
        <source>/var/qmail/control/rcpthosts</source>
        <translation>/var/qmail/control/rcpthosts</translation>
    </message>
    <message>
        <source>The percent hack</source>
        <translation>パーセントハック</translation>
    </message>
    <message>
        <source>Every domain in control/percenthack has its percent signs turned into an @. Take the file away.</source>
        <translation>control/percenthackにあるドメインでは、パーセント記号が@に変えられます。このファイルを取り除いてください。</translation>
    </message>
    <message>
        <source>/var/qmail/control/percenthack</source>
        <translation>/var/qmail/control/percenthack</translation>
    </message>
    <message>
        <source>Features that relay</source>
        <translation>中継する機能</translation>
    </message>
    <message>
        <source>Since 8.9 Sendmail refuses to relay unless it is told to. Take these lines out of the .mc file where they stand, and make the .cf file anew.</source>
        <translation>Sendmailは8.9以降、指定されない限り中継を拒否します。次の行があれば.mcファイルから取り除き、.cfファイルを作り直してください。</translation>
    </message>
    <message>
        <source>Hosts that may relay stand in relay-domains, or in the access table with RELAY: your own networks, nothing more.</source>
        <translation>中継を許すホストは、relay-domainsか、アクセス表のRELAYにあります。自分たちのネットワークだけにし、ほかを含めないでください。</translation>
    </message>
    <message>
        <source>/etc/mail/sendmail.mc: take these out</source>
        <translation>/etc/mail/sendmail.mc: 次の行を取り除く</translation>
    </message>
    <message>
        <source>At the RCPT stage relaying must be allowed only to those who have logged in, and ports other than 25 must require a login. Your own domains have to be known to the directory.</source>
        <translation>RCPTの段階では、ログインした利用者にだけ中継を許可しなければならず、25番以外のポートではログインを要求しなければなりません。自分たちのドメインは、ディレクトリに登録されている必要があります。</translation>
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
        <translation>Postern自身の練習用リレー</translation>
    </message>
</context>
</TS>
