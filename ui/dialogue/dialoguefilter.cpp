// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogue/dialoguefilter.h"

#include "ui/dialogue/dialoguemodel.h"

namespace postern::ui {

DialogueFilter::DialogueFilter(DialogueModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void DialogueFilter::show(std::optional<std::size_t> endpoint, std::optional<std::size_t> envelope,
                          std::optional<quint64> connection)
{
    m_endpoint = endpoint;
    m_envelope = endpoint ? envelope : std::nullopt;
    m_connection = connection;
    invalidateFilter();
}

bool DialogueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const DialogueLine &line = m_model.line(m_model.index(row, 0, parent));
    if (m_endpoint && line.endpoint != *m_endpoint)
        return false;
    if (m_connection && line.connection != *m_connection)
        return false;
    return !m_envelope || line.where.envelope == int(*m_envelope);
}

} // namespace postern::ui
