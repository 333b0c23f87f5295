// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/exporting.h"

#include "charts/chartpainter.h"
#include "words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::charts {

namespace {

constexpr int pixelsPerInch = 96;
constexpr int pdfResolution = 1200;
constexpr int largestSide = 32767; ///< of a QImage that QPainter can draw on

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(fleetgrad::charts)
};

void paintStacked(QPainter &painter, std::span<const Chart> charts, const QRectF &room,
                  const ExportLook &look)
{
    const ChartPainter chartPainter(look.theme, look.font);
    const std::vector<Layout> layouts = chartPainter.layout(charts, room);
    for (std::size_t i = 0; i < layouts.size(); ++i)
        chartPainter.paint(painter, charts[i], layouts[i]);
}

void paintPage(QPainter &painter, const Picture &picture, QSizeF size, const ExportLook &look)
{
    const QRectF page(QPointF(), size);
    painter.fillRect(page, look.theme.panel);
    picture.paint(painter, page.adjusted(pageBorder, pageBorder, -pageBorder, -pageBorder), look);
}

QString titleOf(std::span<const Chart> charts)
{
    QStringList titles;
    for (const Chart &chart : charts)
        titles.append(chart.title);
    return listed(titles);
}

QString save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (saved)
        return {};
    return ExportWords::tr("%1 could not be written: %2. Choose a folder you may write to.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Where the named font is absent a viewer would fall back to a serif one.
QByteArray withFallbackFonts(QByteArray svg)
{
    const QByteArray key = "font-family=\"";
    for (qsizetype at = svg.indexOf(key); at >= 0; at = svg.indexOf(key, at + key.size())) {
        const qsizetype end = svg.indexOf('"', at + key.size());
        if (end < 0)
            break;
        svg.insert(end, ", 'DejaVu Sans', Arial, sans-serif");
    }
    return svg;
}

/// Qt writes millimetres, which viewers turn back into pixels at 72, 90 or 96 to the inch.
QByteArray withSizeInPixels(QByteArray svg, QSizeF size)
{
    const qsizetype begin = svg.indexOf(" width=\"");
    const qsizetype end = svg.indexOf('\n', begin);
    if (begin < 0 || end < 0)
        return svg;
    const QByteArray sizes = " width=\"" % QByteArray::number(size.width()) % "\" height=\"" %
                             QByteArray::number(size.height()) % "\"";
    return svg.replace(begin, end - begin, sizes);
}

bool isDrawable(QSizeF size, double density)
{
    return size.width() >= 1 && size.height() >= 1 && density > 0 && size.width() * density <= largestSide &&
           size.height() * density <= largestSide;
}

/// Without a copy: not to be kept longer than the charts.
Picture viewOf(std::span<const Chart> charts)
{
    return {titleOf(charts), [charts](QPainter &painter, const QRectF &room, const ExportLook &look) {
                paintStacked(painter, charts, room, look);
            }};
}

} // namespace

Picture stacked(std::vector<Chart> charts)
{
    const QString title = titleOf(charts);
    return {title,
            [charts = std::move(charts)](QPainter &painter, const QRectF &room, const ExportLook &look) {
                paintStacked(painter, charts, room, look);
            }};
}

QImage toImage(const Picture &picture, QSize size, double density, const ExportLook &look)
{
    if (!isDrawable(size, density))
        return {};
    const QSize pixels(int(std::lround(size.width() * density)), int(std::lround(size.height() * density)));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(density);
    image.fill(look.theme.panel);
    const int dotsPerMeter = int(std::lround(pixelsPerInch * density / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    paintPage(painter, picture, size, look);
    return image;
}

QImage toImage(std::span<const Chart> charts, QSize size, double density, const ExportLook &look)
{
    return toImage(viewOf(charts), size, density, look);
}

QByteArray toSvg(const Picture &picture, QSizeF size, const ExportLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(picture.title);
    generator.setDescription(ExportWords::tr("Made by Fleetgrad"));
    QPainter painter(&generator);
    paintPage(painter, picture, size, look);
    painter.end();
    return withSizeInPixels(withFallbackFonts(bytes), size);
}

QByteArray toSvg(std::span<const Chart> charts, QSizeF size, const ExportLook &look)
{
    return toSvg(viewOf(charts), size, look);
}

QByteArray toPdf(const Picture &picture, QSizeF size, const ExportLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size * (72.0 / pixelsPerInch), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({}, QPageLayout::Point);
    writer.setTitle(picture.title);
    writer.setCreator(u"Fleetgrad"_s);
    QPainter painter(&writer);
    painter.scale(double(pdfResolution) / pixelsPerInch, double(pdfResolution) / pixelsPerInch);
    paintPage(painter, picture, size, look);
    painter.end();
    return bytes;
}

QByteArray toPdf(std::span<const Chart> charts, QSizeF size, const ExportLook &look)
{
    return toPdf(viewOf(charts), size, look);
}

QString exportImage(const Picture &picture, const QString &path, QSize size, double density,
                    const ExportLook &look)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isPng = suffix == u"png"_s;
    if (!isPng && suffix != u"svg"_s && suffix != u"pdf"_s) {
        return ExportWords::tr("%1 names no known kind of picture. End its name in .png, .svg or .pdf.")
            .arg(QDir::toNativeSeparators(path));
    }
    if (!isDrawable(size, isPng ? density : 1)) {
        return ExportWords::tr(
                   "A picture of %1 × %2 at density %3 can't be drawn. Choose at least 1 and at most 32767 "
                   "pixels a side.")
            .arg(size.width())
            .arg(size.height())
            .arg(density);
    }
    if (suffix == u"svg"_s)
        return save(path, toSvg(picture, size, look));
    if (suffix == u"pdf"_s)
        return save(path, toPdf(picture, size, look));
    const QImage image = toImage(picture, size, density, look);
    if (image.isNull()) {
        return ExportWords::tr(
                   "%1 could not be written: there is not enough memory for a picture of that size. Choose "
                   "a smaller one, or .svg or .pdf.")
            .arg(QDir::toNativeSeparators(path));
    }
    return save(path, png(image));
}

QString exportImage(std::span<const Chart> charts, const QString &path, QSize size, double density,
                    const ExportLook &look)
{
    return exportImage(viewOf(charts), path, size, density, look);
}

QString exportText(const QString &text, const QString &path)
{
    return save(path, text.toUtf8());
}

QString exportCsv(std::span<const Chart> charts, const QString &path, CsvRange range)
{
    return exportText(toCsv(charts, range), path);
}

} // namespace fleetgrad::charts
