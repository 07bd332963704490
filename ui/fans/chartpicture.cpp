// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fans/chartpicture.h"

#include "ui/appearance.h"

#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1100, 700);
constexpr int pictureTitleHeight = 60;
constexpr int imageScale = 2;

} // namespace

ChartPicture::ChartPicture(const FigureContent &content)
    : m_chart(m_model)
{
    m_model.setTable(content.table);
    m_chart.setPalette(lightPalette());
    m_chart.setMissing(content.missing);
    m_chart.draw(content.kind);
    m_chart.setThreshold(content.threshold, content.thresholdText);
    m_chart.setTitle(content.title);
    m_chart.resize(usualSize.width(),
                   std::max(usualSize.height(), m_chart.leastHeight() + pictureTitleHeight));
    m_chart.setAttribute(Qt::WA_DontShowOnScreen);
    m_chart.show();
    QApplication::sendPostedEvents(); // the axes are laid out by them
}

QImage ChartPicture::image() const
{
    QImage image(m_chart.size() * imageScale, QImage::Format_ARGB32);
    image.fill(m_chart.palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_chart.paintOn(painter, QRectF(image.rect()));
    return image;
}

bool ChartPicture::saveTo(const QString &path) const
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        return saveSvg(path);
    }
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? savePdf(path) : image().save(path);
}

bool ChartPicture::saveSvg(const QString &path) const
{
    const QRect all(QPoint(), m_chart.size());
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setTitle(m_chart.title());
    svg.setResolution(m_chart.logicalDpiX()); // letters keep their size
    svg.setSize(all.size());
    svg.setViewBox(all);
    QPainter painter;
    if (!painter.begin(&svg)) {
        return false;
    }
    m_chart.paintOn(painter, all);
    return painter.end();
}

bool ChartPicture::savePdf(const QString &path) const
{
    QPdfWriter pdf(path);
    pdf.setTitle(m_chart.title());
    pdf.setResolution(m_chart.logicalDpiX());
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageOrientation(m_chart.height() > m_chart.width() ? QPageLayout::Portrait
                                                              : QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&pdf)) {
        return false;
    }
    m_chart.paintOn(painter, QRectF(painter.viewport()));
    return painter.end();
}

} // namespace mailspace
