// SPDX-License-Identifier: Apache-2.0
// How to close it, and what to do next.
#include "core/explain/reportparts.h"
#include "core/explain/tongue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

class Remedies
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::RemedySection)

public:
    static Blocks blocks(const ReportSource &source)
    {
        Blocks blocks;
        addNext(blocks, source.told);
        // Whom the rules are for, as far as that is known.
        if (!source.told.remedies.empty() && !source.told.software.empty())
            blocks.push_back(say(source.told.software.front().sentence));
        for (const ShownRemedy &one : source.told.remedies)
            blocks.push_back(card(one));
        if (source.verdict.state == verdict::State::Closed)
            blocks.push_back(
                items({tr("Keep the two rules: from inside the network to any mailbox; from outside to the "
                          "server's own mailboxes only."),
                       tr("Test again from outside after every change of the server, and of whatever stands "
                          "before it: a firewall, a proxy, a container, an IPv6 address.")}));
        return blocks;
    }

private:
    static void addNext(Blocks &blocks, const Explanation &told)
    {
        QStringList steps = told.next;
        steps.removeAll(told.command);
        if (!steps.isEmpty())
            blocks.push_back(items(steps, steps.size() > 1));
        if (!told.command.isEmpty())
            blocks.push_back({CommandBlock{told.command, {}}});
    }

    static Block card(const ShownRemedy &remedy)
    {
        Box box{remedy.server.isEmpty() ? remedy.title : labelled(remedy.server, remedy.title),
                {},
                Box::Ground::Accent,
                Tone::Neutral};
        for (const QString &one : remedy.sentences)
            box.blocks.push_back(say(one));
        if (!remedy.rule.isEmpty())
            box.blocks.push_back({CommandBlock{remedy.rule, remedy.place}});
        else if (!remedy.place.isEmpty())
            box.blocks.push_back({Paragraph{{mono(remedy.place)}, false}});
        if (!remedy.then.isEmpty())
            box.blocks.push_back({CommandBlock{remedy.then, tr("Then")}});
        if (!remedy.source.isEmpty()) {
            Span source = muted(remedy.source);
            source.url = remedy.url;
            box.blocks.push_back({Paragraph{{muted(tr("Source: ")), source}, false}});
        }
        return {box};
    }
};

} // namespace

Blocks remedyBlocks(const ReportSource &source)
{
    return Remedies::blocks(source);
}

} // namespace postern::explain
