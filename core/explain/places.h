// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace postern::explain {

// Where the lines of one question stand in the record.
struct LineLink
{
    std::size_t endpoint = 0; // index in Evidence::endpoints
    std::size_t envelope = 0; // index in EndpointEvidence::envelopes
    friend bool operator==(const LineLink &, const LineLink &) = default;
};

// Where in the record something rests: on the lines of one question, or on a whole endpoint's.
struct ShownPlace
{
    std::size_t endpoint = 0;
    std::optional<std::size_t> envelope = std::nullopt;
    friend bool operator==(const ShownPlace &, const ShownPlace &) = default;
};
using ShownPlaces = std::vector<std::optional<ShownPlace>>;

} // namespace postern::explain
