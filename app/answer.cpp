// SPDX-License-Identifier: Apache-2.0
#include "app/answer.h"

#include "app/console.h"
#include "app/reportfiles.h"
#include "core/check/recordfile.h"
#include "core/check/result.h"
#include "core/explain/explanation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postern::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::app::Say)
};

// Writes a file at once and whole, or not at all.
bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        complain(Say::tr("%1 cannot be written: %2. The verdict above stands; name another file to keep it.")
                     .arg(path, file.errorString()));
    return isWritten;
}

void show(const check::Record &record, const verdict::Verdict &verdict, const Output &output)
{
    if (output.isQuiet)
        return;
    switch (output.format) {
    case Format::Text:
        return print(explain::plainText(explain::explain(record, verdict), terminalWidth()));
    case Format::Json:
        return print(QString::fromUtf8(check::resultText(record, verdict)));
    case Format::Nagios:
        return print(explain::monitoringLine(record, verdict) + u'\n');
    }
}

} // namespace

void keep(const check::Record &record, const Output &output)
{
    QSaveFile file(output.saveFile);
    if (!output.saveFile.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(check::recordText(record)) > 0)
        file.commit();
}

int answer(const check::Record &record, const Output &output)
{
    const verdict::Verdict verdict = verdict::judge(record.evidence, verdict::RuleBook::builtIn());
    show(record, verdict, output);
    bool isKept = true;
    for (const WantedFile &one : wantedFiles(record, verdict, output))
        isKept = write(one.path, one.make()) && isKept;
    return isKept ? verdict::exitStatus(verdict.state) : kUsageError;
}

std::optional<QString> unwritable(const Output &output)
{
    for (const QString &path : wantedPaths(output)) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.cancelWriting();
            continue;
        }
        return Say::tr("%1 cannot be written: %2. Name a file in a folder that you may write to.")
            .arg(path, file.errorString());
    }
    return std::nullopt;
}

} // namespace postern::app
