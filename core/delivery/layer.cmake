# SPDX-License-Identifier: Apache-2.0
postern_layer(delivery SOURCES
    delivery/addresscode.cpp delivery/addresscode.h
    delivery/addresstest.cpp delivery/addresstest.h
    delivery/curlloop.cpp delivery/curlloop.h
    delivery/imaptalk.cpp delivery/imaptalk.h
    delivery/imapwatcher.cpp delivery/imapwatcher.h
    delivery/listener.cpp delivery/listener.h
    delivery/maildir.cpp delivery/maildir.h
    delivery/mbox.cpp delivery/mbox.h
    delivery/mboxreader.cpp delivery/mboxreader.h
    delivery/pastedmail.cpp delivery/pastedmail.h
    delivery/receiver.cpp delivery/receiver.h
    delivery/sift.cpp delivery/sift.h
    delivery/testmessage.cpp delivery/testmessage.h
    delivery/watcher.cpp delivery/watcher.h
    delivery/watchplace.cpp delivery/watchplace.h
    LINKS postern_verdict postern_practice
    HIDDEN PkgConfig::libcurl
    DATA delivery/message.txt)
