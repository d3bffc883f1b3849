// SPDX-License-Identifier: Apache-2.0
#include "core/explain/help.h"

#include <QCoreApplication>

namespace postern::explain {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Help)

public:
    static Help start()
    {
        return {tr("Where to begin"),
                {tr("A mail server that carries a stranger's mail to another stranger is an open relay. Whoever finds "
                    "one sends through it, and it is the server that ends on the block lists. Postern asks a server in "
                    "all the ways that have ever opened one, and says what it answered."),
                 tr("Check a server: seven short steps, from its name to an explained verdict. Nothing is sent to it "
                    "before you have said that you may test it."),
                 tr("Try it on Company A: a mail server inside this program, closed, open, or with one hidden door. "
                    "Nothing leaves this computer, so it is the place to look around."),
                 tr("Open a saved check: every check is kept, and can be judged again, replayed and passed on. A file "
                    "can also be dropped on this window.")}};
    }

    static Help server()
    {
        return {tr("Which server"),
                {tr("Type a domain to ask all its mail exchangers, as other servers find them: example.org. Type a "
                    "host or an address to ask just that one, with a port behind it if it listens elsewhere: "
                    "mail.example.org:25, 192.0.2.25, [2001:db8::25]:587."),
                 tr("The list shows what would be dialled. It comes from the DNS; the server itself hears nothing yet. "
                    "Take the tick from what shall be left out: the verdict then says that it was not covered."),
                 tr("Port 25 is where other servers, and strangers, deliver. 465 and 587 are for the server's own "
                    "people; some servers are open there only. Many networks let nobody out to port 25: if it does not "
                    "answer from here, ask from another place."),
                 tr("A domain stands for its exchangers. If the name is a host that has exchangers as well, say so "
                    "under Ports and pace.")}};
    }

    static Help permission()
    {
        return {tr("May we, and from where"),
                {tr("Asking a stranger's server in this way can be an offence, even if nothing is sent. Your word that "
                    "you may is kept in the record of the check, with its time."),
                 tr("A mail server relays for its own network, and that is right. So it matters where you stand: only "
                    "from outside does its answer say what it does for strangers. Postern compares addresses; if you "
                    "know better, because of a tunnel or a translator, say so here."),
                 tr("If you stand inside, the verdict will at best be “trusted”. Run the check from a place outside, "
                    "or through a proxy there.")}};
    }

    static Help addresses()
    {
        return {tr("Which addresses"),
                {tr("All of these may stay empty; each makes the verdict surer."),
                 tr("The outside recipient is the most useful one: a mailbox of yours at a domain that the server has "
                    "nothing to do with. Without it a reserved address stands in, which some servers refuse for its "
                    "own sake. A second one, at another domain, tells a relay from a server that happens to host the "
                    "first."),
                 tr("The domain that the server takes mail for, and a mailbox that exists there, are for the controls: "
                    "they show that it takes mail from us at all. Without that, a refusal means nothing."),
                 tr("A user name and a password are asked for only if you want to know whether the server's own people "
                    "can still send after the relay is closed. The password is kept in memory, and given once, over "
                    "TLS, to a server with a valid certificate.")}};
    }

    static Help depth()
    {
        return {tr("How far"),
                {tr("An SMTP dialogue has steps: who it is from, whom it is for, and then the message. A server may "
                    "refuse at each of them."),
                 tr("Up to the recipient is the shyest way. It finds most open relays, but a server that refuses only "
                    "later looks open."),
                 tr("Up to the message asks one step further and hangs up when the server says yes. Still nothing is "
                    "sent."),
                 tr("A server may take a message and throw it away: only one that arrives proves an open relay.")}};
    }

    static Help check()
    {
        return {
            tr("The check"),
            {tr("Above, the envelope travels as the server answers: held at the gate, or let through. While answers "
                "come faster than eyes can follow, they are shown as a stream with counts; choose a question to "
                "see it alone, at your pace."),
             tr("Below at the left stands every line of both sides. Ask any of them what it means: click it, or "
                "press Enter on it. At the right stand the questions and what has come of them."),
             tr("Stop the check whenever you like. It ends politely, and what was heard is kept and judged.")}};
    }

    static Help verdict()
    {
        return {tr("The verdict"),
                {tr("The badge says what the server does for strangers, and how sure that is. A refusal alone is not "
                    "“closed”, and a yes alone is not “open”: reasons decide, and they stand beside it."),
                 tr("The four fields are the two rules of a mail server: its own people may send to anyone, strangers "
                    "only to its own mailboxes. The field at the lower end of the outside column is the one that must "
                    "never be taken."),
                 tr("Doors, endpoints, controls, findings, and what was not covered: each leads to the lines that it "
                    "rests on. By hand gives the commands that show the same without Postern.")}};
    }

    static Help whatNext()
    {
        return {tr("What next"),
                {tr("Save the check to keep every byte of it: the file can be opened, replayed and judged again on any "
                    "machine, and by a later Postern that knows better rules."),
                 tr("Copy it as text for a ticket or a mail. Run it again, from the same place, after a door was "
                    "closed, to see that it is shut.")}};
    }

    static Help savedCheck()
    {
        return {tr("A saved check"),
                {tr("A file holds what was said and heard, not the verdict: that is found anew by the rules of this "
                    "program, and is the same wherever the file is opened."),
                 tr("Under Path the envelopes travel as they did. Under Dialogue stand all lines; ask any of them what "
                    "it means.")}};
    }

    static Help learn()
    {
        return {tr("Learn"),
                {tr("The lessons lead from what a relay is to why an open one hurts and how it is closed. Each takes a "
                    "few minutes; what was read is ticked, and nothing has to be read in order."),
                 tr("Pictures and dialogues come from real mail servers inside this program, which run while you "
                    "watch. Nothing leaves this computer."),
                 tr("A check that you came from stays as it is, and goes on.")}};
    }

    static Help keys()
    {
        return {
            tr("Keys"),
            {tr("Everywhere: F1 explains the page, Alt+Home leads to the start page, Ctrl+N checks a server, Ctrl+T "
                "tries it on Company A, Ctrl+O opens a saved check."),
             tr("In the wizard: Enter goes on, Alt with the underlined letter presses a button, Escape stops a "
                "check that runs."),
             tr("In the picture: Space plays and pauses, the arrow keys step, Home begins again."),
             tr("In the dialogue: Enter asks a line what it means and Escape takes the answer back, Ctrl+E "
                "explains all of it, Ctrl+F finds, F3 and Shift+F3 lead to the next and the one before, Ctrl+C "
                "copies the marked lines.")}};
    }
};

} // namespace

Help helpOn(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Start:
        return Pages::start();
    case HelpTopic::Server:
        return Pages::server();
    case HelpTopic::Permission:
        return Pages::permission();
    case HelpTopic::Addresses:
        return Pages::addresses();
    case HelpTopic::Depth:
        return Pages::depth();
    case HelpTopic::Check:
        return Pages::check();
    case HelpTopic::Verdict:
        return Pages::verdict();
    case HelpTopic::WhatNext:
        return Pages::whatNext();
    case HelpTopic::SavedCheck:
        return Pages::savedCheck();
    case HelpTopic::Learn:
        return Pages::learn();
    case HelpTopic::Keys:
        return Pages::keys();
    }
    return {};
}

} // namespace postern::explain
