// SPDX-License-Identifier: Apache-2.0
#include "ui/report/binding.h"

#ifdef POSTERN_BINDERY
#include <QCoreApplication>
#include <QLibrary>
#endif

extern "C" void postern_bound(const postern::ui::paper::Printed &printed, const postern::ui::paper::Imprint &imprint,
                              QByteArray &document);

using namespace Qt::StringLiterals;

namespace postern::ui::paper {

namespace {

using Bindery = decltype(&postern_bound);

// Loaded when the first report is made: with libqpdf comes what every start of the program would wait for.
Bindery bindery()
{
#ifdef POSTERN_BINDERY
    const QString place = QCoreApplication::applicationDirPath() + QStringLiteral("/" POSTERN_BINDERY);
    return reinterpret_cast<Bindery>(QLibrary::resolve(place, "postern_bound"));
#else
    return &postern_bound;
#endif
}

} // namespace

QByteArray bind(const Printed &printed, const Imprint &imprint)
{
    static const Bindery bound = bindery();
    QByteArray document;
    if (bound)
        bound(printed, imprint, document);
    return document;
}

} // namespace postern::ui::paper
