// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/messagewatch.h"
#include "core/check/record.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace postern::ui {

// The watches that were gone on with from saved checks, by the file of each. They go on whatever page is looked at, and
// end with this.
class LaterWatches : public QObject
{
    Q_OBJECT

public:
    explicit LaterWatches(QObject *parent = nullptr);
    ~LaterWatches() override;

    // Without a watcher only what the user shows is read. One that runs for this file already goes on instead.
    void begin(const QString &file, const check::Record &record, std::unique_ptr<delivery::Watcher> watcher);
    void handIn(const QString &file, const QByteArray &source);
    void stop(const QString &file); // can be gone on with; grown() follows at once
    void stopAll();

    bool isWatching(const QString &file) const;
    const check::Event *lastOf(const QString &file) const; // null: nothing yet
    QStringList files() const;                             // in the order in which they were begun

signals:
    void changed(); // there is one more, or one less
    void happened(const QString &file, const postern::check::Event &event);
    // It ended: by something that was seen, or by more time.
    void grown(const QString &file, const postern::check::Record &record);
    void failed(const QString &file, const postern::check::Record &record); // the place could not be read

private:
    struct One;

    std::shared_ptr<One> find(const QString &file) const;
    void end(const QString &file);

    std::vector<std::shared_ptr<One>> m_all;
};

} // namespace postern::ui
