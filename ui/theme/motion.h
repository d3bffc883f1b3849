// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace postern::ui {

// Whether things may move. Reduced: pictures change at once, step by step; nothing is left out.
class Motion : public QObject
{
    Q_OBJECT

public:
    static Motion &shared();

    bool isReduced() const { return m_isReduced; }
    void setReduced(bool isReduced);

signals:
    void changed(bool isReduced);

private:
    Motion() = default;

    bool m_isReduced = false;
};

} // namespace postern::ui
