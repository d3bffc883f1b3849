# SPDX-License-Identifier: Apache-2.0
postern_layer(learn SOURCES
    learn/situation.cpp learn/situation.h
    LINKS postern_explain)
