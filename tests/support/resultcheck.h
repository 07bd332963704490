// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest/QTest>

/// Fails the test with the error's own words when a Result holds one.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &checked = (result);                                                            \
        QVERIFY2(checked.has_value(),                                                              \
                 checked.has_value() ? "" : qPrintable(checked.error().message));                  \
    } while (false)
