// SPDX-License-Identifier: Apache-2.0
#include "core/smtp/dialogue.h"

int main()
{
    return 64;
}
