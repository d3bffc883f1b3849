// SPDX-License-Identifier: Apache-2.0
#include "played.h"

#include <algorithm>

namespace postern::test {

namespace {

class Player
{
public:
    Player(const smtp::Script &script, qsizetype cut)
        : m_dialogue(script)
        , m_cut(cut)
    {
    }

    Played play(const QByteArrayList &transcript)
    {
        perform(m_dialogue.connected());
        for (const QByteArray &line : transcript) {
            if (line.startsWith("C: "))
                continue; // the dialogue's own part: it has to come by itself
            m_played.transcript += line;
            if (line.startsWith("S: "))
                hear(line.sliced(3) + "\r\n");
            else if (line == "T")
                perform(m_dialogue.timedOut());
            else if (line == "X")
                perform(m_dialogue.lost(smtp::Loss::Closed));
            else if (line == "L")
                perform(m_dialogue.leave());
            else if (line == "E")
                perform(m_dialogue.encrypted());
        }
        return m_played;
    }

private:
    void hear(const QByteArray &bytes)
    {
        const qsizetype step = m_cut > 0 ? m_cut : bytes.size();
        for (qsizetype at = 0; at < bytes.size(); at += step)
            perform(m_dialogue.received(bytes.mid(at, step)));
    }

    void perform(const smtp::Actions &actions)
    {
        for (const smtp::Action &action : actions) {
            if (const auto *send = std::get_if<smtp::Send>(&action)) {
                ++m_played.writes;
                for (const auto &line : send->lines)
                    m_played.transcript += "C: " + line.bytes.trimmed();
            } else if (const auto *answer = std::get_if<smtp::Answered>(&action)) {
                m_played.answers.push_back(*answer);
            } else if (const auto *finish = std::get_if<smtp::Finish>(&action)) {
                m_played.finish = *finish;
            } else if (std::holds_alternative<smtp::WaitFor>(action)) {
                ++m_played.waits;
            }
        }
    }

    smtp::Dialogue m_dialogue;
    qsizetype m_cut;
    Played m_played;
};

} // namespace

Played play(const QByteArrayList &transcript, const smtp::Script &script, qsizetype cut)
{
    return Player(script, cut).play(transcript);
}

} // namespace postern::test
