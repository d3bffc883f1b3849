// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/smtp/reply.h"
#include "core/verdict/outcome.h"
#include "ui/path/decision.h"

namespace postern::ui {
struct StreamCounts;
}

// The words of the scene. One sentence for each picture; the tag says the same in two or three words.
namespace postern::ui::words {

struct Names
{
    QString relay;
    QString hello;
    QString from;
    QString to;
    QString silence; // why there was no answer
    bool isInside = false;
    bool isNullSender = false;
};

QString sender();
QString relay();
QString recipient();
QString you(bool isInside);          // "You, as a stranger"
QString zone(const QString &domain); // "example.com's network"
QString shortZone(const QString &domain);
QString companyZone(); // in practice and lessons
QString internet();
QString from(); // on the slip
QString to();

QString sentence(JourneyStep::Kind kind, const Names &names); // of all that comes before a decision
QString sentence(const Decision &decision);
QString sentence(verdict::Silence silence, const Names &names);
QString deliveredTag();
QString deliveredSentence(const QString &recipient);
QString notAsked();
QString counts(const StreamCounts &counts); // "held 31, let through 2"
QString countHeld(int count);
QString countThrough(int count);

QString meaning(const Decision &decision); // on the tag
QString meaning(verdict::Silence silence);

// A reply on a tag, and in a bubble.
ReplyTag tag(const QString &meaning, const smtp::Reply &reply);
QString bubble(const smtp::Reply &reply);

} // namespace postern::ui::words
