// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/conversationdialog.h"

#include "ui/dialogue/conversationview.h"
#include "ui/parts/textlabel.h"
#include "ui/theme/measures.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr QSize kSize(980, 560);

} // namespace

ConversationDialog::ConversationDialog(const DialogueModel &model, std::size_t endpoint, quint64 connection,
                                       QWidget *parent)
    : QDialog(parent)
    , m_view(new ConversationView)
{
    setObjectName(u"conversationDialog"_s);
    setWindowTitle(tr("Whole conversation explained"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    auto *about = new TextLabel(
        tr("%1. Point at any part of a line, or walk there with the arrow keys.").arg(model.endpointName(endpoint)),
        Type::Body, TextLabel::Ink::Muted);
    layout->addWidget(about);
    layout->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_view->show(model, endpoint, connection);
    resize(kSize);
}

} // namespace postern::ui
