// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/sourcedrop.h"

#include "core/smtp/bytes.h"
#include "core/verdict/delivery.h"
#include "core/verdict/mailsource.h"
#include "ui/theme/measures.h"

#include <QFile>
#include <QMimeData>
#include <QSignalBlocker>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr qreal kHeight = 5; // rows

QString fileIn(const QMimeData *given)
{
    const QList<QUrl> urls = given->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

SourceDrop::SourceDrop(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"sourceDrop"_s);
    setAccessibleName(tr("The source of the message"));
    setPlaceholderText(tr("Paste the message's source here, or drop its .eml file."));
    setFont(typeFont(font(), Type::Wire));
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setMinimumHeight(qRound(kDialogueRowHeight * kHeight * u(font())));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QByteArray source = toPlainText().toUtf8().left(verdict::kMaxSource);
        if (!source.trimmed().isEmpty())
            emit given(source);
    });
}

bool SourceDrop::canInsertFromMimeData(const QMimeData *offered) const
{
    return !fileIn(offered).isEmpty() || QPlainTextEdit::canInsertFromMimeData(offered);
}

void SourceDrop::insertFromMimeData(const QMimeData *offered)
{
    const QString file = fileIn(offered);
    if (file.isEmpty())
        QPlainTextEdit::insertFromMimeData(offered);
    else
        read(file);
}

// The bytes count, not the text that is shown: they may be in any encoding.
void SourceDrop::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray source = file.read(verdict::kMaxSource);
    if (source.trimmed().isEmpty())
        return;
    QStringList lines;
    for (const QByteArray &line : source.left(verdict::kArrivalAtMost).split('\n'))
        lines += smtp::escaped(line.endsWith('\r') ? line.chopped(1) : line);
    {
        const QSignalBlocker quiet(this);
        setPlainText(lines.join(u'\n'));
    }
    emit given(source);
}

} // namespace postern::ui
