// SPDX-License-Identifier: Apache-2.0
#include "ui/window/watchsign.h"

#include "ui/parts/elidedlabel.h"
#include "ui/theme/glyph.h"
#include "ui/verdict/laterwatches.h"

using namespace Qt::StringLiterals;

namespace postern::ui {

WatchSign::WatchSign(const LaterWatches &watches, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"watchSign"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(glyphIcon(Glyph::Envelope));
    setText(tr("Waiting for a message"));
    const auto renew = [this, &watches] {
        setVisible(!watches.files().isEmpty());
        setToolTip(plainToolTip(watches.files().join(u'\n')));
    };
    connect(&watches, &LaterWatches::changed, this, renew);
    connect(this, &QToolButton::clicked, this, [this, &watches] {
        if (!watches.files().isEmpty())
            emit wanted(watches.files().last());
    });
    renew();
}

} // namespace postern::ui
