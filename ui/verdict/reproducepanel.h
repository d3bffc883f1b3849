// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/card.h"

#include <QStringList>

class QVBoxLayout;

namespace postern::ui {

// How to see the same without Postern: commands to be copied one by one. Shows plain strings, and knows nothing of how
// they are made; with none of them it hides itself.
class ReproducePanel : public Card
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;   // what the command shows, one sentence; may be empty
        QString command; // one or several lines
    };

    explicit ReproducePanel(QWidget *parent = nullptr);

    void setSteps(const std::vector<Step> &steps);
    int steps() const { return m_count; }

private:
    QWidget *makeStep(const Step &step);

    QVBoxLayout *m_list;
    int m_count = 0;
};

} // namespace postern::ui
