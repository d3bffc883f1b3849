// SPDX-License-Identifier: Apache-2.0
#include "app/interrupt.h"

#include <QMetaObject>

#include <atomic>

#include <windows.h>

namespace postern::app {

namespace {

std::atomic<Interrupt *> g_interrupt = nullptr;

// Windows calls it on a thread of its own. The second Ctrl-C finds nobody, and ends the program.
BOOL WINAPI onControl(DWORD kind)
{
    Interrupt *interrupt = g_interrupt.exchange(nullptr);
    if (!interrupt || (kind != CTRL_C_EVENT && kind != CTRL_BREAK_EVENT))
        return FALSE;
    QMetaObject::invokeMethod(interrupt, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    g_interrupt = this;
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    g_interrupt = nullptr;
}

} // namespace postern::app
