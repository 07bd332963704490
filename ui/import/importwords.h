// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <QtCore/QString>

namespace mailspace {

/// "People who unsubscribed", ….
QString meaningName(ListMeaning meaning);
/// "Semicolon", ….
QString delimiterName(char delimiter);
/// What the list was recognised as, in one line.
QString recognisedText(const ImportPlan &plan);
/// By what, in a sentence.
QString recognisedWhy(const ImportPlan &plan);

} // namespace mailspace
