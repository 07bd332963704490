// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>

namespace mailspace {

/// Collects what an import noticed, each thing once with the lines where it was seen.
class ImportWarnings
{
public:
    enum class Kind {
        UnknownConsentWord,
        UnreadableDate,
        UnreadableNumber,
        ContradictoryRow, ///< one row says yes and no
        ContradictoryRows, ///< several rows of one person do (rule 14)
        NoForOptedIn, ///< the list says no where the store says opted in
        Undecodable,
        AmbiguousDates,
        UnknownKind,
        LikelySlip, ///< an address that looks mistyped
        RoleAddress,
        DisposableAddress,
        RepairedAddress, ///< corrected by a person, and its consent left out
        TooManyCells, ///< a row with more cells than there are titles
        NulBytes,
        EverybodySaysYes,
        DoubtfulEncoding, ///< `column` then is the encoding to try
    };
    /// `column` is a title of the list; empty where it is not about one column.
    void add(Kind kind, const QString &column, qint64 line);
    /// Takes over what another thread noticed.
    void add(const ImportWarnings &others);
    /// How often something was noticed.
    qint64 count() const { return m_count; }
    /// Whole sentences, translated, with the first lines. Never a value of the list.
    QStringList sentences() const;

private:
    struct Seen
    {
        qint64 count = 0;
        QList<qint64> firstLines;
    };
    std::map<std::pair<Kind, QString>, Seen> m_seen;
    qint64 m_count = 0;
};

} // namespace mailspace
