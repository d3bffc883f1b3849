// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogs.h"
#include "ui/report/reportpdf.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSettings;

namespace postern::ui {

class Field;

// What a report is dressed with: an organisation, a name, a logo, and the paper. Remembered from report to report.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    // Both have to outlive the form.
    ReportForm(QSettings &settings, const Dialogs &dialogs, QWidget *parent = nullptr);

    void fillIn(ReportOrder &order) const;
    QByteArray logo() const { return m_logoBytes; } // the file as it is; empty: none

signals:
    void changed();

private:
    QLineEdit *edit(const char *name, const char *key, const QString &placeholder);
    void chooseLogo();
    void readLogo();
    void remember();

    QSettings &m_settings;
    const Dialogs &m_dialogs;
    QLineEdit *m_organisation;
    QLineEdit *m_tester;
    QLineEdit *m_logo;
    QComboBox *m_paper;
    Field *m_logoField;
    QByteArray m_logoBytes;
    QImage m_picture;
};

} // namespace postern::ui
