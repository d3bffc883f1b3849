// SPDX-License-Identifier: Apache-2.0
#include "core/explain/complaints.h"

#include "core/practice/policy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::Say)
};

QString policies()
{
    QStringList names;
    for (const practice::Policy one : practice::kPolicies)
        names += practice::toString(one);
    return names.join(u", "_s);
}

QString reasonOf(probe::Catalogue::Flaw::Reason reason, const QString &detail)
{
    using Reason = probe::Catalogue::Flaw::Reason;
    switch (reason) {
    case Reason::Syntax:
        return Say::tr("this is no TOML: %1").arg(detail);
    case Reason::MissingField:
        return Say::tr("the field “%1” is missing").arg(detail);
    case Reason::UnknownField:
        return Say::tr("there is no field “%1”").arg(detail);
    case Reason::WrongType:
        return Say::tr("the field “%1” has a value of the wrong type").arg(detail);
    case Reason::DuplicateId:
        return Say::tr("the id “%1” stands here for the second time").arg(detail);
    case Reason::UnknownKind:
        return Say::tr("there is no kind “%1”").arg(detail);
    case Reason::BadTier:
        return Say::tr("a tier is 1, 2 or 3, not %1").arg(detail);
    case Reason::UnknownPlaceholder:
        return Say::tr("there is no placeholder “%1”").arg(detail);
    case Reason::UnknownControl:
        return Say::tr("the control “%1” is not in this catalogue").arg(detail);
    case Reason::NotAPath:
        return Say::tr("“%1” cannot be put into a command").arg(detail);
    case Reason::NoProbes:
        break;
    }
    return Say::tr("there is no probe in it");
}

} // namespace

QString complaintOf(check::Target::Error error, const QString &text)
{
    using Error = check::Target::Error;
    switch (error) {
    case Error::Empty:
        return Say::tr("No target was named. Give a domain, a host, an address, or practice:closed to try it out.");
    case Error::UnknownPolicy:
        return Say::tr("There is no practice server “%1”. There are: %2.").arg(text, policies());
    case Error::BadPort:
        return Say::tr("“%1”: the port is not a number from 1 to 65535.").arg(text);
    case Error::BadAddress:
        return Say::tr("“%1” is no IP address. Write 192.0.2.1, 192.0.2.1:25, 2001:db8::1 or [2001:db8::1]:25.")
            .arg(text);
    case Error::IsMailAddress:
        return Say::tr("“%1” is a mail address. Name its domain or mail server instead.").arg(text);
    case Error::IsUrl:
        return Say::tr("“%1” is a URL. Name only the host, with the port if it is not 25: mail.example.org:587.")
            .arg(text);
    case Error::IsRange:
        return Say::tr("“%1” names more than one server. Postern asks one target at a time, and no ranges.").arg(text);
    case Error::BadName:
        break;
    }
    return Say::tr("“%1” is neither a domain nor a host nor an address. Names have letters, digits and hyphens, parted "
                   "by dots.")
        .arg(text);
}

QString complaintOf(smtp::NameError error)
{
    using smtp::NameError;
    switch (error) {
    case NameError::Empty:
        return Say::tr("it is empty");
    case NameError::TooLong:
        return Say::tr("it is too long");
    case NameError::BadCharacter:
        return Say::tr("the domain holds a character or an empty part that no name has");
    case NameError::BadLiteral:
        return Say::tr("the brackets hold no IP address");
    case NameError::NoAt:
        return Say::tr("there is no @ in it");
    case NameError::BadLocalPart:
        break;
    }
    return Say::tr("the part before the @ holds a character that has to be quoted or cannot be there");
}

QString complaintOf(const probe::Catalogue::Flaw &flaw, const QString &file)
{
    return Say::tr("%1, line %2: %3.").arg(file).arg(flaw.line).arg(reasonOf(flaw.reason, flaw.detail));
}

QString complaintOf(const check::RecordFlaw &flaw, const QString &file)
{
    using Reason = check::RecordFlaw::Reason;
    switch (flaw.reason) {
    case Reason::NotJson:
        return Say::tr(
                   "%1 is broken: at byte %2 it is no JSON any more. Was it cut off or edited? Run the check again.")
            .arg(file)
            .arg(flaw.offset);
    case Reason::NotARecord:
        return Say::tr("%1 is JSON, but no record of a check.").arg(file);
    case Reason::NewerVersion:
        return Say::tr("%1 was written by a newer Postern. Judge it with that one.").arg(file);
    case Reason::TooLarge:
        return Say::tr("%1 is too large to be a record of a check.").arg(file);
    case Reason::MissingField:
        return Say::tr("%1 is broken: “%2” is missing. Run the check again.").arg(file, flaw.where);
    case Reason::WrongType:
        return Say::tr("%1 is broken: “%2” is of the wrong type. Run the check again.").arg(file, flaw.where);
    case Reason::BadValue:
        break;
    }
    return Say::tr("%1 is broken: “%2” has a value that it cannot have. Run the check again.").arg(file, flaw.where);
}

QString complaintOf(check::PastedFlaw flaw, const QString &file)
{
    switch (flaw) {
    case check::PastedFlaw::Empty:
        return Say::tr("%1 is empty. Give a saved check, or a dialogue copied from a terminal.").arg(file);
    case check::PastedFlaw::TooLarge:
        return Say::tr("%1 is too large to be a dialogue.").arg(file);
    case check::PastedFlaw::NoReplies:
        return Say::tr("%1 holds no reply of a mail server: no line begins with a code such as 250 or 554.").arg(file);
    case check::PastedFlaw::NoEnvelope:
        break;
    }
    return Say::tr("In %1 nobody is asked to take mail: there is no MAIL FROM with a RCPT TO after it.").arg(file);
}

} // namespace postern::explain
