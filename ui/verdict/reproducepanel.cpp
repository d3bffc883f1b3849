// SPDX-License-Identifier: Apache-2.0
#include "ui/verdict/reproducepanel.h"

#include "ui/parts/copyrow.h"
#include "ui/parts/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

ReproducePanel::ReproducePanel(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"reproducePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(new TextLabel(tr("Reproduce by hand"), Type::Strong));
    m_list->setSpacing(kSpace12);
    layout->addLayout(m_list);
    layout->addStretch();
    hide();
}

QWidget *ReproducePanel::makeStep(const Step &step)
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    if (!step.title.isEmpty())
        layout->addWidget(new TextLabel(step.title, Type::Body));
    layout->addWidget(new CopyRow(step.command, step.title.isEmpty() ? tr("Command") : step.title));
    return whole;
}

void ReproducePanel::setSteps(const std::vector<Step> &steps)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Step &step : steps)
        m_list->addWidget(makeStep(step));
    m_count = int(steps.size());
    setVisible(m_count > 0);
}

} // namespace postern::ui
