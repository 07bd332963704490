// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowbatch.h"

#include <functional>

namespace mailspace {

namespace {

/// Moves the views of a row to a copy of its record. Most cells are pieces of the record; the
/// others (with doubled quotes, put together, said by a rule) are copied one by one.
class Mover
{
public:
    Mover(std::string_view record, TextArena &texts)
        : m_record(record)
        , m_copy(texts.keep(record))
        , m_texts(texts)
    {
    }
    std::string_view copy() const { return m_copy; }
    void move(std::string_view &view)
    {
        const auto *const end = m_record.data() + m_record.size();
        const bool isPiece = std::greater_equal()(view.data(), m_record.data())
            && std::less_equal()(view.data() + view.size(), end);
        view = isPiece
            ? std::string_view(m_copy.data() + (view.data() - m_record.data()), view.size())
            : m_texts.keep(view);
    }

private:
    std::string_view m_record;
    std::string_view m_copy;
    TextArena &m_texts;
};

} // namespace

void RowBatch::add(const CsvRecord &record, const RowFacts &facts, const AddressHash &address,
                   std::uint64_t digest)
{
    makeRoom();
    Mover mover(record.raw, m_texts);
    m_rows.push_back({record.line, mover.copy(), facts, address, digest});
    auto &kept = *std::get_if<RowFacts>(&m_rows.back().content);
    for (auto *view : {&kept.email, &kept.consentIp, &kept.reason}) {
        mover.move(*view);
    }
    for (auto &value : kept.values) {
        mover.move(value);
    }
    if (kept.interaction) {
        for (auto *view : {&kept.interaction->smartlink, &kept.interaction->sourceKey,
                           &kept.interaction->currency}) {
            mover.move(*view);
        }
    }
}

void RowBatch::add(const CsvRecord &record, RowRefusal refusal)
{
    makeRoom();
    m_rows.push_back({record.line, m_texts.keep(record.raw), std::move(refusal), {}, 0});
}

void RowBatch::addUnread(const CsvRecord &record, std::uint64_t digest)
{
    makeRoom();
    Mover mover(record.raw, m_texts);
    const auto first = m_cells.size();
    for (auto cell : record.cells) {
        mover.move(cell);
        m_cells.push_back(cell);
    }
    m_rows.push_back({record.line, mover.copy(), Unread{first, record.cells.size()}, {}, digest});
}

CsvRecord RowBatch::recordOf(const Row &unread) const
{
    const auto &place = std::get<Unread>(unread.content);
    return {.line = unread.line,
            .cells = std::span(m_cells).subspan(place.firstCell, place.cellCount),
            .raw = unread.raw};
}

void RowBatch::makeRoom()
{
    if (m_rows.empty()) {
        m_rows.reserve(mostRows);
    }
}

} // namespace mailspace
