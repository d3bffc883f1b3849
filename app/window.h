// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace postern::app {

// Whether these arguments ask for the window, and there is a screen to show it on. Looks at the environment only: the
// command line never loads a platform plugin, and where there is no screen, loading one ends the program.
bool wantsWindow(int argc, char *argv[]);

// The window until it is closed; constructs the QApplication. A file among the arguments is opened.
int runWindow(int argc, char *argv[]);

} // namespace postern::app
