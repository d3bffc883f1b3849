// SPDX-License-Identifier: Apache-2.0
// The least window that Qt Widgets can show: what ours is measured against by startup.py.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 720);
    window.show();
    return QApplication::exec();
}
