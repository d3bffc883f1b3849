// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace postern::ui {

// Leads from anywhere to the lesson that explains it: whoever shows a verdict asks, and the window opens the page.
class Guide : public QObject
{
    Q_OBJECT

public:
    static Guide &shared()
    {
        static Guide guide;
        return guide;
    }

signals:
    void lessonWanted(const QString &lesson); // its id

private:
    Guide() = default;
};

} // namespace postern::ui
