// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "ui/parts/dialogs.h"

#include <QBuffer>
#include <QTimer>
#include <QWidget>

class QPdfDocument;
class QPdfView;
class QPushButton;
class QSettings;

namespace postern::ui {

class PageHeader;
class ReportForm;
class ReportMaker;
class TextLabel;

// The report as it will be printed, what it is dressed with, and where to keep it. What is seen is the file itself, in
// memory: saving writes those very bytes.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    // Both have to outlive the page.
    ReportPage(QSettings &settings, const Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReportPage() override;

    void setRecord(const check::Record &record);
    const QByteArray &pdf() const { return m_pdf; } // empty until it is made

signals:
    void shown(); // another report is there
    void backWanted();

private:
    enum class Kind { Pdf, Html, Markdown };

    QWidget *makeSide();
    void order();
    void showPdf(const QByteArray &pdf);
    void save(Kind kind);
    QByteArray contentOf(Kind kind) const;

    const Dialogs &m_dialogs;
    check::Record m_record;
    PageHeader *m_header;
    ReportForm *m_form;
    ReportMaker *m_maker;
    QPdfDocument *m_document;
    QPdfView *m_view;
    TextLabel *m_said;
    QPushButton *m_savePdf;
    QTimer m_typing; // a report for each letter would be too many
    QByteArray m_pdf;
    QBuffer m_buffer;
};

} // namespace postern::ui
