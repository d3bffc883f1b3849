# SPDX-License-Identifier: Apache-2.0
"""The configurations of all servers, one file for each server."""
from configs import courier, exim, opensmtpd, postfix, sendmail

ALL = [*postfix.CONFIGS, *exim.CONFIGS, *opensmtpd.CONFIGS, *sendmail.CONFIGS, *courier.CONFIGS]


def find(server, name):
    return next(one for one in ALL if (one.server, one.name) == (server, name))
