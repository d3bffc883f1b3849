// SPDX-License-Identifier: Apache-2.0
// What server software it is, in words.
#include "core/explain/tongue.h"
#include "core/explain/words.h"

#include "core/smtp/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

using verdict::Hint;
using Weight = verdict::ServerBook::Weight;

constexpr qsizetype kLineAtMost = 100; // columns of a reply inside a sentence

class Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Software)

public:
    static QString quoted(const Hint &hint)
    {
        const QString line = smtp::escaped(hint.line);
        return tr("“%1”").arg(line.size() <= kLineAtMost ? line : line.first(kLineAtMost - 1) + u'…');
    }

    static QString because(const std::vector<Hint> &hints)
    {
        QString name;
        QString wording;
        int others = 0;
        for (const Hint &hint : hints) {
            if (hint.weight == Weight::Name && name.isEmpty())
                name = tr("it calls itself so (%1)").arg(quoted(hint));
            else if (hint.weight != Weight::Name && wording.isEmpty())
                wording = tr("it speaks in its words (%1%2)").arg(quoted(hint), u"%1"_s);
            else
                others += hint.weight == Weight::Name ? 0 : 1;
        }
        const QString more = others == 0 ? QString()
            : others == 1                ? tr(" and one more")
                                         : tr(" and %1 more").arg(others);
        if (wording.isEmpty())
            return tr("%1, and nothing else shows it").arg(name);
        // Not arg(): the server's own line stands in there, with whatever signs it has.
        wording.replace(wording.lastIndexOf(u"%1"_s), 2, more);
        return name.isEmpty() ? wording : tr("%1, and %2").arg(name, wording);
    }

    static QString sureness(verdict::Sureness sureness)
    {
        return sureness == verdict::Sureness::Likely ? tr("likely") : tr("possible");
    }

    static QString against(const Hint &hint)
    {
        return tr("But %1 is what %2 says: one of them is a disguise, or a gateway stands before the server, or two "
                  "servers share the address.")
            .arg(quoted(hint), serverName(hint.server, hint.server));
    }

    static QString whole(const verdict::Software &software)
    {
        const QString version =
            software.version.isEmpty() ? QString() : u' ' + smtp::escaped(software.version.toUtf8());
        const QString sentence = tr("It looks like %1 (%2): %3.")
                                     .arg(spoken("resources/servers", software.name) + version,
                                          sureness(software.sureness), because(software.because));
        return software.against.empty() ? sentence : followed(sentence, against(software.against.front()));
    }
};

} // namespace

QString softwareFor(const verdict::Software &software)
{
    return software.id.isEmpty() ? QString() : Say::whole(software);
}

} // namespace postern::explain
