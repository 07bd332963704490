// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lookover/lookoverdesk.h"

#include "core/consent/consentbatch.h"
#include "core/contacts/personmerge.h"
#include "core/store/database.h"
#include "ui/lookover/duplicatesdialog.h"
#include "ui/lookover/missingdialog.h"
#include "ui/lookover/mistypeddialog.h"
#include "ui/store/storesession.h"
#include "ui/task.h"
#include "ui/taskstrip.h"

#include <utility>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

using SharedFindings = std::shared_ptr<const Findings>;

Result<SharedFindings> lookOver(const QString &path, Progress &progress)
{
    auto database = Database::open(path);
    if (!database) {
        return failed(database);
    }
    auto mistyped = findMistyped(*database, progress);
    auto missing = missingPeople(*database);
    auto pairs = findDuplicates(*database, progress);
    if (!mistyped || !missing || !pairs) {
        return !mistyped ? failed(mistyped) : !missing ? failed(missing) : failed(pairs);
    }
    return std::make_shared<const Findings>(
        Findings{*std::move(pairs), *std::move(mistyped), *std::move(missing)});
}

/// Does the same with each; stops at the first that fails.
template<typename Rows, typename Act>
Result<> forEach(const Rows &rows, Act act)
{
    for (const auto &row : rows) {
        if (auto done = act(row); !done) {
            return failed(done);
        }
    }
    return {};
}

} // namespace

LookOverDesk::LookOverDesk(StoreSession &session, TaskStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_window(window)
    , m_findings(std::make_shared<const Findings>())
{
}

LookOverDesk::~LookOverDesk() = default;

void LookOverDesk::refresh()
{
    m_looking.run(
        this, [path = m_session.path()](Progress &task) { return lookOver(path, task); },
        [this](Result<SharedFindings> findings) {
            if (findings) { // without them, nothing is suggested
                m_findings = *std::move(findings);
                show();
                qint64 missing = 0;
                for (const auto &list : m_findings->missing) {
                    missing += list.total;
                }
                emit found(m_findings->pairs.people,
                           static_cast<qint64>(m_findings->mistyped.size()), missing);
            }
            m_hasLooked = true;
            if (const auto showThen = std::exchange(m_showThen, {})) {
                if (!m_strip.isBusy()) {
                    m_strip.dismiss();
                }
                showThen();
            }
        });
}

void LookOverDesk::beginFirstLook()
{
    if (!m_hasLooked && !m_looking.isRunning()) {
        refresh();
    }
}

void LookOverDesk::show()
{
    if (m_duplicates) {
        m_duplicates->setPairs(m_findings->pairs);
    }
    if (m_mistyped) {
        m_mistyped->setAddresses(m_findings->mistyped);
    }
    if (m_missing) {
        m_missing->setLists(m_findings->missing);
    }
}

bool LookOverDesk::isToWait(std::function<void()> showThen)
{
    if (m_hasLooked) {
        return false;
    }
    m_showThen = std::move(showThen);
    if (!m_strip.isBusy()) {
        m_strip.succeed(tr("Everybody is being looked over; what is found opens in a moment."));
    }
    beginFirstLook();
    return true;
}

void LookOverDesk::showDuplicates()
{
    if (isToWait([this] { showDuplicates(); })) {
        return;
    }
    if (!m_duplicates) {
        m_duplicates = new DuplicatesDialog(m_session.path(), m_window);
        m_duplicates->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_duplicates, &DuplicatesDialog::mergeWanted, this, &LookOverDesk::merge);
        connect(m_duplicates, &DuplicatesDialog::twoPeopleWanted, this, &LookOverDesk::tellApart);
        m_duplicates->setPairs(m_findings->pairs);
    }
    // Not modal: what was just decided can be undone in the strip.
    m_duplicates->show();
    m_duplicates->raise();
}

void LookOverDesk::showMistyped()
{
    if (isToWait([this] { showMistyped(); })) {
        return;
    }
    if (!m_mistyped) {
        m_mistyped = new MistypedDialog(m_window);
        m_mistyped->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_mistyped, &MistypedDialog::correctionWanted, this, &LookOverDesk::correct);
        connect(m_mistyped, &MistypedDialog::rightWanted, this, &LookOverDesk::confirm);
        m_mistyped->setAddresses(m_findings->mistyped);
    }
    m_mistyped->show();
    m_mistyped->raise();
}

void LookOverDesk::showMissing(std::optional<ImportId> import)
{
    if (isToWait([this, import] { showMissing(import); })) {
        return;
    }
    if (!m_missing) {
        m_missing = new MissingDialog(m_window);
        m_missing->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_missing, &MissingDialog::withdrawalWanted, this, &LookOverDesk::withdraw);
        m_missing->setLists(m_findings->missing);
    }
    if (import) {
        m_missing->showImport(*import);
    }
    m_missing->show();
    m_missing->raise();
}

void LookOverDesk::merge(ContactId other, ContactId kept)
{
    carryOut(
        tr("One person now. A “no” of either address counts; a yes stays with its address."),
        [other, kept](Database &database) {
            return mergePeople(database, other, kept, currentTimestamp());
        },
        [other](Database &database) { return unmergePerson(database, other); });
}

void LookOverDesk::separate(ContactId other, ContactId kept)
{
    carryOut(
        tr("Two people again, as they were before."),
        [other](Database &database) { return unmergePerson(database, other); },
        [other, kept](Database &database) {
            return mergePeople(database, other, kept, currentTimestamp());
        });
}

void LookOverDesk::tellApart(ContactId one, ContactId other)
{
    carryOut(
        tr("They are two people, and are not suggested again."),
        [one, other](Database &database) {
            return mailspace::tellApart(database, one, other, currentTimestamp());
        },
        [one, other](Database &database) { return forgetToldApart(database, one, other); });
}

void LookOverDesk::correct(const std::vector<MistypedAddress> &addresses)
{
    auto done = std::make_shared<std::vector<AddressCorrection>>();
    carryOut(
        tr("Corrected %Ln address(es); unconfirmed until somebody says yes for them.", nullptr,
           static_cast<int>(addresses.size())),
        [addresses, done](Database &database) {
            return forEach(addresses, [&](const MistypedAddress &address) -> Result<> {
                const auto corrected
                    = correctAddress(database, address.id, address.suggestion, currentTimestamp());
                if (!corrected) {
                    return mailspace::failed(corrected);
                }
                done->push_back(*corrected);
                return {};
            });
        },
        [done](Database &database) {
            return forEach(*done, [&](const AddressCorrection &correction) {
                return takeBackCorrection(database, correction);
            });
        });
}

void LookOverDesk::confirm(const std::vector<MistypedAddress> &addresses)
{
    carryOut(
        tr("%Ln address(es) are right, and are not suggested again.", nullptr,
           static_cast<int>(addresses.size())),
        [addresses](Database &database) {
            return forEach(addresses, [&](const MistypedAddress &address) {
                return confirmAddress(database, address.id, currentTimestamp());
            });
        },
        [addresses](Database &database) {
            return forEach(addresses, [&](const MistypedAddress &address) {
                return forgetConfirmedAddress(database, address.id);
            });
        });
}

void LookOverDesk::withdraw(const MissingPeople &list, const std::vector<ContactId> &people)
{
    auto events = std::make_shared<std::vector<qint64>>();
    carryOut(
        tr("Recorded %Ln fan(s) as unsubscribed from %1.", nullptr, static_cast<int>(people.size()))
            .arg(list.profileName),
        [list, people, events](Database &database) -> Result<> {
            Progress progress;
            auto recorded = withdrawMissing(database, list, people, currentTimestamp(), progress);
            if (!recorded) {
                return mailspace::failed(recorded);
            }
            *events = *std::move(recorded);
            return {};
        },
        [events](Database &database) {
            Progress progress;
            return takeBackEvents(database, *events, currentTimestamp(), progress);
        });
}

void LookOverDesk::carryOut(const QString &done, const Work &work, const Work &back)
{
    if (m_strip.isBusy()) {
        emit failed(tr("Something else is running. Try again when it is done."));
        show(); // what was taken from a dialog comes back
        return;
    }
    runTask(
        this,
        [path = m_session.path(), work](Progress & /*task*/) -> Result<> {
            auto database = Database::open(path);
            return database ? work(*database) : mailspace::failed(database);
        },
        [this, done, back](const Result<> &result) {
            if (!result) {
                emit failed(result.error().message);
            } else if (back) {
                m_strip.succeed(done, tr("&Undo"),
                                [this, back] { carryOut(tr("Undone."), back, {}); });
            } else {
                m_strip.succeed(done);
            }
            emit changed();
            refresh();
        });
}

} // namespace mailspace
