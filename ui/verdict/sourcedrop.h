// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPlainTextEdit>

namespace postern::ui {

// A place to paste the source of a message, or to drop its .eml file. What is given may come from a stranger: it is
// shown as plain text and cut off at what is read of a message.
class SourceDrop : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceDrop(QWidget *parent = nullptr);

signals:
    void given(const QByteArray &source); // each time there is another one; never empty

protected:
    bool canInsertFromMimeData(const QMimeData *offered) const override;
    void insertFromMimeData(const QMimeData *offered) override;

private:
    void read(const QString &file);
};

} // namespace postern::ui
