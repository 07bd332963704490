// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contacts/addressadvice.h"

#include "core/contacts/emailaddress.h"
#include "core/import/listvalues.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

/// A service that delivers several spellings into one mailbox: those with a tag ("ana+news")
/// always.
struct MailboxRule
{
    std::string domain; ///< the first one of the service
    bool ignoresDots = false;
};

struct Domain
{
    std::string meant = {}; ///< empty: it is no slip
    bool isDisposable = false;
};

struct Experience
{
    std::unordered_map<std::string, Domain> domains;
    std::unordered_set<std::string> roles;
    std::size_t longestRole = 0;
    std::unordered_map<std::string, MailboxRule> mailboxes; ///< by domain
};

const Experience &experience()
{
    static const Experience known = [] {
        Experience read;
        QFile file(u":/addresses/addresses.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return read;
        }
        const auto object = QJsonDocument::fromJson(file.readAll()).object();
        const auto domains = object.value(u"domains"_s).toObject();
        for (auto domain = domains.begin(); domain != domains.end(); ++domain) {
            read.domains[domain.key().toStdString()].meant
                = domain.value().toString().toStdString();
        }
        const auto disposable = object.value(u"disposable"_s).toArray();
        for (const auto &domain : disposable) {
            read.domains[domain.toString().toStdString()].isDisposable = true;
        }
        const auto roles = object.value(u"roles"_s).toArray();
        for (const auto &role : roles) {
            const auto word = role.toString().toStdString();
            read.longestRole = std::max(read.longestRole, word.size());
            read.roles.insert(word);
        }
        const auto services = object.value(u"mailboxes"_s).toArray();
        for (const auto &service : services) {
            const auto served = service.toObject().value(u"domains"_s).toArray();
            for (const auto &domain : served) {
                read.mailboxes.emplace(domain.toString().toStdString(),
                                       MailboxRule{served.first().toString().toStdString(),
                                                   service.toObject().value(u"dots"_s).toBool()});
            }
        }
        return read;
    }();
    return known;
}

/// Takes what people and programs put around an address off, and mends its punctuation.
std::string tidied(std::string_view text)
{
    constexpr std::string_view around = " \t<>\"'(),;:.";
    text = trimmed(text);
    if (const auto open = text.rfind('<'); open != std::string_view::npos) {
        text.remove_prefix(open + 1); // Ana Bell <ana@example.com>
    }
    if (foldedAscii(text.substr(0, 7)) == "mailto:") {
        text.remove_prefix(7);
    }
    while (!text.empty() && around.find(text.front()) != std::string_view::npos) {
        text.remove_prefix(1);
    }
    while (!text.empty() && around.find(text.back()) != std::string_view::npos) {
        text.remove_suffix(1);
    }
    std::string tidy;
    for (const char c : text) {
        const bool inDomain = tidy.find('@') != std::string::npos;
        const char mended = inDomain && (c == ',' || c == ';') ? '.' : c;
        const bool repeats = !tidy.empty() && tidy.back() == mended
            && (mended == '@' || (mended == '.' && inDomain));
        if (mended != ' ' && !repeats) {
            tidy += mended;
        }
    }
    return tidy;
}

} // namespace

AddressAdvice adviseOn(std::string_view text)
{
    const auto given = trimmed(text);
    // Most addresses of a list: nothing to mend, so nothing is copied but the folded domain.
    std::string tidy;
    auto address = given;
    if (addressFault(given)) {
        tidy = tidied(given);
        address = tidy;
    }
    const auto at = address.find('@');
    if (at == std::string_view::npos) {
        return {};
    }
    AddressAdvice advice;
    const auto known = experience().domains.find(foldedAscii(address.substr(at + 1)));
    const bool isKnown = known != experience().domains.end();
    const bool isSlip = isKnown && !known->second.meant.empty();
    if (isSlip || !tidy.empty()) {
        std::string meant(address.substr(0, at + 1));
        meant += isSlip ? std::string_view(known->second.meant) : address.substr(at + 1);
        advice.suggestion = addressFault(meant) ? std::string() : std::move(meant);
    }
    advice.isRole = at <= experience().longestRole
        && experience().roles.contains(foldedAscii(address.substr(0, at)));
    advice.isDisposable = isKnown && known->second.isDisposable;
    return advice;
}

std::string mailboxOf(std::string_view address)
{
    const auto at = address.rfind('@');
    if (at == std::string_view::npos) {
        return {};
    }
    const auto service = experience().mailboxes.find(foldedAscii(address.substr(at + 1)));
    if (service == experience().mailboxes.end()) {
        return {};
    }
    auto local = foldedAscii(address.substr(0, at));
    local.resize(std::min(local.size(), local.find('+')));
    if (service->second.ignoresDots) {
        std::erase(local, '.');
    }
    return local.empty() ? std::string() : local + '@' + service->second.domain;
}

} // namespace mailspace
