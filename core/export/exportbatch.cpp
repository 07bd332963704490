// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/exportbatch.h"

#include "core/export/exportrows.h"
#include "core/store/database.h"

#include <utility>

namespace mailspace {

namespace {

constexpr std::size_t peopleAtOnce = 512;

} // namespace

void ExportBatch::add(ContactId person, std::span<const std::string_view> cells)
{
    m_people.push_back(person);
    for (const auto cell : cells) {
        m_cells.push_back(m_texts.keep(cell));
    }
}

Result<> readExport(const QString &store, const ExportRequest &request, const Progress &progress,
                    BatchQueue<ExportBatch> &batches)
{
    auto database = Database::open(store);
    if (!database) {
        return failed(database);
    }
    auto rows = ExportRows::over(*database, request);
    if (!rows) {
        return failed(rows);
    }
    const auto interruption = database->interruptWhen(progress);
    ExportBatch batch;
    while (true) {
        const auto more = rows->next();
        if (!more) {
            return failed(more);
        }
        if (*more) {
            batch.add(rows->contact(), rows->cells());
        }
        const bool isFull = batch.people().size() == peopleAtOnce;
        if ((isFull || !*more) && !batches.push(std::exchange(batch, {}))) {
            return cancelled();
        }
        if (!*more) {
            return {};
        }
    }
}

} // namespace mailspace
