// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialogueview.h"

#include "core/explain/explanation.h"
#include "core/explain/tongue.h"
#include "core/smtp/bytes.h"
#include "ui/dialogue/conversationdialog.h"
#include "ui/dialogue/conversationview.h"
#include "ui/dialogue/dialoguedelegate.h"
#include "ui/parts/elidedlabel.h"
#include "ui/theme/glyph.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postern::ui {

namespace {

constexpr int kTitleAtMost = 60; // characters of a question in the menu

QToolButton *toolButton(const QString &name, Glyph glyph, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(glyphIcon(glyph));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DialogueView::DialogueView(QWidget *parent)
    : QWidget(parent)
    , m_filter(m_model)
    , m_delegate(new DialogueDelegate(this))
    , m_head(new QWidget(this))
    , m_list(new QListView(this))
{
    makeHead();
    m_list->setObjectName(u"dialogueList"_s);
    m_list->setAccessibleName(tr("Dialogue, line by line"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    addActions();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { ask(index.row()); });
    connect(m_delegate, &DialogueDelegate::wholeWanted, this, [this] { leadOn(); });
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &DialogueView::measureMore);
    // Whoever scrolls to lines that have only been guessed sees them right.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_measuring.isActive() || m_delegate->isMeasured(m_list->indexAt(m_list->viewport()->rect().center())))
            return;
        measureInSight();
        QMetaObject::invokeMethod(this, &DialogueView::layOut, Qt::QueuedConnection);
    });
    const auto measureNew = [this] {
        if (m_delegate->explainsAll() && !m_measuring.isActive())
            m_measuring.start();
    };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, measureNew);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this, measureNew] {
        m_delegate->forgetHeights(); // all rows have moved up
        m_measured = 0;
        measureNew();
    });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        if (m_delegate->explainsAll())
            m_delegate->measureAnew(measuringOption(), index);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { showLines(std::nullopt, std::nullopt); });
    // Whoever reads the end wants to go on reading the end.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (m_isFollowing || bar->value() < bar->maximum())
            return;
        m_isFollowing = true;
        QMetaObject::invokeMethod(this, &DialogueView::followEnd, Qt::QueuedConnection);
    });
    renewHead();
}

void DialogueView::setTimesShown(bool areShown)
{
    m_delegate->setTimesShown(areShown);
    relayout();
}

void DialogueView::setHeadShown(bool isShown)
{
    m_head->setVisible(isShown);
}

void DialogueView::makeHead()
{
    QWidget *head = m_head;
    auto *title = new TextLabel(tr("Dialogue"), Type::Strong);
    title->setWordWrap(false);
    m_where = new ElidedLabel({}, Type::Small, TextLabel::Ink::Muted);
    m_where->setObjectName(u"whereLabel"_s);
    m_notFound = new TextLabel(tr("not found"), Type::Small);
    m_notFound->setObjectName(u"notFoundLabel"_s);
    m_notFound->setTone(explain::Tone::Caution);
    m_notFound->setWordWrap(false);
    m_notFound->hide();
    m_find = new QLineEdit(head);
    m_find->setObjectName(u"findEdit"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the dialogue"));
    m_find->addAction(glyphIcon(Glyph::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_filterButton = toolButton(u"filterButton"_s, Glyph::Filter, tr("Show one endpoint or one question"), head);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_filterButton);
    m_filterButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &DialogueView::fillFilterMenu);
    m_copyButton = toolButton(u"copyLinesButton"_s, Glyph::Copy, tr("Copy the marked lines, or all"), head);
    connect(m_copyButton, &QToolButton::clicked, this, &DialogueView::copy);
    m_illustrateButton =
        toolButton(u"illustrateButton"_s, Glyph::Book, tr("Whole conversation explained, part by part"), head);
    connect(m_illustrateButton, &QToolButton::clicked, this, &DialogueView::explainConversation);
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(0); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(1); });

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace8);
    row->addWidget(title);
    row->addWidget(m_where, 1);
    row->addWidget(m_notFound);
    row->addWidget(m_find);
    row->addWidget(m_filterButton);
    row->addWidget(m_copyButton);
    row->addWidget(m_illustrateButton);
}

void DialogueView::addActions()
{
    const auto add = [this](const QString &words, const QKeySequence &keys, auto &&what) {
        auto *action = new QAction(words, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_list->addAction(add(tr("What does this mean?"), Qt::Key_Return, [this] { ask(m_list->currentIndex().row()); }));
    m_list->addAction(add(tr("Whole conversation explained"), Qt::CTRL | Qt::Key_E,
                          [this] { explainAll(!m_delegate->explainsAll()); }));
    m_list->addAction(add(tr("Whole conversation explained, part by part"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                          [this] { explainConversation(); }));
    m_list->addAction(add(tr("Copy"), QKeySequence::Copy, [this] { copy(); }));
    addAction(add(tr("Find"), QKeySequence::Find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); }));
    addAction(add(tr("Find the next"), QKeySequence::FindNext, [this] { find(1); }));
    addAction(add(tr("Find the one before"), QKeySequence::FindPrevious, [this] { find(-1); }));
}

// Escape belongs to the dialog around us unless there is something to take back.
bool DialogueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (m_delegate->asked().isValid() || m_delegate->explainsAll())) {
            explainAll(false);
            ask(-1);
            return true;
        }
        if (key == Qt::Key_Space || key == Qt::Key_Enter) {
            ask(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DialogueView::ask(int row)
{
    const QModelIndex index = m_filter.index(row, 0);
    // Asked again: the answer is taken back.
    m_delegate->ask(index == m_delegate->asked() ? QModelIndex() : index);
    relayout();
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void DialogueView::explainAll(bool isAll)
{
    m_delegate->explainAll(isAll);
    relayout();
    m_list->scrollTo(m_list->currentIndex());
}

void DialogueView::explainConversation()
{
    const QModelIndex current = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_filter.index(0, 0);
    if (!current.isValid())
        return;
    const DialogueLine &line = m_model.line(m_filter.mapToSource(current));
    auto *dialog = new ConversationDialog(m_model, line.endpoint, line.connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->view().goTo(m_model.lineOfConnection(m_filter.mapToSource(current)));
}

// From the line that was asked about to the whole it belongs to; all explained in place folds up again.
void DialogueView::leadOn()
{
    if (m_delegate->explainsAll())
        return explainAll(false);
    m_list->setCurrentIndex(m_delegate->asked());
    explainConversation();
}

void DialogueView::showLines(std::optional<std::size_t> endpoint, std::optional<std::size_t> envelope)
{
    m_delegate->ask({});
    m_filter.show(endpoint, envelope);
    if (m_delegate->explainsAll())
        relayout();
    renewHead();
    m_list->clearSelection();
    goTo(envelope ? qMax(0, decidingRow()) : 0);
}

void DialogueView::showDecision(std::size_t endpoint, std::size_t envelope)
{
    showLines(endpoint, envelope);
    const int row = decidingRow();
    if (row < 0)
        return;
    m_filter.show(endpoint, envelope, m_model.line(m_filter.mapToSource(m_filter.index(row, 0))).connection);
    goTo(decidingRow());
}

void DialogueView::showLogin(std::size_t endpoint)
{
    showLines(endpoint, std::nullopt);
    const auto connection = m_model.loginConnection(endpoint);
    if (!connection)
        return;
    m_filter.show(endpoint, std::nullopt, *connection);
    goTo(0);
}

int DialogueView::decidingRow() const
{
    int decides = -1;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_model.line(m_filter.mapToSource(m_filter.index(row, 0))).tone)
            decides = row;
    }
    return decides;
}

// Once more after the view has found its size.
void DialogueView::goTo(int row)
{
    const QPersistentModelIndex index = m_filter.index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    QMetaObject::invokeMethod(
        m_list, [this, index] { m_list->scrollTo(index); }, Qt::QueuedConnection);
}

void DialogueView::followEnd()
{
    m_isFollowing = false;
    m_list->scrollToBottom();
}

void DialogueView::renewHead()
{
    QString where = m_filter.endpoint() ? m_model.endpointName(*m_filter.endpoint()) : tr("everything that was said");
    if (m_filter.envelope()) {
        const auto &envelopes = m_model.envelopes(*m_filter.endpoint());
        if (*m_filter.envelope() < envelopes.size())
            where = tr("%1, %2").arg(explain::titleInWords(envelopes[*m_filter.envelope()].title), where);
    }
    if (m_model.dropped() > 0)
        where = tr("%1; %n more in the record only", nullptr, int(m_model.dropped())).arg(where);
    m_where->setWhole(where);
}

void DialogueView::fillFilterMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](QMenu *menu, const QString &words, std::optional<std::size_t> endpoint,
                         std::optional<std::size_t> envelope) {
        QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_filter.endpoint() == endpoint && m_filter.envelope() == envelope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, endpoint, envelope] { showLines(endpoint, envelope); });
    };
    add(m_menu, tr("Everything"), std::nullopt, std::nullopt);
    m_menu->addSeparator();
    for (std::size_t e = 0; e < m_model.endpointCount(); ++e) {
        QMenu *menu = m_menu->addMenu(QString(m_model.endpointName(e)).replace(u'&', u"&&"_s));
        add(menu, tr("All of this endpoint"), e, std::nullopt);
        menu->addSeparator();
        const auto &envelopes = m_model.envelopes(e);
        for (std::size_t i = 0; i < envelopes.size(); ++i)
            add(menu, explain::titleInWords(envelopes[i].title).left(kTitleAtMost), e, i);
    }
}

// 0 stays where it is if it fits already, so that typing does not run away.
void DialogueView::find(int step)
{
    const QString wanted = m_find->text();
    const int count = m_filter.rowCount();
    const int from = qMax(0, m_list->currentIndex().row());
    bool isFound = wanted.isEmpty();
    for (int i = 0; !isFound && i < count; ++i) {
        const int ahead = step < 0 ? -(i + 1) : i + step;
        const int row = ((from + ahead) % count + count) % count;
        const QModelIndex index = m_filter.index(row, 0);
        isFound = index.data().toString().contains(wanted, Qt::CaseInsensitive);
        if (isFound) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        }
    }
    m_notFound->setVisible(!isFound);
}

QString DialogueView::copiedText() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    if (rows.size() <= 1) { // one is always the current line
        rows.clear();
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows += m_filter.index(row, 0);
    }
    QStringList lines;
    for (const QModelIndex &index : rows)
        lines += copied(m_model.line(m_filter.mapToSource(index)));
    return lines.join(u'\n') + u'\n';
}

void DialogueView::copy() const
{
    QGuiApplication::clipboard()->setText(copiedText());
}

int DialogueView::shownLines() const
{
    return m_filter.rowCount();
}

void DialogueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        relayout();
    QWidget::changeEvent(event);
}

} // namespace postern::ui
