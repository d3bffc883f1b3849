// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace postern::explain {

// What somebody may want explained while they use the program.
enum class HelpTopic {
    Start,
    Server,
    Permission,
    Addresses,
    Depth,
    Check,
    Verdict,
    WhatNext,
    SavedCheck,
    Learn,
    Keys,
};

// A page of help: short paragraphs, plain text, what matters most first.
struct Help
{
    QString title;
    QStringList paragraphs;
};

Help helpOn(HelpTopic topic);

} // namespace postern::explain
