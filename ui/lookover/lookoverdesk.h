// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/duplicates.h"
#include "core/contacts/mistypedaddresses.h"
#include "core/import/missingpeople.h"
#include "ui/latesttask.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace mailspace {

class Database;
class DuplicatesDialog;
class MissingDialog;
class MistypedDialog;
class StoreSession;
class TaskStrip;

/// What is worth a look after an import.
struct Findings
{
    LikelyPairs pairs; ///< who may be here twice
    std::vector<MistypedAddress> mistyped;
    std::vector<MissingPeople> missing;
};

/// Looks the store over in the background for what a manager may want to decide, shows it when
/// asked, and carries out what is decided, each with its undo. Its dialogs belong to `window`.
class LookOverDesk : public QObject
{
    Q_OBJECT

public:
    LookOverDesk(StoreSession &session, TaskStrip &strip, QWidget *window);
    ~LookOverDesk() override;

    /// Looks, or looks again; found() follows.
    void refresh();
    /// Unless it has begun: later than everything else, or when somebody asks for what it finds.
    void beginFirstLook();
    /// Also before the first look.
    bool isLooking() const { return !m_hasLooked || m_looking.isRunning(); }
    const Findings &findings() const { return *m_findings; }

    void showDuplicates();
    void showMistyped();
    void showMissing(std::optional<ImportId> import = {});

    void merge(ContactId other, ContactId kept);
    void separate(ContactId other, ContactId kept);
    void tellApart(ContactId one, ContactId other);
    void correct(const std::vector<MistypedAddress> &addresses);
    void confirm(const std::vector<MistypedAddress> &addresses);
    void withdraw(const MissingPeople &list, const std::vector<ContactId> &people);

signals:
    /// After a look: how many people may be here twice, how many addresses look mistyped, how many
    /// people are missing from the last complete lists.
    void found(qint64 twice, qint64 mistyped, qint64 missing);
    void changed();
    void failed(const QString &message);

private:
    using Work = std::function<Result<>(Database &)>;

    void carryOut(const QString &done, const Work &work, const Work &back);
    void show();
    /// False: it can be shown now. True: `showThen` is called when the first look is done.
    bool isToWait(std::function<void()> showThen);

    StoreSession &m_session;
    TaskStrip &m_strip;
    QWidget *m_window;
    std::shared_ptr<const Findings> m_findings;
    LatestTask m_looking;
    bool m_hasLooked = false;
    std::function<void()> m_showThen; ///< asked for before the first look was done
    QPointer<DuplicatesDialog> m_duplicates;
    QPointer<MistypedDialog> m_mistyped;
    QPointer<MissingDialog> m_missing;
};

} // namespace mailspace
