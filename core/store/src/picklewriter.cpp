// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pickleformat.h"

#include "modelformat.h"
#include "modeljson.h"
#include "pickleopcodes.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fleetgrad::store {

namespace {

using pickle::Opcode;

/// Makes the instructions for values one after the other.
class Pickler
{
public:
    Pickler() { addCode(Opcode::Proto).append('\2'); }
    QByteArray finished() { return addCode(Opcode::Stop); }

    void beginDict() { addCode(Opcode::EmptyDict).append(char(Opcode::Mark)); }
    void endDict() { addCode(Opcode::SetItems); }
    void key(std::string_view name) { text(name); }
    void none() { addCode(Opcode::None); }
    void text(std::string_view utf8)
    {
        addCode(Opcode::BinUnicode);
        addNumber(utf8.size(), 4);
        m_bytes.append(utf8.data(), qsizetype(utf8.size()));
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        this->text(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    }
    void real(double number)
    {
        addCode(Opcode::BinFloat);
        const auto bits = std::bit_cast<quint64>(number);
        for (int shift = 56; shift >= 0; shift -= 8)
            m_bytes.append(char(bits >> shift & 0xff));
    }
    void whole(qint64 number)
    {
        if (number == qint32(number)) {
            addCode(Opcode::BinInt);
            return addNumber(quint64(number), 4);
        }
        addCode(Opcode::Long1).append('\x08');
        addNumber(quint64(number), 8);
    }
    void natural(quint64 number)
    {
        if (qint64(number) >= 0)
            return whole(qint64(number));
        addCode(Opcode::Long1).append('\x09'); // a byte more, for the sign
        addNumber(number, 8);
        m_bytes.append('\0');
    }
    /// `addEntry` gets each entry. In portions, since Python's unpickler keeps each on its stack.
    template <typename List, typename AddEntry>
    void list(const List &entries, AddEntry addEntry)
    {
        constexpr std::size_t portion = 1000;
        addCode(Opcode::EmptyList);
        std::size_t index = 0;
        for (const auto &entry : entries) {
            if (index % portion == 0)
                addCode(Opcode::Mark);
            addEntry(entry);
            if (++index % portion == 0)
                addCode(Opcode::Appends);
        }
        if (index % portion != 0)
            addCode(Opcode::Appends);
    }

private:
    QByteArray &addCode(Opcode code) { return m_bytes.append(char(code)); }
    void addNumber(quint64 number, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            m_bytes.append(char(number >> (8 * i) & 0xff));
    }

    QByteArray m_bytes;
};

/// JSON's numbers do not tell whole ones from real ones that happen to be whole; their names do.
bool isWhole(std::string_view field)
{
    constexpr std::array<std::string_view, 8> names{"version",      "batch",      "samples",  "round",
                                                    "base_version", "from_batch", "to_batch", "labelled"};
    return std::ranges::find(names, field) != names.end();
}

/// As deep as our own JSON.
void addJson(Pickler &pickler, std::string_view field, const simdjson::dom::element &value)
{
    std::string_view text;
    double real = 0;
    std::uint64_t natural = 0;
    std::int64_t whole = 0;
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (value.get(text) == simdjson::SUCCESS) {
        pickler.text(text);
    } else if (value.get(array) == simdjson::SUCCESS) {
        pickler.list(array, [&](const simdjson::dom::element &entry) { addJson(pickler, field, entry); });
    } else if (value.get(object) == simdjson::SUCCESS) {
        pickler.beginDict();
        for (const auto member : object) {
            pickler.text(member.key);
            addJson(pickler, member.key, member.value);
        }
        pickler.endDict();
    } else if (isWhole(field) && value.get(whole) == simdjson::SUCCESS) {
        pickler.whole(whole);
    } else if (isWhole(field) && value.get(natural) == simdjson::SUCCESS) {
        pickler.natural(natural);
    } else if (value.get(real) == simdjson::SUCCESS) {
        pickler.real(real);
    } else {
        pickler.none();
    }
}

void addOrNone(Pickler &pickler, double number)
{
    if (std::isfinite(number))
        pickler.real(number);
    else
        pickler.none();
}

void addWeights(Pickler &pickler, const learning::LinearModel &model)
{
    pickler.key("weights");
    pickler.list(model.weights, [&](float weight) { pickler.real(double(weight)); });
    pickler.key("bias");
    pickler.real(double(model.bias));
}

/// The keys of the original system; what it would know and we don't (each loss) is empty.
void addLocal(Pickler &pickler, const ModelFile &file)
{
    pickler.key("device_id");
    pickler.text(file.device);
    pickler.key("version");
    pickler.natural(file.version);
    addWeights(pickler, file.model);
    pickler.key("learning_rate");
    pickler.real(file.learningRate);
    pickler.key("n_updates");
    pickler.whole(std::max<qint64>(file.samples, 0));
    pickler.key("loss_history");
    pickler.list(std::vector<float>(), [](float) {});
}

void addGlobal(Pickler &pickler, const ModelFile &file)
{
    pickler.key("version");
    pickler.natural(file.version);
    pickler.key("accuracy");
    addOrNone(pickler, file.claimedAccuracy);
    if (file.lineage.round) {
        pickler.key("aggregation_round");
        pickler.natural(*file.lineage.round);
    }
    addWeights(pickler, file.model);
    if (!file.device.isEmpty()) {
        pickler.key("device_id");
        pickler.text(file.device);
    }
    pickler.key("learning_rate");
    pickler.real(file.learningRate);
}

} // namespace

Expected<QByteArray> writePickle(const ModelFile &file)
{
    if (auto sound = isSound(file); !sound)
        return tl::make_unexpected(sound.error());
    const bool local = file.kind == QLatin1String("local");
    Pickler pickler;
    pickler.beginDict();
    if (local)
        addLocal(pickler, file);
    else
        addGlobal(pickler, file);
    simdjson::dom::parser parser;
    for (const auto &[name, json] : membersOf(file)) {
        const std::string_view field(name.constData(), std::size_t(name.size()));
        const bool there = field == "device" || field == "version" || field == "learning_rate" ||
                           (!local && field == "claimed_accuracy");
        simdjson::dom::element value;
        if (there || parser.parse(json.constData(), std::size_t(json.size())).get(value) != simdjson::SUCCESS)
            continue;
        pickler.text(field);
        addJson(pickler, field, value);
    }
    pickler.endDict();
    return pickler.finished();
}

} // namespace fleetgrad::store
