// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/laterwatches.h"

#include "core/check/order.h"

#include <algorithm>
#include <optional>

namespace postern::ui {

struct LaterWatches::One
{
    QString file;
    check::Record record;
    std::optional<check::Event> last;
    std::unique_ptr<check::MessageWatch> watch; // of the record's evidence
};

LaterWatches::LaterWatches(QObject *parent)
    : QObject(parent)
{
}

LaterWatches::~LaterWatches() = default;

void LaterWatches::begin(const QString &file, const check::Record &record, std::unique_ptr<delivery::Watcher> watcher)
{
    if (isWatching(file))
        return;
    const auto one = std::make_shared<One>();
    one->file = file;
    one->record = record;
    one->watch = std::make_unique<check::MessageWatch>(one->record.evidence, std::move(watcher), false);
    connect(one->watch.get(), &check::MessageWatch::happened, this,
            [this, told = one.get()](const check::Event &event) {
                told->last = event;
                emit happened(told->file, event);
            });
    connect(one->watch.get(), &check::MessageWatch::ended, this, [this, file] { end(file); });
    m_all.push_back(one);
    emit changed();
    one->watch->start();
    if (!one->watch->hasEnded())
        one->watch->settle();
    if (!one->watch->hasEnded())
        one->watch->waitFor(check::kDefaultWatch);
}

void LaterWatches::handIn(const QString &file, const QByteArray &source)
{
    if (const auto one = find(file))
        one->watch->handIn(source);
}

void LaterWatches::stop(const QString &file)
{
    if (const auto one = find(file))
        one->watch->end(verdict::WatchEnd::Stopped);
}

void LaterWatches::stopAll()
{
    for (const QString &file : files())
        stop(file);
}

bool LaterWatches::isWatching(const QString &file) const
{
    return find(file) != nullptr;
}

const check::Event *LaterWatches::lastOf(const QString &file) const
{
    const auto one = find(file);
    return one && one->last ? &*one->last : nullptr;
}

QStringList LaterWatches::files() const
{
    QStringList files;
    for (const auto &one : m_all)
        files += one->file;
    return files;
}

std::shared_ptr<LaterWatches::One> LaterWatches::find(const QString &file) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&file](const auto &one) { return one->file == file; });
    return found == m_all.end() ? nullptr : *found;
}

void LaterWatches::end(const QString &file)
{
    const auto one = find(file);
    if (!one)
        return;
    std::erase(m_all, one);
    // Gone by the event loop: we are called from inside the watch.
    QMetaObject::invokeMethod(
        this, [kept = one] {}, Qt::QueuedConnection);
    emit changed();
    if (one->record.evidence.delivery->end == verdict::WatchEnd::Failed)
        emit failed(file, one->record);
    else
        emit grown(file, one->record);
}

} // namespace postern::ui
