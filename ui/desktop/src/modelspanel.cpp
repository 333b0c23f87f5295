// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelspanel.h"

#include "canarypanel.h"
#include "figures.h"
#include "versiondetails.h"

#include <session/commandtexts.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

// What the list of models shows and follows; modelspanelbuild.cpp makes its widgets.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

bool isOfModels(const fleet::Command &command)
{
    using enum fleet::CommandKind;
    return command.kind == Deploy || command.kind == DeployLocal || command.kind == EndCanary ||
           command.kind == Promote;
}

} // namespace

ModelItem ModelsPanel::itemAt(const QModelIndex &index) const
{
    return m_model->item(m_proxy->mapToSource(index));
}

ModelItem ModelsPanel::current() const
{
    return itemAt(m_tree->currentIndex());
}

std::vector<ModelItem> ModelsPanel::selected() const
{
    constexpr std::size_t most = 3; // more than two are as good as any number
    std::vector<ModelItem> items;
    for (const QItemSelectionRange &range : m_tree->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && items.size() < most; ++row)
            items.push_back(itemAt(m_proxy->index(row, 0, range.parent())));
    }
    return items;
}

std::optional<store::ModelKey> ModelsPanel::chosenVersion() const
{
    const auto items = selected();
    const bool isVersion = items.size() == 1 && items[0].kind == ModelItem::Version;
    return isVersion ? std::optional(items[0].key) : std::nullopt;
}

bool ModelsPanel::canSteer() const
{
    return m_snapshot && m_snapshot->canRun && m_snapshot->state != session::RunState::Finished;
}

std::optional<std::uint32_t> ModelsPanel::promotable() const
{
    const auto chosen = chosenVersion();
    if (!chosen || !chosen->isGlobal() || !canSteer() || chosen->version == m_snapshot->version)
        return std::nullopt;
    return chosen->version;
}

std::optional<ComparedModel> ModelsPanel::chosenModel() const
{
    const auto items = selected();
    const bool isModel =
        items.size() == 1 && (items[0].kind == ModelItem::Version || items[0].kind == ModelItem::File);
    return isModel ? std::optional(compared(items[0])) : std::nullopt;
}

bool ModelsPanel::canCompare() const
{
    const auto items = selected();
    const auto isModel = [](const ModelItem &item) {
        return item.kind == ModelItem::Version || item.kind == ModelItem::File;
    };
    return items.size() == 2 && std::ranges::all_of(items, isModel) && items[0] != items[1];
}

ComparedModel ModelsPanel::compared(const ModelItem &item) const
{
    ComparedModel model;
    if (item.kind == ModelItem::File) {
        model.choice = m_model->file(item.file).second;
        model.name = QFileInfo(m_model->file(item.file).first).fileName();
        return model;
    }
    model.choice = item.key;
    model.name = m_model->name(item.key);
    const auto take = [&model](const auto &metrics) {
        model.accuracy = double(metrics.accuracy);
        model.prAuc = double(metrics.prAuc);
        model.logLoss = double(metrics.logLoss);
    };
    if (!item.key.isGlobal())
        model.device = std::uint32_t(item.key.device);
    if (const LocalVersion *local = m_model->localVersion(item.key))
        take(local->measured);
    const session::VersionRow *row = item.key.isGlobal() ? m_model->globalVersion(item.key.version) : nullptr;
    if (row && row->evaluation)
        take(row->evaluation->fleet.labelled > 0 ? row->evaluation->fleet : row->evaluation->holdOut);
    return model;
}

void ModelsPanel::compareSelected()
{
    if (!canCompare())
        return;
    // The older one first, so that the difference is what was gained since.
    auto items = selected();
    if (items[0].key.isGlobal() == items[1].key.isGlobal() && items[1].key.version < items[0].key.version)
        std::swap(items[0], items[1]);
    Q_EMIT compareWanted(compared(items[0]), compared(items[1]));
}

void ModelsPanel::choose(std::uint32_t version)
{
    m_search->clear();
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf({store::ModelKey::global, version}));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

ModelsPanel::Place ModelsPanel::place() const
{
    return {m_model->files(), m_wanted.kind != ModelItem::None ? m_wanted
                              : m_follows                      ? ModelItem()
                                                               : current()};
}

void ModelsPanel::setPlace(const Place &place)
{
    for (const auto &[path, file] : place.files)
        addFile(path, file);
    m_wanted = place.chosen;
    goToPlace();
}

ComparedModel ModelsPanel::renamed(ComparedModel model) const
{
    if (const auto *key = std::get_if<store::ModelKey>(&model.choice))
        model.name = m_model->name(*key);
    return model;
}

/// Local versions are there once those of their device have been read.
void ModelsPanel::goToPlace()
{
    if (m_wanted.kind != ModelItem::Version && m_wanted.kind != ModelItem::File)
        return;
    const bool isFile = m_wanted.kind == ModelItem::File;
    if (!isFile && !m_wanted.key.isGlobal() && m_snapshot) {
        m_tree->expand(m_proxy->mapFromSource(m_model->branch(ModelsModel::Devices)));
        m_tree->expand(m_proxy->mapFromSource(m_model->deviceIndex(std::uint32_t(m_wanted.key.device))));
    }
    const QModelIndex index =
        m_proxy->mapFromSource(isFile ? m_model->fileIndex(m_wanted.file) : m_model->indexOf(m_wanted.key));
    if (!index.isValid())
        return;
    m_wanted = {};
    m_tree->setCurrentIndex(index);
}

void ModelsPanel::addFile(const QString &path, const store::ModelFile &file)
{
    m_model->addFile(path, file);
    showEmpty();
}

void ModelsPanel::setUpdates(std::uint32_t device, const Expected<ModelsModel::Updates> &updates)
{
    m_model->setUpdates(device, updates);
    goToPlace();
    showChosen();
}

void ModelsPanel::followNewest()
{
    if (!m_follows || m_proxy->isSearching() || !m_snapshot || !m_snapshot->versions ||
        m_snapshot->versions->empty())
        return;
    // The newest that was measured: what is a batch old has no figures yet.
    constexpr std::size_t recent = 5;
    const auto &rows = *m_snapshot->versions;
    std::uint32_t newest = rows.back().version;
    for (std::size_t i = 0; i < std::min(recent, rows.size()); ++i) {
        const session::VersionRow &row = rows[rows.size() - 1 - i];
        if (std::isfinite(VersionsModel::measured(row))) {
            newest = row.version;
            break;
        }
    }
    const store::ModelKey key{store::ModelKey::global, newest};
    if (current() == ModelItem{ModelItem::Version, key, -1})
        return;
    m_isMoving = true;
    m_tree->setCurrentIndex(m_proxy->mapFromSource(m_model->indexOf(key)));
    m_isMoving = false;
}

void ModelsPanel::takeSelection()
{
    if (!m_isMoving) {
        m_wanted = {};
        const auto items = selected();
        const bool isLive = items.size() == 1 && m_snapshot && items[0].kind == ModelItem::Version &&
                            items[0].key == store::ModelKey{store::ModelKey::global, m_snapshot->version};
        m_follows = items.empty() || isLive;
    }
    showChosen();
    updateButtons();
}

void ModelsPanel::showChosen()
{
    const ModelItem item = current();
    const session::VersionRow *row = nullptr;
    if (item.kind == ModelItem::File) {
        m_details->showFile(QFileInfo(m_model->file(item.file).first).fileName(),
                            m_model->file(item.file).second);
    } else if (item.kind == ModelItem::Device) {
        const LocalVersion *newest = m_model->newestLocal(std::uint32_t(item.key.device));
        const store::ModelKey key{item.key.device, newest ? newest->version : 0};
        m_details->showLocal(newest ? m_model->name(key)
                                    : m_tree->currentIndex().siblingAtColumn(0).data().toString(),
                             newest);
    } else if (item.kind == ModelItem::Version && !item.key.isGlobal()) {
        m_details->showLocal(m_model->name(item.key), m_model->localVersion(item.key));
    } else if (item.kind == ModelItem::Version) {
        row = m_model->globalVersion(item.key.version);
        m_details->showVersion(row, m_snapshot && item.key.version == m_snapshot->version);
    } else if (m_snapshot && m_snapshot->versions && !m_snapshot->versions->empty()) {
        row = &m_snapshot->versions->back();
        m_details->showVersion(row, true);
    } else {
        m_details->showVersion(nullptr, false);
    }
    m_details->showFleet(m_snapshot, row);
    showNote();
}

void ModelsPanel::showNote()
{
    const auto chosen = chosenVersion();
    const store::ModelNote note = chosen ? m_model->note(*chosen) : store::ModelNote();
    const bool isOther = chosen != m_notedModel;
    if (isOther)
        commitNote();
    m_note->setEnabled(chosen.has_value());
    m_pin->setEnabled(chosen.has_value());
    if (!isOther && note == m_shownNote)
        return; // what was asked for may not have arrived yet
    const bool isWriting = !isOther && m_note->isModified();
    m_notedModel = chosen;
    m_shownNote = note;
    m_pin->setChecked(note.pinned);
    if (!isWriting && m_note->text() != note.text) {
        m_note->setText(note.text);
        m_note->setCursorPosition(0);
    }
}

void ModelsPanel::showNoteAgain()
{
    m_pin->setChecked(m_shownNote.pinned);
    m_note->setText(m_shownNote.text);
}

void ModelsPanel::commitNote()
{
    if (!m_notedModel || !m_note->isModified())
        return;
    m_note->setModified(false);
    Q_EMIT noteWanted(*m_notedModel, m_note->text().trimmed(), m_model->name(*m_notedModel));
}

void ModelsPanel::search(const QString &text)
{
    const auto branch = [this](int number) {
        return m_proxy->mapFromSource(m_model->branch(ModelsModel::Branch(number)));
    };
    const bool wasSearching = m_proxy->isSearching();
    m_proxy->setSearch(text);
    for (int number = 0; number < ModelsModel::BranchCount; ++number) {
        bool &wasExpanded = m_wasExpanded[std::size_t(number)];
        if (!wasSearching)
            wasExpanded = m_tree->isExpanded(branch(number));
        m_tree->setExpanded(branch(number), m_proxy->isSearching() || wasExpanded);
    }
    showEmpty();
}

void ModelsPanel::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    showEmpty();
}

void ModelsPanel::showEmpty()
{
    const bool hasModels = m_snapshot || m_model->rowCount(m_model->branch(ModelsModel::Files)) > 0;
    bool isFound = !m_proxy->isSearching();
    for (int row = 0; !isFound && row < m_proxy->rowCount(); ++row)
        isFound = m_proxy->rowCount(m_proxy->index(row, 0)) > 0;
    m_empty->setText(hasModels
                         ? tr("Nothing here has all of these words in its name, number or note. Notes of "
                              "devices are found without opening them, other versions of devices once "
                              "they are open.")
                     : m_isOpening ? session::runStateText(session::RunState::Opening) + u'…'
                                   : tr("No models yet. Start a run, or load a model file."));
    m_empty->setVisible(!hasModels || !isFound);
    m_tree->setVisible(hasModels && isFound);
}

void ModelsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool isOther = !m_snapshot || !snapshot || m_snapshot->infos != snapshot->infos;
    const bool hasLearnt = isOther || m_snapshot->devices != snapshot->devices;
    m_snapshot = snapshot;
    // What is looked at stays in its place, however many versions come above it.
    const bool isScrolled = m_tree->isVisible() && m_tree->verticalScrollBar()->value() > 0;
    const QRect newest = m_tree->visualRect(m_tree->currentIndex());
    const bool isAway = isScrolled && (!m_follows || !m_tree->viewport()->rect().intersects(newest));
    const QPersistentModelIndex top(isAway ? m_tree->indexAt({0, 0}) : QModelIndex());
    m_isMoving = true;
    m_model->setSnapshot(snapshot);
    m_isMoving = false;
    if (top.isValid())
        m_tree->scrollTo(top, QAbstractItemView::PositionAtTop);
    if (isOther)
        m_follows = true;
    if (!isAway || isOther)
        followNewest();
    goToPlace();
    showChosen();
    showWaiting();
    m_canary->showSnapshot(snapshot);
    arrange();
    showEmpty();
    updateButtons();
    if (hasLearnt)
        m_tree->viewport()->update(); // figures of devices, of which no signal tells
}

/// Models that wait for a run that stands still to go on, and when they act.
void ModelsPanel::showWaiting()
{
    QStringList sentences;
    if (m_snapshot && m_snapshot->waiting) {
        for (const fleet::Command &command : *m_snapshot->waiting) {
            if (isOfModels(command))
                sentences += session::waitingText(command, m_snapshot->batch + 1);
        }
    }
    const bool isFinished = m_snapshot && m_snapshot->state == session::RunState::Finished;
    if (!sentences.isEmpty() && isFinished)
        sentences += tr("The run is finished after batch %1: given more batches, it goes on (%2).")
                         .arg(wholeText(m_snapshot->batch), u"fleetgrad-cli resume FILE --batches N"_s);
    else if (!sentences.isEmpty())
        sentences += tr("The run stands still: press Run, and it goes on.");
    const QString text = session::sentences(sentences);
    if (m_waiting->text() != text)
        m_waiting->setText(text);
    m_waiting->setVisible(!text.isEmpty());
}

void ModelsPanel::updateButtons()
{
    m_promote->setEnabled(promotable().has_value());
    m_rollBack->setEnabled(canSteer() && m_snapshot->versions && versionBeforeLive(*m_snapshot->versions));
    m_deploy->setEnabled(canSteer() && chosenModel());
    m_compare->setEnabled(canCompare());
    m_save->setEnabled(chosenVersion().has_value());
}

/// Where there is little height, what matters less goes.
void ModelsPanel::arrange()
{
    // Rows of text, which leave a list of some length.
    constexpr int rows = 48;
    const int line = fontMetrics().lineSpacing();
    m_detailsArea->setVisible(m_canary->isHidden() || height() >= rows * line);
}

void ModelsPanel::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool ModelsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_tree && key == Qt::Key_F2 && m_note->isEnabled()) {
        m_note->setFocus();
        m_note->selectAll();
        return true;
    }
    if (watched == m_note && key == Qt::Key_Escape) {
        m_note->setText(m_shownNote.text);
        m_tree->setFocus();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fleetgrad::desktop
