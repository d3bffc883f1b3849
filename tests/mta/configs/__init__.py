# SPDX-License-Identifier: Apache-2.0
"""The configurations of all servers: for each one a file after its documentation, and one after its users."""
from configs import (courier, exim, exim_field, opensmtpd, opensmtpd_field, postfix, postfix_field, sendmail,
                     sendmail_field)

FILES = (postfix, postfix_field, exim, exim_field, opensmtpd, opensmtpd_field, sendmail, sendmail_field, courier)
ALL = [one for file in FILES for one in file.CONFIGS]


def find(server, name):
    return next(one for one in ALL if (one.server, one.name) == (server, name))
