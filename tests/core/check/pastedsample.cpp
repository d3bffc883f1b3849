// SPDX-License-Identifier: Apache-2.0
#include "pastedsample.h"

#include "core/verdict/verdict.h"

namespace postern::check {

const char kTelnet[] = R"(Trying 192.0.2.1...
Connected to mx.home.example.
Escape character is '^]'.
220 mx.home.example ESMTP Postfix
EHLO tester.example
250-mx.home.example
250-PIPELINING
250 8BITMIME
MAIL FROM:<a@outside.example>
250 2.1.0 Ok
RCPT TO:<postmaster@home.example>
250 2.1.5 Ok
RSET
250 2.0.0 Ok
MAIL FROM:<a@outside.example>
250 2.1.0 Ok
RCPT TO:<b@elsewhere.example>
554 5.7.1 <b@elsewhere.example>: Relay access denied
QUIT
221 2.0.0 Bye
Connection closed by foreign host.
)";

const char kSwaks[] = R"(=== Trying mx.home.example:25...
=== Connected to mx.home.example.
<-  220 mx.home.example ESMTP
 -> EHLO tester.example
<-  250-mx.home.example
<-  250-STARTTLS
<-  250 SIZE 1000
 -> STARTTLS
<-  220 2.0.0 Ready to start TLS
=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
=== TLS peer DN="/CN=mx.home.example"
 ~> EHLO tester.example
<~  250-mx.home.example
<~  250 SIZE 1000
 ~> MAIL FROM:<a@outside.example>
<~  250 2.1.0 Ok
 ~> RCPT TO:<b@elsewhere.example>
<~  250 2.1.5 Ok
 ~> DATA
<~  354 End data with <CR><LF>.<CR><LF>
 ~> Date: Sun, 01 Mar 2026 12:00:00 +0000
 ~> Subject: test
 ~> 
 ~> 550 times
 ~> .
<~  250 2.0.0 Ok: queued as 4711
 ~> QUIT
<~  221 2.0.0 Bye
=== Connection closed with remote host.
)";

const char kOpenssl[] = R"(CONNECTED(00000003)
depth=0 CN = mx.home.example
verify error:num=18:self-signed certificate
---
Certificate chain
 0 s:CN = mx.home.example
   i:CN = mx.home.example
-----BEGIN CERTIFICATE-----
MIIDFTCCAf2gAwIBAgIUQmFzZTY0IG9ubHksIG5vIGNlcnRpZmljYXRlIGF0IGFs
-----END CERTIFICATE-----
SSL handshake has read 1519 bytes and written 413 bytes
Verification error: self-signed certificate
New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384
    0000 - 4d 61 69 6c 20 66 72 6f-6d 20 68 6f 6d 65 2e 2e   Mail from home..
    Start Time: 1770000000
---
250 CHUNKING
EHLO tester.example
250-mx.home.example
250 8BITMIME
mail from:<a@outside.example>
250 2.1.0 Ok
rcpt to:<b@elsewhere.example>
250 2.1.5 Ok
read:errno=104
)";

QByteArray dialogue(const QByteArray &lines)
{
    return "220 mx.home.example ESMTP\nEHLO tester.example\n250 mx.home.example\n" + lines;
}

QByteArray asked(const QByteArray &from, const QByteArray &to, const QByteArray &reply)
{
    return "MAIL FROM:" + from + "\n250 ok\nRCPT TO:" + to + "\n" + reply + "\nRSET\n250 ok\n";
}

QString stateOf(const Record &record)
{
    return verdict::toString(verdict::judge(record.evidence, verdict::RuleBook::builtIn()).state);
}

QByteArrayList shapesOf(const Record &record)
{
    QByteArrayList shapes;
    for (const probe::Envelope &one : record.evidence.endpoints.front().envelopes)
        shapes += one.id.toLatin1() + ' ' + probe::toString(one.kind).toLatin1() + (one.isPlain ? " plain" : "")
            + (one.hasLocalReading() ? " local?" : "") + ' ' + one.rcptTo().bytes();
    return shapes;
}

} // namespace postern::check
