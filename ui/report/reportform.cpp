// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportform.h"

#include "ui/parts/field.h"
#include "ui/report/logo.h"
#include "ui/theme/glyph.h"
#include "ui/theme/measures.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr auto kOrganisation = "report/organisation";
constexpr auto kTester = "report/tester";
constexpr auto kLogo = "report/logo";
constexpr auto kPaper = "report/paper";
constexpr auto kLetter = "letter"_L1;

constexpr qint64 kLogoAtMost = 2 * 1024 * 1024; // bytes; every report carries it

// Letter is the custom where inches are.
bool isLetterCustom()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem;
}

} // namespace

ReportForm::ReportForm(QSettings &settings, const Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_organisation(edit("organisationEdit", kOrganisation, tr("Example Ltd")))
    , m_tester(edit("testerEdit", kTester, tr("Your name")))
    , m_logo(edit("logoEdit", kLogo, tr("PNG or JPEG")))
    , m_paper(new QComboBox)
{
    m_paper->setObjectName(u"paperBox"_s);
    m_paper->addItem(tr("A4"));
    m_paper->addItem(tr("Letter"));
    const QString paper = m_settings.value(kPaper).toString();
    m_paper->setCurrentIndex(paper == kLetter || (paper.isEmpty() && isLetterCustom()) ? 1 : 0);

    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace4);
    row->addWidget(m_logo, 1);
    auto *choose = new QToolButton;
    choose->setObjectName(u"chooseLogoButton"_s);
    choose->setIcon(glyphIcon(Glyph::Folder));
    choose->setAccessibleName(tr("Choose a logo"));
    choose->setToolTip(choose->accessibleName());
    row->addWidget(choose);
    logo->setFocusProxy(m_logo);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(new Field(tr("&Organisation"), m_organisation, {}));
    layout->addWidget(new Field(tr("&Tested by"), m_tester, {}));
    m_logoField = new Field(tr("&Logo"), logo, {});
    m_logo->setAccessibleName(tr("Logo"));
    layout->addWidget(m_logoField);
    layout->addWidget(new Field(tr("&Paper"), m_paper, {}));
    readLogo();
    for (QLineEdit *one : {m_organisation, m_tester})
        connect(one, &QLineEdit::textChanged, this, &ReportForm::remember);
    connect(m_logo, &QLineEdit::textChanged, this, [this] {
        readLogo();
        remember();
    });
    connect(choose, &QToolButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportForm::remember);
}

QLineEdit *ReportForm::edit(const char *name, const char *key, const QString &placeholder)
{
    auto *one = new QLineEdit(m_settings.value(key).toString());
    one->setObjectName(QLatin1StringView(name));
    one->setPlaceholderText(placeholder);
    one->setMaxLength(200);
    return one;
}

void ReportForm::fillIn(ReportOrder &order) const
{
    order.details.organisation = m_organisation->text().trimmed();
    order.details.tester = m_tester->text().trimmed();
    order.details.zone = QTimeZone::systemTimeZone();
    order.paper = m_paper->currentIndex() == 1 ? paper::Paper::Letter : paper::Paper::A4;
    order.logo = m_picture;
}

void ReportForm::chooseLogo()
{
    const QString file = m_dialogs.openPicture ? m_dialogs.openPicture(this) : QString();
    if (!file.isEmpty())
        m_logo->setText(file);
}

// What is wrong with it stands beside the field; the report is made without it.
void ReportForm::readLogo()
{
    m_picture = {};
    m_logoBytes.clear();
    m_logoField->sayNothing();
    if (m_logo->text().isEmpty())
        return;
    QFile file(m_logo->text());
    if (!file.open(QIODevice::ReadOnly)) {
        m_logoField->sayCaution(tr("It cannot be read: %1.").arg(file.errorString()));
        return;
    }
    if (file.size() > kLogoAtMost) {
        m_logoField->sayCaution(tr("It is larger than 2 MiB. Choose a smaller picture."));
        return;
    }
    const QByteArray bytes = file.read(kLogoAtMost);
    m_picture = logoFrom(bytes);
    if (m_picture.isNull())
        m_logoField->sayCaution(tr("It is no picture that can be read: PNG or JPEG is wanted."));
    else
        m_logoBytes = bytes;
}

void ReportForm::remember()
{
    m_settings.setValue(kOrganisation, m_organisation->text());
    m_settings.setValue(kTester, m_tester->text());
    m_settings.setValue(kLogo, m_logo->text());
    m_settings.setValue(kPaper, m_paper->currentIndex() == 1 ? QString(kLetter) : u"a4"_s);
    emit changed();
}

} // namespace postern::ui
