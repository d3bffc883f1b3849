# SPDX-License-Identifier: Apache-2.0
"""Courier 1.2, after courier(8), esmtpd(8), makesmtpaccess(8) and makepercentrelay(8)."""
from config import INCONCLUSIVE, Config
from places import BLOCK_LIST, PUBLISHED
from talk import Door

START = ("sh -c 'authdaemond start && courierfilter start && courier start && esmtpd start && exec sleep infinity'")
PREPARE = (
    "mkdir -p /run/courier/authdaemon && chown -R courier:courier /run/courier",
    "useradd -m user && su user -c 'maildirmake /home/user/Maildir'",
    "printf 'postmaster: user\\nroot: user\\nmailer-daemon: user\\n' > /etc/courier/aliases/system",
    "rm -rf /etc/courier/esmtpacceptmailfor.dir && mkdir /etc/courier/esmtpacceptmailfor.dir",
    "cp /etc/courier/accept /etc/courier/esmtpacceptmailfor.dir/own",
    # The last line of a setting counts. A small root knows no names of ports.
    "(echo PORT=25; cat /etc/courier/settings) >> /etc/courier/esmtpd",
    "makealiases && makesmtpaccess && makeacceptmailfor && makehosteddomains",
)
OWN = "hosted.example\nmx.hosted.example\n"


def courier(name, access="", accept=OWN, settings=(), prepare=(), **options):
    files = {
        "etc/courier/me": "mx.hosted.example\n",
        "etc/courier/defaultdomain": "hosted.example\n",
        "etc/courier/locals": f"localhost\n{OWN}",
        "etc/courier/accept": accept,
        "etc/courier/smtpaccess/default": f"198.18.1\tallow,RELAYCLIENT\n{access}",
        "etc/courier/queuetime": "1h\n",
        "etc/courier/retryalpha": "2s\n",
    }
    # Of each refusal its tarpit makes 8 s, then 16, then 32; once is enough.
    files["etc/courier/settings"] = "".join(f"{one}\n" for one in ("TARPIT=0", *settings))
    return Config("courier", name, START, files, (*PREPARE, *prepare), **options)


PERCENT = ("mkdir -p /etc/courier/esmtppercentrelay.dir && echo hosted.example > /etc/courier/esmtppercentrelay.dir/own"
           " && makepercentrelay")
CONFIGS = [
    courier("as documented"),
    courier("networks too wide", "198.18\tallow,RELAYCLIENT\n"),
    courier("container trusts its proxy", "172.17\tallow,RELAYCLIENT\n", door=Door(address=PUBLISHED)),
    courier("domains too wide", accept=OWN + ".example\n"),
    courier("secondary exchanger of outside.example", accept=OWN + "outside.example\n"),
    courier("percent relay", prepare=(PERCENT,)),
    courier("as documented, with its tarpit", settings=("TARPIT=1",), slow=True,
            options=("--probes", "R1,R2,R13,S3,S4")),
    courier("password demanded", settings=("AUTH_REQUIRED=1",), prime=None),
    courier("one connection per client", settings=("MAXPERIP=1", "MAXPERC=1")),
    courier("block list", settings=(f"BLACKLISTS='-block={BLOCK_LIST},BLOCK,550_listed'",), quiet=INCONCLUSIVE),
    courier("client blocked", '198.18.9\tallow,BLOCK="550 Shoo! Go away!"\n', quiet=INCONCLUSIVE),
]
