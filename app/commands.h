// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

namespace postern::app {

// Each runs to its end, with an event loop of its own where it needs one, and gives the exit status.
int run(const CheckCommand &command);
int run(const WaitCommand &command);
int run(const JudgeCommand &command);
int run(const ReportCommand &command);
int run(const PracticeCommand &command);
int run(const ProbesCommand &command);
int run(const LearnCommand &command);
int run(const DemoCommand &command);
int run(const PrintCommand &command);

} // namespace postern::app
