// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/makesample.h"

#include <set>

namespace mailspace::sample {

namespace {

constexpr std::string_view manifest = R"([
  { "file": "nova-sky.csv", "profile": "Nova Sky", "meaning": "fans" },
  { "file": "the-tides.csv", "profile": "The Tides", "meaning": "fans" },
  { "file": "lune-fauve.csv", "profile": "Lune Fauve", "meaning": "fans" },
  { "file": "unsubscribes.csv", "profile": "Nova Sky", "meaning": "unsubscribes" },
  { "file": "complaints.csv", "meaning": "complaints" },
  { "file": "bounces.csv", "profile": "Nova Sky", "meaning": "bounces" }
]
)";

enum class Kind { NewListeners, Emails, Tickets, Merch };

/// A page fans come through, from the day it opened.
struct Page
{
    std::size_t weight;
    std::string_view name;
    Kind kind;
    Seconds opened;
};

enum class Answer { Yes, UndatedYes, Pending, Withdrew, No, None, Bounced, Complained };

struct Visit
{
    const Person *person = nullptr;
    Answer answer = Answer::None;
    Seconds answeredAt = 0;
    Seconds withdrawnAt = 0;
    const Page *page = nullptr;
    Seconds at = 0;
    std::size_t interactions = 1;
    std::size_t cents = 0;
};

const Seconds firstDay = startOfDay(2023, 1, 9);
const Seconds lastDay = startOfDay(2026, 10, 29);

const Page &openPage(const std::vector<Page> &pages, Seconds at, Dice &dice)
{
    while (true) {
        const Page &page = dice.weighted(pages);
        if (page.opened <= at) {
            return page;
        }
    }
}

std::size_t price(Kind kind, Dice &dice)
{
    // One draw a statement: operands of + and * may be drawn in any order.
    if (kind == Kind::Tickets) {
        const std::size_t seats = 1 + dice.below(4);
        return seats * (1'800 + 50 * dice.below(35));
    }
    if (kind == Kind::Merch) {
        const std::size_t goods = 600 + 100 * dice.fewButHeavy(160);
        return goods + (dice.percent(40) ? 90 : 0);
    }
    return 0;
}

Answer answer(Dice &dice)
{
    const std::size_t chance = dice.below(100);
    constexpr struct
    {
        std::size_t below;
        Answer answer;
    } shares[] = {{58, Answer::Yes},      {64, Answer::UndatedYes}, {72, Answer::Pending},
                  {83, Answer::Withdrew}, {88, Answer::No},         {96, Answer::None},
                  {99, Answer::Bounced},  {100, Answer::Complained}};
    return std::ranges::find_if(shares,
                                [chance](const auto &share) { return chance < share.below; })
        ->answer;
}

/// What `person` did: one visit for most, a dozen for a few.
void appendVisits(std::vector<Visit> &visits, const Person &person, const std::vector<Page> &pages,
                  Dice &dice)
{
    Visit visit;
    visit.person = &person;
    visit.at = dice.growing(firstDay, lastDay);
    visit.answer = answer(dice);
    visit.answeredAt = visit.at + static_cast<Seconds>(dice.below(600));
    visit.withdrawnAt = dice.soonAfter(visit.answeredAt);
    if (visit.answer == Answer::Withdrew && visit.withdrawnAt > lastDay) {
        visit.answer = Answer::Yes;
    }
    const bool isSuperFan = dice.percent(5);
    std::size_t count = isSuperFan ? 5 + dice.below(9) : dice.fewButHeavy(6);
    for (; count > 0 && visit.at <= lastDay; --count) {
        visit.page = &openPage(pages, visit.at, dice);
        visit.cents = price(visit.page->kind, dice);
        visit.interactions = dice.fewButHeavy(isSuperFan ? 60 : 9);
        visits.push_back(visit);
        visit.at = dice.soonAfter(visit.at);
    }
}

/// Ordered by time, as a system writes them out.
std::vector<Visit> visitsOf(const std::vector<Person> &people, std::size_t from, std::size_t until,
                            const std::vector<Page> &pages, Dice &dice)
{
    std::vector<Visit> visits;
    for (std::size_t i = from; i < until; ++i) {
        appendVisits(visits, people[i], pages, dice);
    }
    std::ranges::stable_sort(visits, {}, &Visit::at);
    return visits;
}

std::vector<Person> inventPeople(const std::vector<Culture> &cultures, std::size_t count,
                                 Dice &dice)
{
    std::vector<Person> people;
    std::set<std::string> taken;
    while (people.size() < count) {
        const std::uint64_t number = dice.percent(25) ? 70 + dice.below(30) : 0;
        Person person = invent(cultures, dice, number);
        if (taken.insert(person.email).second) {
            people.push_back(std::move(person));
        }
    }
    return people;
}

/// People do not always type their address the same way.
std::string typed(const std::string &email, Dice &dice)
{
    std::string text = email;
    if (dice.percent(6)) {
        std::ranges::transform(text.begin(), text.begin() + 1, text.begin(), [](char letter) {
            return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
        });
    }
    return text;
}

bool saidYes(Answer answer)
{
    return answer == Answer::Yes || answer == Answer::UndatedYes || answer == Answer::Withdrew
        || answer == Answer::Bounced || answer == Answer::Complained;
}

bool isDated(Answer answer)
{
    return saidYes(answer) && answer != Answer::UndatedYes;
}

std::string_view statusWord(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
    case Answer::UndatedYes:
        return "subscribed";
    case Answer::Pending:
        return "pending";
    case Answer::Withdrew:
        return "unsubscribed";
    case Answer::Bounced:
        return "bounced";
    case Answer::Complained:
        return "complained";
    case Answer::No:
    case Answer::None:
        break;
    }
    return {};
}

std::string novaSky(const std::vector<Visit> &visits, Dice &dice)
{
    constexpr std::string_view kinds[] = {"New listeners", "Emails", "Tickets", "Merch"};
    ListText list(',');
    list.title(
        "Email,First Name,Last Name,Country,City,Consent,Consent Date,Status,Unsubscribed At,"
        "Smartlink,Kind,Interactions,Amount,Currency,Collected At");
    for (const Visit &visit : visits) {
        const Person &person = *visit.person;
        list.cell(typed(person.email, dice)).cell(person.first->shown).cell(person.last->shown);
        list.cell(person.country->english).cell(*person.city);
        list.cell(saidYes(visit.answer) ? "yes" : visit.answer == Answer::No ? "no" : "");
        list.cell(isDated(visit.answer) ? isoMoment(visit.answeredAt) : "");
        list.cell(statusWord(visit.answer));
        list.cell(visit.answer == Answer::Withdrew ? isoMoment(visit.withdrawnAt) : "");
        list.cell(visit.page->name).cell(kinds[static_cast<std::size_t>(visit.page->kind)]);
        list.cell(visit.interactions);
        list.cell(visit.cents > 0 ? amountText(visit.cents) : "");
        list.cell(visit.cents > 0 ? person.country->currency : "").cell(isoMoment(visit.at));
        list.endRow();
    }
    return list.text();
}

/// As a French spreadsheet saves it: byte order mark, semicolons, CRLF, decimal commas.
std::string theTides(const std::vector<Visit> &visits, Dice &dice)
{
    constexpr std::string_view kinds[] = {"Nouveaux auditeurs", "E-mails", "Billets", "Merch"};
    ListText list(';', "\r\n");
    list.title("\xEF\xBB\xBF"
               "Adresse e-mail;Prénom;Nom;Pays;Ville;Opt-in;Date de consentement;"
               "Smartlink;Type;Date de collecte;Montant;Devise");
    for (const Visit &visit : visits) {
        const Person &person = *visit.person;
        const bool withdrew
            = visit.answer == Answer::Withdrew || visit.answer == Answer::Complained;
        list.cell(typed(person.email, dice)).cell(person.first->shown).cell(person.last->shown);
        list.cell(person.country->french).cell(*person.city);
        list.cell(withdrew                         ? "Désinscrit"
                      : saidYes(visit.answer)      ? "Oui"
                      : visit.answer == Answer::No ? "Non"
                                                   : "");
        list.cell(isDated(visit.answer) && !withdrew ? frenchDay(visit.answeredAt) : "");
        list.cell(visit.page->name).cell(kinds[static_cast<std::size_t>(visit.page->kind)]);
        list.cell(frenchMoment(visit.at));
        list.cell(visit.cents > 0 ? amountText(visit.cents, ',') : "");
        list.cell(visit.cents > 0 ? "EUR" : "");
        list.endRow();
    }
    return list.text();
}

/// What a ticket and merch shop hands out: orders, with a box that was ticked or not.
std::string luneFauve(const std::vector<Visit> &visits, Dice &dice)
{
    ListText list(',');
    list.title("Email,Name,Country,City,Accepts Marketing,Consent Date,Campaign,Type,Order Number,"
               "Amount,Currency,Date");
    std::uint64_t order = 10'400;
    for (const Visit &visit : visits) {
        const Person &person = *visit.person;
        const bool ticked = visit.answer == Answer::Yes || visit.answer == Answer::UndatedYes;
        order += 1 + dice.below(9);
        list.cell(typed(person.email, dice)).cell(person.first->shown + ' ' + person.last->shown);
        list.cell(person.country->english).cell(*person.city).cell(ticked ? "yes" : "no");
        list.cell(ticked && isDated(visit.answer) ? plainMoment(visit.answeredAt) : "");
        list.cell(visit.page->name).cell(visit.page->kind == Kind::Tickets ? "Tickets" : "Merch");
        list.cell("LF-" + std::to_string(order)).cell(amountText(visit.cents));
        list.cell(person.country->currency).cell(plainMoment(visit.at));
        list.endRow();
    }
    return list.text();
}

/// Every nth person of `visits` who is still in, with a moment after the last visit.
std::vector<Visit> later(const std::vector<Visit> &visits, std::size_t everyNth, std::size_t offset,
                         Dice &dice)
{
    std::vector<Visit> chosen;
    std::set<const Person *> seen;
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        const Seconds at = dice.soonAfter(visit->at);
        const bool stillIn = visit->answer == Answer::Yes || visit->answer == Answer::UndatedYes;
        if (stillIn && at <= lastDay && seen.insert(visit->person).second
            && seen.size() % everyNth == offset) {
            chosen.push_back(*visit);
            chosen.back().at = at;
        }
    }
    std::ranges::stable_sort(chosen, {}, &Visit::at);
    return chosen;
}

std::string unsubscribes(const std::vector<Visit> &visits, const Person &stranger, Dice &dice)
{
    constexpr std::string_view reasons[]
        = {"Too many messages", "No longer interested", "I never signed up", "", "", ""};
    ListText list(',');
    list.title("Email,Unsubscribed At,Reason");
    for (const Visit &visit : visits) {
        list.cell(visit.person->email).cell(dice.percent(85) ? isoMoment(visit.at) : "");
        list.cell(dice.oneOf(reasons));
        list.endRow();
    }
    list.cell(stranger.email).cell(isoDay(lastDay)).cell("Wrong address, not me").endRow();
    return list.text();
}

std::string complaints(const std::vector<Visit> &visits)
{
    ListText list(',');
    list.title("Email,Reported At");
    for (const Visit &visit : visits) {
        list.cell(visit.person->email).cell(isoMoment(visit.at)).endRow();
    }
    return list.text();
}

std::string bounces(const std::vector<Visit> &visits, Dice &dice)
{
    ListText list(',');
    list.title("Email,Bounce Type,Bounced At,Reason");
    for (const Visit &visit : visits) {
        const bool hard = dice.percent(65);
        list.cell(visit.person->email).cell(hard ? "hard" : "soft").cell(isoMoment(visit.at));
        list.cell(hard ? "550 no such user" : "452 mailbox full").endRow();
    }
    return list.text();
}

/// As a mailing tool writes its audience, with the faults such files have.
std::string mailchimpLike(const std::vector<Person> &people, std::size_t from, Dice &dice)
{
    constexpr std::string_view words[] = {"subscribed", "unsubscribed", "pending", "cleaned"};
    constexpr std::size_t wordOf[] = {0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 3, 0, 1, 0, 2, 0};
    constexpr std::string_view tags[] = {"", "", "VIP", "VIP,Street team", "Vinyl", "Paris 2025"};
    ListText list(',');
    list.title(
        "Email Address,First Name,Last Name,Country,Status,Opt-in Date,Unsubscribed At,Tags");
    const auto row
        = [&](const Person &person, std::string_view email, std::size_t word, bool dated) {
              const Seconds at = dice.growing(firstDay, lastDay - 90 * secondsADay);
              const Seconds gone = dice.growing(at + secondsADay, lastDay);
              list.cell(email).cell(person.first->shown).cell(person.last->shown);
              list.cell(person.country->english).cell(words[word]);
              list.cell(dated && word != 2 ? plainMoment(at) : "");
              list.cell(dated && word == 1 ? plainMoment(gone) : "");
              list.cell(dice.oneOf(tags)).endRow();
          };
    for (std::size_t i = 0; i < 58; ++i) {
        const Person &person = people[from + i];
        row(person, person.email, wordOf[i % std::size(wordOf)], i % 12 != 7);
    }
    // The first person once more in capitals, and a row without a usable address.
    std::string capitals = people[from].email;
    std::ranges::transform(capitals, capitals.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    });
    row(people[from], capitals, 0, true);
    row(people[from + 58], "lost at example.com", 0, true);
    return list.text();
}

} // namespace

std::map<std::string, std::string> sampleLists()
{
    using enum Kind;
    const std::vector<Page> novaPages{
        {30, "Midnight Static (pre-save)", NewListeners, firstDay},
        {18, "Letters from orbit", Emails, firstDay},
        {20, "Glass Rivers, the album", NewListeners, startOfDay(2024, 9, 13)},
        {16, "Aurora Tour 2025", Tickets, startOfDay(2025, 1, 20)},
        {9, "Nova Sky shop", Merch, startOfDay(2023, 11, 3)},
        {12, "Paris, one night only", Tickets, startOfDay(2026, 3, 2)}};
    const std::vector<Page> tidesPages{
        {26, "Marées hautes (album)", NewListeners, firstDay},
        {22, "La lettre du port", Emails, firstDay},
        {18, "Tournée des phares 2025", Tickets, startOfDay(2025, 2, 10)},
        {8, "La boutique ; vinyles", Merch, startOfDay(2024, 4, 5)}};
    const std::vector<Page> lunePages{{22, "Bal de la lune rousse", Tickets, firstDay},
                                      {18, "Festival d'hiver", Tickets, startOfDay(2024, 10, 1)},
                                      {20, "Atelier \"Fauve\"", Merch, firstDay}};

    Dice dice(20230109);
    const std::vector<Culture> stock = cultures();
    const std::vector<Person> people = inventPeople(stock, 780, dice);
    // Some fans like two of the artists: the ranges overlap.
    const std::vector<Visit> nova = visitsOf(people, 0, 400, novaPages, dice);
    const std::vector<Visit> tides = visitsOf(people, 350, 600, tidesPages, dice);
    const std::vector<Visit> lune = visitsOf(people, 580, 700, lunePages, dice);

    return {{"manifest.json", std::string(manifest)},
            {"nova-sky.csv", novaSky(nova, dice)},
            {"the-tides.csv", theTides(tides, dice)},
            {"lune-fauve.csv", luneFauve(lune, dice)},
            {"unsubscribes.csv", unsubscribes(later(nova, 7, 2, dice), people.back(), dice)},
            {"complaints.csv", complaints(later(nova, 40, 4, dice))},
            {"bounces.csv", bounces(later(nova, 12, 6, dice), dice)},
            {"mailchimp-like.csv", mailchimpLike(people, 705, dice)}};
}

} // namespace mailspace::sample
