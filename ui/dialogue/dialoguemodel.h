// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/event.h"
#include "core/check/record.h"
#include "core/explain/followed.h"
#include "core/explain/linemeaning.h"
#include "core/verdict/verdict.h"
#include "ui/theme/tokens.h"

#include <QAbstractListModel>

#include <deque>
#include <map>
#include <optional>

namespace postern::ui {

// More than that nobody reads in a window; the record has all of it. The oldest lines go first.
inline constexpr std::size_t kLinesAtMost = 50000;

// One line as it is shown.
struct DialogueLine
{
    qint64 milliseconds = 0; // since the connection was begun
    smtp::TranscriptEntry::Kind kind = smtp::TranscriptEntry::Kind::Heard;
    QString text; // escaped, without its end
    std::size_t endpoint = 0;
    quint64 connection = 0;
    explain::FollowedLine where;
    std::optional<explain::Tone> tone; // set: this line decided about its envelope
    std::optional<probe::Kind> asked;
    std::optional<verdict::Category> reading;

    bool isOurs() const { return kind == smtp::TranscriptEntry::Kind::Said; }
    bool isTheirs() const { return kind == smtp::TranscriptEntry::Kind::Heard; }
};

// The lines of a record, or of a check that still runs, in the order in which they came.
class DialogueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DialogueModel(QObject *parent = nullptr);

    void clear();
    void setRecord(const check::Record &record, const verdict::Verdict &verdict);

    void happened(const check::Event &event); // live: a line decides once its probe is answered

    const DialogueLine &line(const QModelIndex &index) const { return m_lines[std::size_t(index.row())]; }
    explain::LineMeaning meaning(const QModelIndex &index) const;
    int lineOfConnection(const QModelIndex &index) const; // how many lines of the same one stand above it
    QString endpointName(std::size_t endpoint) const;
    std::size_t endpointCount() const { return m_names.size(); }
    // The connection on which one of the server's own people logged in there.
    std::optional<quint64> loginConnection(std::size_t endpoint) const;
    std::size_t dropped() const { return m_dropped; } // lines that were too many
    const std::vector<probe::Envelope> &envelopes(std::size_t endpoint) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void forget();
    DialogueLine made(std::size_t endpoint, quint64 connection, const smtp::TranscriptEntry &entry);
    void append(DialogueLine line);
    void decide(const check::ProbeAnswered &answered);
    void markConnection(std::vector<DialogueLine> &lines, const verdict::Evidence &all, const verdict::Verdict &verdict,
                        std::size_t endpoint, std::size_t connection) const;

    std::deque<DialogueLine> m_lines;
    std::map<std::pair<std::size_t, quint64>, explain::LineFollower> m_followers;
    std::map<std::size_t, QString> m_names;
    std::map<std::size_t, std::vector<probe::Envelope>> m_envelopes;
    std::map<std::size_t, quint64> m_logins;
    std::size_t m_dropped = 0;
};

// One line as copied text: "1.204 > MAIL FROM:<a@b>".
QString copied(const DialogueLine &line);
QString secondsOf(const DialogueLine &line); // "1.204"

} // namespace postern::ui
