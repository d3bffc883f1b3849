// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/plainlog.h"

#include "core/smtp/bytes.h"
#include "ui/theme/measures.h"

#include <QApplication>
#include <QEvent>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kLinesAtMost = 5000;

// Time, direction, line: "  0.466 ◁ 554 5.7.1 Relay access denied".
QString lineOf(const smtp::TranscriptEntry &entry)
{
    using Kind = smtp::TranscriptEntry::Kind;
    const QString at = QString::number(double(entry.at.count()) / 1000, 'f', 3).rightJustified(7);
    const QString text = smtp::escaped(entry.bytes.trimmed());
    switch (entry.kind) {
    case Kind::Connected:
        return at + u"   "_s + PlainLog::tr("connected: %1").arg(text);
    case Kind::Said:
        return at + u" ▶ "_s + text;
    case Kind::Heard:
        return at + u" ◁ "_s + text;
    case Kind::Encrypted:
        return at + u"   "_s + PlainLog::tr("encrypted: %1").arg(text);
    case Kind::Dropped:
        return at + u"   "_s + PlainLog::tr("thrown away: %1").arg(text);
    case Kind::Silence:
        return at + u"   "_s + PlainLog::tr("no answer in %1 ms").arg(text);
    case Kind::Closed:
        return at + u"   "_s + PlainLog::tr("connection closed: %1").arg(text);
    case Kind::Left:
        return at + u"   "_s + PlainLog::tr("we hung up");
    }
    return {};
}

} // namespace

PlainLog::PlainLog(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"dialogueLog"_s);
    setAccessibleName(tr("Dialogue"));
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setMaximumBlockCount(kLinesAtMost);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    dress();
}

void PlainLog::show(const check::Event &event)
{
    if (const auto *found = std::get_if<check::EndpointFound>(&event))
        appendPlainText(u"== "_s + found->what.toString());
    else if (const auto *resolving = std::get_if<check::Resolving>(&event))
        appendPlainText(tr("Looking up %1 …").arg(resolving->name));
    else if (const auto *line = std::get_if<check::LineLogged>(&event))
        appendPlainText(lineOf(line->entry));
    else if (const auto *pause = std::get_if<check::Pausing>(&event))
        appendPlainText(tr("The server asks for patience; going on in %1 s.").arg(pause->length.count() / 1000));
}

void PlainLog::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PlainLog::dress()
{
    setFont(typeFont(QApplication::font(), Type::Wire));
}

} // namespace postern::ui
