# SPDX-License-Identifier: Apache-2.0
postern_layer(delivery SOURCES
    delivery/addresscode.cpp delivery/addresscode.h
    delivery/addresstest.cpp delivery/addresstest.h
    delivery/curllibrary.cpp delivery/curllibrary.h
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
    DATA delivery/message.txt)
# Loaded when it is needed; what is found by its name there stands among the packages' dependencies.
if(UNIX AND NOT APPLE)
    target_include_directories(postern_delivery SYSTEM PRIVATE ${libcurl_INCLUDE_DIRS})
    target_compile_definitions(postern_delivery PRIVATE POSTERN_CURL_BY_NAME)
else()
    target_link_libraries(postern_delivery PRIVATE PkgConfig::libcurl)
endif()
