// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowdigest.h"
#include "tests/support/temporarystore.h"

#include <QtTest/QTest>

#include <set>

using namespace mailspace;

class RowDigestTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsSipHash();
    void itTellsCellsApart();
};

void RowDigestTest::itIsSipHash()
{
    // The published vector of SipHash-1-3. Digests are stored: it may never change.
    QVERIFY(sipHash("ana", 1, 2) != sipHash("ana", 2, 1));
    QVERIFY(sipHash("ana@example.com", 1, 2) != sipHash("ana@example.con", 1, 2));
    QCOMPARE(sipHash({}, 0x0706050403020100U, 0x0f0e0d0c0b0a0908U), 0xabac0158050fc4dcU);
}

void RowDigestTest::itTellsCellsApart()
{
    TemporaryStore store;
    auto digest = TemporaryStore::require(RowDigest::of(store.database(), ImportPlan()));
    using Cells = std::vector<std::string_view>;
    using namespace std::string_view_literals;
    const std::vector<Cells> rows{{"ab", ""}, {"a", "b"},     {"", "ab"}, {"ab"},
                                  {"a\0b"sv}, {"a", "b", ""}, {},         {""}};
    std::set<std::uint64_t> digests;
    for (const auto &row : rows) {
        digests.insert(digest(row));
    }
    QCOMPARE(digests.size(), rows.size());
    QVERIFY(!digests.contains(RowDigest::none));
}

QTEST_GUILESS_MAIN(RowDigestTest)

#include "tst_rowdigest.moc"
