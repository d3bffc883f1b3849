// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/recordactions.h"

#include "core/explain/explanation.h"
#include "core/verdict/rulebook.h"
#include "core/verdict/verdict.h"
#include "ui/wizard/recordshelf.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kTicketWidth = 80; // columns

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::RecordActions)
};

QString suggestedName(const check::Record &record)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9.-]+"_s);
    QString name = record.target.left(60).replace(odd, u"-"_s);
    return name + u'-' + record.startedAt.toString(u"yyyyMMdd-HHmm"_s) + u".postern"_s;
}

} // namespace

QString saveRecordAs(const check::Record &record, const Dialogs &dialogs, QWidget *parent)
{
    const QString path = dialogs.saveFile(parent, suggestedName(record));
    if (path.isEmpty())
        return {};
    if (const auto flaw = writeRecord(path, record)) {
        dialogs.complain(parent, Say::tr("%1 cannot be written: %2. Choose another folder.").arg(path, *flaw));
        return {};
    }
    return path;
}

void copyAsText(const check::Record &record)
{
    const auto verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    QGuiApplication::clipboard()->setText(explain::plainText(explain::explain(record, verdict), kTicketWidth));
}

} // namespace postern::ui
