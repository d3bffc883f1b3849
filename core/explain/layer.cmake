# SPDX-License-Identifier: Apache-2.0
postern_layer(explain SOURCES
    explain/answers.cpp explain/answers.h
    explain/complaints.cpp explain/complaints.h
    explain/command.cpp explain/command.h
    explain/explanation.cpp explain/explanation.h
    explain/findings.cpp
    explain/ownpeople.cpp
    explain/plaintext.cpp
    explain/reasons.cpp
    explain/repeats.cpp explain/repeats.h
    explain/software.cpp
    explain/words.cpp explain/words.h
    LINKS postern_check)
