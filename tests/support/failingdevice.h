// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <algorithm>
#include <cstring>
#include <limits>

namespace mailspace {

/// A file that fails to be read behind a given byte, and gives a few bytes at a time if asked.
class FailingDevice : public QIODevice
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    explicit FailingDevice(QByteArray bytes, qint64 failAfter = never, qint64 bytesPerRead = never)
        : m_bytes(std::move(bytes))
        , m_failAfter(failAfter)
        , m_bytesPerRead(bytesPerRead)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override
    {
        m_at = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count = std::min({maxSize, m_bytesPerRead, m_bytes.size() - m_at});
        if (m_at >= m_failAfter) {
            setErrorString(QStringLiteral("the disk is broken"));
            return -1;
        }
        const auto given = std::min(count, m_failAfter - m_at);
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(given));
        m_at += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAfter;
    qint64 m_bytesPerRead;
    qint64 m_at = 0;
};

} // namespace mailspace
