// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportpage.h"

#include "core/check/recordfile.h"
#include "core/explain/html.h"
#include "core/explain/markdown.h"
#include "core/smtp/bytes.h"
#include "core/verdict/rulebook.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/textlabel.h"
#include "ui/report/htmldress.h"
#include "ui/report/reportform.h"
#include "ui/report/reportmaker.h"
#include "ui/theme/glyph.h"

#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kTypingPause = 250; // ms
constexpr qreal kSideWidth = 280; // u

QString suggestedName(const check::Record &record, const QString &suffix)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9.-]+"_s);
    QString name = record.target.left(60).replace(odd, u"-"_s);
    return name + u'-' + record.startedAt.toString(u"yyyyMMdd-HHmm"_s) + suffix;
}

} // namespace

ReportPage::ReportPage(QSettings &settings, const Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_header(new PageHeader)
    , m_form(new ReportForm(settings, dialogs))
    , m_maker(new ReportMaker(this))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(nullptr))
    , m_said(new TextLabel(Type::Small, TextLabel::Ink::Muted))
    , m_savePdf(nullptr)
{
    m_view->setObjectName(u"reportView"_s);
    m_view->setAccessibleName(tr("The report, as it will be printed"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_said->setObjectName(u"reportSaidLabel"_s);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeSide());
    columns->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ReportPage::order);
    connect(m_form, &ReportForm::changed, this, [this] {
        m_savePdf->setEnabled(false); // until what is seen is what was typed
        m_typing.start();
    });
    connect(m_maker, &ReportMaker::made, this, &ReportPage::showPdf);
}

ReportPage::~ReportPage()
{
    m_view->setDocument(nullptr); // it goes before the buffer that it reads
    m_document->close();
}

QWidget *ReportPage::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_form);
    layout->addSpacing(kSpace8);
    const auto add = [this, layout](const char *name, Glyph glyph, const QString &text, auto act) {
        auto *button = new QPushButton(glyphIcon(glyph), text);
        button->setObjectName(QLatin1StringView(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_savePdf = add("savePdfButton", Glyph::Document, tr("Save as P&DF …"), [this] { save(Kind::Pdf); });
    m_savePdf->setDefault(true);
    m_savePdf->setShortcut(QKeySequence::Save);
    add("saveHtmlButton", Glyph::Globe, tr("Save as &HTML …"), [this] { save(Kind::Html); });
    add("saveMarkdownButton", Glyph::Save, tr("Save as &Markdown …"), [this] { save(Kind::Markdown); });
    layout->addWidget(m_said);
    layout->addStretch();
    add("reportBackButton", Glyph::Back, tr("&Back"), [this] { emit backWanted(); });
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(qRound(kSideWidth * u(font())));
    return scroll;
}

void ReportPage::setRecord(const check::Record &record)
{
    m_record = record;
    m_header->set(tr("The report"), tr("On the check of %1").arg(smtp::escaped(record.target.toUtf8())));
    m_savePdf->setEnabled(false);
    m_pdf.clear();
    m_said->setText(tr("The report is being made."));
    order();
}

void ReportPage::order()
{
    ReportOrder order;
    order.record = m_record;
    m_form->fillIn(order);
    m_maker->make(order);
}

// Another dress does not turn back to the first page.
void ReportPage::showPdf(const QByteArray &pdf)
{
    const int page = m_view->pageNavigator()->currentPage();
    const bool isFirst = m_pdf.isEmpty();
    m_document->close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    if (!isFirst && page < m_document->pageCount())
        m_view->pageNavigator()->jump(page, {});
    m_savePdf->setEnabled(!m_pdf.isEmpty());
    const int pages = m_document->pageCount();
    m_said->setText(m_pdf.isEmpty()  ? tr("The PDF could not be made. HTML and Markdown say the same.")
                        : pages == 1 ? tr("One page. The check itself is attached to the PDF.")
                                     : tr("%1 pages. The check itself is attached to the PDF.").arg(pages));
    emit shown();
}

QByteArray ReportPage::contentOf(Kind kind) const
{
    if (kind == Kind::Pdf)
        return m_pdf;
    ReportOrder order;
    order.record = m_record;
    m_form->fillIn(order);
    const auto verdict = verdict::judge(m_record.evidence, verdict::RuleBook::builtIn());
    const explain::Report report = explain::reportOf(m_record, verdict, filledIn(order, check::recordText(m_record)));
    if (kind == Kind::Markdown)
        return explain::reportMarkdown(report);
    explain::HtmlDress dress = htmlDress(m_record, verdict, report);
    dress.logo = m_form->logo();
    return explain::reportHtml(report, dress);
}

// The whole file or none of it; where it cannot be written, nothing is lost, and the next try is one click away.
void ReportPage::save(Kind kind)
{
    struct Way
    {
        Kind kind;
        QLatin1StringView suffix;
        QString filter;
    };
    const Way ways[]{{Kind::Pdf, ".pdf"_L1, tr("PDF (*.pdf)")},
                     {Kind::Html, ".html"_L1, tr("HTML (*.html)")},
                     {Kind::Markdown, ".md"_L1, tr("Markdown (*.md)")}};
    const Way &way = ways[int(kind)];
    if (!m_dialogs.saveReport)
        return;
    const QString path = m_dialogs.saveReport(this, suggestedName(m_record, way.suffix), way.filter);
    if (path.isEmpty())
        return;
    const QByteArray bytes = contentOf(kind);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_said->setText(tr("Saved as %1.").arg(path));
    else
        m_dialogs.complain(this, tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString()));
}

} // namespace postern::ui
