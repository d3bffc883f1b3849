# SPDX-License-Identifier: Apache-2.0
postern_layer(verdict SOURCES
    verdict/bearing.cpp verdict/bearing.h
    verdict/blocklists.cpp verdict/blocklists.h
    verdict/bounce.cpp verdict/bounce.h
    verdict/clientaddress.cpp verdict/clientaddress.h
    verdict/delivery.cpp verdict/delivery.h
    verdict/dnsfacts.cpp verdict/dnsfacts.h
    verdict/dnsfindings.cpp verdict/dnsfindings.h
    verdict/evidence.cpp verdict/evidence.h
    verdict/fate.cpp verdict/fate.h
    verdict/findings.cpp verdict/findings.h
    verdict/judge.cpp
    verdict/greylist.cpp verdict/greylist.h
    verdict/lastword.cpp verdict/lastword.h
    verdict/login.cpp verdict/login.h
    verdict/maildate.cpp verdict/maildate.h
    verdict/mailsource.cpp verdict/mailsource.h
    verdict/outcome.cpp verdict/outcome.h
    verdict/reading.cpp verdict/reading.h
    verdict/receivedtokens.cpp verdict/receivedtokens.h
    verdict/receivedtrace.cpp verdict/receivedtrace.h
    verdict/remedies.cpp verdict/remedies.h
    verdict/remedybook.cpp verdict/remedybook.h
    verdict/rulebook.cpp verdict/rulebook.h
    verdict/rulefile.cpp
    verdict/ruleparts.cpp verdict/ruleparts.h
    verdict/serverbook.cpp verdict/serverbook.h
    verdict/serverfile.cpp
    verdict/software.cpp verdict/software.h
    verdict/tracedvantage.h
    verdict/vantage.cpp verdict/vantage.h
    verdict/verdict.cpp verdict/verdict.h
    LINKS postern_smtp postern_probe
    HIDDEN PkgConfig::tomlplusplus
    DATA rules/replies.toml blocklists/lists.toml
    remedies/axigen.toml
    remedies/barracuda.toml
    remedies/cisco-esa.toml
    remedies/communigate.toml
    remedies/courier.toml
    remedies/cpanel.toml
    remedies/domino.toml
    remedies/exchange-online.toml
    remedies/exchange.toml
    remedies/exim.toml
    remedies/general.toml
    remedies/google.toml
    remedies/haraka.toml
    remedies/hmailserver.toml
    remedies/icewarp.toml
    remedies/iis.toml
    remedies/james.toml
    remedies/kerio.toml
    remedies/maddy.toml
    remedies/mailcow.toml
    remedies/mailenable.toml
    remedies/mailinabox.toml
    remedies/mdaemon.toml
    remedies/mimecast.toml
    remedies/opensmtpd.toml
    remedies/postfix.toml
    remedies/practice.toml
    remedies/proofpoint.toml
    remedies/qmail.toml
    remedies/sendmail.toml
    remedies/stalwart.toml
    servers/axigen.toml
    servers/barracuda.toml
    servers/cisco-esa.toml
    servers/communigate.toml
    servers/courier.toml
    servers/cpanel.toml
    servers/domino.toml
    servers/exchange.toml
    servers/exchange-online.toml
    servers/exim.toml
    servers/google.toml
    servers/haraka.toml
    servers/hmailserver.toml
    servers/icewarp.toml
    servers/iis.toml
    servers/james.toml
    servers/kerio.toml
    servers/maddy.toml
    servers/mailcow.toml
    servers/mailenable.toml
    servers/mailinabox.toml
    servers/mdaemon.toml
    servers/mimecast.toml
    servers/opensmtpd.toml
    servers/postfix.toml
    servers/practice.toml
    servers/proofpoint.toml
    servers/qmail.toml
    servers/sendmail.toml
    servers/stalwart.toml)
