// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weightsmodel.h"

#include <desktop/look.h>
#include <store/modelfile.h>

#include <QWidget>

class QLabel;
class QTableView;

namespace fleetgrad::desktop {

/// A model from a file: what it says of itself, and its weights.
class ModelInspector : public QWidget
{
    Q_OBJECT
public:
    explicit ModelInspector(const Appearance *appearance, QWidget *parent = nullptr);
    void showModel(const QString &path, const store::ModelFile &file);

private:
    QLabel *m_title, *m_facts;
    WeightsModel *m_model;
    QTableView *m_table;
};

} // namespace fleetgrad::desktop
