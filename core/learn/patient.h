// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/order.h"
#include "core/practice/company.h"

#include <memory>
#include <optional>
#include <vector>

namespace postern::learn {

// A relay to be checked and cured: real practice servers on loopback, behind one port or several. They run as long as
// this lives.
class Patient
{
public:
    // None where the system has no port left.
    static std::unique_ptr<Patient> open(const std::vector<practice::Conduct> &ports);

    // What a stranger would order who knows whose server it is: every port, every question, no message.
    check::Order order() const;

private:
    std::vector<std::unique_ptr<practice::Company>> m_ports;
};

} // namespace postern::learn
