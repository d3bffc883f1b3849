// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace postern::ui {

// A page that is laid out in another way for a class: what is taught has the room, everything else steps back. Pages
// are made anew when the mode changes, so there is no way back.
class Presentable
{
public:
    virtual ~Presentable() = default;
    virtual void present() = 0; // before it is shown
};

} // namespace postern::ui
