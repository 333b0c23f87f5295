// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklefault.h"

#include <QCoreApplication>

namespace fleetgrad::store::pickle {

namespace {

class PickleFile
{
    Q_DECLARE_TR_FUNCTIONS(PickleFile)
};

/// Of a bound: what there is too much of.
QString quantity(Fault::Reason reason)
{
    switch (reason) {
    case Fault::TooManyObjects:
        return PickleFile::tr("values");
    case Fault::TooManySteps:
        return PickleFile::tr("instructions");
    case Fault::TooManyLinks:
        return PickleFile::tr("entries of lists");
    case Fault::TooLargeMemo:
        return PickleFile::tr("memo entries");
    case Fault::TooLargeStack:
        return PickleFile::tr("stack entries");
    case Fault::TooMuchText:
        return PickleFile::tr("text");
    case Fault::TooLongNumber:
        return PickleFile::tr("digits of a number");
    default:
        return PickleFile::tr("levels of nesting");
    }
}

QString sentence(const Fault &fault)
{
    switch (fault.reason) {
    case Fault::Truncated:
        return PickleFile::tr("The pickle ends at byte %1, before it is complete. Copy the file again, or "
                              "save the model again.");
    case Fault::Trailing:
        return PickleFile::tr("The pickle is complete at byte %1, but the file goes on. Save the model "
                              "again, alone in its file.");
    case Fault::Invalid:
        return PickleFile::tr("At byte %1 the pickle is damaged: \"%2\" does not fit there. Copy the file "
                              "again, or save the model again.");
    case Fault::Protocol:
        return PickleFile::tr("The pickle has protocol %2, and this program reads 0 to 5. Save the model "
                              "again with protocol 4.");
    case Fault::ForeignOpcode:
        return PickleFile::tr("At byte %1 the file wants to do \"%2\", which no model needs. Nothing in it "
                              "was run. Choose another file.");
    case Fault::ForeignName:
        return PickleFile::tr("At byte %1 the file wants to call \"%2\", which no model needs. Nothing in it "
                              "was run. Choose another file.");
    case Fault::ForeignType:
        return PickleFile::tr("At byte %1 the file has a NumPy array of type \"%2\", which holds no numbers "
                              "that a model has. Save the weights as float64.");
    case Fault::Shape:
        return PickleFile::tr("At byte %1 the file has a NumPy array whose shape does not fit its bytes. "
                              "Copy the file again, or save the model again.");
    case Fault::Cycle:
        return PickleFile::tr("The file holds a value that contains itself, which no model does. Choose "
                              "another file.");
    default:
        return PickleFile::tr("At byte %1 the file goes beyond what any model needs (%2). Choose another "
                              "file.");
    }
}

} // namespace

Error errorOf(const Fault &fault, qsizetype byte, const QString &place)
{
    const bool bound = fault.reason >= Fault::TooManyObjects;
    const QString what = bound ? quantity(fault.reason) : QString::fromUtf8(fault.what).left(120);
    QString text = sentence(fault);
    text.replace(QLatin1String("%1"), QString::number(byte));
    text.replace(QLatin1String("%2"), what);
    return {bound ? ErrorKind::TooLarge : ErrorKind::BadFormat, place, text};
}

} // namespace fleetgrad::store::pickle
