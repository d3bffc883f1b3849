// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace postern::ui {

class DialogueModel;

// Which lines are shown: of all endpoints or of one, and there of all questions or of one, and on one connection.
class DialogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DialogueFilter(DialogueModel &model, QObject *parent = nullptr);

    void show(std::optional<std::size_t> endpoint, std::optional<std::size_t> envelope,
              std::optional<quint64> connection = std::nullopt);
    std::optional<std::size_t> endpoint() const { return m_endpoint; }
    std::optional<std::size_t> envelope() const { return m_envelope; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DialogueModel &m_model;
    std::optional<std::size_t> m_endpoint;
    std::optional<std::size_t> m_envelope;
    std::optional<quint64> m_connection; // the same question may be asked on several
};

} // namespace postern::ui
