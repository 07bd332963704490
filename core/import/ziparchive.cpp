// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/ziparchive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <zip.h>

#include <algorithm>
#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 500;
constexpr qint64 bytesPerGigabyte = qint64{1} << 30;

struct ZipArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

QString messageOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// Nothing is ever unpacked, but who writes such names means harm or is damaged.
bool isUnsafe(const QString &name)
{
    const auto parts = name.split(u'/');
    return name.size() > longestName || name.startsWith(u'/') || name.contains(u'\\')
        || (name.size() > 1 && name[1] == u':') || parts.contains(u".."_s)
        || std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20; });
}

bool isHidden(const QString &name)
{
    return name.endsWith(u'/') || name.startsWith(u"__MACOSX/")
        || name.section(u'/', -1).startsWith(u'.');
}

/// Reads one member. Going back means beginning anew.
class MemberDevice : public QIODevice
{
public:
    MemberDevice(std::shared_ptr<zip> archive, ZipArchive::Member member)
        : m_archive(std::move(archive))
        , m_member(std::move(member))
    {
        m_works = begin() && open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    Q_DISABLE_COPY_MOVE(MemberDevice)
    ~MemberDevice() override { close(); }

    bool works() const { return m_works; }
    qint64 size() const override { return m_member.size; }
    bool atEnd() const override { return m_at >= m_member.size; }
    bool seek(qint64 position) override
    {
        if (position < m_at && !begin()) {
            return false;
        }
        std::array<char, 4096> skipped{};
        while (m_at < position) {
            const auto step = std::min<qint64>(position - m_at, qint64(skipped.size()));
            if (readData(skipped.data(), step) <= 0) {
                return false;
            }
        }
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count
            = m_file == nullptr ? -1 : zip_fread(m_file.get(), data, zip_uint64_t(maxSize));
        m_at += std::max<qint64>(count, 0);
        if (count < 0 || m_at > m_member.size) {
            setErrorString(m_file == nullptr ? QString()
                                             : messageOf(zip_file_get_error(m_file.get())));
            return -1;
        }
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*maxSize*/) override { return -1; }

private:
    struct Close
    {
        void operator()(zip_file *file) const { zip_fclose(file); }
    };

    bool begin()
    {
        m_file.reset(zip_fopen_index(m_archive.get(), zip_uint64_t(m_member.index), 0));
        m_at = 0;
        if (m_file == nullptr) {
            setErrorString(messageOf(zip_get_error(m_archive.get())));
        }
        return m_file != nullptr;
    }

    std::shared_ptr<zip> m_archive;
    ZipArchive::Member m_member;
    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_at = 0;
    bool m_works = false;
};

Result<> checkMember(const zip_stat_t &stat, const QString &name)
{
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return fail(ZipArchiveText::tr(
            "the archive is protected by a password. Unpack it and import the lists inside."));
    }
    const auto size = std::min(stat.size, zip_uint64_t(ZipArchive::maximumMemberBytes) + 1);
    if (size > zip_uint64_t(ZipArchive::maximumMemberBytes)) {
        return fail(ZipArchiveText::tr(
                        "%1 in the archive is larger than %2 GB. Unpack the archive and split "
                        "the list.")
                        .arg(name)
                        .arg(ZipArchive::maximumMemberBytes / bytesPerGigabyte));
    }
    if (qint64(size) > ZipArchive::ratioMattersFrom
        && size / zip_uint64_t(ZipArchive::maximumRatio) > stat.comp_size) {
        return fail(
            ZipArchiveText::tr("%1 in the archive would grow more than %2 times when unpacked. No "
                               "list does; do not trust it.")
                .arg(name)
                .arg(ZipArchive::maximumRatio));
    }
    return {};
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::shared_ptr<zip> archive)
    : m_archive(std::move(archive))
{
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    auto *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (opened == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const auto message = messageOf(&error);
        zip_error_fini(&error);
        return fail(ZipArchiveText::tr("the archive cannot be opened: %1. Download it again.")
                        .arg(message));
    }
    ZipArchive archive(std::shared_ptr<zip>(opened, Close()));
    if (auto read = archive.readMembers(); !read) {
        return failed(read);
    }
    return archive;
}

Result<> ZipArchive::readMembers()
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > maximumMembers) {
        return fail(
            ZipArchiveText::tr("the archive holds %1 files, more than the %2 that are read. Unpack "
                               "it and import the lists inside.")
                .arg(count)
                .arg(maximumMembers));
    }
    for (qint64 index = 0; index < count; ++index) {
        zip_stat_t stat;
        constexpr zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0
            || (stat.valid & wanted) != wanted) {
            return fail(ZipArchiveText::tr("the archive cannot be opened: %1. Download it again.")
                            .arg(messageOf(zip_get_error(m_archive.get()))));
        }
        const auto name = QString::fromUtf8(stat.name);
        if (isUnsafe(name)) {
            return fail(ZipArchiveText::tr(
                "the archive holds a file with an unsafe name. It was not written "
                "by a mailing tool; do not trust it."));
        }
        if (isHidden(name)) {
            continue;
        }
        if (auto sound = checkMember(stat, name); !sound) {
            return sound;
        }
        m_members.push_back({name, index, qint64(stat.size)});
    }
    return {};
}

const ZipArchive::Member *ZipArchive::find(const QString &name) const
{
    const auto found = std::ranges::find(m_members, name, &Member::name);
    return found == m_members.end() ? nullptr : &*found;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::openMember(const QString &name) const
{
    const auto *member = find(name);
    if (member == nullptr) {
        return fail(ZipArchiveText::tr("the archive holds no such file."));
    }
    auto device = std::make_unique<MemberDevice>(m_archive, *member);
    if (!device->works()) {
        return fail(ZipArchiveText::tr("%1 in the archive cannot be read: %2. Download it again.")
                        .arg(name, device->errorString()));
    }
    return device;
}

} // namespace mailspace
