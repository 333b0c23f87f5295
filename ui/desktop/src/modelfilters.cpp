// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfilters.h"

#include <store/modelfile.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QString filterOf(const store::ModelFormatInfo &format)
{
    return format.title + u" (*."_s + format.suffix + u')';
}

void useFilter(QFileDialog *dialog, const QString &filter)
{
    for (const store::ModelFormatInfo &format : store::modelFormats()) {
        if (filterOf(format) != filter)
            continue;
        const QFileInfo file(dialog->selectedFiles().value(0));
        dialog->setDefaultSuffix(format.suffix);
        // A device's name may have dots: only what is the end of a format is taken off.
        const QString name = isModelSuffix(file.suffix()) ? file.completeBaseName() : file.fileName();
        if (!name.isEmpty())
            dialog->selectFile(name + u'.' + format.suffix);
    }
}

} // namespace

QString modelPatterns()
{
    QStringList patterns;
    for (const store::ModelFormatInfo &format : store::modelFormats())
        patterns << u"*."_s + format.suffix;
    return patterns.join(u' ');
}

bool isModelSuffix(const QString &suffix)
{
    return std::ranges::any_of(store::modelFormats(), [&](const store::ModelFormatInfo &format) {
        return suffix.compare(format.suffix, Qt::CaseInsensitive) == 0;
    });
}

void offerModelFormats(QFileDialog *dialog)
{
    QStringList filters;
    for (const store::ModelFormatInfo &format : store::modelFormats())
        filters << filterOf(format);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(store::modelFormats().front().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { useFilter(dialog, filter); });
}

} // namespace fleetgrad::desktop
