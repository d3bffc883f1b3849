// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/learn/lessonhtml.h"
#include "core/learn/performance.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace postern::ui {

// Writes the lessons as pages into a folder: HTML, one style, and a picture (SVG) of what every message came to. All
// messages are sent for real first; then all files are written, and put in place together, each at once. Needs a
// QGuiApplication for the fonts, and an event loop.
class LessonExport : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        enum class Reason {
            NoFolder,  // it cannot be made, or nothing in it
            NoFile,    // one of them cannot be written
            NoServers, // the practice servers did not answer
        };
        Reason reason = Reason::NoFolder;
        QString path;
        QString system; // what the system says; may be empty
    };

    explicit LessonExport(QString folder, QObject *parent = nullptr);
    ~LessonExport() override;

    void start();
    const std::optional<Failure> &failure() const { return m_failure; } // known after finished()
    int fileCount() const { return int(m_files.size()); }

signals:
    void finished(); // once

private:
    struct Task
    {
        const learn::Lesson *lesson;
        const learn::LessonStep *step;
    };
    struct File
    {
        QString name;
        QByteArray bytes;
    };

    void next();
    void take(const Task &task, const learn::Performed &performed);
    void compose();
    void write();
    void fail(Failure::Reason reason, const QString &path, const QString &system);

    QString m_folder;
    std::vector<Task> m_tasks;
    std::size_t m_done = 0;
    std::unique_ptr<learn::Performance> m_performance;
    learn::PagePictures m_pictures;
    std::vector<File> m_files;
    std::optional<Failure> m_failure;
};

} // namespace postern::ui
