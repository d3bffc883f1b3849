// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QByteArray>

namespace postern::explain {

// The check as JUnit XML, for pipelines: a suite for each endpoint, a case for each question. A door is a failure; what
// was not asked, or has no answer that says anything, is skipped; an endpoint where the check could not get anywhere is
// an error. The verdict is a suite of its own, so that "inconclusive" never looks like a success. Valid by the schema
// that Jenkins and GitLab go by (testsuites/testsuite/testcase).
QByteArray junitText(const check::Record &record, const verdict::Verdict &verdict);

} // namespace postern::explain
