// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consent/erasure.h"
#include "core/consent/storecheck.h"
#include "core/import/importundo.h"
#include "tests/support/resultcheck.h"
#include "tests/support/temporarystore.h"

#include <QtCore/QRandomGenerator>

#include <set>

using namespace mailspace;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr int personCount = 5;
const QStringList artists{u"Nova Sky"_s, u"The Tides"_s};

QString emailOf(int person)
{
    return u"fan%1@example.com"_s.arg(person);
}

/// One fact as the reference model knows it; shares nothing with the program.
struct Fact
{
    enum What { Yes, UndatedYes, No, Complaint, Bounce };
    What what = Yes;
    int artist = -1; ///< -1: all
    qint64 at = 0;
    int import = -1; ///< -1: by hand
};

/// A row of a list: what it says of one person.
struct Row
{
    int person = 0;
    std::optional<Fact> fact;
};

struct Person
{
    std::vector<Fact> facts;
    std::set<std::pair<int, int>> listed; ///< import, artist (-1: all)
    qint64 erasedAt = 0; ///< 0: never
    qint64 noSince = 0; ///< the "no" kept with the hash
};

/// The consent rules once more, in the plainest way.
class Model
{
public:
    std::array<Person, personCount> people;
    std::set<int> undone;

    bool knows(const Person &person) const
    {
        return std::ranges::any_of(person.facts, [&](const auto &f) { return counts(f); })
            || std::ranges::any_of(person.listed,
                                   [&](const auto &l) { return !undone.contains(l.first); });
    }

    /// Returns whether the row or entry was let in.
    bool tell(const Row &row, int import, int artist)
    {
        auto &person = people[std::size_t(row.person)];
        auto fact = row.fact;
        const bool isYes = fact && (fact->what == Fact::Yes || fact->what == Fact::UndatedYes);
        const bool isNo = fact && (fact->what == Fact::No || fact->what == Fact::Complaint);
        if (person.erasedAt != 0) {
            const auto gate = std::max(person.erasedAt, person.noSince);
            const bool alive = isYes && fact->what == Fact::Yes && fact->at > gate;
            if (!knows(person)) {
                if (isNo) {
                    person.noSince = std::max(person.noSince, fact->at);
                }
                if (!alive) {
                    return false;
                }
            } else if (isYes && !alive) {
                if (import < 0) {
                    return false;
                }
                fact.reset();
            }
        }
        if (import >= 0) {
            person.listed.insert({import, artist});
        }
        if (fact) {
            person.facts.push_back(*fact);
        }
        return true;
    }

    void erase(int which, qint64 at)
    {
        auto &person = people[std::size_t(which)];
        person.facts.clear();
        person.listed.clear();
        person.erasedAt = at;
    }

    QString state(int which, int artist) const
    {
        const auto &person = people[std::size_t(which)];
        bool member = std::ranges::any_of(person.listed, [&](const auto &l) {
            return l.second == artist && !undone.contains(l.first);
        });
        qint64 yes = -1;
        qint64 no = -1;
        qint64 complaint = -1;
        qint64 bounce = -1;
        bool undated = false;
        for (const auto &f : person.facts) {
            if (!counts(f) || (f.artist != -1 && f.artist != artist)) {
                continue;
            }
            member |= f.artist == artist;
            yes = f.what == Fact::Yes ? std::max(yes, f.at) : yes;
            undated |= f.what == Fact::UndatedYes;
            no = f.what == Fact::No || f.what == Fact::Complaint ? std::max(no, f.at) : no;
            complaint = f.what == Fact::Complaint ? std::max(complaint, f.at) : complaint;
            bounce = f.what == Fact::Bounce ? std::max(bounce, f.at) : bounce;
        }
        if (!member) {
            return {};
        }
        if (no >= 0 && yes <= no) {
            return complaint >= 0 && yes <= complaint ? u"complained"_s : u"withdrawn"_s;
        }
        if (yes < 0 && !undated) {
            return u"no_consent"_s;
        }
        if (bounce >= 0 && yes <= bounce) {
            return u"bounced"_s;
        }
        return yes >= 0 ? u"opted_in"_s : u"opted_in_undated"_s;
    }

private:
    bool counts(const Fact &fact) const { return !undone.contains(fact.import); }
};

/// A store and the model beside it, told the same.
class Twins
{
public:
    explicit Twins(quint32 seed)
        : m_random(seed)
    {
        for (const auto &artist : artists) {
            m_store.profile(artist);
        }
    }

    TemporaryStore &store() { return m_store; }
    QString lastStep() const { return m_step; }

    void step()
    {
        m_now += hour;
        const auto dice = m_random.bounded(10);
        if (dice < 4) {
            importFans();
        } else if (dice < 5) {
            importNos();
        } else if (dice < 8) {
            enter();
        } else if (dice < 9) {
            undo();
        } else {
            erase();
        }
    }

    /// Empty when store and model agree.
    QString disagreement()
    {
        for (int person = 0; person < personCount; ++person) {
            const auto known
                = TemporaryStore::require(ContactStore(m_store.database()).find(emailOf(person)));
            if (known.has_value() != m_model.knows(m_model.people[std::size_t(person)])) {
                return u"person %1 known: %2"_s.arg(person).arg(known.has_value());
            }
            for (int artist = 0; artist < artists.size(); ++artist) {
                const auto shown = m_store.state(artists[artist], emailOf(person));
                const auto right = m_model.state(person, artist);
                if (shown != right) {
                    return u"person %1, artist %2: store \"%3\", model \"%4\""_s.arg(person)
                        .arg(artist)
                        .arg(shown, right);
                }
            }
        }
        return {};
    }

private:
    qint64 pastMoment()
    {
        // Few different moments, so that ties happen.
        return std::min(m_now, TemporaryStore::now + m_random.bounded(80) * hour);
    }
    static QByteArray iso(qint64 at) { return toIsoText(at).toLatin1(); }

    void importFans()
    {
        const int artist = int(m_random.bounded(artists.size()));
        QByteArray list("email,status,consent date,unsubscribed at,file\n");
        std::vector<Row> rows;
        for (int person = 0; person < personCount; ++person) {
            const auto at = pastMoment();
            const auto line = [&](const QByteArray &cells, std::optional<Fact::What> what) {
                list += emailOf(person).toLatin1() + "," + cells + "," + QByteArray::number(m_now)
                    + "\n";
                std::optional<Fact> fact;
                if (what) {
                    // Rules 1, 4 and 6.
                    fact = Fact{*what, *what == Fact::Complaint ? -1 : artist, at, m_imports};
                }
                rows.push_back({person, fact});
            };
            switch (m_random.bounded(8)) {
            case 0:
                line(",,", {});
                break;
            case 1:
            case 2:
                line("subscribed," + iso(at) + ",", Fact::Yes);
                break;
            case 3:
                line("subscribed,,", Fact::UndatedYes);
                break;
            case 4:
                line("unsubscribed,," + iso(at), Fact::No);
                break;
            case 5:
                line("complained,," + iso(at), Fact::Complaint);
                break;
            default:
                break; // not on this list
            }
        }
        import(artist, list, ListMeaning::FanList, rows);
    }

    void importNos()
    {
        const bool bounces = m_random.bounded(2) == 0;
        const int artist = bounces ? -1 : int(m_random.bounded(artists.size() + 1)) - 1;
        QByteArray list(bounces ? "email,bounced at,file\n" : "email,unsubscribed at,file\n");
        std::vector<Row> rows;
        for (int person = 0; person < personCount; ++person) {
            if (m_random.bounded(2) == 0) {
                const auto at = pastMoment();
                list += emailOf(person).toLatin1() + "," + iso(at) + "," + QByteArray::number(m_now)
                    + "\n";
                rows.push_back(
                    {person, Fact{bounces ? Fact::Bounce : Fact::No, artist, at, m_imports}});
            }
        }
        import(artist, list, bounces ? ListMeaning::Bounces : ListMeaning::Unsubscribes, rows);
    }

    void import(int artist, const QByteArray &list, ListMeaning meaning,
                const std::vector<Row> &rows)
    {
        m_step = u"import %1 for %2:\n"_s.arg(m_imports).arg(artist) + QString::fromLatin1(list);
        if (rows.empty()) {
            return;
        }
        const auto report
            = m_store.import(artist < 0 ? QString() : artists[artist], list, meaning, m_now);
        qint64 refused = 0;
        for (const auto &row : rows) {
            refused += m_model.tell(row, m_imports, artist) ? 0 : 1;
        }
        if (report.blockedByErasure != refused) {
            throw std::runtime_error("blocked_by_erasure differs");
        }
        m_ids.push_back(*report.import);
        ++m_imports;
    }

    void enter()
    {
        constexpr std::array kinds{std::pair{ConsentKind::Given, Fact::Yes},
                                   std::pair{ConsentKind::Withdrawn, Fact::No},
                                   std::pair{ConsentKind::Complained, Fact::Complaint},
                                   std::pair{ConsentKind::Bounced, Fact::Bounce}};
        const auto &[kind, what] = kinds[m_random.bounded(quint32(kinds.size()))];
        const int person = int(m_random.bounded(personCount));
        const bool everywhere = what == Fact::Complaint || what == Fact::Bounce
            || (what == Fact::No && m_random.bounded(3) == 0);
        const int artist = everywhere ? -1 : int(m_random.bounded(artists.size()));
        const auto at = pastMoment();
        m_step = u"enter %1 of %2 for %3 at %4"_s.arg(int(kind)).arg(person).arg(artist).arg(at);
        ConsentEntry entry{.email = emailOf(person), .kind = kind};
        if (artist >= 0) {
            entry.profile = m_store.profile(artists[artist]);
        }
        entry.at = listTime(iso(at).toStdString(), DateOrder::DayFirst);
        const auto receipt = enterConsent(m_store.database(), entry, m_now);
        const bool isIn = m_model.tell(Row{person, Fact{what, artist, at, -1}}, -1, artist);
        if (isIn != (receipt.has_value() && !receipt->keptWithErasure)) {
            throw std::runtime_error("an entry was not let in, or was");
        }
    }

    void undo()
    {
        if (m_imports == 0) {
            return;
        }
        const int import = int(m_random.bounded(m_imports));
        m_step = u"undo %1"_s.arg(import);
        Progress progress;
        const auto undone
            = undoImport(m_store.database(), m_ids[std::size_t(import)], m_now, progress);
        if (undone.has_value() == m_model.undone.contains(import)) {
            throw std::runtime_error("undone twice, or not at all");
        }
        m_model.undone.insert(import);
    }

    void erase()
    {
        const int person = int(m_random.bounded(personCount));
        m_step = u"erase %1"_s.arg(person);
        const auto erased = erasePerson(m_store.database(), emailOf(person), {}, m_now);
        const auto &known = m_model.people[std::size_t(person)];
        if (erased.has_value() == (known.facts.empty() && known.listed.empty())) {
            throw std::runtime_error("an erasure of nobody, or none of somebody");
        }
        if (erased) {
            m_model.erase(person, m_now);
        }
    }

    QRandomGenerator m_random;
    TemporaryStore m_store;
    Model m_model;
    qint64 m_now = TemporaryStore::now;
    int m_imports = 0;
    std::vector<ImportId> m_ids;
    QString m_step;
};

} // namespace

/// Random histories against a reference model of the consent rules.
class ConsentHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theStoreSaysWhatTheRulesSayAfterEveryStep_data();
    void theStoreSaysWhatTheRulesSayAfterEveryStep();
    void theOrderOfTheFilesMakesNoDifference_data();
    void theOrderOfTheFilesMakesNoDifference();
};

void ConsentHistoryTest::theStoreSaysWhatTheRulesSayAfterEveryStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void ConsentHistoryTest::theStoreSaysWhatTheRulesSayAfterEveryStep()
{
    QFETCH(quint32, seed);
    Twins twins(seed);
    for (int i = 0; i < 60; ++i) {
        twins.step();
        const auto wrong = twins.disagreement();
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"step %1: %2\n%3"_s.arg(i).arg(wrong, twins.lastStep())));
    }
    Progress progress;
    const auto check = checkStore(twins.store().database(), progress);
    QVERIFY_RESULT(check);
    QVERIFY(check->isSound());
}

void ConsentHistoryTest::theOrderOfTheFilesMakesNoDifference_data()
{
    theStoreSaysWhatTheRulesSayAfterEveryStep_data();
}

void ConsentHistoryTest::theOrderOfTheFilesMakesNoDifference()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    struct List
    {
        QString artist;
        QByteArray content;
    };
    QList<List> lists;
    for (int i = 0; i < 5; ++i) {
        List list{artists[qsizetype(random.bounded(artists.size()))],
                  "email,status,consent date,unsubscribed at\n"};
        for (int person = 0; person < personCount; ++person) {
            const auto at = toIsoText(TemporaryStore::now - random.bounded(6) * hour).toLatin1();
            const QByteArrayList rows{
                "subscribed," + at + ",", "subscribed,,", "unsubscribed,," + at,
                "complained,," + at,      "cleaned,,",    "pending,,"};
            list.content += emailOf(person).toLatin1() + ","
                + rows[qsizetype(random.bounded(rows.size()))] + "\n";
        }
        lists += list;
    }
    QStringList first;
    for (int round = 0; round < 4; ++round) {
        TemporaryStore store;
        for (const auto &list : lists) {
            store.import(list.artist, list.content);
        }
        QStringList states;
        for (int person = 0; person < personCount; ++person) {
            for (const auto &artist : artists) {
                states += store.state(artist, emailOf(person));
            }
        }
        first = round == 0 ? states : first;
        QCOMPARE(states, first);
        std::shuffle(lists.begin(), lists.end(), random);
    }
}

QTEST_GUILESS_MAIN(ConsentHistoryTest)

#include "tst_consenthistory.moc"
