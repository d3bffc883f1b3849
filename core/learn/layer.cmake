# SPDX-License-Identifier: Apache-2.0
postern_layer(learn SOURCES
    learn/arrived.cpp learn/arrived.h
    learn/cast.cpp learn/cast.h
    learn/examination.cpp learn/examination.h
    learn/exercise.cpp learn/exercise.h
    learn/lesson.h
    learn/letter.cpp learn/letter.h
    learn/lessonbook.cpp learn/lessonbook.h learn/lessonfile.cpp
    learn/lessonfor.h
    learn/lessonhtml.cpp learn/lessonhtml.h
    learn/progress.cpp learn/progress.h
    learn/patient.cpp learn/patient.h
    learn/performance.cpp learn/performance.h
    learn/prediction.cpp learn/prediction.h
    learn/reasoning.cpp learn/reasoning.h
    learn/situation.cpp learn/situation.h
    LINKS postern_explain
    HIDDEN PkgConfig::tomlplusplus
    DATA
        exercises/doors.toml
        lessons/1-relay.toml lessons/2-closed.toml lessons/3-open.toml lessons/4-notices.toml
        lessons/5-trust.toml lessons/6-costs.toml lessons/7-rules.toml lessons/8-test.toml
        lessons/quiz.toml lessons/pages.css)
