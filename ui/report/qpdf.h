// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document as qpdf has it. What qpdf 11.3 says of JSON is none that clang takes for C++20: a vector of a class that
// is not complete yet (qpdf issue 942, mended in 11.4). Nothing here needs it, so it stays a name.
#include <qpdf/DLL.h>
#if defined(__clang__) && QPDF_MAJOR_VERSION == 11 && QPDF_MINOR_VERSION < 4
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
