// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/domainadvice.h"

#include "core/smtp/domainkind.h"

#include <QCoreApplication>

namespace postern::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(postern::ui::DomainAdvice)
};

} // namespace

QString adviceOn(const smtp::DomainName &domain)
{
    const smtp::DomainKind kind = smtp::kindOf(domain);
    if (kind == smtp::DomainKind::Reserved)
        return Say::tr("%1 is reserved for examples and belongs to nobody: many servers treat it in a way of its own.")
            .arg(domain.toString());
    if (kind == smtp::DomainKind::BigProvider)
        return Say::tr("%1 is a big provider's domain, for which many servers have rules of their own, and whose "
                       "servers count strange senders. A mailbox in a domain of yours says more.")
            .arg(domain.toString());
    return {};
}

} // namespace postern::ui
