// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/help.h"

#include <QWizardPage>

#include <optional>

namespace postern::ui {

// A page with a heading of ours: QWizard's own header knows neither our type nor our spaces.
class HeadedPage : public QWizardPage
{
    Q_OBJECT

public:
    HeadedPage(const QString &heading, const QString &subheading, QWidget *parent = nullptr)
        : QWizardPage(parent)
        , m_heading(heading)
        , m_subheading(subheading)
    {
        setAccessibleName(heading);
        setAccessibleDescription(subheading);
    }

    const QString &heading() const { return m_heading; }
    const QString &subheading() const { return m_subheading; }
    void setSubheading(const QString &subheading)
    {
        m_subheading = subheading;
        setAccessibleDescription(subheading);
        emit subheadingChanged();
    }
    std::optional<explain::HelpTopic> help() const { return m_help; }
    void setHelp(explain::HelpTopic topic) { m_help = topic; }

signals:
    void subheadingChanged();

private:
    QString m_heading;
    QString m_subheading;
    std::optional<explain::HelpTopic> m_help;
};

} // namespace postern::ui
