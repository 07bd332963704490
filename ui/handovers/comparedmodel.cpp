// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handovers/comparedmodel.h"

#include "core/consent/consentstate.h"
#include "ui/datetext.h"

#include <QtCore/QLocale>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

QString statusText(const QString &key)
{
    for (const auto state :
         {ConsentState::OptedIn, ConsentState::OptedInUndated, ConsentState::NoConsent,
          ConsentState::Bounced, ConsentState::Withdrawn, ConsentState::Complained}) {
        if (stateKey(state) == key) {
            return stateName(state);
        }
    }
    return ComparedModel::tr("Not known here");
}

} // namespace

ComparedModel::ComparedModel(Discrepancy which, QObject *parent)
    : RowModel(parent)
    , m_which(which)
{
}

QString ComparedModel::groupName(Discrepancy which)
{
    switch (which) {
    case Discrepancy::MustNotBeThere:
        return tr("Must not be there");
    case Discrepancy::ResubscribedThere:
        return tr("Re-subscribed there");
    case Discrepancy::MissingThere:
        return tr("Missing there");
    case Discrepancy::OptOutUnknownHere:
        break;
    }
    return tr("Opt-outs not known here");
}

QString ComparedModel::groupMeaning(Discrepancy which)
{
    switch (which) {
    case Discrepancy::MustNotBeThere:
        return tr("The tool would write to them, but they have not opted in here. Save the list "
                  "and remove them there.");
    case Discrepancy::ResubscribedThere:
        return tr("Of those, the ones who had said no here and are subscribed there all the same. "
                  "Without a later consent of theirs the no stands.");
    case Discrepancy::MissingThere:
        return tr("They opted in here and are not on the list. Save the list and import it "
                  "there.");
    case Discrepancy::OptOutUnknownHere:
        break;
    }
    return tr("They said no there, or their address refuses mail, and nobody told this store. "
              "Record it here, so that no later export names them.");
}

void ComparedModel::show(const ListComparison &comparison, const QString &search)
{
    std::vector<ComparedPerson> found;
    for (const ComparedPerson &person : comparison.group(m_which)) {
        if (found.size() < mostShown && person.email.contains(search, Qt::CaseInsensitive)) {
            found.push_back(person);
        }
    }
    setRows(std::move(found));
}

QStringList ComparedModel::titles() const
{
    return m_which == Discrepancy::OptOutUnknownHere
        ? QStringList{tr("E-mail"), tr("There"), tr("On")}
        : QStringList{tr("E-mail"), tr("Here"), tr("Since")};
}

QString ComparedModel::text(const ComparedPerson &person, int column) const
{
    switch (column) {
    case Email:
        return person.email;
    case Status:
        return statusText(person.status);
    case Since:
        return person.at ? dayText(*person.at) : QString();
    default:
        return {};
    }
}

} // namespace mailspace
