// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/conduct.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace postern::learn {

// What may be wrong with a relay, as one of several things to choose from.
struct OpenDoor
{
    QString id;
    QString text;
    QString look; // what in the check would show it
};

// What an administrator may do about it, as one of several things to choose from.
struct Cure
{
    QString id;
    QString text;
    QString effect; // why it may leave the door open
    std::vector<practice::Trait> set;
    std::vector<practice::Trait> clear;
    bool isFirstPortOnly = false;
};

// A practice relay with a hidden flaw: the learner checks it, names the door, closes it and checks again.
struct Exercise
{
    QString id;
    QString name;
    QString story;
    std::vector<practice::Conduct> ports; // of the relay; one or two
    QStringList hints;                    // on request, one after the other
    QStringList doors;                    // ids of the choices
    QString door;                         // the right one of them
    QString found;                        // said when it was named
    QStringList cures;                    // ids of the choices
    QString cure;                         // the right one of them
    QString closed;                       // said when it has closed the relay
    QStringList probes;                   // of the catalogue: each of them is an open door
};

// The exercises in their order, with all that can be chosen in them. Read from a file that people edit; one that is
// wrong is refused as a whole, by line and reason.
class ExerciseBook
{
public:
    struct Flaw
    {
        enum class Reason {
            Syntax,
            MissingField,
            UnknownField,
            WrongType,
            EmptyText,
            DuplicateId,
            UnknownTrait,
            UnknownPlace, // neither "all" nor "first"
            UnknownDoor,
            UnknownCure,
            NotAmongThem, // the right one is none of the choices
            NoExercises,
        };
        int line = 0; // from 1
        Reason reason = Reason::Syntax;
        QString detail;
    };

    static Result<ExerciseBook, Flaw> parse(const QByteArray &toml);
    static const ExerciseBook &builtIn();

    const std::vector<Exercise> &exercises() const { return m_exercises; }
    const std::vector<Cure> &cures() const { return m_cures; }
    const OpenDoor &door(const QString &id) const; // one that an exercise names
    const Cure &cure(const QString &id) const;

private:
    std::vector<OpenDoor> m_doors;
    std::vector<Cure> m_cures;
    std::vector<Exercise> m_exercises;
};

// The relay after the cure.
std::vector<practice::Conduct> cured(const std::vector<practice::Conduct> &ports, const Cure &cure);

} // namespace postern::learn
