// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sqlite.h"
#include "words.h"

#include <fleet/batchrecord.h>

#include <QByteArray>

#include <string>
#include <vector>

// How the values of a record lie in columns: one function to write and one to read, side by side.

namespace fleetgrad::store {

/// Little-endian float32: weights, then the bias. Reuses the room of `bytes`.
void packModel(const learning::LinearModel &model, std::vector<char> &bytes);
/// False where the length is none that a model has.
bool unpackModel(std::span<const char> bytes, learning::LinearModel &model);

void bindWindow(Binder &binder, const fleet::WindowMetrics &metrics);
void readWindow(Cursor &cursor, fleet::WindowMetrics &metrics);

void bindGains(Binder &binder, const learning::Gains &gains);
void readGains(Cursor &cursor, learning::Gains &gains);

void bindWhole(Binder &binder, const learning::Metrics &metrics);
void readWhole(Cursor &cursor, learning::Metrics &metrics);

/// Calls `one` with each of the scores, in the order of the columns.
template <typename Figures, typename One>
void forEachScores(Figures &figures, const One &one)
{
    for (auto *side : {&figures.canary, &figures.others}) {
        for (auto *scores :
             {&side->modelBefore, &side->modelSince, &side->decisionBefore, &side->decisionSince})
            one(*scores);
    }
}

Binder &bindCanary(Binder &binder, const fleet::CanaryFigures &figures);

/// Numbers as text with blanks between, each the shortest that reads back to the same bits.
template <typename Number>
std::string numbersToText(const std::vector<Number> &numbers);
/// False where `text` is not that.
template <typename Number>
bool numbersFromText(std::string_view text, std::vector<Number> &numbers);

template <typename Enum>
Enum readWord(Cursor &cursor)
{
    const auto value = fromWord<Enum>(cursor.word());
    if (!value)
        cursor.bad();
    return *value;
}

} // namespace fleetgrad::store
