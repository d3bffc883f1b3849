# SPDX-License-Identifier: Apache-2.0
postern_layer(explain SOURCES
    explain/proof.cpp explain/proof.h
    explain/answers.cpp explain/answers.h
    explain/commandwords.cpp explain/enhancedcodes.cpp explain/replycodes.cpp explain/knownwords.h
    explain/complaints.cpp explain/complaints.h
    explain/columns.cpp explain/columns.h
    explain/command.cpp explain/command.h
    explain/explanation.cpp explain/explanation.h
    explain/findings.cpp
    explain/ownpeople.cpp
    explain/help.cpp explain/help.h
    explain/hop.cpp explain/hop.h
    explain/gaps.cpp explain/gaps.h
    explain/followed.cpp explain/followed.h
    explain/html.cpp explain/html.h
    explain/inshort.cpp explain/inshort.h
    explain/htmlblocks.cpp explain/htmlblocks.h
    explain/junit.cpp explain/junit.h
    explain/linemeaning.cpp explain/linemeaning.h
    explain/grid.cpp explain/grid.h
    explain/gridgroups.cpp explain/gridgroups.h
    explain/markdown.cpp explain/markdown.h
    explain/matrix.cpp explain/matrix.h
    explain/places.h
    explain/plaintext.cpp
    explain/readingwords.cpp
    explain/reasons.cpp
    explain/remedy.cpp explain/remedy.h
    explain/repeats.cpp explain/repeats.h
    explain/numberedlines.cpp explain/numberedlines.h
    explain/report.cpp explain/report.h explain/reportblocks.h explain/reporttext.h
    explain/reportparts.cpp explain/reportparts.h
    explain/reportanswers.cpp
    explain/reportcover.cpp
    explain/reportmethod.cpp
    explain/reportproof.cpp
    explain/reportquestions.cpp
    explain/reportremedies.cpp
    explain/reportseen.cpp
    explain/software.cpp
    explain/watchwords.cpp explain/watchwords.h
    explain/way.cpp explain/way.h
    explain/tongue.cpp explain/tongue.h
    explain/words.cpp explain/words.h
    LINKS postern_check
    DATA report/report.css)
