// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/look.h>

// The style sheet of the desktop: white cards with round corners on grey, flat buttons, one accent.

namespace fleetgrad::desktop {

namespace {

const char *const frame = R"(
QMainWindow, QDialog { background: @background; }
QMainWindow::separator { background: transparent; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @border; border-radius: 2px; }
QMenuBar { background: @panel; padding: 2px 4px; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: 4px 6px; }
QStatusBar { background: @panel; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
#toolStrip { background: @panel; border-bottom: 1px solid @border; }
#card { background: @panel; border: 1px solid @border; border-radius: 6px; }
#cardHead { background: @panel; border: 1px solid @border; border-bottom: 1px solid @line;
            border-top-left-radius: 6px; border-top-right-radius: 6px; }
#cardHead[tabbed="true"] { border-top: none; border-radius: 0; }
#workspace > QTabBar { background: @panel; border: 1px solid @border; border-bottom: 1px solid @line;
                       border-top-left-radius: 6px; border-top-right-radius: 6px; }
#cardBody { background: @panel; border: 1px solid @border; border-top: none;
            border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
#title { font-weight: bold; }
#divider { background: @border; border: none; }
QLabel { background: transparent; }
QLabel[role="secondary"] { color: @secondary; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="heading"] { font-weight: bold; color: @secondary; }
#startInner { background: @background; }
#palette { background: @panel; border: 1px solid @secondary; border-radius: 8px; }
#message { background: @panel; border: 1px solid @border; border-radius: 6px; }
#message[level="error"] { border-left: 4px solid @error; }
#message[level="hint"] { border-left: 4px solid @accent; }
#message[level="notice"] { border-left: 4px solid @secondary; }
)";

const char *const controls = R"(
QPushButton, QToolButton { background: @field; border: 1px solid @border; border-radius: 5px;
                           padding: 4px 9px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; } /* black ones, of the style */
QPushButton[role="card"] { background: @panel; border: 1px solid @border; border-radius: 6px; padding: 0;
                           text-align: left; }
QPushButton[role="card"]:focus { background: @panel; border: 1px solid @accent; }
QPushButton[role="card"]:hover { background: @hover; }
QPushButton[role="card"]:pressed { background: @selection; }
QPushButton[role="card"] QLabel:disabled { color: @faint; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QDoubleSpinBox:focus,
QDialog QSpinBox:focus
    { border: 1px solid @accent; }
QPushButton#aggregate { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold; }
QPushButton#aggregate:hover, QPushButton#aggregate:focus { border: 1px solid @text; }
QPushButton[suggested="true"] { border: 1px solid @accent; color: @accent; font-weight: bold; }
QPushButton[suggested="true"]:disabled { border: 1px solid @border; color: @faint; }
QPushButton#aggregate:disabled { background: @line; color: @secondary; border-color: @line; }
QToolButton[role="flat"], QComboBox[role="flat"] { background: transparent; border: 1px solid transparent; padding: 3px 5px; }
QToolButton[role="flat"]:checked { background: @selection; }
QToolButton[role="flat"]:hover, QComboBox[role="flat"]:hover { background: @hover; }
QToolButton#findEverything { padding: 1px 8px; margin: 2px; min-height: 0; color: @secondary; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QToolButton::menu-button { border: none; width: 16px; }
QComboBox { background: @field; border: 1px solid @border; border-radius: 5px; padding: 4px 4px 4px 9px;
            min-height: 18px; combobox-popup: 0; }
QComboBox:hover { background: @hover; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; padding: 2px;
                              selection-background-color: @selection; selection-color: @text; outline: none; }
QComboBox QAbstractItemView::item { min-height: 20px; padding: 0 6px 0 4px; border: 1px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QLineEdit, QDoubleSpinBox, QDialog QSpinBox { background: @field; border: 1px solid @border; border-radius: 5px;
                            padding: 4px 8px; min-height: 18px; selection-background-color: @accent;
                            selection-color: @onAccent; }
QLineEdit[wrong="true"] { border: 1px solid @warning; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button, QDialog QSpinBox::up-button,
QDialog QSpinBox::down-button { width: 0px; border: none; }
QDialog QSpinBox:disabled { color: @faint; }
QSlider::groove:horizontal { height: 3px; background: @border; border-radius: 1px; }
QSlider::handle:horizontal { background: @accent; width: 14px; height: 14px; margin: -6px 0;
                             border-radius: 7px; border: none; }
QSlider:focus { border: none; }
QSlider::handle:horizontal:hover { background: @text; }
)";

const char *const views = R"(
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabWidget > QWidget { background: transparent; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent;
               padding: 6px 8px 5px 8px; margin: 0 3px; color: @secondary; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:hover { color: @text; }
QTabBar QToolButton { background: @panel; border: 1px solid @border; border-radius: 4px; padding: 0; margin: 3px 1px;
                      min-height: 0; }
QTableView, QTreeView, QListView { background: @panel; border: none; outline: none;
                        selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @secondary; border: none;
                       border-bottom: 1px solid @line; padding: 3px 6px; }
QHeaderView::section:hover { color: @text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString Look::styleSheet() const
{
    QString sheet = QString::fromLatin1(frame) + QString::fromLatin1(controls) + QString::fromLatin1(views);
    // Longer names first where one begins another.
    const std::pair<const char *, QColor> names[] = {{"@background", chart.background},
                                                     {"@selection", selection},
                                                     {"@secondary", chart.secondary},
                                                     {"@onAccent", onAccent},
                                                     {"@warning", chart.warning},
                                                     {"@accent", chart.accent},
                                                     {"@border", chart.border},
                                                     {"@panel", chart.panel},
                                                     {"@faint", chart.baseline},
                                                     {"@field", field},
                                                     {"@hover", hover},
                                                     {"@error", chart.error},
                                                     {"@text", chart.text},
                                                     {"@line", line}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace fleetgrad::desktop
