// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listsmartlinks.h"

#include "core/store/database.h"

namespace mailspace {

using namespace Qt::StringLiterals;

Result<qint64> ListSmartlinks::of(const RowFacts &facts)
{
    if (!facts.interaction || !m_plan->profile) {
        return 0;
    }
    auto &ofKind = m_known[facts.interaction->kind];
    if (const auto known = ofKind.find(facts.interaction->smartlink); known != ofKind.end()) {
        return known->second;
    }
    auto id = find(*facts.interaction);
    if (id) {
        ofKind.emplace(facts.interaction->smartlink, *id);
    }
    return id;
}

/// An empty name stands for the plan's.
Result<qint64> ListSmartlinks::find(const RowInteraction &interaction)
{
    const auto name = interaction.smartlink.empty() ? m_plan->smartlink.toStdString()
                                                    : std::string(interaction.smartlink);
    const Database::Values values = {{u":profile"_s, *m_plan->profile},
                                     {u":name"_s, QString::fromStdString(name)},
                                     {u":kind"_s, int(interaction.kind)}};
    if (auto added = m_database->run(uR"(INSERT INTO smartlink (profile_id, name, kind)
                                         VALUES (:profile, :name, :kind)
                                         ON CONFLICT DO NOTHING)"_s,
                                     values);
        !added) {
        return failed(added);
    }
    const auto id = m_database->value(uR"(SELECT id FROM smartlink
                                          WHERE profile_id = :profile AND name = :name
                                            AND kind = :kind)"_s,
                                      values);
    return id ? Result<qint64>(id->toLongLong()) : failed(id);
}

} // namespace mailspace
