// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/check.h"
#include "core/learn/patient.h"
#include "core/learn/performance.h"

#include <QObject>

#include <memory>
#include <vector>

namespace postern::learn {

// One relay under the real tester. Meanwhile one of the company's own people writes to a customer through each of its
// ports: a cure that shuts them out is none. The servers run from start() to finished() only.
class Examination : public QObject
{
    Q_OBJECT

public:
    enum class Result {
        Open,     // or partly open
        Unclear,  // no verdict about relaying
        TooTight, // closed, also to the company's own people
        Closed,
        Failed, // there was no port for the servers
    };

    explicit Examination(const std::vector<practice::Conduct> &ports, QObject *parent = nullptr);
    ~Examination() override;

    void start();
    check::Check *check() { return m_check.get(); } // none where there was no port
    bool isFinished() const { return m_isFinished; }
    Result result() const; // after finished()

signals:
    void finished(); // once, from the event loop

private:
    void oneIsOver();

    std::unique_ptr<Patient> m_patient;
    std::unique_ptr<check::Check> m_check;
    std::vector<std::unique_ptr<Performance>> m_letters;
    bool m_isFinished = false;
};

} // namespace postern::learn
