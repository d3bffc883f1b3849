# SPDX-License-Identifier: Apache-2.0
postern_layer(check SOURCES
    LINKS postern_net postern_practice postern_probe postern_verdict)
