// SPDX-License-Identifier: Apache-2.0
#include "core/learn/progress.h"

#include "core/learn/lesson.h"
#include "core/words.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

using State = Progress::State;

constexpr auto kGroup = "learn"_L1;

constexpr Word<State> kStates[] = {
    {State::NotBegun, QLatin1StringView("not-begun")},
    {State::Begun, QLatin1StringView("begun")},
    {State::Done, QLatin1StringView("done")},
};

QString unitKey(const QString &unit)
{
    return kGroup + "/units/"_L1 + unit;
}

QString answerKey(const Question &question)
{
    return kGroup + "/answers/"_L1 + question.id;
}

} // namespace

Progress::Progress(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

State Progress::state(const QString &unit) const
{
    return fromWord(kStates, m_settings.value(unitKey(unit)).toString()).value_or(State::NotBegun);
}

void Progress::begin(const QString &unit)
{
    if (state(unit) != State::NotBegun)
        return;
    m_settings.setValue(unitKey(unit), wordFor(kStates, State::Begun));
    emit changed();
}

void Progress::finish(const QString &unit)
{
    if (state(unit) == State::Done)
        return;
    m_settings.setValue(unitKey(unit), wordFor(kStates, State::Done));
    emit changed();
}

// The text of the choice is kept, not its number: that may change when the file does.
std::optional<std::size_t> Progress::answer(const Question &question) const
{
    const QString text = m_settings.value(answerKey(question)).toString();
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (question.choices[i].text == text)
            return i;
    }
    return std::nullopt;
}

void Progress::setAnswer(const Question &question, std::size_t choice)
{
    m_settings.setValue(answerKey(question), question.choices.at(choice).text);
    emit changed();
}

void Progress::forgetAnswer(const Question &question)
{
    m_settings.remove(answerKey(question));
    emit changed();
}

void Progress::reset()
{
    m_settings.remove(kGroup);
    emit changed();
}

} // namespace postern::learn
