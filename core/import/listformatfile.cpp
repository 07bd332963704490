// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listformat.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <functional>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// Reads the keys of one object; the first key that is not understood is remembered.
class Keys
{
public:
    explicit Keys(QString place)
        : m_place(std::move(place))
    {
    }

    using Read = std::function<bool(const QJsonValue &)>;
    Result<> read(const QJsonObject &object, const std::map<QString, Read> &known) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto key = known.find(it.key());
            if (key == known.end() || !key->second(it.value())) {
                return fail(u"%1: \"%2\" is not understood."_s.arg(m_place, it.key()));
            }
        }
        return {};
    }

private:
    QString m_place;
};

bool readText(const QJsonValue &value, QString &text)
{
    text = value.toString();
    return value.isString() && !text.isEmpty();
}

bool readFlag(const QJsonValue &value, bool &flag)
{
    flag = value.toBool();
    return value.isBool();
}

bool readTexts(const QJsonValue &value, QStringList &texts)
{
    for (const auto &entry : value.toArray()) {
        texts += entry.toString();
    }
    return value.isArray() && !texts.isEmpty() && !texts.contains(QString());
}

bool readLocal(const QJsonValue &value, LocalText &text)
{
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        text.byLanguage[it.key()] = it.value().toString();
    }
    return !text.byLanguage.value(u"en"_s).isEmpty() && !text.byLanguage.value(u"fr"_s).isEmpty();
}

/// An object whose keys are fields.
template<typename Value, typename ReadValue>
bool readFields(const QJsonValue &value, std::map<ListField, Value> &fields, ReadValue readValue)
{
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldFromKey(it.key());
        if (!field || !readValue(it.value(), fields[*field])) {
            return false;
        }
    }
    return !object.isEmpty();
}

template<typename Value, typename ReadOne>
bool readEach(const QJsonValue &value, std::vector<Value> &all, ReadOne readOne)
{
    for (const auto &entry : value.toArray()) {
        if (!readOne(entry, all.emplace_back())) {
            return false;
        }
    }
    return value.isArray();
}

bool readCellList(const QJsonValue &value, FormatList &list)
{
    return Keys(u"list"_s)
        .read(value.toObject(),
              {{u"separator"_s, [&](const auto &v) { return readText(v, list.separator); }},
               {u"drop"_s, [&](const auto &v) { return readText(v, list.drop); }}})
        .has_value();
}

bool readDeed(const QJsonValue &value, FormatRule::Deed &deed)
{
    deed = value.toString() == u"taken-back" ? FormatRule::Deed::TakenBack : FormatRule::Deed::None;
    return value.toString() == u"taken-back" || value.toString() == u"none";
}

bool readConditions(const QJsonValue &value, QMap<QString, QString> &when)
{
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        when[it.key()] = it.value().toString();
    }
    return !when.isEmpty();
}

bool readRule(const QJsonValue &value, FormatRule &rule)
{
    return Keys(u"rule"_s)
        .read(value.toObject(),
              {{u"if"_s, [&](const auto &v) { return readConditions(v, rule.when); }},
               {u"say"_s, [&](const auto &v) { return readFields(v, rule.say, readText); }},
               {u"take"_s, [&](const auto &v) { return readFields(v, rule.take, readText); }},
               {u"skip"_s, [&](const auto &v) { return readFlag(v, rule.skip); }},
               {u"deed"_s, [&](const auto &v) { return readDeed(v, rule.deed); }}})
        .has_value();
}

bool readVariant(const QJsonValue &value, FormatVariant &variant)
{
    return Keys(u"variant"_s)
        .read(value.toObject(),
              {{u"id"_s, [&](const auto &v) { return readText(v, variant.id); }},
               {u"label"_s, [&](const auto &v) { return readLocal(v, variant.label); }},
               {u"file"_s, [&](const auto &v) { return readTexts(v, variant.fileWords); }},
               {u"say"_s, [&](const auto &v) { return readFields(v, variant.say, readText); }},
               {u"complete"_s, [&](const auto &v) { return readFlag(v, variant.complete); }}})
        .has_value();
}

bool readDates(const QJsonValue &value, std::optional<DateOrder> &dates)
{
    dates = value.toString() == u"month-first" ? DateOrder::MonthFirst : DateOrder::DayFirst;
    return value.toString() == u"month-first" || value.toString() == u"day-first";
}

bool readKind(const QJsonValue &value, SmartlinkKind &kind)
{
    kind = kindFromText(value.toString().toStdString());
    return kind != SmartlinkKind::Unknown;
}

std::map<QString, Keys::Read> keysOf(ListFormat &format)
{
    return {
        {u"id"_s, [&](const auto &v) { return readText(v, format.id); }},
        {u"label"_s, [&](const auto &v) { return readText(v, format.label); }},
        {u"recognise"_s, [&](const auto &v) { return readEach(v, format.recognise, readTexts); }},
        {u"columns"_s, [&](const auto &v) { return readFields(v, format.columns, readTexts); }},
        {u"joined"_s, [&](const auto &v) { return readFields(v, format.joined, readTexts); }},
        {u"minus"_s, [&](const auto &v) { return readFields(v, format.minus, readText); }},
        {u"lists"_s, [&](const auto &v) { return readFields(v, format.lists, readCellList); }},
        {u"ignored"_s, [&](const auto &v) { return readTexts(v, format.ignored); }},
        {u"dates"_s, [&](const auto &v) { return readDates(v, format.dates); }},
        {u"kind"_s, [&](const auto &v) { return readKind(v, format.kind); }},
        {u"smartlink"_s, [&](const auto &v) { return readText(v, format.smartlink); }},
        {u"variants"_s, [&](const auto &v) { return readEach(v, format.variants, readVariant); }},
        {u"say"_s, [&](const auto &v) { return readFields(v, format.say, readText); }},
        {u"rules"_s, [&](const auto &v) { return readEach(v, format.rules, readRule); }},
        {u"guess"_s, [&](const auto &v) { return readFlag(v, format.guess); }},
        {u"keeps-first-name"_s, [&](const auto &v) { return readFlag(v, format.keepsFirstName); }},
        {u"complete"_s, [&](const auto &v) { return readFlag(v, format.complete); }},
        {u"doubts-all-yes"_s, [&](const auto &v) { return readFlag(v, format.doubtsAllYes); }},
        {u"notes"_s, [&](const auto &v) { return readEach(v, format.notes, readLocal); }},
    };
}

} // namespace

Result<ListFormat> ListFormat::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(u"This is no JSON object: %1"_s.arg(error.errorString()));
    }
    ListFormat format;
    const auto object = document.object();
    const auto place = object.value(u"id"_s).toString();
    if (auto read = Keys(place).read(object, keysOf(format)); !read) {
        return failed(read);
    }
    if (format.id.isEmpty() || format.label.isEmpty()) {
        return fail(u"%1: the id or the label is missing."_s.arg(place));
    }
    return format;
}

} // namespace mailspace
