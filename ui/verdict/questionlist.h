// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/record.h"
#include "core/verdict/verdict.h"

#include <QWidget>

#include <map>
#include <vector>

class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace postern::ui {

class TextLabel;

// What is asked: mark, words, code, outcome. While a check runs, how far it has come stands above; of a check that is
// over, each answer as the verdict weighs it. A question can be picked, and so can a whole endpoint.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    void clear();
    void show(const check::Event &event);
    void show(const check::Record &record, const verdict::Verdict &verdict);
    using QWidget::show;

signals:
    void picked(std::size_t endpoint, std::size_t envelope);
    void endpointPicked(std::size_t endpoint);

private:
    struct Asked
    {
        probe::Envelope envelope;
        QTreeWidgetItem *item;
        bool isAsked = false;
        bool isAnswered = false;
        bool isOver = false; // and was never answered
    };
    struct Endpoint
    {
        QTreeWidgetItem *item = nullptr;
        std::vector<Asked> asked;
    };

    void on(const check::EndpointFound &event);
    void on(const check::ProbesPlanned &event);
    void on(const check::LineLogged &event);
    void on(const check::ProbeAnswered &event);
    void on(const check::EndpointFinished &event);
    template <typename Other> void on(const Other &) { }
    void showProgress();
    void pick(const QTreeWidgetItem *item);

    TextLabel *m_progressText;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    std::map<std::size_t, Endpoint> m_endpoints;
};

} // namespace postern::ui
