// SPDX-License-Identifier: Apache-2.0
#include "core/learn/exercise.h"

#include "core/explain/tongue.h"
#include "core/tomlfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

using Flaw = ExerciseBook::Flaw;
using Reason = Flaw::Reason;
using practice::Trait;

constexpr auto kFile = ":/postern/exercises/doors.toml"_L1;

QString spoken(const QString &english)
{
    return explain::spoken("resources/exercises", english);
}

QString said(TomlRow &row, const char *field)
{
    return spoken(row.text(field));
}

std::optional<Flaw> readTraits(const TomlRow &row, const char *field, const QStringList &words,
                               std::vector<Trait> &traits)
{
    for (const QString &word : words) {
        const auto trait = practice::traitFromString(word);
        if (!trait)
            return Flaw{row.lineOf(field), Reason::UnknownTrait, word};
        traits.push_back(*trait);
    }
    return std::nullopt;
}

practice::Conduct conductOf(const std::vector<Trait> &traits)
{
    practice::Conduct conduct{};
    for (const Trait one : traits)
        conduct = conduct.with(one);
    return conduct;
}

template <typename Value> const Value *findIn(const std::vector<Value> &values, const QString &id)
{
    const auto found = std::find_if(values.begin(), values.end(), [&id](const Value &one) { return one.id == id; });
    return found == values.end() ? nullptr : &*found;
}

Result<OpenDoor, Flaw> readDoor(TomlRow &row)
{
    OpenDoor door{row.text("id"), said(row, "text"), said(row, "look")};
    if (const auto flaw = flawOfRow<Flaw>(row, {{"id", &door.id}, {"text", &door.text}, {"look", &door.look}}))
        return Failure{*flaw};
    return door;
}

Result<Cure, Flaw> readCure(TomlRow &row)
{
    Cure cure{row.text("id"), said(row, "text"), said(row, "effect"), {}, {}, false};
    const QStringList set = row.texts("set", false);
    const QStringList clear = row.texts("clear", false);
    const QByteArray where = row.bytesOr("where");
    if (const auto flaw = flawOfRow<Flaw>(row, {{"id", &cure.id}, {"text", &cure.text}, {"effect", &cure.effect}}))
        return Failure{*flaw};
    for (const auto &flaw : {readTraits(row, "set", set, cure.set), readTraits(row, "clear", clear, cure.clear)}) {
        if (flaw)
            return Failure{*flaw};
    }
    if (!where.isEmpty() && where != "all" && where != "first")
        return Failure{Flaw{row.lineOf("where"), Reason::UnknownPlace, QString::fromUtf8(where)}};
    cure.isFirstPortOnly = where == "first";
    return cure;
}

Result<Exercise, Flaw> readExercise(TomlRow &row)
{
    Exercise exercise;
    exercise.id = row.text("id");
    exercise.name = said(row, "name");
    exercise.story = said(row, "story");
    const QStringList relay = row.texts("relay", true);
    const QStringList second = row.texts("second", false);
    for (const QString &one : row.texts("hints", true))
        exercise.hints += spoken(one);
    exercise.doors = row.texts("doors", true);
    exercise.door = row.text("door");
    exercise.found = said(row, "found");
    exercise.cures = row.texts("cures", true);
    exercise.cure = row.text("cure");
    exercise.closed = said(row, "closed");
    exercise.probes = row.texts("probes", true);
    if (const auto flaw = flawOfRow<Flaw>(row,
                                          {{"id", &exercise.id},
                                           {"name", &exercise.name},
                                           {"story", &exercise.story},
                                           {"found", &exercise.found},
                                           {"closed", &exercise.closed}}))
        return Failure{*flaw};
    for (const auto &[field, words] : {std::pair{"relay", &relay}, std::pair{"second", &second}}) {
        std::vector<Trait> traits;
        if (const auto flaw = readTraits(row, field, *words, traits))
            return Failure{*flaw};
        if (!traits.empty())
            exercise.ports.push_back(conductOf(traits));
    }
    if (!exercise.doors.contains(exercise.door))
        return Failure{Flaw{row.lineOf("door"), Reason::NotAmongThem, exercise.door}};
    if (!exercise.cures.contains(exercise.cure))
        return Failure{Flaw{row.lineOf("cure"), Reason::NotAmongThem, exercise.cure}};
    return exercise;
}

// Reads every table of `tables` into `into`; each has an id of its own.
template <typename Value, typename Read>
std::optional<Flaw> readAll(const toml::array *tables, std::vector<Value> &into, Read read)
{
    for (std::size_t i = 0; tables && i < tables->size(); ++i) {
        TomlRow row(*tables->get(i)->as_table());
        auto value = read(row);
        if (!value)
            return value.error();
        if (findIn(into, value->id))
            return Flaw{row.lineOf("id"), Reason::DuplicateId, value->id};
        into.push_back(*std::move(value));
    }
    return std::nullopt;
}

} // namespace

Result<ExerciseBook, Flaw> ExerciseBook::parse(const QByteArray &toml)
{
    const auto parsed = parsedToml<Flaw>(toml);
    if (!parsed)
        return Failure{parsed.error()};
    TomlRow file(*parsed);
    const toml::array *doors = file.tables("door");
    const toml::array *cures = file.tables("cure");
    const toml::array *exercises = file.tables("exercise");
    if (const auto flaw = file.flaw())
        return Failure{flawAs<Flaw>(*flaw)};
    ExerciseBook book;
    const auto read = [&book](TomlRow &row) -> Result<Exercise, Flaw> {
        auto exercise = readExercise(row);
        if (!exercise)
            return exercise;
        for (const QString &one : exercise->doors) {
            if (!findIn(book.m_doors, one))
                return Failure{Flaw{row.lineOf("doors"), Reason::UnknownDoor, one}};
        }
        for (const QString &one : exercise->cures) {
            if (!findIn(book.m_cures, one))
                return Failure{Flaw{row.lineOf("cures"), Reason::UnknownCure, one}};
        }
        return exercise;
    };
    if (const auto flaw = readAll(doors, book.m_doors, readDoor))
        return Failure{*flaw};
    if (const auto flaw = readAll(cures, book.m_cures, readCure))
        return Failure{*flaw};
    if (const auto flaw = readAll(exercises, book.m_exercises, read))
        return Failure{*flaw};
    if (book.m_exercises.empty())
        return Failure{Flaw{1, Reason::NoExercises, {}}};
    return book;
}

const ExerciseBook &ExerciseBook::builtIn()
{
    static const ExerciseBook book = builtInFile(kFile, parse);
    return book;
}

const OpenDoor &ExerciseBook::door(const QString &id) const
{
    return *findIn(m_doors, id);
}

const Cure &ExerciseBook::cure(const QString &id) const
{
    return *findIn(m_cures, id);
}

std::vector<practice::Conduct> cured(const std::vector<practice::Conduct> &ports, const Cure &cure)
{
    std::vector<practice::Conduct> after = ports;
    for (std::size_t i = 0; i < (cure.isFirstPortOnly ? 1 : after.size()); ++i) {
        for (const Trait one : cure.set)
            after[i] = after[i].with(one);
        for (const Trait one : cure.clear)
            after[i] = after[i].with(one, false);
    }
    return after;
}

} // namespace postern::learn
