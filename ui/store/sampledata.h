// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importplan.h"

#include <QtCore/QTemporaryDir>

#include <memory>
#include <vector>

namespace mailspace {

/// Whether the program carries sample lists.
bool hasSampleData();

/// One invented list, ready to be imported.
struct SampleList
{
    QString path;
    QString profile; ///< name of the artist; empty: for every artist
    ListMeaning meaning = ListMeaning::FanList;
};

/// The sample lists in a folder that is gone with the last copy of `folder`.
struct SampleData
{
    std::shared_ptr<QTemporaryDir> folder;
    std::vector<SampleList> lists;
};
Result<SampleData> unpackSampleData();

} // namespace mailspace
