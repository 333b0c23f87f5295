// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace fleetgrad::store {

/// Fields that a file may have, those of its parts included. A model of learning::maxChannels channels has
/// about 6,200, if each of its weights is a field of its own.
inline constexpr qsizetype mostOnnxFields = 20'000;

enum class OnnxCensus : unsigned char { Fine, Broken, TooMany };

/// Walks through an ONNX file and counts, since two bytes of it can become a part of a hundred in memory:
/// what is Fine takes no more than some times its size. Takes no memory, and goes six levels deep at most.
OnnxCensus takeOnnxCensus(const QByteArray &bytes);

} // namespace fleetgrad::store
