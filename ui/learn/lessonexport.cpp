// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/lessonexport.h"

#include "core/explain/columns.h"
#include "core/learn/arrived.h"
#include "core/verdict/rulebook.h"
#include "ui/dialogue/dialoguemodel.h"
#include "ui/learn/staging.h"
#include "ui/report/htmldress.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kPictures = "pictures"_L1;

QString linesOf(const check::Record &record)
{
    DialogueModel model;
    model.setRecord(record, verdict::judge(record.evidence, verdict::RuleBook::builtIn()));
    QString client = LessonExport::tr("Client");
    QString server = LessonExport::tr("Server");
    const int column = 2 + std::max(explain::columnsOf(client), explain::columnsOf(server));
    for (QString *one : {&client, &server})
        *one += QString(column - explain::columnsOf(*one), u' ');
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const DialogueLine &line = model.line(model.index(row));
        if (line.isOurs() || line.isTheirs())
            lines += (line.isOurs() ? client : server) + line.text;
    }
    return lines.join(u'\n');
}

QString mailboxOf(const learn::Performed &performed)
{
    if (performed.message.content.isEmpty())
        return {};
    const learn::Arrived told = learn::arrived(performed.message);
    QStringList lines;
    for (const learn::HeaderLine &one : told.headers)
        lines += one.name + u": "_s + one.value;
    return lines.join(u'\n') + u"\n\n"_s + told.text;
}

} // namespace

LessonExport::LessonExport(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    for (const learn::Lesson &lesson : learn::LessonBook::builtIn().lessons()) {
        for (const learn::LessonStep &step : lesson.steps)
            m_tasks.push_back({&lesson, &step});
    }
}

LessonExport::~LessonExport() = default;

// The folder first: nobody wants to wait and then hear that there is no place.
void LessonExport::start()
{
    const QString pictures = QDir(m_folder).filePath(kPictures);
    if (!QDir().mkpath(pictures))
        return fail(Failure::Reason::NoFolder, m_folder, {});
    next();
}

void LessonExport::next()
{
    if (m_done == m_tasks.size())
        return compose();
    const Task task = m_tasks[m_done];
    m_performance = std::make_unique<learn::Performance>(task.step->situation);
    connect(
        m_performance.get(), &learn::Performance::finished, this,
        [this, task] {
            if (m_performance->performed().rest == learn::Rest::Unknown)
                return fail(Failure::Reason::NoServers, {}, {});
            take(task, m_performance->performed());
            ++m_done;
            next();
        },
        Qt::QueuedConnection);
    m_performance->start();
}

void LessonExport::take(const Task &task, const learn::Performed &performed)
{
    const Journey journey = journeyOf(performed);
    const QString name = task.lesson->id + u'-' + task.step->id + u".svg"_s;
    QStringList words;
    for (const JourneyStep &one : journey.steps)
        words += one.sentence;
    learn::PagePicture picture;
    picture.file = kPictures + u'/' + name;
    picture.words = words.join(u' ');
    picture.lines = linesOf(performed.record);
    if (task.step->looksIntoMailbox) {
        picture.mailbox = mailboxOf(performed);
        picture.moral = learn::mailboxSentence(performed);
    }
    m_files.push_back({picture.file, pictureFile(journey)});
    m_pictures[task.lesson->id + u'/' + task.step->id] = picture;
}

void LessonExport::compose()
{
    const learn::LessonBook &book = learn::LessonBook::builtIn();
    const learn::LessonPages pages(book, m_pictures);
    m_files.push_back({learn::LessonPages::kStyle,
                       learn::LessonPages::style(colourDeclarations(Scheme::Light), colourDeclarations(Scheme::Dark))});
    m_files.push_back({learn::LessonPages::kQuiz, pages.quiz()});
    for (std::size_t i = 0; i < book.lessons().size(); ++i)
        m_files.push_back({learn::LessonPages::fileOf(book.lessons()[i]), pages.lesson(i)});
    m_files.push_back({learn::LessonPages::kIndex, pages.index()});
    write();
}

// Nothing is replaced before all of it is written.
void LessonExport::write()
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const File &one : m_files) {
        auto file = std::make_unique<QSaveFile>(QDir(m_folder).filePath(one.name));
        if (!file->open(QIODevice::WriteOnly) || file->write(one.bytes) != one.bytes.size())
            return fail(Failure::Reason::NoFile, file->fileName(), file->errorString());
        written.push_back(std::move(file));
    }
    for (const auto &file : written) {
        if (!file->commit())
            return fail(Failure::Reason::NoFile, file->fileName(), file->errorString());
    }
    emit finished();
}

void LessonExport::fail(Failure::Reason reason, const QString &path, const QString &system)
{
    m_failure = Failure{reason, path, system};
    // From the event loop, also where there was nothing to wait for.
    QMetaObject::invokeMethod(this, &LessonExport::finished, Qt::QueuedConnection);
}

} // namespace postern::ui
