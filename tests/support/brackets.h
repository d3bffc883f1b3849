// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

namespace postern::test {

// A language in which every text of ours stands in brackets that nothing else has: what stands outside of them was
// never given to a translator.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QByteArrayView from(context);
        if (!from.startsWith("postern::") && !from.startsWith("resources/"))
            return {};
        const QString text = QString::fromUtf8(source);
        return from.endsWith("::Tongue") ? text : u'\u27e6' + text + u'\u27e7'; // codes and patterns, no words
    }
};

// What stands outside of all brackets.
inline QString outsideOfBrackets(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar one : text) {
        depth += one == u'\u27e6' ? 1 : 0;
        if (depth == 0)
            rest += one;
        depth -= one == u'\u27e7' ? 1 : 0;
    }
    return rest;
}

} // namespace postern::test
