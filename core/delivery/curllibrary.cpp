// SPDX-License-Identifier: Apache-2.0
#include "core/delivery/curllibrary.h"

#ifdef POSTERN_CURL_BY_NAME
#include <QLibrary>
#endif

using namespace Qt::StringLiterals;

namespace postern::delivery {

namespace {

#ifdef POSTERN_CURL_BY_NAME

constexpr int kInterface = 4; // libcurl.so.4, since 2006

// Finds one function after the other, and remembers what was missing.
class Finder
{
public:
    explicit Finder(QLibrary &library)
        : m_library(library)
    {
        m_library.load();
    }

    template <typename Function> void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        if (!function && m_flaw.isEmpty())
            m_flaw = m_library.errorString();
    }

    QString flaw() const { return m_flaw; }

private:
    QLibrary &m_library;
    QString m_flaw;
};

CurlLibrary found()
{
    QLibrary library(u"curl"_s, kInterface);
    Finder finder(library);
    CurlLibrary curl;
    finder.find(curl.globalInit, "curl_global_init");
    finder.find(curl.easyInit, "curl_easy_init");
    finder.find(curl.easyCleanup, "curl_easy_cleanup");
    finder.find(curl.easySetopt, "curl_easy_setopt");
    finder.find(curl.easyGetinfo, "curl_easy_getinfo");
    finder.find(curl.easyStrerror, "curl_easy_strerror");
    finder.find(curl.easyRecv, "curl_easy_recv");
    finder.find(curl.easySend, "curl_easy_send");
    finder.find(curl.multiInit, "curl_multi_init");
    finder.find(curl.multiCleanup, "curl_multi_cleanup");
    finder.find(curl.multiSetopt, "curl_multi_setopt");
    finder.find(curl.multiAddHandle, "curl_multi_add_handle");
    finder.find(curl.multiRemoveHandle, "curl_multi_remove_handle");
    finder.find(curl.multiSocketAction, "curl_multi_socket_action");
    finder.find(curl.multiInfoRead, "curl_multi_info_read");
    curl.flaw = finder.flaw();
    return curl;
}

#else

CurlLibrary found()
{
    return {&curl_global_init,         &curl_easy_init,           &curl_easy_cleanup,   &curl_easy_setopt,
            &curl_easy_getinfo,        &curl_easy_strerror,       &curl_easy_recv,      &curl_easy_send,
            &curl_multi_init,          &curl_multi_cleanup,       &curl_multi_setopt,   &curl_multi_add_handle,
            &curl_multi_remove_handle, &curl_multi_socket_action, &curl_multi_info_read};
}

#endif

CurlLibrary initialised()
{
    CurlLibrary curl = found();
    if (curl.flaw.isEmpty())
        curl.globalInit(CURL_GLOBAL_DEFAULT);
    return curl;
}

} // namespace

const CurlLibrary &curl()
{
    static const CurlLibrary library = initialised();
    return library;
}

} // namespace postern::delivery
