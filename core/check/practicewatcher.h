// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delivery/watcher.h"
#include "core/practice/company.h"

#include <QSet>

namespace postern::check {

// Looks into the outside mailbox of the practice world, where what Company A's relay sends on comes to rest.
class PracticeWatcher : public delivery::Watcher
{
    Q_OBJECT

public:
    explicit PracticeWatcher(const practice::Company &company);

    void start() override;
    void stop() override;
    void expect(const delivery::Expectation &expectation) override;
    QString place() const override;

private:
    void look();

    const practice::Company &m_company;
    delivery::Expectation m_expectation;
    QSet<QByteArray> m_told;
    bool m_isLooking = false;
};

} // namespace postern::check
