// SPDX-License-Identifier: Apache-2.0
// Compiles only while the include path of core cannot see the modules that draw.
#if __has_include(<QWidget>) || __has_include(<QColor>)
#error "core must build without Qt Gui and Qt Widgets"
#endif
