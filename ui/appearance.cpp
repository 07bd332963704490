// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "ui/calmstyle.h"
#include "ui/colour.h"

#include <QtCore/QSettings>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString appearanceKey = u"window/appearance"_s;
constexpr qreal smallestPointSize = 10;

struct Shades
{
    QRgb window, base, alternate, text, button, accent, onAccent, link, tip, onTip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    const QColor text(shades.text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.tip));
    palette.setColor(QPalette::ToolTipText, QColor(shades.onTip));
    palette.setColor(QPalette::Mid, lineColour(palette));
    const QColor quiet = blended(QColor(shades.window), text, 0.62F);
    palette.setColor(QPalette::PlaceholderText, quiet);
    const QColor faint = blended(QColor(shades.window), text, 0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     blended(QColor(shades.window), text, 0.14F));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Somebody who set the desktop to pure black and white needs exactly that.
bool isHighContrast(const QPalette &palette)
{
    const double one = luminance(palette.color(QPalette::Window));
    const double other = luminance(palette.color(QPalette::WindowText));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) > 20;
}

void applyAppearance(Appearance appearance)
{
    QApplication::setPalette(QPalette()); // back to what the desktop says
    const QPalette desktop = QApplication::palette();
    if (appearance == Appearance::System) {
        if (isHighContrast(desktop)) {
            return;
        }
        appearance = isDark(desktop) ? Appearance::Dark : Appearance::Light;
    }
    QApplication::setPalette(appearance == Appearance::Dark ? darkPalette() : lightPalette());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff4f5f8, 0xffffffff, 0xfff8f9fb, 0xff1d2330, 0xffffffff, 0xff3f56c9,
                      0xffffffff, 0xff3048b8, 0xff262c3a, 0xfff3f4f7});
}

QPalette darkPalette()
{
    return paletteOf({0xff1b1e26, 0xff22262f, 0xff262a34, 0xffe6e8ee, 0xff2c313c, 0xff8ea0ff,
                      0xff10142a, 0xffa5b3ff, 0xff39404e, 0xfff3f4f7});
}

Appearance chosenAppearance()
{
    const QString stored = QSettings().value(appearanceKey).toString();
    if (stored == "light"_L1) {
        return Appearance::Light;
    }
    return stored == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void chooseAppearance(Appearance appearance)
{
    const QString stored = appearance == Appearance::Light ? u"light"_s
        : appearance == Appearance::Dark                   ? u"dark"_s
                                                           : u"system"_s;
    QSettings().setValue(appearanceKey, stored);
    applyAppearance(appearance);
}

void dress()
{
    QApplication::setStyle(new CalmStyle);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestPointSize) {
        font.setPointSizeF(smallestPointSize);
        QApplication::setFont(font);
    }
    applyAppearance(chosenAppearance());
}

} // namespace mailspace
