// SPDX-License-Identifier: Apache-2.0
#include "core/verdict/receivedtokens.h"

#include <algorithm>

namespace postern::verdict {

namespace {

// "tls" is Exim's, "envelope-from" Haraka's: they end what stands in front of them.
constexpr QByteArrayView kKeywords[] = {"from", "by", "via", "with", "id", "for", "tls", "envelope-from"};

// A hostile line may be all words, or all openings.
constexpr qsizetype kMaxWords = 64;
constexpr int kMaxUnclosed = 8; // looked for to the end of the line

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isKeyword(const QByteArray &word)
{
    return std::any_of(std::begin(kKeywords), std::end(kKeywords),
                       [&word](QByteArrayView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

// The index behind the comment or quoted string that opens at `at`; `at` itself if it never closes.
qsizetype behind(QByteArrayView text, qsizetype at)
{
    const bool isComment = text[at] == '(';
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (isComment && text[i] == '(')
            ++depth;
        else if (isComment ? text[i] == ')' && --depth == 0 : i > at && text[i] == '"')
            return i + 1;
    }
    return at;
}

class Cutter
{
public:
    explicit Cutter(QByteArrayView text)
        : m_text(text)
    {
        m_out.clauses.emplace_back();
    }

    ReceivedTokens cut()
    {
        int unclosed = 0;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char c = m_text[i];
            const bool mayOpen = (c == '(' || c == '"') && unclosed < kMaxUnclosed;
            const qsizetype end = mayOpen ? behind(m_text, i) : i;
            if (mayOpen && end == i)
                ++unclosed;
            if (end > i && c == '(') {
                endWord();
                if (comments().size() < kMaxWords)
                    comments() += m_text.sliced(i + 1, end - i - 2).toByteArray();
            } else if (end > i) {
                m_word += m_text.sliced(i, end - i);
            } else if (c == ';') {
                endWord();
                m_dateAt = i + 1;
                if (!m_out.clauses.back().words.isEmpty())
                    m_out.clauses.emplace_back(); // for the words of the date
            } else if (isBlank(c)) {
                endWord();
            } else {
                m_word += c;
            }
            i = std::max(i, end - 1);
        }
        endWord();
        m_out.date = m_text.sliced(m_dateAt).trimmed().toByteArray();
        return std::move(m_out);
    }

private:
    QByteArrayList &comments() { return m_out.clauses.back().comments; }

    void endWord()
    {
        if (m_word.isEmpty())
            return;
        ReceivedClause &last = m_out.clauses.back();
        // The word behind a keyword is its value, whatever it is: a client may call itself "by".
        const bool needsValue = !last.keyword.isEmpty() && last.words.isEmpty() && last.comments.isEmpty();
        if (!needsValue && isKeyword(m_word) && qsizetype(m_out.clauses.size()) < kMaxWords)
            m_out.clauses.push_back({m_word.toLower(), {}, {}});
        else if (last.words.size() < kMaxWords)
            last.words += m_word;
        m_word.clear();
    }

    QByteArrayView m_text;
    qsizetype m_dateAt = m_text.size();
    QByteArray m_word;
    ReceivedTokens m_out;
};

} // namespace

ReceivedClause ReceivedTokens::clause(QByteArrayView keyword) const
{
    const auto found = std::find_if(clauses.begin(), clauses.end(),
                                    [keyword](const ReceivedClause &one) { return one.keyword == keyword; });
    return found == clauses.end() ? ReceivedClause() : *found;
}

QByteArrayList ReceivedTokens::comments() const
{
    QByteArrayList out;
    for (const ReceivedClause &one : clauses)
        out += one.comments;
    return out;
}

ReceivedTokens tokensOf(QByteArrayView received)
{
    return Cutter(received).cut();
}

} // namespace postern::verdict
