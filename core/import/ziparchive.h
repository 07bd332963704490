// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <memory>
#include <vector>

struct zip;
struct zip_file;

namespace mailspace {

/// A ZIP file, read without unpacking it anywhere. What no list of people needs is refused before
/// anything is read: too many files, too large ones, ones that grow too much, unsafe names.
class ZipArchive
{
public:
    static constexpr qint64 maximumMembers = 20'000; // a newsletter with all its posts
    static constexpr qint64 maximumMemberBytes = qint64{4} << 30;
    /// Lists shrink to a tenth, sheets to a thirtieth; small ones do not matter.
    static constexpr qint64 maximumRatio = 250;
    static constexpr qint64 ratioMattersFrom = qint64{4} << 20;

    struct Member
    {
        QString name;
        qint64 index = 0;
        qint64 size = 0; ///< unpacked
    };

    static Result<ZipArchive> open(const QString &path);

    /// The files, without folders, hidden files and what macOS adds.
    const std::vector<Member> &members() const { return m_members; }
    const Member *find(const QString &name) const;
    /// An open device over one member. Reading from it fails where the archive is damaged or holds
    /// more than it says.
    Result<std::unique_ptr<QIODevice>> openMember(const QString &name) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(std::shared_ptr<zip> archive);
    Result<> readMembers();

    std::shared_ptr<zip> m_archive;
    std::vector<Member> m_members;
};

} // namespace mailspace
