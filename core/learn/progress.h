// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QSettings;

namespace postern::learn {

struct Question;

// How far the reader is: kept from one start of the program to the next, and forgotten on their word only. A unit is a
// lesson or one of the tools beside them, by its id.
class Progress : public QObject
{
    Q_OBJECT

public:
    enum class State { NotBegun, Begun, Done };

    explicit Progress(QSettings &settings, QObject *parent = nullptr); // has to outlive it

    State state(const QString &unit) const;
    void begin(const QString &unit);  // changes nothing where more is known already
    void finish(const QString &unit); // done

    // Which of its choices was taken last; none: it was not answered yet.
    std::optional<std::size_t> answer(const Question &question) const;
    void setAnswer(const Question &question, std::size_t choice);
    void forgetAnswer(const Question &question);

    void reset(); // of everything

signals:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace postern::learn
