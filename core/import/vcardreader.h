// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/recordreader.h"
#include "core/import/textdecoder.h"

#include <QtCore/QByteArray>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace mailspace {

/// Whether a file begins like an address book of vCards.
bool looksLikeVcards(std::string_view beginning);

/// Reads the people of a vCard file, versions 2.1, 3.0 and 4.0, as the rows of a table: first the
/// titles, as line 0, then one record a card. Of several addresses or numbers of a card the
/// preferred one, else the first, goes into its column, the rest into "More …". Groups, pictures
/// and keys are left out.
class VcardReader final : public RecordReader
{
public:
    /// The device is read from its present position, which must be behind the byte order mark.
    VcardReader(QIODevice &device, Encoding encoding);

    Result<const CsvRecord *> next() override;
    std::int64_t bytesRead() const override { return m_bytesRead; }
    std::int64_t undecodable() const override { return m_undecodable; }

private:
    enum Column {
        FullName,
        GivenName,
        FamilyName,
        Email,
        MoreEmails,
        Phone,
        MorePhones,
        Street,
        City,
        Region,
        Postcode,
        Country,
        Organisation,
        Birthday,
        Categories,
        Note,
        Columns_,
    };
    /// A property: "item1.EMAIL;TYPE=HOME:ana@example.com".
    struct Property
    {
        std::string name; ///< upper case, without its group
        std::multimap<std::string, std::string> parameters; ///< upper case
        std::string_view value;

        bool has(const char *parameter, std::string_view wanted) const;
        std::string_view parameter(const char *wanted) const;
    };
    struct Choice
    {
        Column best;
        Column more;
    };

    Result<bool> readLine(std::string &line);
    Result<bool> readPhysicalLine(std::string &line);
    bool fill();
    void startCard(std::int64_t line);
    bool take(const std::string &line, std::int64_t number);
    static std::optional<Property> propertyOf(std::string_view line);
    void takeProperty(const Property &property);
    void choose(const Property &property, Choice into, std::string text);
    std::string decoded(const Property &property);
    const CsvRecord *finish();

    QIODevice &m_device;
    TextDecoder m_decoder;
    Encoding m_encoding;
    QByteArray m_block;
    std::string m_text; ///< read and not yet used, from m_at on
    std::size_t m_at = 0;
    std::int64_t m_bytesRead = 0;
    std::int64_t m_undecodable = 0;
    bool m_atEnd = false;
    bool m_readFailed = false;

    std::int64_t m_lineNumber = 0; ///< of the last line read
    std::string m_pending; ///< a line read too far
    bool m_hasPending = false;
    bool m_pendingIsCut = false;
    bool m_isCut = false; ///< the last line of the file that was read
    bool m_tooLong = false; ///< the last line with what continues it

    bool m_titlesGiven = false;
    int m_depth = 0; ///< cards within cards
    bool m_isGroup = false;
    bool m_agent = false; ///< the next card is one within this one
    std::int64_t m_nextCard = 0; ///< line of a card whose beginning has been read; 0: none
    std::array<std::string, Columns_> m_values;
    std::array<std::string_view, Columns_> m_views;
    std::array<int, Columns_> m_preference{};
    std::string m_raw;
    CsvRecord m_record;
};

} // namespace mailspace
