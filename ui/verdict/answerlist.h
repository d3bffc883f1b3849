// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/explanation.h"
#include "ui/theme/marks.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace postern::ui {

// Rows of a tab: a mark, what it is about, what was said, and the way to the lines.
class AnswerList : public QScrollArea
{
    Q_OBJECT

public:
    struct Row
    {
        std::optional<Mark> mark; // none: information, which has no tone
        QString title;
        QString endpoint; // in the wire's letters; may be empty
        QString reply;    // the same
        std::optional<explain::ShownPlace> lines;
        bool isLogin = false; // the lines are those of a login there
    };

    AnswerList(const QString &name, const QString &words, QWidget *parent = nullptr); // the words say what is listed

    void show(const std::vector<Row> &rows);
    using QWidget::show;
    void setNone(const QString &words) { m_none = words; } // said where there are no rows
    QSize sizeHint() const override;

signals:
    void linesWanted(const postern::explain::ShownPlace &place);
    void loginWanted(std::size_t endpoint);

private:
    QWidget *makeRow(const Row &row);

    QString m_none;
};

} // namespace postern::ui
