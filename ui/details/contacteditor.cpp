// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/contacteditor.h"

#include "core/store/database.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

namespace mailspace {

namespace {

constexpr std::size_t mostChanges = 100;

} // namespace

ContactEditor::ContactEditor(StoreSession &session, TaskStrip &strip, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_strip(strip)
{
}

bool ContactEditor::canUndo() const
{
    return !m_changes.empty() && !m_strip.isBusy();
}

void ContactEditor::keep(ContactId contact, ContactField field, const std::optional<QString> &value)
{
    if (!m_strip.isBusy()) {
        write(contact, {{field, value}}, false);
    }
}

void ContactEditor::undo()
{
    if (canUndo()) {
        const auto last = std::move(m_changes.back());
        m_changes.pop_back();
        write(last.contact, last.before, true);
    }
}

void ContactEditor::write(ContactId contact, const ContactEdits &edits, bool isUndo)
{
    runTask(
        this,
        [path = m_session.path(), contact, edits](Progress & /*task*/) -> Result<ContactEdits> {
            auto database = Database::open(path);
            return database ? editContact(*database, contact, edits, currentTimestamp())
                            : mailspace::failed(database);
        },
        [this, contact, edits, isUndo](Result<ContactEdits> before) {
            if (!before) {
                emit failed(before.error().message);
                return;
            }
            if (!isUndo) {
                m_changes.push_back({contact, *std::move(before)});
                if (m_changes.size() > mostChanges) {
                    m_changes.erase(m_changes.begin());
                }
            }
            tell(edits.begin()->first, edits.begin()->second.has_value(), isUndo);
            emit edited(contact);
        });
}

void ContactEditor::tell(ContactField field, bool isByHand, bool isUndo)
{
    const QString name = fieldName(field);
    if (isUndo) {
        m_strip.succeed(tr("%1: the change is undone.").arg(name));
    } else if (isByHand) {
        m_strip.succeed(tr("%1 changed. Lists imported later do not change it back.").arg(name),
                        tr("&Undo"), [this] { undo(); });
    } else {
        m_strip.succeed(tr("%1 is again what the lists tell.").arg(name), tr("&Undo"),
                        [this] { undo(); });
    }
}

} // namespace mailspace
