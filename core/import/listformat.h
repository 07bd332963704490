// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contact.h"
#include "core/import/columnmapping.h"
#include "core/import/listvalues.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <vector>

namespace mailspace {

/// A text of a data file in the languages of the program.
class LocalText
{
public:
    QString text() const; ///< in the language of the program, else in English
    QMap<QString, QString> byLanguage;
};

/// What a system means by certain cells of a row: when all conditions hold, fields get a word or
/// the cell of another column. Later rules of a file go before earlier ones.
struct FormatRule
{
    enum class Deed {
        AsTold,
        None, ///< no purchase after all: cancelled, a free follower
        TakenBack, ///< a refund: the amount counts against the person
    };

    QMap<QString, QString> when; ///< column title → condition, see RowRules
    std::map<ListField, QString> say; ///< field → word
    std::map<ListField, QString> take; ///< field → column title
    bool skip = false; ///< no row of its own
    Deed deed = Deed::AsTold;
};

/// A part of a system's export, told by the file's name or by the person: of Mailchimp, the
/// subscribed, the unsubscribed, ….
struct FormatVariant
{
    QString id;
    LocalText label;
    QStringList fileWords; ///< one of them in the file's name means this part
    std::map<ListField, QString> say; ///< for every row
    bool complete = false; ///< it holds everybody: who is missing on a later one has gone
};

/// How a cell with several entries is written.
struct FormatList
{
    QString separator;
    QString drop; ///< entries that begin with this are the system's own
};

/// One system whose exports are recognised. It is data: resources/formats/ID.json, whose keys the
/// README explains. Columns, what cells mean, dates, traps; nothing about people.
class ListFormat
{
public:
    /// Every format, in the order of their ids.
    static const std::vector<ListFormat> &all();
    static const ListFormat *find(const QString &id);
    /// Reads a data file; fails naming the key that is not understood.
    static Result<ListFormat> fromJson(const QByteArray &json);

    QString id;
    QString label; ///< "Mailchimp"; names are not translated
    std::vector<QStringList> recognise; ///< sets of titles; one of them whole is enough
    std::map<ListField, QStringList> columns; ///< field → titles, the first one present counts
    std::map<ListField, QStringList> joined; ///< field → titles whose cells together are its value
    std::map<ListField, QString> minus; ///< amount → title of what is to be taken off
    std::map<ListField, FormatList> lists;
    QStringList ignored; ///< titles that mean no field here, whatever they usually mean
    std::optional<DateOrder> dates;
    SmartlinkKind kind = SmartlinkKind::Unknown; ///< suggested
    QString smartlink; ///< suggested, for rows that name none
    std::vector<FormatVariant> variants; ///< in the order in which their files are imported
    std::map<ListField, QString> say; ///< for every row
    std::vector<FormatRule> rules;
    /// Nobody has published the columns: the usual titles count for every field, and a list with a
    /// column about consent is taken for no system's.
    bool guess = false;
    bool keepsFirstName = false; ///< several people share an address: the first name stays
    bool complete = false; ///< as with FormatVariant
    bool doubtsAllYes = false; ///< where everybody said yes, somebody filled the column
    std::vector<LocalText> notes; ///< what the manager has to know, as sentences

    /// False for files of a system that are about something else; the notes tell what.
    bool holdsPeople() const { return guess || !columns.empty(); }
    const FormatVariant *variant(const QString &variantId) const;
    /// The part that the name of a file tells; nullptr when it tells none.
    const FormatVariant *variantOfFile(const QString &fileName) const;
    /// The titles, as the list writes them, by which it is recognised; empty when it is not.
    QStringList recognisedBy(const QStringList &titles) const;
    /// The columns of a list by this format, and by their usual titles where those are about the
    /// person; never about consent or purchases.
    ColumnMapping mappingOf(const QStringList &titles) const;
};

/// The id of a list of no system: its columns are known by their usual titles alone.
inline constexpr QStringView plainFormat = u"csv";
/// Fails with WrongUsage, naming those that are there, unless `wish` is "csv", an ID or an ID:part.
Result<> checkFormat(const QString &wish);

/// The format that recognises most columns; nullptr when none does.
const ListFormat *recogniseFormat(const QStringList &titles);

} // namespace mailspace
