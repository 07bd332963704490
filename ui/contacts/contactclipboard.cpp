// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactclipboard.h"

#include "core/contacts/contactstore.h"
#include "core/store/database.h"
#include "ui/contacts/contactcolumn.h"
#include "ui/contacts/contacttableview.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace mailspace {

namespace {

constexpr std::size_t mostCopied = 100'000; ///< more does no clipboard any good

Result<QString> textOf(const QString &storePath, const std::vector<ContactId> &ids,
                       std::optional<ProfileId> profile, const std::vector<ContactColumn> &columns)
{
    auto database = Database::open(storePath);
    if (!database) {
        return failed(database);
    }
    const auto contacts = ContactStore(*database).rows(ids, profile);
    if (!contacts) {
        return failed(contacts);
    }
    return asTabbedText(*contacts, columns);
}

} // namespace

ContactClipboard::ContactClipboard(StoreSession &session, ContactTableView &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
{
}

void ContactClipboard::copySelected(std::optional<ProfileId> profile)
{
    auto ids = m_table.selectedIds();
    if (ids.empty()) {
        return;
    }
    const auto selected = ids.size();
    ids.resize(std::min(selected, mostCopied));
    const auto count = static_cast<int>(ids.size());
    const QString note = selected > mostCopied
        ? tr("Only the first %L1 contacts were copied. Export the others.").arg(count)
        : tr("%Ln contact(s) copied", nullptr, count);
    runTask(
        this,
        [path = m_session.path(), ids = std::move(ids), profile, columns = m_table.shownColumns()](
            Progress & /*progress*/) { return textOf(path, ids, profile, columns); },
        [this, note](const Result<QString> &text) {
            if (!text) {
                emit failed(text.error().message);
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            emit noted(note);
        });
}

} // namespace mailspace
