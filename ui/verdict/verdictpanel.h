// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/record.h"
#include "core/explain/explanation.h"

#include <QScrollArea>

class QBoxLayout;
class QTabWidget;
class QVBoxLayout;

namespace postern::ui {

class AnswerList;
class Card;
class DialogueView;
class ElidedLabel;
class GridView;
class MatrixView;
class RemedyCard;
class TextLabel;
class VerdictCard;

// The verdict, why, and the lines that prove it; beside them every answer behind a tab. All words are those of
// explain::Explanation, so that terminal and report say the same.
class VerdictPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void show(const check::Record &record, const verdict::Verdict &verdict);
    using QWidget::show;

    const explain::Explanation &told() const { return m_told; }
    QString asText() const; // for the clipboard, a ticket, a mail
    void copyAsText() const;
    void offerProof() { m_isProofOffered = true; } // by a button, where it is wanted; before show()
    void addCard(QWidget *card); // one more at the end of the side column, such as a remedy; taken over

signals:
    void linesWanted(const postern::explain::ShownPlace &place);
    void loginWanted(std::size_t endpoint);
    void proofWanted(); // of a verdict that only a delivered message would settle

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showWhy();
    void showWays(const check::Record &record, const verdict::Verdict &verdict);
    void showTabs(const check::Record &record, const verdict::Verdict &verdict);
    void showNext();
    void showDecidingLines(const check::Record &record, const verdict::Verdict &verdict);

    explain::Explanation m_told;
    VerdictCard *m_card;
    QVBoxLayout *m_why;
    Card *m_whyCard;
    bool m_isProofOffered = false;
    QWidget *m_proofCard;
    QVBoxLayout *m_ways;
    MatrixView *m_matrix;
    Card *m_linesCard;
    ElidedLabel *m_linesOf;
    DialogueView *m_lines;
    QTabWidget *m_tabs;
    QWidget *m_gridPage;
    GridView *m_grid;
    TextLabel *m_gridNotes;
    AnswerList *m_doors;
    AnswerList *m_controls;
    AnswerList *m_ownPeople;
    AnswerList *m_findings;
    AnswerList *m_notCovered;
    RemedyCard *m_remedy;
    Card *m_nextCard;
    QVBoxLayout *m_next;
    QVBoxLayout *m_rightColumn;
    QBoxLayout *m_columns;
    QWidget *m_right;
};

} // namespace postern::ui
