# SPDX-License-Identifier: Apache-2.0
postern_layer(explain SOURCES
    LINKS postern_check)
