// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <curl/curl.h>

namespace postern::delivery {

// What we use of libcurl. Where a library can be loaded by its name it is, when a mailbox elsewhere is first looked
// into: with all that it brings along it would keep every start of the program waiting, and few of them ask for it.
// Its functions have the names that they have there.
struct CurlLibrary
{
    decltype(&curl_global_init) globalInit = nullptr;
    decltype(&curl_easy_init) easyInit = nullptr;
    decltype(&curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&curl_easy_setopt) easySetopt = nullptr;
    decltype(&curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&curl_easy_strerror) easyStrerror = nullptr;
    decltype(&curl_easy_recv) easyRecv = nullptr;
    decltype(&curl_easy_send) easySend = nullptr;
    decltype(&curl_multi_init) multiInit = nullptr;
    decltype(&curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&curl_multi_setopt) multiSetopt = nullptr;
    decltype(&curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&curl_multi_socket_action) multiSocketAction = nullptr;
    decltype(&curl_multi_info_read) multiInfoRead = nullptr;

    QString flaw{}; // why it is not there, in the system's words; empty: it is
};

// Loaded, and initialised, with the first call.
const CurlLibrary &curl();

} // namespace postern::delivery
