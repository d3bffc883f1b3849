// SPDX-License-Identifier: Apache-2.0
#include "ui/window/savedcheckpage.h"

#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"
#include "ui/verdict/checkview.h"
#include "ui/verdict/latercard.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/wizard/recordactions.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

SavedCheckPage::SavedCheckPage(LaterWatches &watches, const Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_header(new PageHeader)
    , m_verdict(new CheckView)
    , m_later(new LaterCard(watches))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_verdict, 1);
    m_verdict->setHeadShown(false);
    VerdictPanel &panel = m_verdict->verdictPanel();
    panel.addCard(m_later);
    panel.offerProof();
    connect(&panel, &VerdictPanel::proofWanted, this, [this] { emit proofWanted(m_record); });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    row->setSpacing(kSpace8);
    const auto add = [row, this](const char *name, Glyph glyph, const QString &text, auto &&act) {
        auto *button = new QPushButton(glyphIcon(glyph), text);
        button->setObjectName(QLatin1StringView(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add("copyButton", Glyph::Copy, tr("&Copy as text"), [this] { copyAsText(m_record); });
    add("saveButton", Glyph::Save, tr("&Save as …"), [this] {
        const QString file = saveRecordAs(m_record, m_dialogs, this);
        if (!file.isEmpty())
            emit saved(file);
    });
    add("reportButton", Glyph::Document, tr("&Report …"), [this] { emit reportWanted(m_record); });
    row->addStretch();
    add("againButton", Glyph::Again, tr("Check it &again"), [this] { emit againWanted(m_record.target); });
    auto *back = new QPushButton(tr("&Back to the start"));
    back->setObjectName(u"backButton"_s);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &SavedCheckPage::backWanted);
    layout->addLayout(row);
}

void SavedCheckPage::setRecord(const check::Record &record, const QString &file)
{
    m_record = record;
    m_header->set(smtp::escaped(record.target.toUtf8()),
                  tr("A saved check of %1 UTC, by %2")
                      .arg(explain::shortMinute(record.startedAt), smtp::escaped(record.program.toUtf8())));
    m_verdict->show(record);
    m_later->setRecord(record, file);
}

} // namespace postern::ui
