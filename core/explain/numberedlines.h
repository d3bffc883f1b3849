// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/followed.h"
#include "core/explain/reporttext.h"
#include "core/verdict/verdict.h"

#include <cstddef>
#include <vector>

namespace postern::explain {

// Every line of a record under one count, "A.1" the first, so that a report can point to any of them. Pure.
class NumberedLines
{
public:
    NumberedLines(const check::Record &record, const verdict::Verdict &verdict);

    // All lines of one connection, as they stand in the appendix; those of a login come last, see `loginLines`.
    const std::vector<ReportLine> &connection(std::size_t endpoint, std::size_t connection) const
    {
        return m_endpoints[endpoint].connections[connection].lines;
    }
    const std::vector<ReportLine> &loginLines(std::size_t endpoint) const { return m_endpoints[endpoint].login.lines; }

    // The lines of one question on the connection that its answer came from; empty without an answer.
    std::vector<ReportLine> excerpt(std::size_t endpoint, std::size_t envelope) const;

    // The line that decides a question; null without one.
    const ReportLine *deciding(std::size_t endpoint, std::size_t envelope) const;

private:
    struct Connection
    {
        std::vector<ReportLine> lines;
        std::vector<FollowedLine> followed; // as many
    };
    struct Endpoint
    {
        std::vector<Connection> connections;
        Connection login;
    };

    Connection numbered(const smtp::Transcript &transcript);
    void mark(std::size_t endpoint, std::size_t envelope);
    static bool isOf(const FollowedLine &line, std::size_t envelope);

    const check::Record &m_record;
    const verdict::Verdict &m_verdict;
    std::vector<Endpoint> m_endpoints;
    int m_count = 0;
};

} // namespace postern::explain
