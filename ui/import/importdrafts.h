// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/profilestore.h"
#include "ui/import/importqueue.h"

#include <optional>

namespace mailspace {

/// A file about to be imported: what the person says about it, and what looking at it gave.
struct ImportDraft
{
    ImportRequest request;
    QString artist; ///< as typed; may be new
    bool holdsForAll = false; ///< for every artist; never of a list of fans
    std::optional<DateOrder> dateOrder = {}; ///< said by the person
    std::optional<Result<ImportPlan>> plan = {}; ///< empty while it is being looked at
    std::shared_ptr<QTemporaryDir> folder = {}; ///< of pasted text
    int looks = 0;

    /// Of the file, or of the one of an archive.
    QString name() const;
    bool isReadable() const { return plan && plan->has_value(); }
    bool needsArtist() const { return !holdsForAll && artist.isEmpty(); }
    bool needsEmailColumn() const;
    bool isReady() const { return isReadable() && !needsArtist() && !needsEmailColumn(); }
};

/// The files of one go. Looks at them on worker threads, with what is remembered about lists like
/// them.
class ImportDrafts : public QObject
{
    Q_OBJECT

public:
    ImportDrafts(QString storePath, std::vector<Profile> artists, std::optional<ProfileId> current,
                 QObject *parent = nullptr);

    void add(const QStringList &paths, const std::shared_ptr<QTemporaryDir> &folder = {});
    int count() const { return static_cast<int>(m_drafts.size()); }
    const ImportDraft &at(int index) const { return m_drafts.at(static_cast<std::size_t>(index)); }
    const std::vector<Profile> &artists() const { return m_artists; }
    bool isKnownArtist(const QString &name) const { return artistNamed(name) != nullptr; }

    /// Reads the file anew.
    void setRequest(int index, const ImportRequest &request);
    /// Also those of the other files that have none yet.
    void setArtist(int index, const QString &name);
    void setHoldsForAll(int index, bool holds);
    void setSmartlink(int index, const QString &name);
    void setKind(int index, SmartlinkKind kind);
    void setDateOrder(int index, DateOrder order);

    bool isLooking() const;
    /// Every readable file is ready, and there is one.
    bool isReady() const;
    /// Of the readable files.
    std::vector<ImportJob> jobs() const;

signals:
    void added();
    void looked(int index);
    /// What was said about a file, without reading it anew.
    void changed();

private:
    ImportDraft &draft(int index) { return m_drafts.at(static_cast<std::size_t>(index)); }
    const Profile *artistNamed(const QString &name) const;
    void look(int index);

    QString m_storePath;
    std::vector<Profile> m_artists;
    QString m_current;
    std::vector<ImportDraft> m_drafts;
};

} // namespace mailspace
