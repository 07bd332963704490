// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <stdexcept>

/// Calls mailspace-cli as a script would: in a folder that disappears, about the store
/// "s.mailspace" in it.
class CliDriver
{
public:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Outcome run(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MAILSPACE_BIN) + QStringLiteral("/mailspace-cli"),
                      QStringList{QStringLiteral("--store"), QStringLiteral("s.mailspace")}
                          + words);
        if (!process.waitForFinished()) {
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The same in one text; a plus sign stands for a blank within a word.
    Outcome run(const QString &words) const
    {
        auto list = words.split(u' ', Qt::SkipEmptyParts);
        list.replaceInStrings(QStringLiteral("+"), QStringLiteral(" "));
        return run(list);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("cannot write the test's file");
        }
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};
