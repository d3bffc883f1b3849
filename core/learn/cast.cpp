// SPDX-License-Identifier: Apache-2.0
#include "core/learn/cast.h"

#include "core/learn/prediction.h"
#include "core/practice/company.h"
#include "core/smtp/path.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postern::learn {

namespace {

struct Cast
{
    Q_DECLARE_TR_FUNCTIONS(postern::learn::Cast)

public:
    static QString sender(const Situation &situation)
    {
        const QByteArray from = situation.from.toByteArray();
        if (situation.sender == Place::Inside)
            return from == "news@companya.com" ? tr("The newsletter") : tr("An employee");
        if (from == practice::kOutsider)
            return tr("A spammer");
        if (from == "sales@supplier.example")
            return tr("A supplier");
        if (from == "service@bank.example")
            return tr("A phisher");
        if (from == "researcher@university.example")
            return tr("A researcher");
        return tr("A stranger");
    }

    static QString recipient(const Situation &situation)
    {
        const QByteArray to = mailboxMeant(situation.to);
        if (to == practice::kLocalUser)
            return tr("Accounting");
        if (to == "coworker@companya.com")
            return tr("A co-worker");
        if (to == "postmaster@companya.com")
            return tr("The postmaster");
        if (to == practice::kOtherOutsideMailbox)
            return tr("A customer");
        if (to == practice::kOutsideMailbox)
            return QString::fromLatin1(smtp::localPartOf(to));
        return QString::fromLatin1(to);
    }

    static QString mailbox(const Situation &situation)
    {
        const QByteArray to = mailboxMeant(situation.to);
        if (to == practice::kLocalUser)
            return tr("Accounting's mailbox");
        if (to == "coworker@companya.com")
            return tr("The co-worker's mailbox");
        if (to == "postmaster@companya.com")
            return tr("The postmaster's mailbox");
        if (to == practice::kOtherOutsideMailbox)
            return tr("The customer's mailbox");
        if (to == practice::kOutsideMailbox)
            return tr("%1's mailbox").arg(QString::fromLatin1(smtp::localPartOf(to)));
        return tr("The mailbox of %1").arg(QString::fromLatin1(to));
    }

    static QString mailboxInSentence(const Situation &situation)
    {
        const QByteArray to = mailboxMeant(situation.to);
        if (to == practice::kLocalUser)
            return tr("accounting's mailbox");
        if (to == "coworker@companya.com")
            return tr("the co-worker's mailbox");
        if (to == "postmaster@companya.com")
            return tr("the postmaster's mailbox");
        if (to == practice::kOtherOutsideMailbox)
            return tr("the customer's mailbox");
        if (to == practice::kOutsideMailbox)
            return tr("%1's mailbox", "in a sentence").arg(QString::fromLatin1(smtp::localPartOf(to)));
        return tr("the mailbox of %1").arg(QString::fromLatin1(to));
    }
};

} // namespace

QString senderName(const Situation &situation)
{
    return Cast::sender(situation);
}

QString recipientName(const Situation &situation)
{
    return Cast::recipient(situation);
}

QString mailboxName(const Situation &situation)
{
    return Cast::mailbox(situation);
}

QString mailboxInSentence(const Situation &situation)
{
    return Cast::mailboxInSentence(situation);
}

bool isForCompanyA(const Situation &situation)
{
    return isCompanyAddress(mailboxMeant(situation.to));
}

} // namespace postern::learn
