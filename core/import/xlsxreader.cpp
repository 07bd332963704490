// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xlsxreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>

// The parts of a workbook: ECMA-376, part 1, chapter 18.

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const auto workbookPart = u"xl/workbook.xml"_s;
constexpr double millisecondsPerDay = 86'400'000;

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

tl::unexpected<Error> damaged(const QString &cause)
{
    return fail(
        XlsxReaderText::tr(
            "the workbook is damaged: %1. Open it in a spreadsheet program and save it again.")
            .arg(cause));
}

} // namespace

/// Lets no run of text through that no cell has, and no document type: the XML reader would keep
/// all of it in memory.
class XmlGuard : public QIODevice
{
public:
    explicit XmlGuard(QIODevice &source)
        : m_source(source)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_source.atEnd(); }
    bool isBroken() const { return m_isBroken; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count = m_source.read(data, maxSize);
        if (count < 0) {
            setErrorString(m_source.errorString());
            m_isBroken = true;
            return -1;
        }
        const char *at = data;
        const char *const end = data + count;
        while (at < end) {
            const auto *tag
                = static_cast<const char *>(std::memchr(at, '<', std::size_t(end - at)));
            m_run += (tag == nullptr ? end : tag) - at;
            if (m_run > qint64(RecordReader::maximumRecordBytes)) {
                setErrorString(XlsxReaderText::tr("a cell is longer than a megabyte"));
                m_isBroken = true;
                return -1;
            }
            if (tag == nullptr) {
                break;
            }
            m_run = 0;
            at = tag + 1;
        }
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*maxSize*/) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_run = 0;
    bool m_isBroken = false;
};

namespace {

/// One part of the workbook, being read.
struct Part
{
    std::unique_ptr<QIODevice> device;
    std::unique_ptr<XmlGuard> guard;
    QXmlStreamReader xml;

    /// The next opening tag; false at the end.
    bool nextTag()
    {
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD) {
                xml.raiseError(XlsxReaderText::tr("it declares a document type"));
            }
            if (token == QXmlStreamReader::StartElement) {
                return true;
            }
        }
        return false;
    }
    Result<> ended() const
    {
        return xml.hasError() ? Result<>(damaged(causeOf(xml, *guard))) : Result<>();
    }
    static QString causeOf(const QXmlStreamReader &reader, const XmlGuard &source)
    {
        return source.isBroken() ? source.errorString() : reader.errorString();
    }
};

Result<std::unique_ptr<Part>> openPart(const ZipArchive &archive, const QString &name)
{
    auto device = archive.openMember(name);
    if (!device) {
        return damaged(device.error().message);
    }
    auto part = std::make_unique<Part>();
    part->device = *std::move(device);
    part->guard = std::make_unique<XmlGuard>(*part->device);
    part->xml.setDevice(part->guard.get());
    return part;
}

/// Whether numbers in this format are days since 1900: built-in formats, and letters of dates
/// outside quotes and brackets.
bool isDateFormat(int id, const QString &code)
{
    if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) {
        return true;
    }
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto c = code[i].toLower();
        quoted = quoted != (c == u'"');
        bracketed = !quoted && (bracketed ? c != u']' : c == u'[');
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (!quoted && !bracketed && QStringView(u"ymdhs").contains(c)) {
            return true;
        }
    }
    return false;
}

/// "AB12" → 27; nothing when it is no such place.
std::optional<std::size_t> columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const auto c : reference) {
        if (c < u'A' || c > u'Z' || column > XlsxReader::maximumColumns) {
            break;
        }
        column = column * 26 + std::size_t(c.unicode() - u'A' + 1);
    }
    return column == 0 || column > XlsxReader::maximumColumns ? std::nullopt
                                                              : std::optional(column - 1);
}

/// All text below the present element, without that of phonetic guides.
QString textBelow(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters
                   && text.size() < qsizetype(RecordReader::maximumRecordBytes)) {
            text += xml.text();
        }
    }
    return text;
}

} // namespace

XlsxReader::~XlsxReader() = default;

bool XlsxReader::isWorkbook(const ZipArchive &archive)
{
    return archive.find(workbookPart) != nullptr;
}

XlsxReader::XlsxReader(ZipArchive archive, qint64 fileBytes)
    : m_archive(std::move(archive))
    , m_fileBytes(fileBytes)
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(ZipArchive archive, qint64 fileBytes)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), fileBytes));
    if (auto read = reader->readParts(); !read) {
        return failed(read);
    }
    return reader;
}

Result<> XlsxReader::readParts()
{
    for (const auto &[part, read] :
         {std::pair(u"xl/styles.xml"_s, &XlsxReader::readStyles),
          std::pair(u"xl/sharedStrings.xml"_s, &XlsxReader::readSharedTexts)}) {
        if (m_archive.find(part) == nullptr) {
            continue;
        }
        if (auto done = (this->*read)(part); !done) {
            return done;
        }
    }
    const auto name = firstSheet();
    if (!name) {
        return failed(name);
    }
    auto sheet = m_archive.openMember(*name);
    if (!sheet) {
        return damaged(sheet.error().message);
    }
    m_sheet = *std::move(sheet);
    m_guard = std::make_unique<XmlGuard>(*m_sheet);
    m_xml.setDevice(m_guard.get());
    return {};
}

/// The part of the first sheet by its relation; by its usual name where there is none.
Result<QString> XlsxReader::firstSheet()
{
    auto book = openPart(m_archive, workbookPart);
    if (!book) {
        return failed(book);
    }
    QString relation;
    auto &xml = (*book)->xml;
    while ((*book)->nextTag()) {
        if (xml.name() == u"workbookPr") {
            const auto flag = xml.attributes().value(u"date1904"_s);
            m_from1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet" && relation.isEmpty()) {
            for (const auto &attribute : xml.attributes()) {
                if (attribute.name() == u"id") { // r:id; sheetId has another name
                    relation = attribute.value().toString();
                }
            }
        }
    }
    if (auto ended = (*book)->ended(); !ended) {
        return failed(ended);
    }
    auto relations = openPart(m_archive, u"xl/_rels/workbook.xml.rels"_s);
    while (relations && (*relations)->nextTag()) {
        const auto attributes = (*relations)->xml.attributes();
        if (attributes.value(u"Id"_s) == relation) {
            const auto target = attributes.value(u"Target"_s).toString();
            return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        }
    }
    const auto usual = u"xl/worksheets/sheet1.xml"_s;
    return m_archive.find(usual) == nullptr
        ? Result<QString>(fail(XlsxReaderText::tr("the workbook has no sheet.")))
        : Result<QString>(usual);
}

Result<> XlsxReader::readStyles(const QString &part)
{
    auto styles = openPart(m_archive, part);
    if (!styles) {
        return failed(styles);
    }
    QHash<int, QString> codes;
    bool inCells = false;
    auto &xml = (*styles)->xml;
    while ((*styles)->nextTag()) {
        if (xml.name() == u"numFmt") {
            codes.insert(xml.attributes().value(u"numFmtId"_s).toInt(),
                         xml.attributes().value(u"formatCode"_s).toString());
        } else if (xml.name() == u"cellXfs") {
            inCells = true;
        } else if (xml.name() == u"xf" && inCells) {
            const int id = xml.attributes().value(u"numFmtId"_s).toInt();
            m_styleIsDate.push_back(isDateFormat(id, codes.value(id)));
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs") {
            inCells = false;
        }
    }
    return (*styles)->ended();
}

Result<> XlsxReader::readSharedTexts(const QString &part)
{
    auto shared = openPart(m_archive, part);
    if (!shared) {
        return failed(shared);
    }
    qint64 bytes = 0;
    while ((*shared)->nextTag()) {
        if ((*shared)->xml.name() != u"si") {
            continue;
        }
        m_shared.push_back(textBelow((*shared)->xml).toStdString());
        bytes += qint64(m_shared.back().size() + sizeof(std::string));
        if (bytes > maximumSharedBytes) {
            return fail(
                XlsxReaderText::tr("the workbook holds more text than is read. Save the sheet as "
                                   "\"CSV UTF-8\" and import that."));
        }
    }
    return (*shared)->ended();
}

std::int64_t XlsxReader::bytesRead() const
{
    const auto share = double(m_sheet->pos()) / double(std::max<qint64>(m_sheet->size(), 1));
    return std::int64_t(share * double(m_fileBytes));
}

Result<const CsvRecord *> XlsxReader::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_xml.raiseError(XlsxReaderText::tr("it declares a document type"));
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") {
            readRow();
            if (!m_xml.hasError()) {
                return finishRow();
            }
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData") {
            return nullptr;
        }
    }
    if (m_xml.hasError()) {
        return damaged(Part::causeOf(m_xml, *m_guard));
    }
    return nullptr;
}

void XlsxReader::readRow()
{
    const auto number = m_xml.attributes().value(u"r"_s).toLongLong();
    m_row = std::max<std::int64_t>(m_row + 1, number);
    m_column = 0;
    m_rowBytes = 0;
    m_record.fault = CsvRecord::Fault::None;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"c") {
            readCell();
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row") {
            return;
        }
    }
}

void XlsxReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const auto column = columnOf(attributes.value(u"r"_s)).value_or(m_column);
    const auto type = attributes.value(u"t"_s).toString();
    const auto style = std::size_t(attributes.value(u"s"_s).toUInt());
    QString value;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const bool holdsText = m_xml.name() == u"v" || m_xml.name() == u"is";
            if (holdsText) {
                value = textBelow(m_xml);
            } else {
                m_xml.skipCurrentElement(); // a formula
            }
        } else if (token == QXmlStreamReader::EndElement) {
            break;
        }
    }
    if (column >= maximumColumns) {
        return;
    }
    if (m_texts.size() <= column) {
        m_texts.resize(column + 1);
    }
    for (auto between = m_column; between < column; ++between) {
        m_texts[between].clear();
    }
    m_texts[column] = cellText(type, style, value);
    m_rowBytes += m_texts[column].size();
    m_column = std::max(m_column, column + 1);
    if (m_rowBytes > maximumRecordBytes) {
        m_record.fault = CsvRecord::Fault::TooLong;
        m_texts[column].clear();
    }
}

std::string XlsxReader::cellText(const QString &type, std::size_t style, const QString &value) const
{
    if (type == u"s") {
        const auto index = std::size_t(value.toUInt());
        return index < m_shared.size() ? m_shared[index] : std::string();
    }
    if (type == u"b") {
        return value == u"1" ? "TRUE" : "FALSE";
    }
    return type.isEmpty() || type == u"n" ? numberText(style, value) : value.toStdString();
}

std::string XlsxReader::numberText(std::size_t style, const QString &value) const
{
    constexpr double largestWhole = 1e15; // beyond that a double is no longer exact
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber) {
        return value.toStdString();
    }
    const bool isDate = style < m_styleIsDate.size() && m_styleIsDate[style];
    constexpr double lastDay = 2'958'466; // 9999-12-31
    if (isDate && number >= 1 && number < lastDay) {
        // Day 60 is a 29 February 1900 that never was; nobody's consent is that old.
        const QDate origin = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        const auto milliseconds = std::llround(number * millisecondsPerDay / 1000) * 1000;
        const auto moment = QDateTime(origin, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
        const bool isDay = milliseconds % qint64(millisecondsPerDay) == 0;
        return moment.toString(isDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm:ss"_s).toStdString();
    }
    if (std::abs(number) < largestWhole && number == std::floor(number)) {
        return std::to_string(static_cast<long long>(number));
    }
    return QString::number(number, 'g', 15).toStdString();
}

Result<const CsvRecord *> XlsxReader::finishRow()
{
    m_cells.assign(m_texts.begin(), m_texts.begin() + std::ptrdiff_t(m_column));
    m_raw.clear();
    for (const auto cell : m_cells) {
        m_raw += m_raw.empty() ? "" : "\t";
        m_raw += cell;
    }
    m_record.line = m_row;
    m_record.cells = m_cells;
    m_record.raw = m_raw;
    return &m_record;
}

} // namespace mailspace
