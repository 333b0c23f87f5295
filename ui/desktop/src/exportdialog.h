// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartexport.h"

#include <QDialog>
#include <QString>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace fleetgrad::desktop {

constexpr int a4Width = 643; ///< pixels of 1/96 inch between margins of 2 cm

/// A view that can be exported.
struct ExportView
{
    QString name;
    QString fileName; ///< without a suffix, where it is one of several files
    ChartExport *exporting = nullptr;
    QSize shown;           ///< how large it is on screen
    int leastA4Height = 0; ///< pixels of 1/96 inch that it needs as wide as a page of A4
};

/// Which view to export, in which format, how large and how fine.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// At least one view; the first is chosen.
    explicit ExportDialog(std::vector<ExportView> views, QWidget *parent = nullptr);

    /// One more, below the others; what is chosen stays chosen.
    void addView(const ExportView &view);
    /// Names of views that are still to come.
    void setAwaited(const QStringList &names);

Q_SIGNALS:
    /// All views, a file each: as large as each then says that it is shown.
    void allWanted(const std::vector<fleetgrad::desktop::ExportView> &views, const QString &suffix,
                   const fleetgrad::desktop::ExportForm &form);

private:
    enum class Size : unsigned char { Shown, A4, Own };

    QComboBox *addChoice(QGridLayout *rows, const QString &name, const QString &label);
    void addSize(QGridLayout *rows);
    void addButtons(QGridLayout *rows);
    void refresh();
    void takeSize();
    void changeUnit();
    void save();
    void copy();
    bool isAll() const;
    bool isMillimetres() const;
    bool isNamedSize() const;
    QSize namedSize(const ExportView &view) const;
    QString suffix() const;
    const ExportView &view() const;
    ExportForm form() const;
    QString summary() const;

    std::vector<ExportView> m_views;
    QComboBox *m_view, *m_format, *m_size, *m_unit, *m_density, *m_colors, *m_range;
    QDoubleSpinBox *m_width, *m_height;
    QLabel *m_awaited, *m_summary;
    QPushButton *m_copy, *m_save;
    bool m_wasMillimetres = false;
};

} // namespace fleetgrad::desktop
