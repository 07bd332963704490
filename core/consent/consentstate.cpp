// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/consentstate.h"

#include "core/consent/consentevent.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

struct ConsentStateText
{
    Q_DECLARE_TR_FUNCTIONS(ConsentState)
};

/// The moments that decide, over the events that nobody took back.
struct Decisive
{
    bool undatedConsent = false;
    std::optional<Timestamp> lastConsent;
    std::optional<Timestamp> lastNo;
    std::optional<Timestamp> lastComplaint;
    std::optional<Timestamp> lastBounce;
};

bool isTakenBack(const ConsentEvent &event, std::span<const ConsentEvent> all)
{
    return std::ranges::any_of(all, [&](const ConsentEvent &other) {
        return other.kind == ConsentKind::Corrected && other.corrects == event.id;
    });
}

void keepLatest(std::optional<Timestamp> &latest, Timestamp at)
{
    latest = latest ? std::max(*latest, at) : at;
}

Decisive decisiveMoments(std::span<const ConsentEvent> events)
{
    Decisive moments;
    for (const auto &event : events) {
        if (isTakenBack(event, events)) {
            continue;
        }
        switch (event.kind) {
        case ConsentKind::Given:
        case ConsentKind::Confirmed:
            if (event.precision == TimePrecision::Undated) {
                moments.undatedConsent = true;
            } else {
                keepLatest(moments.lastConsent, event.at);
            }
            break;
        case ConsentKind::Complained:
            keepLatest(moments.lastComplaint, event.at);
            [[fallthrough]];
        case ConsentKind::Withdrawn:
            keepLatest(moments.lastNo, event.at);
            break;
        case ConsentKind::Bounced:
            keepLatest(moments.lastBounce, event.at);
            break;
        case ConsentKind::Corrected:
            break;
        }
    }
    return moments;
}

/// The first event of such a kind that is not over by `after` yet: when a state began.
template<typename IsKind>
std::optional<Timestamp> beginning(std::span<const ConsentEvent> events, IsKind isKind,
                                   std::optional<Timestamp> after, bool afterIncluded)
{
    std::optional<Timestamp> first;
    for (const auto &event : events) {
        const bool counts = isKind(event) && !isTakenBack(event, events)
            && (!after || event.at > *after || (afterIncluded && event.at == *after));
        if (counts && (!first || event.at < *first)) {
            first = event.at;
        }
    }
    return first;
}

} // namespace

Standing standingOf(std::span<const ConsentEvent> events)
{
    const auto moments = decisiveMoments(events);
    // Rule 3: the latest wins, and on a tie the withdrawal. Rule 5: a consent without a date never
    // overrides a withdrawal, so where there is one only dated consents are looked at.
    const auto consentOutlives = [&](std::optional<Timestamp> no) {
        return !no || (moments.lastConsent && *moments.lastConsent > *no);
    };
    if (!consentOutlives(moments.lastNo)) {
        const bool complained = !consentOutlives(moments.lastComplaint);
        const auto isNo = [complained](const ConsentEvent &event) {
            return event.kind == ConsentKind::Complained
                || (!complained && event.kind == ConsentKind::Withdrawn);
        };
        return {complained ? ConsentState::Complained : ConsentState::Withdrawn,
                beginning(events, isNo, moments.lastConsent, true)};
    }
    if (!moments.lastConsent && !moments.undatedConsent) {
        return {};
    }
    // Rule 9: the consent stands, but only one that is later than the bounce reopens the address.
    if (!consentOutlives(moments.lastBounce)) {
        const auto isBounce
            = [](const ConsentEvent &event) { return event.kind == ConsentKind::Bounced; };
        return {ConsentState::Bounced, beginning(events, isBounce, moments.lastConsent, true)};
    }
    if (!moments.lastConsent) {
        return {ConsentState::OptedInUndated, std::nullopt};
    }
    const auto isDatedConsent = [](const ConsentEvent &event) {
        return isConsent(event.kind) && event.precision != TimePrecision::Undated;
    };
    return {ConsentState::OptedIn, beginning(events, isDatedConsent, moments.lastNo, false)};
}

QString stateName(ConsentState state)
{
    switch (state) {
    case ConsentState::OptedIn:
        return ConsentStateText::tr("Opted in");
    case ConsentState::OptedInUndated:
        return ConsentStateText::tr("Opted in, undated");
    case ConsentState::NoConsent:
        return ConsentStateText::tr("No consent");
    case ConsentState::Bounced:
        return ConsentStateText::tr("Bounced");
    case ConsentState::Withdrawn:
        return ConsentStateText::tr("Unsubscribed");
    case ConsentState::Complained:
        return ConsentStateText::tr("Complained");
    }
    return ConsentStateText::tr("No consent");
}

QString stateKey(ConsentState state)
{
    switch (state) {
    case ConsentState::OptedIn:
        return u"opted_in"_s;
    case ConsentState::OptedInUndated:
        return u"opted_in_undated"_s;
    case ConsentState::NoConsent:
        return u"no_consent"_s;
    case ConsentState::Bounced:
        return u"bounced"_s;
    case ConsentState::Withdrawn:
        return u"withdrawn"_s;
    case ConsentState::Complained:
        return u"complained"_s;
    }
    return u"no_consent"_s;
}

} // namespace mailspace
